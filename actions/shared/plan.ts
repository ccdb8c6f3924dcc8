// What is there to say that does not stand already? Pure: what stands and what is wanted in, the writes in their order out.

import { createHash } from 'node:crypto';
import { shorten } from './domain/words.ts';
import type { Comment, CommitStatus, Pull } from './github/github.ts';

export type Word =
  | { readonly kind: 'status'; readonly status: CommitStatus }
  | { readonly kind: 'comment'; readonly body: string; readonly marker: string }
  | { readonly kind: 'edit-comment'; readonly id: string; readonly body: string }
  | { readonly kind: 'delete-comment'; readonly id: string }
  | { readonly kind: 'add-labels'; readonly names: readonly string[] }
  | { readonly kind: 'remove-label'; readonly name: string };

export interface Wanted {
  readonly status: CommitStatus;
  /** The name by which the gate's comment is known again. */
  readonly gate: string;
  /** The whole comment, without its marker. */
  readonly comment: string;
  /** Nobody has to act: a comment that stands is brought up to date, none is begun. */
  readonly quiet: boolean;
  readonly labels: { readonly add: readonly string[]; readonly remove: readonly string[] };
}

/** GitHub takes no longer descriptions. */
const LONGEST_DESCRIPTION = 140;
const EDITED =
  '\n\n> This comment was edited by hand. It is kept up to date by a program: the edit stands in the history of the comment, behind "edited" above.';

/**
 * The writes, none for what stands as it should. A status that blocks is said before anything else, one that lets pass after everything else: a run
 * that is ended in the middle leaves no success that was not earned.
 */
export function planWords(pull: Pick<Pull, 'statuses' | 'comments' | 'labels'>, wanted: Wanted): Word[] {
  const status = { ...wanted.status, description: shorten(wanted.status.description, LONGEST_DESCRIPTION) };
  const standing = pull.statuses.find(({ context }) => context === status.context);
  const same =
    standing?.state === status.state &&
    standing.description === status.description &&
    standing.address === status.address;
  const statusWord: Word[] = same ? [] : [{ kind: 'status', status }];
  const others = [...planComment(pull.comments, wanted), ...planLabels(pull.labels, wanted.labels)];
  return status.state === 'success' ? [...others, ...statusWord] : [...statusWord, ...others];
}

export function markerOf(gate: string): string {
  return `<!-- enhancement-actions: ${gate} -->`;
}

/** The first of our comments with the marker stays; two runs at once may have begun two. */
function planComment(comments: readonly Comment[], { gate, comment, quiet }: Wanted): Word[] {
  const marker = markerOf(gate);
  const [standing, ...doubled] = comments
    .filter(({ isOwn, body }) => isOwn && linesOf(body)[0] === marker)
    .sort((a, b) => Number(a.id) - Number(b.id));
  const words: Word[] = doubled.map(({ id }) => ({ kind: 'delete-comment', id }));
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

function planLabels(standing: readonly string[], { add, remove }: Wanted['labels']): Word[] {
  const has = (name: string) => standing.some((label) => label.toLowerCase() === name.toLowerCase());
  const missing = add.filter((name) => !has(name));
  return [
    ...remove.filter(has).map((name): Word => ({ kind: 'remove-label', name })),
    ...(missing.length > 0 ? [{ kind: 'add-labels', names: missing } as const] : []),
  ];
}

function linesOf(body: string): string[] {
  return body.split(/\r?\n/);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
