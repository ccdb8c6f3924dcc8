// Where is what shown? Addresses of the pages.

import type { Issue } from '../github/state/model.ts';
import type { Lighthouse } from './lighthouse.ts';

export function pathOf({ kind, repository, number }: Issue, { source }: Pick<Lighthouse, 'source'>): string {
  if (kind === 'Issue') return `/trackers/${number}`;
  return repository === source ? `/code/${number}` : `/pulls/${number}`;
}

/** The anchor of a line of a file that a pull request changes. */
export function anchorOf(path: string, line: number): string {
  return `L${line}:${path}`;
}
