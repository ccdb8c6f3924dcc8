// What are states, stages and dates called to a reader, and in which order do they come?

import { aheadSaid, daysAhead } from '../shared/domain/days-ahead.ts';
import { count, enumerate, plainLine } from '../shared/domain/words.ts';
import type {
  ReportDeadline,
  ReportException,
  ReportMoment,
  ReportParty,
  ReportRelease,
  ReportState,
  ReportTarget,
  ReportWork,
} from '../shared/generated/weekly-report.types.ts';
import { MOST_AN_HOUR } from './pace.ts';

/** The gravest first: what needs somebody stands before what goes well. */
export const STATES = [
  'needs-exception',
  'off-track',
  'no-activity',
  'at-risk',
  'on-track',
  'done',
  'untracked',
  'dropped',
] as const satisfies readonly ReportState[];

/** Those that need somebody. */
export const URGENT: readonly ReportState[] = ['needs-exception', 'off-track', 'no-activity', 'at-risk'];
/** Those that get no check-in. */
export const ASIDE: readonly ReportState[] = ['untracked', 'dropped'];

export const STATE_WORDS: Readonly<Record<ReportState, string>> = {
  'off-track': 'off track',
  'needs-exception': 'needs exception',
  'no-activity': 'no activity',
  'at-risk': 'at risk',
  'on-track': 'on track',
  done: 'done',
  untracked: 'untracked',
  dropped: 'dropped',
};

type Stage = ReportTarget['stage'];

/** The furthest first. */
export const STAGES = ['ga', 'beta', 'alpha', 'none'] as const satisfies readonly Stage[];

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  ga: 'GA',
  beta: 'beta',
  alpha: 'alpha',
  none: 'no stage',
};

/** What a release's phase is called, as in "v1.10 is in …". */
export const PHASE_WORDS: Readonly<Record<ReportRelease['phase'], string>> = {
  planning: 'planning',
  implementation: 'implementation',
  stabilisation: 'stabilisation',
  released: 'released',
  unscheduled: 'without dates',
};

/** `code freeze on 2027-02-03 (until 2027-02-04 12:00 UTC), in 17 days`: the day as published, and what it means where somebody counts on it. */
export function deadlineSaid(release: ReportRelease): string {
  const { next } = release;
  if (!next) return '';
  const { what, days, at } = next;
  const day = dayOfDeadline(release, next);
  if (what === 'release') return `general availability on ${day}, ${aheadSaid(days)}`;
  return `${what} on ${day} (until ${timeSaid(at)}), ${aheadSaid(days)}`;
}

/** As published; what its instant says where no day is. */
function dayOfDeadline(
  { enhancementFreeze, codeFreeze, branchCut, ga }: ReportRelease,
  { what, at }: ReportDeadline,
): string {
  const moments = {
    'enhancement freeze': enhancementFreeze,
    'code freeze': codeFreeze,
    'branch cut': branchCut,
    release: ga,
  };
  return moments[what]?.day ?? at.slice(0, 10);
}

/** The same release on another day: what is left is counted anew. */
export function releaseSeenAt(release: ReportRelease, now: number): ReportRelease {
  const { next } = release;
  if (!next) return release;
  return { ...release, next: { ...next, days: daysAhead(dayOfDeadline(release, next), now) } };
}

/** As a sentence about the release goes on: `is in planning`. */
export function phaseSaid(phase: ReportRelease['phase']): string {
  if (phase === 'unscheduled') return 'has no dates yet';
  return phase === 'released' ? 'is out' : `is in ${PHASE_WORDS[phase]}`;
}

/** The releases that are not out; the one that the report is about first stands first. */
export function releasesAhead(releases: readonly ReportRelease[]): ReportRelease[] {
  const ahead = releases.filter(({ phase }) => phase !== 'released');
  return [...ahead.filter(({ isCurrent }) => isCurrent), ...ahead.filter(({ isCurrent }) => !isCurrent)];
}

/** Those whose enhancement freeze is ahead: what SIGs plan. Where there is none, the one that the report is about first. */
export function releasesInPlanning(releases: readonly ReportRelease[]): ReportRelease[] {
  const ahead = releasesAhead(releases);
  const planned = ahead.filter(({ phase }) => phase === 'planning' || phase === 'unscheduled');
  return planned.some(({ phase }) => phase === 'planning') ? planned : ahead.slice(0, 1);
}

/** `SIG compute`; proposals that nobody owns are called so. */
export function sigSaid(sig: string | undefined): string {
  return sig === undefined || sig === NOBODY ? 'No owning SIG' : `SIG ${sig}`;
}

/** The name under which the report lists what has no owner. */
export const NOBODY = 'none';

export function sigOf({ sig }: { readonly sig?: string }): string {
  return sig ?? NOBODY;
}

/** Alphabetically, and what has no owner at the end. */
export function compareSigs(a: string, b: string): number {
  if (a === b) return 0;
  if (a === NOBODY || b === NOBODY) return a === NOBODY ? 1 : -1;
  return a < b ? -1 : 1;
}

/** `beta v1.10` */
export function targetSaid({ stage, release }: ReportTarget): string {
  return stage === 'none' ? release : `${STAGE_WORDS[stage]} ${release}`;
}

