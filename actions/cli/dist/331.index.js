export const id = 331;
export const ids = [331];
export const modules = {

/***/ 2353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ gatherChanges)
/* harmony export */ });
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6694);
// Which proposals does a pull request change, and what were they before? Read once for every gate, in two requests.

/** Undefined where the pull request changes no proposal. `more` is asked in the same request. */
async function gatherChanges(github, pull, config, more) {
    const { mergeBase, files } = await github.compare(pull);
    const concerned = files.filter(({ path, previous }) => isConcerned(path, config) || isConcerned(previous, config));
    // A link or a submodule below the root can hold a proposal, whatever its name: its kind tells.
    const others = files.filter((file) => file.status !== 'removed' && !concerned.includes(file) && isBelowRoot(file.path, config));
    if (concerned.length + others.length === 0)
        return undefined;
    const asked = [
        ...questionsFor(concerned, mergeBase, pull, config),
        ...others.map(({ path }) => ({ commit: pull.landing, path })),
    ];
    const beside = more(concerned, mergeBase);
    const answers = await github.read({ ...beside, files: [...asked, ...beside.files] });
    const fileAt = (commit, path) => answers.files[asked.findIndex((question) => question.commit === commit && question.path === path)];
    const sideAt = (commit, path, isThere) => {
        const kind = (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPath */ .Bs)(path, config.proposals, (main) => fileAt(commit, main)?.type === 'file');
        const source = fileAt(commit, path)?.source;
        if (!isThere || kind === 'none')
            return undefined;
        return { path, kind, source: source ?? GONE };
    };
    const changes = concerned.flatMap(({ path, previous = path, status }) => {
        const head = sideAt(pull.landing, path, status !== 'removed');
        const base = sideAt(mergeBase, previous, status !== 'added');
        return head || base ? [{ ...(head ? { head } : {}), ...(base ? { base } : {}) }] : [];
    });
    const links = others.flatMap(({ path }) => {
        const file = fileAt(pull.landing, path);
        return file?.type === 'link' || file?.type === 'submodule'
            ? [{ head: { path, kind: 'misplaced', source: file.source } }]
            : [];
    });
    if (changes.length + links.length === 0)
        return undefined;
    return {
        mergeBase,
        changes: [...changes, ...links],
        more: { ...answers, files: answers.files.slice(asked.length) },
    };
}
/** What is exempt by name, such as the template's folder, is so whatever it is. */
function isBelowRoot(path, { proposals }) {
    return (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPath */ .Bs)(`${path}.md`, proposals, () => false) !== 'none';
}
const GONE = {
    unreadable: {
        message: 'GitHub lists the file as changed and does not have it.',
        hint: 'Push again, or run the job again.',
    },
};
function isConcerned(path, config) {
    return path !== undefined && (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPath */ .Bs)(path, config.proposals, () => false) !== 'none';
}
/** Each once: the files at head and merge base, and whatever decides what they are. */
function questionsFor(files, mergeBase, pull, { proposals }) {
    const questions = [];
    const ask = (commit, path) => {
        questions.push({ commit, path });
        // A file is an appendix where its folder holds a proposal.
        (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPath */ .Bs)(path, proposals, (main) => {
            questions.push({ commit, path: main });
            return false;
        });
    };
    for (const { path, previous, status } of files) {
        if (status !== 'removed')
            ask(pull.landing, path);
        if (status !== 'added')
            ask(mergeBase, previous ?? path);
    }
    const seen = new Set();
    return questions.filter(({ commit, path }) => {
        const key = `${commit}:${path}`;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
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

/***/ 3580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   hU: () => (/* binding */ spokenCommands),
/* harmony export */   r$: () => (/* binding */ isCommandLike)
/* harmony export */ });
/* unused harmony export parseCommand */
/* harmony import */ var remark_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8540);
/* harmony import */ var unified__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3615);
/* harmony import */ var _hazard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6265);
// What does a comment or a review say about a proposal? The one grammar of commands, and of what only looks like one.
//
//   command  = "/lgtm" | "/lgtm no-issue"                 sign-off for every SIG that the writer represents
//            | "/lgtm" 1*( "sig-" name )                  for these SIGs only
//            | "/lgtm" 40HEX                              for the proposal as it is at that commit
//            | "/lgtm cancel" | "/remove-lgtm"            takes one's own sign-off back
//            | "/veto" [ reason ]                         objects, until it is lifted
//            | "/veto cancel" | "/remove-veto"            lifts the objection of one's SIG
//            | "/approve" | "/approve cancel" | "/remove-approve"      Prow's: shown, no sign-off
//            | "/hold" [ reason ] | "/hold cancel" | "/unhold" | "/remove-hold"      Prow's brake: shown
//
// A command is a whole line of a paragraph at the top level of the comment; only blanks and tabs may stand around it; case does not matter. What
// stands in quotes (also where a quote goes on without its mark), code, lists, headings, tables or HTML, is not said by the writer but shown.
// Of one comment, what takes back or objects wins over what signs off.



