export const id = 773;
export const ids = [773];
export const modules = {

/***/ 2773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   freeze: () => (/* binding */ freeze)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _freeze_gate_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3119);
/* harmony import */ var _freeze_gate_main_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6629);
/* harmony import */ var _shared_domain_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6694);
/* harmony import */ var _shared_domain_release_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(868);
/* harmony import */ var _shared_domain_rule_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7591);
/* harmony import */ var _shared_domain_zone_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7423);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2005);
/* harmony import */ var _shared_presets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(488);
/* harmony import */ var _shared_schedules_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96);
/* harmony import */ var _shared_verdict_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8837);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2566);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8565);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(673);
// When does a release freeze, and what would a freeze have held? The calendar of a release, and recorded merges decided again.















async function freeze(args, terminal) {
    const cwd = terminal.cwd();
    refuseOthers(args);
    if (args.preview || args.paths.length > 0) {
        const { freezeOfPull, previewFreeze } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(94), __webpack_require__.e(724)]).then(__webpack_require__.bind(__webpack_require__, 1724));
        return args.preview ? previewFreeze(args, terminal) : freezeOfPull(args, terminal);
    }
    const { config, notice } = (0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .findTree */ .c)((0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .folderOf */ .y)('.', cwd, () => true), cwd, args.config);
    const merges = args.replay === undefined ? [] : readMerges((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, args.replay), args.replay);
    const effective = notice !== undefined && config.preset === 'none' ? presetOf(merges) : config;
    const schedules = readSchedules(args.schedules, cwd, effective);
    if (args.replay !== undefined)
        return replay(merges, schedules, effective, args, terminal);
    return calendar(schedules, effective, args, terminal);
}
function refuseOthers({ paths, replay: file, at, release, preview, schedules }) {
    const [, second] = paths;
    const hint = 'Run `enhancements freeze --help`.';
    if (second !== undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`\`freeze\` takes one pull request, and got '${second}' as well.`, hint);
    const isLive = preview || paths.length > 0;
    if (preview && paths.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y('`--preview` is about all pull requests.', 'Leave the number or the option out.');
    if (isLive && (file !== undefined || schedules !== undefined || at !== undefined))
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y('What stands on GitHub is judged by the schedules there, and now.', 'Leave `--replay`, `--schedules` and `--at` out.');
    if (file !== undefined && (at !== undefined || release !== undefined))
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y('`--replay` decides on each merge at its own time.', 'Leave `--at` and `--release` out.');
}
/** Without a configuration the merges say whose they are. */
function presetOf(merges) {
    const { vep, cep } = _shared_presets_js__WEBPACK_IMPORTED_MODULE_7__/* .PRESETS */ .f;
    const below = (root) => merges.some(({ files }) => files.some(({ path }) => path.startsWith(`${root}/`)));
    return !below(vep.proposals.root) && below(cep.proposals.root) ? cep : vep;
}
/** Files `v1.9.yaml` in a folder. */
function readSchedules(folder, cwd, config) {
    if (folder === undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y('Where are the schedules?', 'Name a folder with files `v1.9.yaml`: `--schedules DIR`.');
    }
    const sources = new Map();
    const published = [];
    for (const name of (0,_files_js__WEBPACK_IMPORTED_MODULE_9__/* .listFolder */ .bt)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folder))) {
        const release = (0,_shared_domain_release_js__WEBPACK_IMPORTED_MODULE_12__/* .parseRelease */ .BC)(/^(v\d+\.\d+)\.ya?ml$/.exec(name)?.[1] ?? '');
        if (!release)
            continue;
        published.push(release);
        sources.set((0,_shared_domain_release_js__WEBPACK_IMPORTED_MODULE_12__/* .renderRelease */ .c)(release), (0,_files_js__WEBPACK_IMPORTED_MODULE_9__/* .readSource */ .o$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folder), name)));
    }
    if (published.length === 0) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`'${folder}' holds no schedule.`, 'Its files are called `v1.9.yaml`, one for each release.');
    }
    return (0,_shared_schedules_js__WEBPACK_IMPORTED_MODULE_8__/* .schedulesFrom */ .zn)(config, sources, published, '');
}
/** Each merge at its own time, by the same code as the gate. */
function replay(merges, schedules, config, args, terminal) {
    const results = merges.map((merge) => {
        const now = Date.parse(merge.merged_at);
        const changes = (0,_freeze_gate_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .parseChanges */ .pS)(changesOf(merge, config), config);
        const facts = (0,_freeze_gate_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .assembleFacts */ .gd)(changes, { config, schedules, now, exceptions: [], authorities: [] });
        // What was merged needs no warning of what was ahead.
        const documents = (0,_freeze_gate_main_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeProposals */ .$E)(facts, {
            ...config,
            freeze: { ...config.freeze, rules: { ...config.freeze.rules, 'freeze-ahead': 'off' } },
        });
        const verdict = (0,_shared_verdict_js__WEBPACK_IMPORTED_MODULE_13__/* .toVerdict */ .d)('freeze', documents, []);
        return { merge, facts, verdict };
    });
    const outcome = (0,_shared_domain_rule_js__WEBPACK_IMPORTED_MODULE_14__/* .gravest */ .Zk)(results.map(({ verdict }) => verdict.outcome));
    if (args.format === 'json') {
        writeJson(terminal, {
            schema: 1,
            gate: 'freeze',
            outcome,
            results: results.map(({ merge, verdict }) => ({
                pull: merge.pull,
                commit: merge.commit,
                outcome: verdict.outcome,
                findings: verdict.results.flatMap(({ findings }) => findings),
                known: [],
            })),
        });
    }
    else {
        const paint = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .painter */ .C)(terminal);
        for (const { merge, facts, verdict } of results) {
            const style = STYLES[verdict.outcome];
            const day = new Date(merge.merged_at).toISOString().slice(0, 16).replace('T', ' ');
            terminal.stdout.write(`${day}  ${`#${merge.pull}`.padStart(5)}  ${paint(style, verdict.outcome.padEnd(7))}  ${(0,_freeze_gate_main_js__WEBPACK_IMPORTED_MODULE_3__/* .headlineOf */ .gD)(facts)}\n`);
        }
    }
    if (results.some(({ verdict }) => verdict.outcome === 'failed'))
        return 1;
    return outcome === 'error' ? 2 : 0;
}
const STYLES = {
    passed: 'green',
    warning: 'yellow',
    pending: 'yellow',
    failed: 'red',
    error: 'red',
};
function writeJson({ stdout }, value) {
    stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
function changesOf(merge, config) {
    const after = new Set(merge.files.flatMap(({ path, after: text }) => (text === null ? [] : [path])));
    const side = (path, text) => {
        const kind = (0,_shared_domain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOfPath */ .Bs)(path, config.proposals, (other) => after.has(other));
        return text === null || kind === 'none'
            ? undefined
            : { path, kind, source: { text: text.replace(/\r\n?/g, '\n') } };
    };
    return merge.files.flatMap(({ path, previous, before, after: text }) => {
        const head = side(path, text);
        const base = side(previous ?? path, before);
        return head || base ? [{ ...(head ? { head } : {}), ...(base ? { base } : {}) }] : [];
    });
}
function readMerges(path, shown) {
    const hint = 'Expected one JSON object a line: {commit, merged_at, pull, title, files: [{path, previous, before, after}]}.';
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`'${shown}' is not there, or cannot be read.`, hint);
    }
    return text.split('\n').flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        let merge;
        try {
            merge = JSON.parse(line);
        }
        catch {
            // said below
        }
        if (!isMerge(merge))
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`Line ${index + 1} of '${shown}' is no merge.`, hint);
        return [merge];
    });
}
/** A time without a zone would be another instant on another machine. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
const OID = /^[0-9a-f]{7,64}$/;
function isMerge(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { commit, merged_at: at, pull, files } = value;
    const isText = (text) => text === null || typeof text === 'string';
    return (typeof commit === 'string' &&
        OID.test(commit) &&
        typeof at === 'string' &&
        INSTANT.test(at) &&
        !Number.isNaN(Date.parse(at)) &&
        Number.isSafeInteger(pull) &&
        Array.isArray(files) &&
        files.every((file) => typeof file?.path === 'string' &&
            isText(file.previous ?? null) &&
            isText(file.before) &&
            isText(file.after)));
}
/** Each date of a release, with today's between them. */
function calendar(schedules, config, args, terminal) {
    const now = args.at === undefined ? Date.now() : instantOf(args.at, config);
    const wanted = args.release === undefined ? undefined : (0,_shared_domain_release_js__WEBPACK_IMPORTED_MODULE_12__/* .parseRelease */ .BC)(args.release);
    if (args.release !== undefined && !wanted)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`'${args.release}' is no release.`, 'Write it as `--release v1.10`.');
    const paint = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .painter */ .C)(terminal);
    const releases = schedules.published.filter((release) => wanted === undefined || (0,_shared_domain_release_js__WEBPACK_IMPORTED_MODULE_12__/* .compareReleases */ .c0)(release, wanted) === 0);
    if (releases.length === 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`There is no schedule of ${args.release}.`, 'See which are there: leave `--release` out.');
    const shown = (wanted ? releases : releases.slice(-3)).map((release) => ({
        release,
        known: schedules.known(release),
    }));
    if (args.format === 'json') {
        writeJson(terminal, {
            schema: 1,
            now: new Date(now).toISOString(),
            releases: shown.map(({ release, known }) => ({
                release: (0,_shared_domain_release_js__WEBPACK_IMPORTED_MODULE_12__/* .renderRelease */ .c)(release),
                ...(known.state === 'known'
                    ? {
                        dates: datesOf(known.timeline).map(({ instant, what, day }) => ({
                            what,
                            day,
                            instant: new Date(instant).toISOString(),
                        })),
                    }
                    : { problem: problemOf(known) }),
            })),
        });
    }
    else {
        for (const { release, known } of shown) {
            terminal.stdout.write(`${paint('bold', (0,_shared_domain_release_js__WEBPACK_IMPORTED_MODULE_12__/* .renderRelease */ .c)(release))}\n`);
            if (known.state !== 'known') {
                terminal.stdout.write(`  ${problemOf(known)}\n\n`);
                continue;
            }
            const rows = [
                ...datesOf(known.timeline).map(({ instant, what, day, edge }) => ({
                    instant,
                    text: `${what}: ${day} ${edge}`,
                })),
                { instant: now, text: `today, ${(0,_shared_domain_zone_js__WEBPACK_IMPORTED_MODULE_5__/* .dayAt */ .OC)(now, config.releases.zone)}` },
            ].sort((a, b) => a.instant - b.instant);
            for (const { instant, text } of rows) {
                const line = `  ${(0,_shared_domain_zone_js__WEBPACK_IMPORTED_MODULE_5__/* .renderInstant */ .Wv)(instant)}  ${text}`;
                terminal.stdout.write(`${instant === now ? paint('green', line) : instant < now ? paint('dim', line) : line}\n`);
            }
            terminal.stdout.write('\n');
        }
    }
    return shown.some(({ known }) => known.state === 'unreadable') ? 2 : 0;
}
function problemOf(known) {
    return known.state === 'unreadable' ? known.why : 'no schedule';
}
function datesOf({ days, ...instants }) {
    const dates = [
        [instants.enhancementFreeze, 'enhancement freeze', days.enhancementFreeze, 'ends'],
        [instants.codeFreeze, 'code freeze', days.codeFreeze, 'ends'],
        [instants.branchCut, 'branch is cut', days.branchCut, 'ends'],
        [instants.ga, 'general availability', days.ga, 'begins'],
    ];
    return dates.flatMap(([instant, what, day, edge]) => instant === undefined ? [] : [{ instant, what, day, edge }]);
}
function instantOf(text, config) {
    const day = (0,_shared_domain_zone_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDay */ .Iq)(text);
    // The last instant of the day: whatever ends with it has not begun.
    if (day !== undefined)
        return (0,_shared_domain_zone_js__WEBPACK_IMPORTED_MODULE_5__/* .endOfDay */ .D0)(day, config.releases.zone) - 1;
    const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?Z$/.test(text) ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(instant)) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`'${text}' is no date.`, 'Write `--at 2026-04-30` or `--at 2026-04-30T18:00Z`.');
    }
    return instant;
}


/***/ }),

/***/ 3119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gd: () => (/* binding */ assembleFacts),
  pS: () => (/* binding */ parseChanges),
  yI: () => (/* binding */ releasesIn)
});

// EXTERNAL MODULE: ./build/shared/domain/exception.js + 1 modules
var exception = __webpack_require__(156);
// EXTERNAL MODULE: ./build/shared/domain/release.js
var domain_release = __webpack_require__(868);
;// CONCATENATED MODULE: ./build/shared/domain/enhancement-freeze.js
// May this target be set now? The decision table of the enhancement freeze, for one target of one proposal.


function decideTarget(question) {
    const { known, now, move, since } = question;
    if (since && (0,domain_release/* compareReleases */.c0)(move.release, since) < 0)
        return { state: 'exempt' };
    if (known.state === 'unpublished')
        return { state: 'unpublished' };
    if (known.state === 'unreadable')
        return { state: 'unreadable', why: known.why };
    const { enhancementFreeze, codeFreeze, ga } = known.timeline;
    if (ga !== undefined && now >= ga)
        return { state: 'retroactive', ga };
    if (enhancementFreeze === undefined)
        return { state: 'undated' };
    if (now < enhancementFreeze)
        return { state: 'open', until: enhancementFreeze };
    const isCodeFrozen = codeFreeze !== undefined && now >= codeFreeze;
    const label = labelLeave(question, enhancementFreeze);
    if (label && !isCodeFrozen)
        return { state: 'excepted', by: label.by, ...(label.until === undefined ? {} : { until: label.until }) };
    const leave = leaveOf(question, move.release, isCodeFrozen);
    if (leave.state === 'granted') {
        const { until, lastDay, grantedBy = '' } = leave.exception;
        return {
            state: 'excepted',
            by: grantedBy,
            ...(until === undefined ? {} : { until }),
            ...(lastDay === undefined ? {} : { lastDay }),
        };
    }
    return { state: 'held', since: enhancementFreeze, leave, isCodeFrozen };
}
/** After code freeze leave from the enhancement freeze is not enough: that is another phase. */
function leaveOf({ proposal, exceptions, now, authorities }, release, isCodeFrozen) {
    if (proposal === undefined)
        return { state: 'none' };
    const freeze = isCodeFrozen ? 'code' : 'enhancement';
    // A patch release has no freeze of its own.
    return (0,exception/* leaveFor */.j)({ proposal, release: { ...release, patch: 0 }, freeze }, exceptions, now, authorities);
}
/** Set before or after the freeze that it is from, a label lasts until the next one. */
function labelLeave({ label, freezes, now }, freeze) {
    if (!label)
        return undefined;
    const between = freezes.some((other) => other > label.at && other < freeze);
    const next = freezes.find((other) => other > Math.max(label.at, freeze));
    if (between || (next !== undefined && now >= next))
        return undefined;
    return { by: label.by, ...(next === undefined ? {} : { until: next }) };
}

