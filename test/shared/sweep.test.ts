// Does a sweep look at all that may have changed without an event, at nothing else, and at everything in the end?

import { beforeEach, describe, expect, test } from '@jest/globals';
import { aPull } from '../github/builders/pull.ts';
import { HOUR, MINUTE } from '../github/clock.ts';
import { addLabel, comment, deleteComment } from '../github/deeds/issues.ts';
import { push, retarget, review } from '../github/deeds/pulls.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import { currentStatuses, setStatus } from '../github/deeds/statuses.ts';
import type { Comment, Pull, Repository } from '../github/state/model.ts';
import { account } from '../github/state/world.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { GOOD } from '../support/proposal.ts';
import { CONFIG_PATH, statusOf } from '../support/pulls.ts';
import { ALIASES, CONTEXT, project, sceneOf } from '../support/signing.ts';

// At this hour the daily turn of the first hundred numbers is not yet, or over.
const standIn = useStandIn({ now: '2026-11-20T05:00:00Z' });
/** With the Monday of the week in which these tests begin. */
const HEARTBEAT = 'enhancements/sweep/sig-signoff/2026-11-16';
const SIGNERS = ['cal', 'nick', 'stan'];
let repository: Repository;

beforeEach(() => {
  repository = project(standIn());
});

const plain = () => {
  const path = `docs/${repository.nextNumber}.md`;
  return aPull()
    .by('bob')
    .fromFork()
    .changing({ [path]: 'x\n' })
    .in(standIn().world, repository);
};
const proposal = () => {
  const path = `veps/sig-compute/${repository.nextNumber}-lease/vep.md`;
  return aPull()
    .by('bob')
    .fromFork()
    .changing({ [path]: GOOD })
    .in(standIn().world, repository);
};
const many = (count: number, make: () => Pull) => Array.from({ length: count }, make);
const numbersOf = (pulls: readonly Pull[]) => pulls.map(({ number }) => number);

/** One sweep; which pull requests it looked at. Two minutes pass before it, and the rest of a quarter of an hour after it. */
async function sweep(minutes = 15) {
  const { clock } = standIn();
  clock.advance(2 * MINUTE);
  standIn().forgetAsked();
  const heard = await sceneOf(standIn(), plainest()).look({
    pull: 'all',
    patience: { attempt: 5_000, retries: 20, settle: 5 },
  });
  clock.advance((minutes - 2) * MINUTE);
  const looked = standIn().asked.flatMap(({ graphql }) =>
    graphql?.name === 'Pull' ? numbersIn(graphql.variables as Readonly<Record<string, unknown>>) : [],
  );
  return { ...heard, looked, writes: standIn().asked.filter(({ isWrite }) => isWrite).length };
}

/** `n0`, `n1`: those that were asked about together. */
function numbersIn(variables: Readonly<Record<string, unknown>>): number[] {
  return Object.entries(variables).flatMap(([name, value]) => (/^n\d+$/.test(name) ? [Number(value)] : []));
}

/** Whatever pull request: `look` needs one to know the repository. */
function plainest(): Pull {
  const [first] = [...repository.issues.values()].filter(({ kind }) => kind === 'PullRequest');
  return first as Pull;
}

async function signAll(pull: Pull): Promise<Comment[]> {
  const { say, look, wait } = sceneOf(standIn(), pull);
  await look();
  const said = [];
  for (const by of SIGNERS) said.push(await say(by, '/lgtm'));
  wait();
  expect(statusOf(pull, CONTEXT)?.state).toBe('success');
  return said;
}

const heartbeat = () =>
  currentStatuses(repository, repository.refs.get('heads/main') ?? '').find(
    ({ context }) => context === HEARTBEAT,
  );

