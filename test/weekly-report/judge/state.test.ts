// What state is a proposal in, why, and what comes next? One row for each way to be where it is.

import { describe, expect, test } from '@jest/globals';
import { leave } from '../../support/leave.ts';
import {
  aDocument,
  ago,
  aPullTo,
  type Dates,
  documenting,
  type Given,
  IMPLEMENTING,
  look,
  merged,
  NOW,
  PLANNING,
  person,
  proposing,
  RELEASED,
  STABILISING,
  said,
  target,
  verdictOf,
} from '../../support/subject.ts';

const DAY = 86_400_000;
const planning = (left: number): Dates => ({ ...PLANNING, freeze: left });
const implementing = (left: number, since = 20): Dates => ({ freeze: -since, code: left, ga: left + 30 });
const reviewed = (by: string, state: 'approved' | 'changes-requested' | 'commented', days: number) => ({
  author: person(by),
  state,
  at: ago(days),
});
const granted = { grantedBy: 'rita', until: NOW + 5 * DAY, lastDay: '2026-11-21' };

interface Row {
  readonly name: string;
  readonly given: Given;
  readonly verdict: string;
}

describe('planning', () => {
  const rows: readonly Row[] = [
    { name: 'accepted', given: { dates: planning(3) }, verdict: 'on-track · accepted · nothing' },
    {
      name: 'in review, with time',
      given: { dates: planning(14.5), document: null, pulls: [proposing(8)] },
      verdict: 'on-track · proposed · review by sig cal+cora',
    },
    {
      name: 'in review, two weeks before',
      given: { dates: planning(13.5), document: null, pulls: [proposing(8)] },
      verdict: 'at-risk · proposed · review by sig cal+cora',
    },
    {
      name: 'in review, on the last days',
      given: { dates: planning(2.5), document: null, pulls: [proposing(8)] },
      verdict: 'off-track · proposed · review by sig cal+cora',
    },
    {
      name: 'the author has to answer',
      given: {
        dates: planning(10),
        document: null,
        pulls: [proposing(8, { reviews: [reviewed('cal', 'changes-requested', 1)] })],
      },
      verdict: 'at-risk · proposed · answer-review by author olga',
    },
    {
      name: 'a veto',
      given: {
        dates: planning(30),
        document: null,
        pulls: [proposing(8, { signOff: { state: 'failure', description: 'vetoed by cal' } })],
      },
      verdict: 'at-risk · objection · answer-objection by author olga',
    },
    {
      name: 'neither a proposal nor a pull request, with time',
      given: { dates: planning(28.5), document: null },
      verdict: 'on-track · no-proposal · write-proposal by owner olga',
    },
    {
      name: 'nothing written four weeks before',
      given: { dates: planning(27.5), document: null },
      verdict: 'at-risk · no-proposal · write-proposal by owner olga',
    },
    {
      name: 'nothing written in the last week',
      given: { dates: planning(6.5), document: null },
      verdict: 'off-track · no-proposal · write-proposal by owner olga',
    },
    {
      name: 'provisional',
      given: { dates: planning(10), document: { status: 'provisional' } },
      verdict: 'at-risk · provisional · make-implementable by owner olga',
    },
    {
      name: 'the tracker wishes what the proposal does not target',
      given: { dates: planning(10), document: { targets: [], format: 'none' } },
      verdict: 'at-risk · not-targeted · set-target by owner olga',
    },
    {
      name: 'a review that waits for more than a week',
      given: {
        dates: planning(30),
        document: null,
        pulls: [proposing(8, { createdAt: ago(9), requested: ['cora'] })],
      },
      verdict: 'at-risk · review-waits · review by reviewers cora',
    },
    {
      name: 'nobody says anything',
      given: { dates: planning(30), tracker: { comments: [said('olga', 28)] } },
      verdict: 'no-activity · silent · say-where-it-stands by owner olga',
    },
    {
      name: 'a machine’s word is none',
      given: {
        dates: planning(30),
        tracker: {
          comments: [said('olga', 30), said('lifecycle', 1, { author: { login: 'k-bot', kind: 'bot' } })],
        },
      },
      verdict: 'no-activity · silent · say-where-it-stands by owner olga',
    },
    {
      name: 'the last day before silence',
      given: { dates: planning(30), tracker: { comments: [said('olga', 27)] } },
      verdict: 'on-track · accepted · nothing',
    },
  ];
  test.each(rows)('$name', ({ given, verdict }) => {
    expect(verdictOf(look(given))).toBe(verdict);
  });
});

