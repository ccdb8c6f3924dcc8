// What do all proposals together say: of SIGs, of reviews that lag, of decisions, of who owes what?

import type { Instant } from '../../shared/domain/conversation.ts';
import { loginKey } from '../../shared/domain/login.ts';
import type {
  ReportCounts,
  ReportDebt,
  ReportDecisions,
  ReportLag,
  ReportParty,
  ReportPending,
  ReportSig,
  ReportState,
  ReportWait,
} from '../../shared/generated/weekly-report.types.ts';
import type { Facts, PullFacts } from '../facts.ts';
import type { Look } from './look.ts';
import { daysSince, defined, renderTime } from './phase.ts';
import { together } from './planning.ts';
import { signOffOf } from './sign-off.ts';
import { isFine } from './state.ts';
import { grouped } from './subject.ts';
import { isPerson, reviewOf } from './turn.ts';
import { contactOf } from './waits.ts';

const DAY = 86_400_000;
/** "There is always an active SIG representative" (W-4): one who said something within so many days. */
const ACTIVE_DAYS = 28;
const DECIDED_DAYS = 90;

export function countsOf(looks: readonly Look[]): ReportCounts {
  const counts: Partial<Record<ReportState, number>> = {};
  for (const { judged } of looks) counts[judged.state] = (counts[judged.state] ?? 0) + 1;
  return counts;
}

/** Every SIG that is required, owns something, or has people, with when one of them last said something on a proposal or its code. */
export function sigsOf(looks: readonly Look[], facts: Facts, lag: readonly ReportLag[]): ReportSig[] {
  const owned = new Map<string, Look[]>();
  for (const look of looks) {
    const name = look.subject.sig ?? 'none';
    const list = owned.get(name);
    if (list) list.push(look);
    else owned.set(name, [look]);
  }
  const last = lastWords(facts);
  const names = new Set([
    ...facts.requiredSigs,
    ...owned.keys(),
    // Who owns nothing and signs nothing off need not be active here.
  ]);
  return [...names].sort().map((name) => {
    const sig = facts.sigs.get(name);
    const representatives = (sig?.representatives ?? []).map(({ login }) => login);
    const words = [
      ...representatives.flatMap((login) => last.get(loginKey(login)) ?? []),
      ...(representatives.length > 0 ? [facts.heard?.get(name) ?? []].flat() : []),
    ];
    const lastActive = words.length === 0 ? undefined : Math.max(...words);
    const contact = contactOf(sig);
    return {
      name,
      counts: countsOf(owned.get(name) ?? []),
      representatives,
      isActive: lastActive !== undefined && daysSince(lastActive, facts.now) < ACTIVE_DAYS,
      isRequired: facts.requiredSigs.includes(name),
      waiting: lag.filter((each) => each.sig === name).length,
      ...(contact ? { contact } : {}),
      ...defined({ lastActiveAt: lastActive === undefined ? undefined : renderTime(lastActive) }),
    };
  });
}

/** When each person last said something on a tracker, on a proposal, or on code that belongs to one. */
function lastWords(facts: Facts): ReadonlyMap<string, Instant> {
  const last = new Map<string, Instant>();
  const note = (login: string, at: Instant) => {
    const key = loginKey(login);
    if ((last.get(key) ?? Number.NEGATIVE_INFINITY) < at) last.set(key, at);
  };
  for (const { comments } of facts.trackers)
    for (const { author, at, isOwn } of comments) if (!isOwn && isPerson(author)) note(author.login, at);
  for (const { reviews } of facts.pulls)
    for (const { author, at } of reviews) if (isPerson(author)) note(author.login, at);
  return last;
}

/** Reviews that are waited for longer than a week (W-4). */
export function lagOf(looks: readonly Look[]): ReportLag[] {
  const seen = new Set<string>();
  const isReview = ({ what }: ReportWait) => what === 'review' || what === 'sign-off';
  return looks
    .flatMap(({ subject, situation, proposal }) =>
      proposal.waits.flatMap((wait): ReportLag[] => {
        if (!isReview(wait) || !wait.isOverdue) return [];
        const sig = wait.what === 'sign-off' ? wait.for.sig : subject.sig;
        const pull = subject.pulls.find(({ address }) => address === wait.address);
        const key = `${wait.what} ${wait.what === 'sign-off' ? (sig ?? '') : ''} ${wait.address ?? ''}`;
        if (!pull || seen.has(key)) return [];
        // A pull request that belongs to several proposals waits once, and once for each SIG that has to sign it off.
        seen.add(key);
        return [
          {
            proposal: situation.subject.number,
            repository: pull.repository,
            pull: pull.number,
            title: pull.title,
            address: pull.address,
            days: wait.days,
            since: wait.since,
            for: wait.for,
            ...defined({ sig, contact: wait.contact }),
          },
        ];
      }),
    )
    .sort((a, b) => b.days - a.days || a.pull - b.pull);
}

