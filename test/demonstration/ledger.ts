// How does an exception that was granted get into the ledger? Its entry stands in the suite's answer; somebody commits it.

import type { Changes } from '../github/deeds/repositories.ts';
import type { PlainIssue, Repository } from '../github/state/model.ts';
import { filesOf } from '../github/state/objects.ts';
import { SUITE } from './difference.ts';

const LEDGER = 'exceptions.yaml';

/** The entry that the suite has written out on a request; none where it is not decided. */
export function ledgerEntryIn({ comments }: PlainIssue): string | undefined {
  const answers = comments.filter(({ author }) => author?.login === SUITE).map(({ body }) => body);
  const [, entry] = /```yaml\n([^`]*)```/.exec(answers.join('\n')) ?? [];
  return entry;
}

/** The ledger with one more entry. */
export function recordIn({ objects, refs, defaultBranch }: Repository, entry: string): Changes {
  const tree = objects.commits.get(refs.get(`heads/${defaultBranch}`) ?? '')?.tree ?? '';
  const file = filesOf(objects, tree).get(LEDGER);
  const before = file ? `${objects.blobs.get(file.id)}` : '';
  return { [LEDGER]: `${before}${entry}` };
}