describe('implementation', () => {
  const rows: readonly Row[] = [
    {
      name: 'no pull request is healthy early',
      given: { dates: implementing(40, 39) },
      verdict: 'on-track · accepted+not-begun · nothing',
    },
    {
      name: 'and a risk in the second half',
      given: { dates: implementing(40, 41) },
      verdict: 'at-risk · no-pull-request · open-pull-request by owner olga',
    },
    {
      name: 'and too late two weeks before code freeze',
      given: { dates: implementing(13.5) },
      verdict: 'off-track · no-pull-request · retarget by owner olga',
    },
    {
      name: 'in review, with time',
      given: { pulls: [aPullTo(12)] },
      verdict: 'on-track · accepted+in-review · review by sig cal+cora',
    },
    {
      name: 'in review two weeks before code freeze, without documentation',
      given: { dates: implementing(13.5), pulls: [aPullTo(12)] },
      verdict: 'at-risk · review-late+no-documentation · review by sig cal+cora',
    },
    {
      name: 'in review in the last week',
      given: { dates: implementing(6.5), pulls: [aPullTo(12), documenting(3)] },
      verdict: 'off-track · review-late · review by sig cal+cora',
    },
    {
      name: 'approved in the last week',
      given: {
        dates: implementing(6.5),
        pulls: [aPullTo(12, { reviews: [reviewed('cal', 'approved', 1)] }), documenting(3)],
      },
      verdict: 'at-risk · review-late · merge by sig cal+cora',
    },
    {
      name: 'a draft is its author’s',
      given: { dates: implementing(10), pulls: [aPullTo(12, { state: 'draft' }), documenting(3)] },
      verdict: 'at-risk · review-late · changes by author olga',
    },
    {
      name: 'merged',
      given: { pulls: [merged(12, 2)] },
      verdict: 'on-track · accepted+code-merged · nothing',
    },
    {
      name: 'merged and documented',
      given: { pulls: [merged(12, 2), documenting(3)] },
      verdict: 'done · all-merged · nothing',
    },
    {
      name: 'what was merged for the stage before does not count',
      given: { pulls: [merged(12, 200)], dates: implementing(40, 41) },
      verdict: 'at-risk · no-pull-request · open-pull-request by owner olga',
    },
    {
      name: 'not accepted',
      given: { document: null },
      verdict: 'needs-exception · not-accepted · ask-for-exception by owner olga',
    },
    {
      name: 'an exception is asked for',
      given: { document: null, exceptions: [leave()] },
      verdict: 'needs-exception · exception-undecided · decide-exception by release-team rita',
    },
    {
      name: 'an exception is granted',
      given: { document: null, exceptions: [leave(granted)], pulls: [proposing(8)] },
      verdict: 'at-risk · on-exception · use-exception by sig cal+cora',
    },
    {
      name: 'an exception is over',
      given: { document: null, exceptions: [leave({ ...granted, until: NOW - 1 })] },
      verdict: 'needs-exception · exception-over · ask-for-exception by owner olga',
    },
    {
      name: 'an exception is denied',
      given: { document: null, exceptions: [leave({ deniedBy: 'mo' })] },
      verdict: 'needs-exception · exception-denied · retarget by owner olga',
    },
    {
      name: 'an exception that the author granted',
      given: { document: null, exceptions: [leave({ ...granted, grantedBy: 'olga' })] },
      verdict: 'needs-exception · exception-unauthorized · ask-for-exception by owner olga',
    },
    {
      name: 'silence in the last weeks is shorter',
      given: { dates: implementing(27, 20), tracker: { comments: [said('olga', 14)] } },
      verdict: 'no-activity · silent · say-where-it-stands by owner olga',
    },
  ];
  test.each(rows)('$name', ({ given, verdict }) => {
    expect(verdictOf(look({ dates: IMPLEMENTING, ...given }))).toBe(verdict);
  });
});

