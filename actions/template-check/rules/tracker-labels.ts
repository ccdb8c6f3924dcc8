// Does the tracking issue carry the labels by which it is found?

import { owningSigOf } from '../../shared/domain/proposal.ts';
import { renderRelease } from '../../shared/domain/release.ts';
import type { Finding, Rule } from '../../shared/domain/rule.ts';
import { enumerate, quote } from '../../shared/domain/words.ts';
import type { Facts } from '../facts.ts';

export const trackerLabels: Rule<Facts> = {
  id: 'tracker-labels',
  description: 'The tracking issue has the labels of its kind, its owner and its target.',
  why: 'Lists and boards are made from labels: an issue without them is tracked by nobody.',
  reference: 'P-9',
  check: ({ proposal, tracker, config }) => {
    if (!tracker) return [];
    const { labels } = config;
    const findings: Finding[] = [];
    const owner = owningSigOf(proposal);
    const wanted = [
      labels.tracker,
      ...labels.trackerExtra,
      ...(owner ? [labels.sig.replace('{sig}', owner)] : []),
    ];
    // The owner's may be one of those that every tracker carries, as `sig/ci` of CI proposals.
    const missing = [...new Set(wanted)].filter((label) => !tracker.labels.includes(label));
    if (missing.length > 0) {
      findings.push({
        outcome: 'warning',
        subject: 'labels',
        message: `Tracking issue #${tracker.number} lacks ${enumerate(missing.map(quote))}.`,
        hint: 'Set the labels; who may not can ask in a comment.',
      });
    }
    const [before = '', after = ''] = labels.target.split('{release}');
    const named = tracker.labels.filter(
      (label) => before !== '' && label.startsWith(before) && label.endsWith(after),
    );
    const planned = proposal.targets.flatMap((target) =>
      target.releases.map((release) => labels.target.replace('{release}', renderRelease(release))),
    );
    const stale = named.filter((label) => !planned.includes(label));
    if (stale.length > 0) {
      findings.push({
        outcome: 'warning',
        subject: 'target label',
        message: `Tracking issue #${tracker.number} has ${enumerate(stale.map(quote))}, which the proposal does not target.`,
        hint: 'The label follows the document: remove it, or re-target the proposal.',
      });
    }
    return findings;
  },
};