// EXTERNAL MODULE: ./build/shared/domain/hazard.js
var hazard = __webpack_require__(6265);
// EXTERNAL MODULE: ./build/shared/domain/proposal.js
var proposal = __webpack_require__(7139);
// EXTERNAL MODULE: ./build/shared/domain/target-move.js
var target_move = __webpack_require__(6448);
// EXTERNAL MODULE: ./build/shared/proposal-options.js
var proposal_options = __webpack_require__(683);
// EXTERNAL MODULE: ./build/shared/schedules.js + 2 modules
var shared_schedules = __webpack_require__(96);
;// CONCATENATED MODULE: ./build/freeze-gate/facts.js
// Everything that the rules may know about a pull request and the freezes. Once this is assembled nothing more is read.







/**
 * The difference of each proposal. A file that is taken away in one place and added in another is one proposal that moved, where both have its
 * number; proposals about the process are left out.
 */
function parseChanges(changes, config) {
    const parse = (side) => side && 'text' in side.source && !(0,hazard/* isHazardous */.e)(side.source.text)
        ? (0,proposal/* parseProposal */._$)(side.path, side.kind, side.source.text, (0,proposal_options/* proposalOptions */.T)(config))
        : undefined;
    const parsed = changes.map(({ head, base }) => ({
        side: head,
        before: base,
        head: parse(head),
        base: parse(base),
    }));
    const gone = parsed.flatMap(({ side, base }) => (!side && base ? [base] : []));
    return parsed.flatMap(({ side, before, head, base }) => {
        if (!side)
            return [];
        if (!head) {
            const why = 'unreadable' in side.source
                ? side.source.unreadable.message
                : 'The document is nested too deeply, or too long.';
            return [{ path: side.path, moves: [], unjudged: why }];
        }
        if (head.isMeta)
            return [];
        const named = (0,proposal/* numberOf */.rl)(head);
        const moved = before === undefined && named !== undefined
            ? gone.find((other) => (0,proposal/* numberOf */.rl)(other) === named)
            : undefined;
        const old = base ?? moved;
        const number = soleNumberOf(head);
        return [
            {
                path: side.path,
                ...(number === undefined ? {} : { number }),
                // What was about the process was never judged: with its new place it sets its targets.
                moves: (0,target_move/* movesOf */.c)(old?.isMeta ? undefined : old, head),
            },
        ];
    });
}
/** None where title, metadata and path disagree: leave for one proposal is none for another that takes its number. */
function soleNumberOf({ metadata, title, place }) {
    const [number, ...others] = [(0,proposal/* parseNumber */.$J)(metadata?.number?.value), title?.number, place.number].filter((each) => each !== undefined);
    return others.every((other) => other === number) ? number : undefined;
}
/** Every release that any change aims at, once. */
function releasesIn(changes) {
    const all = changes.flatMap(({ moves }) => moves.map(({ release }) => release));
    return all.filter((release, index) => all.findIndex((other) => (0,domain_release/* compareReleases */.c0)(other, release) === 0) === index);
}
function assembleFacts(changes, around) {
    const { config, schedules, now, exceptions, authorities, label, saying } = around;
    const freezes = freezesIn(schedules, releasesIn(changes));
    return {
        now,
        zone: config.releases.zone,
        exceptionsFile: config.freeze.exceptions.file,
        ...(saying ? { saying } : {}),
        nextOpen: (release) => nextOpen(release, schedules, now),
        proposals: changes.map(({ moves, ...change }) => ({
            ...change,
            moves: moves.map((move) => ({
                move,
                decision: decideTarget({
                    move,
                    proposal: change.number,
                    known: schedules.known(move.release),
                    now,
                    exceptions,
                    authorities,
                    freezes,
                    ...(label ? { label } : {}),
                    ...(config.since ? { since: config.since } : {}),
                }),
            })),
        })),
    };
}
/** The freezes of the releases that were asked for, and of those around them, ascending. */
function freezesIn(schedules, releases) {
    return releases
        .flatMap((release) => shared_schedules/* AROUND */.WM.map((count) => (0,domain_release/* laterRelease */.we)(release, count)))
        .filter(({ minor }) => minor >= 0)
        .flatMap((release) => {
        const known = schedules.known(release);
        if (known.state !== 'known')
            return [];
        return [known.timeline.enhancementFreeze ?? [], known.timeline.codeFreeze ?? []].flat();
    })
        .sort((a, b) => a - b);
}
function nextOpen(release, schedules, now) {
    return [1, 2]
        .map((count) => schedules.known({ ...release, minor: release.minor + count }))
        .find((known) => known.state === 'known' && now < (known.timeline.enhancementFreeze ?? 0));
}


/***/ }),

/***/ 171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ gatherFacts)
/* harmony export */ });
/* harmony import */ var _shared_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2353);
/* harmony import */ var _shared_domain_exception_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1700);
/* harmony import */ var _shared_domain_login_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5744);
/* harmony import */ var _shared_domain_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(868);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2005);
/* harmony import */ var _shared_exceptions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9248);
/* harmony import */ var _shared_schedules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3119);
// Everything that is read about a pull request and the freezes. After this nothing is read.








/** More than any project has had: for each one schedules are read. */
const MOST_RELEASES = 30;
/** Undefined where the pull request changes no proposal. `ledgerAt` is the commit whose ledger counts. */
async function gatherFacts(github, pull, config, now, ledgerAt = pull.base.tip) {
    const { file, label } = config.freeze.exceptions;
    const gathered = await (0,_shared_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherChanges */ .L)(github, pull, config, () => ({
        files: [{ commit: ledgerAt, path: file }],
        issues: [],
        labels: [],
    }));
    if (!gathered)
        return undefined;
    const changes = (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .parseChanges */ .pS)(gathered.changes, config);
    const releases = (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .releasesIn */ .yI)(changes);
    if (releases.length > MOST_RELEASES)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The pull request targets ${releases.length} releases; at most ${MOST_RELEASES} are looked up at once.`, 'Split it.');
    // What holds nobody up need not be right.
    const ledger = releases.length > 0 ? gathered.more.files[0]?.source : undefined;
    const exceptions = (0,_shared_exceptions_js__WEBPACK_IMPORTED_MODULE_3__/* .exceptionsIn */ .CW)(ledger, file, config);
    const labelled = pull.labels.some((name) => name.toLowerCase() === label.toLowerCase());
    const schedules = await (0,_shared_schedules_js__WEBPACK_IMPORTED_MODULE_4__/* .gatherSchedules */ .Cy)(github, config, releases);
    const words = pull.comments.filter(({ body }) => (0,_shared_domain_exception_command_js__WEBPACK_IMPORTED_MODULE_1__/* .isExceptionLike */ .N)(body));
    // Nobody is asked who may grant leave where none was granted.
    const isNeeded = releases.length > 0 && (exceptions.length > 0 || labelled || words.length > 0);
    const authorities = isNeeded ? await (0,_shared_exceptions_js__WEBPACK_IMPORTED_MODULE_3__/* .gatherAuthorities */ .Hu)(github, config) : [];
    const leave = labelled ? labelLeave(pull, label, authorities) : undefined;
    const saying = words.length > 0 ? sayingOf(words, { changes, schedules, now, authorities, config }) : undefined;
    return {
        changes,
        around: {
            config,
            schedules,
            now,
            exceptions: [...exceptions, ...(saying?.exception ? [saying.exception] : [])],
            authorities,
            ...(leave ? { label: leave } : {}),
            ...(saying ? { saying } : {}),
        },
    };
}
/** A word is leave for the one proposal and release that is held: for several it would not say which. */
function sayingOf(comments, { changes, schedules, now, authorities, config, }) {
    const held = changes.flatMap(({ number, moves }) => moves.flatMap(({ release }) => {
        const known = schedules.known(release);
        const { enhancementFreeze = Infinity, codeFreeze = Infinity, ga = Infinity, } = known.state === 'known' ? known.timeline : {};
        return enhancementFreeze <= now && now < ga && number !== undefined
            ? [{ proposal: number, release: { ...release, patch: 0 }, codeFreeze }]
            : [];
    }));
    const asked = [
        ...new Map(held.map((each) => [`${each.proposal} ${(0,_shared_domain_release_js__WEBPACK_IMPORTED_MODULE_6__/* .renderRelease */ .c)(each.release)}`, each])).values(),
    ];
    const [only] = asked;
    if (!only)
        return { hints: [] };
    if (asked.length > 1) {
        return {
            hints: [
                `A word about an exception is for one proposal and one release, and ${asked.length} are held here: record each in \`${config.freeze.exceptions.file}\`.`,
            ],
        };
    }
    const { codeFreeze, ...about } = only;
    return (0,_shared_domain_exception_command_js__WEBPACK_IMPORTED_MODULE_1__/* .exceptionSaid */ .H2)(comments, (at) => ({ ...about, freeze: at >= codeFreeze ? 'code' : 'enhancement' }), authorities, config.releases.zone);
}
/** A label counts for who set it last, if that person may grant leave; what a bot set proves nothing. */
function labelLeave(pull, label, authorities) {
    const last = pull.labelings.findLast((labeling) => labeling.label.toLowerCase() === label.toLowerCase());
    if (last?.by?.kind !== 'user')
        return undefined;
    const { login } = last.by;
    return authorities.some((other) => (0,_shared_domain_login_js__WEBPACK_IMPORTED_MODULE_7__/* .loginKey */ .H$)(other) === (0,_shared_domain_login_js__WEBPACK_IMPORTED_MODULE_7__/* .loginKey */ .H$)(login))
        ? { by: login, at: last.at }
        : undefined;
}


/***/ }),

/***/ 6629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LR: () => (/* binding */ freezeGate),
  gD: () => (/* binding */ main_headlineOf),
  $E: () => (/* binding */ judgeProposals)
});

// EXTERNAL MODULE: ./build/shared/config.js + 3 modules
var config = __webpack_require__(2645);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(2005);
;// CONCATENATED MODULE: ./build/shared/config-file.js
// The configuration of a branch, for what cannot go on without it.


/** `branch` ends the sentence "There is no readable configuration … on the": `default branch`, `branch main`. */
function configIn(file, path, branch) {
    if (file && 'text' in file.source)
        return (0,config/* requireConfig */.Eu)(file.source.text, path);
    throw new errors/* UserError */.y(`There is no readable configuration ${path} on the ${branch}.`, 'Add it there; `preset: vep` alone is enough to begin. If it is there, give the job `contents: read`.');
}

// EXTERNAL MODULE: ./build/shared/domain/release.js
var domain_release = __webpack_require__(868);
// EXTERNAL MODULE: ./build/shared/domain/rule.js
var rule = __webpack_require__(7591);
// EXTERNAL MODULE: ./build/shared/domain/safe-markdown.js
var safe_markdown = __webpack_require__(7300);
// EXTERNAL MODULE: ./build/shared/domain/target-move.js
var target_move = __webpack_require__(6448);
// EXTERNAL MODULE: ./build/shared/domain/witness.js
var witness = __webpack_require__(7022);
// EXTERNAL MODULE: ./build/shared/domain/words.js
var words = __webpack_require__(4456);
// EXTERNAL MODULE: ./build/shared/domain/zone.js
var zone = __webpack_require__(7423);
// EXTERNAL MODULE: ./build/shared/report.js
var report = __webpack_require__(2548);
// EXTERNAL MODULE: ./build/shared/schedules.js + 2 modules
var shared_schedules = __webpack_require__(96);
// EXTERNAL MODULE: ./build/shared/verdict.js
var shared_verdict = __webpack_require__(8837);
;// CONCATENATED MODULE: ./build/shared/gate.js
// What is a gate? A judge with a name and a mode; everything else is the same for all of them.
const STATES = {
    passed: 'success',
    warning: 'success',
    pending: 'pending',
    failed: 'failure',
    error: 'error',
};
/** An advisory gate never blocks; what it would have said stands in its words. */
function gate_stateOf(outcome, mode) {
    return mode === 'required' ? STATES[outcome] : 'success';
}
function gate_describe(outcome, mode, headline) {
    const blocks = STATES[outcome] !== 'success';
    return mode === 'advisory' && blocks ? `Not blocking: ${headline}` : headline;
}

// EXTERNAL MODULE: ./build/shared/plan.js
var plan = __webpack_require__(1369);
// EXTERNAL MODULE: ./build/shared/github/failure.js
var failure = __webpack_require__(6112);
;// CONCATENATED MODULE: ./build/shared/publish.js
// Says what was planned, after a last look at the head, and tells where a token may not.


/** `superseded`: the head of one that was judged moved on, and nothing was written. Any other text says why nothing was posted where nothing need be. */
async function publish_publish(words, pulls, { github, voice, door }) {
    if (words.length === 0)
        return 'published';
    if (door.inputs.dryRun) {
        for (const { word } of words)
            voice.say(`dry run: would write ${JSON.stringify(word)}`);
        return 'Nothing was posted: this is a dry run.';
    }
    const now = await Promise.all(pulls.map(({ number }) => github.headOf(number)));
    if (pulls.some(({ head }, index) => now[index]?.oid !== head.oid || !now[index]?.isOpen))
        return 'superseded';
    for (const { word, pull: on } of words) {
        try {
            await write(word, on, github);
        }
        catch (problem) {
            if (!(problem instanceof GitHubError))
                throw problem;
            const isForbidden = problem.kind === 'forbidden';
            if (isForbidden && publish_isSignal(door)) {
                return 'Nothing was posted: the token of this run may only read. The gates that run from the default branch post it.';
            }
            // Labels and requests are a convenience: the verdict does not depend on them.
            if (!CONVENIENCES.includes(word.kind) || !(isForbidden || problem.kind === 'refused'))
                throw problem;
            voice.say(`Left as it was: ${problem.message} ${problem.hint}`);
        }
    }
    return 'published';
}
const CONVENIENCES = (/* unused pure expression or super */ null && (['add-labels', 'remove-label', 'request-reviewers']));
function write(word, pull, github) {
    switch (word.kind) {
        case 'status':
            return github.setStatus(pull.head.oid, word.status);
        case 'request-reviewers':
            return github.requestReviewers(pull.number, word.logins);
        default:
            return sayWord(word, pull.number, github);
    }
}
/** Runs from the pull request itself, with a token that reads only where it comes from a fork. */
function publish_isSignal({ event }) {
    return event.name === 'pull_request' || event.name === 'pull_request_review';
}

