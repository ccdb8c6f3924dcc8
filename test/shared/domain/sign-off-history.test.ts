// Whatever happens between two looks: no sign-off counts for a text that its giver did not see, and nothing depends on the order of the facts.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OwnStatus } from '../../../actions/shared/domain/conversation.ts';
import { type Assessment, assess } from '../../../actions/shared/domain/sign-off.ts';
import { COMMIT_COUNT, type PlayOptions, play, type Step, type Timed } from '../../support/pushes.ts';
import { at } from '../../support/talk.ts';

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
        const how = { statuses: 'all', repoints: true } as const;
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
