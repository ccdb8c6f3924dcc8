// Is Prow at work in this repository, and what says so? It merges by its own rules: then what is required is said to Tide.

import { enumerate, quote } from '../../shared/domain/words.ts';
import type { Sight } from './sight.ts';

export interface Prow {
  readonly isThere: boolean;
  /** Ends the sentence "Prow is at work here, because"; or says what was looked for. */
  readonly because: string;
}

/** What its plug-ins set. */
export const PROW_LABELS: readonly string[] = ['lgtm', 'approved', 'do-not-merge/hold'];

/** `labels` are those of its labels that the repository has; undefined where nobody looked. */
export function findProw(
  { prowFiles }: Pick<Sight, 'prowFiles'>,
  labels: readonly string[] | undefined,
): Prow {
  const evidence = [
    ...(prowFiles.length > 0 ? [`it has ${enumerate(prowFiles.map(quote))}`] : []),
    // One of them alone could be anybody's.
    ...(labels && labels.length > 1 ? [`it has the labels ${enumerate(labels.map(quote))}`] : []),
  ];
  if (evidence.length > 0) return { isThere: true, because: enumerate(evidence) };
  const looked = labels ? 'neither OWNERS, .prow nor its labels' : 'neither OWNERS nor .prow';
  return { isThere: false, because: `${looked} ${labels ? 'are' : 'is'} there` };
}
