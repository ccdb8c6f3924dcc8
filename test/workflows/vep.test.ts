// The suite in a repository of proposals, as it is installed there: for each trigger, from the event to the statuses that people see.

import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { MINUTE } from '../github/clock.ts';
import { comment, deleteComment, openIssue } from '../github/deeds/issues.ts';
import { enqueue, push, review } from '../github/deeds/pulls.ts';
import {
  issueCommentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestReviewEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '../github/runner/events.ts';
import type { Pull } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { GOOD, PATH, setSection } from '../support/proposal.ts';
import { aGoodPull, ownComments } from '../support/pulls.ts';
import type { Run } from './hosted.ts';
import { GATES, type Installed, install, SIGNAL } from './installed.ts';
import { leavesOf } from './job.ts';

// An event is up to seven processes, and the machine may be busy.
jest.setTimeout(180_000);
const standIn = useStandIn();
let installed: Installed;
let pull: Pull;

beforeEach(() => {
  installed = install(standIn());
  pull = aGoodPull().in(standIn().world, installed.repository);
});

const SCHEDULE = '7,22,37,52 * * * *';
const inShort = (runs: readonly Run[]) =>
  runs.map(({ workflow, event, conclusion }) => `${workflow}: ${event}: ${conclusion}`);
const passing = {
  'enhancements/template': expect.stringMatching(/^success/),
  'enhancements/freeze': expect.stringMatching(/^success/),
};
const WAITS = 'pending: 0 of 3 SIGs signed off; waiting for compute, network and storage';

function say(by: string, body: string) {
  const { world, clock } = standIn();
  clock.advance(MINUTE);
  const said = comment(world, pull, body, { by });
  clock.advance(MINUTE / 4);
  return said;
}

/** The gates have seen its head. */
async function seen(): Promise<void> {
  await installed.actions.deliver(workflowRunEvent(standIn(), pull, 'completed', 'Enhancement signal'));
}

describe('a pull request from a fork', () => {
  test('is judged twice by the gates for one run of the signal, which itself writes nothing', async () => {
    const runs = await installed.actions.deliver(pullRequestEvent(standIn(), pull, 'opened'));
    expect(inShort(runs)).toEqual([
      'Enhancement gates: workflow_run requested: success',
      'Enhancement signal: pull_request opened: success',
      'Enhancement gates: workflow_run completed: success',
    ]);
    expect(installed.standing(pull.head.sha)).toEqual({ ...passing, 'enhancements/sig-signoff': WAITS });
    expect(ownComments(pull)).toHaveLength(1);
    // Every request was made with what the files grant, and nothing else.
    const tokens = new Set(standIn().asked.map(({ token }) => JSON.stringify(token.permissions)));
    const read = {
      contents: 'read',
      issues: 'read',
      'pull-requests': 'read',
      statuses: 'read',
      metadata: 'read',
    };
    const write = { ...read, 'pull-requests': 'write', statuses: 'write' };
    expect([...tokens].map((each) => JSON.parse(each) as unknown)).toEqual([write, read]);
    const writing = standIn().asked.filter(
      ({ isWrite, token }) => isWrite && token.permissions.statuses === 'read',
    );
    expect(writing).toEqual([]);
  });

  test('with findings: red for its author, annotated at the lines, and failed', async () => {
    const empty = setSection(GOOD, 'Motivation', '');
    pull = aGoodPull(empty).in(standIn().world, installed.repository);
    const runs = await installed.actions.deliver(pullRequestEvent(standIn(), pull, 'opened'));
    const signal = runs.find(({ workflow }) => workflow === 'Enhancement signal');
    expect(signal?.conclusion).toBe('failure');
    const line = empty.split('\n').indexOf('## Motivation') + 1;
    expect(leavesOf(signal?.jobs[0]?.steps ?? [])[0]?.result?.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: PATH, line }),
    );
    expect(installed.standing(pull.head.sha)['enhancements/template']).toBe('failure: 1 finding to fix');
  });

  test('a push is judged on its own commit', async () => {
    await seen();
    const before = pull.head.sha;
    standIn().clock.advance(MINUTE);
    push(standIn().world, pull, { [PATH]: setSection(GOOD, 'Motivation', 'TBD') });
    await installed.actions.deliver(pullRequestEvent(standIn(), pull, 'synchronize'));
    expect(installed.standing(before)['enhancements/template']).toMatch(/^success/);
    expect(installed.standing(pull.head.sha)['enhancements/template']).toMatch(/^failure/);
  });

  test('case 100: that changes the workflows runs its own signal, which may only read, and never its own gates', async () => {
    const evil = `name: Enhancement signal
on: pull_request
permissions: write-all
jobs:
  template:
    uses: kubevirt/enhancement-actions/.github/workflows/gates.yml@v0.1.0
`;
    push(standIn().world, pull, {
      [SIGNAL]: evil,
      [GATES]: evil.replace('Enhancement signal', 'Enhancement gates'),
    });
    const runs = await installed.actions.deliver(pullRequestEvent(standIn(), pull, 'synchronize'));
    expect(inShort(runs)).toEqual([
      'Enhancement gates: pull_request synchronize: success',
      'Enhancement gates: workflow_run requested: success',
      'Enhancement signal: pull_request synchronize: success',
      'Enhancement gates: workflow_run completed: success',
    ]);
    for (const run of runs.filter(({ event }) => event.startsWith('pull_request'))) {
      expect([...(run.jobs[0]?.permissions.values() ?? [])]).not.toContain('write');
    }
    // What stands was said by the gates of the default branch.
    expect(installed.standing(pull.head.sha)).toEqual({ ...passing, 'enhancements/sig-signoff': WAITS });
  });
});

