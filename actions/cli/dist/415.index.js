export const id = 415;
export const ids = [415];
export const modules = {

/***/ 415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announce: () => (/* binding */ announce),
  planning: () => (/* binding */ planning),
  roadmap: () => (/* binding */ release_roadmap)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/domain/release.js
var domain_release = __webpack_require__(868);
// EXTERNAL MODULE: ./build/shared/domain/words.js
var words = __webpack_require__(4456);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(2005);
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

// EXTERNAL MODULE: ./build/weekly-report/render/announcement.js
var announcement = __webpack_require__(3669);
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
function prose(text) {
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
function html_sentenceOf(text) {
    const line = plainLine(text);
    const begun = /^[a-z]+(?:[\s,.:]|$)/.test(line)
        ? `${line.slice(0, 1).toUpperCase()}${line.slice(1)}`
        : line;
    return prose(`${begun}${/[.!?…]$/.test(line) || line === '' ? '' : '.'}`);
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



function renderShell({ title, head, main, foot, skip, script }) {
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

;// CONCATENATED MODULE: ./build/weekly-report/render/page/announcement.js
// How does the announcement stand in a page? As the mail that it is, to be read and copied.


function renderAnnouncementPage({ release, to, subject, body, isFinal }) {
    return renderShell({
        title: `Announcement of ${release}`,
        skip: { to: 'mail', text: 'Skip to the mail' },
        head: html_html `<header class="head"><h1>Announcement of ${release}</h1>
${isFinal ? '' : html_html `<p class="callout">The enhancement freeze has not begun: this is a draft.</p>`}</header>`,
        main: html_html `<section id="mail" aria-labelledby="mail-title"><h2 id="mail-title">${subject}</h2>
${to === undefined ? '' : html_html `<p>To ${html_outside(to)}</p>`}
<pre class="mail" tabindex="0">${body}</pre></section>`,
        foot: html_html `<p>Plain text, ready to send.</p>`,
    });
}

// EXTERNAL MODULE: ./build/shared/domain/safe-markdown.js
var safe_markdown = __webpack_require__(7300);
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
        (0,safe_markdown/* sentence */.em)((0,vocabulary/* datesSaid */.Zx)(dates)),
        sigs.length === 0
            ? `No ${(0,safe_markdown/* sentence */.em)(series)} aims at ${release}.`
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
                    ...people.map(({ name, reviews, approves }) => `| ${(0,safe_markdown/* codeSpan */.SS)(name)} | ${reviews.length} | ${approves.length} |`),
                ].join('\n'),
            ]
            : []),
        `<sub>From the report of ${week}.</sub>`,
    ];
    return `${blocks.join('\n\n')}\n`;
}
function sigRow({ name, candidates, tracked, undecided, participates, unplanned }) {
    return `| ${(0,safe_markdown/* sentence */.em)((0,vocabulary/* sigSaid */.FB)(name))} | ${candidates.length} | ${tracked} | ${undecided} | ${participates.length} | ${unplanned} |`;
}
function renderSig({ name, candidates }, { series }) {
    if (candidates.length === 0)
        return [];
    return [
        `## ${(0,safe_markdown/* sentence */.em)((0,vocabulary/* sigSaid */.FB)(name))}`,
        [
            '| | stage | decision | priority | reviewers | approvers |',
            '|---|---|---|---|---|---|',
            ...candidates.map((candidate) => row(candidate, series)),
        ].join('\n'),
    ];
}
function row(candidate, series) {
    const { number, title, address, stages, priority, reviewers, approvers } = candidate;
    return `| ${(0,markdown_link/* markdownLink */.i)(`${(0,safe_markdown/* sentence */.em)(series)} ${number}`, address)} ${(0,safe_markdown/* codeSpan */.SS)(title)} | ${stages.map((stage) => vocabulary/* STAGE_WORDS */.hZ[stage]).join(', ')} | ${decisionSaid(candidate)} | ${priority === undefined ? '' : (0,safe_markdown/* codeSpan */.SS)(priority)} | ${names(reviewers)} | ${names(approvers)} |`;
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
    return people.length === 0 ? '**nobody**' : people.map((name) => (0,safe_markdown/* codeSpan */.SS)(name)).join(', ');
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
        ? html `<span class="nowrap">${targetSaid(target)}</span>`
        : html `<span class="quiet">none</span>`;
}
/** What a row of one proposal can be filtered by. The script knows these names. */
function filterable(proposal) {
    const { number, title, target, stage, state, featureGate, people } = proposal;
    const at = target?.stage === 'none' ? stage : (target?.stage ?? stage);
    const text = [`${number}`, title, featureGate ?? '', ...people.owners, ...people.authors].join(' ');
    return html `data-sig="${sigOf(proposal)}" data-stage="${at ?? 'none'}" data-release="${target?.release ?? ''}" data-state="${state}" data-text="${plainLine(text).toLowerCase()}"`;
}
/** `SIG network (sam, yuki)`: no links, and nobody is pinged by a page. */
function parts_partyNamed(party) {
    const said = partySaid(party);
    if (party.logins.length === 0)
        return html `${said}`;
    const people = party.logins.slice(0, MOST_NAMES).join(', ');
    const more = party.logins.length - MOST_NAMES;
    return html `${said} <span class="quiet">(${people}${more > 0 ? ` and ${more} more` : ''})</span>`;
}
const MOST_NAMES = 4;
/** The one next action: what, who, until when. */
function actionSaid({ message, by, until, address }) {
    // Where the sentence has the day, it need not be said twice.
    const end = until && !message.includes(until.day) ? until.day : undefined;
    return html `<span class="next">${link(address, sentenceOf(message))}</span> By ${parts_partyNamed(by)}${end === undefined ? '' : html `, until <time class="nowrap" datetime="${end}">${end}</time>`}.`;
}
function sigName(sig) {
    return html `${sigSaid(sig)}`;
}
/** An id for an element about a SIG; names of SIGs come from outside. */
function sigId(sig) {
    return `sig-${[...sig].map((character) => (/[a-z0-9-]/.test(character) ? character : `_${character.codePointAt(0)?.toString(16)}`)).join('')}`;
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
    return html `<section id="${id}" aria-labelledby="${id}-title">
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
    return table('Each person or SIG with what it is waited for, the most first', ['who', 'what'], debts.map(({ by, items }) => html `<tr${by.sig === undefined ? '' : html ` data-sig="${by.sig}"`}>
<th scope="row">${partyNamed(by)}</th>
<td><ul>${items.map(({ proposal, message, days, address }) => html `<li>${link(address, sentenceOf(message))} <span class="quiet">${series} ${proposal}${days === undefined ? '' : `, ${daysSaid(days)}`}</span></li>`)}</ul></td></tr>`));
}
function renderLag({ lag, series }) {
    if (lag.length === 0)
        return undefined;
    return table('Reviews that are waited for longer than seven days, the longest first', ['pull request', 'waits', 'for', 'where to ask'], lag.map(({ repository, pull, title, address, days, since, for: party, sig, contact, proposal, }) => html `<tr data-sig="${sig ?? NOBODY}">
<th scope="row">${link(address, html `${outside(repository)} ${pull}: ${outside(title)}`)}${proposal === undefined ? '' : html ` <span class="quiet nowrap">${series} ${proposal}</span>`}</th>
<td class="nowrap">${daysSaid(days)} <span class="quiet">since ${since.slice(0, 10)}</span></td>
<td>${partyNamed(party)}</td>
<td>${contactSaid(contact)}</td></tr>`));
}
/** W-2: who waits longer than a week is told the SIG's meeting and contact. */
function contactSaid(contact) {
    const [meeting] = contact?.meetings ?? [];
    const parts = [
        meeting
            ? link(meeting.url, outside([meeting.day, meeting.time, meeting.zone].filter((part) => part !== '').join(' ')))
            : undefined,
        contact?.mailingList === undefined ? undefined : link(contact.mailingList, 'mailing list'),
    ].filter((part) => part !== undefined);
    return html `${parts.map((part, index) => html `${index > 0 ? ', ' : ''}${part}`)}`;
}
function renderPending({ pending, decisions, series }) {
    const speed = decisions && decisions.count > 0
        ? html `<p>${count(decisions.count, 'pull request')} to the proposals ${decisions.count === 1 ? 'was' : 'were'} decided in the last 90 days: half of them within ${daysSaid(decisions.medianDays)}, the slowest in ${daysSaid(decisions.longestDays)}.</p>`
        : undefined;
    if (pending.length === 0)
        return speed;
    return html `${speed}${table('Open pull requests to the proposals, the oldest first', ['pull request', 'open for', 'SIG', 'sign-off', 'waits for'], pending.map(({ pull, title, address, author, days, isDraft, proposals, sig, signOff, waitingFor, review, }) => html `<tr data-sig="${sig ?? NOBODY}">
<th scope="row">${link(address, html `${pull}: ${outside(title)}`)} <span class="quiet">${[
        author === undefined ? '' : `by ${author}`,
        isDraft ? 'draft' : '',
        proposals.length > 0 ? `${series} ${proposals.join(', ')}` : '',
    ]
        .filter((part) => part !== '')
        .join(', ')}</span></th>
<td class="nowrap">${daysSaid(days)}</td>
<td>${sig === undefined ? '' : sigSaid(sig)}</td>
<td>${signOff ? html `${signOff.state}${signOff.description === undefined ? '' : html `: ${outside(signOff.description)}`}` : review === 'changes-requested' ? 'changes requested' : ''}</td>
<td>${waitingFor ? partyNamed(waitingFor) : ''}</td></tr>`))}`;
}
const EXCEPTION_WORDS = {
    granted: 'granted',
    over: 'over',
    denied: 'denied',
    open: 'asked for',
    unauthorized: 'granted by somebody who may not',
};
function renderExceptions({ exceptions, series, proposals }) {
    if (exceptions.length === 0)
        return undefined;
    return table('Exceptions of releases that are not out', ['proposal', 'from', 'state', 'ends'], exceptions.map(({ proposal, release, freeze, state, until, daysLeft, by, thread }) => {
        const known = proposals.find(({ number }) => number === proposal);
        return html `<tr data-sig="${known?.sig ?? NOBODY}"><th scope="row">${link(thread, `${series} ${proposal}`)} ${known ? outside(known.title) : ''}</th>
<td>${freeze} freeze of ${release}</td>
<td>${EXCEPTION_WORDS[state]}${by === undefined ? '' : html ` <span class="quiet">by ${by}</span>`}</td>
<td>${until ?? ''}${daysLeft === undefined ? '' : html ` <span class="quiet">${daysLeft === 0 ? 'today' : `in ${daysSaid(daysLeft)}`}</span>`}</td></tr>`;
    }));
}
function renderCleanup({ cleanup }) {
    if (cleanup.length === 0)
        return undefined;
    return table('Trackers that say something else than is the case', ['tracker', 'what is found', 'what to do'], cleanup.map(({ tracker, address, message, hint, by }) => html `<tr>
<th scope="row">${link(address, `${tracker}`)}</th>
<td>${sentenceOf(message)}</td>
<td>${sentenceOf(hint)}${by ? html ` <span class="quiet">By ${partyNamed(by)}.</span>` : ''}</td></tr>`));
}
function renderErrors({ errors }) {
    if (errors.length === 0)
        return undefined;
    return table('Errors of this report', ['about', 'what is wrong', 'what to do'], errors.map(({ what, number, path, message, hint }) => html `<tr>
<th scope="row">${outside(what)}${number === undefined ? '' : ` ${number}`}${path === undefined ? '' : html ` <code>${outside(path)}</code>`}</th>
<td>${sentenceOf(message)}</td>
<td>${sentenceOf(hint)}</td></tr>`));
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
function renderTimeline(releases, generatedAt) {
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
        head: html_html `<header class="head">
<p class="quiet">${html_link(`${server}/${repository}`, html_outside(repository))}</p>
<h1>Planning of ${release}</h1>
<p class="lead">${prose((0,vocabulary/* datesSaid */.Zx)(dates))}</p>
${renderTimeline(releases.filter(({ name }) => name === release), generatedAt)}
</header>`,
        main: html_html `<section id="planning" aria-labelledby="planning-title"><h2 id="planning-title">Candidates by SIG</h2>${renderPlanningBody(planning)}</section>`,
        foot: html_html `<p>From the report of ${week}.</p>`,
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
        head: html_html `<header class="head">
<p class="quiet">${html_link(`${server}/${repository}`, html_outside(repository))}</p>
<h1>Roadmap of ${release}</h1>
<p class="lead">${(0,render_roadmap/* headlineOf */.gD)(roadmap)}</p>
<p class="callout">${roadmap.note}</p>
${timeline}
</header>`,
        main: html_html `<section id="accepted" aria-labelledby="accepted-title"><h2 id="accepted-title">Accepted</h2>${renderRoadmapBody(roadmap)}</section>`,
        foot: html_html `<p>From the report of ${week}, read ${(0,vocabulary/* timeSaid */.Be)(generatedAt)}${commitSaid(roadmap)}.</p>`,
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
<td>${each.pull ? html_link(each.pull.address, prose((0,render_roadmap/* missingSaid */.mJ)(each))) : prose((0,render_roadmap/* missingSaid */.mJ)(each))}</td></tr>`))}</section>`
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
        : html_html `<ul>${differences.map((each) => html_html `<li data-sig="${each.sig ?? vocabulary/* NOBODY */.oQ}">${proposalName(each, roadmap.series)} <span class="quiet">${(0,vocabulary/* sigSaid */.FB)(each.sig)}</span> ${prose(each.message)}</li>`)}</ul>`}${unknown === undefined ? '' : html_html `<p class="quiet">${unknown}</p>`}`;
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
    return commit === undefined ? html_html `` : html_html ` at commit <code>${commit.slice(0, 12)}</code>`;
}
/** Of the whole sentence only what a reader of one line wants. */
function roadmapLead(roadmap) {
    return html `<p>${headlineOf(roadmap)} <span class="quiet">${sentenceOf(roadmap.note)}</span></p>`;
}

// EXTERNAL MODULE: ./build/weekly-report/roadmap.js
var roadmap = __webpack_require__(5159);
// EXTERNAL MODULE: ./build/weekly-report/render/wrap.js
var wrap = __webpack_require__(4438);
;// CONCATENATED MODULE: ./build/cli/format/release.js
// What does a person read of a release at the terminal? One line for each proposal, in columns.