const PARTIES: Readonly<Record<ReportParty['kind'], string>> = {
  owner: 'the owner',
  author: 'the author',
  reviewers: 'the reviewers',
  sig: 'the SIG',
  'release-team': 'the release team',
  maintainers: 'the maintainers',
};

/** `granted by rita`; `name` makes of the login what stands there. */
export function exceptionSaid(
  { state, by }: Pick<ReportException, 'state' | 'by'>,
  name: (login: string) => string,
): string {
  const who = by === undefined ? '' : ` by ${name(by)}`;
  switch (state) {
    case 'open':
      return 'asked for';
    case 'over':
      return who === '' ? 'over' : `over, granted${who}`;
    case 'unauthorized':
      return `granted${who === '' ? ' by somebody' : who}, who may not`;
    case 'granted':
    case 'denied':
      return `${state}${who}`;
  }
}

const EXCEPTIONS: readonly ReportException['state'][] = ['open', 'unauthorized', 'granted', 'denied', 'over'];

/** What somebody has to decide first, what is over last; of granted ones the one that ends first. */
export function exceptionsInOrder(exceptions: readonly ReportException[]): ReportException[] {
  return [...exceptions].sort(
    (a, b) =>
      EXCEPTIONS.indexOf(a.state) - EXCEPTIONS.indexOf(b.state) ||
      (a.endsAt ?? '').localeCompare(b.endsAt ?? '') ||
      a.proposal - b.proposal,
  );
}

/** Who a party is, without its people: `SIG network`, `the owner`. */
export function partySaid(party: ReportParty): string {
  return party.kind === 'sig' && party.sig !== undefined ? `SIG ${party.sig}` : PARTIES[party.kind];
}

/** `2026-09-14 08:00 UTC` */
export function timeSaid(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}

/**
 * What became of the check-ins that were not written. All of them are judged: what they would say stands in the report, and the gravest are on their
 * trackers first.
 */
export function carriedSaid({ carriedOver, isHeld }: ReportWork): string {
  const all = count(carriedOver, 'check-in');
  if (isHeld)
    return `No check-in was written: something that they rest on could not be read. ${all} ${carriedOver === 1 ? 'waits' : 'wait'} for the next run.`;
  const runs = Math.ceil(carriedOver / MOST_AN_HOUR);
  const when =
    runs === 1
      ? 'the next daily run writes them'
      : `the daily runs of about ${runs} days write them, or more runs a day sooner`;
  return `${all} did not fit into what GitHub allows in an hour. The gravest came first; ${when}. What they say stands here already.`;
}

export function daysSaid(days: number): string {
  if (days === 0) return 'less than a day';
  return days === 1 ? '1 day' : `${days} days`;
}

export interface NamedMoment {
  readonly id: 'enhancement-freeze' | 'code-freeze' | 'branch-cut' | 'candidate' | 'ga';
  /** As a reader of the schedule knows it: `code freeze`. */
  readonly name: string;
  /** For a picture: `CF`. */
  readonly short: string;
  readonly day: string;
  /** The instant that the day means, where it means one. */
  readonly at?: string;
}

export type Dates = Pick<
  ReportRelease,
  'enhancementFreeze' | 'codeFreeze' | 'branchCut' | 'candidates' | 'ga' | 'problem'
>;

/** The dates of a release in the order of their days. */
export function momentsOf(dates: Dates): NamedMoment[] {
  const { enhancementFreeze, codeFreeze, branchCut, candidates = [], ga } = dates;
  const named = (
    id: NamedMoment['id'],
    name: string,
    short: string,
    moment: ReportMoment | undefined,
  ): NamedMoment[] => (moment ? [{ id, name, short, ...moment }] : []);
  return [
    ...named('enhancement-freeze', 'enhancement freeze', 'EF', enhancementFreeze),
    ...named('code-freeze', 'code freeze', 'CF', codeFreeze),
    ...named('branch-cut', 'branch cut', 'cut', branchCut),
    ...candidates.map(
      ({ number, day }): NamedMoment => ({
        id: 'candidate',
        name: `release candidate ${number}`,
        short: `RC ${number}`,
        day,
      }),
    ),
    ...named('ga', 'release (GA)', 'GA', ga),
    // The order above is kept for what falls on one day.
  ].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

/** `Enhancement freeze on 2026-09-02, code freeze on 2026-10-21.` Without dates, why there are none. */
export function datesSaid(dates: Dates): string {
  const moments = momentsOf(dates).filter(({ id }) => id !== 'candidate');
  if (moments.length === 0) return dates.problem ?? 'Its dates are not published yet.';
  const said = enumerate(moments.map(({ name, day }) => `${name} on ${day}`));
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`;
}

/** Those of a release alone. */
export function datesOf({ enhancementFreeze, codeFreeze, branchCut, ga, problem }: ReportRelease) {
  return {
    ...(enhancementFreeze ? { enhancementFreeze } : {}),
    ...(codeFreeze ? { codeFreeze } : {}),
    ...(branchCut ? { branchCut } : {}),
    ...(ga ? { ga } : {}),
    ...(problem === undefined ? {} : { problem: plainLine(problem) }),
  };
}
