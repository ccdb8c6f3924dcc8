// Does any text from outside stay what it is, a text: in code, in a sentence, in a row of a table, in an address?

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { codeSpan, fileAddress, sentence } from '../../../actions/shared/domain/safe-markdown.ts';
import { quote } from '../../../actions/shared/domain/words.ts';
import { anIssue } from '../../github/builders/issue.ts';
import { aRepository } from '../../github/builders/repository.ts';
import { comment } from '../../github/deeds/issues.ts';
import { useStandIn } from '../../github/use-stand-in.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const HOSTILE = [
  '@torvalds',
  '@kubevirt/maintainers',
  '&#64;torvalds',
  '&commat;torvalds',
  '@\u200btorvalds',
  '#1',
  'org/repo#1',
  'GH-1',
  '&#35;1',
  'https://github.com/kubevirt/enhancements/issues/1',
  'www.example.org',
  SHA,
  SHA.slice(0, 7),
  '`',
  '``',
  '```',
  '~~~',
  '|',
  '\\|',
  '\\\\|',
  '\\',
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '\t',
  '</details>',
  '<details>',
  '<!--',
  '-->',
  '<img src=x onerror=alert(1)>',
  '![](https://example.org/x.png)',
  '[x](javascript:alert(1))',
  '[x]: https://example.org',
  '\u202e',
  '\u2066',
  '\u200d',
  '\ufeff',
  '\u0085',
  '\u2028',
  '\ud83d',
  '👩‍👩‍👧‍👦',
  'a\u0301',
  '**',
  '_',
  '# ',
  '- ',
  '1. ',
  '$',
  '$$',
  'word',
];
const outside = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

const parse = (text: string) => unified().use(remarkParse).parse(text);

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

const typesOf = (text: string) => new Set([...nodesOf(parse(text))].map(({ type }) => type));

/** Cells of a row as GitHub's parser splits it: a pipe after a backslash is none, whatever stands before. */
const cellsAnyBackslash = (row: string) => row.split(/(?<!\\)\|/).length;
/** As other parsers do: two backslashes are one of their own. */
const cellsPairedBackslash = (row: string) => row.replace(/\\[\\|]/g, '').split('|').length;

const FORMS: readonly [string, (text: string) => string, ReadonlySet<string>][] = [
  ['codeSpan', (text) => codeSpan(text), new Set(['root', 'paragraph', 'inlineCode'])],
  ['sentence', (text) => sentence(text), new Set(['root', 'paragraph', 'text', 'inlineCode'])],
  [
    'sentence with a quotation',
    (text) => sentence(`Section ${quote(text)} is empty.`),
    new Set(['root', 'paragraph', 'text', 'inlineCode']),
  ],
];

