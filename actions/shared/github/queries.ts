// The GraphQL queries and the shape of their answers. The shapes are ours by hand: the referee of the tests holds them against GitHub's schema.

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

export interface Page<Node> {
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  readonly nodes: readonly Node[];
}

export interface ActorNode {
  readonly __typename: string;
  readonly login: string;
  /** Of a user. */
  readonly databaseId?: number | null;
}

export interface WrittenNode {
  readonly fullDatabaseId: string;
  readonly author: ActorNode | null;
  readonly body: string;
  readonly url: string;
  readonly createdAt: string;
  readonly lastEditedAt: string | null;
  readonly editor: ActorNode | null;
  readonly isMinimized: boolean;
  readonly viewerDidAuthor: boolean;
}

export interface ReviewNode extends WrittenNode {
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly submittedAt: string | null;
  readonly commit: { readonly oid: string } | null;
}

export interface StatusNode {
  readonly context: string;
  readonly state: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly createdAt: string;
  readonly creator: { readonly login: string } | null;
}

export interface HeadNode {
  readonly oid: string;
  readonly status: { readonly contexts: readonly StatusNode[] } | null;
}

export type EventNode =
  | {
      readonly __typename: 'HeadRefForcePushedEvent';
      readonly createdAt: string;
      readonly beforeCommit: HeadNode | null;
      readonly afterCommit: HeadNode | null;
    }
  | {
      readonly __typename: 'ReviewDismissedEvent';
      readonly createdAt: string;
      readonly actor: ActorNode | null;
      readonly review: { readonly fullDatabaseId: string } | null;
      readonly previousReviewState: ReviewNode['state'];
    }
  | {
      readonly __typename: 'LabeledEvent';
      readonly createdAt: string;
      readonly label: { readonly name: string };
      readonly actor: ActorNode | null;
    }
  | {
      readonly __typename: 'ReviewRequestedEvent';
      readonly createdAt: string;
      readonly requestedReviewer: { readonly __typename: string; readonly login?: string } | null;
    };

export interface EntryNode {
  readonly mode: number;
  readonly oid: string;
  readonly object: {
    readonly __typename: string;
    readonly oid?: string;
    readonly byteSize?: number;
    readonly isTruncated?: boolean;
    readonly text?: string | null;
    readonly entries?: readonly { readonly name: string }[] | null;
  } | null;
}

export interface PullNode {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly locked: boolean;
  readonly changedFiles: number;
  readonly author: ActorNode | null;
  readonly labels: { readonly nodes: readonly { readonly name: string }[] } | null;
  readonly headRefOid: string;
  readonly headRefName: string;
  readonly isCrossRepository: boolean;
  readonly headRepository: { readonly nameWithOwner: string } | null;
  readonly baseRefName: string;
  readonly baseRef: { readonly target: { readonly oid: string; readonly file: EntryNode | null } } | null;
  readonly createdAt: string;
  readonly isDraft: boolean;
  readonly commits: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly commit: HeadNode & {
        readonly author: { readonly user: { readonly login: string } | null } | null;
        readonly committer: { readonly user: { readonly login: string } | null } | null;
      };
    }[];
  };
  readonly comments: Page<WrittenNode>;
  readonly reviews: Page<ReviewNode>;
  readonly timelineItems: Page<EventNode>;
}

/** Lists of a pull request that can have several pages. */
export type ListName = 'comments' | 'reviews' | 'timelineItems';

export interface OpenHeadNode {
  readonly number: number;
  readonly headRefOid: string;
}

export interface IssueNode {
  readonly __typename: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'OPEN' | 'CLOSED';
  readonly labels: { readonly nodes: readonly { readonly name: string }[] } | null;
}

export const ENTRY = `fragment Entry on TreeEntry {
  mode oid
  object { __typename ... on Blob { oid byteSize isTruncated text } ... on Tree { entries { name } } }
}`;

