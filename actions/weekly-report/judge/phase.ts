// Where is a release, and which one does a proposal aim at now?

import { daysAhead } from '../../shared/domain/days-ahead.ts';
import type { KnownTimeline } from '../../shared/domain/enhancement-freeze.ts';
import { compareReleases, laterRelease, type Release, renderRelease } from '../../shared/domain/release.ts';
import type { Timeline } from '../../shared/domain/schedule.ts';
import { dayAt } from '../../shared/domain/zone.ts';
import type {
  ReportDeadline,
  ReportMoment,
  ReportPhase,
  ReportRelease,
} from '../../shared/generated/weekly-report.types.ts';
import type { StageTarget } from '../facts.ts';

export type Known = (release: Release) => KnownTimeline;

const DAY = 86_400_000;

/** Whole days until an instant, by which it is decided how near it is; a part of a day counts as none. What people read is counted by `daysAhead`. */
export function daysUntil(instant: number, now: number): number {
  return Math.floor((instant - now) / DAY);
}

/** Whole days since an instant, never fewer than none. */
export function daysSince(instant: number, now: number): number {
  return Math.max(0, Math.floor((now - instant) / DAY));
}

/** `2026-11-20T08:00:00Z` */
export function renderTime(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/** `2026-11-20` */
export function renderDay(instant: number): string {
  return dayAt(instant, 'UTC');
}

function phaseOf({ enhancementFreeze, codeFreeze, ga }: Timeline, now: number): ReportPhase {
  if (ga !== undefined && now >= ga) return 'released';
  if (codeFreeze !== undefined && now >= codeFreeze) return 'stabilisation';
  if (enhancementFreeze !== undefined) return now >= enhancementFreeze ? 'implementation' : 'planning';
  return codeFreeze === undefined ? 'unscheduled' : 'implementation';
}

/**
 * The phase of any release that somebody may name. One that is older than every schedule, or than one that is out, is out; one that has no schedule yet
 * is still to come.
 */
export function phaseAt(
  release: Release,
  known: Known,
  published: readonly Release[],
  now: number,
): ReportPhase {
  const minor = { ...release, patch: 0 };
  const timeline = known(minor);
  if (timeline.state === 'known') {
    const phase = phaseOf(timeline.timeline, now);
    if (phase !== 'unscheduled') return phase;
  }
  const isPast = published.some((other) => {
    if (compareReleases(other, minor) <= 0) return false;
    const later = known(other);
    return later.state === 'known' && later.timeline.ga !== undefined && now >= later.timeline.ga;
  });
  const [oldest] = published;
  return isPast || (oldest && compareReleases(minor, oldest) < 0) ? 'released' : 'unscheduled';
}

/**
 * What a proposal aims at now: the earliest target whose release is not out; else the last one, which is out. Of two stages in one release the further
 * one.
 */
export function aimOf(
  targets: readonly StageTarget[],
  phase: (release: Release) => ReportPhase,
): StageTarget | undefined {
  const sorted = targets
    .map((target) => ({ ...target, release: { ...target.release, patch: 0 } }))
    .sort((a, b) => compareReleases(a.release, b.release) || stageOrder(a) - stageOrder(b));
  const ahead = sorted.find(({ release }) => phase(release) !== 'released');
  if (!ahead) return sorted.at(-1);
  return sorted.findLast(({ release }) => compareReleases(release, ahead.release) === 0);
}

const ORDER = ['alpha', 'beta', 'ga'];

function stageOrder({ stage }: StageTarget): number {
  return stage ? ORDER.indexOf(stage) : -1;
}

/** `alpha v1.10`; `v1.10` for a target outside of the graduation. */
export function targetText({ stage, release }: StageTarget): string {
  const name = renderRelease({ ...release, patch: 0 });
  return stage ? `${stage} ${name}` : name;
}

/** The next freeze, or the release itself. */
function deadlineOf(timeline: Timeline, now: number): ReportDeadline | undefined {
  const { days } = timeline;
  const dates = [
    ['enhancement freeze', timeline.enhancementFreeze, days.enhancementFreeze],
    ['code freeze', timeline.codeFreeze, days.codeFreeze],
    ['branch cut', timeline.branchCut, days.branchCut],
    ['release', timeline.ga, days.ga],
  ] as const;
  for (const [what, at, day] of dates) {
    // Where the branch is cut with the freeze there is one deadline.
    if (at !== undefined && now < at && !(what === 'branch cut' && at === timeline.codeFreeze))
      return { what, at: renderTime(at), days: daysAhead(day ?? renderDay(at), now) };
  }
  return undefined;
}

/** What comes next for a proposal: a freeze or the release; the cut of a branch is nobody's deadline. */
export function momentOf(timeline: Timeline, phase: ReportPhase): ReportMoment | undefined {
  const { days, enhancementFreeze, codeFreeze, ga } = timeline;
  if (phase === 'planning') return moment(days.enhancementFreeze, enhancementFreeze);
  if (phase === 'implementation') return moment(days.codeFreeze, codeFreeze);
  return phase === 'stabilisation' ? moment(days.ga, ga) : undefined;
}

function moment(day: string | undefined, at: number | undefined): ReportMoment | undefined {
  return day === undefined || at === undefined ? undefined : { day, at: renderTime(at) };
}

/** A release with its dates. */
export function describeRelease(
  release: Release,
  known: KnownTimeline,
  now: number,
  isCurrent: boolean,
): ReportRelease {
  const name = renderRelease(release);
  if (known.state !== 'known') {
    const problem = known.state === 'unreadable' ? sentenceOf(known.why) : 'There is no schedule yet.';
    return { name, phase: 'unscheduled', isCurrent, problem };
  }
  const { timeline } = known;
  const { days } = timeline;
  const dates = {
    enhancementFreeze: moment(days.enhancementFreeze, timeline.enhancementFreeze),
    codeFreeze: moment(days.codeFreeze, timeline.codeFreeze),
    branchCut: moment(days.branchCut, timeline.branchCut),
    ga: moment(days.ga, timeline.ga),
    candidates: timeline.candidates?.map((candidate) => ({ ...candidate })),
    next: deadlineOf(timeline, now),
  };
  return { name, phase: phaseOf(timeline, now), isCurrent, ...defined(dates) };
}

/** Without the fields that are undefined. */
export function defined<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
  };
}

function sentenceOf(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}

/** From when on a merged pull request is work for this release: when the branch of the one before was cut, or its code freeze. */
export function cycleStart(release: Release, known: Known): number {
  const before = known(laterRelease(release, -1));
  const own = known(release);
  const previous = before.state === 'known' ? before.timeline : undefined;
  const started = previous?.branchCut ?? previous?.codeFreeze;
  if (started !== undefined) return started;
  const freeze = own.state === 'known' ? own.timeline.enhancementFreeze : undefined;
  // Releases come three times a year.
  return freeze === undefined ? Number.NEGATIVE_INFINITY : freeze - 120 * DAY;
}
