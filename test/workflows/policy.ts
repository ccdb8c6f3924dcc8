// May these actions run here? The policy "Require actions to be pinned to a full-length commit SHA", asked of every action that a job would use.

import { type Published, resolve, type Source } from './references.ts';
import { parseActionText, partsOf, type Tree } from './syntax.ts';
import { readSteps, type Step } from './workflow.ts';

/** What the settings of a repository or its organisation allow. */
export interface Policy {
  /** Default: any version may be named. */
  readonly requiresPinned?: boolean;
}

/**
 * GitHub asks while it prepares a job, before its first step, and of all actions that its steps lead to, those inside composite ones too. Reusable
 * workflows may be named by a tag; what they use may not. `$/` is a commit by its nature (GitHub's changelog of 2026-07-30 recommends it for this policy).
 * Gives GitHub's words; none where all may run.
 */
export function refusedActions(
  steps: readonly Step[],
  from: Source,
  published: readonly Published[],
  repository: string,
): string | undefined {
  const loose = [...new Set(looseIn(steps, from, published))];
  if (loose.length === 0) return undefined;
  const named = loose.length === 1 ? `The action ${loose[0]} is` : `The actions ${loose.join(' and ')} are`;
  return `${named} not allowed in ${repository} because all actions must be pinned to a full-length commit SHA.`;
}

function looseIn(steps: readonly Step[], from: Source, published: readonly Published[]): string[] {
  return steps.flatMap(({ uses = '' }) => {
    if (uses === '') return [];
    const isPinned = /^(?:\$|\.)\/|@[0-9a-f]{40}$/.test(uses);
    const { source, path } = resolve(uses, from, published, 'step');
    return [...(isPinned ? [] : [uses]), ...looseIn(stepsOf(source, path), source, published)];
  });
}

/** Of a composite action; any other has none. What is wrong with the file is said when the step runs. */
function stepsOf(source: Source, path: string): readonly Step[] {
  const file = ['action.yml', 'action.yaml'].map((name) => (path === '' ? name : `${path}/${name}`));
  const text = file.map((each) => source.read(each)).find((each) => each !== undefined);
  const runs = partsOf(parseActionText(`${source.name}/${path}`, text ?? '').tree?.get('runs'));
  return runs.get('using') === 'composite' ? readSteps((runs.get('steps') ?? []) as readonly Tree[]) : [];
}
