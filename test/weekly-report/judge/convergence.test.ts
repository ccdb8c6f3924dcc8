// When is it proposed to move on, or to give up? Only on what is in plain sight, and never on one slight thing (W-3).

import { describe, expect, test } from '@jest/globals';
import { type Memory, renderCheckIn } from '../../../actions/shared/domain/check-in.ts';
import {
  convergenceConcerns,
  proposes,
  type Sign,
  signsOf,
} from '../../../actions/weekly-report/judge/convergence.ts';
import {
  ago,
  aPullTo,
  factsOf,
  type Given,
  look,
  merged,
  PLANNING,
  person,
  proposing,
  RELEASED,
  said,
  target,
  verdictOf,
} from '../../support/subject.ts';
import { told } from '../../support/told.ts';

const objects = (days: number, by = 'cal') => ({
  author: person(by),
  state: 'changes-requested' as const,
  at: ago(days),
});
const words = (by: string, days: number) => ({
  author: person(by),
  state: 'commented' as const,
  at: ago(days),
});
const remembering = (memory: Partial<Memory>, comments = [said('olga', 3)]) => {
  const all = { ...look({}).memory, at: ago(7), ...memory };
  const body = renderCheckIn('2026-W46', 'Text', all, 'a');
  return {
    comments: [said('us', 7, { isOwn: true, author: { login: 'us', kind: 'bot' }, body }), ...comments],
  };
};
const refused = (closed: number, number = 12) =>
  aPullTo(number, {
    state: 'closed',
    createdAt: ago(closed + 30),
    updatedAt: ago(closed),
    closedAt: ago(closed),
    reviews: [objects(closed + 5)],
  });
const seen = (given: Given) => {
  const { situation, proposal } = look(given);
  return { situation, signs: signsOf(situation, proposal.limit, factsOf(given).sigs) };
};
const proposedFor = (given: Given) => look(given).proposal.retarget?.to;
/** In planning, with a proposal that is not accepted. */
const inReview = (reviews: Parameters<typeof proposing>[1], more: Given = {}): Given => ({
  dates: PLANNING,
  document: null,
  pulls: [proposing(8, { createdAt: ago(70), ...reviews })],
  ...more,
});

describe('one grave thing asks for the next release', () => {
  test.each<[string, Given, string]>([
    [
      'a representative has objected for four weeks',
      inReview({ reviews: [objects(28)] }),
      'at-risk · objection-stands+changes-waits · settle-or-retarget by owner olga',
    ],
    [
      'however often both have talked since',
      inReview({ reviews: [objects(35), words('olga', 20), objects(15), words('olga', 3)] }),
      'at-risk · objection-stands · settle-or-retarget by owner olga',
    ],
    [
      'the code was refused, and nothing took its place',
      { pulls: [refused(14)] },
      'at-risk · given-up · settle-or-retarget by owner olga',
    ],
    [
      'its approvers are gone',
      { tracker: remembering({ approvers: ['cal', 'cora'] }) },
      'at-risk · no-approver · settle-or-retarget by owner olga',
    ],
  ])('%s', (_, given, verdict) => {
    expect(verdictOf(look(given))).toBe(verdict);
    expect(proposedFor(given)).toBe('v1.11');
  });
});

