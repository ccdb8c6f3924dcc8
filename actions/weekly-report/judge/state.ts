// Is a proposal on track? Every thing that is the case is named; the gravest decides, and says what comes next.

import { enumerate } from '../../shared/domain/words.ts';
import type {
  ReportAction,
  ReportParty,
  ReportReason,
  ReportState,
  ReportWait,
} from '../../shared/generated/weekly-report.types.ts';
import { type Concern, deadlineSaid, GRAVITY, pullSaid, releaseSaid, sinceSaid } from './concern.ts';
import { convergenceConcerns, type Sign } from './convergence.ts';
import { implementationConcerns } from './implementation.ts';
import { daysSince, defined } from './phase.ts';
import { planningConcerns, together } from './planning.ts';
import { isAboutProcess, isDropped, type Situation } from './situation.ts';
import { releasedConcerns, stabilisationConcerns } from './stabilisation.ts';
import { waitsOf } from './waits.ts';

export interface Judged {
  readonly state: ReportState;
  readonly reasons: readonly ReportReason[];
  readonly next?: ReportAction;
}

/** Without a word in so many days a proposal is silent; towards the end of a release two weeks are long. */
const SILENT_DAYS = 28;
const SILENT_DAYS_AT_THE_END = 14;
/** The last weeks of a phase. */
const END_DAYS = 28;
const DAY = 86_400_000;

export function judgeState(situation: Situation, signs: readonly Sign[] = []): Judged {
  const { subject, aim, phase } = situation;
  const { document, tracker } = subject;
  if (isDropped(subject)) {
    const id = document?.status ?? 'dropped';
    return { state: 'dropped', reasons: [{ id, message: `Its status is ${id}.` }] };
  }
  if (isAboutProcess(subject)) {
    const message = 'It is about the process: it carries no code, and no freeze concerns it.';
    return { state: 'untracked', reasons: [{ id: 'meta', message }] };
  }
  if (document?.status === 'implemented')
    return { state: 'done', reasons: [{ id: 'implemented', message: 'Its status is implemented.' }] };
  if (tracker?.state === 'closed' && tracker.closed?.by?.kind !== 'bot' && phase !== 'planning') {
    const message = tracker.closed?.by
      ? 'Its tracker was closed by a person.'
      : 'Its tracker was closed, nobody can tell by whom.';
    return { state: 'untracked', reasons: [{ id: 'tracker-closed', message }] };
  }
  if (!aim) {
    const message = 'Neither the proposal nor its tracker aims at a release.';
    return { state: 'untracked', reasons: [{ id: 'no-target', message }] };
  }
  if (phase === 'unscheduled' && situation.isUnreadable) {
    const message = `The dates of ${releaseSaid(situation)} could not be read: nobody can tell.`;
    return { state: 'untracked', reasons: [{ id: 'schedule-unreadable', message }] };
  }
  return conclude([
    // Of what is equally grave the doubt whether it goes on comes first: the rest is idle until that is settled.
    ...convergenceConcerns(situation, signs),
    ...concernsOf(situation),
    ...silenceOf(situation),
    ...waitConcerns(situation),
  ]);
}

function concernsOf(situation: Situation): Concern[] {
  switch (situation.phase) {
    case 'planning':
      return planningConcerns(situation);
    case 'implementation':
      return implementationConcerns(situation);
    case 'stabilisation':
      return stabilisationConcerns(situation);
    case 'released':
      return releasedConcerns(situation);
    case 'unscheduled':
      return [
        {
          state: 'on-track',
          id: 'unscheduled',
          message: `It aims at ${releaseSaid(situation)}, whose dates nobody has published yet.`,
        },
      ];
  }
}

