// How the configuration says a proposal is read.

import type { Config } from './config.ts';
import type { ProposalOptions } from './domain/proposal.ts';

export function proposalOptions({ proposals }: Config): ProposalOptions {
  const { series, meta, nestedHeadings } = proposals;
  return { series, pattern: proposals, meta, nestedHeadings };
}
