// What is written, in which order, and what is left alone because it stands already?

import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { CommitStatus } from '../../actions/shared/github/github.ts';
import { markerOf, planWords, type Wanted, type Word } from '../../actions/shared/plan.ts';

type Standing = Parameters<typeof planWords>[0];
type StandingComment = Standing['comments'][number];

const CONTEXT = 'enhancements/template';
const MARKER = '<!-- enhancement-actions: template -->';
const FAILURE: CommitStatus = {
  context: CONTEXT,
  state: 'failure',
  description: '1 finding to fix',
  address: 'https://github.com/kubevirt/enhancements/pull/1',
};
const SUCCESS: CommitStatus = { ...FAILURE, state: 'success', description: '1 document checked' };
const NOTHING: Standing = { statuses: [], comments: [], labels: [] };

const wanting = (more: Partial<Wanted> = {}): Wanted => ({
  status: FAILURE,
  gate: 'template',
  comment: 'What to mend.',
  quiet: false,
  labels: { add: [], remove: [] },
  ...more,
});
const kinds = (words: readonly Word[]) => words.map(({ kind }) => kind);

/** The body in which a comment is posted; it stands for years, so its form is written out here. */
function bodyOf(comment: string): string {
  const hash = createHash('sha256').update(comment).digest('hex').slice(0, 16);
  return `${MARKER}\n<!-- sha256: ${hash} -->\n${comment}`;
}

const ours = (id: string, body: string): StandingComment => ({
  id,
  body,
  at: 0,
  address: '',
  isMinimized: false,
  isOwn: true,
  author: { login: 'github-actions', kind: 'bot' },
});
const STANDING: Standing = {
  statuses: [FAILURE],
  comments: [ours('7', bodyOf('What to mend.'))],
  labels: [],
};

describe('order: a run that ends in the middle leaves no success that was not earned', () => {
  test.each<[string, Standing, Partial<Wanted>, readonly Word['kind'][]]>([
    [
      'a success is revoked before anything else',
      { ...NOTHING, statuses: [SUCCESS] },
      {},
      ['status', 'comment'],
    ],
    [
      'also by an error',
      { ...STANDING, statuses: [SUCCESS] },
      { status: { ...FAILURE, state: 'error' }, comment: 'new' },
      ['status', 'edit-comment'],
    ],
    [
      'also by pending',
      { ...NOTHING, statuses: [SUCCESS] },
      { status: { ...FAILURE, state: 'pending' } },
      ['status', 'comment'],
    ],
    [
      'a success is said after everything else',
      STANDING,
      { status: SUCCESS, comment: 'new', labels: { add: ['a'], remove: [] } },
      ['edit-comment', 'add-labels', 'status'],
    ],
    [
      'a success in other words too',
      { ...NOTHING, statuses: [SUCCESS] },
      { status: { ...SUCCESS, description: '2 documents checked' } },
      ['comment', 'status'],
    ],
    ['the first status too', NOTHING, { status: SUCCESS }, ['comment', 'status']],
    [
      'labels go before they come',
      { ...STANDING, labels: ['old'] },
      { labels: { add: ['new'], remove: ['old'] } },
      ['remove-label', 'add-labels'],
    ],
  ])('%s', (_name, standing, wanted, expected) => {
    expect(kinds(planWords(standing, wanting(wanted)))).toEqual(expected);
  });
});

describe('what stands is not said again', () => {
  test('nothing changed: nothing is written', () => {
    expect(planWords(STANDING, wanting())).toEqual([]);
  });

  test.each<[string, Partial<CommitStatus>]>([
    ['state', { state: 'error' }],
    ['description', { description: '2 findings to fix' }],
    ['address', { address: 'https://github.com/kubevirt/enhancements/pull/2' }],
    ['context', { context: 'enhancements/freeze' }],
  ])('a status of another %s is written', (_name, change) => {
    const status = { ...FAILURE, ...change };
    expect(planWords(STANDING, wanting({ status }))).toEqual([{ kind: 'status', status }]);
  });

  test('no status is written where none is wanted, no comment where nothing is to be said', () => {
    const { status: _, ...rest } = wanting({ comment: undefined });
    expect(planWords(NOTHING, rest)).toEqual([]);
  });

  test('quiet: no comment is begun, but one that stands is brought up to date', () => {
    expect(kinds(planWords(NOTHING, wanting({ quiet: true })))).toEqual(['status']);
    expect(kinds(planWords(STANDING, wanting({ quiet: true, comment: 'All is well.' })))).toEqual([
      'edit-comment',
    ]);
  });
});

