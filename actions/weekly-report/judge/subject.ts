// What belongs to one proposal? Its document, its tracker, the pull requests that name it or that it names, and what we said of it before.

import {
  type Memory,
  parseAnswer,
  parseCheckIn,
  type StandingCheckIn,
} from '../../shared/domain/check-in.ts';
import type { Instant } from '../../shared/domain/conversation.ts';
import type { Exception } from '../../shared/domain/exception.ts';
import type { DocumentFacts, Facts, PullFacts, PullName, TrackerComment, TrackerFacts } from '../facts.ts';
import { isPerson, reviewOf } from './turn.ts';

export type Role = 'proposal' | 'implementation' | 'documentation' | 'bug';
export type FoundBy = 'reference' | 'tracker' | 'title' | 'memory' | 'body' | 'path';

export interface Linked extends PullFacts {
  readonly role: Role;
  readonly foundBy: readonly FoundBy[];
  /** It was closed without a merge while changes were requested. */
  readonly isRefused: boolean;
}

export interface OwnComment extends StandingCheckIn {
  readonly id: string;
  readonly at: Instant;
  readonly address: string;
}

export interface Subject {
  readonly number: number;
  readonly document?: DocumentFacts;
  readonly tracker?: TrackerFacts;
  /** Newest first. */
  readonly pulls: readonly Linked[];
  /** Merged pull requests that changed its document, whatever they name; as far back as they were read. */
  readonly landed: readonly PullFacts[];
  /** Our check-ins, oldest first, by id. */
  readonly own: readonly OwnComment[];
  readonly exceptions: readonly Exception[];
  readonly sig?: string;
  readonly participating: readonly string[];
  /** Who answers for it: assignees of the tracker, else its author; else the document's authors. */
  readonly owners: readonly string[];
  /** When a person last said or pushed something. */
  readonly lastActivity?: Instant;
}

/** By the name `owner/name#12`, in lower case: names of repositories compare without case. */
export type PullIndex = ReadonlyMap<string, PullFacts>;

export function nameOfPull({ repository, number }: PullName): string {
  return `${repository}#${number}`;
}

function indexOfPulls(pulls: readonly PullFacts[]): PullIndex {
  return new Map(pulls.map((pull) => [nameOfPull(pull).toLowerCase(), pull]));
}

