// Whose turn is it on a pull request, and since when?

import { describe, expect, test } from '@jest/globals';
import type { PullFacts, ReviewFacts } from '../../../actions/weekly-report/facts.ts';
import { reviewedAt, reviewOf, turnOf } from '../../../actions/weekly-report/judge/turn.ts';
import { ago, aPullTo, person } from '../../support/subject.ts';

const by = (login: string, state: ReviewFacts['state'], days: number): ReviewFacts => ({
  author: person(login),
  state,
  at: ago(days),
});
const machine = (days: number): ReviewFacts => ({
  author: { login: 'k-bot', kind: 'bot' },
  state: 'approved',
  at: ago(days),
});
/** An account that was deleted. */
const nobody = (days: number): ReviewFacts => ({ state: 'approved', at: ago(days) });

describe('whose turn it is', () => {
  const rows: readonly [string, Partial<PullFacts>, string, number][] = [
    ['nobody has looked', {}, 'reviewers', 3],
    ['somebody who is gone has looked', { reviews: [nobody(1)] }, 'reviewers', 3],
    ['a machine has looked', { reviews: [machine(1)] }, 'reviewers', 3],
    ['the author alone has spoken', { reviews: [by('Olga', 'commented', 2)] }, 'reviewers', 3],
    ['a draft', { state: 'draft' }, 'author', 3],
    ['a draft that was looked at', { state: 'draft', reviews: [by('cal', 'commented', 1)] }, 'author', 1],
    ['changes are requested', { reviews: [by('cal', 'changes-requested', 2)] }, 'author', 2],
    ['questions', { reviews: [by('cal', 'commented', 2)] }, 'author', 2],
    [
      'the author has answered',
      { reviews: [by('cal', 'commented', 2), by('olga', 'commented', 1)] },
      'reviewers',
      1,
    ],
    [
      'the reviewer is asked again',
      { reviews: [by('cal', 'changes-requested', 2)], requested: ['Cal'] },
      'reviewers',
      2,
    ],
    [
      'one of two reviewers is asked again',
      { reviews: [by('cora', 'commented', 2), by('cal', 'changes-requested', 1)], requested: ['cora'] },
      'reviewers',
      1,
    ],
    [
      'the author has answered, and was answered',
      { reviews: [by('cal', 'commented', 3), by('olga', 'commented', 2), by('cal', 'commented', 1)] },
      'author',
      1,
    ],
    ['a machine has answered', { reviews: [by('cal', 'commented', 2), machine(1)] }, 'author', 2],
    ['somebody who is gone has answered', { reviews: [by('cal', 'commented', 2), nobody(1)] }, 'author', 2],
    [
      'somebody else is asked',
      { reviews: [by('cal', 'changes-requested', 2)], requested: ['cora'] },
      'author',
      2,
    ],
    ['approved', { reviews: [by('cal', 'approved', 2), by('cora', 'commented', 1)] }, 'merge', 2],
    [
      'approved, and then changes requested',
      { reviews: [by('cal', 'approved', 2), by('cora', 'changes-requested', 1)] },
      'author',
      1,
    ],
    [
      'changes requested, and then approved',
      { reviews: [by('cal', 'changes-requested', 2), by('cal', 'approved', 1)] },
      'merge',
      1,
    ],
    ['another label says nothing', { labels: ['size/L'] }, 'reviewers', 3],
    ['the label says so', { labels: ['LGTM'] }, 'merge', 3],
    [
      'approved, and the gate waits',
      { reviews: [by('cal', 'approved', 1)], signOff: { state: 'pending', description: '' } },
      'reviewers',
      1,
    ],
    [
      'approved by a label, and the gate waits',
      { labels: ['lgtm'], signOff: { state: 'pending', description: '' } },
      'reviewers',
      3,
    ],
    [
      'changes are requested, and the gate waits',
      { reviews: [by('cal', 'changes-requested', 1)], signOff: { state: 'pending', description: '' } },
      'author',
      1,
    ],
    [
      'approved, and the gate is content',
      { reviews: [by('cal', 'approved', 1)], signOff: { state: 'success', description: '' } },
      'merge',
      1,
    ],
  ];
  test.each(rows)('%s', (_, changes, of, days) => {
    expect(turnOf(aPullTo(1, changes))).toEqual({ of, since: ago(days) });
  });

  test('the author’s too where nobody knows who that is', () => {
    const { author: _, ...pull } = aPullTo(1, { reviews: [by('cal', 'commented', 2), nobody(1)] });
    expect(turnOf(pull)).toEqual({ of: 'author', since: ago(2) });
  });

  test.each(['merged', 'closed'] as const)('nobody’s where it is %s', (state) => {
    expect(turnOf(aPullTo(1, { state }))).toBeUndefined();
  });
});

describe('the last word of its reviewers', () => {
  test.each([
    ['none', []],
    ['none', [machine(1), by('olga', 'approved', 1)]],
    ['commented', [by('cal', 'commented', 1)]],
    ['approved', [by('cal', 'approved', 2), by('cal', 'commented', 1)]],
    ['changes-requested', [by('cal', 'changes-requested', 2), by('cora', 'approved', 1)]],
    ['commented', [by('cal', 'changes-requested', 2), by('cal', 'dismissed', 1)]],
  ] as const)('%s', (word, reviews) => {
    expect(reviewOf(aPullTo(1, { reviews }))).toBe(word);
  });

  test('is as old as what another person said last', () => {
    expect(reviewedAt(aPullTo(1, { reviews: [by('cal', 'commented', 2), by('olga', 'commented', 1)] }))).toBe(
      ago(2),
    );
    expect(reviewedAt(aPullTo(1))).toBeUndefined();
  });
});
