// Has the owning SIG assigned a reviewer?

import { OWNERS_ALONE } from '../../shared/domain/proposal-change.ts';
import type { Rule } from '../../shared/domain/rule.ts';
import { enumerate, quote } from '../../shared/domain/words.ts';
import type { Facts } from '../facts.ts';

export const reviewerAssigned: Rule<Facts> = {
  id: 'reviewer-assigned',
  description: 'Somebody was asked for a review, gave one, or is named as a reviewer in the proposal.',
  why: 'The owning SIG assigns reviewers; a proposal without one waits for nobody in particular.',
  reference: 'S-7',
  check: ({ hasReviewer, standings, proposals }) => {
    if (hasReviewer || proposals.every(({ kind }) => OWNERS_ALONE.includes(kind))) return [];
    const owners = standings.filter(({ role }) => role === 'owner');
    if (owners.length === 0 || owners.every(({ state }) => state === 'signed')) return [];
    return [
      {
        outcome: 'warning',
        subject: 'reviewer',
        message: 'Nobody is assigned to review this pull request.',
        hint: `A chair of ${enumerate(owners.map(({ name }) => quote(`sig-${name}`)))} asks somebody for a review.`,
      },
    ];
  },
};
