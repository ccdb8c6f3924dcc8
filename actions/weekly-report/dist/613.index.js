export const id = 613;
export const ids = [613];
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

/***/ 8613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPage: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: ./build/shared/domain/release.js
var release = __webpack_require__(868);
// EXTERNAL MODULE: ./build/shared/domain/words.js
var words = __webpack_require__(4456);
// EXTERNAL MODULE: ./build/weekly-report/vocabulary.js
var vocabulary = __webpack_require__(8331);
;// CONCATENATED MODULE: ./build/weekly-report/planning.js
// What would each SIG take on with a release (W-10)? Each candidate with its owner's decision, priority, reviewers and approvers, and what that makes for each SIG and each person.


function planningOf(report, release) {
    const { week, generatedAt, releases } = report;
    const known = releases.find(({ name }) => name === release);
    const candidates = report.proposals.flatMap((proposal) => candidateOf(proposal, release));
    const taking = new Map(report.proposals.map(({ number, participating }) => [number, participating]));
    const unplanned = report.proposals.filter(({ state }) => state === 'untracked');
    const names = new Set([
        ...candidates.flatMap(({ sig, number }) => [sig, ...(taking.get(number) ?? [])]),
        ...unplanned.map(vocabulary/* sigOf */.tr),
    ]);
    return {
        repository: (0,words/* plainLine */.h0)(report.repository),
        series: (0,words/* plainLine */.h0)(report.series),
        release,
        week,
        generatedAt,
        dates: known ? (0,vocabulary/* datesOf */.rs)(known) : {},
        sigs: [...names].sort(vocabulary/* compareSigs */.OJ).map((name) => {
            const own = candidates.filter(({ sig }) => sig === name).sort(compareCandidates);
            return {
                name,
                candidates: own,
                participates: candidates
                    .filter(({ sig, number }) => sig !== name && taking.get(number)?.includes(name))
                    .map(({ number }) => number),
                unplanned: unplanned.filter((proposal) => (0,vocabulary/* sigOf */.tr)(proposal) === name).length,
                tracked: own.filter(({ decision }) => decision === 'tracked').length,
                undecided: own.filter(({ decision }) => decision === 'undecided').length,
            };
        }),
        people: loadsOf(candidates),
    };
}
/** What targets the release, or did at the last look: a target that was taken back is a decision as well. */
function candidateOf(proposal, release) {
    const { targets, target, acceptance, planning, people, state } = proposal;
    const wanted = [...targets, ...(target ? [target] : [])].filter((each) => each.release === release);
    const last = (acceptance.before ?? []).filter((each) => each.release === release);
    const targetsIt = wanted.length > 0;
    const stages = vocabulary/* STAGES */.an.filter((stage) => (targetsIt ? wanted : last).some((each) => each.stage === stage));
    if (stages.length === 0)
        return [];
    const isGivenUp = vocabulary/* ASIDE */.NL.includes(state) || !targetsIt;
    const { isCommitted, priority, reviewers, approvers } = planning;
    return [
        {
            number: proposal.number,
            title: proposal.title,
            address: proposal.address,
            sig: proposal.sig ?? vocabulary/* NOBODY */.oQ,
            stages,
            // The report's decision is about what the proposal aims at now.
            decision: isGivenUp ? 'not-tracked' : target?.release === release ? planning.decision : 'undecided',
            ...(isCommitted === undefined ? {} : { isCommitted }),
            isAccepted: acceptance.releases.some((each) => each.release === release),
            ...(priority === undefined ? {} : { priority }),
            owners: people.owners,
            reviewers,
            approvers,
        },
    ];
}
const DECISIONS = ['tracked', 'undecided', 'not-tracked'];
/** In the words of the labels that projects use; what is not among them comes after them. */
const PRIORITIES = [
    'critical',
    'urgent',
    'high',
    'important',
    'soon',
    'medium',
    'normal',
    'longterm',
    'low',
    'backlog',
];
function compareCandidates(a, b) {
    return (DECISIONS.indexOf(a.decision) - DECISIONS.indexOf(b.decision) ||
        rank(a) - rank(b) ||
        vocabulary/* STAGES */.an.indexOf(a.stages[0] ?? 'none') - vocabulary/* STAGES */.an.indexOf(b.stages[0] ?? 'none') ||
        a.number - b.number);
}
function rank({ priority }) {
    if (priority === undefined)
        return PRIORITIES.length + 1;
    const found = PRIORITIES.findIndex((word) => priority.toLowerCase().includes(word));
    return found === -1 ? PRIORITIES.length : found;
}
function loadsOf(candidates) {
    const loads = new Map();
    const of = (name) => {
        const key = name.replace(/^@/, '').toLowerCase();
        const load = loads.get(key) ?? { name: name.replace(/^@/, ''), reviews: [], approves: [] };
        loads.set(key, load);
        return load;
    };
    for (const { number, decision, reviewers, approvers } of candidates) {
        if (decision === 'not-tracked')
            continue;
        for (const name of reviewers)
            of(name).reviews.push(number);
        for (const name of approvers)
            of(name).approves.push(number);
    }
    const size = ({ reviews, approves }) => reviews.length + approves.length;
    return [...loads.values()].sort((a, b) => size(b) - size(a) || (a.name < b.name ? -1 : 1));
}

// EXTERNAL MODULE: ./build/weekly-report/roadmap.js
var weekly_report_roadmap = __webpack_require__(5159);
// EXTERNAL MODULE: ./build/shared/domain/days-ahead.js
var days_ahead = __webpack_require__(4170);
;// CONCATENATED MODULE: ./build/weekly-report/render/page/html.js
// How does text become HTML? Through one template in which everything is escaped that is not HTML already.

/** A symbol, so that nothing that was read from JSON can pass for HTML. */
const MARKUP = Symbol('markup');
/** Markup of ours with text in it. Attributes stand in double quotes; an array is joined, `undefined` is nothing. */
function html_html(strings, ...parts) {
    const markup = strings.raw.reduce((whole, text, index) => {
        const part = parts[index - 1];
        return `${whole}${rendered(part)}${text}`;
    });
    return { [MARKUP]: markup };
}
function markupOf({ [MARKUP]: markup }) {
    return markup;
}
/** Text of ours that is no markup and needs no escape in its place: a style or a script, in which nothing from outside stands. */
function verbatim(text) {
    return { [MARKUP]: text };
}
/** Text from outside on one line, apart from the direction of what surrounds it. */
function html_outside(text) {
    return html_html `<bdi>${(0,words/* plainLine */.h0)(text)}</bdi>`;
}
/** A sentence of ours, in which text from outside stands between backticks: there as code. */
function html_prose(text) {
    const line = (0,words/* plainLine */.h0)(text);
    const parts = line.split(/`([^`]*)`/);
    return html_html `${parts.map((part, index) => (index % 2 === 0 ? withDays(part) : html_html `<code><bdi>${part}</bdi></code>`))}`;
}
/** A day is not broken at its hyphens. */
function withDays(text) {
    const parts = text.split(/(?<!\d)(\d{4}-\d\d-\d\d)(?!\d)/);
    return html_html `${parts.map((part, index) => (index % 2 === 0 ? part : html_html `<span class="nowrap">${part}</span>`))}`;
}
/** The same as a whole sentence: its end is marked, and its first letter is large unless it begins with a name, such as that of a repository. */
function sentenceOf(text) {
    const line = (0,words/* plainLine */.h0)(text);
    const begun = /^[a-z]+(?:[\s,.:]|$)/.test(line)
        ? `${line.slice(0, 1).toUpperCase()}${line.slice(1)}`
        : line;
    return html_prose(`${begun}${/[.!?…]$/.test(line) || line === '' ? '' : '.'}`);
}
/** A link to the web, or its text alone: whatever else an address says is not followed. */
function html_link(address, text) {
    if (address === undefined || !/^https?:\/\/[^\s/]/i.test(address))
        return html_html `${text}`;
    return html_html `<a href="${address}">${text}</a>`;
}
function rendered(part) {
    if (part === undefined)
        return '';
    if (typeof part === 'string')
        return escaped(part);
    if (typeof part === 'number')
        return String(part);
    return MARKUP in part ? part[MARKUP] : part.map(rendered).join('');
}
/** For text between tags, and for attributes in quotes of either kind. A lone surrogate has no encoding, and NUL no place in HTML. */
function escaped(text) {
    return text
        .replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/\0|\p{Surrogate}/gu, '\uFFFD');
}

;// CONCATENATED MODULE: ./build/weekly-report/render/page/parts.js
// What do the tables of a page share? A proposal's name, its state, people, and what a row can be filtered by.



/** States are told apart by their sign and word as well: not everybody sees colours, and not every paper has them. */
const SIGNS = {
    'off-track': '✖',
    'needs-exception': '⚑',
    'no-activity': '○',
    'at-risk': '▲',
    'on-track': '●',
    done: '✔',
    untracked: '–',
    dropped: '×',
};
function stateSign(state) {
    return html_html `<span aria-hidden="true">${SIGNS[state]}</span>`;
}
function stateBadge(state) {
    return html_html `<span class="state ${state}">${stateSign(state)} ${vocabulary/* STATE_WORDS */.I7[state]}</span>`;
}
/** `VEP 24 Title`, as a link. */
function proposalName({ number, title, address }, series) {
    return html_link(address, html_html `${series} ${number} ${html_outside(title)}`);
}
function targetOf({ target }) {
    return target
        ? html_html `<span class="nowrap">${(0,vocabulary/* targetSaid */.jL)(target)}</span>`
        : html_html `<span class="quiet">none</span>`;
}
/** What a row of one proposal can be filtered by. The script knows these names. */
function filterable(proposal) {
    const { number, title, target, stage, state, featureGate, people } = proposal;
    const at = target?.stage === 'none' ? stage : (target?.stage ?? stage);
    const text = [`${number}`, title, featureGate ?? '', ...people.owners, ...people.authors].join(' ');
    return html_html `data-sig="${(0,vocabulary/* sigOf */.tr)(proposal)}" data-stage="${at ?? 'none'}" data-release="${target?.release ?? ''}" data-state="${state}" data-text="${(0,words/* plainLine */.h0)(text).toLowerCase()}"`;
}
/** `SIG network (sam, yuki)`: no links, and nobody is pinged by a page. */
function partyNamed(party) {
    const said = (0,vocabulary/* partySaid */.OH)(party);
    if (party.logins.length === 0)
        return html_html `${said}`;
    const people = party.logins.slice(0, MOST_NAMES).join(', ');
    const more = party.logins.length - MOST_NAMES;
    return html_html `${said} <span class="quiet">(${people}${more > 0 ? ` and ${more} more` : ''})</span>`;
}
const MOST_NAMES = 4;
/** The one next action: what, who, until when. */
function actionSaid({ message, by, until, address }) {
    // Where the sentence has the day, it need not be said twice.
    const end = until && !message.includes(until.day) ? until.day : undefined;
    return html_html `<span class="next">${html_link(address, sentenceOf(message))}</span> By ${partyNamed(by)}${end === undefined ? '' : html_html `, until <time class="nowrap" datetime="${end}">${end}</time>`}.`;
}
function sigName(sig) {
    return html_html `${(0,vocabulary/* sigSaid */.FB)(sig)}`;
}
/** An id for an element about a SIG; names of SIGs come from outside. */
function sigId(sig) {
    return `sig-${[...sig].map((character) => (/[a-z0-9-]/.test(character) ? character : `_${character.codePointAt(0)?.toString(16)}`)).join('')}`;
}

;// CONCATENATED MODULE: ./build/weekly-report/render/page/attention.js
// What needs somebody, first of all? The proposals that do not go well with the one thing to do about each, and whatever else should not wait.





/** As many as somebody reads at once; what follows is folded, group by group. */
const SHOWN = 30;
function renderStates({ counts }) {
    const items = vocabulary/* STATES */.xj.map((state) => {
        const number = counts[state] ?? 0;
        const inside = html_html `<a class="${state}${number === 0 ? ' none' : ''}" href="#proposals" data-filter-key="state" data-filter-value="${state}"><b>${number}</b> ${stateSign(state)} ${vocabulary/* STATE_WORDS */.I7[state]}</a>`;
        return html_html `<li>${inside}</li>`;
    });
    return html_html `<ul class="states" aria-label="Proposals by state">${items}</ul>`;
}
function urgentOf(proposals) {
    return proposals.filter(({ state }) => vocabulary/* URGENT */.cT.includes(state));
}
function renderAttention(report) {
    const urgent = urgentOf(report.proposals);
    let shown = 0;
    const groups = vocabulary/* URGENT */.cT.flatMap((state) => {
        const own = urgent.filter((proposal) => proposal.state === state).sort(byDeadline);
        if (own.length === 0)
            return [];
        const isFolded = shown > 0 && shown + own.length > SHOWN;
        shown += own.length;
        const cards = html_html `<ol class="cards">${own.map((proposal) => renderCard(proposal, report))}</ol>`;
        const heading = html_html `<h3>${stateBadge(state)} <span class="tally" data-tally>${own.length}</span></h3>`;
        return [
            html_html `<div data-group>${heading}${isFolded ? html_html `<details data-fold><summary>Show ${(0,words/* count */.U9)(own.length, 'proposal')}</summary>${cards}</details>` : cards}</div>`,
        ];
    });
    const alerts = alertsOf(report);
    return html_html `<div class="split">
