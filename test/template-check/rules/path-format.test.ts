import type { Finding } from '../../../actions/shared/domain/rule.ts';
import { pathFormat } from '../../../actions/template-check/rules/path-format.ts';
import { edit, GOOD, GOOD_FRONT_MATTER, setFields } from '../../support/proposal.ts';
import { describeRule } from '../../support/rule.ts';

function misplaced(pattern: string): Finding {
  return {
    outcome: 'failed',
    subject: 'path',
    message: `This is not where a proposal belongs: expected \`${pattern}\`.`,
    hint:
      'Move the file there; <name> has lower-case letters, digits and single hyphens. ' +
      'An appendix stands beside the proposal that it belongs to.',
    at: { line: 1, column: 1 },
  };
}

const VEP = 'veps/sig-compute/42-<name>/vep.md';
const UNNUMBERED = edit(GOOD, '# VEP #42: ', '# ');

describeRule(pathFormat, [
  ...[
    'veps/sig-compute/memory-lease.md',
    'veps/sig-compute/42-Memory-Lease/vep.md',
    'veps/sig-compute/42-memory--lease/vep.md',
    'veps/sig-compute/42-memory-lease/proposal.md',
    'veps/sig-compute/memory-lease/vep.md',
  ].map((path) => ({ name: path, job: { text: GOOD, path }, found: [misplaced(VEP)] })),
  {
    name: 'veps/42-memory-lease/vep.md',
    job: { text: GOOD, path: 'veps/42-memory-lease/vep.md' },
    found: [misplaced('veps/<sig>/42-<name>/vep.md')],
  },
  {
    name: 'the pattern is the configured one',
    job: { text: UNNUMBERED, path: 'docs/ci-enhancements/lease.md', config: 'preset: cep' },
    found: [misplaced('docs/ci-enhancements/<number>-<name>/cep.md')],
  },
  {
    name: 'a document that knows its owner and its number says where it belongs',
    job: { text: GOOD_FRONT_MATTER, path: 'veps/lease.md' },
    found: [misplaced('veps/sig-compute/42-<name>/vep.md')],
  },
  {
    name: 'the owner is written as a directory',
    job: { text: setFields(GOOD_FRONT_MATTER, { 'owning-sig': 'SIG Network' }), path: 'veps/lease.md' },
    found: [misplaced('veps/sig-network/42-<name>/vep.md')],
  },
  {
    name: 'a document that knows nothing',
    job: { text: UNNUMBERED, path: 'veps/lease.md' },
    found: [misplaced('veps/<sig>/<number>-<name>/vep.md')],
  },
  {
    name: 'an appendix has a name of its own',
    job: { text: GOOD, path: 'veps/sig-compute/42-memory-lease/notes.md', kind: 'appendix' },
    found: [],
  },
]);
