// Which SIGs have signed off exactly what would land, which have not, and what stands in the way? Pure: the same facts in any order give the same
// answer.

import type { Account, Comment, ForcePush, Instant, Oid, OwnStatus, Review } from './conversation.ts';
import { loginKey } from './login.ts';
import type { Representative, Sig } from './people.ts';
import { type Hint, type Objection, positionsOf, type SignOff } from './position.ts';
import { isFirstLook, isWithin, presentFrom, type Stay, staysOf, trustedStay } from './stay.ts';
import { quote } from './words.ts';

export type Role = 'owner' | 'required' | 'participating';
export type SigState = 'signed' | 'stale' | 'unwitnessed' | 'missing';

export interface AskedSig {
  readonly name: string;
  readonly role: Role;
}

export interface SignOffFacts {
  readonly pull: number;
  readonly author?: Account;
  readonly createdAt: Instant;
  readonly head: Oid;
  readonly now: Instant;
  readonly repositoryAddress: string;
  readonly comments: readonly Comment[];
  readonly reviews: readonly Review[];
  readonly forcePushes: readonly ForcePush[];
  /** Of the gate's own context. */
  readonly ownStatuses: readonly OwnStatus[];
  /** There are commits that GitHub does not list. */
  readonly hasMoreCommits?: boolean;
  readonly contributors: readonly string[];
  /** Every SIG that is asked, the owners first; each once. */
  readonly asked: readonly AskedSig[];
  readonly sigs: readonly Sig[];
  /** A name for what the proposals are at a commit; the same name for the same content. */
  readonly fingerprints: Readonly<Record<Oid, string>>;
  /** What would land. */
  readonly present: string;
  readonly rules: {
    readonly author: boolean;
    readonly distinct: boolean;
    readonly edited: boolean;
    readonly contributors: boolean;
    readonly holdIsVeto: boolean;
    readonly trustedBefore?: Instant;
  };
}

export interface SigPosition extends AskedSig {
  readonly state: SigState;
  /** The sign-off that counts, or the newest of those that do not. */
  readonly signOff?: SignOff;
  /** The commit that its giver saw; none where nobody witnessed it. */
  readonly saw?: Oid;
  /** Who could sign off. */
  readonly people: readonly Representative[];
  /** All that is known is the author. */
  readonly onlyAuthor: boolean;
}

export interface Veto extends Objection {
  readonly sigs: readonly string[];
}

export interface Assessment {
  readonly positions: readonly SigPosition[];
  readonly vetoes: readonly Veto[];
  readonly holds: readonly Objection[];
  readonly approvals: readonly Account[];
  readonly hints: readonly Hint[];
  /** Since when the present head is the head, whether it was there at our first look, and since when what would land stands on it. */
  readonly from: Instant;
  readonly isFirst: boolean;
  readonly contentSince: Instant;
  /** A name of what was counted. */
  readonly counted: readonly string[];
}

