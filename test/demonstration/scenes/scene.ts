// What is a scene? A short story in steps, each of which can be watched: what is told, what is done, where to look, and what is seen there.

import { pullFiles } from '../../github/deeds/pulls.ts';
import type { Changes } from '../../github/deeds/repositories.ts';
import type { Issue, Pull } from '../../github/state/model.ts';
import { filesOf } from '../../github/state/objects.ts';
import { replaceOnce } from '../../seed/drafts.ts';
import type { ReleaseName } from '../../seed/schedules.ts';
import type { Doing } from '../../workflows/doing.ts';
import type { Lighthouse } from '../lighthouse.ts';

export interface Scene {
  /** Part of its address. */
  readonly id: string;
  readonly title: string;
  /** What it is about, in a sentence. */
  readonly about: string;
  readonly steps: readonly Step[];
}

export interface Step {
  /** What happens, in a sentence or two. */
  readonly tell: string;
  readonly deed: (doing: Doing, stage: Stage) => Promise<unknown>;
  /** The address of the page to look at then. */
  readonly look: (stage: Stage) => string;
  /** What to look for there, in a sentence or two. */
  readonly see: string;
  /** Words that stand on that page then; the tests read them there. */
  readonly shows: readonly string[];
}

export interface Stage {
  readonly lighthouse: Lighthouse;
  /** What steps leave for later ones, by a name of their own. */
  readonly kept: Map<string, Issue>;
}

/** The text of a file at the head of a pull request. */
export function textAt({ repository, head }: Pull, path: string): string {
  const { objects } = repository;
  const file = filesOf(objects, objects.commits.get(head.sha)?.tree ?? '').get(path);
  if (!file) throw new Error(`${path} is not at ${head.sha}`);
  return `${objects.blobs.get(file.id)}`;
}

/** What a pull request changes, as it would be written on another commit. */
export function changesAt(pull: Pull): Changes {
  return Object.fromEntries(
    pullFiles(pull).flatMap(({ path, previous, status }) => [
      ...(previous === undefined ? [] : [[previous, null] as const]),
      [path, status === 'removed' ? null : textAt(pull, path)] as const,
    ]),
  );
}

/** Its author moves alpha to another release, and pushes. */
export function retarget(
  { push }: Doing,
  pull: Pull,
  path: string,
  from: ReleaseName,
  to: ReleaseName,
): Promise<void> {
  const line = 'targets alpha for version: ';
  return push(pull, { [path]: replaceOnce(textAt(pull, path), `${line}${from}`, `${line}${to}`) });
}

/** Of a request for an exception, and the like. */
export function kept<Kind extends Issue['kind']>(
  { kept: all }: Stage,
  name: string,
  kind: Kind,
): Extract<Issue, { kind: Kind }> {
  const found = all.get(name);
  if (found?.kind !== kind) throw new Error(`nothing was kept as '${name}'`);
  return found as Extract<Issue, { kind: Kind }>;
}
