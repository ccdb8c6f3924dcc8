// Which commit was the head of a pull request at an instant? From server times alone: force-pushes, and our own statuses on commits that were heads.
//
// A commit's own dates are its author's to choose, and GitHub re-points reviews; neither proves what somebody saw.

import type { ForcePush, Instant, Oid, OwnStatus } from './conversation.ts';
import { parseWitnesses } from './witness.ts';

/** A commit was the head from one instant to another, both included. */
export interface Stay {
  readonly head: Oid;
  readonly from: Instant;
  readonly to: Instant;
}

export interface HeadHistory {
  readonly pull: number;
  readonly head: Oid;
  readonly now: Instant;
  readonly forcePushes: readonly ForcePush[];
  /** Of one context only. */
  readonly ownStatuses: readonly OwnStatus[];
  /** `https://github.com/owner/name` */
  readonly repositoryAddress: string;
}

/** Everything that is known; what lies between the stays nobody witnessed. */
export function staysOf(history: HeadHistory): Stay[] {
  const witnessed = new Map<Oid, { from: Instant; to: Instant }>();
  for (const { oid, at, address } of history.ownStatuses) {
    // A status of another pull request with the same commit says nothing about this one.
    const own = parseWitnesses(history.repositoryAddress, address).find(({ pull }) => pull === history.pull);
    if (own?.from !== undefined) witnessed.set(oid, { from: own.from, to: Math.max(at, own.from) });
  }
  const heads = new Set([
    history.head,
    ...witnessed.keys(),
    ...history.forcePushes.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()),
  ]);
  return [...heads].flatMap((head) => staysOfHead(head, witnessed.get(head), history));
}

function staysOfHead(
  head: Oid,
  witnessed: { readonly from: Instant; readonly to: Instant } | undefined,
  { forcePushes, head: present, now }: HeadHistory,
): Stay[] {
  const begins = new Set(forcePushes.filter(({ after }) => after === head).map(({ at }) => at));
  if (witnessed) begins.add(witnessed.from);
  const starts = [...begins].sort((a, b) => a - b);
  return starts.map((from, index) => {
    const next = starts[index + 1];
    const left = forcePushes
      .filter(({ before, at }) => before === head && at >= from && (next === undefined || at <= next))
      .map(({ at }) => at);
    if (left.length > 0) return { head, from, to: Math.min(...left) };
    if (next === undefined && head === present) return { head, from, to: now };
    // Left by a plain push, which leaves no trace: only our last look proves that it was still there.
    return { head, from, to: witnessed && witnessed.from === from ? witnessed.to : from };
  });
}

/** Since when the present head is the head, as far as anybody knows: `now` where nobody looked before. */
export function presentFrom(history: HeadHistory): Instant {
  const own = staysOf(history).filter(({ head, to }) => head === history.head && to === history.now);
  return own.length > 0 ? Math.max(...own.map(({ from }) => from)) : history.now;
}

/** A day: the gates of a repository that begins with them have looked at every open pull request by then. */
const FIRST_LOOK = 24 * 3_600_000;

/**
 * The stay that holds for everything said before `trustedBefore`: the one at that instant, or the first after it that nothing shows to be another head's.
 */
export function trustedStay(
  stays: readonly Stay[],
  forcePushes: readonly ForcePush[],
  trustedBefore: Instant,
): Stay | undefined {
  const then = stays.find(({ from, to }) => from <= trustedBefore && trustedBefore <= to);
  if (then) return then;
  const [first] = stays
    .filter(({ from }) => from >= trustedBefore && from <= trustedBefore + FIRST_LOOK)
    .sort((a, b) => a.from - b.from);
  const isPushed = forcePushes.some(({ at }) => at > trustedBefore && at <= (first?.from ?? 0));
  return isPushed ? undefined : first;
}
