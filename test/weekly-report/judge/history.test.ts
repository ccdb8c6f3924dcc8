// Since when is it accepted, and how often was it moved? Said only where that is certain.

import { describe, expect, test } from '@jest/globals';
import { type Memory, parseCheckIn, renderCheckIn } from '../../../actions/shared/domain/check-in.ts';
import { ago, type Given, look, proposing, said, target } from '../../support/subject.ts';

const PATH = 'veps/sig-compute/7-cable/vep.md';
const landed = (number: number, days: number, changes: Parameters<typeof proposing>[1] = {}) =>
  proposing(number, { state: 'merged', mergedAt: ago(days), updatedAt: ago(1), names: [], ...changes });
const memoryBefore = (memory: Partial<Memory>) => {
  const body = renderCheckIn('2026-W46', 'Text', { ...look({}).memory, at: ago(7), ...memory }, 'a');
  return {
    comments: [said('us', 7, { isOwn: true, author: { login: 'us', kind: 'bot' }, body }), said('olga', 3)],
  };
};
const acceptance = (given: Given) => {
  const { since, pull } = look(given).proposal.acceptance;
  return pull === undefined ? undefined : `${pull} on ${since}`;
};

describe('accepted since', () => {
  test.each<[string, Given, string | undefined]>([
    ['nothing is known', {}, undefined],
    [
      'at a first look, by what brought the document',
      { pulls: [landed(8, 30, { adds: [PATH] })] },
      '8 on 2026-10-17T08:00:00Z',
    ],
    ['an older one may have set the target', { pulls: [landed(8, 30)] }, undefined],
    ['a later one may have', { pulls: [landed(8, 30, { adds: [PATH] }), landed(9, 20)] }, undefined],
    [
      'since the last look, by the one that was merged',
      { pulls: [landed(8, 30), landed(9, 2)], tracker: memoryBefore({ isAccepted: false }) },
      '9 on 2026-11-14T08:00:00Z',
    ],
    [
      'what was merged at the last look was seen by it',
      { pulls: [landed(9, 7)], tracker: memoryBefore({ isAccepted: false }) },
      undefined,
    ],
    [
      'one of two',
      { pulls: [landed(8, 1), landed(9, 2)], tracker: memoryBefore({ isAccepted: false }) },
      undefined,
    ],
    ['as remembered', { tracker: memoryBefore({ accepted: [6, ago(60)] }) }, '6 on 2026-09-17T08:00:00Z'],
    [
      'what is remembered is of the target that it had then',
      {
        pulls: [landed(9, 2)],
        tracker: memoryBefore({ accepted: [6, ago(60)], targets: ['alpha v1.9'] }),
      },
      '9 on 2026-11-14T08:00:00Z',
    ],
    ['unknown stays unknown', { pulls: [landed(9, 2)], tracker: memoryBefore({}) }, undefined],
    [
      'not accepted',
      { document: { status: 'provisional' }, pulls: [landed(8, 30, { adds: [PATH] })] },
      undefined,
    ],
    ['given up', { pulls: [landed(8, 30, { state: 'closed', adds: [PATH] })] }, undefined],
  ])('%s', (_, given, expected) => {
    expect(acceptance(given)).toBe(expected);
  });

  test('is carried on in the memory', () => {
    const { memory } = look({ pulls: [landed(8, 30, { adds: [PATH] })] });
    expect(memory.accepted).toEqual([8, ago(30)]);
  });
});

