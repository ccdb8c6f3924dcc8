// Which items and paragraphs stand in one paragraph of a folded text?

import { isBlank } from './fold-lines.ts';

/** The marker of a list item with the blanks around it. */
export const ITEM_SIGN = /^ *(?:[-*+]|\d{1,9}[.)]) +/;

/** Lines of a paragraph, counted from its first, which is 0; `column` is that of the first of them, counted from 1. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly column: number;
}

/** The parts of a paragraph that has so many lines and begins at a place of the source, where `items` are the lines at which further items begin. */
export function partsOf(
  source: readonly string[],
  count: number,
  place: { readonly line: number; readonly column: number },
  items: readonly number[],
): Part[] {
  const heads = new Set(items);
  const parts: Part[] = [];
  let current = { start: 0, end: 1, column: place.column };
  for (let index = 1; index < count; index += 1) {
    const line = source[place.line - 1 + index] ?? '';
    // No paragraph holds a blank line by itself: behind one another begins.
    if (isBlank(line)) continue;
    const isItem = heads.has(place.line + index);
    if (isItem || current.end < index) {
      parts.push(current);
      current = {
        start: index,
        end: index,
        column: (isItem ? (ITEM_SIGN.exec(line)?.[0].length ?? 0) : 0) + 1,
      };
    }
    current.end = index + 1;
  }
  return [...parts, current];
}
