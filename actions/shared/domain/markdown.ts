// What does a Markdown document hold? One model for proposals, templates and trackers: sections with their visible text, comments
// told apart from content, and the headings that look like headings but are none, with the reason.
//
// remark-parse decides the structure. Inline constructs that only decorate (emphasis, links) are switched off: they cost a third of the
// time and blow up on hostile input, and no verdict needs them; a heading that holds any is read once more with all of them.

import type { Code, Heading, Html, ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Folded, fold } from './fold.ts';
import { ITEM_SIGN, partsOf } from './fold-parts.ts';

export interface Place {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units as editors and annotations count. */
  readonly column: number;
}

export type LineKind = 'text' | 'item' | 'quote' | 'code' | 'html';

/** One line of visible text. `item` is the first line of a list item. */
export interface Line extends Place {
  readonly text: string;
  readonly kind: LineKind;
}

export interface Comment extends Place {
  readonly text: string;
  readonly closed: boolean;
}

export interface Section extends Place {
  /** The heading as plain text, without emphasis, links, closing hashes or surrounding space. */
  readonly heading: string;
  /** 1 to 6; 0 for what stands before the first heading. */
  readonly level: number;
  /** Index of the enclosing section in {@link Markdown.sections}; -1 for the outermost. */
  readonly parent: number;
  readonly lines: readonly Line[];
  readonly comments: readonly Comment[];
}

export type Hiding = 'code block' | 'comment' | 'quote' | 'list item' | '<details>' | 'bold text';

/** Text that reads like a heading and is none, because of what it stands in. */
export interface HiddenHeading extends Place {
  readonly heading: string;
  readonly inside: Hiding;
  /** The line where the enclosing thing opens. */
  readonly opened: number;
  readonly closed: boolean;
}

export interface FrontMatter {
  readonly text: string;
  /** The line of the file on which `text` begins. */
  readonly line: number;
}

export interface Markdown {
  readonly sections: readonly Section[];
  readonly hidden: readonly HiddenHeading[];
  readonly frontMatter?: FrontMatter;
  /** Where a front matter begins that is never closed, or that does not begin at the first line. */
  readonly strayFrontMatter?: number;
}

export interface MarkdownOptions {
  /** Headings in quotes, list items and `<details>` are headings too. */
  readonly nested?: boolean;
}

/** What decorates text or hides it. Left out when blocks are read; a text that holds any is read once more for them alone. */
const INLINE = [
  'attention',
  'autolink',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'hardBreakEscape',
  'codeText',
  'htmlText',
];
const BLOCKS = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'thematicBreak',
];
const blocks = unified()
  .data('micromarkExtensions', [{ disable: { null: INLINE } }])
  .use(remarkParse)
  .use(remarkFrontmatter)
  .freeze();
const inline = unified()
  .data('micromarkExtensions', [{ disable: { null: BLOCKS } }])
  .use(remarkParse)
  .freeze();
/** Inline HTML and code decide what a reader sees; emphasis and links do not. */
const visible = unified()
  .data('micromarkExtensions', [{ disable: { null: [...BLOCKS, ...INLINE.slice(0, 6)] } }])
  .use(remarkParse)
  .freeze();

