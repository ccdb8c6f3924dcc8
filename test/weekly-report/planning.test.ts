// What would each SIG take on with a release?

import { describe, expect, test } from '@jest/globals';
import { planningOf } from '../../actions/weekly-report/planning.ts';
import { renderPlanning } from '../../actions/weekly-report/render/planning.ts';
import { expectGolden } from '../support/golden.ts';
import { releaseReport } from '../support/release-report.ts';
import { exampleProposal } from '../support/weekly-proposals.ts';
import { exampleReport } from '../support/weekly-report.ts';

const planned = (
  number: number,
  priority: string | undefined,
  decision: 'tracked' | 'undecided' = 'tracked',
) =>
  exampleProposal(number, {
    planning: { decision, ...(priority === undefined ? {} : { priority }), reviewers: [], approvers: [] },
  });

describe('a planning', () => {
  const { sigs, people } = planningOf(releaseReport(), 'v1.10');
  const candidates = sigs.flatMap((sig) => sig.candidates);

  test('has every proposal that targets the release, also what was taken back since the last look', () => {
    expect(candidates.map(({ number, decision }) => `${number} ${decision}`)).toEqual([
      '13 tracked',
      '6 tracked',
      '3 tracked',
      '4 tracked',
      '14 tracked',
      '16 undecided',
      '8 not-tracked',
      '10 not-tracked',
      '5 tracked',
    ]);
  });

  test('counts what each SIG owns, takes part in, and has without a target', () => {
    expect(
      sigs.map(({ name, tracked, undecided, participates, unplanned }) => ({
        name,
        tracked,
        undecided,
        participates,
        unplanned,
      })),
    ).toEqual([
      { name: 'compute', tracked: 1, undecided: 0, participates: [], unplanned: 0 },
      { name: 'network', tracked: 4, undecided: 1, participates: [13], unplanned: 1 },
      { name: 'storage', tracked: 1, undecided: 0, participates: [], unplanned: 0 },
    ]);
  });

  test('adds up who is named, in whatever spelling, without what was turned down', () => {
    expect(people).toEqual([
      { name: 'noor-cordouan', reviews: [3, 4, 5, 6, 13, 14], approves: [] },
      { name: 'sam-skerryvore', reviews: [], approves: [3, 4, 5, 6, 14] },
    ]);
  });

  test('a decision about another release is none about this one', () => {
    const both = exampleProposal(1, {
      targets: [
        { stage: 'alpha', release: 'v1.10' },
        { stage: 'beta', release: 'v1.11' },
      ],
      target: { stage: 'alpha', release: 'v1.10' },
    });
    const [sig] = planningOf(exampleReport({ proposals: [both] }), 'v1.11').sigs;
    expect(sig?.candidates.map(({ decision, stages }) => [decision, stages])).toEqual([
      ['undecided', ['beta']],
    ]);
  });

  test('orders by decision, then by priority, however its labels are called', () => {
    const proposals = [
      planned(1, undefined),
      planned(2, 'priority/backlog'),
      planned(3, 'priority/important-soon'),
      planned(4, 'priority/critical-urgent', 'undecided'),
      planned(5, 'P1'),
      planned(6, 'Priority: High'),
    ];
    const [sig] = planningOf(exampleReport({ proposals }), 'v1.10').sigs;
    expect(sig?.candidates.map(({ number }) => number)).toEqual([6, 3, 2, 5, 1, 4]);
  });

  test('as Markdown', () => {
    expectGolden(
      renderPlanning(planningOf(releaseReport(), 'v1.10')),
      new URL('expected/planning.md', import.meta.url),
    );
  });
});
