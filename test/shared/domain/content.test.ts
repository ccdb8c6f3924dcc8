// Has the author said anything? What is invisible, a placeholder, an "N/A" or the template's own words.

import { describe, expect, test } from '@jest/globals';
import {
  type Content,
  isNotApplicable,
  isPlaceholder,
  isVisible,
  judgeContent,
  leftoverPlaceholders,
  templateKey,
  wordsBehindTemplateNumber,
} from '../../../actions/shared/domain/content.ts';
import type { Line, LineKind } from '../../../actions/shared/domain/markdown.ts';

function line(text: string, kind: LineKind = 'text'): Line {
  return { line: 1, column: 1, text, kind };
}

function named(values: readonly string[]): { value: string; name: string }[] {
  return values.map((value) => ({ value, name: JSON.stringify(value) }));
}

const TEMPLATE = new Set(['what problem does it solve?', 'tbd', '[ ] (r) tests', 'n/a', '...']);

describe('templateKey', () => {
  test.each([
    { name: 'case', text: 'What Problem', key: 'what problem' },
    { name: 'blanks', text: '  what \t problem\n', key: 'what problem' },
    { name: 'no-break spaces', text: '\u00a0what\u00a0problem', key: 'what problem' },
    { name: 'invisible characters', text: 'what\u200b \u2060problem\u00ad', key: 'what problem' },
    { name: 'decoration', text: '**what** ~_`problem`_~', key: 'what problem' },
    { name: 'composition', text: 'cafe\u0301', key: 'caf\u00e9' },
    { name: 'an empty box', text: '[] a [  ] b [ ] c', key: '[ ] a [ ] b [ ] c' },
    { name: 'a ticked box', text: '[X] A', key: '[x] a' },
    { name: 'nothing', text: ' * ', key: '' },
    { name: 'other signs', text: '# A > B <C> - 1.', key: '# a > b <c> - 1.' },
  ])('$name', ({ text, key }) => {
    expect(templateKey(text)).toBe(key);
  });
});

describe('isVisible', () => {
  test.each(
    named([
      'a',
      '7',
      '語',
      '©',
      '🎯',
      '€',
      '<b>a</b>',
      '<img src="x.png">',
      '<IMG>',
      '<picture>',
      '<video controls>',
      '<svg/>',
      '< a >',
      '<1>',
    ]),
  )('true: $name', ({ value }) => {
    expect(isVisible(value)).toBe(true);
  });

  test.each(
    named([
      '',
      '   ',
      '\u00a0',
      '\u200b\u200d\ufeff',
      '\u2800',
      '\u3164',
      '\u0007',
      '\u2028\u2029',
      '<br>',
      '<br/>',
      '</div>',
      '<IMAGE>',
      '<p class="a">',
      '---',
      '***',
      '| --- | :-: |',
      '#>=+^<$\\~`_',
      '.,;:!?()[]{}"\'/&%@…–—',
    ]),
  )('case 149: false: $name', ({ value }) => {
    expect(isVisible(value)).toBe(false);
  });
});

const PLACEHOLDERS = [
  'TBD',
  'tba',
  'TBC',
  'todo',
  'FIXME',
  'WIP',
  'xxx',
  'XXXX',
  'NNN',
  'nnnn',
  '...',
  '…',
  'placeholder',
  'Coming soon',
  'to be done',
  'to be determined',
  'to be defined',
  'to be decided',
  'to be discussed',
  'to be added',
  'to be filled',
  'to be filled in',
  'to be completed',
  'to be written',
  'to be updated',
  '<LINK>',
  '<your name_here-now>',
  '<person>',
  '$SIG',
  '$my_sig',
  'Your short, descriptive title',
  'YYYY-MM-DD',
  'DD-MM-YYYY',
  'yy-mm-dd',
  '  TBD.  ',
  '**TBD**',
  '_(tbd)_',
  '"TBD"!',
  '[TBD]:',
  '{tbd};',
  '`TBD`,',
  'to  be\tdone',
  '\u200bTBD',
  'coming\u00a0soon?',
];

describe('isPlaceholder', () => {
  test.each(named(PLACEHOLDERS))('true: $name', ({ value }) => {
    expect(isPlaceholder(value)).toBe(true);
  });

  test.each(
    named([
      '',
      'N/A',
      'TBD later',
      'not TBD',
      'tbe',
      'xx',
      'NN',
      '..',
      'to be',
      'to be continued',
      '<1>',
      '<br>',
      '<DETAILS>',
      '<a',
      '$',
      '$1',
      'SIG',
      'Your short title',
      'YYYY-DD-MM',
      '2026-01-02',
      'YYYYY-MM-DD',
      'Y-MM-DD',
      'coming',
      '-TBD',
    ]),
  )('false: $name', ({ value }) => {
    expect(isPlaceholder(value)).toBe(false);
  });
});

test('a run of signs as long as a document may be is looked through once', () => {
  expect(isPlaceholder(`x${'!'.repeat(190_000)}x`)).toBe(false);
});

