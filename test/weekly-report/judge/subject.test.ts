// What belongs to one proposal: which document and tracker, which pull requests and as what, who answers for it, what was said?

import { describe, expect, test } from '@jest/globals';
import { checkInMarker, renderCheckIn } from '../../../actions/shared/domain/check-in.ts';
import type {
  DocumentFacts,
  Facts,
  TrackerComment,
  TrackerFacts,
} from '../../../actions/weekly-report/facts.ts';
import {
  answerOf,
  looksOf,
  nameOfPull,
  parsePullName,
  type Subject,
  subjectsOf,
} from '../../../actions/weekly-report/judge/subject.ts';
import { leave } from '../../support/leave.ts';
import { aDocument, ago, aPullTo, type Given, look, merged, person, said } from '../../support/subject.ts';

const { tracker: TRACKER } = look({ tracker: { comments: [] } }).subject;
function aTracker(changes: Partial<TrackerFacts> = {}): TrackerFacts {
  if (!TRACKER) throw new Error('there is no tracker');
  return { ...TRACKER, ...changes };
}
type Read = Pick<Facts, 'documents' | 'trackers' | 'pulls' | 'exceptions'>;
/** Nothing else is asked for than these and the repository. */
function subjects(read: Partial<Read>): Subject[] {
  const facts = { repository: 'o/e', documents: [], trackers: [], pulls: [], exceptions: [], ...read };
  return subjectsOf(facts as unknown as Facts);
}
const subject = (given: Given = {}) => look(given).subject;

describe('subjects', () => {
  const PATH = 'veps/sig-compute/7-cable/vep.md';
  const document = (number: number | undefined, path = `veps/sig-x/${number}-y/vep.md`): DocumentFacts => {
    const { number: _, ...rest } = aDocument({ path });
    return { ...rest, ...(number === undefined ? {} : { number }) };
  };
  test.each<[string, Partial<Read>, unknown]>([
    ['nothing', {}, []],
    [
      'a document and its tracker',
      { documents: [document(7)], trackers: [aTracker()] },
      ['7 veps/sig-x/7-y/vep.md 7'],
    ],
    ['a document alone', { documents: [document(7)] }, ['7 veps/sig-x/7-y/vep.md -']],
    ['a tracker alone', { trackers: [aTracker()] }, ['7 - 7']],
    [
      'by number',
      { documents: [document(12), document(3)], trackers: [aTracker(), aTracker({ number: 1 })] },
      ['1 - 1', '3 veps/sig-x/3-y/vep.md -', '7 - 7', '12 veps/sig-x/12-y/vep.md -'],
    ],
    ['a document without a number is none', { documents: [document(undefined)] }, []],
    [
      'of two documents with one number the first',
      { documents: [document(7, 'a/7-a/vep.md'), document(7, 'b/7-b/vep.md')] },
      ['7 a/7-a/vep.md -'],
    ],
    [
      'a tracker of another number that links the document',
      { documents: [document(7, PATH)], trackers: [aTracker({ number: 9, links: [PATH] })] },
      ['7 veps/sig-compute/7-cable/vep.md 9'],
    ],
    [
      'a tracker of another number that links its folder',
      {
        documents: [document(7, PATH)],
        trackers: [aTracker({ number: 9, links: ['x', 'veps/sig-compute/7-cable'] })],
      },
      ['7 veps/sig-compute/7-cable/vep.md 9'],
    ],
    [
      'of two that link it the first',
      {
        documents: [document(7, PATH)],
        trackers: [aTracker({ number: 9, links: [PATH] }), aTracker({ number: 8, links: [PATH] })],
      },
      ['7 veps/sig-compute/7-cable/vep.md 9', '8 - 8'],
    ],
    [
      'its own tracker before one that links it',
      { documents: [document(7, PATH)], trackers: [aTracker({ number: 9, links: [PATH] }), aTracker()] },
      ['7 veps/sig-compute/7-cable/vep.md 7', '9 - 9'],
    ],
  ])('%s', (_, read, found) => {
    const all = subjects(read).map(
      ({ number, document: text, tracker }) => `${number} ${text?.path ?? '-'} ${tracker?.number ?? '-'}`,
    );
    expect(all).toEqual(found);
  });

  test('each has its own exceptions and pull requests', () => {
    const [first, second] = subjects({
      documents: [document(7), document(8)],
      exceptions: [leave(), leave({ proposal: 8, reason: 'a' }), leave({ reason: 'b' })],
      pulls: [
        aPullTo(12),
        aPullTo(13, { names: [8, 7] }),
        aPullTo(14, { names: [8] }),
        aPullTo(15, { names: [] }),
      ],
    });
    expect(first?.exceptions.map(({ reason }) => reason)).toEqual([undefined, 'b']);
    expect(second?.exceptions.map(({ reason }) => reason)).toEqual(['a']);
    expect(first?.pulls.map(({ number }) => number)).toEqual([13, 12]);
    expect(second?.pulls.map(({ number }) => number)).toEqual([14, 13]);
  });
});

