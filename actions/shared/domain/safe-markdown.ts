// How does text from outside stand in Markdown of ours? As inline code: there GitHub pings nobody, links nothing and makes no reference.

import { plainLine, shorten } from './words.ts';

const LONGEST = 120;
/**
 * What GitHub makes something of, in words that are not code: mentions (also as an entity), references, commits, addresses. Such a word is shown as
 * code.
 */
const ACTIVE = /@|#\d|&(?:#|\w+;)|\bGH-\d|\b[0-9a-f]{7,40}\b|:\/\/|www\./i;

/** Text from outside as inline code, also inside a table. */
export function codeSpan(text: string, longest = LONGEST): string {
  const line = shorten(plainLine(text), longest);
  if (line === '') return '` `';
  // A longer fence than any run of backticks inside; blanks at the ends keep backticks there apart from it.
  const runs = line.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const padded = /^`|`$/.test(line) ? ` ${line} ` : line;
  return `${fence}${padded.replace(/(?<!\\)(\\*)\|/g, escapePipe)}${fence}`;
}

/**
 * A sentence of ours, in which text from outside stands between backticks only, as `quote` puts it. Nothing in it becomes markup: in a table, a list
 * or a heading.
 */
export function sentence(text: string): string {
  const parts = plainLine(text)
    .split(/(`[^`]*`)/)
    .filter((part) => part !== '');
  return parts.reduce((whole, part) => {
    const said = /^`[^`]*`$/.test(part)
      ? codeSpan(part.slice(1, -1), Number.POSITIVE_INFINITY)
      : words(part, whole === '');
    // Two fences that touch would be one.
    return whole.endsWith('`') && said.startsWith('`') ? `${whole} ${said}` : `${whole}${said}`;
  }, '');
}

/** Lines as code, in a fence longer than any run of backticks in them. `language` is ours. */
export function fenced(language: string, text: string): string {
  let longest = 2;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}

/** The address of a line of a file at a commit. Every part is encoded, so that none ends the link. */
export function fileAddress(
  server: string,
  repository: string,
  oid: string,
  path: string,
  line?: number,
): string {
  const parts = wellFormed(path)
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[()'!*~]/g, escapeByte));
  const place = line === undefined ? '' : `#L${line}`;
  return `${server}/${repository}/blob/${oid}/${parts.join('/')}${line === undefined ? '' : '?plain=1'}${place}`;
}

/** A backtick without its pair becomes an apostrophe, as in `quote`. */
function words(text: string, isFirst: boolean): string {
  const escaped = text
    .replaceAll('`', "'")
    .split(/(\s+)/)
    .map((word) => (ACTIVE.test(word) ? codeSpan(word) : word.replace(/[\\*_[\]<>|~&!#$]/g, '\\$&')))
    .join('');
  if (!isFirst) return escaped;
  // What begins a list or underlines a heading where it stands first.
  return escaped.replace(/^[-+=]/, '\\$&').replace(/^\d{1,9}(?=[.)])/, '$&\\');
}

/**
 * Some parsers of tables count the backslashes before a pipe, some do not: an odd number keeps the cell together for all of them.
 */
function escapePipe(_match: string, backslashes: string): string {
  return `${backslashes}${backslashes.length % 2 === 0 ? '' : '\\'}\\|`;
}

function escapeByte(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Half of a pair of surrogates has no encoding. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