describe('isNotApplicable', () => {
  test.each(
    named([
      'N/A',
      'n/a.',
      'NA',
      'n.a',
      'N / A',
      'n a',
      'N/ A',
      '**N/A**',
      '(n/a)',
      'Not applicable!',
      'does not apply',
      "doesn't apply",
    ]),
  )('true: $name', ({ value }) => {
    expect(isNotApplicable(value)).toBe(true);
  });

  test.each(
    named(['', 'N/A: no API', 'nab', 'n-a', 'n//a', 'not', 'applicable', 'a n/a', 'does apply', 'TBD']),
  )('false: $name', ({ value }) => {
    expect(isNotApplicable(value)).toBe(false);
  });
});

describe('case 148: judgeContent', () => {
  test.each<{ name: string; lines: readonly Line[]; content: Content }>([
    { name: 'nothing', lines: [], content: 'empty' },
    {
      name: 'case 149: only invisible text',
      lines: [line('\u200b'), line('<br>', 'html')],
      content: 'empty',
    },
    {
      name: "only the template's words",
      lines: [line('What **problem** does it solve?')],
      content: 'template',
    },
    { name: "the template's open box", lines: [line('[] (R) Tests', 'item')], content: 'template' },
    { name: 'its box, ticked', lines: [line('[x] (R) Tests', 'item')], content: 'filled' },
    {
      name: "the template's words in code",
      lines: [line('what problem does it solve?', 'code')],
      content: 'filled',
    },
    {
      name: "the template's words as HTML",
      lines: [line('what problem does it solve?', 'html')],
      content: 'template',
    },
    { name: 'a placeholder of its own', lines: [line('TODO')], content: 'placeholder' },
    { name: 'a placeholder that looks like a tag', lines: [line('<LINK>')], content: 'placeholder' },
    { name: 'a placeholder that is no text', lines: [line('…')], content: 'placeholder' },
    { name: "the template's placeholder", lines: [line('TBD')], content: 'template' },
    { name: "the template's dots", lines: [line('...')], content: 'template' },
    { name: 'a placeholder in code', lines: [line('TODO', 'code')], content: 'placeholder' },
    { name: 'a bare N/A', lines: [line('Not applicable.')], content: 'not-applicable' },
    { name: "a bare N/A that is the template's", lines: [line('N/A')], content: 'template' },
    { name: 'a bare N/A in code', lines: [line('N/A', 'code')], content: 'not-applicable' },
    { name: 'N/A with a reason', lines: [line('N/A: no API changes')], content: 'filled' },
    { name: 'N/A and a reason below', lines: [line('n.a.'), line('There is no API.')], content: 'filled' },
    { name: 'words', lines: [line('It solves this.')], content: 'filled' },
    {
      name: 'words behind everything else',
      lines: [line(''), line('TBD'), line('TODO'), line('x')],
      content: 'filled',
    },
    { name: 'an image', lines: [line('<img src="a.png">', 'html')], content: 'filled' },
    {
      name: 'the gravest: placeholder over template',
      lines: [line('TODO'), line('TBD'), line(' ')],
      content: 'placeholder',
    },
    {
      name: 'the gravest: N/A over placeholder, in any order',
      lines: [line('does not apply'), line('TODO'), line('what problem does it solve?')],
      content: 'not-applicable',
    },
    {
      name: 'the gravest: N/A behind a placeholder',
      lines: [line('TODO'), line('NA')],
      content: 'not-applicable',
    },
  ])('$name: $content', ({ lines, content }) => {
    expect(judgeContent(lines, TEMPLATE)).toBe(content);
  });
});

describe('leftoverPlaceholders', () => {
  test.each([
    { name: 'a link', text: 'See <LINK> and <LINK>', found: ['<LINK>', '<LINK>'] },
    { name: 'Prow commands', text: '/sig $SIG /assign $ASSIGNEE', found: ['$SIG', '$ASSIGNEE'] },
    { name: 'a number', text: '(NNNN) VEP #NNNN: x', found: ['NNNN', '#NNNN'] },
    {
      name: 'a title',
      text: 'VEP 1: Your short, descriptive title',
      found: ['Your short, descriptive title'],
    },
    { name: 'beside code', text: '`<LINK>` is <LINK> `$SIG`', found: ['<LINK>'] },
    {
      name: 'other words',
      text: '<link> $SIGNAL $ASSIGNEES $OTHER aNNNN NNNNN a/NNNN NNNN/a NNNN-x x-NNNN',
      found: [],
    },
    { name: 'nothing', text: '', found: [] },
  ])('$name', ({ text, found }) => {
    expect(leftoverPlaceholders(line(text))).toEqual(found);
    expect(leftoverPlaceholders(line(text, 'item'))).toEqual(found);
    expect(leftoverPlaceholders(line(text, 'code'))).toEqual([]);
  });
});

describe('wordsBehindTemplateNumber', () => {
  test.each([
    ['VEP #NNNN: Lease', 'Lease'],
    ['VEP NNN - A: lease', 'A: lease'],
    ['NNNN Lease', 'Lease'],
    ['VEP #NNNN: Your short, descriptive title', undefined],
    ['VEP #NNNN: TBD', undefined],
    ['VEP #NNNN:', undefined],
    ['VEP #42: Lease', undefined],
    ['Lease: NNNN', undefined],
    ['', undefined],
  ])('%j: %j', (title, words) => {
    expect(wordsBehindTemplateNumber(title)).toBe(words);
  });
});
