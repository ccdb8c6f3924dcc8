// Is every section of the template there?

import type { Rule } from '../../shared/domain/rule.ts';
import { findHidden, findNearest } from '../../shared/domain/template.ts';
import { quote } from '../../shared/domain/words.ts';
import type { Facts } from '../facts.ts';

export const sectionRequired: Rule<Facts> = {
  id: 'section-required',
  description: 'Every section of the template at the base commit is in the proposal.',
  why: 'Reviewers find each answer at the place where they look for it, also where the answer is that a question does not apply.',
  reference: 'P-1',
  check: ({ answers, proposal }) => {
    const taken = new Set(answers.flatMap(({ match }) => match?.section ?? []));
    return answers.flatMap(({ wanted, match, required }) => {
      if (match || !required) return [];
      const hidden = findHidden(proposal.document, wanted.heading);
      const heading = `${'#'.repeat(wanted.level)} ${wanted.heading}`;
      const subject = wanted.heading.toLowerCase();
      if (!hidden) {
        const nearest = findNearest(proposal.document, wanted.heading, taken);
        const rename =
          nearest &&
          `If ${quote(nearest.heading)} in line ${nearest.line} is meant, rename it to ${quote(heading)}.`;
        return [
          {
            outcome: 'failed' as const,
            subject,
            message: `Section ${quote(wanted.heading)} is missing.`,
            hint: rename ?? `Add ${quote(heading)} and fill it, or write \`N/A\` and the reason.`,
          },
        ];
      }
      const holder =
        hidden.inside === 'bold text'
          ? 'as bold text'
          : `inside the ${hidden.inside} opened at line ${hidden.opened}`;
      const unclosed = hidden.closed ? '' : ', which is never closed';
      return [
        {
          outcome: 'failed' as const,
          subject,
          message: `Section ${quote(wanted.heading)} is missing: it was found in line ${hidden.line}, but ${holder}${unclosed}.`,
          hint: hidden.closed
            ? `Write ${quote(heading)} on a line of its own, outside of any other block.`
            : `Close the ${hidden.inside} that opens at line ${hidden.opened}; it swallows everything below it.`,
          at: { line: hidden.line, column: hidden.column },
        },
      ];
    });
  },
};
