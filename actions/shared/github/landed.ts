// What has landed on a branch since an instant, by pull request or past them?

import type { Instant, Oid } from '../domain/conversation.ts';
import { GitHubError } from './failure.ts';
import { readEntry } from './files.ts';
import type { RepositoryFile } from './github.ts';
import { lastBeat, PARTS } from './pull.ts';
import { BEATS, type BeatsNode, ENTRY, type EntryNode } from './queries.ts';
import type { Connection, Here } from './transport.ts';

export interface Landing {
  readonly at: Instant;
  /** The commit of the branch that it landed on. */
  readonly before: Oid;
  /** None for a push past all pull requests. */
  readonly pull?: number;
  /** Of such a push. */
  readonly commit?: { readonly oid: Oid; readonly title: string; readonly by?: string };
}

export interface Landed {
  readonly tip: Oid;
  /** At the tip; none where there is no such file. */
  readonly config?: RepositoryFile;
  /** The newest of our statuses of that context among the last commits. */
  readonly mark?: { readonly at: Instant; readonly address: string };
  /** Oldest first. */
  readonly landings: readonly Landing[];
}

interface MergedNode {
  readonly number: number;
  readonly mergedAt: string;
  readonly updatedAt: string;
  readonly mergeCommit: { readonly parents: { readonly nodes: readonly { readonly oid: Oid }[] } } | null;
}

interface CommitNode {
  readonly oid: Oid;
  readonly messageHeadline: string;
  readonly committedDate: string;
  readonly author: { readonly user: { readonly login: string } | null } | null;
  readonly parents: { readonly nodes: readonly { readonly oid: Oid }[] };
  readonly associatedPullRequests: { readonly totalCount: number };
}

const MERGED = `pullRequests(states: MERGED, baseRefName: $branch, first: 100, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number mergedAt updatedAt mergeCommit { parents(first: 1) { nodes { oid } } } }
    }`;

const LANDED = `query Landed($owner: String!, $name: String!, $branch: String!, $ref: String!, $config: String!, $since: GitTimestamp!, $after: String) {
  rateLimit { cost }
  viewer { login }
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) {
      target {
        oid
        ... on Commit {
          file(path: $config) { ...Entry }
          ...Beats
          recent: history(first: 100, since: $since) {
            pageInfo { hasNextPage }
            nodes {
              oid messageHeadline committedDate
              author { user { login } }
              parents(first: 2) { nodes { oid } }
              associatedPullRequests(first: 1) { totalCount }
            }
          }
        }
      }
    }
    ${MERGED}
  }
}
${ENTRY}
${BEATS}`;

const MORE = `query MoreLanded($owner: String!, $name: String!, $branch: String!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) { ${MERGED} }
}`;

interface Merged {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly MergedNode[];
}

/** `context` is that of the mark. */
export async function readLanded(
  connection: Connection,
  { owner, repo: name }: Here,
  { branch, since, config, context }: LandedQuestion,
): Promise<Landed> {
  const about = {
    what: `what has landed on ${JSON.stringify(branch)}`,
    needs: 'pull-requests: read',
    parts: PARTS,
  };
  const place = { owner, name, branch };
  const data = await connection.query<{
    viewer: { login: string };
    repository: {
      ref: {
        target: BeatsNode & {
          oid: Oid;
          file: EntryNode | null;
          recent: { pageInfo: { hasNextPage: boolean }; nodes: readonly CommitNode[] };
        };
      } | null;
      pullRequests: Merged;
    };
  }>(about, LANDED, {
    ...place,
    ref: `refs/heads/${branch}`,
    config,
    since: new Date(since).toISOString(),
  });
  const target = data.repository.ref?.target;
  if (!target)
    throw new GitHubError(
      'missing',
      `The branch ${JSON.stringify(branch)} is not there.`,
      'Run the job again.',
    );
  const merged: MergedNode[] = [];
  for (let page = data.repository.pullRequests; ; ) {
    merged.push(...page.nodes);
    const last = page.nodes.at(-1);
    // Whatever was merged since was updated since.
    if (!page.pageInfo.hasNextPage || !last || Date.parse(last.updatedAt) < since) break;
    const next = await connection.query<{ repository: { pullRequests: Merged } }>(about, MORE, {
      ...place,
      after: page.pageInfo.endCursor,
    });
    page = next.repository.pullRequests;
  }
  const file = target.file && (await readEntry(connection, { owner, repo: name }, target.file, config));
  const mark = lastBeat(target, context, data.viewer.login);
  return {
    tip: target.oid,
    ...(file ? { config: file } : {}),
    ...(mark ? { mark } : {}),
    landings: [...merged.flatMap(toLanding), ...target.recent.nodes.flatMap(toPush)]
      .filter(({ at }) => at >= since)
      .sort((a, b) => a.at - b.at),
  };
}

export interface LandedQuestion {
  readonly branch: string;
  readonly since: Instant;
  /** The path of the configuration. */
  readonly config: string;
  readonly context: string;
}

function toLanding({ number, mergedAt, mergeCommit }: MergedNode): Landing[] {
  const before = mergeCommit?.parents.nodes[0]?.oid;
  return before === undefined ? [] : [{ at: Date.parse(mergedAt), before, pull: number }];
}

/** A merge by hand brings commits that stand in the history themselves. */
function toPush({
  oid,
  parents,
  associatedPullRequests,
  committedDate,
  messageHeadline,
  author,
}: CommitNode): Landing[] {
  const [before, second] = parents.nodes;
  if (associatedPullRequests.totalCount > 0 || !before || second) return [];
  const by = author?.user?.login;
  return [
    {
      at: Date.parse(committedDate),
      before: before.oid,
      commit: { oid, title: messageHeadline, ...(by === undefined ? {} : { by }) },
    },
  ];
}
