// Vetoes, waiting, and what is named of it; and that whatever others say turns nothing green.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Comment, Review } from '../../../actions/shared/domain/conversation.ts';
import type {} from '../../../actions/shared/domain/people.ts';
import { assess, type SignOffFacts } from '../../../actions/shared/domain/sign-off.ts';
import {
  at,
  bot,
  type FactChanges,
  facts,
  forced,
  look,
  oid,
  reviewed,
  SIGS,
  said,
  user,
} from '../../support/talk.ts';

const lgtm = (by: string, body = '/lgtm', minutes = 20) => said(by, body, minutes);
const ALL = [lgtm('cal'), lgtm('nora'), lgtm('stan')];

describe('vetoes', () => {
  const standing = (changes: FactChanges) =>
    assess(facts({ comments: ALL, ...changes })).vetoes.map(({ by, means, sigs }) => [
      by.login,
      means,
      ...sigs,
    ]);
  test.each<[string, FactChanges, string[][]]>([
    ['nobody objects', {}, []],
    [
      'case 76: an approver',
      { comments: [...ALL, said('nora', '/veto', 30)] },
      [['nora', '/veto', 'network']],
    ],
    [
      'case 77: one of a SIG that lists only chairs',
      { reviews: [reviewed('cora', 'changes-requested', 30)] },
      [['cora', 'requested changes', 'compute', 'network']],
    ],
    [
      'case 78: of a SIG that is not asked',
      { comments: [said('scout', '/veto costs', 30)] },
      [['scout', '/veto', 'scale']],
    ],
    [
      'case 79: on an earlier head',
      {
        head: oid('b'),
        present: 'B',
        comments: [said('nora', '/veto', 20)],
        forcePushes: [forced('a', 'b', 30)],
        ownStatuses: [look('b', 31, 30)],
      },
      [['nora', '/veto', 'network']],
    ],
    [
      'case 17: a stranger',
      { comments: [said('stranger', '/veto', 30)], reviews: [reviewed('stranger', 'changes-requested', 30)] },
      [],
    ],
    ['a hold', { comments: [said('stranger', '/hold', 30)] }, []],
    [
      'a hold, where it counts',
      { comments: [said('stranger', '/hold', 30)], rules: { holdIsVeto: true } },
      [['stranger', '/hold']],
    ],
    [
      'the author, who represents a SIG',
      { author: user('cal'), comments: [said('cal', '/veto', 30)] },
      [['cal', '/veto', 'compute']],
    ],
  ])('%s', (_name, changes, vetoes) => {
    expect(standing(changes)).toEqual(vetoes);
  });

  test('the SIGs of a veto are in one order, whatever the order of the configuration', () => {
    const comments = [said('cora', '/veto', 30)];
    expect(standing({ comments, sigs: [...SIGS].reverse() })).toEqual([
      ['cora', '/veto', 'compute', 'network'],
    ]);
  });

  test('holds and approvals are shown, whoever said them', () => {
    const { holds, approvals } = assess(
      facts({ comments: [said('x', '/hold', 5), said('y', '/approve', 6)] }),
    );
    expect([holds.map(({ by }) => by.login), approvals.map(({ login }) => login)]).toEqual([['x'], ['y']]);
  });
});

describe('since when', () => {
  test.each<[string, FactChanges, [number, number]]>([
    ['from the first look', {}, [1, 1]],
    ['from now, where nobody looked', { ownStatuses: [] }, [60, 60]],
    ['from the force-push', { forcePushes: [forced('b', 'a', 30)], ownStatuses: [look('a', 35)] }, [30, 30]],
    [
      'from the force-push, whatever was looked at before it',
      { forcePushes: [forced('b', 'a', 30)], ownStatuses: [look('b', 5)] },
      [30, 30],
    ],
    ['a rebase keeps the content', { head: oid('a2'), forcePushes: [forced('a', 'a2', 30)] }, [30, 1]],
    ['no earlier than the pull request', { createdAt: at(2) }, [1, 2]],
  ])('%s', (_name, changes, [head, content]) => {
    const { from, contentSince } = assess(facts(changes));
    expect({ from, contentSince }).toEqual({ from: at(head), contentSince: at(content) });
  });
});

test('what was counted is named, in one order: the sign-offs that count, and the objections', () => {
  const stale = lgtm('sue');
  const [first, second, stranger] = [lgtm('cal', '/lgtm', 40), lgtm('nora', '/lgtm', 40), lgtm('stranger')];
  const veto = said('scout', '/veto', 30);
  const changed = { head: oid('b'), present: 'B', forcePushes: [forced('a', 'b', 35)] };
  expect(assess(facts({ ...changed, comments: [veto, second, stranger, first, stale] })).counted).toEqual(
    [first.id, second.id, veto.address].sort(),
  );
});

describe('whatever others say', () => {
  const command = fc.constantFrom(
    '/lgtm',
    '/lgtm cancel',
    '/veto',
    '/veto cancel',
    '/remove-veto',
    '/approve',
    '> /lgtm',
    'Nice!',
    `/lgtm ${oid('a')}`,
    '/lgtm sig-compute',
    '/hold',
    '/unhold',
    '/LGTM\n/veto cancel',
  );
  const minutes = fc.nat(59);
  const stranger = fc.constantFrom(user('stranger'), user('cal-bot'), bot('cal'), bot('nora'), undefined);
  const noise: fc.Arbitrary<Comment | Review> = fc.oneof(
    fc.tuple(stranger, command, minutes).map(([by, body, when]) => said(by, body, when)),
    fc
      .tuple(
        stranger,
        command,
        minutes,
        fc.constantFrom('approved' as const, 'changes-requested' as const, 'commented' as const),
      )
      .map(([by, body, when, state]) => reviewed(by, state, when, { body, commit: oid('a') })),
    fc
      .tuple(
        fc.constantFrom('cal', 'nora'),
        fc.constantFrom('Thanks!', 'lgtm in principle', '`/lgtm`', '> /veto cancel', '/approve'),
        minutes,
      )
      .map(([by, body, when]) => said(by, body, when)),
  );
  const words = fc.array(
    fc
      .tuple(fc.constantFrom('cal', 'nora', 'cora', 'scout'), command, minutes)
      .map(([by, body, when]) => said(by, body, when)),
    { maxLength: 6 },
  );
  const pushed = fc.constantFrom<FactChanges>(
    {},
    { forcePushes: [forced('b', 'a', 30)] },
    { ownStatuses: [look('a', 25)] },
  );
  const gist = (told: SignOffFacts) => {
    const { positions, vetoes } = assess(told);
    return { positions, vetoes };
  };

  test('no SIG signs off by it, and no veto is lifted by it', () => {
    fc.assert(
      fc.property(words, fc.array(noise, { maxLength: 6 }), pushed, (said, others, changes) => {
        const quiet = facts({ ...changes, comments: said });
        const loud = {
          ...quiet,
          comments: [...others.filter((item) => !('state' in item)), ...said],
          reviews: others.filter((item): item is Review => 'state' in item),
        };
        expect(gist(loud)).toEqual(gist(quiet));
      }),
      { numRuns: 2_000 },
    );
  });
});
