// When is what? Instants of the releases, and how an instant is said.

import { aheadSaid, daysAhead } from '../../actions/shared/domain/days-ahead.ts';
import { enumerate } from '../../actions/shared/domain/words.ts';
import { endOfDay, firstInstantOf } from '../../actions/shared/domain/zone.ts';
import { HOUR } from '../github/clock.ts';
import { CURRENT, IN_FLIGHT, type ReleaseName } from '../seed/schedules.ts';
import type { Seed } from '../seed/seed.ts';

export const DAY = 24 * HOUR;

/** The instant from which its enhancement freeze holds. */
export function freezeOf({ releases }: Pick<Seed, 'releases'>, release: ReleaseName): number {
  return endOfDay(releases[release].enhancementFreeze, 'AoE');
}

export function codeFreezeOf({ releases }: Pick<Seed, 'releases'>, release: ReleaseName): number {
  return endOfDay(releases[release].codeFreeze, 'AoE');
}

/** The next freeze of the release that is planned; after them which releases are frozen: one that is out is so no more. */
export function comingSaid(seed: Pick<Seed, 'releases'>, now: number): string {
  const { releases } = seed;
  const { enhancementFreeze, codeFreeze } = releases[CURRENT];
  if (now < freezeOf(seed, CURRENT))
    return `enhancement freeze of ${CURRENT} ${aheadSaid(daysAhead(enhancementFreeze, now))}`;
  if (now < codeFreezeOf(seed, CURRENT))
    return `code freeze of ${CURRENT} ${aheadSaid(daysAhead(codeFreeze, now))}`;
  const frozen = ([IN_FLIGHT, CURRENT] as const).filter(
    (release) => now < firstInstantOf(releases[release].ga),
  );
  if (frozen.length === 0) return `${CURRENT} is released`;
  return `${enumerate(frozen)} ${frozen.length === 1 ? 'is' : 'are'} frozen`;
}

/** Six in the morning of the next Monday, when the weekly report is due. */
export function nextMonday(instant: number): number {
  const midnight = Math.floor(instant / DAY) * DAY;
  const monday = (8 - new Date(midnight).getUTCDay()) % 7;
  return midnight + (monday === 0 ? 7 : monday) * DAY + 6 * HOUR;
}

/** `Friday 27 November 2026, 12:00 UTC` */
export function renderInstant(instant: number): string {
  const date = new Date(instant);
  const day = date.toLocaleDateString('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).replace(',', '');
  return `${day}, ${date.toISOString().slice(11, 16)} UTC`;
}
