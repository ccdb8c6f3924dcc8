// How does text from outside stand in Markdown of ours? As inline code: there GitHub pings nobody, links nothing and makes no reference.

import { plainLine, shorten } from './words.ts';

const LONGEST = 120;
/**
 * What GitHub makes something of, in words that are not code: mentions (also as an entity), references, commits, addresses. Such a word is shown as
 * code.
 */
const ACTIVE = /@|#\d|&#|\bGH-\d|\b[0-9a-f]{7,40}\b|:\/\/|\bwww\./i;

/** Text from outside as inline code, also inside a table. */
export function codeSpan(text: string, longest = LONGEST): string {
  const line = shorten(plainLine(text), longest);
  if (line === '') return '` `';
  // A longer fence than any run of backticks inside; blanks at the ends keep backticks there apart from it.
  const runs = line.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const padded = /^`|`$/.test(line) ? ` ${line} ` : line;
  return `${fence}${padded.replaceAll('|', '\\|')}${fence}`;
}

/** A sentence of ours, in which text from outside stands between backticks only, as `quote` puts it. Nothing in it becomes markup. */
export function sentence(text: string): string {
  return plainLine(text)
    .split(/(`[^`]*`)/)
    .map((part) =>
      /^`[^`]*`$/.test(part) ? codeSpan(part.slice(1, -1), Number.POSITIVE_INFINITY) : words(part),
    )
    .join('');
}

/** The address of a line of a file at a commit. Every part is encoded, so that none ends the link. */
export function fileAddress(
  server: string,
  repository: string,
  oid: string,
  path: string,
  line?: number,
): string {
  const parts = path.split('/').map((part) => encodeURIComponent(part).replace(/[()'!*~]/g, escapeByte));
  const place = line === undefined ? '' : `#L${line}`;
  return `${server}/${repository}/blob/${oid}/${parts.join('/')}${line === undefined ? '' : '?plain=1'}${place}`;
}

function words(text: string): string {
  return text
    .split(/(\s+)/)
    .map((word) => (ACTIVE.test(word) ? codeSpan(word) : word.replace(/[\\*_[\]<>|~&!]/g, '\\$&')))
    .join('');
}

function escapeByte(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
