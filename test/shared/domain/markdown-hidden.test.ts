// Which text reads like a heading and is none, and what does it stand in?

import { describe, expect, test } from '@jest/globals';
import {
  type HiddenHeading,
  type Hiding,
  type LineKind,
  parseMarkdown,
} from '../../../actions/shared/domain/markdown.ts';

function text(...lines: readonly string[]): string {
  return lines.join('\n');
}

function hidden(
  heading: string,
  inside: Hiding,
  place: { line: number; column?: number; opened: number; closed?: boolean },
): HiddenHeading {
  return {
    heading,
    line: place.line,
    column: place.column ?? 1,
    inside,
    opened: place.opened,
    closed: place.closed ?? true,
  };
}

/** The visible text of a document without headings. */
function shown(source: string): { text: string; kind: LineKind }[] {
  const sections = parseMarkdown(source).sections;
  expect(sections).toHaveLength(1);
  return sections.flatMap((section) => section.lines.map((line) => ({ text: line.text, kind: line.kind })));
}

describe('case 141: in a code block', () => {
  test.each([
    {
      name: 'a fence',
      source: text('```', '# A', '```'),
      found: [hidden('A', 'code block', { line: 2, opened: 1 })],
    },
    {
      name: 'a fence of tildes with a closing line that is longer',
      source: text('x', '~~~ yaml', '## A ##', '~~~~  '),
      found: [hidden('A', 'code block', { line: 3, opened: 2 })],
    },
    {
      name: 'a fence that is never closed',
      source: text('```', '# A', '', '## B'),
      found: [
        hidden('A', 'code block', { line: 2, opened: 1, closed: false }),
        hidden('B', 'code block', { line: 4, opened: 1, closed: false }),
      ],
    },
    {
      name: 'a fence that ends with something else',
      source: text('```', '# A', '```yaml'),
      found: [hidden('A', 'code block', { line: 2, opened: 1, closed: false })],
    },
    {
      name: 'a fence whose last line has text before its sign',
      source: text('```', '# A', 'x ```'),
      found: [hidden('A', 'code block', { line: 2, opened: 1, closed: false })],
    },
    {
      name: 'a fence that ends with a shorter one',
      source: text('   ````', '# A', '```'),
      found: [hidden('A', 'code block', { line: 2, opened: 1, closed: false })],
    },
    {
      name: 'a fence that ends with the other sign',
      source: text('~~~', '# A', '```'),
      found: [hidden('A', 'code block', { line: 2, opened: 1, closed: false })],
    },
    {
      name: 'a fence that its list ends',
      source: text('- ```', '  # A', '', 'after'),
      found: [hidden('A', 'code block', { line: 2, opened: 1, closed: false })],
    },
    {
      name: 'a fence in a quote',
      source: text('> ```', '> # A', '> ```'),
      found: [hidden('A', 'code block', { line: 2, opened: 1 })],
    },
    {
      name: 'a fence in an item',
      source: text('12. ~~~', '    # A', '    ~~~'),
      found: [hidden('A', 'code block', { line: 2, opened: 1 })],
    },
    {
      name: 'an indented block',
      source: text('x', '', '    # A'),
      found: [hidden('A', 'code block', { line: 3, opened: 3 })],
    },
    {
      name: 'an indented block that shows a fence',
      source: text('x', '', '    ```', '    # A'),
      found: [hidden('A', 'code block', { line: 4, opened: 3 })],
    },
    {
      name: 'an indented block that shows a fence, in an item',
      source: text('-     ~~~', '      # A'),
      found: [hidden('A', 'code block', { line: 2, opened: 1 })],
    },
    {
      name: 'an indented block with backticks inside',
      source: text('x', '', '    a ``` b', '    # A'),
      found: [hidden('A', 'code block', { line: 4, opened: 3 })],
    },
    {
      name: 'with hashes inside',
      source: text('```', '# A # B', '```'),
      found: [hidden('A # B', 'code block', { line: 2, opened: 1 })],
    },
    {
      name: 'with three blanks and a tab',
      source: text('```', '   ######\tA \t# ', '```'),
      found: [hidden('A', 'code block', { line: 2, opened: 1 })],
    },
  ])('$name', ({ source, found }) => {
    const document = parseMarkdown(source);
    expect(document.hidden).toEqual(found);
    expect(document.sections).toHaveLength(1);
  });

  test.each([
    { name: 'seven hashes', row: '####### A' },
    { name: 'four blanks', row: '    # A' },
    { name: 'no blank', row: '#A' },
    { name: 'text before it', row: 'x # A' },
    { name: 'nothing behind it', row: '# ' },
    { name: 'only closing hashes behind it', row: '#  ##' },
  ])('$name is nothing like a heading', ({ row }) => {
    const found = parseMarkdown(text('```', row, '```')).hidden.map((heading) => heading.heading);
    expect(found).toEqual(row === '#  ##' ? ['##'] : []);
  });
});

