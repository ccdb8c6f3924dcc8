// Does this event start this workflow?

import type { WorkflowEvent } from '../github/runner/events.ts';
import { NotModelled } from './refusal.ts';
import { partsOf, type Tree, textsOf } from './syntax.ts';

/** What may be said of an event; other filters, such as paths, are refused. */
const FILTERS: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['types', 'branches'],
  pull_request_review: ['types'],
  issue_comment: ['types'],
  issues: ['types'],
  workflow_run: ['types', 'branches', 'workflows'],
  merge_group: ['types', 'branches'],
  push: ['branches'],
  workflow_dispatch: ['inputs'],
  schedule: [],
};

/** Where a workflow names no types, all of them start it; of pull requests these (documentation, "Events that trigger workflows"). */
const DEFAULT_TYPES: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
};

export function isStartedBy(
  on: ReadonlyMap<string, Tree>,
  { name, payload, ref, baseRef }: WorkflowEvent,
): boolean {
  const known = filtersOf(name);
  const said = on.get(name);
  if (said === undefined) return false;
  if (name === 'schedule') {
    return (said as readonly Tree[]).some((each) => partsOf(each).get('cron') === payload['schedule']);
  }
  const filters = partsOf(said);
  const unknown = [...filters.keys()].filter((key) => !known.includes(key));
  if (unknown.length > 0) throw new NotModelled(`on.${name}.${unknown.join(', ')}`);
  const types = filters.has('types') ? textsOf(filters.get('types')) : DEFAULT_TYPES[name];
  if (types && !types.includes(`${payload['action']}`)) return false;
  const run = (payload['workflow_run'] ?? {}) as { readonly name?: string; readonly head_branch?: string };
  if (filters.has('workflows') && !textsOf(filters.get('workflows')).includes(run.name ?? '')) return false;
  if (!filters.has('branches')) return true;
  const group = (payload['merge_group'] ?? {}) as { readonly base_ref?: string };
  const branch = baseRef ?? run.head_branch ?? (group.base_ref ?? ref).replace('refs/heads/', '');
  return textsOf(filters.get('branches')).some((pattern) => matches(pattern, branch));
}

/** `*` for anything but a slash, `**` for anything; the rest of GitHub's patterns is refused. */
function matches(pattern: string, branch: string): boolean {
  if (/[?+![\]]/.test(pattern)) throw new NotModelled(`the pattern '${pattern}'`);
  const expression = pattern
    .split(/(\*+)/)
    .map((part) =>
      part === '*' ? '[^/]*' : part.startsWith('*') ? '.*' : part.replace(/[.\\^$|(){}]/g, '\\$&'),
    );
  return new RegExp(`^${expression.join('')}$`).test(branch);
}

/** What may be said of an event; refuses one that is not known. */
export function filtersOf(event: string): readonly string[] {
  const known = FILTERS[event];
  if (!known) throw new NotModelled(`the event '${event}'`);
  return known;
}
