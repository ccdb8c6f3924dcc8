export const id = 647;
export const ids = [647];
export const modules = {

/***/ 156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ leaveFor),
  w: () => (/* binding */ parseExceptions)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/shared/generated/exceptions.js

/** The keys that each object of the schema knows, by the place of the object in the schema. */
const keys = {
    "#/items": [
        "proposal",
        "release",
        "freeze",
        "justification",
        "until",
        "impact",
        "granted-by",
        "denied-by",
        "reason",
        "thread"
    ]
};
const validate = validate21;
const schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "exceptions.schema.json", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["proposal", "release", "freeze", "justification", "impact", "thread"], "properties": { "proposal": { "type": "integer", "minimum": 1 }, "release": { "type": "string", "pattern": "^v?\\d{1,4}\\.\\d{1,4}$" }, "freeze": { "enum": ["enhancement", "code"] }, "justification": { "$ref": "#/definitions/form1" }, "until": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "impact": { "$ref": "#/definitions/form1" }, "granted-by": { "$ref": "#/definitions/form1" }, "denied-by": { "$ref": "#/definitions/form1" }, "reason": { "$ref": "#/definitions/form1" }, "thread": { "type": "string", "pattern": "^https://" } } }, "definitions": { "form1": { "type": "string", "minLength": 1 } } };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^v?\\d{1,4}\\.\\d{1,4}$", "u");
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern2 = new RegExp("^https://", "u");
const schema7 = { "type": "string", "minLength": 1 };
const func3 = (ucs2length["default"] ?? ucs2length);
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (func3(data) < 1) {
            const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
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
    validate22.errors = vErrors;
    return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="exceptions.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (Array.isArray(data)) {
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.proposal === undefined) {
                    const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "proposal" } };
                    if (vErrors === null) {
                        vErrors = [err0];
                    }
                    else {
                        vErrors.push(err0);
                    }
                    errors++;
                }
                if (data0.release === undefined) {
                    const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "release" } };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (data0.freeze === undefined) {
                    const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "freeze" } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data0.justification === undefined) {
                    const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "justification" } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (data0.impact === undefined) {
                    const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "impact" } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if (data0.thread === undefined) {
                    const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "thread" } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                for (const key0 in data0) {
                    if (!(func2.call(schema6.items.properties, key0))) {
                        const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                if (data0.proposal !== undefined) {
                    let data1 = data0.proposal;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        const err7 = { instancePath: instancePath + "/" + i0 + "/proposal", schemaPath: "#/items/properties/proposal/type", keyword: "type", params: { type: "integer" } };
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
                            const err8 = { instancePath: instancePath + "/" + i0 + "/proposal", schemaPath: "#/items/properties/proposal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
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
                if (data0.release !== undefined) {
                    let data2 = data0.release;
                    if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                            const err9 = { instancePath: instancePath + "/" + i0 + "/release", schemaPath: "#/items/properties/release/pattern", keyword: "pattern", params: { pattern: "^v?\\d{1,4}\\.\\d{1,4}$" } };
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
                        const err10 = { instancePath: instancePath + "/" + i0 + "/release", schemaPath: "#/items/properties/release/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data0.freeze !== undefined) {
                    let data3 = data0.freeze;
                    if (!((data3 === "enhancement") || (data3 === "code"))) {
                        const err11 = { instancePath: instancePath + "/" + i0 + "/freeze", schemaPath: "#/items/properties/freeze/enum", keyword: "enum", params: { allowedValues: schema6.items.properties.freeze.enum } };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
                if (data0.justification !== undefined) {
                    if (!(validate22(data0.justification, { instancePath: instancePath + "/" + i0 + "/justification", parentData: data0, parentDataProperty: "justification", rootData }))) {
                        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.until !== undefined) {
                    let data5 = data0.until;
                    if (typeof data5 === "string") {
                        if (!pattern1.test(data5)) {
                            const err12 = { instancePath: instancePath + "/" + i0 + "/until", schemaPath: "#/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
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
                        const err13 = { instancePath: instancePath + "/" + i0 + "/until", schemaPath: "#/items/properties/until/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
                if (data0.impact !== undefined) {
                    if (!(validate22(data0.impact, { instancePath: instancePath + "/" + i0 + "/impact", parentData: data0, parentDataProperty: "impact", rootData }))) {
                        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0["granted-by"] !== undefined) {
                    if (!(validate22(data0["granted-by"], { instancePath: instancePath + "/" + i0 + "/granted-by", parentData: data0, parentDataProperty: "granted-by", rootData }))) {
                        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0["denied-by"] !== undefined) {
                    if (!(validate22(data0["denied-by"], { instancePath: instancePath + "/" + i0 + "/denied-by", parentData: data0, parentDataProperty: "denied-by", rootData }))) {
                        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.reason !== undefined) {
                    if (!(validate22(data0.reason, { instancePath: instancePath + "/" + i0 + "/reason", parentData: data0, parentDataProperty: "reason", rootData }))) {
                        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.thread !== undefined) {
                    let data10 = data0.thread;
                    if (typeof data10 === "string") {
                        if (!pattern2.test(data10)) {
                            const err14 = { instancePath: instancePath + "/" + i0 + "/thread", schemaPath: "#/items/properties/thread/pattern", keyword: "pattern", params: { pattern: "^https://" } };
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
                        const err15 = { instancePath: instancePath + "/" + i0 + "/thread", schemaPath: "#/items/properties/thread/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
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
    else {
        const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
            vErrors = [err17];
        }
        else {
            vErrors.push(err17);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}

// EXTERNAL MODULE: ./build/shared/domain/login.js
var login = __webpack_require__(5744);
// EXTERNAL MODULE: ./build/shared/domain/release.js
var domain_release = __webpack_require__(868);
// EXTERNAL MODULE: ./build/shared/domain/schema-message.js
var schema_message = __webpack_require__(4400);
// EXTERNAL MODULE: ./build/shared/domain/words.js
var words = __webpack_require__(4456);
// EXTERNAL MODULE: ./build/shared/domain/yaml.js
var domain_yaml = __webpack_require__(6822);
// EXTERNAL MODULE: ./build/shared/domain/zone.js
var domain_zone = __webpack_require__(7423);
;// CONCATENATED MODULE: ./build/shared/domain/exception.js
// Who has leave to go on after a freeze, until when, and is a request complete? The ledger of exceptions.







function parseExceptions(text, zone) {
    const parsed = (0,domain_yaml/* parseYaml */.h)(text);
    if ('problems' in parsed)
        return parsed;
    const { yaml } = parsed;
    const value = yaml.value ?? [];
    if (!validate(value)) {
        return {
            problems: (0,schema_message/* explainSchemaErrors */.s)(validate.errors ?? [], value, keys).map(({ path, aboutKey, message }) => ({
                ...(aboutKey ? yaml.keyAt(path) : yaml.at(path)),
                message,
            })),
        };
    }
    const problems = [];
    const exceptions = value.map((entry, index) => {
        const day = entry.until === undefined ? undefined : (0,domain_zone/* parseDay */.Iq)(entry.until);
        if (entry.until !== undefined && day === undefined)
            problems.push({
                ...yaml.at([index, 'until']),
                message: `${(0,words/* quote */.hD)(entry.until)} is no day of the calendar.`,
            });
        if (entry['granted-by'] !== undefined && entry.until === undefined)
            problems.push({
                ...yaml.at([index]),
                message: 'A granted exception needs `until`: it ends by itself.',
            });
        if (entry['granted-by'] !== undefined && entry['denied-by'] !== undefined)
            problems.push({ ...yaml.at([index]), message: 'An exception is granted or denied, not both.' });
        return toException(entry, day, zone);
    });
    return problems.length > 0 ? { problems } : { exceptions };
}
function toException(entry, day, zone) {
    const { 'granted-by': grantedBy, 'denied-by': deniedBy, reason } = entry;
    return {
        proposal: entry.proposal,
        release: (0,domain_release/* parseRelease */.BC)(entry.release) ?? { major: 0, minor: 0, patch: 0 },
        freeze: entry.freeze,
        thread: entry.thread,
        ...(day === undefined ? {} : { until: (0,domain_zone/* endOfDay */.D0)(day, zone), lastDay: day }),
        ...(grantedBy === undefined ? {} : { grantedBy: (0,login/* normalizeLogin */.tq)(grantedBy) }),
        ...(deniedBy === undefined ? {} : { deniedBy: (0,login/* normalizeLogin */.tq)(deniedBy) }),
        ...(reason === undefined ? {} : { reason }),
    };
}
/** The best that holds now. `authorities` are the logins of the release team and the maintainers. */
function leaveFor({ proposal, release, freeze }, exceptions, now, authorities) {
    const may = new Set(authorities.map(login/* loginKey */.H$));
    const own = exceptions.filter((each) => each.proposal === proposal && each.freeze === freeze && (0,domain_release/* compareReleases */.c0)(each.release, release) === 0);
    const judged = own.map((exception) => {
        const { grantedBy, deniedBy } = exception;
        if (deniedBy !== undefined && may.has((0,login/* loginKey */.H$)(deniedBy)))
            return { state: 'denied', exception };
        if (grantedBy === undefined)
            return { state: 'open', exception };
        if (!may.has((0,login/* loginKey */.H$)(grantedBy)))
            return { state: 'unauthorized', exception };
        return { state: exception.until !== undefined && now < exception.until ? 'granted' : 'over', exception };
    });
    for (const state of ['granted', 'over', 'denied', 'unauthorized', 'open']) {
        const found = judged.findLast((leave) => leave.state === state);
        if (found)
            return found;
    }
    return { state: 'none' };
}


/***/ }),

/***/ 8010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ namedProposals)
/* harmony export */ });
// Which proposals does an implementation name? In the addresses, references and names that people write into a pull request.
/**
 * The numbers of tracking issues, ascending, each once: `kubevirt/enhancements/issues/42`, `kubevirt/enhancements#42`, `enhancements#42` anywhere;
 * `VEP-42`, `VEP 42`, `vep42` in title and branch. `repository` is that of the proposals.
 */
function namedProposals({ title, body, branch }, repository, series) {
    const name = repository.slice(repository.indexOf('/') + 1);
    const addresses = [
        new RegExp(`(?<![\\w.-])${literal(repository)}/issues/(\\d{1,9})\\b`, 'gi'),
        new RegExp(`(?<![\\w./-])(?:${literal(repository)}|${literal(name)})#(\\d{1,9})\\b`, 'gi'),
    ];
    // Branches are written with underscores, too, which a word's boundary does not see.
    const names = [new RegExp(`(?<![a-z0-9])${literal(series)}[\\s_#-]*0*(\\d{1,9})(?![a-z0-9])`, 'gi')];
    const found = [
        ...addresses.flatMap((pattern) => [...`${title}\n${visible(body)}`.matchAll(pattern)]),
        ...names.flatMap((pattern) => [...`${title}\n${branch}`.matchAll(pattern)]),
    ].map((match) => Number(match[1]));
    return [...new Set(found)].filter((number) => number > 0).sort((a, b) => a - b);
}
/** What a template says in its comments is no word of the author. */
function visible(body) {
    return body.replace(/<!--[\s\S]*?(?:-->|$)/g, ' ');
}
function literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}


/***/ }),

/***/ 9248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ exceptionsIn),
/* harmony export */   Hu: () => (/* binding */ gatherAuthorities),
/* harmony export */   U8: () => (/* binding */ gatherReleaseTeam)
/* harmony export */ });
/* harmony import */ var _domain_exception_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(156);
/* harmony import */ var _domain_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8209);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2005);
// Reads who may grant leave from a freeze, and what was granted.



/** The ledger of exceptions; none where there is no such file. */
function exceptionsIn(source, path, config) {
    if (!source)
        return [];
    if ('unreadable' in source)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path}: ${source.unreadable.message}`, source.unreadable.hint);
    const parsed = (0,_domain_exception_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExceptions */ .w)(source.text, config.releases.zone);
    if ('exceptions' in parsed)
        return parsed.exceptions;
    const [first] = parsed.problems;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path}:${first?.line}:${first?.column}: ${first?.message}`, 'Correct the file there; schemas/exceptions.schema.json says its form.');
}
const RELEASE = 'release';
/** Maintainers and release team: who may grant leave. */
async function gatherAuthorities(github, config) {
    return [...config.people.maintainers, ...(await gatherReleaseTeam(github, config))];
}
/** The logins of the release team, from where the configuration says. */
async function gatherReleaseTeam(github, config) {
    const { releaseTeam } = config.people;
    if (!('repository' in releaseTeam))
        return releaseTeam;
    const [file] = await github.readElsewhere([releaseTeam]);
    const where = `${releaseTeam.repository} ${releaseTeam.path}`;
    const hint = 'Correct `people.release-team` in the configuration.';
    if (!file)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The release team is read from ${where}, which is not there, or not shown to this token.`, hint);
    if ('unreadable' in file.source)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${where}: ${file.source.unreadable.message}`, file.source.unreadable.hint);
    const source = { ...releaseTeam, sig: RELEASE };
    const people = (0,_domain_people_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePeople */ .h)(file.source.text, source, []);
    if ('problems' in people)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${where}:${people.problems[0]?.line}: ${people.problems[0]?.message}`, hint);
    // A source without an alias of its own may list the people of every SIG.
    return people.sigs
        .filter(({ name }) => name === RELEASE)
        .flatMap(({ representatives }) => representatives.map(({ login }) => login));
}


/***/ }),

/***/ 2548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qv: () => (/* binding */ LONGEST_SUMMARY),
/* harmony export */   vO: () => (/* binding */ renderFindings)
/* harmony export */ });
/* unused harmony exports LONGEST_COMMENT, renderNotices */
/* harmony import */ var _domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7300);
/* harmony import */ var _domain_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4456);
// What does a person read on the pull request? A verdict as Markdown: what was found, where, and what to do.


/** GitHub takes 65,536 characters; some are left for the marker and a note. */
const LONGEST_COMMENT = 64_000;
/** GitHub takes 1 MiB for the summary of a step; a character can have four bytes. */
const LONGEST_SUMMARY = 250_000;
const MARKS = { warning: '⚠️', pending: '⏳', failed: '❌', error: '🚫' };
/**
 * The findings of each document as tables, the ones that count first. What does not fit within `longest` characters is counted, with the way to all
 * of it.
 */
function renderFindings(verdict, place, longest) {
    const told = verdict.results.filter(({ findings, known }) => findings.length + known.length > 0);
    const blocks = [];
    let left = longest;
    let unsaid = 0;
    for (const result of told) {
        for (const block of blocksOf(result, place)) {
            // Half a table would be no table: its rows are counted one by one.
            const rows = [...block.rows];
            let size = rows.reduce((sum, row) => sum + row.length + 1, block.head.length + block.foot.length + 4);
            while (rows.length > 0 && size > left) {
                size -= (rows.pop() ?? '').length + 1;
                unsaid += 1;
            }
            if (rows.length === 0)
                continue;
            blocks.push([block.head, ...rows, block.foot].filter((line) => line !== '').join('\n'));
            left -= size;
        }
    }
    if (unsaid > 0)
        blocks.push(`${(0,_domain_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unsaid, 'further finding')}: see [the summary of the run](${place.run}), and its log for each of them.`);
    return blocks.join('\n\n');
}
/** What was not judged, and why, as a list of at most that many characters; the output `verdict` has all of it. */
function renderNotices(notices, longest) {
    const lines = [];
    let left = longest - 100;
    for (const notice of notices) {
        const line = `- ${sentence(notice)}`;
        left -= line.length + 1;
        if (left < 0)
            return [...lines, `- ${count(notices.length - lines.length, 'further notice')}.`].join('\n');
        lines.push(line);
    }
    return lines.join('\n');
}
const TABLE = '| | line | what was found | what to do |\n|---|---|---|---|';
function blocksOf(result, place) {
    const rows = (findings) => 
    // Gravest first, then in the order of the document, as one mends it.
    [...findings]
        .sort((a, b) => GRAVITY.indexOf(b.outcome) - GRAVITY.indexOf(a.outcome) || (a.at?.line ?? 0) - (b.at?.line ?? 0))
        .map((finding) => row(finding, place));
    const blocks = [];
    // Of code the whole pull request is judged.
    const title = result.path === undefined ? '' : `**${(0,_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(result.path, 255)}**\n\n`;
    if (result.findings.length > 0)
        blocks.push({ head: `${title}${TABLE}`, rows: rows(result.findings), foot: '' });
    if (result.known.length > 0) {
        blocks.push({
            head: `<details><summary>${(0,_domain_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(result.known.length, 'finding')} in this file that ${result.known.length === 1 ? 'does' : 'do'} not count against this pull request</summary>\n\n${result.findings.length > 0 ? '' : title}${TABLE}`,
            rows: rows(result.known),
            foot: '\n</details>',
        });
    }
    return blocks;
}
const GRAVITY = ['warning', 'pending', 'failed', 'error'];
function row({ outcome, message, hint, at, rule }, place) {
    const line = at
        ? place.repository === undefined
            ? `${at.line}`
            : `[${at.line}](${(0,_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fileAddress */ .xQ)(place.server, place.repository, place.head, at.path, at.line)})`
        : '';
    return `| ${MARKS[outcome] ?? ''} | ${line} | ${(0,_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(message)} | ${(0,_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(hint ?? '')} <sub>${(0,_domain_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(rule)}</sub> |`;
}


/***/ }),

/***/ 96:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WM: () => (/* binding */ AROUND),
  Q$: () => (/* binding */ gatherCalendar),
  Cy: () => (/* binding */ gatherSchedules),
  zn: () => (/* binding */ schedulesFrom)
});

// EXTERNAL MODULE: ./build/shared/domain/release.js
var domain_release = __webpack_require__(868);
;// CONCATENATED MODULE: ./build/shared/generated/schedule.js
/** The keys that each object of the schema knows, by the place of the object in the schema. */
const keys = {
    "#/items": [
        "when",
        "milestone",
        "who",
        "what",
        "notes"
    ]
};
const validate = validate21;
const schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "schedule.schema.json", "type": "array", "items": { "type": "object", "required": ["when"], "properties": { "when": { "type": "string" }, "milestone": { "$ref": "#/definitions/form1" }, "who": { "$ref": "#/definitions/form1" }, "what": { "$ref": "#/definitions/form1" }, "notes": { "$ref": "#/definitions/form1" } } }, "definitions": { "form1": { "type": ["string", "null"] } } };
const schema7 = { "type": ["string", "null"] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if ((typeof data !== "string") && (data !== null)) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema7.type } };
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
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="schedule.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (Array.isArray(data)) {
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.when === undefined) {
                    const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "when" } };
                    if (vErrors === null) {
                        vErrors = [err0];
                    }
                    else {
                        vErrors.push(err0);
                    }
                    errors++;
                }
                if (data0.when !== undefined) {
                    if (typeof data0.when !== "string") {
                        const err1 = { instancePath: instancePath + "/" + i0 + "/when", schemaPath: "#/items/properties/when/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                }
                if (data0.milestone !== undefined) {
                    if (!(validate22(data0.milestone, { instancePath: instancePath + "/" + i0 + "/milestone", parentData: data0, parentDataProperty: "milestone", rootData }))) {
                        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.who !== undefined) {
                    if (!(validate22(data0.who, { instancePath: instancePath + "/" + i0 + "/who", parentData: data0, parentDataProperty: "who", rootData }))) {
                        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.what !== undefined) {
                    if (!(validate22(data0.what, { instancePath: instancePath + "/" + i0 + "/what", parentData: data0, parentDataProperty: "what", rootData }))) {
                        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.notes !== undefined) {
                    if (!(validate22(data0.notes, { instancePath: instancePath + "/" + i0 + "/notes", parentData: data0, parentDataProperty: "notes", rootData }))) {
                        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
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
    else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}

// EXTERNAL MODULE: ./build/shared/domain/remembered.js
var remembered = __webpack_require__(2919);
// EXTERNAL MODULE: ./build/shared/domain/schema-message.js
var schema_message = __webpack_require__(4400);
// EXTERNAL MODULE: ./build/shared/domain/words.js
var words = __webpack_require__(4456);
// EXTERNAL MODULE: ./build/shared/domain/yaml.js
var domain_yaml = __webpack_require__(6822);
// EXTERNAL MODULE: ./build/shared/domain/zone.js
var domain_zone = __webpack_require__(7423);
;// CONCATENATED MODULE: ./build/shared/domain/schedule.js
// When does a release freeze, branch and come out? Reads the published schedules in every form they had, and turns their days into instants.







/** `who` is whose rows count: other projects stand in the same schedule. */
const parseSchedule = (0,remembered/* remembered */.H)(readSchedule);
function readSchedule(text, release, who) {
    const parsed = (0,domain_yaml/* parseYaml */.h)(text);
    if ('problems' in parsed)
        return parsed;
    const { yaml } = parsed;
    const value = yaml.value;
    if (!validate(value)) {
        return {
            problems: (0,schema_message/* explainSchemaErrors */.s)(validate.errors ?? [], value, keys).map(({ path, aboutKey, message }) => ({
                ...(aboutKey ? yaml.keyAt(path) : yaml.at(path)),
                message,
            })),
        };
    }
    const rows = [];
    for (const [index, row] of value.entries()) {
        if (plain(row.who).toLowerCase() !== who.toLowerCase())
            continue;
        const day = (0,domain_zone/* parseDay */.Iq)(row.when);
        if (day === undefined) {
            const message = `${(0,words/* quote */.hD)(row.when)} is no day: expected \`2026-04-30\` or \`2026/04/30\`.`;
            return { problems: [{ ...yaml.at([index, 'when']), message }] };
        }
        rows.push({ ...row, day });
    }
    return { schedule: read(rows, release, who) };
}
function read(rows, release, who) {
    const tag = `Tag ${(0,domain_release/* renderRelease */.c)(release)}.0`;
    const has = (row, pattern) => pattern.test(plain(row.what)) || pattern.test(plain(row.milestone));
    const enhancementFreeze = rows.find((row) => has(row, /(?:VEP\)?|Enhancement) Freeze/i)) ??
        // The oldest schedules name no freeze: it was the day of the first alpha.
        rows.find((row) => plain(row.what) === `${tag}-alpha.0`);
    const codeFreeze = rows.find((row) => /(?:Code|Feature) Freeze/i.test(plain(row.milestone)));
    // `CDI GA` is that of another product, whoever does it.
    const names = ['ga', `${who} ga`.toLowerCase()];
    const ga = rows.find((row) => names.includes(plain(row.milestone).toLowerCase()));
    const cut = rows.find((row) => /Code Thaw/i.test(plain(row.milestone))) ??
        rows.find((row) => /^Branch release-/i.test(plain(row.what)));
    const candidates = rows.flatMap((row) => {
        const number = new RegExp(`${escapeDots(tag)}-rc\\.(\\d+)`, 'i').exec(plain(row.what))?.[1];
        return number === undefined ? [] : [{ number: Number(number), day: row.day }];
    });
    return {
        release,
        ...(enhancementFreeze ? { enhancementFreeze: enhancementFreeze.day } : {}),
        ...(codeFreeze ? { codeFreeze: codeFreeze.day } : {}),
        ...(cut ? { branchCut: cut.day } : {}),
        ...(ga ? { ga: ga.day } : {}),
        candidates,
    };
}
/** With the corrections of the configuration, which are right where both say something. */
function timelineOf(release, { candidates = [], ...published }, override, zone) {
    const days = { ...published, ...override };
    const { enhancementFreeze, codeFreeze, branchCut, ga } = days;
    return {
        release,
        days,
        ...(candidates.length === 0 ? {} : { candidates }),
        ...(enhancementFreeze === undefined ? {} : { enhancementFreeze: (0,domain_zone/* endOfDay */.D0)(enhancementFreeze, zone) }),
        ...(codeFreeze === undefined ? {} : { codeFreeze: (0,domain_zone/* endOfDay */.D0)(codeFreeze, zone) }),
        ...(branchCut === undefined ? {} : { branchCut: (0,domain_zone/* endOfDay */.D0)(branchCut, zone) }),
        ...(ga === undefined ? {} : { ga: (0,domain_zone/* firstInstantOf */.x1)(ga) }),
    };
}
/** Schedules emphasise with stars, and nobody sees how many blanks stand between two words. */
function plain(text) {
    return (text ?? '').replaceAll('*', '').replace(/\s+/g, ' ').trim();
}
function escapeDots(text) {
    return text.replaceAll('.', '\\.');
}

// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(2005);
;// CONCATENATED MODULE: ./build/shared/schedules.js
// Reads when releases freeze, from the repository that the configuration names, at run time: most schedules move after they are published.



/** What happens to a release depends on the one before it and the two after it as well. */
const AROUND = [-1, 0, 1, 2];
/** One request, and none where nobody aims at a release. Without a schedule in the configuration nothing is published but what it overrides. */
async function gatherSchedules(github, config, releases) {
    const { schedule } = config.releases;
    if (!schedule || releases.length === 0)
        return schedulesFrom(config, new Map(), [], '');
    const wanted = new Map(releases
        .flatMap((release) => AROUND.map((count) => (0,domain_release/* laterRelease */.we)(release, count)))
        .filter(({ minor }) => minor >= 0)
        .map((release) => [(0,domain_release/* renderRelease */.c)(release), release]));
    const names = [...wanted.keys()];
    const files = await github.readElsewhere([
        { repository: schedule.repository, path: folderOf(schedule.path) },
        ...names.map((name) => ({ repository: schedule.repository, path: pathOf(schedule.path, name) })),
    ]);
    const [list, ...found] = files;
    const there = requireFolder(list, schedule);
    const published = publishedIn(there, schedule);
    const sources = new Map(names.map((name, index) => [name, found[index]?.source]));
    return schedulesFrom(config, sources, published, there.oid);
}
/** The same from texts at hand, by release: `v1.9`. */
function schedulesFrom(config, sources, published, oid) {
    const all = [...published, ...config.releases.override.map(({ release }) => release)].sort(domain_release/* compareReleases */.c0);
    const cache = new Map();
    return {
        published: all.filter((release, index) => index === 0 || (0,domain_release/* compareReleases */.c0)(release, all[index - 1]) !== 0),
        oid,
        known: (release) => {
            const name = (0,domain_release/* renderRelease */.c)({ ...release, patch: 0 });
            const known = cache.get(name) ?? schedules_read(config, { ...release, patch: 0 }, sources.get(name), all);
            cache.set(name, known);
            return known;
        },
    };
}
function schedules_read(config, release, source, published) {
    const { zone, who } = config.releases;
    const name = (0,domain_release/* renderRelease */.c)(release);
    const own = config.releases.override.find((each) => (0,domain_release/* compareReleases */.c0)(each.release, release) === 0)?.days;
    const override = own ?? {};
    const overridden = () => ({ state: 'known', timeline: timelineOf(release, {}, override, zone) });
    if (!source) {
        if (own)
            return overridden();
        const newest = published.at(-1);
        // A release that has no schedule though a later one has: somebody took it away, or it never was one.
        return newest && (0,domain_release/* compareReleases */.c0)(release, newest) < 0
            ? {
                state: 'unreadable',
                why: `there is no schedule of ${name}, though one of ${(0,domain_release/* renderRelease */.c)(newest)} is published`,
            }
            : { state: 'unpublished' };
    }
    const unreadable = (why) => 
    // That is what a correction is for, where it says what has to be known.
    override.enhancementFreeze === undefined ? { state: 'unreadable', why } : overridden();
    if ('unreadable' in source)
        return unreadable(`the schedule of ${name}: ${source.unreadable.message}`);
    const parsed = parseSchedule(source.text, release, who);
    if ('problems' in parsed) {
        const [first] = parsed.problems;
        return unreadable(`the schedule of ${name}, line ${first?.line}: ${first?.message}`);
    }
    return { state: 'known', timeline: timelineOf(release, parsed.schedule, override, zone) };
}
/** `releases/v{release}/schedule.yaml` with `v1.9`. */
function pathOf(path, name) {
    return path.replaceAll('{release}', name.slice(1));
}
/** The folder that lists the releases: what stands before the first part with `{release}`. */
function folderOf(path) {
    const parts = path.split('/');
    return parts
        .slice(0, Math.max(1, parts.findIndex((part) => part.includes('{release}'))))
        .join('/');
}
function releaseOf(entry, path) {
    const part = path.split('/').find((each) => each.includes('{release}')) ?? '{release}';
    const [before = '', after = ''] = part.split('{release}');
    if (!entry.startsWith(before) || !entry.endsWith(after))
        return undefined;
    return (0,domain_release/* parseRelease */.BC)(entry.slice(before.length, entry.length - after.length));
}
/** Everything that is published, of the last releases: for what happens by the calendar alone. */
async function gatherCalendar(github, config) {
    const { schedule } = config.releases;
    if (!schedule)
        return schedulesFrom(config, new Map(), [], '');
    const [list] = await github.readElsewhere([
        { repository: schedule.repository, path: folderOf(schedule.path) },
    ]);
    const published = publishedIn(requireFolder(list, schedule), schedule).sort(domain_release/* compareReleases */.c0);
    return gatherSchedules(github, config, published.slice(-3));
}
/** A list that nobody can see is not an empty one: that would mean that nothing ever freezes. */
function requireFolder(list, { repository, path }) {
    if (list?.type === 'folder')
        return list;
    throw new errors/* UserError */.y(`The schedules are read from ${repository} ${folderOf(path)}, which is not there, or not shown to this token.`, 'Correct `releases.schedule` in the configuration.');
}
function publishedIn({ entries = [] }, { path }) {
    return entries.flatMap((entry) => releaseOf(entry, path) ?? []);
}


/***/ })

};
