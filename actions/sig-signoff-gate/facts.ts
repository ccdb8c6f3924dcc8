// Everything that the rules may know about the sign-off of one pull request. Once this is assembled nothing more is read.

import type { Instant } from '../shared/domain/conversation.ts';
import type { Representative } from '../shared/domain/people.ts';
import type { SignOff } from '../shared/domain/position.ts';
import type { ChangeKind } from '../shared/domain/proposal-change.ts';
import type { Role, SigState, Veto } from '../shared/domain/sign-off.ts';

/** One proposal that the pull request changes. */
export interface ChangedProposal {
  readonly path: string;
  readonly kind: ChangeKind;
  readonly isMeta: boolean;
  /** Without `sig-`. After a change of owner both. */
  readonly owners: readonly string[];
  readonly participating: readonly string[];
  /** Whom its front matter names as reviewers. */
  readonly reviewers: readonly string[];
}

/** Where one SIG stands. */
export interface SigStanding {
  readonly name: string;
  readonly role: Role;
  readonly state: SigState;
  readonly signOff?: SignOff;
  /** The commit that was signed off, and the sections that changed since; only for a stale sign-off. */
  readonly saw?: string;
  readonly changedSince?: readonly string[];
  readonly people: readonly Representative[];
  readonly onlyAuthor: boolean;
  readonly waitingSince: Instant;
}

export interface Facts {
  readonly proposals: readonly ChangedProposal[];
  readonly standings: readonly SigStanding[];
  readonly vetoes: readonly Veto[];
  readonly head: string;
  readonly now: Instant;
  readonly staleAfterDays: number;
  /** Somebody was asked for a review, or gave one, or is named as a reviewer in the proposal. */
  readonly hasReviewer: boolean;
}
