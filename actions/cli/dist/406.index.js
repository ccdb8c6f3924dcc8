export const id = 406;
export const ids = [406];
export const modules = {

/***/ 4406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  freeze: () => (/* binding */ freeze)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
// EXTERNAL MODULE: ./build/shared/domain/target.js
var domain_target = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/shared/domain/words.js
var words = __webpack_require__(4456);
;// CONCATENATED MODULE: ./build/shared/domain/target-move.js
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
            const stood = [...before, ...other].some((each) => (0,domain_release/* compareReleases */.c0)(each, release) === 0);
            if (stood && !becomesImplementable)
                continue;
            const stage = target.stage ? domain_target/* STAGE_NAMES */.y1[target.stage] : target.label;
            const isKnown = moves.some((move) => move.stage === stage && (0,domain_release/* compareReleases */.c0)(move.release, release) === 0);
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
    return Object.values(domain_target/* STAGE_NAMES */.y1).includes(stage) ? stage : (0,words/* quote */.hD)(stage);
}
function keyOf({ stage, label }) {
    return stage ?? label.toLowerCase();
}
function isImplementable({ metadata }) {
    return metadata?.status?.value.toLowerCase() === 'implementable';
}

// EXTERNAL MODULE: ./build/shared/schedules.js + 2 modules
var shared_schedules = __webpack_require__(96);
// EXTERNAL MODULE: ./build/template-check/check.js + 27 modules
var check = __webpack_require__(7803);
;// CONCATENATED MODULE: ./build/freeze-gate/facts.js
// Everything that the rules may know about a pull request and the freezes. Once this is assembled nothing more is read.







/**
 * The difference of each proposal. A file that is taken away in one place and added in another is one proposal that moved, where both have its
 * number; proposals about the process are left out.
 */
