// Does a folded document give the model of the unfolded one?

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold, unfolded } from '../../../actions/shared/domain/fold.ts';
import { type Line, type Markdown, parseMarkdown } from '../../../actions/shared/domain/markdown.ts';

const CORPUS = new URL('../../../../shared/corpus/', import.meta.url);

/** The character that stands for the first fold. */
const MARK = String.fromCodePoint(0xf0000);

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

/** Where headings in lists, quotes and `<details>` count, too. */
function expectSameNested(text: string): void {
  const options = { nested: true };
  expect(comparable(parseMarkdown(text, options))).toEqual(
    comparable(parseMarkdown(text, options, unfolded)),
  );
}

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
    { name: 'a private character', text: lines(MARK, '', 'Some words that go on') },
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

const NESTED = [
  '  - nested words',
  '    - deeper words',
  '   1. nested number',
  '  2. another number',
  '      far words',
  '- [link](#link)',
  '* 2024-01-01: a date',
  '- [ ] (R) a box',
  '1) one',
  '7) seven',
  '10. ten',
  '- ```yaml',
  '  ```',
  '- <!--',
  '- # One',
  '- > q',
  '* * *',
];
const LITERAL = [
  '```',
  '```yaml',
  '```go words',
  '````',
  '~~~',
  '  ```',
  '<!--',
  '<!-- words and more',
  'b -->',
  '--> x',
  '<!-->',
  '<!--->',
  '<!-- one -->',
  ' <!-- x',
  '<?x',
  '<!X',
  '---',
];
const MARGIN = [
  '# One',
  '## Two and more ##',
  '### `code` and **bold**',
  '## a & b',
  '# ',
  'Title',
  'a b',
  '**Bold text**',
  '| a | b |',
  '===',
  '> q',
  '',
  '',
];

const blockLine = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...[NESTED, ITEMS].flat()) },
  { weight: 2, arbitrary: fc.constantFrom(...LITERAL) },
  { weight: 3, arbitrary: fc.constantFrom(...MARGIN) },
  { weight: 2, arbitrary: anyLine },
);
const blockDocument = fc.array(blockLine, { maxLength: 12 }).map((texts) => texts.join('\n'));
/** Lists alone: what is folded together depends on each line before. */
const bullet = fc.constantFrom('- ', '- ', '* ', '1. ', '2. ', '3) ', '-   ', '1.    ');
const indent = fc.constantFrom('', '', ' ', '  ', '  ', '   ', '    ', '      ');
const itemLine = fc
  .tuple(
    indent,
    bullet,
    fc.constantFrom('a', 'some words here', '**Bold**', '[a]: b', '[ ] box', '- a', '2. a'),
  )
  .map((parts) => parts.join(''));
const listLine = fc.oneof(
  { weight: 6, arbitrary: itemLine },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', 'words', '  words here', '    words', '# One', '> q', 'x <b>'),
  },
);
const listDocument = fc.array(listLine, { maxLength: 10 }).map((texts) => texts.join('\n'));

describe('properties', () => {
  test('a folded document of blocks gives the model of the unfolded one', () => {
    fc.assert(fc.property(blockDocument, expectSameModel), { numRuns: 1500 });
  });

  test('so does one where nested headings count', () => {
    fc.assert(fc.property(blockDocument, expectSameNested), { numRuns: 500 });
  });

  test('so does one of lists', () => {
    fc.assert(fc.property(listDocument, expectSameModel), { numRuns: 1500 });
  });

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
      fc.property(fc.oneof(anyDocument, blockDocument, listDocument), (text) => {
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