<div>${groups.length > 0 ? groups : html_html `<p>Every proposal is on track.</p>`}</div>
<div>${alerts.length > 0 ? html_html `<h3>Should not wait either</h3><ul class="alerts">${alerts.map((alert) => html_html `<li>${alert}</li>`)}</ul>` : ''}</div>
</div>`;
}
function renderCard(proposal, { series }) {
    const { state, reasons, next, waits, retarget } = proposal;
    const [reason] = reasons;
    const [longest] = waits;
    return html_html `<li class="card edge-${state}" ${filterable(proposal)}>
<div><h4>${proposalName(proposal, series)}</h4>
<p class="meta small quiet"><span>${sigName((0,vocabulary/* sigOf */.tr)(proposal))}</span><span>${targetOf(proposal)}</span>${longest?.isOverdue ? html_html `<span>waiting for ${(0,vocabulary/* daysSaid */.X8)(longest.days)}</span>` : ''}</p></div>
<div>${reason ? html_html `<p>${sentenceOf(reason.message)}</p>` : ''}
${next ? html_html `<p>${actionSaid(next)}</p>` : ''}
${retarget && next?.id !== 'retarget' ? proposed(retarget) : ''}</div>
</li>`;
}
/** What owner and SIG are asked to decide (W-3). */
function proposed({ to, instead, reason }) {
    if (to !== 'rejected')
        return html_html `<p class="small">Proposed: move it to ${to}.</p>`;
    const other = instead === undefined ? '' : `, or move it to ${instead}`;
    return html_html `<p class="small">Proposed: <strong>give it up</strong>${other}. ${sentenceOf(reason)}</p>`;
}
/** Who has a deadline first; without one by number. */
function byDeadline(a, b) {
    const [left, right] = [a.next?.until?.at ?? '~', b.next?.until?.at ?? '~'];
    return left === right ? a.number - b.number : left < right ? -1 : 1;
}
const SOON = 7;
function alertsOf(report) {
    const { lag, sigs, exceptions, cleanup, errors, sweep, skippedWeeks, pending, work } = report;
    const silent = sigs.filter(({ isActive, isRequired, counts }) => !isActive && (isRequired === true || Object.values(counts).some((each) => each > 0)));
    const ending = exceptions.filter(({ state, daysLeft }) => state === 'granted' && daysLeft !== undefined && daysLeft <= SOON);
    const asked = exceptions.filter(({ state }) => state === 'open');
    const old = pending.filter(({ days, isDraft }) => days > SOON && !isDraft);
    const alerts = [
        errors.length > 0
            ? html_html `<a href="#errors">${(0,words/* count */.U9)(errors.length, 'thing')} could not be read or said</a>: the report may be incomplete.`
            : undefined,
        sweep?.isLate
            ? html_html `The gates ${sweep.at === undefined ? 'have never looked at all pull requests' : `last looked at all pull requests at ${(0,vocabulary/* timeSaid */.Be)(sweep.at)}`}: their schedule may be off.`
            : undefined,
        ...ending.map((each) => html_html `The ${html_link(each.thread, html_html `exception of ${report.series} ${each.proposal}`)} from the ${each.freeze} freeze of ${each.release} ends ${(0,days_ahead/* aheadSaid */.t)(each.daysLeft ?? 0)}.`),
        asked.length > 0
            ? html_html `<a href="#exceptions">${(0,words/* count */.U9)(asked.length, 'request')} for an exception</a> ${asked.length === 1 ? 'waits' : 'wait'} for the release team.`
            : undefined,
        lag.length > 0
            ? html_html `<a href="#lag">${(0,words/* count */.U9)(lag.length, 'review')}</a> ${lag.length === 1 ? 'has' : 'have'} waited longer than a week, the longest ${(0,vocabulary/* daysSaid */.X8)(Math.max(...lag.map(({ days }) => days)))}.`
            : undefined,
        silent.length > 0
            ? html_html `No representative of ${(0,words/* enumerate */.HL)(silent.map(({ name }) => (0,vocabulary/* sigSaid */.FB)(name)))} has said anything for four weeks.`
            : undefined,
        old.length > 0
            ? html_html `<a href="#pending">${(0,words/* count */.U9)(old.length, 'proposal pull request')}</a> ${old.length === 1 ? 'has' : 'have'} been open for more than a week without a decision.`
            : undefined,
        cleanup.length > 0
            ? html_html `<a href="#cleanup">${(0,words/* count */.U9)(cleanup.length, 'tracker')}</a> to put right.`
            : undefined,
        skippedWeeks.length > 0 ? html_html `There is no report of ${(0,words/* enumerate */.HL)(skippedWeeks)}.` : undefined,
        work.carriedOver > 0 ? html_html `${(0,vocabulary/* carriedSaid */.EJ)(work)}` : undefined,
    ];
    return alerts.filter((alert) => alert !== undefined);
}

// EXTERNAL MODULE: ./build/weekly-report/render/markdown-link.js
var markdown_link = __webpack_require__(2612);
;// CONCATENATED MODULE: ./build/weekly-report/render/planning.js
// What does a SIG read before it commits itself to a release? The planning page as Markdown.




const DECISION_WORDS = {
    tracked: 'tracked',
    undecided: 'undecided',
    'not-tracked': 'not tracked',
};
function renderPlanning(planning) {
    const { release, sigs, people, dates, series, week } = planning;
    const blocks = [
        `# Planning of ${release}`,
        sentence(datesSaid(dates)),
        sigs.length === 0
            ? `No ${sentence(series)} aims at ${release}.`
            : [
                '| SIG | candidates | tracked | undecided | takes part in | without a target |',
                '|---|--:|--:|--:|--:|--:|',
                ...sigs.map(sigRow),
            ].join('\n'),
        ...sigs.flatMap((sig) => renderSig(sig, planning)),
        ...(people.length > 0
            ? [
                '## Who is named',
                [
                    '| | reviews | approves |',
                    '|---|--:|--:|',
                    ...people.map(({ name, reviews, approves }) => `| ${codeSpan(name)} | ${reviews.length} | ${approves.length} |`),
                ].join('\n'),
            ]
            : []),
        `<sub>From the report of ${week}.</sub>`,
    ];
    return `${blocks.join('\n\n')}\n`;
}
function sigRow({ name, candidates, tracked, undecided, participates, unplanned }) {
    return `| ${sentence(sigSaid(name))} | ${candidates.length} | ${tracked} | ${undecided} | ${participates.length} | ${unplanned} |`;
}
function renderSig({ name, candidates }, { series }) {
    if (candidates.length === 0)
        return [];
    return [
        `## ${sentence(sigSaid(name))}`,
        [
            '| | stage | decision | priority | reviewers | approvers |',
            '|---|---|---|---|---|---|',
            ...candidates.map((candidate) => row(candidate, series)),
        ].join('\n'),
    ];
}
function row(candidate, series) {
    const { number, title, address, stages, priority, reviewers, approvers } = candidate;
    return `| ${markdownLink(`${sentence(series)} ${number}`, address)} ${codeSpan(title)} | ${stages.map((stage) => STAGE_WORDS[stage]).join(', ')} | ${decisionSaid(candidate)} | ${priority === undefined ? '' : codeSpan(priority)} | ${names(reviewers)} | ${names(approvers)} |`;
}
/** `tracked, committed to code freeze` */
function decisionSaid({ decision, isCommitted, isAccepted }) {
    const parts = [
        DECISION_WORDS[decision],
        decision !== 'not-tracked' && isAccepted ? 'accepted' : '',
        decision === 'tracked' && isCommitted === false ? 'without a commitment to code freeze' : '',
    ];
    return parts.filter((part) => part !== '').join(', ');
}
function names(people) {
    return people.length === 0 ? '**nobody**' : people.map((name) => codeSpan(name)).join(', ');
}
/** `12 candidates, 8 of them tracked` */
function loadSaid({ candidates, tracked, participates, unplanned }) {
    const parts = [
        `${(0,words/* count */.U9)(candidates.length, 'candidate')}, ${tracked} of them tracked`,
        participates.length > 0 ? `takes part in ${participates.length} of other SIGs` : '',
        unplanned > 0 ? `${unplanned} without a target` : '',
    ];
    return parts.filter((part) => part !== '').join('; ');
}

