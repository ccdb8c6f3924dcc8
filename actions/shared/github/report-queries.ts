// The GraphQL queries of the weekly report, and the shape of their answers. What is nested costs a point for each hundred times it is asked for: so
// trackers come with three lists, pull requests with as few as will do.

import type { ActorNode, EntryNode, HeadNode, Page } from './queries.ts';

const TEXT = 'mode oid object { __typename ... on Blob { oid byteSize isTruncated text } }';

/** The tip, the configuration, the last reports, and what the gates left on the newest commits. */
export const HOME = `query ReportHome($owner: String!, $name: String!, $config: String!) {
  rateLimit { cost }
  viewer { login }
  repository(owner: $owner, name: $name) {
    defaultBranchRef {
      name
      target {
        oid
        ... on Commit {
          file(path: $config) { ${TEXT} }
          history(first: 30) { nodes { oid status { contexts { context state description targetUrl createdAt creator { login } } } } }
        }
      }
    }
  }
}`;

export interface HomeNode {
  readonly name: string;
  readonly target: {
    readonly oid: string;
    readonly file: EntryNode | null;
    readonly history: { readonly nodes: readonly HeadNode[] };
  };
}

export const REPORTS = `query Reports($owner: String!, $name: String!, $label: String!) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    issues(first: 20, labels: [$label], orderBy: {field: CREATED_AT, direction: DESC}) {
      nodes { number title body url state createdAt viewerDidAuthor author { __typename login } }
    }
  }
}`;

export interface ReportIssueNode {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly state: 'OPEN' | 'CLOSED';
  readonly createdAt: string;
  readonly viewerDidAuthor: boolean;
  readonly author: ActorNode | null;
}

const COMMENT = 'fullDatabaseId body url createdAt isMinimized viewerDidAuthor author { __typename login }';

/** Scalars of a pull request: they cost nothing where it is met. */
const PULL = `number title url state isDraft createdAt updatedAt mergedAt closedAt baseRefName headRefName
    author { __typename login }`;

const TRACKER = `fragment Tracker on Issue {
  number title body url state locked createdAt closedAt
  author { __typename login }
  assignees(first: 10) { nodes { login } }
  labels(first: 30) { nodes { name } }
  comments(last: 20) { totalCount pageInfo { hasPreviousPage startCursor } nodes { ${COMMENT} } }
  timelineItems(last: 40, itemTypes: [CROSS_REFERENCED_EVENT, CLOSED_EVENT]) {
    pageInfo { hasPreviousPage startCursor }
    nodes {
      __typename
      ... on ClosedEvent { createdAt actor { __typename login } }
      ... on CrossReferencedEvent {
        source {
          __typename
          ... on PullRequest { ${PULL} body repository { nameWithOwner } }
          ... on Issue { number repository { nameWithOwner } }
        }
      }
    }
  }
}`;

export interface BackwardPage<Node> {
  readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
  readonly nodes: readonly Node[];
}

export interface CommentNode {
  readonly fullDatabaseId: string;
  readonly body: string;
  readonly url: string;
  readonly createdAt: string;
  readonly isMinimized: boolean;
  readonly viewerDidAuthor: boolean;
  readonly author: ActorNode | null;
}

export interface ScalarPullNode {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly isDraft: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly mergedAt: string | null;
  readonly closedAt: string | null;
  readonly baseRefName: string;
  readonly headRefName: string;
  readonly author: ActorNode | null;
  readonly body: string;
}

export type TrackerEventNode =
  | { readonly __typename: 'ClosedEvent'; readonly createdAt: string; readonly actor: ActorNode | null }
  | {
      readonly __typename: 'CrossReferencedEvent';
      readonly source:
        | (ScalarPullNode & {
            readonly __typename: 'PullRequest';
            readonly repository: { readonly nameWithOwner: string };
          })
        | {
            readonly __typename: 'Issue';
            readonly number: number;
            readonly repository: { readonly nameWithOwner: string };
          };
    };

export interface TrackerNode {
  readonly __typename?: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly state: 'OPEN' | 'CLOSED';
  readonly locked: boolean;
  readonly createdAt: string;
  readonly closedAt: string | null;
  readonly author: ActorNode | null;
  readonly assignees: { readonly nodes: readonly { readonly login: string }[] };
  readonly labels: { readonly nodes: readonly { readonly name: string }[] } | null;
  readonly comments: BackwardPage<CommentNode>;
  readonly timelineItems: BackwardPage<TrackerEventNode>;
}

export const TRACKERS = `query Trackers($owner: String!, $name: String!, $label: String!, $first: Int!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    issues(labels: [$label], first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { ...Tracker }
    }
  }
}
${TRACKER}`;

/** Trackers that lack the label, by the numbers of their proposals. */
export function trackersByNumber(numbers: readonly number[]): {
  query: string;
  variables: Record<string, number>;
} {
  const declared = numbers.map((_, index) => `$n${index}: Int!`).join(', ');
  const fields = numbers
    .map(
      (_, index) =>
        `i${index}: issueOrPullRequest(number: $n${index}) { __typename ... on Issue { ...Tracker } }`,
    )
    .join('\n    ');
  return {
    query: `query TrackersByNumber($owner: String!, $name: String!, ${declared}) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    ${fields}
  }
}
${TRACKER}`,
    variables: Object.fromEntries(numbers.map((number, index) => [`n${index}`, number])),
  };
}

