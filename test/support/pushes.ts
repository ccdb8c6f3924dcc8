// A pull request in small: pushes, looks and words one after another, what GitHub would tell of it, and what the speakers really saw.

import { createHash } from 'node:crypto';
import type {
  Comment,
  ForcePush,
  Instant,
  OwnStatus,
  Review,
} from '../../actions/shared/domain/conversation.ts';
import { assess, type SignOffFacts } from '../../actions/shared/domain/sign-off.ts';
import { renderWitnesses } from '../../actions/shared/domain/witness.ts';
import { at, facts, oid, PULL, REPOSITORY, reviewed, said } from './talk.ts';

/** Seven commits, each with its parent and the content of the proposals there: what is ahead can be pushed without force. */
const COMMITS: readonly { readonly name: string; readonly parent?: number; readonly content: string }[] = [
  { name: 'a0', content: 'A' },
  { name: 'b1', parent: 0, content: 'B' },
  { name: 'a2', parent: 1, content: 'A' },
  { name: 'a3', parent: 0, content: 'A' },
  { name: 'b4', parent: 3, content: 'B' },
  { name: 'c5', parent: 2, content: 'C' },
  { name: 'a6', content: 'A' },
];

export const COMMIT_COUNT = COMMITS.length;

export type Step =
  | { readonly do: 'push'; readonly to: number }
  | { readonly do: 'look' }
  | { readonly do: 'say'; readonly by: string; readonly body: string }
  /** The reviewer has had the page open since that many heads ago. */
  | { readonly do: 'approve'; readonly by: string; readonly headsAgo: number };

/** A step, and how many seconds pass before it: none is the same instant. */
export type Timed = Step & { readonly wait: number };

export interface Played {
  readonly facts: SignOffFacts;
  /** The content that somebody really saw, by the id of what they said. */
  readonly saw: ReadonlyMap<string, string>;
  /** What stood at the instant before which all is trusted, and at the first look. */
  readonly stood: readonly string[];
}

export interface PlayOptions {
  /** GitHub keeps the newest status of a commit for us; with `all`, every one. */
  readonly statuses: 'newest' | 'all';
  /** Reviews follow the head to a commit with the same content. */
  readonly repoints: boolean;
  /** Of which commits statuses are shown: those below the head and at both ends of force-pushes; those below what force-pushes left as well; all. */
  readonly shown: 'few' | 'below' | 'all';
  readonly trustedBefore?: Instant;
}

export function play(
  steps: readonly Timed[],
  { statuses, repoints, shown, trustedBefore }: PlayOptions,
): Played {
  let head = 0;
  let now = at(0);
  const heads = [0];
  const comments: Comment[] = [];
  const reviews: Review[] = [];
  const forcePushes: ForcePush[] = [];
  let looks: OwnStatus[] = [];
  const saw = new Map<string, string>();
  let atTrusted = contentOf(0);
  let atFirstLook: string | undefined;
  const isShown = ({ oid: commit }: OwnStatus) =>
    shown === 'all' ||
    isBelow(commit, oidOf(head)) ||
    forcePushes.some(
      ({ before = '', after }) =>
        commit === after || (shown === 'below' ? isBelow(commit, before) : commit === before),
    );
  const known = (): SignOffFacts => ({
    ...facts(trustedBefore === undefined ? {} : { rules: { trustedBefore } }),
    head: oidOf(head),
    now,
    comments: [...comments],
    reviews: [...reviews],
    forcePushes: [...forcePushes],
    ownStatuses: looks.filter(isShown),
    fingerprints: Object.fromEntries(COMMITS.map(({ name, content }) => [oid(name), content])),
    present: contentOf(head),
  });
  for (const step of steps) {
    now += step.wait * 1_000;
    const minutes = (now - at(0)) / 60_000;
    if (step.do === 'push' && step.to !== head) {
      if (!isAncestor(head, step.to))
        forcePushes.push({ at: now, before: oidOf(head), after: oidOf(step.to) });
      if (repoints && contentOf(head) === contentOf(step.to)) {
        reviews.forEach((review, index) => {
          if (review.commit === oidOf(head)) reviews[index] = { ...review, commit: oidOf(step.to) };
        });
      }
      head = step.to;
      if (trustedBefore !== undefined && now < trustedBefore) atTrusted = contentOf(head);
      heads.push(head);
    }
    if (step.do === 'look') {
      atFirstLook ??= contentOf(head);
      const { from, isFirst, counted } = assess(known());
      const seen = createHash('sha256').update(counted.join()).digest('hex').slice(0, 8);
      const status: OwnStatus = {
        oid: oidOf(head),
        context: 'enhancements/sig-signoff',
        at: now,
        address: renderWitnesses(REPOSITORY, [{ pull: PULL, from, isFirst, seen }]),
      };
      const standing = looks.findLast(({ oid: commit }) => commit === status.oid);
      // Only what differs is written.
      if (standing?.address !== status.address) {
        if (statuses === 'newest') looks = looks.filter(({ oid: commit }) => commit !== status.oid);
        looks.push(status);
      }
    }
    if (step.do === 'say') {
      const comment = said(step.by, step.body, minutes);
      comments.push(comment);
      saw.set(comment.id, contentOf(head));
    }
    if (step.do === 'approve') {
      const page = heads.at(-1 - step.headsAgo) ?? head;
      const review = reviewed(step.by, 'approved', minutes, { commit: oidOf(page) });
      reviews.push(review);
      saw.set(review.id, contentOf(page));
    }
  }
  now += 1_000;
  return { facts: known(), saw, stood: [atTrusted, atFirstLook ?? contentOf(head)] };
}

function oidOf(index: number): string {
  return oid(COMMITS[index]?.name ?? '');
}

function contentOf(index: number): string {
  return COMMITS[index]?.content ?? '';
}

function isBelow(older: string, newer: string): boolean {
  const index = (commit: string) => COMMITS.findIndex(({ name }) => oid(name) === commit);
  return isAncestor(index(older), index(newer));
}

function isAncestor(older: number, newer: number): boolean {
  const parent = COMMITS[newer]?.parent;
  return newer === older || (parent !== undefined && isAncestor(older, parent));
}
