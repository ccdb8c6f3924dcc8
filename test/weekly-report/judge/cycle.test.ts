// Is a pull request work for a release? What report and roadmap say of it follows from one answer.

import { describe, expect, test } from '@jest/globals';
import type { PullFacts } from '../../../actions/weekly-report/facts.ts';
import {
  ago,
  aPullTo,
  documenting,
  look,
  merged,
  proposing,
  STABILISING,
  target,
} from '../../support/subject.ts';

describe('work for a release', () => {
  // The branch of the release before was cut 150 days ago.
  test.each<[string, PullFacts, string[]]>([
    ['what is open', aPullTo(12), ['v1.10']],
    ['a draft', aPullTo(12, { state: 'draft' }), ['v1.10']],
    ['what is open, and goes into its branch', aPullTo(12, { base: 'release-1.10' }), ['v1.10']],
    ['what is open, and goes into the branch of another', aPullTo(12, { base: 'release-1.9' }), []],
    ['what was merged since its cycle began', merged(12, 150), ['v1.10']],
    ['what was merged before, for an earlier release', merged(12, 151), []],
    ['what was merged into the branch of another', merged(12, 9, { base: 'release-1.9' }), []],
    ['what was closed without a merge', aPullTo(12, { state: 'closed', closedAt: ago(2) }), []],
    ['documentation', documenting(3), ['v1.10']],
    ['what fixes a bug', aPullTo(12, { labels: ['kind/bug'] }), ['v1.10']],
    ['what changes the proposal', proposing(8), []],
  ])('%s', (_, pull, releases) => {
    const { situation, proposal } = look({ pulls: [pull] });
    expect(proposal.pulls.map((each) => each.releases)).toEqual([releases]);
    const counted = [...situation.implementing, ...situation.documenting, ...situation.fixing];
    expect(counted).toHaveLength(releases.length);
  });

  test('of each release that it targets', () => {
    const { proposal } = look({
      document: { targets: [target('alpha', 9), target('beta')] },
      pulls: [aPullTo(12), aPullTo(13, { base: 'release-1.9' }), merged(14, 151)],
    });
    expect(proposal.pulls.map(({ number, releases }) => `${number} ${releases.join()}`).sort()).toEqual([
      '12 v1.9,v1.10',
      '13 v1.9',
      '14 v1.9',
    ]);
  });
});

describe('after code freeze', () => {
  const told = (...pulls: PullFacts[]) => {
    const { proposal } = look({ dates: STABILISING, pulls });
    const { reasons, waits, checks = [] } = proposal;
    return [...reasons.map(({ message }) => message), ...waits.map(({ what }) => what), checks[0]?.evidence];
  };

  test('what was merged for an earlier release, and what waits for the branch of another, is nothing for this one', () => {
    expect(told(merged(12, 151), aPullTo(13, { base: 'release-1.9' }))).toEqual([
      'Nothing that implements it was merged for v1.10 before its code freeze.',
      'No pull request that implements it is known for v1.10.',
    ]);
  });
});
