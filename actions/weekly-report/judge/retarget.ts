// Is it to be moved to the next release, or given up? A proposal to its owner and SIG, with the reason; the document changes only by their hands (W-3).

import type { ReportRetarget } from '../../shared/generated/weekly-report.types.ts';
import { laterSaid } from './concern.ts';
import { proposes, type Sign } from './convergence.ts';
import type { Situation } from './situation.ts';
import { isFine, type Judged } from './state.ts';

export function retargetOf(
  situation: Situation,
  { state, reasons, next }: Judged,
  signs: readonly Sign[],
): ReportRetarget | undefined {
  const [why] = reasons;
  if (!situation.later || !why || isFine(state)) return undefined;
  const to = laterSaid(situation);
  const proposed = proposes(signs);
  if (proposed === 'rejection')
    return { to: 'rejected', instead: to, reason: signs.map(({ message }) => message).join(' ') };
  const grave = signs.find(({ isGrave }) => isGrave);
  const has = (id: string) => reasons.some((reason) => reason.id === id);
  // An objection with time left is talk; shortly before the freeze it decides.
  const isObjected = has('objection') && has('proposed');
  const isAsked = grave !== undefined || state === 'off-track' || next?.id === 'retarget' || isObjected;
  return isAsked ? { to, reason: grave?.message ?? why.message } : undefined;
}
