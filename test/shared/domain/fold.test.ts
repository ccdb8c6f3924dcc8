// What is folded, what stays as it is, and does the way back keep every line? Whether the parser sees the same, fold-model.test.ts holds.

import { describe, expect, test } from '@jest/globals';
import { fold, unfolded } from '../../../actions/shared/domain/fold.ts';

const FIRST = 0xf0000;

/** The character that stands for the rest of a fold. */
function mark(index = 0): string {
  return String.fromCodePoint(FIRST + index);
}

function lines(...texts: readonly string[]): string {
  return texts.join('\n');
}

describe('what is folded', () => {
  test.each([
    { name: 'one long line', text: 'Some words that go on', folded: `${mark()}` },
    { name: 'twelve characters', text: 'Some 1234567', folded: mark() },
    {
      name: 'consecutive lines, as one',
      text: lines('Some words that go on', 'and on'),
      folded: `${mark()}`,
    },
    {
      name: 'two short lines',
      text: lines('a', 'b'),
      folded: mark(),
    },
    {
      name: 'lines indented ever deeper',
      text: lines('Some words', '  and more', '  words', '    to the end'),
      folded: `${mark()}`,
    },
    { name: 'an indented line', text: '  Some words that go on', folded: `  ${mark()}` },
    { name: 'an item', text: '- Some words that go on', folded: `- ${mark()}` },
    { name: 'an item with four blanks', text: '*    Some words that go on', folded: `*    ${mark()}` },
    { name: 'an item with a plus', text: '+ Some words that go on', folded: `+ ${mark()}` },
    {
      name: 'a numbered item',
      text: '123456789. Some words that go on',
      folded: `123456789. ${mark()}`,
    },
    {
      name: 'a numbered item with a parenthesis',
      text: '1) Some words that go on',
      folded: `1) ${mark()}`,
    },
    { name: 'an open box', text: '- [ ] Some words that go on', folded: `- ${mark()}` },
    { name: 'a ticked box', text: '- [x] Some words that go on', folded: `- ${mark()}` },
    { name: 'a box ticked in capitals', text: '- [X] Some words that go on', folded: `- ${mark()}` },
    { name: 'emphasis', text: '**Some words** that go on', folded: `${mark()}` },
    { name: 'a quotation', text: '"Some words" that go on', folded: mark() },
    { name: 'a parenthesis', text: '(Some words) that go on', folded: mark() },
    { name: 'code inside the line', text: '``Some words`` that go on', folded: mark() },
    { name: 'letters that are not Latin', text: 'Слова которые идут', folded: mark() },
    {
      name: 'paragraphs at the left margin, as one',
      text: lines('Some words', '', 'Other words', '', '', 'a', 'b'),
      folded: mark(),
    },
    {
      name: 'paragraphs elsewhere each by itself',
      text: lines('  Some words that go on', '', '  Other words that go on'),
      folded: lines(`  ${mark(0)}`, '', `  ${mark(1)}`),
    },
    {
      name: 'a paragraph behind what may not have ended by itself',
      text: lines('> a', 'Some words', '', 'Other words'),
      folded: lines('> a', 'Some words', '', 'Other words'),
    },
    {
      name: 'a paragraph that goes on with more than words by itself',
      text: lines('Some words that go on', '', 'Other words that go on', '---'),
      folded: lines(mark(0), '', mark(1), '---'),
    },
    {
      name: 'blank lines before what would end a block without them',
      text: lines('Some words', '', '# One', 'Other words', '', '', '<!-- x -->', '- a', '', '# Two'),
      folded: lines(mark(0), '# One', mark(1), '<!-- x -->', `- ${mark(2)}`, '# Two'),
    },
    {
      name: 'a heading and the blank lines behind it',
      text: lines('## One', '', '', '> a', '# Some words that go on', 'b'),
      folded: lines(`## ${mark(0)}`, '> a', `# ${mark(1)}`, 'b'),
    },
    {
      name: 'a comment and the blank lines behind it',
      text: lines('<!-- One', '', '> two  -->  ', '', '> a'),
      folded: lines(`<!--${mark(0)}-->${mark(1)}`, '> a'),
    },
    {
      name: 'the lines in a fence',
      text: lines('```yaml', 'a: <b>', '', '# c', '``` ', '~~~', 'd', 'e', '~~~'),
      folded: lines('```yaml', mark(0), '``` ', '~~~', mark(1), '~~~'),
    },
    {
      name: 'a comment and a fence behind front matter',
      text: lines('---', 'a: b', '---', '<!-- One and two -->', '```', 'c', 'd', '```'),
      folded: lines('---', 'a: b', '---', `<!--${mark(0)}-->`, '```', mark(1), '```'),
    },
    {
      name: 'paragraphs behind a heading, a comment and a fence',
      text: lines(
        '# One and',
        'Some words',
        '',
        'Other words',
        '',
        '<!-- One and two -->',
        'Some words',
        '',
        'Other words',
        '',
        '```',
        'a',
        'b',
        '```',
        'Some words',
        '',
        'Other words',
        '',
        '> a',
      ),
      folded: lines(
        '# One and',
        mark(0),
        `<!--${mark(1)}-->`,
        mark(2),
        '',
        '```',
        mark(3),
        '```',
        mark(4),
        '',
        '> a',
      ),
    },
    { name: 'a line that may be code by itself', text: '    Some words that go on', folded: `    ${mark()}` },
    {
      name: 'what begins like front matter and is none',
      text: lines('---a', 'Some words that go on'),
      folded: lines('---a', mark()),
    },
    {
      name: 'what ends like front matter and is none',
      text: lines('a ---', 'Some words that go on'),
      folded: mark(),
    },
    {
      name: 'each item by itself',
      text: lines('- Some words that go on', '- Other words that go on'),
      folded: lines(`- ${mark(0)}`, `- ${mark(1)}`),
    },
    {
      name: 'items of a run as one, and the last by itself',
      text: lines('- Some words that go on', '- More words', '  and on', '- Other words that go on'),
      folded: lines(`- ${mark(0)}`, `- ${mark(1)}`),
    },
    {
      name: 'nested items, but for the last and those that it stands in',
      text: lines(
        '- a',
        '  - b',
        '- c',
        '  - d',
        '    1. e',
        '    2. f',
        '  - g',
        '    - h',
        '',
        '  - i',
        '    - j',
      ),
      folded: lines(`- ${mark(0)}`, `- ${mark(1)}`, '  - i', '    - j'),
    },
    {
      name: 'numbers, with one before the last that could else be text',
      text: lines('- a', '  1. b', '  2. c', '  3. d'),
      folded: lines('- a', `  1. ${mark(0)}`, '  3. d'),
    },
    {
      name: 'numbers that go on, as one',
      text: lines('2. a', '3. b', '4. c'),
      folded: lines(`2. ${mark(0)}`, '4. c'),
    },
    {
      name: 'items of links, dates and paths, as one',
      text: lines('* [a](b)', '* 2024-01-02', '* `/c`', '* d'),
      folded: lines(`* ${mark(0)}`, '* d'),
    },
    {
      name: 'rows of a table, as one',
      text: lines('| a | b |', '|---|---|', '| c | d |'),
      folded: mark(),
    },
    {
      name: 'a line that is indented less begins anew',
      text: lines('  Some words that go on', 'Other words that go on'),
      folded: lines(`  ${mark(0)}`, `${mark(1)}`),
    },
    {
      name: 'a line after one that was indented deeper begins anew',
      text: lines('Some words that go on', '   more words', ' Other words that go on'),
      folded: lines(`${mark(0)}`, ` ${mark(1)}`),
    },
    {
      name: 'what follows a tag and a blank line',
      text: lines('<b', '', 'Some words that go on'),
      folded: lines('<b', '', `${mark()}`),
    },
    {
      name: 'what follows a tag and a line of blanks',
      text: lines('<b', ' \t', 'Some words that go on'),
      folded: lines('<b', ' \t', `${mark()}`),
    },
    {
      name: 'what follows a bracket that closes without a colon',
      text: lines('[label] and', 'Some words that go on'),
      folded: mark(),
    },
    {
      name: 'what follows a comparison',
      text: lines('1 < 2', 'Some words that go on'),
      folded: lines('1 < 2', `${mark()}`),
    },
  ])('$name', ({ text, folded }) => {
    const actual = fold(text);
    expect(actual.text).toBe(folded);
    expect(actual.unfold(actual.text)).toBe(text);
  });
});