describe('case 142: in a comment', () => {
  test.each([
    {
      name: 'a block',
      source: text('x', '', '<!--', '# A', '', '## B', '-->'),
      found: [hidden('A', 'comment', { line: 4, opened: 3 }), hidden('B', 'comment', { line: 6, opened: 3 })],
    },
    {
      name: 'never closed',
      source: text('<!-- x', '# A'),
      found: [hidden('A', 'comment', { line: 2, opened: 1, closed: false })],
    },
    { name: 'on one line', source: '<!-- # A -->', found: [hidden('A', 'comment', { line: 1, opened: 1 })] },
    {
      name: 'inside a paragraph',
      source: text('x', 'y <!-- ### A', 'B -->'),
      found: [hidden('A', 'comment', { line: 2, column: 1, opened: 2 })],
    },
    {
      name: 'the second in a block of HTML',
      source: text('<p>', '<!-- a -->', '<!--', '# A', '-->', '</p>'),
      found: [hidden('A', 'comment', { line: 4, opened: 3 })],
    },
  ])('$name', ({ source, found }) => {
    expect(parseMarkdown(source).hidden).toEqual(found);
  });

  test.each(['<!-->', '<!--->'])('%s is a whole comment: what follows is shown', (comment) => {
    expect(shown(`${comment} # A`)).toEqual([{ text: ' # A', kind: 'html' }]);
    expect(parseMarkdown(`${comment} # A`).hidden).toEqual([]);
  });
});

describe('case 150: in a quote, an item or <details>', () => {
  test('a quote', () => {
    const source = text('> x', '> ', '> # A *b*', '> y');
    expect(parseMarkdown(source).hidden).toEqual([hidden('A b', 'quote', { line: 3, column: 3, opened: 1 })]);
    expect(shown(source)).toEqual([
      { text: 'x', kind: 'quote' },
      { text: 'A b', kind: 'quote' },
      { text: 'y', kind: 'quote' },
    ]);
  });

  test('an item', () => {
    const source = text('- x', '', '  # A', '- # B');
    expect(parseMarkdown(source).hidden).toEqual([
      hidden('A', 'list item', { line: 3, column: 3, opened: 1 }),
      hidden('B', 'list item', { line: 4, column: 3, opened: 4 }),
    ]);
    expect(shown(source)).toEqual([
      { text: 'x', kind: 'item' },
      { text: 'A', kind: 'text' },
      { text: 'B', kind: 'text' },
    ]);
  });

  test('an item in an item is in the outer one', () => {
    const found = parseMarkdown(text('- x', '  - # A')).hidden;
    expect(found).toEqual([hidden('A', 'list item', { line: 2, column: 5, opened: 1 })]);
  });

  test('a quote in an item is a quote', () => {
    const found = parseMarkdown(text('- x', '  > # A')).hidden;
    expect(found).toEqual([hidden('A', 'quote', { line: 2, column: 5, opened: 2 })]);
  });

  test('an item in a quote is in the quote', () => {
    const source = text('> x', '> - # A');
    expect(parseMarkdown(source).hidden).toEqual([hidden('A', 'quote', { line: 2, column: 5, opened: 1 })]);
    expect(shown(source)).toEqual([
      { text: 'x', kind: 'quote' },
      { text: 'A', kind: 'quote' },
    ]);
  });

  test('<details>, until it is closed', () => {
    const document = parseMarkdown(
      text('x', '', '<details>', '<summary>s</summary>', '', '# A', 'of A', '', '</details>', '', '# B'),
    );
    expect(document.hidden).toEqual([hidden('A', '<details>', { line: 6, opened: 3 })]);
    expect(document.sections.map((section) => section.heading)).toEqual(['', 'B']);
    expect(document.sections[0]?.lines.map((line) => line.text)).toEqual([
      'x',
      '<details>',
      '<summary>s</summary>',
      'A',
      'of A',
      '</details>',
    ]);
  });

  test('nested <details>, the innermost that is open', () => {
    const source = text(
      '<details>',
      '<DETAILS open>',
      '',
      '# A',
      '',
      '</details>',
      '',
      '# B',
      '',
      '</details>',
      '',
      '# C',
    );
    const document = parseMarkdown(source);
    expect(document.hidden).toEqual([
      hidden('A', '<details>', { line: 4, opened: 2 }),
      hidden('B', '<details>', { line: 8, opened: 1 }),
    ]);
    expect(document.sections.map((section) => section.heading)).toEqual(['', 'C']);
  });

  test.each([
    { name: '<details> in a comment', source: text('<!-- <details> -->', '', '# A') },
    { name: '<detailsx>', source: text('<detailsx>', '', '# A') },
    { name: '<details> closed on its line', source: text('<details></details>', '', '# A') },
    { name: '</details> too many', source: text('</details>', '</details>', '', '# A') },
  ])('$name hides nothing', ({ source }) => {
    const document = parseMarkdown(source);
    expect(document.hidden).toEqual([]);
    expect(document.sections.map((section) => section.heading)).toEqual(['', 'A']);
  });
});

