export const id = 724;
export const ids = [724];
export const modules = {

/***/ 1724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   freezeOfPull: () => (/* binding */ freezeOfPull),
/* harmony export */   previewFreeze: () => (/* binding */ previewFreeze)
/* harmony export */ });
/* harmony import */ var _freeze_gate_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3119);
/* harmony import */ var _freeze_gate_gather_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(171);
/* harmony import */ var _freeze_gate_main_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6629);
/* harmony import */ var _shared_domain_release_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(868);
/* harmony import */ var _shared_domain_rule_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7591);
/* harmony import */ var _shared_domain_zone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7423);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2005);
/* harmony import */ var _shared_schedules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96);
/* harmony import */ var _shared_together_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3184);
/* harmony import */ var _shared_verdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8837);
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5730);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1103);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8565);
// What would the freeze say of pull requests as they stand on GitHub: of one now, and of all of them if the next freeze were now?













/** One pull request, as the gate judges it now. */
async function freezeOfPull(args, terminal) {
    const { pull, judgement } = await (0,_live_js__WEBPACK_IMPORTED_MODULE_8__/* .judgeLive */ .a$)(_freeze_gate_main_js__WEBPACK_IMPORTED_MODULE_2__/* .freezeGate */ .LR, 'freeze', args, terminal);
    const { verdict, headline } = judgement;
    if (args.format === 'json')
        terminal.stdout.write(`${JSON.stringify(verdict, null, 2)}\n`);
    else {
        const paint = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .painter */ .C)(terminal);
        terminal.stdout.write(`${paint('bold', `Pull request ${pull.number}: ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(headline)}`)}\n\n${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_7__/* .renderText */ .S)(verdict, () => '', paint)}`);
    }
    return exitOf(verdict.outcome);
}
const AT_ONCE = 8;
/** Every open pull request, as if the next enhancement freeze had just begun. */
async function previewFreeze(args, terminal) {
    const { github, configPath } = (0,_live_js__WEBPACK_IMPORTED_MODULE_8__/* .openLive */ .nM)(args, terminal);
    const open = await github.openPulls({
        config: configPath,
        context: _freeze_gate_main_js__WEBPACK_IMPORTED_MODULE_2__/* .freezeGate */ .LR.context,
        heartbeat: _freeze_gate_main_js__WEBPACK_IMPORTED_MODULE_2__/* .freezeGate */ .LR.context,
    });
    const config = (0,_live_js__WEBPACK_IMPORTED_MODULE_8__/* .configIn */ .k$)(open.config, configPath, open.defaultBranch.name);
    if (config.freeze.code)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('This repository holds code: a preview is made where the proposals are.', 'Name the repository of the proposals with `--repository owner/name`.');
    const { release, at } = await nextFreeze(github, config, args.release);
    const together = (0,_shared_together_js__WEBPACK_IMPORTED_MODULE_6__/* .askTogether */ .q)(github);
    const numbers = open.pulls.map(({ number }) => number).sort((a, b) => a - b);
    const previewed = [];
    const show = progress(terminal, numbers.length);
    for (let from = 0; from < numbers.length; from += AT_ONCE) {
        show(from);
        const some = numbers.slice(from, from + AT_ONCE);
        const results = await together.sideBySide(some.map((number) => (own) => preview(own, number, configPath, at)));
        for (const result of results) {
            if (result.status === 'rejected')
                throw result.reason;
            previewed.push(...result.value);
        }
    }
    show(undefined);
    const verdict = (0,_shared_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .toVerdict */ .d)('freeze', previewed.map(({ document }) => document), []);
    if (args.format === 'json')
        terminal.stdout.write(`${JSON.stringify(verdict, null, 2)}\n`);
    else {
        const paint = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .painter */ .C)(terminal);
        const held = previewed.filter(({ document }) => document.outcome !== 'passed' && document.outcome !== 'warning');
        const lines = held.map(({ pull, headline }) => `  ${`#${pull.number}`.padStart(6)}  ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(pull.title).slice(0, 60).padEnd(60)}  ${paint('red', (0,_format_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(headline))}`);
        terminal.stdout.write(`${paint('bold', `If the enhancement freeze of ${(0,_shared_domain_release_js__WEBPACK_IMPORTED_MODULE_11__/* .renderRelease */ .c)(release)} were now`)} (it is at ${(0,_shared_domain_zone_js__WEBPACK_IMPORTED_MODULE_3__/* .renderInstant */ .Wv)(at)}):\n\n` +
            `${lines.join('\n')}${lines.length > 0 ? '\n\n' : ''}${held.length} of ${numbers.length} open pull requests would be held.\n`);
    }
    return exitOf(verdict.outcome);
}
async function preview(github, number, configPath, at) {
    const pull = await github.pull(number, configPath);
    if (pull?.state !== 'open')
        return [];
    const about = { pull: number, commit: pull.head.oid };
    try {
        const config = (0,_live_js__WEBPACK_IMPORTED_MODULE_8__/* .configIn */ .k$)(pull.config, configPath, pull.base.branch);
        const gathered = await (0,_freeze_gate_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherFacts */ .p)(github, pull, config, at);
        if (!gathered)
            return [];
        const facts = (0,_freeze_gate_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .assembleFacts */ .gd)(gathered.changes, gathered.around);
        const findings = (0,_freeze_gate_main_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeProposals */ .$E)(facts, config).flatMap((document) => document.findings);
        const outcome = (0,_shared_domain_rule_js__WEBPACK_IMPORTED_MODULE_12__/* .gravest */ .Zk)(findings.map((finding) => finding.outcome));
        return [{ pull, headline: (0,_freeze_gate_main_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .gD)(facts), document: { ...about, outcome, findings, known: [] } }];
    }
    catch (problem) {
        // One that nobody can judge is named, and the others are judged all the same.
        if (!(problem instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y))
            throw problem;
        const finding = {
            rule: 'readable',
            family: 'readable',
            outcome: 'error',
            message: problem.message,
            hint: problem.hint,
            subject: `${number}`,
            reference: 'F-3',
        };
        return [
            {
                pull,
                headline: `could not tell: ${problem.message}`,
                document: { ...about, outcome: 'error', findings: [finding], known: [] },
            },
        ];
    }
}
/** Of the release that is named, or of the first that is not frozen yet. */
async function nextFreeze(github, config, named) {
    const wanted = named === undefined ? undefined : (0,_shared_domain_release_js__WEBPACK_IMPORTED_MODULE_11__/* .parseRelease */ .BC)(named);
    if (named !== undefined && !wanted)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`'${named}' is no release.`, 'Write it as `--release v1.10`.');
    const { published, known } = await (0,_shared_schedules_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherCalendar */ .Q$)(github, config);
    const now = github.serverTime() ?? Date.now();
    const freezes = published.flatMap((release) => {
        const dates = known(release);
        const at = dates.state === 'known' ? dates.timeline.enhancementFreeze : undefined;
        return at === undefined ? [] : [{ release, at }];
    });
    const found = freezes.find(({ release, at }) => wanted ? (0,_shared_domain_release_js__WEBPACK_IMPORTED_MODULE_11__/* .compareReleases */ .c0)(release, wanted) === 0 : at > now);
    if (found)
        return found;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(wanted
        ? `No enhancement freeze of ${named} is known.`
        : 'No enhancement freeze lies ahead of what is published.', 'Name a published release with `--release v1.10`.');
}
/** Only where a person looks on. */
function progress({ stderr }, all) {
    if (!stderr.isTTY)
        return () => undefined;
    return (done) => {
        stderr.write(done === undefined ? '\r\u001b[K' : `\r${done} of ${all} pull requests`);
    };
}
function exitOf(outcome) {
    if (outcome === 'error')
        return 2;
    return outcome === 'failed' || outcome === 'pending' ? 1 : 0;
}


