// What stands already where files are to be written? It is never replaced: what differs is left, and the difference is shown.

import { basename, join } from 'node:path';
import { draftFrom } from '../../shared/domain/draft.ts';
import { patchOf } from '../../shared/domain/patch.ts';
import { UserError } from '../../shared/errors.ts';
import { readSource, statOf } from '../files.ts';
import { callsOf, worksOf } from './calls.ts';
import type { Sight, TextFile } from './sight.ts';

export interface PlannedFile extends TextFile {
  /** `new`: to be written. `same`: stands as it would be written. `kept`: stands otherwise. */
  readonly state: 'new' | 'same' | 'kept';
  /** Of what is kept: a unified diff to what would be written. */
  readonly patch: readonly string[];
  /** Why it has not the path that it usually has. */
  readonly note?: string;
}

/** Throws a {@link UserError} where what stands there cannot be looked at, or leads elsewhere. */
export function compareWithStanding(
  { top, workflows }: Pick<Sight, 'top' | 'workflows'>,
  files: readonly TextFile[],
): PlannedFile[] {
  return files.map((file) => {
    const [work] = worksOf(file.text);
    if (work === undefined) return compare(top, file);
    // Two workflows that call the same would do everything twice.
    const caller = workflows.find(({ text }) => worksOf(text).includes(work));
    if (caller) {
      const said = callsOf(caller.text).includes(work)
        ? `calls ${work}`
        : `runs the ${basename(work, '.yml')}`;
      const note = caller.path === file.path ? {} : { note: `it ${said} already` };
      return { ...compare(top, { ...file, path: caller.path }), ...note };
    }
    if (!workflows.some(({ path }) => path === file.path)) return compare(top, file);
    const path = file.path.replace(/([^/]+)$/, 'enhancement-$1');
    const other = compare(top, { ...file, path });
    if (other.state !== 'kept') return { ...other, note: `${file.path} is another workflow of yours` };
    throw new UserError(
      `'${file.path}' and '${path}' are other workflows of yours.`,
      'Rename one of them, then run the command again.',
    );
  });
}

function compare(top: string, file: TextFile): PlannedFile {
  const { path, text } = file;
  refuseOtherPlaces(top, path);
  const place = join(top, path);
  if (!statOf(place)) return { ...file, state: 'new', patch: [] };
  const source = readSource(place);
  if ('unreadable' in source)
    throw new UserError(`'${path}': ${source.unreadable.message}`, source.unreadable.hint);
  if (source.text === text) return { ...file, state: 'same', patch: [] };
  return { ...file, state: 'kept', patch: patchOf(path, source.text, draftFrom(source.text, text)) };
}

/** What is written through a link lands where nobody looks for it; and below a file nothing can be written. Throws a {@link UserError}. */
export function refuseOtherPlaces(top: string, path: string): void {
  const parts = path.split('/');
  parts.forEach((_part, index) => {
    const above = parts.slice(0, index + 1).join('/');
    const stats = statOf(join(top, above));
    if (stats?.isSymbolicLink())
      throw new UserError(
        `'${above}' is a symbolic link, and what is written there would land elsewhere.`,
        'Put a folder or the file itself in its place, then run the command again.',
      );
    if (stats && !stats.isDirectory() && above !== path)
      throw new UserError(
        `'${above}' is a file, and '${path}' is to be written below it.`,
        'Rename it, then run the command again.',
      );
  });
}
