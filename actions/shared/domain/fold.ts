// How does a long document parse in half the time? Plain prose is folded before parsing and unfolded in what the parser gives back: a line
// that the parser need not read costs nothing, and the structure of a document cannot depend on it.
//
// The parser's cost is per line more than per character. Consecutive lines of plain words are in one block wherever they stand (a paragraph, a
// fence, a comment), because nothing in them opens, closes or interrupts a block; so all of them become one short line: the first words, and one
// character of a private use area that stands for the rest. test/shared/domain/fold.test.ts holds that both ways give one model.

const FIRST = 0xf0000;
const MOST = 0xfffd;
const PRIVATE = /[\u{f0000}-\u{ffffd}]/gu;
/** Such a character, or a character reference that the parser turns into one. */
const USES_PRIVATE = /[\u{f0000}-\u{ffffd}]|&#(?:x0*f[\da-f]{4}|0*(?:9\d|10)\d{4,5});/iu;

/** A line that begins with a letter, also behind the marker of a list item, and holds nothing that Markdown reads inside a line. */
const PLAIN =
  /^(?<indent> *)(?<head>(?:(?:[-*+]|\d{1,9}[.)]) {1,4}(?:\[[ xX]\] |\[(?!.*\]:))?)?[*_("']{0,3}`{0,2}\p{L}[^\s<>&\\]* )?(?<rest>(?:[^<>&\\\s]| )*)$/u;
/** A line that only goes on with what the line before it began. */
const CONTINUES = /^ *[*_("']{0,3}`{0,2}\p{L}/u;
/** A tag may span lines, and what looks like words there are its attributes. */
const TAG = /<[a-z/]/i;
/** So may a link definition: its label is not closed on this line, or its address and title may follow. */
const DEFINITION = /^[\s>*+\-\d.)]*\[(?:[^\]\\]|\\.)*(?:\]:|\\?$)/;
/** The marker of a list item. What follows it may be folded with the items after it: siblings, or lines of one block. */
const BULLET = /^ *[-*+] /;
const WORTH_FOLDING = 12;

export interface Folded {
  readonly text: string;
  /** The text that a part of the folded text stands for. */
  readonly unfold: (part: string) => string;
  /** The line of the unfolded text at which a line of the folded text begins; both count from 1. */
  readonly line: (folded: number) => number;
}

/** The text as it is, for comparison. */
export function unfolded(text: string): Folded {
  return { text, unfold: (part) => part, line: (line) => line };
}

/** Folds a text whose line ends are `\n`. A text that already holds characters of the private use area, or names one, stays as it is. */
export function fold(text: string): Folded {
  if (USES_PRIVATE.test(text)) return unfolded(text);
  const source = text.split('\n');
  const folded: string[] = [];
  const origin: number[] = [0];
  const rests: string[] = [];
  let open = false;
  for (let index = 0; index < source.length; ) {
    const line = source[index] ?? '';
    if (/^[ \t]*$/.test(line)) open = false;
    else if (TAG.test(line) || DEFINITION.test(line)) open = true;
    const first = open || rests.length >= MOST ? undefined : PLAIN.exec(line)?.groups;
    const head = first?.['head'];
    let next = index + 1;
    if (head !== undefined) {
      next = endOfBlock(source, index, (first?.['indent'] ?? '').length);
      const bullet = BULLET.exec(line)?.[0];
      // The last item of a run stays apart: what follows may belong to it, and to it alone.
      for (
        let item = next;
        bullet && source[item]?.startsWith(bullet) && PLAIN.exec(source[item] ?? '')?.groups?.['head'];
      ) {
        next = item;
        item = endOfBlock(source, item, bullet.length - 2);
      }
      const kept = (first?.['indent'] ?? '') + head;
      const rest = [line.slice(kept.length), ...source.slice(index + 1, next)].join('\n');
      if (rest.length >= WORTH_FOLDING) {
        folded.push(kept + String.fromCodePoint(FIRST + rests.push(rest) - 1));
      } else {
        folded.push(line);
        next = index + 1;
      }
    } else folded.push(line);
    origin.push(index + 1);
    index = next;
  }
  return {
    text: folded.join('\n'),
    unfold: (part) =>
      part.replace(PRIVATE, (character) => rests[(character.codePointAt(0) ?? 0) - FIRST] ?? character),
    line: (line) => origin[Math.min(line, origin.length - 1)] ?? line,
  };
}

/** Where the lines end that only go on with what a line began. */
function endOfBlock(source: readonly string[], start: number, indent: number): number {
  let next = start + 1;
  for (let least = indent; next < source.length; next += 1) {
    const line = source[next] ?? '';
    const deeper = CONTINUES.test(line) ? PLAIN.exec(line)?.groups?.['indent'] : undefined;
    if (deeper === undefined || deeper.length < least) break;
    least = deeper.length;
  }
  return next;
}
