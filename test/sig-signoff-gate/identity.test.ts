// Whose word counts as whose? From the sources to the status on the pull request.

import { describe, expect, test } from '@jest/globals';
import { comment, deleteComment } from '../github/deeds/issues.ts';
import { push, review } from '../github/deeds/pulls.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import type { Repository } from '../github/state/model.ts';
import { account } from '../github/state/world.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { GOOD } from '../support/proposal.ts';
import { aGoodPull, CONFIG_PATH, ownComments } from '../support/pulls.ts';
import { ALIASES, CONTEXT, project, type Scene, SIGS_YAML, sceneOf } from '../support/signing.ts';

const standIn = useStandIn();
const NONE = '0 of 3 SIGs signed off; waiting for compute, network and storage';
const ALL = '3 of 3 SIGs signed off';

interface Row {
  readonly name: string;
  readonly config?: string;
  readonly sigs?: string;
  readonly aliases?: string;
  readonly author?: string;
  readonly path?: string;
  readonly play: (scene: Scene) => Promise<unknown> | unknown;
  readonly state?: string;
  readonly description: string;
  /** Stands in our comment. */
  readonly says?: string;
}

const says =
  (...words: readonly [by: string, body: string][]) =>
  async ({ say }: Scene) => {
    for (const [by, body] of words) await say(by, body);
  };
const reviewed =
  (state: 'APPROVED' | 'CHANGES_REQUESTED', ...by: readonly string[]) =>
  ({ pull }: Scene) => {
    for (const login of by) review(standIn().world, pull, state, { by: login });
  };

