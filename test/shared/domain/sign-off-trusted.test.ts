// What do sign-offs count for that were given before anybody looked at the heads of a pull request?

import { describe, expect, test } from '@jest/globals';
import { assess } from '../../../actions/shared/domain/sign-off.ts';
import {
  at,
  type FactChanges,
  facts,
  firstLook,
  forced,
  look,
  oid,
  reviewed,
  said,
  states,
} from '../../support/talk.ts';

const computeOf = (changes: FactChanges) => states(assess(facts(changes)))[0];
const LGTM = [said('cal', '/lgtm', 20)];

describe('sign-offs from before the gate', () => {
  const rules = { trustedBefore: at(25) };
  test.each<[string, FactChanges, string]>([
    ['bind to the head of that instant', { ownStatuses: [look('a', 24)] }, 'signed'],
    ['bind to the head of the first look after it', { ownStatuses: [firstLook('a', 40)] }, 'signed'],
    [
      'bind to nothing where that look is not known to be the first',
      { ownStatuses: [look('a', 40)] },
      'unwitnessed',
    ],
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
      { now: at(3000), ownStatuses: [firstLook('a', 2000)] },
      'unwitnessed',
    ],
    [
      'bind to nothing at its very instant',
      { comments: [said('cal', '/lgtm', 25)], ownStatuses: [firstLook('a', 40)] },
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
