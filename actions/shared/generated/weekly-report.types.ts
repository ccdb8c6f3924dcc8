// Generated from schemas/weekly-report.schema.json by `npm run generate`. Do not edit.

/**
 * `planning` until the enhancement freeze, `implementation` until code freeze, `stabilisation` until the release is out. `unscheduled`: no dates are known.
 */
export type ReportPhase = 'planning' | 'implementation' | 'stabilisation' | 'released' | 'unscheduled';
export type ReportStage = 'alpha' | 'beta' | 'ga';
/**
 * Whether a proposal reaches its target as things stand. `dropped`: deferred, rejected, withdrawn or replaced; `untracked`: it aims at no release that is under way. Both get no check-in.
 */
export type ReportState =
  'on-track' | 'at-risk' | 'off-track' | 'no-activity' | 'needs-exception' | 'done' | 'dropped' | 'untracked';
/**
 * A login of GitHub, without `@`.
 */
export type ReportLogin = string;

/**
 * Where every proposal stands this week: what the report, the roadmap, the announcement and the planning page are written from. Text that is said to be from outside is as its author wrote it: escape it. Releases are `v1.10`, SIGs stand without `sig-`, instants are in UTC.
 */
export interface WeeklyReport {
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
  /**
   * ISO week in which it begins, such as `2026-W53`.
   */
  week: string;
  begins: string;
  /**
   * The first instant of the next week.
   */
  ends: string;
  /**
   * GitHub's time.
   */
  generatedAt: string;
  /**
   * Of the default branch, at which the proposals were read.
   */
  commit?: string;
  previous?: ReportBefore;
  /**
   * Weeks since then that have no report.
   */
  skippedWeeks: string[];
  /**
   * The release that the report is about first.
   */
  current?: string;
  /**
   * Ascending.
   */
  releases: ReportRelease[];
  counts: ReportCounts;
  /**
   * By number.
   */
  proposals: ReportProposal[];
  /**
   * By name.
   */
  sigs: ReportSig[];
  /**
   * The longest first.
   */
  lag: ReportLag[];
  /**
   * The oldest first.
   */
  pending: ReportPending[];
  decisions?: ReportDecisions;
  /**
   * Of releases that are not out.
   */
  exceptions: ReportException[];
  /**
   * Who owes what; the most first.
   */
  debts: ReportDebt[];
  cleanup: ReportCleanUp[];
  errors: ReportError[];
  sweep?: ReportSweep;
  /**
   * For announcements.
   */
  mailingList?: string;
  issue?: ReportIssue;
  work: ReportWork;
}
/**
 * The report before this one.
 */
export interface ReportBefore {
  week: string;
  address?: string;
}
/**
 * A release that proposals aim at, with its dates.
 */
export interface ReportRelease {
  /**
   * `v1.10`
   */
  name: string;
  phase: ReportPhase;
  /**
   * The release that the report is about first: the next one that is not out.
   */
  isCurrent: boolean;
  enhancementFreeze?: ReportMoment;
  codeFreeze?: ReportMoment;
  branchCut?: ReportMoment;
  ga?: ReportMoment;
  /**
   * Published release candidates.
   */
  candidates?: ReportCandidate[];
  next?: ReportDeadline;
  /**
   * Why its dates are not known.
   */
  problem?: string;
}
/**
 * A day of the schedule, and the instant that it means.
 */
export interface ReportMoment {
  /**
   * As published.
   */
  day: string;
  /**
   * In UTC: a freeze begins when its day has ended, a release is out from its day's first instant.
   */
  at: string;
}
export interface ReportCandidate {
  /**
   * Of the release candidate.
   */
  number: number;
  day: string;
}
/**
 * What comes next, and in how many days.
 */
export interface ReportDeadline {
  what: 'enhancement freeze' | 'code freeze' | 'branch cut' | 'release';
  at: string;
  /**
   * Days of the calendar from that of the report, in UTC, to the day on which it falls as published: 1 is tomorrow.
   */
  days: number;
}
/**
 * Proposals by state.
 */
export interface ReportCounts {
  'on-track'?: number;
  'at-risk'?: number;
  'off-track'?: number;
  'no-activity'?: number;
  'needs-exception'?: number;
  done?: number;
  dropped?: number;
  untracked?: number;
}
/**
 * One proposal as it stands.
 */
