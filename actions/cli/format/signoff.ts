// What a person reads at the terminal about a sign-off: the state of each SIG, and every fact behind it.

import type { Assessment, SigPosition } from '../../shared/domain/sign-off.ts';
import type { Stay } from '../../shared/domain/stay.ts';
import { count, plainLine } from '../../shared/domain/words.ts';
import type { Judgement } from '../../shared/gate.ts';
import type { Recorded } from '../../sig-signoff-gate/main.ts';
import type { Paint, Style } from '../terminal.ts';

export interface SignoffStory {
  readonly recorded: Recorded;
  readonly assessment: Assessment;
  readonly stays: readonly Stay[];
  readonly judgement: Judgement;
}

const STATES: Readonly<Record<SigPosition['state'], { readonly word: string; readonly style: Style }>> = {
  signed: { word: 'signed off', style: 'green' },
  stale: { word: 'earlier version', style: 'yellow' },
  unwitnessed: { word: 'version unknown', style: 'yellow' },
  missing: { word: 'waiting', style: 'yellow' },
};

export function renderSignoffText(
  { recorded, assessment, stays, judgement }: SignoffStory,
  paint: Paint,
): string {
  const { facts, proposals } = recorded;
  const blocks = [
    `${paint('bold', `Pull request ${facts.pull}`)}: ${plainLine(judgement.headline)}`,
    proposals.map(({ path, kind }) => `  ${plainLine(path)}  (${kind})`).join('\n'),
    assessment.vetoes
      .map(({ by, means, reason, at }) =>
        paint(
          'red',
          `  veto: ${by.login}, ${means}, ${time(at)}${reason === '' ? '' : `: ${plainLine(reason)}`}`,
        ),
      )
      .join('\n'),
    assessment.positions.map((position) => renderPosition(position, paint)).join('\n'),
    renderFindings(judgement),
    renderFacts(recorded, assessment, stays, paint),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function renderPosition({ name, role, state, signOff, saw, people }: SigPosition, paint: Paint): string {
  const { word, style } = STATES[state];
  const who = signOff
    ? `${signOff.by.login}, ${signOff.means}, ${time(signOff.at)}${saw === undefined ? '' : `, saw ${saw.slice(0, 12)}`}`
    : '';
  const may = people.map(({ login, sources }) => `      ${login}: ${plainLine(sources.join('; '))}`);
  return [
    `  ${`sig-${name}`.padEnd(16)} ${paint(style, word.padEnd(16))} ${role.padEnd(14)} ${who}`,
    ...may.map((line) => paint('dim', line)),
  ].join('\n');
}

function renderFindings({ verdict }: Judgement): string {
  return verdict.results
    .flatMap(({ findings }) => findings)
    .map(({ message, hint }) => `  - ${plainLine(message)}${hint ? `\n    ${plainLine(hint)}` : ''}`)
    .join('\n');
}

function renderFacts(
  { facts }: Recorded,
  assessment: Assessment,
  stays: readonly Stay[],
  paint: Paint,
): string {
  const lines = [
    `Decided at ${time(facts.now)}, on ${count(facts.comments.length, 'comment')} with commands, ${count(facts.reviews.length, 'review')}, ${`${facts.forcePushes.length} force-pushes`}.`,
    'Which commit was the head when, as far as server times prove it:',
    ...stays.map(
      ({ head, from, to }) =>
        `  ${head.slice(0, 12)}  ${time(from)} to ${time(to)}  ${facts.fingerprints[head] === facts.present ? 'same content as now' : 'other content'}`,
    ),
    ...(assessment.hints.length > 0 ? ['Words that did not count:'] : []),
    ...assessment.hints.map(({ by, address, why }) => `  ${by.login}: ${plainLine(why)} ${address}`),
  ];
  return lines.map((line) => paint('dim', line)).join('\n');
}

function time(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
