// How does a long document parse in half the time? What is plain is folded before parsing and unfolded in what the parser gives back: a line
// that the parser need not read costs nothing, and the structure of a document cannot depend on it.
//
// The parser's cost is per line more than per character, and an item costs most. Consecutive lines of plain words are in one block wherever they
// stand (a paragraph, a fence, a comment), because nothing in them opens, closes or interrupts a block; so all of them become one character of a
// private use area. So do items of one list, the lines of a comment or a fence, paragraphs that follow one another at the left margin, and blank
// lines that separate nothing. test/shared/domain/fold-model.test.ts holds that both ways give one model.

import { groupItems } from './fold-items.ts';
import {
  endOfBlock,
  endOfParagraphs,
  headingSign,
  indentOf,
  isBlank,
  isOpening,
  mayBeCode,
  withBlanks,
  withBlanksBeforeMore,
} from './fold-lines.ts';
import { type Literal, literalsOf } from './fold-literal.ts';

const FIRST = 0xf0000;
const MOST = 0xfffd;
const PRIVATE = /[\u{f0000}-\u{ffffd}]/gu;
/** Such a character, or a character reference that the parser turns into one. */
const USES_PRIVATE = /[\u{f0000}-\u{ffffd}]|&#(?:x0*f[\da-f]{4}|0*(?:9\d|10)\d{4,5});/iu;
const FRONT = /^---[ \t]*$/;
const WORTH_FOLDING = 12;
const COMMENT_START = '<!--';
const COMMENT_END = '-->';

export interface Folded {
  readonly text: string;
  /** The text that a part of the folded text stands for. */
  readonly unfold: (part: string) => string;
  /** The line of the unfolded text at which a line of the folded text begins; both count from 1. */
  readonly line: (folded: number) => number;
  /** The lines of the unfolded text at which items begin that are folded into the one that begins at a line. */
  readonly items: (line: number) => readonly number[];
}

/** The text as it is, for comparison. */
export function unfolded(text: string): Folded {
  return { text, unfold: (part) => part, line: (line) => line, items: () => [] };
}

/**
 * Folds a text whose line ends are `\n`. What stays as it is: a text that already holds characters of the private use area, or names one; and one whose
 * front matter is never closed, because the parser then finds neither lists nor quotes.
 */
export function fold(text: string): Folded {
  if (USES_PRIVATE.test(text)) return unfolded(text);
  const source = text.split('\n');
  const front = FRONT.test(source[0] ?? '') ? source.findIndex((line, at) => at > 0 && FRONT.test(line)) : 0;
  if (front < 0) return unfolded(text);
  const literalAt = literalsOf(text, source, front);
  const folded: string[] = [];
  const origin: number[] = [0];
  const rests: string[] = [];
  const items = new Map<number, readonly number[]>();
  let index = 0;
  let open = false;
  let apart = true;

  const hide = (part: string): string => {
    if (part.length < WORTH_FOLDING && !part.includes('\n')) return part;
    return String.fromCodePoint(FIRST + rests.push(part) - 1);
  };
  const put = (piece: Piece): void => {
    // A piece needs two signs at most.
    if (rests.length > MOST - 2) {
      while (index < piece.end) {
        folded.push(source[index] ?? '');
        index += 1;
        origin.push(index);
      }
      return;
    }
    const whole = source.slice(index, piece.end).join('\n');
    const { kept, closing = whole.length } = piece;
    const close = whole.slice(closing, closing + COMMENT_END.length);
    folded.push(
      whole.slice(0, kept) +
        hide(whole.slice(kept, closing)) +
        close +
        hide(whole.slice(closing + close.length)),
    );
    if (piece.items) items.set(index + 1, piece.items);
    origin.push(index + 1);
    index = piece.end;
  };

  while (index < source.length) {
    const line = source[index] ?? '';
    const literal = literalAt(index, !open);
    if (isBlank(line)) open = false;
    else if (!literal && isOpening(line)) open = true;
    let block: Block | undefined;
    if (literal) block = literalBlock(source, index, literal);
    else if (!open) block = blockAt(source, index, apart);
    for (const piece of block?.pieces ?? [wholeLine(source, index)]) put(piece);
    apart = block ? block.ends : isBlank(line);
  }
  return {
    text: folded.join('\n'),
    unfold: (part) =>
      part.replace(PRIVATE, (character) => rests[(character.codePointAt(0) ?? 0) - FIRST] ?? character),
    line: (line) => origin[Math.min(line, origin.length - 1)] ?? line,
    items: (line) => items.get(line) ?? [],
  };
}

/** Lines that become one, up to the line `end`, counted from 0. */
interface Piece {
  readonly end: number;
  /** So many characters at the beginning stay as they are. */
  readonly kept: number;
  /** Where the end of a comment stands, which stays, too. */
  readonly closing?: number;
  readonly items?: readonly number[];
}

interface Block {
  readonly pieces: readonly Piece[];
  /** True where nothing can go on behind it but what is not read at all. */
  readonly ends: boolean;
}

function literalBlock(source: readonly string[], start: number, { kind, close }: Literal): Block {
  if (kind === 'comment') {
    const end = withBlanksBeforeMore(source, close + 1);
    const closing = source
      .slice(start, close + 1)
      .join('\n')
      .lastIndexOf(COMMENT_END);
    return { pieces: [{ end, kept: COMMENT_START.length, closing }], ends: true };
  }
  return {
    pieces: [wholeLine(source, start), { end: close, kept: 0 }, wholeLine(source, close)],
    ends: true,
  };
}

/** `apart`: the block before it has ended. Undefined where nothing can be folded. */
function blockAt(source: readonly string[], start: number, apart: boolean): Block | undefined {
  const line = source[start] ?? '';
  const sign = headingSign(line);
  if (sign !== undefined) {
    return { pieces: [{ end: withBlanksBeforeMore(source, start + 1), kept: sign.length }], ends: true };
  }
  const groups = groupItems(source, start);
  if (groups.length > 0) return { pieces: groups, ends: false };
  const indent = indentOf(line);
  if (indent === undefined) return undefined;
  if (mayBeCode(indent)) return { pieces: [{ end: start + 1, kept: indent }], ends: false };
  const end = apart && indent === 0 ? endOfParagraphs(source, start) : endOfBlock(source, start, indent);
  return { pieces: [{ end: withBlanks(source, end), kept: indent }], ends: false };
}

function wholeLine(source: readonly string[], at: number): Piece {
  return { end: at + 1, kept: source[at]?.length ?? 0 };
}
