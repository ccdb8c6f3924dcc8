// What does a template ask for, and which section of a document answers it?

import { describe, expect, test } from '@jest/globals';
import { type Markdown, parseMarkdown } from '../../../actions/shared/domain/markdown.ts';
import {
  findHidden,
  findNearest,
  looseHeading,
  parseTemplate,
  type Template,
  type TemplateSection,
} from '../../../actions/shared/domain/template.ts';

function text(...lines: readonly string[]): string {
  return lines.join('\n');
}

function markdown(...lines: readonly string[]): Markdown {
  return parseMarkdown(text(...lines));
}

function template(...lines: readonly string[]): Template {
  return parseTemplate(markdown(...lines));
}

function wanted(heading: string, rest: Partial<TemplateSection> = {}): TemplateSection {
  const common = { level: 2, parent: -1, optional: false, role: 'text' as const, asks: false };
  return { heading, loose: heading.toLowerCase(), ...common, ...rest };
}

/** The sections of a template under its title. */
function sectionsOf(...lines: readonly string[]): readonly TemplateSection[] {
  return template('# VEP #NNNN: Title', ...lines).sections;
}

describe('parseTemplate', () => {
  test('an empty template asks for nothing', () => {
    expect(template('')).toEqual({ sections: [], words: new Set() });
  });

  test('sections, words, metadata and title', () => {
    const asked = template(
      'before',
      '# VEP #NNNN: Your short, descriptive title',
      '## Goals',
      '<!--',
      'What is **true**?',
      '-->',
      '### Inner (Optional)',
      '- This VEP targets alpha for version:',
      '## Empty',
    );
    expect(asked).toEqual({
      sections: [
        wanted('Goals', { asks: true }),
        wanted('Inner', { level: 3, parent: 0, optional: true, role: 'targets', asks: true }),
        wanted('Empty'),
      ],
      words: new Set(['before', 'what is true?', 'this vep targets alpha for version:']),
      metadata: 'target-lines',
      title: { series: 'VEP', before: 'VEP #', after: ': ' },
    });
  });

  test('case 142: a heading in a comment is not asked for', () => {
    const asked = sectionsOf('## Goals', '<!--', '### Example', '-->');
    expect(asked.map((section) => section.heading)).toEqual(['Goals']);
  });

  test('front matter is metadata, also beside target lines', () => {
    expect(template('---', 'a: b', '---', '- This VEP targets alpha for version:').metadata).toBe(
      'front-matter',
    );
  });

  test.each([
    { name: 'the title', lines: ['# VEP #NNNN: Title', '## A'], headings: ['A'] },
    { name: 'a first heading without a number', lines: ['# Something', '## A'], headings: ['A'] },
    {
      name: 'a title that is not the first',
      lines: ['## A', '# Your short, descriptive title'],
      headings: ['A'],
    },
    { name: 'a number that is not the first', lines: ['## A', '# KEP NNN'], headings: ['A'] },
    { name: 'no title', lines: ['## A', '# B'], headings: ['A', 'B'] },
    { name: 'a second heading of the first level', lines: ['# T', '## A', '# B'], headings: ['A', 'B'] },
    { name: 'a title of the second level', lines: ['## NNNN', '## A'], headings: ['NNNN', 'A'] },
    { name: 'two letters N', lines: ['## A', '# NN'], headings: ['A', 'NN'] },
  ])('$name', ({ lines, headings }) => {
    expect(template(...lines).sections.map((section) => section.heading)).toEqual(headings);
  });

  test('a parent is the index among the asked for', () => {
    const parents = sectionsOf('## A', '### B', '#### C', '## D', '### E').map((section) => section.parent);
    expect(parents).toEqual([-1, 0, 1, -1, 3]);
  });

  test.each([
    { heading: 'VEP #NNNN: T', title: { series: 'VEP', before: 'VEP #', after: ': ' } },
    { heading: 'CEP-NNN - T', title: { series: 'CEP', before: 'CEP-', after: ' - ' } },
    { heading: 'KEPNNNNN–T', title: { series: 'KEP', before: 'KEP', after: '–' } },
    { heading: 'Abcdefghij NNN.T', title: { series: 'Abcdefghij', before: 'Abcdefghij ', after: '.' } },
    { heading: 'NEP-NNN: T', title: { series: 'NEP', before: 'NEP-', after: ': ' } },
    { heading: 'NNNN: T', title: { series: '', before: '', after: ': ' } },
    { heading: '#NNNN - T', title: { series: '', before: '#', after: ' - ' } },
    { heading: 'Abcdefghijk NNN: T', title: undefined },
    { heading: 'VEP NN: T', title: undefined },
    { heading: 'VEP NNNN T', title: undefined },
    { heading: 'The VEP NNNN: T', title: undefined },
    { heading: 'Your short, descriptive title', title: undefined },
  ])('title form of $heading', ({ heading, title }) => {
    expect(template(`# ${heading}`).title).toEqual(title);
  });

  test.each([
    { name: 'alpha', lines: ['### Alpha'], found: { role: 'stage', stage: 'alpha' } },
    { name: 'stable', lines: ['### Stable'], found: { role: 'stage', stage: 'ga' } },
    {
      name: 'on by default',
      lines: ['### On-By-Default Readiness'],
      found: { role: 'stage', stage: 'beta' },
    },
    {
      name: 'on by default, in other signs',
      lines: ['### on by default readiness'],
      found: { role: 'stage', stage: 'beta' },
    },
    { name: 'words before it', lines: ['### The On-By-Default Readiness'], found: { role: 'text' } },
    { name: 'words behind it', lines: ['### On-By-Default Readiness Review'], found: { role: 'text' } },
    { name: 'a stage with boxes', lines: ['### Beta', '- [ ] a'], found: { role: 'stage', stage: 'beta' } },
    { name: 'history', lines: ['### Implementation History'], found: { role: 'history' } },
    { name: 'history, in another case', lines: ['### IMPLEMENTATION history'], found: { role: 'history' } },
    { name: 'some history', lines: ['### Implementation History of it'], found: { role: 'text' } },
    { name: 'no history', lines: ['### No Implementation History'], found: { role: 'text' } },
    {
      name: 'a checklist',
      lines: ['### A', 'Text.', '- [ ] a', '- [x] b', '- [] c'],
      found: { role: 'checklist' },
    },
    { name: 'boxes and other items', lines: ['### A', '- [ ] a', '- b'], found: { role: 'text' } },
    { name: 'items', lines: ['### A', '- a'], found: { role: 'text' } },
    { name: 'a link', lines: ['### A', '- [a](b)'], found: { role: 'text' } },
    { name: 'a box behind text', lines: ['### A', '- a [ ] b'], found: { role: 'text' } },
    {
      name: 'a history with boxes',
      lines: ['### Implementation History', '- [ ] a'],
      found: { role: 'checklist' },
    },
    {
      name: 'targets beside boxes',
      lines: ['### A', '- [ ] a', '- Ship target version:'],
      found: { role: 'targets' },
    },
  ])('role: $name', ({ lines, found }) => {
    const [section, ...others] = sectionsOf(...lines);
    expect(others).toEqual([]);
    expect({ role: section?.role, ...(section?.stage ? { stage: section.stage } : {}) }).toEqual(found);
  });

  test.each([
    { name: 'nothing', lines: ['## A'], asks: false },
    { name: 'text', lines: ['## A', 'text'], asks: true },
    { name: 'a comment', lines: ['## A', '<!-- a -->'], asks: true },
    { name: 'only decoration', lines: ['## A', '\\*'], asks: false },
    { name: 'only a section below', lines: ['## A', '### B', 'text'], asks: false },
  ])('asks: $name', ({ lines, asks }) => {
    expect(sectionsOf(...lines)[0]?.asks).toBe(asks);
  });

  test.each([
    { heading: 'A (Optional)', found: { heading: 'A', optional: true } },
    { heading: 'A  (OPTIONAL)', found: { heading: 'A', optional: true } },
    { heading: 'A(optional)', found: { heading: 'A', optional: true } },
    { heading: '(Optional) A', found: { heading: '(Optional) A', optional: false } },
    { heading: 'Optional A', found: { heading: 'Optional A', optional: false } },
  ])('optional: $heading', ({ heading, found }) => {
    const section = sectionsOf(`## ${heading}`)[0];
    expect({ heading: section?.heading, optional: section?.optional }).toEqual(found);
  });
});

