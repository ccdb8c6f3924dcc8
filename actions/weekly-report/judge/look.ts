// One look at one proposal: everything that the report and its check-in say of it.

import type { Memory } from '../../shared/domain/check-in.ts';
import { daysAhead } from '../../shared/domain/days-ahead.ts';
import { leaveFor } from '../../shared/domain/exception.ts';
import { loginKey } from '../../shared/domain/login.ts';
import { type Release, renderRelease } from '../../shared/domain/release.ts';
import type {
  ReportAcceptance,
  ReportChange,
  ReportCleanUp,
  ReportException,
  ReportPlanning,
  ReportProposal,
  ReportPull,
  ReportQuotation,
  ReportSource,
  ReportStageLimit,
  ReportTarget,
} from '../../shared/generated/weekly-report.types.ts';
import type { Facts, StageTarget } from '../facts.ts';
import { changesOf, memoryOf } from './changes.ts';
import { checksOf } from './checks.ts';
import { cleanUpOf } from './cleanup.ts';
import { type Sign, signsOf } from './convergence.ts';
import { isWorkFor } from './cycle.ts';
import { type DriftSetting, driftOf, limitOf } from './drift.ts';
import { defined, renderTime } from './phase.ts';
import { retargetOf } from './retarget.ts';
import { signOffOf } from './sign-off.ts';
import { type Setting, type Situation, situationOf } from './situation.ts';
import { type Judged, judgeState } from './state.ts';
import { answerOf, type Linked, looksOf, type Subject } from './subject.ts';
import { isPerson, reviewedAt, reviewOf, sameLogin, turnOf } from './turn.ts';
import { contactOf, waitsOf } from './waits.ts';

export interface LookSetting extends Setting, DriftSetting {
  readonly facts: Facts;
  /** What is planned now. */
  readonly current: Release | undefined;
  readonly trackerLabel: string;
}

export interface Look {
  readonly subject: Subject;
  readonly situation: Situation;
  readonly judged: Judged;
  readonly memory: Memory;
  readonly changes: readonly ReportChange[];
  readonly cleanup: readonly ReportCleanUp[];
  readonly proposal: ReportProposal;
}

export function lookAt(subject: Subject, setting: LookSetting): Look {
  const situation = situationOf(subject, setting);
  const { facts } = setting;
  const limit = limitOf(situation, setting.current);
  const signs = signsOf(situation, limit, facts.sigs);
  const judged = judgeState(situation, signs);
  const memory = memoryOf(situation, judged.state, setting.now);
  const { before } = looksOf(subject, setting.week);
  const changes = changesOf(situation, memory, before?.memory);
  const cleanup = cleanUpOf(situation, judged, {
    trackerLabel: setting.trackerLabel,
    addressOf: (number) => issueAddress(facts, number),
  });
  const proposal = describe(situation, { ...judged, signs, limit }, changes, before, setting);
  return { subject, situation, judged, memory, changes, cleanup, proposal };
}

function issueAddress({ server, repository }: Pick<Facts, 'server' | 'repository'>, number: number): string {
  return `${server}/${repository}/issues/${number}`;
}

function documentAddress({ server, repository, commit }: Facts, path: string): string {
  const parts = path.split('/').map((part) => encodeURIComponent(part));
  return `${server}/${repository}/blob/${commit}/${parts.join('/')}`;
}

