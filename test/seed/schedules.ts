// When is what? Releases around now, in the form of the published schedules; everything follows from one row of general availabilities.

import { DAY } from './story.ts';

export type ReleaseName = 'v1.6' | 'v1.7' | 'v1.8' | 'v1.9' | 'v1.10' | 'v1.11';

/** Days as `2026-04-30`; of a freeze the last day on which it does not hold yet. */
export interface ReleaseDates {
  readonly release: ReleaseName;
  readonly enhancementFreeze: string;
  readonly codeFreeze: string;
  /** On it `release-<x.y>` is made. */
  readonly branchCut: string;
  readonly ga: string;
  /** Before it was moved. */
  readonly plannedGa: string;
}

export type Releases = Readonly<Record<ReleaseName, ReleaseDates>>;

/** What each of them is good for in a test. */
export const LONG_AGO = 'v1.7';
/** General availability six weeks ago, eight weeks late. */
export const RECENT = 'v1.8';
/** After both freezes, two weeks before general availability. */
export const IN_FLIGHT = 'v1.9';
/** A week before its enhancement freeze: the release that is planned. */
export const CURRENT = 'v1.10';
/** Published, and nothing of it has begun. */
export const NEXT = 'v1.11';

const CYCLE = 112;
const NAMES: readonly ReleaseName[] = ['v1.6', 'v1.7', 'v1.8', 'v1.9', 'v1.10', 'v1.11'];
/** Seventeen weeks, one more than a cycle has: two releases are always in flight for a while. */
const FREEZE_BEFORE_GA = 119;
const CODE_FREEZE_BEFORE_GA = 49;
const THAW_BEFORE_GA = 42;
const DELAY: Readonly<Partial<Record<ReleaseName, number>>> = { [RECENT]: 56 };

const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** Of a release in days from now, without its delay. */
export function gaInDays(release: ReleaseName): number {
  return 14 + CYCLE * (NAMES.indexOf(release) - NAMES.indexOf(IN_FLIGHT));
}

export function releasesAround(now: number): Releases {
  const dates = NAMES.map((release): [ReleaseName, ReleaseDates] => {
    const ga = gaInDays(release);
    const day = (days: number) => dayOf(now + days * DAY);
    const codeFreeze = day(ga - CODE_FREEZE_BEFORE_GA);
    return [
      release,
      {
        release,
        enhancementFreeze: day(ga - FREEZE_BEFORE_GA),
        codeFreeze,
        branchCut: thaws(release) ? day(ga - THAW_BEFORE_GA) : codeFreeze,
        ga: day(ga + (DELAY[release] ?? 0)),
        plannedGa: day(ga),
      },
    ];
  });
  return Object.fromEntries(dates) as Releases;
}

/** From v1.10 on the branch is made some days after code freeze; before, both were one row. */
function thaws(release: ReleaseName): boolean {
  return release === CURRENT || release === NEXT;
}

interface Row {
  readonly when: string;
  readonly milestone: string | null;
  readonly who: string;
  readonly what: string;
  readonly notes?: string;
}

/** Whose rows are the project's own. The published schedules say so, and readers of them look for this word. */
const PROJECT = 'KubeVirt';

/** A schedule, with rows of other projects between its own as in the published ones. */
export function renderSchedule(dates: ReleaseDates): string {
  return rowsOf(dates)
    .toSorted((a, b) => a.when.localeCompare(b.when))
    .map(
      ({ when, milestone, who, what, notes }) => `- when: ${when.replaceAll('-', '/')}
  milestone: ${milestone?.startsWith('*') ? `"${milestone}"` : milestone}
  who: ${who}
  what: ${what}
  notes: ${notes ?? null}
`,
    )
    .join('');
}

function rowsOf({
  release,
  enhancementFreeze,
  codeFreeze,
  branchCut,
  ga,
  plannedGa: planned,
}: ReleaseDates): Row[] {
  const x = release.slice(1);
  const own = (when: string, milestone: string, what: string, notes?: string): Row => ({
    when,
    milestone: `${PROJECT} ${milestone}`,
    who: PROJECT,
    what,
    ...(notes ? { notes } : {}),
  });
  const after = (day: string, days: number) => dayOf(Date.parse(day) + days * DAY);
  const cut = `Branch release-${x} and tag v${x}.0-rc.0 on release-${x}`;
  return [
    {
      when: after(enhancementFreeze, -8),
      milestone: 'Kubernetes Release',
      who: 'Kubernetes',
      what: 'Release',
    },
    own(enhancementFreeze, 'Alpha 0', `Tag v${x}.0-alpha.0`),
    // Two rows on one day are normal. The oldest schedules name no freeze: there it is the day of the alpha.
    ...(release === 'v1.6'
      ? []
      : [own(enhancementFreeze, 'Alpha 0', 'Virtualization Enhancement Proposal (VEP) Freeze')]),
    {
      when: after(enhancementFreeze, 14),
      milestone: null,
      who: `${PROJECT} CI`,
      what: 'Lanes of the new provider are voting',
    },
    own(after(enhancementFreeze, 28), 'Beta 0', `Tag v${x}.0-beta.0`, 'Begin the release checklist'),
    ...(thaws(release)
      ? [
          own(codeFreeze, 'Code Freeze', `Tag v${x}.0-beta.1`, 'Only bug fixes from here on'),
          own(branchCut, 'Code Thaw', cut),
        ]
      : [own(codeFreeze, 'Code Freeze', cut, 'Enter stabilization phase')]),
    own(after(planned, -7), 'RC 1', `Tag v${x}.0-rc.1 on release-${x}`),
    {
      when: ga,
      milestone: `**${PROJECT} GA**`,
      who: PROJECT,
      what: `Tag v${x}.0 on release-${x}`,
      ...(planned === ga
        ? {}
        : { notes: `Moved from ${planned.replaceAll('-', '/')}, after volumes were lost in an update` }),
    },
    { when: after(ga, 7), milestone: '**CDI GA**', who: 'CDI', what: 'Release of CDI' },
  ];
}
