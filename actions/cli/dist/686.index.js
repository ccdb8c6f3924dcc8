export const id = 686;
export const ids = [686];
export const modules = {

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

/***/ 3669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ renderMail),
/* harmony export */   r4: () => (/* binding */ announcementOf),
/* harmony export */   tq: () => (/* binding */ renderAnnouncementIssue)
/* harmony export */ });
/* harmony import */ var _shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7300);
/* harmony import */ var _shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4456);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8331);
/* harmony import */ var _roadmap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5464);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4438);
// What is written to the mailing list at the enhancement freeze? A mail that is ready to send: who is accepted, what comes next, how to ask for more time (W-8).





function announcementOf(roadmap, { mailingList, releases }) {
    const { release, series, accepted, phase } = roadmap;
    const known = releases.find(({ name }) => name === release);
    const isFinal = phase !== 'planning' && phase !== 'unscheduled';
    const blocks = [
        'Hello,',
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(`${isFinal ? '' : 'Draft. '}${greeting(roadmap)}`),
        ...(accepted.length > 0
            ? [
                (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(`They are the project's priority for this release: please give the pull requests that implement them your reviews first.`),
            ]
            : []),
        ...(0,_roadmap_js__WEBPACK_IMPORTED_MODULE_1__/* .sigsOf */ .ql)(accepted).map(({ sig, entries }) => [heading((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigSaid */ .FB)(sig)), ...stagesOf(entries, roadmap)].join('\n\n')),
        ...pendingOf(roadmap),
        [heading('Dates'), renderDates(known)].join('\n\n'),
        [heading('Exceptions'), exceptionsOf(roadmap)].join('\n\n'),
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(roadmap.note),
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(`The proposals: ${roadmap.server}/${roadmap.repository}`),
    ];
    return {
        schema: 1,
        release,
        ...(mailingList === undefined ? {} : { to: mailingList }),
        subject: `${isFinal ? '' : 'Draft: '}[${release}] ${isFinal ? 'Enhancement freeze: ' : ''}${accepted.length === 0 ? `no ${series}` : (0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(accepted.length, series)} accepted`,
        body: `${blocks.join('\n\n')}\n`,
        isFinal,
    };
}
/** The mail as a person reads it before it is sent. */
function renderMail({ to, subject, body }) {
    return `${to === undefined ? '' : `To: ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(to)}\n`}Subject: ${subject}\n\n${body}`;
}
/** An issue in which the mail waits for somebody who sends it: on the day of the freeze nobody has to remember. */
function renderAnnouncementIssue(announcement) {
    const { release, to, subject, body, isFinal } = announcement;
    // In a fence nobody is pinged and nothing is linked; it is longer than any run of backticks inside.
    const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const list = to === undefined ? 'the mailing list' : (0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(to);
    return {
        title: `Announce what is accepted for ${release}`,
        body: [
            isFinal
                ? `The enhancement freeze of ${release} has begun. Send this mail to ${list}, and close this issue.`
                : `A draft: the enhancement freeze of ${release} has not begun, and more may be accepted until then.`,
            `Subject: ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(subject)}`,
            `${fence}text\n${body.trimEnd()}\n${fence}`,
        ].join('\n\n'),
    };
}
function greeting({ release, dates, ...rest }) {
    const freeze = dates.enhancementFreeze;
    const said = (0,_roadmap_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineOf */ .gD)({ release, ...rest });
    if (!freeze)
        return said;
    const verb = rest.phase === 'planning' ? 'is' : 'was';
    return `The enhancement freeze of ${release} ${verb} on ${freeze.day}. ${said}`;
}
function heading(text) {
    return `${text}\n${'-'.repeat([...text].length)}`;
}
function stagesOf(entries, roadmap) {
    const at = (stage) => entries.filter(({ stages: [first] }) => first === stage);
    return _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .an.flatMap((stage) => {
        const found = at(stage);
        if (found.length === 0)
            return [];
        const items = found.map((entry) => {
            const isLate = entry.exceptions.some(({ freeze }) => freeze === 'enhancement') && !isInTime(entry, roadmap);
            return item(entry, isLate ? ' (by an exception)' : '', roadmap);
        });
        return [[_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGE_WORDS */ .hZ[stage], ...items].join('\n')];
    });
}
/** Leave that was asked for and not needed is nobody's news. */
function isInTime({ since }, { dates: { enhancementFreeze } }) {
    return since !== undefined && enhancementFreeze !== undefined && since < enhancementFreeze.at;
}
function item({ number, title, address }, note, { series, accepted, open }) {
    const digits = Math.max(...[...accepted, ...open].map((each) => `${each.number}`.length));
    const lead = `  ${series} ${`${number}`.padEnd(digits)}  `;
    // The address has a line of its own, so that mail programs see where it ends.
    return `${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(`${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)((0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(title), LONGEST_TITLE)}${note}`, lead)}\n${' '.repeat(lead.length)}${plainAddress(address)}`;
}
const LONGEST_TITLE = 200;
/** Who has leave to be accepted later: readers of the list ask for them. */
function pendingOf(roadmap) {
    const { open, release } = roadmap;
    const waiting = open.filter(({ exceptions }) => exceptions.length > 0);
    if (waiting.length === 0)
        return [];
    const lines = waiting.map((each) => {
        const until = each.exceptions[0]?.until;
        return item(each, until === undefined ? '' : ` (until ${until})`, roadmap);
    });
    const said = `${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(waiting.length, 'further proposal')} may still be accepted for ${release}:`;
    return [[heading('With an exception'), (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(said), lines.join('\n')].join('\n\n')];
}
function renderDates(release) {
    const moments = release ? (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .momentsOf */ .Zn)(release).filter(({ id }) => id !== 'enhancement-freeze') : [];
    if (moments.length === 0)
        return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)((0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(release?.problem ?? 'They are not published yet.'));
    return moments
        .map(({ id, name, day, at }) => {
        const meaning = id === 'code-freeze' ? ': what implements these proposals is merged by then' : '';
        const end = id === 'code-freeze' && at !== undefined ? `, until ${(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSaid */ .Be)(at)}` : '';
        return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(`${name}${end}${meaning}`, `  ${day}  `);
    })
        .join('\n');
}
/** README, "How to ask for exception?"; F-5. */
function exceptionsOf({ dates, phase, release }) {
    const freeze = dates.codeFreeze && phase !== 'stabilisation' ? 'code freeze' : 'a freeze';
    return [
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(`Who cannot make ${freeze} of ${release}, or was not accepted in time, asks for an exception with a mail to this list, before the freeze or after it. It says`),
        [
            (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)('why the exception is needed,', '  - '),
            (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)('how much more time is needed,', '  - '),
            (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)('what the impact is if it is not granted: on graduation, on the maturity of the feature, on users.', '  - '),
        ].join('\n'),
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)('The release team or the maintainers decide.'),
    ].join('\n\n');
}
/** An address as one word; what is none is left out. */
function plainAddress(address) {
    const line = (0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(address);
    return /^https?:\/\/\S+$/.test(line) ? line : '';
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


/***/ }),

/***/ 2612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ markdownLink)
/* harmony export */ });
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(746);
// Does an address lead anywhere? A link where it does, and its text alone where it does not.

