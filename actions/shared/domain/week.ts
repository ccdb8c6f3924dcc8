// Which week is it? A week begins on the day of the report and is called after the ISO week of that day: 2026-W53.

import { AOE, dayAt, endOfDay, parseDay } from './zone.ts';

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export interface Week {
  /** `2026-W53` */
  readonly name: string;
  /** Its first instant. */
  readonly begins: number;
  /** The first instant of the next one. */
  readonly ends: number;
}

const DAY = 86_400_000;

/**
 * The week that an instant lies in. Anywhere on Earth is where deadlines end, not where anybody lives: there weeks are those of UTC, as the schedules of
 * workflows are.
 */
export function weekAt(instant: number, first: Weekday, zone: string): Week {
  const place = zone === AOE ? 'UTC' : zone;
  const today = utcOf(dayAt(instant, place));
  const begins = today - ((weekdayOf(today) - WEEKDAYS.indexOf(first) + 7) % 7) * DAY;
  return {
    name: nameOf(begins),
    // A day begins where the one before it ends.
    begins: endOfDay(dayOf(begins - DAY), place),
    ends: endOfDay(dayOf(begins + 6 * DAY), place),
  };
}

/** The names of the weeks that lie between two, ascending; none where the second does not follow the first, or either is no week. */
export function weeksBetween(first: string, last: string): string[] {
  const [from, to] = [mondayOf(first), mondayOf(last)];
  if (from === undefined || to === undefined) return [];
  const names: string[] = [];
  for (let monday = from + 7 * DAY; monday < to && names.length < MOST_BETWEEN; monday += 7 * DAY)
    names.push(nameOf(monday));
  return names;
}

/** Of weeks that are missing nobody wants more than a year's. */
const MOST_BETWEEN = 53;

/** True for the name of a week that there is: 2027 has no week 53. */
export function isWeek(text: string): boolean {
  return mondayOf(text) !== undefined;
}

/** The days of UTC on which a week's Monday begins. */
function mondayOf(name: string): number | undefined {
  const [, year, number] = /^(\d{4})-W(\d\d)$/.exec(name) ?? [];
  if (year === undefined) return undefined;
  const fourth = parseDay(`${year}-01-04`);
  if (fourth === undefined) return undefined;
  // The fourth of January lies in the first week.
  const start = utcOf(fourth);
  const monday = start - weekdayOf(start) * DAY + (Number(number) - 1) * 7 * DAY;
  return nameOf(monday) === name ? monday : undefined;
}

/** Whole days of UTC, in milliseconds, to the name of their ISO week. */
function nameOf(day: number): string {
  // A week belongs to the year of its Thursday.
  const thursday = day - weekdayOf(day) * DAY + 3 * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${`${number}`.padStart(2, '0')}`;
}

/** 0 is Monday. */
function weekdayOf(day: number): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

function utcOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}
