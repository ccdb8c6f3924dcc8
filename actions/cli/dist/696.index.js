export const id = 696;
export const ids = [696];
export const modules = {

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

/***/ 2696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   announceFreezes: () => (/* binding */ announceFreezes)
/* harmony export */ });
/* harmony import */ var _shared_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1369);
/* harmony import */ var _render_announcement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3669);
/* harmony import */ var _roadmap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5159);
// On the day on which a release freezes, the mail that announces what is accepted waits in an issue: nobody has to remember it (W-8).



/** How long after a freeze it is still news: the workflow runs daily, and may have been late. */
const NEWS = 7 * 24 * 60 * 60_000;
/** Once for each freeze, also where somebody has sent the mail and closed the issue since. */
async function announceFreezes(report, { github, say, dryRun, now }) {
    for (const { name, enhancementFreeze } of report.releases) {
        const freeze = Date.parse(enhancementFreeze?.at ?? '');
        if (!(freeze <= now && now < freeze + NEWS))
            continue;
        const { title, body } = (0,_render_announcement_js__WEBPACK_IMPORTED_MODULE_1__/* .renderAnnouncementIssue */ .tq)((0,_render_announcement_js__WEBPACK_IMPORTED_MODULE_1__/* .announcementOf */ .r4)((0,_roadmap_js__WEBPACK_IMPORTED_MODULE_2__/* .roadmapOf */ .Q)(report, name), report));
        let found = await github.ownIssues(title, freeze);
        if (found.length === 0 && dryRun)
            say(`dry run: would open the issue ${JSON.stringify(title)}.`);
        if (dryRun)
            continue;
        if (found.length === 0) {
            const marker = (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .markerOf */ .we)(`announcement of ${name}`);
            await github.openIssue({ title, body: `${marker}\n${body}`, marker });
            found = await github.ownIssues(title, freeze);
        }
        // Two runs at once may each have opened one: the first stays, so that nobody sends the mail twice.
        for (const { number, isOpen } of found.slice(0, -1))
            if (isOpen)
                await github.editIssue(number, { state: 'closed' });
    }
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
    const { text, isWhole } = withinIssue(body.trimEnd());
    return {
        title: `Announce what is accepted for ${release}`,
        body: [
            isFinal
                ? `The enhancement freeze of ${release} has begun. Send this mail to ${list}, and close this issue.`
                : `A draft: the enhancement freeze of ${release} has not begun, and more may be accepted until then.`,
            `Subject: ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(subject)}`,
            ...(isWhole
                ? []
                : [
                    `The mail is longer than an issue may be: this is its beginning. ${(0,_shared_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(`enhancements announce ${release}`)} at a terminal prints all of it.`,
                ]),
            `${fence}text\n${text}\n${fence}`,
        ].join('\n\n'),
    };
}
/** GitHub takes 65,536 characters, of which what stands around the mail needs a few. */
const LONGEST_MAIL = 64_000;
function withinIssue(body) {
    if (body.length <= LONGEST_MAIL)
        return { text: body, isWhole: true };
    return { text: body.slice(0, body.lastIndexOf('\n', LONGEST_MAIL)), isWhole: false };
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


/***/ })

};
