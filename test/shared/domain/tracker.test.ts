// What does a tracking issue say, and which of its fields are filled?

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Line, LineKind } from '../../../actions/shared/domain/markdown.ts';
import type { Stage, Target, TargetState } from '../../../actions/shared/domain/target.ts';
import {
  fieldKey,
  isFieldFilled,
  parseTracker,
  parseTrackerTemplate,
  type Tracker,
  type TrackerField,
  type TrackerIssue,
  trackerField,
} from '../../../actions/shared/domain/tracker.ts';

const ISSUE: TrackerIssue = { number: 42, title: 'VEP 42: T', body: '', labels: ['a'], state: 'open' };
const TEMPLATE = readFileSync(new URL('../../fixtures/issue-template.md', import.meta.url), 'utf8');

function text(...lines: readonly string[]): string {
  return lines.join('\n');
}

function tracker(body: string, rest: Partial<TrackerIssue> = {}): Tracker {
  return parseTracker({ ...ISSUE, ...rest, body }, 'VEP');
}

function line(number: number, column: number, shown: string, kind: LineKind = 'text'): Line {
  return { line: number, column, text: shown, kind };
}

function fieldOf(...lines: readonly Line[]): TrackerField {
  return { name: 'A', line: 1, lines };
}

describe('parseTracker', () => {
  test('an empty issue', () => {
    expect(tracker('')).toEqual({
      number: 42,
      title: 'VEP 42: T',
      labels: ['a'],
      state: 'open',
      titleNumber: 42,
      fields: [],
      targets: [],
      links: [],
    });
  });

  test.each([
    { title: 'VEP 42: T', number: 42 },
    { title: 'vep-0171 T', number: 171 },
    { title: ' VEP # 7', number: 7 },
    { title: 'VEP-#123456789', number: 123456789 },
    { title: 'VEP 1234567890', number: undefined },
    { title: 'VEP NNNN: T', number: undefined },
    { title: 'VEP 42a', number: undefined },
    { title: 'The VEP 42: T', number: undefined },
    { title: 'KEP 42: T', number: undefined },
    { title: '42: T', number: undefined },
  ])('number in the title $title', ({ title, number }) => {
    const found = tracker('', { title });
    expect(found.titleNumber).toBe(number);
    expect('titleNumber' in found).toBe(number !== undefined);
  });

  test('case 151: every line end is one', () => {
    const found = tracker('**A**: x\r\ny\r**B**: z').fields;
    expect(found.map((field) => [field.name, field.line])).toEqual([
      ['A', 1],
      ['B', 3],
    ]);
  });
});

