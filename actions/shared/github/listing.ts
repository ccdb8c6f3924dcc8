// Which proposals does another repository hold, and which of its open pull requests change them?

import { GitHubError } from './failure.ts';
import type { Connection } from './transport.ts';

export interface Listing {
  /** Paths of the folders below the root, two deep. */
  readonly folders: readonly string[];
  readonly open: readonly { readonly number: number; readonly paths: readonly string[] }[];
}

interface TreeNode {
  readonly entries?: readonly { readonly name: string; readonly object: TreeNode | null }[] | null;
}

interface OpenNode {
  readonly number: number;
  readonly files: { readonly nodes: readonly { readonly path: string }[] | null } | null;
}

interface OpenPage {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly OpenNode[];
}

/** One that changes more is listed with its first ones. */
const FILES = 'files(first: 50) { nodes { path } }';
const OPEN = `pullRequests(states: OPEN, first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { number ${FILES} } }`;
const LISTING = `query Listing($owner: String!, $name: String!, $root: String!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    defaultBranchRef {
      target {
        ... on Commit {
          file(path: $root) {
            object { ... on Tree { entries { name object { ... on Tree { entries { name } } } } } }
          }
        }
      }
    }
    ${OPEN}
  }
}`;
const MORE = `query MoreListing($owner: String!, $name: String!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) { ${OPEN} }
}`;

export async function readListing(
  connection: Connection,
  repository: string,
  root: string,
): Promise<Listing> {
  const [owner = '', name = ''] = repository.split('/');
  const about = { what: `the proposals of ${repository}`, needs: 'contents: read' };
  const data = await connection.query<{
    repository: {
      defaultBranchRef: { target: { file: { object: TreeNode | null } | null } } | null;
      pullRequests: OpenPage;
    };
  }>(about, LISTING, { owner, name, root });
  const tree = data.repository.defaultBranchRef?.target.file?.object;
  if (!tree?.entries) {
    throw new GitHubError(
      'missing',
      `There is no folder ${JSON.stringify(root)} in ${repository}.`,
      'Correct `freeze.code.proposals`, or `proposals.root`.',
    );
  }
  const open = [...data.repository.pullRequests.nodes];
  for (let { pageInfo } = data.repository.pullRequests; pageInfo.hasNextPage; ) {
    const next = await connection.query<{ repository: { pullRequests: OpenPage } }>(about, MORE, {
      owner,
      name,
      after: pageInfo.endCursor,
    });
    open.push(...next.repository.pullRequests.nodes);
    ({ pageInfo } = next.repository.pullRequests);
  }
  return {
    folders: tree.entries.flatMap(({ name: first, object }) => [
      `${root}/${first}`,
      ...(object?.entries ?? []).map((entry) => `${root}/${first}/${entry.name}`),
    ]),
    open: open.map(({ number, files }) => ({
      number,
      paths: (files?.nodes ?? []).map(({ path }) => path),
    })),
  };
}
