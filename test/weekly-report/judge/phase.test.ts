// Where is a release, what does a proposal aim at, and when is the next deadline?

import { describe, expect, test } from '@jest/globals';
import type { KnownTimeline } from '../../../actions/shared/domain/enhancement-freeze.ts';
import type { Release } from '../../../actions/shared/domain/release.ts';
import { type Timeline, timelineOf } from '../../../actions/shared/domain/schedule.ts';
import type { StageTarget } from '../../../actions/weekly-report/facts.ts';
import {
  aimOf,
  cycleStart,
  daysSince,
  daysUntil,
  defined,
  describeRelease,
  momentOf,
  phaseAt,
  renderDay,
  renderTime,
  targetText,
} from '../../../actions/weekly-report/judge/phase.ts';
import { target } from '../../support/subject.ts';

const DAY = 86_400_000;
const v = (minor: number, patch = 0): Release => ({ major: 1, minor, patch });
/** Instants are days since 1970. */
type Dates = Partial<Record<'enhancementFreeze' | 'codeFreeze' | 'branchCut' | 'ga', number>>;
const day = (days: number) => new Date(days * DAY).toISOString().slice(0, 10);
const timeline = (minor: number, dates: Dates): Timeline => ({
  release: v(minor),
  ...Object.fromEntries(Object.entries(dates).map(([name, days]) => [name, days * DAY])),
  days: Object.fromEntries(Object.entries(dates).map(([name, days]) => [name, day(days)])),
});
const knowing =
  (all: Readonly<Record<number, Dates | string>>) =>
  ({ minor }: Release): KnownTimeline => {
    const dates = all[minor];
    if (dates === undefined) return { state: 'unpublished' };
    return typeof dates === 'string'
      ? { state: 'unreadable', why: dates }
      : { state: 'known', timeline: timeline(minor, dates) };
  };

describe('days', () => {
  test.each([
    [10, 10, 0, 0],
    [11.9, 10, 1, 0],
    [10, 11.9, -2, 1],
    [12, 10, 2, 0],
    [10, 12, -2, 2],
  ])('from %f, at %f: %i left, %i gone', (instant, now, left, gone) => {
    expect(daysUntil(instant * DAY, now * DAY)).toBe(left);
    expect(daysSince(instant * DAY, now * DAY)).toBe(gone);
  });

  test('are written as such, and so are instants', () => {
    expect(renderTime(Date.parse('2026-11-20T08:00:00.999Z'))).toBe('2026-11-20T08:00:00Z');
    expect(renderDay(Date.parse('2026-11-20T23:59:59Z'))).toBe('2026-11-20');
  });
});

describe('the phase of a release', () => {
  const ALL: Dates = { enhancementFreeze: 100, codeFreeze: 200, ga: 300 };
  const published = [v(9), v(10), v(11)];
  test.each<[string, Readonly<Record<number, Dates | string>>, number, number, string]>([
    ['before its freeze', { 10: ALL }, 10, 99.9, 'planning'],
    ['from its freeze on', { 10: ALL }, 10, 100, 'implementation'],
    ['before code freeze', { 10: ALL }, 10, 199.9, 'implementation'],
    ['from code freeze on', { 10: ALL }, 10, 200, 'stabilisation'],
    ['before it is out', { 10: ALL }, 10, 299.9, 'stabilisation'],
    ['from when it is out', { 10: ALL }, 10, 300, 'released'],
    ['with no more than a date of release', { 10: { ga: 300 } }, 10, 100, 'unscheduled'],
    ['with no more than that, when it is out', { 10: { ga: 300 } }, 10, 300, 'released'],
    ['with no more than code freeze, before it', { 10: { codeFreeze: 200 } }, 10, 100, 'implementation'],
    ['with no more than code freeze, after it', { 10: { codeFreeze: 200 } }, 10, 200, 'stabilisation'],
    ['with no more than its freeze', { 10: { enhancementFreeze: 100 } }, 10, 100, 'implementation'],
    ['without a date, and nothing later is out', { 10: {}, 11: { ga: 300 } }, 10, 299, 'unscheduled'],
    ['without a date, and a later one is out', { 10: {}, 11: { ga: 300 } }, 10, 300, 'released'],
    ['without a schedule, and a later one is out', { 11: { ga: 300 } }, 10, 300, 'released'],
    ['unreadable, and a later one is out', { 10: 'garbled', 11: { ga: 300 } }, 10, 300, 'released'],
    ['without a schedule, and an earlier one is out', { 9: { ga: 300 } }, 10, 400, 'unscheduled'],
    ['without a schedule, and a later one cannot be read', { 11: 'garbled' }, 10, 400, 'unscheduled'],
    ['without a schedule, and a later one has no date', { 11: {} }, 10, 400, 'unscheduled'],
    ['older than every schedule', {}, 8, 0, 'released'],
    ['the oldest of all', {}, 9, 0, 'unscheduled'],
    ['newer than every schedule', {}, 12, 400, 'unscheduled'],
  ])('%s', (_, dates, minor, now, phase) => {
    expect(phaseAt(v(minor), knowing(dates), published, now * DAY)).toBe(phase);
  });

  test('a patch is in the phase of its release', () => {
    expect(phaseAt(v(10, 3), knowing({ 10: ALL }), published, 150 * DAY)).toBe('implementation');
    expect(phaseAt(v(9, 3), knowing({}), published, 0)).toBe('unscheduled');
  });

  test('where nothing is published nothing is out', () => {
    expect(phaseAt(v(10), knowing({}), [], 400 * DAY)).toBe('unscheduled');
  });
});

