// Has the author said something in every section?

import type { Box, Proposal } from '../../shared/domain/proposal.ts';
import type { Finding, Rule } from '../../shared/domain/rule.ts';
import { quote } from '../../shared/domain/words.ts';
import { type Answer, type Facts, isTargeted, nextRelease, sectionOf } from '../facts.ts';

/** While a proposal is provisional these may still be open (P-1). */
const STILL_OPEN = ['design', 'api examples', 'alternatives'];

export const sectionFilled: Rule<Facts> = {
  id: 'section-filled',
  description: 'Every section says more than its template; a bare `N/A` is a warning.',
  why: 'A section that does not apply says so and why; an empty one leaves the reader to guess whether it was forgotten.',
  reference: 'P-1',
  family: 'section',
  ofTemplate: true,
  check: (facts) => facts.answers.flatMap((answer) => judge(answer, facts)),
};

function judge(answer: Answer, facts: Facts): Finding[] {
  const { wanted, content, required } = answer;
  const section = sectionOf(facts, answer);
  const parts = facts.answers.filter((other) => other.wanted.parent === answer.index);
  const holdsOnlyOthers = !wanted.asks && parts.length > 0;
  if (!section || !required || holdsOnlyOthers || wanted.role === 'stage' || wanted.role === 'history')
    return [];
  const name = `Section ${quote(section.heading)}`;
  const at = { line: section.line, column: section.column };
  const subject = wanted.heading.toLowerCase();
  const boxes = boxesBelow(section.line, facts.proposal);
  if (wanted.role === 'checklist' && boxes.length > 0) {
    if (boxes.some((box) => box.ticked || box.struck)) return [];
    const message = `${name}: no item is ticked or struck out.`;
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
  const { targetLines } = facts.proposal;
  const namesNone = targetLines.length > 0 && targetLines.every((target) => target.state === 'open');
  if (wanted.role === 'targets' && namesNone) {
    const message = `${name} names no release: every target is empty.`;
    const hint = `Write the upcoming release behind the stage that you plan for it, such as \`${nextRelease(facts)}\`, or \`N/A\` and the reason.`;
    return [{ outcome, subject, message, hint, at }];
  }
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
  // Its parts stand beside it at a wrong level, which section-heading says; or are asked for themselves, by graduation-ready.
  const isSaidOfParts = parts.some(
    (part) =>
      part.content === 'filled' ||
      (part.wanted.stage && part.match && isTargeted(facts.proposal, part.wanted.stage)),
  );
  if (isSaidOfParts) return [];
  const message =
    content === 'template'
      ? `${name} is not filled: it holds only the template's own text.`
      : section.comments.length > 0
        ? `${name} is empty: it holds only a comment.`
        : `${name} is empty.`;
  return [{ outcome, subject, message, hint: 'Fill it, or write `N/A` and the reason.', at }];
}

/** The boxes between a heading and the next one. */
function boxesBelow(line: number, { boxes, document }: Proposal): Box[] {
  const next = document.sections.find((section) => section.line > line)?.line ?? Number.POSITIVE_INFINITY;
  return boxes.filter((box) => box.line > line && box.line < next);
}

function isStillOpen(heading: string, { proposal }: Facts): boolean {
  return proposal.metadata?.status?.value === 'provisional' && STILL_OPEN.includes(heading.toLowerCase());
}
