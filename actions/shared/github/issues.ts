// Reads one issue, or a pull request as one, with what was said on it, and finds an issue that is ours.

import type { Account, Comment, Instant } from '../domain/conversation.ts';
import { readEntry } from './files.ts';
import type { RepositoryFile } from './github.ts';
import { authorOf, isOwn, PARTS, restOf, toComment } from './pull.ts';
import { type ActorNode, COMMENTS, ENTRY, type EntryNode, type Page, type WrittenNode } from './queries.ts';
import type { Connection, Here } from './transport.ts';

/** An issue or a pull request, and what was said on it. */
export interface Talk {
  readonly number: number;
  readonly isPull: boolean;
  readonly createdAt: Instant;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly isLocked: boolean;
  readonly author?: Account;
  readonly isOwn: boolean;
  /** The text was changed after it was opened. */
  readonly isEdited: boolean;
  readonly labels: readonly string[];
  /** All of them, oldest first. */
  readonly labelings: readonly Labeling[];
  /** All of them, oldest first. */
  readonly comments: readonly Comment[];
  /** At the default branch's tip; none where there is no such file. */
  readonly config?: RepositoryFile;
  /** Of a pull request: where its gates read the configuration. */
  readonly base?: Base;
}

export interface Base {
  readonly branch: string;
  /** The branch is not there any more. */
  readonly isGone: boolean;
  /** None where the branch has no such file: there that of the default branch holds. */
  readonly config?: RepositoryFile;
}

/** A label was set or taken away. */
export interface Labeling {
  readonly label: string;
  readonly at: Instant;
  readonly isSet: boolean;
  /** With the token that asks. */
  readonly isOwn: boolean;
}

interface LabelingNode {
  readonly __typename: string;
  readonly createdAt: string;
  readonly actor: { readonly login: string } | null;
  readonly label: { readonly name: string };
}

interface TalkNode {
  readonly __typename: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly closed: boolean;
  readonly createdAt: string;
  readonly lastEditedAt: string | null;
  readonly locked: boolean;
  readonly viewerDidAuthor: boolean;
  readonly author: ActorNode | null;
  readonly labels: { readonly nodes: readonly { readonly name: string }[] } | null;
  readonly comments: Page<WrittenNode>;
  readonly timelineItems: Page<LabelingNode>;
  /** Of pull requests. */
  readonly baseRefName?: string;
  readonly baseRef?: { readonly target: { readonly file: EntryNode | null } } | null;
}

const LABELINGS = `totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        __typename
        ... on LabeledEvent { createdAt actor { login } label { name } }
        ... on UnlabeledEvent { createdAt actor { login } label { name } }
      }`;
const LABELED = 'itemTypes: [LABELED_EVENT, UNLABELED_EVENT]';
const TALKING = `number title body closed locked createdAt lastEditedAt viewerDidAuthor
      author { __typename login ... on User { databaseId } }
      labels(first: 100) { nodes { name } }
      comments(first: 100, after: $after) { ...Comments }
      timelineItems(first: 100, ${LABELED}) { ${LABELINGS} }`;

const TALK = `query Talk($owner: String!, $name: String!, $number: Int!, $config: String!, $after: String) {
  rateLimit { cost }
  viewer { login }
  repository(owner: $owner, name: $name) {
    defaultBranchRef { target { ... on Commit { file(path: $config) { ...Entry } } } }
    issueOrPullRequest(number: $number) {
      __typename
      ... on Issue { ${TALKING} }
      ... on PullRequest {
        ${TALKING}
        baseRefName
        baseRef { target { ... on Commit { file(path: $config) { ...Entry } } } }
      }
    }
  }
}
${ENTRY}
${COMMENTS}`;

const MORE_LABELINGS = `query MoreLabelings($owner: String!, $name: String!, $number: Int!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      ... on Issue { timelineItems(first: 100, after: $after, ${LABELED}) { ${LABELINGS} } }
      ... on PullRequest { timelineItems(first: 100, after: $after, ${LABELED}) { ${LABELINGS} } }
    }
  }
}`;

/** Undefined where there is neither an issue nor a pull request of that number. */
export async function readTalk(
  connection: Connection,
  here: Here,
  number: number,
  config: string,
): Promise<Talk | undefined> {
  const about = { what: `issue ${number}`, needs: 'issues: read', parts: PARTS };
  const place = { owner: here.owner, name: here.repo, number };
  const ask = (after: string | null) =>
    connection.query<{
      viewer: { login: string };
      repository: {
        defaultBranchRef: { target: { file: EntryNode | null } } | null;
        issueOrPullRequest: TalkNode | null;
      };
    }>(about, TALK, { ...place, config, after }, /^repository\.issueOrPullRequest$/);
  const { repository, viewer } = await ask(null);
  const { issueOrPullRequest: talk, defaultBranchRef } = repository;
  if (!talk) return undefined;
  const comments = await restOf(talk.comments, 'comments', about, async (after) => {
    const next = await ask(after);
    return next.repository.issueOrPullRequest?.comments ?? talk.comments;
  });
  const labelings = await restOf(talk.timelineItems, 'events', about, async (after) => {
    const next = await connection.query<{
      repository: { issueOrPullRequest: { timelineItems: Page<LabelingNode> } };
    }>(about, MORE_LABELINGS, { ...place, after });
    return next.repository.issueOrPullRequest.timelineItems;
  });
  const fileOf = (entry: EntryNode | null | undefined) =>
    entry ? readEntry(connection, here, entry, config) : undefined;
  const file = await fileOf(defaultBranchRef?.target.file);
  const ofBase = await fileOf(talk.baseRef?.target.file);
  const { baseRefName: branch } = talk;
  return {
    number,
    isPull: talk.__typename === 'PullRequest',
    createdAt: Date.parse(talk.createdAt),
    title: talk.title,
    body: talk.body,
    state: talk.closed ? 'closed' : 'open',
    isLocked: talk.locked,
    isOwn: talk.viewerDidAuthor,
    isEdited: talk.lastEditedAt !== null,
    ...authorOf(talk.author),
    labels: (talk.labels?.nodes ?? []).map(({ name }) => name),
    labelings: labelings.map(({ __typename, createdAt, actor, label }) => ({
      label: label.name,
      isSet: __typename === 'LabeledEvent',
      at: Date.parse(createdAt),
      isOwn: isOwn({ creator: actor }, viewer.login),
    })),
    comments: comments.map(toComment),
    ...(file ? { config: file } : {}),
    ...(branch === undefined
      ? {}
      : { base: { branch, isGone: !talk.baseRef, ...(ofBase ? { config: ofBase } : {}) } }),
  };
}

const LABELS = `query Labels($owner: String!, $name: String!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    labels(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { name } }
  }
}`;

/** The names of all labels of the repository. */
export async function readLabelNames(connection: Connection, here: Here): Promise<string[]> {
  const about = { what: 'the labels', needs: 'issues: read' };
  const ask = async (after: string | null) => {
    const data = await connection.query<{ repository: { labels: Page<{ name: string }> | null } }>(
      about,
      LABELS,
      { owner: here.owner, name: here.repo, after },
    );
    return (
      data.repository.labels ?? {
        totalCount: 0,
        pageInfo: { hasNextPage: false, endCursor: null },
        nodes: [],
      }
    );
  };
  const names = await restOf(await ask(null), 'labels', about, ask);
  return names.map(({ name }) => name);
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
