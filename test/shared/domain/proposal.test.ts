// What does one proposal say about itself?

import { describe, expect, test } from '@jest/globals';
import { parseMarkdown } from '../../../actions/shared/domain/markdown.ts';
import {
  type Box,
  lineKeys,
  numberOf,
  owningSigOf,
  type Proposal,
  parseNumber,
  parseProposal,
  sigName,
  statedStage,
  type Title,
} from '../../../actions/shared/domain/proposal.ts';

const PATH = 'veps/sig-compute/42-lease/vep.md';

function proposal(text: string, path = PATH, options: { series?: string; nested?: boolean } = {}): Proposal {
  return parseProposal(path, 'proposal', text, {
    series: options.series ?? 'VEP',
    pattern: {
      root: 'veps',
      path: '{sig}/{number}-{name}/vep.md',
      template: 'veps/NNNN-vep-template/vep.md',
      ignore: [],
    },
    meta: ['veps/meta/**', 'veps/process.md'],
    nestedHeadings: options.nested ?? false,
  });
}

function frontMatter(...fields: readonly string[]): string {
  return ['---', ...fields, '---', ''].join('\n');
}

describe('parseProposal', () => {
  test('an empty one', () => {
    expect(proposal('')).toEqual({
      path: PATH,
      kind: 'proposal',
      place: { sig: 'sig-compute', number: 42, name: 'lease' },
      isMeta: false,
      document: parseMarkdown(''),
      targetLines: [],
      targets: [],
      boxes: [],
    });
  });

  test('one at a wrong path has no place', () => {
    expect(proposal('# VEP 7: T', 'veps/sig-compute/lease.md').place).toEqual({});
  });

  test('target lines of all sections', () => {
    const found = proposal('- targets alpha for version: v1.9\n\n## A\n\n- Ship target version: v1.8\n- x');
    expect(found.targetLines.map((target) => [target.line, target.label, target.value])).toEqual([
      [1, 'alpha', 'v1.9'],
      [5, '', 'v1.8'],
    ]);
    expect(found.targets).toEqual(found.targetLines);
    expect(found).not.toHaveProperty('metadata');
    expect(found).not.toHaveProperty('title');
  });

  test('milestones hold where there are any', () => {
    const lines = '- targets alpha for version: v1.9\n';
    const found = proposal(`${frontMatter('milestone:', '  alpha: v1.8')}${lines}`);
    expect(found.targetLines.map((target) => target.value)).toEqual(['v1.9']);
    expect(found.targets).toEqual(found.metadata?.milestones);
    expect(found.targets.map((target) => [target.line, target.label, target.value])).toEqual([
      [3, 'alpha', 'v1.8'],
    ]);
    const without = proposal(`${frontMatter('title: x')}${lines}`);
    expect(without.targets).toEqual(without.targetLines);
    expect(without.metadata?.title?.value).toBe('x');
  });

  test('the number of its series is read from front matter', () => {
    const text = frontMatter('cep-number: 7', 'vep-number: 8');
    expect(proposal(text, PATH, { series: 'CEP' }).metadata?.number?.value).toBe('7');
  });

  test('case 150: nested headings count where they are configured', () => {
    expect(proposal('> # VEP 1: T').title).toBeUndefined();
    expect(proposal('> # VEP 1: T', PATH, { nested: true }).title?.number).toBe(1);
  });

  test.each([
    { path: 'veps/meta/1-x/vep.md', isMeta: true },
    { path: 'veps/process.md', isMeta: true },
    { path: 'veps/metal/1-x/vep.md', isMeta: false },
  ])('meta: $path: $isMeta', ({ path, isMeta }) => {
    expect(proposal('', path).isMeta).toBe(isMeta);
  });
});

