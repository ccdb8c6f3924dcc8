// What is there to say that does not stand already? Pure: what stands and what is wanted in, the writes in their order out.

import { createHash } from 'node:crypto';
import type { Comment } from './domain/conversation.ts';
import { plainLine, shorten } from './domain/words.ts';
import type { CommitStatus, Pull } from './github/github.ts';

/** What can be said on an issue as well. */
export type ThreadWord =
  | { readonly kind: 'comment'; readonly body: string; readonly marker: string }
  | { readonly kind: 'edit-comment'; readonly id: string; readonly body: string }
  | { readonly kind: 'delete-comment'; readonly id: string }
  | { readonly kind: 'add-labels'; readonly names: readonly string[] }
  | { readonly kind: 'remove-label'; readonly name: string };

export type Word =
  | ThreadWord
  | { readonly kind: 'status'; readonly status: CommitStatus }
  | { readonly kind: 'request-reviewers'; readonly logins: readonly string[] };

/** Something that is said once and never again, such as a call for help. */
export interface Once {
  /** By which it is known that it was said. */
  readonly name: string;
  readonly body: string;
}

export interface Wanted {
  /** None for a pull request that shares its head with the one for which the status is written. */
  readonly status?: CommitStatus;
  /** The name by which the gate's comment is known again. */
  readonly gate: string;
  /** The whole comment, without its marker; none where nothing is to be said in it. */
  readonly comment: string | undefined;
  /** Nobody has to act: a comment that stands is brought up to date, none is begun. */
  readonly quiet: boolean;
  readonly labels: { readonly add: readonly string[]; readonly remove: readonly string[] };
  readonly once?: readonly Once[];
  /** Who is asked for a review. */
  readonly reviewers?: readonly string[];
}

/** GitHub takes no longer descriptions. */
const LONGEST_DESCRIPTION = 140;
const EDITED =
  '\n\n> This comment was edited by hand. It is kept up to date by a program: the edit stands in the history of the comment, behind "edited" above.';

/**
 * The writes, none for what stands as it should. Where a success stands that does not hold any more, the status is said before anything else; every
 * other status after everything else. So a run that is ended in the middle leaves no success that was not earned, and a status is younger than what
 * we wrote with it.
 */
export function planWords(pull: Pick<Pull, 'statuses' | 'comments' | 'labels'>, wanted: Wanted): Word[] {
  const others: Word[] = [
    ...planThread(pull, wanted),
    ...(wanted.reviewers && wanted.reviewers.length > 0
      ? [{ kind: 'request-reviewers', logins: wanted.reviewers } as const]
      : []),
  ];
  if (!wanted.status) return others;
  const status = { ...wanted.status, description: descriptionOf(wanted.status.description) };
  const standing = pull.statuses.find(({ context }) => context === status.context);
  const word: Word = { kind: 'status', status };
  const same =
    standing?.state === status.state &&
    standing.description === status.description &&
    standing.address === status.address;
  if (same) return others;
  const revokes = standing?.state === 'success' && status.state !== 'success';
  return revokes ? [word, ...others] : [...others, word];
}

export function markerOf(gate: string): string {
  return `<!-- enhancement-actions: ${gate} -->`;
}

/** The first of our comments with the marker stays; two runs at once may have begun two. */
function planComment(comments: readonly Comment[], { gate, comment, quiet }: Wanted): ThreadWord[] {
  if (comment === undefined) return [];
  const marker = markerOf(gate);
  const [standing, ...doubled] = comments
    .filter(({ isOwn, body }) => isOwn && linesOf(body)[0] === marker)
    .sort((a, b) => Number(a.id) - Number(b.id));
  const words: ThreadWord[] = doubled.map(({ id }) => ({ kind: 'delete-comment', id }));
  const written = `<!-- sha256: ${hash(comment)} -->`;
  if (!standing) {
    if (!quiet) words.push({ kind: 'comment', body: [marker, written, comment].join('\n'), marker });
    return words;
  }
  const [, before = '', ...rest] = linesOf(standing.body);
  // What we would say is what we said last: a correction by hand stays.
  if (before === written) return words;
  const isEdited = before !== `<!-- sha256: ${hash(rest.join('\n').replace(EDITED, ''))} -->`;
  const body = [marker, written, `${comment}${isEdited ? EDITED : ''}`].join('\n');
  words.push({ kind: 'edit-comment', id: standing.id, body });
  return words;
}

function planOnce(comments: readonly Comment[], wanted: readonly Once[]): ThreadWord[] {
  return wanted.flatMap(({ name, body }): ThreadWord[] => {
    const marker = markerOf(name);
    const isSaid = comments.some((comment) => comment.isOwn && linesOf(comment.body)[0] === marker);
    return isSaid ? [] : [{ kind: 'comment', body: `${marker}\n${body}`, marker }];
  });
}

function planLabels(standing: readonly string[], { add, remove }: Wanted['labels']): ThreadWord[] {
  const has = (name: string) => standing.some((label) => label.toLowerCase() === name.toLowerCase());
  const missing = add.filter((name) => !has(name));
  return [
    ...remove.filter(has).map((name): ThreadWord => ({ kind: 'remove-label', name })),
    ...(missing.length > 0 ? [{ kind: 'add-labels', names: missing } as const] : []),
  ];
}

/** One line, cut between graphemes: however GitHub counts characters, there are not too many. */
export function descriptionOf(description: string): string {
  const line = plainLine(description);
  for (let length = LONGEST_DESCRIPTION; ; length -= 1) {
    const short = shorten(line, length);
    if (short.length <= LONGEST_DESCRIPTION) return short;
  }
}

/** For what has no status and no head, such as an issue: only comments and labels. */
export function planThread(
  standing: Pick<Pull, 'comments' | 'labels'>,
  wanted: Omit<Wanted, 'status' | 'reviewers'>,
): ThreadWord[] {
  return [
    ...planComment(standing.comments, wanted),
    ...planOnce(standing.comments, wanted.once ?? []),
    ...planLabels(standing.labels, wanted.labels),
  ];
}

function linesOf(body: string): string[] {
  return body.split(/\r?\n/);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
