// Do proposal and tracking issue lead to each other?

import type { Finding, Rule } from '../../shared/domain/rule.ts';
import { quote } from '../../shared/domain/words.ts';
import type { Facts } from '../facts.ts';

export const trackerLinked: Rule<Facts> = {
  id: 'tracker-linked',
  description: 'The tracking issue links the proposal and carries its number in the title.',
  why: 'From either one a reader has to find the other: the issue follows the proposal until it is generally available.',
  reference: 'P-9',
  check: ({ proposal, tracker, missingTracker, config }) => {
    const { series } = config.proposals;
    if (missingTracker !== undefined) {
      return [
        {
          outcome: 'warning',
          subject: 'tracker',
          message: `There is no issue #${missingTracker} that tracks the proposal.`,
          hint: `Open the tracking issue from its template; its number is the number of the ${series}.`,
        },
      ];
    }
    if (!tracker) return [];
    const findings: Finding[] = [];
    if (tracker.titleNumber !== tracker.number) {
      const found = tracker.titleNumber === undefined ? 'no number' : `the number ${tracker.titleNumber}`;
      findings.push({
        outcome: 'warning',
        subject: 'tracker title',
        message: `The title of tracking issue #${tracker.number} carries ${found}: ${quote(tracker.title)}.`,
        hint: `Begin it with \`${series} ${tracker.number}:\`.`,
      });
    }
    if (tracker.isUnreadable) return findings;
    const folder = proposal.path.slice(0, proposal.path.lastIndexOf('/'));
    const leads = tracker.links.some(
      (link) => link.includes(`/${proposal.path}`) || link.replace(/\/$/, '').endsWith(`/${folder}`),
    );
    const waits = tracker.links.some((link) => /\/pull\/\d+/.test(link));
    if (leads) return findings;
    if (tracker.links.length === 0) {
      findings.push({
        outcome: 'warning',
        subject: 'tracker link',
        message: `Tracking issue #${tracker.number} does not link the proposal.`,
        hint: `Put the address of ${quote(proposal.path)} into its field "Enhancement link".`,
      });
    } else if (!waits) {
      findings.push({
        outcome: 'warning',
        subject: 'tracker link',
        message: `Tracking issue #${tracker.number} links ${quote(shortAddress(tracker.links[0] ?? ''))}; the proposal is ${quote(proposal.path)}.`,
        hint: 'Correct its field "Enhancement link".',
      });
    }
    return findings;
  },
};

/** Without the host, so that what differs is not cut off. */
function shortAddress(link: string): string {
  return link.replace(/^(?:https?:\/\/)?github\.com\//, '');
}
