// Where is a release today? A line of time with its dates, as a picture without a picture file, and the same in words.

import type { ReportRelease } from '../../../shared/generated/weekly-report.types.ts';
import { momentsOf, type NamedMoment, PHASE_WORDS, timeSaid } from '../../vocabulary.ts';
import { type Html, html } from './html.ts';
import { type Phase, phasesOf } from './phases.ts';

const DAY = 86_400_000;
/** Widths at which words have to fit: a telephone's, and a desk's. Positions are in percent, so that the letters keep their size. */
const NARROW = 330;
const WIDE = 900;
const LETTER = 7;
const ROWS = 3;

/** Releases with dates that are not out; nothing where there is none. */
export function renderTimeline(releases: readonly ReportRelease[], generatedAt: string): Html | undefined {
  const shown = releases
    .filter((release) => release.phase !== 'released' && momentsOf(release).length > 0)
    .slice(0, ROWS);
  if (shown.length === 0) return undefined;
  const today = generatedAt.slice(0, 10);
  const phases = shown.map((release) => phasesOf(release, today));
  const days = [
    today,
    ...phases.flat().flatMap(({ from, to }) => [from, to]),
    ...shown.flatMap((each) => momentsOf(each).map(({ day }) => day)),
  ].sort();
  const first = Date.parse(days[0] ?? today);
  const last = Date.parse(days.at(-1) ?? today) + 2 * DAY;
  const at = (day: string | number) =>
    (((typeof day === 'number' ? day : Date.parse(day)) - first) / (last - first)) * 100;
  let y = 22;
  const rows = shown.map((release, index) => {
    const row = renderRow(release, phases[index] ?? [], at, y);
    y += row.height;
    return row.svg;
  });
  const now = at(Date.parse(generatedAt));
  const names = shown.map(({ name }) => name).join(', ');
  return html`<figure class="timeline" aria-label="Dates of ${names}">
<svg height="${y}" role="img" aria-label="Timeline of ${names}; the dates follow as a list">
${rows}
<line class="today" x1="${percent(now)}" x2="${percent(now)}" y1="16" y2="${y - 4}"/>
<text class="now" x="${percent(now)}" y="11" text-anchor="${now > 80 ? 'end' : now < 20 ? 'start' : 'middle'}">today, ${today}</text>
</svg>
${shown.map((release) => renderDates(release, generatedAt))}
</figure>`;
}

function renderRow(
  release: ReportRelease,
  phases: readonly Phase[],
  at: (day: string) => number,
  top: number,
): { svg: Html; height: number } {
  const bar = top + 18;
  const moments = momentsOf(release);
  const levels = levelsOf(moments, at);
  const segments = phases.map(({ name, phase, from, to }) => {
    const [left, right] = [at(from), at(to)];
    const width = right - left;
    const fits = (whole: number) => (width / 100) * whole > name.length * LETTER + 8;
    const label = fits(NARROW) ? 'soft' : fits(WIDE) ? 'soft only-wide' : undefined;
    return html`<rect class="${phase}" x="${percent(left)}" y="${bar}" width="${percent(width)}" height="18"/>${
      label === undefined
        ? ''
        : html`<text class="${label}" x="${percent(left + width / 2)}" y="${bar + 13}" text-anchor="middle">${name}</text>`
    }`;
  });
  const ticks = moments.map(({ id, short, day }, index) => {
    const x = at(day);
    const y = bar + 34 + (levels[index] ?? 0) * 14;
    // Two on one day have one line, which would go through the first label.
    const isFirst = moments.findIndex((other) => other.day === day) === index;
    const line = html`<line class="tick" x1="${percent(x)}" x2="${percent(x)}" y1="${crosses(id) ? bar - 3 : bar + 18}" y2="${y - 11}"/>`;
    return html`${isFirst ? line : ''}<text x="${percent(x)}" y="${y}" text-anchor="${anchorAt(x)}">${short}</text>`;
  });
  return {
    svg: html`<text class="name" x="0" y="${top + 11}">${release.name}</text>${segments}${ticks}`,
    height: 18 + 34 + Math.max(0, ...levels) * 14 + 14,
  };
}

/** What ends a phase goes through the bar; what only happens in one does not. */
function crosses(id: NamedMoment['id']): boolean {
  return id !== 'candidate' && id !== 'branch-cut';
}

/** For each label the first line below the bar in which it covers no other, also on a narrow screen. */
function levelsOf(moments: readonly NamedMoment[], at: (day: string) => number): number[] {
  const ends: number[] = [];
  return moments.map(({ short, day }) => {
    const width = short.length * LETTER + 8;
    const x = (at(day) / 100) * NARROW;
    const left = anchorAt(at(day)) === 'end' ? x - width : x - width / 2;
    const free = ends.findIndex((end) => end <= left);
    const level = free === -1 ? ends.length : free;
    ends[level] = left + width;
    return level;
  });
}

function anchorAt(x: number): 'end' | 'middle' {
  return x > 94 ? 'end' : 'middle';
}

function renderDates(release: ReportRelease, generatedAt: string): Html {
  const items = momentsOf(release).map(({ name, short, day, at }) => {
    const isPast = (at ?? `${day}T23:59:59Z`) <= generatedAt;
    const end = at === undefined ? '' : html` title="${timeSaid(at)}"`;
    return html`<li${isPast ? html` class="past"` : ''}><abbr${end}>${short}</abbr> <time datetime="${day}">${day}</time> ${name}${isPast ? ', past' : ''}</li>`;
  });
  return html`<ol aria-label="Dates of ${release.name}"><li><b>${release.name}</b> ${PHASE_WORDS[release.phase]}</li>${items}</ol>`;
}

function percent(value: number): string {
  return `${Math.max(0, value).toFixed(2)}%`;
}
