// Why is a proposal in its state, in which order is that told, and when is it silent?

import { describe, expect, test } from '@jest/globals';
import type { PullFacts } from '../../../actions/weekly-report/facts.ts';
import { isFine } from '../../../actions/weekly-report/judge/state.ts';
import { leave } from '../../support/leave.ts';
import {
  ago,
  aPullTo,
  type Dates,
  documenting,
  type Given,
  IMPLEMENTING,
  look,
  merged,
  PLANNING,
  person,
  proposing,
  RELEASED,
  STABILISING,
  said,
  target,
} from '../../support/subject.ts';

const planning = (left: number): Dates => ({ ...PLANNING, freeze: left });
const implementing = (left: number): Dates => ({ freeze: -20, code: left, ga: left + 30 });

describe('what is not tracked says why', () => {
  const why = (given: Given) => {
    const { state, reasons, next } = look(given).judged;
    return [state, ...reasons.map(({ id, message }) => `${id}: ${message}`), ...(next ? [next.id] : [])];
  };
  const closed = { state: 'closed', closed: { at: ago(1), by: person('mo') } } as const;
  test.each<[string, Given, string[]]>([
    [
      'given up',
      { document: { status: 'withdrawn', isMeta: true }, dates: RELEASED },
      ['dropped', 'withdrawn: Its status is withdrawn.'],
    ],
    [
      'about the process',
      { document: { isMeta: true, status: 'implemented' } },
      ['untracked', 'meta: It is about the process: it carries no code, and no freeze concerns it.'],
    ],
    [
      'implemented',
      { document: { status: 'implemented' }, tracker: closed },
      ['done', 'implemented: Its status is implemented.'],
    ],
    [
      'closed by a person',
      { tracker: closed, dates: STABILISING },
      ['untracked', 'tracker-closed: Its tracker was closed by a person.'],
    ],
    [
      'closed by nobody knows whom',
      { tracker: { state: 'closed' } },
      ['untracked', 'tracker-closed: Its tracker was closed, nobody can tell by whom.'],
    ],
    [
      'closed by a person, and accepted for what is planned',
      { tracker: closed, dates: PLANNING },
      ['on-track', 'accepted: It is accepted for v1.10.'],
    ],
    [
      'without an aim',
      { document: { targets: [] }, tracker: { targets: [] } },
      ['untracked', 'no-target: Neither the proposal nor its tracker aims at a release.'],
    ],
    [
      'of a release whose dates cannot be read',
      { facts: { known: () => ({ state: 'unreadable', why: 'x' }) } },
      ['untracked', 'schedule-unreadable: The dates of v1.10 could not be read: nobody can tell.'],
    ],
    [
      'of a release without dates',
      { document: { targets: [target('alpha', 12)] } },
      ['on-track', 'unscheduled: It aims at v1.12, whose dates nobody has published yet.'],
    ],
    [
      'of a release that is out',
      { dates: RELEASED },
      ['untracked', 'target-past: It aims at v1.10, which is out.'],
    ],
  ])('%s', (_, given, found) => {
    expect(why(given)).toEqual(found);
  });
});

describe('silence', () => {
  const isSilent = (dates: Dates, days: number, given: Given = {}) =>
    look({
      dates,
      ...given,
      tracker: { comments: [said('olga', days)], ...given.tracker },
    }).judged.reasons.some(({ id }) => id === 'silent');
  test.each<[string, Dates, number]>([
    ['planning', planning(40), 28],
    ['the last days of planning', planning(2), 28],
    ['implementation', implementing(28), 28],
    ['the last weeks of implementation', implementing(27.9), 14],
    ['stabilisation', STABILISING, 14],
    ['the first days of stabilisation', { ...STABILISING, ga: 60 }, 14],
  ])('in %s comes after %j: %i days', (_, dates, days) => {
    expect(isSilent(dates, days)).toBe(true);
    expect(isSilent(dates, days - 0.1)).toBe(false);
  });

  test.each<[string, Given]>([
    ['after the release', { dates: RELEASED }],
    ['where there are no dates', { document: { targets: [target('alpha', 12)] } }],
  ])('is none %s', (_, given) => {
    expect(isSilent(given.dates ?? IMPLEMENTING, 90, given)).toBe(false);
  });

  test.each<[string, Given, boolean]>([
    ['is peace where all of the code is merged', { pulls: [merged(12, 20, { createdAt: ago(30) })] }, false],
    [
      'is none where one is open',
      {
        pulls: [
          merged(12, 20, { createdAt: ago(30) }),
          aPullTo(13, { state: 'draft', createdAt: ago(30), updatedAt: ago(30) }),
        ],
      },
      true,
    ],
  ])('%s', (_, given, silent) => {
    expect(isSilent(implementing(10), 20, given)).toBe(silent);
  });

  test('says since when, and who is to say what', () => {
    const { judged } = look({ dates: planning(40), tracker: { comments: [said('olga', 30)] } });
    expect(judged).toMatchObject({
      state: 'no-activity',
      reasons: [{ id: 'silent', message: 'Nobody has said or done anything about it since 2026-10-17.' }],
      next: {
        id: 'say-where-it-stands',
        message:
          'say where it stands, and whether it is still meant for v1.10, before the enhancement freeze on 2026-12-26',
        by: { kind: 'owner', logins: ['olga'] },
      },
    });
  });

  test('is there from the beginning where nobody ever said anything', () => {
    expect(look({ dates: planning(40), tracker: null }).judged.reasons).toContainEqual({
      id: 'silent',
      message: 'Nobody has ever said or done anything about it.',
    });
  });
});

