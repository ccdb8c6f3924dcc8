// Has the author said anything here? What remains of a section once invisible text, the template's own words and placeholders are gone.

import type { Line } from './markdown.ts';

/** In the order in which a reader would object: `filled` needs no word, `not-applicable` is a bare "N/A" without its reason. */
export type Content = 'empty' | 'template' | 'placeholder' | 'not-applicable' | 'filled';

/** Words of a template by which its untouched text is known again: see {@link templateKey}. */
export type TemplateWords = ReadonlySet<string>;

const INVISIBLE = /[\p{DI}\p{Cf}\p{Cc}\p{Zs}\p{Zl}\p{Zp}\u2800]/gu;
const TAG = /<\/?[a-z][^<>]*>/gi;
const IMAGE = /<(?:img|picture|video|svg)\b/i;
const DECORATION = /[*_~`#>|=+^<$\\]/g;
const SAYS_SOMETHING = /[\p{L}\p{N}\p{S}]/u;

const PLACEHOLDER =
  /^(?:tb[adc]|todo|fixme|wip|x{3,}|n{3,}|\.{3}|…|placeholder|coming soon|to be (?:done|determined|defined|decided|discussed|added|filled(?: in)?|completed|written|updated)|<(?!(?:br|hr|p|div|span|center|details|summary|table)>)[a-z][a-z _-]*>|\$[a-z_]+|your short, descriptive title|[yd]{2,4}-mm-[yd]{2,4})$/i;
const NOT_APPLICABLE = /^(?:n\s?[/.]?\s?a|not applicable|does not apply|doesn't apply)$/i;

/** The placeholders of the templates where they stand inside other text, outside code: `<LINK>`, `$SIG`, `NNNN`. */
const LEFT_OVER = /<LINK>|\$(?:SIG|ASSIGNEE)\b|(?<![\w/-])#?NNNN(?![\w/-])|Your short, descriptive title/g;

/** Two lines with one key say the same: case, blanks and decoration do not matter, a ticked box does. */
export function templateKey(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\[\s*\]/g, '[ ]')
    .replace(/[*_~`]/g, '')
    .replace(INVISIBLE, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** True for text in which a reader sees a letter, a number or a symbol. */
export function isVisible(text: string): boolean {
  if (IMAGE.test(text)) return true;
  return SAYS_SOMETHING.test(text.replace(TAG, '').replace(DECORATION, '').replace(INVISIBLE, ''));
}

/** What lines hold beyond the words of the template. */
export function judgeContent(lines: readonly Line[], words: TemplateWords): Content {
  let content: Content = 'empty';
  for (const { text, kind } of lines) {
    // Placeholders such as `<LINK>` look like tags: they are known before tags are taken for invisible.
    const bare = bareText(text);
    if (PLACEHOLDER.test(bare))
      content = graver(content, words.has(templateKey(text)) ? 'template' : 'placeholder');
    else if (!isVisible(text)) continue;
    else if (kind !== 'code' && words.has(templateKey(text))) content = graver(content, 'template');
    else if (NOT_APPLICABLE.test(bare)) content = graver(content, 'not-applicable');
    else return 'filled';
  }
  return content;
}

/** The placeholders that a line of visible text still holds; none in code. */
export function leftoverPlaceholders(line: Line): string[] {
  if (line.kind === 'code') return [];
  return [...line.text.replace(/`[^`]*`/g, '').matchAll(LEFT_OVER)].map((match) => match[0]);
}

/** True for values such as `TBD`, `N/A` is none: it is an answer. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(bareText(text));
}

/** What a title says behind the template's number: of `VEP #NNNN: Lease` it is `Lease`; undefined where that is the template's as well. */
export function wordsBehindTemplateNumber(title: string): string | undefined {
  const [, words = ''] = /^[^:]*?N{3,}\s*[:.–—-]?\s*(.*)$/s.exec(title.trim()) ?? [];
  return words === '' || isPlaceholder(words) || /your short, descriptive title/i.test(words)
    ? undefined
    : words;
}

/** True for a bare "N/A", with or without a full stop. */
export function isNotApplicable(text: string): boolean {
  return NOT_APPLICABLE.test(bareText(text));
}

function bareText(text: string): string {
  const shown = text.replace(INVISIBLE, ' ').trim();
  if (shown === '...') return shown;
  return (
    shown
      .replace(/^[*_~`([{"']+/, '')
      // A run is looked through only where it begins: from each of its characters on it would take quadratic time.
      .replace(/(?<![*_~`)\]}"'.,;:!?])[*_~`)\]}"'.,;:!?]+$/, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

const GRAVITY: readonly Content[] = ['empty', 'template', 'placeholder', 'not-applicable', 'filled'];

function graver(a: Content, b: Content): Content {
  return GRAVITY.indexOf(a) >= GRAVITY.indexOf(b) ? a : b;
}
