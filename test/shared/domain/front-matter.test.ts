// What does a proposal's front matter say, and what is wrong with it?

import { describe, expect, test } from '@jest/globals';
import {
  isStaffed,
  type Metadata,
  type MetadataProblem,
  parseMetadata,
  STATUSES,
} from '../../../actions/shared/domain/front-matter.ts';

const GOOD = [
  'title: Memory lease',
  'vep-number: 42',
  'creation-date: "2026-08-11"',
  'status: implementable',
  'authors: ["@ada"]',
  'reviewers: ["@ben"]',
  'approvers: ["@cleo"]',
];
const KNOWN =
  '`vep-number`, `title`, `creation-date`, `last-updated`, `status`, `authors`, `owning-sig`, ' +
  '`participating-sigs`, `reviewers`, `approvers`, `feature-gate`, `stage`, `milestone`, ' +
  '`replaces`, `superseded-by`, `see-also`';

function metadata(...lines: readonly string[]): Metadata {
  return parseMetadata({ text: lines.join('\n'), line: 2 }, 'VEP');
}

/** The problems of a good front matter with other lines; the first ones of the same key are replaced. */
function problems(...lines: readonly string[]): readonly MetadataProblem[] {
  const keys = lines.map((line) => line.split(':')[0]);
  return metadata(...lines, ...GOOD.filter((line) => !keys.includes(line.split(':')[0]))).problems;
}

function without(key: string): string[] {
  return GOOD.filter((line) => !line.startsWith(`${key}:`));
}

function field(value: string, line: number, column: number): { value: string; line: number; column: number } {
  return { value, line, column };
}

const NOTHING: Metadata = {
  line: 2,
  column: 1,
  participatingSigs: [],
  authors: [],
  reviewers: [],
  approvers: [],
  milestones: [],
  problems: [],
};

describe('parseMetadata', () => {
  test('all fields, with their places', () => {
    expect(
      metadata(
        ...GOOD,
        'last-updated: x',
        'owning-sig: sig-compute',
        'participating-sigs: [sig-network]',
        'feature-gate: MemoryLease',
        'stage: alpha',
        'milestone:',
        '  alpha: "v1.10"',
        '  ga: ""',
        'replaces: a',
        'superseded-by: b',
        'see-also: [c]',
      ),
    ).toEqual({
      line: 2,
      column: 1,
      title: field('Memory lease', 2, 8),
      number: field('42', 3, 13),
      status: field('implementable', 5, 9),
      stage: field('alpha', 13, 8),
      owningSig: field('sig-compute', 10, 13),
      featureGate: field('MemoryLease', 12, 15),
      supersededBy: field('b', 18, 16),
      participatingSigs: [field('sig-network', 11, 22)],
      authors: [field('@ada', 6, 11)],
      reviewers: [field('@ben', 7, 13)],
      approvers: [field('@cleo', 8, 13)],
      milestones: [
        {
          line: 15,
          column: 10,
          label: 'alpha',
          stage: 'alpha',
          value: 'v1.10',
          state: 'set',
          releases: [{ major: 1, minor: 10, patch: 0 }],
        },
        { line: 16, column: 7, label: 'ga', stage: 'ga', value: '', state: 'open', releases: [] },
      ],
      problems: [],
    });
  });

  test('the number of another series', () => {
    const parsed = parseMetadata(
      { text: [...without('vep-number'), 'cep-number: x'].join('\n'), line: 2 },
      'CEP',
    );
    expect(parsed.number?.value).toBe('x');
    expect(parsed.problems).toEqual([]);
  });

  test('fields that are neither text nor number are left out', () => {
    const found = metadata('title: [a]', 'status: true', 'stage:', 'owning-sig: {a: b}', 'vep-number: 1');
    expect({ ...found, problems: [] }).toEqual({ ...NOTHING, number: field('1', 6, 13) });
  });

  test('of a list only its texts and numbers', () => {
    const found = metadata('reviewers: [a, null, 7, [b]]', 'approvers: c', 'participating-sigs: {a: b}');
    expect(found.reviewers.map((reviewer) => reviewer.value)).toEqual(['a', '7']);
    expect(found.approvers).toEqual([]);
    expect(found.participatingSigs).toEqual([]);
  });

  test.each([
    { name: 'a number without quotes as it is written', value: '1.10', text: '1.10', minor: 10 },
    { name: 'a text', value: 'v1.9', text: 'v1.9', minor: 9 },
    { name: 'a number in quotes', value: '"1.9"', text: '1.9', minor: 9 },
  ])('a milestone: $name', ({ value, text, minor }) => {
    const [found, ...others] = metadata('milestone:', `  beta: ${value}`).milestones;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ value: text, state: 'set', releases: [{ major: 1, minor, patch: 0 }] });
  });

  test.each([
    { name: 'nothing', value: '', found: { label: 'alpha', value: '', state: 'open' } },
    { name: 'N/A', value: 'N/A', found: { label: 'alpha', value: 'N/A', state: 'skipped' } },
    { name: 'a truth', value: 'true', found: { label: 'alpha', value: 'true', state: 'unreadable' } },
  ])('a milestone: $name', ({ value, found }) => {
    expect(metadata('milestone:', `  alpha: ${value}`).milestones[0]).toMatchObject(found);
  });

  test('a milestone of no known stage', () => {
    expect(metadata('milestone:', '  delta: v1.9').milestones[0]).not.toHaveProperty('stage');
  });

  test.each(['milestone: v1.9', 'milestone: [v1.9]', 'milestone:'])('no milestones in %s', (line) => {
    expect(metadata(line).milestones).toEqual([]);
  });
});

