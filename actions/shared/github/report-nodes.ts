// From GitHub's answers to what the weekly report knows of trackers and pull requests.

import type { Account } from '../domain/conversation.ts';
import type {
  ActorNode,
  CommentNode,
  ReportIssueNode,
  ReportPullNode,
  ScalarPullNode,
  TrackerEventNode,
  TrackerNode,
} from './report-queries.ts';
import type { RawComment, RawPull, RawTracker, ReportIssue } from './report-questions.ts';

/** Prow's and other machines have plain accounts: `kubevirt-bot`, `k8s-ci-robot`. */
const MACHINE = /(?:^|[-_])(?:bot|robot)$/i;

/** The same people say a hundred thousand things: each is kept once. */
const accounts = new Map<string, Account>();
const MOST_ACCOUNTS = 10_000;

function toAccount(node: ActorNode | null): { readonly author?: Account } {
  if (!node) return {};
  const { __typename: type, login } = node;
  const known = accounts.get(`${type} ${login}`);
  if (known) return { author: known };
  const kind = type === 'Bot' || MACHINE.test(login) ? 'bot' : type === 'User' ? 'user' : 'other';
  const author: Account = { login, kind };
  if (accounts.size >= MOST_ACCOUNTS) accounts.clear();
  accounts.set(`${type} ${login}`, author);
  return { author };
}

export function toRawComment(node: CommentNode): RawComment {
  return {
    id: node.fullDatabaseId,
    ...toAccount(node.author),
    body: node.body,
    at: Date.parse(node.createdAt),
    address: node.url,
    isOwn: node.viewerDidAuthor,
    isHidden: node.isMinimized,
  };
}

export function toRawTracker(node: TrackerNode): RawTracker {
  const { comments, timelineItems } = node;
  const closing = timelineItems.nodes.findLast((event) => event.__typename === 'ClosedEvent');
  const by = closing && 'actor' in closing ? toAccount(closing.actor).author : undefined;
  const at = node.closedAt ?? (closing && 'createdAt' in closing ? closing.createdAt : undefined);
  const earlier = comments.pageInfo.hasPreviousPage ? comments.pageInfo.startCursor : null;
  return {
    number: node.number,
    title: node.title,
    body: node.body,
    state: node.state === 'OPEN' ? 'open' : 'closed',
    isLocked: node.locked,
    ...(node.state === 'CLOSED' && at !== undefined
      ? { closed: { at: Date.parse(at), ...(by ? { by } : {}) } }
      : {}),
    ...toAccount(node.author),
    createdAt: Date.parse(node.createdAt),
    assignees: node.assignees.nodes.map(({ login }) => login),
    labels: (node.labels?.nodes ?? []).map(({ name }) => name),
    comments: comments.nodes.map(toRawComment),
    ...(earlier === null ? {} : { earlierComments: earlier }),
    ...toReferences(timelineItems.nodes),
    ...(timelineItems.pageInfo.hasPreviousPage && timelineItems.pageInfo.startCursor !== null
      ? { earlierReferences: timelineItems.pageInfo.startCursor }
      : {}),
  };
}

export function toReferences(events: readonly TrackerEventNode[]): Pick<RawTracker, 'pulls' | 'issues'> {
  const sources = events.flatMap((event) =>
    event.__typename === 'CrossReferencedEvent' ? [event.source] : [],
  );
  return {
    pulls: sources.flatMap((source) =>
      source.__typename === 'PullRequest' ? [toScalarPull(source, source.repository.nameWithOwner)] : [],
    ),
    issues: sources.flatMap((source) =>
      source.__typename === 'Issue'
        ? [{ repository: source.repository.nameWithOwner, number: source.number }]
        : [],
    ),
  };
}

function toScalarPull(node: ScalarPullNode, repository: string): RawPull {
  return {
    repository,
    number: node.number,
    title: node.title,
    body: node.body,
    branch: node.headRefName,
    address: node.url,
    state:
      node.state === 'OPEN'
        ? node.isDraft
          ? 'draft'
          : 'open'
        : node.state === 'MERGED'
          ? 'merged'
          : 'closed',
    ...toAccount(node.author),
    base: node.baseRefName,
    createdAt: Date.parse(node.createdAt),
    updatedAt: Date.parse(node.updatedAt),
    ...(node.mergedAt === null ? {} : { mergedAt: Date.parse(node.mergedAt) }),
    ...(node.closedAt === null ? {} : { closedAt: Date.parse(node.closedAt) }),
  };
}

const REVIEW_STATES: ReadonlyMap<string, NonNullable<RawPull['reviews']>[number]['state']> = new Map([
  ['APPROVED', 'approved'],
  ['CHANGES_REQUESTED', 'changes-requested'],
  ['COMMENTED', 'commented'],
  ['DISMISSED', 'dismissed'],
]);

export function toRawPull(node: ReportPullNode, repository: string): RawPull {
  const { labels, reviews, reviewRequests, comments, files, commits } = node;
  const head = commits?.nodes.at(-1)?.commit;
  const contexts = head?.status?.contexts;
  return {
    ...toScalarPull(node, repository),
    labels: (labels?.nodes ?? []).map(({ name }) => name),
    ...(reviews
      ? {
          reviews: reviews.nodes.flatMap(({ state, submittedAt, author }) => {
            const known = REVIEW_STATES.get(state);
            if (!known || submittedAt === null) return [];
            return [{ ...toAccount(author), state: known, at: Date.parse(submittedAt) }];
          }),
        }
      : {}),
    ...(reviewRequests
      ? { requested: reviewRequests.nodes.flatMap(({ requestedReviewer: each }) => each?.login ?? []) }
      : {}),
    ...(comments
      ? {
          comments: comments.nodes.map(({ author, body, createdAt }) => ({
            ...toAccount(author),
            body,
            at: Date.parse(createdAt),
          })),
        }
      : {}),
    ...(files
      ? {
          files: files.nodes.map(({ path, changeType }) => ({ path, isAdded: changeType === 'ADDED' })),
        }
      : {}),
    ...(head ? { pushedAt: Date.parse(head.committedDate) } : {}),
    ...(contexts
      ? {
          statuses: contexts.map(({ context, state, description }) => ({
            context,
            state,
            description: description ?? '',
          })),
        }
      : {}),
  };
}

export function toReportIssue(node: ReportIssueNode): ReportIssue {
  return {
    number: node.number,
    title: node.title,
    body: node.body,
    address: node.url,
    state: node.state === 'OPEN' ? 'open' : 'closed',
    at: Date.parse(node.createdAt),
    isOwn: node.viewerDidAuthor,
    ...toAccount(node.author),
  };
}
