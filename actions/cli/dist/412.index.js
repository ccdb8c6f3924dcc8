export const id = 412;
export const ids = [412];
export const modules = {

/***/ 4500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   Pj: () => (/* binding */ findPlace),
/* harmony export */   YV: () => (/* binding */ isOwnServer),
/* harmony export */   eT: () => (/* binding */ remoteAt)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2005);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1205);
// Which repository on GitHub is meant, and with whose token is it read?


/** Throws a {@link UserError} where either cannot be found. */
function findPlace(args, { env, cwd }) {
    const named = args.repository ?? env['GITHUB_REPOSITORY'] ?? remoteAt('origin', cwd())?.repository;
    const [, owner = '', name = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(named ?? '') ?? [];
    if (owner === '') {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(named === undefined ? 'There is no remote `origin` on GitHub here.' : `'${named}' is no repository.`, 'Name it with `--repository owner/name`.');
    }
    const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'] || (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)('gh', ['auth', 'token'], cwd(), env);
    if (!token) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('There is no token to read GitHub with.', 'Set GITHUB_TOKEN, or log in with `gh auth login`.');
    }
    return { owner, name, token, apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com' };
}
/** The address of the site beside its API: `https://github.com`, or that of a server of one's own. */
function serverOf(apiUrl, { env }) {
    return (env['GITHUB_SERVER_URL'] ??
        (apiUrl === 'https://api.github.com' ? 'https://github.com' : apiUrl.replace(/\/api\/v3\/?$/, '')));
}
/** A remote, as git knows it; undefined where there is none of that name that could be on GitHub. */
function remoteAt(name, cwd) {
    const url = (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)('git', ['remote', 'get-url', name], cwd) ?? '';
    const repository = /[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1];
    const host = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]+@)?([\w.-]+)[:/](?!\/)/i.exec(url)?.[1];
    return repository === undefined ? undefined : { name, repository, ...(host === undefined ? {} : { host }) };
}
/** A server of one's own. A name without a dot is somebody's, for a key; others begin with that of GitHub. */
function isOwnServer(host = '') {
    return host.includes('.') && !/(?:^|\.)github\.com/.test(host);
}


/***/ }),

/***/ 1205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
// What does another program say? Asked without a shell, and only where it is there.

/** What a program prints, without blanks around it; undefined where it is not there, or fails. */
function said(program, args, cwd, env = process.env) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)(program, [...args], {
            cwd,
            env: { ...env },
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
            maxBuffer: 64 * 1024 * 1024,
        }).trim();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ writeOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2005);
// Writes what a command says to a file that a person named.


/** `shown` is the path as it was typed. */
function writeOut(file, shown, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    }
    catch (error) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`'${shown}' cannot be written: ${error.message}.`, 'Check the path.');
    }
}


/***/ }),

/***/ 4170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ daysAhead),
/* harmony export */   t: () => (/* binding */ aheadSaid)
/* harmony export */ });
/* harmony import */ var _zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7423);
// How far ahead is a day? As whoever holds a calendar counts it: from today to the day that is written beside it.

const DAY = 86_400_000;
/**
 * Days of the calendar from today to a day: 1 is tomorrow, whatever the hour. Today is that of UTC, in which everything else is dated that people read. 0 as
 * long as a day that has ended there goes on elsewhere: until it has ended Anywhere on Earth whatever it closes is open. How near an instant is, is
 * another question: whether there is a warning is decided by instants.
 */
function daysAhead(day, now) {
    return Math.max(0, (Date.parse(day) - Date.parse((0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .dayAt */ .OC)(now, 'UTC'))) / DAY);
}
/** `today`, `tomorrow`, `in 14 days` */
function aheadSaid(days) {
    if (days === 0)
        return 'today';
    return days === 1 ? 'tomorrow' : `in ${days} days`;
}


/***/ }),

/***/ 7300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
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
    return `${fence}${padded.replace(/(?<!\\)(\\*)\|/g, escapePipe)}${fence}`;
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
/** Lines as code, in a fence longer than any run of backticks in them. `language` is ours. */
function fenced(language, text) {
    let longest = 2;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
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

/***/ 2210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ planningOf)
/* harmony export */ });
/* harmony import */ var _shared_domain_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4456);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8331);
// What would each SIG take on with a release (W-10)? Each candidate with its owner's decision, priority, reviewers and approvers, and what that makes for each SIG and each person.


function planningOf(report, release) {
    const { week, generatedAt, releases } = report;
    const known = releases.find(({ name }) => name === release);
    const candidates = report.proposals.flatMap((proposal) => candidateOf(proposal, release));
    const taking = new Map(report.proposals.map(({ number, participating }) => [number, participating]));
    const unplanned = report.proposals.filter(({ state }) => state === 'untracked');
    const names = new Set([
        ...candidates.flatMap(({ sig, number }) => [sig, ...(taking.get(number) ?? [])]),
        ...unplanned.map(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigOf */ .tr),
    ]);
    return {
        repository: (0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(report.repository),
        series: (0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(report.series),
        release,
        week,
        generatedAt,
        dates: known ? (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .datesOf */ .rs)(known) : {},
        sigs: [...names].sort(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSigs */ .OJ).map((name) => {
            const own = candidates.filter(({ sig }) => sig === name).sort(compareCandidates);
            return {
                name,
                candidates: own,
                participates: candidates
                    .filter(({ sig, number }) => sig !== name && taking.get(number)?.includes(name))
                    .map(({ number }) => number),
                unplanned: unplanned.filter((proposal) => (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigOf */ .tr)(proposal) === name).length,
                tracked: own.filter(({ decision }) => decision === 'tracked').length,
                undecided: own.filter(({ decision }) => decision === 'undecided').length,
            };
        }),
        people: loadsOf(candidates),
    };
}
/** What targets the release, or did at the last look: a target that was taken back is a decision as well. */
function candidateOf(proposal, release) {
    const { targets, target, acceptance, planning, people, state } = proposal;
    const wanted = [...targets, ...(target ? [target] : [])].filter((each) => each.release === release);
    const last = (acceptance.before ?? []).filter((each) => each.release === release);
    const targetsIt = wanted.length > 0;
    const stages = _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .an.filter((stage) => (targetsIt ? wanted : last).some((each) => each.stage === stage));
    if (stages.length === 0)
        return [];
    const isGivenUp = _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .ASIDE */ .NL.includes(state) || !targetsIt;
    const { isCommitted, priority, reviewers, approvers } = planning;
    return [
        {
            number: proposal.number,
            title: proposal.title,
            address: proposal.address,
            sig: proposal.sig ?? _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .NOBODY */ .oQ,
            stages,
            // The report's decision is about what the proposal aims at now.
            decision: isGivenUp ? 'not-tracked' : target?.release === release ? planning.decision : 'undecided',
            ...(isCommitted === undefined ? {} : { isCommitted }),
            isAccepted: acceptance.releases.some((each) => each.release === release),
            ...(priority === undefined ? {} : { priority }),
            owners: people.owners,
            reviewers,
            approvers,
        },
    ];
}
const DECISIONS = ['tracked', 'undecided', 'not-tracked'];
/** In the words of the labels that projects use; what is not among them comes after them. */
const PRIORITIES = [
    'critical',
    'urgent',
    'high',
    'important',
    'soon',
    'medium',
    'normal',
    'longterm',
    'low',
    'backlog',
];
function compareCandidates(a, b) {
    return (DECISIONS.indexOf(a.decision) - DECISIONS.indexOf(b.decision) ||
        rank(a) - rank(b) ||
        _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .an.indexOf(a.stages[0] ?? 'none') - _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .an.indexOf(b.stages[0] ?? 'none') ||
        a.number - b.number);
}
function rank({ priority }) {
    if (priority === undefined)
        return PRIORITIES.length + 1;
    const found = PRIORITIES.findIndex((word) => priority.toLowerCase().includes(word));
    return found === -1 ? PRIORITIES.length : found;
}
function loadsOf(candidates) {
    const loads = new Map();
    const of = (name) => {
        const key = name.replace(/^@/, '').toLowerCase();
        const load = loads.get(key) ?? { name: name.replace(/^@/, ''), reviews: [], approves: [] };
        loads.set(key, load);
        return load;
    };
    for (const { number, decision, reviewers, approvers } of candidates) {
        if (decision === 'not-tracked')
            continue;
        for (const name of reviewers)
            of(name).reviews.push(number);
        for (const name of approvers)
            of(name).approves.push(number);
    }
    const size = ({ reviews, approves }) => reviews.length + approves.length;
    return [...loads.values()].sort((a, b) => size(b) - size(a) || (a.name < b.name ? -1 : 1));
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
/* harmony import */ var _shared_domain_login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5744);
/* harmony import */ var _shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7300);
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
    return quietLink(`${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(series)}&nbsp;${number}`, address);
}
/** Text from outside that is a title. */
function titleSaid(title) {
    return (0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(title, 100);
}
const MOST_NAMED = 5;
/** Who is to act, called: only where they have to. */
function called({ kind, sig, logins }) {
    const people = logins.filter(_shared_domain_login_js__WEBPACK_IMPORTED_MODULE_1__/* .isLogin */ .W5).slice(0, MOST_NAMED);
    const whose = OFFICES[kind](sig);
    return people.length === 0 ? whose : `${whose} (${people.map((login) => `@${login}`).join(', ')})`;
}
/** The same, without calling anybody. */
function named({ kind, sig, logins }) {
    const people = logins.slice(0, MOST_NAMED).map((login) => (0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(login));
    const whose = OFFICES[kind](sig);
    return people.length === 0 ? whose : `${whose} (${people.join(', ')})`;
}
const OFFICES = {
    owner: () => 'owner',
    author: () => 'author',
    reviewers: (sig) => (sig === undefined ? 'reviewers' : `reviewers for SIG ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(sig)}`),
    sig: (sig) => `SIG ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(sig ?? 'none')}`,
    'release-team': () => 'release team',
    maintainers: () => 'maintainers',
};
function capital(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}


/***/ }),

