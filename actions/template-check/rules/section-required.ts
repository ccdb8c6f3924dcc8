// Is every section of the template there?

import type { HiddenHeading } from '../../shared/domain/markdown.ts';
import type { Finding, Rule } from '../../shared/domain/rule.ts';
import { STAGE_NAMES } from '../../shared/domain/target.ts';
import { findHidden, findNearest } from '../../shared/domain/template.ts';
import { enumerate, quote } from '../../shared/domain/words.ts';
import { type Answer, type Facts, isTargeted } from '../facts.ts';

export const sectionRequired: Rule<Facts> = {
  id: 'section-required',
  description: 'Every section of the template at the base commit is in the proposal.',
  why: 'Reviewers find each answer at the place where they look for it, also where the answer is that a question does not apply.',
  reference: 'P-1',
  family: 'section',
  ofTemplate: true,
  check: (facts) => {
    const missing = facts.answers.filter(({ match, required }) => required && !match);
    const swallowed = new Map<number, { hidden: HiddenHeading; answers: Answer[] }>();
    const findings: Finding[] = [];
    for (const answer of missing) {
      const hidden = findHidden(facts.proposal.document, answer.wanted.heading);
      // A heading that only holds others is not named beside the ones that it should hold.
      const holdsMissing =
        !answer.wanted.asks && missing.some((other) => other.wanted.parent === answer.index);
      if (hidden && !hidden.closed) {
        const group = swallowed.get(hidden.opened) ?? { hidden, answers: [] };
        group.answers.push(answer);
        swallowed.set(hidden.opened, group);
      } else if (hidden) findings.push(misread(answer, hidden));
      else if (!holdsMissing) findings.push(absent(answer, facts));
    }
    return [...[...swallowed.values()].map(unclosed), ...findings];
  },
};

/** One thing that is never closed is one finding, however much it swallows. */
function unclosed({ hidden, answers }: { hidden: HiddenHeading; answers: readonly Answer[] }): Finding {
  const names = enumerate(answers.map(({ wanted }) => quote(wanted.heading)));
  const are = answers.length === 1 ? `Section ${names} is` : `Sections ${names} are`;
  return {
    outcome: 'failed',
    subject: `swallowed: ${answers.map(({ wanted }) => wanted.heading.toLowerCase()).join(', ')}`,
    message: `${are} missing: the ${hidden.inside} opened at line ${hidden.opened} is never closed and swallows everything below it.`,
    hint: `Close the ${hidden.inside}.`,
    at: { line: hidden.opened, column: 1 },
  };
}

function misread({ wanted }: Answer, hidden: HiddenHeading): Finding {
  const heading = quote(`${'#'.repeat(wanted.level)} ${wanted.heading}`);
  const isBold = hidden.inside === 'bold text';
  const holder = isBold ? 'as bold text' : `inside the ${hidden.inside} opened at line ${hidden.opened}`;
  const hint = isBold
    ? `Write ${heading} instead of bold text.`
    : hidden.inside === 'code block'
      ? `Close the code block before line ${hidden.line} if it should end there, or write ${heading} outside of it.`
      : `Write ${heading} outside of the ${hidden.inside}.`;
  return {
    outcome: 'failed',
    subject: wanted.heading.toLowerCase(),
    message: `Section ${quote(wanted.heading)} is missing: it was found in line ${hidden.line}, but ${holder}.`,
    hint,
    at: { line: hidden.line, column: hidden.column },
  };
}

function absent({ wanted }: Answer, { answers, proposal }: Facts): Finding {
  const heading = quote(`${'#'.repeat(wanted.level)} ${wanted.heading}`);
  const taken = new Set(answers.flatMap(({ match }) => match?.section ?? []));
  const nearest = findNearest(proposal.document, wanted, taken);
  const hint = nearest
    ? `If ${quote(nearest.heading)} in line ${nearest.line} is meant, rename it to ${heading}.`
    : wanted.stage && !isTargeted(proposal, wanted.stage)
      ? `Add ${heading}; it may stay empty until ${STAGE_NAMES[wanted.stage]} is targeted.`
      : wanted.asks || wanted.stage
        ? `Add ${heading} and fill it, or write \`N/A\` and the reason.`
        : `Add ${heading}.`;
  return {
    outcome: 'failed',
    subject: wanted.heading.toLowerCase(),
    message: `Section ${quote(wanted.heading)} is missing.`,
    hint,
  };
}
