// What does each person say now, of all that they said on a pull request? Sign-offs, vetoes and holds, in the order of the server's time.

import type { Account, Comment, Instant, Oid, Review } from './conversation.ts';
import { loginKey } from './login.ts';
import { type Command, parseStatement } from './statement.ts';
import { quote } from './words.ts';

export type Means = '/lgtm' | 'approving review';

/** A sign-off that its giver has not taken back. */
export interface SignOff {
  readonly by: Account;
  readonly at: Instant;
  readonly address: string;
  readonly id: string;
  readonly means: Means;
  /** Without `sig-`; empty: all that the giver represents. */
  readonly sigs: readonly string[];
  /** `/lgtm <commit>`. */
  readonly names?: Oid;
  /** The commit of a review, as GitHub shows it. */
  readonly reviewed?: Oid;
}

export interface Objection {
  readonly by: Account;
  readonly at: Instant;
  readonly address: string;
  readonly means: '/veto' | 'requested changes' | '/hold';
  readonly reason: string;
}

/** Something that looks like a sign-off and does not count, with what to do. */
export interface Hint {
  readonly by: Account;
  readonly address: string;
  readonly why: string;
}

export interface Positions {
  readonly signOffs: readonly SignOff[];
  readonly vetoes: readonly Objection[];
  readonly holds: readonly Objection[];
  /** Who wrote `/approve` last without taking it back. */
  readonly approvals: readonly Account[];
  readonly hints: readonly Hint[];
}

export interface Judging {
  /** The SIGs, without `sig-`, that an account represents; none for everybody else. */
  readonly sigsOf: (account: Account) => readonly string[];
  /** An edited comment counts from its last edit by its author. */
  readonly edited: boolean;
}

type Event = {
  readonly by: Account;
  readonly at: Instant;
  readonly item: Comment | Review;
} & (
  | { readonly kind: 'sign'; readonly means: Means; readonly sigs: readonly string[]; readonly names?: Oid }
  | { readonly kind: 'take-back' | 'lift' | 'dismiss' | 'unhold' | 'approve' | 'unapprove' }
  | { readonly kind: 'object'; readonly means: Objection['means']; readonly reason: string }
);

/** At one instant what objects or takes back comes last: a tie blocks. */
const LAST_AT_A_TIE: readonly Event['kind'][] = ['object', 'take-back', 'unapprove'];