/***/ 2612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ markdownLink)
/* harmony export */ });
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(746);
// Does an address lead anywhere? A link where it does, and its text alone where it does not.

/** A link around Markdown. Whatever an address says that does not lead into the web is not linked. */
function markdownLink(text, address) {
    if (address === undefined || !/^https?:\/\//i.test(address) || !URL.canParse(address))
        return text;
    // The parser of addresses encodes what cannot stand in one.
    return (0,_link_js__WEBPACK_IMPORTED_MODULE_0__/* .quietLink */ .lb)(text, new URL(address).href);
}


/***/ }),

/***/ 3329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   Bj: () => (/* binding */ verbatim),
/* harmony export */   CE: () => (/* binding */ markupOf),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qY: () => (/* binding */ outside),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _shared_domain_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4456);
// How does text become HTML? Through one template in which everything is escaped that is not HTML already.

/** A symbol, so that nothing that was read from JSON can pass for HTML. */
const MARKUP = Symbol('markup');
/** Markup of ours with text in it. Attributes stand in double quotes; an array is joined, `undefined` is nothing. */
function html(strings, ...parts) {
    const markup = strings.raw.reduce((whole, text, index) => {
        const part = parts[index - 1];
        return `${whole}${rendered(part)}${text}`;
    });
    return { [MARKUP]: markup };
}
function markupOf({ [MARKUP]: markup }) {
    return markup;
}
/** Text of ours that is no markup and needs no escape in its place: a style or a script, in which nothing from outside stands. */
function verbatim(text) {
    return { [MARKUP]: text };
}
/** Text from outside on one line, apart from the direction of what surrounds it. */
function outside(text) {
    return html `<bdi>${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text)}</bdi>`;
}
/** A sentence of ours, in which text from outside stands between backticks: there as code. */
function prose(text) {
    const line = (0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text);
    const parts = line.split(/`([^`]*)`/);
    return html `${parts.map((part, index) => (index % 2 === 0 ? withDays(part) : html `<code><bdi>${part}</bdi></code>`))}`;
}
/** A day is not broken at its hyphens. */
function withDays(text) {
    const parts = text.split(/(?<!\d)(\d{4}-\d\d-\d\d)(?!\d)/);
    return html `${parts.map((part, index) => (index % 2 === 0 ? part : html `<span class="nowrap">${part}</span>`))}`;
}
/** The same as a whole sentence: its end is marked, and its first letter is large unless it begins with a name, such as that of a repository. */
function sentenceOf(text) {
    const line = (0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text);
    const begun = /^[a-z]+(?:[\s,.:]|$)/.test(line)
        ? `${line.slice(0, 1).toUpperCase()}${line.slice(1)}`
        : line;
    return prose(`${begun}${/[.!?…]$/.test(line) || line === '' ? '' : '.'}`);
}
/** A link to the web, or its text alone: whatever else an address says is not followed. */
function link(address, text) {
    if (address === undefined || !/^https?:\/\/[^\s/]/i.test(address))
        return html `${text}`;
    return html `<a href="${address}">${text}</a>`;
}
function rendered(part) {
    if (part === undefined)
        return '';
    if (typeof part === 'string')
        return escaped(part);
    if (typeof part === 'number')
        return String(part);
    return MARKUP in part ? part[MARKUP] : part.map(rendered).join('');
}
/** For text between tags, and for attributes in quotes of either kind. A lone surrogate has no encoding, and NUL no place in HTML. */
function escaped(text) {
    return text
        .replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/\0|\p{Surrogate}/gu, '\uFFFD');
}


/***/ }),

/***/ 3812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   Gg: () => (/* binding */ proposalName),
/* harmony export */   Ig: () => (/* binding */ actionSaid),
/* harmony export */   Jz: () => (/* binding */ stateSign),
/* harmony export */   NG: () => (/* binding */ stateBadge),
/* harmony export */   R4: () => (/* binding */ sigName),
/* harmony export */   dp: () => (/* binding */ sigId),
/* harmony export */   i0: () => (/* binding */ partyNamed),
/* harmony export */   v2: () => (/* binding */ filterable)
/* harmony export */ });
/* harmony import */ var _shared_domain_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4456);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8331);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3329);
// What do the tables of a page share? A proposal's name, its state, people, and what a row can be filtered by.



/** States are told apart by their sign and word as well: not everybody sees colours, and not every paper has them. */
const SIGNS = {
    'off-track': '✖',
    'needs-exception': '⚑',
    'no-activity': '○',
    'at-risk': '▲',
    'on-track': '●',
    done: '✔',
    untracked: '–',
    dropped: '×',
};
function stateSign(state) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<span aria-hidden="true">${SIGNS[state]}</span>`;
}
function stateBadge(state) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<span class="state ${state}">${stateSign(state)} ${_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STATE_WORDS */ .I7[state]}</span>`;
}
/** `VEP 24 Title`, as a link. */
function proposalName({ number, title, address }, series) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(address, (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `${series} ${number} ${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .outside */ .qY)(title)}`);
}
function targetOf({ target }) {
    return target
        ? (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<span class="nowrap">${(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .targetSaid */ .jL)(target)}</span>`
        : (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<span class="quiet">none</span>`;
}
/** What a row of one proposal can be filtered by. The script knows these names. */
function filterable(proposal) {
    const { number, title, target, stage, state, featureGate, people } = proposal;
    const at = target?.stage === 'none' ? stage : (target?.stage ?? stage);
    const text = [`${number}`, title, featureGate ?? '', ...people.owners, ...people.authors].join(' ');
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `data-sig="${(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigOf */ .tr)(proposal)}" data-stage="${at ?? 'none'}" data-release="${target?.release ?? ''}" data-state="${state}" data-text="${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(text).toLowerCase()}"`;
}
/** `SIG network (sam, yuki)`: no links, and nobody is pinged by a page. */
function partyNamed(party) {
    const said = (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .partySaid */ .OH)(party);
    if (party.logins.length === 0)
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `${said}`;
    const people = party.logins.slice(0, MOST_NAMES).join(', ');
    const more = party.logins.length - MOST_NAMES;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `${said} <span class="quiet">(${people}${more > 0 ? ` and ${more} more` : ''})</span>`;
}
const MOST_NAMES = 4;
/** The one next action: what, who, until when. */
function actionSaid({ message, by, until, address }) {
    // Where the sentence has the day, it need not be said twice.
    const end = until && !message.includes(until.day) ? until.day : undefined;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<span class="next">${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(address, (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceOf */ .$N)(message))}</span> By ${partyNamed(by)}${end === undefined ? '' : (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `, until <time class="nowrap" datetime="${end}">${end}</time>`}.`;
}
function sigName(sig) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `${(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigSaid */ .FB)(sig)}`;
}
/** An id for an element about a SIG; names of SIGs come from outside. */
function sigId(sig) {
    return `sig-${[...sig].map((character) => (/[a-z0-9-]/.test(character) ? character : `_${character.codePointAt(0)?.toString(16)}`)).join('')}`;
}


/***/ }),

/***/ 5253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ renderPlanningBody),
/* harmony export */   b: () => (/* binding */ renderPlanningPage)
/* harmony export */ });
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8331);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7403);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3329);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3812);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8703);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2898);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3536);
// What would each SIG take on? The planning of a release as part of the report's page, and as a page of its own.