describe('fields', () => {
  test.each<{ name: string; body: string; fields: readonly TrackerField[] }>([
    { name: 'no field', body: 'text', fields: [] },
    {
      name: 'a bold lead-in',
      body: text('before', '', '**Feature Gate**: Lease', '', 'more', '- and more'),
      fields: [
        {
          name: 'Feature Gate',
          line: 3,
          lines: [line(3, 1, 'Lease'), line(5, 1, 'more'), line(6, 3, 'and more', 'item')],
        },
      ],
    },
    {
      name: 'lead-ins with the colon inside, with underscores and without any',
      body: text('**A:** x', '', '__B__ : y', '', '**C** z', '', '**D**'),
      fields: [
        { name: 'A', line: 1, lines: [line(1, 1, 'x')] },
        { name: 'B', line: 3, lines: [line(3, 1, 'y')] },
        { name: 'C', line: 5, lines: [line(5, 1, 'z')] },
        { name: 'D', line: 7, lines: [] },
      ],
    },
    {
      name: 'lead-ins with odd blanks and colons',
      body: text(
        '\u00a0**A**: a',
        '\u00a0Reviewers:  b',
        '**C: **:: c:d',
        '** D **:d:e',
        '**E:e**:  : f',
        'Approvers:: g',
        '**H**h: i',
      ),
      fields: [
        { name: 'A', line: 1, lines: [line(1, 1, 'a')] },
        { name: 'Reviewers', line: 2, lines: [line(2, 1, 'b')] },
        { name: 'C', line: 3, lines: [line(3, 1, 'c:d')] },
        { name: 'D', line: 4, lines: [line(4, 1, 'd:e')] },
        { name: 'E:e', line: 5, lines: [line(5, 1, 'f')] },
        { name: 'Approvers', line: 6, lines: [line(6, 1, 'g')] },
        { name: 'H', line: 7, lines: [line(7, 1, 'h: i')] },
      ],
    },
    {
      name: 'headings of an issue form',
      body: text('### Feature Gate', '', 'Lease', '', '### Stage'),
      fields: [
        { name: 'Feature Gate', line: 1, lines: [line(3, 1, 'Lease')] },
        { name: 'Stage', line: 5, lines: [] },
      ],
    },
    {
      name: 'fields inside others',
      body: text(
        '**Responsible SIGs**:',
        'Primary SIG:',
        '/sig compute',
        'Additional SIGs (optional): network',
      ),
      fields: [
        { name: 'Responsible SIGs', line: 1, lines: [] },
        { name: 'Primary SIG', line: 2, lines: [line(3, 1, '/sig compute')] },
        { name: 'Additional SIGs (optional)', line: 4, lines: [line(4, 1, 'network')] },
      ],
    },
    {
      name: 'fields of the coming template',
      body: text('Reviewers: @a', 'Approvers:  @b', 'proposal STATUS: c', 'primary sigs: d'),
      fields: [
        { name: 'Reviewers', line: 1, lines: [line(1, 1, '@a')] },
        { name: 'Approvers', line: 2, lines: [line(2, 1, '@b')] },
        { name: 'proposal STATUS', line: 3, lines: [line(3, 1, 'c')] },
        { name: 'primary sigs', line: 4, lines: [line(4, 1, 'd')] },
      ],
    },
    {
      name: 'what is no field',
      body: text(
        '### F',
        'x **A**: b',
        'All Reviewers: c',
        'Reviewers and more: d',
        '- **A**: e',
        '> **A**: f',
      ),
      fields: [
        {
          name: 'F',
          line: 1,
          lines: [
            line(2, 1, 'x **A**: b'),
            line(3, 1, 'All Reviewers: c'),
            line(4, 1, 'Reviewers and more: d'),
            line(5, 3, '**A**: e', 'item'),
            line(6, 3, '**A**: f', 'quote'),
          ],
        },
      ],
    },
    {
      name: 'a name of eighty letters',
      body: `**${'a'.repeat(80)}**: b`,
      fields: [{ name: 'a'.repeat(80), line: 1, lines: [line(1, 1, 'b')] }],
    },
    { name: 'a name of 81 letters', body: `**${'a'.repeat(81)}**: b`, fields: [] },
    { name: 'nothing visible behind it', body: '**A**: -', fields: [{ name: 'A', line: 1, lines: [] }] },
    {
      name: 'a name of nothing',
      body: text('### F', '**:**'),
      fields: [{ name: 'F', line: 1, lines: [line(2, 1, '**:**')] }],
    },
  ])('$name', ({ body, fields }) => {
    expect(tracker(body).fields).toEqual(fields);
  });

  test.each([
    { name: 'Current Feature Stage', line: 1 },
    { name: 'current  feature STAGE:', line: 1 },
    { name: 'Primary contact', line: 2 },
    { name: 'Primary contact (somebody)', line: 2 },
    { name: 'Contact', line: undefined },
  ])('trackerField: $name', ({ name, line: number }) => {
    const found = tracker(text('**Current Feature Stage**: Alpha', '**Primary contact (assignee)**: a'));
    expect(trackerField(found, name)?.line).toBe(number);
  });

  test.each([
    { name: ' A  B: ', key: 'a b' },
    { name: '**A** (b) c (d)', key: 'a c' },
    { name: 'A/B-c', key: 'a/b-c' },
  ])('fieldKey: $name', ({ name, key }) => {
    expect(fieldKey(name)).toBe(key);
  });
});

describe('isFieldFilled', () => {
  const words = new Set(['who answers?']);

  test.each([
    { name: 'nothing', lines: [], filled: false },
    { name: 'text', lines: [line(1, 1, 'me')], filled: true },
    { name: 'a bare N/A', lines: [line(1, 1, 'N/A')], filled: true },
    { name: 'a placeholder', lines: [line(1, 1, 'TBD')], filled: false },
    { name: "the template's words", lines: [line(1, 1, 'Who answers?')], filled: false },
    { name: 'a command without its argument', lines: [line(1, 1, '/assign')], filled: false },
    { name: "a command with the template's argument", lines: [line(1, 1, ' /sig  $SIG ')], filled: false },
    { name: 'a command', lines: [line(1, 1, '/sig compute')], filled: true },
    { name: 'text before a command', lines: [line(1, 1, 'use /sig')], filled: true },
    { name: 'text behind a command', lines: [line(1, 1, '/sig $SIG or so')], filled: true },
    { name: 'a command and text', lines: [line(1, 1, '/sig'), line(2, 1, 'me')], filled: true },
  ])('$name: $filled', ({ lines, filled }) => {
    expect(isFieldFilled(fieldOf(...lines), words)).toBe(filled);
  });
});

