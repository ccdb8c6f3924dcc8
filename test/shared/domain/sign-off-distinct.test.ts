// Where one person signs off for one SIG only: are as many SIGs signed off as can be?

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Sig } from '../../../actions/shared/domain/people.ts';
import { assess } from '../../../actions/shared/domain/sign-off.ts';
import { facts, forced, oid, said, sig, signedBy, states } from '../../support/talk.ts';

const lgtm = (by: string, body = '/lgtm', minutes = 20) => said(by, body, minutes);

describe('case 11: one person for one SIG only', () => {
  test.each<[string, string[], string[]]>([
    ['takes who is left for the SIG that has nobody else', ['cora', 'nora'], ['compute', 'network']],
    ['whoever wrote first', ['nora', 'cora'], ['compute', 'network']],
    ['one person alone is for the owner', ['cora'], ['compute']],
    ['takes the room that somebody else can make', ['cora', 'cal'], ['compute', 'network']],
    ['two for one SIG are no more', ['cal', 'stan', 'sue'], ['compute', 'storage']],
  ])('%s', (_name, signers, signed) => {
    const comments = signers.map((by, index) => lgtm(by, '/lgtm', 20 + index));
    expect(signedBy({ comments, rules: { distinct: true } })).toEqual(signed);
  });

  test('a sign-off of another text takes the place of none', () => {
    const told = facts({
      head: oid('b'),
      present: 'B',
      forcePushes: [forced('a', 'b', 30)],
      comments: [lgtm('cal'), lgtm('cora', '/lgtm', 40)],
      rules: { distinct: true },
    });
    expect(states(assess(told))).toEqual(['compute: signed', 'network: missing', 'storage: missing']);
  });

  test('as many SIGs as any choice of people can fill', () => {
    const names = ['p', 'q', 'r', 's', 't'];
    const member = fc.subarray(names);
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 5 }), fc.subarray(names), (groups, signers) => {
        const sigs: Sig[] = groups.map((people, index) => sig(`g${index}`, ...people));
        const asked = sigs.map(({ name }) => ({ name, role: 'required' as const }));
        const signed = signedBy({
          sigs,
          asked,
          comments: signers.map((by) => lgtm(by)),
          rules: { distinct: true },
        });
        expect(signed).toHaveLength(most(groups, signers));
      }),
      { numRuns: 500 },
    );
  });

  /** Tries every choice. */
  function most([group, ...others]: readonly string[][], free: readonly string[]): number {
    if (!group) return 0;
    const choices = group.filter((person) => free.includes(person));
    return Math.max(
      most(others, free),
      ...choices.map(
        (person) =>
          1 +
          most(
            others,
            free.filter((other) => other !== person),
          ),
      ),
    );
  }
});
