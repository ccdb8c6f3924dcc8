// What is a sign-off, an objection, or neither, when somebody writes on a pull request? Edits, deletions, hidden comments, other places.

import { expect, test } from '@jest/globals';
import { comment, deleteComment, editBody, editComment, minimize } from '../github/deeds/issues.ts';
import { editReview, review } from '../github/deeds/pulls.ts';
import type { Issue } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { aGoodPull, ownComments } from '../support/pulls.ts';
import { project, type Scene, sceneOf } from '../support/signing.ts';

const standIn = useStandIn();
const NONE = '0 of 3 SIGs signed off; waiting for compute, network and storage';
const COMPUTE = '1 of 3 SIGs signed off; waiting for network and storage';
const VETOED = 'vetoed by scout; 0 of 3 SIGs signed off';

interface Row {
  readonly name: string;
  readonly config?: string;
  readonly play: (scene: Scene) => Promise<unknown> | unknown;
  readonly description: string;
  readonly says?: string;
}

const says = (by: string, body: string) => (scene: Scene) => scene.say(by, body);
const EDITED = 'sign-off: {edited: true}\n';

const ROWS: readonly Row[] = [
  { name: 'case 25: `/LGTM` counts', play: says('cal', '/LGTM'), description: COMPUTE },
  {
    name: 'case 26: blanks behind it and CRLF count',
    play: says('cal', 'Thanks\r\n/lgtm \t\r\n'),
    description: COMPUTE,
  },
  {
    name: 'case 27: `/lgtm looks good but fix X` does not count, and is answered',
    play: says('cal', '/lgtm looks good but fix X'),
    description: NONE,
    says: 'what looks like a sign-off is none',
  },
  { name: 'case 29: a quote does not count', play: says('cal', '> /lgtm\n\nWhy?'), description: NONE },
  { name: 'case 31: a fence that never ends', play: says('cal', '~~~\n/lgtm'), description: NONE },
  { name: 'case 32: an invisible comment', play: says('cal', '<!--\n\n/lgtm\n\n-->'), description: NONE },
  {
    name: 'case 39: a cancel beside it wins',
    play: says('cal', '/lgtm\n/lgtm cancel'),
    description: NONE,
  },
  {
    name: 'case 40: one takes it back',
    play: async ({ say }) => {
      await say('cal', '/lgtm');
      await say('cal', '/remove-lgtm');
    },
    description: NONE,
  },
  {
    name: 'case 41: nobody takes it back for another',
    play: async ({ say }) => {
      await say('cal', '/lgtm');
      for (const by of ['bob', 'cora', 'stranger']) await say(by, '/lgtm cancel');
    },
    description: COMPUTE,
  },
  {
    name: 'case 42: what is said last counts',
    play: async ({ say }) => {
      await say('cal', '/veto no');
      await say('cal', '/lgtm');
    },
    description: COMPUTE,
  },
  {
    name: 'case 44: a sign-off that is edited in does not count',
    play: async ({ say, wait }) => {
      const said = await say('cal', 'I shall look at it.');
      wait();
      editComment(standIn().world, said, '/lgtm');
    },
    description: NONE,
    says: 'an edited comment does not count: write `/lgtm` in a new one',
  },
  {
    name: 'case 44: it counts from its edit where the configuration says so',
    config: EDITED,
    play: async ({ say, wait }) => {
      const said = await say('cal', 'I shall look at it.');
      wait();
      editComment(standIn().world, said, '/lgtm');
    },
    description: COMPUTE,
  },
  {
    name: "case 45: somebody else's edit never counts, and is named",
    config: EDITED,
    play: async ({ say, wait }) => {
      const said = await say('cal', 'I shall look at it.');
      wait();
      editComment(standIn().world, said, '/lgtm', { by: 'maintainer' });
    },
    description: NONE,
    says: '`maintainer` edited the comment',
  },
  {
    name: 'case 45: an edit of a deleted account',
    config: EDITED,
    play: async ({ say, wait }) => {
      const said = await say('cal', 'I shall look at it.');
      wait();
      editComment(standIn().world, said, '/lgtm', { by: null });
    },
    description: NONE,
  },
  {
    name: 'case 46: a sign-off that is edited away',
    play: async ({ say, wait }) => {
      const said = await say('cal', '/lgtm');
      wait();
      editComment(standIn().world, said, 'On second thoughts: no.');
    },
    description: NONE,
  },
  {
    name: 'case 47: a sign-off that is deleted',
    play: async ({ say }) => deleteComment(standIn().world, await say('cal', '/lgtm')),
    description: NONE,
  },
  {
    name: 'a veto that is deleted ends',
    play: async ({ say }) => deleteComment(standIn().world, await say('scout', '/veto no')),
    description: NONE,
  },
  {
    name: 'case 48: a hidden sign-off does not count',
    play: async ({ say }) => minimize(await say('cal', '/lgtm'), 'outdated'),
    description: NONE,
    says: 'a hidden comment does not count',
  },
  {
    name: 'case 48: a hidden veto counts',
    play: async ({ say }) => minimize(await say('scout', '/veto no'), 'off-topic'),
    description: VETOED,
  },
  { name: 'case 49: a thumb is no sign-off', play: says('cal', '👍 :+1:'), description: NONE },
  {
    name: 'case 51: a review body has the same grammar',
    play: async ({ pull, look, wait }) => {
      review(standIn().world, pull, 'COMMENTED', { by: 'cal', body: 'Good.\n\n/lgtm' });
      wait();
      await look();
    },
    description: COMPUTE,
  },
  {
    name: 'case 51: a review body without a command is none',
    play: ({ pull }) => review(standIn().world, pull, 'COMMENTED', { by: 'cal', body: '`/lgtm`' }),
    description: NONE,
  },
  {
    name: 'case 52: the description of the pull request',
    play: ({ pull }) => editBody(standIn().world, pull, '/lgtm\n', { by: 'cal' }),
    description: NONE,
  },
  {
    name: 'case 53: the tracker of the proposal',
    play: ({ repository }) =>
      comment(standIn().world, repository.issues.get(42) as Issue, '/lgtm', { by: 'cal' }),
    description: NONE,
  },
  {
    name: 'case 63: a review whose body becomes a sign-off',
    play: ({ pull, wait }) => {
      const said = review(standIn().world, pull, 'COMMENTED', { by: 'cal', body: 'Hm.' });
      wait();
      editReview(standIn().world, said, '/lgtm');
    },
    description: NONE,
    says: 'an edited comment does not count',
  },
  {
    name: 'a comment of a deleted account',
    play: ({ pull }) => comment(standIn().world, pull, '/lgtm', { by: null }),
    description: NONE,
  },
];

test.each(ROWS)('$name', async ({ config, play, description, says: text }) => {
  const scene = sceneOf(standIn(), aGoodPull().in(standIn().world, project(standIn(), config)));
  scene.wait();
  await scene.look();
  scene.wait();
  await play(scene);
  scene.wait();
  await scene.look();
  expect(scene.status()).toEqual({
    state: description === VETOED ? 'failure' : 'pending',
    description,
  });
  if (text !== undefined) expect(ownComments(scene.pull).join('\n')).toContain(text);
});
