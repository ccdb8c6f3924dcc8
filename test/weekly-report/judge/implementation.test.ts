// Between the freezes: what is said of code that comes, of code that does not, and of its documentation?

import { describe, expect, test } from '@jest/globals';
import { implementationConcerns } from '../../../actions/weekly-report/judge/implementation.ts';
import {
  ago,
  aPullTo,
  type Dates,
  documenting,
  type Given,
  look,
  merged,
  person,
} from '../../support/subject.ts';
import { told } from '../../support/told.ts';

/** Days to code freeze, and since the enhancement freeze. */
const dates = (left: number, since = 20): Dates => ({ freeze: -since, code: left, ga: left + 30 });
const situation = (left: number, given: Given = {}, since?: number) =>
  look({ dates: dates(left, since), ...given }).situation;
const review = (by: string, state: 'approved' | 'changes-requested' | 'commented') => ({
  author: person(by),
  state,
  at: ago(1),
});
const approved = { reviews: [review('cal', 'approved')] };
const changes = { reviews: [review('cal', 'changes-requested')] };

describe('of code that has not begun', () => {
  test.each<[string, number, number, string[]]>([
    [
      'early',
      40,
      39,
      [
        'on-track accepted: It is accepted for v1.10.',
        'on-track not-begun: No pull request implements it yet; there is time.',
      ],
    ],
    [
      'at half time',
      40,
      40,
      [
        'on-track accepted: It is accepted for v1.10.',
        'at-risk no-pull-request: No pull request implements it, with 40 days left until code freeze on 2026-12-26.',
        'open-pull-request by owner olga until 2026-12-26: open the pull request that implements it and name the tracker in it, or move the target to v1.11',
      ],
    ],
    [
      'just before it is too late',
      14,
      60,
      [
        'on-track accepted: It is accepted for v1.10.',
        'at-risk no-pull-request: No pull request implements it, with 14 days left until code freeze on 2026-11-30.',
        'open-pull-request by owner olga until 2026-11-30: open the pull request that implements it and name the tracker in it, or move the target to v1.11',
      ],
    ],
    [
      'when it is too late',
      13.9,
      1,
      [
        'on-track accepted: It is accepted for v1.10.',
        'off-track no-pull-request: No pull request implements it, with 14 days left until code freeze on 2026-11-30.',
        'retarget by owner olga until 2026-11-30: move the target to v1.11, or show what can still be merged before code freeze on 2026-11-30',
      ],
    ],
    [
      'on the last day',
      1,
      30,
      [
        'on-track accepted: It is accepted for v1.10.',
        'off-track no-pull-request: No pull request implements it, with 1 day left until code freeze on 2026-11-17.',
        'retarget by owner olga until 2026-11-17: move the target to v1.11, or show what can still be merged before code freeze on 2026-11-17',
      ],
    ],
  ])('%s', (_, left, since, found) => {
    expect(told(implementationConcerns(situation(left, {}, since)))).toEqual(found);
  });

  test('where the release has no dates but that of its freeze there is time', () => {
    const { timeline, ...rest } = situation(40, {}, 41);
    if (!timeline) throw new Error('v1.10 has dates');
    const { enhancementFreeze: _, ...begun } = timeline;
    const { codeFreeze: __, ...endless } = timeline;
    const ids = [begun, endless, undefined].map((given) =>
      implementationConcerns({ ...rest, ...(given ? { timeline: given } : {}) }).map(({ id }) => id),
    );
    expect(ids).toEqual([
      ['accepted', 'not-begun'],
      ['accepted', 'not-begun'],
      ['accepted', 'not-begun'],
    ]);
  });

  test('where no day of the freeze is published its instant says it', () => {
    const { timeline, ...rest } = situation(13, {}, 1);
    if (!timeline) throw new Error('v1.10 has dates');
    const messages = implementationConcerns({ ...rest, timeline: { ...timeline, days: {} } }).map(
      ({ message }) => message,
    );
    expect(messages).toContain(
      'No pull request implements it, with 13 days left until code freeze on 2026-11-29.',
    );
  });
});

