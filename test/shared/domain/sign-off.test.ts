// Which SIGs have signed off? Who counts and for what, what stands in the way, and that nothing said by others moves it.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Comment, Review } from '../../../actions/shared/domain/conversation.ts';
import { assess, type SignOffFacts } from '../../../actions/shared/domain/sign-off.ts';
import {
  at,
  bot,
  edit,
  type FactChanges,
  facts,
  forced,
  look,
  oid,
  reviewed,
  SIGS,
  said,
  sig,
  signedBy,
  states,
  user,
} from '../../support/talk.ts';

const lgtm = (by: string, body = '/lgtm', minutes = 20) => said(by, body, minutes);
const ALL = [lgtm('cal'), lgtm('nora'), lgtm('stan')];

describe('who counts, and for which SIG', () => {
  test.each<[string, FactChanges, string[]]>([
    ['nobody has said anything', {}, []],
    ['each SIG by its own', { comments: ALL }, ['compute', 'network', 'storage']],
    [
      'case 1: the list has another case than GitHub',
      { sigs: [sig('compute', 'IHolder101')], comments: [lgtm('iholder101')] },
      ['compute'],
    ],
    ['somebody who represents a SIG that is not asked', { comments: [lgtm('scout')] }, []],
    ['a stranger', { comments: [lgtm('stranger')], reviews: [reviewed('stranger', 'approved', 20)] }, []],
    ['case 9: the author', { author: user('Cal'), comments: ALL }, ['network', 'storage']],
    [
      'the author, where the configuration lets authors sign off',
      { author: user('cal'), comments: ALL, rules: { author: true } },
      ['compute', 'network', 'storage'],
    ],
    ['case 11: one person for both SIGs', { comments: [lgtm('cora')] }, ['compute', 'network']],
    ['case 12: one of both SIGs by name', { comments: [lgtm('cora', '/lgtm sig-network')] }, ['network']],
    [
      'both SIGs by name',
      { comments: [lgtm('cora', '/lgtm sig-network sig-compute')] },
      ['compute', 'network'],
    ],
    [
      'case 12: a review that names one of both SIGs',
      { reviews: [reviewed('cora', 'approved', 20, { body: '/lgtm sig-network', commit: oid('a') })] },
      ['network'],
    ],
    ['case 13: the SIG of somebody else', { comments: [lgtm('nora', '/lgtm sig-storage')] }, []],
    [
      'the SIG of somebody else beside the own',
      { comments: [lgtm('nora', '/lgtm sig-storage sig-network')] },
      ['network'],
    ],
    [
      'case 14: somebody who wrote commits',
      { contributors: ['Cal'], comments: ALL },
      ['compute', 'network', 'storage'],
    ],
    [
      'case 14: somebody who wrote commits, where those do not count',
      { contributors: ['ada', 'Cal'], comments: ALL, rules: { contributors: false } },
      ['network', 'storage'],
    ],
    [
      'case 18: a representative who is none any more',
      { sigs: SIGS.filter(({ name }) => name !== 'compute'), comments: ALL },
      ['network', 'storage'],
    ],
    ['case 19: a representative whose words are gone', { comments: ALL.slice(1) }, ['network', 'storage']],
    ['an app with the login of a representative', { comments: [said(bot('cal'), '/lgtm', 20)] }, []],
    [
      'an app with the login of a representative, after that one',
      { comments: [lgtm('cal'), said(bot('cal'), '/lgtm cancel', 30)] },
      ['compute'],
    ],
    [
      'case 4: a pinned account',
      { sigs: [sig('compute', { login: 'cal', id: 5 })], comments: [said(user('cal', 5), '/lgtm', 20)] },
      ['compute'],
    ],
    [
      'case 4: somebody else with the login of a pinned account',
      { sigs: [sig('compute', { login: 'cal', id: 5 })], comments: [said(user('cal', 6), '/lgtm', 20)] },
      [],
    ],
    [
      'somebody whose number nobody knows, with the login of a pinned account',
      { sigs: [sig('compute', { login: 'cal', id: 5 })], comments: [lgtm('cal')] },
      [],
    ],
    [
      'case 3: a pinned account under its new login',
      { sigs: [sig('compute', { login: 'cal', id: 5 })], comments: [said(user('carl', 5), '/lgtm', 20)] },
      ['compute'],
    ],
    ['case 3: an account that is not pinned, under its new login', { comments: [lgtm('carl')] }, []],
  ])('%s', (_name, changes, signed) => {
    expect(signedBy(changes)).toEqual(signed);
  });

  test('where the account of the author is gone everybody counts', () => {
    const { author: _, ...orphan } = facts({ comments: ALL });
    expect(states(assess(orphan))).toEqual(['compute: signed', 'network: signed', 'storage: signed']);
  });

  test('case 10: the author is the only representative', () => {
    const sigs = [sig('compute', 'ada'), sig('network', 'ada', 'nora'), sig('storage')];
    const only = (rules: FactChanges['rules']) =>
      assess(facts({ sigs, comments: [lgtm('ada')], ...(rules ? { rules } : {}) })).positions.map(
        ({ name, state, onlyAuthor }) => `${name} ${state} ${onlyAuthor}`,
      );
    expect(only({})).toEqual(['compute missing true', 'network missing false', 'storage missing false']);
    expect(only({ author: true })).toEqual([
      'compute signed false',
      'network signed false',
      'storage missing false',
    ]);
  });

  test.each<[string, FactChanges, string]>([
    [
      'case 9: the author',
      { author: user('cal'), comments: [lgtm('cal')] },
      "the author's own sign-off does not count: another representative has to give it.",
    ],
    [
      'case 13: another SIG',
      { comments: [lgtm('nora', '/lgtm sig-storage')] },
      '`sig-storage` is not represented by the writer: another representative has to sign off for it.',
    ],
    [
      'another SIG, named after the own one',
      { comments: [lgtm('nora', '/lgtm sig-network sig-storage')] },
      '`sig-storage` is not represented by the writer: another representative has to sign off for it.',
    ],
    [
      'an edited comment',
      { comments: [said('cal', '/lgtm', 20, edit(25, 'cal'))] },
      'an edited comment does not count: write `/lgtm` in a new one.',
    ],
    [
      'case 14: a contributor',
      { contributors: ['cal'], comments: [lgtm('cal')], rules: { contributors: false } },
      'who wrote commits of the pull request does not sign it off here.',
    ],
  ])('is told: %s', (_name, changes, why) => {
    expect(assess(facts(changes)).hints.map((hint) => hint.why)).toEqual([why]);
  });

  test('whose sign-off counts is told nothing', () => {
    expect(assess(facts({ comments: [lgtm('cal'), lgtm('cora', '/lgtm sig-network')] })).hints).toEqual([]);
  });
});

