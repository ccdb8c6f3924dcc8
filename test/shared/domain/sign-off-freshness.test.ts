// Does a sign-off ever count for a text that its giver did not see? Attacks one by one.

import { describe, expect, test } from '@jest/globals';
import { assess, commitsToKnow } from '../../../actions/shared/domain/sign-off.ts';
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

describe('sign-offs from before the gate', () => {
  const rules = { trustedBefore: at(25) };
  test.each<[string, FactChanges, string]>([
    ['bind to the head of that instant', { ownStatuses: [look('a', 24)] }, 'signed'],
    ['bind to the first head after it', { ownStatuses: [look('a', 40)] }, 'signed'],
    [
      'bind to nothing after a force-push',
      { forcePushes: [forced('b', 'a', 30)], ownStatuses: [] },
      'unwitnessed',
    ],
    [
      'bind to the head of that instant, which is not the present one',
      { forcePushes: [forced('b', 'a', 30)], ownStatuses: [look('b', 24)] },
      'stale',
    ],
    [
      'bind to nothing where nobody looked within a day',
      { now: at(3000), ownStatuses: [look('a', 2000)] },
      'unwitnessed',
    ],
    [
      'bind to nothing at its very instant',
      { comments: [said('cal', '/lgtm', 25)], ownStatuses: [look('a', 40)] },
      'unwitnessed',
    ],
  ])('%s', (_name, changes, state) => {
    expect(computeOf({ comments: LGTM, rules, ...changes })).toBe(`compute: ${state}`);
  });

  const late = { now: at(3000), ownStatuses: [look('a', 2000)] };
  test.each<[string, FactChanges, string]>([
    ['a review binds to its commit, whoever looked when', late, 'signed'],
    [
      'also where another one became the head later',
      { head: oid('a2'), forcePushes: [forced('a', 'a2', 30)], ownStatuses: [] },
      'signed',
    ],
    [
      'also where it became the head before, and was left without force',
      { head: oid('a2'), forcePushes: [forced('b', 'a', 10), forced('c', 'a2', 30)], ownStatuses: [] },
      'signed',
    ],
    [
      'not to one that became the head later',
      { forcePushes: [forced('b', 'a', 30)], ownStatuses: [] },
      'unwitnessed',
    ],
    [
      'not to one that became the head later, and was left again',
      { head: oid('a2'), forcePushes: [forced('b', 'a', 30), forced('a', 'a2', 40)], ownStatuses: [] },
      'unwitnessed',
    ],
    [
      'not to one that became the head in that second: which came first nobody can tell',
      {
        head: oid('a2'),
        forcePushes: [forced('b', 'a', 20), forced('a', 'b', 22), forced('b', 'a2', 30)],
        ownStatuses: [],
      },
      'stale',
    ],
  ])('%s', (_name, changes, state) => {
    const reviews = [reviewed('cal', 'approved', 20, { commit: oid('a') })];
    expect(computeOf({ reviews, rules, ...changes })).toBe(`compute: ${state}`);
  });
});

test('commits to know: the head alone without a sign-off, else every head, and those that are named', () => {
  const quiet = facts({ forcePushes: [forced('c', 'b', 5), forced('b', 'a', 10)] });
  expect(commitsToKnow(quiet)).toEqual([oid('a')]);
  const named = [said('cal', `/lgtm ${oid('d')}`, 20)];
  const reviews = [reviewed('nora', 'approved', 20, { commit: oid('e') })];
  expect(commitsToKnow({ ...quiet, comments: named, reviews }).sort()).toEqual(['a', 'b', 'd', 'e'].map(oid));
});