describe('our comment', () => {
  test('begins with its marker on a line of its own, and with what it was when we wrote it', () => {
    expect(markerOf('template')).toBe(MARKER);
    expect(planWords(NOTHING, wanting())).toEqual([
      {
        kind: 'comment',
        body: `${MARKER}\n<!-- sha256: 0596c196271d4fff -->\nWhat to mend.`,
        marker: MARKER,
      },
      { kind: 'status', status: FAILURE },
    ]);
  });

  test.each<[string, StandingComment]>([
    ['case 170: a comment of somebody else with our marker', { ...ours('3', bodyOf('x')), isOwn: false }],
    ['case 170: one of ours that quotes the marker further down', ours('3', `Look:\n${bodyOf('x')}`)],
    ['one of ours with a blank before the marker', ours('3', ` ${bodyOf('x')}`)],
    ['one of another gate', ours('3', bodyOf('x').replace('template', 'freeze'))],
    ['one of ours with more behind the marker', ours('3', `${MARKER} x\ny`)],
  ])('%s is not it', (_name, other) => {
    expect(planWords({ ...STANDING, comments: [other, ...STANDING.comments] }, wanting())).toEqual([]);
    expect(kinds(planWords({ ...NOTHING, comments: [other] }, wanting()))).toEqual(['comment', 'status']);
  });

  test('case 187 and case 190: of several the one with the lowest id stays, by number and not by letter', () => {
    const body = bodyOf('What to mend.');
    const comments = [ours('1000', body), ours('99', body), ours('100', body)];
    expect(planWords({ ...STANDING, comments }, wanting())).toEqual([
      { kind: 'delete-comment', id: '100' },
      { kind: 'delete-comment', id: '1000' },
    ]);
    const words = planWords({ ...STANDING, comments }, wanting({ comment: 'new' }));
    expect(words.at(-1)).toMatchObject({ kind: 'edit-comment', id: '99' });
  });

  test('line ends that became CRLF are no edit', () => {
    const comments = [ours('7', bodyOf('a\n\nb').replaceAll('\n', '\r\n'))];
    expect(planWords({ ...STANDING, comments }, wanting({ comment: 'a\n\nb' }))).toEqual([]);
    const [word] = planWords({ ...STANDING, comments }, wanting({ comment: 'new' }));
    expect(word).toMatchObject({ body: bodyOf('new') });
  });
});

describe('case 192: a comment that was edited by hand', () => {
  const edited = ours('7', bodyOf('What to mend.').replace('mend', 'do'));

  test('stays as it is while there is nothing new to say', () => {
    expect(planWords({ ...STANDING, comments: [edited] }, wanting())).toEqual([]);
  });

  test('is replaced by what is new, with a note; the next time without', () => {
    const [word] = planWords({ ...STANDING, comments: [edited] }, wanting({ comment: 'new' }));
    if (word?.kind !== 'edit-comment') throw new Error('no edit is planned');
    expect(word.body).toContain('new\n\n> This comment was edited by hand.');
    const comments = [ours('7', word.body)];
    expect(planWords({ ...STANDING, comments }, wanting({ comment: 'new' }))).toEqual([]);
    expect(planWords({ ...STANDING, comments }, wanting({ comment: 'newer' }))).toEqual([
      { kind: 'edit-comment', id: '7', body: bodyOf('newer') },
    ]);
  });

  test.each([
    ['the line with the hash', bodyOf('a').replace(/<!-- sha256.*\n/, '')],
    ['everything but the marker', MARKER],
  ])('without %s it counts as edited', (_name, body) => {
    const [word] = planWords({ ...STANDING, comments: [ours('7', body)] }, wanting({ comment: 'new' }));
    expect(word).toMatchObject({ kind: 'edit-comment', body: expect.stringContaining('edited by hand') });
  });
});