describe('what stands for a SIG', () => {
  const standing = (changes: FactChanges) => {
    const [position] = assess(facts(changes)).positions;
    return { state: position?.state, by: position?.signOff?.by.login, saw: position?.saw };
  };
  const changed = { head: oid('b'), present: 'B', forcePushes: [forced('a', 'b', 30)] };
  test.each<[string, FactChanges, ReturnType<typeof standing>]>([
    [
      'the newest sign-off that counts',
      { comments: [lgtm('cal'), lgtm('cora', '/lgtm', 25)] },
      { state: 'signed', by: 'cora', saw: oid('a') },
    ],
    [
      'one that counts before a newer one that does not',
      { ...changed, comments: [lgtm('cal', '/lgtm', 40), lgtm('cora', `/lgtm ${oid('a')}`, 50)] },
      { state: 'signed', by: 'cal', saw: oid('b') },
    ],
    [
      'the newest that is stale',
      { ...changed, comments: [lgtm('cal'), lgtm('cora', '/lgtm', 25)] },
      { state: 'stale', by: 'cora', saw: oid('a') },
    ],
    [
      'a stale one before one that nobody witnessed',
      { ...changed, comments: [lgtm('cora', '/lgtm', 25), lgtm('cal', '/lgtm', 30)] },
      { state: 'stale', by: 'cora', saw: oid('a') },
    ],
    [
      'one that nobody witnessed',
      { ownStatuses: [], comments: [lgtm('cal')] },
      { state: 'unwitnessed', by: 'cal', saw: undefined },
    ],
    ['nothing', {}, { state: 'missing', by: undefined, saw: undefined }],
  ])('%s', (_name, changes, expected) => {
    expect(standing(changes)).toEqual(expected);
  });

  test('of two in the same second it is the same one, in whatever order they are listed', () => {
    const both = [lgtm('cal'), lgtm('cora')];
    const found = [both, [...both].reverse()].map((comments) => standing({ comments }).by);
    expect(found).toEqual(['cal', 'cal']);
  });

  test('a later word of the same person replaces the earlier one, also where nobody witnessed it', () => {
    expect(standing({ comments: [lgtm('cal'), lgtm('cal', `/lgtm ${oid('b')}`, 30)] }).state).toBe('stale');
  });
});

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
  const first = said('cal', '/lgtm', 40, { id: 'IC_b' });
  const second = said('nora', '/lgtm', 41, { id: 'IC_a' });
  const stranger = lgtm('stranger', '/lgtm', 40);
  const veto = said('scout', '/veto', 30);
  const changed = { head: oid('b'), present: 'B', forcePushes: [forced('a', 'b', 35)] };
  expect(assess(facts({ ...changed, comments: [veto, second, stranger, first, stale] })).counted).toEqual([
    'IC_a',
    'IC_b',
    veto.address,
  ]);
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
