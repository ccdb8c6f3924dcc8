// Which files are in an archive of a repository? The form that `git archive` writes: one folder, long paths in headers of their own.

export interface ArchivedFile {
  /** Below the archive's own folder. */
  readonly path: string;
  readonly kind: 'file' | 'link';
  readonly bytes: Uint8Array;
}

const BLOCK = 512;

/**
 * Calls `take` for each file, one after the other, so that nobody has to hold all of them. Throws where the archive ends in the middle: half of the files
 * are not the files.
 */
export function readTar(archive: Uint8Array, take: (file: ArchivedFile) => void): void {
  const decoder = new TextDecoder();
  const text = (from: number, length: number) => {
    const field = archive.subarray(from, from + length);
    const end = field.indexOf(0);
    return decoder.decode(end < 0 ? field : field.subarray(0, end));
  };
  let longPath: string | undefined;
  let at = 0;
  for (;;) {
    if (at + BLOCK > archive.length) throw new Error('the archive ends in the middle');
    // A block of zeros is the end.
    if (archive[at] === 0) return;
    const size = Number.parseInt(text(at + 124, 12).trim() || '0', 8);
    const type = String.fromCharCode(archive[at + 156] ?? 0);
    const body = at + BLOCK;
    if (Number.isNaN(size) || body + size > archive.length) throw new Error('the archive ends in the middle');
    const bytes = archive.subarray(body, body + size);
    at = body + Math.ceil(size / BLOCK) * BLOCK;
    if (type === 'x' || type === 'g') {
      if (type === 'x') longPath = pathIn(decoder.decode(bytes)) ?? longPath;
      continue;
    }
    const prefix = text(body - BLOCK + 345, 155);
    const name = text(body - BLOCK, 100);
    const path = longPath ?? (prefix === '' ? name : `${prefix}/${name}`);
    longPath = undefined;
    if (type !== '0' && type !== '\0' && type !== '2') continue;
    take({ path: path.slice(path.indexOf('/') + 1), kind: type === '2' ? 'link' : 'file', bytes });
  }
}

/** Lines `length key=value`, where the length counts itself. */
function pathIn(text: string): string | undefined {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(text)?.[1];
}
