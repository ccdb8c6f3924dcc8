// Does a sign-off ever count for a text that its giver did not see? Attacks one by one, then whatever can happen, and that nothing depends on order.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OwnStatus } from '../../../actions/shared/domain/conversation.ts';
import {
  type Assessment,
  assess,
  commitsToKnow,
  hiddenHeads,
} from '../../../actions/shared/domain/sign-off.ts';
import { COMMIT_COUNT, type PlayOptions, play, type Step, type Timed } from '../../support/pushes.ts';
import {
  at,
  type FactChanges,
  facts,
  forced,
  look,
  oid,
  reviewed,
  said,
  states,
} from '../../support/talk.ts';

const computeOf = (changes: FactChanges) => states(assess(facts(changes)))[0];
const LGTM = [said('cal', '/lgtm', 20)];
const BACK = { head: oid('a'), present: 'A' };

/** `a` holds the bad text and is the head in the end; `b` holds the good one, which was the head at minute 20. */
describe('bad text seen, good text pushed and signed off, bad text back', () => {
  test.each<[string, FactChanges, string]>([
    [
      'case 64: two force-pushes, nobody looked at the good text',
      { forcePushes: [forced('a', 'b', 10), forced('b', 'a', 30)], ownStatuses: [look('a', 1)] },
      'stale',
    ],
    [
      'two force-pushes, all looked at',
      {
        forcePushes: [forced('a', 'b', 10), forced('b', 'a', 30)],
        ownStatuses: [look('b', 25, 10), look('a', 31, 30)],
      },
      'stale',
    ],
    [
      'case 70: a plain push, and a force-push back before anybody looked',
      { forcePushes: [forced('b', 'a', 30)], ownStatuses: [look('a', 1)] },
      'unwitnessed',
    ],
    [
      'a plain push that was looked at, and a force-push back',
      { forcePushes: [forced('b', 'a', 30)], ownStatuses: [look('a', 1), look('b', 15)] },
      'stale',
    ],
    [
      'a plain push, a force-push to below both, and a plain push back',
      { forcePushes: [forced('b', 'c', 30)], ownStatuses: [look('a', 1)] },
      'unwitnessed',
    ],
    [
      'the same, looked at again after the return',
      { forcePushes: [forced('b', 'c', 30)], ownStatuses: [look('a', 35, 35)] },
      'unwitnessed',
    ],
    [
      'the same, with a status from a time when the force-push did not show yet',
      { forcePushes: [forced('b', 'c', 30)], ownStatuses: [look('a', 35, 1)] },
      'unwitnessed',
    ],
    [
      'commits in between that GitHub does not have any more',
      { forcePushes: [forced(undefined, undefined, 30)], ownStatuses: [look('a', 1)] },
      'unwitnessed',
    ],
    [
      'another commit with the bad text, pushed plainly and not looked at then',
      { head: oid('a2'), forcePushes: [forced('a', 'b', 10)], ownStatuses: [look('a', 1), look('a2', 40)] },
      'unwitnessed',
    ],
    [
      'case 71: the bad text looked at as the head of another pull request all the time',
      { forcePushes: [forced('b', 'a', 30)], ownStatuses: [look('a', 50, 1, 8)] },
      'unwitnessed',
    ],
    [
      'a push in the second of the sign-off',
      { forcePushes: [forced('b', 'a', 20)], ownStatuses: [look('b', 15), look('a', 21, 20)] },
      'unwitnessed',
    ],
    [
      'a push and a look in the second of the sign-off',
      { forcePushes: [], ownStatuses: [look('a', 20)] },
      'unwitnessed',
    ],
    [
      'all pushes in the second of the sign-off',
      { forcePushes: [forced('a', 'b', 20), forced('b', 'a', 20)], ownStatuses: [look('a', 1)] },
      'unwitnessed',
    ],
  ])('%s', (_name, changes, state) => {
    expect(computeOf({ ...BACK, comments: LGTM, ...changes })).toBe(`compute: ${state}`);
  });
});

