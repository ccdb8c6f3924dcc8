// What was said before the gate came, and text that was pushed in the hours after: does an old word ever hold for what its giver has not seen?

import { beforeEach, describe, expect, test } from '@jest/globals';
import { aPull } from '../github/builders/pull.ts';
import { comment } from '../github/deeds/issues.ts';
import { forcePush, push } from '../github/deeds/pulls.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { GOOD, PATH } from '../support/proposal.ts';
import { project, type Scene, sceneOf } from '../support/signing.ts';

const standIn = useStandIn();
const BAD = GOOD.replace(/## Design\n/, '## Design\n\nEvery guest may read the memory of every other.\n');
const SIGNERS = ['cal', 'nick', 'stan'];
const OTHER_FILES = { 'docs/notes.md': 'Notes.\n' };

/** A pull request with that content, signed off by all; then the gate comes, and nobody has looked yet. */
function signedBefore(files: Readonly<Record<string, string>>): Scene {
  const { clock, world } = standIn();
  const before = new Date(clock.now() + 10 * 60_000).toISOString().replace('.000Z', 'Z');
  const repository = project(standIn(), `sign-off: { trusted-before: ${before} }\n`);
  const pull = aPull().by('bob').fromFork().titled('VEP 42: it').changing(files).in(world, repository);
  const scene = sceneOf(standIn(), pull);
  for (const by of SIGNERS) {
    scene.wait();
    comment(world, pull, '/lgtm', { by });
  }
  scene.wait(10);
  return scene;
}

let scene: Scene;
const add = (files: Readonly<Record<string, string>>) => {
  scene.wait();
  push(standIn().world, scene.pull, files);
  scene.wait();
};
const force = (files: Readonly<Record<string, string>>) => {
  scene.wait();
  forcePush(standIn().world, scene.pull, files);
  scene.wait();
};

describe('signed off, and then the gate came', () => {
  beforeEach(() => {
    scene = signedBefore({ [PATH]: GOOD });
  });

  test('the words hold for what the first look finds', async () => {
    await scene.look();
    expect(scene.status()).toEqual({ state: 'success', description: '3 of 3 SIGs signed off' });
  });

  test('and go on to hold when the commits are others, looked at or not', async () => {
    await scene.look();
    add(OTHER_FILES);
    force({ [PATH]: GOOD });
    await scene.look();
    expect(scene.status()?.state).toBe('success');
    add(OTHER_FILES);
    await scene.look();
    force({ [PATH]: GOOD });
    await scene.look();
    expect(scene.status()?.state).toBe('success');
  });

  test.each<[string, () => Promise<void>]>([
    [
      'pushed after the first look, and rebased',
      async () => {
        await scene.look();
        add({ [PATH]: BAD });
        await scene.look();
        force({ [PATH]: BAD });
      },
    ],
    [
      'pushed after the first look, looked at only when it was rebased',
      async () => {
        await scene.look();
        add({ [PATH]: BAD });
        force({ [PATH]: BAD });
      },
    ],
    [
      'pushed twice, and rebased twice',
      async () => {
        await scene.look();
        add({ [PATH]: BAD });
        await scene.look();
        force({ [PATH]: BAD });
        await scene.look();
        add(OTHER_FILES);
        await scene.look();
        force({ [PATH]: BAD });
      },
    ],
    ['force-pushed before the first look', () => Promise.resolve(force({ [PATH]: BAD }))],
    [
      'on top of more commits than GitHub lists',
      async () => {
        await scene.look();
        for (let count = 0; count < 101; count += 1)
          push(standIn().world, scene.pull, { 'docs/notes.md': `${count}\n` });
        add({ [PATH]: BAD });
      },
    ],
  ])('the bad text, %s, has nobody’s word', async (_name, happens) => {
    await happens();
    scene.wait();
    await scene.look();
    expect(scene.status()?.state).toBe('pending');
    scene.wait(60);
    await scene.look();
    expect(scene.status()?.state).toBe('pending');
  });

  test('who signed off an earlier version is told what changed since, also after a rebase', async () => {
    await scene.look();
    add({ [PATH]: BAD });
    await scene.look();
    force({ [PATH]: BAD });
    const { summary } = await scene.look();
    expect(summary).toContain('signed off an earlier version: `Design` changed since');
  });
});

test('a word on a pull request that changed no proposal is none for the one that came after it', async () => {
  scene = signedBefore({ 'docs/notes.md': 'Notes.\n' });
  await scene.look();
  add({ [PATH]: BAD });
  await scene.look();
  expect(scene.status()?.state).toBe('pending');
});