/** No activity is an outcome. Before a release has dates, and after it is out, nobody expects any. */
function silenceOf(situation: Situation): Concern[] {
  const { subject, now, phase, timeline, parties, implementing } = situation;
  const { lastActivity } = subject;
  if (phase === 'unscheduled' || phase === 'released') return [];
  // Where all of the code is merged silence is peace; what is left to do has a name of its own.
  if (implementing.length > 0 && implementing.every(({ state }) => state === 'merged')) return [];
  const end =
    phase === 'planning'
      ? timeline?.enhancementFreeze
      : phase === 'implementation'
        ? timeline?.codeFreeze
        : timeline?.ga;
  const isLate = phase === 'stabilisation' || (end !== undefined && end - now < END_DAYS * DAY);
  const days = isLate && phase !== 'planning' ? SILENT_DAYS_AT_THE_END : SILENT_DAYS;
  if (lastActivity !== undefined && daysSince(lastActivity, now) < days) return [];
  const message =
    lastActivity === undefined
      ? 'Nobody has ever said or done anything about it.'
      : `Nobody has said or done anything about it ${sinceSaid(lastActivity)}.`;
  return [
    {
      state: 'no-activity',
      id: 'silent',
      message,
      next: {
        id: 'say-where-it-stands',
        message: `say where it stands, and whether it is still meant for ${releaseSaid(situation)}, before ${deadlineSaid(situation)}`,
        by: parties.owner,
      },
    },
  ];
}

/** A review that is waited for longer than a week puts any proposal at risk (W-4). */
function waitConcerns(situation: Situation): Concern[] {
  if (situation.phase === 'released') return [];
  const overdue = waitsOf(situation).filter(({ isOverdue, what }) => isOverdue && what !== 'answer');
  return overdue.flatMap((wait, index): Concern[] => {
    const { what, since, address } = wait;
    // The sign-offs that one pull request waits for are one thing.
    const same = (other: ReportWait) =>
      other === wait || (what === 'sign-off' && other.what === what && other.address === address);
    const parties = overdue.filter(same).map(({ for: by }) => by);
    if (overdue.findIndex(same) < index) return [];
    const pull = situation.subject.pulls.find((each) => each.address === address);
    const { noun, todo } = WAITED[what](pull ? pullSaid(pull) : 'it');
    const message = `${what === 'sign-off' ? signOffsSaid(parties) : noun} been waited for since ${since.slice(0, 10)}.`;
    return [
      {
        state: 'at-risk',
        id: `${what}-waits`,
        message,
        ...defined({ address }),
        next: { id: what, message: todo, by: together(parties) ?? wait.for, ...defined({ address }) },
      },
    ];
  });
}

function signOffsSaid(parties: readonly ReportParty[]): string {
  const names = enumerate(parties.map(({ sig }) => `SIG ${sig ?? ''}`));
  return parties.length === 1 ? `The sign-off of ${names} has` : `The sign-offs of ${names} have`;
}

/** What is waited for, up to `has`, and what to do about it. */
const WAITED: Readonly<
  Record<ReportWait['what'], (pull: string) => { readonly noun: string; readonly todo: string }>
> = {
  changes: (pull) => ({
    noun: `The author of ${pull} has`,
    todo: `answer the review of ${pull}, or say that it is ready for another look`,
  }),
  merge: (pull) => ({
    noun: `The merge of ${pull} has`,
    todo: `merge ${pull}, which is approved, or say what is missing`,
  }),
  review: (pull) => ({
    noun: `A review of ${pull} has`,
    todo: `review ${pull}, or ask somebody else to`,
  }),
  'sign-off': (pull) => ({
    noun: `A sign-off of ${pull} has`,
    todo: `review ${pull} and sign it off, or say what is missing`,
  }),
  answer: (pull) => ({ noun: `The author of ${pull} has`, todo: `finish ${pull}` }),
};

/** The gravest decides. Of equally grave ones the first that names a next step. */
function conclude(concerns: readonly Concern[]): Judged {
  const sorted = [...concerns].sort((a, b) => GRAVITY.indexOf(a.state) - GRAVITY.indexOf(b.state));
  const state = sorted[0]?.state ?? 'on-track';
  const next = sorted.find((concern) => concern.state === state && concern.next)?.next;
  // What is fine needs no mention beside what is not.
  const told = sorted.filter((concern) => concern.state === state || !isFine(concern.state));
  const reasons = told.map(({ id, message, address }) => ({ id, message, ...defined({ address }) }));
  return { state, reasons, ...(next ? { next } : {}) };
}

export function isFine(state: ReportState): boolean {
  return state === 'on-track' || state === 'done' || state === 'untracked' || state === 'dropped';
}
