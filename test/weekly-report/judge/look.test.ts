// What else a look says: what disagrees, what is to be put right, the five points, what changed, what was answered.

import { describe, expect, test } from '@jest/globals';
import { checkInMarker, type Memory, renderCheckIn } from '../../../actions/shared/domain/check-in.ts';
import {
  ago,
  aPullTo,
  documenting,
  type Given,
  look,
  merged,
  PLANNING,
  person,
  proposing,
  RELEASED,
  STABILISING,
  said,
  target,
} from '../../support/subject.ts';

const drift = (given: Given) => look(given).proposal.drift.map(({ message }) => message);
const cleanup = (given: Given) => look(given).cleanup.map(({ id }) => id);

describe('what disagrees', () => {
  test.each<[string, Given, string[]]>([
    ['nothing', {}, []],
    [
      'targets',
      { tracker: { targets: [target('alpha', 11)] } },
      ['The tracker wishes Alpha in v1.11; the proposal targets v1.10.'],
    ],
    [
      'a stage that the proposal does not target',
      { tracker: { targets: [target('ga', 12)] } },
      ['The tracker wishes GA in v1.12; the proposal targets no release.'],
    ],
    [
      'the label of a release',
      { tracker: { labels: ['sig/compute', 'target/v1.9', 'Target/V1.10', 'target/soon'] } },
      ['The tracker has the label `target/v1.9`, which the proposal does not target.'],
    ],
    [
      'the label of the owner',
      { tracker: { labels: [] } },
      ['The tracker lacks the label `sig/compute` of its owner.'],
    ],
    ['the number in the title', { tracker: { titleNumber: 21 } }, ['The title of tracker 7 says VEP 21.']],
    [
      'the number of the proposal',
      { document: { number: 72 }, tracker: { links: ['veps/sig-compute/7-cable'] } },
      ['The proposal is number 72, its tracker 7.'],
    ],
    [
      'code before the proposal',
      { dates: PLANNING, document: null, pulls: [merged(12, 2)] },
      ['`o/code#12` is merged, and the proposal is not accepted for v1.10.'],
    ],
    [
      'code while the proposal is changed',
      { pulls: [aPullTo(12), proposing(8)] },
      ['`o/code#12` implements it while `o/e#8` would still change it.'],
    ],
    ['nothing of what is given up', { document: { status: 'rejected' }, tracker: { labels: [] } }, []],
  ])('%s', (_, given, messages) => {
    expect(drift(given)).toEqual(messages);
  });

  test.each<[string, Given, unknown]>([
    [
      'a stage that lasts too long',
      { document: { targets: [target('alpha', 7), target('beta', 10)] } },
      { stage: 'alpha', since: 'v1.7', last: 'v1.9', isOver: true },
    ],
    [
      'a stage in its last release',
      { document: { targets: [target('alpha', 8)] } },
      { stage: 'alpha', since: 'v1.8', last: 'v1.10', isOver: false },
    ],
    [
      'the next stage in time',
      { document: { targets: [target('alpha', 8), target('beta', 10)] } },
      undefined,
    ],
    [
      'beta for too long',
      { document: { targets: [target('beta', 6)] } },
      { stage: 'beta', since: 'v1.6', last: 'v1.9', isOver: true },
    ],
    ['GA', { document: { targets: [target('ga', 8)] } }, undefined],
  ])('limits: %s', (_, given, limit) => {
    expect(look(given).proposal.limit).toEqual(limit);
  });
});

