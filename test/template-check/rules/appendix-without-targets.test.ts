import { expect, test } from '@jest/globals';
import { appendixWithoutTargets } from '../../../actions/template-check/rules/appendix-without-targets.ts';
import { check } from '../../support/proposal.ts';
import { describeRule } from '../../support/rule.ts';

const PATH = 'veps/sig-compute/42-memory-lease/notes.md';
const NOTES = `# Notes

- This VEP targets alpha for version:
- This VEP targets beta for version: v1.11
- This VEP targets GA for version: v1.12
`;

describeRule(appendixWithoutTargets, [
  {
    name: 'names the first target that is set in an appendix',
    job: { text: NOTES, path: PATH, kind: 'appendix' },
    found: [
      {
        outcome: 'warning',
        subject: 'appendix',
        message: `The appendix \`${PATH}\` carries a target of its own, \`v1.11\`.`,
        hint: 'Only the proposal promises a release: see that it names this one, and remove it here.',
        at: { line: 4, column: 3 },
      },
    ],
  },
  {
    name: 'leaves open and skipped targets alone',
    job: {
      text: '- This VEP targets alpha for version: TBD\n- This VEP targets beta for version: N/A\n',
      path: PATH,
      kind: 'appendix',
    },
    found: [],
  },
  { name: 'leaves the targets of a proposal alone', job: { text: NOTES }, found: [] },
]);

test('the report of an appendix names the rule and its requirement', () => {
  expect(check({ text: NOTES, path: PATH, kind: 'appendix' }).findings).toMatchObject([
    { rule: 'appendix-without-targets', reference: 'P-4' },
  ]);
});