describe('looseHeading', () => {
  test.each([
    { heading: 'Goals', loose: 'goals' },
    { heading: '  Non-Goals  ', loose: 'non goals' },
    { heading: 'Non   Goals:', loose: 'non goals' },
    { heading: 'Goals . : ', loose: 'goals' },
    { heading: 'non_goals‐a‑b–c', loose: 'non goals a b c' },
    { heading: '1. Goals', loose: 'goals' },
    { heading: '1.2.3) Goals', loose: 'goals' },
    { heading: '1.22.  Goals', loose: 'goals' },
    { heading: ' 12 Goals', loose: 'goals' },
    { heading: '1.', loose: '1' },
    { heading: 'v1.9', loose: 'v1.9' },
    { heading: 'Alpha (v1.6)', loose: 'alpha' },
    { heading: 'Alpha(v1.6)', loose: 'alpha' },
    { heading: 'Alpha (v1.6) :', loose: 'alpha' },
    { heading: 'Alpha (v1.6) more', loose: 'alpha (v1.6) more' },
    { heading: 'Beta / GA (future)', loose: 'beta/ga' },
    { heading: 'Update/Rollback', loose: 'update/rollback' },
    { heading: 'Update/ Rollback /Downgrade', loose: 'update/rollback/downgrade' },
    { heading: 'A & B', loose: 'a and b' },
    { heading: 'A&B', loose: 'a and b' },
    { heading: '🎯 Goals', loose: 'goals' },
    { heading: 'Our🎯Goals', loose: 'our goals' },
    { heading: 'Goals :dart: :+1:', loose: 'goals' },
    { heading: 'Go\u200bals', loose: 'goals' },
    { heading: 'cafe\u0301', loose: 'caf\u00e9' },
    { heading: '', loose: '' },
    { heading: 'a'.repeat(301), loose: 'a'.repeat(300) },
  ])('$heading', ({ heading, loose }) => {
    expect(looseHeading(heading)).toBe(loose);
  });
});

