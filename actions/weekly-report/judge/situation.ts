// What is the case with one proposal now? Everything that its state, its next step and what disagrees are decided on.

import { type Leave, leaveFor } from '../../shared/domain/exception.ts';
import { loginKey } from '../../shared/domain/login.ts';
import { compareReleases, laterRelease, type Release, renderRelease } from '../../shared/domain/release.ts';
import type { Timeline } from '../../shared/domain/schedule.ts';
import type { ReportParty, ReportPhase } from '../../shared/generated/weekly-report.types.ts';
import type { Facts, StageTarget } from '../facts.ts';
import { isAimedAt, isWorkFor } from './cycle.ts';
import { type History, historyOf } from './history.ts';
import { aimOf, cycleStart, type Known, phaseAt } from './phase.ts';
import { type Linked, looksOf, type Subject } from './subject.ts';
import { sameLogin } from './turn.ts';

export interface Situation {
  readonly subject: Subject;
  readonly now: number;
  /** The document's where it has any, else what the tracker wishes. */
  readonly targets: readonly StageTarget[];
  readonly from: 'document' | 'tracker' | 'label' | 'none';
  readonly aim?: StageTarget;
  readonly phase: ReportPhase;
  readonly timeline?: Timeline;
  /** There is a schedule of its release, and it cannot be read. */
  readonly isUnreadable: boolean;
  /** The release after the one that it aims at. */
  readonly later?: Release;
  readonly isAccepted: boolean;
  readonly acceptedFor: readonly StageTarget[];
  /** Of the freeze that has passed last: of enhancements, or of code. */
  readonly leave: Leave;
  /** Open ones to its proposal. */
  readonly proposing: readonly Linked[];
  /** Work for the release that it aims at. */
  readonly implementing: readonly Linked[];
  readonly documenting: readonly Linked[];
  readonly fixing: readonly Linked[];
  /** To the code, closed in this cycle without a merge. */
  readonly abandoned: readonly Linked[];
  readonly history: History;
  readonly parties: Parties;
}

export interface Parties {
  readonly owner: ReportParty;
  readonly sig: (except?: string) => ReportParty;
  /** Whose sign-off a pull request to the proposal waits for, SIG by SIG; none where the gate does not say. */
  readonly signersOf: (pull: Linked) => readonly ReportParty[];
  readonly releaseTeam: ReportParty;
  readonly reviewersOf: (pull: Linked) => ReportParty;
  readonly authorOf: (pull: Linked) => ReportParty;
}

const DROPPED = ['deferred', 'rejected', 'withdrawn', 'replaced'];

export function isDropped({ document }: Subject): boolean {
  return document?.status !== undefined && DROPPED.includes(document.status);
}

/** A proposal about the process carries no code, and no freeze concerns it. */
export function isAboutProcess({ document }: Subject): boolean {
  return document?.isMeta ?? false;
}

export interface Setting {
  readonly known: Known;
  readonly published: readonly Release[];
  readonly now: number;
  /** Whatever was said before it is remembered. */
  readonly week: string;
  readonly labelOf: (release: string) => string;
  readonly facts: Pick<Facts, 'sigs' | 'releaseTeam' | 'maintainers'>;
}

export function situationOf(subject: Subject, setting: Setting): Situation {
  const { known, published, now, week } = setting;
  const { targets, from } = targetsOf(subject, setting);
  const phaseOfRelease = (release: Release) => phaseAt(release, known, published, now);
  const aim = aimOf(targets, phaseOfRelease);
  const dates = aim ? known(aim.release) : undefined;
  const timeline = dates?.state === 'known' ? dates.timeline : undefined;
  const phase = aim ? phaseOfRelease(aim.release) : 'unscheduled';
  const acceptedFor = acceptedTargets(subject);
  const isAccepted =
    aim !== undefined && acceptedFor.some(({ release }) => compareReleases(base(release), aim.release) === 0);
  const since = aim ? cycleStart(aim.release, known) : Number.NEGATIVE_INFINITY;
  const open = (pull: Linked) => pull.state === 'open' || pull.state === 'draft';
  const work = subject.pulls.filter((pull) =>
    aim ? isWorkFor(pull, aim.release, known) : pull.state !== 'closed',
  );
  return {
    subject,
    now,
    targets,
    from,
    ...(aim ? { aim, later: laterRelease(aim.release, 1) } : {}),
    phase,
    ...(timeline ? { timeline } : {}),
    isUnreadable: dates?.state === 'unreadable',
    isAccepted,
    acceptedFor,
    leave: aim ? leaveOf(subject, aim.release, phase, setting) : { state: 'none' },
    proposing: subject.pulls.filter(
      (pull) => pull.role === 'proposal' && open(pull) && changesIt(pull, subject),
    ),
    implementing: work.filter(({ role }) => role === 'implementation'),
    documenting: work.filter(({ role }) => role === 'documentation'),
    fixing: work.filter(({ role }) => role === 'bug'),
    abandoned: subject.pulls.filter(
      (pull) =>
        pull.role === 'implementation' &&
        pull.state === 'closed' &&
        (!aim || isAimedAt(pull, aim.release)) &&
        (pull.closedAt ?? pull.updatedAt) >= since,
    ),
    history: historyOf(subject, aim, isAccepted, looksOf(subject, week).before?.memory),
    parties: partiesOf(subject, setting),
  };
}

