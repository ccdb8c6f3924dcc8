// Which page of a list is asked for, and where are the others? `Link` as GitHub writes it: addresses by the repository's number.

import type { Repository } from '../state/model.ts';
import { type Answer, type Call, ok } from './call.ts';

const A_PAGE = 30;
const MOST_A_PAGE = 100;

/** Ids of what the list holds, where it has any: hides what a lagging list does not show yet. */
export function visible<Item extends object>(call: Call, items: readonly Item[]): readonly Item[] {
  if (call.newest === Number.POSITIVE_INFINITY) return items;
  return items.filter((item) => !('id' in item) || typeof item.id !== 'number' || item.id <= call.newest);
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly headers: Readonly<Record<string, string>>;
}

export function pageOf<Item>(call: Call, items: readonly Item[], repository?: Repository): Page<Item> {
  const size = Math.min(MOST_A_PAGE, Math.max(1, Number(call.query['per_page'] ?? A_PAGE)));
  const page = Math.max(1, Number(call.query['page'] ?? 1));
  const last = Math.max(1, Math.ceil(items.length / size));
  const links: string[] = [];
  const link = (number: number, relation: string) => {
    const search = new URLSearchParams(call.search);
    search.set('page', `${number}`);
    const path = repository
      ? call.path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${repository.id}`)
      : call.path;
    links.push(`<${call.base}${path}?${search}>; rel="${relation}"`);
  };
  if (page > 1) link(Math.min(page - 1, last), 'prev');
  if (page < last) {
    link(page + 1, 'next');
    link(last, 'last');
  }
  if (page > 1) link(1, 'first');
  return {
    items: items.slice((page - 1) * size, page * size),
    headers: links.length > 0 ? { Link: links.join(', ') } : {},
  };
}

export function paged<Item extends object>(
  call: Call,
  items: readonly Item[],
  render: (item: Item) => unknown,
  repository?: Repository,
): Answer {
  const { items: shown, headers } = pageOf(call, visible(call, items), repository);
  return { ...ok(shown.map(render)), headers };
}