;// CONCATENATED MODULE: ./build/weekly-report/render/page/sections.js
// What else does a release team look at? Who owes what, what waits, what has no decision, exceptions, and what the report could not do.





/** Those that have something in them, in the order of the page. */
function furtherSections(report) {
    return [
        { id: 'debts', title: 'Who owes what', short: 'Who owes what', body: renderDebts(report) },
        {
            id: 'lag',
            title: 'Reviews that wait longer than a week',
            short: 'Late reviews',
            body: renderLag(report),
        },
        {
            id: 'pending',
            title: 'Proposal pull requests without a decision',
            short: 'Pull requests',
            body: renderPending(report),
        },
        { id: 'exceptions', title: 'Exceptions', short: 'Exceptions', body: renderExceptions(report) },
        { id: 'cleanup', title: 'Trackers to put right', short: 'Trackers', body: renderCleanup(report) },
        { id: 'errors', title: 'What the report could not do', short: 'Errors', body: renderErrors(report) },
    ].flatMap(({ body, ...section }) => (body === undefined ? [] : [{ ...section, body }]));
}
/** Where nothing of it fits the filter it says so, so that a link to it leads somewhere. */
function renderSection({ id, title, body }) {
    return html_html `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
<p class="quiet" data-empty hidden>Nothing here fits the filter.</p>
</section>`;
}
/** A table that scrolls sideways by itself on a narrow screen, also by keyboard. */
function table(caption, columns, rows) {
    return scrolling(caption, columns, html_html `<tbody>${rows}</tbody>`);
}
/** The same with its rows in groups, so that columns stand below one another through all of them. */
function groupedTable(caption, columns, groups) {
    const bodies = groups.map(({ title, rows }) => html_html `<tbody data-group><tr><th class="group" scope="rowgroup" colspan="${columns.length}">${title}</th></tr>${rows}</tbody>`);
    return scrolling(caption, columns, html_html `${bodies}`);
}
function scrolling(caption, columns, bodies) {
    return html_html `<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table class="table-wide">
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => html_html `<th scope="col">${column}</th>`)}</tr></thead>
${bodies}</table></div>`;
}
function renderDebts({ debts, series }) {
    if (debts.length === 0)
        return undefined;
    return table('Each person or SIG with what it is waited for, the most first', ['who', 'what'], debts.map(({ by, items }) => html_html `<tr${by.sig === undefined ? '' : html_html ` data-sig="${by.sig}"`}>
<th scope="row">${partyNamed(by)}</th>
<td><ul>${items.map(({ proposal, message, days, address }) => html_html `<li>${html_link(address, sentenceOf(message))} <span class="quiet">${series} ${proposal}${days === undefined ? '' : `, ${(0,vocabulary/* daysSaid */.X8)(days)}`}</span></li>`)}</ul></td></tr>`));
}
function renderLag({ lag, series }) {
    if (lag.length === 0)
        return undefined;
    return table('Reviews that are waited for longer than seven days, the longest first', ['pull request', 'waits', 'for', 'where to ask'], lag.map(({ repository, pull, title, address, days, since, for: party, sig, contact, proposal, }) => html_html `<tr data-sig="${sig ?? vocabulary/* NOBODY */.oQ}">
<th scope="row">${html_link(address, html_html `${html_outside(repository)} ${pull}: ${html_outside(title)}`)}${proposal === undefined ? '' : html_html ` <span class="quiet nowrap">${series} ${proposal}</span>`}</th>
<td class="nowrap">${(0,vocabulary/* daysSaid */.X8)(days)} <span class="quiet">since ${since.slice(0, 10)}</span></td>
<td>${partyNamed(party)}</td>
<td>${contactSaid(contact)}</td></tr>`));
}
/** W-2: who waits longer than a week is told the SIG's meeting and contact. */
function contactSaid(contact) {
    const [meeting] = contact?.meetings ?? [];
    const parts = [
        meeting
            ? html_link(meeting.url, html_outside([meeting.day, meeting.time, meeting.zone].filter((part) => part !== '').join(' ')))
            : undefined,
        contact?.mailingList === undefined ? undefined : html_link(contact.mailingList, 'mailing list'),
    ].filter((part) => part !== undefined);
    return html_html `${parts.map((part, index) => html_html `${index > 0 ? ', ' : ''}${part}`)}`;
}
function renderPending({ pending, decisions, series }) {
    const speed = decisions && decisions.count > 0
        ? html_html `<p>${(0,words/* count */.U9)(decisions.count, 'pull request')} to the proposals ${decisions.count === 1 ? 'was' : 'were'} decided in the last 90 days: half of them within ${(0,vocabulary/* daysSaid */.X8)(decisions.medianDays)}, the slowest in ${(0,vocabulary/* daysSaid */.X8)(decisions.longestDays)}.</p>`
        : undefined;
    if (pending.length === 0)
        return speed;
    return html_html `${speed}${table('Open pull requests to the proposals, the oldest first', ['pull request', 'open for', 'SIG', 'sign-off', 'waits for'], pending.map(({ pull, title, address, author, days, isDraft, proposals, sig, signOff, waitingFor, review, }) => html_html `<tr data-sig="${sig ?? vocabulary/* NOBODY */.oQ}">
<th scope="row">${html_link(address, html_html `${pull}: ${html_outside(title)}`)} <span class="quiet">${[
        author === undefined ? '' : `by ${author}`,
        isDraft ? 'draft' : '',
        proposals.length > 0 ? `${series} ${proposals.join(', ')}` : '',
    ]
        .filter((part) => part !== '')
        .join(', ')}</span></th>
<td class="nowrap">${(0,vocabulary/* daysSaid */.X8)(days)}</td>
<td>${sig === undefined ? '' : (0,vocabulary/* sigSaid */.FB)(sig)}</td>
<td>${signOff ? signOffSaid(signOff) : review === 'changes-requested' ? 'changes requested' : ''}</td>
<td>${waitingFor ? partyNamed(waitingFor) : ''}</td></tr>`))}`;
}
/** Which sign-offs are missing; where the gate does not name them, its words. */
function signOffSaid({ state, description, missing }) {
    if (missing === undefined)
        return html_html `${state}${description === undefined ? '' : html_html `: ${html_outside(description)}`}`;
    return missing.length === 0 ? html_html `complete` : html_html `missing: ${(0,words/* enumerate */.HL)(missing.map(vocabulary/* sigSaid */.FB))}`;
}
function renderExceptions({ exceptions, series, proposals }) {
    if (exceptions.length === 0)
        return undefined;
    return table('Exceptions of releases that are not out', ['proposal', 'from', 'state', 'ends'], (0,vocabulary/* exceptionsInOrder */.eW)(exceptions).map((exception) => {
        const { proposal, release, freeze, until, daysLeft, thread } = exception;
        const known = proposals.find(({ number }) => number === proposal);
        return html_html `<tr data-sig="${known?.sig ?? vocabulary/* NOBODY */.oQ}"><th scope="row">${html_link(thread, `${series} ${proposal}`)} ${known ? html_outside(known.title) : ''}</th>
<td>${freeze} freeze of ${release}</td>
<td>${(0,vocabulary/* exceptionSaid */.H2)(exception, (login) => login)}</td>
<td>${until ?? ''}${daysLeft === undefined ? '' : html_html ` <span class="quiet">${(0,days_ahead/* aheadSaid */.t)(daysLeft)}</span>`}</td></tr>`;
    }));
}
function renderCleanup({ cleanup }) {
    if (cleanup.length === 0)
        return undefined;
    return table('Trackers that say something else than is the case', ['tracker', 'what is found', 'what to do'], cleanup.map(({ tracker, address, message, hint, by }) => html_html `<tr>
<th scope="row">${html_link(address, `${tracker}`)}</th>
<td>${sentenceOf(message)}</td>
<td>${sentenceOf(hint)}${by ? html_html ` <span class="quiet">By ${partyNamed(by)}.</span>` : ''}</td></tr>`));
}
function renderErrors({ errors }) {
    if (errors.length === 0)
        return undefined;
    return table('Errors of this report', ['about', 'what is wrong', 'what to do'], errors.map(({ what, number, path, message, hint }) => html_html `<tr>
<th scope="row">${html_outside(what)}${number === undefined ? '' : ` ${number}`}${path === undefined ? '' : html_html ` <code>${html_outside(path)}</code>`}</th>
<td>${sentenceOf(message)}</td>
<td>${sentenceOf(hint)}</td></tr>`));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/weekly-report/render/page/style.js
// How does a page look? In light and dark, on a narrow screen and on paper; nothing but fonts that are there already.
/** Pairs of a text's colour and what it stands on are held to a contrast of 4.5 by a test. */
const COLOURS = {
    light: {
        page: '#ffffff',
        raised: '#f6f8fa',
        line: '#d1d9e0',
        text: '#1f2328',
        quiet: '#59636e',
        link: '#0550ae',
        focus: '#0550ae',
        today: '#b3141d',
        red: '#a40e26',
        'red-soft': '#ffebe9',
        orange: '#8a3500',
        'orange-soft': '#fff1e5',
        yellow: '#6f4c00',
        'yellow-soft': '#fff8c5',
        green: '#0f5323',
        'green-soft': '#dafbe1',
        blue: '#0a4595',
        'blue-soft': '#ddf4ff',
        grey: '#4d5661',
        'grey-soft': '#eaeef2',
    },
    dark: {
        page: '#0d1117',
        raised: '#151b23',
        line: '#3d444d',
        text: '#e6edf3',
        quiet: '#9da7b3',
        link: '#79b8ff',
        focus: '#79b8ff',
        today: '#ff8b85',
        red: '#ffa198',
        'red-soft': '#3c1618',
        orange: '#ffb77c',
        'orange-soft': '#3a2110',
        yellow: '#f0c94a',
        'yellow-soft': '#322807',
        green: '#7ee09a',
        'green-soft': '#10301a',
        blue: '#9ecbff',
        'blue-soft': '#10294a',
        grey: '#b3bcc7',
        'grey-soft': '#262d36',
    },
};
const variables = (colours) => Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
const STYLE = `
:root{color-scheme:light dark;${variables(COLOURS.light)};--bar:0px}
@media (prefers-color-scheme:dark){:root{${variables(COLOURS.dark)}}}
*,*::before,*::after{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:calc(var(--bar) + 1rem);-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
.wrap{max-width:80rem;margin:0 auto;padding:0 1.25rem}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-99rem;top:0;background:var(--page);padding:.6rem 1rem;z-index:9}
.skip:focus{left:.5rem;top:.5rem}
h1{font-size:1.75rem;line-height:1.2;margin:.1rem 0 .4rem;text-wrap:balance}
h2{font-size:1.3rem;line-height:1.3;margin:2.75rem 0 .75rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
h3{font-size:1.05rem;line-height:1.4;margin:1.75rem 0 .4rem}
p{margin:.4rem 0}
code{font:.9em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--grey-soft);padding:.1em .3em;border-radius:4px;overflow-wrap:anywhere}
.quiet{color:var(--quiet)}
.small{font-size:.875rem}
.nowrap{white-space:nowrap}
.number{text-align:right;font-variant-numeric:tabular-nums}
.head{padding-top:1.5rem}
.head .lead{font-size:1.15rem;max-width:60rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;list-style:none;margin:.9rem 0 0;padding:0;font-size:.9rem}
.states{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;margin:1rem 0;padding:0}
.states a{display:flex;align-items:baseline;gap:.45rem;padding:.35rem .8rem;border-radius:2rem;border:1px solid transparent;text-decoration:none}
.states a:hover{border-color:currentColor}
.states b{font-size:1.15rem;font-variant-numeric:tabular-nums}
.states .none{background:none;color:var(--quiet)}
.split>div>h3:first-child,.split>div>div:first-child h3{margin-top:.5rem}
.tally{font-weight:400;color:var(--quiet);font-variant-numeric:tabular-nums}
.state{display:inline-block;white-space:nowrap;font-size:.8125rem;font-weight:600;padding:.1rem .55rem;border-radius:1rem;border:1px solid transparent}
.off-track{background:var(--red-soft);color:var(--red)}
.needs-exception{background:var(--orange-soft);color:var(--orange)}
.no-activity,.at-risk{background:var(--yellow-soft);color:var(--yellow)}
.on-track{background:var(--green-soft);color:var(--green)}
.done{background:var(--blue-soft);color:var(--blue)}
.untracked,.dropped{background:var(--grey-soft);color:var(--grey)}
.cards{list-style:none;margin:.5rem 0;padding:0;display:grid;gap:.6rem}
.card{border:1px solid var(--line);border-left:5px solid var(--edge,var(--line));border-radius:6px;background:var(--raised);padding:.6rem .9rem}
.card.edge-off-track{--edge:var(--red)}
.card.edge-needs-exception{--edge:var(--orange)}
.card.edge-no-activity,.card.edge-at-risk{--edge:var(--yellow)}
.card h4{font-size:1rem;line-height:1.4;margin:0;font-weight:600}
.card .meta{display:flex;flex-wrap:wrap;align-items:baseline;gap:.15rem .7rem}
.card p{margin:.2rem 0 0}
@media (min-width:48rem){.card{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:0 1.25rem}.card>div:last-child>p:first-child{margin-top:0}}
.next{font-weight:600}
.split{display:grid;gap:0 2.5rem}
@media (min-width:64rem){.split{grid-template-columns:minmax(0,3fr) minmax(0,1fr)}}
.alerts{margin:.5rem 0;padding-left:1.1rem}
.alerts li{margin:.3rem 0}
.filter{position:sticky;top:0;z-index:5;background:var(--page);border-block:1px solid var(--line);margin-top:1rem}
.filter form{display:flex;flex-wrap:wrap;align-items:end;gap:.5rem .9rem;padding-block:.6rem}
.filter label{display:grid;font-size:.8125rem;color:var(--quiet)}
.filter select,.filter input,.filter button{font:inherit;font-size:.9375rem;color:var(--text);background:var(--page);border:1px solid var(--quiet);border-radius:6px;padding:.3rem .5rem;min-height:2.2rem}
.filter button{background:var(--grey-soft);cursor:pointer}
.filter output{flex:1;min-width:12rem;padding-bottom:.35rem;font-size:.9375rem}
.scroll{overflow-x:auto;margin:.5rem 0}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
caption{text-align:left;color:var(--quiet);font-size:.875rem;padding:.25rem 0 .4rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line)}
thead th{font-size:.8125rem;color:var(--quiet);border-bottom:2px solid var(--line);white-space:nowrap}
thead th.number{text-align:right}
tbody th{font-weight:500}
tbody th.group{background:var(--raised);padding-block:.3rem}
.matrix th,.matrix td{padding-inline:.5rem}
.matrix tbody th{font-weight:600}
.matrix th,.matrix td{white-space:nowrap}
.zero{color:var(--quiet)}
.proposals{table-layout:fixed;min-width:52rem}
.proposals caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.proposals .c1{width:30%}.proposals .c2{width:7.25rem}.proposals .c3{width:27%}
.table-wide{min-width:44rem}
details{margin:.25rem 0}
summary{cursor:pointer;color:var(--link);font-size:.875rem;width:fit-content}
details>dl{margin:.4rem 0 0;font-size:.875rem;font-weight:400}
dt{color:var(--quiet);margin-top:.3rem}
dd{margin:0}
dd ul,td ul{margin:0;padding-left:1rem}
blockquote{margin:.2rem 0;padding-left:.7rem;border-left:3px solid var(--line)}
.timeline{margin:1rem 0 0}
.timeline svg{display:block;width:100%;overflow:visible}
.timeline text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;fill:var(--text)}
.timeline .name{font-weight:600}
.timeline .soft{fill:var(--quiet)}
.timeline .planning{fill:var(--blue-soft)}
.timeline .implementation{fill:var(--green-soft)}
.timeline .stabilisation{fill:var(--orange-soft)}
.timeline .tick{stroke:var(--text);stroke-width:1.5}
.timeline .today{stroke:var(--today);stroke-width:2}
.timeline text.now{fill:var(--today);font-weight:600;stroke:none}
.timeline ol{display:flex;flex-wrap:wrap;gap:.1rem 1.3rem;list-style:none;margin:.4rem 0 0;padding:0;font-size:.875rem}
.timeline .past{color:var(--quiet)}
.new{color:var(--green);font-weight:600}
.gone{color:var(--red);font-weight:600}
.mail{white-space:pre-wrap;font:.9375rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--raised);border:1px solid var(--line);border-radius:6px;padding:1rem;overflow-x:auto}
.callout{border-left:4px solid var(--yellow);background:var(--yellow-soft);color:var(--text);padding:.5rem .9rem;border-radius:4px}
footer{margin:3rem 0 2rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.875rem}
@media (max-width:60rem){.only-wide{display:none}}
@media (max-width:40rem){
.wrap{padding:0 .9rem}
h1{font-size:1.45rem}
.head .lead{font-size:1.05rem}
.filter{position:static}
.filter label{flex:1 1 7rem}
.filter select,.filter input{width:100%}
.proposals,.proposals tbody,.proposals tr,.proposals th,.proposals td{display:block;width:auto;min-width:0}
.proposals thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.proposals tr{border-bottom:1px solid var(--line);padding:.4rem 0}
.proposals th,.proposals td{border:0;padding:.15rem .2rem}
.proposals td[data-label]::before{content:attr(data-label) ": ";color:var(--quiet);font-size:.8125rem}
.proposals td:empty{display:none}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (forced-colors:active){.state,.states a,.card{border-color:CanvasText}.timeline rect{stroke:CanvasText;fill:Canvas}}
@media print{
:root{color-scheme:light;${variables(COLOURS.light)}}
body{font-size:10pt}
.wrap{max-width:none;padding:0}
.filter,.skip,nav{display:none!important}
a{color:inherit}
.card,tr,.timeline{break-inside:avoid}
h2,h3{break-after:avoid}
thead{display:table-header-group}
.scroll{overflow:visible}
.proposals,.table-wide{min-width:0}
.proposals td .nowrap,.matrix th,.matrix td{white-space:normal}
.matrix{font-size:8pt}
td,th{overflow-wrap:anywhere}
details:not([open],[data-fold]){display:none}
details[data-fold]::details-content{content-visibility:visible;display:block;height:auto}
.state,.states a,.timeline rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

;// CONCATENATED MODULE: ./build/weekly-report/render/page/shell.js
// What is every page of ours made of? One file that asks nothing of the network, in which nothing runs but the script whose hash it names.



function shell_renderShell({ title, head, main, foot, skip, script }) {
    const policy = [
        "default-src 'none'",
        `style-src '${hashOf(STYLE)}'`,
        script === undefined ? "script-src 'none'" : `script-src '${hashOf(script)}'`,
        "base-uri 'none'",
        "form-action 'none'",
        // Nothing in the page can be turned into markup by a script, not even by ours.
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
    return `${markupOf(html_html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${verbatim(STYLE)}</style>
</head>
<body>
<a class="skip" href="#${skip.to}">${skip.text}</a>
<div class="wrap">
${head}
<main>
${main}
</main>
<footer>
${foot}
</footer>
</div>
${script === undefined ? '' : html_html `<script>${verbatim(script)}</script>`}
</body>
</html>`)}\n`;
}
/** Of the element's whole text, as browsers compare it. */
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('base64')}`;
}

;// CONCATENATED MODULE: ./build/weekly-report/render/page/phases.js
// From which day to which is a release in which phase?

const DAY = 86_400_000;
/** What is shown before the first date that is known. */
const LEAD_DAYS = 21;
/** What lies between the dates that are known. */
function phasesOf({ enhancementFreeze, codeFreeze, ga }, today) {
    const first = [enhancementFreeze, codeFreeze, ga].find((moment) => moment !== undefined)?.day;
    if (first === undefined)
        return [];
    const start = dayBefore(today < first ? today : first, LEAD_DAYS);
    const ends = [
        { phase: 'planning', to: enhancementFreeze?.day },
        { phase: 'implementation', to: codeFreeze?.day },
        { phase: 'stabilisation', to: ga?.day },
    ];
    let from = start;
    const phases = [];
    for (const { phase, to } of ends) {
        if (to === undefined || to < from)
            continue;
        const name = vocabulary/* PHASE_WORDS */.gC[phase];
        phases.push({ name: `${name[0]?.toUpperCase()}${name.slice(1)}`, from, to, phase });
        from = to;
    }
    return phases;
}
function dayBefore(day, days) {
    return new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/weekly-report/render/page/timeline.js
// Where is a release today? A line of time with its dates, as a picture without a picture file, and the same in words.



const timeline_DAY = 86_400_000;
/** Widths at which words have to fit: a telephone's, and a desk's. Positions are in percent, so that the letters keep their size. */
const NARROW = 330;
const WIDE = 900;
const LETTER = 7;
const ROWS = 3;
/** Releases with dates that are not out; nothing where there is none. */
function timeline_renderTimeline(releases, generatedAt) {
    const shown = releases
        .filter((release) => release.phase !== 'released' && (0,vocabulary/* momentsOf */.Zn)(release).length > 0)
        .slice(0, ROWS);
    if (shown.length === 0)
        return undefined;
    const today = generatedAt.slice(0, 10);
    const phases = shown.map((release) => phasesOf(release, today));
    const days = [
        today,
        ...phases.flat().flatMap(({ from, to }) => [from, to]),
        ...shown.flatMap((each) => (0,vocabulary/* momentsOf */.Zn)(each).map(({ day }) => day)),
    ].sort();
    const first = Date.parse(days[0] ?? today);
    const last = Date.parse(days.at(-1) ?? today) + 2 * timeline_DAY;
    const at = (day) => (((typeof day === 'number' ? day : Date.parse(day)) - first) / (last - first)) * 100;
    let y = 22;
    const rows = shown.map((release, index) => {
        const row = renderRow(release, phases[index] ?? [], at, y);
        y += row.height;
        return row.svg;
    });
    const now = at(Date.parse(generatedAt));
    const names = shown.map(({ name }) => name).join(', ');
    return html_html `<figure class="timeline" aria-label="Dates of ${names}">
<svg height="${y}" role="img" aria-label="Timeline of ${names}; the dates follow as a list">
${rows}
<line class="today" x1="${percent(now)}" x2="${percent(now)}" y1="16" y2="${y - 4}"/>
<text class="now" x="${percent(now)}" y="11" text-anchor="${now > 80 ? 'end' : now < 20 ? 'start' : 'middle'}">today, ${today}</text>
</svg>
${shown.map((release) => renderDates(release, generatedAt))}
</figure>`;
}
function renderRow(release, phases, at, top) {
    const bar = top + 18;
    const moments = (0,vocabulary/* momentsOf */.Zn)(release);
    const levels = levelsOf(moments, at);
    const segments = phases.map(({ name, phase, from, to }) => {
        const [left, right] = [at(from), at(to)];
        const width = right - left;
        const fits = (whole) => (width / 100) * whole > name.length * LETTER + 8;
        const label = fits(NARROW) ? 'soft' : fits(WIDE) ? 'soft only-wide' : undefined;
        return html_html `<rect class="${phase}" x="${percent(left)}" y="${bar}" width="${percent(width)}" height="18"/>${label === undefined
            ? ''
            : html_html `<text class="${label}" x="${percent(left + width / 2)}" y="${bar + 13}" text-anchor="middle">${name}</text>`}`;
    });
    const ticks = moments.map(({ id, short, day }, index) => {
        const x = at(day);
        const y = bar + 34 + (levels[index] ?? 0) * 14;
        // Two on one day have one line, which would go through the first label.
        const isFirst = moments.findIndex((other) => other.day === day) === index;
        const line = html_html `<line class="tick" x1="${percent(x)}" x2="${percent(x)}" y1="${crosses(id) ? bar - 3 : bar + 18}" y2="${y - 11}"/>`;
        return html_html `${isFirst ? line : ''}<text x="${percent(x)}" y="${y}" text-anchor="${anchorAt(x)}">${short}</text>`;
    });
    return {
        svg: html_html `<text class="name" x="0" y="${top + 11}">${release.name}</text>${segments}${ticks}`,
        height: 18 + 34 + Math.max(0, ...levels) * 14 + 14,
    };
}
/** What ends a phase goes through the bar; what only happens in one does not. */
function crosses(id) {
    return id !== 'candidate' && id !== 'branch-cut';
}
/** For each label the first line below the bar in which it covers no other, also on a narrow screen. */
function levelsOf(moments, at) {
    const ends = [];
    return moments.map(({ short, day }) => {
        const width = short.length * LETTER + 8;
        const x = (at(day) / 100) * NARROW;
        const left = anchorAt(at(day)) === 'end' ? x - width : x - width / 2;
        const free = ends.findIndex((end) => end <= left);
        const level = free === -1 ? ends.length : free;
        ends[level] = left + width;
        return level;
    });
}
function anchorAt(x) {
    return x > 94 ? 'end' : 'middle';
}
function renderDates(release, generatedAt) {
    const items = (0,vocabulary/* momentsOf */.Zn)(release).map(({ name, short, day, at }) => {
        const isPast = (at ?? `${day}T23:59:59Z`) <= generatedAt;
        const end = at === undefined ? '' : html_html ` title="${(0,vocabulary/* timeSaid */.Be)(at)}"`;
        return html_html `<li${isPast ? html_html ` class="past"` : ''}><abbr${end}>${short}</abbr> <time datetime="${day}">${day}</time> ${name}${isPast ? ', past' : ''}</li>`;
    });
    return html_html `<ol aria-label="Dates of ${release.name}"><li><b>${release.name}</b> ${vocabulary/* PHASE_WORDS */.gC[release.phase]}</li>${items}</ol>`;
}
function percent(value) {
    return `${Math.max(0, value).toFixed(2)}%`;
}

;// CONCATENATED MODULE: ./build/weekly-report/render/page/planning.js
// What would each SIG take on? The planning of a release as part of the report's page, and as a page of its own.







/** A whole page. */
function renderPlanningPage(planning, { releases, server }) {
    const { release, repository, week, generatedAt, dates } = planning;
    return renderShell({
        title: `Planning of ${release}`,
        skip: { to: 'planning', text: 'Skip to the candidates' },
        head: html `<header class="head">
<p class="quiet">${link(`${server}/${repository}`, outside(repository))}</p>
<h1>Planning of ${release}</h1>
<p class="lead">${prose(datesSaid(dates))}</p>
${renderTimeline(releases.filter(({ name }) => name === release), generatedAt)}
</header>`,
        main: html `<section id="planning" aria-labelledby="planning-title"><h2 id="planning-title">Candidates by SIG</h2>${renderPlanningBody(planning)}</section>`,
        foot: html `<p>From the report of ${week}.</p>`,
    });
}
/** For a section. */
function renderPlanningBody(planning) {
    const { sigs, people, series, release } = planning;
    const own = sigs.filter(({ candidates }) => candidates.length > 0);
    if (own.length === 0)
        return html_html `<p class="quiet">No ${series} aims at ${release}.</p>`;
    return html_html `${groupedTable(`Candidates for ${release} by SIG, the highest priority first`, ['proposal', 'stage', 'decision', 'priority', 'reviewers', 'approvers'], own.map((sig) => ({
        title: html_html `${(0,vocabulary/* sigSaid */.FB)(sig.name)} <span class="quiet">${loadSaid(sig)}</span>`,
        rows: sig.candidates.map((candidate) => planning_renderRow(candidate, planning)),
    })))}${people.length === 0
        ? ''
        : html_html `<h3>Who is named</h3>${table('People by the number of candidates that they are to review or to approve', ['who', 'reviews', 'approves'], people.map(({ name, reviews, approves }) => html_html `<tr><th scope="row">${html_outside(name)}</th><td>${numbers(reviews)}</td><td>${numbers(approves)}</td></tr>`))}`}`;
}
function planning_renderRow(candidate, { series, release }) {
    const { sig, stages, priority, reviewers, approvers } = candidate;
    return html_html `<tr data-sig="${sig}" data-stage="${stages.join(' ')}" data-release="${release}"><th scope="row">${proposalName(candidate, series)}</th>
<td>${stages.map((stage) => vocabulary/* STAGE_WORDS */.hZ[stage]).join(', ')}</td>
<td>${decisionSaid(candidate)}</td>
<td>${priority === undefined ? html_html `<span class="quiet">none</span>` : html_outside(priority)}</td>
<td>${planning_names(reviewers)}</td><td>${planning_names(approvers)}</td></tr>`;
}
function planning_names(people) {
    if (people.length === 0)
        return html_html `<strong>nobody</strong>`;
    return html_html `${people.map((name, index) => html_html `${index > 0 ? ', ' : ''}${html_outside(name)}`)}`;
}
/** `3: 7, 9, 12` */
function numbers(proposals) {
    return proposals.length === 0
        ? html_html `<span class="quiet">0</span>`
        : html_html `${proposals.length} <span class="quiet">(${proposals.join(', ')})</span>`;
}

;// CONCATENATED MODULE: ./build/weekly-report/render/page/proposals.js
// Where does every proposal stand? A table of SIGs by state, and for each SIG one of its proposals, with everything that is known behind a fold.




function renderMatrix({ sigs, counts }) {
    const shown = vocabulary/* STATES */.xj.filter((state) => (counts[state] ?? 0) > 0);
    const total = (own) => vocabulary/* STATES */.xj.reduce((sum, state) => sum + (own[state] ?? 0), 0);
    const cell = (number) => html_html `<td class="number${number === 0 ? ' zero' : ''}">${number}</td>`;
    const rows = sigs.map(({ name, counts: own, waiting, lastActiveAt, isActive }) => html_html `<tr data-sig="${name}" data-overview>
<th scope="row">${total(own) > 0 ? html_html `<a href="#${sigId(name)}">${sigName(name)}</a>` : sigName(name)}</th>
${shown.map((state) => cell(own[state] ?? 0))}${cell(total(own))}${cell(waiting)}
<td class="nowrap">${lastActiveAt === undefined ? html_html `<strong>never</strong>` : html_html `${isActive ? '' : html_html `<strong>silent</strong> since `}<time datetime="${lastActiveAt}">${lastActiveAt.slice(0, 10)}</time>`}</td></tr>`);
    return html_html `<div class="scroll" role="region" aria-label="SIGs by state" tabindex="0"><table class="matrix">
<caption>Proposals of each SIG by state, reviews that wait for it longer than a week, and the last word of a representative</caption>
<thead><tr><th scope="col">SIG</th>${shown.map((state) => html_html `<th scope="col" class="number">${stateSign(state)} ${vocabulary/* STATE_WORDS */.I7[state]}</th>`)}<th scope="col" class="number">all</th><th scope="col" class="number">late reviews</th><th scope="col">last active</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}
function renderProposals(report) {
    const names = [...new Set(report.proposals.map(vocabulary/* sigOf */.tr))].sort(vocabulary/* compareSigs */.OJ);
    return html_html `${renderMatrix(report)}${names.map((name) => proposals_renderSig(name, report))}`;
}
function proposals_renderSig(name, report) {
    const own = report.proposals.filter((proposal) => (0,vocabulary/* sigOf */.tr)(proposal) === name);
    const live = own.filter(({ state }) => !vocabulary/* ASIDE */.NL.includes(state));
    const aside = own.filter(({ state }) => vocabulary/* ASIDE */.NL.includes(state));
    const id = sigId(name);
    const sig = report.sigs.find((each) => each.name === name);
    return html_html `<section data-group aria-labelledby="${id}">
<h3 id="${id}">${sigName(name)}</h3>
${sig ? renderContact(sig) : ''}
${live.length > 0 ? renderTable(live, html_html `${sigName(name)}: ${(0,words/* count */.U9)(live.length, 'proposal')} under way`, report) : ''}
${aside.length > 0
        ? html_html `<details data-group data-fold><summary>${(0,words/* count */.U9)(aside.length, 'proposal')} untracked or dropped</summary>${renderTable(aside, html_html `${sigName(name)}: untracked or dropped`, report)}</details>`
        : ''}
</section>`;
}
function renderContact({ representatives, contact }) {
    const [meeting] = contact?.meetings ?? [];
    const parts = [
        representatives.length > 0
            ? html_html `<span>Representatives: ${representatives.join(', ')}.</span> `
            : undefined,
        meeting
            ? html_html `<span>Meets ${html_link(meeting.url, html_outside([meeting.day, meeting.time, meeting.zone].filter((part) => part !== '').join(' ')))}.</span> `
            : undefined,
        contact?.mailingList === undefined ? undefined : html_link(contact.mailingList, 'Mailing list'),
    ];
    return html_html `<p class="small quiet">${parts}</p>`;
}
function renderTable(proposals, caption, report) {
    const groups = vocabulary/* STATES */.xj.flatMap((state) => {
        const own = proposals.filter((proposal) => proposal.state === state);
        if (own.length === 0)
            return [];
        return [
            html_html `<tbody data-group><tr><th class="group" scope="rowgroup" colspan="4">${stateBadge(state)} <span class="tally" data-tally>${own.length}</span></th></tr>
${own.map((proposal) => proposals_renderRow(proposal, report))}</tbody>`,
        ];
    });
    return html_html `<div class="scroll"><table class="proposals">
<caption>${caption}</caption>
<thead><tr><th scope="col" class="c1">proposal</th><th scope="col" class="c2">target</th><th scope="col" class="c3">why</th><th scope="col" class="c4">next</th></tr></thead>
${groups}</table></div>`;
}
function proposals_renderRow(proposal, { series }) {
    const { reasons, next, changes, waits } = proposal;
    const overdue = waits.filter(({ isOverdue }) => isOverdue);
    return html_html `<tr data-counted ${filterable(proposal)}>
<th scope="row">${proposalName(proposal, series)}${changes.length > 0 ? html_html ` <span class="new small nowrap">${changesSaid(changes)}</span>` : ''}
<details><summary>Details<span class="quiet"> of ${proposal.number}</span></summary>${renderDetails(proposal)}</details></th>
<td data-label="Target">${targetOf(proposal)}</td>
<td data-label="Why">${reasons.slice(0, 1).map(({ message, address }) => html_link(address, sentenceOf(message)))}</td>
<td data-label="Next">${next ? actionSaid(next) : ''}${overdue.map(({ what, for: party, days }) => html_html `<br><span class="small">Waiting for the ${what} by ${partyNamed(party)} for ${(0,vocabulary/* daysSaid */.X8)(days)}.</span>`)}</td></tr>`;
}
function changesSaid(changes) {
    return changes.some(({ id }) => id === 'new') ? 'new' : (0,words/* count */.U9)(changes.length, 'change');
}
function renderDetails(proposal) {
    const { reasons, changes, pulls, drift, checks, exceptions, tldr, limit, signOff, previous, waits, targets, } = proposal;
    const terms = [
        term('Where it stands', provenance(proposal)),
        targets.length > 1 ? term('Targets', html_html `${targets.map(vocabulary/* targetSaid */.jL).join(', ')}`) : undefined,
        proposal.status === undefined ? undefined : term('Status', html_outside(proposal.status)),
        proposal.featureGate === undefined
            ? undefined
            : term('Feature gate', html_html `<code>${html_outside(proposal.featureGate)}</code>`),
        people(proposal),
        list('Further reasons', reasons.slice(1).map(({ message, address }) => html_link(address, sentenceOf(message)))),
        list(previous ? `Since ${previous.week}, when it was ${vocabulary/* STATE_WORDS */.I7[previous.state]}` : 'Changes', changes.map(({ message, address }) => html_link(address, sentenceOf(message)))),
        list('Pull requests', pulls.map(({ repository, number, title, address, state, role, base }) => html_html `${html_link(address, html_html `${html_outside(repository)} ${number}`)} ${state}${role === 'implementation' ? '' : `, ${role}`}${state === 'merged' ? html_html ` into ${html_outside(base)}` : ''}: ${html_outside(title)}`)),
        list('Waiting', waits.map(({ what, for: party, days, address }) => html_html `${html_link(address, what)} by ${partyNamed(party)} for ${(0,vocabulary/* daysSaid */.X8)(days)}`)),
        signOff
            ? term('Sign-off', html_html `pull request ${signOff.pull}: ${signOff.state}${signOff.description === undefined ? '' : html_html `, ${html_outside(signOff.description)}`}`)
            : undefined,
        list('After code freeze', (checks ?? []).map(({ state, evidence, address }) => html_html `${state}: ${html_link(address, sentenceOf(evidence))}`)),
        list('Disagreements', drift.map(({ message }) => sentenceOf(message))),
        list('Exceptions', exceptions.map(({ freeze, release, state, until, thread }) => html_html `${html_link(thread, `${freeze} freeze of ${release}`)}: ${state}${until === undefined ? '' : ` until ${until}`}`)),
        limit
            ? term('Stage', html_html `at ${limit.stage} since ${limit.since}, until ${limit.last} at the latest${limit.isOver ? html_html `: <strong>overdue</strong>` : ''}`)
            : undefined,
        tldr
            ? term('In its own words', html_html `<blockquote>${html_outside(tldr.text)} <span class="quiet">(${html_link(tldr.address, tldr.by)}, ${tldr.at.slice(0, 10)})</span></blockquote>`)
            : undefined,
    ];
    return html_html `<dl>${terms}</dl>`;
}
function provenance({ document, tracker, targetSource, acceptance }) {
    const parts = [
        document ? html_link(document.address, html_outside(document.path)) : html_html `no merged document`,
        targetSource && targetSource.from !== 'none'
            ? html_html `target from ${html_link(targetSource.address, targetSource.line === undefined ? targetSource.from : `${targetSource.from}, line ${targetSource.line}`)}`
            : undefined,
        tracker
            ? html_html `${html_link(tracker.address, `tracker ${tracker.number}`)}${tracker.state === 'closed' ? ', closed' : ''}`
            : html_html `no tracker`,
        acceptance.isAccepted
            ? html_html `accepted${acceptance.since === undefined ? '' : ` ${acceptance.since.slice(0, 10)}`}`
            : html_html `not accepted`,
    ].filter((part) => part !== undefined);
    return html_html `${parts.map((part, index) => html_html `${index > 0 ? '; ' : ''}${part}`)}`;
}
function people({ people: { owners }, participating }) {
    if (owners.length === 0 && participating.length === 0)
        return undefined;
    const sigs = participating.length === 0
        ? ''
        : html_html ` with ${participating.map((sig, index) => html_html `${index > 0 ? ', ' : ''}${sigName(sig)}`)}`;
    return term('Owner', html_html `${owners.join(', ')}${sigs}`);
}
function term(name, value) {
    return html_html `<dt>${name}</dt><dd>${value}</dd>`;
}
function list(name, items) {
    return items.length === 0
        ? undefined
        : term(name, html_html `<ul>${items.map((item) => html_html `<li>${item}</li>`)}</ul>`);
}

