// Does the schema of the report know what reports hold, and refuse what they do not?

import { describe, expect, test } from '@jest/globals';
import { validate } from '../../actions/shared/generated/weekly-report.ts';
import { exampleProposal } from '../support/weekly-proposals.ts';
import { exampleReport } from '../support/weekly-report.ts';

const faults = (value: unknown) => {
  validate(JSON.parse(JSON.stringify(value)));
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};

describe('the schema of the report', () => {
  test('takes a report with one proposal of each state', () => {
    expect(faults(exampleReport())).toEqual([]);
  });

  test.each([
    {
      name: 'a key that nobody knows',
      report: { ...exampleReport(), more: 1 },
      found: [' additionalProperties'],
    },
    { name: 'a week of another form', report: exampleReport({ week: '2026-38' }), found: ['/week pattern'] },
    {
      name: 'a state that is none',
      report: { ...exampleReport(), proposals: [{ ...exampleProposal(1), state: 'fine' }] },
      found: ['/proposals/0/state enum'],
    },
    {
      name: 'an instant without its zone',
      report: exampleReport({ generatedAt: '2026-09-14T08:00:00' }),
      found: ['/generatedAt pattern'],
    },
  ])('refuses $name', ({ report, found }) => {
    expect(faults(report)).toEqual(found);
  });
});
