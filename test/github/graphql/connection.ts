// A list with cursors. A cursor names its node, so a list that grows or shrinks between two pages neither repeats nor loses anything.

import type { Context, Model } from './context.ts';

export interface Paging {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

export interface Connection {
  readonly kind: 'connection';
  readonly items: readonly object[];
  readonly total: number;
  readonly keyOf: (item: object, index: number) => number;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** Of the first item shown. */
  readonly start: number;
}

export function connection<Item extends object>(
  { newest }: Context,
  all: readonly Item[],
  { first, last, after, before }: Paging,
  keyOf: (item: Item, index: number) => number = (item, index) => keyOfItem(item) ?? index,
): Connection {
  const items =
    newest === Number.POSITIVE_INFINITY ? all : all.filter((item) => (keyOfItem(item) ?? 0) <= newest);
  let from = 0;
  let to = items.length;
  if (after) from = afterCursor(items, keyOf, after) + 1;
  if (before) to = Math.max(from, afterCursor(items, keyOf, before));
  if (typeof first === 'number') to = Math.min(to, from + first);
  else if (typeof last === 'number') from = Math.max(from, to - last);
  return {
    kind: 'connection',
    items: items.slice(from, to),
    total: items.length,
    keyOf: keyOf as Connection['keyOf'],
    hasNext: to < items.length,
    hasPrevious: from > 0,
    start: from,
  };
}

function keyOfItem(item: object): number | undefined {
  return 'id' in item && typeof item.id === 'number' ? item.id : undefined;
}

function cursorOf({ items, keyOf, start }: Connection, index: number): string {
  const item = items[index];
  return Buffer.from(`cursor:v2:${item ? keyOf(item, start + index) : 0}`).toString('base64');
}

/** The place of a cursor's node; of a node that is gone, the place before the next newer one. */
function afterCursor<Item extends object>(
  items: readonly Item[],
  keyOf: (item: Item, index: number) => number,
  cursor: string,
): number {
  const key = Number(Buffer.from(cursor, 'base64').toString().replace('cursor:v2:', ''));
  if (Number.isNaN(key)) throw new Error(`\`${cursor}\` does not appear to be a valid cursor.`);
  const exact = items.findIndex((item, index) => keyOf(item, index) === key);
  if (exact >= 0) return exact;
  const next = items.findIndex((item, index) => keyOf(item, index) > key);
  return (next < 0 ? items.length : next) - 1;
}

interface Edge {
  readonly of: Connection;
  readonly index: number;
}

/** Serves every `…Connection` of the schema. */
export const connectionModel: Model = {
  nodes: ({ items }: Connection) => items,
  edges: (of: Connection) => of.items.map((_, index): Edge => ({ of, index })),
  totalCount: ({ total }: Connection) => total,
  filteredCount: ({ total }: Connection) => total,
  pageCount: ({ items }: Connection) => items.length,
  pageInfo: (of: Connection) => of,
};

export const edgeModel: Model = {
  node: ({ of, index }: Edge) => of.items[index],
  cursor: ({ of, index }: Edge) => cursorOf(of, index),
};

export const pageInfoModel: Model = {
  hasNextPage: ({ hasNext }: Connection) => hasNext,
  hasPreviousPage: ({ hasPrevious }: Connection) => hasPrevious,
  startCursor: (of: Connection) => (of.items.length === 0 ? null : cursorOf(of, 0)),
  endCursor: (of: Connection) => (of.items.length === 0 ? null : cursorOf(of, of.items.length - 1)),
};
