// Which sections, lines and comments does a document have, and where do they stand?

import { describe, expect, test } from '@jest/globals';
import {
  type Comment,
  type Line,
  type LineKind,
  parseMarkdown,
  type Section,
  subsections,
} from '../../../actions/shared/domain/markdown.ts';

function text(...lines: readonly string[]): string {
  return lines.join('\n');
}

function line(number: number, column: number, shown: string, kind: LineKind = 'text'): Line {
  return { line: number, column, text: shown, kind };
}

function comment(number: number, column: number, shown: string, closed = true): Comment {
  return { line: number, column, text: shown, closed };
}

function section(
  heading: string,
  level: number,
  parent: number,
  at: number,
  rest: Partial<Section> = {},
): Section {
  return { heading, level, parent, line: at, column: 1, lines: [], comments: [], ...rest };
}

/** What stands before the first heading. */
function front(rest: Partial<Section> = {}): Section {
  return section('', 0, -1, 1, rest);
}

/** The lines of a document without headings. */
function linesOf(source: string): readonly Line[] {
  const [first, ...others] = parseMarkdown(source).sections;
  expect(others).toEqual([]);
  return first?.lines ?? [];
}

function headingsOf(source: string): string[] {
  return parseMarkdown(source)
    .sections.slice(1)
    .map((found) => found.heading);
}

describe('sections', () => {
  test('an empty document has the one before its first heading', () => {
    expect(parseMarkdown('')).toEqual({ sections: [front()], hidden: [] });
  });

  test('each has its parent, its place and its lines', () => {
    const source = text('before', '# A', 'of A', '### C', '## B', 'of B', '# D', '###### F', '##### E');
    expect(parseMarkdown(source)).toEqual({
      sections: [
        front({ lines: [line(1, 1, 'before')] }),
        section('A', 1, -1, 2, { lines: [line(3, 1, 'of A')] }),
        section('C', 3, 1, 4),
        section('B', 2, 1, 5, { lines: [line(6, 1, 'of B')] }),
        section('D', 1, -1, 7),
        section('F', 6, 4, 8),
        section('E', 5, 4, 9),
      ],
      hidden: [],
    });
  });

  test('headings of the second level stand beside each other', () => {
    const parents = parseMarkdown(text('## A', '## B', '### C', '### D', '## E')).sections.map(
      (found) => found.parent,
    );
    expect(parents).toEqual([-1, -1, -1, 2, 2, -1]);
  });

  test('a heading may be indented by three blanks', () => {
    expect(parseMarkdown('   # A').sections).toEqual([front(), section('A', 1, -1, 1, { column: 4 })]);
  });

  test('case 143: setext headings count', () => {
    expect(parseMarkdown(text('Title', '=====', '', 'Sub', '---')).sections).toEqual([
      front(),
      section('Title', 1, -1, 1),
      section('Sub', 2, 1, 4),
    ]);
  });

  test('case 143: a setext heading over two lines, also with a hard break', () => {
    expect(headingsOf(text('One  ', 'two', '==='))).toEqual(['One two']);
    expect(headingsOf(text('Some words that go   ', 'on and on', '==='))).toEqual([
      'Some words that go on and on',
    ]);
  });

  test.each([
    { name: 'closing hashes and blanks', source: '#   A   ##   ', heading: 'A' },
    { name: 'emphasis', source: '# **Goals** and _more_', heading: 'Goals and more' },
    { name: 'strong emphasis inside a word', source: '# a**b**c', heading: 'abc' },
    { name: 'a link', source: '# [Goals](https://x.y "z")', heading: 'Goals' },
    { name: 'an image', source: '# ![Goals](x.png)', heading: 'Goals' },
    { name: 'an address', source: '# <https://x.y>', heading: 'https://x.y' },
    { name: 'code', source: '# The `spec` field', heading: 'The spec field' },
    { name: 'a tag', source: '# <b>Goals</b><a name="x"></a>', heading: 'Goals' },
    { name: 'a comment', source: '# Goals <!-- required -->', heading: 'Goals' },
    { name: 'an escape', source: '# Goals \\*', heading: 'Goals *' },
    { name: 'an entity', source: '# Goals &amp; more', heading: 'Goals & more' },
    { name: 'an entity beside emphasis', source: '# *Goals* &amp; more', heading: 'Goals & more' },
    { name: 'an emoji', source: '# 🎯 Goals :dart:', heading: '🎯 Goals :dart:' },
    { name: 'inner blanks', source: '# Non   Goals\tx', heading: 'Non Goals x' },
    { name: 'no-break spaces', source: '# \u00a0Non\u00a0Goals\u00a0', heading: 'Non Goals' },
    { name: 'what looks like a list', source: '# 1. *Goals*', heading: '1. Goals' },
    { name: 'what looks like a heading', source: '# # `Goals`', heading: '# Goals' },
    { name: 'what looks like a quote', source: '# > Goals', heading: '> Goals' },
    { name: 'what looks like a fence', source: '# ~~~ Goals', heading: '~~~ Goals' },
    { name: 'what looks like a link definition', source: '# [a]: b', heading: '[a]: b' },
    { name: 'what looks like a thematic break', source: '# ***', heading: '***' },
    { name: 'a tag of a block', source: '# <div>Goals</div>', heading: 'Goals' },
    { name: 'nothing', source: text('#', '*a*'), heading: '' },
    { name: 'nothing but closing hashes', source: '## ##', heading: '' },
  ])('case 145: a heading with $name is plain text', ({ source, heading }) => {
    expect(headingsOf(source)).toEqual([heading]);
  });

  test('a heading of more than 500 characters keeps its decoration', () => {
    const long = (length: number) => `*${'a'.repeat(length - 2)}*`;
    expect(headingsOf(`# ${long(500)}`)).toEqual(['a'.repeat(498)]);
    expect(headingsOf(`# ${long(501)}`)).toEqual([long(501)]);
  });

  test.each([
    { name: 'seven hashes', source: '####### A' },
    { name: 'no blank behind the hashes', source: '#A' },
    { name: 'an escaped hash', source: '\\# A' },
  ])('$name: no heading', ({ source }) => {
    expect(headingsOf(source)).toEqual([]);
  });

  test('nested headings count where they are asked for', () => {
    const source = text('> # A', '', '- # B', '', '<details>', '', '# C', 'of C');
    expect(parseMarkdown(source, { nested: true })).toEqual({
      sections: [
        front(),
        section('A', 1, -1, 1, { column: 3 }),
        section('B', 1, -1, 3, { column: 3, lines: [line(5, 1, '<details>', 'html')] }),
        section('C', 1, -1, 7, { lines: [line(8, 1, 'of C')] }),
      ],
      hidden: [],
    });
  });
});

