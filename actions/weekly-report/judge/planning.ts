// Before the enhancement freeze: is the proposal on its way into the release?

import { enumerate } from '../../shared/domain/words.ts';
import type { ReportParty } from '../../shared/generated/weekly-report.types.ts';
import { action, type Concern, deadlineSaid, pullSaid, releaseSaid } from './concern.ts';
import { daysUntil } from './phase.ts';
import type { Situation } from './situation.ts';
import { reviewOf, turnOf } from './turn.ts';

/** Two weeks before the freeze what is not accepted is at risk; sign-offs of three SIGs take longer than three days. */
const NEAR_DAYS = 14;
const IMMINENT_DAYS = 3;
/** Without a text there is more to do. */
const UNWRITTEN_NEAR_DAYS = 28;
const UNWRITTEN_IMMINENT_DAYS = 7;

export function planningConcerns(situation: Situation): Concern[] {
  const { isAccepted, subject, timeline, now, proposing } = situation;
  const freeze = timeline?.enhancementFreeze;
  const left = freeze === undefined ? Number.POSITIVE_INFINITY : daysUntil(freeze, now);
  if (isAccepted) return [accepted(situation), ...proposing.flatMap((pull) => objections(situation, pull))];
  const [pull] = proposing;
  if (pull) return proposed(situation, left, pull);
  if (subject.document) return [unaccepted(situation, left)];
  return [unwritten(situation, left)];
}

export function accepted(situation: Situation): Concern {
  return {
    state: 'on-track',
    id: 'accepted',
    message: `It is accepted for ${releaseSaid(situation)}.`,
  };
}

function stateBy(left: number, near: number, imminent: number): Concern['state'] {
  if (left < imminent) return 'off-track';
  return left < near ? 'at-risk' : 'on-track';
}

function proposed(situation: Situation, left: number, pull: Situation['proposing'][number]): Concern[] {
  const { parties } = situation;
  const { address } = pull;
  const turn = turnOf(pull);
  const named = pullSaid(pull);
  const isAuthors = turn?.of === 'author';
  const signers = turn?.of === 'reviewers' ? parties.signersOf(pull) : [];
  const by = isAuthors ? parties.authorOf(pull) : (together(signers) ?? parties.reviewersOf(pull));
  const missing = signers.length === 0 ? '' : ` ${missingSaid(signers)}`;
  const todo = isAuthors
    ? pull.state === 'draft'
      ? `finish ${named} and mark it ready for review`
      : `answer the review of ${named}`
    : pull.signOff?.state === 'success'
      ? `merge ${named}`
      : `review ${named}, and sign it off or say what is missing`;
  const until = `before ${deadlineSaid(situation)}`;
  return [
    {
      state: stateBy(left, NEAR_DAYS, IMMINENT_DAYS),
      id: 'proposed',
      message: `${named} would make it accepted for ${releaseSaid(situation)}, and is not merged.${missing}`,
      address,
      next: action(situation, isAuthors ? 'answer-review' : 'review', `${todo}, ${until}`, by, address),
    },
    ...objections(situation, pull),
  ];
}

function missingSaid(signers: readonly ReportParty[]): string {
  const names = enumerate(signers.map(({ sig }) => `SIG ${sig ?? ''}`));
  return signers.length === 1
    ? `The sign-off of ${names} is missing.`
    : `The sign-offs of ${names} are missing.`;
}

const MOST_OF_EACH = 2;

/** One SIG is called as such; of several a few people each. */
export function together(signers: readonly ReportParty[]): ReportParty | undefined {
  const [first, ...others] = signers;
  if (!first || others.length === 0) return first;
  const logins = signers.flatMap((party) => party.logins.slice(0, MOST_OF_EACH));
  return { kind: 'reviewers', logins: [...new Set(logins)] };
}

/** Somebody who may veto objects: that does not pass by itself (W-3). */
function objections(situation: Situation, pull: Situation['proposing'][number]): Concern[] {
  if (pull.signOff?.state !== 'failure' && reviewOf(pull) !== 'changes-requested') return [];
  const { address } = pull;
  const isVeto = pull.signOff?.state === 'failure';
  return [
    {
      state: isVeto ? 'at-risk' : 'on-track',
      id: 'objection',
      message: `There is an objection to ${pullSaid(pull)}.`,
      address,
      next: action(
        situation,
        'answer-objection',
        `come to terms with who objects, or propose a later release, before ${deadlineSaid(situation)}`,
        situation.parties.authorOf(pull),
        address,
      ),
    },
  ];
}

/** It is merged, and does not commit itself: provisional, or without this release among its targets. */
function unaccepted(situation: Situation, left: number): Concern {
  const { subject, parties } = situation;
  const isProvisional = subject.document?.status === 'provisional';
  const release = releaseSaid(situation);
  return {
    state: stateBy(left, NEAR_DAYS, IMMINENT_DAYS),
    id: isProvisional ? 'provisional' : 'not-targeted',
    message: isProvisional
      ? `It is provisional: it is not accepted for ${release} yet.`
      : `Its tracker wishes ${release}; the proposal does not target it.`,
    next: action(
      situation,
      isProvisional ? 'make-implementable' : 'set-target',
      isProvisional
        ? `make it implementable, with its reviewers and approvers, before ${deadlineSaid(situation)}`
        : `set the target ${release} in the proposal before ${deadlineSaid(situation)}, or take it off the tracker`,
      parties.owner,
    ),
  };
}

function unwritten(situation: Situation, left: number): Concern {
  const release = releaseSaid(situation);
  return {
    state: stateBy(left, UNWRITTEN_NEAR_DAYS, UNWRITTEN_IMMINENT_DAYS),
    id: 'no-proposal',
    message: `Its tracker wishes ${release}; there is neither a proposal nor a pull request with one.`,
    next: action(
      situation,
      'write-proposal',
      `open the pull request with the proposal before ${deadlineSaid(situation)}, or wish a later release on the tracker`,
      situation.parties.owner,
    ),
  };
}
