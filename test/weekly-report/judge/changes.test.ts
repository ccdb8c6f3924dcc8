// What does a check-in remember, and what is different from the last one?

import { describe, expect, test } from '@jest/globals';
import type { Memory } from '../../../actions/shared/domain/check-in.ts';
import { changesOf, memoryOf, STATE_NAMES } from '../../../actions/weekly-report/judge/changes.ts';
import { leave } from '../../support/leave.ts';
import {
  ago,
  aPullTo,
  documenting,
  type Given,
  look,
  merged,
  NOW,
  PLANNING,
  person,
  proposing,
  target,
} from '../../support/subject.ts';

const review = (state: 'approved' | 'changes-requested' | 'commented') => ({
  reviews: [{ author: person('cal'), state, at: ago(1) }],
});

describe('what is remembered', () => {
  test('all that a check-in says', () => {
    const given: Given = {
      document: {
        status: 'implementable',
        stage: 'beta',
        targets: [target('beta'), target(undefined, 11), target('alpha', 9), target('beta')],
      },
    };
    expect(memoryOf(look(given).situation, 'at-risk', 12)).toEqual({
      at: 12,
      state: 'at-risk',
      phase: 'implementation',
      status: 'implementable',
      stage: 'beta',
      targets: ['alpha v1.9', 'beta v1.10', 'v1.11'],
      isAccepted: true,
      pulls: [],
      exceptions: [],
    });
  });

  test('nothing that is not there', () => {
    const memory = memoryOf(look({ document: null, dates: PLANNING }).situation, 'on-track', 12);
    expect(memory).toEqual({
      at: 12,
      state: 'on-track',
      phase: 'planning',
      targets: ['alpha v1.10'],
      isAccepted: false,
      pulls: [],
      exceptions: [],
    });
  });

  test('a closed tracker', () => {
    const closed = { state: 'closed', closed: { at: ago(1) } } as const;
    expect(memoryOf(look({ tracker: closed }).situation, 'untracked', 12).isClosed).toBe(true);
  });

  test.each<[string, Given, unknown]>([
    ['open', { pulls: [aPullTo(12)] }, ['o/code#12 open']],
    ['commented', { pulls: [aPullTo(12, review('commented'))] }, ['o/code#12 open']],
    ['approved', { pulls: [aPullTo(12, review('approved'))] }, ['o/code#12 approved']],
    [
      'changes requested',
      { pulls: [aPullTo(12, review('changes-requested'))] },
      ['o/code#12 changes-requested'],
    ],
    [
      'a draft that is approved',
      { pulls: [aPullTo(12, { state: 'draft', ...review('approved') })] },
      ['o/code#12 draft'],
    ],
    ['merged', { pulls: [merged(12, 2, review('changes-requested'))] }, ['o/code#12 merged']],
    ['closed, which may be a refusal', { pulls: [aPullTo(12, { state: 'closed' })] }, ['o/code#12 closed']],
    [
      'closed while changes were requested',
      { pulls: [aPullTo(12, { state: 'closed', ...review('changes-requested') })] },
      ['o/code#12 refused'],
    ],
    [
      'of proposals, code and documentation, by name',
      { pulls: [proposing(8), aPullTo(13), aPullTo(12), documenting(3)] },
      ['o/code#12 open', 'o/code#13 open', 'o/e#8 open', 'o/user-guide#3 merged'],
    ],
  ])('of pull requests: %s', (_, given, found) => {
    expect(look(given).memory.pulls.map((pull) => pull.join(' '))).toEqual(found);
  });

  test('of pull requests what only their labels say', () => {
    const pulls = [aPullTo(12), aPullTo(14, { labels: ['kind/bug'] }), documenting(3), proposing(8)];
    expect(look({ pulls }).memory.roles).toEqual([
      ['o/user-guide#3', 'documentation'],
      ['o/code#14', 'bug'],
    ]);
    expect(look({ pulls: [aPullTo(12), proposing(8)] }).memory).not.toHaveProperty('roles');
  });

  test('what only a look knows', () => {
    const { situation } = look({});
    const history = {
      accepted: { pull: 6, at: ago(60) },
      moves: 2,
      approvers: ['cal'],
      hasLostApprovers: false,
    };
    expect(memoryOf({ ...situation, history }, 'on-track', NOW)).toMatchObject({
      accepted: [6, ago(60)],
      moves: 2,
      approvers: ['cal'],
    });
  });

  test('of a proposal without a tracker', () => {
    expect(look({ tracker: null }).memory).not.toHaveProperty('isClosed');
  });

  test('of pull requests no more than a comment has room for', () => {
    const pulls = Array.from({ length: 60 }, (_, index) => aPullTo(100 + index));
    expect(look({ pulls }).memory.pulls).toHaveLength(50);
  });

  test.each([
    ['asked for', leave(), 'enhancement v1.10 open'],
    ['denied', leave({ freeze: 'code', deniedBy: 'mo' }), 'code v1.10 denied'],
    [
      'granted',
      leave({ grantedBy: 'rita', until: NOW, lastDay: '2026-11-21' }),
      'enhancement v1.10 until 2026-11-21',
    ],
  ])('of exceptions: %s', (_, exception, remembered) => {
    expect(look({ exceptions: [exception] }).memory.exceptions).toEqual([remembered]);
  });
});

