// Before the enhancement freeze: what is said of a proposal that is accepted, proposed, merged without a commitment, or not written?

import { describe, expect, test } from '@jest/globals';
import { planningConcerns } from '../../../actions/weekly-report/judge/planning.ts';
import { ago, type Dates, type Given, look, PLANNING, person, proposing } from '../../support/subject.ts';
import { told } from '../../support/told.ts';

/** Days to the enhancement freeze. */
const dates = (left: number): Dates => ({ ...PLANNING, freeze: left });
const situation = (left: number, given: Given) => look({ dates: dates(left), ...given }).situation;
const changes = { reviews: [{ author: person('cal'), state: 'changes-requested' as const, at: ago(1) }] };
const veto = { signOff: { state: 'failure' as const, description: 'vetoed by cal' } };
const signed = { signOff: { state: 'success' as const, description: '' } };
const unsigned = (...missing: string[]) =>
  proposing(8, { signOff: { state: 'pending', description: '', missing } });
const crowd = (name: string, ...logins: string[]) =>
  [name, { name, meetings: [], representatives: logins.map((login) => ({ login, sources: [] })) }] as const;
const CROWDED = new Map([crowd('compute', 'cal', 'cora', 'cid'), crowd('network', 'cora', 'nora', 'ned')]);
const byDora = { author: person('dora') };

