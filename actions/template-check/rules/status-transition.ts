// May the status change as it does?

import type { Status } from '../../shared/domain/front-matter.ts';
import { STATUSES } from '../../shared/domain/front-matter.ts';
import type { Rule } from '../../shared/domain/rule.ts';
import { enumerate, quote } from '../../shared/domain/words.ts';
import type { Facts } from '../facts.ts';

const DROPPED: readonly Status[] = ['deferred', 'withdrawn', 'rejected', 'replaced'];
/** P-6. Out of `deferred` the plan is silent: a proposal that was put aside may be taken up again. */
const NEXT: Readonly<Record<Status, readonly Status[]>> = {
  provisional: ['implementable', ...DROPPED],
  implementable: ['implemented', ...DROPPED],
  deferred: ['provisional', 'implementable', 'withdrawn', 'rejected', 'replaced'],
  implemented: ['replaced'],
  rejected: [],
  withdrawn: [],
  replaced: [],
};
const FIRST: readonly Status[] = ['provisional', 'implementable', 'deferred'];

export const statusTransition: Rule<Facts> = {
  id: 'status-transition',
  description:
    'The status changes only along the transitions of the process, compared with the base version.',
  why: 'A status that skips a step, or revives what was decided, hides a decision that nobody took.',
  reference: 'P-6',
  check: ({ proposal, base }) => {
    const field = proposal.metadata?.status;
    const status = asStatus(field?.value);
    if (!field || !status || base === 'unknown') return [];
    const at = { line: field.line, column: field.column };
    if (base === 'none') {
      if (FIRST.includes(status)) return [];
      const message = `A new proposal cannot begin as ${quote(status)}.`;
      return [
        {
          outcome: 'failed',
          subject: 'first',
          message,
          hint: `Begin as ${enumerate(FIRST.map(quote), 'or')}.`,
          at,
        },
      ];
    }
    const before = asStatus(base.metadata?.status?.value);
    if (!before || before === status || NEXT[before].includes(status)) return [];
    const next = NEXT[before];
    return [
      {
        outcome: 'failed',
        subject: 'transition',
        message: `The status cannot go from ${quote(before)} to ${quote(status)}.`,
        hint:
          next.length === 0
            ? `${quote(before)} is final: open a new proposal that refers to this one.`
            : `From ${quote(before)} it can go to ${enumerate(next.map(quote), 'or')}.`,
        at,
      },
    ];
  },
};

function asStatus(value: string | undefined): Status | undefined {
  return STATUSES.find((status) => status === value);
}