export interface ReportProposal {
  number: number;
  /**
   * From the document, else the tracker. Text from outside.
   */
  title: string;
  /**
   * Of the tracker, else of the document.
   */
  address: string;
  document?: ReportDocument;
  /**
   * `VEP`
   */
  series?: string;
  /**
   * The owner, without `sig-`; none where nobody knows.
   */
  sig?: string;
  /**
   * Other SIGs, without `sig-`.
   */
  participating: string[];
  /**
   * `implementable`; none where the document does not say.
   */
  status?: string;
  stage?: ReportStage;
  /**
   * As written.
   */
  featureGate?: string;
  /**
   * Of the document; else what the tracker wishes.
   */
  targets: ReportTarget[];
  target?: ReportTarget;
  targetSource?: ReportSource;
  phase?: ReportPhase;
  state: ReportState;
  /**
   * The first weighs most.
   */
  reasons: ReportReason[];
  next?: ReportAction;
  /**
   * The longest first.
   */
  waits: ReportWait[];
  /**
   * Since the last look.
   */
  changes: ReportChange[];
  /**
   * Newest first.
   */
  pulls: ReportPull[];
  tracker?: ReportTracker;
  exceptions: ReportException[];
  tldr?: ReportQuotation;
  /**
   * After code freeze.
   */
  checks?: ReportCheck[];
  /**
   * Where proposal, tracker, labels and code disagree.
   */
  drift: ReportReason[];
  limit?: ReportStageLimit;
  retarget?: ReportRetarget;
  signOff?: ReportSignOff;
  acceptance: ReportAcceptance;
  planning: ReportPlanning;
  people: ReportPeople;
  checkIn: ReportCheckIn;
  previous?: ReportPrevious;
}
/**
 * The proposal itself on the default branch; none where it is not merged.
 */
export interface ReportDocument {
  path: string;
  address: string;
  /**
   * It is not where proposals are.
   */
  isMisplaced?: boolean;
  /**
   * It is about the process.
   */
  isMeta?: boolean;
  format?: 'front-matter' | 'target-lines' | 'none';
}
/**
 * A stage that is to be reached in a release.
 */
export interface ReportTarget {
  stage: ReportStage | 'none';
  release: string;
}
/**
 * Where a fact stands, so that whoever doubts it can look.
 */
export interface ReportSource {
  /**
   * The proposal comes before the tracker, the tracker before the label.
   */
  from: 'front-matter' | 'target-lines' | 'tracker' | 'label' | 'none';
  /**
   * Of the document, in the repository.
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
  /**
   * To look at.
   */
  address?: string;
}
/**
 * Why the state is what it is.
 */
export interface ReportReason {
  /**
   * A stable name of the kind of reason: `no-pull-request`.
   */
  id: string;
  /**
   * One sentence for people.
   */
  message: string;
  /**
   * What it is about.
   */
  address?: string;
}
/**
 * The one thing to do next.
 */
export interface ReportAction {
  /**
   * A stable name of the kind of action.
   */
  id: string;
  /**
   * One sentence for people, without who does it.
   */
  message: string;
  by: ReportParty;
  until?: ReportMoment;
  /**
   * Where to do it.
   */
  address?: string;
}
/**
 * Who is to act: people, a SIG as a whole, or an office.
 */
export interface ReportParty {
  kind: 'owner' | 'author' | 'reviewers' | 'sig' | 'release-team' | 'maintainers';
  /**
   * Of a SIG, without `sig-`.
   */
  sig?: string;
  /**
   * Who of it can act; empty where nobody is known.
   */
  logins: ReportLogin[];
}
/**
 * Somebody is waited for.
 */
export interface ReportWait {
  what: 'review' | 'changes' | 'sign-off' | 'merge' | 'answer';
  for: ReportParty;
  since: string;
  /**
   * Whole days.
   */
  days: number;
  /**
   * For more than seven days (W-4).
   */
  isOverdue: boolean;
  /**
   * The pull request, or the tracker.
   */
  address?: string;
  contact?: ReportContact;
}
/**
 * Where a SIG meets and is written to, from `sigs.yaml`.
 */
export interface ReportContact {
  meetings: ReportMeeting[];
  /**
   * As written.
   */
  mailingList?: string;
}
export interface ReportMeeting {
  /**
   * Such as `Wednesday`.
   */
  day: string;
  /**
   * As written.
   */
  time: string;
  /**
   * As written.
   */
  zone: string;
  /**
   * As written; may be empty.
   */
  url: string;
}
/**
 * What is different from the last look.
 */
export interface ReportChange {
  id:
    | 'new'
    | 'state'
    | 'stage'
    | 'status'
    | 'target'
    | 'pull-opened'
    | 'pull-merged'
    | 'pull-closed'
    | 'pull-reviewed'
    | 'document'
    | 'exception'
    | 'tracker';
  /**
   * One sentence for people.
   */
  message: string;
  /**
   * What it was.
   */
  before?: string;
  /**
   * What it is.
   */
  after?: string;
  address?: string;
}
/**
 * A pull request that belongs to a proposal.
 */
