// Pull requests, reviews and the merge queue, as GraphQL shows them.

import { toTimestamp } from '../clock.ts';
import { baseOf, pullCommits, pullFiles } from '../deeds/pulls.ts';
import { nodeId } from '../rest/render/node-id.ts';
import { webUrl } from '../rest/render/repository.ts';
import type { Account, Pull, QueueEntry, Repository, Review, Team } from '../state/model.ts';
import type { Commit } from '../state/objects.ts';
import type { ChangedFile } from '../state/tree-diff.ts';
import { associationOf } from '../state/world.ts';
import { connection, type Paging } from './connection.ts';
import { type Context, commitNode, type Models } from './context.ts';
import { issueFields, minimizable, orNull, written } from './models-issue.ts';

/** As in REST: the connection ends here without a word. */
const MOST_FILES = 3_000;

const CHANGE_TYPES: Readonly<Record<ChangedFile['status'], string>> = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  renamed: 'RENAMED',
  changed: 'CHANGED',
};

interface PullCommit {
  readonly kind: 'PullRequestCommit';
  readonly pull: Pull;
  readonly commit: Commit;
}

function refOf(repository: Repository | null, branch: string) {
  const sha = repository?.refs.get(`heads/${branch}`);
  return repository && sha !== undefined ? { repository, name: `refs/heads/${branch}`, sha } : null;
}

const total = (files: readonly ChangedFile[], of: 'additions' | 'deletions') =>
  files.reduce((sum, each) => sum + each[of], 0);

interface ReviewFilter extends Paging {
  readonly states?: readonly string[] | null;
  readonly author?: string | null;
}

export const pullModels: Models = {
  PullRequest: {
    ...issueFields,
    state: ({ state, mergedAt }: Pull) => (mergedAt === null ? state.toUpperCase() : 'MERGED'),
    isDraft: ({ draft }: Pull) => draft,
    merged: ({ mergedAt }: Pull) => mergedAt !== null,
    mergedAt: ({ mergedAt }: Pull) => orNull(mergedAt),
    mergedBy: ({ mergedBy }: Pull) => mergedBy,
    mergeable: ({ mergeable, state }: Pull) =>
      mergeable === null || state === 'closed' ? 'UNKNOWN' : mergeable ? 'MERGEABLE' : 'CONFLICTING',
    mergeCommit: ({ repository, mergeCommit }: Pull) => commitNode(repository, mergeCommit),
    headRefName: ({ head }: Pull) => head.ref,
    headRefOid: ({ head }: Pull) => head.sha,
    headRef: ({ head }: Pull) => refOf(head.repository, head.ref),
    headRepository: ({ head }: Pull) => head.repository,
    headRepositoryOwner: ({ head }: Pull) => head.repository?.owner ?? null,
    isCrossRepository: ({ head, repository }: Pull) => head.repository !== repository,
    baseRefName: ({ base }: Pull) => base.ref,
    baseRefOid: baseOf,
    baseRef: ({ repository, base }: Pull) => refOf(repository, base.ref),
    baseRepository: ({ repository }: Pull) => repository,
    changedFiles: (pull: Pull) => pullFiles(pull).length,
    additions: (pull: Pull) => total(pullFiles(pull), 'additions'),
    deletions: (pull: Pull) => total(pullFiles(pull), 'deletions'),
    files: (pull: Pull, args: Paging, context: Context) =>
      connection(context, pullFiles(pull).slice(0, MOST_FILES), args),
    commits: (pull: Pull, args: Paging, context: Context) =>
      connection(
        context,
        pullCommits(pull).map((commit): PullCommit => ({ kind: 'PullRequestCommit', pull, commit })),
        args,
      ),
    reviews: ({ reviews }: Pull, { states, author, ...args }: ReviewFilter, context: Context) =>
      connection(
        context,
        reviews
          .filter(({ state, author: by }) => state !== 'PENDING' || by === context.token.account)
          .filter(({ state }) => !states || states.includes(state))
          .filter(({ author: by }) => !author || by?.login.toLowerCase() === author.toLowerCase()),
        args,
      ),
    reviewRequests: (pull: Pull, args: Paging, context: Context) =>
      connection(
        context,
        pull.requested.map((reviewer) => ({ kind: 'ReviewRequest', pull, reviewer })),
        args,
      ),
    isInMergeQueue: (pull: Pull) => pull.repository.queue.some((entry) => entry.pull === pull),
    mergeQueueEntry: (pull: Pull) => pull.repository.queue.find((entry) => entry.pull === pull) ?? null,
  },
  PullRequestCommit: {
    id: ({ pull, commit }: PullCommit) => `PURC_${pull.id}_${commit.id}`,
    commit: ({ pull, commit }: PullCommit) => commitNode(pull.repository, commit.id),
    pullRequest: ({ pull }: PullCommit) => pull,
  },
  // Neither a previous path nor a blob's name (github.md, section 3).
  PullRequestChangedFile: {
    path: ({ path }: ChangedFile) => path,
    additions: ({ additions }: ChangedFile) => additions,
    deletions: ({ deletions }: ChangedFile) => deletions,
    changeType: ({ status }: ChangedFile) => CHANGE_TYPES[status],
  },
  PullRequestReview: {
    ...written,
    ...minimizable,
    id: nodeId,
    databaseId: ({ id }: Review) => id,
    fullDatabaseId: ({ id }: Review) => `${id}`,
    url: ({ pull, id }: Review) => `${webUrl(pull.repository)}/pull/${pull.number}#pullrequestreview-${id}`,
    state: ({ state }: Review) => state,
    createdAt: ({ createdAt }: Review) => toTimestamp(createdAt),
    submittedAt: ({ submittedAt }: Review) => orNull(submittedAt),
    updatedAt: ({ updatedAt }: Review) => toTimestamp(updatedAt),
    authorAssociation: ({ pull, author }: Review) => associationOf(pull.repository, author),
    commit: ({ pull, commit }: Review) => commitNode(pull.repository, commit),
    pullRequest: ({ pull }: Review) => pull,
    repository: ({ pull }: Review) => pull.repository,
  },
  ReviewRequest: {
    id: ({ pull, reviewer }: { pull: Pull; reviewer: Account | Team }) => `RR_${pull.id}_${reviewer.id}`,
    requestedReviewer: ({ reviewer }: { reviewer: Account | Team }) => reviewer,
    asCodeOwner: () => false,
    pullRequest: ({ pull }: { pull: Pull }) => pull,
  },
  MergeQueue: {
    id: ({ id }: Repository) => `MQ_${id}`,
    repository: (repository: Repository) => repository,
    entries: ({ queue }: Repository, args: Paging, context: Context) => connection(context, queue, args),
  },
  MergeQueueEntry: {
    id: nodeId,
    position: (entry: QueueEntry) => entry.pull.repository.queue.indexOf(entry) + 1,
    state: () => 'AWAITING_CHECKS',
    pullRequest: ({ pull }: QueueEntry) => pull,
    headCommit: ({ pull, head }: QueueEntry) => commitNode(pull.repository, head),
    baseCommit: ({ pull, base }: QueueEntry) => commitNode(pull.repository, base),
    enqueuedAt: ({ enqueuedAt }: QueueEntry) => toTimestamp(enqueuedAt),
    enqueuer: ({ enqueuer }: QueueEntry) => enqueuer,
  },
};