describe('subsections', () => {
  const document = parseMarkdown(text('# A', '## B', '### C', '## D', '# E', '## F'));

  test.each([
    { of: 1, found: [2, 3, 4] },
    { of: 2, found: [3] },
    { of: 3, found: [] },
    { of: 5, found: [6] },
    { of: 6, found: [] },
    { of: 7, found: [] },
  ])('of $of are $found', ({ of, found }) => {
    expect(subsections(document, of)).toEqual(found);
  });
});

describe('lines', () => {
  test('of a paragraph', () => {
    expect(linesOf(text('  one  ', ' two *three*', 'a &lt; b', 'the `` `x` `` of it\\', 'four'))).toEqual([
      line(1, 3, 'one'),
      line(2, 1, 'two *three*'),
      line(3, 1, 'a < b'),
      line(4, 1, 'the `` `x` `` of it\\'),
      line(5, 1, 'four'),
    ]);
  });

  test('of a folded paragraph', () => {
    expect(linesOf(text('Some words that go on', '   and more  ', 'and an end', '', 'last'))).toEqual([
      line(1, 1, 'Some words that go on'),
      line(2, 1, 'and more'),
      line(3, 1, 'and an end'),
      line(5, 1, 'last'),
    ]);
  });

  test('of lists', () => {
    const source = text('- one', '  more', '  - two', '', '    three', '1. four', '   > five', '+ [ ] six');
    expect(linesOf(source)).toEqual([
      line(1, 3, 'one', 'item'),
      line(2, 1, 'more'),
      line(3, 5, 'two', 'item'),
      line(5, 5, 'three'),
      line(6, 4, 'four', 'item'),
      line(7, 6, 'five', 'quote'),
      line(8, 3, '[ ] six', 'item'),
    ]);
  });

  test('of an item that begins with a list', () => {
    expect(linesOf('- - one')).toEqual([line(1, 5, 'one', 'item')]);
  });

  test('of quotes', () => {
    expect(linesOf(text('> one', '> two', 'lazy', '> > three', '> - four', '>   five'))).toEqual([
      line(1, 3, 'one', 'quote'),
      line(2, 1, 'two', 'quote'),
      line(3, 1, 'lazy', 'quote'),
      line(4, 5, 'three', 'quote'),
      line(5, 5, 'four', 'quote'),
      line(6, 1, 'five', 'quote'),
    ]);
  });

  test('of a quote with inline HTML: its marks are no text', () => {
    expect(linesOf(text('> one <b>', '>  two', '>> three', '> > <i>four', '==='))).toEqual([
      line(1, 3, 'one <b>', 'quote'),
      line(2, 1, 'two', 'quote'),
      line(3, 4, 'three', 'quote'),
      line(4, 1, '<i>four', 'quote'),
      line(5, 1, '===', 'quote'),
    ]);
  });

  test('of code', () => {
    const source = text('    a', '', '      b', 'x', '```yaml', '  c', '', '```', '~~~', 'd', '~~~');
    expect(linesOf(source)).toEqual([
      line(1, 1, 'a', 'code'),
      line(3, 1, '  b', 'code'),
      line(4, 1, 'x'),
      line(6, 1, '  c', 'code'),
      line(10, 1, 'd', 'code'),
    ]);
  });

  test('of fences in quotes and items', () => {
    const source = text('> ```', '> a', '> ```', '- ~~~', '  b', '  ~~~', '12) ```', '    c', '    ```');
    expect(linesOf(source)).toEqual([
      line(2, 1, 'a', 'code'),
      line(5, 1, 'b', 'code'),
      line(8, 1, 'c', 'code'),
    ]);
  });

  test('of HTML', () => {
    expect(linesOf(text('<p>', '  one</p>', '', 'two'))).toEqual([
      line(1, 1, '<p>', 'html'),
      line(2, 1, '  one</p>', 'html'),
      line(4, 1, 'two'),
    ]);
  });

  test('thematic breaks and link definitions show nothing', () => {
    expect(linesOf(text('one', '', '***', '', '[a]: /b "two"', '', 'three'))).toEqual([
      line(1, 1, 'one'),
      line(7, 1, 'three'),
    ]);
  });

  test('tags and inline code stay, comments go', () => {
    const source = text(
      'text `a <b>` and <!-- x',
      'y --> shown',
      '  see <LINK> <https://x.y> `c',
      'd` **e** <!----> f',
    );
    expect(parseMarkdown(source).sections).toEqual([
      front({
        lines: [
          line(1, 1, 'text `a <b>` and'),
          line(2, 1, 'shown'),
          line(3, 1, 'see <LINK> <https://x.y> `c'),
          line(4, 1, 'd` **e**  f'),
        ],
        comments: [comment(1, 18, ' x\ny '), comment(4, 10, '')],
      }),
    ]);
  });

  test('a paragraph in which a tag takes a line of its own', () => {
    expect(linesOf(text('one <b', 'c="d">', 'two', 'three'))).toEqual([
      line(1, 1, 'one <b'),
      line(2, 1, 'c="d">'),
      line(3, 1, 'two'),
      line(4, 1, 'three'),
    ]);
  });

  test('hard breaks beside tags end a line', () => {
    expect(linesOf(text('one <b>  ', 'two'))).toEqual([line(1, 1, 'one <b>'), line(2, 1, 'two')]);
  });
});

