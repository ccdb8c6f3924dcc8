export const id = 380;
export const ids = [380];
export const modules = {

/***/ 9500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ templateKey),
/* harmony export */   Hl: () => (/* binding */ judgeContent),
/* harmony export */   ld: () => (/* binding */ isNotApplicable),
/* harmony export */   wK: () => (/* binding */ isPlaceholder),
/* harmony export */   zN: () => (/* binding */ isVisible)
/* harmony export */ });
/* unused harmony export leftoverPlaceholders */
// Has the author said anything here? What remains of a section once invisible text, the template's own words and placeholders are gone.
const INVISIBLE = /[\p{DI}\p{Cf}\p{Cc}\p{Zs}\p{Zl}\p{Zp}\u2800]/gu;
const TAG = /<\/?[a-z][^>]*>/gi;
const IMAGE = /<(?:img|picture|video|svg)\b/i;
const DECORATION = /[*_~`#>|=+^<$\\]/g;
const SAYS_SOMETHING = /[\p{L}\p{N}\p{S}]/u;
const PLACEHOLDER = /^(?:tb[adc]|todo|fixme|wip|x{3,}|n{3,}|\.{3}|…|placeholder|coming soon|to be (?:done|determined|defined|decided|discussed|added|filled(?: in)?|completed|written|updated)|<(?!(?:br|hr|p|div|span|center|details|summary|table)>)[a-z][a-z _-]*>|\$[a-z_]+|your short, descriptive title|[yd]{2,4}-mm-[yd]{2,4})$/i;
const NOT_APPLICABLE = /^(?:n\s?[/.]?\s?a|not applicable|does not apply|doesn't apply)$/i;
/** The placeholders of the templates where they stand inside other text, outside code: `<LINK>`, `$SIG`, `NNNN`. */
const LEFT_OVER = /<LINK>|\$(?:SIG|ASSIGNEE)\b|(?<![\w/-])#?NNNN(?![\w/-])|Your short, descriptive title/g;
/** Two lines with one key say the same: case, blanks and decoration do not matter, a ticked box does. */
function templateKey(text) {
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
function isVisible(text) {
    if (IMAGE.test(text))
        return true;
    return SAYS_SOMETHING.test(text.replace(TAG, '').replace(DECORATION, '').replace(INVISIBLE, ''));
}
/** What lines hold beyond the words of the template. */
function judgeContent(lines, words) {
    let content = 'empty';
    for (const { text, kind } of lines) {
        // Placeholders such as `<LINK>` look like tags: they are known before tags are taken for invisible.
        const bare = bareText(text);
        if (PLACEHOLDER.test(bare))
            content = graver(content, words.has(templateKey(text)) ? 'template' : 'placeholder');
        else if (!isVisible(text))
            continue;
        else if (kind !== 'code' && words.has(templateKey(text)))
            content = graver(content, 'template');
        else if (NOT_APPLICABLE.test(bare))
            content = graver(content, 'not-applicable');
        else
            return 'filled';
    }
    return content;
}
/** The placeholders that a line of visible text still holds; none in code. */
function leftoverPlaceholders(line) {
    if (line.kind === 'code')
        return [];
    return [...line.text.replace(/`[^`]*`/g, '').matchAll(LEFT_OVER)].map((match) => match[0]);
}
/** True for values such as `TBD`, `N/A` is none: it is an answer. */
function isPlaceholder(text) {
    return PLACEHOLDER.test(bareText(text));
}
/** True for a bare "N/A", with or without a full stop. */
function isNotApplicable(text) {
    return NOT_APPLICABLE.test(bareText(text));
}
function bareText(text) {
    const shown = text.replace(INVISIBLE, ' ').trim();
    if (shown === '...')
        return shown;
    return shown
        .replace(/^[*_~`([{"']+|[*_~`)\]}"'.,;:!?]+$/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}
const GRAVITY = ['empty', 'template', 'placeholder', 'not-applicable', 'filled'];
function graver(a, b) {
    return GRAVITY.indexOf(a) >= GRAVITY.indexOf(b) ? a : b;
}


/***/ }),

/***/ 7572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseMarkdown)
});

// UNUSED EXPORTS: subsections

// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var lib = __webpack_require__(1869);
// EXTERNAL MODULE: ./node_modules/remark-frontmatter/lib/index.js + 5 modules
var remark_frontmatter_lib = __webpack_require__(1239);
// EXTERNAL MODULE: ./node_modules/remark-parse/lib/index.js + 51 modules
var remark_parse_lib = __webpack_require__(8540);
// EXTERNAL MODULE: ./node_modules/unified/lib/index.js + 7 modules
var unified_lib = __webpack_require__(1519);
;// CONCATENATED MODULE: ./build/shared/domain/fold-lines.js
// Which lines are plain, and where do the blocks end that they stand in? What folding may rest on, and nothing that a parser would have to decide.
/** How the text of a block may begin: with nothing that could open another block, or be a marker, an underline or a fence. */
const START = '(?:[*_("\']{0,3}`{0,2}[^-+*_#>=~`<&\\\\\\s\\d[\\]]|(?:[*_("\']{1,3}`{0,2}|`{1,2})\\d|\\d(?!\\d{0,8}[.)](?:\\s|$))|\\[)';
/** Nothing that is decoded, escaped or a tag, and no white space but blanks. */
const WORDS = '(?:[^<>&\\\\\\s]| )*';
const PLAIN = new RegExp(`^(?<indent> *)(?=${START})${WORDS}$`, 'u');
const ITEM = new RegExp(`^(?<indent> *)(?<marker>[-*+]|\\d{1,9}[.)])(?<gap> {1,4})(?=${START})${WORDS}$`, 'u');
const HEADING = new RegExp(`^(?<sign>#{1,6} +)(?=[^\\s#])${WORDS}$`, 'u');
/** A label may span lines, and so may what follows it. */
const DEFINITION = /^[\s>*+\-\d.)]*\[(?:[^\]\\]|\\.)*(?:\]:|\\?$)/;
/** A tag may span lines, and what looks like words there are its attributes. */
const TAG = /<[a-z/]/i;
/** At the left margin both end every block before them that has an end, blank line or not. */
const INTERRUPTS = /^(?:#{1,6}(?:[ \t]|$)|<!--)/;
function isBlank(line) {
    return line !== undefined && /^[ \t]*$/.test(line);
}
/** True where lines that look plain may be part of a tag or a definition, until the next blank line. */
function isOpening(line) {
    return TAG.test(line) || DEFINITION.test(line);
}
/** The indentation of a line of plain text; undefined where it is none. */
function indentOf(line) {
    return line === undefined ? undefined : PLAIN.exec(line)?.groups?.['indent']?.length;
}
/** The signs before the text of a heading at the left margin; undefined where there is none, or one that is more than plain. */
function headingSign(line) {
    return /#[ \t]*$/.test(line) ? undefined : HEADING.exec(line)?.groups?.['sign'];
}
/** A list item of plain text; undefined where a line is none, or more. */
function itemOf(line) {
    const groups = line === undefined ? undefined : ITEM.exec(line)?.groups;
    if (!groups)
        return undefined;
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
function mayBeCode(indent) {
    return indent > 3;
}
/** Where the lines end that only go on with what a line began that is indented so far. */
function endOfBlock(source, start, indent) {
    let next = start + 1;
    for (let least = indent; next < source.length; next += 1) {
        const deeper = indentOf(source[next]);
        if (deeper === undefined || deeper < least)
            break;
        least = deeper;
    }
    return next;
}
/**
 * Where the paragraphs end that follow one another from a line on, at the left margin and behind an end of every block. The last one ends with
 * a blank line, too, unless it is the only one: what goes on with it is to find it by itself.
 */
function endOfParagraphs(source, start) {
    let end = endOfBlock(source, start, 0);
    for (;;) {
        const next = afterBlanks(source, end);
        if (next === end || indentOf(source[next]) !== 0 || isOpening(source[next] ?? ''))
            return end;
        const until = endOfBlock(source, next, 0);
        if (until < source.length && !isBlank(source[until]))
            return end;
        end = until;
    }
}
/** The first line from one on that is not blank. */
function afterBlanks(source, start) {
    let next = start;
    while (next < source.length && isBlank(source[next]))
        next += 1;
    return next;
}
/** The end of a block with the blank lines behind it, where what follows would end the block without them, too. */
function withBlanks(source, end) {
    const next = afterBlanks(source, end);
    return INTERRUPTS.test(source[next] ?? '') ? next : end;
}
/** The same for a block that ends by itself, whatever follows; at the end of the text its blank lines stay. */
function withBlanksBeforeMore(source, end) {
    const next = afterBlanks(source, end);
    return next < source.length ? next : end;
}

;// CONCATENATED MODULE: ./build/shared/domain/fold-items.js
// Which list items can be folded into one? A run of plain items, nested or not, whose places in the list are certain.
//
// What follows the last item of a run may belong to it or to an item that it stands in, and to no other. So these stay apart, and each is given
// the items before it that end where it begins.

/** The groups of the run that begins at a line, one behind the other; none where no plain item stands there. */
function groupItems(source, start) {
    const first = itemOf(source[start]);
    if (!first)
        return [];
    if (mayBeCode(first.indent))
        return [{ end: start + 1, kept: first.content, items: [] }];
    const { items, end } = runOf(source, start, first);
    const heads = headsOf(items);
    return heads.map((head, index) => {
        const next = heads[index + 1] ?? items.length;
        return {
            end: items[next]?.line ?? withBlanks(source, end),
            kept: items[head]?.content ?? 0,
            items: items.slice(head + 1, next).map(({ line }) => line + 1),
        };
    });
}
function runOf(source, start, first) {
    // A number that is not the first could go on with a paragraph.
    const certain = !first.later;
    const items = [{ ...first, line: start, depth: 0 }];
    /** The items that the next line may stand in, from the outside in. */
    let chain = [first];
    let end = endOfBlock(source, start, first.indent);
    for (;;) {
        const line = certain ? afterBlanks(source, end) : end;
        const text = source[line];
        const item = itemOf(text);
        if (text === undefined || !item || isOpening(text))
            break;
        const within = chain.findLastIndex(({ content }) => content <= item.indent);
        const outer = chain[within];
        const sibling = chain[within + 1];
        if (sibling) {
            // Where the first is text, what could interrupt a paragraph is no text like it.
            if (sibling.indent !== item.indent || (!certain && !item.later))
                break;
        }
        else if (!certain || !outer || item.indent > outer.content + 3 || item.later)
            break;
        items.push({ ...item, line, depth: within + 1 });
        chain = [...chain.slice(0, within + 1), item];
        end = endOfBlock(source, line, item.indent);
    }
    return { items, end };
}
/** Indices of the items that stay apart: the first, the last, and those that the last stands in. */
function headsOf(items) {
    const heads = new Set([0]);
    let wanted = items.at(-1)?.depth ?? 0;
    let needsSibling = false;
    for (let index = items.length - 1; index >= 0; index -= 1) {
        const item = items[index];
        if (!item || item.depth !== wanted)
            continue;
        // A number that is not the first would go on with the text of the item around it: it needs a sibling before it.
        if (needsSibling)
            heads.add(index + 1);
        needsSibling = item.later;
        heads.add(index);
        wanted -= 1;
    }
    return [...heads].sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./build/shared/domain/fold-literal.js
// Which comments and fences can be folded? Those at the left margin, of whose lines none is read whatever they stand in.
//
// Such a thing begins where it seems to, or it is part of another one that the parser does not read either (a fence in a comment, a comment in a
// fence, front matter). So its lines may hold nothing that could end the other: no sign of a fence, no end of a comment.

/** What else is not read, and ends by signs of its own: too rare to be told apart here. */
const RAW = /<(?:pre|script|style|textarea|[?]|![A-Z[])/i;
const FENCE = /^(?<sign>`{3,}|~{3,})(?<info>[^`]*)$/;
const LIKE_FENCE = /^[\s>*+\-\d.)]*(?:`{3}|~{3})/;
/**
 * What of this kind begins at a line. To be asked line after line, but for those in what it found; `isFree` where the line is no part of a tag or a
 * definition. `front` is the line that closes the front matter, which ends by a sign of its own; 0 where there is none.
 */
function literalsOf(text, source, front) {
    if (RAW.test(text))
        return () => undefined;
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
function commentAt(source, start) {
    const first = (source[start] ?? '').slice(4);
    // `<!-->` is a whole comment.
    if (/^-?>/.test(first))
        return undefined;
    for (let at = start; at < source.length; at += 1) {
        const line = at === start ? first : (source[at] ?? '');
        if (line.includes('<!--') || LIKE_FENCE.test(line))
            return undefined;
        const close = line.indexOf('-->');
        if (close >= 0)
            return isBlank(line.slice(close + 3)) ? { kind: 'comment', close: at } : undefined;
    }
    return undefined;
}
function fenceAt(source, start, settled) {
    const { sign, info } = FENCE.exec(source[start] ?? '')?.groups ?? {};
    if (sign === undefined || (isBlank(info) && !settled))
        return undefined;
    for (let at = start + 1; at < source.length; at += 1) {
        const line = source[at] ?? '';
        if (line.includes('-->'))
            return undefined;
        if (!LIKE_FENCE.test(line))
            continue;
        const isClose = line.startsWith(sign) && isBlank(line.slice(sign.length));
        return isClose && at > start + 1 ? { kind: 'fence', close: at } : undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/shared/domain/fold.js
// How does a long document parse in half the time? What is plain is folded before parsing and unfolded in what the parser gives back: a line
// that the parser need not read costs nothing, and the structure of a document cannot depend on it.
//
// The parser's cost is per line more than per character, and an item costs most. Consecutive lines of plain words are in one block wherever they
// stand (a paragraph, a fence, a comment), because nothing in them opens, closes or interrupts a block; so all of them become one character of a
// private use area. So do items of one list, the lines of a comment or a fence, paragraphs that follow one another at the left margin, and blank
// lines that separate nothing. test/shared/domain/fold.test.ts holds that both ways give one model.



const FIRST = 0xf0000;
const MOST = 0xfffd;
const PRIVATE = /[\u{f0000}-\u{ffffd}]/gu;
/** Such a character, or a character reference that the parser turns into one. */
const USES_PRIVATE = /[\u{f0000}-\u{ffffd}]|&#(?:x0*f[\da-f]{4}|0*(?:9\d|10)\d{4,5});/iu;
const FRONT = /^---[ \t]*$/;
const WORTH_FOLDING = 12;
const COMMENT_START = '<!--';
const COMMENT_END = '-->';
/** The text as it is, for comparison. */
function unfolded(text) {
    return { text, unfold: (part) => part, line: (line) => line, items: () => [] };
}
/**
 * Folds a text whose line ends are `\n`. What stays as it is: a text that already holds characters of the private use area, or names one; and one whose
 * front matter is never closed, because the parser then finds neither lists nor quotes.
 */
function fold(text) {
    if (USES_PRIVATE.test(text))
        return unfolded(text);
    const source = text.split('\n');
    const front = FRONT.test(source[0] ?? '') ? source.findIndex((line, at) => at > 0 && FRONT.test(line)) : 0;
    if (front < 0)
        return unfolded(text);
    const literalAt = literalsOf(text, source, front);
    const folded = [];
    const origin = [0];
    const rests = [];
    const items = new Map();
    let index = 0;
    let open = false;
    let apart = true;
    const hide = (part) => {
        if (part.length < WORTH_FOLDING && !part.includes('\n'))
            return part;
        return String.fromCodePoint(FIRST + rests.push(part) - 1);
    };
    const put = (piece) => {
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
        folded.push(whole.slice(0, kept) +
            hide(whole.slice(kept, closing)) +
            close +
            hide(whole.slice(closing + close.length)));
        if (piece.items)
            items.set(index + 1, piece.items);
        origin.push(index + 1);
        index = piece.end;
    };
    while (index < source.length) {
        const line = source[index] ?? '';
        const literal = literalAt(index, !open);
        if (isBlank(line))
            open = false;
        else if (!literal && isOpening(line))
            open = true;
        let block;
        if (literal)
            block = literalBlock(source, index, literal);
        else if (!open)
            block = blockAt(source, index, apart);
        for (const piece of block?.pieces ?? [wholeLine(source, index)])
            put(piece);
        apart = block ? block.ends : isBlank(line);
    }
    return {
        text: folded.join('\n'),
        unfold: (part) => part.replace(PRIVATE, (character) => rests[(character.codePointAt(0) ?? 0) - FIRST] ?? character),
        line: (line) => origin[Math.min(line, origin.length - 1)] ?? line,
        items: (line) => items.get(line) ?? [],
    };
}
function literalBlock(source, start, { kind, close }) {
    if (kind === 'comment') {
        const end = withBlanksBeforeMore(source, close + 1);
        const closing = source
            .slice(start, close + 1)
            .join('\n')
            .lastIndexOf(COMMENT_END);
        return { pieces: [{ end, kept: COMMENT_START.length, closing }], ends: true };
    }
    const body = close > start + 1 ? [{ end: close, kept: 0 }] : [];
    return { pieces: [wholeLine(source, start), ...body, wholeLine(source, close)], ends: true };
}
/** `apart`: the block before it has ended. Undefined where nothing can be folded. */
function blockAt(source, start, apart) {
    const line = source[start] ?? '';
    const sign = headingSign(line);
    if (sign !== undefined) {
        return { pieces: [{ end: withBlanksBeforeMore(source, start + 1), kept: sign.length }], ends: true };
    }
    const groups = groupItems(source, start);
    if (groups.length > 0)
        return { pieces: groups, ends: false };
    const indent = indentOf(line);
    if (indent === undefined)
        return undefined;
    if (mayBeCode(indent))
        return { pieces: [{ end: start + 1, kept: indent }], ends: false };
    const end = apart && indent === 0 ? endOfParagraphs(source, start) : endOfBlock(source, start, indent);
    return { pieces: [{ end: withBlanks(source, end), kept: indent }], ends: false };
}
function wholeLine(source, at) {
    return { end: at + 1, kept: source[at]?.length ?? 0 };
}

;// CONCATENATED MODULE: ./build/shared/domain/fold-parts.js
// Which items and paragraphs stand in one paragraph of a folded text?

/** The marker of a list item with the blanks around it. */
const ITEM_SIGN = /^ *(?:[-*+]|\d{1,9}[.)]) +/;
/** The parts of a paragraph that has so many lines and begins at a place of the source, where `items` are the lines at which further items begin. */
function partsOf(source, count, place, items) {
    const heads = new Set(items);
    const parts = [];
    let current = { start: 0, end: 1, column: place.column };
    for (let index = 1; index < count; index += 1) {
        const line = source[place.line - 1 + index] ?? '';
        // No paragraph holds a blank line by itself: behind one another begins.
        if (isBlank(line))
            continue;
        const isItem = heads.has(place.line + index);
        if (isItem || current.end < index) {
            parts.push(current);
            current = {
                start: index,
                end: index,
                column: (isItem ? (ITEM_SIGN.exec(line)?.[0].length ?? 0) : 0) + 1,
            };
        }
        current.end = index + 1;
    }
    return [...parts, current];
}

;// CONCATENATED MODULE: ./build/shared/domain/markdown.js
// What does a Markdown document hold? One model for proposals, templates and trackers: sections with their visible text, comments
// told apart from content, and the headings that look like headings but are none, with the reason.
//
// remark-parse decides the structure. Inline constructs that only decorate (emphasis, links) are switched off: they cost a third of the
// time and blow up on hostile input, and no verdict needs them; a heading that holds any is read once more with all of them.






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
const blocks = (0,unified_lib/* unified */.l)()
    .data('micromarkExtensions', [{ disable: { null: INLINE } }])
    .use(remark_parse_lib/* default */.A)
    .use(remark_frontmatter_lib/* default */.A)
    .freeze();
const inline = (0,unified_lib/* unified */.l)()
    .data('micromarkExtensions', [{ disable: { null: BLOCKS } }])
    .use(remark_parse_lib/* default */.A)
    .freeze();
/** Inline HTML and code decide what a reader sees; emphasis and links do not. */
const visible = (0,unified_lib/* unified */.l)()
    .data('micromarkExtensions', [{ disable: { null: [...BLOCKS, ...INLINE.slice(0, 6)] } }])
    .use(remark_parse_lib/* default */.A)
    .freeze();
const MARKUP = /[*_[\]<>`!\\~]/;
const LONGEST_HEADING = 500;
const MOST_HIDDEN = 1000;
/** Parses a text whose line ends are `\n`. Positions are those of the text. `folding` is what makes it fast; see fold.ts. */
function parseMarkdown(text, options = {}, folding = fold) {
    const folded = folding(text);
    const root = blocks.parse(folded.text);
    const [first, ...rest] = root.children;
    const frontMatter = first?.type === 'yaml' ? { text: folded.unfold(first.value), line: at(first).line + 1 } : undefined;
    const stray = frontMatter ? undefined : strayFrontMatter(text);
    return {
        ...readBlocks(frontMatter ? rest : root.children, text.split('\n'), folded, options.nested ?? false),
        ...(frontMatter ? { frontMatter } : {}),
        ...(stray === undefined ? {} : { strayFrontMatter: stray }),
    };
}
/** All sections below one, in document order. */
function subsections(document, index) {
    const found = [];
    for (let next = index + 1; next < document.sections.length; next += 1) {
        // What is below a section follows it without a gap.
        if (!isBelow(document, next, index))
            break;
        found.push(next);
    }
    return found;
}
function isBelow(document, index, ancestor) {
    for (let at = document.sections[index]?.parent ?? -1; at >= 0; at = document.sections[at]?.parent ?? -1) {
        if (at === ancestor)
            return true;
    }
    return false;
}
/** Walks the tree once, in document order. */
function readBlocks(nodes, source, { text, unfold, line: lineOf, items: itemsOf }, nested) {
    const placeOf = (node) => {
        const { line, column } = at(node);
        return { line: lineOf(line), column };
    };
    const sections = [draft('', 0, -1, { line: 1, column: 1 })];
    const hidden = [];
    /** The lines where the `<details>` that are open now were opened. */
    const details = [];
    function read(node, container) {
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
                for (const child of node.children)
                    read(child, { inside: 'quote', opened: placeOf(node).line });
                break;
            case 'list':
                for (const item of node.children)
                    readItem(item, container);
                break;
            default:
                break; // thematic breaks and link definitions show nothing of their own
        }
    }
    function readItem(item, container) {
        const quoted = container?.inside === 'quote';
        item.children.forEach((child, index) => {
            const inside = container ?? { inside: 'list item', opened: placeOf(item).line };
            if (index === 0 && child.type === 'paragraph')
                readParagraph(child, quoted ? 'quote' : 'item', inside);
            else
                read(child, inside);
        });
    }
    function readHeading(node, container) {
        const heading = headingText(node, text, unfold);
        const opened = details.at(-1);
        const holder = container ?? (opened === undefined ? undefined : { inside: '<details>', opened });
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
    function readParagraph(node, kind, container) {
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
            if (!bold || container?.inside === 'quote')
                continue;
            const heading = (bold[2] ?? '').replace(/:\s*$/, '').replace(/\s+/g, ' ').trim();
            const here = { line: place.line + start, column };
            hide(heading, here, { inside: 'bold text', opened: here.line }, true);
        }
    }
    /** The lines of a paragraph without its comments; tags stay, because a placeholder such as `<LINK>` looks like one. */
    function readInlineHtml(raw, place) {
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
    function readCode(node) {
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
    function readHtml(node) {
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
                if (tag[1] === '/')
                    details.pop();
                else
                    details.push(place.line + index);
            }
            show(html, { line: place.line + index, column: 1 }, 'html');
        });
    }
    function readComment(comment, place, closed) {
        sections.at(-1)?.comments.push({ ...place, text: comment, closed });
        comment.split('\n').forEach((line, index) => {
            hideIfHeading(line, place.line + index, { inside: 'comment', opened: place.line }, closed);
        });
    }
    function show(shown, place, kind) {
        const text = kind === 'code' || kind === 'html' ? shown : shown.trim();
        if (text.trim() === '')
            return;
        sections.at(-1)?.lines.push({ line: place.line, column: place.column, text, kind });
    }
    function hideIfHeading(line, number, holder, closed) {
        const match = /^ {0,3}#{1,6}[ \t]+(\S.*)$/.exec(line);
        const heading = match?.[1]?.replace(/[ \t]+#+[ \t]*$/, '').trim();
        if (heading)
            hide(heading, { line: number, column: 1 }, holder, closed);
    }
    function hide(heading, place, holder, closed) {
        if (hidden.length < MOST_HIDDEN)
            hidden.push({ heading, ...place, ...holder, closed });
    }
    for (const node of nodes)
        read(node);
    return { sections, hidden };
}
/** A hard line break ends a line as any other line end does. */
function textOf(node) {
    return node.type === 'break' ? '\n' : (0,lib/* toString */.d)(node);
}
function headingText(node, text, unfold) {
    const first = node.children[0]?.position?.start.offset;
    const last = node.children.at(-1)?.position?.end.offset;
    if (first === undefined || last === undefined)
        return '';
    const raw = unfold(text.slice(first, last)).replace(/\s+/g, ' ').trim();
    const shown = MARKUP.test(raw) && raw.length <= LONGEST_HEADING
        ? (0,lib/* toString */.d)(inline.parse(raw), { includeHtml: false })
        : node.children.map(textOf).join('');
    return unfold(shown).replace(/\s+/g, ' ').trim();
}
function draft(heading, level, parent, place) {
    return { heading, level, parent, line: place.line, column: place.column, lines: [], comments: [] };
}
function at(node) {
    return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
/** Front matter that the parser cannot see: never closed, or behind blank lines or a comment. */
function strayFrontMatter(text) {
    let from = 0;
    for (;;) {
        while (/\s/.test(text.charAt(from)))
            from += 1;
        const close = text.startsWith('<!--', from) ? text.indexOf('-->', from) : -1;
        if (close < 0)
            break;
        from = close + 3;
    }
    const begins = /^---[ \t]*\n[ \t]*[A-Za-z][\w-]*[ \t]*:/.test(text.slice(from, from + 200));
    return begins ? text.slice(0, from).split('\n').length : undefined;
}


/***/ }),

