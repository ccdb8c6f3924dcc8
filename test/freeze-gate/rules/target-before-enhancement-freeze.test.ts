// The words about a target that is held, cannot be told, or comes late; and what is spared.

import { describe, expect, test } from '@jest/globals';
import type { ChangedProposal, DecidedMove, Facts } from '../../../actions/freeze-gate/facts.ts';
import { targetBeforeEnhancementFreeze as rule } from '../../../actions/freeze-gate/rules/target-before-enhancement-freeze.ts';
import type { Decision } from '../../../actions/shared/domain/enhancement-freeze.ts';
import type { Leave } from '../../../actions/shared/domain/exception.ts';

const at = (text: string) => Date.parse(`${text}Z`);
const v = (minor: number) => ({ major: 1, minor, patch: 0 });
const PATH = 'veps/sig-compute/42-lease/vep.md';
const since = at('2026-05-01T12:00:00');
const none: Leave = { state: 'none' };
const entry = { proposal: 42, release: v(9), freeze: 'enhancement', thread: 'https://x' } as const;

const held = (leave: Leave = none, isCodeFrozen = false): Decision => ({
  state: 'held',
  since,
  leave,
  isCodeFrozen,
});
const decided = (decision: Decision, move: Partial<DecidedMove['move']> = {}): DecidedMove => ({
  move: { stage: 'Alpha', release: v(9), how: 'set', line: 7, column: 3, ...move },
  decision,
});
const ask = (
  moves: readonly DecidedMove[],
  change: Partial<ChangedProposal> = {},
  facts: Partial<Facts> = {},
) =>
  rule.check({
    proposals: [{ path: PATH, number: 42, moves, ...change }],
    now: since,
    zone: 'AoE',
    nextOpen: () => undefined,
    exceptionsFile: 'exceptions.yaml',
    ...facts,
  });
const messageOf = (...args: Parameters<typeof ask>) => ask(...args).map(({ message }) => message);

describe('held', () => {
  test('says since when, the next release, and how to ask', () => {
    expect(ask([decided(held())])).toEqual([
      {
        outcome: 'failed',
        subject: `${PATH} v1.9 Alpha`,
        at: { line: 7, column: 3 },
        message: `\`${PATH}\` sets Alpha \`v1.9\`, which is frozen since 2026-05-01 12:00 UTC.`,
        hint: 'Target v1.10, or ask the release team for an exception: say on the mailing list why, how much time, and what happens if it is refused; they record it in `exceptions.yaml` for proposal 42, v1.9, freeze enhancement.',
      },
    ]);
  });

  test.each([
    ['moved', decided(held(), { how: 'moved' }), 'moves Alpha `v1.9`, which'],
    ['accepted', decided(held(), { how: 'accepted' }), 'becomes implementable with Alpha `v1.9`, which'],
    ['without a stage', decided(held(), { stage: '' }), 'sets the target `v1.9`, which'],
    ['outside the graduation', decided(held(), { stage: '@all <b>`x`' }), "sets `@all <b>'x'` `v1.9`, which"],
    ['after code freeze', decided(held(none, true)), '12:00 UTC; code freeze has begun as well.'],
    [
      'case 127: with an exception that is over',
      decided(held({ state: 'over', exception: { ...entry, lastDay: '2026-05-15' } })),
      '; its exception ended after 2026-05-15.',
    ],
    [
      'with one that is over, nobody knows since when',
      decided(held({ state: 'over', exception: entry })),
      '; its exception ended after its time.',
    ],
    [
      'with one that was refused',
      decided(held({ state: 'denied', exception: entry })),
      '; an exception was refused.',
    ],
    [
      'with one that was refused, and why',
      decided(held({ state: 'denied', exception: { ...entry, reason: 'Too\nlate' } })),
      '; an exception was refused: `Too late`.',
    ],
    [
      'with one of somebody who may not',
      decided(held({ state: 'unauthorized', exception: { ...entry, grantedBy: 'mallory' } })),
      '; its exception was granted by `mallory`, who is neither of the release team nor a maintainer.',
    ],
    [
      'with a request',
      decided(held({ state: 'open', exception: entry })),
      '; an exception was asked for, and nobody has decided.',
    ],
  ])('%s', (_name, move, words) => {
    expect(messageOf([move])[0]).toContain(words);
  });

  test('after code freeze another exception is asked for', () => {
    expect(ask([decided(held(none, true))])[0]?.hint).toMatch(/freeze code\.$/);
  });

  test('where nobody knows the number it is left to be filled in', () => {
    const { number: _, ...rest } = { path: PATH, number: 42, moves: [decided(held())] };
    const [finding] = rule.check({
      proposals: [rest],
      now: since,
      zone: 'AoE',
      nextOpen: () => undefined,
      exceptionsFile: 'e.yaml',
    });
    expect(finding?.hint).toContain('`e.yaml` for proposal <number>, v1.9');
  });

  test('the release that is named next is the next one that is open', () => {
    const timeline = { release: v(11), days: {} };
    const nextOpen: Facts['nextOpen'] = () => ({ state: 'known', timeline });
    expect(ask([decided(held())], {}, { nextOpen })[0]?.hint).toMatch(/^Target v1\.11, /);
  });

  test('each target by itself', () => {
    const found = ask([
      decided(held()),
      decided(held(), { stage: 'Beta', line: 8 }),
      decided({ state: 'open' }),
    ]);
    expect(found.map(({ subject }) => subject)).toEqual([`${PATH} v1.9 Alpha`, `${PATH} v1.9 Beta`]);
  });
});

