export const id = 19;
export const ids = [19];
export const modules = {

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

/***/ 5744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ loginKey),
/* harmony export */   W5: () => (/* binding */ isLogin),
/* harmony export */   tq: () => (/* binding */ normalizeLogin)
/* harmony export */ });
// Which account is meant by a login, however somebody writes it?
/** A login as people write it: with `@`, or blanks around it. */
function normalizeLogin(text) {
    return text.trim().replace(/^@/, '');
}
/** GitHub's logins compare without case; a bot's ends in `[bot]` in one API and not in the other. */
function loginKey(login) {
    return login.toLowerCase().replace(/\[bot\]$/, '');
}
/** Also what only old accounts (`a--b`, `a-`) and managed ones (`a_corp`) look like. */
function isLogin(text) {
    return /^[a-z\d][a-z\d_-]{0,38}$/i.test(text);
}


/***/ }),

/***/ 868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ parseRelease),
/* harmony export */   Yq: () => (/* binding */ parseReleases),
/* harmony export */   c: () => (/* binding */ renderRelease),
/* harmony export */   c0: () => (/* binding */ compareReleases),
/* harmony export */   we: () => (/* binding */ laterRelease)
/* harmony export */ });
/* unused harmony export releasesBetween */
// Which release is meant, and which of two comes first? Releases compare as numbers: v1.10 is later than v1.9.
const RELEASE = /(?<![\w.])v?\.?(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?(?!\w|\.\d)/gi;
/** Every release that a text names, in order: `v1.9`, `1.9`, `v1.9.0`, `v1.9.`. */
function parseReleases(text) {
    return [...text.matchAll(RELEASE)].map((match) => ({
        major: Number(match[1]),
        minor: Number(match[2]),
        patch: Number(match[3] ?? 0),
    }));
}
/** The release that a text is, and nothing else: `undefined` for `v1.9 or so`. */
function parseRelease(text) {
    const match = /^\s*v?(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?\s*$/i.exec(text);
    return match
        ? { major: Number(match[1]), minor: Number(match[2]), patch: Number(match[3] ?? 0) }
        : undefined;
}
/** Negative, zero or positive, as `Array.prototype.sort` wants it. */
function compareReleases(a, b) {
    return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}
/** `v1.9`; the patch only where there is one, because targets are minor releases. */
function renderRelease(release) {
    return `v${release.major}.${release.minor}${release.patch === 0 ? '' : `.${release.patch}`}`;
}
/** The minor release that is `count` after this one. */
function laterRelease(release, count) {
    return { major: release.major, minor: release.minor + count, patch: 0 };
}
/** How many minor releases lie between two; `undefined` across a major release, where nobody can know. */
function releasesBetween(from, to) {
    return from.major === to.major ? to.minor - from.minor : undefined;
}


/***/ }),

/***/ 7300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   xQ: () => (/* binding */ fileAddress)
/* harmony export */ });
/* unused harmony export fenced */
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

/***/ 7423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ endOfDay),
/* harmony export */   DS: () => (/* binding */ isZone),
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   OC: () => (/* binding */ dayAt),
/* harmony export */   Ow: () => (/* binding */ AOE),
/* harmony export */   x1: () => (/* binding */ firstInstantOf)
/* harmony export */ });
/* unused harmony export renderInstant */
// When does a day begin and end? Days as written, zones by name, instants in milliseconds of UTC; never what the machine's own zone makes of them.
/** Anywhere on Earth: a day ends where it ends last, at UTC-12. */
const AOE = 'AoE';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Reads `2026-04-30` and `2026/04/30`; undefined for anything else, also for 30 February. */
function parseDay(text) {
    const match = /^(\d{4})[-/](\d{2})[-/](\d{2})$/.exec(text.trim());
    if (!match)
        return undefined;
    const day = `${match[1]}-${match[2]}-${match[3]}`;
    const instant = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
    return new Date(instant).toISOString().slice(0, 10) === day ? day : undefined;
}
/** Whether that is a name for a zone. An offset is none: it would be right for half of the year, and not every Node knows it. */
function isZone(zone) {
    if (zone === AOE)
        return true;
    if (!/^[a-z]/i.test(zone))
        return false;
    try {
        new Intl.DateTimeFormat('en-US', { timeZone: zone });
        return true;
    }
    catch {
        return false;
    }
}
/** The instant from which on no other belongs to the day. */
function endOfDay(day, zone) {
    const next = utcOf(day) + DAY;
    return zone === AOE ? next + 12 * HOUR : startInZone(next, zone);
}
/** The first instant that belongs to the day anywhere, at UTC+14. */
function firstInstantOf(day) {
    return utcOf(day) - 14 * HOUR;
}
/** The day that it is at an instant, in a zone. */
function dayAt(instant, zone) {
    const local = zone === AOE ? instant - 12 * HOUR : instant + offsetAt(instant, zone);
    return new Date(local).toISOString().slice(0, 10);
}
/** `2026-05-01 12:00 UTC` */
function renderInstant(instant) {
    return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function utcOf(day) {
    return Date.parse(`${day}T00:00:00Z`);
}
/**
 * The instant at which a zone's clocks show the midnight that `local` is when read as UTC. Where clocks are put back over midnight it is the later one;
 * where they are put back to it the new day had begun, so it is the earlier one; where they are put forward over it the instant at which they are.
 */
function startInZone(local, zone) {
    const offsets = [offsetAt(local - DAY, zone), offsetAt(local + DAY, zone)];
    const candidates = offsets.map((offset) => local - offset);
    const right = candidates.filter((instant) => instant + offsetAt(instant, zone) === local);
    if (right.length === 0)
        return transitionAround(local, zone);
    const last = Math.max(...right);
    const isBackTo = last - 1 + offsetAt(last - 1, zone) >= local;
    return isBackTo ? Math.min(...right) : last;
}
/** The change of a zone's offset within a day of an instant, to the minute. */
function transitionAround(instant, zone) {
    let [early, late] = [instant - DAY, instant + DAY];
    const before = offsetAt(early, zone);
    while (late - early > MINUTE) {
        const middle = early + Math.max(MINUTE, Math.floor((late - early) / (2 * MINUTE)) * MINUTE);
        if (offsetAt(middle, zone) === before)
            early = middle;
        else
            late = middle;
    }
    return late;
}
/** Milliseconds that a zone's clocks are ahead of UTC. */
function offsetAt(instant, zone) {
    const parts = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    }).formatToParts(instant);
    const value = (type) => Number(parts.find((part) => part.type === type)?.value);
    const local = Date.UTC(value('year'), value('month') - 1, value('day'), value('hour'), value('minute'), value('second'));
    return local - Math.floor(instant / 1_000) * 1_000;
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
/* unused harmony export datesSaid */
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
        ...(problem === undefined ? {} : { problem: (0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(problem) }),
    };
}


/***/ })

};