describe('what is waited for', () => {
  const waits = (given: Given) => {
    const { state, reasons, next } = look(given).judged;
    const found = reasons.filter(({ id }) => id.endsWith('-waits'));
    return [
      state,
      ...found.map(({ id, address }) => `${id} at ${address?.slice('https://github.com/'.length)}`),
      `${next?.id ?? 'nothing'} by ${next?.by.logins.join('+') ?? 'nobody'}`,
    ];
  };
  const review = (state: 'approved' | 'changes-requested', days: number) => ({
    reviews: [{ author: person('cal'), state, at: ago(days) }],
  });
  test.each<[string, Given, string[]]>([
    [
      'a review',
      { pulls: [aPullTo(12, { createdAt: ago(8), requested: ['nora'] })] },
      ['at-risk', 'review-waits at o/code/pull/12', 'review by nora'],
    ],
    [
      'a review for a week',
      { pulls: [aPullTo(12, { createdAt: ago(7) })] },
      ['on-track', 'review by cal+cora'],
    ],
    [
      'an author',
      {
        pulls: [
          aPullTo(12, { author: person('dora'), createdAt: ago(20), ...review('changes-requested', 8) }),
        ],
      },
      ['at-risk', 'changes-waits at o/code/pull/12', 'changes by dora'],
    ],
    [
      'a merge',
      { pulls: [aPullTo(12, { createdAt: ago(20), ...review('approved', 8) })] },
      ['at-risk', 'merge-waits at o/code/pull/12', 'merge by cal+cora'],
    ],
    [
      'nobody for a draft',
      { pulls: [aPullTo(12, { state: 'draft', createdAt: ago(20) })] },
      ['on-track', 'changes by olga'],
    ],
    [
      'nobody for a draft that was looked at long ago',
      { pulls: [aPullTo(12, { state: 'draft', ...review('changes-requested', 30) })] },
      ['on-track', 'changes by olga'],
    ],
    [
      'nobody after the release',
      { dates: RELEASED, pulls: [aPullTo(12, { createdAt: ago(20) })] },
      ['untracked', 'nothing by nobody'],
    ],
    [
      'two reviews, the longest first',
      {
        pulls: [aPullTo(12, { createdAt: ago(8) }), aPullTo(13, { createdAt: ago(9), requested: ['nora'] })],
      },
      ['at-risk', 'review-waits at o/code/pull/13', 'review-waits at o/code/pull/12', 'review by nora'],
    ],
  ])('%s', (_, given, found) => {
    expect(waits(given)).toEqual(found);
  });

  test.each<[string, Partial<PullFacts>, RegExp, RegExp]>([
    ['a review', {}, /^A review .*waited for since 2026-10-27\.$/, /^review .*ask somebody else/],
    [
      'an author',
      review('changes-requested', 8),
      /^The author .*waited for since 2026-11-08\.$/,
      /^answer the review.*another look/,
    ],
    [
      'a merge',
      review('approved', 8),
      /^(?:A|The) merge .*waited for since 2026-11-08\.$/,
      /^merge .*say what is missing/,
    ],
  ])('%s: since when, and what to do', (_, changes, message, step) => {
    const { reasons, next } = look({ pulls: [aPullTo(12, { createdAt: ago(20), ...changes })] }).judged;
    const address = 'https://github.com/o/code/pull/12';
    expect(reasons).toEqual([expect.objectContaining({ message: expect.stringMatching(message), address })]);
    expect(next).toMatchObject({ message: expect.stringMatching(step), address });
  });
});

