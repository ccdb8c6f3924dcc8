// The suite in repositories that are not quite the first one: of CI proposals, of code, and on Enterprise Server.

import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { aPull } from '../github/builders/pull.ts';
import { MINUTE } from '../github/clock.ts';
import { addLabel, comment } from '../github/deeds/issues.ts';
import { enqueue, review } from '../github/deeds/pulls.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import {
  issueCommentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestReviewEvent,
  scheduleEvent,
  type WorkflowEvent,
  workflowRunEvent,
} from '../github/runner/events.ts';
import type { Pull } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { dropSection } from '../support/proposal.ts';
import { aGoodPull, ownComments } from '../support/pulls.ts';
import type { Run } from './hosted.ts';
import {
  aGoodCepPull,
  type Flavour,
  filesFor,
  GATES,
  GOOD_CEP,
  gatesByHand,
  type Installed,
  install,
  SIGNAL,
} from './installed.ts';
import { parseWorkflowText, partsOf } from './syntax.ts';

// An event is up to seven processes, and the machine may be busy.
jest.setTimeout(180_000);
const standIn = useStandIn();
const SCHEDULE = '7,22,37,52 * * * *';
const DAY = 24 * 60 * MINUTE;
const inShort = (runs: readonly Run[]) =>
  runs.map(({ workflow, event, conclusion }) => `${workflow}: ${event}: ${conclusion}`);

describe('of CI proposals', () => {
  let installed: Installed;
  const open = (text?: string) => aGoodCepPull(text).in(standIn().world, installed.repository);

  beforeEach(() => {
    installed = install(standIn(), { flavour: 'cep' });
  });

  test.each(['carl', 'cleo'])(
    'one SIG signs off, here %s, of its chairs and of the maintainers of CI',
    async (by) => {
      const pull = open();
      await installed.actions.deliver(workflowRunEvent(standIn(), pull, 'completed', 'Enhancement signal'));
      expect(installed.standing(pull.head.sha)).toEqual({
        'enhancements/template': expect.stringMatching(/^success: 1 document checked/),
        'enhancements/sig-signoff': 'pending: 0 of 1 SIG signed off; waiting for ci',
        'enhancements/freeze': expect.stringMatching(/^success: targets v1\.10/),
      });
      standIn().clock.advance(MINUTE);
      const said = comment(standIn().world, pull, '/lgtm', { by });
      standIn().clock.advance(MINUTE);
      await installed.actions.deliver(issueCommentEvent(standIn(), said));
      expect(installed.standing(pull.head.sha)['enhancements/sig-signoff']).toMatch(/^success/);
    },
  );

  test('a section that is missing is red for its author', async () => {
    const pull = open(dropSection(GOOD_CEP, 'Goals'));
    const runs = await installed.actions.deliver(pullRequestEvent(standIn(), pull, 'opened'));
    expect(inShort(runs)).toContain('Enhancement signal: pull_request opened: failure');
    expect(installed.standing(pull.head.sha)['enhancements/template']).toMatch(/^failure/);
  });
});

