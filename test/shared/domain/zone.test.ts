// When does a day begin and end? Every zone by its own clocks, to the millisecond, and on no machine otherwise.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  AOE,
  dayAt,
  endOfDay,
  firstInstantOf,
  isZone,
  parseDay,
  renderInstant,
} from '../../../actions/shared/domain/zone.ts';

const top = fileURLToPath(new URL('../../..', import.meta.url));
const iso = (instant: number) => new Date(instant).toISOString();

describe('a day as written', () => {
  test.each([
    ['2026-04-30', '2026-04-30'],
    ['2026/04/30', '2026-04-30'],
    [' 2026-04-30\n', '2026-04-30'],
    ['2028-02-29', '2028-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['0999-12-31', '0999-12-31'],
  ])('%j is one', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  test.each([
    '2026-02-30',
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-4-30',
    '26-04-30',
    '12026-04-30',
    '30-04-2026',
    '2026.04.30',
    '20260430',
    '2026-04-30T00:00:00Z',
    '2026-04-30 or so',
    '٢٠٢٦-٠٤-٣٠',
    '',
    'TBD',
  ])('%j is none', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('the end of a day', () => {
  test.each([
    ['case 115: Anywhere on Earth', '2026-04-30', AOE, '2026-05-01T12:00:00.000Z'],
    ['the last of a year', '2026-12-31', AOE, '2027-01-01T12:00:00.000Z'],
    ['a leap day', '2028-02-29', AOE, '2028-03-01T12:00:00.000Z'],
    ['UTC', '2026-04-30', 'UTC', '2026-05-01T00:00:00.000Z'],
    ['in winter', '2026-01-14', 'Europe/Berlin', '2026-01-14T23:00:00.000Z'],
    ['in summer', '2026-07-14', 'Europe/Berlin', '2026-07-14T22:00:00.000Z'],
    ['a day of 23 hours', '2026-03-29', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
    ['the day before it', '2026-03-28', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['a day of 25 hours', '2026-10-25', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
    ['the day before it', '2026-10-24', 'Europe/Berlin', '2026-10-24T22:00:00.000Z'],
    ['the first zone', '2026-04-30', 'Pacific/Kiritimati', '2026-04-30T10:00:00.000Z'],
    ['the last one', '2026-04-30', 'Etc/GMT+12', '2026-05-01T12:00:00.000Z'],
    ['half an hour', '2026-04-30', 'Asia/Kolkata', '2026-04-30T18:30:00.000Z'],
    ['a quarter of an hour', '2026-04-30', 'Asia/Kathmandu', '2026-04-30T18:15:00.000Z'],
    ['half an hour of summer', '2026-10-03', 'Australia/Lord_Howe', '2026-10-03T13:30:00.000Z'],
    [
      'no midnight follows: clocks jump over it',
      '2018-11-03',
      'America/Sao_Paulo',
      '2018-11-04T03:00:00.000Z',
    ],
    [
      'at midnight clocks go back an hour: the day goes on',
      '2018-02-17',
      'America/Sao_Paulo',
      '2018-02-18T03:00:00.000Z',
    ],
    ['no midnight follows', '2026-04-23', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
    ['at midnight clocks go back', '2026-10-29', 'Africa/Cairo', '2026-10-29T22:00:00.000Z'],
    ['no midnight follows', '2026-03-28', 'Asia/Beirut', '2026-03-28T22:00:00.000Z'],
    ['at midnight clocks go back', '2026-10-24', 'Asia/Beirut', '2026-10-24T22:00:00.000Z'],
    [
      'at one clocks go back to midnight: the new day had begun',
      '2026-10-31',
      'America/Havana',
      '2026-11-01T04:00:00.000Z',
    ],
    [
      'a minute after midnight clocks went back to the day before',
      '2010-11-06',
      'America/St_Johns',
      '2010-11-07T03:30:00.000Z',
    ],
    [
      'half an hour before midnight clocks jump over it: the new day begins then',
      '1919-03-30',
      'America/Toronto',
      '1919-03-31T04:30:00.000Z',
    ],
    ['an hour before midnight clocks jump to it', '2024-03-30', 'America/Nuuk', '2024-03-31T01:00:00.000Z'],
    ['the day before one that was left out', '2011-12-29', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['the day that was left out', '2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['the day after it', '2011-12-31', 'Pacific/Apia', '2011-12-31T10:00:00.000Z'],
  ])('%s: %s in %s', (_name, day, zone, end) => {
    expect(iso(endOfDay(day, zone))).toBe(end);
  });

  test('case 116: one millisecond before it is that day, and then it is not', () => {
    for (const zone of [AOE, 'UTC', 'Europe/Berlin', 'Pacific/Kiritimati']) {
      const end = endOfDay('2026-04-30', zone);
      expect([end - 1, end, end + 1].map((instant) => dayAt(instant, zone))).toEqual([
        '2026-04-30',
        '2026-05-01',
        '2026-05-01',
      ]);
    }
  });
});

test('the first instant of a day is that of the first zone', () => {
  expect(iso(firstInstantOf('2026-07-22'))).toBe('2026-07-21T10:00:00.000Z');
  const first = firstInstantOf('2026-07-22');
  expect([first - 1, first].map((instant) => dayAt(instant, 'Pacific/Kiritimati'))).toEqual([
    '2026-07-21',
    '2026-07-22',
  ]);
});

test('an instant is written to the minute that has begun', () => {
  expect(renderInstant(Date.UTC(2026, 4, 1, 12, 0, 59, 999))).toBe('2026-05-01 12:00 UTC');
});

describe('zones', () => {
  test.each([AOE, 'UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Etc/GMT+12'])(
    '%s is one',
    (zone) => {
      expect(isZone(zone)).toBe(true);
    },
  );
  test.each(['', 'aoe', 'Berlin', 'Europe/Atlantis', '+02:00', '-12', 'UTC+2', ' UTC', 'Europe/Berlin\n'])(
    '%j is none',
    (zone) => {
      expect(isZone(zone)).toBe(false);
    },
  );
});

describe('in any zone', () => {
  const ZONES = [
    AOE,
    'UTC',
    'Europe/Berlin',
    'Africa/Cairo',
    'Asia/Beirut',
    'America/Havana',
    'America/Sao_Paulo',
    'America/New_York',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Pacific/Kiritimati',
  ];
  const DAY = 86_400_000;
  const zones = fc.constantFrom(...ZONES);
  const days = fc
    .integer({ min: Date.UTC(2010, 0, 1) / DAY, max: Date.UTC(2037, 0, 1) / DAY })
    .map((count) => iso(count * DAY).slice(0, 10));

  test('the end of a day is the first instant at which it is a later one', () => {
    fc.assert(
      fc.property(zones, days, fc.integer({ min: 0, max: 2 * DAY }), (zone, day, away) => {
        const end = endOfDay(day, zone);
        expect(dayAt(end, zone) > day).toBe(true);
        expect(dayAt(end - 1, zone) <= day).toBe(true);
        expect(dayAt(end + away, zone) > day).toBe(true);
        expect(dayAt(end - 1 - away, zone) <= day).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('the instant belongs to the day that ends after it', () => {
    fc.assert(
      fc.property(
        zones,
        fc.integer({ min: Date.UTC(2010, 0, 1), max: Date.UTC(2037, 0, 1) }),
        (zone, instant) => {
          expect(endOfDay(dayAt(instant, zone), zone)).toBeGreaterThan(instant);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('whatever form a day is written in, it is the same one', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect([parseDay(day), parseDay(day.replaceAll('-', '/'))]).toEqual([day, day]);
      }),
    );
  });
});

test.each(['Asia/Tokyo', 'Pacific/Kiritimati', 'America/St_Johns', 'Africa/Cairo'])(
  'case 117: on a machine in %s it is the same instant',
  (TZ) => {
    const program = `import { dayAt, endOfDay, firstInstantOf, parseDay } from './actions/shared/domain/zone.ts';
      const day = parseDay('2026/04/30');
      console.log(JSON.stringify([endOfDay(day, 'AoE'), endOfDay(day, 'Europe/Berlin'), firstInstantOf(day), dayAt(endOfDay(day, 'AoE') - 1, 'AoE')]));`;
    const said = execFileSync(
      process.execPath,
      ['--import', './test/github/strip-types.mjs', '--input-type=module', '--eval', program],
      { cwd: top, encoding: 'utf8', env: { TZ, PATH: process.env['PATH'] ?? '' } },
    );
    expect(JSON.parse(said)).toEqual([
      Date.UTC(2026, 4, 1, 12),
      Date.UTC(2026, 3, 30, 22),
      Date.UTC(2026, 3, 29, 10),
      '2026-04-30',
    ]);
  },
);
