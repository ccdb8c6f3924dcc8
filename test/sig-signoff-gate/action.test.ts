// The bundle as the runner runs it, from the event to what stands on the pull request.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { validate } from '../../actions/shared/generated/verdict.ts';
import { MINUTE } from '../github/clock.ts';
import { comment, editBody } from '../github/deeds/issues.ts';
import { enqueue, review } from '../github/deeds/pulls.ts';
import { currentStatuses } from '../github/deeds/statuses.ts';
import {
  issueCommentEvent,
  mergeGroupEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '../github/runner/events.ts';
import { node24 } from '../github/runner/node-24.ts';
import { runAction } from '../github/runner/run-action.ts';
import type { Pull, Repository } from '../github/state/model.ts';
import { account } from '../github/state/world.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { aGoodPull, ownComments, statusOf } from '../support/pulls.ts';
import { TRUSTED } from '../support/room.ts';
import { CONTEXT, project } from '../support/signing.ts';

const standIn = useStandIn();
const ACTION = 'actions/sig-signoff-gate';
let repository: Repository;
let pull: Pull;

beforeEach(() => {
  repository = project(standIn());
  pull = aGoodPull().in(standIn().world, repository);
  standIn().clock.advance(MINUTE);
});

const act = async (more: Partial<Parameters<typeof runAction>[1]> = {}) => {
  const result = await runAction(ACTION, {
    github: standIn(),
    event: workflowRunEvent(standIn(), pull),
    token: standIn().token(repository, TRUSTED),
    ...more,
  });
  standIn().clock.advance(MINUTE);
  return result;
};
const say = (by: string, body: string) => {
  const said = comment(standIn().world, pull, body, { by });
  standIn().clock.advance(MINUTE);
  return issueCommentEvent(standIn(), said);
};

test('from workflow_run to issue_comment: status, comment, summary, and a verdict that its schema allows', async () => {
  const { exitCode, outputs, summary } = await act();
  expect([exitCode, statusOf(pull, CONTEXT)?.state]).toEqual([0, 'pending']);
  const verdict: unknown = JSON.parse(outputs['verdict'] ?? '');
  expect(validate(verdict)).toBe(true);
  expect(verdict).toMatchObject({
    gate: 'sig-signoff',
    outcome: 'pending',
    results: [{ pull: pull.number, commit: pull.head.sha, outcome: 'pending' }],
  });
  expect(summary).toContain('### SIG sign-off: 0 of 3 SIGs signed off');
  for (const by of ['cal', 'nick', 'stan']) await act({ event: say(by, '/lgtm') });
  expect(statusOf(pull, CONTEXT)).toEqual({ state: 'success', description: '3 of 3 SIGs signed off' });
  expect(ownComments(pull)).toEqual([expect.stringContaining('✅ signed off')]);
});

const other = node24();
(other ? test : test.skip)('under Node 24, the runtime of the runner', async () => {
  const { exitCode } = await act(other ? { node: other } : {});
  expect([exitCode, statusOf(pull, CONTEXT)?.state, ownComments(pull).length]).toEqual([0, 'pending', 1]);
});

test('the sweep, the queue and a number by hand', async () => {
  expect((await act({ event: scheduleEvent(standIn(), repository) })).exitCode).toBe(0);
  expect(statusOf(pull, CONTEXT)?.state).toBe('pending');
  const entry = enqueue(standIn().world, pull);
  expect((await act({ event: mergeGroupEvent(standIn(), entry) })).exitCode).toBe(0);
  expect(currentStatuses(repository, entry.head)).toMatchObject([{ context: CONTEXT, state: 'pending' }]);
  const event = workflowDispatchEvent(standIn(), repository);
  const { exitCode, log } = await act({ event, inputs: { pull: `${pull.number}`, 'dry-run': 'true' } });
  expect([exitCode, log]).toEqual([0, expect.stringContaining('Asked GitHub')]);
});

describe('hostile words', () => {
  const HOSTILE = [
    '| x | </td></table> </details> <!-- @kubevirt/maintainers @torvalds &#64;cora #1 kubevirt/kubevirt#1',
    '``` ` [a](javascript:alert(1)) ![](https://evil.example/x.png) https://evil.example',
    '::set-output name=verdict::pass ##[set-output name=verdict]pass',
    '\u202Etxet desrever\u200B',
  ];

  /** What a reader sees as words and structure: without inline code, and without our two marks at the top. */
  const outsideCode = (body: string) =>
    body
      .split('\n')
      .slice(2)
      .join('\n')
      .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');

  test.each(HOSTILE)('the reason of requested changes: %s', async (reason) => {
    review(standIn().world, pull, 'CHANGES_REQUESTED', { by: 'scout', body: reason });
    const { exitCode, outputs } = await act();
    expect([exitCode, statusOf(pull, CONTEXT)?.state]).toEqual([0, 'failure']);
    expect(validate(JSON.parse(outputs['verdict'] ?? ''))).toBe(true);
    const [body = ''] = ownComments(pull);
    const visible = outsideCode(body);
    for (const part of ['@', '#1', '</t', '<!--', 'javascript', '![', 'evil', '\u202E', '\u200B', '::'])
      expect([part, visible.includes(part)]).toEqual([part, false]);
    const rows = visible.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.map((row) => row.split('|').length)).toEqual(rows.map(() => 6));
    expect(rows).toHaveLength(5);
    expect(standIn().world.mentions.filter(({ by }) => by === 'github-actions')).toEqual([]);
  });

  test('a veto, a hold, a sign-off, a description and a title with the same', async () => {
    const { world } = standIn();
    const text = HOSTILE.join('\n\n');
    comment(world, pull, '/veto ::error::x ##[error]y @kubevirt/maintainers kubevirt/kubevirt#1 |x|', {
      by: 'scout',
    });
    comment(world, pull, `/hold ${text}`, { by: account(world, 'x|y`</details>@cora') });
    comment(world, pull, `/lgtm ${text}`, { by: 'cal' });
    editBody(world, pull, text);
    pull.title = HOSTILE[0] ?? '';
    const { exitCode } = await act();
    expect([exitCode, statusOf(pull, CONTEXT)?.state]).toEqual([0, 'failure']);
    const visible = outsideCode(ownComments(pull)[0] ?? '');
    for (const part of ['@', '<!--', 'javascript', 'evil', '::'])
      expect([part, visible.includes(part)]).toEqual([part, false]);
    expect(visible.match(/<\/details>/g)).toHaveLength(1);
    expect(world.mentions.filter(({ by }) => by === 'github-actions')).toEqual([]);
  });
});
