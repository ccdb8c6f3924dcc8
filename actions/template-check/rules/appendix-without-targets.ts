// Does an appendix promise what only the proposal can promise?

import type { Rule } from '../../shared/domain/rule.ts';
import { quote } from '../../shared/domain/words.ts';
import type { Facts } from '../facts.ts';

export const appendixWithoutTargets: Rule<Facts> = {
  id: 'appendix-without-targets',
  description: 'Further Markdown files in the directory of a proposal carry no targets.',
  why: 'The proposal is the single source of truth: a target in an appendix would count for the freeze and be seen by nobody.',
  reference: 'P-4',
  check: ({ proposal }) => {
    const target = proposal.targets.find((candidate) => candidate.state === 'set');
    if (proposal.kind !== 'appendix' || !target) return [];
    return [
      {
        outcome: 'warning',
        subject: 'appendix',
        message: `The appendix ${quote(proposal.path)} carries a target of its own, ${quote(target.value)}.`,
        hint: 'Only the proposal promises a release: see that it names this one, and remove it here.',
        at: { line: target.line, column: target.column },
      },
    ];
  },
};
