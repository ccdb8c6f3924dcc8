// The rule reviewer-assigned: a warning while nobody reviews; not where nobody need review, and not once the owner has signed off.

import { reviewerAssigned } from '../../../actions/sig-signoff-gate/rules/reviewer-assigned.ts';
import { aProposal, aStanding, describeStanding } from '../../support/standing.ts';

const waiting = aStanding('compute', { state: 'missing' });
const ALONE = { hasReviewer: false, standings: [waiting, aStanding('network')] };
const found = (who: string) => [
  {
    outcome: 'warning' as const,
    subject: 'reviewer',
    message: 'Nobody is assigned to review this pull request.',
    hint: `A chair of ${who} asks somebody for a review.`,
  },
];

describeStanding(reviewerAssigned, [
  { name: 'nobody is assigned', facts: ALONE, found: found('`sig-compute`') },
  {
    name: 'nobody is assigned, of two owners',
    facts: { ...ALONE, standings: [waiting, aStanding('network', { role: 'owner' })] },
    found: found('`sig-compute` and `sig-network`'),
  },
  {
    name: 'one of two proposals is only moved',
    facts: { ...ALONE, proposals: [aProposal({ kind: 'rename' }), aProposal({ kind: 'content' })] },
    found: found('`sig-compute`'),
  },
  { name: 'somebody is assigned', facts: { ...ALONE, hasReviewer: true }, found: [] },
  ...(['history', 'rename', 'conversion'] as const).map((kind) => ({
    name: `only a ${kind}, which the owner signs off alone`,
    facts: { ...ALONE, proposals: [aProposal({ kind })] },
    found: [],
  })),
  { name: 'the owner has signed off', facts: { hasReviewer: false }, found: [] },
  {
    name: 'nobody owns it: that is for another rule',
    facts: { ...ALONE, standings: [aStanding('network', { state: 'missing' })] },
    found: [],
  },
]);