/** Decides on the facts alone. */
export function assess(facts: SignOffFacts): Assessment {
  const sigsOf = memberships(facts.sigs);
  const { signOffs, vetoes, holds, approvals, hints } = positionsOf(facts.comments, facts.reviews, {
    sigsOf,
    edited: facts.rules.edited,
  });
  const own: Hint[] = [...hints];
  const eligible = signOffs.filter((signOff) => isEligible(signOff, facts, sigsOf, own));
  const stays = staysOf({ ...facts });
  const bound = eligible.map((signOff) => ({ signOff, ...bind(signOff, stays, facts) }));
  const candidates = facts.asked.map((sig) => ({
    sig,
    bound: bound.filter(({ signOff }) => signsFor(signOff, sig.name, sigsOf)),
  }));
  const matched = facts.rules.distinct ? matchDistinct(candidates) : undefined;
  const positions = candidates.map(({ sig, bound: all }): SigPosition => {
    const fresh = all.filter(({ state }) => state === 'signed');
    const chosen = matched ? fresh.filter(({ signOff }) => matched.get(sig.name) === signOff) : fresh;
    const best =
      newest(chosen) ??
      newest(all.filter(({ state }) => state === 'stale')) ??
      newest(all.filter(({ state }) => state === 'unwitnessed'));
    const people = facts.sigs.find(({ name }) => name === sig.name)?.representatives ?? [];
    const others = people.filter(({ login }) => !isAuthor(login, facts));
    return {
      ...sig,
      state: best?.state ?? 'missing',
      ...(best ? { signOff: best.signOff } : {}),
      ...(best?.saw === undefined ? {} : { saw: best.saw }),
      people,
      onlyAuthor: people.length > 0 && others.length === 0 && !facts.rules.author,
    };
  });
  const present = stays.filter(({ head }) => facts.fingerprints[head] === facts.present);
  const from = presentFrom({ ...facts });
  const standing = facts.rules.holdIsVeto ? [...vetoes, ...holds] : vetoes;
  return {
    positions,
    vetoes: standing.map((veto) => ({ ...veto, sigs: sigsOf(veto.by) })),
    holds,
    approvals,
    hints: own,
    from,
    isFirst: isFirstLook({ ...facts }),
    contentSince: Math.max(facts.createdAt, Math.min(from, ...present.map((stay) => stay.from))),
    counted: [
      ...bound.filter(({ state }) => state === 'signed').map(({ signOff }) => signOff.id),
      ...standing.map(({ address }) => address),
    ].sort(),
  };
}

/** Former heads below which others may lie, the newest first: a force-push hides whatever it left but its last commit. None where nobody signs off. */
export function hiddenHeads(facts: Omit<SignOffFacts, 'fingerprints' | 'present'>): Oid[] {
  if (facts.forcePushes.length === 0) return [];
  const { signOffs } = positionsOf(facts.comments, facts.reviews, {
    sigsOf: memberships(facts.sigs),
    edited: facts.rules.edited,
  });
  if (signOffs.length === 0) return [];
  const left = facts.forcePushes.toSorted((a, b) => b.at - a.at).flatMap(({ before }) => before ?? []);
  return [...new Set(left)];
}

/** Commits whose content has to be known to decide: heads that somebody may have seen, and those that people name. */
export function commitsToKnow(facts: Omit<SignOffFacts, 'fingerprints' | 'present'>): Oid[] {
  const { signOffs } = positionsOf(facts.comments, facts.reviews, {
    sigsOf: memberships(facts.sigs),
    edited: facts.rules.edited,
  });
  if (signOffs.length === 0) return [facts.head];
  const stays = staysOf({ ...facts });
  return [
    ...new Set([
      facts.head,
      ...stays.map(({ head }) => head),
      ...signOffs.flatMap(({ names, reviewed }) => [names ?? [], reviewed ?? []].flat()),
    ]),
  ];
}

function memberships(sigs: readonly Sig[]): (account: Account) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (account) => {
    const key = `${account.kind} ${loginKey(account.login)} ${account.id}`;
    let names = known.get(key);
    if (!names) {
      names = sigs
        .filter(({ representatives }) => representatives.some((person) => isPerson(account, person)))
        .map(({ name }) => name)
        .sort();
      known.set(key, names);
    }
    return names;
  };
}

/** A pinned account is known by its number alone: a login can be changed, and taken by somebody else. */
function isPerson(account: Account, { login, id }: Representative): boolean {
  if (account.kind !== 'user') return false;
  return id === undefined ? loginKey(account.login) === loginKey(login) : account.id === id;
}

function isAuthor(login: string, { author }: SignOffFacts): boolean {
  return author !== undefined && loginKey(author.login) === loginKey(login);
}

function isEligible(
  { by, address, sigs }: SignOff,
  facts: SignOffFacts,
  sigsOf: (account: Account) => readonly string[],
  hints: Hint[],
): boolean {
  const foreign = sigs.filter((sig) => !sigsOf(by).includes(sig));
  if (foreign.length > 0) {
    hints.push({
      by,
      address,
      why: `${quote(`sig-${foreign[0]}`)} is not represented by the writer: another representative has to sign off for it.`,
    });
  }
  if (!facts.rules.author && isAuthor(by.login, facts)) {
    hints.push({
      by,
      address,
      why: "the author's own sign-off does not count: another representative has to give it.",
    });
    return false;
  }
  if (
    !facts.rules.contributors &&
    facts.contributors.some((login) => loginKey(login) === loginKey(by.login))
  ) {
    hints.push({ by, address, why: 'who wrote commits of the pull request does not sign it off here.' });
    return false;
  }
  return true;
}

