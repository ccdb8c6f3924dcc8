// Does the tracking issue wish for what the proposal commits to?

import { compareReleases, renderRelease } from '../../shared/domain/release.ts';
import type { Finding, Rule } from '../../shared/domain/rule.ts';
import { STAGE_NAMES, STAGES, targetsOf } from '../../shared/domain/target.ts';
import { enumerate } from '../../shared/domain/words.ts';
import type { Facts } from '../facts.ts';

export const trackerAgrees: Rule<Facts> = {
  id: 'tracker-agrees',
  description: 'The targets of the tracking issue are those of the proposal.',
  why: 'Where they disagree the proposal is the commitment and the tracker the wish; whoever reads only the issue plans for the wrong release.',
  reference: 'P-9',
  check: ({ proposal, tracker }) => {
    if (!tracker) return [];
    const findings: Finding[] = [];
    for (const stage of STAGES) {
      const wished = targetsOf(tracker.targets, stage).flatMap((target) => target.releases);
      const committed = targetsOf(proposal.targets, stage).flatMap((target) => target.releases);
      if (
        wished.length === 0 ||
        wished.some((wish) => committed.some((release) => compareReleases(wish, release) === 0))
      )
        continue;
      const plan = committed.length === 0 ? 'no release' : enumerate(committed.map(renderRelease));
      findings.push({
        outcome: 'warning',
        subject: stage,
        message: `Tracking issue #${tracker.number} has ${STAGE_NAMES[stage]} in ${enumerate(wished.map(renderRelease))}; the proposal targets ${plan}.`,
        hint: 'The proposal is the commitment: correct the issue, or re-target the proposal.',
      });
    }
    return findings;
  },
};
