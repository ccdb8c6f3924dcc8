export const id = 238;
export const ids = [238];
export const modules = {

/***/ 9238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   numbersOnGitHub: () => (/* binding */ numbersOnGitHub),
/* harmony export */   releasePlannedOnGitHub: () => (/* binding */ releasePlannedOnGitHub)
/* harmony export */ });
/* harmony import */ var _shared_domain_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4456);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2005);
/* harmony import */ var _shared_github_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6112);
/* harmony import */ var _shared_github_octokit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2094);
/* harmony import */ var _shared_schedules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96);
/* harmony import */ var _github_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4500);
/* harmony import */ var _install_on_github_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(186);
// What on GitHub has a number already? Open pull requests, and folders that this checkout does not have yet. It helps, and is no gate: where it
// cannot be asked, that is said.







/** Somebody waits at the terminal for an answer that is only a help. */
const PATIENCE = { attempt: 10_000, retries: 0, settle: 0 };
function placeOf(args, terminal) {
    const named = args.repository ?? (0,_github_place_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteAt */ .eT)('upstream', terminal.cwd())?.repository;
    return (0,_github_place_js__WEBPACK_IMPORTED_MODULE_4__/* .findPlace */ .Pj)(named === undefined ? args : { ...args, repository: named }, terminal);
}
/** The first whose enhancement freeze lies ahead; undefined where nobody can say it. */
async function releasePlannedOnGitHub(args, terminal, config) {
    try {
        const github = (0,_shared_github_octokit_js__WEBPACK_IMPORTED_MODULE_2__/* .openGitHub */ .o)(placeOf(args, terminal), PATIENCE);
        const calendar = await (0,_shared_schedules_js__WEBPACK_IMPORTED_MODULE_3__/* .gatherCalendar */ .Q$)(github, config);
        return (0,_install_on_github_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseAhead */ .FR)(calendar, github.serverTime() ?? Date.now());
    }
    catch (problem) {
        if (problem instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
            return undefined;
        throw problem;
    }
}
/** Of the remote `upstream`, where there is one: a fork's own pull requests are not those that a number clashes with. */
async function numbersOnGitHub(args, terminal, { root }) {
    try {
        const place = placeOf(args, terminal);
        const repository = `${place.owner}/${place.name}`;
        const listing = await (0,_shared_github_octokit_js__WEBPACK_IMPORTED_MODULE_2__/* .openGitHub */ .o)(place, PATIENCE).listing({ repository, root });
        return {
            clashes: (number) => clashesIn(listing, number, root),
            said: (number) => `Nothing in ${repository} has the number ${number}, nor in its ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(listing.open.length, 'open pull request')}.`,
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


/***/ })

};
