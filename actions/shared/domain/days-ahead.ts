// How far ahead is a day? As whoever holds a calendar counts it: from today to the day that is written beside it.

import { type Day, dayAt } from './zone.ts';

const DAY = 86_400_000;

/**
 * Days of the calendar from today to a day: 1 is tomorrow, whatever the hour. Today is that of UTC, in which everything else is dated that people read. 0 as
 * long as a day that has ended there goes on elsewhere: until it has ended Anywhere on Earth whatever it closes is open. How near an instant is, is
 * another question: whether there is a warning is decided by instants.
 */
export function daysAhead(day: Day, now: number): number {
  return Math.max(0, (Date.parse(day) - Date.parse(dayAt(now, 'UTC'))) / DAY);
}

/** `today`, `tomorrow`, `in 14 days` */
export function aheadSaid(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}
