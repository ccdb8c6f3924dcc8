// Which lines are plain, and where do the blocks end that they stand in? What folding may rest on, and nothing that a parser would have to decide.

/** How the text of a block may begin: with nothing that could open another block, or be a marker, an underline or a fence. */
const START =
  '(?:[*_("\']{0,3}`{0,2}[^-+*_#>=~`<&\\\\\\s\\d[\\]]|(?:[*_("\']{1,3}`{0,2}|`{1,2})\\d|\\d(?!\\d{0,8}[.)](?:\\s|$))|\\[)';
/** Nothing that is decoded, escaped or a tag, and no white space but blanks. */
const WORDS = '(?:[^<>&\\\\\\s]| )*';
const PLAIN = new RegExp(`^(?<indent> *)(?=${START})${WORDS}$`, 'u');
const ITEM = new RegExp(
  `^(?<indent> *)(?<marker>[-*+]|\\d{1,9}[.)])(?<gap> {1,4})(?=${START})${WORDS}$`,
  'u',
);
const HEADING = new RegExp(`^(?<sign>#{1,6} +)(?=[^\\s#])${WORDS}$`, 'u');
/** A label may span lines, and so may what follows it. */
const DEFINITION = /^[\s>*+\-\d.)]*\[(?:[^\]\\]|\\.)*(?:\]:|\\?$)/;
/** A tag may span lines, and what looks like words there are its attributes. */
const TAG = /<[a-z/]/i;
/** At the left margin both end every block before them that has an end, blank line or not. */
const INTERRUPTS = /^(?:#{1,6}(?:[ \t]|$)|<!--)/;

export function isBlank(line: string | undefined): boolean {
  return line !== undefined && /^[ \t]*$/.test(line);
}

/** True where lines that look plain may be part of a tag or a definition, until the next blank line. */
export function isOpening(line: string): boolean {
  return TAG.test(line) || DEFINITION.test(line);
}

/** The indentation of a line of plain text; undefined where it is none. */
export function indentOf(line: string | undefined): number | undefined {
  return line === undefined ? undefined : PLAIN.exec(line)?.groups?.['indent']?.length;
}

/** The signs before the text of a heading at the left margin; undefined where there is none, or one that is more than plain. */
export function headingSign(line: string): string | undefined {
  return /#[ \t]*$/.test(line) ? undefined : HEADING.exec(line)?.groups?.['sign'];
}

export interface Item {
  readonly indent: number;
  /** The column, counted from 0, at which its text begins. */
  readonly content: number;
  readonly ordered: boolean;
  /** Ordered, and not the first: where it is no sibling of an item, it may be text. */
  readonly later: boolean;
}

/** A list item of plain text; undefined where a line is none, or more. */
export function itemOf(line: string | undefined): Item | undefined {
  const groups = line === undefined ? undefined : ITEM.exec(line)?.groups;
  if (!groups) return undefined;
  const { indent = '', marker = '', gap = '' } = groups;
  const ordered = marker.length > 1;
  return {
    indent: indent.length,
    content: indent.length + marker.length + gap.length,
    ordered,
    later: ordered && !/^1.$/.test(marker),
  };
}

/** Indented code is no place to fold lines: what may follow it depends, in the parser, on how many it has. */
export function mayBeCode(indent: number): boolean {
  return indent > 3;
}

/** Where the lines end that only go on with what a line began that is indented so far. */
export function endOfBlock(source: readonly string[], start: number, indent: number): number {
  let next = start + 1;
  for (let least = indent; next < source.length; next += 1) {
    const deeper = indentOf(source[next]);
    if (deeper === undefined || deeper < least) break;
    least = deeper;
  }
  return next;
}

/**
 * Where the paragraphs end that follow one another from a line on, at the left margin and behind an end of every block. The last one ends with
 * a blank line, too, unless it is the only one: what goes on with it is to find it by itself.
 */
export function endOfParagraphs(source: readonly string[], start: number): number {
  let end = endOfBlock(source, start, 0);
  for (;;) {
    const next = afterBlanks(source, end);
    if (next === end || indentOf(source[next]) !== 0 || isOpening(source[next] ?? '')) return end;
    const until = endOfBlock(source, next, 0);
    if (until < source.length && !isBlank(source[until])) return end;
    end = until;
  }
}

/** The first line from one on that is not blank. */
export function afterBlanks(source: readonly string[], start: number): number {
  let next = start;
  while (next < source.length && isBlank(source[next])) next += 1;
  return next;
}

/** The end of a block with the blank lines behind it, where what follows would end the block without them, too. */
export function withBlanks(source: readonly string[], end: number): number {
  const next = afterBlanks(source, end);
  return INTERRUPTS.test(source[next] ?? '') ? next : end;
}

/** The same for a block that ends by itself, whatever follows; at the end of the text its blank lines stay. */
export function withBlanksBeforeMore(source: readonly string[], end: number): number {
  const next = afterBlanks(source, end);
  return next < source.length ? next : end;
}