describe('what is looked at', () => {
  test('at first everything; then the heartbeat stands on the default branch, with what the next sweep has to know', async () => {
    const pulls = [plain(), proposal(), plain()];
    const { looked, exit } = await sweep();
    expect([looked, exit]).toEqual([numbersOf(pulls), 0]);
    expect(heartbeat()).toMatchObject({
      state: 'success',
      description: '3 open pull requests looked at',
      targetUrl: expect.stringMatching(
        /^https:\/\/github\.com\/kubevirt\/enhancements\/pulls#since=2026-11-20T05:02:00Z&sources=[0-9a-f]{16}$/,
      ),
      creator: account(standIn().world, 'github-actions[bot]'),
    });
  });

  test('nothing where nothing happened; the heartbeat is written once an hour', async () => {
    many(3, plain);
    many(3, proposal);
    await sweep();
    const written = [];
    for (let round = 1; round <= 5; round += 1) {
      const { looked, writes } = await sweep();
      expect(looked).toEqual([]);
      written.push(writes);
    }
    expect(written).toEqual([0, 0, 0, 1, 0]);
  });

  const happenings: readonly { readonly name: string; readonly happens: (pull: Pull) => void }[] = [
    {
      name: 'a comment',
      happens: (pull) => comment(standIn().world, pull, '/veto no', { by: 'scout' }),
    },
    { name: 'a push', happens: (pull) => push(standIn().world, pull, { 'docs/y.md': 'y\n' }) },
    {
      name: 'a review',
      happens: (pull) => review(standIn().world, pull, 'APPROVED', { by: 'cal' }),
    },
    { name: 'a label', happens: (pull) => addLabel(standIn().world, pull, 'sig/compute') },
    {
      name: 'a status that is gone',
      happens: (pull) => repository.statuses.delete(pull.head.sha),
    },
    {
      name: 'an error that stands there',
      happens: (pull) => {
        const creator = account(standIn().world, 'github-actions[bot]');
        setStatus(standIn().world, repository, pull.head.sha, { state: 'error', context: CONTEXT, creator });
      },
    },
    {
      name: 'a status of somebody else',
      happens: (pull) => {
        const creator = account(standIn().world, 'mallory');
        setStatus(standIn().world, repository, pull.head.sha, {
          state: 'success',
          context: CONTEXT,
          creator,
        });
      },
    },
  ];
  test.each(happenings)('$name: that pull request, and no other', async ({ happens }) => {
    const pulls = [plain(), proposal(), plain()];
    await sweep();
    happens(pulls[1] as Pull);
    expect((await sweep()).looked).toEqual([pulls[1]?.number]);
    expect((await sweep()).looked).toEqual([]);
    expect(statusOf(pulls[1] as Pull, CONTEXT)?.state).toMatch(/pending|failure/);
  });

  test('other people in a source: those that change a proposal; another configuration: all', async () => {
    const { world } = standIn();
    const pulls = [plain(), proposal(), plain()];
    const signed = pulls[1] as Pull;
    await sweep();
    await signAll(signed);
    await sweep();
    const community = world.repositories.get('kubevirt/kubevirt') as Repository;
    commitFiles(world, community, 'main', { OWNERS_ALIASES: ALIASES.replace('[cal]', '[carla]') });
    expect((await sweep()).looked).toEqual([signed.number]);
    expect(statusOf(signed, CONTEXT)?.state).toBe('pending');
    commitFiles(world, repository, 'main', { [CONFIG_PATH]: 'preset: vep\nsign-off: {author: true}\n' });
    expect((await sweep()).looked).toEqual(numbersOf(pulls));
  });

  test('case 47: each standing success within an hour, where comments may be gone without a trace', async () => {
    const pulls = many(5, proposal);
    const said = [];
    for (const pull of pulls) said.push((await signAll(pull))[0] as Comment);
    await sweep();
    for (const each of said) deleteComment(standIn().world, each);
    const looked = [];
    for (let round = 0; round < 4; round += 1) looked.push(...(await sweep()).looked);
    expect(looked.sort((a, b) => a - b)).toEqual(numbersOf(pulls));
    expect(pulls.map((pull) => statusOf(pull, CONTEXT)?.state)).toEqual(pulls.map(() => 'pending'));
  });

  test('case 125: after a sweep that was dropped its turn is made up for', async () => {
    const pulls = many(5, proposal);
    for (const pull of pulls) await signAll(pull);
    await sweep();
    standIn().clock.advance(45 * MINUTE);
    expect((await sweep()).looked).toEqual(numbersOf(pulls));
    expect((await sweep(60)).looked.length).toBeLessThan(5);
  });

  test('everything within a day', async () => {
    const pulls = [plain(), proposal(), plain()];
    await sweep();
    const looked = [];
    for (let round = 0; round < 96; round += 1) looked.push(...(await sweep()).looked);
    expect(looked.sort((a, b) => a - b)).toEqual(numbersOf(pulls));
  });
});

