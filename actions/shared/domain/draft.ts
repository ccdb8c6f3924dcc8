// What will a text be, line by line? A draft knows of each line where it came from, so that what nobody changed stays as it is, to the byte.

export interface DraftLine {
  readonly text: string;
  /** The line of the source that it was, counted from 1; none for a new line. */
  readonly from?: number;
}

/** The lines of a text whose line ends are `\n`. Where the text ends with a line end, the last line is empty. */
export type Draft = readonly DraftLine[];

/** Replaces `removes` lines from the index `at` on; the lines of a move stand in two edits of one list. */
export interface Edit {
  /** Index in the draft. */
  readonly at: number;
  readonly removes: number;
  readonly inserts: readonly DraftLine[];
}

export function draftOf(text: string): Draft {
  return text.split('\n').map((line, index) => ({ text: line, from: index + 1 }));
}

/** A text as a draft of another one: the first, second, … line of some words is that which was the first, second, … before. */
export function draftFrom(source: string, text: string): Draft {
  const places = new Map<string, number[]>();
  source.split('\n').forEach((line, index) => {
    places.set(line, [...(places.get(line) ?? []), index + 1]);
  });
  return text.split('\n').map((line) => {
    const from = places.get(line)?.shift();
    return { text: line, ...(from === undefined ? {} : { from }) };
  });
}

export function draftText(draft: Draft): string {
  return draft.map(({ text }) => text).join('\n');
}

/** Makes edits that do not overlap, all counted in the same draft; those at one place stand in the order of the list. */
export function edited(draft: Draft, edits: readonly Edit[]): Draft {
  const lines: DraftLine[] = [];
  let index = 0;
  // The sort keeps the order of what is equal.
  for (const { at, removes, inserts } of [...edits].sort((a, b) => a.at - b.at)) {
    if (at > index) lines.push(...draft.slice(index, at));
    lines.push(...inserts);
    index = Math.max(index, at) + removes;
  }
  return [...lines, ...draft.slice(index)];
}

/** New lines. */
export function newLines(texts: readonly string[]): DraftLine[] {
  return texts.map((text) => ({ text }));
}

/** The index at which a line is added to the end: before the empty line that stands for the last line end. */
export function endOfLines(draft: Draft): number {
  return draft.at(-1)?.text === '' ? draft.length - 1 : draft.length;
}

/** True where every line is the line of the source that stood there. */
export function isUnchanged(draft: Draft, source: string): boolean {
  return draftText(draft) === source;
}

/**
 * The file that a draft becomes. Each line that stays keeps its own line end, new lines get the usual one of the file; a byte order mark stays, and
 * so does a last line without an end. `bytes` is the UTF-8 text that the draft began with.
 */
export function renderDraft(draft: Draft, bytes: Uint8Array): Uint8Array {
  const raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const mark = raw.startsWith('\ufeff') ? '\ufeff' : '';
  // Text and line end by turns.
  const pieces = raw.slice(mark.length).split(/(\r\n?|\n)/);
  const usual = mostFrequent(pieces.filter((_piece, index) => index % 2 === 1)) ?? '\n';
  const last = draft.length - 1;
  let before = '';
  const text = draft.map(({ text: line, from }, index) => {
    if (index === last) return line;
    const own = (from !== undefined && pieces[2 * from - 1]) || usual;
    // An empty line that ends with `\n` would be one line end with a `\r` before it.
    before = line === '' && before === '\r' && own === '\n' ? before : own;
    return line + before;
  });
  return new TextEncoder().encode(mark + text.join(''));
}

function mostFrequent(items: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  let most: [string, number] | undefined;
  for (const entry of counts) if (!most || entry[1] > most[1]) most = entry;
  return most?.[0];
}
