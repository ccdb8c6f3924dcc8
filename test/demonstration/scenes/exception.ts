// Leave to go on after a freeze: asked for, granted by those who may, and over when it is over.

import { dayAt, endOfDay } from '../../../actions/shared/domain/zone.ts';
import { HOUR } from '../../github/clock.ts';
import { PATHS } from '../../seed/proposals.ts';
import { CURRENT, NEXT } from '../../seed/schedules.ts';
import { aRequest } from '../../support/exception-request.ts';
import { ledgerEntryIn, recordIn } from '../ledger.ts';
import { DAY, freezeOf } from '../when.ts';
import type { Scene, Stage } from './scene.ts';
import { keptIssue, retarget } from './stagecraft.ts';

const until = ({ lighthouse }: Stage) => dayAt(freezeOf(lighthouse, CURRENT) + 12 * DAY, 'UTC');

const request = (stage: Stage, thread: string) =>
  aRequest({
    proposal: '39',
    release: CURRENT,
    justification: 'The last SIG signed an hour late; the code is ready.',
    impact: 'Ships report broken lights for another release.',
    until: until(stage),
    thread,
  });

export const exception: Scene = {
  id: 'exception',
  title: 'An exception that ends',
  about:
    'The freeze holds a proposal; its author asks for leave by a form, the release team grants it until a day, and on that day it ends by itself.',
  steps: [
    {
      tell: `The enhancement freeze of ${CURRENT} begins, and one SIG has not signed Max’s proposal.`,
      deed: (_, { lighthouse }) => lighthouse.passTo(freezeOf(lighthouse, CURRENT) + HOUR),
      look: () => '/pulls/40',
      at: 'freeze',
      see: 'The freeze holds it. The comment says since when it is frozen, and what he can do.',
      shows: [`held: targets ${CURRENT}`, 'ask the release team for an exception'],
      keeps: ['2 of 3 SIGs signed off'],
    },
    {
      tell: 'Lars signs it, the last of three, an hour too late.',
      deed: ({ say }, { lighthouse: { pulls, people } }) => say(people.lars, pulls.ready, '/lgtm'),
      look: () => '/pulls/40',
      at: 'gates',
      see: 'All SIGs agree, and the freeze holds it all the same.',
      shows: ['3 of 3 SIGs signed off'],
      keeps: [`held: targets ${CURRENT}`],
    },
    {
      tell: 'Max asks by the form for exceptions, and forgets that a request stands on the mailing list.',
      deed: async ({ ask }, stage) => {
        const { home, people } = stage.lighthouse;
        stage.kept.set('request', await ask(home, people.max, 'Exception: VEP 39', request(stage, '')));
      },
      look: (stage) => `/trackers/${keptIssue(stage, 'request').number}`,
      at: 'written',
      see: 'Within a minute the request has its answer: what is missing, with the mail ready to send.',
      shows: [`Subject: Exception for VEP-39: enhancement freeze of ${CURRENT}`],
    },
    {
      tell: 'Max sends the mail and adds its address. Then he grants himself the exception.',
      deed: async ({ edit, say }, stage) => {
        const asked = keptIssue(stage, 'request');
        await edit(asked, request(stage, 'https://groups.example/t/39'));
        await say(stage.lighthouse.people.max, asked, `/exception grant until ${until(stage)}`);
      },
      look: (stage) => `/trackers/${keptIssue(stage, 'request').number}`,
      at: 'written',
      see: 'The request is complete, and waits for somebody of the release team or a maintainer: his own word grants nothing.',
      shows: ['the request is complete. Somebody of the release team, or a maintainer, answers here'],
    },
    {
      tell: 'Vera of the release team grants it, for twelve days. The answer has the entry for the ledger, and Ida records it.',
      deed: async ({ say, commit, sweep }, stage) => {
        const { home, people } = stage.lighthouse;
        const asked = keptIssue(stage, 'request');
        await say(people.vera, asked, `/exception grant until ${until(stage)}`);
        await commit(home, recordIn(home, ledgerEntryIn(asked) ?? ''));
        await sweep(home);
      },
      look: () => '/pulls/40',
      at: 'freeze',
      see: 'The freeze lets this one proposal through, says by whose leave, and when that ends.',
      shows: ['by exception, until the end of'],
    },
    {
      tell: 'Twelve days pass. Nothing was merged, and nobody says anything.',
      deed: (_, stage) => stage.lighthouse.passTo(endOfDay(until(stage), 'AoE') + HOUR),
      look: () => '/pulls/40',
      at: 'written',
      see: 'It is over without anybody having to remember it, and that is said once, in a comment of its own.',
      shows: [`held: targets ${CURRENT}`, 'so the pull request is held again'],
    },
    {
      tell: `Max moves his target to ${NEXT}.`,
      deed: (doing, { lighthouse: { pulls } }) => retarget(doing, pulls.ready, PATHS.warmUp, CURRENT, NEXT),
      look: () => '/pulls/40',
      at: 'gates',
      see: 'Free again, for a release that is still open. What was signed aimed at another one, so sign-off falls from 3 of 3 to 0 of 3: a target that moves asks all three again.',
      shows: [`targets ${NEXT}, not frozen`, '✔ passed → … pending 0 of 3 SIGs signed off'],
    },
  ],
};
