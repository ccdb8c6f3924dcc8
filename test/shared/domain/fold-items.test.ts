// Which list items are folded into one, and which stay apart?

import { describe, expect, test } from '@jest/globals';
import { groupItems } from '../../../actions/shared/domain/fold-items.ts';

/** The line behind a group, counted from 0; what is kept of its first line; the lines of further items, counted from 1. */
type Group = readonly [end: number, kept: string, ...items: number[]];

/** The groups of the run that begins at the first line, or at another one. */
function groupsOf(source: readonly string[], start = 0): Group[] {
  let head = start;
  return groupItems(source, start).map(({ end, kept, items }): Group => {
    const text = source[head]?.slice(0, kept) ?? '';
    head = end;
    return [end, text, ...items];
  });
}

describe('items that are folded into one', () => {
  test.each<[string, string[], Group[]]>([
    ['one by itself', ['- a'], [[1, '- ']]],
    [
      'two, of which the last stays apart',
      ['* a', '*   b'],
      [
        [1, '* '],
        [2, '*   '],
      ],
    ],
    [
      'all but the last',
      ['- a', '- b', '- c', '- d'],
      [
        [3, '- ', 2, 3],
        [4, '- '],
      ],
    ],
    [
      'with lines that go on',
      ['- a', '  b', '- c', '  d', '- e', '  f'],
      [
        [4, '- ', 3],
        [6, '- '],
      ],
    ],
    [
      'with blank lines between them',
      ['- a', '', '- b', ' ', '', '- c'],
      [
        [5, '- ', 3],
        [6, '- '],
      ],
    ],
    [
      'numbers',
      ['1. a', '2. b', '3. c'],
      [
        [2, '1. ', 2],
        [3, '3. '],
      ],
    ],
    [
      'numbers that go on',
      ['2. a', '3. b', '10. c'],
      [
        [2, '2. ', 2],
        [3, '10. '],
      ],
    ],
    [
      'of different markers',
      ['- a', '* b', '+ c', '1. d', '7) e'],
      [
        [4, '- ', 2, 3, 4],
        [5, '7) '],
      ],
    ],
    [
      'indented by three blanks',
      ['   - a', '   - b', '   - c'],
      [
        [2, '   - ', 2],
        [3, '   - '],
      ],
    ],
    [
      'nested ones with those around them',
      ['- a', '  - b', '  - c', '- d'],
      [
        [3, '- ', 2, 3],
        [4, '- '],
      ],
    ],
    [
      'of three levels',
      ['- a', '  - b', '    - c', '  - d', '- e'],
      [
        [4, '- ', 2, 3, 4],
        [5, '- '],
      ],
    ],
    [
      'nested as deep as can be',
      ['- a', '     - b', '- c'],
      [
        [2, '- ', 2],
        [3, '- '],
      ],
    ],
    [
      'a nested first number',
      ['- a', '  1. b', '- c'],
      [
        [2, '- ', 2],
        [3, '- '],
      ],
    ],
  ])('%s', (_, source, groups) => {
    expect(groupsOf(source)).toEqual(groups);
  });
});

describe('items that stay apart', () => {
  test.each<[string, string[], Group[]]>([
    [
      'the one that the last stands in',
      ['- a', '- b', '  - c', '  - d'],
      [
        [1, '- '],
        [3, '- ', 3],
        [4, '  - '],
      ],
    ],
    [
      'all that the last stands in',
      ['- a', '- b', '  - c', '    - d'],
      [
        [1, '- '],
        [2, '- '],
        [3, '  - '],
        [4, '    - '],
      ],
    ],
    [
      'but not what came before on its level',
      ['- a', '  - b', '- c', '  - d'],
      [
        [2, '- ', 2],
        [3, '- '],
        [4, '  - '],
      ],
    ],
    [
      'a number before the last that could else be text',
      ['- a', '  1. b', '  2. c', '  3. d'],
      [
        [1, '- '],
        [3, '  1. ', 3],
        [4, '  3. '],
      ],
    ],
    [
      'a number before one that the last stands in',
      ['- a', '  1. b', '  2. c', '     - d'],
      [
        [1, '- '],
        [2, '  1. '],
        [3, '  2. '],
        [4, '     - '],
      ],
    ],
    [
      'no number before a bullet',
      ['- a', '  1. b', '  - c'],
      [
        [2, '- ', 2],
        [3, '  - '],
      ],
    ],
    [
      'in the order in which they stand, of many',
      ['- a', '- b', '- c', ...Array.from({ length: 9 }, () => '  - d')],
      [
        [2, '- ', 2],
        [11, '- ', 4, 5, 6, 7, 8, 9, 10, 11],
        [12, '  - '],
      ],
    ],
  ])('%s', (_, source, groups) => {
    expect(groupsOf(source)).toEqual(groups);
  });
});

describe('a run ends', () => {
  test.each<[string, string[], Group[]]>([
    ['nowhere where none begins', ['a', '- b'], []],
    ['at once where it may be code', ['    - a', '    - b', '    - c'], [[1, '    - ']]],
    [
      'before text',
      ['- a', '- b', '', 'c'],
      [
        [1, '- '],
        [2, '- '],
      ],
    ],
    [
      'before text that is indented less',
      ['- a', '  - b', ' c', '- d'],
      [
        [1, '- '],
        [2, '  - '],
      ],
    ],
    ['before what may be a definition', ['- a', '- [b]: c', '- d'], [[1, '- ']]],
    ['before an open label', ['- a', '- [b', '- d'], [[1, '- ']]],
    ['before what is more than plain', ['- a', '- b & c', '- d'], [[1, '- ']]],
    ['before an item that is indented a little', ['- a', ' - b', '- c'], [[1, '- ']]],
    [
      'before an item that is indented less than its sibling',
      ['- a', '   - b', '  - c'],
      [
        [1, '- '],
        [2, '   - '],
      ],
    ],
    ['before an item that may be code', ['- a', '      - b', '- c'], [[1, '- ']]],
    ['before a nested number that may be text', ['- a', '  2. b', '- c'], [[1, '- ']]],
    [
      'with the blank lines before a heading',
      ['- a', '- b', '', '', '# c'],
      [
        [1, '- '],
        [4, '- '],
      ],
    ],
    [
      'without the blank lines at the end of the text',
      ['- a', '- b', '', ''],
      [
        [1, '- '],
        [2, '- '],
      ],
    ],
  ])('%s', (_, source, groups) => {
    expect(groupsOf(source)).toEqual(groups);
  });
});

describe('where the first is a number that may be text, a run ends', () => {
  test.each<[string, string[]]>([
    ['at a blank line', ['2. a', '', '3. b', '4. c']],
    ['before a bullet', ['2. a', '- b', '- c']],
    ['before the first number', ['2. a', '1. b', '1. c']],
    ['before a nested item', ['2. a', '   - b', '3. c']],
    ['before a nested number', ['2. a', '   3. b', '3. c']],
  ])('%s', (_, source) => {
    expect(groupsOf(source)).toEqual([[1, '2. ']]);
  });
});

test('a run begins where it is asked for', () => {
  const source = ['# One', '', '- a', '  - b', '- c', '- d'];
  expect(groupsOf(source, 2)).toEqual([
    [5, '- ', 4, 5],
    [6, '- '],
  ]);
  expect(groupsOf(source, 3)).toEqual([[4, '  - ']]);
});
