// One table of cases for one rule: what it finds, word for word, and nothing in a good proposal.

import { describe, expect, test } from '@jest/globals';
import type { Finding, Rule } from '../../actions/shared/domain/rule.ts';
import type { Facts } from '../../actions/template-check/facts.ts';
import { ask, FRONT_MATTER_TEMPLATE, GOOD, GOOD_FRONT_MATTER, type Job } from './proposal.ts';

export interface RuleCase {
  readonly name: string;
  readonly job: Job;
  readonly found: readonly Finding[];
}

const GOOD_JOBS: readonly { name: string; job: Job }[] = [
  { name: 'with target lines', job: { text: GOOD } },
  { name: 'with front matter', job: { text: GOOD_FRONT_MATTER } },
  {
    name: 'with front matter, as its template has it',
    job: { text: GOOD_FRONT_MATTER, template: FRONT_MATTER_TEMPLATE },
  },
  {
    name: 'that is new, with pull request and tracker',
    job: { text: GOOD, base: 'none', pull: {}, tracker: {} },
  },
];

export function describeRule(rule: Rule<Facts>, cases: readonly RuleCase[]): void {
  describe(rule.id, () => {
    test.each(GOOD_JOBS)('says nothing about the good proposal $name', ({ job }) => {
      expect(ask(rule, job)).toStrictEqual([]);
    });

    test.each(cases)('$name', ({ job, found }) => {
      expect(ask(rule, job)).toStrictEqual(found);
    });
  });
}