describe('findHidden', () => {
  const document = markdown('<!--', '## Goals', '## Non-Goals (x)', '## Goals', '-->');

  test('the first that reads like the heading', () => {
    const found = {
      heading: 'Non-Goals (x)',
      line: 3,
      column: 1,
      inside: 'comment',
      opened: 1,
      closed: true,
    };
    expect(findHidden(document, 'Non Goals')).toEqual(found);
    expect(findHidden(document, 'goals')?.line).toBe(2);
    expect(findHidden(document, 'Motivation')).toBeUndefined();
  });
});

describe('findNearest', () => {
  const document = markdown(
    'Metrics',
    '# Our Metrics',
    '## The Non-Metric of it',
    '## GA',
    '## Metrical',
    '## Our Beta',
    '### Metrics 2: more',
    '## Our Hosts in 2 zones',
  );
  const none = new Set<number>();

  test.each([
    { name: 'more words', heading: 'Metrics', level: 1, taken: none, found: 'Our Metrics' },
    { name: 'another number', heading: 'Our Metric', level: 1, taken: none, found: 'Our Metrics' },
    {
      name: 'the one at the nearest level',
      heading: 'Metrics',
      level: 3,
      taken: none,
      found: 'The Non-Metric of it',
    },
    {
      name: 'not one that answers another',
      heading: 'Metrics',
      level: 1,
      taken: new Set([1]),
      found: 'The Non-Metric of it',
    },
    { name: 'all taken', heading: 'Metrics', level: 2, taken: new Set([1, 2]), found: undefined },
    {
      name: 'a number further behind',
      heading: 'Hosts',
      level: 2,
      taken: none,
      found: 'Our Hosts in 2 zones',
    },
    { name: 'several words', heading: 'Non Metrics', level: 1, taken: none, found: 'The Non-Metric of it' },
    { name: 'no part of a word', heading: 'Metri', level: 2, taken: none, found: undefined },
    { name: 'four letters are enough', heading: 'Beta', level: 2, taken: none, found: 'Our Beta' },
    { name: 'three letters are too few', heading: 'Our', level: 2, taken: none, found: undefined },
    { name: 'other words', heading: 'Motivation', level: 2, taken: none, found: undefined },
    {
      name: 'not what stands before the first heading',
      heading: '',
      level: 0,
      taken: none,
      found: undefined,
    },
  ])('$name', ({ heading, level, taken, found }) => {
    expect(findNearest(document, wanted(heading, { level }), taken)?.heading).toBe(found);
  });
});
