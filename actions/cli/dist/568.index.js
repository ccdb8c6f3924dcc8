export const id = 568;
export const ids = [568];
export const modules = {

/***/ 8209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ mergePeople),
  h: () => (/* binding */ parsePeople)
});

// EXTERNAL MODULE: ./build/shared/generated/owners.js
var owners = __webpack_require__(1084);
// EXTERNAL MODULE: ./build/shared/generated/owners-aliases.js
var owners_aliases = __webpack_require__(7293);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/shared/generated/sigs.js

/** The keys that each object of the schema knows, by the place of the object in the schema. */
const keys = {
    "#": [
        "sigs"
    ],
    "#/properties/sigs/items": [
        "name",
        "dir",
        "label",
        "leadership",
        "meetings",
        "contact"
    ],
    "#/properties/sigs/items/properties/leadership": [
        "chairs"
    ],
    "#/properties/sigs/items/properties/leadership/properties/chairs/items": [
        "github",
        "name"
    ],
    "#/properties/sigs/items/properties/meetings/items": [
        "description",
        "day",
        "time",
        "tz",
        "frequency",
        "url"
    ],
    "#/properties/sigs/items/properties/contact": [
        "slack",
        "mailing_list"
    ]
};
const validate = validate21;
const schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "sigs.schema.json", "type": "object", "required": ["sigs"], "properties": { "sigs": { "type": "array", "items": { "type": "object", "properties": { "name": { "$ref": "#/definitions/form1" }, "dir": { "type": "string", "minLength": 1 }, "label": { "$ref": "#/definitions/form1" }, "leadership": { "type": ["object", "null"], "properties": { "chairs": { "type": ["array", "null"], "items": { "type": "object", "properties": { "github": { "type": "string", "minLength": 1 }, "name": { "$ref": "#/definitions/form1" } } } } } }, "meetings": { "type": ["array", "null"], "items": { "type": "object", "properties": { "description": { "$ref": "#/definitions/form1" }, "day": { "$ref": "#/definitions/form1" }, "time": { "$ref": "#/definitions/form1" }, "tz": { "$ref": "#/definitions/form1" }, "frequency": { "$ref": "#/definitions/form1" }, "url": { "$ref": "#/definitions/form1" } } } }, "contact": { "type": ["object", "null"], "properties": { "slack": { "$ref": "#/definitions/form1" }, "mailing_list": { "$ref": "#/definitions/form1" } } } } } } }, "definitions": { "form1": { "type": "string" } } };
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
const func2 = (ucs2length["default"] ?? ucs2length);
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="sigs.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.sigs === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sigs" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.sigs !== undefined) {
            let data0 = data.sigs;
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        if (data1.name !== undefined) {
                            if (!(validate22(data1.name, { instancePath: instancePath + "/sigs/" + i0 + "/name", parentData: data1, parentDataProperty: "name", rootData }))) {
                                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data1.dir !== undefined) {
                            let data3 = data1.dir;
                            if (typeof data3 === "string") {
                                if (func2(data3) < 1) {
                                    const err1 = { instancePath: instancePath + "/sigs/" + i0 + "/dir", schemaPath: "#/properties/sigs/items/properties/dir/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err1];
                                    }
                                    else {
                                        vErrors.push(err1);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err2 = { instancePath: instancePath + "/sigs/" + i0 + "/dir", schemaPath: "#/properties/sigs/items/properties/dir/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err2];
                                }
                                else {
                                    vErrors.push(err2);
                                }
                                errors++;
                            }
                        }
                        if (data1.label !== undefined) {
                            if (!(validate22(data1.label, { instancePath: instancePath + "/sigs/" + i0 + "/label", parentData: data1, parentDataProperty: "label", rootData }))) {
                                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data1.leadership !== undefined) {
                            let data5 = data1.leadership;
                            if ((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)) {
                                const err3 = { instancePath: instancePath + "/sigs/" + i0 + "/leadership", schemaPath: "#/properties/sigs/items/properties/leadership/type", keyword: "type", params: { type: schema6.properties.sigs.items.properties.leadership.type } };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                if (data5.chairs !== undefined) {
                                    let data6 = data5.chairs;
                                    if ((!(Array.isArray(data6))) && (data6 !== null)) {
                                        const err4 = { instancePath: instancePath + "/sigs/" + i0 + "/leadership/chairs", schemaPath: "#/properties/sigs/items/properties/leadership/properties/chairs/type", keyword: "type", params: { type: schema6.properties.sigs.items.properties.leadership.properties.chairs.type } };
                                        if (vErrors === null) {
                                            vErrors = [err4];
                                        }
                                        else {
                                            vErrors.push(err4);
                                        }
                                        errors++;
                                    }
                                    if (Array.isArray(data6)) {
                                        const len1 = data6.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                            let data7 = data6[i1];
                                            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                if (data7.github !== undefined) {
                                                    let data8 = data7.github;
                                                    if (typeof data8 === "string") {
                                                        if (func2(data8) < 1) {
                                                            const err5 = { instancePath: instancePath + "/sigs/" + i0 + "/leadership/chairs/" + i1 + "/github", schemaPath: "#/properties/sigs/items/properties/leadership/properties/chairs/items/properties/github/minLength", keyword: "minLength", params: { limit: 1 } };
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
                                                        const err6 = { instancePath: instancePath + "/sigs/" + i0 + "/leadership/chairs/" + i1 + "/github", schemaPath: "#/properties/sigs/items/properties/leadership/properties/chairs/items/properties/github/type", keyword: "type", params: { type: "string" } };
                                                        if (vErrors === null) {
                                                            vErrors = [err6];
                                                        }
                                                        else {
                                                            vErrors.push(err6);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (data7.name !== undefined) {
                                                    if (!(validate22(data7.name, { instancePath: instancePath + "/sigs/" + i0 + "/leadership/chairs/" + i1 + "/name", parentData: data7, parentDataProperty: "name", rootData }))) {
                                                        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                                        errors = vErrors.length;
                                                    }
                                                }
                                            }
                                            else {
                                                const err7 = { instancePath: instancePath + "/sigs/" + i0 + "/leadership/chairs/" + i1, schemaPath: "#/properties/sigs/items/properties/leadership/properties/chairs/items/type", keyword: "type", params: { type: "object" } };
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
                                }
                            }
                        }
                        if (data1.meetings !== undefined) {
                            let data10 = data1.meetings;
                            if ((!(Array.isArray(data10))) && (data10 !== null)) {
                                const err8 = { instancePath: instancePath + "/sigs/" + i0 + "/meetings", schemaPath: "#/properties/sigs/items/properties/meetings/type", keyword: "type", params: { type: schema6.properties.sigs.items.properties.meetings.type } };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                            if (Array.isArray(data10)) {
                                const len2 = data10.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data11 = data10[i2];
                                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                        if (data11.description !== undefined) {
                                            if (!(validate22(data11.description, { instancePath: instancePath + "/sigs/" + i0 + "/meetings/" + i2 + "/description", parentData: data11, parentDataProperty: "description", rootData }))) {
                                                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                                errors = vErrors.length;
                                            }
                                        }
                                        if (data11.day !== undefined) {
                                            if (!(validate22(data11.day, { instancePath: instancePath + "/sigs/" + i0 + "/meetings/" + i2 + "/day", parentData: data11, parentDataProperty: "day", rootData }))) {
                                                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                                errors = vErrors.length;
                                            }
                                        }
                                        if (data11.time !== undefined) {
                                            if (!(validate22(data11.time, { instancePath: instancePath + "/sigs/" + i0 + "/meetings/" + i2 + "/time", parentData: data11, parentDataProperty: "time", rootData }))) {
                                                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                                errors = vErrors.length;
                                            }
                                        }
                                        if (data11.tz !== undefined) {
                                            if (!(validate22(data11.tz, { instancePath: instancePath + "/sigs/" + i0 + "/meetings/" + i2 + "/tz", parentData: data11, parentDataProperty: "tz", rootData }))) {
                                                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                                errors = vErrors.length;
                                            }
                                        }
                                        if (data11.frequency !== undefined) {
                                            if (!(validate22(data11.frequency, { instancePath: instancePath + "/sigs/" + i0 + "/meetings/" + i2 + "/frequency", parentData: data11, parentDataProperty: "frequency", rootData }))) {
                                                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                                errors = vErrors.length;
                                            }
                                        }
                                        if (data11.url !== undefined) {
                                            if (!(validate22(data11.url, { instancePath: instancePath + "/sigs/" + i0 + "/meetings/" + i2 + "/url", parentData: data11, parentDataProperty: "url", rootData }))) {
                                                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                                errors = vErrors.length;
                                            }
                                        }
                                    }
                                    else {
                                        const err9 = { instancePath: instancePath + "/sigs/" + i0 + "/meetings/" + i2, schemaPath: "#/properties/sigs/items/properties/meetings/items/type", keyword: "type", params: { type: "object" } };
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
                        }
                        if (data1.contact !== undefined) {
                            let data18 = data1.contact;
                            if ((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)) {
                                const err10 = { instancePath: instancePath + "/sigs/" + i0 + "/contact", schemaPath: "#/properties/sigs/items/properties/contact/type", keyword: "type", params: { type: schema6.properties.sigs.items.properties.contact.type } };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                if (data18.slack !== undefined) {
                                    if (!(validate22(data18.slack, { instancePath: instancePath + "/sigs/" + i0 + "/contact/slack", parentData: data18, parentDataProperty: "slack", rootData }))) {
                                        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                        errors = vErrors.length;
                                    }
                                }
                                if (data18.mailing_list !== undefined) {
                                    if (!(validate22(data18.mailing_list, { instancePath: instancePath + "/sigs/" + i0 + "/contact/mailing_list", parentData: data18, parentDataProperty: "mailing_list", rootData }))) {
                                        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                        errors = vErrors.length;
                                    }
                                }
                            }
                        }
                    }
                    else {
                        const err11 = { instancePath: instancePath + "/sigs/" + i0, schemaPath: "#/properties/sigs/items/type", keyword: "type", params: { type: "object" } };
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
                const err12 = { instancePath: instancePath + "/sigs", schemaPath: "#/properties/sigs/type", keyword: "type", params: { type: "array" } };
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
        const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}

// EXTERNAL MODULE: ./build/shared/domain/login.js
var domain_login = __webpack_require__(5744);
// EXTERNAL MODULE: ./build/shared/domain/proposal.js
var proposal = __webpack_require__(7139);
// EXTERNAL MODULE: ./build/shared/domain/remembered.js
var remembered = __webpack_require__(2919);
// EXTERNAL MODULE: ./build/shared/domain/schema-message.js
var schema_message = __webpack_require__(4400);
// EXTERNAL MODULE: ./build/shared/domain/yaml.js
var yaml = __webpack_require__(6822);
;// CONCATENATED MODULE: ./build/shared/domain/people.js
// Who represents which SIG, and which file says so? Reads sigs.yaml, OWNERS_ALIASES and OWNERS; every person keeps the source.








/**
 * Reads one file as what its name says it is. `sigs` are those that the project asks for: an alias without `{sig}` names their people where
 * there is one, and an OWNERS file those of the SIG in its path.
 */
const parsePeople = (0,remembered/* remembered */.H)(readPeople);
function readPeople(text, source, sigs) {
    const name = source.path.slice(source.path.lastIndexOf('/') + 1);
    const where = `${source.repository} ${source.path}`;
    if (/^OWNERS_ALIASES$/.test(name))
        return parseAliases(text, source, where, sigs);
    if (/^OWNERS$/.test(name))
        return parseOwners(text, source, where, sigs);
    return parseSigs(text, where);
}
function parseSigs(text, where) {
    const read = readYaml(text, validate, keys);
    if ('problems' in read)
        return read;
    const sigs = read.value.sigs.flatMap((sig) => {
        // Without a directory it is a working group, or one that is not set up yet.
        if (sig.dir === undefined)
            return [];
        const chairs = (sig.leadership?.chairs ?? []).flatMap(({ github }) => github ?? []);
        const list = sig.contact?.mailing_list;
        return [
            {
                name: (0,proposal/* sigName */.R4)(sig.dir),
                representatives: people(chairs, `chair in ${where}`),
                meetings: (sig.meetings ?? []).map(({ day = '', time = '', tz = '', url = '' }) => ({
                    day,
                    time,
                    zone: tz,
                    url,
                })),
                ...(list === undefined ? {} : { mailingList: list }),
            },
        ];
    });
    return { kind: 'sigs', sigs, isStated: false };
}
function parseAliases(text, source, where, sigs) {
    const read = readYaml(text, owners_aliases/* validate */.t, owners_aliases/* keys */.H);
    if ('problems' in read)
        return read;
    const { aliases } = read.value;
    const wanted = source.alias ?? 'sig-{sig}-approvers';
    const [before = '', after] = wanted.toLowerCase().split('{sig}');
    const found = [];
    for (const [alias, logins] of Object.entries(aliases)) {
        // Prow compares aliases without case.
        const key = alias.toLowerCase();
        const sig = after === undefined
            ? key === before
                ? ownerOf(source, sigs)
                : undefined
            : key.startsWith(before) && key.endsWith(after) && key.length > before.length + after.length
                ? key.slice(before.length, key.length - after.length)
                : undefined;
        if (sig === undefined || (after !== undefined && /(?:^|[-_])emeritus(?:[-_]|$)/.test(sig)))
            continue;
        found.push({
            name: (0,proposal/* sigName */.R4)(sig),
            representatives: people(logins ?? [], `${alias} in ${where}`),
            meetings: [],
        });
    }
    return { kind: 'aliases', sigs: found, isStated: after === undefined, aliases: Object.keys(aliases) };
}
/** What lists of people are called. In an OWNERS file they stand beside logins, and anybody could take such a name for an account. */
const ALIAS_LIKE = /^(?:sig|wg)-|(?:^|[-_])(?:admins|approvers|leads|maintainers|owners|reviewers|team)$/i;
function parseOwners(text, source, where, sigs) {
    const read = readYaml(text, owners/* validate */.t, owners/* keys */.H);
    if ('problems' in read)
        return read;
    const sig = ownerOf(source, sigs);
    if (sig === undefined)
        return { kind: 'owners', sigs: [], isStated: true };
    const { approvers, filters } = read.value;
    // A filter for some files only makes nobody an approver of the SIG.
    const logins = [...(approvers ?? []), ...(filters?.['.*']?.approvers ?? [])];
    const named = people(logins, `approver in ${where}`).filter(({ login }) => !ALIAS_LIKE.test(login));
    return {
        kind: 'owners',
        sigs: [{ name: (0,proposal/* sigName */.R4)(sig), representatives: named, meetings: [] }],
        isStated: true,
    };
}
function ownerOf({ sig }, sigs) {
    return sig ?? (sigs.length === 1 ? sigs[0] : undefined);
}
function people(logins, source) {
    return logins.map((login) => ({ login: (0,domain_login/* normalizeLogin */.tq)(login), sources: [source] }));
}
function readYaml(text, validate, keys) {
    const parsed = (0,yaml/* parseYaml */.h)(text);
    if ('problems' in parsed)
        return parsed;
    const value = parsed.yaml.value ?? {};
    if (validate(value))
        return { value };
    const problems = (0,schema_message/* explainSchemaErrors */.s)((validate.errors ?? []), value, keys);
    return {
        problems: problems.map(({ path, aboutKey, message }) => ({
            ...(aboutKey ? parsed.yaml.keyAt(path) : parsed.yaml.at(path)),
            message,
        })),
    };
}
/**
 * All SIGs that any file knows, each person once. Where a list of SIGs was read, an alias of a name that is not in it is a sub-project's; `sigs`, and
 * those that the configuration names beside a source, are known whatever the list says.
 */
function mergePeople(files, overrides, sigs) {
    const listed = new Set(files.flatMap((file) => (file.kind === 'sigs' ? file.sigs.map(({ name }) => name) : [])));
    const isKnown = (name) => listed.size === 0 || listed.has(name) || sigs.includes(name);
    const merged = new Map();
    const put = (sig) => {
        const known = merged.get(sig.name);
        const representatives = [...(known?.representatives ?? [])];
        for (const person of sig.representatives) {
            const index = representatives.findIndex(({ login }) => (0,domain_login/* loginKey */.H$)(login) === (0,domain_login/* loginKey */.H$)(person.login));
            const same = representatives[index];
            if (same)
                representatives[index] = {
                    ...same,
                    ...person,
                    sources: [...new Set([...same.sources, ...person.sources])],
                };
            else
                representatives.push(person);
        }
        merged.set(sig.name, {
            ...sig,
            ...known,
            representatives,
            meetings: [...(known?.meetings ?? []), ...sig.meetings],
        });
    };
    const lists = new Set(files.flatMap(({ aliases = [] }) => aliases.map(domain_login/* loginKey */.H$)));
    for (const { sigs: named, kind, isStated } of files) {
        for (const sig of named) {
            if (!isStated && !isKnown(sig.name))
                continue;
            const persons = sig.representatives.filter(({ login }) => kind !== 'owners' || !lists.has((0,domain_login/* loginKey */.H$)(login)));
            put({ ...sig, representatives: persons });
        }
    }
    for (const [key, { add, remove }] of Object.entries(overrides)) {
        const name = (0,proposal/* sigName */.R4)(key);
        put({
            name,
            meetings: [],
            representatives: add.map((person) => ({ ...person, sources: ['the configuration'] })),
        });
        const sig = merged.get(name);
        const gone = new Set(remove.map(domain_login/* loginKey */.H$));
        if (sig)
            merged.set(name, {
                ...sig,
                representatives: sig.representatives.filter(({ login }) => !gone.has((0,domain_login/* loginKey */.H$)(login))),
            });
    }
    return merged;
}


/***/ }),

/***/ 7293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ keys),
/* harmony export */   t: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6214);

/** The keys that each object of the schema knows, by the place of the object in the schema. */
const keys = {
    "#": [
        "aliases"
    ]
};
const validate = validate21;
const schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "owners-aliases.schema.json", "type": "object", "required": ["aliases"], "properties": { "aliases": { "type": "object", "additionalProperties": { "type": ["array", "null"], "items": { "type": "string", "minLength": 1 } } } }, "definitions": {} };
const func2 = (ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__["default"] ?? ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__);
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="owners-aliases.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.aliases === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "aliases" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.aliases !== undefined) {
            let data0 = data.aliases;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                for (const key0 in data0) {
                    let data1 = data0[key0];
                    if ((!(Array.isArray(data1))) && (data1 !== null)) {
                        const err1 = { instancePath: instancePath + "/aliases/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/type", keyword: "type", params: { type: schema6.properties.aliases.additionalProperties.type } };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (Array.isArray(data1)) {
                        const len0 = data1.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data2 = data1[i0];
                            if (typeof data2 === "string") {
                                if (func2(data2) < 1) {
                                    const err2 = { instancePath: instancePath + "/aliases/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/aliases/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err2];
                                    }
                                    else {
                                        vErrors.push(err2);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err3 = { instancePath: instancePath + "/aliases/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/aliases/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "object" } };
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
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}


/***/ }),

/***/ 1084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ keys),
/* harmony export */   t: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6214);

/** The keys that each object of the schema knows, by the place of the object in the schema. */
const keys = {
    "#": [
        "approvers",
        "filters"
    ],
    "#/properties/filters/additionalProperties": [
        "approvers"
    ]
};
const validate = validate21;
const schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "owners.schema.json", "type": "object", "properties": { "approvers": { "type": ["array", "null"], "items": { "type": "string", "minLength": 1 } }, "filters": { "type": "object", "additionalProperties": { "type": "object", "properties": { "approvers": { "type": ["array", "null"], "items": { "type": "string", "minLength": 1 } } } } } }, "definitions": {} };
const func2 = (ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__["default"] ?? ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__);
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="owners.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.approvers !== undefined) {
            let data0 = data.approvers;
            if ((!(Array.isArray(data0))) && (data0 !== null)) {
                const err0 = { instancePath: instancePath + "/approvers", schemaPath: "#/properties/approvers/type", keyword: "type", params: { type: schema6.properties.approvers.type } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (typeof data1 === "string") {
                        if (func2(data1) < 1) {
                            const err1 = { instancePath: instancePath + "/approvers/" + i0, schemaPath: "#/properties/approvers/items/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err1];
                            }
                            else {
                                vErrors.push(err1);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err2 = { instancePath: instancePath + "/approvers/" + i0, schemaPath: "#/properties/approvers/items/type", keyword: "type", params: { type: "string" } };
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
        }
        if (data.filters !== undefined) {
            let data2 = data.filters;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                for (const key0 in data2) {
                    let data3 = data2[key0];
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        if (data3.approvers !== undefined) {
                            let data4 = data3.approvers;
                            if ((!(Array.isArray(data4))) && (data4 !== null)) {
                                const err3 = { instancePath: instancePath + "/filters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvers", schemaPath: "#/properties/filters/additionalProperties/properties/approvers/type", keyword: "type", params: { type: schema6.properties.filters.additionalProperties.properties.approvers.type } };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                            if (Array.isArray(data4)) {
                                const len1 = data4.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data5 = data4[i1];
                                    if (typeof data5 === "string") {
                                        if (func2(data5) < 1) {
                                            const err4 = { instancePath: instancePath + "/filters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvers/" + i1, schemaPath: "#/properties/filters/additionalProperties/properties/approvers/items/minLength", keyword: "minLength", params: { limit: 1 } };
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
                                        const err5 = { instancePath: instancePath + "/filters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvers/" + i1, schemaPath: "#/properties/filters/additionalProperties/properties/approvers/items/type", keyword: "type", params: { type: "string" } };
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
                        }
                    }
                    else {
                        const err6 = { instancePath: instancePath + "/filters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/filters/additionalProperties/type", keyword: "type", params: { type: "object" } };
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
                const err7 = { instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "object" } };
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
    validate21.errors = vErrors;
    return errors === 0;
}


/***/ }),

/***/ 6112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ toGitHubError),
/* harmony export */   U4: () => (/* binding */ GARBLED),
/* harmony export */   X2: () => (/* binding */ isAmbiguous),
/* harmony export */   pE: () => (/* binding */ waitOf),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2005);
// Why did GitHub not answer as promised, and who can put it right? Every refusal becomes one error with its remedy.

class GitHubError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    kind;
    constructor(kind, message, hint) {
        super(message, hint);
        this.kind = kind;
    }
}
/** What came instead of an answer that was promised in JSON: GitHub's client takes half of it for the whole. */
const GARBLED = 'the answer ended in the middle';
/**
 * Milliseconds to wait before another attempt can go well; undefined where none can. `now` is the server's time, `pause` the first of those that
 * nobody prescribes.
 */
function waitOf(failed, attempt, now, pause) {
    const { status, headers } = failed;
    if (status === undefined || status >= 500)
        return pause * 2 ** attempt;
    if (!isLimit(failed))
        return undefined;
    const after = Number(headers['retry-after']);
    if (headers['retry-after'] !== undefined && Number.isFinite(after))
        return after * 1_000;
    const reset = Number(headers['x-ratelimit-reset']) * 1_000;
    if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset))
        return Math.max(0, reset - now);
    return 60_000 * 2 ** attempt;
}
/** True where nobody knows whether a write was carried out. */
function isAmbiguous({ status }) {
    return status === undefined || status >= 500;
}
function toGitHubError(failed, about, now) {
    const { status, message } = failed;
    const asked = `when asked for ${about.what}`;
    const said = message === '' ? '' : `: ${message}`;
    if (isLimit(failed)) {
        const until = new Date(now + (waitOf(failed, 0, now, 0) ?? 0)).toISOString().slice(11, 16);
        return new GitHubError('limited', `GitHub allows no further requests until ${until} UTC ${asked}${said}`, 'The next scheduled run goes on from here; or run the job again after that time.');
    }
    if (status === undefined || status >= 500) {
        return new GitHubError('unreachable', `GitHub gave no whole answer ${asked}${status === undefined ? '' : ` (status ${status})`}${said}`, 'Run the job again; https://www.githubstatus.com says whether GitHub has trouble.');
    }
    if (status === 401) {
        return new GitHubError('unauthorized', `GitHub does not accept the token ${asked}${said}`, 'A token lives as long as its job: run the job again. A token of your own may have expired.');
    }
    const needs = about.parts?.find(([path]) => path.test(failed.at ?? ''))?.[1] ?? about.needs;
    if (status === 403) {
        return new GitHubError('forbidden', `The token may not do this: GitHub refused ${asked}${said}`, `Give the job the permission \`${needs}\`, also in the workflow that calls it.`);
    }
    if (status === 404 || status === 410) {
        return new GitHubError('missing', `GitHub does not have it, or does not show it to this token, ${asked}${said}`, `Check that it is there, and that the job has the permission \`${needs}\`.`);
    }
    return new GitHubError('refused', `GitHub refused ${asked} (status ${status})${said}`, 'This is for the maintainers of enhancement-actions, unless the message says what to correct.');
}
function isLimit({ status, message, headers }) {
    if (status === 429)
        return true;
    return (status === 403 &&
        (headers['retry-after'] !== undefined ||
            headers['x-ratelimit-remaining'] === '0' ||
            /rate limit/i.test(message)));
}


/***/ })

};
