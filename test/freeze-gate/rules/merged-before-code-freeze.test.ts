// The words about a code freeze: since when and until when, what the named proposals have, and what to do.

import { describe, expect, test } from '@jest/globals';
import type { CodeFacts } from '../../../actions/freeze-gate/facts.ts';
import { mergedBeforeCodeFreeze as rule } from '../../../actions/freeze-gate/rules/merged-before-code-freeze.ts';
import type { CodeDecision } from '../../../actions/shared/domain/code-freeze.ts';

const release = { major: 1, minor: 9, patch: 0 };
const since = Date.parse('2026-06-25T12:00:00Z');
const exception = { proposal: 7, release, freeze: 'code', thread: 'https://x' } as const;
const held: CodeDecision = { state: 'held', release, since, leaves: [] };

const ask = (decision: CodeDecision, more: Partial<CodeFacts> = {}) =>
  rule.check({
    decision,
    branch: 'release-1.9',
    allowedLabels: ['kind/bug'],
    proposals: 'kubevirt/enhancements',
    exceptionsFile: 'exceptions.yaml',
    named: [],
    ...more,
  });

describe('nothing is said', () => {
  test.each<[string, CodeDecision]>([
    ['of a branch that is open', { state: 'open' }],
    ['of a change of an allowed kind', { state: 'allowed', release, by: 'the label kind/bug' }],
    ['of one with leave', { state: 'excepted', release, exception }],
  ])('%s', (_name, decision) => {
    expect(ask(decision)).toEqual([]);
  });
});

test('what is held says since when, why, and both ways out', () => {
  expect(ask(held)).toEqual([
    {
      outcome: 'failed',
      subject: 'release-1.9',
      message:
        '`release-1.9` is held by the code freeze of v1.9 since 2026-06-25 12:00 UTC; the pull request names no proposal.',
      hint: 'A change of another kind carries `kind/bug`. A feature needs an exception for its proposal in `exceptions.yaml` of `kubevirt/enhancements` (v1.9, freeze code), or waits for the next release.',
    },
  ]);
});

test('an end is said where there is one', () => {
  const until = Date.parse('2026-07-21T10:00:00Z');
  expect(ask({ ...held, until })[0]?.message).toContain(
    'since 2026-06-25 12:00 UTC, until 2026-07-21 10:00 UTC;',
  );
});

test('any of the allowed labels is offered', () => {
  expect(ask(held, { allowedLabels: ['kind/bug', 'kind/flake', 'kind/docs'] })[0]?.hint).toMatch(
    /^A change of another kind carries `kind\/bug`, `kind\/flake` or `kind\/docs`\. A feature needs/,
  );
});

test('without allowed labels none is offered', () => {
  expect(ask(held, { allowedLabels: [] })[0]?.hint).toMatch(/^A feature needs/);
});

test.each([
  ['none', 'proposal 7 has no exception'],
  ['granted', 'proposal 7 has an exception'],
  ['over', 'proposal 7 has an exception that is over'],
  ['denied', 'proposal 7 has an exception that was refused'],
  ['open', 'proposal 7 has an undecided request'],
  ['unauthorized', 'proposal 7 has an exception by somebody who may not grant it'],
] as const)('a proposal with leave %s', (state, said) => {
  const leave = state === 'none' ? { state } : { state, exception };
  const other = { proposal: 8, leave: { state: 'none' } } as const;
  expect(ask({ ...held, leaves: [{ proposal: 7, leave }, other] })[0]?.message).toContain(
    `; ${said} and proposal 8 has no exception.`,
  );
});

test('a release without dates is an error, not a pass', () => {
  expect(ask({ state: 'undated', release })).toEqual([
    {
      outcome: 'error',
      subject: 'release-1.9',
      message:
        'Nobody can tell whether `release-1.9` is frozen: the schedule of v1.9 is not published, or names no code freeze and no release day.',
      hint: 'The release team completes the schedule; until then the dates can be set in `releases.override`.',
    },
  ]);
});
