// Which commit was the head when? Stays from force-pushes and from our own looks, what ends them, and what proves nothing.

import { describe, expect, test } from '@jest/globals';
import type { OwnStatus } from '../../../actions/shared/domain/conversation.ts';
import {
  type HeadHistory,
  isFirstLook,
  isWithin,
  presentFrom,
  type Stay,
  staysOf,
  trustedStay,
} from '../../../actions/shared/domain/stay.ts';
import { at, firstLook, forced, idleLook, look, oid, PULL, REPOSITORY } from '../../support/talk.ts';

const NOW = 60;

function history(changes: Partial<HeadHistory>): HeadHistory {
  return {
    pull: PULL,
    head: oid('a'),
    now: at(NOW),
    forcePushes: [],
    ownStatuses: [],
    repositoryAddress: REPOSITORY,
    ...changes,
  };
}

const stay = (head: string, from: number, to: number): Stay => ({
  head: oid(head),
  from: at(from),
  to: at(to),
});
const firstStay = (head: string, from: number, to: number): Stay => ({
  ...stay(head, from, to),
  isFirst: true,
});
const sorted = (stays: readonly Stay[]) =>
  stays.map(({ head, from, to }) => [
    head.replace(/0+$/, ''),
    ...[from, to].map((instant) => (instant - at(0)) / 60_000),
  ]);