describe('what is to be put right', () => {
  test.each<[string, Given, string[]]>([
    ['nothing', {}, []],
    ['no tracker', { tracker: null }, ['no-tracker']],
    [
      'closed by a machine',
      { tracker: { state: 'closed', closed: { at: ago(1), by: { login: 'k-bot', kind: 'bot' } } } },
      ['closed-by-bot'],
    ],
    ['closed by a person', { tracker: { state: 'closed', closed: { at: ago(1), by: person('mo') } } }, []],
    ['open though rejected', { document: { status: 'rejected' } }, ['open-though-over']],
    [
      'stale',
      { tracker: { labels: ['kind/tracker', 'sig/compute', 'lifecycle/rotten'] } },
      ['about-to-be-closed'],
    ],
    ['a target that is out', { dates: RELEASED }, ['target-past']],
    ['without the label', { tracker: { labels: ['sig/compute'] } }, ['no-label']],
    ['a target that says nothing', { tracker: { openTargets: ['Alpha: soon'] } }, ['target-unread']],
    ['fields that say nothing', { tracker: { unfilled: ['Feature Gate'] } }, ['unfilled']],
    [
      'nothing like a tracker',
      { tracker: { isReadable: false, unfilled: ['Feature Gate'] } },
      ['unreadable'],
    ],
    ['nobody’s', { document: null, tracker: { labels: ['kind/tracker'] }, dates: PLANNING }, []],
  ])('%s', (_, given, ids) => {
    expect(cleanup(given)).toEqual(ids);
  });
});

describe('the five points after code freeze', () => {
  const points = (given: Given) =>
    (look({ dates: STABILISING, ...given }).proposal.checks ?? []).map(({ id, state }) => `${id} ${state}`);

  test('none before it', () => {
    expect(look({}).proposal.checks).toBeUndefined();
  });

  test.each<[string, Given, string[]]>([
    [
      'all that can be seen is done',
      {
        pulls: [merged(12, 15), documenting(3), merged(13, 14, { labels: ['kind/bug'] })],
        tracker: {
          listed: [
            { repository: 'o/code', number: 12, as: 'implementation' },
            { repository: 'O/user-guide', number: 3, as: 'documentation' },
          ],
        },
      },
      [
        'pulls-merged yes',
        'docs-merged yes',
        'as-proposed unknown',
        'bugs-and-feedback yes',
        'tracker-complete yes',
      ],
    ],
    [
      'nothing is',
      {
        pulls: [
          aPullTo(12),
          documenting(3, { state: 'open' }),
          proposing(8),
          aPullTo(13, { labels: ['kind/bug'] }),
        ],
      },
      ['pulls-merged no', 'docs-merged no', 'as-proposed no', 'bugs-and-feedback no', 'tracker-complete no'],
    ],
    [
      'nothing is known',
      {},
      [
        'pulls-merged no',
        'docs-merged no',
        'as-proposed unknown',
        'bugs-and-feedback unknown',
        'tracker-complete unknown',
      ],
    ],
    [
      'merged elsewhere, with feedback',
      { pulls: [merged(12, 5)], tracker: { issues: [{ repository: 'o/code', number: 99 }] } },
      [
        'pulls-merged no',
        'docs-merged no',
        'as-proposed unknown',
        'bugs-and-feedback yes',
        'tracker-complete no',
      ],
    ],
  ])('%s', (_, given, found) => {
    expect(points(given)).toEqual(found);
  });
});