export interface ReportPull {
  /**
   * `owner/name`
   */
  repository: string;
  number: number;
  /**
   * As written: text from outside.
   */
  title: string;
  address: string;
  role: 'proposal' | 'implementation' | 'documentation' | 'bug';
  state: 'open' | 'draft' | 'merged' | 'closed';
  /**
   * The branch that it goes into.
   */
  base: string;
  author?: ReportLogin;
  openedAt?: string;
  mergedAt?: string;
  closedAt?: string;
  updatedAt?: string;
  /**
   * As far as they were read.
   */
  labels?: string[];
  /**
   * Whose review is asked for.
   */
  requested?: ReportLogin[];
  /**
   * The last word of its reviewers.
   */
  review?: 'none' | 'commented' | 'changes-requested' | 'approved';
  /**
   * Of the last review by somebody else than its author.
   */
  reviewedAt?: string;
  waitingFor?: ReportParty;
  waitingSince?: string;
  /**
   * How it is known that it belongs here.
   */
  foundBy?: ('reference' | 'tracker' | 'title' | 'body' | 'path' | 'memory')[];
  /**
   * Of the releases that it targets those for which this is work: what is open, and what was merged since the cycle of the release began, but for what goes into the branch of another release.
   */
  releases: string[];
}
/**
 * The tracking issue.
 */
export interface ReportTracker {
  number: number;
  address: string;
  /**
   * As written.
   */
  title: string;
  state: 'open' | 'closed';
  labels: string[];
  assignees?: ReportLogin[];
  closedBy?: ReportLogin;
  /**
   * A lifecycle bot closed it (W-9).
   */
  isClosedByBot?: boolean;
  /**
   * Of a person: a comment, or a pull request that names it.
   */
  lastActivityAt?: string;
  /**
   * False where its text could not be read as a tracker.
   */
  isReadable?: boolean;
}
/**
 * Leave to go on after a freeze, or a request for it.
 */
export interface ReportException {
  proposal: number;
  release: string;
  freeze: 'enhancement' | 'code';
  /**
   * `unauthorized`: granted by somebody who may not.
   */
  state: 'granted' | 'over' | 'denied' | 'open' | 'unauthorized';
  /**
   * Its last day.
   */
  until?: string;
  endsAt?: string;
  /**
   * Of a granted one: days of the calendar to its last one.
   */
  daysLeft?: number;
  by?: ReportLogin;
  /**
   * The request on the mailing list.
   */
  thread: string;
}
/**
 * What somebody answered to a check-in, behind `TL;DR:`.
 */
export interface ReportQuotation {
  by: ReportLogin;
  at: string;
  /**
   * Text from outside: at most 500 characters.
   */
  text: string;
  address: string;
  as: 'owner' | 'approver' | 'release-team' | 'maintainer';
}
/**
 * One of the SIG's five points after code freeze (W-5).
 */
export interface ReportCheck {
  id: 'pulls-merged' | 'docs-merged' | 'as-proposed' | 'bugs-and-feedback' | 'tracker-complete';
  state: 'yes' | 'no' | 'unknown';
  /**
   * What says so, in one sentence.
   */
  evidence: string;
  address?: string;
}
/**
 * Alpha lasts at most two releases, beta three (P-7).
 */
export interface ReportStageLimit {
  stage: ReportStage;
  /**
   * In which the stage was reached.
   */
  since: string;
  /**
   * The last in which it may still be at this stage.
   */
  last: string;
  /**
   * The release that is planned is later than that.
   */
  isOver: boolean;
}
/**
 * The proposal to move on or to give up (W-3).
 */
export interface ReportRetarget {
  to: string | 'rejected';
  /**
   * A sentence for each thing that shows it.
   */
  reason: string;
  /**
   * Where giving up is proposed: the release for whoever decides otherwise.
   */
  instead?: string;
}
/**
 * What the gate says of the pull request that would make it accepted.
 */
export interface ReportSignOff {
  pull: number;
  state: 'success' | 'pending' | 'failure' | 'error';
  /**
   * As the gate wrote it.
   */
  description?: string;
  /**
   * SIGs that it waits for; absent where its words do not name all of them.
   */
  missing?: string[];
}
/**
 * Whether it is accepted for a release: its document on the default branch targets the release, and is not provisional, deferred or given up. That is no promise that it will be in it.
 */
export interface ReportAcceptance {
  /**
   * For the release that it aims at now.
   */
  isAccepted: boolean;
  /**
   * Everything that it is accepted for.
   */
  releases: ReportTarget[];
  /**
   * When the pull request was merged that set it; absent where more than one may have been it.
   */
  since?: string;
  /**
   * That pull request.
   */
  pull?: number;
  /**
   * The same at the last look; none where nobody looked before.
   */
  before?: ReportTarget[];
  source?: ReportSource;
}
/**
 * What a SIG has to know before it commits itself (W-10).
 */
