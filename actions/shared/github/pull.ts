// Reads one pull request with everything that stands on it.

import { type About, GitHubError } from './failure.ts';
import { readEntry } from './files.ts';
import type { Account, Comment, CommitStatus, Pull } from './github.ts';
import {
  type ActorNode,
  type CommentNode,
  MORE_COMMENTS,
  type Page,
  PULL,
  type PullNode,
} from './queries.ts';
import type { Connection, Here } from './transport.ts';

export async function readPull(
  connection: Connection,
  here: Here,
  number: number,
  config: string,
): Promise<Pull | undefined> {
  const repository = { owner: here.owner, name: here.repo };
  const about = { what: `pull request ${number}`, needs: 'pull-requests: read' };
  const data = await connection.query<{ repository: { pullRequest: PullNode | null } }>(
    about,
    PULL,
    { ...repository, number, config },
    /^repository\.pullRequest$/,
  );
  const node = data.repository.pullRequest;
  if (!node) return undefined;
  const { baseRef } = node;
  if (!baseRef) {
    throw new GitHubError(
      'missing',
      `The base branch of pull request ${number} is gone, so nothing can be compared with it.`,
      'Choose another base branch, or close the pull request.',
    );
  }
  const comments = await restOf(node.comments, about, async (after) => {
    const next = await connection.query<{ repository: { pullRequest: { comments: Page<CommentNode> } } }>(
      about,
      MORE_COMMENTS,
      { ...repository, number, after },
    );
    return next.repository.pullRequest.comments;
  });
  const file = baseRef.target.file && (await readEntry(connection, here, baseRef.target.file, config));
  return {
    number,
    title: node.title,
    body: node.body,
    state: node.state === 'OPEN' ? 'open' : node.state === 'MERGED' ? 'merged' : 'closed',
    isLocked: node.locked,
    ...authorOf(node.author),
    labels: (node.labels?.nodes ?? []).map(({ name }) => name),
    head: {
      oid: node.headRefOid,
      branch: node.headRefName,
      ...(node.headRepository ? { repository: node.headRepository.nameWithOwner } : {}),
      isFork: node.isCrossRepository,
    },
    base: { branch: node.baseRefName, tip: baseRef.target.oid },
    changedFiles: node.changedFiles,
    statuses: statusesOf(node),
    comments: comments.map(toComment),
    ...(file ? { config: file } : {}),
  };
}

/** A list that ends before its own count is not whole. One that grew meanwhile is. */
async function restOf<Node>(
  first: Page<Node>,
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
  if (nodes.length >= page.totalCount) return nodes;
  throw new GitHubError(
    'unreachable',
    `GitHub listed ${nodes.length} of ${page.totalCount} comments when asked for ${about.what}.`,
    'Run the job again.',
  );
}

function statusesOf(node: PullNode): CommitStatus[] {
  const commit = node.commits.nodes.at(-1)?.commit;
  // A push between the two: the last look before anything is said finds it.
  if (commit?.oid !== node.headRefOid) return [];
  return (commit.status?.contexts ?? []).map(({ context, state, description, targetUrl }) => ({
    context,
    state: state === 'EXPECTED' ? 'pending' : (state.toLowerCase() as CommitStatus['state']),
    description: description ?? '',
    address: targetUrl ?? '',
  }));
}

function toComment({ fullDatabaseId, author, body, viewerDidAuthor }: CommentNode): Comment {
  return { id: fullDatabaseId, ...authorOf(author), body, isOwn: viewerDidAuthor };
}

function authorOf(node: ActorNode | null): { author?: Account } {
  if (!node) return {};
  const kind = node.__typename === 'User' ? 'user' : node.__typename === 'Bot' ? 'bot' : 'other';
  return { author: { login: node.login, kind } };
}
