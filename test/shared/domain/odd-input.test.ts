// What holds for any input, and the odd ones that once went wrong.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isHazardous } from '../../../actions/shared/domain/hazard.ts';
import {
  kindOfPath,
  matchesGlob,
  type PathKind,
  type PathPattern,
  parseProposalPath,
} from '../../../actions/shared/domain/path.ts';
import { type RuleFinding, splitKnown } from '../../../actions/shared/domain/rule.ts';
import { explainSchemaErrors } from '../../../actions/shared/domain/schema-message.ts';
import { parseSource } from '../../../actions/shared/domain/source.ts';
import { parseTrackerTemplate } from '../../../actions/shared/domain/tracker.ts';
import { plainLine, quote, shorten } from '../../../actions/shared/domain/words.ts';
import { parseYaml } from '../../../actions/shared/domain/yaml.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 300 });

describe('words', () => {
  // Half of it of characters that hide or turn text, or that end a quotation or a line.
  const character = fc.constantFrom(
    ...'a` \n\r\t\u0000\u001b\u0085\u00ad\u061c\u200b\u200e\u202e\u2066\ufe0f',
  );
  const hiding = fc.string({ unit: fc.oneof(character, fc.string({ unit: 'binary', maxLength: 1 })) });

  test('case 171: a quotation holds no backtick, no control and no bidirectional character', () => {
    fc.assert(
      fc.property(hiding, (text) => {
        const quoted = quote(text);
        expect(quoted).toMatch(/^`[^`]+`$/);
        expect(quoted).not.toMatch(/[\p{Cc}\p{Cf}\p{Bidi_Control}\u2028\u2029]/u);
        expect([...new Intl.Segmenter('en').segment(quoted.slice(1, -1))].length).toBeLessThanOrEqual(80);
      }),
    );
  });

  test('a plain line is its own plain line', () => {
    fc.assert(
      fc.property(hiding, (text) => {
        const line = plainLine(text);
        expect(line).not.toMatch(/\s\s|^\s|\s$/);
        expect(plainLine(line)).toBe(line);
      }),
    );
  });

  test.each([
    { name: 'a title', text: 'ä'.repeat(256), short: `${'ä'.repeat(79)}…` },
    { name: 'plain', text: 'a'.repeat(256), short: `${'a'.repeat(79)}…` },
    { name: 'emoji', text: '👩‍🚀'.repeat(81), short: `${'👩‍🚀'.repeat(79)}…` },
    {
      name: 'one letter without end',
      text: `a${'\u0301'.repeat(1280)}`,
      short: `a${'\u0301'.repeat(1279)}…`,
    },
    { name: 'one letter at the end', text: `a${'\u0301'.repeat(1279)}`, short: `a${'\u0301'.repeat(1279)}` },
  ])('case 171: $name is shortened as a reader counts', ({ text, short }) => {
    expect(shorten(text, 80)).toBe(short);
  });
});

describe('source', () => {
  test('never throws, and keeps the number of lines', () => {
    const text = fc.string({ unit: fc.oneof(fc.constantFrom('\r', '\n', 'a'), fc.string({ maxLength: 1 })) });
    fc.assert(
      fc.property(text, (written) => {
        const source = parseSource(new TextEncoder().encode(written));
        expect('text' in source && source.text.split('\n').length).toBe(
          !written.includes('\0') && written.split(/\r\n|\r|\n/).length,
        );
      }),
    );
  });

  test.each([
    { name: 'old line ends', before: 'a\rb\r', line: 3 },
    { name: 'line ends of Windows', before: 'a\r\nb\r\n', line: 3 },
    { name: 'all together', before: 'a\rb\r\nc\n', line: 4 },
    { name: 'what looks like a replacement character', before: [10, 0xef, 97, 10], line: 2 },
  ])('the line of what cannot be read, behind $name', ({ before, line }) => {
    const start = typeof before === 'string' ? new TextEncoder().encode(before) : before;
    const source = parseSource(Uint8Array.from([...start, 0xff, 10]));
    expect(source).toEqual({
      unreadable: {
        message: `The file is not UTF-8 text: the first byte that cannot be read is in line ${line}.`,
        hint: 'Save it as UTF-8.',
      },
    });
  });
});

describe('hazard', () => {
  test('never throws', () => {
    fc.assert(fc.property(anyText, (text) => expect(typeof isHazardous(text)).toBe('boolean')));
  });

  test.each([
    { name: 'a no-break space', blank: '\u00a0' },
    { name: 'a form feed', blank: '\f' },
    { name: 'a line separator', blank: '\u2028' },
  ])('case 154: $name neither ends a block nor indents', ({ blank }) => {
    expect(isHazardous(`<!-- a b c\n${blank}\n`.repeat(250))).toBe(true);
    expect(isHazardous(`${blank.repeat(101)}a`)).toBe(false);
    const nested = `${'> '.repeat(5)}a\n`.repeat(1001);
    expect(isHazardous(nested)).toBe(true);
    expect(isHazardous(`${`${blank.repeat(100)}a\n`.repeat(200)}${nested}`)).toBe(true);
  });

  test.each([
    { mark: '>>' },
    { mark: '**' },
    { mark: '++' },
    { mark: '--' },
    { mark: '..' },
    { mark: '))' },
    { mark: '19' },
    { mark: '> ' },
    { mark: '>\t' },
  ])('"$mark" before text counts as two markers', ({ mark }) => {
    expect(isHazardous(Array(5000).fill(`${mark}a`).join('\n'))).toBe(false);
    expect(isHazardous(Array(5001).fill(`${mark}a`).join('\n'))).toBe(true);
    expect(isHazardous(Array(5001).fill(mark).join('\n'))).toBe(true);
  });

  test.each([{ mark: 'ab' }, { mark: '==' }, { mark: 'a>' }])('"$mark" counts as none', ({ mark }) => {
    expect(isHazardous(Array(6000).fill(`${mark}a`).join('\n'))).toBe(false);
  });
});

describe('rule', () => {
  test('a new finding takes no old one away', () => {
    const finding = (subject: string): RuleFinding => ({
      rule: 'r',
      family: 'r',
      reference: 'P-1',
      outcome: 'failed',
      message: 'm',
      subject,
    });
    expect(splitKnown([finding('new'), finding('old')], [finding('old')])).toEqual({
      findings: [finding('new')],
      known: [finding('old')],
    });
  });
});

describe('schema-message', () => {
  test('an unknown key is named with all that is above it', () => {
    const error = {
      keyword: 'additionalProperties',
      instancePath: '/a/0/b',
      schemaPath: '#/x/additionalProperties',
      params: { additionalProperty: 'c' },
    };
    expect(explainSchemaErrors([error], { a: [{ b: { c: 1 } }] }, { '#/x': ['d'] })).toEqual([
      {
        path: ['a', '0', 'b', 'c'],
        aboutKey: true,
        message: 'Unknown key `c` in `a.0.b`; accepted are `d`.',
      },
    ]);
  });
});

describe('path', () => {
  const pattern: PathPattern = { root: 'eps', path: '{name}/ep.md', template: 'eps/t/ep.md', ignore: [] };

  test.each<{ name: string; template: string; root?: string; path: string; kind: PathKind }>([
    { name: 'beside the proposals', template: 'eps/t.md', path: 'eps/x/ep.md', kind: 'proposal' },
    { name: 'beside the proposals, itself', template: 'eps/t.md', path: 'eps/t.md', kind: 'none' },
    { name: 'beside the proposals, another', template: 'eps/t.md', path: 'eps/u.md', kind: 'misplaced' },
    { name: 'above them', template: 'a/t.md', root: 'a/eps', path: 'a/eps/x/ep.md', kind: 'proposal' },
    { name: 'in a folder of its own', template: 'eps/t/ep.md', path: 'eps/t/more.md', kind: 'none' },
  ])('case 160: a template $name: $path: $kind', ({ template, root = 'eps', path, kind }) => {
    expect(kindOfPath(path, { ...pattern, root, template }, () => false)).toBe(kind);
  });

  test.each([
    { path: 'eps/42-x/42-x.md', found: { number: 42, name: 'x' } },
    { path: 'eps/42-x/43-x.md', found: undefined },
    { path: 'eps/42-x/42-y.md', found: undefined },
  ])('a part that stands there twice: $path', ({ path, found }) => {
    const twice = { ...pattern, path: '{number}-{name}/{number}-{name}.md' };
    expect(parseProposalPath(path, twice)).toEqual(found);
  });

  test.each([{ part: 'constructor' }, { part: 'toString' }, { part: 'x' }])(
    'a part that nobody knows, {$part}, is any name',
    ({ part }) => {
      const unknown = { ...pattern, path: `{${part}}/{${part}}.md` };
      expect(parseProposalPath('eps/a/b.md', unknown)).toEqual({});
      expect(parseProposalPath('eps/a/b/c.md', unknown)).toBeUndefined();
    },
  );

  test.each([
    { glob: 'constructor', path: 'constructor', matches: true },
    { glob: '**/toString', path: 'a/toString', matches: true },
    { glob: 'eps/**', path: 'eps/a\nb/c.md', matches: true },
    { glob: 'eps/*/c.md', path: 'eps/a\nb/c.md', matches: true },
    { glob: 'eps/?', path: 'eps/\n', matches: true },
    { glob: 'eps/a', path: 'eps/a\n', matches: false },
  ])('case 157: $glob on $path: $matches', ({ glob, path, matches }) => {
    expect(matchesGlob(path, glob)).toBe(matches);
  });
});

describe('tracker', () => {
  test.each([
    { name: 'as a list', yaml: 'labels:\n  - kind/tracker\n  - "kind/enhancement"' },
    { name: 'as a list that is not indented', yaml: 'labels:\n- kind/tracker\n- kind/enhancement' },
    { name: 'in brackets', yaml: "labels: [kind/tracker, 'kind/enhancement']" },
    { name: 'by commas', yaml: 'labels:  kind/tracker ,kind/enhancement ' },
  ])('labels of a template $name', ({ yaml }) => {
    const template = parseTrackerTemplate(`---\nname: x\n${yaml}\nassignees:\n  - ada\n---\n`);
    expect(template.labels).toEqual(['kind/tracker', 'kind/enhancement']);
  });

  test('an empty value takes nothing from the next line', () => {
    expect(parseTrackerTemplate('---\nlabels:\nabout: x\n---\n').labels).toEqual([]);
  });
});

describe('yaml', () => {
  const TOKENS = ['a', ': ', '- ', '? ', '\n', '\n  ', '[', ']', '{', '}', ',', '"', "'", '|\n', '>\n', '#'];
  const RARE = [
    '&x ',
    '*x ',
    '!t ',
    '!<!> ',
    '!!merge ',
    '!!set ',
    '!!binary ',
    '%YAML 1.2\n',
    '---\n',
    '\r',
  ];
  const likeYaml = fc.string({ unit: fc.constantFrom(...TOKENS, ...RARE, '<<: ', '1.10', '\ufeff') });

  test.each([
    { name: 'any text', texts: anyText },
    { name: 'text like YAML', texts: likeYaml },
  ])('never throws, and its places are in the text: $name', ({ texts }) => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 9 }), (text, firstLine) => {
        const parsed = parseYaml(text, firstLine);
        const lines = text.split('\n');
        const places =
          'problems' in parsed
            ? parsed.problems
            : [[], ['a'], [0], ['a', 'a'], [0, 'a']].flatMap((path) => [
                parsed.yaml.at(path),
                parsed.yaml.keyAt(path),
              ]);
        for (const { line, column } of places) {
          expect(line).toBeGreaterThanOrEqual(firstLine);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - firstLine]?.length ?? -1) + 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what the library throws is a problem', () => {
    expect(parseYaml('!!merge : ', 3)).toEqual({
      problems: [{ line: 3, column: 1, message: 'Error: Merge sources must be maps or map aliases.' }],
    });
  });

  test('case 94: an alias bomb and twenty thousand brackets', () => {
    const bomb = 'a: &a [x]\nc: &c [*a, *a]\nd: [*c, *c]\n';
    expect(parseYaml(bomb)).toEqual({
      problems: ['a', 'a', 'c', 'c'].map((name, index) => ({
        line: index < 2 ? 2 : 3,
        column: [8, 12, 5, 9][index],
        message: `The alias \`*${name}\` is not allowed here: write the value out.`,
      })),
    });
    expect(parseYaml('['.repeat(20_000))).toEqual({
      problems: [
        { line: 1, column: 1, message: 'The YAML has 20000 opening brackets, at most 100 are read.' },
      ],
    });
  });

  test('the second key is named in quotes as well, and a nameless one is not', () => {
    expect(parseYaml('x: y\n"a b": 1\n"a b": 2\nc : 1\nc : 2\n')).toEqual({
      problems: [
        { line: 3, column: 1, message: 'The key `a b` stands here for the second time.' },
        { line: 5, column: 1, message: 'The key `c` stands here for the second time.' },
      ],
    });
    expect(parseYaml('x: y\n: a\n: b\n')).toEqual({
      problems: [{ line: 3, column: 1, message: 'A key stands here for the second time.' }],
    });
  });
});