/** A whole page. */
function renderPlanningPage(planning, { releases, server }) {
    const { release, repository, week, generatedAt, dates } = planning;
    return (0,_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .renderShell */ .D)({
        title: `Planning of ${release}`,
        skip: { to: 'planning', text: 'Skip to the candidates' },
        head: (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<header class="head">
<p class="quiet">${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(`${server}/${repository}`, (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(repository))}</p>
<h1>Planning of ${release}</h1>
<p class="lead">${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .datesSaid */ .Zx)(dates))}</p>
${(0,_timeline_js__WEBPACK_IMPORTED_MODULE_6__/* .renderTimeline */ .s)(releases.filter(({ name }) => name === release), generatedAt)}
</header>`,
        main: (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<section id="planning" aria-labelledby="planning-title"><h2 id="planning-title">Candidates by SIG</h2>${renderPlanningBody(planning)}</section>`,
        foot: (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p>From the report of ${week}.</p>`,
    });
}
/** For a section. */
function renderPlanningBody(planning) {
    const { sigs, people, series, release } = planning;
    const own = sigs.filter(({ candidates }) => candidates.length > 0);
    if (own.length === 0)
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p class="quiet">No ${series} aims at ${release}.</p>`;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${(0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .groupedTable */ .vy)(`Candidates for ${release} by SIG, the highest priority first`, ['proposal', 'stage', 'decision', 'priority', 'reviewers', 'approvers'], own.map((sig) => ({
        title: (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigSaid */ .FB)(sig.name)} <span class="quiet">${(0,_planning_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSaid */ .uE)(sig)}</span>`,
        rows: sig.candidates.map((candidate) => renderRow(candidate, planning)),
    })))}${people.length === 0
        ? ''
        : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<h3>Who is named</h3>${(0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)('People by the number of candidates that they are to review or to approve', ['who', 'reviews', 'approves'], people.map(({ name, reviews, approves }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<tr><th scope="row">${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(name)}</th><td>${numbers(reviews)}</td><td>${numbers(approves)}</td></tr>`))}`}`;
}
function renderRow(candidate, { series, release }) {
    const { sig, stages, priority, reviewers, approvers } = candidate;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<tr data-sig="${sig}" data-stage="${stages.join(' ')}" data-release="${release}"><th scope="row">${(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .proposalName */ .Gg)(candidate, series)}</th>
<td>${stages.map((stage) => _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGE_WORDS */ .hZ[stage]).join(', ')}</td>
<td>${(0,_planning_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionSaid */ .IK)(candidate)}</td>
<td>${priority === undefined ? (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<span class="quiet">none</span>` : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(priority)}</td>
<td>${names(reviewers)}</td><td>${names(approvers)}</td></tr>`;
}
function names(people) {
    if (people.length === 0)
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<strong>nobody</strong>`;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${people.map((name, index) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${index > 0 ? ', ' : ''}${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(name)}`)}`;
}
/** `3: 7, 9, 12` */
function numbers(proposals) {
    return proposals.length === 0
        ? (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<span class="quiet">0</span>`
        : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${proposals.length} <span class="quiet">(${proposals.join(', ')})</span>`;
}


/***/ }),

/***/ 6046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hh: () => (/* binding */ renderRoadmapBody),
/* harmony export */   kv: () => (/* binding */ renderRoadmapPage),
/* harmony export */   vp: () => (/* binding */ roadmapLead)
/* harmony export */ });
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8331);
/* harmony import */ var _roadmap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5464);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3329);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3812);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8703);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2898);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3536);
// What is accepted for a release? The roadmap as part of the report's page, and as a page of its own.







/** A whole page. */
function renderRoadmapPage(roadmap, { releases }) {
    const { release, repository, server, week, generatedAt } = roadmap;
    const timeline = (0,_timeline_js__WEBPACK_IMPORTED_MODULE_6__/* .renderTimeline */ .s)(releases.filter(({ name }) => name === release), generatedAt);
    return (0,_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .renderShell */ .D)({
        title: `Roadmap of ${release}`,
        skip: { to: 'accepted', text: 'Skip to what is accepted' },
        head: (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<header class="head">
<p class="quiet">${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(`${server}/${repository}`, (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(repository))}</p>
<h1>Roadmap of ${release}</h1>
<p class="lead">${(0,_roadmap_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineOf */ .gD)(roadmap)}</p>
<p class="callout">${roadmap.note}</p>
${timeline}
</header>`,
        main: (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<section id="accepted" aria-labelledby="accepted-title"><h2 id="accepted-title">Accepted</h2>${renderRoadmapBody(roadmap)}</section>`,
        foot: (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p>From the report of ${week}, read ${(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSaid */ .Be)(generatedAt)}${commitSaid(roadmap)}.</p>`,
    });
}
/** For a section: the difference to last week, what is accepted, and what is not yet. */
function renderRoadmapBody(roadmap) {
    const { accepted, open, series, release } = roadmap;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${renderDifference(roadmap)}
${accepted.length > 0
        ? (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .groupedTable */ .vy)(`Accepted for ${release}, by SIG`, ['proposal', 'stage', 'state', 'accepted', 'target set in', 'code'], (0,_roadmap_js__WEBPACK_IMPORTED_MODULE_1__/* .sigsOf */ .ql)(accepted).map(({ sig, entries }) => ({
            title: (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigSaid */ .FB)(sig)} <span class="tally" data-tally>${entries.length}</span>`,
            rows: entries.map((entry) => renderRow(entry, roadmap)),
        })))
        : ''}
${open.length > 0
        ? (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<section data-group><h3>Aims at ${release}, not accepted</h3>${(0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(`Proposals that aim at ${release} and are not accepted`, ['proposal', 'stage', 'SIG', 'what is missing'], open.map((each) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<tr data-sig="${(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigOf */ .tr)(each)}" data-stage="${each.stages.join(' ')}" data-release="${release}"><th scope="row">${(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .proposalName */ .Gg)(each, series)}</th>
<td>${each.stages.map((stage) => _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGE_WORDS */ .hZ[stage]).join(', ')}</td><td>${(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigSaid */ .FB)(each.sig)}</td>
<td>${each.pull ? (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(each.pull.address, (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_roadmap_js__WEBPACK_IMPORTED_MODULE_1__/* .missingSaid */ .mJ)(each))) : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_roadmap_js__WEBPACK_IMPORTED_MODULE_1__/* .missingSaid */ .mJ)(each))}</td></tr>`))}</section>`
        : ''}`;
}
function renderDifference(roadmap) {
    const differences = (0,_roadmap_js__WEBPACK_IMPORTED_MODULE_1__/* .differencesOf */ .g6)(roadmap);
    const unknown = (0,_roadmap_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownSaid */ .Ko)(roadmap);
    if (!differences)
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p class="quiet">There is no earlier report to compare with.</p>`;
    const since = roadmap.comparedWith === undefined ? 'Since last week' : `Since ${roadmap.comparedWith}`;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<h3>${since}</h3>${differences.length === 0
        ? (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p class="quiet">Nothing changed.</p>`
        : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<ul>${differences.map((each) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<li data-sig="${each.sig ?? _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .NOBODY */ .oQ}">${(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .proposalName */ .Gg)(each, roadmap.series)} <span class="quiet">${(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigSaid */ .FB)(each.sig)}</span> ${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(each.message)}</li>`)}</ul>`}${unknown === undefined ? '' : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p class="quiet">${unknown}</p>`}`;
}
const MARKS = { new: 'new', changed: 'changed', same: undefined, unknown: undefined };
function renderRow(entry, { series, release }) {
    const { stages, state, since, pull, source, pulls, exceptions, difference, tracker } = entry;
    const mark = MARKS[difference];
    const shown = pulls.filter((each) => each.state !== 'closed');
    const merged = shown.filter((each) => each.state === 'merged').length;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<tr data-sig="${(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigOf */ .tr)(entry)}" data-stage="${stages.join(' ')}" data-release="${release}" data-state="${state}">
<th scope="row">${(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .proposalName */ .Gg)(entry, series)}${mark === undefined ? '' : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) ` <span class="new small">${mark}</span>`}</th>
<td>${stages.map((stage) => _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGE_WORDS */ .hZ[stage]).join(', ')}</td>
<td>${(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .stateBadge */ .NG)(state)}</td>
<td>${since?.slice(0, 10) ?? ''}${pull ? (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) ` ${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(pull.address, `by ${pull.number}`)}` : ''}${exceptions.map(({ freeze, until, thread }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<br>${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(thread, `exception from the ${freeze} freeze`)}${until === undefined ? '' : ` until ${until}`}`)}</td>
<td class="small">${source.path === undefined
        ? source.from
        : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(source.address, (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(source.path))}${source.commit === undefined ? '' : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) ` at <code>${source.commit.slice(0, 12)}</code>`}`}${tracker ? (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `; ${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(tracker.address, `tracker ${tracker.number}`)}` : ''}</td>
<td class="small">${shown.length === 0
        ? (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<span class="quiet">none</span>`
        : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${merged} of ${shown.length} merged<ul>${shown.map((each) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<li>${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(each.address, (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(each.repository)} ${each.number}`)} ${each.state}</li>`)}</ul>`}</td></tr>`;
}
function commitSaid({ commit }) {
    return commit === undefined ? (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `` : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) ` at commit <code>${commit.slice(0, 12)}</code>`;
}
/** Of the whole sentence only what a reader of one line wants. */
function roadmapLead(roadmap) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p>${(0,_roadmap_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineOf */ .gD)(roadmap)} <span class="quiet">${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOf */ .$N)(roadmap.note)}</span></p>`;
}


/***/ }),

/***/ 8703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tb: () => (/* binding */ furtherSections),
/* harmony export */   YN: () => (/* binding */ renderSection),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vy: () => (/* binding */ groupedTable)
/* harmony export */ });
/* harmony import */ var _shared_domain_days_ahead_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4170);
/* harmony import */ var _shared_domain_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4456);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8331);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3329);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3812);
// What else does a release team look at? Who owes what, what waits, what has no decision, exceptions, and what the report could not do.