describe('of code that comes', () => {
  test.each<[string, number, Given, string[]]>([
    [
      'in review, with time',
      14,
      { pulls: [aPullTo(12), documenting(3)] },
      [
        'on-track accepted: It is accepted for v1.10.',
        'on-track in-review at o/code/pull/12: `o/code#12` is in review.',
        'review by sig cal+cora until 2026-11-30 at o/code/pull/12: review `o/code#12` before code freeze on 2026-11-30',
        'on-track documentation-merged: Its documentation is merged.',
      ],
    ],
    [
      'in review, two weeks before the freeze',
      13.9,
      { pulls: [aPullTo(12), documenting(3)] },
      [
        'on-track accepted: It is accepted for v1.10.',
        'at-risk review-late at o/code/pull/12: `o/code#12` is in review.',
        'review by sig cal+cora until 2026-11-30 at o/code/pull/12: review `o/code#12` before code freeze on 2026-11-30',
        'on-track documentation-merged: Its documentation is merged.',
      ],
    ],
    [
      'in review, a week before it',
      7,
      { pulls: [aPullTo(12), documenting(3)] },
      [
        'on-track accepted: It is accepted for v1.10.',
        'at-risk review-late at o/code/pull/12: `o/code#12` is in review.',
        'review by sig cal+cora until 2026-11-23 at o/code/pull/12: review `o/code#12` before code freeze on 2026-11-23',
        'on-track documentation-merged: Its documentation is merged.',
      ],
    ],
    [
      'in review, in the last week',
      6.9,
      { pulls: [aPullTo(12), documenting(3)] },
      [
        'on-track accepted: It is accepted for v1.10.',
        'off-track review-late at o/code/pull/12: `o/code#12` is in review.',
        'review by sig cal+cora until 2026-11-23 at o/code/pull/12: review `o/code#12` before code freeze on 2026-11-23',
        'on-track documentation-merged: Its documentation is merged.',
      ],
    ],
    [
      'a draft',
      40,
      { pulls: [aPullTo(12, { state: 'draft', author: person('dora') })] },
      [
        'on-track accepted: It is accepted for v1.10.',
        'on-track in-review at o/code/pull/12: `o/code#12` is a draft.',
        'changes by author dora until 2026-12-26 at o/code/pull/12: finish `o/code#12` before code freeze on 2026-12-26',
      ],
    ],
    [
      'a draft that is approved',
      6,
      { pulls: [aPullTo(12, { state: 'draft', ...approved }), documenting(3)] },
      [
        'on-track accepted: It is accepted for v1.10.',
        'at-risk review-late at o/code/pull/12: `o/code#12` is a draft.',
        'changes by author olga until 2026-11-22 at o/code/pull/12: finish `o/code#12` before code freeze on 2026-11-22',
        'on-track documentation-merged: Its documentation is merged.',
      ],
    ],
    [
      'changes are requested',
      40,
      { pulls: [aPullTo(12, { author: person('dora'), ...changes })] },
      [
        'on-track accepted: It is accepted for v1.10.',
        'on-track in-review at o/code/pull/12: `o/code#12` has changes requested.',
        'changes by author dora until 2026-12-26 at o/code/pull/12: answer the review of `o/code#12` before code freeze on 2026-12-26',
      ],
    ],
    [
      'changes are requested, and another look is asked for',
      40,
      { pulls: [aPullTo(12, { ...changes, requested: ['cal'] })] },
      [
        'on-track accepted: It is accepted for v1.10.',
        'on-track in-review at o/code/pull/12: `o/code#12` had changes requested, and was answered since.',
        'review by reviewers cal until 2026-12-26 at o/code/pull/12: review `o/code#12` before code freeze on 2026-12-26',
      ],
    ],
    [
      'commented',
      40,
      { pulls: [aPullTo(12, { reviews: [review('cal', 'commented')] })] },
      [
        'on-track accepted: It is accepted for v1.10.',
        'on-track in-review at o/code/pull/12: `o/code#12` is in review.',
        'changes by author olga until 2026-12-26 at o/code/pull/12: answer the review of `o/code#12` before code freeze on 2026-12-26',
      ],
    ],
    [
      'approved, in the last week',
      6.9,
      { pulls: [aPullTo(12, approved), documenting(3)] },
      [
        'on-track accepted: It is accepted for v1.10.',
        'at-risk review-late at o/code/pull/12: `o/code#12` is approved and not merged.',
        'merge by sig cal+cora until 2026-11-23 at o/code/pull/12: merge `o/code#12` before code freeze on 2026-11-23',
        'on-track documentation-merged: Its documentation is merged.',
      ],
    ],
    [
      'a reviewer is asked',
      40,
      { pulls: [aPullTo(12, { requested: ['nora'] })] },
      [
        'on-track accepted: It is accepted for v1.10.',
        'on-track in-review at o/code/pull/12: `o/code#12` is in review.',
        'review by reviewers nora until 2026-12-26 at o/code/pull/12: review `o/code#12` before code freeze on 2026-12-26',
      ],
    ],
    [
      'one merged',
      40,
      { pulls: [merged(12, 2)] },
      ['on-track accepted: It is accepted for v1.10.', 'on-track code-merged: Its 1 pull request is merged.'],
    ],
    [
      'two merged',
      40,
      { pulls: [merged(12, 2), merged(13, 3)] },
      [
        'on-track accepted: It is accepted for v1.10.',
        'on-track code-merged: Its 2 pull requests are merged.',
      ],
    ],
    [
      'one merged and one open',
      40,
      { pulls: [merged(12, 2), aPullTo(13)] },
      [
        'on-track accepted: It is accepted for v1.10.',
        'on-track in-review at o/code/pull/13: `o/code#13` is in review.',
        'review by sig cal+cora until 2026-12-26 at o/code/pull/13: review `o/code#13` before code freeze on 2026-12-26',
      ],
    ],
  ])('%s', (_, left, given, found) => {
    expect(told(implementationConcerns(situation(left, given)))).toEqual(found);
  });
});

