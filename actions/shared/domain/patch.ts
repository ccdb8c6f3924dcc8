// How does a draft differ from its source? A unified diff, as `git apply` takes it.

import type { Draft } from './draft.ts';

const CONTEXT = 3;
const NO_END = '\\ No newline at end of file';

interface Step {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
  /** The last line of a text that does not end with a line end. */
  readonly open: boolean;
}

/** The lines of the diff without line ends, headers first; none where nothing differs. Line ends themselves are not compared. */
export function patchOf(path: string, source: string, draft: Draft): string[] {
  const steps = stepsOf(source, draft);
  const changed = steps.flatMap(({ sign }, index) => (sign === ' ' ? [] : [index]));
  if (changed.length === 0) return [];
  const lines = [`--- a/${path}`, `+++ b/${path}`];
  for (let first = 0; first < changed.length; ) {
    let last = first;
    while ((changed[last + 1] ?? Number.POSITIVE_INFINITY) - (changed[last] ?? 0) <= 2 * CONTEXT) last += 1;
    const start = Math.max(0, (changed[first] ?? 0) - CONTEXT);
    const end = Math.min(steps.length, (changed[last] ?? 0) + CONTEXT + 1);
    lines.push(...hunk(steps, start, end));
    first = last + 1;
  }
  return lines;
}

function hunk(steps: readonly Step[], start: number, end: number): string[] {
  const count = (part: readonly Step[], sign: '-' | '+') =>
    part.filter((step) => step.sign === ' ' || step.sign === sign).length;
  const before = steps.slice(0, start);
  const own = steps.slice(start, end);
  const range = (sign: '-' | '+') => {
    const length = count(own, sign);
    // A hunk without lines on one side names the line before it.
    return `${count(before, sign) + (length === 0 ? 0 : 1)},${length}`;
  };
  return [
    `@@ -${range('-')} +${range('+')} @@`,
    ...own.flatMap(({ sign, text, open }) => [`${sign}${text}`, ...(open ? [NO_END] : [])]),
  ];
}

function stepsOf(source: string, draft: Draft): Step[] {
  const old = linesOf(source.split('\n'));
  const now = linesOf(draft.map(({ text }) => text));
  const kept = longestRun(
    draft
      .slice(0, now.length)
      .flatMap(({ text, from }, index) =>
        from !== undefined && from <= old.length && old[from - 1]?.text === text
          ? [{ index, from: from - 1 }]
          : [],
      )
      .filter(({ index, from }) => now[index]?.open === old[from]?.open),
  );
  const steps: Step[] = [];
  let [left, right] = [0, 0];
  for (const { index, from } of [...kept, { index: now.length, from: old.length }]) {
    for (const line of old.slice(left, from)) steps.push({ sign: '-', ...line });
    for (const line of now.slice(right, index)) steps.push({ sign: '+', ...line });
    const both = now[index];
    if (both) steps.push({ sign: ' ', ...both });
    [left, right] = [from + 1, index + 1];
  }
  return steps;
}

function linesOf(texts: readonly string[]): Omit<Step, 'sign'>[] {
  const ends = texts.at(-1) === '';
  return (ends ? texts.slice(0, -1) : texts).map((text, index) => ({
    text,
    open: !ends && index === texts.length - 1,
  }));
}

interface Kept {
  readonly index: number;
  readonly from: number;
}

/** The most lines that stand in one order in both: what a move carried along is told as taken away and added. */
function longestRun(lines: readonly Kept[]): Kept[] {
  /** For each length the line with the smallest origin that ends a run of that length. */
  const ends: number[] = [];
  const previous: number[] = [];
  lines.forEach(({ from }, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lines[ends[middle] ?? 0]?.from ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    previous[at] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = at;
  });
  const run: Kept[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const line = lines[at];
    if (line) run.push(line);
  }
  return run.reverse();
}