describe('problems', () => {
  test.each<{ name: string; lines: readonly string[]; found: readonly MetadataProblem[] }>([
    { name: 'none', lines: [], found: [] },
    {
      name: 'an unknown key',
      lines: ['owner: a'],
      found: [{ line: 2, column: 1, message: `Unknown key \`owner\`; known are ${KNOWN}.`, field: 'owner' }],
    },
    {
      name: 'a long unknown key',
      lines: [`${'a'.repeat(81)}: a`],
      found: [
        {
          line: 2,
          column: 1,
          message: `Unknown key \`${'a'.repeat(79)}…\`; known are ${KNOWN}.`,
          field: 'a'.repeat(81),
        },
      ],
    },
    {
      name: 'an unknown status',
      lines: ['status: done'],
      found: [
        {
          line: 2,
          column: 9,
          message:
            '`status` is `done`; accepted are `provisional`, `implementable`, `implemented`, `deferred`, ' +
            '`rejected`, `withdrawn`, `replaced`.',
          field: 'status',
        },
      ],
    },
    {
      name: 'a date without its form',
      lines: ['creation-date: 11-08-2026'],
      found: [
        {
          line: 2,
          column: 16,
          message: '`creation-date` is `11-08-2026`; expected a date such as `2026-03-04`.',
          field: 'creation-date',
        },
      ],
    },
    {
      name: 'no reviewers',
      lines: ['reviewers: []'],
      found: [
        {
          line: 2,
          column: 12,
          message: '`reviewers` is an empty list; it needs at least one entry.',
          field: 'reviewers',
        },
      ],
    },
    {
      name: 'a milestone without quotes',
      lines: ['milestone: {alpha: 1.10}'],
      found: [
        {
          line: 2,
          column: 20,
          message: '`milestone.alpha` is `1.1`; expected a string (put it in quotes).',
          field: 'milestone.alpha',
        },
      ],
    },
    {
      name: 'an unknown milestone',
      lines: ['milestone: {delta: v1.10}'],
      found: [
        {
          line: 2,
          column: 13,
          message: 'Unknown key `delta` in `milestone`; accepted are `alpha`, `beta`, `ga`, `stable`.',
          field: 'milestone.delta',
        },
      ],
    },
    {
      name: 'an empty number',
      lines: ['vep-number:'],
      found: [{ line: 2, column: 1, message: '`vep-number` is missing.', field: 'vep-number' }],
    },
  ])('$name', ({ lines, found }) => {
    expect(problems(...lines)).toEqual(found);
  });

  test.each(['title', 'status', 'creation-date', 'authors', 'reviewers', 'approvers'])(
    '%s is missing',
    (key) => {
      expect(metadata(...without(key)).problems).toEqual([
        { line: 2, column: 1, message: `\`${key}\` is missing.`, field: '`'.concat(key, '` is missing.') },
      ]);
    },
  );

  test('the number of the series is missing', () => {
    expect(metadata(...without('vep-number')).problems).toEqual([
      { line: 2, column: 1, message: '`vep-number` is missing.', field: 'vep-number' },
    ]);
  });

  test('no more than twenty unknown keys are named', () => {
    const unknown = (count: number) =>
      problems(...Array.from({ length: count }, (_, index) => `a${index}: 1`));
    expect(unknown(20)).toHaveLength(20);
    expect(unknown(21).map((problem) => problem.field)).toEqual(unknown(20).map((problem) => problem.field));
  });

  test('text that is no YAML says nothing else', () => {
    expect(metadata('title: a', 'title: b')).toEqual({
      ...NOTHING,
      problems: [
        { line: 3, column: 1, message: 'The key `title` stands here for the second time.', field: 'yaml' },
      ],
    });
  });

  test.each(['', 'text', '- a', '7'])('no keys in %j', (text) => {
    const message = 'The front matter holds no keys: expected `title:`, `status:` and the others.';
    expect(metadata(text)).toEqual({
      ...NOTHING,
      problems: [{ line: 2, column: 1, message, field: 'yaml' }],
    });
  });
});

describe('isStaffed', () => {
  const people = (...names: readonly string[]) => names.map((name) => field(name, 1, 1));

  test.each([
    { name: 'nobody', names: [], staffed: false },
    { name: 'one', names: ['@ada'], staffed: true },
    { name: 'two', names: ['@ada', '@ben'], staffed: true },
    { name: 'one and TBD', names: ['@ada', 'TBD'], staffed: false },
    { name: 'TBD', names: ['TBD'], staffed: false },
    { name: 'one and blanks', names: ['@ada', ' '], staffed: false },
  ])('$name: $staffed', ({ names, staffed }) => {
    expect(isStaffed(people(...names))).toBe(staffed);
  });
});

test('every status is known, in its order', () => {
  const order = [
    'provisional',
    'implementable',
    'implemented',
    'deferred',
    'rejected',
    'withdrawn',
    'replaced',
  ];
  expect(STATUSES).toEqual(order);
});