describe('what stays as it is', () => {
  test.each([
    { name: 'an empty text', text: '' },
    { name: 'eleven characters', text: 'Some 123456' },
    { name: 'a heading with closing signs', text: '# Some words that go on #' },
    { name: 'a heading with a reference', text: lines('# Some words &amp; more', '', '> a') },
    { name: 'an indented heading', text: lines(' # Some words that go on', '', '> a') },
    { name: 'a line with a tag', text: 'Some words <b>that go on' },
    { name: 'a line with an entity', text: 'Some words &amp; that go on' },
    { name: 'a line with a backslash', text: 'Some words that go on\\' },
    { name: 'a line with a closing bracket', text: 'Some words that > go on' },
    { name: 'a tag in the first word', text: 'Some<b> words that go on' },
    { name: 'a line with a tab', text: 'Some words\tthat go on' },
    { name: 'a line indented by a tab', text: '\tSome words that go on' },
    { name: 'a line with a form feed', text: 'Some words\fthat go on' },
    { name: 'a line with a vertical tab', text: 'Some words\vthat go on' },
    { name: 'a line with a carriage return', text: 'Some words\rthat go on' },
    { name: 'an item with five blanks', text: '-     Some words that go on' },
    { name: 'an item in an item', text: '- - Some words that go on' },
    { name: 'a line that is no more than a marker', text: '12)' },
    { name: 'lines that may be code', text: lines('    a', '    b', '    - c', '    - d', '    - e') },
    { name: 'items of which one has a definition', text: lines('- a', '- [b]: c', '- d') },
    { name: 'items of which one has an open label', text: lines('- a', '- [b', '- c') },
    { name: 'a number that is not the first, with what could interrupt', text: lines('2. a', '- b', '3. c') },
    { name: 'a number that is not the first, and then the first', text: lines('2. a', '1. b', '1. c') },
    { name: 'items that are indented too far', text: lines('- a', '      - b') },
    { name: 'items that are indented unevenly', text: lines('- a', ' - b', '- c', '   - d', '  - e') },
    {
      name: 'front matter that is never closed',
      text: lines('---', 'Some words that go on', '', '- a', '- b', '- c'),
    },
    { name: 'a comment in front matter', text: lines('--- ', '<!-- One and two -->', '---\t') },
    {
      name: 'a paragraph that may go on with an item',
      text: lines('- b', '  - a', 'Some words', '', 'Other words'),
    },
    {
      name: 'a paragraph that may go on with an indented one',
      text: lines('  Some words', 'Other words', '', 'More words'),
    },
    {
      name: 'a paragraph behind what may be code',
      text: lines('    Some words', 'Other words', '', 'More words'),
    },
    { name: 'a comment that is a whole one', text: lines('<!-->', '', '> a -->') },
    { name: 'a comment with more behind it', text: lines('<!-- 1', '2 --> 3', '> a') },
    { name: 'a comment that is never closed', text: lines('<!-- 1', '', '> a') },
    { name: 'a comment that may be in a fence', text: lines('<!-- 1', '```', '-->') },
    { name: 'a fence that may be in a comment', text: lines('```', '-->', '```') },
    { name: 'a fence that may be the end of another', text: lines(' ```', '```', '> a', '> b', '```') },
    { name: 'a fence that is never closed', text: lines('```', '> a', '> b') },
    { name: 'a fence with a longer one', text: lines('```', '> a', '````') },
    {
      name: 'a comment in a text that holds what is not read',
      text: lines('<pre>', '<!-- 1', '2 -->', '</pre>'),
    },
    { name: 'a quote', text: '> Some words that go on' },
    { name: 'four signs before the first letter', text: '****Some words that go on' },
    { name: 'three backticks before the first letter', text: '```Some words that go on' },
    { name: 'what follows a tag', text: lines('<b', 'Some words that go on') },
    { name: 'what follows a closing tag', text: lines('</b', 'Some words that go on') },
    { name: 'what follows a tag in capitals', text: lines('<B', 'Some words that go on') },
    { name: 'what follows a definition', text: lines('[a]: b', 'Some words that go on') },
    { name: 'what follows a quoted definition', text: lines('> [a]: b', 'Some words that go on') },
    { name: 'what follows a definition in an item', text: lines('1) [a]: b', 'Some words that go on') },
    { name: 'what follows an open label', text: lines('[a', 'Some words that go on') },
    { name: 'what follows a label with a backslash', text: lines('[a\\', 'Some words that go on') },
    { name: 'what follows an escaped bracket', text: lines('[a\\]b', 'Some words that go on') },
    {
      name: 'what follows a definition and a line that only looks blank',
      text: lines('[a]: b', '\u00a0', 'Some words that go on'),
    },
    { name: 'a text with the first private character', text: lines(mark(), 'Some words that go on') },
    { name: 'a text with the last private character', text: lines(mark(0xfffd), 'Some words that go on') },
    { name: 'a hexadecimal reference', text: lines('&#xF0000;', 'Some words that go on') },
    { name: 'a hexadecimal reference in small letters', text: lines('&#x0ffffd;', 'Some words that go on') },
    { name: 'a decimal reference', text: lines('&#983040;', 'Some words that go on') },
    { name: 'a decimal reference beyond a million', text: lines('&#1048573;', 'Some words that go on') },
    { name: 'a decimal reference with a zero', text: lines('&#0983041;', 'Some words that go on') },
  ])('$name', ({ text }) => {
    const actual = fold(text);
    expect(actual.text).toBe(text);
    expect(actual.unfold(text)).toBe(text);
    expect(text.split('\n').map((_, index) => actual.line(index + 1))).toEqual(
      text.split('\n').map((_, index) => index + 1),
    );
  });

  test('lines that may not go on with what came before', () => {
    const next = ['12)', '> words that go on', '', '# Words that go on', '```', '---', '- a'];
    for (const line of next) {
      expect(fold(lines('Some words that go on', line)).text).toBe(
        lines(`${mark()}`, ...(line === '# Words that go on' ? [`# ${mark(1)}`] : [line])),
      );
    }
  });

  test('a reference to an ordinary character', () => {
    const text = lines('&#65; &#x41; &#99; &#xF000; &#10004;', 'Some words that go on');
    expect(fold(text).text).toBe(lines('&#65; &#x41; &#99; &#xF000; &#10004;', `${mark()}`));
  });
});

