// Reads one pull request with everything that stands on it.

import type { Account, Comment, ForcePush, OwnStatus, Review, ReviewState } from '../domain/conversation.ts';
import { type About, GitHubError } from './failure.ts';
import { readEntry } from './files.ts';
import type { CommitStatus, Pull } from './github.ts';
import {
  type ActorNode,
  type BeatsNode,
  type EntryNode,
  type EventNode,
  type HeadNode,
  headsQuery,
  type ListName,
  MORE_OPEN,
  moreOf,
  type OpenHeadNode,
  type Page,
  type PullNode,
  pullsQuery,
  type ReviewNode,
  type WrittenNode,
} from './queries.ts';
import type { Connection, Here } from './transport.ts';

/** The contexts of our statuses begin with it. */
const OURS = 'enhancements/';
/** Writes with GITHUB_TOKEN. */
const WORKFLOWS = 'github-actions';
/** The contexts of heartbeats, on the default branch. */
const SWEEP = 'enhancements/sweep';

/** What needs another permission than the pull request itself. */
export const PARTS: NonNullable<About['parts']> = [
  [/\.status(?:\.|$)/, 'statuses: read'],
  [/\.(?:baseRef|defaultBranchRef|ref|file)(?:\.|$)/, 'contents: read'],
];

type RepositoryNode = {
  readonly defaultBranchRef: { readonly target: BeatsNode & { readonly file: EntryNode | null } } | null;
  readonly pullRequests: Page<OpenHeadNode>;
} & Readonly<Record<`p${number}`, PullNode | null>>;

/** In the order of the numbers; undefined where there is no such pull request (any more). */
export async function readPulls(
  connection: Connection,
  here: Here,
  numbers: readonly number[],
  config: string,
): Promise<(Pull | undefined)[]> {
  const what = numbers.length === 1 ? `pull request ${numbers[0]}` : `pull requests ${numbers.join(', ')}`;
  const about: About = { what, needs: 'pull-requests: read', parts: PARTS };
  const data = await connection.query<{ viewer: { login: string }; repository: RepositoryNode }>(
    about,
    pullsQuery(numbers.length),
    { ...variablesFor(here, numbers), config },
    /^repository\.p\d+$/,
  );
  const { repository, viewer } = data;
  const nodes = numbers.map((_, index) => repository[`p${index}`]);
  if (nodes.every((node) => !node)) return numbers.map(() => undefined);
  const open = await restOf(repository.pullRequests, 'open pull requests', about, async (after) => {
    const next = await connection.query<{ repository: { pullRequests: Page<OpenHeadNode> } }>(
      about,
      MORE_OPEN,
      { owner: here.owner, name: here.repo, after },
    );
    return next.repository.pullRequests;
  });
  const beside = { config, open, viewer: viewer.login, fallback: repository.defaultBranchRef?.target };
  return Promise.all(
    nodes.map(async (node) => (node ? completePull(connection, here, node, beside) : undefined)),
  );
}

/** `$n0`, `$n1`: the numbers in the repository. */
function variablesFor({ owner, repo: name }: Here, numbers: readonly number[]): Record<string, unknown> {
  return { owner, name, ...Object.fromEntries(numbers.map((number, index) => [`n${index}`, number])) };
}

interface Beside {
  /** The path of the configuration. */
  readonly config: string;
  readonly open: readonly OpenHeadNode[];
  readonly viewer: string;
  /** The tip of the default branch. */
  readonly fallback: (BeatsNode & { readonly file: EntryNode | null }) | undefined;
}

