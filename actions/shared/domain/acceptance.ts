// Is a proposal accepted for a release, and is that all that is known of it? For those who implement it.

import { numberOf, type Proposal } from './proposal.ts';
import { compareReleases, type Release } from './release.ts';
import type { Timeline } from './schedule.ts';

/** A proposal that a change to the code names. */
export interface NamedProposal {
  readonly number: number;
  /** None where no proposal of that number has landed. */
  readonly path?: string;
  readonly proposal?: Proposal;
  /** Why its text cannot be judged. */
  readonly unreadable?: string;
  /** Open pull requests that change it, or bring it. */
  readonly open: readonly number[];
}

/** Words of its status that say it is not, or not any more, to be built. */
const NOT_BUILT: readonly string[] = ['provisional', 'deferred', 'rejected', 'withdrawn', 'replaced'];

/** Undefined where nobody can tell. */
export function isAccepted(
  { proposal, path, unreadable }: NamedProposal,
  release: Release,
): boolean | undefined {
  if (path === undefined) return false;
  if (!proposal || unreadable !== undefined) return undefined;
  const status = proposal.metadata?.status?.value.trim().toLowerCase() ?? '';
  if (NOT_BUILT.includes(status)) return false;
  return proposal.targets.some(({ releases }) =>
    releases.some((target) => compareReleases({ ...target, patch: 0 }, { ...release, patch: 0 }) === 0),
  );
}

/** The folders of a proposal with that number, among those that were listed; `0042-x` is 42's as well. */
export function foldersOf(number: number, folders: readonly string[]): string[] {
  return folders.filter(
    (folder) => Number(/\/0*(\d{1,9})-[^/]*$/.exec(folder)?.[1] ?? Number.NaN) === number,
  );
}

/** Which of the texts in these folders is the proposal: the one that says its number. */
export function ownerOf<Found extends { readonly proposal?: Proposal }>(
  number: number,
  found: readonly Found[],
): Found | undefined {
  return found.find(({ proposal }) => proposal && numberOf(proposal) === number) ?? found[0];
}

/** The release for which a branch collects changes: its own, or on the development branch the first whose branch is not cut. */
export function releaseAhead(
  own: Release | undefined,
  timelines: readonly Timeline[],
  now: number,
): Release | undefined {
  if (own) return own;
  return [...timelines]
    .sort((a, b) => compareReleases(a.release, b.release))
    .find(({ branchCut, codeFreeze, ga }) => now < (branchCut ?? codeFreeze ?? ga ?? 0))?.release;
}
