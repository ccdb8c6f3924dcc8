// Has the proposal what its status promises?

import { isVisible } from '../../shared/domain/content.ts';
import { isStaffed } from '../../shared/domain/front-matter.ts';
import type { Finding, Rule } from '../../shared/domain/rule.ts';
import type { Facts } from '../facts.ts';

export const statusComplete: Rule<Facts> = {
  id: 'status-complete',
  description:
    '`implementable` has named reviewers and approvers and a target; `replaced` names its successor.',
  why: 'Named people are the signal that the project has the capacity for this proposal in the targeted release.',
  reference: 'P-6',
  check: ({ proposal }) => {
    const { metadata } = proposal;
    const status = metadata?.status;
    if (!metadata || !status) return [];
    const at = { line: status.line, column: status.column };
    const findings: Finding[] = [];
    if (status.value === 'implementable') {
      for (const role of ['reviewers', 'approvers'] as const) {
        if (isStaffed(metadata[role])) continue;
        const open = metadata[role].length === 0 ? 'names nobody' : 'still has a `TBD`';
        findings.push({
          outcome: 'failed',
          subject: role,
          message: `The status is \`implementable\`, but \`${role}\` ${open}.`,
          hint: 'Ask the owning SIG to assign people, or keep the status `provisional` until it has.',
          at: metadata[role][0] ? { line: metadata[role][0].line, column: metadata[role][0].column } : at,
        });
      }
      if (!proposal.isMeta && !proposal.targets.some((target) => target.state === 'set')) {
        findings.push({
          outcome: 'failed',
          subject: 'target',
          message: 'The status is `implementable`, but no release is targeted.',
          hint: 'Set the release of the next stage under `milestone`.',
          at,
        });
      }
    }
    if (status.value === 'replaced' && !isVisible(metadata.supersededBy?.value ?? '')) {
      findings.push({
        outcome: 'failed',
        subject: 'superseded-by',
        message: 'The status is `replaced`, but `superseded-by` is empty.',
        hint: 'Write the number of the proposal that takes its place.',
        at,
      });
    }
    return findings;
  },
};