describe('of its documentation', () => {
  test.each<[string, number, Given, string[]]>([
    [
      'none, with time',
      14,
      { pulls: [merged(12, 2)] },
      ['on-track accepted: It is accepted for v1.10.', 'on-track code-merged: Its 1 pull request is merged.'],
    ],
    [
      'none, two weeks before the freeze',
      13.9,
      { pulls: [merged(12, 2)] },
      [
        'on-track accepted: It is accepted for v1.10.',
        'on-track code-merged: Its 1 pull request is merged.',
        'at-risk no-documentation: No pull request documents it.',
        'open-documentation by owner olga until 2026-11-30: open a pull request for the documentation, be it a placeholder, with a reviewer, and list it on the tracker before code freeze on 2026-11-30',
      ],
    ],
    [
      'none, and no code',
      13.9,
      {},
      [
        'on-track accepted: It is accepted for v1.10.',
        'off-track no-pull-request: No pull request implements it, with 14 days left until code freeze on 2026-11-30.',
        'retarget by owner olga until 2026-11-30: move the target to v1.11, or show what can still be merged before code freeze on 2026-11-30',
      ],
    ],
    [
      'open',
      13.9,
      { pulls: [merged(12, 2), documenting(3, { state: 'open' })] },
      ['on-track accepted: It is accepted for v1.10.', 'on-track code-merged: Its 1 pull request is merged.'],
    ],
    [
      'merged, and the code is not',
      40,
      { pulls: [aPullTo(12), documenting(3)] },
      [
        'on-track accepted: It is accepted for v1.10.',
        'on-track in-review at o/code/pull/12: `o/code#12` is in review.',
        'review by sig cal+cora until 2026-12-26 at o/code/pull/12: review `o/code#12` before code freeze on 2026-12-26',
        'on-track documentation-merged: Its documentation is merged.',
      ],
    ],
    [
      'merged, and some of the code is',
      40,
      { pulls: [aPullTo(12), merged(13, 2), documenting(3)] },
      [
        'on-track accepted: It is accepted for v1.10.',
        'on-track in-review at o/code/pull/12: `o/code#12` is in review.',
        'review by sig cal+cora until 2026-12-26 at o/code/pull/12: review `o/code#12` before code freeze on 2026-12-26',
        'on-track documentation-merged: Its documentation is merged.',
      ],
    ],
    [
      'merged, and there is no code',
      40,
      { pulls: [documenting(3)] },
      [
        'on-track accepted: It is accepted for v1.10.',
        'on-track not-begun: No pull request implements it yet; there is time.',
        'on-track documentation-merged: Its documentation is merged.',
      ],
    ],
    [
      'merged, as is the code',
      40,
      { pulls: [merged(12, 2), documenting(3)] },
      [
        'on-track accepted: It is accepted for v1.10.',
        'on-track code-merged: Its 1 pull request is merged.',
        'done all-merged: Code and documentation are merged.',
      ],
    ],
    [
      'half of it open',
      13.9,
      { pulls: [merged(12, 2), documenting(3), documenting(4, { state: 'open' })] },
      ['on-track accepted: It is accepted for v1.10.', 'on-track code-merged: Its 1 pull request is merged.'],
    ],
  ])('%s', (_, left, given, found) => {
    expect(told(implementationConcerns(situation(left, given)))).toEqual(found);
  });
});