function parseChanges(changes, config) {
    const parse = (side) => side && 'text' in side.source && !(0,hazard/* isHazardous */.e)(side.source.text)
        ? (0,proposal/* parseProposal */._$)(side.path, side.kind, side.source.text, (0,check/* proposalOptions */.Tg)(config))
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
                moves: movesOf(old?.isMeta ? undefined : old, head),
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
    const { config, schedules, now, exceptions, authorities, label } = around;
    const freezes = freezesIn(schedules, releasesIn(changes));
    return {
        now,
        zone: config.releases.zone,
        exceptionsFile: config.freeze.exceptions.file,
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

// EXTERNAL MODULE: ./build/shared/domain/rule.js
var rule = __webpack_require__(7591);
// EXTERNAL MODULE: ./build/shared/domain/safe-markdown.js
var safe_markdown = __webpack_require__(7300);
// EXTERNAL MODULE: ./build/shared/domain/witness.js
var witness = __webpack_require__(7022);
// EXTERNAL MODULE: ./build/shared/domain/zone.js
var zone = __webpack_require__(7423);
// EXTERNAL MODULE: ./build/shared/report.js
var report = __webpack_require__(2548);
// EXTERNAL MODULE: ./build/shared/verdict.js
var shared_verdict = __webpack_require__(8837);
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
        leave: (0,exception/* leaveFor */.j)({ proposal, release, freeze: 'code' }, exceptions, now, authorities),
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
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(2005);
// EXTERNAL MODULE: ./build/shared/changes.js
var shared_changes = __webpack_require__(2353);
// EXTERNAL MODULE: ./build/shared/domain/people.js + 3 modules
var domain_people = __webpack_require__(4568);
;// CONCATENATED MODULE: ./build/freeze-gate/gather.js
// Everything that is read about a pull request and the freezes. After this nothing is read.






/** More than any project has had: for each one schedules are read. */
const MOST_RELEASES = 30;
/** Undefined where the pull request changes no proposal. */
async function gatherFacts(github, pull, config, now) {
    const { file, label } = config.freeze.exceptions;
    const gathered = await (0,shared_changes/* gatherChanges */.L)(github, pull, config, () => ({
        files: [{ commit: pull.base.tip, path: file }],
        issues: [],
        labels: [],
    }));
    if (!gathered)
        return undefined;
    const changes = parseChanges(gathered.changes, config);
    const releases = releasesIn(changes);
    if (releases.length > MOST_RELEASES)
        throw new errors/* UserError */.y(`The pull request targets ${releases.length} releases; at most ${MOST_RELEASES} are looked up at once.`, 'Split it.');
    // What holds nobody up need not be right.
    const ledger = releases.length > 0 ? gathered.more.files[0]?.source : undefined;
    const exceptions = exceptionsIn(ledger, file, config);
    const labelled = pull.labels.some((name) => name.toLowerCase() === label.toLowerCase());
    const schedules = await (0,shared_schedules/* gatherSchedules */.Cy)(github, config, releases);
    // Nobody is asked who may grant leave where none was granted.
    const isNeeded = releases.length > 0 && (exceptions.length > 0 || labelled);
    const authorities = isNeeded ? await gatherAuthorities(github, config) : [];
    const leave = labelled ? gather_labelLeave(pull, label, authorities) : undefined;
    return {
        changes,
        around: { config, schedules, now, exceptions, authorities, ...(leave ? { label: leave } : {}) },
    };
}
/** The ledger; none where there is no such file. */
function exceptionsIn(source, path, config) {
    if (!source)
        return [];
    if ('unreadable' in source)
        throw new errors/* UserError */.y(`${path}: ${source.unreadable.message}`, source.unreadable.hint);
    const parsed = (0,exception/* parseExceptions */.w)(source.text, config.releases.zone);
    if ('exceptions' in parsed)
        return parsed.exceptions;
    const [first] = parsed.problems;
    throw new errors/* UserError */.y(`${path}:${first?.line}:${first?.column}: ${first?.message}`, 'Correct the file there; schemas/exceptions.schema.json says its form.');
}
const RELEASE = 'release';
/** Maintainers and release team: who may grant leave. */
async function gatherAuthorities(github, config) {
    const { maintainers, releaseTeam } = config.people;
    if (!('repository' in releaseTeam))
        return [...maintainers, ...releaseTeam];
    const [file] = await github.readElsewhere([releaseTeam]);
    const where = `${releaseTeam.repository} ${releaseTeam.path}`;
    const hint = 'Correct `people.release-team` in the configuration.';
    if (!file)
        throw new errors/* UserError */.y(`The release team is read from ${where}, which is not there, or not shown to this token.`, hint);
    if ('unreadable' in file.source)
        throw new errors/* UserError */.y(`${where}: ${file.source.unreadable.message}`, file.source.unreadable.hint);
    const source = { ...releaseTeam, sig: RELEASE };
    const people = (0,domain_people/* parsePeople */.hz)(file.source.text, source, []);
    if ('problems' in people)
        throw new errors/* UserError */.y(`${where}:${people.problems[0]?.line}: ${people.problems[0]?.message}`, hint);
    // A source without an alias of its own may list the people of every SIG.
    const team = people.sigs
        .filter(({ name }) => name === RELEASE)
        .flatMap(({ representatives }) => representatives.map(({ login }) => login));
    return [...maintainers, ...team];
}
/** A label counts for who set it last, if that person may grant leave; what a bot set proves nothing. */
function gather_labelLeave(pull, label, authorities) {
    const last = pull.labelings.findLast((labeling) => labeling.label.toLowerCase() === label.toLowerCase());
    if (last?.by?.kind !== 'user')
        return undefined;
    const { login } = last.by;
    return authorities.some((other) => (0,domain_people/* loginKey */.H$)(other) === (0,domain_people/* loginKey */.H$)(login))
        ? { by: login, at: last.at }
        : undefined;
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
        if (now < decision.until - (AHEAD[0] ?? 0) * DAY)
            return [];
        const release = (0,domain_release/* renderRelease */.c)(move.release);
        const left = stepOf(now, decision.until);
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
/** In the steps of the warnings: the words stay between two of them. */
function stepOf(now, freeze) {
    const days = (freeze - now) / DAY;
    return days <= 1 ? 'within a day' : days <= 7 ? 'within a week' : 'within two weeks';
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
        return `${proposal} has ${state[leave.state]}`;
    });
    return `; of the proposals that it names ${(0,words/* enumerate */.HL)(said)}`;
}

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
    const target = `${stageSaid(move.stage)} ${(0,words/* quote */.hD)(release)}`;
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
const codeRules = [mergedBeforeCodeFreeze];

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
        const authorities = exceptions.length > 0 ? await gatherAuthorities(github, config) : [];
        decision = decideCode({ ...question, paths, exceptions, authorities });
    }
    return conclude(decision, pull, config, code);
}
function conclude(decision, pull, config, code) {
    const facts = {
        decision,
        branch: pull.base.branch,
        allowedLabels: code.allowedLabels,
        proposals: code.proposals,
        exceptionsFile: config.freeze.exceptions.file,
    };
    const findings = (0,rule/* evaluate */._3)(codeRules, facts, config.freeze.rules);
    const outcome = (0,rule/* gravest */.Zk)(findings.map((finding) => finding.outcome));
    const document = { pull: pull.number, commit: pull.head.oid, outcome, findings, known: [] };
    const verdict = (0,shared_verdict/* toVerdict */.d)('freeze', [document], noticesOf(decision));
    return {
        verdict,
        headline: headlineOf(decision),
        nothingToGate: decision.state === 'open',
        quiet: findings.length === 0,
        render: (place, longest) => (0,report/* renderFindings */.vO)(verdict, place, longest),
        labels: { add: [], remove: [] },
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
    return exceptionsIn(file?.source, `${proposals} ${path}`, config);
}

;// CONCATENATED MODULE: ./build/freeze-gate/main.js
// freeze-gate as a gate: nothing lands late without leave, and nothing is held without reason.















const freezeGate = {
    name: 'freeze',
    context: 'enhancements/freeze',
    title: 'Freeze',
    modeOf: (config) => config.freeze.mode,
    judge,
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
    const gathered = await gatherFacts(github, pull, config, now);
    if (!gathered)
        return nothingToGate();
    const facts = assembleFacts(gathered.changes, gathered.around);
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
    const notices = [...main_noticesOf(facts), ...changeOf(moves, before)];
    const verdict = (0,shared_verdict/* toVerdict */.d)('freeze', documents, notices);
    const counted = documents.flatMap(({ findings }) => findings);
    return {
        verdict,
        headline: main_headlineOf(facts),
        nothingToGate: moves.length === 0 && counted.length === 0,
        quiet: counted.length === 0,
        ...(remembered === undefined ? {} : { seen: (remembered / MINUTE).toString(16) }),
        render: (place, longest) => {
            const table = renderTable(facts);
            return [table, (0,report/* renderFindings */.vO)(verdict, place, longest - table.length - 10)]
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
    const all = proposals.flatMap(({ path, moves }) => moves.map(({ move, decision }) => `| ${(0,safe_markdown/* codeSpan */.SS)(path)} | ${(0,safe_markdown/* sentence */.em)(`${stageSaid(move.stage)} ${(0,domain_release/* renderRelease */.c)(move.release)}`)} | ${HOWS[move.how]} | ${(0,safe_markdown/* sentence */.em)(stateSaid(decision))} |`));
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

// EXTERNAL MODULE: ./build/shared/presets.js
var presets = __webpack_require__(488);
// EXTERNAL MODULE: ./build/cli/files.js
var files = __webpack_require__(2566);
// EXTERNAL MODULE: ./build/cli/terminal.js
var cli_terminal = __webpack_require__(8565);
// EXTERNAL MODULE: ./build/cli/tree.js
var tree = __webpack_require__(673);
;// CONCATENATED MODULE: ./build/cli/commands/freeze.js
// When does a release freeze, and what would a freeze have held? The calendar of a release, and recorded merges decided again.















async function freeze(args, terminal) {
    const cwd = terminal.cwd();
    refuseOthers(args);
    const { config, notice } = (0,tree/* findTree */.c)((0,tree/* folderOf */.y)('.', cwd, () => true), cwd, args.config);
    const merges = args.replay === undefined ? [] : readMerges((0,external_node_path_.resolve)(cwd, args.replay), args.replay);
    const effective = notice !== undefined && config.preset === 'none' ? presetOf(merges) : config;
    const schedules = readSchedules(args.schedules, cwd, effective);
    if (args.replay !== undefined)
        return replay(merges, schedules, effective, args, terminal);
    return calendar(schedules, effective, args, terminal);
}
function refuseOthers({ paths, format, replay: file, at, release }) {
    const [path] = paths;
    const hint = 'Run `enhancements freeze --help`.';
    if (path !== undefined)
        throw new errors/* UserError */.y(`\`freeze\` takes no argument, and got '${path}'.`, hint);
    if (format === 'github')
        throw new errors/* UserError */.y("`freeze` has no format 'github'.", 'Write `--format json`, or leave it out.');
    if (file !== undefined && (at !== undefined || release !== undefined))
        throw new errors/* UserError */.y('`--replay` decides on each merge at its own time.', 'Leave `--at` and `--release` out.');
}
/** Without a configuration the merges say whose they are. */
function presetOf(merges) {
    const { vep, cep } = presets/* PRESETS */.f;
    const below = (root) => merges.some(({ files }) => files.some(({ path }) => path.startsWith(`${root}/`)));
    return !below(vep.proposals.root) && below(cep.proposals.root) ? cep : vep;
}
/** Files `v1.9.yaml` in a folder. */
function readSchedules(folder, cwd, config) {
    if (folder === undefined) {
        throw new errors/* UserError */.y('Where are the schedules?', 'Name a folder with files `v1.9.yaml`: `--schedules DIR`.');
    }
    const sources = new Map();
    const published = [];
    for (const name of (0,files/* listFolder */.bt)((0,external_node_path_.resolve)(cwd, folder))) {
        const release = (0,domain_release/* parseRelease */.BC)(/^(v\d+\.\d+)\.ya?ml$/.exec(name)?.[1] ?? '');
        if (!release)
            continue;
        published.push(release);
        sources.set((0,domain_release/* renderRelease */.c)(release), (0,files/* readSource */.o$)((0,external_node_path_.join)((0,external_node_path_.resolve)(cwd, folder), name)));
    }
    if (published.length === 0) {
        throw new errors/* UserError */.y(`'${folder}' holds no schedule.`, 'Its files are called `v1.9.yaml`, one for each release.');
    }
    return (0,shared_schedules/* schedulesFrom */.zn)(config, sources, published, '');
}
/** Each merge at its own time, by the same code as the gate. */
function replay(merges, schedules, config, args, terminal) {
    const results = merges.map((merge) => {
        const now = Date.parse(merge.merged_at);
        const changes = parseChanges(changesOf(merge, config), config);
        const facts = assembleFacts(changes, { config, schedules, now, exceptions: [], authorities: [] });
        // What was merged needs no warning of what was ahead.
        const documents = judgeProposals(facts, {
            ...config,
            freeze: { ...config.freeze, rules: { ...config.freeze.rules, 'freeze-ahead': 'off' } },
        });
        const verdict = (0,shared_verdict/* toVerdict */.d)('freeze', documents, []);
        return { merge, facts, verdict };
    });
    const outcome = (0,rule/* gravest */.Zk)(results.map(({ verdict }) => verdict.outcome));
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
        const paint = (0,cli_terminal/* painter */.C)(terminal);
        for (const { merge, facts, verdict } of results) {
            const style = STYLES[verdict.outcome];
            const day = new Date(merge.merged_at).toISOString().slice(0, 16).replace('T', ' ');
            terminal.stdout.write(`${day}  ${`#${merge.pull}`.padStart(5)}  ${paint(style, verdict.outcome.padEnd(7))}  ${main_headlineOf(facts)}\n`);
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
        const kind = (0,domain_path/* kindOfPath */.Bs)(path, config.proposals, (other) => after.has(other));
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
        text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        throw new errors/* UserError */.y(`'${shown}' is not there, or cannot be read.`, hint);
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
            throw new errors/* UserError */.y(`Line ${index + 1} of '${shown}' is no merge.`, hint);
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
    const wanted = args.release === undefined ? undefined : (0,domain_release/* parseRelease */.BC)(args.release);
    if (args.release !== undefined && !wanted)
        throw new errors/* UserError */.y(`'${args.release}' is no release.`, 'Write it as `--release v1.10`.');
    const paint = (0,cli_terminal/* painter */.C)(terminal);
    const releases = schedules.published.filter((release) => wanted === undefined || (0,domain_release/* compareReleases */.c0)(release, wanted) === 0);
    if (releases.length === 0)
        throw new errors/* UserError */.y(`There is no schedule of ${args.release}.`, 'See which are there: leave `--release` out.');
    const shown = (wanted ? releases : releases.slice(-3)).map((release) => ({
        release,
        known: schedules.known(release),
    }));
    if (args.format === 'json') {
        writeJson(terminal, {
            schema: 1,
            now: new Date(now).toISOString(),
            releases: shown.map(({ release, known }) => ({
                release: (0,domain_release/* renderRelease */.c)(release),
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
            terminal.stdout.write(`${paint('bold', (0,domain_release/* renderRelease */.c)(release))}\n`);
            if (known.state !== 'known') {
                terminal.stdout.write(`  ${problemOf(known)}\n\n`);
                continue;
            }
            const rows = [
                ...datesOf(known.timeline).map(({ instant, what, day, edge }) => ({
                    instant,
                    text: `${what}: ${day} ${edge}`,
                })),
                { instant: now, text: `today, ${(0,zone/* dayAt */.OC)(now, config.releases.zone)}` },
            ].sort((a, b) => a.instant - b.instant);
            for (const { instant, text } of rows) {
                const line = `  ${(0,zone/* renderInstant */.Wv)(instant)}  ${text}`;
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
    const day = (0,zone/* parseDay */.Iq)(text);
    // The last instant of the day: whatever ends with it has not begun.
    if (day !== undefined)
        return (0,zone/* endOfDay */.D0)(day, config.releases.zone) - 1;
    const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?Z$/.test(text) ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(instant)) {
        throw new errors/* UserError */.y(`'${text}' is no date.`, 'Write `--at 2026-04-30` or `--at 2026-04-30T18:00Z`.');
    }
    return instant;
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


/***/ })

};