/** Reads what was said, oldest first. Only accounts that represent a SIG are read at all, save for holds and approvals of anybody. */
export function positionsOf(
  comments: readonly Comment[],
  reviews: readonly Review[],
  judging: Judging,
): Positions {
  const missed: Missed[] = [];
  // In which order they were listed says nothing: at one instant the address decides, so that every run finds the same.
  const items = [
    ...comments.map((item) => ({ item, events: () => eventsOfComment(item, judging, missed) })),
    ...reviews.map((item) => ({ item, events: () => eventsOfReview(item, judging, missed) })),
  ];
  const events = items
    .sort((a, b) => a.item.at - b.item.at || (a.item.address < b.item.address ? -1 : 1))
    .flatMap((each) => each.events())
    .sort(
      (a, b) =>
        a.at - b.at || Number(LAST_AT_A_TIE.includes(a.kind)) - Number(LAST_AT_A_TIE.includes(b.kind)),
    );
  let signOffs: SignOff[] = [];
  let vetoes: Objection[] = [];
  let holds: Objection[] = [];
  const approvals = new Map<string, Account>();
  const lifts: (Pick<Hint, 'by' | 'address'> & { readonly at: Instant })[] = [];
  for (const event of events) {
    const { by, at, item } = event;
    const isOwn = (other: { readonly by: Account }) => isSame(other.by, by);
    const base = { by, at, address: item.address };
    switch (event.kind) {
      case 'sign': {
        const { means, sigs, names } = event;
        // An approving review lifts all that its giver objected; `/lgtm` only what was said by a command.
        vetoes = vetoes.filter(
          (veto) => !isOwn(veto) || (means === '/lgtm' && veto.means === 'requested changes'),
        );
        signOffs = signOffs.filter((other) => !isOwn(other) || !covers(sigs, other.sigs));
        signOffs.push({
          ...base,
          id: item.id,
          means,
          sigs,
          ...(names === undefined ? {} : { names }),
          ...('commit' in item && item.commit !== undefined ? { reviewed: item.commit } : {}),
        });
        break;
      }
      case 'take-back':
        signOffs = signOffs.filter((other) => !isOwn(other));
        break;
      case 'object':
        if (event.means === '/hold') {
          holds.push({ ...base, means: event.means, reason: event.reason });
          break;
        }
        signOffs = signOffs.filter((other) => !isOwn(other));
        vetoes = vetoes.filter((other) => !isOwn(other) || other.means !== event.means);
        vetoes.push({ ...base, means: event.means, reason: event.reason });
        break;
      case 'lift': {
        const own = judging.sigsOf(by);
        lifts.push(base);
        vetoes = vetoes.filter(
          (veto) => !isOwn(veto) && !judging.sigsOf(veto.by).some((sig) => own.includes(sig)),
        );
        break;
      }
      case 'dismiss':
        vetoes = vetoes.filter((veto) => veto.address !== item.address);
        break;
      case 'unhold':
        // Prow's brake: anybody may lift anybody's.
        holds = [];
        break;
      case 'approve':
        approvals.set(loginKey(by.login), by);
        break;
      case 'unapprove':
        approvals.delete(loginKey(by.login));
    }
  }
  /** A hint helps nobody who has said since what they meant. */
  const isSettled = ({ by, at, address, about }: Missed): boolean => {
    const isLater = (other: { readonly by: Account; readonly at: Instant; readonly address: string }) =>
      isSame(other.by, by) && (other.at > at || (about === 'near miss' && other.address === address));
    if (about === 'lift') return lifts.some(isLater);
    const own = signOffs.filter(isLater);
    const signed = (sig: string) => own.some(({ sigs }) => sigs.length === 0 || sigs.includes(sig));
    return vetoes.some(isLater) || judging.sigsOf(by).every(signed);
  };
  return {
    signOffs,
    vetoes,
    holds,
    approvals: [...approvals.values()],
    hints: missed.filter((each) => !isSettled(each)).map(({ by, address, why }) => ({ by, address, why })),
  };
}

/** When it was said, and what its author perhaps meant by it. */
type Missed = Hint & { readonly at: Instant; readonly about: 'near miss' | 'lift' | 'position' };

/** A sign-off for everything replaces one for some; one for some SIGs replaces one for the same. */
function covers(sigs: readonly string[], earlier: readonly string[]): boolean {
  return sigs.length === 0 || (earlier.length > 0 && earlier.every((sig) => sigs.includes(sig)));
}

function eventsOfComment(item: Comment, judging: Judging, missed: Missed[]): Event[] {
  const { author, edited } = item;
  if (author?.kind !== 'user') return [];
  const isRepresentative = judging.sigsOf(author).length > 0;
  const { commands, nearMisses } = parseStatement(item.body);
  const isForeign = edited !== undefined && !(edited.by && isSame(edited.by, author));
  // An edit by somebody else moves nothing in time: an objection that was lifted since does not come back by it.
  const at = edited && !isForeign ? edited.at : item.at;
  const hint = (why: string, about: Missed['about'] = 'position') => {
    if (isRepresentative) missed.push({ by: author, at, address: item.address, why, about });
  };
  if (isForeign && commands.length > 0) {
    const editor = edited.by ? quote(edited.by.login) : 'somebody else';
    hint(`${editor} edited the comment: no sign-off in it counts. Say it in a new comment.`);
  }
  if (nearMisses.length > 0 && !isForeign && !commands.some(({ kind }) => kind === 'lgtm'))
    hint(
      'what looks like a sign-off is none: write `/lgtm` on a line of its own, with nothing before or after it.',
      'near miss',
    );
  return commands.flatMap((command): Event[] => {
    const { kind, event } = toEvent(command, { by: author, at, item });
    // What blocks is taken as it stands, whoever wrote it there; what signs off or lifts has to be its author's own and what everybody could read.
    const isBlocking = event.kind === 'object' || event.kind === 'take-back';
    if (isForeign && !isBlocking) return [];
    if (kind === 'hold-like') return [event];
    if (!isRepresentative) return [];
    if (isBlocking) return [event];
    const about = event.kind === 'lift' ? 'lift' : 'position';
    if (item.isMinimized) {
      hint('a hidden comment does not count: say it in a new one.', about);
      return [];
    }
    if (edited && !judging.edited) {
      hint('an edited comment does not count: write `/lgtm` in a new one.', about);
      return [];
    }
    return [event];
  });
}

