export const id = 3;
export const ids = [3];
export const modules = {

/***/ 1003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announceFreezes: () => (/* binding */ announceFreezes)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/shared/plan.js
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
    return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

// EXTERNAL MODULE: ./build/shared/domain/safe-markdown.js
var safe_markdown = __webpack_require__(7300);
// EXTERNAL MODULE: ./build/shared/domain/words.js
var words = __webpack_require__(4456);
// EXTERNAL MODULE: ./build/weekly-report/vocabulary.js
var vocabulary = __webpack_require__(8331);
// EXTERNAL MODULE: ./build/weekly-report/render/roadmap.js
var render_roadmap = __webpack_require__(5464);
;// CONCATENATED MODULE: ./build/weekly-report/render/wrap.js
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

;// CONCATENATED MODULE: ./build/weekly-report/render/announcement.js
// What is written to the mailing list at the enhancement freeze? A mail that is ready to send: who is accepted, what comes next, how to ask for more time (W-8).





function announcementOf(roadmap, { mailingList, releases }) {
    const { release, series, accepted, phase } = roadmap;
    const known = releases.find(({ name }) => name === release);
    const isFinal = phase !== 'planning' && phase !== 'unscheduled';
    const blocks = [
        'Hello,',
        wrap(`${isFinal ? '' : 'Draft. '}${greeting(roadmap)}`),
        ...(accepted.length > 0
            ? [
                wrap(`They are the project's priority for this release: please give the pull requests that implement them your reviews first.`),
            ]
            : []),
        ...(0,render_roadmap/* sigsOf */.ql)(accepted).map(({ sig, entries }) => [heading((0,vocabulary/* sigSaid */.FB)(sig)), ...stagesOf(entries, roadmap)].join('\n\n')),
        ...pendingOf(roadmap),
        [heading('Dates'), renderDates(known)].join('\n\n'),
        [heading('Exceptions'), exceptionsOf(roadmap)].join('\n\n'),
        wrap(roadmap.note),
        wrap(`The proposals: ${roadmap.server}/${roadmap.repository}`),
    ];
    return {
        schema: 1,
        release,
        ...(mailingList === undefined ? {} : { to: mailingList }),
        subject: `${isFinal ? '' : 'Draft: '}[${release}] ${isFinal ? 'Enhancement freeze: ' : ''}${accepted.length === 0 ? `no ${series}` : (0,words/* count */.U9)(accepted.length, series)} accepted`,
        body: `${blocks.join('\n\n')}\n`,
        isFinal,
    };
}
/** The mail as a person reads it before it is sent. */
function renderMail({ to, subject, body }) {
    return `${to === undefined ? '' : `To: ${plainLine(to)}\n`}Subject: ${subject}\n\n${body}`;
}
/** An issue in which the mail waits for somebody who sends it: on the day of the freeze nobody has to remember. */
function renderAnnouncementIssue(announcement) {
    const { release, to, subject, body, isFinal } = announcement;
    // In a fence nobody is pinged and nothing is linked; it is longer than any run of backticks inside.
    const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const list = to === undefined ? 'the mailing list' : (0,safe_markdown/* codeSpan */.SS)(to);
    const { text, isWhole } = withinIssue(body.trimEnd());
    return {
        title: `Announce what is accepted for ${release}`,
        body: [
            isFinal
                ? `The enhancement freeze of ${release} has begun. Send this mail to ${list}, and close this issue.`
                : `A draft: the enhancement freeze of ${release} has not begun, and more may be accepted until then.`,
            `Subject: ${(0,safe_markdown/* codeSpan */.SS)(subject)}`,
            ...(isWhole
                ? []
                : [
                    `The mail is longer than an issue may be: this is its beginning. ${(0,safe_markdown/* codeSpan */.SS)(`enhancements announce ${release}`)} at a terminal prints all of it.`,
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
    const said = (0,render_roadmap/* headlineOf */.gD)({ release, ...rest });
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
    return vocabulary/* STAGES */.an.flatMap((stage) => {
        const found = at(stage);
        if (found.length === 0)
            return [];
        const items = found.map((entry) => {
            const isLate = entry.exceptions.some(({ freeze }) => freeze === 'enhancement') && !isInTime(entry, roadmap);
            return item(entry, isLate ? ' (by an exception)' : '', roadmap);
        });
        return [[vocabulary/* STAGE_WORDS */.hZ[stage], ...items].join('\n')];
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
    return `${wrap(`${(0,words/* shorten */.ml)((0,words/* plainLine */.h0)(title), LONGEST_TITLE)}${note}`, lead)}\n${' '.repeat(lead.length)}${plainAddress(address)}`;
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
    const said = `${(0,words/* count */.U9)(waiting.length, 'further proposal')} may still be accepted for ${release}:`;
    return [[heading('With an exception'), wrap(said), lines.join('\n')].join('\n\n')];
}
function renderDates(release) {
    const moments = release ? (0,vocabulary/* momentsOf */.Zn)(release).filter(({ id }) => id !== 'enhancement-freeze') : [];
    if (moments.length === 0)
        return wrap((0,words/* plainLine */.h0)(release?.problem ?? 'They are not published yet.'));
    return moments
        .map(({ id, name, day, at }) => {
        const meaning = id === 'code-freeze' ? ': what implements these proposals is merged by then' : '';
        const end = id === 'code-freeze' && at !== undefined ? `, until ${(0,vocabulary/* timeSaid */.Be)(at)}` : '';
        return wrap(`${name}${end}${meaning}`, `  ${day}  `);
    })
        .join('\n');
}
/** README, "How to ask for exception?"; F-5. */
function exceptionsOf({ dates, phase, release }) {
    const freeze = dates.codeFreeze && phase !== 'stabilisation' ? 'code freeze' : 'a freeze';
    return [
        wrap(`Who cannot make ${freeze} of ${release}, or was not accepted in time, asks for an exception with a mail to this list, before the freeze or after it. It says`),
        [
            wrap('why the exception is needed,', '  - '),
            wrap('how much more time is needed,', '  - '),
            wrap('what the impact is if it is not granted: on graduation, on the maturity of the feature, on users.', '  - '),
        ].join('\n'),
        wrap('The release team or the maintainers decide.'),
    ].join('\n\n');
}
/** An address as one word; what is none is left out. */
function plainAddress(address) {
    const line = (0,words/* plainLine */.h0)(address);
    return /^https?:\/\/\S+$/.test(line) ? line : '';
}

// EXTERNAL MODULE: ./build/weekly-report/roadmap.js
var roadmap = __webpack_require__(5159);
;// CONCATENATED MODULE: ./build/weekly-report/announce.js
// On the day on which a release freezes, the mail that announces what is accepted waits in an issue: nobody has to remember it (W-8).



/** How long after a freeze it is still news: the workflow runs daily, and may have been late. */
const NEWS = 7 * 24 * 60 * 60_000;
/** Once for each freeze, also where somebody has sent the mail and closed the issue since. */
async function announceFreezes(report, { github, say, dryRun, now }) {
    for (const { name, enhancementFreeze } of report.releases) {
        const freeze = Date.parse(enhancementFreeze?.at ?? '');
        if (!(freeze <= now && now < freeze + NEWS))
            continue;
        const { title, body } = renderAnnouncementIssue(announcementOf((0,roadmap/* roadmapOf */.Q)(report, name), report));
        let found = await github.ownIssues(title, freeze);
        if (found.length === 0 && dryRun)
            say(`dry run: would open the issue ${JSON.stringify(title)}.`);
        if (dryRun)
            continue;
        if (found.length === 0) {
            const marker = markerOf(`announcement of ${name}`);
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
            pulls: proposal.pulls.flatMap((pull) => (pull.releases.includes(release) ? codePull(pull) : [])),
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


/***/ })

};
