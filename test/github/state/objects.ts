// Git objects: blobs, trees and commits under their true names, shared by a repository and its forks.

import { createHash } from 'node:crypto';

export type Mode = '100644' | '100755' | '120000' | '160000' | '040000';

export interface File {
  readonly mode: Mode;
  readonly id: string;
}

export interface Person {
  readonly name: string;
  readonly email: string;
  /** The account that GitHub finds for the address. */
  readonly login: string | null;
  readonly at: number;
}

export interface Commit {
  readonly kind: 'Commit';
  readonly id: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Person;
  readonly committer: Person;
}

export interface Objects {
  readonly blobs: Map<string, Buffer>;
  /** Entries in git's order. */
  readonly trees: Map<string, ReadonlyMap<string, File>>;
  readonly commits: Map<string, Commit>;
  /** All files of a tree by path, remembered. */
  readonly flat: Map<string, ReadonlyMap<string, File>>;
}

export type Files = ReadonlyMap<string, File>;

export function makeObjects(): Objects {
  return { blobs: new Map(), trees: new Map(), commits: new Map(), flat: new Map() };
}

function gitHash(type: string, content: Buffer): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}

export function writeBlob(objects: Objects, content: string | Buffer): string {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const id = gitHash('blob', bytes);
  objects.blobs.set(id, bytes);
  return id;
}

/** Writes the tree that holds `files`, and all trees below it. */
export function writeTree(objects: Objects, files: Files): string {
  const entries = new Map<string, File>();
  const below = new Map<string, Map<string, File>>();
  for (const [path, file] of files) {
    const slash = path.indexOf('/');
    if (slash < 0) {
      entries.set(path, file);
      continue;
    }
    const name = path.slice(0, slash);
    const folder = below.get(name) ?? new Map<string, File>();
    folder.set(path.slice(slash + 1), file);
    below.set(name, folder);
  }
  for (const [name, folder] of below) entries.set(name, { mode: '040000', id: writeTree(objects, folder) });
  const key = (name: string, file: File) => Buffer.from(file.mode === '040000' ? `${name}/` : name);
  const sorted = [...entries].sort(([a, fileA], [b, fileB]) => Buffer.compare(key(a, fileA), key(b, fileB)));
  const bytes = sorted.map(([name, file]) =>
    Buffer.concat([Buffer.from(`${file.mode.replace(/^0/, '')} ${name}\0`), Buffer.from(file.id, 'hex')]),
  );
  const id = gitHash('tree', Buffer.concat(bytes));
  objects.trees.set(id, new Map(sorted));
  return id;
}

export function writeCommit(objects: Objects, commit: Omit<Commit, 'kind' | 'id'>): Commit {
  const line = (person: Person) => `${person.name} <${person.email}> ${Math.floor(person.at / 1000)} +0000`;
  const text = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${line(commit.author)}`,
    `committer ${line(commit.committer)}`,
    '',
    commit.message,
  ].join('\n');
  const id = gitHash('commit', Buffer.from(text));
  const written: Commit = { kind: 'Commit', id, ...commit };
  objects.commits.set(id, written);
  return written;
}

/** Every file below a tree by its full path; folders are left out, submodules are files here. */
export function filesOf(objects: Objects, tree: string): Files {
  const known = objects.flat.get(tree);
  if (known) return known;
  const files = new Map<string, File>();
  for (const [name, file] of objects.trees.get(tree) ?? []) {
    if (file.mode !== '040000') files.set(name, file);
    else for (const [path, inner] of filesOf(objects, file.id)) files.set(`${name}/${path}`, inner);
  }
  objects.flat.set(tree, files);
  return files;
}

/** What stands at a path of a tree; the tree itself at the empty path. */
export function entryAt(objects: Objects, tree: string, path: string): File | undefined {
  let at: File | undefined = { mode: '040000', id: tree };
  for (const name of path.split('/').filter((part) => part !== '')) {
    if (at?.mode !== '040000') return undefined;
    at = objects.trees.get(at.id)?.get(name);
  }
  return at;
}

/** The commit and everything before it, newest first as a walk by generations finds them. */
export function ancestors(objects: Objects, start: string, stop?: (id: string) => boolean): Commit[] {
  const seen = new Set<string>();
  const found: Commit[] = [];
  for (let queue = [start]; queue.length > 0; ) {
    const next: string[] = [];
    for (const id of queue) {
      const commit = objects.commits.get(id);
      if (!commit || seen.has(id) || stop?.(id)) continue;
      seen.add(id);
      found.push(commit);
      next.push(...commit.parents);
    }
    queue = next;
  }
  return found;
}

/** The nearest common ancestor, or undefined where two histories have none. */
export function mergeBase(objects: Objects, base: string, head: string): string | undefined {
  const before = new Set(ancestors(objects, base).map((commit) => commit.id));
  return ancestors(objects, head).find((commit) => before.has(commit.id))?.id;
}

/** The commits that `head` has and `base` has not, oldest first. */
export function commitsBetween(objects: Objects, base: string, head: string): Commit[] {
  const before = new Set(ancestors(objects, base).map((commit) => commit.id));
  return ancestors(objects, head, (id) => before.has(id)).reverse();
}
