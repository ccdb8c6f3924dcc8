// What is to be said on the trackers this week that does not stand there already? Pure: looks in, words in the order of their weight out.

import { createHash } from 'node:crypto';
import type { Memory } from '../shared/domain/check-in.ts';
import { checkInMarker, renderCheckIn } from '../shared/domain/check-in.ts';
import { renderRelease } from '../shared/domain/release.ts';
import type { ReportCheckIn, ReportRelease } from '../shared/generated/weekly-report.types.ts';
import { GRAVITY } from './judge/concern.ts';
import type { Look } from './judge/look.ts';
import { outlineOf } from './judge/outline.ts';
import { momentOf } from './judge/phase.ts';
import { isFine } from './judge/state.ts';
import { looksOf } from './judge/subject.ts';
import { renderCheckInText } from './render/check-in.ts';
import { releaseSeenAt } from './vocabulary.ts';

export type CheckInWord =
  | { readonly kind: 'post'; readonly tracker: number; readonly body: string; readonly marker: string }
  | { readonly kind: 'update'; readonly tracker: number; readonly id: string; readonly body: string }
  | { readonly kind: 'delete'; readonly tracker: number; readonly id: string };

export interface PlannedCheckIn {
  readonly look: Look;
  readonly outcome: Extract<
    ReportCheckIn['outcome'],
    'posted' | 'updated' | 'stands' | 'quiet' | 'deleted' | 'none'
  >;
  /** Where it stands. */
  readonly address?: string;
  readonly isEdited: boolean;
  readonly words: readonly CheckInWord[];
}

export interface PlanSetting {
  readonly week: string;
  /** The week before, by its name. */
  readonly lastWeek: string;
  readonly releases: readonly ReportRelease[];
  /** The same look at another instant: days are counted to the instant at which a standing check-in was written. */
  readonly lookThen: (look: Look, at: number) => Look;
  /** Trackers that have had theirs: one that is gone was taken away by somebody, and is not said again (case 193). */
  readonly said: ReadonlySet<number>;
  /** Trackers of which nobody can tell what stands there. */
  readonly unread?: { readonly has: (tracker: number) => boolean };
}

const NOTE =
  '> This comment was edited by hand. It is kept up to date by a program: the edit stands in the history of the comment, behind "edited" above.';

/** All trackers, the gravest first: where not everything fits, the rest can wait for tomorrow. */
export function planCheckIns(looks: readonly Look[], setting: PlanSetting): PlannedCheckIn[] {
  return looks
    .map((look) => planCheckIn(look, setting))
    .sort(
      ({ look: a }, { look: b }) =>
        weightOf(a) - weightOf(b) || untilOf(a) - untilOf(b) || a.subject.number - b.subject.number,
    );
}

/** Of equally grave ones the one whose deadline is nearest cannot wait for tomorrow. */
function untilOf({ situation: { timeline, phase } }: Look): number {
  const moment = timeline && momentOf(timeline, phase);
  return moment ? Date.parse(moment.at) : Number.MAX_VALUE;
}

function weightOf({ judged, changes }: Look): number {
  // What is seen for the first time and is fine can wait longest.
  const isNew = changes.some(({ id }) => id === 'new');
  return GRAVITY.indexOf(judged.state) + (isNew && isFine(judged.state) ? GRAVITY.length : 0);
}

function planCheckIn(look: Look, setting: PlanSetting): PlannedCheckIn {
  const { subject, judged } = look;
  const { tracker } = subject;
  const [standing, ...doubled] = subject.own.filter(({ week }) => week === setting.week);
  // Two runs at once may have said it twice: the first stays.
  const removals = tracker
    ? doubled.map(({ id }): CheckInWord => ({ kind: 'delete', tracker: tracker.number, id }))
    : [];
  const none = { look, outcome: 'none' as const, isEdited: false, words: removals };
  if (!tracker || tracker.isLocked || judged.state === 'dropped' || judged.state === 'untracked') return none;
  const { number } = tracker;
  if (setting.unread?.has(number)) return { ...none, words: [] };
  const now = composed(look, setting);
  if (!standing) {
    if (setting.said.has(number)) return { ...none, outcome: 'deleted' };
    // What is healthy and unchanged is quiet (W-1).
    if (isFine(judged.state) && look.changes.length === 0) return { ...none, outcome: 'quiet' };
    return {
      ...none,
      outcome: 'posted',
      words: [{ kind: 'post', tracker: number, body: now.body(''), marker: checkInMarker(setting.week) }],
    };
  }
  const { address, id, written, memory, text } = standing;
  const isEdited = written !== hash(text.replace(NOTE, '').trim());
  const stands = { ...none, outcome: 'stands' as const, address, isEdited };
  if (written === now.hash || (memory && isSameThen(look, memory, written, setting))) return stands;
  return {
    ...stands,
    outcome: 'updated',
    words: [...removals, { kind: 'update', tracker: number, id, body: now.body(isEdited ? NOTE : '') }],
  };
}

/** Whether nothing but counts of days went on since it was written. A freeze that passed meanwhile, or came near, is more than that. */
function isSameThen(look: Look, memory: Memory, written: string | undefined, setting: PlanSetting): boolean {
  if (memory.phase !== look.memory.phase) return false;
  const then = setting.lookThen(look, memory.at);
  return composed(then, setting).hash === written && outlineOf(then.proposal) === outlineOf(look.proposal);
}

function composed(
  look: Look,
  { week, lastWeek, releases }: PlanSetting,
): { readonly hash: string; readonly body: (note: string) => string } {
  const { situation, proposal, subject, memory, cleanup } = look;
  const name = situation.aim && renderRelease(situation.aim.release);
  const release = releases.find((each) => each.name === name);
  const { before } = looksOf(subject, week);
  const isAfterGap = before !== undefined && before.week < lastWeek && !isQuietGap(look);
  const then = release && releaseSeenAt(release, memory.at);
  const text = renderCheckInText(proposal, then, week, isAfterGap, cleanup);
  const hashed = hash(text);
  return {
    hash: hashed,
    body: (note) => renderCheckIn(week, note === '' ? text : `${text}\n\n${note}`, memory, hashed),
  };
}

/** A week without a check-in is no gap where the last one said that all is well: then silence was the outcome. */
function isQuietGap({ proposal }: Look): boolean {
  return proposal.previous !== undefined && isFine(proposal.previous.state);
}

export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
