// What is at the head of a pull request: the text of a file, everything that it changes, and what a gate says of it.

import { pullFiles } from '../github/deeds/pulls.ts';
import type { Changes } from '../github/deeds/repositories.ts';
import { currentStatuses } from '../github/deeds/statuses.ts';
import type { Pull, StatusState } from '../github/state/model.ts';
import { textAt as textOfCommit } from '../seed/reading.ts';

export interface Standing {
  readonly state: StatusState;
  readonly words: string;
}

/** Throws where there is no such file. */
export function textAt({ repository, head }: Pull, path: string): string {
  return textOfCommit(repository, path, head.sha);
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

/** The three of the suite, by the last part of their context. */
export const GATES = ['template', 'sig-signoff', 'freeze'] as const;
export type GateName = (typeof GATES)[number];

export function standingOf({ repository, head }: Pull, gate: GateName): Standing | undefined {
  const context = `enhancements/${gate}`;
  const found = currentStatuses(repository, head.sha).find((status) => status.context === context);
  return found && { state: found.state, words: found.description ?? '' };
}