/** Those that have something in them, in the order of the page. */
function furtherSections(report) {
    return [
        { id: 'debts', title: 'Who owes what', short: 'Who owes what', body: renderDebts(report) },
        {
            id: 'lag',
            title: 'Reviews that wait longer than a week',
            short: 'Late reviews',
            body: renderLag(report),
        },
        {
            id: 'pending',
            title: 'Proposal pull requests without a decision',
            short: 'Pull requests',
            body: renderPending(report),
        },
        { id: 'exceptions', title: 'Exceptions', short: 'Exceptions', body: renderExceptions(report) },
        { id: 'cleanup', title: 'Trackers to put right', short: 'Trackers', body: renderCleanup(report) },
        { id: 'errors', title: 'What the report could not do', short: 'Errors', body: renderErrors(report) },
    ].flatMap(({ body, ...section }) => (body === undefined ? [] : [{ ...section, body }]));
}
/** Where nothing of it fits the filter it says so, so that a link to it leads somewhere. */
function renderSection({ id, title, body }) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
<p class="quiet" data-empty hidden>Nothing here fits the filter.</p>
</section>`;
}
/** A table that scrolls sideways by itself on a narrow screen, also by keyboard. */
function table(caption, columns, rows) {
    return scrolling(caption, columns, (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<tbody>${rows}</tbody>`);
}
/** The same with its rows in groups, so that columns stand below one another through all of them. */
function groupedTable(caption, columns, groups) {
    const bodies = groups.map(({ title, rows }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<tbody data-group><tr><th class="group" scope="rowgroup" colspan="${columns.length}">${title}</th></tr>${rows}</tbody>`);
    return scrolling(caption, columns, (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${bodies}`);
}
function scrolling(caption, columns, bodies) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table class="table-wide">
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<th scope="col">${column}</th>`)}</tr></thead>
${bodies}</table></div>`;
}
function renderDebts({ debts, series }) {
    if (debts.length === 0)
        return undefined;
    return table('Each person or SIG with what it is waited for, the most first', ['who', 'what'], debts.map(({ by, items }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<tr${by.sig === undefined ? '' : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) ` data-sig="${by.sig}"`}>
<th scope="row">${(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .partyNamed */ .i0)(by)}</th>
<td><ul>${items.map(({ proposal, message, days, address }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<li>${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(address, (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOf */ .$N)(message))} <span class="quiet">${series} ${proposal}${days === undefined ? '' : `, ${(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .daysSaid */ .X8)(days)}`}</span></li>`)}</ul></td></tr>`));
}
function renderLag({ lag, series }) {
    if (lag.length === 0)
        return undefined;
    return table('Reviews that are waited for longer than seven days, the longest first', ['pull request', 'waits', 'for', 'where to ask'], lag.map(({ repository, pull, title, address, days, since, for: party, sig, contact, proposal, }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<tr data-sig="${sig ?? _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .NOBODY */ .oQ}">
<th scope="row">${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(address, (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(repository)} ${pull}: ${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(title)}`)}${proposal === undefined ? '' : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) ` <span class="quiet nowrap">${series} ${proposal}</span>`}</th>
<td class="nowrap">${(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .daysSaid */ .X8)(days)} <span class="quiet">since ${since.slice(0, 10)}</span></td>
<td>${(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .partyNamed */ .i0)(party)}</td>
<td>${contactSaid(contact)}</td></tr>`));
}
/** W-2: who waits longer than a week is told the SIG's meeting and contact. */
function contactSaid(contact) {
    const [meeting] = contact?.meetings ?? [];
    const parts = [
        meeting
            ? (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(meeting.url, (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)([meeting.day, meeting.time, meeting.zone].filter((part) => part !== '').join(' ')))
            : undefined,
        contact?.mailingList === undefined ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(contact.mailingList, 'mailing list'),
    ].filter((part) => part !== undefined);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${parts.map((part, index) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${index > 0 ? ', ' : ''}${part}`)}`;
}
function renderPending({ pending, decisions, series }) {
    const speed = decisions && decisions.count > 0
        ? (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p>${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(decisions.count, 'pull request')} to the proposals ${decisions.count === 1 ? 'was' : 'were'} decided in the last 90 days: half of them within ${(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .daysSaid */ .X8)(decisions.medianDays)}, the slowest in ${(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .daysSaid */ .X8)(decisions.longestDays)}.</p>`
        : undefined;
    if (pending.length === 0)
        return speed;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${speed}${table('Open pull requests to the proposals, the oldest first', ['pull request', 'open for', 'SIG', 'sign-off', 'waits for'], pending.map(({ pull, title, address, author, days, isDraft, proposals, sig, signOff, waitingFor, review, }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<tr data-sig="${sig ?? _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .NOBODY */ .oQ}">
<th scope="row">${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(address, (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${pull}: ${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(title)}`)} <span class="quiet">${[
        author === undefined ? '' : `by ${author}`,
        isDraft ? 'draft' : '',
        proposals.length > 0 ? `${series} ${proposals.join(', ')}` : '',
    ]
        .filter((part) => part !== '')
        .join(', ')}</span></th>
<td class="nowrap">${(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .daysSaid */ .X8)(days)}</td>
<td>${sig === undefined ? '' : (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .sigSaid */ .FB)(sig)}</td>
<td>${signOff ? signOffSaid(signOff) : review === 'changes-requested' ? 'changes requested' : ''}</td>
<td>${waitingFor ? (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .partyNamed */ .i0)(waitingFor) : ''}</td></tr>`))}`;
}
/** Which sign-offs are missing; where the gate does not name them, its words. */
function signOffSaid({ state, description, missing }) {
    if (missing === undefined)
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${state}${description === undefined ? '' : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `: ${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(description)}`}`;
    return missing.length === 0 ? (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `complete` : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `missing: ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .HL)(missing.map(_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .sigSaid */ .FB))}`;
}
function renderExceptions({ exceptions, series, proposals }) {
    if (exceptions.length === 0)
        return undefined;
    return table('Exceptions of releases that are not out', ['proposal', 'from', 'state', 'ends'], (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .exceptionsInOrder */ .eW)(exceptions).map((exception) => {
        const { proposal, release, freeze, until, daysLeft, thread } = exception;
        const known = proposals.find(({ number }) => number === proposal);
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<tr data-sig="${known?.sig ?? _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .NOBODY */ .oQ}"><th scope="row">${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(thread, `${series} ${proposal}`)} ${known ? (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(known.title) : ''}</th>
<td>${freeze} freeze of ${release}</td>
<td>${(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .exceptionSaid */ .H2)(exception, (login) => login)}</td>
<td>${until ?? ''}${daysLeft === undefined ? '' : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) ` <span class="quiet">${(0,_shared_domain_days_ahead_js__WEBPACK_IMPORTED_MODULE_0__/* .aheadSaid */ .t)(daysLeft)}</span>`}</td></tr>`;
    }));
}
function renderCleanup({ cleanup }) {
    if (cleanup.length === 0)
        return undefined;
    return table('Trackers that say something else than is the case', ['tracker', 'what is found', 'what to do'], cleanup.map(({ tracker, address, message, hint, by }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<tr>
<th scope="row">${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(address, `${tracker}`)}</th>
<td>${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOf */ .$N)(message)}</td>
<td>${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOf */ .$N)(hint)}${by ? (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) ` <span class="quiet">By ${(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .partyNamed */ .i0)(by)}.</span>` : ''}</td></tr>`));
}
function renderErrors({ errors }) {
    if (errors.length === 0)
        return undefined;
    return table('Errors of this report', ['about', 'what is wrong', 'what to do'], errors.map(({ what, number, path, message, hint }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<tr>
<th scope="row">${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(what)}${number === undefined ? '' : ` ${number}`}${path === undefined ? '' : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) ` <code>${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(path)}</code>`}</th>
<td>${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOf */ .$N)(message)}</td>
<td>${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOf */ .$N)(hint)}</td></tr>`));
}


/***/ }),

