// Does the merge queue land exactly what was signed off, and nothing where nobody can tell?

import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Door } from '../../actions/shared/door.ts';
import { sigSignoff } from '../../actions/sig-signoff-gate/main.ts';
import { close } from '../github/deeds/issues.ts';
import { enqueue, push } from '../github/deeds/pulls.ts';
import { commitFiles, writeChanges } from '../github/deeds/repositories.ts';
import { currentStatuses } from '../github/deeds/statuses.ts';
import { mergeGroupEvent } from '../github/runner/events.ts';
import type { Pull, QueueEntry, Repository } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { GOOD, PATH } from '../support/proposal.ts';
import { aGoodPull, CONFIG_PATH, statusOf } from '../support/pulls.ts';
import { type RoomOptions, runGateHere } from '../support/room.ts';
import { CONTEXT, project, type Scene, sceneOf } from '../support/signing.ts';

const standIn = useStandIn();
const OTHER = GOOD.replace(/## Design\n/, '## Design\n\nAnother way.\n');
let repository: Repository;
let pull: Pull;
let scene: Scene;

beforeEach(async () => {
  repository = project(standIn());
  pull = aGoodPull().in(standIn().world, repository);
  scene = sceneOf(standIn(), pull);
  scene.wait();
  await scene.look();
  for (const by of ['cal', 'nick', 'stan']) await scene.say(by, '/lgtm');
  scene.wait();
  expect(scene.status()?.state).toBe('success');
});

type Group = { head_ref: string; head_sha: string; base_sha: string };

async function land(
  entry: QueueEntry,
  change: (group: Group) => Partial<Group> = () => ({}),
  options: Partial<RoomOptions> = {},
) {
  const { name, payload } = mergeGroupEvent(standIn(), entry);
  const group = payload['merge_group'] as Group;
  const merge_group = { ...group, ...change(group) };
  const event = { name, payload: { ...payload, merge_group } as Door['event']['payload'] };
  const heard = await runGateHere(sigSignoff, standIn(), repository, { event, ...options });
  const found = currentStatuses(repository, merge_group.head_sha).find(({ context }) => context === CONTEXT);
  return { ...heard, state: found?.state, description: found?.description, address: found?.targetUrl };
}

test('what was signed off is what the queue merged: success on its commit', async () => {
  commitFiles(standIn().world, repository, 'main', { 'README.md': 'Newer.\n' });
  const entry = enqueue(standIn().world, pull);
  expect(entry.head).not.toBe(pull.head.sha);
  expect(await land(entry)).toMatchObject({
    exit: 0,
    state: 'success',
    description: '3 of 3 SIGs signed off',
    // It witnesses nothing: that commit was no pull request's head.
    address: `https://github.com/kubevirt/enhancements/pull/${pull.number}`,
  });
});

test('a dry run says what it would write, and writes nothing', async () => {
  const { exit, state, said } = await land(enqueue(standIn().world, pull), () => ({}), { dryRun: true });
  expect([exit, state]).toEqual([0, undefined]);
  expect(said).toContainEqual(expect.stringMatching(/^dry run: would write \{"kind":"status","status":\{/));
});

test('behind another one in the queue as well', async () => {
  const first = aGoodPull()
    .by('carl')
    .changing({ [PATH]: null, 'docs/x.md': 'x\n' })
    .in(standIn().world, repository);
  enqueue(standIn().world, first);
  expect((await land(enqueue(standIn().world, pull))).state).toBe('success');
});

describe('a merge that changes the proposal', () => {
  const merged = (text: string) => {
    const entry = enqueue(standIn().world, pull);
    const { id } = writeChanges(standIn().world, repository, { [PATH]: text }, { parents: [entry.base] });
    return land({ ...entry, head: id });
  };

  test('is not what was signed off', async () => {
    expect(await merged(OTHER)).toMatchObject({ exit: 0, state: 'pending' });
    // On the pull request nothing changed.
    expect(scene.status()?.state).toBe('success');
  });

  test('also where it takes the proposal away', async () => {
    commitFiles(standIn().world, repository, 'main', { [PATH]: GOOD });
    const entry = enqueue(standIn().world, pull);
    const { id } = writeChanges(standIn().world, repository, { [PATH]: null }, { parents: [entry.base] });
    expect((await land({ ...entry, head: id })).state).toBe('pending');
  });

  test('also where main brought another file into its folder', async () => {
    commitFiles(standIn().world, repository, 'main', { [PATH.replace('vep.md', 'more.md')]: 'More.\n' });
    expect((await land(enqueue(standIn().world, pull))).state).toBe('pending');
  });
});

test('a veto on the pull request counts in the queue', async () => {
  const entry = enqueue(standIn().world, pull);
  await scene.say('scout', '/veto no');
  expect(await land(entry)).toMatchObject({ exit: 0, state: 'failure' });
});

test('a configuration that came to main meanwhile counts', async () => {
  commitFiles(standIn().world, repository, 'main', {
    [CONFIG_PATH]: 'preset: vep\nsigs: {required: [compute, network, storage, scale]}\n',
  });
  expect((await land(enqueue(standIn().world, pull))).description).toBe(
    '3 of 4 SIGs signed off; waiting for scale',
  );
});

test('a branch without a configuration has that of the default branch', async () => {
  const { world } = standIn();
  repository.refs.set('heads/bare', repository.refs.get('heads/main') ?? '');
  commitFiles(world, repository, 'bare', { [CONFIG_PATH]: null });
  const other = aGoodPull().by('dave').fromFork().onto('bare').in(world, repository);
  expect(await land(enqueue(world, other))).toMatchObject({ exit: 0, state: 'pending' });
});

describe('where nobody can tell, the error stands on the commit, and the job is red', () => {
  const unknown: readonly { readonly name: string; readonly ref: string; readonly says: string }[] = [
    { name: 'a branch of another form', ref: 'refs/heads/main', says: 'names no pull request' },
    {
      name: 'a number that is none',
      ref: `refs/heads/gh-readonly-queue/main/pr-0-${'a'.repeat(40)}`,
      says: 'names no pull request',
    },
    {
      name: 'a branch with more before the form',
      ref: `refs/heads/x/refs/heads/gh-readonly-queue/main/pr-4711-${'a'.repeat(40)}`,
      says: 'Expected refs/heads/gh-readonly-queue/<base>/pr-<number>-<commit>.',
    },
    {
      name: 'a branch with more behind the form',
      ref: `refs/heads/gh-readonly-queue/main/pr-4711-${'a'.repeat(41)}`,
      says: 'names no pull request',
    },
    {
      name: 'a pull request that is not there, and what to do',
      ref: `refs/heads/gh-readonly-queue/main/pr-4711-${'a'.repeat(40)}`,
      says: 'Take it out of the queue and add it again.',
    },
    {
      name: 'a pull request that is not there',
      ref: `refs/heads/gh-readonly-queue/main/pr-4711-${'a'.repeat(40)}`,
      says: 'pull request 4711, which is not there',
    },
    {
      name: 'an issue',
      ref: `refs/heads/gh-readonly-queue/main/pr-42-${'a'.repeat(40)}`,
      says: 'pull request 42, which is not there',
    },
  ];
  test.each(unknown)('$name', async ({ ref, says }) => {
    const { exit, state, description, complaints } = await land(enqueue(standIn().world, pull), () => ({
      head_ref: ref,
    }));
    expect([exit, state]).toEqual([1, 'error']);
    expect(description).toMatch(/^could not tell: The (?:branch of the )?merge queue names /);
    expect(complaints.join('\n')).toContain(says);
  });

  test('a pull request that was closed', async () => {
    const entry = enqueue(standIn().world, pull);
    close(standIn().world, pull, null);
    expect(await land(entry)).toMatchObject({
      exit: 1,
      state: 'error',
      description: `could not tell: The merge queue names pull request ${pull.number}, which is closed.`,
    });
  });

  test('GitHub does not answer', async () => {
    const entry = enqueue(standIn().world, pull);
    standIn().faults.add({ on: 'graphql:Pull', fails: { as: 'server-error' }, times: 99 });
    expect(await land(entry)).toMatchObject({ exit: 1, state: 'error' });
  });

  test('the configuration cannot be read, and the branch names no pull request', async () => {
    commitFiles(standIn().world, repository, 'main', { [CONFIG_PATH]: 'preset: [\n' });
    const entry = enqueue(standIn().world, pull);
    expect(await land(entry, () => ({ head_ref: 'refs/heads/x' }))).toMatchObject({
      exit: 1,
      state: 'error',
    });
  });

  test('the base has no configuration', async () => {
    commitFiles(standIn().world, repository, 'main', { [CONFIG_PATH]: null });
    expect(await land(enqueue(standIn().world, pull))).toMatchObject({ exit: 1, state: 'error' });
  });
});

test('off: nothing is said, also of what nobody knows', async () => {
  commitFiles(standIn().world, repository, 'main', { [CONFIG_PATH]: 'preset: vep\nsign-off: {mode: off}\n' });
  const entry = enqueue(standIn().world, pull);
  expect((await land(entry)).state).toBeUndefined();
  expect(await land(entry, () => ({ head_ref: 'refs/heads/x' }))).toMatchObject({
    exit: 0,
    state: undefined,
  });
});

test('a push after it was put into the queue does not change what the queue lands', async () => {
  const entry = enqueue(standIn().world, pull);
  push(standIn().world, pull, { [PATH]: OTHER });
  scene.wait();
  await scene.look();
  expect(statusOf(pull, CONTEXT)?.state).toBe('pending');
  expect((await land(entry)).state).toBe('success');
});
