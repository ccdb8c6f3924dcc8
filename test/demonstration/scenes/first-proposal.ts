// Somebody who came last week proposes something, and learns what is missing before anybody has to say it.

import { replaceOnce } from '../../seed/drafts.ts';
import { PATHS } from '../../seed/proposals.ts';
import { textAt } from '../heads.ts';
import type { Scene } from './scene.ts';

/** What Finn writes into each section, by its heading. */
const WRITES: readonly (readonly [heading: string, text: string])[] = [
  ['Definition of Users', 'Harbour masters, and owners of beacons.'],
  ['API Examples', '`spec.chart: {volume: charts, shared: true}`'],
  ['Alternatives', 'A copy for each beacon, as today: three of nine were out of date.'],
  ['Scalability', 'One volume for each harbour, however many beacons read it.'],
  [
    'Update/Rollback Compatibility',
    'Keepers that do not know shared volumes mount their own copy, as before.',
  ],
  ['Functional Testing Approach', 'A test changes the chart once, and reads it from two beacons.'],
  [
    'Implementation History',
    '- 2026-11-20: proposed. PR: https://github.com/lighthouse/enhancements/pull/48',
  ],
  ['Alpha', '- [ ] Behind the gate `SharedCharts`, which is off by default\n- [ ] A test with two beacons'],
];

export const firstProposal: Scene = {
  id: 'first-proposal',
  title: 'An author’s first proposal',
  about: 'What a newcomer sees, from a half-filled template to a proposal that lands.',
  steps: [
    {
      tell: 'Finn came last week. His first proposal is half of the template still. He fills in one section, pushes from his fork, and looks at what happens.',
      deed: ({ push }, { lighthouse: { pulls } }) =>
        push(pulls.newcomer, {
          [PATHS.charts]: fill(textAt(pulls.newcomer, PATHS.charts), 'Non Goals', 'Charts of the air.'),
        }),
      look: () => '/pulls/48',
      at: 'template',
      see: 'Each finding says what was found, what to do, and stands at its line further down. One comment has them all; it is replaced, never repeated.',
      shows: ['8 findings to fix'],
      keeps: ['Section Definition of Users is empty: it holds only a comment.', 'section-filled'],
    },
    {
      tell: 'He works through the list of eight: seven sections, and the title that was still the template’s. He adds a line to the history as well, which was only advised.',
      deed: ({ push }, { lighthouse: { pulls } }) => {
        const titled = replaceOnce(textAt(pulls.newcomer, PATHS.charts), '# VEP #NNNN:', '# VEP #47:');
        const text = WRITES.reduce((whole, [heading, said]) => fill(whole, heading, said), titled);
        return push(pulls.newcomer, { [PATHS.charts]: text });
      },
      look: () => '/pulls/48',
      at: 'template',
      see: 'The template check has passed. What is left is advice, which does not block, and the three SIGs.',
      shows: ['✘ failed → ✔ passed 1 document checked, 14 warnings'],
      keeps: ['0 of 3 SIGs signed off'],
    },
    {
      tell: 'Finn is in a hurry: he writes `/lgtm` himself.',
      deed: ({ say }, { lighthouse: { pulls, people } }) => say(people.finn, pulls.newcomer, '/lgtm'),
      look: () => '/pulls/48',
      at: 'sig-signoff',
      see: 'Still none of three: an author’s own word does not count. The table says who can sign, and where that is written.',
      shows: [],
      keeps: ['0 of 3 SIGs signed off', 'chair in lighthouse/community sigs.yaml'],
    },
    {
      tell: 'Lin, who represents no SIG, approves.',
      deed: ({ review }, { lighthouse: { pulls, people } }) =>
        review(people.lin, pulls.newcomer, 'APPROVED', 'I would use it.'),
      look: () => '/pulls/48',
      at: 'sig-signoff',
      see: 'None of three. But somebody has looked at it, so nobody has to be found for a review any more.',
      shows: [],
      keeps: ['0 of 3 SIGs signed off', 'chair in lighthouse/community sigs.yaml'],
    },
    {
      tell: 'Lars, a chair of SIG storage, signs. Ana means to: she writes `/lgtm thanks!`.',
      deed: async ({ say }, { lighthouse: { pulls, people } }) => {
        await say(people.lars, pulls.newcomer, 'A good first one.\n/lgtm');
        await say(people.ana, pulls.newcomer, '/lgtm thanks!');
      },
      look: () => '/pulls/48',
      at: 'sig-signoff',
      see: 'One of three. A command stands on a line of its own: Ana’s does not, and the suite’s comment says so under “1 word that did not count”.',
      shows: ['1 of 3 SIGs signed off', '1 word that did not count'],
    },
    {
      tell: 'Ana says it again.',
      deed: ({ say }, { lighthouse: { pulls, people } }) => say(people.ana, pulls.newcomer, '/lgtm'),
      look: () => '/pulls/48',
      at: 'sig-signoff',
      see: 'Two of three. The hint is gone: she has said since what she meant.',
      shows: ['2 of 3 SIGs signed off; waiting for network'],
      drops: ['1 word that did not count'],
    },
    {
      tell: 'Yuki of SIG network approves.',
      deed: ({ review }, { lighthouse: { pulls, people } }) =>
        review(people.yuki, pulls.newcomer, 'APPROVED'),
      look: () => '/pulls/48',
      at: 'gates',
      see: 'A review counts as a comment does. Three of three: every status is green, so branch protection lets it into the merge queue.',
      shows: ['3 of 3 SIGs signed off'],
    },
    {
      tell: 'The merge queue takes the proposal.',
      deed: async ({ land }, { lighthouse: { pulls } }) => {
        const stopped = await land(pulls.newcomer);
        return stopped === undefined ? undefined : `It is not merged: ${stopped}.`;
      },
      look: () => '/pulls/48',
      at: 'gates',
      see: 'A week before the freeze it is merged. The queue asked the gates once more, about what would land. The 14 warnings are advice, and advice never blocks: Finn can still put his tracker right, which is called “VEP NNNN” as in the template.',
      shows: ['#48 Shared sea charts merged', 'It is merged: nothing is judged any more.'],
      keeps: ['3 of 3 SIGs signed off', '1 document checked, 14 warnings', 'VEP NNNN: Shared sea charts'],
    },
  ],
};

/** Puts text below a heading, in place of what the template or a placeholder says there. */
function fill(text: string, heading: string, said: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => new RegExp(`^#+ ${heading}$`).test(line));
  if (at < 0) throw new Error(`there is no section ${heading}`);
  const next = lines.findIndex((line, index) => index > at && /^#+ /.test(line));
  return [...lines.slice(0, at + 1), '', said, '', ...lines.slice(next < 0 ? lines.length : next)].join('\n');
}
