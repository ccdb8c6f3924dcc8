// Whatever fails on the way: is a success ever left that nobody earned, is anything said twice, and does the next run heal it?

import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Door } from '../../actions/shared/door.ts';
import type { Patience } from '../../actions/shared/github/transport.ts';
import { sigSignoff } from '../../actions/sig-signoff-gate/main.ts';
import { MINUTE } from '../github/clock.ts';
import { comment } from '../github/deeds/issues.ts';
import { push } from '../github/deeds/pulls.ts';
import type { Failure, Fault } from '../github/faults/faults.ts';
import { workflowRunEvent } from '../github/runner/events.ts';
import type { Pull, Repository } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { GOOD, PATH } from '../support/proposal.ts';
import { aGoodPull, ownComments, statusOf } from '../support/pulls.ts';
import { type Heard, runGateHere } from '../support/room.ts';
import { CONTEXT, project } from '../support/signing.ts';

const standIn = useStandIn();
const OTHER = GOOD.replace(/## Design\n/, '## Design\n\nAnother way.\n');
const SIGNERS = ['cal', 'nick', 'stan'];
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
  { name: 'one lost answer', fails: { as: 'reset' }, times: 1, phase: 'after', passes: true },
  {
    name: 'case 177: error pages for ever',
    fails: { as: 'server-error', status: 503, html: true },
    times: FOR_EVER,
    passes: false,
  },
  { name: 'half answers for ever', fails: { as: 'truncated' }, times: FOR_EVER, passes: false },
  {
    name: 'case 178: the secondary limit',
    fails: { as: 'secondary-limit', retryAfter: 60 },
    times: 1,
    passes: false,
  },
  { name: 'case 179: the hourly limit', fails: { as: 'primary-limit' }, times: FOR_EVER, passes: false },
  { name: 'case 180: not accessible', fails: { as: 'not-accessible' }, times: FOR_EVER, passes: false },
  { name: 'case 181: an expired token', fails: { as: 'bad-credentials' }, times: FOR_EVER, passes: false },
];

const READS = [
  'pulls/list',
  'graphql:Pull',
  'graphql:Questions',
  'graphql:Elsewhere',
  'repos/compare-commits-with-basehead',
  'pulls/get',
];
const STATUS = 'repos/create-commit-status';
const EDIT = 'issues/update-comment';
const LOOKED_FOR = ['repos/create-commit-status', 'issues/create-comment'];
const REMEDY = /[Rr]un the job again|Give the job the permission/;
const PATIENT: Patience = { attempt: 4_000, retries: 500, settle: 5 };
const HASTY: Patience = { attempt: 200, retries: 800, settle: 5 };
let repository: Repository;
let pull: Pull;

beforeEach(() => {
  repository = project(standIn());
  pull = aGoodPull().in(standIn().world, repository);
  standIn().clock.advance(MINUTE);
});

const run = async (patience = PATIENT) => {
  const { payload, name } = workflowRunEvent(standIn(), pull);
  const event = { name, payload: payload as Door['event']['payload'] };
  const heard = await runGateHere(sigSignoff, standIn(), repository, { event, patience });
  standIn().clock.advance(MINUTE);
  return heard;
};
const stateNow = () => statusOf(pull, CONTEXT)?.state;
const successes = () =>
  (repository.statuses.get(pull.head.sha) ?? []).filter(
    ({ state, context }) => state === 'success' && context === CONTEXT,
  ).length;
const say = (body: string, ...by: readonly string[]) => {
  for (const login of by) comment(standIn().world, pull, body, { by: login });
  standIn().clock.advance(MINUTE);
};

interface Start {
  readonly name: string;
  /** Operations of its run that are tried here. */
  readonly operations: readonly string[];
  readonly begin: () => Promise<unknown> | unknown;
  /** What is right afterwards. */
  readonly right: 'pending' | 'failure' | 'success';
}

const signedOff = async () => {
  await run();
  say('/lgtm', ...SIGNERS);
  await run();
  expect([stateNow(), ownComments(pull).length]).toEqual(['success', 1]);
};

