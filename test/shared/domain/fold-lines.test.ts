// Which lines are plain, and where do the blocks end that they stand in?

import { describe, expect, test } from '@jest/globals';
import {
  afterBlanks,
  endOfBlock,
  endOfParagraphs,
  headingSign,
  indentOf,
  isBlank,
  isOpening,
  itemOf,
  mayBeCode,
  withBlanks,
  withBlanksBeforeMore,
} from '../../../actions/shared/domain/fold-lines.ts';

describe('a blank line', () => {
  test.each(['', ' ', '\t', ' \t  '])('%j is one', (line) => {
    expect(isBlank(line)).toBe(true);
  });

  test.each([undefined, 'a', ' a', 'a ', '\u00a0', '\f', '\r'])('%j is none', (line) => {
    expect(isBlank(line)).toBe(false);
  });
});

describe('a line that may open a tag or a definition', () => {
  test.each([
    '<b',
    'a <b> c',
    '</b',
    '<B',
    '[label]: b',
    '[a]:',
    ' [a]: b',
    '\t[a]: b',
    '> [a]: b',
    '* [a]: b',
    '+ [a]: b',
    '- [a]: b',
    '12. [a]: b',
    '3) [a]: b',
    '> - [a]: b',
    '[',
    '[a label',
    '[a label\\',
    '[a\\]b]: c',
    '[a\\]b',
    '[a\\\\]: b',
  ])('%j may', (line) => {
    expect(isOpening(line)).toBe(true);
  });

  test.each([
    '',
    'words',
    '< b',
    'a <3',
    '<!-- a -->',
    'b> c/',
    'a [b]: c',
    'a [b',
    '[a] b',
    '[a label](b)',
    '[]',
    '[x] : b',
    '[a\\]b] c',
    '- [ ] a box',
  ])('%j does not', (line) => {
    expect(isOpening(line)).toBe(false);
  });
});

describe('a line of plain text', () => {
  test.each([
    ['words', 0],
    ['  words', 2],
    ['      words', 6],
    ['a', 0],
    ['äöü', 0],
    ['(a) "b" \'c\'', 0],
    ['**Bold** and _more_', 0],
    ['***a', 0],
    ['`code` in it', 0],
    ['``code`` in it', 0],
    ['*`code`*', 0],
    ['| a | b |', 0],
    ['[a](b)', 0],
    ['2024-01-02: a date', 0],
    ['1.5 and more', 0],
    ['12.x', 0],
    ['(1) one', 0],
    ['`1. a`', 0],
    ['a - b + c # d = e ~ f', 0],
  ])('%j is indented by %i', (line, indent) => {
    expect(indentOf(line)).toBe(indent);
  });

  test.each([
    undefined,
    '',
    '  ',
    '- a',
    '+ a',
    '* a',
    '1. a',
    '123456789) a',
    '12.',
    '# a',
    '> a',
    '=== a',
    '~~~ a',
    '``` a',
    '--- a',
    '****a',
    '<a',
    '&amp;',
    '\\a',
    ']a',
    '\ta',
    'a\tb',
    'a\u00a0b',
    'a < b',
    'a > b',
    'a & b',
    'a\\',
    '\u00a0',
  ])('%j is none', (line) => {
    expect(indentOf(line)).toBeUndefined();
  });
});

describe('the signs before a heading', () => {
  test.each([
    ['# One', '# '],
    ['##   Two words', '##   '],
    ['###### Six', '###### '],
    ['# One # two', '# '],
    ['# One #2', '# '],
    ['# - a', '# '],
  ])('of %j are %j', (line, sign) => {
    expect(headingSign(line)).toBe(sign);
  });

  test.each([
    'One',
    '#One',
    '# ',
    '#',
    '####### Seven',
    ' # One',
    '# One #',
    '# One ## ',
    '# One #\t',
    '# # One',
    '# a & b',
    '# a <b>',
  ])('are none in %j, or more than plain', (line) => {
    expect(headingSign(line)).toBeUndefined();
  });
});