describe('stabilisation and after', () => {
  const rows: readonly Row[] = [
    {
      name: 'merged and documented',
      given: { pulls: [merged(12, 15), documenting(3)] },
      verdict: 'done · code-merged · nothing',
    },
    {
      name: 'not documented',
      given: { pulls: [merged(12, 15)] },
      verdict: 'at-risk · no-documentation · open-documentation by owner olga',
    },
    {
      name: 'the documentation is open',
      given: {
        pulls: [merged(12, 15), documenting(3, { state: 'open', author: person('dora'), createdAt: ago(1) })],
      },
      verdict: 'at-risk · documentation-open · merge-documentation by author dora',
    },
    {
      name: 'open after code freeze',
      given: { pulls: [aPullTo(12)] },
      verdict: 'needs-exception · open-after-freeze · ask-for-exception by owner olga',
    },
    {
      name: 'open after code freeze, and leave is asked for',
      given: { pulls: [aPullTo(12)], exceptions: [leave({ freeze: 'code' })] },
      verdict: 'needs-exception · exception-undecided · decide-exception by release-team rita',
    },
    {
      name: 'open with leave',
      given: { pulls: [aPullTo(12)], exceptions: [leave({ freeze: 'code', ...granted })] },
      verdict: 'at-risk · on-exception · nothing',
    },
    {
      name: 'leave from the enhancement freeze is none from code freeze',
      given: { pulls: [aPullTo(12)], exceptions: [leave(granted)] },
      verdict: 'needs-exception · open-after-freeze · ask-for-exception by owner olga',
    },
    {
      name: 'nothing landed',
      given: {},
      verdict: 'off-track · nothing-landed · retarget by owner olga',
    },
    {
      name: 'merged into main after the branch was cut',
      given: { pulls: [merged(12, 5), documenting(3)] },
      verdict: 'off-track · not-in-branch · backport by author olga',
    },
    {
      name: 'and brought to the branch',
      given: { pulls: [merged(12, 5), merged(13, 4, { base: 'release-1.10' }), documenting(3)] },
      verdict: 'done · code-merged · nothing',
    },
    {
      name: 'a backport to another release is none of its work',
      given: { pulls: [merged(12, 15), aPullTo(13, { base: 'release-1.9' }), documenting(3)] },
      verdict: 'done · code-merged · nothing',
    },
    {
      name: 'after the release, with a further stage to come',
      given: { dates: RELEASED, pulls: [merged(12, 50)] },
      verdict: 'untracked · between-stages · nothing',
    },
    {
      name: 'after the release, at its last stage',
      given: { dates: RELEASED, document: { targets: [target('ga')] }, pulls: [merged(12, 50)] },
      verdict: 'done · released · nothing',
    },
    {
      name: 'after the release, without anything',
      given: { dates: RELEASED },
      verdict: 'untracked · target-past · nothing',
    },
  ];
  test.each(rows)('$name', ({ given, verdict }) => {
    expect(verdictOf(look({ dates: STABILISING, ...given }))).toBe(verdict);
  });
});

describe('what is not tracked', () => {
  const rows: readonly Row[] = [
    ...['deferred', 'rejected', 'withdrawn', 'replaced'].map((status) => ({
      name: status,
      given: { document: { status } },
      verdict: `dropped · ${status} · nothing`,
    })),
    {
      name: 'implemented',
      given: { document: { status: 'implemented' } },
      verdict: 'done · implemented · nothing',
    },
    {
      name: 'about the process',
      given: { document: { isMeta: true } },
      verdict: 'untracked · meta · nothing',
    },
    {
      name: 'no target',
      given: { document: { targets: [] }, tracker: { targets: [] } },
      verdict: 'untracked · no-target · nothing',
    },
    {
      name: 'its tracker was closed by a person',
      given: { tracker: { state: 'closed', closed: { at: ago(1), by: person('mo') } } },
      verdict: 'untracked · tracker-closed · nothing',
    },
    {
      name: 'closed by a machine it is alive',
      given: { tracker: { state: 'closed', closed: { at: ago(1), by: { login: 'k-bot', kind: 'bot' } } } },
      verdict: 'on-track · accepted+not-begun · nothing',
    },
    {
      name: 'a release without dates',
      given: { document: { targets: [target('alpha', 12)] } },
      verdict: 'on-track · unscheduled · nothing',
    },
    {
      name: 'a release whose dates cannot be read',
      given: { facts: { known: () => ({ state: 'unreadable', why: 'the schedule of v1.10 is garbled' }) } },
      verdict: 'untracked · schedule-unreadable · nothing',
    },
  ];
  test.each(rows)('$name', ({ given, verdict }) => {
    expect(verdictOf(look(given))).toBe(verdict);
  });
});

describe('what it aims at', () => {
  test.each([
    [
      'the earliest that is not out',
      [target('alpha', 9), target('beta', 10), target('ga', 12)],
      'beta',
      'v1.10',
    ],
    ['of two stages in one release the further', [target('beta'), target('alpha')], 'beta', 'v1.10'],
    ['the last one where all are out', [target('alpha', 8), target('beta', 9)], 'beta', 'v1.9'],
  ] as const)('%s', (_, targets, stage, release) => {
    expect(look({ document: { targets: [...targets] } }).proposal.target).toEqual({ stage, release });
  });

  test('the document before the tracker, the tracker before a label', () => {
    const from = (given: Given) => look(given).proposal.targetSource?.from;
    expect(from({})).toBe('target-lines');
    expect(from({ document: aDocument({ targets: [], format: 'none' }) })).toBe('tracker');
    expect(from({ document: null, tracker: { targets: [], labels: ['Target/v1.10'] } })).toBe('label');
    expect(from({ document: null, tracker: { targets: [] } })).toBe('none');
  });
});