describe('stays', () => {
  test.each<[string, Partial<HeadHistory>, (string | number)[][]]>([
    ['nothing is known: the present head from now on', {}, [['a', 60, 60]]],
    ['a look: until now', { ownStatuses: [look('a', 10)] }, [['a', 10, 60]]],
    ['a later look that remembers the first', { ownStatuses: [look('a', 30, 10)] }, [['a', 10, 60]]],
    [
      'two looks that do not know each other',
      { ownStatuses: [look('a', 10), look('a', 30)] },
      [
        ['a', 10, 60],
        ['a', 30, 60],
      ],
    ],
    ['a force-push', { forcePushes: [forced('b', 'a', 20)] }, [['a', 20, 60]]],
    [
      'a force-push, then a look that remembers it',
      { forcePushes: [forced('b', 'a', 20)], ownStatuses: [look('a', 25, 20)] },
      [['a', 20, 60]],
    ],
    [
      'left by a force-push',
      { forcePushes: [forced('b', 'a', 20)], ownStatuses: [look('b', 5)] },
      [
        ['a', 20, 60],
        ['b', 5, 20],
      ],
    ],
    [
      'left by a plain push: until our last look',
      { ownStatuses: [look('b', 15, 5), look('a', 20)] },
      [
        ['b', 5, 15],
        ['a', 20, 60],
      ],
    ],
    [
      'left by a plain push after one look: that instant',
      { ownStatuses: [look('b', 5), look('a', 20)] },
      [
        ['b', 5, 5],
        ['a', 20, 60],
      ],
    ],
    [
      'left by a plain push before a force-push',
      { forcePushes: [forced('c', 'a', 20)], ownStatuses: [look('b', 15, 5)] },
      [
        ['a', 20, 60],
        ['b', 5, 15],
      ],
    ],
    [
      'there and back by force',
      { forcePushes: [forced('a', 'b', 20), forced('b', 'a', 30)], ownStatuses: [look('a', 10)] },
      [
        ['b', 20, 30],
        ['a', 30, 60],
        ['a', 10, 20],
      ],
    ],
    [
      'a plain push there, force back',
      { forcePushes: [forced('b', 'a', 30)], ownStatuses: [look('a', 12, 10)] },
      [
        ['a', 30, 60],
        ['a', 10, 12],
      ],
    ],
    [
      'force to below, a plain push back',
      { forcePushes: [forced('a', 'b', 20)], ownStatuses: [look('a', 10)] },
      [
        ['b', 20, 20],
        ['a', 10, 20],
        ['a', 60, 60],
      ],
    ],
    [
      'a plain push on, force to below both, a plain push back',
      { forcePushes: [forced('b', 'c', 20)], ownStatuses: [look('a', 12, 10)] },
      [
        ['c', 20, 20],
        ['a', 10, 12],
        ['a', 60, 60],
      ],
    ],
    [
      'a status that did not know of a force-push since',
      { forcePushes: [forced('b', 'c', 20)], ownStatuses: [look('a', 30, 10)] },
      [
        ['c', 20, 20],
        ['a', 10, 10],
        ['a', 60, 60],
      ],
    ],
    [
      'commits that GitHub lost',
      { forcePushes: [forced(undefined, undefined, 20)], ownStatuses: [look('a', 10)] },
      [
        ['a', 10, 10],
        ['a', 60, 60],
      ],
    ],
    [
      'two force-pushes at one instant',
      { forcePushes: [forced('a', 'b', 20), forced('b', 'a', 20)], ownStatuses: [look('a', 12, 10)] },
      [
        ['b', 20, 20],
        ['a', 20, 20],
        ['a', 10, 12],
        ['a', 60, 60],
      ],
    ],
    [
      'a look in the second of a force-push away',
      { forcePushes: [forced('a', 'b', 20)], ownStatuses: [look('a', 20)], head: oid('b') },
      [
        ['b', 20, 60],
        ['a', 20, 20],
      ],
    ],
  ])('%s', (_name, changes, expected) => {
    expect(sorted(staysOf(history(changes)))).toEqual(expected);
  });

  const at10: OwnStatus = look('a', 10);
  test.each<[string, OwnStatus]>([
    ['case 71: of another pull request', look('a', 10, 10, 8)],
    ['of another repository', { ...at10, address: at10.address.replace('enhancements', 'kubevirt') }],
    ['of another server', { ...at10, address: at10.address.replace('github.com', 'github.com.example') }],
    ['without a beginning', { ...at10, address: `${REPOSITORY}/pull/${PULL}` }],
    [
      'with a beginning that is no instant',
      { ...at10, address: `${REPOSITORY}/pull/${PULL}#from=2026-13-40T10:00:00Z` },
    ],
    ['with any address', { ...at10, address: 'https://ci.example/7' }],
    ['without an address', { ...at10, address: '' }],
  ])('a status proves nothing: %s', (_name, status) => {
    expect(sorted(staysOf(history({ ownStatuses: [status] })))).toEqual([['a', 60, 60]]);
  });

  test('case 71: of several pull requests that share the commit, only our own part counts', () => {
    const address = `${REPOSITORY}/pull/5#from=2026-11-02T12:01:00Z&pull=${PULL}&from=2026-11-02T12:10:00Z`;
    expect(sorted(staysOf(history({ ownStatuses: [{ ...at10, address }] })))).toEqual([['a', 10, 60]]);
  });
});

describe('within a stay', () => {
  test.each<[string, number, Stay, boolean]>([
    ['before it', 9, stay('a', 10, 20), false],
    ['at its beginning, where the push may have come after', 10, stay('a', 10, 20), false],
    ['in it', 15, stay('a', 10, 20), true],
    ['at its end', 20, stay('a', 10, 20), false],
    ['after it', 21, stay('a', 10, 20), false],
    ['now, where it goes on', NOW, stay('a', 10, NOW), true],
    ['now, where it begins', NOW, stay('a', NOW, NOW), false],
  ])('%s', (_name, minutes, one, expected) => {
    expect(isWithin(at(minutes), one, at(NOW))).toBe(expected);
  });
});