// EXTERNAL MODULE: ./build/weekly-report/render/roadmap.js
var render_roadmap = __webpack_require__(5464);
;// CONCATENATED MODULE: ./build/weekly-report/render/page/roadmap.js
// What is accepted for a release? The roadmap as part of the report's page, and as a page of its own.







/** A whole page. */
function renderRoadmapPage(roadmap, { releases }) {
    const { release, repository, server, week, generatedAt } = roadmap;
    const timeline = renderTimeline(releases.filter(({ name }) => name === release), generatedAt);
    return renderShell({
        title: `Roadmap of ${release}`,
        skip: { to: 'accepted', text: 'Skip to what is accepted' },
        head: html `<header class="head">
<p class="quiet">${link(`${server}/${repository}`, outside(repository))}</p>
<h1>Roadmap of ${release}</h1>
<p class="lead">${headlineOf(roadmap)}</p>
<p class="callout">${roadmap.note}</p>
${timeline}
</header>`,
        main: html `<section id="accepted" aria-labelledby="accepted-title"><h2 id="accepted-title">Accepted</h2>${renderRoadmapBody(roadmap)}</section>`,
        foot: html `<p>From the report of ${week}, read ${timeSaid(generatedAt)}${commitSaid(roadmap)}.</p>`,
    });
}
/** For a section: the difference to last week, what is accepted, and what is not yet. */
function renderRoadmapBody(roadmap) {
    const { accepted, open, series, release } = roadmap;
    return html_html `${renderDifference(roadmap)}
${accepted.length > 0
        ? groupedTable(`Accepted for ${release}, by SIG`, ['proposal', 'stage', 'state', 'accepted', 'target set in', 'code'], (0,render_roadmap/* sigsOf */.ql)(accepted).map(({ sig, entries }) => ({
            title: html_html `${(0,vocabulary/* sigSaid */.FB)(sig)} <span class="tally" data-tally>${entries.length}</span>`,
            rows: entries.map((entry) => roadmap_renderRow(entry, roadmap)),
        })))
        : ''}
${open.length > 0
        ? html_html `<section data-group><h3>Aims at ${release}, not accepted</h3>${table(`Proposals that aim at ${release} and are not accepted`, ['proposal', 'stage', 'SIG', 'what is missing'], open.map((each) => html_html `<tr data-sig="${(0,vocabulary/* sigOf */.tr)(each)}" data-stage="${each.stages.join(' ')}" data-release="${release}"><th scope="row">${proposalName(each, series)}</th>
<td>${each.stages.map((stage) => vocabulary/* STAGE_WORDS */.hZ[stage]).join(', ')}</td><td>${(0,vocabulary/* sigSaid */.FB)(each.sig)}</td>
<td>${each.pull ? html_link(each.pull.address, html_prose((0,render_roadmap/* missingSaid */.mJ)(each))) : html_prose((0,render_roadmap/* missingSaid */.mJ)(each))}</td></tr>`))}</section>`
        : ''}`;
}
function renderDifference(roadmap) {
    const differences = (0,render_roadmap/* differencesOf */.g6)(roadmap);
    const unknown = (0,render_roadmap/* unknownSaid */.Ko)(roadmap);
    if (!differences)
        return html_html `<p class="quiet">There is no earlier report to compare with.</p>`;
    const since = roadmap.comparedWith === undefined ? 'Since last week' : `Since ${roadmap.comparedWith}`;
    return html_html `<h3>${since}</h3>${differences.length === 0
        ? html_html `<p class="quiet">Nothing changed.</p>`
        : html_html `<ul>${differences.map((each) => html_html `<li data-sig="${each.sig ?? vocabulary/* NOBODY */.oQ}">${proposalName(each, roadmap.series)} <span class="quiet">${(0,vocabulary/* sigSaid */.FB)(each.sig)}</span> ${html_prose(each.message)}</li>`)}</ul>`}${unknown === undefined ? '' : html_html `<p class="quiet">${unknown}</p>`}`;
}
const MARKS = { new: 'new', changed: 'changed', same: undefined, unknown: undefined };
function roadmap_renderRow(entry, { series, release }) {
    const { stages, state, since, pull, source, pulls, exceptions, difference, tracker } = entry;
    const mark = MARKS[difference];
    const shown = pulls.filter((each) => each.state !== 'closed');
    const merged = shown.filter((each) => each.state === 'merged').length;
    return html_html `<tr data-sig="${(0,vocabulary/* sigOf */.tr)(entry)}" data-stage="${stages.join(' ')}" data-release="${release}" data-state="${state}">
<th scope="row">${proposalName(entry, series)}${mark === undefined ? '' : html_html ` <span class="new small">${mark}</span>`}</th>
<td>${stages.map((stage) => vocabulary/* STAGE_WORDS */.hZ[stage]).join(', ')}</td>
<td>${stateBadge(state)}</td>
<td>${since?.slice(0, 10) ?? ''}${pull ? html_html ` ${html_link(pull.address, `by ${pull.number}`)}` : ''}${exceptions.map(({ freeze, until, thread }) => html_html `<br>${html_link(thread, `exception from the ${freeze} freeze`)}${until === undefined ? '' : ` until ${until}`}`)}</td>
<td class="small">${source.path === undefined
        ? source.from
        : html_html `${html_link(source.address, html_outside(source.path))}${source.commit === undefined ? '' : html_html ` at <code>${source.commit.slice(0, 12)}</code>`}`}${tracker ? html_html `; ${html_link(tracker.address, `tracker ${tracker.number}`)}` : ''}</td>
<td class="small">${shown.length === 0
        ? html_html `<span class="quiet">none</span>`
        : html_html `${merged} of ${shown.length} merged<ul>${shown.map((each) => html_html `<li>${html_link(each.address, html_html `${html_outside(each.repository)} ${each.number}`)} ${each.state}</li>`)}</ul>`}</td></tr>`;
}
function commitSaid({ commit }) {
    return commit === undefined ? html `` : html ` at commit <code>${commit.slice(0, 12)}</code>`;
}
/** Of the whole sentence only what a reader of one line wants. */
function roadmapLead(roadmap) {
    return html_html `<p>${(0,render_roadmap/* headlineOf */.gD)(roadmap)} <span class="quiet">${sentenceOf(roadmap.note)}</span></p>`;
}