describe('moved', () => {
  const moves = (memory: Partial<Memory>, given: Given = {}) =>
    look({ ...given, tracker: memoryBefore(memory) }).memory.moves ?? 0;

  test.each<[string, Partial<Memory>, number]>([
    ['never', {}, 0],
    ['later', { targets: ['alpha v1.9'] }, 1],
    ['later once more', { targets: ['alpha v1.9'], moves: 2 }, 3],
    ['not this time', { moves: 2 }, 2],
    ['earlier', { targets: ['alpha v1.11'], moves: 2 }, 2],
    ['to another stage', { targets: ['beta v1.9'], moves: 2 }, 0],
    ['without a stage', { targets: ['v1.9'], moves: 2 }, 0],
    ['a further release beside it', { targets: ['alpha v1.9', 'alpha v1.10'], moves: 1 }, 1],
    [
      'from an earlier and a later one to one between',
      { targets: ['alpha v1.9', 'alpha v1.11'], moves: 1 },
      1,
    ],
    ['from a release that nobody can read', { targets: ['alpha next'], moves: 2 }, 0],
    ['from a stage that named no release', { targets: ['alpha'], moves: 2 }, 0],
  ])('%s', (_, memory, expected) => {
    expect(moves(memory)).toBe(expected);
  });

  test('where no stage is named nobody can tell a move from a next part', () => {
    expect(moves({ targets: ['v1.9'] }, { document: { targets: [target(undefined)] } })).toBe(0);
  });
});

test.each<[string, object]>([
  ['no pair', { accepted: [1] }],
  ['no numbers', { accepted: ['1', 2] }],
  ['no count', { moves: 'many' }],
  ['no names', { approvers: ['cal', 7] }],
])('a memory with %s is read without it', (_, odd) => {
  const memory = { ...look({}).memory, ...odd } as Memory;
  const read = parseCheckIn(renderCheckIn('2026-W46', 'Text', memory, 'a'))?.memory;
  expect(read).toEqual(look({}).memory);
});

describe('what changes a proposal without naming it', () => {
  const roles = (touches: readonly string[], state: 'open' | 'merged' = 'open') =>
    look({ pulls: [proposing(8, { names: [], touches, state })] }).proposal.pulls.map(
      ({ number, foundBy }) => `${number} by ${foundBy?.join('+')}`,
    );

  test('belongs to it where it changes nothing else', () => {
    expect(roles([PATH])).toEqual(['8 by path']);
    expect(roles([PATH, 'veps/sig-compute/7-cable/notes.md'])).toEqual(['8 by path']);
  });

  test('a mass change belongs to none, and what is merged is no more to be done', () => {
    expect(roles([PATH, 'veps/sig-compute/8-other/vep.md'])).toEqual([]);
    expect(roles([PATH], 'merged')).toEqual([]);
  });
});

test('the commitment is read where the target is set', () => {
  const planned = (given: Given) => look(given).proposal.planning.isCommitted;
  expect(planned({})).toBeUndefined();
  expect(planned({ pulls: [landed(8, 30, { adds: [PATH], isCommitted: true })] })).toBe(true);
  expect(planned({ document: null, pulls: [proposing(8, { isCommitted: false })] })).toBe(false);
});

describe('approvers are remembered, also when they are gone', () => {
  type Document = Exclude<Given['document'], undefined>;
  const approversOf = (document: Document, before?: Partial<Memory>) => {
    const found = look({ document, ...(before ? { tracker: memoryBefore(before) } : {}) });
    const { approvers, hasLostApprovers } = found.situation.history;
    expect(found.memory.approvers ?? []).toEqual(approvers);
    return `${approvers.join('+') || 'nobody'}${hasLostApprovers ? ', gone' : ''}`;
  };

  test.each<[string, Document, Partial<Memory> | undefined, string]>([
    ['named', { approvers: ['cal'] }, {}, 'cal'],
    ['named at a first look', { approvers: ['cal'] }, undefined, 'cal'],
    ['never named', {}, {}, 'nobody'],
    ['none at a first look', {}, undefined, 'nobody'],
    ['still named', { approvers: ['cal'] }, { approvers: ['cal'] }, 'cal'],
    ['others now', { approvers: ['nora'] }, { approvers: ['cal'] }, 'nora'],
    ['none any more', {}, { approvers: ['cal'] }, 'cal, gone'],
    ['there is no document that could name them', null, { approvers: ['cal'] }, 'cal'],
  ])('%s', (_, document, before, expected) => {
    expect(approversOf(document, before)).toBe(expected);
  });
});