/** Older comments of one tracker. */
export const EARLIER = `query EarlierComments($owner: String!, $name: String!, $number: Int!, $before: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      comments(last: 100, before: $before) { pageInfo { hasPreviousPage startCursor } nodes { ${COMMENT} } }
    }
  }
}`;

/** Older references of one tracker. */
export const EARLIER_REFERENCES = `query EarlierReferences($owner: String!, $name: String!, $number: Int!, $before: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      timelineItems(last: 100, before: $before, itemTypes: [CROSS_REFERENCED_EVENT]) {
        pageInfo { hasPreviousPage startCursor }
        nodes {
          __typename
          ... on CrossReferencedEvent {
            source {
              __typename
              ... on PullRequest { ${PULL} body repository { nameWithOwner } }
              ... on Issue { number repository { nameWithOwner } }
            }
          }
        }
      }
    }
  }
}`;

const REVIEWS = 'reviews(last: 20) { nodes { state submittedAt author { __typename login } } }';
const REQUESTS =
  'reviewRequests(first: 20) { nodes { requestedReviewer { __typename ... on User { login } } } }';

const FIELDS = {
  /** Of what is over: labels, and who reviewed it. */
  closed: `${PULL} body labels(first: 20) { nodes { name } } ${REVIEWS}`,
  /** Of what has long been over. */
  past: `${PULL} body labels(first: 20) { nodes { name } }`,
  /** Of what is open: whose turn it is as well. */
  open: `${PULL} body labels(first: 20) { nodes { name } } ${REVIEWS} ${REQUESTS}
      comments(last: 10) { nodes { body createdAt author { __typename login } } }
      commits(last: 1) { nodes { commit { committedDate } } }`,
  /** Of what is open to the proposals: what it changes, and what the gate says. */
  proposing: `${PULL} body labels(first: 20) { nodes { name } } ${REVIEWS} ${REQUESTS}
      comments(last: 20) { nodes { body createdAt author { __typename login } } }
      files(first: 30) { nodes { path } }
      commits(last: 1) { nodes { commit { committedDate status { contexts { context state description } } } } }`,
  /** Of what was proposed and is over. */
  decided: `${PULL} body labels(first: 20) { nodes { name } } ${REVIEWS}
      files(first: 10) { nodes { path changeType } }`,
} as const;

export type PullDepth = keyof typeof FIELDS;

export interface ReportPullNode extends ScalarPullNode {
  readonly labels: { readonly nodes: readonly { readonly name: string }[] } | null;
  readonly reviews?: {
    readonly nodes: readonly {
      readonly state: string;
      readonly submittedAt: string | null;
      readonly author: ActorNode | null;
    }[];
  } | null;
  readonly reviewRequests?: {
    readonly nodes: readonly {
      readonly requestedReviewer: { readonly __typename: string; readonly login?: string } | null;
    }[];
  } | null;
  readonly comments?: {
    readonly nodes: readonly {
      readonly body: string;
      readonly createdAt: string;
      readonly author: ActorNode | null;
    }[];
  };
  readonly files?: {
    readonly nodes: readonly { readonly path: string; readonly changeType?: string }[];
  } | null;
  readonly commits?: {
    readonly nodes: readonly {
      readonly commit: {
        readonly committedDate: string;
        readonly status?: {
          readonly contexts: readonly {
            readonly context: string;
            readonly state: string;
            readonly description: string | null;
          }[];
        } | null;
      };
    }[];
  };
}

export function pullsQuery(depth: PullDepth): string {
  const isOpen = depth === 'open' || depth === 'proposing';
  return `query Report${depth.slice(0, 1).toUpperCase()}${depth.slice(1)}($owner: String!, $name: String!, $first: Int!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    pullRequests(states: [${isOpen ? 'OPEN' : 'MERGED, CLOSED'}], first: $first, after: $after, orderBy: {field: ${isOpen ? 'CREATED_AT' : 'UPDATED_AT'}, direction: DESC}) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { ${FIELDS[depth]} }
    }
  }
}`;
}

/** Pull requests of one repository by their numbers. */
export function pullsByNumber(numbers: readonly number[]): {
  query: string;
  variables: Record<string, number>;
} {
  const declared = numbers.map((_, index) => `$n${index}: Int!`).join(', ');
  const fields = numbers
    .map((_, index) => `p${index}: pullRequest(number: $n${index}) { ${FIELDS.closed} ${REQUESTS} }`)
    .join('\n    ');
  return {
    query: `query PullsByNumber($owner: String!, $name: String!, ${declared}) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    ${fields}
  }
}`,
    variables: Object.fromEntries(numbers.map((number, index) => [`n${index}`, number])),
  };
}

export type { ActorNode, Page };
