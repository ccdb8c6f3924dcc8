// What did the gates decide in these runs, and by which rules and facts?

import type { Verdict } from '../../actions/shared/generated/verdict.types.ts';
import type { Run } from '../workflows/hosted.ts';
import { leavesOf } from '../workflows/job.ts';

/** What one gate last said of one pull request. */
export interface Reason extends Pick<Verdict, 'notices' | 'facts'> {
  readonly gate: string;
  readonly results: Verdict['results'];
}

/** By pull request; the last one of each gate counts. */
export function reasonsIn(runs: readonly Run[]): Map<number, Reason[]> {
  const reasons = new Map<number, Map<string, Reason>>();
  for (const verdict of runs.flatMap(verdictsOf)) {
    const pulls = new Set(verdict.results.flatMap(({ pull }) => (pull === undefined ? [] : [pull])));
    for (const pull of pulls) {
      const own = reasons.get(pull) ?? new Map<string, Reason>();
      reasons.set(pull, own);
      own.set(verdict.gate, {
        gate: verdict.gate,
        results: verdict.results.filter((result) => result.pull === pull),
        ...(verdict.notices ? { notices: noticesOf(pull, verdict.notices) } : {}),
        ...(verdict.facts ? { facts: verdict.facts } : {}),
      });
    }
  }
  return new Map([...reasons].map(([pull, own]) => [pull, [...own.values()]]));
}

/** Of many pull requests each notice begins with its own: `#12: …`. */
function noticesOf(pull: number, notices: readonly string[]): string[] {
  return notices.flatMap((notice) => {
    const [, about, words] = /^#(\d+): (.*)$/s.exec(notice) ?? [];
    if (about === undefined || words === undefined) return [notice];
    return about === `${pull}` ? [words] : [];
  });
}

function verdictsOf(run: Run): Verdict[] {
  return run.jobs
    .flatMap(({ steps }) => leavesOf(steps))
    .flatMap(({ outputs }) => (outputs['verdict'] ? [JSON.parse(outputs['verdict']) as Verdict] : []));
}