describe('what a proposal aims at', () => {
  const phase = ({ minor }: Release) => (minor <= 9 ? 'released' : 'planning');
  test.each<[string, StageTarget[], StageTarget | undefined]>([
    ['nothing', [], undefined],
    [
      'the earliest that is not out',
      [target('ga', 12), target('alpha', 9), target('beta', 11)],
      target('beta', 11),
    ],
    ['the last, where all are out', [target('beta', 9), target('alpha', 8)], target('beta', 9)],
    [
      'the furthest stage of one release',
      [target('ga'), target('alpha'), target('beta'), target('ga', 11)],
      target('ga'),
    ],
    ['a stage before none', [target('alpha'), target(undefined)], target('alpha')],
    ['the furthest of two that are out', [target('beta', 9), target('alpha', 9)], target('beta', 9)],
    [
      'a release, where a patch is named',
      [{ stage: 'alpha', release: v(10, 2) }, target('beta')],
      target('beta'),
    ],
  ])('%s', (_, targets, aim) => {
    expect(aimOf(targets, phase)).toEqual(aim);
  });

  test('keeps its line', () => {
    expect(aimOf([{ ...target('alpha'), release: v(10, 2), line: 5 }], phase)).toEqual({
      ...target('alpha'),
      line: 5,
    });
  });
});

describe('what comes next for a proposal', () => {
  const whole = timeline(10, { enhancementFreeze: 100, codeFreeze: 200, branchCut: 210, ga: 300 });
  test.each([
    ['planning', 100],
    ['implementation', 200],
    ['stabilisation', 300],
  ] as const)('in %s', (phase, days) => {
    expect(momentOf(whole, phase)).toEqual({ day: day(days), at: renderTime(days * DAY) });
  });

  test.each(['released', 'unscheduled'] as const)('nothing where it is %s', (phase) => {
    expect(momentOf(whole, phase)).toBeUndefined();
  });

  test('nothing where the date is not known', () => {
    expect(momentOf(timeline(10, { ga: 300 }), 'planning')).toBeUndefined();
    expect(momentOf({ ...whole, days: {} }, 'planning')).toBeUndefined();
  });
});

