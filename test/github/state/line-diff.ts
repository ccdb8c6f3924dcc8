// Which lines changed, and how would git show it? The shortest edit script of two texts as counts and as a unified patch.

/** Beyond this many edits a patch is not worth its time: GitHub leaves it out of large files as well. */
const MOST_EDITS = 3_000;
const CONTEXT = 3;

export interface LineDiff {
  readonly additions: number;
  readonly deletions: number;
  /** Without the `---` and `+++` lines, as the API gives it; undefined where the API leaves it out. */
  readonly patch: string | undefined;
}

type Step = { readonly sign: ' ' | '-' | '+'; readonly text: string };

export function diffLines(before: Buffer, after: Buffer): LineDiff {
  if (before.includes(0) || after.includes(0)) return { additions: 0, deletions: 0, patch: undefined };
  const a = linesOf(before);
  const b = linesOf(after);
  const steps = script(a, b);
  if (!steps) return { additions: b.length, deletions: a.length, patch: undefined };
  const count = (sign: string) => steps.filter((step) => step.sign === sign).length;
  return { additions: count('+'), deletions: count('-'), patch: toPatch(steps) };
}

function linesOf(content: Buffer): string[] {
  const lines = content.toString().split('\n');
  if (lines.at(-1) === '') lines.pop();
  else lines.push(`${lines.pop()}\n\\ No newline at end of file`);
  return lines;
}

/** Myers' greedy algorithm between the common beginning and the common end. */
function script(a: readonly string[], b: readonly string[]): Step[] | undefined {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const middle = myers(a.slice(start, a.length - end), b.slice(start, b.length - end));
  if (!middle) return undefined;
  const same = (lines: readonly string[]) => lines.map((text): Step => ({ sign: ' ', text }));
  return [...same(a.slice(0, start)), ...middle, ...same(a.slice(a.length - end))];
}

function myers(a: readonly string[], b: readonly string[]): Step[] | undefined {
  if (a.length === 0) return b.map((text) => ({ sign: '+', text }));
  if (b.length === 0) return a.map((text) => ({ sign: '-', text }));
  const trace: Map<number, number>[] = [];
  let reach = new Map([[1, 0]]);
  const at = (map: Map<number, number>, k: number) => map.get(k) ?? -1;
  for (let d = 0; d <= Math.min(a.length + b.length, MOST_EDITS); d += 1) {
    const next = new Map<number, number>();
    trace.push(reach);
    for (let k = -d; k <= d; k += 2) {
      let x =
        k === -d || (k !== d && at(reach, k - 1) < at(reach, k + 1))
          ? at(reach, k + 1)
          : at(reach, k - 1) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkBack(a, b, trace, d);
    }
    reach = next;
  }
  return undefined;
}

function walkBack(
  a: readonly string[],
  b: readonly string[],
  trace: Map<number, number>[],
  edits: number,
): Step[] {
  const steps: Step[] = [];
  let x = a.length;
  let y = b.length;
  for (let d = edits; d >= 0; d -= 1) {
    const reach = trace[d] ?? new Map<number, number>();
    const k = x - y;
    const at = (diagonal: number) => reach.get(diagonal) ?? -1;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const fromK = down ? k + 1 : k - 1;
    const fromX = at(fromK);
    const fromY = fromX - fromK;
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      x -= 1;
      y -= 1;
      steps.push({ sign: ' ', text: a[x] ?? '' });
    }
    if (d === 0) break;
    if (down) steps.push({ sign: '+', text: b[fromY] ?? '' });
    else steps.push({ sign: '-', text: a[fromX] ?? '' });
    x = fromX;
    y = fromY;
  }
  return steps.reverse();
}

function toPatch(steps: readonly Step[]): string {
  const changed = steps.flatMap((step, index) => (step.sign === ' ' ? [] : [index]));
  const hunks: [number, number][] = [];
  for (const index of changed) {
    const last = hunks.at(-1);
    if (last && index - CONTEXT <= last[1]) last[1] = index + CONTEXT + 1;
    else hunks.push([Math.max(0, index - CONTEXT), index + CONTEXT + 1]);
  }
  return hunks.map(([from, to]) => hunk(steps, from, Math.min(to, steps.length))).join('\n');
}

function hunk(steps: readonly Step[], from: number, to: number): string {
  const count = (part: readonly Step[], not: '-' | '+') => part.filter((step) => step.sign !== not).length;
  const ahead = steps.slice(0, from);
  const part = steps.slice(from, to);
  const range = (not: '-' | '+') => {
    const length = count(part, not);
    const line = count(ahead, not) + (length === 0 ? 0 : 1);
    return length === 1 ? `${line}` : `${line},${length}`;
  };
  return [`@@ -${range('+')} +${range('-')} @@`, ...part.map((step) => step.sign + step.text)].join('\n');
}