const WRITTEN = `fullDatabaseId body url createdAt lastEditedAt isMinimized viewerDidAuthor
    author { __typename login ... on User { databaseId } }
    editor { __typename login }`;

export const HEAD = `fragment Head on Commit {
  oid
  status { contexts { context state description targetUrl createdAt creator { login } } }
}`;

/** The commits on which a heartbeat may stand: main has moved on since. */
export const BEATS = `fragment Beats on Commit {
  history(first: 30) { nodes { status { contexts { context targetUrl createdAt creator { login } } } } }
}`;

export const COMMENTS = `fragment Comments on IssueCommentConnection {
  totalCount
  pageInfo { hasNextPage endCursor }
  nodes { ${WRITTEN} }
}`;

const REVIEWS = `fragment Reviews on PullRequestReviewConnection {
  totalCount
  pageInfo { hasNextPage endCursor }
  nodes { ${WRITTEN} state submittedAt commit { oid } }
}`;

const EVENTS = `fragment Events on PullRequestTimelineItemsConnection {
  totalCount
  pageInfo { hasNextPage endCursor }
  nodes {
    __typename
    ... on HeadRefForcePushedEvent { createdAt beforeCommit { ...Head } afterCommit { ...Head } }
    ... on ReviewDismissedEvent {
      createdAt previousReviewState actor { __typename login } review { fullDatabaseId }
    }
    ... on LabeledEvent { createdAt label { name } actor { __typename login } }
    ... on ReviewRequestedEvent { createdAt requestedReviewer { __typename ... on User { login } } }
  }
}
${HEAD}`;

const EVENT_TYPES =
  'itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT, REVIEW_DISMISSED_EVENT, REVIEW_REQUESTED_EVENT, LABELED_EVENT]';

const LISTS: Readonly<
  Record<ListName, { readonly fragment: string; readonly name: string; readonly more: string }>
> = {
  comments: { fragment: COMMENTS, name: 'Comments', more: '' },
  reviews: { fragment: REVIEWS, name: 'Reviews', more: '' },
  timelineItems: { fragment: EVENTS, name: 'Events', more: `, ${EVENT_TYPES}` },
};

/** Several pull requests at once, each under its place: `p0`, `p1`. */
export function pullsQuery(count: number): string {
  const each = Array.from({ length: count }, (_, index) => index);
  return `query Pull($owner: String!, $name: String!, $config: String!, ${each.map((index) => `$n${index}: Int!`).join(', ')}) {
  rateLimit { cost }
  viewer { login }
  repository(owner: $owner, name: $name) {
    defaultBranchRef { target { ... on Commit { file(path: $config) { ...Entry } ...Beats } } }
    pullRequests(states: OPEN, first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes { number headRefOid } }
    ${each.map((index) => `p${index}: pullRequest(number: $n${index}) { ...Whole }`).join('\n    ')}
  }
}
${WHOLE}
${ENTRY}
${COMMENTS}
${REVIEWS}
${EVENTS}
${BEATS}`;
}

const WHOLE = `fragment Whole on PullRequest {
  number title body state locked changedFiles createdAt isDraft
  author { __typename login ... on User { databaseId } }
  labels(first: 100) { nodes { name } }
  headRefOid headRefName isCrossRepository
  headRepository { nameWithOwner }
  baseRefName
  baseRef { target { oid ... on Commit { file(path: $config) { ...Entry } } } }
  commits(last: 100) { totalCount nodes { commit { ...Head author { user { login } } committer { user { login } } } } }
  comments(first: 100) { ...Comments }
  reviews(first: 100) { ...Reviews }
  timelineItems(first: 100, ${EVENT_TYPES}) { ...Events }
}`;

/** Where several pull requests stand now. */
export function headsQuery(count: number): string {
  const each = Array.from({ length: count }, (_, index) => index);
  return `query Heads($owner: String!, $name: String!, ${each.map((index) => `$n${index}: Int!`).join(', ')}) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    ${each.map((index) => `p${index}: pullRequest(number: $n${index}) { headRefOid state }`).join('\n    ')}
  }
}`;
}