;// CONCATENATED MODULE: ./build/shared/evaluate.js
// What is the verdict on this pull request now, and does it stand there? Reads everything afresh, decides, looks at the head once more, and writes
// only what differs.








/** A run that is ended by its time-out was slow before: then no success is left standing that may not hold any more. */
const SLOW = 8_000;
/** Pushes that arrive while we decide make us decide again; after so many times the next run does. */
const MOST_TRIES = 3;
const HOUR = 3_600_000;
/**
 * Judges a pull request, and with it every other open one that has the same head: they share its statuses, and the gravest verdict stands there.
 * Undefined where there is nothing to judge: it is gone, closed or locked, or the gate is off. Throws where nobody could tell or nothing could be
 * published; the status then says so, if it can be said at all.
 */
async function evaluatePull(gate, number, room) {
    const { voice } = room;
    for (let tries = 1;; tries += 1) {
        const pull = await openPull(number, room);
        if (!pull)
            return undefined;
        const siblings = await Promise.all(pull.siblings.map((sibling) => openPull(sibling, room)));
        const judged = [];
        const unsettled = unsettleWhenSlow(gate, pull, room);
        for (const each of [pull, ...siblings]) {
            if (each?.head.oid === pull.head.oid)
                judged.push(await judgePull(gate, each, room));
        }
        const isUnsettled = await unsettled.end();
        const own = judged[0];
        if (own?.mode === 'off') {
            voice.say(`${gate.title} is off in ${room.door.inputs.config}: nothing is judged.`);
            return undefined;
        }
        const status = statusFor(gate, judged, room);
        const words = judged.flatMap(({ pull: each, judgement }) => planWords(isUnsettled ? { ...each, statuses: [] } : each, {
            gate: gate.name,
            ...(each === pull ? { status } : {}),
            comment: judgement
                ? renderComment(gate, judgement, placeOf(each, room.door), LONGEST_COMMENT)
                : undefined,
            quiet: judgement?.quiet ?? true,
            labels: judgement?.labels ?? { add: [], remove: [] },
            once: judgement?.once ?? [],
            reviewers: judgement?.reviewers ?? [],
        }).map((word) => ({ word, pull: each })));
        const heads = judged.map((each) => each.pull);
        const said = await publish(words, heads, room).catch(async (problem) => {
            // Who looks at the run sees the verdict all the same.
            if (own?.judgement)
                await evaluate_report(gate, own.judgement, pull, room);
            throw problem;
        });
        if (said === 'superseded') {
            if (tries < MOST_TRIES)
                continue;
            throw new UserError(`Pull request ${number} was pushed to ${tries} times while it was judged.`, 'The next run judges its newest state.');
        }
        if (said !== 'published')
            voice.say(said);
        const problem = judged.find((each) => each.problem)?.problem;
        if (own?.judgement)
            await evaluate_report(gate, own.judgement, pull, room);
        if (problem)
            throw problem;
        return own?.judgement && { ...own.judgement, mode: own.mode };
    }
}
/** While a judgement takes long, a success that stands is made pending; `end` says whether that happened. */
function unsettleWhenSlow({ context }, { head, statuses }, { github, door, slowAfter = SLOW }) {
    const standing = statuses.find((status) => status.context === context);
    let writing = Promise.resolve(false);
    if (standing?.state !== 'success' || door.inputs.dryRun || isSignal(door))
        return { end: () => writing };
    const timer = setTimeout(() => {
        const status = {
            ...standing,
            state: 'pending',
            description: 'is judged again, and GitHub is slow',
        };
        // Where it cannot be said nothing is lost: the verdict follows.
        writing = github.setStatus(head.oid, status).then(() => true, () => false);
    }, slowAfter);
    return {
        end: () => {
            clearTimeout(timer);
            return writing;
        },
    };
}
async function openPull(number, { github, voice, door }) {
    const pull = await github.pull(number, door.inputs.config);
    if (pull?.state === 'open' && !pull.isLocked)
        return pull;
    const state = pull ? (pull.state === 'open' ? 'locked' : pull.state) : 'not there any more';
    voice.say(`Pull request ${number} is ${state}: nothing is judged.`);
    return undefined;
}
async function judgePull(gate, pull, { github, door }) {
    let mode = 'required';
    try {
        const config = readConfig(pull, door.inputs.config);
        mode = gate.modeOf(config);
        if (mode === 'off')
            return { pull, mode };
        const setting = { now: github.serverTime() ?? Date.now(), repositoryAddress: addressOf(door) };
        return { pull, mode, judgement: await gate.judge(github, pull, config, setting) };
    }
    catch (problem) {
        return { pull, mode, problem };
    }
}
function readConfig(pull, path) {
    const branch = pull.base.branch;
    if (!pull.config) {
        throw new UserError(`There is no configuration ${path} on the branch ${branch}.`, `Add it there; \`preset: vep\` alone is enough to begin. If it is there, give the job \`contents: read\`.`);
    }
    if ('unreadable' in pull.config.source) {
        const { message, hint } = pull.config.source.unreadable;
        throw new UserError(`The configuration ${path} on the branch ${branch}: ${message}`, hint);
    }
    return requireConfig(pull.config.source.text, path);
}
const GRAVITY = (/* unused pure expression or super */ null && (['success', 'pending', 'failure', 'error']));
/** One status for all that share the commit: the gravest, with the others in its address. */
function statusFor(gate, judged, { door }) {
    const statuses = judged
        .filter(({ mode }) => mode !== 'off')
        .map(({ pull, mode, judgement, problem }) => {
        const outcome = judgement?.verdict.outcome ?? 'error';
        const headline = judgement?.headline ?? `could not tell: ${wordsOf(problem)}`;
        const witness = judgement ? toWitness(pull, judgement) : standingWitness(gate, pull, door);
        return { pull, state: stateOf(outcome, mode), description: describe(outcome, mode, headline), witness };
    });
    // Of equal ones the first, so that each of them writes the same.
    const [gravest] = [...statuses].sort((a, b) => GRAVITY.indexOf(b.state) - GRAVITY.indexOf(a.state) || a.pull.number - b.pull.number);
    const shared = statuses.length > 1 ? `#${gravest?.pull.number}: ` : '';
    return {
        context: gate.context,
        state: gravest?.state ?? 'error',
        description: descriptionOf(`${shared}${gravest?.description ?? ''}`),
        address: renderWitnesses(addressOf(door), statuses.map(({ witness }) => witness).sort((a, b) => a.pull - b.pull)),
    };
}
function toWitness({ number }, { from, isFirst, seen, nothingToGate }) {
    return {
        pull: number,
        ...(from === undefined ? {} : { from }),
        ...(isFirst ? { isFirst } : {}),
        ...(seen === undefined ? {} : { seen }),
        ...(nothingToGate ? { idle: true } : {}),
    };
}
/** Where nobody could tell, what was witnessed before stays so: sign-offs need not be given again because GitHub had trouble. */
function standingWitness({ context }, { number, head, ownStatuses }, door) {
    const standing = ownStatuses.find((status) => status.oid === head.oid && status.context === context);
    const witnesses = parseWitnesses(addressOf(door), standing?.address ?? '');
    const { idle: _, ...witness } = witnesses.find(({ pull }) => pull === number) ?? { pull: number };
    return witness;
}
function wordsOf(problem) {
    return problem instanceof UserError
        ? problem.message.split('\n').join(' ')
        : 'this is a bug of enhancement-actions, see the log';
}
async function evaluate_report(gate, judgement, pull, room) {
    const { voice, github, door } = room;
    voice.decide(judgement.verdict);
    const now = github.serverTime() ?? 0;
    const late = pull.lastSweep !== undefined && now - pull.lastSweep > 2 * HOUR;
    const sweep = late
        ? `\n\nThe last scheduled sweep ended ${Math.floor((now - (pull.lastSweep ?? 0)) / HOUR)} hours ago: check that the schedule of the workflow is enabled.`
        : '';
    await voice.summarize(`${renderComment(gate, judgement, placeOf(pull, door), LONGEST_SUMMARY)}${sweep}`);
}
/** `https://github.com/owner/name` */
function addressOf({ server, repository }) {
    return `${server}/${repository.owner}/${repository.name}`;
}
function placeOf(pull, { server, run }) {
    const { oid, repository } = pull.head;
    return { server, ...(repository === undefined ? {} : { repository }), head: oid, run };
}
function renderComment(gate, judgement, place, longest) {
    const heading = `### ${gate.title}: ${sentence(judgement.headline)}`;
    const notices = renderNotices(judgement.verdict.notices ?? [], longest / 4);
    const report = judgement.render(place, longest - heading.length - notices.length - 500);
    const closing = `<sub>Judged at ${codeSpan(place.head.slice(0, 12))}. This comment is kept up to date.</sub>`;
    return [heading, report, notices, closing].filter((part) => part !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./build/freeze-gate/audit.js
// What landed in a freeze without leave? A look back after each push: what a gate could not hold, because it was red for nobody or nobody asked it,
// is named once, until leave is recorded or the target is taken back.






const AUDIT_TITLE = 'Landed in a freeze without an exception';
const AUDIT_CONTEXT = 'enhancements/audit';
const audit_HOUR = 3_600_000;
/** How far the first audit looks back, and one whose memory is lost. */
const WINDOW = 14 * 24 * audit_HOUR;
/** What GitHub's lists may lag behind. */
const OVERLAP = audit_HOUR / 6;
const MOST_LISTED = 200;
/** Returns what went wrong: what could not be judged is judged by the next audit. */
async function audit(branch, room, judge) {
    const { github, door, voice } = room;
    const landed = await github.landed({
        branch,
        since: Date.now() - WINDOW,
        config: door.inputs.config,
        context: AUDIT_CONTEXT,
    });
    const now = github.serverTime() ?? Date.now();
    const memory = parseMark(landed.mark?.address ?? '');
    const last = await lastIssue(memory.issue, room);
    const issue = last?.state === 'open' ? last : undefined;
    const listed = issue ? parseListed(issue.body) : [];
    // Who closed it by hand has decided on what it lists.
    const decided = last?.state === 'closed' ? parseListed(last.body) : [];
    // What landed while the last audit read may have come after its list.
    const since = memory.since === undefined ? 0 : memory.since - OVERLAP;
    const fresh = landed.landings.filter((landing) => landing.at >= since && !decided.some((other) => isSame(landing, other)));
    const all = [...listed.filter((one) => !fresh.some((other) => isSame(one, other))), ...fresh];
    const slipped = [];
    const problems = [];
    let upTo = now;
    for (const landing of all) {
        try {
            const findings = await judge(await pullOf(landing, branch, room), landing, landed);
            if (findings.length > 0)
                slipped.push({ landing, findings });
        }
        catch (problem) {
            problems.push(problem);
            upTo = Math.min(upTo, landing.at);
            if (listed.includes(landing))
                slipped.push({ landing, findings: ['nobody could tell this time'] });
        }
    }
    voice.say(`Audit: ${(0,words/* count */.U9)(fresh.length, 'landing')} on ${branch} looked at, ${slipped.length} without leave.`);
    const body = renderIssue(slipped, branch, room);
    if (door.inputs.dryRun) {
        if (slipped.length > 0)
            voice.say(`dry run: would write ${JSON.stringify({ title: AUDIT_TITLE, body })}`);
        return problems;
    }
    const number = await say(slipped, body, issue, room);
    const address = `${addressOf(door)}/issues${number === undefined ? '' : `/${number}`}#since=${new Date(upTo).toISOString()}`;
    await github.setStatus(landed.tip, {
        context: AUDIT_CONTEXT,
        state: 'success',
        description: slipped.length > 0
            ? `${(0,words/* count */.U9)(slipped.length, 'landing')} without leave`
            : 'nothing landed without leave',
        address,
    });
    await voice.summarize(body);
    return problems;
}
/** One issue, in place; closed when all of it is settled. Returns the number of the open one. */
async function say(slipped, body, issue, { github }) {
    if (slipped.length === 0) {
        if (issue)
            await github.editIssue(issue.number, { body, state: 'closed' });
        return undefined;
    }
    if (!issue)
        return github.openIssue({ title: AUDIT_TITLE, body, marker: (0,plan/* markerOf */.we)('audit') });
    if (issue.body !== body)
        await github.editIssue(issue.number, { body, state: 'open' });
    return issue.number;
}
/** That of the last audit, if it is ours; one that an audit opened and could not remember is found by its title. */
async function lastIssue(number, { github, door }) {
    const wanted = number ?? (await github.ownIssues(AUDIT_TITLE))[0]?.number;
    const issue = wanted === undefined ? undefined : await github.talk(wanted, door.inputs.config);
    return issue?.isOwn && issue.title === AUDIT_TITLE ? issue : undefined;
}
/** The pull request as it landed: its change on the commit that it landed on. */
async function pullOf({ pull: number, before, commit }, branch, { github, door }) {
    const base = { branch, tip: before };
    if (number !== undefined) {
        const pull = await github.pull(number, door.inputs.config);
        if (pull)
            return { ...pull, base };
        throw new errors/* UserError */.y(`Pull request ${number} has landed and is not there.`, 'Run the job again.');
    }
    const oid = commit?.oid ?? '';
    return {
        number: 0,
        title: commit?.title ?? '',
        body: '',
        state: 'merged',
        isLocked: false,
        labels: [],
        head: { oid, branch, isFork: false },
        base,
        landing: oid,
        changedFiles: 0,
        statuses: [],
        createdAt: 0,
        isDraft: false,
        comments: [],
        reviews: [],
        forcePushes: [],
        ownStatuses: [],
        hasMoreCommits: false,
        labelings: [],
        requests: [],
        contributors: [],
        siblings: [],
    };
}
function isSame(one, other) {
    return one.pull === other.pull && one.commit?.oid === other.commit?.oid;
}
function renderIssue(slipped, branch, { door }) {
    const marker = (0,plan/* markerOf */.we)('audit');
    if (slipped.length === 0)
        return `${marker}\n\nAll that was listed here has leave by now, or was taken back.`;
    const shown = slipped.slice(0, MOST_LISTED);
    const rows = shown.map(({ landing, findings }) => {
        const { pull, commit, at } = landing;
        const what = pull === undefined
            ? `${(0,safe_markdown/* codeSpan */.SS)((commit?.oid ?? '').slice(0, 12))}, pushed past all pull requests: ${(0,safe_markdown/* codeSpan */.SS)(commit?.title ?? '', 72)}`
            : `[#${pull}](${addressOf(door)}/pull/${pull})`;
        return `| ${what} | ${(0,zone/* renderInstant */.Wv)(at)} | ${findings.map((finding) => (0,safe_markdown/* sentence */.em)(finding)).join(' ')} |`;
    });
    const left = slipped.length - shown.length;
    return [
        marker,
        `<!-- landed: ${shown.map(({ landing }) => renderLanding(landing)).join(' ')} -->`,
        '',
        `These changes landed on ${(0,safe_markdown/* codeSpan */.SS)(branch)} while a freeze held them, and nobody had given leave:`,
        '',
        '| what | landed | why it was held |',
        '|---|---|---|',
        ...rows,
        ...(left > 0
            ? ['', `${(0,words/* count */.U9)(left, 'further landing')} will be listed here when some of these are settled.`]
            : []),
        '',
        'The release team decides on each: record an exception for it, in the file of exceptions or by a word on the pull request, or have the target moved to the next release. What is settled leaves this list with the next push; the issue closes with the last one.',
    ].join('\n');
}
function renderLanding({ pull, commit, at, before }) {
    return `${pull ?? commit?.oid ?? ''}@${at}@${before}`;
}
function parseListed(body) {
    const [, list = ''] = /^<!-- landed: (.*) -->$/m.exec(body) ?? [];
    return list.split(' ').flatMap((entry) => {
        const [, what = '', at = '', before = ''] = /^([1-9]\d{0,8}|[0-9a-f]{40})@(\d{1,15})@([0-9a-f]{40})$/.exec(entry) ?? [];
        if (what === '')
            return [];
        const where = { at: Number(at), before };
        return what.length === before.length
            ? [{ ...where, commit: { oid: what, title: '' } }]
            : [{ ...where, pull: Number(what) }];
    });
}
/** `https://github.com/o/r/issues/12#since=2026-11-20T10:00:00.000Z` */
function parseMark(address) {
    const [, issue, time = ''] = /\/issues(?:\/([1-9]\d{0,8}))?#since=(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)$/.exec(address) ?? [];
    const since = Date.parse(time);
    return {
        ...(issue === undefined ? {} : { issue: Number(issue) }),
        ...(Number.isNaN(since) ? {} : { since }),
    };
}

// EXTERNAL MODULE: ./build/shared/domain/proposal.js
var domain_proposal = __webpack_require__(7139);
;// CONCATENATED MODULE: ./build/shared/domain/acceptance.js
// Is a proposal accepted for a release, and is that all that is known of it? For those who implement it.


/** Words of its status that say it is not, or not any more, to be built. */
const NOT_BUILT = ['provisional', 'deferred', 'rejected', 'withdrawn', 'replaced'];
/** Undefined where nobody can tell. */
function isAccepted({ proposal, path, unreadable }, release) {
    if (path === undefined)
        return false;
    if (!proposal || unreadable !== undefined)
        return undefined;
    const status = proposal.metadata?.status?.value.trim().toLowerCase() ?? '';
    if (NOT_BUILT.includes(status))
        return false;
    return proposal.targets.some(({ releases }) => releases.some((target) => (0,domain_release/* compareReleases */.c0)({ ...target, patch: 0 }, { ...release, patch: 0 }) === 0));
}
/** The folders of a proposal with that number, among those that were listed; `0042-x` is 42's as well. */
function foldersOf(number, folders) {
    return folders.filter((folder) => Number(/\/0*(\d{1,9})-[^/]*$/.exec(folder)?.[1] ?? Number.NaN) === number);
}
/** Which of the texts in these folders is the proposal: the one that says its number. */
function ownerOf(number, found) {
    return found.find(({ proposal }) => proposal && (0,domain_proposal/* numberOf */.rl)(proposal) === number) ?? found[0];
}
/** The release for which a branch collects changes: its own, or on the development branch the first whose branch is not cut. */
function releaseAhead(own, timelines, now) {
    if (own)
        return own;
    return [...timelines]
        .sort((a, b) => (0,domain_release/* compareReleases */.c0)(a.release, b.release))
        .find(({ branchCut, codeFreeze, ga }) => now < (branchCut ?? codeFreeze ?? ga ?? 0))?.release;
}

// EXTERNAL MODULE: ./build/shared/domain/exception.js + 1 modules
var domain_exception = __webpack_require__(156);
// EXTERNAL MODULE: ./build/shared/domain/path.js
var domain_path = __webpack_require__(6694);
;// CONCATENATED MODULE: ./build/shared/domain/code-freeze.js
// Is this branch held by a code freeze, and may this land all the same?



/**
 * `main` is held from code freeze until the branch of the release is cut; that branch, as soon as it is there, until the release is out. Where the branch is cut
 * with the freeze, `main` is never held.
 */
function decideCode(question) {
    const { branch, rules, timelines, now } = question;
    const own = releaseOfBranch(branch, rules.branch);
    if (own) {
        const timeline = timelines.find(({ release }) => release.major === own.major && release.minor === own.minor);
        if (!timeline?.codeFreeze || timeline.ga === undefined)
            return { state: 'undated', release: own };
        if (now < timeline.codeFreeze || now >= timeline.ga)
            return { state: 'open' };
        return held(question, timeline, timeline.codeFreeze, timeline.ga);
    }
    if (branch !== rules.main)
        return { state: 'open' };
    const frozen = timelines.find(({ codeFreeze, branchCut, ga }) => codeFreeze !== undefined && now >= codeFreeze && now < (branchCut ?? ga ?? Number.POSITIVE_INFINITY));
    return frozen?.codeFreeze === undefined
        ? { state: 'open' }
        : held(question, frozen, frozen.codeFreeze, frozen.branchCut ?? frozen.ga);
}
function held(question, { release }, since, until) {
    const { labels, paths, rules, proposals, exceptions, now, authorities } = question;
    const label = labels.find((name) => rules.allowedLabels.some((allowed) => allowed.toLowerCase() === name.toLowerCase()));
    if (label !== undefined)
        return { state: 'allowed', release, by: `the label ${label}` };
    const isAllowedPath = (path) => rules.allowedPaths.some((glob) => (0,domain_path/* matchesGlob */.kt)(path, glob));
    if (paths.length > 0 && paths.every(isAllowedPath))
        return { state: 'allowed', release, by: 'what it changes' };
    const leaves = proposals.map((proposal) => ({
        proposal,
        leave: (0,domain_exception/* leaveFor */.j)({ proposal, release, freeze: 'code' }, exceptions, now, authorities),
    }));
    // One proposal with leave does not let the others through.
    const [first] = leaves;
    if (first && leaves.every(({ leave }) => leave.state === 'granted') && first.leave.state !== 'none')
        return { state: 'excepted', release, exception: first.leave.exception };
    return { state: 'held', release, since, ...(until === undefined ? {} : { until }), leaves };
}
/** The release of a release branch; `{release}` in the pattern stands for `1.9`. */
function releaseOfBranch(branch, pattern) {
    const [before = '', after = ''] = pattern.split('{release}');
    if (!pattern.includes('{release}') || !branch.startsWith(before) || !branch.endsWith(after))
        return undefined;
    return (0,domain_release/* parseRelease */.BC)(branch.slice(before.length, branch.length - after.length));
}
/** `code freeze of v1.9` */
function nameOfFreeze({ release }) {
    return `code freeze of ${(0,domain_release/* renderRelease */.c)(release)}`;
}

// EXTERNAL MODULE: ./build/shared/domain/named-proposals.js
var named_proposals = __webpack_require__(8010);
// EXTERNAL MODULE: ./build/shared/exceptions.js
var shared_exceptions = __webpack_require__(9248);
// EXTERNAL MODULE: ./build/shared/domain/hazard.js
var hazard = __webpack_require__(6265);
// EXTERNAL MODULE: ./build/shared/proposal-options.js
var proposal_options = __webpack_require__(683);
// EXTERNAL MODULE: ./build/shared/together.js
var together = __webpack_require__(3184);
;// CONCATENATED MODULE: ./build/freeze-gate/named.js
// What is known of the proposals that a change to the code names? Read from the repository of the proposals; what cannot be read holds nothing.







/** Two requests, and none where nothing is named. */
async function gatherNamed(github, numbers, repository, config) {
    if (numbers.length === 0)
        return { state: 'read', proposals: [] };
    try {
        const { folders, open } = await github.listing({ repository, root: config.proposals.root });
        const file = config.proposals.path.slice(config.proposals.path.lastIndexOf('/') + 1);
        const wanted = numbers.map((number) => ({
            number,
            paths: foldersOf(number, folders).map((folder) => `${folder}/${file}`),
        }));
        const paths = wanted.flatMap((each) => each.paths);
        const files = await github.readElsewhere(paths.map((path) => ({ repository, path })));
        const sources = new Map(paths.map((path, index) => [path, files[index]?.source]));
        return {
            state: 'read',
            proposals: wanted.map(({ number, paths: own }) => {
                const found = own.flatMap((path) => {
                    const source = sources.get(path);
                    return source ? [{ path, ...parse(path, source, config) }] : [];
                });
                const changes = open.filter(({ paths: changed }) => changed.some((path) => isOf(number, path, config)));
                return { number, ...ownerOf(number, found), open: changes.map((pull) => pull.number) };
            }),
        };
    }
    catch (problem) {
        // What is only a warning holds nobody up; where the next question would fail as well, all ends.
        if (problem instanceof failure/* GitHubError */.y_ && !together/* ENDS_ALL */.r.includes(problem.kind))
            return { state: 'unread', why: problem.message };
        throw problem;
    }
}
function parse(path, source, config) {
    if ('unreadable' in source)
        return { unreadable: source.unreadable.message };
    if ((0,hazard/* isHazardous */.e)(source.text))
        return { unreadable: 'The document is nested too deeply, or too long.' };
    const kind = (0,domain_path/* parseProposalPath */.FQ)(path, config.proposals) ? 'proposal' : 'misplaced';
    return { proposal: (0,domain_proposal/* parseProposal */._$)(path, kind, source.text, (0,proposal_options/* proposalOptions */.T)(config)) };
}
/** A file of the proposal itself, or at least one in its folder. */
function isOf(number, path, { proposals }) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    return path.startsWith(`${proposals.root}/`) && foldersOf(number, [folder]).length > 0;
}
/** Whether the label of accepted proposals is to be there; undefined where nobody can tell, or no release lies ahead. */
function isApproved(named, release) {
    if (!release || named.state === 'unread')
        return undefined;
    const accepted = named.proposals.map((proposal) => isAccepted(proposal, release));
    if (accepted.includes(true))
        return true;
    return accepted.includes(undefined) ? undefined : false;
}

;// CONCATENATED MODULE: ./build/freeze-gate/rules/freeze-ahead.js
// Does a freeze come before this is merged?



const DAY = 86_400_000;
/** Days before a freeze at which it is announced. */
const AHEAD = [14, 7, 1];
const freezeAhead = {
    id: 'freeze-ahead',
    description: 'A pull request that targets a release is merged before the enhancement freeze of that release.',
    why: 'Who learns of a freeze on its day has lost; two weeks are enough to act.',
    reference: 'F-7',
    check: ({ proposals, now }) => proposals.flatMap(({ path, moves }) => moves.flatMap(({ move, decision }, index) => {
        if (decision.state !== 'open' || decision.until === undefined)
            return [];
        // Two stages in one release freeze once.
        const isSaid = moves
            .slice(0, index)
            .some((other) => (0,domain_release/* compareReleases */.c0)(other.move.release, move.release) === 0);
        if (isSaid)
            return [];
        if (dayAhead(now, decision.until) === undefined)
            return [];
        const release = (0,domain_release/* renderRelease */.c)(move.release);
        const left = stepSaid(now, decision.until);
        return [
            {
                outcome: 'warning',
                subject: `${path} ${release}`,
                message: `${(0,words/* quote */.hD)(path)} targets ${release}: enhancement freeze is ${left}, at ${(0,zone/* renderInstant */.Wv)(decision.until)}.`,
                hint: 'What is not merged by then needs an exception, or the next release.',
                at: { line: move.line, column: move.column },
            },
        ];
    })),
};
/** The last of the days ahead that has begun; undefined before the first. */
function dayAhead(now, freeze) {
    return AHEAD.findLast((days) => now >= freeze - days * DAY);
}
/** In the steps of the warnings: the words stay between two of them. */
function stepSaid(now, freeze) {
    const days = dayAhead(now, freeze);
    return days === 1 ? 'within a day' : days === 7 ? 'within a week' : 'within two weeks';
}

;// CONCATENATED MODULE: ./build/freeze-gate/rules/merged-before-code-freeze.js
// Does nothing but what is allowed land after code freeze?



const mergedBeforeCodeFreeze = {
    id: 'merged-before-code-freeze',
    description: 'After code freeze a change lands only if it is of an allowed kind, or its proposals have an exception.',
    why: 'What lands late is tested by nobody before the release.',
    reference: 'F-4',
    check: ({ decision, branch, allowedLabels, proposals, exceptionsFile }) => {
        if (decision.state === 'undated') {
            return [
                {
                    outcome: 'error',
                    subject: branch,
                    message: `Nobody can tell whether ${(0,words/* quote */.hD)(branch)} is frozen: the schedule of ${(0,domain_release/* renderRelease */.c)(decision.release)} is not published, or names no code freeze and no release day.`,
                    hint: 'The release team completes the schedule; until then the dates can be set in `releases.override`.',
                },
            ];
        }
        if (decision.state !== 'held')
            return [];
        const release = (0,domain_release/* renderRelease */.c)(decision.release);
        const until = decision.until === undefined ? '' : `, until ${(0,zone/* renderInstant */.Wv)(decision.until)}`;
        const labels = allowedLabels.length > 0
            ? `A change of another kind carries ${(0,words/* enumerate */.HL)(allowedLabels.map(words/* quote */.hD), 'or')}. `
            : '';
        return [
            {
                outcome: 'failed',
                subject: branch,
                message: `${(0,words/* quote */.hD)(branch)} is held by the code freeze of ${release} since ${(0,zone/* renderInstant */.Wv)(decision.since)}${until}${leavesSaid(decision)}.`,
                hint: `${labels}A feature needs an exception for its proposal in ${(0,words/* quote */.hD)(exceptionsFile)} of ${(0,words/* quote */.hD)(proposals)} (${release}, freeze code), or waits for the next release.`,
            },
        ];
    },
};
function leavesSaid({ leaves }) {
    if (leaves.length === 0)
        return '; the pull request names no proposal';
    const said = leaves.map(({ proposal, leave }) => {
        const state = {
            none: 'no exception',
            granted: 'an exception',
            over: 'an exception that is over',
            denied: 'an exception that was refused',
            open: 'an undecided request',
            unauthorized: 'an exception by somebody who may not grant it',
        };
        return `proposal ${proposal} has ${state[leave.state]}`;
    });
    return `; ${(0,words/* enumerate */.HL)(said)}`;
}

;// CONCATENATED MODULE: ./build/freeze-gate/rules/named-proposal-merged.js
// Have the proposals that this change implements landed, as they will be?

const namedProposalMerged = {
    id: 'named-proposal-merged',
    description: 'The proposals that a change to the code names have landed, and no update of them is open.',
    why: 'What is built before it is decided may have to be taken back.',
    reference: 'F-8',
    check: ({ named, proposals: repository }) => named.flatMap(({ number, path, open }) => {
        const base = { outcome: 'warning', subject: `${number}` };
        const pulls = (0,words/* enumerate */.HL)(open.map((pull) => `https://github.com/${repository}/pull/${pull}`));
        if (path === undefined) {
            return [
                {
                    ...base,
                    message: open.length > 0
                        ? `Proposal ${number} has not landed: it is in ${pulls}. The work may be reverted.`
                        : `No proposal ${number} has landed in ${(0,words/* quote */.hD)(repository)}. The work may be reverted.`,
                    hint: 'Have the proposal merged before the code.',
                },
            ];
        }
        if (open.length === 0)
            return [];
        return [
            {
                ...base,
                message: `Proposal ${number} is about to change: ${pulls}. What is built by its present text may be reverted.`,
                hint: 'Merge the update of the proposal before the code, or say in it that this is not concerned.',
            },
        ];
    }),
};

;// CONCATENATED MODULE: ./build/freeze-gate/rules/target-before-enhancement-freeze.js
// Is no target set or moved into a release whose enhancement freeze has passed?




const targetBeforeEnhancementFreeze = {
    id: 'target-before-enhancement-freeze',
    description: 'A target is set or moved to a release before its enhancement freeze, or with an exception that has not ended.',
    why: 'After the freeze a release is planned with what was accepted; what comes later needs leave, or the next release.',
    reference: 'F-3',
    check: (facts) => facts.proposals.flatMap((proposal) => [
        ...(proposal.unjudged === undefined ? [] : [unjudged(proposal)]),
        ...proposal.moves.flatMap((decided) => toFinding(proposal, decided, facts)),
    ]),
};
const AHEAD_OF_RELEASE = ['open', 'unpublished', 'excepted'];
function unjudged({ path, unjudged: why }) {
    return {
        outcome: 'failed',
        subject: path,
        message: `Nobody can tell which release ${(0,words/* quote */.hD)(path)} targets: ${why}`,
        hint: 'Mend the file; template-check says how.',
    };
}
function toFinding(proposal, { move, decision }, facts) {
    const { path, number, moves } = proposal;
    const release = (0,domain_release/* renderRelease */.c)(move.release);
    const target = `${(0,target_move/* stageSaid */.K)(move.stage)} ${(0,words/* quote */.hD)(release)}`;
    const verb = move.how === 'moved' ? 'moves' : move.how === 'set' ? 'sets' : 'becomes implementable with';
    const base = { subject: `${path} ${release} ${move.stage}`, at: { line: move.line, column: move.column } };
    switch (decision.state) {
        case 'held':
            return [
                {
                    ...base,
                    outcome: 'failed',
                    message: `${(0,words/* quote */.hD)(path)} ${verb} ${target}, which is frozen since ${(0,zone/* renderInstant */.Wv)(decision.since)}${leaveSaid(decision.leave, decision)}.`,
                    hint: `Target ${nextRelease(move.release, facts)}, or ask the release team for an exception: ${howToAsk(number, release, decision, facts)}.`,
                },
            ];
        case 'unreadable':
            return [
                {
                    ...base,
                    outcome: 'error',
                    message: `Nobody can tell whether ${release} is frozen: ${decision.why}.`,
                    hint: 'The release team mends the schedule; until then the dates can be set in `releases.override`.',
                },
            ];
        case 'undated':
            return [
                {
                    ...base,
                    outcome: 'error',
                    message: `The schedule of ${release} names no enhancement freeze.`,
                    hint: 'The release team adds the row; until then the date can be set in `releases.override`.',
                },
            ];
        case 'retroactive':
            // A proposal for the next stage says where the last one came out: that is no late record.
            if (moves.some((other) => AHEAD_OF_RELEASE.includes(other.decision.state)))
                return [];
            return [
                {
                    ...base,
                    outcome: 'warning',
                    message: `${(0,words/* quote */.hD)(path)} ${verb} ${target} after that release came out: a retroactive record.`,
                    hint: 'Check that it is what was released.',
                },
            ];
        default:
            return [];
    }
}
function leaveSaid(leave, { isCodeFrozen }) {
    switch (leave.state) {
        case 'over':
            return `; its exception ended after ${leave.exception.lastDay ?? 'its time'}`;
        case 'denied':
            return `; an exception was refused${leave.exception.reason ? `: ${(0,words/* quote */.hD)(leave.exception.reason)}` : ''}`;
        case 'unauthorized':
            return `; its exception was granted by ${(0,words/* quote */.hD)(leave.exception.grantedBy ?? '')}, who is neither of the release team nor a maintainer`;
        case 'open':
            return '; an exception was asked for, and nobody has decided';
        default:
            return isCodeFrozen ? '; code freeze has begun as well' : '';
    }
}
function nextRelease(release, facts) {
    const next = facts.nextOpen(release);
    return next?.state === 'known'
        ? (0,domain_release/* renderRelease */.c)(next.timeline.release)
        : (0,domain_release/* renderRelease */.c)({ ...release, minor: release.minor + 1, patch: 0 });
}
function howToAsk(number, release, { isCodeFrozen }, { exceptionsFile }) {
    const freeze = isCodeFrozen ? 'code' : 'enhancement';
    return `say on the mailing list why, how much time, and what happens if it is refused; they record it in ${(0,words/* quote */.hD)(exceptionsFile)} for proposal ${number ?? '<number>'}, ${release}, freeze ${freeze}`;
}

;// CONCATENATED MODULE: ./build/freeze-gate/rules/index.js
// All rules of freeze-gate, in the order in which their findings are shown.




/** In a repository of proposals. */
const rules = [targetBeforeEnhancementFreeze, freezeAhead];
/** In a repository of implementations. */
const codeRules = [mergedBeforeCodeFreeze, namedProposalMerged];

;// CONCATENATED MODULE: ./build/freeze-gate/code.js
// freeze-gate in a repository of implementations: after code freeze only what is allowed, or has leave, lands.














async function judgeCode(github, pull, config, code, now) {
    const own = releaseOfBranch(pull.base.branch, code.branch);
    const schedules = own ? await (0,shared_schedules/* gatherSchedules */.Cy)(github, config, [own]) : await (0,shared_schedules/* gatherCalendar */.Q$)(github, config);
    const timelines = timelinesOf(schedules, own);
    const question = {
        branch: pull.base.branch,
        labels: pull.labels,
        paths: [],
        proposals: (0,named_proposals/* namedProposals */.$)({ title: pull.title, body: pull.body, branch: pull.head.branch }, code.proposals, config.proposals.series),
        now,
        timelines,
        exceptions: [],
        authorities: [],
        rules: code,
    };
    // What changes, and who has leave, is asked only where something is held without it.
    let decision = decideCode(question);
    if (decision.state === 'held') {
        const { files } = await github.compare(pull);
        const paths = files.flatMap(({ path, previous }) => [path, previous ?? []].flat());
        const exceptions = question.proposals.length > 0 ? await readExceptions(github, config, code) : [];
        const authorities = exceptions.length > 0 ? await (0,shared_exceptions/* gatherAuthorities */.Hu)(github, config) : [];
        decision = decideCode({ ...question, paths, exceptions, authorities });
    }
    const named = await gatherNamed(github, question.proposals, code.proposals, config);
    const ahead = releaseAhead(own, timelines, now);
    const labels = await labelsFor(github, pull, code, isApproved(named, ahead), question.proposals);
    const notices = [...labels.notices, ...(own ? [] : undatedSaid(timelines, now))];
    return conclude({ decision, named, labels: labels.labels, notices }, pull, config, code);
}
/** A release to come that names no code freeze never holds the development branch: that is said, because somebody may have forgotten it. */
function undatedSaid(timelines, now) {
    return timelines
        .filter(({ codeFreeze, ga }) => codeFreeze === undefined && now < (ga ?? Number.POSITIVE_INFINITY))
        .map(({ release }) => `The schedule of ${(0,domain_release/* renderRelease */.c)(release)} names no code freeze, so none holds this branch.`);
}
/** The label of accepted proposals, kept true; on any doubt it stays as it is. */
async function labelsFor(github, { labels }, { approvedLabel: label }, isWanted, proposals) {
    const asItIs = { labels: { add: [], remove: [] }, notices: [] };
    if (label === undefined)
        return asItIs;
    const stands = labels.some((name) => name.toLowerCase() === label.toLowerCase());
    if (isWanted === undefined) {
        const why = `Whether ${(0,words/* enumerate */.HL)(proposals.map((number) => `proposal ${number}`))} is accepted could not be told: the label ${(0,words/* quote */.hD)(label)} stays as it is.`;
        return { ...asItIs, notices: proposals.length > 0 ? [why] : [] };
    }
    if (isWanted === stands)
        return asItIs;
    if (!isWanted)
        return { ...asItIs, labels: { add: [], remove: [label] } };
    const { labels: existing } = await github.read({ files: [], issues: [], labels: [label] });
    return existing.length > 0
        ? { ...asItIs, labels: { add: existing, remove: [] } }
        : { ...asItIs, notices: [`The label ${(0,words/* quote */.hD)(label)} does not exist here, so it was not set.`] };
}
function conclude({ decision, named, labels, notices }, pull, config, code) {
    const facts = {
        decision,
        branch: pull.base.branch,
        allowedLabels: code.allowedLabels,
        proposals: code.proposals,
        exceptionsFile: config.freeze.exceptions.file,
        named: named.state === 'read' ? named.proposals : [],
    };
    const findings = (0,rule/* evaluate */._3)(codeRules, facts, config.freeze.rules);
    const outcome = (0,rule/* gravest */.Zk)(findings.map((finding) => finding.outcome));
    const document = { pull: pull.number, commit: pull.head.oid, outcome, findings, known: [] };
    const unread = named.state === 'unread' ? [`The proposals that it names could not be read: ${named.why}`] : [];
    const verdict = (0,shared_verdict/* toVerdict */.d)('freeze', [document], [...noticesOf(decision), ...unread, ...notices]);
    return {
        verdict,
        headline: headlineOf(decision),
        // A branch that is open now may be held at the next freeze, which no event tells.
        nothingToGate: pull.base.branch !== code.main && !releaseOfBranch(pull.base.branch, code.branch),
        quiet: findings.length === 0,
        render: (place, longest) => (0,report/* renderFindings */.vO)(verdict, place, longest),
        labels,
    };
}
function headlineOf(decision) {
    switch (decision.state) {
        case 'open':
            return 'no code freeze holds this branch';
        case 'undated':
            return `could not tell whether ${(0,domain_release/* renderRelease */.c)(decision.release)} is frozen`;
        case 'allowed':
            return `${nameOfFreeze(decision)}: let through by ${decision.by}`;
        case 'excepted':
            return `${nameOfFreeze(decision)}: by exception, until the end of ${decision.exception.lastDay ?? 'its time'}`;
        case 'held':
            return `held: ${nameOfFreeze(decision)}, since ${(0,zone/* renderInstant */.Wv)(decision.since)}`;
    }
}
function noticesOf(decision) {
    if (decision.state === 'allowed')
        return [`The ${nameOfFreeze(decision)} lets this through: ${(0,words/* quote */.hD)(decision.by)}.`];
    if (decision.state !== 'excepted')
        return [];
    const { proposal, grantedBy = '', thread } = decision.exception;
    return [`Proposal ${proposal} has an exception that ${(0,words/* quote */.hD)(grantedBy)} granted: ${(0,words/* quote */.hD)(thread)}.`];
}
/** One that cannot be read is an error where it is the branch's own; for \`main\` it could hide a freeze, so it is one as well. */
function timelinesOf(schedules, own) {
    const releases = own ? [own] : schedules.published.slice(-3);
    if (releases.length === 0) {
        throw new errors/* UserError */.y('No schedule of any release is known, so nobody can tell whether code is frozen.', 'Correct `releases.schedule` in the configuration, or set the dates in `releases.override`.');
    }
    return releases.flatMap((release) => {
        const known = schedules.known(release);
        if (known.state === 'known')
            return [known.timeline];
        if (known.state === 'unpublished')
            return [];
        throw new errors/* UserError */.y(`Nobody can tell whether ${(0,domain_release/* renderRelease */.c)(release)} is frozen: ${known.why}.`, 'The release team mends the schedule; until then the dates can be set in `releases.override`.');
    });
}
/** Leave is given in the repository of the proposals. */
async function readExceptions(github, config, { proposals }) {
    const path = config.freeze.exceptions.file;
    const [file] = await github.readElsewhere([{ repository: proposals, path }]);
    return (0,shared_exceptions/* exceptionsIn */.CW)(file?.source, `${proposals} ${path}`, config);
}

;// CONCATENATED MODULE: ./build/freeze-gate/entry.js
// What does the ledger have to say of leave that was given by a word? Its entry, ready to be merged.


/** Empty where no word counts, or where it holds nothing here. */
function renderEntry({ saying, proposals, exceptionsFile, now }) {
    const exception = saying?.exception;
    const isUsed = proposals.some(({ moves }) => moves.some(({ decision }) => decision.state === 'excepted' && decision.lastDay === exception?.lastDay));
    if (!exception || (exception.deniedBy === undefined && !isUsed))
        return '';
    if (exception.until !== undefined && now >= exception.until)
        return '';
    return [
        `The word counts on this pull request. So that it is kept, add it to ${(0,safe_markdown/* codeSpan */.SS)(exceptionsFile)} on the base branch, with what the request on the mailing list says:`,
        `\`\`\`yaml\n${yamlEntry(exception, {})}\`\`\``,
    ].join('\n\n');
}
/** One entry in the form of `schemas/exceptions.schema.json`; each text is JSON, which is YAML and cannot leave its line. */
function yamlEntry({ proposal, release, freeze, lastDay, grantedBy, deniedBy, reason }, { justification, impact, thread }) {
    const fields = [
        ['release', (0,domain_release/* renderRelease */.c)(release)],
        ['freeze', freeze],
        ['justification', justification ?? 'TBD: why it is late'],
        ['impact', impact ?? 'TBD: what happens if it is refused'],
        ['until', lastDay],
        ['granted-by', grantedBy],
        ['denied-by', deniedBy],
        ['reason', reason],
        ['thread', thread ?? 'TBD: the address of the request on the mailing list'],
    ];
    const lines = fields.flatMap(([key, text]) => text === undefined ? [] : [`  ${key}: ${JSON.stringify(oneLine(text))}\n`]);
    return `- proposal: ${proposal}\n${lines.join('')}`;
}
/** A fence would end at backticks at the start of a line; in one line of JSON there are none. */
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}

