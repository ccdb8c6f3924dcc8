// An enhancement freeze begins while nobody does anything, and it holds what it should and nothing else.

import { AUDIT_TITLE } from '../../../actions/freeze-gate/audit.ts';
import { HOUR, MINUTE } from '../../github/clock.ts';
import { PATHS } from '../../seed/proposals.ts';
import { CURRENT, NEXT } from '../../seed/schedules.ts';
import { DAY, freezeOf } from '../when.ts';
import type { Scene } from './scene.ts';
import { keepIssue, keptIssue, retarget } from './stagecraft.ts';

export const freeze: Scene = {
  id: 'freeze',
  title: 'The freeze',
  about:
    'A freeze begins without an event: who is warned, who is held, who is not, and what somebody finds who goes past it.',
  steps: [
    {
      tell: `It is Sunday, and Friday is the last day before the enhancement freeze of ${CURRENT}. Nobody does anything; a sweep comes by every quarter of an hour.`,
      deed: (_, { lighthouse }) => lighthouse.passTo(freezeOf(lighthouse, CURRENT) - 6 * DAY),
      look: () => '/pulls/40',
      at: 'written',
      see: 'Who would be held was told two weeks ahead, and is told again now, once each: the comment names the instant and the proposal, and says that what is not merged by then needs an exception, or the next release.',
      shows: [`${CURRENT} freezes within a week`],
      keeps: [
        `${CURRENT} freezes within two weeks`,
        'What is not merged by then needs an exception, or the next release.',
      ],
    },
    {
      tell: 'Friday, the last day.',
      deed: (_, { lighthouse }) => lighthouse.passTo(freezeOf(lighthouse, CURRENT) - 20 * HOUR),
      look: () => '/pulls/40',
      at: 'written',
      see: 'The last warning. A date without a time ends where its day ends last, Anywhere on Earth: at noon of the next day in UTC.',
      shows: [`${CURRENT} freezes within a day`],
      keeps: [`${CURRENT} freezes within a week`],
    },
    {
      tell: 'Saturday, noon in UTC. Now Friday has ended everywhere.',
      deed: async (_, stage) => {
        await stage.lighthouse.passTo(freezeOf(stage.lighthouse, CURRENT) + 7 * MINUTE);
        keepIssue(stage, 'announcement', /^Announce what is accepted/);
      },
      look: () => '/',
      at: 'proposals',
      see: `In the table of open proposals, under freeze: one sweep has turned every pull request that sets a target to ${CURRENT} from passed to failed. Corrections, histories, renames, and what moves to ${NEXT}, go on as before.`,
      shows: [`✔ passed → ✘ failed held: targets ${CURRENT}`],
      keeps: ['no target is set or moved', `targets ${NEXT}, not frozen`],
    },
    {
      tell: 'That day the mail that announces what is accepted waits in an issue.',
      look: (stage) => `/trackers/${keptIssue(stage, 'announcement').number}`,
      at: 'written',
      see: 'Accepted proposals by SIG, the dates that follow, and how exceptions are asked for: the release team sends it as it is.',
      shows: ['Subject: ', 'SIG compute'],
    },
    {
      tell: 'Lars signs Max’s proposal now: all three SIGs agree, a few minutes too late. Max tries to merge.',
      deed: async ({ say, land }, { lighthouse: { pulls, people } }) => {
        await say(people.lars, pulls.ready, '/lgtm');
        const stopped = await land(pulls.ready);
        return stopped === undefined ? undefined : `It is not merged: ${stopped}.`;
      },
      look: () => '/pulls/40',
      at: 'freeze',
      see: 'Sign-off is green and the freeze is not: the comment says since when, how to ask for an exception, and which release is next.',
      shows: ['✔ passed 3 of 3 SIGs signed off', 'It is not merged: enhancements/freeze: failure.'],
      keeps: ['ask the release team for an exception'],
    },
    {
      tell: 'Ida is an administrator. She merges it past the protection.',
      deed: async ({ force }, stage) => {
        await force(stage.lighthouse.pulls.ready);
        keepIssue(stage, 'audit', new RegExp(`^${AUDIT_TITLE}$`));
      },
      look: (stage) => `/trackers/${keptIssue(stage, 'audit').number}`,
      at: 'written',
      see: 'Nothing stops an administrator: #40 is merged. And nothing goes unseen: the audit opens one issue for what landed in a freeze without leave.',
      shows: ['#40 VEP-39: Lamps warm up before a beacon is lit merged', '39-lamp-warm-up'],
    },
    {
      tell: `Lin does what the comment says: she moves the target of her radio announcements to ${NEXT}.`,
      deed: (doing, { lighthouse: { pulls } }) => retarget(doing, pulls.vetoed, PATHS.radio, CURRENT, NEXT),
      look: () => '/pulls/35',
      at: 'gates',
      see: 'A later release is free at once. Two SIGs had signed for this one: because the target moved, they are asked again. Sam’s objection is not lifted by a push.',
      shows: [`targets ${NEXT}, not frozen`, '0 of 3 SIGs signed off'],
      keeps: ['vetoed by sam-skerryvore'],
    },
  ],
};
