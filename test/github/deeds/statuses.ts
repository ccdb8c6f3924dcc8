// What stands on a commit? The history of its statuses; the newest of each context counts.

import type { Account, Repository, Status, StatusState, World } from '../state/model.ts';
import { nextId, register } from '../state/world.ts';

/** GitHub's limit for one commit and context. */
const MOST_STATUSES = 1_000;

export interface StatusOptions {
  readonly state: StatusState;
  readonly context?: string;
  readonly description?: string | null;
  readonly targetUrl?: string | null;
  readonly creator?: Account | null;
  readonly at?: number;
}

/** Undefined where the commit has no room left for this context. */
export function setStatus(
  world: World,
  repository: Repository,
  sha: string,
  {
    state,
    context = 'default',
    description = null,
    targetUrl = null,
    creator = null,
    at = world.clock.now(),
  }: StatusOptions,
): Status | undefined {
  const history = repository.statuses.get(sha) ?? [];
  if (history.filter((status) => same(status.context, context)).length >= MOST_STATUSES) return undefined;
  const id = nextId(world);
  const made: Status = {
    kind: 'StatusContext',
    id,
    repository,
    sha,
    state,
    context,
    description,
    targetUrl,
    creator,
    at,
  };
  history.push(made);
  repository.statuses.set(sha, history);
  return register(world, made);
}

/** Contexts compare without case. */
function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The newest of each context. */
export function currentStatuses(repository: Repository, sha: string): Status[] {
  const newest = new Map<string, Status>();
  for (const status of repository.statuses.get(sha) ?? []) newest.set(status.context.toLowerCase(), status);
  return [...newest.values()];
}

export function combinedState(statuses: readonly Status[]): 'success' | 'pending' | 'failure' {
  if (statuses.some(({ state }) => state === 'error' || state === 'failure')) return 'failure';
  if (statuses.length === 0 || statuses.some(({ state }) => state === 'pending')) return 'pending';
  return 'success';
}
