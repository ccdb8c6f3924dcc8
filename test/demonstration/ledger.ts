// How does an exception that was granted get into the ledger? Its entry stands in the suite's answer; somebody commits it.

import type { Changes } from '../github/deeds/repositories.ts';
import type { PlainIssue, Repository } from '../github/state/model.ts';
import { pathsAt, textAt } from '../seed/reading.ts';
import { SUITE_LOGIN } from './difference.ts';

const LEDGER = 'exceptions.yaml';

/** The entry that the suite has written out on a request; none where it is not decided. */
export function ledgerEntryIn({ comments }: PlainIssue): string | undefined {
  const answers = comments.filter(({ author }) => author?.login === SUITE_LOGIN).map(({ body }) => body);
  const [, entry] = /```yaml\n([^`]*)```/.exec(answers.join('\n')) ?? [];
  return entry;
}

/** The ledger with one more entry. */
export function recordIn(home: Repository, entry: string): Changes {
  const before = pathsAt(home).includes(LEDGER) ? textAt(home, LEDGER) : '';
  return { [LEDGER]: `${before}${entry}` };
}
