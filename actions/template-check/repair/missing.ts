// Where does a section belong that is missing, and what does the template put there?

import { templateKey } from '../../shared/domain/content.ts';
import { type DraftLine, endOfLines, newLines } from '../../shared/domain/draft.ts';
import { findHidden, findNearest } from '../../shared/domain/template.ts';
import { count, enumerate, quote } from '../../shared/domain/words.ts';
import type { Answer } from '../facts.ts';
import { answered, endOf, liesIn, type Proposed, subjectsOf, type View } from './view.ts';

/** Missing sections with the template's own words, each at its place; those that stand side by side in the template come together. */
export function repairMissing(view: View): readonly Proposed[] {
  const { answers } = view.facts;
  const subjects = subjectsOf(view, 'section-required');
  const addable = new Set(answers.filter((answer) => isToAdd(answer, view)));
  const wanted = new Set<Answer>();
  for (const answer of answers) {
    if (!addable.has(answer) || !subjects.has(answer.wanted.heading.toLowerCase())) continue;
    // With every heading above it that is missing too: one that only holds others is not named where one of them is.
    const above: Answer[] = [answer];
    for (let up = answers[answer.wanted.parent]; up && !up.match; up = answers[up.wanted.parent])
      above.push(up);
    if (above.every((each) => addable.has(each))) for (const each of above) wanted.add(each);
  }
  const groups: { at: number; answers: Answer[] }[] = [];
  for (const answer of [...wanted].sort((a, b) => a.index - b.index)) {
    if ([...wanted].some((other) => other.index === answer.wanted.parent)) continue;
    const own = answers.filter((other) => wanted.has(other) && liesIn(view, other.index, answer.index));
    groups.push({ at: placeOf(answer, view), answers: own });
  }
  return groups.map((group, index) => proposed(group, index > 0 && groups[index - 1]?.at === group.at, view));
}

function isToAdd(answer: Answer, view: View): boolean {
  const { wanted, match, required } = answer;
  const { document } = view.facts.proposal;
  if (match || !required) return false;
  const hidden = findHidden(document, wanted.heading);
  // The template's own comment shows headings as examples. Anywhere else it is the author's text, which only its author can bring out.
  const isExample =
    hidden?.inside === 'comment' &&
    hidden.closed &&
    view.template.template.words.has(templateKey(view.draft[hidden.line - 1]?.text ?? ''));
  if (hidden && !isExample) return false;
  const taken = new Set(view.facts.answers.flatMap((other) => other.match?.section ?? []));
  // Perhaps it is only called something else.
  return !findNearest(document, wanted, taken);
}

/** Behind what comes before it in the template, else before what comes after it, else at the end of what it belongs to. */
function placeOf({ index, wanted }: Answer, view: View): number {
  const { answers, proposal } = view.facts;
  const siblings = answers.filter((other) => other.wanted.parent === wanted.parent);
  const isBelow = (section: number) => {
    const parent = answers[wanted.parent]?.match?.section;
    for (let at = section; parent !== undefined && at >= 0; at = proposal.document.sections[at]?.parent ?? -1)
      if (at === parent) return true;
    return parent === undefined;
  };
  const before = siblings.findLast(
    (other) => other.index < index && other.match && isBelow(other.match.section),
  );
  if (before?.match) return endOf(view, before.match.section, (other) => liesIn(view, other, before.index));
  const after = answers.find(
    (other) =>
      other.index > index &&
      other.match &&
      (wanted.parent < 0 || liesIn(view, other.index, wanted.parent)) &&
      isBelow(other.match.section),
  );
  const following = answered(view, after);
  if (following) return following.line - 1;
  const parent = answers[wanted.parent];
  if (parent?.match) return endOf(view, parent.match.section, (other) => liesIn(view, other, parent.index));
  return endOfLines(view.draft);
}

function proposed({ at, answers }: { at: number; answers: Answer[] }, joins: boolean, view: View): Proposed {
  const blocks = answers.map(({ index }) => view.template.blocks[index] ?? []);
  const text = blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
  const isEnd = at >= endOfLines(view.draft);
  const isApart = at === 0 || joins || view.draft[at - 1]?.text.trim() === '';
  const lines: DraftLine[] = isEnd
    ? newLines([...(isApart && !joins ? [] : ['']), ...text])
    : newLines([...(isApart ? [] : ['']), ...text, '']);
  const names = enumerate(answers.map(({ wanted }) => quote(wanted.heading)));
  const [named] = answers.filter(({ wanted }) =>
    subjectsOf(view, 'section-required').has(wanted.heading.toLowerCase()),
  );
  return {
    at,
    what: `${answers.length === 1 ? 'section' : count(answers.length, 'section')} ${names} ${answers.length === 1 ? 'was' : 'were'} added from the template`,
    ...(named ? { mends: { rule: 'section-required', subject: named.wanted.heading.toLowerCase() } } : {}),
    edits: [{ at, removes: 0, inserts: lines }],
    opens: answers.map(({ wanted }) => wanted.heading.toLowerCase()),
  };
}