// EXTERNAL MODULE: ./build/freeze-gate/facts.js + 1 modules
var freeze_gate_facts = __webpack_require__(3119);
// EXTERNAL MODULE: ./build/freeze-gate/gather.js
var gather = __webpack_require__(171);
;// CONCATENATED MODULE: ./build/freeze-gate/once.js
// What is said once, before a freeze and when an exception is over: a comment that is kept up to date tells nobody that it changed.





const MOST_NAMED = 10;
/** One for each release that freezes soon; said again where its freeze moves. */
function warningsAhead({ proposals, now }) {
    const targets = proposals.flatMap(({ path, moves }) => moves.flatMap(({ move, decision }) => decision.state === 'open' && decision.until !== undefined
        ? [{ path, release: (0,domain_release/* renderRelease */.c)(move.release), freeze: decision.until }]
        : []));
    const releases = [...new Map(targets.map((target) => [target.release, target])).values()];
    return releases.flatMap(({ release, freeze }) => {
        const days = dayAhead(now, freeze);
        if (days === undefined)
            return [];
        const paths = [
            ...new Set(targets.filter((target) => target.release === release).map(({ path }) => path)),
        ];
        const named = paths.slice(0, MOST_NAMED).map((path) => (0,safe_markdown/* codeSpan */.SS)(path));
        const more = paths.length - named.length;
        const who = (0,words/* enumerate */.HL)([...named, ...(more > 0 ? [(0,words/* count */.U9)(more, 'further proposal')] : [])]);
        return [
            {
                name: `freeze of ${release} at ${new Date(freeze).toISOString()} is ${(0,words/* count */.U9)(days, 'day')} ahead`,
                body: `**${(0,safe_markdown/* sentence */.em)(release)} freezes ${stepSaid(now, freeze)}**, at ${(0,zone/* renderInstant */.Wv)(freeze)}: this pull request targets it with ${who}.\n\nWhat is not merged by then needs an exception, or the next release. This is said two weeks, a week and a day before the freeze.`,
            },
        ];
    });
}
/** One for each exception that ended. */
function endedExceptions({ proposals }) {
    const all = proposals.flatMap(({ path, moves }) => moves.flatMap(({ move, decision }) => {
        if (decision.state !== 'held' || decision.leave.state !== 'over')
            return [];
        const { proposal, freeze, lastDay = '' } = decision.leave.exception;
        const release = (0,domain_release/* renderRelease */.c)(move.release);
        return [
            {
                name: `exception of ${proposal} from the ${freeze} freeze of ${release} ended ${lastDay}`,
                body: `The exception for ${(0,safe_markdown/* codeSpan */.SS)(path)} (${(0,safe_markdown/* sentence */.em)(release)}, ${freeze} freeze) ended with ${(0,safe_markdown/* sentence */.em)(lastDay)}, so the pull request is held again. Ask for more time as before, or target the next release.`,
            },
        ];
    }));
    return [...new Map(all.map((once) => [once.name, once])).values()];
}

