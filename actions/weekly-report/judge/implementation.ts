// Between the freezes: does the code come, and does it come in time? No pull request is healthy early and alarming late.

import { daysAhead } from '../../shared/domain/days-ahead.ts';
import { count } from '../../shared/domain/words.ts';
import { action, type Concern, deadlineSaid, laterSaid, pullSaid, releaseSaid } from './concern.ts';
import { daysUntil, renderDay } from './phase.ts';
import { accepted } from './planning.ts';
import type { Situation } from './situation.ts';
import type { Linked } from './subject.ts';
import { reviewOf, turnOf } from './turn.ts';

/** Two weeks before code freeze work that has not begun does not come in time, and work in review is tight. */
const NEAR_DAYS = 14;
const IMMINENT_DAYS = 7;

export function implementationConcerns(situation: Situation): Concern[] {
  if (!situation.isAccepted) return [withoutAcceptance(situation)];
  return [accepted(situation), ...codeConcerns(situation), ...documentationConcerns(situation)];
}

/** It missed the enhancement freeze: leave is granted, asked for, or has to be. */
export function withoutAcceptance(situation: Situation): Concern {
  const { leave, parties } = situation;
  const release = releaseSaid(situation);
  const missed = `It was not accepted for ${release} before the enhancement freeze`;
  switch (leave.state) {
    case 'granted': {
      const end = leave.exception.lastDay ?? 'its end';
      const [pull] = situation.proposing;
      const by = pull && turnOf(pull)?.of !== 'author' ? parties.reviewersOf(pull) : parties.owner;
      const what = pull ? `merge ${pullSaid(pull)}` : 'bring the proposal in';
      return {
        state: 'at-risk',
        id: 'on-exception',
        message: `${missed}; an exception lasts until ${end}.`,
        next: {
          id: 'use-exception',
          message: `${what} before the exception ends on ${end}`,
          by,
          ...(pull ? { address: pull.address } : {}),
        },
      };
    }
    case 'open':
      return {
        state: 'needs-exception',
        id: 'exception-undecided',
        message: `${missed}; an exception was asked for, and nobody has decided.`,
        next: {
          id: 'decide-exception',
          message: 'decide on the exception that was asked for',
          by: parties.releaseTeam,
          address: leave.exception.thread,
        },
      };
    case 'none':
    case 'over':
    case 'denied':
    case 'unauthorized': {
      const why = WHY[leave.state];
      return {
        state: 'needs-exception',
        id: leave.state === 'none' ? 'not-accepted' : `exception-${leave.state}`,
        message: `${missed}${why}.`,
        next: {
          id: leave.state === 'denied' ? 'retarget' : 'ask-for-exception',
          message:
            leave.state === 'denied'
              ? `move the target to ${laterSaid(situation)}`
              : `ask the release team for an exception on the mailing list, or move the target to ${laterSaid(situation)}`,
          by: parties.owner,
        },
      };
    }
  }
}

const WHY = {
  none: ', and no exception was asked for',
  over: '; the exception is over',
  denied: '; an exception was denied',
  unauthorized: '; the exception was granted by somebody who may not',
} as const;

function codeConcerns(situation: Situation): Concern[] {
  const { implementing, timeline, now } = situation;
  const left =
    timeline?.codeFreeze === undefined ? Number.POSITIVE_INFINITY : daysUntil(timeline.codeFreeze, now);
  if (implementing.length === 0) return [notBegun(situation, left)];
  const open = implementing.filter(({ state }) => state !== 'merged');
  if (open.length === 0) {
    const message = `Its ${count(implementing.length, 'pull request')} ${implementing.length === 1 ? 'is' : 'are'} merged.`;
    return [{ state: 'on-track', id: 'code-merged', message }];
  }
  return open.map((pull) => inReview(situation, pull, left));
}

