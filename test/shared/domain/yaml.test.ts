// What does a YAML text say, and where? What could hurt is refused.

import { describe, expect, test } from '@jest/globals';
import { parseYaml, type Yaml, type YamlProblem } from '../../../actions/shared/domain/yaml.ts';

function yaml(text: string, firstLine?: number): Yaml {
  const parsed = parseYaml(text, firstLine);
  if ('problems' in parsed) throw new Error(parsed.problems.map((problem) => problem.message).join('\n'));
  return parsed.yaml;
}

function problems(text: string, firstLine?: number): readonly YamlProblem[] {
  const parsed = parseYaml(text, firstLine);
  return 'problems' in parsed ? parsed.problems : [];
}

describe('values', () => {
  test.each([
    { name: 'nothing', text: '', value: null },
    { name: 'a comment', text: '# a', value: null },
    { name: 'a scalar', text: 'a', value: 'a' },
    { name: 'a list', text: '- a\n- 1.10\n- true', value: ['a', 1.1, true] },
    { name: 'a map', text: 'a: "1.10"\nb: {c: [d]}', value: { a: '1.10', b: { c: ['d'] } } },
    { name: 'one document with its marks', text: '---\na: b\n', value: { a: 'b' } },
  ])('$name', ({ text, value }) => {
    expect(yaml(text).value).toEqual(value);
  });
});

describe('places', () => {
  const parsed = yaml('a:\n  b: x\n  c:\n    - y\n    - d: z\n1: w\nempty:\n', 11);

  test.each([
    { path: [], at: [11, 1], keyAt: [11, 1] },
    { path: ['a'], at: [12, 3], keyAt: [11, 1] },
    { path: ['a', 'b'], at: [12, 6], keyAt: [12, 3] },
    { path: ['a', 'c', 0], at: [14, 7], keyAt: [14, 7] },
    { path: ['a', 'c', 1], at: [15, 7], keyAt: [15, 7] },
    { path: ['a', 'c', 1, 'd'], at: [15, 10], keyAt: [15, 7] },
    { path: ['a', 'c', '1', 'd'], at: [15, 10], keyAt: [15, 7] },
    { path: [1], at: [16, 4], keyAt: [16, 1] },
    { path: ['1'], at: [16, 4], keyAt: [16, 1] },
    { path: ['a', 'other'], at: [12, 3], keyAt: [11, 1] },
    { path: ['a', 'c', 9], at: [13, 3], keyAt: [13, 3] },
    { path: ['a', 'b', 'deeper'], at: [12, 6], keyAt: [12, 3] },
    { path: ['other'], at: [11, 1], keyAt: [11, 1] },
  ])('$path', ({ path, at, keyAt }) => {
    const place = ([line, column]: number[]) => ({ line, column });
    expect(parsed.at(path)).toEqual(place(at));
    expect(parsed.keyAt(path)).toEqual(place(keyAt));
  });

  test('of an empty value', () => {
    expect(parsed.keyAt(['empty'])).toEqual({ line: 17, column: 1 });
    expect(parsed.at(['empty']).line).toBe(17);
  });

  test('of an empty document', () => {
    expect(yaml('').at([])).toEqual({ line: 1, column: 1 });
    expect(yaml('', 3).keyAt(['a'])).toEqual({ line: 3, column: 1 });
  });
});

describe('written', () => {
  const parsed = yaml('a: 1.10\nb:\n  - 0x10\n  - "q"\nc:\n');

  test.each([
    { path: ['a'], written: '1.10' },
    { path: ['b', 0], written: '0x10' },
    { path: ['b', 1], written: 'q' },
    { path: ['b'], written: undefined },
    { path: ['other'], written: undefined },
    { path: ['a', 'deeper'], written: undefined },
  ])('$path: $written', ({ path, written }) => {
    expect(parsed.written(path)).toBe(written);
  });

  test('nothing in an empty document', () => {
    expect(yaml('').written(['a'])).toBeUndefined();
  });
});

describe('problems', () => {
  test.each([
    {
      name: 'a key twice',
      text: 'a: 1\nb: 2\na: 3',
      found: [{ line: 7, column: 1, message: 'The key `a` stands here for the second time.' }],
    },
    {
      name: 'a bracket that is not closed',
      text: 'a: [b',
      found: [
        {
          line: 5,
          column: 6,
          message: 'Flow sequence in block collection must be sufficiently indented and end with a ].',
        },
      ],
    },
    {
      name: 'two documents',
      text: 'a: 1\n---\nb: 2',
      found: [
        {
          line: 6,
          column: 1,
          message: 'Source contains multiple documents; please use YAML.parseAllDocuments().',
        },
      ],
    },
    {
      name: 'a key in quotes twice',
      text: '"a b": 1\n\'a b\': 2',
      found: [{ line: 6, column: 1, message: 'The key `a b` stands here for the second time.' }],
    },
    {
      name: 'a key of nothing twice',
      text: '"": 1\n"": 2',
      found: [{ line: 6, column: 1, message: 'A key stands here for the second time.' }],
    },
    {
      name: 'what the library throws on',
      text: '!!merge a: 1',
      found: [{ line: 5, column: 1, message: 'Error: Merge sources must be maps or map aliases.' }],
    },
    {
      name: 'behind lines inside a text',
      text: 'a: "x\n\n\ny',
      found: [{ line: 8, column: 2, message: 'Missing closing "quote.' }],
    },
    {
      name: 'aliases',
      text: 'a: &x 1\nb: *x\nc: [*x]',
      found: [
        { line: 6, column: 4, message: 'The alias `*x` is not allowed here: write the value out.' },
        { line: 7, column: 5, message: 'The alias `*x` is not allowed here: write the value out.' },
      ],
    },
  ])('$name', ({ text, found }) => {
    expect(problems(text, 5)).toEqual(found);
  });
});

describe('what is refused before it is parsed', () => {
  const exactly = (bytes: number) => `# ${'a'.repeat(bytes - 2)}`;

  test('more than 64 KiB', () => {
    expect(problems(exactly(65536))).toEqual([]);
    expect(problems(exactly(65537), 4)).toEqual([
      { line: 4, column: 1, message: 'The YAML is too large: 65537 bytes, at most 65536 are read.' },
    ]);
    expect(problems(`# ${'ä'.repeat(32768)}`)).toHaveLength(1);
  });

  test('more than a hundred brackets', () => {
    expect(problems('a: "[{"\n'.concat(`# ${'['.repeat(98)}`))).toEqual([]);
    expect(problems('a: "[{"\n'.concat(`# ${'['.repeat(99)}`), 4)).toEqual([
      { line: 4, column: 1, message: 'The YAML has 101 opening brackets, at most 100 are read.' },
    ]);
  });

  test.each([
    { name: 'lists', mark: '- ' },
    { name: 'keys', mark: '? ' },
    { name: 'values', mark: ': ' },
  ])('more than thirty $name in one line', ({ mark }) => {
    const refused = 'The YAML is nested deeper than 30 levels in one line.';
    const messages = (count: number) => problems(`a: b\n# ${mark.repeat(count)}x`, 4);
    expect(messages(30)).toEqual([]);
    expect(messages(31)).toEqual([{ line: 5, column: 1, message: refused }]);
    expect(problems(`${mark.repeat(31)}x`, 4)).toEqual([{ line: 4, column: 1, message: refused }]);
  });

  test('hyphens and colons inside words are no nesting', () => {
    expect(problems(`a: "${'b-c:d?e '.repeat(40)}${'-x '.repeat(40)}"`)).toEqual([]);
  });
});
