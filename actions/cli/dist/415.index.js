export const id = 415;
export const ids = [415];
export const modules = {

/***/ 9415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ PATIENCE),
  tellFromGitHub: () => (/* binding */ tellFromGitHub)
});

// EXTERNAL MODULE: ./build/shared/config.js + 3 modules
var shared_config = __webpack_require__(2645);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(2005);
// EXTERNAL MODULE: ./build/shared/github/octokit.js + 16 modules
var octokit = __webpack_require__(2094);
// EXTERNAL MODULE: ./build/shared/domain/ledger.js
var domain_ledger = __webpack_require__(1732);
// EXTERNAL MODULE: ./build/shared/domain/week.js
var domain_week = __webpack_require__(7061);
// EXTERNAL MODULE: ./build/shared/report.js
var report = __webpack_require__(2548);
// EXTERNAL MODULE: ./build/shared/domain/release.js
var domain_release = __webpack_require__(868);
// EXTERNAL MODULE: ./build/shared/domain/days-ahead.js
var days_ahead = __webpack_require__(4170);
// EXTERNAL MODULE: ./build/shared/domain/exception.js + 1 modules
var domain_exception = __webpack_require__(156);
// EXTERNAL MODULE: ./build/shared/domain/login.js
var domain_login = __webpack_require__(5744);
// EXTERNAL MODULE: ./build/shared/domain/words.js
var domain_words = __webpack_require__(4456);
// EXTERNAL MODULE: ./build/shared/domain/zone.js
var zone = __webpack_require__(7423);
;// CONCATENATED MODULE: ./build/weekly-report/judge/phase.js
// Where is a release, and which one does a proposal aim at now?



