// Has the author said something in every section?

import type { Finding, Rule } from '../../shared/domain/rule.ts';
import { parseTargetLine } from '../../shared/domain/target.ts';
import { quote } from '../../shared/domain/words.ts';
import { type Answer, type Facts, sectionOf } from '../facts.ts';

/** While a proposal is provisional these may still be open (P-1). */
const STILL_OPEN = ['design', 'api examples', 'alternatives'];

export const sectionFilled: Rule<Facts> = {
  id: 'section-filled',
  description: 'Every section says more than its template; a bare `N/A` is a warning.',
  why: 'A section that does not apply says so and why; an empty one leaves the reader to guess whether it was forgotten.',
  reference: 'P-1',
  check: (facts) => facts.answers.flatMap((answer) => judge(answer, facts)),
};

function judge(answer: Answer, facts: Facts): Finding[] {
  const { wanted, content, required } = answer;
  const section = sectionOf(facts, answer);
  const holdsOnlyOthers =
    !wanted.asks && facts.template?.sections.some((other) => other.parent === answer.index);
  if (!section || !required || holdsOnlyOthers || wanted.role === 'stage' || wanted.role === 'history')
    return [];
  const name = `Section ${quote(section.heading)}`;
  const at = { line: section.line, column: section.column };
  const subject = wanted.heading.toLowerCase();
  if (content === 'not-applicable') {
    const message = `${name} says only \`N/A\`.`;
    return [
      {
        outcome: 'warning',
        subject,
        message,
        hint: 'Add the reason in a few words: `N/A: no API changes`.',
        at,
      },
    ];
  }
  if (content !== 'empty' && content !== 'template') return [];
  // Its parts stand beside it, at a wrong level, which section-heading says.
  const isFilledByParts = facts.answers.some(
    (other) => other.wanted.parent === answer.index && other.content === 'filled',
  );
  if (isFilledByParts) return [];
  if (wanted.role === 'checklist') {
    const message = `${name} is as in the template: no item is ticked or struck out.`;
    return [
      {
        outcome: 'warning',
        subject,
        message,
        hint: 'Tick what is done; strike out what does not apply.',
        at,
      },
    ];
  }
  const outcome = isStillOpen(wanted.heading, facts) ? 'warning' : 'failed';
  if (wanted.role === 'targets' || section.lines.some((line) => parseTargetLine(line))) {
    const message = `${name} names no release: every target is empty.`;
    const hint =
      'Write the upcoming release behind the stage that you plan for it, such as `v1.9`, or `N/A` and the reason.';
    return [{ outcome, subject, message, hint, at }];
  }
  const comments = section.comments.length > 0;
  const message =
    content === 'template'
      ? `${name} is not filled: it holds only the template's own text.`
      : comments
        ? `${name} is empty: it holds only a comment.`
        : `${name} is empty.`;
  return [{ outcome, subject, message, hint: 'Fill it, or write `N/A` and the reason.', at }];
}

function isStillOpen(heading: string, { proposal }: Facts): boolean {
  return proposal.metadata?.status?.value === 'provisional' && STILL_OPEN.includes(heading.toLowerCase());
}
