// Does the tracking issue wish for what the proposal commits to?

import { renderRelease } from '../../shared/domain/release.ts';
import type { Finding, Rule } from '../../shared/domain/rule.ts';
import { STAGE_NAMES, targetsOf } from '../../shared/domain/target.ts';
import { differingTargets } from '../../shared/domain/tracker.ts';
import { enumerate } from '../../shared/domain/words.ts';
import type { Facts } from '../facts.ts';

export const trackerAgrees: Rule<Facts> = {
  id: 'tracker-agrees',
  description: 'The targets of the tracking issue are those of the proposal.',
  why: 'Where they disagree the proposal is the commitment and the tracker the wish; whoever reads only the issue plans for the wrong release.',
  reference: 'P-9',
  check: ({ proposal, tracker }) => {
    if (!tracker) return [];
    const differences = differingTargets(
      (stage) => targetsOf(tracker.targets, stage).flatMap((target) => target.releases),
      (stage) => targetsOf(proposal.targets, stage).flatMap((target) => target.releases),
    );
    return differences.flatMap(({ stage, wished, committed }): Finding[] => {
      if (wished.length === 0) return [];
      const plan = committed.length === 0 ? 'no release' : enumerate(committed.map(renderRelease));
      return [
        {
          outcome: 'warning',
          subject: stage,
          message: `Tracking issue #${tracker.number} has ${STAGE_NAMES[stage]} in ${enumerate(wished.map(renderRelease))}; the proposal targets ${plan}.`,
          hint: 'The proposal is the commitment: correct the issue, or re-target the proposal.',
        },
      ];
    });
  },
};
