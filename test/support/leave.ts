// An exception as the ledger of the process holds it: by default asked for, from the enhancement freeze of v1.10, and undecided.

import type { Exception } from '../../actions/shared/domain/exception.ts';
import { V110 } from './subject.ts';

export function leave(changes: Partial<Exception> = {}): Exception {
  return {
    proposal: 7,
    release: V110,
    freeze: 'enhancement',
    thread: 'https://groups.example/t/1',
    ...changes,
  };
}