describe('the name of a pull request', () => {
  test.each([
    ['o/code#12', { repository: 'o/code', number: 12 }],
    ['my-org/a.b_c#123456789', { repository: 'my-org/a.b_c', number: 123_456_789 }],
  ])('%s', (text, name) => {
    expect(parsePullName(text)).toEqual(name);
    expect(nameOfPull(name)).toBe(text);
  });

  test.each([
    '',
    'code#12',
    'o/code',
    'o/code#',
    'o/code#1234567890',
    'x o/code#12',
    'o/code#12 x',
    'o/a/b#1',
    'o/code#x',
  ])('%j is none', (text) => {
    expect(parsePullName(text)).toBeUndefined();
  });
});

describe('whose it is', () => {
  test.each<[string, Given, unknown]>([
    ['its assignees', { tracker: { assignees: ['a', 'b'] } }, ['a', 'b']],
    ['its author', { tracker: { assignees: [] }, document: { authors: ['x'] } }, ['olga']],
    [
      'the authors of its document, where a machine opened the tracker',
      {
        tracker: { assignees: [], author: { login: 'k-bot', kind: 'bot' } },
        document: { authors: ['x', 'y'] },
      },
      ['x', 'y'],
    ],
    [
      'the authors of its document, without a tracker',
      { tracker: null, document: { authors: ['x'] } },
      ['x'],
    ],
  ])('%s', (_, given, found) => {
    expect(subject(given).owners).toEqual(found);
  });

  test('nobody’s', () => {
    const [only] = subjects({
      trackers: [aTracker({ assignees: [], author: { login: 'k-bot', kind: 'bot' } })],
    });
    expect(only?.owners).toEqual([]);
  });

  test.each<[string, Given, unknown]>([
    [
      'the document says it',
      { document: { sig: 'network', participating: ['storage', 'compute'] } },
      ['network', 'compute', 'storage'],
    ],
    [
      'the tracker says it',
      { document: null, tracker: { otherSigs: ['storage', 'network', 'compute'] } },
      ['compute', 'network', 'storage'],
    ],
    [
      'both, each once',
      { document: { participating: ['storage', 'network'] }, tracker: { otherSigs: ['scale', 'network'] } },
      ['compute', 'network', 'scale', 'storage'],
    ],
  ])('its SIGs: %s', (_, given, found) => {
    const { sig, participating } = subject(given);
    expect([sig, ...participating]).toEqual(found);
  });

  test('no SIG’s', () => {
    const { sig: _, ...rest } = aTracker();
    const [only] = subjects({ trackers: [rest] });
    expect(only && 'sig' in only).toBe(false);
  });
});

describe('when somebody last did anything', () => {
  const bot = { login: 'k-bot', kind: 'bot' } as const;
  const SILENT = { comments: [], createdAt: ago(100) };
  const old = { createdAt: ago(50), updatedAt: ago(1) };
  test.each<[string, Given, unknown]>([
    ['a comment', { tracker: { comments: [said('olga', 9), said('cal', 12)] } }, 9],
    [
      'a machine’s comment is none',
      { tracker: { ...SILENT, comments: [said('k', 9, { author: bot })] } },
      100,
    ],
    ['our own is none', { tracker: { ...SILENT, comments: [said('olga', 9, { isOwn: true })] } }, 100],
    [
      'a pull request',
      { tracker: SILENT, pulls: [aPullTo(12, { createdAt: ago(5), updatedAt: ago(5) })] },
      5,
    ],
    ['a change to a pull request without reviews', { tracker: SILENT, pulls: [aPullTo(12, old)] }, 1],
    [
      'a review',
      {
        tracker: SILENT,
        pulls: [
          aPullTo(12, { ...old, reviews: [{ author: person('cal'), state: 'commented', at: ago(8) }] }),
        ],
      },
      8,
    ],
    [
      'a machine’s review is none',
      {
        tracker: SILENT,
        pulls: [aPullTo(12, { ...old, reviews: [{ author: bot, state: 'commented', at: ago(8) }] })],
      },
      50,
    ],
    [
      'a machine’s pull request is none',
      {
        tracker: SILENT,
        pulls: [
          aPullTo(12, { ...old, author: bot, reviews: [{ author: bot, state: 'commented', at: ago(8) }] }),
        ],
      },
      100,
    ],
    [
      'a merge',
      {
        tracker: SILENT,
        pulls: [
          merged(12, 6, { ...old, reviews: [{ author: person('cal'), state: 'approved', at: ago(8) }] }),
        ],
      },
      6,
    ],
    ['nothing since it was opened', { tracker: SILENT }, 100],
    ['nothing, without a tracker', { tracker: null }, 'never'],
  ])('%s', (_, given, found) => {
    const { lastActivity } = subject(given);
    expect(lastActivity === undefined ? 'never' : Math.round((ago(0) - lastActivity) / 86_400_000)).toEqual(
      found,
    );
  });
});