function notBegun(situation: Situation, left: number): Concern {
  const { timeline, now, parties } = situation;
  const { enhancementFreeze: begun, codeFreeze: end } = timeline ?? {};
  const share = begun === undefined || end === undefined ? 0 : (now - begun) / (end - begun);
  const day = end === undefined ? undefined : (timeline?.days.codeFreeze ?? renderDay(end));
  const days =
    day === undefined ? '' : `, with ${leftSaid(daysAhead(day, now))} left until code freeze on ${day}`;
  const open = action(
    situation,
    'open-pull-request',
    `open the pull request that implements it and name the tracker in it, or move the target to ${laterSaid(situation)}`,
    parties.owner,
  );
  if (left < NEAR_DAYS)
    return {
      state: 'off-track',
      id: 'no-pull-request',
      message: `No pull request implements it${days}.`,
      next: {
        ...open,
        id: 'retarget',
        message: `move the target to ${laterSaid(situation)}, or show what can still be merged before ${deadlineSaid(situation)}`,
      },
    };
  if (share >= 0.5)
    return {
      state: 'at-risk',
      id: 'no-pull-request',
      message: `No pull request implements it${days}.`,
      next: open,
    };
  return { state: 'on-track', id: 'not-begun', message: 'No pull request implements it yet; there is time.' };
}

function leftSaid(days: number): string {
  return days === 0 ? 'no day' : count(days, 'day');
}

function inReview(situation: Situation, pull: Linked, left: number): Concern {
  const { parties } = situation;
  const { address } = pull;
  const review = reviewOf(pull);
  const turn = turnOf(pull);
  const isAuthors = turn?.of === 'author';
  const named = pullSaid(pull);
  const state =
    left < IMMINENT_DAYS && review !== 'approved' ? 'off-track' : left < NEAR_DAYS ? 'at-risk' : 'on-track';
  const words =
    pull.state === 'draft'
      ? 'is a draft'
      : review === 'approved'
        ? 'is approved and not merged'
        : review === 'changes-requested'
          ? isAuthors
            ? 'has changes requested'
            : 'had changes requested, and was answered since'
          : 'is in review';
  const todo = isAuthors
    ? pull.state === 'draft'
      ? `finish ${named}`
      : `answer the review of ${named}`
    : review === 'approved'
      ? `merge ${named}`
      : `review ${named}`;
  return {
    state,
    id: state === 'on-track' ? 'in-review' : 'review-late',
    message: `${named} ${words}.`,
    address,
    next: action(
      situation,
      isAuthors ? 'changes' : review === 'approved' ? 'merge' : 'review',
      `${todo} before ${deadlineSaid(situation)}`,
      isAuthors ? parties.authorOf(pull) : review === 'approved' ? parties.sig() : parties.reviewersOf(pull),
      address,
    ),
  };
}

/** A placeholder for the documentation is named before code freeze, with a reviewer (W-5). */
function documentationConcerns(situation: Situation): Concern[] {
  const { documenting, implementing, timeline, now, parties } = situation;
  const left =
    timeline?.codeFreeze === undefined ? Number.POSITIVE_INFINITY : daysUntil(timeline.codeFreeze, now);
  const isMerged = documenting.length > 0 && documenting.every(({ state }) => state === 'merged');
  const isCoded = implementing.length > 0 && implementing.every(({ state }) => state === 'merged');
  if (isMerged) {
    return isCoded
      ? [{ state: 'done', id: 'all-merged', message: 'Code and documentation are merged.' }]
      : [{ state: 'on-track', id: 'documentation-merged', message: 'Its documentation is merged.' }];
  }
  if (documenting.length > 0 || left >= NEAR_DAYS || implementing.length === 0) return [];
  return [
    {
      state: 'at-risk',
      id: 'no-documentation',
      message: 'No pull request documents it.',
      next: action(
        situation,
        'open-documentation',
        `open a pull request for the documentation, be it a placeholder, with a reviewer, and list it on the tracker before ${deadlineSaid(situation)}`,
        parties.owner,
      ),
    },
  ];
}
