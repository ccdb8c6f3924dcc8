// Which operation does a request mean?

import { type Operation, slice } from './slice.ts';

export interface Route {
  readonly id: string;
  readonly operation: Operation;
  /** Decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** `not-modelled`: GitHub has it, the slice has not. `unknown`: GitHub has no such route. */
export type RouteMiss = 'not-modelled' | 'unknown';

interface Pattern {
  readonly id: string;
  readonly operation: Operation;
  readonly names: readonly string[];
  readonly test: RegExp;
}

const patterns = new Map<string, Pattern[]>();
for (const [id, operation] of Object.entries(slice.operations)) {
  const names: string[] = [];
  const source = operation.path
    .split(/(\{[^}]+\})/)
    .map((part) => {
      const name = /^\{([^}]+)\}$/.exec(part)?.[1];
      if (name === undefined) return part.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
      names.push(name);
      if (name === 'path') return '(.*)';
      return operation.multi.includes(name) ? '(.+)' : '([^/]+)';
    })
    .join('')
    // The path of the top folder is empty, with a slash before it or without.
    .replace(/\/\(\.\*\)$/, '(?:/(.*))?');
  const list = patterns.get(operation.method) ?? [];
  list.push({ id, operation, names, test: new RegExp(`^${source}$`) });
  patterns.set(operation.method, list);
}
// Fixed words before parameters, single segments before those that swallow the rest.
const openness = ({ operation }: Pattern) =>
  operation.path.split('{').length + 10 * operation.multi.length - operation.path.length / 1_000;
for (const list of patterns.values()) list.sort((a, b) => openness(a) - openness(b));

let known: Map<string, RegExp[]> | undefined;

function isKnown(method: string, path: string): boolean {
  known ??= slice.routes.reduce((map, route) => {
    const [verb = '', template = ''] = route.split(' ');
    const source = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+');
    return map.set(verb, [...(map.get(verb) ?? []), new RegExp(`^${source}$`)]);
  }, new Map<string, RegExp[]>());
  return (known.get(method) ?? []).some((test) => test.test(path));
}

const remembered = new Map<string, Route | RouteMiss>();
const MOST_REMEMBERED = 5_000;

/** `path` as it stands in the request: encoded, without the query. */
export function routeOf(method: string, path: string): Route | RouteMiss {
  const key = `${method} ${path}`;
  const before = remembered.get(key);
  if (before) return before;
  const found = find(method, path);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, found);
  return found;
}

function find(method: string, path: string): Route | RouteMiss {
  for (const { id, operation, names, test } of patterns.get(method) ?? []) {
    const match = test.exec(path);
    if (!match) continue;
    try {
      const values = names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]);
      return { id, operation, parameters: Object.fromEntries(values) };
    } catch {
      return 'unknown';
    }
  }
  return isKnown(method, path) ? 'not-modelled' : 'unknown';
}