describe('what changed', () => {
  const before = (changes: Partial<Memory>): Memory => ({
    ...look({}).memory,
    at: ago(7),
    ...changes,
  });
  const changes = (memory: Partial<Memory>, given: Given = {}) => {
    const body = renderCheckIn('2026-W46', 'Text', before(memory), 'a');
    const own = said('us', 7, { isOwn: true, author: { login: 'github-actions', kind: 'bot' }, body });
    return look({ ...given, tracker: { comments: [own, said('olga', 3)], ...given.tracker } }).changes.map(
      ({ message }) => message,
    );
  };

  test('everything, where nobody looked before', () => {
    expect(look({}).changes).toEqual([{ id: 'new', message: 'This is the first look at it.' }]);
  });

  test.each<[string, Partial<Memory>, Given, string[]]>([
    ['nothing', {}, {}, []],
    ['the state', { state: 'at-risk' }, {}, ['It went from `at risk` to `on track`.']],
    [
      'the status',
      { status: 'provisional' },
      { document: { status: 'implementable' } },
      ['Its status was `provisional`, and is `implementable`.'],
    ],
    ['a first status', {}, { document: { status: 'implementable' } }, ['Its status is `implementable`.']],
    ['no status any more', { status: 'provisional' }, {}, ['Its status `provisional` is gone.']],
    [
      'a stage',
      { stage: 'alpha' },
      { document: { stage: 'beta' } },
      ['Its stage was `alpha`, and is `beta`.'],
    ],
    [
      'a target',
      { targets: ['alpha v1.9'] },
      {},
      ['It targets `alpha v1.10` now.', 'It does not target `alpha v1.9` any more.'],
    ],
    ['acceptance', { isAccepted: false }, {}, ['It is accepted now.']],
    ['a pull request', {}, { pulls: [aPullTo(12)] }, ['`o/code#12` is in review.']],
    ['a merge', { pulls: [['o/code#12', 'open']] }, { pulls: [merged(12, 1)] }, ['`o/code#12` is merged.']],
    [
      'a review',
      { pulls: [['o/code#12', 'open']] },
      { pulls: [aPullTo(12, { reviews: [{ author: person('cal'), state: 'approved', at: ago(1) }] })] },
      ['`o/code#12` is approved.'],
    ],
    [
      'a pull request given up',
      { pulls: [['o/code#12', 'open']] },
      { pulls: [aPullTo(12, { state: 'closed' })] },
      ['`o/code#12` was closed without a merge.'],
    ],
    ['a tracker that is open again', { isClosed: true }, {}, ['Its tracker is open again.']],
  ])('%s', (_, memory, given, messages) => {
    expect(changes(memory, given)).toEqual(messages);
  });

  test('a check-in of this week is no earlier look', () => {
    const own = said('us', 0, { isOwn: true, body: `${checkInMarker('2026-W47')}\nText` });
    expect(look({ tracker: { comments: [own, said('olga', 3)] } }).changes.map(({ id }) => id)).toEqual([
      'new',
    ]);
  });
});

describe('what was answered', () => {
  const answer = (by: string, changes = {}) =>
    look({ tracker: { comments: [said(by, 2, { body: 'TL;DR: on Friday', ...changes })] } }).proposal.tldr;

  test.each([
    ['olga', 'owner'],
    ['CAL', 'approver'],
    ['rita', 'release-team'],
    ['mo', 'maintainer'],
  ])('%s has a say as %s', (by, as) => {
    expect(answer(by)).toMatchObject({ by, as, text: 'on Friday' });
  });

  test('others have none; what is hidden or old is not quoted', () => {
    expect(answer('nick')).toBeUndefined();
    expect(answer('olga', { isHidden: true })).toBeUndefined();
    expect(answer('olga', { at: ago(15) })).toBeUndefined();
  });

  test('what this week’s own check-in says ends no answer before it', () => {
    const own = (week: string, id: string, days: number) =>
      said('us', days, { id, isOwn: true, body: `${checkInMarker(week)}\nText` });
    const comments = [
      own('2026-W45', '1', 13),
      said('olga', 8, { id: '2', body: 'TL;DR: on Friday' }),
      own('2026-W46', '3', 7),
      own('2026-W47', '4', 0),
    ];
    expect(look({ tracker: { comments } }).proposal.tldr?.text).toBe('on Friday');
  });
});

describe('the pull request that made it accepted', () => {
  const landed = (number: number, days: number, isCommitted: boolean) =>
    proposing(number, { state: 'merged', mergedAt: ago(days), isCommitted });
  const remembering = (accepted: Memory['accepted']) => {
    const memory = { ...look({}).memory, at: ago(7), ...(accepted ? { accepted } : {}) };
    const body = renderCheckIn('2026-W46', 'Text', memory, 'a');
    return { comments: [said('us', 7, { isOwn: true, body })] };
  };

  test.each<[string, Memory['accepted'], readonly [since: unknown, pull: unknown, isCommitted: unknown]]>([
    ['is named, and says whether its owner is committed', [8, ago(30)], ['2026-10-17T08:00:00Z', 8, true]],
    ['says nothing where it was not read', [6, ago(60)], ['2026-09-17T08:00:00Z', 6, undefined]],
    ['is none where nobody knows which', undefined, [undefined, undefined, false]],
  ])('%s', (_, accepted, expected) => {
    const pulls = [landed(9, 20, false), landed(8, 30, true), proposing(10, { isCommitted: false })];
    const tracker = remembering(accepted);
    const { acceptance, planning } = look({ pulls, tracker }).proposal;
    expect([acceptance.since, acceptance.pull, planning.isCommitted]).toEqual(expected);
  });
});