describe.each(FORMS)('%s, whatever the text', (_name, form, allowed) => {
  test('cases 169 and 174: becomes one line of plain text and code: no link, image, HTML, heading, list or emphasis', () => {
    fc.assert(
      fc.property(outside, (text) => {
        const said = form(text);
        expect(said).not.toMatch(/[\r\n\u2028\u2029]/);
        for (const type of typesOf(said)) expect(allowed).toContain(type);
      }),
      { numRuns: 500 },
    );
  });

  test('case 169: keeps the cells of a row, however backslashes are counted', () => {
    fc.assert(
      fc.property(outside, (text) => {
        const row = `| ${form(text)} | ${form(text)} |`;
        expect([cellsAnyBackslash(row), cellsPairedBackslash(row)]).toEqual([4, 4]);
      }),
      { numRuns: 500 },
    );
  });

  test('cases 166 and 168: shows no mention, reference, address or commit outside code', () => {
    fc.assert(
      fc.property(outside, (text) => {
        const shown = [...nodesOf(parse(form(text)))].flatMap((node) =>
          node.type === 'text' ? node.value : [],
        );
        for (const part of shown) {
          expect(part).not.toMatch(/@\w|#\d|\bGH-\d|:\/\/|www\.|\b[0-9a-f]{7,40}\b|&#?\w+;/i);
        }
      }),
      { numRuns: 500, examples: [['0123456www.example.org']] },
    );
  });

  test('case 171: has no control, bidirectional or invisible character', () => {
    fc.assert(
      fc.property(outside, (text) => {
        expect(form(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{DI}]/u);
      }),
    );
  });
});

const standIn = useStandIn();

test('cases 166 and 168: posted as it is, the worst of it pings nobody and refers to nothing', () => {
  const { world } = standIn();
  const repository = aRepository().in(world);
  const target = anIssue().in(world, repository);
  const place = anIssue().in(world, repository);
  const before = target.events.length;
  for (const [, form] of FORMS) {
    comment(world, place, HOSTILE.map(form).join('\n'));
    comment(world, place, form(HOSTILE.join(' ')));
    comment(world, place, form(HOSTILE.join('')));
    comment(world, place, `| ${HOSTILE.map(form).join(' | ')} |`);
  }
  expect([world.mentions, target.events.length]).toEqual([[], before]);
});

describe('codeSpan', () => {
  test.each([
    ['plain', 'Goals', '`Goals`'],
    ['nothing', '', '` `'],
    ['nothing but what is invisible', '\u200b\u202e', '` `'],
    ['a line end', 'a\nb', '`a b`'],
    ['a backtick inside', 'a`b', '``a`b``'],
    ['a backtick at an end', '`a', '`` `a ``'],
    ['runs of backticks', 'a``b`c', '```a``b`c```'],
    ['a pipe', 'a|b', '`a\\|b`'],
    ['a pipe behind a backslash', 'a\\|b', '`a\\\\\\|b`'],
    ['right to left', 'a\u202egpj.exe', '`agpj.exe`'],
  ])('%s', (_name, text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });

  test.each([
    ['letters', 'x'.repeat(256), `\`${'x'.repeat(119)}…\``],
    ['graphemes of several characters', 'a\u0301'.repeat(256), `\`${'a\u0301'.repeat(119)}…\``],
    ['flags', '🇩🇪'.repeat(130), `\`${'🇩🇪'.repeat(119)}…\``],
  ])('case 171: %s are cut between graphemes', (_name, text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });
});

describe('sentence', () => {
  test.each([
    ['of ours', 'Section `Goals` is empty.', 'Section `Goals` is empty.'],
    ['emphasis', 'a *b* _c_ ~d~', 'a \\*b\\* \\_c\\_ \\~d\\~'],
    ['case 174: an image', '![x](y)', '\\!\\[x\\](y)'],
    ['case 166: a mention', 'by @torvalds', 'by `@torvalds`'],
    ['case 168: a reference', 'see org/repo#1, GH-1', 'see `org/repo#1,` `GH-1`'],
    ['case 169: HTML', '</details> <!--', '\\</details\\> \\<\\!--'],
    ['a backtick without its pair', 'a ` @b', "a ' `@b`"],
    ['quotations that touch', '`a``b`', '`a` `b`'],
    ['a mention that touches a quotation', '`a`@b', '`a` `@b`'],
    ['what would begin a list', '- a', '\\- a'],
    ['what would begin a numbered list', '12. a', '12\\. a'],
    ['what would be a heading', '## a', '\\#\\# a'],
  ])('%s', (_name, text, expected) => {
    expect(sentence(text)).toBe(expected);
  });
});

describe('fileAddress', () => {
  const address = (path: string, line?: number) => fileAddress('https://github.com', 'a/b', SHA, path, line);

  test.each([
    ['plain', 'veps/x/vep.md', 'veps/x/vep.md'],
    ['blanks and brackets', 'a b)c].md', 'a%20b%29c%5D.md'],
    ['what ends an address', 'a?b#c"d', 'a%3Fb%23c%22d'],
    ['a line end', 'a\nb', 'a%0Ab'],
    ['half a surrogate pair', 'a\ud83d', 'a%EF%BF%BD'],
    ['%0A', 'a%0Ab', 'a%250Ab'],
  ])('%s', (_name, path, expected) => {
    expect(address(path)).toBe(`https://github.com/a/b/blob/${SHA}/${expected}`);
  });

  test('names the line, in the source', () => {
    expect(address('a.md', 7)).toBe(`https://github.com/a/b/blob/${SHA}/a.md?plain=1#L7`);
  });

  test('whatever the path: one link with one target', () => {
    fc.assert(
      fc.property(outside, (path) => {
        const links = [...nodesOf(parse(`[7](${address(path, 7)})`))].filter(({ type }) => type === 'link');
        expect(links).toMatchObject([{ url: address(path, 7), children: [{ value: '7' }] }]);
      }),
    );
  });
});