describe('what is no such thing', () => {
  test.each<[string, Given]>([
    ['only talk by somebody who may object', inReview({ reviews: [words('cal', 40)] })],
    [
      'an objection of somebody whose account is gone',
      inReview({ reviews: [{ state: 'changes-requested', at: ago(40) }, words('nora', 3)] }),
    ],
    [
      'what the author asks of themselves',
      inReview({ author: person('Cal'), reviews: [objects(40), words('nora', 3)] }),
    ],
    ['an objection of less than four weeks', inReview({ reviews: [objects(27)] })],
    ['somebody who represents nobody objects', inReview({ reviews: [objects(40, 'nick')] })],
    [
      'an objection that was taken back',
      inReview({ reviews: [objects(40), { ...objects(5), state: 'approved' }] }),
    ],
    [
      'an objection that was dismissed',
      inReview({ reviews: [objects(40), { ...objects(5), state: 'dismissed' }] }),
    ],
    [
      'the author answered, and the reviewer is silent: that is a review that lags',
      inReview({ reviews: [objects(40), words('olga', 8)] }),
    ],
    [
      'an objection to a change of what is accepted',
      { dates: PLANNING, pulls: [proposing(8, { createdAt: ago(70), reviews: [objects(40)] })] },
    ],
    ['code that was closed lately may come back', { pulls: [refused(13)] }],
    ['another try was closed lately', { pulls: [refused(20), refused(5, 13)] }],
    ['code that its author closed unasked', { pulls: [{ ...refused(20), reviews: [] }] }],
    ['other code took its place', { pulls: [refused(20), aPullTo(13)] }],
    ['other code is merged', { pulls: [refused(20), merged(13, 3)] }],
    ['code of the cycle before', { pulls: [refused(151)] }],
    ['approvers who are still named', { document: { approvers: ['cal'] }, tracker: remembering({}) }],
    ['other approvers', { document: { approvers: ['nora'] }, tracker: remembering({ approvers: ['cal'] }) }],
    ['it was moved often', { tracker: remembering({ moves: 5 }) }],
    ['its stage lasts too long', { document: { targets: [target('alpha', 7), target('beta')] } }],
    [
      'moved often, and too long at its stage',
      {
        document: { targets: [target('alpha', 7), target('beta')] },
        tracker: remembering({ moves: 5, targets: ['alpha v1.7', 'beta v1.10'] }),
      },
    ],
    [
      'a release without dates',
      { document: { targets: [target('alpha', 12)] }, tracker: remembering({ approvers: ['cal'] }) },
    ],
    ['a release that is out', { dates: RELEASED, pulls: [refused(30)] }],
  ])('%s', (_, given) => {
    expect(proposedFor(given)).toBeUndefined();
    const { situation, signs } = seen(given);
    expect(['moved-often', 'stage-overdue']).toEqual(expect.arrayContaining(signs.map(({ id }) => id)));
    expect(convergenceConcerns(situation, signs)).toEqual([]);
  });
});

test('what was given up is asked no more', () => {
  expect(proposedFor({ document: { status: 'withdrawn' }, pulls: [refused(20)] })).toBeUndefined();
});

test.each<[string, readonly boolean[], ReturnType<typeof proposes>]>([
  ['nothing', [], 'nothing'],
  ['slight things', [false, false], 'nothing'],
  ['a grave one', [true], 'next-release'],
  ['a grave one and a slight one', [false, true], 'rejection'],
  ['two grave ones', [true, true], 'rejection'],
])('%s: how much is enough', (_, graves, expected) => {
  const signs = graves.map((isGrave): Sign => ({ id: 'sign', message: 'Something is the case.', isGrave }));
  expect(proposes(signs)).toBe(expected);
});

describe('what is told', () => {
  const settle = 'settle-or-retarget by owner olga: settle it with SIG compute, or move the target to v1.11';
  const decide =
    'decide-whether-it-goes-on by owner olga: settle with SIG compute whether it goes on: move the target to v1.11 and say what will be different, or set the status to `rejected` or `withdrawn`';
  const closed =
    '`o/code#12` was closed without a merge on 2026-10-27 while changes were requested, and nothing has taken its place.';

  test.each<[string, Given, string[]]>([
    [
      'an objection, with where it stands',
      inReview({ reviews: [objects(28)] }),
      [
        'at-risk objection-stands at o/e/pull/8: `cal` has objected to `o/e#8` since 2026-10-19, and still does.',
        settle,
      ],
    ],
    [
      'an objection of two, by the first of them',
      inReview({ reviews: [objects(40, 'nora'), objects(30)] }),
      [
        'at-risk objection-stands at o/e/pull/8: `nora` has objected to `o/e#8` since 2026-10-07, and still does.',
        settle,
      ],
    ],
    [
      'an objection that was answered a week ago',
      inReview({ reviews: [objects(40), words('olga', 7)] }),
      [
        'at-risk objection-stands at o/e/pull/8: `cal` has objected to `o/e#8` since 2026-10-07, and still does.',
        settle,
      ],
    ],
    [
      'refused code, by the day on which it was closed, whatever was said since',
      { pulls: [{ ...refused(20), updatedAt: ago(2) }] },
      [`at-risk given-up at o/code/pull/12: ${closed}`, settle],
    ],
    [
      'an approver who is gone, with nothing to look at',
      { tracker: remembering({ approvers: ['cal'] }) },
      ['at-risk no-approver: `cal` is not named as its approver any more, and nobody else is.', settle],
    ],
    [
      'no more than five approvers who are gone',
      { tracker: remembering({ approvers: ['a', 'b', 'c', 'd', 'e', 'f'] }) },
      [
        'at-risk no-approver: `a`, `b`, `c`, `d` and `e` are not named as its approvers any more, and nobody else is.',
        settle,
      ],
    ],
    [
      'all that adds to it, one after the other, with the same to be decided',
      {
        document: { targets: [target('alpha', 7), target('beta')] },
        pulls: [refused(20)],
        tracker: remembering({ moves: 2, targets: ['alpha v1.7', 'beta v1.10'] }),
      },
      [
        `at-risk given-up at o/code/pull/12: ${closed}`,
        decide,
        'at-risk moved-often: Its target was moved to a later release 2 times since the first look at it.',
        decide,
        'at-risk stage-overdue: It has been at alpha since v1.7, and was to be further by v1.9.',
        decide,
      ],
    ],
  ])('%s', (_, given, found) => {
    const { situation, signs } = seen(given);
    expect(told(convergenceConcerns(situation, signs))).toEqual(found);
  });

  test('is settled with the maintainers where no SIG owns it', () => {
    const { situation, signs } = seen({ pulls: [refused(20)] });
    const { sig: _, ...nobodys } = situation.subject;
    expect(told(convergenceConcerns({ ...situation, subject: nobodys }, signs))).toContain(
      'settle-or-retarget by owner olga: settle it with the maintainers, or move the target to v1.11',
    );
  });
});

