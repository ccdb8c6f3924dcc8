// How does text become HTML? Through one template in which everything is escaped that is not HTML already.

import { plainLine } from '../../../shared/domain/words.ts';

/** A symbol, so that nothing that was read from JSON can pass for HTML. */
const MARKUP = Symbol('markup');

export interface Html {
  readonly [MARKUP]: string;
}

type Part = Html | string | number | undefined | readonly (Html | string | number | undefined)[];

/** Markup of ours with text in it. Attributes stand in double quotes; an array is joined, `undefined` is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const markup = strings.raw.reduce((whole, text, index) => {
    const part = parts[index - 1];
    return `${whole}${rendered(part)}${text}`;
  });
  return { [MARKUP]: markup };
}

export function markupOf({ [MARKUP]: markup }: Html): string {
  return markup;
}

/** Text of ours that is no markup and needs no escape in its place: a style or a script, in which nothing from outside stands. */
export function verbatim(text: string): Html {
  return { [MARKUP]: text };
}

/** Text from outside on one line, apart from the direction of what surrounds it. */
export function outside(text: string): Html {
  return html`<bdi>${plainLine(text)}</bdi>`;
}

/** A sentence of ours, in which text from outside stands between backticks: there as code. */
export function prose(text: string): Html {
  const line = plainLine(text);
  const parts = line.split(/`([^`]*)`/);
  return html`${parts.map((part, index) => (index % 2 === 0 ? withDays(part) : html`<code><bdi>${part}</bdi></code>`))}`;
}

/** A day is not broken at its hyphens. */
function withDays(text: string): Html {
  const parts = text.split(/(?<!\d)(\d{4}-\d\d-\d\d)(?!\d)/);
  return html`${parts.map((part, index) => (index % 2 === 0 ? part : html`<span class="nowrap">${part}</span>`))}`;
}

/** The same as a whole sentence: its end is marked, and its first letter is large unless it begins with a name, such as that of a repository. */
export function sentenceOf(text: string): Html {
  const line = plainLine(text);
  const begun = /^[a-z]+(?:[\s,.:]|$)/.test(line)
    ? `${line.slice(0, 1).toUpperCase()}${line.slice(1)}`
    : line;
  return prose(`${begun}${/[.!?…]$/.test(line) || line === '' ? '' : '.'}`);
}

/** A link to the web, or its text alone: whatever else an address says is not followed. */
export function link(address: string | undefined, text: Part): Html {
  if (address === undefined || !/^https?:\/\/[^\s/]/i.test(address)) return html`${text}`;
  return html`<a href="${address}">${text}</a>`;
}

function rendered(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return MARKUP in part ? part[MARKUP] : part.map(rendered).join('');
}

/** For text between tags, and for attributes in quotes of either kind. A lone surrogate has no encoding, and NUL no place in HTML. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\0|\p{Surrogate}/gu, '\uFFFD');
}