// EXTERNAL MODULE: ./build/shared/domain/exception-command.js
var exception_command = __webpack_require__(1700);
;// CONCATENATED MODULE: ./build/shared/domain/exception-request.js
// Is a request for an exception complete? The issue that the form `docs/install/vep/.github/ISSUE_TEMPLATE/exception.yml` makes, read field by field.



/** The labels of the form's fields, which head the sections of the issue. */
const FIELDS = {
    proposal: 'Proposal',
    release: 'Release',
    freeze: 'Freeze',
    justification: 'Why is it late?',
    until: 'Until which day is time needed?',
    impact: 'What happens if it is refused?',
    thread: 'Thread on the mailing list',
};
/** Undefined for an issue that does not come from the form. */
function parseRequest(body) {
    const said = fieldsOf(body);
    if (said.size < Object.keys(FIELDS).length)
        return undefined;
    const missing = [];
    const read = (field, expected, parse) => {
        const text = said.get(field) ?? '';
        const value = text === '' ? undefined : parse(text);
        if (value === undefined) {
            const found = text === '' ? '' : `, not ${(0,words/* quote */.hD)(text.slice(0, 80))}`;
            missing.push(`${(0,words/* quote */.hD)(FIELDS[field])}: expected ${expected}${found}`);
            return {};
        }
        return { [field]: value };
    };
    const fields = {
        ...read('proposal', 'its number', numberIn),
        ...read('release', 'a release as `v1.10`', releaseIn),
        ...read('freeze', '`enhancement` or `code`', freezeIn),
        ...read('justification', 'a sentence or two', (text) => text),
        ...read('until', 'a day as `2026-05-14`', zone/* parseDay */.Iq),
        ...read('impact', 'a sentence or two', (text) => text),
        ...read('thread', 'its address, once the text below is sent', addressIn),
    };
    return { ...fields, missing };
}
/** What stands below each heading of the form; a form says where nothing was said. */
function fieldsOf(body) {
    const found = new Map();
    let field;
    for (const line of body.split(/\r?\n/)) {
        const heading = Object.keys(FIELDS).find((each) => line.trimEnd() === `### ${FIELDS[each]}`);
        if (heading && !found.has(heading)) {
            field = heading;
            found.set(heading, []);
        }
        else if (field)
            found.get(field)?.push(line);
    }
    return new Map([...found].map(([each, lines]) => {
        const text = lines.join('\n').trim();
        return [each, text === '_No response_' ? '' : text];
    }));
}
function numberIn(text) {
    const [, number] = /^(?:[A-Z]+-|#)?([1-9]\d{0,6})$/.exec(text) ?? [];
    return number === undefined ? undefined : Number(number);
}
function releaseIn(text) {
    const release = /^v?\d{1,4}\.\d{1,4}(?:\.0)?$/.test(text) ? (0,domain_release/* parseRelease */.BC)(text) : undefined;
    return release && { ...release, patch: 0 };
}
function freezeIn(text) {
    const [kind] = /^(?:enhancement|code)\b/i.exec(text) ?? [];
    return kind === undefined ? undefined : kind.toLowerCase();
}
function addressIn(text) {
    return /^https:\/\/[^\s<>"`]{3,500}$/.test(text) ? text : undefined;
}

;// CONCATENATED MODULE: ./build/shared/say-words.js
// Says what was planned on one issue or pull request.
function say_words_sayWord(word, number, words) {
    switch (word.kind) {
        case 'comment':
            return words.comment(number, word.body, word.marker);
        case 'edit-comment':
            return words.editComment(word.id, word.body);
        case 'delete-comment':
            return words.deleteComment(word.id);
        case 'add-labels':
            return words.addLabels(number, word.names);
        case 'remove-label':
            return words.removeLabel(number, word.name);
    }
}

;// CONCATENATED MODULE: ./build/freeze-gate/requests.js
// What does the gate say to a request for an exception? What is missing, what to send to the mailing list, and, when it is decided, what to write into
// the ledger. The request is an issue from the form; one comment on it is kept up to date.











async function answerRequest(issue, { github, door, voice }) {
    const talk = await github.talk(issue, door.inputs.config);
    const request = talk && !talk.isPull && talk.state === 'open' && !talk.isLocked ? parseRequest(talk.body) : undefined;
    if (!talk || !request) {
        voice.say(`Issue ${issue} is no open request for an exception: nothing is said to it.`);
        return;
    }
    const config = configIn(talk.config, door.inputs.config, 'default branch');
    if (config.freeze.mode === 'off')
        return;
    const authorities = await (0,shared_exceptions/* gatherAuthorities */.Hu)(github, config);
    const { file } = config.freeze.exceptions;
    const [ledger] = await github.readElsewhere([
        { repository: `${door.repository.owner}/${door.repository.name}`, path: file },
    ]);
    const exceptions = (0,shared_exceptions/* exceptionsIn */.CW)(ledger?.source, file, config);
    const comment = renderAnswer({
        request,
        talk,
        config,
        authorities,
        exceptions,
        address: addressOf(door),
        now: github.serverTime() ?? Date.now(),
    });
    const words = (0,plan/* planThread */.yF)(talk, {
        gate: 'exception-request',
        comment,
        quiet: false,
        labels: { add: [], remove: [] },
    });
    for (const word of words) {
        if (door.inputs.dryRun)
            voice.say(`dry run: would write ${JSON.stringify(word)}`);
        else
            await say_words_sayWord(word, issue, github.onIssue);
    }
    await voice.summarize(comment);
}
/** Pure. */
function renderAnswer(answering) {
    const { request, talk, config, authorities, exceptions, now } = answering;
    const { proposal, release, freeze, missing } = request;
    const file = (0,safe_markdown/* codeSpan */.SS)(config.freeze.exceptions.file);
    const about = aboutSaid(request, config);
    if (proposal === undefined || !release || !freeze)
        return incomplete(request, answering);
    const asked = { proposal, release, freeze };
    const recorded = (0,domain_exception/* leaveFor */.j)(asked, exceptions, now, authorities);
    if (recorded.state === 'granted') {
        const { grantedBy = '', lastDay = '' } = recorded.exception;
        return `### Exception: granted\n\n${about}: ${(0,safe_markdown/* codeSpan */.SS)(grantedBy)} granted it until the end of ${lastDay}. It is recorded in ${file}, and ends by itself.`;
    }
    if (recorded.state === 'over') {
        return `### Exception: over\n\n${about}: it ended after ${recorded.exception.lastDay ?? 'its time'}. More time is asked for in a new thread and a new request, or the proposal targets the next release.`;
    }
    if (recorded.state === 'denied') {
        const { reason = '' } = recorded.exception;
        return `### Exception: refused\n\n${about}: it is recorded as refused in ${file}${reason === '' ? '' : `, because ${(0,safe_markdown/* codeSpan */.SS)(reason)}`}. The proposal targets the next release.`;
    }
    const { exception, hints } = (0,exception_command/* exceptionSaid */.H2)(talk.comments, () => asked, authorities, config.releases.zone);
    const notes = hints.map((hint) => `- ${(0,safe_markdown/* sentence */.em)(hint)}`).join('\n');
    if (missing.length > 0)
        return [incomplete(request, answering), notes].filter(Boolean).join('\n\n');
    if (exception) {
        const state = exception.deniedBy === undefined ? 'granted' : 'refused';
        return [
            `### Exception: ${state}, to be recorded`,
            `${about}: add this to ${file} on the base branch. It counts there, for every pull request of the proposal.`,
            (0,safe_markdown/* fenced */.OF)('yaml', yamlEntry(exception, request)),
            notes,
        ]
            .filter(Boolean)
            .join('\n\n');
    }
    return [
        '### Exception: waits for the release team',
        `${about}: the request is complete. Somebody of the release team, or a maintainer, answers here on a line of its own: ${(0,safe_markdown/* codeSpan */.SS)(`/exception grant until ${request.until}`)}, or ${(0,safe_markdown/* codeSpan */.SS)('/exception deny')} and the reason.`,
        notes,
    ]
        .filter(Boolean)
        .join('\n\n');
}
function incomplete(request, answering) {
    const { talk } = answering;
    const list = request.missing.map((line) => `- ${(0,safe_markdown/* sentence */.em)(line)}`).join('\n');
    const isMailMissing = request.thread === undefined;
    return [
        '### Exception: not complete',
        `Before anybody can decide, edit the text of this issue and add:\n\n${list}`,
        ...(isMailMissing
            ? [
                `The request has to stand on the mailing list. This can be sent as it is:`,
                (0,safe_markdown/* fenced */.OF)('text', mailText(request, talk, answering)),
            ]
            : []),
    ].join('\n\n');
}
/** For the mailing list: subject, blank line, text. */
function mailText(request, talk, { config, address }) {
    const { proposal, release, freeze, justification, until, impact } = request;
    const unsaid = '(to be added)';
    const name = `${config.proposals.series}-${proposal ?? unsaid}`;
    return [
        `Subject: Exception for ${name}: ${freeze ?? unsaid} freeze of ${release ? (0,domain_release/* renderRelease */.c)(release) : unsaid}`,
        '',
        `${FIELDS.justification}`,
        justification ?? unsaid,
        '',
        `${FIELDS.until} ${until ?? unsaid}`,
        '',
        `${FIELDS.impact}`,
        impact ?? unsaid,
        '',
        `Request: ${address}/issues/${talk.number}`,
        ...(proposal === undefined ? [] : [`Tracker: ${address}/issues/${proposal}`]),
    ].join('\n');
}
function aboutSaid({ proposal, release, freeze, until }, { proposals }) {
    return [
        `${proposals.series}-${proposal ?? '?'}`,
        `${freeze ?? '?'} freeze of ${release ? (0,domain_release/* renderRelease */.c)(release) : '?'}`,
        ...(until === undefined ? [] : [`asked for until ${until}`]),
    ].join(', ');
}

;// CONCATENATED MODULE: ./build/freeze-gate/taken-back.js
// Of targets that landed in a freeze: which does nobody aim at any more? The audit names what is left to decide, and nothing of those is.


/** The same facts without held targets that the proposal of that number has not any more, wherever it stands. On any doubt a target stays. */
async function withoutTakenBack(github, facts, repository, config) {
    const isHeld = ({ moves }) => moves.some(({ decision }) => decision.state === 'held');
    const numbers = facts.proposals.filter(isHeld).flatMap(({ number }) => number ?? []);
    const named = await gatherNamed(github, [...new Set(numbers)], repository, config);
    if (named.state !== 'read')
        return facts;
    return {
        ...facts,
        proposals: facts.proposals.map((change) => {
            const now = named.proposals.find(({ number }) => number === change.number);
            if (!now)
                return change;
            return {
                ...change,
                moves: change.moves.filter(({ move, decision }) => decision.state !== 'held' || isAccepted(now, move.release) !== false),
            };
        }),
    };
}

;// CONCATENATED MODULE: ./build/freeze-gate/main.js
// freeze-gate as a gate: nothing lands late without leave, and nothing is held without reason.






















const freezeGate = {
    name: 'freeze',
    context: 'enhancements/freeze',
    title: 'Freeze',
    modeOf: (config) => config.freeze.mode,
    judge,
    afterPush,
    answer: async (issue, room) => {
        await answerRequest(issue, room);
        return [];
    },
    sourcesOf: async (github, config, tip) => {
        const { oid } = await (0,shared_schedules/* gatherCalendar */.Q$)(github, config);
        const { files } = await github.read({
            files: [{ commit: tip, path: config.freeze.exceptions.file }],
            issues: [],
            labels: [],
        });
        return `${oid} ${files[0]?.oid ?? ''}`;
    },
    isDue: async (github, config, from, to) => instantsOf(await (0,shared_schedules/* gatherCalendar */.Q$)(github, config)).some((instant) => from < instant && instant <= to) ||
        // An exception ends with its day.
        (0,zone/* dayAt */.OC)(from, config.releases.zone) !== (0,zone/* dayAt */.OC)(to, config.releases.zone),
};
/** By what held at the instant at which it landed, and by the leave that is recorded now. */
async function afterPush(branch, room) {
    return audit(branch, room, async (pull, { at }, landed) => {
        const config = configIn(landed.config, room.door.inputs.config, `branch ${branch}`);
        if (config.freeze.mode === 'off')
            return [];
        const { github } = room;
        const { code } = config.freeze;
        const verdict = code
            ? (await judgeCode(github, pull, config, code, at)).verdict
            : await judgeProposalsAt(room, pull, config, at, landed.tip);
        const findings = verdict?.results.flatMap((result) => result.findings) ?? [];
        const unclear = findings.find(({ outcome }) => outcome === 'error');
        if (unclear)
            throw new errors/* UserError */.y(unclear.message, unclear.hint ?? '');
        return findings.flatMap(({ outcome, message }) => (outcome === 'failed' ? [message] : []));
    });
}
async function judgeProposalsAt({ github, door }, pull, config, at, tip) {
    const gathered = await (0,gather/* gatherFacts */.p)(github, pull, config, at, tip);
    if (!gathered)
        return undefined;
    // What nobody can read is no matter of freezes once it has landed.
    const readable = gathered.changes.filter(({ unjudged }) => unjudged === undefined);
    const facts = (0,freeze_gate_facts/* assembleFacts */.gd)(readable, gathered.around);
    const { owner, name } = door.repository;
    const left = await withoutTakenBack(github, facts, `${owner}/${name}`, config);
    return (0,shared_verdict/* toVerdict */.d)('freeze', judgeProposals(left, config), []);
}
const MINUTE = 60_000;
const main_DAY = 86_400_000;
/** Whatever changes a verdict by itself: freezes, releases, and the days on which a freeze is announced. */
function instantsOf({ published, known }) {
    return published.flatMap((release) => {
        const dates = known(release);
        if (dates.state !== 'known')
            return [];
        const { enhancementFreeze, codeFreeze, branchCut, ga } = dates.timeline;
        const ahead = enhancementFreeze === undefined ? [] : AHEAD.map((days) => enhancementFreeze - days * main_DAY);
        return [enhancementFreeze, codeFreeze, branchCut, ga, ...ahead].flatMap((instant) => instant ?? []);
    });
}
async function judge(github, pull, config, { now, repositoryAddress }) {
    const { code } = config.freeze;
    if (code)
        return judgeCode(github, pull, config, code, now);
    const gathered = await (0,gather/* gatherFacts */.p)(github, pull, config, now);
    if (!gathered)
        return nothingToGate();
    const facts = (0,freeze_gate_facts/* assembleFacts */.gd)(gathered.changes, gathered.around);
    return main_conclude(facts, config, pull, heldSince(pull, repositoryAddress));
}
/** The freeze of which we said on this head that it holds the pull request: a schedule that changes is to be noticed. */
function heldSince({ number, head, ownStatuses }, repositoryAddress) {
    const standing = ownStatuses.find(({ oid, context }) => oid === head.oid && context === freezeGate.context);
    const { seen } = (0,witness/* parseWitnesses */.l)(repositoryAddress, standing?.address ?? '').find(({ pull }) => pull === number) ?? {};
    return seen === undefined ? undefined : Number.parseInt(seen, 16) * MINUTE;
}
/** Pure: from the facts to what is said. `before` is the freeze that held it the last time. */
function main_conclude(facts, config, { number, head }, before) {
    const documents = judgeProposals(facts, config).map((document) => ({
        ...document,
        pull: number,
        commit: head.oid,
    }));
    const moves = facts.proposals.flatMap((proposal) => proposal.moves);
    const remembered = freezeToRemember(moves, before);
    const notices = [...main_noticesOf(facts), ...changeOf(moves, before), ...(facts.saying?.hints ?? [])];
    const verdict = (0,shared_verdict/* toVerdict */.d)('freeze', documents, notices);
    const counted = documents.flatMap(({ findings }) => findings);
    const entry = renderEntry(facts);
    return {
        verdict,
        headline: main_headlineOf(facts),
        nothingToGate: moves.length === 0 && counted.length === 0,
        // A warning ahead is a comment of its own, because nobody is told of one that is edited.
        quiet: counted.every(({ rule }) => rule === freezeAhead.id) && entry === '',
        once: [
            ...(counted.some(({ rule }) => rule === freezeAhead.id) ? warningsAhead(facts) : []),
            ...endedExceptions(facts),
        ],
        ...(remembered === undefined ? {} : { seen: (remembered / MINUTE).toString(16) }),
        render: (place, longest) => {
            const table = renderTable(facts);
            return [table, (0,report/* renderFindings */.vO)(verdict, place, longest - table.length - entry.length - 10), entry]
                .filter((block) => block !== '')
                .join('\n\n');
        },
        labels: { add: [], remove: [] },
    };
}
/** Each proposal by itself, so that a finding has its path. */
function judgeProposals(facts, config) {
    return facts.proposals.map((proposal) => {
        const findings = (0,rule/* evaluate */._3)(rules, { ...facts, proposals: [proposal] }, config.freeze.rules);
        return {
            path: proposal.path,
            outcome: (0,rule/* gravest */.Zk)(findings.map(({ outcome }) => outcome)),
            findings,
            known: [],
        };
    });
}
function nothingToGate() {
    return {
        verdict: (0,shared_verdict/* toVerdict */.d)('freeze', [], ['This pull request changes no proposal.']),
        headline: 'nothing is frozen here: no proposal is changed',
        nothingToGate: true,
        quiet: true,
        render: () => '',
        labels: { add: [], remove: [] },
    };
}
/** `held: targets v1.9, frozen since 2026-05-01 12:00 UTC` */
function main_headlineOf({ proposals }) {
    const moves = proposals.flatMap((proposal) => proposal.moves);
    const held = moves.find(({ decision }) => decision.state === 'held');
    if (held?.decision.state === 'held')
        return `held: targets ${(0,domain_release/* renderRelease */.c)(held.move.release)}, frozen since ${(0,zone/* renderInstant */.Wv)(held.decision.since)}`;
    const unclear = moves.find(({ decision }) => decision.state === 'unreadable' || decision.state === 'undated');
    if (unclear)
        return `could not tell whether ${(0,domain_release/* renderRelease */.c)(unclear.move.release)} is frozen`;
    if (proposals.some(({ unjudged }) => unjudged !== undefined))
        return 'could not tell what is targeted';
    if (moves.length === 0)
        return 'no target is set or moved';
    const releases = [...new Set(moves.map(({ move }) => (0,domain_release/* renderRelease */.c)(move.release)))];
    const excepted = moves.find(({ decision }) => decision.state === 'excepted');
    if (excepted?.decision.state === 'excepted')
        return `${(0,domain_release/* renderRelease */.c)(excepted.move.release)} by exception${excepted.decision.until === undefined ? '' : `, until ${(0,zone/* renderInstant */.Wv)(excepted.decision.until)}`}`;
    const isOld = moves.every(({ decision }) => decision.state === 'retroactive');
    return `${isOld ? 'records' : 'targets'} ${releases.join(', ')}, ${isOld ? 'which came out' : 'not frozen'}`;
}
/** What a schedule made of a freeze that had begun. */
function changeOf(moves, before) {
    if (before === undefined || moves.some(({ decision }) => decision.state === 'held'))
        return [];
    const open = moves.find(({ decision }) => decision.state === 'open' && decision.until !== undefined);
    if (open?.decision.state !== 'open' || open.decision.until === undefined)
        return [];
    return [
        `The schedule of ${(0,domain_release/* renderRelease */.c)(open.move.release)} changed: this was held since ${(0,zone/* renderInstant */.Wv)(before)}, and the freeze is at ${(0,zone/* renderInstant */.Wv)(open.decision.until)} now.`,
    ];
}
function freezeToRemember(moves, before) {
    const held = moves.find(({ decision }) => decision.state === 'held');
    if (held?.decision.state === 'held')
        return held.decision.since;
    return changeOf(moves, before).length > 0 ? before : undefined;
}
function main_noticesOf({ proposals }) {
    return proposals
        .flatMap((proposal) => proposal.moves)
        .flatMap(({ move, decision }) => decision.state === 'unpublished'
        ? [`No schedule of ${(0,domain_release/* renderRelease */.c)(move.release)} is published yet, so nothing holds it.`]
        : decision.state === 'excepted'
            ? [
                `${(0,domain_release/* renderRelease */.c)(move.release)} is targeted by an exception that \`${decision.by}\` granted${decision.until === undefined ? '' : `; it ends at ${(0,zone/* renderInstant */.Wv)(decision.until)}`}.`,
            ]
            : [])
        .filter((notice, index, all) => all.indexOf(notice) === index);
}
const HOWS = {
    set: 'set',
    moved: 'moved',
    accepted: 'becomes implementable',
};
const MOST_ROWS = 30;
function renderTable({ proposals }) {
    const all = proposals.flatMap(({ path, moves }) => moves.map(({ move, decision }) => `| ${(0,safe_markdown/* codeSpan */.SS)(path)} | ${(0,safe_markdown/* sentence */.em)(`${(0,target_move/* stageSaid */.K)(move.stage)} ${(0,domain_release/* renderRelease */.c)(move.release)}`)} | ${HOWS[move.how]} | ${(0,safe_markdown/* sentence */.em)(stateSaid(decision))} |`));
    if (all.length === 0)
        return '';
    const rows = all.slice(0, MOST_ROWS);
    const left = all.length - rows.length;
    return [
        '| proposal | target | | freeze |',
        '|---|---|---|---|',
        ...rows,
        ...(left > 0 ? [`\n${(0,words/* count */.U9)(left, 'further target')} ${left === 1 ? 'is' : 'are'} not listed here.`] : []),
    ].join('\n');
}
function stateSaid(decision) {
    switch (decision.state) {
        case 'open':
            return decision.until === undefined ? 'not frozen' : `freezes at ${(0,zone/* renderInstant */.Wv)(decision.until)}`;
        case 'held':
            return `frozen since ${(0,zone/* renderInstant */.Wv)(decision.since)}`;
        case 'excepted':
            return `by exception${decision.lastDay === undefined ? '' : `, until the end of ${decision.lastDay}`}`;
        case 'retroactive':
            return `came out before ${(0,zone/* renderInstant */.Wv)(decision.ga)}`;
        case 'unpublished':
            return 'no schedule yet';
        case 'exempt':
            return 'before the first release under the process';
        default:
            return 'nobody can tell';
    }
}


/***/ }),

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
        const file = fileAt(commit, path);
        if (!isThere || kind === 'none')
            return undefined;
        return file ? { path, kind, source: file.source, oid: file.oid } : { path, kind, source: GONE };
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

