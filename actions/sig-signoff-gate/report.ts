// What does a person read about the sign-off: who has signed off what, who is waited for, and what to do.

import { codeSpan, sentence } from '../shared/domain/safe-markdown.ts';
import type { Assessment, Veto } from '../shared/domain/sign-off.ts';
import { count, enumerate } from '../shared/domain/words.ts';
import type { Verdict } from '../shared/generated/verdict.types.ts';
import type { ChangedProposal, Facts, SigStanding } from './facts.ts';

const STATES: Readonly<Record<SigStanding['state'], string>> = {
  signed: '✅ signed off',
  stale: '🔁 earlier version',
  unwitnessed: '❔ version unknown',
  missing: '⏳ waiting',
};
const ROLES: Readonly<Record<SigStanding['role'], string>> = {
  owner: ' (owner)',
  required: '',
  participating: ' (takes part)',
};
const KINDS: Readonly<Record<ChangedProposal['kind'], string>> = {
  new: 'is new',
  removed: 'is removed',
  owner: 'changes its owner',
  status: 'changes its status or stage',
  target: 'changes a target',
  content: 'changes its content',
  history: 'changes its implementation history only, which its owner alone signs off',
  rename: 'is moved only, which its owner alone signs off',
  conversion: 'only writes its metadata another way, which its owner alone signs off',
};
/** People named in a cell; the rest are counted. */
const MOST_PEOPLE = 6;

export interface Story {
  readonly facts: Facts;
  readonly assessment: Assessment;
  readonly verdict: Verdict;
}

export function renderSignOff({ facts, assessment, verdict }: Story, longest: number): string {
  const blocks = [
    facts.proposals
      .slice(0, 20)
      .map(({ path, kind }) => `- ${codeSpan(path)} ${KINDS[kind]}`)
      .join('\n'),
    renderVetoes(assessment.vetoes),
    renderTable(facts),
    renderNext(verdict),
    renderHints(assessment),
    renderProw(assessment),
  ].filter((block) => block !== '');
  // The table comes first and is short; what is long is what many people said.
  while (blocks.length > 3 && blocks.join('\n\n').length > longest) blocks.pop();
  return blocks.join('\n\n').slice(0, longest);
}

function renderVetoes(vetoes: readonly Veto[]): string {
  return vetoes
    .map(({ by, means, address, sigs, reason }) => {
      const who = `${codeSpan(by.login)}${sigs.length > 0 ? ` (${sigs.map((sig) => codeSpan(`sig-${sig}`)).join(', ')})` : ''}`;
      const why = reason.trim() === '' ? '' : `: ${codeSpan(reason, 200)}`;
      return `> 🛑 ${who} [${means === 'requested changes' ? 'requested changes' : `wrote ${means.slice(1)}`}](${address})${why}`;
    })
    .join('\n');
}

function renderTable({ standings, now }: Facts): string {
  if (standings.length === 0) return '';
  const rows = standings.map((standing) => {
    const { name, role, state, signOff } = standing;
    const who =
      signOff === undefined
        ? `waiting since ${day(standing.waitingSince)} (${age(now - standing.waitingSince)})`
        : `${codeSpan(signOff.by.login)}, [${day(signOff.at)}](${signOff.address})${standing.saw === undefined ? '' : `, at ${codeSpan(standing.saw.slice(0, 12))}`}`;
    return `| ${codeSpan(`sig-${name}`)}${ROLES[role]} | ${STATES[state]} | ${who} | ${people(standing)} |`;
  });
  return ['| SIG | state | by | may sign off |', '|---|---|---|---|', ...rows].join('\n');
}

/** With the source that makes them eligible. */
function people({ people: all }: SigStanding): string {
  if (all.length === 0) return 'nobody is known';
  const bySource = new Map<string, string[]>();
  for (const { login, sources } of all.slice(0, MOST_PEOPLE)) {
    const source = sources.join('; ');
    bySource.set(source, [...(bySource.get(source) ?? []), codeSpan(login)]);
  }
  const named = [...bySource].map(
    ([source, logins]) => `${enumerate(logins)} <sub>${sentence(source)}</sub>`,
  );
  const rest = all.length - MOST_PEOPLE;
  return `${named.join('<br>')}${rest > 0 ? `<br>and ${count(rest, 'other')}` : ''}`;
}

function renderNext({ results }: Verdict): string {
  const findings = results.flatMap((result) => result.findings);
  if (findings.length === 0) return '';
  const lines = findings.map(
    ({ message, hint }) => `- ${sentence(message)}${hint ? ` ${sentence(hint)}` : ''}`,
  );
  return `**What is open**\n\n${lines.join('\n')}`;
}

function renderHints({ hints }: Assessment): string {
  if (hints.length === 0) return '';
  const lines = hints
    .slice(-20)
    .map(({ by, address, why }) => `- ${codeSpan(by.login)}, [here](${address}): ${sentence(why)}`);
  return `<details><summary>${count(hints.length, 'word')} that did not count</summary>\n\n${lines.join('\n')}\n\n</details>`;
}

/** Prow has the last word in a repository that runs it: its state is shown, and never touched. */
function renderProw({ holds, approvals }: Assessment): string {
  const parts = [
    ...(holds.length > 0
      ? [`held by ${enumerate([...new Set(holds.map(({ by }) => codeSpan(by.login)))])}`]
      : []),
    ...(approvals.length > 0
      ? [`approve was said by ${enumerate(approvals.map(({ login }) => codeSpan(login)))}`]
      : []),
  ];
  return parts.length > 0 ? `Beside the sign-off, in Prow's hands: ${parts.join('; ')}.` : '';
}

function day(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** In weeks once there are any: the comment is not rewritten every day. */
function age(milliseconds: number): string {
  const weeks = Math.floor(milliseconds / (7 * 86_400_000));
  return weeks === 0 ? 'less than a week' : `more than ${count(weeks, 'week')}`;
}
