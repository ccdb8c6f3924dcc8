// When does it happen? Instants around the dates of a release.

import { endOfDay } from '../../../actions/shared/domain/zone.ts';
import { HOUR, MINUTE } from '../../github/clock.ts';
import type { ReleaseName } from '../../seed/schedules.ts';
import type { Lighthouse } from '../lighthouse.ts';

const DAY = 24 * HOUR;

interface Span {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
}

const length = ({ days = 0, hours = 0, minutes = 0 }: Span) => days * DAY + hours * HOUR + minutes * MINUTE;

export function before(instant: number, span: Span): number {
  return instant - length(span);
}

export function after(instant: number, span: Span): number {
  return instant + length(span);
}

/** The instant from which its enhancement freeze holds. */
export function freezeOf({ releases }: Lighthouse, release: ReleaseName): number {
  return endOfDay(releases[release].enhancementFreeze, 'AoE');
}

export function codeFreezeOf({ releases }: Lighthouse, release: ReleaseName): number {
  return endOfDay(releases[release].codeFreeze, 'AoE');
}

/** Six in the morning of the next Monday, when the weekly report is due. */
export function nextMonday(instant: number): number {
  const midnight = Math.floor(instant / DAY) * DAY;
  // The first day of all was a Thursday.
  const weekday = (midnight / DAY + 3) % 7;
  return midnight + (7 - weekday) * DAY + 6 * HOUR;
}
