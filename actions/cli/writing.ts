// How is a file written so that nobody ever finds half of it? Beside its place first, and then put there in one step.

import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../shared/errors.ts';

export interface Replacement {
  readonly file: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** Its path for messages. */
  readonly path: string;
}

/** Replaces files one after another; where one cannot be, those before it stay replaced, and the error says so. */
export function replaceFiles(replacements: readonly Replacement[]): void {
  replacements.forEach(({ file, before, after, path }, index) => {
    try {
      replaceFile(file, before, after, path);
    } catch (error) {
      if (!(error instanceof UserError) || index === 0) throw error;
      const done = `${index} of ${replacements.length} files are written, the others as they were.`;
      throw new UserError(error.message, `${error.hint} ${done} Run the command again then.`);
    }
  });
}

/** Replaces a file that still holds what was read; throws a {@link UserError} otherwise, with nothing changed. `shown` is its path for messages. */
export function replaceFile(file: string, before: Uint8Array, after: Uint8Array, shown: string): void {
  attempt(shown, () => {
    const stats = lstatSync(file);
    if (!stats.isFile() || !sameBytes(readFileSync(file), before)) {
      throw new UserError(
        `'${shown}' was changed meanwhile, and is left as it is.`,
        'Run the command again.',
      );
    }
    const draft = writeDraft(file, after, stats.mode & 0o7777);
    try {
      renameSync(draft, file);
    } catch (error) {
      unlinkSync(draft);
      throw error;
    }
  });
}

export interface Creation {
  readonly file: string;
  readonly content: Uint8Array;
  /** Its path for messages. */
  readonly path: string;
}

/** Writes new files, all or none: where one cannot be written, those before it are taken away again, and the error says so. */
export function createFiles(creations: readonly Creation[]): void {
  const takeBack: (() => void)[] = [];
  for (const { file, content, path } of creations) {
    try {
      takeBack.push(createFile(file, content, path));
    } catch (error) {
      for (const each of takeBack.reverse()) each();
      if (!(error instanceof UserError)) throw error;
      throw new UserError(error.message, `${error.hint} Nothing was written.`);
    }
  }
}

/**
 * Writes a new file, and the folders above it that are missing; throws a {@link UserError} where it cannot, or where something stands there already. What
 * is returned takes it away again, as long as it is what was written.
 */
export function createFile(file: string, content: Uint8Array, shown: string): () => void {
  return attempt(shown, () => {
    const folder = dirname(file);
    const first = mkdirSync(folder, { recursive: true });
    const removeFolders = () => {
      if (first) removeEmpty(folder, first);
    };
    try {
      const draft = writeDraft(file, content, 0o666);
      try {
        putNew(draft, file);
      } finally {
        rmSync(draft, { force: true });
      }
    } catch (error) {
      removeFolders();
      throw error;
    }
    return () => {
      if (sameBytes(readFileSync(file), content)) rmSync(file);
      removeFolders();
    };
  });
}

/** A link, unlike a new name, never takes the place of what stands there; some file systems have none. */
function putNew(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(code) || existsSync(file)) throw error;
    renameSync(draft, file);
  }
}

/** The folders that were made for a file which was not written; one in which somebody else has put something stays. */
function removeEmpty(folder: string, first: string): void {
  for (let each = folder; each.length >= first.length; each = dirname(each)) {
    try {
      rmdirSync(each);
    } catch {
      return;
    }
  }
}

function writeDraft(file: string, content: Uint8Array, mode: number): string {
  // No proposal has such a name: what is left of a run that was killed is never read as one.
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  const handle = openSync(draft, 'wx', mode);
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } catch (error) {
    unlinkSync(draft);
    throw error;
  } finally {
    closeSync(handle);
  }
  return draft;
}

const REASONS: Readonly<Record<string, { readonly why: string; readonly next: string }>> = {
  EACCES: { why: 'permission is denied', next: 'Check who may write in its folder.' },
  EPERM: { why: 'permission is denied', next: 'Check who may write in its folder.' },
  EROFS: { why: 'the file system is read-only', next: 'Work in a copy that can be written.' },
  EEXIST: {
    why: 'something stands there already',
    next: 'Look at it; take it away if it was left by a run that was ended.',
  },
  ENOTDIR: { why: 'a part of its path is no folder', next: 'Check the path.' },
  ENOSPC: { why: 'no space is left', next: 'Make room, then run the command again.' },
};

function attempt<Result>(shown: string, write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code = '', message } = error as NodeJS.ErrnoException;
    const { why, next } = REASONS[code] ?? { why: message, next: 'Nothing was changed there.' };
    throw new UserError(`'${shown}' cannot be written: ${why}.`, next);
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
