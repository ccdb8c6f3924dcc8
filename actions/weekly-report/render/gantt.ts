// Where is a release today? A Gantt chart for Mermaid, which GitHub draws in issues and summaries.

import type { ReportRelease } from '../../shared/generated/weekly-report.types.ts';
import { momentsOf, PHASE_WORDS } from '../vocabulary.ts';

const DAY = 86_400_000;
/** What is shown before the first date that is known. */
const LEAD_DAYS = 21;

interface Phase {
  readonly name: string;
  /** Days. The second is the first that does not belong to it. */
  readonly from: string;
  readonly to: string;
  readonly phase: ReportRelease['phase'];
}

/**
 * A fenced block; nothing where no release has dates. Only what the schemas restrict to digits and dots stands in it, so nothing in it needs an escape.
 * Mermaid draws its line for the day of the reader; the milestone says of which day the report is.
 */
export function renderGantt(releases: readonly ReportRelease[], generatedAt: string): string {
  const today = generatedAt.slice(0, 10);
  const sections = releases
    .filter(({ phase }) => phase !== 'released')
    .flatMap((release) => renderSection(release, today));
  if (sections.length === 0) return '';
  return [
    '```mermaid',
    'gantt',
    `    title Releases on ${today}`,
    '    dateFormat YYYY-MM-DD',
    '    axisFormat %d %b',
    '    todayMarker stroke-width:3px,stroke:#d1242f',
    ...sections,
    '```',
  ].join('\n');
}

function renderSection(release: ReportRelease, today: string): string[] {
  const moments = momentsOf(release);
  if (moments.length === 0) return [];
  const id = release.name.replace('.', '-');
  return [
    `    section ${release.name}`,
    ...phasesOf(release, today).map(
      ({ name, from, to, phase }) =>
        `    ${name.padEnd(22)} :${markOf(phase, release.phase)}${id}-${phase}, ${from}, ${to}`,
    ),
    ...moments.map(
      ({ id: kind, name, day }, index) =>
        `    ${`${name[0]?.toUpperCase()}${name.slice(1)}`.padEnd(22)} :${kind === 'code-freeze' || kind === 'enhancement-freeze' ? 'crit, ' : ''}milestone, ${id}-${kind}-${index}, ${day}, 0d`,
    ),
    ...(release.isCurrent
      ? [`    ${'This report'.padEnd(22)} :active, milestone, ${id}-today, ${today}, 0d`]
      : []),
  ];
}

const ORDER: readonly ReportRelease['phase'][] = ['planning', 'implementation', 'stabilisation'];

function markOf(phase: ReportRelease['phase'], now: ReportRelease['phase']): string {
  if (phase === now) return 'active, ';
  return ORDER.indexOf(phase) < ORDER.indexOf(now) ? 'done, ' : '';
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
