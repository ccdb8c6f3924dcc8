// Does a freeze come before this is merged?

import { compareReleases, renderRelease } from '../../shared/domain/release.ts';
import type { Rule } from '../../shared/domain/rule.ts';
import { quote } from '../../shared/domain/words.ts';
import { renderInstant } from '../../shared/domain/zone.ts';
import type { Facts } from '../facts.ts';

const DAY = 86_400_000;
/** Days before a freeze at which it is announced. */
export const AHEAD: readonly number[] = [14, 7, 1];

export const freezeAhead: Rule<Facts> = {
  id: 'freeze-ahead',
  description:
    'A pull request that targets a release is merged before the enhancement freeze of that release.',
  why: 'Who learns of a freeze on its day has lost; two weeks are enough to act.',
  reference: 'F-7',
  check: ({ proposals, now }) =>
    proposals.flatMap(({ path, moves }) =>
      moves.flatMap(({ move, decision }, index) => {
        if (decision.state !== 'open' || decision.until === undefined) return [];
        // Two stages in one release freeze once.
        const isSaid = moves
          .slice(0, index)
          .some((other) => compareReleases(other.move.release, move.release) === 0);
        if (isSaid) return [];
        if (dayAhead(now, decision.until) === undefined) return [];
        const release = renderRelease(move.release);
        const left = stepSaid(now, decision.until);
        return [
          {
            outcome: 'warning' as const,
            subject: `${path} ${release}`,
            message: `${quote(path)} targets ${release}: enhancement freeze is ${left}, at ${renderInstant(decision.until)}.`,
            hint: 'What is not merged by then needs an exception, or the next release.',
            at: { line: move.line, column: move.column },
          },
        ];
      }),
    ),
};

/** The last of the days ahead that has begun; undefined before the first. */
export function dayAhead(now: number, freeze: number): number | undefined {
  return AHEAD.findLast((days) => now >= freeze - days * DAY);
}

/** In the steps of the warnings: the words stay between two of them. */
export function stepSaid(now: number, freeze: number): string {
  const days = dayAhead(now, freeze);
  return days === 1 ? 'within a day' : days === 7 ? 'within a week' : 'within two weeks';
}
