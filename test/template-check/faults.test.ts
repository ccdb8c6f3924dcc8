// Whatever fails on the way: is a success ever left that this state did not earn, is anything said twice, and does the next run heal it?

import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Door } from '../../actions/shared/door.ts';
import type { Patience } from '../../actions/shared/github/transport.ts';
import { markerOf } from '../../actions/shared/plan.ts';
import { templateCheck } from '../../actions/template-check/main.ts';
import { comment } from '../github/deeds/issues.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import type { Failure, Fault } from '../github/faults/faults.ts';
import { workflowRunEvent } from '../github/runner/events.ts';
import type { Pull, Repository } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { edit, GOOD, TEMPLATE } from '../support/proposal.ts';
import { aGoodPull, enhancements, ownComments, statusOf, TEMPLATE_PATH } from '../support/pulls.ts';
import { type Heard, runGateHere } from '../support/room.ts';

const standIn = useStandIn();
const CONTEXT = 'enhancements/template';
const NO_GOALS = GOOD.replace(/## Goals\n[^#]*/, '## Goals\n\n');
const STRICTER = edit(TEMPLATE, '## Overview\n', '## Threats\n\n<!-- Which? -->\n\n## Overview\n');
const FOR_EVER = 1_000;

interface Trouble {
  readonly name: string;
  readonly fails: Failure;
  readonly times: number;
  readonly phase?: Fault['phase'];
  /** The run itself gets over it. */
  readonly passes: boolean;
}

const TROUBLES: readonly Trouble[] = [
  { name: 'case 176: one 502', fails: { as: 'server-error' }, times: 1, passes: true },
  { name: 'case 176: one time-out', fails: { as: 'hang' }, times: 1, passes: true },
  { name: 'one half answer', fails: { as: 'truncated' }, times: 1, passes: true },
  { name: 'case 178: one 429', fails: { as: 'too-many', retryAfter: 0 }, times: 1, passes: true },
  { name: 'one lost answer', fails: { as: 'reset' }, times: 1, phase: 'after', passes: true },
  { name: 'one 502 after the deed', fails: { as: 'server-error' }, times: 1, phase: 'after', passes: true },
  {
    name: 'case 177: error pages for ever',
    fails: { as: 'server-error', status: 503, html: true },
    times: FOR_EVER,
    passes: false,
  },
  { name: 'case 177: resets for ever', fails: { as: 'reset' }, times: FOR_EVER, passes: false },
  { name: 'silence for ever', fails: { as: 'hang' }, times: FOR_EVER, passes: false },
  { name: 'half answers for ever', fails: { as: 'truncated' }, times: FOR_EVER, passes: false },
  {
    name: 'case 178: the secondary limit',
    fails: { as: 'secondary-limit', retryAfter: 60 },
    times: 1,
    passes: false,
  },
  { name: 'case 179: the hourly limit', fails: { as: 'primary-limit' }, times: FOR_EVER, passes: false },
  { name: 'case 180: not accessible', fails: { as: 'not-accessible' }, times: FOR_EVER, passes: false },
  {
    name: 'case 181: a token that expired',
    fails: { as: 'bad-credentials' },
    times: FOR_EVER,
    passes: false,
  },
];

const READS = [
  'pulls/list',
  'graphql:Pull',
  'graphql:Questions',
  'repos/compare-commits-with-basehead',
  'pulls/get',
];
const WRITES = [
  'repos/create-commit-status',
  'issues/create-comment',
  'issues/update-comment',
  'issues/add-labels',
];

const LOOKED_FOR = ['repos/create-commit-status', 'issues/create-comment'];
const REMEDY = /Run the job again|run the job again|Give the job the permission/;
let repository: Repository;
let pull: Pull;

beforeEach(() => {
  repository = enhancements(standIn().world);
});

const PATIENT: Patience = { attempt: 4_000, retries: 500, settle: 5 };
/** Where an answer that never comes is waited for. */
const HASTY: Patience = { attempt: 200, retries: 800, settle: 5 };

const run = (patience = PATIENT) => {
  const { payload, name } = workflowRunEvent(standIn(), pull);
  const event = { name, payload: payload as Door['event']['payload'] };
  return runGateHere(templateCheck, standIn(), repository, {
    event,
    patience,
  });
};
const stateNow = () => statusOf(pull, CONTEXT)?.state;

interface Start {
  readonly name: string;
  /** Operations that its run does not need. */
  readonly without: readonly string[];
  readonly begin: () => Promise<unknown>;
}

/** Each ends with a proposal that has to fail now. */
const STARTS: readonly Start[] = [
  {
    name: 'a bad proposal, nothing said yet',
    without: ['issues/update-comment'],
    begin: () => {
      pull = aGoodPull(NO_GOALS).in(standIn().world, repository);
      return Promise.resolve();
    },
  },
  {
    name: 'a success from before the template asked for more, with a comment',
    without: ['issues/create-comment', 'issues/add-labels'],
    begin: async () => {
      pull = aGoodPull(GOOD).in(standIn().world, repository);
      await run();
      const body = `${markerOf('template')}\n<!-- sha256: 0 -->\nOf an earlier push.`;
      comment(standIn().world, pull, body, { by: 'github-actions[bot]' });
      expect([stateNow(), ownComments(pull).length]).toEqual(['success', 1]);
      commitFiles(standIn().world, repository, 'main', { [TEMPLATE_PATH]: STRICTER });
    },
  },
];

function judge({ exit, complaints }: Heard, statusesBefore: number): void {
  const since = (repository.statuses.get(pull.head.sha) ?? []).slice(statusesBefore);
  expect(since.filter(({ state }) => state === 'success')).toEqual([]);
  expect(ownComments(pull).length).toBeLessThanOrEqual(1);
  if (exit === 0) expect([stateNow(), ownComments(pull).length]).toEqual(['failure', 1]);
  else expect(complaints).toContainEqual(expect.stringMatching(REMEDY));
  for (const secret of standIn().secrets()) expect(complaints.join('\n')).not.toContain(secret);
}

function isSpared(on: string, { as }: Failure): boolean {
  // Labels are a convenience: the gate does without where it may not set them.
  if (on === 'issues/add-labels') return as === 'not-accessible';
  // A write of which half an answer came was carried out: a look shows it.
  return as === 'truncated' && LOOKED_FOR.includes(on);
}

describe.each(STARTS)('$name', ({ begin, without }) => {
  describe.each([...READS, ...WRITES].filter((name) => !without.includes(name)))('%s', (on) => {
    test.each(TROUBLES)('$name', async ({ fails, times, phase, passes }) => {
      await begin();
      const statusesBefore = (repository.statuses.get(pull.head.sha) ?? []).length;
      standIn().faults.add({ on, fails, times, ...(phase ? { phase } : {}) });
      const heard = await run(fails.as === 'hang' ? HASTY : PATIENT);
      judge(heard, statusesBefore);
      expect(heard.exit).toBe(passes || isSpared(on, fails) ? 0 : 1);
      standIn().faults.clear();
      const healed = await run();
      expect([healed.exit, healed.complaints, stateNow()]).toEqual([0, [], 'failure']);
      expect(ownComments(pull)).toHaveLength(1);
      expect(pull.labels.map(({ name }) => name)).toEqual(['sig/compute', 'kind/vep', 'target/v1.10']);
    });
  });
});

describe('parts of an answer to a query', () => {
  test.each([
    ['graphql:Pull', ['repository']],
    ['graphql:Pull', ['repository', 'pullRequest']],
    ['graphql:Pull', ['repository', 'pullRequest', 'baseRef']],
    ['graphql:Pull', ['repository', 'pullRequest', 'comments', 'nodes', 0]],
    ['graphql:Pull', ['repository', 'pullRequest', 'commits', 'nodes', 0, 'commit', 'status']],
    ['graphql:Questions', ['repository', 'c0']],
    ['graphql:Questions', ['repository', 'c0', 'f0']],
    ['graphql:Questions', ['repository', 'c1', 'f0', 'object', 'text']],
    ['graphql:Questions', ['repository', 'i0']],
  ])('%s without %j is no answer', async (on, path) => {
    await STARTS[1]?.begin();
    const statusesBefore = (repository.statuses.get(pull.head.sha) ?? []).length;
    standIn().faults.add({ on, fails: { as: 'partial', path }, times: FOR_EVER });
    const heard = await run();
    judge(heard, statusesBefore);
    expect(heard.exit).toBe(1);
    standIn().faults.clear();
    expect((await run()).exit).toBe(0);
    expect([stateNow(), ownComments(pull).length]).toEqual(['failure', 1]);
  });
});
