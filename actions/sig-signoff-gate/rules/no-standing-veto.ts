// Does nobody who may veto object?

import type { Rule } from '../../shared/domain/rule.ts';
import { enumerate, quote } from '../../shared/domain/words.ts';
import type { Facts } from '../facts.ts';

export const noStandingVeto: Rule<Facts> = {
  id: 'no-standing-veto',
  description: 'No chair or approver of any SIG has a veto or requested changes standing.',
  why: 'Any SIG can stop a proposal that harms what it answers for; pushes do not lift an objection.',
  reference: 'S-4',
  check: ({ vetoes }) =>
    vetoes.map(({ by, sigs, means, reason }) => {
      const who = quote(by.login);
      const said = means === 'requested changes' ? 'requested changes' : `wrote \`${means}\``;
      const why = reason.trim() === '' ? '' : `: ${quote(reason)}`;
      const of = sigs.length > 0 ? ` for ${enumerate(sigs.map((sig) => quote(`sig-${sig}`)))}` : '';
      const lift =
        means === 'requested changes'
          ? `${who} approves or dismisses the review; another representative of that SIG can dismiss it or write \`/veto cancel\`.`
          : means === '/hold'
            ? 'anybody can write `/unhold`.'
            : `${who}, or another representative of that SIG, writes \`/veto cancel\`.`;
      return {
        outcome: 'failed',
        subject: by.login.toLowerCase(),
        message: `${who} ${said}${of}${why}.`,
        hint: `Settle it; then ${lift}`,
      };
    }),
};
