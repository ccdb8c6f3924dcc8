// What do the sentences of a concern say, and until when is its next step to be done?

import { describe, expect, test } from '@jest/globals';
import type { ReportParty } from '../../../actions/shared/generated/weekly-report.types.ts';
import {
  action,
  deadlineSaid,
  GRAVITY,
  laterSaid,
  pullSaid,
  releaseSaid,
  sinceSaid,
} from '../../../actions/weekly-report/judge/concern.ts';
import {
  ago,
  aPullTo,
  type Given,
  IMPLEMENTING,
  look,
  PLANNING,
  RELEASED,
  STABILISING,
  target,
} from '../../support/subject.ts';

const situation = (given: Given) => look(given).situation;
const AIMLESS: Given = { document: { targets: [] }, tracker: { targets: [] } };

describe('the deadline', () => {
  test.each<[string, Given, string, string | undefined]>([
    ['planning', { dates: PLANNING }, 'the enhancement freeze on 2026-12-26', '2026-12-26'],
    ['implementation', { dates: IMPLEMENTING }, 'code freeze on 2026-12-26', '2026-12-26'],
    ['stabilisation', { dates: STABILISING }, 'the release on 2026-12-04', '2026-12-04'],
    ['after the release', { dates: RELEASED }, 'the next deadline', undefined],
    ['without dates', { document: { targets: [target('alpha', 12)] } }, 'the next deadline', undefined],
    ['without an aim', AIMLESS, 'the next deadline', undefined],
  ])('in %s', (_, given, said, until) => {
    expect(deadlineSaid(situation(given))).toBe(said);
    expect(action(situation(given), 'x', 'do it', { kind: 'maintainers', logins: [] }).until?.day).toBe(
      until,
    );
  });
});

test('a step says who, what, where and until when', () => {
  const by: ReportParty = { kind: 'maintainers', logins: ['mo'] };
  expect(action(situation({ dates: PLANNING }), 'x', 'do it', by, 'https://github.com/o/e/issues/7')).toEqual(
    {
      id: 'x',
      message: 'do it',
      by,
      until: { day: '2026-12-26', at: '2026-12-26T08:00:00Z' },
      address: 'https://github.com/o/e/issues/7',
    },
  );
  expect(action(situation(AIMLESS), 'x', 'do it', by)).toEqual({ id: 'x', message: 'do it', by });
});

describe('what is said of', () => {
  test('the release that it aims at, and the next', () => {
    expect(releaseSaid(situation({}))).toBe('v1.10');
    expect(laterSaid(situation({}))).toBe('v1.11');
    expect(releaseSaid(situation(AIMLESS))).toBe('no release');
    expect(laterSaid(situation(AIMLESS))).toBe('a later release');
  });

  test('a day and a pull request', () => {
    expect(sinceSaid(ago(3))).toBe('since 2026-11-13');
    expect(pullSaid({ ...aPullTo(12), role: 'implementation', foundBy: [], isRefused: false })).toBe(
      '`o/code#12`',
    );
  });
});

test('the gravest comes first, and what is done before what is on its way', () => {
  expect(GRAVITY).toEqual([
    'needs-exception',
    'off-track',
    'no-activity',
    'at-risk',
    'done',
    'on-track',
    'untracked',
    'dropped',
  ]);
});