describe('what is said of it', () => {
  test.each<[string, number, Given, string[]]>([
    ['accepted', 1, {}, ['on-track accepted: It is accepted for v1.10.']],
    [
      'accepted, and being changed',
      1,
      { pulls: [proposing(8), proposing(9)] },
      ['on-track accepted: It is accepted for v1.10.'],
    ],
    [
      'accepted, and a change is vetoed',
      40,
      { pulls: [proposing(8), proposing(9, { ...veto, ...byDora })] },
      [
        'on-track accepted: It is accepted for v1.10.',
        'at-risk objection at o/e/pull/9: There is an objection to `o/e#9`.',
        'answer-objection by author dora until 2026-12-26 at o/e/pull/9: come to terms with who objects, or propose a later release, before the enhancement freeze on 2026-12-26',
      ],
    ],
    [
      'accepted, and changes to a change are requested',
      40,
      { pulls: [proposing(8, changes)] },
      [
        'on-track accepted: It is accepted for v1.10.',
        'on-track objection at o/e/pull/8: There is an objection to `o/e#8`.',
        'answer-objection by author olga until 2026-12-26 at o/e/pull/8: come to terms with who objects, or propose a later release, before the enhancement freeze on 2026-12-26',
      ],
    ],
    [
      'proposed, with time',
      14,
      { document: null, pulls: [proposing(8)] },
      [
        'on-track proposed at o/e/pull/8: `o/e#8` would make it accepted for v1.10, and is not merged.',
        'review by sig cal+cora until 2026-11-30 at o/e/pull/8: review `o/e#8`, and sign it off or say what is missing, before the enhancement freeze on 2026-11-30',
      ],
    ],
    [
      'proposed, two weeks before the freeze',
      13.9,
      { document: null, pulls: [proposing(8)] },
      [
        'at-risk proposed at o/e/pull/8: `o/e#8` would make it accepted for v1.10, and is not merged.',
        'review by sig cal+cora until 2026-11-30 at o/e/pull/8: review `o/e#8`, and sign it off or say what is missing, before the enhancement freeze on 2026-11-30',
      ],
    ],
    [
      'proposed, three days before it',
      3,
      { document: null, pulls: [proposing(8)] },
      [
        'at-risk proposed at o/e/pull/8: `o/e#8` would make it accepted for v1.10, and is not merged.',
        'review by sig cal+cora until 2026-11-19 at o/e/pull/8: review `o/e#8`, and sign it off or say what is missing, before the enhancement freeze on 2026-11-19',
      ],
    ],
    [
      'proposed, in its last days',
      2.9,
      { document: null, pulls: [proposing(8)] },
      [
        'off-track proposed at o/e/pull/8: `o/e#8` would make it accepted for v1.10, and is not merged.',
        'review by sig cal+cora until 2026-11-19 at o/e/pull/8: review `o/e#8`, and sign it off or say what is missing, before the enhancement freeze on 2026-11-19',
      ],
    ],
    [
      'proposed twice',
      40,
      { document: null, pulls: [proposing(8), proposing(9)] },
      [
        'on-track proposed at o/e/pull/9: `o/e#9` would make it accepted for v1.10, and is not merged.',
        'review by sig cal+cora until 2026-12-26 at o/e/pull/9: review `o/e#9`, and sign it off or say what is missing, before the enhancement freeze on 2026-12-26',
      ],
    ],
    [
      'proposed as a draft',
      40,
      { document: null, pulls: [proposing(8, { state: 'draft', ...byDora })] },
      [
        'on-track proposed at o/e/pull/8: `o/e#8` would make it accepted for v1.10, and is not merged.',
        'answer-review by author dora until 2026-12-26 at o/e/pull/8: finish `o/e#8` and mark it ready for review, before the enhancement freeze on 2026-12-26',
      ],
    ],
    [
      'proposed, and changes are requested',
      40,
      { document: null, pulls: [proposing(8, { ...changes, ...byDora })] },
      [
        'on-track proposed at o/e/pull/8: `o/e#8` would make it accepted for v1.10, and is not merged.',
        'answer-review by author dora until 2026-12-26 at o/e/pull/8: answer the review of `o/e#8`, before the enhancement freeze on 2026-12-26',
        'on-track objection at o/e/pull/8: There is an objection to `o/e#8`.',
        'answer-objection by author dora until 2026-12-26 at o/e/pull/8: come to terms with who objects, or propose a later release, before the enhancement freeze on 2026-12-26',
      ],
    ],
    [
      'proposed, and signed off',
      40,
      { document: null, pulls: [proposing(8, { ...signed, requested: ['nora'] })] },
      [
        'on-track proposed at o/e/pull/8: `o/e#8` would make it accepted for v1.10, and is not merged.',
        'review by reviewers nora until 2026-12-26 at o/e/pull/8: merge `o/e#8`, before the enhancement freeze on 2026-12-26',
      ],
    ],
    [
      'proposed, and vetoed',
      40,
      { document: null, pulls: [proposing(8, { ...veto, requested: ['nora'] })] },
      [
        'on-track proposed at o/e/pull/8: `o/e#8` would make it accepted for v1.10, and is not merged.',
        'review by reviewers nora until 2026-12-26 at o/e/pull/8: review `o/e#8`, and sign it off or say what is missing, before the enhancement freeze on 2026-12-26',
        'at-risk objection at o/e/pull/8: There is an objection to `o/e#8`.',
        'answer-objection by author olga until 2026-12-26 at o/e/pull/8: come to terms with who objects, or propose a later release, before the enhancement freeze on 2026-12-26',
      ],
    ],
    [
      'proposed, and one SIG has not signed it off',
      40,
      { document: null, pulls: [unsigned('compute')] },
      [
        'on-track proposed at o/e/pull/8: `o/e#8` would make it accepted for v1.10, and is not merged. The sign-off of SIG compute is missing.',
        'review by sig cal+cora until 2026-12-26 at o/e/pull/8: review `o/e#8`, and sign it off or say what is missing, before the enhancement freeze on 2026-12-26',
      ],
    ],
    [
      'proposed, and two have not',
      40,
      { document: null, pulls: [unsigned('compute', 'network')] },
      [
        'on-track proposed at o/e/pull/8: `o/e#8` would make it accepted for v1.10, and is not merged. The sign-offs of SIG compute and SIG network are missing.',
        'review by reviewers cal+cora+nora until 2026-12-26 at o/e/pull/8: review `o/e#8`, and sign it off or say what is missing, before the enhancement freeze on 2026-12-26',
      ],
    ],
    [
      'proposed, and two of more people have not',
      40,
      { document: null, pulls: [unsigned('compute', 'network')], facts: { sigs: CROWDED } },
      [
        'on-track proposed at o/e/pull/8: `o/e#8` would make it accepted for v1.10, and is not merged. The sign-offs of SIG compute and SIG network are missing.',
        'review by reviewers cal+cora+nora until 2026-12-26 at o/e/pull/8: review `o/e#8`, and sign it off or say what is missing, before the enhancement freeze on 2026-12-26',
      ],
    ],
    [
      'proposed, unsigned, and the author has to answer',
      40,
      { document: null, pulls: [{ ...unsigned('compute', 'network'), ...changes }] },
      [
        'on-track proposed at o/e/pull/8: `o/e#8` would make it accepted for v1.10, and is not merged.',
        'answer-review by author olga until 2026-12-26 at o/e/pull/8: answer the review of `o/e#8`, before the enhancement freeze on 2026-12-26',
        'on-track objection at o/e/pull/8: There is an objection to `o/e#8`.',
        'answer-objection by author olga until 2026-12-26 at o/e/pull/8: come to terms with who objects, or propose a later release, before the enhancement freeze on 2026-12-26',
      ],
    ],
    [
      'proposed as a change to what is provisional',
      40,
      { document: { status: 'provisional' }, pulls: [proposing(8)] },
      [
        'on-track proposed at o/e/pull/8: `o/e#8` would make it accepted for v1.10, and is not merged.',
        'review by sig cal+cora until 2026-12-26 at o/e/pull/8: review `o/e#8`, and sign it off or say what is missing, before the enhancement freeze on 2026-12-26',
      ],
    ],
    [
      'provisional, with time',
      14,
      { document: { status: 'provisional' } },
      [
        'on-track provisional: It is provisional: it is not accepted for v1.10 yet.',
        'make-implementable by owner olga until 2026-11-30: make it implementable, with its reviewers and approvers, before the enhancement freeze on 2026-11-30',
      ],
    ],
    [
      'provisional, two weeks before the freeze',
      13.9,
      { document: { status: 'provisional' } },
      [
        'at-risk provisional: It is provisional: it is not accepted for v1.10 yet.',
        'make-implementable by owner olga until 2026-11-30: make it implementable, with its reviewers and approvers, before the enhancement freeze on 2026-11-30',
      ],
    ],
    [
      'provisional, in its last days',
      2.9,
      { document: { status: 'provisional' } },
      [
        'off-track provisional: It is provisional: it is not accepted for v1.10 yet.',
        'make-implementable by owner olga until 2026-11-19: make it implementable, with its reviewers and approvers, before the enhancement freeze on 2026-11-19',
      ],
    ],
    [
      'without a target',
      13.9,
      { document: { targets: [] } },
      [
        'at-risk not-targeted: Its tracker wishes v1.10; the proposal does not target it.',
        'set-target by owner olga until 2026-11-30: set the target v1.10 in the proposal before the enhancement freeze on 2026-11-30, or take it off the tracker',
      ],
    ],
    [
      'not written, with time',
      28,
      { document: null },
      [
        'on-track no-proposal: Its tracker wishes v1.10; there is neither a proposal nor a pull request with one.',
        'write-proposal by owner olga until 2026-12-14: open the pull request with the proposal before the enhancement freeze on 2026-12-14, or wish a later release on the tracker',
      ],
    ],
    [
      'not written, four weeks before the freeze',
      27.9,
      { document: null },
      [
        'at-risk no-proposal: Its tracker wishes v1.10; there is neither a proposal nor a pull request with one.',
        'write-proposal by owner olga until 2026-12-14: open the pull request with the proposal before the enhancement freeze on 2026-12-14, or wish a later release on the tracker',
      ],
    ],
    [
      'not written, a week before it',
      7,
      { document: null },
      [
        'at-risk no-proposal: Its tracker wishes v1.10; there is neither a proposal nor a pull request with one.',
        'write-proposal by owner olga until 2026-11-23: open the pull request with the proposal before the enhancement freeze on 2026-11-23, or wish a later release on the tracker',
      ],
    ],
    [
      'not written, in the last week',
      6.9,
      { document: null },
      [
        'off-track no-proposal: Its tracker wishes v1.10; there is neither a proposal nor a pull request with one.',
        'write-proposal by owner olga until 2026-11-23: open the pull request with the proposal before the enhancement freeze on 2026-11-23, or wish a later release on the tracker',
      ],
    ],
  ])('%s', (_, left, given, found) => {
    expect(told(planningConcerns(situation(left, given)))).toEqual(found);
  });

  test('where nobody knows when the freeze is there is time', () => {
    const { timeline: _, ...rest } = situation(1, { document: null });
    expect(planningConcerns(rest).map(({ state }) => state)).toEqual(['on-track']);
  });
});
