// Which lines changed, as they are read?

import { describe, expect, test } from '@jest/globals';
import { changedLines } from './changed-lines.ts';

const shown = (before: string, after: string) =>
  changedLines(before, after).map(({ sign, text }) => `${sign} ${text}`);

const table = (...rows: readonly string[]) => ['| SIG | state | by |', '|---|---|---|', ...rows].join('\n');

describe('changed lines', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['nothing', 'One.\n\nTwo.', 'One.\n\nTwo.', []],
    ['a marker that nobody reads', '<!-- a -->\nOne.', '<!-- b -->\nOne.', []],
    ['a new text', '', '### Title\n\n- one\n- **two**', ['+ Title', '+ one', '+ two']],
    ['a sentence', 'One.\n\nTwo.', 'One.\n\nThree.', ['- Two.', '+ Three.']],
    [
      'a row: its name, and the cells that changed',
      table('| `a` | waiting | lin |', '| `b` | signed | ana |'),
      table('| `a` | signed | lin |', '| `b` | signed | ana |'),
      ['- a · waiting', '+ a · signed'],
    ],
    [
      'rows that share their first cell: whole',
      table('| x | one | same |', '| x | two | same |'),
      table('| x | three | same |'),
      ['- x · one · same', '- x · two · same', '+ x · three · same'],
    ],
    [
      'the commit, where nothing else changed',
      'Judged at a.',
      'Judged at b.',
      ['- Judged at a.', '+ Judged at b.'],
    ],
    ['not the commit beside more', 'One.\n\nJudged at a.', 'Two.\n\nJudged at b.', ['- One.', '+ Two.']],
    [
      'not a finding that only moved to another line',
      table('| x | 1 | gone |', '| x | 9 | stays |'),
      table('| x | 7 | stays |'),
      ['- x · 1 · gone'],
    ],
    ['markup of others is text', '', '`<script>` &lt;b&gt;', ['+ <script> <b>']],
  ])('%s', (_, before, after, expected) => {
    expect(shown(before, after)).toEqual(expected);
  });

  test('too much is no difference', () => {
    expect(shown('', 'line\n\n'.repeat(600))).toEqual([]);
  });
});
