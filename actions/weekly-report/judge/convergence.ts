// Does the work converge? What shows that it does not, and whether that is enough to propose to give it up (W-3). People decide; nothing is done here.

import { loginKey } from '../../shared/domain/login.ts';
import { count, enumerate, quote } from '../../shared/domain/words.ts';
import type { ReportStageLimit } from '../../shared/generated/weekly-report.types.ts';
import type { Facts } from '../facts.ts';
import { type Concern, laterSaid, pullSaid, sinceSaid } from './concern.ts';
import { daysSince, renderDay } from './phase.ts';
import type { Situation } from './situation.ts';
import type { Linked } from './subject.ts';
import { reviewOf, sameLogin, turnOf } from './turn.ts';

/** One thing that shows it. Only a grave one is a reason by itself; a slight one adds weight to it. */
export interface Sign extends Pick<Concern, 'id' | 'message' | 'address'> {
  readonly isGrave: boolean;
}

/** An objection that stood for four weeks is not about to go away. */
const OBJECTION_DAYS = 28;
/** Who waits for an answer for longer than a week is not who objects: then the review lags. */
const ANSWER_DAYS = 7;
/** What was closed lately may be opened anew. */
const CLOSED_DAYS = 14;
/** Once is planning. */
const MANY_MOVES = 2;

export function signsOf(
  situation: Situation,
  limit: ReportStageLimit | undefined,
  sigs: Facts['sigs'],
): Sign[] {
  const { phase, aim } = situation;
  if (!aim || phase === 'released' || phase === 'unscheduled') return [];
  return [
    ...standingObjection(situation, sigs),
    ...givenUp(situation),
    ...lostApprovers(situation),
    ...moved(situation),
    ...overdue(limit),
  ];
}

/** Enough for the next release: one grave thing. Enough to propose an end: something else beside it. */
export function proposes(signs: readonly Sign[]): 'nothing' | 'next-release' | 'rejection' {
  if (!signs.some(({ isGrave }) => isGrave)) return 'nothing';
  return signs.length > 1 ? 'rejection' : 'next-release';
}

/** What is slight alone is no reason to worry. */
export function convergenceConcerns(situation: Situation, signs: readonly Sign[]): Concern[] {
  const proposed = proposes(signs);
  if (proposed === 'nothing') return [];
  const { subject, parties } = situation;
  const whose = subject.sig === undefined ? 'the maintainers' : `SIG ${subject.sig}`;
  const later = laterSaid(situation);
  const message =
    proposed === 'rejection'
      ? `settle with ${whose} whether it goes on: move the target to ${later} and say what will be different, or set the status to \`rejected\` or \`withdrawn\``
      : `settle it with ${whose}, or move the target to ${later}`;
  const id = proposed === 'rejection' ? 'decide-whether-it-goes-on' : 'settle-or-retarget';
  return signs.map(({ id: sign, message: shown, address }) => ({
    state: 'at-risk',
    id: sign,
    message: shown,
    ...(address === undefined ? {} : { address }),
    next: { id, message, by: parties.owner },
  }));
}

/** Who may veto objects to what would make it accepted, and has for long. Talk about what is accepted is no objection to it. */
function standingObjection({ proposing, isAccepted, now }: Situation, sigs: Facts['sigs']): Sign[] {
  if (isAccepted) return [];
  const may = new Set(
    [...sigs.values()].flatMap(({ representatives }) => representatives.map(({ login }) => loginKey(login))),
  );
  return proposing.flatMap((pull): Sign[] => {
    const turn = turnOf(pull);
    if (!turn || (turn.of === 'reviewers' && daysSince(turn.since, now) > ANSWER_DAYS)) return [];
    const [first] = objectionsTo(pull)
      .filter(({ by, since }) => may.has(loginKey(by)) && daysSince(since, now) >= OBJECTION_DAYS)
      .sort((a, b) => a.since - b.since);
    if (!first) return [];
    const message = `${quote(first.by)} has objected to ${pullSaid(pull)} ${sinceSaid(first.since)}, and still does.`;
    return [{ id: 'objection-stands', message, address: pull.address, isGrave: true }];
  });
}

/** Who requests changes, since the first of those requests that nothing of theirs took back. */
function objectionsTo({ reviews, author }: Linked): { readonly by: string; readonly since: number }[] {
  const standing = new Map<string, { readonly by: string; readonly since: number }>();
  for (const { author: reviewer, state, at } of reviews) {
    if (!reviewer || (author && sameLogin(reviewer.login, author.login))) continue;
    const key = loginKey(reviewer.login);
    if (state === 'approved' || state === 'dismissed') standing.delete(key);
    if (state === 'changes-requested' && !standing.has(key))
      standing.set(key, { by: reviewer.login, since: at });
  }
  return [...standing.values()];
}

/** Reviewers wanted something else, the pull request was closed, and nothing took its place. */
function givenUp({ abandoned, implementing, now }: Situation): Sign[] {
  if (implementing.length > 0 || abandoned.length === 0) return [];
  const closedAt = ({ closedAt: at, updatedAt }: Linked) => at ?? updatedAt;
  const last = Math.max(...abandoned.map(closedAt));
  const refused = abandoned.find((pull) => reviewOf(pull) === 'changes-requested');
  if (!refused || daysSince(last, now) < CLOSED_DAYS) return [];
  const message = `${pullSaid(refused)} was closed without a merge on ${renderDay(closedAt(refused))} while changes were requested, and nothing has taken its place.`;
  return [{ id: 'given-up', message, address: refused.address, isGrave: true }];
}

function lostApprovers({ history }: Situation): Sign[] {
  if (!history.hasLostApprovers) return [];
  const { approvers } = history;
  const verb = approvers.length === 1 ? 'is' : 'are';
  const message = `${enumerate(approvers.slice(0, 5).map(quote))} ${verb} not named as its ${approvers.length === 1 ? 'approver' : 'approvers'} any more, and nobody else is.`;
  return [{ id: 'no-approver', message, isGrave: true }];
}

function moved({ history }: Situation): Sign[] {
  if (history.moves < MANY_MOVES) return [];
  const message = `Its target was moved to a later release ${count(history.moves, 'time')} since we look at it.`;
  return [{ id: 'moved-often', message, isGrave: false }];
}

function overdue(limit: ReportStageLimit | undefined): Sign[] {
  if (!limit?.isOver) return [];
  const message = `It has been at ${limit.stage} since ${limit.since}, and was to be further by ${limit.last}.`;
  return [{ id: 'stage-overdue', message, isGrave: false }];
}