/** Open pull requests that change proposals, the oldest first. */
export function pendingOf(facts: Facts, looks: readonly Look[]): ReportPending[] {
  const sigs = new Map(looks.map(({ subject }) => [subject.number, subject.sig]));
  const waits = grouped(
    looks.flatMap(({ proposal }) => proposal.waits.map((wait) => [wait.address, wait.for] as const)),
  );
  return facts.pulls
    .filter((pull) => pull.touches.length > 0 && isOpen(pull))
    .sort((a, b) => a.createdAt - b.createdAt || a.number - b.number)
    .map((pull) => {
      const { number, title, createdAt, names, state } = pull;
      const [sig] = names.flatMap((name) => sigs.get(name) ?? []);
      return {
        pull: number,
        title,
        address: pull.address,
        openedAt: renderTime(createdAt),
        days: daysSince(createdAt, facts.now),
        isDraft: state === 'draft',
        proposals: [...names],
        review: reviewOf(pull),
        ...defined({
          author: isPerson(pull.author) ? pull.author.login : undefined,
          sig,
          signOff: signOffOf(pull),
          waitingFor: together(waits.get(pull.address) ?? []),
        }),
      };
    });
}

function isOpen({ state }: PullFacts): boolean {
  return state === 'open' || state === 'draft';
}

export function decisionsOf(facts: Facts): ReportDecisions | undefined {
  const days = facts.pulls
    .flatMap(({ repository, touches, createdAt, mergedAt, closedAt }) => {
      const end = mergedAt ?? closedAt;
      const isRecent = end !== undefined && end >= facts.now - DECIDED_DAYS * DAY;
      return repository === facts.repository && touches.length > 0 && isRecent
        ? [Math.floor((end - createdAt) / DAY)]
        : [];
    })
    .sort((a, b) => a - b);
  const longest = days.at(-1);
  const median = days[Math.floor((days.length - 1) / 2)];
  if (longest === undefined || median === undefined) return undefined;
  return { count: days.length, medianDays: median, longestDays: longest };
}

/** Who is waited for, and for what: next steps first, then reviews. Each thing once. */
export function debtsOf(looks: readonly Look[]): ReportDebt[] {
  const debts = new Map<string, ReportDebt>();
  const owe = (by: ReportParty, item: ReportDebt['items'][number]) => {
    // Who owns a proposal and who wrote its code is one person to whoever looks for them.
    const kind = by.kind === 'author' ? 'owner' : by.kind;
    const key = `${kind} ${by.sig ?? ''} ${by.logins.map(loginKey).sort().join(' ')}`;
    const debt = debts.get(key) ?? { by, items: [] };
    debts.set(key, debt);
    const isKnown = debt.items.some(
      ({ proposal, address }) => proposal === item.proposal && address === item.address,
    );
    if (!isKnown) debt.items.push(item);
  };
  for (const { proposal } of looks) {
    const { next, number, waits, state } = proposal;
    // What several SIGs are to sign off each of them owes, where it has waited for long.
    const isOwed = waits.some(
      ({ what, isOverdue, address }) => what === 'sign-off' && isOverdue && address === next?.address,
    );
    if (next && !isFine(state) && !isOwed)
      owe(next.by, { proposal: number, message: next.message, ...defined({ address: next.address }) });
    for (const { isOverdue, what, for: by, days, address } of waits)
      if (isOverdue)
        owe(by, { proposal: number, message: WAITED[what] ?? what, days, ...defined({ address }) });
  }
  return [...debts.values()].sort((a, b) => b.items.length - a.items.length);
}

const WAITED: Readonly<Record<string, string>> = {
  review: 'review it',
  'sign-off': 'sign it off, or say what is missing',
  changes: 'answer the review',
  merge: 'merge it, or say what is missing',
};
