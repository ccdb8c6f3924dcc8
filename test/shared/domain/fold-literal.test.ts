// Which comments and fences can be folded, and which may be part of something else?

import { describe, expect, test } from '@jest/globals';
import { literalsOf } from '../../../actions/shared/domain/fold-literal.ts';

function lines(...texts: readonly string[]): string {
  return texts.join('\n');
}

/** What is found where each line is asked for, as the fold does: `comment 0-2`. `tied` are lines that are part of a tag or a definition. */
function literalsIn(text: string, front = 0, tied: readonly number[] = []): string[] {
  const source = text.split('\n');
  const literalAt = literalsOf(text, source, front);
  const found: string[] = [];
  let start = 0;
  while (start < source.length) {
    const literal = literalAt(start, !tied.includes(start));
    if (literal) found.push(`${literal.kind} ${start}-${literal.close}`);
    start = (literal?.close ?? start) + 1;
  }
  return found;
}

describe('comments that can be folded', () => {
  test.each([
    { name: 'on one line', text: '<!-- One -->', found: ['comment 0-0'] },
    { name: 'with nothing in it', text: '<!---->', found: ['comment 0-0'] },
    { name: 'over lines', text: lines('a', '<!--', '', '# One', '-->'), found: ['comment 1-4'] },
    { name: 'with blanks behind it', text: lines('<!-- One', 'two --> \t'), found: ['comment 0-1'] },
    { name: 'that holds a comparison', text: '<!-- 2 > 1 -->', found: ['comment 0-0'] },
    { name: 'that holds an arrow', text: lines('<!-- a', 'b -> c', '-->'), found: ['comment 0-2'] },
    { name: 'that holds code in a line', text: lines('<!-- a', '`b` ``c``', '-->'), found: ['comment 0-2'] },
    { name: 'that holds tildes', text: lines('<!-- a', '~b~ ~~c~~', '-->'), found: ['comment 0-2'] },
    {
      name: 'that holds the signs of a fence behind words',
      text: lines('<!-- a', 'b ``` c ~~~', '-->'),
      found: ['comment 0-2'],
    },
    {
      name: 'one behind the other',
      text: lines('<!-- a -->', '<!-- b', '-->'),
      found: ['comment 0-0', 'comment 1-2'],
    },
  ])('$name', ({ text, found }) => {
    expect(literalsIn(text)).toEqual(found);
  });
});

describe('comments that are read', () => {
  test.each([
    { name: 'whole after two signs', text: lines('<!-->', 'a', '-->') },
    { name: 'whole after three signs', text: lines('<!--->', 'a', '-->') },
    { name: 'with more behind it', text: '<!-- a --> b' },
    { name: 'with more behind its last line', text: lines('<!-- a', '--> b') },
    { name: 'never closed', text: lines('<!-- a', 'b', '') },
    { name: 'indented', text: ' <!-- a -->' },
    { name: 'behind words', text: 'a <!--' },
    { name: 'with another begun on its first line', text: lines('<!-- a <!-- b', '-->') },
    { name: 'with another begun below', text: lines('<!-- a', 'b <!-- c', '-->') },
    ...['', ' ', '\t', '   ', '>', '> ', '* ', '+ ', '- ', '1. ', '23) ', '> - '].flatMap((before) => [
      {
        name: `with backticks behind ${JSON.stringify(before)}`,
        text: lines('<!-- a', `${before}\`\`\``, '-->'),
      },
      { name: `with tildes behind ${JSON.stringify(before)}`, text: lines('<!-- a', `${before}~~~`, '-->') },
    ]),
    { name: 'with a fence on its first line', text: lines('<!-- ```', '-->') },
  ])('$name', ({ text }) => {
    expect(literalsIn(text)).toEqual([]);
  });

  test('where it is part of a tag or a definition', () => {
    expect(literalsIn('<!-- a -->', 0, [0])).toEqual([]);
  });

  test('in front matter, and not behind it', () => {
    expect(literalsIn(lines('---', '<!-- a -->', '---', '<!-- b -->'), 2)).toEqual(['comment 3-3']);
  });
});