describe('what is said of whom one waits for', () => {
  const said = (given: Given) => {
    const { reasons, next } = look(given).judged;
    const waits = reasons.filter(({ id }) => id.endsWith('-waits')).map(({ message }) => message);
    return [...waits, `${next?.by.kind} ${next?.by.logins.join('+')}: ${next?.message}`];
  };
  const review = (state: 'approved' | 'changes-requested', days: number) => ({
    createdAt: ago(20),
    reviews: [{ author: person('cal'), state, at: ago(days) }],
  });
  const unsigned = (number: number, ...missing: string[]) =>
    proposing(number, { createdAt: ago(9), signOff: { state: 'pending', description: '', missing } });
  const proposed: Given = { dates: PLANNING, document: null };
  test.each<[string, Given, string[]]>([
    [
      'a review',
      { pulls: [merged(11, 3), aPullTo(12, { createdAt: ago(9) })] },
      [
        'A review of `o/code#12` has been waited for since 2026-11-07.',
        'sig cal+cora: review `o/code#12`, or ask somebody else to',
      ],
    ],
    [
      'an author',
      { pulls: [aPullTo(12, review('changes-requested', 8))] },
      [
        'The author of `o/code#12` has been waited for since 2026-11-08.',
        'author olga: answer the review of `o/code#12`, or say that it is ready for another look',
      ],
    ],
    [
      'a merge',
      { pulls: [aPullTo(12, review('approved', 8))] },
      [
        'The merge of `o/code#12` has been waited for since 2026-11-08.',
        'sig cal+cora: merge `o/code#12`, which is approved, or say what is missing',
      ],
    ],
    [
      'a sign-off',
      { ...proposed, pulls: [unsigned(8, 'compute')] },
      [
        'The sign-off of SIG compute has been waited for since 2026-11-07.',
        'sig cal+cora: review `o/e#8` and sign it off, or say what is missing',
      ],
    ],
    [
      'two sign-offs of one pull request',
      { ...proposed, pulls: [unsigned(8, 'compute', 'network')] },
      [
        'The sign-offs of SIG compute and SIG network have been waited for since 2026-11-07.',
        'reviewers cal+cora+nora: review `o/e#8` and sign it off, or say what is missing',
      ],
    ],
    [
      'sign-offs of two pull requests',
      { ...proposed, pulls: [unsigned(8, 'compute'), unsigned(9, 'compute', 'network')] },
      [
        'The sign-off of SIG compute has been waited for since 2026-11-07.',
        'The sign-offs of SIG compute and SIG network have been waited for since 2026-11-07.',
        'sig cal+cora: review `o/e#8` and sign it off, or say what is missing',
      ],
    ],
    [
      'reviews of two',
      { pulls: [aPullTo(12, { createdAt: ago(9) }), aPullTo(13, { createdAt: ago(9) })] },
      [
        'A review of `o/code#12` has been waited for since 2026-11-07.',
        'A review of `o/code#13` has been waited for since 2026-11-07.',
        'sig cal+cora: review `o/code#12`, or ask somebody else to',
      ],
    ],
  ])('%s', (_, given, found) => {
    expect(said(given)).toEqual(found);
  });
});

describe('of several things', () => {
  const told = (given: Given) => {
    const { state, reasons, next } = look(given).judged;
    return [state, reasons.map(({ id }) => id).join('+'), next?.id ?? 'nothing'];
  };
  test.each<[string, Given, string[]]>([
    [
      'what is fine is told where nothing else is',
      { pulls: [aPullTo(12)] },
      ['on-track', 'accepted+in-review', 'review'],
    ],
    [
      'what is fine is not told beside what is not',
      { dates: implementing(13), pulls: [merged(12, 2), aPullTo(13)] },
      ['at-risk', 'review-late+no-documentation', 'review'],
    ],
    [
      'what is done decides over what is on track',
      { pulls: [merged(12, 2), documenting(3)] },
      ['done', 'all-merged', 'nothing'],
    ],
    [
      'the gravest decides, and the others are told',
      { dates: implementing(6), pulls: [aPullTo(12)], tracker: { comments: [] } },
      ['off-track', 'review-late+no-documentation', 'review'],
    ],
    [
      'silence is graver than a risk',
      { dates: implementing(20), tracker: { comments: [said('olga', 30)] } },
      ['no-activity', 'silent+no-pull-request', 'say-where-it-stands'],
    ],
    [
      'what is late is graver than silence',
      { dates: implementing(10), tracker: { comments: [said('olga', 30)] } },
      ['off-track', 'no-pull-request+silent', 'retarget'],
    ],
    [
      'of what is equally grave the first that names a step',
      {
        dates: STABILISING,
        pulls: [merged(12, 15)],
        exceptions: [leave({ freeze: 'code', grantedBy: 'rita', until: ago(-5) })],
      },
      ['at-risk', 'on-exception+no-documentation', 'open-documentation'],
    ],
    [
      'a veto is graver than time',
      {
        dates: planning(40),
        document: null,
        pulls: [proposing(8, { signOff: { state: 'failure', description: '' } })],
      },
      ['at-risk', 'objection', 'answer-objection'],
    ],
  ])('%s', (_, given, found) => {
    expect(told(given)).toEqual(found);
  });

  test('a reason says where', () => {
    expect(look({ dates: implementing(13), pulls: [aPullTo(12), documenting(3)] }).judged.reasons).toEqual([
      {
        id: 'review-late',
        message: '`o/code#12` is in review.',
        address: 'https://github.com/o/code/pull/12',
      },
    ]);
  });
});

test.each([
  ['on-track', true],
  ['done', true],
  ['untracked', true],
  ['dropped', true],
  ['at-risk', false],
  ['off-track', false],
  ['no-activity', false],
  ['needs-exception', false],
] as const)('%s is fine: %s', (state, fine) => {
  expect(isFine(state)).toBe(fine);
});
