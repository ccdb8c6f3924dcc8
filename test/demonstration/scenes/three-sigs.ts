// Three SIGs have to have seen exactly what lands, and one of them objects.

import { replaceOnce } from '../../seed/drafts.ts';
import { PATHS } from '../../seed/proposals.ts';
import { changesAt, textAt } from '../heads.ts';
import type { Scene } from './scene.ts';

export const threeSigs: Scene = {
  id: 'three-sigs',
  title: 'Three SIGs and a veto',
  about:
    'A sign-off is bound to the text that was signed: what a rebase keeps, what a change asks again, and what a veto needs.',
  steps: [
    {
      tell: 'Compute and network have signed Max’s proposal. Lars signs for storage.',
      deed: ({ say }, { lighthouse: { pulls, people } }) =>
        say(people.lars, pulls.ready, 'Nothing for storage in it.\n/lgtm'),
      look: () => '/pulls/40',
      at: 'gates',
      see: 'Three of three: the status turned with Lars’s comment.',
      shows: ['✔ passed 3 of 3 SIGs signed off'],
    },
    {
      tell: 'Max has one more idea, and changes a section that everybody has signed.',
      deed: ({ push }, { lighthouse: { pulls } }) =>
        push(pulls.ready, {
          [PATHS.warmUp]: replaceOnce(
            textAt(pulls.ready, PATHS.warmUp),
            '\n## Goals\n',
            '\n## Goals\n\n- A lamp that never gets steady is said to be broken.',
          ),
        }),
      look: () => '/pulls/40',
      at: 'sig-signoff',
      see: 'What was signed is not what would land. All three are asked again, and each is told which section has changed since.',
      shows: ['0 of 3 SIGs signed off', 'signed off an earlier version: Goals changed since'],
    },
    {
      tell: 'Ana has read the new section, and signs again.',
      deed: ({ say }, { lighthouse: { pulls, people } }) => say(people.ana, pulls.ready, '/lgtm'),
      look: () => '/pulls/40',
      at: 'sig-signoff',
      see: 'One of three. The two others are told still what has changed since they signed.',
      shows: ['1 of 3 SIGs signed off'],
      keeps: ['signed off an earlier version: Goals changed since'],
    },
    {
      tell: 'Yuki approves by a review.',
      deed: ({ review }, { lighthouse: { pulls, people } }) => review(people.yuki, pulls.ready, 'APPROVED'),
      look: () => '/pulls/40',
      at: 'gates',
      see: 'Two of three: a comment and a review count the same, and storage is still to come.',
      shows: ['2 of 3 SIGs signed off; waiting for storage'],
    },
    {
      tell: 'Sam, the other chair of SIG network, objects.',
      deed: ({ say }, { lighthouse: { pulls, people } }) =>
        say(
          people.sam,
          pulls.ready,
          '/veto a lamp that is said to be broken takes its whole beacon off the network',
        ),
      look: () => '/pulls/40',
      at: 'sig-signoff',
      see: 'A veto wins over every sign-off, also over that of the same SIG. It is named with its reason and with who can lift it.',
      shows: ['✘ failed vetoed by sam-skerryvore', '🛑 sam-skerryvore (sig-network)'],
    },
    {
      tell: 'Max rebases. Not a letter of his proposal changes.',
      deed: ({ forcePush }, { lighthouse: { pulls } }) => forcePush(pulls.ready, changesAt(pulls.ready)),
      look: () => '/pulls/40',
      at: 'sig-signoff',
      see: 'Another commit, the same content: Ana’s sign-off stands, and so does Sam’s veto.',
      shows: ['brought up to date'],
      keeps: ['vetoed by sam-skerryvore', '✅ signed off'],
    },
    {
      tell: 'They talk. Sam lifts his veto, and Lars signs what is there now.',
      deed: async ({ say }, { lighthouse: { pulls, people } }) => {
        await say(
          people.max,
          pulls.ready,
          'A beacon keeps its address while its lamp is broken: only its light is missing.',
        );
        await say(people.sam, pulls.ready, 'Then I have no objection.\n/veto cancel');
        await say(people.lars, pulls.ready, '/lgtm');
      },
      look: () => '/pulls/40',
      at: 'gates',
      see: 'Only now is it true that all three have seen what would land.',
      shows: ['✔ passed 3 of 3 SIGs signed off'],
    },
    {
      tell: 'Lars takes his comment back, and says nothing.',
      deed: async ({ unsay }, { lighthouse: { pulls, people } }) => {
        const last = pulls.ready.comments.findLast(({ author }) => author?.login === people.lars);
        if (last) await unsay(last);
      },
      look: () => '/pulls/40',
      at: 'gates',
      see: 'A green status does not outlive its reason: storage is waited for again.',
      shows: ['2 of 3 SIGs signed off; waiting for storage'],
    },
  ],
};
