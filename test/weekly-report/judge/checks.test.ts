// The five points after code freeze: what shows that they are met, and what that they are not?

import { describe, expect, test } from '@jest/globals';
import { checksOf } from '../../../actions/weekly-report/judge/checks.ts';
import { leave } from '../../support/leave.ts';
import {
  aPullTo,
  documenting,
  type Given,
  IMPLEMENTING,
  look,
  merged,
  NOW,
  PLANNING,
  proposing,
  RELEASED,
  STABILISING,
} from '../../support/subject.ts';

const listed = (number: number, repository = 'o/code') => ({ repository, number, as: 'other' as const });
const bug = { labels: ['kind/bug'] };
/** One point: its state, its evidence, and where that is. */
const point = (id: string, given: Given) => {
  const found = checksOf(look({ dates: STABILISING, ...given }).situation).find((check) => check.id === id);
  return (
    found && `${found.state}${found.address === undefined ? '' : ` at ${found.address}`}: ${found.evidence}`
  );
};

describe('the five points', () => {
  test('in their order', () => {
    expect(checksOf(look({ dates: STABILISING }).situation).map(({ id }) => id)).toEqual([
      'pulls-merged',
      'docs-merged',
      'as-proposed',
      'bugs-and-feedback',
      'tracker-complete',
    ]);
  });

  test.each([
    ['planning', PLANNING],
    ['implementation', IMPLEMENTING],
    ['after the release', RELEASED],
  ])('none in %s', (_, dates) => {
    expect(checksOf(look({ dates }).situation)).toEqual([]);
  });

  test.each<[string, string, Given, unknown]>([
    ['pulls-merged', 'nothing', {}, 'no: No pull request that implements it is known for v1.10.'],
    [
      'pulls-merged',
      'one merged',
      { pulls: [merged(12, 15)] },
      'yes at https://github.com/o/code/pull/12: `o/code#12` is merged.',
    ],
    [
      'pulls-merged',
      'two merged',
      { pulls: [merged(12, 15), merged(13, 14)] },
      'yes at https://github.com/o/code/pull/13: 2 pull requests merged, the last one is `o/code#13`.',
    ],
    [
      'pulls-merged',
      'one open',
      { pulls: [merged(12, 15), aPullTo(13)] },
      'no at https://github.com/o/code/pull/13: `o/code#13` is not merged.',
    ],
    [
      'pulls-merged',
      'one on another branch',
      { pulls: [merged(12, 5)] },
      'no at https://github.com/o/code/pull/12: `o/code#12` is not on the branch of v1.10.',
    ],
    [
      'docs-merged',
      'nothing',
      { pulls: [merged(12, 15)] },
      'no: No pull request with documentation is known.',
    ],
    [
      'docs-merged',
      'merged',
      { pulls: [documenting(3)] },
      'yes at https://github.com/o/user-guide/pull/3: `o/user-guide#3` is merged.',
    ],
    [
      'docs-merged',
      'one of two open',
      { pulls: [documenting(3, { state: 'draft' }), documenting(4)] },
      'no at https://github.com/o/user-guide/pull/3: `o/user-guide#3` is not merged.',
    ],
    [
      'as-proposed',
      'nothing is known',
      {},
      'unknown: Only people can tell whether it was implemented as proposed.',
    ],
    [
      'as-proposed',
      'it is still being changed',
      { pulls: [proposing(8)] },
      'no at https://github.com/o/e/pull/8: `o/e#8` would change the proposal, and is not merged.',
    ],
    [
      'as-proposed',
      'with leave',
      { exceptions: [leave({ freeze: 'code', grantedBy: 'rita', until: NOW + 1, lastDay: '2026-11-21' })] },
      'no at https://groups.example/t/1: It goes on under an exception until 2026-11-21.',
    ],
    [
      'as-proposed',
      'with leave that has no day',
      { exceptions: [leave({ freeze: 'code', grantedBy: 'rita', until: NOW + 1 })] },
      'no at https://groups.example/t/1: It goes on under an exception until its end.',
    ],
    [
      'as-proposed',
      'leave is asked for',
      { exceptions: [leave({ freeze: 'code' })] },
      'unknown: Only people can tell whether it was implemented as proposed.',
    ],
    [
      'bugs-and-feedback',
      'nothing',
      { pulls: [aPullTo(12)] },
      'unknown: No bug and no feedback is linked; there may be none.',
    ],
    [
      'bugs-and-feedback',
      'nothing, without a tracker',
      { tracker: null },
      'unknown: No bug and no feedback is linked; there may be none.',
    ],
    ['bugs-and-feedback', 'one fixed', { pulls: [merged(13, 14, bug)] }, 'yes: 1 bug or report is linked.'],
    [
      'bugs-and-feedback',
      'given up is not open',
      { pulls: [aPullTo(13, { ...bug, state: 'closed' })] },
      'yes: 1 bug or report is linked.',
    ],
    [
      'bugs-and-feedback',
      'one of two open',
      { pulls: [merged(13, 14, bug), aPullTo(14, bug)] },
      'no at https://github.com/o/code/pull/14: `o/code#14` fixes a bug, and is not merged.',
    ],
    [
      'bugs-and-feedback',
      'one a draft',
      { pulls: [aPullTo(14, { ...bug, state: 'draft' })] },
      'no at https://github.com/o/code/pull/14: `o/code#14` fixes a bug, and is not merged.',
    ],
    [
      'bugs-and-feedback',
      'one fixed and two reported',
      { pulls: [merged(13, 14, bug)], tracker: { issues: [listed(98), listed(99)] } },
      'yes: 3 bugs or reports are linked.',
    ],
    ['tracker-complete', 'no tracker', { tracker: null }, 'no: There is no tracker.'],
    ['tracker-complete', 'nothing to list', {}, 'unknown: No pull request is known that it could list.'],
    [
      'tracker-complete',
      'one missing',
      { pulls: [merged(12, 15)] },
      'no at https://github.com/o/code/pull/12: `o/code#12` is not listed on the tracker.',
    ],
    [
      'tracker-complete',
      'two missing',
      { pulls: [merged(12, 15), aPullTo(13), documenting(3)], tracker: { listed: [listed(12)] } },
      'no at https://github.com/o/code/pull/13: `o/code#13` and 1 other are not listed on the tracker.',
    ],
    [
      'tracker-complete',
      'three missing',
      { pulls: [merged(12, 15), aPullTo(13), documenting(3)] },
      'no at https://github.com/o/code/pull/13: `o/code#13` and 2 others are not listed on the tracker.',
    ],
    [
      'tracker-complete',
      'all listed, in whatever case',
      {
        pulls: [merged(12, 15), documenting(3, { repository: 'O/Docs' })],
        tracker: { listed: [listed(12, 'O/Code'), listed(3, 'o/docs')] },
      },
      'yes: The tracker lists every pull request that is known.',
    ],
    [
      'tracker-complete',
      'the same number of another repository',
      { pulls: [merged(12, 15)], tracker: { listed: [listed(12, 'o/other')] } },
      'no at https://github.com/o/code/pull/12: `o/code#12` is not listed on the tracker.',
    ],
    [
      'tracker-complete',
      'fixes need not be listed',
      { pulls: [merged(13, 14, bug)] },
      'unknown: No pull request is known that it could list.',
    ],
  ])('%s: %s', (id, _, given, found) => {
    expect(point(id, given)).toEqual(found);
  });
});
