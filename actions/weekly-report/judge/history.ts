// What does only the last look know? Since when it is accepted, how often it was moved, and whom it named before.

import type { Memory } from '../../shared/domain/check-in.ts';
import type { Instant } from '../../shared/domain/conversation.ts';
import { compareReleases, parseRelease, type Release } from '../../shared/domain/release.ts';
import type { PullFacts, StageTarget } from '../facts.ts';
import { targetText } from './phase.ts';
import type { Subject } from './subject.ts';

export interface History {
  /** The pull request that made it accepted for what it aims at, as far as that is certain. */
  readonly accepted?: { readonly pull: number; readonly at: Instant };
  /** How often its target was moved to a later release, without the stage being reached. */
  readonly moves: number;
  /** Those that it names, or named last. */
  readonly approvers: readonly string[];
  /** It had approvers, and names none any more. */
  readonly hasLostApprovers: boolean;
}

export function historyOf(
  subject: Subject,
  aim: StageTarget | undefined,
  isAccepted: boolean,
  before: Memory | undefined,
): History {
  const named = subject.document?.approvers ?? [];
  const approvers = named.length > 0 ? named : (before?.approvers ?? []);
  const accepted = aim && isAccepted ? acceptedBy(subject, aim, before) : undefined;
  return {
    ...(accepted ? { accepted } : {}),
    moves: aim ? movesOf(aim, before) : 0,
    approvers,
    hasLostApprovers: subject.document !== undefined && named.length === 0 && approvers.length > 0,
  };
}

/** Where two pull requests may have done it nobody says which. */
function acceptedBy(
  { landed, document }: Subject,
  aim: StageTarget,
  before: Memory | undefined,
): History['accepted'] {
  const path = document?.path ?? '';
  if (before?.isAccepted && before.targets.includes(targetText(aim))) {
    const [pull, at] = before.accepted ?? [];
    return pull === undefined || at === undefined ? undefined : { pull, at };
  }
  const possible = before ? landed.filter(({ mergedAt = 0 }) => mergedAt > before.at) : landed;
  const [only, ...others] = possible;
  // At a first look an older one that was not read may have set the target: unless this one brought the document itself.
  const isCertain = others.length === 0 && (before !== undefined || (only?.adds ?? []).includes(path));
  return only && isCertain ? { pull: only.number, at: mergedTime(only) } : undefined;
}

function mergedTime({ mergedAt, updatedAt }: PullFacts): Instant {
  return mergedAt ?? updatedAt;
}

/** The same stage, now later: once more. Another stage begins anew. */
function movesOf({ stage, release }: StageTarget, before: Memory | undefined): number {
  if (!before || stage === undefined) return 0;
  const last = before.targets.flatMap((text) => remembered(text, stage));
  if (last.length === 0) return 0;
  const isLater = last.every((other) => compareReleases(other, release) < 0);
  return (before.moves ?? 0) + (isLater ? 1 : 0);
}

/** `alpha v1.10` */
function remembered(text: string, stage: string): Release[] {
  const [name, release = ''] = text.split(' ');
  return name === stage ? [parseRelease(release)].flatMap((found) => found ?? []) : [];
}
