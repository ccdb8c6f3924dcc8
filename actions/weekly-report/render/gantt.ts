// The release as a picture: its phases, its days, and a line for today. Mermaid, which GitHub draws.

import type { ReportRelease } from '../../shared/generated/weekly-report.types.ts';

/** Empty where no release has two dates. Mermaid draws the line for today by itself, on the day on which somebody looks. */
export function renderGantt(releases: readonly ReportRelease[]): string {
  const drawn = releases.flatMap((release) => {
    const lines = linesOf(release);
    return lines.length === 0 ? [] : [`  section ${release.name}`, ...lines];
  });
  if (drawn.length === 0) return '';
  return [
    '```mermaid',
    'gantt',
    '  dateFormat YYYY-MM-DD',
    '  axisFormat %d %b',
    '  todayMarker stroke-width:3px,stroke:#d1242f',
    ...drawn,
    '```',
  ].join('\n');
}

function linesOf({ enhancementFreeze, codeFreeze, branchCut, ga, candidates = [] }: ReportRelease): string[] {
  const freeze = enhancementFreeze?.day;
  const code = codeFreeze?.day;
  const out = ga?.day;
  const bar = (name: string, from: string | undefined, to: string | undefined) =>
    from !== undefined && to !== undefined && from < to ? [`  ${name} :${from}, ${to}`] : [];
  const point = (name: string, day: string | undefined) =>
    day === undefined ? [] : [`  ${name} :milestone, ${day}, 0d`];
  return [
    ...point('Enhancement freeze', freeze),
    ...bar('Implementation', freeze, code),
    ...point('Code freeze', code),
    ...point('Branch cut', branchCut?.day === code ? undefined : branchCut?.day),
    ...bar('Stabilisation', code, out),
    ...candidates.flatMap(({ number, day }) => point(`RC ${number}`, day)),
    ...point('General availability', out),
  ];
}
