// A look at every proposal each week, which nobody has to take; from planning to after code freeze.

import { CURRENT } from '../../seed/schedules.ts';
import { codeFreezeOf, DAY, nextMonday } from '../when.ts';
import type { Scene } from './scene.ts';

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
      at: 'issue',
      see: 'What needs attention comes first: what needs an exception, of what nobody has heard anything, and what is at risk; each with why, and with the next thing and whose it is.',
      shows: ['2026-W48', '🟠 needs an exception 1, ⚪ no activity 1, 🟡 at risk'],
      keeps: ['Nobody has said or done anything about it'],
    },
    {
      tell: 'On each tracker that is due stands one comment: the state, why, and the one next thing with whose it is.',
      look: () => '/trackers/21',
      at: 'written',
      see: 'No activity is an outcome, and is said. Later weeks leave in peace what is healthy and unchanged.',
      shows: ['no activity', 'say where it stands'],
    },
    {
      tell: 'Eva answers on her tracker, in a line that begins with TL;DR. The daily run comes by once more.',
      deed: async ({ say }, { lighthouse }) => {
        const { trackers, people, github } = lighthouse;
        const tracker = trackers.get(12);
        if (tracker)
          await say(people.eva, tracker, 'TL;DR: the keeper is merged, the last test is in review.');
        await lighthouse.passTo(github.clock.now() + DAY);
      },
      look: () => '/report',
      at: 'issue',
      see: 'Her words are in the report, which was written anew. No tracker was spoken to a second time: a week has one check-in for each, and where the day made something else of it, it was written anew.',
      shows: ['the keeper is merged, the last test is in review', 'written anew by the suite'],
    },
    {
      tell: `The next Monday. Meanwhile the enhancement freeze of ${CURRENT} has begun.`,
      deed: (_, { lighthouse }) => lighthouse.passTo(nextMonday(lighthouse.github.clock.now())),
      look: () => '/roadmap',
      at: 'frame',
      see: `What is accepted for ${CURRENT}, by SIG, each with its stage and how it stands; and what aims at ${CURRENT} without being accepted. Since last week nothing of it changed, and that is said too.`,
      shows: ['enhancement freeze, past', 'Nothing changed.'],
      keeps: ['Accepted for v1.10', 'Aims at v1.10, not accepted'],
    },
    {
      tell: `A Monday in February, after code freeze of ${CURRENT}.`,
      deed: (_, { lighthouse }) => lighthouse.passTo(nextMonday(codeFreezeOf(lighthouse, CURRENT))),
      look: () => '/trackers/12',
      at: 'written',
      see: 'Now the check-in is the SIG’s list: merged, documented, as proposed, bugs and feedback, all of it linked; each with what shows it.',
      shows: ['all pull requests merged into the release', 'documentation merged'],
    },
  ],
};