describe('the way back', () => {
  const text = lines('# One', '', 'Some words that go on', 'and on', '- Other words that go on', '', 'end');
  const heading = `# ${mark(0)}`;
  const folded = fold(text);

  test('a line of the folded text is the line where it began', () => {
    expect(folded.text).toBe(lines(heading, mark(1), `- ${mark(2)}`, '', 'end'));
    expect([1, 2, 3, 4, 5].map(folded.line)).toEqual([1, 3, 5, 6, 7]);
  });

  test('short lines that are not folded keep their numbers', () => {
    const short = fold(lines('x y', '> z', '', '> # One', '', '# Two'));
    expect([1, 2, 3, 4, 5, 6].map(short.line)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('a line behind the last is the last', () => {
    expect(folded.line(5)).toBe(7);
    expect(folded.line(99)).toBe(7);
  });

  test('a part is unfolded by itself', () => {
    expect(folded.unfold(`see ${mark(2)}`)).toBe('see Other words that go on');
    expect(folded.unfold(`${mark(0)}${mark(0)}`)).toBe('One\nOne\n');
  });

  test('a character that stands for nothing stays', () => {
    expect(folded.unfold(mark(3))).toBe(mark(3));
  });

  test('the lines at which items begin that are folded into one', () => {
    const run = fold(lines('', '- a', '  b', '', '- c', '- d'));
    expect(run.text).toBe(lines('', `- ${mark()}`, '- d'));
    expect([1, 2, 3, 4, 5].map(run.items)).toEqual([[], [5], [], [], []]);
  });

  test('no more is folded than there are characters', () => {
    const many = Array.from({ length: 0xfffc }, () => lines('Some words that go on', '>'));
    const last = lines('Other words', 'that go on', '- a', '- b', '- c');
    const result = fold(lines(...many, last));
    expect(result.text.split('\n').at(2 * 0xfffb)).toBe(mark(0xfffb));
    expect(result.text.endsWith(`\n${last}`)).toBe(true);
    expect(result.line(result.text.split('\n').length)).toBe(2 * 0xfffc + 5);
  });

  test('unfolded is the text itself', () => {
    const same = unfolded('Some words that go on');
    expect(same.text).toBe('Some words that go on');
    expect(same.unfold(mark())).toBe(mark());
    expect(same.line(12)).toBe(12);
    expect(same.items(12)).toEqual([]);
  });
});
