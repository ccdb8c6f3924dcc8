// Reviews, pushes, vetoes and what the pull request changes: which of them blocks, which keeps a sign-off, and which asks again?

import { expect, test } from '@jest/globals';
import { comment } from '../github/deeds/issues.ts';
import {
  dismissReview,
  forcePush,
  push,
  retarget,
  review,
  setDraft,
  updateBranch,
} from '../github/deeds/pulls.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import type { ReviewState } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { GOOD, PATH } from '../support/proposal.ts';
import { aGoodPull, CONFIG_PATH, ownComments } from '../support/pulls.ts';
import { project, type Scene, sceneOf } from '../support/signing.ts';

const standIn = useStandIn();
const NONE = '0 of 3 SIGs signed off; waiting for compute, network and storage';
const COMPUTE = '1 of 3 SIGs signed off; waiting for network and storage';
const ALL = '3 of 3 SIGs signed off';
const OTHER = GOOD.replace(/## Design\n/, '## Design\n\nAnother way.\n');
const APPENDIX = PATH.replace('vep.md', 'numbers.md');
const SIGNERS = ['cal', 'nick', 'stan'];

interface Row {
  readonly name: string;
  readonly config?: string;
  readonly play: (scene: Scene) => Promise<unknown> | unknown;
  readonly state?: 'success' | 'failure' | 'pending';
  readonly description: string;
  readonly says?: string;
}

const reviews = (scene: Scene, ...said: readonly [by: string, state: ReviewState, body?: string][]) =>
  said.map(([by, state, body = '']) => {
    scene.wait();
    return review(standIn().world, scene.pull, state, { by, body });
  });
/** Reviews of one person after the other. */
const reviewing =
  (...states: readonly ReviewState[]) =>
  (scene: Scene) => {
    reviews(scene, ...states.map((state): [string, ReviewState] => ['cal', state]));
  };
const signed = async ({ say }: Scene) => {
  for (const by of SIGNERS) await say(by, '/lgtm');
};
const afterSigning = (change: (scene: Scene) => Promise<unknown> | unknown) => async (scene: Scene) => {
  await signed(scene);
  scene.wait();
  await change(scene);
};
const changes =
  (files: Parameters<typeof push>[2]) =>
  ({ pull }: Scene) =>
    push(standIn().world, pull, files);
/** Requests changes for compute; then somebody dismisses that. */
const dismissedBy = (by: string) => (scene: Scene) => {
  const [objection] = reviews(scene, ['cal', 'CHANGES_REQUESTED', 'Not so.']);
  scene.wait();
  if (objection) dismissReview(standIn().world, objection, 'settled', { by });
};

const ROWS: readonly Row[] = [
  {
    name: 'case 56: approved, then commented',
    play: reviewing('APPROVED', 'COMMENTED'),
    description: COMPUTE,
  },
  {
    name: 'case 57: approved, then requested changes',
    play: reviewing('APPROVED', 'CHANGES_REQUESTED'),
    state: 'failure',
    description: 'vetoed by cal; 0 of 3 SIGs signed off',
  },
  {
    name: 'case 58: requested changes, then approved',
    play: reviewing('CHANGES_REQUESTED', 'APPROVED'),
    description: COMPUTE,
  },
  {
    name: 'case 42: `/lgtm` does not lift requested changes',
    play: async (scene) => {
      reviews(scene, ['cal', 'CHANGES_REQUESTED']);
      await scene.say('cal', '/lgtm');
    },
    state: 'failure',
    description: 'vetoed by cal; 1 of 3 SIGs signed off',
  },
  {
    name: 'case 59: approved, then dismissed',
    play: (scene) => {
      const [approval] = reviews(scene, ['cal', 'APPROVED']);
      if (approval) dismissReview(standIn().world, approval, 'stale', { by: 'maintainer' });
    },
    description: NONE,
  },
  { name: 'case 60: dismissed by the vetoer', play: dismissedBy('cal'), description: NONE },
  { name: 'case 60: dismissed by another of that SIG', play: dismissedBy('cora'), description: NONE },
  {
    name: 'case 60: dismissed by somebody of another SIG',
    play: dismissedBy('stan'),
    state: 'failure',
    description: 'vetoed by cal; 0 of 3 SIGs signed off',
  },
  {
    name: 'case 60: dismissed by a maintainer',
    play: dismissedBy('maintainer'),
    state: 'failure',
    description: 'vetoed by cal; 0 of 3 SIGs signed off',
  },
  {
    name: 'case 64: a new commit changes the proposal',
    play: afterSigning(changes({ [PATH]: OTHER })),
    description: NONE,
    says: 'signed off an earlier version: `Design` changed since',
  },
  {
    name: 'case 64: a new commit adds an appendix',
    play: afterSigning(changes({ [APPENDIX]: 'Numbers.\n' })),
    description: NONE,
  },
  {
    name: 'case 64: the proposal becomes a link to something else',
    play: afterSigning(changes({ [PATH]: { mode: '120000', content: '../../README.md' } })),
    description: NONE,
  },
  {
    name: 'case 64: the proposal becomes executable',
    play: afterSigning(changes({ [PATH]: { mode: '100755', content: GOOD } })),
    description: NONE,
  },
  {
    name: 'case 65: squashed into one commit with the same content',
    play: afterSigning(({ pull }) => forcePush(standIn().world, pull, { [PATH]: GOOD })),
    state: 'success',
    description: ALL,
  },
  {
    name: 'case 66: "Update branch" with other files of main',
    play: afterSigning(({ pull, repository }) => {
      commitFiles(standIn().world, repository, 'main', { 'README.md': 'Newer.\n' });
      updateBranch(standIn().world, pull);
    }),
    state: 'success',
    description: ALL,
  },
  {
    name: 'case 67: a merge commit that hides an edit of the proposal',
    play: afterSigning(({ pull, repository }) => {
      commitFiles(standIn().world, repository, 'main', { 'README.md': 'Newer.\n' });
      updateBranch(standIn().world, pull);
      push(standIn().world, pull, { [PATH]: OTHER }, { message: 'Merge branch main' });
    }),
    description: NONE,
  },
  {
    name: 'case 70: a push between the sign-off and the run',
    play: ({ pull, wait }) => {
      for (const by of SIGNERS) comment(standIn().world, pull, '/lgtm', { by });
      wait();
      push(standIn().world, pull, { [PATH]: OTHER });
    },
    description: NONE,
  },
  {
    name: 'case 76: an approver vetoes though all have signed off',
    play: afterSigning(({ say }) => say('sue', '/veto it costs too much')),
    state: 'failure',
    description: 'vetoed by sue; 3 of 3 SIGs signed off',
    says: '`sue` wrote `/veto` for `sig-storage`: `it costs too much`',
  },
  {
    name: 'case 77: a chair who is no approver vetoes',
    play: afterSigning(({ say }) => say('nick', '/veto')),
    state: 'failure',
    description: 'vetoed by nick; 2 of 3 SIGs signed off',
  },
  {
    name: 'case 78: an approver of a SIG that is not asked vetoes',
    play: afterSigning(({ say }) => say('scout', '/veto no')),
    state: 'failure',
    description: 'vetoed by scout; 3 of 3 SIGs signed off',
  },
  {
    name: 'case 79: a veto stays over pushes',
    play: async (scene) => {
      await scene.say('scout', '/veto no');
      push(standIn().world, scene.pull, { [PATH]: OTHER });
      await scene.look();
      await signed(scene);
    },
    state: 'failure',
    description: 'vetoed by scout; 3 of 3 SIGs signed off',
  },
  {
    name: 'case 81: a draft is judged like any other',
    play: ({ pull }) => setDraft(standIn().world, pull, true),
    description: NONE,
  },
  {
    name: 'case 82: another base branch with other SIGs',
    play: afterSigning(({ pull, repository }) => {
      repository.refs.set('heads/next', repository.refs.get('heads/main') ?? '');
      commitFiles(standIn().world, repository, 'next', {
        [CONFIG_PATH]: 'preset: vep\nsigs: {required: [compute, scale]}\n',
      });
      retarget(standIn().world, pull, 'next');
    }),
    description: '1 of 2 SIGs signed off; waiting for scale',
  },
  {
    name: 'case 84: no proposal is changed any more',
    play: changes({ [PATH]: null, 'README.md': 'Better.\n' }),
    state: 'success',
    description: 'nothing to sign off: no proposal is changed',
  },
  {
    name: 'case 85: a proposal and other files',
    play: changes({ 'README.md': 'Better.\n' }),
    description: NONE,
  },
  {
    name: 'what concerns no proposal keeps the sign-offs',
    play: afterSigning(changes({ 'README.md': 'Better.\n' })),
    state: 'success',
    description: ALL,
  },
];

test.each(ROWS)('$name', async ({ config, play, state = 'pending', description, says }) => {
  const scene = sceneOf(standIn(), aGoodPull().in(standIn().world, project(standIn(), config)));
  scene.wait();
  await scene.look();
  scene.wait();
  await play(scene);
  scene.wait();
  await scene.look();
  expect(scene.status()).toEqual({ state, description });
  if (says !== undefined) expect(ownComments(scene.pull).join('\n')).toContain(says);
});

const deleting = () => {
  const repository = project(standIn());
  commitFiles(standIn().world, repository, 'main', { [PATH]: GOOD });
  return aGoodPull()
    .changing({ [PATH]: null, 'README.md': 'It is gone.\n' })
    .in(standIn().world, repository);
};

test('case 87: a proposal that is deleted is signed off as well', async () => {
  const scene = sceneOf(standIn(), deleting());
  scene.wait();
  await scene.look();
  expect(scene.status()).toEqual({ state: 'pending', description: NONE });
  await signed(scene);
  expect(scene.status()).toEqual({ state: 'success', description: ALL });
});

test('case 87: a commit that nobody has says nothing about a proposal that is gone', async () => {
  const scene = sceneOf(standIn(), deleting());
  scene.wait();
  await scene.look();
  const tree = standIn()
    .world.repositories.get('kubevirt/enhancements')
    ?.objects.commits.get(scene.pull.head.sha)?.tree;
  await scene.say('cal', `/lgtm ${'0123456789'.repeat(4)}`);
  await scene.say('nick', `/lgtm ${tree}`);
  await scene.say('stan', `/lgtm ${scene.pull.head.sha}`);
  expect(scene.status()).toEqual({
    state: 'pending',
    description: '1 of 3 SIGs signed off; waiting for compute and network',
  });
});
