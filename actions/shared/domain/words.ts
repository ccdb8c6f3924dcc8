// How text from outside stands in a sentence of ours: short, on one line, without characters that hide or turn what follows.

const LONGEST = 80;
const CONTROL = /[\p{Cc}\p{Cf}\p{DI}]/gu;

/** Text from outside as inline code: `` `Goals` ``. Backticks become apostrophes, so that nothing ends the quotation early. */
export function quote(text: string): string {
  const line = shorten(plainLine(text), LONGEST).replaceAll('`', "'");
  return `\`${line === '' ? ' ' : line}\``;
}

/** One line without control characters, bidirectional marks and doubled blanks. */
export function plainLine(text: string): string {
  return text.replace(/\s/g, ' ').replace(CONTROL, '').replace(/ {2,}/g, ' ').trim();
}

/** The first `length` characters as a reader counts them, with an ellipsis where some are left out. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  // Plain text needs no segmenter, which costs more than everything else here.
  if (/^[\x20-\x7e]*$/.test(text)) return `${text.slice(0, length - 1)}…`;
  // Only so much is cut into graphemes as can be needed: one may have many code units, but not without bound.
  const start = text.slice(0, length * 16);
  const graphemes = [...new Intl.Segmenter('en').segment(start)].map((part) => part.segment);
  if (graphemes.length > length) return `${graphemes.slice(0, length - 1).join('')}…`;
  return start === text ? text : `${start}…`;
}

/** `A`, `A and B`, `A, B and C`. */
export function enumerate(items: readonly string[], word = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

/** `1 section`, `2 sections`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
