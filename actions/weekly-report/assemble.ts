// From the facts to the report: one look at each proposal, and what all of them say together. Pure.

import type { Config } from '../shared/config.ts';
import { compareReleases, type Release, renderRelease } from '../shared/domain/release.ts';
import { type Week, weekAt, weeksBetween } from '../shared/domain/week.ts';
import type { ReportError, ReportRelease, WeeklyReport } from '../shared/generated/weekly-report.types.ts';
import type { Facts } from './facts.ts';
import { type Look, type LookSetting, lookAt } from './judge/look.ts';
import { countsOf, debtsOf, decisionsOf, lagOf, pendingOf, sigsOf } from './judge/overview.ts';
import { defined, describeRelease, phaseAt, renderTime } from './judge/phase.ts';
import { subjectsOf } from './judge/subject.ts';

export interface Assembled {
  readonly report: WeeklyReport;
  readonly looks: readonly Look[];
  readonly week: Week;
}

/** Which report came before this one; from the issues of earlier weeks. */
export interface Before {
  readonly week: string;
  readonly address?: string;
}

export function weekOfReport(config: Config, now: number): Week {
  return weekAt(now, config.report.day, config.releases.zone);
}

/** `at` is the instant that days are counted to; as a rule now. */
export function lookSetting(facts: Facts, config: Config, at: number): LookSetting {
  const { known, published } = facts;
  return {
    facts,
    known,
    published,
    now: at,
    week: weekOfReport(config, facts.now).name,
    current: currentRelease(facts, at),
    labelOf: (release) => config.labels.target.replace('{release}', release),
    sigLabelOf: (sig) => config.labels.sig.replace('{sig}', sig),
    series: facts.series,
    trackerLabel: config.labels.tracker,
  };
}

/** The next one that is not out. */
function currentRelease({ known, published }: Facts, now: number): Release | undefined {
  return published.find((release) => {
    const phase = phaseAt(release, known, published, now);
    return phase !== 'released' && phase !== 'unscheduled';
  });
}

export function assemble(
  facts: Facts,
  config: Config,
  before: Before | undefined,
  at = facts.now,
): Assembled {
  const week = weekOfReport(config, facts.now);
  const setting = lookSetting(facts, config, at);
  const looks = subjectsOf(facts).map((subject) => lookAt(subject, setting));
  const lag = lagOf(looks);
  // Everything counts its days to one instant.
  const then = { ...facts, now: at };
  const skippedWeeks = before ? weeksBetween(before.week, week.name) : [];
  const current = currentRelease(facts, at);
  const decisions = decisionsOf(then);
  const { mailingList } = config.report;
  const report: WeeklyReport = {
    schema: 1,
    repository: facts.repository,
    series: facts.series,
    server: facts.server,
    week: week.name,
    begins: renderTime(week.begins),
    ends: renderTime(week.ends),
    generatedAt: renderTime(facts.now),
    commit: facts.commit,
    skippedWeeks,
    releases: releasesOf(looks, facts, at, current),
    counts: countsOf(looks),
    proposals: looks.map(({ proposal }) => proposal),
    sigs: sigsOf(looks, then, lag),
    lag,
    pending: pendingOf(then, looks),
    exceptions: looks.flatMap(({ proposal }) => proposal.exceptions),
    debts: debtsOf(looks),
    cleanup: looks.flatMap(({ cleanup }) => cleanup),
    errors: [...facts.problems.map((problem): ReportError => ({ ...problem })), ...unreadable(looks, facts)],
    sweep: sweepOf(then),
    work: { due: 0, posted: 0, updated: 0, standing: 0, quiet: 0, carriedOver: 0, failed: 0 },
    ...defined({
      previous: before,
      current: current && renderRelease(current),
      decisions,
      mailingList,
    }),
  };
  return { report, looks, week };
}

/** Every release that is not out, and those without dates that somebody aims at. */
function releasesOf(
  looks: readonly Look[],
  { known, published }: Facts,
  now: number,
  current: Release | undefined,
): ReportRelease[] {
  const aimed = looks.flatMap(({ situation }) => (situation.aim ? [situation.aim.release] : []));
  const all = new Map(
    [...published, ...aimed]
      .filter((release) => phaseAt(release, known, published, now) !== 'released')
      .map((release) => [renderRelease({ ...release, patch: 0 }), { ...release, patch: 0 }]),
  );
  return [...all.values()]
    .sort(compareReleases)
    .map((release) =>
      describeRelease(
        release,
        known(release),
        now,
        current !== undefined && compareReleases(release, current) === 0,
      ),
    );
}

/** Schedules of releases that somebody aims at, and that say nothing. */
function unreadable(looks: readonly Look[], { known }: Facts): ReportError[] {
  const aimed = new Map(
    looks.flatMap(({ situation: { aim, isUnreadable, phase } }) =>
      aim && isUnreadable && phase === 'unscheduled'
        ? [[renderRelease(aim.release), aim.release] as const]
        : [],
    ),
  );
  return [...aimed.values()].flatMap((release): ReportError[] => {
    const dates = known(release);
    return dates.state === 'unreadable'
      ? [{ what: 'schedule', message: `${dates.why}.`, hint: 'Correct the schedule in its repository.' }]
      : [];
  });
}

const LATE = 2 * 3_600_000;

/** A schedule that was switched off makes no noise: the report does (case 125). */
function sweepOf({ lastSweep, now }: Facts): NonNullable<WeeklyReport['sweep']> {
  return {
    isLate: lastSweep === undefined || now - lastSweep > LATE,
    ...(lastSweep === undefined ? {} : { at: renderTime(lastSweep) }),
  };
}
