// When is what? Instants of the releases, and how an instant is said.

import { endOfDay } from '../../actions/shared/domain/zone.ts';
import { HOUR } from '../github/clock.ts';
import type { ReleaseName } from '../seed/schedules.ts';
import type { Seed } from '../seed/seed.ts';

export const DAY = 24 * HOUR;

/** The instant from which its enhancement freeze holds. */
export function freezeOf({ releases }: Pick<Seed, 'releases'>, release: ReleaseName): number {
  return endOfDay(releases[release].enhancementFreeze, 'AoE');
}

export function codeFreezeOf({ releases }: Pick<Seed, 'releases'>, release: ReleaseName): number {
  return endOfDay(releases[release].codeFreeze, 'AoE');
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
