// Does nothing but what is allowed land after code freeze?

import type { CodeDecision } from '../../shared/domain/code-freeze.ts';
import { renderRelease } from '../../shared/domain/release.ts';
import type { Rule } from '../../shared/domain/rule.ts';
import { enumerate, quote } from '../../shared/domain/words.ts';
import { renderInstant } from '../../shared/domain/zone.ts';
import type { CodeFacts } from '../facts.ts';

export const mergedBeforeCodeFreeze: Rule<CodeFacts> = {
  id: 'merged-before-code-freeze',
  description:
    'After code freeze a change lands only if it is of an allowed kind, or its proposals have an exception.',
  why: 'What lands late is tested by nobody before the release.',
  reference: 'F-4',
  check: ({ decision, branch, allowedLabels, proposals, exceptionsFile }) => {
    if (decision.state === 'undated') {
      return [
        {
          outcome: 'error',
          subject: branch,
          message: `Nobody can tell whether ${quote(branch)} is frozen: the schedule of ${renderRelease(decision.release)} is not published, or names no code freeze and no release day.`,
          hint: 'The release team completes the schedule; until then the dates can be set in `releases.override`.',
        },
      ];
    }
    if (decision.state !== 'held') return [];
    const release = renderRelease(decision.release);
    const until = decision.until === undefined ? '' : `, until ${renderInstant(decision.until)}`;
    const labels =
      allowedLabels.length > 0
        ? `A change of another kind carries ${enumerate(allowedLabels.map(quote), 'or')}. `
        : '';
    return [
      {
        outcome: 'failed',
        subject: branch,
        message: `${quote(branch)} is held by the code freeze of ${release} since ${renderInstant(decision.since)}${until}${leavesSaid(decision)}.`,
        hint: `${labels}A feature needs an exception for its proposal in ${quote(exceptionsFile)} of ${quote(proposals)} (${release}, freeze code), or waits for the next release.`,
      },
    ];
  },
};

function leavesSaid({ leaves }: Extract<CodeDecision, { readonly state: 'held' }>): string {
  if (leaves.length === 0) return '; the pull request names no proposal';
  const said = leaves.map(({ proposal, leave }) => {
    const state = {
      none: 'no exception',
      granted: 'an exception',
      over: 'an exception that is over',
      denied: 'an exception that was refused',
      open: 'an undecided request',
      unauthorized: 'an exception by somebody who may not grant it',
    };
    return `proposal ${proposal} has ${state[leave.state]}`;
  });
  return `; ${enumerate(said)}`;
}
