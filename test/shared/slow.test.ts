// A run that may be ended before it is done leaves no success that may not hold any more; and what a commit's many statuses and commits do not hide.

import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { sigSignoff } from '../../actions/sig-signoff-gate/main.ts';
import { comment } from '../github/deeds/issues.ts';
import { push } from '../github/deeds/pulls.ts';
import { setStatus } from '../github/deeds/statuses.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { aGoodPull } from '../support/pulls.ts';
import { runGateHere } from '../support/room.ts';
import { CONTEXT, project, type Scene, sceneOf } from '../support/signing.ts';

const standIn = useStandIn();
let scene: Scene;

beforeEach(() => {
  scene = sceneOf(standIn(), aGoodPull().in(standIn().world, project(standIn())));
});

async function signAll(): Promise<void> {
  scene.wait();
  await scene.look();
  for (const who of ['cal', 'nora', 'stan']) await scene.say(who, '/lgtm');
  expect(scene.status()?.state).toBe('success');
  scene.wait();
}

const states = () =>
  (scene.repository.statuses.get(scene.pull.head.sha) ?? []).flatMap(({ context, state }) =>
    context === CONTEXT ? [state] : [],
  );

describe('case 200: a success stands, something was said since, and GitHub is slow', () => {
  test('the status is pending while the run waits, so that ending it leaves no success', async () => {
    await signAll();
    comment(standIn().world, scene.pull, '/veto no', { by: 'scout' });
    standIn().faults.add({ on: 'repos/compare-commits-with-basehead', fails: { as: 'hang' } });
    const running = runGateHere(sigSignoff, standIn(), scene.repository, {
      pull: scene.pull.number,
      slowAfter: 50,
      patience: { attempt: 1_500, retries: 5_000, settle: 5 },
    });
    for (let turn = 0; turn < 100 && scene.status()?.state === 'success'; turn += 1) await wait(10);
    expect(scene.status()).toEqual({ state: 'pending', description: 'is judged again, and GitHub is slow' });
    await running;
    expect(scene.status()?.description).toMatch(/^vetoed by scout/);
  });

  test('what still holds is said again', async () => {
    await signAll();
    standIn().faults.add({
      on: 'repos/compare-commits-with-basehead',
      fails: { as: 'delay', by: 300 },
    });
    await scene.look({ slowAfter: 50 });
    expect(states().slice(-3)).toEqual(['success', 'pending', 'success']);
  });

  test('a run that is quick says nothing in between', async () => {
    await signAll();
    const before = states().length;
    await scene.look();
    expect(states()).toHaveLength(before);
  });
});

test('case 112: our status is found among a hundred others on the commit', async () => {
  await signAll();
  for (let count = 0; count < 100; count += 1)
    setStatus(standIn().world, scene.repository, scene.pull.head.sha, {
      state: 'failure',
      context: `ci/${count}`,
    });
  const before = states().length;
  await scene.look();
  expect([states().length, scene.status()?.state]).toEqual([before, 'success']);
});

test('case 108: of more than 250 commits the list decides nothing: what was signed and would land is one thing', async () => {
  const { world } = standIn();
  for (let count = 0; count < 260; count += 1) push(world, scene.pull, { 'NOTES.md': `${count}\n` });
  await signAll();
  push(world, scene.pull, { 'NOTES.md': 'last\n' });
  scene.wait();
  await scene.look();
  expect(scene.status()?.state).toBe('success');
});