/***/ 2898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ renderShell)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/weekly-report/render/page/html.js
var html = __webpack_require__(3329);
;// CONCATENATED MODULE: ./build/weekly-report/render/page/style.js
// How does a page look? In light and dark, on a narrow screen and on paper; nothing but fonts that are there already.
/** Pairs of a text's colour and what it stands on are held to a contrast of 4.5 by a test. */
const COLOURS = {
    light: {
        page: '#ffffff',
        raised: '#f6f8fa',
        line: '#d1d9e0',
        text: '#1f2328',
        quiet: '#59636e',
        link: '#0550ae',
        focus: '#0550ae',
        today: '#b3141d',
        red: '#a40e26',
        'red-soft': '#ffebe9',
        orange: '#8a3500',
        'orange-soft': '#fff1e5',
        yellow: '#6f4c00',
        'yellow-soft': '#fff8c5',
        green: '#0f5323',
        'green-soft': '#dafbe1',
        blue: '#0a4595',
        'blue-soft': '#ddf4ff',
        grey: '#4d5661',
        'grey-soft': '#eaeef2',
    },
    dark: {
        page: '#0d1117',
        raised: '#151b23',
        line: '#3d444d',
        text: '#e6edf3',
        quiet: '#9da7b3',
        link: '#79b8ff',
        focus: '#79b8ff',
        today: '#ff8b85',
        red: '#ffa198',
        'red-soft': '#3c1618',
        orange: '#ffb77c',
        'orange-soft': '#3a2110',
        yellow: '#f0c94a',
        'yellow-soft': '#322807',
        green: '#7ee09a',
        'green-soft': '#10301a',
        blue: '#9ecbff',
        'blue-soft': '#10294a',
        grey: '#b3bcc7',
        'grey-soft': '#262d36',
    },
};
const variables = (colours) => Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
const STYLE = `
:root{color-scheme:light dark;${variables(COLOURS.light)};--bar:0px}
@media (prefers-color-scheme:dark){:root{${variables(COLOURS.dark)}}}
*,*::before,*::after{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:calc(var(--bar) + 1rem);-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
.wrap{max-width:80rem;margin:0 auto;padding:0 1.25rem}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-99rem;top:0;background:var(--page);padding:.6rem 1rem;z-index:9}
.skip:focus{left:.5rem;top:.5rem}
h1{font-size:1.75rem;line-height:1.2;margin:.1rem 0 .4rem;text-wrap:balance}
h2{font-size:1.3rem;line-height:1.3;margin:2.75rem 0 .75rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
h3{font-size:1.05rem;line-height:1.4;margin:1.75rem 0 .4rem}
p{margin:.4rem 0}
code{font:.9em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--grey-soft);padding:.1em .3em;border-radius:4px;overflow-wrap:anywhere}
.quiet{color:var(--quiet)}
.small{font-size:.875rem}
.nowrap{white-space:nowrap}
.number{text-align:right;font-variant-numeric:tabular-nums}
.head{padding-top:1.5rem}
.head .lead{font-size:1.15rem;max-width:60rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;list-style:none;margin:.9rem 0 0;padding:0;font-size:.9rem}
.states{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;margin:1rem 0;padding:0}
.states a{display:flex;align-items:baseline;gap:.45rem;padding:.35rem .8rem;border-radius:2rem;border:1px solid transparent;text-decoration:none}
.states a:hover{border-color:currentColor}
.states b{font-size:1.15rem;font-variant-numeric:tabular-nums}
.states .none{background:none;color:var(--quiet)}
.split>div>h3:first-child,.split>div>div:first-child h3{margin-top:.5rem}
.tally{font-weight:400;color:var(--quiet);font-variant-numeric:tabular-nums}
.state{display:inline-block;white-space:nowrap;font-size:.8125rem;font-weight:600;padding:.1rem .55rem;border-radius:1rem;border:1px solid transparent}
.off-track{background:var(--red-soft);color:var(--red)}
.needs-exception{background:var(--orange-soft);color:var(--orange)}
.no-activity,.at-risk{background:var(--yellow-soft);color:var(--yellow)}
.on-track{background:var(--green-soft);color:var(--green)}
.done{background:var(--blue-soft);color:var(--blue)}
.untracked,.dropped{background:var(--grey-soft);color:var(--grey)}
.cards{list-style:none;margin:.5rem 0;padding:0;display:grid;gap:.6rem}
.card{border:1px solid var(--line);border-left:5px solid var(--edge,var(--line));border-radius:6px;background:var(--raised);padding:.6rem .9rem}
.card.edge-off-track{--edge:var(--red)}
.card.edge-needs-exception{--edge:var(--orange)}
.card.edge-no-activity,.card.edge-at-risk{--edge:var(--yellow)}
.card h4{font-size:1rem;line-height:1.4;margin:0;font-weight:600}
.card .meta{display:flex;flex-wrap:wrap;align-items:baseline;gap:.15rem .7rem}
.card p{margin:.2rem 0 0}
@media (min-width:48rem){.card{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:0 1.25rem}.card>div:last-child>p:first-child{margin-top:0}}
.next{font-weight:600}
.split{display:grid;gap:0 2.5rem}
@media (min-width:64rem){.split{grid-template-columns:minmax(0,3fr) minmax(0,1fr)}}
.alerts{margin:.5rem 0;padding-left:1.1rem}
.alerts li{margin:.3rem 0}
.filter{position:sticky;top:0;z-index:5;background:var(--page);border-block:1px solid var(--line);margin-top:1rem}
.filter form{display:flex;flex-wrap:wrap;align-items:end;gap:.5rem .9rem;padding-block:.6rem}
.filter label{display:grid;font-size:.8125rem;color:var(--quiet)}
.filter select,.filter input,.filter button{font:inherit;font-size:.9375rem;color:var(--text);background:var(--page);border:1px solid var(--quiet);border-radius:6px;padding:.3rem .5rem;min-height:2.2rem}
.filter button{background:var(--grey-soft);cursor:pointer}
.filter output{flex:1;min-width:12rem;padding-bottom:.35rem;font-size:.9375rem}
.scroll{overflow-x:auto;margin:.5rem 0}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
caption{text-align:left;color:var(--quiet);font-size:.875rem;padding:.25rem 0 .4rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line)}
thead th{font-size:.8125rem;color:var(--quiet);border-bottom:2px solid var(--line);white-space:nowrap}
thead th.number{text-align:right}
tbody th{font-weight:500}
tbody th.group{background:var(--raised);padding-block:.3rem}
.matrix th,.matrix td{padding-inline:.5rem}
.matrix tbody th{font-weight:600}
.matrix th,.matrix td{white-space:nowrap}
.zero{color:var(--quiet)}
.proposals{table-layout:fixed;min-width:52rem}
.proposals caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.proposals .c1{width:30%}.proposals .c2{width:7.25rem}.proposals .c3{width:27%}
.table-wide{min-width:44rem}
details{margin:.25rem 0}
summary{cursor:pointer;color:var(--link);font-size:.875rem;width:fit-content}
details>dl{margin:.4rem 0 0;font-size:.875rem;font-weight:400}
dt{color:var(--quiet);margin-top:.3rem}
dd{margin:0}
dd ul,td ul{margin:0;padding-left:1rem}
blockquote{margin:.2rem 0;padding-left:.7rem;border-left:3px solid var(--line)}
.timeline{margin:1rem 0 0}
.timeline svg{display:block;width:100%;overflow:visible}
.timeline text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;fill:var(--text)}
.timeline .name{font-weight:600}
.timeline .soft{fill:var(--quiet)}
.timeline .planning{fill:var(--blue-soft)}
.timeline .implementation{fill:var(--green-soft)}
.timeline .stabilisation{fill:var(--orange-soft)}
.timeline .tick{stroke:var(--text);stroke-width:1.5}
.timeline .today{stroke:var(--today);stroke-width:2}
.timeline text.now{fill:var(--today);font-weight:600;stroke:none}
.timeline ol{display:flex;flex-wrap:wrap;gap:.1rem 1.3rem;list-style:none;margin:.4rem 0 0;padding:0;font-size:.875rem}
.timeline .past{color:var(--quiet)}
.new{color:var(--green);font-weight:600}
.gone{color:var(--red);font-weight:600}
.mail{white-space:pre-wrap;font:.9375rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--raised);border:1px solid var(--line);border-radius:6px;padding:1rem;overflow-x:auto}
.callout{border-left:4px solid var(--yellow);background:var(--yellow-soft);color:var(--text);padding:.5rem .9rem;border-radius:4px}
footer{margin:3rem 0 2rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.875rem}
@media (max-width:60rem){.only-wide{display:none}}
@media (max-width:40rem){
.wrap{padding:0 .9rem}
h1{font-size:1.45rem}
.head .lead{font-size:1.05rem}
.filter{position:static}
.filter label{flex:1 1 7rem}
.filter select,.filter input{width:100%}
.proposals,.proposals tbody,.proposals tr,.proposals th,.proposals td{display:block;width:auto;min-width:0}
.proposals thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.proposals tr{border-bottom:1px solid var(--line);padding:.4rem 0}
.proposals th,.proposals td{border:0;padding:.15rem .2rem}
.proposals td[data-label]::before{content:attr(data-label) ": ";color:var(--quiet);font-size:.8125rem}
.proposals td:empty{display:none}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (forced-colors:active){.state,.states a,.card{border-color:CanvasText}.timeline rect{stroke:CanvasText;fill:Canvas}}
@media print{
:root{color-scheme:light;${variables(COLOURS.light)}}
body{font-size:10pt}
.wrap{max-width:none;padding:0}
.filter,.skip,nav{display:none!important}
a{color:inherit}
.card,tr,.timeline{break-inside:avoid}
h2,h3{break-after:avoid}
thead{display:table-header-group}
.scroll{overflow:visible}
.proposals,.table-wide{min-width:0}
.proposals td .nowrap,.matrix th,.matrix td{white-space:normal}
.matrix{font-size:8pt}
td,th{overflow-wrap:anywhere}
details:not([open],[data-fold]){display:none}
details[data-fold]::details-content{content-visibility:visible;display:block;height:auto}
.state,.states a,.timeline rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

;// CONCATENATED MODULE: ./build/weekly-report/render/page/shell.js
// What is every page of ours made of? One file that asks nothing of the network, in which nothing runs but the script whose hash it names.



function renderShell({ title, head, main, foot, skip, script }) {
    const policy = [
        "default-src 'none'",
        `style-src '${hashOf(STYLE)}'`,
        script === undefined ? "script-src 'none'" : `script-src '${hashOf(script)}'`,
        "base-uri 'none'",
        "form-action 'none'",
        // Nothing in the page can be turned into markup by a script, not even by ours.
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
    return `${(0,html/* markupOf */.CE)((0,html/* html */.qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${(0,html/* verbatim */.Bj)(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${(0,html/* verbatim */.Bj)(STYLE)}</style>
</head>
<body>
<a class="skip" href="#${skip.to}">${skip.text}</a>
<div class="wrap">
${head}
<main>
${main}
</main>
<footer>
${foot}
</footer>
</div>
${script === undefined ? '' : (0,html/* html */.qy) `<script>${(0,html/* verbatim */.Bj)(script)}</script>`}
</body>
</html>`)}\n`;
}
/** Of the element's whole text, as browsers compare it. */
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('base64')}`;
}


/***/ }),

/***/ 3536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ renderTimeline)
});

// EXTERNAL MODULE: ./build/weekly-report/vocabulary.js
var vocabulary = __webpack_require__(8331);
// EXTERNAL MODULE: ./build/weekly-report/render/page/html.js
var html = __webpack_require__(3329);
;// CONCATENATED MODULE: ./build/weekly-report/render/page/phases.js
// From which day to which is a release in which phase?

const DAY = 86_400_000;
/** What is shown before the first date that is known. */
const LEAD_DAYS = 21;
/** What lies between the dates that are known. */
function phasesOf({ enhancementFreeze, codeFreeze, ga }, today) {
    const first = [enhancementFreeze, codeFreeze, ga].find((moment) => moment !== undefined)?.day;
    if (first === undefined)
        return [];
    const start = dayBefore(today < first ? today : first, LEAD_DAYS);
    const ends = [
        { phase: 'planning', to: enhancementFreeze?.day },
        { phase: 'implementation', to: codeFreeze?.day },
        { phase: 'stabilisation', to: ga?.day },
    ];
    let from = start;
    const phases = [];
    for (const { phase, to } of ends) {
        if (to === undefined || to < from)
            continue;
        const name = vocabulary/* PHASE_WORDS */.gC[phase];
        phases.push({ name: `${name[0]?.toUpperCase()}${name.slice(1)}`, from, to, phase });
        from = to;
    }
    return phases;
}
function dayBefore(day, days) {
    return new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/weekly-report/render/page/timeline.js
// Where is a release today? A line of time with its dates, as a picture without a picture file, and the same in words.



const timeline_DAY = 86_400_000;
/** Widths at which words have to fit: a telephone's, and a desk's. Positions are in percent, so that the letters keep their size. */
const NARROW = 330;
const WIDE = 900;
const LETTER = 7;
const ROWS = 3;
/** Releases with dates that are not out; nothing where there is none. */
function renderTimeline(releases, generatedAt) {
    const shown = releases
        .filter((release) => release.phase !== 'released' && (0,vocabulary/* momentsOf */.Zn)(release).length > 0)
        .slice(0, ROWS);
    if (shown.length === 0)
        return undefined;
    const today = generatedAt.slice(0, 10);
    const phases = shown.map((release) => phasesOf(release, today));
    const days = [
        today,
        ...phases.flat().flatMap(({ from, to }) => [from, to]),
        ...shown.flatMap((each) => (0,vocabulary/* momentsOf */.Zn)(each).map(({ day }) => day)),
    ].sort();
    const first = Date.parse(days[0] ?? today);
    const last = Date.parse(days.at(-1) ?? today) + 2 * timeline_DAY;
    const at = (day) => (((typeof day === 'number' ? day : Date.parse(day)) - first) / (last - first)) * 100;
    let y = 22;
    const rows = shown.map((release, index) => {
        const row = renderRow(release, phases[index] ?? [], at, y);
        y += row.height;
        return row.svg;
    });
    const now = at(Date.parse(generatedAt));
    const names = shown.map(({ name }) => name).join(', ');
    return (0,html/* html */.qy) `<figure class="timeline" aria-label="Dates of ${names}">
<svg height="${y}" role="img" aria-label="Timeline of ${names}; the dates follow as a list">
${rows}
<line class="today" x1="${percent(now)}" x2="${percent(now)}" y1="16" y2="${y - 4}"/>
<text class="now" x="${percent(now)}" y="11" text-anchor="${now > 80 ? 'end' : now < 20 ? 'start' : 'middle'}">today, ${today}</text>
</svg>
${shown.map((release) => renderDates(release, generatedAt))}
</figure>`;
}
function renderRow(release, phases, at, top) {
    const bar = top + 18;
    const moments = (0,vocabulary/* momentsOf */.Zn)(release);
    const levels = levelsOf(moments, at);
    const segments = phases.map(({ name, phase, from, to }) => {
        const [left, right] = [at(from), at(to)];
        const width = right - left;
        const fits = (whole) => (width / 100) * whole > name.length * LETTER + 8;
        const label = fits(NARROW) ? 'soft' : fits(WIDE) ? 'soft only-wide' : undefined;
        return (0,html/* html */.qy) `<rect class="${phase}" x="${percent(left)}" y="${bar}" width="${percent(width)}" height="18"/>${label === undefined
            ? ''
            : (0,html/* html */.qy) `<text class="${label}" x="${percent(left + width / 2)}" y="${bar + 13}" text-anchor="middle">${name}</text>`}`;
    });
    const ticks = moments.map(({ id, short, day }, index) => {
        const x = at(day);
        const y = bar + 34 + (levels[index] ?? 0) * 14;
        // Two on one day have one line, which would go through the first label.
        const isFirst = moments.findIndex((other) => other.day === day) === index;
        const line = (0,html/* html */.qy) `<line class="tick" x1="${percent(x)}" x2="${percent(x)}" y1="${crosses(id) ? bar - 3 : bar + 18}" y2="${y - 11}"/>`;
        return (0,html/* html */.qy) `${isFirst ? line : ''}<text x="${percent(x)}" y="${y}" text-anchor="${anchorAt(x)}">${short}</text>`;
    });
    return {
        svg: (0,html/* html */.qy) `<text class="name" x="0" y="${top + 11}">${release.name}</text>${segments}${ticks}`,
        height: 18 + 34 + Math.max(0, ...levels) * 14 + 14,
    };
}
/** What ends a phase goes through the bar; what only happens in one does not. */
function crosses(id) {
    return id !== 'candidate' && id !== 'branch-cut';
}
/** For each label the first line below the bar in which it covers no other, also on a narrow screen. */
function levelsOf(moments, at) {
    const ends = [];
    return moments.map(({ short, day }) => {
        const width = short.length * LETTER + 8;
        const x = (at(day) / 100) * NARROW;
        const left = anchorAt(at(day)) === 'end' ? x - width : x - width / 2;
        const free = ends.findIndex((end) => end <= left);
        const level = free === -1 ? ends.length : free;
        ends[level] = left + width;
        return level;
    });
}
function anchorAt(x) {
    return x > 94 ? 'end' : 'middle';
}
function renderDates(release, generatedAt) {
    const items = (0,vocabulary/* momentsOf */.Zn)(release).map(({ name, short, day, at }) => {
        const isPast = (at ?? `${day}T23:59:59Z`) <= generatedAt;
        const end = at === undefined ? '' : (0,html/* html */.qy) ` title="${(0,vocabulary/* timeSaid */.Be)(at)}"`;
        return (0,html/* html */.qy) `<li${isPast ? (0,html/* html */.qy) ` class="past"` : ''}><abbr${end}>${short}</abbr> <time datetime="${day}">${day}</time> ${name}${isPast ? ', past' : ''}</li>`;
    });
    return (0,html/* html */.qy) `<ol aria-label="Dates of ${release.name}"><li><b>${release.name}</b> ${vocabulary/* PHASE_WORDS */.gC[release.phase]}</li>${items}</ol>`;
}
function percent(value) {
    return `${Math.max(0, value).toFixed(2)}%`;
}


/***/ }),

/***/ 7403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ renderPlanning),
/* harmony export */   IK: () => (/* binding */ decisionSaid),
/* harmony export */   uE: () => (/* binding */ loadSaid)
/* harmony export */ });
/* harmony import */ var _shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7300);
/* harmony import */ var _shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4456);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8331);
/* harmony import */ var _markdown_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2612);
// What does a SIG read before it commits itself to a release? The planning page as Markdown.




const DECISION_WORDS = {
    tracked: 'tracked',
    undecided: 'undecided',
    'not-tracked': 'not tracked',
};
function renderPlanning(planning) {
    const { release, sigs, people, dates, series, week } = planning;
    const blocks = [
        `# Planning of ${release}`,
        (0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .datesSaid */ .Zx)(dates)),
        sigs.length === 0
            ? `No ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(series)} aims at ${release}.`
            : [
                '| SIG | candidates | tracked | undecided | takes part in | without a target |',
                '|---|--:|--:|--:|--:|--:|',
                ...sigs.map(sigRow),
            ].join('\n'),
        ...sigs.flatMap((sig) => renderSig(sig, planning)),
        ...(people.length > 0
            ? [
                '## Who is named',
                [
                    '| | reviews | approves |',
                    '|---|--:|--:|',
                    ...people.map(({ name, reviews, approves }) => `| ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(name)} | ${reviews.length} | ${approves.length} |`),
                ].join('\n'),
            ]
            : []),
        `<sub>From the report of ${week}.</sub>`,
    ];
    return `${blocks.join('\n\n')}\n`;
}
function sigRow({ name, candidates, tracked, undecided, participates, unplanned }) {
    return `| ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigSaid */ .FB)(name))} | ${candidates.length} | ${tracked} | ${undecided} | ${participates.length} | ${unplanned} |`;
}
function renderSig({ name, candidates }, { series }) {
    if (candidates.length === 0)
        return [];
    return [
        `## ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigSaid */ .FB)(name))}`,
        [
            '| | stage | decision | priority | reviewers | approvers |',
            '|---|---|---|---|---|---|',
            ...candidates.map((candidate) => row(candidate, series)),
        ].join('\n'),
    ];
}
function row(candidate, series) {
    const { number, title, address, stages, priority, reviewers, approvers } = candidate;
    return `| ${(0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .i)(`${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(series)} ${number}`, address)} ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(title)} | ${stages.map((stage) => _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGE_WORDS */ .hZ[stage]).join(', ')} | ${decisionSaid(candidate)} | ${priority === undefined ? '' : (0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(priority)} | ${names(reviewers)} | ${names(approvers)} |`;
}
/** `tracked, committed to code freeze` */
function decisionSaid({ decision, isCommitted, isAccepted }) {
    const parts = [
        DECISION_WORDS[decision],
        decision !== 'not-tracked' && isAccepted ? 'accepted' : '',
        decision === 'tracked' && isCommitted === false ? 'without a commitment to code freeze' : '',
    ];
    return parts.filter((part) => part !== '').join(', ');
}
function names(people) {
    return people.length === 0 ? '**nobody**' : people.map((name) => (0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(name)).join(', ');
}
/** `12 candidates, 8 of them tracked` */
function loadSaid({ candidates, tracked, participates, unplanned }) {
    const parts = [
        `${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(candidates.length, 'candidate')}, ${tracked} of them tracked`,
        participates.length > 0 ? `takes part in ${participates.length} of other SIGs` : '',
        unplanned > 0 ? `${unplanned} without a target` : '',
    ];
    return parts.filter((part) => part !== '').join('; ');
}


/***/ }),

