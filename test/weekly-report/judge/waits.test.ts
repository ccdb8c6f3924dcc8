// Who is waited for, since when, and where can they be met?

import { describe, expect, test } from '@jest/globals';
import type { PullFacts } from '../../../actions/weekly-report/facts.ts';
import { contactOf, waitsOf } from '../../../actions/weekly-report/judge/waits.ts';
import {
  ago,
  aPullTo,
  documenting,
  type Given,
  look,
  merged,
  NOW,
  person,
  proposing,
} from '../../support/subject.ts';

/** `what of kind logins, days, overdue, address` */
const waits = (given: Given) =>
  waitsOf(look(given).situation).map(
    ({ what, for: by, since, days, isOverdue, address }) =>
      `${what} of ${by.kind} ${by.logins.join('+')} since ${since}, ${days} days${isOverdue ? ', overdue' : ''}: ${address?.slice('https://github.com/'.length)}`,
  );
const gated = (state: 'pending' | 'success', changes: Partial<PullFacts> = {}) =>
  proposing(8, {
    createdAt: ago(9),
    signOff: { state, description: 'as the gate says', missing: ['network', 'compute'] },
    ...changes,
  });
const review = (state: 'approved' | 'changes-requested', days: number) => ({
  author: person('cal'),
  state,
  at: ago(days),
});

describe('who is waited for', () => {
  test.each<[string, Given, string[]]>([
    ['nobody', {}, []],
    ['nobody where all is merged', { pulls: [merged(12, 2), documenting(3)] }, []],
    [
      'reviewers of code',
      { pulls: [aPullTo(12, { createdAt: ago(3) })] },
      ['review of sig cal+cora since 2026-11-13T08:00:00Z, 3 days: o/code/pull/12'],
    ],
    [
      'reviewers for a week',
      { pulls: [aPullTo(12, { createdAt: ago(7.9) })] },
      ['review of sig cal+cora since 2026-11-08T10:24:00Z, 7 days: o/code/pull/12'],
    ],
    [
      'reviewers for more than a week',
      { pulls: [aPullTo(12, { createdAt: ago(8), requested: ['nora'] })] },
      ['review of reviewers nora since 2026-11-08T08:00:00Z, 8 days, overdue: o/code/pull/12'],
    ],
    [
      'an author',
      { pulls: [aPullTo(12, { author: person('dora'), reviews: [review('changes-requested', 9)] })] },
      ['changes of author dora since 2026-11-07T08:00:00Z, 9 days, overdue: o/code/pull/12'],
    ],
    [
      'who may merge',
      { pulls: [aPullTo(12, { requested: ['nora'], reviews: [review('approved', 9)] })] },
      ['merge of sig cal+cora since 2026-11-07T08:00:00Z, 9 days, overdue: o/code/pull/12'],
    ],
    [
      'each SIG whose sign-off is missing',
      { document: null, pulls: [gated('pending')] },
      [
        'sign-off of sig nora since 2026-11-07T08:00:00Z, 9 days, overdue: o/e/pull/8',
        'sign-off of sig cal+cora since 2026-11-07T08:00:00Z, 9 days, overdue: o/e/pull/8',
      ],
    ],
    [
      'no SIG while the author has to answer',
      { document: null, pulls: [gated('pending', { reviews: [review('changes-requested', 2)] })] },
      ['changes of author olga since 2026-11-14T08:00:00Z, 2 days: o/e/pull/8'],
    ],
    [
      'no SIG where the gate is content',
      { document: null, pulls: [gated('success', { reviews: [review('approved', 2)] })] },
      ['merge of sig cal+cora since 2026-11-14T08:00:00Z, 2 days: o/e/pull/8'],
    ],
    [
      'a draft’s author, who is never late',
      { pulls: [aPullTo(12, { state: 'draft', author: person('dora'), createdAt: ago(30) })] },
      ['answer of author dora since 2026-10-17T08:00:00Z, 30 days: o/code/pull/12'],
    ],
    [
      'of proposals, code and documentation, the longest first',
      {
        pulls: [
          documenting(3, { state: 'open', createdAt: ago(2) }),
          aPullTo(12, { createdAt: ago(5) }),
          aPullTo(11, { createdAt: ago(5) }),
          proposing(8, { createdAt: ago(4) }),
        ],
      },
      [
        'review of sig cal+cora since 2026-11-11T08:00:00Z, 5 days: o/code/pull/11',
        'review of sig cal+cora since 2026-11-11T08:00:00Z, 5 days: o/code/pull/12',
        'review of sig cal+cora since 2026-11-12T08:00:00Z, 4 days: o/e/pull/8',
        'review of sig cal+cora since 2026-11-14T08:00:00Z, 2 days: o/user-guide/pull/3',
      ],
    ],
    ['nobody for what is closed', { pulls: [aPullTo(12, { state: 'closed' })] }, []],
  ])('%s', (_, given, found) => {
    expect(waits(given)).toEqual(found);
  });
});

describe('where a SIG is met', () => {
  const sig = { name: 'compute', representatives: [], meetings: [] };
  const meeting = { day: 'Monday', time: '15:00', zone: 'UTC', url: 'https://meet.example/compute' };

  test('nowhere that is known', () => {
    expect(contactOf(undefined)).toBeUndefined();
    expect(contactOf(sig)).toBeUndefined();
  });

  test('at its meetings, and on its list', () => {
    expect(contactOf({ ...sig, meetings: [meeting] })).toEqual({ meetings: [meeting] });
    expect(contactOf({ ...sig, mailingList: 'https://groups.example/c' })).toEqual({
      meetings: [],
      mailingList: 'https://groups.example/c',
    });
  });
});

test('a wait begins when it was somebody’s turn', () => {
  const [wait] = waitsOf(look({ pulls: [aPullTo(12, { createdAt: NOW - 1 })] }).situation);
  expect(wait).toMatchObject({ since: '2026-11-16T07:59:59Z', days: 0, isOverdue: false });
});
