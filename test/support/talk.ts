// Small facts about a conversation for pure tests: who said what when, which commits were the head, who represents whom.

import type {
  Account,
  Comment,
  ForcePush,
  Instant,
  OwnStatus,
  Review,
} from '../../actions/shared/domain/conversation.ts';
import type { Sig } from '../../actions/shared/domain/people.ts';
import { type Judging, type Positions, positionsOf } from '../../actions/shared/domain/position.ts';
import { type Assessment, assess, type SignOffFacts } from '../../actions/shared/domain/sign-off.ts';
import { renderWitnesses, type Witness } from '../../actions/shared/domain/witness.ts';

export const REPOSITORY = 'https://github.com/kubevirt/enhancements';
export const PULL = 7;
const START = Date.UTC(2026, 10, 2, 12);
const MINUTE = 60_000;

/** Minutes after the pull request was opened. */
export function at(minutes: number): Instant {
  return START + minutes * MINUTE;
}

/** A commit by a short name of hexadecimal digits. */
export function oid(name: string): string {
  return name.padEnd(40, '0');
}

export function user(login: string, id?: number): Account {
  return { login, kind: 'user', ...(id === undefined ? {} : { id }) };
}

export function bot(login: string): Account {
  return { login, kind: 'bot' };
}

let last = 0;

/** `by` is a login, an account, or nobody for an account that is gone. */
export function said(
  by: string | Account | undefined,
  body: string,
  minutes: number,
  changes: Partial<Comment> = {},
): Comment {
  last += 1;
  const author = typeof by === 'string' ? user(by) : by;
  return {
    id: String(last),
    ...(author ? { author } : {}),
    body,
    at: at(minutes),
    address: `${REPOSITORY}/pull/${PULL}#issuecomment-${last}`,
    isMinimized: false,
    isOwn: false,
    ...changes,
  };
}

export function reviewed(
  by: string | Account | undefined,
  state: Review['state'],
  minutes: number,
  changes: Partial<Review> = {},
): Review {
  const comment = said(by, '', minutes);
  return { ...comment, address: `${REPOSITORY}/pull/${PULL}#pullrequestreview-${last}`, state, ...changes };
}

/** An edit of a comment or review. */
export function edit(minutes: number, by?: string | Account): { edited: NonNullable<Comment['edited']> } {
  const editor = typeof by === 'string' ? user(by) : by;
  return { edited: { at: at(minutes), ...(editor ? { by: editor } : {}) } };
}

export function dismissal(
  was: Review['state'],
  minutes: number,
  by?: string | Account,
): { state: 'dismissed'; dismissal: NonNullable<Review['dismissal']> } {
  const who = typeof by === 'string' ? user(by) : by;
  return { state: 'dismissed', dismissal: { was, at: at(minutes), ...(who ? { by: who } : {}) } };
}

export function forced(before: string | undefined, after: string | undefined, minutes: number): ForcePush {
  return {
    at: at(minutes),
    ...(before === undefined ? {} : { before: oid(before) }),
    ...(after === undefined ? {} : { after: oid(after) }),
  };
}

/** A status of ours on a commit that remembers since when it was the head; by default since the status itself. */
export function look(commit: string, minutes: number, from = minutes, pull = PULL): OwnStatus {
  return statusAt(commit, minutes, { pull, from: at(from) });
}

/** The same, of the first look at the pull request. */
export function firstLook(commit: string, minutes: number, from = minutes): OwnStatus {
  return statusAt(commit, minutes, { pull: PULL, from: at(from), isFirst: true });
}

/** A look that found nothing to gate. */
export function idleLook(commit: string, minutes: number): OwnStatus {
  return statusAt(commit, minutes, { pull: PULL, idle: true });
}

function statusAt(commit: string, minutes: number, witness: Witness): OwnStatus {
  return {
    oid: oid(commit),
    context: 'enhancements/sig-signoff',
    at: at(minutes),
    address: renderWitnesses(REPOSITORY, [witness]),
  };
}

/** `cal` or `{login, id}`. */
export function sig(name: string, ...people: readonly (string | { login: string; id: number })[]): Sig {
  return {
    name,
    meetings: [],
    representatives: people.map((person) => ({
      ...(typeof person === 'string' ? { login: person } : person),
      sources: ['a test'],
    })),
  };
}

/** Cora stands for compute and network; scale and its scout are not asked. */
export const SIGS: readonly Sig[] = [
  sig('compute', 'cal', 'cora'),
  sig('network', 'nora', 'cora'),
  sig('storage', 'stan', 'sue'),
  sig('scale', 'scout'),
];

export type FactChanges = Partial<Omit<SignOffFacts, 'rules'>> & {
  readonly rules?: Partial<SignOffFacts['rules']>;
};

/** The head `a` was looked at in the first minute and ever since; an hour has passed; what would land is the content `A` of `a`. */
export function facts(changes: FactChanges = {}): SignOffFacts {
  return {
    pull: PULL,
    author: user('ada'),
    createdAt: at(0),
    head: oid('a'),
    now: at(60),
    repositoryAddress: REPOSITORY,
    comments: [],
    reviews: [],
    forcePushes: [],
    ownStatuses: [look('a', 1)],
    contributors: [],
    asked: [
      { name: 'compute', role: 'owner' },
      { name: 'network', role: 'required' },
      { name: 'storage', role: 'required' },
    ],
    sigs: SIGS,
    fingerprints: { [oid('a')]: 'A', [oid('b')]: 'B', [oid('a2')]: 'A' },
    present: 'A',
    ...changes,
    rules: {
      author: false,
      distinct: false,
      edited: false,
      contributors: true,
      holdIsVeto: false,
      ...changes.rules,
    },
  };
}

/** `compute: signed`, as one line each. */
export function states({ positions }: Pick<Assessment, 'positions'>): string[] {
  return positions.map(({ name, state }) => `${name}: ${state}`);
}

/** The SIGs that have signed off, in the order in which they are asked. */
export function signedBy(changes: FactChanges): string[] {
  return assess(facts(changes)).positions.flatMap(({ name, state }) => (state === 'signed' ? [name] : []));
}

/** What was said on a pull request, in any order. */
export type Said = readonly (Comment | Review)[];

/** `cal` and `cleo` represent compute, `cora` compute and network, `nora` network. */
const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  cal: ['compute'],
  cleo: ['compute'],
  cora: ['compute', 'network'],
  nora: ['network'],
};
const JUDGING: Judging = {
  sigsOf: ({ login, kind }) => (kind === 'user' ? (PEOPLE[login.toLowerCase()] ?? []) : []),
  edited: false,
};
/** Where edited texts count. */
export const EDITED: Judging = { ...JUDGING, edited: true };

export function judge(items: Said, judging = JUDGING): Positions {
  return positionsOf(
    items.filter((item) => !('state' in item)),
    items.filter((item): item is Review => 'state' in item),
    judging,
  );
}

/** `cal signs`, `nora vetoes: /veto`, `x holds`, `y approves` */
export function gist(items: Said, judging = JUDGING): string[] {
  const { signOffs, vetoes, holds, approvals } = judge(items, judging);
  return [
    ...signOffs.map(({ by, sigs }) => ['signs', by.login, ...sigs].join(' ')),
    ...vetoes.map(({ by, means }) => `vetoes ${by.login}: ${means}`),
    ...holds.map(({ by }) => `holds ${by.login}`),
    ...approvals.map(({ login }) => `approves ${login}`),
  ];
}
