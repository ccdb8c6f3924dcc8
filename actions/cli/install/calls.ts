// What of the suite does a workflow call? Read from its YAML, in whatever style that is written.

import { parseYaml } from '../../shared/domain/yaml.ts';

/** `uses` of the suite in any repository that is named so: a fork is the suite too. */
const SUITE = /^[\w.-]+\/enhancement-actions(?:\/([^\s@]+))?@/i;
const GATES = '.github/workflows/gates.yml';
/** The three that the top action and gates.yml run. */
const GATE_ACTIONS = ['actions/template-check', 'actions/sig-signoff-gate', 'actions/freeze-gate'];

/** In the words of `uses:` behind the repository, of any version; the top action is an empty text. */
export function callsOf(text: string): string[] {
  return usesIn(text).flatMap((uses) => {
    const found = SUITE.exec(uses.trim());
    return found ? [found[1] ?? ''] : [];
  });
}

/** What a workflow does of the suite, whichever way it calls it: as the reusable workflow that would be called for it. */
export function worksOf(text: string): string[] {
  const calls = callsOf(text);
  const hasGates =
    calls.some((call) => call === '' || call === GATES) ||
    GATE_ACTIONS.every((action) => calls.includes(action));
  if (hasGates) return [GATES];
  return calls.map((call) => call.replace(/^actions\/([\w-]+)$/, '.github/workflows/$1.yml'));
}

/** Of jobs and of their steps. What cannot be parsed is looked through line by line: what may be ours is not written twice. */
function usesIn(text: string): string[] {
  const parsed = parseYaml(text);
  if (!('yaml' in parsed))
    return [...text.matchAll(/^[ \t]*(?:- )?['"]?uses['"]?:[ \t]*['"]?([^\s'"]+)/gm)].map(
      ([, uses = '']) => uses,
    );
  const jobs = Object.values(fieldsOf(fieldsOf(parsed.yaml.value)['jobs'])).map(fieldsOf);
  return jobs
    .flatMap((job) => [job, ...(Array.isArray(job['steps']) ? job['steps'].map(fieldsOf) : [])])
    .flatMap(({ uses }) => (typeof uses === 'string' ? [uses] : []));
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Its name, by which other workflows wait for it. */
export function nameOf(text: string): string | undefined {
  const parsed = parseYaml(text);
  const name =
    'yaml' in parsed ? fieldsOf(parsed.yaml.value)['name'] : /^name:(.*)$/m.exec(text)?.[1]?.trim();
  return typeof name === 'string' ? name.replace(/^(['"])(.*)\1$/, '$2') : undefined;
}