describe('words', () => {
  test('a comment of a representative counts at once, and does no longer when it is deleted', async () => {
    await seen();
    const said = say('cal', '/lgtm');
    expect(inShort(await installed.actions.deliver(issueCommentEvent(standIn(), said)))).toEqual([
      'Enhancement audit: issue_comment created: skipped',
      'Enhancement gates: issue_comment created: success',
    ]);
    expect(installed.standing(pull.head.sha)['enhancements/sig-signoff']).toBe(
      'pending: 1 of 3 SIGs signed off; waiting for network and storage',
    );
    deleteComment(standIn().world, said);
    await installed.actions.deliver(issueCommentEvent(standIn(), said, 'deleted'));
    expect(installed.standing(pull.head.sha)['enhancements/sig-signoff']).toBe(WAITS);
  });

  test('a review counts through the run of the signal', async () => {
    await seen();
    standIn().clock.advance(MINUTE);
    const given = review(standIn().world, pull, 'CHANGES_REQUESTED', { by: 'nick', body: 'Not like this.' });
    standIn().clock.advance(MINUTE);
    const runs = await installed.actions.deliver(pullRequestReviewEvent(standIn(), given));
    expect(inShort(runs)).toEqual([
      'Enhancement gates: workflow_run requested: success',
      'Enhancement signal: pull_request_review submitted: success',
      'Enhancement gates: workflow_run completed: success',
    ]);
    expect(installed.standing(pull.head.sha)['enhancements/sig-signoff']).toMatch(/^failure: .*nick/i);
  });

  test.each([
    ['an issue', () => openIssue(standIn().world, installed.repository)],
    ['a closed pull request', () => Object.assign(pull, { state: 'closed' })],
  ])('a comment on %s costs no runner', async (_, target) => {
    const said = comment(standIn().world, target(), '/lgtm', { by: 'cal' });
    standIn().forgetAsked();
    expect(inShort(await installed.actions.deliver(issueCommentEvent(standIn(), said)))).toEqual([
      'Enhancement audit: issue_comment created: skipped',
      'Enhancement gates: issue_comment created: skipped',
    ]);
    expect(standIn().asked).toEqual([]);
  });
});

