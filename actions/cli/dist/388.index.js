export const id = 388;
export const ids = [388];
export const modules = {

/***/ 1388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/config.js + 3 modules
var shared_config = __webpack_require__(2645);
// EXTERNAL MODULE: ./build/shared/domain/ledger.js
var ledger = __webpack_require__(1732);
// EXTERNAL MODULE: ./build/shared/domain/week.js
var domain_week = __webpack_require__(7061);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(2005);
// EXTERNAL MODULE: ./build/shared/github/octokit.js + 16 modules
var octokit = __webpack_require__(2094);
// EXTERNAL MODULE: ./build/shared/domain/release.js
var release = __webpack_require__(868);
// EXTERNAL MODULE: ./build/shared/domain/words.js
var words = __webpack_require__(4456);
// EXTERNAL MODULE: ./build/weekly-report/planning.js
var weekly_report_planning = __webpack_require__(2210);
// EXTERNAL MODULE: ./build/weekly-report/roadmap.js
var weekly_report_roadmap = __webpack_require__(5159);
// EXTERNAL MODULE: ./build/weekly-report/vocabulary.js
var vocabulary = __webpack_require__(8331);
// EXTERNAL MODULE: ./build/shared/domain/days-ahead.js
var days_ahead = __webpack_require__(4170);
// EXTERNAL MODULE: ./build/weekly-report/render/page/html.js
var html = __webpack_require__(3329);
// EXTERNAL MODULE: ./build/weekly-report/render/page/parts.js
var parts = __webpack_require__(3812);
;// CONCATENATED MODULE: ./build/weekly-report/render/page/attention.js
// What needs somebody, first of all? The proposals that do not go well with the one thing to do about each, and whatever else should not wait.





/** As many as somebody reads at once; what follows is folded, group by group. */
const SHOWN = 30;
function renderStates({ counts }) {
    const items = vocabulary/* STATES */.xj.map((state) => {
        const number = counts[state] ?? 0;
        const inside = (0,html/* html */.qy) `<a class="${state}${number === 0 ? ' none' : ''}" href="#proposals" data-filter-key="state" data-filter-value="${state}"><b>${number}</b> ${(0,parts/* stateSign */.Jz)(state)} ${vocabulary/* STATE_WORDS */.I7[state]}</a>`;
        return (0,html/* html */.qy) `<li>${inside}</li>`;
    });
    return (0,html/* html */.qy) `<ul class="states" aria-label="Proposals by state">${items}</ul>`;
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
        const cards = (0,html/* html */.qy) `<ol class="cards">${own.map((proposal) => renderCard(proposal, report))}</ol>`;
        const heading = (0,html/* html */.qy) `<h3>${(0,parts/* stateBadge */.NG)(state)} <span class="tally" data-tally>${own.length}</span></h3>`;
        return [
            (0,html/* html */.qy) `<div data-group>${heading}${isFolded ? (0,html/* html */.qy) `<details data-fold><summary>Show ${(0,words/* count */.U9)(own.length, 'proposal')}</summary>${cards}</details>` : cards}</div>`,
        ];
    });
    const alerts = alertsOf(report);
    return (0,html/* html */.qy) `<div class="split">
<div>${groups.length > 0 ? groups : (0,html/* html */.qy) `<p>Every proposal is on track.</p>`}</div>
<div>${alerts.length > 0 ? (0,html/* html */.qy) `<h3>Should not wait either</h3><ul class="alerts">${alerts.map((alert) => (0,html/* html */.qy) `<li>${alert}</li>`)}</ul>` : ''}</div>
</div>`;
}
function renderCard(proposal, { series }) {
    const { state, reasons, next, waits, retarget } = proposal;
    const [reason] = reasons;
    const [longest] = waits;
    return (0,html/* html */.qy) `<li class="card edge-${state}" ${(0,parts/* filterable */.v2)(proposal)}>
<div><h4>${(0,parts/* proposalName */.Gg)(proposal, series)}</h4>
<p class="meta small quiet"><span>${(0,parts/* sigName */.R4)((0,vocabulary/* sigOf */.tr)(proposal))}</span><span>${(0,parts/* targetOf */.$r)(proposal)}</span>${longest?.isOverdue ? (0,html/* html */.qy) `<span>waiting for ${(0,vocabulary/* daysSaid */.X8)(longest.days)}</span>` : ''}</p></div>
<div>${reason ? (0,html/* html */.qy) `<p>${(0,html/* sentenceOf */.$N)(reason.message)}</p>` : ''}
${next ? (0,html/* html */.qy) `<p>${(0,parts/* actionSaid */.Ig)(next)}</p>` : ''}
${retarget && next?.id !== 'retarget' ? proposed(retarget) : ''}</div>
</li>`;
}
/** What owner and SIG are asked to decide (W-3). */
function proposed({ to, instead, reason }) {
    if (to !== 'rejected')
        return (0,html/* html */.qy) `<p class="small">Proposed: move it to ${to}.</p>`;
    const other = instead === undefined ? '' : `, or move it to ${instead}`;
    return (0,html/* html */.qy) `<p class="small">Proposed: <strong>give it up</strong>${other}. ${(0,html/* sentenceOf */.$N)(reason)}</p>`;
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
            ? (0,html/* html */.qy) `<a href="#errors">${(0,words/* count */.U9)(errors.length, 'thing')} could not be read or said</a>: the report may be incomplete.`
            : undefined,
        sweep?.isLate
            ? (0,html/* html */.qy) `The gates ${sweep.at === undefined ? 'have never looked at all pull requests' : `last looked at all pull requests at ${(0,vocabulary/* timeSaid */.Be)(sweep.at)}`}: their schedule may be off.`
            : undefined,
        ...ending.map((each) => (0,html/* html */.qy) `The ${(0,html/* link */.nf)(each.thread, (0,html/* html */.qy) `exception of ${report.series} ${each.proposal}`)} from the ${each.freeze} freeze of ${each.release} ends ${(0,days_ahead/* aheadSaid */.t)(each.daysLeft ?? 0)}.`),
        asked.length > 0
            ? (0,html/* html */.qy) `<a href="#exceptions">${(0,words/* count */.U9)(asked.length, 'request')} for an exception</a> ${asked.length === 1 ? 'waits' : 'wait'} for the release team.`
            : undefined,
        lag.length > 0
            ? (0,html/* html */.qy) `<a href="#lag">${(0,words/* count */.U9)(lag.length, 'review')}</a> ${lag.length === 1 ? 'has' : 'have'} waited longer than a week, the longest ${(0,vocabulary/* daysSaid */.X8)(Math.max(...lag.map(({ days }) => days)))}.`
            : undefined,
        silent.length > 0
            ? (0,html/* html */.qy) `No representative of ${(0,words/* enumerate */.HL)(silent.map(({ name }) => (0,vocabulary/* sigSaid */.FB)(name)))} has said anything for four weeks.`
            : undefined,
        old.length > 0
            ? (0,html/* html */.qy) `<a href="#pending">${(0,words/* count */.U9)(old.length, 'proposal pull request')}</a> ${old.length === 1 ? 'has' : 'have'} been open for more than a week without a decision.`
            : undefined,
        cleanup.length > 0
            ? (0,html/* html */.qy) `<a href="#cleanup">${(0,words/* count */.U9)(cleanup.length, 'tracker')}</a> to put right.`
            : undefined,
        skippedWeeks.length > 0 ? (0,html/* html */.qy) `There is no report of ${(0,words/* enumerate */.HL)(skippedWeeks)}.` : undefined,
        work.carriedOver > 0 ? (0,html/* html */.qy) `${(0,vocabulary/* carriedSaid */.EJ)(work)}` : undefined,
    ];
    return alerts.filter((alert) => alert !== undefined);
}

