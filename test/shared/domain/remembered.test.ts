// The same result for the same text, and no more of them than are needed.

import { describe, expect, test } from '@jest/globals';
import { remembered } from '../../../actions/shared/domain/remembered.ts';

interface Parsed {
  readonly words: string;
}

/** With what it was asked to parse. */
function watched() {
  const parsed: string[] = [];
  const parse = remembered((text: string, where: { readonly line: number }): Parsed => {
    parsed.push(text);
    if (text === 'broken') throw new Error('no text');
    return { words: `${where.line}: ${text}` };
  });
  return { parse, parsed };
}

describe('a function that remembers', () => {
  test('parses the same once, and returns the same', () => {
    const { parse, parsed } = watched();
    const first = parse('a', { line: 1 });
    expect(parse('a', { line: 1 })).toBe(first);
    expect([first, parsed]).toEqual([{ words: '1: a' }, ['a']]);
  });

  test('tells apart whatever it is given', () => {
    const { parse } = watched();
    expect([parse('a', { line: 1 }), parse('a', { line: 2 }), parse('b', { line: 1 })]).toEqual([
      { words: '1: a' },
      { words: '2: a' },
      { words: '1: b' },
    ]);
  });

  test('remembers the last sixty-four that it was asked for', () => {
    const { parse, parsed } = watched();
    const texts = Array.from({ length: 64 }, (_, index) => `text ${index}`);
    for (const text of texts) parse(text, { line: 1 });
    parsed.length = 0;
    for (const text of texts) parse(text, { line: 1 });
    expect(parsed).toEqual([]);
    parse('text 0', { line: 1 });
    parse('one more', { line: 1 });
    parsed.length = 0;
    for (const text of ['text 0', 'text 2', 'text 1']) parse(text, { line: 1 });
    expect(parsed).toEqual(['text 1']);
  });

  test('tries again what threw', () => {
    const { parse, parsed } = watched();
    const broken = () => parse('broken', { line: 1 });
    expect(broken).toThrow('no text');
    expect(broken).toThrow('no text');
    expect(parsed).toEqual(['broken', 'broken']);
  });

  test('knows that there was no result', () => {
    let times = 0;
    const nothing = remembered((_: string) => {
      times += 1;
      return undefined;
    });
    expect([nothing('a'), nothing('a'), times]).toEqual([undefined, undefined, 1]);
  });
});
