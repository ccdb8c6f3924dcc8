// What has passed, what is held, and why? The outcome of the first sweep, for a terminal.

import type { Pull } from '../github/state/model.ts';
import { CODE_PULLS } from '../seed/code.ts';
import { PULLS } from '../seed/pulls.ts';
import { leavesOf } from '../workflows/job.ts';
import { GATES, type GateName, standingOf } from './heads.ts';
import type { Lighthouse } from './lighthouse.ts';

const SIGNS = { success: '✔', failure: '✘', pending: '…', error: '!' } as const;

/** `address` of the page on which all of it can be watched; none where there is nobody to watch. */
export function renderSummary(lighthouse: Lighthouse, took: number, address?: string): string {
  const { pulls, code, happened } = lighthouse;
  const runs = happened.flatMap((each) => each.runs);
  const processes = runs.flatMap(({ jobs }) => jobs.flatMap(({ steps }) => leavesOf(steps))).length;
  const rows = (Object.keys(PULLS) as (keyof typeof PULLS)[]).flatMap((name) =>
    rowsOf(pulls[name], PULLS[name]),
  );
  const coded = (Object.keys(CODE_PULLS) as (keyof typeof CODE_PULLS)[]).flatMap((name) =>
    rowsOf(code[name], CODE_PULLS[name]),
  );
  return [
    `The suite on a whole project, in the middle of its year: ${processes} actions ran as processes, in ${(took / 1_000).toFixed(1)} seconds`,
    '(a GitHub of our own: nothing leaves this machine).',
    '',
    ...(address === undefined ? [] : [`  Look at it, and act in it:  ${address}`, '']),
    ...rows,
    '',
    'And in the code:',
    '',
    ...coded,
  ].join('\n');
}

/** What a pull request is there to show, and what is said of it beside that all is well. */
function rowsOf(pull: Pull, shows: string): string[] {
  const said = GATES.flatMap((gate) => {
    const verdict = standingOf(pull, gate);
    return verdict ? [{ gate, ...verdict }] : [];
  });
  const signs = said.map(({ state }) => SIGNS[state]).join('');
  const open = said.filter(({ state }) => state !== 'success');
  return [
    `  #${`${pull.number}`.padEnd(5)}${signs.padEnd(4)} ${shows}`,
    ...open.map(({ gate, state, words }) => `              ${SIGNS[state]} ${gate}: ${words}`),
  ];
}

/** Where a gate could not tell, or said nothing, or a run is red. */
export function unexpectedIn(lighthouse: Lighthouse): string[] {
  const { pulls, code, happened } = lighthouse;
  const runs = happened
    .flatMap((each) => each.runs)
    .filter(({ conclusion }) => conclusion !== 'success' && conclusion !== 'skipped');
  const silent = (some: readonly Pull[], gates: readonly GateName[]) =>
    some.flatMap((pull) =>
      gates.flatMap((gate) => {
        const state = standingOf(pull, gate)?.state ?? 'none';
        return state === 'none' || state === 'error' ? [`#${pull.number}: ${gate} is ${state}`] : [];
      }),
    );
  return [
    ...runs.map(({ workflow, event, conclusion }) => `${workflow} on ${event}: ${conclusion}`),
    ...silent(Object.values(pulls), GATES),
    ...silent(Object.values(code), ['freeze']),
  ];
}
