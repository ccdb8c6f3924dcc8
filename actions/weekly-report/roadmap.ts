// What is accepted for a release, at which stage, by which SIG, who says so, and what is different from last week (W-7)?

import { fileAddress } from '../shared/domain/safe-markdown.ts';
import { plainLine, quote } from '../shared/domain/words.ts';
import type {
  Roadmap,
  RoadmapEntry,
  RoadmapException,
  RoadmapGone,
  RoadmapOpen,
  RoadmapPull,
  RoadmapSource,
  RoadmapStage,
} from '../shared/generated/roadmap.types.ts';
import type {
  ReportException,
  ReportProposal,
  ReportTarget,
  WeeklyReport,
} from '../shared/generated/weekly-report.types.ts';
import { ASIDE, compareSigs, datesOf, STAGES, sigOf, targetSaid } from './vocabulary.ts';

const WEEK = 7 * 86_400_000;

/** From a report; `release` is `v1.10`. A release that nobody aims at has an empty roadmap. */
export function roadmapOf(report: WeeklyReport, release: string): Roadmap {
  const { week, generatedAt, commit, previous, proposals } = report;
  // Names that stand in sentences of ours, at a terminal as well.
  const [repository, series, server] = [report.repository, report.series, report.server].map(plainLine) as [
    string,
    string,
    string,
  ];
  const known = report.releases.find(({ name }) => name === release);
  return {
    schema: 1,
    repository,
    series,
    server,
    release,
    week,
    generatedAt,
    ...(commit === undefined ? {} : { commit }),
    phase: known?.phase ?? 'unscheduled',
    dates: known ? datesOf(known) : {},
    ...(previous === undefined ? {} : { comparedWith: previous.week }),
    accepted: proposals
      .flatMap((proposal) => acceptedEntry(proposal, report, release))
      .sort((a, b) => compareSigs(sigOf(a), sigOf(b)) || furthest(a) - furthest(b) || a.number - b.number),
    gone: proposals.flatMap((proposal) => goneEntry(proposal, release)),
    open: proposals
      .flatMap((proposal) => openEntry(proposal, report, release))
      .sort((a, b) => compareSigs(sigOf(a), sigOf(b)) || a.number - b.number),
    note: noteOf(series, release),
  };
}

/** Both the process and the announcement say it: README, "Labels". */
function noteOf(series: string, release: string): string {
  return `Acceptance of a ${series} does not guarantee that the enhancement will be in ${release} or in a later release.`;
}

function acceptedEntry(proposal: ReportProposal, report: WeeklyReport, release: string): RoadmapEntry[] {
  const { acceptance, tracker, participating, featureGate, state } = proposal;
  const stages = stagesIn(acceptance.releases, release);
  if (stages.length === 0) return [];
  return [
    {
      ...identity(proposal),
      participating,
      stages,
      ...(featureGate === undefined ? {} : { featureGate }),
      source: sourceOf(proposal, report),
      ...(acceptance.since === undefined ? {} : { since: acceptance.since }),
      ...(acceptance.pull === undefined ? {} : { pull: proposalPull(acceptance.pull, report) }),
      ...(tracker ? { tracker: { number: tracker.number, address: tracker.address } } : {}),
      pulls: proposal.pulls.flatMap((pull) => (pull.releases.includes(release) ? codePull(pull) : [])),
      exceptions: proposal.exceptions
        .filter((each) => each.release === release && (each.state === 'granted' || each.state === 'over'))
        .map(exceptionOf),
      state,
      ...differenceOf(proposal, stages, report, release),
    },
  ];
}

/**
 * Where the last look left no memory, the day on which the target was merged decides; where that is not known either, nobody can say.
 */
