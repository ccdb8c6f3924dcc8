// Reads one issue with what was said on it, and finds one that is ours.

import type { Account, Comment, Instant } from '../domain/conversation.ts';
import { readEntry } from './files.ts';
import type { RepositoryFile } from './github.ts';
import { authorOf, PARTS, restOf, toComment } from './pull.ts';
import { type ActorNode, COMMENTS, ENTRY, type EntryNode, type Page, type WrittenNode } from './queries.ts';
import type { Connection, Here } from './transport.ts';

/** An issue, and what was said on it. */
export interface Talk {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly isLocked: boolean;
  readonly author?: Account;
  readonly isOwn: boolean;
  readonly labels: readonly string[];
  /** All of them, oldest first. */
  readonly comments: readonly Comment[];
  /** At the default branch's tip; none where there is no such file. */
  readonly config?: RepositoryFile;
}

interface TalkNode {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'OPEN' | 'CLOSED';
  readonly locked: boolean;
  readonly viewerDidAuthor: boolean;
  readonly author: ActorNode | null;
  readonly labels: { readonly nodes: readonly { readonly name: string }[] } | null;
  readonly comments: Page<WrittenNode>;
}

const TALK = `query Talk($owner: String!, $name: String!, $number: Int!, $config: String!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    defaultBranchRef { target { ... on Commit { file(path: $config) { ...Entry } } } }
    issue(number: $number) {
      number title body state locked viewerDidAuthor
      author { __typename login ... on User { databaseId } }
      labels(first: 100) { nodes { name } }
      comments(first: 100, after: $after) { ...Comments }
    }
  }
}
${ENTRY}
${COMMENTS}`;

/** Undefined where there is no such issue. */
export async function readTalk(
  connection: Connection,
  here: Here,
  number: number,
  config: string,
): Promise<Talk | undefined> {
  const about = { what: `issue ${number}`, needs: 'issues: read', parts: PARTS };
  const ask = async (after: string | null) => {
    const data = await connection.query<{
      repository: {
        defaultBranchRef: { target: { file: EntryNode | null } } | null;
        issue: TalkNode | null;
      };
    }>(about, TALK, { owner: here.owner, name: here.repo, number, config, after }, /^repository\.issue$/);
    return data.repository;
  };
  const { issue, defaultBranchRef } = await ask(null);
  if (!issue) return undefined;
  const comments = await restOf(issue.comments, 'comments', about, async (after) => {
    const next = await ask(after);
    return next.issue?.comments ?? issue.comments;
  });
  const entry = defaultBranchRef?.target.file;
  const file = entry && (await readEntry(connection, here, entry, config));
  return {
    number,
    title: issue.title,
    body: issue.body,
    state: issue.state === 'OPEN' ? 'open' : 'closed',
    isLocked: issue.locked,
    isOwn: issue.viewerDidAuthor,
    ...authorOf(issue.author),
    labels: (issue.labels?.nodes ?? []).map(({ name }) => name),
    comments: comments.map(toComment),
    ...(file ? { config: file } : {}),
  };
}

const OWN = `query Own($owner: String!, $name: String!, $states: [IssueState!]!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    issues(states: $states, first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { number title state createdAt viewerDidAuthor }
    }
  }
}`;

export interface OwnIssue {
  readonly number: number;
  readonly isOpen: boolean;
}

/** Issues of ours with that title, the newest first: open ones, or, where `since` is given, all that were opened since. */
export async function findOwnIssues(
  connection: Connection,
  { owner, repo: name }: Here,
  title: string,
  since?: Instant,
): Promise<OwnIssue[]> {
  const about = { what: 'the issues', needs: 'issues: read' };
  const states = since === undefined ? ['OPEN'] : ['OPEN', 'CLOSED'];
  const found: OwnIssue[] = [];
  for (let after: string | null = null; ; ) {
    const data: { repository: { issues: Page<OwnNode> } } = await connection.query(about, OWN, {
      owner,
      name,
      states,
      after,
    });
    const { nodes, pageInfo } = data.repository.issues;
    const isOld = ({ createdAt }: OwnNode) => since !== undefined && Date.parse(createdAt) < since;
    for (const node of nodes)
      if (node.viewerDidAuthor && node.title === title && !isOld(node))
        found.push({ number: node.number, isOpen: node.state === 'OPEN' });
    // Of open ones the newest is enough.
    if ((since === undefined && found.length > 0) || nodes.some(isOld) || !pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

interface OwnNode {
  readonly number: number;
  readonly title: string;
  readonly state: 'OPEN' | 'CLOSED';
  readonly createdAt: string;
  readonly viewerDidAuthor: boolean;
}