const STARTS: readonly Start[] = [
  {
    name: 'nobody has signed off, nothing is said yet',
    operations: [STATUS, 'issues/create-comment'],
    begin: () => undefined,
    right: 'pending',
  },
  {
    name: 'a success stands, and somebody vetoed',
    operations: [...READS, STATUS, EDIT],
    begin: async () => {
      await signedOff();
      say('/veto no', 'scout');
    },
    right: 'failure',
  },
  {
    name: 'it was signed off, and then changed',
    operations: [...READS.slice(1), STATUS, EDIT],
    begin: async () => {
      await signedOff();
      push(standIn().world, pull, { [PATH]: OTHER });
      standIn().clock.advance(MINUTE);
    },
    right: 'pending',
  },
  {
    name: 'the last sign-off has come',
    operations: ['graphql:Elsewhere', 'pulls/get', STATUS, EDIT],
    begin: async () => {
      await run();
      say('/lgtm', ...SIGNERS);
    },
    right: 'success',
  },
];

function judge({ exit, complaints }: Heard, right: string, before: number): void {
  if (right !== 'success') expect(successes()).toBe(before);
  expect(ownComments(pull).length).toBeLessThanOrEqual(1);
  if (exit === 0) expect([stateNow(), ownComments(pull).length]).toEqual([right, 1]);
  else expect(complaints).toContainEqual(expect.stringMatching(REMEDY));
  for (const secret of standIn().secrets()) expect(complaints.join('\n')).not.toContain(secret);
}

describe.each(STARTS)('$name', ({ begin, operations, right }) => {
  describe.each(operations)('%s', (on) => {
    test.each(TROUBLES)('$name', async ({ fails, times, phase, passes }) => {
      await begin();
      const before = successes();
      standIn().faults.add({ on, fails, times, ...(phase ? { phase } : {}) });
      const heard = await run(fails.as === 'hang' ? HASTY : PATIENT);
      judge(heard, right, before);
      // A write of which half an answer came was carried out: a look shows it.
      const isSeen = fails.as === 'truncated' && LOOKED_FOR.includes(on);
      expect(heard.exit).toBe(passes || isSeen ? 0 : 1);
      standIn().faults.clear();
      const healed = await run();
      expect([healed.exit, healed.complaints, stateNow()]).toEqual([0, [], right]);
      expect(ownComments(pull)).toHaveLength(1);
    });
  });
});

describe('parts of an answer to a query', () => {
  test.each([
    ['graphql:Pull', ['repository']],
    ['graphql:Pull', ['repository', 'pullRequest']],
    ['graphql:Pull', ['repository', 'pullRequest', 'reviews', 'nodes', 0]],
    ['graphql:Pull', ['repository', 'pullRequest', 'comments', 'nodes', 4]],
    ['graphql:Pull', ['repository', 'pullRequest', 'comments', 'nodes', 4, 'author']],
    ['graphql:Pull', ['repository', 'pullRequest', 'timelineItems', 'nodes']],
    ['graphql:Pull', ['repository', 'pullRequests', 'nodes']],
    ['graphql:Pull', ['repository', 'pullRequest', 'commits', 'nodes', 0, 'commit', 'status']],
    ['graphql:Elsewhere', ['r0']],
    ['graphql:Elsewhere', ['r1', 'defaultBranchRef', 'target', 'file']],
    ['graphql:Questions', ['repository', 'c0']],
    ['graphql:Questions', ['repository', 'c0', 'f0']],
  ])('%s without %j is no answer', async (on, path) => {
    await STARTS[1]?.begin();
    const before = successes();
    standIn().faults.add({ on, fails: { as: 'partial', path }, times: FOR_EVER });
    const heard = await run();
    judge(heard, 'failure', before);
    expect(heard.exit).toBe(1);
    standIn().faults.clear();
    expect((await run()).exit).toBe(0);
    expect([stateNow(), ownComments(pull).length]).toEqual(['failure', 1]);
  });
});