describe('without an event of the pull request', () => {
  test('case 80: where the author deleted the signal, has a conflict, or wrote [skip ci], a sweep finds the veto', async () => {
    const { world, clock } = standIn();
    const sweep = () => installed.actions.deliver(scheduleEvent(standIn(), installed.repository, SCHEDULE));
    const deaf = aGoodPull().fromFork('bob').fromBranch('deaf').in(world, installed.repository);
    push(world, deaf, { [SIGNAL]: null });
    const stuck = aGoodPull().fromFork('bob').fromBranch('stuck').in(world, installed.repository);
    push(world, stuck, { 'veps/stuck.txt': 'One line.' });
    Object.assign(stuck, { mergeable: false });
    const mute = aGoodPull().fromFork('bob').fromBranch('mute').in(world, installed.repository);
    push(world, mute, { 'veps/notes.txt': 'more' }, { message: 'More [skip ci]' });
    await sweep();
    clock.advance(MINUTE);
    for (const each of [deaf, stuck, mute]) {
      expect(await installed.actions.deliver(pullRequestEvent(standIn(), each))).toEqual([]);
      const given = review(world, each, 'CHANGES_REQUESTED', { by: 'nick' });
      // Of a review GitHub does not ask what the commit says: that run is lost in the test, as it can be.
      if (each !== mute)
        expect(await installed.actions.deliver(pullRequestReviewEvent(standIn(), given))).toEqual([]);
      expect(installed.standing(each.head.sha)['enhancements/sig-signoff']).toBe(WAITS);
    }
    clock.advance(15 * MINUTE);
    expect(inShort(await sweep())).toEqual(['Enhancement gates: schedule: success']);
    for (const each of [deaf, stuck, mute]) {
      expect(installed.standing(each.head.sha)['enhancements/sig-signoff']).toMatch(/^failure: .*nick/i);
    }
  });

  test('a sweep leaves its mark on the default branch, and a freeze that begins is noticed', async () => {
    await seen();
    const tip = installed.repository.refs.get('heads/main') ?? '';
    expect(installed.standing(pull.head.sha)['enhancements/freeze']).toMatch(/^success/);
    standIn().clock.advance(32 * 24 * 60 * MINUTE);
    await installed.actions.deliver(scheduleEvent(standIn(), installed.repository, SCHEDULE));
    expect(Object.keys(installed.standing(tip)).map((context) => context.replace(/\/[\d-]+$/, ''))).toEqual([
      'enhancements/sweep/template',
      'enhancements/sweep/sig-signoff',
      'enhancements/sweep/freeze',
    ]);
    expect(installed.standing(pull.head.sha)['enhancements/freeze']).toMatch(
      /^failure: held: targets v1\.10/,
    );
  });

  test('the merge queue gets its verdict on its own commit', async () => {
    await seen();
    say('cora', '/lgtm');
    await installed.actions.deliver(issueCommentEvent(standIn(), say('stan', '/lgtm')));
    expect(installed.standing(pull.head.sha)['enhancements/sig-signoff']).toMatch(/^success/);
    standIn().clock.advance(MINUTE);
    const entry = enqueue(standIn().world, pull);
    const runs = await installed.actions.deliver(mergeGroupEvent(standIn(), entry));
    expect(inShort(runs)).toEqual(['Enhancement gates: merge_group checks_requested: success']);
    expect(installed.standing(entry.head)).toEqual({
      ...passing,
      'enhancements/sig-signoff': expect.stringMatching(/^success/),
    });
  });

  test.each([
    ['one', (): Record<string, string> => ({ pull: `${pull.number}` }), true],
    ['all', (): Record<string, string> => ({}), true],
    ['a dry run', (): Record<string, string> => ({ 'dry-run': 'true' }), false],
  ])('by hand: %s', async (_, inputs, writes) => {
    const event = workflowDispatchEvent(standIn(), installed.repository, inputs());
    expect(inShort(await installed.actions.deliver(event))).toEqual([
      'Enhancement gates: workflow_dispatch: success',
    ]);
    expect(Object.keys(installed.standing(pull.head.sha))).toHaveLength(writes ? 3 : 0);
    expect(ownComments(pull)).toHaveLength(writes ? 1 : 0);
  });
});