describe('since when the present head is the head', () => {
  test.each<[string, Partial<HeadHistory>, number]>([
    ['now, where nobody looked', {}, 60],
    ['the first look', { ownStatuses: [look('a', 30, 10)] }, 10],
    ['the force-push', { forcePushes: [forced('b', 'a', 20)], ownStatuses: [look('a', 25)] }, 20],
    [
      'the return',
      { forcePushes: [forced('a', 'b', 20), forced('b', 'a', 30)], ownStatuses: [look('a', 10)] },
      30,
    ],
    [
      'now, after a return that left no trace',
      { forcePushes: [forced('a', 'b', 20)], ownStatuses: [look('a', 10)] },
      60,
    ],
  ])('%s', (_name, changes, minutes) => {
    expect(presentFrom(history(changes))).toBe(at(minutes));
  });
});

describe('the head of the instant before which all is trusted', () => {
  const before = at(30);
  test.each<[string, Stay[], ReturnType<typeof forced>[], Stay | undefined]>([
    ['the stay at that instant', [stay('b', 10, 20), stay('a', 25, 60)], [], stay('a', 25, 60)],
    ['the first look after it', [stay('b', 50, 60), firstStay('a', 40, 40)], [], firstStay('a', 40, 40)],
    ['none that is not of the first look', [stay('b', 50, 60), stay('a', 40, 40)], [], undefined],
    ['none after a force-push', [firstStay('a', 40, 60)], [forced('b', 'a', 40)], undefined],
    ['none after a force-push at the instant', [firstStay('a', 40, 60)], [forced('b', 'c', 30)], undefined],
    [
      'the first, though a force-push came after it',
      [firstStay('a', 40, 50)],
      [forced('a', 'b', 50)],
      firstStay('a', 40, 50),
    ],
    ['none where nobody looked within three hours', [firstStay('a', 30 + 3 * 60 + 1, 3000)], [], undefined],
    ['none where it may have been two heads', [stay('a', 10, 30), stay('b', 30, 60)], [], undefined],
    [
      'the last minute of the three hours',
      [firstStay('a', 30 + 3 * 60, 3000)],
      [],
      firstStay('a', 30 + 3 * 60, 3000),
    ],
    ['none where the first are two heads', [firstStay('a', 40, 40), firstStay('b', 40, 60)], [], undefined],
    ['none without stays', [], [forced('a', 'b', 50)], undefined],
  ])('%s', (_name, stays, pushes, expected) => {
    expect(trustedStay(stays, pushes, before)).toEqual(expected);
    expect(trustedStay(stays.toReversed(), pushes, before)).toEqual(expected);
  });
});

describe('the first look at a pull request', () => {
  test.each<[string, Partial<HeadHistory>, boolean]>([
    ['nobody looked', {}, true],
    ['nobody looked, as far as the commits are listed', { hasMoreCommits: true }, false],
    ['somebody looked at this head, and was the first', { ownStatuses: [firstLook('a', 10)] }, true],
    ['somebody looked at this head, and was not', { ownStatuses: [look('a', 10)] }, false],
    ['somebody looked at another head', { ownStatuses: [firstLook('b', 10)] }, false],
    ['somebody found nothing to gate', { ownStatuses: [idleLook('b', 10)] }, false],
    ['somebody looked at another pull request', { ownStatuses: [look('a', 10, 10, 8)] }, true],
    ['after another head', { ownStatuses: [firstLook('b', 10), look('a', 20)] }, false],
    ['and went on to look', { ownStatuses: [firstLook('a', 10), look('b', 20)] }, true],
  ])('%s: %s', (_name, changes, expected) => {
    expect(isFirstLook(history(changes))).toBe(expected);
  });

  test('is remembered by its stay alone', () => {
    const stays = staysOf(history({ ownStatuses: [firstLook('b', 10), look('a', 20)] }));
    expect(stays.map(({ head, isFirst }) => [head, isFirst])).toEqual([
      [oid('b'), true],
      [oid('a'), undefined],
    ]);
    expect(staysOf(history({}))).toEqual([firstStay('a', NOW, NOW)]);
    expect(staysOf(history({ hasMoreCommits: true }))).toEqual([stay('a', NOW, NOW)]);
  });
});