/***/ }),

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

/***/ 1103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a$: () => (/* binding */ judgeLive),
/* harmony export */   k$: () => (/* binding */ configIn),
/* harmony export */   nM: () => (/* binding */ openLive)
/* harmony export */ });
/* harmony import */ var _shared_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2645);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2005);
/* harmony import */ var _shared_github_octokit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2094);
/* harmony import */ var _github_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4500);
// A pull request as it stands on GitHub, judged at the terminal by the code of the gates; nothing is written there.




function openLive(args, terminal) {
    const place = (0,_github_place_js__WEBPACK_IMPORTED_MODULE_3__/* .findPlace */ .Pj)(args, terminal);
    const repository = `${place.owner}/${place.name}`;
    return {
        github: (0,_shared_github_octokit_js__WEBPACK_IMPORTED_MODULE_2__/* .openGitHub */ .o)(place),
        repository,
        address: `${(0,_github_place_js__WEBPACK_IMPORTED_MODULE_3__/* .serverOf */ .FN)(place.apiUrl, terminal)}/${repository}`,
        configPath: args.config ?? _shared_config_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PATH */ .tF,
    };
}
/** Of the pull request that the arguments name. */
async function judgeLive(gate, command, args, terminal) {
    const [text = ''] = args.paths;
    if (!/^#?[1-9]\d{0,8}$/.test(text)) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(text === '' ? 'Which pull request?' : `'${text}' is no number of a pull request.`, `Write \`enhancements ${command} 282\`.`);
    }
    const number = Number(text.replace('#', ''));
    const { github, repository, address, configPath } = openLive(args, terminal);
    const pull = await github.pull(number, configPath);
    if (!pull)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`There is no pull request ${number} in ${repository}.`, 'Check the number.');
    const config = configIn(pull.config, configPath, pull.base.branch);
    const setting = { now: github.serverTime() ?? Date.now(), repositoryAddress: address };
    return { pull, judgement: await gate.judge(github, pull, config, setting) };
}
function configIn(file, path, branch) {
    if (file && 'text' in file.source)
        return (0,_shared_config_js__WEBPACK_IMPORTED_MODULE_0__/* .requireConfig */ .Eu)(file.source.text, path);
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`There is no readable configuration ${path} on the branch ${branch}.`, 'Name it with `--config`, as its path in that repository.');
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


/***/ })

};