const NOTHING = { commands: [], nearMisses: [] };
/** GitHub takes no longer comments. */
const LONGEST = 65_536;
/** What may be a command at all: most comments hold none and are not parsed. */
const COMMAND_LIKE = /^[ \t>*`\-#]*\/?(?:remove-)?(?:lgtm|veto|approve|hold|unhold)\b/im;
const PARSER = (0,unified__WEBPACK_IMPORTED_MODULE_0__/* .unified */ .l)().use(remark_parse__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A);
/**
 * Reads one text. Its time is bounded: a text that could take the parser too long is not parsed; of it nothing signs off, and each line that could be
 * an objection is one.
 */
function parseStatement(text) {
    if (!isCommandLike(text))
        return NOTHING;
    if (text.length > LONGEST || (0,_hazard_js__WEBPACK_IMPORTED_MODULE_2__/* .isHazardous */ .e)(text)) {
        return { commands: linesOf(text).flatMap((line) => onlyVeto(parseCommand(line))), nearMisses: [] };
    }
    const root = PARSER.parse(text);
    const lines = linesOf(text);
    const said = root.children.flatMap((node) => (node.type === 'paragraph' ? spokenLines(node, lines) : []));
    const commands = said.flatMap(commandOf);
    const isNegative = commands.some(({ kind }) => kind === 'lgtm-cancel' || kind === 'veto');
    return {
        commands: isNegative ? commands.filter(({ kind }) => kind !== 'lgtm') : commands,
        nearMisses: lines.filter((line, index) => /\blgtm\b/i.test(line) &&
            !said.some((spoken) => spoken.index === index && commandOf(spoken).length > 0)),
    };
}
/**
 * Commands of another grammar that are said in a text by the same rules: a line of a paragraph at the top level. A text that could take the parser too
 * long says nothing. `isMarked`: there is more than plain text behind its beginning.
 */
function spokenCommands(text, like, parse) {
    if (!like.test(text) || text.length > LONGEST || (0,_hazard_js__WEBPACK_IMPORTED_MODULE_2__/* .isHazardous */ .e)(text))
        return [];
    const root = PARSER.parse(text);
    const lines = linesOf(text);
    return root.children
        .flatMap((node) => (node.type === 'paragraph' ? spokenLines(node, lines) : []))
        .flatMap(({ line, isMarked }) => parse(line.replace(/^[ \t]+|[ \t]+$/g, ''), isMarked) ?? []);
}
/** False for a text that holds neither a command nor anything that looks like one. */
function isCommandLike(text) {
    return COMMAND_LIKE.test(text);
}
/** One line, blanks around it allowed; undefined for anything else. */
function parseCommand(line) {
    const words = line.replace(/^[ \t]+|[ \t]+$/g, '');
    const match = /^\/(remove-lgtm|lgtm|remove-veto|veto|approve|remove-approve|hold|unhold|remove-hold)(?:[ \t]+(.*))?$/i.exec(words);
    if (!match)
        return undefined;
    const name = (match[1] ?? '').toLowerCase();
    const rest = match[2] ?? '';
    if (name === 'veto')
        return /^cancel$/i.test(rest) ? { kind: 'veto-cancel' } : { kind: 'veto', reason: rest };
    if (name === 'hold')
        return { kind: /^cancel$/i.test(rest) ? 'hold-cancel' : 'hold' };
    if (name === 'lgtm')
        return parseLgtm(rest);
    if (name === 'approve') {
        if (rest === '' || /^no-issue$/i.test(rest))
            return { kind: 'approve' };
        return /^cancel$/i.test(rest) ? { kind: 'approve-cancel' } : undefined;
    }
    if (rest !== '')
        return undefined;
    return name === 'remove-lgtm'
        ? { kind: 'lgtm-cancel' }
        : name === 'remove-veto'
            ? { kind: 'veto-cancel' }
            : { kind: name === 'remove-approve' ? 'approve-cancel' : 'hold-cancel' };
}
function parseLgtm(rest) {
    const words = rest
        .toLowerCase()
        .split(/[ \t]+/)
        .filter((word) => word !== '');
    const [first] = words;
    if (first === undefined || (words.length === 1 && first === 'no-issue'))
        return { kind: 'lgtm', sigs: [] };
    if (words.length === 1 && first === 'cancel')
        return { kind: 'lgtm-cancel' };
    if (words.length === 1 && /^[0-9a-f]{40}$/.test(first))
        return { kind: 'lgtm', sigs: [], commit: first };
    if (!words.every((word) => /^sig-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word)))
        return undefined;
    return { kind: 'lgtm', sigs: [...new Set(words.map((word) => word.slice('sig-'.length)))] };
}
function commandOf({ line, isMarked }) {
    const command = parseCommand(line);
    if (!command)
        return [];
    return !isMarked || command.kind === 'veto' || command.kind === 'hold' ? [command] : [];
}
/** The lines of a paragraph that begin as plain text: no code, emphasis, link or HTML reaches into their beginning. */
function spokenLines(paragraph, lines) {
    const { start, end } = positionOf(paragraph);
    const spoken = [];
    for (let line = start; line <= end; line += 1) {
        const text = lines[line - 1] ?? '';
        if (isTableOrMath(text))
            return [];
        const first = text.search(/[^ \t]|$/) + 1;
        const marks = paragraph.children.flatMap(({ type, position }) => type === 'text' || type === 'break' || !position ? [] : [position]);
        const reaches = marks.filter((mark) => mark.start.line <= line && line <= mark.end.line);
        const begins = reaches.some((mark) => mark.start.line < line || mark.start.column <= first);
        // An entity or an escape is plain text for the parser; a command has neither.
        if (!begins)
            spoken.push({ line: text, index: line - 1, isMarked: reaches.length > 0 });
    }
    return spoken;
}
/** GitHub shows tables and formulas, which this parser takes for paragraphs. */
function isTableOrMath(line) {
    return /^[ \t]*\$\$/.test(line) || (/^[ \t|:-]+$/.test(line) && line.includes('-') && line.includes('|'));
}
function positionOf(node) {
    return { start: node.position?.start.line ?? 0, end: node.position?.end.line ?? 0 };
}
function linesOf(text) {
    return text.split(/\r\n|\r|\n/);
}
function onlyVeto(command) {
    return command?.kind === 'veto' ? [command] : [];
}


/***/ }),

/***/ 7022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseWitnesses)
/* harmony export */ });
/* unused harmony export renderWitnesses */
// What does the address of a status remember? For each pull request that shares the commit: since when it was its head, and what was counted there.
//
// GitHub keeps the time of a status and its address, and nobody without write access can write either: that makes our own statuses witnesses.
/** `https://github.com/o/r/pull/12#from=2026-11-20T10:00:00Z&seen=ab12&pull=14&from=…` */
function renderWitnesses(repositoryAddress, witnesses) {
    const [first, ...others] = witnesses;
    if (!first)
        return repositoryAddress;
    const parts = [
        ...fieldsOf(first),
        ...others.flatMap((other) => [`pull=${other.pull}`, ...fieldsOf(other)]),
    ];
    return `${repositoryAddress}/pull/${first.pull}${parts.length > 0 ? `#${parts.join('&')}` : ''}`;
}
/** Reads it back; anything that is not of this repository, or not in this form, remembers nothing. */
function parseWitnesses(repositoryAddress, address) {
    if (!address.startsWith(`${repositoryAddress}/pull/`))
        return [];
    const match = /^([1-9]\d{0,8})(?:#(.*))?$/.exec(address.slice(repositoryAddress.length + '/pull/'.length));
    if (!match)
        return [];
    const witnesses = [
        { pull: Number(match[1]) },
    ];
    for (const part of (match[2] ?? '').split('&')) {
        const [name, value = ''] = part.split('=');
        const last = witnesses.at(-1);
        if (!last)
            break;
        if (name === 'pull' && /^[1-9]\d{0,8}$/.test(value))
            witnesses.push({ pull: Number(value) });
        if (name === 'from') {
            const from = Date.parse(value);
            // What is read is what would be written: no other form, no 30 February.
            if (!Number.isNaN(from) && renderInstant(from) === value)
                last.from = from;
        }
        if (name === 'seen' && /^[0-9a-f]{1,16}$/.test(value))
            last.seen = value;
        if (name === 'idle')
            last.idle = true;
    }
    return witnesses;
}
function fieldsOf({ from, seen, idle }) {
    return [
        ...(from === undefined ? [] : [`from=${renderInstant(from)}`]),
        ...(seen === undefined ? [] : [`seen=${seen}`]),
        ...(idle ? ['idle'] : []),
    ];
}
/** In whole seconds, and never earlier than it was: what is remembered must not reach further back than what was seen. */
function renderInstant(instant) {
    return `${new Date(Math.ceil(instant / 1_000) * 1_000).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 6112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ toGitHubError),
/* harmony export */   U4: () => (/* binding */ GARBLED),
/* harmony export */   X2: () => (/* binding */ isAmbiguous),
/* harmony export */   pE: () => (/* binding */ waitOf),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2005);
// Why did GitHub not answer as promised, and who can put it right? Every refusal becomes one error with its remedy.

class GitHubError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    kind;
    constructor(kind, message, hint) {
        super(message, hint);
        this.kind = kind;
    }
}
/** What came instead of an answer that was promised in JSON: GitHub's client takes half of it for the whole. */
const GARBLED = 'the answer ended in the middle';
/**
 * Milliseconds to wait before another attempt can go well; undefined where none can. `now` is the server's time, `pause` the first of those that
 * nobody prescribes.
 */
function waitOf(failed, attempt, now, pause) {
    const { status, headers } = failed;
    if (status === undefined || status >= 500)
        return pause * 2 ** attempt;
    if (!isLimit(failed))
        return undefined;
    const after = Number(headers['retry-after']);
    if (headers['retry-after'] !== undefined && Number.isFinite(after))
        return after * 1_000;
    const reset = Number(headers['x-ratelimit-reset']) * 1_000;
    if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset))
        return Math.max(0, reset - now);
    return 60_000 * 2 ** attempt;
}
/** True where nobody knows whether a write was carried out. */
function isAmbiguous({ status }) {
    return status === undefined || status >= 500;
}
function toGitHubError(failed, about, now) {
    const { status, message } = failed;
    const asked = `when asked for ${about.what}`;
    const said = message === '' ? '' : `: ${message}`;
    if (isLimit(failed)) {
        const until = new Date(now + (waitOf(failed, 0, now, 0) ?? 0)).toISOString().slice(11, 16);
        return new GitHubError('limited', `GitHub allows no further requests until ${until} UTC ${asked}${said}`, 'The next scheduled run goes on from here; or run the job again after that time.');
    }
    if (status === undefined || status >= 500) {
        return new GitHubError('unreachable', `GitHub gave no whole answer ${asked}${status === undefined ? '' : ` (status ${status})`}${said}`, 'Run the job again; https://www.githubstatus.com says whether GitHub has trouble.');
    }
    if (status === 401) {
        return new GitHubError('unauthorized', `GitHub does not accept the token ${asked}${said}`, 'A token lives as long as its job: run the job again. A token of your own may have expired.');
    }
    const needs = about.parts?.find(([path]) => path.test(failed.at ?? ''))?.[1] ?? about.needs;
    if (status === 403) {
        return new GitHubError('forbidden', `The token may not do this: GitHub refused ${asked}${said}`, `Give the job the permission \`${needs}\`, also in the workflow that calls it.`);
    }
    if (status === 404 || status === 410) {
        return new GitHubError('missing', `GitHub does not have it, or does not show it to this token, ${asked}${said}`, `Check that it is there, and that the job has the permission \`${needs}\`.`);
    }
    return new GitHubError('refused', `GitHub refused ${asked} (status ${status})${said}`, 'This is for the maintainers of enhancement-actions, unless the message says what to correct.');
}
function isLimit({ status, message, headers }) {
    if (status === 429)
        return true;
    return (status === 403 &&
        (headers['retry-after'] !== undefined ||
            headers['x-ratelimit-remaining'] === '0' ||
            /rate limit/i.test(message)));
}


/***/ })

};