/** A link around Markdown. Whatever an address says that does not lead into the web is not linked. */
function markdownLink(text, address) {
    if (address === undefined || !/^https?:\/\//i.test(address) || !URL.canParse(address))
        return text;
    // The parser of addresses encodes what cannot stand in one.
    return (0,_link_js__WEBPACK_IMPORTED_MODULE_0__/* .quietLink */ .lb)(text, new URL(address).href);
}


/***/ }),

/***/ 5464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ unknownSaid),
/* harmony export */   NJ: () => (/* binding */ renderRoadmap),
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   mJ: () => (/* binding */ missingSaid),
/* harmony export */   ql: () => (/* binding */ sigsOf)
/* harmony export */ });
/* harmony import */ var _shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7300);
/* harmony import */ var _shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4456);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8331);
/* harmony import */ var _markdown_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2612);
// What does a reader see of a roadmap? As Markdown, for a file, a summary or an issue.




function renderRoadmap(roadmap) {
    const { release, note, dates, accepted, open } = roadmap;
    const blocks = [
        `# Roadmap of ${release}`,
        (0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(headlineOf(roadmap)),
        (0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .datesSaid */ .Zx)(dates)),
        `> ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(note)}`,
        `## ${roadmap.comparedWith === undefined ? 'Since last week' : `Since ${roadmap.comparedWith}`}`,
        renderDifference(roadmap),
        ...sigsOf(accepted).flatMap(({ sig, entries }) => [
            `## ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigSaid */ .FB)(sig))}`,
            [TABLE, ...entries.map((entry) => row(entry, roadmap))].join('\n'),
        ]),
        ...(open.length > 0
            ? [
                `<details><summary>${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(open.length, 'further proposal')} that ${open.length === 1 ? 'aims' : 'aim'} at ${release}, not accepted</summary>`,
                [
                    '| | stage | SIG | what is missing |',
                    '|---|---|---|---|',
                    ...open.map((each) => openRow(each, roadmap)),
                ].join('\n'),
                '</details>',
            ]
            : []),
        `<sub>${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(`From the report of ${roadmap.week}, read ${roadmap.generatedAt.slice(0, 10)}`)}${provenance(roadmap)}.</sub>`,
    ];
    return `${blocks.join('\n\n')}\n`;
}
/** `12 VEPs are accepted for v1.10: 1 GA, 3 beta and 8 alpha.` */
function headlineOf({ series, release, accepted, }) {
    if (accepted.length === 0)
        return `No ${series} is accepted for ${release}.`;
    const by = (stage) => accepted.filter(({ stages: [first] }) => first === stage).length;
    const parts = _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .an.flatMap((stage) => (by(stage) > 0 ? [`${by(stage)} ${_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGE_WORDS */ .hZ[stage]}`] : []));
    return `${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(accepted.length, series)} ${accepted.length === 1 ? 'is' : 'are'} accepted for ${release}: ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(parts)}.`;
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
        const was = (0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(before.filter((target) => target.release !== release).map(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .targetSaid */ .jL));
        if (difference === 'new')
            return [{ ...entry, message: `is accepted${at}${was === '' ? '' : `, and was for ${was}`}.` }];
        if (difference !== 'changed')
            return [];
        const last = (0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(before.filter((target) => target.release === release).map(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .targetSaid */ .jL));
        return [{ ...entry, message: `is accepted${at}; it was ${last}.` }];
    });
    const left = gone.map((each) => ({ ...each, message: `is not accepted for ${release} any more. ${each.reason}` }));
    const isBlind = comparedWith === undefined && accepted.every(({ difference }) => difference === 'unknown');
    return isBlind && left.length === 0 ? undefined : [...found, ...left];
}
/** ` at beta`; nothing where the target names no stage. */
function stagesSaid(stages) {
    const named = stages.filter((stage) => stage !== 'none');
    return named.length === 0 ? '' : ` at ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(named.map((stage) => _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGE_WORDS */ .hZ[stage]))}`;
}
/** Proposals of which nobody knows whether they are new. */
function unknownSaid({ accepted, series }) {
    const unknown = accepted.filter(({ difference }) => difference === 'unknown').length;
    return unknown === 0
        ? undefined
        : `Of ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(unknown, series)} it is not known whether the last report had ${unknown === 1 ? 'it' : 'them'}.`;
}
function renderDifference(roadmap) {
    const differences = differencesOf(roadmap);
    if (!differences)
        return 'There is no earlier report to compare with.';
    const lines = differences.map((each) => `- ${(0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .i)(`${roadmap.series} ${each.number}`, each.address)} ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(each.title)} (${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigSaid */ .FB)(each.sig))}) ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(each.message)}`);
    const unknown = unknownSaid(roadmap);
    return [
        ...(lines.length > 0 ? lines : ['Nothing changed.']),
        ...(unknown ? ['', (0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(unknown)] : []),
    ].join('\n');
}
const TABLE = '| | stage | accepted | target set in | pull requests |\n|---|---|---|---|---|';
function row(entry, { series }) {
    const { number, title, address, stages, source, pulls, tracker } = entry;
    const name = `${(0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .i)(`${series} ${number}`, tracker?.address ?? address)} ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(title)}`;
    const where = source.path === undefined
        ? source.from
        : `${(0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .i)((0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(source.path), source.address)}${source.commit === undefined ? '' : ` at ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(source.commit.slice(0, 12))}`}`;
    const code = pulls
        .filter(({ state }) => state !== 'closed')
        .map((pull) => `${(0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .i)(`${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(pull.repository)} ${pull.number}`, pull.address)} ${pull.state}`);
    const stage = stages.map((each) => _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGE_WORDS */ .hZ[each]).join(', ');
    return `| ${name} | ${stage} | ${acceptedSaid(entry)} | ${where} | ${code.join('<br>')} |`;
}
function acceptedSaid({ since, pull, exceptions }) {
    const day = since?.slice(0, 10) ?? '';
    const by = pull ? `by ${(0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .i)(`pull request ${pull.number}`, pull.address)}` : '';
    const leave = exceptions.map(({ freeze, until }) => `exception from the ${freeze} freeze${until === undefined ? '' : ` until ${until}`}`);
    return [[day, by].filter((part) => part !== '').join(' '), ...leave]
        .filter((part) => part !== '')
        .join('<br>');
}
function openRow(open, { series }) {
    const { number, title, address, stages, sig } = open;
    const stage = stages.map((each) => _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGE_WORDS */ .hZ[each]).join(', ');
    return `| ${(0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .i)(`${series} ${number}`, address)} ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(title)} | ${stage} | ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sigSaid */ .FB)(sig))} | ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(missingSaid(open))} |`;
}
/** What stands between a proposal and its acceptance, in one sentence. */
function missingSaid({ status, pull, missing, exceptions, reason = '' }) {
    const [leave] = exceptions;
    const parts = [
        missing.length > 0
            ? `The sign-off of ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(missing.map((sig) => `SIG ${sig}`))}.`
            : pull
                ? `Pull request ${pull.number} is not merged.`
                : reason,
        status !== undefined && status !== 'implementable' && reason === ''
            ? `Its status is ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(status)}.`
            : '',
        leave ? `It has an exception${leave.until === undefined ? '' : ` until ${leave.until}`}.` : '',
    ];
    return parts.filter((part) => part !== '').join(' ');
}
function provenance({ commit, repository }) {
    return `${commit === undefined ? '' : ` at ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(commit.slice(0, 12))}`} of ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(repository)}`;
}


