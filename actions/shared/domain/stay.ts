// Which commit was the head of a pull request at an instant? From server times alone: force-pushes, and our own statuses on commits that were heads.
//
// A commit's own dates are its author's to choose, and GitHub re-points reviews; neither proves what somebody saw.

import type { ForcePush, Instant, Oid, OwnStatus } from './conversation.ts';
import { parseWitnesses } from './witness.ts';

/**
 * A commit was the head between two instants. What was said at the very instant of either, nobody can tell: times are whole seconds, and a push may
 * have come before it or after.
 */
export interface Stay {
  readonly head: Oid;
  readonly from: Instant;
  /** `now` for the stay that has not ended. */
  readonly to: Instant;
  /** It begins with the first look at the pull request. */
  readonly isFirst?: boolean;
}

export interface HeadHistory {
  readonly pull: number;
  readonly head: Oid;
  readonly now: Instant;
  readonly forcePushes: readonly ForcePush[];
  /** Of one context only. */
  readonly ownStatuses: readonly OwnStatus[];
  /** There are commits that GitHub does not list: nobody can tell whether one of them was looked at. */
  readonly hasMoreCommits?: boolean;
  /** `https://github.com/owner/name` */
  readonly repositoryAddress: string;
}

/** We found the head there at `at`, and knew then that it had been so since `from`; where nothing was gated there, nobody asked since when. */
interface Look {
  readonly head: Oid;
  readonly from?: Instant;
  readonly at: Instant;
  readonly isFirst: boolean;
}

type DatedLook = Look & { readonly from: Instant };

/** Everything that is known; what lies between the stays nobody witnessed. */
export function staysOf(history: HeadHistory): Stay[] {
  const { head, now, forcePushes } = history;
  const looks = looksOf(history).filter((look): look is DatedLook => look.from !== undefined);
  const begins = new Map<string, Pick<DatedLook, 'head' | 'from'> & Partial<DatedLook>>();
  for (const { at, after } of forcePushes)
    if (after !== undefined) begins.set(`${after} ${at}`, { head: after, from: at });
  for (const look of looks) begins.set(`${look.head} ${look.from}`, look);
  const stays = [...begins.values()].map(
    (begin): Stay => ({
      head: begin.head,
      from: begin.from,
      to: endOf(begin, looks, history),
      ...(begin.isFirst ? { isFirst: true } : {}),
    }),
  );
  // Whoever looks first witnesses the present head from now on.
  return stays.some((stay) => stay.head === head && stay.to === now)
    ? stays
    : [...stays, { head, from: now, to: now, ...(isFirstLook(history) ? { isFirst: true } : {}) }];
}

function looksOf({ ownStatuses, repositoryAddress, pull }: HeadHistory): Look[] {
  return ownStatuses.flatMap(({ oid, at, address }): Look[] => {
    // A status of another pull request with the same commit says nothing about this one.
    const own = parseWitnesses(repositoryAddress, address).find((witness) => witness.pull === pull);
    if (!own) return [];
    const { from, isFirst = false } = own;
    return [{ head: oid, at, isFirst, ...(from === undefined ? {} : { from }) }];
  });
}

/** Whether we find the present head at the first look at the pull request, or found it then. */
export function isFirstLook(history: HeadHistory): boolean {
  const looks = looksOf(history);
  if (looks.length === 0) return !history.hasMoreCommits;
  return looks.some(({ head, isFirst }) => isFirst && head === history.head);
}

/**
 * Who leaves a commit without force can come back to it only with force. So a commit stays the head until the next force-push, whose event says whether
 * it still was; where it was not, or no event came and it is not the head any more, only our last look proves how long it was there.
 */
function endOf(
  { head, from }: Pick<Stay, 'head' | 'from'>,
  looks: readonly DatedLook[],
  history: HeadHistory,
): Instant {
  const { forcePushes, now } = history;
  if (forcePushes.some(({ at, after }) => at === from && after !== head)) return from;
  const next = Math.min(...forcePushes.map(({ at }) => at).filter((at) => at > from));
  if (next === Infinity && head === history.head) return now;
  if (
    forcePushes.some(({ at }) => at === next) &&
    forcePushes.every(({ at, before }) => at !== next || before === head)
  )
    return next;
  const seen = looks.filter((look) => look.head === head && look.at >= from && look.at < next);
  return Math.max(from, ...seen.map(({ at }) => at));
}

/** True where the commit of a stay, and no other, can have been the head at an instant. */
export function isWithin(at: Instant, { from, to }: Stay, now: Instant): boolean {
  return from < at && (at < to || (to === now && at === now));
}

/** Since when the present head is the head, as far as anybody knows: `now` where nobody looked before. */
export function presentFrom(history: HeadHistory): Instant {
  const own = staysOf(history).filter(({ head, to }) => head === history.head && to === history.now);
  return Math.min(history.now, ...own.map(({ from }) => from));
}

/** The gates of a repository that begins with them have looked at every open pull request by then; a push before that look leaves no trace. */
const FIRST_LOOK = 3 * 3_600_000;

/**
 * The stay that holds for everything said before `trustedBefore`: the one at that instant, or that of our first look after it. Only the first: what was
 * pushed after it nobody can have meant, and a later force-push hides the commit that we looked at.
 */
export function trustedStay(
  stays: readonly Stay[],
  forcePushes: readonly ForcePush[],
  trustedBefore: Instant,
): Stay | undefined {
  const then = stays.filter(({ from, to }) => from <= trustedBefore && trustedBefore <= to);
  if (then.length > 0) return only(then);
  const later = stays.filter(
    ({ from, isFirst }) => isFirst && from >= trustedBefore && from <= trustedBefore + FIRST_LOOK,
  );
  const from = Math.min(...later.map((stay) => stay.from));
  const isPushed = forcePushes.some(({ at }) => at >= trustedBefore && at <= from);
  return isPushed ? undefined : only(later.filter((stay) => stay.from === from));
}

/** None where it may have been several heads. */
function only(stays: readonly Stay[]): Stay | undefined {
  return new Set(stays.map(({ head }) => head)).size === 1 ? stays[0] : undefined;
}