describe('comments', () => {
  test.each([
    { name: 'alone', source: '<!-- a -->', lines: [], comments: [comment(1, 1, ' a ')] },
    { name: 'indented', source: '  <!-- a -->', lines: [], comments: [comment(1, 1, ' a ')] },
    {
      name: 'over lines, with text behind it',
      source: text('<!--', 'a', '--> b', '', 'c'),
      lines: [line(3, 1, ' b', 'html'), line(5, 1, 'c')],
      comments: [comment(1, 1, '\na\n')],
    },
    {
      name: 'two on a line',
      source: '<!-- a --> b <!-- c -->',
      lines: [line(1, 1, ' b ', 'html')],
      comments: [comment(1, 1, ' a '), comment(1, 1, ' c ')],
    },
    {
      name: 'never closed',
      source: text('x', '', '<!-- a', '', 'b'),
      lines: [line(1, 1, 'x')],
      comments: [comment(3, 1, ' a\n\nb', false)],
    },
    {
      name: 'in HTML',
      source: text('<div>', '<!-- a', 'b --><!-- c -->', 'd', '</div>'),
      lines: [line(1, 1, '<div>', 'html'), line(4, 1, 'd', 'html'), line(5, 1, '</div>', 'html')],
      comments: [comment(2, 1, ' a\nb '), comment(3, 1, ' c ')],
    },
    {
      name: 'in an item',
      source: text('- <!-- a', '  b -->', '- c'),
      lines: [line(3, 3, 'c', 'item')],
      comments: [comment(1, 3, ' a\nb ')],
    },
    {
      name: 'in code',
      source: text('```', '<!-- a -->', '```'),
      lines: [line(2, 1, '<!-- a -->', 'code')],
      comments: [],
    },
  ])('$name', ({ source, lines, comments }) => {
    expect(parseMarkdown(source).sections).toEqual([front({ lines, comments })]);
  });

  test('belong to the section in which they stand', () => {
    expect(parseMarkdown(text('# A', '<!-- a -->', '# B', 'b <!-- c -->')).sections).toEqual([
      front(),
      section('A', 1, -1, 1, { comments: [comment(2, 1, ' a ')] }),
      section('B', 1, -1, 3, { lines: [line(4, 1, 'b')], comments: [comment(4, 3, ' c ')] }),
    ]);
  });
});

