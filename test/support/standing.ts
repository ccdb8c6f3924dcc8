// Facts about a sign-off for the rules of sig-signoff-gate: by default one new proposal that every SIG has signed off, with nothing to object.

import { describe, expect, test } from '@jest/globals';
import type { Finding, Rule } from '../../actions/shared/domain/rule.ts';
import type { Veto } from '../../actions/shared/domain/sign-off.ts';
import type { ChangedProposal, Facts, SigStanding } from '../../actions/sig-signoff-gate/facts.ts';
import { PATH } from './proposal.ts';
import { at, judge, oid, said, sig, user } from './talk.ts';

export const NOW = at(60);

export function aProposal(changes: Partial<ChangedProposal> = {}): ChangedProposal {
  return {
    path: PATH,
    kind: 'new',
    isMeta: false,
    owners: ['compute'],
    participating: [],
    reviewers: [],
    ...changes,
  };
}

/** A SIG that has signed off, by `cal`. */
export function aStanding(name: string, changes: Partial<SigStanding> = {}): SigStanding {
  const { signOff: _, ...waiting } = signedStanding(name);
  const isSignedOff = changes.state === undefined || changes.state === 'signed' || changes.state === 'stale';
  const base = isSignedOff || changes.state === 'unwitnessed' ? signedStanding(name) : waiting;
  return { ...base, ...changes };
}

function signedStanding(name: string): SigStanding {
  const [signOff] = judge([said('cal', '/lgtm', 20)]).signOffs;
  return {
    name,
    role: name === 'compute' ? 'owner' : 'required',
    state: 'signed',
    ...(signOff ? { signOff } : {}),
    people: sig(name, 'cal', 'cora').representatives,
    onlyAuthor: false,
    waitingSince: at(0),
  };
}

export function aVeto(changes: Partial<Veto> = {}): Veto {
  return {
    by: user('Nora'),
    at: at(20),
    address: 'https://github.com/kubevirt/enhancements/pull/7#issuecomment-1',
    means: '/veto',
    reason: '',
    sigs: ['network'],
    ...changes,
  };
}

function factsOf(changes: Partial<Facts>): Facts {
  return {
    proposals: [aProposal()],
    standings: [aStanding('compute'), aStanding('network')],
    vetoes: [],
    head: oid('a'),
    now: NOW,
    staleAfterDays: 7,
    hasReviewer: true,
    ...changes,
  };
}

export interface StandingCase {
  readonly name: string;
  readonly facts: Partial<Facts>;
  readonly found: readonly Finding[];
}

/** One table of cases for one rule: what it finds, word for word, and nothing where all is well. */
export function describeStanding(rule: Rule<Facts>, cases: readonly StandingCase[]): void {
  describe(rule.id, () => {
    test('says what it is about, and which requirement asks for it', () => {
      expect(rule).toMatchObject({
        id: expect.stringMatching(/^[a-z]+(?:-[a-z]+)+$/),
        description: expect.stringMatching(/\S\.$/),
        reference: expect.stringMatching(/^S-\d+$/),
      });
    });

    test('says nothing where every SIG has signed off', () => {
      expect(rule.check(factsOf({}))).toStrictEqual([]);
    });

    test.each(cases)('$name', ({ facts, found }) => {
      expect(rule.check(factsOf(facts))).toStrictEqual(found);
    });
  });
}
