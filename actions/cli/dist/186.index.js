export const id = 186;
export const ids = [186];
export const modules = {

/***/ 186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ missingLabels),
/* harmony export */   FR: () => (/* binding */ releaseAhead),
/* harmony export */   X3: () => (/* binding */ askGitHub)
/* harmony export */ });
/* harmony import */ var _shared_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2645);
/* harmony import */ var _shared_domain_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(868);
/* harmony import */ var _shared_domain_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4456);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2005);
/* harmony import */ var _shared_people_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(861);
/* harmony import */ var _shared_schedules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96);
// What does GitHub know that a checkout cannot: the default branch, the labels, the release that is planned now, and who may sign off?






/** Nothing of it is needed: what cannot be read is said, and left. */
async function askGitHub(github, config, now) {
    const notices = [];
    const said = [];
    const ask = async (what, question) => {
        try {
            return await question();
        }
        catch (problem) {
            if (!(problem instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y))
                throw problem;
            notices.push(`${what} could not be read. ${problem.message}`);
            return undefined;
        }
    };
    const home = await ask('The default branch', () => github.reportHome(_shared_config_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PATH */ .tF));
    const calendar = await ask('Schedules', () => (0,_shared_schedules_js__WEBPACK_IMPORTED_MODULE_3__/* .gatherCalendar */ .Q$)(github, config));
    const time = github.serverTime() ?? now;
    const release = calendar && releaseAhead(calendar, time);
    const { schedule } = config.releases;
    if (schedule && calendar) {
        const ahead = release ? `planned now is ${(0,_shared_domain_release_js__WEBPACK_IMPORTED_MODULE_4__/* .renderRelease */ .c)(release)}` : 'no enhancement freeze lies ahead';
        said.push(`Schedules: ${schedule.repository} has ${calendar.published.length}; ${ahead}.`);
    }
    const people = config.sigs.sources.length > 0 && config.requiredSigs.length > 0
        ? await ask('Who may sign off', () => (0,_shared_people_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherPeople */ .X)(github, config, config.requiredSigs))
        : undefined;
    if (people) {
        const counts = config.requiredSigs.map((sig) => ({
            sig,
            people: people.sigs.get(sig)?.representatives.length ?? 0,
        }));
        said.push(`May sign off: ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_5__/* .enumerate */ .HL)(counts.map((each) => `${each.people} for ${each.sig}`))}.`);
        for (const { sig } of counts.filter((each) => each.people === 0))
            notices.push(`Nobody may sign off for ${sig}: no source of the people names anybody.`);
    }
    return {
        ...(home ? { branch: home.branch } : {}),
        ...(release ? { release } : {}),
        said,
        notices,
    };
}
/** The first whose enhancement freeze lies ahead. */
function releaseAhead(calendar, time) {
    return calendar.published.find((each) => {
        const known = calendar.known(each);
        const freeze = known.state === 'known' ? known.timeline.enhancementFreeze : undefined;
        return freeze !== undefined && freeze > time;
    });
}
/** Those of the labels that the repository does not have; undefined where it could not be asked. */
async function missingLabels(github, names) {
    const { labels } = await github.read({ files: [], issues: [], labels: names });
    const there = new Set(labels.map((name) => name.toLowerCase()));
    return names.filter((name) => !there.has(name.toLowerCase()));
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