/***/ 1700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ exceptionSaid),
/* harmony export */   N: () => (/* binding */ isExceptionLike)
/* harmony export */ });
/* unused harmony export parseExceptionCommands */
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5744);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3580);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4456);
/* harmony import */ var _zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7423);
// Who gives leave by a word on the pull request, and until when? What the release team says there holds at once; the ledger is where it is kept.
//
//   command  = "/exception grant until" YYYY-MM-DD      leave, until the end of that day, for the one proposal and release that is held here
//            | "/exception deny" [ reason ]             refuses it, and takes back what was granted by such a word




const LIKE = /^[ \t]*\/exception\b/im;
/** What one text says, in its order. */
function parseExceptionCommands(text) {
    return (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .spokenCommands */ .hU)(text, LIKE, parseLine);
}
/** Whether anything in the text could be such a command. */
function isExceptionLike(text) {
    return LIKE.test(text);
}
function parseLine(line, isMarked) {
    const [name, verb, ...rest] = line.split(/[ \t]+/);
    if (name?.toLowerCase() !== '/exception')
        return undefined;
    if (verb?.toLowerCase() === 'deny')
        return { kind: 'deny', reason: rest.join(' ') };
    const [until, date, ...more] = rest;
    const isGrant = verb?.toLowerCase() === 'grant' && until?.toLowerCase() === 'until';
    const day = isGrant && date !== undefined && more.length === 0 && !isMarked ? (0,_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .Iq)(date) : undefined;
    return day === undefined ? { kind: 'unclear' } : { kind: 'grant', until: day };
}
/**
 * The last word of those who may give leave. `askedAt` says for what a word at that time is: the proposal and release that are held, and the freeze
 * that had begun last. Whoever is no authority is not answered.
 */
