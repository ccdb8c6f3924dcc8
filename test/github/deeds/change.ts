// The one place that writes what lists depend on.

import type { Issue, Listed } from '../state/model.ts';

export function change(issue: Issue, what: Partial<Listed & { readonly mergedAt: number | null }>): void {
  Object.assign(issue, what);
  issue.repository.revision += 1;
}

/** Something happened to it. */
export function touch(issue: Issue, at: number): void {
  change(issue, { updatedAt: Math.max(issue.updatedAt, at) });
}
