// Have the proposals that this change implements landed, as they will be?

import type { Rule } from '../../shared/domain/rule.ts';
import { enumerate, quote } from '../../shared/domain/words.ts';
import type { CodeFacts } from '../facts.ts';

export const namedProposalMerged: Rule<CodeFacts> = {
  id: 'named-proposal-merged',
  description: 'The proposals that a change to the code names have landed, and no update of them is open.',
  why: 'What is built before it is decided may have to be taken back.',
  reference: 'F-8',
  check: ({ named, proposals: repository }) =>
    named.flatMap(({ number, path, open }) => {
      const base = { outcome: 'warning' as const, subject: `${number}` };
      const pulls = enumerate(open.map((pull) => `https://github.com/${repository}/pull/${pull}`));
      if (path === undefined) {
        return [
          {
            ...base,
            message:
              open.length > 0
                ? `Proposal ${number} has not landed: it is in ${pulls}. The work may be reverted.`
                : `No proposal ${number} has landed in ${quote(repository)}. The work may be reverted.`,
            hint: 'Have the proposal merged before the code.',
          },
        ];
      }
      if (open.length === 0) return [];
      return [
        {
          ...base,
          message: `Proposal ${number} is about to change: ${pulls}. What is built by its present text may be reverted.`,
          hint: 'Merge the update of the proposal before the code, or say in it that this is not concerned.',
        },
      ];
    }),
};
