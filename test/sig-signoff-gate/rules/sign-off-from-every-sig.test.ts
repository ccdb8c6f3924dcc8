// The rule sign-off-from-every-sig: each SIG that has not signed off what would land, why, and what to do and who can.

import { signOffFromEverySig } from '../../../actions/sig-signoff-gate/rules/sign-off-from-every-sig.ts';
import { aStanding, aVeto, describeStanding, type StandingCase } from '../../support/standing.ts';
import { oid, sig } from '../../support/talk.ts';

function pending(message: string, hint: string, subject = 'network'): StandingCase['found'] {
  return [{ outcome: 'pending', subject, message, hint }];
}
const people = (...logins: string[]) => sig('network', ...logins).representatives;
const AGAIN = '`cal`, or another representative, looks at it and writes `/lgtm` again.';

describeStanding(signOffFromEverySig, [
  {
    name: 'nobody has signed off yet',
    facts: { standings: [aStanding('compute'), aStanding('network', { state: 'missing' })] },
    found: pending('`sig-network` has not signed off.', '`cal` or `cora` can write `/lgtm` or approve.'),
  },
  {
    name: 'one person could',
    facts: { standings: [aStanding('network', { state: 'missing', people: people('nora') })] },
    found: pending('`sig-network` has not signed off.', '`nora` can write `/lgtm` or approve.'),
  },
  {
    name: 'many people could',
    facts: { standings: [aStanding('network', { state: 'missing', people: people(...'abcdefghi') })] },
    found: pending(
      '`sig-network` has not signed off.',
      '`a`, `b`, `c`, `d`, `e`, `f`, `g`, `h` and others can write `/lgtm` or approve.',
    ),
  },
  {
    name: 'case 64: an earlier version',
    facts: { standings: [aStanding('network', { state: 'stale', saw: oid('b') })] },
    found: pending('`sig-network` signed off an earlier version.', AGAIN),
  },
  {
    name: 'case 64: an earlier version, with what changed since',
    facts: {
      standings: [aStanding('network', { state: 'stale', saw: oid('b'), changedSince: ['Design', 'Goals'] })],
    },
    found: pending('`sig-network` signed off an earlier version: `Design` and `Goals` changed since.', AGAIN),
  },
  {
    name: 'an earlier version, of which much changed',
    facts: { standings: [aStanding('network', { state: 'stale', changedSince: [...'abcdefgh'] })] },
    found: pending(
      '`sig-network` signed off an earlier version: `a`, `b`, `c`, `d`, `e` and `f` changed since.',
      AGAIN,
    ),
  },
  {
    name: 'case 70: nobody can tell which version',
    facts: { standings: [aStanding('network', { state: 'unwitnessed' })] },
    found: pending(
      '`sig-network`: nobody can tell which version `cal` signed off, because the gate did not see it, or GitHub does not show it any more.',
      `\`cal\` writes \`/lgtm\` once more, or \`/lgtm ${oid('a')}\` for exactly this version.`,
    ),
  },
  {
    name: 'case 10: the author is the only representative',
    facts: { standings: [aStanding('network', { state: 'missing', onlyAuthor: true })] },
    found: pending(
      '`sig-network` has not signed off, and the author is its only representative.',
      'Its chairs name a second representative, or the configuration allows authors to sign off (`sign-off.author`).',
    ),
  },
  {
    name: 'case 21: nobody represents it',
    facts: { standings: [aStanding('netwrok', { state: 'missing', people: [] })] },
    found: [
      {
        outcome: 'error',
        subject: 'netwrok',
        message: 'Nobody is known who represents `sig-netwrok`: no source names a chair or an approver.',
        hint: 'Correct the name of the SIG, or its entry in the sources of `sigs.sources`, or name people in `sigs.representatives`.',
      },
    ],
  },
  {
    name: 'several SIGs, in the order in which they are asked',
    facts: {
      standings: [aStanding('storage', { state: 'missing' }), aStanding('compute', { state: 'missing' })],
    },
    found: [
      ...pending(
        '`sig-storage` has not signed off.',
        '`cal` or `cora` can write `/lgtm` or approve.',
        'storage',
      ),
      ...pending(
        '`sig-compute` has not signed off.',
        '`cal` or `cora` can write `/lgtm` or approve.',
        'compute',
      ),
    ],
  },
  { name: 'nobody is asked', facts: { standings: [] }, found: [] },
  { name: 'a veto is for another rule', facts: { vetoes: [aVeto()] }, found: [] },
]);
