// What did this branch change? Asks git, never through a shell, and reads texts of other commits as bytes.

import { execFileSync } from 'node:child_process';
import { UserError } from '../shared/errors.ts';

export interface ChangedFile {
  readonly path: string;
  /** The path at the merge base; none for a new file. */
  readonly previous?: string;
}

export interface Comparison {
  readonly mergeBase: string;
  /** The commit that was named: the tip of the base branch, whose template counts. */
  readonly tip: string;
  /** By their present path; what is not in it is as it was, or deleted. */
  readonly changed: ReadonlyMap<string, ChangedFile>;
  /** Every path below the folder at the merge base. */
  readonly before: ReadonlySet<string>;
}

/** Compares the working tree below a folder with the merge base of a ref and HEAD. Untracked files are new files. */
export function compareWith(top: string, ref: string, folder: string): Comparison {
  const tip = commitOf(top, ref);
  const mergeBase = git(top, ['merge-base', tip, 'HEAD'], `'${ref}' and HEAD have no common ancestor`).trim();
  const changed = new Map<string, ChangedFile>();
  const fields = git(top, [
    'diff',
    '--name-status',
    '-z',
    '-M',
    '--no-ext-diff',
    mergeBase,
    '--',
    folder,
  ]).split('\0');
  for (let index = 0; index + 1 < fields.length; ) {
    const status = fields[index]?.[0];
    const first = fields[index + 1] ?? '';
    if (status === 'R' || status === 'C') {
      const path = fields[index + 2] ?? '';
      changed.set(path, status === 'R' ? { path, previous: first } : { path });
      index += 3;
    } else {
      if (status !== 'D')
        changed.set(first, status === 'A' ? { path: first } : { path: first, previous: first });
      index += 2;
    }
  }
  for (const path of git(top, ['ls-files', '--others', '--exclude-standard', '-z', '--', folder]).split(
    '\0',
  )) {
    if (path !== '') changed.set(path, { path });
  }
  const before = git(top, [
    'ls-tree',
    '-r',
    '-z',
    '--name-only',
    '--full-tree',
    mergeBase,
    '--',
    folder,
  ]).split('\0');
  return { mergeBase, tip, changed, before: new Set(before.filter((path) => path !== '')) };
}

/** The bytes of a file at a commit; `undefined` where it is not there. */
export function readAt(top: string, commit: string, path: string): Uint8Array | undefined {
  try {
    return execFileSync('git', ['-C', top, 'cat-file', 'blob', `${commit}:${path}`], {
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

function commitOf(top: string, ref: string): string {
  return git(
    top,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
    `'${ref}' names no commit here`,
  ).trim();
}

function git(top: string, args: readonly string[], problem = 'git could not answer'): string {
  try {
    return execFileSync('git', ['-C', top, ...args], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: string };
    if (code === 'ENOENT') throw new UserError('git was not found.', 'Install git, or check without --base.');
    const said = (stderr ?? '').trim().split('\n')[0];
    throw new UserError(
      `${problem}${said ? `: ${said}` : ''}.`,
      'Run it inside a git repository, with a ref that exists there, such as --base origin/main.',
    );
  }
}