const ROWS: readonly Row[] = [
  {
    name: 'case 1: a login in another case counts',
    play: says(['cORA', '/lgtm']),
    description: '2 of 3 SIGs signed off; waiting for storage',
  },
  {
    name: 'case 2: a login with `@` and blanks in the configuration counts',
    config: 'sigs: {representatives: {storage: {add: [" @dora "]}}}\n',
    play: says(['dora', '/lgtm']),
    description: '1 of 3 SIGs signed off; waiting for compute and network',
  },
  {
    name: 'case 3: an account that was renamed does not count, and the old login is named',
    config: 'sigs: {representatives: {storage: {add: [dora-as-she-was]}}}\n',
    play: says(['dora', '/lgtm']),
    description: NONE,
    says: 'Nobody has the login `dora-as-she-was`',
  },
  {
    name: 'case 4: somebody else who took a login that is pinned does not count',
    config: 'sigs: {representatives: {storage: {add: [{login: dora, id: 987654321}]}}}\n',
    play: says(['dora', '/lgtm']),
    description: NONE,
  },
  {
    name: 'case 6: a bot does not count, whoever names it',
    aliases: ALIASES.replace('[cal]', '[cal, github-actions, renovate]'),
    play: async ({ say, pull }) => {
      await say('renovate[bot]', '/lgtm');
      await say('github-actions[bot]', '/lgtm');
      review(standIn().world, pull, 'APPROVED', { by: account(standIn().world, 'renovate[bot]') });
    },
    description: NONE,
  },
  {
    name: 'case 9: the author, who represents the SIG, does not count',
    author: 'cal',
    play: says(['cal', '/lgtm'], ['nick', '/lgtm']),
    description: '1 of 3 SIGs signed off; waiting for compute and storage',
    says: "the author's own sign-off does not count",
  },
  {
    name: 'case 9: the author counts where the configuration says so',
    author: 'cal',
    config: 'sign-off: {author: true}\n',
    play: says(['cal', '/lgtm']),
    description: '1 of 3 SIGs signed off; waiting for network and storage',
  },
  {
    name: 'case 10: the author is the only representative',
    author: 'stan',
    aliases: ALIASES.replace('    - sue\n', ''),
    play: says(['stan', '/lgtm'], ['cora', '/lgtm']),
    description: '2 of 3 SIGs signed off; waiting for storage',
    says: '`sig-storage` has not signed off, and the author is its only representative.',
  },
  {
    name: 'case 11: one person who represents two SIGs counts for both',
    play: says(['cora', '/lgtm']),
    description: '2 of 3 SIGs signed off; waiting for storage',
  },
  {
    name: 'case 11: with `distinct` for one of them',
    config: 'sign-off: {distinct: true}\n',
    play: says(['cora', '/lgtm']),
    description: '1 of 3 SIGs signed off; waiting for network and storage',
  },
  {
    name: 'case 11: with `distinct` for the one that leaves room for the other, however they come',
    config: 'sign-off: {distinct: true}\n',
    play: says(['cora', '/lgtm'], ['cal', '/lgtm'], ['sue', '/lgtm']),
    state: 'success',
    description: ALL,
  },
  {
    name: 'case 12: `/lgtm sig-network` by somebody who represents two is for that one',
    play: says(['cora', '/lgtm sig-network']),
    description: '1 of 3 SIGs signed off; waiting for compute and storage',
  },
  {
    name: 'case 13: `/lgtm sig-storage` by somebody of network alone is for nobody',
    play: says(['nick', '/lgtm sig-storage']),
    description: NONE,
    says: '`sig-storage` is not represented by the writer',
  },
  {
    name: 'case 14: who wrote a commit counts',
    play: async (scene) => {
      push(standIn().world, scene.pull, { 'docs/notes.md': 'By cal.\n' }, { by: 'cal' });
      await scene.look();
      await scene.say('cal', '/lgtm');
    },
    description: '1 of 3 SIGs signed off; waiting for network and storage',
  },
  {
    name: 'case 14: who wrote a commit does not count where the configuration says so',
    config: 'sign-off: {contributors: false}\n',
    play: async (scene) => {
      push(standIn().world, scene.pull, { 'docs/notes.md': 'By cal.\n' }, { by: 'cal' });
      await scene.look();
      await scene.say('cal', '/lgtm');
    },
    description: NONE,
    says: 'who wrote commits of the pull request does not sign it off here',
  },
  {
    name: 'case 15: ordinary, emeritus and sub-project members do not count',
    play: says(['subby', '/lgtm'], ['olga', '/lgtm'], ['cora-the-reviewer', '/lgtm']),
    description: NONE,
  },
  { name: 'case 16: an outsider approves', play: reviewed('APPROVED', 'stranger', 'bob'), description: NONE },
  {
    name: 'case 17: an outsider requests changes',
    play: reviewed('CHANGES_REQUESTED', 'stranger'),
    description: NONE,
  },
  {
    name: 'case 18: a representative who is none any more does not count any more',
    play: async ({ say }) => {
      await say('cal', '/lgtm');
      const home = standIn().world.repositories.get('kubevirt/kubevirt') as Repository;
      commitFiles(standIn().world, home, 'main', { OWNERS_ALIASES: ALIASES.replace('[cal]', '[carla]') });
    },
    description: NONE,
  },
  {
    name: 'case 19: the words of a suspended account are gone',
    play: async ({ say }) => {
      deleteComment(standIn().world, await say('cal', '/lgtm'));
    },
    description: NONE,
  },
  {
    name: 'case 21: a required SIG with nobody in any source',
    aliases: ALIASES.replace(/ {2}sig-storage-approvers:\n(?: {4}.*\n)+/, ''),
    play: says(['cora', '/lgtm']),
    state: 'error',
    description: '2 of 3 SIGs signed off; waiting for storage',
    says: 'Nobody is known who represents `sig-storage`: no source names a chair or an approver.',
  },
  {
    name: 'case 21: an owning SIG with nobody in any source',
    path: 'veps/sig-ghosts/42-memory-lease/vep.md',
    play: says(['cora', '/lgtm'], ['stan', '/lgtm']),
    state: 'error',
    description: '3 of 4 SIGs signed off; waiting for ghosts',
    says: 'Nobody is known who represents `sig-ghosts`',
  },
  {
    name: 'case 21: an empty list of a SIG that nobody asks is no error',
    sigs: `${SIGS_YAML}  - name: empty\n    dir: sig-empty\n    leadership: {chairs: []}\n`,
    play: says(['cora', '/lgtm'], ['stan', '/lgtm']),
    state: 'success',
    description: ALL,
  },
  {
    name: 'case 22: the name of a required SIG is misspelt',
    config: 'sigs: {required: [compute, network, strage]}\n',
    play: says(['cora', '/lgtm'], ['stan', '/lgtm']),
    state: 'error',
    description: '2 of 3 SIGs signed off; waiting for strage',
  },
  {
    name: 'case 23: no SIG is required, and that is said: the owner alone signs off',
    config: 'sigs: {required: []}\n',
    play: says(['cal', '/lgtm']),
    state: 'success',
    description: '1 of 1 SIG signed off',
  },
];

