// After code freeze: did everything land where the release is made from? And after the release: was it in it?

import { describe, expect, test } from '@jest/globals';
import {
  landingOf,
  releasedConcerns,
  stabilisationConcerns,
} from '../../../actions/weekly-report/judge/stabilisation.ts';
import { leave } from '../../support/leave.ts';
import {
  ago,
  aPullTo,
  documenting,
  type Given,
  look,
  merged,
  NOW,
  person,
  RELEASED,
  STABILISING,
  target,
} from '../../support/subject.ts';
import { told } from '../../support/told.ts';

const situation = (given: Given) => look({ dates: STABILISING, ...given }).situation;
/** Leave from code freeze. */
const granted = leave({ freeze: 'code', grantedBy: 'rita', until: NOW + 1, lastDay: '2026-11-21' });

describe('what landed', () => {
  test.each<[string, Given, unknown]>([
    ['nothing', {}, [[], [], []]],
    ['merged before the branch was cut', { pulls: [merged(12, 11)] }, [[12], [], []]],
    ['merged at the very instant of the cut', { pulls: [merged(12, 10)] }, [[12], [], [12]]],
    ['merged after it', { pulls: [merged(12, 9)] }, [[12], [], [12]]],
    [
      'merged after it, into the branch',
      { pulls: [merged(12, 9, { base: 'release-1.10' })] },
      [[12], [], []],
    ],
    [
      'merged after it, and brought to the branch',
      { pulls: [merged(12, 9), merged(13, 8, { base: 'v1.10' })] },
      [[13, 12], [], []],
    ],
    [
      'merged after it, and another on its way to the branch',
      { pulls: [merged(12, 9), aPullTo(13, { base: 'release-1.10' })] },
      [[12], [13], [12]],
    ],
    ['open', { pulls: [aPullTo(12), aPullTo(13, { state: 'draft' })] }, [[], [13, 12], []]],
    [
      'of the branches of other releases nothing',
      {
        pulls: [
          merged(12, 9, { base: 'release-1.9' }),
          merged(13, 9, { base: 'release/2.10' }),
          aPullTo(14, { base: 'v1.11' }),
          aPullTo(15, { base: '11.10' }),
        ],
      },
      [[], [], []],
    ],
    [
      'branches that only look like one of a release',
      {
        pulls: [
          aPullTo(12, { base: 'fix1.9' }),
          aPullTo(13, { base: 'release-1.9-fix' }),
          aPullTo(14, { base: 'release-1' }),
          aPullTo(15, { base: 'release-1_9' }),
        ],
      },
      [[], [15, 14, 13, 12], []],
    ],
    ['of documentation nothing', { pulls: [documenting(3)] }, [[], [], []]],
  ])('%s', (_, given, found) => {
    const { merged: all, open, elsewhere } = landingOf(situation(given));
    const numbers = [all, open, elsewhere].map((pulls) => pulls.map(({ number }) => number));
    expect(numbers).toEqual(found);
  });

  test('where no cut is known it is code freeze that counts, and without one nothing is elsewhere', () => {
    const { timeline, ...rest } = situation({ pulls: [merged(12, 9)] });
    if (!timeline) throw new Error('v1.10 has dates');
    const { branchCut: _, ...uncut } = timeline;
    expect(landingOf({ ...rest, timeline: uncut }).elsewhere).toHaveLength(1);
    const { codeFreeze: __, ...undated } = uncut;
    expect(landingOf({ ...rest, timeline: undated }).elsewhere).toEqual([]);
    expect(landingOf(rest).elsewhere).toEqual([]);
  });
});