/***/ }),

/***/ 4438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   q: () => (/* binding */ widthOf)
/* harmony export */ });
// How does text stand in a mail? In lines of at most 72 characters, which every reader shows as they are.
const WIDTH = 72;
/**
 * Words in lines: the first begins with `lead`, the others with as many blanks. A word that is longer than a line, such as an address, stands alone
 * and whole.
 */
function wrap(text, lead = '', width = WIDTH) {
    const indent = ' '.repeat(widthOf(lead));
    const lines = [];
    let line = lead;
    let isEmpty = true;
    for (const word of text.split(/\s+/).filter((each) => each !== '')) {
        if (!isEmpty && widthOf(line) + 1 + widthOf(word) > width) {
            lines.push(line);
            line = indent;
            isEmpty = true;
        }
        line = `${line}${isEmpty ? '' : ' '}${word}`;
        isEmpty = false;
    }
    return [...lines, line].join('\n');
}
/** The columns that text takes: ideographs and the like take two. */
function widthOf(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    return [...new Intl.Segmenter('en').segment(text)].reduce((sum, { segment }) => sum + (WIDE.test(segment) ? 2 : 1), 0);
}
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u;


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
/* harmony export */   OJ: () => (/* binding */ compareSigs),
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   Zx: () => (/* binding */ datesSaid),
/* harmony export */   an: () => (/* binding */ STAGES),
/* harmony export */   cT: () => (/* binding */ URGENT),
/* harmony export */   gC: () => (/* binding */ PHASE_WORDS),
/* harmony export */   hZ: () => (/* binding */ STAGE_WORDS),
/* harmony export */   jL: () => (/* binding */ targetSaid),
/* harmony export */   oQ: () => (/* binding */ NOBODY),
/* harmony export */   rs: () => (/* binding */ datesOf),
/* harmony export */   tr: () => (/* binding */ sigOf)
/* harmony export */ });
/* unused harmony exports STATES, phaseSaid, releasesAhead, partySaid, daysSaid */
/* harmony import */ var _shared_domain_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4456);
// What are states, stages and dates called to a reader, and in which order do they come?

/** The gravest first: what needs somebody stands before what goes well. */
const STATES = (/* unused pure expression or super */ null && ([
    'needs-exception',
    'off-track',
    'no-activity',
    'at-risk',
    'on-track',
    'done',
    'untracked',
    'dropped',
]));
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
    const said = (0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(moments.map(({ name, day }) => `${name} on ${day}`));
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