// EXTERNAL MODULE: ./build/weekly-report/render/page/planning.js
var page_planning = __webpack_require__(5253);
;// CONCATENATED MODULE: ./build/weekly-report/render/page/proposals.js
// Where does every proposal stand? A table of SIGs by state, and for each SIG one of its proposals, with everything that is known behind a fold.




function renderMatrix({ sigs, counts }) {
    const shown = vocabulary/* STATES */.xj.filter((state) => (counts[state] ?? 0) > 0);
    const total = (own) => vocabulary/* STATES */.xj.reduce((sum, state) => sum + (own[state] ?? 0), 0);
    const cell = (number) => (0,html/* html */.qy) `<td class="number${number === 0 ? ' zero' : ''}">${number}</td>`;
    const rows = sigs.map(({ name, counts: own, waiting, lastActiveAt, isActive }) => (0,html/* html */.qy) `<tr data-sig="${name}" data-overview>
<th scope="row">${total(own) > 0 ? (0,html/* html */.qy) `<a href="#${(0,parts/* sigId */.dp)(name)}">${(0,parts/* sigName */.R4)(name)}</a>` : (0,parts/* sigName */.R4)(name)}</th>
${shown.map((state) => cell(own[state] ?? 0))}${cell(total(own))}${cell(waiting)}
<td class="nowrap">${lastActiveAt === undefined ? (0,html/* html */.qy) `<strong>never</strong>` : (0,html/* html */.qy) `${isActive ? '' : (0,html/* html */.qy) `<strong>silent</strong> since `}<time datetime="${lastActiveAt}">${lastActiveAt.slice(0, 10)}</time>`}</td></tr>`);
    return (0,html/* html */.qy) `<div class="scroll" role="region" aria-label="SIGs by state" tabindex="0"><table class="matrix">
<caption>Proposals of each SIG by state, reviews that wait for it longer than a week, and the last word of a representative</caption>
<thead><tr><th scope="col">SIG</th>${shown.map((state) => (0,html/* html */.qy) `<th scope="col" class="number">${(0,parts/* stateSign */.Jz)(state)} ${vocabulary/* STATE_WORDS */.I7[state]}</th>`)}<th scope="col" class="number">all</th><th scope="col" class="number">late reviews</th><th scope="col">last active</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}
function renderProposals(report) {
    const names = [...new Set(report.proposals.map(vocabulary/* sigOf */.tr))].sort(vocabulary/* compareSigs */.OJ);
    return (0,html/* html */.qy) `${renderMatrix(report)}${names.map((name) => renderSig(name, report))}`;
}
function renderSig(name, report) {
    const own = report.proposals.filter((proposal) => (0,vocabulary/* sigOf */.tr)(proposal) === name);
    const live = own.filter(({ state }) => !vocabulary/* ASIDE */.NL.includes(state));
    const aside = own.filter(({ state }) => vocabulary/* ASIDE */.NL.includes(state));
    const id = (0,parts/* sigId */.dp)(name);
    const sig = report.sigs.find((each) => each.name === name);
    return (0,html/* html */.qy) `<section data-group aria-labelledby="${id}">
<h3 id="${id}">${(0,parts/* sigName */.R4)(name)}</h3>
${sig ? renderContact(sig) : ''}
${live.length > 0 ? renderTable(live, (0,html/* html */.qy) `${(0,parts/* sigName */.R4)(name)}: ${(0,words/* count */.U9)(live.length, 'proposal')} under way`, report) : ''}
${aside.length > 0
        ? (0,html/* html */.qy) `<details data-group data-fold><summary>${(0,words/* count */.U9)(aside.length, 'proposal')} untracked or dropped</summary>${renderTable(aside, (0,html/* html */.qy) `${(0,parts/* sigName */.R4)(name)}: untracked or dropped`, report)}</details>`
        : ''}
</section>`;
}
function renderContact({ representatives, contact }) {
    const [meeting] = contact?.meetings ?? [];
    const parts = [
        representatives.length > 0
            ? (0,html/* html */.qy) `<span>Representatives: ${representatives.join(', ')}.</span> `
            : undefined,
        meeting
            ? (0,html/* html */.qy) `<span>Meets ${(0,html/* link */.nf)(meeting.url, (0,html/* outside */.qY)([meeting.day, meeting.time, meeting.zone].filter((part) => part !== '').join(' ')))}.</span> `
            : undefined,
        contact?.mailingList === undefined ? undefined : (0,html/* link */.nf)(contact.mailingList, 'Mailing list'),
    ];
    return (0,html/* html */.qy) `<p class="small quiet">${parts}</p>`;
}
function renderTable(proposals, caption, report) {
    const groups = vocabulary/* STATES */.xj.flatMap((state) => {
        const own = proposals.filter((proposal) => proposal.state === state);
        if (own.length === 0)
            return [];
        return [
            (0,html/* html */.qy) `<tbody data-group><tr><th class="group" scope="rowgroup" colspan="4">${(0,parts/* stateBadge */.NG)(state)} <span class="tally" data-tally>${own.length}</span></th></tr>
${own.map((proposal) => renderRow(proposal, report))}</tbody>`,
        ];
    });
    return (0,html/* html */.qy) `<div class="scroll"><table class="proposals">
<caption>${caption}</caption>
<thead><tr><th scope="col" class="c1">proposal</th><th scope="col" class="c2">target</th><th scope="col" class="c3">why</th><th scope="col" class="c4">next</th></tr></thead>
${groups}</table></div>`;
}
function renderRow(proposal, { series }) {
    const { reasons, next, changes, waits } = proposal;
    const overdue = waits.filter(({ isOverdue }) => isOverdue);
    return (0,html/* html */.qy) `<tr data-counted ${(0,parts/* filterable */.v2)(proposal)}>
<th scope="row">${(0,parts/* proposalName */.Gg)(proposal, series)}${changes.length > 0 ? (0,html/* html */.qy) ` <span class="new small nowrap">${changesSaid(changes)}</span>` : ''}
<details><summary>Details<span class="quiet"> of ${proposal.number}</span></summary>${renderDetails(proposal)}</details></th>
<td data-label="Target">${(0,parts/* targetOf */.$r)(proposal)}</td>
<td data-label="Why">${reasons.slice(0, 1).map(({ message, address }) => (0,html/* link */.nf)(address, (0,html/* sentenceOf */.$N)(message)))}</td>
<td data-label="Next">${next ? (0,parts/* actionSaid */.Ig)(next) : ''}${overdue.map(({ what, for: party, days }) => (0,html/* html */.qy) `<br><span class="small">Waiting for the ${what} by ${(0,parts/* partyNamed */.i0)(party)} for ${(0,vocabulary/* daysSaid */.X8)(days)}.</span>`)}</td></tr>`;
}
function changesSaid(changes) {
    return changes.some(({ id }) => id === 'new') ? 'new' : (0,words/* count */.U9)(changes.length, 'change');
}
function renderDetails(proposal) {
    const { reasons, changes, pulls, drift, checks, exceptions, tldr, limit, signOff, previous, waits, targets, } = proposal;
    const terms = [
        term('Where it stands', provenance(proposal)),
        targets.length > 1 ? term('Targets', (0,html/* html */.qy) `${targets.map(vocabulary/* targetSaid */.jL).join(', ')}`) : undefined,
        proposal.status === undefined ? undefined : term('Status', (0,html/* outside */.qY)(proposal.status)),
        proposal.featureGate === undefined
            ? undefined
            : term('Feature gate', (0,html/* html */.qy) `<code>${(0,html/* outside */.qY)(proposal.featureGate)}</code>`),
        people(proposal),
        list('Further reasons', reasons.slice(1).map(({ message, address }) => (0,html/* link */.nf)(address, (0,html/* sentenceOf */.$N)(message)))),
        list(previous ? `Since ${previous.week}, when it was ${vocabulary/* STATE_WORDS */.I7[previous.state]}` : 'Changes', changes.map(({ message, address }) => (0,html/* link */.nf)(address, (0,html/* sentenceOf */.$N)(message)))),
        list('Pull requests', pulls.map(({ repository, number, title, address, state, role, base }) => (0,html/* html */.qy) `${(0,html/* link */.nf)(address, (0,html/* html */.qy) `${(0,html/* outside */.qY)(repository)} ${number}`)} ${state}${role === 'implementation' ? '' : `, ${role}`}${state === 'merged' ? (0,html/* html */.qy) ` into ${(0,html/* outside */.qY)(base)}` : ''}: ${(0,html/* outside */.qY)(title)}`)),
        list('Waiting', waits.map(({ what, for: party, days, address }) => (0,html/* html */.qy) `${(0,html/* link */.nf)(address, what)} by ${(0,parts/* partyNamed */.i0)(party)} for ${(0,vocabulary/* daysSaid */.X8)(days)}`)),
        signOff
            ? term('Sign-off', (0,html/* html */.qy) `pull request ${signOff.pull}: ${signOff.state}${signOff.description === undefined ? '' : (0,html/* html */.qy) `, ${(0,html/* outside */.qY)(signOff.description)}`}`)
            : undefined,
        list('After code freeze', (checks ?? []).map(({ state, evidence, address }) => (0,html/* html */.qy) `${state}: ${(0,html/* link */.nf)(address, (0,html/* sentenceOf */.$N)(evidence))}`)),
        list('Disagreements', drift.map(({ message }) => (0,html/* sentenceOf */.$N)(message))),
        list('Exceptions', exceptions.map(({ freeze, release, state, until, thread }) => (0,html/* html */.qy) `${(0,html/* link */.nf)(thread, `${freeze} freeze of ${release}`)}: ${state}${until === undefined ? '' : ` until ${until}`}`)),
        limit
            ? term('Stage', (0,html/* html */.qy) `at ${limit.stage} since ${limit.since}, until ${limit.last} at the latest${limit.isOver ? (0,html/* html */.qy) `: <strong>overdue</strong>` : ''}`)
            : undefined,
        tldr
            ? term('In its own words', (0,html/* html */.qy) `<blockquote>${(0,html/* outside */.qY)(tldr.text)} <span class="quiet">(${(0,html/* link */.nf)(tldr.address, tldr.by)}, ${tldr.at.slice(0, 10)})</span></blockquote>`)
            : undefined,
    ];
    return (0,html/* html */.qy) `<dl>${terms}</dl>`;
}
function provenance({ document, tracker, targetSource, acceptance }) {
    const parts = [
        document ? (0,html/* link */.nf)(document.address, (0,html/* outside */.qY)(document.path)) : (0,html/* html */.qy) `no merged document`,
        targetSource && targetSource.from !== 'none'
            ? (0,html/* html */.qy) `target from ${(0,html/* link */.nf)(targetSource.address, targetSource.line === undefined ? targetSource.from : `${targetSource.from}, line ${targetSource.line}`)}`
            : undefined,
        tracker
            ? (0,html/* html */.qy) `${(0,html/* link */.nf)(tracker.address, `tracker ${tracker.number}`)}${tracker.state === 'closed' ? ', closed' : ''}`
            : (0,html/* html */.qy) `no tracker`,
        acceptance.isAccepted
            ? (0,html/* html */.qy) `accepted${acceptance.since === undefined ? '' : ` ${acceptance.since.slice(0, 10)}`}`
            : (0,html/* html */.qy) `not accepted`,
    ].filter((part) => part !== undefined);
    return (0,html/* html */.qy) `${parts.map((part, index) => (0,html/* html */.qy) `${index > 0 ? '; ' : ''}${part}`)}`;
}
function people({ people: { owners }, participating }) {
    if (owners.length === 0 && participating.length === 0)
        return undefined;
    const sigs = participating.length === 0
        ? ''
        : (0,html/* html */.qy) ` with ${participating.map((sig, index) => (0,html/* html */.qy) `${index > 0 ? ', ' : ''}${(0,parts/* sigName */.R4)(sig)}`)}`;
    return term('Owner', (0,html/* html */.qy) `${owners.join(', ')}${sigs}`);
}
function term(name, value) {
    return (0,html/* html */.qy) `<dt>${name}</dt><dd>${value}</dd>`;
}
function list(name, items) {
    return items.length === 0
        ? undefined
        : term(name, (0,html/* html */.qy) `<ul>${items.map((item) => (0,html/* html */.qy) `<li>${item}</li>`)}</ul>`);
}

// EXTERNAL MODULE: ./build/weekly-report/render/page/roadmap.js
var page_roadmap = __webpack_require__(6046);
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

// EXTERNAL MODULE: ./build/weekly-report/render/page/sections.js
var page_sections = __webpack_require__(8703);
// EXTERNAL MODULE: ./build/weekly-report/render/page/shell.js + 1 modules
var shell = __webpack_require__(2898);
// EXTERNAL MODULE: ./build/weekly-report/render/page/timeline.js + 1 modules
var page_timeline = __webpack_require__(3536);
;// CONCATENATED MODULE: ./build/weekly-report/render/page/page.js
// What does a release team look at in a browser? The whole report as one file: what needs attention, then everything, with a filter.














/** A whole page. It asks nothing of the network, and text from outside cannot run in it. */
function renderPage(report) {
    const { series, week, work, generatedAt } = report;
    const sections = sectionsOf(report);
    return (0,shell/* renderShell */.D)({
        title: `${series} report ${week}`,
        skip: { to: 'attention', text: 'Skip to what needs attention' },
        head: renderHead(report, sections),
        main: (0,html/* html */.qy) `${renderFilter(report)}
${sections.map(page_sections/* renderSection */.YN)}`,
        foot: (0,html/* html */.qy) `<p>Read from GitHub at ${(0,vocabulary/* timeSaid */.Be)(generatedAt)}. Check-ins of ${week}: ${work.posted} posted, ${work.updated} updated, ${work.standing} standing, ${work.quiet} quiet${work.failed > 0 ? (0,html/* html */.qy) `, <strong>${work.failed} failed</strong>` : ''}.</p>`,
        script: SCRIPT,
    });
}
function sectionsOf(report) {
    const timeline = (0,page_timeline/* renderTimeline */.s)(report.releases, report.generatedAt);
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
        ...(0,page_sections/* furtherSections */.Tb)(report),
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
            body: (0,html/* html */.qy) `${(0,page_roadmap/* roadmapLead */.vp)(roadmap)}${(0,page_roadmap/* renderRoadmapBody */.hh)(roadmap)}`,
        },
    ];
}
function planningSection(report, { name }) {
    const planning = (0,weekly_report_planning/* planningOf */.j)(report, name);
    if (planning.sigs.every(({ candidates }) => candidates.length === 0))
        return [];
    return [
        {
            id: `planning-${name}`,
            title: `Planning of ${name}`,
            short: `Planning ${name}`,
            body: (0,page_planning/* renderPlanningBody */.Y)(planning),
        },
    ];
}
function renderHead(report, sections) {
    const { repository, server, series, week, commit, generatedAt, previous, issue } = report;
    const facts = [
        (0,html/* html */.qy) `as of <time datetime="${generatedAt}">${(0,vocabulary/* timeSaid */.Be)(generatedAt)}</time>`,
        commit === undefined ? undefined : (0,html/* html */.qy) `proposals at <code>${commit.slice(0, 12)}</code>`,
        issue ? (0,html/* link */.nf)(issue.address, `issue ${issue.number}`) : undefined,
        previous ? (0,html/* html */.qy) `before: ${(0,html/* link */.nf)(previous.address, previous.week)}` : undefined,
    ].filter((fact) => fact !== undefined);
    return (0,html/* html */.qy) `<header class="head">
<p class="quiet small">${(0,html/* link */.nf)(`${server}/${repository}`, (0,html/* outside */.qY)(repository))}${facts.map((fact) => (0,html/* html */.qy) ` · ${fact}`)}</p>
<h1>${series} report ${week}</h1>
<p class="lead">${renderLead(report)}</p>
${renderStates(report)}
</header>
<nav aria-label="On this page"><ul>${sections.map(({ id, short }) => (0,html/* html */.qy) `<li><a href="#${id}">${short}</a></li>`)}</ul></nav>`;
}
/** Of more releases nobody wants to hear first of all. */
const TOLD = 2;
/** The report in one sentence. */
function renderLead({ releases, series, ...report }) {
    const urgent = urgentOf(report.proposals).length;
    const need = (0,html/* html */.qy) `<strong>${urgent === 0 ? 'nothing needs attention' : `${(0,words/* count */.U9)(urgent, series)} ${urgent === 1 ? 'needs' : 'need'} attention`}</strong>`;
    const dated = (0,vocabulary/* releasesAhead */.Qp)(releases)
        .filter(({ isCurrent, next }) => isCurrent || next)
        .slice(0, TOLD);
    if (dated.length === 0)
        return (0,html/* html */.qy) `No release has dates; ${need}.`;
    const told = dated.map(({ name, phase, next }) => {
        return (0,html/* html */.qy) `${name} ${(0,vocabulary/* phaseSaid */.vR)(phase)}${next ? `, ${untilSaid(next)}` : ''}; `;
    });
    return (0,html/* html */.qy) `${told}${need}.`;
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
    const select = (name, label, options) => (0,html/* html */.qy) `<label>${label}<select name="${name}"><option value="">all</option>${options.map(([value, text]) => (0,html/* html */.qy) `<option value="${value}">${text}</option>`)}</select></label>`;
    return (0,html/* html */.qy) `<div id="filter" class="filter" role="search" aria-label="Filter proposals" hidden>
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

// EXTERNAL MODULE: ./build/cli/github-place.js
var github_place = __webpack_require__(4500);
// EXTERNAL MODULE: ./build/cli/live-report.js + 35 modules
var live_report = __webpack_require__(9415);
// EXTERNAL MODULE: ./build/cli/write-out.js
var write_out = __webpack_require__(1003);
;// CONCATENATED MODULE: ./build/cli/commands/report.js
// How do the proposals stand this week? The report as the action would write it, from a terminal, which writes nothing.










async function report(args, terminal) {
    const [path] = args.paths;
    if (path !== undefined)
        throw new errors/* UserError */.y(`\`report\` takes no argument, and got '${path}'.`, 'Run `enhancements report --help`.');
    const place = (0,github_place/* findPlace */.Pj)(args, terminal);
    if (args.week !== undefined)
        return published(args.week, place, args, terminal);
    const told = await (0,live_report.tellFromGitHub)(place, args, terminal);
    const text = args.format === 'json'
        ? `${JSON.stringify(told.report, null, 2)}\n`
        : args.format === 'html'
            ? renderPage(told.report)
            : `${told.text}\n`;
    if (args.output === undefined)
        terminal.stdout.write(text);
    else
        (0,write_out/* writeOut */.s)((0,external_node_path_.resolve)(terminal.cwd(), args.output), args.output, text);
    return told.exit === 0 ? 0 : 2;
}
/** A week that is over is not made up again: its report is shown as it was published. */
async function published(week, place, args, terminal) {
    if (!(0,domain_week/* isWeek */.rr)(week))
        throw new errors/* UserError */.y(`'${week}' is no week.`, 'Write it as `--week 2026-W47`.');
    if (args.format !== 'text')
        throw new errors/* UserError */.y('The JSON of a week is kept by its run, not by its issue.', 'Download it from the run that the issue names, or leave `--week` out.');
    const github = (0,octokit/* openGitHub */.o)(place, live_report/* PATIENCE */.a);
    const { config } = await github.reportHome(args.config ?? shared_config/* CONFIG_PATH */.tF);
    const label = config && 'text' in config.source ? labelIn(config.source.text, args) : undefined;
    const issues = label === undefined ? [] : await github.reports(label);
    for (const issue of issues) {
        const parsed = (0,ledger/* parseReportBody */.Ac)(issue.body);
        if (parsed?.ledger.week !== week)
            continue;
        terminal.stdout.write(`${parsed.text}\n`);
        return 0;
    }
    throw new errors/* UserError */.y(`There is no report of ${week} among the last twenty.`, 'See the closed issues of the repository.');
}
function labelIn(text, args) {
    return (0,shared_config/* requireConfig */.Eu)(text, args.config ?? shared_config/* CONFIG_PATH */.tF).report.label;
}


/***/ })

};
