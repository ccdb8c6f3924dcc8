// Whose turn is it on a pull request, and since when?

import type { Account, Instant } from '../../shared/domain/conversation.ts';
import { loginKey } from '../../shared/domain/login.ts';
import type { PullFacts, ReviewFacts } from '../facts.ts';

/** The last word of its reviewers, as a whole. */
export type Review = 'none' | 'commented' | 'changes-requested' | 'approved';

export interface Turn {
  /** `merge`: somebody approved it, and nobody objects. */
  readonly of: 'author' | 'reviewers' | 'merge';
  readonly since: Instant;
}

export function isPerson(account: Account | undefined): account is Account {
  return account?.kind === 'user';
}

export function sameLogin(a: string, b: string): boolean {
  return loginKey(a) === loginKey(b);
}

/** What people other than the author said, oldest first; machines say nothing. */
function othersOf({ reviews, author }: PullFacts): readonly ReviewFacts[] {
  return reviews.filter(
    (review) => isPerson(review.author) && !(author && sameLogin(review.author.login, author.login)),
  );
}

/** A request for changes stands until the same person approves, or it is dismissed; a comment takes nothing back. */
export function reviewOf(pull: PullFacts): Review {
  const last = new Map<string, ReviewFacts['state']>();
  const others = othersOf(pull);
  for (const { author, state } of others)
    if (author && (state !== 'commented' || !last.has(loginKey(author.login))))
      last.set(loginKey(author.login), state);
  const states = [...last.values()];
  if (states.includes('changes-requested')) return 'changes-requested';
  // Prow sets the label for a comment that says so, and takes it away with a push.
  if (states.includes('approved') || pull.labels.some((label) => label.toLowerCase() === 'lgtm'))
    return 'approved';
  return others.length > 0 ? 'commented' : 'none';
}

/** When somebody else than the author last looked. */
export function reviewedAt(pull: PullFacts): Instant | undefined {
  return othersOf(pull).at(-1)?.at;
}

/**
 * Of an open pull request. A draft is its author's. After a review that does not approve it is the author's turn, until the author answers in a review of
 * their own, changes the code, or asks the reviewer again.
 */
export function turnOf(pull: PullFacts): Turn | undefined {
  const { state, author, createdAt, requested, reviews } = pull;
  if (state === 'draft') return { of: 'author', since: reviewedAt(pull) ?? createdAt };
  if (state !== 'open') return undefined;
  const others = othersOf(pull);
  const last = others.at(-1);
  // A proposal takes more than one approval: where the gate still waits, so do its reviewers.
  const isWaiting = pull.signOff !== undefined && pull.signOff.state !== 'success';
  if (reviewOf(pull) === 'approved' && isWaiting) return { of: 'reviewers', since: last?.at ?? createdAt };
  if (reviewOf(pull) === 'approved') {
    const approval = others.findLast((each) => each.state === 'approved') ?? last;
    return { of: 'merge', since: approval?.at ?? createdAt };
  }
  if (!last) return { of: 'reviewers', since: createdAt };
  const answer = reviews.findLast(
    (each) => each.author && author && sameLogin(each.author.login, author.login),
  );
  const answeredAt = Math.max(answer?.at ?? 0, pull.pushedAt ?? 0);
  if (answeredAt > last.at) return { of: 'reviewers', since: answeredAt };
  const isAskedAgain = requested.some((login) =>
    others.some((each) => each.author && sameLogin(each.author.login, login)),
  );
  return { of: isAskedAgain ? 'reviewers' : 'author', since: last.at };
}
