// What do all proposals together say: of SIGs, of reviews that lag, of decisions, of who owes what?

import { describe, expect, test } from '@jest/globals';
import type { Facts, PullFacts } from '../../../actions/weekly-report/facts.ts';
import type { Look } from '../../../actions/weekly-report/judge/look.ts';
import {
  countsOf,
  debtsOf,
  decisionsOf,
  lagOf,
  pendingOf,
  sigsOf,
} from '../../../actions/weekly-report/judge/overview.ts';
import {
  ago,
  aPullTo,
  type Dates,
  documenting,
  factsOf,
  type Given,
  look,
  merged,
  NOW,
  PLANNING,
  person,
  proposing,
  said,
} from '../../support/subject.ts';

const planning = (left: number): Dates => ({ ...PLANNING, freeze: left });
/** The same proposal under another number. */
function numbered(number: number, given: Given): Look {
  const found = look(given);
  return {
    ...found,
    subject: { ...found.subject, number },
    situation: { ...found.situation, subject: { ...found.situation.subject, number } },
    proposal: { ...found.proposal, number },
  };
}
/** Proposed, and these SIGs have not signed it off for nine days. */
const unsigned = (...missing: string[]): Given => ({
  dates: PLANNING,
  document: null,
  pulls: [proposing(8, { createdAt: ago(9), signOff: { state: 'pending', description: '', missing } })],
});
const short = (address: string | undefined) => address?.slice('https://github.com/'.length) ?? '-';

test('how many are in each state', () => {
  expect(countsOf([])).toEqual({});
  const late = { dates: planning(2), document: null };
  expect(countsOf([look({}), look(late), look({})])).toEqual({ 'on-track': 2, 'off-track': 1 });
});

describe('of each SIG', () => {
  const sigs = (given: Given, changes: Partial<Facts> = {}, looks: readonly Look[] = [look(given)]) =>
    sigsOf(looks, { ...factsOf(given), ...changes }, lagOf(looks));
  const speech = (given: Given, changes?: Partial<Facts>) =>
    sigs(given, changes).map(
      ({ name, isActive, lastActiveAt }) => `${name} ${isActive} ${lastActiveAt ?? '-'}`,
    );

  test('what it owns, who represents it, where it is met', () => {
    expect(sigs({})).toEqual([
      {
        name: 'compute',
        counts: { 'on-track': 1 },
        representatives: ['cal', 'cora'],
        isActive: false,
        isRequired: true,
        waiting: 0,
        contact: {
          meetings: [{ day: 'Monday', time: '15:00', zone: 'UTC', url: '' }],
          mailingList: 'https://groups.example/compute',
        },
      },
    ]);
  });

  test('required ones and owners, by name', () => {
    const required = { requiredSigs: ['storage', 'network'] };
    const rows = sigs({}, required, [look({}), look({}), look({ document: { sig: 'network' } })]);
    expect(rows.map(({ name, isRequired, counts }) => [name, isRequired, counts])).toEqual([
      ['compute', false, { 'on-track': 2 }],
      ['network', true, { 'on-track': 1 }],
      ['storage', true, {}],
    ]);
  });

  test('what nobody owns stands under a name of its own', () => {
    const { subject, ...rest } = look({});
    const { sig: _, ...nobodys } = subject;
    const rows = sigs({}, { requiredSigs: [] }, [{ ...rest, subject: nobodys }]);
    expect(rows).toEqual([
      {
        name: 'none',
        counts: { 'on-track': 1 },
        representatives: [],
        isActive: false,
        isRequired: false,
        waiting: 0,
      },
    ]);
  });

  test.each<[string, Given, unknown]>([
    [
      'on a tracker',
      { tracker: { comments: [said('Cora', 27.9), said('cal', 40), said('cora', 90)] } },
      ['compute true 2026-10-19T10:24:00Z'],
    ],
    [
      'on a tracker, too long ago',
      { tracker: { comments: [said('cal', 28)] } },
      ['compute false 2026-10-19T08:00:00Z'],
    ],
    ['others do not count', { tracker: { comments: [said('nora', 1)] } }, ['compute false -']],
    [
      'a machine of their name does not',
      { tracker: { comments: [said('cal', 1, { author: { login: 'cal', kind: 'bot' } })] } },
      ['compute false -'],
    ],
    [
      'what we said does not',
      { tracker: { comments: [said('cal', 1, { isOwn: true })] } },
      ['compute false -'],
    ],
    [
      'somebody who is gone does not',
      { pulls: [aPullTo(12, { reviews: [{ state: 'commented', at: ago(1) }] })] },
      ['compute false -'],
    ],
    [
      'in a review',
      { pulls: [aPullTo(12, { reviews: [{ author: person('CAL'), state: 'commented', at: ago(5) }] })] },
      ['compute true 2026-11-11T08:00:00Z'],
    ],
    [
      'in whatever was last',
      {
        tracker: { comments: [said('cal', 9)] },
        pulls: [aPullTo(12, { reviews: [{ author: person('cal'), state: 'commented', at: ago(15) }] })],
      },
      ['compute true 2026-11-07T08:00:00Z'],
    ],
  ])('when one of its representatives last spoke: %s', (_, given, found) => {
    expect(speech(given)).toEqual(found);
  });

  test('what was heard of it counts where it has people', () => {
    const at = (changes: Partial<Facts>) => speech({}, { heard: new Map([['compute', ago(4)]]), ...changes });
    expect(at({})).toEqual(['compute true 2026-11-12T08:00:00Z']);
    expect(at({ sigs: new Map() })).toEqual(['compute false -']);
  });

  test('how many reviews lag', () => {
    const waiting = {
      pulls: [aPullTo(12, { createdAt: ago(9) }), aPullTo(13, { createdAt: ago(10) }), aPullTo(14)],
    };
    const rows = sigs(waiting, { requiredSigs: ['network'] });
    expect(rows.map(({ name, waiting: count }) => [name, count])).toEqual([
      ['compute', 2],
      ['network', 0],
    ]);
  });
});