describe('what is said once', () => {
  const once = [{ name: 'help', body: 'Somebody has to help.' }];
  const HELP = '<!-- enhancement-actions: help -->';
  const word = { kind: 'comment', body: `${HELP}\nSomebody has to help.`, marker: HELP } as const;

  test.each<[string, readonly StandingComment[], readonly Word[]]>([
    ['where nobody said anything', [], [word]],
    ['where we said something else', [ours('3', bodyOf('x'))], [word]],
    ['where somebody else has our marker', [{ ...ours('3', word.body), isOwn: false }], [word]],
    ['where we quote the marker further down', [ours('3', `Look:\n${word.body}`)], [word]],
    ['not again', [ours('3', 'x'), ours('4', word.body)], []],
    ['not again, whatever became of its words', [ours('3', `${HELP}\r\nDone.`)], []],
  ])('%s', (_name, comments, expected) => {
    const wanted = wanting({ comment: undefined, once });
    expect(planWords({ ...STANDING, comments }, wanted)).toEqual(expected);
  });
});

test.each<[string, readonly string[], readonly Word[]]>([
  ['at once', ['ben', 'cleo'], [{ kind: 'request-reviewers', logins: ['ben', 'cleo'] }]],
  ['not at all where nobody is named', [], []],
])('reviewers are asked %s', (_name, reviewers, expected) => {
  expect(planWords(STANDING, wanting({ reviewers }))).toEqual(expected);
});

describe('labels compare without case', () => {
  test.each<[string, readonly string[], Wanted['labels'], readonly Word[]]>([
    ['one that is there', ['Kind/VEP'], { add: ['kind/vep'], remove: [] }, []],
    [
      'those that are missing, at once',
      ['a'],
      { add: ['A', 'b', 'c'], remove: [] },
      [{ kind: 'add-labels', names: ['b', 'c'] }],
    ],
    [
      'one to take away',
      ['Target/v1.9'],
      { add: [], remove: ['target/V1.9'] },
      [{ kind: 'remove-label', name: 'target/V1.9' }],
    ],
    ['one that is gone', [], { add: [], remove: ['target/v1.9'] }, []],
  ])('%s', (_name, labels, wanted, expected) => {
    expect(planWords({ ...STANDING, labels }, wanting({ labels: wanted }))).toEqual(expected);
  });
});

describe('descriptions have one line of at most 140 characters', () => {
  const described = (description: string) => {
    const [word] = planWords(STANDING, wanting({ status: { ...FAILURE, description } }));
    return word?.kind === 'status' ? word.status.description : undefined;
  };

  test.each([
    ['140', 'x'.repeat(140), 'x'.repeat(140)],
    ['141', 'x'.repeat(141), `${'x'.repeat(139)}…`],
    ['line ends', 'a\nb', 'a b'],
    ['right to left', 'a\u202eb', 'ab'],
    ['graphemes of two characters', 'e\u0301'.repeat(100), `${'e\u0301'.repeat(69)}…`],
    ['one grapheme without end', `e${'\u0301'.repeat(500)}`, `e${'\u0301'.repeat(127)}…`],
    ['emoji', '🇩🇪'.repeat(50), `${'🇩🇪'.repeat(34)}…`],
  ])('%s', (_name, text, expected) => {
    expect(described(text)).toBe(expected);
  });

  test('a long one that stands is not written again', () => {
    const description = 'e\u0301'.repeat(100);
    const standing = { ...STANDING, statuses: [{ ...FAILURE, description: described(description) ?? '' }] };
    expect(planWords(standing, wanting({ status: { ...FAILURE, description } }))).toEqual([]);
  });
});
