// Does exactly one SIG own the proposal?

import { owningSigOf, sigName } from '../../shared/domain/proposal.ts';
import type { Finding, Rule } from '../../shared/domain/rule.ts';
import { enumerate, quote } from '../../shared/domain/words.ts';
import type { Facts } from '../facts.ts';

export const owningSig: Rule<Facts> = {
  id: 'owning-sig',
  description: 'One SIG owns the proposal: the front matter, the directory and the labels name the same.',
  why: 'The owning SIG decides whether the proposal is accepted and assigns its reviewers.',
  reference: 'S-2',
  check: ({ proposal, pull, config }) => {
    // A project without SIGs has no owner to ask for.
    const hasSigs = config.requiredSigs.length > 0 || config.proposals.path.includes('{sig}');
    if (proposal.isMeta || !hasSigs) return [];
    const findings: Finding[] = [];
    const field = proposal.metadata?.owningSig;
    const owner =
      owningSigOf(proposal) ?? (config.proposals.path.includes('{sig}') ? undefined : config.requiredSigs[0]);
    const inPath = proposal.place.sig && sigName(proposal.place.sig);
    if (field && inPath && owner !== inPath) {
      findings.push({
        outcome: 'failed',
        subject: 'directory',
        message: `The front matter names ${quote(field.value)} as the owner; the directory is ${quote(proposal.place.sig ?? '')}.`,
        hint: 'Move the proposal to the directory of its owner, or correct the front matter.',
        at: { line: field.line, column: field.column },
      });
    }
    const [before, after = ''] = config.labels.sig.split('{sig}');
    const labels = (pull?.labels ?? [])
      .filter((label) => label.startsWith(before ?? '') && label.endsWith(after))
      .map((label) => label.slice((before ?? '').length, label.length - after.length));
    if (owner === undefined && labels.length !== 1) {
      const several =
        labels.length > 1 ? `, and ${enumerate(labels.map(quote))} as labels name no owner` : '';
      findings.push({
        outcome: 'failed',
        subject: 'owner',
        message: `No SIG owns the proposal: neither front matter nor directory names one${several}.`,
        hint: `Ask the SIG that is closest to it to take it; until then the proposal carries the label ${quote(config.labels.needsOwner)}.`,
        at: { line: 1, column: 1 },
      });
    }
    return findings;
  },
};
