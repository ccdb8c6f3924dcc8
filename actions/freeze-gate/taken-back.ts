// Of targets that landed in a freeze: which does nobody aim at any more? The audit names what is left to decide, and nothing of those is.

import type { Config } from '../shared/config.ts';
import { isAccepted } from '../shared/domain/acceptance.ts';
import type { GitHub } from '../shared/github/github.ts';
import type { ChangedProposal, Facts } from './facts.ts';
import { gatherNamed } from './named.ts';

/** The same facts without held targets that the proposal of that number has not any more, wherever it stands. On any doubt a target stays. */
export async function withoutTakenBack(
  github: GitHub,
  facts: Facts,
  repository: string,
  config: Config,
): Promise<Facts> {
  const isHeld = ({ moves }: ChangedProposal) => moves.some(({ decision }) => decision.state === 'held');
  const numbers = facts.proposals.filter(isHeld).flatMap(({ number }) => number ?? []);
  const named = await gatherNamed(github, [...new Set(numbers)], repository, config);
  if (named.state !== 'read') return facts;
  return {
    ...facts,
    proposals: facts.proposals.map((change) => {
      const now = named.proposals.find(({ number }) => number === change.number);
      if (!now) return change;
      return {
        ...change,
        moves: change.moves.filter(
          ({ move, decision }) => decision.state !== 'held' || isAccepted(now, move.release) !== false,
        ),
      };
    }),
  };
}
