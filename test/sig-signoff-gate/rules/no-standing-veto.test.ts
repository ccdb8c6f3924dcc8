// The rule no-standing-veto: each objection fails, says who, for which SIG and why, and who can lift it.

import { noStandingVeto } from '../../../actions/sig-signoff-gate/rules/no-standing-veto.ts';
import { aStanding, aVeto, describeStanding } from '../../support/standing.ts';
import { user } from '../../support/talk.ts';

const BY_COMMAND = 'Settle it; then `Nora`, or another representative of that SIG, writes `/veto cancel`.';
const BY_REVIEW =
  'Settle it; then `Nora` approves or dismisses the review; another representative of that SIG can dismiss it or write `/veto cancel`.';

describeStanding(noStandingVeto, [
  {
    name: 'case 76: a veto without a reason, though every SIG has signed off',
    facts: { vetoes: [aVeto()] },
    found: [
      {
        outcome: 'failed',
        subject: 'nora',
        message: '`Nora` wrote `/veto` for `sig-network`.',
        hint: BY_COMMAND,
      },
    ],
  },
  {
    name: 'a veto with a reason',
    facts: { vetoes: [aVeto({ reason: 'breaks `migration`\n@all' })] },
    found: [
      {
        outcome: 'failed',
        subject: 'nora',
        message: "`Nora` wrote `/veto` for `sig-network`: `breaks 'migration' @all`.",
        hint: BY_COMMAND,
      },
    ],
  },
  {
    name: 'requested changes of somebody who represents two SIGs',
    facts: { vetoes: [aVeto({ means: 'requested changes', sigs: ['compute', 'network'], reason: ' \n' })] },
    found: [
      {
        outcome: 'failed',
        subject: 'nora',
        message: '`Nora` requested changes for `sig-compute` and `sig-network`.',
        hint: BY_REVIEW,
      },
    ],
  },
  {
    name: 'case 78: of a SIG that is not asked',
    facts: { vetoes: [aVeto({ sigs: ['scale'] })] },
    found: [
      {
        outcome: 'failed',
        subject: 'nora',
        message: '`Nora` wrote `/veto` for `sig-scale`.',
        hint: BY_COMMAND,
      },
    ],
  },
  {
    name: 'a hold that counts as a veto, of somebody who represents nobody',
    facts: { vetoes: [aVeto({ by: user('x'), means: '/hold', sigs: [] })] },
    found: [
      {
        outcome: 'failed',
        subject: 'x',
        message: '`x` wrote `/hold`.',
        hint: 'Settle it; then anybody can write `/unhold`.',
      },
    ],
  },
  {
    name: 'two people',
    facts: { vetoes: [aVeto(), aVeto({ by: user('stan'), sigs: ['storage'] })] },
    found: [
      {
        outcome: 'failed',
        subject: 'nora',
        message: '`Nora` wrote `/veto` for `sig-network`.',
        hint: BY_COMMAND,
      },
      {
        outcome: 'failed',
        subject: 'stan',
        message: '`stan` wrote `/veto` for `sig-storage`.',
        hint: 'Settle it; then `stan`, or another representative of that SIG, writes `/veto cancel`.',
      },
    ],
  },
  {
    name: 'SIGs that have not signed off are for another rule',
    facts: { standings: [aStanding('network', { state: 'missing' })] },
    found: [],
  },
]);