describe('what is said of it', () => {
  test.each<[string, Given, string[]]>([
    [
      'nothing landed',
      {},
      [
        'off-track nothing-landed: Nothing that implements it was merged for v1.10 before its code freeze.',
        'retarget by owner olga until 2026-12-04: move the target to v1.11, or list on the tracker what implements it',
      ],
    ],
    [
      'not accepted',
      { document: { status: 'provisional' } },
      [
        'needs-exception not-accepted: It was not accepted for v1.10 before the enhancement freeze, and no exception was asked for.',
        'ask-for-exception by owner olga: ask the release team for an exception on the mailing list, or move the target to v1.11',
      ],
    ],
    [
      'one merged, and documented',
      { pulls: [merged(12, 15), documenting(3)] },
      ['done code-merged: Its 1 pull request is merged, and so is its documentation.'],
    ],
    [
      'two merged',
      { pulls: [merged(12, 15), merged(13, 12)] },
      [
        'at-risk no-documentation: No pull request documents it.',
        'open-documentation by owner olga until 2026-12-04: write the documentation and list its pull request on the tracker before the release on 2026-12-04',
        'on-track code-merged: Its 2 pull requests are merged.',
      ],
    ],
    [
      'documentation of which half is open',
      {
        pulls: [
          merged(12, 15),
          documenting(3),
          documenting(4, { state: 'open', author: person('dora'), createdAt: ago(1) }),
        ],
      },
      [
        'at-risk documentation-open at o/user-guide/pull/4: Its documentation, `o/user-guide#4`, is not merged.',
        'merge-documentation by author dora until 2026-12-04 at o/user-guide/pull/4: bring `o/user-guide#4` to its end before the release on 2026-12-04',
        'on-track code-merged: Its 1 pull request is merged.',
      ],
    ],
    [
      'one open',
      { pulls: [merged(12, 15), aPullTo(13), documenting(3)] },
      [
        'needs-exception open-after-freeze at o/code/pull/13: `o/code#13` is not merged, and code freeze of v1.10 has passed.',
        'ask-for-exception by owner olga until 2026-12-04 at o/code/pull/13: ask the release team for an exception on the mailing list, or move what is left to v1.11',
      ],
    ],
    [
      'two open, and leave is asked for',
      { pulls: [aPullTo(12), aPullTo(13)], exceptions: [leave({ freeze: 'code' })] },
      [
        'needs-exception exception-undecided at o/code/pull/13: `o/code#13` is not merged, and code freeze of v1.10 has passed; an exception was asked for.',
        'decide-exception by release-team rita at groups.example/t/1: decide on the exception that was asked for',
        'needs-exception exception-undecided at o/code/pull/12: `o/code#12` is not merged, and code freeze of v1.10 has passed; an exception was asked for.',
        'decide-exception by release-team rita at groups.example/t/1: decide on the exception that was asked for',
      ],
    ],
    [
      'open, and leave is over',
      { pulls: [aPullTo(12)], exceptions: [{ ...granted, until: NOW }] },
      [
        'needs-exception open-after-freeze at o/code/pull/12: `o/code#12` is not merged, and code freeze of v1.10 has passed.',
        'ask-for-exception by owner olga until 2026-12-04 at o/code/pull/12: ask the release team for an exception on the mailing list, or move what is left to v1.11',
      ],
    ],
    [
      'open with leave',
      { pulls: [aPullTo(12)], exceptions: [granted] },
      ['at-risk on-exception: It goes on under an exception until 2026-11-21.'],
    ],
    [
      'with leave that has no day',
      { pulls: [merged(12, 15)], exceptions: [leave({ freeze: 'code', grantedBy: 'rita', until: NOW + 1 })] },
      [
        'at-risk on-exception: It goes on under an exception until its end.',
        'at-risk no-documentation: No pull request documents it.',
        'open-documentation by owner olga until 2026-12-04: write the documentation and list its pull request on the tracker before the release on 2026-12-04',
        'on-track code-merged: Its 1 pull request is merged.',
      ],
    ],
    [
      'with leave, and nothing was ever opened',
      { exceptions: [granted] },
      [
        'at-risk on-exception: It goes on under an exception until 2026-11-21.',
        'off-track nothing-landed: Nothing that implements it was merged for v1.10 before its code freeze.',
        'retarget by owner olga until 2026-12-04: move the target to v1.11, or list on the tracker what implements it',
      ],
    ],
    [
      'not on the branch',
      { pulls: [merged(12, 9, { author: person('dora') })] },
      [
        'off-track not-in-branch at o/code/pull/12: `o/code#12` was merged after the branch of v1.10 was cut, and is not on it.',
        'backport by author dora until 2026-12-04 at o/code/pull/12: bring it to the branch of v1.10 before the release on 2026-12-04, or move the target to v1.11',
        'at-risk no-documentation: No pull request documents it.',
        'open-documentation by owner olga until 2026-12-04: write the documentation and list its pull request on the tracker before the release on 2026-12-04',
      ],
    ],
  ])('%s', (_, given, found) => {
    expect(told(stabilisationConcerns(situation(given)))).toEqual(found);
  });
});

describe('what is said after the release', () => {
  test.each<[string, Given, string[]]>([
    ['nothing was merged', {}, ['untracked target-past: It aims at v1.10, which is out.']],
    [
      'open ones are not in it',
      { pulls: [aPullTo(12)] },
      ['untracked target-past: It aims at v1.10, which is out.'],
    ],
    [
      'documentation alone is no feature',
      { pulls: [documenting(3)] },
      ['untracked target-past: It aims at v1.10, which is out.'],
    ],
    [
      'merged, with a further stage to come',
      { pulls: [merged(12, 50)] },
      ['untracked between-stages: Its stage in v1.10 is reached; no release is set for the next one.'],
    ],
    [
      'merged in the cycle before',
      { pulls: [merged(12, 300)] },
      ['untracked between-stages: Its stage in v1.10 is reached; no release is set for the next one.'],
    ],
    [
      'merged at its last stage',
      { document: { targets: [target('ga')] }, pulls: [merged(12, 50)] },
      ['done released: It is in v1.10, and has no further stage.'],
    ],
    [
      'merged, and GA came before',
      { document: { targets: [target('ga', 9)] }, pulls: [merged(12, 50)] },
      ['done released: It is in v1.9, and has no further stage.'],
    ],
    [
      'merged outside of the graduation',
      { document: { targets: [target(undefined)] }, pulls: [merged(12, 50)] },
      ['done released: It is in v1.10, and has no further stage.'],
    ],
    [
      'merged outside of the graduation, behind GA',
      { document: { targets: [target('ga', 9), target(undefined)] }, pulls: [merged(12, 50)] },
      ['done released: It is in v1.10, and has no further stage.'],
    ],
    [
      'merged outside of the graduation, behind Alpha',
      { document: { targets: [target('alpha', 9), target(undefined)] }, pulls: [merged(12, 50)] },
      ['untracked between-stages: Its stage in v1.10 is reached; no release is set for the next one.'],
    ],
    [
      'its document says that it is implemented',
      { document: { status: 'implemented' } },
      ['untracked between-stages: Its stage in v1.10 is reached; no release is set for the next one.'],
    ],
    [
      'the last of its stages',
      { document: { targets: [target('alpha', 9), target('ga')], status: 'implemented' } },
      ['done released: It is in v1.10, and has no further stage.'],
    ],
  ])('%s', (_, given, found) => {
    expect(told(releasedConcerns(situation({ dates: RELEASED, ...given })))).toEqual(found);
  });
});
