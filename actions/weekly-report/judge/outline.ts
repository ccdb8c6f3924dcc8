// What is said of a proposal, apart from how many days that is ahead or ago?

import type { ReportProposal } from '../../shared/generated/weekly-report.types.ts';

/**
 * Two looks with the same outline differ in counts of days at most, and are not worth writing anew. Deadlines come near and reviews come to be late without
 * that anybody does anything: then state, reasons or the next step are others.
 */
export function outlineOf({ phase, state, reasons, next, retarget, checks, drift }: ReportProposal): string {
  const named = ({ id, address }: { readonly id: string; readonly address?: string }) => [id, address ?? ''];
  return JSON.stringify([
    phase ?? '',
    state,
    reasons.map(named),
    next ? [...named(next), next.by] : [],
    retarget?.to ?? '',
    (checks ?? []).map(({ id, state: answer }) => [id, answer]),
    drift.map(named),
  ]);
}
