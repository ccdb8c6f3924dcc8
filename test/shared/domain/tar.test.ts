// Which files are in an archive, and is it whole?

import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { readTar } from '../../../actions/shared/domain/tar.ts';
import { archive } from '../../github/rest/archive.ts';

const pack = (...files: { path: string; text: string; mode?: string }[]) =>
  gunzipSync(
    archive(
      'o-r-0123456',
      'a'.repeat(40),
      0,
      files.map(({ path, text, mode = '100644' }) => ({ path, mode, bytes: Buffer.from(text) })),
    ),
  );
const list = (bytes: Uint8Array) => {
  const found: [string, string, string][] = [];
  readTar(bytes, ({ path, kind, bytes: content }) => {
    found.push([path, kind, Buffer.from(content).toString()]);
  });
  return found;
};

describe('an archive', () => {
  test('gives each file below its own folder', () => {
    const long = `veps/${'x'.repeat(120)}/vep.md`;
    expect(
      list(
        pack(
          { path: 'README.md', text: '' },
          { path: 'veps/a/vep.md', text: 'x'.repeat(512) },
          { path: long, text: 'y'.repeat(513) },
          { path: 'veps/ümlaut.md', text: 'ü' },
          { path: 'link.md', text: 'README.md', mode: '120000' },
          { path: 'run', text: '#!', mode: '100755' },
        ),
      ),
    ).toEqual([
      ['README.md', 'file', ''],
      ['veps/a/vep.md', 'file', 'x'.repeat(512)],
      [long, 'file', 'y'.repeat(513)],
      ['veps/ümlaut.md', 'file', 'ü'],
      ['link.md', 'link', ''],
      ['run', 'file', '#!'],
    ]);
  });

  test('reads the older form of long names', () => {
    const bytes = pack({ path: 'vep.md', text: 'x' });
    const at = bytes.indexOf('o-r-0123456/vep.md');
    bytes.fill(0, at, at + 100);
    bytes.write('vep.md', at);
    bytes.write('o-r-0123456/veps/sig', at + 345);
    expect(list(bytes)).toEqual([['veps/sig/vep.md', 'file', 'x']]);
  });

  test.each([0, 100, 512, 1_024, 1_700, 2_300])('of which only %i bytes came is none', (length) => {
    const bytes = pack({ path: 'a', text: 'a' }, { path: 'b', text: 'b' });
    expect(() => list(bytes.subarray(0, length))).toThrow('the archive ends in the middle');
  });

  test('a size that is none is an end in the middle', () => {
    const bytes = pack({ path: 'a', text: 'a' });
    bytes.write('zzzzzzzzzzz', bytes.indexOf('o-r-0123456/a') + 124);
    expect(() => list(bytes)).toThrow('the archive ends in the middle');
  });
});
