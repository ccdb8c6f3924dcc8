// Somebody who came last week proposes something, and learns what is missing before anybody has to say it.

import { replaceOnce } from '../../seed/drafts.ts';
import { PATHS } from '../../seed/proposals.ts';
import { type Scene, textAt } from './scene.ts';

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
      tell: 'Finn came last week. His first proposal is half of the template still. He fills in one section, pushes from his fork, and looks what happens.',
      deed: ({ push }, { lighthouse: { pulls } }) =>
        push(pulls.newcomer, {
          [PATHS.charts]: fill(textAt(pulls.newcomer, PATHS.charts), 'Non Goals', 'Charts of the air.'),
        }),
      look: () => '/pulls/48',
      see: 'Each finding says what was found, what to do, and stands at its line further down. One comment has them all; it is replaced, never repeated.',
      shows: [
        '8 findings to fix',
        'Section Definition of Users is empty: it holds only a comment.',
        'section-filled',
      ],
    },
    {
      tell: 'He works through the list: eight sections, and the title that was still the template’s.',
      deed: ({ push }, { lighthouse: { pulls } }) => {
        const titled = replaceOnce(textAt(pulls.newcomer, PATHS.charts), '# VEP #NNNN:', '# VEP #47:');
        const text = WRITES.reduce((whole, [heading, said]) => fill(whole, heading, said), titled);
        return push(pulls.newcomer, { [PATHS.charts]: text });
      },
      look: () => '/pulls/48',
      see: 'The template check has passed, with advice that does not block. Now three SIGs are asked, and the freeze is a week away.',
      shows: ['✔ passed 1 document checked', '0 of 3 SIGs signed off'],
    },
    {
      tell: 'Finn is in a hurry: he writes `/lgtm` himself. Lin, who represents no SIG, approves as well.',
      deed: async ({ say, review }, { lighthouse: { pulls, people } }) => {
        await say(people.finn, pulls.newcomer, '/lgtm');
        await review(people.lin, pulls.newcomer, 'APPROVED', 'I would use it.');
      },
      look: () => '/pulls/48',
      see: 'Neither counts: one is the author, the other represents nobody. The table says who can sign, and where that is written.',
      shows: ['0 of 3 SIGs signed off', 'chair in lighthouse/community sigs.yaml'],
    },
    {
      tell: 'Lars, a chair of SIG storage, signs. Ana means to: she writes `/lgtm thanks!`.',
      deed: async ({ say }, { lighthouse: { pulls, people } }) => {
        await say(people.lars, pulls.newcomer, 'A good first one.\n/lgtm');
        await say(people.ana, pulls.newcomer, '/lgtm thanks!');
      },
      look: () => '/pulls/48',
      see: 'A command stands on a line of its own. Ana’s does not, so it is not counted, and the comment says what she can write instead.',
      shows: ['1 of 3 SIGs signed off', '/lgtm thanks!'],
    },
    {
      tell: 'Ana says it again, Yuki of SIG network approves, and the merge queue takes the proposal.',
      deed: async ({ say, review, land }, { lighthouse: { pulls, people } }) => {
        await say(people.ana, pulls.newcomer, '/lgtm');
        await review(people.yuki, pulls.newcomer, 'APPROVED');
        const stopped = await land(pulls.newcomer);
        if (stopped !== undefined) throw new Error(stopped);
      },
      look: () => '/pulls/48',
      see: 'Three of three, before the freeze: merged. The queue asked the gates once more, about what would land.',
      shows: ['merged', '3 of 3 SIGs signed off'],
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