export interface ReportPlanning {
  /**
   * Of the owner: a target for the release with a commitment, a target taken back, or neither.
   */
  decision: 'tracked' | 'not-tracked' | 'undecided';
  /**
   * The owner said that it will be implemented before code freeze.
   */
  isCommitted?: boolean;
  /**
   * As its label says it: `priority/high`.
   */
  priority?: string;
  /**
   * As named in the proposal or on the tracker.
   */
  reviewers: string[];
  /**
   * The same.
   */
  approvers: string[];
}
/**
 * Who is who.
 */
export interface ReportPeople {
  /**
   * Assignees and the primary contact of the tracker, else its author.
   */
  owners: ReportLogin[];
  authors: ReportLogin[];
}
/**
 * What became of this week's check-in.
 */
export interface ReportCheckIn {
  /**
   * `carried-over`: it does not fit into an hour's limit, and follows; `deleted`: somebody took it away this week, and it is not said again.
   */
  outcome: 'posted' | 'updated' | 'stands' | 'quiet' | 'carried-over' | 'deleted' | 'failed' | 'none';
  address?: string;
  /**
   * Of the one before.
   */
  previousWeek?: string;
  /**
   * Somebody edited it.
   */
  isEdited?: boolean;
}
/**
 * The last look.
 */
export interface ReportPrevious {
  week: string;
  state: ReportState;
}
/**
 * A SIG with what it owns.
 */
export interface ReportSig {
  /**
   * Without `sig-`; `none` for proposals that nobody owns.
   */
  name: string;
  counts: ReportCounts;
  representatives: ReportLogin[];
  /**
   * The last review or comment of a representative on a proposal or its code.
   */
  lastActiveAt?: string;
  /**
   * One of them said something within four weeks (W-4).
   */
  isActive: boolean;
  /**
   * It signs off every proposal.
   */
  isRequired?: boolean;
  contact?: ReportContact;
  /**
   * Reviews that wait for it for more than seven days.
   */
  waiting: number;
}
/**
 * A review that is waited for longer than seven days.
 */
export interface ReportLag {
  proposal?: number;
  /**
   * Without `sig-`.
   */
  sig?: string;
  /**
   * `owner/name`
   */
  repository: string;
  pull: number;
  /**
   * As written.
   */
  title: string;
  address: string;
  days: number;
  since: string;
  for: ReportParty;
  contact?: ReportContact;
}
/**
 * An open pull request to the proposals that has no decision.
 */
export interface ReportPending {
  pull: number;
  /**
   * As written.
   */
  title: string;
  address: string;
  author?: ReportLogin;
  openedAt: string;
  /**
   * Since it was opened.
   */
  days: number;
  /**
   * Its author says that it is not ready.
   */
  isDraft: boolean;
  /**
   * That it names.
   */
  proposals: number[];
  /**
   * Without `sig-`.
   */
  sig?: string;
  signOff?: ReportSignOff;
  review?: 'none' | 'commented' | 'changes-requested' | 'approved';
  waitingFor?: ReportParty;
}
/**
 * How long pull requests to the proposals took that were decided in the last 90 days.
 */
export interface ReportDecisions {
  count: number;
  medianDays: number;
  longestDays: number;
}
/**
 * What one person or SIG is waited for.
 */
export interface ReportDebt {
  by: ReportParty;
  items: ReportDebtItem[];
}
export interface ReportDebtItem {
  proposal: number;
  message: string;
  days?: number;
  address?: string;
}
/**
 * Something to put right on a tracker.
 */
export interface ReportCleanUp {
  /**
   * A stable name of the kind: `closed-by-bot`.
   */
  id: string;
  tracker: number;
  address: string;
  /**
   * What is found.
   */
  message: string;
  /**
   * What to do, and who can.
   */
  hint: string;
  by?: ReportParty;
}
/**
 * Something that could not be read or said.
 */
export interface ReportError {
  /**
   * `check-in`, `tracker`, `proposal`, `schedule`, `people`, `exceptions`, `report` or `pulls`.
   */
  what: string;
  /**
   * Of the tracker or proposal.
   */
  number?: number;
  message: string;
  /**
   * What to do, and who can.
   */
  hint: string;
  path?: string;
}
/**
 * When the gates last looked at all pull requests.
 */
export interface ReportSweep {
  at?: string;
  /**
   * More than two hours ago, or never: the schedule of the workflow may be off.
   */
  isLate: boolean;
}
/**
 * The issue of this week.
 */
export interface ReportIssue {
  number: number;
  address: string;
}
/**
 * What was done about the check-ins of this week.
 */
export interface ReportWork {
  due: number;
  posted: number;
  updated: number;
  standing: number;
  quiet: number;
  carriedOver: number;
  /**
   * None was written: something that they rest on could not be read.
   */
  isHeld?: boolean;
  failed: number;
}