/***/ 5464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ unknownSaid),
/* harmony export */   NJ: () => (/* binding */ renderRoadmap),
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   mJ: () => (/* binding */ missingSaid),
/* harmony export */   ql: () => (/* binding */ sigsOf)
/* harmony export */ });
/* harmony import */ var _shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7300);
/* harmony import */ var _shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4456);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8331);
/* harmony import */ var _markdown_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2612);
// What does a reader see of a roadmap? As Markdown, for a file, a summary or an issue.




function renderRoadmap(roadmap) {
    const { release, note, dates, accepted, open } = roadmap;
    const blocks = [
        `# Roadmap of ${release}`,
        (0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(headlineOf(roadmap)),
        (0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .datesSaid */ .Zx)(dates)),
        `> ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(note)}`,
        `## ${roadmap.comparedWith === undefined ? 'Since last week' : `Since ${roadmap.comparedWith}`}`,
        renderDifference(roadmap),
        ...sigsOf(accepted).flatMap(({ sig, entries }) => [
            `## ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigSaid */ .FB)(sig))}`,
            [TABLE, ...entries.map((entry) => row(entry, roadmap))].join('\n'),
        ]),
        ...(open.length > 0
            ? [
                `<details><summary>${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(open.length, 'further proposal')} that ${open.length === 1 ? 'aims' : 'aim'} at ${release}, not accepted</summary>`,
                [
                    '| | stage | SIG | what is missing |',
                    '|---|---|---|---|',
                    ...open.map((each) => openRow(each, roadmap)),
                ].join('\n'),
                '</details>',
            ]
            : []),
        `<sub>${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(`From the report of ${roadmap.week}, read ${roadmap.generatedAt.slice(0, 10)}`)}${provenance(roadmap)}.</sub>`,
    ];
    return `${blocks.join('\n\n')}\n`;
}
/** `12 VEPs are accepted for v1.10: 1 GA, 3 beta and 8 alpha.` */
function headlineOf({ series, release, accepted, }) {
    if (accepted.length === 0)
        return `No ${series} is accepted for ${release}.`;
    const by = (stage) => accepted.filter(({ stages: [first] }) => first === stage).length;
    const parts = _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .an.flatMap((stage) => (by(stage) > 0 ? [`${by(stage)} ${_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGE_WORDS */ .hZ[stage]}`] : []));
    return `${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(accepted.length, series)} ${accepted.length === 1 ? 'is' : 'are'} accepted for ${release}: ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(parts)}.`;
}
/** Entries by SIG, in their order. */
function sigsOf(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const group = groups.get((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigOf */ .tr)(entry));
        if (group)
            group.push(entry);
        else
            groups.set((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigOf */ .tr)(entry), [entry]);
    }
    return [...groups].map(([sig, group]) => ({ sig, entries: group }));
}
/** What came, what changed and what went; `undefined` where nothing can be compared. */
function differencesOf(roadmap) {
    const { accepted, gone, release, comparedWith } = roadmap;
    const found = accepted.flatMap((entry) => {
        const { difference, before = [] } = entry;
        const at = stagesSaid(entry.stages);
        const was = (0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(before.filter((target) => target.release !== release).map(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .targetSaid */ .jL));
        if (difference === 'new')
            return [{ ...entry, message: `is accepted${at}${was === '' ? '' : `, and was for ${was}`}.` }];
        if (difference !== 'changed')
            return [];
        const last = (0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(before.filter((target) => target.release === release).map(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .targetSaid */ .jL));
        return [{ ...entry, message: `is accepted${at}; it was ${last}.` }];
    });
    const left = gone.map((each) => ({ ...each, message: `is not accepted for ${release} any more. ${each.reason}` }));
    const isBlind = comparedWith === undefined && accepted.every(({ difference }) => difference === 'unknown');
    return isBlind && left.length === 0 ? undefined : [...found, ...left];
}
/** ` at beta`; nothing where the target names no stage. */
function stagesSaid(stages) {
    const named = stages.filter((stage) => stage !== 'none');
    return named.length === 0 ? '' : ` at ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(named.map((stage) => _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGE_WORDS */ .hZ[stage]))}`;
}
/** Proposals of which nobody knows whether they are new. */
function unknownSaid({ accepted, series }) {
    const unknown = accepted.filter(({ difference }) => difference === 'unknown').length;
    return unknown === 0
        ? undefined
        : `Of ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(unknown, series)} it is not known whether the last report had ${unknown === 1 ? 'it' : 'them'}.`;
}
function renderDifference(roadmap) {
    const differences = differencesOf(roadmap);
    if (!differences)
        return 'There is no earlier report to compare with.';
    const lines = differences.map((each) => `- ${(0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .i)(`${roadmap.series} ${each.number}`, each.address)} ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(each.title)} (${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigSaid */ .FB)(each.sig))}) ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(each.message)}`);
    const unknown = unknownSaid(roadmap);
    return [
        ...(lines.length > 0 ? lines : ['Nothing changed.']),
        ...(unknown ? ['', (0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(unknown)] : []),
    ].join('\n');
}
const TABLE = '| | stage | accepted | target set in | pull requests |\n|---|---|---|---|---|';
function row(entry, { series }) {
    const { number, title, address, stages, source, pulls, tracker } = entry;
    const name = `${(0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .i)(`${series} ${number}`, tracker?.address ?? address)} ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(title)}`;
    const where = source.path === undefined
        ? source.from
        : `${(0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .i)((0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(source.path), source.address)}${source.commit === undefined ? '' : ` at ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(source.commit.slice(0, 12))}`}`;
    const code = pulls
        .filter(({ state }) => state !== 'closed')
        .map((pull) => `${(0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .i)(`${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(pull.repository)} ${pull.number}`, pull.address)} ${pull.state}`);
    const stage = stages.map((each) => _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGE_WORDS */ .hZ[each]).join(', ');
    return `| ${name} | ${stage} | ${acceptedSaid(entry)} | ${where} | ${code.join('<br>')} |`;
}
function acceptedSaid({ since, pull, exceptions }) {
    const day = since?.slice(0, 10) ?? '';
    const by = pull ? `by ${(0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .i)(`pull request ${pull.number}`, pull.address)}` : '';
    const leave = exceptions.map(({ freeze, until }) => `exception from the ${freeze} freeze${until === undefined ? '' : ` until ${until}`}`);
    return [[day, by].filter((part) => part !== '').join(' '), ...leave]
        .filter((part) => part !== '')
        .join('<br>');
}
function openRow(open, { series }) {
    const { number, title, address, stages, sig } = open;
    const stage = stages.map((each) => _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGE_WORDS */ .hZ[each]).join(', ');
    return `| ${(0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .i)(`${series} ${number}`, address)} ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(title)} | ${stage} | ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigSaid */ .FB)(sig))} | ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(missingSaid(open))} |`;
}
/** What stands between a proposal and its acceptance, in one sentence. */
function missingSaid({ status, pull, missing, exceptions, reason = '' }) {
    const [leave] = exceptions;
    const parts = [
        missing.length > 0
            ? `The sign-off of ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(missing.map((sig) => `SIG ${sig}`))}.`
            : pull
                ? `Pull request ${pull.number} is not merged.`
                : reason,
        status !== undefined && status !== 'implementable' && reason === ''
            ? `Its status is ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(status)}.`
            : '',
        leave ? `It has an exception${leave.until === undefined ? '' : ` until ${leave.until}`}.` : '',
    ];
    return parts.filter((part) => part !== '').join(' ');
}
function provenance({ commit, repository }) {
    return `${commit === undefined ? '' : ` at ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(commit.slice(0, 12))}`} of ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(repository)}`;
}


/***/ }),