describe('what we said before', () => {
  const { memory } = look({});
  const own = (week: string, id: string, body = renderCheckIn(week, week, memory, 'a')) =>
    said('us', 7, { id, isOwn: true, body });
  const looks = (...comments: TrackerComment[]) => {
    const { before, now } = looksOf(subject({ tracker: { comments } }), '2026-W47');
    return [before?.week, now?.id];
  };

  test('nothing', () => {
    expect(looks()).toEqual([undefined, undefined]);
    expect(looks(said('olga', 1, { body: checkInMarker('2026-W46') }))).toEqual([undefined, undefined]);
    expect(looks(said('us', 1, { isOwn: true, body: 'Text' }), said('us', 1, { isOwn: true }))).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('this week, and before it', () => {
    expect(looks(own('2026-W45', '5'), own('2026-W46', '10'), own('2026-W47', '11'))).toEqual([
      '2026-W46',
      '11',
    ]);
    expect(looks(own('2026-W47', '11'))).toEqual([undefined, '11']);
    expect(looks(own('2026-W48', '12'))).toEqual([undefined, undefined]);
  });

  test('in the order of their ids, whatever theirs', () => {
    expect(looks(own('2026-W46', '10'), own('2026-W45', '9'))).toEqual(['2026-W46', undefined]);
    expect(
      subject({ tracker: { comments: [own('2026-W46', '10'), own('2026-W45', '9')] } }).own.map(
        ({ id }) => id,
      ),
    ).toEqual(['9', '10']);
  });

  test('what lost its memory is passed over', () => {
    expect(looks(own('2026-W45', '5'), own('2026-W46', '10', checkInMarker('2026-W46')))).toEqual([
      '2026-W45',
      undefined,
    ]);
  });
});

describe('what was answered', () => {
  const answer = (comments: readonly TrackerComment[]) =>
    answerOf(subject({ tracker: { comments } }), ago(7), (login) => login !== 'nick')?.text;
  const body = 'TL;DR: on Friday';
  test.each<[string, readonly TrackerComment[], unknown]>([
    ['nothing', [], undefined],
    ['by somebody who has a say', [said('olga', 7, { body })], 'on Friday'],
    ['before that', [said('olga', 7.1, { body })], undefined],
    ['by somebody who has none', [said('nick', 1, { body })], undefined],
    ['by a machine', [said('k', 1, { body, author: { login: 'k', kind: 'bot' } })], undefined],
    ['by ourselves', [said('olga', 1, { body, isOwn: true })], undefined],
    ['and hidden', [said('olga', 1, { body, isHidden: true })], undefined],
    [
      'in other words',
      [said('olga', 2, { body }), said('olga', 1, { body: 'On Friday' }), said('olga', 0)],
      'on Friday',
    ],
    ['twice', [said('olga', 2, { body }), said('cal', 1, { body: 'TL;DR: never' })], 'never'],
  ])('%s', (_, comments, text) => {
    expect(answer(comments)).toBe(text);
  });

  test('by whom, and in which comment', () => {
    const comment = said('olga', 1, { body });
    expect(answerOf(subject({ tracker: { comments: [comment] } }), 0, () => true)).toEqual({
      comment,
      by: 'olga',
      text: 'on Friday',
    });
    expect(answerOf(subject({ tracker: null }), 0, () => true)).toBeUndefined();
  });
});