describe('what changed', () => {
  /** Against what is the case by default, but for what the given changes. */
  const changes = (before: Partial<Memory>, given: Given = {}) => {
    const { situation } = look(given);
    const now = memoryOf(situation, 'on-track', NOW);
    return changesOf(situation, now, { ...memoryOf(look({}).situation, 'on-track', ago(7)), ...before });
  };
  const said = (before: Partial<Memory>, given?: Given) =>
    changes(before, given).map(
      ({ id, message, before: was, after, address }) =>
        `${id} ${was ?? '-'} ${after ?? '-'}: ${message}${address === undefined ? '' : ` (${address.slice('https://github.com/'.length)})`}`,
    );

  test('everything, where nobody looked before', () => {
    const { situation } = look({});
    expect(changesOf(situation, memoryOf(situation, 'on-track', NOW), undefined)).toEqual([
      { id: 'new', message: 'This is the first look at it.' },
    ]);
  });

  test.each<[string, Partial<Memory>, Given, string[]]>([
    ['nothing', {}, {}, []],
    [
      'a status',
      { status: 'provisional' },
      { document: { status: 'implementable' } },
      ['status provisional implementable: Its status was `provisional`, and is `implementable`.'],
    ],
    [
      'a first status',
      {},
      { document: { status: 'implementable' } },
      ['status - implementable: Its status is `implementable`.'],
    ],
    [
      'no status any more',
      { status: 'provisional' },
      {},
      ['status provisional -: Its status `provisional` is gone.'],
    ],
    [
      'a stage',
      { stage: 'alpha' },
      { document: { stage: 'beta' } },
      ['stage alpha beta: Its stage was `alpha`, and is `beta`.'],
    ],
    [
      'targets',
      { targets: ['alpha v1.9', 'ga v1.12'] },
      { document: { targets: [target('alpha'), target('ga', 12)] } },
      [
        'target - alpha v1.10: It targets `alpha v1.10` now.',
        'target alpha v1.9 -: It does not target `alpha v1.9` any more.',
      ],
    ],
    ['it is accepted', { isAccepted: false }, {}, ['document - -: It is accepted now.']],
    [
      'it is not any more',
      { isAccepted: true },
      { document: { status: 'provisional', targets: [target('alpha')] } },
      [
        'status - provisional: Its status is `provisional`.',
        'document - -: It is not accepted any more for what it aims at.',
      ],
    ],
    ['a closed tracker', {}, { tracker: { state: 'closed' } }, ['tracker - -: Its tracker was closed.']],
    ['a tracker that is open again', { isClosed: true }, {}, ['tracker - -: Its tracker is open again.']],
    ['a closed tracker that was closed before', { isClosed: true }, { tracker: { state: 'closed' } }, []],
    [
      'a new pull request',
      {},
      { pulls: [aPullTo(12)] },
      ['pull-opened - open: `o/code#12` is in review. (o/code/pull/12)'],
    ],
    [
      'a new draft',
      {},
      { pulls: [aPullTo(12, { state: 'draft' })] },
      ['pull-opened - draft: `o/code#12` is a draft. (o/code/pull/12)'],
    ],
    [
      'a new one that is approved already',
      {},
      { pulls: [aPullTo(12, review('approved'))] },
      ['pull-opened - approved: `o/code#12` is approved. (o/code/pull/12)'],
    ],
    [
      'a new one that is merged already',
      {},
      { pulls: [merged(12, 1)] },
      ['pull-merged - merged: `o/code#12` is merged. (o/code/pull/12)'],
    ],
    ['one that is as it was', { pulls: [['o/code#12', 'open']] }, { pulls: [aPullTo(12)] }, []],
    [
      'one that is ready',
      { pulls: [['o/code#12', 'draft']] },
      { pulls: [aPullTo(12)] },
      ['pull-opened draft open: `o/code#12` is in review. (o/code/pull/12)'],
    ],
    [
      'one that is approved',
      { pulls: [['o/code#12', 'open']] },
      { pulls: [aPullTo(12, review('approved'))] },
      ['pull-reviewed open approved: `o/code#12` is approved. (o/code/pull/12)'],
    ],
    [
      'one with changes requested',
      { pulls: [['o/code#12', 'open']] },
      { pulls: [aPullTo(12, review('changes-requested'))] },
      ['pull-reviewed open changes-requested: `o/code#12` has changes requested. (o/code/pull/12)'],
    ],
    [
      'one that is merged',
      { pulls: [['o/code#12', 'approved']] },
      { pulls: [merged(12, 1)] },
      ['pull-merged approved merged: `o/code#12` is merged. (o/code/pull/12)'],
    ],
    [
      'one given up',
      {
        pulls: [
          ['o/code#12', 'open'],
          ['o/code#13', 'open'],
        ],
      },
      { pulls: [aPullTo(12, { state: 'closed' }), aPullTo(13)] },
      ['pull-closed open closed: `o/code#12` was closed without a merge. (o/code/pull/12)'],
    ],
    [
      'one given up before',
      { pulls: [['o/code#12', 'closed']] },
      { pulls: [aPullTo(12, { state: 'closed' })] },
      [],
    ],
    [
      'one refused',
      { pulls: [['o/code#12', 'changes-requested']] },
      { pulls: [aPullTo(12, { state: 'closed', ...review('changes-requested') })] },
      [
        'pull-closed changes-requested refused: `o/code#12` was closed without a merge, with changes requested. (o/code/pull/12)',
      ],
    ],
    [
      'one that counts no more since it was given up',
      {
        pulls: [
          ['o/e#8', 'approved'],
          ['o/e#9', 'open'],
        ],
      },
      { pulls: [proposing(8, { state: 'closed' }), proposing(9)] },
      ['pull-closed approved closed: `o/e#8` was closed without a merge. (o/e/pull/8)'],
    ],
    ...['closed', 'refused', 'merged'].map((was): [string, Partial<Memory>, Given, string[]] => [
      `one that counts no more, and was ${was} before`,
      { pulls: [['o/e#8', was]] },
      { pulls: [proposing(8, { state: 'closed' })] },
      [],
    ]),
    [
      'one that counts no more, and is merged',
      { pulls: [['o/e#8', 'open']] },
      { pulls: [proposing(8, { state: 'merged' })] },
      [],
    ],
    ['one of the cycle before', { pulls: [['o/code#12', 'merged']] }, { pulls: [merged(12, 300)] }, []],
    ['one that is nowhere', { pulls: [['o/code#12', 'open']] }, {}, []],
    [
      'an exception that was there before',
      { exceptions: ['enhancement v1.10 open'] },
      { exceptions: [leave()] },
      [],
    ],
  ])('%s', (_, before, given, found) => {
    expect(said(before, given)).toEqual(found);
  });

  test('a state', () => {
    const [change, ...others] = changes({ state: 'needs-exception' });
    expect(others).toEqual([]);
    expect(change).toMatchObject({ id: 'state', before: 'needs-exception', after: 'on-track' });
    expect(change?.message).toMatch(/needs an exception.*on track/);
  });

  test('a state of another version', () => {
    expect(changes({ state: 'confused' })[0]?.message).toMatch(/something else.*on track/);
  });

  test.each<[string, Parameters<typeof leave>[0], string, string]>([
    ['asked for', {}, 'enhancement v1.10 open', 'the enhancement freeze of v1.10 was asked for'],
    ['denied', { deniedBy: 'mo' }, 'enhancement v1.10 denied', 'the enhancement freeze of v1.10 was denied'],
    [
      'granted',
      { freeze: 'code', grantedBy: 'rita', until: NOW, lastDay: '2026-11-21' },
      'code v1.10 until 2026-11-21',
      'the code freeze of v1.10 was granted until 2026-11-21',
    ],
    [
      'granted for no time that was said',
      { grantedBy: 'rita' },
      'enhancement v1.10 until ',
      'the enhancement freeze of v1.10 was granted',
    ],
  ])('an exception that was %s', (_, exception, after, words) => {
    expect(changes({ exceptions: ['code v1.9 open'] }, { exceptions: [leave(exception)] })).toEqual([
      { id: 'exception', message: `An exception from ${words}.`, after },
    ]);
  });
});

test('each state has a name that people read', () => {
  expect(STATE_NAMES).toEqual({
    'on-track': 'on track',
    'at-risk': 'at risk',
    'off-track': 'off track',
    'no-activity': 'no activity',
    'needs-exception': 'needs an exception',
    done: 'done',
    dropped: 'dropped',
    untracked: 'not tracked',
  });
});