function describe(
  situation: Situation,
  judged: Judged & { readonly signs: readonly Sign[]; readonly limit: ReportStageLimit | undefined },
  changes: readonly ReportChange[],
  before: { readonly week: string; readonly memory: Memory } | undefined,
  setting: LookSetting,
): ReportProposal {
  const { subject } = situation;
  const { document, tracker, number } = subject;
  const { facts } = setting;
  const path = document?.path;
  const waits = waitsOf(situation).map((wait) => {
    // Whoever waits for an author finds them on the pull request.
    const isSigs = wait.for.kind !== 'author' && wait.for.kind !== 'owner';
    const contact =
      wait.isOverdue && isSigs ? contactOf(facts.sigs.get(wait.for.sig ?? subject.sig ?? '')) : undefined;
    return { ...wait, ...(contact ? { contact } : {}) };
  });
  const [proposing] = situation.proposing;
  const optional = {
    sig: subject.sig,
    status: document?.status,
    stage: document?.stage,
    featureGate: document?.featureGate ?? tracker?.featureGate,
    target: situation.aim && toTarget(situation.aim),
    targetSource: sourceOf(situation, facts),
    phase: situation.aim && situation.phase,
    next: judged.next,
    tracker: tracker && {
      number: tracker.number,
      address: issueAddress(facts, tracker.number),
      title: tracker.title,
      state: tracker.state,
      labels: [...tracker.labels],
      assignees: [...tracker.assignees],
      isReadable: tracker.isReadable,
      ...defined({
        closedBy: tracker.closed?.by?.login,
        isClosedByBot: tracker.closed ? tracker.closed.by?.kind === 'bot' : undefined,
        lastActivityAt: subject.lastActivity === undefined ? undefined : renderTime(subject.lastActivity),
      }),
    },
    tldr: quotationOf(situation, setting),
    limit: judged.limit,
    retarget: retargetOf(situation, judged, judged.signs),
    signOff: proposing && signOffOf(proposing),
    document:
      document && path !== undefined
        ? {
            path,
            address: documentAddress(facts, path),
            isMisplaced: document.isMisplaced,
            isMeta: document.isMeta,
            format: document.format,
          }
        : undefined,
    previous: before && { week: before.week, state: before.memory.state as ReportProposal['state'] },
  };
  const checks = checksOf(situation);
  return {
    number,
    title: document?.title || bareTitle(tracker?.title ?? '', facts.series),
    address: tracker ? issueAddress(facts, tracker.number) : documentAddress(facts, path ?? ''),
    series: facts.series,
    participating: [...subject.participating],
    targets: situation.targets.map(toTarget),
    state: judged.state,
    reasons: [...judged.reasons],
    waits,
    changes: [...changes],
    pulls: subject.pulls.map((pull) => toPull(pull, situation, setting)),
    drift: driftOf(situation, setting),
    acceptance: acceptanceOf(situation, before?.memory, facts),
    planning: planningOf(situation),
    exceptions: exceptionsOf(situation, setting),
    people: { owners: [...subject.owners], authors: [...(document?.authors ?? [])] },
    checkIn: { outcome: 'none', ...defined({ previousWeek: before?.week }) },
    ...(checks.length > 0 ? { checks } : {}),
    ...defined(optional),
  };
}

/** Of a tracker, without series and number in front. */
function bareTitle(title: string, series: string): string {
  return title.replace(new RegExp(`^\\s*${series}[\\s#-]*(?:\\d+|NNNN)\\s*[:.–—-]*\\s*`, 'i'), '') || title;
}

function toTarget({ stage, release }: StageTarget): ReportTarget {
  return { stage: stage ?? 'none', release: renderRelease({ ...release, patch: 0 }) };
}

function sourceOf({ from, subject, aim }: Situation, facts: Facts): ReportSource {
  const { document, tracker } = subject;
  if (from === 'document' && document) {
    const address = documentAddress(facts, document.path);
    return {
      from: document.format,
      path: document.path,
      commit: facts.commit,
      address: aim?.line === undefined ? address : `${address}?plain=1#L${aim.line}`,
      ...defined({ line: aim?.line }),
    };
  }
  if ((from === 'tracker' || from === 'label') && tracker)
    return { from, address: issueAddress(facts, tracker.number) };
  return { from: 'none' };
}

function acceptanceOf(situation: Situation, before: Memory | undefined, facts: Facts): ReportAcceptance {
  const { acceptedFor, isAccepted, history } = situation;
  const { accepted } = history;
  return {
    isAccepted,
    releases: acceptedFor.map(toTarget),
    source: sourceOf(situation, facts),
    ...(accepted ? { since: renderTime(accepted.at), pull: accepted.pull } : {}),
    ...(before ? { before: before.isAccepted ? before.targets.flatMap(fromMemory) : [] } : {}),
  };
}

function fromMemory(text: string): ReportTarget[] {
  const [, stage, release] = /^(?:(alpha|beta|ga) )?(v\d+\.\d+)$/.exec(text) ?? [];
  return release === undefined
    ? []
    : [{ stage: (stage as ReportTarget['stage'] | undefined) ?? 'none', release }];
}