/***/ 6694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ kindOfPath),
/* harmony export */   FQ: () => (/* binding */ parseProposalPath),
/* harmony export */   kt: () => (/* binding */ matchesGlob)
/* harmony export */ });
// What does a path below the proposals' root mean: a proposal, an appendix of one, a proposal at a wrong path, or none of ours?
const PARTS = new Map([
    ['sig', '[^/]+'],
    ['number', '[0-9]+'],
    ['name', '[a-z0-9]+(?:-[a-z0-9]+)*'],
]);
/** The parts of a path that fits the pattern; `undefined` for any other. Paths have `/` and start at the top of the repository. */
function parseProposalPath(path, pattern) {
    const seen = new Set();
    const source = literal(pattern.path).replace(/\\\{(\w+)\\\}/g, (_, part) => {
        const form = PARTS.get(part);
        if (form === undefined)
            return '[^/]+';
        // A part that stands there twice is the same both times.
        if (seen.has(part))
            return `\\k<${part}>`;
        seen.add(part);
        return `(?<${part}>${form})`;
    });
    const match = new RegExp(`^${literal(pattern.root)}/${source}$`, 'u').exec(path);
    if (!match)
        return undefined;
    const { sig, number, name } = match.groups ?? {};
    return {
        ...(sig === undefined ? {} : { sig }),
        ...(number === undefined ? {} : { number: Number(number) }),
        ...(name === undefined ? {} : { name }),
    };
}
/**
 * What a path is. `exists` answers whether a path is in the tree that is judged: a Markdown file beside a proposal is its appendix; without
 * a proposal there it is a proposal at a wrong path.
 */
function kindOfPath(path, pattern, exists) {
    if (!path.startsWith(`${pattern.root}/`) || !/\.(?:md|markdown|mdown|mkd)$/i.test(path))
        return 'none';
    const exempt = directory(pattern.template);
    if (path === pattern.template || (isBelow(exempt, pattern.root) && isBelow(path, exempt)))
        return 'none';
    if (pattern.ignore.some((glob) => matchesGlob(path, glob)))
        return 'none';
    if (parseProposalPath(path, pattern))
        return 'proposal';
    const file = pattern.path.slice(pattern.path.lastIndexOf('/') + 1);
    for (let folder = directory(path); isBelow(folder, pattern.root); folder = directory(folder)) {
        const main = `${folder}/${file}`;
        if (parseProposalPath(main, pattern) && exists(main))
            return 'appendix';
    }
    return 'misplaced';
}
/** `**` is any folders, `*` anything within one, `?` one character; everything else is literal. */
function matchesGlob(path, glob) {
    const source = glob
        .split(/(\*\*\/|\*\*|\*|\?)/)
        .map((part) => GLOB.get(part) ?? literal(part))
        .join('');
    return new RegExp(`^${source}$`, 'u').test(path);
}
const GLOB = new Map([
    ['**/', '(?:[^/]+/)*'],
    ['**', '[^]*'],
    ['*', '[^/]*'],
    ['?', '[^/]'],
]);
function isBelow(path, folder) {
    return path.startsWith(`${folder}/`);
}
function directory(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}


/***/ }),

/***/ 4568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W5: () => (/* binding */ isLogin),
  H$: () => (/* binding */ loginKey),
  i6: () => (/* binding */ mergePeople),
  tq: () => (/* binding */ normalizeLogin),
  hz: () => (/* binding */ parsePeople)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/shared/generated/owners.js

