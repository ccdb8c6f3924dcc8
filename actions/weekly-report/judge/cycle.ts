// Is a pull request work for a release? Roadmap, report and check-in count the same ones.

import type { Release } from '../../shared/domain/release.ts';
import { cycleStart, type Known } from './phase.ts';
import type { Linked } from './subject.ts';

/** A branch of a release is called after it: `release-1.9`. */
export function isBranchOf(branch: string, { major, minor }: Release): boolean {
  return new RegExp(`(?:^|[-_/v])${major}\\.${minor}$`).test(branch);
}

/** What goes into a branch of another release is a backport to that one. */
export function isAimedAt({ base }: Pick<Linked, 'base'>, release: Release): boolean {
  return isBranchOf(base, release) || !/(?:^|[-_/v])\d+\.\d+$/.test(base);
}

/** Open, or merged since its cycle began: what was merged before is in an earlier release. What was closed without a merge is no work. */
export function isWorkFor(pull: Linked, release: Release, known: Known): boolean {
  const { state, mergedAt, updatedAt } = pull;
  if (state === 'closed' || !isAimedAt(pull, release)) return false;
  return state !== 'merged' || (mergedAt ?? updatedAt) >= cycleStart(release, known);
}
