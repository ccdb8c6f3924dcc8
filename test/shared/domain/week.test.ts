// Which week is it, and which weeks lie between two?

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isWeek, WEEKDAYS, type Weekday, weekAt, weeksBetween } from '../../../actions/shared/domain/week.ts';

const at = (text: string) => Date.parse(text);
const shown = (instant: string, day: Weekday = 'monday', zone = 'UTC') => {
  const { name, begins, ends } = weekAt(at(instant), day, zone);
  return [name, new Date(begins).toISOString().slice(0, 16), new Date(ends).toISOString().slice(0, 16)];
};

describe('the week of an instant', () => {
  test.each([
    ['2026-11-16T00:00:00Z', 'monday', 'UTC', '2026-W47', '2026-11-16T00:00', '2026-11-23T00:00'],
    ['2026-11-22T23:59:59Z', 'monday', 'UTC', '2026-W47', '2026-11-16T00:00', '2026-11-23T00:00'],
    ['2026-11-23T00:00:00Z', 'monday', 'UTC', '2026-W48', '2026-11-23T00:00', '2026-11-30T00:00'],
    // The week of a Thursday is called after the ISO week in which it begins.
    ['2026-11-18T12:00:00Z', 'thursday', 'UTC', '2026-W46', '2026-11-12T00:00', '2026-11-19T00:00'],
    ['2026-11-19T00:00:00Z', 'thursday', 'UTC', '2026-W47', '2026-11-19T00:00', '2026-11-26T00:00'],
    ['2026-11-21T12:00:00Z', 'sunday', 'UTC', '2026-W46', '2026-11-15T00:00', '2026-11-22T00:00'],
    // 2026 has a week 53, which ends in 2027.
    ['2026-12-31T12:00:00Z', 'monday', 'UTC', '2026-W53', '2026-12-28T00:00', '2027-01-04T00:00'],
    ['2027-01-03T23:00:00Z', 'monday', 'UTC', '2026-W53', '2026-12-28T00:00', '2027-01-04T00:00'],
    ['2027-01-04T00:00:00Z', 'monday', 'UTC', '2027-W01', '2027-01-04T00:00', '2027-01-11T00:00'],
    ['2024-12-30T00:00:00Z', 'monday', 'UTC', '2025-W01', '2024-12-30T00:00', '2025-01-06T00:00'],
    // Deadlines end anywhere on Earth; weeks are those of UTC there.
    ['2026-11-16T00:00:00Z', 'monday', 'AoE', '2026-W47', '2026-11-16T00:00', '2026-11-23T00:00'],
    ['2026-11-15T23:30:00Z', 'monday', 'Europe/Berlin', '2026-W47', '2026-11-15T23:00', '2026-11-22T23:00'],
    ['2026-11-15T22:59:59Z', 'monday', 'Europe/Berlin', '2026-W46', '2026-11-08T23:00', '2026-11-15T23:00'],
    // Clocks are put back in this one: it has an hour more.
    ['2026-10-20T12:00:00Z', 'monday', 'Europe/Berlin', '2026-W43', '2026-10-18T22:00', '2026-10-25T23:00'],
  ] as const)('%s, beginning on %s in %s: %s', (instant, day, zone, name, begins, ends) => {
    expect(shown(instant, day, zone)).toEqual([name, begins, ends]);
  });

  test('every instant lies in its week, and the next week begins where it ends', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('2000-01-01T00:00:00Z'), max: at('2099-12-31T00:00:00Z') }),
        fc.constantFrom(...WEEKDAYS),
        fc.constantFrom(
          'UTC',
          'AoE',
          'Europe/Berlin',
          'America/New_York',
          'Asia/Kolkata',
          'Pacific/Auckland',
        ),
        (instant, day, zone) => {
          const week = weekAt(instant, day, zone);
          expect(week.begins).toBeLessThanOrEqual(instant);
          expect(week.ends).toBeGreaterThan(instant);
          expect(isWeek(week.name)).toBe(true);
          const next = weekAt(week.ends, day, zone);
          expect(next.begins).toBe(week.ends);
          expect(next.name > week.name).toBe(true);
          expect(weeksBetween(week.name, next.name)).toEqual([]);
        },
      ),
    );
  });
});

describe('weeks between two', () => {
  test.each([
    ['2026-W47', '2026-W48', []],
    ['2026-W47', '2026-W49', ['2026-W48']],
    ['2026-W52', '2027-W02', ['2026-W53', '2027-W01']],
    ['2025-W51', '2026-W02', ['2025-W52', '2026-W01']],
    ['2026-W47', '2026-W47', []],
    ['2026-W49', '2026-W47', []],
    ['2025-W53', '2026-W02', []],
    ['2026-W01', 'soon', []],
  ])('%s and %s', (first, last, between) => {
    expect(weeksBetween(first, last)).toEqual(between);
  });

  test('after years of silence a year of weeks is enough', () => {
    expect(weeksBetween('2020-W01', '2026-W01')).toHaveLength(53);
  });
});

describe('the name of a week', () => {
  test.each(['2026-W01', '2026-W53', '2020-W53', '2027-W52'])('%s is one', (text) => {
    expect(isWeek(text)).toBe(true);
  });

  test.each([
    '2027-W53',
    '2026-W00',
    '2026-W54',
    '2026-47',
    '2026-W7',
    ' 2026-W07',
    '2026-W07 ',
    '26-W07',
    '0000-W00',
  ])('%j is none', (text) => {
    expect(isWeek(text)).toBe(false);
  });
});