;// CONCATENATED MODULE: ./build/weekly-report/render/page/script.js
// What does the page do by itself? It filters what is there already, and says how much is left. Without it everything is shown.
/**
 * Nothing from outside stands in it, so that its hash is the same for every report; it makes no markup and asks no server. Rows carry what they can be
 * filtered by in `data-sig`, `data-stage`, `data-release`, `data-state` and `data-text`; a filter spares rows that do not have its key. The filter stands in the address
 * behind `#`, so that a link to a view can be sent.
 */
const SCRIPT = `
'use strict';
(() => {
  const form = document.getElementById('filter-form');
  if (!form) return;
  const bar = document.getElementById('filter');
  const count = document.getElementById('filter-count');
  const keys = ['sig', 'stage', 'release', 'state'].filter((key) => form.elements[key]);
  const rows = [...document.querySelectorAll('[data-sig]')];
  const groups = [...document.querySelectorAll('[data-group]')];
  const total = rows.filter((row) => row.hasAttribute('data-counted')).length;

  const wanted = () => Object.fromEntries([...keys, 'text'].map((key) => [key, key === 'text' ? form.elements[key].value.trim().toLowerCase() : form.elements[key].value]));
  const fits = (row, want) => keys.every((key) => {
    const has = row.dataset[key];
    if (want[key] === '' || has === undefined) return true;
    return key === 'stage' ? has.split(' ').includes(want[key]) : has === want[key];
  }) && (want.text === '' || row.dataset.text === undefined || row.dataset.text.includes(want.text));

  const apply = () => {
    const want = wanted();
    const isSet = Object.values(want).some((value) => value !== '');
    for (const row of rows) row.hidden = !fits(row, want);
    // What holds nothing that is shown is not shown either: a group of rows, a table, the section of a SIG.
    for (const group of groups) {
      const own = [...group.querySelectorAll('[data-sig]')];
      group.hidden = own.length > 0 && own.every((row) => row.hidden);
      const tally = group.querySelector(':scope > * > [data-tally], :scope > * > * > [data-tally]');
      if (tally) tally.textContent = own.filter((row) => !row.hidden).length;
    }
    for (const folded of document.querySelectorAll('details[data-fold]')) {
      if (isSet && folded.querySelector('[data-sig]:not([hidden])')) folded.open = true;
    }
    for (const empty of document.querySelectorAll('[data-empty]')) {
      const own = [...empty.parentElement.querySelectorAll('[data-sig]:not([data-overview])')];
      empty.hidden = own.length === 0 || own.some((row) => !row.hidden);
    }
    const left = rows.filter((row) => row.hasAttribute('data-counted') && !row.hidden).length;
    count.textContent = isSet ? left + ' of ' + total + ' proposals' : 'All ' + total + ' proposals';
    form.elements.reset.hidden = !isSet;
  };

  const remember = () => {
    const set = Object.entries(wanted()).filter(([, value]) => value !== '');
    const hash = set.length === 0 ? '' : '#' + new URLSearchParams(set);
    // Where a page has no address of its own there is nothing to remember it in.
    try { history.replaceState(null, '', hash === '' ? location.pathname + location.search : hash); } catch {}
  };

  const recall = () => {
    const said = new URLSearchParams(location.hash.slice(1));
    if (![...keys, 'text'].some((key) => said.has(key))) return;
    for (const key of [...keys, 'text']) {
      const value = said.get(key) ?? '';
      const field = form.elements[key];
      field.value = value;
      if (field.selectedIndex === -1) field.selectedIndex = 0;
    }
  };

  const change = () => { apply(); remember(); };
  form.addEventListener('input', change);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const key of [...keys, 'text']) form.elements[key].value = '';
    change();
    form.elements.sig.focus();
  });
  // A link that names a filter sets it, and leads on to its place.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-filter-key]') : null;
    if (!link) return;
    form.elements[link.dataset.filterKey].value = link.dataset.filterValue;
    apply();
  });
  addEventListener('hashchange', () => { recall(); apply(); });
  addEventListener('beforeprint', () => { for (const each of document.querySelectorAll('details[data-fold]')) each.open = true; });
  const measure = () => document.documentElement.style.setProperty('--bar', getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight + 'px' : '0px');
  addEventListener('resize', measure);

  bar.hidden = false;
  recall();
  apply();
  measure();
})();
`;

