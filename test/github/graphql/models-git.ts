// Refs, commits, trees and statuses, as GraphQL shows them.

import { toTimestamp } from '../clock.ts';
import { pullCommits } from '../deeds/pulls.ts';
import { combinedState, currentStatuses } from '../deeds/statuses.ts';
import { nodeId } from '../rest/render/node-id.ts';
import { webUrl } from '../rest/render/repository.ts';
import type { Pull, Repository, Status } from '../state/model.ts';
import { ancestors, entryAt, type File, type Person } from '../state/objects.ts';
import { connection, type Paging } from './connection.ts';
import {
  type CommitNode,
  type Context,
  commitNode,
  guardRead,
  type Models,
  type TreeNode,
} from './context.ts';

/** Beyond this `text` is cut (assumed). */
const LONGEST_TEXT = 512_000;

interface Entry {
  readonly repository: Repository;
  readonly path: string;
  readonly file: File;
}

export interface RefNode {
  readonly repository: Repository;
  /** With `refs/heads/`. */
  readonly name: string;
  readonly sha: string;
}

export function gitObject(repository: Repository, { mode, id }: File): CommitNode | TreeNode | null {
  if (mode === '160000') return null;
  return { kind: mode === '040000' ? 'Tree' : 'Blob', repository, id };
}

function entry(repository: Repository, tree: string, path: string): Entry | null {
  const file = entryAt(repository.objects, tree, path);
  return file && path !== '' ? { repository, path, file } : null;
}

/** Empty where the commit has no status at all. */
function statusOf({ repository, commit }: CommitNode, _: unknown, context: Context) {
  guardRead(context, repository, 'statuses');
  const statuses = currentStatuses(repository, commit.id);
  return statuses.length === 0 ? null : { repository, commit, statuses };
}

type StatusNode = NonNullable<ReturnType<typeof statusOf>>;

const git = {
  id: ({ repository, id }: TreeNode) => `${nodeId(repository)}_${id}`,
  oid: ({ id }: TreeNode) => id,
  abbreviatedOid: ({ id }: TreeNode) => id.slice(0, 7),
  repository: ({ repository }: TreeNode) => repository,
};

function pullsOf({ repository, commit }: CommitNode): Pull[] {
  return [...repository.issues.values()].flatMap((issue) => {
    if (issue.kind !== 'PullRequest') return [];
    const holds = issue.mergeCommit === commit.id || pullCommits(issue).some(({ id }) => id === commit.id);
    return holds ? [issue] : [];
  });
}