describe('reviews that lag', () => {
  const lag = (...looks: readonly Look[]) =>
    lagOf(looks).map(
      ({ proposal, repository, pull, days, sig, for: by, contact }) =>
        `${proposal} ${repository}#${pull} ${days} days ${sig ?? '-'} ${by.kind}${contact ? ', met' : ''}`,
    );
  const changes = { reviews: [{ author: person('cal'), state: 'changes-requested' as const, at: ago(9) }] };
  test.each<[string, Given, unknown]>([
    ['none', {}, []],
    ['not within a week', { pulls: [aPullTo(12, { createdAt: ago(7) })] }, []],
    [
      'the longest first',
      {
        pulls: [
          aPullTo(13, { createdAt: ago(8) }),
          aPullTo(12, { createdAt: ago(8) }),
          documenting(3, { state: 'open', createdAt: ago(12) }),
        ],
      },
      [
        '7 o/user-guide#3 12 days compute sig, met',
        '7 o/code#12 8 days compute sig, met',
        '7 o/code#13 8 days compute sig, met',
      ],
    ],
    ['not what waits for its author', { pulls: [aPullTo(12, { createdAt: ago(20), ...changes })] }, []],
  ])('%s', (_, given, found) => {
    expect(lag(look(given))).toEqual(found);
  });

  test('what belongs to several proposals waits once', () => {
    const given = { pulls: [aPullTo(12, { createdAt: ago(9) })] };
    const other = { pulls: [aPullTo(13, { createdAt: ago(10) })] };
    const found = ['9 o/code#13 10 days compute sig, met', '7 o/code#12 9 days compute sig, met'];
    expect(lag(numbered(7, given), numbered(8, given), numbered(9, other))).toEqual(found);
  });

  test('of sign-offs each SIG’s, once for each pull request', () => {
    const given = unsigned('compute', 'network');
    const found = ['7 o/e#8 9 days compute sig, met', '7 o/e#8 9 days network sig'];
    expect(lag(numbered(7, given), numbered(8, given))).toEqual(found);
  });

  test('says all that is needed to find it', () => {
    expect(lagOf([look({ pulls: [aPullTo(12, { createdAt: ago(9) })] })])).toEqual([
      {
        proposal: 7,
        repository: 'o/code',
        pull: 12,
        title: 'Change 12',
        address: 'https://github.com/o/code/pull/12',
        days: 9,
        since: '2026-11-07T08:00:00Z',
        for: { kind: 'sig', sig: 'compute', logins: ['cal', 'cora'] },
        sig: 'compute',
        contact: {
          meetings: [{ day: 'Monday', time: '15:00', zone: 'UTC', url: '' }],
          mailingList: 'https://groups.example/compute',
        },
      },
    ]);
  });
});

