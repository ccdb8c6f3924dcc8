// May this target be set now? The decision table of the enhancement freeze, for one target of one proposal.

import { type Exception, type Leave, leaveFor } from './exception.ts';
import { compareReleases, type Release } from './release.ts';
import type { Timeline } from './schedule.ts';
import type { TargetMove } from './target-move.ts';

/** What is known of a release's dates. `unpublished`: it is newer than the newest schedule. */
export type KnownTimeline =
  | { readonly state: 'known'; readonly timeline: Timeline }
  | { readonly state: 'unpublished' }
  | { readonly state: 'unreadable'; readonly why: string };

/** A label that grants leave, with who set it and when; undefined where no such label stands, or nobody who may has set it. */
export interface LabelLeave {
  readonly by: string;
  readonly at: number;
}

export interface FreezeQuestion {
  readonly move: TargetMove;
  readonly proposal: number | undefined;
  readonly known: KnownTimeline;
  /** Releases before it are not judged. */
  readonly since?: Release;
  readonly now: number;
  readonly exceptions: readonly Exception[];
  /** Release team and maintainers. */
  readonly authorities: readonly string[];
  readonly label?: LabelLeave;
  /** Every freeze that is known, of any release, ascending: a label lasts until the next one. */
  readonly freezes: readonly number[];
}

export type Decision =
  /** The release is older than all that is judged. */
  | { readonly state: 'exempt' }
  | { readonly state: 'open'; readonly until?: number }
  | { readonly state: 'unpublished' }
  | { readonly state: 'unreadable'; readonly why: string }
  /** No freeze is named in the schedule. */
  | { readonly state: 'undated' }
  | { readonly state: 'retroactive'; readonly ga: number }
  | { readonly state: 'excepted'; readonly until?: number; readonly by: string; readonly lastDay?: string }
  | { readonly state: 'held'; readonly since: number; readonly leave: Leave; readonly isCodeFrozen: boolean };

export function decideTarget(question: FreezeQuestion): Decision {
  const { known, now, move, since } = question;
  if (since && compareReleases(move.release, since) < 0) return { state: 'exempt' };
  if (known.state === 'unpublished') return { state: 'unpublished' };
  if (known.state === 'unreadable') return { state: 'unreadable', why: known.why };
  const { enhancementFreeze, codeFreeze, ga } = known.timeline;
  if (ga !== undefined && now >= ga) return { state: 'retroactive', ga };
  if (enhancementFreeze === undefined) return { state: 'undated' };
  if (now < enhancementFreeze) return { state: 'open', until: enhancementFreeze };
  const isCodeFrozen = codeFreeze !== undefined && now >= codeFreeze;
  const label = labelLeave(question, enhancementFreeze);
  if (label && !isCodeFrozen)
    return { state: 'excepted', by: label.by, ...(label.until === undefined ? {} : { until: label.until }) };
  const leave = leaveOf(question, move.release, isCodeFrozen);
  if (leave.state === 'granted') {
    const { until, lastDay, grantedBy = '' } = leave.exception;
    return {
      state: 'excepted',
      by: grantedBy,
      ...(until === undefined ? {} : { until }),
      ...(lastDay === undefined ? {} : { lastDay }),
    };
  }
  return { state: 'held', since: enhancementFreeze, leave, isCodeFrozen };
}

/** After code freeze leave from the enhancement freeze is not enough: that is another phase. */
function leaveOf(
  { proposal, exceptions, now, authorities }: FreezeQuestion,
  release: Release,
  isCodeFrozen: boolean,
): Leave {
  if (proposal === undefined) return { state: 'none' };
  const freeze = isCodeFrozen ? 'code' : 'enhancement';
  // A patch release has no freeze of its own.
  return leaveFor({ proposal, release: { ...release, patch: 0 }, freeze }, exceptions, now, authorities);
}

/** Set before or after the freeze that it is from, a label lasts until the next one. */
function labelLeave(
  { label, freezes, now }: FreezeQuestion,
  freeze: number,
): { by: string; until?: number } | undefined {
  if (!label) return undefined;
  const between = freezes.some((other) => other > label.at && other < freeze);
  const next = freezes.find((other) => other > Math.max(label.at, freeze));
  if (between || (next !== undefined && now >= next)) return undefined;
  return { by: label.by, ...(next === undefined ? {} : { until: next }) };
}
