// Which items and paragraphs stand in one paragraph of a folded text?

import { describe, expect, test } from '@jest/globals';
import { ITEM_SIGN, type Part, partsOf } from '../../../actions/shared/domain/fold-parts.ts';

const part = (start: number, end: number, column = 1): Part => ({ start, end, column });

describe('the parts of a paragraph', () => {
  test.each<[string, string[], number[], Part[]]>([
    ['one line', ['a'], [], [part(0, 1)]],
    ['lines that go on', ['a', 'b', ' c'], [], [part(0, 3)]],
    ['paragraphs', ['a', 'b', '', ' c', '', ' \t', 'd', 'e'], [], [part(0, 2), part(3, 4), part(6, 8)]],
    ['an end of blank lines', ['a', '', ''], [], [part(0, 1)]],
    [
      'items',
      ['a', '- b', '*  c', '+ d'],
      [2, 3, 4],
      [part(0, 1), part(1, 2, 3), part(2, 3, 4), part(3, 4, 3)],
    ],
    ['nested items', ['a', '  - b', '    * c'], [2, 3], [part(0, 1), part(1, 2, 5), part(2, 3, 7)]],
    ['numbers', ['a', '1. b', '123456789)  c'], [2, 3], [part(0, 1), part(1, 2, 4), part(2, 3, 13)]],
    [
      'items that go on',
      ['a', '- b', '  c', '- d', '  e'],
      [2, 4],
      [part(0, 1), part(1, 3, 3), part(3, 5, 3)],
    ],
    [
      'items behind blank lines',
      ['a', '', '- b', '', '- c'],
      [3, 5],
      [part(0, 1), part(2, 3, 3), part(4, 5, 3)],
    ],
    ['a paragraph behind an item', ['a', '- b', '', 'c'], [2], [part(0, 1), part(1, 2, 3), part(3, 4)]],
    ['what looks like an item and is none', ['a', '- b'], [], [part(0, 2)]],
  ])('%s', (_, source, items, parts) => {
    expect(partsOf(source, source.length, { line: 1, column: 1 }, items)).toEqual(parts);
  });

  test('are counted from its place', () => {
    const source = ['# One', '', '- a', '- b', '', 'c', '- d'];
    expect(partsOf(source, 4, { line: 3, column: 3 }, [4, 7])).toEqual([
      part(0, 1, 3),
      part(1, 2, 3),
      part(3, 4),
    ]);
  });
});

describe('the sign of an item', () => {
  test.each([
    ['- a', '- '],
    ['   *   a', '   *   '],
    ['+ - a', '+ '],
    ['12. a', '12. '],
    ['123456789) a', '123456789) '],
  ])('of %j is %j', (line, sign) => {
    expect(ITEM_SIGN.exec(line)?.[0]).toBe(sign);
  });

  test.each(['a - b', '-a', '1: a', '1234567890. a', '12 a', '> - a'])('%j has none', (line) => {
    expect(ITEM_SIGN.test(line)).toBe(false);
  });
});
