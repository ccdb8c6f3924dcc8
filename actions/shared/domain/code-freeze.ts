// Is this branch held by a code freeze, and may this land all the same?

import { type Exception, type Leave, leaveFor } from './exception.ts';
import { matchesGlob } from './path.ts';
import { parseRelease, type Release, renderRelease } from './release.ts';
import type { Timeline } from './schedule.ts';

export interface CodeQuestion {
  readonly branch: string;
  readonly labels: readonly string[];
  readonly paths: readonly string[];
  /** Numbers of the proposals that the pull request names. */
  readonly proposals: readonly number[];
  readonly now: number;
  readonly timelines: readonly Timeline[];
  readonly exceptions: readonly Exception[];
  readonly authorities: readonly string[];
  readonly rules: {
    readonly main: string;
    /** With `{release}`, which stands for `1.9`. */
    readonly branch: string;
    readonly allowedLabels: readonly string[];
    readonly allowedPaths: readonly string[];
  };
}

export type CodeDecision =
  | { readonly state: 'open' }
  /** A release branch whose release nobody has published a schedule of, or one that names no dates. */
  | { readonly state: 'undated'; readonly release: Release }
  | { readonly state: 'allowed'; readonly release: Release; readonly by: string }
  | { readonly state: 'excepted'; readonly release: Release; readonly exception: Exception }
  | {
      readonly state: 'held';
      readonly release: Release;
      readonly since: number;
      /** When it ends by itself: the branch is cut, or the release comes out. */
      readonly until?: number;
      readonly leaves: readonly { readonly proposal: number; readonly leave: Leave }[];
    };

/**
 * `main` is held from code freeze until the branch of the release is cut; that branch, as soon as it is there, until the release is out. Where the branch is cut
 * with the freeze, `main` is never held.
 */
export function decideCode(question: CodeQuestion): CodeDecision {
  const { branch, rules, timelines, now } = question;
  const own = releaseOfBranch(branch, rules.branch);
  if (own) {
    const timeline = timelines.find(
      ({ release }) => release.major === own.major && release.minor === own.minor,
    );
    if (!timeline?.codeFreeze || timeline.ga === undefined) return { state: 'undated', release: own };
    if (now < timeline.codeFreeze || now >= timeline.ga) return { state: 'open' };
    return held(question, timeline, timeline.codeFreeze, timeline.ga);
  }
  if (branch !== rules.main) return { state: 'open' };
  const frozen = timelines.find(
    ({ codeFreeze, branchCut, ga }) =>
      codeFreeze !== undefined && now >= codeFreeze && now < (branchCut ?? ga ?? Number.POSITIVE_INFINITY),
  );
  return frozen?.codeFreeze === undefined
    ? { state: 'open' }
    : held(question, frozen, frozen.codeFreeze, frozen.branchCut ?? frozen.ga);
}

function held(
  question: CodeQuestion,
  { release }: Timeline,
  since: number,
  until: number | undefined,
): CodeDecision {
  const { labels, paths, rules, proposals, exceptions, now, authorities } = question;
  const label = labels.find((name) =>
    rules.allowedLabels.some((allowed) => allowed.toLowerCase() === name.toLowerCase()),
  );
  if (label !== undefined) return { state: 'allowed', release, by: `the label ${label}` };
  const isAllowedPath = (path: string) => rules.allowedPaths.some((glob) => matchesGlob(path, glob));
  if (paths.length > 0 && paths.every(isAllowedPath))
    return { state: 'allowed', release, by: 'what it changes' };
  const leaves = proposals.map((proposal) => ({
    proposal,
    leave: leaveFor({ proposal, release, freeze: 'code' }, exceptions, now, authorities),
  }));
  // One proposal with leave does not let the others through.
  const [first] = leaves;
  if (first && leaves.every(({ leave }) => leave.state === 'granted') && first.leave.state !== 'none')
    return { state: 'excepted', release, exception: first.leave.exception };
  return { state: 'held', release, since, ...(until === undefined ? {} : { until }), leaves };
}

/** The release of a release branch; `{release}` in the pattern stands for `1.9`. */
export function releaseOfBranch(branch: string, pattern: string): Release | undefined {
  const [before = '', after = ''] = pattern.split('{release}');
  if (!pattern.includes('{release}') || !branch.startsWith(before) || !branch.endsWith(after))
    return undefined;
  return parseRelease(branch.slice(before.length, branch.length - after.length));
}

/** `code freeze of v1.9` */
export function nameOfFreeze({ release }: { readonly release: Release }): string {
  return `code freeze of ${renderRelease(release)}`;
}