/** The keys that each object of the schema knows, by the place of the object in the schema. */
const keys = {
    "#": [
        "approvers",
        "filters"
    ],
    "#/properties/filters/additionalProperties": [
        "approvers"
    ]
};
const validate = validate21;
const schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "owners.schema.json", "title": "OwnersFile", "description": "Prow's OWNERS: who approves, directly or by a filter for all files.", "type": "object", "properties": { "approvers": { "type": ["array", "null"], "items": { "type": "string", "minLength": 1 } }, "filters": { "type": "object", "additionalProperties": { "type": "object", "properties": { "approvers": { "type": ["array", "null"], "items": { "type": "string", "minLength": 1 } } } } } }, "definitions": {} };
const func2 = (ucs2length["default"] ?? ucs2length);
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="owners.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.approvers !== undefined) {
            let data0 = data.approvers;
            if ((!(Array.isArray(data0))) && (data0 !== null)) {
                const err0 = { instancePath: instancePath + "/approvers", schemaPath: "#/properties/approvers/type", keyword: "type", params: { type: schema6.properties.approvers.type } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (typeof data1 === "string") {
                        if (func2(data1) < 1) {
                            const err1 = { instancePath: instancePath + "/approvers/" + i0, schemaPath: "#/properties/approvers/items/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err1];
                            }
                            else {
                                vErrors.push(err1);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err2 = { instancePath: instancePath + "/approvers/" + i0, schemaPath: "#/properties/approvers/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.filters !== undefined) {
            let data2 = data.filters;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                for (const key0 in data2) {
                    let data3 = data2[key0];
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        if (data3.approvers !== undefined) {
                            let data4 = data3.approvers;
                            if ((!(Array.isArray(data4))) && (data4 !== null)) {
                                const err3 = { instancePath: instancePath + "/filters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvers", schemaPath: "#/properties/filters/additionalProperties/properties/approvers/type", keyword: "type", params: { type: schema6.properties.filters.additionalProperties.properties.approvers.type } };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                            if (Array.isArray(data4)) {
                                const len1 = data4.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data5 = data4[i1];
                                    if (typeof data5 === "string") {
                                        if (func2(data5) < 1) {
                                            const err4 = { instancePath: instancePath + "/filters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvers/" + i1, schemaPath: "#/properties/filters/additionalProperties/properties/approvers/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err4];
                                            }
                                            else {
                                                vErrors.push(err4);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err5 = { instancePath: instancePath + "/filters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvers/" + i1, schemaPath: "#/properties/filters/additionalProperties/properties/approvers/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err5];
                                        }
                                        else {
                                            vErrors.push(err5);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                    }
                    else {
                        const err6 = { instancePath: instancePath + "/filters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/filters/additionalProperties/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
    }
    else {
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}

;// CONCATENATED MODULE: ./build/shared/generated/owners-aliases.js

/** The keys that each object of the schema knows, by the place of the object in the schema. */
const owners_aliases_keys = {
    "#": [
        "aliases"
    ]
};
const owners_aliases_validate = owners_aliases_validate21;
const owners_aliases_schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "owners-aliases.schema.json", "title": "OwnersAliasesFile", "description": "Prow's OWNERS_ALIASES: names for lists of logins.", "type": "object", "required": ["aliases"], "properties": { "aliases": { "type": "object", "additionalProperties": { "type": ["array", "null"], "items": { "type": "string", "minLength": 1 } } } }, "definitions": {} };
const owners_aliases_func2 = (ucs2length["default"] ?? ucs2length);
function owners_aliases_validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="owners-aliases.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.aliases === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "aliases" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.aliases !== undefined) {
            let data0 = data.aliases;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                for (const key0 in data0) {
                    let data1 = data0[key0];
                    if ((!(Array.isArray(data1))) && (data1 !== null)) {
                        const err1 = { instancePath: instancePath + "/aliases/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/type", keyword: "type", params: { type: owners_aliases_schema6.properties.aliases.additionalProperties.type } };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (Array.isArray(data1)) {
                        const len0 = data1.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data2 = data1[i0];
                            if (typeof data2 === "string") {
                                if (owners_aliases_func2(data2) < 1) {
                                    const err2 = { instancePath: instancePath + "/aliases/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/aliases/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err2];
                                    }
                                    else {
                                        vErrors.push(err2);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err3 = { instancePath: instancePath + "/aliases/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/aliases/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    owners_aliases_validate21.errors = vErrors;
    return errors === 0;
}

;// CONCATENATED MODULE: ./build/shared/generated/sigs.js

/** The keys that each object of the schema knows, by the place of the object in the schema. */
const sigs_keys = {
    "#": [
        "sigs"
    ],
    "#/properties/sigs/items": [
        "name",
        "dir",
        "label",
        "leadership",
        "meetings",
        "contact"
    ],
    "#/properties/sigs/items/properties/leadership": [
        "chairs"
    ],
    "#/properties/sigs/items/properties/leadership/properties/chairs/items": [
        "github",
        "name"
    ],
    "#/properties/sigs/items/properties/meetings/items": [
        "description",
        "day",
        "time",
        "tz",
        "frequency",
        "url"
    ],
    "#/properties/sigs/items/properties/contact": [
        "slack",
        "mailing_list"
    ]
};
const sigs_validate = sigs_validate21;
const sigs_schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "sigs.schema.json", "title": "SigsFile", "description": "What is read of a community's sigs.yaml: the chairs of each SIG, where it meets and how it is reached.", "type": "object", "required": ["sigs"], "properties": { "sigs": { "type": "array", "items": { "type": "object", "properties": { "name": { "$ref": "#/definitions/form1" }, "dir": { "type": "string", "minLength": 1 }, "label": { "$ref": "#/definitions/form1" }, "leadership": { "type": ["object", "null"], "properties": { "chairs": { "type": ["array", "null"], "items": { "type": "object", "properties": { "github": { "type": "string", "minLength": 1 }, "name": { "$ref": "#/definitions/form1" } } } } } }, "meetings": { "type": ["array", "null"], "items": { "type": "object", "properties": { "description": { "$ref": "#/definitions/form1" }, "day": { "$ref": "#/definitions/form1" }, "time": { "$ref": "#/definitions/form1" }, "tz": { "$ref": "#/definitions/form1" }, "frequency": { "$ref": "#/definitions/form1" }, "url": { "$ref": "#/definitions/form1" } } } }, "contact": { "type": ["object", "null"], "properties": { "slack": { "$ref": "#/definitions/form1" }, "mailing_list": { "$ref": "#/definitions/form1" } } } } } } }, "definitions": { "form1": { "type": "string" } } };
const schema7 = { "type": "string" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate22.errors = vErrors;
    return errors === 0;
}
const sigs_func2 = (ucs2length["default"] ?? ucs2length);
function sigs_validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="sigs.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.sigs === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sigs" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.sigs !== undefined) {
            let data0 = data.sigs;
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        if (data1.name !== undefined) {
                            if (!(validate22(data1.name, { instancePath: instancePath + "/sigs/" + i0 + "/name", parentData: data1, parentDataProperty: "name", rootData }))) {
                                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data1.dir !== undefined) {
                            let data3 = data1.dir;
                            if (typeof data3 === "string") {
                                if (sigs_func2(data3) < 1) {
                                    const err1 = { instancePath: instancePath + "/sigs/" + i0 + "/dir", schemaPath: "#/properties/sigs/items/properties/dir/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err1];
                                    }
                                    else {
                                        vErrors.push(err1);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err2 = { instancePath: instancePath + "/sigs/" + i0 + "/dir", schemaPath: "#/properties/sigs/items/properties/dir/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err2];
                                }
                                else {
                                    vErrors.push(err2);
                                }
                                errors++;
                            }
                        }
                        if (data1.label !== undefined) {
                            if (!(validate22(data1.label, { instancePath: instancePath + "/sigs/" + i0 + "/label", parentData: data1, parentDataProperty: "label", rootData }))) {
                                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data1.leadership !== undefined) {
                            let data5 = data1.leadership;
                            if ((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)) {
                                const err3 = { instancePath: instancePath + "/sigs/" + i0 + "/leadership", schemaPath: "#/properties/sigs/items/properties/leadership/type", keyword: "type", params: { type: sigs_schema6.properties.sigs.items.properties.leadership.type } };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                if (data5.chairs !== undefined) {
                                    let data6 = data5.chairs;
                                    if ((!(Array.isArray(data6))) && (data6 !== null)) {
                                        const err4 = { instancePath: instancePath + "/sigs/" + i0 + "/leadership/chairs", schemaPath: "#/properties/sigs/items/properties/leadership/properties/chairs/type", keyword: "type", params: { type: sigs_schema6.properties.sigs.items.properties.leadership.properties.chairs.type } };
                                        if (vErrors === null) {
                                            vErrors = [err4];
                                        }
                                        else {
                                            vErrors.push(err4);
                                        }
                                        errors++;
                                    }
                                    if (Array.isArray(data6)) {
                                        const len1 = data6.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                            let data7 = data6[i1];
                                            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                if (data7.github !== undefined) {
                                                    let data8 = data7.github;
                                                    if (typeof data8 === "string") {
                                                        if (sigs_func2(data8) < 1) {
                                                            const err5 = { instancePath: instancePath + "/sigs/" + i0 + "/leadership/chairs/" + i1 + "/github", schemaPath: "#/properties/sigs/items/properties/leadership/properties/chairs/items/properties/github/minLength", keyword: "minLength", params: { limit: 1 } };
                                                            if (vErrors === null) {
                                                                vErrors = [err5];
                                                            }
                                                            else {
                                                                vErrors.push(err5);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err6 = { instancePath: instancePath + "/sigs/" + i0 + "/leadership/chairs/" + i1 + "/github", schemaPath: "#/properties/sigs/items/properties/leadership/properties/chairs/items/properties/github/type", keyword: "type", params: { type: "string" } };
                                                        if (vErrors === null) {
                                                            vErrors = [err6];
                                                        }
                                                        else {
                                                            vErrors.push(err6);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (data7.name !== undefined) {
                                                    if (!(validate22(data7.name, { instancePath: instancePath + "/sigs/" + i0 + "/leadership/chairs/" + i1 + "/name", parentData: data7, parentDataProperty: "name", rootData }))) {
                                                        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                                        errors = vErrors.length;
                                                    }
                                                }
                                            }
                                            else {
                                                const err7 = { instancePath: instancePath + "/sigs/" + i0 + "/leadership/chairs/" + i1, schemaPath: "#/properties/sigs/items/properties/leadership/properties/chairs/items/type", keyword: "type", params: { type: "object" } };
                                                if (vErrors === null) {
                                                    vErrors = [err7];
                                                }
                                                else {
                                                    vErrors.push(err7);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                        if (data1.meetings !== undefined) {
                            let data10 = data1.meetings;
                            if ((!(Array.isArray(data10))) && (data10 !== null)) {
                                const err8 = { instancePath: instancePath + "/sigs/" + i0 + "/meetings", schemaPath: "#/properties/sigs/items/properties/meetings/type", keyword: "type", params: { type: sigs_schema6.properties.sigs.items.properties.meetings.type } };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                            if (Array.isArray(data10)) {
                                const len2 = data10.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data11 = data10[i2];
                                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                        if (data11.description !== undefined) {
                                            if (!(validate22(data11.description, { instancePath: instancePath + "/sigs/" + i0 + "/meetings/" + i2 + "/description", parentData: data11, parentDataProperty: "description", rootData }))) {
                                                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                                errors = vErrors.length;
                                            }
                                        }
                                        if (data11.day !== undefined) {
                                            if (!(validate22(data11.day, { instancePath: instancePath + "/sigs/" + i0 + "/meetings/" + i2 + "/day", parentData: data11, parentDataProperty: "day", rootData }))) {
                                                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                                errors = vErrors.length;
                                            }
                                        }
                                        if (data11.time !== undefined) {
                                            if (!(validate22(data11.time, { instancePath: instancePath + "/sigs/" + i0 + "/meetings/" + i2 + "/time", parentData: data11, parentDataProperty: "time", rootData }))) {
                                                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                                errors = vErrors.length;
                                            }
                                        }
                                        if (data11.tz !== undefined) {
                                            if (!(validate22(data11.tz, { instancePath: instancePath + "/sigs/" + i0 + "/meetings/" + i2 + "/tz", parentData: data11, parentDataProperty: "tz", rootData }))) {
                                                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                                errors = vErrors.length;
                                            }
                                        }
                                        if (data11.frequency !== undefined) {
                                            if (!(validate22(data11.frequency, { instancePath: instancePath + "/sigs/" + i0 + "/meetings/" + i2 + "/frequency", parentData: data11, parentDataProperty: "frequency", rootData }))) {
                                                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                                errors = vErrors.length;
                                            }
                                        }
                                        if (data11.url !== undefined) {
                                            if (!(validate22(data11.url, { instancePath: instancePath + "/sigs/" + i0 + "/meetings/" + i2 + "/url", parentData: data11, parentDataProperty: "url", rootData }))) {
                                                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                                errors = vErrors.length;
                                            }
                                        }
                                    }
                                    else {
                                        const err9 = { instancePath: instancePath + "/sigs/" + i0 + "/meetings/" + i2, schemaPath: "#/properties/sigs/items/properties/meetings/items/type", keyword: "type", params: { type: "object" } };
                                        if (vErrors === null) {
                                            vErrors = [err9];
                                        }
                                        else {
                                            vErrors.push(err9);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data1.contact !== undefined) {
                            let data18 = data1.contact;
                            if ((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)) {
                                const err10 = { instancePath: instancePath + "/sigs/" + i0 + "/contact", schemaPath: "#/properties/sigs/items/properties/contact/type", keyword: "type", params: { type: sigs_schema6.properties.sigs.items.properties.contact.type } };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                if (data18.slack !== undefined) {
                                    if (!(validate22(data18.slack, { instancePath: instancePath + "/sigs/" + i0 + "/contact/slack", parentData: data18, parentDataProperty: "slack", rootData }))) {
                                        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                        errors = vErrors.length;
                                    }
                                }
                                if (data18.mailing_list !== undefined) {
                                    if (!(validate22(data18.mailing_list, { instancePath: instancePath + "/sigs/" + i0 + "/contact/mailing_list", parentData: data18, parentDataProperty: "mailing_list", rootData }))) {
                                        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                        errors = vErrors.length;
                                    }
                                }
                            }
                        }
                    }
                    else {
                        const err11 = { instancePath: instancePath + "/sigs/" + i0, schemaPath: "#/properties/sigs/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/sigs", schemaPath: "#/properties/sigs/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
    else {
        const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    sigs_validate21.errors = vErrors;
    return errors === 0;
}

// EXTERNAL MODULE: ./build/shared/domain/proposal.js + 2 modules
var proposal = __webpack_require__(6242);
// EXTERNAL MODULE: ./build/shared/domain/schema-message.js
var schema_message = __webpack_require__(4400);
// EXTERNAL MODULE: ./build/shared/domain/yaml.js
var yaml = __webpack_require__(6822);
;// CONCATENATED MODULE: ./build/shared/domain/people.js
// Who represents which SIG, and which file says so? Reads sigs.yaml, OWNERS_ALIASES and OWNERS; every person keeps the source.






/** A login as people write it: with `@`, or blanks around it. */
function normalizeLogin(text) {
    return text.trim().replace(/^@/, '');
}
/** GitHub's logins compare without case; a bot's ends in `[bot]` in one API and not in the other. */
function loginKey(login) {
    return login.toLowerCase().replace(/\[bot\]$/, '');
}
/** Also what only old accounts (`a--b`, `a-`) and managed ones (`a_corp`) look like. */
function isLogin(text) {
    return /^[a-z\d][a-z\d_-]{0,38}$/i.test(text);
}
/**
 * Reads one file as what its name says it is. `sigs` are those that the project asks for: an alias without `{sig}` names their people where
 * there is one, and an OWNERS file those of the SIG in its path.
 */
function parsePeople(text, source, sigs) {
    const name = source.path.slice(source.path.lastIndexOf('/') + 1);
    const where = `${source.repository} ${source.path}`;
    if (/^OWNERS_ALIASES$/.test(name))
        return parseAliases(text, source, where, sigs);
    if (/^OWNERS$/.test(name))
        return parseOwners(text, source, where, sigs);
    return parseSigs(text, where);
}
function parseSigs(text, where) {
    const read = readYaml(text, sigs_validate, sigs_keys);
    if ('problems' in read)
        return read;
    const sigs = read.value.sigs.flatMap((sig) => {
        // Without a directory it is a working group, or one that is not set up yet.
        if (sig.dir === undefined)
            return [];
        const chairs = (sig.leadership?.chairs ?? []).flatMap(({ github }) => github ?? []);
        const list = sig.contact?.mailing_list;
        return [
            {
                name: (0,proposal/* sigName */.R4)(sig.dir),
                representatives: people(chairs, `chair in ${where}`),
                meetings: (sig.meetings ?? []).map(({ day = '', time = '', tz = '', url = '' }) => ({
                    day,
                    time,
                    zone: tz,
                    url,
                })),
                ...(list === undefined ? {} : { mailingList: list }),
            },
        ];
    });
    return { kind: 'sigs', sigs, isStated: false };
}
function parseAliases(text, source, where, sigs) {
    const read = readYaml(text, owners_aliases_validate, owners_aliases_keys);
    if ('problems' in read)
        return read;
    const { aliases } = read.value;
    const wanted = source.alias ?? 'sig-{sig}-approvers';
    const [before = '', after] = wanted.toLowerCase().split('{sig}');
    const found = [];
    for (const [alias, logins] of Object.entries(aliases)) {
        // Prow compares aliases without case.
        const key = alias.toLowerCase();
        const sig = after === undefined
            ? key === before
                ? ownerOf(source, sigs)
                : undefined
            : key.startsWith(before) && key.endsWith(after) && key.length > before.length + after.length
                ? key.slice(before.length, key.length - after.length)
                : undefined;
        if (sig === undefined || (after !== undefined && /(?:^|[-_])emeritus(?:[-_]|$)/.test(sig)))
            continue;
        found.push({
            name: (0,proposal/* sigName */.R4)(sig),
            representatives: people(logins ?? [], `${alias} in ${where}`),
            meetings: [],
        });
    }
    return { kind: 'aliases', sigs: found, isStated: after === undefined, aliases: Object.keys(aliases) };
}
/** What lists of people are called. In an OWNERS file they stand beside logins, and anybody could take such a name for an account. */
const ALIAS_LIKE = /^(?:sig|wg)-|(?:^|[-_])(?:admins|approvers|leads|maintainers|owners|reviewers|team)$/i;
function parseOwners(text, source, where, sigs) {
    const read = readYaml(text, validate, keys);
    if ('problems' in read)
        return read;
    const sig = ownerOf(source, sigs);
    if (sig === undefined)
        return { kind: 'owners', sigs: [], isStated: true };
    const { approvers, filters } = read.value;
    // A filter for some files only makes nobody an approver of the SIG.
    const logins = [...(approvers ?? []), ...(filters?.['.*']?.approvers ?? [])];
    const named = people(logins, `approver in ${where}`).filter(({ login }) => !ALIAS_LIKE.test(login));
    return {
        kind: 'owners',
        sigs: [{ name: (0,proposal/* sigName */.R4)(sig), representatives: named, meetings: [] }],
        isStated: true,
    };
}
function ownerOf({ sig }, sigs) {
    return sig ?? (sigs.length === 1 ? sigs[0] : undefined);
}
function people(logins, source) {
    return logins.map((login) => ({ login: normalizeLogin(login), sources: [source] }));
}
function readYaml(text, validate, keys) {
    const parsed = (0,yaml/* parseYaml */.h)(text);
    if ('problems' in parsed)
        return parsed;
    const value = parsed.yaml.value ?? {};
    if (validate(value))
        return { value };
    const problems = (0,schema_message/* explainSchemaErrors */.s)((validate.errors ?? []), value, keys);
    return {
        problems: problems.map(({ path, aboutKey, message }) => ({
            ...(aboutKey ? parsed.yaml.keyAt(path) : parsed.yaml.at(path)),
            message,
        })),
    };
}
/**
 * All SIGs that any file knows, each person once. Where a list of SIGs was read, an alias of a name that is not in it is a sub-project's; `sigs`, and
 * those that the configuration names beside a source, are known whatever the list says.
 */
function mergePeople(files, overrides, sigs) {
    const listed = new Set(files.flatMap((file) => (file.kind === 'sigs' ? file.sigs.map(({ name }) => name) : [])));
    const isKnown = (name) => listed.size === 0 || listed.has(name) || sigs.includes(name);
    const merged = new Map();
    const put = (sig) => {
        const known = merged.get(sig.name);
        const representatives = [...(known?.representatives ?? [])];
        for (const person of sig.representatives) {
            const index = representatives.findIndex(({ login }) => loginKey(login) === loginKey(person.login));
            const same = representatives[index];
            if (same)
                representatives[index] = {
                    ...same,
                    ...person,
                    sources: [...new Set([...same.sources, ...person.sources])],
                };
            else
                representatives.push(person);
        }
        merged.set(sig.name, {
            ...sig,
            ...known,
            representatives,
            meetings: [...(known?.meetings ?? []), ...sig.meetings],
        });
    };
    const lists = new Set(files.flatMap(({ aliases = [] }) => aliases.map(loginKey)));
    for (const { sigs: named, kind, isStated } of files) {
        for (const sig of named) {
            if (!isStated && !isKnown(sig.name))
                continue;
            const persons = sig.representatives.filter(({ login }) => kind !== 'owners' || !lists.has(loginKey(login)));
            put({ ...sig, representatives: persons });
        }
    }
    for (const [key, { add, remove }] of Object.entries(overrides)) {
        const name = (0,proposal/* sigName */.R4)(key);
        put({
            name,
            meetings: [],
            representatives: add.map((person) => ({ ...person, sources: ['the configuration'] })),
        });
        const sig = merged.get(name);
        const gone = new Set(remove.map(loginKey));
        if (sig)
            merged.set(name, {
                ...sig,
                representatives: sig.representatives.filter(({ login }) => !gone.has(loginKey(login))),
            });
    }
    return merged;
}


/***/ }),

/***/ 6242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rl: () => (/* binding */ numberOf),
  NL: () => (/* binding */ owningSigOf),
  _$: () => (/* binding */ parseProposal),
  R4: () => (/* binding */ sigName),
  cn: () => (/* binding */ statedStage)
});

// UNUSED EXPORTS: lineKeys, parseNumber

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/shared/generated/front-matter.js

/** The keys that each object of the schema knows, by the place of the object in the schema. */
const keys = {
    "#": [
        "title",
        "creation-date",
        "status",
        "authors",
        "owning-sig",
        "participating-sigs",
        "reviewers",
        "approvers",
        "feature-gate",
        "stage",
        "milestone",
        "replaces",
        "superseded-by"
    ],
    "#/properties/milestone": [
        "alpha",
        "beta",
        "ga",
        "stable"
    ]
};
const validate = validate21;
const schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "front-matter.schema.json", "title": "FrontMatterValues", "description": "The front matter of a proposal (VEP-282).", "type": "object", "additionalProperties": true, "required": ["title", "status", "creation-date", "authors", "reviewers", "approvers"], "properties": { "title": { "$ref": "#/definitions/form1" }, "creation-date": { "type": "string", "pattern": "^(\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])|TBD)$", "description": "YYYY-MM-DD, or TBD as long as nobody has looked it up" }, "status": { "enum": ["provisional", "implementable", "implemented", "deferred", "rejected", "withdrawn", "replaced"] }, "authors": { "$ref": "#/definitions/handles" }, "owning-sig": { "$ref": "#/definitions/form1" }, "participating-sigs": { "type": "array", "items": { "$ref": "#/definitions/form1" } }, "reviewers": { "$ref": "#/definitions/handles" }, "approvers": { "$ref": "#/definitions/handles" }, "feature-gate": { "$ref": "#/definitions/form2" }, "stage": { "enum": ["alpha", "beta", "ga", "stable", "deprecated"] }, "milestone": { "type": "object", "additionalProperties": false, "properties": { "alpha": { "$ref": "#/definitions/form2" }, "beta": { "$ref": "#/definitions/form2" }, "ga": { "$ref": "#/definitions/form2" }, "stable": { "$ref": "#/definitions/form2" } } }, "replaces": { "$ref": "#/definitions/form2" }, "superseded-by": { "$ref": "#/definitions/form2" } }, "definitions": { "handles": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "form1": { "type": "string", "minLength": 1 }, "form2": { "type": "string" } } };
const schema7 = { "type": "string", "minLength": 1 };
const func2 = (ucs2length["default"] ?? ucs2length);
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (func2(data) < 1) {
            const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate22.errors = vErrors;
    return errors === 0;
}
const schema8 = { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (Array.isArray(data)) {
        if (data.length < 1) {
            const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            if (typeof data0 === "string") {
                if (func2(data0) < 1) {
                    const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
    }
    else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate24.errors = vErrors;
    return errors === 0;
}
const schema9 = { "type": "string" };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate30.errors = vErrors;
    return errors === 0;
}
const pattern0 = new RegExp("^(\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])|TBD)$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="front-matter.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.title === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.status === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data["creation-date"] === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creation-date" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.authors === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authors" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.reviewers === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviewers" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.approvers === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvers" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.title !== undefined) {
            if (!(validate22(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }))) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
            }
        }
        if (data["creation-date"] !== undefined) {
            let data1 = data["creation-date"];
            if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                    const err6 = { instancePath: instancePath + "/creation-date", schemaPath: "#/properties/creation-date/pattern", keyword: "pattern", params: { pattern: "^(\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])|TBD)$" } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/creation-date", schemaPath: "#/properties/creation-date/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.status !== undefined) {
            let data2 = data.status;
            if (!(((((((data2 === "provisional") || (data2 === "implementable")) || (data2 === "implemented")) || (data2 === "deferred")) || (data2 === "rejected")) || (data2 === "withdrawn")) || (data2 === "replaced"))) {
                const err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema6.properties.status.enum } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.authors !== undefined) {
            if (!(validate24(data.authors, { instancePath: instancePath + "/authors", parentData: data, parentDataProperty: "authors", rootData }))) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
            }
        }
        if (data["owning-sig"] !== undefined) {
            if (!(validate22(data["owning-sig"], { instancePath: instancePath + "/owning-sig", parentData: data, parentDataProperty: "owning-sig", rootData }))) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
            }
        }
        if (data["participating-sigs"] !== undefined) {
            let data5 = data["participating-sigs"];
            if (Array.isArray(data5)) {
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate22(data5[i0], { instancePath: instancePath + "/participating-sigs/" + i0, parentData: data5, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/participating-sigs", schemaPath: "#/properties/participating-sigs/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.reviewers !== undefined) {
            if (!(validate24(data.reviewers, { instancePath: instancePath + "/reviewers", parentData: data, parentDataProperty: "reviewers", rootData }))) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
            }
        }
        if (data.approvers !== undefined) {
            if (!(validate24(data.approvers, { instancePath: instancePath + "/approvers", parentData: data, parentDataProperty: "approvers", rootData }))) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
            }
        }
        if (data["feature-gate"] !== undefined) {
            if (!(validate30(data["feature-gate"], { instancePath: instancePath + "/feature-gate", parentData: data, parentDataProperty: "feature-gate", rootData }))) {
                vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                errors = vErrors.length;
            }
        }
        if (data.stage !== undefined) {
            let data10 = data.stage;
            if (!(((((data10 === "alpha") || (data10 === "beta")) || (data10 === "ga")) || (data10 === "stable")) || (data10 === "deprecated"))) {
                const err10 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/enum", keyword: "enum", params: { allowedValues: schema6.properties.stage.enum } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.milestone !== undefined) {
            let data11 = data.milestone;
            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                for (const key0 in data11) {
                    if (!((((key0 === "alpha") || (key0 === "beta")) || (key0 === "ga")) || (key0 === "stable"))) {
                        const err11 = { instancePath: instancePath + "/milestone", schemaPath: "#/properties/milestone/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
                if (data11.alpha !== undefined) {
                    if (!(validate30(data11.alpha, { instancePath: instancePath + "/milestone/alpha", parentData: data11, parentDataProperty: "alpha", rootData }))) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                    }
                }
                if (data11.beta !== undefined) {
                    if (!(validate30(data11.beta, { instancePath: instancePath + "/milestone/beta", parentData: data11, parentDataProperty: "beta", rootData }))) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                    }
                }
                if (data11.ga !== undefined) {
                    if (!(validate30(data11.ga, { instancePath: instancePath + "/milestone/ga", parentData: data11, parentDataProperty: "ga", rootData }))) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                    }
                }
                if (data11.stable !== undefined) {
                    if (!(validate30(data11.stable, { instancePath: instancePath + "/milestone/stable", parentData: data11, parentDataProperty: "stable", rootData }))) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/milestone", schemaPath: "#/properties/milestone/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.replaces !== undefined) {
            if (!(validate30(data.replaces, { instancePath: instancePath + "/replaces", parentData: data, parentDataProperty: "replaces", rootData }))) {
                vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                errors = vErrors.length;
            }
        }
        if (data["superseded-by"] !== undefined) {
            if (!(validate30(data["superseded-by"], { instancePath: instancePath + "/superseded-by", parentData: data, parentDataProperty: "superseded-by", rootData }))) {
                vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}

// EXTERNAL MODULE: ./build/shared/domain/schema-message.js
var schema_message = __webpack_require__(4400);
// EXTERNAL MODULE: ./build/shared/domain/target.js
var target = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/shared/domain/words.js
var words = __webpack_require__(4456);
// EXTERNAL MODULE: ./build/shared/domain/yaml.js
var domain_yaml = __webpack_require__(6822);
;// CONCATENATED MODULE: ./build/shared/domain/front-matter.js
// What does a proposal's front matter (VEP-282) say? Read leniently, so that one wrong field hides no other; checked against the schema.






const STATUSES = (/* unused pure expression or super */ null && ([
    'provisional',
    'implementable',
    'implemented',
    'deferred',
    'rejected',
    'withdrawn',
    'replaced',
]));
const KNOWN = [
    'title',
    'creation-date',
    'last-updated',
    'status',
    'authors',
    'owning-sig',
    'participating-sigs',
    'reviewers',
    'approvers',
    'feature-gate',
    'stage',
    'milestone',
    'replaces',
    'superseded-by',
    'see-also',
];
/** The form of a date as the schema says it, which no author reads. */
const MACHINE_DATE = /expected the form `\^\(\\d.*`/;
/** More unknown keys than this are no slips; the first ones show what is wrong. */
const MOST_UNKNOWN = 20;
/** Reads the front matter of one proposal of a series, `VEP` for `vep-number`. */
function parseMetadata(frontMatter, series) {
    const start = { line: frontMatter.line, column: 1 };
    const parsed = (0,domain_yaml/* parseYaml */.h)(frontMatter.text, frontMatter.line);
    const nothing = {
        ...start,
        participatingSigs: [],
        authors: [],
        reviewers: [],
        approvers: [],
        milestones: [],
    };
    if ('problems' in parsed) {
        return { ...nothing, problems: parsed.problems.map((problem) => ({ ...problem, field: 'yaml' })) };
    }
    const { yaml } = parsed;
    if (!isRecord(yaml.value)) {
        const message = 'The front matter holds no keys: expected `title:`, `status:` and the others.';
        return { ...nothing, problems: [{ ...start, message, field: 'yaml' }] };
    }
    const values = yaml.value;
    const numberKey = `${series.toLowerCase()}-number`;
    const text = (key) => field(values[key], yaml, [key]);
    const list = (key) => Array.isArray(values[key])
        ? values[key].flatMap((value, index) => field(value, yaml, [key, index]) ?? [])
        : [];
    return {
        ...start,
        ...optional('title', text('title')),
        ...optional('number', text(numberKey)),
        ...optional('status', text('status')),
        ...optional('stage', text('stage')),
        ...optional('owningSig', text('owning-sig')),
        ...optional('featureGate', text('feature-gate')),
        ...optional('supersededBy', text('superseded-by')),
        participatingSigs: list('participating-sigs'),
        authors: list('authors'),
        reviewers: list('reviewers'),
        approvers: list('approvers'),
        milestones: readMilestones(values['milestone'], yaml),
        problems: readProblems(values, yaml, numberKey),
    };
}
/** True where a list of people names at least one and nobody is still to be found. */
function isStaffed(people) {
    return (people.length > 0 && people.every((person) => person.value.trim() !== '' && !isPlaceholder(person.value)));
}
function readMilestones(value, yaml) {
    if (!isRecord(value))
        return [];
    return Object.entries(value).map(([label, release]) => ({
        ...yaml.at(['milestone', label]),
        label,
        ...(0,target/* stageOf */.gV)(label),
        // A release without quotes is a number to YAML, which makes v1.1 of 1.10.
        ...(0,target/* parseTargetValue */.a9)(release === null
            ? ''
            : (typeof release === 'number' && yaml.written(['milestone', label])) || String(release)),
    }));
}
function readProblems(values, yaml, numberKey) {
    const problems = [];
    if (!validate(values)) {
        for (const problem of (0,schema_message/* explainSchemaErrors */.s)(validate.errors ?? [], values, keys)) {
            const place = problem.aboutKey ? yaml.keyAt(problem.path) : yaml.at(problem.path);
            const message = problem.message.replace(MACHINE_DATE, 'expected a date such as `2026-03-04`');
            problems.push({ ...place, message, field: problem.path.join('.') || message });
        }
    }
    if (values[numberKey] === undefined || values[numberKey] === null) {
        problems.push({ ...yaml.at([]), message: `\`${numberKey}\` is missing.`, field: numberKey });
    }
    // What `migrate` writes where nobody knows the day.
    if (values['creation-date'] === 'TBD')
        problems.push({
            ...yaml.at(['creation-date']),
            message: '`creation-date` is still `TBD`.',
            field: 'creation-date',
        });
    const unknown = Object.keys(values).filter((key) => !KNOWN.includes(key) && key !== numberKey);
    for (const key of unknown.slice(0, MOST_UNKNOWN)) {
        const message = `Unknown key ${(0,words/* quote */.hD)(key)}; known are \`${numberKey}\`, ${KNOWN.map((known) => `\`${known}\``).join(', ')}.`;
        problems.push({ ...yaml.keyAt([key]), message, field: key });
    }
    return problems;
}
function field(value, yaml, path) {
    if (typeof value !== 'string' && typeof value !== 'number')
        return undefined;
    return { value: String(value), ...yaml.at(path) };
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/shared/domain/markdown.js + 5 modules
var markdown = __webpack_require__(7572);
// EXTERNAL MODULE: ./build/shared/domain/path.js
var domain_path = __webpack_require__(6694);
;// CONCATENATED MODULE: ./build/shared/domain/proposal.js
// What does one proposal say about itself? Title, number, owner, status, targets, checklist and history, from either metadata format.





/** Parses one proposal. Never throws on what an author can write; the parser itself may run out of stack, which its caller answers for. */
function parseProposal(path, kind, text, options) {
    const document = (0,markdown/* parseMarkdown */.D)(text, { nested: options.nestedHeadings });
    const title = parseTitle(document, options.series);
    const metadata = document.frontMatter && parseMetadata(document.frontMatter, options.series);
    const lines = document.sections.flatMap((section) => section.lines);
    const targetLines = lines.flatMap((line) => (0,target/* parseTargetLine */.HM)(line) ?? []);
    const milestones = metadata?.milestones ?? [];
    return {
        path,
        kind,
        place: (0,domain_path/* parseProposalPath */.FQ)(path, options.pattern) ?? {},
        isMeta: options.meta.some((glob) => (0,domain_path/* matchesGlob */.kt)(path, glob)),
        document,
        ...(title ? { title } : {}),
        ...(metadata ? { metadata } : {}),
        targetLines,
        targets: milestones.length > 0 ? milestones : targetLines,
        boxes: parseBoxes(lines),
    };
}
/** The number of a proposal, from the first source that has one: front matter, title, path. */
function numberOf(proposal) {
    return parseNumber(proposal.metadata?.number?.value) ?? proposal.title?.number ?? proposal.place.number;
}
/** `0171` and `#171` are 171. */
function parseNumber(text) {
    const match = /^#?0*(\d{1,9})$/.exec(text?.trim() ?? '');
    return match ? Number(match[1]) : undefined;
}
/** The owning SIG without `sig-`, in lower case, from the front matter or else the path. */
function owningSigOf(proposal) {
    // A proposal at a wrong path still stands in the directory of its owner.
    const fromPath = proposal.place.sig ?? proposal.path.split('/').find((folder) => /^sig-/i.test(folder));
    const named = proposal.metadata?.owningSig?.value;
    if (named !== undefined && named.trim() !== '')
        return sigName(named);
    return fromPath !== undefined && /^sig-/i.test(fromPath) ? sigName(fromPath) : undefined;
}
function sigName(text) {
    return text
        .trim()
        .toLowerCase()
        .replace(/^sig[-/ ]/, '');
}
/** The stage the proposal says it is at, where its front matter has one. */
function statedStage(proposal) {
    const field = proposal.metadata?.stage;
    const { stage } = (0,target/* stageOf */.gV)(field?.value ?? '');
    return field && stage ? { stage, field } : undefined;
}
/** What the lines of a section say, without order or decoration: a line that is in one set and not in the other is new. */
function lineKeys(lines) {
    return new Set(lines.map((line) => templateKey(line.text)));
}
/** Reads `# VEP #25: T`, `# VEP 25: T`, `# KEP-25: T`, `# T`. The title is the first heading, at the first level. */
function parseTitle(document, series) {
    const section = document.sections.find((candidate) => candidate.level === 1);
    const first = document.sections.findIndex((candidate) => candidate.level > 0);
    if (!section || document.sections[first] !== section)
        return undefined;
    const match = new RegExp(`^(${series})?[\\s-]*(?:#\\s*)?(\\d{1,9})?\\s*(?:[:.–—-]\\s*)?(.*)$`, 'i').exec(section.heading);
    const named = match?.[1] !== undefined;
    const number = match?.[2];
    const numbered = number !== undefined && (named || /^#?\s*\d+\s*:/.test(section.heading));
    return {
        heading: section.heading,
        text: (named || numbered ? match?.[3] : section.heading)?.trim() ?? '',
        ...(numbered ? { number: Number(number) } : {}),
        series: named,
        line: section.line,
        column: section.column,
    };
}
const BOX = /^(?<before>~*\s*)\[(?<mark>[\sxX+✓*-]{0,3})\](?<text>.*)$/u;
/** Reads `[x] [X] [ ] [] [+] [X ] ~[ ] (R)…~ [ ] ~(R)…~` at the head of list items; the text of a wrapped item is its first line. */
function parseBoxes(lines) {
    return lines.flatMap((line) => {
        if (line.kind !== 'item')
            return [];
        const match = BOX.exec(line.text.trim());
        if (!match?.groups)
            return [];
        const text = (match.groups['text'] ?? '').trim();
        return [
            {
                line: line.line,
                column: line.column,
                text: text.replace(/~/g, '').trim(),
                ticked: /[xX+✓*]/u.test(match.groups['mark'] ?? ''),
                struck: (match.groups['before'] ?? '').includes('~') || /^~.*~$/.test(text),
                required: /\(R\)/i.test(text),
            },
        ];
    });
}


/***/ }),

/***/ 868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ parseRelease),
/* harmony export */   Yq: () => (/* binding */ parseReleases),
/* harmony export */   c: () => (/* binding */ renderRelease),
/* harmony export */   c0: () => (/* binding */ compareReleases),
/* harmony export */   we: () => (/* binding */ laterRelease)
/* harmony export */ });
/* unused harmony export releasesBetween */
// Which release is meant, and which of two comes first? Releases compare as numbers: v1.10 is later than v1.9.
const RELEASE = /(?<![\w.])v?\.?(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?(?!\w|\.\d)/gi;
/** Every release that a text names, in order: `v1.9`, `1.9`, `v1.9.0`, `v1.9.`. */
function parseReleases(text) {
    return [...text.matchAll(RELEASE)].map((match) => ({
        major: Number(match[1]),
        minor: Number(match[2]),
        patch: Number(match[3] ?? 0),
    }));
}
/** The release that a text is, and nothing else: `undefined` for `v1.9 or so`. */
function parseRelease(text) {
    const match = /^\s*v?(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?\s*$/i.exec(text);
    return match
        ? { major: Number(match[1]), minor: Number(match[2]), patch: Number(match[3] ?? 0) }
        : undefined;
}
/** Negative, zero or positive, as `Array.prototype.sort` wants it. */
function compareReleases(a, b) {
    return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}
/** `v1.9`; the patch only where there is one, because targets are minor releases. */
function renderRelease(release) {
    return `v${release.major}.${release.minor}${release.patch === 0 ? '' : `.${release.patch}`}`;
}
/** The minor release that is `count` after this one. */
function laterRelease(release, count) {
    return { major: release.major, minor: release.minor + count, patch: 0 };
}
/** How many minor releases lie between two; `undefined` across a major release, where nobody can know. */
function releasesBetween(from, to) {
    return from.major === to.major ? to.minor - from.minor : undefined;
}


/***/ }),

/***/ 7300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   xQ: () => (/* binding */ fileAddress)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4456);
// How does text from outside stand in Markdown of ours? As inline code: there GitHub pings nobody, links nothing and makes no reference.

const LONGEST = 120;
/**
 * What GitHub makes something of, in words that are not code: mentions (also as an entity), references, commits, addresses. Such a word is shown as
 * code.
 */
const ACTIVE = /@|#\d|&(?:#|\w+;)|\bGH-\d|\b[0-9a-f]{7,40}\b|:\/\/|www\./i;
/** Text from outside as inline code, also inside a table. */
function codeSpan(text, longest = LONGEST) {
    const line = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text), longest);
    if (line === '')
        return '` `';
    // A longer fence than any run of backticks inside; blanks at the ends keep backticks there apart from it.
    const runs = line.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
    const padded = /^`|`$/.test(line) ? ` ${line} ` : line;
    return `${fence}${padded.replace(/(\\*)\|/g, escapePipe)}${fence}`;
}
/**
 * A sentence of ours, in which text from outside stands between backticks only, as `quote` puts it. Nothing in it becomes markup: in a table, a list
 * or a heading.
 */
function sentence(text) {
    const parts = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text)
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
/** The address of a line of a file at a commit. Every part is encoded, so that none ends the link. */
function fileAddress(server, repository, oid, path, line) {
    const parts = wellFormed(path)
        .split('/')
        .map((part) => encodeURIComponent(part).replace(/[()'!*~]/g, escapeByte));
    const place = line === undefined ? '' : `#L${line}`;
    return `${server}/${repository}/blob/${oid}/${parts.join('/')}${line === undefined ? '' : '?plain=1'}${place}`;
}
/** A backtick without its pair becomes an apostrophe, as in `quote`. */
function words(text, isFirst) {
    const escaped = text
        .replaceAll('`', "'")
        .split(/(\s+)/)
        .map((word) => (ACTIVE.test(word) ? codeSpan(word) : word.replace(/[\\*_[\]<>|~&!#$]/g, '\\$&')))
        .join('');
    if (!isFirst)
        return escaped;
    // What begins a list or underlines a heading where it stands first.
    return escaped.replace(/^[-+=]/, '\\$&').replace(/^\d{1,9}(?=[.)])/, '$&\\');
}
/**
 * Some parsers of tables count the backslashes before a pipe, some do not: an odd number keeps the cell together for all of them.
 */
function escapePipe(_match, backslashes) {
    return `${backslashes}${backslashes.length % 2 === 0 ? '' : '\\'}\\|`;
}
function escapeByte(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** Half of a pair of surrogates has no encoding. */
function wellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}


/***/ }),

/***/ 4400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ explainSchemaErrors)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4456);
// What is wrong with data, in words: one sentence for each error of a schema, with the accepted values.

/** Turns ajv's errors into problems, each said once. */
function explainSchemaErrors(errors, data, keys) {
    // The branches of a `oneOf` that was not meant explain nothing: only the sentence about the whole is kept.
    const choices = errors.filter((error) => error.keyword === 'oneOf').map((error) => error.instancePath);
    const seen = new Set();
    const problems = [];
    for (const error of errors) {
        const inChoice = choices.some((choice) => `${error.instancePath}/`.startsWith(`${choice}/`) && error.keyword !== 'oneOf');
        if (inChoice || error.keyword === 'if' || error.keyword === 'propertyNames')
            continue;
        const problem = explain(error, data, keys);
        const key = JSON.stringify(problem);
        if (!seen.has(key))
            problems.push(problem);
        seen.add(key);
    }
    return problems;
}
function explain(error, data, keys) {
    const path = error.instancePath.split('/').slice(1).map(unescapePointer);
    const name = path.length === 0 ? 'The whole' : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path.join('.'));
    const value = valueAt(data, path);
    const params = error.params;
    switch (error.keyword) {
        case 'additionalProperties': {
            const key = String(params['additionalProperty']);
            const known = keys[error.schemaPath.slice(0, error.schemaPath.lastIndexOf('/'))] ?? [];
            return {
                path: [...path, key],
                aboutKey: true,
                message: `Unknown key ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)}${where(path)}${accepted(known)}.`,
            };
        }
        case 'required':
            return {
                path,
                aboutKey: true,
                message: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)([...path, String(params['missingProperty'])].join('.'))} is missing.`,
            };
        case 'enum':
            return {
                path,
                aboutKey: false,
                message: `${name} is ${show(value)}${accepted(params['allowedValues'].map(String))}.`,
            };
        case 'const':
            return {
                path,
                aboutKey: false,
                message: `${name} is ${show(value)}; expected ${show(params['allowedValue'])}.`,
            };
        case 'type':
            return {
                path,
                aboutKey: false,
                message: `${name} is ${show(value)}; expected ${article(String(params['type']))}${quoting(value, params['type'])}.`,
            };
        case 'minLength':
            return { path, aboutKey: false, message: `${name} is empty.` };
        case 'minItems':
            return { path, aboutKey: false, message: `${name} is an empty list; it needs at least one entry.` };
        case 'minimum':
            return {
                path,
                aboutKey: false,
                message: `${name} is ${show(value)}; at least ${String(params['limit'])} is expected.`,
            };
        case 'pattern': {
            const key = error.propertyName;
            if (key !== undefined)
                return {
                    path: [...path, key],
                    aboutKey: true,
                    message: `The key ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)}${where(path)} does not have the form \`${String(params['pattern'])}\`.`,
                };
            return {
                path,
                aboutKey: false,
                message: `${name} is ${show(value)}; expected the form \`${String(params['pattern'])}\`.`,
            };
        }
        default:
            return { path, aboutKey: false, message: `${name} ${error.message ?? 'is not as the schema says'}.` };
    }
}
function unescapePointer(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
function valueAt(data, path) {
    return path.reduce((value, step) => value?.[step], data);
}
function where(path) {
    return path.length === 0 ? '' : ` in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path.join('.'))}`;
}
function accepted(values) {
    return values.length === 0 ? '' : `; accepted are ${values.map((value) => `\`${value}\``).join(', ')}`;
}
function article(type) {
    if (type === 'array')
        return 'a list';
    if (type === 'object')
        return 'a map of keys and values';
    if (type === 'boolean')
        return '`true` or `false`';
    return type === 'integer' ? 'a whole number' : `a ${type}`;
}
/** YAML reads `1.10` as the number 1.1: the usual slip, with its remedy. */
function quoting(value, type) {
    return type === 'string' && (typeof value === 'number' || typeof value === 'boolean')
        ? ' (put it in quotes)'
        : '';
}
function show(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    const text = String(value);
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}


/***/ }),

/***/ 9844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ parseTargetLine),
/* harmony export */   a9: () => (/* binding */ parseTargetValue),
/* harmony export */   an: () => (/* binding */ STAGES),
/* harmony export */   gV: () => (/* binding */ stageOf),
/* harmony export */   y1: () => (/* binding */ STAGE_NAMES)
/* harmony export */ });
/* unused harmony exports targetsOf, furthestStage */
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9500);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(868);
// In which release does a proposal want to reach which stage? Target lines as people write them, and the milestones of front matter.


const STAGES = ['alpha', 'beta', 'ga'];
const STAGE_NAMES = { alpha: 'Alpha', beta: 'Beta', ga: 'GA' };
const STRUCK = /~{1,2}[^~]*~{1,2}|<(del|s|strike)>.*?<\/\1>/gi;
const TARGET_LINE = /^(?<owner>this\s+\S{1,20}\s+|ship\s+)?(?:(?:is\s+)?target(?:s|ed|ing)?)\s+(?:for\s+)?(?<label>[\w.-]{1,30}(?:\s[\w.-]{1,30}){0,2}?)??\s*(?:for\s+)?(?:version|release)\s*:\s*(?<value>.*)$/i;
/**
 * Reads one line of a document: `This VEP targets alpha for version: v1.9`, also struck out, in the past tense, without a stage, or
 * without its first words in a list item. Anything else is no target line.
 */
function parseTargetLine(line) {
    if (line.kind !== 'item' && line.kind !== 'text')
        return undefined;
    const text = line.text.replace(/[*_`]/g, '').trim();
    const whole = text
        .replace(/^[-+•]\s+/, '')
        .replace(/~/g, '')
        .trim();
    const match = TARGET_LINE.exec(whole);
    if (!match?.groups)
        return undefined;
    if (!match.groups['owner'] && line.kind !== 'item')
        return undefined;
    const label = (match.groups['label'] ?? '').replace(/\bfor$/i, '').trim();
    const value = (match.groups['value'] ?? '').trim();
    const struck = isStruck(text);
    return {
        line: line.line,
        column: line.column,
        label,
        ...stageOf(label),
        ...(struck ? { value, state: 'skipped', releases: [] } : parseTargetValue(standing(text))),
    };
}
/** The value of a milestone, or what follows the colon of a target line. */
function parseTargetValue(value) {
    const text = value.trim();
    // What stands in parentheses explains: `v1.8 (KEP-5304 device-metadata-file based design)`.
    const outside = text.replace(/\([^)]*\)?/g, ' ').trim();
    const releases = (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleases */ .Yq)(outside);
    if (releases.length > 0)
        return { value: text, state: 'set', releases };
    if (outside === '' || (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(outside) || /^[-–—?]+$/.test(outside)) {
        const named = (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReleases */ .Yq)(text);
        return named.length > 0
            ? { value: text, state: 'set', releases: named }
            : { value: text, state: 'open', releases: [] };
    }
    if ((0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotApplicable */ .ld)(outside) || /^(?:n\s?\/\s?a|not applicable|none|skipped)\b/i.test(outside)) {
        return { value: text, state: 'skipped', releases: [] };
    }
    return { value: text, state: 'unreadable', releases: [] };
}
/** The stage that a word names: `stable` is GA; `alpha2` is still alpha. */
function stageOf(label) {
    const word = label.trim().toLowerCase();
    if (/^alpha[\s-]?\d*$/.test(word))
        return { stage: 'alpha' };
    if (/^beta[\s-]?\d*$/.test(word))
        return { stage: 'beta' };
    if (/^(?:ga|stable|general availability)$/.test(word))
        return { stage: 'ga' };
    return {};
}
/** The targets of one stage, in document order. */
function targetsOf(targets, stage) {
    return targets.filter((target) => target.stage === stage);
}
/** The furthest stage that is targeted to a release; none where no stage is. */
function furthestStage(targets) {
    return STAGES.findLast((stage) => targetsOf(targets, stage).some((target) => target.state === 'set'));
}
/** Struck out before its colon: the sentence itself is withdrawn, so the stage is skipped. */
function isStruck(text) {
    const kept = text.replace(STRUCK, '');
    return kept !== text && !/target/i.test(kept);
}
/** What follows the first colon and is not struck out. */
function standing(text) {
    return text
        .slice(text.indexOf(':') + 1)
        .replace(STRUCK, '')
        .replace(/~/g, '');
}


/***/ }),

/***/ 6822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
// What does a YAML text from outside say, and where? Refuses what could hurt before it is parsed; every value keeps its place.

const MAX_YAML_BYTES = 64 * 1024;
const MAX_BRACKETS = 100;
const MAX_NESTING = 30;
/**
 * Parses one YAML document with its positions. `firstLine` is the line of the file on which the text begins. Refused: more than
 * 64 KiB, deep nesting (a thousand `[` abort Node 20), aliases (they can expand without bound), several documents.
 */
function parseYaml(text, firstLine = 1) {
    const tooMuch = refuse(text, firstLine);
    if (tooMuch)
        return { problems: [tooMuch] };
    try {
        return parse(text, firstLine);
    }
    catch (error) {
        // The library throws on some tags, such as `!!merge`.
        return { problems: [{ line: firstLine, column: 1, message: sentence(String(error)) }] };
    }
}
function parse(text, firstLine) {
    // Counted here: the library's own count lacks lines inside some texts that it cannot read.
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    counter.addNewLine(0);
    for (const { index } of text.matchAll(/\n/g))
        counter.addNewLine(index + 1);
    const place = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { line: line + firstLine - 1, column: col };
    };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false, uniqueKeys: true });
    const problems = document.errors.map((error) => ({
        ...place(error.pos[0]),
        message: error.code === 'DUPLICATE_KEY' ? duplicate(text, error.pos) : sentence(error.message),
    }));
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias: (_key, node) => {
            problems.push({
                ...place(node.range?.[0] ?? 0),
                message: `The alias \`*${node.source}\` is not allowed here: write the value out.`,
            });
        },
    });
    if (problems.length > 0)
        return { problems };
    return {
        yaml: {
            value: document.toJS(),
            at: (path) => find(document, path, place).value,
            keyAt: (path) => find(document, path, place).key,
            written: (path) => {
                const node = document.getIn(path, true);
                return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.source : undefined;
            },
        },
    };
}
function refuse(text, line) {
    const bytes = new TextEncoder().encode(text).byteLength;
    if (bytes > MAX_YAML_BYTES) {
        return {
            line,
            column: 1,
            message: `The YAML is too large: ${bytes} bytes, at most ${MAX_YAML_BYTES} are read.`,
        };
    }
    const brackets = text.match(/[[{]/g)?.length ?? 0;
    if (brackets > MAX_BRACKETS) {
        return {
            line,
            column: 1,
            message: `The YAML has ${brackets} opening brackets, at most ${MAX_BRACKETS} are read.`,
        };
    }
    const deep = text
        .split('\n')
        .findIndex((row) => (row.match(/(?:^|\s)[-?:](?=\s)/g)?.length ?? 0) > MAX_NESTING);
    if (deep >= 0) {
        return {
            line: line + deep,
            column: 1,
            message: `The YAML is nested deeper than ${MAX_NESTING} levels in one line.`,
        };
    }
    return undefined;
}
function find(document, path, place) {
    let node = document.contents;
    let key = offsetOf(node);
    for (const step of path) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            break;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.find((item) => String((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) ? item.key.value : item.key) === String(step));
            if (!pair)
                break;
            key = offsetOf(pair.key) ?? key;
            node = pair.value;
        }
        else {
            node = node.items?.[Number(step)];
            key = offsetOf(node) ?? key;
        }
    }
    return { key: place(key ?? 0), value: place(offsetOf(node) ?? key ?? 0) };
}
function offsetOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
}
function duplicate(text, [start, end]) {
    const key = /^["']?([^\n"':]{1,60})/.exec(text.slice(start, Math.max(end, start + 60)))?.[1]?.trim();
    return key
        ? `The key \`${key}\` stands here for the second time.`
        : 'A key stands here for the second time.';
}
function sentence(message) {
    const text = message.replace(/\s+/g, ' ').trim();
    return /[.!?]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 6996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ waitBefore),
/* harmony export */   h: () => (/* binding */ MOST_AN_HOUR)
/* harmony export */ });
// When may the next thing be written? GitHub takes 80 new texts in a minute and 500 in an hour; the gates write as well, so some are left to them.
const MOST_A_MINUTE = 70;
const MOST_AN_HOUR = 450;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/**
 * Milliseconds to wait before the next text; undefined where the hour's share is used up, and the next run goes on. `times` are those of the texts that
 * were written, ascending.
 */
function waitBefore(times, now) {
    const inHour = times.filter((at) => at > now - HOUR);
    if (inHour.length >= MOST_AN_HOUR)
        return undefined;
    const inMinute = inHour.filter((at) => at > now - MINUTE);
    if (inMinute.length < MOST_A_MINUTE)
        return 0;
    const free = inMinute[inMinute.length - MOST_A_MINUTE] ?? now;
    return free + MINUTE - now;
}


/***/ }),

/***/ 746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ called),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   Oe: () => (/* binding */ numberLink),
/* harmony export */   aS: () => (/* binding */ titleSaid),
/* harmony export */   lb: () => (/* binding */ quietLink)
/* harmony export */ });
/* harmony import */ var _shared_domain_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4568);
/* harmony import */ var _shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7300);
// How do people and places stand in what the report writes? Nobody is pinged who need not act, and nothing that is linked hears of it.


/**
 * A link that leaves no trace where it leads: an address of an issue or a pull request on github.com makes an event on it, each week anew; one by way of
 * GitHub's redirecting host does not.
 */
function quietLink(label, address) {
    const safe = address.replace(/[\s()<>|\\`"]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
    return `[${label}](${safe.replace(/^https:\/\/github\.com\//, 'https://redirect.github.com/')})`;
}
/** `12` as a link: without `#`, which would be a reference. */
function numberLink(series, number, address) {
    return quietLink(`${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(series)}&nbsp;${number}`, address);
}
/** Text from outside that is a title. */
function titleSaid(title) {
    return (0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(title, 100);
}
const MOST_NAMED = 5;
/** Who is to act, called: only where they have to. */
function called({ kind, sig, logins }) {
    const people = logins.filter(_shared_domain_people_js__WEBPACK_IMPORTED_MODULE_0__/* .isLogin */ .W5).slice(0, MOST_NAMED);
    const whose = OFFICES[kind](sig);
    return people.length === 0 ? whose : `${whose} (${people.map((login) => `@${login}`).join(', ')})`;
}
/** The same, without calling anybody. */
function named({ kind, sig, logins }) {
    const people = logins.slice(0, MOST_NAMED).map((login) => (0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(login));
    const whose = OFFICES[kind](sig);
    return people.length === 0 ? whose : `${whose} (${people.join(', ')})`;
}
const OFFICES = {
    owner: () => 'owner',
    author: () => 'author',
    reviewers: (sig) => (sig === undefined ? 'reviewers' : `reviewers for SIG ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(sig)}`),
    sig: (sig) => `SIG ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(sig ?? 'none')}`,
    'release-team': () => 'release team',
    maintainers: () => 'maintainers',
};
function capital(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}


/***/ }),

/***/ 8331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ timeSaid),
/* harmony export */   D7: () => (/* binding */ releasesInPlanning),
/* harmony export */   EJ: () => (/* binding */ carriedSaid),
/* harmony export */   FB: () => (/* binding */ sigSaid),
/* harmony export */   H2: () => (/* binding */ exceptionSaid),
/* harmony export */   I7: () => (/* binding */ STATE_WORDS),
/* harmony export */   NL: () => (/* binding */ ASIDE),
/* harmony export */   OH: () => (/* binding */ partySaid),
/* harmony export */   OJ: () => (/* binding */ compareSigs),
/* harmony export */   Os: () => (/* binding */ deadlineSaid),
/* harmony export */   Qp: () => (/* binding */ releasesAhead),
/* harmony export */   X8: () => (/* binding */ daysSaid),
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   an: () => (/* binding */ STAGES),
/* harmony export */   cT: () => (/* binding */ URGENT),
/* harmony export */   eW: () => (/* binding */ exceptionsInOrder),
/* harmony export */   gC: () => (/* binding */ PHASE_WORDS),
/* harmony export */   hZ: () => (/* binding */ STAGE_WORDS),
/* harmony export */   jL: () => (/* binding */ targetSaid),
/* harmony export */   oQ: () => (/* binding */ NOBODY),
/* harmony export */   rs: () => (/* binding */ datesOf),
/* harmony export */   tr: () => (/* binding */ sigOf),
/* harmony export */   vR: () => (/* binding */ phaseSaid),
/* harmony export */   xj: () => (/* binding */ STATES)
/* harmony export */ });
/* unused harmony export datesSaid */
/* harmony import */ var _shared_domain_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4456);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6996);
// What are states, stages and dates called to a reader, and in which order do they come?


/** The gravest first: what needs somebody stands before what goes well. */
const STATES = [
    'needs-exception',
    'off-track',
    'no-activity',
    'at-risk',
    'on-track',
    'done',
    'untracked',
    'dropped',
];
/** Those that need somebody. */
const URGENT = ['needs-exception', 'off-track', 'no-activity', 'at-risk'];
/** Those that get no check-in. */
const ASIDE = ['untracked', 'dropped'];
const STATE_WORDS = {
    'off-track': 'off track',
    'needs-exception': 'needs exception',
    'no-activity': 'no activity',
    'at-risk': 'at risk',
    'on-track': 'on track',
    done: 'done',
    untracked: 'untracked',
    dropped: 'dropped',
};
/** The furthest first. */
const STAGES = ['ga', 'beta', 'alpha', 'none'];
const STAGE_WORDS = {
    ga: 'GA',
    beta: 'beta',
    alpha: 'alpha',
    none: 'no stage',
};
/** What a release's phase is called, as in "v1.10 is in …". */
const PHASE_WORDS = {
    planning: 'planning',
    implementation: 'implementation',
    stabilisation: 'stabilisation',
    released: 'released',
    unscheduled: 'without dates',
};
/** `code freeze on 2027-02-03 (until 2027-02-04 12:00 UTC), in 17 days`: the day as published, and what it means where somebody counts on it. */
function deadlineSaid({ next, enhancementFreeze, codeFreeze, branchCut, ga }) {
    if (!next)
        return '';
    const { what, days, at } = next;
    const left = `in ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(days, 'day')}`;
    const moments = {
        'enhancement freeze': enhancementFreeze,
        'code freeze': codeFreeze,
        'branch cut': branchCut,
    };
    if (what === 'release')
        return `general availability on ${ga?.day ?? at.slice(0, 10)}, ${left}`;
    return `${what} on ${moments[what]?.day ?? at.slice(0, 10)} (until ${timeSaid(at)}), ${left}`;
}
/** As a sentence about the release goes on: `is in planning`. */
function phaseSaid(phase) {
    if (phase === 'unscheduled')
        return 'has no dates yet';
    return phase === 'released' ? 'is out' : `is in ${PHASE_WORDS[phase]}`;
}
/** The releases that are not out; the one that the report is about first stands first. */
function releasesAhead(releases) {
    const ahead = releases.filter(({ phase }) => phase !== 'released');
    return [...ahead.filter(({ isCurrent }) => isCurrent), ...ahead.filter(({ isCurrent }) => !isCurrent)];
}
/** Those whose enhancement freeze is ahead: what SIGs plan. Where there is none, the one that the report is about first. */
function releasesInPlanning(releases) {
    const ahead = releasesAhead(releases);
    const planned = ahead.filter(({ phase }) => phase === 'planning' || phase === 'unscheduled');
    return planned.some(({ phase }) => phase === 'planning') ? planned : ahead.slice(0, 1);
}
/** `SIG compute`; proposals that nobody owns are called so. */
function sigSaid(sig) {
    return sig === undefined || sig === NOBODY ? 'No owning SIG' : `SIG ${sig}`;
}
/** The name under which the report lists what has no owner. */
const NOBODY = 'none';
function sigOf({ sig }) {
    return sig ?? NOBODY;
}
/** Alphabetically, and what has no owner at the end. */
function compareSigs(a, b) {
    if (a === b)
        return 0;
    if (a === NOBODY || b === NOBODY)
        return a === NOBODY ? 1 : -1;
    return a < b ? -1 : 1;
}
/** `beta v1.10` */
function targetSaid({ stage, release }) {
    return stage === 'none' ? release : `${STAGE_WORDS[stage]} ${release}`;
}
const PARTIES = {
    owner: 'the owner',
    author: 'the author',
    reviewers: 'the reviewers',
    sig: 'the SIG',
    'release-team': 'the release team',
    maintainers: 'the maintainers',
};
/** `granted by rita`; `name` makes of the login what stands there. */
function exceptionSaid({ state, by }, name) {
    const who = by === undefined ? '' : ` by ${name(by)}`;
    switch (state) {
        case 'open':
            return 'asked for';
        case 'over':
            return who === '' ? 'over' : `over, granted${who}`;
        case 'unauthorized':
            return `granted${who === '' ? ' by somebody' : who}, who may not`;
        case 'granted':
        case 'denied':
            return `${state}${who}`;
    }
}
const EXCEPTIONS = ['open', 'unauthorized', 'granted', 'denied', 'over'];
/** What somebody has to decide first, what is over last; of granted ones the one that ends first. */
function exceptionsInOrder(exceptions) {
    return [...exceptions].sort((a, b) => EXCEPTIONS.indexOf(a.state) - EXCEPTIONS.indexOf(b.state) ||
        (a.endsAt ?? '').localeCompare(b.endsAt ?? '') ||
        a.proposal - b.proposal);
}
/** Who a party is, without its people: `SIG network`, `the owner`. */
function partySaid(party) {
    return party.kind === 'sig' && party.sig !== undefined ? `SIG ${party.sig}` : PARTIES[party.kind];
}
/** `2026-09-14 08:00 UTC` */
function timeSaid(instant) {
    return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}
/**
 * What became of the check-ins that were not written. All of them are judged: what they would say stands in the report, and the gravest are on their
 * trackers first.
 */
function carriedSaid({ carriedOver, isHeld }) {
    const all = (0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(carriedOver, 'check-in');
    if (isHeld)
        return `No check-in was written: something that they rest on could not be read. ${all} ${carriedOver === 1 ? 'waits' : 'wait'} for the next run.`;
    const runs = Math.ceil(carriedOver / _pace_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_AN_HOUR */ .h);
    const when = runs === 1
        ? 'the next daily run writes them'
        : `the daily runs of about ${runs} days write them, or more runs a day sooner`;
    return `${all} did not fit into what GitHub allows in an hour. The gravest came first; ${when}. What they say stands here already.`;
}
function daysSaid(days) {
    if (days === 0)
        return 'less than a day';
    return days === 1 ? '1 day' : `${days} days`;
}
/** The dates of a release in the order of their days. */
function momentsOf(dates) {
    const { enhancementFreeze, codeFreeze, branchCut, candidates = [], ga } = dates;
    const named = (id, name, short, moment) => (moment ? [{ id, name, short, ...moment }] : []);
    return [
        ...named('enhancement-freeze', 'enhancement freeze', 'EF', enhancementFreeze),
        ...named('code-freeze', 'code freeze', 'CF', codeFreeze),
        ...named('branch-cut', 'branch cut', 'cut', branchCut),
        ...candidates.map(({ number, day }) => ({
            id: 'candidate',
            name: `release candidate ${number}`,
            short: `RC ${number}`,
            day,
        })),
        ...named('ga', 'release (GA)', 'GA', ga),
        // The order above is kept for what falls on one day.
    ].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}
/** `Enhancement freeze on 2026-09-02, code freeze on 2026-10-21.` Without dates, why there are none. */
function datesSaid(dates) {
    const moments = momentsOf(dates).filter(({ id }) => id !== 'candidate');
    if (moments.length === 0)
        return dates.problem ?? 'Its dates are not published yet.';
    const said = enumerate(moments.map(({ name, day }) => `${name} on ${day}`));
    return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`;
}
/** Those of a release alone. */
function datesOf({ enhancementFreeze, codeFreeze, branchCut, ga, problem }) {
    return {
        ...(enhancementFreeze ? { enhancementFreeze } : {}),
        ...(codeFreeze ? { codeFreeze } : {}),
        ...(branchCut ? { branchCut } : {}),
        ...(ga ? { ga } : {}),
        ...(problem === undefined ? {} : { problem: (0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(problem) }),
    };
}


/***/ })

};