/***/ 5159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ roadmapOf)
/* harmony export */ });
/* harmony import */ var _shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7300);
/* harmony import */ var _shared_domain_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4456);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8331);
// What is accepted for a release, at which stage, by which SIG, who says so, and what is different from last week (W-7)?



const WEEK = 7 * 86_400_000;
/** From a report; `release` is `v1.10`. A release that nobody aims at has an empty roadmap. */
function roadmapOf(report, release) {
    const { week, generatedAt, commit, previous, proposals } = report;
    // Names that stand in sentences of ours, at a terminal as well.
    const [repository, series, server] = [report.repository, report.series, report.server].map(_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0);
    const known = report.releases.find(({ name }) => name === release);
    return {
        schema: 1,
        repository,
        series,
        server,
        release,
        week,
        generatedAt,
        ...(commit === undefined ? {} : { commit }),
        phase: known?.phase ?? 'unscheduled',
        dates: known ? (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .datesOf */ .rs)(known) : {},
        ...(previous === undefined ? {} : { comparedWith: previous.week }),
        accepted: proposals
            .flatMap((proposal) => acceptedEntry(proposal, report, release))
            .sort((a, b) => (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSigs */ .OJ)((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigOf */ .tr)(a), (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigOf */ .tr)(b)) || furthest(a) - furthest(b) || a.number - b.number),
        gone: proposals.flatMap((proposal) => goneEntry(proposal, release)),
        open: proposals
            .flatMap((proposal) => openEntry(proposal, report, release))
            .sort((a, b) => (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSigs */ .OJ)((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigOf */ .tr)(a), (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigOf */ .tr)(b)) || a.number - b.number),
        note: noteOf(series, release),
    };
}
/** Both the process and the announcement say it: README, "Labels". */
function noteOf(series, release) {
    return `Acceptance of a ${series} does not guarantee that the enhancement will be in ${release} or in a later release.`;
}
function acceptedEntry(proposal, report, release) {
    const { acceptance, tracker, participating, featureGate, state } = proposal;
    const stages = stagesIn(acceptance.releases, release);
    if (stages.length === 0)
        return [];
    return [
        {
            ...identity(proposal),
            participating,
            stages,
            ...(featureGate === undefined ? {} : { featureGate }),
            source: sourceOf(proposal, report),
            ...(acceptance.since === undefined ? {} : { since: acceptance.since }),
            ...(acceptance.pull === undefined ? {} : { pull: proposalPull(acceptance.pull, report) }),
            ...(tracker ? { tracker: { number: tracker.number, address: tracker.address } } : {}),
            pulls: proposal.pulls.flatMap((pull) => (pull.releases.includes(release) ? codePull(pull) : [])),
            exceptions: proposal.exceptions
                .filter((each) => each.release === release && (each.state === 'granted' || each.state === 'over'))
                .map(exceptionOf),
            state,
            ...differenceOf(proposal, stages, report, release),
        },
    ];
}
/**
 * Where the last look left no memory, the day on which the target was merged decides; where that is not known either, nobody can say.
 */
