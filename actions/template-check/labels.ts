// Which labels does a pull request carry that changes proposals (P-9, P-11, P-12)?

import type { Config } from '../shared/config.ts';
import { renderRelease } from '../shared/domain/release.ts';
import type { CheckResult } from './check.ts';

export interface LabelWish {
  /** Whether they exist in the repository or not. */
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/**
 * `standing` are the labels that the pull request has. Labels of releases follow the documents; the mark of a proposal is only ever added. An appendix
 * says nothing of release and owner; where a document could not be judged, nothing is taken away.
 */
export function wishLabels(
  results: readonly (CheckResult & { readonly kind: string })[],
  standing: readonly string[],
  { labels }: Config,
): LabelWish {
  const documents = results.filter(({ kind }) => kind !== 'appendix');
  if (documents.length === 0) return { add: [], remove: [] };
  const targets = documents.flatMap(({ tracked }) =>
    tracked ? [labels.target.replace('{release}', renderRelease(tracked))] : [],
  );
  const isUnowned = documents.some(({ ownerless }) => ownerless);
  const isUnjudged = documents.some(({ findings }) => findings.some(({ rule }) => rule === 'readable'));
  const isStale = (label: string) =>
    (isTarget(label, labels.target) && !targets.some((target) => isSame(label, target))) ||
    (!isUnowned && isSame(label, labels.needsOwner));
  return {
    add: [
      ...new Set([
        ...(documents.some(({ kind }) => kind === 'proposal') ? [labels.proposal] : []),
        ...targets,
        ...(isUnowned ? [labels.needsOwner] : []),
      ]),
    ],
    remove: isUnjudged ? [] : standing.filter(isStale),
  };
}

function isTarget(label: string, form: string): boolean {
  if (!form.includes('{release}')) return false;
  const [before = '', after = ''] = form.toLowerCase().split('{release}');
  const name = label.toLowerCase();
  return (
    name.startsWith(before) &&
    name.endsWith(after) &&
    /^v?\d+\.\d+(?:\.\d+)?$/.test(name.slice(before.length, name.length - after.length))
  );
}

/** GitHub's labels compare without case. */
function isSame(label: string, other: string): boolean {
  return label.toLowerCase() === other.toLowerCase();
}