test.each(ROWS)('$name', async ({ config, sigs, aliases, author = 'bob', path, play, ...wanted }) => {
  const { state = 'pending', description, says: text } = wanted;
  const { world } = standIn();
  const repository = project(standIn(), config, sigs, aliases);
  const builder = aGoodPull().by(author).fromFork();
  const moved = path
    ? builder.changing({ [path]: GOOD, 'veps/sig-compute/42-memory-lease/vep.md': null })
    : builder;
  const scene = sceneOf(standIn(), moved.in(world, repository));
  scene.wait();
  await scene.look();
  scene.wait();
  await play(scene);
  scene.wait();
  await scene.look();
  expect(scene.status()).toEqual({ state, description });
  if (text !== undefined) expect(ownComments(scene.pull).join('\n')).toContain(text);
  // Nobody is pinged but whom the process asks for.
  expect(world.mentions.filter(({ by }) => by === 'github-actions')).toEqual([]);
});

test('case 23: no SIG is required, and nobody says that this is meant: nobody can tell', async () => {
  const repository = project(standIn());
  commitFiles(standIn().world, repository, 'main', {
    [CONFIG_PATH]: 'preset: none\nproposals: {root: veps, path: "{sig}/{number}-{name}/vep.md"}\n',
  });
  const scene = sceneOf(standIn(), aGoodPull().in(standIn().world, repository));
  const { exit, complaints } = await scene.look();
  expect([exit, scene.status()?.state]).toEqual([1, 'error']);
  expect(complaints[0]).toContain('write `required: []`: then the owning SIG alone signs off');
});

describe('case 7: a bot has two spellings', () => {
  test('what we wrote is known as ours in both APIs: one comment, and a witness of our own', async () => {
    const repository = project(standIn());
    const scene = sceneOf(standIn(), aGoodPull().in(standIn().world, repository));
    scene.wait();
    await scene.look();
    await scene.say('cal', '/lgtm');
    expect(scene.status()?.description).toBe('1 of 3 SIGs signed off; waiting for network and storage');
    expect(ownComments(scene.pull)).toHaveLength(1);
  });

  test('who writes our marker into a comment of their own changes nothing', async () => {
    const repository = project(standIn());
    const scene = sceneOf(standIn(), aGoodPull().in(standIn().world, repository));
    const body = '<!-- enhancement-actions: sig-signoff -->\n<!-- sha256: 0 -->\n3 of 3';
    comment(standIn().world, scene.pull, body, { by: 'mallory' });
    await scene.look();
    expect(ownComments(scene.pull)).toHaveLength(1);
    expect(scene.pull.comments[0]?.body).toBe(body);
  });
});

test('case 104: an event that the author of a bot set off is judged like any other', async () => {
  const repository = project(standIn());
  const scene = sceneOf(
    standIn(),
    aGoodPull().by('dependabot[bot]').fromFork('bob').in(standIn().world, repository),
  );
  await scene.look();
  expect([scene.status()?.state, CONTEXT]).toEqual(['pending', 'enhancements/sig-signoff']);
});
