// Which documents are judged, and as what?

import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { kindOfPath, type PathKind, type PathPattern } from '../shared/domain/path.ts';
import { UserError } from '../shared/errors.ts';
import { type FoundFile, findFiles, pathBelow } from './files.ts';

export interface FoundDocument {
  /** As the repository spells it. */
  readonly path: string;
  readonly kind: Exclude<PathKind, 'none'>;
  /** Absolute. */
  readonly file: string;
}

/**
 * The documents that the paths mean; without paths, everything below the proposals' root. A file outside the root is taken for a proposal where it
 * is named itself, or where the repository has no such root: then any documents are checked against any template.
 */
export function findDocuments(
  paths: readonly string[],
  cwd: string,
  top: string,
  pattern: PathPattern,
  template: string | undefined,
): FoundDocument[] {
  const root = join(top, pattern.root);
  const hasRoot = statSync(root, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (paths.length === 0 && !hasRoot) {
    throw new UserError(
      `There is no folder ${pattern.root} in ${top}.`,
      'Name the files to check, or set `proposals.root` in the configuration.',
    );
  }
  const exists = (path: string) => statSync(join(top, path), { throwIfNoEntry: false })?.isFile() ?? false;
  const files = findFiles(paths.length > 0 ? paths : [root], cwd);
  const isAsked = hasRoot ? (file: FoundFile) => file.named : anyDocument(files, template);
  return files.flatMap((found): FoundDocument[] => {
    const { file } = found;
    if (isSameFile(file, template)) return [];
    const path = pathBelow(top, file);
    const kind = kindOfPath(path, pattern, exists);
    if (kind !== 'none') return [{ path, kind, file }];
    return isAsked(found) ? [{ path, kind: 'proposal', file }] : [];
  });
}

/** Of a tree of any documents those that are called as the template is, where some are: `README.md` among the notes beside it. */
function anyDocument(
  files: readonly FoundFile[],
  template: string | undefined,
): (file: FoundFile) => boolean {
  const name = template && basename(template);
  const some = files.some(({ file }) => basename(file) === name && !isSameFile(file, template));
  return ({ file, named }) => named || !some || basename(file) === name;
}

/** Also where a folder on the way is a link, so that one file has two spellings. */
function isSameFile(file: string, other: string | undefined): boolean {
  if (other === undefined || basename(file) !== basename(other) || !existsSync(other)) return false;
  return realpathSync(file) === realpathSync(other);
}