/** A target in the document is the owner's word; a tracker alone is a wish that nobody has taken up yet. */
function planningOf(situation: Situation): ReportPlanning {
  const { isAccepted, subject, from } = situation;
  const { document, tracker } = subject;
  const priority = tracker?.labels.find((label) => /^priority\//i.test(label));
  const isTakenBack = document !== undefined && from !== 'document';
  return {
    decision: isAccepted ? 'tracked' : isTakenBack ? 'not-tracked' : 'undecided',
    reviewers:
      document && document.reviewers.length > 0 ? [...document.reviewers] : [...(tracker?.reviewers ?? [])],
    approvers:
      document && document.approvers.length > 0 ? [...document.approvers] : [...(tracker?.approvers ?? [])],
    ...defined({ priority, isCommitted: isCommitted(situation) }),
  };
}

/** Said where the target was set, or is to be; undefined where that pull request is not known. */
function isCommitted({ subject, history, proposing }: Situation): boolean | undefined {
  const { accepted } = history;
  const setting = accepted ? subject.landed.find(({ number }) => number === accepted.pull) : proposing[0];
  return setting?.isCommitted;
}

function exceptionsOf({ subject }: Situation, { now, facts }: LookSetting): ReportException[] {
  const authorities = [...facts.releaseTeam, ...facts.maintainers];
  return subject.exceptions.flatMap((exception): ReportException[] => {
    const { proposal, release, freeze, thread, until, lastDay, grantedBy, deniedBy } = exception;
    const { state } = leaveFor({ proposal, release, freeze }, [exception], now, authorities);
    if (state === 'none') return [];
    return [
      {
        proposal,
        release: renderRelease(release),
        freeze,
        state,
        thread,
        ...defined({
          until: lastDay,
          endsAt: until === undefined ? undefined : renderTime(until),
          daysLeft: state === 'granted' && lastDay !== undefined ? daysAhead(lastDay, now) : undefined,
          by: grantedBy ?? deniedBy,
        }),
      },
    ];
  });
}

function toPull(pull: Linked, situation: Situation, setting: Pick<LookSetting, 'known'>): ReportPull {
  const { parties } = situation;
  const turn = turnOf(pull);
  const reviewed = reviewedAt(pull);
  const time = (instant: number | undefined) => (instant === undefined ? undefined : renderTime(instant));
  return {
    repository: pull.repository,
    number: pull.number,
    title: pull.title,
    address: pull.address,
    role: pull.role,
    state: pull.state,
    base: pull.base,
    openedAt: renderTime(pull.createdAt),
    updatedAt: renderTime(pull.updatedAt),
    labels: [...pull.labels],
    requested: [...pull.requested],
    review: reviewOf(pull),
    foundBy: [...pull.foundBy],
    releases: pull.role === 'proposal' ? [] : releasesOf(pull, situation, setting),
    ...defined({
      author: isPerson(pull.author) ? pull.author.login : undefined,
      mergedAt: time(pull.mergedAt),
      closedAt: time(pull.closedAt),
      reviewedAt: time(reviewed),
      waitingFor: turn && (turn.of === 'author' ? parties.authorOf(pull) : parties.reviewersOf(pull)),
      waitingSince: time(turn?.since),
    }),
  };
}

/** In the order of its targets. */
function releasesOf(
  pull: Linked,
  { targets, acceptedFor }: Situation,
  { known }: Pick<LookSetting, 'known'>,
): string[] {
  const minors = [...targets, ...acceptedFor].map(({ release }) => ({ ...release, patch: 0 }));
  return [...new Set(minors.filter((release) => isWorkFor(pull, release, known)).map(renderRelease))];
}

const ANSWER_DAYS = 14;
const DAY = 86_400_000;

/** Owner, approver and release team have a say; others may know better, but answer for nothing. */
function quotationOf({ subject, now }: Situation, { facts, week }: LookSetting): ReportQuotation | undefined {
  const office = officeOf(subject, facts);
  // Answers to the last check-in and to the one before it: what this week says changes nothing about that.
  const earlier = subject.own.filter((comment) => comment.week < week);
  const since = Math.max(earlier.at(-2)?.at ?? 0, now - ANSWER_DAYS * DAY);
  const answer = answerOf(subject, since, (login) => office(login) !== undefined);
  const as = answer && office(answer.by);
  if (!answer || !as) return undefined;
  const { comment, by, text } = answer;
  return { by, at: renderTime(comment.at), text, address: comment.address, as };
}

function officeOf(subject: Subject, facts: Facts): (login: string) => ReportQuotation['as'] | undefined {
  const has = (logins: readonly string[], login: string) => logins.some((other) => sameLogin(other, login));
  const representatives = [subject.sig, ...subject.participating].flatMap((sig) =>
    (facts.sigs.get(sig ?? '')?.representatives ?? []).map(({ login }) => login),
  );
  const known = new Set(representatives.map(loginKey));
  return (login) => {
    if (has(subject.owners, login) || has(subject.document?.authors ?? [], login)) return 'owner';
    if (known.has(loginKey(login))) return 'approver';
    if (has(facts.releaseTeam, login)) return 'release-team';
    return has(facts.maintainers, login) ? 'maintainer' : undefined;
  };
}
