// Does text from outside stay short, on one line, and inside its quotation?

import { describe, expect, test } from '@jest/globals';
import { count, enumerate, plainLine, quote, shorten } from '../../../actions/shared/domain/words.ts';

describe('case 157: quote', () => {
  test.each([
    { name: 'words', text: 'Goals', quoted: '`Goals`' },
    { name: 'nothing', text: '', quoted: '` `' },
    { name: 'only blanks', text: ' \n ', quoted: '` `' },
    { name: 'a line break', text: 'a\n::error::b', quoted: '`a ::error::b`' },
    { name: 'backticks', text: '`a` ``b', quoted: "`'a' ''b`" },
    { name: 'an override of the direction', text: 'a\u202eb', quoted: '`ab`' },
    { name: 'eighty characters', text: 'a'.repeat(80), quoted: `\`${'a'.repeat(80)}\`` },
    { name: 'more', text: 'a'.repeat(81), quoted: `\`${'a'.repeat(79)}…\`` },
  ])('$name', ({ text, quoted }) => {
    expect(quote(text)).toBe(quoted);
  });
});

describe('plainLine', () => {
  test.each([
    { name: 'blanks', text: '  a \t\r\n b\u00a0c ', line: 'a b c' },
    { name: 'control characters', text: 'a\u0007b\u001b[31m', line: 'ab[31m' },
    { name: 'marks without width', text: 'a\u200bb\u2060c\u00ad', line: 'abc' },
    { name: 'marks of direction', text: '\u2066a\u202eb\u2069', line: 'ab' },
    { name: 'fillers', text: 'a\u3164b', line: 'ab' },
    { name: 'separators', text: 'a\u2028b\u2029c', line: 'a b c' },
    { name: 'a mark between blanks', text: 'a \u200b b', line: 'a b' },
    { name: 'percent signs', text: '%0A::x', line: '%0A::x' },
  ])('$name', ({ text, line }) => {
    expect(plainLine(text)).toBe(line);
  });
});

describe('shorten', () => {
  test.each([
    { name: 'shorter', text: 'abc', length: 4, short: 'abc' },
    { name: 'as long', text: 'abcd', length: 4, short: 'abcd' },
    { name: 'longer', text: 'abcde', length: 4, short: 'abc…' },
    { name: 'the outermost plain characters', text: ' ~ ~ ', length: 4, short: ' ~ …' },
    { name: 'accents as long', text: 'äöüß', length: 4, short: 'äöüß' },
    { name: 'accents', text: 'äöüßé', length: 4, short: 'äöü…' },
    { name: 'composed letters as long', text: 'a\u0301b\u0301', length: 2, short: 'a\u0301b\u0301' },
    { name: 'composed letters', text: 'a\u0301b\u0301c\u0301', length: 2, short: 'a\u0301…' },
    { name: 'emoji of several code points', text: '👩‍🚀👩‍🚀👩‍🚀', length: 2, short: '👩‍🚀…' },
    { name: 'emoji that fit', text: '👩‍🚀👩‍🚀', length: 2, short: '👩‍🚀👩‍🚀' },
    {
      name: 'a letter with marks without end',
      text: `a${'\u0301'.repeat(99)}`,
      length: 2,
      short: `a${'\u0301'.repeat(31)}…`,
    },
    { name: 'nothing but the ellipsis', text: 'ab', length: 1, short: '…' },
  ])('$name', ({ text, length, short }) => {
    expect(shorten(text, length)).toBe(short);
  });
});

describe('enumerate', () => {
  test.each([
    { items: [], list: '' },
    { items: ['A'], list: 'A' },
    { items: ['A', 'B'], list: 'A and B' },
    { items: ['A', 'B', 'C'], list: 'A, B and C' },
  ])('$list', ({ items, list }) => {
    expect(enumerate(items)).toBe(list);
  });

  test('with another word', () => {
    expect(enumerate(['A', 'B', 'C'], 'or')).toBe('A, B or C');
  });
});

test.each([
  { number: 0, text: '0 sections' },
  { number: 1, text: '1 section' },
  { number: 2, text: '2 sections' },
])('count: $text', ({ number, text }) => {
  expect(count(number, 'section')).toBe(text);
});
