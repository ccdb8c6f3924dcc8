// Can a section be put where the template has it, with everything that stands in it?

import type { Draft, DraftLine, Edit } from '../../shared/domain/draft.ts';
import { quote } from '../../shared/domain/words.ts';
import { outOfOrder } from '../rules/section-order.ts';
import { answered, endOf, liesIn, type Proposed, subjectsOf, type View } from './view.ts';

/** One section at a time: each move changes where the next one has to go. */
export function repairOrder(view: View): readonly Proposed[] {
  const subjects = subjectsOf(view, 'section-order');
  return outOfOrder(view.facts).flatMap(({ answer, before, after }): Proposed[] => {
    const subject = answer.wanted.heading.toLowerCase();
    const section = answered(view, answer);
    const neighbour = before ?? after;
    if (!subjects.has(subject) || !section || !answer.match || !neighbour?.match) return [];
    const start = section.line - 1;
    const end = endOf(view, answer.match.section, (wanted) => liesIn(view, wanted, answer.index));
    const to = before
      ? endOf(view, neighbour.match.section, (wanted) => liesIn(view, wanted, neighbour.index))
      : (answered(view, neighbour)?.line ?? 1) - 1;
    if (to > start && to < end) return [];
    const place = `${before ? 'after' : 'before'} ${quote(neighbour.wanted.heading)}`;
    return [
      {
        at: start,
        what: `section ${quote(section.heading)} stands ${place} now`,
        mends: { rule: 'section-order', subject },
        edits: move(view.draft, start, end, to),
      },
    ];
  });
}

/** Moves lines, and sees that a blank line stands on either side of them. No line is lost: blank ones only change their side. */
function move(draft: Draft, start: number, end: number, to: number): Edit[] {
  let first = start;
  let last = end;
  while (last > start && isBlank(draft[last - 1])) last -= 1;
  // At the end of a text no blank line follows: the ones before the section go with it.
  if (last === end) while (first > 0 && isBlank(draft[first - 1]) && first - 1 >= to) first -= 1;
  const blanks = [...draft.slice(first, start), ...draft.slice(last, end)];
  const body = draft.slice(start, last);
  const previous = draft[to - 1];
  const atEnd = to >= draft.length || (to === draft.length - 1 && draft[to]?.text === '');
  const gap = blanks.length > 0 ? blanks : [{ text: '' }];
  const inserts: DraftLine[] = atEnd
    ? [...gap, ...body]
    : [...(to > 0 && !isBlank(previous) ? [{ text: '' }] : []), ...body, ...gap];
  return [
    { at: to, removes: 0, inserts },
    { at: first, removes: end - first, inserts: [] },
  ];
}

function isBlank(line: DraftLine | undefined): boolean {
  return line?.text.trim() === '';
}