function exceptionSaid(comments, askedAt, authorities, zone) {
    const may = new Set(authorities.map(_login_js__WEBPACK_IMPORTED_MODULE_2__/* .loginKey */ .H$));
    const hints = [];
    let last;
    for (const { author, body, at, edited, isMinimized, address } of comments) {
        if (author?.kind !== 'user' || !may.has((0,_login_js__WEBPACK_IMPORTED_MODULE_2__/* .loginKey */ .H$)(author.login)))
            continue;
        for (const command of parseExceptionCommands(body)) {
            const said = { ...askedAt(at), thread: address };
            const who = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(author.login);
            if (command.kind === 'deny') {
                last = {
                    ...said,
                    deniedBy: author.login,
                    ...(command.reason === '' ? {} : { reason: command.reason }),
                };
            }
            else if (command.kind === 'unclear') {
                hints.push(`What ${who} says about an exception is not understood: write \`/exception grant until 2026-05-14\`, or \`/exception deny\` and the reason, on a line of its own.`);
            }
            else if (edited || isMinimized) {
                hints.push(`The exception in a comment of ${who} that was edited or hidden does not count: say it in a new one.`);
            }
            else {
                last = {
                    ...said,
                    grantedBy: author.login,
                    until: (0,_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfDay */ .D0)(command.until, zone),
                    lastDay: command.until,
                };
            }
        }
    }
    return { ...(last ? { exception: last } : {}), hints };
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

/***/ 3580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   hU: () => (/* binding */ spokenCommands),
/* harmony export */   r$: () => (/* binding */ isCommandLike)
/* harmony export */ });
/* unused harmony export parseCommand */
/* harmony import */ var remark_parse__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8540);
/* harmony import */ var unified__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3615);
/* harmony import */ var _hazard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6265);
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
// Further commands, said by the same rules: exception-command.ts, label-command.ts.
//
// A command is a whole line of a paragraph at the top level of the comment; only blanks and tabs may stand around it; case does not matter. What
// stands in quotes (also where a quote goes on without its mark), code, lists, headings, tables or HTML, is not said by the writer but shown.
// Of one comment, what takes back or objects wins over what signs off.



