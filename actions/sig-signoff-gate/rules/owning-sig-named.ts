// Does every proposal name the SIG that owns it?

import type { Rule } from '../../shared/domain/rule.ts';
import { quote } from '../../shared/domain/words.ts';
import type { Facts } from '../facts.ts';

export const owningSigNamed: Rule<Facts> = {
  id: 'owning-sig-named',
  description:
    'Each changed proposal names its owning SIG, in its front matter, its directory, or by a single SIG label.',
  why: 'Only the owning SIG can accept a proposal; without one nobody does.',
  reference: 'S-2',
  check: ({ proposals }) =>
    proposals
      .filter(({ owners, isMeta, kind }) => owners.length === 0 && !isMeta && kind !== 'removed')
      .map(({ path }) => ({
        outcome: 'failed',
        subject: path,
        message: `No SIG owns ${quote(path)}.`,
        hint: 'Name it as `owning-sig` in the front matter, move the proposal below its directory, or let the pull request carry its one SIG label.',
      })),
};