describe('title', () => {
  function title(heading: string, text: string, number?: number, series = true): Title {
    return { heading, text, ...(number === undefined ? {} : { number }), series, line: 1, column: 1 };
  }

  test.each([
    { heading: 'VEP #25: T', found: title('VEP #25: T', 'T', 25) },
    { heading: 'VEP 25: T', found: title('VEP 25: T', 'T', 25) },
    { heading: 'VEP-25: T', found: title('VEP-25: T', 'T', 25) },
    { heading: 'VEP # 25 : T', found: title('VEP # 25 : T', 'T', 25) },
    { heading: 'vep #0171 - T', found: title('vep #0171 - T', 'T', 171) },
    { heading: 'VEP 25. T', found: title('VEP 25. T', 'T', 25) },
    { heading: 'VEP 25 – T', found: title('VEP 25 – T', 'T', 25) },
    { heading: 'VEP 25 T — U', found: title('VEP 25 T — U', 'T — U', 25) },
    { heading: 'VEP25', found: title('VEP25', '', 25) },
    { heading: 'VEP: T', found: title('VEP: T', 'T') },
    { heading: 'VEP #NNNN: T', found: title('VEP #NNNN: T', 'NNNN: T') },
    { heading: 'VEP 123456789: T', found: title('VEP 123456789: T', 'T', 123456789) },
    { heading: '25: T', found: title('25: T', 'T', 25, false) },
    { heading: '#25 : T', found: title('#25 : T', 'T', 25, false) },
    { heading: '25 T', found: title('25 T', '25 T', undefined, false) },
    { heading: '3 ways: T', found: title('3 ways: T', '3 ways: T', undefined, false) },
    { heading: 'Some T', found: title('Some T', 'Some T', undefined, false) },
    { heading: 'A VEP 25: T', found: title('A VEP 25: T', 'A VEP 25: T', undefined, false) },
    { heading: 'KEP-25: T', found: title('KEP-25: T', 'KEP-25: T', undefined, false) },
  ])('$heading', ({ heading, found }) => {
    expect(proposal(`# ${heading}`).title).toEqual(found);
  });

  test('of another series', () => {
    expect(proposal('# KEP-25: T', PATH, { series: 'kep' }).title).toEqual(title('KEP-25: T', 'T', 25));
  });

  test('has its place', () => {
    const found = proposal('text\n\n # VEP 1: T').title;
    expect({ line: found?.line, column: found?.column }).toEqual({ line: 3, column: 2 });
  });

  test.each([
    { name: 'no heading', text: 'VEP 1: T' },
    { name: 'a heading of the second level', text: '## VEP 1: T' },
    { name: 'one behind another heading', text: '## A\n# VEP 1: T' },
  ])('none: $name', ({ text }) => {
    expect(proposal(text).title).toBeUndefined();
  });

  test('only the first heading of the first level', () => {
    expect(proposal('# VEP 1: T\n# VEP 2: U').title?.number).toBe(1);
  });
});

describe('boxes', () => {
  function box(text: string, rest: Partial<Box> = {}): Box {
    return { line: 1, column: 3, text, ticked: false, struck: false, required: false, ...rest };
  }

  test.each([
    { item: '[ ] a', found: box('a') },
    { item: '[] a', found: box('a') },
    { item: '[   ] a', found: box('a') },
    { item: '[-] a', found: box('a') },
    { item: '[x] a', found: box('a', { ticked: true }) },
    { item: '[X] a', found: box('a', { ticked: true }) },
    { item: '[X ] a', found: box('a', { ticked: true }) },
    { item: '[+] a', found: box('a', { ticked: true }) },
    { item: '[✓] a', found: box('a', { ticked: true }) },
    { item: '[*] a', found: box('a', { ticked: true }) },
    { item: '[x](R) a', found: box('(R) a', { ticked: true, required: true }) },
    { item: '[ ] (r) a', found: box('(r) a', { required: true }) },
    { item: '~[ ] (R) a~', found: box('(R) a', { struck: true, required: true }) },
    { item: '~~[x] a~~', found: box('a', { ticked: true, struck: true }) },
    { item: '~ [ ] a', found: box('a', { struck: true }) },
    { item: '[ ] ~(R) a~', found: box('(R) a', { struck: true, required: true }) },
    { item: '[ ] a ~b~', found: box('a b') },
    { item: '[ ] ~a~ b', found: box('a b') },
    { item: '[x]', found: box('', { ticked: true }) },
  ])('$item', ({ item, found }) => {
    expect(proposal(`- ${item}`).boxes).toEqual([found]);
  });

  test.each([
    { name: 'four blanks', text: '- [    ] a' },
    { name: 'another letter', text: '- [y] a' },
    { name: 'a box behind text', text: '- a [ ] b' },
    { name: 'no item', text: '[ ] a' },
    { name: 'a link', text: '- [a](b)' },
  ])('none: $name', ({ text }) => {
    expect(proposal(text).boxes).toEqual([]);
  });

  test('of all sections, with their places; a wrapped item is its first line', () => {
    expect(proposal('- [ ] a\n  b\n\n# A\n\n* [x] c').boxes).toEqual([
      box('a'),
      box('c', { line: 6, ticked: true }),
    ]);
  });
});