/** One for each proposal: documents with their trackers, and trackers whose document is not merged. By number. */
export function subjectsOf(facts: Facts): Subject[] {
  const index = indexOfPulls(facts.pulls);
  const naming = grouped(facts.pulls.flatMap((pull) => pull.names.map((number) => [number, pull] as const)));
  const touching = grouped(facts.pulls.flatMap((pull) => pull.touches.map((path) => [path, pull] as const)));
  const trackers = new Map(facts.trackers.map((tracker) => [tracker.number, tracker]));
  const exceptions = grouped(facts.exceptions.map((exception) => [exception.proposal, exception] as const));
  const followed = new Set<number>();
  const subjects: Subject[] = [];
  const add = (number: number, document?: DocumentFacts, tracker?: TrackerFacts) => {
    if (tracker) followed.add(tracker.number);
    const touched = touching.get(document?.path ?? '') ?? [];
    const met = { naming: naming.get(number) ?? [], touching: touched };
    const pulls = linkedPulls(facts, index, met, document, tracker);
    const landed = touched.filter(({ state }) => state === 'merged');
    subjects.push({
      ...assemble(number, pulls, exceptions.get(number) ?? [], document, tracker),
      landed,
    });
  };
  const seen = new Set<number>();
  const byLink = trackersByLink(facts.trackers);
  for (const document of facts.documents) {
    const { number } = document;
    if (number === undefined || seen.has(number)) continue;
    seen.add(number);
    const folder = folderOf(document.path);
    const tracker = trackers.get(number) ?? byLink.get(document.path) ?? byLink.get(folder);
    add(number, document, tracker);
  }
  for (const tracker of facts.trackers)
    if (!followed.has(tracker.number)) add(tracker.number, undefined, tracker);
  return subjects.sort((a, b) => a.number - b.number);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

export function grouped<Key, Item>(pairs: readonly (readonly [Key, Item])[]): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const [key, item] of pairs) {
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** `owner/name#12` as a name; undefined for anything else. */
export function parsePullName(text: string): PullName | undefined {
  const [, repository, number] = /^([\w.-]+\/[\w.-]+)#(\d{1,9})$/.exec(text) ?? [];
  return repository === undefined ? undefined : { repository, number: Number(number) };
}

/** A tracker that has another number than its proposal still links it. */
function trackersByLink(trackers: readonly TrackerFacts[]): Map<string, TrackerFacts> {
  const found = new Map<string, TrackerFacts>();
  for (const tracker of trackers)
    for (const link of tracker.links) if (!found.has(link)) found.set(link, tracker);
  return found;
}

function assemble(
  number: number,
  pulls: readonly Linked[],
  exceptions: readonly Exception[],
  document: DocumentFacts | undefined,
  tracker: TrackerFacts | undefined,
): Omit<Subject, 'landed'> {
  const sig = document?.sig ?? tracker?.sig;
  const participating = [...new Set([...(document?.participating ?? []), ...(tracker?.otherSigs ?? [])])];
  const lastActivity = activityOf(pulls, tracker);
  return {
    number,
    ...(document ? { document } : {}),
    ...(tracker ? { tracker } : {}),
    pulls,
    own: ownComments(tracker?.comments ?? []),
    exceptions,
    ...(sig === undefined ? {} : { sig }),
    participating: participating.filter((name) => name !== sig).sort(),
    owners: ownersOf(document, tracker),
    ...(lastActivity === undefined ? {} : { lastActivity }),
  };
}

function ownersOf(document: DocumentFacts | undefined, tracker: TrackerFacts | undefined): string[] {
  if (tracker && tracker.assignees.length > 0) return [...tracker.assignees];
  if (isPerson(tracker?.author)) return [tracker.author.login];
  return [...(document?.authors ?? [])];
}

function ownComments(comments: readonly TrackerComment[]): OwnComment[] {
  return comments
    .flatMap(({ id, at, address, isOwn, body = '' }): OwnComment[] => {
      const checkIn = isOwn ? parseCheckIn(body) : undefined;
      return checkIn ? [{ ...checkIn, id, at, address }] : [];
    })
    .sort((a, b) => Number(a.id) - Number(b.id));
}

function activityOf(pulls: readonly Linked[], tracker: TrackerFacts | undefined): Instant | undefined {
  const said = (tracker?.comments ?? []).flatMap(({ author, at, isOwn }) =>
    !isOwn && isPerson(author) ? [at] : [],
  );
  const done = pulls.flatMap(({ author, updatedAt, createdAt, mergedAt, reviews }) => [
    // Machines touch pull requests as well: where reviews are known they say who was there.
    ...(isPerson(author) ? [createdAt] : []),
    ...(mergedAt === undefined ? [] : [mergedAt]),
    ...(reviews.length > 0
      ? reviews.flatMap(({ author: by, at }) => (isPerson(by) ? [at] : []))
      : [updatedAt]),
  ]);
  const all = [...said, ...done, ...(tracker ? [tracker.createdAt] : [])];
  return all.length === 0 ? undefined : Math.max(...all);
}

/** Every pull request that belongs to it, each once, with how that is known. */
function linkedPulls(
  facts: Facts,
  index: PullIndex,
  { naming, touching }: { readonly naming: readonly PullFacts[]; readonly touching: readonly PullFacts[] },
  document: DocumentFacts | undefined,
  tracker: TrackerFacts | undefined,
): Linked[] {
  const found = new Map<string, { pull: PullFacts; by: Set<FoundBy>; as?: Role }>();
  const note = (name: PullName, by: FoundBy, as?: Role) => {
    const key = nameOfPull(name).toLowerCase();
    const pull = index.get(key);
    if (!pull) return;
    const known = found.get(key) ?? { pull, by: new Set<FoundBy>() };
    known.by.add(by);
    if (as && !known.as) known.as = as;
    found.set(key, known);
  };
  for (const name of tracker?.references ?? []) note(name, 'reference');
  for (const { as, ...name } of tracker?.listed ?? []) note(name, 'tracker', as === 'other' ? undefined : as);
  for (const pull of naming) note(pull, 'title');
  // What changes nothing but this proposal belongs to it, though it names no number; a mass change belongs to none.
  for (const pull of touching)
    if (pull.state !== 'merged' && document && changesOnly(document, pull)) note(pull, 'path');
  for (const name of document?.linked ?? []) note(name, 'body');
  const remembered = ownComments(tracker?.comments ?? []).findLast(({ memory }) => memory)?.memory;
  const refused = new Set(
    remembered?.pulls.flatMap(([name, state]) => (state === 'refused' ? [name.toLowerCase()] : [])),
  );
  const roles = new Map(remembered?.roles?.map(([name, role]) => [name.toLowerCase(), role]));
  for (const [text] of remembered?.pulls ?? []) {
    const name = parsePullName(text);
    if (name) note(name, 'memory');
  }
  return [...found]
    .map(([key, { pull, by, as }]): Linked => {
      const known = as ?? (pull.isMet ? REMEMBERED.find((role) => role === roles.get(key)) : undefined);
      return {
        ...pull,
        role: roleOf(pull, known, facts.repository),
        foundBy: [...by],
        isRefused: pull.state === 'closed' && (pull.isMet ? refused.has(key) : isRefused(pull)),
      };
    })
    .sort((a, b) => b.createdAt - a.createdAt || b.number - a.number);
}

/** Pictures may lie in a folder of their own below it. What is misplaced has no folder: others lie below the one that it is in. */
function changesOnly({ path, isMisplaced }: DocumentFacts, { touches }: PullFacts): boolean {
  const folder = folderOf(path);
  return touches.every(
    (each) => folderOf(each) === folder || (!isMisplaced && each.startsWith(`${folder}/`)),
  );
}

function isRefused(pull: PullFacts): boolean {
  return reviewOf(pull) === 'changes-requested';
}

/** What only labels say, which are not read of each pull request each week. */
const REMEMBERED = ['bug', 'documentation'] as const;

/** Where a pull request is listed says what it is; the repository and its labels say it of others. */
function roleOf(pull: PullFacts, as: Role | undefined, proposals: string): Role {
  if (pull.repository.toLowerCase() === proposals.toLowerCase()) return 'proposal';
  if (as === 'documentation' || as === 'bug') return as;
  if (pull.labels.some((label) => /^kind\/(?:bug|flake|regression)$/i.test(label))) return 'bug';
  const [, name = ''] = pull.repository.split('/');
  const isDocumentation =
    /(?:^|[-_.])(?:docs?|documentation|user-guide|website|site)(?:$|[-_.])/i.test(name) ||
    pull.labels.some((label) => /^kind\/(?:documentation|docs?)$/i.test(label)) ||
    /^docs?(?:\([^)]*\))?:/i.test(pull.title);
  return isDocumentation ? 'documentation' : 'implementation';
}

/** What was the case when we last said something before this week; and this week, where something stands. */
export function looksOf(
  { own }: Subject,
  week: string,
): { readonly before?: { readonly week: string; readonly memory: Memory }; readonly now?: OwnComment } {
  const now = own.find((comment) => comment.week === week);
  const before = own.findLast((comment) => comment.week < week && comment.memory !== undefined);
  return {
    ...(before?.memory ? { before: { week: before.week, memory: before.memory } } : {}),
    ...(now ? { now } : {}),
  };
}

/** The last answer to a check-in by somebody who has a say, since an instant. */
export function answerOf(
  { tracker }: Subject,
  since: Instant,
  says: (login: string) => boolean,
): { readonly comment: TrackerComment; readonly by: string; readonly text: string } | undefined {
  for (const comment of [...(tracker?.comments ?? [])].reverse()) {
    const { author, at, isOwn, isHidden, body } = comment;
    if (isOwn || isHidden || at < since || !isPerson(author) || body === undefined || !says(author.login))
      continue;
    const text = parseAnswer(body);
    if (text !== undefined) return { comment, by: author.login, text };
  }
  return undefined;
}