;// CONCATENATED MODULE: ./build/weekly-report/render/page/page.js
// What does a release team look at in a browser? The whole report as one file: what needs attention, then everything, with a filter.














/** A whole page. It asks nothing of the network, and text from outside cannot run in it. */
function renderPage(report) {
    const { series, week, work, generatedAt } = report;
    const sections = sectionsOf(report);
    return shell_renderShell({
        title: `${series} report ${week}`,
        skip: { to: 'attention', text: 'Skip to what needs attention' },
        head: renderHead(report, sections),
        main: html_html `${renderFilter(report)}
${sections.map(renderSection)}`,
        foot: html_html `<p>Read from GitHub at ${(0,vocabulary/* timeSaid */.Be)(generatedAt)}. Check-ins of ${week}: ${work.posted} posted, ${work.updated} updated, ${work.standing} standing, ${work.quiet} quiet${work.failed > 0 ? html_html `, <strong>${work.failed} failed</strong>` : ''}.</p>`,
        script: SCRIPT,
    });
}
function sectionsOf(report) {
    const timeline = timeline_renderTimeline(report.releases, report.generatedAt);
    return [
        { id: 'attention', title: 'Needs attention', short: 'Attention', body: renderAttention(report) },
        ...(timeline ? [{ id: 'dates', title: 'Dates', short: 'Dates', body: timeline }] : []),
        {
            id: 'proposals',
            title: 'Proposals by SIG and state',
            short: 'Proposals',
            body: renderProposals(report),
        },
        ...(0,vocabulary/* releasesAhead */.Qp)(report.releases).flatMap((release) => roadmapSection(report, release)),
        ...(0,vocabulary/* releasesInPlanning */.D7)(report.releases).flatMap((release) => planningSection(report, release)),
        ...furtherSections(report),
    ];
}
/** A release that nobody aims at, and nobody did, has no roadmap to show. */
function roadmapSection(report, { name }) {
    const roadmap = (0,weekly_report_roadmap/* roadmapOf */.Q)(report, name);
    const { accepted, open, gone } = roadmap;
    if (accepted.length + open.length + gone.length === 0)
        return [];
    return [
        {
            id: `roadmap-${name}`,
            title: `Roadmap of ${name}`,
            short: `Roadmap ${name}`,
            body: html_html `${roadmapLead(roadmap)}${renderRoadmapBody(roadmap)}`,
        },
    ];
}
function planningSection(report, { name }) {
    const planning = planningOf(report, name);
    if (planning.sigs.every(({ candidates }) => candidates.length === 0))
        return [];
    return [
        {
            id: `planning-${name}`,
            title: `Planning of ${name}`,
            short: `Planning ${name}`,
            body: renderPlanningBody(planning),
        },
    ];
}
function renderHead(report, sections) {
    const { repository, server, series, week, commit, generatedAt, previous, issue } = report;
    const facts = [
        html_html `as of <time datetime="${generatedAt}">${(0,vocabulary/* timeSaid */.Be)(generatedAt)}</time>`,
        commit === undefined ? undefined : html_html `proposals at <code>${commit.slice(0, 12)}</code>`,
        issue ? html_link(issue.address, `issue ${issue.number}`) : undefined,
        previous ? html_html `before: ${html_link(previous.address, previous.week)}` : undefined,
    ].filter((fact) => fact !== undefined);
    return html_html `<header class="head">
<p class="quiet small">${html_link(`${server}/${repository}`, html_outside(repository))}${facts.map((fact) => html_html ` · ${fact}`)}</p>
<h1>${series} report ${week}</h1>
<p class="lead">${renderLead(report)}</p>
${renderStates(report)}
</header>
<nav aria-label="On this page"><ul>${sections.map(({ id, short }) => html_html `<li><a href="#${id}">${short}</a></li>`)}</ul></nav>`;
}
/** Of more releases nobody wants to hear first of all. */
const TOLD = 2;
/** The report in one sentence. */
function renderLead({ releases, series, ...report }) {
    const urgent = urgentOf(report.proposals).length;
    const need = html_html `<strong>${urgent === 0 ? 'nothing needs attention' : `${(0,words/* count */.U9)(urgent, series)} ${urgent === 1 ? 'needs' : 'need'} attention`}</strong>`;
    const dated = (0,vocabulary/* releasesAhead */.Qp)(releases)
        .filter(({ isCurrent, next }) => isCurrent || next)
        .slice(0, TOLD);
    if (dated.length === 0)
        return html_html `No release has dates; ${need}.`;
    const told = dated.map(({ name, phase, next }) => {
        return html_html `${name} ${(0,vocabulary/* phaseSaid */.vR)(phase)}${next ? `, ${untilSaid(next)}` : ''}; `;
    });
    return html_html `${told}${need}.`;
}
function untilSaid({ what, days }) {
    if (days === 0)
        return what === 'release' ? 'to be released today' : `${what} is today`;
    return `${(0,words/* count */.U9)(days, 'day')} until ${what === 'release' ? 'it is released' : what}`;
}
function renderFilter(report) {
    const { proposals, sigs } = report;
    const releases = [...new Set(proposals.flatMap(({ target }) => (target ? [target.release] : [])))]
        .flatMap((name) => (0,release/* parseReleases */.Yq)(name))
        .sort(release/* compareReleases */.c0)
        .map(release/* renderRelease */.c);
    const names = [...new Set([...proposals.map(vocabulary/* sigOf */.tr), ...sigs.map(({ name }) => name)])].sort(vocabulary/* compareSigs */.OJ);
    const states = vocabulary/* STATES */.xj.filter((state) => proposals.some((proposal) => proposal.state === state));
    const select = (name, label, options) => html_html `<label>${label}<select name="${name}"><option value="">all</option>${options.map(([value, text]) => html_html `<option value="${value}">${text}</option>`)}</select></label>`;
    return html_html `<div id="filter" class="filter" role="search" aria-label="Filter proposals" hidden>
<form id="filter-form" autocomplete="off">
${select('sig', 'SIG', names.map((name) => [name, (0,vocabulary/* sigSaid */.FB)(name)]))}
${select('stage', 'Stage', vocabulary/* STAGES */.an.map((stage) => [stage, vocabulary/* STAGE_WORDS */.hZ[stage]]))}
${releases.length > 1
        ? select('release', 'Release', releases.map((name) => [name, name]))
        : ''}
${select('state', 'State', states.map((state) => [state, vocabulary/* STATE_WORDS */.I7[state]]))}
<label>Number, title or owner<input type="search" name="text" spellcheck="false"></label>
<button type="reset" name="reset" hidden>Show all</button>
<output id="filter-count" role="status" aria-live="polite"></output>
</form>
</div>`;
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
