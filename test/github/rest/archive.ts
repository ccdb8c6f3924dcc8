// A commit's files as the `.tar.gz` that GitHub's archive address gives: one folder, and the commit in the global header.

import { gzipSync } from 'node:zlib';

const BLOCK = 512;

export interface ArchiveFile {
  readonly path: string;
  readonly mode: string;
  readonly bytes: Buffer;
}

export function archive(folder: string, commit: string, at: number, files: readonly ArchiveFile[]): Buffer {
  const parts = [record('pax_global_header', 'g', 0o666, at, Buffer.from(paxLine('comment', commit)))];
  parts.push(record(`${folder}/`, '5', 0o775, at, Buffer.alloc(0)));
  for (const { path, mode, bytes } of files) {
    const name = `${folder}/${path}`;
    const isLink = mode === '120000';
    const extra = [
      Buffer.byteLength(name) > 100 || /[^\x20-\x7e]/.test(name) ? paxLine('path', name) : '',
      isLink && bytes.length > 100 ? paxLine('linkpath', bytes.toString()) : '',
    ].join('');
    if (extra !== '') parts.push(record(`${commit.slice(0, 7)}.data`, 'x', 0o666, at, Buffer.from(extra)));
    if (isLink) parts.push(record(name, '2', 0o777, at, Buffer.alloc(0), bytes.toString()));
    else parts.push(record(name, '0', mode === '100755' ? 0o775 : 0o664, at, bytes));
  }
  parts.push(Buffer.alloc(2 * BLOCK));
  return gzipSync(Buffer.concat(parts), { level: 1 });
}

/** `length key=value`, where the length counts itself. */
function paxLine(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const size = Buffer.byteLength(rest);
  let length = size + `${size}`.length;
  if (`${length}`.length !== `${size}`.length) length = size + `${length}`.length;
  return `${length}${rest}`;
}

function record(name: string, type: string, mode: number, at: number, bytes: Buffer, link = ''): Buffer {
  const header = Buffer.alloc(BLOCK);
  const octal = (value: number, length: number) => `${value.toString(8).padStart(length - 1, '0')}\0`;
  header.write(Buffer.from(name).subarray(0, 100).toString('latin1'), 0, 'latin1');
  header.write(octal(mode, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(bytes.length, 12), 124);
  header.write(octal(Math.floor(at / 1000), 12), 136);
  header.write('        ', 148);
  header.write(type, 156);
  header.write(Buffer.from(link).subarray(0, 100).toString('latin1'), 157, 'latin1');
  header.write('ustar\x0000', 257, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const padding = Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK);
  return Buffer.concat([header, bytes, padding]);
}