/** Who names a proposal need not change it: what a pull request touches says so, where its paths have numbers. */
function changesIt({ touches }: Linked, { number, document }: Subject): boolean {
  const folder = document?.path.slice(0, document.path.lastIndexOf('/') + 1);
  if (document && touches.some((path) => path === document.path)) return true;
  if (document && !document.isMisplaced && touches.some((path) => path.startsWith(folder ?? '/')))
    return true;
  const numbers = touches.flatMap((path) => {
    const found = /\/0*(\d{1,9})-[^/]*\//.exec(path)?.[1];
    return found === undefined ? [] : [Number(found)];
  });
  return touches.length > 0 && (numbers.length === 0 ? !document : numbers.includes(number));
}

/** Where proposal and tracker disagree the proposal is the commitment and the tracker the wish (P-9). */
function targetsOf(
  { document, tracker }: Subject,
  { labelOf, published }: Setting,
): { readonly targets: readonly StageTarget[]; readonly from: Situation['from'] } {
  if (document && document.targets.length > 0) return { targets: document.targets, from: 'document' };
  // A document that says nothing about releases has not committed itself: the wish is what there is.
  if (tracker && tracker.targets.length > 0) return { targets: tracker.targets, from: 'tracker' };
  const labels = (tracker?.labels ?? []).map((label) => label.toLowerCase());
  const labelled = published.filter((release) =>
    labels.includes(labelOf(renderRelease(release)).toLowerCase()),
  );
  return labelled.length > 0
    ? { targets: labelled.map((release) => ({ release })), from: 'label' }
    : { targets: [], from: 'none' };
}

/** What the default branch says it is accepted for: a document without a status is accepted by being merged, a provisional one is not yet. */
function acceptedTargets(subject: Subject): readonly StageTarget[] {
  const { document } = subject;
  if (!document || isDropped(subject) || document.status === 'provisional') return [];
  return document.targets;
}

function base(release: Release): Release {
  return { ...release, patch: 0 };
}

/** After code freeze leave from the enhancement freeze is not enough, and a proposal that was accepted in time needs none. */
function leaveOf(
  { exceptions, number }: Subject,
  release: Release,
  phase: ReportPhase,
  { now, facts }: Setting,
): Leave {
  const freeze = phase === 'implementation' ? 'enhancement' : phase === 'stabilisation' ? 'code' : undefined;
  if (!freeze) return { state: 'none' };
  const authorities = [...facts.releaseTeam, ...facts.maintainers];
  return leaveFor({ proposal: number, release: base(release), freeze }, exceptions, now, authorities);
}

/** More people are not mentioned at once. */
const MOST_CALLED = 5;

function partiesOf(subject: Subject, { facts }: Setting): Parties {
  const { sig: name } = subject;
  const sigCalled = (of: string, except: string | undefined): ReportParty => {
    const logins = (facts.sigs.get(of)?.representatives ?? [])
      .map(({ login }) => login)
      .filter((login) => !except || !sameLogin(login, except));
    return { kind: 'sig', sig: of, logins: logins.slice(0, MOST_CALLED) };
  };
  const sig = (except?: string): ReportParty =>
    name === undefined
      ? { kind: 'maintainers', logins: facts.maintainers.slice(0, MOST_CALLED) }
      : sigCalled(name, except);
  return {
    owner: { kind: 'owner', logins: unique(subject.owners).slice(0, MOST_CALLED) },
    sig,
    signersOf: ({ signOff, author }) =>
      (signOff?.missing ?? []).map((missing) => sigCalled(missing, author?.login)),
    releaseTeam: { kind: 'release-team', logins: unique(facts.releaseTeam).slice(0, MOST_CALLED) },
    reviewersOf: ({ requested, author }) => {
      const asked = unique(requested).filter((login) => !author || !sameLogin(login, author.login));
      return asked.length > 0
        ? {
            kind: 'reviewers',
            ...(name === undefined ? {} : { sig: name }),
            logins: asked.slice(0, MOST_CALLED),
          }
        : sig(author?.login);
    },
    authorOf: ({ author }) =>
      author?.kind === 'user'
        ? { kind: 'author', logins: [author.login] }
        : { kind: 'owner', logins: unique(subject.owners).slice(0, MOST_CALLED) },
  };
}

function unique(logins: readonly string[]): string[] {
  const seen = new Map(logins.map((login) => [loginKey(login), login]));
  return [...seen.values()];
}