describe('what no event tells', () => {
  test('case 80: a veto by review whose signal never came flips within one sweep', async () => {
    const pull = proposal();
    await signAll(pull);
    await sweep();
    review(standIn().world, pull, 'CHANGES_REQUESTED', { by: 'scout', body: 'no' });
    await sweep();
    expect(statusOf(pull, CONTEXT)).toMatchObject({ state: 'failure' });
  });

  test('case 82: another base branch is judged by its own configuration', async () => {
    const { world } = standIn();
    const pull = proposal();
    await signAll(pull);
    await sweep();
    repository.refs.set('heads/next', repository.refs.get('heads/main') ?? '');
    commitFiles(world, repository, 'next', {
      [CONFIG_PATH]: 'preset: vep\nsigs: {required: [compute, scale]}\n',
    });
    retarget(world, pull, 'next');
    await sweep();
    expect(statusOf(pull, CONTEXT)).toEqual({
      state: 'pending',
      description: '1 of 2 SIGs signed off; waiting for scale',
    });
  });
});

describe('a sweep that is not enough', () => {
  test('stops within its requests, and the next ones go on until each was judged once', async () => {
    const pulls = many(140, proposal);
    const looked: number[] = [];
    const rounds: number[] = [];
    for (let round = 0; round < 12 && !/pulls#since=/.test(heartbeat()?.targetUrl ?? ''); round += 1) {
      const heard = await sweep();
      expect(standIn().asked.filter(({ isWrite }) => !isWrite).length).toBeLessThan(170);
      looked.push(...heard.looked);
      rounds.push(heard.looked.length);
    }
    // Once a day each has its turn as well.
    expect([...new Set(looked)].sort((a, b) => a - b)).toEqual(numbersOf(pulls));
    expect(looked.length - pulls.length).toBeLessThanOrEqual(rounds.length * 2);
    expect(rounds.length).toBeGreaterThan(1);
    expect(heartbeat()?.description).toBe('140 open pull requests looked at');
    expect((await sweep()).looked.length).toBeLessThanOrEqual(2);
  });

  test('what changes behind it is judged by the next one all the same', async () => {
    const pulls = many(120, proposal);
    const [first, second] = pulls as [Pull, Pull];
    await sweep();
    expect(heartbeat()?.description).toMatch(/^\d+ of 120 judged: the next sweep goes on$/);
    comment(standIn().world, first, '/veto no', { by: 'scout' });
    const { looked } = await sweep();
    expect(looked[0]).toBe(first.number);
    expect(looked).not.toContain(second.number);
    expect(statusOf(first, CONTEXT)?.state).toBe('failure');
  });

  test('a pull request that cannot be judged keeps no other from it, and is tried again', async () => {
    const { world } = standIn();
    const pulls = many(4, proposal);
    const broken = pulls[1] as Pull;
    repository.refs.set('heads/bare', repository.refs.get('heads/main') ?? '');
    commitFiles(world, repository, 'bare', { [CONFIG_PATH]: 'preset: wep\n' });
    retarget(world, broken, 'bare');
    const heard = await sweep();
    expect([heard.exit, heard.looked]).toEqual([1, numbersOf(pulls)]);
    expect(pulls.map((pull) => statusOf(pull, CONTEXT)?.state)).toEqual([
      'pending',
      'error',
      'pending',
      'pending',
    ]);
    expect(heartbeat()?.description).toBe('4 open pull requests looked at');
    expect((await sweep()).looked).toEqual([broken.number]);
    commitFiles(world, repository, 'bare', { [CONFIG_PATH]: 'preset: vep\n' });
    expect((await sweep()).exit).toBe(0);
    expect((await sweep()).looked).toEqual([]);
  });

  test('one that could not even be read is not taken for judged', async () => {
    const pull = proposal();
    await signAll(pull);
    await sweep();
    review(standIn().world, pull, 'CHANGES_REQUESTED', { by: 'scout', body: 'no' });
    standIn().faults.add({ on: 'graphql:Pull', fails: { as: 'server-error' }, times: 99 });
    expect((await sweep()).exit).toBe(1);
    expect(statusOf(pull, CONTEXT)?.state).toBe('success');
    standIn().faults.clear();
    expect((await sweep()).exit).toBe(0);
    expect(statusOf(pull, CONTEXT)?.state).toBe('failure');
  });

  test('case 179: the hourly limit stops it, and the next hour goes on', async () => {
    const pulls = many(6, proposal);
    standIn().limits.allow(16);
    standIn().limits.enforce('points', 'requests');
    const { exit, complaints } = await sweep(61);
    expect([exit, complaints.length]).toEqual([1, 1]);
    expect(complaints[0]).toContain('GitHub allows no further requests until');
    expect(standIn().asked.filter(({ status }) => status === 403).length).toBeLessThanOrEqual(3);
    standIn().limits.allow(1_000);
    expect((await sweep()).exit).toBe(0);
    expect(pulls.map((pull) => statusOf(pull, CONTEXT)?.state)).toEqual(pulls.map(() => 'pending'));
  });

  test('a configuration that cannot be used makes an error of what it said before', async () => {
    const pull = proposal();
    await signAll(pull);
    await sweep();
    commitFiles(standIn().world, repository, 'main', { [CONFIG_PATH]: 'preset: wep\n' });
    expect((await sweep()).exit).toBe(1);
    expect(statusOf(pull, CONTEXT)?.state).toBe('error');
    commitFiles(standIn().world, repository, 'main', { [CONFIG_PATH]: 'preset: vep\n' });
    expect((await sweep()).exit).toBe(0);
    expect(statusOf(pull, CONTEXT)?.state).toBe('success');
  });

  test('a new week begins a new context, and goes on where the last one ended', async () => {
    const pull = plain();
    await sweep();
    standIn().clock.set('2026-11-23T00:05:00Z');
    commitFiles(standIn().world, repository, 'main', { 'README.md': 'Moved on.\n' });
    comment(standIn().world, pull, 'Hello.', { by: 'bob' });
    expect((await sweep()).looked).toEqual([pull.number]);
    const tip = repository.refs.get('heads/main') ?? '';
    expect(currentStatuses(repository, tip).map(({ context }) => context)).toEqual([
      'enhancements/sweep/sig-signoff/2026-11-23',
    ]);
    standIn().clock.set('2026-11-23T02:00:00Z');
    expect((await sweep()).looked).toEqual([]);
  });

  test('case 113: no room for another heartbeat is said, after everything was judged', async () => {
    const pull = proposal();
    const tip = repository.refs.get('heads/main') ?? '';
    for (let count = 0; count < 1_000; count += 1)
      setStatus(standIn().world, repository, tip, { state: 'success', context: HEARTBEAT });
    const { exit, complaints } = await sweep();
    expect([exit, complaints]).toEqual([1, [expect.stringContaining(HEARTBEAT)]]);
    expect(statusOf(pull, CONTEXT)?.state).toBe('pending');
  });
});

test('case 125: a run on one pull request says when the last sweep is long ago', async () => {
  const pull = proposal();
  await sweep();
  const { look } = sceneOf(standIn(), pull);
  expect((await look()).summary).not.toContain('scheduled sweep');
  standIn().clock.advance(5 * HOUR);
  expect((await look()).summary).toContain('The last scheduled sweep ended 5 hours ago');
});
