export const id = 280;
export const ids = [280];
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
/* harmony import */ var _live_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3377);
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


/***/ })

};
