// Who said what on a pull request, and which commits were its head when? The facts on which sign-offs are decided, as GitHub tells them.

/** A commit's name, 40 hexadecimal digits. */
export type Oid = string;

/** Milliseconds since the epoch, of GitHub's clock. */
export type Instant = number;

export interface Account {
  /** As GitHub spells it; a bot's without `[bot]`. */
  readonly login: string;
  readonly kind: 'user' | 'bot' | 'other';
  /** Of a user: stays when the account is renamed. */
  readonly id?: number;
}

/** Something that somebody wrote. */
export interface Comment {
  /** Of REST. */
  readonly id: string;
  /** None for a deleted account. */
  readonly author?: Account;
  readonly body: string;
  readonly at: Instant;
  readonly address: string;
  /** The last edit of its text, and by whom; none for a deleted account. */
  readonly edited?: { readonly at: Instant; readonly by?: Account };
  /** Hidden by somebody. */
  readonly isMinimized: boolean;
  /** Written with the token that asks. */
  readonly isOwn: boolean;
}

export type ReviewState = 'approved' | 'changes-requested' | 'commented' | 'dismissed';

export interface Review extends Comment {
  /** What it is now: a dismissed review says in its dismissal what it was. */
  readonly state: ReviewState;
  /** As GitHub shows it now: it can be re-pointed. None where the commit is gone. */
  readonly commit?: Oid;
  readonly dismissal?: { readonly at: Instant; readonly by?: Account; readonly was: ReviewState };
}

export interface ForcePush {
  readonly at: Instant;
  /** None for commits that GitHub does not have any more. */
  readonly before?: Oid;
  readonly after?: Oid;
}

/** A status of ours on a commit that is or was a head. */
export interface OwnStatus {
  readonly oid: Oid;
  readonly context: string;
  readonly at: Instant;
  readonly address: string;
}

export interface ReviewRequest {
  readonly at: Instant;
  readonly login: string;
}