describe('targets', () => {
  function target(
    label: string,
    value: string,
    state: TargetState,
    stage?: Stage,
    minors: number[] = [],
  ): Target {
    const releases = minors.map((minor) => ({ major: 1, minor, patch: 0 }));
    return { line: 1, column: 3, label, ...(stage ? { stage } : {}), value, state, releases };
  }

  test.each([
    { row: 'Alpha release target (x.y): 1.9', found: target('Alpha', '1.9', 'set', 'alpha', [9]) },
    { row: 'Alpha release target (x.y):', found: target('Alpha', '', 'open', 'alpha') },
    { row: 'Alpha release target (1.8):', found: target('Alpha', '1.8', 'set', 'alpha', [8]) },
    { row: 'Alpha release target (1.8?): TBD', found: target('Alpha', '1.8', 'set', 'alpha', [8]) },
    { row: 'Alpha release target (1.8): N/A', found: target('Alpha', '1.8', 'set', 'alpha', [8]) },
    { row: 'Alpha release target (1.8): v1.9', found: target('Alpha', 'v1.9', 'set', 'alpha', [9]) },
    { row: 'Alpha release target (X.Y): N/A', found: target('Alpha', 'N/A', 'skipped', 'alpha') },
    { row: 'beta target: kubevirt 1.8', found: target('beta', 'kubevirt 1.8', 'set', 'beta', [8]) },
    { row: '**Beta** release `target` : 1.8', found: target('Beta', '1.8', 'set', 'beta', [8]) },
    { row: '[x] GA release target (x.y): 1.8', found: target('GA', '1.8', 'set', 'ga', [8]) },
    { row: 'Stable [no FG] release target (1.10):', found: target('Stable', '1.10', 'set', 'ga', [10]) },
    { row: 'FG release target: 1.8', found: target('FG', '1.8', 'set', undefined, [8]) },
    { row: '[]GA  release  target : 1.8', found: target('GA', '1.8', 'set', 'ga', [8]) },
    { row: '[x]GA target (1.8) :', found: target('GA', '1.8', 'set', 'ga', [8]) },
    { row: 'Beta[x]release target: 1.8', found: target('Beta', '1.8', 'set', 'beta', [8]) },
    { row: 'Beta release [no FG]  target: 1.8', found: target('Beta', '1.8', 'set', 'beta', [8]) },
    { row: 'Release gate [x] target: 1.8', found: target('Release gate', '1.8', 'set', undefined, [8]) },
    { row: '~ Beta target: 1.8 ~', found: target('Beta', '1.8', 'set', 'beta', [8]) },
    { row: 'Alpha target ( x.y ):', found: target('Alpha', '', 'open', 'alpha') },
    { row: 'Alpha target (x.y or 1.8):', found: target('Alpha', 'x.y or 1.8', 'set', 'alpha', [8]) },
    { row: 'Alpha target (not x.y):', found: target('Alpha', 'not x.y', 'unreadable', 'alpha') },
    { row: 'Alpha target (1.8? no):', found: target('Alpha', '1.8? no', 'set', 'alpha', [8]) },
    { row: '[x]Beta(v1.5)', found: target('Beta', 'v1.5', 'set', 'beta', [5]) },
    { row: '[ ] Alpha (v1.5?)', found: target('Alpha', 'v1.5', 'set', 'alpha', [5]) },
    { row: '[] ga ( v1.5 )', found: target('ga', 'v1.5', 'set', 'ga', [5]) },
    { row: '[ ] Stable ()', found: target('Stable', '', 'open', 'ga') },
    { row: '| Alpha | v1.9 | text |', found: target('Alpha', 'v1.9', 'set', 'alpha', [9]) },
    { row: '|Beta|1.9 or so|', found: target('Beta', '1.9 or so', 'set', 'beta', [9]) },
    { row: '| GA | v1.10 |', found: target('GA', 'v1.10', 'set', 'ga', [10]) },
    { row: '| GA | 01.10 |', found: target('GA', '01.10', 'set', 'ga', [10]) },
    { row: '| GA | TBD | x |', found: target('GA', 'TBD', 'open', 'ga') },
    { row: '|GA|TBD|', found: target('GA', 'TBD', 'open', 'ga') },
    { row: '|GA||', found: target('GA', '', 'open', 'ga') },
    { row: '| stable |  | x |', found: target('stable', '', 'open', 'ga') },
  ])('$row', ({ row, found }) => {
    const expected = row.startsWith('|') ? { ...found, column: 1 } : found;
    expect(tracker(row.startsWith('|') ? row : `* ${row}`).targets).toEqual([expected]);
  });

  test.each([
    'Alpha release (x.y): 1.9',
    'Alpha release target (x.y) 1.9',
    'See the Alpha: release target',
    '1 Alpha target: 1.9',
    '[ ] Delta (v1.5)',
    '[ ] Alpha (v1.5) done',
    'see [ ] Alpha (v1.5)',
    '|Alpha|later|',
    'Alpha (v1.5)',
    '| Delta | v1.9 |',
    '| Alpha | later |',
    'x | Alpha | v1.9 |',
    `A${'a'.repeat(31)} target: 1.9`,
  ])('none: %s', (row) => {
    expect(tracker(row).targets).toEqual([]);
  });

  test('of all sections, in their order', () => {
    const found = tracker(text('* Alpha target: 1.8', '', '### B', '* Beta target: 1.9')).targets;
    expect(found.map((each) => [each.line, each.label])).toEqual([
      [1, 'Alpha'],
      [4, 'Beta'],
    ]);
  });
});