/** With the pages of its lists that did not fit into the first answer. */
async function completePull(
  connection: Connection,
  here: Here,
  node: PullNode,
  { config, open, viewer, fallback }: Beside,
): Promise<Pull> {
  const { baseRef, number } = node;
  const about: About = { what: `pull request ${number}`, needs: 'pull-requests: read', parts: PARTS };
  if (!baseRef && node.state === 'OPEN') {
    throw new GitHubError(
      'missing',
      `The base branch of pull request ${number} is gone, so nothing can be compared with it.`,
      'Choose another base branch, or close the pull request.',
    );
  }
  const more = async <Node>(list: ListName, after: string | null): Promise<Page<Node>> => {
    const next = await connection.query<{ repository: { pullRequest: Record<ListName, Page<Node>> } }>(
      about,
      moreOf(list),
      { owner: here.owner, name: here.repo, number, after },
    );
    return next.repository.pullRequest[list];
  };
  const comments = await restOf(node.comments, 'comments', about, (after) => more('comments', after));
  const reviews = await restOf(node.reviews, 'reviews', about, (after) => more('reviews', after));
  const events = await restOf(node.timelineItems, 'events', about, (after) => more('timelineItems', after));
  // A release branch that was cut before the gates were installed has none: there that of the default branch holds.
  const entry = baseRef?.target.file ?? fallback?.file;
  const file = entry && (await readEntry(connection, here, entry, config));
  const heads = headsOf(node, events);
  const beat = lastBeat(fallback, SWEEP, viewer);
  return {
    number,
    title: node.title,
    body: node.body,
    state: node.state === 'OPEN' ? 'open' : node.state === 'MERGED' ? 'merged' : 'closed',
    isLocked: node.locked,
    isDraft: node.isDraft,
    createdAt: Date.parse(node.createdAt),
    ...authorOf(node.author),
    labels: (node.labels?.nodes ?? []).map(({ name }) => name),
    head: {
      oid: node.headRefOid,
      branch: node.headRefName,
      ...(node.headRepository ? { repository: node.headRepository.nameWithOwner } : {}),
      isFork: node.isCrossRepository,
    },
    base: { branch: node.baseRefName, tip: baseRef?.target.oid ?? '' },
    landing: node.headRefOid,
    changedFiles: node.changedFiles,
    statuses: statusesOf(heads.find(({ oid }) => oid === node.headRefOid)),
    comments: comments.map(toComment),
    reviews: reviews.flatMap((review) => toReview(review, events)),
    forcePushes: events.flatMap(toForcePush),
    ownStatuses: heads.flatMap((head) => ownStatusesOf(head, viewer)),
    hasMoreCommits: node.commits.totalCount > node.commits.nodes.length,
    labelings: events.flatMap(toLabeling),
    requests: events.flatMap(toRequest),
    contributors: contributorsOf(node),
    siblings: open
      .filter((other) => other.headRefOid === node.headRefOid && other.number !== number)
      .map((other) => other.number),
    ...(beat ? { lastSweep: beat.at } : {}),
    ...(file ? { config: file } : {}),
  };
}

/** Where each stands now; undefined where it is gone. */
export async function readHeads(
  connection: Connection,
  here: Here,
  numbers: readonly number[],
): Promise<({ oid: string; isOpen: boolean } | undefined)[]> {
  const data = await connection.query<{
    repository: Record<string, { headRefOid: string; state: PullNode['state'] } | null>;
  }>(
    { what: `the heads of pull requests ${numbers.join(', ')}`, needs: 'pull-requests: read' },
    headsQuery(numbers.length),
    variablesFor(here, numbers),
    /^repository\.p\d+$/,
  );
  return numbers.map((_, index) => {
    const node = data.repository[`p${index}`];
    return node ? { oid: node.headRefOid, isOpen: node.state === 'OPEN' } : undefined;
  });
}

/** A list that ends before its own count is not whole. One that grew meanwhile is. */
export async function restOf<Node>(
  first: Page<Node>,
  what: string,
  about: About,
  more: (after: string | null) => Promise<Page<Node>>,
): Promise<Node[]> {
  const nodes = [...first.nodes];
  let page = first;
  while (page.pageInfo.hasNextPage) {
    page = await more(page.pageInfo.endCursor);
    nodes.push(...page.nodes);
    if (page.nodes.length === 0) break;
  }
  // The count of a timeline includes what its filter leaves out.
  if (what === 'events' ? !page.pageInfo.hasNextPage : nodes.length >= page.totalCount) return nodes;
  throw new GitHubError(
    'unreachable',
    `GitHub listed ${nodes.length} of ${page.totalCount} ${what} when asked for ${about.what}.`,
    'Run the job again.',
  );
}

/** Each commit that is or was a head, as far as GitHub tells, once. */
function headsOf(node: PullNode, events: readonly EventNode[]): HeadNode[] {
  const pushed = events.flatMap((event) =>
    event.__typename === 'HeadRefForcePushedEvent' ? [event.beforeCommit, event.afterCommit] : [],
  );
  const all = [...node.commits.nodes.map(({ commit }) => commit), ...pushed.flatMap((head) => head ?? [])];
  return [...new Map(all.map((head) => [head.oid, head])).values()];
}

/** None where a push came between the head and its commits: the last look before anything is said finds it. */
export function statusesOf(head: HeadNode | undefined): CommitStatus[] {
  return (head?.status?.contexts ?? []).map(({ context, state, description, targetUrl }) => ({
    context,
    state: state === 'EXPECTED' ? 'pending' : (state.toLowerCase() as CommitStatus['state']),
    description: description ?? '',
    address: targetUrl ?? '',
  }));
}

