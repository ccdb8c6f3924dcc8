// What is said of a proposal that missed the enhancement freeze, with leave and without?

import { describe, expect, test } from '@jest/globals';
import {
  implementationConcerns,
  withoutAcceptance,
} from '../../../actions/weekly-report/judge/implementation.ts';
import { leave } from '../../support/leave.ts';
import {
  ago,
  documenting,
  type Given,
  IMPLEMENTING,
  look,
  merged,
  NOW,
  person,
  proposing,
} from '../../support/subject.ts';
import { told } from '../../support/told.ts';

const changes = { reviews: [{ author: person('cal'), state: 'changes-requested' as const, at: ago(1) }] };
const situation = (given: Given) => look({ dates: IMPLEMENTING, document: null, ...given }).situation;

describe('of a proposal that missed the enhancement freeze', () => {
  const granted = { grantedBy: 'rita', until: NOW + 1, lastDay: '2026-11-21' };
  test.each<[string, Given, string[]]>([
    [
      'nobody asked',
      {},
      [
        'needs-exception not-accepted: It was not accepted for v1.10 before the enhancement freeze, and no exception was asked for.',
        'ask-for-exception by owner olga: ask the release team for an exception on the mailing list, or move the target to v1.11',
      ],
    ],
    [
      'code does not change it',
      { pulls: [merged(12, 2)] },
      [
        'needs-exception not-accepted: It was not accepted for v1.10 before the enhancement freeze, and no exception was asked for.',
        'ask-for-exception by owner olga: ask the release team for an exception on the mailing list, or move the target to v1.11',
      ],
    ],
    [
      'an exception is asked for',
      { exceptions: [leave()] },
      [
        'needs-exception exception-undecided: It was not accepted for v1.10 before the enhancement freeze; an exception was asked for, and nobody has decided.',
        'decide-exception by release-team rita at groups.example/t/1: decide on the exception that was asked for',
      ],
    ],
    [
      'an exception is over',
      { exceptions: [leave({ ...granted, until: NOW })] },
      [
        'needs-exception exception-over: It was not accepted for v1.10 before the enhancement freeze; the exception is over.',
        'ask-for-exception by owner olga: ask the release team for an exception on the mailing list, or move the target to v1.11',
      ],
    ],
    [
      'an exception is denied',
      { exceptions: [leave({ deniedBy: 'mo' })] },
      [
        'needs-exception exception-denied: It was not accepted for v1.10 before the enhancement freeze; an exception was denied.',
        'retarget by owner olga: move the target to v1.11',
      ],
    ],
    [
      'an exception that its owner granted',
      { exceptions: [leave({ ...granted, grantedBy: 'olga' })] },
      [
        'needs-exception exception-unauthorized: It was not accepted for v1.10 before the enhancement freeze; the exception was granted by somebody who may not.',
        'ask-for-exception by owner olga: ask the release team for an exception on the mailing list, or move the target to v1.11',
      ],
    ],
    [
      'an exception is granted, and nothing is proposed',
      { exceptions: [leave(granted)] },
      [
        'at-risk on-exception: It was not accepted for v1.10 before the enhancement freeze; an exception lasts until 2026-11-21.',
        'use-exception by owner olga: bring the proposal in before the exception ends on 2026-11-21',
      ],
    ],
    [
      'an exception is granted, and reviewers wait',
      { exceptions: [leave(granted)], pulls: [proposing(8)] },
      [
        'at-risk on-exception: It was not accepted for v1.10 before the enhancement freeze; an exception lasts until 2026-11-21.',
        'use-exception by sig cal+cora at o/e/pull/8: merge `o/e#8` before the exception ends on 2026-11-21',
      ],
    ],
    [
      'an exception is granted, and the author has to answer',
      { exceptions: [leave(granted)], pulls: [proposing(8, changes)] },
      [
        'at-risk on-exception: It was not accepted for v1.10 before the enhancement freeze; an exception lasts until 2026-11-21.',
        'use-exception by owner olga at o/e/pull/8: merge `o/e#8` before the exception ends on 2026-11-21',
      ],
    ],
    [
      'an exception is granted without a day',
      { exceptions: [leave({ grantedBy: 'rita', until: NOW + 1 })], pulls: [proposing(8)] },
      [
        'at-risk on-exception: It was not accepted for v1.10 before the enhancement freeze; an exception lasts until its end.',
        'use-exception by sig cal+cora at o/e/pull/8: merge `o/e#8` before the exception ends on its end',
      ],
    ],
  ])('%s', (_, given, found) => {
    expect(told(implementationConcerns(situation(given)))).toEqual(found);
  });

  test('nothing else is said of it', () => {
    const given = situation({ pulls: [merged(12, 2), documenting(3)] });
    expect(implementationConcerns(given)).toEqual([withoutAcceptance(given)]);
  });
});
