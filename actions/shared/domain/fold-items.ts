// Which list items can be folded into one? A run of plain items, nested or not, whose places in the list are certain.
//
// What follows the last item of a run may belong to it or to an item that it stands in, and to no other. So these stay apart, and each is given
// the items before it that end where it begins.

import {
  afterBlanks,
  endOfBlock,
  type Item,
  isOpening,
  itemOf,
  mayBeCode,
  withBlanks,
} from './fold-lines.ts';

export interface ItemGroup {
  /** The line behind the last one, counted from 0. */
  readonly end: number;
  /** The characters before the text of its first item. */
  readonly kept: number;
  /** The lines, counted from 1, at which further items begin. */
  readonly items: readonly number[];
}

interface Placed extends Item {
  readonly line: number;
  readonly depth: number;
}

/** The groups of the run that begins at a line, one behind the other; none where no plain item stands there. */
export function groupItems(source: readonly string[], start: number): ItemGroup[] {
  const first = itemOf(source[start]);
  if (!first) return [];
  if (mayBeCode(first.indent)) return [{ end: start + 1, kept: first.content, items: [] }];
  const { items, end } = runOf(source, start, first);
  const heads = headsOf(items);
  return heads.map((head, index) => {
    const next = heads[index + 1] ?? items.length;
    return {
      end: items[next]?.line ?? withBlanks(source, end),
      kept: items[head]?.content ?? 0,
      items: items.slice(head + 1, next).map(({ line }) => line + 1),
    };
  });
}

function runOf(source: readonly string[], start: number, first: Item): { items: Placed[]; end: number } {
  // A number that is not the first could go on with a paragraph.
  const certain = !first.later;
  const items: Placed[] = [{ ...first, line: start, depth: 0 }];
  /** The items that the next line may stand in, from the outside in. */
  let chain: Item[] = [first];
  let end = endOfBlock(source, start, first.indent);
  for (;;) {
    const line = certain ? afterBlanks(source, end) : end;
    const text = source[line];
    const item = itemOf(text);
    if (text === undefined || !item || isOpening(text)) break;
    const within = chain.findLastIndex(({ content }) => content <= item.indent);
    const outer = chain[within];
    const sibling = chain[within + 1];
    if (sibling) {
      // Where the first is text, what could interrupt a paragraph is no text like it.
      if (sibling.indent !== item.indent || (!certain && !item.later)) break;
    } else if (!certain || !outer || item.indent > outer.content + 3 || item.later) break;
    items.push({ ...item, line, depth: within + 1 });
    chain = [...chain.slice(0, within + 1), item];
    end = endOfBlock(source, line, item.indent);
  }
  return { items, end };
}

/** Indices of the items that stay apart: the first, the last, and those that the last stands in. */
function headsOf(items: readonly Placed[]): number[] {
  const heads = new Set([0]);
  let wanted = items.at(-1)?.depth ?? 0;
  let needsSibling = false;
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (!item || item.depth !== wanted) continue;
    // A number that is not the first would go on with the text of the item around it: it needs a sibling before it.
    if (needsSibling) heads.add(index + 1);
    needsSibling = item.later;
    heads.add(index);
    wanted -= 1;
  }
  return [...heads].sort((a, b) => a - b);
}