describe('bold text that poses as a heading', () => {
  const at = (line: number, heading: string, column = 1) =>
    hidden(heading, 'bold text', { line, column, opened: line });

  test.each([
    { name: 'with asterisks', source: '**Goals**', found: [at(1, 'Goals')] },
    { name: 'with underscores', source: '__Goals__', found: [at(1, 'Goals')] },
    { name: 'with a colon behind it', source: '**Goals**:', found: [at(1, 'Goals')] },
    { name: 'with a colon inside', source: '**Goals: **', found: [at(1, 'Goals')] },
    { name: 'with a colon right before its end', source: '**Goals:**', found: [at(1, 'Goals')] },
    { name: 'with a colon between its words', source: '**Goals: all**', found: [at(1, 'Goals: all')] },
    { name: 'with blanks inside', source: '** Goals **', found: [at(1, 'Goals')] },
    { name: 'indented', source: '  **Goals**', found: [at(1, 'Goals', 3)] },
    {
      name: 'over three lines',
      source: text('**Non', 'Goals   of', 'it**'),
      found: [at(1, 'Non Goals of it')],
    },
    { name: 'beside a comment', source: '**Goals** <!-- x -->', found: [at(1, 'Goals')] },
    { name: 'beside a comment over two lines', source: '**Goals** <!--\nx -->', found: [at(1, 'Goals')] },
    { name: 'of two characters', source: '**ab**', found: [at(1, 'ab')] },
    { name: 'of eighty characters', source: `**${'a'.repeat(80)}**`, found: [at(1, 'a'.repeat(80))] },
    { name: 'in an item', source: text('x', '- **Goals**'), found: [at(2, 'Goals', 3)] },
    { name: 'second paragraph', source: text('x', '', '**Goals**'), found: [at(3, 'Goals')] },
  ])('$name', ({ source, found }) => {
    expect(parseMarkdown(source).hidden).toEqual(found);
  });

  test.each([
    { name: 'over four lines', source: text('**a', 'b', 'c', 'd**') },
    { name: 'of one character', source: '**a**' },
    { name: 'of 81 characters', source: `**${'a'.repeat(81)}**` },
    { name: 'with text before it', source: 'x **Goals**' },
    { name: 'with text behind it', source: '**Goals** x' },
    { name: 'with two signs', source: '**Goals__' },
    { name: 'only emphasised', source: '*Goals*' },
    { name: 'with emphasis inside', source: '**Goals *and* more**' },
    { name: 'in a quote', source: '> **Goals**' },
    { name: 'in a heading', source: '# **Goals**' },
  ])('$name: no such heading', ({ source }) => {
    expect(parseMarkdown(source).hidden).toEqual([]);
  });
});

describe('items one below the other', () => {
  const source = text(
    '- **First words in bold**',
    '-   **Second words in bold**',
    '- Third words that are plain',
    '  and go on',
    '- **Last words in bold**',
  );

  test('each has its bold text at its own place', () => {
    expect(parseMarkdown(source).hidden).toEqual([
      hidden('First words in bold', 'bold text', { line: 1, column: 3, opened: 1 }),
      hidden('Second words in bold', 'bold text', { line: 2, column: 5, opened: 2 }),
      hidden('Last words in bold', 'bold text', { line: 5, column: 3, opened: 5 }),
    ]);
  });

  test('each has its lines at its own place', () => {
    expect(parseMarkdown(source).sections[0]?.lines).toEqual([
      { line: 1, column: 3, text: '**First words in bold**', kind: 'item' },
      { line: 2, column: 5, text: '**Second words in bold**', kind: 'item' },
      { line: 3, column: 3, text: 'Third words that are plain', kind: 'item' },
      { line: 4, column: 1, text: 'and go on', kind: 'text' },
      { line: 5, column: 3, text: '**Last words in bold**', kind: 'item' },
    ]);
  });
});

describe('bounds', () => {
  test('case 161: no more than a thousand hidden headings are kept', () => {
    const headings = (count: number) => Array.from({ length: count }, (_, index) => `# ${index}`);
    expect(parseMarkdown(text('```', ...headings(1000), '```')).hidden).toHaveLength(1000);
    const many = parseMarkdown(text('```', ...headings(1001), '```')).hidden;
    expect(many).toHaveLength(1000);
    expect(many.at(-1)?.heading).toBe('999');
  });

  test('case 161: many definitions and wide tables are one pass', () => {
    const definitions = Array.from({ length: 5000 }, (_, index) => `[a${index}]: /b`);
    const table = `|${' a |'.repeat(5000)}`;
    const document = parseMarkdown(text('# A', ...definitions, '', table));
    expect(document.sections.map((section) => section.lines.length)).toEqual([0, 1]);
  });
});