function eventsOfReview(item: Review, judging: Judging, missed: Missed[]): Event[] {
  const { author, state, dismissal } = item;
  if (author?.kind !== 'user') return [];
  const events = eventsOfComment(item, judging, missed);
  if (judging.sigsOf(author).length === 0) return events;
  const base = { by: author, at: item.at, item };
  if (state === 'dismissed') {
    // A dismissed approval is none, whoever dismissed it. Where nobody knows what it was, it may have been an objection.
    const rest = events.filter(({ kind }) => kind !== 'sign');
    if (dismissal && dismissal.was !== 'changes-requested') return rest;
    const objection: Event = { ...base, kind: 'object', means: 'requested changes', reason: item.body };
    return dismissal && mayDismiss(item, judging)
      ? [...rest, objection, { ...base, kind: 'dismiss', at: dismissal.at }]
      : [...rest, objection];
  }
  if (state === 'changes-requested')
    return [...events, { ...base, kind: 'object', means: 'requested changes', reason: item.body }];
  const isNegative = events.some(
    (event) => event.kind === 'take-back' || (event.kind === 'object' && event.means !== '/hold'),
  );
  // A hidden approval says nothing to a reader.
  if (state !== 'approved' || isNegative || item.isMinimized) return events;
  const approval = { ...base, kind: 'sign', means: 'approving review' } as const;
  const named = events.flatMap((event) => (event.kind === 'sign' && event.at === item.at ? [event] : []));
  // An approval that says for which SIGs, or for which commit, is for no more than that.
  return [
    ...events.filter((event) => !named.some((other) => other === event)),
    ...(named.length > 0
      ? named.map((event): Event => ({ ...event, ...approval }))
      : [{ ...approval, sigs: [] }]),
  ];
}

/** An app may have the login of a person. */
function isSame(a: Account, b: Account): boolean {
  return a.kind === b.kind && loginKey(a.login) === loginKey(b.login);
}

/** By its giver, or by somebody who represents a SIG of the giver. */
function mayDismiss({ author, dismissal }: Review, { sigsOf }: Judging): boolean {
  const by = dismissal?.by;
  if (!by || !author) return false;
  if (isSame(by, author)) return true;
  const own = sigsOf(author);
  return sigsOf(by).some((sig) => own.includes(sig));
}

function toEvent(
  command: Command,
  base: { readonly by: Account; readonly at: Instant; readonly item: Comment | Review },
): { kind: 'hold-like' | 'own'; event: Event } {
  switch (command.kind) {
    case 'lgtm':
      return {
        kind: 'own',
        event: {
          ...base,
          kind: 'sign',
          means: '/lgtm',
          sigs: command.sigs,
          ...(command.commit === undefined ? {} : { names: command.commit }),
        },
      };
    case 'lgtm-cancel':
      return { kind: 'own', event: { ...base, kind: 'take-back' } };
    case 'veto':
      return { kind: 'own', event: { ...base, kind: 'object', means: '/veto', reason: command.reason } };
    case 'veto-cancel':
      return { kind: 'own', event: { ...base, kind: 'lift' } };
    case 'hold':
      return { kind: 'hold-like', event: { ...base, kind: 'object', means: '/hold', reason: '' } };
    case 'hold-cancel':
      return { kind: 'hold-like', event: { ...base, kind: 'unhold' } };
    case 'approve':
      return { kind: 'hold-like', event: { ...base, kind: 'approve' } };
    case 'approve-cancel':
      return { kind: 'hold-like', event: { ...base, kind: 'unapprove' } };
  }
}