const NOTHING = { commands: [], nearMisses: [] };
/** GitHub takes no longer comments. */
const LONGEST = 65_536;
/** What may be a command at all: most comments hold none and are not parsed. */
const COMMAND_LIKE = /^[ \t>*`\-#]*\/?(?:remove-)?(?:lgtm|veto|approve|hold|unhold)\b/im;
const PARSER = (0,unified__WEBPACK_IMPORTED_MODULE_1__/* .unified */ .l)().use(remark_parse__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A);
/**
 * Reads one text. Its time is bounded: a text that could take the parser too long is not parsed; of it nothing signs off, and each line that could be
 * an objection is one.
 */
function parseStatement(text) {
    if (!isCommandLike(text))
        return NOTHING;
    if (text.length > LONGEST || (0,_hazard_js__WEBPACK_IMPORTED_MODULE_0__/* .isHazardous */ .e)(text)) {
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
    if (!like.test(text) || text.length > LONGEST || (0,_hazard_js__WEBPACK_IMPORTED_MODULE_0__/* .isHazardous */ .e)(text))
        return [];
    const root = PARSER.parse(text);
    const lines = linesOf(text);
    return root.children
        .flatMap((node) => (node.type === 'paragraph' ? spokenLines(node, lines) : []))
        .flatMap(({ line, isMarked }) => parse(withoutBlanks(line), isMarked) ?? []);
}
/** Around it. Blanks are looked through only where they begin: from each of them on it would take quadratic time. */
function withoutBlanks(line) {
    return line.replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, '');
}
/** False for a text that holds neither a command nor anything that looks like one. */
function isCommandLike(text) {
    return COMMAND_LIKE.test(text);
}
/** One line, blanks around it allowed; undefined for anything else. */
function parseCommand(line) {
    const words = withoutBlanks(line);
    const match = /^\/(remove-lgtm|lgtm|remove-veto|veto|approve|remove-approve|hold|unhold|remove-hold)(?:[ \t]+((?![ \t]).*))?$/i.exec(words);
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

/***/ 6448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ stageSaid),
/* harmony export */   c: () => (/* binding */ movesOf)
/* harmony export */ });
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(868);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9844);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4456);
// Which targets does a change set or move? The difference between two versions of a proposal, in whatever format each is written.



/**
 * Without a base the proposal is new: every target is set. Taken back, struck out, written another way, or moved with the file is no move; a target
 * that two blocks of one document share is one.
 */
function movesOf(base, head) {
    if (!head)
        return [];
    const moves = [];
    const becomesImplementable = isImplementable(head) && base?.metadata?.status !== undefined && !isImplementable(base);
    for (const target of head.targets) {
        const before = (base?.targets ?? [])
            .filter((other) => keyOf(other) === keyOf(target))
            .flatMap(({ releases }) => releases);
        // A target without a stage is for whichever stage that is: to name the stage, or to leave it out, is to write it in another way.
        const other = (base?.targets ?? [])
            .filter((each) => keyOf(each) === '' || keyOf(target) === '')
            .flatMap(({ releases }) => releases);
        for (const release of target.releases) {
            const stood = [...before, ...other].some((each) => (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .compareReleases */ .c0)(each, release) === 0);
            if (stood && !becomesImplementable)
                continue;
            const stage = target.stage ? _target_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGE_NAMES */ .y1[target.stage] : target.label;
            const isKnown = moves.some((move) => move.stage === stage && (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .compareReleases */ .c0)(move.release, release) === 0);
            if (isKnown)
                continue;
            moves.push({
                stage,
                release,
                how: stood ? 'accepted' : before.length > 0 ? 'moved' : 'set',
                line: target.line,
                column: target.column,
            });
        }
    }
    return moves;
}
/** For a sentence: a label outside the graduation is the author's own word. */
function stageSaid(stage) {
    if (stage === '')
        return 'the target';
    return Object.values(_target_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGE_NAMES */ .y1).includes(stage) ? stage : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(stage);
}
function keyOf({ stage, label }) {
    return stage ?? label.toLowerCase();
}
function isImplementable({ metadata }) {
    return metadata?.status?.value.toLowerCase() === 'implementable';
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
    const witnesses = [{ pull: Number(match[1]) }];
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
        if (name === 'first')
            last.isFirst = true;
        if (name === 'idle')
            last.idle = true;
    }
    return witnesses;
}
function fieldsOf({ from, isFirst, seen, idle }) {
    return [
        ...(from === undefined ? [] : [`from=${renderInstant(from)}`]),
        ...(isFirst ? ['first'] : []),
        ...(seen === undefined ? [] : [`seen=${seen}`]),
        ...(idle ? ['idle'] : []),
    ];
}
/** In whole seconds, and never earlier than it was: what is remembered must not reach further back than what was seen. */
function renderInstant(instant) {
    return `${new Date(Math.ceil(instant / 1_000) * 1_000).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 1369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   we: () => (/* binding */ markerOf),
/* harmony export */   yF: () => (/* binding */ planThread)
/* harmony export */ });
/* unused harmony exports planWords, descriptionOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
// What is there to say that does not stand already? Pure: what stands and what is wanted in, the writes in their order out.


/** GitHub takes no longer descriptions. */
const LONGEST_DESCRIPTION = 140;
const EDITED = '\n\n> This comment was edited by hand. It is kept up to date by a program: the edit stands in the history of the comment, behind "edited" above.';
/**
 * The writes, none for what stands as it should. Where a success stands that does not hold any more, the status is said before anything else; every
 * other status after everything else. So a run that is ended in the middle leaves no success that was not earned, and a status is younger than what
 * we wrote with it.
 */
function planWords(pull, wanted) {
    const others = [
        ...planThread(pull, wanted),
        ...(wanted.reviewers && wanted.reviewers.length > 0
            ? [{ kind: 'request-reviewers', logins: wanted.reviewers }]
            : []),
    ];
    if (!wanted.status)
        return others;
    const status = { ...wanted.status, description: descriptionOf(wanted.status.description) };
    const standing = pull.statuses.find(({ context }) => context === status.context);
    const word = { kind: 'status', status };
    const same = standing?.state === status.state &&
        standing.description === status.description &&
        standing.address === status.address;
    if (same)
        return others;
    const revokes = standing?.state === 'success' && status.state !== 'success';
    return revokes ? [word, ...others] : [...others, word];
}
function markerOf(gate) {
    return `<!-- enhancement-actions: ${gate} -->`;
}
/** The first of our comments with the marker stays; two runs at once may have begun two. */
function planComment(comments, { gate, comment, quiet }) {
    if (comment === undefined)
        return [];
    const marker = markerOf(gate);
    const [standing, ...doubled] = comments
        .filter(({ isOwn, body }) => isOwn && linesOf(body)[0] === marker)
        .sort((a, b) => Number(a.id) - Number(b.id));
    const words = doubled.map(({ id }) => ({ kind: 'delete-comment', id }));
    const written = `<!-- sha256: ${hash(comment)} -->`;
    if (!standing) {
        if (!quiet)
            words.push({ kind: 'comment', body: [marker, written, comment].join('\n'), marker });
        return words;
    }
    const [, before = '', ...rest] = linesOf(standing.body);
    // What we would say is what we said last: a correction by hand stays.
    if (before === written)
        return words;
    const isEdited = before !== `<!-- sha256: ${hash(rest.join('\n').replace(EDITED, ''))} -->`;
    const body = [marker, written, `${comment}${isEdited ? EDITED : ''}`].join('\n');
    words.push({ kind: 'edit-comment', id: standing.id, body });
    return words;
}
function planOnce(comments, wanted) {
    return wanted.flatMap(({ name, body }) => {
        const marker = markerOf(name);
        const isSaid = comments.some((comment) => comment.isOwn && linesOf(comment.body)[0] === marker);
        return isSaid ? [] : [{ kind: 'comment', body: `${marker}\n${body}`, marker }];
    });
}
function planLabels(standing, { add, remove }) {
    const has = (name) => standing.some((label) => label.toLowerCase() === name.toLowerCase());
    const missing = add.filter((name) => !has(name));
    return [
        ...remove.filter(has).map((name) => ({ kind: 'remove-label', name })),
        ...(missing.length > 0 ? [{ kind: 'add-labels', names: missing }] : []),
    ];
}
/** One line, cut between graphemes: however GitHub counts characters, there are not too many. */
function descriptionOf(description) {
    const line = plainLine(description);
    for (let length = LONGEST_DESCRIPTION;; length -= 1) {
        const short = shorten(line, length);
        if (short.length <= LONGEST_DESCRIPTION)
            return short;
    }
}
/** For what has no status and no head, such as an issue: only comments and labels. */
function planThread(standing, wanted) {
    return [
        ...planComment(standing.comments, wanted),
        ...planOnce(standing.comments, wanted.once ?? []),
        ...planLabels(standing.labels, wanted.labels),
    ];
}
function linesOf(body) {
    return body.split(/\r?\n/);
}
function hash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 3184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ askTogether),
/* harmony export */   r: () => (/* binding */ ENDS_ALL)
/* harmony export */ });
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6112);
// What many ask at the same time is asked once, and what is the same for all is asked once and for all: GitHub counts questions, not their size.

/** Milliseconds for which a question waits for those who are busy with something else, such as a request of their own: it ends before where all wait. */
const GATHER = 400;
/** After these the next question would fail as well. */
const ENDS_ALL = ['limited', 'unauthorized'];
/** `gather`: milliseconds for which a question waits at most. */
function askTogether(github, gather = GATHER) {
    const round = roundOf(gather);
    const pullsWith = new Map();
    const heads = joined(round, github.headsOf);
    const reads = joined(round, async (all) => shareOut(await github.read(merge(all)), all));
    const shared = {
        ...github,
        readElsewhere: once(github.readElsewhere),
        listing: once(github.listing),
        unknownLogins: once(github.unknownLogins),
    };
    const askedBy = (who) => ({
        ...shared,
        pull: (number, config) => {
            const ask = pullsWith.get(config) ??
                joined(round, (numbers) => github.severalPulls(numbers, config));
            pullsWith.set(config, ask);
            return ask(number, who);
        },
        headOf: (number) => heads(number, who),
        read: (questions) => reads(questions, who),
    });
    return {
        github: askedBy(round.outside),
        sideBySide: (tasks) => {
            // All of them begin before the first one asks.
            const begun = tasks.map((task) => ({ task, who: round.begin() }));
            return Promise.allSettled(begun.map(({ task, who }) => task(askedBy(who)).finally(who.end)));
        },
    };
}
function roundOf(gather) {
    /** Tasks that do not wait for an answer to a question like these. */
    let busy = 0;
    const pending = new Set();
    const look = () => {
        // Not at once: who has several questions asks them one after the other.
        setImmediate(() => {
            if (busy > 0)
                return;
            for (const ask of [...pending])
                ask();
        });
    };
    const begin = () => {
        busy += 1;
        let open = 0;
        let ended = false;
        const count = (by) => {
            busy += by;
            look();
        };
        return {
            wait: () => {
                open += 1;
                if (open === 1)
                    count(-1);
            },
            goOn: () => {
                open -= 1;
                if (open === 0 && !ended)
                    count(1);
            },
            end: () => {
                ended = true;
                if (open === 0)
                    count(-1);
            },
        };
    };
    return {
        begin,
        outside: { wait: look, goOn: () => undefined, end: () => undefined },
        whenAllWait: (ask) => {
            const first = () => {
                clearTimeout(timer);
                pending.delete(first);
                ask();
            };
            const timer = setTimeout(first, gather);
            pending.add(first);
        },
    };
}
/** Those who wait at the same time ask together. Where that fails each asks alone, so that nobody suffers for another. */
function joined(round, ask) {
    let waiting = [];
    const askAlone = async (askers) => {
        const replies = [];
        for (const [index, { question, resolve, reject }] of askers.entries()) {
            try {
                const [answer] = await ask([question]);
                replies.push(() => resolve(answer));
            }
            catch (problem) {
                if (endsAll(problem))
                    return [...replies, ...askers.slice(index).map((each) => () => each.reject(problem))];
                replies.push(() => reject(problem));
            }
        }
        return replies;
    };
    const askFor = async (askers) => {
        try {
            const answers = await ask(askers.map(({ question }) => question));
            return askers.map(({ resolve }, index) => () => resolve(answers[index]));
        }
        catch (problem) {
            if (askers.length > 1 && !endsAll(problem))
                return askAlone(askers);
            return askers.map(({ reject }) => () => reject(problem));
        }
    };
    const answerAll = async () => {
        const askers = waiting;
        waiting = [];
        const replies = await askFor(askers);
        // All of them go on before the first one asks again, so that they stay in step.
        for (const { who } of askers)
            who.goOn();
        for (const reply of replies)
            reply();
    };
    return (question, who) => new Promise((resolve, reject) => {
        if (waiting.length === 0)
            round.whenAllWait(() => void answerAll());
        waiting.push({ question, who, resolve, reject });
        who.wait();
    });
}
function endsAll(problem) {
    return problem instanceof _github_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ && ENDS_ALL.includes(problem.kind);
}
function merge(all) {
    return {
        files: all.flatMap(({ files }) => files),
        issues: all.flatMap(({ issues }) => issues),
        labels: all.flatMap(({ labels }) => labels),
    };
}
/** To each what it asked for. */
function shareOut(answers, all) {
    let file = 0;
    let issue = 0;
    return all.map(({ files, issues, labels }) => {
        const asked = new Set(labels.map((label) => label.toLowerCase()));
        const own = {
            files: answers.files.slice(file, file + files.length),
            issues: answers.issues.slice(issue, issue + issues.length),
            labels: answers.labels.filter((label) => asked.has(label.toLowerCase())),
            missing: answers.missing,
        };
        file += files.length;
        issue += issues.length;
        return own;
    });
}
/** The answer to a question that stays the same for as long as a run lasts. */
function once(ask) {
    const known = new Map();
    return (question) => {
        const key = JSON.stringify(question);
        const answer = known.get(key) ?? ask(question);
        known.set(key, answer);
        // What went wrong may go well the next time.
        answer.catch(() => known.delete(key));
        return answer;
    };
}


/***/ })

};
