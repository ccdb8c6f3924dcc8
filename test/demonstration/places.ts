// Where is what shown? Addresses of the pages, and the spots of a page that a scene points at.

import type { Issue } from '../github/state/model.ts';
import type { Lighthouse } from './lighthouse.ts';

/** How the spots are called, by their anchor without its `at-`. */
export const SPOTS = {
  gates: 'what the gates say',
  template: 'the comment of the template check',
  'sig-signoff': 'the comment of SIG sign-off',
  freeze: 'the comment of the freeze',
  written: 'what the suite wrote',
  proposals: 'the open proposals',
  issue: 'the report',
  frame: 'the page',
} as const;
export type Spot = keyof typeof SPOTS;

export function pathOf({ kind, repository, number }: Issue, { source }: Pick<Lighthouse, 'source'>): string {
  if (kind === 'Issue') return `/trackers/${number}`;
  return repository === source ? `/code/${number}` : `/pulls/${number}`;
}

/** The issue or pull request that a page is about; of the weekly report the newest one. */
export function issueAt(path: string, lighthouse: Lighthouse): Issue | undefined {
  const { home, source } = lighthouse;
  if (path === '/report') return newestReport(lighthouse);
  return [...home.issues.values(), ...source.issues.values()].find(
    (issue) => pathOf(issue, lighthouse) === path,
  );
}

export function newestReport({ home }: Pick<Lighthouse, 'home'>): Issue | undefined {
  return [...home.issues.values()]
    .sort((a, b) => a.number - b.number)
    .findLast(({ title }) => title.startsWith('Weekly report'));
}

/** The anchor of a line of a file that a pull request changes. */
export function anchorOf(path: string, line: number): string {
  return `L${line}:${path}`;
}