describe('to give up is proposed where something else adds to it', () => {
  test.each<[string, Given, string]>([
    [
      'refused code of what was moved twice',
      { pulls: [refused(20)], tracker: remembering({ moves: 2 }) },
      '`o/code#12` was closed without a merge on 2026-10-27 while changes were requested, and nothing has taken its place. Its target was moved to a later release 2 times since the first look at it.',
    ],
    [
      'refused code at a stage that lasts too long',
      { document: { targets: [target('alpha', 7), target('beta')] }, pulls: [refused(20)] },
      '`o/code#12` was closed without a merge on 2026-10-27 while changes were requested, and nothing has taken its place. It has been at alpha since v1.7, and was to be further by v1.9.',
    ],
    [
      'an objection, and the second move',
      inReview(
        { reviews: [objects(30)] },
        {
          document: { status: 'provisional', targets: [target('alpha', 10)] },
          tracker: remembering({ moves: 1, targets: ['alpha v1.9'] }),
        },
      ),
      '`cal` has objected to `o/e#8` since 2026-10-17, and still does. Its target was moved to a later release 2 times since the first look at it.',
    ],
    [
      'nobody approves it, and its code was refused',
      { pulls: [refused(20)], tracker: remembering({ approvers: ['cal'] }) },
      '`o/code#12` was closed without a merge on 2026-10-27 while changes were requested, and nothing has taken its place. `cal` is not named as its approver any more, and nobody else is.',
    ],
  ])('%s', (_, given, reason) => {
    const { proposal } = look(given);
    expect(proposal.retarget).toEqual({ to: 'rejected', instead: 'v1.11', reason });
    expect(proposal.next).toMatchObject({
      id: 'decide-whether-it-goes-on',
      by: { kind: 'owner', logins: ['olga'] },
    });
    expect(proposal.next?.message).toContain('settle with SIG compute whether it goes on');
  });

  test('one move later is enough no more where the stage was reached', () => {
    const given = {
      document: { targets: [target('alpha', 9), target('beta')] },
      pulls: [refused(20)],
      tracker: remembering({ moves: 4, targets: ['alpha v1.9'] }),
    };
    expect(proposedFor(given)).toBe('v1.11');
  });
});

describe('an objection on the last days before the freeze', () => {
  const given = (left: number) =>
    inReview({ reviews: [objects(2)] }, { dates: { freeze: left, code: 90, ga: 120 } });
  test.each([
    [13.5, 'v1.11'],
    [15, undefined],
  ])('%d days', (left, to) => {
    const vetoed = proposing(8, {
      createdAt: ago(5),
      reviews: [objects(2)],
      signOff: { state: 'failure', description: 'vetoed by cal; 0 of 1 SIG signed off' },
    });
    expect(proposedFor({ ...given(left), pulls: [vetoed] })).toBe(to);
  });
});