describe('what was seen', () => {
  test.each<[string, FactChanges, string]>([
    ['the head that was looked at before', { comments: LGTM }, 'signed'],
    [
      'case 65: a rebase since, with the same content',
      { head: oid('a2'), forcePushes: [forced('a', 'a2', 30)], comments: LGTM },
      'signed',
    ],
    [
      'case 66: main merged since by a plain push, looked at before and after',
      { head: oid('a2'), ownStatuses: [look('a', 21, 1), look('a2', 31)], comments: LGTM },
      'signed',
    ],
    [
      'a head that was never looked at, but force-pushed to and away from',
      {
        head: oid('a2'),
        forcePushes: [forced('b', 'a', 10), forced('a', 'a2', 30)],
        ownStatuses: [],
        comments: LGTM,
      },
      'signed',
    ],
    [
      'the text that was signed off, taken back and restored',
      { forcePushes: [forced('a', 'b', 30), forced('b', 'a', 40)], comments: LGTM },
      'signed',
    ],
    [
      'case 70: a head that was looked at only after',
      { ownStatuses: [look('a', 21)], comments: LGTM },
      'unwitnessed',
    ],
    ['nothing that anybody looked at', { ownStatuses: [], comments: LGTM }, 'unwitnessed'],
    [
      'case 64: a text that changed since',
      { head: oid('b'), present: 'B', forcePushes: [forced('a', 'b', 30)], comments: LGTM },
      'stale',
    ],
    [
      'case 67: a merge that changed the text on the way',
      {
        head: oid('b'),
        present: 'B',
        ownStatuses: [look('a', 21, 1), look('b', 31)],
        comments: LGTM,
      },
      'stale',
    ],
    [
      'the commit that is written, whoever was the head',
      { ownStatuses: [], comments: [said('cal', `/lgtm ${oid('a2')}`, 20)] },
      'signed',
    ],
    ['another commit that is written', { comments: [said('cal', `/lgtm ${oid('b')}`, 20)] }, 'stale'],
    ['a commit that nobody has', { comments: [said('cal', `/lgtm ${oid('dead')}`, 20)] }, 'unwitnessed'],
    [
      'a review of a commit that was the head by then',
      { reviews: [reviewed('cal', 'approved', 20, { commit: oid('a') })] },
      'signed',
    ],
    [
      'a review of an earlier head, submitted after the push',
      {
        forcePushes: [forced('b', 'a', 10)],
        ownStatuses: [look('b', 5), look('a', 15, 10)],
        reviews: [reviewed('cal', 'approved', 20, { commit: oid('b') })],
      },
      'stale',
    ],
    [
      'a review of an earlier head that nobody looked at',
      { reviews: [reviewed('cal', 'approved', 20, { commit: oid('b') })] },
      'stale',
    ],
    [
      'case 68: a review that shows a commit which became the head later, with the same text',
      {
        head: oid('a2'),
        forcePushes: [forced('a', 'a2', 30)],
        reviews: [reviewed('cal', 'approved', 20, { commit: oid('a2') })],
      },
      'signed',
    ],
    [
      'case 68: a review that shows a commit which became the head later, with another text',
      {
        forcePushes: [forced('b', 'a', 30)],
        ownStatuses: [look('b', 15), look('a', 31, 30)],
        reviews: [reviewed('cal', 'approved', 20, { commit: oid('a') })],
      },
      'stale',
    ],
    [
      'a review of a commit whose text nobody knows any more',
      { reviews: [reviewed('cal', 'approved', 20, { commit: oid('dead') })] },
      'unwitnessed',
    ],
    [
      'a review of a commit that is gone, by its time',
      { reviews: [reviewed('cal', 'approved', 20)] },
      'signed',
    ],
  ])('%s', (_name, changes, state) => {
    expect(computeOf(changes)).toBe(`compute: ${state}`);
  });
});

test('commits to know: the head alone without a sign-off, else every head, and those that are named', () => {
  const quiet = facts({ forcePushes: [forced('c', 'b', 5), forced('b', 'a', 10)] });
  expect(commitsToKnow(quiet)).toEqual([oid('a')]);
  const named = [said('cal', `/lgtm ${oid('d')}`, 20)];
  const reviews = [reviewed('nora', 'approved', 20, { commit: oid('e') })];
  expect(commitsToKnow({ ...quiet, comments: named, reviews }).sort()).toEqual(['a', 'b', 'd', 'e'].map(oid));
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('push' as const), to: fc.nat(COMMIT_COUNT - 1) }) },
  { weight: 4, arbitrary: fc.constant({ do: 'look' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('say' as const),
      by: fc.constantFrom('cal', 'nora', 'cora', 'stranger'),
      body: fc.constantFrom('/lgtm', '/lgtm sig-network', '/lgtm cancel', 'fine'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('approve' as const),
      by: fc.constantFrom('cal', 'nora', 'stan'),
      headsAgo: fc.nat(2),
    }),
  },
);
const steps: fc.Arbitrary<Timed[]> = fc.array(
  fc.tuple(step, fc.constantFrom(0, 0, 60, 90)).map(([one, wait]) => ({ ...one, wait })),
  { maxLength: 14 },
);
const options: fc.Arbitrary<PlayOptions> = fc.record({
  statuses: fc.constantFrom('newest' as const, 'all' as const),
  repoints: fc.boolean(),
  shown: fc.constantFrom('few' as const, 'below' as const, 'all' as const),
});
const signed = ({ positions }: Assessment) =>
  positions.filter(({ state }) => state === 'signed').map(({ name }) => name);
const RUNS = { numRuns: 3_000 };