const WIDTH = 100;
function renderRoadmapText(roadmap, paint, width = WIDTH) {
    const { release, dates, note, accepted, open } = roadmap;
    const differences = (0,render_roadmap/* differencesOf */.g6)(roadmap);
    const since = roadmap.comparedWith === undefined ? 'Since last week' : `Since ${roadmap.comparedWith}`;
    const unknown = (0,render_roadmap/* unknownSaid */.Ko)(roadmap);
    const blocks = [
        [
            paint('bold', `Roadmap of ${release}`),
            (0,wrap/* wrap */.L)((0,render_roadmap/* headlineOf */.gD)(roadmap), '', width),
            (0,wrap/* wrap */.L)((0,vocabulary/* datesSaid */.Zx)(dates), '', width),
            (0,wrap/* wrap */.L)(note, '', width),
        ].join('\n'),
        ...(0,render_roadmap/* sigsOf */.ql)(accepted).map(({ sig, entries }) => [
            paint('bold', (0,words/* plainLine */.h0)((0,vocabulary/* sigSaid */.FB)(sig))),
            ...entries.map((entry) => release_row(entry, roadmap, paint, width)),
        ].join('\n')),
        ...(open.length > 0
            ? [
                [
                    paint('bold', 'Not accepted'),
                    ...open.map((each) => item(`${roadmap.series} ${each.number}`, `${each.title}. ${(0,render_roadmap/* missingSaid */.mJ)(each)}`, width)),
                ].join('\n'),
            ]
            : []),
        [
            paint('bold', since),
            ...(differences === undefined
                ? ['  There is no earlier report to compare with.']
                : differences.length === 0
                    ? ['  Nothing changed.']
                    : differences.map((each) => item(`${roadmap.series} ${each.number}`, each.message, width))),
            ...(unknown === undefined || differences === undefined ? [] : [(0,wrap/* wrap */.L)(unknown, '  ', width)]),
        ].join('\n'),
    ];
    return `${blocks.join('\n\n')}\n`;
}
const release_MARKS = {
    new: 'new',
    changed: 'changed',
    same: '',
    unknown: '',
};
function release_row(entry, { series, accepted }, paint, width) {
    const { number, title, stages, state, difference } = entry;
    const digits = Math.max(...accepted.map((each) => `${each.number}`.length));
    const head = `  ${series} ${`${number}`.padStart(digits)}  ${stages
        .map((stage) => vocabulary/* STAGE_WORDS */.hZ[stage])
        .join(', ')
        .padEnd(5)}  `;
    const word = vocabulary/* STATE_WORDS */.I7[state].padEnd(15);
    const mark = release_MARKS[difference];
    const room = width - (0,wrap/* widthOf */.q)(head) - word.length - 2 - (mark === '' ? 0 : mark.length + 2);
    return `${head}${paint(vocabulary/* URGENT */.cT.includes(state) ? 'yellow' : 'dim', word)}  ${(0,words/* shorten */.ml)((0,words/* plainLine */.h0)(title), Math.max(20, room))}${mark === '' ? '' : `  ${paint('green', mark)}`}`;
}
function item(name, text, width) {
    return (0,wrap/* wrap */.L)((0,words/* plainLine */.h0)(text), `  ${name}  `, width);
}
function renderPlanningText(planning, paint, width = WIDTH) {
    const { release, dates, sigs, people, series } = planning;
    const shown = sigs.filter(({ candidates }) => candidates.length > 0);
    const blocks = [
        [paint('bold', `Planning of ${release}`), (0,wrap/* wrap */.L)((0,vocabulary/* datesSaid */.Zx)(dates), '', width)].join('\n'),
        ...(shown.length === 0 ? [`No ${series} aims at ${release}.`] : []),
        ...shown.map((sig) => [
            `${paint('bold', (0,words/* plainLine */.h0)((0,vocabulary/* sigSaid */.FB)(sig.name)))}: ${loadSaid(sig)}`,
            ...sig.candidates.map((candidate) => candidateSaid(candidate, series, width)),
        ].join('\n')),
        ...(people.length > 0
            ? [
                [
                    paint('bold', 'Who is named'),
                    ...people.map(({ name, reviews, approves }) => `  ${(0,words/* plainLine */.h0)(name).padEnd(24)} reviews ${`${reviews.length}`.padStart(3)}, approves ${`${approves.length}`.padStart(3)}`),
                ].join('\n'),
            ]
            : []),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function candidateSaid(candidate, series, width) {
    const { number, title, stages, priority, reviewers, approvers } = candidate;
    const names = (people) => (people.length === 0 ? 'nobody' : people.join(', '));
    return item(`${series} ${number}`, `${title}: ${stages.map((stage) => vocabulary/* STAGE_WORDS */.hZ[stage]).join(', ')}, ${decisionSaid(candidate)}${priority === undefined ? '' : `, ${priority}`}; reviewers ${names(reviewers)}; approvers ${names(approvers)}`, width);
}

// EXTERNAL MODULE: ./build/shared/domain/schema-message.js
var schema_message = __webpack_require__(4400);
;// CONCATENATED MODULE: ./build/shared/generated/weekly-report.js
/** The keys that each object of the schema knows, by the place of the object in the schema. */
const keys = {
    "#": [
        "schema",
        "repository",
        "series",
        "server",
        "week",
        "begins",
        "ends",
        "generatedAt",
        "commit",
        "previous",
        "skippedWeeks",
        "current",
        "releases",
        "counts",
        "proposals",
        "sigs",
        "lag",
        "pending",
        "decisions",
        "exceptions",
        "debts",
        "cleanup",
        "errors",
        "sweep",
        "mailingList",
        "issue",
        "work"
    ],
    "#/properties/previous": [
        "week",
        "address"
    ],
    "#/properties/decisions": [
        "count",
        "medianDays",
        "longestDays"
    ],
    "#/properties/sweep": [
        "at",
        "isLate"
    ],
    "#/properties/issue": [
        "number",
        "address"
    ],
    "#/properties/work": [
        "due",
        "posted",
        "updated",
        "standing",
        "quiet",
        "carriedOver",
        "failed"
    ],
    "#/definitions/moment": [
        "day",
        "at"
    ],
    "#/definitions/release": [
        "name",
        "phase",
        "isCurrent",
        "enhancementFreeze",
        "codeFreeze",
        "branchCut",
        "ga",
        "candidates",
        "next",
        "problem"
    ],
    "#/definitions/release/properties/candidates/items": [
        "number",
        "day"
    ],
    "#/definitions/release/properties/next": [
        "what",
        "at",
        "days"
    ],
    "#/definitions/target": [
        "stage",
        "release"
    ],
    "#/definitions/source": [
        "from",
        "path",
        "line",
        "commit",
        "address"
    ],
    "#/definitions/party": [
        "kind",
        "sig",
        "logins"
    ],
    "#/definitions/contact": [
        "meetings",
        "mailingList"
    ],
    "#/definitions/contact/properties/meetings/items": [
        "day",
        "time",
        "zone",
        "url"
    ],
    "#/definitions/reason": [
        "id",
        "message",
        "address"
    ],
    "#/definitions/action": [
        "id",
        "message",
        "by",
        "until",
        "address"
    ],
    "#/definitions/wait": [
        "what",
        "for",
        "since",
        "days",
        "isOverdue",
        "address",
        "contact"
    ],
    "#/definitions/change": [
        "id",
        "message",
        "before",
        "after",
        "address"
    ],
    "#/definitions/pull": [
        "repository",
        "number",
        "title",
        "address",
        "role",
        "state",
        "base",
        "author",
        "openedAt",
        "mergedAt",
        "closedAt",
        "updatedAt",
        "labels",
        "requested",
        "review",
        "reviewedAt",
        "waitingFor",
        "waitingSince",
        "foundBy"
    ],
    "#/definitions/exception": [
        "proposal",
        "release",
        "freeze",
        "state",
        "until",
        "endsAt",
        "daysLeft",
        "by",
        "thread"
    ],
    "#/definitions/tracker": [
        "number",
        "address",
        "title",
        "state",
        "labels",
        "assignees",
        "closedBy",
        "isClosedByBot",
        "lastActivityAt",
        "isReadable"
    ],
    "#/definitions/quoted": [
        "by",
        "at",
        "text",
        "address",
        "as"
    ],
    "#/definitions/check": [
        "id",
        "state",
        "evidence",
        "address"
    ],
    "#/definitions/limit": [
        "stage",
        "since",
        "last",
        "isOver"
    ],
    "#/definitions/retarget": [
        "to",
        "reason"
    ],
    "#/definitions/signOff": [
        "pull",
        "state",
        "description",
        "missing"
    ],
    "#/definitions/acceptance": [
        "isAccepted",
        "releases",
        "since",
        "pull",
        "before",
        "source"
    ],
    "#/definitions/planning": [
        "decision",
        "isCommitted",
        "priority",
        "reviewers",
        "approvers"
    ],
    "#/definitions/checkIn": [
        "outcome",
        "address",
        "previousWeek",
        "isEdited"
    ],
    "#/definitions/proposal": [
        "number",
        "title",
        "address",
        "document",
        "series",
        "sig",
        "participating",
        "status",
        "stage",
        "featureGate",
        "targets",
        "target",
        "targetSource",
        "phase",
        "state",
        "reasons",
        "next",
        "waits",
        "changes",
        "pulls",
        "tracker",
        "exceptions",
        "tldr",
        "checks",
        "drift",
        "limit",
        "retarget",
        "signOff",
        "acceptance",
        "planning",
        "people",
        "checkIn",
        "previous"
    ],
    "#/definitions/proposal/properties/document": [
        "path",
        "address",
        "isMisplaced",
        "isMeta",
        "format"
    ],
    "#/definitions/proposal/properties/people": [
        "owners",
        "authors"
    ],
    "#/definitions/proposal/properties/previous": [
        "week",
        "state"
    ],
    "#/definitions/sig": [
        "name",
        "counts",
        "representatives",
        "lastActiveAt",
        "isActive",
        "isRequired",
        "contact",
        "waiting"
    ],
    "#/definitions/counts": [
        "on-track",
        "at-risk",
        "off-track",
        "no-activity",
        "needs-exception",
        "done",
        "dropped",
        "untracked"
    ],
    "#/definitions/lag": [
        "proposal",
        "sig",
        "repository",
        "pull",
        "title",
        "address",
        "days",
        "since",
        "for",
        "contact"
    ],
    "#/definitions/pending": [
        "pull",
        "title",
        "address",
        "author",
        "openedAt",
        "days",
        "isDraft",
        "proposals",
        "sig",
        "signOff",
        "review",
        "waitingFor"
    ],
    "#/definitions/cleanup": [
        "id",
        "tracker",
        "address",
        "message",
        "hint",
        "by"
    ],
    "#/definitions/debt": [
        "by",
        "items"
    ],
    "#/definitions/debt/properties/items/items": [
        "proposal",
        "message",
        "days",
        "address"
    ],
    "#/definitions/error": [
        "what",
        "number",
        "message",
        "hint",
        "path"
    ]
};
const validate = validate21;
const schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "weekly-report.schema.json", "title": "WeeklyReport", "description": "Where every proposal stands this week: what the report, the roadmap, the announcement and the planning page are written from. Text that is said to be from outside is as its author wrote it: escape it. Releases are `v1.10`, SIGs stand without `sig-`, instants are in UTC.", "type": "object", "additionalProperties": false, "required": ["schema", "repository", "series", "server", "week", "begins", "ends", "generatedAt", "skippedWeeks", "releases", "counts", "proposals", "sigs", "lag", "pending", "exceptions", "debts", "cleanup", "errors", "work"], "properties": { "schema": { "const": 1 }, "repository": { "$ref": "#/definitions/form1" }, "series": { "$ref": "#/definitions/form1" }, "server": { "$ref": "#/definitions/form2" }, "week": { "$ref": "#/definitions/form3" }, "begins": { "$ref": "#/definitions/form4" }, "ends": { "$ref": "#/definitions/form4" }, "generatedAt": { "$ref": "#/definitions/form4" }, "commit": { "$ref": "#/definitions/form1" }, "previous": { "title": "ReportBefore", "description": "The report before this one.", "type": "object", "additionalProperties": false, "required": ["week"], "properties": { "week": { "$ref": "#/definitions/form3" }, "address": { "$ref": "#/definitions/form2" } } }, "skippedWeeks": { "type": "array", "items": { "$ref": "#/definitions/form3" }, "description": "Weeks since then that have no report." }, "current": { "type": "string", "description": "The release that the report is about first.", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" }, "releases": { "type": "array", "items": { "$ref": "#/definitions/release" }, "description": "Ascending." }, "counts": { "$ref": "#/definitions/counts" }, "proposals": { "type": "array", "items": { "$ref": "#/definitions/proposal" }, "description": "By number." }, "sigs": { "type": "array", "items": { "$ref": "#/definitions/sig" }, "description": "By name." }, "lag": { "type": "array", "items": { "$ref": "#/definitions/lag" }, "description": "The longest first." }, "pending": { "type": "array", "items": { "$ref": "#/definitions/pending" }, "description": "The oldest first." }, "decisions": { "title": "ReportDecisions", "description": "How long pull requests to the proposals took that were decided in the last 90 days.", "type": "object", "additionalProperties": false, "required": ["count", "medianDays", "longestDays"], "properties": { "count": { "$ref": "#/definitions/form5" }, "medianDays": { "$ref": "#/definitions/form5" }, "longestDays": { "$ref": "#/definitions/form5" } } }, "exceptions": { "type": "array", "items": { "$ref": "#/definitions/exception" }, "description": "Of releases that are not out." }, "debts": { "type": "array", "items": { "$ref": "#/definitions/debt" }, "description": "Who owes what; the most first." }, "cleanup": { "type": "array", "items": { "$ref": "#/definitions/cleanup" } }, "errors": { "type": "array", "items": { "$ref": "#/definitions/error" } }, "sweep": { "title": "ReportSweep", "description": "When the gates last looked at all pull requests.", "type": "object", "additionalProperties": false, "required": ["isLate"], "properties": { "at": { "$ref": "#/definitions/form4" }, "isLate": { "type": "boolean", "description": "More than two hours ago, or never: the schedule of the workflow may be off." } } }, "mailingList": { "$ref": "#/definitions/form1" }, "issue": { "title": "ReportIssue", "description": "The issue of this week.", "type": "object", "additionalProperties": false, "required": ["number", "address"], "properties": { "number": { "type": "integer", "minimum": 1 }, "address": { "$ref": "#/definitions/form2" } } }, "work": { "title": "ReportWork", "description": "What was done about the check-ins of this week.", "type": "object", "additionalProperties": false, "required": ["due", "posted", "updated", "standing", "quiet", "carriedOver", "failed"], "properties": { "due": { "$ref": "#/definitions/form5" }, "posted": { "$ref": "#/definitions/form5" }, "updated": { "$ref": "#/definitions/form5" }, "standing": { "$ref": "#/definitions/form5" }, "quiet": { "$ref": "#/definitions/form5" }, "carriedOver": { "$ref": "#/definitions/form5" }, "failed": { "$ref": "#/definitions/form5" } } } }, "definitions": { "state": { "title": "ReportState", "description": "Whether a proposal reaches its target as things stand. `dropped`: deferred, rejected, withdrawn or replaced; `untracked`: it aims at no release that is under way. Both get no check-in.", "enum": ["on-track", "at-risk", "off-track", "no-activity", "needs-exception", "done", "dropped", "untracked"] }, "phase": { "title": "ReportPhase", "description": "`planning` until the enhancement freeze, `implementation` until code freeze, `stabilisation` until the release is out. `unscheduled`: no dates are known.", "enum": ["planning", "implementation", "stabilisation", "released", "unscheduled"] }, "stage": { "title": "ReportStage", "enum": ["alpha", "beta", "ga"] }, "login": { "title": "ReportLogin", "type": "string", "description": "A login of GitHub, without `@`.", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, "moment": { "title": "ReportMoment", "description": "A day of the schedule, and the instant that it means.", "type": "object", "additionalProperties": false, "required": ["day", "at"], "properties": { "day": { "type": "string", "description": "As published.", "pattern": "^\\d{4}-\\d\\d-\\d\\d$" }, "at": { "type": "string", "description": "In UTC: a freeze begins when its day has ended, a release is out from its day's first instant.", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } } }, "release": { "title": "ReportRelease", "description": "A release that proposals aim at, with its dates.", "type": "object", "additionalProperties": false, "required": ["name", "phase", "isCurrent"], "properties": { "name": { "type": "string", "description": "`v1.10`", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" }, "phase": { "$ref": "#/definitions/phase" }, "isCurrent": { "type": "boolean", "description": "The release that the report is about first: the next one that is not out." }, "enhancementFreeze": { "$ref": "#/definitions/moment" }, "codeFreeze": { "$ref": "#/definitions/moment" }, "branchCut": { "$ref": "#/definitions/moment" }, "ga": { "$ref": "#/definitions/moment" }, "candidates": { "type": "array", "items": { "title": "ReportCandidate", "type": "object", "additionalProperties": false, "required": ["number", "day"], "properties": { "number": { "type": "integer", "description": "Of the release candidate." }, "day": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\d$" } } }, "description": "Published release candidates." }, "next": { "title": "ReportDeadline", "description": "What comes next, and in how many days.", "type": "object", "additionalProperties": false, "required": ["what", "at", "days"], "properties": { "what": { "enum": ["enhancement freeze", "code freeze", "branch cut", "release"] }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "days": { "type": "integer", "description": "Whole days that are left." } } }, "problem": { "type": "string", "description": "Why its dates are not known." } } }, "target": { "title": "ReportTarget", "description": "A stage that is to be reached in a release.", "type": "object", "additionalProperties": false, "required": ["stage", "release"], "properties": { "stage": { "anyOf": [{ "$ref": "#/definitions/stage" }, { "const": "none", "description": "The line names no stage." }] }, "release": { "type": "string", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" } } }, "source": { "title": "ReportSource", "description": "Where a fact stands, so that whoever doubts it can look.", "type": "object", "additionalProperties": false, "required": ["from"], "properties": { "from": { "enum": ["front-matter", "target-lines", "tracker", "label", "path", "none"], "description": "The proposal comes before the tracker, the tracker before the label." }, "path": { "type": "string", "description": "Of the document, in the repository." }, "line": { "type": "integer", "description": "In it.", "minimum": 1 }, "commit": { "type": "string", "description": "At which it was read." }, "address": { "type": "string", "description": "To look at.", "pattern": "^https?://" } } }, "party": { "title": "ReportParty", "description": "Who is to act: people, a SIG as a whole, or an office.", "type": "object", "additionalProperties": false, "required": ["kind", "logins"], "properties": { "kind": { "enum": ["owner", "author", "reviewers", "sig", "release-team", "maintainers"] }, "sig": { "type": "string", "description": "Of a SIG, without `sig-`." }, "logins": { "type": "array", "items": { "$ref": "#/definitions/login" }, "description": "Who of it can act; empty where nobody is known." } } }, "contact": { "title": "ReportContact", "description": "Where a SIG meets and is written to, from `sigs.yaml`.", "type": "object", "additionalProperties": false, "required": ["meetings"], "properties": { "meetings": { "type": "array", "items": { "title": "ReportMeeting", "type": "object", "additionalProperties": false, "required": ["day", "time", "zone", "url"], "properties": { "day": { "type": "string", "description": "Such as `Wednesday`." }, "time": { "type": "string", "description": "As written." }, "zone": { "type": "string", "description": "As written." }, "url": { "type": "string", "description": "As written; may be empty." } } } }, "mailingList": { "type": "string", "description": "As written." } } }, "reason": { "title": "ReportReason", "description": "Why the state is what it is.", "type": "object", "additionalProperties": false, "required": ["id", "message"], "properties": { "id": { "type": "string", "description": "A stable name of the kind of reason: `no-pull-request`." }, "message": { "type": "string", "description": "One sentence for people." }, "address": { "type": "string", "description": "What it is about.", "pattern": "^https?://" } } }, "action": { "title": "ReportAction", "description": "The one thing to do next.", "type": "object", "additionalProperties": false, "required": ["id", "message", "by"], "properties": { "id": { "type": "string", "description": "A stable name of the kind of action." }, "message": { "type": "string", "description": "One sentence for people, without who does it." }, "by": { "$ref": "#/definitions/party" }, "until": { "$ref": "#/definitions/moment" }, "address": { "type": "string", "description": "Where to do it.", "pattern": "^https?://" } } }, "wait": { "title": "ReportWait", "description": "Somebody is waited for.", "type": "object", "additionalProperties": false, "required": ["what", "for", "since", "days", "isOverdue"], "properties": { "what": { "enum": ["review", "changes", "sign-off", "merge", "answer"] }, "for": { "$ref": "#/definitions/party" }, "since": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "days": { "type": "integer", "description": "Whole days.", "minimum": 0 }, "isOverdue": { "type": "boolean", "description": "For more than seven days (W-4)." }, "address": { "type": "string", "description": "The pull request, or the tracker.", "pattern": "^https?://" }, "contact": { "$ref": "#/definitions/contact" } } }, "change": { "title": "ReportChange", "description": "What is different from the last look.", "type": "object", "additionalProperties": false, "required": ["id", "message"], "properties": { "id": { "enum": ["new", "state", "stage", "status", "target", "pull-opened", "pull-merged", "pull-closed", "pull-reviewed", "document", "exception", "tracker", "sign-off"] }, "message": { "type": "string", "description": "One sentence for people." }, "before": { "type": "string", "description": "What it was." }, "after": { "type": "string", "description": "What it is." }, "address": { "type": "string", "pattern": "^https?://" } } }, "pull": { "title": "ReportPull", "description": "A pull request that belongs to a proposal.", "type": "object", "additionalProperties": false, "required": ["repository", "number", "title", "address", "role", "state", "base"], "properties": { "repository": { "type": "string", "description": "`owner/name`" }, "number": { "type": "integer", "minimum": 1 }, "title": { "type": "string", "description": "As written: text from outside." }, "address": { "type": "string", "pattern": "^https?://" }, "role": { "enum": ["proposal", "implementation", "documentation", "bug"] }, "state": { "enum": ["open", "draft", "merged", "closed"] }, "base": { "type": "string", "description": "The branch that it goes into." }, "author": { "$ref": "#/definitions/login" }, "openedAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "mergedAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "closedAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "updatedAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "labels": { "type": "array", "items": { "type": "string" }, "description": "As far as they were read." }, "requested": { "type": "array", "items": { "$ref": "#/definitions/login" }, "description": "Whose review is asked for." }, "review": { "enum": ["none", "commented", "changes-requested", "approved"], "description": "The last word of its reviewers." }, "reviewedAt": { "type": "string", "description": "Of the last review by somebody else than its author.", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "waitingFor": { "$ref": "#/definitions/party" }, "waitingSince": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "foundBy": { "type": "array", "items": { "enum": ["reference", "tracker", "title", "body", "branch", "memory"] }, "description": "How it is known that it belongs here." } } }, "exception": { "title": "ReportException", "description": "Leave to go on after a freeze, or a request for it.", "type": "object", "additionalProperties": false, "required": ["proposal", "release", "freeze", "state", "thread"], "properties": { "proposal": { "type": "integer", "minimum": 1 }, "release": { "type": "string", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" }, "freeze": { "enum": ["enhancement", "code"] }, "state": { "enum": ["granted", "over", "denied", "open", "unauthorized"], "description": "`unauthorized`: granted by somebody who may not." }, "until": { "type": "string", "description": "Its last day.", "pattern": "^\\d{4}-\\d\\d-\\d\\d$" }, "endsAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "daysLeft": { "type": "integer", "description": "Of a granted one." }, "by": { "$ref": "#/definitions/login" }, "thread": { "type": "string", "description": "The request on the mailing list.", "pattern": "^https?://" } } }, "tracker": { "title": "ReportTracker", "description": "The tracking issue.", "type": "object", "additionalProperties": false, "required": ["number", "address", "title", "state", "labels"], "properties": { "number": { "type": "integer", "minimum": 1 }, "address": { "type": "string", "pattern": "^https?://" }, "title": { "type": "string", "description": "As written." }, "state": { "enum": ["open", "closed"] }, "labels": { "type": "array", "items": { "type": "string" } }, "assignees": { "type": "array", "items": { "$ref": "#/definitions/login" } }, "closedBy": { "$ref": "#/definitions/login" }, "isClosedByBot": { "type": "boolean", "description": "A lifecycle bot closed it (W-9)." }, "lastActivityAt": { "type": "string", "description": "Of a person: a comment, or a pull request that names it.", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "isReadable": { "type": "boolean", "description": "False where its text could not be read as a tracker." } } }, "quoted": { "title": "ReportQuotation", "description": "What somebody answered to a check-in, behind `TL;DR:`.", "type": "object", "additionalProperties": false, "required": ["by", "at", "text", "address", "as"], "properties": { "by": { "$ref": "#/definitions/login" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "text": { "type": "string", "description": "Text from outside: at most 500 characters." }, "address": { "type": "string", "pattern": "^https?://" }, "as": { "enum": ["owner", "approver", "release-team", "maintainer"] } } }, "check": { "title": "ReportCheck", "description": "One of the SIG's five points after code freeze (W-5).", "type": "object", "additionalProperties": false, "required": ["id", "state", "evidence"], "properties": { "id": { "enum": ["pulls-merged", "docs-merged", "as-proposed", "bugs-and-feedback", "tracker-complete"] }, "state": { "enum": ["yes", "no", "unknown"] }, "evidence": { "type": "string", "description": "What says so, in one sentence." }, "address": { "type": "string", "pattern": "^https?://" } } }, "limit": { "title": "ReportStageLimit", "description": "Alpha lasts at most two releases, beta three (P-7).", "type": "object", "additionalProperties": false, "required": ["stage", "since", "last", "isOver"], "properties": { "stage": { "$ref": "#/definitions/stage" }, "since": { "type": "string", "description": "In which the stage was reached.", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" }, "last": { "type": "string", "description": "The last in which it may still be at this stage.", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" }, "isOver": { "type": "boolean", "description": "The release that is planned is later than that." } } }, "retarget": { "title": "ReportRetarget", "description": "The proposal to move on or to give up (W-3).", "type": "object", "additionalProperties": false, "required": ["to", "reason"], "properties": { "to": { "anyOf": [{ "type": "string", "description": "The next release.", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" }, { "const": "rejected" }] }, "reason": { "type": "string", "description": "One sentence." } } }, "signOff": { "title": "ReportSignOff", "description": "What the gate says of the pull request that would make it accepted.", "type": "object", "additionalProperties": false, "required": ["pull", "state"], "properties": { "pull": { "type": "integer", "minimum": 1 }, "state": { "enum": ["success", "pending", "failure", "error", "none"] }, "description": { "type": "string", "description": "As the gate wrote it." }, "missing": { "type": "array", "items": { "type": "string" }, "description": "SIGs that it waits for, where its words say so." } } }, "acceptance": { "title": "ReportAcceptance", "description": "Whether it is accepted for a release: its document on the default branch targets the release, and is not provisional, deferred or given up. That is no promise that it will be in it.", "type": "object", "additionalProperties": false, "required": ["isAccepted", "releases"], "properties": { "isAccepted": { "type": "boolean", "description": "For the release that it aims at now." }, "releases": { "type": "array", "items": { "$ref": "#/definitions/target" }, "description": "Everything that it is accepted for." }, "since": { "type": "string", "description": "When the pull request was merged that set it, as far as it is known.", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "pull": { "type": "integer", "description": "That pull request.", "minimum": 1 }, "before": { "type": "array", "items": { "$ref": "#/definitions/target" }, "description": "The same at the last look; none where nobody looked before." }, "source": { "$ref": "#/definitions/source" } } }, "planning": { "title": "ReportPlanning", "description": "What a SIG has to know before it commits itself (W-10).", "type": "object", "additionalProperties": false, "required": ["decision", "reviewers", "approvers"], "properties": { "decision": { "enum": ["tracked", "not-tracked", "undecided"], "description": "Of the owner: a target for the release with a commitment, a target taken back, or neither." }, "isCommitted": { "type": "boolean", "description": "The owner said that it will be implemented before code freeze." }, "priority": { "type": "string", "description": "As its label says it: `priority/high`." }, "reviewers": { "type": "array", "items": { "type": "string" }, "description": "As named in the proposal or on the tracker." }, "approvers": { "type": "array", "items": { "type": "string" }, "description": "The same." } } }, "checkIn": { "title": "ReportCheckIn", "description": "What became of this week's check-in.", "type": "object", "additionalProperties": false, "required": ["outcome"], "properties": { "outcome": { "enum": ["posted", "updated", "stands", "quiet", "carried-over", "deleted", "failed", "none"], "description": "`carried-over`: it does not fit into an hour's limit, and follows; `deleted`: somebody took it away this week, and it is not said again." }, "address": { "type": "string", "pattern": "^https?://" }, "previousWeek": { "type": "string", "description": "Of the one before.", "pattern": "^\\d{4}-W\\d\\d$" }, "isEdited": { "type": "boolean", "description": "Somebody edited it." } } }, "proposal": { "title": "ReportProposal", "description": "One proposal as it stands.", "type": "object", "additionalProperties": false, "required": ["number", "title", "address", "participating", "targets", "state", "reasons", "waits", "changes", "pulls", "drift", "acceptance", "planning", "exceptions", "people", "checkIn"], "properties": { "number": { "type": "integer", "minimum": 1 }, "title": { "type": "string", "description": "From the document, else the tracker. Text from outside." }, "address": { "type": "string", "description": "Of the tracker, else of the document.", "pattern": "^https?://" }, "document": { "title": "ReportDocument", "description": "The proposal itself on the default branch; none where it is not merged.", "type": "object", "additionalProperties": false, "required": ["path", "address"], "properties": { "path": { "type": "string" }, "address": { "type": "string", "pattern": "^https?://" }, "isMisplaced": { "type": "boolean", "description": "It is not where proposals are." }, "isMeta": { "type": "boolean", "description": "It is about the process." }, "format": { "enum": ["front-matter", "target-lines", "none"] } } }, "series": { "type": "string", "description": "`VEP`" }, "sig": { "type": "string", "description": "The owner, without `sig-`; none where nobody knows." }, "participating": { "type": "array", "items": { "type": "string" }, "description": "Other SIGs, without `sig-`." }, "status": { "type": "string", "description": "`implementable`; none where the document does not say." }, "stage": { "$ref": "#/definitions/stage" }, "featureGate": { "type": "string", "description": "As written." }, "targets": { "type": "array", "items": { "$ref": "#/definitions/target" }, "description": "Of the document; else what the tracker wishes." }, "target": { "$ref": "#/definitions/target" }, "targetSource": { "$ref": "#/definitions/source" }, "phase": { "$ref": "#/definitions/phase" }, "state": { "$ref": "#/definitions/state" }, "reasons": { "type": "array", "items": { "$ref": "#/definitions/reason" }, "description": "The first weighs most." }, "next": { "$ref": "#/definitions/action" }, "waits": { "type": "array", "items": { "$ref": "#/definitions/wait" }, "description": "The longest first." }, "changes": { "type": "array", "items": { "$ref": "#/definitions/change" }, "description": "Since the last look." }, "pulls": { "type": "array", "items": { "$ref": "#/definitions/pull" }, "description": "Newest first." }, "tracker": { "$ref": "#/definitions/tracker" }, "exceptions": { "type": "array", "items": { "$ref": "#/definitions/exception" } }, "tldr": { "$ref": "#/definitions/quoted" }, "checks": { "type": "array", "items": { "$ref": "#/definitions/check" }, "description": "After code freeze." }, "drift": { "type": "array", "items": { "$ref": "#/definitions/reason" }, "description": "Where proposal, tracker, labels and code disagree." }, "limit": { "$ref": "#/definitions/limit" }, "retarget": { "$ref": "#/definitions/retarget" }, "signOff": { "$ref": "#/definitions/signOff" }, "acceptance": { "$ref": "#/definitions/acceptance" }, "planning": { "$ref": "#/definitions/planning" }, "people": { "title": "ReportPeople", "description": "Who is who.", "type": "object", "additionalProperties": false, "required": ["owners", "authors"], "properties": { "owners": { "type": "array", "items": { "$ref": "#/definitions/login" }, "description": "Assignees and the primary contact of the tracker, else its author." }, "authors": { "type": "array", "items": { "$ref": "#/definitions/login" } } } }, "checkIn": { "$ref": "#/definitions/checkIn" }, "previous": { "title": "ReportPrevious", "description": "The last look.", "type": "object", "additionalProperties": false, "required": ["week", "state"], "properties": { "week": { "type": "string", "pattern": "^\\d{4}-W\\d\\d$" }, "state": { "$ref": "#/definitions/state" } } } } }, "sig": { "title": "ReportSig", "description": "A SIG with what it owns.", "type": "object", "additionalProperties": false, "required": ["name", "counts", "representatives", "isActive", "waiting"], "properties": { "name": { "type": "string", "description": "Without `sig-`; `none` for proposals that nobody owns." }, "counts": { "$ref": "#/definitions/counts" }, "representatives": { "type": "array", "items": { "$ref": "#/definitions/login" } }, "lastActiveAt": { "type": "string", "description": "The last review or comment of a representative on a proposal or its code.", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "isActive": { "type": "boolean", "description": "One of them said something within four weeks (W-4)." }, "isRequired": { "type": "boolean", "description": "It signs off every proposal." }, "contact": { "$ref": "#/definitions/contact" }, "waiting": { "type": "integer", "description": "Reviews that wait for it for more than seven days.", "minimum": 0 } } }, "counts": { "title": "ReportCounts", "description": "Proposals by state.", "type": "object", "additionalProperties": false, "properties": { "on-track": { "type": "integer", "minimum": 0 }, "at-risk": { "type": "integer", "minimum": 0 }, "off-track": { "type": "integer", "minimum": 0 }, "no-activity": { "type": "integer", "minimum": 0 }, "needs-exception": { "type": "integer", "minimum": 0 }, "done": { "type": "integer", "minimum": 0 }, "dropped": { "type": "integer", "minimum": 0 }, "untracked": { "type": "integer", "minimum": 0 } } }, "lag": { "title": "ReportLag", "description": "A review that is waited for longer than seven days.", "type": "object", "additionalProperties": false, "required": ["repository", "pull", "title", "address", "days", "since", "for"], "properties": { "proposal": { "type": "integer", "minimum": 1 }, "sig": { "type": "string", "description": "Without `sig-`." }, "repository": { "type": "string", "description": "`owner/name`" }, "pull": { "type": "integer", "minimum": 1 }, "title": { "type": "string", "description": "As written." }, "address": { "type": "string", "pattern": "^https?://" }, "days": { "type": "integer", "minimum": 0 }, "since": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "for": { "$ref": "#/definitions/party" }, "contact": { "$ref": "#/definitions/contact" } } }, "pending": { "title": "ReportPending", "description": "An open pull request to the proposals that has no decision.", "type": "object", "additionalProperties": false, "required": ["pull", "title", "address", "days", "openedAt", "isDraft", "proposals"], "properties": { "pull": { "type": "integer", "minimum": 1 }, "title": { "type": "string", "description": "As written." }, "address": { "type": "string", "pattern": "^https?://" }, "author": { "$ref": "#/definitions/login" }, "openedAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "days": { "type": "integer", "description": "Since it was opened.", "minimum": 0 }, "isDraft": { "type": "boolean", "description": "Its author says that it is not ready." }, "proposals": { "type": "array", "items": { "type": "integer", "minimum": 1 }, "description": "That it names." }, "sig": { "type": "string", "description": "Without `sig-`." }, "signOff": { "$ref": "#/definitions/signOff" }, "review": { "enum": ["none", "commented", "changes-requested", "approved"] }, "waitingFor": { "$ref": "#/definitions/party" } } }, "cleanup": { "title": "ReportCleanUp", "description": "Something to put right on a tracker.", "type": "object", "additionalProperties": false, "required": ["id", "tracker", "address", "message", "hint"], "properties": { "id": { "type": "string", "description": "A stable name of the kind: `closed-by-bot`." }, "tracker": { "type": "integer", "minimum": 1 }, "address": { "type": "string", "pattern": "^https?://" }, "message": { "type": "string", "description": "What is found." }, "hint": { "type": "string", "description": "What to do, and who can." }, "by": { "$ref": "#/definitions/party" } } }, "debt": { "title": "ReportDebt", "description": "What one person or SIG is waited for.", "type": "object", "additionalProperties": false, "required": ["by", "items"], "properties": { "by": { "$ref": "#/definitions/party" }, "items": { "type": "array", "items": { "title": "ReportDebtItem", "type": "object", "additionalProperties": false, "required": ["proposal", "message"], "properties": { "proposal": { "type": "integer", "minimum": 1 }, "message": { "type": "string" }, "days": { "type": "integer", "minimum": 0 }, "address": { "type": "string", "pattern": "^https?://" } } } } } }, "error": { "title": "ReportError", "description": "Something that could not be read or said.", "type": "object", "additionalProperties": false, "required": ["what", "message", "hint"], "properties": { "what": { "type": "string", "description": "`check-in`, `tracker`, `proposal`, `schedule`, `people`, `exceptions`, `report` or `pulls`." }, "number": { "type": "integer", "description": "Of the tracker or proposal.", "minimum": 1 }, "message": { "type": "string" }, "hint": { "type": "string", "description": "What to do, and who can." }, "path": { "type": "string" } } }, "form1": { "type": "string" }, "form2": { "type": "string", "pattern": "^https?://" }, "form3": { "type": "string", "pattern": "^\\d{4}-W\\d\\d$" }, "form4": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "form5": { "type": "integer", "minimum": 0 } } };
const func2 = Object.prototype.hasOwnProperty;
const schema7 = { "type": "string" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate22.errors = vErrors;
    return errors === 0;
}
const schema8 = { "type": "string", "pattern": "^https?://" };
const pattern0 = new RegExp("^https?://", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (!pattern0.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate25.errors = vErrors;
    return errors === 0;
}
const schema9 = { "type": "string", "pattern": "^\\d{4}-W\\d\\d$" };
const pattern1 = new RegExp("^\\d{4}-W\\d\\d$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (!pattern1.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-W\\d\\d$" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate27.errors = vErrors;
    return errors === 0;
}
const schema10 = { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" };
const pattern2 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (!pattern2.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate29.errors = vErrors;
    return errors === 0;
}
const schema11 = { "title": "ReportRelease", "description": "A release that proposals aim at, with its dates.", "type": "object", "additionalProperties": false, "required": ["name", "phase", "isCurrent"], "properties": { "name": { "type": "string", "description": "`v1.10`", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" }, "phase": { "$ref": "#/definitions/phase" }, "isCurrent": { "type": "boolean", "description": "The release that the report is about first: the next one that is not out." }, "enhancementFreeze": { "$ref": "#/definitions/moment" }, "codeFreeze": { "$ref": "#/definitions/moment" }, "branchCut": { "$ref": "#/definitions/moment" }, "ga": { "$ref": "#/definitions/moment" }, "candidates": { "type": "array", "items": { "title": "ReportCandidate", "type": "object", "additionalProperties": false, "required": ["number", "day"], "properties": { "number": { "type": "integer", "description": "Of the release candidate." }, "day": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\d$" } } }, "description": "Published release candidates." }, "next": { "title": "ReportDeadline", "description": "What comes next, and in how many days.", "type": "object", "additionalProperties": false, "required": ["what", "at", "days"], "properties": { "what": { "enum": ["enhancement freeze", "code freeze", "branch cut", "release"] }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "days": { "type": "integer", "description": "Whole days that are left." } } }, "problem": { "type": "string", "description": "Why its dates are not known." } } };
const pattern3 = new RegExp("^v\\d{1,4}\\.\\d{1,4}$", "u");
const pattern5 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");
const schema12 = { "title": "ReportPhase", "description": "`planning` until the enhancement freeze, `implementation` until code freeze, `stabilisation` until the release is out. `unscheduled`: no dates are known.", "enum": ["planning", "implementation", "stabilisation", "released", "unscheduled"] };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(((((data === "planning") || (data === "implementation")) || (data === "stabilisation")) || (data === "released")) || (data === "unscheduled"))) {
        const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema12.enum } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate38.errors = vErrors;
    return errors === 0;
}
const schema13 = { "title": "ReportMoment", "description": "A day of the schedule, and the instant that it means.", "type": "object", "additionalProperties": false, "required": ["day", "at"], "properties": { "day": { "type": "string", "description": "As published.", "pattern": "^\\d{4}-\\d\\d-\\d\\d$" }, "at": { "type": "string", "description": "In UTC: a freeze begins when its day has ended, a release is out from its day's first instant.", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.day === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "day" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.at === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "day") || (key0 === "at"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.day !== undefined) {
            let data0 = data.day;
            if (typeof data0 === "string") {
                if (!pattern5.test(data0)) {
                    const err3 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\d$" } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.at !== undefined) {
            let data1 = data.at;
            if (typeof data1 === "string") {
                if (!pattern2.test(data1)) {
                    const err5 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate40.errors = vErrors;
    return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.phase === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.isCurrent === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isCurrent" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema11.properties, key0))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data0 = data.name;
            if (typeof data0 === "string") {
                if (!pattern3.test(data0)) {
                    const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^v\\d{1,4}\\.\\d{1,4}$" } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.phase !== undefined) {
            if (!(validate38(data.phase, { instancePath: instancePath + "/phase", parentData: data, parentDataProperty: "phase", rootData }))) {
                vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                errors = vErrors.length;
            }
        }
        if (data.isCurrent !== undefined) {
            if (typeof data.isCurrent !== "boolean") {
                const err6 = { instancePath: instancePath + "/isCurrent", schemaPath: "#/properties/isCurrent/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.enhancementFreeze !== undefined) {
            if (!(validate40(data.enhancementFreeze, { instancePath: instancePath + "/enhancementFreeze", parentData: data, parentDataProperty: "enhancementFreeze", rootData }))) {
                vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                errors = vErrors.length;
            }
        }
        if (data.codeFreeze !== undefined) {
            if (!(validate40(data.codeFreeze, { instancePath: instancePath + "/codeFreeze", parentData: data, parentDataProperty: "codeFreeze", rootData }))) {
                vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                errors = vErrors.length;
            }
        }
        if (data.branchCut !== undefined) {
            if (!(validate40(data.branchCut, { instancePath: instancePath + "/branchCut", parentData: data, parentDataProperty: "branchCut", rootData }))) {
                vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                errors = vErrors.length;
            }
        }
        if (data.ga !== undefined) {
            if (!(validate40(data.ga, { instancePath: instancePath + "/ga", parentData: data, parentDataProperty: "ga", rootData }))) {
                vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                errors = vErrors.length;
            }
        }
        if (data.candidates !== undefined) {
            let data7 = data.candidates;
            if (Array.isArray(data7)) {
                const len0 = data7.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data8 = data7[i0];
                    if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                        if (data8.number === undefined) {
                            const err7 = { instancePath: instancePath + "/candidates/" + i0, schemaPath: "#/properties/candidates/items/required", keyword: "required", params: { missingProperty: "number" } };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                        if (data8.day === undefined) {
                            const err8 = { instancePath: instancePath + "/candidates/" + i0, schemaPath: "#/properties/candidates/items/required", keyword: "required", params: { missingProperty: "day" } };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                        for (const key1 in data8) {
                            if (!((key1 === "number") || (key1 === "day"))) {
                                const err9 = { instancePath: instancePath + "/candidates/" + i0, schemaPath: "#/properties/candidates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                        }
                        if (data8.number !== undefined) {
                            let data9 = data8.number;
                            if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                const err10 = { instancePath: instancePath + "/candidates/" + i0 + "/number", schemaPath: "#/properties/candidates/items/properties/number/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                        if (data8.day !== undefined) {
                            let data10 = data8.day;
                            if (typeof data10 === "string") {
                                if (!pattern5.test(data10)) {
                                    const err11 = { instancePath: instancePath + "/candidates/" + i0 + "/day", schemaPath: "#/properties/candidates/items/properties/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\d$" } };
                                    if (vErrors === null) {
                                        vErrors = [err11];
                                    }
                                    else {
                                        vErrors.push(err11);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err12 = { instancePath: instancePath + "/candidates/" + i0 + "/day", schemaPath: "#/properties/candidates/items/properties/day/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err13 = { instancePath: instancePath + "/candidates/" + i0, schemaPath: "#/properties/candidates/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/candidates", schemaPath: "#/properties/candidates/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.next !== undefined) {
            let data11 = data.next;
            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.what === undefined) {
                    const err15 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/required", keyword: "required", params: { missingProperty: "what" } };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                if (data11.at === undefined) {
                    const err16 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/required", keyword: "required", params: { missingProperty: "at" } };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
                if (data11.days === undefined) {
                    const err17 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/required", keyword: "required", params: { missingProperty: "days" } };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
                for (const key2 in data11) {
                    if (!(((key2 === "what") || (key2 === "at")) || (key2 === "days"))) {
                        const err18 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
                if (data11.what !== undefined) {
                    let data12 = data11.what;
                    if (!((((data12 === "enhancement freeze") || (data12 === "code freeze")) || (data12 === "branch cut")) || (data12 === "release"))) {
                        const err19 = { instancePath: instancePath + "/next/what", schemaPath: "#/properties/next/properties/what/enum", keyword: "enum", params: { allowedValues: schema11.properties.next.properties.what.enum } };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                if (data11.at !== undefined) {
                    let data13 = data11.at;
                    if (typeof data13 === "string") {
                        if (!pattern2.test(data13)) {
                            const err20 = { instancePath: instancePath + "/next/at", schemaPath: "#/properties/next/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err21 = { instancePath: instancePath + "/next/at", schemaPath: "#/properties/next/properties/at/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
                if (data11.days !== undefined) {
                    let data14 = data11.days;
                    if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                        const err22 = { instancePath: instancePath + "/next/days", schemaPath: "#/properties/next/properties/days/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err23 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.problem !== undefined) {
            if (typeof data.problem !== "string") {
                const err24 = { instancePath: instancePath + "/problem", schemaPath: "#/properties/problem/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
    }
    else {
        const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err25];
        }
        else {
            vErrors.push(err25);
        }
        errors++;
    }
    validate37.errors = vErrors;
    return errors === 0;
}
const schema14 = { "title": "ReportCounts", "description": "Proposals by state.", "type": "object", "additionalProperties": false, "properties": { "on-track": { "type": "integer", "minimum": 0 }, "at-risk": { "type": "integer", "minimum": 0 }, "off-track": { "type": "integer", "minimum": 0 }, "no-activity": { "type": "integer", "minimum": 0 }, "needs-exception": { "type": "integer", "minimum": 0 }, "done": { "type": "integer", "minimum": 0 }, "dropped": { "type": "integer", "minimum": 0 }, "untracked": { "type": "integer", "minimum": 0 } } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((((((((key0 === "on-track") || (key0 === "at-risk")) || (key0 === "off-track")) || (key0 === "no-activity")) || (key0 === "needs-exception")) || (key0 === "done")) || (key0 === "dropped")) || (key0 === "untracked"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data["on-track"] !== undefined) {
            let data0 = data["on-track"];
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err1 = { instancePath: instancePath + "/on-track", schemaPath: "#/properties/on-track/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 0 || isNaN(data0)) {
                    const err2 = { instancePath: instancePath + "/on-track", schemaPath: "#/properties/on-track/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
        }
        if (data["at-risk"] !== undefined) {
            let data1 = data["at-risk"];
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err3 = { instancePath: instancePath + "/at-risk", schemaPath: "#/properties/at-risk/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 < 0 || isNaN(data1)) {
                    const err4 = { instancePath: instancePath + "/at-risk", schemaPath: "#/properties/at-risk/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
        }
        if (data["off-track"] !== undefined) {
            let data2 = data["off-track"];
            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                const err5 = { instancePath: instancePath + "/off-track", schemaPath: "#/properties/off-track/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 < 0 || isNaN(data2)) {
                    const err6 = { instancePath: instancePath + "/off-track", schemaPath: "#/properties/off-track/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
        }
        if (data["no-activity"] !== undefined) {
            let data3 = data["no-activity"];
            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                const err7 = { instancePath: instancePath + "/no-activity", schemaPath: "#/properties/no-activity/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 < 0 || isNaN(data3)) {
                    const err8 = { instancePath: instancePath + "/no-activity", schemaPath: "#/properties/no-activity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
        }
        if (data["needs-exception"] !== undefined) {
            let data4 = data["needs-exception"];
            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                const err9 = { instancePath: instancePath + "/needs-exception", schemaPath: "#/properties/needs-exception/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 < 0 || isNaN(data4)) {
                    const err10 = { instancePath: instancePath + "/needs-exception", schemaPath: "#/properties/needs-exception/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
        if (data.done !== undefined) {
            let data5 = data.done;
            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                const err11 = { instancePath: instancePath + "/done", schemaPath: "#/properties/done/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if ((typeof data5 == "number") && (isFinite(data5))) {
                if (data5 < 0 || isNaN(data5)) {
                    const err12 = { instancePath: instancePath + "/done", schemaPath: "#/properties/done/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
        }
        if (data.dropped !== undefined) {
            let data6 = data.dropped;
            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                const err13 = { instancePath: instancePath + "/dropped", schemaPath: "#/properties/dropped/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            if ((typeof data6 == "number") && (isFinite(data6))) {
                if (data6 < 0 || isNaN(data6)) {
                    const err14 = { instancePath: instancePath + "/dropped", schemaPath: "#/properties/dropped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
        }
        if (data.untracked !== undefined) {
            let data7 = data.untracked;
            if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                const err15 = { instancePath: instancePath + "/untracked", schemaPath: "#/properties/untracked/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if ((typeof data7 == "number") && (isFinite(data7))) {
                if (data7 < 0 || isNaN(data7)) {
                    const err16 = { instancePath: instancePath + "/untracked", schemaPath: "#/properties/untracked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err17];
        }
        else {
            vErrors.push(err17);
        }
        errors++;
    }
    validate46.errors = vErrors;
    return errors === 0;
}
const schema15 = { "title": "ReportProposal", "description": "One proposal as it stands.", "type": "object", "additionalProperties": false, "required": ["number", "title", "address", "participating", "targets", "state", "reasons", "waits", "changes", "pulls", "drift", "acceptance", "planning", "exceptions", "people", "checkIn"], "properties": { "number": { "type": "integer", "minimum": 1 }, "title": { "type": "string", "description": "From the document, else the tracker. Text from outside." }, "address": { "type": "string", "description": "Of the tracker, else of the document.", "pattern": "^https?://" }, "document": { "title": "ReportDocument", "description": "The proposal itself on the default branch; none where it is not merged.", "type": "object", "additionalProperties": false, "required": ["path", "address"], "properties": { "path": { "type": "string" }, "address": { "type": "string", "pattern": "^https?://" }, "isMisplaced": { "type": "boolean", "description": "It is not where proposals are." }, "isMeta": { "type": "boolean", "description": "It is about the process." }, "format": { "enum": ["front-matter", "target-lines", "none"] } } }, "series": { "type": "string", "description": "`VEP`" }, "sig": { "type": "string", "description": "The owner, without `sig-`; none where nobody knows." }, "participating": { "type": "array", "items": { "type": "string" }, "description": "Other SIGs, without `sig-`." }, "status": { "type": "string", "description": "`implementable`; none where the document does not say." }, "stage": { "$ref": "#/definitions/stage" }, "featureGate": { "type": "string", "description": "As written." }, "targets": { "type": "array", "items": { "$ref": "#/definitions/target" }, "description": "Of the document; else what the tracker wishes." }, "target": { "$ref": "#/definitions/target" }, "targetSource": { "$ref": "#/definitions/source" }, "phase": { "$ref": "#/definitions/phase" }, "state": { "$ref": "#/definitions/state" }, "reasons": { "type": "array", "items": { "$ref": "#/definitions/reason" }, "description": "The first weighs most." }, "next": { "$ref": "#/definitions/action" }, "waits": { "type": "array", "items": { "$ref": "#/definitions/wait" }, "description": "The longest first." }, "changes": { "type": "array", "items": { "$ref": "#/definitions/change" }, "description": "Since the last look." }, "pulls": { "type": "array", "items": { "$ref": "#/definitions/pull" }, "description": "Newest first." }, "tracker": { "$ref": "#/definitions/tracker" }, "exceptions": { "type": "array", "items": { "$ref": "#/definitions/exception" } }, "tldr": { "$ref": "#/definitions/quoted" }, "checks": { "type": "array", "items": { "$ref": "#/definitions/check" }, "description": "After code freeze." }, "drift": { "type": "array", "items": { "$ref": "#/definitions/reason" }, "description": "Where proposal, tracker, labels and code disagree." }, "limit": { "$ref": "#/definitions/limit" }, "retarget": { "$ref": "#/definitions/retarget" }, "signOff": { "$ref": "#/definitions/signOff" }, "acceptance": { "$ref": "#/definitions/acceptance" }, "planning": { "$ref": "#/definitions/planning" }, "people": { "title": "ReportPeople", "description": "Who is who.", "type": "object", "additionalProperties": false, "required": ["owners", "authors"], "properties": { "owners": { "type": "array", "items": { "$ref": "#/definitions/login" }, "description": "Assignees and the primary contact of the tracker, else its author." }, "authors": { "type": "array", "items": { "$ref": "#/definitions/login" } } } }, "checkIn": { "$ref": "#/definitions/checkIn" }, "previous": { "title": "ReportPrevious", "description": "The last look.", "type": "object", "additionalProperties": false, "required": ["week", "state"], "properties": { "week": { "type": "string", "pattern": "^\\d{4}-W\\d\\d$" }, "state": { "$ref": "#/definitions/state" } } } } };
const schema16 = { "title": "ReportStage", "enum": ["alpha", "beta", "ga"] };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(((data === "alpha") || (data === "beta")) || (data === "ga"))) {
        const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema16.enum } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate49.errors = vErrors;
    return errors === 0;
}
const schema17 = { "title": "ReportTarget", "description": "A stage that is to be reached in a release.", "type": "object", "additionalProperties": false, "required": ["stage", "release"], "properties": { "stage": { "anyOf": [{ "$ref": "#/definitions/stage" }, { "const": "none", "description": "The line names no stage." }] }, "release": { "type": "string", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" } } };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.stage === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stage" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.release === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "stage") || (key0 === "release"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.stage !== undefined) {
            let data0 = data.stage;
            const _errs3 = errors;
            let valid1 = false;
            const _errs4 = errors;
            if (!(validate49(data0, { instancePath: instancePath + "/stage", parentData: data, parentDataProperty: "stage", rootData }))) {
                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs4 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
                const _errs5 = errors;
                if ("none" !== data0) {
                    const err3 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/anyOf/1/const", keyword: "const", params: { allowedValue: "none" } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                var _valid0 = _errs5 === errors;
                valid1 = valid1 || _valid0;
            }
            if (!valid1) {
                const err4 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            else {
                errors = _errs3;
                if (vErrors !== null) {
                    if (_errs3) {
                        vErrors.length = _errs3;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.release !== undefined) {
            let data1 = data.release;
            if (typeof data1 === "string") {
                if (!pattern3.test(data1)) {
                    const err5 = { instancePath: instancePath + "/release", schemaPath: "#/properties/release/pattern", keyword: "pattern", params: { pattern: "^v\\d{1,4}\\.\\d{1,4}$" } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate51.errors = vErrors;
    return errors === 0;
}
const schema18 = { "title": "ReportSource", "description": "Where a fact stands, so that whoever doubts it can look.", "type": "object", "additionalProperties": false, "required": ["from"], "properties": { "from": { "enum": ["front-matter", "target-lines", "tracker", "label", "path", "none"], "description": "The proposal comes before the tracker, the tracker before the label." }, "path": { "type": "string", "description": "Of the document, in the repository." }, "line": { "type": "integer", "description": "In it.", "minimum": 1 }, "commit": { "type": "string", "description": "At which it was read." }, "address": { "type": "string", "description": "To look at.", "pattern": "^https?://" } } };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.from === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "from") || (key0 === "path")) || (key0 === "line")) || (key0 === "commit")) || (key0 === "address"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.from !== undefined) {
            let data0 = data.from;
            if (!((((((data0 === "front-matter") || (data0 === "target-lines")) || (data0 === "tracker")) || (data0 === "label")) || (data0 === "path")) || (data0 === "none"))) {
                const err2 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/enum", keyword: "enum", params: { allowedValues: schema18.properties.from.enum } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.path !== undefined) {
            if (typeof data.path !== "string") {
                const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.line !== undefined) {
            let data2 = data.line;
            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                const err4 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 < 1 || isNaN(data2)) {
                    const err5 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
        }
        if (data.commit !== undefined) {
            if (typeof data.commit !== "string") {
                const err6 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.address !== undefined) {
            let data4 = data.address;
            if (typeof data4 === "string") {
                if (!pattern0.test(data4)) {
                    const err7 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate55.errors = vErrors;
    return errors === 0;
}
const schema19 = { "title": "ReportState", "description": "Whether a proposal reaches its target as things stand. `dropped`: deferred, rejected, withdrawn or replaced; `untracked`: it aims at no release that is under way. Both get no check-in.", "enum": ["on-track", "at-risk", "off-track", "no-activity", "needs-exception", "done", "dropped", "untracked"] };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!((((((((data === "on-track") || (data === "at-risk")) || (data === "off-track")) || (data === "no-activity")) || (data === "needs-exception")) || (data === "done")) || (data === "dropped")) || (data === "untracked"))) {
        const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema19.enum } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate58.errors = vErrors;
    return errors === 0;
}
const schema20 = { "title": "ReportReason", "description": "Why the state is what it is.", "type": "object", "additionalProperties": false, "required": ["id", "message"], "properties": { "id": { "type": "string", "description": "A stable name of the kind of reason: `no-pull-request`." }, "message": { "type": "string", "description": "One sentence for people." }, "address": { "type": "string", "description": "What it is about.", "pattern": "^https?://" } } };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.message === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "id") || (key0 === "message")) || (key0 === "address"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            if (typeof data.id !== "string") {
                const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.message !== undefined) {
            if (typeof data.message !== "string") {
                const err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.address !== undefined) {
            let data2 = data.address;
            if (typeof data2 === "string") {
                if (!pattern0.test(data2)) {
                    const err5 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate60.errors = vErrors;
    return errors === 0;
}
const schema21 = { "title": "ReportAction", "description": "The one thing to do next.", "type": "object", "additionalProperties": false, "required": ["id", "message", "by"], "properties": { "id": { "type": "string", "description": "A stable name of the kind of action." }, "message": { "type": "string", "description": "One sentence for people, without who does it." }, "by": { "$ref": "#/definitions/party" }, "until": { "$ref": "#/definitions/moment" }, "address": { "type": "string", "description": "Where to do it.", "pattern": "^https?://" } } };
const schema22 = { "title": "ReportParty", "description": "Who is to act: people, a SIG as a whole, or an office.", "type": "object", "additionalProperties": false, "required": ["kind", "logins"], "properties": { "kind": { "enum": ["owner", "author", "reviewers", "sig", "release-team", "maintainers"] }, "sig": { "type": "string", "description": "Of a SIG, without `sig-`." }, "logins": { "type": "array", "items": { "$ref": "#/definitions/login" }, "description": "Who of it can act; empty where nobody is known." } } };
const schema23 = { "title": "ReportLogin", "type": "string", "description": "A login of GitHub, without `@`.", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$" };
const pattern14 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (!pattern14.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate64.errors = vErrors;
    return errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.logins === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "logins" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "kind") || (key0 === "sig")) || (key0 === "logins"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data0 = data.kind;
            if (!((((((data0 === "owner") || (data0 === "author")) || (data0 === "reviewers")) || (data0 === "sig")) || (data0 === "release-team")) || (data0 === "maintainers"))) {
                const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema22.properties.kind.enum } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.sig !== undefined) {
            if (typeof data.sig !== "string") {
                const err4 = { instancePath: instancePath + "/sig", schemaPath: "#/properties/sig/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.logins !== undefined) {
            let data2 = data.logins;
            if (Array.isArray(data2)) {
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate64(data2[i0], { instancePath: instancePath + "/logins/" + i0, parentData: data2, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/logins", schemaPath: "#/properties/logins/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate63.errors = vErrors;
    return errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.message === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.by === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "id") || (key0 === "message")) || (key0 === "by")) || (key0 === "until")) || (key0 === "address"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            if (typeof data.id !== "string") {
                const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.message !== undefined) {
            if (typeof data.message !== "string") {
                const err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.by !== undefined) {
            if (!(validate63(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData }))) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
            }
        }
        if (data.until !== undefined) {
            if (!(validate40(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData }))) {
                vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                errors = vErrors.length;
            }
        }
        if (data.address !== undefined) {
            let data4 = data.address;
            if (typeof data4 === "string") {
                if (!pattern0.test(data4)) {
                    const err6 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
    }
    else {
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate62.errors = vErrors;
    return errors === 0;
}
const schema24 = { "title": "ReportWait", "description": "Somebody is waited for.", "type": "object", "additionalProperties": false, "required": ["what", "for", "since", "days", "isOverdue"], "properties": { "what": { "enum": ["review", "changes", "sign-off", "merge", "answer"] }, "for": { "$ref": "#/definitions/party" }, "since": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "days": { "type": "integer", "description": "Whole days.", "minimum": 0 }, "isOverdue": { "type": "boolean", "description": "For more than seven days (W-4)." }, "address": { "type": "string", "description": "The pull request, or the tracker.", "pattern": "^https?://" }, "contact": { "$ref": "#/definitions/contact" } } };
const schema25 = { "title": "ReportContact", "description": "Where a SIG meets and is written to, from `sigs.yaml`.", "type": "object", "additionalProperties": false, "required": ["meetings"], "properties": { "meetings": { "type": "array", "items": { "title": "ReportMeeting", "type": "object", "additionalProperties": false, "required": ["day", "time", "zone", "url"], "properties": { "day": { "type": "string", "description": "Such as `Wednesday`." }, "time": { "type": "string", "description": "As written." }, "zone": { "type": "string", "description": "As written." }, "url": { "type": "string", "description": "As written; may be empty." } } } }, "mailingList": { "type": "string", "description": "As written." } } };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.meetings === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meetings" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "meetings") || (key0 === "mailingList"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.meetings !== undefined) {
            let data0 = data.meetings;
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        if (data1.day === undefined) {
                            const err2 = { instancePath: instancePath + "/meetings/" + i0, schemaPath: "#/properties/meetings/items/required", keyword: "required", params: { missingProperty: "day" } };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                        if (data1.time === undefined) {
                            const err3 = { instancePath: instancePath + "/meetings/" + i0, schemaPath: "#/properties/meetings/items/required", keyword: "required", params: { missingProperty: "time" } };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                        if (data1.zone === undefined) {
                            const err4 = { instancePath: instancePath + "/meetings/" + i0, schemaPath: "#/properties/meetings/items/required", keyword: "required", params: { missingProperty: "zone" } };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if (data1.url === undefined) {
                            const err5 = { instancePath: instancePath + "/meetings/" + i0, schemaPath: "#/properties/meetings/items/required", keyword: "required", params: { missingProperty: "url" } };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        for (const key1 in data1) {
                            if (!((((key1 === "day") || (key1 === "time")) || (key1 === "zone")) || (key1 === "url"))) {
                                const err6 = { instancePath: instancePath + "/meetings/" + i0, schemaPath: "#/properties/meetings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                        }
                        if (data1.day !== undefined) {
                            if (typeof data1.day !== "string") {
                                const err7 = { instancePath: instancePath + "/meetings/" + i0 + "/day", schemaPath: "#/properties/meetings/items/properties/day/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                        if (data1.time !== undefined) {
                            if (typeof data1.time !== "string") {
                                const err8 = { instancePath: instancePath + "/meetings/" + i0 + "/time", schemaPath: "#/properties/meetings/items/properties/time/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        if (data1.zone !== undefined) {
                            if (typeof data1.zone !== "string") {
                                const err9 = { instancePath: instancePath + "/meetings/" + i0 + "/zone", schemaPath: "#/properties/meetings/items/properties/zone/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                        }
                        if (data1.url !== undefined) {
                            if (typeof data1.url !== "string") {
                                const err10 = { instancePath: instancePath + "/meetings/" + i0 + "/url", schemaPath: "#/properties/meetings/items/properties/url/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err11 = { instancePath: instancePath + "/meetings/" + i0, schemaPath: "#/properties/meetings/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/meetings", schemaPath: "#/properties/meetings/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.mailingList !== undefined) {
            if (typeof data.mailingList !== "string") {
                const err13 = { instancePath: instancePath + "/mailingList", schemaPath: "#/properties/mailingList/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
    }
    else {
        const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
    validate71.errors = vErrors;
    return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.what === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "what" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.for === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "for" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.since === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "since" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.days === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "days" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.isOverdue === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isOverdue" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((((key0 === "what") || (key0 === "for")) || (key0 === "since")) || (key0 === "days")) || (key0 === "isOverdue")) || (key0 === "address")) || (key0 === "contact"))) {
                const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.what !== undefined) {
            let data0 = data.what;
            if (!(((((data0 === "review") || (data0 === "changes")) || (data0 === "sign-off")) || (data0 === "merge")) || (data0 === "answer"))) {
                const err6 = { instancePath: instancePath + "/what", schemaPath: "#/properties/what/enum", keyword: "enum", params: { allowedValues: schema24.properties.what.enum } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.for !== undefined) {
            if (!(validate63(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData }))) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
            }
        }
        if (data.since !== undefined) {
            let data2 = data.since;
            if (typeof data2 === "string") {
                if (!pattern2.test(data2)) {
                    const err7 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.days !== undefined) {
            let data3 = data.days;
            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                const err9 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 < 0 || isNaN(data3)) {
                    const err10 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
        if (data.isOverdue !== undefined) {
            if (typeof data.isOverdue !== "boolean") {
                const err11 = { instancePath: instancePath + "/isOverdue", schemaPath: "#/properties/isOverdue/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.address !== undefined) {
            let data5 = data.address;
            if (typeof data5 === "string") {
                if (!pattern0.test(data5)) {
                    const err12 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.contact !== undefined) {
            if (!(validate71(data.contact, { instancePath: instancePath + "/contact", parentData: data, parentDataProperty: "contact", rootData }))) {
                vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
    validate69.errors = vErrors;
    return errors === 0;
}
const schema26 = { "title": "ReportChange", "description": "What is different from the last look.", "type": "object", "additionalProperties": false, "required": ["id", "message"], "properties": { "id": { "enum": ["new", "state", "stage", "status", "target", "pull-opened", "pull-merged", "pull-closed", "pull-reviewed", "document", "exception", "tracker", "sign-off"] }, "message": { "type": "string", "description": "One sentence for people." }, "before": { "type": "string", "description": "What it was." }, "after": { "type": "string", "description": "What it is." }, "address": { "type": "string", "pattern": "^https?://" } } };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.message === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "id") || (key0 === "message")) || (key0 === "before")) || (key0 === "after")) || (key0 === "address"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if (!(((((((((((((data0 === "new") || (data0 === "state")) || (data0 === "stage")) || (data0 === "status")) || (data0 === "target")) || (data0 === "pull-opened")) || (data0 === "pull-merged")) || (data0 === "pull-closed")) || (data0 === "pull-reviewed")) || (data0 === "document")) || (data0 === "exception")) || (data0 === "tracker")) || (data0 === "sign-off"))) {
                const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/enum", keyword: "enum", params: { allowedValues: schema26.properties.id.enum } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.message !== undefined) {
            if (typeof data.message !== "string") {
                const err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.before !== undefined) {
            if (typeof data.before !== "string") {
                const err5 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.after !== undefined) {
            if (typeof data.after !== "string") {
                const err6 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.address !== undefined) {
            let data4 = data.address;
            if (typeof data4 === "string") {
                if (!pattern0.test(data4)) {
                    const err7 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate74.errors = vErrors;
    return errors === 0;
}
const schema27 = { "title": "ReportPull", "description": "A pull request that belongs to a proposal.", "type": "object", "additionalProperties": false, "required": ["repository", "number", "title", "address", "role", "state", "base"], "properties": { "repository": { "type": "string", "description": "`owner/name`" }, "number": { "type": "integer", "minimum": 1 }, "title": { "type": "string", "description": "As written: text from outside." }, "address": { "type": "string", "pattern": "^https?://" }, "role": { "enum": ["proposal", "implementation", "documentation", "bug"] }, "state": { "enum": ["open", "draft", "merged", "closed"] }, "base": { "type": "string", "description": "The branch that it goes into." }, "author": { "$ref": "#/definitions/login" }, "openedAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "mergedAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "closedAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "updatedAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "labels": { "type": "array", "items": { "type": "string" }, "description": "As far as they were read." }, "requested": { "type": "array", "items": { "$ref": "#/definitions/login" }, "description": "Whose review is asked for." }, "review": { "enum": ["none", "commented", "changes-requested", "approved"], "description": "The last word of its reviewers." }, "reviewedAt": { "type": "string", "description": "Of the last review by somebody else than its author.", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "waitingFor": { "$ref": "#/definitions/party" }, "waitingSince": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "foundBy": { "type": "array", "items": { "enum": ["reference", "tracker", "title", "body", "branch", "memory"] }, "description": "How it is known that it belongs here." } } };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.repository === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repository" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.number === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.title === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.address === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.role === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.state === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.base === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "base" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema27.properties, key0))) {
                const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.repository !== undefined) {
            if (typeof data.repository !== "string") {
                const err8 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.number !== undefined) {
            let data1 = data.number;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err9 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 < 1 || isNaN(data1)) {
                    const err10 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
        if (data.title !== undefined) {
            if (typeof data.title !== "string") {
                const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.address !== undefined) {
            let data3 = data.address;
            if (typeof data3 === "string") {
                if (!pattern0.test(data3)) {
                    const err12 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.role !== undefined) {
            let data4 = data.role;
            if (!((((data4 === "proposal") || (data4 === "implementation")) || (data4 === "documentation")) || (data4 === "bug"))) {
                const err14 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema27.properties.role.enum } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.state !== undefined) {
            let data5 = data.state;
            if (!((((data5 === "open") || (data5 === "draft")) || (data5 === "merged")) || (data5 === "closed"))) {
                const err15 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema27.properties.state.enum } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.base !== undefined) {
            if (typeof data.base !== "string") {
                const err16 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.author !== undefined) {
            if (!(validate64(data.author, { instancePath: instancePath + "/author", parentData: data, parentDataProperty: "author", rootData }))) {
                vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                errors = vErrors.length;
            }
        }
        if (data.openedAt !== undefined) {
            let data8 = data.openedAt;
            if (typeof data8 === "string") {
                if (!pattern2.test(data8)) {
                    const err17 = { instancePath: instancePath + "/openedAt", schemaPath: "#/properties/openedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/openedAt", schemaPath: "#/properties/openedAt/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.mergedAt !== undefined) {
            let data9 = data.mergedAt;
            if (typeof data9 === "string") {
                if (!pattern2.test(data9)) {
                    const err19 = { instancePath: instancePath + "/mergedAt", schemaPath: "#/properties/mergedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
            else {
                const err20 = { instancePath: instancePath + "/mergedAt", schemaPath: "#/properties/mergedAt/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.closedAt !== undefined) {
            let data10 = data.closedAt;
            if (typeof data10 === "string") {
                if (!pattern2.test(data10)) {
                    const err21 = { instancePath: instancePath + "/closedAt", schemaPath: "#/properties/closedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
            else {
                const err22 = { instancePath: instancePath + "/closedAt", schemaPath: "#/properties/closedAt/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.updatedAt !== undefined) {
            let data11 = data.updatedAt;
            if (typeof data11 === "string") {
                if (!pattern2.test(data11)) {
                    const err23 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/properties/updatedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
            }
            else {
                const err24 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/properties/updatedAt/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.labels !== undefined) {
            let data12 = data.labels;
            if (Array.isArray(data12)) {
                const len0 = data12.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data12[i0] !== "string") {
                        const err25 = { instancePath: instancePath + "/labels/" + i0, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err26 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data.requested !== undefined) {
            let data14 = data.requested;
            if (Array.isArray(data14)) {
                const len1 = data14.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validate64(data14[i1], { instancePath: instancePath + "/requested/" + i1, parentData: data14, parentDataProperty: i1, rootData }))) {
                        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/requested", schemaPath: "#/properties/requested/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.review !== undefined) {
            let data16 = data.review;
            if (!((((data16 === "none") || (data16 === "commented")) || (data16 === "changes-requested")) || (data16 === "approved"))) {
                const err28 = { instancePath: instancePath + "/review", schemaPath: "#/properties/review/enum", keyword: "enum", params: { allowedValues: schema27.properties.review.enum } };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        if (data.reviewedAt !== undefined) {
            let data17 = data.reviewedAt;
            if (typeof data17 === "string") {
                if (!pattern2.test(data17)) {
                    const err29 = { instancePath: instancePath + "/reviewedAt", schemaPath: "#/properties/reviewedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/reviewedAt", schemaPath: "#/properties/reviewedAt/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
        if (data.waitingFor !== undefined) {
            if (!(validate63(data.waitingFor, { instancePath: instancePath + "/waitingFor", parentData: data, parentDataProperty: "waitingFor", rootData }))) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
            }
        }
        if (data.waitingSince !== undefined) {
            let data19 = data.waitingSince;
            if (typeof data19 === "string") {
                if (!pattern2.test(data19)) {
                    const err31 = { instancePath: instancePath + "/waitingSince", schemaPath: "#/properties/waitingSince/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
            }
            else {
                const err32 = { instancePath: instancePath + "/waitingSince", schemaPath: "#/properties/waitingSince/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (data.foundBy !== undefined) {
            let data20 = data.foundBy;
            if (Array.isArray(data20)) {
                const len2 = data20.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data21 = data20[i2];
                    if (!((((((data21 === "reference") || (data21 === "tracker")) || (data21 === "title")) || (data21 === "body")) || (data21 === "branch")) || (data21 === "memory"))) {
                        const err33 = { instancePath: instancePath + "/foundBy/" + i2, schemaPath: "#/properties/foundBy/items/enum", keyword: "enum", params: { allowedValues: schema27.properties.foundBy.items.enum } };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err34 = { instancePath: instancePath + "/foundBy", schemaPath: "#/properties/foundBy/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
    }
    else {
        const err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err35];
        }
        else {
            vErrors.push(err35);
        }
        errors++;
    }
    validate76.errors = vErrors;
    return errors === 0;
}
const schema28 = { "title": "ReportTracker", "description": "The tracking issue.", "type": "object", "additionalProperties": false, "required": ["number", "address", "title", "state", "labels"], "properties": { "number": { "type": "integer", "minimum": 1 }, "address": { "type": "string", "pattern": "^https?://" }, "title": { "type": "string", "description": "As written." }, "state": { "enum": ["open", "closed"] }, "labels": { "type": "array", "items": { "type": "string" } }, "assignees": { "type": "array", "items": { "$ref": "#/definitions/login" } }, "closedBy": { "$ref": "#/definitions/login" }, "isClosedByBot": { "type": "boolean", "description": "A lifecycle bot closed it (W-9)." }, "lastActivityAt": { "type": "string", "description": "Of a person: a comment, or a pull request that names it.", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "isReadable": { "type": "boolean", "description": "False where its text could not be read as a tracker." } } };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.number === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.address === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.title === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.state === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.labels === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "labels" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema28.properties, key0))) {
                const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.number !== undefined) {
            let data0 = data.number;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err6 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 1 || isNaN(data0)) {
                    const err7 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
        }
        if (data.address !== undefined) {
            let data1 = data.address;
            if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                    const err8 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.title !== undefined) {
            if (typeof data.title !== "string") {
                const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.state !== undefined) {
            let data3 = data.state;
            if (!((data3 === "open") || (data3 === "closed"))) {
                const err11 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema28.properties.state.enum } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.labels !== undefined) {
            let data4 = data.labels;
            if (Array.isArray(data4)) {
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data4[i0] !== "string") {
                        const err12 = { instancePath: instancePath + "/labels/" + i0, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.assignees !== undefined) {
            let data6 = data.assignees;
            if (Array.isArray(data6)) {
                const len1 = data6.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validate64(data6[i1], { instancePath: instancePath + "/assignees/" + i1, parentData: data6, parentDataProperty: i1, rootData }))) {
                        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/assignees", schemaPath: "#/properties/assignees/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.closedBy !== undefined) {
            if (!(validate64(data.closedBy, { instancePath: instancePath + "/closedBy", parentData: data, parentDataProperty: "closedBy", rootData }))) {
                vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                errors = vErrors.length;
            }
        }
        if (data.isClosedByBot !== undefined) {
            if (typeof data.isClosedByBot !== "boolean") {
                const err15 = { instancePath: instancePath + "/isClosedByBot", schemaPath: "#/properties/isClosedByBot/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.lastActivityAt !== undefined) {
            let data10 = data.lastActivityAt;
            if (typeof data10 === "string") {
                if (!pattern2.test(data10)) {
                    const err16 = { instancePath: instancePath + "/lastActivityAt", schemaPath: "#/properties/lastActivityAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/lastActivityAt", schemaPath: "#/properties/lastActivityAt/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.isReadable !== undefined) {
            if (typeof data.isReadable !== "boolean") {
                const err18 = { instancePath: instancePath + "/isReadable", schemaPath: "#/properties/isReadable/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
    }
    else {
        const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err19];
        }
        else {
            vErrors.push(err19);
        }
        errors++;
    }
    validate81.errors = vErrors;
    return errors === 0;
}
const schema29 = { "title": "ReportException", "description": "Leave to go on after a freeze, or a request for it.", "type": "object", "additionalProperties": false, "required": ["proposal", "release", "freeze", "state", "thread"], "properties": { "proposal": { "type": "integer", "minimum": 1 }, "release": { "type": "string", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" }, "freeze": { "enum": ["enhancement", "code"] }, "state": { "enum": ["granted", "over", "denied", "open", "unauthorized"], "description": "`unauthorized`: granted by somebody who may not." }, "until": { "type": "string", "description": "Its last day.", "pattern": "^\\d{4}-\\d\\d-\\d\\d$" }, "endsAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "daysLeft": { "type": "integer", "description": "Of a granted one." }, "by": { "$ref": "#/definitions/login" }, "thread": { "type": "string", "description": "The request on the mailing list.", "pattern": "^https?://" } } };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.proposal === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "proposal" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.release === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.freeze === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "freeze" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.state === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.thread === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "thread" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema29.properties, key0))) {
                const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.proposal !== undefined) {
            let data0 = data.proposal;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err6 = { instancePath: instancePath + "/proposal", schemaPath: "#/properties/proposal/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 1 || isNaN(data0)) {
                    const err7 = { instancePath: instancePath + "/proposal", schemaPath: "#/properties/proposal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
        }
        if (data.release !== undefined) {
            let data1 = data.release;
            if (typeof data1 === "string") {
                if (!pattern3.test(data1)) {
                    const err8 = { instancePath: instancePath + "/release", schemaPath: "#/properties/release/pattern", keyword: "pattern", params: { pattern: "^v\\d{1,4}\\.\\d{1,4}$" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.freeze !== undefined) {
            let data2 = data.freeze;
            if (!((data2 === "enhancement") || (data2 === "code"))) {
                const err10 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/enum", keyword: "enum", params: { allowedValues: schema29.properties.freeze.enum } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.state !== undefined) {
            let data3 = data.state;
            if (!(((((data3 === "granted") || (data3 === "over")) || (data3 === "denied")) || (data3 === "open")) || (data3 === "unauthorized"))) {
                const err11 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema29.properties.state.enum } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.until !== undefined) {
            let data4 = data.until;
            if (typeof data4 === "string") {
                if (!pattern5.test(data4)) {
                    const err12 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\d$" } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.endsAt !== undefined) {
            let data5 = data.endsAt;
            if (typeof data5 === "string") {
                if (!pattern2.test(data5)) {
                    const err14 = { instancePath: instancePath + "/endsAt", schemaPath: "#/properties/endsAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/endsAt", schemaPath: "#/properties/endsAt/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.daysLeft !== undefined) {
            let data6 = data.daysLeft;
            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                const err16 = { instancePath: instancePath + "/daysLeft", schemaPath: "#/properties/daysLeft/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.by !== undefined) {
            if (!(validate64(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData }))) {
                vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                errors = vErrors.length;
            }
        }
        if (data.thread !== undefined) {
            let data8 = data.thread;
            if (typeof data8 === "string") {
                if (!pattern0.test(data8)) {
                    const err17 = { instancePath: instancePath + "/thread", schemaPath: "#/properties/thread/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/thread", schemaPath: "#/properties/thread/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
    }
    else {
        const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err19];
        }
        else {
            vErrors.push(err19);
        }
        errors++;
    }
    validate85.errors = vErrors;
    return errors === 0;
}
const schema30 = { "title": "ReportQuotation", "description": "What somebody answered to a check-in, behind `TL;DR:`.", "type": "object", "additionalProperties": false, "required": ["by", "at", "text", "address", "as"], "properties": { "by": { "$ref": "#/definitions/login" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "text": { "type": "string", "description": "Text from outside: at most 500 characters." }, "address": { "type": "string", "pattern": "^https?://" }, "as": { "enum": ["owner", "approver", "release-team", "maintainer"] } } };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.by === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.at === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.text === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.address === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.as === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "as" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "by") || (key0 === "at")) || (key0 === "text")) || (key0 === "address")) || (key0 === "as"))) {
                const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.by !== undefined) {
            if (!(validate64(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData }))) {
                vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                errors = vErrors.length;
            }
        }
        if (data.at !== undefined) {
            let data1 = data.at;
            if (typeof data1 === "string") {
                if (!pattern2.test(data1)) {
                    const err6 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.text !== undefined) {
            if (typeof data.text !== "string") {
                const err8 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.address !== undefined) {
            let data3 = data.address;
            if (typeof data3 === "string") {
                if (!pattern0.test(data3)) {
                    const err9 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.as !== undefined) {
            let data4 = data.as;
            if (!((((data4 === "owner") || (data4 === "approver")) || (data4 === "release-team")) || (data4 === "maintainer"))) {
                const err11 = { instancePath: instancePath + "/as", schemaPath: "#/properties/as/enum", keyword: "enum", params: { allowedValues: schema30.properties.as.enum } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
    }
    else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    validate88.errors = vErrors;
    return errors === 0;
}
const schema31 = { "title": "ReportCheck", "description": "One of the SIG's five points after code freeze (W-5).", "type": "object", "additionalProperties": false, "required": ["id", "state", "evidence"], "properties": { "id": { "enum": ["pulls-merged", "docs-merged", "as-proposed", "bugs-and-feedback", "tracker-complete"] }, "state": { "enum": ["yes", "no", "unknown"] }, "evidence": { "type": "string", "description": "What says so, in one sentence." }, "address": { "type": "string", "pattern": "^https?://" } } };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.state === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.evidence === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "id") || (key0 === "state")) || (key0 === "evidence")) || (key0 === "address"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if (!(((((data0 === "pulls-merged") || (data0 === "docs-merged")) || (data0 === "as-proposed")) || (data0 === "bugs-and-feedback")) || (data0 === "tracker-complete"))) {
                const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/enum", keyword: "enum", params: { allowedValues: schema31.properties.id.enum } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.state !== undefined) {
            let data1 = data.state;
            if (!(((data1 === "yes") || (data1 === "no")) || (data1 === "unknown"))) {
                const err5 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.state.enum } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.evidence !== undefined) {
            if (typeof data.evidence !== "string") {
                const err6 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.address !== undefined) {
            let data3 = data.address;
            if (typeof data3 === "string") {
                if (!pattern0.test(data3)) {
                    const err7 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate91.errors = vErrors;
    return errors === 0;
}
const schema32 = { "title": "ReportStageLimit", "description": "Alpha lasts at most two releases, beta three (P-7).", "type": "object", "additionalProperties": false, "required": ["stage", "since", "last", "isOver"], "properties": { "stage": { "$ref": "#/definitions/stage" }, "since": { "type": "string", "description": "In which the stage was reached.", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" }, "last": { "type": "string", "description": "The last in which it may still be at this stage.", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" }, "isOver": { "type": "boolean", "description": "The release that is planned is later than that." } } };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.stage === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stage" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.since === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "since" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.last === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.isOver === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isOver" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "stage") || (key0 === "since")) || (key0 === "last")) || (key0 === "isOver"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.stage !== undefined) {
            if (!(validate49(data.stage, { instancePath: instancePath + "/stage", parentData: data, parentDataProperty: "stage", rootData }))) {
                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                errors = vErrors.length;
            }
        }
        if (data.since !== undefined) {
            let data1 = data.since;
            if (typeof data1 === "string") {
                if (!pattern3.test(data1)) {
                    const err5 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/pattern", keyword: "pattern", params: { pattern: "^v\\d{1,4}\\.\\d{1,4}$" } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.last !== undefined) {
            let data2 = data.last;
            if (typeof data2 === "string") {
                if (!pattern3.test(data2)) {
                    const err7 = { instancePath: instancePath + "/last", schemaPath: "#/properties/last/pattern", keyword: "pattern", params: { pattern: "^v\\d{1,4}\\.\\d{1,4}$" } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/last", schemaPath: "#/properties/last/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.isOver !== undefined) {
            if (typeof data.isOver !== "boolean") {
                const err9 = { instancePath: instancePath + "/isOver", schemaPath: "#/properties/isOver/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate94.errors = vErrors;
    return errors === 0;
}
const schema33 = { "title": "ReportRetarget", "description": "The proposal to move on or to give up (W-3).", "type": "object", "additionalProperties": false, "required": ["to", "reason"], "properties": { "to": { "anyOf": [{ "type": "string", "description": "The next release.", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" }, { "const": "rejected" }] }, "reason": { "type": "string", "description": "One sentence." } } };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.to === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.reason === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "to") || (key0 === "reason"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.to !== undefined) {
            let data0 = data.to;
            const _errs3 = errors;
            let valid1 = false;
            const _errs4 = errors;
            if (typeof data0 === "string") {
                if (!pattern3.test(data0)) {
                    const err3 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^v\\d{1,4}\\.\\d{1,4}$" } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf/0/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            var _valid0 = _errs4 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
                const _errs6 = errors;
                if ("rejected" !== data0) {
                    const err5 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf/1/const", keyword: "const", params: { allowedValue: "rejected" } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                var _valid0 = _errs6 === errors;
                valid1 = valid1 || _valid0;
            }
            if (!valid1) {
                const err6 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            else {
                errors = _errs3;
                if (vErrors !== null) {
                    if (_errs3) {
                        vErrors.length = _errs3;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.reason !== undefined) {
            if (typeof data.reason !== "string") {
                const err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
    }
    else {
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate97.errors = vErrors;
    return errors === 0;
}
const schema34 = { "title": "ReportSignOff", "description": "What the gate says of the pull request that would make it accepted.", "type": "object", "additionalProperties": false, "required": ["pull", "state"], "properties": { "pull": { "type": "integer", "minimum": 1 }, "state": { "enum": ["success", "pending", "failure", "error", "none"] }, "description": { "type": "string", "description": "As the gate wrote it." }, "missing": { "type": "array", "items": { "type": "string" }, "description": "SIGs that it waits for, where its words say so." } } };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.pull === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pull" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.state === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "pull") || (key0 === "state")) || (key0 === "description")) || (key0 === "missing"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.pull !== undefined) {
            let data0 = data.pull;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err3 = { instancePath: instancePath + "/pull", schemaPath: "#/properties/pull/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 1 || isNaN(data0)) {
                    const err4 = { instancePath: instancePath + "/pull", schemaPath: "#/properties/pull/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
        }
        if (data.state !== undefined) {
            let data1 = data.state;
            if (!(((((data1 === "success") || (data1 === "pending")) || (data1 === "failure")) || (data1 === "error")) || (data1 === "none"))) {
                const err5 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema34.properties.state.enum } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.description !== undefined) {
            if (typeof data.description !== "string") {
                const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.missing !== undefined) {
            let data3 = data.missing;
            if (Array.isArray(data3)) {
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data3[i0] !== "string") {
                        const err7 = { instancePath: instancePath + "/missing/" + i0, schemaPath: "#/properties/missing/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate99.errors = vErrors;
    return errors === 0;
}
const schema35 = { "title": "ReportAcceptance", "description": "Whether it is accepted for a release: its document on the default branch targets the release, and is not provisional, deferred or given up. That is no promise that it will be in it.", "type": "object", "additionalProperties": false, "required": ["isAccepted", "releases"], "properties": { "isAccepted": { "type": "boolean", "description": "For the release that it aims at now." }, "releases": { "type": "array", "items": { "$ref": "#/definitions/target" }, "description": "Everything that it is accepted for." }, "since": { "type": "string", "description": "When the pull request was merged that set it, as far as it is known.", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "pull": { "type": "integer", "description": "That pull request.", "minimum": 1 }, "before": { "type": "array", "items": { "$ref": "#/definitions/target" }, "description": "The same at the last look; none where nobody looked before." }, "source": { "$ref": "#/definitions/source" } } };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.isAccepted === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isAccepted" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.releases === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "releases" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "isAccepted") || (key0 === "releases")) || (key0 === "since")) || (key0 === "pull")) || (key0 === "before")) || (key0 === "source"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.isAccepted !== undefined) {
            if (typeof data.isAccepted !== "boolean") {
                const err3 = { instancePath: instancePath + "/isAccepted", schemaPath: "#/properties/isAccepted/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.releases !== undefined) {
            let data1 = data.releases;
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate51(data1[i0], { instancePath: instancePath + "/releases/" + i0, parentData: data1, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/releases", schemaPath: "#/properties/releases/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.since !== undefined) {
            let data3 = data.since;
            if (typeof data3 === "string") {
                if (!pattern2.test(data3)) {
                    const err5 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.pull !== undefined) {
            let data4 = data.pull;
            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                const err7 = { instancePath: instancePath + "/pull", schemaPath: "#/properties/pull/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 < 1 || isNaN(data4)) {
                    const err8 = { instancePath: instancePath + "/pull", schemaPath: "#/properties/pull/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
        }
        if (data.before !== undefined) {
            let data5 = data.before;
            if (Array.isArray(data5)) {
                const len1 = data5.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validate51(data5[i1], { instancePath: instancePath + "/before/" + i1, parentData: data5, parentDataProperty: i1, rootData }))) {
                        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.source !== undefined) {
            if (!(validate55(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData }))) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate101.errors = vErrors;
    return errors === 0;
}
const schema36 = { "title": "ReportPlanning", "description": "What a SIG has to know before it commits itself (W-10).", "type": "object", "additionalProperties": false, "required": ["decision", "reviewers", "approvers"], "properties": { "decision": { "enum": ["tracked", "not-tracked", "undecided"], "description": "Of the owner: a target for the release with a commitment, a target taken back, or neither." }, "isCommitted": { "type": "boolean", "description": "The owner said that it will be implemented before code freeze." }, "priority": { "type": "string", "description": "As its label says it: `priority/high`." }, "reviewers": { "type": "array", "items": { "type": "string" }, "description": "As named in the proposal or on the tracker." }, "approvers": { "type": "array", "items": { "type": "string" }, "description": "The same." } } };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.decision === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.reviewers === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviewers" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.approvers === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvers" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "decision") || (key0 === "isCommitted")) || (key0 === "priority")) || (key0 === "reviewers")) || (key0 === "approvers"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.decision !== undefined) {
            let data0 = data.decision;
            if (!(((data0 === "tracked") || (data0 === "not-tracked")) || (data0 === "undecided"))) {
                const err4 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: schema36.properties.decision.enum } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.isCommitted !== undefined) {
            if (typeof data.isCommitted !== "boolean") {
                const err5 = { instancePath: instancePath + "/isCommitted", schemaPath: "#/properties/isCommitted/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.priority !== undefined) {
            if (typeof data.priority !== "string") {
                const err6 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.reviewers !== undefined) {
            let data3 = data.reviewers;
            if (Array.isArray(data3)) {
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data3[i0] !== "string") {
                        const err7 = { instancePath: instancePath + "/reviewers/" + i0, schemaPath: "#/properties/reviewers/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/reviewers", schemaPath: "#/properties/reviewers/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.approvers !== undefined) {
            let data5 = data.approvers;
            if (Array.isArray(data5)) {
                const len1 = data5.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data5[i1] !== "string") {
                        const err9 = { instancePath: instancePath + "/approvers/" + i1, schemaPath: "#/properties/approvers/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/approvers", schemaPath: "#/properties/approvers/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    else {
        const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate106.errors = vErrors;
    return errors === 0;
}
const schema37 = { "title": "ReportCheckIn", "description": "What became of this week's check-in.", "type": "object", "additionalProperties": false, "required": ["outcome"], "properties": { "outcome": { "enum": ["posted", "updated", "stands", "quiet", "carried-over", "deleted", "failed", "none"], "description": "`carried-over`: it does not fit into an hour's limit, and follows; `deleted`: somebody took it away this week, and it is not said again." }, "address": { "type": "string", "pattern": "^https?://" }, "previousWeek": { "type": "string", "description": "Of the one before.", "pattern": "^\\d{4}-W\\d\\d$" }, "isEdited": { "type": "boolean", "description": "Somebody edited it." } } };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.outcome === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "outcome") || (key0 === "address")) || (key0 === "previousWeek")) || (key0 === "isEdited"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.outcome !== undefined) {
            let data0 = data.outcome;
            if (!((((((((data0 === "posted") || (data0 === "updated")) || (data0 === "stands")) || (data0 === "quiet")) || (data0 === "carried-over")) || (data0 === "deleted")) || (data0 === "failed")) || (data0 === "none"))) {
                const err2 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema37.properties.outcome.enum } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.address !== undefined) {
            let data1 = data.address;
            if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                    const err3 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.previousWeek !== undefined) {
            let data2 = data.previousWeek;
            if (typeof data2 === "string") {
                if (!pattern1.test(data2)) {
                    const err5 = { instancePath: instancePath + "/previousWeek", schemaPath: "#/properties/previousWeek/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-W\\d\\d$" } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/previousWeek", schemaPath: "#/properties/previousWeek/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.isEdited !== undefined) {
            if (typeof data.isEdited !== "boolean") {
                const err7 = { instancePath: instancePath + "/isEdited", schemaPath: "#/properties/isEdited/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
    }
    else {
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate110.errors = vErrors;
    return errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.number === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.title === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.address === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.participating === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participating" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.targets === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targets" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.state === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.reasons === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reasons" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.waits === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waits" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.changes === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.pulls === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pulls" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.drift === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "drift" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.acceptance === undefined) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "acceptance" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.planning === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "planning" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data.exceptions === undefined) {
            const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exceptions" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (data.people === undefined) {
            const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "people" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if (data.checkIn === undefined) {
            const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checkIn" } };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema15.properties, key0))) {
                const err16 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.number !== undefined) {
            let data0 = data.number;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err17 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 1 || isNaN(data0)) {
                    const err18 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
        }
        if (data.title !== undefined) {
            if (typeof data.title !== "string") {
                const err19 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.address !== undefined) {
            let data2 = data.address;
            if (typeof data2 === "string") {
                if (!pattern0.test(data2)) {
                    const err20 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.document !== undefined) {
            let data3 = data.document;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.path === undefined) {
                    const err22 = { instancePath: instancePath + "/document", schemaPath: "#/properties/document/required", keyword: "required", params: { missingProperty: "path" } };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
                if (data3.address === undefined) {
                    const err23 = { instancePath: instancePath + "/document", schemaPath: "#/properties/document/required", keyword: "required", params: { missingProperty: "address" } };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
                for (const key1 in data3) {
                    if (!(((((key1 === "path") || (key1 === "address")) || (key1 === "isMisplaced")) || (key1 === "isMeta")) || (key1 === "format"))) {
                        const err24 = { instancePath: instancePath + "/document", schemaPath: "#/properties/document/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                if (data3.path !== undefined) {
                    if (typeof data3.path !== "string") {
                        const err25 = { instancePath: instancePath + "/document/path", schemaPath: "#/properties/document/properties/path/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                if (data3.address !== undefined) {
                    let data5 = data3.address;
                    if (typeof data5 === "string") {
                        if (!pattern0.test(data5)) {
                            const err26 = { instancePath: instancePath + "/document/address", schemaPath: "#/properties/document/properties/address/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err27 = { instancePath: instancePath + "/document/address", schemaPath: "#/properties/document/properties/address/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                if (data3.isMisplaced !== undefined) {
                    if (typeof data3.isMisplaced !== "boolean") {
                        const err28 = { instancePath: instancePath + "/document/isMisplaced", schemaPath: "#/properties/document/properties/isMisplaced/type", keyword: "type", params: { type: "boolean" } };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data3.isMeta !== undefined) {
                    if (typeof data3.isMeta !== "boolean") {
                        const err29 = { instancePath: instancePath + "/document/isMeta", schemaPath: "#/properties/document/properties/isMeta/type", keyword: "type", params: { type: "boolean" } };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                if (data3.format !== undefined) {
                    let data8 = data3.format;
                    if (!(((data8 === "front-matter") || (data8 === "target-lines")) || (data8 === "none"))) {
                        const err30 = { instancePath: instancePath + "/document/format", schemaPath: "#/properties/document/properties/format/enum", keyword: "enum", params: { allowedValues: schema15.properties.document.properties.format.enum } };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/document", schemaPath: "#/properties/document/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data.series !== undefined) {
            if (typeof data.series !== "string") {
                const err32 = { instancePath: instancePath + "/series", schemaPath: "#/properties/series/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (data.sig !== undefined) {
            if (typeof data.sig !== "string") {
                const err33 = { instancePath: instancePath + "/sig", schemaPath: "#/properties/sig/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data.participating !== undefined) {
            let data11 = data.participating;
            if (Array.isArray(data11)) {
                const len0 = data11.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data11[i0] !== "string") {
                        const err34 = { instancePath: instancePath + "/participating/" + i0, schemaPath: "#/properties/participating/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err35 = { instancePath: instancePath + "/participating", schemaPath: "#/properties/participating/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.status !== undefined) {
            if (typeof data.status !== "string") {
                const err36 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data.stage !== undefined) {
            if (!(validate49(data.stage, { instancePath: instancePath + "/stage", parentData: data, parentDataProperty: "stage", rootData }))) {
                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                errors = vErrors.length;
            }
        }
        if (data.featureGate !== undefined) {
            if (typeof data.featureGate !== "string") {
                const err37 = { instancePath: instancePath + "/featureGate", schemaPath: "#/properties/featureGate/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data.targets !== undefined) {
            let data16 = data.targets;
            if (Array.isArray(data16)) {
                const len1 = data16.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validate51(data16[i1], { instancePath: instancePath + "/targets/" + i1, parentData: data16, parentDataProperty: i1, rootData }))) {
                        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err38 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        if (data.target !== undefined) {
            if (!(validate51(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData }))) {
                vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                errors = vErrors.length;
            }
        }
        if (data.targetSource !== undefined) {
            if (!(validate55(data.targetSource, { instancePath: instancePath + "/targetSource", parentData: data, parentDataProperty: "targetSource", rootData }))) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
            }
        }
        if (data.phase !== undefined) {
            if (!(validate38(data.phase, { instancePath: instancePath + "/phase", parentData: data, parentDataProperty: "phase", rootData }))) {
                vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                errors = vErrors.length;
            }
        }
        if (data.state !== undefined) {
            if (!(validate58(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData }))) {
                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                errors = vErrors.length;
            }
        }
        if (data.reasons !== undefined) {
            let data22 = data.reasons;
            if (Array.isArray(data22)) {
                const len2 = data22.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (!(validate60(data22[i2], { instancePath: instancePath + "/reasons/" + i2, parentData: data22, parentDataProperty: i2, rootData }))) {
                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err39 = { instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
        }
        if (data.next !== undefined) {
            if (!(validate62(data.next, { instancePath: instancePath + "/next", parentData: data, parentDataProperty: "next", rootData }))) {
                vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                errors = vErrors.length;
            }
        }
        if (data.waits !== undefined) {
            let data25 = data.waits;
            if (Array.isArray(data25)) {
                const len3 = data25.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    if (!(validate69(data25[i3], { instancePath: instancePath + "/waits/" + i3, parentData: data25, parentDataProperty: i3, rootData }))) {
                        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err40 = { instancePath: instancePath + "/waits", schemaPath: "#/properties/waits/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        if (data.changes !== undefined) {
            let data27 = data.changes;
            if (Array.isArray(data27)) {
                const len4 = data27.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    if (!(validate74(data27[i4], { instancePath: instancePath + "/changes/" + i4, parentData: data27, parentDataProperty: i4, rootData }))) {
                        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err41 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        if (data.pulls !== undefined) {
            let data29 = data.pulls;
            if (Array.isArray(data29)) {
                const len5 = data29.length;
                for (let i5 = 0; i5 < len5; i5++) {
                    if (!(validate76(data29[i5], { instancePath: instancePath + "/pulls/" + i5, parentData: data29, parentDataProperty: i5, rootData }))) {
                        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err42 = { instancePath: instancePath + "/pulls", schemaPath: "#/properties/pulls/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
        }
        if (data.tracker !== undefined) {
            if (!(validate81(data.tracker, { instancePath: instancePath + "/tracker", parentData: data, parentDataProperty: "tracker", rootData }))) {
                vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                errors = vErrors.length;
            }
        }
        if (data.exceptions !== undefined) {
            let data32 = data.exceptions;
            if (Array.isArray(data32)) {
                const len6 = data32.length;
                for (let i6 = 0; i6 < len6; i6++) {
                    if (!(validate85(data32[i6], { instancePath: instancePath + "/exceptions/" + i6, parentData: data32, parentDataProperty: i6, rootData }))) {
                        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err43 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
        }
        if (data.tldr !== undefined) {
            if (!(validate88(data.tldr, { instancePath: instancePath + "/tldr", parentData: data, parentDataProperty: "tldr", rootData }))) {
                vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                errors = vErrors.length;
            }
        }
        if (data.checks !== undefined) {
            let data35 = data.checks;
            if (Array.isArray(data35)) {
                const len7 = data35.length;
                for (let i7 = 0; i7 < len7; i7++) {
                    if (!(validate91(data35[i7], { instancePath: instancePath + "/checks/" + i7, parentData: data35, parentDataProperty: i7, rootData }))) {
                        vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err44 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
        }
        if (data.drift !== undefined) {
            let data37 = data.drift;
            if (Array.isArray(data37)) {
                const len8 = data37.length;
                for (let i8 = 0; i8 < len8; i8++) {
                    if (!(validate60(data37[i8], { instancePath: instancePath + "/drift/" + i8, parentData: data37, parentDataProperty: i8, rootData }))) {
                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err45 = { instancePath: instancePath + "/drift", schemaPath: "#/properties/drift/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err45];
                }
                else {
                    vErrors.push(err45);
                }
                errors++;
            }
        }
        if (data.limit !== undefined) {
            if (!(validate94(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData }))) {
                vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                errors = vErrors.length;
            }
        }
        if (data.retarget !== undefined) {
            if (!(validate97(data.retarget, { instancePath: instancePath + "/retarget", parentData: data, parentDataProperty: "retarget", rootData }))) {
                vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
                errors = vErrors.length;
            }
        }
        if (data.signOff !== undefined) {
            if (!(validate99(data.signOff, { instancePath: instancePath + "/signOff", parentData: data, parentDataProperty: "signOff", rootData }))) {
                vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
                errors = vErrors.length;
            }
        }
        if (data.acceptance !== undefined) {
            if (!(validate101(data.acceptance, { instancePath: instancePath + "/acceptance", parentData: data, parentDataProperty: "acceptance", rootData }))) {
                vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
                errors = vErrors.length;
            }
        }
        if (data.planning !== undefined) {
            if (!(validate106(data.planning, { instancePath: instancePath + "/planning", parentData: data, parentDataProperty: "planning", rootData }))) {
                vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
                errors = vErrors.length;
            }
        }
        if (data.people !== undefined) {
            let data44 = data.people;
            if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                if (data44.owners === undefined) {
                    const err46 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/required", keyword: "required", params: { missingProperty: "owners" } };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
                if (data44.authors === undefined) {
                    const err47 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/required", keyword: "required", params: { missingProperty: "authors" } };
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
                for (const key2 in data44) {
                    if (!((key2 === "owners") || (key2 === "authors"))) {
                        const err48 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                }
                if (data44.owners !== undefined) {
                    let data45 = data44.owners;
                    if (Array.isArray(data45)) {
                        const len9 = data45.length;
                        for (let i9 = 0; i9 < len9; i9++) {
                            if (!(validate64(data45[i9], { instancePath: instancePath + "/people/owners/" + i9, parentData: data45, parentDataProperty: i9, rootData }))) {
                                vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err49 = { instancePath: instancePath + "/people/owners", schemaPath: "#/properties/people/properties/owners/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
                if (data44.authors !== undefined) {
                    let data47 = data44.authors;
                    if (Array.isArray(data47)) {
                        const len10 = data47.length;
                        for (let i10 = 0; i10 < len10; i10++) {
                            if (!(validate64(data47[i10], { instancePath: instancePath + "/people/authors/" + i10, parentData: data47, parentDataProperty: i10, rootData }))) {
                                vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err50 = { instancePath: instancePath + "/people/authors", schemaPath: "#/properties/people/properties/authors/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err51 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err51];
                }
                else {
                    vErrors.push(err51);
                }
                errors++;
            }
        }
        if (data.checkIn !== undefined) {
            if (!(validate110(data.checkIn, { instancePath: instancePath + "/checkIn", parentData: data, parentDataProperty: "checkIn", rootData }))) {
                vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
                errors = vErrors.length;
            }
        }
        if (data.previous !== undefined) {
            let data50 = data.previous;
            if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                if (data50.week === undefined) {
                    const err52 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/required", keyword: "required", params: { missingProperty: "week" } };
                    if (vErrors === null) {
                        vErrors = [err52];
                    }
                    else {
                        vErrors.push(err52);
                    }
                    errors++;
                }
                if (data50.state === undefined) {
                    const err53 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/required", keyword: "required", params: { missingProperty: "state" } };
                    if (vErrors === null) {
                        vErrors = [err53];
                    }
                    else {
                        vErrors.push(err53);
                    }
                    errors++;
                }
                for (const key3 in data50) {
                    if (!((key3 === "week") || (key3 === "state"))) {
                        const err54 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        if (vErrors === null) {
                            vErrors = [err54];
                        }
                        else {
                            vErrors.push(err54);
                        }
                        errors++;
                    }
                }
                if (data50.week !== undefined) {
                    let data51 = data50.week;
                    if (typeof data51 === "string") {
                        if (!pattern1.test(data51)) {
                            const err55 = { instancePath: instancePath + "/previous/week", schemaPath: "#/properties/previous/properties/week/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-W\\d\\d$" } };
                            if (vErrors === null) {
                                vErrors = [err55];
                            }
                            else {
                                vErrors.push(err55);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err56 = { instancePath: instancePath + "/previous/week", schemaPath: "#/properties/previous/properties/week/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err56];
                        }
                        else {
                            vErrors.push(err56);
                        }
                        errors++;
                    }
                }
                if (data50.state !== undefined) {
                    if (!(validate58(data50.state, { instancePath: instancePath + "/previous/state", parentData: data50, parentDataProperty: "state", rootData }))) {
                        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err57 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err57];
                }
                else {
                    vErrors.push(err57);
                }
                errors++;
            }
        }
    }
    else {
        const err58 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err58];
        }
        else {
            vErrors.push(err58);
        }
        errors++;
    }
    validate48.errors = vErrors;
    return errors === 0;
}
const schema38 = { "title": "ReportSig", "description": "A SIG with what it owns.", "type": "object", "additionalProperties": false, "required": ["name", "counts", "representatives", "isActive", "waiting"], "properties": { "name": { "type": "string", "description": "Without `sig-`; `none` for proposals that nobody owns." }, "counts": { "$ref": "#/definitions/counts" }, "representatives": { "type": "array", "items": { "$ref": "#/definitions/login" } }, "lastActiveAt": { "type": "string", "description": "The last review or comment of a representative on a proposal or its code.", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "isActive": { "type": "boolean", "description": "One of them said something within four weeks (W-4)." }, "isRequired": { "type": "boolean", "description": "It signs off every proposal." }, "contact": { "$ref": "#/definitions/contact" }, "waiting": { "type": "integer", "description": "Reviews that wait for it for more than seven days.", "minimum": 0 } } };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.counts === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.representatives === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "representatives" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.isActive === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isActive" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.waiting === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waiting" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((((key0 === "name") || (key0 === "counts")) || (key0 === "representatives")) || (key0 === "lastActiveAt")) || (key0 === "isActive")) || (key0 === "isRequired")) || (key0 === "contact")) || (key0 === "waiting"))) {
                const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            if (typeof data.name !== "string") {
                const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.counts !== undefined) {
            if (!(validate46(data.counts, { instancePath: instancePath + "/counts", parentData: data, parentDataProperty: "counts", rootData }))) {
                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                errors = vErrors.length;
            }
        }
        if (data.representatives !== undefined) {
            let data2 = data.representatives;
            if (Array.isArray(data2)) {
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate64(data2[i0], { instancePath: instancePath + "/representatives/" + i0, parentData: data2, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/representatives", schemaPath: "#/properties/representatives/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.lastActiveAt !== undefined) {
            let data4 = data.lastActiveAt;
            if (typeof data4 === "string") {
                if (!pattern2.test(data4)) {
                    const err8 = { instancePath: instancePath + "/lastActiveAt", schemaPath: "#/properties/lastActiveAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/lastActiveAt", schemaPath: "#/properties/lastActiveAt/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.isActive !== undefined) {
            if (typeof data.isActive !== "boolean") {
                const err10 = { instancePath: instancePath + "/isActive", schemaPath: "#/properties/isActive/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.isRequired !== undefined) {
            if (typeof data.isRequired !== "boolean") {
                const err11 = { instancePath: instancePath + "/isRequired", schemaPath: "#/properties/isRequired/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.contact !== undefined) {
            if (!(validate71(data.contact, { instancePath: instancePath + "/contact", parentData: data, parentDataProperty: "contact", rootData }))) {
                vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                errors = vErrors.length;
            }
        }
        if (data.waiting !== undefined) {
            let data8 = data.waiting;
            if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                const err12 = { instancePath: instancePath + "/waiting", schemaPath: "#/properties/waiting/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if ((typeof data8 == "number") && (isFinite(data8))) {
                if (data8 < 0 || isNaN(data8)) {
                    const err13 = { instancePath: instancePath + "/waiting", schemaPath: "#/properties/waiting/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
    validate114.errors = vErrors;
    return errors === 0;
}
const schema39 = { "title": "ReportLag", "description": "A review that is waited for longer than seven days.", "type": "object", "additionalProperties": false, "required": ["repository", "pull", "title", "address", "days", "since", "for"], "properties": { "proposal": { "type": "integer", "minimum": 1 }, "sig": { "type": "string", "description": "Without `sig-`." }, "repository": { "type": "string", "description": "`owner/name`" }, "pull": { "type": "integer", "minimum": 1 }, "title": { "type": "string", "description": "As written." }, "address": { "type": "string", "pattern": "^https?://" }, "days": { "type": "integer", "minimum": 0 }, "since": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "for": { "$ref": "#/definitions/party" }, "contact": { "$ref": "#/definitions/contact" } } };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.repository === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repository" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.pull === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pull" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.title === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.address === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.days === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "days" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.since === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "since" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.for === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "for" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema39.properties, key0))) {
                const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.proposal !== undefined) {
            let data0 = data.proposal;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err8 = { instancePath: instancePath + "/proposal", schemaPath: "#/properties/proposal/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 1 || isNaN(data0)) {
                    const err9 = { instancePath: instancePath + "/proposal", schemaPath: "#/properties/proposal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
        }
        if (data.sig !== undefined) {
            if (typeof data.sig !== "string") {
                const err10 = { instancePath: instancePath + "/sig", schemaPath: "#/properties/sig/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.repository !== undefined) {
            if (typeof data.repository !== "string") {
                const err11 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.pull !== undefined) {
            let data3 = data.pull;
            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                const err12 = { instancePath: instancePath + "/pull", schemaPath: "#/properties/pull/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 < 1 || isNaN(data3)) {
                    const err13 = { instancePath: instancePath + "/pull", schemaPath: "#/properties/pull/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
        }
        if (data.title !== undefined) {
            if (typeof data.title !== "string") {
                const err14 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.address !== undefined) {
            let data5 = data.address;
            if (typeof data5 === "string") {
                if (!pattern0.test(data5)) {
                    const err15 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.days !== undefined) {
            let data6 = data.days;
            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                const err17 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            if ((typeof data6 == "number") && (isFinite(data6))) {
                if (data6 < 0 || isNaN(data6)) {
                    const err18 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
        }
        if (data.since !== undefined) {
            let data7 = data.since;
            if (typeof data7 === "string") {
                if (!pattern2.test(data7)) {
                    const err19 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
            else {
                const err20 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.for !== undefined) {
            if (!(validate63(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData }))) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
            }
        }
        if (data.contact !== undefined) {
            if (!(validate71(data.contact, { instancePath: instancePath + "/contact", parentData: data, parentDataProperty: "contact", rootData }))) {
                vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err21];
        }
        else {
            vErrors.push(err21);
        }
        errors++;
    }
    validate119.errors = vErrors;
    return errors === 0;
}
const schema40 = { "title": "ReportPending", "description": "An open pull request to the proposals that has no decision.", "type": "object", "additionalProperties": false, "required": ["pull", "title", "address", "days", "openedAt", "isDraft", "proposals"], "properties": { "pull": { "type": "integer", "minimum": 1 }, "title": { "type": "string", "description": "As written." }, "address": { "type": "string", "pattern": "^https?://" }, "author": { "$ref": "#/definitions/login" }, "openedAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "days": { "type": "integer", "description": "Since it was opened.", "minimum": 0 }, "isDraft": { "type": "boolean", "description": "Its author says that it is not ready." }, "proposals": { "type": "array", "items": { "type": "integer", "minimum": 1 }, "description": "That it names." }, "sig": { "type": "string", "description": "Without `sig-`." }, "signOff": { "$ref": "#/definitions/signOff" }, "review": { "enum": ["none", "commented", "changes-requested", "approved"] }, "waitingFor": { "$ref": "#/definitions/party" } } };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.pull === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pull" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.title === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.address === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.days === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "days" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.openedAt === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "openedAt" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.isDraft === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isDraft" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.proposals === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "proposals" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema40.properties, key0))) {
                const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.pull !== undefined) {
            let data0 = data.pull;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err8 = { instancePath: instancePath + "/pull", schemaPath: "#/properties/pull/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 1 || isNaN(data0)) {
                    const err9 = { instancePath: instancePath + "/pull", schemaPath: "#/properties/pull/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
        }
        if (data.title !== undefined) {
            if (typeof data.title !== "string") {
                const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.address !== undefined) {
            let data2 = data.address;
            if (typeof data2 === "string") {
                if (!pattern0.test(data2)) {
                    const err11 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.author !== undefined) {
            if (!(validate64(data.author, { instancePath: instancePath + "/author", parentData: data, parentDataProperty: "author", rootData }))) {
                vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                errors = vErrors.length;
            }
        }
        if (data.openedAt !== undefined) {
            let data4 = data.openedAt;
            if (typeof data4 === "string") {
                if (!pattern2.test(data4)) {
                    const err13 = { instancePath: instancePath + "/openedAt", schemaPath: "#/properties/openedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/openedAt", schemaPath: "#/properties/openedAt/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.days !== undefined) {
            let data5 = data.days;
            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                const err15 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if ((typeof data5 == "number") && (isFinite(data5))) {
                if (data5 < 0 || isNaN(data5)) {
                    const err16 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
        }
        if (data.isDraft !== undefined) {
            if (typeof data.isDraft !== "boolean") {
                const err17 = { instancePath: instancePath + "/isDraft", schemaPath: "#/properties/isDraft/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.proposals !== undefined) {
            let data7 = data.proposals;
            if (Array.isArray(data7)) {
                const len0 = data7.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data8 = data7[i0];
                    if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                        const err18 = { instancePath: instancePath + "/proposals/" + i0, schemaPath: "#/properties/proposals/items/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                    if ((typeof data8 == "number") && (isFinite(data8))) {
                        if (data8 < 1 || isNaN(data8)) {
                            const err19 = { instancePath: instancePath + "/proposals/" + i0, schemaPath: "#/properties/proposals/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err20 = { instancePath: instancePath + "/proposals", schemaPath: "#/properties/proposals/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.sig !== undefined) {
            if (typeof data.sig !== "string") {
                const err21 = { instancePath: instancePath + "/sig", schemaPath: "#/properties/sig/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.signOff !== undefined) {
            if (!(validate99(data.signOff, { instancePath: instancePath + "/signOff", parentData: data, parentDataProperty: "signOff", rootData }))) {
                vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
                errors = vErrors.length;
            }
        }
        if (data.review !== undefined) {
            let data11 = data.review;
            if (!((((data11 === "none") || (data11 === "commented")) || (data11 === "changes-requested")) || (data11 === "approved"))) {
                const err22 = { instancePath: instancePath + "/review", schemaPath: "#/properties/review/enum", keyword: "enum", params: { allowedValues: schema40.properties.review.enum } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.waitingFor !== undefined) {
            if (!(validate63(data.waitingFor, { instancePath: instancePath + "/waitingFor", parentData: data, parentDataProperty: "waitingFor", rootData }))) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err23];
        }
        else {
            vErrors.push(err23);
        }
        errors++;
    }
    validate123.errors = vErrors;
    return errors === 0;
}
const schema41 = { "type": "integer", "minimum": 0 };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if ((typeof data == "number") && (isFinite(data))) {
        if (data < 0 || isNaN(data)) {
            const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    validate128.errors = vErrors;
    return errors === 0;
}
const schema42 = { "title": "ReportDebt", "description": "What one person or SIG is waited for.", "type": "object", "additionalProperties": false, "required": ["by", "items"], "properties": { "by": { "$ref": "#/definitions/party" }, "items": { "type": "array", "items": { "title": "ReportDebtItem", "type": "object", "additionalProperties": false, "required": ["proposal", "message"], "properties": { "proposal": { "type": "integer", "minimum": 1 }, "message": { "type": "string" }, "days": { "type": "integer", "minimum": 0 }, "address": { "type": "string", "pattern": "^https?://" } } } } } };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.by === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.items === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "by") || (key0 === "items"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.by !== undefined) {
            if (!(validate63(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData }))) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
            }
        }
        if (data.items !== undefined) {
            let data1 = data.items;
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        if (data2.proposal === undefined) {
                            const err3 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "proposal" } };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                        if (data2.message === undefined) {
                            const err4 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "message" } };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        for (const key1 in data2) {
                            if (!((((key1 === "proposal") || (key1 === "message")) || (key1 === "days")) || (key1 === "address"))) {
                                const err5 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                                if (vErrors === null) {
                                    vErrors = [err5];
                                }
                                else {
                                    vErrors.push(err5);
                                }
                                errors++;
                            }
                        }
                        if (data2.proposal !== undefined) {
                            let data3 = data2.proposal;
                            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                const err6 = { instancePath: instancePath + "/items/" + i0 + "/proposal", schemaPath: "#/properties/items/items/properties/proposal/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                            if ((typeof data3 == "number") && (isFinite(data3))) {
                                if (data3 < 1 || isNaN(data3)) {
                                    const err7 = { instancePath: instancePath + "/items/" + i0 + "/proposal", schemaPath: "#/properties/items/items/properties/proposal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err7];
                                    }
                                    else {
                                        vErrors.push(err7);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data2.message !== undefined) {
                            if (typeof data2.message !== "string") {
                                const err8 = { instancePath: instancePath + "/items/" + i0 + "/message", schemaPath: "#/properties/items/items/properties/message/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        if (data2.days !== undefined) {
                            let data5 = data2.days;
                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                const err9 = { instancePath: instancePath + "/items/" + i0 + "/days", schemaPath: "#/properties/items/items/properties/days/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                if (data5 < 0 || isNaN(data5)) {
                                    const err10 = { instancePath: instancePath + "/items/" + i0 + "/days", schemaPath: "#/properties/items/items/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                    if (vErrors === null) {
                                        vErrors = [err10];
                                    }
                                    else {
                                        vErrors.push(err10);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data2.address !== undefined) {
                            let data6 = data2.address;
                            if (typeof data6 === "string") {
                                if (!pattern0.test(data6)) {
                                    const err11 = { instancePath: instancePath + "/items/" + i0 + "/address", schemaPath: "#/properties/items/items/properties/address/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
                                    if (vErrors === null) {
                                        vErrors = [err11];
                                    }
                                    else {
                                        vErrors.push(err11);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err12 = { instancePath: instancePath + "/items/" + i0 + "/address", schemaPath: "#/properties/items/items/properties/address/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err13 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
    }
    else {
        const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err15];
        }
        else {
            vErrors.push(err15);
        }
        errors++;
    }
    validate133.errors = vErrors;
    return errors === 0;
}
const schema43 = { "title": "ReportCleanUp", "description": "Something to put right on a tracker.", "type": "object", "additionalProperties": false, "required": ["id", "tracker", "address", "message", "hint"], "properties": { "id": { "type": "string", "description": "A stable name of the kind: `closed-by-bot`." }, "tracker": { "type": "integer", "minimum": 1 }, "address": { "type": "string", "pattern": "^https?://" }, "message": { "type": "string", "description": "What is found." }, "hint": { "type": "string", "description": "What to do, and who can." }, "by": { "$ref": "#/definitions/party" } } };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.tracker === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tracker" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.address === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.message === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.hint === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hint" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "id") || (key0 === "tracker")) || (key0 === "address")) || (key0 === "message")) || (key0 === "hint")) || (key0 === "by"))) {
                const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            if (typeof data.id !== "string") {
                const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.tracker !== undefined) {
            let data1 = data.tracker;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err7 = { instancePath: instancePath + "/tracker", schemaPath: "#/properties/tracker/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 < 1 || isNaN(data1)) {
                    const err8 = { instancePath: instancePath + "/tracker", schemaPath: "#/properties/tracker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
        }
        if (data.address !== undefined) {
            let data2 = data.address;
            if (typeof data2 === "string") {
                if (!pattern0.test(data2)) {
                    const err9 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.message !== undefined) {
            if (typeof data.message !== "string") {
                const err11 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.hint !== undefined) {
            if (typeof data.hint !== "string") {
                const err12 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.by !== undefined) {
            if (!(validate63(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData }))) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    validate136.errors = vErrors;
    return errors === 0;
}
const schema44 = { "title": "ReportError", "description": "Something that could not be read or said.", "type": "object", "additionalProperties": false, "required": ["what", "message", "hint"], "properties": { "what": { "type": "string", "description": "`check-in`, `tracker`, `proposal`, `schedule`, `people`, `exceptions`, `report` or `pulls`." }, "number": { "type": "integer", "description": "Of the tracker or proposal.", "minimum": 1 }, "message": { "type": "string" }, "hint": { "type": "string", "description": "What to do, and who can." }, "path": { "type": "string" } } };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.what === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "what" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.message === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.hint === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hint" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "what") || (key0 === "number")) || (key0 === "message")) || (key0 === "hint")) || (key0 === "path"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.what !== undefined) {
            if (typeof data.what !== "string") {
                const err4 = { instancePath: instancePath + "/what", schemaPath: "#/properties/what/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.number !== undefined) {
            let data1 = data.number;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err5 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 < 1 || isNaN(data1)) {
                    const err6 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
        }
        if (data.message !== undefined) {
            if (typeof data.message !== "string") {
                const err7 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.hint !== undefined) {
            if (typeof data.hint !== "string") {
                const err8 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.path !== undefined) {
            if (typeof data.path !== "string") {
                const err9 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate139.errors = vErrors;
    return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="weekly-report.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.schema === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.repository === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repository" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.series === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "series" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.server === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "server" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.week === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "week" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.begins === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "begins" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.ends === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ends" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.generatedAt === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generatedAt" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.skippedWeeks === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "skippedWeeks" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.releases === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "releases" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.counts === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.proposals === undefined) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "proposals" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.sigs === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sigs" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data.lag === undefined) {
            const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lag" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (data.pending === undefined) {
            const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pending" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if (data.exceptions === undefined) {
            const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exceptions" } };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if (data.debts === undefined) {
            const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "debts" } };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        if (data.cleanup === undefined) {
            const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cleanup" } };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        if (data.errors === undefined) {
            const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        if (data.work === undefined) {
            const err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "work" } };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema6.properties, key0))) {
                const err20 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.schema !== undefined) {
            if (1 !== data.schema) {
                const err21 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.repository !== undefined) {
            if (!(validate22(data.repository, { instancePath: instancePath + "/repository", parentData: data, parentDataProperty: "repository", rootData }))) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
            }
        }
        if (data.series !== undefined) {
            if (!(validate22(data.series, { instancePath: instancePath + "/series", parentData: data, parentDataProperty: "series", rootData }))) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
            }
        }
        if (data.server !== undefined) {
            if (!(validate25(data.server, { instancePath: instancePath + "/server", parentData: data, parentDataProperty: "server", rootData }))) {
                vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                errors = vErrors.length;
            }
        }
        if (data.week !== undefined) {
            if (!(validate27(data.week, { instancePath: instancePath + "/week", parentData: data, parentDataProperty: "week", rootData }))) {
                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                errors = vErrors.length;
            }
        }
        if (data.begins !== undefined) {
            if (!(validate29(data.begins, { instancePath: instancePath + "/begins", parentData: data, parentDataProperty: "begins", rootData }))) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
            }
        }
        if (data.ends !== undefined) {
            if (!(validate29(data.ends, { instancePath: instancePath + "/ends", parentData: data, parentDataProperty: "ends", rootData }))) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
            }
        }
        if (data.generatedAt !== undefined) {
            if (!(validate29(data.generatedAt, { instancePath: instancePath + "/generatedAt", parentData: data, parentDataProperty: "generatedAt", rootData }))) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
            }
        }
        if (data.commit !== undefined) {
            if (!(validate22(data.commit, { instancePath: instancePath + "/commit", parentData: data, parentDataProperty: "commit", rootData }))) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
            }
        }
        if (data.previous !== undefined) {
            let data9 = data.previous;
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.week === undefined) {
                    const err22 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/required", keyword: "required", params: { missingProperty: "week" } };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
                for (const key1 in data9) {
                    if (!((key1 === "week") || (key1 === "address"))) {
                        const err23 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
                if (data9.week !== undefined) {
                    if (!(validate27(data9.week, { instancePath: instancePath + "/previous/week", parentData: data9, parentDataProperty: "week", rootData }))) {
                        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                        errors = vErrors.length;
                    }
                }
                if (data9.address !== undefined) {
                    if (!(validate25(data9.address, { instancePath: instancePath + "/previous/address", parentData: data9, parentDataProperty: "address", rootData }))) {
                        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err24 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.skippedWeeks !== undefined) {
            let data12 = data.skippedWeeks;
            if (Array.isArray(data12)) {
                const len0 = data12.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate27(data12[i0], { instancePath: instancePath + "/skippedWeeks/" + i0, parentData: data12, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/skippedWeeks", schemaPath: "#/properties/skippedWeeks/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.current !== undefined) {
            let data14 = data.current;
            if (typeof data14 === "string") {
                if (!pattern3.test(data14)) {
                    const err26 = { instancePath: instancePath + "/current", schemaPath: "#/properties/current/pattern", keyword: "pattern", params: { pattern: "^v\\d{1,4}\\.\\d{1,4}$" } };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/current", schemaPath: "#/properties/current/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.releases !== undefined) {
            let data15 = data.releases;
            if (Array.isArray(data15)) {
                const len1 = data15.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validate37(data15[i1], { instancePath: instancePath + "/releases/" + i1, parentData: data15, parentDataProperty: i1, rootData }))) {
                        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err28 = { instancePath: instancePath + "/releases", schemaPath: "#/properties/releases/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        if (data.counts !== undefined) {
            if (!(validate46(data.counts, { instancePath: instancePath + "/counts", parentData: data, parentDataProperty: "counts", rootData }))) {
                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                errors = vErrors.length;
            }
        }
        if (data.proposals !== undefined) {
            let data18 = data.proposals;
            if (Array.isArray(data18)) {
                const len2 = data18.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (!(validate48(data18[i2], { instancePath: instancePath + "/proposals/" + i2, parentData: data18, parentDataProperty: i2, rootData }))) {
                        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/proposals", schemaPath: "#/properties/proposals/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.sigs !== undefined) {
            let data20 = data.sigs;
            if (Array.isArray(data20)) {
                const len3 = data20.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    if (!(validate114(data20[i3], { instancePath: instancePath + "/sigs/" + i3, parentData: data20, parentDataProperty: i3, rootData }))) {
                        vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/sigs", schemaPath: "#/properties/sigs/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
        if (data.lag !== undefined) {
            let data22 = data.lag;
            if (Array.isArray(data22)) {
                const len4 = data22.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    if (!(validate119(data22[i4], { instancePath: instancePath + "/lag/" + i4, parentData: data22, parentDataProperty: i4, rootData }))) {
                        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/lag", schemaPath: "#/properties/lag/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data.pending !== undefined) {
            let data24 = data.pending;
            if (Array.isArray(data24)) {
                const len5 = data24.length;
                for (let i5 = 0; i5 < len5; i5++) {
                    if (!(validate123(data24[i5], { instancePath: instancePath + "/pending/" + i5, parentData: data24, parentDataProperty: i5, rootData }))) {
                        vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err32 = { instancePath: instancePath + "/pending", schemaPath: "#/properties/pending/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (data.decisions !== undefined) {
            let data26 = data.decisions;
            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                if (data26.count === undefined) {
                    const err33 = { instancePath: instancePath + "/decisions", schemaPath: "#/properties/decisions/required", keyword: "required", params: { missingProperty: "count" } };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
                if (data26.medianDays === undefined) {
                    const err34 = { instancePath: instancePath + "/decisions", schemaPath: "#/properties/decisions/required", keyword: "required", params: { missingProperty: "medianDays" } };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
                if (data26.longestDays === undefined) {
                    const err35 = { instancePath: instancePath + "/decisions", schemaPath: "#/properties/decisions/required", keyword: "required", params: { missingProperty: "longestDays" } };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
                for (const key2 in data26) {
                    if (!(((key2 === "count") || (key2 === "medianDays")) || (key2 === "longestDays"))) {
                        const err36 = { instancePath: instancePath + "/decisions", schemaPath: "#/properties/decisions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                if (data26.count !== undefined) {
                    if (!(validate128(data26.count, { instancePath: instancePath + "/decisions/count", parentData: data26, parentDataProperty: "count", rootData }))) {
                        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                        errors = vErrors.length;
                    }
                }
                if (data26.medianDays !== undefined) {
                    if (!(validate128(data26.medianDays, { instancePath: instancePath + "/decisions/medianDays", parentData: data26, parentDataProperty: "medianDays", rootData }))) {
                        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                        errors = vErrors.length;
                    }
                }
                if (data26.longestDays !== undefined) {
                    if (!(validate128(data26.longestDays, { instancePath: instancePath + "/decisions/longestDays", parentData: data26, parentDataProperty: "longestDays", rootData }))) {
                        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err37 = { instancePath: instancePath + "/decisions", schemaPath: "#/properties/decisions/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data.exceptions !== undefined) {
            let data30 = data.exceptions;
            if (Array.isArray(data30)) {
                const len6 = data30.length;
                for (let i6 = 0; i6 < len6; i6++) {
                    if (!(validate85(data30[i6], { instancePath: instancePath + "/exceptions/" + i6, parentData: data30, parentDataProperty: i6, rootData }))) {
                        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err38 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        if (data.debts !== undefined) {
            let data32 = data.debts;
            if (Array.isArray(data32)) {
                const len7 = data32.length;
                for (let i7 = 0; i7 < len7; i7++) {
                    if (!(validate133(data32[i7], { instancePath: instancePath + "/debts/" + i7, parentData: data32, parentDataProperty: i7, rootData }))) {
                        vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err39 = { instancePath: instancePath + "/debts", schemaPath: "#/properties/debts/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
        }
        if (data.cleanup !== undefined) {
            let data34 = data.cleanup;
            if (Array.isArray(data34)) {
                const len8 = data34.length;
                for (let i8 = 0; i8 < len8; i8++) {
                    if (!(validate136(data34[i8], { instancePath: instancePath + "/cleanup/" + i8, parentData: data34, parentDataProperty: i8, rootData }))) {
                        vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err40 = { instancePath: instancePath + "/cleanup", schemaPath: "#/properties/cleanup/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        if (data.errors !== undefined) {
            let data36 = data.errors;
            if (Array.isArray(data36)) {
                const len9 = data36.length;
                for (let i9 = 0; i9 < len9; i9++) {
                    if (!(validate139(data36[i9], { instancePath: instancePath + "/errors/" + i9, parentData: data36, parentDataProperty: i9, rootData }))) {
                        vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err41 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        if (data.sweep !== undefined) {
            let data38 = data.sweep;
            if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                if (data38.isLate === undefined) {
                    const err42 = { instancePath: instancePath + "/sweep", schemaPath: "#/properties/sweep/required", keyword: "required", params: { missingProperty: "isLate" } };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
                for (const key3 in data38) {
                    if (!((key3 === "at") || (key3 === "isLate"))) {
                        const err43 = { instancePath: instancePath + "/sweep", schemaPath: "#/properties/sweep/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
                if (data38.at !== undefined) {
                    if (!(validate29(data38.at, { instancePath: instancePath + "/sweep/at", parentData: data38, parentDataProperty: "at", rootData }))) {
                        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                        errors = vErrors.length;
                    }
                }
                if (data38.isLate !== undefined) {
                    if (typeof data38.isLate !== "boolean") {
                        const err44 = { instancePath: instancePath + "/sweep/isLate", schemaPath: "#/properties/sweep/properties/isLate/type", keyword: "type", params: { type: "boolean" } };
                        if (vErrors === null) {
                            vErrors = [err44];
                        }
                        else {
                            vErrors.push(err44);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err45 = { instancePath: instancePath + "/sweep", schemaPath: "#/properties/sweep/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err45];
                }
                else {
                    vErrors.push(err45);
                }
                errors++;
            }
        }
        if (data.mailingList !== undefined) {
            if (!(validate22(data.mailingList, { instancePath: instancePath + "/mailingList", parentData: data, parentDataProperty: "mailingList", rootData }))) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
            }
        }
        if (data.issue !== undefined) {
            let data42 = data.issue;
            if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                if (data42.number === undefined) {
                    const err46 = { instancePath: instancePath + "/issue", schemaPath: "#/properties/issue/required", keyword: "required", params: { missingProperty: "number" } };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
                if (data42.address === undefined) {
                    const err47 = { instancePath: instancePath + "/issue", schemaPath: "#/properties/issue/required", keyword: "required", params: { missingProperty: "address" } };
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
                for (const key4 in data42) {
                    if (!((key4 === "number") || (key4 === "address"))) {
                        const err48 = { instancePath: instancePath + "/issue", schemaPath: "#/properties/issue/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                }
                if (data42.number !== undefined) {
                    let data43 = data42.number;
                    if (!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))) {
                        const err49 = { instancePath: instancePath + "/issue/number", schemaPath: "#/properties/issue/properties/number/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                    if ((typeof data43 == "number") && (isFinite(data43))) {
                        if (data43 < 1 || isNaN(data43)) {
                            const err50 = { instancePath: instancePath + "/issue/number", schemaPath: "#/properties/issue/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err50];
                            }
                            else {
                                vErrors.push(err50);
                            }
                            errors++;
                        }
                    }
                }
                if (data42.address !== undefined) {
                    if (!(validate25(data42.address, { instancePath: instancePath + "/issue/address", parentData: data42, parentDataProperty: "address", rootData }))) {
                        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err51 = { instancePath: instancePath + "/issue", schemaPath: "#/properties/issue/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err51];
                }
                else {
                    vErrors.push(err51);
                }
                errors++;
            }
        }
        if (data.work !== undefined) {
            let data45 = data.work;
            if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                if (data45.due === undefined) {
                    const err52 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/required", keyword: "required", params: { missingProperty: "due" } };
                    if (vErrors === null) {
                        vErrors = [err52];
                    }
                    else {
                        vErrors.push(err52);
                    }
                    errors++;
                }
                if (data45.posted === undefined) {
                    const err53 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/required", keyword: "required", params: { missingProperty: "posted" } };
                    if (vErrors === null) {
                        vErrors = [err53];
                    }
                    else {
                        vErrors.push(err53);
                    }
                    errors++;
                }
                if (data45.updated === undefined) {
                    const err54 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/required", keyword: "required", params: { missingProperty: "updated" } };
                    if (vErrors === null) {
                        vErrors = [err54];
                    }
                    else {
                        vErrors.push(err54);
                    }
                    errors++;
                }
                if (data45.standing === undefined) {
                    const err55 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/required", keyword: "required", params: { missingProperty: "standing" } };
                    if (vErrors === null) {
                        vErrors = [err55];
                    }
                    else {
                        vErrors.push(err55);
                    }
                    errors++;
                }
                if (data45.quiet === undefined) {
                    const err56 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/required", keyword: "required", params: { missingProperty: "quiet" } };
                    if (vErrors === null) {
                        vErrors = [err56];
                    }
                    else {
                        vErrors.push(err56);
                    }
                    errors++;
                }
                if (data45.carriedOver === undefined) {
                    const err57 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/required", keyword: "required", params: { missingProperty: "carriedOver" } };
                    if (vErrors === null) {
                        vErrors = [err57];
                    }
                    else {
                        vErrors.push(err57);
                    }
                    errors++;
                }
                if (data45.failed === undefined) {
                    const err58 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/required", keyword: "required", params: { missingProperty: "failed" } };
                    if (vErrors === null) {
                        vErrors = [err58];
                    }
                    else {
                        vErrors.push(err58);
                    }
                    errors++;
                }
                for (const key5 in data45) {
                    if (!(((((((key5 === "due") || (key5 === "posted")) || (key5 === "updated")) || (key5 === "standing")) || (key5 === "quiet")) || (key5 === "carriedOver")) || (key5 === "failed"))) {
                        const err59 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                        if (vErrors === null) {
                            vErrors = [err59];
                        }
                        else {
                            vErrors.push(err59);
                        }
                        errors++;
                    }
                }
                if (data45.due !== undefined) {
                    if (!(validate128(data45.due, { instancePath: instancePath + "/work/due", parentData: data45, parentDataProperty: "due", rootData }))) {
                        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                        errors = vErrors.length;
                    }
                }
                if (data45.posted !== undefined) {
                    if (!(validate128(data45.posted, { instancePath: instancePath + "/work/posted", parentData: data45, parentDataProperty: "posted", rootData }))) {
                        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                        errors = vErrors.length;
                    }
                }
                if (data45.updated !== undefined) {
                    if (!(validate128(data45.updated, { instancePath: instancePath + "/work/updated", parentData: data45, parentDataProperty: "updated", rootData }))) {
                        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                        errors = vErrors.length;
                    }
                }
                if (data45.standing !== undefined) {
                    if (!(validate128(data45.standing, { instancePath: instancePath + "/work/standing", parentData: data45, parentDataProperty: "standing", rootData }))) {
                        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                        errors = vErrors.length;
                    }
                }
                if (data45.quiet !== undefined) {
                    if (!(validate128(data45.quiet, { instancePath: instancePath + "/work/quiet", parentData: data45, parentDataProperty: "quiet", rootData }))) {
                        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                        errors = vErrors.length;
                    }
                }
                if (data45.carriedOver !== undefined) {
                    if (!(validate128(data45.carriedOver, { instancePath: instancePath + "/work/carriedOver", parentData: data45, parentDataProperty: "carriedOver", rootData }))) {
                        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                        errors = vErrors.length;
                    }
                }
                if (data45.failed !== undefined) {
                    if (!(validate128(data45.failed, { instancePath: instancePath + "/work/failed", parentData: data45, parentDataProperty: "failed", rootData }))) {
                        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err60 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err60];
                }
                else {
                    vErrors.push(err60);
                }
                errors++;
            }
        }
    }
    else {
        const err61 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err61];
        }
        else {
            vErrors.push(err61);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}

// EXTERNAL MODULE: ./build/cli/github-place.js
var github_place = __webpack_require__(4500);
;// CONCATENATED MODULE: ./build/cli/report-source.js
// Where does the report come from that a command writes something from? From a file, or from GitHub.






/** Throws a {@link UserError} where there is none, or it is none. */
function obtainReport(args, terminal) {
    return args.from === undefined
        ? reportFromGitHub(args, terminal)
        : Promise.resolve(reportFromFile(args.from, terminal.cwd()));
}
/** The live reading is called here, and nowhere else. It is heavy, and loaded where it is needed. */
async function reportFromGitHub(args, terminal) {
    const { tellFromGitHub } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(868), __webpack_require__.e(892), __webpack_require__.e(377)]).then(__webpack_require__.bind(__webpack_require__, 3377));
    return (await tellFromGitHub((0,github_place/* findPlace */.P)(args, terminal), args, terminal)).report;
}
function reportFromFile(path, cwd) {
    const hint = 'Name the file that the weekly report keeps, or that `report --format json` prints.';
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, path), 'utf8');
    }
    catch {
        throw new errors/* UserError */.y(`'${path}' is not there, or cannot be read.`, hint);
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new errors/* UserError */.y(`'${path}' is no JSON.`, hint);
    }
    if (validate(value))
        return value;
    const [problem] = (0,schema_message/* explainSchemaErrors */.s)(validate.errors ?? [], value, keys);
    throw new errors/* UserError */.y(`'${path}' is no weekly report: ${problem?.message ?? 'it is of another form.'}`, hint);
}

// EXTERNAL MODULE: ./build/cli/terminal.js
var cli_terminal = __webpack_require__(8565);
;// CONCATENATED MODULE: ./build/cli/commands/release.js
// What is to be told of a release? Its roadmap, its announcement and its planning, each from the weekly report.

















function release_roadmap(args, terminal) {
    return tell(args, terminal, (report, release) => {
        const told = (0,roadmap/* roadmapOf */.Q)(report, release);
        return {
            text: () => renderRoadmapText(told, (0,cli_terminal/* painter */.C)(terminal), terminal.stdout.columns),
            json: () => told,
            markdown: () => (0,render_roadmap/* renderRoadmap */.NJ)(told),
            html: () => renderRoadmapPage(told, report),
        };
    });
}
function announce(args, terminal) {
    return tell(args, terminal, (report, release) => {
        const told = (0,announcement/* announcementOf */.r4)((0,roadmap/* roadmapOf */.Q)(report, release), report);
        if (!told.isFinal)
            terminal.stderr.write(`The enhancement freeze of ${release} has not begun: this is a draft.\n`);
        return {
            text: () => (0,announcement/* renderMail */.KT)(told),
            json: () => told,
            markdown: () => `${(0,announcement/* renderAnnouncementIssue */.tq)(told).body}\n`,
            html: () => renderAnnouncementPage(told),
        };
    });
}
function planning(args, terminal) {
    return tell(args, terminal, (report, release) => {
        const told = planningOf(report, release);
        return {
            text: () => renderPlanningText(told, (0,cli_terminal/* painter */.C)(terminal), terminal.stdout.columns),
            json: () => told,
            markdown: () => renderPlanning(told),
            html: () => renderPlanningPage(told, report),
        };
    });
}
async function tell(args, terminal, forms) {
    // Before anything is read, which takes its time.
    const asked = askedRelease(args);
    const report = await obtainReport(args, terminal);
    // What SIGs plan is not always what the report is about first.
    const [planned] = (0,vocabulary/* releasesInPlanning */.D7)(report.releases);
    const preferred = args.command === 'planning' ? planned?.name : report.current;
    const form = forms(report, releaseIn(report, asked, preferred));
    const { format } = args;
    const text = format === 'json' || format === 'github' ? `${JSON.stringify(form.json(), null, 2)}\n` : form[format]();
    if (report.errors.length > 0) {
        terminal.stderr.write(`${(0,words/* count */.U9)(report.errors.length, 'thing')} could not be read for the report of ${report.week}: what follows may be incomplete.\n`);
    }
    if (args.output === undefined)
        terminal.stdout.write(text);
    else
        writeOut((0,external_node_path_.resolve)(terminal.cwd(), args.output), args.output, text);
    return 0;
}
function askedRelease({ command, paths }) {
    const [text, more] = paths;
    const hint = `Write \`enhancements ${command} v1.10\`.`;
    if (more !== undefined)
        throw new errors/* UserError */.y(`\`${command}\` takes one release, and got '${more}' as well.`, hint);
    if (text === undefined)
        return undefined;
    const release = (0,domain_release/* parseRelease */.BC)(text);
    if (!release)
        throw new errors/* UserError */.y(`'${text}' is no release.`, hint);
    return (0,domain_release/* renderRelease */.c)({ ...release, patch: 0 });
}
/** A release of which the report knows nothing is not one of which nothing is accepted. */
function releaseIn(report, asked, preferred) {
    const known = new Set([
        ...report.releases.map(({ name }) => name),
        ...report.proposals.flatMap(({ targets, acceptance }) => [...targets, ...acceptance.releases].map(({ release }) => release)),
    ]);
    const hint = known.size === 0 ? 'It names no release at all.' : `It knows ${(0,words/* enumerate */.HL)(inOrder([...known]))}.`;
    const release = asked ?? preferred;
    if (release === undefined)
        throw new errors/* UserError */.y(`The report of ${report.week} is about no release.`, hint);
    if (!known.has(release))
        throw new errors/* UserError */.y(`The report of ${report.week} knows no release ${release}.`, hint);
    return release;
}
function inOrder(names) {
    return (0,domain_release/* parseReleases */.Yq)(names.join(' ')).sort(domain_release/* compareReleases */.c0).map(domain_release/* renderRelease */.c);
}
function writeOut(file, shown, text) {
    try {
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    catch (error) {
        throw new errors/* UserError */.y(`'${shown}' cannot be written: ${error.message}.`, 'Check the path.');
    }
}


/***/ })

};
