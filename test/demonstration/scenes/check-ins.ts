// A look at every proposal each week, which nobody has to take; from planning to after code freeze.

import { CURRENT } from '../../seed/schedules.ts';
import type { Scene } from './scene.ts';
import { after, codeFreezeOf, nextMonday } from './when.ts';

export const checkIns: Scene = {
  id: 'check-ins',
  title: 'A week of check-ins',
  about:
    'Every tracked proposal gets one honest look a week, on its tracker; the release team gets one page.',
  steps: [
    {
      tell: 'Monday, six in the morning: the weekly report looks at every tracked proposal.',
      deed: (_, { lighthouse }) => lighthouse.passTo(nextMonday(lighthouse.github.clock.now())),
      look: () => '/report',
      see: 'What needs attention comes first: who is off track, who is waited for and for how long, which SIG nobody hears of.',
      shows: ['Weekly report'],
    },
    {
      tell: 'On each tracker that is due stands one comment: the state, why, and the one next thing with whose it is.',
      deed: () => Promise.resolve(),
      look: () => '/trackers/15',
      see: 'No activity is an outcome, and is said. What is healthy and unchanged is left in peace.',
      shows: ['Check-in'],
    },
    {
      tell: 'Eva answers on her tracker, in a line that begins with TL;DR. The daily run comes by once more.',
      deed: async ({ say }, { lighthouse }) => {
        const { trackers, people, github } = lighthouse;
        const tracker = trackers.get(12);
        if (tracker)
          await say(people.eva, tracker, 'TL;DR: the keeper is merged, the last test is in review.');
        await lighthouse.passTo(after(github.clock.now(), { days: 1 }));
      },
      look: () => '/report',
      see: 'Her words are in the report. Nothing was said twice: a week has one check-in for each tracker.',
      shows: ['Weekly report'],
    },
    {
      tell: `The next Monday. Meanwhile the enhancement freeze of ${CURRENT} has begun.`,
      deed: (_, { lighthouse }) => lighthouse.passTo(nextMonday(lighthouse.github.clock.now())),
      look: () => '/roadmap',
      see: `What is accepted for ${CURRENT}, at which stage, by which SIG, and what is new since last week.`,
      shows: [CURRENT],
    },
    {
      tell: `A Monday in February, after code freeze of ${CURRENT}.`,
      deed: (_, { lighthouse }) => lighthouse.passTo(nextMonday(codeFreezeOf(lighthouse, CURRENT))),
      look: () => '/trackers/12',
      see: 'Now the check-in is the SIG’s list: merged, documented, as proposed, bugs and feedback, all of it linked; each with what shows it.',
      shows: ['after code freeze'],
    },
  ],
};
