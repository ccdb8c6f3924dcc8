// After code freeze: did everything land where the release is made from? And after the release: was it in it?

import { count } from '../../shared/domain/words.ts';
import { action, type Concern, deadlineSaid, laterSaid, pullSaid, releaseSaid } from './concern.ts';
import { isBranchOf } from './cycle.ts';
import { withoutAcceptance } from './implementation.ts';
import type { Situation } from './situation.ts';
import type { Linked } from './subject.ts';

/** What is merged, and stands where the release is made from. */
export interface Landing {
  readonly merged: readonly Linked[];
  readonly open: readonly Linked[];
  /** Merged into the main branch after the branch of the release was cut, without anything on that branch. */
  readonly elsewhere: readonly Linked[];
}

export function landingOf(situation: Situation): Landing {
  const { implementing, timeline, aim } = situation;
  const merged = implementing.filter(({ state }) => state === 'merged');
  const isOnBranch = ({ base }: Linked) => aim !== undefined && isBranchOf(base, aim.release);
  const cut = timeline?.branchCut ?? timeline?.codeFreeze;
  const hasBackport = merged.some(isOnBranch);
  const elsewhere =
    cut === undefined || hasBackport
      ? []
      : merged.filter((pull) => !isOnBranch(pull) && (pull.mergedAt ?? 0) >= cut);
  return { merged, open: implementing.filter(({ state }) => state !== 'merged'), elsewhere };
}

export function stabilisationConcerns(situation: Situation): Concern[] {
  const { leave, isAccepted } = situation;
  if (!isAccepted) return [withoutAcceptance(situation)];
  const landing = landingOf(situation);
  const { merged, open, elsewhere } = landing;
  const concerns: Concern[] = [];
  if (leave.state === 'granted') {
    const end = leave.exception.lastDay ?? 'its end';
    concerns.push({
      state: 'at-risk',
      id: 'on-exception',
      message: `It goes on under an exception until ${end}.`,
    });
  } else if (open.length > 0) concerns.push(...open.map((pull) => stillOpen(situation, pull)));
  if (merged.length === 0 && open.length === 0) concerns.push(nothingLanded(situation));
  concerns.push(...elsewhere.map((pull) => notInBranch(situation, pull)));
  if (merged.length > 0) concerns.push(...documentation(situation));
  const isWhole = merged.length > 0 && open.length === 0 && elsewhere.length === 0;
  if (isWhole) {
    const { documenting } = situation;
    const isDocumented = documenting.length > 0 && documenting.every(({ state }) => state === 'merged');
    const message = `Its ${count(merged.length, 'pull request')} ${merged.length === 1 ? 'is' : 'are'} merged${isDocumented ? ', and so is its documentation' : ''}.`;
    concerns.push({ state: isDocumented ? 'done' : 'on-track', id: 'code-merged', message });
  }
  return concerns;
}

function stillOpen(situation: Situation, pull: Linked): Concern {
  const { leave, parties } = situation;
  const release = releaseSaid(situation);
  const isAsked = leave.state === 'open';
  return {
    state: 'needs-exception',
    id: isAsked ? 'exception-undecided' : 'open-after-freeze',
    message: `${pullSaid(pull)} is not merged, and code freeze of ${release} has passed${isAsked ? '; an exception was asked for' : ''}.`,
    address: pull.address,
    next: isAsked
      ? {
          id: 'decide-exception',
          message: 'decide on the exception that was asked for',
          by: parties.releaseTeam,
          address: leave.exception.thread,
        }
      : action(
          situation,
          'ask-for-exception',
          `ask the release team for an exception on the mailing list, or move what is left to ${laterSaid(situation)}`,
          parties.owner,
          pull.address,
        ),
  };
}

function nothingLanded(situation: Situation): Concern {
  return {
    state: 'off-track',
    id: 'nothing-landed',
    message: `Nothing that implements it was merged for ${releaseSaid(situation)} before its code freeze.`,
    next: action(
      situation,
      'retarget',
      `move the target to ${laterSaid(situation)}, or list on the tracker what implements it`,
      situation.parties.owner,
    ),
  };
}

function notInBranch(situation: Situation, pull: Linked): Concern {
  return {
    state: 'off-track',
    id: 'not-in-branch',
    message: `${pullSaid(pull)} was merged after the branch of ${releaseSaid(situation)} was cut, and is not on it.`,
    address: pull.address,
    next: action(
      situation,
      'backport',
      `bring it to the branch of ${releaseSaid(situation)} before ${deadlineSaid(situation)}, or move the target to ${laterSaid(situation)}`,
      situation.parties.authorOf(pull),
      pull.address,
    ),
  };
}

function documentation(situation: Situation): Concern[] {
  const { documenting, parties } = situation;
  const open = documenting.filter(({ state }) => state !== 'merged');
  if (documenting.length > 0 && open.length === 0) return [];
  const [pull] = open;
  return [
    {
      state: 'at-risk',
      id: pull ? 'documentation-open' : 'no-documentation',
      message: pull
        ? `Its documentation, ${pullSaid(pull)}, is not merged.`
        : 'No pull request documents it.',
      ...(pull ? { address: pull.address } : {}),
      next: action(
        situation,
        pull ? 'merge-documentation' : 'open-documentation',
        `${pull ? `bring ${pullSaid(pull)} to its end` : 'write the documentation and list its pull request on the tracker'} before ${deadlineSaid(situation)}`,
        pull ? parties.authorOf(pull) : parties.owner,
        pull?.address,
      ),
    },
  ];
}

/** A release that is out changes no more: what is merged is done, what is not goes on. */
export function releasedConcerns(situation: Situation): Concern[] {
  const { subject, targets, aim } = situation;
  const release = releaseSaid(situation);
  // The cycle is over: what was merged at any time counts.
  const merged = subject.pulls.filter(({ role, state }) => role === 'implementation' && state === 'merged');
  if (merged.length > 0 || subject.document?.status === 'implemented') {
    const isLast = aim?.stage === 'ga' || !targets.some(({ stage }) => stage !== 'ga' && stage !== undefined);
    return isLast
      ? [{ state: 'done', id: 'released', message: `It is in ${release}, and has no further stage.` }]
      : [
          {
            state: 'untracked',
            id: 'between-stages',
            message: `Its stage in ${release} is reached; no release is set for the next one.`,
          },
        ];
  }
  return [{ state: 'untracked', id: 'target-past', message: `It aims at ${release}, which is out.` }];
}
