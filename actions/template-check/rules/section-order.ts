// Do the sections stand in the order of the template?

import type { Rule } from '../../shared/domain/rule.ts';
import { quote } from '../../shared/domain/words.ts';
import { type Answer, type Facts, sectionOf } from '../facts.ts';

export const sectionOrder: Rule<Facts> = {
  id: 'section-order',
  description: 'The sections stand in the order of the template.',
  why: 'Proposals are read side by side; each question has its place.',
  reference: 'P-1',
  ofTemplate: true,
  check: (facts) =>
    outOfOrder(facts).flatMap(({ answer, before, after }) => {
      const section = sectionOf(facts, answer);
      if (!section) return [];
      const place = before
        ? `after ${quote(before.wanted.heading)}`
        : `before ${quote(after?.wanted.heading ?? '')}`;
      return [
        {
          outcome: 'warning' as const,
          subject: answer.wanted.heading.toLowerCase(),
          message: `Section ${quote(section.heading)} is out of order: the template has it ${place}.`,
          hint: `Move it ${place}.`,
          at: { line: section.line, column: section.column },
        },
      ];
    }),
};

interface Misplaced {
  readonly answer: Answer;
  /** The section of the template that it comes after; without one it comes before `after`. */
  readonly before?: Answer;
  readonly after?: Answer;
}

/** The fewest sections that have to move, in the order of the template, and where to. */
export function outOfOrder(facts: Facts): Misplaced[] {
  const parents = new Set(facts.answers.map((answer) => answer.wanted.parent));
  return [...parents].flatMap((parent) => {
    const siblings = facts.answers.filter((answer) => answer.match && answer.wanted.parent === parent);
    const inOrder = new Set(longestAscending(siblings));
    return siblings.flatMap((answer, position): Misplaced[] => {
      if (inOrder.has(answer)) return [];
      const before = siblings.slice(0, position).findLast((sibling) => inOrder.has(sibling));
      const after = siblings.find((sibling) => inOrder.has(sibling));
      return [{ answer, ...(before ? { before } : {}), ...(after ? { after } : {}) }];
    });
  });
}

/** The most sections that already stand in the right order: only the others have to move. */
function longestAscending(answers: readonly Answer[]): Answer[] {
  let longest: Answer[] = [];
  const chains: Answer[][] = [];
  answers.forEach((answer) => {
    let chain: Answer[] = [];
    chains.forEach((known, before) => {
      const fits = (answers[before]?.match?.section ?? 0) <= (answer.match?.section ?? 0);
      if (fits && known.length > chain.length) chain = known;
    });
    const own = [...chain, answer];
    chains.push(own);
    if (own.length > longest.length) longest = own;
  });
  return longest;
}
