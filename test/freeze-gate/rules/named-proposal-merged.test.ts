// The words about proposals that a change to the code names: not there, on their way, about to change.

import { expect, test } from '@jest/globals';
import type { CodeFacts } from '../../../actions/freeze-gate/facts.ts';
import { namedProposalMerged as rule } from '../../../actions/freeze-gate/rules/named-proposal-merged.ts';

const ask = (...named: CodeFacts['named']) =>
  rule.check({
    decision: { state: 'open' },
    branch: 'main',
    allowedLabels: [],
    proposals: 'kubevirt/enhancements',
    exceptionsFile: 'exceptions.yaml',
    named,
  });
const PATH = 'veps/sig-compute/42-lease/vep.md';

test('nothing is said of what has landed, or where nothing is named', () => {
  expect(ask()).toEqual([]);
  expect(ask({ number: 42, path: PATH, open: [] })).toEqual([]);
});

test('one that nobody has written', () => {
  expect(ask({ number: 42, open: [] })).toEqual([
    {
      outcome: 'warning',
      subject: '42',
      message: 'No proposal 42 has landed in `kubevirt/enhancements`. The work may be reverted.',
      hint: 'Have the proposal merged before the code.',
    },
  ]);
});

test('one that is on its way', () => {
  expect(ask({ number: 42, open: [7, 8] })[0]?.message).toBe(
    'Proposal 42 has not landed: it is in https://github.com/kubevirt/enhancements/pull/7 and https://github.com/kubevirt/enhancements/pull/8. The work may be reverted.',
  );
});

test('one that is about to change; each is said by itself', () => {
  expect(ask({ number: 42, path: PATH, open: [7] }, { number: 43, open: [] })).toEqual([
    {
      outcome: 'warning',
      subject: '42',
      message:
        'Proposal 42 is about to change: https://github.com/kubevirt/enhancements/pull/7. What is built by its present text may be reverted.',
      hint: 'Merge the update of the proposal before the code, or say in it that this is not concerned.',
    },
    expect.objectContaining({ subject: '43' }),
  ]);
});
