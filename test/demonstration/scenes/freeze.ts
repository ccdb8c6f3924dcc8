// An enhancement freeze begins while nobody does anything, and it holds what it should and nothing else.

import { AUDIT_TITLE } from '../../../actions/freeze-gate/audit.ts';
import { PATHS } from '../../seed/proposals.ts';
import { CURRENT, NEXT } from '../../seed/schedules.ts';
import { retarget, type Scene } from './scene.ts';
import { after, before, freezeOf } from './when.ts';

export const freeze: Scene = {
  id: 'freeze',
  title: 'The freeze',
  about:
    'A freeze begins without an event: who is warned, who is held, who is not, and what somebody finds who goes past it.',
  steps: [
    {
      tell: `It is the last day before the enhancement freeze of ${CURRENT}. Nobody does anything; the sweep runs every quarter of an hour.`,
      deed: (_, { lighthouse }) => lighthouse.passTo(before(freezeOf(lighthouse, CURRENT), { hours: 20 })),
      look: () => '/pulls/40',
      see: 'Who would be held is told two weeks, a week and a day ahead, once each. A date without a time ends where its day ends last, Anywhere on Earth: at noon of the next day in UTC.',
      shows: [`${CURRENT} freezes within a day`],
    },
    {
      tell: 'Noon. The day has ended everywhere.',
      deed: (_, { lighthouse }) => lighthouse.passTo(after(freezeOf(lighthouse, CURRENT), { minutes: 7 })),
      look: () => '/',
      see: `One sweep has turned every pull request that sets a target to ${CURRENT}. Corrections, histories, renames, and what moves to ${NEXT}, go on as before.`,
      shows: [`held: targets ${CURRENT}`, 'no target is set or moved', `targets ${NEXT}, not frozen`],
    },
    {
      tell: 'That day the mail that announces what is accepted waits in an issue.',
      deed: () => Promise.resolve(),
      look: () => '/announcement',
      see: 'Accepted proposals by SIG, the dates that follow, and how exceptions are asked for: the release team sends it as it is.',
      shows: [CURRENT],
    },
    {
      tell: 'Lars signs Max’s proposal now: all three SIGs agree, half an hour too late. Max tries to merge.',
      deed: async ({ say, land }, { lighthouse: { pulls, people } }) => {
        await say(people.lars, pulls.ready, '/lgtm');
        await land(pulls.ready);
      },
      look: () => '/pulls/40',
      see: 'Sign-off is green and the freeze is not: the comment says since when, how to ask for an exception, and which release is next.',
      shows: ['✔ passed 3 of 3 SIGs signed off', 'ask the release team for an exception'],
    },
    {
      tell: 'Ida is an administrator. She merges it past the protection.',
      deed: async ({ force }, { lighthouse: { pulls, home }, kept }) => {
        await force(pulls.ready);
        const audit = [...home.issues.values()].find(({ title }) => title === AUDIT_TITLE);
        if (audit) kept.set('audit', audit);
      },
      look: ({ kept }) => `/trackers/${kept.get('audit')?.number ?? 0}`,
      see: 'Nothing stops an administrator, and nothing goes unseen: the audit opens one issue for what landed in a freeze without leave.',
      shows: ['39-lamp-warm-up'],
    },
    {
      tell: `Eva does what the comment says: she moves her target to ${NEXT}.`,
      deed: (doing, { lighthouse: { pulls } }) => retarget(doing, pulls.stale, PATHS.dimmed, CURRENT, NEXT),
      look: () => '/pulls/37',
      see: 'A later release is free at once. Because a target moved, all SIGs are asked again.',
      shows: [`targets ${NEXT}, not frozen`],
    },
  ],
};