/** The newest heartbeat whose context begins with that text. */
export function lastBeat(
  target: BeatsNode | undefined,
  context: string,
  viewer: string,
): { at: number; address: string } | undefined {
  const beats = (target?.history.nodes ?? [])
    .flatMap(({ status }) => status?.contexts ?? [])
    .filter((beat) => beat.context.startsWith(context) && isOwn(beat, viewer))
    .map(({ createdAt, targetUrl }) => ({ at: Date.parse(createdAt), address: targetUrl ?? '' }));
  return beats.sort((a, b) => b.at - a.at)[0];
}

export function ownStatusesOf({ oid, status }: HeadNode, viewer: string): OwnStatus[] {
  return (status?.contexts ?? [])
    .filter((each) => each.context.startsWith(OURS) && isOwn(each, viewer))
    .map(({ context, createdAt, targetUrl }) => ({
      oid,
      context,
      at: Date.parse(createdAt),
      address: targetUrl ?? '',
    }));
}

/** A bot's login ends in `[bot]` as a viewer and does not as a creator. A person at a terminal looks at what workflows wrote. */
export function isOwn(
  { creator }: { readonly creator: { readonly login: string } | null },
  viewer: string,
): boolean {
  return creator?.login === (/\[bot\]$/.test(viewer) ? viewer.replace(/\[bot\]$/, '') : WORKFLOWS);
}

export function toComment(node: WrittenNode): Comment {
  const { author: editor } = authorOf(node.editor);
  return {
    id: node.fullDatabaseId,
    ...authorOf(node.author),
    body: node.body,
    at: Date.parse(node.createdAt),
    address: node.url,
    ...(node.lastEditedAt === null
      ? {}
      : { edited: { at: Date.parse(node.lastEditedAt), ...(editor ? { by: editor } : {}) } }),
    isMinimized: node.isMinimized,
    isOwn: node.viewerDidAuthor,
  };
}

const REVIEW_STATES: Readonly<Record<ReviewNode['state'], ReviewState | undefined>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
  // Seen by its author alone, and not said yet.
  PENDING: undefined,
};

function toReview(node: ReviewNode, events: readonly EventNode[]): Review[] {
  const state = REVIEW_STATES[node.state];
  if (!state) return [];
  const dismissal = events.findLast(
    (event) =>
      event.__typename === 'ReviewDismissedEvent' && event.review?.fullDatabaseId === node.fullDatabaseId,
  );
  const { author: by } = dismissal && 'actor' in dismissal ? authorOf(dismissal.actor) : {};
  return [
    {
      ...toComment(node),
      at: Date.parse(node.submittedAt ?? node.createdAt),
      state,
      ...(node.commit ? { commit: node.commit.oid } : {}),
      ...(dismissal && 'previousReviewState' in dismissal
        ? {
            dismissal: {
              at: Date.parse(dismissal.createdAt),
              ...(by ? { by } : {}),
              was: REVIEW_STATES[dismissal.previousReviewState] ?? 'commented',
            },
          }
        : {}),
    },
  ];
}

function toForcePush(event: EventNode): ForcePush[] {
  if (event.__typename !== 'HeadRefForcePushedEvent') return [];
  const { createdAt, beforeCommit, afterCommit } = event;
  return [
    {
      at: Date.parse(createdAt),
      ...(beforeCommit ? { before: beforeCommit.oid } : {}),
      ...(afterCommit ? { after: afterCommit.oid } : {}),
    },
  ];
}

function toLabeling(event: EventNode) {
  if (event.__typename !== 'LabeledEvent') return [];
  const { author: by } = authorOf(event.actor);
  return [{ label: event.label.name, at: Date.parse(event.createdAt), ...(by ? { by } : {}) }];
}

function toRequest(event: EventNode) {
  if (event.__typename !== 'ReviewRequestedEvent' || event.requestedReviewer?.login === undefined) return [];
  return [{ at: Date.parse(event.createdAt), login: event.requestedReviewer.login }];
}

function contributorsOf(node: PullNode): string[] {
  const logins = node.commits.nodes.flatMap(({ commit: { author, committer } }) => [
    author?.user?.login ?? [],
    committer?.user?.login ?? [],
  ]);
  return [...new Set(logins.flat())];
}

export function authorOf(node: ActorNode | null): { author?: Account } {
  if (!node) return {};
  const kind = node.__typename === 'User' ? 'user' : node.__typename === 'Bot' ? 'bot' : 'other';
  return {
    author: {
      login: node.login,
      kind,
      ...(typeof node.databaseId === 'number' ? { id: node.databaseId } : {}),
    },
  };
}
