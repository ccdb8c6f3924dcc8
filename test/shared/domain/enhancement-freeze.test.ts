// May this target be set now? Every row of the decision table, at its instants.

import { describe, expect, test } from '@jest/globals';
import {
  type Decision,
  decideTarget,
  type FreezeQuestion,
} from '../../../actions/shared/domain/enhancement-freeze.ts';
import type { Exception } from '../../../actions/shared/domain/exception.ts';
import type { Release } from '../../../actions/shared/domain/release.ts';
import { timelineOf } from '../../../actions/shared/domain/schedule.ts';

const at = (text: string) => Date.parse(text.length === 10 ? `${text}T00:00:00Z` : `${text}:00Z`);
const V19: Release = { major: 1, minor: 9, patch: 0 };
/** The freeze of v1.9 begins, code freezes, and the release is out. */
const EF = at('2026-05-01T12:00');
const CF = at('2026-06-25T12:00');
const GA = at('2026-07-21T10:00');
const DAYS = { enhancementFreeze: '2026-04-30', codeFreeze: '2026-06-24', ga: '2026-07-22' };
const known = (days = DAYS): FreezeQuestion['known'] => ({
  state: 'known',
  timeline: timelineOf(V19, days, {}, 'AoE'),
});
/** With the freezes of the releases before and after it. */
const FREEZES = [at('2026-02-26T12:00'), EF, CF, at('2026-09-03T12:00'), at('2026-10-22T12:00')];

const GRANTED: Exception = {
  proposal: 42,
  release: V19,
  freeze: 'enhancement',
  thread: 'https://groups.example/t/1',
  until: at('2026-05-16T12:00'),
  lastDay: '2026-05-15',
  grantedBy: 'rita',
};

const decide = (more: Partial<FreezeQuestion>): Decision =>
  decideTarget({
    move: { stage: 'Alpha', release: V19, how: 'set', line: 1, column: 1 },
    proposal: 42,
    known: known(),
    now: EF,
    exceptions: [],
    authorities: ['rita'],
    freezes: FREEZES,
    ...more,
  });
const excepted = { exceptions: [GRANTED] };

interface Row {
  readonly name: string;
  readonly ask: Partial<FreezeQuestion>;
  readonly found: Partial<Decision>;
}

describe('the freeze', () => {
  test.each<Row>([
    { name: 'long before', ask: { now: 0 }, found: { state: 'open', until: EF } },
    { name: 'case 116: one millisecond before', ask: { now: EF - 1 }, found: { state: 'open', until: EF } },
    {
      name: 'case 116: at the instant',
      ask: { now: EF },
      found: { state: 'held', since: EF, isCodeFrozen: false },
    },
    { name: 'case 116: one millisecond after', ask: { now: EF + 1 }, found: { state: 'held', since: EF } },
    {
      name: 'case 124: what was open is held, whatever was said before',
      ask: { now: EF + 86_400_000 },
      found: { state: 'held' },
    },
    {
      name: 'one millisecond before code freeze',
      ask: { now: CF - 1 },
      found: { state: 'held', isCodeFrozen: false },
    },
    { name: 'after code freeze', ask: { now: CF }, found: { state: 'held', since: EF, isCodeFrozen: true } },
    {
      name: 'one millisecond before the release is out anywhere',
      ask: { now: GA - 1 },
      found: { state: 'held' },
    },
    {
      name: 'case 139: from its first instant on it is a record',
      ask: { now: GA },
      found: { state: 'retroactive', ga: GA },
    },
    { name: 'case 139: years later', ask: { now: at('2030-01-01') }, found: { state: 'retroactive' } },
    {
      name: 'moved is as set',
      ask: { move: { stage: 'GA', release: V19, how: 'moved', line: 1, column: 1 } },
      found: { state: 'held' },
    },
    {
      name: 'accepted is as set',
      ask: { move: { stage: 'GA', release: V19, how: 'accepted', line: 1, column: 1 } },
      found: { state: 'held' },
    },
  ])('$name', ({ ask, found }) => {
    expect(decide(ask)).toMatchObject(found);
  });
});

describe('what is known of the release', () => {
  const { enhancementFreeze: _, ...later } = DAYS;
  test.each<Row>([
    {
      name: 'case 132: no schedule yet',
      ask: { known: { state: 'unpublished' } },
      found: { state: 'unpublished' },
    },
    {
      name: 'case 119: none that can be read',
      ask: { known: { state: 'unreadable', why: 'broken' } },
      found: { state: 'unreadable', why: 'broken' },
    },
    {
      name: 'case 119: none that can be read, with leave: leave from what?',
      ask: { ...excepted, known: { state: 'unreadable', why: 'broken' } },
      found: { state: 'unreadable' },
    },
    { name: 'no freeze is named', ask: { known: known(later as typeof DAYS) }, found: { state: 'undated' } },
    {
      name: 'no freeze is named, and it is out',
      ask: { known: known(later as typeof DAYS), now: GA },
      found: { state: 'retroactive' },
    },
    {
      name: 'nothing but the freeze',
      ask: { known: known({ enhancementFreeze: '2026-04-30' } as typeof DAYS), now: GA },
      found: { state: 'held', isCodeFrozen: false },
    },
    {
      name: 'it is older than the process',
      ask: { since: { ...V19, minor: 10 } },
      found: { state: 'exempt' },
    },
    { name: 'the process began with it', ask: { since: V19 }, found: { state: 'held' } },
    {
      name: 'older than the process, and its schedule is gone',
      ask: { since: { ...V19, minor: 10 }, known: { state: 'unreadable', why: '' } },
      found: { state: 'exempt' },
    },
  ])('$name', ({ ask, found }) => {
    expect(decide(ask)).toMatchObject(found);
  });
});

