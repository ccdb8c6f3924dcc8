// What would each SIG take on with a release (W-10)? Each candidate with its owner's decision, priority, reviewers and approvers, and what that makes for each SIG and each person.

import { plainLine } from '../shared/domain/words.ts';
import type { ReportProposal, ReportTarget, WeeklyReport } from '../shared/generated/weekly-report.types.ts';
import { ASIDE, compareSigs, type Dates, datesOf, NOBODY, STAGES, sigOf } from './vocabulary.ts';

export interface Planning {
  readonly repository: string;
  readonly series: string;
  readonly release: string;
  readonly week: string;
  readonly generatedAt: string;
  readonly dates: Dates;
  /** By name; SIGs that own no candidate and take part in none are left out. */
  readonly sigs: readonly PlanningSig[];
  /** Who is named to review or to approve; the most first. */
  readonly people: readonly Load[];
}

export interface PlanningSig {
  readonly name: string;
  /** The highest priority first. */
  readonly candidates: readonly Candidate[];
  /** Candidates of other SIGs in which it takes part, by number. */
  readonly participates: readonly number[];
  /** Proposals that are alive and aim at no release. */
  readonly unplanned: number;
  readonly tracked: number;
  readonly undecided: number;
}

export interface Candidate {
  readonly number: number;
  readonly title: string;
  readonly address: string;
  readonly sig: string;
  readonly stages: readonly ReportTarget['stage'][];
  readonly decision: ReportProposal['planning']['decision'];
  readonly isCommitted?: boolean;
  readonly isAccepted: boolean;
  readonly priority?: string;
  readonly owners: readonly string[];
  readonly reviewers: readonly string[];
  readonly approvers: readonly string[];
}

export interface Load {
  /** As named. */
  readonly name: string;
  /** Numbers of candidates that were not turned down. */
  readonly reviews: readonly number[];
  readonly approves: readonly number[];
}

export function planningOf(report: WeeklyReport, release: string): Planning {
  const { week, generatedAt, releases } = report;
  const known = releases.find(({ name }) => name === release);
  const candidates = report.proposals.flatMap((proposal) => candidateOf(proposal, release));
  const taking = new Map(report.proposals.map(({ number, participating }) => [number, participating]));
  const unplanned = report.proposals.filter(({ state }) => state === 'untracked');
  const names = new Set([
    ...candidates.flatMap(({ sig, number }) => [sig, ...(taking.get(number) ?? [])]),
    ...unplanned.map(sigOf),
  ]);
  return {
    repository: plainLine(report.repository),
    series: plainLine(report.series),
    release,
    week,
    generatedAt,
    dates: known ? datesOf(known) : {},
    sigs: [...names].sort(compareSigs).map((name) => {
      const own = candidates.filter(({ sig }) => sig === name).sort(compareCandidates);
      return {
        name,
        candidates: own,
        participates: candidates
          .filter(({ sig, number }) => sig !== name && taking.get(number)?.includes(name))
          .map(({ number }) => number),
        unplanned: unplanned.filter((proposal) => sigOf(proposal) === name).length,
        tracked: own.filter(({ decision }) => decision === 'tracked').length,
        undecided: own.filter(({ decision }) => decision === 'undecided').length,
      };
    }),
    people: loadsOf(candidates),
  };
}

/** What targets the release, or did at the last look: a target that was taken back is a decision as well. */
function candidateOf(proposal: ReportProposal, release: string): Candidate[] {
  const { targets, target, acceptance, planning, people, state } = proposal;
  const wanted = [...targets, ...(target ? [target] : [])].filter((each) => each.release === release);
  const last = (acceptance.before ?? []).filter((each) => each.release === release);
  const targetsIt = wanted.length > 0;
  const stages = STAGES.filter((stage) => (targetsIt ? wanted : last).some((each) => each.stage === stage));
  if (stages.length === 0) return [];
  const isGivenUp = ASIDE.includes(state) || !targetsIt;
  const { isCommitted, priority, reviewers, approvers } = planning;
  return [
    {
      number: proposal.number,
      title: proposal.title,
      address: proposal.address,
      sig: proposal.sig ?? NOBODY,
      stages,
      // The report's decision is about what the proposal aims at now.
      decision: isGivenUp ? 'not-tracked' : target?.release === release ? planning.decision : 'undecided',
      ...(isCommitted === undefined ? {} : { isCommitted }),
      isAccepted: acceptance.releases.some((each) => each.release === release),
      ...(priority === undefined ? {} : { priority }),
      owners: people.owners,
      reviewers,
      approvers,
    },
  ];
}

const DECISIONS = ['tracked', 'undecided', 'not-tracked'];
/** In the words of the labels that projects use; what is not among them comes after them. */
const PRIORITIES = [
  'critical',
  'urgent',
  'high',
  'important',
  'soon',
  'medium',
  'normal',
  'longterm',
  'low',
  'backlog',
];

function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    DECISIONS.indexOf(a.decision) - DECISIONS.indexOf(b.decision) ||
    rank(a) - rank(b) ||
    STAGES.indexOf(a.stages[0] ?? 'none') - STAGES.indexOf(b.stages[0] ?? 'none') ||
    a.number - b.number
  );
}

function rank({ priority }: Candidate): number {
  if (priority === undefined) return PRIORITIES.length + 1;
  const found = PRIORITIES.findIndex((word) => priority.toLowerCase().includes(word));
  return found === -1 ? PRIORITIES.length : found;
}

function loadsOf(candidates: readonly Candidate[]): Load[] {
  const loads = new Map<string, { name: string; reviews: number[]; approves: number[] }>();
  const of = (name: string) => {
    const key = name.replace(/^@/, '').toLowerCase();
    const load = loads.get(key) ?? { name: name.replace(/^@/, ''), reviews: [], approves: [] };
    loads.set(key, load);
    return load;
  };
  for (const { number, decision, reviewers, approvers } of candidates) {
    if (decision === 'not-tracked') continue;
    for (const name of reviewers) of(name).reviews.push(number);
    for (const name of approvers) of(name).approves.push(number);
  }
  const size = ({ reviews, approves }: Load) => reviews.length + approves.length;
  return [...loads.values()].sort((a, b) => size(b) - size(a) || (a.name < b.name ? -1 : 1));
}