function differenceOf(
  { acceptance }: ReportProposal,
  stages: readonly RoadmapStage[],
  { previous, skippedWeeks, begins }: WeeklyReport,
  release: string,
): Pick<RoadmapEntry, 'difference' | 'before'> {
  const { before, since } = acceptance;
  if (before !== undefined) {
    const last = stagesIn(before, release);
    if (last.length === 0) return { difference: 'new', ...(before.length > 0 ? { before } : {}) };
    return last.join() === stages.join() ? { difference: 'same' } : { difference: 'changed', before };
  }
  if (previous === undefined || since === undefined) return { difference: 'unknown' };
  const lastLook = Date.parse(begins) - WEEK * (1 + skippedWeeks.length);
  return { difference: Date.parse(since) >= lastLook ? 'new' : 'same' };
}

function goneEntry(proposal: ReportProposal, release: string): RoadmapGone[] {
  const { acceptance } = proposal;
  const stages = stagesIn(acceptance.before ?? [], release);
  if (stages.length === 0 || stagesIn(acceptance.releases, release).length > 0) return [];
  return [
    {
      ...identity(proposal),
      stages,
      now: acceptance.releases,
      reason: reasonOf(proposal, release),
    },
  ];
}

function reasonOf({ state, status, acceptance, targets }: ReportProposal, release: string): string {
  if (state === 'dropped' && status !== undefined) return `Its status is ${quote(status)}.`;
  const [next] = acceptance.releases;
  if (next) return `Its target moved to ${targetSaid(next)}.`;
  const targetsIt = targets.some((target) => target.release === release);
  if (!targetsIt) return `It does not target ${release} any more.`;
  return status === undefined ? 'It is not accepted any more.' : `Its status is ${quote(status)} now.`;
}

/** What aims at the release now, and is not accepted for it. */
function openEntry(proposal: ReportProposal, report: WeeklyReport, release: string): RoadmapOpen[] {
  const { acceptance, target, targets, signOff, status, exceptions, state, reasons } = proposal;
  const [reason] = reasons;
  if (ASIDE.includes(state) || target?.release !== release) return [];
  if (stagesIn(acceptance.releases, release).length > 0) return [];
  return [
    {
      ...identity(proposal),
      stages: stagesIn([...targets, target], release),
      ...(status === undefined ? {} : { status }),
      ...(signOff ? { pull: proposalPull(signOff.pull, report) } : {}),
      missing: signOff?.missing ?? [],
      ...(reason ? { reason: reason.message } : {}),
      exceptions: exceptions
        .filter(
          (each) => each.release === release && each.freeze === 'enhancement' && each.state === 'granted',
        )
        .map(exceptionOf),
    },
  ];
}

function identity({ number, title, address, sig }: ReportProposal) {
  return { number, title, address, ...(sig === undefined ? {} : { sig }) };
}

function sourceOf(
  { acceptance, targetSource, document }: ReportProposal,
  report: WeeklyReport,
): RoadmapSource {
  const known = acceptance.source ?? targetSource ?? { from: 'none' as const };
  const commit = known.commit ?? report.commit;
  const path = known.path ?? document?.path;
  // At the commit that was read, so that it still shows what was said when the branch has gone on.
  const address =
    path !== undefined && commit !== undefined
      ? fileAddress(report.server, report.repository, commit, path, known.line)
      : (known.address ?? document?.address);
  return {
    ...known,
    ...(path === undefined ? {} : { path }),
    ...(commit === undefined ? {} : { commit }),
    ...(address === undefined ? {} : { address }),
  };
}

function proposalPull(number: number, { server, repository }: WeeklyReport) {
  return { number, address: `${server}/${repository}/pull/${number}` };
}

function codePull({
  repository,
  number,
  address,
  role,
  state,
}: ReportProposal['pulls'][number]): RoadmapPull[] {
  return role === 'proposal' ? [] : [{ repository, number, address, role, state }];
}

function exceptionOf({ freeze, until, thread }: ReportException): RoadmapException {
  return { freeze, ...(until === undefined ? {} : { until }), thread };
}

function stagesIn(targets: readonly ReportTarget[], release: string): RoadmapStage[] {
  const named = new Set(targets.filter((target) => target.release === release).map(({ stage }) => stage));
  return STAGES.filter((stage) => named.has(stage));
}

function furthest({ stages: [stage = 'none'] }: RoadmapEntry): number {
  return STAGES.indexOf(stage);
}