describe('a list item of plain text', () => {
  test.each([
    ['- a', { indent: 0, content: 2, ordered: false, later: false }],
    ['  *   a', { indent: 2, content: 6, ordered: false, later: false }],
    ['+    a', { indent: 0, content: 5, ordered: false, later: false }],
    ['- [ ] a', { indent: 0, content: 2, ordered: false, later: false }],
    ['1. a', { indent: 0, content: 3, ordered: true, later: false }],
    ['   1) a', { indent: 3, content: 6, ordered: true, later: false }],
    ['2. a', { indent: 0, content: 3, ordered: true, later: true }],
    ['0. a', { indent: 0, content: 3, ordered: true, later: true }],
    ['01. a', { indent: 0, content: 4, ordered: true, later: true }],
    ['10. a', { indent: 0, content: 4, ordered: true, later: true }],
    ['21. a', { indent: 0, content: 4, ordered: true, later: true }],
    ['123456789. a', { indent: 0, content: 11, ordered: true, later: true }],
  ])('%j', (line, item) => {
    expect(itemOf(line)).toEqual(item);
  });

  test.each([
    undefined,
    '',
    'a',
    '-',
    '- ',
    '-a',
    '-     a',
    '- - a',
    '- # a',
    '- a & b',
    '1234567890. a',
    '1: a',
    '\t- a',
    '> - a',
  ])('%j is none', (line) => {
    expect(itemOf(line)).toBeUndefined();
  });
});

test('what is indented by four blanks may be code', () => {
  expect([0, 3, 4, 5].map(mayBeCode)).toEqual([false, false, true, true]);
});

describe('the end of a block', () => {
  test.each<[string, string[], number, number, number]>([
    ['one line', ['a'], 0, 0, 1],
    ['lines that go on', ['a', 'b', 'c'], 0, 0, 3],
    ['from the middle', ['# x', 'a', 'b', '', 'c'], 1, 0, 3],
    ['a blank line', ['a', '', 'b'], 0, 0, 1],
    ['what may be another block', ['a', 'b', '- c'], 0, 0, 2],
    ['lines indented as far', ['  a', '  b'], 0, 2, 2],
    ['lines indented ever deeper', ['a', ' b', '   c'], 0, 0, 3],
    ['a line indented less than the first', ['  a', ' b'], 0, 2, 1],
    ['a line indented less than the one before', ['a', '  b', ' c'], 0, 0, 2],
  ])('%s', (_, source, start, indent, end) => {
    expect(endOfBlock(source, start, indent)).toBe(end);
  });
});

describe('the end of paragraphs that follow one another', () => {
  test.each<[string, string[], number]>([
    ['the only one', ['a', 'b'], 2],
    ['the only one keeps its blank lines behind it', ['a', '', ''], 1],
    ['two', ['a', '', 'b'], 3],
    ['two, with blank lines behind the last', ['a', '', 'b', '', ' ', 'c', '', '- d'], 6],
    ['of which the last goes on with more than words', ['a', '', 'b', '', 'c', '- d'], 3],
    ['of which the second goes on with more than words', ['a', '', 'b', '- c'], 1],
    ['before an indented one', ['a', '', ' b'], 1],
    ['before what may be a definition', ['a', '', '[b', ''], 1],
    ['before a heading', ['a', '', '# b'], 1],
    ['of several lines', ['a', 'b', '', 'c', ' d', '', 'e', ''], 7],
  ])('%s', (_, source, end) => {
    expect(endOfParagraphs(source, 0)).toBe(end);
  });

  test('from the middle', () => {
    expect(endOfParagraphs(['# a', 'b', '', 'c', '', '> d'], 1)).toBe(4);
  });
});

describe('the blank lines behind a block', () => {
  test.each<[string, string[], number, number]>([
    ['are passed', ['', ' ', '\t', 'a'], 0, 3],
    ['none', ['a', ''], 0, 0],
    ['up to the end of the text', ['a', '', ''], 1, 3],
    ['behind the last line', ['a'], 1, 1],
  ])('%s', (_, source, start, next) => {
    expect(afterBlanks(source, start)).toBe(next);
  });

  test.each(['# One', '###### Six', '#\tOne', '#', '<!-- a'])(
    'belong to it before %j, which ends every block',
    (next) => {
      expect(withBlanks(['a', '', ' ', next], 1)).toBe(3);
    },
  );

  test.each(['words', '#One', '####### Seven', ' # One', 'a # b', 'a <!-- b', '<b>', '- a', '```'])(
    'do not before %j',
    (next) => {
      expect(withBlanks(['a', '', ' ', next], 1)).toBe(1);
    },
  );

  test('do not at the end of the text', () => {
    expect(withBlanks(['a', '', ''], 1)).toBe(1);
    expect(withBlanksBeforeMore(['a', '', ''], 1)).toBe(1);
  });

  test.each(['words', '#One', '- a', '> a'])('belong to what has ended by itself before %j', (next) => {
    expect(withBlanksBeforeMore(['a', '', ' ', next], 1)).toBe(3);
  });
});
