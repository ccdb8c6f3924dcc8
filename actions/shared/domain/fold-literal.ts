// Which comments and fences can be folded? Those at the left margin, of whose lines none is read whatever they stand in.
//
// Such a thing begins where it seems to, or it is part of another one that the parser does not read either (a fence in a comment, a comment in a
// fence, front matter). So its lines may hold nothing that could end the other: no sign of a fence, no end of a comment.

import { isBlank } from './fold-lines.ts';

/** What else is not read, and ends by signs of its own: too rare to be told apart here. */
const RAW = /<(?:pre|script|style|textarea|[?]|![A-Z[])/i;
const FENCE = /^(?<sign>`{3,}(?!`)|~{3,}(?!~))(?<info>[^`]*)$/;
const LIKE_FENCE = /^[\s>*+\-\d.)]*(?:`{3}|~{3})/;

/** Lines, counted from 0, of which the inner ones are not read. */
export interface Literal {
  readonly kind: 'comment' | 'fence';
  /** The line that closes it: of a fence never the one behind its first. */
  readonly close: number;
}

/**
 * What of this kind begins at a line. To be asked line after line, but for those in what it found; `isFree` where the line is no part of a tag or a
 * definition. `front` is the line that closes the front matter, which ends by a sign of its own; 0 where there is none.
 */
export function literalsOf(
  text: string,
  source: readonly string[],
  front: number,
): (start: number, isFree: boolean) => Literal | undefined {
  if (RAW.test(text)) return () => undefined;
  /** False once there is something that may reach further than is seen here: a bare fence may then be its end. */
  let settled = true;
  return (start, isFree) => {
    const line = source[start] ?? '';
    const begins = isFree && start >= front;
    const found = !begins
      ? undefined
      : line.startsWith('<!--')
        ? commentAt(source, start)
        : fenceAt(source, start, settled);
    if (!found && (LIKE_FENCE.test(line) || line.lastIndexOf('<!--') > line.lastIndexOf('-->')))
      settled = false;
    return found;
  };
}

function commentAt(source: readonly string[], start: number): Literal | undefined {
  const first = (source[start] ?? '').slice(4);
  // `<!-->` is a whole comment.
  if (/^-?>/.test(first)) return undefined;
  for (let at = start; at < source.length; at += 1) {
    const line = at === start ? first : (source[at] ?? '');
    if (line.includes('<!--') || LIKE_FENCE.test(line)) return undefined;
    const close = line.indexOf('-->');
    if (close >= 0) return isBlank(line.slice(close + 3)) ? { kind: 'comment', close: at } : undefined;
  }
  return undefined;
}

function fenceAt(source: readonly string[], start: number, settled: boolean): Literal | undefined {
  const { sign, info } = FENCE.exec(source[start] ?? '')?.groups ?? {};
  if (sign === undefined || (isBlank(info) && !settled)) return undefined;
  for (let at = start + 1; at < source.length; at += 1) {
    const line = source[at] ?? '';
    if (line.includes('-->')) return undefined;
    if (!LIKE_FENCE.test(line)) continue;
    const isClose = line.startsWith(sign) && isBlank(line.slice(sign.length));
    return isClose && at > start + 1 ? { kind: 'fence', close: at } : undefined;
  }
  return undefined;
}