describe('of code', () => {
  test('code freeze holds what is no bug fix, and lets it through once it has the label', async () => {
    const { world, clock } = standIn();
    const { repository, actions, standing } = install(standIn(), { flavour: 'implementation' });
    clock.advance(85 * DAY);
    commitFiles(
      world,
      repository,
      'release-1.10',
      { VERSION: '1.10.0-rc.0\n' },
      { parents: [repository.refs.get('heads/main') ?? ''] },
    );
    const pull = aPull()
      .by('bob')
      .fromFork()
      .onto('release-1.10')
      .changing({ 'pkg/a.go': 'package a\n' })
      .in(world, repository);
    expect(inShort(await actions.deliver(pullRequestEvent(standIn(), pull, 'opened')))).toEqual([
      'Enhancement gates: workflow_run requested: success',
      'Enhancement signal: pull_request opened: success',
      'Enhancement gates: workflow_run completed: success',
    ]);
    expect(standing(pull.head.sha)).toEqual({
      'enhancements/freeze': expect.stringMatching(/^failure: held: code freeze of v1\.10/),
    });
    clock.advance(MINUTE);
    addLabel(world, pull, 'kind/bug', { by: 'alice' });
    await actions.deliver(pullRequestEvent(standIn(), pull, 'labeled'));
    expect(standing(pull.head.sha)).toEqual({
      'enhancements/freeze': expect.stringMatching(/^success: .*kind\/bug/),
    });
    const said = comment(world, pull, 'Thanks!');
    expect(await actions.deliver(issueCommentEvent(standIn(), said))).toEqual([]);
    clock.advance(MINUTE);
    const entry = enqueue(world, pull);
    await actions.deliver(mergeGroupEvent(standIn(), entry));
    expect(standing(entry.head)).toEqual({ 'enhancements/freeze': expect.stringMatching(/^success/) });
    expect(inShort(await actions.deliver(scheduleEvent(standIn(), repository, SCHEDULE)))).toEqual([
      'Enhancement gates: schedule: success',
    ]);
    expect(inShort(await actions.deliver(gatesByHand(standIn(), repository)))).toEqual([
      'Enhancement gates: workflow_dispatch: success',
    ]);
  });
});

/** How each of the triggers comes about, for a pull request that waits for its sign-off. */
const HAPPENS: Readonly<Record<string, (pull: Pull, by: string) => WorkflowEvent>> = {
  pull_request: (pull) => pullRequestEvent(standIn(), pull, 'opened'),
  pull_request_review: (pull, by) =>
    pullRequestReviewEvent(standIn(), review(standIn().world, pull, 'COMMENTED', { by, body: 'Soon.' })),
  issue_comment: (pull, by) => issueCommentEvent(standIn(), comment(standIn().world, pull, '/lgtm', { by })),
  workflow_run: (pull) => workflowRunEvent(standIn(), pull, 'completed', 'Enhancement signal'),
  schedule: (pull) => scheduleEvent(standIn(), pull.repository, SCHEDULE),
  merge_group: (pull) => mergeGroupEvent(standIn(), enqueue(standIn().world, pull)),
  workflow_dispatch: (pull) => gatesByHand(standIn(), pull.repository),
};

test.each<[Flavour, string, string]>([
  ['cep', 'carl', 'success: 1 of 1 SIG signed off'],
  ['enterprise-server', 'cal', 'pending: 1 of 3 SIGs signed off; waiting for network and storage'],
])('%s: every trigger that its files name', async (flavour, by, signed) => {
  const { repository, actions, standing } = install(standIn(), { flavour });
  const pull = (flavour === 'cep' ? aGoodCepPull() : aGoodPull()).in(standIn().world, repository);
  const named = new Set<string>();
  for (const path of [SIGNAL, GATES]) {
    const { tree } = await parseWorkflowText(path, filesFor(flavour)[path] ?? '');
    for (const name of partsOf(tree?.get('on')).keys()) named.add(name);
  }
  expect([...named].sort()).toEqual(Object.keys(HAPPENS).sort());
  for (const name of named) {
    standIn().clock.advance(MINUTE);
    const event = HAPPENS[name]?.(pull, by);
    standIn().clock.advance(MINUTE);
    const runs = event ? await actions.deliver(event) : [];
    expect(inShort(runs).at(-1)).toMatch(/^Enhancement gates: .*: success$/);
    // The audit listens to comments as well, and has nothing to do on a pull request.
    const others = runs.filter(({ workflow }) => workflow !== 'Enhancement audit');
    expect(others.every(({ conclusion }) => conclusion === 'success')).toBe(true);
  }
  const verdicts = {
    'enhancements/template': expect.stringMatching(/^success: 1 document checked/),
    'enhancements/sig-signoff': signed,
    'enhancements/freeze': expect.stringMatching(/^success: targets v1\.10/),
  };
  expect(standing(pull.head.sha)).toEqual(verdicts);
  expect(standing(repository.queue[0]?.head ?? '')).toEqual(verdicts);
  expect(Object.keys(standing(repository.refs.get('heads/main') ?? ''))).toHaveLength(3);
  expect(ownComments(pull).length).toBeGreaterThan(0);
});