describe('fences that can be folded', () => {
  test.each([
    { name: 'bare', text: lines('```', 'a', '```'), found: ['fence 0-2'] },
    {
      name: 'with words behind it',
      text: lines('a', '```yaml and more', '# b', '', '```'),
      found: ['fence 1-4'],
    },
    { name: 'of four signs', text: lines('````', 'a', '````'), found: ['fence 0-2'] },
    { name: 'of tildes', text: lines('~~~', 'a', '~~~'), found: ['fence 0-2'] },
    { name: 'of four tildes', text: lines('~~~~ yaml', 'a', '~~~~'), found: ['fence 0-2'] },
    { name: 'with blanks behind both', text: lines('``` ', 'a', '``` \t'), found: ['fence 0-2'] },
    { name: 'that holds code in a line', text: lines('```', '``a``', 'b ```', '```'), found: ['fence 0-3'] },
    {
      name: 'that holds the beginning of a comment',
      text: lines('```', '<!--', '```'),
      found: ['fence 0-2'],
    },
    {
      name: 'bare ones, one behind the other',
      text: lines('```a', 'b', '```', '```', 'c', '```'),
      found: ['fence 0-2', 'fence 3-5'],
    },
    { name: 'bare behind words', text: lines('a', '```', 'b', '```'), found: ['fence 1-3'] },
    {
      name: 'bare behind a comment',
      text: lines('<!-- a', '-->', '```', 'b', '```'),
      found: ['comment 0-1', 'fence 2-4'],
    },
    {
      name: 'bare behind a comment that ends on its line',
      text: lines('a <!-- b --> c', '```', 'd', '```'),
      found: ['fence 1-3'],
    },
    {
      name: 'bare behind what only looks like the end of a comment',
      text: lines('a --> b', '```', 'c', '```'),
      found: ['fence 1-3'],
    },
    {
      name: 'with words, behind what may go on',
      text: lines(' ```', '```yaml', 'a', '```'),
      found: ['fence 1-3'],
    },
  ])('$name', ({ text, found }) => {
    expect(literalsIn(text)).toEqual(found);
  });
});

describe('fences that are read', () => {
  test.each([
    { name: 'indented', text: lines(' ```', 'a', '```') },
    { name: 'behind words', text: lines('a ~~~', 'b', '~~~~ c', '') },
    { name: 'with a backtick behind it', text: lines('```a`b', 'c', '```') },
    { name: 'never closed', text: lines('```', 'a', 'b') },
    { name: 'of two signs', text: lines('``', 'a', '``') },
    { name: 'with nothing in it', text: lines('```', '```') },
    { name: 'with the end of a comment in it', text: lines('```', 'a -->', '```') },
    { name: 'with an end that is indented', text: lines('```a', 'b', ' ```') },
    { name: 'with an end that has words', text: lines('```a', 'b', '```c') },
    { name: 'with a longer end', text: lines('```a', 'b', '````') },
    { name: 'with the other sign in it', text: lines('```a', '~~~', '```') },
    { name: 'bare, behind an open comment', text: lines('a <!-- b', '```', 'c', '```') },
    {
      name: 'bare, behind the second comment of a line',
      text: lines('a <!-- b --> <!-- c', '```', 'd', '```'),
    },
    { name: 'bare, behind a quoted one', text: lines('> ```', '```', 'a', '```') },
    { name: 'bare, behind one in an item', text: lines('- ```', '```', 'a', '```') },
  ])('$name', ({ text }) => {
    expect(literalsIn(text)).toEqual([]);
  });

  test('where it is part of a tag or a definition, and a bare one behind it', () => {
    expect(literalsIn(lines('```a', 'b', '```', 'c', '```'), 0, [0])).toEqual([]);
  });

  test('in front matter', () => {
    expect(literalsIn(lines('---', '~~~', 'a', '~~~', '---'), 4)).toEqual([]);
  });
});

describe('nothing is found', () => {
  test.each(['<pre>', '<script', '<style', '<textarea>', 'a <?php', '<!DOCTYPE', '<![CDATA[', '<PRE'])(
    'in a text that holds %s',
    (raw) => {
      expect(literalsIn(lines(raw, '', '<!-- a -->', '```b', 'c', '```'))).toEqual([]);
    },
  );

  test.each(['<b>', '<p', '<!', 'pre', 'a < b', '<details>'])('but in one that holds %s', (tag) => {
    expect(literalsIn(lines(tag, '', '<!-- a -->', '```b', 'c', '```'))).toEqual([
      'comment 2-2',
      'fence 3-5',
    ]);
  });
});
