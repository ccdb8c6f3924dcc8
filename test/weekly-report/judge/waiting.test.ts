// Whose turn is it after a push, what is said of a wait, and when is silence no news?

import { describe, expect, test } from '@jest/globals';
import { turnOf } from '../../../actions/weekly-report/judge/turn.ts';
import {
  ago,
  aPullTo,
  documenting,
  type Given,
  look,
  merged,
  person,
  STABILISING,
  said,
  verdictOf,
} from '../../support/subject.ts';

const requested = (days: number) => ({
  author: person('cal'),
  state: 'changes-requested' as const,
  at: ago(days),
});
const reasons = (given: Given) => look(given).proposal.reasons.map(({ message }) => message);

describe('a push', () => {
  const pull = (pushed: number) => aPullTo(12, { reviews: [requested(9)], pushedAt: ago(pushed) });

  test('after the review answers it: the reviewers are waited for, since then', () => {
    expect(turnOf(pull(4))).toEqual({ of: 'reviewers', since: ago(4) });
  });

  test('before it does not', () => {
    expect(turnOf(pull(10))).toEqual({ of: 'author', since: ago(9) });
  });

  test('does not take an approval away', () => {
    const approved = aPullTo(12, {
      reviews: [{ ...requested(9), state: 'approved' }],
      pushedAt: ago(4),
    });
    expect(turnOf(approved)).toEqual({ of: 'merge', since: ago(9) });
  });
});

describe('what is waited for is named', () => {
  test.each<[string, Given, string, string]>([
    [
      'a review',
      { pulls: [aPullTo(12, { createdAt: ago(9) })] },
      'A review of `o/code#12` has been waited for since 2026-11-07.',
      'review `o/code#12`, or ask somebody else to',
    ],
    [
      'an answer',
      { pulls: [aPullTo(12, { reviews: [requested(9)] })] },
      'The author of `o/code#12` has been waited for since 2026-11-07.',
      'answer the review of `o/code#12`, or say that it is ready for another look',
    ],
    [
      'a merge',
      { pulls: [aPullTo(12, { reviews: [{ ...requested(9), state: 'approved' }] })] },
      'The merge of `o/code#12` has been waited for since 2026-11-07.',
      'merge `o/code#12`, which is approved, or say what is missing',
    ],
  ])('%s', (_, given, reason, next) => {
    expect(reasons(given)).toEqual([reason]);
    expect(look(given).proposal.next?.message).toBe(next);
  });
});

describe('silence', () => {
  const tracker = { comments: [said('olga', 40)] };

  test('is peace where all of the code is merged: what is left is said instead', () => {
    const given = { dates: STABILISING, tracker, pulls: [merged(12, 38)] };
    expect(verdictOf(look(given))).toBe('at-risk · no-documentation · open-documentation by owner olga');
    expect(verdictOf(look({ ...given, pulls: [merged(12, 38), documenting(3)] }))).toBe(
      'done · code-merged · nothing',
    );
  });

  test('is news where code is open, or there is none', () => {
    expect(reasons({ tracker })).toContain('Nobody has said or done anything about it since 2026-10-07.');
    const open = aPullTo(13, { createdAt: ago(39), updatedAt: ago(39), author: person('olga') });
    expect(reasons({ tracker, pulls: [merged(12, 38), open] })).toContain(
      'Nobody has said or done anything about it since 2026-10-09.',
    );
  });
});

describe('the tracker that lists everything', () => {
  const point = (given: Given) =>
    look({ dates: STABILISING, ...given }).proposal.checks?.find(({ id }) => id === 'tracker-complete');

  test('of nothing shows nothing', () => {
    expect(point({})).toEqual({
      id: 'tracker-complete',
      state: 'unknown',
      evidence: 'No pull request is known that it could list.',
    });
  });
});