function signsFor(
  { by, sigs }: SignOff,
  sig: string,
  sigsOf: (account: Account) => readonly string[],
): boolean {
  return sigsOf(by).includes(sig) && (sigs.length === 0 || sigs.includes(sig));
}

interface Binding {
  readonly state: Exclude<SigState, 'missing'>;
  readonly saw?: Oid;
}

/** What its giver saw: the commit that was the head then, the one that a review names where that was a head by then, or the one that is written. */
function bind({ at, names, reviewed }: SignOff, stays: readonly Stay[], facts: SignOffFacts): Binding {
  const judge = (oid: Oid): Binding => {
    const fingerprint = facts.fingerprints[oid];
    if (fingerprint === undefined) return { state: 'unwitnessed' };
    return { state: fingerprint === facts.present ? 'signed' : 'stale', saw: oid };
  };
  if (names !== undefined) return judge(names);
  const { trustedBefore } = facts.rules;
  const isOld = trustedBefore !== undefined && at < trustedBefore;
  if (reviewed !== undefined && isOld && !cameLater(reviewed, at, facts)) return judge(reviewed);
  const then = stays.filter((stay) => isWithin(at, stay, facts.now));
  const trusted = isOld ? trustedStay(stays, facts.forcePushes, trustedBefore) : undefined;
  const seen = then.length > 0 ? then : trusted ? [trusted] : [];
  const bindings = seen.map(({ head }) => judge(head));
  if (bindings.length === 0) bindings.push({ state: 'unwitnessed' });
  // GitHub re-points reviews, also to commits that were heads before, and its giver may have looked at an older page: both have to be what would land.
  if (reviewed !== undefined) bindings.push(judge(reviewed));
  return (
    bindings.find(({ state }) => state === 'stale') ??
    bindings.find(({ state }) => state === 'unwitnessed') ??
    bindings[0] ?? { state: 'unwitnessed' }
  );
}

/** A review cannot have been of a commit that was force-pushed after it: GitHub re-pointed it. In the same second nobody can tell. */
function cameLater(commit: Oid, at: Instant, { forcePushes }: SignOffFacts): boolean {
  return forcePushes.some((push) => push.after === commit && push.at >= at);
}

/** Of one second the first, in the order of `positionsOf`, which is always the same. */
function newest<Bound extends { readonly signOff: SignOff }>(bound: readonly Bound[]): Bound | undefined {
  return [...bound].sort((a, b) => b.signOff.at - a.signOff.at)[0];
}

/** Each person for one SIG at most, so that as many SIGs as possible are signed off: paths that augment (Hungarian method). */
function matchDistinct(
  candidates: readonly {
    readonly sig: AskedSig;
    readonly bound: readonly (Binding & { readonly signOff: SignOff })[];
  }[],
): ReadonlyMap<string, SignOff> {
  const holder = new Map<string, { readonly sig: string; readonly signOff: SignOff }>();
  const optionsOf = new Map(
    candidates.map(({ sig, bound }) => [
      sig.name,
      bound.filter(({ state }) => state === 'signed').map(({ signOff }) => signOff),
    ]),
  );
  const place = (sig: string, tried: Set<string>): boolean => {
    for (const signOff of optionsOf.get(sig) ?? []) {
      const person = loginKey(signOff.by.login);
      if (tried.has(person)) continue;
      tried.add(person);
      const held = holder.get(person);
      if (!held || place(held.sig, tried)) {
        holder.set(person, { sig, signOff });
        return true;
      }
    }
    return false;
  };
  for (const { sig } of candidates) place(sig.name, new Set());
  return new Map([...holder.values()].map(({ sig, signOff }) => [sig, signOff]));
}
