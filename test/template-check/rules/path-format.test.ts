import type { Finding } from '../../../actions/shared/domain/rule.ts';
import { pathFormat } from '../../../actions/template-check/rules/path-format.ts';
import { GOOD } from '../../support/proposal.ts';
import { describeRule } from '../../support/rule.ts';

function misplaced(path: string, pattern: string): Finding {
  return {
    outcome: 'failed',
    subject: 'path',
    message: `The path \`${path}\` is none of a proposal: expected \`${pattern}\`.`,
    hint:
      'Move the file there; <name> has lower-case letters, digits and single hyphens. ' +
      'An appendix stands beside the proposal that it belongs to.',
    at: { line: 1, column: 1 },
  };
}

const VEP = 'veps/<sig>/<number>-<name>/vep.md';

describeRule(pathFormat, [
  ...[
    'veps/sig-compute/memory-lease.md',
    'veps/sig-compute/42-Memory-Lease/vep.md',
    'veps/sig-compute/42-memory--lease/vep.md',
    'veps/sig-compute/42-memory-lease/proposal.md',
    'veps/sig-compute/memory-lease/vep.md',
    'veps/42-memory-lease/vep.md',
  ].map((path) => ({ name: path, job: { text: GOOD, path }, found: [misplaced(path, VEP)] })),
  {
    name: 'the pattern is the configured one',
    job: { text: GOOD, path: 'docs/ci-enhancements/lease.md', config: 'preset: cep' },
    found: [misplaced('docs/ci-enhancements/lease.md', 'docs/ci-enhancements/<number>-<name>/cep.md')],
  },
  {
    name: 'an appendix has a name of its own',
    job: { text: GOOD, path: 'veps/sig-compute/42-memory-lease/notes.md', kind: 'appendix' },
    found: [],
  },
]);
