// The bundle as the runner runs it, from the event to what stands on the pull request.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { validate } from '../../actions/shared/generated/verdict.ts';
import { comment } from '../github/deeds/issues.ts';
import { push } from '../github/deeds/pulls.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import {
  issueCommentEvent,
  pullRequestEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '../github/runner/events.ts';
import { node24 } from '../github/runner/node-24.ts';
import { runAction } from '../github/runner/run-action.ts';
import type { Pull, Repository } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { GOOD, PATH } from '../support/proposal.ts';
import { aGoodPull, enhancements, ownComments, statusOf } from '../support/pulls.ts';
import { READ_ONLY, TRUSTED } from '../support/room.ts';

const standIn = useStandIn();
const ACTION = 'actions/template-check';
const CONTEXT = 'enhancements/template';
const NO_GOALS = GOOD.replace(/## Goals\n[^#]*/, '## Goals\n\n');
let repository: Repository;

beforeEach(() => {
  repository = enhancements(standIn().world);
});

const open = (text: string) => aGoodPull(text).in(standIn().world, repository);
const trusted = (pull: Pull, more: Partial<Parameters<typeof runAction>[1]> = {}) =>
  runAction(ACTION, {
    github: standIn(),
    event: workflowRunEvent(standIn(), pull),
    token: standIn().token(repository, TRUSTED),
    ...more,
  });

describe('a run that may write', () => {
  test('says on a pull request from a fork what is missing, and where', async () => {
    const pull = open(NO_GOALS);
    const { exitCode, annotations, outputs, summary } = await trusted(pull);
    const line = NO_GOALS.split('\n').indexOf('## Goals') + 1;
    expect(exitCode).toBe(0);
    expect(statusOf(pull, CONTEXT)).toEqual({ state: 'failure', description: '1 finding to fix' });
    expect(annotations).toMatchObject([
      {
        level: 'error',
        message: expect.stringContaining('Section `Goals` is empty.'),
        file: PATH,
        line,
        column: 1,
      },
    ]);
    const verdict: unknown = JSON.parse(outputs['verdict'] ?? '');
    expect(validate(verdict)).toBe(true);
    expect(verdict).toMatchObject({
      gate: 'template',
      outcome: 'failed',
      results: [
        {
          path: PATH,
          pull: pull.number,
          commit: pull.head.sha,
          outcome: 'failed',
          findings: [{ rule: 'section-filled', at: { path: PATH, line } }],
        },
      ],
    });
    expect(summary).toContain('### Template check: 1 finding to fix');
    expect(ownComments(pull)).toHaveLength(1);
    expect(ownComments(pull)[0]).toContain(
      `| ❌ | [${line}](https://github.com/bob/enhancements/blob/${pull.head.sha}/${PATH}?plain=1#L${line}) | Section \`Goals\` is empty. |`,
    );
    expect(pull.labels.map(({ name }) => name)).toEqual(['sig/compute', 'kind/vep', 'target/v1.10']);
  });

  test('follows the push that mends it: status and comment are brought up to date, and nothing is said twice', async () => {
    const { world } = standIn();
    const pull = open(NO_GOALS);
    await trusted(pull);
    push(world, pull, { [PATH]: GOOD });
    await trusted(pull);
    expect(statusOf(pull, CONTEXT)).toEqual({
      state: 'success',
      description: '1 document checked, nothing to fix',
    });
    expect(ownComments(pull)).toEqual([
      expect.stringContaining('Template check: 1 document checked, nothing to fix'),
    ]);
    standIn().forgetAsked();
    await trusted(pull);
    expect(standIn().asked.filter(({ isWrite }) => isWrite)).toEqual([]);
  });

  test('begins no comment where nobody has to act', async () => {
    const pull = open(GOOD);
    const { exitCode } = await trusted(pull);
    expect([exitCode, statusOf(pull, CONTEXT)?.state, ownComments(pull)]).toEqual([0, 'success', []]);
  });

  test('case 84: nothing to gate is said, in three reads and one write; again in two reads and none', async () => {
    const pull = aGoodPull().in(standIn().world, repository);
    push(standIn().world, pull, { [PATH]: null, 'README.md': 'Better.\n' });
    const event = issueCommentEvent(standIn(), comment(standIn().world, pull, 'hello', { by: 'bob' }));
    await trusted(pull, { event });
    expect(statusOf(pull, CONTEXT)).toEqual({
      state: 'success',
      description: 'nothing to check: no proposal is changed',
    });
    expect(standIn().asked.map(({ isWrite }) => isWrite)).toEqual([false, false, false, true]);
    standIn().forgetAsked();
    await trusted(pull, { event });
    expect(standIn().asked.map(({ isWrite }) => isWrite)).toEqual([false, false]);
    expect(ownComments(pull)).toEqual([]);
  });

  test('one new proposal: at most eight reads', async () => {
    await trusted(open(NO_GOALS));
    expect(standIn().asked.filter(({ isWrite }) => !isWrite).length).toBeLessThanOrEqual(8);
  });

  test('by number, and dry: nothing is written', async () => {
    const pull = open(NO_GOALS);
    const event = workflowDispatchEvent(standIn(), repository);
    const { exitCode, log } = await trusted(pull, {
      event,
      inputs: { pull: `${pull.number}`, 'dry-run': 'true' },
    });
    expect(exitCode).toBe(0);
    expect(log).toContain('dry run: would write {"kind":"status"');
    expect(standIn().asked.filter(({ isWrite }) => isWrite)).toEqual([]);
  });

  test.each(['many', '0', '-3', '1e3'])('the input pull is a number, not %s', async (pull) => {
    const event = workflowDispatchEvent(standIn(), repository);
    const { exitCode, annotations } = await trusted(open(GOOD), { event, inputs: { pull } });
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toContain(
      `The input \`pull\` is '${pull}', expected the number of a pull request, or \`all\`.`,
    );
  });
});

describe('the run from a fork, which may only read', () => {
  const signal = (pull: Pull) =>
    trusted(pull, {
      event: pullRequestEvent(standIn(), pull),
      token: standIn().token(repository, READ_ONLY),
    });

  test('annotates, writes the summary, says why nothing was posted, and is red', async () => {
    const pull = open(NO_GOALS);
    const { exitCode, annotations, summary, log } = await signal(pull);
    expect(exitCode).toBe(1);
    expect(annotations).toMatchObject([{ level: 'error', file: PATH }]);
    expect(summary).toContain('Section `Goals` is empty.');
    expect(log).toContain('Nothing was posted: the token of this run may only read.');
    expect([statusOf(pull, CONTEXT), ownComments(pull)]).toEqual([undefined, []]);
  });

  test('is green for a good proposal', async () => {
    expect((await signal(open(GOOD))).exitCode).toBe(0);
  });

  test('a private repository is read with exactly contents and pull-requests, and the trusted run with statuses and issues', async () => {
    const secret = enhancements(standIn().world, (builder) => builder.private());
    const pull = aGoodPull(NO_GOALS).in(standIn().world, secret);
    const event = workflowRunEvent(standIn(), pull);
    const permissions = { ...TRUSTED, issues: 'read' } as const;
    const { exitCode } = await trusted(pull, { event, token: standIn().token(secret, permissions) });
    expect([exitCode, statusOf(pull, CONTEXT)?.state]).toEqual([0, 'failure']);
  });
});

describe('the base branch rules', () => {
  test('case 89 and case 160: a template that the pull request thins out is not the one that counts', async () => {
    const pull = open(NO_GOALS);
    push(standIn().world, pull, { 'veps/NNNN-vep-template/vep.md': '# VEP #NNNN: Title\n\n## Overview\n' });
    await trusted(pull);
    expect(statusOf(pull, CONTEXT)?.state).toBe('failure');
  });

  test('a requirement that the base branch gets while the pull request is open counts at the next look', async () => {
    const { world } = standIn();
    const pull = open(GOOD);
    await trusted(pull);
    const template = repository.refs.get('heads/main');
    expect(template).toBeDefined();
    commitFiles(world, repository, 'main', {
      'veps/NNNN-vep-template/vep.md': '# VEP #NNNN: Title\n\n## Threats\n\n<!-- Which? -->\n',
    });
    await trusted(pull);
    expect(statusOf(pull, CONTEXT)?.state).toBe('failure');
  });
});

const other = node24();
(other ? test : test.skip)('under Node 24, the runtime of the runner', async () => {
  const pull = open(NO_GOALS);
  const { exitCode } = await trusted(pull, { ...(other ? { node: other } : {}) });
  expect([exitCode, statusOf(pull, CONTEXT)?.state, ownComments(pull).length]).toEqual([0, 'failure', 1]);
});
