// Why a gate said what it said of one pull request, where it judged many in one run.

import { expect, test } from '@jest/globals';
import type { Verdict } from '../../actions/shared/generated/verdict.types.ts';
import type { Run } from '../workflows/hosted.ts';
import { reasonsIn } from './verdicts.ts';

const result = (pull: number) => ({ pull, outcome: 'passed' as const, findings: [], known: [] });

function runWith(verdict: Verdict): Run {
  const step = { uses: './', conclusion: 'success' as const, outputs: { verdict: JSON.stringify(verdict) } };
  const job = {
    name: 'judge',
    conclusion: 'success' as const,
    permissions: new Map(),
    groups: [],
    steps: [step],
  };
  return { workflow: 'gates', path: 'gates.yml', event: 'schedule', conclusion: 'success', jobs: [job] };
}

test('each pull request has its own results and its own notices', () => {
  const verdict: Verdict = {
    schema: 1,
    gate: 'template',
    outcome: 'passed',
    results: [result(12), result(123)],
    notices: ['#12: A label is missing.', '#123: Nobody has the login `x`.', 'The sweep is late.'],
  };
  const reasons = reasonsIn([runWith(verdict)]);
  expect([...reasons].map(([pull, [reason]]) => [pull, reason?.results, reason?.notices])).toEqual([
    [12, [result(12)], ['A label is missing.', 'The sweep is late.']],
    [123, [result(123)], ['Nobody has the login `x`.', 'The sweep is late.']],
  ]);
});