describe('exceptions', () => {
  const until = GRANTED.until ?? 0;
  const held = (state: string): Partial<Decision> => ({ state: 'held', leave: { state } as never });
  const other = (change: Partial<Exception>) => ({ exceptions: [{ ...GRANTED, ...change }] });
  const move = (release: Release) => ({
    move: { stage: 'Alpha', release, how: 'set' as const, line: 1, column: 1 },
  });
  const { grantedBy: _, ...asked } = GRANTED;

  test.each<Row>([
    {
      name: 'case 127: granted',
      ask: excepted,
      found: { state: 'excepted', by: 'rita', until, lastDay: '2026-05-15' },
    },
    {
      name: 'case 127: one millisecond before its end',
      ask: { ...excepted, now: until - 1 },
      found: { state: 'excepted' },
    },
    { name: 'case 127: at its end', ask: { ...excepted, now: until }, found: held('over') },
    {
      name: 'case 131: granted before the freeze, when nothing is held',
      ask: { ...excepted, now: EF - 1 },
      found: { state: 'open' },
    },
    {
      name: 'case 129: used after code freeze',
      ask: { ...other({ until: GA }), now: CF },
      found: { ...held('none'), isCodeFrozen: true },
    },
    {
      name: 'case 129: from code freeze, used after it',
      ask: { ...other({ freeze: 'code', until: GA }), now: CF },
      found: { state: 'excepted' },
    },
    {
      name: 'case 129: from code freeze, used before it',
      ask: { ...other({ freeze: 'code', until: GA }), now: CF - 1 },
      found: held('none'),
    },
    { name: 'asked for', ask: { exceptions: [asked] }, found: held('open') },
    { name: 'refused', ask: { exceptions: [{ ...asked, deniedBy: 'rita' }] }, found: held('denied') },
    {
      name: 'granted by somebody who may not',
      ask: other({ grantedBy: 'mallory' }),
      found: held('unauthorized'),
    },
    { name: 'of another proposal', ask: other({ proposal: 43 }), found: held('none') },
    {
      name: 'of a proposal whose number nobody knows',
      ask: { ...excepted, proposal: undefined },
      found: held('none'),
    },
    { name: 'of another release', ask: other({ release: { ...V19, minor: 8 } }), found: held('none') },
    {
      name: 'of the release whose patch is targeted',
      ask: { ...excepted, ...move({ ...V19, patch: 1 }) },
      found: { state: 'excepted' },
    },
  ])('$name', ({ ask, found }) => {
    expect(decide(ask)).toMatchObject(found);
  });
});

test('leave says who gave it, and until when', () => {
  expect(decide(excepted)).toStrictEqual({
    state: 'excepted',
    by: 'rita',
    until: GRANTED.until,
    lastDay: '2026-05-15',
  });
  const label = { by: 'mo', at: EF };
  expect(decide({ label })).toStrictEqual({ state: 'excepted', by: 'mo', until: CF });
  expect(decide({ label, freezes: [EF] })).toStrictEqual({ state: 'excepted', by: 'mo' });
});

describe('a label of somebody who may', () => {
  const label = (set: string) => ({ label: { by: 'rita', at: at(set) } });
  test.each<Row>([
    {
      name: 'set after the freeze: until the next one',
      ask: { ...label('2026-05-03'), now: at('2026-05-04') },
      found: { state: 'excepted', by: 'rita', until: CF },
    },
    { name: 'set at the freeze', ask: label('2026-05-01T12:00'), found: { state: 'excepted', until: CF } },
    {
      name: 'case 131: set before the freeze',
      ask: label('2026-04-20'),
      found: { state: 'excepted', until: CF },
    },
    {
      name: 'set before the freeze, and before another one that came first',
      ask: label('2026-02-20'),
      found: { state: 'held' },
    },
    {
      name: 'set at the instant of that other one',
      ask: label('2026-02-26T12:00'),
      found: { state: 'excepted' },
    },
    {
      name: 'one millisecond before the next freeze',
      ask: { ...label('2026-05-03'), now: CF - 1 },
      found: { state: 'excepted' },
    },
    {
      name: 'case 129: at the next freeze',
      ask: { ...label('2026-05-03'), now: CF },
      found: { state: 'held', isCodeFrozen: true },
    },
    {
      name: 'case 129: set after code freeze',
      ask: { ...label('2026-06-30'), now: at('2026-07-01') },
      found: { state: 'held', isCodeFrozen: true },
    },
    {
      name: 'where no code freeze is known, until the freeze of the next release',
      ask: {
        ...label('2026-05-03'),
        known: known({ enhancementFreeze: '2026-04-30' } as typeof DAYS),
        freezes: [EF, at('2026-09-03T12:00')],
        now: at('2026-09-03T12:00'),
      },
      found: { state: 'held', isCodeFrozen: false },
    },
    {
      name: 'where no later freeze is known it has no end',
      ask: { ...label('2026-05-03'), freezes: [EF], now: CF - 1 },
      found: { state: 'excepted', by: 'rita' },
    },
    {
      name: 'before the freeze nothing is held',
      ask: { ...label('2026-04-20'), now: EF - 1 },
      found: { state: 'open' },
    },
    {
      name: 'beside an exception that is over',
      ask: { ...label('2026-05-03'), ...excepted, now: at('2026-06-01') },
      found: { state: 'excepted', until: CF },
    },
  ])('$name', ({ ask, found }) => {
    const decision = decide(ask);
    expect(decision).toMatchObject(found);
    if (decision.state === 'excepted' && !('until' in found)) expect(decision.lastDay).toBeUndefined();
  });
});
