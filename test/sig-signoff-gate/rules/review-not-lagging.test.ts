// The rule review-not-lagging: a SIG that lets others wait is named, in steps of the configured time.

import { reviewNotLagging } from '../../../actions/sig-signoff-gate/rules/review-not-lagging.ts';
import { aStanding, describeStanding, NOW } from '../../support/standing.ts';

const DAY = 86_400_000;
const waiting = (days: number) => [
  aStanding('compute'),
  aStanding('network', { state: 'missing', waitingSince: NOW - days * DAY }),
];
const found = (days: string) => [
  {
    outcome: 'warning' as const,
    subject: 'network',
    message: `\`sig-network\` has let this wait for ${days} or more.`,
    hint: 'Ask in its meeting or on its mailing list; the maintainers help where nobody answers.',
  },
];

describeStanding(reviewNotLagging, [
  { name: 'a day less than a week', facts: { standings: waiting(6) }, found: [] },
  { name: 'a moment less than a week', facts: { standings: waiting(7), now: NOW - 1 }, found: [] },
  { name: 'a week', facts: { standings: waiting(7) }, found: found('7 days') },
  { name: 'not yet two weeks', facts: { standings: waiting(13) }, found: found('7 days') },
  { name: 'two weeks', facts: { standings: waiting(14) }, found: found('14 days') },
  { name: 'another time', facts: { standings: waiting(6), staleAfterDays: 3 }, found: found('6 days') },
  { name: 'one day', facts: { standings: waiting(1), staleAfterDays: 1 }, found: found('1 day') },
  {
    name: 'an earlier version was signed off',
    facts: { standings: [aStanding('network', { state: 'stale', waitingSince: NOW - 8 * DAY })] },
    found: found('7 days'),
  },
  { name: 'it has signed off', facts: { standings: [aStanding('network', { waitingSince: 0 })] }, found: [] },
  {
    name: 'nobody represents it: that is for another rule',
    facts: { standings: [aStanding('network', { state: 'missing', people: [], waitingSince: 0 })] },
    found: [],
  },
]);
