export const id = 93;
export const ids = [93];
export const modules = {

/***/ 6280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _shared_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5926);
/* harmony import */ var _shared_domain_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1732);
/* harmony import */ var _shared_domain_week_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7061);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2005);
/* harmony import */ var _shared_github_octokit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4868);
/* harmony import */ var _github_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4500);
/* harmony import */ var _live_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4248);
// How do the proposals stand this week? The report as the action would write it, from a terminal, which writes nothing.







async function report(args, terminal) {
    const [path] = args.paths;
    if (path !== undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`\`report\` takes no argument, and got '${path}'.`, 'Run `enhancements report --help`.');
    const place = (0,_github_place_js__WEBPACK_IMPORTED_MODULE_5__/* .findPlace */ .P)(args, terminal);
    if (args.week !== undefined)
        return published(args.week, place, args, terminal);
    const told = await (0,_live_report_js__WEBPACK_IMPORTED_MODULE_6__.tellFromGitHub)(place, args, terminal);
    terminal.stdout.write(args.format === 'json' ? `${JSON.stringify(told.report, null, 2)}\n` : `${told.text}\n`);
    return told.exit === 0 ? 0 : 2;
}
/** A week that is over is not made up again: its report is shown as it was published. */
async function published(week, place, args, terminal) {
    if (!(0,_shared_domain_week_js__WEBPACK_IMPORTED_MODULE_2__/* .isWeek */ .rr)(week))
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`'${week}' is no week.`, 'Write it as `--week 2026-W47`.');
    if (args.format === 'json')
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('The JSON of a week is kept by its run, not by its issue.', 'Download it from the run that the issue names, or leave `--week` out.');
    const github = (0,_shared_github_octokit_js__WEBPACK_IMPORTED_MODULE_4__/* .openGitHub */ .o)(place, _live_report_js__WEBPACK_IMPORTED_MODULE_6__/* .PATIENCE */ .a);
    const { config } = await github.reportHome(args.config ?? _shared_config_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PATH */ .tF);
    const label = config && 'text' in config.source ? labelIn(config.source.text, args) : undefined;
    const issues = label === undefined ? [] : await github.reports(label);
    for (const issue of issues) {
        const parsed = (0,_shared_domain_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReportBody */ .Ac)(issue.body);
        if (parsed?.ledger.week !== week)
            continue;
        terminal.stdout.write(`${parsed.text}\n`);
        return 0;
    }
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`There is no report of ${week} among the last twenty.`, 'See the closed issues of the repository.');
}
function labelIn(text, args) {
    return (0,_shared_config_js__WEBPACK_IMPORTED_MODULE_0__/* .requireConfig */ .Eu)(text, args.config ?? _shared_config_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PATH */ .tF).report.label;
}


/***/ }),

/***/ 4500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ serverOf),
/* harmony export */   P: () => (/* binding */ findPlace)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2005);
// Which repository on GitHub is meant, and with whose token is it read?


/** Throws a {@link UserError} where either cannot be found. */
function findPlace(args, { env, cwd }) {
    const named = args.repository ?? env['GITHUB_REPOSITORY'] ?? originOf(cwd());
    const [, owner = '', name = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(named ?? '') ?? [];
    if (owner === '') {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(named === undefined ? 'There is no remote `origin` on GitHub here.' : `'${named}' is no repository.`, 'Name it with `--repository owner/name`.');
    }
    const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'] || said('gh', ['auth', 'token'], cwd());
    if (!token) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('There is no token to read GitHub with.', 'Set GITHUB_TOKEN, or log in with `gh auth login`.');
    }
    return { owner, name, token, apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com' };
}
/** The address of the site beside its API: `https://github.com`, or that of a server of one's own. */
function serverOf(apiUrl, { env }) {
    return (env['GITHUB_SERVER_URL'] ??
        (apiUrl === 'https://api.github.com' ? 'https://github.com' : apiUrl.replace(/\/api\/v3\/?$/, '')));
}
function originOf(cwd) {
    const url = said('git', ['remote', 'get-url', 'origin'], cwd);
    return /[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url ?? '')?.[1];
}
/** What a program prints; undefined where it is not there, or fails. */
function said(program, args, cwd) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)(program, [...args], {
            cwd,
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
        }).trim();
    }
    catch {
        return undefined;
    }
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
/* harmony import */ var _shared_domain_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4456);
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
    return people.length === 0 ? whose : `${whose}: ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(people)}`;
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


/***/ })

};
