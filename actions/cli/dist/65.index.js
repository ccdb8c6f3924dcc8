export const id = 65;
export const ids = [65];
export const modules = {

/***/ 1065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announce: () => (/* binding */ announce),
  planning: () => (/* binding */ release_planning),
  roadmap: () => (/* binding */ release_roadmap)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/domain/release.js
var domain_release = __webpack_require__(868);
// EXTERNAL MODULE: ./build/shared/domain/words.js
var words = __webpack_require__(4456);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(2005);
// EXTERNAL MODULE: ./build/weekly-report/planning.js
var planning = __webpack_require__(2210);
// EXTERNAL MODULE: ./build/weekly-report/render/announcement.js
var announcement = __webpack_require__(3669);
// EXTERNAL MODULE: ./build/weekly-report/render/page/html.js
var html = __webpack_require__(3329);
// EXTERNAL MODULE: ./build/weekly-report/render/page/shell.js + 1 modules
var shell = __webpack_require__(2898);
;// CONCATENATED MODULE: ./build/weekly-report/render/page/announcement.js
// How does the announcement stand in a page? As the mail that it is, to be read and copied.


function renderAnnouncementPage({ release, to, subject, body, isFinal }) {
    return (0,shell/* renderShell */.D)({
        title: `Announcement of ${release}`,
        skip: { to: 'mail', text: 'Skip to the mail' },
        head: (0,html/* html */.qy) `<header class="head"><h1>Announcement of ${release}</h1>
${isFinal ? '' : (0,html/* html */.qy) `<p class="callout">The enhancement freeze has not begun: this is a draft.</p>`}</header>`,
        main: (0,html/* html */.qy) `<section id="mail" aria-labelledby="mail-title"><h2 id="mail-title">${subject}</h2>
${to === undefined ? '' : (0,html/* html */.qy) `<p>To ${(0,html/* outside */.qY)(to)}</p>`}
<pre class="mail" tabindex="0">${body}</pre></section>`,
        foot: (0,html/* html */.qy) `<p>Plain text, ready to send.</p>`,
    });
}

// EXTERNAL MODULE: ./build/weekly-report/render/page/planning.js
var page_planning = __webpack_require__(5253);
// EXTERNAL MODULE: ./build/weekly-report/render/page/roadmap.js
var roadmap = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/weekly-report/render/planning.js
var render_planning = __webpack_require__(7403);
// EXTERNAL MODULE: ./build/weekly-report/render/roadmap.js
var render_roadmap = __webpack_require__(5464);
// EXTERNAL MODULE: ./build/weekly-report/roadmap.js
var weekly_report_roadmap = __webpack_require__(5159);
// EXTERNAL MODULE: ./build/weekly-report/vocabulary.js
var vocabulary = __webpack_require__(8331);
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
            ...entries.map((entry) => row(entry, roadmap, paint, width)),
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
const MARKS = {
    new: 'new',
    changed: 'changed',
    same: '',
    unknown: '',
};
function row(entry, { series, accepted }, paint, width) {
    const { number, title, stages, state, difference } = entry;
    const digits = Math.max(...accepted.map((each) => `${each.number}`.length));
    const head = `  ${series} ${`${number}`.padStart(digits)}  ${stages
        .map((stage) => vocabulary/* STAGE_WORDS */.hZ[stage])
        .join(', ')
        .padEnd(5)}  `;
    const word = vocabulary/* STATE_WORDS */.I7[state].padEnd(15);
    const mark = MARKS[difference];
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
            `${paint('bold', (0,words/* plainLine */.h0)((0,vocabulary/* sigSaid */.FB)(sig.name)))}: ${(0,render_planning/* loadSaid */.uE)(sig)}`,
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
    return item(`${series} ${number}`, `${title}: ${stages.map((stage) => vocabulary/* STAGE_WORDS */.hZ[stage]).join(', ')}, ${(0,render_planning/* decisionSaid */.IK)(candidate)}${priority === undefined ? '' : `, ${priority}`}; reviewers ${names(reviewers)}; approvers ${names(approvers)}`, width);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
        "isHeld",
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
        "foundBy",
        "releases"
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
        "reason",
        "instead"
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
const schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "weekly-report.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "repository", "series", "server", "week", "begins", "ends", "generatedAt", "skippedWeeks", "releases", "counts", "proposals", "sigs", "lag", "pending", "exceptions", "debts", "cleanup", "errors", "work"], "properties": { "schema": { "const": 1 }, "repository": { "$ref": "#/definitions/form1" }, "series": { "$ref": "#/definitions/form1" }, "server": { "$ref": "#/definitions/form2" }, "week": { "$ref": "#/definitions/form3" }, "begins": { "$ref": "#/definitions/form4" }, "ends": { "$ref": "#/definitions/form4" }, "generatedAt": { "$ref": "#/definitions/form4" }, "commit": { "$ref": "#/definitions/form1" }, "previous": { "type": "object", "additionalProperties": false, "required": ["week"], "properties": { "week": { "$ref": "#/definitions/form3" }, "address": { "$ref": "#/definitions/form2" } } }, "skippedWeeks": { "type": "array", "items": { "$ref": "#/definitions/form3" } }, "current": { "type": "string", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" }, "releases": { "type": "array", "items": { "$ref": "#/definitions/release" } }, "counts": { "$ref": "#/definitions/counts" }, "proposals": { "type": "array", "items": { "$ref": "#/definitions/proposal" } }, "sigs": { "type": "array", "items": { "$ref": "#/definitions/sig" } }, "lag": { "type": "array", "items": { "$ref": "#/definitions/lag" } }, "pending": { "type": "array", "items": { "$ref": "#/definitions/pending" } }, "decisions": { "type": "object", "additionalProperties": false, "required": ["count", "medianDays", "longestDays"], "properties": { "count": { "$ref": "#/definitions/form5" }, "medianDays": { "$ref": "#/definitions/form5" }, "longestDays": { "$ref": "#/definitions/form5" } } }, "exceptions": { "type": "array", "items": { "$ref": "#/definitions/exception" } }, "debts": { "type": "array", "items": { "$ref": "#/definitions/debt" } }, "cleanup": { "type": "array", "items": { "$ref": "#/definitions/cleanup" } }, "errors": { "type": "array", "items": { "$ref": "#/definitions/error" } }, "sweep": { "type": "object", "additionalProperties": false, "required": ["isLate"], "properties": { "at": { "$ref": "#/definitions/form4" }, "isLate": { "type": "boolean" } } }, "mailingList": { "$ref": "#/definitions/form1" }, "issue": { "type": "object", "additionalProperties": false, "required": ["number", "address"], "properties": { "number": { "type": "integer", "minimum": 1 }, "address": { "$ref": "#/definitions/form2" } } }, "work": { "type": "object", "additionalProperties": false, "required": ["due", "posted", "updated", "standing", "quiet", "carriedOver", "failed"], "properties": { "due": { "$ref": "#/definitions/form5" }, "posted": { "$ref": "#/definitions/form5" }, "updated": { "$ref": "#/definitions/form5" }, "standing": { "$ref": "#/definitions/form5" }, "quiet": { "$ref": "#/definitions/form5" }, "carriedOver": { "$ref": "#/definitions/form5" }, "isHeld": { "type": "boolean" }, "failed": { "$ref": "#/definitions/form5" } } } }, "definitions": { "state": { "enum": ["on-track", "at-risk", "off-track", "no-activity", "needs-exception", "done", "dropped", "untracked"] }, "phase": { "enum": ["planning", "implementation", "stabilisation", "released", "unscheduled"] }, "stage": { "enum": ["alpha", "beta", "ga"] }, "login": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, "moment": { "type": "object", "additionalProperties": false, "required": ["day", "at"], "properties": { "day": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\d$" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } } }, "release": { "type": "object", "additionalProperties": false, "required": ["name", "phase", "isCurrent"], "properties": { "name": { "type": "string", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" }, "phase": { "$ref": "#/definitions/phase" }, "isCurrent": { "type": "boolean" }, "enhancementFreeze": { "$ref": "#/definitions/moment" }, "codeFreeze": { "$ref": "#/definitions/moment" }, "branchCut": { "$ref": "#/definitions/moment" }, "ga": { "$ref": "#/definitions/moment" }, "candidates": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["number", "day"], "properties": { "number": { "type": "integer" }, "day": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\d$" } } } }, "next": { "type": "object", "additionalProperties": false, "required": ["what", "at", "days"], "properties": { "what": { "enum": ["enhancement freeze", "code freeze", "branch cut", "release"] }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "days": { "type": "integer" } } }, "problem": { "type": "string" } } }, "target": { "type": "object", "additionalProperties": false, "required": ["stage", "release"], "properties": { "stage": { "anyOf": [{ "$ref": "#/definitions/stage" }, { "const": "none" }] }, "release": { "type": "string", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" } } }, "source": { "type": "object", "additionalProperties": false, "required": ["from"], "properties": { "from": { "enum": ["front-matter", "target-lines", "tracker", "label", "none"] }, "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "commit": { "type": "string" }, "address": { "type": "string", "pattern": "^https?://" } } }, "party": { "type": "object", "additionalProperties": false, "required": ["kind", "logins"], "properties": { "kind": { "enum": ["owner", "author", "reviewers", "sig", "release-team", "maintainers"] }, "sig": { "type": "string" }, "logins": { "type": "array", "items": { "$ref": "#/definitions/login" } } } }, "contact": { "type": "object", "additionalProperties": false, "required": ["meetings"], "properties": { "meetings": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["day", "time", "zone", "url"], "properties": { "day": { "type": "string" }, "time": { "type": "string" }, "zone": { "type": "string" }, "url": { "type": "string" } } } }, "mailingList": { "type": "string" } } }, "reason": { "type": "object", "additionalProperties": false, "required": ["id", "message"], "properties": { "id": { "type": "string" }, "message": { "type": "string" }, "address": { "type": "string", "pattern": "^https?://" } } }, "action": { "type": "object", "additionalProperties": false, "required": ["id", "message", "by"], "properties": { "id": { "type": "string" }, "message": { "type": "string" }, "by": { "$ref": "#/definitions/party" }, "until": { "$ref": "#/definitions/moment" }, "address": { "type": "string", "pattern": "^https?://" } } }, "wait": { "type": "object", "additionalProperties": false, "required": ["what", "for", "since", "days", "isOverdue"], "properties": { "what": { "enum": ["review", "changes", "sign-off", "merge", "answer"] }, "for": { "$ref": "#/definitions/party" }, "since": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "days": { "type": "integer", "minimum": 0 }, "isOverdue": { "type": "boolean" }, "address": { "type": "string", "pattern": "^https?://" }, "contact": { "$ref": "#/definitions/contact" } } }, "change": { "type": "object", "additionalProperties": false, "required": ["id", "message"], "properties": { "id": { "enum": ["new", "state", "stage", "status", "target", "pull-opened", "pull-merged", "pull-closed", "pull-reviewed", "document", "exception", "tracker"] }, "message": { "type": "string" }, "before": { "type": "string" }, "after": { "type": "string" }, "address": { "type": "string", "pattern": "^https?://" } } }, "pull": { "type": "object", "additionalProperties": false, "required": ["repository", "number", "title", "address", "role", "state", "base", "releases"], "properties": { "repository": { "type": "string" }, "number": { "type": "integer", "minimum": 1 }, "title": { "type": "string" }, "address": { "type": "string", "pattern": "^https?://" }, "role": { "enum": ["proposal", "implementation", "documentation", "bug"] }, "state": { "enum": ["open", "draft", "merged", "closed"] }, "base": { "type": "string" }, "author": { "$ref": "#/definitions/login" }, "openedAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "mergedAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "closedAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "updatedAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "labels": { "type": "array", "items": { "type": "string" } }, "requested": { "type": "array", "items": { "$ref": "#/definitions/login" } }, "review": { "enum": ["none", "commented", "changes-requested", "approved"] }, "reviewedAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "waitingFor": { "$ref": "#/definitions/party" }, "waitingSince": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "foundBy": { "type": "array", "items": { "enum": ["reference", "tracker", "title", "body", "path", "memory"] } }, "releases": { "type": "array", "items": { "type": "string", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" } } } }, "exception": { "type": "object", "additionalProperties": false, "required": ["proposal", "release", "freeze", "state", "thread"], "properties": { "proposal": { "type": "integer", "minimum": 1 }, "release": { "type": "string", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" }, "freeze": { "enum": ["enhancement", "code"] }, "state": { "enum": ["granted", "over", "denied", "open", "unauthorized"] }, "until": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\d$" }, "endsAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "daysLeft": { "type": "integer" }, "by": { "$ref": "#/definitions/login" }, "thread": { "type": "string", "pattern": "^https?://" } } }, "tracker": { "type": "object", "additionalProperties": false, "required": ["number", "address", "title", "state", "labels"], "properties": { "number": { "type": "integer", "minimum": 1 }, "address": { "type": "string", "pattern": "^https?://" }, "title": { "type": "string" }, "state": { "enum": ["open", "closed"] }, "labels": { "type": "array", "items": { "type": "string" } }, "assignees": { "type": "array", "items": { "$ref": "#/definitions/login" } }, "closedBy": { "$ref": "#/definitions/login" }, "isClosedByBot": { "type": "boolean" }, "lastActivityAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "isReadable": { "type": "boolean" } } }, "quoted": { "type": "object", "additionalProperties": false, "required": ["by", "at", "text", "address", "as"], "properties": { "by": { "$ref": "#/definitions/login" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "text": { "type": "string" }, "address": { "type": "string", "pattern": "^https?://" }, "as": { "enum": ["owner", "approver", "release-team", "maintainer"] } } }, "check": { "type": "object", "additionalProperties": false, "required": ["id", "state", "evidence"], "properties": { "id": { "enum": ["pulls-merged", "docs-merged", "as-proposed", "bugs-and-feedback", "tracker-complete"] }, "state": { "enum": ["yes", "no", "unknown"] }, "evidence": { "type": "string" }, "address": { "type": "string", "pattern": "^https?://" } } }, "limit": { "type": "object", "additionalProperties": false, "required": ["stage", "since", "last", "isOver"], "properties": { "stage": { "$ref": "#/definitions/stage" }, "since": { "type": "string", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" }, "last": { "type": "string", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" }, "isOver": { "type": "boolean" } } }, "retarget": { "type": "object", "additionalProperties": false, "required": ["to", "reason"], "properties": { "to": { "anyOf": [{ "type": "string", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" }, { "const": "rejected" }] }, "reason": { "type": "string" }, "instead": { "type": "string", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" } } }, "signOff": { "type": "object", "additionalProperties": false, "required": ["pull", "state"], "properties": { "pull": { "type": "integer", "minimum": 1 }, "state": { "enum": ["success", "pending", "failure", "error"] }, "description": { "type": "string" }, "missing": { "type": "array", "items": { "type": "string" } } } }, "acceptance": { "type": "object", "additionalProperties": false, "required": ["isAccepted", "releases"], "properties": { "isAccepted": { "type": "boolean" }, "releases": { "type": "array", "items": { "$ref": "#/definitions/target" } }, "since": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "pull": { "type": "integer", "minimum": 1 }, "before": { "type": "array", "items": { "$ref": "#/definitions/target" } }, "source": { "$ref": "#/definitions/source" } } }, "planning": { "type": "object", "additionalProperties": false, "required": ["decision", "reviewers", "approvers"], "properties": { "decision": { "enum": ["tracked", "not-tracked", "undecided"] }, "isCommitted": { "type": "boolean" }, "priority": { "type": "string" }, "reviewers": { "type": "array", "items": { "type": "string" } }, "approvers": { "type": "array", "items": { "type": "string" } } } }, "checkIn": { "type": "object", "additionalProperties": false, "required": ["outcome"], "properties": { "outcome": { "enum": ["posted", "updated", "stands", "quiet", "carried-over", "deleted", "failed", "none"] }, "address": { "type": "string", "pattern": "^https?://" }, "previousWeek": { "type": "string", "pattern": "^\\d{4}-W\\d\\d$" }, "isEdited": { "type": "boolean" } } }, "proposal": { "type": "object", "additionalProperties": false, "required": ["number", "title", "address", "participating", "targets", "state", "reasons", "waits", "changes", "pulls", "drift", "acceptance", "planning", "exceptions", "people", "checkIn"], "properties": { "number": { "type": "integer", "minimum": 1 }, "title": { "type": "string" }, "address": { "type": "string", "pattern": "^https?://" }, "document": { "type": "object", "additionalProperties": false, "required": ["path", "address"], "properties": { "path": { "type": "string" }, "address": { "type": "string", "pattern": "^https?://" }, "isMisplaced": { "type": "boolean" }, "isMeta": { "type": "boolean" }, "format": { "enum": ["front-matter", "target-lines", "none"] } } }, "series": { "type": "string" }, "sig": { "type": "string" }, "participating": { "type": "array", "items": { "type": "string" } }, "status": { "type": "string" }, "stage": { "$ref": "#/definitions/stage" }, "featureGate": { "type": "string" }, "targets": { "type": "array", "items": { "$ref": "#/definitions/target" } }, "target": { "$ref": "#/definitions/target" }, "targetSource": { "$ref": "#/definitions/source" }, "phase": { "$ref": "#/definitions/phase" }, "state": { "$ref": "#/definitions/state" }, "reasons": { "type": "array", "items": { "$ref": "#/definitions/reason" } }, "next": { "$ref": "#/definitions/action" }, "waits": { "type": "array", "items": { "$ref": "#/definitions/wait" } }, "changes": { "type": "array", "items": { "$ref": "#/definitions/change" } }, "pulls": { "type": "array", "items": { "$ref": "#/definitions/pull" } }, "tracker": { "$ref": "#/definitions/tracker" }, "exceptions": { "type": "array", "items": { "$ref": "#/definitions/exception" } }, "tldr": { "$ref": "#/definitions/quoted" }, "checks": { "type": "array", "items": { "$ref": "#/definitions/check" } }, "drift": { "type": "array", "items": { "$ref": "#/definitions/reason" } }, "limit": { "$ref": "#/definitions/limit" }, "retarget": { "$ref": "#/definitions/retarget" }, "signOff": { "$ref": "#/definitions/signOff" }, "acceptance": { "$ref": "#/definitions/acceptance" }, "planning": { "$ref": "#/definitions/planning" }, "people": { "type": "object", "additionalProperties": false, "required": ["owners", "authors"], "properties": { "owners": { "type": "array", "items": { "$ref": "#/definitions/login" } }, "authors": { "type": "array", "items": { "$ref": "#/definitions/login" } } } }, "checkIn": { "$ref": "#/definitions/checkIn" }, "previous": { "type": "object", "additionalProperties": false, "required": ["week", "state"], "properties": { "week": { "type": "string", "pattern": "^\\d{4}-W\\d\\d$" }, "state": { "$ref": "#/definitions/state" } } } } }, "sig": { "type": "object", "additionalProperties": false, "required": ["name", "counts", "representatives", "isActive", "waiting"], "properties": { "name": { "type": "string" }, "counts": { "$ref": "#/definitions/counts" }, "representatives": { "type": "array", "items": { "$ref": "#/definitions/login" } }, "lastActiveAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "isActive": { "type": "boolean" }, "isRequired": { "type": "boolean" }, "contact": { "$ref": "#/definitions/contact" }, "waiting": { "type": "integer", "minimum": 0 } } }, "counts": { "type": "object", "additionalProperties": false, "properties": { "on-track": { "type": "integer", "minimum": 0 }, "at-risk": { "type": "integer", "minimum": 0 }, "off-track": { "type": "integer", "minimum": 0 }, "no-activity": { "type": "integer", "minimum": 0 }, "needs-exception": { "type": "integer", "minimum": 0 }, "done": { "type": "integer", "minimum": 0 }, "dropped": { "type": "integer", "minimum": 0 }, "untracked": { "type": "integer", "minimum": 0 } } }, "lag": { "type": "object", "additionalProperties": false, "required": ["repository", "pull", "title", "address", "days", "since", "for"], "properties": { "proposal": { "type": "integer", "minimum": 1 }, "sig": { "type": "string" }, "repository": { "type": "string" }, "pull": { "type": "integer", "minimum": 1 }, "title": { "type": "string" }, "address": { "type": "string", "pattern": "^https?://" }, "days": { "type": "integer", "minimum": 0 }, "since": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "for": { "$ref": "#/definitions/party" }, "contact": { "$ref": "#/definitions/contact" } } }, "pending": { "type": "object", "additionalProperties": false, "required": ["pull", "title", "address", "days", "openedAt", "isDraft", "proposals"], "properties": { "pull": { "type": "integer", "minimum": 1 }, "title": { "type": "string" }, "address": { "type": "string", "pattern": "^https?://" }, "author": { "$ref": "#/definitions/login" }, "openedAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "days": { "type": "integer", "minimum": 0 }, "isDraft": { "type": "boolean" }, "proposals": { "type": "array", "items": { "type": "integer", "minimum": 1 } }, "sig": { "type": "string" }, "signOff": { "$ref": "#/definitions/signOff" }, "review": { "enum": ["none", "commented", "changes-requested", "approved"] }, "waitingFor": { "$ref": "#/definitions/party" } } }, "cleanup": { "type": "object", "additionalProperties": false, "required": ["id", "tracker", "address", "message", "hint"], "properties": { "id": { "type": "string" }, "tracker": { "type": "integer", "minimum": 1 }, "address": { "type": "string", "pattern": "^https?://" }, "message": { "type": "string" }, "hint": { "type": "string" }, "by": { "$ref": "#/definitions/party" } } }, "debt": { "type": "object", "additionalProperties": false, "required": ["by", "items"], "properties": { "by": { "$ref": "#/definitions/party" }, "items": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["proposal", "message"], "properties": { "proposal": { "type": "integer", "minimum": 1 }, "message": { "type": "string" }, "days": { "type": "integer", "minimum": 0 }, "address": { "type": "string", "pattern": "^https?://" } } } } } }, "error": { "type": "object", "additionalProperties": false, "required": ["what", "message", "hint"], "properties": { "what": { "type": "string" }, "number": { "type": "integer", "minimum": 1 }, "message": { "type": "string" }, "hint": { "type": "string" }, "path": { "type": "string" } } }, "form1": { "type": "string" }, "form2": { "type": "string", "pattern": "^https?://" }, "form3": { "type": "string", "pattern": "^\\d{4}-W\\d\\d$" }, "form4": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "form5": { "type": "integer", "minimum": 0 } } };
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
const schema11 = { "type": "object", "additionalProperties": false, "required": ["name", "phase", "isCurrent"], "properties": { "name": { "type": "string", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" }, "phase": { "$ref": "#/definitions/phase" }, "isCurrent": { "type": "boolean" }, "enhancementFreeze": { "$ref": "#/definitions/moment" }, "codeFreeze": { "$ref": "#/definitions/moment" }, "branchCut": { "$ref": "#/definitions/moment" }, "ga": { "$ref": "#/definitions/moment" }, "candidates": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["number", "day"], "properties": { "number": { "type": "integer" }, "day": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\d$" } } } }, "next": { "type": "object", "additionalProperties": false, "required": ["what", "at", "days"], "properties": { "what": { "enum": ["enhancement freeze", "code freeze", "branch cut", "release"] }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "days": { "type": "integer" } } }, "problem": { "type": "string" } } };
const pattern3 = new RegExp("^v\\d{1,4}\\.\\d{1,4}$", "u");
const pattern5 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");
const schema12 = { "enum": ["planning", "implementation", "stabilisation", "released", "unscheduled"] };
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
const schema13 = { "type": "object", "additionalProperties": false, "required": ["day", "at"], "properties": { "day": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\d$" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } } };
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
const schema14 = { "type": "object", "additionalProperties": false, "properties": { "on-track": { "type": "integer", "minimum": 0 }, "at-risk": { "type": "integer", "minimum": 0 }, "off-track": { "type": "integer", "minimum": 0 }, "no-activity": { "type": "integer", "minimum": 0 }, "needs-exception": { "type": "integer", "minimum": 0 }, "done": { "type": "integer", "minimum": 0 }, "dropped": { "type": "integer", "minimum": 0 }, "untracked": { "type": "integer", "minimum": 0 } } };
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
const schema15 = { "type": "object", "additionalProperties": false, "required": ["number", "title", "address", "participating", "targets", "state", "reasons", "waits", "changes", "pulls", "drift", "acceptance", "planning", "exceptions", "people", "checkIn"], "properties": { "number": { "type": "integer", "minimum": 1 }, "title": { "type": "string" }, "address": { "type": "string", "pattern": "^https?://" }, "document": { "type": "object", "additionalProperties": false, "required": ["path", "address"], "properties": { "path": { "type": "string" }, "address": { "type": "string", "pattern": "^https?://" }, "isMisplaced": { "type": "boolean" }, "isMeta": { "type": "boolean" }, "format": { "enum": ["front-matter", "target-lines", "none"] } } }, "series": { "type": "string" }, "sig": { "type": "string" }, "participating": { "type": "array", "items": { "type": "string" } }, "status": { "type": "string" }, "stage": { "$ref": "#/definitions/stage" }, "featureGate": { "type": "string" }, "targets": { "type": "array", "items": { "$ref": "#/definitions/target" } }, "target": { "$ref": "#/definitions/target" }, "targetSource": { "$ref": "#/definitions/source" }, "phase": { "$ref": "#/definitions/phase" }, "state": { "$ref": "#/definitions/state" }, "reasons": { "type": "array", "items": { "$ref": "#/definitions/reason" } }, "next": { "$ref": "#/definitions/action" }, "waits": { "type": "array", "items": { "$ref": "#/definitions/wait" } }, "changes": { "type": "array", "items": { "$ref": "#/definitions/change" } }, "pulls": { "type": "array", "items": { "$ref": "#/definitions/pull" } }, "tracker": { "$ref": "#/definitions/tracker" }, "exceptions": { "type": "array", "items": { "$ref": "#/definitions/exception" } }, "tldr": { "$ref": "#/definitions/quoted" }, "checks": { "type": "array", "items": { "$ref": "#/definitions/check" } }, "drift": { "type": "array", "items": { "$ref": "#/definitions/reason" } }, "limit": { "$ref": "#/definitions/limit" }, "retarget": { "$ref": "#/definitions/retarget" }, "signOff": { "$ref": "#/definitions/signOff" }, "acceptance": { "$ref": "#/definitions/acceptance" }, "planning": { "$ref": "#/definitions/planning" }, "people": { "type": "object", "additionalProperties": false, "required": ["owners", "authors"], "properties": { "owners": { "type": "array", "items": { "$ref": "#/definitions/login" } }, "authors": { "type": "array", "items": { "$ref": "#/definitions/login" } } } }, "checkIn": { "$ref": "#/definitions/checkIn" }, "previous": { "type": "object", "additionalProperties": false, "required": ["week", "state"], "properties": { "week": { "type": "string", "pattern": "^\\d{4}-W\\d\\d$" }, "state": { "$ref": "#/definitions/state" } } } } };
const schema16 = { "enum": ["alpha", "beta", "ga"] };
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
const schema17 = { "type": "object", "additionalProperties": false, "required": ["stage", "release"], "properties": { "stage": { "anyOf": [{ "$ref": "#/definitions/stage" }, { "const": "none" }] }, "release": { "type": "string", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" } } };
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
const schema18 = { "type": "object", "additionalProperties": false, "required": ["from"], "properties": { "from": { "enum": ["front-matter", "target-lines", "tracker", "label", "none"] }, "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "commit": { "type": "string" }, "address": { "type": "string", "pattern": "^https?://" } } };
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
            if (!(((((data0 === "front-matter") || (data0 === "target-lines")) || (data0 === "tracker")) || (data0 === "label")) || (data0 === "none"))) {
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
const schema19 = { "enum": ["on-track", "at-risk", "off-track", "no-activity", "needs-exception", "done", "dropped", "untracked"] };
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
const schema20 = { "type": "object", "additionalProperties": false, "required": ["id", "message"], "properties": { "id": { "type": "string" }, "message": { "type": "string" }, "address": { "type": "string", "pattern": "^https?://" } } };
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
const schema21 = { "type": "object", "additionalProperties": false, "required": ["id", "message", "by"], "properties": { "id": { "type": "string" }, "message": { "type": "string" }, "by": { "$ref": "#/definitions/party" }, "until": { "$ref": "#/definitions/moment" }, "address": { "type": "string", "pattern": "^https?://" } } };
const schema22 = { "type": "object", "additionalProperties": false, "required": ["kind", "logins"], "properties": { "kind": { "enum": ["owner", "author", "reviewers", "sig", "release-team", "maintainers"] }, "sig": { "type": "string" }, "logins": { "type": "array", "items": { "$ref": "#/definitions/login" } } } };
const schema23 = { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$" };
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
const schema24 = { "type": "object", "additionalProperties": false, "required": ["what", "for", "since", "days", "isOverdue"], "properties": { "what": { "enum": ["review", "changes", "sign-off", "merge", "answer"] }, "for": { "$ref": "#/definitions/party" }, "since": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "days": { "type": "integer", "minimum": 0 }, "isOverdue": { "type": "boolean" }, "address": { "type": "string", "pattern": "^https?://" }, "contact": { "$ref": "#/definitions/contact" } } };
const schema25 = { "type": "object", "additionalProperties": false, "required": ["meetings"], "properties": { "meetings": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["day", "time", "zone", "url"], "properties": { "day": { "type": "string" }, "time": { "type": "string" }, "zone": { "type": "string" }, "url": { "type": "string" } } } }, "mailingList": { "type": "string" } } };
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
const schema26 = { "type": "object", "additionalProperties": false, "required": ["id", "message"], "properties": { "id": { "enum": ["new", "state", "stage", "status", "target", "pull-opened", "pull-merged", "pull-closed", "pull-reviewed", "document", "exception", "tracker"] }, "message": { "type": "string" }, "before": { "type": "string" }, "after": { "type": "string" }, "address": { "type": "string", "pattern": "^https?://" } } };
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
            if (!((((((((((((data0 === "new") || (data0 === "state")) || (data0 === "stage")) || (data0 === "status")) || (data0 === "target")) || (data0 === "pull-opened")) || (data0 === "pull-merged")) || (data0 === "pull-closed")) || (data0 === "pull-reviewed")) || (data0 === "document")) || (data0 === "exception")) || (data0 === "tracker"))) {
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
const schema27 = { "type": "object", "additionalProperties": false, "required": ["repository", "number", "title", "address", "role", "state", "base", "releases"], "properties": { "repository": { "type": "string" }, "number": { "type": "integer", "minimum": 1 }, "title": { "type": "string" }, "address": { "type": "string", "pattern": "^https?://" }, "role": { "enum": ["proposal", "implementation", "documentation", "bug"] }, "state": { "enum": ["open", "draft", "merged", "closed"] }, "base": { "type": "string" }, "author": { "$ref": "#/definitions/login" }, "openedAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "mergedAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "closedAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "updatedAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "labels": { "type": "array", "items": { "type": "string" } }, "requested": { "type": "array", "items": { "$ref": "#/definitions/login" } }, "review": { "enum": ["none", "commented", "changes-requested", "approved"] }, "reviewedAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "waitingFor": { "$ref": "#/definitions/party" }, "waitingSince": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "foundBy": { "type": "array", "items": { "enum": ["reference", "tracker", "title", "body", "path", "memory"] } }, "releases": { "type": "array", "items": { "type": "string", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" } } } };
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
        if (data.releases === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "releases" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema27.properties, key0))) {
                const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.repository !== undefined) {
            if (typeof data.repository !== "string") {
                const err9 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.number !== undefined) {
            let data1 = data.number;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err10 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 < 1 || isNaN(data1)) {
                    const err11 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
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
        if (data.title !== undefined) {
            if (typeof data.title !== "string") {
                const err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.address !== undefined) {
            let data3 = data.address;
            if (typeof data3 === "string") {
                if (!pattern0.test(data3)) {
                    const err13 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
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
                const err14 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.role !== undefined) {
            let data4 = data.role;
            if (!((((data4 === "proposal") || (data4 === "implementation")) || (data4 === "documentation")) || (data4 === "bug"))) {
                const err15 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema27.properties.role.enum } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.state !== undefined) {
            let data5 = data.state;
            if (!((((data5 === "open") || (data5 === "draft")) || (data5 === "merged")) || (data5 === "closed"))) {
                const err16 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema27.properties.state.enum } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.base !== undefined) {
            if (typeof data.base !== "string") {
                const err17 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
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
                    const err18 = { instancePath: instancePath + "/openedAt", schemaPath: "#/properties/openedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/openedAt", schemaPath: "#/properties/openedAt/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.mergedAt !== undefined) {
            let data9 = data.mergedAt;
            if (typeof data9 === "string") {
                if (!pattern2.test(data9)) {
                    const err20 = { instancePath: instancePath + "/mergedAt", schemaPath: "#/properties/mergedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } };
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
                const err21 = { instancePath: instancePath + "/mergedAt", schemaPath: "#/properties/mergedAt/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.closedAt !== undefined) {
            let data10 = data.closedAt;
            if (typeof data10 === "string") {
                if (!pattern2.test(data10)) {
                    const err22 = { instancePath: instancePath + "/closedAt", schemaPath: "#/properties/closedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
            else {
                const err23 = { instancePath: instancePath + "/closedAt", schemaPath: "#/properties/closedAt/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.updatedAt !== undefined) {
            let data11 = data.updatedAt;
            if (typeof data11 === "string") {
                if (!pattern2.test(data11)) {
                    const err24 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/properties/updatedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/properties/updatedAt/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
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
                        const err26 = { instancePath: instancePath + "/labels/" + i0, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
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
                const err28 = { instancePath: instancePath + "/requested", schemaPath: "#/properties/requested/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        if (data.review !== undefined) {
            let data16 = data.review;
            if (!((((data16 === "none") || (data16 === "commented")) || (data16 === "changes-requested")) || (data16 === "approved"))) {
                const err29 = { instancePath: instancePath + "/review", schemaPath: "#/properties/review/enum", keyword: "enum", params: { allowedValues: schema27.properties.review.enum } };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.reviewedAt !== undefined) {
            let data17 = data.reviewedAt;
            if (typeof data17 === "string") {
                if (!pattern2.test(data17)) {
                    const err30 = { instancePath: instancePath + "/reviewedAt", schemaPath: "#/properties/reviewedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/reviewedAt", schemaPath: "#/properties/reviewedAt/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
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
                    const err32 = { instancePath: instancePath + "/waitingSince", schemaPath: "#/properties/waitingSince/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
            }
            else {
                const err33 = { instancePath: instancePath + "/waitingSince", schemaPath: "#/properties/waitingSince/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
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
                    if (!((((((data21 === "reference") || (data21 === "tracker")) || (data21 === "title")) || (data21 === "body")) || (data21 === "path")) || (data21 === "memory"))) {
                        const err34 = { instancePath: instancePath + "/foundBy/" + i2, schemaPath: "#/properties/foundBy/items/enum", keyword: "enum", params: { allowedValues: schema27.properties.foundBy.items.enum } };
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
                const err35 = { instancePath: instancePath + "/foundBy", schemaPath: "#/properties/foundBy/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.releases !== undefined) {
            let data22 = data.releases;
            if (Array.isArray(data22)) {
                const len3 = data22.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data23 = data22[i3];
                    if (typeof data23 === "string") {
                        if (!pattern3.test(data23)) {
                            const err36 = { instancePath: instancePath + "/releases/" + i3, schemaPath: "#/properties/releases/items/pattern", keyword: "pattern", params: { pattern: "^v\\d{1,4}\\.\\d{1,4}$" } };
                            if (vErrors === null) {
                                vErrors = [err36];
                            }
                            else {
                                vErrors.push(err36);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err37 = { instancePath: instancePath + "/releases/" + i3, schemaPath: "#/properties/releases/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err38 = { instancePath: instancePath + "/releases", schemaPath: "#/properties/releases/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
    }
    else {
        const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err39];
        }
        else {
            vErrors.push(err39);
        }
        errors++;
    }
    validate76.errors = vErrors;
    return errors === 0;
}
const schema28 = { "type": "object", "additionalProperties": false, "required": ["number", "address", "title", "state", "labels"], "properties": { "number": { "type": "integer", "minimum": 1 }, "address": { "type": "string", "pattern": "^https?://" }, "title": { "type": "string" }, "state": { "enum": ["open", "closed"] }, "labels": { "type": "array", "items": { "type": "string" } }, "assignees": { "type": "array", "items": { "$ref": "#/definitions/login" } }, "closedBy": { "$ref": "#/definitions/login" }, "isClosedByBot": { "type": "boolean" }, "lastActivityAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "isReadable": { "type": "boolean" } } };
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
const schema29 = { "type": "object", "additionalProperties": false, "required": ["proposal", "release", "freeze", "state", "thread"], "properties": { "proposal": { "type": "integer", "minimum": 1 }, "release": { "type": "string", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" }, "freeze": { "enum": ["enhancement", "code"] }, "state": { "enum": ["granted", "over", "denied", "open", "unauthorized"] }, "until": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\d$" }, "endsAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "daysLeft": { "type": "integer" }, "by": { "$ref": "#/definitions/login" }, "thread": { "type": "string", "pattern": "^https?://" } } };
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
const schema30 = { "type": "object", "additionalProperties": false, "required": ["by", "at", "text", "address", "as"], "properties": { "by": { "$ref": "#/definitions/login" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "text": { "type": "string" }, "address": { "type": "string", "pattern": "^https?://" }, "as": { "enum": ["owner", "approver", "release-team", "maintainer"] } } };
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
const schema31 = { "type": "object", "additionalProperties": false, "required": ["id", "state", "evidence"], "properties": { "id": { "enum": ["pulls-merged", "docs-merged", "as-proposed", "bugs-and-feedback", "tracker-complete"] }, "state": { "enum": ["yes", "no", "unknown"] }, "evidence": { "type": "string" }, "address": { "type": "string", "pattern": "^https?://" } } };
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
const schema32 = { "type": "object", "additionalProperties": false, "required": ["stage", "since", "last", "isOver"], "properties": { "stage": { "$ref": "#/definitions/stage" }, "since": { "type": "string", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" }, "last": { "type": "string", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" }, "isOver": { "type": "boolean" } } };
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
const schema33 = { "type": "object", "additionalProperties": false, "required": ["to", "reason"], "properties": { "to": { "anyOf": [{ "type": "string", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" }, { "const": "rejected" }] }, "reason": { "type": "string" }, "instead": { "type": "string", "pattern": "^v\\d{1,4}\\.\\d{1,4}$" } } };
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
            if (!(((key0 === "to") || (key0 === "reason")) || (key0 === "instead"))) {
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
        if (data.instead !== undefined) {
            let data2 = data.instead;
            if (typeof data2 === "string") {
                if (!pattern3.test(data2)) {
                    const err8 = { instancePath: instancePath + "/instead", schemaPath: "#/properties/instead/pattern", keyword: "pattern", params: { pattern: "^v\\d{1,4}\\.\\d{1,4}$" } };
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
                const err9 = { instancePath: instancePath + "/instead", schemaPath: "#/properties/instead/type", keyword: "type", params: { type: "string" } };
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
    validate97.errors = vErrors;
    return errors === 0;
}
const schema34 = { "type": "object", "additionalProperties": false, "required": ["pull", "state"], "properties": { "pull": { "type": "integer", "minimum": 1 }, "state": { "enum": ["success", "pending", "failure", "error"] }, "description": { "type": "string" }, "missing": { "type": "array", "items": { "type": "string" } } } };
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
            if (!((((data1 === "success") || (data1 === "pending")) || (data1 === "failure")) || (data1 === "error"))) {
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
const schema35 = { "type": "object", "additionalProperties": false, "required": ["isAccepted", "releases"], "properties": { "isAccepted": { "type": "boolean" }, "releases": { "type": "array", "items": { "$ref": "#/definitions/target" } }, "since": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "pull": { "type": "integer", "minimum": 1 }, "before": { "type": "array", "items": { "$ref": "#/definitions/target" } }, "source": { "$ref": "#/definitions/source" } } };
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
const schema36 = { "type": "object", "additionalProperties": false, "required": ["decision", "reviewers", "approvers"], "properties": { "decision": { "enum": ["tracked", "not-tracked", "undecided"] }, "isCommitted": { "type": "boolean" }, "priority": { "type": "string" }, "reviewers": { "type": "array", "items": { "type": "string" } }, "approvers": { "type": "array", "items": { "type": "string" } } } };
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
const schema37 = { "type": "object", "additionalProperties": false, "required": ["outcome"], "properties": { "outcome": { "enum": ["posted", "updated", "stands", "quiet", "carried-over", "deleted", "failed", "none"] }, "address": { "type": "string", "pattern": "^https?://" }, "previousWeek": { "type": "string", "pattern": "^\\d{4}-W\\d\\d$" }, "isEdited": { "type": "boolean" } } };
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
const schema38 = { "type": "object", "additionalProperties": false, "required": ["name", "counts", "representatives", "isActive", "waiting"], "properties": { "name": { "type": "string" }, "counts": { "$ref": "#/definitions/counts" }, "representatives": { "type": "array", "items": { "$ref": "#/definitions/login" } }, "lastActiveAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "isActive": { "type": "boolean" }, "isRequired": { "type": "boolean" }, "contact": { "$ref": "#/definitions/contact" }, "waiting": { "type": "integer", "minimum": 0 } } };
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
const schema39 = { "type": "object", "additionalProperties": false, "required": ["repository", "pull", "title", "address", "days", "since", "for"], "properties": { "proposal": { "type": "integer", "minimum": 1 }, "sig": { "type": "string" }, "repository": { "type": "string" }, "pull": { "type": "integer", "minimum": 1 }, "title": { "type": "string" }, "address": { "type": "string", "pattern": "^https?://" }, "days": { "type": "integer", "minimum": 0 }, "since": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "for": { "$ref": "#/definitions/party" }, "contact": { "$ref": "#/definitions/contact" } } };
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
const schema40 = { "type": "object", "additionalProperties": false, "required": ["pull", "title", "address", "days", "openedAt", "isDraft", "proposals"], "properties": { "pull": { "type": "integer", "minimum": 1 }, "title": { "type": "string" }, "address": { "type": "string", "pattern": "^https?://" }, "author": { "$ref": "#/definitions/login" }, "openedAt": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }, "days": { "type": "integer", "minimum": 0 }, "isDraft": { "type": "boolean" }, "proposals": { "type": "array", "items": { "type": "integer", "minimum": 1 } }, "sig": { "type": "string" }, "signOff": { "$ref": "#/definitions/signOff" }, "review": { "enum": ["none", "commented", "changes-requested", "approved"] }, "waitingFor": { "$ref": "#/definitions/party" } } };
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
const schema42 = { "type": "object", "additionalProperties": false, "required": ["by", "items"], "properties": { "by": { "$ref": "#/definitions/party" }, "items": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["proposal", "message"], "properties": { "proposal": { "type": "integer", "minimum": 1 }, "message": { "type": "string" }, "days": { "type": "integer", "minimum": 0 }, "address": { "type": "string", "pattern": "^https?://" } } } } } };
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
const schema43 = { "type": "object", "additionalProperties": false, "required": ["id", "tracker", "address", "message", "hint"], "properties": { "id": { "type": "string" }, "tracker": { "type": "integer", "minimum": 1 }, "address": { "type": "string", "pattern": "^https?://" }, "message": { "type": "string" }, "hint": { "type": "string" }, "by": { "$ref": "#/definitions/party" } } };
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
const schema44 = { "type": "object", "additionalProperties": false, "required": ["what", "message", "hint"], "properties": { "what": { "type": "string" }, "number": { "type": "integer", "minimum": 1 }, "message": { "type": "string" }, "hint": { "type": "string" }, "path": { "type": "string" } } };
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
                    if (!((((((((key5 === "due") || (key5 === "posted")) || (key5 === "updated")) || (key5 === "standing")) || (key5 === "quiet")) || (key5 === "carriedOver")) || (key5 === "isHeld")) || (key5 === "failed"))) {
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
                if (data45.isHeld !== undefined) {
                    if (typeof data45.isHeld !== "boolean") {
                        const err60 = { instancePath: instancePath + "/work/isHeld", schemaPath: "#/properties/work/properties/isHeld/type", keyword: "type", params: { type: "boolean" } };
                        if (vErrors === null) {
                            vErrors = [err60];
                        }
                        else {
                            vErrors.push(err60);
                        }
                        errors++;
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
                const err61 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err61];
                }
                else {
                    vErrors.push(err61);
                }
                errors++;
            }
        }
    }
    else {
        const err62 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err62];
        }
        else {
            vErrors.push(err62);
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
    const { tellFromGitHub } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(94), __webpack_require__.e(568), __webpack_require__.e(647), __webpack_require__.e(415)]).then(__webpack_require__.bind(__webpack_require__, 9415));
    return (await tellFromGitHub((0,github_place/* findPlace */.Pj)(args, terminal), args, terminal)).report;
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
// EXTERNAL MODULE: ./build/cli/write-out.js
var write_out = __webpack_require__(1003);
;// CONCATENATED MODULE: ./build/cli/commands/release.js
// What is to be told of a release? Its roadmap, its announcement and its planning, each from the weekly report.

















function release_roadmap(args, terminal) {
    return tell(args, terminal, (report, release) => {
        const told = (0,weekly_report_roadmap/* roadmapOf */.Q)(report, release);
        return {
            text: () => renderRoadmapText(told, (0,cli_terminal/* painter */.C)(terminal), terminal.stdout.columns),
            json: () => told,
            markdown: () => (0,render_roadmap/* renderRoadmap */.NJ)(told),
            html: () => (0,roadmap/* renderRoadmapPage */.kv)(told, report),
        };
    });
}
function announce(args, terminal) {
    return tell(args, terminal, (report, release) => {
        const told = (0,announcement/* announcementOf */.r4)((0,weekly_report_roadmap/* roadmapOf */.Q)(report, release), report);
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
function release_planning(args, terminal) {
    return tell(args, terminal, (report, release) => {
        const told = (0,planning/* planningOf */.j)(report, release);
        return {
            text: () => renderPlanningText(told, (0,cli_terminal/* painter */.C)(terminal), terminal.stdout.columns),
            json: () => told,
            markdown: () => (0,render_planning/* renderPlanning */.C8)(told),
            html: () => (0,page_planning/* renderPlanningPage */.b)(told, report),
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
        (0,write_out/* writeOut */.s)((0,external_node_path_.resolve)(terminal.cwd(), args.output), args.output, text);
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
