export const id = 238;
export const ids = [238];
export const modules = {

/***/ 9238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   numbersOnGitHub: () => (/* binding */ numbersOnGitHub)
/* harmony export */ });
/* harmony import */ var _shared_domain_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4456);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2005);
/* harmony import */ var _shared_github_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6112);
/* harmony import */ var _shared_github_octokit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2925);
/* harmony import */ var _github_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4500);
// What on GitHub has a number already? Open pull requests, and folders that this checkout does not have yet. It helps, and is no gate: where it
// cannot be asked, that is said.





/** Somebody waits at the terminal for an answer that is only a help. */
const PATIENCE = { attempt: 10_000, retries: 0, settle: 0 };
/** Of the remote `upstream`, where there is one: a fork's own pull requests are not those that a number clashes with. */
async function numbersOnGitHub(args, terminal, { root }) {
    try {
        const named = args.repository ?? (0,_github_place_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteAt */ .eT)('upstream', terminal.cwd())?.repository;
        const place = (0,_github_place_js__WEBPACK_IMPORTED_MODULE_3__/* .findPlace */ .Pj)(named === undefined ? args : { ...args, repository: named }, terminal);
        const repository = `${place.owner}/${place.name}`;
        const listing = await (0,_shared_github_octokit_js__WEBPACK_IMPORTED_MODULE_2__/* .openGitHub */ .o)(place, PATIENCE).listing({ repository, root });
        return {
            clashes: (number) => clashesIn(listing, number, root),
            said: (number) => `Nothing in ${repository} has the number ${number}, nor in its ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(listing.open.length, 'open pull request')}.`,
        };
    }
    catch (problem) {
        if (!(problem instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
            throw problem;
        const hint = problem instanceof _shared_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_ && problem.kind === 'missing' ? '' : ` ${problem.hint}`;
        return {
            clashes: () => [],
            said: (number) => `Whether an open pull request has the number ${number} was not looked at. ${problem.message}${hint}`,
        };
    }
}
function clashesIn({ folders, open }, number, root) {
    const isTaken = (path) => path.startsWith(`${root}/`) &&
        path.split('/').some((part) => new RegExp(`^0*${number}(?:-|$)`).test(part));
    return [
        ...folders.filter(isTaken).map((path) => ({ what: `the folder ${path}` })),
        ...open
            .filter(({ paths }) => paths.some(isTaken))
            .map((pull) => ({ what: `the open pull request #${pull.number}` })),
    ];
}


/***/ }),

/***/ 4500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   Pj: () => (/* binding */ findPlace),
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