describe('links', () => {
  test.each([
    { name: 'an address', body: '**Enhancement link**: https://x.y/z', links: ['https://x.y/z'] },
    { name: 'without scheme', body: '**Proposal link**: github.com/a/b', links: ['github.com/a/b'] },
    {
      name: 'in Markdown',
      body: '**VEP link**: [a](http://x.y/z) <https://q.r>',
      links: ['http://x.y/z', 'https://q.r'],
    },
    {
      name: 'below',
      body: text('### Enhancement Link', '- https://a.b', '- https://c.d'),
      links: ['https://a.b', 'https://c.d'],
    },
    { name: 'another field', body: '**Link**: https://x.y/z', links: [] },
    { name: 'no link field', body: '**Enhancement**: https://x.y/z', links: [] },
    { name: 'no address', body: '**Enhancement link**: vep.md', links: [] },
  ])('$name', ({ body, links }) => {
    expect(tracker(body).links).toEqual(links);
  });
});

describe('parseTrackerTemplate', () => {
  test("KubeVirt's", () => {
    const template = parseTrackerTemplate(TEMPLATE);
    expect(template.fields).toEqual([
      'Primary contact (assignee)',
      'Current Feature Stage',
      'Feature Gate',
      'Responsible SIGs',
      'Primary SIG',
      'Additional SIGs (optional)',
      'Enhancement link',
      'Timeline',
      'Additional context',
    ]);
    expect(template.labels).toEqual(['kind/tracker', 'kind/enhancement']);
    for (const word of ['/assign $assignee', 'who answers questions?', 'alpha release target (x.y):']) {
      expect(template.words.has(word)).toBe(true);
    }
    expect(template.words.has('')).toBe(false);
  });

  test.each([
    { labels: 'labels: a, b/c', found: ['a', 'b/c'] },
    { labels: 'labels: ["a", \'b\']', found: ['a', 'b'] },
    { labels: 'labels: a,,', found: ['a'] },
    { labels: text('labels:', '  - a', '- "b/c"', 'title: x'), found: ['a', 'b/c'] },
    { labels: 'labels:', found: [] },
    { labels: 'name: labels', found: [] },
    { labels: 'my-labels: a', found: [] },
  ])('$labels', ({ labels, found }) => {
    expect(parseTrackerTemplate(text('---', 'about: x', labels, '---', 'text')).labels).toEqual(found);
  });

  test('no front matter, no labels', () => {
    expect(parseTrackerTemplate('x')).toEqual({ fields: [], words: new Set(['x']), labels: [] });
  });
});
