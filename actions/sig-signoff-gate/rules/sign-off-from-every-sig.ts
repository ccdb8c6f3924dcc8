// Has every SIG that is asked signed off exactly what would land?

import type { Finding, Rule } from '../../shared/domain/rule.ts';
import { enumerate, quote } from '../../shared/domain/words.ts';
import type { Facts, SigStanding } from '../facts.ts';

export const signOffFromEverySig: Rule<Facts> = {
  id: 'sign-off-from-every-sig',
  description: 'A chair or approver of every SIG that is asked has signed off the proposals as they are now.',
  why: 'A feature touches SIGs that its authors do not think of; each has to have seen what is decided.',
  reference: 'S-1',
  check: ({ standings, head }) =>
    standings.filter(({ state }) => state !== 'signed').map((standing) => toFinding(standing, head)),
};

function toFinding(standing: SigStanding, head: string): Finding {
  const { name, people, onlyAuthor, state, signOff } = standing;
  const sig = quote(`sig-${name}`);
  const base = { outcome: 'pending', subject: name } as const;
  if (people.length === 0) {
    return {
      ...base,
      outcome: 'error',
      message: `Nobody is known who represents ${sig}: no source names a chair or an approver.`,
      hint: 'Correct the name of the SIG, or its entry in the sources of `sigs.sources`, or name people in `sigs.representatives`.',
    };
  }
  if (onlyAuthor) {
    return {
      ...base,
      message: `${sig} has not signed off, and the author is its only representative.`,
      hint: 'Its chairs name a second representative, or the configuration allows authors to sign off (`sign-off.author`).',
    };
  }
  const who = quote(signOff?.by.login ?? '');
  const again = `${who}, or another representative, looks at it and writes \`/lgtm\` again.`;
  if (state === 'stale') {
    const changed = standing.changedSince ?? [];
    const what = changed.length > 0 ? `: ${enumerate(changed.slice(0, 6).map(quote))} changed since` : '';
    return { ...base, message: `${sig} signed off an earlier version${what}.`, hint: again };
  }
  if (state === 'unwitnessed') {
    return {
      ...base,
      message: `${sig}: nobody can tell which version ${who} signed off, because the gate did not see it, or GitHub does not show it any more.`,
      hint: `${who} writes \`/lgtm\` once more, or \`/lgtm ${head}\` for exactly this version.`,
    };
  }
  return {
    ...base,
    message: `${sig} has not signed off.`,
    hint: `${candidates(standing)} can write \`/lgtm\` or approve.`,
  };
}

function candidates({ people }: SigStanding): string {
  const names = people.slice(0, 8).map(({ login }) => quote(login));
  return people.length > names.length ? `${names.join(', ')} and others` : enumerate(names, 'or');
}