describe('numberOf', () => {
  test.each([
    { name: 'front matter first', text: `${frontMatter('vep-number: 7')}# VEP 8: T`, path: PATH, number: 7 },
    { name: 'then the title', text: `${frontMatter('vep-number: NNNN')}# VEP 8: T`, path: PATH, number: 8 },
    { name: 'then the path', text: '# T', path: PATH, number: 42 },
    { name: 'none', text: '# T', path: 'veps/x.md', number: undefined },
  ])('$name', ({ text, path, number }) => {
    expect(numberOf(proposal(text, path))).toBe(number);
  });
});

test.each([
  { text: '171', number: 171 },
  { text: '0171', number: 171 },
  { text: '#171', number: 171 },
  { text: ' #0171 ', number: 171 },
  { text: '0', number: 0 },
  { text: '123456789', number: 123456789 },
  { text: '1234567890', number: undefined },
  { text: '##1', number: undefined },
  { text: '17a', number: undefined },
  { text: 'a17', number: undefined },
  { text: '1.5', number: undefined },
  { text: '', number: undefined },
  { text: undefined, number: undefined },
])('parseNumber: $text', ({ text, number }) => {
  expect(parseNumber(text)).toBe(number);
});

describe('owningSigOf', () => {
  test.each([
    { name: 'front matter first', fields: ['owning-sig: SIG-Network'], path: PATH, sig: 'network' },
    { name: 'then the path', fields: ['owning-sig: ""'], path: PATH, sig: 'compute' },
    { name: 'the path in other letters', fields: [], path: 'veps/SIG-Storage/1-x/vep.md', sig: 'storage' },
    { name: 'blanks are none', fields: ['owning-sig: "  "'], path: PATH, sig: 'compute' },
    { name: 'a folder that names no SIG', fields: [], path: 'veps/meta/1-x/vep.md', sig: undefined },
    { name: 'a folder that ends in one', fields: [], path: 'veps/my-sig-x/1-x/vep.md', sig: undefined },
    { name: 'a wrong path below the SIG', fields: [], path: 'veps/sig-compute/x.md', sig: 'compute' },
    { name: 'a wrong path below no SIG', fields: [], path: 'veps/my-sig-x/x.md', sig: undefined },
    { name: 'front matter at a wrong path', fields: ['owning-sig: ci'], path: 'veps/x.md', sig: 'ci' },
  ])('$name', ({ fields, path, sig }) => {
    expect(owningSigOf(proposal(frontMatter('title: x', ...fields), path))).toBe(sig);
  });
});

test.each([
  { text: 'sig-compute', name: 'compute' },
  { text: ' SIG-Compute ', name: 'compute' },
  { text: 'sig/compute', name: 'compute' },
  { text: 'sig compute', name: 'compute' },
  { text: 'compute', name: 'compute' },
  { text: 'sigma', name: 'sigma' },
  { text: 'my-sig-x', name: 'my-sig-x' },
])('sigName: $text', ({ text, name }) => {
  expect(sigName(text)).toBe(name);
});

test.each([
  { stage: 'beta', found: { stage: 'beta', field: { value: 'beta', line: 2, column: 8 } } },
  { stage: 'stable', found: { stage: 'ga', field: { value: 'stable', line: 2, column: 8 } } },
  { stage: 'deprecated', found: undefined },
])('statedStage: $stage', ({ stage, found }) => {
  expect(statedStage(proposal(frontMatter(`stage: ${stage}`)))).toEqual(found);
});

test('statedStage: none without front matter', () => {
  expect(statedStage(proposal('# T'))).toBeUndefined();
});

test('lineKeys: each line once, without its decoration', () => {
  const lines = parseMarkdown('- **A** b\n- a  B\n- c').sections[0]?.lines ?? [];
  expect(lineKeys(lines)).toEqual(new Set(['a b', 'c']));
});