describe('a release with its dates', () => {
  const whole: Dates = { enhancementFreeze: 100, codeFreeze: 200, branchCut: 210, ga: 300 };
  const moment = (days: number) => ({ day: day(days), at: renderTime(days * DAY) });

  test('all of them', () => {
    expect(describeRelease(v(10), knowing({ 10: whole })(v(10)), 99 * DAY, true)).toEqual({
      name: 'v1.10',
      phase: 'planning',
      isCurrent: true,
      enhancementFreeze: moment(100),
      codeFreeze: moment(200),
      branchCut: moment(210),
      ga: moment(300),
      next: { what: 'enhancement freeze', at: renderTime(100 * DAY), days: 1 },
    });
  });

  test('with its candidates', () => {
    const candidates = [
      { number: 0, day: '2026-11-18' },
      { number: 1, day: '2026-11-25' },
    ];
    const known = { state: 'known', timeline: { ...timeline(10, whole), candidates } } as const;
    expect(describeRelease(v(10), known, 99 * DAY, true).candidates).toEqual(candidates);
  });

  test.each<[string, Dates, number, unknown]>([
    ['code freeze', whole, 100, { what: 'code freeze', at: renderTime(200 * DAY), days: 100 }],
    ['the cut of the branch', whole, 200, { what: 'branch cut', at: renderTime(210 * DAY), days: 10 }],
    ['the release', whole, 210, { what: 'release', at: renderTime(300 * DAY), days: 90 }],
    [
      'one deadline where the branch is cut with the freeze',
      { codeFreeze: 200, branchCut: 200 },
      150,
      { what: 'code freeze', at: renderTime(200 * DAY), days: 50 },
    ],
    [
      'none behind that',
      { codeFreeze: 200, branchCut: 200, ga: 300 },
      200,
      { what: 'release', at: renderTime(300 * DAY), days: 100 },
    ],
    ['nothing when it is out', whole, 300, undefined],
  ])('next is %s', (_, dates, now, next) => {
    expect(describeRelease(v(10), knowing({ 10: dates })(v(10)), now * DAY, false).next).toEqual(next);
  });

  test.each<[string, KnownTimeline, string]>([
    ['no schedule', { state: 'unpublished' }, 'There is no schedule yet.'],
    ['one that cannot be read', { state: 'unreadable', why: 'line 3 is garbled' }, 'Line 3 is garbled.'],
    ['one that cannot be read, in a sentence', { state: 'unreadable', why: 'What is it?' }, 'What is it?'],
  ])('%s', (_, known, problem) => {
    expect(describeRelease(v(10), known, 0, false)).toEqual({
      name: 'v1.10',
      phase: 'unscheduled',
      isCurrent: false,
      problem,
    });
  });
});

test.each<[string, StageTarget]>([
  ['alpha v1.10', target('alpha')],
  ['v1.10', target(undefined)],
  ['ga v1.10', { stage: 'ga', release: v(10, 3) }],
])('a target is said as %s', (text, aimed) => {
  expect(targetText(aimed)).toBe(text);
});

describe('where a cycle begins', () => {
  test.each<[string, Readonly<Record<number, Dates | string>>, number]>([
    [
      'with the branch of the release before',
      { 9: { branchCut: 50, codeFreeze: 40 }, 10: { enhancementFreeze: 300 } },
      50,
    ],
    ['with its code freeze', { 9: { codeFreeze: 40 }, 10: { enhancementFreeze: 300 } }, 40],
    ['a third of a year before its own freeze', { 9: { ga: 60 }, 10: { enhancementFreeze: 300 } }, 180],
    ['the same where the one before cannot be read', { 9: 'garbled', 10: { enhancementFreeze: 300 } }, 180],
    ['nowhere where nothing is known', {}, Number.NEGATIVE_INFINITY],
    ['nowhere where its own cannot be read', { 10: 'garbled' }, Number.NEGATIVE_INFINITY],
  ])('%s', (_, dates, start) => {
    expect(cycleStart(v(10), knowing(dates))).toBe(start * DAY);
  });
});

test('fields that are undefined are none', () => {
  expect(Object.keys(defined({ a: 1, b: undefined, c: null, d: 0 }))).toEqual(['a', 'c', 'd']);
});

describe('the days that are left are those of a calendar', () => {
  const days = {
    enhancementFreeze: '2026-11-27',
    codeFreeze: '2027-02-05',
    branchCut: '2027-02-12',
    ga: '2027-03-26',
  };
  const dated = timelineOf(v(10), days, {}, 'AoE');
  test.each([
    ['2026-11-20T10:05:00Z', 'enhancement freeze', 7],
    ['2026-11-26T23:00:00Z', 'enhancement freeze', 1],
    ['2026-11-27T00:00:00Z', 'enhancement freeze', 0],
    // Anywhere on Earth it goes on.
    ['2026-11-28T11:59:59Z', 'enhancement freeze', 0],
    ['2026-11-28T12:00:00Z', 'code freeze', 69],
    ['2027-02-08T06:00:00Z', 'branch cut', 4],
    ['2027-03-12T10:05:00Z', 'release', 14],
    ['2027-03-15T06:00:00Z', 'release', 11],
  ])('at %s the %s is ahead by %i', (now, what, left) => {
    const release = describeRelease(v(10), { state: 'known', timeline: dated }, Date.parse(now), true);
    expect([release.next?.what, release.next?.days]).toEqual([what, left]);
  });
});
