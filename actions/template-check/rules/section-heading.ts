// Are the headings written as in the template?

import type { Finding, Rule } from '../../shared/domain/rule.ts';
import { quote } from '../../shared/domain/words.ts';
import { type Facts, sectionOf } from '../facts.ts';

export const sectionHeading: Rule<Facts> = {
  id: 'section-heading',
  description: 'Headings have the spelling and the level of the template.',
  why: 'People search and link by heading, and what one document calls by another name looks missing.',
  reference: 'P-1',
  ofTemplate: true,
  check: (facts) => {
    const findings: Finding[] = [];
    for (const answer of facts.answers) {
      const section = sectionOf(facts, answer);
      if (!section || !answer.match || !answer.required) continue;
      const { wanted, match } = answer;
      const at = { line: section.line, column: section.column };
      const wrong = quote(`${'#'.repeat(section.level)} ${section.heading}`);
      const right = quote(`${'#'.repeat(wanted.level)} ${wanted.heading}`);
      const subject = wanted.heading.toLowerCase();
      // A stage may name its release: `### Alpha (v1.6)`, `### GA v1.10`.
      const suffixed = wanted.role === 'stage' && /^\w+ (?:\([^)]*\)|v?\d+(?:\.\d+)+)$/.test(section.heading);
      const isShared = facts.answers.some(
        (other) => other !== answer && other.match?.section === match.section,
      );
      if (match.spelling === 'former' || (match.spelling === 'variant' && !suffixed)) {
        findings.push({
          outcome: 'warning',
          subject,
          message: `Heading ${wrong} is read as ${right}.`,
          hint: isShared ? `Give ${right} a heading of its own.` : `Write ${right}.`,
          at,
        });
      } else if (section.level !== wanted.level) {
        const message = `Heading ${wrong} is at level ${section.level}; the template has it at level ${wanted.level}.`;
        findings.push({ outcome: 'warning', subject, message, hint: `Write ${right}.`, at });
      }
    }
    return findings;
  },
};