const DAY = 86_400_000;
/** Whole days until an instant, by which it is decided how near it is; a part of a day counts as none. What people read is counted by `daysAhead`. */
function daysUntil(instant, now) {
    return Math.floor((instant - now) / DAY);
}
/** Whole days since an instant, never fewer than none. */
function daysSince(instant, now) {
    return Math.max(0, Math.floor((now - instant) / DAY));
}
/** `2026-11-20T08:00:00Z` */
function renderTime(instant) {
    return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
/** `2026-11-20` */
function renderDay(instant) {
    return (0,zone/* dayAt */.OC)(instant, 'UTC');
}
function phaseOf({ enhancementFreeze, codeFreeze, ga }, now) {
    if (ga !== undefined && now >= ga)
        return 'released';
    if (codeFreeze !== undefined && now >= codeFreeze)
        return 'stabilisation';
    if (enhancementFreeze !== undefined)
        return now >= enhancementFreeze ? 'implementation' : 'planning';
    return codeFreeze === undefined ? 'unscheduled' : 'implementation';
}
/**
 * The phase of any release that somebody may name. One that is older than every schedule, or than one that is out, is out; one that has no schedule yet
 * is still to come.
 */
function phaseAt(release, known, published, now) {
    const minor = { ...release, patch: 0 };
    const timeline = known(minor);
    if (timeline.state === 'known') {
        const phase = phaseOf(timeline.timeline, now);
        if (phase !== 'unscheduled')
            return phase;
    }
    const isPast = published.some((other) => {
        if ((0,domain_release/* compareReleases */.c0)(other, minor) <= 0)
            return false;
        const later = known(other);
        return later.state === 'known' && later.timeline.ga !== undefined && now >= later.timeline.ga;
    });
    const [oldest] = published;
    return isPast || (oldest && (0,domain_release/* compareReleases */.c0)(minor, oldest) < 0) ? 'released' : 'unscheduled';
}
/**
 * What a proposal aims at now: the earliest target whose release is not out; else the last one, which is out. Of two stages in one release the further
 * one.
 */
function aimOf(targets, phase) {
    const sorted = targets
        .map((target) => ({ ...target, release: { ...target.release, patch: 0 } }))
        .sort((a, b) => (0,domain_release/* compareReleases */.c0)(a.release, b.release) || stageOrder(a) - stageOrder(b));
    const ahead = sorted.find(({ release }) => phase(release) !== 'released');
    if (!ahead)
        return sorted.at(-1);
    return sorted.findLast(({ release }) => (0,domain_release/* compareReleases */.c0)(release, ahead.release) === 0);
}
const ORDER = ['alpha', 'beta', 'ga'];
function stageOrder({ stage }) {
    return stage ? ORDER.indexOf(stage) : -1;
}
/** `alpha v1.10`; `v1.10` for a target outside of the graduation. */
function targetText({ stage, release }) {
    const name = (0,domain_release/* renderRelease */.c)({ ...release, patch: 0 });
    return stage ? `${stage} ${name}` : name;
}
/** The next freeze, or the release itself. */
function deadlineOf(timeline, now) {
    const { days } = timeline;
    const dates = [
        ['enhancement freeze', timeline.enhancementFreeze, days.enhancementFreeze],
        ['code freeze', timeline.codeFreeze, days.codeFreeze],
        ['branch cut', timeline.branchCut, days.branchCut],
        ['release', timeline.ga, days.ga],
    ];
    for (const [what, at, day] of dates) {
        // Where the branch is cut with the freeze there is one deadline.
        if (at !== undefined && now < at && !(what === 'branch cut' && at === timeline.codeFreeze))
            return { what, at: renderTime(at), days: (0,days_ahead/* daysAhead */.V)(day ?? renderDay(at), now) };
    }
    return undefined;
}
/** What comes next for a proposal: a freeze or the release; the cut of a branch is nobody's deadline. */
function momentOf(timeline, phase) {
    const { days, enhancementFreeze, codeFreeze, ga } = timeline;
    if (phase === 'planning')
        return moment(days.enhancementFreeze, enhancementFreeze);
    if (phase === 'implementation')
        return moment(days.codeFreeze, codeFreeze);
    return phase === 'stabilisation' ? moment(days.ga, ga) : undefined;
}
function moment(day, at) {
    return day === undefined || at === undefined ? undefined : { day, at: renderTime(at) };
}
/** A release with its dates. */
function describeRelease(release, known, now, isCurrent) {
    const name = (0,domain_release/* renderRelease */.c)(release);
    if (known.state !== 'known') {
        const problem = known.state === 'unreadable' ? sentenceOf(known.why) : 'There is no schedule yet.';
        return { name, phase: 'unscheduled', isCurrent, problem };
    }
    const { timeline } = known;
    const { days } = timeline;
    const dates = {
        enhancementFreeze: moment(days.enhancementFreeze, timeline.enhancementFreeze),
        codeFreeze: moment(days.codeFreeze, timeline.codeFreeze),
        branchCut: moment(days.branchCut, timeline.branchCut),
        ga: moment(days.ga, timeline.ga),
        candidates: timeline.candidates?.map((candidate) => ({ ...candidate })),
        next: deadlineOf(timeline, now),
    };
    return { name, phase: phaseOf(timeline, now), isCurrent, ...defined(dates) };
}
/** Without the fields that are undefined. */
function defined(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
function sentenceOf(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
/** From when on a merged pull request is work for this release: when the branch of the one before was cut, or its code freeze. */
function cycleStart(release, known) {
    const before = known((0,domain_release/* laterRelease */.we)(release, -1));
    const own = known(release);
    const previous = before.state === 'known' ? before.timeline : undefined;
    const started = previous?.branchCut ?? previous?.codeFreeze;
    if (started !== undefined)
        return started;
    const freeze = own.state === 'known' ? own.timeline.enhancementFreeze : undefined;
    // Releases come three times a year.
    return freeze === undefined ? Number.NEGATIVE_INFINITY : freeze - 120 * DAY;
}

;// CONCATENATED MODULE: ./build/shared/domain/check-in.js
// What does a check-in carry for the next one? Its week, what it said, and in a hidden line what was the case: the memory lies where it belongs.


const MARKER = /^<!-- enhancement-actions: check-in (\d{4}-W\d\d) -->$/;
const WRITTEN = /^<!-- sha256: ([0-9a-f]{1,64}) -->$/;
const MEMORY = /^<!-- enhancement-actions: memory (.*) -->$/;
/** The line by which the check-in of a week is known again. */
function checkInMarker(week) {
    return `<!-- enhancement-actions: check-in ${week} -->`;
}
/** A whole comment; `hash` is of the text. */
function renderCheckIn(week, text, memory, hash) {
    // Nothing may end the comment early, and nothing in it may look like a mention to whoever reads it without HTML.
    const json = JSON.stringify(memory).replace(/[<>@&\u2028\u2029]|--/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}${found.length > 1 ? '\\u002d' : ''}`);
    return [
        checkInMarker(week),
        `<!-- sha256: ${hash} -->`,
        text,
        '',
        `<!-- enhancement-actions: memory ${json} -->`,
    ].join('\n');
}
/** Undefined for any other comment. Only its first line makes it one, so that a quoted one is none. */
function parseCheckIn(body) {
    const [first = '', ...rest] = body.split(/\r?\n/);
    const week = MARKER.exec(first)?.[1];
    if (week === undefined || !(0,domain_week/* isWeek */.rr)(week))
        return undefined;
    const written = WRITTEN.exec(rest[0] ?? '')?.[1];
    const lines = written === undefined ? rest : rest.slice(1);
    const line = lines.findLastIndex((each) => MEMORY.test(each));
    const memory = line < 0 ? undefined : parseMemory(MEMORY.exec(lines[line] ?? '')?.[1] ?? '');
    return {
        week,
        text: (line < 0 ? lines : lines.slice(0, line)).join('\n').trim(),
        ...(memory ? { memory } : {}),
        ...(written === undefined ? {} : { written }),
    };
}
function parseMemory(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return undefined;
    }
    return isMemory(value) ? withoutOddities(value) : undefined;
}
/** What a check-in of another version does not say, or says in another form, is not known. */
function withoutOddities({ accepted, moves, approvers, roles, ...rest }) {
    const isTimed = Array.isArray(accepted) && accepted.length === 2 && accepted.every(Number.isFinite);
    const isRoles = Array.isArray(roles) && roles.every(isPair);
    const isNames = Array.isArray(approvers) && approvers.every((name) => typeof name === 'string');
    return {
        ...rest,
        ...(isTimed ? { accepted } : {}),
        ...(Number.isInteger(moves) ? { moves } : {}),
        ...(isNames ? { approvers } : {}),
        ...(isRoles ? { roles } : {}),
    };
}
function isMemory(value) {
    const { at, state, targets, pulls, exceptions, isAccepted } = value;
    const isText = (each) => typeof each === 'string';
    return (typeof at === 'number' &&
        isText(state) &&
        typeof isAccepted === 'boolean' &&
        Array.isArray(targets) &&
        targets.every(isText) &&
        Array.isArray(exceptions) &&
        exceptions.every(isText) &&
        Array.isArray(pulls) &&
        pulls.every(isPair));
}
/** Two texts. */
function isPair(value) {
    return Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'string');
}
const LONGEST_ANSWER = 500;
/**
 * What stands behind `TL;DR:` at the very beginning of a comment, up to the first empty line, on one line; undefined for any other comment, and where
 * nothing stands there. Text from outside.
 */
function parseAnswer(body) {
    const said = /^\s*(?:\*\*|__)?TL;DR(?::(?:\*\*|__)?|(?:\*\*|__):)([\s\S]*)$/i.exec(body)?.[1];
    const text = (said ?? '')
        .split(/\n[ \t\r]*\n/, 1)
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
    return text === '' ? undefined : (0,domain_words/* shorten */.ml)(text, LONGEST_ANSWER);
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/turn.js
// Whose turn is it on a pull request, and since when?

function isPerson(account) {
    return account?.kind === 'user';
}
function sameLogin(a, b) {
    return (0,domain_login/* loginKey */.H$)(a) === (0,domain_login/* loginKey */.H$)(b);
}
/** What people other than the author said, oldest first; machines say nothing. */
function othersOf({ reviews, author }) {
    return reviews.filter((review) => isPerson(review.author) && !(author && sameLogin(review.author.login, author.login)));
}
/** A request for changes stands until the same person approves, or it is dismissed; a comment takes nothing back. */
function reviewOf(pull) {
    const last = new Map();
    const others = othersOf(pull);
    for (const { author, state } of others)
        if (author && (state !== 'commented' || !last.has((0,domain_login/* loginKey */.H$)(author.login))))
            last.set((0,domain_login/* loginKey */.H$)(author.login), state);
    const states = [...last.values()];
    if (states.includes('changes-requested'))
        return 'changes-requested';
    // Prow sets the label for a comment that says so, and takes it away with a push.
    if (states.includes('approved') || pull.labels.some((label) => label.toLowerCase() === 'lgtm'))
        return 'approved';
    return others.length > 0 ? 'commented' : 'none';
}
/** When somebody else than the author last looked. */
function reviewedAt(pull) {
    return othersOf(pull).at(-1)?.at;
}
/**
 * Of an open pull request. A draft is its author's. After a review that does not approve it is the author's turn, until the author answers in a review of
 * their own, changes the code, or asks the reviewer again.
 */
function turnOf(pull) {
    const { state, author, createdAt, requested, reviews } = pull;
    if (state === 'draft')
        return { of: 'author', since: reviewedAt(pull) ?? createdAt };
    if (state !== 'open')
        return undefined;
    const others = othersOf(pull);
    const last = others.at(-1);
    // A proposal takes more than one approval: where the gate still waits, so do its reviewers.
    const isWaiting = pull.signOff !== undefined && pull.signOff.state !== 'success';
    if (reviewOf(pull) === 'approved' && isWaiting)
        return { of: 'reviewers', since: last?.at ?? createdAt };
    if (reviewOf(pull) === 'approved') {
        const approval = others.findLast((each) => each.state === 'approved') ?? last;
        return { of: 'merge', since: approval?.at ?? createdAt };
    }
    if (!last)
        return { of: 'reviewers', since: createdAt };
    const answer = reviews.findLast((each) => each.author && author && sameLogin(each.author.login, author.login));
    const answeredAt = Math.max(answer?.at ?? 0, pull.pushedAt ?? 0);
    if (answeredAt > last.at)
        return { of: 'reviewers', since: answeredAt };
    const isAskedAgain = requested.some((login) => others.some((each) => each.author && sameLogin(each.author.login, login)));
    return { of: isAskedAgain ? 'reviewers' : 'author', since: last.at };
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/subject.js
// What belongs to one proposal? Its document, its tracker, the pull requests that name it or that it names, and what we said of it before.


function nameOfPull({ repository, number }) {
    return `${repository}#${number}`;
}
function indexOfPulls(pulls) {
    return new Map(pulls.map((pull) => [nameOfPull(pull).toLowerCase(), pull]));
}
/** One for each proposal: documents with their trackers, and trackers whose document is not merged. By number. */
function subjectsOf(facts) {
    const index = indexOfPulls(facts.pulls);
    const naming = grouped(facts.pulls.flatMap((pull) => pull.names.map((number) => [number, pull])));
    const touching = grouped(facts.pulls.flatMap((pull) => pull.touches.map((path) => [path, pull])));
    const trackers = new Map(facts.trackers.map((tracker) => [tracker.number, tracker]));
    const exceptions = grouped(facts.exceptions.map((exception) => [exception.proposal, exception]));
    const followed = new Set();
    const subjects = [];
    const add = (number, document, tracker) => {
        if (tracker)
            followed.add(tracker.number);
        const touched = touching.get(document?.path ?? '') ?? [];
        const met = { naming: naming.get(number) ?? [], touching: touched };
        const pulls = linkedPulls(facts, index, met, document, tracker);
        const landed = touched.filter(({ state }) => state === 'merged');
        subjects.push({
            ...assemble(number, pulls, exceptions.get(number) ?? [], document, tracker),
            landed,
        });
    };
    const seen = new Set();
    const byLink = trackersByLink(facts.trackers);
    for (const document of facts.documents) {
        const { number } = document;
        if (number === undefined || seen.has(number))
            continue;
        seen.add(number);
        const folder = folderOf(document.path);
        const tracker = trackers.get(number) ?? byLink.get(document.path) ?? byLink.get(folder);
        add(number, document, tracker);
    }
    for (const tracker of facts.trackers)
        if (!followed.has(tracker.number))
            add(tracker.number, undefined, tracker);
    return subjects.sort((a, b) => a.number - b.number);
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/'));
}
function grouped(pairs) {
    const groups = new Map();
    for (const [key, item] of pairs) {
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}
/** `owner/name#12` as a name; undefined for anything else. */
function parsePullName(text) {
    const [, repository, number] = /^([\w.-]+\/[\w.-]+)#(\d{1,9})$/.exec(text) ?? [];
    return repository === undefined ? undefined : { repository, number: Number(number) };
}
/** A tracker that has another number than its proposal still links it. */
function trackersByLink(trackers) {
    const found = new Map();
    for (const tracker of trackers)
        for (const link of tracker.links)
            if (!found.has(link))
                found.set(link, tracker);
    return found;
}
function assemble(number, pulls, exceptions, document, tracker) {
    const sig = document?.sig ?? tracker?.sig;
    const participating = [...new Set([...(document?.participating ?? []), ...(tracker?.otherSigs ?? [])])];
    const lastActivity = activityOf(pulls, tracker);
    return {
        number,
        ...(document ? { document } : {}),
        ...(tracker ? { tracker } : {}),
        pulls,
        own: ownComments(tracker?.comments ?? []),
        exceptions,
        ...(sig === undefined ? {} : { sig }),
        participating: participating.filter((name) => name !== sig).sort(),
        owners: ownersOf(document, tracker),
        ...(lastActivity === undefined ? {} : { lastActivity }),
    };
}
function ownersOf(document, tracker) {
    if (tracker && tracker.assignees.length > 0)
        return [...tracker.assignees];
    if (isPerson(tracker?.author))
        return [tracker.author.login];
    return [...(document?.authors ?? [])];
}
function ownComments(comments) {
    return comments
        .flatMap(({ id, at, address, isOwn, body = '' }) => {
        const checkIn = isOwn ? parseCheckIn(body) : undefined;
        return checkIn ? [{ ...checkIn, id, at, address }] : [];
    })
        .sort((a, b) => Number(a.id) - Number(b.id));
}
function activityOf(pulls, tracker) {
    const said = (tracker?.comments ?? []).flatMap(({ author, at, isOwn }) => !isOwn && isPerson(author) ? [at] : []);
    const done = pulls.flatMap(({ author, updatedAt, createdAt, mergedAt, reviews }) => [
        // Machines touch pull requests as well: where reviews are known they say who was there.
        ...(isPerson(author) ? [createdAt] : []),
        ...(mergedAt === undefined ? [] : [mergedAt]),
        ...(reviews.length > 0
            ? reviews.flatMap(({ author: by, at }) => (isPerson(by) ? [at] : []))
            : [updatedAt]),
    ]);
    const all = [...said, ...done, ...(tracker ? [tracker.createdAt] : [])];
    return all.length === 0 ? undefined : Math.max(...all);
}
/** Every pull request that belongs to it, each once, with how that is known. */
function linkedPulls(facts, index, { naming, touching }, document, tracker) {
    const found = new Map();
    const note = (name, by, as) => {
        const key = nameOfPull(name).toLowerCase();
        const pull = index.get(key);
        if (!pull)
            return;
        const known = found.get(key) ?? { pull, by: new Set() };
        known.by.add(by);
        if (as && !known.as)
            known.as = as;
        found.set(key, known);
    };
    for (const name of tracker?.references ?? [])
        note(name, 'reference');
    for (const { as, ...name } of tracker?.listed ?? [])
        note(name, 'tracker', as === 'other' ? undefined : as);
    for (const pull of naming)
        note(pull, 'title');
    // What changes nothing but this proposal belongs to it, though it names no number; a mass change belongs to none.
    for (const pull of touching)
        if (pull.state !== 'merged' && document && changesOnly(document, pull))
            note(pull, 'path');
    for (const name of document?.linked ?? [])
        note(name, 'body');
    const remembered = ownComments(tracker?.comments ?? []).findLast(({ memory }) => memory)?.memory;
    const refused = new Set(remembered?.pulls.flatMap(([name, state]) => (state === 'refused' ? [name.toLowerCase()] : [])));
    const roles = new Map(remembered?.roles?.map(([name, role]) => [name.toLowerCase(), role]));
    for (const [text] of remembered?.pulls ?? []) {
        const name = parsePullName(text);
        if (name)
            note(name, 'memory');
    }
    return [...found]
        .map(([key, { pull, by, as }]) => {
        const known = as ?? (pull.isMet ? REMEMBERED.find((role) => role === roles.get(key)) : undefined);
        return {
            ...pull,
            role: roleOf(pull, known, facts.repository),
            foundBy: [...by],
            isRefused: pull.state === 'closed' && (pull.isMet ? refused.has(key) : isRefused(pull)),
        };
    })
        .sort((a, b) => b.createdAt - a.createdAt || b.number - a.number);
}
/** Pictures may lie in a folder of their own below it. What is misplaced has no folder: others lie below the one that it is in. */
function changesOnly({ path, isMisplaced }, { touches }) {
    const folder = folderOf(path);
    return touches.every((each) => folderOf(each) === folder || (!isMisplaced && each.startsWith(`${folder}/`)));
}
function isRefused(pull) {
    return reviewOf(pull) === 'changes-requested';
}
/** What only labels say, which are not read of each pull request each week. */
const REMEMBERED = ['bug', 'documentation'];
/** Where a pull request is listed says what it is; the repository and its labels say it of others. */
function roleOf(pull, as, proposals) {
    if (pull.repository.toLowerCase() === proposals.toLowerCase())
        return 'proposal';
    if (as === 'documentation' || as === 'bug')
        return as;
    if (pull.labels.some((label) => /^kind\/(?:bug|flake|regression)$/i.test(label)))
        return 'bug';
    const [, name = ''] = pull.repository.split('/');
    const isDocumentation = /(?:^|[-_.])(?:docs?|documentation|user-guide|website|site)(?:$|[-_.])/i.test(name) ||
        pull.labels.some((label) => /^kind\/(?:documentation|docs?)$/i.test(label)) ||
        /^docs?(?:\([^)]*\))?:/i.test(pull.title);
    return isDocumentation ? 'documentation' : 'implementation';
}
/** What was the case when we last said something before this week; and this week, where something stands. */
function looksOf({ own }, week) {
    const now = own.find((comment) => comment.week === week);
    const before = own.findLast((comment) => comment.week < week && comment.memory !== undefined);
    return {
        ...(before?.memory ? { before: { week: before.week, memory: before.memory } } : {}),
        ...(now ? { now } : {}),
    };
}
/** The last answer to a check-in by somebody who has a say, since an instant. */
function answerOf({ tracker }, since, says) {
    for (const comment of [...(tracker?.comments ?? [])].reverse()) {
        const { author, at, isOwn, isHidden, body } = comment;
        if (isOwn || isHidden || at < since || !isPerson(author) || body === undefined || !says(author.login))
            continue;
        const text = parseAnswer(body);
        if (text !== undefined)
            return { comment, by: author.login, text };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/changes.js
// What is different from the last look? What a check-in remembers, and the difference of two.





const STATE_NAMES = {
    'on-track': 'on track',
    'at-risk': 'at risk',
    'off-track': 'off track',
    'no-activity': 'no activity',
    'needs-exception': 'needs an exception',
    done: 'done',
    dropped: 'dropped',
    untracked: 'not tracked',
};
/** More than one release of any proposal has had. */
const MOST_REMEMBERED = 50;
function pullState(pull) {
    if (pull.isRefused)
        return 'refused';
    if (pull.state !== 'open')
        return pull.state;
    const review = reviewOf(pull);
    return review === 'none' || review === 'commented' ? 'open' : review;
}
function memoryOf(situation, state, at) {
    const { subject, targets, phase, isAccepted, proposing, implementing, documenting, fixing, abandoned, history, } = situation;
    const { accepted, moves, approvers } = history;
    const { document, tracker, exceptions } = subject;
    const linked = [...proposing, ...implementing, ...documenting, ...fixing, ...abandoned].slice(0, MOST_REMEMBERED);
    const pulls = linked.map((pull) => [nameOfPull(pull), pullState(pull)]);
    const roles = linked.flatMap((pull) => pull.role === 'bug' || pull.role === 'documentation' ? [[nameOfPull(pull), pull.role]] : []);
    return {
        at,
        state,
        phase,
        ...defined({ status: document?.status, stage: document?.stage }),
        targets: [...new Set(targets.map(targetText))].sort(),
        isAccepted,
        pulls: pulls.sort(([a], [b]) => (a < b ? -1 : 1)),
        exceptions: exceptions.map(({ release, freeze, grantedBy, deniedBy, lastDay }) => `${freeze} ${(0,domain_release/* renderRelease */.c)(release)} ${grantedBy === undefined ? (deniedBy === undefined ? 'open' : 'denied') : `until ${lastDay ?? ''}`}`),
        ...(tracker?.state === 'closed' ? { isClosed: true } : {}),
        ...(accepted ? { accepted: [accepted.pull, accepted.at] } : {}),
        ...(moves > 0 ? { moves } : {}),
        ...(approvers.length > 0 ? { approvers } : {}),
        ...(roles.length > 0 ? { roles } : {}),
    };
}
/** Without a memory everything is new, and that is one change. */
function changesOf(situation, now, before) {
    if (!before)
        return [{ id: 'new', message: 'This is the first look at it.' }];
    return [
        ...stateChanges(now, before),
        ...fieldChange('status', 'status', now.status, before.status),
        ...fieldChange('stage', 'stage', now.stage, before.stage),
        ...targetChanges(now, before),
        ...acceptance(now, before),
        ...pullChanges(situation, now, before),
        ...exceptionChanges(now, before),
        ...trackerChanges(now, before),
    ];
}
function stateChanges(now, before) {
    if (now.state === before.state)
        return [];
    const name = (state) => STATE_NAMES[state] ?? 'something else';
    const message = `It went from ${(0,domain_words/* quote */.hD)(name(before.state))} to ${(0,domain_words/* quote */.hD)(name(now.state))}.`;
    return [{ id: 'state', message, before: before.state, after: now.state }];
}
function fieldChange(id, noun, now, before) {
    if (now === before)
        return [];
    const message = now === undefined
        ? `Its ${noun} ${(0,domain_words/* quote */.hD)(before ?? '')} is gone.`
        : before === undefined
            ? `Its ${noun} is ${(0,domain_words/* quote */.hD)(now)}.`
            : `Its ${noun} was ${(0,domain_words/* quote */.hD)(before)}, and is ${(0,domain_words/* quote */.hD)(now)}.`;
    return [{ id, message, ...defined({ before, after: now }) }];
}
function targetChanges(now, before) {
    const set = now.targets.filter((target) => !before.targets.includes(target));
    const gone = before.targets.filter((target) => !now.targets.includes(target));
    return [
        ...set.map((target) => ({
            id: 'target',
            message: `It targets ${(0,domain_words/* quote */.hD)(target)} now.`,
            after: target,
        })),
        ...gone.map((target) => ({
            id: 'target',
            message: `It does not target ${(0,domain_words/* quote */.hD)(target)} any more.`,
            before: target,
        })),
    ];
}
function acceptance(now, before) {
    if (now.isAccepted === before.isAccepted)
        return [];
    const message = now.isAccepted ? 'It is accepted now.' : 'It is not accepted any more for what it aims at.';
    return [{ id: 'document', message }];
}
function pullChanges({ subject }, now, before) {
    const known = new Map(before.pulls);
    const addresses = new Map(subject.pulls.map((pull) => [nameOfPull(pull), pull.address]));
    const present = new Set(now.pulls.map(([name]) => name));
    const changed = now.pulls.flatMap(([name, state]) => {
        const was = known.get(name);
        if (was === state)
            return [];
        const { id, words } = PULL_WORDS[state] ?? { id: 'pull-opened', words: 'is open' };
        const isNew = was === undefined && id === 'pull-reviewed';
        return [
            {
                id: isNew ? 'pull-opened' : id,
                message: `${(0,domain_words/* quote */.hD)(name)} ${words}.`,
                ...defined({ before: was, address: addresses.get(name) }),
                after: state,
            },
        ];
    });
    // Closed without a merge it is none of those that count any more.
    const closed = before.pulls.flatMap(([name, was]) => {
        const pull = subject.pulls.find((each) => nameOfPull(each) === name);
        if (present.has(name) ||
            was === 'closed' ||
            was === 'refused' ||
            was === 'merged' ||
            pull?.state !== 'closed')
            return [];
        return [
            {
                id: 'pull-closed',
                message: `${(0,domain_words/* quote */.hD)(name)} was closed without a merge.`,
                address: pull.address,
                before: was,
                after: 'closed',
            },
        ];
    });
    return [...changed, ...closed];
}
const PULL_WORDS = {
    open: { id: 'pull-opened', words: 'is in review' },
    draft: { id: 'pull-opened', words: 'is a draft' },
    approved: { id: 'pull-reviewed', words: 'is approved' },
    'changes-requested': { id: 'pull-reviewed', words: 'has changes requested' },
    merged: { id: 'pull-merged', words: 'is merged' },
    closed: { id: 'pull-closed', words: 'was closed without a merge' },
    refused: { id: 'pull-closed', words: 'was closed without a merge, with changes requested' },
};
function exceptionChanges(now, before) {
    return now.exceptions
        .filter((exception) => !before.exceptions.includes(exception))
        .map((exception) => ({ id: 'exception', message: exceptionChanged(exception), after: exception }));
}
function exceptionChanged(remembered) {
    const [freeze = '', release = '', state, until = ''] = remembered.split(' ');
    const which = `An exception from the ${freeze} freeze of ${release}`;
    if (state === 'open')
        return `${which} was asked for.`;
    if (state === 'denied')
        return `${which} was denied.`;
    return until === '' ? `${which} was granted.` : `${which} was granted until ${until}.`;
}
function trackerChanges(now, before) {
    if (now.isClosed === before.isClosed)
        return [];
    return [
        { id: 'tracker', message: now.isClosed ? 'Its tracker was closed.' : 'Its tracker is open again.' },
    ];
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/concern.js
// What a proposal's state is made of: each thing that is the case, how grave it is, and what would put it right.




/** Gravest first. What is done comes before what is on track, so that one sentence is enough. */
const GRAVITY = [
    'needs-exception',
    'off-track',
    'no-activity',
    'at-risk',
    'done',
    'on-track',
    'untracked',
    'dropped',
];
function action(situation, id, message, by, address) {
    const until = situation.timeline && momentOf(situation.timeline, situation.phase);
    return { id, message, by, ...(until ? { until } : {}), ...(address === undefined ? {} : { address }) };
}
/** `` `kubevirt/kubevirt#12` ``: as code GitHub makes no reference of it. */
function pullSaid(pull) {
    return (0,domain_words/* quote */.hD)(nameOfPull(pull));
}
function releaseSaid({ aim }) {
    return aim ? (0,domain_release/* renderRelease */.c)(aim.release) : 'no release';
}
function laterSaid({ later }) {
    return later ? (0,domain_release/* renderRelease */.c)(later) : 'a later release';
}
/** The day on which a freeze, or the release, falls as published. */
function deadlineSaid({ timeline, phase }) {
    const moment = timeline && momentOf(timeline, phase);
    if (!moment)
        return 'the next deadline';
    const what = phase === 'planning'
        ? 'the enhancement freeze'
        : phase === 'implementation'
            ? 'code freeze'
            : 'the release';
    return `${what} on ${moment.day}`;
}
function sinceSaid(instant) {
    return `since ${renderDay(instant)}`;
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/cycle.js
// Is a pull request work for a release? Roadmap, report and check-in count the same ones.

/** A branch of a release is called after it: `release-1.9`. */
function isBranchOf(branch, { major, minor }) {
    return new RegExp(`(?:^|[-_/v])${major}\\.${minor}$`).test(branch);
}
/** What goes into a branch of another release is a backport to that one. */
function isAimedAt({ base }, release) {
    return isBranchOf(base, release) || !/(?:^|[-_/v])\d+\.\d+$/.test(base);
}
/** Open, or merged since its cycle began: what was merged before is in an earlier release. What was closed without a merge is no work. */
function isWorkFor(pull, release, known) {
    const { state, mergedAt, updatedAt } = pull;
    if (state === 'closed' || !isAimedAt(pull, release))
        return false;
    return state !== 'merged' || (mergedAt ?? updatedAt) >= cycleStart(release, known);
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/planning.js
// Before the enhancement freeze: is the proposal on its way into the release?




/** Two weeks before the freeze what is not accepted is at risk; sign-offs of three SIGs take longer than three days. */
const NEAR_DAYS = 14;
const IMMINENT_DAYS = 3;
/** Without a text there is more to do. */
const UNWRITTEN_NEAR_DAYS = 28;
const UNWRITTEN_IMMINENT_DAYS = 7;
function planningConcerns(situation) {
    const { isAccepted, subject, timeline, now, proposing } = situation;
    const freeze = timeline?.enhancementFreeze;
    const left = freeze === undefined ? Number.POSITIVE_INFINITY : daysUntil(freeze, now);
    if (isAccepted)
        return [accepted(situation), ...proposing.flatMap((pull) => objections(situation, pull))];
    const [pull] = proposing;
    if (pull)
        return proposed(situation, left, pull);
    if (subject.document)
        return [unaccepted(situation, left)];
    return [unwritten(situation, left)];
}
function accepted(situation) {
    return {
        state: 'on-track',
        id: 'accepted',
        message: `It is accepted for ${releaseSaid(situation)}.`,
    };
}
function stateBy(left, near, imminent) {
    if (left < imminent)
        return 'off-track';
    return left < near ? 'at-risk' : 'on-track';
}
function proposed(situation, left, pull) {
    const { parties } = situation;
    const { address } = pull;
    const turn = turnOf(pull);
    const named = pullSaid(pull);
    const isAuthors = turn?.of === 'author';
    const signers = turn?.of === 'reviewers' ? parties.signersOf(pull) : [];
    const by = isAuthors ? parties.authorOf(pull) : (together(signers) ?? parties.reviewersOf(pull));
    const missing = signers.length === 0 ? '' : ` ${missingSaid(signers)}`;
    const todo = isAuthors
        ? pull.state === 'draft'
            ? `finish ${named} and mark it ready for review`
            : `answer the review of ${named}`
        : pull.signOff?.state === 'success'
            ? `merge ${named}`
            : `review ${named}, and sign it off or say what is missing`;
    const until = `before ${deadlineSaid(situation)}`;
    return [
        {
            state: stateBy(left, NEAR_DAYS, IMMINENT_DAYS),
            id: 'proposed',
            message: `${named} would make it accepted for ${releaseSaid(situation)}, and is not merged.${missing}`,
            address,
            next: action(situation, isAuthors ? 'answer-review' : 'review', `${todo}, ${until}`, by, address),
        },
        ...objections(situation, pull),
    ];
}
function missingSaid(signers) {
    const names = (0,domain_words/* enumerate */.HL)(signers.map(({ sig }) => `SIG ${sig ?? ''}`));
    return signers.length === 1
        ? `The sign-off of ${names} is missing.`
        : `The sign-offs of ${names} are missing.`;
}
const MOST_OF_EACH = 2;
/** One SIG is called as such; of several a few people each. */
function together(signers) {
    const [first, ...others] = signers;
    if (!first || others.length === 0)
        return first;
    const logins = signers.flatMap((party) => party.logins.slice(0, MOST_OF_EACH));
    return { kind: 'reviewers', logins: [...new Set(logins)] };
}
/** Somebody who may veto objects: that does not pass by itself (W-3). */
function objections(situation, pull) {
    if (pull.signOff?.state !== 'failure' && reviewOf(pull) !== 'changes-requested')
        return [];
    const { address } = pull;
    const isVeto = pull.signOff?.state === 'failure';
    return [
        {
            state: isVeto ? 'at-risk' : 'on-track',
            id: 'objection',
            message: `There is an objection to ${pullSaid(pull)}.`,
            address,
            next: action(situation, 'answer-objection', `come to terms with who objects, or propose a later release, before ${deadlineSaid(situation)}`, situation.parties.authorOf(pull), address),
        },
    ];
}
/** It is merged, and does not commit itself: provisional, or without this release among its targets. */
function unaccepted(situation, left) {
    const { subject, parties } = situation;
    const isProvisional = subject.document?.status === 'provisional';
    const release = releaseSaid(situation);
    return {
        state: stateBy(left, NEAR_DAYS, IMMINENT_DAYS),
        id: isProvisional ? 'provisional' : 'not-targeted',
        message: isProvisional
            ? `It is provisional: it is not accepted for ${release} yet.`
            : `Its tracker wishes ${release}; the proposal does not target it.`,
        next: action(situation, isProvisional ? 'make-implementable' : 'set-target', isProvisional
            ? `make it implementable, with its reviewers and approvers, before ${deadlineSaid(situation)}`
            : `set the target ${release} in the proposal before ${deadlineSaid(situation)}, or take it off the tracker`, parties.owner),
    };
}
function unwritten(situation, left) {
    const release = releaseSaid(situation);
    return {
        state: stateBy(left, UNWRITTEN_NEAR_DAYS, UNWRITTEN_IMMINENT_DAYS),
        id: 'no-proposal',
        message: `Its tracker wishes ${release}; there is neither a proposal nor a pull request with one.`,
        next: action(situation, 'write-proposal', `open the pull request with the proposal before ${deadlineSaid(situation)}, or wish a later release on the tracker`, situation.parties.owner),
    };
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/implementation.js
// Between the freezes: does the code come, and does it come in time? No pull request is healthy early and alarming late.






/** Two weeks before code freeze work that has not begun does not come in time, and work in review is tight. */
const implementation_NEAR_DAYS = 14;
const implementation_IMMINENT_DAYS = 7;
function implementationConcerns(situation) {
    if (!situation.isAccepted)
        return [withoutAcceptance(situation)];
    return [accepted(situation), ...codeConcerns(situation), ...documentationConcerns(situation)];
}
/** It missed the enhancement freeze: leave is granted, asked for, or has to be. */
function withoutAcceptance(situation) {
    const { leave, parties } = situation;
    const release = releaseSaid(situation);
    const missed = `It was not accepted for ${release} before the enhancement freeze`;
    switch (leave.state) {
        case 'granted': {
            const end = leave.exception.lastDay ?? 'its end';
            const [pull] = situation.proposing;
            const by = pull && turnOf(pull)?.of !== 'author' ? parties.reviewersOf(pull) : parties.owner;
            const what = pull ? `merge ${pullSaid(pull)}` : 'bring the proposal in';
            return {
                state: 'at-risk',
                id: 'on-exception',
                message: `${missed}; an exception lasts until ${end}.`,
                next: {
                    id: 'use-exception',
                    message: `${what} before the exception ends on ${end}`,
                    by,
                    ...(pull ? { address: pull.address } : {}),
                },
            };
        }
        case 'open':
            return {
                state: 'needs-exception',
                id: 'exception-undecided',
                message: `${missed}; an exception was asked for, and nobody has decided.`,
                next: {
                    id: 'decide-exception',
                    message: 'decide on the exception that was asked for',
                    by: parties.releaseTeam,
                    address: leave.exception.thread,
                },
            };
        case 'none':
        case 'over':
        case 'denied':
        case 'unauthorized': {
            const why = WHY[leave.state];
            return {
                state: 'needs-exception',
                id: leave.state === 'none' ? 'not-accepted' : `exception-${leave.state}`,
                message: `${missed}${why}.`,
                next: {
                    id: leave.state === 'denied' ? 'retarget' : 'ask-for-exception',
                    message: leave.state === 'denied'
                        ? `move the target to ${laterSaid(situation)}`
                        : `ask the release team for an exception on the mailing list, or move the target to ${laterSaid(situation)}`,
                    by: parties.owner,
                },
            };
        }
    }
}
const WHY = {
    none: ', and no exception was asked for',
    over: '; the exception is over',
    denied: '; an exception was denied',
    unauthorized: '; the exception was granted by somebody who may not',
};
function codeConcerns(situation) {
    const { implementing, timeline, now } = situation;
    const left = timeline?.codeFreeze === undefined ? Number.POSITIVE_INFINITY : daysUntil(timeline.codeFreeze, now);
    if (implementing.length === 0)
        return [notBegun(situation, left)];
    const open = implementing.filter(({ state }) => state !== 'merged');
    if (open.length === 0) {
        const message = `Its ${(0,domain_words/* count */.U9)(implementing.length, 'pull request')} ${implementing.length === 1 ? 'is' : 'are'} merged.`;
        return [{ state: 'on-track', id: 'code-merged', message }];
    }
    return open.map((pull) => inReview(situation, pull, left));
}
function notBegun(situation, left) {
    const { timeline, now, parties } = situation;
    const { enhancementFreeze: begun, codeFreeze: end } = timeline ?? {};
    const share = begun === undefined || end === undefined ? 0 : (now - begun) / (end - begun);
    const day = end === undefined ? undefined : (timeline?.days.codeFreeze ?? renderDay(end));
    const days = day === undefined ? '' : `, with ${leftSaid((0,days_ahead/* daysAhead */.V)(day, now))} left until code freeze on ${day}`;
    const open = action(situation, 'open-pull-request', `open the pull request that implements it and name the tracker in it, or move the target to ${laterSaid(situation)}`, parties.owner);
    if (left < implementation_NEAR_DAYS)
        return {
            state: 'off-track',
            id: 'no-pull-request',
            message: `No pull request implements it${days}.`,
            next: {
                ...open,
                id: 'retarget',
                message: `move the target to ${laterSaid(situation)}, or show what can still be merged before ${deadlineSaid(situation)}`,
            },
        };
    if (share >= 0.5)
        return {
            state: 'at-risk',
            id: 'no-pull-request',
            message: `No pull request implements it${days}.`,
            next: open,
        };
    return { state: 'on-track', id: 'not-begun', message: 'No pull request implements it yet; there is time.' };
}
function leftSaid(days) {
    return days === 0 ? 'no day' : (0,domain_words/* count */.U9)(days, 'day');
}
function inReview(situation, pull, left) {
    const { parties } = situation;
    const { address } = pull;
    const review = reviewOf(pull);
    const turn = turnOf(pull);
    const isAuthors = turn?.of === 'author';
    const named = pullSaid(pull);
    const state = left < implementation_IMMINENT_DAYS && review !== 'approved' ? 'off-track' : left < implementation_NEAR_DAYS ? 'at-risk' : 'on-track';
    const words = pull.state === 'draft'
        ? 'is a draft'
        : review === 'approved'
            ? 'is approved and not merged'
            : review === 'changes-requested'
                ? isAuthors
                    ? 'has changes requested'
                    : 'had changes requested, and was answered since'
                : 'is in review';
    const todo = isAuthors
        ? pull.state === 'draft'
            ? `finish ${named}`
            : `answer the review of ${named}`
        : review === 'approved'
            ? `merge ${named}`
            : `review ${named}`;
    return {
        state,
        id: state === 'on-track' ? 'in-review' : 'review-late',
        message: `${named} ${words}.`,
        address,
        next: action(situation, isAuthors ? 'changes' : review === 'approved' ? 'merge' : 'review', `${todo} before ${deadlineSaid(situation)}`, isAuthors ? parties.authorOf(pull) : review === 'approved' ? parties.sig() : parties.reviewersOf(pull), address),
    };
}
/** A placeholder for the documentation is named before code freeze, with a reviewer (W-5). */
function documentationConcerns(situation) {
    const { documenting, implementing, timeline, now, parties } = situation;
    const left = timeline?.codeFreeze === undefined ? Number.POSITIVE_INFINITY : daysUntil(timeline.codeFreeze, now);
    const isMerged = documenting.length > 0 && documenting.every(({ state }) => state === 'merged');
    const isCoded = implementing.length > 0 && implementing.every(({ state }) => state === 'merged');
    if (isMerged) {
        return isCoded
            ? [{ state: 'done', id: 'all-merged', message: 'Code and documentation are merged.' }]
            : [{ state: 'on-track', id: 'documentation-merged', message: 'Its documentation is merged.' }];
    }
    if (documenting.length > 0 || left >= implementation_NEAR_DAYS || implementing.length === 0)
        return [];
    return [
        {
            state: 'at-risk',
            id: 'no-documentation',
            message: 'No pull request documents it.',
            next: action(situation, 'open-documentation', `open a pull request for the documentation, be it a placeholder, with a reviewer, and list it on the tracker before ${deadlineSaid(situation)}`, parties.owner),
        },
    ];
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/stabilisation.js
// After code freeze: did everything land where the release is made from? And after the release: was it in it?




function landingOf(situation) {
    const { implementing, timeline, aim } = situation;
    const merged = implementing.filter(({ state }) => state === 'merged');
    const isOnBranch = ({ base }) => aim !== undefined && isBranchOf(base, aim.release);
    const cut = timeline?.branchCut ?? timeline?.codeFreeze;
    const hasBackport = merged.some(isOnBranch);
    const elsewhere = cut === undefined || hasBackport
        ? []
        : merged.filter((pull) => !isOnBranch(pull) && (pull.mergedAt ?? 0) >= cut);
    return { merged, open: implementing.filter(({ state }) => state !== 'merged'), elsewhere };
}
function stabilisationConcerns(situation) {
    const { leave, isAccepted } = situation;
    if (!isAccepted)
        return [withoutAcceptance(situation)];
    const landing = landingOf(situation);
    const { merged, open, elsewhere } = landing;
    const concerns = [];
    if (leave.state === 'granted') {
        const end = leave.exception.lastDay ?? 'its end';
        concerns.push({
            state: 'at-risk',
            id: 'on-exception',
            message: `It goes on under an exception until ${end}.`,
        });
    }
    else if (open.length > 0)
        concerns.push(...open.map((pull) => stillOpen(situation, pull)));
    if (merged.length === 0 && open.length === 0)
        concerns.push(nothingLanded(situation));
    concerns.push(...elsewhere.map((pull) => notInBranch(situation, pull)));
    if (merged.length > 0)
        concerns.push(...documentation(situation));
    const isWhole = merged.length > 0 && open.length === 0 && elsewhere.length === 0;
    if (isWhole) {
        const { documenting } = situation;
        const isDocumented = documenting.length > 0 && documenting.every(({ state }) => state === 'merged');
        const message = `Its ${(0,domain_words/* count */.U9)(merged.length, 'pull request')} ${merged.length === 1 ? 'is' : 'are'} merged${isDocumented ? ', and so is its documentation' : ''}.`;
        concerns.push({ state: isDocumented ? 'done' : 'on-track', id: 'code-merged', message });
    }
    return concerns;
}
function stillOpen(situation, pull) {
    const { leave, parties } = situation;
    const release = releaseSaid(situation);
    const isAsked = leave.state === 'open';
    return {
        state: 'needs-exception',
        id: isAsked ? 'exception-undecided' : 'open-after-freeze',
        message: `${pullSaid(pull)} is not merged, and code freeze of ${release} has passed${isAsked ? '; an exception was asked for' : ''}.`,
        address: pull.address,
        next: isAsked
            ? {
                id: 'decide-exception',
                message: 'decide on the exception that was asked for',
                by: parties.releaseTeam,
                address: leave.exception.thread,
            }
            : action(situation, 'ask-for-exception', `ask the release team for an exception on the mailing list, or move what is left to ${laterSaid(situation)}`, parties.owner, pull.address),
    };
}
function nothingLanded(situation) {
    return {
        state: 'off-track',
        id: 'nothing-landed',
        message: `Nothing that implements it was merged for ${releaseSaid(situation)} before its code freeze.`,
        next: action(situation, 'retarget', `move the target to ${laterSaid(situation)}, or list on the tracker what implements it`, situation.parties.owner),
    };
}
function notInBranch(situation, pull) {
    return {
        state: 'off-track',
        id: 'not-in-branch',
        message: `${pullSaid(pull)} was merged after the branch of ${releaseSaid(situation)} was cut, and is not on it.`,
        address: pull.address,
        next: action(situation, 'backport', `bring it to the branch of ${releaseSaid(situation)} before ${deadlineSaid(situation)}, or move the target to ${laterSaid(situation)}`, situation.parties.authorOf(pull), pull.address),
    };
}
function documentation(situation) {
    const { documenting, parties } = situation;
    const open = documenting.filter(({ state }) => state !== 'merged');
    if (documenting.length > 0 && open.length === 0)
        return [];
    const [pull] = open;
    return [
        {
            state: 'at-risk',
            id: pull ? 'documentation-open' : 'no-documentation',
            message: pull
                ? `Its documentation, ${pullSaid(pull)}, is not merged.`
                : 'No pull request documents it.',
            ...(pull ? { address: pull.address } : {}),
            next: action(situation, pull ? 'merge-documentation' : 'open-documentation', `${pull ? `bring ${pullSaid(pull)} to its end` : 'write the documentation and list its pull request on the tracker'} before ${deadlineSaid(situation)}`, pull ? parties.authorOf(pull) : parties.owner, pull?.address),
        },
    ];
}
/** A release that is out changes no more: what is merged is done, what is not goes on. */
function releasedConcerns(situation) {
    const { subject, targets, aim } = situation;
    const release = releaseSaid(situation);
    // The cycle is over: what was merged at any time counts.
    const merged = subject.pulls.filter(({ role, state }) => role === 'implementation' && state === 'merged');
    if (merged.length > 0 || subject.document?.status === 'implemented') {
        const isLast = aim?.stage === 'ga' || !targets.some(({ stage }) => stage !== 'ga' && stage !== undefined);
        return isLast
            ? [{ state: 'done', id: 'released', message: `It is in ${release}, and has no further stage.` }]
            : [
                {
                    state: 'untracked',
                    id: 'between-stages',
                    message: `Its stage in ${release} is reached; no release is set for the next one.`,
                },
            ];
    }
    return [{ state: 'untracked', id: 'target-past', message: `It aims at ${release}, which is out.` }];
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/checks.js
// After code freeze a SIG goes through five points for each proposal (W-5). What can be seen is said with what shows it; what cannot is unknown.




/** None before code freeze. */
function checksOf(situation) {
    if (situation.phase !== 'stabilisation')
        return [];
    return [
        { id: 'pulls-merged', ...pullsMerged(situation) },
        { id: 'docs-merged', ...docsMerged(situation) },
        { id: 'as-proposed', ...asProposed(situation) },
        { id: 'bugs-and-feedback', ...bugs(situation) },
        { id: 'tracker-complete', ...trackerComplete(situation) },
    ];
}
function pullsMerged(situation) {
    const { merged, open, elsewhere } = landingOf(situation);
    const [first] = open;
    if (first)
        return { state: 'no', evidence: `${pullSaid(first)} is not merged.`, address: first.address };
    const [other] = elsewhere;
    if (other)
        return {
            state: 'no',
            evidence: `${pullSaid(other)} is not on the branch of ${releaseSaid(situation)}.`,
            address: other.address,
        };
    const last = merged[0];
    if (!last)
        return {
            state: 'no',
            evidence: `No pull request that implements it is known for ${releaseSaid(situation)}.`,
        };
    const evidence = merged.length === 1
        ? `${pullSaid(last)} is merged.`
        : `${(0,domain_words/* count */.U9)(merged.length, 'pull request')} merged, the last one is ${pullSaid(last)}.`;
    return { state: 'yes', evidence, address: last.address };
}
function docsMerged({ documenting }) {
    const open = documenting.find(({ state }) => state !== 'merged');
    if (open)
        return { state: 'no', evidence: `${pullSaid(open)} is not merged.`, address: open.address };
    const [last] = documenting;
    return last
        ? { state: 'yes', evidence: `${pullSaid(last)} is merged.`, address: last.address }
        : { state: 'no', evidence: 'No pull request with documentation is known.' };
}
/** A proposal that is still being changed may not be what was implemented. */
function asProposed({ proposing, leave }) {
    const [update] = proposing;
    if (update)
        return {
            state: 'no',
            evidence: `${pullSaid(update)} would change the proposal, and is not merged.`,
            address: update.address,
        };
    if (leave.state === 'granted')
        return {
            state: 'no',
            evidence: `It goes on under an exception until ${leave.exception.lastDay ?? 'its end'}.`,
            address: leave.exception.thread,
        };
    return { state: 'unknown', evidence: 'Only people can tell whether it was implemented as proposed.' };
}
function bugs({ subject }) {
    const { tracker, pulls } = subject;
    const fixes = pulls.filter(({ role }) => role === 'bug');
    const open = fixes.find(({ state }) => state === 'open' || state === 'draft');
    if (open)
        return {
            state: 'no',
            evidence: `${pullSaid(open)} fixes a bug, and is not merged.`,
            address: open.address,
        };
    const issues = tracker?.issues.length ?? 0;
    const linked = fixes.length + issues;
    if (linked === 0)
        return { state: 'unknown', evidence: 'No bug and no feedback is linked; there may be none.' };
    const evidence = linked === 1 ? '1 bug or report is linked.' : `${linked} bugs or reports are linked.`;
    return { state: 'yes', evidence };
}
/** Whoever plans the next release reads the tracker alone. */
function trackerComplete({ subject, implementing, documenting }) {
    const { tracker } = subject;
    if (!tracker)
        return { state: 'no', evidence: 'There is no tracker.' };
    const listed = new Set(tracker.listed.map(({ repository, number }) => `${repository}#${number}`.toLowerCase()));
    const missing = [...implementing, ...documenting].filter(({ repository, number }) => !listed.has(`${repository}#${number}`.toLowerCase()));
    const [first] = missing;
    if (first) {
        const others = missing.length > 1 ? ` and ${(0,domain_words/* count */.U9)(missing.length - 1, 'other')}` : '';
        const verb = missing.length > 1 ? 'are' : 'is';
        return {
            state: 'no',
            evidence: `${pullSaid(first)}${others} ${verb} not listed on the tracker.`,
            ...defined({ address: first.address }),
        };
    }
    // Of nothing everything is listed: that shows nothing.
    if (implementing.length + documenting.length === 0)
        return { state: 'unknown', evidence: 'No pull request is known that it could list.' };
    return { state: 'yes', evidence: 'The tracker lists every pull request that is known.' };
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/history.js
// What does only the last look know? Since when it is accepted, how often it was moved, and whom it named before.


function historyOf(subject, aim, isAccepted, before) {
    const named = subject.document?.approvers ?? [];
    const approvers = named.length > 0 ? named : (before?.approvers ?? []);
    const accepted = aim && isAccepted ? acceptedBy(subject, aim, before) : undefined;
    return {
        ...(accepted ? { accepted } : {}),
        moves: aim ? movesOf(aim, before) : 0,
        approvers,
        hasLostApprovers: subject.document !== undefined && named.length === 0 && approvers.length > 0,
    };
}
/** Where two pull requests may have done it nobody says which. */
function acceptedBy({ landed, document }, aim, before) {
    const path = document?.path ?? '';
    if (before?.isAccepted && before.targets.includes(targetText(aim))) {
        const [pull, at] = before.accepted ?? [];
        return pull === undefined || at === undefined ? undefined : { pull, at };
    }
    const possible = before ? landed.filter(({ mergedAt = 0 }) => mergedAt > before.at) : landed;
    const [only, ...others] = possible;
    // At a first look an older one that was not read may have set the target: unless this one brought the document itself.
    const isCertain = others.length === 0 && (before !== undefined || (only?.adds ?? []).includes(path));
    return only && isCertain ? { pull: only.number, at: mergedTime(only) } : undefined;
}
function mergedTime({ mergedAt, updatedAt }) {
    return mergedAt ?? updatedAt;
}
/** The same stage, now later: once more. Another stage begins anew. */
function movesOf({ stage, release }, before) {
    if (!before || stage === undefined)
        return 0;
    const last = before.targets.flatMap((text) => remembered(text, stage));
    if (last.length === 0)
        return 0;
    const isLater = last.every((other) => (0,domain_release/* compareReleases */.c0)(other, release) < 0);
    return (before.moves ?? 0) + (isLater ? 1 : 0);
}
/** `alpha v1.10` */
function remembered(text, stage) {
    const [name, release = ''] = text.split(' ');
    return name === stage ? [(0,domain_release/* parseRelease */.BC)(release)].flatMap((found) => found ?? []) : [];
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/situation.js
// What is the case with one proposal now? Everything that its state, its next step and what disagrees are decided on.








const DROPPED = ['deferred', 'rejected', 'withdrawn', 'replaced'];
function isDropped({ document }) {
    return document?.status !== undefined && DROPPED.includes(document.status);
}
/** A proposal about the process carries no code, and no freeze concerns it. */
function isAboutProcess({ document }) {
    return document?.isMeta ?? false;
}
function situationOf(subject, setting) {
    const { known, published, now, week } = setting;
    const { targets, from } = targetsOf(subject, setting);
    const phaseOfRelease = (release) => phaseAt(release, known, published, now);
    const aim = aimOf(targets, phaseOfRelease);
    const dates = aim ? known(aim.release) : undefined;
    const timeline = dates?.state === 'known' ? dates.timeline : undefined;
    const phase = aim ? phaseOfRelease(aim.release) : 'unscheduled';
    const acceptedFor = acceptedTargets(subject);
    const isAccepted = aim !== undefined && acceptedFor.some(({ release }) => (0,domain_release/* compareReleases */.c0)(base(release), aim.release) === 0);
    const since = aim ? cycleStart(aim.release, known) : Number.NEGATIVE_INFINITY;
    const open = (pull) => pull.state === 'open' || pull.state === 'draft';
    const work = subject.pulls.filter((pull) => aim ? isWorkFor(pull, aim.release, known) : pull.state !== 'closed');
    return {
        subject,
        now,
        targets,
        from,
        ...(aim ? { aim, later: (0,domain_release/* laterRelease */.we)(aim.release, 1) } : {}),
        phase,
        ...(timeline ? { timeline } : {}),
        isUnreadable: dates?.state === 'unreadable',
        isAccepted,
        acceptedFor,
        leave: aim ? leaveOf(subject, aim.release, phase, setting) : { state: 'none' },
        proposing: subject.pulls.filter((pull) => pull.role === 'proposal' && open(pull) && changesIt(pull, subject)),
        implementing: work.filter(({ role }) => role === 'implementation'),
        documenting: work.filter(({ role }) => role === 'documentation'),
        fixing: work.filter(({ role }) => role === 'bug'),
        abandoned: subject.pulls.filter((pull) => pull.role === 'implementation' &&
            pull.state === 'closed' &&
            (!aim || isAimedAt(pull, aim.release)) &&
            (pull.closedAt ?? pull.updatedAt) >= since),
        history: historyOf(subject, aim, isAccepted, looksOf(subject, week).before?.memory),
        parties: partiesOf(subject, setting),
    };
}
/** Who names a proposal need not change it: what a pull request touches says so, where its paths have numbers. */
function changesIt({ touches }, { number, document }) {
    const folder = document?.path.slice(0, document.path.lastIndexOf('/') + 1);
    if (document && touches.some((path) => path === document.path))
        return true;
    if (document && !document.isMisplaced && touches.some((path) => path.startsWith(folder ?? '/')))
        return true;
    const numbers = touches.flatMap((path) => {
        const found = /\/0*(\d{1,9})-[^/]*\//.exec(path)?.[1];
        return found === undefined ? [] : [Number(found)];
    });
    return touches.length > 0 && (numbers.length === 0 ? !document : numbers.includes(number));
}
/** Where proposal and tracker disagree the proposal is the commitment and the tracker the wish (P-9). */
function targetsOf({ document, tracker }, { labelOf, published }) {
    if (document && document.targets.length > 0)
        return { targets: document.targets, from: 'document' };
    // A document that says nothing about releases has not committed itself: the wish is what there is.
    if (tracker && tracker.targets.length > 0)
        return { targets: tracker.targets, from: 'tracker' };
    const labels = (tracker?.labels ?? []).map((label) => label.toLowerCase());
    const labelled = published.filter((release) => labels.includes(labelOf((0,domain_release/* renderRelease */.c)(release)).toLowerCase()));
    return labelled.length > 0
        ? { targets: labelled.map((release) => ({ release })), from: 'label' }
        : { targets: [], from: 'none' };
}
/** What the default branch says it is accepted for: a document without a status is accepted by being merged, a provisional one is not yet. */
function acceptedTargets(subject) {
    const { document } = subject;
    if (!document || isDropped(subject) || document.status === 'provisional')
        return [];
    return document.targets;
}
function base(release) {
    return { ...release, patch: 0 };
}
/** After code freeze leave from the enhancement freeze is not enough, and a proposal that was accepted in time needs none. */
function leaveOf({ exceptions, number }, release, phase, { now, facts }) {
    const freeze = phase === 'implementation' ? 'enhancement' : phase === 'stabilisation' ? 'code' : undefined;
    if (!freeze)
        return { state: 'none' };
    const authorities = [...facts.releaseTeam, ...facts.maintainers];
    return (0,domain_exception/* leaveFor */.j)({ proposal: number, release: base(release), freeze }, exceptions, now, authorities);
}
/** More people are not mentioned at once. */
const MOST_CALLED = 5;
function partiesOf(subject, { facts }) {
    const { sig: name } = subject;
    const sigCalled = (of, except) => {
        const logins = (facts.sigs.get(of)?.representatives ?? [])
            .map(({ login }) => login)
            .filter((login) => !except || !sameLogin(login, except));
        return { kind: 'sig', sig: of, logins: logins.slice(0, MOST_CALLED) };
    };
    const sig = (except) => name === undefined
        ? { kind: 'maintainers', logins: facts.maintainers.slice(0, MOST_CALLED) }
        : sigCalled(name, except);
    return {
        owner: { kind: 'owner', logins: unique(subject.owners).slice(0, MOST_CALLED) },
        sig,
        signersOf: ({ signOff, author }) => (signOff?.missing ?? []).map((missing) => sigCalled(missing, author?.login)),
        releaseTeam: { kind: 'release-team', logins: unique(facts.releaseTeam).slice(0, MOST_CALLED) },
        reviewersOf: ({ requested, author }) => {
            const asked = unique(requested).filter((login) => !author || !sameLogin(login, author.login));
            return asked.length > 0
                ? {
                    kind: 'reviewers',
                    ...(name === undefined ? {} : { sig: name }),
                    logins: asked.slice(0, MOST_CALLED),
                }
                : sig(author?.login);
        },
        authorOf: ({ author }) => author?.kind === 'user'
            ? { kind: 'author', logins: [author.login] }
            : { kind: 'owner', logins: unique(subject.owners).slice(0, MOST_CALLED) },
    };
}
function unique(logins) {
    const seen = new Map(logins.map((login) => [(0,domain_login/* loginKey */.H$)(login), login]));
    return [...seen.values()];
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/cleanup.js
// What is to be put right on a tracker? Closed though alive, open though over, without what it is found by, half a template.



function cleanUpOf(situation, judged, setting) {
    const { subject } = situation;
    const number = subject.tracker?.number ?? subject.number;
    return [...lifecycle(situation, judged), ...cleanup_form(situation, setting)].map((found) => ({
        tracker: number,
        address: setting.addressOf(number),
        ...found,
    }));
}
/** A tracker stays open until GA, or until the proposal is dropped (W-9). */
function lifecycle(situation, { state, reasons }) {
    const { subject, parties, phase } = situation;
    const { tracker, document } = subject;
    const { owner, releaseTeam } = parties;
    if (!tracker) {
        return document && !document.isMeta && !isDropped(subject) && state !== 'done'
            ? [
                {
                    id: 'no-tracker',
                    message: `The proposal ${(0,domain_words/* quote */.hD)(document.path)} has no tracker.`,
                    hint: 'Open the tracking issue that its number names, or correct the number.',
                    by: owner,
                },
            ]
            : [];
    }
    const isOver = isDropped(subject) || document?.status === 'implemented' || reasons.some(({ id }) => id === 'released');
    if (tracker.state === 'closed') {
        if (isOver || tracker.closed?.by?.kind !== 'bot')
            return [];
        return [
            {
                id: 'closed-by-bot',
                message: 'A bot closed the tracker, and the proposal is still alive.',
                hint: 'Open it again, or set the status of the proposal to `deferred` or `withdrawn`.',
                by: owner,
            },
        ];
    }
    const found = [];
    if (isOver)
        found.push({
            id: 'open-though-over',
            message: 'The tracker is open, and the proposal is over.',
            hint: 'Close it.',
            by: releaseTeam,
        });
    const stale = tracker.labels.find((label) => /^lifecycle\/(?:stale|rotten)$/i.test(label));
    if (stale !== undefined && !isOver)
        found.push({
            id: 'about-to-be-closed',
            message: `The tracker has the label ${(0,domain_words/* quote */.hD)(stale)}: a bot will close it.`,
            hint: 'Take the label away, or freeze its lifecycle.',
            by: owner,
        });
    if (phase === 'released' && reasons.some(({ id }) => id === 'target-past'))
        found.push({
            id: 'target-past',
            message: `It aims at ${releaseSaid(situation)}, which is out.`,
            hint: 'Set the next target in the proposal, or its status to `deferred`; where it was in the release, list what implements it.',
            by: owner,
        });
    return found;
}
function cleanup_form({ subject, parties }, { trackerLabel }) {
    const { tracker } = subject;
    if (!tracker || tracker.state === 'closed' || isDropped(subject))
        return [];
    const { owner: by } = parties;
    const found = [];
    if (!tracker.isReadable) {
        const message = 'Nothing in the tracker reads like one: it has no field of the template.';
        return [{ id: 'unreadable', message, hint: 'Fill in the template of the tracking issue.', by }];
    }
    if (!tracker.labels.some((label) => label.toLowerCase() === trackerLabel.toLowerCase()))
        found.push({
            id: 'no-label',
            message: `The tracker lacks the label ${(0,domain_words/* quote */.hD)(trackerLabel)}.`,
            hint: 'Set it: lists and boards are made from labels.',
            by,
        });
    if (tracker.openTargets.length > 0)
        found.push({
            id: 'target-unread',
            message: `What the tracker says about ${(0,domain_words/* enumerate */.HL)(tracker.openTargets.slice(0, 3).map(domain_words/* quote */.hD))} names no release.`,
            hint: 'Write a release such as `v1.10`.',
            by,
        });
    if (tracker.unfilled.length > 0)
        found.push({
            id: 'unfilled',
            message: `The tracker does not say: ${(0,domain_words/* enumerate */.HL)(tracker.unfilled.slice(0, 5).map(domain_words/* quote */.hD))}.`,
            hint: 'Edit the description of the issue.',
            by,
        });
    if (subject.sig === undefined)
        found.push({
            id: 'no-owner',
            message: 'Nobody knows which SIG owns it.',
            hint: 'Name the owning SIG in the proposal, or set one `sig/…` label.',
            by,
        });
    return found;
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/convergence.js
// Does the work converge? What shows that it does not, and whether that is enough to propose to give it up (W-3). People decide; nothing is done here.





/** An objection that stood for four weeks is not about to go away. */
const OBJECTION_DAYS = 28;
/** Who waits for an answer for longer than a week is not who objects: then the review lags. */
const ANSWER_DAYS = 7;
/** What was closed lately may be opened anew. */
const CLOSED_DAYS = 14;
/** Once is planning. */
const MANY_MOVES = 2;
function signsOf(situation, limit, sigs) {
    const { phase, aim } = situation;
    if (!aim || phase === 'released' || phase === 'unscheduled')
        return [];
    return [
        ...standingObjection(situation, sigs),
        ...givenUp(situation),
        ...lostApprovers(situation),
        ...moved(situation),
        ...overdue(limit),
    ];
}
/** Enough for the next release: one grave thing. Enough to propose an end: something else beside it. */
function proposes(signs) {
    if (!signs.some(({ isGrave }) => isGrave))
        return 'nothing';
    return signs.length > 1 ? 'rejection' : 'next-release';
}
/** What is slight alone is no reason to worry. */
function convergenceConcerns(situation, signs) {
    const proposed = proposes(signs);
    if (proposed === 'nothing')
        return [];
    const { subject, parties } = situation;
    const whose = subject.sig === undefined ? 'the maintainers' : `SIG ${subject.sig}`;
    const later = laterSaid(situation);
    const message = proposed === 'rejection'
        ? `settle with ${whose} whether it goes on: move the target to ${later} and say what will be different, or set the status to \`rejected\` or \`withdrawn\``
        : `settle it with ${whose}, or move the target to ${later}`;
    const id = proposed === 'rejection' ? 'decide-whether-it-goes-on' : 'settle-or-retarget';
    return signs.map(({ id: sign, message: shown, address }) => ({
        state: 'at-risk',
        id: sign,
        message: shown,
        ...(address === undefined ? {} : { address }),
        next: { id, message, by: parties.owner },
    }));
}
/** Who may veto objects to what would make it accepted, and has for long. Talk about what is accepted is no objection to it. */
function standingObjection({ proposing, isAccepted, now }, sigs) {
    if (isAccepted)
        return [];
    const may = new Set([...sigs.values()].flatMap(({ representatives }) => representatives.map(({ login }) => (0,domain_login/* loginKey */.H$)(login))));
    return proposing.flatMap((pull) => {
        const turn = turnOf(pull);
        if (!turn || (turn.of === 'reviewers' && daysSince(turn.since, now) > ANSWER_DAYS))
            return [];
        const [first] = objectionsTo(pull)
            .filter(({ by, since }) => may.has((0,domain_login/* loginKey */.H$)(by)) && daysSince(since, now) >= OBJECTION_DAYS)
            .sort((a, b) => a.since - b.since);
        if (!first)
            return [];
        const message = `${(0,domain_words/* quote */.hD)(first.by)} has objected to ${pullSaid(pull)} ${sinceSaid(first.since)}, and still does.`;
        return [{ id: 'objection-stands', message, address: pull.address, isGrave: true }];
    });
}
/** Who requests changes, since the first of those requests that nothing of theirs took back. */
function objectionsTo({ reviews, author }) {
    const standing = new Map();
    for (const { author: reviewer, state, at } of reviews) {
        if (!reviewer || (author && sameLogin(reviewer.login, author.login)))
            continue;
        const key = (0,domain_login/* loginKey */.H$)(reviewer.login);
        if (state === 'approved' || state === 'dismissed')
            standing.delete(key);
        if (state === 'changes-requested' && !standing.has(key))
            standing.set(key, { by: reviewer.login, since: at });
    }
    return [...standing.values()];
}
/** Reviewers wanted something else, the pull request was closed, and nothing took its place. */
function givenUp({ abandoned, implementing, now }) {
    if (implementing.length > 0 || abandoned.length === 0)
        return [];
    const closedAt = ({ closedAt: at, updatedAt }) => at ?? updatedAt;
    const last = Math.max(...abandoned.map(closedAt));
    const refused = abandoned.find(({ isRefused }) => isRefused);
    if (!refused || daysSince(last, now) < CLOSED_DAYS)
        return [];
    const message = `${pullSaid(refused)} was closed without a merge on ${renderDay(closedAt(refused))} while changes were requested, and nothing has taken its place.`;
    return [{ id: 'given-up', message, address: refused.address, isGrave: true }];
}
function lostApprovers({ history }) {
    if (!history.hasLostApprovers)
        return [];
    const { approvers } = history;
    const verb = approvers.length === 1 ? 'is' : 'are';
    const message = `${(0,domain_words/* enumerate */.HL)(approvers.slice(0, 5).map(domain_words/* quote */.hD))} ${verb} not named as its ${approvers.length === 1 ? 'approver' : 'approvers'} any more, and nobody else is.`;
    return [{ id: 'no-approver', message, isGrave: true }];
}
function moved({ history }) {
    if (history.moves < MANY_MOVES)
        return [];
    const message = `Its target was moved to a later release ${(0,domain_words/* count */.U9)(history.moves, 'time')} since the first look at it.`;
    return [{ id: 'moved-often', message, isGrave: false }];
}
function overdue(limit) {
    if (!limit?.isOver)
        return [];
    const message = `It has been at ${limit.stage} since ${limit.since}, and was to be further by ${limit.last}.`;
    return [{ id: 'stage-overdue', message, isGrave: false }];
}

// EXTERNAL MODULE: ./build/shared/domain/target.js
var target = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/shared/domain/tracker.js
var domain_tracker = __webpack_require__(2073);
;// CONCATENATED MODULE: ./build/weekly-report/judge/drift.js
// Where do proposal, tracker, labels and code disagree? And does the feature stay in one stage for too long?






/** The proposal is the commitment; each of these says what is to follow it. */
function driftOf(situation, setting) {
    if (isDropped(situation.subject))
        return [];
    return [
        ...targetDrift(situation),
        ...labelDrift(situation, setting),
        ...ownerDrift(situation, setting),
        ...numberDrift(situation, setting),
        ...codeDrift(situation),
    ].map(({ id, message, address }) => ({ id, message, ...(address === undefined ? {} : { address }) }));
}
function releasesOf(targets, stage) {
    return targets.flatMap((target) => (target.stage === stage ? [{ ...target.release, patch: 0 }] : []));
}
function targetDrift({ subject }) {
    const { document, tracker } = subject;
    if (!document || !tracker)
        return [];
    const differences = (0,domain_tracker/* differingTargets */.fe)((stage) => releasesOf(tracker.targets, stage), (stage) => releasesOf(document.targets, stage));
    return differences.flatMap(({ stage, wished, committed }) => {
        if (wished.length === 0)
            return [];
        const plan = committed.length === 0 ? 'no release' : (0,domain_words/* enumerate */.HL)(committed.map(domain_release/* renderRelease */.c));
        const message = `The tracker wishes ${target/* STAGE_NAMES */.y1[stage]} in ${(0,domain_words/* enumerate */.HL)(wished.map(domain_release/* renderRelease */.c))}; the proposal targets ${plan}.`;
        return [{ id: 'tracker-target', message }];
    });
}
/** The label follows the document (P-11). */
function labelDrift({ subject, acceptedFor }, { labelOf }) {
    const { document, tracker } = subject;
    const [before = '', after = ''] = labelOf('\0').split('\0');
    if (!document || !tracker || before === '')
        return [];
    const named = tracker.labels.filter((label) => label.toLowerCase().startsWith(before.toLowerCase()) &&
        label.toLowerCase().endsWith(after.toLowerCase()) &&
        /\d+\.\d+/.test(label));
    const planned = acceptedFor.map(({ release }) => labelOf((0,domain_release/* renderRelease */.c)({ ...release, patch: 0 })).toLowerCase());
    return named
        .filter((label) => !planned.includes(label.toLowerCase()))
        .map((label) => ({
        id: 'target-label',
        message: `The tracker has the label ${(0,domain_words/* quote */.hD)(label)}, which the proposal does not target.`,
    }));
}
function ownerDrift({ subject }, { sigLabelOf }) {
    const { document, tracker } = subject;
    const owner = document?.sig;
    if (owner === undefined || !tracker)
        return [];
    const label = sigLabelOf(owner);
    if (tracker.labels.some((other) => other.toLowerCase() === label.toLowerCase()))
        return [];
    return [{ id: 'sig-label', message: `The tracker lacks the label ${(0,domain_words/* quote */.hD)(label)} of its owner.` }];
}
function numberDrift({ subject }, { series }) {
    const { tracker, document } = subject;
    if (!tracker)
        return [];
    const found = [];
    if (tracker.titleNumber !== undefined && tracker.titleNumber !== tracker.number)
        found.push({
            id: 'title-number',
            message: `The title of tracker ${tracker.number} says ${series} ${tracker.titleNumber}.`,
        });
    if (document?.number !== undefined && document.number !== tracker.number)
        found.push({
            id: 'number',
            message: `The proposal is number ${document.number}, its tracker ${tracker.number}.`,
        });
    return found;
}
/** Work on what is not accepted may be reverted: the update is merged before it is implemented (F-8). */
function codeDrift({ isAccepted, implementing, proposing, phase, aim }) {
    if (!aim || (phase !== 'planning' && phase !== 'implementation'))
        return [];
    const merged = implementing.find(({ state }) => state === 'merged');
    const found = [];
    if (!isAccepted && merged)
        found.push({
            id: 'code-before-proposal',
            message: `${pullSaid(merged)} is merged, and the proposal is not accepted for ${(0,domain_release/* renderRelease */.c)(aim.release)}.`,
            address: merged.address,
        });
    const [update] = proposing;
    const open = implementing.find(({ state }) => state !== 'merged');
    if (isAccepted && update && open)
        found.push({
            id: 'update-open',
            message: `${pullSaid(open)} implements it while ${pullSaid(update)} would still change it.`,
            address: update.address,
        });
    return found;
}
/** In releases, from the table of the feature lifecycle. */
const MOST = { alpha: 2, beta: 3 };
/** Of the stage that was reached last, as long as no further one is; `upcoming` is the release that is planned now. */
function limitOf({ subject }, upcoming) {
    const { document } = subject;
    if (!document || !upcoming || isDropped(subject) || document.isMeta || document.status === 'implemented')
        return undefined;
    for (const stage of ['beta', 'alpha']) {
        const [since] = releasesOf(document.targets, stage).sort(domain_release/* compareReleases */.c0);
        // What is targeted to the release that is planned is not reached yet.
        if (!since || (0,domain_release/* compareReleases */.c0)(since, upcoming) >= 0)
            continue;
        const further = target/* STAGES */.an.slice(target/* STAGES */.an.indexOf(stage) + 1).flatMap((next) => releasesOf(document.targets, next));
        const last = (0,domain_release/* laterRelease */.we)(since, MOST[stage]);
        const isOver = (0,domain_release/* compareReleases */.c0)(upcoming, last) > 0;
        // A further stage that is planned in time is what the limit asks for.
        if (further.some((release) => (0,domain_release/* compareReleases */.c0)(release, last) <= 0))
            return undefined;
        return { stage, since: (0,domain_release/* renderRelease */.c)(since), last: (0,domain_release/* renderRelease */.c)(last), isOver };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/waits.js
// Who is waited for, since when, and where can they be met?


/** "Reviews must not lag by more than a week" (S-7, W-4). */
const LAG_DAYS = 7;
/** Of every open pull request that matters now; the longest first. Contacts are added where they are told. */
function waitsOf(situation) {
    const { proposing, implementing, documenting, parties, now } = situation;
    return [...proposing, ...implementing, ...documenting]
        .flatMap((pull) => {
        const turn = turnOf(pull);
        if (!turn)
            return [];
        const days = daysSince(turn.since, now);
        const common = {
            since: renderTime(turn.since),
            days,
            isOverdue: days > LAG_DAYS,
            address: pull.address,
        };
        // A draft is nobody's turn but its author's, and nobody waits for it.
        if (pull.state === 'draft')
            return [{ ...common, what: 'answer', for: parties.authorOf(pull), isOverdue: false }];
        if (turn.of === 'author')
            return [{ ...common, what: 'changes', for: parties.authorOf(pull) }];
        const signers = turn.of === 'reviewers' ? parties.signersOf(pull) : [];
        if (signers.length > 0)
            return signers.map((by) => ({ ...common, what: 'sign-off', for: by }));
        if (turn.of === 'merge')
            return [{ ...common, what: 'merge', for: parties.sig() }];
        return [{ ...common, what: 'review', for: parties.reviewersOf(pull) }];
    })
        .sort((a, b) => b.days - a.days || (a.address ?? '').localeCompare(b.address ?? ''));
}
/** Whoever waits longer than a week is told where the SIG meets and is written to (W-2). */
function contactOf(sig) {
    if (!sig || (sig.meetings.length === 0 && sig.mailingList === undefined))
        return undefined;
    return {
        meetings: sig.meetings.map((meeting) => ({ ...meeting })),
        ...(sig.mailingList === undefined ? {} : { mailingList: sig.mailingList }),
    };
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/state.js
// Is a proposal on track? Every thing that is the case is named; the gravest decides, and says what comes next.









/** Without a word in so many days a proposal is silent; towards the end of a release two weeks are long. */
const SILENT_DAYS = 28;
const SILENT_DAYS_AT_THE_END = 14;
/** The last weeks of a phase. */
const END_DAYS = 28;
const state_DAY = 86_400_000;
function judgeState(situation, signs = []) {
    const { subject, aim, phase } = situation;
    const { document, tracker } = subject;
    if (isDropped(subject)) {
        const id = document?.status ?? 'dropped';
        return { state: 'dropped', reasons: [{ id, message: `Its status is ${id}.` }] };
    }
    if (isAboutProcess(subject)) {
        const message = 'It is about the process: it carries no code, and no freeze concerns it.';
        return { state: 'untracked', reasons: [{ id: 'meta', message }] };
    }
    if (document?.status === 'implemented')
        return { state: 'done', reasons: [{ id: 'implemented', message: 'Its status is implemented.' }] };
    if (tracker?.state === 'closed' && tracker.closed?.by?.kind !== 'bot' && phase !== 'planning') {
        const message = tracker.closed?.by
            ? 'Its tracker was closed by a person.'
            : 'Its tracker was closed, nobody can tell by whom.';
        return { state: 'untracked', reasons: [{ id: 'tracker-closed', message }] };
    }
    if (!aim) {
        const message = 'Neither the proposal nor its tracker aims at a release.';
        return { state: 'untracked', reasons: [{ id: 'no-target', message }] };
    }
    if (phase === 'unscheduled' && situation.isUnreadable) {
        const message = `The dates of ${releaseSaid(situation)} could not be read: nobody can tell.`;
        return { state: 'untracked', reasons: [{ id: 'schedule-unreadable', message }] };
    }
    return conclude([
        // Of what is equally grave the doubt whether it goes on comes first: the rest is idle until that is settled.
        ...convergenceConcerns(situation, signs),
        ...concernsOf(situation),
        ...silenceOf(situation),
        ...waitConcerns(situation),
    ]);
}
function concernsOf(situation) {
    switch (situation.phase) {
        case 'planning':
            return planningConcerns(situation);
        case 'implementation':
            return implementationConcerns(situation);
        case 'stabilisation':
            return stabilisationConcerns(situation);
        case 'released':
            return releasedConcerns(situation);
        case 'unscheduled':
            return [
                {
                    state: 'on-track',
                    id: 'unscheduled',
                    message: `It aims at ${releaseSaid(situation)}, whose dates nobody has published yet.`,
                },
            ];
    }
}
/** No activity is an outcome. Before a release has dates, and after it is out, nobody expects any. */
function silenceOf(situation) {
    const { subject, now, phase, timeline, parties, implementing } = situation;
    const { lastActivity } = subject;
    if (phase === 'unscheduled' || phase === 'released')
        return [];
    // Where all of the code is merged silence is peace; what is left to do has a name of its own.
    if (implementing.length > 0 && implementing.every(({ state }) => state === 'merged'))
        return [];
    const end = phase === 'planning'
        ? timeline?.enhancementFreeze
        : phase === 'implementation'
            ? timeline?.codeFreeze
            : timeline?.ga;
    const isLate = phase === 'stabilisation' || (end !== undefined && end - now < END_DAYS * state_DAY);
    const days = isLate && phase !== 'planning' ? SILENT_DAYS_AT_THE_END : SILENT_DAYS;
    if (lastActivity !== undefined && daysSince(lastActivity, now) < days)
        return [];
    const message = lastActivity === undefined
        ? 'Nobody has ever said or done anything about it.'
        : `Nobody has said or done anything about it ${sinceSaid(lastActivity)}.`;
    return [
        {
            state: 'no-activity',
            id: 'silent',
            message,
            next: {
                id: 'say-where-it-stands',
                message: `say where it stands, and whether it is still meant for ${releaseSaid(situation)}, before ${deadlineSaid(situation)}`,
                by: parties.owner,
            },
        },
    ];
}
/** A review that is waited for longer than a week puts any proposal at risk (W-4). */
function waitConcerns(situation) {
    if (situation.phase === 'released')
        return [];
    const overdue = waitsOf(situation).filter(({ isOverdue, what }) => isOverdue && what !== 'answer');
    return overdue.flatMap((wait, index) => {
        const { what, since, address } = wait;
        // The sign-offs that one pull request waits for are one thing.
        const same = (other) => other === wait || (what === 'sign-off' && other.what === what && other.address === address);
        const parties = overdue.filter(same).map(({ for: by }) => by);
        if (overdue.findIndex(same) < index)
            return [];
        const pull = situation.subject.pulls.find((each) => each.address === address);
        const { noun, todo } = WAITED[what](pull ? pullSaid(pull) : 'it');
        const message = `${what === 'sign-off' ? signOffsSaid(parties) : noun} been waited for since ${since.slice(0, 10)}.`;
        return [
            {
                state: 'at-risk',
                id: `${what}-waits`,
                message,
                ...defined({ address }),
                next: { id: what, message: todo, by: together(parties) ?? wait.for, ...defined({ address }) },
            },
        ];
    });
}
function signOffsSaid(parties) {
    const names = (0,domain_words/* enumerate */.HL)(parties.map(({ sig }) => `SIG ${sig ?? ''}`));
    return parties.length === 1 ? `The sign-off of ${names} has` : `The sign-offs of ${names} have`;
}
/** What is waited for, up to `has`, and what to do about it. */
const WAITED = {
    changes: (pull) => ({
        noun: `The author of ${pull} has`,
        todo: `answer the review of ${pull}, or say that it is ready for another look`,
    }),
    merge: (pull) => ({
        noun: `The merge of ${pull} has`,
        todo: `merge ${pull}, which is approved, or say what is missing`,
    }),
    review: (pull) => ({
        noun: `A review of ${pull} has`,
        todo: `review ${pull}, or ask somebody else to`,
    }),
    'sign-off': (pull) => ({
        noun: `A sign-off of ${pull} has`,
        todo: `review ${pull} and sign it off, or say what is missing`,
    }),
    answer: (pull) => ({ noun: `The author of ${pull} has`, todo: `finish ${pull}` }),
};
/** The gravest decides. Of equally grave ones the first that names a next step. */
function conclude(concerns) {
    const sorted = [...concerns].sort((a, b) => GRAVITY.indexOf(a.state) - GRAVITY.indexOf(b.state));
    const state = sorted[0]?.state ?? 'on-track';
    const next = sorted.find((concern) => concern.state === state && concern.next)?.next;
    // What is fine needs no mention beside what is not.
    const told = sorted.filter((concern) => concern.state === state || !isFine(concern.state));
    const reasons = told.map(({ id, message, address }) => ({ id, message, ...defined({ address }) }));
    return { state, reasons, ...(next ? { next } : {}) };
}
function isFine(state) {
    return state === 'on-track' || state === 'done' || state === 'untracked' || state === 'dropped';
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/retarget.js
// Is it to be moved to the next release, or given up? A proposal to its owner and SIG, with the reason; the document changes only by their hands (W-3).



function retargetOf(situation, { state, reasons, next }, signs) {
    const [why] = reasons;
    if (!situation.later || !why || isFine(state))
        return undefined;
    const to = laterSaid(situation);
    const proposed = proposes(signs);
    if (proposed === 'rejection')
        return { to: 'rejected', instead: to, reason: signs.map(({ message }) => message).join(' ') };
    const grave = signs.find(({ isGrave }) => isGrave);
    const has = (id) => reasons.some((reason) => reason.id === id);
    // An objection with time left is talk; shortly before the freeze it decides.
    const isObjected = has('objection') && has('proposed');
    const isAsked = grave !== undefined || state === 'off-track' || next?.id === 'retarget' || isObjected;
    return isAsked ? { to, reason: grave?.message ?? why.message } : undefined;
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/sign-off.js
// What does the sign-off gate say of a pull request to a proposal?
/** Undefined where it has said nothing. */
function signOffOf({ number, signOff }) {
    if (!signOff)
        return undefined;
    const { state, description, missing } = signOff;
    return { pull: number, state, description, ...(missing ? { missing: [...missing] } : {}) };
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/look.js
// One look at one proposal: everything that the report and its check-in say of it.


















function lookAt(subject, setting) {
    const situation = situationOf(subject, setting);
    const { facts } = setting;
    const limit = limitOf(situation, setting.current);
    const signs = signsOf(situation, limit, facts.sigs);
    const judged = judgeState(situation, signs);
    const memory = memoryOf(situation, judged.state, setting.now);
    const { before } = looksOf(subject, setting.week);
    const changes = changesOf(situation, memory, before?.memory);
    const cleanup = cleanUpOf(situation, judged, {
        trackerLabel: setting.trackerLabel,
        addressOf: (number) => issueAddress(facts, number),
    });
    const proposal = describe(situation, { ...judged, signs, limit }, changes, before, setting);
    return { subject, situation, judged, memory, changes, cleanup, proposal };
}
function issueAddress({ server, repository }, number) {
    return `${server}/${repository}/issues/${number}`;
}
function documentAddress({ server, repository, commit }, path) {
    const parts = path.split('/').map((part) => encodeURIComponent(part));
    return `${server}/${repository}/blob/${commit}/${parts.join('/')}`;
}
function describe(situation, judged, changes, before, setting) {
    const { subject } = situation;
    const { document, tracker, number } = subject;
    const { facts } = setting;
    const path = document?.path;
    const waits = waitsOf(situation).map((wait) => {
        // Whoever waits for an author finds them on the pull request.
        const isSigs = wait.for.kind !== 'author' && wait.for.kind !== 'owner';
        const contact = wait.isOverdue && isSigs ? contactOf(facts.sigs.get(wait.for.sig ?? subject.sig ?? '')) : undefined;
        return { ...wait, ...(contact ? { contact } : {}) };
    });
    const [proposing] = situation.proposing;
    const optional = {
        sig: subject.sig,
        status: document?.status,
        stage: document?.stage,
        featureGate: document?.featureGate ?? tracker?.featureGate,
        target: situation.aim && toTarget(situation.aim),
        targetSource: sourceOf(situation, facts),
        phase: situation.aim && situation.phase,
        next: judged.next,
        tracker: tracker && {
            number: tracker.number,
            address: issueAddress(facts, tracker.number),
            title: tracker.title,
            state: tracker.state,
            labels: [...tracker.labels],
            assignees: [...tracker.assignees],
            isReadable: tracker.isReadable,
            ...defined({
                closedBy: tracker.closed?.by?.login,
                isClosedByBot: tracker.closed ? tracker.closed.by?.kind === 'bot' : undefined,
                lastActivityAt: subject.lastActivity === undefined ? undefined : renderTime(subject.lastActivity),
            }),
        },
        tldr: quotationOf(situation, setting),
        limit: judged.limit,
        retarget: retargetOf(situation, judged, judged.signs),
        signOff: proposing && signOffOf(proposing),
        document: document && path !== undefined
            ? {
                path,
                address: documentAddress(facts, path),
                isMisplaced: document.isMisplaced,
                isMeta: document.isMeta,
                format: document.format,
            }
            : undefined,
        previous: before && { week: before.week, state: before.memory.state },
    };
    const checks = checksOf(situation);
    return {
        number,
        title: document?.title || bareTitle(tracker?.title ?? '', facts.series),
        address: tracker ? issueAddress(facts, tracker.number) : documentAddress(facts, path ?? ''),
        series: facts.series,
        participating: [...subject.participating],
        targets: situation.targets.map(toTarget),
        state: judged.state,
        reasons: [...judged.reasons],
        waits,
        changes: [...changes],
        pulls: subject.pulls.map((pull) => toPull(pull, situation, setting)),
        drift: driftOf(situation, setting),
        acceptance: acceptanceOf(situation, before?.memory, facts),
        planning: planningOf(situation),
        exceptions: exceptionsOf(situation, setting),
        people: { owners: [...subject.owners], authors: [...(document?.authors ?? [])] },
        checkIn: { outcome: 'none', ...defined({ previousWeek: before?.week }) },
        ...(checks.length > 0 ? { checks } : {}),
        ...defined(optional),
    };
}
/** Of a tracker, without series and number in front. */
function bareTitle(title, series) {
    return title.replace(new RegExp(`^\\s*${series}[\\s#-]*(?:\\d+|NNNN)\\s*[:.–—-]*\\s*`, 'i'), '') || title;
}
function toTarget({ stage, release }) {
    return { stage: stage ?? 'none', release: (0,domain_release/* renderRelease */.c)({ ...release, patch: 0 }) };
}
function sourceOf({ from, subject, aim }, facts) {
    const { document, tracker } = subject;
    if (from === 'document' && document) {
        const address = documentAddress(facts, document.path);
        return {
            from: document.format,
            path: document.path,
            commit: facts.commit,
            address: aim?.line === undefined ? address : `${address}?plain=1#L${aim.line}`,
            ...defined({ line: aim?.line }),
        };
    }
    if ((from === 'tracker' || from === 'label') && tracker)
        return { from, address: issueAddress(facts, tracker.number) };
    return { from: 'none' };
}
function acceptanceOf(situation, before, facts) {
    const { acceptedFor, isAccepted, history } = situation;
    const { accepted } = history;
    return {
        isAccepted,
        releases: acceptedFor.map(toTarget),
        source: sourceOf(situation, facts),
        ...(accepted ? { since: renderTime(accepted.at), pull: accepted.pull } : {}),
        ...(before ? { before: before.isAccepted ? before.targets.flatMap(fromMemory) : [] } : {}),
    };
}
function fromMemory(text) {
    const [, stage, release] = /^(?:(alpha|beta|ga) )?(v\d+\.\d+)$/.exec(text) ?? [];
    return release === undefined
        ? []
        : [{ stage: stage ?? 'none', release }];
}
/** A target in the document is the owner's word; a tracker alone is a wish that nobody has taken up yet. */
function planningOf(situation) {
    const { isAccepted, subject, from } = situation;
    const { document, tracker } = subject;
    const priority = tracker?.labels.find((label) => /^priority\//i.test(label));
    const isTakenBack = document !== undefined && from !== 'document';
    return {
        decision: isAccepted ? 'tracked' : isTakenBack ? 'not-tracked' : 'undecided',
        reviewers: document && document.reviewers.length > 0 ? [...document.reviewers] : [...(tracker?.reviewers ?? [])],
        approvers: document && document.approvers.length > 0 ? [...document.approvers] : [...(tracker?.approvers ?? [])],
        ...defined({ priority, isCommitted: isCommitted(situation) }),
    };
}
/** Said where the target was set, or is to be; undefined where that pull request is not known. */
function isCommitted({ subject, history, proposing }) {
    const { accepted } = history;
    const setting = accepted ? subject.landed.find(({ number }) => number === accepted.pull) : proposing[0];
    return setting?.isCommitted;
}
function exceptionsOf({ subject }, { now, facts }) {
    const authorities = [...facts.releaseTeam, ...facts.maintainers];
    return subject.exceptions.flatMap((exception) => {
        const { proposal, release, freeze, thread, until, lastDay, grantedBy, deniedBy } = exception;
        const { state } = (0,domain_exception/* leaveFor */.j)({ proposal, release, freeze }, [exception], now, authorities);
        if (state === 'none')
            return [];
        return [
            {
                proposal,
                release: (0,domain_release/* renderRelease */.c)(release),
                freeze,
                state,
                thread,
                ...defined({
                    until: lastDay,
                    endsAt: until === undefined ? undefined : renderTime(until),
                    daysLeft: state === 'granted' && lastDay !== undefined ? (0,days_ahead/* daysAhead */.V)(lastDay, now) : undefined,
                    by: grantedBy ?? deniedBy,
                }),
            },
        ];
    });
}
function toPull(pull, situation, setting) {
    const { parties } = situation;
    const turn = turnOf(pull);
    const reviewed = reviewedAt(pull);
    const time = (instant) => (instant === undefined ? undefined : renderTime(instant));
    return {
        repository: pull.repository,
        number: pull.number,
        title: pull.title,
        address: pull.address,
        role: pull.role,
        state: pull.state,
        base: pull.base,
        openedAt: renderTime(pull.createdAt),
        updatedAt: renderTime(pull.updatedAt),
        labels: [...pull.labels],
        requested: [...pull.requested],
        review: reviewOf(pull),
        foundBy: [...pull.foundBy],
        releases: pull.role === 'proposal' ? [] : look_releasesOf(pull, situation, setting),
        ...defined({
            author: isPerson(pull.author) ? pull.author.login : undefined,
            mergedAt: time(pull.mergedAt),
            closedAt: time(pull.closedAt),
            reviewedAt: time(reviewed),
            waitingFor: turn && (turn.of === 'author' ? parties.authorOf(pull) : parties.reviewersOf(pull)),
            waitingSince: time(turn?.since),
        }),
    };
}
/** In the order of its targets. */
function look_releasesOf(pull, { targets, acceptedFor }, { known }) {
    const minors = [...targets, ...acceptedFor].map(({ release }) => ({ ...release, patch: 0 }));
    return [...new Set(minors.filter((release) => isWorkFor(pull, release, known)).map(domain_release/* renderRelease */.c))];
}
const look_ANSWER_DAYS = 14;
const look_DAY = 86_400_000;
/** Owner, approver and release team have a say; others may know better, but answer for nothing. */
function quotationOf({ subject, now }, { facts, week }) {
    const office = officeOf(subject, facts);
    // Answers to the last check-in and to the one before it: what this week says changes nothing about that.
    const earlier = subject.own.filter((comment) => comment.week < week);
    const since = Math.max(earlier.at(-2)?.at ?? 0, now - look_ANSWER_DAYS * look_DAY);
    const answer = answerOf(subject, since, (login) => office(login) !== undefined);
    const as = answer && office(answer.by);
    if (!answer || !as)
        return undefined;
    const { comment, by, text } = answer;
    return { by, at: renderTime(comment.at), text, address: comment.address, as };
}
function officeOf(subject, facts) {
    const has = (logins, login) => logins.some((other) => sameLogin(other, login));
    const representatives = [subject.sig, ...subject.participating].flatMap((sig) => (facts.sigs.get(sig ?? '')?.representatives ?? []).map(({ login }) => login));
    const known = new Set(representatives.map(domain_login/* loginKey */.H$));
    return (login) => {
        if (has(subject.owners, login) || has(subject.document?.authors ?? [], login))
            return 'owner';
        if (known.has((0,domain_login/* loginKey */.H$)(login)))
            return 'approver';
        if (has(facts.releaseTeam, login))
            return 'release-team';
        return has(facts.maintainers, login) ? 'maintainer' : undefined;
    };
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/overview.js
// What do all proposals together say: of SIGs, of reviews that lag, of decisions, of who owes what?








const overview_DAY = 86_400_000;
/** "There is always an active SIG representative" (W-4): one who said something within so many days. */
const ACTIVE_DAYS = 28;
const DECIDED_DAYS = 90;
function countsOf(looks) {
    const counts = {};
    for (const { judged } of looks)
        counts[judged.state] = (counts[judged.state] ?? 0) + 1;
    return counts;
}
/** Every SIG that is required, owns something, or has people, with when one of them last said something on a proposal or its code. */
function sigsOf(looks, facts, lag) {
    const owned = new Map();
    for (const look of looks) {
        const name = look.subject.sig ?? 'none';
        const list = owned.get(name);
        if (list)
            list.push(look);
        else
            owned.set(name, [look]);
    }
    const last = lastWords(facts);
    const names = new Set([
        ...facts.requiredSigs,
        ...owned.keys(),
        // Who owns nothing and signs nothing off need not be active here.
    ]);
    return [...names].sort().map((name) => {
        const sig = facts.sigs.get(name);
        const representatives = (sig?.representatives ?? []).map(({ login }) => login);
        const words = [
            ...representatives.flatMap((login) => last.get((0,domain_login/* loginKey */.H$)(login)) ?? []),
            ...(representatives.length > 0 ? [facts.heard?.get(name) ?? []].flat() : []),
        ];
        const lastActive = words.length === 0 ? undefined : Math.max(...words);
        const contact = contactOf(sig);
        return {
            name,
            counts: countsOf(owned.get(name) ?? []),
            representatives,
            isActive: lastActive !== undefined && daysSince(lastActive, facts.now) < ACTIVE_DAYS,
            isRequired: facts.requiredSigs.includes(name),
            waiting: lag.filter((each) => each.sig === name).length,
            ...(contact ? { contact } : {}),
            ...defined({ lastActiveAt: lastActive === undefined ? undefined : renderTime(lastActive) }),
        };
    });
}
/** When each person last said something on a tracker, on a proposal, or on code that belongs to one. */
function lastWords(facts) {
    const last = new Map();
    const note = (login, at) => {
        const key = (0,domain_login/* loginKey */.H$)(login);
        if ((last.get(key) ?? Number.NEGATIVE_INFINITY) < at)
            last.set(key, at);
    };
    for (const { comments } of facts.trackers)
        for (const { author, at, isOwn } of comments)
            if (!isOwn && isPerson(author))
                note(author.login, at);
    for (const { reviews } of facts.pulls)
        for (const { author, at } of reviews)
            if (isPerson(author))
                note(author.login, at);
    return last;
}
/** Reviews that are waited for longer than a week (W-4). */
function lagOf(looks) {
    const seen = new Set();
    const isReview = ({ what }) => what === 'review' || what === 'sign-off';
    return looks
        .flatMap(({ subject, situation, proposal }) => proposal.waits.flatMap((wait) => {
        if (!isReview(wait) || !wait.isOverdue)
            return [];
        const sig = wait.what === 'sign-off' ? wait.for.sig : subject.sig;
        const pull = subject.pulls.find(({ address }) => address === wait.address);
        const key = `${wait.what} ${wait.what === 'sign-off' ? (sig ?? '') : ''} ${wait.address ?? ''}`;
        if (!pull || seen.has(key))
            return [];
        // A pull request that belongs to several proposals waits once, and once for each SIG that has to sign it off.
        seen.add(key);
        return [
            {
                proposal: situation.subject.number,
                repository: pull.repository,
                pull: pull.number,
                title: pull.title,
                address: pull.address,
                days: wait.days,
                since: wait.since,
                for: wait.for,
                ...defined({ sig, contact: wait.contact }),
            },
        ];
    }))
        .sort((a, b) => b.days - a.days || a.pull - b.pull);
}
/** Open pull requests that change proposals, the oldest first. */
function pendingOf(facts, looks) {
    const sigs = new Map(looks.map(({ subject }) => [subject.number, subject.sig]));
    const waits = grouped(looks.flatMap(({ proposal }) => proposal.waits.map((wait) => [wait.address, wait.for])));
    return facts.pulls
        .filter((pull) => pull.touches.length > 0 && isOpen(pull))
        .sort((a, b) => a.createdAt - b.createdAt || a.number - b.number)
        .map((pull) => {
        const { number, title, createdAt, names, state } = pull;
        const [sig] = names.flatMap((name) => sigs.get(name) ?? []);
        return {
            pull: number,
            title,
            address: pull.address,
            openedAt: renderTime(createdAt),
            days: daysSince(createdAt, facts.now),
            isDraft: state === 'draft',
            proposals: [...names],
            review: reviewOf(pull),
            ...defined({
                author: isPerson(pull.author) ? pull.author.login : undefined,
                sig,
                signOff: signOffOf(pull),
                waitingFor: together(waits.get(pull.address) ?? []),
            }),
        };
    });
}
function isOpen({ state }) {
    return state === 'open' || state === 'draft';
}
function decisionsOf(facts) {
    const days = facts.pulls
        .flatMap(({ repository, touches, createdAt, mergedAt, closedAt }) => {
        const end = mergedAt ?? closedAt;
        const isRecent = end !== undefined && end >= facts.now - DECIDED_DAYS * overview_DAY;
        return repository === facts.repository && touches.length > 0 && isRecent
            ? [Math.floor((end - createdAt) / overview_DAY)]
            : [];
    })
        .sort((a, b) => a - b);
    const longest = days.at(-1);
    const median = days[Math.floor((days.length - 1) / 2)];
    if (longest === undefined || median === undefined)
        return undefined;
    return { count: days.length, medianDays: median, longestDays: longest };
}
/** Who is waited for, and for what: next steps first, then reviews. Each thing once. */
function debtsOf(looks) {
    const debts = new Map();
    const owe = (by, item) => {
        // Who owns a proposal and who wrote its code is one person to whoever looks for them.
        const kind = by.kind === 'author' ? 'owner' : by.kind;
        const key = `${kind} ${by.sig ?? ''} ${by.logins.map(domain_login/* loginKey */.H$).sort().join(' ')}`;
        const debt = debts.get(key) ?? { by, items: [] };
        debts.set(key, debt);
        const isKnown = debt.items.some(({ proposal, address }) => proposal === item.proposal && address === item.address);
        if (!isKnown)
            debt.items.push(item);
    };
    for (const { proposal } of looks) {
        const { next, number, waits, state } = proposal;
        // What several SIGs are to sign off each of them owes, where it has waited for long.
        const isOwed = waits.some(({ what, isOverdue, address }) => what === 'sign-off' && isOverdue && address === next?.address);
        if (next && !isFine(state) && !isOwed)
            owe(next.by, { proposal: number, message: next.message, ...defined({ address: next.address }) });
        for (const { isOverdue, what, for: by, days, address } of waits)
            if (isOverdue)
                owe(by, { proposal: number, message: overview_WAITED[what] ?? what, days, ...defined({ address }) });
    }
    return [...debts.values()].sort((a, b) => b.items.length - a.items.length);
}
const overview_WAITED = {
    review: 'review it',
    'sign-off': 'sign it off, or say what is missing',
    changes: 'answer the review',
    merge: 'merge it, or say what is missing',
};

;// CONCATENATED MODULE: ./build/weekly-report/assemble.js
// From the facts to the report: one look at each proposal, and what all of them say together. Pure.






function weekOfReport(config, now) {
    return (0,domain_week/* weekAt */.eI)(now, config.report.day, config.releases.zone);
}
/** `at` is the instant that days are counted to; as a rule now. */
function lookSetting(facts, config, at) {
    const { known, published } = facts;
    return {
        facts,
        known,
        published,
        now: at,
        week: weekOfReport(config, facts.now).name,
        current: currentRelease(facts, at),
        labelOf: (release) => config.labels.target.replace('{release}', release),
        sigLabelOf: (sig) => config.labels.sig.replace('{sig}', sig),
        series: facts.series,
        trackerLabel: config.labels.tracker,
    };
}
/** The next one that is not out. */
function currentRelease({ known, published }, now) {
    return published.find((release) => {
        const phase = phaseAt(release, known, published, now);
        return phase !== 'released' && phase !== 'unscheduled';
    });
}
function assemble_assemble(facts, config, before, at = facts.now) {
    const week = weekOfReport(config, facts.now);
    const setting = lookSetting(facts, config, at);
    const looks = subjectsOf(facts).map((subject) => lookAt(subject, setting));
    const lag = lagOf(looks);
    // Everything counts its days to one instant.
    const then = { ...facts, now: at };
    const skippedWeeks = before ? (0,domain_week/* weeksBetween */.WP)(before.week, week.name) : [];
    const current = currentRelease(facts, at);
    const decisions = decisionsOf(then);
    const { mailingList } = config.report;
    const report = {
        schema: 1,
        repository: facts.repository,
        series: facts.series,
        server: facts.server,
        week: week.name,
        begins: renderTime(week.begins),
        ends: renderTime(week.ends),
        generatedAt: renderTime(facts.now),
        commit: facts.commit,
        skippedWeeks,
        releases: assemble_releasesOf(looks, facts, at, current),
        counts: countsOf(looks),
        proposals: looks.map(({ proposal }) => proposal),
        sigs: sigsOf(looks, then, lag),
        lag,
        pending: pendingOf(then, looks),
        exceptions: looks.flatMap(({ proposal }) => proposal.exceptions),
        debts: debtsOf(looks),
        cleanup: looks.flatMap(({ cleanup }) => cleanup),
        errors: [...facts.problems.map((problem) => ({ ...problem })), ...unreadable(looks, facts)],
        sweep: sweepOf(then),
        work: { due: 0, posted: 0, updated: 0, standing: 0, quiet: 0, carriedOver: 0, failed: 0 },
        ...defined({
            previous: before,
            current: current && (0,domain_release/* renderRelease */.c)(current),
            decisions,
            mailingList,
        }),
    };
    return { report, looks, week };
}
/** Every release that is not out, and those without dates that somebody aims at. */
function assemble_releasesOf(looks, { known, published }, now, current) {
    const aimed = looks.flatMap(({ situation }) => (situation.aim ? [situation.aim.release] : []));
    const all = new Map([...published, ...aimed]
        .filter((release) => phaseAt(release, known, published, now) !== 'released')
        .map((release) => [(0,domain_release/* renderRelease */.c)({ ...release, patch: 0 }), { ...release, patch: 0 }]));
    return [...all.values()]
        .sort(domain_release/* compareReleases */.c0)
        .map((release) => describeRelease(release, known(release), now, current !== undefined && (0,domain_release/* compareReleases */.c0)(release, current) === 0));
}
/** Schedules of releases that somebody aims at, and that say nothing. */
function unreadable(looks, { known }) {
    const aimed = new Map(looks.flatMap(({ situation: { aim, isUnreadable, phase } }) => aim && isUnreadable && phase === 'unscheduled'
        ? [[(0,domain_release/* renderRelease */.c)(aim.release), aim.release]]
        : []));
    return [...aimed.values()].flatMap((release) => {
        const dates = known(release);
        return dates.state === 'unreadable'
            ? [{ what: 'schedule', message: `${dates.why}.`, hint: 'Correct the schedule in its repository.' }]
            : [];
    });
}
const LATE = 2 * 3_600_000;
/** A schedule that was switched off makes no noise: the report does (case 125). */
function sweepOf({ lastSweep, now }) {
    return {
        isLate: lastSweep === undefined || now - lastSweep > LATE,
        ...(lastSweep === undefined ? {} : { at: renderTime(lastSweep) }),
    };
}

// EXTERNAL MODULE: ./build/shared/exceptions.js
var shared_exceptions = __webpack_require__(9248);
// EXTERNAL MODULE: ./build/shared/people.js
var shared_people = __webpack_require__(861);
// EXTERNAL MODULE: ./build/shared/schedules.js + 2 modules
var shared_schedules = __webpack_require__(96);
// EXTERNAL MODULE: ./build/shared/domain/commitment.js
var commitment = __webpack_require__(484);
// EXTERNAL MODULE: ./build/shared/domain/named-proposals.js
var named_proposals = __webpack_require__(8010);
// EXTERNAL MODULE: ./build/shared/domain/sign-off-line.js
var sign_off_line = __webpack_require__(4019);
;// CONCATENATED MODULE: ./build/weekly-report/make-pulls.js
// Which pull requests matter, and what is known of each? Met as a reference, read with its reviews, or asked for by its number.




/** Every pull request that matters, each once: one that was read with its reviews is better known than one that was met as a reference. */
function makePulls(repository, config) {
    const { series, root } = config.proposals;
    const known = new Map();
    const detailed = new Set();
    const naming = new Map();
    const problems = [];
    const keyOf = (name) => name.toLowerCase();
    return {
        /** `by` is the tracker that it names. */
        note: (raw, by) => {
            const key = keyOf(nameOfPull(raw));
            // Elsewhere the reference itself is what is known of it.
            if (by !== undefined && raw.repository === repository)
                naming.set(key, (naming.get(key) ?? new Set()).add(by));
            const isDetailed = raw.labels !== undefined;
            if (detailed.has(key) && !isDetailed)
                return;
            const pull = make_pulls_toPull(raw, repository, series, root);
            // Of the many pull requests to the code most have nothing to do with a proposal.
            if (isDetailed && !known.has(key) && pull.names.length === 0 && pull.repository !== repository)
                return;
            if (isDetailed)
                detailed.add(key);
            known.set(key, pull);
        },
        /** Also one of those that were passed over because they name nothing. */
        want: (raw) => {
            const key = keyOf(nameOfPull(raw));
            detailed.add(key);
            known.set(key, make_pulls_toPull(raw, repository, series, root));
        },
        has: (name) => known.has(keyOf(name)),
        isDetailed: (name) => detailed.has(keyOf(name)),
        get: (name) => known.get(keyOf(name)),
        complain: (problem) => {
            problems.push(problem);
        },
        problems: () => problems,
        all: () => [...known].map(([key, pull]) => ({
            ...pull,
            names: [...new Set([...pull.names, ...(naming.get(key) ?? [])])].sort((a, b) => a - b),
        })),
    };
}
/** Commands to machines are no word of a review. */
function isCommandsAlone(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.length > 0 && lines.every((line) => /^\s*\/[a-z-]/i.test(line));
}
function make_pulls_toPull(raw, repository, series, root) {
    const { title, body, branch, files = [], comments = [], statuses, ...rest } = raw;
    const said = comments
        .filter(({ body: text }) => !isCommandsAlone(text))
        .map(({ author, at }) => ({ ...(author ? { author } : {}), at, state: 'commented' }));
    const gate = statuses?.find(({ context }) => context === 'enhancements/sig-signoff');
    const below = files.filter(({ path }) => path.startsWith(`${root}/`));
    return {
        repository: rest.repository,
        number: rest.number,
        title,
        address: rest.address,
        state: rest.state,
        ...(rest.author ? { author: rest.author } : {}),
        ...(rest.labels ? {} : { isMet: true }),
        base: rest.base,
        createdAt: rest.createdAt,
        updatedAt: rest.updatedAt,
        ...(rest.mergedAt === undefined ? {} : { mergedAt: rest.mergedAt }),
        ...(rest.closedAt === undefined ? {} : { closedAt: rest.closedAt }),
        labels: rest.labels ?? [],
        names: (0,named_proposals/* namedProposals */.$)({ title, body, branch }, repository, series),
        reviews: [...(rest.reviews ?? []), ...said].sort((a, b) => a.at - b.at),
        requested: rest.requested ?? [],
        // Commits say of themselves what their authors like; none was pushed after it was seen.
        ...(rest.pushedAt === undefined ? {} : { pushedAt: Math.min(rest.pushedAt, rest.updatedAt) }),
        touches: below.map(({ path }) => path),
        ...(below.length > 0
            ? {
                adds: below.filter(({ isAdded }) => isAdded).map(({ path }) => path),
                isCommitted: (0,commitment/* statesCommitment */.E)(body),
            }
            : {}),
        ...(gate ? { signOff: make_pulls_signOffOf(gate) } : {}),
    };
}
function make_pulls_signOffOf({ state, description, }) {
    const missing = (0,sign_off_line/* missingIn */.E)(description);
    return { state: signOffState(state), description, ...(missing ? { missing } : {}) };
}
function signOffState(state) {
    const known = ['success', 'pending', 'failure'].find((each) => each === state.toLowerCase());
    return known ?? 'error';
}

// EXTERNAL MODULE: ./build/shared/domain/hazard.js
var hazard = __webpack_require__(6265);
// EXTERNAL MODULE: ./build/shared/domain/path.js
var domain_path = __webpack_require__(6694);
// EXTERNAL MODULE: ./build/shared/domain/proposal.js
var domain_proposal = __webpack_require__(7139);
// EXTERNAL MODULE: ./build/shared/domain/source.js
var domain_source = __webpack_require__(280);
// EXTERNAL MODULE: ./build/shared/domain/tar.js
var tar = __webpack_require__(7798);
;// CONCATENATED MODULE: ./build/weekly-report/read-documents.js
// From the archive of the default branch to what is known of each proposal. Texts are let go as soon as they are read.







/** Twice through the archive: what a file is depends on its neighbours. */
function readDocuments(archive, config, server) {
    const paths = new Set();
    (0,tar/* readTar */.s)(archive, ({ path }) => paths.add(path));
    const documents = [];
    const problems = [];
    const { trackerTemplate } = config.proposals;
    const { file } = config.freeze.exceptions;
    let template;
    let exceptions;
    (0,tar/* readTar */.s)(archive, ({ path, kind, bytes }) => {
        if (path === trackerTemplate && kind === 'file') {
            const source = (0,domain_source/* parseSource */.PJ)(bytes);
            if ('text' in source)
                template = (0,domain_tracker/* parseTrackerTemplate */.yX)(source.text);
        }
        if (path === file)
            exceptions = kind === 'file' ? (0,domain_source/* parseSource */.PJ)(bytes) : LINKED;
        const type = (0,domain_path/* kindOfPath */.Bs)(path, config.proposals, (other) => paths.has(other));
        if (type !== 'proposal' && type !== 'misplaced')
            return;
        const read = readDocument(path, type, kind === 'file' ? (0,domain_source/* parseSource */.PJ)(bytes) : LINKED, config, server);
        if ('message' in read)
            problems.push(read);
        else
            documents.push(read);
    });
    return {
        documents: documents.sort((a, b) => (a.path < b.path ? -1 : 1)),
        problems: [...problems, ...twins(documents)],
        ...(template ? { template } : {}),
        ...(exceptions ? { exceptions } : {}),
    };
}
const LINKED = {
    unreadable: {
        message: 'The file is a symbolic link.',
        hint: 'Put the text itself at this path: a link can lead anywhere.',
    },
};
function readDocument(path, kind, source, config, server) {
    if ('unreadable' in source)
        return { what: 'proposal', path, ...source.unreadable };
    if ((0,hazard/* isHazardous */.e)(source.text)) {
        return {
            what: 'proposal',
            path,
            message: 'The proposal is too large or too deeply nested to be read here.',
            hint: 'Split it, or move long listings into an appendix.',
        };
    }
    let proposal;
    try {
        proposal = (0,domain_proposal/* parseProposal */._$)(path, kind, source.text, {
            series: config.proposals.series,
            pattern: config.proposals,
            meta: config.proposals.meta,
            nestedHeadings: config.proposals.nestedHeadings,
        });
    }
    catch {
        return {
            what: 'proposal',
            path,
            message: 'The proposal could not be parsed.',
            hint: 'Check it with `enhancements check`.',
        };
    }
    return toFacts(proposal, config, server);
}
function toFacts(proposal, config, server) {
    const { metadata, isMeta, path, kind } = proposal;
    const number = (0,domain_proposal/* numberOf */.rl)(proposal);
    const sig = (0,domain_proposal/* owningSigOf */.NL)(proposal);
    const stage = (0,domain_proposal/* statedStage */.cn)(proposal)?.stage;
    const people = (fields = []) => fields.map(({ value }) => (0,domain_login/* normalizeLogin */.tq)(value)).filter(domain_login/* isLogin */.W5);
    const status = metadata?.status?.value.trim().toLowerCase();
    const gate = metadata?.featureGate?.value;
    const hasMilestones = (metadata?.milestones.length ?? 0) > 0;
    return {
        path,
        ...(number === undefined ? {} : { number }),
        title: proposal.title?.text || metadata?.title?.value || '',
        isMisplaced: kind === 'misplaced',
        isMeta,
        format: hasMilestones ? 'front-matter' : proposal.targetLines.length > 0 ? 'target-lines' : 'none',
        ...(sig === undefined ? {} : { sig }),
        participating: (metadata?.participatingSigs ?? []).map(({ value }) => (0,domain_proposal/* sigName */.R4)(value)),
        ...(status === undefined || status === '' ? {} : { status }),
        ...(stage === undefined ? {} : { stage }),
        ...(gate === undefined ? {} : { featureGate: gate }),
        targets: read_documents_targetsOf(proposal.targets),
        authors: people(metadata?.authors),
        reviewers: people(metadata?.reviewers),
        approvers: people(metadata?.approvers),
        linked: linkedIn(proposal, config, server),
    };
}
function read_documents_targetsOf(targets) {
    return targets.flatMap(({ stage, state, releases, line }) => state === 'set'
        ? releases.map((release) => ({ ...(stage ? { stage } : {}), release: { ...release, patch: 0 }, line }))
        : []);
}
const MOST_LINKED = 50;
/** Pull requests that the Implementation History names; elsewhere a text may name any. */
function linkedIn({ document }, { report }, server) {
    const host = server.replace(/^https?:\/\//, '').replaceAll('.', '\\.');
    const pattern = new RegExp(`${host}/([\\w.-]+/[\\w.-]+)/pull/(\\d{1,9})\\b`, 'g');
    const start = document.sections.findIndex(({ heading }) => /^implementation (?:history|phases)/i.test(heading));
    const history = document.sections[start];
    if (!history)
        return [];
    const end = document.sections.findIndex((section, index) => index > start && section.level <= history.level);
    const lines = document.sections.slice(start, end < 0 ? undefined : end).flatMap((section) => section.lines);
    const known = report.codeRepositories.map((name) => name.toLowerCase());
    return lines
        .flatMap(({ text }) => [...text.matchAll(pattern)])
        .map(([, repository = '', number]) => ({ repository, number: Number(number) }))
        .filter(({ repository }) => known.includes(repository.toLowerCase()))
        .slice(0, MOST_LINKED);
}
/** Two documents of one number: nobody can tell which of them the tracker follows. */
function twins(documents) {
    const paths = new Map();
    return [...documents]
        .sort((a, b) => (a.path < b.path ? -1 : 1))
        .flatMap(({ number, path, isMeta }) => {
        if (number === undefined)
            return isMeta
                ? []
                : [
                    {
                        what: 'proposal',
                        path,
                        message: 'The proposal names its number neither in its metadata, nor in its title, nor in its path.',
                        hint: 'Name the number of its tracking issue.',
                    },
                ];
        const other = paths.get(number);
        if (other === undefined) {
            paths.set(number, path);
            return [];
        }
        return [
            {
                what: 'proposal',
                number,
                path,
                message: `The proposal has the number ${number}, as ${JSON.stringify(other)} has, which was taken.`,
                hint: 'Correct the number in one of them.',
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/weekly-report/read-tracker.js
// From an issue to what is known of a tracker: read as a person would read it. What cannot be read is kept apart, never guessed.




function readTracker(raw, reading) {
    const tracker = (0,domain_tracker/* parseTracker */.mM)({ number: raw.number, title: raw.title, body: raw.body, labels: raw.labels, state: raw.state }, reading.series);
    const labelled = sigsOfLabels(raw.labels, reading.sigLabel);
    const primary = sigsIn(tracker, 'Primary SIG', 'Responsible SIGs', 'Owning SIG');
    const additional = sigsIn(tracker, 'Additional SIGs', 'Participating SIGs', 'Responsible SIGs');
    // Two names name no owner (S-2).
    const sig = primary.length === 1 ? primary[0] : labelled.length === 1 ? labelled[0] : undefined;
    const others = [...new Set([...primary, ...additional, ...labelled])].filter((name) => name !== sig);
    const { listed, issues } = linksOf(raw, reading);
    const stage = textOf(tracker, 'Current Feature Stage');
    const gate = textOf(tracker, 'Feature Gate');
    return {
        number: raw.number,
        title: raw.title,
        state: raw.state,
        isLocked: raw.isLocked,
        ...(raw.closed ? { closed: raw.closed } : {}),
        ...(raw.author ? { author: raw.author } : {}),
        assignees: raw.assignees.length > 0 ? [...raw.assignees] : assigned(raw.body),
        labels: [...raw.labels],
        createdAt: raw.createdAt,
        ...(tracker.titleNumber === undefined ? {} : { titleNumber: tracker.titleNumber }),
        ...(sig === undefined ? {} : { sig }),
        otherSigs: others,
        ...(stage === undefined ? {} : { stage }),
        ...(gate === undefined ? {} : { featureGate: gate }),
        targets: read_tracker_targetsOf(tracker),
        openTargets: tracker.targets
            .filter(({ state, value }) => state === 'unreadable' && value !== '')
            .map(({ label, value }) => `${label}: ${value}`),
        links: tracker.links.flatMap((link) => pathOf(link, reading)),
        reviewers: namesIn(tracker, 'Reviewers'),
        approvers: namesIn(tracker, 'Approvers'),
        listed,
        issues: [...issues, ...raw.issues],
        references: raw.pulls.map(({ repository, number }) => ({ repository, number })),
        comments: raw.comments.map((comment) => readComment(comment, reading)),
        unfilled: unfilledIn(tracker, reading.template),
        isReadable: tracker.fields.length > 0 || tracker.targets.length > 0,
    };
}
/** Texts are kept where they are ours or answer us: of ten thousand trackers the others are too many. */
function readComment(raw, { trusted }) {
    const { id, author, at, address, isHidden, body } = raw;
    const isOwn = raw.isOwn || (trusted !== undefined && author?.kind === 'bot' && author.login === trusted);
    const isKept = isOwn ? parseCheckIn(body) !== undefined : parseAnswer(body) !== undefined;
    return { id, ...(author ? { author } : {}), at, address, isOwn, isHidden, ...(isKept ? { body } : {}) };
}
/** Of words that are not kept only who said the last one when: of a hundred thousand comments the rest is too much. */
function slim(comments) {
    const last = new Map(comments.map((comment) => [comment.author?.login ?? '', comment.id]));
    return comments.flatMap((comment) => {
        if (comment.body !== undefined)
            return [comment];
        return last.get(comment.author?.login ?? '') === comment.id ? [{ ...comment, address: '' }] : [];
    });
}
/** What the newest check-in remembers; undefined where there is none. */
function lastMemory(comments) {
    for (const { isOwn, body } of [...comments].reverse()) {
        const memory = isOwn && body !== undefined ? parseCheckIn(body)?.memory : undefined;
        if (memory)
            return memory;
    }
    return undefined;
}
function read_tracker_targetsOf({ targets }) {
    return targets.flatMap(({ stage, releases, state, line }) => state === 'set'
        ? releases.map((release) => ({ ...(stage ? { stage } : {}), release: { ...release, patch: 0 }, line }))
        : []);
}
/** `/assign @lin` in the text, where nobody obeyed it. */
function assigned(body) {
    return [...body.matchAll(/^\/assign[ \t]+(@?[\w-]+)[ \t]*$/gm)]
        .map((match) => (0,domain_login/* normalizeLogin */.tq)(match[1] ?? ''))
        .filter(domain_login/* isLogin */.W5);
}
function sigsOfLabels(labels, form) {
    const [before = '', after = ''] = form.toLowerCase().split('{sig}');
    if (before === '' && after === '')
        return [];
    return labels.flatMap((label) => {
        const name = label.toLowerCase();
        return name.startsWith(before) && name.endsWith(after) && name.length > before.length + after.length
            ? [(0,domain_proposal/* sigName */.R4)(name.slice(before.length, name.length - after.length))]
            : [];
    });
}
/** `/sig network`, `sig-network`, `node, storage` in the first of the fields that says any. */
function sigsIn(tracker, ...names) {
    for (const name of names) {
        const field = tracker.fields.find((each) => (0,domain_tracker/* fieldKey */.aF)(each.name) === (0,domain_tracker/* fieldKey */.aF)(name));
        const found = (field?.lines ?? []).flatMap(({ text }) => {
            const line = text.trim().toLowerCase();
            const command = /^\/sig[ \t]+([a-z][a-z\d-]*)$/.exec(line)?.[1];
            if (command !== undefined)
                return [(0,domain_proposal/* sigName */.R4)(command)];
            return /^(?:sig[-/ ])?[a-z][a-z-]{1,30}(?:\s*,\s*(?:sig[-/ ])?[a-z][a-z-]{1,30})*$/.test(line)
                ? line.split(/\s*,\s*/).map(domain_proposal/* sigName */.R4)
                : [];
        });
        if (found.length > 0)
            return [...new Set(found)].filter((each) => each !== 'none' && each !== 'n/a');
    }
    return [];
}
function textOf(tracker, name) {
    const text = (0,domain_tracker/* trackerField */.vF)(tracker, name)
        ?.lines.map((line) => line.text.trim())
        .find((line) => line !== '' && !line.startsWith('/'));
    return text?.slice(0, 120);
}
function namesIn(tracker, name) {
    const lines = (0,domain_tracker/* trackerField */.vF)(tracker, name)?.lines ?? [];
    const found = lines.flatMap(({ text }) => [...text.matchAll(/(?<![\w/.-])@([a-z\d][a-z\d-]{0,38})\b/gi)]);
    return [...new Set(found.map((match) => match[1] ?? ''))].slice(0, 20);
}
const MAY_BE_EMPTY = /optional|additional context|^responsible sigs$|^additional sigs/;
function unfilledIn(tracker, template) {
    return (template?.fields ?? []).filter((name) => {
        if (MAY_BE_EMPTY.test(name.toLowerCase()) || MAY_BE_EMPTY.test((0,domain_tracker/* fieldKey */.aF)(name)))
            return false;
        const field = (0,domain_tracker/* trackerField */.vF)(tracker, name);
        return !(field && template && (0,domain_tracker/* isFieldFilled */.BR)(field, template.words));
    });
}
const MOST_LISTED = 100;
/** Pull requests and issues that the text lists, by the words before them or the head of their column. */
function linksOf({ body, number }, { repository, server }) {
    const host = server.replace(/^https?:\/\//, '').replace(/[.]/g, '\\.');
    const pattern = new RegExp(`(?:https?://)?(?:www\\.)?${host}/([\\w.-]+/[\\w.-]+)/(pull|issues)/(\\d{1,9})\\b|(?<![\\w/&.-])([\\w.-]+/[\\w.-]+)?#(\\d{1,9})\\b`, 'g');
    const listed = [];
    const issues = [];
    let columns = [];
    let heading = '';
    const visible = body.replace(/<!--[\s\S]*?(?:-->|$)/g, '').split(/\r?\n/);
    visible.forEach((line, index) => {
        if (/^\s*(?:#{1,6}\s|\*\*)/.test(line))
            heading = line;
        const isTable = line.trim().startsWith('|');
        if (!isTable)
            columns = [];
        else if (/^[\s|:-]+$/.test(visible[index + 1] ?? ''))
            columns = cellsOf(line);
        const cells = isTable && columns.length > 0 ? cellsOf(line) : [line];
        cells.forEach((cell, column) => {
            const before = isTable ? (columns[column] ?? '') : line;
            for (const match of cell.matchAll(pattern)) {
                const [, linked, kind, linkedNumber, short, shortNumber] = match;
                const name = {
                    repository: linked ?? short ?? repository,
                    number: Number(linkedNumber ?? shortNumber),
                };
                if (name.number === number && name.repository === repository)
                    continue;
                if (kind === 'issues')
                    issues.push(name);
                else if (listed.length < MOST_LISTED)
                    listed.push({ ...name, as: roleIn(before, heading) });
            }
        });
    });
    return { listed, issues };
}
function cellsOf(row) {
    return row
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim());
}
function roleIn(words, heading) {
    for (const text of [words.replace(/https?:\S+/g, ' '), heading]) {
        if (/\bdoc(?:s|umentation)?\b/i.test(text))
            return 'documentation';
        if (/\b(?:code|implementation|impl)\b/i.test(text))
            return 'implementation';
        if (/\b(?:[vck]ep|proposal|enhancement)\b/i.test(text))
            return 'proposal';
    }
    return 'other';
}
/** The path of a proposal, or of its folder, that a link leads to. */
function pathOf(link, { repository, server }) {
    const prefix = `${server.replace(/^https?:\/\//, '')}/${repository}/`;
    const rest = link.replace(/^https?:\/\//, '').replace(/[#?][\s\S]*$/, '');
    if (!rest.toLowerCase().startsWith(prefix.toLowerCase()))
        return [];
    const path = /^(?:blob|tree)\/[^/]+\/(.+?)\/?$/.exec(rest.slice(prefix.length))?.[1];
    if (path === undefined)
        return [];
    try {
        return [decodeURIComponent(path)];
    }
    catch {
        return [path];
    }
}

;// CONCATENATED MODULE: ./build/weekly-report/gather.js
// Everything that is read for the report. After this nothing is read.










const gather_DAY = 86_400_000;
const gather_DECIDED_DAYS = 90;
/** A run that began while another read: what it saw may be older than it wrote. */
const OVERLAP = gather_DAY;
/** Pages of a hundred comments that are looked through for our last word. */
const MOST_EARLIER = 120;
const MOST_REFERENCES = 3;
/** Where more than so many trackers fail it is no trouble of one. */
const MOST_UNREAD = 5;
const WEEK = 7 * gather_DAY;
/** Pull requests that are asked for one by one: of repositories that are not read as a whole. */
const MOST_BY_NUMBER = 1_000;
const PROGRESS = 1_000;
async function gatherFacts(github, config, setting) {
    const { repository, server, home, now, say } = setting;
    const problems = [];
    say('Reading the proposals.');
    const archive = await github.archive(home.tip);
    const read = readDocuments(archive, config, server);
    problems.push(...read.problems);
    const schedules = await attempt(problems, 'schedule', () => (0,shared_schedules/* gatherCalendar */.Q$)(github, config));
    const owners = [...new Set([...config.requiredSigs, ...read.documents.flatMap(({ sig }) => sig ?? [])])];
    const people = await attempt(problems, 'people', () => (0,shared_people/* gatherPeople */.X)(github, config, owners));
    const releaseTeam = await attempt(problems, 'people', () => (0,shared_exceptions/* gatherReleaseTeam */.U8)(github, config));
    const exceptions = await attempt(problems, 'exceptions', () => Promise.resolve((0,shared_exceptions/* exceptionsIn */.CW)(read.exceptions, config.freeze.exceptions.file, config)));
    const reading = {
        series: config.proposals.series,
        repository,
        server,
        sigLabel: config.labels.sig,
        ...(read.template ? { template: read.template } : {}),
        ...(setting.trusted === undefined ? {} : { trusted: setting.trusted }),
    };
    const pulls = makePulls(repository, config);
    const unread = new Map();
    const trackers = await gatherTrackers(github, config, setting, reading, read.documents, pulls, unread);
    await gatherPulls(github, config, setting, schedules, trackers, read.documents, pulls);
    return {
        repository,
        server,
        series: config.proposals.series,
        now,
        commit: home.tip,
        documents: read.documents,
        trackers,
        pulls: pulls.all(),
        known: schedules?.known ?? UNKNOWN,
        published: schedules?.published ?? [],
        sigs: people?.sigs ?? new Map(),
        requiredSigs: config.requiredSigs,
        exceptions: exceptions ?? [],
        releaseTeam: releaseTeam ?? [],
        maintainers: config.people.maintainers,
        ...(home.lastSweep === undefined ? {} : { lastSweep: home.lastSweep }),
        ...(setting.heard ? { heard: setting.heard } : {}),
        problems: [...problems, ...pulls.problems()],
        unread,
        isWhole: schedules !== undefined &&
            people !== undefined &&
            releaseTeam !== undefined &&
            exceptions !== undefined &&
            pulls.problems().length === 0,
    };
}
const UNKNOWN = () => ({ state: 'unreadable', why: 'the schedules could not be read' });
/** What one source lacks must not keep the others from being told: the report lists it among its own errors. */
async function attempt(problems, what, read) {
    try {
        return await read();
    }
    catch (problem) {
        if (!(problem instanceof errors/* UserError */.y))
            throw problem;
        problems.push({ what, message: problem.message, hint: problem.hint });
        return undefined;
    }
}
async function gatherTrackers(github, config, setting, reading, documents, pulls, unread) {
    const trackers = [];
    const deeper = [];
    const keep = (raw) => {
        const read = readTracker(raw, reading);
        const tracker = raw.earlierComments === undefined ? { ...read, comments: slim(read.comments) } : read;
        for (const pull of raw.pulls)
            pulls.note(pull, raw.number);
        trackers.push(tracker);
        const { number, earlierComments, earlierReferences, state } = raw;
        if (state === 'open' && (earlierComments !== undefined || earlierReferences !== undefined)) {
            const rest = {
                number,
                ...(earlierComments === undefined ? {} : { earlierComments }),
                ...(earlierReferences === undefined ? {} : { earlierReferences }),
            };
            deeper.push({ raw: rest, at: trackers.length - 1 });
        }
    };
    await github.trackers(config.labels.tracker, (page, total) => {
        for (const raw of page)
            keep(raw);
        if (trackers.length % PROGRESS === 0 || trackers.length === total)
            setting.say(`Read ${trackers.length} of ${total} trackers.`);
    });
    const found = new Set(trackers.map(({ number }) => number));
    const missing = documents.flatMap(({ number, isMeta }) => number !== undefined && !isMeta && !found.has(number) ? [number] : []);
    for (const raw of await github.trackersByNumber([...new Set(missing)]))
        keep(raw);
    for (const { raw, at } of deeper) {
        const tracker = trackers[at];
        if (!tracker)
            continue;
        try {
            trackers[at] = await deepen(github, raw, tracker, setting, reading, pulls);
        }
        catch (problem) {
            // A failure on one does not stop the others. Another tracker will tell whether it is only that one.
            if (!(problem instanceof errors/* UserError */.y) || unread.size >= MOST_UNREAD)
                throw problem;
            unread.set(raw.number, problem);
        }
    }
    return trackers.map((tracker) => withoutTrackers(tracker, found, reading.repository));
}
/** Another tracker that names this one is neither a bug nor feedback. */
function withoutTrackers(tracker, trackers, repository) {
    const isTracker = ({ repository: other, number }) => other === repository && trackers.has(number);
    return tracker.issues.some(isTracker)
        ? { ...tracker, issues: tracker.issues.filter((issue) => !isTracker(issue)) }
        : tracker;
}
/** Further back for what the last comments and references do not show: this week's check-in, the one before it, older pull requests. */
async function deepen(github, { number, earlierComments, earlierReferences, }, tracker, { begins }, reading, pulls) {
    let { comments, references } = tracker;
    let before = earlierComments;
    for (let page = 0; before !== undefined && page < MOST_EARLIER; page += 1) {
        const oldest = comments[0]?.at ?? 0;
        const isOurs = comments.some(({ isOwn, body, at }) => isOwn && body !== undefined && at >= begins);
        // Where we have said nothing since, the check-in of the week before may lie behind much talk.
        if (isOurs || oldest < (lastMemory(comments) ? begins : begins - WEEK))
            break;
        const earlier = await github.earlierComments(number, before);
        comments = [...earlier.comments.map((comment) => readComment(comment, reading)), ...comments];
        before = earlier.before;
    }
    let from = earlierReferences;
    for (let page = 0; from !== undefined && page < MOST_REFERENCES; page += 1) {
        const earlier = await github.earlierReferences(number, from);
        for (const pull of earlier.pulls)
            pulls.note(pull, number);
        references = [
            ...earlier.pulls.map(({ repository, number: other }) => ({ repository, number: other })),
            ...references,
        ];
        from = earlier.earlierReferences;
    }
    return { ...tracker, comments: slim(comments), references };
}
async function gatherPulls(github, config, setting, schedules, trackers, documents, pulls) {
    const { repository, now, say } = setting;
    let count = 0;
    const take = (page) => {
        for (const raw of page) {
            if (wanted.has(nameOfPull(raw).toLowerCase()))
                pulls.want(raw);
            else
                pulls.note(raw);
        }
        const before = count;
        count += page.length;
        if (Math.floor(before / PROGRESS) < Math.floor(count / PROGRESS))
            say(`Read ${count} pull requests.`);
    };
    const named = namesOf(trackers, documents);
    const wanted = new Set(named.map((name) => name.toLowerCase()));
    const repositories = config.report.codeRepositories.filter((name) => name.toLowerCase() !== repository.toLowerCase());
    const read = async (name, kind, since) => {
        try {
            await github.pulls(name, kind, since, take);
        }
        catch (problem) {
            if (!(problem instanceof errors/* UserError */.y))
                throw problem;
            pulls.complain({ what: 'pulls', message: problem.message, hint: problem.hint });
        }
    };
    await read(repository, 'proposing', now);
    await read(repository, 'decided', now - gather_DECIDED_DAYS * gather_DAY);
    const since = setting.since === undefined ? firstOf(schedules, now) : setting.since - OVERLAP;
    for (const name of repositories) {
        await read(name, 'open', now);
        await read(name, 'closed', since);
    }
    say(`Read ${count} pull requests.`);
    await gatherByNumber(github, repositories, named, pulls);
}
/** Everything that texts and memories name, as far as it may still change. */
function namesOf(trackers, documents) {
    const names = new Set();
    for (const tracker of trackers) {
        if (tracker.state === 'closed' && tracker.closed?.by?.kind !== 'bot')
            continue;
        for (const name of [...tracker.listed, ...tracker.references])
            names.add(nameOfPull(name));
        for (const [name] of lastMemory(tracker.comments)?.pulls ?? [])
            names.add(name);
    }
    for (const { linked } of documents)
        for (const name of linked)
            names.add(nameOfPull(name));
    return [...names];
}
/** What is in no repository that was read as a whole: documentation elsewhere, and old pull requests that are remembered. */
async function gatherByNumber(github, repositories, named, pulls) {
    const whole = new Set(repositories.map((name) => name.toLowerCase()));
    const missing = named.flatMap((text) => {
        const name = parsePullName(text);
        if (!name || pulls.isDetailed(text))
            return [];
        const known = pulls.get(text);
        // What is over, and was met as a reference, is known well enough.
        return known && (known.state === 'merged' || known.state === 'closed') ? [] : [name];
    });
    // Where a repository was read as a whole, what is missing is old: it matters only for what came out long ago.
    const sorted = [...missing].sort((a, b) => Number(whole.has(a.repository.toLowerCase())) - Number(whole.has(b.repository.toLowerCase())));
    const groups = new Map();
    for (const { repository, number } of sorted.slice(0, MOST_BY_NUMBER))
        groups.set(repository, [...(groups.get(repository) ?? []), number]);
    for (const [repository, numbers] of groups) {
        try {
            for (const raw of await github.pullsByNumber(repository, numbers))
                pulls.want(raw);
        }
        catch (problem) {
            if (!(problem instanceof errors/* UserError */.y))
                throw problem;
            pulls.complain({ what: 'pulls', message: problem.message, hint: problem.hint });
        }
    }
}
/** On a first run: from the beginning of the oldest cycle that is not over. */
function firstOf(schedules, now) {
    const starts = (schedules?.published ?? [])
        .filter((release) => phaseAt(release, schedules?.known ?? UNKNOWN, schedules?.published ?? [], now) !== 'released')
        .sort(domain_release/* compareReleases */.c0)
        .map((release) => cycleStart(release, schedules?.known ?? UNKNOWN))
        .filter((start) => start !== Number.NEGATIVE_INFINITY && start < now);
    return starts.length === 0 ? now - 180 * gather_DAY : Math.min(...starts);
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/outline.js
// What is said of a proposal, apart from how many days that is ahead or ago?
/**
 * Two looks with the same outline differ in counts of days at most, and are not worth writing anew. Deadlines come near and reviews come to be late without
 * that anybody does anything: then state, reasons or the next step are others.
 */
function outlineOf({ phase, state, reasons, next, retarget, checks, drift }) {
    const named = ({ id, address }) => [id, address ?? ''];
    return JSON.stringify([
        phase ?? '',
        state,
        reasons.map(named),
        next ? [...named(next), next.by] : [],
        retarget?.to ?? '',
        (checks ?? []).map(({ id, state: answer }) => [id, answer]),
        drift.map(named),
    ]);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/shared/domain/safe-markdown.js
var safe_markdown = __webpack_require__(7300);
// EXTERNAL MODULE: ./build/weekly-report/vocabulary.js
var vocabulary = __webpack_require__(8331);
// EXTERNAL MODULE: ./build/weekly-report/render/link.js
var render_link = __webpack_require__(746);
;// CONCATENATED MODULE: ./build/weekly-report/render/check-in.js
// What stands on the tracker this week: the state, why, the one next step and whose it is, what changed, and who is waited for.






const MARKS = {
    'on-track': '🟢',
    done: '✅',
    'at-risk': '🟡',
    'no-activity': '⚪',
    'off-track': '🔴',
    'needs-exception': '🟠',
    dropped: '⚫',
    untracked: '⚫',
};
const MOST_REASONS = 5;
const MOST_CHANGES = 10;
const MOST_WAITS = 5;
function stateSaid(state) {
    return `${MARKS[state]} ${STATE_NAMES[state]}`;
}
/** `release` is the one that it aims at; `skipped` says that there was no check-in last week. */
function renderCheckInText(proposal, release, week, isFirstAfterGap, cleanup = []) {
    const { state, target } = proposal;
    const aim = target ? ` for ${target.release}` : '';
    return [
        `### Check-in ${week}${aim}: ${stateSaid(state)}`,
        nextStep(proposal),
        check_in_proposed(proposal),
        reasons(proposal),
        changes(proposal),
        waits(proposal.waits),
        checks(proposal.checks ?? []),
        drift(proposal),
        endangered(cleanup),
        deadline(release),
        isFirstAfterGap ? 'There was no check-in last week.' : '',
        '<sub>Answer with a comment that begins with `TL;DR:` and the weekly report quotes it. This comment is kept up to date until the end of the week.</sub>',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function nextStep({ next, state }) {
    if (!next)
        return '';
    // Whoever is on time need not be called: the next step is shown, and nobody is pinged.
    const who = isFine(state) ? (0,render_link/* named */.KT)(next.by) : (0,render_link/* called */.Ab)(next.by);
    const where = next.address === undefined ? '' : ` (${(0,render_link/* quietLink */.lb)('here', next.address)})`;
    return `**Next:** ${who}: ${(0,safe_markdown/* sentence */.em)(next.message)}${where}.`;
}
/** To the owner and the SIG, who decide; nobody is called by it (W-3). */
function check_in_proposed({ retarget, sig, next, reasons: all }) {
    if (!retarget || next?.id === 'retarget')
        return '';
    const whom = `the owner and ${sig === undefined ? 'the maintainers' : `SIG ${(0,safe_markdown/* sentence */.em)(sig)}`}`;
    if (retarget.to !== 'rejected') {
        // Why stands below.
        const isSaid = all.slice(0, MOST_REASONS).some(({ message }) => message === retarget.reason);
        return `**Proposed** to ${whom}: move the target to ${retarget.to}.${isSaid ? '' : ` ${(0,safe_markdown/* sentence */.em)(retarget.reason)}`}`;
    }
    const instead = retarget.instead === undefined ? '' : ` Or move the target to ${retarget.instead}.`;
    return `**Proposed** to ${whom}: give it up, with the status ${(0,safe_markdown/* codeSpan */.SS)('rejected')} or ${(0,safe_markdown/* codeSpan */.SS)('withdrawn')}. ${(0,safe_markdown/* sentence */.em)(retarget.reason)}${instead} Only you decide: nothing changes until the proposal does.`;
}
function reasons({ reasons: all }) {
    const told = all.slice(0, MOST_REASONS);
    const lines = told.map(({ message, address }) => item(message, address));
    return lines.length === 0 ? '' : ['Why:', ...lines].join('\n');
}
function item(message, address) {
    return `- ${(0,safe_markdown/* sentence */.em)(message)}${address === undefined ? '' : ` ${(0,render_link/* quietLink */.lb)('↗', address)}`}`;
}
function changes({ changes: all, previous }) {
    const told = all.filter(({ id }) => id !== 'new').slice(0, MOST_CHANGES);
    if (told.length === 0)
        return '';
    const since = previous ? `Since ${previous.week}:` : 'What changed:';
    const more = all.length - told.length;
    const rest = more > 0 && told.length === MOST_CHANGES ? [`- and ${(0,domain_words/* count */.U9)(more, 'further change')}`] : [];
    return [since, ...told.map(({ message, address }) => item(message, address)), ...rest].join('\n');
}
function waits(all) {
    const told = all.filter(({ what }) => what !== 'answer').slice(0, MOST_WAITS);
    if (told.length === 0)
        return '';
    const rows = told.map(({ what, for: by, since, days, address, contact }) => `| ${address === undefined ? check_in_WAITED[what] : (0,render_link/* quietLink */.lb)(check_in_WAITED[what], address)} | ${(0,render_link/* named */.KT)(by)} | ${since.slice(0, 10)} (${(0,domain_words/* count */.U9)(days, 'day')}) | ${contact ? contactSaid(contact) : ''} |`);
    return ['| waited for | from | since | where to reach them |', '|---|---|---|---|', ...rows].join('\n');
}
const check_in_WAITED = {
    review: 'a review',
    changes: 'an answer to the review',
    'sign-off': 'a sign-off',
    merge: 'the merge',
    answer: 'the author',
};
/** From `sigs.yaml`: text from outside. */
function contactSaid({ meetings, mailingList }) {
    const [meeting] = meetings;
    const met = meeting ? `meets ${(0,safe_markdown/* codeSpan */.SS)(`${meeting.day} ${meeting.time} ${meeting.zone}`.trim())}` : '';
    const list = mailingList === undefined ? '' : addressSaid(mailingList);
    return [met, list].filter((part) => part !== '').join(', ');
}
function addressSaid(text) {
    return /^https:\/\/[^\s()<>|]+$/.test(text) ? (0,render_link/* quietLink */.lb)('mailing list', text) : (0,safe_markdown/* codeSpan */.SS)(text);
}
const POINTS = {
    'pulls-merged': 'all pull requests merged into the release',
    'docs-merged': 'documentation merged',
    'as-proposed': 'implemented as proposed, no exception needed',
    'bugs-and-feedback': 'bugs tracked and user feedback linked',
    'tracker-complete': 'the tracker lists all pull requests and issues',
};
const BOXES = { yes: '✅', no: '❌', unknown: '❔' };
function checks(all) {
    if (all.length === 0)
        return '';
    const rows = all.map(({ id, state, evidence, address }) => `| ${BOXES[state]} | ${POINTS[id]} | ${(0,safe_markdown/* sentence */.em)(evidence)}${address === undefined ? '' : ` ${(0,render_link/* quietLink */.lb)('↗', address)}`} |`);
    return ['| | after code freeze | what shows it |', '|---|---|---|', ...rows].join('\n');
}
function drift({ drift: all }) {
    const lines = all.slice(0, MOST_REASONS).map(({ message, address }) => item(message, address));
    return lines.length === 0 ? '' : ['What disagrees:', ...lines].join('\n');
}
/** What makes the tracker itself disappear (W-9); what is only untidy stands in the report. */
function endangered(cleanup) {
    return cleanup
        .filter(({ id }) => id === 'closed-by-bot' || id === 'about-to-be-closed')
        .map(({ message, hint }) => `⚠️ ${(0,safe_markdown/* sentence */.em)(message)} ${(0,safe_markdown/* sentence */.em)(hint)}`)
        .join('\n\n');
}
function deadline(release) {
    if (!release?.next)
        return '';
    return `${release.name}: ${(0,vocabulary/* deadlineSaid */.Os)(release)}.`;
}

;// CONCATENATED MODULE: ./build/weekly-report/plan.js
// What is to be said on the trackers this week that does not stand there already? Pure: looks in, words in the order of their weight out.










const NOTE = '> This comment was edited by hand. It is kept up to date by a program: the edit stands in the history of the comment, behind "edited" above.';
/** All trackers, the gravest first: where not everything fits, the rest can wait for tomorrow. */
function planCheckIns(looks, setting) {
    return looks
        .map((look) => planCheckIn(look, setting))
        .sort(({ look: a }, { look: b }) => weightOf(a) - weightOf(b) || untilOf(a) - untilOf(b) || a.subject.number - b.subject.number);
}
/** Of equally grave ones the one whose deadline is nearest cannot wait for tomorrow. */
function untilOf({ situation: { timeline, phase } }) {
    const moment = timeline && momentOf(timeline, phase);
    return moment ? Date.parse(moment.at) : Number.MAX_VALUE;
}
function weightOf({ judged, changes }) {
    // What is seen for the first time and is fine can wait longest.
    const isNew = changes.some(({ id }) => id === 'new');
    return GRAVITY.indexOf(judged.state) + (isNew && isFine(judged.state) ? GRAVITY.length : 0);
}
function planCheckIn(look, setting) {
    const { subject, judged } = look;
    const { tracker } = subject;
    const [standing, ...doubled] = subject.own.filter(({ week }) => week === setting.week);
    // Two runs at once may have said it twice: the first stays.
    const removals = tracker
        ? doubled.map(({ id }) => ({ kind: 'delete', tracker: tracker.number, id }))
        : [];
    const none = { look, outcome: 'none', isEdited: false, words: removals };
    if (!tracker || tracker.isLocked || judged.state === 'dropped' || judged.state === 'untracked')
        return none;
    const { number } = tracker;
    if (setting.unread?.has(number))
        return { ...none, words: [] };
    const now = composed(look, setting);
    if (!standing) {
        if (setting.said.has(number))
            return { ...none, outcome: 'deleted' };
        // What is healthy and unchanged is quiet (W-1).
        if (isFine(judged.state) && look.changes.length === 0)
            return { ...none, outcome: 'quiet' };
        return {
            ...none,
            outcome: 'posted',
            words: [{ kind: 'post', tracker: number, body: now.body(''), marker: checkInMarker(setting.week) }],
        };
    }
    const { address, id, written, memory, text } = standing;
    const isEdited = written !== hash(text.replace(NOTE, '').trim());
    const stands = { ...none, outcome: 'stands', address, isEdited };
    if (written === now.hash || (memory && isSameThen(look, memory, written, setting)))
        return stands;
    return {
        ...stands,
        outcome: 'updated',
        words: [...removals, { kind: 'update', tracker: number, id, body: now.body(isEdited ? NOTE : '') }],
    };
}
/** Whether nothing but counts of days went on since it was written. A freeze that passed meanwhile, or came near, is more than that. */
function isSameThen(look, memory, written, setting) {
    if (memory.phase !== look.memory.phase)
        return false;
    const then = setting.lookThen(look, memory.at);
    return composed(then, setting).hash === written && outlineOf(then.proposal) === outlineOf(look.proposal);
}
function composed(look, { week, lastWeek, releases }) {
    const { situation, proposal, subject, memory, cleanup } = look;
    const name = situation.aim && (0,domain_release/* renderRelease */.c)(situation.aim.release);
    const release = releases.find((each) => each.name === name);
    const { before } = looksOf(subject, week);
    const isAfterGap = before !== undefined && before.week < lastWeek && !isQuietGap(look);
    const then = release && (0,vocabulary/* releaseSeenAt */.IP)(release, memory.at);
    const text = renderCheckInText(proposal, then, week, isAfterGap, cleanup);
    const hashed = hash(text);
    return {
        hash: hashed,
        body: (note) => renderCheckIn(week, note === '' ? text : `${text}\n\n${note}`, memory, hashed),
    };
}
/** A week without a check-in is no gap where the last one said that all is well: then silence was the outcome. */
function isQuietGap({ proposal }) {
    return proposal.previous !== undefined && isFine(proposal.previous.state);
}
function hash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./build/weekly-report/render/gantt.js
// The release as a picture: its phases, its days, and a line for today. Mermaid, which GitHub draws.
/** Empty where no release has two dates. Mermaid draws the line for today by itself, on the day on which somebody looks. */
function renderGantt(releases) {
    const drawn = releases.flatMap((release) => {
        const lines = linesOf(release);
        return lines.length === 0 ? [] : [`  section ${release.name}`, ...lines];
    });
    if (drawn.length === 0)
        return '';
    return [
        '```mermaid',
        'gantt',
        '  dateFormat YYYY-MM-DD',
        '  axisFormat %d %b',
        '  todayMarker stroke-width:3px,stroke:#d1242f',
        ...drawn,
        '```',
    ].join('\n');
}
function linesOf({ enhancementFreeze, codeFreeze, branchCut, ga, candidates = [] }) {
    const freeze = enhancementFreeze?.day;
    const code = codeFreeze?.day;
    const out = ga?.day;
    const bar = (name, from, to) => from !== undefined && to !== undefined && from < to ? [`  ${name} :${from}, ${to}`] : [];
    const point = (name, day) => day === undefined ? [] : [`  ${name} :milestone, ${day}, 0d`];
    return [
        ...point('Enhancement freeze', freeze),
        ...bar('Implementation', freeze, code),
        ...point('Code freeze', code),
        ...point('Branch cut', branchCut?.day === code ? undefined : branchCut?.day),
        ...bar('Stabilisation', code, out),
        ...candidates.flatMap(({ number, day }) => point(`RC ${number}`, day)),
        ...point('General availability', out),
    ];
}

;// CONCATENATED MODULE: ./build/weekly-report/render/sections.js
// Pieces of the report as lists and tables, so that a long one can be shortened between its rows and never inside one.

/** What the omission sentence needs, and the titles. */
const RESERVE = 200;
/**
 * Sections in their order, within so many characters. Where they do not fit the lighter ones are shortened first, to a few rows each and then to their
 * count; what is left out is counted, and `where` says where all of it is.
 */
function renderSections(sections, longest, where) {
    const told = sections.filter(({ rows, isOptional }) => rows.length > 0 || !isOptional);
    const limits = new Map(told.map((section) => [section, section.rows.length]));
    const sizeOf = () => told.reduce((sum, section) => sum + sizeOfSection(section, limits.get(section) ?? 0), 0);
    let size = sizeOf();
    for (const keep of [50, 20, 5, 0]) {
        for (const section of [...told].sort((a, b) => a.weight - b.weight)) {
            if (size <= longest)
                break;
            const before = limits.get(section) ?? 0;
            if (before <= keep)
                continue;
            limits.set(section, keep);
            size += sizeOfSection(section, keep) - sizeOfSection(section, before);
        }
    }
    const text = told.map((section) => renderSection(section, limits.get(section) ?? 0, where)).join('\n\n');
    // More sections than fit even without their rows there are not: this is the last resort of a text that must be taken.
    return text.length <= longest
        ? text
        : `${text.slice(0, Math.max(0, longest - where.length - 2))}\n\n${where}`;
}
function sizeOfSection({ title, head, rows, none = '' }, limit) {
    const shown = rows.slice(0, limit).reduce((sum, row) => sum + row.length + 1, 0);
    return title.length + head.length + (rows.length === 0 ? none.length : shown) + RESERVE;
}
function renderSection({ title, head, rows, none = 'Nothing.' }, limit, where) {
    if (rows.length === 0)
        return `### ${title}\n\n${none}`;
    const left = rows.length - limit;
    const more = left > 0 ? `\n\n${limit > 0 ? `${(0,domain_words/* count */.U9)(left, 'further row')}` : (0,domain_words/* count */.U9)(left, 'row')}: ${where}` : '';
    if (limit === 0)
        return `### ${title}${more}`;
    // A table begins after its title, a list needs nothing above it.
    const above = head === '' ? '' : `${head}\n`;
    return `### ${title}\n\n${above}${rows.slice(0, limit).join('\n')}${more}`;
}
function table(...names) {
    return `| ${names.join(' | ')} |\n|${names.map(() => '---').join('|')}|`;
}
function tableRow(...cells) {
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/weekly-report/render/report.js
// The week on one page: what needs somebody first, then what changed, then what is only to be known.








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
const URGENT = ['needs-exception', 'off-track', 'no-activity', 'at-risk'];
/** At most so many characters; `where` is a sentence that says where the whole is. */
function renderReport(report, longest, where) {
    const head = [`## ${(0,safe_markdown/* sentence */.em)(report.series)}s in ${report.week}`, summary(report), ...warnings(report)]
        .filter((part) => part !== '')
        .join('\n\n');
    return `${head}\n\n${renderSections(sectionsOf(report), longest - head.length - 2, where)}`;
}
function summary({ releases, counts, proposals, current }) {
    const dates = releases
        .filter(({ next }) => next)
        .map((release) => `${release.isCurrent ? `**${release.name}**` : release.name}: ${release.phase}, ${(0,vocabulary/* deadlineSaid */.Os)(release)}`);
    const states = STATES.filter((state) => (counts[state] ?? 0) > 0).map((state) => `${stateSaid(state)} ${counts[state]}`);
    const about = current === undefined ? 'No release is under way.' : '';
    return [
        about,
        ...dates.map((date) => `- ${date}`),
        `- ${(0,domain_words/* count */.U9)(proposals.length, 'proposal')}: ${states.join(', ')}`,
    ]
        .filter((line) => line !== '')
        .join('\n');
}
/** What whoever runs this has to look after. */
function warnings({ sweep, skippedWeeks, work, errors }) {
    const lines = [];
    if (skippedWeeks.length > 0)
        lines.push(`> There was no report in ${(0,domain_words/* enumerate */.HL)(skippedWeeks)}: this one tells of all weeks since the last.`);
    if (work.carriedOver > 0)
        lines.push(`> ${(0,vocabulary/* carriedSaid */.EJ)(work)}`);
    if (work.failed > 0)
        lines.push(`> ${(0,domain_words/* count */.U9)(work.failed, 'check-in')} could not be written: see the errors at the end.`);
    if (sweep?.isLate) {
        const words = sweep.at === undefined
            ? 'have not looked at all pull requests lately'
            : `last looked at all pull requests at ${sweep.at.slice(0, 16).replace('T', ' ')} UTC`;
        lines.push(`> The gates ${words}: check that the schedule of their workflow is enabled.`);
    }
    if (errors.length > 0)
        lines.push(`> ${(0,domain_words/* count */.U9)(errors.length, 'thing')} could not be read: see the errors at the end.`);
    return lines;
}
function sectionsOf(report) {
    return [
        ...URGENT.map((state, index) => urgent(report, state, 100 - index)),
        retargets(report),
        dates(report),
        perSig(report),
        changed(report),
        lag(report),
        debts(report),
        silentSigs(report),
        pending(report),
        exceptions(report),
        answers(report),
        report_drift(report),
        limits(report),
        cleanup(report),
        report_errors(report),
    ];
}
function report_link({ series, number, address }) {
    return (0,render_link/* numberLink */.Oe)(series ?? '', number, address);
}
const indexes = new WeakMap();
function of(report, number) {
    const index = indexes.get(report) ?? new Map(report.proposals.map((proposal) => [proposal.number, proposal]));
    indexes.set(report, index);
    const proposal = index.get(number);
    return proposal ? report_link(proposal) : `${number}`;
}
function urgent({ proposals }, state, weight) {
    return {
        title: (0,render_link/* capital */.Nx)(stateSaid(state)),
        head: table('proposal', 'SIG', 'target', 'why', 'next'),
        rows: proposals
            .filter((proposal) => proposal.state === state)
            .map((proposal) => {
            const { title, sig = '', target, reasons, next } = proposal;
            const why = reasons[0] ? (0,safe_markdown/* sentence */.em)(reasons[0].message) : '';
            const step = next ? `${(0,render_link/* named */.KT)(next.by)}: ${(0,safe_markdown/* sentence */.em)(next.message)}` : '';
            const aim = target ? `${target.stage === 'none' ? '' : `${target.stage} `}${target.release}` : '';
            return tableRow(`${report_link(proposal)} ${(0,render_link/* titleSaid */.aS)(title)}`, (0,safe_markdown/* sentence */.em)(sig), aim, why, step);
        }),
        isOptional: true,
        weight,
    };
}
/** Who has ten seconds looks for what needs somebody, and knows the dates from the first line. */
function dates({ releases }) {
    const gantt = renderGantt(releases);
    return {
        title: 'Dates',
        head: '',
        rows: gantt === '' ? [] : [gantt],
        isOptional: true,
        weight: 58,
    };
}
/** Proposals to owners and SIGs, who decide (W-3). Where that is the next step anyway it stands above. */
function retargets({ proposals }) {
    return {
        title: 'Proposed to be moved, or given up',
        head: table('proposal', 'SIG', 'to', 'why'),
        rows: [...proposals]
            .sort((a, b) => Number(b.retarget?.to === 'rejected') - Number(a.retarget?.to === 'rejected'))
            .flatMap((proposal) => {
            const { title, sig = '', retarget } = proposal;
            if (!retarget || proposal.next?.id === 'retarget')
                return [];
            const instead = retarget.instead === undefined ? '' : `, or ${retarget.instead}`;
            const to = retarget.to === 'rejected' ? `give it up${instead}` : retarget.to;
            return [
                tableRow(`${report_link(proposal)} ${(0,render_link/* titleSaid */.aS)(title)}`, (0,safe_markdown/* sentence */.em)(sig), to, (0,safe_markdown/* sentence */.em)(retarget.reason)),
            ];
        }),
        isOptional: true,
        weight: 85,
    };
}
function perSig({ sigs }) {
    const shown = STATES.filter((state) => sigs.some(({ counts }) => (counts[state] ?? 0) > 0));
    return {
        title: 'By SIG',
        head: table('SIG', ...shown.map(stateSaid), 'overdue reviews'),
        rows: sigs.map(({ name, counts, waiting }) => tableRow(name === 'none' ? '*nobody*' : (0,safe_markdown/* sentence */.em)(name), ...shown.map((state) => `${counts[state] ?? ''}`), waiting === 0 ? '' : `${waiting}`)),
        weight: 90,
        none: 'No SIG owns a proposal.',
    };
}
function changed({ proposals, previous }) {
    return {
        title: 'What changed',
        head: '',
        rows: proposals.flatMap((proposal) => {
            const told = proposal.changes.filter(({ id }) => id !== 'new');
            if (told.length === 0)
                return [];
            const words = told.slice(0, 5).map(({ message }) => (0,safe_markdown/* sentence */.em)(message));
            const more = told.length > words.length ? ` (and ${told.length - words.length} more)` : '';
            return [`- ${report_link(proposal)} ${(0,render_link/* titleSaid */.aS)(proposal.title)}: ${words.join(' ')}${more}`];
        }),
        none: previous ? 'Nothing.' : 'This is the first report: there is nothing to compare with.',
        weight: 60,
    };
}
function lag(report) {
    return {
        title: 'Reviews that wait for more than a week',
        head: table('pull request', 'proposal', 'waits for', 'days', 'where to reach them'),
        rows: report.lag.map(({ repository, pull, title, address, proposal, for: by, days, contact }) => tableRow(`${(0,render_link/* quietLink */.lb)(`${(0,safe_markdown/* sentence */.em)(repository)}&nbsp;${pull}`, address)} ${(0,render_link/* titleSaid */.aS)(title)}`, proposal === undefined ? '' : of(report, proposal), (0,render_link/* named */.KT)(by), `${days}`, contact ? contactSaid(contact) : '')),
        none: 'None.',
        weight: 80,
    };
}
function debts(report) {
    return {
        title: 'Who owes what',
        head: table('who', 'what'),
        rows: report.debts.map(({ by, items }) => {
            const told = items.slice(0, 5).map(({ proposal, message, days }) => {
                const since = days === undefined ? '' : ` (${(0,domain_words/* count */.U9)(days, 'day')})`;
                return `${of(report, proposal)}: ${(0,safe_markdown/* sentence */.em)(message)}${since}`;
            });
            const more = items.length > told.length ? `<br>and ${items.length - told.length} more` : '';
            return tableRow((0,render_link/* named */.KT)(by), `${told.join('<br>')}${more}`);
        }),
        isOptional: true,
        weight: 70,
    };
}
/** There is always an active representative of a SIG (W-4). */
function silentSigs({ sigs }) {
    const isSilent = ({ isActive, name }) => !isActive && name !== 'none';
    return {
        title: 'SIGs without an active representative',
        head: '',
        rows: sigs.filter(isSilent).map(({ name, representatives, lastActiveAt }) => {
            const people = representatives.length === 0
                ? 'nobody represents it in any source'
                : (0,domain_words/* enumerate */.HL)(representatives.slice(0, 10).map((login) => (0,safe_markdown/* codeSpan */.SS)(login)));
            const last = lastActiveAt === undefined
                ? 'no word that we have seen'
                : `last heard of on ${lastActiveAt.slice(0, 10)}`;
            return `- SIG ${(0,safe_markdown/* sentence */.em)(name)}: ${people}; ${last}`;
        }),
        isOptional: true,
        weight: 75,
    };
}
function pending(report) {
    const { decisions } = report;
    const took = decisions ? ` ${tookSaid(decisions)}` : '';
    return {
        title: 'Proposals that wait for a decision',
        head: `The oldest first.${took}\n\n${table('pull request', 'proposal', 'days', 'review', 'sign-off', 'waits for')}`,
        rows: report.pending.map(({ pull, title, address, proposals, days, isDraft, review, signOff, waitingFor }) => tableRow(`${(0,render_link/* quietLink */.lb)(`${pull}`, address)} ${(0,render_link/* titleSaid */.aS)(title)}${isDraft ? ' (draft)' : ''}`, proposals
            .slice(0, 3)
            .map((number) => of(report, number))
            .join(', '), `${days}`, REVIEWS[review ?? 'none'], signOffSaid(signOff), waitingFor === undefined ? '' : (0,render_link/* named */.KT)(waitingFor))),
        none: `None.${took}`,
        weight: 65,
    };
}
function tookSaid({ count: decided, medianDays, longestDays }) {
    return decided === 1
        ? `The one that was decided in the last 90 days took ${(0,domain_words/* count */.U9)(longestDays, 'day')}.`
        : `Of ${decided} that were decided in the last 90 days half took at most ${(0,domain_words/* count */.U9)(medianDays, 'day')}, the longest ${longestDays}.`;
}
/** Which sign-offs are missing; where the gate does not name them, its words. */
function signOffSaid(signOff) {
    if (!signOff)
        return '';
    const { missing, description, state } = signOff;
    if (missing === undefined)
        return (0,safe_markdown/* codeSpan */.SS)(description || state);
    return missing.length === 0
        ? 'complete'
        : `missing: ${(0,domain_words/* enumerate */.HL)(missing.map((sig) => `SIG ${(0,safe_markdown/* sentence */.em)(sig)}`))}`;
}
const REVIEWS = {
    none: 'none',
    commented: 'comments',
    'changes-requested': 'changes requested',
    approved: 'approved',
};
function exceptions(report) {
    return {
        title: 'Exceptions',
        head: table('proposal', 'from', 'state', 'until', 'request'),
        rows: (0,vocabulary/* exceptionsInOrder */.eW)(report.exceptions).map((exception) => {
            const { proposal, release, freeze, until, daysLeft, thread } = exception;
            const left = daysLeft === undefined ? '' : ` (${(0,days_ahead/* aheadSaid */.t)(daysLeft)})`;
            return tableRow(of(report, proposal), `${freeze} freeze of ${release}`, (0,vocabulary/* exceptionSaid */.H2)(exception, safe_markdown/* codeSpan */.SS), `${until ?? ''}${left}`, (0,render_link/* quietLink */.lb)('thread', thread));
        }),
        isOptional: true,
        weight: 66,
    };
}
function answers({ proposals }) {
    return {
        title: 'What owners and approvers say',
        head: '',
        rows: proposals.flatMap((proposal) => {
            const { tldr } = proposal;
            if (!tldr)
                return [];
            return [
                `- ${report_link(proposal)} ${(0,safe_markdown/* codeSpan */.SS)(tldr.by)} (${tldr.as}, ${tldr.at.slice(0, 10)}): ${(0,safe_markdown/* codeSpan */.SS)(tldr.text, 500)} ${(0,render_link/* quietLink */.lb)('↗', tldr.address)}`,
            ];
        }),
        isOptional: true,
        weight: 62,
    };
}
function report_drift({ proposals }) {
    return {
        title: 'Where proposal, tracker, labels and code disagree',
        head: '',
        rows: proposals.flatMap((proposal) => proposal.drift.map(({ message }) => `- ${report_link(proposal)}: ${(0,safe_markdown/* sentence */.em)(message)}`)),
        isOptional: true,
        weight: 40,
    };
}
function limits({ proposals }) {
    return {
        title: 'Stages that last too long',
        head: '',
        rows: proposals.flatMap((proposal) => {
            const { limit } = proposal;
            if (!limit?.isOver)
                return [];
            const words = `${limit.stage} since ${limit.since}; the next stage was to be reached by ${limit.last}`;
            return [
                `- ${report_link(proposal)}: ${words}. Propose to remove the feature, or ask the maintainers for an exception.`,
            ];
        }),
        isOptional: true,
        weight: 45,
    };
}
function cleanup(report) {
    return {
        title: 'Trackers to put right',
        head: table('tracker', 'what is found', 'what to do'),
        rows: report.cleanup.map(({ tracker, address, message, hint }) => tableRow((0,render_link/* quietLink */.lb)(`${tracker}`, address), (0,safe_markdown/* sentence */.em)(message), (0,safe_markdown/* sentence */.em)(hint))),
        isOptional: true,
        weight: 30,
    };
}
function report_errors(report) {
    return {
        title: 'What could not be read or written',
        head: table('what', 'problem', 'what to do'),
        rows: report.errors.map(({ what, number, path, message, hint }) => {
            const place = path === undefined ? (number === undefined ? '' : ` ${number}`) : ` ${(0,safe_markdown/* codeSpan */.SS)(path)}`;
            return tableRow(`${(0,safe_markdown/* sentence */.em)(what)}${place}`, (0,safe_markdown/* sentence */.em)(message), (0,safe_markdown/* sentence */.em)(hint));
        }),
        isOptional: true,
        weight: 50,
    };
}

// EXTERNAL MODULE: ./build/shared/github/failure.js
var failure = __webpack_require__(6112);
// EXTERNAL MODULE: ./build/weekly-report/pace.js
var pace = __webpack_require__(6996);
;// CONCATENATED MODULE: ./build/weekly-report/say.js
// Says what was planned, at a pace that GitHub takes. What fails on one tracker does not stop the others; what does not fit waits for the next run.




/** After so many failures one after the other nothing else is tried: that is no trouble of one tracker. */
const MOST_IN_A_ROW = 5;
const say_PROGRESS = 50;
/** `written` are the times of texts that were written in the last hour. */
async function sayCheckIns(planned, written, room) {
    const { github, say } = room;
    const todo = planned.filter(({ words }) => words.length > 0);
    const times = [...written].sort((a, b) => a - b);
    const clock = makeClock(room);
    const done = new Set();
    const carriedOver = new Set();
    const failed = new Map();
    let inARow = 0;
    let stopped;
    let isFull = false;
    for (const { words } of todo) {
        const tracker = words[0]?.tracker ?? 0;
        if (stopped) {
            failed.set(tracker, stopped);
            continue;
        }
        // What makes no new text may go on: only texts are counted.
        const isText = words.some(({ kind }) => kind === 'post');
        if (isFull && isText) {
            carriedOver.add(tracker);
            continue;
        }
        try {
            for (const word of words) {
                if (word.kind === 'post' && !(await clock.turn(times))) {
                    isFull = true;
                    carriedOver.add(tracker);
                    break;
                }
                await write(word, github);
                if (word.kind === 'post')
                    times.push(clock.now());
            }
            if (carriedOver.has(tracker))
                continue;
            done.add(tracker);
            inARow = 0;
            if (done.size % say_PROGRESS === 0)
                say(`Wrote ${done.size} of ${todo.length} check-ins.`);
        }
        catch (problem) {
            if (!(problem instanceof errors/* UserError */.y))
                throw problem;
            const kind = problem instanceof failure/* GitHubError */.y_ ? problem.kind : undefined;
            if (kind === 'limited') {
                isFull = true;
                carriedOver.add(tracker);
                continue;
            }
            failed.set(tracker, problem);
            inARow += 1;
            if (kind === 'unauthorized' || inARow >= MOST_IN_A_ROW)
                stopped = problem;
        }
    }
    return { done, carriedOver, failed };
}
function write(word, github) {
    switch (word.kind) {
        case 'post':
            return github.onIssue.comment(word.tracker, word.body, word.marker);
        case 'update':
            return github.onIssue.editComment(word.id, word.body);
        case 'delete':
            return github.onIssue.deleteComment(word.id);
    }
}
/** GitHub's time, and what was waited since its last answer. */
function makeClock({ github, wait }) {
    let seen = github.serverTime() ?? 0;
    let waited = 0;
    const now = () => {
        const told = github.serverTime() ?? seen;
        if (told !== seen) {
            seen = told;
            waited = 0;
        }
        return seen + waited;
    };
    return {
        now,
        /** False where no more fits into this hour. */
        turn: async (times) => {
            const pause = (0,pace/* waitBefore */.f)(times, now());
            if (pause === undefined)
                return false;
            if (pause > 0) {
                await wait(pause);
                waited += pause;
            }
            return true;
        },
    };
}
/** Where each of those stands now; of a check-in that another run wrote as well the first stays, and the other is taken away. */
async function settleCheckIns(trackers, week, github) {
    const addresses = new Map();
    if (trackers.length === 0)
        return addresses;
    const marker = checkInMarker(week);
    for (const { number, comments } of await github.trackersByNumber(trackers)) {
        const [first, ...doubled] = comments
            .filter(({ isOwn, body }) => isOwn && body.startsWith(marker) && parseCheckIn(body)?.week === week)
            .sort((a, b) => Number(a.id) - Number(b.id));
        if (first)
            addresses.set(number, first.address);
        for (const { id } of doubled)
            await github.onIssue.deleteComment(id);
    }
    return addresses;
}

;// CONCATENATED MODULE: ./build/weekly-report/main.js
// weekly-report, top to bottom: read everything, look at each proposal, say what is due on the trackers, then tell the release team on one page.












/** GitHub takes 65,536 characters, of which the ledger needs its share. */
const LONGEST_ISSUE = 64_000;
async function tellWeek(room) {
    const { door, github, voice } = room;
    const home = await github.reportHome(door.inputs.config);
    const config = readConfig(home, door.inputs.config);
    const now = github.serverTime() ?? Date.now();
    const week = weekOfReport(config, now);
    const issues = await readIssues(room, config, week);
    const facts = await gatherFacts(github, config, {
        repository: `${door.repository.owner}/${door.repository.name}`,
        server: door.server,
        home,
        now,
        begins: week.begins,
        say: voice.say,
        ...(issues.since === undefined ? {} : { since: issues.since }),
        ...(issues.heard ? { heard: issues.heard } : {}),
        ...(room.trusted === undefined ? {} : { trusted: room.trusted }),
    });
    const assembled = assemble_assemble(facts, config, issues.before);
    const planned = planAll(assembled, facts, config, week, issues.standing?.ledger);
    const said = withUnread(await sayAll(planned, assembled, facts, room), facts);
    const told = await publish({ facts, config, week, issues, planned, said, assembled }, room);
    // What is accepted is not announced while some of it could not be read.
    if (facts.isWhole) {
        const { announceFreezes } = await __webpack_require__.e(/* import() */ 696).then(__webpack_require__.bind(__webpack_require__, 2696));
        await announceFreezes(told.report, { github, say: voice.say, dryRun: door.inputs.dryRun, now });
    }
    await voice.summarize(`${renderReport(told.report, report/* LONGEST_SUMMARY */.qv, whole(door))}\n`);
    room.keep(told.report);
    const { reads, writes, points } = github.used();
    voice.say(`Asked GitHub ${reads} times (${points} points of GraphQL) and wrote ${writes} times.`);
    const { failed } = said;
    for (const [number, problem] of failed)
        voice.complain(new errors/* UserError */.y(`Check-in of ${number}: ${problem.message}`, problem.hint));
    for (const { message, hint } of facts.problems.filter(({ what }) => what !== 'proposal' && what !== 'tracker'))
        voice.complain(new errors/* UserError */.y(message, hint));
    const exit = failed.size > 0 || !facts.isWhole ? 1 : 0;
    return { ...told, planned, exit };
}
function whole({ run }) {
    return `all of it stands in the summary and the files of [the run](${run}).`;
}
function readConfig({ config, branch }, path) {
    if (!config) {
        throw new errors/* UserError */.y(`There is no configuration ${path} on the branch ${branch}.`, 'Add it there; `preset: vep` alone is enough to begin. If it is there, give the job `contents: read`.');
    }
    if ('unreadable' in config.source)
        throw new errors/* UserError */.y(`The configuration ${path} on the branch ${branch}: ${config.source.unreadable.message}`, config.source.unreadable.hint);
    return (0,shared_config/* requireConfig */.Eu)(config.source.text, path);
}
async function readIssues({ github, trusted }, config, week) {
    const listed = await github.reports(config.report.label);
    const own = listed
        .filter(({ isOwn, author }) => isOwn || (trusted !== undefined && author?.login === trusted))
        .flatMap((issue) => {
        const parsed = (0,domain_ledger/* parseReportBody */.Ac)(issue.body);
        return parsed ? [{ ...parsed, issue }] : [];
    });
    const present = own
        .filter(({ ledger }) => ledger.week === week.name)
        .sort((a, b) => a.issue.number - b.issue.number);
    const earlier = own
        .filter(({ ledger }) => ledger.week < week.name)
        .sort((a, b) => (a.ledger.week < b.ledger.week ? 1 : -1));
    const [standing, ...doubled] = present;
    const [before] = earlier;
    const since = standing?.ledger.since ?? before?.ledger.since;
    const { heard } = (standing ?? before)?.ledger ?? {};
    return {
        ...(standing ? { standing } : {}),
        doubled: doubled.map(({ issue }) => issue).filter(({ state }) => state === 'open'),
        open: earlier.map(({ issue }) => issue).filter(({ state }) => state === 'open'),
        ...(before ? { before: { week: before.ledger.week, address: before.issue.address } } : {}),
        ...(since === undefined ? {} : { since }),
        ...(heard ? { heard } : {}),
    };
}
function planAll({ looks, report }, facts, config, week, ledger) {
    const setting = lookSetting(facts, config, facts.now);
    return planCheckIns(looks, {
        week: week.name,
        lastWeek: (0,domain_week/* weekAt */.eI)(week.begins - 1, config.report.day, config.releases.zone).name,
        releases: report.releases,
        lookThen: ({ subject }, at) => lookAt(subject, { ...setting, now: at }),
        said: new Set(ledger?.said ?? []),
        unread: facts.unread,
    });
}
/** What could not be read to its end has failed: it is listed, makes the run red, and the next run reads it again. */
function withUnread(said, { unread }) {
    if (unread.size === 0)
        return said;
    const failed = new Map(said.failed);
    for (const [number, { message, hint }] of unread)
        failed.set(number, new errors/* UserError */.y(message, hint));
    return { ...said, failed };
}
const NOTHING = { done: new Set(), carriedOver: new Set(), failed: new Map(), addresses: new Map() };
const HOUR = 3_600_000;
async function sayAll(planned, { week, looks }, facts, { door, github, voice, wait }) {
    const todo = planned.filter(({ words }) => words.length > 0);
    if (todo.length === 0)
        return NOTHING;
    if (!facts.isWhole) {
        voice.say('No check-in is written: something that they rest on could not be read.');
        return { ...NOTHING, carriedOver: new Set(todo.map(({ look }) => look.subject.tracker?.number ?? 0)) };
    }
    if (door.inputs.dryRun) {
        for (const { words } of todo)
            for (const word of words)
                voice.say(`dry run: would write ${JSON.stringify(word)}`);
        return NOTHING;
    }
    const written = looks
        .flatMap(({ subject }) => subject.own.map(({ at }) => at))
        .filter((at) => at > facts.now - HOUR);
    const said = await sayCheckIns(planned, written, { github, say: voice.say, wait });
    const posted = todo.flatMap(({ outcome, look }) => {
        const number = look.subject.tracker?.number;
        return outcome === 'posted' && number !== undefined && said.done.has(number) ? [number] : [];
    });
    try {
        return { ...said, addresses: await settleCheckIns(posted, week.name, github) };
    }
    catch (problem) {
        // The next run takes doubled ones away.
        if (!(problem instanceof errors/* UserError */.y))
            throw problem;
        voice.complain(problem);
        return { ...said, addresses: new Map() };
    }
}
/** Writes the issue of the week where it does not stand as it should. */
async function publish(work, room) {
    const { facts, config, week, issues, said, planned, assembled } = work;
    const { door, github, voice } = room;
    const { standing } = issues;
    const ledger = ledgerOf(work);
    const reserve = (0,domain_ledger/* renderReportBody */.$Y)(ledger, '', hash('')).length;
    const render = (report) => renderReport(report, LONGEST_ISSUE - reserve, whole(door));
    const report = complete(assembled.report, planned, said, facts);
    const text = render(report);
    const then = standing && assemble_assemble(facts, config, issues.before, standing.ledger.at);
    const isSameThen = then !== undefined && outlineOfAll(then.report) === outlineOfAll(report);
    const isSame = standing?.written === hash(text) ||
        (isSameThen && standing?.written === hash(render(complete(then.report, planned, said, facts))));
    const isKnown = standing !== undefined &&
        standing.ledger.isComplete === ledger.isComplete &&
        standing.ledger.said.join() === ledger.said.join();
    const body = (0,domain_ledger/* renderReportBody */.$Y)(isSame && standing ? { ...ledger, at: standing.ledger.at } : ledger, isSame && standing ? standing.text : text, isSame && standing?.written !== undefined ? standing.written : hash(text));
    if (door.inputs.dryRun) {
        if (!isSame)
            voice.say(`dry run: would write the report of ${week.name}.`);
        return { report, text };
    }
    if (!standing) {
        const title = `Weekly report ${week.name}`;
        await github.openIssue({ title, body, label: config.report.label, marker: (0,domain_ledger/* reportMarker */.lO)(week.name) });
    }
    else if (!isSame || !isKnown)
        await github.editIssue(standing.issue.number, { body });
    const after = standing ? issues : await readIssues(room, config, week);
    for (const { number } of [...issues.open, ...after.doubled])
        await github.editIssue(number, { state: 'closed' });
    const issue = after.standing?.issue;
    return {
        report: issue ? { ...report, issue: { number: issue.number, address: issue.address } } : report,
        text,
    };
}
/** A freeze that passed, or came near, is more than another count of days. */
function outlineOfAll({ releases, proposals }) {
    return [...releases.map(({ phase }) => phase), ...proposals.map(outlineOf)].join('\n');
}
function ledgerOf({ facts, week, issues, planned, said, assembled }) {
    const before = issues.standing?.ledger;
    const numbers = planned.flatMap(({ look, outcome }) => {
        const number = look.subject.tracker?.number;
        if (number === undefined)
            return [];
        const stands = outcome === 'stands' || outcome === 'updated' || outcome === 'deleted' || said.done.has(number);
        return stands ? [number] : [];
    });
    const isComplete = said.carriedOver.size === 0 && said.failed.size === 0 && facts.isWhole;
    const since = isComplete ? facts.now : issues.since;
    return {
        week: week.name,
        at: facts.now,
        ...(since === undefined ? {} : { since }),
        isComplete,
        said: [...new Set([...(before?.said ?? []), ...numbers])].sort((a, b) => a - b),
        heard: new Map(assembled.report.sigs.flatMap(({ name, lastActiveAt }) => lastActiveAt === undefined ? [] : [[name, Date.parse(lastActiveAt)]])),
    };
}
/** The report with what became of the check-ins. */
function complete(report, planned, said, { isWhole }) {
    const work = { due: 0, posted: 0, updated: 0, standing: 0, quiet: 0, carriedOver: 0, failed: 0 };
    const outcomes = new Map();
    for (const { look, outcome, address, isEdited } of planned) {
        const number = look.subject.tracker?.number ?? 0;
        const became = said.failed.has(number)
            ? 'failed'
            : said.carriedOver.has(number)
                ? 'carried-over'
                : outcome;
        if (became !== 'quiet' && became !== 'none' && became !== 'deleted')
            work.due += 1;
        if (became === 'posted')
            work.posted += 1;
        if (became === 'updated')
            work.updated += 1;
        if (became === 'stands')
            work.standing += 1;
        if (became === 'quiet')
            work.quiet += 1;
        if (became === 'carried-over')
            work.carriedOver += 1;
        if (became === 'failed')
            work.failed += 1;
        const place = said.addresses.get(number) ?? address;
        outcomes.set(look.subject.number, {
            outcome: became,
            ...(place === undefined ? {} : { address: place }),
            ...(isEdited ? { isEdited } : {}),
        });
    }
    const failures = [...said.failed].map(([number, { message, hint }]) => ({
        what: 'check-in',
        number,
        message,
        hint,
    }));
    return {
        ...report,
        proposals: report.proposals.map((proposal) => ({
            ...proposal,
            checkIn: { ...proposal.checkIn, ...outcomes.get(proposal.number) },
        })),
        errors: [...report.errors, ...failures],
        work: isWhole ? work : { ...work, isHeld: true },
    };
}

// EXTERNAL MODULE: ./build/cli/github-place.js
var github_place = __webpack_require__(4500);
;// CONCATENATED MODULE: ./build/cli/live-report.js
// What would the action report now? Read from GitHub as the action reads it, and nothing written.





/** In GraphQL the account of a workflow has no `[bot]`. */
const WORKFLOW = 'github-actions';
const PATIENCE = { attempt: 30_000, retries: 60_000, settle: 1_000 };
function tellFromGitHub(place, args, terminal) {
    const say = (text) => {
        if (terminal.stderr.isTTY || (args.dryRun && text.startsWith('dry run:')))
            terminal.stderr.write(`${text}\n`);
    };
    const server = (0,github_place/* serverOf */.FN)(place.apiUrl, terminal);
    return tellWeek({
        door: {
            // A person's token would say everything a second time, beside what the workflow says.
            inputs: { token: place.token, config: args.config ?? shared_config/* CONFIG_PATH */.tF, dryRun: true },
            event: { name: 'terminal', payload: {} },
            repository: { owner: place.owner, name: place.name },
            apiUrl: place.apiUrl,
            server,
            run: `${server}/${place.owner}/${place.name}/actions`,
        },
        github: (0,octokit/* openGitHub */.o)(place, PATIENCE),
        voice: {
            say,
            summarize: () => Promise.resolve(),
            complain: (problem) => {
                if (!(problem instanceof errors/* UserError */.y))
                    throw problem;
                terminal.stderr.write(`error: ${problem.message}\n${problem.hint}\n`);
            },
        },
        wait: () => Promise.resolve(),
        keep: () => undefined,
        trusted: WORKFLOW,
    });
}


/***/ }),

/***/ 1732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ renderReportBody),
/* harmony export */   Ac: () => (/* binding */ parseReportBody),
/* harmony export */   lO: () => (/* binding */ reportMarker)
/* harmony export */ });
/* harmony import */ var _week_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7061);
// What does the issue of a report remember? Its week, which trackers have had their check-in, and up to when everything was taken into account.

const MARKER = /^<!-- enhancement-actions: weekly-report (\d{4}-W\d\d) -->$/;
const WRITTEN = /^<!-- sha256: ([0-9a-f]{1,64}) -->$/;
const LEDGER = /^<!-- enhancement-actions: ledger at=(\d+) since=(\d*) complete=([01]) said=([\w-]*)(?: heard=(\S*))? -->$/;
/** Of a SIG; a name of another form could end the line. */
const NAME = /^[a-z\d](?:-?[a-z\d])*$/i;
function reportMarker(week) {
    return `<!-- enhancement-actions: weekly-report ${week} -->`;
}
function renderReportBody(ledger, text, hash) {
    const { week, at, since, isComplete, said, heard = new Map() } = ledger;
    const times = [...heard].flatMap(([name, time]) => (NAME.test(name) ? [`${name}:${time}`] : []));
    const line = `<!-- enhancement-actions: ledger at=${at} since=${since ?? ''} complete=${isComplete ? 1 : 0} said=${pack(said)}${times.length > 0 ? ` heard=${times.join(',')}` : ''} -->`;
    return [reportMarker(week), `<!-- sha256: ${hash} -->`, line, text].join('\n');
}
/** Undefined for any other issue: its first line makes it one. */
function parseReportBody(body) {
    const [first = '', ...rest] = body.split(/\r?\n/);
    const week = MARKER.exec(first)?.[1];
    if (week === undefined || !(0,_week_js__WEBPACK_IMPORTED_MODULE_0__/* .isWeek */ .rr)(week))
        return undefined;
    const written = WRITTEN.exec(rest[0] ?? '')?.[1];
    const lines = written === undefined ? rest : rest.slice(1);
    const found = LEDGER.exec(lines[0] ?? '');
    const [, at = '0', since = '', complete, said = '', heard = ''] = found ?? [];
    return {
        ledger: {
            week,
            at: Number(at),
            ...(since === '' ? {} : { since: Number(since) }),
            isComplete: complete === '1',
            said: unpack(said),
            ...(heard === '' ? {} : { heard: heardIn(heard) }),
        },
        ...(written === undefined ? {} : { written }),
        text: (found ? lines.slice(1) : lines).join('\n'),
    };
}
function heardIn(text) {
    return new Map([...text.matchAll(/([a-z\d-]{1,80}):(\d+)/gi)].map(([, name = '', time]) => [name, Number(time)]));
}
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Ascending numbers as the letters of their distances, five bits each: ten thousand neighbours are ten thousand letters. */
function pack(numbers) {
    let before = 0;
    let text = '';
    for (const number of numbers) {
        let left = number - before;
        before = number;
        while (left >= 32) {
            text += LETTERS[32 + (left % 32)];
            left = Math.floor(left / 32);
        }
        text += LETTERS[left];
    }
    return text;
}
function unpack(text) {
    const numbers = [];
    let before = 0;
    let value = 0;
    let scale = 1;
    for (const letter of text) {
        const digit = LETTERS.indexOf(letter);
        value += (digit % 32) * scale;
        if (digit >= 32) {
            scale *= 32;
            continue;
        }
        before += value;
        numbers.push(before);
        value = 0;
        scale = 1;
    }
    return numbers;
}


/***/ }),

/***/ 4019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ missingIn),
/* harmony export */   L: () => (/* binding */ renderSignOffLine)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4456);
// What does the sign-off gate say in one line, and which SIGs does it wait for, read from that line again?

/** `2 of 3 SIGs signed off; waiting for network` */
function renderSignOffLine({ signed, total, waiting, vetoedBy, isOwnerless }) {
    const score = `${signed} of ${total} ${total === 1 ? 'SIG' : 'SIGs'} signed off`;
    if (vetoedBy.length > 0)
        return `vetoed by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(vetoedBy.slice(0, 2))}; ${score}`;
    const owner = isOwnerless ? '; no SIG owns it' : '';
    return waiting.length > 0 ? `${score}; waiting for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(waiting)}${owner}` : `${score}${owner}`;
}
/** The SIGs that it waits for; undefined where the line does not name all of them, as one that was cut, or one of a veto. */
function missingIn(line) {
    const [, signed, total, names] = /(?:^|[:;] )(\d{1,4}) of (\d{1,4}) SIGs? signed off(?:; waiting for ([^;]*))?(?:;|$)/.exec(line) ?? [];
    if (signed === undefined || total === undefined)
        return undefined;
    const missing = names === undefined ? [] : names.split(/, | and /);
    const isWhole = missing.length === Number(total) - Number(signed);
    return isWhole && missing.every((name) => /^[a-z\d][a-z\d-]*$/i.test(name)) ? missing : undefined;
}


/***/ }),

/***/ 7798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readTar)
/* harmony export */ });
// Which files are in an archive of a repository? The form that `git archive` writes: one folder, long paths in headers of their own.
const BLOCK = 512;
/**
 * Calls `take` for each file, one after the other, so that nobody has to hold all of them. Throws where the archive ends in the middle: half of the files
 * are not the files.
 */
function readTar(archive, take) {
    const decoder = new TextDecoder();
    const text = (from, length) => {
        const field = archive.subarray(from, from + length);
        const end = field.indexOf(0);
        return decoder.decode(end < 0 ? field : field.subarray(0, end));
    };
    let longPath;
    let at = 0;
    for (;;) {
        if (at + BLOCK > archive.length)
            throw new Error('the archive ends in the middle');
        // A block of zeros is the end.
        if (archive[at] === 0)
            return;
        const size = Number.parseInt(text(at + 124, 12).trim() || '0', 8);
        const type = String.fromCharCode(archive[at + 156] ?? 0);
        const body = at + BLOCK;
        if (Number.isNaN(size) || body + size > archive.length)
            throw new Error('the archive ends in the middle');
        const bytes = archive.subarray(body, body + size);
        at = body + Math.ceil(size / BLOCK) * BLOCK;
        if (type === 'x' || type === 'g') {
            if (type === 'x')
                longPath = pathIn(decoder.decode(bytes)) ?? longPath;
            continue;
        }
        const prefix = text(body - BLOCK + 345, 155);
        const name = text(body - BLOCK, 100);
        const path = longPath ?? (prefix === '' ? name : `${prefix}/${name}`);
        longPath = undefined;
        if (type !== '0' && type !== '\0' && type !== '2')
            continue;
        take({ path: path.slice(path.indexOf('/') + 1), kind: type === '2' ? 'link' : 'file', bytes });
    }
}
/** Lines `length key=value`, where the length counts itself. */
function pathIn(text) {
    return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(text)?.[1];
}


/***/ }),

/***/ 7061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ weeksBetween),
/* harmony export */   eI: () => (/* binding */ weekAt),
/* harmony export */   rr: () => (/* binding */ isWeek)
/* harmony export */ });
/* unused harmony export WEEKDAYS */
/* harmony import */ var _zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7423);
// Which week is it? A week begins on the day of the report and is called after the ISO week of that day: 2026-W53.

const WEEKDAYS = [
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
];
const DAY = 86_400_000;
/**
 * The week that an instant lies in. Anywhere on Earth is where deadlines end, not where anybody lives: there weeks are those of UTC, as the schedules of
 * workflows are.
 */
function weekAt(instant, first, zone) {
    const place = zone === _zone_js__WEBPACK_IMPORTED_MODULE_0__/* .AOE */ .Ow ? 'UTC' : zone;
    const today = utcOf((0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .dayAt */ .OC)(instant, place));
    const begins = today - ((weekdayOf(today) - WEEKDAYS.indexOf(first) + 7) % 7) * DAY;
    return {
        name: nameOf(begins),
        // A day begins where the one before it ends.
        begins: (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfDay */ .D0)(dayOf(begins - DAY), place),
        ends: (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfDay */ .D0)(dayOf(begins + 6 * DAY), place),
    };
}
/** The names of the weeks that lie between two, ascending; none where the second does not follow the first, or either is no week. */
function weeksBetween(first, last) {
    const [from, to] = [mondayOf(first), mondayOf(last)];
    if (from === undefined || to === undefined)
        return [];
    const names = [];
    for (let monday = from + 7 * DAY; monday < to && names.length < MOST_BETWEEN; monday += 7 * DAY)
        names.push(nameOf(monday));
    return names;
}
/** Of weeks that are missing nobody wants more than a year's. */
const MOST_BETWEEN = 53;
/** True for the name of a week that there is: 2027 has no week 53. */
function isWeek(text) {
    return mondayOf(text) !== undefined;
}
/** The days of UTC on which a week's Monday begins. */
function mondayOf(name) {
    const [, year, number] = /^(\d{4})-W(\d\d)$/.exec(name) ?? [];
    if (year === undefined)
        return undefined;
    const fourth = (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(`${year}-01-04`);
    if (fourth === undefined)
        return undefined;
    // The fourth of January lies in the first week.
    const start = utcOf(fourth);
    const monday = start - weekdayOf(start) * DAY + (Number(number) - 1) * 7 * DAY;
    return nameOf(monday) === name ? monday : undefined;
}
/** Whole days of UTC, in milliseconds, to the name of their ISO week. */
function nameOf(day) {
    // A week belongs to the year of its Thursday.
    const thursday = day - weekdayOf(day) * DAY + 3 * DAY;
    const year = new Date(thursday).getUTCFullYear();
    const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
    return `${year}-W${`${number}`.padStart(2, '0')}`;
}
/** 0 is Monday. */
function weekdayOf(day) {
    return (new Date(day).getUTCDay() + 6) % 7;
}
function utcOf(day) {
    return Date.parse(`${day}T00:00:00Z`);
}
function dayOf(day) {
    return new Date(day).toISOString().slice(0, 10);
}


/***/ }),

/***/ 861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ gatherPeople)
/* harmony export */ });
/* harmony import */ var _domain_login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5744);
/* harmony import */ var _domain_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8209);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2005);
// Reads who represents which SIG, from the repositories that the configuration names, at run time.



/** Every SIG that any source knows. `asked` are those whose people are needed: paths with `{sig}` are read for them. */
async function gatherPeople(github, config, asked) {
    const sources = config.sigs.sources.flatMap((source) => expand(source, asked));
    const files = await github.readElsewhere(sources);
    const parsed = files.map((file, index) => {
        const source = sources[index];
        if (!source)
            return undefined;
        const where = `${source.repository} ${source.path}`;
        if (!file) {
            // A SIG need not have a file of its own.
            if (source.isOfOneSig)
                return undefined;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The people are read from ${where}, which is not there, or not shown to this token.`, 'Correct `sigs.sources` in the configuration.');
        }
        if ('unreadable' in file.source) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${where}: ${file.source.unreadable.message}`, file.source.unreadable.hint);
        }
        const people = (0,_domain_people_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePeople */ .h)(file.source.text, source, config.requiredSigs);
        if ('problems' in people) {
            const [first] = people.problems;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${where}:${first?.line}:${first?.column}: ${first?.message}`, 'Correct the file in its repository.');
        }
        return people;
    });
    const sigs = (0,_domain_people_js__WEBPACK_IMPORTED_MODULE_0__/* .mergePeople */ .i)(parsed.flatMap((file) => file ?? []), config.sigs.representatives, [...config.requiredSigs, ...asked]);
    // What is no login can be nobody: an alias inside OWNERS, a placeholder.
    const people = new Map([...sigs].map(([name, sig]) => [
        name,
        { ...sig, representatives: sig.representatives.filter(({ login }) => (0,_domain_login_js__WEBPACK_IMPORTED_MODULE_2__/* .isLogin */ .W5)(login)) },
    ]));
    return { sigs: people, oids: files.map((file) => file?.oid ?? '') };
}
/** A path with `{sig}` is one file for each SIG. */
function expand(source, asked) {
    if (!source.path.includes('{sig}'))
        return [{ ...source, isOfOneSig: false }];
    return asked.map((sig) => ({
        ...source,
        path: source.path.replaceAll('{sig}', sig),
        sig,
        isOfOneSig: true,
    }));
}


/***/ })

};
