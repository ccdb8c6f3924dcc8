// From which day to which is a release in which phase?

import type { ReportRelease } from '../../../shared/generated/weekly-report.types.ts';
import { PHASE_WORDS } from '../../vocabulary.ts';

const DAY = 86_400_000;
/** What is shown before the first date that is known. */
const LEAD_DAYS = 21;

export interface Phase {
  readonly name: string;
  /** Days. The second is the first that does not belong to it. */
  readonly from: string;
  readonly to: string;
  readonly phase: ReportRelease['phase'];
}

/** What lies between the dates that are known. */
export function phasesOf(
  { enhancementFreeze, codeFreeze, ga }: Pick<ReportRelease, 'enhancementFreeze' | 'codeFreeze' | 'ga'>,
  today: string,
): Phase[] {
  const first = [enhancementFreeze, codeFreeze, ga].find((moment) => moment !== undefined)?.day;
  if (first === undefined) return [];
  const start = dayBefore(today < first ? today : first, LEAD_DAYS);
  const ends = [
    { phase: 'planning' as const, to: enhancementFreeze?.day },
    { phase: 'implementation' as const, to: codeFreeze?.day },
    { phase: 'stabilisation' as const, to: ga?.day },
  ];
  let from = start;
  const phases: Phase[] = [];
  for (const { phase, to } of ends) {
    if (to === undefined || to < from) continue;
    const name = PHASE_WORDS[phase];
    phases.push({ name: `${name[0]?.toUpperCase()}${name.slice(1)}`, from, to, phase });
    from = to;
  }
  return phases;
}

function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);
}
