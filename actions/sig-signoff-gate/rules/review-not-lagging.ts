// Does no SIG let the others wait for longer than the project allows?

import type { Rule } from '../../shared/domain/rule.ts';
import { count, quote } from '../../shared/domain/words.ts';
import type { Facts } from '../facts.ts';

const DAY = 86_400_000;

export const reviewNotLagging: Rule<Facts> = {
  id: 'review-not-lagging',
  description: 'No SIG that is asked lets a proposal wait for longer than `sign-off.stale-after-days`.',
  why: 'Reviews must not lag: a SIG that is silent is named, so that somebody can help.',
  reference: 'S-7',
  check: ({ standings, now, staleAfterDays }) =>
    standings
      // Where nobody represents a SIG nobody is silent: that is said elsewhere.
      .filter(({ state, people }) => state !== 'signed' && people.length > 0)
      .filter(({ waitingSince }) => now - waitingSince >= staleAfterDays * DAY)
      .map(({ name, waitingSince }) => ({
        outcome: 'warning',
        subject: name,
        // In steps: the words stay for a while.
        message: `${quote(`sig-${name}`)} has let this wait for ${count(Math.floor((now - waitingSince) / (staleAfterDays * DAY)) * staleAfterDays, 'day')} or more.`,
        hint: 'Ask in its meeting or on its mailing list; the maintainers help where nobody answers.',
      })),
};
