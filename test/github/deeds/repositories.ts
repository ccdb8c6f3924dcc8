// How does a repository come to be, and its branches move?

import type { Access, Repository, World } from '../state/model.ts';
import {
  type Commit,
  type File,
  type Files,
  filesOf,
  type Mode,
  makeObjects,
  writeBlob,
  writeCommit,
  writeTree,
} from '../state/objects.ts';
import { account, fullName, nextId, register } from '../state/world.ts';

/** A file's text, its text with a mode, or null for a file that goes away. A submodule's content is its commit. */
export type Content = string | Buffer | null | { readonly mode: Mode; readonly content: string | Buffer };
export type Changes = Readonly<Record<string, Content>>;

export interface RepositoryOptions {
  readonly private?: boolean;
  readonly defaultBranch?: string;
  readonly parent?: Repository;
  readonly collaborators?: Readonly<Record<string, Access>>;
  readonly at?: number;
}

export function addRepository(world: World, name: string, options: RepositoryOptions = {}): Repository {
  const [owner = '', short = ''] = name.split('/');
  const at = options.at ?? world.clock.now();
  const { parent } = options;
  const repository: Repository = {
    kind: 'Repository',
    id: nextId(world),
    owner: account(world, owner, parent ? 'User' : 'Organization'),
    name: short,
    private: options.private ?? parent?.private ?? false,
    archived: false,
    parent: parent ?? null,
    defaultBranch: options.defaultBranch ?? parent?.defaultBranch ?? 'main',
    objects: parent?.objects ?? makeObjects(),
    refs: new Map(parent ? [...parent.refs].filter(([ref]) => ref.startsWith('heads/')) : []),
    labels: new Map(),
    milestones: [],
    issues: new Map(),
    nextNumber: 1,
    revision: 0,
    openIssues: 0,
    gone: new Set(),
    statuses: new Map(),
    collaborators: new Map(
      Object.entries(options.collaborators ?? {}).map(([login, access]) => [login.toLowerCase(), access]),
    ),
    contributors: new Set(),
    protected: new Set(),
    queue: [],
    createdAt: at,
    pushedAt: at,
  };
  world.repositories.set(fullName(repository).toLowerCase(), repository);
  return register(world, repository);
}

export interface CommitOptions {
  readonly by?: string;
  readonly message?: string;
  readonly at?: number;
  /** Default: what the branch holds. `[]` begins a new history. */
  readonly parents?: readonly string[];
  /** The commit whose files are changed; default: the first parent. */
  readonly onto?: string;
}

/** Writes a commit and moves the branch to it. */
export function commitFiles(
  world: World,
  repository: Repository,
  branch: string,
  changes: Changes,
  options: CommitOptions = {},
): Commit {
  const tip = repository.refs.get(`heads/${branch}`);
  const parents = options.parents ?? (tip === undefined ? [] : [tip]);
  const commit = writeChanges(world, repository, changes, { ...options, parents });
  repository.refs.set(`heads/${branch}`, commit.id);
  repository.pushedAt = options.at ?? world.clock.now();
  return commit;
}

/** Writes a commit that no branch points to. */
export function writeChanges(
  world: World,
  repository: Repository,
  changes: Changes,
  { by = 'octocat', message = 'Change files', at = world.clock.now(), parents = [], onto }: CommitOptions,
): Commit {
  const { objects } = repository;
  const from = objects.commits.get(onto ?? parents[0] ?? '');
  const tree = writeTree(
    objects,
    changed(repository, from ? filesOf(objects, from.tree) : new Map(), changes),
  );
  const person = { name: by, email: `${by}@users.noreply.github.com`, login: account(world, by).login, at };
  return writeCommit(objects, { tree, parents, message, author: person, committer: person });
}

function changed({ objects }: Repository, files: Files, changes: Changes): Files {
  const result = new Map<string, File>(files);
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) result.delete(path);
    else if (typeof content === 'string' || Buffer.isBuffer(content)) {
      result.set(path, { mode: result.get(path)?.mode ?? '100644', id: writeBlob(objects, content) });
    } else {
      const id = content.mode === '160000' ? String(content.content) : writeBlob(objects, content.content);
      result.set(path, { mode: content.mode, id });
    }
  }
  return result;
}

export function addTeam(world: World, organization: string, slug: string, members: readonly string[]): void {
  const owner = account(world, organization, 'Organization');
  const team = { kind: 'Team' as const, id: nextId(world), organization: owner, slug, members };
  owner.teams.set(slug, register(world, team));
}
