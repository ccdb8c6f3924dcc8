// How grave are findings, and which of them were there before?

import { describe, expect, test } from '@jest/globals';
import {
  evaluate,
  type Finding,
  gravest,
  type Outcome,
  type Rule,
  type RuleFinding,
  type Severity,
  splitKnown,
} from '../../../actions/shared/domain/rule.ts';

function finding(subject: string, rest: Partial<Finding> = {}): Finding {
  return { outcome: 'failed', message: `${subject} is missing.`, subject, ...rest };
}

function rule(id: string, ...findings: readonly Finding[]): Rule<string> {
  return { id, description: 'd', why: 'w', reference: `ref of ${id}`, check: () => findings };
}

function found(id: string, subject: string, message = `${subject} is missing.`): RuleFinding {
  return { ...finding(subject, { message }), rule: id, family: id, reference: `ref of ${id}` };
}

function warning(subject: string): RuleFinding {
  return { ...found('r', subject), outcome: 'warning' };
}

describe('evaluate', () => {
  const rules = [
    rule(
      'one',
      finding('a', { hint: 'h', at: { line: 1, column: 2 } }),
      finding('b', { outcome: 'warning' }),
    ),
    rule('none'),
    rule('two', finding('c', { outcome: 'pending' })),
  ];

  test('without severities each finding keeps its outcome', () => {
    expect(evaluate(rules, 'facts', {})).toEqual([
      {
        outcome: 'failed',
        message: 'a is missing.',
        subject: 'a',
        hint: 'h',
        at: { line: 1, column: 2 },
        rule: 'one',
        family: 'one',
        reference: 'ref of one',
      },
      {
        outcome: 'warning',
        message: 'b is missing.',
        subject: 'b',
        rule: 'one',
        family: 'one',
        reference: 'ref of one',
      },
      {
        outcome: 'pending',
        message: 'c is missing.',
        subject: 'c',
        rule: 'two',
        family: 'two',
        reference: 'ref of two',
      },
    ]);
  });

  test.each<{ severity: Severity | undefined; outcomes: string[] }>([
    { severity: undefined, outcomes: ['failed', 'warning', 'pending'] },
    { severity: 'failure', outcomes: ['failed', 'failed', 'pending'] },
    { severity: 'warning', outcomes: ['warning', 'warning', 'pending'] },
    { severity: 'off', outcomes: ['pending'] },
  ])('severity $severity of one rule', ({ severity, outcomes }) => {
    expect(evaluate(rules, 'facts', { one: severity }).map((each) => each.outcome)).toEqual(outcomes);
  });

  test('a rule gets the facts; one that is off is not asked', () => {
    const asked: string[] = [];
    const asking = (id: string): Rule<string> => ({
      ...rule(id),
      check: (facts) => {
        asked.push(`${id} ${facts}`);
        return [];
      },
    });
    expect(evaluate([asking('one'), asking('two')], 'facts', { two: 'off' })).toEqual([]);
    expect(asked).toEqual(['one facts']);
  });
});

test.each<{ outcomes: Outcome[]; worst: Outcome }>([
  { outcomes: [], worst: 'passed' },
  { outcomes: ['passed'], worst: 'passed' },
  { outcomes: ['warning', 'passed'], worst: 'warning' },
  { outcomes: ['warning', 'pending', 'warning'], worst: 'pending' },
  { outcomes: ['failed', 'pending'], worst: 'failed' },
  { outcomes: ['failed', 'error', 'failed'], worst: 'error' },
])('gravest of $outcomes is $worst', ({ outcomes, worst }) => {
  expect(gravest(outcomes)).toBe(worst);
});

describe('splitKnown', () => {
  test('a finding of the family covers another: missing before, empty now', () => {
    const before = { ...found('missing', 'goals'), family: 'section' };
    const now = { ...found('empty', 'goals'), family: 'section' };
    expect(splitKnown([now], [before])).toEqual({ findings: [], known: [now] });
  });

  test('what was a warning before and fails now is new; the other way round it is known', () => {
    expect(splitKnown([found('r', 'a')], [warning('a')])).toEqual({ findings: [found('r', 'a')], known: [] });
    expect(splitKnown([warning('a')], [found('r', 'a')])).toEqual({ findings: [], known: [warning('a')] });
  });

  test.each([
    { name: 'nothing', head: [], base: [], findings: [], known: [] },
    { name: 'a new one', head: [found('r', 'a')], base: [], findings: [found('r', 'a')], known: [] },
    {
      name: 'an old one',
      head: [found('r', 'a')],
      base: [found('r', 'a')],
      findings: [],
      known: [found('r', 'a')],
    },
    {
      name: 'an old one in other words',
      head: [found('r', 'a', 'new')],
      base: [found('r', 'a', 'old')],
      findings: [],
      known: [found('r', 'a', 'new')],
    },
    {
      name: 'the same subject of another rule',
      head: [found('r', 'a')],
      base: [found('s', 'a')],
      findings: [found('r', 'a')],
      known: [],
    },
    {
      name: 'another subject of the same rule',
      head: [found('r', 'a')],
      base: [found('r', 'b')],
      findings: [found('r', 'a')],
      known: [],
    },
    {
      name: 'three where there were two',
      head: [found('r', 'a', '1'), found('r', 'a', '2'), found('r', 'a', '3')],
      base: [found('r', 'a'), found('r', 'a')],
      findings: [found('r', 'a', '3')],
      known: [found('r', 'a', '1'), found('r', 'a', '2')],
    },
    {
      name: 'one that was less grave before',
      head: [found('r', 'a')],
      base: [warning('a')],
      findings: [found('r', 'a')],
      known: [],
    },
    {
      name: 'one that was graver before',
      head: [warning('a')],
      base: [found('r', 'a')],
      findings: [],
      known: [warning('a')],
    },
    {
      name: 'two of different gravity, in another order',
      head: [warning('a'), found('r', 'a')],
      base: [found('r', 'a'), warning('a')],
      findings: [],
      known: [warning('a'), found('r', 'a')],
    },
    {
      name: 'one old and one new between others',
      head: [found('r', 'b'), found('r', 'a')],
      base: [found('r', 'c'), found('r', 'a'), found('r', 'c')],
      findings: [found('r', 'b')],
      known: [found('r', 'a')],
    },
    { name: 'one that is gone', head: [], base: [found('r', 'a')], findings: [], known: [] },
  ])('$name', ({ head, base, findings, known }) => {
    expect(splitKnown(head, base)).toEqual({ findings, known });
  });
});