export const gitModels: Models = {
  Ref: {
    id: ({ repository, name }: RefNode) => `${nodeId(repository)}_${Buffer.from(name).toString('base64url')}`,
    name: ({ name }: RefNode) => name.replace(/^refs\/(?:heads|tags)\//, ''),
    prefix: ({ name }: RefNode) => /^refs\/(?:heads|tags)\//.exec(name)?.[0] ?? 'refs/',
    target: ({ repository, sha }: RefNode) => commitNode(repository, sha),
    repository: ({ repository }: RefNode) => repository,
  },
  Commit: {
    id: ({ commit }: CommitNode) => nodeId(commit),
    oid: ({ commit }: CommitNode) => commit.id,
    abbreviatedOid: ({ commit }: CommitNode) => commit.id.slice(0, 7),
    url: ({ repository, commit }: CommitNode) => `${webUrl(repository)}/commit/${commit.id}`,
    message: ({ commit }: CommitNode) => commit.message,
    messageHeadline: ({ commit }: CommitNode) => commit.message.split('\n')[0],
    committedDate: ({ commit }: CommitNode) => toTimestamp(commit.committer.at),
    authoredDate: ({ commit }: CommitNode) => toTimestamp(commit.author.at),
    // Dead since 2023: always null (github.md, section 3).
    pushedDate: () => null,
    author: ({ commit }: CommitNode) => commit.author,
    committer: ({ commit }: CommitNode) => commit.committer,
    repository: ({ repository }: CommitNode) => repository,
    parents: ({ repository, commit }: CommitNode, args: Paging, context: Context) =>
      connection(
        context,
        commit.parents.flatMap((sha) => commitNode(repository, sha) ?? []),
        args,
      ),
    history: (
      { repository, commit }: CommitNode,
      args: Paging & { readonly since?: string | null },
      context: Context,
    ) =>
      connection(
        context,
        ancestors(repository.objects, commit.id)
          .filter(({ committer }) => !args.since || committer.at >= Date.parse(args.since))
          .map((each) => ({
            kind: 'CommitNode',
            repository,
            commit: each,
          })),
        args,
      ),
    tree: ({ repository, commit }: CommitNode) => ({ kind: 'Tree', repository, id: commit.tree }),
    file: ({ repository, commit }: CommitNode, { path }: { path: string }) =>
      entry(repository, commit.tree, path),
    status: statusOf,
    statusCheckRollup: statusOf,
    associatedPullRequests: (node: CommitNode, args: Paging, context: Context) =>
      connection(context, pullsOf(node), args),
  },
  GitActor: {
    name: ({ name }: Person) => name,
    email: ({ email }: Person) => email,
    user: ({ login }: Person, _: never, { world }: Context) =>
      login === null ? null : (world.accounts.get(login.toLowerCase()) ?? null),
  },
  Tree: {
    ...git,
    entries: ({ repository, id }: TreeNode) =>
      [...(repository.objects.trees.get(id) ?? [])].map(
        ([path, file]): Entry => ({ repository, path, file }),
      ),
  },
  TreeEntry: {
    name: ({ path }: Entry) => path.split('/').at(-1),
    path: ({ path }: Entry) => path,
    mode: ({ file }: Entry) => Number.parseInt(file.mode, 8),
    type: ({ file }: Entry) => (file.mode === '040000' ? 'tree' : file.mode === '160000' ? 'commit' : 'blob'),
    oid: ({ file }: Entry) => file.id,
    size: ({ repository, file }: Entry) => repository.objects.blobs.get(file.id)?.length ?? 0,
    object: ({ repository, file }: Entry) => gitObject(repository, file),
  },
  Blob: {
    ...git,
    byteSize: ({ repository, id }: TreeNode) => repository.objects.blobs.get(id)?.length ?? 0,
    isBinary: ({ repository, id }: TreeNode) => repository.objects.blobs.get(id)?.includes(0) ?? null,
    isTruncated: ({ repository, id }: TreeNode) =>
      (repository.objects.blobs.get(id)?.length ?? 0) > LONGEST_TEXT,
    text: ({ repository, id }: TreeNode) => {
      const bytes = repository.objects.blobs.get(id);
      return !bytes || bytes.includes(0) ? null : bytes.subarray(0, LONGEST_TEXT).toString();
    },
  },
  Status: {
    id: ({ commit }: StatusNode) => `S_${commit.id}`,
    state: ({ statuses }: StatusNode) => combinedState(statuses).toUpperCase(),
    // Only the newest of each context; their history needs REST (github.md, section 3).
    contexts: ({ statuses }: StatusNode) => statuses,
    context: ({ statuses }: StatusNode, { name }: { name: string }) =>
      statuses.find(({ context }) => context.toLowerCase() === name.toLowerCase()) ?? null,
    commit: ({ repository, commit }: StatusNode) => commitNode(repository, commit.id),
  },
  StatusCheckRollup: {
    id: ({ commit }: StatusNode) => `SCR_${commit.id}`,
    state: ({ statuses }: StatusNode) => combinedState(statuses).toUpperCase(),
    contexts: ({ statuses }: StatusNode, args: Paging, context: Context) =>
      connection(context, statuses, args),
    commit: ({ repository, commit }: StatusNode) => commitNode(repository, commit.id),
  },
  StatusContext: {
    id: nodeId,
    context: ({ context }: Status) => context,
    state: ({ state }: Status) => state.toUpperCase(),
    description: ({ description }: Status) => description,
    targetUrl: ({ targetUrl }: Status) => targetUrl || null,
    createdAt: ({ at }: Status) => toTimestamp(at),
    creator: ({ creator }: Status) => creator,
    commit: ({ repository, sha }: Status) => commitNode(repository, sha),
  },
};
