// Is this file a text that can be judged?

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MAX_BYTES, parseSource, type Source, tooLarge } from '../../../actions/shared/domain/source.ts';

function bytes(...parts: readonly (string | number)[]): Uint8Array {
  const encoder = new TextEncoder();
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...encoder.encode(part)] : [part])),
  );
}

function undecodable(line: number): Source {
  return {
    unreadable: {
      message: `The file is not UTF-8 text: the first byte that cannot be read is in line ${line}.`,
      hint: 'Save it as UTF-8.',
    },
  };
}

function nul(line: number): Source {
  return {
    unreadable: {
      message: `The file holds a NUL character in line ${line}: it is not a text.`,
      hint: 'Remove the character, or save the file as UTF-8 text.',
    },
  };
}

describe('case 151: a text', () => {
  test.each([
    { name: 'nothing', source: bytes(), text: '' },
    { name: 'no final newline', source: bytes('a\nb'), text: 'a\nb' },
    { name: 'line ends of Windows', source: bytes('a\r\nb\r\n'), text: 'a\nb\n' },
    { name: 'line ends of old', source: bytes('a\rb\r\rc'), text: 'a\nb\n\nc' },
    { name: 'a byte order mark', source: bytes(0xef, 0xbb, 0xbf, 'a'), text: 'a' },
    { name: 'a second byte order mark', source: bytes('\ufeff\ufeffa'), text: '\ufeffa' },
    { name: 'letters of several bytes', source: bytes('ä語🎯'), text: 'ä語🎯' },
    { name: 'a replacement character that stands there', source: bytes('a\ufffd'), text: 'a\ufffd' },
  ])('$name', ({ source, text }) => {
    expect(parseSource(source)).toEqual({ text });
  });
});

describe('no text', () => {
  test.each([
    { name: 'a lone byte', source: bytes(0xff), found: undecodable(1) },
    { name: 'a byte of Latin-1', source: bytes('a\nb', 0xe4, 'c\n'), found: undecodable(2) },
    { name: 'a letter that is cut off', source: bytes('a\n\n', 0xe8, 0xaa), found: undecodable(3) },
    { name: 'a surrogate', source: bytes('\n', 0xed, 0xa0, 0x80), found: undecodable(2) },
    { name: 'behind a replacement character', source: bytes('\ufffd\n', 0xff), found: undecodable(2) },
    { name: 'behind a byte order mark', source: bytes('\ufeffä\n', 0xff, '\n', 0xff), found: undecodable(2) },
    { name: 'behind other line ends', source: bytes('a\rb\r\nc', 0xff), found: undecodable(3) },
    { name: 'before another line', source: bytes(0xff, '\na'), found: undecodable(1) },
    { name: 'UTF-16', source: bytes(0xff, 0xfe, 'a', 0), found: undecodable(1) },
    { name: 'NUL at the start', source: bytes(0), found: nul(1) },
    { name: 'NUL in the third line', source: bytes('a\r\nb\rc', 0, '\n', 0), found: nul(3) },
    { name: 'NUL behind a newline', source: bytes('a\n', 0), found: nul(2) },
  ])('$name', ({ source, found }) => {
    expect(parseSource(source)).toEqual(found);
  });
});

describe('case 153: too large', () => {
  test('one byte more than the limit', () => {
    expect(MAX_BYTES).toBe(262144);
    expect(parseSource(new Uint8Array(262144).fill(97))).toEqual({ text: 'a'.repeat(262144) });
    expect(parseSource(new Uint8Array(262145).fill(97))).toEqual(tooLarge(262145));
    expect(parseSource(new Uint8Array(262145).fill(0xff))).toEqual(tooLarge(262145));
  });

  test('says how large it is', () => {
    expect(tooLarge(50_000_000)).toEqual({
      unreadable: {
        message: 'The file is too large to judge: 50000000 bytes, at most 262144 are read.',
        hint: 'Move long listings into an appendix beside the proposal.',
      },
    });
  });
});

describe('properties', () => {
  test('never throws, and says either a text or why not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (source) => {
        expect(Object.keys(parseSource(source))).toHaveLength(1);
      }),
    );
  });

  test('every text without NUL is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
        expect(parseSource(bytes(text))).toEqual({ text: text.replace(/\r\n|\r/g, '\n') });
      }),
    );
  });
});
