// Generated from schemas/roadmap.schema.json by `npm run generate`. Do not edit.

export type RoadmapPhase = 'planning' | 'implementation' | 'stabilisation' | 'released' | 'unscheduled';
/**
 * `none`: the target names no stage.
 */
export type RoadmapStage = 'alpha' | 'beta' | 'ga' | 'none';
/**
 * Whether it reaches its target as things stand, in the report's words.
 */
export type RoadmapState =
  'on-track' | 'at-risk' | 'off-track' | 'no-activity' | 'needs-exception' | 'done' | 'dropped' | 'untracked';
/**
 * From the last look: accepted since then, at another stage than then, or the same. `unknown` where nobody looked before.
 */
export type RoadmapDifference = 'new' | 'changed' | 'same' | 'unknown';

/**
 * What is accepted for a release, at which stage, by which SIG, how that is known, and what is different from the last report. Acceptance is no promise that it will be in the release. Text that is said to be from outside is as its author wrote it: escape it. Releases are `v1.10`, SIGs stand without `sig-`, instants are in UTC.
 */
export interface Roadmap {
  schema: 1;
  /**
   * Of the proposals, `owner/name`.
   */
  repository: string;
  /**
   * `VEP`
   */
  series: string;
  /**
   * `https://github.com`
   */
  server: string;
  release: string;
  /**
   * ISO week of the report that it is taken from.
   */
  week: string;
  /**
   * When the facts were read.
   */
  generatedAt: string;
  /**
   * Of the default branch, at which the proposals were read.
   */
  commit?: string;
  phase: RoadmapPhase;
  dates: RoadmapDates;
  /**
   * Week of the report that it is compared with; none where there is no earlier one.
   */
  comparedWith?: string;
  /**
   * By SIG, the furthest stage first, then by number.
   */
  accepted: RoadmapEntry[];
  /**
   * What was accepted at the last look, and is not any more.
   */
  gone: RoadmapGone[];
  /**
   * What aims at the release, and is not accepted.
   */
  open: RoadmapOpen[];
  /**
   * That acceptance guarantees nothing, in one sentence.
   */
  note: string;
}
/**
 * As published; none where the release has no schedule yet.
 */
export interface RoadmapDates {
  enhancementFreeze?: RoadmapMoment;
  codeFreeze?: RoadmapMoment;
  branchCut?: RoadmapMoment;
  ga?: RoadmapMoment;
  /**
   * Why they are not known.
   */
  problem?: string;
}
/**
 * A day of the schedule, and the instant that it means.
 */
export interface RoadmapMoment {
  /**
   * As published.
   */
  day: string;
  /**
   * A freeze begins when its day has ended, a release is out from its day's first instant.
   */
  at: string;
}
/**
 * A proposal that is accepted for the release.
 */
export interface RoadmapEntry {
  number: number;
  /**
   * From the document, else the tracker. Text from outside.
   */
  title: string;
  /**
   * Of the tracker, else of the document.
   */
  address: string;
  /**
   * The owner, without `sig-`; none where nobody knows.
   */
  sig?: string;
  /**
   * Other SIGs, without `sig-`.
   */
  participating: string[];
  /**
   * That it is to reach in the release; the furthest first.
   */
  stages: RoadmapStage[];
  /**
   * As written. Text from outside.
   */
  featureGate?: string;
  source: RoadmapSource;
  /**
   * When the pull request was merged that set it, as far as it is known.
   */
  since?: string;
  pull?: RoadmapProposalPull;
  tracker?: RoadmapTracker;
  /**
   * Newest first.
   */
  pulls: RoadmapPull[];
  /**
   * Granted for this release, also those that are over.
   */
  exceptions: RoadmapException[];
  state: RoadmapState;
  difference: RoadmapDifference;
  /**
   * What it was accepted for at the last look, where that is different.
   */
  before?: RoadmapTarget[];
}
/**
 * Where the target stands.
 */
export interface RoadmapSource {
  from: 'front-matter' | 'target-lines' | 'tracker' | 'label' | 'path' | 'none';
  /**
   * Of the proposal, in the repository.
   */
  path?: string;
  /**
   * In it.
   */
  line?: number;
  /**
   * At which it was read.
   */
  commit?: string;
  address?: string;
}
/**
 * That pull request.
 */
export interface RoadmapProposalPull {
  number: number;
  address: string;
}
/**
 * The tracking issue.
 */
export interface RoadmapTracker {
  number: number;
  address: string;
}
/**
 * A pull request that implements or documents it.
 */
export interface RoadmapPull {
  /**
   * `owner/name`
   */
  repository: string;
  number: number;
  address: string;
  role: 'implementation' | 'documentation' | 'bug';
  state: 'open' | 'draft' | 'merged' | 'closed';
}
/**
 * Leave to go on after a freeze.
 */
export interface RoadmapException {
  freeze: 'enhancement' | 'code';
  /**
   * Its last day.
   */
  until?: string;
  /**
   * The request on the mailing list.
   */
  thread: string;
}
export interface RoadmapTarget {
  stage: RoadmapStage;
  release: string;
}
export interface RoadmapGone {
  number: number;
  /**
   * From the document, else the tracker. Text from outside.
   */
  title: string;
  /**
   * Of the tracker, else of the document.
   */
  address: string;
  /**
   * The owner, without `sig-`; none where nobody knows.
   */
  sig?: string;
  /**
   * That it was to reach.
   */
  stages: RoadmapStage[];
  /**
   * What it is accepted for now.
   */
  now: RoadmapTarget[];
  /**
   * One sentence for people.
   */
  reason: string;
}
export interface RoadmapOpen {
  number: number;
  /**
   * From the document, else the tracker. Text from outside.
   */
  title: string;
  /**
   * Of the tracker, else of the document.
   */
  address: string;
  /**
   * The owner, without `sig-`; none where nobody knows.
   */
  sig?: string;
  /**
   * That it wants to reach.
   */
  stages: RoadmapStage[];
  /**
   * `provisional`; none where the document does not say. Text from outside.
   */
  status?: string;
  pull?: RoadmapOpenPull;
  /**
   * SIGs that have not signed off, where that is known; without `sig-`.
   */
  missing: string[];
  /**
   * From the enhancement freeze, granted and not over.
   */
  exceptions: RoadmapException[];
  /**
   * Why its state is what it is, in one sentence for people.
   */
  reason?: string;
}
/**
 * That would make it accepted.
 */
export interface RoadmapOpenPull {
  number: number;
  address: string;
}
