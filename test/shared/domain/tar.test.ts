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
/** Where the header of a file begins, which is named so at the beginning. */
const headerOf = (bytes: Buffer, name: string) => bytes.lastIndexOf(`o-r-0123456/${name}`);

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

  test.each<[string, (bytes: Buffer) => Buffer, [string, string, string][]]>([
    ['one block of zeros is an end', (bytes) => bytes.subarray(0, -512), [['a', 'file', 'b']]],
    [
      'a size of blanks is none',
      (bytes) => {
        bytes.fill(' ', headerOf(bytes, 'a') + 124, headerOf(bytes, 'a') + 136);
        return Buffer.concat([bytes.subarray(0, headerOf(bytes, 'a') + 512), Buffer.alloc(512)]);
      },
      [['a', 'file', '']],
    ],
    [
      'no type is the older form of a file',
      (bytes) => {
        bytes[headerOf(bytes, 'a') + 156] = 0;
        return bytes;
      },
      [['a', 'file', 'b']],
    ],
    [
      'what is neither file nor link is passed over',
      (bytes) => {
        bytes.write('6', headerOf(bytes, 'a') + 156);
        return bytes;
      },
      [],
    ],
  ])('%s', (_, change, found) => {
    expect(list(change(pack({ path: 'a', text: 'b' })))).toEqual(found);
  });

  test('a name fills its field', () => {
    const name = 'n'.repeat(100 - 'o-r-0123456/'.length);
    expect(list(pack({ path: name, text: 'x' }))).toEqual([[name, 'file', 'x']]);
  });

  test('a header of its own that names no path leaves the name as it is', () => {
    expect(list(pack({ path: 'link.md', text: 'x'.repeat(120), mode: '120000' }))).toEqual([
      ['link.md', 'link', ''],
    ]);
  });

  describe('a long path', () => {
    const long = `${'x'.repeat(120)}.md`;
    const bytes = () => pack({ path: long, text: 'y' }, { path: 'z', text: 'z' });

    test('is that of one file', () => {
      expect(list(bytes()).map(([path]) => path)).toEqual([long, 'z']);
    });

    test('is none where it stands in a header for all files', () => {
      const changed = bytes();
      changed.write('g', changed.indexOf('aaaaaaa.data') + 156);
      expect(list(changed).map(([path]) => path)).toEqual(['x'.repeat(88), 'z']);
    });

    test('holds with a header for all files before its own', () => {
      const whole = bytes();
      const header = headerOf(whole, 'xxx');
      const changed = Buffer.concat([
        whole.subarray(0, header),
        whole.subarray(0, 1_024),
        whole.subarray(header),
      ]);
      expect(list(changed).map(([path]) => path)).toEqual([long, 'z']);
    });
  });

  test('that ends in the middle of a file does not give half of it', () => {
    const bytes = pack({ path: 'a', text: 'a' }, { path: 'b', text: 'b'.repeat(600) });
    const found: string[] = [];
    const half = bytes.subarray(0, headerOf(bytes, 'b') + 1_024);
    expect(() => readTar(half, ({ path }) => found.push(path))).toThrow('the archive ends in the middle');
    expect(found).toEqual(['a']);
  });

  test.each([0, 100, 512, 1_024, 1_700, 2_300, 3_684])('of which only %i bytes came is none', (length) => {
    const bytes = pack({ path: 'a', text: 'a' }, { path: 'b', text: 'b' });
    expect(() => list(bytes.subarray(0, length))).toThrow('the archive ends in the middle');
  });

  test('a size that is none is an end in the middle', () => {
    const bytes = pack({ path: 'a', text: 'a' });
    bytes.write('zzzzzzzzzzz', bytes.indexOf('o-r-0123456/a') + 124);
    expect(() => list(bytes)).toThrow('the archive ends in the middle');
  });
});
