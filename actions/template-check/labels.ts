// Which labels does a pull request carry that changes proposals (P-9, P-11, P-12)?

import type { Config } from '../shared/config.ts';
import { renderRelease } from '../shared/domain/release.ts';
import type { CheckResult } from './check.ts';

export interface LabelWish {
  /** Whether they exist in the repository or not. */
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** `standing` are the labels that the pull request has. Labels of releases follow the documents; the mark of a proposal is only ever added. */
export function wishLabels(
  results: readonly (CheckResult & { readonly kind: string })[],
  standing: readonly string[],
  { labels }: Config,
): LabelWish {
  const proposals = results.filter(({ kind }) => kind === 'proposal');
  if (results.length === 0) return { add: [], remove: [] };
  const targets = results.flatMap(({ tracked }) =>
    tracked ? [labels.target.replace('{release}', renderRelease(tracked))] : [],
  );
  const [before = '', after = ''] = labels.target.split('{release}');
  const isTarget = (label: string) =>
    labels.target.includes('{release}') &&
    label.startsWith(before) &&
    label.endsWith(after) &&
    /^v?\d+\.\d+(?:\.\d+)?$/.test(label.slice(before.length, label.length - after.length));
  const ownerless = results.some((result) => result.ownerless);
  return {
    add: [
      ...new Set([
        ...(proposals.length > 0 ? [labels.proposal] : []),
        ...targets,
        ...(ownerless ? [labels.needsOwner] : []),
      ]),
    ],
    remove: standing.filter(
      (label) => (isTarget(label) && !targets.includes(label)) || (!ownerless && label === labels.needsOwner),
    ),
  };
}