function differenceOf({ acceptance }, stages, { previous, skippedWeeks, begins }, release) {
    const { before, since } = acceptance;
    if (before !== undefined) {
        const last = stagesIn(before, release);
        if (last.length === 0)
            return { difference: 'new', ...(before.length > 0 ? { before } : {}) };
        return last.join() === stages.join() ? { difference: 'same' } : { difference: 'changed', before };
    }
    if (previous === undefined || since === undefined)
        return { difference: 'unknown' };
    const lastLook = Date.parse(begins) - WEEK * (1 + skippedWeeks.length);
    return { difference: Date.parse(since) >= lastLook ? 'new' : 'same' };
}
function goneEntry(proposal, release) {
    const { acceptance } = proposal;
    const stages = stagesIn(acceptance.before ?? [], release);
    if (stages.length === 0 || stagesIn(acceptance.releases, release).length > 0)
        return [];
    return [
        {
            ...identity(proposal),
            stages,
            now: acceptance.releases,
            reason: reasonOf(proposal, release),
        },
    ];
}
function reasonOf({ state, status, acceptance, targets }, release) {
    if (state === 'dropped' && status !== undefined)
        return `Its status is ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(status)}.`;
    const [next] = acceptance.releases;
    if (next)
        return `Its target moved to ${(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .targetSaid */ .jL)(next)}.`;
    const targetsIt = targets.some((target) => target.release === release);
    if (!targetsIt)
        return `It does not target ${release} any more.`;
    return status === undefined ? 'It is not accepted any more.' : `Its status is ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(status)} now.`;
}
/** What aims at the release now, and is not accepted for it. */
function openEntry(proposal, report, release) {
    const { acceptance, target, targets, signOff, status, exceptions, state, reasons } = proposal;
    const [reason] = reasons;
    if (_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .ASIDE */ .NL.includes(state) || target?.release !== release)
        return [];
    if (stagesIn(acceptance.releases, release).length > 0)
        return [];
    return [
        {
            ...identity(proposal),
            stages: stagesIn([...targets, target], release),
            ...(status === undefined ? {} : { status }),
            ...(signOff ? { pull: proposalPull(signOff.pull, report) } : {}),
            missing: signOff?.missing ?? [],
            ...(reason ? { reason: reason.message } : {}),
            exceptions: exceptions
                .filter((each) => each.release === release && each.freeze === 'enhancement' && each.state === 'granted')
                .map(exceptionOf),
        },
    ];
}
function identity({ number, title, address, sig }) {
    return { number, title, address, ...(sig === undefined ? {} : { sig }) };
}
function sourceOf({ acceptance, targetSource, document }, report) {
    const known = acceptance.source ?? targetSource ?? { from: 'none' };
    const commit = known.commit ?? report.commit;
    const path = known.path ?? document?.path;
    // At the commit that was read, so that it still shows what was said when the branch has gone on.
    const address = path !== undefined && commit !== undefined
        ? (0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fileAddress */ .xQ)(report.server, report.repository, commit, path, known.line)
        : (known.address ?? document?.address);
    return {
        ...known,
        ...(path === undefined ? {} : { path }),
        ...(commit === undefined ? {} : { commit }),
        ...(address === undefined ? {} : { address }),
    };
}
function proposalPull(number, { server, repository }) {
    return { number, address: `${server}/${repository}/pull/${number}` };
}
function codePull({ repository, number, address, role, state, }) {
    return role === 'proposal' ? [] : [{ repository, number, address, role, state }];
}
function exceptionOf({ freeze, until, thread }) {
    return { freeze, ...(until === undefined ? {} : { until }), thread };
}
function stagesIn(targets, release) {
    const named = new Set(targets.filter((target) => target.release === release).map(({ stage }) => stage));
    return _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .an.filter((stage) => named.has(stage));
}
function furthest({ stages: [stage = 'none'] }) {
    return _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .an.indexOf(stage);
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
/* harmony export */   IP: () => (/* binding */ releaseSeenAt),
/* harmony export */   NL: () => (/* binding */ ASIDE),
/* harmony export */   OH: () => (/* binding */ partySaid),
/* harmony export */   OJ: () => (/* binding */ compareSigs),
/* harmony export */   Os: () => (/* binding */ deadlineSaid),
/* harmony export */   Qp: () => (/* binding */ releasesAhead),
/* harmony export */   X8: () => (/* binding */ daysSaid),
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   Zx: () => (/* binding */ datesSaid),
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
/* harmony import */ var _shared_domain_days_ahead_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4170);
/* harmony import */ var _shared_domain_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4456);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6996);
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
function deadlineSaid(release) {
    const { next } = release;
    if (!next)
        return '';
    const { what, days, at } = next;
    const day = dayOfDeadline(release, next);
    if (what === 'release')
        return `general availability on ${day}, ${(0,_shared_domain_days_ahead_js__WEBPACK_IMPORTED_MODULE_0__/* .aheadSaid */ .t)(days)}`;
    return `${what} on ${day} (until ${timeSaid(at)}), ${(0,_shared_domain_days_ahead_js__WEBPACK_IMPORTED_MODULE_0__/* .aheadSaid */ .t)(days)}`;
}
/** As published; what its instant says where no day is. */
function dayOfDeadline({ enhancementFreeze, codeFreeze, branchCut, ga }, { what, at }) {
    const moments = {
        'enhancement freeze': enhancementFreeze,
        'code freeze': codeFreeze,
        'branch cut': branchCut,
        release: ga,
    };
    return moments[what]?.day ?? at.slice(0, 10);
}
/** The same release on another day: what is left is counted anew. */
function releaseSeenAt(release, now) {
    const { next } = release;
    if (!next)
        return release;
    return { ...release, next: { ...next, days: (0,_shared_domain_days_ahead_js__WEBPACK_IMPORTED_MODULE_0__/* .daysAhead */ .V)(dayOfDeadline(release, next), now) } };
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
    const all = (0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(carriedOver, 'check-in');
    if (isHeld)
        return `No check-in was written: something that they rest on could not be read. ${all} ${carriedOver === 1 ? 'waits' : 'wait'} for the next run.`;
    const runs = Math.ceil(carriedOver / _pace_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_AN_HOUR */ .h);
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
    const said = (0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(moments.map(({ name, day }) => `${name} on ${day}`));
    return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`;
}
/** Those of a release alone. */
function datesOf({ enhancementFreeze, codeFreeze, branchCut, ga, problem }) {
    return {
        ...(enhancementFreeze ? { enhancementFreeze } : {}),
        ...(codeFreeze ? { codeFreeze } : {}),
        ...(branchCut ? { branchCut } : {}),
        ...(ga ? { ga } : {}),
        ...(problem === undefined ? {} : { problem: (0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(problem) }),
    };
}


/***/ })

};
