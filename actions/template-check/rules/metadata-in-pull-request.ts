// Does the pull request say which issue tracks the proposal and which SIG it concerns?

import { statesCommitment } from '../../shared/domain/commitment.ts';
import { numberOf } from '../../shared/domain/proposal.ts';
import { renderRelease } from '../../shared/domain/release.ts';
import type { Finding, Rule } from '../../shared/domain/rule.ts';
import type { Facts } from '../facts.ts';

export const metadataInPullRequest: Rule<Facts> = {
  id: 'metadata-in-pull-request',
  description:
    'The pull request names the tracking issue and a SIG label; one that sets a target states the commitment to code freeze.',
  why: 'Reviewers and bots start from the pull request; the commitment of the owner is a condition of acceptance.',
  reference: 'P-5',
  check: ({ proposal, base, pull, config }) => {
    if (!pull) return [];
    const findings: Finding[] = [];
    const number = numberOf(proposal);
    const links =
      number === undefined
        ? /(?:issues\/|#)\d+/
        : new RegExp(`(?:issues/|#|${config.proposals.series}[- ]#?)0*${number}\\b`, 'i');
    if (!links.test(pull.body)) {
      findings.push({
        outcome: 'warning',
        subject: 'tracking issue',
        message: 'The description of the pull request does not link the tracking issue.',
        hint: `Add a line \`Tracking issue: #${number ?? '<number>'}\`.`,
      });
    }
    const prefix = config.labels.sig.split('{sig}')[0] ?? '';
    const labelled = pull.labels.some((label) => label.startsWith(prefix)) || /^\/sig\s+\S+/m.test(pull.body);
    if (!labelled && !proposal.isMeta && prefix !== '') {
      findings.push({
        outcome: 'warning',
        subject: 'sig label',
        message: 'The pull request has no SIG label, and its description sets none.',
        hint: 'Add a line `/sig <name>` to the description.',
      });
    }
    const before = base === 'none' || base === 'unknown' ? [] : base.targets;
    const releasesOf = (targets: typeof before) =>
      targets.flatMap((target) =>
        target.releases.map((release) => `${target.stage} ${renderRelease(release)}`),
      );
    const isNew = releasesOf(proposal.targets).some((target) => !releasesOf(before).includes(target));
    if (base !== 'unknown' && isNew && !statesCommitment(pull.body)) {
      findings.push({
        outcome: 'warning',
        subject: 'commitment',
        message: 'The pull request sets a target, but its description states no commitment to code freeze.',
        hint: 'Add a sentence: "I commit to implement this before code freeze."',
      });
    }
    return findings;
  },
};