describe('proposals that wait for a decision', () => {
  const pending = (...pulls: readonly PullFacts[]) => pendingOf(factsOf({ pulls }), [look({ pulls })]);

  test('open ones, the oldest first', () => {
    const rows = pending(
      proposing(10),
      proposing(9),
      proposing(8, { createdAt: ago(9), state: 'draft' }),
      proposing(7, { state: 'merged' }),
      proposing(6, { state: 'closed' }),
      aPullTo(12),
    );
    expect(rows.map(({ pull, days, isDraft }) => [pull, days, isDraft])).toEqual([
      [8, 9, true],
      [9, 3, false],
      [10, 3, false],
    ]);
  });

  test('with what is known of them', () => {
    const signOff = { state: 'pending' as const, description: 'waits' };
    const [row] = pending(proposing(8, { names: [99, 7], signOff }));
    expect(row).toMatchObject({
      pull: 8,
      title: 'Change 8',
      address: 'https://github.com/o/e/pull/8',
      openedAt: '2026-11-13T08:00:00Z',
      proposals: [99, 7],
      review: 'none',
      author: 'olga',
      sig: 'compute',
      signOff: { pull: 8, ...signOff },
    });
  });

  test('and without what is not', () => {
    const [row] = pending(proposing(8, { names: [99], author: { login: 'k-bot', kind: 'bot' } }));
    expect(Object.keys(row ?? {}).filter((key) => ['author', 'sig', 'signOff'].includes(key))).toEqual([]);
  });
});

describe('how long decisions take', () => {
  const decisions = (...pulls: readonly PullFacts[]) => decisionsOf(factsOf({ pulls }));
  const decided = (number: number, took: number, days = 1, changes: Partial<PullFacts> = {}) =>
    proposing(number, { state: 'merged', createdAt: ago(days + took), mergedAt: ago(days), ...changes });

  test('nobody knows where none was made', () => {
    expect(decisions()).toBeUndefined();
    expect(decisions(proposing(8))).toBeUndefined();
    expect(decisions(merged(12, 2))).toBeUndefined();
    expect(decisions(decided(8, 3, 1, { touches: [] }))).toBeUndefined();
    expect(decisions(decided(8, 3, 1, { repository: 'o/other' }))).toBeUndefined();
    expect(decisions(decided(8, 3, 90.1))).toBeUndefined();
  });

  test.each<[string, readonly PullFacts[], unknown]>([
    ['one', [decided(8, 3.9)], { count: 1, medianDays: 3, longestDays: 3 }],
    ['one of ninety days ago', [decided(8, 3, 90)], { count: 1, medianDays: 3, longestDays: 3 }],
    ['two', [decided(8, 12), decided(9, 2)], { count: 2, medianDays: 2, longestDays: 12 }],
    ['three', [decided(8, 12), decided(9, 2), decided(10, 5)], { count: 3, medianDays: 5, longestDays: 12 }],
    [
      'one that was closed',
      [proposing(8, { state: 'closed', createdAt: ago(9), closedAt: ago(2) })],
      { count: 1, medianDays: 7, longestDays: 7 },
    ],
  ])('%s', (_, pulls, found) => {
    expect(decisions(...pulls)).toEqual(found);
  });
});

