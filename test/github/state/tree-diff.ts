// Which files differ between two trees, with renames as git finds them?

import { diffLines } from './line-diff.ts';
import { type File, type Files, filesOf, type Objects } from './objects.ts';

export interface ChangedFile {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly path: string;
  readonly previous?: string;
  readonly before?: File;
  readonly after?: File;
  readonly additions: number;
  readonly deletions: number;
  readonly patch?: string;
}

/** git's default: half of the content must be the same. */
const SIMILAR = 0.5;
/** git's own bound for inexact renames (diff.renameLimit is larger, its work is not free either). */
const MOST_CANDIDATES = 200;

/** Sorted by path. */
export function diffTrees(objects: Objects, before: string, after: string): ChangedFile[] {
  const old = filesOf(objects, before);
  const now = filesOf(objects, after);
  const removed = new Map([...old].filter(([path]) => !now.has(path)));
  const added = new Map([...now].filter(([path]) => !old.has(path)));
  const changes: ChangedFile[] = [];
  for (const [path, previous] of renames(objects, removed, added)) {
    changes.push(change(objects, 'renamed', path, removed.get(previous), added.get(path), previous));
    removed.delete(previous);
    added.delete(path);
  }
  for (const [path, file] of removed) changes.push(change(objects, 'removed', path, file, undefined));
  for (const [path, file] of added) changes.push(change(objects, 'added', path, undefined, file));
  for (const [path, file] of now) {
    const was = old.get(path);
    if (!was || (was.id === file.id && was.mode === file.mode)) continue;
    changes.push(change(objects, was.id === file.id ? 'changed' : 'modified', path, was, file));
  }
  return changes.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}

function change(
  objects: Objects,
  status: ChangedFile['status'],
  path: string,
  before: File | undefined,
  after: File | undefined,
  previous?: string,
): ChangedFile {
  const { additions, deletions, patch } =
    before?.id === after?.id
      ? { additions: 0, deletions: 0, patch: undefined }
      : diffLines(content(objects, before), content(objects, after));
  return {
    status,
    path,
    ...(previous === undefined ? {} : { previous }),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    additions,
    deletions,
    ...(patch === undefined ? {} : { patch }),
  };
}

function content(objects: Objects, file: File | undefined): Buffer {
  if (!file) return Buffer.alloc(0);
  return objects.blobs.get(file.id) ?? Buffer.from(`Subproject commit ${file.id}\n`);
}

/** New path to old path: first files with the same content, then the most similar ones. */
function renames(objects: Objects, removed: Files, added: Files): Map<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  const byId = new Map<string, string[]>();
  for (const [path, file] of removed) byId.set(file.id, [...(byId.get(file.id) ?? []), path]);
  for (const [path, file] of added) {
    const previous = byId.get(file.id)?.find((candidate) => !taken.has(candidate));
    if (previous === undefined || content(objects, file).length === 0) continue;
    taken.add(previous);
    found.set(path, previous);
  }
  const left = [...removed].filter(([path]) => !taken.has(path));
  const open = [...added].filter(([path]) => !found.has(path));
  if (left.length > MOST_CANDIDATES || open.length > MOST_CANDIDATES) return found;
  const pairs = open.flatMap(([path, file]) =>
    left.map(([previous, was]) => ({ path, previous, alike: similarity(objects, was, file) })),
  );
  for (const { path, previous } of pairs
    .filter(({ alike }) => alike >= SIMILAR)
    .sort((a, b) => b.alike - a.alike)) {
    if (found.has(path) || taken.has(previous)) continue;
    taken.add(previous);
    found.set(path, previous);
  }
  return found;
}

/** The share of bytes in lines that both files have. */
function similarity(objects: Objects, a: File, b: File): number {
  const before = content(objects, a);
  const after = content(objects, b);
  const size = Math.max(before.length, after.length);
  if (size === 0 || Math.min(before.length, after.length) / size < SIMILAR) return 0;
  const lines = new Map<string, number>();
  for (const line of before.toString().split('\n')) lines.set(line, (lines.get(line) ?? 0) + 1);
  let common = 0;
  for (const line of after.toString().split('\n')) {
    const left = lines.get(line) ?? 0;
    if (left === 0) continue;
    lines.set(line, left - 1);
    common += Buffer.byteLength(line) + 1;
  }
  return common / size;
}
