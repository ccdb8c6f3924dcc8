export const id = 372;
export const ids = [372];
export const modules = {

/***/ 2612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony export markdownLink */
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(746);
// Does an address lead anywhere? A link where it does, and its text alone where it does not.

/** A link around Markdown. Whatever an address says that does not lead into the web is not linked. */
function markdownLink(text, address) {
    if (address === undefined || !/^https?:\/\//i.test(address) || !URL.canParse(address))
        return text;
    // The parser of addresses encodes what cannot stand in one.
    return quietLink(text, new URL(address).href);
}


/***/ }),

/***/ 5464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ unknownSaid),
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   mJ: () => (/* binding */ missingSaid),
/* harmony export */   ql: () => (/* binding */ sigsOf)
/* harmony export */ });
/* unused harmony export renderRoadmap */
/* harmony import */ var _shared_domain_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4456);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8331);
/* harmony import */ var _markdown_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2612);
// What does a reader see of a roadmap? As Markdown, for a file, a summary or an issue.




function renderRoadmap(roadmap) {
    const { release, note, dates, accepted, open } = roadmap;
    const blocks = [
        `# Roadmap of ${release}`,
        sentence(headlineOf(roadmap)),
        sentence(datesSaid(dates)),
        `> ${sentence(note)}`,
        `## ${roadmap.comparedWith === undefined ? 'Since last week' : `Since ${roadmap.comparedWith}`}`,
        renderDifference(roadmap),
        ...sigsOf(accepted).flatMap(({ sig, entries }) => [
            `## ${sentence(sigSaid(sig))}`,
            [TABLE, ...entries.map((entry) => row(entry, roadmap))].join('\n'),
        ]),
        ...(open.length > 0
            ? [
                `<details><summary>${count(open.length, 'further proposal')} that ${open.length === 1 ? 'aims' : 'aim'} at ${release}, not accepted</summary>`,
                [
                    '| | stage | SIG | what is missing |',
                    '|---|---|---|---|',
                    ...open.map((each) => openRow(each, roadmap)),
                ].join('\n'),
                '</details>',
            ]
            : []),
        `<sub>${sentence(`From the report of ${roadmap.week}, read ${roadmap.generatedAt.slice(0, 10)}`)}${provenance(roadmap)}.</sub>`,
    ];
    return `${blocks.join('\n\n')}\n`;
}
/** `12 VEPs are accepted for v1.10: 1 GA, 3 beta and 8 alpha.` */
function headlineOf({ series, release, accepted, }) {
    if (accepted.length === 0)
        return `No ${series} is accepted for ${release}.`;
    const by = (stage) => accepted.filter(({ stages: [first] }) => first === stage).length;
    const parts = _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .an.flatMap((stage) => (by(stage) > 0 ? [`${by(stage)} ${_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGE_WORDS */ .hZ[stage]}`] : []));
    return `${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(accepted.length, series)} ${accepted.length === 1 ? 'is' : 'are'} accepted for ${release}: ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(parts)}.`;
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
        const was = (0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(before.filter((target) => target.release !== release).map(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .targetSaid */ .jL));
        if (difference === 'new')
            return [{ ...entry, message: `is accepted${at}${was === '' ? '' : `, and was for ${was}`}.` }];
        if (difference !== 'changed')
            return [];
        const last = (0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(before.filter((target) => target.release === release).map(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .targetSaid */ .jL));
        return [{ ...entry, message: `is accepted${at}; it was ${last}.` }];
    });
    const left = gone.map((each) => ({ ...each, message: `is not accepted for ${release} any more. ${each.reason}` }));
    const isBlind = comparedWith === undefined && accepted.every(({ difference }) => difference === 'unknown');
    return isBlind && left.length === 0 ? undefined : [...found, ...left];
}
/** ` at beta`; nothing where the target names no stage. */
function stagesSaid(stages) {
    const named = stages.filter((stage) => stage !== 'none');
    return named.length === 0 ? '' : ` at ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(named.map((stage) => _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGE_WORDS */ .hZ[stage]))}`;
}
/** Proposals of which nobody knows whether they are new. */
function unknownSaid({ accepted, series }) {
    const unknown = accepted.filter(({ difference }) => difference === 'unknown').length;
    return unknown === 0
        ? undefined
        : `Of ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unknown, series)} it is not known whether the last report had ${unknown === 1 ? 'it' : 'them'}.`;
}
function renderDifference(roadmap) {
    const differences = differencesOf(roadmap);
    if (!differences)
        return 'There is no earlier report to compare with.';
    const lines = differences.map((each) => `- ${markdownLink(`${roadmap.series} ${each.number}`, each.address)} ${codeSpan(each.title)} (${sentence(sigSaid(each.sig))}) ${sentence(each.message)}`);
    const unknown = unknownSaid(roadmap);
    return [
        ...(lines.length > 0 ? lines : ['Nothing changed.']),
        ...(unknown ? ['', sentence(unknown)] : []),
    ].join('\n');
}
const TABLE = '| | stage | accepted | target set in | pull requests |\n|---|---|---|---|---|';
function row(entry, { series }) {
    const { number, title, address, stages, source, pulls, tracker } = entry;
    const name = `${markdownLink(`${series} ${number}`, tracker?.address ?? address)} ${codeSpan(title)}`;
    const where = source.path === undefined
        ? source.from
        : `${markdownLink(codeSpan(source.path), source.address)}${source.commit === undefined ? '' : ` at ${codeSpan(source.commit.slice(0, 12))}`}`;
    const code = pulls
        .filter(({ state }) => state !== 'closed')
        .map((pull) => `${markdownLink(`${sentence(pull.repository)} ${pull.number}`, pull.address)} ${pull.state}`);
    const stage = stages.map((each) => STAGE_WORDS[each]).join(', ');
    return `| ${name} | ${stage} | ${acceptedSaid(entry)} | ${where} | ${code.join('<br>')} |`;
}
function acceptedSaid({ since, pull, exceptions }) {
    const day = since?.slice(0, 10) ?? '';
    const by = pull ? `by ${markdownLink(`pull request ${pull.number}`, pull.address)}` : '';
    const leave = exceptions.map(({ freeze, until }) => `exception from the ${freeze} freeze${until === undefined ? '' : ` until ${until}`}`);
    return [[day, by].filter((part) => part !== '').join(' '), ...leave]
        .filter((part) => part !== '')
        .join('<br>');
}
function openRow(open, { series }) {
    const { number, title, address, stages, sig } = open;
    const stage = stages.map((each) => STAGE_WORDS[each]).join(', ');
    return `| ${markdownLink(`${series} ${number}`, address)} ${codeSpan(title)} | ${stage} | ${sentence(sigSaid(sig))} | ${sentence(missingSaid(open))} |`;
}
/** What stands between a proposal and its acceptance, in one sentence. */
function missingSaid({ status, pull, missing, exceptions, reason = '' }) {
    const [leave] = exceptions;
    const parts = [
        missing.length > 0
            ? `The sign-off of ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(missing.map((sig) => `SIG ${sig}`))}.`
            : pull
                ? `Pull request ${pull.number} is not merged.`
                : reason,
        status !== undefined && status !== 'implementable' && reason === ''
            ? `Its status is ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(status)}.`
            : '',
        leave ? `It has an exception${leave.until === undefined ? '' : ` until ${leave.until}`}.` : '',
    ];
    return parts.filter((part) => part !== '').join(' ');
}
function provenance({ commit, repository }) {
    return `${commit === undefined ? '' : ` at ${codeSpan(commit.slice(0, 12))}`} of ${codeSpan(repository)}`;
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
            pulls: proposal.pulls.flatMap((pull) => codePull(pull)),
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
/* harmony export */   FB: () => (/* binding */ sigSaid),
/* harmony export */   I7: () => (/* binding */ STATE_WORDS),
/* harmony export */   NL: () => (/* binding */ ASIDE),
/* harmony export */   OH: () => (/* binding */ partySaid),
/* harmony export */   OJ: () => (/* binding */ compareSigs),
/* harmony export */   Qp: () => (/* binding */ releasesAhead),
/* harmony export */   X8: () => (/* binding */ daysSaid),
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   an: () => (/* binding */ STAGES),
/* harmony export */   cT: () => (/* binding */ URGENT),
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
/* harmony import */ var _shared_domain_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4456);
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
/** Who a party is, without its people: `SIG network`, `the owner`. */
function partySaid(party) {
    return party.kind === 'sig' && party.sig !== undefined ? `SIG ${party.sig}` : PARTIES[party.kind];
}
/** `2026-09-14 08:00 UTC` */
function timeSaid(instant) {
    return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
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
        ...(problem === undefined ? {} : { problem: (0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(problem) }),
    };
}


/***/ })

};