describe('whatever happens', () => {
  test('a sign-off counts only where its giver saw what would land', () => {
    fc.assert(
      fc.property(steps, options, (all, how) => {
        const { facts: told, saw } = play(all, how);
        const seen = assess(told).positions.flatMap(({ state, signOff }) =>
          state === 'signed' ? [saw.get(signOff?.id ?? '')] : [],
        );
        expect(seen).toEqual(seen.map(() => told.present));
      }),
      RUNS,
    );
  });

  test('what was said before the gate came counts for what stood then, or at the first look', () => {
    // Never at the instant of a step.
    const trusted = fc.nat(20).map((halves) => at(halves / 2) + 15_000);
    fc.assert(
      fc.property(steps, options, trusted, (all, how, trustedBefore) => {
        const { facts: told, saw, stood } = play(all, { ...how, trustedBefore });
        for (const { state, signOff } of assess(told).positions) {
          if (state !== 'signed' || !signOff) continue;
          const meant = [saw.get(signOff.id), ...(signOff.at < trustedBefore ? stood : [])];
          expect(meant).toContain(told.present);
        }
      }),
      RUNS,
    );
  });

  test('looked at after every step, each sign-off of what would land counts', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const looked = all.flatMap((one): Timed[] => [
          { ...one, wait: 60 },
          { do: 'look', wait: 60 },
        ]);
        const { facts: told, saw } = play([{ do: 'look', wait: 1 }, ...looked], {
          statuses: 'all',
          repoints: false,
          shown: 'below',
        });
        const positions = assess(told).positions;
        const given = positions.flatMap(({ state, signOff }) => (signOff ? [{ state, signOff }] : []));
        for (const { state, signOff } of given) {
          const expected = saw.get(signOff.id) === told.present ? 'signed' : 'stale';
          // Of a review given on an older page the head of its time has to agree as well: that can only take it away.
          if (signOff.means !== 'approving review' || state === 'signed') expect(state).toBe(expected);
        }
      }),
      RUNS,
    );
  });

  test('fewer looks never sign off', () => {
    // Nothing in one second: a status that was written in the second of a word, and not again, does not witness it.
    const apart = steps.map((all) => all.map((one): Timed => ({ ...one, wait: one.wait || 30 })));
    fc.assert(
      fc.property(apart, fc.infiniteStream(fc.boolean()), (all, keeps) => {
        // The newest status of a commit alone forgets its earlier stays: of those a further look can take one away.
        const how = { statuses: 'all', repoints: true, shown: 'below' } as const;
        const fewer = all.map(
          (one): Timed =>
            one.do === 'look' && keeps.next().value
              ? { do: 'say', by: 'stranger', body: 'fine', wait: one.wait }
              : one,
        );
        const many = signed(assess(play(all, how).facts));
        expect(many).toEqual(expect.arrayContaining(signed(assess(play(fewer, how).facts))));
      }),
      RUNS,
    );
  });

  test('fewer of our statuses never sign off', () => {
    fc.assert(
      fc.property(steps, options, fc.infiniteStream(fc.boolean()), (all, how, keeps) => {
        const { facts: told } = play(all, how);
        const ownStatuses = told.ownStatuses.filter((_status: OwnStatus) => keeps.next().value);
        expect(signed(assess(told))).toEqual(
          expect.arrayContaining(signed(assess({ ...told, ownStatuses }))),
        );
      }),
      RUNS,
    );
  });

  test('the order in which the facts are listed does not matter', () => {
    const shuffled = <Item>(items: readonly Item[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
    const both = fc
      .tuple(steps, options)
      .map(([all, how]) => play(all, how).facts)
      .chain((told) =>
        fc.record({
          told: fc.constant(told),
          other: fc
            .record({
              comments: shuffled(told.comments),
              reviews: shuffled(told.reviews),
              forcePushes: shuffled(told.forcePushes),
              ownStatuses: shuffled(told.ownStatuses),
              sigs: shuffled(told.sigs),
            })
            .map((lists) => ({ ...told, ...lists })),
          distinct: fc.boolean(),
          trusted: fc.option(fc.nat(20).map(at), { nil: undefined }),
        }),
      );
    fc.assert(
      fc.property(both, ({ told, other, distinct, trusted }) => {
        const rules = {
          ...told.rules,
          distinct,
          ...(trusted === undefined ? {} : { trustedBefore: trusted }),
        };
        expect(assess({ ...other, rules })).toEqual(assess({ ...told, rules }));
      }),
      RUNS,
    );
  });
});

test('below what force-pushes left other heads may lie; where nobody signs off nobody looks for them', () => {
  const forcePushes = [
    forced('b', 'c', 10),
    forced('c', 'd', 20),
    forced(undefined, 'b', 25),
    forced('b', 'a', 30),
  ];
  const comments = [said('cal', '/lgtm', 5)];
  expect(hiddenHeads(facts({ forcePushes, comments }))).toEqual([oid('b'), oid('c')]);
  expect(hiddenHeads(facts({ forcePushes }))).toEqual([]);
  expect(hiddenHeads(facts({ comments }))).toEqual([]);
});
