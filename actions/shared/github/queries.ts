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
}

export interface CommentNode {
  readonly fullDatabaseId: string;
  readonly author: ActorNode | null;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
}

export interface EntryNode {
  readonly mode: number;
  readonly object: {
    readonly __typename: string;
    readonly oid?: string;
    readonly byteSize?: number;
    readonly isTruncated?: boolean;
    readonly text?: string | null;
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
  readonly commits: {
    readonly nodes: readonly {
      readonly commit: {
        readonly oid: string;
        readonly status: {
          readonly contexts: readonly {
            readonly context: string;
            readonly state: string;
            readonly description: string | null;
            readonly targetUrl: string | null;
          }[];
        } | null;
      };
    }[];
  };
  readonly comments: Page<CommentNode>;
}

export interface IssueNode {
  readonly __typename: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'OPEN' | 'CLOSED';
  readonly labels: { readonly nodes: readonly { readonly name: string }[] } | null;
}

const ENTRY = `fragment Entry on TreeEntry {
  mode
  object { __typename ... on Blob { oid byteSize isTruncated text } }
}`;

const COMMENTS = `fragment Comments on IssueCommentConnection {
  totalCount
  pageInfo { hasNextPage endCursor }
  nodes { fullDatabaseId body viewerDidAuthor author { __typename login } }
}`;

export const PULL = `query Pull($owner: String!, $name: String!, $number: Int!, $config: String!) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      number title body state locked changedFiles
      author { __typename login }
      labels(first: 100) { nodes { name } }
      headRefOid headRefName isCrossRepository
      headRepository { nameWithOwner }
      baseRefName
      baseRef { target { oid ... on Commit { file(path: $config) { ...Entry } } } }
      commits(last: 1) { nodes { commit { oid status { contexts { context state description targetUrl } } } } }
      comments(first: 100) { ...Comments }
    }
  }
}
${ENTRY}
${COMMENTS}`;

export const MORE_COMMENTS = `query MoreComments($owner: String!, $name: String!, $number: Int!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { comments(first: 100, after: $after) { ...Comments } }
  }
}
${COMMENTS}`;

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
