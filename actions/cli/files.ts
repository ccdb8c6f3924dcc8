// Which files were meant, and what is in them? Walks folders and globs without following links, and reads within the size cap.

import { existsSync, lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { matchesGlob } from '../shared/domain/path.ts';
import { MAX_BYTES, parseSource, type Source, tooLarge, type Unreadable } from '../shared/domain/source.ts';
import { UserError } from '../shared/errors.ts';

const SKIPPED = new Set(['.git', 'node_modules']);
const MARKDOWN = /\.(?:md|markdown|mdown|mkd)$/i;

/** A file that was asked for. `named` is true where it was named itself, and not found in a folder or by a glob. */
export interface FoundFile {
  /** Absolute. */
  readonly file: string;
  readonly named: boolean;
}

/** Every Markdown file that the arguments mean, each once, sorted; one that means none is an error. */
export function findFiles(args: readonly string[], cwd: string): FoundFile[] {
  const found = new Map<string, FoundFile>();
  for (const arg of args) {
    const path = resolve(cwd, arg);
    const stats = statOf(path);
    let files: FoundFile[];
    if (stats?.isDirectory()) files = walk(path).map((file) => ({ file, named: false }));
    else if (stats) files = [{ file: path, named: true }];
    else files = glob(arg, cwd).map((file) => ({ file, named: false }));
    if (files.length === 0) {
      const what = stats
        ? 'holds no Markdown file'
        : 'is neither a file, a folder, nor a pattern that matches one';
      throw new UserError(`'${arg}' ${what}.`, `Paths are relative to ${cwd}.`);
    }
    for (const file of files) if (!found.get(file.file)?.named) found.set(file.file, file);
  }
  return [...found.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The text of a file, or why it cannot be judged: a link, no regular file, too large, not UTF-8. */
export function readSource(file: string): Source {
  const read = readBytes(file);
  return 'unreadable' in read ? read : read.source;
}

/** The same with its bytes, for what is written back. */
export function readBytes(
  file: string,
): { readonly bytes: Uint8Array; readonly source: Source } | { readonly unreadable: Unreadable } {
  const stats = statOf(file);
  if (!stats) return problem('The file is not there.', 'Check the path.');
  if (stats.isSymbolicLink()) {
    return problem(
      'The file is a symbolic link.',
      'Put the text itself at this path: a link can lead anywhere.',
    );
  }
  if (!stats.isFile()) return problem('This is no regular file.', 'Put the text itself at this path.');
  if (stats.size > MAX_BYTES) return tooLarge(stats.size);
  try {
    const bytes = readFileSync(file);
    return { bytes, source: parseSource(bytes) };
  } catch (error) {
    return problem(`The file cannot be read: ${(error as Error).message}.`, 'Check its permissions.');
  }
}

/** The text of a file that has to be there, such as a template, whose path is shown as it was given; throws a {@link UserError} otherwise. */
export function requireText(path: string, cwd: string, what: string, hint: string): string {
  const file = resolve(cwd, path);
  if (!existsSync(file)) throw new UserError(`${what} '${path}' is not there.`, hint);
  const source = readSource(file);
  if ('unreadable' in source)
    throw new UserError(`${what} '${path}': ${source.unreadable.message}`, source.unreadable.hint);
  return source.text;
}

/** The names in a folder, sorted; throws a {@link UserError} where it is none. */
export function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    throw new UserError(`'${folder}' is no folder that can be read.`, 'Check the path.');
  }
}

/** A path as the repository spells it: relative to its top, with `/`. */
export function pathBelow(top: string, file: string): string {
  return relative(top, file).split(sep).join('/');
}

/** The nearest folder at or above one for which a test holds. */
export function findAbove(from: string, holds: (folder: string) => boolean): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (holds(folder)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** Every Markdown file below a folder. Links are listed and not followed. */
function walk(folder: string): string[] {
  const files: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of readdirSync(next, { withFileTypes: true })) {
      const path = join(next, entry.name);
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name)) folders.push(path);
      } else if (MARKDOWN.test(entry.name)) files.push(path);
    }
  }
  return files;
}

function glob(pattern: string, cwd: string): string[] {
  if (!/[*?]/.test(pattern)) return [];
  const fixed = pattern.slice(0, pattern.search(/[*?]/));
  const folder = resolve(cwd, fixed.slice(0, fixed.lastIndexOf('/') + 1) || '.');
  if (!statOf(folder)?.isDirectory()) return [];
  const absolute = `${resolve(cwd, fixed.slice(0, fixed.lastIndexOf('/') + 1) || '.')}/${pattern.slice(fixed.lastIndexOf('/') + 1)}`;
  return walk(folder).filter((file) => matchesGlob(file.split(sep).join('/'), absolute.split(sep).join('/')));
}

/** Of a path itself, also of a link; undefined for what is not there, or cannot be looked at. */
export function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

function problem(message: string, hint: string): { readonly unreadable: Unreadable } {
  return { unreadable: { message, hint } };
}
