// Are the template's placeholders replaced?

import { isPlaceholder, leftoverPlaceholders } from '../../shared/domain/content.ts';
import { subsections } from '../../shared/domain/markdown.ts';
import type { Finding, Rule } from '../../shared/domain/rule.ts';
import { quote } from '../../shared/domain/words.ts';
import { type Facts, sectionOf } from '../facts.ts';

export const sectionPlaceholder: Rule<Facts> = {
  id: 'section-placeholder',
  description:
    'No section holds only a placeholder (`TBD`, `NNNN`, `<LINK>`, `$SIG`), and none is left over in the text.',
  why: 'A placeholder says that the author has not answered yet.',
  reference: 'P-1',
  family: 'section',
  ofTemplate: true,
  check: (facts) => {
    const findings: Finding[] = [];
    const { document } = facts.proposal;
    for (const answer of facts.answers) {
      const section = sectionOf(facts, answer);
      const exempt = answer.wanted.role === 'stage' || answer.wanted.role === 'history';
      if (!section || !answer.match || !answer.required || exempt || answer.content !== 'placeholder')
        continue;
      // It may stand below a heading of the author's own.
      const { section: index } = answer.match;
      const lines = [index, ...subsections(document, index)].flatMap(
        (own) => document.sections[own]?.lines ?? [],
      );
      const line = lines.find(({ text }) => isPlaceholder(text));
      if (!line) continue;
      findings.push({
        outcome: facts.proposal.metadata?.status?.value === 'provisional' ? 'warning' : 'failed',
        subject: answer.wanted.heading.toLowerCase(),
        message: `Section ${quote(section.heading)} holds only a placeholder: ${quote(line.text)}.`,
        hint: 'Replace it, or write `N/A` and the reason.',
        at: { line: line.line, column: line.column },
      });
    }
    for (const section of document.sections) {
      for (const line of section.lines) {
        for (const placeholder of leftoverPlaceholders(line)) {
          if (findings.some((finding) => finding.at?.line === line.line)) continue;
          findings.push({
            outcome: 'warning',
            subject: `left over: ${section.heading.toLowerCase()}: ${placeholder}`,
            message: `The template's placeholder ${quote(placeholder)} is still in section ${quote(section.heading)}.`,
            hint: 'Replace it with the real value, or remove it.',
            at: { line: line.line, column: line.column },
          });
        }
      }
    }
    return findings;
  },
};
