// How far ahead is a day, as whoever holds a calendar counts it?

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aheadSaid, daysAhead } from '../../../actions/shared/domain/days-ahead.ts';
import { AOE, dayAt, endOfDay } from '../../../actions/shared/domain/zone.ts';

const DAY = 86_400_000;

describe('days ahead', () => {
  test.each([
    ['2026-12-04', '2026-11-20T10:05:00Z', 14, 'in 14 days'],
    ['2026-12-04', '2026-11-20T00:00:00Z', 14, 'in 14 days'],
    ['2026-12-04', '2026-11-20T23:59:59Z', 14, 'in 14 days'],
    ['2026-12-04', '2026-11-23T06:00:00Z', 11, 'in 11 days'],
    ['2026-11-27', '2026-11-26T23:59:59Z', 1, 'tomorrow'],
    ['2026-11-27', '2026-11-27T00:00:00Z', 0, 'today'],
    ['2026-11-27', '2026-11-27T23:59:59Z', 0, 'today'],
    // Anywhere on Earth it is the 27th for twelve hours more.
    ['2026-11-27', '2026-11-28T11:59:59Z', 0, 'today'],
    ['2027-01-01', '2026-12-31T12:00:00Z', 1, 'tomorrow'],
    ['2028-03-01', '2028-02-28T12:00:00Z', 2, 'in 2 days'],
    // Clocks are put forward in between, somewhere.
    ['2027-04-01', '2027-03-27T12:00:00Z', 5, 'in 5 days'],
  ])('%s, at %s: %i', (day, now, days, said) => {
    expect(daysAhead(day, Date.parse(now))).toBe(days);
    expect(aheadSaid(days)).toBe(said);
  });

  test('the hour does not matter, and one day later it is one less until there is none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: DAY - 1 }), (ahead, hour) => {
        const midnight = Date.parse('2026-11-20T00:00:00Z');
        const day = dayAt(midnight + ahead * DAY, 'UTC');
        expect(daysAhead(day, midnight + hour)).toBe(ahead);
        expect(daysAhead(day, midnight + DAY + hour)).toBe(Math.max(0, ahead - 1));
      }),
    );
  });

  test('what is open still is never said to be over', () => {
    expect(daysAhead('2026-11-27', endOfDay('2026-11-27', AOE) - 1)).toBe(0);
  });
});