describe('nobody can tell', () => {
  test('case 119: a schedule that cannot be read', () => {
    expect(ask([decided({ state: 'unreadable', why: 'the schedule of v1.9 is gone' })])).toEqual([
      {
        outcome: 'error',
        subject: `${PATH} v1.9 Alpha`,
        at: { line: 7, column: 3 },
        message: 'Nobody can tell whether v1.9 is frozen: the schedule of v1.9 is gone.',
        hint: 'The release team mends the schedule; until then the dates can be set in `releases.override`.',
      },
    ]);
  });

  test('a schedule that names no freeze', () => {
    expect(ask([decided({ state: 'undated' })])).toEqual([
      {
        outcome: 'error',
        subject: `${PATH} v1.9 Alpha`,
        at: { line: 7, column: 3 },
        message: 'The schedule of v1.9 names no enhancement freeze.',
        hint: 'The release team adds the row; until then the date can be set in `releases.override`.',
      },
    ]);
  });

  test('a document that cannot be read', () => {
    expect(ask([], { unjudged: 'The file is a symbolic link.' })).toEqual([
      {
        outcome: 'failed',
        subject: PATH,
        message: `Nobody can tell which release \`${PATH}\` targets: The file is a symbolic link.`,
        hint: 'Mend the file; template-check says how.',
      },
    ]);
  });
});

describe('a release that is out', () => {
  const record: Decision = { state: 'retroactive', ga: since };
  test('case 139: a warning', () => {
    expect(ask([decided(record, { how: 'moved' })])).toEqual([
      {
        outcome: 'warning',
        subject: `${PATH} v1.9 Alpha`,
        at: { line: 7, column: 3 },
        message: `\`${PATH}\` moves Alpha \`v1.9\` after that release came out: a retroactive record.`,
        hint: 'Check that it is what was released.',
      },
    ]);
  });

  test.each<[string, Decision]>([
    ['open', { state: 'open' }],
    ['not published', { state: 'unpublished' }],
    ['by exception', { state: 'excepted', by: 'rita' }],
  ])('none where a later stage is targeted, which is %s', (_name, decision) => {
    expect(ask([decided(record), decided(decision, { stage: 'Beta', release: v(10) })])).toEqual([]);
  });

  test('what is held beside it is said', () => {
    const found = ask([decided(record), decided(held(), { stage: 'Beta', release: v(10) })]);
    expect(found.map(({ outcome }) => outcome)).toEqual(['warning', 'failed']);
  });
});

describe('nothing is said', () => {
  test.each<[string, readonly DecidedMove[]]>([
    ['where nothing moves', []],
    ['of a release that is open', [decided({ state: 'open', until: since })]],
    ['of one without a schedule', [decided({ state: 'unpublished' })]],
    ['of one with leave', [decided({ state: 'excepted', by: 'rita' })]],
    ['of one before the process', [decided({ state: 'exempt' })]],
  ])('%s', (_name, moves) => {
    expect(ask(moves)).toEqual([]);
  });
});