const MARKUP = /[*_[\]<>`!\\~]/;
const LONGEST_HEADING = 500;
const MOST_HIDDEN = 1000;

/** Parses a text whose line ends are `\n`. Positions are those of the text. `folding` is what makes it fast; see fold.ts. */
export function parseMarkdown(
  text: string,
  options: MarkdownOptions = {},
  folding: (text: string) => Folded = fold,
): Markdown {
  const folded = folding(text);
  const root = blocks.parse(folded.text);
  const [first, ...rest] = root.children;
  const frontMatter =
    first?.type === 'yaml' ? { text: folded.unfold(first.value), line: at(first).line + 1 } : undefined;
  const stray = frontMatter ? undefined : strayFrontMatter(text);
  return {
    ...readBlocks(frontMatter ? rest : root.children, text.split('\n'), folded, options.nested ?? false),
    ...(frontMatter ? { frontMatter } : {}),
    ...(stray === undefined ? {} : { strayFrontMatter: stray }),
  };
}

/** All sections below one, in document order. */
export function subsections(document: Markdown, index: number): number[] {
  const found: number[] = [];
  for (let next = index + 1; next < document.sections.length; next += 1) {
    // What is below a section follows it without a gap.
    if (!isBelow(document, next, index)) break;
    found.push(next);
  }
  return found;
}

function isBelow(document: Markdown, index: number, ancestor: number): boolean {
  for (let at = document.sections[index]?.parent ?? -1; at >= 0; at = document.sections[at]?.parent ?? -1) {
    if (at === ancestor) return true;
  }
  return false;
}

interface Draft {
  heading: string;
  level: number;
  parent: number;
  line: number;
  column: number;
  lines: Line[];
  comments: Comment[];
}

/** What a block stands in, where that keeps its headings from being headings. */
interface Container {
  readonly inside: Hiding;
  readonly opened: number;
}

/** Walks the tree once, in document order. */
function readBlocks(
  nodes: readonly RootContent[],
  source: readonly string[],
  { text, unfold, line: lineOf, items: itemsOf }: Folded,
  nested: boolean,
): Pick<Markdown, 'sections' | 'hidden'> {
  const placeOf = (node: Nodes): Place => {
    const { line, column } = at(node);
    return { line: lineOf(line), column };
  };
  const sections: Draft[] = [draft('', 0, -1, { line: 1, column: 1 })];
  const hidden: HiddenHeading[] = [];
  /** The lines where the `<details>` that are open now were opened. */
  const details: number[] = [];

  function read(node: RootContent, container?: Container): void {
    switch (node.type) {
      case 'heading':
        readHeading(node, container);
        break;
      case 'paragraph':
        readParagraph(node, container?.inside === 'quote' ? 'quote' : 'text', container);
        break;
      case 'code':
        readCode(node);
        break;
      case 'html':
        readHtml(node);
        break;
      case 'blockquote':
        for (const child of node.children) read(child, { inside: 'quote', opened: placeOf(node).line });
        break;
      case 'list':
        for (const item of node.children) readItem(item, container);
        break;
      default:
        break; // thematic breaks and link definitions show nothing of their own
    }
  }

  function readItem(item: ListItem, container: Container | undefined): void {
    const quoted = container?.inside === 'quote';
    item.children.forEach((child, index) => {
      const inside = container ?? { inside: 'list item', opened: placeOf(item).line };
      if (index === 0 && child.type === 'paragraph') readParagraph(child, quoted ? 'quote' : 'item', inside);
      else read(child, inside);
    });
  }

  function readHeading(node: Heading, container: Container | undefined): void {
    const heading = headingText(node, text, unfold);
    const opened = details.at(-1);
    const holder = container ?? (opened === undefined ? undefined : { inside: '<details>' as const, opened });
    if (holder && !nested) {
      hide(heading, placeOf(node), holder, true);
      show(heading, placeOf(node), holder.inside === 'quote' ? 'quote' : 'text');
      return;
    }
    let parent = sections.length - 1;
    while (parent > 0 && (sections[parent]?.level ?? 0) >= node.depth)
      parent = sections[parent]?.parent ?? -1;
    sections.push(draft(heading, node.depth, parent === 0 ? -1 : parent, placeOf(node)));
  }

  function readParagraph(node: Paragraph, kind: LineKind, container: Container | undefined): void {
    const place = placeOf(node);
    const raw = unfold(text.slice(node.position?.start.offset, node.position?.end.offset));
    const lines = raw.includes('<')
      ? readInlineHtml(raw, place)
      : unfold(node.children.map(textOf).join('')).split('\n');
    const items = kind === 'item' ? itemsOf(place.line) : [];
    // What was folded into one stands apart again.
    for (const { start, end, column } of partsOf(source, lines.length, place, items)) {
      const own = lines.slice(start, end);
      own.forEach((line, index) => {
        const text = index === 0 && start > 0 && kind === 'item' ? line.replace(ITEM_SIGN, '') : line;
        const at = { line: place.line + start + index, column: index === 0 ? column : 1 };
        show(text, at, index > 0 && kind === 'item' ? 'text' : kind);
        own[index] = text.trim();
      });
      const bold = own.length < 4 && /^(\*\*|__)([^*_]{2,80})\1:?$/.exec(own.join(' ').trim());
      if (!bold || container?.inside === 'quote') continue;
      const heading = (bold[2] ?? '').replace(/:\s*$/, '').replace(/\s+/g, ' ').trim();
      const here = { line: place.line + start, column };
      hide(heading, here, { inside: 'bold text', opened: here.line }, true);
    }
  }

  /** The lines of a paragraph without its comments; tags stay, because a placeholder such as `<LINK>` looks like one. */
  function readInlineHtml(raw: string, place: Place): string[] {
    const plain = raw.replace(/\n[ \t>]*/g, '\n');
    const lines = plain.split('\n').map(() => '');
    const [paragraph] = visible.parse(plain).children;
    for (const child of paragraph?.type === 'paragraph' ? paragraph.children : []) {
      const { line, column } = at(child);
      if (child.type === 'html' && child.value.startsWith('<!--')) {
        readComment(child.value.slice(4, -3), { line: place.line + line - 1, column }, true);
        continue;
      }
      const shown = child.type === 'inlineCode' ? `\`${child.value}\`` : textOf(child);
      shown.split('\n').forEach((piece, index) => {
        lines[line - 1 + index] = (lines[line - 1 + index] ?? '') + piece;
      });
    }
    return lines;
  }

  function readCode(node: Code): void {
    const { line } = placeOf(node);
    const end = lineOf(node.position?.end.line ?? 1);
    // A fence begins with its sign and is never folded; an indented block begins with blanks, whatever it shows.
    const fence = /^(?:`{3,}|~{3,})/.exec(text.slice(node.position?.start.offset))?.[0];
    const last = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(source[end - 1] ?? '')?.[1];
    const closed = fence === undefined || (end > line && last?.startsWith(fence) === true);
    const first = fence === undefined ? line : line + 1;
    unfold(node.value)
      .split('\n')
      .forEach((code, index) => {
        show(code, { line: first + index, column: 1 }, 'code');
        hideIfHeading(code, first + index, { inside: 'code block', opened: line }, closed);
      });
  }

  function readHtml(node: Html): void {
    const place = placeOf(node);
    const value = unfold(node.value);
    let visible = '';
    let from = 0;
    for (let open = value.indexOf('<!--'); open >= 0; open = value.indexOf('<!--', from)) {
      const close = value.indexOf('-->', open + 2); // `<!-->` is a whole comment
      const comment = value.slice(open + 4, close < 0 ? undefined : close);
      const line = place.line + value.slice(0, open).split('\n').length - 1;
      readComment(comment, { line, column: open === 0 ? place.column : 1 }, close >= 0);
      // The line ends of a comment stay, so that what follows keeps its line.
      visible += value.slice(from, open) + comment.replace(/[^\n]/g, '');
      from = close < 0 ? value.length : close + 3;
    }
    visible += value.slice(from);
    visible.split('\n').forEach((html, index) => {
      for (const tag of html.matchAll(/<(\/?)details\b/gi)) {
        if (tag[1] === '/') details.pop();
        else details.push(place.line + index);
      }
      show(html, { line: place.line + index, column: 1 }, 'html');
    });
  }

  function readComment(comment: string, place: Place, closed: boolean): void {
    sections.at(-1)?.comments.push({ ...place, text: comment, closed });
    comment.split('\n').forEach((line, index) => {
      hideIfHeading(line, place.line + index, { inside: 'comment', opened: place.line }, closed);
    });
  }

  function show(shown: string, place: Place, kind: LineKind): void {
    const text = kind === 'code' || kind === 'html' ? shown : shown.trim();
    if (text.trim() === '') return;
    sections.at(-1)?.lines.push({ line: place.line, column: place.column, text, kind });
  }

  function hideIfHeading(line: string, number: number, holder: Container, closed: boolean): void {
    const match = /^ {0,3}#{1,6}[ \t]+(\S.*)$/.exec(line);
    const heading = match?.[1]?.replace(/(?<![ \t])[ \t]+#+[ \t]*$/, '').trim();
    if (heading) hide(heading, { line: number, column: 1 }, holder, closed);
  }

  function hide(heading: string, place: Place, holder: Container, closed: boolean): void {
    if (hidden.length < MOST_HIDDEN) hidden.push({ heading, ...place, ...holder, closed });
  }

  for (const node of nodes) read(node);
  return { sections, hidden };
}

/** A hard line break ends a line as any other line end does. */
function textOf(node: PhrasingContent): string {
  return node.type === 'break' ? '\n' : plainText(node);
}

function headingText(node: Heading, text: string, unfold: Folded['unfold']): string {
  const first = node.children[0]?.position?.start.offset;
  const last = node.children.at(-1)?.position?.end.offset;
  if (first === undefined || last === undefined) return '';
  const raw = unfold(text.slice(first, last)).replace(/\s+/g, ' ').trim();
  const shown =
    MARKUP.test(raw) && raw.length <= LONGEST_HEADING
      ? plainText(inline.parse(raw), { includeHtml: false })
      : node.children.map(textOf).join('');
  return unfold(shown).replace(/\s+/g, ' ').trim();
}

function draft(heading: string, level: number, parent: number, place: Place): Draft {
  return { heading, level, parent, line: place.line, column: place.column, lines: [], comments: [] };
}

function at(node: Nodes): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** Front matter that the parser cannot see: never closed, or behind blank lines or a comment. */
function strayFrontMatter(text: string): number | undefined {
  let from = 0;
  for (;;) {
    while (/\s/.test(text.charAt(from))) from += 1;
    const close = text.startsWith('<!--', from) ? text.indexOf('-->', from) : -1;
    if (close < 0) break;
    from = close + 3;
  }
  const begins = /^---[ \t]*\n[ \t]*[A-Za-z][\w-]*[ \t]*:/.test(text.slice(from, from + 200));
  return begins ? text.slice(0, from).split('\n').length : undefined;
}
