// Does folding keep every line, and does a folded document give the model of the unfolded one?

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold, unfolded } from '../../../actions/shared/domain/fold.ts';
import { type Line, type Markdown, parseMarkdown } from '../../../actions/shared/domain/markdown.ts';

const CORPUS = new URL('../../../../shared/corpus/', import.meta.url);
const FIRST = 0xf0000;

/** The character that stands for the rest of a fold. */
function mark(index = 0): string {
  return String.fromCodePoint(FIRST + index);
}

function lines(...texts: readonly string[]): string {
  return texts.join('\n');
}

/** What both ways must agree on: blanks around lines of code, HTML and comments may differ. */
function comparable(document: Markdown): unknown {
  const loose = (line: Line) =>
    line.kind === 'code' || line.kind === 'html' ? { ...line, text: line.text.trim() } : line;
  const trimmed = (text: string) => text.split('\n').map((line) => line.trim());
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      lines: section.lines.map(loose),
      comments: section.comments.map((comment) => ({ ...comment, text: trimmed(comment.text) })),
    })),
  };
}

function expectSameModel(text: string): void {
  expect(comparable(parseMarkdown(text))).toEqual(comparable(parseMarkdown(text, {}, unfolded)));
}

describe('what is folded', () => {
  test.each([
    { name: 'one long line', text: 'Some words that go on', folded: `Some ${mark()}` },
    { name: 'a rest of twelve characters', text: 'Some 123456789012', folded: `Some ${mark()}` },
    {
      name: 'consecutive lines, as one',
      text: lines('Some words that go on', 'and on'),
      folded: `Some ${mark()}`,
    },
    {
      name: 'two short lines that are long together',
      text: lines('a bcdef', 'ghijkl'),
      folded: `a ${mark()}`,
    },
    {
      name: 'lines indented ever deeper',
      text: lines('Some words', '  and more', '  words', '    to the end'),
      folded: `Some ${mark()}`,
    },
    { name: 'an indented line', text: '  Some words that go on', folded: `  Some ${mark()}` },
    { name: 'an item', text: '- Some words that go on', folded: `- Some ${mark()}` },
    { name: 'an item with four blanks', text: '*    Some words that go on', folded: `*    Some ${mark()}` },
    { name: 'an item with a plus', text: '+ Some words that go on', folded: `+ Some ${mark()}` },
    {
      name: 'a numbered item',
      text: '123456789. Some words that go on',
      folded: `123456789. Some ${mark()}`,
    },
    {
      name: 'a numbered item with a parenthesis',
      text: '1) Some words that go on',
      folded: `1) Some ${mark()}`,
    },
    { name: 'an open box', text: '- [ ] Some words that go on', folded: `- [ ] Some ${mark()}` },
    { name: 'a ticked box', text: '- [x] Some words that go on', folded: `- [x] Some ${mark()}` },
    { name: 'a box ticked in capitals', text: '- [X] Some words that go on', folded: `- [X] Some ${mark()}` },
    { name: 'emphasis', text: '**Some words** that go on', folded: `**Some ${mark()}` },
    { name: 'a quotation', text: '"Some words" that go on', folded: `"Some ${mark()}` },
    { name: 'a parenthesis', text: '(Some words) that go on', folded: `(Some ${mark()}` },
    { name: 'code inside the line', text: '``Some words`` that go on', folded: `\`\`Some ${mark()}` },
    { name: 'letters that are not Latin', text: 'Слова которые идут', folded: `Слова ${mark()}` },
    {
      name: 'each paragraph by itself',
      text: lines('Some words that go on', '', 'Other words that go on'),
      folded: lines(`Some ${mark(0)}`, '', `Other ${mark(1)}`),
    },
    {
      name: 'each item by itself',
      text: lines('- Some words that go on', '- Other words that go on'),
      folded: lines(`- Some ${mark(0)}`, `- Other ${mark(1)}`),
    },
    {
      name: 'items of a run as one, and the last by itself',
      text: lines('- Some words that go on', '- More words', '  and on', '- Other words that go on'),
      folded: lines(`- Some ${mark(0)}`, `- Other ${mark(1)}`),
    },
    {
      name: 'a line that is indented less begins anew',
      text: lines('  Some words that go on', 'Other words that go on'),
      folded: lines(`  Some ${mark(0)}`, `Other ${mark(1)}`),
    },
    {
      name: 'a line after one that was indented deeper begins anew',
      text: lines('Some words that go on', '   more words', ' Other words that go on'),
      folded: lines(`Some ${mark(0)}`, ` Other ${mark(1)}`),
    },
    {
      name: 'what follows a tag and a blank line',
      text: lines('<b', '', 'Some words that go on'),
      folded: lines('<b', '', `Some ${mark()}`),
    },
    {
      name: 'what follows a tag and a line of blanks',
      text: lines('<b', ' \t', 'Some words that go on'),
      folded: lines('<b', ' \t', `Some ${mark()}`),
    },
    {
      name: 'what follows a bracket that closes without a colon',
      text: lines('[label] and', 'Some words that go on'),
      folded: lines('[label] and', `Some ${mark()}`),
    },
    {
      name: 'what follows a comparison',
      text: lines('1 < 2', 'Some words that go on'),
      folded: lines('1 < 2', `Some ${mark()}`),
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
    { name: 'a rest of eleven characters', text: 'Some 12345678901' },
    { name: 'two lines that are short together', text: lines('a bcdef', 'ghijk') },
    { name: 'a line of one word', text: 'Incomprehensibilities' },
    { name: 'a heading', text: '# Some words that go on' },
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
    { name: 'an item with ten digits', text: '1234567890. Some words that go on' },
    { name: 'an item in an item', text: '- - Some words that go on' },
    { name: 'a box without an item', text: '[ ] Some words that go on' },
    { name: 'a box with another mark', text: '- [-] Some words that go on' },
    { name: 'a line that begins with a number', text: '12 words that go on' },
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
    const next = ['12 words that go on', '> words that go on', '', '# Words that go on', '```', '---', '- a'];
    for (const line of next) {
      expect(fold(lines('Some words that go on', line)).text).toBe(lines(`Some ${mark()}`, line));
    }
  });

  test('a reference to an ordinary character', () => {
    const text = lines('&#65; &#x41; &#99; &#xF000; &#10004;', 'Some words that go on');
    expect(fold(text).text).toBe(lines('&#65; &#x41; &#99; &#xF000; &#10004;', `Some ${mark()}`));
  });
});

describe('the way back', () => {
  const text = lines('# One', '', 'Some words that go on', 'and on', '- Other words that go on', '', 'end');
  const folded = fold(text);

  test('a line of the folded text is the line where it began', () => {
    expect(folded.text).toBe(lines('# One', '', `Some ${mark(0)}`, `- Other ${mark(1)}`, '', 'end'));
    expect([1, 2, 3, 4, 5, 6].map(folded.line)).toEqual([1, 2, 3, 5, 6, 7]);
  });

  test('short lines that are not folded keep their numbers', () => {
    const short = fold(lines('x y', 'z', '', '# One', '', '# Two'));
    expect([1, 2, 3, 4, 5, 6].map(short.line)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('a line behind the last is the last', () => {
    expect(folded.line(7)).toBe(7);
    expect(folded.line(99)).toBe(7);
  });

  test('a part is unfolded by itself', () => {
    expect(folded.unfold(`see ${mark(1)}`)).toBe('see words that go on');
    expect(folded.unfold(`${mark(0)}${mark(0)}`)).toBe('words that go on\nand onwords that go on\nand on');
  });

  test('a character that stands for nothing stays', () => {
    expect(folded.unfold(mark(2))).toBe(mark(2));
  });

  test('no more is folded than there are characters', () => {
    const many = Array.from({ length: 0xfffd }, () => '1. Some words that go on');
    const last = lines('1. Other words that go on', '1. These words that go on');
    const result = fold(lines(...many, last));
    expect(result.text.split('\n').at(0xfffc)).toBe(`1. Some ${mark(0xfffc)}`);
    expect(result.text.endsWith(`\n${last}`)).toBe(true);
  });

  test('unfolded is the text itself', () => {
    const same = unfolded('Some words that go on');
    expect(same.text).toBe('Some words that go on');
    expect(same.unfold(mark())).toBe(mark());
    expect(same.line(12)).toBe(12);
  });
});

describe('documents that a fold could break', () => {
  test.each([
    { name: 'short lines before headings', text: lines('x y', 'z', '', '# One', '', '# Two') },
    { name: 'a label over two lines', text: lines('[label', 'that goes on here]: /url') },
    { name: 'a title over two lines', text: lines('[a]: /url "title', 'and all of its other words"', 'x') },
    { name: 'a definition whose address follows', text: lines('[a]:', "address 'and its title'", 'x') },
    {
      name: 'a definition behind a no-break space',
      text: lines('[a]:', '\u00a0', "'Some words that go on'"),
    },
    { name: 'a lazy definition', text: lines('> [a]:', "address 'and its title'") },
    { name: 'a setext heading over two lines', text: lines('Some words   ', 'and more of the same', '====') },
    { name: 'bold text over indented lines', text: lines(`**${'ab '.repeat(22)}`, '          cdef ghij**') },
    { name: 'a reference to a private character', text: lines('&#xF0000;', '', 'Some words that go on') },
    { name: 'a private character', text: lines(mark(), '', 'Some words that go on') },
    { name: 'an attribute over two lines', text: lines('Some <a', 'title="of words that go on"> here') },
    {
      name: 'a fence that the indentation ends',
      text: lines('- ```', '  Some words here', 'Other words here'),
    },
    {
      name: 'a comment that the indentation ends',
      text: lines('- <!--', ' Some words here', '  # One', '-->'),
    },
    { name: 'front matter', text: lines('---', 'title: some words that go on', 'more: x', '---', '# One') },
  ])('$name', ({ text }) => {
    expectSameModel(text);
  });
});

const WORDS = [
  'a b',
  'c',
  'Some plain words that go on',
  'word',
  'x y z',
  'äöü are letters as well',
  'ends in:',
];
const HEADINGS = ['# One', '## **Two** and a half', '=====', '---', '#### Four ####', '# ', '####### Seven'];
const ITEMS = [
  '- item with words in it',
  '+ plus',
  '1. one two three',
  '2) two three four',
  '- [ ] task to do',
  '-',
];
const FENCES = ['```', '~~~', '```yaml and words', '````', '`code words` in a line', '``two ticks and words'];
const COMMENTS = [
  '<!--',
  '-->',
  '<!-- one -->',
  'text <!-- opens here',
  'closes --> and goes on',
  '<?x',
  '?>',
];
const TAGS = [
  '<div>',
  '</div>',
  '<details>',
  '</details>',
  '<a',
  'href="some words">x</a>',
  '<pre>',
  '</pre>',
];
const LINKS = [
  '[a]:',
  '[label',
  'words]: /url here',
  '[a]: /url "opens',
  'and closes here"',
  "url 'of a title'",
];
const QUOTES = ['> quoted words and more', '>', '> > deep words here', '> - item in it', '> ```', '> # One'];
const CODE = ['    code words here', '     deeper words here', '\ttab words here', '-     code in an item'];
const BOLD = ['**Bold text**', '**Bold over', 'two lines**', '__Other bold text__:', '*one* and *two*'];
const TARGETS = ['- This VEP targets alpha for version: v1.10', 'Ship target version: v1.9', '| a | b |'];
const ODD = [
  '',
  ' ',
  '\u00a0',
  '\u2028 words',
  'a\u00a0b c d e f g',
  '&#xF0000;',
  '&#983041; x',
  '&amp; x',
  'x\\',
];

const plainLine = fc.constantFrom(
  ...[WORDS, WORDS, HEADINGS, ITEMS, FENCES, COMMENTS, TAGS, LINKS, QUOTES, CODE, BOLD, TARGETS, ODD].flat(),
);
const prefix = fc.constantFrom('', '', '', '', ' ', '  ', '   ', '    ', '      ', '- ', '> ', '1. ', '\t');
const suffix = fc.constantFrom('', '', '', '', ' ', '  ', '   ');
const anyLine = fc.tuple(prefix, plainLine, suffix).map((parts) => parts.join(''));
const anyDocument = fc
  .array(fc.oneof({ weight: 4, arbitrary: anyLine }, fc.constant('')), { maxLength: 14 })
  .map((texts) => texts.join('\n'));

describe('properties', () => {
  test('a folded document gives the model of the unfolded one', () => {
    fc.assert(fc.property(anyDocument, expectSameModel), { numRuns: 1000 });
  });

  test('so does one with front matter', () => {
    const withFrontMatter = anyDocument.map((text) => `---\ntitle: some words here\n${text}\n---\n${text}`);
    fc.assert(fc.property(withFrontMatter, expectSameModel), { numRuns: 300 });
  });

  test('so does one of any characters', () => {
    const signs = fc.constantFrom(
      ...'ab \n\n\t-*_#`~<>![]():"\'=&;1.'.split(''),
      'Some words ',
      '\n- ',
      '\n> ',
    );
    const noise = fc.array(signs, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(fc.property(noise, expectSameModel), { numRuns: 500 });
  });

  test('unfolding gives the text back', () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        const folded = fold(text);
        expect(folded.unfold(folded.text)).toBe(text);
      }),
    );
  });
});

(existsSync(CORPUS) ? describe : describe.skip)('every document of the corpus', () => {
  const folders = existsSync(CORPUS) ? readdirSync(CORPUS).sort() : [];

  test.each(folders.map((folder) => ({ folder })))('$folder', ({ folder }) => {
    const root = new URL(`${folder}/`, CORPUS);
    const paths = readdirSync(root, { recursive: true, encoding: 'utf8' });
    const documents = paths.filter((path) => path.endsWith('.md')).sort();
    // The KEPs are many and long: every fifth will do.
    const chosen = documents.filter((_, index) => folder !== 'keps' || index % 5 === 0);
    const differing = chosen.filter((path) => {
      const text = readFileSync(new URL(path, root), 'utf8').replace(/\r\n?/g, '\n');
      const folded = comparable(parseMarkdown(text));
      return !isDeepStrictEqual(folded, comparable(parseMarkdown(text, {}, unfolded)));
    });
    expect(differing).toEqual([]);
  });
});