describe('front matter', () => {
  test('case 151: is no content', () => {
    expect(parseMarkdown(text('---', 'title: some words that go on', '', 'a: b', '---', '# A'))).toEqual({
      sections: [front(), section('A', 1, -1, 6)],
      hidden: [],
      frontMatter: { text: 'title: some words that go on\n\na: b', line: 2 },
    });
  });

  test('may be empty', () => {
    expect(parseMarkdown(text('---', '---', 'a'))).toEqual({
      sections: [front({ lines: [line(3, 1, 'a')] })],
      hidden: [],
      frontMatter: { text: '', line: 2 },
    });
  });

  test.each([
    { name: 'never closed', source: text('---', 'a: b'), at: 1 },
    { name: 'behind a blank line', source: text('', '---', 'a: b', '---'), at: 2 },
    { name: 'behind blanks', source: text(' \t', ' ---', 'a: b', '---'), at: 2 },
    { name: 'behind a comment', source: text('<!-- a', '-->', '', '---', 'a: b', '---'), at: 4 },
    { name: 'behind two comments', source: text('<!-- a --><!-- b -->', '---', 'a: b'), at: 2 },
    { name: 'with blanks around', source: text('', '---  ', '  a-key_1 : b'), at: 2 },
  ])('$name: stray', ({ source, at }) => {
    expect(parseMarkdown(source).strayFrontMatter).toBe(at);
    expect(parseMarkdown(source)).not.toHaveProperty('frontMatter');
  });

  test.each([
    { name: 'a thematic break', source: text('---', '', 'a: b') },
    { name: 'a thematic break above prose', source: text('---', 'prose', '---x') },
    { name: 'text before it', source: text('a', '', '---', 'a: b', '---') },
    { name: 'a comment that is not closed', source: text('<!-- a', '---', 'a: b', '---') },
    { name: 'four hyphens', source: text('----', 'a: b') },
    { name: 'a key that begins with a digit', source: text('', '---', '1a: b') },
    { name: 'an empty document', source: '' },
  ])('$name: none', ({ source }) => {
    expect(parseMarkdown(source)).not.toHaveProperty('strayFrontMatter');
    expect(parseMarkdown(source)).not.toHaveProperty('frontMatter');
  });
});

test('case 162: headings that look like patterns are text', () => {
  expect(headingsOf(text('# (a+)+$', '# [.*]', '# ^\\d{3}|x?'))).toEqual(['(a+)+$', '[.*]', '^\\d{3}|x?']);
});
