// Does the file stand where proposals stand?

import { numberOf, owningSigOf } from '../../shared/domain/proposal.ts';
import type { Rule } from '../../shared/domain/rule.ts';
import { quote } from '../../shared/domain/words.ts';
import type { Facts } from '../facts.ts';

export const pathFormat: Rule<Facts> = {
  id: 'path-format',
  description: 'A proposal stands at the configured path, such as `veps/<sig>/<number>-<name>/vep.md`.',
  why: 'The path names the owner and the number; a Markdown file elsewhere below the root would otherwise be a way around the gates.',
  reference: 'P-4',
  check: ({ proposal, config }) => {
    if (proposal.kind !== 'misplaced') return [];
    const { root, path } = config.proposals;
    const parts: Record<string, string | undefined> = {
      sig: owningSigOf(proposal) && `sig-${owningSigOf(proposal)}`,
      number: numberOf(proposal)?.toString(),
    };
    // As far as the document knows itself where it belongs.
    const place = `${root}/${path.replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? `<${part}>`)}`;
    return [
      {
        outcome: 'failed',
        subject: 'path',
        message: `This is not where a proposal belongs: expected ${quote(place)}.`,
        hint: 'Move the file there; <name> has lower-case letters, digits and single hyphens. An appendix stands beside the proposal that it belongs to.',
        at: { line: 1, column: 1 },
      },
    ];
  },
};