describe('who owes what', () => {
  const debts = (...looks: readonly Look[]) =>
    debtsOf(looks).map(
      ({ by, items }) =>
        `${by.kind} ${by.logins.join('+')}: ${items.map(({ proposal, message, days, address }) => `${proposal} ${short(address)} ${message}${days === undefined ? '' : ` (${days} days)`}`).join('; ')}`,
    );
  const review = (state: 'approved' | 'changes-requested', days: number) => ({
    reviews: [{ author: person('cal'), state, at: ago(days) }],
  });
  const late: Given = { dates: planning(2), document: null };

  test('nobody where all is on track', () => {
    expect(debts(look({}), look({ pulls: [aPullTo(12)] }))).toEqual([]);
  });

  test('the next step of what is not', () => {
    const found = [
      'owner olga: 7 - open the pull request with the proposal before the enhancement freeze on 2026-11-18, or wish a later release on the tracker',
    ];
    expect(debts(look(late))).toEqual(found);
  });

  test('a review, an answer and a merge that are waited for', () => {
    const given: Given = {
      pulls: [
        aPullTo(12, { createdAt: ago(9), requested: ['nora'] }),
        aPullTo(13, { createdAt: ago(20), author: person('dora'), ...review('changes-requested', 10) }),
        aPullTo(14, { createdAt: ago(20), ...review('approved', 11) }),
      ],
    };
    const found = [
      'sig cal+cora: 7 o/code/pull/14 merge `o/code#14`, which is approved, or say what is missing',
      'author dora: 7 o/code/pull/13 answer the review (10 days)',
      'reviewers nora: 7 o/code/pull/12 review it (9 days)',
    ];
    expect(debts(look(given))).toEqual(found);
  });

  test('the same thing once', () => {
    const given: Given = { dates: planning(2), document: null, pulls: [proposing(8, { createdAt: ago(9) })] };
    const found = [
      'sig cal+cora: 7 o/e/pull/8 review `o/e#8`, and sign it off or say what is missing, before the enhancement freeze on 2026-11-18',
    ];
    expect(debts(look(given), look(given))).toEqual(found);
  });

  test('of several proposals together, however they write their names; whoever owes most first', () => {
    const other: Given = { ...late, tracker: { assignees: ['Otto', 'olga'] } };
    const same: Given = { ...late, tracker: { assignees: ['OLGA', 'otto'] } };
    const step =
      'open the pull request with the proposal before the enhancement freeze on 2026-11-18, or wish a later release on the tracker';
    expect(debts(numbered(7, late), numbered(8, other), numbered(9, same))).toEqual([
      `owner Otto+olga: 8 - ${step}; 9 - ${step}`,
      `owner olga: 7 - ${step}`,
    ]);
  });

  test('a sign-off, by each SIG, and not by both as the next step', () => {
    const found = [
      'sig cal+cora: 7 o/e/pull/8 sign it off, or say what is missing (9 days)',
      'sig nora: 7 o/e/pull/8 sign it off, or say what is missing (9 days)',
    ];
    expect(debts(look(unsigned('compute', 'network')))).toEqual(found);
  });

  test('an author who owns it is one party', () => {
    const pulls = [aPullTo(12, { createdAt: ago(20), ...review('changes-requested', 10) })];
    const found = [
      'owner olga: 8 - open the pull request with the proposal before the enhancement freeze on 2026-11-18, or wish a later release on the tracker; 7 o/code/pull/12 answer the review of `o/code#12`, or say that it is ready for another look',
    ];
    expect(debts(numbered(8, late), look({ pulls }))).toEqual(found);
  });

  test('a merge that is not the next step', () => {
    const pulls = [
      aPullTo(12, { createdAt: ago(20), requested: ['nora'], ...review('changes-requested', 12) }),
      aPullTo(13, { createdAt: ago(20), ...review('approved', 10) }),
    ];
    const found = [
      'author olga: 7 o/code/pull/12 answer the review of `o/code#12`, or say that it is ready for another look',
      'sig cal+cora: 7 o/code/pull/13 merge it, or say what is missing (10 days)',
    ];
    expect(debts(look({ pulls }))).toEqual(found);
  });

  test('nothing is owed at once', () => {
    expect(debts(look({ pulls: [aPullTo(12, { createdAt: NOW })] }))).toEqual([]);
  });
});
