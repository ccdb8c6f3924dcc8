// What does the sign-off gate say of a pull request to a proposal?

import type { ReportSignOff } from '../../shared/generated/weekly-report.types.ts';
import type { PullFacts } from '../facts.ts';

/** Undefined where it has said nothing. */
export function signOffOf({ number, signOff }: PullFacts): ReportSignOff | undefined {
  if (!signOff) return undefined;
  const { state, description, missing } = signOff;
  return { pull: number, state, description, ...(missing ? { missing: [...missing] } : {}) };
}
