// The words about a freeze that is near, and when they change.

import { describe, expect, test } from '@jest/globals';
import type { Facts } from '../../../actions/freeze-gate/facts.ts';
import { AHEAD, freezeAhead as rule } from '../../../actions/freeze-gate/rules/freeze-ahead.ts';
import type { Decision } from '../../../actions/shared/domain/enhancement-freeze.ts';

const until = Date.parse('2026-05-01T12:00:00Z');
const DAY = 86_400_000;
const PATH = 'veps/sig-compute/42-lease/vep.md';
const move = (stage: string, minor: number) =>
  ({ stage, release: { major: 1, minor, patch: 0 }, how: 'set', line: 7, column: 3 }) as const;

const ask = (now: number, moves: Facts['proposals'][number]['moves']) =>
  rule.check({
    proposals: [{ path: PATH, number: 42, moves }],
    now,
    zone: 'AoE',
    nextOpen: () => undefined,
    exceptionsFile: 'exceptions.yaml',
  });
const alpha = (decision: Decision) => [{ move: move('Alpha', 9), decision }];

test('says when, and what then', () => {
  expect(ask(until - 3 * DAY, alpha({ state: 'open', until }))).toEqual([
    {
      outcome: 'warning',
      subject: `${PATH} v1.9`,
      message: `\`${PATH}\` targets v1.9: enhancement freeze is within a week, at 2026-05-01 12:00 UTC.`,
      hint: 'What is not merged by then needs an exception, or the next release.',
      at: { line: 7, column: 3 },
    },
  ]);
});

test.each([
  ['two weeks and a millisecond before', 14 * DAY + 1, undefined],
  ['two weeks before', 14 * DAY, 'within two weeks'],
  ['a week and a millisecond before', 7 * DAY + 1, 'within two weeks'],
  ['a week before', 7 * DAY, 'within a week'],
  ['a day and a millisecond before', DAY + 1, 'within a week'],
  ['a day before', DAY, 'within a day'],
  ['a millisecond before', 1, 'within a day'],
])('%s', (_name, left, words) => {
  const [finding] = ask(until - left, alpha({ state: 'open', until }));
  expect(/enhancement freeze is ([\w ]+), at/.exec(finding?.message ?? '')?.[1]).toBe(words);
});

test('the steps are those at which a sweep looks again', () => {
  expect(AHEAD).toEqual([14, 7, 1]);
});

test('two targets of one release are one warning', () => {
  const open: Decision = { state: 'open', until };
  const moves = [
    { move: move('Alpha', 9), decision: open },
    { move: move('Beta', 9), decision: open },
    { move: move('GA', 10), decision: open },
  ];
  expect(ask(until - DAY, moves).map(({ subject }) => subject)).toEqual([`${PATH} v1.9`, `${PATH} v1.10`]);
});

describe('nothing is said', () => {
  test.each<[string, Decision]>([
    ['of a freeze that nobody knows', { state: 'open' }],
    ['of a release without a schedule', { state: 'unpublished' }],
    ['of what is held', { state: 'held', since: until, leave: { state: 'none' }, isCodeFrozen: false }],
    ['of what has leave', { state: 'excepted', by: 'rita' }],
    ['of what has leave until then', { state: 'excepted', by: 'rita', until }],
    ['of a record', { state: 'retroactive', ga: until }],
  ])('%s', (_name, decision) => {
    expect(ask(until - DAY, alpha(decision))).toEqual([]);
  });
});