/** One further page of one list. */
export function moreOf(list: ListName): string {
  const { fragment, name, more } = LISTS[list];
  return `query More${name}($owner: String!, $name: String!, $number: Int!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { ${list}(first: 100, after: $after${more}) { ...${name} } }
  }
}
${fragment}`;
}

export const MORE_OPEN = `query MoreOpen($owner: String!, $name: String!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: 100, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { number headRefOid }
    }
  }
}`;

export interface BeatsNode {
  readonly history: {
    readonly nodes: readonly {
      readonly status: {
        readonly contexts: readonly Pick<StatusNode, 'context' | 'targetUrl' | 'createdAt' | 'creator'>[];
      } | null;
    }[];
  };
}

export interface OpenPullNode {
  readonly number: number;
  readonly updatedAt: string;
  readonly commits: { readonly nodes: readonly { readonly commit: HeadNode }[] };
}

const OPEN_PAGE = `pullRequests(states: OPEN, first: 100, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { number updatedAt commits(last: 1) { nodes { commit { ...Head } } } }
    }`;

export const OPEN = `query Open($owner: String!, $name: String!, $config: String!, $after: String) {
  rateLimit { cost }
  viewer { login }
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name target { oid ... on Commit { file(path: $config) { ...Entry } ...Beats } } }
    ${OPEN_PAGE}
  }
}
${ENTRY}
${HEAD}
${BEATS}`;

export const MORE_OF_OPEN = `query MoreOfOpen($owner: String!, $name: String!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) { ${OPEN_PAGE} }
}
${HEAD}`;

/** One query for files of any commits, issues and labels; each value travels as a variable. */
export function questionsQuery(
  commits: readonly { readonly oid: string; readonly paths: readonly string[] }[],
  issues: readonly number[],
  labels: readonly string[],
): { query: string; variables: Record<string, unknown> } {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fields: string[] = [];
  const variable = (name: string, type: string, value: unknown) => {
    variables[name] = value;
    declared.push(`$${name}: ${type}!`);
    return `$${name}`;
  };
  commits.forEach(({ oid, paths }, index) => {
    const files = paths.map(
      (path, at) => `f${at}: file(path: ${variable(`p${index}_${at}`, 'String', path)}) { ...Entry }`,
    );
    const commit = variable(`c${index}`, 'GitObjectID', oid);
    fields.push(`c${index}: object(oid: ${commit}) { __typename ... on Commit { ${files.join(' ')} } }`);
  });
  issues.forEach((number, index) => {
    fields.push(
      `i${index}: issueOrPullRequest(number: ${variable(`i${index}`, 'Int', number)}) { __typename ... on Issue { number title body state labels(first: 100) { nodes { name } } } }`,
    );
  });
  labels.forEach((label, index) => {
    fields.push(`l${index}: label(name: ${variable(`l${index}`, 'String', label)}) { name }`);
  });
  const query = `query Questions($owner: String!, $name: String!, ${declared.join(', ')}) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}
${commits.length > 0 ? ENTRY : ''}`;
  return { query, variables };
}

/** One query for files of several repositories, at the tips of their default branches. */
export function elsewhereQuery(
  questions: readonly { readonly repository: string; readonly path: string }[],
): {
  query: string;
  variables: Record<string, unknown>;
} {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fields = questions.map(({ repository, path }, index) => {
    const [owner, name] = repository.split('/');
    Object.assign(variables, { [`o${index}`]: owner, [`n${index}`]: name, [`p${index}`]: path });
    declared.push(`$o${index}: String!, $n${index}: String!, $p${index}: String!`);
    return `r${index}: repository(owner: $o${index}, name: $n${index}) {
    defaultBranchRef { target { ... on Commit { file(path: $p${index}) { ...Entry } } } }
  }`;
  });
  const query = `query Elsewhere(${declared.join(', ')}) {
  rateLimit { cost }
  ${fields.join('\n  ')}
}
${ENTRY}`;
  return { query, variables };
}
