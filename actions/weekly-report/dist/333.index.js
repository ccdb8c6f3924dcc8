export const id = 333;
export const ids = [333];
export const modules = {

/***/ 2333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellWeek: () => (/* binding */ tellWeek)
});

// EXTERNAL MODULE: ./build/shared/domain/login.js
var domain_login = __webpack_require__(5744);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/shared/generated/front-matter.js

/** The keys that each object of the schema knows, by the place of the object in the schema. */
const keys = {
    "#": [
        "title",
        "creation-date",
        "status",
        "authors",
        "owning-sig",
        "participating-sigs",
        "reviewers",
        "approvers",
        "feature-gate",
        "stage",
        "milestone",
        "replaces",
        "superseded-by"
    ],
    "#/properties/milestone": [
        "alpha",
        "beta",
        "ga",
        "stable"
    ]
};
const validate = validate21;
const schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "front-matter.schema.json", "type": "object", "additionalProperties": true, "required": ["title", "status", "creation-date", "authors", "reviewers", "approvers"], "properties": { "title": { "$ref": "#/definitions/form1" }, "creation-date": { "type": "string", "pattern": "^(\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])|TBD)$" }, "status": { "enum": ["provisional", "implementable", "implemented", "deferred", "rejected", "withdrawn", "replaced"] }, "authors": { "$ref": "#/definitions/handles" }, "owning-sig": { "$ref": "#/definitions/form1" }, "participating-sigs": { "type": "array", "items": { "$ref": "#/definitions/form1" } }, "reviewers": { "$ref": "#/definitions/handles" }, "approvers": { "$ref": "#/definitions/handles" }, "feature-gate": { "$ref": "#/definitions/form2" }, "stage": { "enum": ["alpha", "beta", "ga", "stable", "deprecated"] }, "milestone": { "type": "object", "additionalProperties": false, "properties": { "alpha": { "$ref": "#/definitions/form2" }, "beta": { "$ref": "#/definitions/form2" }, "ga": { "$ref": "#/definitions/form2" }, "stable": { "$ref": "#/definitions/form2" } } }, "replaces": { "$ref": "#/definitions/form2" }, "superseded-by": { "$ref": "#/definitions/form2" } }, "definitions": { "handles": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "form1": { "type": "string", "minLength": 1 }, "form2": { "type": "string" } } };
const schema7 = { "type": "string", "minLength": 1 };
const func2 = (ucs2length["default"] ?? ucs2length);
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (func2(data) < 1) {
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
const schema8 = { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (Array.isArray(data)) {
        if (data.length < 1) {
            const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            if (typeof data0 === "string") {
                if (func2(data0) < 1) {
                    const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
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
    validate24.errors = vErrors;
    return errors === 0;
}
const schema9 = { "type": "string" };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    validate30.errors = vErrors;
    return errors === 0;
}
const pattern0 = new RegExp("^(\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])|TBD)$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="front-matter.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.title === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.status === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data["creation-date"] === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creation-date" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.authors === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authors" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.reviewers === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviewers" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.approvers === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvers" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.title !== undefined) {
            if (!(validate22(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }))) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
            }
        }
        if (data["creation-date"] !== undefined) {
            let data1 = data["creation-date"];
            if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                    const err6 = { instancePath: instancePath + "/creation-date", schemaPath: "#/properties/creation-date/pattern", keyword: "pattern", params: { pattern: "^(\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])|TBD)$" } };
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
                const err7 = { instancePath: instancePath + "/creation-date", schemaPath: "#/properties/creation-date/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.status !== undefined) {
            let data2 = data.status;
            if (!(((((((data2 === "provisional") || (data2 === "implementable")) || (data2 === "implemented")) || (data2 === "deferred")) || (data2 === "rejected")) || (data2 === "withdrawn")) || (data2 === "replaced"))) {
                const err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema6.properties.status.enum } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.authors !== undefined) {
            if (!(validate24(data.authors, { instancePath: instancePath + "/authors", parentData: data, parentDataProperty: "authors", rootData }))) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
            }
        }
        if (data["owning-sig"] !== undefined) {
            if (!(validate22(data["owning-sig"], { instancePath: instancePath + "/owning-sig", parentData: data, parentDataProperty: "owning-sig", rootData }))) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
            }
        }
        if (data["participating-sigs"] !== undefined) {
            let data5 = data["participating-sigs"];
            if (Array.isArray(data5)) {
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate22(data5[i0], { instancePath: instancePath + "/participating-sigs/" + i0, parentData: data5, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/participating-sigs", schemaPath: "#/properties/participating-sigs/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.reviewers !== undefined) {
            if (!(validate24(data.reviewers, { instancePath: instancePath + "/reviewers", parentData: data, parentDataProperty: "reviewers", rootData }))) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
            }
        }
        if (data.approvers !== undefined) {
            if (!(validate24(data.approvers, { instancePath: instancePath + "/approvers", parentData: data, parentDataProperty: "approvers", rootData }))) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
            }
        }
        if (data["feature-gate"] !== undefined) {
            if (!(validate30(data["feature-gate"], { instancePath: instancePath + "/feature-gate", parentData: data, parentDataProperty: "feature-gate", rootData }))) {
                vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                errors = vErrors.length;
            }
        }
        if (data.stage !== undefined) {
            let data10 = data.stage;
            if (!(((((data10 === "alpha") || (data10 === "beta")) || (data10 === "ga")) || (data10 === "stable")) || (data10 === "deprecated"))) {
                const err10 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/enum", keyword: "enum", params: { allowedValues: schema6.properties.stage.enum } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.milestone !== undefined) {
            let data11 = data.milestone;
            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                for (const key0 in data11) {
                    if (!((((key0 === "alpha") || (key0 === "beta")) || (key0 === "ga")) || (key0 === "stable"))) {
                        const err11 = { instancePath: instancePath + "/milestone", schemaPath: "#/properties/milestone/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
                if (data11.alpha !== undefined) {
                    if (!(validate30(data11.alpha, { instancePath: instancePath + "/milestone/alpha", parentData: data11, parentDataProperty: "alpha", rootData }))) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                    }
                }
                if (data11.beta !== undefined) {
                    if (!(validate30(data11.beta, { instancePath: instancePath + "/milestone/beta", parentData: data11, parentDataProperty: "beta", rootData }))) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                    }
                }
                if (data11.ga !== undefined) {
                    if (!(validate30(data11.ga, { instancePath: instancePath + "/milestone/ga", parentData: data11, parentDataProperty: "ga", rootData }))) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                    }
                }
                if (data11.stable !== undefined) {
                    if (!(validate30(data11.stable, { instancePath: instancePath + "/milestone/stable", parentData: data11, parentDataProperty: "stable", rootData }))) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/milestone", schemaPath: "#/properties/milestone/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.replaces !== undefined) {
            if (!(validate30(data.replaces, { instancePath: instancePath + "/replaces", parentData: data, parentDataProperty: "replaces", rootData }))) {
                vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                errors = vErrors.length;
            }
        }
        if (data["superseded-by"] !== undefined) {
            if (!(validate30(data["superseded-by"], { instancePath: instancePath + "/superseded-by", parentData: data, parentDataProperty: "superseded-by", rootData }))) {
                vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
    validate21.errors = vErrors;
    return errors === 0;
}

// EXTERNAL MODULE: ./build/shared/domain/words.js
var domain_words = __webpack_require__(4456);
;// CONCATENATED MODULE: ./build/shared/domain/schema-message.js
// What is wrong with data, in words: one sentence for each error of a schema, with the accepted values.

/** Turns ajv's errors into problems, each said once. */
function explainSchemaErrors(errors, data, keys) {
    // The branches of a `oneOf` that was not meant explain nothing: only the sentence about the whole is kept.
    const choices = errors.filter((error) => error.keyword === 'oneOf').map((error) => error.instancePath);
    const seen = new Set();
    const problems = [];
    for (const error of errors) {
        const inChoice = choices.some((choice) => `${error.instancePath}/`.startsWith(`${choice}/`) && error.keyword !== 'oneOf');
        if (inChoice || error.keyword === 'if' || error.keyword === 'propertyNames')
            continue;
        const problem = explain(error, data, keys);
        const key = JSON.stringify(problem);
        if (!seen.has(key))
            problems.push(problem);
        seen.add(key);
    }
    return problems;
}
function explain(error, data, keys) {
    const path = error.instancePath.split('/').slice(1).map(unescapePointer);
    const name = path.length === 0 ? 'The whole' : (0,domain_words/* quote */.hD)(path.join('.'));
    const value = valueAt(data, path);
    const params = error.params;
    switch (error.keyword) {
        case 'additionalProperties': {
            const key = String(params['additionalProperty']);
            const known = keys[error.schemaPath.slice(0, error.schemaPath.lastIndexOf('/'))] ?? [];
            return {
                path: [...path, key],
                aboutKey: true,
                message: `Unknown key ${(0,domain_words/* quote */.hD)(key)}${where(path)}${accepted(known)}.`,
            };
        }
        case 'required':
            return {
                path,
                aboutKey: true,
                message: `${(0,domain_words/* quote */.hD)([...path, String(params['missingProperty'])].join('.'))} is missing.`,
            };
        case 'enum':
            return {
                path,
                aboutKey: false,
                message: `${name} is ${show(value)}${accepted(params['allowedValues'].map(String))}.`,
            };
        case 'const':
            return {
                path,
                aboutKey: false,
                message: `${name} is ${show(value)}; expected ${show(params['allowedValue'])}.`,
            };
        case 'type':
            return {
                path,
                aboutKey: false,
                message: `${name} is ${show(value)}; expected ${article(String(params['type']))}${quoting(value, params['type'])}.`,
            };
        case 'minLength':
            return { path, aboutKey: false, message: `${name} is empty.` };
        case 'minItems':
            return { path, aboutKey: false, message: `${name} is an empty list; it needs at least one entry.` };
        case 'minimum':
            return {
                path,
                aboutKey: false,
                message: `${name} is ${show(value)}; at least ${String(params['limit'])} is expected.`,
            };
        case 'pattern': {
            const key = error.propertyName;
            if (key !== undefined)
                return {
                    path: [...path, key],
                    aboutKey: true,
                    message: `The key ${(0,domain_words/* quote */.hD)(key)}${where(path)} does not have the form \`${String(params['pattern'])}\`.`,
                };
            return {
                path,
                aboutKey: false,
                message: `${name} is ${show(value)}; expected the form \`${String(params['pattern'])}\`.`,
            };
        }
        default:
            return { path, aboutKey: false, message: `${name} ${error.message ?? 'is not as the schema says'}.` };
    }
}
function unescapePointer(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
function valueAt(data, path) {
    return path.reduce((value, step) => value?.[step], data);
}
function where(path) {
    return path.length === 0 ? '' : ` in ${(0,domain_words/* quote */.hD)(path.join('.'))}`;
}
function accepted(values) {
    return values.length === 0 ? '' : `; accepted are ${values.map((value) => `\`${value}\``).join(', ')}`;
}
function article(type) {
    if (type === 'array')
        return 'a list';
    if (type === 'object')
        return 'a map of keys and values';
    if (type === 'boolean')
        return '`true` or `false`';
    return type === 'integer' ? 'a whole number' : `a ${type}`;
}
/** YAML reads `1.10` as the number 1.1: the usual slip, with its remedy. */
function quoting(value, type) {
    return type === 'string' && (typeof value === 'number' || typeof value === 'boolean')
        ? ' (put it in quotes)'
        : '';
}
function show(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    const text = String(value);
    return (0,domain_words/* quote */.hD)(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

;// CONCATENATED MODULE: ./build/shared/domain/content.js
// Has the author said anything here? What remains of a section once invisible text, the template's own words and placeholders are gone.
const INVISIBLE = /[\p{DI}\p{Cf}\p{Cc}\p{Zs}\p{Zl}\p{Zp}\u2800]/gu;
const TAG = /<\/?[a-z][^<>]*>/gi;
const IMAGE = /<(?:img|picture|video|svg)\b/i;
const DECORATION = /[*_~`#>|=+^<$\\]/g;
const SAYS_SOMETHING = /[\p{L}\p{N}\p{S}]/u;
const PLACEHOLDER = /^(?:tb[adc]|todo|fixme|wip|x{3,}|n{3,}|\.{3}|…|placeholder|coming soon|to be (?:done|determined|defined|decided|discussed|added|filled(?: in)?|completed|written|updated)|<(?!(?:br|hr|p|div|span|center|details|summary|table)>)[a-z][a-z _-]*>|\$[a-z_]+|your short, descriptive title|[yd]{2,4}-mm-[yd]{2,4})$/i;
const NOT_APPLICABLE = /^(?:n\s?[/.]?\s?a|not applicable|does not apply|doesn't apply)$/i;
/** The placeholders of the templates where they stand inside other text, outside code: `<LINK>`, `$SIG`, `NNNN`. */
const LEFT_OVER = /<LINK>|\$(?:SIG|ASSIGNEE)\b|(?<![\w/-])#?NNNN(?![\w/-])|Your short, descriptive title/g;
/** Two lines with one key say the same: case, blanks and decoration do not matter, a ticked box does. */
function content_templateKey(text) {
    return text
        .normalize('NFC')
        .replace(/\[\s*\]/g, '[ ]')
        .replace(/[*_~`]/g, '')
        .replace(INVISIBLE, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase();
}
/** True for text in which a reader sees a letter, a number or a symbol. */
function isVisible(text) {
    if (IMAGE.test(text))
        return true;
    return SAYS_SOMETHING.test(text.replace(TAG, '').replace(DECORATION, '').replace(INVISIBLE, ''));
}
/** What lines hold beyond the words of the template. */
function judgeContent(lines, words) {
    let content = 'empty';
    for (const { text, kind } of lines) {
        // Placeholders such as `<LINK>` look like tags: they are known before tags are taken for invisible.
        const bare = bareText(text);
        if (PLACEHOLDER.test(bare))
            content = graver(content, words.has(content_templateKey(text)) ? 'template' : 'placeholder');
        else if (!isVisible(text))
            continue;
        else if (kind !== 'code' && words.has(content_templateKey(text)))
            content = graver(content, 'template');
        else if (NOT_APPLICABLE.test(bare))
            content = graver(content, 'not-applicable');
        else
            return 'filled';
    }
    return content;
}
/** The placeholders that a line of visible text still holds; none in code. */
function leftoverPlaceholders(line) {
    if (line.kind === 'code')
        return [];
    return [...line.text.replace(/`[^`]*`/g, '').matchAll(LEFT_OVER)].map((match) => match[0]);
}
/** True for values such as `TBD`, `N/A` is none: it is an answer. */
function content_isPlaceholder(text) {
    return PLACEHOLDER.test(bareText(text));
}
/** What a title says behind the template's number: of `VEP #NNNN: Lease` it is `Lease`; undefined where that is the template's as well. */
function wordsBehindTemplateNumber(title) {
    const [, words = ''] = /^[^:]*?N{3,}\s*[:.–—-]?\s*(.*)$/s.exec(title.trim()) ?? [];
    return words === '' || content_isPlaceholder(words) || /your short, descriptive title/i.test(words)
        ? undefined
        : words;
}
/** True for a bare "N/A", with or without a full stop. */
function isNotApplicable(text) {
    return NOT_APPLICABLE.test(bareText(text));
}
function bareText(text) {
    const shown = text.replace(INVISIBLE, ' ').trim();
    if (shown === '...')
        return shown;
    return (shown
        .replace(/^[*_~`([{"']+/, '')
        // A run is looked through only where it begins: from each of its characters on it would take quadratic time.
        .replace(/(?<![*_~`)\]}"'.,;:!?])[*_~`)\]}"'.,;:!?]+$/, '')
        .replace(/\s+/g, ' ')
        .trim());
}
const GRAVITY = ['empty', 'template', 'placeholder', 'not-applicable', 'filled'];
function graver(a, b) {
    return GRAVITY.indexOf(a) >= GRAVITY.indexOf(b) ? a : b;
}

// EXTERNAL MODULE: ./build/shared/domain/release.js
var domain_release = __webpack_require__(868);
;// CONCATENATED MODULE: ./build/shared/domain/target.js
// In which release does a proposal want to reach which stage? Target lines as people write them, and the milestones of front matter.


const STAGES = ['alpha', 'beta', 'ga'];
const STAGE_NAMES = { alpha: 'Alpha', beta: 'Beta', ga: 'GA' };
const STRUCK = /~{1,2}[^~]*~{1,2}|<(del|s|strike)>.{0,200}?<\/\1>/gi;
const TARGET_LINE = /^(?<owner>this\s+\S{1,20}\s+|ship\s+)?(?:(?:is\s+)?target(?:s|ed|ing)?)\s+(?:for\s+)?(?<label>[\w.-]{1,30}(?:\s[\w.-]{1,30}){0,2}?)??\s*(?:for\s+)?(?:version|release)\s*:\s*(?<value>.*)$/i;
/**
 * Reads one line of a document: `This VEP targets alpha for version: v1.9`, also struck out, in the past tense, without a stage, or
 * without its first words in a list item. Anything else is no target line.
 */
function parseTargetLine(line) {
    if (line.kind !== 'item' && line.kind !== 'text')
        return undefined;
    const text = line.text.replace(/[*_`]/g, '').trim();
    const whole = text
        .replace(/^[-+•]\s+/, '')
        .replace(/~/g, '')
        // One blank for many: the pattern looks through each run of them from several places.
        .replace(/\s{2,}/g, ' ')
        .trim();
    const match = TARGET_LINE.exec(whole);
    if (!match?.groups)
        return undefined;
    if (!match.groups['owner'] && line.kind !== 'item')
        return undefined;
    const label = (match.groups['label'] ?? '').replace(/\bfor$/i, '').trim();
    const value = (match.groups['value'] ?? '').trim();
    const struck = isStruck(text);
    return {
        line: line.line,
        column: line.column,
        label,
        ...stageOf(label),
        ...(struck ? { value, state: 'skipped', releases: [] } : parseTargetValue(standing(text))),
    };
}
/** The value of a milestone, or what follows the colon of a target line. */
function parseTargetValue(value) {
    const text = value.trim();
    // What stands in parentheses explains: `v1.8 (KEP-5304 device-metadata-file based design)`.
    const outside = text.replace(/\([^)]*\)?/g, ' ').trim();
    const releases = (0,domain_release/* parseReleases */.Yq)(outside);
    if (releases.length > 0)
        return { value: text, state: 'set', releases };
    if (outside === '' || content_isPlaceholder(outside) || /^[-–—?]+$/.test(outside)) {
        const named = (0,domain_release/* parseReleases */.Yq)(text);
        return named.length > 0
            ? { value: text, state: 'set', releases: named }
            : { value: text, state: 'open', releases: [] };
    }
    if (isNotApplicable(outside) || /^(?:n\s?\/\s?a|not applicable|none|skipped)\b/i.test(outside)) {
        return { value: text, state: 'skipped', releases: [] };
    }
    return { value: text, state: 'unreadable', releases: [] };
}
/** The stage that a word names: `stable` is GA; `alpha2` is still alpha. */
function stageOf(label) {
    const word = label.trim().toLowerCase();
    if (/^alpha[\s-]?\d*$/.test(word))
        return { stage: 'alpha' };
    if (/^beta[\s-]?\d*$/.test(word))
        return { stage: 'beta' };
    if (/^(?:ga|stable|general availability)$/.test(word))
        return { stage: 'ga' };
    return {};
}
/** The targets of one stage, in document order. */
function targetsOf(targets, stage) {
    return targets.filter((target) => target.stage === stage);
}
/** The furthest stage that is targeted to a release; none where no stage is. */
function furthestStage(targets) {
    return STAGES.findLast((stage) => targetsOf(targets, stage).some((target) => target.state === 'set'));
}
/** Struck out before its colon: the sentence itself is withdrawn, so the stage is skipped. */
function isStruck(text) {
    const kept = text.replace(STRUCK, '');
    return kept !== text && !/target/i.test(kept);
}
/** What follows the first colon and is not struck out. */
function standing(text) {
    return text
        .slice(text.indexOf(':') + 1)
        .replace(STRUCK, '')
        .replace(/~/g, '');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/shared/domain/yaml.js
// What does a YAML text from outside say, and where? Refuses what could hurt before it is parsed; every value keeps its place.

const MAX_YAML_BYTES = 64 * 1024;
const MAX_BRACKETS = 100;
const MAX_NESTING = 30;
/**
 * Parses one YAML document with its positions. `firstLine` is the line of the file on which the text begins. Refused: more than
 * 64 KiB, deep nesting (a thousand `[` abort Node 20), aliases (they can expand without bound), several documents.
 */
function parseYaml(text, firstLine = 1) {
    const tooMuch = refuse(text, firstLine);
    if (tooMuch)
        return { problems: [tooMuch] };
    try {
        return parse(text, firstLine);
    }
    catch (error) {
        // The library throws on some tags, such as `!!merge`.
        return { problems: [{ line: firstLine, column: 1, message: yaml_sentence(String(error)) }] };
    }
}
function parse(text, firstLine) {
    // Counted here: the library's own count lacks lines inside some texts that it cannot read.
    const counter = new dist/* LineCounter */.HN();
    counter.addNewLine(0);
    for (const { index } of text.matchAll(/\n/g))
        counter.addNewLine(index + 1);
    const place = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { line: line + firstLine - 1, column: col };
    };
    const document = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false, uniqueKeys: true });
    const problems = document.errors.map((error) => ({
        ...place(error.pos[0]),
        message: error.code === 'DUPLICATE_KEY' ? duplicate(text, error.pos) : yaml_sentence(error.message),
    }));
    (0,dist/* visit */.YR)(document, {
        Alias: (_key, node) => {
            problems.push({
                ...place(node.range?.[0] ?? 0),
                message: `The alias \`*${node.source}\` is not allowed here: write the value out.`,
            });
        },
    });
    if (problems.length > 0)
        return { problems };
    return {
        yaml: {
            value: document.toJS(),
            at: (path) => find(document, path, place).value,
            keyAt: (path) => find(document, path, place).key,
            written: (path) => {
                const node = document.getIn(path, true);
                return (0,dist/* isScalar */.jn)(node) ? node.source : undefined;
            },
        },
    };
}
function refuse(text, line) {
    const bytes = new TextEncoder().encode(text).byteLength;
    if (bytes > MAX_YAML_BYTES) {
        return {
            line,
            column: 1,
            message: `The YAML is too large: ${bytes} bytes, at most ${MAX_YAML_BYTES} are read.`,
        };
    }
    const brackets = text.match(/[[{]/g)?.length ?? 0;
    if (brackets > MAX_BRACKETS) {
        return {
            line,
            column: 1,
            message: `The YAML has ${brackets} opening brackets, at most ${MAX_BRACKETS} are read.`,
        };
    }
    const deep = text
        .split('\n')
        .findIndex((row) => (row.match(/(?:^|\s)[-?:](?=\s)/g)?.length ?? 0) > MAX_NESTING);
    if (deep >= 0) {
        return {
            line: line + deep,
            column: 1,
            message: `The YAML is nested deeper than ${MAX_NESTING} levels in one line.`,
        };
    }
    return undefined;
}
function find(document, path, place) {
    let node = document.contents;
    let key = offsetOf(node);
    for (const step of path) {
        if (!(0,dist/* isNode */.Ll)(node) || (0,dist/* isAlias */.Vj)(node) || (0,dist/* isScalar */.jn)(node))
            break;
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find((item) => String((0,dist/* isScalar */.jn)(item.key) ? item.key.value : item.key) === String(step));
            if (!pair)
                break;
            key = offsetOf(pair.key) ?? key;
            node = pair.value;
        }
        else {
            node = node.items?.[Number(step)];
            key = offsetOf(node) ?? key;
        }
    }
    return { key: place(key ?? 0), value: place(offsetOf(node) ?? key ?? 0) };
}
function offsetOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined;
}
function duplicate(text, [start, end]) {
    const key = /^["']?([^\n"':]{1,60})/.exec(text.slice(start, Math.max(end, start + 60)))?.[1]?.trim();
    return key
        ? `The key \`${key}\` stands here for the second time.`
        : 'A key stands here for the second time.';
}
function yaml_sentence(message) {
    const text = message.replace(/\s+/g, ' ').trim();
    return /[.!?]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./build/shared/domain/front-matter.js
// What does a proposal's front matter (VEP-282) say? Read leniently, so that one wrong field hides no other; checked against the schema.






const STATUSES = (/* unused pure expression or super */ null && ([
    'provisional',
    'implementable',
    'implemented',
    'deferred',
    'rejected',
    'withdrawn',
    'replaced',
]));
const KNOWN = [
    'title',
    'creation-date',
    'last-updated',
    'status',
    'authors',
    'owning-sig',
    'participating-sigs',
    'reviewers',
    'approvers',
    'feature-gate',
    'stage',
    'milestone',
    'replaces',
    'superseded-by',
    'see-also',
];
/** The form of a date as the schema says it, which no author reads. */
const MACHINE_DATE = /expected the form `\^\(\\d.*`/;
/** More unknown keys than this are no slips; the first ones show what is wrong. */
const MOST_UNKNOWN = 20;
/** Reads the front matter of one proposal of a series, `VEP` for `vep-number`. */
function parseMetadata(frontMatter, series) {
    const start = { line: frontMatter.line, column: 1 };
    const parsed = parseYaml(frontMatter.text, frontMatter.line);
    const nothing = {
        ...start,
        participatingSigs: [],
        authors: [],
        reviewers: [],
        approvers: [],
        milestones: [],
    };
    if ('problems' in parsed) {
        return { ...nothing, problems: parsed.problems.map((problem) => ({ ...problem, field: 'yaml' })) };
    }
    const { yaml } = parsed;
    if (!isRecord(yaml.value)) {
        const message = 'The front matter holds no keys: expected `title:`, `status:` and the others.';
        return { ...nothing, problems: [{ ...start, message, field: 'yaml' }] };
    }
    const values = yaml.value;
    const numberKey = `${series.toLowerCase()}-number`;
    const text = (key) => field(values[key], yaml, [key]);
    const list = (key) => Array.isArray(values[key])
        ? values[key].flatMap((value, index) => field(value, yaml, [key, index]) ?? [])
        : [];
    return {
        ...start,
        ...optional('title', text('title')),
        ...optional('number', text(numberKey)),
        ...optional('status', text('status')),
        ...optional('stage', text('stage')),
        ...optional('owningSig', text('owning-sig')),
        ...optional('featureGate', text('feature-gate')),
        ...optional('supersededBy', text('superseded-by')),
        participatingSigs: list('participating-sigs'),
        authors: list('authors'),
        reviewers: list('reviewers'),
        approvers: list('approvers'),
        milestones: readMilestones(values['milestone'], yaml),
        problems: readProblems(values, yaml, numberKey),
    };
}
/** True where a list of people names at least one and nobody is still to be found. */
function isStaffed(people) {
    return (people.length > 0 && people.every((person) => person.value.trim() !== '' && !isPlaceholder(person.value)));
}
function readMilestones(value, yaml) {
    if (!isRecord(value))
        return [];
    return Object.entries(value).map(([label, release]) => ({
        ...yaml.at(['milestone', label]),
        label,
        ...stageOf(label),
        // A release without quotes is a number to YAML, which makes v1.1 of 1.10.
        ...parseTargetValue(release === null
            ? ''
            : (typeof release === 'number' && yaml.written(['milestone', label])) || String(release)),
    }));
}
function readProblems(values, yaml, numberKey) {
    const problems = [];
    if (!validate(values)) {
        for (const problem of explainSchemaErrors(validate.errors ?? [], values, keys)) {
            const place = problem.aboutKey ? yaml.keyAt(problem.path) : yaml.at(problem.path);
            const message = problem.message.replace(MACHINE_DATE, 'expected a date such as `2026-03-04`');
            problems.push({ ...place, message, field: problem.path.join('.') || message });
        }
    }
    if (values[numberKey] === undefined || values[numberKey] === null) {
        problems.push({ ...yaml.at([]), message: `\`${numberKey}\` is missing.`, field: numberKey });
    }
    // What `migrate` writes where nobody knows the day.
    if (values['creation-date'] === 'TBD')
        problems.push({
            ...yaml.at(['creation-date']),
            message: '`creation-date` is still `TBD`.',
            field: 'creation-date',
        });
    const unknown = Object.keys(values).filter((key) => !KNOWN.includes(key) && key !== numberKey);
    for (const key of unknown.slice(0, MOST_UNKNOWN)) {
        const message = `Unknown key ${(0,domain_words/* quote */.hD)(key)}; known are \`${numberKey}\`, ${KNOWN.map((known) => `\`${known}\``).join(', ')}.`;
        problems.push({ ...yaml.keyAt([key]), message, field: key });
    }
    return problems;
}
function field(value, yaml, path) {
    if (typeof value !== 'string' && typeof value !== 'number')
        return undefined;
    return { value: String(value), ...yaml.at(path) };
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var lib = __webpack_require__(1869);
// EXTERNAL MODULE: ./node_modules/remark-frontmatter/lib/index.js + 5 modules
var remark_frontmatter_lib = __webpack_require__(1239);
// EXTERNAL MODULE: ./node_modules/remark-parse/lib/index.js + 51 modules
var remark_parse_lib = __webpack_require__(8540);
// EXTERNAL MODULE: ./node_modules/unified/lib/index.js + 7 modules
var unified_lib = __webpack_require__(1519);
;// CONCATENATED MODULE: ./build/shared/domain/fold-lines.js
// Which lines are plain, and where do the blocks end that they stand in? What folding may rest on, and nothing that a parser would have to decide.
/** How the text of a block may begin: with nothing that could open another block, or be a marker, an underline or a fence. */
const START = '(?:[*_("\']{0,3}`{0,2}[^-+*_#>=~`<&\\\\\\s\\d[\\]]|(?:[*_("\']{1,3}`{0,2}|`{1,2})\\d|\\d(?!\\d{0,8}[.)](?:\\s|$))|\\[)';
/** Nothing that is decoded, escaped or a tag, and no white space but blanks. */
const WORDS = '(?:[^<>&\\\\\\s]| )*';
const PLAIN = new RegExp(`^(?<indent> *)(?=${START})${WORDS}$`, 'u');
const ITEM = new RegExp(`^(?<indent> *)(?<marker>[-*+]|\\d{1,9}[.)])(?<gap> {1,4})(?=${START})${WORDS}$`, 'u');
const HEADING = new RegExp(`^(?<sign>#{1,6} +)(?=[^\\s#])${WORDS}$`, 'u');
/** A label may span lines, and so may what follows it. */
const DEFINITION = /^[\s>*+\-\d.)]*\[(?:[^\]\\]|\\.)*(?:\]:|\\?$)/;
/** A tag may span lines, and what looks like words there are its attributes. */
const fold_lines_TAG = /<[a-z/]/i;
/** At the left margin both end every block before them that has an end, blank line or not. */
const INTERRUPTS = /^(?:#{1,6}(?:[ \t]|$)|<!--)/;
function isBlank(line) {
    return line !== undefined && /^[ \t]*$/.test(line);
}
/** True where lines that look plain may be part of a tag or a definition, until the next blank line. */
function isOpening(line) {
    return fold_lines_TAG.test(line) || DEFINITION.test(line);
}
/** The indentation of a line of plain text; undefined where it is none. */
function indentOf(line) {
    return line === undefined ? undefined : PLAIN.exec(line)?.groups?.['indent']?.length;
}
/** The signs before the text of a heading at the left margin; undefined where there is none, or one that is more than plain. */
function headingSign(line) {
    return /#[ \t]*$/.test(line) ? undefined : HEADING.exec(line)?.groups?.['sign'];
}
/** A list item of plain text; undefined where a line is none, or more. */
function itemOf(line) {
    const groups = line === undefined ? undefined : ITEM.exec(line)?.groups;
    if (!groups)
        return undefined;
    const { indent = '', marker = '', gap = '' } = groups;
    const ordered = marker.length > 1;
    return {
        indent: indent.length,
        content: indent.length + marker.length + gap.length,
        ordered,
        later: ordered && !/^1.$/.test(marker),
    };
}
/** Indented code is no place to fold lines: what may follow it depends, in the parser, on how many it has. */
function mayBeCode(indent) {
    return indent > 3;
}
/** Where the lines end that only go on with what a line began that is indented so far. */
function endOfBlock(source, start, indent) {
    let next = start + 1;
    for (let least = indent; next < source.length; next += 1) {
        const deeper = indentOf(source[next]);
        if (deeper === undefined || deeper < least)
            break;
        least = deeper;
    }
    return next;
}
/**
 * Where the paragraphs end that follow one another from a line on, at the left margin and behind an end of every block. The last one ends with
 * a blank line, too, unless it is the only one: what goes on with it is to find it by itself.
 */
function endOfParagraphs(source, start) {
    let end = endOfBlock(source, start, 0);
    for (;;) {
        const next = afterBlanks(source, end);
        if (next === end || indentOf(source[next]) !== 0 || isOpening(source[next] ?? ''))
            return end;
        const until = endOfBlock(source, next, 0);
        if (until < source.length && !isBlank(source[until]))
            return end;
        end = until;
    }
}
/** The first line from one on that is not blank. */
function afterBlanks(source, start) {
    let next = start;
    while (next < source.length && isBlank(source[next]))
        next += 1;
    return next;
}
/** The end of a block with the blank lines behind it, where what follows would end the block without them, too. */
function withBlanks(source, end) {
    const next = afterBlanks(source, end);
    return INTERRUPTS.test(source[next] ?? '') ? next : end;
}
/** The same for a block that ends by itself, whatever follows; at the end of the text its blank lines stay. */
function withBlanksBeforeMore(source, end) {
    const next = afterBlanks(source, end);
    return next < source.length ? next : end;
}

;// CONCATENATED MODULE: ./build/shared/domain/fold-items.js
// Which list items can be folded into one? A run of plain items, nested or not, whose places in the list are certain.
//
// What follows the last item of a run may belong to it or to an item that it stands in, and to no other. So these stay apart, and each is given
// the items before it that end where it begins.

/** The groups of the run that begins at a line, one behind the other; none where no plain item stands there. */
function groupItems(source, start) {
    const first = itemOf(source[start]);
    if (!first)
        return [];
    if (mayBeCode(first.indent))
        return [{ end: start + 1, kept: first.content, items: [] }];
    const { items, end } = runOf(source, start, first);
    const heads = headsOf(items);
    return heads.map((head, index) => {
        const next = heads[index + 1] ?? items.length;
        return {
            end: items[next]?.line ?? withBlanks(source, end),
            kept: items[head]?.content ?? 0,
            items: items.slice(head + 1, next).map(({ line }) => line + 1),
        };
    });
}
function runOf(source, start, first) {
    // A number that is not the first could go on with a paragraph.
    const certain = !first.later;
    const items = [{ ...first, line: start, depth: 0 }];
    /** The items that the next line may stand in, from the outside in. */
    let chain = [first];
    let end = endOfBlock(source, start, first.indent);
    for (;;) {
        const line = certain ? afterBlanks(source, end) : end;
        const text = source[line];
        const item = itemOf(text);
        if (text === undefined || !item || isOpening(text))
            break;
        const within = chain.findLastIndex(({ content }) => content <= item.indent);
        const outer = chain[within];
        const sibling = chain[within + 1];
        if (sibling) {
            // Where the first is text, what could interrupt a paragraph is no text like it.
            if (sibling.indent !== item.indent || (!certain && !item.later))
                break;
        }
        else if (!certain || !outer || item.indent > outer.content + 3 || item.later)
            break;
        items.push({ ...item, line, depth: within + 1 });
        chain = [...chain.slice(0, within + 1), item];
        end = endOfBlock(source, line, item.indent);
    }
    return { items, end };
}
/** Indices of the items that stay apart: the first, the last, and those that the last stands in. */
function headsOf(items) {
    const heads = new Set([0]);
    let wanted = items.at(-1)?.depth ?? 0;
    let needsSibling = false;
    for (let index = items.length - 1; index >= 0; index -= 1) {
        const item = items[index];
        if (!item || item.depth !== wanted)
            continue;
        // A number that is not the first would go on with the text of the item around it: it needs a sibling before it.
        if (needsSibling)
            heads.add(index + 1);
        needsSibling = item.later;
        heads.add(index);
        wanted -= 1;
    }
    return [...heads].sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./build/shared/domain/fold-literal.js
// Which comments and fences can be folded? Those at the left margin, of whose lines none is read whatever they stand in.
//
// Such a thing begins where it seems to, or it is part of another one that the parser does not read either (a fence in a comment, a comment in a
// fence, front matter). So its lines may hold nothing that could end the other: no sign of a fence, no end of a comment.

/** What else is not read, and ends by signs of its own: too rare to be told apart here. */
const RAW = /<(?:pre|script|style|textarea|[?]|![A-Z[])/i;
const FENCE = /^(?<sign>`{3,}(?!`)|~{3,}(?!~))(?<info>[^`]*)$/;
const LIKE_FENCE = /^[\s>*+\-\d.)]*(?:`{3}|~{3})/;
/**
 * What of this kind begins at a line. To be asked line after line, but for those in what it found; `isFree` where the line is no part of a tag or a
 * definition. `front` is the line that closes the front matter, which ends by a sign of its own; 0 where there is none.
 */
function literalsOf(text, source, front) {
    if (RAW.test(text))
        return () => undefined;
    /** False once there is something that may reach further than is seen here: a bare fence may then be its end. */
    let settled = true;
    return (start, isFree) => {
        const line = source[start] ?? '';
        const begins = isFree && start >= front;
        const found = !begins
            ? undefined
            : line.startsWith('<!--')
                ? commentAt(source, start)
                : fenceAt(source, start, settled);
        if (!found && (LIKE_FENCE.test(line) || line.lastIndexOf('<!--') > line.lastIndexOf('-->')))
            settled = false;
        return found;
    };
}
function commentAt(source, start) {
    const first = (source[start] ?? '').slice(4);
    // `<!-->` is a whole comment.
    if (/^-?>/.test(first))
        return undefined;
    for (let at = start; at < source.length; at += 1) {
        const line = at === start ? first : (source[at] ?? '');
        if (line.includes('<!--') || LIKE_FENCE.test(line))
            return undefined;
        const close = line.indexOf('-->');
        if (close >= 0)
            return isBlank(line.slice(close + 3)) ? { kind: 'comment', close: at } : undefined;
    }
    return undefined;
}
function fenceAt(source, start, settled) {
    const { sign, info } = FENCE.exec(source[start] ?? '')?.groups ?? {};
    if (sign === undefined || (isBlank(info) && !settled))
        return undefined;
    for (let at = start + 1; at < source.length; at += 1) {
        const line = source[at] ?? '';
        if (line.includes('-->'))
            return undefined;
        if (!LIKE_FENCE.test(line))
            continue;
        const isClose = line.startsWith(sign) && isBlank(line.slice(sign.length));
        return isClose && at > start + 1 ? { kind: 'fence', close: at } : undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/shared/domain/fold.js
// How does a long document parse in half the time? What is plain is folded before parsing and unfolded in what the parser gives back: a line
// that the parser need not read costs nothing, and the structure of a document cannot depend on it.
//
// The parser's cost is per line more than per character, and an item costs most. Consecutive lines of plain words are in one block wherever they
// stand (a paragraph, a fence, a comment), because nothing in them opens, closes or interrupts a block; so all of them become one character of a
// private use area. So do items of one list, the lines of a comment or a fence, paragraphs that follow one another at the left margin, and blank
// lines that separate nothing. test/shared/domain/fold-model.test.ts holds that both ways give one model.



const FIRST = 0xf0000;
const MOST = 0xfffd;
const PRIVATE = /[\u{f0000}-\u{ffffd}]/gu;
/** Such a character, or a character reference that the parser turns into one. */
const USES_PRIVATE = /[\u{f0000}-\u{ffffd}]|&#(?:x0*f[\da-f]{4}|0*(?:9\d|10)\d{4,5});/iu;
const FRONT = /^---[ \t]*$/;
const WORTH_FOLDING = 12;
const COMMENT_START = '<!--';
const COMMENT_END = '-->';
/** The text as it is, for comparison. */
function unfolded(text) {
    return { text, unfold: (part) => part, line: (line) => line, items: () => [] };
}
/**
 * Folds a text whose line ends are `\n`. What stays as it is: a text that already holds characters of the private use area, or names one; and one whose
 * front matter is never closed, because the parser then finds neither lists nor quotes.
 */
function fold(text) {
    if (USES_PRIVATE.test(text))
        return unfolded(text);
    const source = text.split('\n');
    const front = FRONT.test(source[0] ?? '') ? source.findIndex((line, at) => at > 0 && FRONT.test(line)) : 0;
    if (front < 0)
        return unfolded(text);
    const literalAt = literalsOf(text, source, front);
    const folded = [];
    const origin = [0];
    const rests = [];
    const items = new Map();
    let index = 0;
    let open = false;
    let apart = true;
    const hide = (part) => {
        if (part.length < WORTH_FOLDING && !part.includes('\n'))
            return part;
        return String.fromCodePoint(FIRST + rests.push(part) - 1);
    };
    const put = (piece) => {
        // A piece needs two signs at most.
        if (rests.length > MOST - 2) {
            while (index < piece.end) {
                folded.push(source[index] ?? '');
                index += 1;
                origin.push(index);
            }
            return;
        }
        const whole = source.slice(index, piece.end).join('\n');
        const { kept, closing = whole.length } = piece;
        const close = whole.slice(closing, closing + COMMENT_END.length);
        folded.push(whole.slice(0, kept) +
            hide(whole.slice(kept, closing)) +
            close +
            hide(whole.slice(closing + close.length)));
        if (piece.items)
            items.set(index + 1, piece.items);
        origin.push(index + 1);
        index = piece.end;
    };
    while (index < source.length) {
        const line = source[index] ?? '';
        const literal = literalAt(index, !open);
        if (isBlank(line))
            open = false;
        else if (!literal && isOpening(line))
            open = true;
        let block;
        if (literal)
            block = literalBlock(source, index, literal);
        else if (!open)
            block = blockAt(source, index, apart);
        for (const piece of block?.pieces ?? [wholeLine(source, index)])
            put(piece);
        apart = block ? block.ends : isBlank(line);
    }
    return {
        text: folded.join('\n'),
        unfold: (part) => part.replace(PRIVATE, (character) => rests[(character.codePointAt(0) ?? 0) - FIRST] ?? character),
        line: (line) => origin[Math.min(line, origin.length - 1)] ?? line,
        items: (line) => items.get(line) ?? [],
    };
}
function literalBlock(source, start, { kind, close }) {
    if (kind === 'comment') {
        const end = withBlanksBeforeMore(source, close + 1);
        const closing = source
            .slice(start, close + 1)
            .join('\n')
            .lastIndexOf(COMMENT_END);
        return { pieces: [{ end, kept: COMMENT_START.length, closing }], ends: true };
    }
    return {
        pieces: [wholeLine(source, start), { end: close, kept: 0 }, wholeLine(source, close)],
        ends: true,
    };
}
/** `apart`: the block before it has ended. Undefined where nothing can be folded. */
function blockAt(source, start, apart) {
    const line = source[start] ?? '';
    const sign = headingSign(line);
    if (sign !== undefined) {
        return { pieces: [{ end: withBlanksBeforeMore(source, start + 1), kept: sign.length }], ends: true };
    }
    const groups = groupItems(source, start);
    if (groups.length > 0)
        return { pieces: groups, ends: false };
    const indent = indentOf(line);
    if (indent === undefined)
        return undefined;
    if (mayBeCode(indent))
        return { pieces: [{ end: start + 1, kept: indent }], ends: false };
    const end = apart && indent === 0 ? endOfParagraphs(source, start) : endOfBlock(source, start, indent);
    return { pieces: [{ end: withBlanks(source, end), kept: indent }], ends: false };
}
function wholeLine(source, at) {
    return { end: at + 1, kept: source[at]?.length ?? 0 };
}

;// CONCATENATED MODULE: ./build/shared/domain/fold-parts.js
// Which items and paragraphs stand in one paragraph of a folded text?

/** The marker of a list item with the blanks around it. */
const ITEM_SIGN = /^ *(?:[-*+]|\d{1,9}[.)]) +/;
/** The parts of a paragraph that has so many lines and begins at a place of the source, where `items` are the lines at which further items begin. */
function partsOf(source, count, place, items) {
    const heads = new Set(items);
    const parts = [];
    let current = { start: 0, end: 1, column: place.column };
    for (let index = 1; index < count; index += 1) {
        const line = source[place.line - 1 + index] ?? '';
        // No paragraph holds a blank line by itself: behind one another begins.
        if (isBlank(line))
            continue;
        const isItem = heads.has(place.line + index);
        if (isItem || current.end < index) {
            parts.push(current);
            current = {
                start: index,
                end: index,
                column: (isItem ? (ITEM_SIGN.exec(line)?.[0].length ?? 0) : 0) + 1,
            };
        }
        current.end = index + 1;
    }
    return [...parts, current];
}

;// CONCATENATED MODULE: ./build/shared/domain/markdown.js
// What does a Markdown document hold? One model for proposals, templates and trackers: sections with their visible text, comments
// told apart from content, and the headings that look like headings but are none, with the reason.
//
// remark-parse decides the structure. Inline constructs that only decorate (emphasis, links) are switched off: they cost a third of the
// time and blow up on hostile input, and no verdict needs them; a heading that holds any is read once more with all of them.






/** What decorates text or hides it. Left out when blocks are read; a text that holds any is read once more for them alone. */
const INLINE = [
    'attention',
    'autolink',
    'labelEnd',
    'labelStartImage',
    'labelStartLink',
    'hardBreakEscape',
    'codeText',
    'htmlText',
];
const BLOCKS = [
    'blockQuote',
    'codeFenced',
    'codeIndented',
    'definition',
    'headingAtx',
    'htmlFlow',
    'list',
    'setextUnderline',
    'thematicBreak',
];
const blocks = (0,unified_lib/* unified */.l)()
    .data('micromarkExtensions', [{ disable: { null: INLINE } }])
    .use(remark_parse_lib/* default */.A)
    .use(remark_frontmatter_lib/* default */.A)
    .freeze();
const inline = (0,unified_lib/* unified */.l)()
    .data('micromarkExtensions', [{ disable: { null: BLOCKS } }])
    .use(remark_parse_lib/* default */.A)
    .freeze();
/** Inline HTML and code decide what a reader sees; emphasis and links do not. */
const visible = (0,unified_lib/* unified */.l)()
    .data('micromarkExtensions', [{ disable: { null: [...BLOCKS, ...INLINE.slice(0, 6)] } }])
    .use(remark_parse_lib/* default */.A)
    .freeze();
const MARKUP = /[*_[\]<>`!\\~]/;
const LONGEST_HEADING = 500;
const MOST_HIDDEN = 1000;
/** Parses a text whose line ends are `\n`. Positions are those of the text. `folding` is what makes it fast; see fold.ts. */
function parseMarkdown(text, options = {}, folding = fold) {
    const folded = folding(text);
    const root = blocks.parse(folded.text);
    const [first, ...rest] = root.children;
    const frontMatter = first?.type === 'yaml' ? { text: folded.unfold(first.value), line: at(first).line + 1 } : undefined;
    const stray = frontMatter ? undefined : strayFrontMatter(text);
    return {
        ...readBlocks(frontMatter ? rest : root.children, text.split('\n'), folded, options.nested ?? false),
        ...(frontMatter ? { frontMatter } : {}),
        ...(stray === undefined ? {} : { strayFrontMatter: stray }),
    };
}
/** All sections below one, in document order. */
function subsections(document, index) {
    const found = [];
    for (let next = index + 1; next < document.sections.length; next += 1) {
        // What is below a section follows it without a gap.
        if (!isBelow(document, next, index))
            break;
        found.push(next);
    }
    return found;
}
function isBelow(document, index, ancestor) {
    for (let at = document.sections[index]?.parent ?? -1; at >= 0; at = document.sections[at]?.parent ?? -1) {
        if (at === ancestor)
            return true;
    }
    return false;
}
/** Walks the tree once, in document order. */
function readBlocks(nodes, source, { text, unfold, line: lineOf, items: itemsOf }, nested) {
    const placeOf = (node) => {
        const { line, column } = at(node);
        return { line: lineOf(line), column };
    };
    const sections = [draft('', 0, -1, { line: 1, column: 1 })];
    const hidden = [];
    /** The lines where the `<details>` that are open now were opened. */
    const details = [];
    function read(node, container) {
        switch (node.type) {
            case 'heading':
                readHeading(node, container);
                break;
            case 'paragraph':
                readParagraph(node, container?.inside === 'quote' ? 'quote' : 'text', container);
                break;
            case 'code':
                readCode(node);
                break;
            case 'html':
                readHtml(node);
                break;
            case 'blockquote':
                for (const child of node.children)
                    read(child, { inside: 'quote', opened: placeOf(node).line });
                break;
            case 'list':
                for (const item of node.children)
                    readItem(item, container);
                break;
            default:
                break; // thematic breaks and link definitions show nothing of their own
        }
    }
    function readItem(item, container) {
        const quoted = container?.inside === 'quote';
        item.children.forEach((child, index) => {
            const inside = container ?? { inside: 'list item', opened: placeOf(item).line };
            if (index === 0 && child.type === 'paragraph')
                readParagraph(child, quoted ? 'quote' : 'item', inside);
            else
                read(child, inside);
        });
    }
    function readHeading(node, container) {
        const heading = headingText(node, text, unfold);
        const opened = details.at(-1);
        const holder = container ?? (opened === undefined ? undefined : { inside: '<details>', opened });
        if (holder && !nested) {
            hide(heading, placeOf(node), holder, true);
            show(heading, placeOf(node), holder.inside === 'quote' ? 'quote' : 'text');
            return;
        }
        let parent = sections.length - 1;
        while (parent > 0 && (sections[parent]?.level ?? 0) >= node.depth)
            parent = sections[parent]?.parent ?? -1;
        sections.push(draft(heading, node.depth, parent === 0 ? -1 : parent, placeOf(node)));
    }
    function readParagraph(node, kind, container) {
        const place = placeOf(node);
        const raw = unfold(text.slice(node.position?.start.offset, node.position?.end.offset));
        const lines = raw.includes('<')
            ? readInlineHtml(raw, place)
            : unfold(node.children.map(textOf).join('')).split('\n');
        const items = kind === 'item' ? itemsOf(place.line) : [];
        // What was folded into one stands apart again.
        for (const { start, end, column } of partsOf(source, lines.length, place, items)) {
            const own = lines.slice(start, end);
            own.forEach((line, index) => {
                const text = index === 0 && start > 0 && kind === 'item' ? line.replace(ITEM_SIGN, '') : line;
                const at = { line: place.line + start + index, column: index === 0 ? column : 1 };
                show(text, at, index > 0 && kind === 'item' ? 'text' : kind);
                own[index] = text.trim();
            });
            const bold = own.length < 4 && /^(\*\*|__)([^*_]{2,80})\1:?$/.exec(own.join(' ').trim());
            if (!bold || container?.inside === 'quote')
                continue;
            const heading = (bold[2] ?? '').replace(/:\s*$/, '').replace(/\s+/g, ' ').trim();
            const here = { line: place.line + start, column };
            hide(heading, here, { inside: 'bold text', opened: here.line }, true);
        }
    }
    /** The lines of a paragraph without its comments; tags stay, because a placeholder such as `<LINK>` looks like one. */
    function readInlineHtml(raw, place) {
        const plain = raw.replace(/\n[ \t>]*/g, '\n');
        const lines = plain.split('\n').map(() => '');
        const [paragraph] = visible.parse(plain).children;
        for (const child of paragraph?.type === 'paragraph' ? paragraph.children : []) {
            const { line, column } = at(child);
            if (child.type === 'html' && child.value.startsWith('<!--')) {
                readComment(child.value.slice(4, -3), { line: place.line + line - 1, column }, true);
                continue;
            }
            const shown = child.type === 'inlineCode' ? `\`${child.value}\`` : textOf(child);
            shown.split('\n').forEach((piece, index) => {
                lines[line - 1 + index] = (lines[line - 1 + index] ?? '') + piece;
            });
        }
        return lines;
    }
    function readCode(node) {
        const { line } = placeOf(node);
        const end = lineOf(node.position?.end.line ?? 1);
        // A fence begins with its sign and is never folded; an indented block begins with blanks, whatever it shows.
        const fence = /^(?:`{3,}|~{3,})/.exec(text.slice(node.position?.start.offset))?.[0];
        const last = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(source[end - 1] ?? '')?.[1];
        const closed = fence === undefined || (end > line && last?.startsWith(fence) === true);
        const first = fence === undefined ? line : line + 1;
        unfold(node.value)
            .split('\n')
            .forEach((code, index) => {
            show(code, { line: first + index, column: 1 }, 'code');
            hideIfHeading(code, first + index, { inside: 'code block', opened: line }, closed);
        });
    }
    function readHtml(node) {
        const place = placeOf(node);
        const value = unfold(node.value);
        let visible = '';
        let from = 0;
        for (let open = value.indexOf('<!--'); open >= 0; open = value.indexOf('<!--', from)) {
            const close = value.indexOf('-->', open + 2); // `<!-->` is a whole comment
            const comment = value.slice(open + 4, close < 0 ? undefined : close);
            const line = place.line + value.slice(0, open).split('\n').length - 1;
            readComment(comment, { line, column: open === 0 ? place.column : 1 }, close >= 0);
            // The line ends of a comment stay, so that what follows keeps its line.
            visible += value.slice(from, open) + comment.replace(/[^\n]/g, '');
            from = close < 0 ? value.length : close + 3;
        }
        visible += value.slice(from);
        visible.split('\n').forEach((html, index) => {
            for (const tag of html.matchAll(/<(\/?)details\b/gi)) {
                if (tag[1] === '/')
                    details.pop();
                else
                    details.push(place.line + index);
            }
            show(html, { line: place.line + index, column: 1 }, 'html');
        });
    }
    function readComment(comment, place, closed) {
        sections.at(-1)?.comments.push({ ...place, text: comment, closed });
        comment.split('\n').forEach((line, index) => {
            hideIfHeading(line, place.line + index, { inside: 'comment', opened: place.line }, closed);
        });
    }
    function show(shown, place, kind) {
        const text = kind === 'code' || kind === 'html' ? shown : shown.trim();
        if (text.trim() === '')
            return;
        sections.at(-1)?.lines.push({ line: place.line, column: place.column, text, kind });
    }
    function hideIfHeading(line, number, holder, closed) {
        const match = /^ {0,3}#{1,6}[ \t]+(\S.*)$/.exec(line);
        const heading = match?.[1]?.replace(/(?<![ \t])[ \t]+#+[ \t]*$/, '').trim();
        if (heading)
            hide(heading, { line: number, column: 1 }, holder, closed);
    }
    function hide(heading, place, holder, closed) {
        if (hidden.length < MOST_HIDDEN)
            hidden.push({ heading, ...place, ...holder, closed });
    }
    for (const node of nodes)
        read(node);
    return { sections, hidden };
}
/** A hard line break ends a line as any other line end does. */
function textOf(node) {
    return node.type === 'break' ? '\n' : (0,lib/* toString */.d)(node);
}
function headingText(node, text, unfold) {
    const first = node.children[0]?.position?.start.offset;
    const last = node.children.at(-1)?.position?.end.offset;
    if (first === undefined || last === undefined)
        return '';
    const raw = unfold(text.slice(first, last)).replace(/\s+/g, ' ').trim();
    const shown = MARKUP.test(raw) && raw.length <= LONGEST_HEADING
        ? (0,lib/* toString */.d)(inline.parse(raw), { includeHtml: false })
        : node.children.map(textOf).join('');
    return unfold(shown).replace(/\s+/g, ' ').trim();
}
function draft(heading, level, parent, place) {
    return { heading, level, parent, line: place.line, column: place.column, lines: [], comments: [] };
}
function at(node) {
    return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
/** Front matter that the parser cannot see: never closed, or behind blank lines or a comment. */
function strayFrontMatter(text) {
    let from = 0;
    for (;;) {
        while (/\s/.test(text.charAt(from)))
            from += 1;
        const close = text.startsWith('<!--', from) ? text.indexOf('-->', from) : -1;
        if (close < 0)
            break;
        from = close + 3;
    }
    const begins = /^---[ \t]*\n[ \t]*[A-Za-z][\w-]*[ \t]*:/.test(text.slice(from, from + 200));
    return begins ? text.slice(0, from).split('\n').length : undefined;
}

;// CONCATENATED MODULE: ./build/shared/domain/path.js
// What does a path below the proposals' root mean: a proposal, an appendix of one, a proposal at a wrong path, or none of ours?
const PARTS = new Map([
    ['sig', '[^/]+'],
    ['number', '[0-9]+'],
    ['name', '[a-z0-9]+(?:-[a-z0-9]+)*'],
]);
/** The parts of a path that fits the pattern; `undefined` for any other. Paths have `/` and start at the top of the repository. */
function parseProposalPath(path, pattern) {
    const seen = new Set();
    const source = literal(pattern.path).replace(/\\\{(\w+)\\\}/g, (_, part) => {
        const form = PARTS.get(part);
        if (form === undefined)
            return '[^/]+';
        // A part that stands there twice is the same both times.
        if (seen.has(part))
            return `\\k<${part}>`;
        seen.add(part);
        return `(?<${part}>${form})`;
    });
    const match = new RegExp(`^${literal(pattern.root)}/${source}$`, 'u').exec(path);
    if (!match)
        return undefined;
    const { sig, number, name } = match.groups ?? {};
    return {
        ...(sig === undefined ? {} : { sig }),
        ...(number === undefined ? {} : { number: Number(number) }),
        ...(name === undefined ? {} : { name }),
    };
}
/**
 * What a path is. `exists` answers whether a path is in the tree that is judged: a Markdown file beside a proposal is its appendix; without
 * a proposal there it is a proposal at a wrong path.
 */
function kindOfPath(path, pattern, exists) {
    if (!path.startsWith(`${pattern.root}/`) || !/\.(?:md|markdown|mdown|mkd)$/i.test(path))
        return 'none';
    const exempt = directory(pattern.template);
    if (path === pattern.template || (path_isBelow(exempt, pattern.root) && path_isBelow(path, exempt)))
        return 'none';
    if (pattern.ignore.some((glob) => matchesGlob(path, glob)))
        return 'none';
    if (parseProposalPath(path, pattern))
        return 'proposal';
    const file = pattern.path.slice(pattern.path.lastIndexOf('/') + 1);
    for (let folder = directory(path); path_isBelow(folder, pattern.root); folder = directory(folder)) {
        const main = `${folder}/${file}`;
        if (parseProposalPath(main, pattern) && exists(main))
            return 'appendix';
    }
    return 'misplaced';
}
/** `**` is any folders, `*` anything within one, `?` one character; everything else is literal. */
function matchesGlob(path, glob) {
    const source = glob
        .split(/(\*\*\/|\*\*|\*|\?)/)
        .map((part) => GLOB.get(part) ?? literal(part))
        .join('');
    return new RegExp(`^${source}$`, 'u').test(path);
}
const GLOB = new Map([
    ['**/', '(?:[^/]+/)*'],
    ['**', '[^]*'],
    ['*', '[^/]*'],
    ['?', '[^/]'],
]);
function path_isBelow(path, folder) {
    return path.startsWith(`${folder}/`);
}
function directory(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/shared/domain/proposal.js
// What does one proposal say about itself? Title, number, owner, status, targets, checklist and history, from either metadata format.





/** Parses one proposal. Never throws on what an author can write; the parser itself may run out of stack, which its caller answers for. */
function parseProposal(path, kind, text, options) {
    const document = parseMarkdown(text, { nested: options.nestedHeadings });
    const title = parseTitle(document, options.series);
    const metadata = document.frontMatter && parseMetadata(document.frontMatter, options.series);
    const lines = document.sections.flatMap((section) => section.lines);
    const targetLines = lines.flatMap((line) => parseTargetLine(line) ?? []);
    const milestones = metadata?.milestones ?? [];
    return {
        path,
        kind,
        place: parseProposalPath(path, options.pattern) ?? {},
        isMeta: options.meta.some((glob) => matchesGlob(path, glob)),
        document,
        ...(title ? { title } : {}),
        ...(metadata ? { metadata } : {}),
        targetLines,
        targets: milestones.length > 0 ? milestones : targetLines,
        boxes: parseBoxes(lines),
    };
}
/** The number of a proposal, from the first source that has one: front matter, title, path. */
function numberOf(proposal) {
    return parseNumber(proposal.metadata?.number?.value) ?? proposal.title?.number ?? proposal.place.number;
}
/** `0171` and `#171` are 171. */
function parseNumber(text) {
    const match = /^#?0*(\d{1,9})$/.exec(text?.trim() ?? '');
    return match ? Number(match[1]) : undefined;
}
/** The owning SIG without `sig-`, in lower case, from the front matter or else the path. */
function owningSigOf(proposal) {
    // A proposal at a wrong path still stands in the directory of its owner.
    const fromPath = proposal.place.sig ?? proposal.path.split('/').find((folder) => /^sig-/i.test(folder));
    const named = proposal.metadata?.owningSig?.value;
    if (named !== undefined && named.trim() !== '')
        return sigName(named);
    return fromPath !== undefined && /^sig-/i.test(fromPath) ? sigName(fromPath) : undefined;
}
function sigName(text) {
    return text
        .trim()
        .toLowerCase()
        .replace(/^sig[-/ ]/, '');
}
/** The stage the proposal says it is at, where its front matter has one. */
function statedStage(proposal) {
    const field = proposal.metadata?.stage;
    const { stage } = stageOf(field?.value ?? '');
    return field && stage ? { stage, field } : undefined;
}
/** What the lines of a section say, without order or decoration: a line that is in one set and not in the other is new. */
function lineKeys(lines) {
    return new Set(lines.map((line) => templateKey(line.text)));
}
/** Reads `# VEP #25: T`, `# VEP 25: T`, `# KEP-25: T`, `# T`. The title is the first heading, at the first level. */
function parseTitle(document, series) {
    const section = document.sections.find((candidate) => candidate.level === 1);
    const first = document.sections.findIndex((candidate) => candidate.level > 0);
    if (!section || document.sections[first] !== section)
        return undefined;
    const match = new RegExp(`^(${series})?[\\s-]*(?:#\\s*)?(\\d{1,9})?\\s*(?:[:.–—-]\\s*)?(.*)$`, 'is').exec(section.heading);
    const named = match?.[1] !== undefined;
    const number = match?.[2];
    const numbered = number !== undefined && (named || /^#?\s*\d+\s*:/.test(section.heading));
    return {
        heading: section.heading,
        text: (named || numbered ? match?.[3] : section.heading)?.trim() ?? '',
        ...(numbered ? { number: Number(number) } : {}),
        series: named,
        line: section.line,
        column: section.column,
    };
}
const BOX = /^(?<before>~*\s*)\[(?<mark>[\sxX+✓*-]{0,3})\](?<text>.*)$/u;
/** Reads `[x] [X] [ ] [] [+] [X ] ~[ ] (R)…~ [ ] ~(R)…~` at the head of list items; the text of a wrapped item is its first line. */
function parseBoxes(lines) {
    return lines.flatMap((line) => {
        if (line.kind !== 'item')
            return [];
        const match = BOX.exec(line.text.trim());
        if (!match?.groups)
            return [];
        const text = (match.groups['text'] ?? '').trim();
        return [
            {
                line: line.line,
                column: line.column,
                text: text.replace(/~/g, '').trim(),
                ticked: /[xX+✓*]/u.test(match.groups['mark'] ?? ''),
                struck: (match.groups['before'] ?? '').includes('~') || /^~.*~$/.test(text),
                required: /\(R\)/i.test(text),
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/shared/domain/zone.js
var domain_zone = __webpack_require__(7423);
;// CONCATENATED MODULE: ./build/shared/presets.js
// What holds where a configuration says nothing?

const FORMER_HEADINGS = {
    'Implementation History': ['Implementation Phases'],
    'Graduation Requirements': ['Feature lifecycle Phases', 'Feature Lifecycle'],
    'Functional Testing Approach': ['Functional Testing', 'Testing', 'Test Plan'],
    'Update/Rollback Compatibility': [
        'Update / Compatibility',
        'Upgrade/Rollback Compatibility',
        'Update Compatibility',
    ],
    Alternatives: ['Alternatives Considered', 'Considered Alternatives'],
    'Release Signoff Checklist': ['Release Sign-off Checklist'],
    'API Examples': ['API Example'],
};
const LABELS = {
    tracker: 'kind/tracker',
    trackerExtra: ['kind/enhancement'],
    proposal: 'kind/vep',
    target: 'target/{release}',
    needsOwner: 'triage/needs-owning-sig',
    sig: 'sig/{sig}',
};
const VEP = {
    preset: 'vep',
    proposals: {
        series: 'VEP',
        root: 'veps',
        path: '{sig}/{number}-{name}/vep.md',
        template: 'veps/NNNN-vep-template/vep.md',
        trackerTemplate: '.github/ISSUE_TEMPLATE/vep.md',
        ignore: [],
        metadata: 'auto',
        meta: ['veps/meta-VEPs/**'],
        formerHeadings: FORMER_HEADINGS,
        nestedHeadings: false,
    },
    template: { mode: 'required', rules: {} },
    requiredSigs: ['compute', 'network', 'storage'],
    sigs: {
        isStated: true,
        sources: [
            { repository: 'kubevirt/community', path: 'sigs.yaml' },
            { repository: 'kubevirt/kubevirt', path: 'OWNERS_ALIASES', alias: 'sig-{sig}-approvers' },
            {
                repository: 'kubevirt/sig-release',
                path: 'OWNERS_ALIASES',
                alias: 'sig-release-approvers',
                sig: 'release',
            },
        ],
        representatives: {},
    },
    people: {
        maintainers: [],
        releaseTeam: {
            repository: 'kubevirt/sig-release',
            path: 'OWNERS_ALIASES',
            alias: 'sig-release-approvers',
        },
    },
    signOff: {
        mode: 'required',
        author: false,
        distinct: false,
        edited: false,
        contributors: true,
        deletions: true,
        holdIsVeto: false,
        requestReviewers: false,
        staleAfterDays: 7,
        rules: {},
    },
    releases: {
        schedule: { repository: 'kubevirt/sig-release', path: 'releases/v{release}/schedule.yaml' },
        zone: domain_zone/* AOE */.Ow,
        who: 'KubeVirt',
        override: [],
    },
    freeze: {
        mode: 'required',
        exceptions: { file: 'exceptions.yaml', label: 'freeze-exception' },
        rules: {},
    },
    labels: LABELS,
    commands: { labels: [] },
    report: {
        codeRepositories: ['kubevirt/kubevirt'],
        day: 'monday',
        label: 'weekly-report',
        mailingList: 'kubevirt-dev',
    },
};
/** Where every default comes from. `none` leaves out what only KubeVirt has: the required SIGs and the former headings. */
const PRESETS = {
    vep: VEP,
    cep: {
        ...VEP,
        preset: 'cep',
        proposals: {
            ...VEP.proposals,
            series: 'CEP',
            root: 'docs/ci-enhancements',
            path: '{number}-{name}/cep.md',
            template: 'docs/ci-enhancements/NNNN-cep-template/cep.md',
            trackerTemplate: '.github/ISSUE_TEMPLATE/cep.md',
            meta: [],
        },
        requiredSigs: ['ci'],
        report: { ...VEP.report, codeRepositories: ['kubevirt/project-infra'] },
        sigs: {
            ...VEP.sigs,
            sources: [
                { repository: 'kubevirt/community', path: 'sigs.yaml' },
                { repository: 'kubevirt/project-infra', path: 'OWNERS_ALIASES', alias: 'ci-maintainers', sig: 'ci' },
            ],
        },
        labels: { ...LABELS, trackerExtra: ['sig/ci'], proposal: 'kind/cep' },
    },
    none: {
        ...VEP,
        preset: 'none',
        proposals: {
            ...VEP.proposals,
            series: 'EP',
            root: 'proposals',
            path: '{number}-{name}/README.md',
            template: 'proposals/NNNN-template/README.md',
            trackerTemplate: '.github/ISSUE_TEMPLATE/enhancement.md',
            meta: [],
            formerHeadings: {},
        },
        requiredSigs: [],
        sigs: { ...VEP.sigs, isStated: false, sources: [] },
        people: { maintainers: [], releaseTeam: [] },
        releases: { zone: domain_zone/* AOE */.Ow, who: 'KubeVirt', override: [] },
        report: { codeRepositories: [], day: 'monday', label: 'weekly-report' },
        labels: { ...LABELS, trackerExtra: [], proposal: 'kind/enhancement' },
    },
};

;// CONCATENATED MODULE: ./build/shared/config-defaults.js
// What does a configuration come to, with every default from its preset?




/** Of a file that has no problems. */
function withDefaults(file) {
    const preset = PRESETS[file.preset ?? 'vep'];
    const { proposals, labels, template, sigs } = file;
    const since = file.since === undefined ? undefined : (0,domain_release/* parseRelease */.BC)(file.since);
    return {
        preset: preset.preset,
        ...(since ? { since } : {}),
        proposals: {
            series: proposals?.series ?? preset.proposals.series,
            root: proposals?.root ?? preset.proposals.root,
            path: proposals?.path ?? preset.proposals.path,
            template: proposals?.template ?? preset.proposals.template,
            trackerTemplate: proposals?.['tracker-template'] ?? preset.proposals.trackerTemplate,
            metadata: proposals?.metadata ?? preset.proposals.metadata,
            meta: proposals?.meta ?? preset.proposals.meta,
            ignore: proposals?.ignore ?? preset.proposals.ignore,
            formerHeadings: proposals?.['former-headings'] ?? preset.proposals.formerHeadings,
            nestedHeadings: proposals?.['nested-headings'] ?? preset.proposals.nestedHeadings,
        },
        template: { mode: template?.mode ?? preset.template.mode, rules: template?.rules ?? {} },
        requiredSigs: (sigs?.required ?? preset.requiredSigs).map(sigName),
        sigs: {
            isStated: sigs?.required !== undefined || preset.sigs.isStated,
            sources: sigs?.sources ?? preset.sigs.sources,
            representatives: Object.fromEntries(Object.entries(sigs?.representatives ?? {}).map(([sig, { add = [], remove = [] }]) => [
                sigName(sig),
                { add: add.map(toLogin), remove: remove.map(domain_login/* normalizeLogin */.tq) },
            ])),
        },
        people: {
            maintainers: (file.people?.maintainers ?? preset.people.maintainers).map(domain_login/* normalizeLogin */.tq),
            releaseTeam: releaseTeamOf(file) ?? preset.people.releaseTeam,
        },
        signOff: signOffOf(file, preset),
        releases: releasesOf(file, preset),
        freeze: freezeOf(file, preset),
        labels: {
            tracker: labels?.tracker ?? preset.labels.tracker,
            trackerExtra: labels?.['tracker-extra'] ?? preset.labels.trackerExtra,
            proposal: labels?.proposal ?? preset.labels.proposal,
            target: labels?.target ?? preset.labels.target,
            needsOwner: labels?.['needs-owner'] ?? preset.labels.needsOwner,
            sig: labels?.sig ?? preset.labels.sig,
        },
        commands: { labels: file.commands?.labels ?? preset.commands.labels },
        report: reportOf(file, preset),
    };
}
function reportOf({ report }, preset) {
    const mailingList = report?.['mailing-list'] ?? preset.report.mailingList;
    return {
        codeRepositories: report?.['code-repositories'] ?? preset.report.codeRepositories,
        day: report?.day ?? preset.report.day,
        label: report?.label ?? preset.report.label,
        ...(mailingList === undefined ? {} : { mailingList }),
    };
}
function signOffOf(file, preset) {
    const own = file['sign-off'] ?? {};
    const { signOff } = preset;
    const trusted = own['trusted-before'];
    return {
        mode: own.mode ?? signOff.mode,
        author: own.author ?? signOff.author,
        distinct: own.distinct ?? signOff.distinct,
        edited: own.edited ?? signOff.edited,
        contributors: own.contributors ?? signOff.contributors,
        deletions: own.deletions ?? signOff.deletions,
        holdIsVeto: own['hold-is-veto'] ?? signOff.holdIsVeto,
        requestReviewers: own['request-reviewers'] ?? signOff.requestReviewers,
        staleAfterDays: own['stale-after-days'] ?? signOff.staleAfterDays,
        ...(trusted === undefined ? {} : { trustedBefore: Date.parse(trusted) }),
        ...(own.label === undefined ? {} : { label: own.label }),
        rules: own.rules ?? {},
    };
}
function releasesOf({ releases }, preset) {
    const schedule = releases?.schedule ?? preset.releases.schedule;
    return {
        ...(schedule ? { schedule } : {}),
        zone: releases?.zone ?? preset.releases.zone,
        who: releases?.who ?? preset.releases.who,
        override: Object.entries(releases?.override ?? {}).flatMap(([text, days]) => {
            const release = (0,domain_release/* parseRelease */.BC)(text);
            const { ga, 'enhancement-freeze': ef, 'code-freeze': cf, 'branch-cut': cut } = days;
            return release
                ? [
                    {
                        release,
                        days: {
                            ...(ef === undefined ? {} : { enhancementFreeze: ef }),
                            ...(cf === undefined ? {} : { codeFreeze: cf }),
                            ...(cut === undefined ? {} : { branchCut: cut }),
                            ...(ga === undefined ? {} : { ga }),
                        },
                    },
                ]
                : [];
        }),
    };
}
function freezeOf({ freeze }, preset) {
    const { code } = freeze ?? {};
    return {
        mode: freeze?.mode ?? preset.freeze.mode,
        exceptions: {
            file: freeze?.exceptions?.file ?? preset.freeze.exceptions.file,
            label: freeze?.exceptions?.label ?? preset.freeze.exceptions.label,
        },
        rules: freeze?.rules ?? {},
        ...(code?.proposals === undefined
            ? {}
            : {
                code: {
                    proposals: code.proposals,
                    main: code.main ?? 'main',
                    branch: code.branch ?? 'release-{release}',
                    allowedLabels: code['allowed-labels'] ?? ['kind/bug', 'kind/flake'],
                    allowedPaths: code['allowed-paths'] ?? [],
                    ...(code['approved-label'] === undefined ? {} : { approvedLabel: code['approved-label'] }),
                },
            }),
    };
}
function releaseTeamOf({ people }) {
    const team = people?.['release-team'];
    return Array.isArray(team) ? team.map(domain_login/* normalizeLogin */.tq) : team;
}
function toLogin(login) {
    return typeof login === 'string'
        ? { login: (0,domain_login/* normalizeLogin */.tq)(login) }
        : { ...login, login: (0,domain_login/* normalizeLogin */.tq)(login.login) };
}

;// CONCATENATED MODULE: ./build/shared/config-problems.js
// What is wrong with a configuration that has the form of one? What leads nowhere, names nobody, or is no time.




/** Each with its place. */
function problemsIn(file, yaml) {
    return [...impossiblePaths(file, yaml), ...strangers(file, yaml), ...impossibleTimes(file, yaml)];
}
/** What leads out of the repository, or to no schedule. */
function impossiblePaths({ proposals, releases, freeze }, yaml) {
    const schedule = releases?.schedule?.path;
    const paths = [
        ...['root', 'path', 'template', 'tracker-template'].map((key) => [['proposals', key], proposals?.[key]]),
        [['releases', 'schedule', 'path'], schedule],
        [['freeze', 'exceptions', 'file'], freeze?.exceptions?.file],
    ];
    const unsafe = paths.flatMap(([key, path]) => path !== undefined &&
        (/^\/|\/$|\/\/|\\/.test(path) || path.split('/').some((part) => part === '..' || part === '.'))
        ? [
            {
                ...yaml.at(key),
                message: `\`${key.join('.')}\` is no path inside the repository: expected folders and names joined by single \`/\`.`,
            },
        ]
        : []);
    if (unsafe.length > 0)
        return unsafe;
    const nowhere = (key, message) => [{ ...yaml.at(key), message }];
    const branch = freeze?.code?.branch;
    return [
        ...(schedule === undefined || isPathOfReleases(schedule)
            ? []
            : nowhere(['releases', 'schedule', 'path'], '`releases.schedule.path` needs `{release}` below a folder, such as `releases/v{release}/schedule.yaml`: the folder lists what is published.')),
        // Without it no branch would be that of a release, and none would be held.
        ...(branch === undefined || branch.includes('{release}')
            ? []
            : nowhere(['freeze', 'code', 'branch'], '`freeze.code.branch` needs `{release}`, such as `release-{release}`.')),
    ];
}
/** `releases/v{release}/schedule.yaml`: below a folder whose name is the same for all. */
function isPathOfReleases(path) {
    const [before = ''] = path.split('{');
    return path.includes('{release}') && before.lastIndexOf('/') > 0;
}
/** What has the form of a zone, a day or an instant, and is none. */
function impossibleTimes({ releases, 'sign-off': signOff }, yaml) {
    const problems = [];
    const report = (path, message) => problems.push({ ...yaml.at(path), message });
    const { zone } = releases ?? {};
    if (zone !== undefined && !(0,domain_zone/* isZone */.DS)(zone))
        report(['releases', 'zone'], `${(0,domain_words/* quote */.hD)(zone)} is no time zone: expected \`AoE\` or a name such as \`Europe/Berlin\`.`);
    const named = [];
    for (const [release, days] of Object.entries(releases?.override ?? {})) {
        const parsed = (0,domain_release/* parseRelease */.BC)(release);
        const name = parsed ? (0,domain_release/* renderRelease */.c)({ ...parsed, patch: 0 }) : release;
        const place = yaml.keyAt(['releases', 'override', release]);
        if (parsed && parsed.patch !== 0)
            problems.push({
                ...place,
                message: `${(0,domain_words/* quote */.hD)(release)} has no freeze of its own: name the release \`${name}\`.`,
            });
        else if (named.includes(name))
            problems.push({
                ...place,
                message: `${(0,domain_words/* quote */.hD)(release)} is \`${name}\`, which stands here for the second time.`,
            });
        named.push(name);
        for (const [name, day] of Object.entries(days)) {
            if ((0,domain_zone/* parseDay */.Iq)(day) === undefined)
                report(['releases', 'override', release, name], `${(0,domain_words/* quote */.hD)(day)} is no day of the calendar.`);
        }
    }
    const trusted = signOff?.['trusted-before'];
    if (trusted !== undefined &&
        ((0,domain_zone/* parseDay */.Iq)(trusted.slice(0, 10)) === undefined || Number.isNaN(Date.parse(trusted))))
        report(['sign-off', 'trusted-before'], `${(0,domain_words/* quote */.hD)(trusted)} is no instant.`);
    return problems;
}
function strangers(file, yaml) {
    return loginsIn(file).flatMap(({ path, login }) => (0,domain_login/* isLogin */.W5)((0,domain_login/* normalizeLogin */.tq)(login))
        ? []
        : [
            {
                ...yaml.at(path),
                message: `${(0,domain_words/* quote */.hD)(login)} is no login of GitHub: expected letters, digits and single hyphens.`,
            },
        ]);
}
function loginsIn({ people, sigs }) {
    const team = people?.['release-team'];
    const list = (logins, ...path) => (logins ?? []).map((each, index) => ({
        path: typeof each === 'string' ? [...path, index] : [...path, index, 'login'],
        login: typeof each === 'string' ? each : each.login,
    }));
    return [
        ...list(people?.maintainers, 'people', 'maintainers'),
        ...(Array.isArray(team) ? list(team, 'people', 'release-team') : []),
        ...Object.entries(sigs?.representatives ?? {}).flatMap(([sig, { add, remove }]) => [
            ...list(add, 'sigs', 'representatives', sig, 'add'),
            ...list(remove, 'sigs', 'representatives', sig, 'remove'),
        ]),
    ];
}

;// CONCATENATED MODULE: ./build/shared/domain/remembered.js
// What many pull requests rest on is parsed once: the configuration, the template, the people.
/** More than a run meets: a file for each SIG, configurations of several branches. */
const remembered_MOST = 64;
/** The same function, which knows the results for the last texts that it was given. It is pure, and nobody changes what it returned. */
function remembered(parse) {
    const known = new Map();
    return (...given) => {
        const key = JSON.stringify(given);
        const result = known.has(key) ? known.get(key) : parse(...given);
        // What was asked for last is forgotten last.
        known.delete(key);
        const [oldest] = known.keys();
        if (known.size >= remembered_MOST && oldest !== undefined)
            known.delete(oldest);
        known.set(key, result);
        return result;
    };
}

// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(2005);
;// CONCATENATED MODULE: ./build/shared/generated/config.js

/** The keys that each object of the schema knows, by the place of the object in the schema. */
const config_keys = {
    "#": [
        "preset",
        "since",
        "proposals",
        "people",
        "sigs",
        "template",
        "sign-off",
        "releases",
        "freeze",
        "labels",
        "commands",
        "report"
    ],
    "#/properties/proposals": [
        "series",
        "root",
        "path",
        "template",
        "tracker-template",
        "metadata",
        "meta",
        "ignore",
        "former-headings",
        "nested-headings"
    ],
    "#/properties/people": [
        "maintainers",
        "release-team"
    ],
    "#/properties/people/properties/release-team/oneOf/1": [
        "repository",
        "path",
        "alias"
    ],
    "#/properties/sigs": [
        "required",
        "sources",
        "representatives"
    ],
    "#/properties/sigs/properties/sources/items": [
        "repository",
        "path",
        "alias",
        "sig"
    ],
    "#/properties/sigs/properties/representatives/additionalProperties": [
        "add",
        "remove"
    ],
    "#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf/1": [
        "login",
        "id"
    ],
    "#/properties/template": [
        "mode",
        "rules"
    ],
    "#/properties/template/properties/rules": [
        "section-required",
        "section-filled",
        "section-heading",
        "section-order",
        "section-placeholder",
        "title-format",
        "path-format",
        "number-agrees",
        "target-release",
        "front-matter-schema",
        "metadata-agrees",
        "status-transition",
        "status-complete",
        "graduation-ready",
        "stage-duration",
        "implementation-history",
        "feature-gate",
        "sign-off-checklist",
        "owning-sig",
        "tracker-linked",
        "tracker-agrees",
        "tracker-filled",
        "tracker-labels",
        "metadata-in-pull-request",
        "appendix-without-targets"
    ],
    "#/properties/sign-off": [
        "mode",
        "author",
        "distinct",
        "edited",
        "hold-is-veto",
        "stale-after-days",
        "trusted-before",
        "contributors",
        "deletions",
        "request-reviewers",
        "label",
        "rules"
    ],
    "#/properties/sign-off/properties/rules": [
        "no-standing-veto",
        "owning-sig-named",
        "sign-off-from-every-sig",
        "reviewer-assigned",
        "review-not-lagging"
    ],
    "#/properties/releases": [
        "schedule",
        "zone",
        "override",
        "who"
    ],
    "#/properties/releases/properties/schedule": [
        "repository",
        "path",
        "alias"
    ],
    "#/properties/releases/properties/override/additionalProperties": [
        "enhancement-freeze",
        "code-freeze",
        "ga",
        "branch-cut"
    ],
    "#/properties/freeze": [
        "mode",
        "exceptions",
        "code",
        "rules"
    ],
    "#/properties/freeze/properties/exceptions": [
        "file",
        "label"
    ],
    "#/properties/freeze/properties/code": [
        "main",
        "branch",
        "allowed-labels",
        "approved-label",
        "allowed-paths",
        "proposals"
    ],
    "#/properties/freeze/properties/rules": [
        "target-before-enhancement-freeze",
        "freeze-ahead",
        "merged-before-code-freeze",
        "named-proposal-merged"
    ],
    "#/properties/labels": [
        "tracker",
        "tracker-extra",
        "proposal",
        "target",
        "needs-owner",
        "sig"
    ],
    "#/properties/commands": [
        "labels"
    ],
    "#/properties/report": [
        "code-repositories",
        "day",
        "label",
        "mailing-list"
    ]
};
const config_validate = config_validate21;
const config_schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "config.schema.json", "type": "object", "additionalProperties": false, "properties": { "preset": { "enum": ["vep", "cep", "none"] }, "since": { "type": "string", "minLength": 1, "pattern": "^v?\\d{1,4}\\.\\d{1,4}(\\.\\d{1,4})?$" }, "proposals": { "type": "object", "additionalProperties": false, "properties": { "series": { "type": "string", "minLength": 1, "pattern": "^[A-Za-z]{1,10}$" }, "root": { "$ref": "#/definitions/form1" }, "path": { "$ref": "#/definitions/form1" }, "template": { "$ref": "#/definitions/form1" }, "tracker-template": { "$ref": "#/definitions/form1" }, "metadata": { "enum": ["auto", "target-lines", "front-matter"] }, "meta": { "$ref": "#/definitions/form2" }, "ignore": { "$ref": "#/definitions/form2" }, "former-headings": { "type": "object", "additionalProperties": { "$ref": "#/definitions/form2" } }, "nested-headings": { "$ref": "#/definitions/form3" } } }, "people": { "type": "object", "additionalProperties": false, "properties": { "maintainers": { "$ref": "#/definitions/form2" }, "release-team": { "oneOf": [{ "$ref": "#/definitions/form2" }, { "type": "object", "additionalProperties": false, "properties": { "repository": { "$ref": "#/definitions/form4" }, "path": { "$ref": "#/definitions/form1" }, "alias": { "$ref": "#/definitions/form1" } }, "required": ["repository", "path"] }] } } }, "sigs": { "type": "object", "additionalProperties": false, "properties": { "required": { "$ref": "#/definitions/form2" }, "sources": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "repository": { "$ref": "#/definitions/form4" }, "path": { "$ref": "#/definitions/form1" }, "alias": { "$ref": "#/definitions/form1" }, "sig": { "$ref": "#/definitions/form1" } }, "required": ["repository", "path"] } }, "representatives": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "add": { "type": "array", "items": { "oneOf": [{ "$ref": "#/definitions/form1" }, { "type": "object", "additionalProperties": false, "required": ["login", "id"], "properties": { "login": { "$ref": "#/definitions/form1" }, "id": { "type": "integer", "minimum": 1 } } }] } }, "remove": { "$ref": "#/definitions/form2" } } } } } }, "template": { "type": "object", "additionalProperties": false, "properties": { "mode": { "$ref": "#/definitions/form5" }, "rules": { "type": "object", "additionalProperties": false, "properties": { "section-required": { "$ref": "#/definitions/form6" }, "section-filled": { "$ref": "#/definitions/form6" }, "section-heading": { "$ref": "#/definitions/form6" }, "section-order": { "$ref": "#/definitions/form6" }, "section-placeholder": { "$ref": "#/definitions/form6" }, "title-format": { "$ref": "#/definitions/form6" }, "path-format": { "$ref": "#/definitions/form6" }, "number-agrees": { "$ref": "#/definitions/form6" }, "target-release": { "$ref": "#/definitions/form6" }, "front-matter-schema": { "$ref": "#/definitions/form6" }, "metadata-agrees": { "$ref": "#/definitions/form6" }, "status-transition": { "$ref": "#/definitions/form6" }, "status-complete": { "$ref": "#/definitions/form6" }, "graduation-ready": { "$ref": "#/definitions/form6" }, "stage-duration": { "$ref": "#/definitions/form6" }, "implementation-history": { "$ref": "#/definitions/form6" }, "feature-gate": { "$ref": "#/definitions/form6" }, "sign-off-checklist": { "enum": ["warning", "off"] }, "owning-sig": { "$ref": "#/definitions/form6" }, "tracker-linked": { "$ref": "#/definitions/form6" }, "tracker-agrees": { "$ref": "#/definitions/form6" }, "tracker-filled": { "$ref": "#/definitions/form6" }, "tracker-labels": { "$ref": "#/definitions/form6" }, "metadata-in-pull-request": { "$ref": "#/definitions/form6" }, "appendix-without-targets": { "$ref": "#/definitions/form6" } } } } }, "sign-off": { "type": "object", "additionalProperties": false, "properties": { "mode": { "$ref": "#/definitions/form5" }, "author": { "$ref": "#/definitions/form3" }, "distinct": { "$ref": "#/definitions/form3" }, "edited": { "$ref": "#/definitions/form3" }, "hold-is-veto": { "$ref": "#/definitions/form3" }, "stale-after-days": { "type": "integer", "minimum": 1 }, "trusted-before": { "type": "string", "minLength": 1, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, "contributors": { "$ref": "#/definitions/form3" }, "deletions": { "$ref": "#/definitions/form3" }, "request-reviewers": { "$ref": "#/definitions/form3" }, "label": { "$ref": "#/definitions/form1" }, "rules": { "type": "object", "additionalProperties": false, "properties": { "no-standing-veto": { "$ref": "#/definitions/form6" }, "owning-sig-named": { "$ref": "#/definitions/form6" }, "sign-off-from-every-sig": { "$ref": "#/definitions/form6" }, "reviewer-assigned": { "$ref": "#/definitions/form6" }, "review-not-lagging": { "$ref": "#/definitions/form6" } } } } }, "releases": { "type": "object", "additionalProperties": false, "properties": { "schedule": { "type": "object", "additionalProperties": false, "properties": { "repository": { "$ref": "#/definitions/form4" }, "path": { "$ref": "#/definitions/form1" }, "alias": { "$ref": "#/definitions/form1" } }, "required": ["repository", "path"] }, "zone": { "$ref": "#/definitions/form1" }, "override": { "type": "object", "propertyNames": { "pattern": "^v?\\d{1,4}\\.\\d{1,4}(\\.\\d{1,4})?$" }, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "enhancement-freeze": { "$ref": "#/definitions/form7" }, "code-freeze": { "$ref": "#/definitions/form7" }, "ga": { "$ref": "#/definitions/form7" }, "branch-cut": { "$ref": "#/definitions/form7" } } } }, "who": { "$ref": "#/definitions/form1" } } }, "freeze": { "type": "object", "additionalProperties": false, "properties": { "mode": { "$ref": "#/definitions/form5" }, "exceptions": { "type": "object", "additionalProperties": false, "properties": { "file": { "$ref": "#/definitions/form1" }, "label": { "$ref": "#/definitions/form1" } } }, "code": { "type": "object", "additionalProperties": false, "properties": { "main": { "$ref": "#/definitions/form1" }, "branch": { "$ref": "#/definitions/form1" }, "allowed-labels": { "$ref": "#/definitions/form2" }, "approved-label": { "$ref": "#/definitions/form1" }, "allowed-paths": { "$ref": "#/definitions/form2" }, "proposals": { "$ref": "#/definitions/form4" } } }, "rules": { "type": "object", "additionalProperties": false, "properties": { "target-before-enhancement-freeze": { "$ref": "#/definitions/form6" }, "freeze-ahead": { "$ref": "#/definitions/form6" }, "merged-before-code-freeze": { "$ref": "#/definitions/form6" }, "named-proposal-merged": { "enum": ["warning", "off"] } } } } }, "labels": { "type": "object", "additionalProperties": false, "properties": { "tracker": { "$ref": "#/definitions/form1" }, "tracker-extra": { "$ref": "#/definitions/form2" }, "proposal": { "$ref": "#/definitions/form1" }, "target": { "$ref": "#/definitions/form1" }, "needs-owner": { "$ref": "#/definitions/form1" }, "sig": { "$ref": "#/definitions/form1" } } }, "commands": { "type": "object", "additionalProperties": false, "properties": { "labels": { "type": "array", "items": { "enum": ["sig", "kind", "stage"] } } } }, "report": { "type": "object", "additionalProperties": false, "properties": { "code-repositories": { "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } }, "day": { "enum": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] }, "label": { "type": "string", "minLength": 1, "maxLength": 50 }, "mailing-list": { "$ref": "#/definitions/form1" } } } }, "definitions": { "form1": { "type": "string", "minLength": 1 }, "form2": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "form3": { "type": "boolean" }, "form4": { "type": "string", "minLength": 1, "pattern": "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, "form5": { "enum": ["off", "advisory", "required"] }, "form6": { "enum": ["failure", "warning", "off"] }, "form7": { "type": "string", "minLength": 1, "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } } };
const config_func2 = Object.prototype.hasOwnProperty;
const func3 = (ucs2length["default"] ?? ucs2length);
const config_pattern0 = new RegExp("^v?\\d{1,4}\\.\\d{1,4}(\\.\\d{1,4})?$", "u");
const pattern1 = new RegExp("^[A-Za-z]{1,10}$", "u");
const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$", "u");
const config_schema7 = { "type": "string", "minLength": 1 };
function config_validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    config_validate22.errors = vErrors;
    return errors === 0;
}
const config_schema8 = { "type": "array", "items": { "type": "string", "minLength": 1 } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (Array.isArray(data)) {
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            if (typeof data0 === "string") {
                if (func3(data0) < 1) {
                    const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate27.errors = vErrors;
    return errors === 0;
}
const config_schema9 = { "type": "boolean" };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "boolean") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate31.errors = vErrors;
    return errors === 0;
}
const schema10 = { "type": "string", "minLength": 1, "pattern": "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern2.test(data)) {
            const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } };
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
        const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate35.errors = vErrors;
    return errors === 0;
}
const schema11 = { "enum": ["off", "advisory", "required"] };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(((data === "off") || (data === "advisory")) || (data === "required"))) {
        const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema11.enum } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate47.errors = vErrors;
    return errors === 0;
}
const schema12 = { "enum": ["failure", "warning", "off"] };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(((data === "failure") || (data === "warning")) || (data === "off"))) {
        const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema12.enum } };
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
const schema13 = { "type": "string", "minLength": 1, "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" };
const pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern5.test(data)) {
            const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
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
        const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate92.errors = vErrors;
    return errors === 0;
}
function config_validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="config.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(config_func2.call(config_schema6.properties, key0))) {
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
        if (data.preset !== undefined) {
            let data0 = data.preset;
            if (!(((data0 === "vep") || (data0 === "cep")) || (data0 === "none"))) {
                const err1 = { instancePath: instancePath + "/preset", schemaPath: "#/properties/preset/enum", keyword: "enum", params: { allowedValues: config_schema6.properties.preset.enum } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.since !== undefined) {
            let data1 = data.since;
            if (typeof data1 === "string") {
                if (func3(data1) < 1) {
                    const err2 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (!config_pattern0.test(data1)) {
                    const err3 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/pattern", keyword: "pattern", params: { pattern: "^v?\\d{1,4}\\.\\d{1,4}(\\.\\d{1,4})?$" } };
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
                const err4 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.proposals !== undefined) {
            let data2 = data.proposals;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                for (const key1 in data2) {
                    if (!(config_func2.call(config_schema6.properties.proposals.properties, key1))) {
                        const err5 = { instancePath: instancePath + "/proposals", schemaPath: "#/properties/proposals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                if (data2.series !== undefined) {
                    let data3 = data2.series;
                    if (typeof data3 === "string") {
                        if (func3(data3) < 1) {
                            const err6 = { instancePath: instancePath + "/proposals/series", schemaPath: "#/properties/proposals/properties/series/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                        if (!pattern1.test(data3)) {
                            const err7 = { instancePath: instancePath + "/proposals/series", schemaPath: "#/properties/proposals/properties/series/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{1,10}$" } };
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
                        const err8 = { instancePath: instancePath + "/proposals/series", schemaPath: "#/properties/proposals/properties/series/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                if (data2.root !== undefined) {
                    if (!(config_validate22(data2.root, { instancePath: instancePath + "/proposals/root", parentData: data2, parentDataProperty: "root", rootData }))) {
                        vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data2.path !== undefined) {
                    if (!(config_validate22(data2.path, { instancePath: instancePath + "/proposals/path", parentData: data2, parentDataProperty: "path", rootData }))) {
                        vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data2.template !== undefined) {
                    if (!(config_validate22(data2.template, { instancePath: instancePath + "/proposals/template", parentData: data2, parentDataProperty: "template", rootData }))) {
                        vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data2["tracker-template"] !== undefined) {
                    if (!(config_validate22(data2["tracker-template"], { instancePath: instancePath + "/proposals/tracker-template", parentData: data2, parentDataProperty: "tracker-template", rootData }))) {
                        vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data2.metadata !== undefined) {
                    let data8 = data2.metadata;
                    if (!(((data8 === "auto") || (data8 === "target-lines")) || (data8 === "front-matter"))) {
                        const err9 = { instancePath: instancePath + "/proposals/metadata", schemaPath: "#/properties/proposals/properties/metadata/enum", keyword: "enum", params: { allowedValues: config_schema6.properties.proposals.properties.metadata.enum } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                if (data2.meta !== undefined) {
                    if (!(validate27(data2.meta, { instancePath: instancePath + "/proposals/meta", parentData: data2, parentDataProperty: "meta", rootData }))) {
                        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                        errors = vErrors.length;
                    }
                }
                if (data2.ignore !== undefined) {
                    if (!(validate27(data2.ignore, { instancePath: instancePath + "/proposals/ignore", parentData: data2, parentDataProperty: "ignore", rootData }))) {
                        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                        errors = vErrors.length;
                    }
                }
                if (data2["former-headings"] !== undefined) {
                    let data11 = data2["former-headings"];
                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                        for (const key2 in data11) {
                            if (!(validate27(data11[key2], { instancePath: instancePath + "/proposals/former-headings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data11, parentDataProperty: key2, rootData }))) {
                                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err10 = { instancePath: instancePath + "/proposals/former-headings", schemaPath: "#/properties/proposals/properties/former-headings/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data2["nested-headings"] !== undefined) {
                    if (!(validate31(data2["nested-headings"], { instancePath: instancePath + "/proposals/nested-headings", parentData: data2, parentDataProperty: "nested-headings", rootData }))) {
                        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/proposals", schemaPath: "#/properties/proposals/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.people !== undefined) {
            let data14 = data.people;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                for (const key3 in data14) {
                    if (!((key3 === "maintainers") || (key3 === "release-team"))) {
                        const err12 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                if (data14.maintainers !== undefined) {
                    if (!(validate27(data14.maintainers, { instancePath: instancePath + "/people/maintainers", parentData: data14, parentDataProperty: "maintainers", rootData }))) {
                        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                        errors = vErrors.length;
                    }
                }
                if (data14["release-team"] !== undefined) {
                    let data16 = data14["release-team"];
                    const _errs27 = errors;
                    let valid4 = false;
                    let passing0 = null;
                    const _errs28 = errors;
                    if (!(validate27(data16, { instancePath: instancePath + "/people/release-team", parentData: data14, parentDataProperty: "release-team", rootData }))) {
                        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                        errors = vErrors.length;
                    }
                    var _valid0 = _errs28 === errors;
                    if (_valid0) {
                        valid4 = true;
                        passing0 = 0;
                    }
                    const _errs29 = errors;
                    if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                        if (data16.repository === undefined) {
                            const err13 = { instancePath: instancePath + "/people/release-team", schemaPath: "#/properties/people/properties/release-team/oneOf/1/required", keyword: "required", params: { missingProperty: "repository" } };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                        if (data16.path === undefined) {
                            const err14 = { instancePath: instancePath + "/people/release-team", schemaPath: "#/properties/people/properties/release-team/oneOf/1/required", keyword: "required", params: { missingProperty: "path" } };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                        for (const key4 in data16) {
                            if (!(((key4 === "repository") || (key4 === "path")) || (key4 === "alias"))) {
                                const err15 = { instancePath: instancePath + "/people/release-team", schemaPath: "#/properties/people/properties/release-team/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                        }
                        if (data16.repository !== undefined) {
                            if (!(validate35(data16.repository, { instancePath: instancePath + "/people/release-team/repository", parentData: data16, parentDataProperty: "repository", rootData }))) {
                                vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data16.path !== undefined) {
                            if (!(config_validate22(data16.path, { instancePath: instancePath + "/people/release-team/path", parentData: data16, parentDataProperty: "path", rootData }))) {
                                vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data16.alias !== undefined) {
                            if (!(config_validate22(data16.alias, { instancePath: instancePath + "/people/release-team/alias", parentData: data16, parentDataProperty: "alias", rootData }))) {
                                vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err16 = { instancePath: instancePath + "/people/release-team", schemaPath: "#/properties/people/properties/release-team/oneOf/1/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                    var _valid0 = _errs29 === errors;
                    if (_valid0 && valid4) {
                        valid4 = false;
                        passing0 = [passing0, 1];
                    }
                    else {
                        if (_valid0) {
                            valid4 = true;
                            passing0 = 1;
                        }
                    }
                    if (!valid4) {
                        const err17 = { instancePath: instancePath + "/people/release-team", schemaPath: "#/properties/people/properties/release-team/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs27;
                        if (vErrors !== null) {
                            if (_errs27) {
                                vErrors.length = _errs27;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.sigs !== undefined) {
            let data20 = data.sigs;
            if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                for (const key5 in data20) {
                    if (!(((key5 === "required") || (key5 === "sources")) || (key5 === "representatives"))) {
                        const err19 = { instancePath: instancePath + "/sigs", schemaPath: "#/properties/sigs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                if (data20.required !== undefined) {
                    if (!(validate27(data20.required, { instancePath: instancePath + "/sigs/required", parentData: data20, parentDataProperty: "required", rootData }))) {
                        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                        errors = vErrors.length;
                    }
                }
                if (data20.sources !== undefined) {
                    let data22 = data20.sources;
                    if (Array.isArray(data22)) {
                        const len0 = data22.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data23 = data22[i0];
                            if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                if (data23.repository === undefined) {
                                    const err20 = { instancePath: instancePath + "/sigs/sources/" + i0, schemaPath: "#/properties/sigs/properties/sources/items/required", keyword: "required", params: { missingProperty: "repository" } };
                                    if (vErrors === null) {
                                        vErrors = [err20];
                                    }
                                    else {
                                        vErrors.push(err20);
                                    }
                                    errors++;
                                }
                                if (data23.path === undefined) {
                                    const err21 = { instancePath: instancePath + "/sigs/sources/" + i0, schemaPath: "#/properties/sigs/properties/sources/items/required", keyword: "required", params: { missingProperty: "path" } };
                                    if (vErrors === null) {
                                        vErrors = [err21];
                                    }
                                    else {
                                        vErrors.push(err21);
                                    }
                                    errors++;
                                }
                                for (const key6 in data23) {
                                    if (!((((key6 === "repository") || (key6 === "path")) || (key6 === "alias")) || (key6 === "sig"))) {
                                        const err22 = { instancePath: instancePath + "/sigs/sources/" + i0, schemaPath: "#/properties/sigs/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                                        if (vErrors === null) {
                                            vErrors = [err22];
                                        }
                                        else {
                                            vErrors.push(err22);
                                        }
                                        errors++;
                                    }
                                }
                                if (data23.repository !== undefined) {
                                    if (!(validate35(data23.repository, { instancePath: instancePath + "/sigs/sources/" + i0 + "/repository", parentData: data23, parentDataProperty: "repository", rootData }))) {
                                        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                                        errors = vErrors.length;
                                    }
                                }
                                if (data23.path !== undefined) {
                                    if (!(config_validate22(data23.path, { instancePath: instancePath + "/sigs/sources/" + i0 + "/path", parentData: data23, parentDataProperty: "path", rootData }))) {
                                        vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                                        errors = vErrors.length;
                                    }
                                }
                                if (data23.alias !== undefined) {
                                    if (!(config_validate22(data23.alias, { instancePath: instancePath + "/sigs/sources/" + i0 + "/alias", parentData: data23, parentDataProperty: "alias", rootData }))) {
                                        vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                                        errors = vErrors.length;
                                    }
                                }
                                if (data23.sig !== undefined) {
                                    if (!(config_validate22(data23.sig, { instancePath: instancePath + "/sigs/sources/" + i0 + "/sig", parentData: data23, parentDataProperty: "sig", rootData }))) {
                                        vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                                        errors = vErrors.length;
                                    }
                                }
                            }
                            else {
                                const err23 = { instancePath: instancePath + "/sigs/sources/" + i0, schemaPath: "#/properties/sigs/properties/sources/items/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err24 = { instancePath: instancePath + "/sigs/sources", schemaPath: "#/properties/sigs/properties/sources/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                if (data20.representatives !== undefined) {
                    let data28 = data20.representatives;
                    if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                        for (const key7 in data28) {
                            let data29 = data28[key7];
                            if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                for (const key8 in data29) {
                                    if (!((key8 === "add") || (key8 === "remove"))) {
                                        const err25 = { instancePath: instancePath + "/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sigs/properties/representatives/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                                        if (vErrors === null) {
                                            vErrors = [err25];
                                        }
                                        else {
                                            vErrors.push(err25);
                                        }
                                        errors++;
                                    }
                                }
                                if (data29.add !== undefined) {
                                    let data30 = data29.add;
                                    if (Array.isArray(data30)) {
                                        const len1 = data30.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                            let data31 = data30[i1];
                                            const _errs57 = errors;
                                            let valid14 = false;
                                            let passing1 = null;
                                            const _errs58 = errors;
                                            if (!(config_validate22(data31, { instancePath: instancePath + "/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/add/" + i1, parentData: data30, parentDataProperty: i1, rootData }))) {
                                                vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                                                errors = vErrors.length;
                                            }
                                            var _valid1 = _errs58 === errors;
                                            if (_valid1) {
                                                valid14 = true;
                                                passing1 = 0;
                                            }
                                            const _errs59 = errors;
                                            if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                                if (data31.login === undefined) {
                                                    const err26 = { instancePath: instancePath + "/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/add/" + i1, schemaPath: "#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf/1/required", keyword: "required", params: { missingProperty: "login" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err26];
                                                    }
                                                    else {
                                                        vErrors.push(err26);
                                                    }
                                                    errors++;
                                                }
                                                if (data31.id === undefined) {
                                                    const err27 = { instancePath: instancePath + "/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/add/" + i1, schemaPath: "#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf/1/required", keyword: "required", params: { missingProperty: "id" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err27];
                                                    }
                                                    else {
                                                        vErrors.push(err27);
                                                    }
                                                    errors++;
                                                }
                                                for (const key9 in data31) {
                                                    if (!((key9 === "login") || (key9 === "id"))) {
                                                        const err28 = { instancePath: instancePath + "/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/add/" + i1, schemaPath: "#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                                                        if (vErrors === null) {
                                                            vErrors = [err28];
                                                        }
                                                        else {
                                                            vErrors.push(err28);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (data31.login !== undefined) {
                                                    if (!(config_validate22(data31.login, { instancePath: instancePath + "/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/add/" + i1 + "/login", parentData: data31, parentDataProperty: "login", rootData }))) {
                                                        vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                                                        errors = vErrors.length;
                                                    }
                                                }
                                                if (data31.id !== undefined) {
                                                    let data33 = data31.id;
                                                    if (!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) {
                                                        const err29 = { instancePath: instancePath + "/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/add/" + i1 + "/id", schemaPath: "#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf/1/properties/id/type", keyword: "type", params: { type: "integer" } };
                                                        if (vErrors === null) {
                                                            vErrors = [err29];
                                                        }
                                                        else {
                                                            vErrors.push(err29);
                                                        }
                                                        errors++;
                                                    }
                                                    if ((typeof data33 == "number") && (isFinite(data33))) {
                                                        if (data33 < 1 || isNaN(data33)) {
                                                            const err30 = { instancePath: instancePath + "/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/add/" + i1 + "/id", schemaPath: "#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf/1/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
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
                                            }
                                            else {
                                                const err31 = { instancePath: instancePath + "/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/add/" + i1, schemaPath: "#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
                                                if (vErrors === null) {
                                                    vErrors = [err31];
                                                }
                                                else {
                                                    vErrors.push(err31);
                                                }
                                                errors++;
                                            }
                                            var _valid1 = _errs59 === errors;
                                            if (_valid1 && valid14) {
                                                valid14 = false;
                                                passing1 = [passing1, 1];
                                            }
                                            else {
                                                if (_valid1) {
                                                    valid14 = true;
                                                    passing1 = 1;
                                                }
                                            }
                                            if (!valid14) {
                                                const err32 = { instancePath: instancePath + "/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/add/" + i1, schemaPath: "#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
                                                if (vErrors === null) {
                                                    vErrors = [err32];
                                                }
                                                else {
                                                    vErrors.push(err32);
                                                }
                                                errors++;
                                            }
                                            else {
                                                errors = _errs57;
                                                if (vErrors !== null) {
                                                    if (_errs57) {
                                                        vErrors.length = _errs57;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        const err33 = { instancePath: instancePath + "/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/add", schemaPath: "#/properties/sigs/properties/representatives/additionalProperties/properties/add/type", keyword: "type", params: { type: "array" } };
                                        if (vErrors === null) {
                                            vErrors = [err33];
                                        }
                                        else {
                                            vErrors.push(err33);
                                        }
                                        errors++;
                                    }
                                }
                                if (data29.remove !== undefined) {
                                    if (!(validate27(data29.remove, { instancePath: instancePath + "/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/remove", parentData: data29, parentDataProperty: "remove", rootData }))) {
                                        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                                        errors = vErrors.length;
                                    }
                                }
                            }
                            else {
                                const err34 = { instancePath: instancePath + "/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sigs/properties/representatives/additionalProperties/type", keyword: "type", params: { type: "object" } };
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
                        const err35 = { instancePath: instancePath + "/sigs/representatives", schemaPath: "#/properties/sigs/properties/representatives/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err36 = { instancePath: instancePath + "/sigs", schemaPath: "#/properties/sigs/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data.template !== undefined) {
            let data35 = data.template;
            if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                for (const key10 in data35) {
                    if (!((key10 === "mode") || (key10 === "rules"))) {
                        const err37 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data35.mode !== undefined) {
                    if (!(validate47(data35.mode, { instancePath: instancePath + "/template/mode", parentData: data35, parentDataProperty: "mode", rootData }))) {
                        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
                        errors = vErrors.length;
                    }
                }
                if (data35.rules !== undefined) {
                    let data37 = data35.rules;
                    if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                        for (const key11 in data37) {
                            if (!(config_func2.call(config_schema6.properties.template.properties.rules.properties, key11))) {
                                const err38 = { instancePath: instancePath + "/template/rules", schemaPath: "#/properties/template/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                                if (vErrors === null) {
                                    vErrors = [err38];
                                }
                                else {
                                    vErrors.push(err38);
                                }
                                errors++;
                            }
                        }
                        if (data37["section-required"] !== undefined) {
                            if (!(validate49(data37["section-required"], { instancePath: instancePath + "/template/rules/section-required", parentData: data37, parentDataProperty: "section-required", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data37["section-filled"] !== undefined) {
                            if (!(validate49(data37["section-filled"], { instancePath: instancePath + "/template/rules/section-filled", parentData: data37, parentDataProperty: "section-filled", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data37["section-heading"] !== undefined) {
                            if (!(validate49(data37["section-heading"], { instancePath: instancePath + "/template/rules/section-heading", parentData: data37, parentDataProperty: "section-heading", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data37["section-order"] !== undefined) {
                            if (!(validate49(data37["section-order"], { instancePath: instancePath + "/template/rules/section-order", parentData: data37, parentDataProperty: "section-order", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data37["section-placeholder"] !== undefined) {
                            if (!(validate49(data37["section-placeholder"], { instancePath: instancePath + "/template/rules/section-placeholder", parentData: data37, parentDataProperty: "section-placeholder", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data37["title-format"] !== undefined) {
                            if (!(validate49(data37["title-format"], { instancePath: instancePath + "/template/rules/title-format", parentData: data37, parentDataProperty: "title-format", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data37["path-format"] !== undefined) {
                            if (!(validate49(data37["path-format"], { instancePath: instancePath + "/template/rules/path-format", parentData: data37, parentDataProperty: "path-format", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data37["number-agrees"] !== undefined) {
                            if (!(validate49(data37["number-agrees"], { instancePath: instancePath + "/template/rules/number-agrees", parentData: data37, parentDataProperty: "number-agrees", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data37["target-release"] !== undefined) {
                            if (!(validate49(data37["target-release"], { instancePath: instancePath + "/template/rules/target-release", parentData: data37, parentDataProperty: "target-release", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data37["front-matter-schema"] !== undefined) {
                            if (!(validate49(data37["front-matter-schema"], { instancePath: instancePath + "/template/rules/front-matter-schema", parentData: data37, parentDataProperty: "front-matter-schema", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data37["metadata-agrees"] !== undefined) {
                            if (!(validate49(data37["metadata-agrees"], { instancePath: instancePath + "/template/rules/metadata-agrees", parentData: data37, parentDataProperty: "metadata-agrees", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data37["status-transition"] !== undefined) {
                            if (!(validate49(data37["status-transition"], { instancePath: instancePath + "/template/rules/status-transition", parentData: data37, parentDataProperty: "status-transition", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data37["status-complete"] !== undefined) {
                            if (!(validate49(data37["status-complete"], { instancePath: instancePath + "/template/rules/status-complete", parentData: data37, parentDataProperty: "status-complete", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data37["graduation-ready"] !== undefined) {
                            if (!(validate49(data37["graduation-ready"], { instancePath: instancePath + "/template/rules/graduation-ready", parentData: data37, parentDataProperty: "graduation-ready", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data37["stage-duration"] !== undefined) {
                            if (!(validate49(data37["stage-duration"], { instancePath: instancePath + "/template/rules/stage-duration", parentData: data37, parentDataProperty: "stage-duration", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data37["implementation-history"] !== undefined) {
                            if (!(validate49(data37["implementation-history"], { instancePath: instancePath + "/template/rules/implementation-history", parentData: data37, parentDataProperty: "implementation-history", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data37["feature-gate"] !== undefined) {
                            if (!(validate49(data37["feature-gate"], { instancePath: instancePath + "/template/rules/feature-gate", parentData: data37, parentDataProperty: "feature-gate", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data37["sign-off-checklist"] !== undefined) {
                            let data55 = data37["sign-off-checklist"];
                            if (!((data55 === "warning") || (data55 === "off"))) {
                                const err39 = { instancePath: instancePath + "/template/rules/sign-off-checklist", schemaPath: "#/properties/template/properties/rules/properties/sign-off-checklist/enum", keyword: "enum", params: { allowedValues: config_schema6.properties.template.properties.rules.properties["sign-off-checklist"].enum } };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                        }
                        if (data37["owning-sig"] !== undefined) {
                            if (!(validate49(data37["owning-sig"], { instancePath: instancePath + "/template/rules/owning-sig", parentData: data37, parentDataProperty: "owning-sig", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data37["tracker-linked"] !== undefined) {
                            if (!(validate49(data37["tracker-linked"], { instancePath: instancePath + "/template/rules/tracker-linked", parentData: data37, parentDataProperty: "tracker-linked", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data37["tracker-agrees"] !== undefined) {
                            if (!(validate49(data37["tracker-agrees"], { instancePath: instancePath + "/template/rules/tracker-agrees", parentData: data37, parentDataProperty: "tracker-agrees", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data37["tracker-filled"] !== undefined) {
                            if (!(validate49(data37["tracker-filled"], { instancePath: instancePath + "/template/rules/tracker-filled", parentData: data37, parentDataProperty: "tracker-filled", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data37["tracker-labels"] !== undefined) {
                            if (!(validate49(data37["tracker-labels"], { instancePath: instancePath + "/template/rules/tracker-labels", parentData: data37, parentDataProperty: "tracker-labels", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data37["metadata-in-pull-request"] !== undefined) {
                            if (!(validate49(data37["metadata-in-pull-request"], { instancePath: instancePath + "/template/rules/metadata-in-pull-request", parentData: data37, parentDataProperty: "metadata-in-pull-request", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data37["appendix-without-targets"] !== undefined) {
                            if (!(validate49(data37["appendix-without-targets"], { instancePath: instancePath + "/template/rules/appendix-without-targets", parentData: data37, parentDataProperty: "appendix-without-targets", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err40 = { instancePath: instancePath + "/template/rules", schemaPath: "#/properties/template/properties/rules/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err41 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        if (data["sign-off"] !== undefined) {
            let data63 = data["sign-off"];
            if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                for (const key12 in data63) {
                    if (!(config_func2.call(config_schema6.properties["sign-off"].properties, key12))) {
                        const err42 = { instancePath: instancePath + "/sign-off", schemaPath: "#/properties/sign-off/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                }
                if (data63.mode !== undefined) {
                    if (!(validate47(data63.mode, { instancePath: instancePath + "/sign-off/mode", parentData: data63, parentDataProperty: "mode", rootData }))) {
                        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
                        errors = vErrors.length;
                    }
                }
                if (data63.author !== undefined) {
                    if (!(validate31(data63.author, { instancePath: instancePath + "/sign-off/author", parentData: data63, parentDataProperty: "author", rootData }))) {
                        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                        errors = vErrors.length;
                    }
                }
                if (data63.distinct !== undefined) {
                    if (!(validate31(data63.distinct, { instancePath: instancePath + "/sign-off/distinct", parentData: data63, parentDataProperty: "distinct", rootData }))) {
                        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                        errors = vErrors.length;
                    }
                }
                if (data63.edited !== undefined) {
                    if (!(validate31(data63.edited, { instancePath: instancePath + "/sign-off/edited", parentData: data63, parentDataProperty: "edited", rootData }))) {
                        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                        errors = vErrors.length;
                    }
                }
                if (data63["hold-is-veto"] !== undefined) {
                    if (!(validate31(data63["hold-is-veto"], { instancePath: instancePath + "/sign-off/hold-is-veto", parentData: data63, parentDataProperty: "hold-is-veto", rootData }))) {
                        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                        errors = vErrors.length;
                    }
                }
                if (data63["stale-after-days"] !== undefined) {
                    let data69 = data63["stale-after-days"];
                    if (!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))) {
                        const err43 = { instancePath: instancePath + "/sign-off/stale-after-days", schemaPath: "#/properties/sign-off/properties/stale-after-days/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                    if ((typeof data69 == "number") && (isFinite(data69))) {
                        if (data69 < 1 || isNaN(data69)) {
                            const err44 = { instancePath: instancePath + "/sign-off/stale-after-days", schemaPath: "#/properties/sign-off/properties/stale-after-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
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
                if (data63["trusted-before"] !== undefined) {
                    let data70 = data63["trusted-before"];
                    if (typeof data70 === "string") {
                        if (func3(data70) < 1) {
                            const err45 = { instancePath: instancePath + "/sign-off/trusted-before", schemaPath: "#/properties/sign-off/properties/trusted-before/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err45];
                            }
                            else {
                                vErrors.push(err45);
                            }
                            errors++;
                        }
                        if (!pattern3.test(data70)) {
                            const err46 = { instancePath: instancePath + "/sign-off/trusted-before", schemaPath: "#/properties/sign-off/properties/trusted-before/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" } };
                            if (vErrors === null) {
                                vErrors = [err46];
                            }
                            else {
                                vErrors.push(err46);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err47 = { instancePath: instancePath + "/sign-off/trusted-before", schemaPath: "#/properties/sign-off/properties/trusted-before/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                }
                if (data63.contributors !== undefined) {
                    if (!(validate31(data63.contributors, { instancePath: instancePath + "/sign-off/contributors", parentData: data63, parentDataProperty: "contributors", rootData }))) {
                        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                        errors = vErrors.length;
                    }
                }
                if (data63.deletions !== undefined) {
                    if (!(validate31(data63.deletions, { instancePath: instancePath + "/sign-off/deletions", parentData: data63, parentDataProperty: "deletions", rootData }))) {
                        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                        errors = vErrors.length;
                    }
                }
                if (data63["request-reviewers"] !== undefined) {
                    if (!(validate31(data63["request-reviewers"], { instancePath: instancePath + "/sign-off/request-reviewers", parentData: data63, parentDataProperty: "request-reviewers", rootData }))) {
                        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                        errors = vErrors.length;
                    }
                }
                if (data63.label !== undefined) {
                    if (!(config_validate22(data63.label, { instancePath: instancePath + "/sign-off/label", parentData: data63, parentDataProperty: "label", rootData }))) {
                        vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data63.rules !== undefined) {
                    let data75 = data63.rules;
                    if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                        for (const key13 in data75) {
                            if (!(((((key13 === "no-standing-veto") || (key13 === "owning-sig-named")) || (key13 === "sign-off-from-every-sig")) || (key13 === "reviewer-assigned")) || (key13 === "review-not-lagging"))) {
                                const err48 = { instancePath: instancePath + "/sign-off/rules", schemaPath: "#/properties/sign-off/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                                if (vErrors === null) {
                                    vErrors = [err48];
                                }
                                else {
                                    vErrors.push(err48);
                                }
                                errors++;
                            }
                        }
                        if (data75["no-standing-veto"] !== undefined) {
                            if (!(validate49(data75["no-standing-veto"], { instancePath: instancePath + "/sign-off/rules/no-standing-veto", parentData: data75, parentDataProperty: "no-standing-veto", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data75["owning-sig-named"] !== undefined) {
                            if (!(validate49(data75["owning-sig-named"], { instancePath: instancePath + "/sign-off/rules/owning-sig-named", parentData: data75, parentDataProperty: "owning-sig-named", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data75["sign-off-from-every-sig"] !== undefined) {
                            if (!(validate49(data75["sign-off-from-every-sig"], { instancePath: instancePath + "/sign-off/rules/sign-off-from-every-sig", parentData: data75, parentDataProperty: "sign-off-from-every-sig", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data75["reviewer-assigned"] !== undefined) {
                            if (!(validate49(data75["reviewer-assigned"], { instancePath: instancePath + "/sign-off/rules/reviewer-assigned", parentData: data75, parentDataProperty: "reviewer-assigned", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data75["review-not-lagging"] !== undefined) {
                            if (!(validate49(data75["review-not-lagging"], { instancePath: instancePath + "/sign-off/rules/review-not-lagging", parentData: data75, parentDataProperty: "review-not-lagging", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err49 = { instancePath: instancePath + "/sign-off/rules", schemaPath: "#/properties/sign-off/properties/rules/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err50 = { instancePath: instancePath + "/sign-off", schemaPath: "#/properties/sign-off/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err50];
                }
                else {
                    vErrors.push(err50);
                }
                errors++;
            }
        }
        if (data.releases !== undefined) {
            let data81 = data.releases;
            if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
                for (const key14 in data81) {
                    if (!((((key14 === "schedule") || (key14 === "zone")) || (key14 === "override")) || (key14 === "who"))) {
                        const err51 = { instancePath: instancePath + "/releases", schemaPath: "#/properties/releases/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                }
                if (data81.schedule !== undefined) {
                    let data82 = data81.schedule;
                    if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
                        if (data82.repository === undefined) {
                            const err52 = { instancePath: instancePath + "/releases/schedule", schemaPath: "#/properties/releases/properties/schedule/required", keyword: "required", params: { missingProperty: "repository" } };
                            if (vErrors === null) {
                                vErrors = [err52];
                            }
                            else {
                                vErrors.push(err52);
                            }
                            errors++;
                        }
                        if (data82.path === undefined) {
                            const err53 = { instancePath: instancePath + "/releases/schedule", schemaPath: "#/properties/releases/properties/schedule/required", keyword: "required", params: { missingProperty: "path" } };
                            if (vErrors === null) {
                                vErrors = [err53];
                            }
                            else {
                                vErrors.push(err53);
                            }
                            errors++;
                        }
                        for (const key15 in data82) {
                            if (!(((key15 === "repository") || (key15 === "path")) || (key15 === "alias"))) {
                                const err54 = { instancePath: instancePath + "/releases/schedule", schemaPath: "#/properties/releases/properties/schedule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                                if (vErrors === null) {
                                    vErrors = [err54];
                                }
                                else {
                                    vErrors.push(err54);
                                }
                                errors++;
                            }
                        }
                        if (data82.repository !== undefined) {
                            if (!(validate35(data82.repository, { instancePath: instancePath + "/releases/schedule/repository", parentData: data82, parentDataProperty: "repository", rootData }))) {
                                vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data82.path !== undefined) {
                            if (!(config_validate22(data82.path, { instancePath: instancePath + "/releases/schedule/path", parentData: data82, parentDataProperty: "path", rootData }))) {
                                vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data82.alias !== undefined) {
                            if (!(config_validate22(data82.alias, { instancePath: instancePath + "/releases/schedule/alias", parentData: data82, parentDataProperty: "alias", rootData }))) {
                                vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err55 = { instancePath: instancePath + "/releases/schedule", schemaPath: "#/properties/releases/properties/schedule/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err55];
                        }
                        else {
                            vErrors.push(err55);
                        }
                        errors++;
                    }
                }
                if (data81.zone !== undefined) {
                    if (!(config_validate22(data81.zone, { instancePath: instancePath + "/releases/zone", parentData: data81, parentDataProperty: "zone", rootData }))) {
                        vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data81.override !== undefined) {
                    let data87 = data81.override;
                    if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                        for (const key16 in data87) {
                            const _errs134 = errors;
                            if (typeof key16 === "string") {
                                if (!config_pattern0.test(key16)) {
                                    const err56 = { instancePath: instancePath + "/releases/override", schemaPath: "#/properties/releases/properties/override/propertyNames/pattern", keyword: "pattern", params: { pattern: "^v?\\d{1,4}\\.\\d{1,4}(\\.\\d{1,4})?$" }, propertyName: key16 };
                                    if (vErrors === null) {
                                        vErrors = [err56];
                                    }
                                    else {
                                        vErrors.push(err56);
                                    }
                                    errors++;
                                }
                            }
                            var valid22 = _errs134 === errors;
                            if (!valid22) {
                                const err57 = { instancePath: instancePath + "/releases/override", schemaPath: "#/properties/releases/properties/override/propertyNames", keyword: "propertyNames", params: { propertyName: key16 } };
                                if (vErrors === null) {
                                    vErrors = [err57];
                                }
                                else {
                                    vErrors.push(err57);
                                }
                                errors++;
                            }
                        }
                        for (const key17 in data87) {
                            let data88 = data87[key17];
                            if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
                                for (const key18 in data88) {
                                    if (!((((key18 === "enhancement-freeze") || (key18 === "code-freeze")) || (key18 === "ga")) || (key18 === "branch-cut"))) {
                                        const err58 = { instancePath: instancePath + "/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/releases/properties/override/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                                        if (vErrors === null) {
                                            vErrors = [err58];
                                        }
                                        else {
                                            vErrors.push(err58);
                                        }
                                        errors++;
                                    }
                                }
                                if (data88["enhancement-freeze"] !== undefined) {
                                    if (!(validate92(data88["enhancement-freeze"], { instancePath: instancePath + "/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/enhancement-freeze", parentData: data88, parentDataProperty: "enhancement-freeze", rootData }))) {
                                        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
                                        errors = vErrors.length;
                                    }
                                }
                                if (data88["code-freeze"] !== undefined) {
                                    if (!(validate92(data88["code-freeze"], { instancePath: instancePath + "/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-freeze", parentData: data88, parentDataProperty: "code-freeze", rootData }))) {
                                        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
                                        errors = vErrors.length;
                                    }
                                }
                                if (data88.ga !== undefined) {
                                    if (!(validate92(data88.ga, { instancePath: instancePath + "/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/ga", parentData: data88, parentDataProperty: "ga", rootData }))) {
                                        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
                                        errors = vErrors.length;
                                    }
                                }
                                if (data88["branch-cut"] !== undefined) {
                                    if (!(validate92(data88["branch-cut"], { instancePath: instancePath + "/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/branch-cut", parentData: data88, parentDataProperty: "branch-cut", rootData }))) {
                                        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
                                        errors = vErrors.length;
                                    }
                                }
                            }
                            else {
                                const err59 = { instancePath: instancePath + "/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/releases/properties/override/additionalProperties/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err59];
                                }
                                else {
                                    vErrors.push(err59);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err60 = { instancePath: instancePath + "/releases/override", schemaPath: "#/properties/releases/properties/override/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err60];
                        }
                        else {
                            vErrors.push(err60);
                        }
                        errors++;
                    }
                }
                if (data81.who !== undefined) {
                    if (!(config_validate22(data81.who, { instancePath: instancePath + "/releases/who", parentData: data81, parentDataProperty: "who", rootData }))) {
                        vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err61 = { instancePath: instancePath + "/releases", schemaPath: "#/properties/releases/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err61];
                }
                else {
                    vErrors.push(err61);
                }
                errors++;
            }
        }
        if (data.freeze !== undefined) {
            let data94 = data.freeze;
            if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
                for (const key19 in data94) {
                    if (!((((key19 === "mode") || (key19 === "exceptions")) || (key19 === "code")) || (key19 === "rules"))) {
                        const err62 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                        if (vErrors === null) {
                            vErrors = [err62];
                        }
                        else {
                            vErrors.push(err62);
                        }
                        errors++;
                    }
                }
                if (data94.mode !== undefined) {
                    if (!(validate47(data94.mode, { instancePath: instancePath + "/freeze/mode", parentData: data94, parentDataProperty: "mode", rootData }))) {
                        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
                        errors = vErrors.length;
                    }
                }
                if (data94.exceptions !== undefined) {
                    let data96 = data94.exceptions;
                    if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
                        for (const key20 in data96) {
                            if (!((key20 === "file") || (key20 === "label"))) {
                                const err63 = { instancePath: instancePath + "/freeze/exceptions", schemaPath: "#/properties/freeze/properties/exceptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                                if (vErrors === null) {
                                    vErrors = [err63];
                                }
                                else {
                                    vErrors.push(err63);
                                }
                                errors++;
                            }
                        }
                        if (data96.file !== undefined) {
                            if (!(config_validate22(data96.file, { instancePath: instancePath + "/freeze/exceptions/file", parentData: data96, parentDataProperty: "file", rootData }))) {
                                vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data96.label !== undefined) {
                            if (!(config_validate22(data96.label, { instancePath: instancePath + "/freeze/exceptions/label", parentData: data96, parentDataProperty: "label", rootData }))) {
                                vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err64 = { instancePath: instancePath + "/freeze/exceptions", schemaPath: "#/properties/freeze/properties/exceptions/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err64];
                        }
                        else {
                            vErrors.push(err64);
                        }
                        errors++;
                    }
                }
                if (data94.code !== undefined) {
                    let data99 = data94.code;
                    if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
                        for (const key21 in data99) {
                            if (!((((((key21 === "main") || (key21 === "branch")) || (key21 === "allowed-labels")) || (key21 === "approved-label")) || (key21 === "allowed-paths")) || (key21 === "proposals"))) {
                                const err65 = { instancePath: instancePath + "/freeze/code", schemaPath: "#/properties/freeze/properties/code/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
                                if (vErrors === null) {
                                    vErrors = [err65];
                                }
                                else {
                                    vErrors.push(err65);
                                }
                                errors++;
                            }
                        }
                        if (data99.main !== undefined) {
                            if (!(config_validate22(data99.main, { instancePath: instancePath + "/freeze/code/main", parentData: data99, parentDataProperty: "main", rootData }))) {
                                vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data99.branch !== undefined) {
                            if (!(config_validate22(data99.branch, { instancePath: instancePath + "/freeze/code/branch", parentData: data99, parentDataProperty: "branch", rootData }))) {
                                vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data99["allowed-labels"] !== undefined) {
                            if (!(validate27(data99["allowed-labels"], { instancePath: instancePath + "/freeze/code/allowed-labels", parentData: data99, parentDataProperty: "allowed-labels", rootData }))) {
                                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data99["approved-label"] !== undefined) {
                            if (!(config_validate22(data99["approved-label"], { instancePath: instancePath + "/freeze/code/approved-label", parentData: data99, parentDataProperty: "approved-label", rootData }))) {
                                vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data99["allowed-paths"] !== undefined) {
                            if (!(validate27(data99["allowed-paths"], { instancePath: instancePath + "/freeze/code/allowed-paths", parentData: data99, parentDataProperty: "allowed-paths", rootData }))) {
                                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data99.proposals !== undefined) {
                            if (!(validate35(data99.proposals, { instancePath: instancePath + "/freeze/code/proposals", parentData: data99, parentDataProperty: "proposals", rootData }))) {
                                vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err66 = { instancePath: instancePath + "/freeze/code", schemaPath: "#/properties/freeze/properties/code/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err66];
                        }
                        else {
                            vErrors.push(err66);
                        }
                        errors++;
                    }
                }
                if (data94.rules !== undefined) {
                    let data106 = data94.rules;
                    if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
                        for (const key22 in data106) {
                            if (!((((key22 === "target-before-enhancement-freeze") || (key22 === "freeze-ahead")) || (key22 === "merged-before-code-freeze")) || (key22 === "named-proposal-merged"))) {
                                const err67 = { instancePath: instancePath + "/freeze/rules", schemaPath: "#/properties/freeze/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
                                if (vErrors === null) {
                                    vErrors = [err67];
                                }
                                else {
                                    vErrors.push(err67);
                                }
                                errors++;
                            }
                        }
                        if (data106["target-before-enhancement-freeze"] !== undefined) {
                            if (!(validate49(data106["target-before-enhancement-freeze"], { instancePath: instancePath + "/freeze/rules/target-before-enhancement-freeze", parentData: data106, parentDataProperty: "target-before-enhancement-freeze", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data106["freeze-ahead"] !== undefined) {
                            if (!(validate49(data106["freeze-ahead"], { instancePath: instancePath + "/freeze/rules/freeze-ahead", parentData: data106, parentDataProperty: "freeze-ahead", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data106["merged-before-code-freeze"] !== undefined) {
                            if (!(validate49(data106["merged-before-code-freeze"], { instancePath: instancePath + "/freeze/rules/merged-before-code-freeze", parentData: data106, parentDataProperty: "merged-before-code-freeze", rootData }))) {
                                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data106["named-proposal-merged"] !== undefined) {
                            let data110 = data106["named-proposal-merged"];
                            if (!((data110 === "warning") || (data110 === "off"))) {
                                const err68 = { instancePath: instancePath + "/freeze/rules/named-proposal-merged", schemaPath: "#/properties/freeze/properties/rules/properties/named-proposal-merged/enum", keyword: "enum", params: { allowedValues: config_schema6.properties.freeze.properties.rules.properties["named-proposal-merged"].enum } };
                                if (vErrors === null) {
                                    vErrors = [err68];
                                }
                                else {
                                    vErrors.push(err68);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err69 = { instancePath: instancePath + "/freeze/rules", schemaPath: "#/properties/freeze/properties/rules/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err69];
                        }
                        else {
                            vErrors.push(err69);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err70 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err70];
                }
                else {
                    vErrors.push(err70);
                }
                errors++;
            }
        }
        if (data.labels !== undefined) {
            let data111 = data.labels;
            if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
                for (const key23 in data111) {
                    if (!((((((key23 === "tracker") || (key23 === "tracker-extra")) || (key23 === "proposal")) || (key23 === "target")) || (key23 === "needs-owner")) || (key23 === "sig"))) {
                        const err71 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                        if (vErrors === null) {
                            vErrors = [err71];
                        }
                        else {
                            vErrors.push(err71);
                        }
                        errors++;
                    }
                }
                if (data111.tracker !== undefined) {
                    if (!(config_validate22(data111.tracker, { instancePath: instancePath + "/labels/tracker", parentData: data111, parentDataProperty: "tracker", rootData }))) {
                        vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data111["tracker-extra"] !== undefined) {
                    if (!(validate27(data111["tracker-extra"], { instancePath: instancePath + "/labels/tracker-extra", parentData: data111, parentDataProperty: "tracker-extra", rootData }))) {
                        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                        errors = vErrors.length;
                    }
                }
                if (data111.proposal !== undefined) {
                    if (!(config_validate22(data111.proposal, { instancePath: instancePath + "/labels/proposal", parentData: data111, parentDataProperty: "proposal", rootData }))) {
                        vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data111.target !== undefined) {
                    if (!(config_validate22(data111.target, { instancePath: instancePath + "/labels/target", parentData: data111, parentDataProperty: "target", rootData }))) {
                        vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data111["needs-owner"] !== undefined) {
                    if (!(config_validate22(data111["needs-owner"], { instancePath: instancePath + "/labels/needs-owner", parentData: data111, parentDataProperty: "needs-owner", rootData }))) {
                        vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data111.sig !== undefined) {
                    if (!(config_validate22(data111.sig, { instancePath: instancePath + "/labels/sig", parentData: data111, parentDataProperty: "sig", rootData }))) {
                        vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err72 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err72];
                }
                else {
                    vErrors.push(err72);
                }
                errors++;
            }
        }
        if (data.commands !== undefined) {
            let data118 = data.commands;
            if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
                for (const key24 in data118) {
                    if (!(key24 === "labels")) {
                        const err73 = { instancePath: instancePath + "/commands", schemaPath: "#/properties/commands/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } };
                        if (vErrors === null) {
                            vErrors = [err73];
                        }
                        else {
                            vErrors.push(err73);
                        }
                        errors++;
                    }
                }
                if (data118.labels !== undefined) {
                    let data119 = data118.labels;
                    if (Array.isArray(data119)) {
                        const len2 = data119.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            let data120 = data119[i2];
                            if (!(((data120 === "sig") || (data120 === "kind")) || (data120 === "stage"))) {
                                const err74 = { instancePath: instancePath + "/commands/labels/" + i2, schemaPath: "#/properties/commands/properties/labels/items/enum", keyword: "enum", params: { allowedValues: config_schema6.properties.commands.properties.labels.items.enum } };
                                if (vErrors === null) {
                                    vErrors = [err74];
                                }
                                else {
                                    vErrors.push(err74);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err75 = { instancePath: instancePath + "/commands/labels", schemaPath: "#/properties/commands/properties/labels/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err75];
                        }
                        else {
                            vErrors.push(err75);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err76 = { instancePath: instancePath + "/commands", schemaPath: "#/properties/commands/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err76];
                }
                else {
                    vErrors.push(err76);
                }
                errors++;
            }
        }
        if (data.report !== undefined) {
            let data121 = data.report;
            if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                for (const key25 in data121) {
                    if (!((((key25 === "code-repositories") || (key25 === "day")) || (key25 === "label")) || (key25 === "mailing-list"))) {
                        const err77 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 } };
                        if (vErrors === null) {
                            vErrors = [err77];
                        }
                        else {
                            vErrors.push(err77);
                        }
                        errors++;
                    }
                }
                if (data121["code-repositories"] !== undefined) {
                    let data122 = data121["code-repositories"];
                    if (Array.isArray(data122)) {
                        const len3 = data122.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                            let data123 = data122[i3];
                            if (typeof data123 === "string") {
                                if (!pattern2.test(data123)) {
                                    const err78 = { instancePath: instancePath + "/report/code-repositories/" + i3, schemaPath: "#/properties/report/properties/code-repositories/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } };
                                    if (vErrors === null) {
                                        vErrors = [err78];
                                    }
                                    else {
                                        vErrors.push(err78);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err79 = { instancePath: instancePath + "/report/code-repositories/" + i3, schemaPath: "#/properties/report/properties/code-repositories/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err79];
                                }
                                else {
                                    vErrors.push(err79);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err80 = { instancePath: instancePath + "/report/code-repositories", schemaPath: "#/properties/report/properties/code-repositories/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err80];
                        }
                        else {
                            vErrors.push(err80);
                        }
                        errors++;
                    }
                }
                if (data121.day !== undefined) {
                    let data124 = data121.day;
                    if (!(((((((data124 === "monday") || (data124 === "tuesday")) || (data124 === "wednesday")) || (data124 === "thursday")) || (data124 === "friday")) || (data124 === "saturday")) || (data124 === "sunday"))) {
                        const err81 = { instancePath: instancePath + "/report/day", schemaPath: "#/properties/report/properties/day/enum", keyword: "enum", params: { allowedValues: config_schema6.properties.report.properties.day.enum } };
                        if (vErrors === null) {
                            vErrors = [err81];
                        }
                        else {
                            vErrors.push(err81);
                        }
                        errors++;
                    }
                }
                if (data121.label !== undefined) {
                    let data125 = data121.label;
                    if (typeof data125 === "string") {
                        if (func3(data125) > 50) {
                            const err82 = { instancePath: instancePath + "/report/label", schemaPath: "#/properties/report/properties/label/maxLength", keyword: "maxLength", params: { limit: 50 } };
                            if (vErrors === null) {
                                vErrors = [err82];
                            }
                            else {
                                vErrors.push(err82);
                            }
                            errors++;
                        }
                        if (func3(data125) < 1) {
                            const err83 = { instancePath: instancePath + "/report/label", schemaPath: "#/properties/report/properties/label/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err83];
                            }
                            else {
                                vErrors.push(err83);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err84 = { instancePath: instancePath + "/report/label", schemaPath: "#/properties/report/properties/label/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err84];
                        }
                        else {
                            vErrors.push(err84);
                        }
                        errors++;
                    }
                }
                if (data121["mailing-list"] !== undefined) {
                    if (!(config_validate22(data121["mailing-list"], { instancePath: instancePath + "/report/mailing-list", parentData: data121, parentDataProperty: "mailing-list", rootData }))) {
                        vErrors = vErrors === null ? config_validate22.errors : vErrors.concat(config_validate22.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err85 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err85];
                }
                else {
                    vErrors.push(err85);
                }
                errors++;
            }
        }
    }
    else {
        const err86 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err86];
        }
        else {
            vErrors.push(err86);
        }
        errors++;
    }
    config_validate21.errors = vErrors;
    return errors === 0;
}

;// CONCATENATED MODULE: ./build/shared/config.js
// What did the repository's admin configure? One file, checked against its schema, with every default from its preset.







const CONFIG_PATH = '.github/enhancements.yaml';
/** Checks a configuration and fills in its defaults; every problem at once, each with its place. */
const parseConfig = remembered(config_parse);
function config_parse(text) {
    const parsed = parseYaml(text);
    if ('problems' in parsed)
        return { problems: parsed.problems };
    const { yaml } = parsed;
    const value = yaml.value ?? {};
    if (!config_validate(value)) {
        const problems = explainSchemaErrors(config_validate.errors ?? [], value, config_keys);
        return {
            problems: problems.map((problem) => ({
                ...(problem.aboutKey ? yaml.keyAt(problem.path) : yaml.at(problem.path)),
                message: problem.message,
            })),
        };
    }
    const problems = problemsIn(value, yaml);
    return problems.length > 0 ? { problems } : { config: withDefaults(value) };
}
/** The same for callers that cannot go on: the error lists every problem as `path:line:column: message`. */
function requireConfig(text, path) {
    const parsed = parseConfig(text);
    if ('config' in parsed)
        return parsed.config;
    const list = parsed.problems.map((problem) => `${path}:${problem.line}:${problem.column}: ${problem.message}`);
    throw new errors/* UserError */.y(`The configuration cannot be used.\n${list.join('\n')}`, `Correct ${path}; docs/configuration.md lists every key.`);
}

;// CONCATENATED MODULE: ./build/shared/domain/week.js
// Which week is it? A week begins on the day of the report and is called after the ISO week of that day: 2026-W53.

const WEEKDAYS = [
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
];
const DAY = 86_400_000;
/**
 * The week that an instant lies in. Anywhere on Earth is where deadlines end, not where anybody lives: there weeks are those of UTC, as the schedules of
 * workflows are.
 */
function weekAt(instant, first, zone) {
    const place = zone === domain_zone/* AOE */.Ow ? 'UTC' : zone;
    const today = utcOf((0,domain_zone/* dayAt */.OC)(instant, place));
    const begins = today - ((weekdayOf(today) - WEEKDAYS.indexOf(first) + 7) % 7) * DAY;
    return {
        name: nameOf(begins),
        // A day begins where the one before it ends.
        begins: (0,domain_zone/* endOfDay */.D0)(dayOf(begins - DAY), place),
        ends: (0,domain_zone/* endOfDay */.D0)(dayOf(begins + 6 * DAY), place),
    };
}
/** The names of the weeks that lie between two, ascending; none where the second does not follow the first, or either is no week. */
function weeksBetween(first, last) {
    const [from, to] = [mondayOf(first), mondayOf(last)];
    if (from === undefined || to === undefined)
        return [];
    const names = [];
    for (let monday = from + 7 * DAY; monday < to && names.length < MOST_BETWEEN; monday += 7 * DAY)
        names.push(nameOf(monday));
    return names;
}
/** Of weeks that are missing nobody wants more than a year's. */
const MOST_BETWEEN = 53;
/** True for the name of a week that there is: 2027 has no week 53. */
function isWeek(text) {
    return mondayOf(text) !== undefined;
}
/** The days of UTC on which a week's Monday begins. */
function mondayOf(name) {
    const [, year, number] = /^(\d{4})-W(\d\d)$/.exec(name) ?? [];
    if (year === undefined)
        return undefined;
    const fourth = (0,domain_zone/* parseDay */.Iq)(`${year}-01-04`);
    if (fourth === undefined)
        return undefined;
    // The fourth of January lies in the first week.
    const start = utcOf(fourth);
    const monday = start - weekdayOf(start) * DAY + (Number(number) - 1) * 7 * DAY;
    return nameOf(monday) === name ? monday : undefined;
}
/** Whole days of UTC, in milliseconds, to the name of their ISO week. */
function nameOf(day) {
    // A week belongs to the year of its Thursday.
    const thursday = day - weekdayOf(day) * DAY + 3 * DAY;
    const year = new Date(thursday).getUTCFullYear();
    const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
    return `${year}-W${`${number}`.padStart(2, '0')}`;
}
/** 0 is Monday. */
function weekdayOf(day) {
    return (new Date(day).getUTCDay() + 6) % 7;
}
function utcOf(day) {
    return Date.parse(`${day}T00:00:00Z`);
}
function dayOf(day) {
    return new Date(day).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/shared/domain/ledger.js
// What does the issue of a report remember? Its week, which trackers have had their check-in, and up to when everything was taken into account.

const MARKER = /^<!-- enhancement-actions: weekly-report (\d{4}-W\d\d) -->$/;
const WRITTEN = /^<!-- sha256: ([0-9a-f]{1,64}) -->$/;
const LEDGER = /^<!-- enhancement-actions: ledger at=(\d+) since=(\d*) complete=([01]) said=([\w-]*)(?: heard=(\S*))? -->$/;
/** Of a SIG; a name of another form could end the line. */
const NAME = /^[a-z\d](?:-?[a-z\d])*$/i;
function reportMarker(week) {
    return `<!-- enhancement-actions: weekly-report ${week} -->`;
}
function renderReportBody(ledger, text, hash) {
    const { week, at, since, isComplete, said, heard = new Map() } = ledger;
    const times = [...heard].flatMap(([name, time]) => (NAME.test(name) ? [`${name}:${time}`] : []));
    const line = `<!-- enhancement-actions: ledger at=${at} since=${since ?? ''} complete=${isComplete ? 1 : 0} said=${pack(said)}${times.length > 0 ? ` heard=${times.join(',')}` : ''} -->`;
    return [reportMarker(week), `<!-- sha256: ${hash} -->`, line, text].join('\n');
}
/** Undefined for any other issue: its first line makes it one. */
function parseReportBody(body) {
    const [first = '', ...rest] = body.split(/\r?\n/);
    const week = MARKER.exec(first)?.[1];
    if (week === undefined || !isWeek(week))
        return undefined;
    const written = WRITTEN.exec(rest[0] ?? '')?.[1];
    const lines = written === undefined ? rest : rest.slice(1);
    const found = LEDGER.exec(lines[0] ?? '');
    const [, at = '0', since = '', complete, said = '', heard = ''] = found ?? [];
    return {
        ledger: {
            week,
            at: Number(at),
            ...(since === '' ? {} : { since: Number(since) }),
            isComplete: complete === '1',
            said: unpack(said),
            ...(heard === '' ? {} : { heard: heardIn(heard) }),
        },
        ...(written === undefined ? {} : { written }),
        text: (found ? lines.slice(1) : lines).join('\n'),
    };
}
function heardIn(text) {
    return new Map([...text.matchAll(/([a-z\d-]{1,80}):(\d+)/gi)].map(([, name = '', time]) => [name, Number(time)]));
}
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Ascending numbers as the letters of their distances, five bits each: ten thousand neighbours are ten thousand letters. */
function pack(numbers) {
    let before = 0;
    let text = '';
    for (const number of numbers) {
        let left = number - before;
        before = number;
        while (left >= 32) {
            text += LETTERS[32 + (left % 32)];
            left = Math.floor(left / 32);
        }
        text += LETTERS[left];
    }
    return text;
}
function unpack(text) {
    const numbers = [];
    let before = 0;
    let value = 0;
    let scale = 1;
    for (const letter of text) {
        const digit = LETTERS.indexOf(letter);
        value += (digit % 32) * scale;
        if (digit >= 32) {
            scale *= 32;
            continue;
        }
        before += value;
        numbers.push(before);
        value = 0;
        scale = 1;
    }
    return numbers;
}

;// CONCATENATED MODULE: ./build/shared/report.js
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
        blocks.push(`${count(unsaid, 'further finding')}: see [the summary of the run](${place.run}), and its log for each of them.`);
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
        .sort((a, b) => report_GRAVITY.indexOf(b.outcome) - report_GRAVITY.indexOf(a.outcome) || (a.at?.line ?? 0) - (b.at?.line ?? 0))
        .map((finding) => row(finding, place));
    const blocks = [];
    // Of code the whole pull request is judged.
    const title = result.path === undefined ? '' : `**${codeSpan(result.path, 255)}**\n\n`;
    if (result.findings.length > 0)
        blocks.push({ head: `${title}${TABLE}`, rows: rows(result.findings), foot: '' });
    if (result.known.length > 0) {
        blocks.push({
            head: `<details><summary>${count(result.known.length, 'finding')} in this file that ${result.known.length === 1 ? 'does' : 'do'} not count against this pull request</summary>\n\n${result.findings.length > 0 ? '' : title}${TABLE}`,
            rows: rows(result.known),
            foot: '\n</details>',
        });
    }
    return blocks;
}
const report_GRAVITY = (/* unused pure expression or super */ null && (['warning', 'pending', 'failed', 'error']));
function row({ outcome, message, hint, at, rule }, place) {
    const line = at
        ? place.repository === undefined
            ? `${at.line}`
            : `[${at.line}](${fileAddress(place.server, place.repository, place.head, at.path, at.line)})`
        : '';
    return `| ${MARKS[outcome] ?? ''} | ${line} | ${sentence(message)} | ${sentence(hint ?? '')} <sub>${sentence(rule)}</sub> |`;
}

// EXTERNAL MODULE: ./build/shared/domain/days-ahead.js
var days_ahead = __webpack_require__(4170);
;// CONCATENATED MODULE: ./build/shared/generated/exceptions.js

/** The keys that each object of the schema knows, by the place of the object in the schema. */
const exceptions_keys = {
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
const exceptions_validate = exceptions_validate21;
const exceptions_schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "exceptions.schema.json", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["proposal", "release", "freeze", "justification", "impact", "thread"], "properties": { "proposal": { "type": "integer", "minimum": 1 }, "release": { "type": "string", "pattern": "^v?\\d{1,4}\\.\\d{1,4}$" }, "freeze": { "enum": ["enhancement", "code"] }, "justification": { "$ref": "#/definitions/form1" }, "until": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "impact": { "$ref": "#/definitions/form1" }, "granted-by": { "$ref": "#/definitions/form1" }, "denied-by": { "$ref": "#/definitions/form1" }, "reason": { "$ref": "#/definitions/form1" }, "thread": { "type": "string", "pattern": "^https://" } } }, "definitions": { "form1": { "type": "string", "minLength": 1 } } };
const exceptions_func2 = Object.prototype.hasOwnProperty;
const exceptions_pattern0 = new RegExp("^v?\\d{1,4}\\.\\d{1,4}$", "u");
const exceptions_pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const exceptions_pattern2 = new RegExp("^https://", "u");
const exceptions_schema7 = { "type": "string", "minLength": 1 };
const exceptions_func3 = (ucs2length["default"] ?? ucs2length);
function exceptions_validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (exceptions_func3(data) < 1) {
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
    exceptions_validate22.errors = vErrors;
    return errors === 0;
}
function exceptions_validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
                    if (!(exceptions_func2.call(exceptions_schema6.items.properties, key0))) {
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
                        if (!exceptions_pattern0.test(data2)) {
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
                        const err11 = { instancePath: instancePath + "/" + i0 + "/freeze", schemaPath: "#/items/properties/freeze/enum", keyword: "enum", params: { allowedValues: exceptions_schema6.items.properties.freeze.enum } };
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
                    if (!(exceptions_validate22(data0.justification, { instancePath: instancePath + "/" + i0 + "/justification", parentData: data0, parentDataProperty: "justification", rootData }))) {
                        vErrors = vErrors === null ? exceptions_validate22.errors : vErrors.concat(exceptions_validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.until !== undefined) {
                    let data5 = data0.until;
                    if (typeof data5 === "string") {
                        if (!exceptions_pattern1.test(data5)) {
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
                    if (!(exceptions_validate22(data0.impact, { instancePath: instancePath + "/" + i0 + "/impact", parentData: data0, parentDataProperty: "impact", rootData }))) {
                        vErrors = vErrors === null ? exceptions_validate22.errors : vErrors.concat(exceptions_validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0["granted-by"] !== undefined) {
                    if (!(exceptions_validate22(data0["granted-by"], { instancePath: instancePath + "/" + i0 + "/granted-by", parentData: data0, parentDataProperty: "granted-by", rootData }))) {
                        vErrors = vErrors === null ? exceptions_validate22.errors : vErrors.concat(exceptions_validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0["denied-by"] !== undefined) {
                    if (!(exceptions_validate22(data0["denied-by"], { instancePath: instancePath + "/" + i0 + "/denied-by", parentData: data0, parentDataProperty: "denied-by", rootData }))) {
                        vErrors = vErrors === null ? exceptions_validate22.errors : vErrors.concat(exceptions_validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.reason !== undefined) {
                    if (!(exceptions_validate22(data0.reason, { instancePath: instancePath + "/" + i0 + "/reason", parentData: data0, parentDataProperty: "reason", rootData }))) {
                        vErrors = vErrors === null ? exceptions_validate22.errors : vErrors.concat(exceptions_validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.thread !== undefined) {
                    let data10 = data0.thread;
                    if (typeof data10 === "string") {
                        if (!exceptions_pattern2.test(data10)) {
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
    exceptions_validate21.errors = vErrors;
    return errors === 0;
}

;// CONCATENATED MODULE: ./build/shared/domain/exception.js
// Who has leave to go on after a freeze, until when, and is a request complete? The ledger of exceptions.







function parseExceptions(text, zone) {
    const parsed = parseYaml(text);
    if ('problems' in parsed)
        return parsed;
    const { yaml } = parsed;
    const value = yaml.value ?? [];
    if (!exceptions_validate(value)) {
        return {
            problems: explainSchemaErrors(exceptions_validate.errors ?? [], value, exceptions_keys).map(({ path, aboutKey, message }) => ({
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
                message: `${(0,domain_words/* quote */.hD)(entry.until)} is no day of the calendar.`,
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
        ...(grantedBy === undefined ? {} : { grantedBy: (0,domain_login/* normalizeLogin */.tq)(grantedBy) }),
        ...(deniedBy === undefined ? {} : { deniedBy: (0,domain_login/* normalizeLogin */.tq)(deniedBy) }),
        ...(reason === undefined ? {} : { reason }),
    };
}
/** The best that holds now. `authorities` are the logins of the release team and the maintainers. */
function leaveFor({ proposal, release, freeze }, exceptions, now, authorities) {
    const may = new Set(authorities.map(domain_login/* loginKey */.H$));
    const own = exceptions.filter((each) => each.proposal === proposal && each.freeze === freeze && (0,domain_release/* compareReleases */.c0)(each.release, release) === 0);
    const judged = own.map((exception) => {
        const { grantedBy, deniedBy } = exception;
        if (deniedBy !== undefined && may.has((0,domain_login/* loginKey */.H$)(deniedBy)))
            return { state: 'denied', exception };
        if (grantedBy === undefined)
            return { state: 'open', exception };
        if (!may.has((0,domain_login/* loginKey */.H$)(grantedBy)))
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

;// CONCATENATED MODULE: ./build/weekly-report/judge/phase.js
// Where is a release, and which one does a proposal aim at now?



const phase_DAY = 86_400_000;
/** Whole days until an instant, by which it is decided how near it is; a part of a day counts as none. What people read is counted by `daysAhead`. */
function daysUntil(instant, now) {
    return Math.floor((instant - now) / phase_DAY);
}
/** Whole days since an instant, never fewer than none. */
function daysSince(instant, now) {
    return Math.max(0, Math.floor((now - instant) / phase_DAY));
}
/** `2026-11-20T08:00:00Z` */
function renderTime(instant) {
    return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
/** `2026-11-20` */
function renderDay(instant) {
    return (0,domain_zone/* dayAt */.OC)(instant, 'UTC');
}
function phaseOf({ enhancementFreeze, codeFreeze, ga }, now) {
    if (ga !== undefined && now >= ga)
        return 'released';
    if (codeFreeze !== undefined && now >= codeFreeze)
        return 'stabilisation';
    if (enhancementFreeze !== undefined)
        return now >= enhancementFreeze ? 'implementation' : 'planning';
    return codeFreeze === undefined ? 'unscheduled' : 'implementation';
}
/**
 * The phase of any release that somebody may name. One that is older than every schedule, or than one that is out, is out; one that has no schedule yet
 * is still to come.
 */
function phaseAt(release, known, published, now) {
    const minor = { ...release, patch: 0 };
    const timeline = known(minor);
    if (timeline.state === 'known') {
        const phase = phaseOf(timeline.timeline, now);
        if (phase !== 'unscheduled')
            return phase;
    }
    const isPast = published.some((other) => {
        if ((0,domain_release/* compareReleases */.c0)(other, minor) <= 0)
            return false;
        const later = known(other);
        return later.state === 'known' && later.timeline.ga !== undefined && now >= later.timeline.ga;
    });
    const [oldest] = published;
    return isPast || (oldest && (0,domain_release/* compareReleases */.c0)(minor, oldest) < 0) ? 'released' : 'unscheduled';
}
/**
 * What a proposal aims at now: the earliest target whose release is not out; else the last one, which is out. Of two stages in one release the further
 * one.
 */
function aimOf(targets, phase) {
    const sorted = targets
        .map((target) => ({ ...target, release: { ...target.release, patch: 0 } }))
        .sort((a, b) => (0,domain_release/* compareReleases */.c0)(a.release, b.release) || stageOrder(a) - stageOrder(b));
    const ahead = sorted.find(({ release }) => phase(release) !== 'released');
    if (!ahead)
        return sorted.at(-1);
    return sorted.findLast(({ release }) => (0,domain_release/* compareReleases */.c0)(release, ahead.release) === 0);
}
const ORDER = ['alpha', 'beta', 'ga'];
function stageOrder({ stage }) {
    return stage ? ORDER.indexOf(stage) : -1;
}
/** `alpha v1.10`; `v1.10` for a target outside of the graduation. */
function targetText({ stage, release }) {
    const name = (0,domain_release/* renderRelease */.c)({ ...release, patch: 0 });
    return stage ? `${stage} ${name}` : name;
}
/** The next freeze, or the release itself. */
function deadlineOf(timeline, now) {
    const { days } = timeline;
    const dates = [
        ['enhancement freeze', timeline.enhancementFreeze, days.enhancementFreeze],
        ['code freeze', timeline.codeFreeze, days.codeFreeze],
        ['branch cut', timeline.branchCut, days.branchCut],
        ['release', timeline.ga, days.ga],
    ];
    for (const [what, at, day] of dates) {
        // Where the branch is cut with the freeze there is one deadline.
        if (at !== undefined && now < at && !(what === 'branch cut' && at === timeline.codeFreeze))
            return { what, at: renderTime(at), days: (0,days_ahead/* daysAhead */.V)(day ?? renderDay(at), now) };
    }
    return undefined;
}
/** What comes next for a proposal: a freeze or the release; the cut of a branch is nobody's deadline. */
function momentOf(timeline, phase) {
    const { days, enhancementFreeze, codeFreeze, ga } = timeline;
    if (phase === 'planning')
        return moment(days.enhancementFreeze, enhancementFreeze);
    if (phase === 'implementation')
        return moment(days.codeFreeze, codeFreeze);
    return phase === 'stabilisation' ? moment(days.ga, ga) : undefined;
}
function moment(day, at) {
    return day === undefined || at === undefined ? undefined : { day, at: renderTime(at) };
}
/** A release with its dates. */
function describeRelease(release, known, now, isCurrent) {
    const name = (0,domain_release/* renderRelease */.c)(release);
    if (known.state !== 'known') {
        const problem = known.state === 'unreadable' ? sentenceOf(known.why) : 'There is no schedule yet.';
        return { name, phase: 'unscheduled', isCurrent, problem };
    }
    const { timeline } = known;
    const { days } = timeline;
    const dates = {
        enhancementFreeze: moment(days.enhancementFreeze, timeline.enhancementFreeze),
        codeFreeze: moment(days.codeFreeze, timeline.codeFreeze),
        branchCut: moment(days.branchCut, timeline.branchCut),
        ga: moment(days.ga, timeline.ga),
        candidates: timeline.candidates?.map((candidate) => ({ ...candidate })),
        next: deadlineOf(timeline, now),
    };
    return { name, phase: phaseOf(timeline, now), isCurrent, ...defined(dates) };
}
/** Without the fields that are undefined. */
function defined(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
function sentenceOf(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
/** From when on a merged pull request is work for this release: when the branch of the one before was cut, or its code freeze. */
function cycleStart(release, known) {
    const before = known((0,domain_release/* laterRelease */.we)(release, -1));
    const own = known(release);
    const previous = before.state === 'known' ? before.timeline : undefined;
    const started = previous?.branchCut ?? previous?.codeFreeze;
    if (started !== undefined)
        return started;
    const freeze = own.state === 'known' ? own.timeline.enhancementFreeze : undefined;
    // Releases come three times a year.
    return freeze === undefined ? Number.NEGATIVE_INFINITY : freeze - 120 * phase_DAY;
}

;// CONCATENATED MODULE: ./build/shared/domain/check-in.js
// What does a check-in carry for the next one? Its week, what it said, and in a hidden line what was the case: the memory lies where it belongs.


const check_in_MARKER = /^<!-- enhancement-actions: check-in (\d{4}-W\d\d) -->$/;
const check_in_WRITTEN = /^<!-- sha256: ([0-9a-f]{1,64}) -->$/;
const MEMORY = /^<!-- enhancement-actions: memory (.*) -->$/;
/** The line by which the check-in of a week is known again. */
function checkInMarker(week) {
    return `<!-- enhancement-actions: check-in ${week} -->`;
}
/** A whole comment; `hash` is of the text. */
function renderCheckIn(week, text, memory, hash) {
    // Nothing may end the comment early, and nothing in it may look like a mention to whoever reads it without HTML.
    const json = JSON.stringify(memory).replace(/[<>@&\u2028\u2029]|--/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}${found.length > 1 ? '\\u002d' : ''}`);
    return [
        checkInMarker(week),
        `<!-- sha256: ${hash} -->`,
        text,
        '',
        `<!-- enhancement-actions: memory ${json} -->`,
    ].join('\n');
}
/** Undefined for any other comment. Only its first line makes it one, so that a quoted one is none. */
function parseCheckIn(body) {
    const [first = '', ...rest] = body.split(/\r?\n/);
    const week = check_in_MARKER.exec(first)?.[1];
    if (week === undefined || !isWeek(week))
        return undefined;
    const written = check_in_WRITTEN.exec(rest[0] ?? '')?.[1];
    const lines = written === undefined ? rest : rest.slice(1);
    const line = lines.findLastIndex((each) => MEMORY.test(each));
    const memory = line < 0 ? undefined : parseMemory(MEMORY.exec(lines[line] ?? '')?.[1] ?? '');
    return {
        week,
        text: (line < 0 ? lines : lines.slice(0, line)).join('\n').trim(),
        ...(memory ? { memory } : {}),
        ...(written === undefined ? {} : { written }),
    };
}
function parseMemory(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return undefined;
    }
    return isMemory(value) ? withoutOddities(value) : undefined;
}
/** What a check-in of another version does not say, or says in another form, is not known. */
function withoutOddities({ accepted, moves, approvers, roles, ...rest }) {
    const isTimed = Array.isArray(accepted) && accepted.length === 2 && accepted.every(Number.isFinite);
    const isRoles = Array.isArray(roles) && roles.every(isPair);
    const isNames = Array.isArray(approvers) && approvers.every((name) => typeof name === 'string');
    return {
        ...rest,
        ...(isTimed ? { accepted } : {}),
        ...(Number.isInteger(moves) ? { moves } : {}),
        ...(isNames ? { approvers } : {}),
        ...(isRoles ? { roles } : {}),
    };
}
function isMemory(value) {
    const { at, state, targets, pulls, exceptions, isAccepted } = value;
    const isText = (each) => typeof each === 'string';
    return (typeof at === 'number' &&
        isText(state) &&
        typeof isAccepted === 'boolean' &&
        Array.isArray(targets) &&
        targets.every(isText) &&
        Array.isArray(exceptions) &&
        exceptions.every(isText) &&
        Array.isArray(pulls) &&
        pulls.every(isPair));
}
/** Two texts. */
function isPair(value) {
    return Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'string');
}
const LONGEST_ANSWER = 500;
/**
 * What stands behind `TL;DR:` at the very beginning of a comment, up to the first empty line, on one line; undefined for any other comment, and where
 * nothing stands there. Text from outside.
 */
function parseAnswer(body) {
    const said = /^\s*(?:\*\*|__)?TL;DR(?::(?:\*\*|__)?|(?:\*\*|__):)([\s\S]*)$/i.exec(body)?.[1];
    const text = (said ?? '')
        .split(/\n[ \t\r]*\n/, 1)
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
    return text === '' ? undefined : (0,domain_words/* shorten */.ml)(text, LONGEST_ANSWER);
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/turn.js
// Whose turn is it on a pull request, and since when?

function isPerson(account) {
    return account?.kind === 'user';
}
function sameLogin(a, b) {
    return (0,domain_login/* loginKey */.H$)(a) === (0,domain_login/* loginKey */.H$)(b);
}
/** What people other than the author said, oldest first; machines say nothing. */
function othersOf({ reviews, author }) {
    return reviews.filter((review) => isPerson(review.author) && !(author && sameLogin(review.author.login, author.login)));
}
/** A request for changes stands until the same person approves, or it is dismissed; a comment takes nothing back. */
function reviewOf(pull) {
    const last = new Map();
    const others = othersOf(pull);
    for (const { author, state } of others)
        if (author && (state !== 'commented' || !last.has((0,domain_login/* loginKey */.H$)(author.login))))
            last.set((0,domain_login/* loginKey */.H$)(author.login), state);
    const states = [...last.values()];
    if (states.includes('changes-requested'))
        return 'changes-requested';
    // Prow sets the label for a comment that says so, and takes it away with a push.
    if (states.includes('approved') || pull.labels.some((label) => label.toLowerCase() === 'lgtm'))
        return 'approved';
    return others.length > 0 ? 'commented' : 'none';
}
/** When somebody else than the author last looked. */
function reviewedAt(pull) {
    return othersOf(pull).at(-1)?.at;
}
/**
 * Of an open pull request. A draft is its author's. After a review that does not approve it is the author's turn, until the author answers in a review of
 * their own, changes the code, or asks the reviewer again.
 */
function turnOf(pull) {
    const { state, author, createdAt, requested, reviews } = pull;
    if (state === 'draft')
        return { of: 'author', since: reviewedAt(pull) ?? createdAt };
    if (state !== 'open')
        return undefined;
    const others = othersOf(pull);
    const last = others.at(-1);
    // A proposal takes more than one approval: where the gate still waits, so do its reviewers.
    const isWaiting = pull.signOff !== undefined && pull.signOff.state !== 'success';
    if (reviewOf(pull) === 'approved' && isWaiting)
        return { of: 'reviewers', since: last?.at ?? createdAt };
    if (reviewOf(pull) === 'approved') {
        const approval = others.findLast((each) => each.state === 'approved') ?? last;
        return { of: 'merge', since: approval?.at ?? createdAt };
    }
    if (!last)
        return { of: 'reviewers', since: createdAt };
    const answer = reviews.findLast((each) => each.author && author && sameLogin(each.author.login, author.login));
    const answeredAt = Math.max(answer?.at ?? 0, pull.pushedAt ?? 0);
    if (answeredAt > last.at)
        return { of: 'reviewers', since: answeredAt };
    const isAskedAgain = requested.some((login) => others.some((each) => each.author && sameLogin(each.author.login, login)));
    return { of: isAskedAgain ? 'reviewers' : 'author', since: last.at };
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/subject.js
// What belongs to one proposal? Its document, its tracker, the pull requests that name it or that it names, and what we said of it before.


function nameOfPull({ repository, number }) {
    return `${repository}#${number}`;
}
function indexOfPulls(pulls) {
    return new Map(pulls.map((pull) => [nameOfPull(pull).toLowerCase(), pull]));
}
/** One for each proposal: documents with their trackers, and trackers whose document is not merged. By number. */
function subjectsOf(facts) {
    const index = indexOfPulls(facts.pulls);
    const naming = grouped(facts.pulls.flatMap((pull) => pull.names.map((number) => [number, pull])));
    const touching = grouped(facts.pulls.flatMap((pull) => pull.touches.map((path) => [path, pull])));
    const trackers = new Map(facts.trackers.map((tracker) => [tracker.number, tracker]));
    const exceptions = grouped(facts.exceptions.map((exception) => [exception.proposal, exception]));
    const followed = new Set();
    const subjects = [];
    const add = (number, document, tracker) => {
        if (tracker)
            followed.add(tracker.number);
        const touched = touching.get(document?.path ?? '') ?? [];
        const met = { naming: naming.get(number) ?? [], touching: touched };
        const pulls = linkedPulls(facts, index, met, document, tracker);
        const landed = touched.filter(({ state }) => state === 'merged');
        subjects.push({
            ...assemble(number, pulls, exceptions.get(number) ?? [], document, tracker),
            landed,
        });
    };
    const seen = new Set();
    const byLink = trackersByLink(facts.trackers);
    for (const document of facts.documents) {
        const { number } = document;
        if (number === undefined || seen.has(number))
            continue;
        seen.add(number);
        const folder = folderOf(document.path);
        const tracker = trackers.get(number) ?? byLink.get(document.path) ?? byLink.get(folder);
        add(number, document, tracker);
    }
    for (const tracker of facts.trackers)
        if (!followed.has(tracker.number))
            add(tracker.number, undefined, tracker);
    return subjects.sort((a, b) => a.number - b.number);
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/'));
}
function grouped(pairs) {
    const groups = new Map();
    for (const [key, item] of pairs) {
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}
/** `owner/name#12` as a name; undefined for anything else. */
function parsePullName(text) {
    const [, repository, number] = /^([\w.-]+\/[\w.-]+)#(\d{1,9})$/.exec(text) ?? [];
    return repository === undefined ? undefined : { repository, number: Number(number) };
}
/** A tracker that has another number than its proposal still links it. */
function trackersByLink(trackers) {
    const found = new Map();
    for (const tracker of trackers)
        for (const link of tracker.links)
            if (!found.has(link))
                found.set(link, tracker);
    return found;
}
function assemble(number, pulls, exceptions, document, tracker) {
    const sig = document?.sig ?? tracker?.sig;
    const participating = [...new Set([...(document?.participating ?? []), ...(tracker?.otherSigs ?? [])])];
    const lastActivity = activityOf(pulls, tracker);
    return {
        number,
        ...(document ? { document } : {}),
        ...(tracker ? { tracker } : {}),
        pulls,
        own: ownComments(tracker?.comments ?? []),
        exceptions,
        ...(sig === undefined ? {} : { sig }),
        participating: participating.filter((name) => name !== sig).sort(),
        owners: ownersOf(document, tracker),
        ...(lastActivity === undefined ? {} : { lastActivity }),
    };
}
function ownersOf(document, tracker) {
    if (tracker && tracker.assignees.length > 0)
        return [...tracker.assignees];
    if (isPerson(tracker?.author))
        return [tracker.author.login];
    return [...(document?.authors ?? [])];
}
function ownComments(comments) {
    return comments
        .flatMap(({ id, at, address, isOwn, body = '' }) => {
        const checkIn = isOwn ? parseCheckIn(body) : undefined;
        return checkIn ? [{ ...checkIn, id, at, address }] : [];
    })
        .sort((a, b) => Number(a.id) - Number(b.id));
}
function activityOf(pulls, tracker) {
    const said = (tracker?.comments ?? []).flatMap(({ author, at, isOwn }) => !isOwn && isPerson(author) ? [at] : []);
    const done = pulls.flatMap(({ author, updatedAt, createdAt, mergedAt, reviews }) => [
        // Machines touch pull requests as well: where reviews are known they say who was there.
        ...(isPerson(author) ? [createdAt] : []),
        ...(mergedAt === undefined ? [] : [mergedAt]),
        ...(reviews.length > 0
            ? reviews.flatMap(({ author: by, at }) => (isPerson(by) ? [at] : []))
            : [updatedAt]),
    ]);
    const all = [...said, ...done, ...(tracker ? [tracker.createdAt] : [])];
    return all.length === 0 ? undefined : Math.max(...all);
}
/** Every pull request that belongs to it, each once, with how that is known. */
function linkedPulls(facts, index, { naming, touching }, document, tracker) {
    const found = new Map();
    const note = (name, by, as) => {
        const key = nameOfPull(name).toLowerCase();
        const pull = index.get(key);
        if (!pull)
            return;
        const known = found.get(key) ?? { pull, by: new Set() };
        known.by.add(by);
        if (as && !known.as)
            known.as = as;
        found.set(key, known);
    };
    for (const name of tracker?.references ?? [])
        note(name, 'reference');
    for (const { as, ...name } of tracker?.listed ?? [])
        note(name, 'tracker', as === 'other' ? undefined : as);
    for (const pull of naming)
        note(pull, 'title');
    // What changes nothing but this proposal belongs to it, though it names no number; a mass change belongs to none.
    for (const pull of touching)
        if (pull.state !== 'merged' && document && changesOnly(document, pull))
            note(pull, 'path');
    for (const name of document?.linked ?? [])
        note(name, 'body');
    const remembered = ownComments(tracker?.comments ?? []).findLast(({ memory }) => memory)?.memory;
    const refused = new Set(remembered?.pulls.flatMap(([name, state]) => (state === 'refused' ? [name.toLowerCase()] : [])));
    const roles = new Map(remembered?.roles?.map(([name, role]) => [name.toLowerCase(), role]));
    for (const [text] of remembered?.pulls ?? []) {
        const name = parsePullName(text);
        if (name)
            note(name, 'memory');
    }
    return [...found]
        .map(([key, { pull, by, as }]) => {
        const known = as ?? (pull.isMet ? REMEMBERED.find((role) => role === roles.get(key)) : undefined);
        return {
            ...pull,
            role: roleOf(pull, known, facts.repository),
            foundBy: [...by],
            isRefused: pull.state === 'closed' && (pull.isMet ? refused.has(key) : isRefused(pull)),
        };
    })
        .sort((a, b) => b.createdAt - a.createdAt || b.number - a.number);
}
/** Pictures may lie in a folder of their own below it. What is misplaced has no folder: others lie below the one that it is in. */
function changesOnly({ path, isMisplaced }, { touches }) {
    const folder = folderOf(path);
    return touches.every((each) => folderOf(each) === folder || (!isMisplaced && each.startsWith(`${folder}/`)));
}
function isRefused(pull) {
    return reviewOf(pull) === 'changes-requested';
}
/** What only labels say, which are not read of each pull request each week. */
const REMEMBERED = ['bug', 'documentation'];
/** Where a pull request is listed says what it is; the repository and its labels say it of others. */
function roleOf(pull, as, proposals) {
    if (pull.repository.toLowerCase() === proposals.toLowerCase())
        return 'proposal';
    if (as === 'documentation' || as === 'bug')
        return as;
    if (pull.labels.some((label) => /^kind\/(?:bug|flake|regression)$/i.test(label)))
        return 'bug';
    const [, name = ''] = pull.repository.split('/');
    const isDocumentation = /(?:^|[-_.])(?:docs?|documentation|user-guide|website|site)(?:$|[-_.])/i.test(name) ||
        pull.labels.some((label) => /^kind\/(?:documentation|docs?)$/i.test(label)) ||
        /^docs?(?:\([^)]*\))?:/i.test(pull.title);
    return isDocumentation ? 'documentation' : 'implementation';
}
/** What was the case when we last said something before this week; and this week, where something stands. */
function looksOf({ own }, week) {
    const now = own.find((comment) => comment.week === week);
    const before = own.findLast((comment) => comment.week < week && comment.memory !== undefined);
    return {
        ...(before?.memory ? { before: { week: before.week, memory: before.memory } } : {}),
        ...(now ? { now } : {}),
    };
}
/** The last answer to a check-in by somebody who has a say, since an instant. */
function answerOf({ tracker }, since, says) {
    for (const comment of [...(tracker?.comments ?? [])].reverse()) {
        const { author, at, isOwn, isHidden, body } = comment;
        if (isOwn || isHidden || at < since || !isPerson(author) || body === undefined || !says(author.login))
            continue;
        const text = parseAnswer(body);
        if (text !== undefined)
            return { comment, by: author.login, text };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/changes.js
// What is different from the last look? What a check-in remembers, and the difference of two.





const STATE_NAMES = {
    'on-track': 'on track',
    'at-risk': 'at risk',
    'off-track': 'off track',
    'no-activity': 'no activity',
    'needs-exception': 'needs an exception',
    done: 'done',
    dropped: 'dropped',
    untracked: 'not tracked',
};
/** More than one release of any proposal has had. */
const MOST_REMEMBERED = 50;
function pullState(pull) {
    if (pull.isRefused)
        return 'refused';
    if (pull.state !== 'open')
        return pull.state;
    const review = reviewOf(pull);
    return review === 'none' || review === 'commented' ? 'open' : review;
}
function memoryOf(situation, state, at) {
    const { subject, targets, phase, isAccepted, proposing, implementing, documenting, fixing, abandoned, history, } = situation;
    const { accepted, moves, approvers } = history;
    const { document, tracker, exceptions } = subject;
    const linked = [...proposing, ...implementing, ...documenting, ...fixing, ...abandoned].slice(0, MOST_REMEMBERED);
    const pulls = linked.map((pull) => [nameOfPull(pull), pullState(pull)]);
    const roles = linked.flatMap((pull) => pull.role === 'bug' || pull.role === 'documentation' ? [[nameOfPull(pull), pull.role]] : []);
    return {
        at,
        state,
        phase,
        ...defined({ status: document?.status, stage: document?.stage }),
        targets: [...new Set(targets.map(targetText))].sort(),
        isAccepted,
        pulls: pulls.sort(([a], [b]) => (a < b ? -1 : 1)),
        exceptions: exceptions.map(({ release, freeze, grantedBy, deniedBy, lastDay }) => `${freeze} ${(0,domain_release/* renderRelease */.c)(release)} ${grantedBy === undefined ? (deniedBy === undefined ? 'open' : 'denied') : `until ${lastDay ?? ''}`}`),
        ...(tracker?.state === 'closed' ? { isClosed: true } : {}),
        ...(accepted ? { accepted: [accepted.pull, accepted.at] } : {}),
        ...(moves > 0 ? { moves } : {}),
        ...(approvers.length > 0 ? { approvers } : {}),
        ...(roles.length > 0 ? { roles } : {}),
    };
}
/** Without a memory everything is new, and that is one change. */
function changesOf(situation, now, before) {
    if (!before)
        return [{ id: 'new', message: 'This is the first look at it.' }];
    return [
        ...stateChanges(now, before),
        ...fieldChange('status', 'status', now.status, before.status),
        ...fieldChange('stage', 'stage', now.stage, before.stage),
        ...targetChanges(now, before),
        ...acceptance(now, before),
        ...pullChanges(situation, now, before),
        ...exceptionChanges(now, before),
        ...trackerChanges(now, before),
    ];
}
function stateChanges(now, before) {
    if (now.state === before.state)
        return [];
    const name = (state) => STATE_NAMES[state] ?? 'something else';
    const message = `It went from ${(0,domain_words/* quote */.hD)(name(before.state))} to ${(0,domain_words/* quote */.hD)(name(now.state))}.`;
    return [{ id: 'state', message, before: before.state, after: now.state }];
}
function fieldChange(id, noun, now, before) {
    if (now === before)
        return [];
    const message = now === undefined
        ? `Its ${noun} ${(0,domain_words/* quote */.hD)(before ?? '')} is gone.`
        : before === undefined
            ? `Its ${noun} is ${(0,domain_words/* quote */.hD)(now)}.`
            : `Its ${noun} was ${(0,domain_words/* quote */.hD)(before)}, and is ${(0,domain_words/* quote */.hD)(now)}.`;
    return [{ id, message, ...defined({ before, after: now }) }];
}
function targetChanges(now, before) {
    const set = now.targets.filter((target) => !before.targets.includes(target));
    const gone = before.targets.filter((target) => !now.targets.includes(target));
    return [
        ...set.map((target) => ({
            id: 'target',
            message: `It targets ${(0,domain_words/* quote */.hD)(target)} now.`,
            after: target,
        })),
        ...gone.map((target) => ({
            id: 'target',
            message: `It does not target ${(0,domain_words/* quote */.hD)(target)} any more.`,
            before: target,
        })),
    ];
}
function acceptance(now, before) {
    if (now.isAccepted === before.isAccepted)
        return [];
    const message = now.isAccepted ? 'It is accepted now.' : 'It is not accepted any more for what it aims at.';
    return [{ id: 'document', message }];
}
function pullChanges({ subject }, now, before) {
    const known = new Map(before.pulls);
    const addresses = new Map(subject.pulls.map((pull) => [nameOfPull(pull), pull.address]));
    const present = new Set(now.pulls.map(([name]) => name));
    const changed = now.pulls.flatMap(([name, state]) => {
        const was = known.get(name);
        if (was === state)
            return [];
        const { id, words } = PULL_WORDS[state] ?? { id: 'pull-opened', words: 'is open' };
        const isNew = was === undefined && id === 'pull-reviewed';
        return [
            {
                id: isNew ? 'pull-opened' : id,
                message: `${(0,domain_words/* quote */.hD)(name)} ${words}.`,
                ...defined({ before: was, address: addresses.get(name) }),
                after: state,
            },
        ];
    });
    // Closed without a merge it is none of those that count any more.
    const closed = before.pulls.flatMap(([name, was]) => {
        const pull = subject.pulls.find((each) => nameOfPull(each) === name);
        if (present.has(name) ||
            was === 'closed' ||
            was === 'refused' ||
            was === 'merged' ||
            pull?.state !== 'closed')
            return [];
        return [
            {
                id: 'pull-closed',
                message: `${(0,domain_words/* quote */.hD)(name)} was closed without a merge.`,
                address: pull.address,
                before: was,
                after: 'closed',
            },
        ];
    });
    return [...changed, ...closed];
}
const PULL_WORDS = {
    open: { id: 'pull-opened', words: 'is in review' },
    draft: { id: 'pull-opened', words: 'is a draft' },
    approved: { id: 'pull-reviewed', words: 'is approved' },
    'changes-requested': { id: 'pull-reviewed', words: 'has changes requested' },
    merged: { id: 'pull-merged', words: 'is merged' },
    closed: { id: 'pull-closed', words: 'was closed without a merge' },
    refused: { id: 'pull-closed', words: 'was closed without a merge, with changes requested' },
};
function exceptionChanges(now, before) {
    return now.exceptions
        .filter((exception) => !before.exceptions.includes(exception))
        .map((exception) => ({ id: 'exception', message: exceptionChanged(exception), after: exception }));
}
function exceptionChanged(remembered) {
    const [freeze = '', release = '', state, until = ''] = remembered.split(' ');
    const which = `An exception from the ${freeze} freeze of ${release}`;
    if (state === 'open')
        return `${which} was asked for.`;
    if (state === 'denied')
        return `${which} was denied.`;
    return until === '' ? `${which} was granted.` : `${which} was granted until ${until}.`;
}
function trackerChanges(now, before) {
    if (now.isClosed === before.isClosed)
        return [];
    return [
        { id: 'tracker', message: now.isClosed ? 'Its tracker was closed.' : 'Its tracker is open again.' },
    ];
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/concern.js
// What a proposal's state is made of: each thing that is the case, how grave it is, and what would put it right.




/** Gravest first. What is done comes before what is on track, so that one sentence is enough. */
const concern_GRAVITY = [
    'needs-exception',
    'off-track',
    'no-activity',
    'at-risk',
    'done',
    'on-track',
    'untracked',
    'dropped',
];
function action(situation, id, message, by, address) {
    const until = situation.timeline && momentOf(situation.timeline, situation.phase);
    return { id, message, by, ...(until ? { until } : {}), ...(address === undefined ? {} : { address }) };
}
/** `` `kubevirt/kubevirt#12` ``: as code GitHub makes no reference of it. */
function pullSaid(pull) {
    return (0,domain_words/* quote */.hD)(nameOfPull(pull));
}
function releaseSaid({ aim }) {
    return aim ? (0,domain_release/* renderRelease */.c)(aim.release) : 'no release';
}
function laterSaid({ later }) {
    return later ? (0,domain_release/* renderRelease */.c)(later) : 'a later release';
}
/** The day on which a freeze, or the release, falls as published. */
function deadlineSaid({ timeline, phase }) {
    const moment = timeline && momentOf(timeline, phase);
    if (!moment)
        return 'the next deadline';
    const what = phase === 'planning'
        ? 'the enhancement freeze'
        : phase === 'implementation'
            ? 'code freeze'
            : 'the release';
    return `${what} on ${moment.day}`;
}
function sinceSaid(instant) {
    return `since ${renderDay(instant)}`;
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/cycle.js
// Is a pull request work for a release? Roadmap, report and check-in count the same ones.

/** A branch of a release is called after it: `release-1.9`. */
function isBranchOf(branch, { major, minor }) {
    return new RegExp(`(?:^|[-_/v])${major}\\.${minor}$`).test(branch);
}
/** What goes into a branch of another release is a backport to that one. */
function isAimedAt({ base }, release) {
    return isBranchOf(base, release) || !/(?:^|[-_/v])\d+\.\d+$/.test(base);
}
/** Open, or merged since its cycle began: what was merged before is in an earlier release. What was closed without a merge is no work. */
function isWorkFor(pull, release, known) {
    const { state, mergedAt, updatedAt } = pull;
    if (state === 'closed' || !isAimedAt(pull, release))
        return false;
    return state !== 'merged' || (mergedAt ?? updatedAt) >= cycleStart(release, known);
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/planning.js
// Before the enhancement freeze: is the proposal on its way into the release?




/** Two weeks before the freeze what is not accepted is at risk; sign-offs of three SIGs take longer than three days. */
const NEAR_DAYS = 14;
const IMMINENT_DAYS = 3;
/** Without a text there is more to do. */
const UNWRITTEN_NEAR_DAYS = 28;
const UNWRITTEN_IMMINENT_DAYS = 7;
function planningConcerns(situation) {
    const { isAccepted, subject, timeline, now, proposing } = situation;
    const freeze = timeline?.enhancementFreeze;
    const left = freeze === undefined ? Number.POSITIVE_INFINITY : daysUntil(freeze, now);
    if (isAccepted)
        return [planning_accepted(situation), ...proposing.flatMap((pull) => objections(situation, pull))];
    const [pull] = proposing;
    if (pull)
        return proposed(situation, left, pull);
    if (subject.document)
        return [unaccepted(situation, left)];
    return [unwritten(situation, left)];
}
function planning_accepted(situation) {
    return {
        state: 'on-track',
        id: 'accepted',
        message: `It is accepted for ${releaseSaid(situation)}.`,
    };
}
function stateBy(left, near, imminent) {
    if (left < imminent)
        return 'off-track';
    return left < near ? 'at-risk' : 'on-track';
}
function proposed(situation, left, pull) {
    const { parties } = situation;
    const { address } = pull;
    const turn = turnOf(pull);
    const named = pullSaid(pull);
    const isAuthors = turn?.of === 'author';
    const signers = turn?.of === 'reviewers' ? parties.signersOf(pull) : [];
    const by = isAuthors ? parties.authorOf(pull) : (together(signers) ?? parties.reviewersOf(pull));
    const missing = signers.length === 0 ? '' : ` ${missingSaid(signers)}`;
    const todo = isAuthors
        ? pull.state === 'draft'
            ? `finish ${named} and mark it ready for review`
            : `answer the review of ${named}`
        : pull.signOff?.state === 'success'
            ? `merge ${named}`
            : `review ${named}, and sign it off or say what is missing`;
    const until = `before ${deadlineSaid(situation)}`;
    return [
        {
            state: stateBy(left, NEAR_DAYS, IMMINENT_DAYS),
            id: 'proposed',
            message: `${named} would make it accepted for ${releaseSaid(situation)}, and is not merged.${missing}`,
            address,
            next: action(situation, isAuthors ? 'answer-review' : 'review', `${todo}, ${until}`, by, address),
        },
        ...objections(situation, pull),
    ];
}
function missingSaid(signers) {
    const names = (0,domain_words/* enumerate */.HL)(signers.map(({ sig }) => `SIG ${sig ?? ''}`));
    return signers.length === 1
        ? `The sign-off of ${names} is missing.`
        : `The sign-offs of ${names} are missing.`;
}
const MOST_OF_EACH = 2;
/** One SIG is called as such; of several a few people each. */
function together(signers) {
    const [first, ...others] = signers;
    if (!first || others.length === 0)
        return first;
    const logins = signers.flatMap((party) => party.logins.slice(0, MOST_OF_EACH));
    return { kind: 'reviewers', logins: [...new Set(logins)] };
}
/** Somebody who may veto objects: that does not pass by itself (W-3). */
function objections(situation, pull) {
    if (pull.signOff?.state !== 'failure' && reviewOf(pull) !== 'changes-requested')
        return [];
    const { address } = pull;
    const isVeto = pull.signOff?.state === 'failure';
    return [
        {
            state: isVeto ? 'at-risk' : 'on-track',
            id: 'objection',
            message: `There is an objection to ${pullSaid(pull)}.`,
            address,
            next: action(situation, 'answer-objection', `come to terms with who objects, or propose a later release, before ${deadlineSaid(situation)}`, situation.parties.authorOf(pull), address),
        },
    ];
}
/** It is merged, and does not commit itself: provisional, or without this release among its targets. */
function unaccepted(situation, left) {
    const { subject, parties } = situation;
    const isProvisional = subject.document?.status === 'provisional';
    const release = releaseSaid(situation);
    return {
        state: stateBy(left, NEAR_DAYS, IMMINENT_DAYS),
        id: isProvisional ? 'provisional' : 'not-targeted',
        message: isProvisional
            ? `It is provisional: it is not accepted for ${release} yet.`
            : `Its tracker wishes ${release}; the proposal does not target it.`,
        next: action(situation, isProvisional ? 'make-implementable' : 'set-target', isProvisional
            ? `make it implementable, with its reviewers and approvers, before ${deadlineSaid(situation)}`
            : `set the target ${release} in the proposal before ${deadlineSaid(situation)}, or take it off the tracker`, parties.owner),
    };
}
function unwritten(situation, left) {
    const release = releaseSaid(situation);
    return {
        state: stateBy(left, UNWRITTEN_NEAR_DAYS, UNWRITTEN_IMMINENT_DAYS),
        id: 'no-proposal',
        message: `Its tracker wishes ${release}; there is neither a proposal nor a pull request with one.`,
        next: action(situation, 'write-proposal', `open the pull request with the proposal before ${deadlineSaid(situation)}, or wish a later release on the tracker`, situation.parties.owner),
    };
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/implementation.js
// Between the freezes: does the code come, and does it come in time? No pull request is healthy early and alarming late.






/** Two weeks before code freeze work that has not begun does not come in time, and work in review is tight. */
const implementation_NEAR_DAYS = 14;
const implementation_IMMINENT_DAYS = 7;
function implementationConcerns(situation) {
    if (!situation.isAccepted)
        return [withoutAcceptance(situation)];
    return [planning_accepted(situation), ...codeConcerns(situation), ...documentationConcerns(situation)];
}
/** It missed the enhancement freeze: leave is granted, asked for, or has to be. */
function withoutAcceptance(situation) {
    const { leave, parties } = situation;
    const release = releaseSaid(situation);
    const missed = `It was not accepted for ${release} before the enhancement freeze`;
    switch (leave.state) {
        case 'granted': {
            const end = leave.exception.lastDay ?? 'its end';
            const [pull] = situation.proposing;
            const by = pull && turnOf(pull)?.of !== 'author' ? parties.reviewersOf(pull) : parties.owner;
            const what = pull ? `merge ${pullSaid(pull)}` : 'bring the proposal in';
            return {
                state: 'at-risk',
                id: 'on-exception',
                message: `${missed}; an exception lasts until ${end}.`,
                next: {
                    id: 'use-exception',
                    message: `${what} before the exception ends on ${end}`,
                    by,
                    ...(pull ? { address: pull.address } : {}),
                },
            };
        }
        case 'open':
            return {
                state: 'needs-exception',
                id: 'exception-undecided',
                message: `${missed}; an exception was asked for, and nobody has decided.`,
                next: {
                    id: 'decide-exception',
                    message: 'decide on the exception that was asked for',
                    by: parties.releaseTeam,
                    address: leave.exception.thread,
                },
            };
        case 'none':
        case 'over':
        case 'denied':
        case 'unauthorized': {
            const why = WHY[leave.state];
            return {
                state: 'needs-exception',
                id: leave.state === 'none' ? 'not-accepted' : `exception-${leave.state}`,
                message: `${missed}${why}.`,
                next: {
                    id: leave.state === 'denied' ? 'retarget' : 'ask-for-exception',
                    message: leave.state === 'denied'
                        ? `move the target to ${laterSaid(situation)}`
                        : `ask the release team for an exception on the mailing list, or move the target to ${laterSaid(situation)}`,
                    by: parties.owner,
                },
            };
        }
    }
}
const WHY = {
    none: ', and no exception was asked for',
    over: '; the exception is over',
    denied: '; an exception was denied',
    unauthorized: '; the exception was granted by somebody who may not',
};
function codeConcerns(situation) {
    const { implementing, timeline, now } = situation;
    const left = timeline?.codeFreeze === undefined ? Number.POSITIVE_INFINITY : daysUntil(timeline.codeFreeze, now);
    if (implementing.length === 0)
        return [notBegun(situation, left)];
    const open = implementing.filter(({ state }) => state !== 'merged');
    if (open.length === 0) {
        const message = `Its ${(0,domain_words/* count */.U9)(implementing.length, 'pull request')} ${implementing.length === 1 ? 'is' : 'are'} merged.`;
        return [{ state: 'on-track', id: 'code-merged', message }];
    }
    return open.map((pull) => inReview(situation, pull, left));
}
function notBegun(situation, left) {
    const { timeline, now, parties } = situation;
    const { enhancementFreeze: begun, codeFreeze: end } = timeline ?? {};
    const share = begun === undefined || end === undefined ? 0 : (now - begun) / (end - begun);
    const day = end === undefined ? undefined : (timeline?.days.codeFreeze ?? renderDay(end));
    const days = day === undefined ? '' : `, with ${leftSaid((0,days_ahead/* daysAhead */.V)(day, now))} left until code freeze on ${day}`;
    const open = action(situation, 'open-pull-request', `open the pull request that implements it and name the tracker in it, or move the target to ${laterSaid(situation)}`, parties.owner);
    if (left < implementation_NEAR_DAYS)
        return {
            state: 'off-track',
            id: 'no-pull-request',
            message: `No pull request implements it${days}.`,
            next: {
                ...open,
                id: 'retarget',
                message: `move the target to ${laterSaid(situation)}, or show what can still be merged before ${deadlineSaid(situation)}`,
            },
        };
    if (share >= 0.5)
        return {
            state: 'at-risk',
            id: 'no-pull-request',
            message: `No pull request implements it${days}.`,
            next: open,
        };
    return { state: 'on-track', id: 'not-begun', message: 'No pull request implements it yet; there is time.' };
}
function leftSaid(days) {
    return days === 0 ? 'no day' : (0,domain_words/* count */.U9)(days, 'day');
}
function inReview(situation, pull, left) {
    const { parties } = situation;
    const { address } = pull;
    const review = reviewOf(pull);
    const turn = turnOf(pull);
    const isAuthors = turn?.of === 'author';
    const named = pullSaid(pull);
    const state = left < implementation_IMMINENT_DAYS && review !== 'approved' ? 'off-track' : left < implementation_NEAR_DAYS ? 'at-risk' : 'on-track';
    const words = pull.state === 'draft'
        ? 'is a draft'
        : review === 'approved'
            ? 'is approved and not merged'
            : review === 'changes-requested'
                ? isAuthors
                    ? 'has changes requested'
                    : 'had changes requested, and was answered since'
                : 'is in review';
    const todo = isAuthors
        ? pull.state === 'draft'
            ? `finish ${named}`
            : `answer the review of ${named}`
        : review === 'approved'
            ? `merge ${named}`
            : `review ${named}`;
    return {
        state,
        id: state === 'on-track' ? 'in-review' : 'review-late',
        message: `${named} ${words}.`,
        address,
        next: action(situation, isAuthors ? 'changes' : review === 'approved' ? 'merge' : 'review', `${todo} before ${deadlineSaid(situation)}`, isAuthors ? parties.authorOf(pull) : review === 'approved' ? parties.sig() : parties.reviewersOf(pull), address),
    };
}
/** A placeholder for the documentation is named before code freeze, with a reviewer (W-5). */
function documentationConcerns(situation) {
    const { documenting, implementing, timeline, now, parties } = situation;
    const left = timeline?.codeFreeze === undefined ? Number.POSITIVE_INFINITY : daysUntil(timeline.codeFreeze, now);
    const isMerged = documenting.length > 0 && documenting.every(({ state }) => state === 'merged');
    const isCoded = implementing.length > 0 && implementing.every(({ state }) => state === 'merged');
    if (isMerged) {
        return isCoded
            ? [{ state: 'done', id: 'all-merged', message: 'Code and documentation are merged.' }]
            : [{ state: 'on-track', id: 'documentation-merged', message: 'Its documentation is merged.' }];
    }
    if (documenting.length > 0 || left >= implementation_NEAR_DAYS || implementing.length === 0)
        return [];
    return [
        {
            state: 'at-risk',
            id: 'no-documentation',
            message: 'No pull request documents it.',
            next: action(situation, 'open-documentation', `open a pull request for the documentation, be it a placeholder, with a reviewer, and list it on the tracker before ${deadlineSaid(situation)}`, parties.owner),
        },
    ];
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/stabilisation.js
// After code freeze: did everything land where the release is made from? And after the release: was it in it?




function landingOf(situation) {
    const { implementing, timeline, aim } = situation;
    const merged = implementing.filter(({ state }) => state === 'merged');
    const isOnBranch = ({ base }) => aim !== undefined && isBranchOf(base, aim.release);
    const cut = timeline?.branchCut ?? timeline?.codeFreeze;
    const hasBackport = merged.some(isOnBranch);
    const elsewhere = cut === undefined || hasBackport
        ? []
        : merged.filter((pull) => !isOnBranch(pull) && (pull.mergedAt ?? 0) >= cut);
    return { merged, open: implementing.filter(({ state }) => state !== 'merged'), elsewhere };
}
function stabilisationConcerns(situation) {
    const { leave, isAccepted } = situation;
    if (!isAccepted)
        return [withoutAcceptance(situation)];
    const landing = landingOf(situation);
    const { merged, open, elsewhere } = landing;
    const concerns = [];
    if (leave.state === 'granted') {
        const end = leave.exception.lastDay ?? 'its end';
        concerns.push({
            state: 'at-risk',
            id: 'on-exception',
            message: `It goes on under an exception until ${end}.`,
        });
    }
    else if (open.length > 0)
        concerns.push(...open.map((pull) => stillOpen(situation, pull)));
    if (merged.length === 0 && open.length === 0)
        concerns.push(nothingLanded(situation));
    concerns.push(...elsewhere.map((pull) => notInBranch(situation, pull)));
    if (merged.length > 0)
        concerns.push(...documentation(situation));
    const isWhole = merged.length > 0 && open.length === 0 && elsewhere.length === 0;
    if (isWhole) {
        const { documenting } = situation;
        const isDocumented = documenting.length > 0 && documenting.every(({ state }) => state === 'merged');
        const message = `Its ${(0,domain_words/* count */.U9)(merged.length, 'pull request')} ${merged.length === 1 ? 'is' : 'are'} merged${isDocumented ? ', and so is its documentation' : ''}.`;
        concerns.push({ state: isDocumented ? 'done' : 'on-track', id: 'code-merged', message });
    }
    return concerns;
}
function stillOpen(situation, pull) {
    const { leave, parties } = situation;
    const release = releaseSaid(situation);
    const isAsked = leave.state === 'open';
    return {
        state: 'needs-exception',
        id: isAsked ? 'exception-undecided' : 'open-after-freeze',
        message: `${pullSaid(pull)} is not merged, and code freeze of ${release} has passed${isAsked ? '; an exception was asked for' : ''}.`,
        address: pull.address,
        next: isAsked
            ? {
                id: 'decide-exception',
                message: 'decide on the exception that was asked for',
                by: parties.releaseTeam,
                address: leave.exception.thread,
            }
            : action(situation, 'ask-for-exception', `ask the release team for an exception on the mailing list, or move what is left to ${laterSaid(situation)}`, parties.owner, pull.address),
    };
}
function nothingLanded(situation) {
    return {
        state: 'off-track',
        id: 'nothing-landed',
        message: `Nothing that implements it was merged for ${releaseSaid(situation)} before its code freeze.`,
        next: action(situation, 'retarget', `move the target to ${laterSaid(situation)}, or list on the tracker what implements it`, situation.parties.owner),
    };
}
function notInBranch(situation, pull) {
    return {
        state: 'off-track',
        id: 'not-in-branch',
        message: `${pullSaid(pull)} was merged after the branch of ${releaseSaid(situation)} was cut, and is not on it.`,
        address: pull.address,
        next: action(situation, 'backport', `bring it to the branch of ${releaseSaid(situation)} before ${deadlineSaid(situation)}, or move the target to ${laterSaid(situation)}`, situation.parties.authorOf(pull), pull.address),
    };
}
function documentation(situation) {
    const { documenting, parties } = situation;
    const open = documenting.filter(({ state }) => state !== 'merged');
    if (documenting.length > 0 && open.length === 0)
        return [];
    const [pull] = open;
    return [
        {
            state: 'at-risk',
            id: pull ? 'documentation-open' : 'no-documentation',
            message: pull
                ? `Its documentation, ${pullSaid(pull)}, is not merged.`
                : 'No pull request documents it.',
            ...(pull ? { address: pull.address } : {}),
            next: action(situation, pull ? 'merge-documentation' : 'open-documentation', `${pull ? `bring ${pullSaid(pull)} to its end` : 'write the documentation and list its pull request on the tracker'} before ${deadlineSaid(situation)}`, pull ? parties.authorOf(pull) : parties.owner, pull?.address),
        },
    ];
}
/** A release that is out changes no more: what is merged is done, what is not goes on. */
function releasedConcerns(situation) {
    const { subject, targets, aim } = situation;
    const release = releaseSaid(situation);
    // The cycle is over: what was merged at any time counts.
    const merged = subject.pulls.filter(({ role, state }) => role === 'implementation' && state === 'merged');
    if (merged.length > 0 || subject.document?.status === 'implemented') {
        const isLast = aim?.stage === 'ga' || !targets.some(({ stage }) => stage !== 'ga' && stage !== undefined);
        return isLast
            ? [{ state: 'done', id: 'released', message: `It is in ${release}, and has no further stage.` }]
            : [
                {
                    state: 'untracked',
                    id: 'between-stages',
                    message: `Its stage in ${release} is reached; no release is set for the next one.`,
                },
            ];
    }
    return [{ state: 'untracked', id: 'target-past', message: `It aims at ${release}, which is out.` }];
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/checks.js
// After code freeze a SIG goes through five points for each proposal (W-5). What can be seen is said with what shows it; what cannot is unknown.




/** None before code freeze. */
function checksOf(situation) {
    if (situation.phase !== 'stabilisation')
        return [];
    return [
        { id: 'pulls-merged', ...pullsMerged(situation) },
        { id: 'docs-merged', ...docsMerged(situation) },
        { id: 'as-proposed', ...asProposed(situation) },
        { id: 'bugs-and-feedback', ...bugs(situation) },
        { id: 'tracker-complete', ...trackerComplete(situation) },
    ];
}
function pullsMerged(situation) {
    const { merged, open, elsewhere } = landingOf(situation);
    const [first] = open;
    if (first)
        return { state: 'no', evidence: `${pullSaid(first)} is not merged.`, address: first.address };
    const [other] = elsewhere;
    if (other)
        return {
            state: 'no',
            evidence: `${pullSaid(other)} is not on the branch of ${releaseSaid(situation)}.`,
            address: other.address,
        };
    const last = merged[0];
    if (!last)
        return {
            state: 'no',
            evidence: `No pull request that implements it is known for ${releaseSaid(situation)}.`,
        };
    const evidence = merged.length === 1
        ? `${pullSaid(last)} is merged.`
        : `${(0,domain_words/* count */.U9)(merged.length, 'pull request')} merged, the last one is ${pullSaid(last)}.`;
    return { state: 'yes', evidence, address: last.address };
}
function docsMerged({ documenting }) {
    const open = documenting.find(({ state }) => state !== 'merged');
    if (open)
        return { state: 'no', evidence: `${pullSaid(open)} is not merged.`, address: open.address };
    const [last] = documenting;
    return last
        ? { state: 'yes', evidence: `${pullSaid(last)} is merged.`, address: last.address }
        : { state: 'no', evidence: 'No pull request with documentation is known.' };
}
/** A proposal that is still being changed may not be what was implemented. */
function asProposed({ proposing, leave }) {
    const [update] = proposing;
    if (update)
        return {
            state: 'no',
            evidence: `${pullSaid(update)} would change the proposal, and is not merged.`,
            address: update.address,
        };
    if (leave.state === 'granted')
        return {
            state: 'no',
            evidence: `It goes on under an exception until ${leave.exception.lastDay ?? 'its end'}.`,
            address: leave.exception.thread,
        };
    return { state: 'unknown', evidence: 'Only people can tell whether it was implemented as proposed.' };
}
function bugs({ subject }) {
    const { tracker, pulls } = subject;
    const fixes = pulls.filter(({ role }) => role === 'bug');
    const open = fixes.find(({ state }) => state === 'open' || state === 'draft');
    if (open)
        return {
            state: 'no',
            evidence: `${pullSaid(open)} fixes a bug, and is not merged.`,
            address: open.address,
        };
    const issues = tracker?.issues.length ?? 0;
    const linked = fixes.length + issues;
    if (linked === 0)
        return { state: 'unknown', evidence: 'No bug and no feedback is linked; there may be none.' };
    const evidence = linked === 1 ? '1 bug or report is linked.' : `${linked} bugs or reports are linked.`;
    return { state: 'yes', evidence };
}
/** Whoever plans the next release reads the tracker alone. */
function trackerComplete({ subject, implementing, documenting }) {
    const { tracker } = subject;
    if (!tracker)
        return { state: 'no', evidence: 'There is no tracker.' };
    const listed = new Set(tracker.listed.map(({ repository, number }) => `${repository}#${number}`.toLowerCase()));
    const missing = [...implementing, ...documenting].filter(({ repository, number }) => !listed.has(`${repository}#${number}`.toLowerCase()));
    const [first] = missing;
    if (first) {
        const others = missing.length > 1 ? ` and ${(0,domain_words/* count */.U9)(missing.length - 1, 'other')}` : '';
        const verb = missing.length > 1 ? 'are' : 'is';
        return {
            state: 'no',
            evidence: `${pullSaid(first)}${others} ${verb} not listed on the tracker.`,
            ...defined({ address: first.address }),
        };
    }
    // Of nothing everything is listed: that shows nothing.
    if (implementing.length + documenting.length === 0)
        return { state: 'unknown', evidence: 'No pull request is known that it could list.' };
    return { state: 'yes', evidence: 'The tracker lists every pull request that is known.' };
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/history.js
// What does only the last look know? Since when it is accepted, how often it was moved, and whom it named before.


function historyOf(subject, aim, isAccepted, before) {
    const named = subject.document?.approvers ?? [];
    const approvers = named.length > 0 ? named : (before?.approvers ?? []);
    const accepted = aim && isAccepted ? acceptedBy(subject, aim, before) : undefined;
    return {
        ...(accepted ? { accepted } : {}),
        moves: aim ? movesOf(aim, before) : 0,
        approvers,
        hasLostApprovers: subject.document !== undefined && named.length === 0 && approvers.length > 0,
    };
}
/** Where two pull requests may have done it nobody says which. */
function acceptedBy({ landed, document }, aim, before) {
    const path = document?.path ?? '';
    if (before?.isAccepted && before.targets.includes(targetText(aim))) {
        const [pull, at] = before.accepted ?? [];
        return pull === undefined || at === undefined ? undefined : { pull, at };
    }
    const possible = before ? landed.filter(({ mergedAt = 0 }) => mergedAt > before.at) : landed;
    const [only, ...others] = possible;
    // At a first look an older one that was not read may have set the target: unless this one brought the document itself.
    const isCertain = others.length === 0 && (before !== undefined || (only?.adds ?? []).includes(path));
    return only && isCertain ? { pull: only.number, at: mergedTime(only) } : undefined;
}
function mergedTime({ mergedAt, updatedAt }) {
    return mergedAt ?? updatedAt;
}
/** The same stage, now later: once more. Another stage begins anew. */
function movesOf({ stage, release }, before) {
    if (!before || stage === undefined)
        return 0;
    const last = before.targets.flatMap((text) => history_remembered(text, stage));
    if (last.length === 0)
        return 0;
    const isLater = last.every((other) => (0,domain_release/* compareReleases */.c0)(other, release) < 0);
    return (before.moves ?? 0) + (isLater ? 1 : 0);
}
/** `alpha v1.10` */
function history_remembered(text, stage) {
    const [name, release = ''] = text.split(' ');
    return name === stage ? [(0,domain_release/* parseRelease */.BC)(release)].flatMap((found) => found ?? []) : [];
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/situation.js
// What is the case with one proposal now? Everything that its state, its next step and what disagrees are decided on.








const DROPPED = ['deferred', 'rejected', 'withdrawn', 'replaced'];
function isDropped({ document }) {
    return document?.status !== undefined && DROPPED.includes(document.status);
}
/** A proposal about the process carries no code, and no freeze concerns it. */
function isAboutProcess({ document }) {
    return document?.isMeta ?? false;
}
function situationOf(subject, setting) {
    const { known, published, now, week } = setting;
    const { targets, from } = situation_targetsOf(subject, setting);
    const phaseOfRelease = (release) => phaseAt(release, known, published, now);
    const aim = aimOf(targets, phaseOfRelease);
    const dates = aim ? known(aim.release) : undefined;
    const timeline = dates?.state === 'known' ? dates.timeline : undefined;
    const phase = aim ? phaseOfRelease(aim.release) : 'unscheduled';
    const acceptedFor = acceptedTargets(subject);
    const isAccepted = aim !== undefined && acceptedFor.some(({ release }) => (0,domain_release/* compareReleases */.c0)(base(release), aim.release) === 0);
    const since = aim ? cycleStart(aim.release, known) : Number.NEGATIVE_INFINITY;
    const open = (pull) => pull.state === 'open' || pull.state === 'draft';
    const work = subject.pulls.filter((pull) => aim ? isWorkFor(pull, aim.release, known) : pull.state !== 'closed');
    return {
        subject,
        now,
        targets,
        from,
        ...(aim ? { aim, later: (0,domain_release/* laterRelease */.we)(aim.release, 1) } : {}),
        phase,
        ...(timeline ? { timeline } : {}),
        isUnreadable: dates?.state === 'unreadable',
        isAccepted,
        acceptedFor,
        leave: aim ? leaveOf(subject, aim.release, phase, setting) : { state: 'none' },
        proposing: subject.pulls.filter((pull) => pull.role === 'proposal' && open(pull) && changesIt(pull, subject)),
        implementing: work.filter(({ role }) => role === 'implementation'),
        documenting: work.filter(({ role }) => role === 'documentation'),
        fixing: work.filter(({ role }) => role === 'bug'),
        abandoned: subject.pulls.filter((pull) => pull.role === 'implementation' &&
            pull.state === 'closed' &&
            (!aim || isAimedAt(pull, aim.release)) &&
            (pull.closedAt ?? pull.updatedAt) >= since),
        history: historyOf(subject, aim, isAccepted, looksOf(subject, week).before?.memory),
        parties: partiesOf(subject, setting),
    };
}
/** Who names a proposal need not change it: what a pull request touches says so, where its paths have numbers. */
function changesIt({ touches }, { number, document }) {
    const folder = document?.path.slice(0, document.path.lastIndexOf('/') + 1);
    if (document && touches.some((path) => path === document.path))
        return true;
    if (document && !document.isMisplaced && touches.some((path) => path.startsWith(folder ?? '/')))
        return true;
    const numbers = touches.flatMap((path) => {
        const found = /\/0*(\d{1,9})-[^/]*\//.exec(path)?.[1];
        return found === undefined ? [] : [Number(found)];
    });
    return touches.length > 0 && (numbers.length === 0 ? !document : numbers.includes(number));
}
/** Where proposal and tracker disagree the proposal is the commitment and the tracker the wish (P-9). */
function situation_targetsOf({ document, tracker }, { labelOf, published }) {
    if (document && document.targets.length > 0)
        return { targets: document.targets, from: 'document' };
    // A document that says nothing about releases has not committed itself: the wish is what there is.
    if (tracker && tracker.targets.length > 0)
        return { targets: tracker.targets, from: 'tracker' };
    const labels = (tracker?.labels ?? []).map((label) => label.toLowerCase());
    const labelled = published.filter((release) => labels.includes(labelOf((0,domain_release/* renderRelease */.c)(release)).toLowerCase()));
    return labelled.length > 0
        ? { targets: labelled.map((release) => ({ release })), from: 'label' }
        : { targets: [], from: 'none' };
}
/** What the default branch says it is accepted for: a document without a status is accepted by being merged, a provisional one is not yet. */
function acceptedTargets(subject) {
    const { document } = subject;
    if (!document || isDropped(subject) || document.status === 'provisional')
        return [];
    return document.targets;
}
function base(release) {
    return { ...release, patch: 0 };
}
/** After code freeze leave from the enhancement freeze is not enough, and a proposal that was accepted in time needs none. */
function leaveOf({ exceptions, number }, release, phase, { now, facts }) {
    const freeze = phase === 'implementation' ? 'enhancement' : phase === 'stabilisation' ? 'code' : undefined;
    if (!freeze)
        return { state: 'none' };
    const authorities = [...facts.releaseTeam, ...facts.maintainers];
    return leaveFor({ proposal: number, release: base(release), freeze }, exceptions, now, authorities);
}
/** More people are not mentioned at once. */
const MOST_CALLED = 5;
function partiesOf(subject, { facts }) {
    const { sig: name } = subject;
    const sigCalled = (of, except) => {
        const logins = (facts.sigs.get(of)?.representatives ?? [])
            .map(({ login }) => login)
            .filter((login) => !except || !sameLogin(login, except));
        return { kind: 'sig', sig: of, logins: logins.slice(0, MOST_CALLED) };
    };
    const sig = (except) => name === undefined
        ? { kind: 'maintainers', logins: facts.maintainers.slice(0, MOST_CALLED) }
        : sigCalled(name, except);
    return {
        owner: { kind: 'owner', logins: unique(subject.owners).slice(0, MOST_CALLED) },
        sig,
        signersOf: ({ signOff, author }) => (signOff?.missing ?? []).map((missing) => sigCalled(missing, author?.login)),
        releaseTeam: { kind: 'release-team', logins: unique(facts.releaseTeam).slice(0, MOST_CALLED) },
        reviewersOf: ({ requested, author }) => {
            const asked = unique(requested).filter((login) => !author || !sameLogin(login, author.login));
            return asked.length > 0
                ? {
                    kind: 'reviewers',
                    ...(name === undefined ? {} : { sig: name }),
                    logins: asked.slice(0, MOST_CALLED),
                }
                : sig(author?.login);
        },
        authorOf: ({ author }) => author?.kind === 'user'
            ? { kind: 'author', logins: [author.login] }
            : { kind: 'owner', logins: unique(subject.owners).slice(0, MOST_CALLED) },
    };
}
function unique(logins) {
    const seen = new Map(logins.map((login) => [(0,domain_login/* loginKey */.H$)(login), login]));
    return [...seen.values()];
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/cleanup.js
// What is to be put right on a tracker? Closed though alive, open though over, without what it is found by, half a template.



function cleanUpOf(situation, judged, setting) {
    const { subject } = situation;
    const number = subject.tracker?.number ?? subject.number;
    return [...lifecycle(situation, judged), ...cleanup_form(situation, setting)].map((found) => ({
        tracker: number,
        address: setting.addressOf(number),
        ...found,
    }));
}
/** A tracker stays open until GA, or until the proposal is dropped (W-9). */
function lifecycle(situation, { state, reasons }) {
    const { subject, parties, phase } = situation;
    const { tracker, document } = subject;
    const { owner, releaseTeam } = parties;
    if (!tracker) {
        return document && !document.isMeta && !isDropped(subject) && state !== 'done'
            ? [
                {
                    id: 'no-tracker',
                    message: `The proposal ${(0,domain_words/* quote */.hD)(document.path)} has no tracker.`,
                    hint: 'Open the tracking issue that its number names, or correct the number.',
                    by: owner,
                },
            ]
            : [];
    }
    const isOver = isDropped(subject) || document?.status === 'implemented' || reasons.some(({ id }) => id === 'released');
    if (tracker.state === 'closed') {
        if (isOver || tracker.closed?.by?.kind !== 'bot')
            return [];
        return [
            {
                id: 'closed-by-bot',
                message: 'A bot closed the tracker, and the proposal is still alive.',
                hint: 'Open it again, or set the status of the proposal to `deferred` or `withdrawn`.',
                by: owner,
            },
        ];
    }
    const found = [];
    if (isOver)
        found.push({
            id: 'open-though-over',
            message: 'The tracker is open, and the proposal is over.',
            hint: 'Close it.',
            by: releaseTeam,
        });
    const stale = tracker.labels.find((label) => /^lifecycle\/(?:stale|rotten)$/i.test(label));
    if (stale !== undefined && !isOver)
        found.push({
            id: 'about-to-be-closed',
            message: `The tracker has the label ${(0,domain_words/* quote */.hD)(stale)}: a bot will close it.`,
            hint: 'Take the label away, or freeze its lifecycle.',
            by: owner,
        });
    if (phase === 'released' && reasons.some(({ id }) => id === 'target-past'))
        found.push({
            id: 'target-past',
            message: `It aims at ${releaseSaid(situation)}, which is out.`,
            hint: 'Set the next target in the proposal, or its status to `deferred`; where it was in the release, list what implements it.',
            by: owner,
        });
    return found;
}
function cleanup_form({ subject, parties }, { trackerLabel }) {
    const { tracker } = subject;
    if (!tracker || tracker.state === 'closed' || isDropped(subject))
        return [];
    const { owner: by } = parties;
    const found = [];
    if (!tracker.isReadable) {
        const message = 'Nothing in the tracker reads like one: it has no field of the template.';
        return [{ id: 'unreadable', message, hint: 'Fill in the template of the tracking issue.', by }];
    }
    if (!tracker.labels.some((label) => label.toLowerCase() === trackerLabel.toLowerCase()))
        found.push({
            id: 'no-label',
            message: `The tracker lacks the label ${(0,domain_words/* quote */.hD)(trackerLabel)}.`,
            hint: 'Set it: lists and boards are made from labels.',
            by,
        });
    if (tracker.openTargets.length > 0)
        found.push({
            id: 'target-unread',
            message: `What the tracker says about ${(0,domain_words/* enumerate */.HL)(tracker.openTargets.slice(0, 3).map(domain_words/* quote */.hD))} names no release.`,
            hint: 'Write a release such as `v1.10`.',
            by,
        });
    if (tracker.unfilled.length > 0)
        found.push({
            id: 'unfilled',
            message: `The tracker does not say: ${(0,domain_words/* enumerate */.HL)(tracker.unfilled.slice(0, 5).map(domain_words/* quote */.hD))}.`,
            hint: 'Edit the description of the issue.',
            by,
        });
    if (subject.sig === undefined)
        found.push({
            id: 'no-owner',
            message: 'Nobody knows which SIG owns it.',
            hint: 'Name the owning SIG in the proposal, or set one `sig/…` label.',
            by,
        });
    return found;
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/convergence.js
// Does the work converge? What shows that it does not, and whether that is enough to propose to give it up (W-3). People decide; nothing is done here.





/** An objection that stood for four weeks is not about to go away. */
const OBJECTION_DAYS = 28;
/** Who waits for an answer for longer than a week is not who objects: then the review lags. */
const ANSWER_DAYS = 7;
/** What was closed lately may be opened anew. */
const CLOSED_DAYS = 14;
/** Once is planning. */
const MANY_MOVES = 2;
function signsOf(situation, limit, sigs) {
    const { phase, aim } = situation;
    if (!aim || phase === 'released' || phase === 'unscheduled')
        return [];
    return [
        ...standingObjection(situation, sigs),
        ...givenUp(situation),
        ...lostApprovers(situation),
        ...moved(situation),
        ...overdue(limit),
    ];
}
/** Enough for the next release: one grave thing. Enough to propose an end: something else beside it. */
function proposes(signs) {
    if (!signs.some(({ isGrave }) => isGrave))
        return 'nothing';
    return signs.length > 1 ? 'rejection' : 'next-release';
}
/** What is slight alone is no reason to worry. */
function convergenceConcerns(situation, signs) {
    const proposed = proposes(signs);
    if (proposed === 'nothing')
        return [];
    const { subject, parties } = situation;
    const whose = subject.sig === undefined ? 'the maintainers' : `SIG ${subject.sig}`;
    const later = laterSaid(situation);
    const message = proposed === 'rejection'
        ? `settle with ${whose} whether it goes on: move the target to ${later} and say what will be different, or set the status to \`rejected\` or \`withdrawn\``
        : `settle it with ${whose}, or move the target to ${later}`;
    const id = proposed === 'rejection' ? 'decide-whether-it-goes-on' : 'settle-or-retarget';
    return signs.map(({ id: sign, message: shown, address }) => ({
        state: 'at-risk',
        id: sign,
        message: shown,
        ...(address === undefined ? {} : { address }),
        next: { id, message, by: parties.owner },
    }));
}
/** Who may veto objects to what would make it accepted, and has for long. Talk about what is accepted is no objection to it. */
function standingObjection({ proposing, isAccepted, now }, sigs) {
    if (isAccepted)
        return [];
    const may = new Set([...sigs.values()].flatMap(({ representatives }) => representatives.map(({ login }) => (0,domain_login/* loginKey */.H$)(login))));
    return proposing.flatMap((pull) => {
        const turn = turnOf(pull);
        if (!turn || (turn.of === 'reviewers' && daysSince(turn.since, now) > ANSWER_DAYS))
            return [];
        const [first] = objectionsTo(pull)
            .filter(({ by, since }) => may.has((0,domain_login/* loginKey */.H$)(by)) && daysSince(since, now) >= OBJECTION_DAYS)
            .sort((a, b) => a.since - b.since);
        if (!first)
            return [];
        const message = `${(0,domain_words/* quote */.hD)(first.by)} has objected to ${pullSaid(pull)} ${sinceSaid(first.since)}, and still does.`;
        return [{ id: 'objection-stands', message, address: pull.address, isGrave: true }];
    });
}
/** Who requests changes, since the first of those requests that nothing of theirs took back. */
function objectionsTo({ reviews, author }) {
    const standing = new Map();
    for (const { author: reviewer, state, at } of reviews) {
        if (!reviewer || (author && sameLogin(reviewer.login, author.login)))
            continue;
        const key = (0,domain_login/* loginKey */.H$)(reviewer.login);
        if (state === 'approved' || state === 'dismissed')
            standing.delete(key);
        if (state === 'changes-requested' && !standing.has(key))
            standing.set(key, { by: reviewer.login, since: at });
    }
    return [...standing.values()];
}
/** Reviewers wanted something else, the pull request was closed, and nothing took its place. */
function givenUp({ abandoned, implementing, now }) {
    if (implementing.length > 0 || abandoned.length === 0)
        return [];
    const closedAt = ({ closedAt: at, updatedAt }) => at ?? updatedAt;
    const last = Math.max(...abandoned.map(closedAt));
    const refused = abandoned.find(({ isRefused }) => isRefused);
    if (!refused || daysSince(last, now) < CLOSED_DAYS)
        return [];
    const message = `${pullSaid(refused)} was closed without a merge on ${renderDay(closedAt(refused))} while changes were requested, and nothing has taken its place.`;
    return [{ id: 'given-up', message, address: refused.address, isGrave: true }];
}
function lostApprovers({ history }) {
    if (!history.hasLostApprovers)
        return [];
    const { approvers } = history;
    const verb = approvers.length === 1 ? 'is' : 'are';
    const message = `${(0,domain_words/* enumerate */.HL)(approvers.slice(0, 5).map(domain_words/* quote */.hD))} ${verb} not named as its ${approvers.length === 1 ? 'approver' : 'approvers'} any more, and nobody else is.`;
    return [{ id: 'no-approver', message, isGrave: true }];
}
function moved({ history }) {
    if (history.moves < MANY_MOVES)
        return [];
    const message = `Its target was moved to a later release ${(0,domain_words/* count */.U9)(history.moves, 'time')} since the first look at it.`;
    return [{ id: 'moved-often', message, isGrave: false }];
}
function overdue(limit) {
    if (!limit?.isOver)
        return [];
    const message = `It has been at ${limit.stage} since ${limit.since}, and was to be further by ${limit.last}.`;
    return [{ id: 'stage-overdue', message, isGrave: false }];
}

;// CONCATENATED MODULE: ./build/shared/domain/hazard.js
// Could this Markdown take the parser too long? One pass over the text, far cheaper than parsing it.
//
// micromark is quadratic in a few things: containers nested in one line, deep indentation, and constructs that look for their end over a whole
// block. Real proposals stay far below every bound here; what is above one is parsed in a worker with a deadline.
const DEEPEST_INDENT = 100;
const LARGEST_CALM = 192 * 1024;
/** Openers that search the rest of their block, times the block's length. */
const MOST_SEARCH = 400_000;
const MOST_LINES = 6_000;
/** Columns of indentation and container markers over the whole text: each is walked through again for each line. */
const MOST_NESTING = 40_000;
const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))){15}/;
/** True for a text that is to be parsed under a deadline. */
function isHazardous(text) {
    if (text.length > LARGEST_CALM)
        return true;
    let length = 0;
    let openers = 0;
    let lines = 0;
    let nesting = 0;
    for (let start = 0; start <= text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        const line = text.slice(start, end);
        start = end + 1;
        lines += 1;
        // Only spaces and tabs indent, and only they make a line blank: behind any other white space a block goes on.
        const indent = line.search(/[^ \t]|$/);
        if (indent === line.length) {
            length = 0;
            openers = 0;
            continue;
        }
        if (indent > DEEPEST_INDENT || CONTAINERS.test(line))
            return true;
        nesting += indent + 4 * (line.search(/[^ \t>*+\-\d.)]|$/) - indent);
        length += line.length + 1;
        openers += countOpeners(line);
        if (length * openers > MOST_SEARCH)
            return true;
    }
    return lines > MOST_LINES || nesting > MOST_NESTING;
}
/** What searches for its end, and that end: no other one closes it, and none before it. */
const SEARCHES = [
    { opener: /<!--/g, length: 4, end: '-->' },
    { opener: /<\?/g, length: 2, end: '?>' },
    { opener: /<!\[CDATA\[/g, length: 9, end: ']]>' },
    { opener: /<!(?!--|\[CDATA\[)/g, length: 2, end: '>' },
];
/** Comments, instructions and the like search for their end, and so do backtick runs of odd lengths; what is closed on its line does not count. */
function countOpeners(line) {
    const html = SEARCHES.reduce((sum, { opener, length, end }) => {
        const last = line.lastIndexOf(end);
        // `<?>` is no whole one.
        const rest = line.slice(Math.max(0, last - length + 1));
        return sum + (rest.match(opener)?.length ?? 0);
    }, 0);
    const ticks = line.match(/`+/g);
    const lengths = ticks ? new Set(ticks.map((run) => run.length)).size : 0;
    return html + (lengths > 2 ? lengths : 0);
}

;// CONCATENATED MODULE: ./build/shared/domain/tracker.js
// What does a tracking issue say? Its fields are those of the issue template: bold lead-ins, headings of an issue form, or table rows.






/** Reads an issue template; the front matter's `labels` may be a list or separated by commas. */
const parseTrackerTemplate = remembered(readTemplate);
function readTemplate(text) {
    const document = parseMarkdown(isHazardous(text) ? '' : text);
    const fields = readFields(document);
    const words = new Set();
    for (const section of document.sections) {
        for (const line of section.lines)
            words.add(content_templateKey(line.text));
        for (const comment of section.comments)
            for (const line of comment.text.split('\n'))
                words.add(content_templateKey(line));
    }
    words.delete('');
    const labels = /^labels:(.*(?:\n[ \t]*-.*)*)/m.exec(document.frontMatter?.text ?? '')?.[1] ?? '';
    return {
        fields: fields.map((field) => field.name),
        words,
        labels: labels
            .replace(/\n[ \t]*-/g, ',')
            .replace(/[[\]'"]/g, '')
            .split(',')
            .map((label) => label.trim())
            .filter((label) => label !== ''),
    };
}
/** Reads a tracking issue. */
function parseTracker(issue, series) {
    const text = issue.body.replace(/\r\n?/g, '\n');
    // Anybody may edit an issue of theirs, and its number may be that of any proposal.
    const isUnreadable = isHazardous(text);
    const document = parseMarkdown(isUnreadable ? '' : text);
    const fields = readFields(document);
    const titleNumber = new RegExp(`^\\s*${series}[\\s#-]*0*(\\d{1,9})\\b`, 'i').exec(issue.title)?.[1];
    const { body: _body, ...rest } = issue;
    return {
        ...rest,
        ...(isUnreadable ? { isUnreadable } : {}),
        ...(titleNumber === undefined ? {} : { titleNumber: Number(titleNumber) }),
        fields,
        targets: document.sections.flatMap((section) => section.lines.flatMap((line) => parseTrackerTarget(line) ?? [])),
        links: fields
            .filter((field) => /enhancement|proposal|vep link/i.test(field.name) && /link/i.test(field.name))
            .flatMap((field) => field.lines.flatMap((line) => line.text.match(/(?:https?:\/\/|github\.com\/)[^\s)>\]]+/g) ?? [])),
    };
}
/** The field of that name, whatever its case, colon or explanation in parentheses. */
function trackerField(tracker, name) {
    return tracker.fields.find((field) => fieldKey(field.name) === fieldKey(name));
}
/** Whether a field says more than its template. Prow commands without their argument (`/sig $SIG`) say nothing. */
function isFieldFilled(field, words) {
    const content = judgeContent(field.lines.filter((line) => !/^\/\w+\s*(?:\$\w+)?$/.test(line.text.trim())), words);
    return content === 'filled' || content === 'not-applicable';
}
function fieldKey(name) {
    return name
        .toLowerCase()
        .replace(/\([^()]*\)/g, '')
        .replace(/[*:]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}
/** One release that both name is enough: a stage may be reached in two steps. */
function differingTargets(wishedIn, committedIn) {
    return STAGES.flatMap((stage) => {
        const [wished, committed] = [wishedIn(stage), committedIn(stage)];
        const agree = wished.some((wish) => committed.some((other) => (0,domain_release/* compareReleases */.c0)(wish, other) === 0));
        return agree || wished.length + committed.length === 0 ? [] : [{ stage, wished, committed }];
    });
}
const LEAD_IN = /^(?:\*\*|__)(?<name>[^*_]{1,80}?)(?:\*\*|__)(?<rest>.*)/;
/** Lines inside the field "Responsible SIGs" and lists that are fields of their own in the template. */
const SUB_FIELD = /^(?<name>(?:Primary|Additional) SIGs?(?: \(optional\))?|Reviewers|Approvers|Proposal status)(?<rest>:.*)/i;
function readFields(document) {
    const fields = [];
    for (const section of document.sections) {
        if (section.level > 0)
            fields.push({ name: section.heading, line: section.line, lines: [] });
        for (const line of section.lines) {
            const text = line.kind === 'text' ? line.text.trim() : '';
            const lead = (LEAD_IN.exec(text) ?? SUB_FIELD.exec(text))?.groups ?? {};
            const name = lead['name']?.replace(/:\s*$/, '').trim();
            if (!name) {
                fields.at(-1)?.lines.push(line);
                continue;
            }
            const rest = lead['rest']?.replace(/^[\s:]+/, '').trim() ?? '';
            fields.push({ name, line: line.line, lines: isVisible(rest) ? [{ ...line, text: rest }] : [] });
        }
    }
    return fields;
}
/**
 * `* Alpha release target (x.y): 1.9`, `* Alpha release target (1.8):`, `* [ ] Alpha (v1.5.0?)`, `* Stable [no FG] release target (1.10):`, and a
 * table row `| Alpha | v1.9 | … |`.
 */
function parseTrackerTarget(line) {
    // One blank for many: the patterns look through each run of them from several places.
    const text = line.text
        .replace(/[*_`~]/g, '')
        .replace(/\s{2,}/g, ' ')
        .trim();
    const match = /^(?:\[.{0,3}\]\s*)?(?<label>[A-Za-z][\w ]{0,30}?)\s*(?:\[[^\]]*\]\s*)?(?:release\s+)?target\s*(?:\((?<inside>[^)]*)\))?\s*:\s*(?<value>.*)/i.exec(text) ??
        /^\[.{0,3}\]\s*(?<label>Alpha|Beta|GA|Stable)\s*\((?<inside>[^)]*)\)$/i.exec(text) ??
        /^\|\s*(?<label>Alpha|Beta|GA|Stable)\s*\|\s*(?<value>v?\d+\.\d[^|]*|TBD\s*|)\|/i.exec(text);
    if (!match?.groups)
        return undefined;
    const { value: outside = '', inside: between = '' } = match.groups;
    const label = match.groups['label']?.replace(/\brelease$/i, '').trim() ?? '';
    const inside = between
        .trim()
        .replace(/^x\.y$/i, '')
        .replace(/\?$/, '');
    const answered = outside !== '' && !content_isPlaceholder(outside) && !isNotApplicable(outside);
    return {
        line: line.line,
        column: line.column,
        label,
        ...stageOf(label),
        ...parseTargetValue(answered || inside === '' ? outside : inside),
    };
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/drift.js
// Where do proposal, tracker, labels and code disagree? And does the feature stay in one stage for too long?






/** The proposal is the commitment; each of these says what is to follow it. */
function driftOf(situation, setting) {
    if (isDropped(situation.subject))
        return [];
    return [
        ...targetDrift(situation),
        ...labelDrift(situation, setting),
        ...ownerDrift(situation, setting),
        ...numberDrift(situation, setting),
        ...codeDrift(situation),
    ].map(({ id, message, address }) => ({ id, message, ...(address === undefined ? {} : { address }) }));
}
function drift_releasesOf(targets, stage) {
    return targets.flatMap((target) => (target.stage === stage ? [{ ...target.release, patch: 0 }] : []));
}
function targetDrift({ subject }) {
    const { document, tracker } = subject;
    if (!document || !tracker)
        return [];
    const differences = differingTargets((stage) => drift_releasesOf(tracker.targets, stage), (stage) => drift_releasesOf(document.targets, stage));
    return differences.flatMap(({ stage, wished, committed }) => {
        if (wished.length === 0)
            return [];
        const plan = committed.length === 0 ? 'no release' : (0,domain_words/* enumerate */.HL)(committed.map(domain_release/* renderRelease */.c));
        const message = `The tracker wishes ${STAGE_NAMES[stage]} in ${(0,domain_words/* enumerate */.HL)(wished.map(domain_release/* renderRelease */.c))}; the proposal targets ${plan}.`;
        return [{ id: 'tracker-target', message }];
    });
}
/** The label follows the document (P-11). */
function labelDrift({ subject, acceptedFor }, { labelOf }) {
    const { document, tracker } = subject;
    const [before = '', after = ''] = labelOf('\0').split('\0');
    if (!document || !tracker || before === '')
        return [];
    const named = tracker.labels.filter((label) => label.toLowerCase().startsWith(before.toLowerCase()) &&
        label.toLowerCase().endsWith(after.toLowerCase()) &&
        /\d+\.\d+/.test(label));
    const planned = acceptedFor.map(({ release }) => labelOf((0,domain_release/* renderRelease */.c)({ ...release, patch: 0 })).toLowerCase());
    return named
        .filter((label) => !planned.includes(label.toLowerCase()))
        .map((label) => ({
        id: 'target-label',
        message: `The tracker has the label ${(0,domain_words/* quote */.hD)(label)}, which the proposal does not target.`,
    }));
}
function ownerDrift({ subject }, { sigLabelOf }) {
    const { document, tracker } = subject;
    const owner = document?.sig;
    if (owner === undefined || !tracker)
        return [];
    const label = sigLabelOf(owner);
    if (tracker.labels.some((other) => other.toLowerCase() === label.toLowerCase()))
        return [];
    return [{ id: 'sig-label', message: `The tracker lacks the label ${(0,domain_words/* quote */.hD)(label)} of its owner.` }];
}
function numberDrift({ subject }, { series }) {
    const { tracker, document } = subject;
    if (!tracker)
        return [];
    const found = [];
    if (tracker.titleNumber !== undefined && tracker.titleNumber !== tracker.number)
        found.push({
            id: 'title-number',
            message: `The title of tracker ${tracker.number} says ${series} ${tracker.titleNumber}.`,
        });
    if (document?.number !== undefined && document.number !== tracker.number)
        found.push({
            id: 'number',
            message: `The proposal is number ${document.number}, its tracker ${tracker.number}.`,
        });
    return found;
}
/** Work on what is not accepted may be reverted: the update is merged before it is implemented (F-8). */
function codeDrift({ isAccepted, implementing, proposing, phase, aim }) {
    if (!aim || (phase !== 'planning' && phase !== 'implementation'))
        return [];
    const merged = implementing.find(({ state }) => state === 'merged');
    const found = [];
    if (!isAccepted && merged)
        found.push({
            id: 'code-before-proposal',
            message: `${pullSaid(merged)} is merged, and the proposal is not accepted for ${(0,domain_release/* renderRelease */.c)(aim.release)}.`,
            address: merged.address,
        });
    const [update] = proposing;
    const open = implementing.find(({ state }) => state !== 'merged');
    if (isAccepted && update && open)
        found.push({
            id: 'update-open',
            message: `${pullSaid(open)} implements it while ${pullSaid(update)} would still change it.`,
            address: update.address,
        });
    return found;
}
/** In releases, from the table of the feature lifecycle. */
const drift_MOST = { alpha: 2, beta: 3 };
/** Of the stage that was reached last, as long as no further one is; `upcoming` is the release that is planned now. */
function limitOf({ subject }, upcoming) {
    const { document } = subject;
    if (!document || !upcoming || isDropped(subject) || document.isMeta || document.status === 'implemented')
        return undefined;
    for (const stage of ['beta', 'alpha']) {
        const [since] = drift_releasesOf(document.targets, stage).sort(domain_release/* compareReleases */.c0);
        // What is targeted to the release that is planned is not reached yet.
        if (!since || (0,domain_release/* compareReleases */.c0)(since, upcoming) >= 0)
            continue;
        const further = STAGES.slice(STAGES.indexOf(stage) + 1).flatMap((next) => drift_releasesOf(document.targets, next));
        const last = (0,domain_release/* laterRelease */.we)(since, drift_MOST[stage]);
        const isOver = (0,domain_release/* compareReleases */.c0)(upcoming, last) > 0;
        // A further stage that is planned in time is what the limit asks for.
        if (further.some((release) => (0,domain_release/* compareReleases */.c0)(release, last) <= 0))
            return undefined;
        return { stage, since: (0,domain_release/* renderRelease */.c)(since), last: (0,domain_release/* renderRelease */.c)(last), isOver };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/waits.js
// Who is waited for, since when, and where can they be met?


/** "Reviews must not lag by more than a week" (S-7, W-4). */
const LAG_DAYS = 7;
/** Of every open pull request that matters now; the longest first. Contacts are added where they are told. */
function waitsOf(situation) {
    const { proposing, implementing, documenting, parties, now } = situation;
    return [...proposing, ...implementing, ...documenting]
        .flatMap((pull) => {
        const turn = turnOf(pull);
        if (!turn)
            return [];
        const days = daysSince(turn.since, now);
        const common = {
            since: renderTime(turn.since),
            days,
            isOverdue: days > LAG_DAYS,
            address: pull.address,
        };
        // A draft is nobody's turn but its author's, and nobody waits for it.
        if (pull.state === 'draft')
            return [{ ...common, what: 'answer', for: parties.authorOf(pull), isOverdue: false }];
        if (turn.of === 'author')
            return [{ ...common, what: 'changes', for: parties.authorOf(pull) }];
        const signers = turn.of === 'reviewers' ? parties.signersOf(pull) : [];
        if (signers.length > 0)
            return signers.map((by) => ({ ...common, what: 'sign-off', for: by }));
        if (turn.of === 'merge')
            return [{ ...common, what: 'merge', for: parties.sig() }];
        return [{ ...common, what: 'review', for: parties.reviewersOf(pull) }];
    })
        .sort((a, b) => b.days - a.days || (a.address ?? '').localeCompare(b.address ?? ''));
}
/** Whoever waits longer than a week is told where the SIG meets and is written to (W-2). */
function contactOf(sig) {
    if (!sig || (sig.meetings.length === 0 && sig.mailingList === undefined))
        return undefined;
    return {
        meetings: sig.meetings.map((meeting) => ({ ...meeting })),
        ...(sig.mailingList === undefined ? {} : { mailingList: sig.mailingList }),
    };
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/state.js
// Is a proposal on track? Every thing that is the case is named; the gravest decides, and says what comes next.









/** Without a word in so many days a proposal is silent; towards the end of a release two weeks are long. */
const SILENT_DAYS = 28;
const SILENT_DAYS_AT_THE_END = 14;
/** The last weeks of a phase. */
const END_DAYS = 28;
const state_DAY = 86_400_000;
function judgeState(situation, signs = []) {
    const { subject, aim, phase } = situation;
    const { document, tracker } = subject;
    if (isDropped(subject)) {
        const id = document?.status ?? 'dropped';
        return { state: 'dropped', reasons: [{ id, message: `Its status is ${id}.` }] };
    }
    if (isAboutProcess(subject)) {
        const message = 'It is about the process: it carries no code, and no freeze concerns it.';
        return { state: 'untracked', reasons: [{ id: 'meta', message }] };
    }
    if (document?.status === 'implemented')
        return { state: 'done', reasons: [{ id: 'implemented', message: 'Its status is implemented.' }] };
    if (tracker?.state === 'closed' && tracker.closed?.by?.kind !== 'bot' && phase !== 'planning') {
        const message = tracker.closed?.by
            ? 'Its tracker was closed by a person.'
            : 'Its tracker was closed, nobody can tell by whom.';
        return { state: 'untracked', reasons: [{ id: 'tracker-closed', message }] };
    }
    if (!aim) {
        const message = 'Neither the proposal nor its tracker aims at a release.';
        return { state: 'untracked', reasons: [{ id: 'no-target', message }] };
    }
    if (phase === 'unscheduled' && situation.isUnreadable) {
        const message = `The dates of ${releaseSaid(situation)} could not be read: nobody can tell.`;
        return { state: 'untracked', reasons: [{ id: 'schedule-unreadable', message }] };
    }
    return conclude([
        // Of what is equally grave the doubt whether it goes on comes first: the rest is idle until that is settled.
        ...convergenceConcerns(situation, signs),
        ...concernsOf(situation),
        ...silenceOf(situation),
        ...waitConcerns(situation),
    ]);
}
function concernsOf(situation) {
    switch (situation.phase) {
        case 'planning':
            return planningConcerns(situation);
        case 'implementation':
            return implementationConcerns(situation);
        case 'stabilisation':
            return stabilisationConcerns(situation);
        case 'released':
            return releasedConcerns(situation);
        case 'unscheduled':
            return [
                {
                    state: 'on-track',
                    id: 'unscheduled',
                    message: `It aims at ${releaseSaid(situation)}, whose dates nobody has published yet.`,
                },
            ];
    }
}
/** No activity is an outcome. Before a release has dates, and after it is out, nobody expects any. */
function silenceOf(situation) {
    const { subject, now, phase, timeline, parties, implementing } = situation;
    const { lastActivity } = subject;
    if (phase === 'unscheduled' || phase === 'released')
        return [];
    // Where all of the code is merged silence is peace; what is left to do has a name of its own.
    if (implementing.length > 0 && implementing.every(({ state }) => state === 'merged'))
        return [];
    const end = phase === 'planning'
        ? timeline?.enhancementFreeze
        : phase === 'implementation'
            ? timeline?.codeFreeze
            : timeline?.ga;
    const isLate = phase === 'stabilisation' || (end !== undefined && end - now < END_DAYS * state_DAY);
    const days = isLate && phase !== 'planning' ? SILENT_DAYS_AT_THE_END : SILENT_DAYS;
    if (lastActivity !== undefined && daysSince(lastActivity, now) < days)
        return [];
    const message = lastActivity === undefined
        ? 'Nobody has ever said or done anything about it.'
        : `Nobody has said or done anything about it ${sinceSaid(lastActivity)}.`;
    return [
        {
            state: 'no-activity',
            id: 'silent',
            message,
            next: {
                id: 'say-where-it-stands',
                message: `say where it stands, and whether it is still meant for ${releaseSaid(situation)}, before ${deadlineSaid(situation)}`,
                by: parties.owner,
            },
        },
    ];
}
/** A review that is waited for longer than a week puts any proposal at risk (W-4). */
function waitConcerns(situation) {
    if (situation.phase === 'released')
        return [];
    const overdue = waitsOf(situation).filter(({ isOverdue, what }) => isOverdue && what !== 'answer');
    return overdue.flatMap((wait, index) => {
        const { what, since, address } = wait;
        // The sign-offs that one pull request waits for are one thing.
        const same = (other) => other === wait || (what === 'sign-off' && other.what === what && other.address === address);
        const parties = overdue.filter(same).map(({ for: by }) => by);
        if (overdue.findIndex(same) < index)
            return [];
        const pull = situation.subject.pulls.find((each) => each.address === address);
        const { noun, todo } = WAITED[what](pull ? pullSaid(pull) : 'it');
        const message = `${what === 'sign-off' ? signOffsSaid(parties) : noun} been waited for since ${since.slice(0, 10)}.`;
        return [
            {
                state: 'at-risk',
                id: `${what}-waits`,
                message,
                ...defined({ address }),
                next: { id: what, message: todo, by: together(parties) ?? wait.for, ...defined({ address }) },
            },
        ];
    });
}
function signOffsSaid(parties) {
    const names = (0,domain_words/* enumerate */.HL)(parties.map(({ sig }) => `SIG ${sig ?? ''}`));
    return parties.length === 1 ? `The sign-off of ${names} has` : `The sign-offs of ${names} have`;
}
/** What is waited for, up to `has`, and what to do about it. */
const WAITED = {
    changes: (pull) => ({
        noun: `The author of ${pull} has`,
        todo: `answer the review of ${pull}, or say that it is ready for another look`,
    }),
    merge: (pull) => ({
        noun: `The merge of ${pull} has`,
        todo: `merge ${pull}, which is approved, or say what is missing`,
    }),
    review: (pull) => ({
        noun: `A review of ${pull} has`,
        todo: `review ${pull}, or ask somebody else to`,
    }),
    'sign-off': (pull) => ({
        noun: `A sign-off of ${pull} has`,
        todo: `review ${pull} and sign it off, or say what is missing`,
    }),
    answer: (pull) => ({ noun: `The author of ${pull} has`, todo: `finish ${pull}` }),
};
/** The gravest decides. Of equally grave ones the first that names a next step. */
function conclude(concerns) {
    const sorted = [...concerns].sort((a, b) => concern_GRAVITY.indexOf(a.state) - concern_GRAVITY.indexOf(b.state));
    const state = sorted[0]?.state ?? 'on-track';
    const next = sorted.find((concern) => concern.state === state && concern.next)?.next;
    // What is fine needs no mention beside what is not.
    const told = sorted.filter((concern) => concern.state === state || !isFine(concern.state));
    const reasons = told.map(({ id, message, address }) => ({ id, message, ...defined({ address }) }));
    return { state, reasons, ...(next ? { next } : {}) };
}
function isFine(state) {
    return state === 'on-track' || state === 'done' || state === 'untracked' || state === 'dropped';
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/retarget.js
// Is it to be moved to the next release, or given up? A proposal to its owner and SIG, with the reason; the document changes only by their hands (W-3).



function retargetOf(situation, { state, reasons, next }, signs) {
    const [why] = reasons;
    if (!situation.later || !why || isFine(state))
        return undefined;
    const to = laterSaid(situation);
    const proposed = proposes(signs);
    if (proposed === 'rejection')
        return { to: 'rejected', instead: to, reason: signs.map(({ message }) => message).join(' ') };
    const grave = signs.find(({ isGrave }) => isGrave);
    const has = (id) => reasons.some((reason) => reason.id === id);
    // An objection with time left is talk; shortly before the freeze it decides.
    const isObjected = has('objection') && has('proposed');
    const isAsked = grave !== undefined || state === 'off-track' || next?.id === 'retarget' || isObjected;
    return isAsked ? { to, reason: grave?.message ?? why.message } : undefined;
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/sign-off.js
// What does the sign-off gate say of a pull request to a proposal?
/** Undefined where it has said nothing. */
function sign_off_signOffOf({ number, signOff }) {
    if (!signOff)
        return undefined;
    const { state, description, missing } = signOff;
    return { pull: number, state, description, ...(missing ? { missing: [...missing] } : {}) };
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/look.js
// One look at one proposal: everything that the report and its check-in say of it.


















function lookAt(subject, setting) {
    const situation = situationOf(subject, setting);
    const { facts } = setting;
    const limit = limitOf(situation, setting.current);
    const signs = signsOf(situation, limit, facts.sigs);
    const judged = judgeState(situation, signs);
    const memory = memoryOf(situation, judged.state, setting.now);
    const { before } = looksOf(subject, setting.week);
    const changes = changesOf(situation, memory, before?.memory);
    const cleanup = cleanUpOf(situation, judged, {
        trackerLabel: setting.trackerLabel,
        addressOf: (number) => issueAddress(facts, number),
    });
    const proposal = describe(situation, { ...judged, signs, limit }, changes, before, setting);
    return { subject, situation, judged, memory, changes, cleanup, proposal };
}
function issueAddress({ server, repository }, number) {
    return `${server}/${repository}/issues/${number}`;
}
function documentAddress({ server, repository, commit }, path) {
    const parts = path.split('/').map((part) => encodeURIComponent(part));
    return `${server}/${repository}/blob/${commit}/${parts.join('/')}`;
}
function describe(situation, judged, changes, before, setting) {
    const { subject } = situation;
    const { document, tracker, number } = subject;
    const { facts } = setting;
    const path = document?.path;
    const waits = waitsOf(situation).map((wait) => {
        // Whoever waits for an author finds them on the pull request.
        const isSigs = wait.for.kind !== 'author' && wait.for.kind !== 'owner';
        const contact = wait.isOverdue && isSigs ? contactOf(facts.sigs.get(wait.for.sig ?? subject.sig ?? '')) : undefined;
        return { ...wait, ...(contact ? { contact } : {}) };
    });
    const [proposing] = situation.proposing;
    const optional = {
        sig: subject.sig,
        status: document?.status,
        stage: document?.stage,
        featureGate: document?.featureGate ?? tracker?.featureGate,
        target: situation.aim && toTarget(situation.aim),
        targetSource: sourceOf(situation, facts),
        phase: situation.aim && situation.phase,
        next: judged.next,
        tracker: tracker && {
            number: tracker.number,
            address: issueAddress(facts, tracker.number),
            title: tracker.title,
            state: tracker.state,
            labels: [...tracker.labels],
            assignees: [...tracker.assignees],
            isReadable: tracker.isReadable,
            ...defined({
                closedBy: tracker.closed?.by?.login,
                isClosedByBot: tracker.closed ? tracker.closed.by?.kind === 'bot' : undefined,
                lastActivityAt: subject.lastActivity === undefined ? undefined : renderTime(subject.lastActivity),
            }),
        },
        tldr: quotationOf(situation, setting),
        limit: judged.limit,
        retarget: retargetOf(situation, judged, judged.signs),
        signOff: proposing && sign_off_signOffOf(proposing),
        document: document && path !== undefined
            ? {
                path,
                address: documentAddress(facts, path),
                isMisplaced: document.isMisplaced,
                isMeta: document.isMeta,
                format: document.format,
            }
            : undefined,
        previous: before && { week: before.week, state: before.memory.state },
    };
    const checks = checksOf(situation);
    return {
        number,
        title: document?.title || bareTitle(tracker?.title ?? '', facts.series),
        address: tracker ? issueAddress(facts, tracker.number) : documentAddress(facts, path ?? ''),
        series: facts.series,
        participating: [...subject.participating],
        targets: situation.targets.map(toTarget),
        state: judged.state,
        reasons: [...judged.reasons],
        waits,
        changes: [...changes],
        pulls: subject.pulls.map((pull) => toPull(pull, situation, setting)),
        drift: driftOf(situation, setting),
        acceptance: acceptanceOf(situation, before?.memory, facts),
        planning: planningOf(situation),
        exceptions: exceptionsOf(situation, setting),
        people: { owners: [...subject.owners], authors: [...(document?.authors ?? [])] },
        checkIn: { outcome: 'none', ...defined({ previousWeek: before?.week }) },
        ...(checks.length > 0 ? { checks } : {}),
        ...defined(optional),
    };
}
/** Of a tracker, without series and number in front. */
function bareTitle(title, series) {
    return title.replace(new RegExp(`^\\s*${series}[\\s#-]*(?:\\d+|NNNN)\\s*[:.–—-]*\\s*`, 'i'), '') || title;
}
function toTarget({ stage, release }) {
    return { stage: stage ?? 'none', release: (0,domain_release/* renderRelease */.c)({ ...release, patch: 0 }) };
}
function sourceOf({ from, subject, aim }, facts) {
    const { document, tracker } = subject;
    if (from === 'document' && document) {
        const address = documentAddress(facts, document.path);
        return {
            from: document.format,
            path: document.path,
            commit: facts.commit,
            address: aim?.line === undefined ? address : `${address}?plain=1#L${aim.line}`,
            ...defined({ line: aim?.line }),
        };
    }
    if ((from === 'tracker' || from === 'label') && tracker)
        return { from, address: issueAddress(facts, tracker.number) };
    return { from: 'none' };
}
function acceptanceOf(situation, before, facts) {
    const { acceptedFor, isAccepted, history } = situation;
    const { accepted } = history;
    return {
        isAccepted,
        releases: acceptedFor.map(toTarget),
        source: sourceOf(situation, facts),
        ...(accepted ? { since: renderTime(accepted.at), pull: accepted.pull } : {}),
        ...(before ? { before: before.isAccepted ? before.targets.flatMap(fromMemory) : [] } : {}),
    };
}
function fromMemory(text) {
    const [, stage, release] = /^(?:(alpha|beta|ga) )?(v\d+\.\d+)$/.exec(text) ?? [];
    return release === undefined
        ? []
        : [{ stage: stage ?? 'none', release }];
}
/** A target in the document is the owner's word; a tracker alone is a wish that nobody has taken up yet. */
function planningOf(situation) {
    const { isAccepted, subject, from } = situation;
    const { document, tracker } = subject;
    const priority = tracker?.labels.find((label) => /^priority\//i.test(label));
    const isTakenBack = document !== undefined && from !== 'document';
    return {
        decision: isAccepted ? 'tracked' : isTakenBack ? 'not-tracked' : 'undecided',
        reviewers: document && document.reviewers.length > 0 ? [...document.reviewers] : [...(tracker?.reviewers ?? [])],
        approvers: document && document.approvers.length > 0 ? [...document.approvers] : [...(tracker?.approvers ?? [])],
        ...defined({ priority, isCommitted: isCommitted(situation) }),
    };
}
/** Said where the target was set, or is to be; undefined where that pull request is not known. */
function isCommitted({ subject, history, proposing }) {
    const { accepted } = history;
    const setting = accepted ? subject.landed.find(({ number }) => number === accepted.pull) : proposing[0];
    return setting?.isCommitted;
}
function exceptionsOf({ subject }, { now, facts }) {
    const authorities = [...facts.releaseTeam, ...facts.maintainers];
    return subject.exceptions.flatMap((exception) => {
        const { proposal, release, freeze, thread, until, lastDay, grantedBy, deniedBy } = exception;
        const { state } = leaveFor({ proposal, release, freeze }, [exception], now, authorities);
        if (state === 'none')
            return [];
        return [
            {
                proposal,
                release: (0,domain_release/* renderRelease */.c)(release),
                freeze,
                state,
                thread,
                ...defined({
                    until: lastDay,
                    endsAt: until === undefined ? undefined : renderTime(until),
                    daysLeft: state === 'granted' && lastDay !== undefined ? (0,days_ahead/* daysAhead */.V)(lastDay, now) : undefined,
                    by: grantedBy ?? deniedBy,
                }),
            },
        ];
    });
}
function toPull(pull, situation, setting) {
    const { parties } = situation;
    const turn = turnOf(pull);
    const reviewed = reviewedAt(pull);
    const time = (instant) => (instant === undefined ? undefined : renderTime(instant));
    return {
        repository: pull.repository,
        number: pull.number,
        title: pull.title,
        address: pull.address,
        role: pull.role,
        state: pull.state,
        base: pull.base,
        openedAt: renderTime(pull.createdAt),
        updatedAt: renderTime(pull.updatedAt),
        labels: [...pull.labels],
        requested: [...pull.requested],
        review: reviewOf(pull),
        foundBy: [...pull.foundBy],
        releases: pull.role === 'proposal' ? [] : look_releasesOf(pull, situation, setting),
        ...defined({
            author: isPerson(pull.author) ? pull.author.login : undefined,
            mergedAt: time(pull.mergedAt),
            closedAt: time(pull.closedAt),
            reviewedAt: time(reviewed),
            waitingFor: turn && (turn.of === 'author' ? parties.authorOf(pull) : parties.reviewersOf(pull)),
            waitingSince: time(turn?.since),
        }),
    };
}
/** In the order of its targets. */
function look_releasesOf(pull, { targets, acceptedFor }, { known }) {
    const minors = [...targets, ...acceptedFor].map(({ release }) => ({ ...release, patch: 0 }));
    return [...new Set(minors.filter((release) => isWorkFor(pull, release, known)).map(domain_release/* renderRelease */.c))];
}
const look_ANSWER_DAYS = 14;
const look_DAY = 86_400_000;
/** Owner, approver and release team have a say; others may know better, but answer for nothing. */
function quotationOf({ subject, now }, { facts, week }) {
    const office = officeOf(subject, facts);
    // Answers to the last check-in and to the one before it: what this week says changes nothing about that.
    const earlier = subject.own.filter((comment) => comment.week < week);
    const since = Math.max(earlier.at(-2)?.at ?? 0, now - look_ANSWER_DAYS * look_DAY);
    const answer = answerOf(subject, since, (login) => office(login) !== undefined);
    const as = answer && office(answer.by);
    if (!answer || !as)
        return undefined;
    const { comment, by, text } = answer;
    return { by, at: renderTime(comment.at), text, address: comment.address, as };
}
function officeOf(subject, facts) {
    const has = (logins, login) => logins.some((other) => sameLogin(other, login));
    const representatives = [subject.sig, ...subject.participating].flatMap((sig) => (facts.sigs.get(sig ?? '')?.representatives ?? []).map(({ login }) => login));
    const known = new Set(representatives.map(domain_login/* loginKey */.H$));
    return (login) => {
        if (has(subject.owners, login) || has(subject.document?.authors ?? [], login))
            return 'owner';
        if (known.has((0,domain_login/* loginKey */.H$)(login)))
            return 'approver';
        if (has(facts.releaseTeam, login))
            return 'release-team';
        return has(facts.maintainers, login) ? 'maintainer' : undefined;
    };
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/overview.js
// What do all proposals together say: of SIGs, of reviews that lag, of decisions, of who owes what?








const overview_DAY = 86_400_000;
/** "There is always an active SIG representative" (W-4): one who said something within so many days. */
const ACTIVE_DAYS = 28;
const DECIDED_DAYS = 90;
function countsOf(looks) {
    const counts = {};
    for (const { judged } of looks)
        counts[judged.state] = (counts[judged.state] ?? 0) + 1;
    return counts;
}
/** Every SIG that is required, owns something, or has people, with when one of them last said something on a proposal or its code. */
function sigsOf(looks, facts, lag) {
    const owned = new Map();
    for (const look of looks) {
        const name = look.subject.sig ?? 'none';
        const list = owned.get(name);
        if (list)
            list.push(look);
        else
            owned.set(name, [look]);
    }
    const last = lastWords(facts);
    const names = new Set([
        ...facts.requiredSigs,
        ...owned.keys(),
        // Who owns nothing and signs nothing off need not be active here.
    ]);
    return [...names].sort().map((name) => {
        const sig = facts.sigs.get(name);
        const representatives = (sig?.representatives ?? []).map(({ login }) => login);
        const words = [
            ...representatives.flatMap((login) => last.get((0,domain_login/* loginKey */.H$)(login)) ?? []),
            ...(representatives.length > 0 ? [facts.heard?.get(name) ?? []].flat() : []),
        ];
        const lastActive = words.length === 0 ? undefined : Math.max(...words);
        const contact = contactOf(sig);
        return {
            name,
            counts: countsOf(owned.get(name) ?? []),
            representatives,
            isActive: lastActive !== undefined && daysSince(lastActive, facts.now) < ACTIVE_DAYS,
            isRequired: facts.requiredSigs.includes(name),
            waiting: lag.filter((each) => each.sig === name).length,
            ...(contact ? { contact } : {}),
            ...defined({ lastActiveAt: lastActive === undefined ? undefined : renderTime(lastActive) }),
        };
    });
}
/** When each person last said something on a tracker, on a proposal, or on code that belongs to one. */
function lastWords(facts) {
    const last = new Map();
    const note = (login, at) => {
        const key = (0,domain_login/* loginKey */.H$)(login);
        if ((last.get(key) ?? Number.NEGATIVE_INFINITY) < at)
            last.set(key, at);
    };
    for (const { comments } of facts.trackers)
        for (const { author, at, isOwn } of comments)
            if (!isOwn && isPerson(author))
                note(author.login, at);
    for (const { reviews } of facts.pulls)
        for (const { author, at } of reviews)
            if (isPerson(author))
                note(author.login, at);
    return last;
}
/** Reviews that are waited for longer than a week (W-4). */
function lagOf(looks) {
    const seen = new Set();
    const isReview = ({ what }) => what === 'review' || what === 'sign-off';
    return looks
        .flatMap(({ subject, situation, proposal }) => proposal.waits.flatMap((wait) => {
        if (!isReview(wait) || !wait.isOverdue)
            return [];
        const sig = wait.what === 'sign-off' ? wait.for.sig : subject.sig;
        const pull = subject.pulls.find(({ address }) => address === wait.address);
        const key = `${wait.what} ${wait.what === 'sign-off' ? (sig ?? '') : ''} ${wait.address ?? ''}`;
        if (!pull || seen.has(key))
            return [];
        // A pull request that belongs to several proposals waits once, and once for each SIG that has to sign it off.
        seen.add(key);
        return [
            {
                proposal: situation.subject.number,
                repository: pull.repository,
                pull: pull.number,
                title: pull.title,
                address: pull.address,
                days: wait.days,
                since: wait.since,
                for: wait.for,
                ...defined({ sig, contact: wait.contact }),
            },
        ];
    }))
        .sort((a, b) => b.days - a.days || a.pull - b.pull);
}
/** Open pull requests that change proposals, the oldest first. */
function pendingOf(facts, looks) {
    const sigs = new Map(looks.map(({ subject }) => [subject.number, subject.sig]));
    const waits = grouped(looks.flatMap(({ proposal }) => proposal.waits.map((wait) => [wait.address, wait.for])));
    return facts.pulls
        .filter((pull) => pull.touches.length > 0 && isOpen(pull))
        .sort((a, b) => a.createdAt - b.createdAt || a.number - b.number)
        .map((pull) => {
        const { number, title, createdAt, names, state } = pull;
        const [sig] = names.flatMap((name) => sigs.get(name) ?? []);
        return {
            pull: number,
            title,
            address: pull.address,
            openedAt: renderTime(createdAt),
            days: daysSince(createdAt, facts.now),
            isDraft: state === 'draft',
            proposals: [...names],
            review: reviewOf(pull),
            ...defined({
                author: isPerson(pull.author) ? pull.author.login : undefined,
                sig,
                signOff: sign_off_signOffOf(pull),
                waitingFor: together(waits.get(pull.address) ?? []),
            }),
        };
    });
}
function isOpen({ state }) {
    return state === 'open' || state === 'draft';
}
function decisionsOf(facts) {
    const days = facts.pulls
        .flatMap(({ repository, touches, createdAt, mergedAt, closedAt }) => {
        const end = mergedAt ?? closedAt;
        const isRecent = end !== undefined && end >= facts.now - DECIDED_DAYS * overview_DAY;
        return repository === facts.repository && touches.length > 0 && isRecent
            ? [Math.floor((end - createdAt) / overview_DAY)]
            : [];
    })
        .sort((a, b) => a - b);
    const longest = days.at(-1);
    const median = days[Math.floor((days.length - 1) / 2)];
    if (longest === undefined || median === undefined)
        return undefined;
    return { count: days.length, medianDays: median, longestDays: longest };
}
/** Who is waited for, and for what: next steps first, then reviews. Each thing once. */
function debtsOf(looks) {
    const debts = new Map();
    const owe = (by, item) => {
        // Who owns a proposal and who wrote its code is one person to whoever looks for them.
        const kind = by.kind === 'author' ? 'owner' : by.kind;
        const key = `${kind} ${by.sig ?? ''} ${by.logins.map(domain_login/* loginKey */.H$).sort().join(' ')}`;
        const debt = debts.get(key) ?? { by, items: [] };
        debts.set(key, debt);
        const isKnown = debt.items.some(({ proposal, address }) => proposal === item.proposal && address === item.address);
        if (!isKnown)
            debt.items.push(item);
    };
    for (const { proposal } of looks) {
        const { next, number, waits, state } = proposal;
        // What several SIGs are to sign off each of them owes, where it has waited for long.
        const isOwed = waits.some(({ what, isOverdue, address }) => what === 'sign-off' && isOverdue && address === next?.address);
        if (next && !isFine(state) && !isOwed)
            owe(next.by, { proposal: number, message: next.message, ...defined({ address: next.address }) });
        for (const { isOverdue, what, for: by, days, address } of waits)
            if (isOverdue)
                owe(by, { proposal: number, message: overview_WAITED[what] ?? what, days, ...defined({ address }) });
    }
    return [...debts.values()].sort((a, b) => b.items.length - a.items.length);
}
const overview_WAITED = {
    review: 'review it',
    'sign-off': 'sign it off, or say what is missing',
    changes: 'answer the review',
    merge: 'merge it, or say what is missing',
};

;// CONCATENATED MODULE: ./build/weekly-report/assemble.js
// From the facts to the report: one look at each proposal, and what all of them say together. Pure.






function weekOfReport(config, now) {
    return weekAt(now, config.report.day, config.releases.zone);
}
/** `at` is the instant that days are counted to; as a rule now. */
function lookSetting(facts, config, at) {
    const { known, published } = facts;
    return {
        facts,
        known,
        published,
        now: at,
        week: weekOfReport(config, facts.now).name,
        current: currentRelease(facts, at),
        labelOf: (release) => config.labels.target.replace('{release}', release),
        sigLabelOf: (sig) => config.labels.sig.replace('{sig}', sig),
        series: facts.series,
        trackerLabel: config.labels.tracker,
    };
}
/** The next one that is not out. */
function currentRelease({ known, published }, now) {
    return published.find((release) => {
        const phase = phaseAt(release, known, published, now);
        return phase !== 'released' && phase !== 'unscheduled';
    });
}
function assemble_assemble(facts, config, before, at = facts.now) {
    const week = weekOfReport(config, facts.now);
    const setting = lookSetting(facts, config, at);
    const looks = subjectsOf(facts).map((subject) => lookAt(subject, setting));
    const lag = lagOf(looks);
    // Everything counts its days to one instant.
    const then = { ...facts, now: at };
    const skippedWeeks = before ? weeksBetween(before.week, week.name) : [];
    const current = currentRelease(facts, at);
    const decisions = decisionsOf(then);
    const { mailingList } = config.report;
    const report = {
        schema: 1,
        repository: facts.repository,
        series: facts.series,
        server: facts.server,
        week: week.name,
        begins: renderTime(week.begins),
        ends: renderTime(week.ends),
        generatedAt: renderTime(facts.now),
        commit: facts.commit,
        skippedWeeks,
        releases: assemble_releasesOf(looks, facts, at, current),
        counts: countsOf(looks),
        proposals: looks.map(({ proposal }) => proposal),
        sigs: sigsOf(looks, then, lag),
        lag,
        pending: pendingOf(then, looks),
        exceptions: looks.flatMap(({ proposal }) => proposal.exceptions),
        debts: debtsOf(looks),
        cleanup: looks.flatMap(({ cleanup }) => cleanup),
        errors: [...facts.problems.map((problem) => ({ ...problem })), ...unreadable(looks, facts)],
        sweep: sweepOf(then),
        work: { due: 0, posted: 0, updated: 0, standing: 0, quiet: 0, carriedOver: 0, failed: 0 },
        ...defined({
            previous: before,
            current: current && (0,domain_release/* renderRelease */.c)(current),
            decisions,
            mailingList,
        }),
    };
    return { report, looks, week };
}
/** Every release that is not out, and those without dates that somebody aims at. */
function assemble_releasesOf(looks, { known, published }, now, current) {
    const aimed = looks.flatMap(({ situation }) => (situation.aim ? [situation.aim.release] : []));
    const all = new Map([...published, ...aimed]
        .filter((release) => phaseAt(release, known, published, now) !== 'released')
        .map((release) => [(0,domain_release/* renderRelease */.c)({ ...release, patch: 0 }), { ...release, patch: 0 }]));
    return [...all.values()]
        .sort(domain_release/* compareReleases */.c0)
        .map((release) => describeRelease(release, known(release), now, current !== undefined && (0,domain_release/* compareReleases */.c0)(release, current) === 0));
}
/** Schedules of releases that somebody aims at, and that say nothing. */
function unreadable(looks, { known }) {
    const aimed = new Map(looks.flatMap(({ situation: { aim, isUnreadable, phase } }) => aim && isUnreadable && phase === 'unscheduled'
        ? [[(0,domain_release/* renderRelease */.c)(aim.release), aim.release]]
        : []));
    return [...aimed.values()].flatMap((release) => {
        const dates = known(release);
        return dates.state === 'unreadable'
            ? [{ what: 'schedule', message: `${dates.why}.`, hint: 'Correct the schedule in its repository.' }]
            : [];
    });
}
const LATE = 2 * 3_600_000;
/** A schedule that was switched off makes no noise: the report does (case 125). */
function sweepOf({ lastSweep, now }) {
    return {
        isLate: lastSweep === undefined || now - lastSweep > LATE,
        ...(lastSweep === undefined ? {} : { at: renderTime(lastSweep) }),
    };
}

;// CONCATENATED MODULE: ./build/shared/generated/owners.js

/** The keys that each object of the schema knows, by the place of the object in the schema. */
const owners_keys = {
    "#": [
        "approvers",
        "filters"
    ],
    "#/properties/filters/additionalProperties": [
        "approvers"
    ]
};
const owners_validate = owners_validate21;
const owners_schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "owners.schema.json", "type": "object", "properties": { "approvers": { "type": ["array", "null"], "items": { "type": "string", "minLength": 1 } }, "filters": { "type": "object", "additionalProperties": { "type": "object", "properties": { "approvers": { "type": ["array", "null"], "items": { "type": "string", "minLength": 1 } } } } } }, "definitions": {} };
const owners_func2 = (ucs2length["default"] ?? ucs2length);
function owners_validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="owners.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.approvers !== undefined) {
            let data0 = data.approvers;
            if ((!(Array.isArray(data0))) && (data0 !== null)) {
                const err0 = { instancePath: instancePath + "/approvers", schemaPath: "#/properties/approvers/type", keyword: "type", params: { type: owners_schema6.properties.approvers.type } };
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
                        if (owners_func2(data1) < 1) {
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
                                const err3 = { instancePath: instancePath + "/filters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvers", schemaPath: "#/properties/filters/additionalProperties/properties/approvers/type", keyword: "type", params: { type: owners_schema6.properties.filters.additionalProperties.properties.approvers.type } };
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
                                        if (owners_func2(data5) < 1) {
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
    owners_validate21.errors = vErrors;
    return errors === 0;
}

;// CONCATENATED MODULE: ./build/shared/generated/owners-aliases.js

/** The keys that each object of the schema knows, by the place of the object in the schema. */
const owners_aliases_keys = {
    "#": [
        "aliases"
    ]
};
const owners_aliases_validate = owners_aliases_validate21;
const owners_aliases_schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "owners-aliases.schema.json", "type": "object", "required": ["aliases"], "properties": { "aliases": { "type": "object", "additionalProperties": { "type": ["array", "null"], "items": { "type": "string", "minLength": 1 } } } }, "definitions": {} };
const owners_aliases_func2 = (ucs2length["default"] ?? ucs2length);
function owners_aliases_validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
                        const err1 = { instancePath: instancePath + "/aliases/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/type", keyword: "type", params: { type: owners_aliases_schema6.properties.aliases.additionalProperties.type } };
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
                                if (owners_aliases_func2(data2) < 1) {
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
    owners_aliases_validate21.errors = vErrors;
    return errors === 0;
}

;// CONCATENATED MODULE: ./build/shared/generated/sigs.js

/** The keys that each object of the schema knows, by the place of the object in the schema. */
const sigs_keys = {
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
const sigs_validate = sigs_validate21;
const sigs_schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "sigs.schema.json", "type": "object", "required": ["sigs"], "properties": { "sigs": { "type": "array", "items": { "type": "object", "properties": { "name": { "$ref": "#/definitions/form1" }, "dir": { "type": "string", "minLength": 1 }, "label": { "$ref": "#/definitions/form1" }, "leadership": { "type": ["object", "null"], "properties": { "chairs": { "type": ["array", "null"], "items": { "type": "object", "properties": { "github": { "type": "string", "minLength": 1 }, "name": { "$ref": "#/definitions/form1" } } } } } }, "meetings": { "type": ["array", "null"], "items": { "type": "object", "properties": { "description": { "$ref": "#/definitions/form1" }, "day": { "$ref": "#/definitions/form1" }, "time": { "$ref": "#/definitions/form1" }, "tz": { "$ref": "#/definitions/form1" }, "frequency": { "$ref": "#/definitions/form1" }, "url": { "$ref": "#/definitions/form1" } } } }, "contact": { "type": ["object", "null"], "properties": { "slack": { "$ref": "#/definitions/form1" }, "mailing_list": { "$ref": "#/definitions/form1" } } } } } } }, "definitions": { "form1": { "type": "string" } } };
const sigs_schema7 = { "type": "string" };
function sigs_validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    sigs_validate22.errors = vErrors;
    return errors === 0;
}
const sigs_func2 = (ucs2length["default"] ?? ucs2length);
function sigs_validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
                            if (!(sigs_validate22(data1.name, { instancePath: instancePath + "/sigs/" + i0 + "/name", parentData: data1, parentDataProperty: "name", rootData }))) {
                                vErrors = vErrors === null ? sigs_validate22.errors : vErrors.concat(sigs_validate22.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data1.dir !== undefined) {
                            let data3 = data1.dir;
                            if (typeof data3 === "string") {
                                if (sigs_func2(data3) < 1) {
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
                            if (!(sigs_validate22(data1.label, { instancePath: instancePath + "/sigs/" + i0 + "/label", parentData: data1, parentDataProperty: "label", rootData }))) {
                                vErrors = vErrors === null ? sigs_validate22.errors : vErrors.concat(sigs_validate22.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data1.leadership !== undefined) {
                            let data5 = data1.leadership;
                            if ((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)) {
                                const err3 = { instancePath: instancePath + "/sigs/" + i0 + "/leadership", schemaPath: "#/properties/sigs/items/properties/leadership/type", keyword: "type", params: { type: sigs_schema6.properties.sigs.items.properties.leadership.type } };
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
                                        const err4 = { instancePath: instancePath + "/sigs/" + i0 + "/leadership/chairs", schemaPath: "#/properties/sigs/items/properties/leadership/properties/chairs/type", keyword: "type", params: { type: sigs_schema6.properties.sigs.items.properties.leadership.properties.chairs.type } };
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
                                                        if (sigs_func2(data8) < 1) {
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
                                                    if (!(sigs_validate22(data7.name, { instancePath: instancePath + "/sigs/" + i0 + "/leadership/chairs/" + i1 + "/name", parentData: data7, parentDataProperty: "name", rootData }))) {
                                                        vErrors = vErrors === null ? sigs_validate22.errors : vErrors.concat(sigs_validate22.errors);
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
                                const err8 = { instancePath: instancePath + "/sigs/" + i0 + "/meetings", schemaPath: "#/properties/sigs/items/properties/meetings/type", keyword: "type", params: { type: sigs_schema6.properties.sigs.items.properties.meetings.type } };
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
                                            if (!(sigs_validate22(data11.description, { instancePath: instancePath + "/sigs/" + i0 + "/meetings/" + i2 + "/description", parentData: data11, parentDataProperty: "description", rootData }))) {
                                                vErrors = vErrors === null ? sigs_validate22.errors : vErrors.concat(sigs_validate22.errors);
                                                errors = vErrors.length;
                                            }
                                        }
                                        if (data11.day !== undefined) {
                                            if (!(sigs_validate22(data11.day, { instancePath: instancePath + "/sigs/" + i0 + "/meetings/" + i2 + "/day", parentData: data11, parentDataProperty: "day", rootData }))) {
                                                vErrors = vErrors === null ? sigs_validate22.errors : vErrors.concat(sigs_validate22.errors);
                                                errors = vErrors.length;
                                            }
                                        }
                                        if (data11.time !== undefined) {
                                            if (!(sigs_validate22(data11.time, { instancePath: instancePath + "/sigs/" + i0 + "/meetings/" + i2 + "/time", parentData: data11, parentDataProperty: "time", rootData }))) {
                                                vErrors = vErrors === null ? sigs_validate22.errors : vErrors.concat(sigs_validate22.errors);
                                                errors = vErrors.length;
                                            }
                                        }
                                        if (data11.tz !== undefined) {
                                            if (!(sigs_validate22(data11.tz, { instancePath: instancePath + "/sigs/" + i0 + "/meetings/" + i2 + "/tz", parentData: data11, parentDataProperty: "tz", rootData }))) {
                                                vErrors = vErrors === null ? sigs_validate22.errors : vErrors.concat(sigs_validate22.errors);
                                                errors = vErrors.length;
                                            }
                                        }
                                        if (data11.frequency !== undefined) {
                                            if (!(sigs_validate22(data11.frequency, { instancePath: instancePath + "/sigs/" + i0 + "/meetings/" + i2 + "/frequency", parentData: data11, parentDataProperty: "frequency", rootData }))) {
                                                vErrors = vErrors === null ? sigs_validate22.errors : vErrors.concat(sigs_validate22.errors);
                                                errors = vErrors.length;
                                            }
                                        }
                                        if (data11.url !== undefined) {
                                            if (!(sigs_validate22(data11.url, { instancePath: instancePath + "/sigs/" + i0 + "/meetings/" + i2 + "/url", parentData: data11, parentDataProperty: "url", rootData }))) {
                                                vErrors = vErrors === null ? sigs_validate22.errors : vErrors.concat(sigs_validate22.errors);
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
                                const err10 = { instancePath: instancePath + "/sigs/" + i0 + "/contact", schemaPath: "#/properties/sigs/items/properties/contact/type", keyword: "type", params: { type: sigs_schema6.properties.sigs.items.properties.contact.type } };
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
                                    if (!(sigs_validate22(data18.slack, { instancePath: instancePath + "/sigs/" + i0 + "/contact/slack", parentData: data18, parentDataProperty: "slack", rootData }))) {
                                        vErrors = vErrors === null ? sigs_validate22.errors : vErrors.concat(sigs_validate22.errors);
                                        errors = vErrors.length;
                                    }
                                }
                                if (data18.mailing_list !== undefined) {
                                    if (!(sigs_validate22(data18.mailing_list, { instancePath: instancePath + "/sigs/" + i0 + "/contact/mailing_list", parentData: data18, parentDataProperty: "mailing_list", rootData }))) {
                                        vErrors = vErrors === null ? sigs_validate22.errors : vErrors.concat(sigs_validate22.errors);
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
    sigs_validate21.errors = vErrors;
    return errors === 0;
}

;// CONCATENATED MODULE: ./build/shared/domain/people.js
// Who represents which SIG, and which file says so? Reads sigs.yaml, OWNERS_ALIASES and OWNERS; every person keeps the source.








/**
 * Reads one file as what its name says it is. `sigs` are those that the project asks for: an alias without `{sig}` names their people where
 * there is one, and an OWNERS file those of the SIG in its path.
 */
const parsePeople = remembered(readPeople);
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
    const read = readYaml(text, sigs_validate, sigs_keys);
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
                name: sigName(sig.dir),
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
    const read = readYaml(text, owners_aliases_validate, owners_aliases_keys);
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
            name: sigName(sig),
            representatives: people(logins ?? [], `${alias} in ${where}`),
            meetings: [],
        });
    }
    return { kind: 'aliases', sigs: found, isStated: after === undefined, aliases: Object.keys(aliases) };
}
/** What lists of people are called. In an OWNERS file they stand beside logins, and anybody could take such a name for an account. */
const ALIAS_LIKE = /^(?:sig|wg)-|(?:^|[-_])(?:admins|approvers|leads|maintainers|owners|reviewers|team)$/i;
function parseOwners(text, source, where, sigs) {
    const read = readYaml(text, owners_validate, owners_keys);
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
        sigs: [{ name: sigName(sig), representatives: named, meetings: [] }],
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
    const parsed = parseYaml(text);
    if ('problems' in parsed)
        return parsed;
    const value = parsed.yaml.value ?? {};
    if (validate(value))
        return { value };
    const problems = explainSchemaErrors((validate.errors ?? []), value, keys);
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
        const name = sigName(key);
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

;// CONCATENATED MODULE: ./build/shared/exceptions.js
// Reads who may grant leave from a freeze, and what was granted.



/** The ledger of exceptions; none where there is no such file. */
function exceptionsIn(source, path, config) {
    if (!source)
        return [];
    if ('unreadable' in source)
        throw new errors/* UserError */.y(`${path}: ${source.unreadable.message}`, source.unreadable.hint);
    const parsed = parseExceptions(source.text, config.releases.zone);
    if ('exceptions' in parsed)
        return parsed.exceptions;
    const [first] = parsed.problems;
    throw new errors/* UserError */.y(`${path}:${first?.line}:${first?.column}: ${first?.message}`, 'Correct the file there; schemas/exceptions.schema.json says its form.');
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
        throw new errors/* UserError */.y(`The release team is read from ${where}, which is not there, or not shown to this token.`, hint);
    if ('unreadable' in file.source)
        throw new errors/* UserError */.y(`${where}: ${file.source.unreadable.message}`, file.source.unreadable.hint);
    const source = { ...releaseTeam, sig: RELEASE };
    const people = parsePeople(file.source.text, source, []);
    if ('problems' in people)
        throw new errors/* UserError */.y(`${where}:${people.problems[0]?.line}: ${people.problems[0]?.message}`, hint);
    // A source without an alias of its own may list the people of every SIG.
    return people.sigs
        .filter(({ name }) => name === RELEASE)
        .flatMap(({ representatives }) => representatives.map(({ login }) => login));
}

;// CONCATENATED MODULE: ./build/shared/people.js
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
            throw new errors/* UserError */.y(`The people are read from ${where}, which is not there, or not shown to this token.`, 'Correct `sigs.sources` in the configuration.');
        }
        if ('unreadable' in file.source) {
            throw new errors/* UserError */.y(`${where}: ${file.source.unreadable.message}`, file.source.unreadable.hint);
        }
        const people = parsePeople(file.source.text, source, config.requiredSigs);
        if ('problems' in people) {
            const [first] = people.problems;
            throw new errors/* UserError */.y(`${where}:${first?.line}:${first?.column}: ${first?.message}`, 'Correct the file in its repository.');
        }
        return people;
    });
    const sigs = mergePeople(parsed.flatMap((file) => file ?? []), config.sigs.representatives, [...config.requiredSigs, ...asked]);
    // What is no login can be nobody: an alias inside OWNERS, a placeholder.
    const people = new Map([...sigs].map(([name, sig]) => [
        name,
        { ...sig, representatives: sig.representatives.filter(({ login }) => (0,domain_login/* isLogin */.W5)(login)) },
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

;// CONCATENATED MODULE: ./build/shared/generated/schedule.js
/** The keys that each object of the schema knows, by the place of the object in the schema. */
const schedule_keys = {
    "#/items": [
        "when",
        "milestone",
        "who",
        "what",
        "notes"
    ]
};
const schedule_validate = schedule_validate21;
const schedule_schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "schedule.schema.json", "type": "array", "items": { "type": "object", "required": ["when"], "properties": { "when": { "type": "string" }, "milestone": { "$ref": "#/definitions/form1" }, "who": { "$ref": "#/definitions/form1" }, "what": { "$ref": "#/definitions/form1" }, "notes": { "$ref": "#/definitions/form1" } } }, "definitions": { "form1": { "type": ["string", "null"] } } };
const schedule_schema7 = { "type": ["string", "null"] };
function schedule_validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if ((typeof data !== "string") && (data !== null)) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schedule_schema7.type } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    schedule_validate22.errors = vErrors;
    return errors === 0;
}
function schedule_validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
                    if (!(schedule_validate22(data0.milestone, { instancePath: instancePath + "/" + i0 + "/milestone", parentData: data0, parentDataProperty: "milestone", rootData }))) {
                        vErrors = vErrors === null ? schedule_validate22.errors : vErrors.concat(schedule_validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.who !== undefined) {
                    if (!(schedule_validate22(data0.who, { instancePath: instancePath + "/" + i0 + "/who", parentData: data0, parentDataProperty: "who", rootData }))) {
                        vErrors = vErrors === null ? schedule_validate22.errors : vErrors.concat(schedule_validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.what !== undefined) {
                    if (!(schedule_validate22(data0.what, { instancePath: instancePath + "/" + i0 + "/what", parentData: data0, parentDataProperty: "what", rootData }))) {
                        vErrors = vErrors === null ? schedule_validate22.errors : vErrors.concat(schedule_validate22.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.notes !== undefined) {
                    if (!(schedule_validate22(data0.notes, { instancePath: instancePath + "/" + i0 + "/notes", parentData: data0, parentDataProperty: "notes", rootData }))) {
                        vErrors = vErrors === null ? schedule_validate22.errors : vErrors.concat(schedule_validate22.errors);
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
    schedule_validate21.errors = vErrors;
    return errors === 0;
}

;// CONCATENATED MODULE: ./build/shared/domain/schedule.js
// When does a release freeze, branch and come out? Reads the published schedules in every form they had, and turns their days into instants.







/** `who` is whose rows count: other projects stand in the same schedule. */
const parseSchedule = remembered(readSchedule);
function readSchedule(text, release, who) {
    const parsed = parseYaml(text);
    if ('problems' in parsed)
        return parsed;
    const { yaml } = parsed;
    const value = yaml.value;
    if (!schedule_validate(value)) {
        return {
            problems: explainSchemaErrors(schedule_validate.errors ?? [], value, schedule_keys).map(({ path, aboutKey, message }) => ({
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
            const message = `${(0,domain_words/* quote */.hD)(row.when)} is no day: expected \`2026-04-30\` or \`2026/04/30\`.`;
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
        { repository: schedule.repository, path: schedules_folderOf(schedule.path) },
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
function schedules_folderOf(path) {
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
        { repository: schedule.repository, path: schedules_folderOf(schedule.path) },
    ]);
    const published = publishedIn(requireFolder(list, schedule), schedule).sort(domain_release/* compareReleases */.c0);
    return gatherSchedules(github, config, published.slice(-3));
}
/** A list that nobody can see is not an empty one: that would mean that nothing ever freezes. */
function requireFolder(list, { repository, path }) {
    if (list?.type === 'folder')
        return list;
    throw new errors/* UserError */.y(`The schedules are read from ${repository} ${schedules_folderOf(path)}, which is not there, or not shown to this token.`, 'Correct `releases.schedule` in the configuration.');
}
function publishedIn({ entries = [] }, { path }) {
    return entries.flatMap((entry) => releaseOf(entry, path) ?? []);
}

;// CONCATENATED MODULE: ./build/shared/domain/commitment.js
// Does its owner say that a proposal will be implemented in time? "Setting a target asks for the owner's stated commitment to code freeze" (P-5).
/** Of the description of a pull request. */
function statesCommitment(description) {
    return /code[\s-]*freeze/i.test(description);
}

;// CONCATENATED MODULE: ./build/shared/domain/named-proposals.js
// Which proposals does an implementation name? In the addresses, references and names that people write into a pull request.
/**
 * The numbers of tracking issues, ascending, each once: `kubevirt/enhancements/issues/42`, `kubevirt/enhancements#42`, `enhancements#42` anywhere;
 * `VEP-42`, `VEP 42`, `vep42` in title and branch. `repository` is that of the proposals.
 */
function namedProposals({ title, body, branch }, repository, series) {
    const name = repository.slice(repository.indexOf('/') + 1);
    const addresses = [
        new RegExp(`(?<![\\w.-])${named_proposals_literal(repository)}/issues/(\\d{1,9})\\b`, 'gi'),
        new RegExp(`(?<![\\w./-])(?:${named_proposals_literal(repository)}|${named_proposals_literal(name)})#(\\d{1,9})\\b`, 'gi'),
    ];
    // Branches are written with underscores, too, which a word's boundary does not see.
    const names = [new RegExp(`(?<![a-z0-9])${named_proposals_literal(series)}[\\s_#-]*0*(\\d{1,9})(?![a-z0-9])`, 'gi')];
    const found = [
        ...addresses.flatMap((pattern) => [...`${title}\n${named_proposals_visible(body)}`.matchAll(pattern)]),
        ...names.flatMap((pattern) => [...`${title}\n${branch}`.matchAll(pattern)]),
    ].map((match) => Number(match[1]));
    return [...new Set(found)].filter((number) => number > 0).sort((a, b) => a - b);
}
/** What a template says in its comments is no word of the author. */
function named_proposals_visible(body) {
    return body.replace(/<!--[\s\S]*?(?:-->|$)/g, ' ');
}
function named_proposals_literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/shared/domain/sign-off-line.js
// What does the sign-off gate say in one line, and which SIGs does it wait for, read from that line again?

/** `2 of 3 SIGs signed off; waiting for network` */
function renderSignOffLine({ signed, total, waiting, vetoedBy, isOwnerless }) {
    const score = `${signed} of ${total} ${total === 1 ? 'SIG' : 'SIGs'} signed off`;
    if (vetoedBy.length > 0)
        return `vetoed by ${enumerate(vetoedBy.slice(0, 2))}; ${score}`;
    const owner = isOwnerless ? '; no SIG owns it' : '';
    return waiting.length > 0 ? `${score}; waiting for ${enumerate(waiting)}${owner}` : `${score}${owner}`;
}
/** The SIGs that it waits for; undefined where the line does not name all of them, as one that was cut, or one of a veto. */
function missingIn(line) {
    const [, signed, total, names] = /(?:^|[:;] )(\d{1,4}) of (\d{1,4}) SIGs? signed off(?:; waiting for ([^;]*))?(?:;|$)/.exec(line) ?? [];
    if (signed === undefined || total === undefined)
        return undefined;
    const missing = names === undefined ? [] : names.split(/, | and /);
    const isWhole = missing.length === Number(total) - Number(signed);
    return isWhole && missing.every((name) => /^[a-z\d][a-z\d-]*$/i.test(name)) ? missing : undefined;
}

;// CONCATENATED MODULE: ./build/weekly-report/make-pulls.js
// Which pull requests matter, and what is known of each? Met as a reference, read with its reviews, or asked for by its number.




/** Every pull request that matters, each once: one that was read with its reviews is better known than one that was met as a reference. */
function makePulls(repository, config) {
    const { series, root } = config.proposals;
    const known = new Map();
    const detailed = new Set();
    const naming = new Map();
    const problems = [];
    const keyOf = (name) => name.toLowerCase();
    return {
        /** `by` is the tracker that it names. */
        note: (raw, by) => {
            const key = keyOf(nameOfPull(raw));
            // Elsewhere the reference itself is what is known of it.
            if (by !== undefined && raw.repository === repository)
                naming.set(key, (naming.get(key) ?? new Set()).add(by));
            const isDetailed = raw.labels !== undefined;
            if (detailed.has(key) && !isDetailed)
                return;
            const pull = make_pulls_toPull(raw, repository, series, root);
            // Of the many pull requests to the code most have nothing to do with a proposal.
            if (isDetailed && !known.has(key) && pull.names.length === 0 && pull.repository !== repository)
                return;
            if (isDetailed)
                detailed.add(key);
            known.set(key, pull);
        },
        /** Also one of those that were passed over because they name nothing. */
        want: (raw) => {
            const key = keyOf(nameOfPull(raw));
            detailed.add(key);
            known.set(key, make_pulls_toPull(raw, repository, series, root));
        },
        has: (name) => known.has(keyOf(name)),
        isDetailed: (name) => detailed.has(keyOf(name)),
        get: (name) => known.get(keyOf(name)),
        complain: (problem) => {
            problems.push(problem);
        },
        problems: () => problems,
        all: () => [...known].map(([key, pull]) => ({
            ...pull,
            names: [...new Set([...pull.names, ...(naming.get(key) ?? [])])].sort((a, b) => a - b),
        })),
    };
}
/** Commands to machines are no word of a review. */
function isCommandsAlone(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.length > 0 && lines.every((line) => /^\s*\/[a-z-]/i.test(line));
}
function make_pulls_toPull(raw, repository, series, root) {
    const { title, body, branch, files = [], comments = [], statuses, ...rest } = raw;
    const said = comments
        .filter(({ body: text }) => !isCommandsAlone(text))
        .map(({ author, at }) => ({ ...(author ? { author } : {}), at, state: 'commented' }));
    const gate = statuses?.find(({ context }) => context === 'enhancements/sig-signoff');
    const below = files.filter(({ path }) => path.startsWith(`${root}/`));
    return {
        repository: rest.repository,
        number: rest.number,
        title,
        address: rest.address,
        state: rest.state,
        ...(rest.author ? { author: rest.author } : {}),
        ...(rest.labels ? {} : { isMet: true }),
        base: rest.base,
        createdAt: rest.createdAt,
        updatedAt: rest.updatedAt,
        ...(rest.mergedAt === undefined ? {} : { mergedAt: rest.mergedAt }),
        ...(rest.closedAt === undefined ? {} : { closedAt: rest.closedAt }),
        labels: rest.labels ?? [],
        names: namedProposals({ title, body, branch }, repository, series),
        reviews: [...(rest.reviews ?? []), ...said].sort((a, b) => a.at - b.at),
        requested: rest.requested ?? [],
        // Commits say of themselves what their authors like; none was pushed after it was seen.
        ...(rest.pushedAt === undefined ? {} : { pushedAt: Math.min(rest.pushedAt, rest.updatedAt) }),
        touches: below.map(({ path }) => path),
        ...(below.length > 0
            ? {
                adds: below.filter(({ isAdded }) => isAdded).map(({ path }) => path),
                isCommitted: statesCommitment(body),
            }
            : {}),
        ...(gate ? { signOff: make_pulls_signOffOf(gate) } : {}),
    };
}
function make_pulls_signOffOf({ state, description, }) {
    const missing = missingIn(description);
    return { state: signOffState(state), description, ...(missing ? { missing } : {}) };
}
function signOffState(state) {
    const known = ['success', 'pending', 'failure'].find((each) => each === state.toLowerCase());
    return known ?? 'error';
}

// EXTERNAL MODULE: ./build/shared/domain/source.js
var domain_source = __webpack_require__(280);
;// CONCATENATED MODULE: ./build/shared/domain/tar.js
// Which files are in an archive of a repository? The form that `git archive` writes: one folder, long paths in headers of their own.
const BLOCK = 512;
/**
 * Calls `take` for each file, one after the other, so that nobody has to hold all of them. Throws where the archive ends in the middle: half of the files
 * are not the files.
 */
function readTar(archive, take) {
    const decoder = new TextDecoder();
    const text = (from, length) => {
        const field = archive.subarray(from, from + length);
        const end = field.indexOf(0);
        return decoder.decode(end < 0 ? field : field.subarray(0, end));
    };
    let longPath;
    let at = 0;
    for (;;) {
        if (at + BLOCK > archive.length)
            throw new Error('the archive ends in the middle');
        // A block of zeros is the end.
        if (archive[at] === 0)
            return;
        const size = Number.parseInt(text(at + 124, 12).trim() || '0', 8);
        const type = String.fromCharCode(archive[at + 156] ?? 0);
        const body = at + BLOCK;
        if (Number.isNaN(size) || body + size > archive.length)
            throw new Error('the archive ends in the middle');
        const bytes = archive.subarray(body, body + size);
        at = body + Math.ceil(size / BLOCK) * BLOCK;
        if (type === 'x' || type === 'g') {
            if (type === 'x')
                longPath = pathIn(decoder.decode(bytes)) ?? longPath;
            continue;
        }
        const prefix = text(body - BLOCK + 345, 155);
        const name = text(body - BLOCK, 100);
        const path = longPath ?? (prefix === '' ? name : `${prefix}/${name}`);
        longPath = undefined;
        if (type !== '0' && type !== '\0' && type !== '2')
            continue;
        take({ path: path.slice(path.indexOf('/') + 1), kind: type === '2' ? 'link' : 'file', bytes });
    }
}
/** Lines `length key=value`, where the length counts itself. */
function pathIn(text) {
    return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(text)?.[1];
}

;// CONCATENATED MODULE: ./build/weekly-report/read-documents.js
// From the archive of the default branch to what is known of each proposal. Texts are let go as soon as they are read.







/** Twice through the archive: what a file is depends on its neighbours. */
function readDocuments(archive, config, server) {
    const paths = new Set();
    readTar(archive, ({ path }) => paths.add(path));
    const documents = [];
    const problems = [];
    const { trackerTemplate } = config.proposals;
    const { file } = config.freeze.exceptions;
    let template;
    let exceptions;
    readTar(archive, ({ path, kind, bytes }) => {
        if (path === trackerTemplate && kind === 'file') {
            const source = (0,domain_source/* parseSource */.PJ)(bytes);
            if ('text' in source)
                template = parseTrackerTemplate(source.text);
        }
        if (path === file)
            exceptions = kind === 'file' ? (0,domain_source/* parseSource */.PJ)(bytes) : LINKED;
        const type = kindOfPath(path, config.proposals, (other) => paths.has(other));
        if (type !== 'proposal' && type !== 'misplaced')
            return;
        const read = readDocument(path, type, kind === 'file' ? (0,domain_source/* parseSource */.PJ)(bytes) : LINKED, config, server);
        if ('message' in read)
            problems.push(read);
        else
            documents.push(read);
    });
    return {
        documents: documents.sort((a, b) => (a.path < b.path ? -1 : 1)),
        problems: [...problems, ...twins(documents)],
        ...(template ? { template } : {}),
        ...(exceptions ? { exceptions } : {}),
    };
}
const LINKED = {
    unreadable: {
        message: 'The file is a symbolic link.',
        hint: 'Put the text itself at this path: a link can lead anywhere.',
    },
};
function readDocument(path, kind, source, config, server) {
    if ('unreadable' in source)
        return { what: 'proposal', path, ...source.unreadable };
    if (isHazardous(source.text)) {
        return {
            what: 'proposal',
            path,
            message: 'The proposal is too large or too deeply nested to be read here.',
            hint: 'Split it, or move long listings into an appendix.',
        };
    }
    let proposal;
    try {
        proposal = parseProposal(path, kind, source.text, {
            series: config.proposals.series,
            pattern: config.proposals,
            meta: config.proposals.meta,
            nestedHeadings: config.proposals.nestedHeadings,
        });
    }
    catch {
        return {
            what: 'proposal',
            path,
            message: 'The proposal could not be parsed.',
            hint: 'Check it with `enhancements check`.',
        };
    }
    return toFacts(proposal, config, server);
}
function toFacts(proposal, config, server) {
    const { metadata, isMeta, path, kind } = proposal;
    const number = numberOf(proposal);
    const sig = owningSigOf(proposal);
    const stage = statedStage(proposal)?.stage;
    const people = (fields = []) => fields.map(({ value }) => (0,domain_login/* normalizeLogin */.tq)(value)).filter(domain_login/* isLogin */.W5);
    const status = metadata?.status?.value.trim().toLowerCase();
    const gate = metadata?.featureGate?.value;
    const hasMilestones = (metadata?.milestones.length ?? 0) > 0;
    return {
        path,
        ...(number === undefined ? {} : { number }),
        title: proposal.title?.text || metadata?.title?.value || '',
        isMisplaced: kind === 'misplaced',
        isMeta,
        format: hasMilestones ? 'front-matter' : proposal.targetLines.length > 0 ? 'target-lines' : 'none',
        ...(sig === undefined ? {} : { sig }),
        participating: (metadata?.participatingSigs ?? []).map(({ value }) => sigName(value)),
        ...(status === undefined || status === '' ? {} : { status }),
        ...(stage === undefined ? {} : { stage }),
        ...(gate === undefined ? {} : { featureGate: gate }),
        targets: read_documents_targetsOf(proposal.targets),
        authors: people(metadata?.authors),
        reviewers: people(metadata?.reviewers),
        approvers: people(metadata?.approvers),
        linked: linkedIn(proposal, config, server),
    };
}
function read_documents_targetsOf(targets) {
    return targets.flatMap(({ stage, state, releases, line }) => state === 'set'
        ? releases.map((release) => ({ ...(stage ? { stage } : {}), release: { ...release, patch: 0 }, line }))
        : []);
}
const MOST_LINKED = 50;
/** Pull requests that the Implementation History names; elsewhere a text may name any. */
function linkedIn({ document }, { report }, server) {
    const host = server.replace(/^https?:\/\//, '').replaceAll('.', '\\.');
    const pattern = new RegExp(`${host}/([\\w.-]+/[\\w.-]+)/pull/(\\d{1,9})\\b`, 'g');
    const start = document.sections.findIndex(({ heading }) => /^implementation (?:history|phases)/i.test(heading));
    const history = document.sections[start];
    if (!history)
        return [];
    const end = document.sections.findIndex((section, index) => index > start && section.level <= history.level);
    const lines = document.sections.slice(start, end < 0 ? undefined : end).flatMap((section) => section.lines);
    const known = report.codeRepositories.map((name) => name.toLowerCase());
    return lines
        .flatMap(({ text }) => [...text.matchAll(pattern)])
        .map(([, repository = '', number]) => ({ repository, number: Number(number) }))
        .filter(({ repository }) => known.includes(repository.toLowerCase()))
        .slice(0, MOST_LINKED);
}
/** Two documents of one number: nobody can tell which of them the tracker follows. */
function twins(documents) {
    const paths = new Map();
    return [...documents]
        .sort((a, b) => (a.path < b.path ? -1 : 1))
        .flatMap(({ number, path, isMeta }) => {
        if (number === undefined)
            return isMeta
                ? []
                : [
                    {
                        what: 'proposal',
                        path,
                        message: 'The proposal names its number neither in its metadata, nor in its title, nor in its path.',
                        hint: 'Name the number of its tracking issue.',
                    },
                ];
        const other = paths.get(number);
        if (other === undefined) {
            paths.set(number, path);
            return [];
        }
        return [
            {
                what: 'proposal',
                number,
                path,
                message: `The proposal has the number ${number}, as ${JSON.stringify(other)} has, which was taken.`,
                hint: 'Correct the number in one of them.',
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/weekly-report/read-tracker.js
// From an issue to what is known of a tracker: read as a person would read it. What cannot be read is kept apart, never guessed.




function readTracker(raw, reading) {
    const tracker = parseTracker({ number: raw.number, title: raw.title, body: raw.body, labels: raw.labels, state: raw.state }, reading.series);
    const labelled = sigsOfLabels(raw.labels, reading.sigLabel);
    const primary = sigsIn(tracker, 'Primary SIG', 'Responsible SIGs', 'Owning SIG');
    const additional = sigsIn(tracker, 'Additional SIGs', 'Participating SIGs', 'Responsible SIGs');
    // Two names name no owner (S-2).
    const sig = primary.length === 1 ? primary[0] : labelled.length === 1 ? labelled[0] : undefined;
    const others = [...new Set([...primary, ...additional, ...labelled])].filter((name) => name !== sig);
    const { listed, issues } = linksOf(raw, reading);
    const stage = read_tracker_textOf(tracker, 'Current Feature Stage');
    const gate = read_tracker_textOf(tracker, 'Feature Gate');
    return {
        number: raw.number,
        title: raw.title,
        state: raw.state,
        isLocked: raw.isLocked,
        ...(raw.closed ? { closed: raw.closed } : {}),
        ...(raw.author ? { author: raw.author } : {}),
        assignees: raw.assignees.length > 0 ? [...raw.assignees] : assigned(raw.body),
        labels: [...raw.labels],
        createdAt: raw.createdAt,
        ...(tracker.titleNumber === undefined ? {} : { titleNumber: tracker.titleNumber }),
        ...(sig === undefined ? {} : { sig }),
        otherSigs: others,
        ...(stage === undefined ? {} : { stage }),
        ...(gate === undefined ? {} : { featureGate: gate }),
        targets: read_tracker_targetsOf(tracker),
        openTargets: tracker.targets
            .filter(({ state, value }) => state === 'unreadable' && value !== '')
            .map(({ label, value }) => `${label}: ${value}`),
        links: tracker.links.flatMap((link) => read_tracker_pathOf(link, reading)),
        reviewers: namesIn(tracker, 'Reviewers'),
        approvers: namesIn(tracker, 'Approvers'),
        listed,
        issues: [...issues, ...raw.issues],
        references: raw.pulls.map(({ repository, number }) => ({ repository, number })),
        comments: raw.comments.map((comment) => readComment(comment, reading)),
        unfilled: unfilledIn(tracker, reading.template),
        isReadable: tracker.fields.length > 0 || tracker.targets.length > 0,
    };
}
/** Texts are kept where they are ours or answer us: of ten thousand trackers the others are too many. */
function readComment(raw, { trusted }) {
    const { id, author, at, address, isHidden, body } = raw;
    const isOwn = raw.isOwn || (trusted !== undefined && author?.kind === 'bot' && author.login === trusted);
    const isKept = isOwn ? parseCheckIn(body) !== undefined : parseAnswer(body) !== undefined;
    return { id, ...(author ? { author } : {}), at, address, isOwn, isHidden, ...(isKept ? { body } : {}) };
}
/** Of words that are not kept only who said the last one when: of a hundred thousand comments the rest is too much. */
function slim(comments) {
    const last = new Map(comments.map((comment) => [comment.author?.login ?? '', comment.id]));
    return comments.flatMap((comment) => {
        if (comment.body !== undefined)
            return [comment];
        return last.get(comment.author?.login ?? '') === comment.id ? [{ ...comment, address: '' }] : [];
    });
}
/** What the newest check-in remembers; undefined where there is none. */
function lastMemory(comments) {
    for (const { isOwn, body } of [...comments].reverse()) {
        const memory = isOwn && body !== undefined ? parseCheckIn(body)?.memory : undefined;
        if (memory)
            return memory;
    }
    return undefined;
}
function read_tracker_targetsOf({ targets }) {
    return targets.flatMap(({ stage, releases, state, line }) => state === 'set'
        ? releases.map((release) => ({ ...(stage ? { stage } : {}), release: { ...release, patch: 0 }, line }))
        : []);
}
/** `/assign @lin` in the text, where nobody obeyed it. */
function assigned(body) {
    return [...body.matchAll(/^\/assign[ \t]+(@?[\w-]+)[ \t]*$/gm)]
        .map((match) => (0,domain_login/* normalizeLogin */.tq)(match[1] ?? ''))
        .filter(domain_login/* isLogin */.W5);
}
function sigsOfLabels(labels, form) {
    const [before = '', after = ''] = form.toLowerCase().split('{sig}');
    if (before === '' && after === '')
        return [];
    return labels.flatMap((label) => {
        const name = label.toLowerCase();
        return name.startsWith(before) && name.endsWith(after) && name.length > before.length + after.length
            ? [sigName(name.slice(before.length, name.length - after.length))]
            : [];
    });
}
/** `/sig network`, `sig-network`, `node, storage` in the first of the fields that says any. */
function sigsIn(tracker, ...names) {
    for (const name of names) {
        const field = tracker.fields.find((each) => fieldKey(each.name) === fieldKey(name));
        const found = (field?.lines ?? []).flatMap(({ text }) => {
            const line = text.trim().toLowerCase();
            const command = /^\/sig[ \t]+([a-z][a-z\d-]*)$/.exec(line)?.[1];
            if (command !== undefined)
                return [sigName(command)];
            return /^(?:sig[-/ ])?[a-z][a-z-]{1,30}(?:\s*,\s*(?:sig[-/ ])?[a-z][a-z-]{1,30})*$/.test(line)
                ? line.split(/\s*,\s*/).map(sigName)
                : [];
        });
        if (found.length > 0)
            return [...new Set(found)].filter((each) => each !== 'none' && each !== 'n/a');
    }
    return [];
}
function read_tracker_textOf(tracker, name) {
    const text = trackerField(tracker, name)
        ?.lines.map((line) => line.text.trim())
        .find((line) => line !== '' && !line.startsWith('/'));
    return text?.slice(0, 120);
}
function namesIn(tracker, name) {
    const lines = trackerField(tracker, name)?.lines ?? [];
    const found = lines.flatMap(({ text }) => [...text.matchAll(/(?<![\w/.-])@([a-z\d][a-z\d-]{0,38})\b/gi)]);
    return [...new Set(found.map((match) => match[1] ?? ''))].slice(0, 20);
}
const MAY_BE_EMPTY = /optional|additional context|^responsible sigs$|^additional sigs/;
function unfilledIn(tracker, template) {
    return (template?.fields ?? []).filter((name) => {
        if (MAY_BE_EMPTY.test(name.toLowerCase()) || MAY_BE_EMPTY.test(fieldKey(name)))
            return false;
        const field = trackerField(tracker, name);
        return !(field && template && isFieldFilled(field, template.words));
    });
}
const MOST_LISTED = 100;
/** Pull requests and issues that the text lists, by the words before them or the head of their column. */
function linksOf({ body, number }, { repository, server }) {
    const host = server.replace(/^https?:\/\//, '').replace(/[.]/g, '\\.');
    const pattern = new RegExp(`(?:https?://)?(?:www\\.)?${host}/([\\w.-]+/[\\w.-]+)/(pull|issues)/(\\d{1,9})\\b|(?<![\\w/&.-])([\\w.-]+/[\\w.-]+)?#(\\d{1,9})\\b`, 'g');
    const listed = [];
    const issues = [];
    let columns = [];
    let heading = '';
    const visible = body.replace(/<!--[\s\S]*?(?:-->|$)/g, '').split(/\r?\n/);
    visible.forEach((line, index) => {
        if (/^\s*(?:#{1,6}\s|\*\*)/.test(line))
            heading = line;
        const isTable = line.trim().startsWith('|');
        if (!isTable)
            columns = [];
        else if (/^[\s|:-]+$/.test(visible[index + 1] ?? ''))
            columns = cellsOf(line);
        const cells = isTable && columns.length > 0 ? cellsOf(line) : [line];
        cells.forEach((cell, column) => {
            const before = isTable ? (columns[column] ?? '') : line;
            for (const match of cell.matchAll(pattern)) {
                const [, linked, kind, linkedNumber, short, shortNumber] = match;
                const name = {
                    repository: linked ?? short ?? repository,
                    number: Number(linkedNumber ?? shortNumber),
                };
                if (name.number === number && name.repository === repository)
                    continue;
                if (kind === 'issues')
                    issues.push(name);
                else if (listed.length < MOST_LISTED)
                    listed.push({ ...name, as: roleIn(before, heading) });
            }
        });
    });
    return { listed, issues };
}
function cellsOf(row) {
    return row
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim());
}
function roleIn(words, heading) {
    for (const text of [words.replace(/https?:\S+/g, ' '), heading]) {
        if (/\bdoc(?:s|umentation)?\b/i.test(text))
            return 'documentation';
        if (/\b(?:code|implementation|impl)\b/i.test(text))
            return 'implementation';
        if (/\b(?:[vck]ep|proposal|enhancement)\b/i.test(text))
            return 'proposal';
    }
    return 'other';
}
/** The path of a proposal, or of its folder, that a link leads to. */
function read_tracker_pathOf(link, { repository, server }) {
    const prefix = `${server.replace(/^https?:\/\//, '')}/${repository}/`;
    const rest = link.replace(/^https?:\/\//, '').replace(/[#?][\s\S]*$/, '');
    if (!rest.toLowerCase().startsWith(prefix.toLowerCase()))
        return [];
    const path = /^(?:blob|tree)\/[^/]+\/(.+?)\/?$/.exec(rest.slice(prefix.length))?.[1];
    if (path === undefined)
        return [];
    try {
        return [decodeURIComponent(path)];
    }
    catch {
        return [path];
    }
}

;// CONCATENATED MODULE: ./build/weekly-report/gather.js
// Everything that is read for the report. After this nothing is read.










const gather_DAY = 86_400_000;
const gather_DECIDED_DAYS = 90;
/** A run that began while another read: what it saw may be older than it wrote. */
const OVERLAP = gather_DAY;
/** Pages of a hundred comments that are looked through for our last word. */
const MOST_EARLIER = 120;
const MOST_REFERENCES = 3;
/** Where more than so many trackers fail it is no trouble of one. */
const MOST_UNREAD = 5;
const WEEK = 7 * gather_DAY;
/** Pull requests that are asked for one by one: of repositories that are not read as a whole. */
const MOST_BY_NUMBER = 1_000;
const PROGRESS = 1_000;
async function gatherFacts(github, config, setting) {
    const { repository, server, home, now, say } = setting;
    const problems = [];
    say('Reading the proposals.');
    const archive = await github.archive(home.tip);
    const read = readDocuments(archive, config, server);
    problems.push(...read.problems);
    const schedules = await attempt(problems, 'schedule', () => gatherCalendar(github, config));
    const owners = [...new Set([...config.requiredSigs, ...read.documents.flatMap(({ sig }) => sig ?? [])])];
    const people = await attempt(problems, 'people', () => gatherPeople(github, config, owners));
    const releaseTeam = await attempt(problems, 'people', () => gatherReleaseTeam(github, config));
    const exceptions = await attempt(problems, 'exceptions', () => Promise.resolve(exceptionsIn(read.exceptions, config.freeze.exceptions.file, config)));
    const reading = {
        series: config.proposals.series,
        repository,
        server,
        sigLabel: config.labels.sig,
        ...(read.template ? { template: read.template } : {}),
        ...(setting.trusted === undefined ? {} : { trusted: setting.trusted }),
    };
    const pulls = makePulls(repository, config);
    const unread = new Map();
    const trackers = await gatherTrackers(github, config, setting, reading, read.documents, pulls, unread);
    await gatherPulls(github, config, setting, schedules, trackers, read.documents, pulls);
    return {
        repository,
        server,
        series: config.proposals.series,
        now,
        commit: home.tip,
        documents: read.documents,
        trackers,
        pulls: pulls.all(),
        known: schedules?.known ?? UNKNOWN,
        published: schedules?.published ?? [],
        sigs: people?.sigs ?? new Map(),
        requiredSigs: config.requiredSigs,
        exceptions: exceptions ?? [],
        releaseTeam: releaseTeam ?? [],
        maintainers: config.people.maintainers,
        ...(home.lastSweep === undefined ? {} : { lastSweep: home.lastSweep }),
        ...(setting.heard ? { heard: setting.heard } : {}),
        problems: [...problems, ...pulls.problems()],
        unread,
        isWhole: schedules !== undefined &&
            people !== undefined &&
            releaseTeam !== undefined &&
            exceptions !== undefined &&
            pulls.problems().length === 0,
    };
}
const UNKNOWN = () => ({ state: 'unreadable', why: 'the schedules could not be read' });
/** What one source lacks must not keep the others from being told: the report lists it among its own errors. */
async function attempt(problems, what, read) {
    try {
        return await read();
    }
    catch (problem) {
        if (!(problem instanceof errors/* UserError */.y))
            throw problem;
        problems.push({ what, message: problem.message, hint: problem.hint });
        return undefined;
    }
}
async function gatherTrackers(github, config, setting, reading, documents, pulls, unread) {
    const trackers = [];
    const deeper = [];
    const keep = (raw) => {
        const read = readTracker(raw, reading);
        const tracker = raw.earlierComments === undefined ? { ...read, comments: slim(read.comments) } : read;
        for (const pull of raw.pulls)
            pulls.note(pull, raw.number);
        trackers.push(tracker);
        const { number, earlierComments, earlierReferences, state } = raw;
        if (state === 'open' && (earlierComments !== undefined || earlierReferences !== undefined)) {
            const rest = {
                number,
                ...(earlierComments === undefined ? {} : { earlierComments }),
                ...(earlierReferences === undefined ? {} : { earlierReferences }),
            };
            deeper.push({ raw: rest, at: trackers.length - 1 });
        }
    };
    await github.trackers(config.labels.tracker, (page, total) => {
        for (const raw of page)
            keep(raw);
        if (trackers.length % PROGRESS === 0 || trackers.length === total)
            setting.say(`Read ${trackers.length} of ${total} trackers.`);
    });
    const found = new Set(trackers.map(({ number }) => number));
    const missing = documents.flatMap(({ number, isMeta }) => number !== undefined && !isMeta && !found.has(number) ? [number] : []);
    for (const raw of await github.trackersByNumber([...new Set(missing)]))
        keep(raw);
    for (const { raw, at } of deeper) {
        const tracker = trackers[at];
        if (!tracker)
            continue;
        try {
            trackers[at] = await deepen(github, raw, tracker, setting, reading, pulls);
        }
        catch (problem) {
            // A failure on one does not stop the others. Another tracker will tell whether it is only that one.
            if (!(problem instanceof errors/* UserError */.y) || unread.size >= MOST_UNREAD)
                throw problem;
            unread.set(raw.number, problem);
        }
    }
    return trackers.map((tracker) => withoutTrackers(tracker, found, reading.repository));
}
/** Another tracker that names this one is neither a bug nor feedback. */
function withoutTrackers(tracker, trackers, repository) {
    const isTracker = ({ repository: other, number }) => other === repository && trackers.has(number);
    return tracker.issues.some(isTracker)
        ? { ...tracker, issues: tracker.issues.filter((issue) => !isTracker(issue)) }
        : tracker;
}
/** Further back for what the last comments and references do not show: this week's check-in, the one before it, older pull requests. */
async function deepen(github, { number, earlierComments, earlierReferences, }, tracker, { begins }, reading, pulls) {
    let { comments, references } = tracker;
    let before = earlierComments;
    for (let page = 0; before !== undefined && page < MOST_EARLIER; page += 1) {
        const oldest = comments[0]?.at ?? 0;
        const isOurs = comments.some(({ isOwn, body, at }) => isOwn && body !== undefined && at >= begins);
        // Where we have said nothing since, the check-in of the week before may lie behind much talk.
        if (isOurs || oldest < (lastMemory(comments) ? begins : begins - WEEK))
            break;
        const earlier = await github.earlierComments(number, before);
        comments = [...earlier.comments.map((comment) => readComment(comment, reading)), ...comments];
        before = earlier.before;
    }
    let from = earlierReferences;
    for (let page = 0; from !== undefined && page < MOST_REFERENCES; page += 1) {
        const earlier = await github.earlierReferences(number, from);
        for (const pull of earlier.pulls)
            pulls.note(pull, number);
        references = [
            ...earlier.pulls.map(({ repository, number: other }) => ({ repository, number: other })),
            ...references,
        ];
        from = earlier.earlierReferences;
    }
    return { ...tracker, comments: slim(comments), references };
}
async function gatherPulls(github, config, setting, schedules, trackers, documents, pulls) {
    const { repository, now, say } = setting;
    let count = 0;
    const take = (page) => {
        for (const raw of page) {
            if (wanted.has(nameOfPull(raw).toLowerCase()))
                pulls.want(raw);
            else
                pulls.note(raw);
        }
        const before = count;
        count += page.length;
        if (Math.floor(before / PROGRESS) < Math.floor(count / PROGRESS))
            say(`Read ${count} pull requests.`);
    };
    const named = namesOf(trackers, documents);
    const wanted = new Set(named.map((name) => name.toLowerCase()));
    const repositories = config.report.codeRepositories.filter((name) => name.toLowerCase() !== repository.toLowerCase());
    const read = async (name, kind, since) => {
        try {
            await github.pulls(name, kind, since, take);
        }
        catch (problem) {
            if (!(problem instanceof errors/* UserError */.y))
                throw problem;
            pulls.complain({ what: 'pulls', message: problem.message, hint: problem.hint });
        }
    };
    await read(repository, 'proposing', now);
    await read(repository, 'decided', now - gather_DECIDED_DAYS * gather_DAY);
    const since = setting.since === undefined ? firstOf(schedules, now) : setting.since - OVERLAP;
    for (const name of repositories) {
        await read(name, 'open', now);
        await read(name, 'closed', since);
    }
    say(`Read ${count} pull requests.`);
    await gatherByNumber(github, repositories, named, pulls);
}
/** Everything that texts and memories name, as far as it may still change. */
function namesOf(trackers, documents) {
    const names = new Set();
    for (const tracker of trackers) {
        if (tracker.state === 'closed' && tracker.closed?.by?.kind !== 'bot')
            continue;
        for (const name of [...tracker.listed, ...tracker.references])
            names.add(nameOfPull(name));
        for (const [name] of lastMemory(tracker.comments)?.pulls ?? [])
            names.add(name);
    }
    for (const { linked } of documents)
        for (const name of linked)
            names.add(nameOfPull(name));
    return [...names];
}
/** What is in no repository that was read as a whole: documentation elsewhere, and old pull requests that are remembered. */
async function gatherByNumber(github, repositories, named, pulls) {
    const whole = new Set(repositories.map((name) => name.toLowerCase()));
    const missing = named.flatMap((text) => {
        const name = parsePullName(text);
        if (!name || pulls.isDetailed(text))
            return [];
        const known = pulls.get(text);
        // What is over, and was met as a reference, is known well enough.
        return known && (known.state === 'merged' || known.state === 'closed') ? [] : [name];
    });
    // Where a repository was read as a whole, what is missing is old: it matters only for what came out long ago.
    const sorted = [...missing].sort((a, b) => Number(whole.has(a.repository.toLowerCase())) - Number(whole.has(b.repository.toLowerCase())));
    const groups = new Map();
    for (const { repository, number } of sorted.slice(0, MOST_BY_NUMBER))
        groups.set(repository, [...(groups.get(repository) ?? []), number]);
    for (const [repository, numbers] of groups) {
        try {
            for (const raw of await github.pullsByNumber(repository, numbers))
                pulls.want(raw);
        }
        catch (problem) {
            if (!(problem instanceof errors/* UserError */.y))
                throw problem;
            pulls.complain({ what: 'pulls', message: problem.message, hint: problem.hint });
        }
    }
}
/** On a first run: from the beginning of the oldest cycle that is not over. */
function firstOf(schedules, now) {
    const starts = (schedules?.published ?? [])
        .filter((release) => phaseAt(release, schedules?.known ?? UNKNOWN, schedules?.published ?? [], now) !== 'released')
        .sort(domain_release/* compareReleases */.c0)
        .map((release) => cycleStart(release, schedules?.known ?? UNKNOWN))
        .filter((start) => start !== Number.NEGATIVE_INFINITY && start < now);
    return starts.length === 0 ? now - 180 * gather_DAY : Math.min(...starts);
}

;// CONCATENATED MODULE: ./build/weekly-report/judge/outline.js
// What is said of a proposal, apart from how many days that is ahead or ago?
/**
 * Two looks with the same outline differ in counts of days at most, and are not worth writing anew. Deadlines come near and reviews come to be late without
 * that anybody does anything: then state, reasons or the next step are others.
 */
function outlineOf({ phase, state, reasons, next, retarget, checks, drift }) {
    const named = ({ id, address }) => [id, address ?? ''];
    return JSON.stringify([
        phase ?? '',
        state,
        reasons.map(named),
        next ? [...named(next), next.by] : [],
        retarget?.to ?? '',
        (checks ?? []).map(({ id, state: answer }) => [id, answer]),
        drift.map(named),
    ]);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/shared/domain/safe-markdown.js
var safe_markdown = __webpack_require__(7300);
// EXTERNAL MODULE: ./build/weekly-report/vocabulary.js
var vocabulary = __webpack_require__(8331);
// EXTERNAL MODULE: ./build/weekly-report/render/link.js
var render_link = __webpack_require__(746);
;// CONCATENATED MODULE: ./build/weekly-report/render/check-in.js
// What stands on the tracker this week: the state, why, the one next step and whose it is, what changed, and who is waited for.






const check_in_MARKS = {
    'on-track': '🟢',
    done: '✅',
    'at-risk': '🟡',
    'no-activity': '⚪',
    'off-track': '🔴',
    'needs-exception': '🟠',
    dropped: '⚫',
    untracked: '⚫',
};
const MOST_REASONS = 5;
const MOST_CHANGES = 10;
const MOST_WAITS = 5;
function stateSaid(state) {
    return `${check_in_MARKS[state]} ${STATE_NAMES[state]}`;
}
/** `release` is the one that it aims at; `skipped` says that there was no check-in last week. */
function renderCheckInText(proposal, release, week, isFirstAfterGap, cleanup = []) {
    const { state, target } = proposal;
    const aim = target ? ` for ${target.release}` : '';
    return [
        `### Check-in ${week}${aim}: ${stateSaid(state)}`,
        nextStep(proposal),
        check_in_proposed(proposal),
        reasons(proposal),
        changes(proposal),
        waits(proposal.waits),
        checks(proposal.checks ?? []),
        drift(proposal),
        endangered(cleanup),
        deadline(release),
        isFirstAfterGap ? 'There was no check-in last week.' : '',
        '<sub>Answer with a comment that begins with `TL;DR:` and the weekly report quotes it. This comment is kept up to date until the end of the week.</sub>',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function nextStep({ next, state }) {
    if (!next)
        return '';
    // Whoever is on time need not be called: the next step is shown, and nobody is pinged.
    const who = isFine(state) ? (0,render_link/* named */.KT)(next.by) : (0,render_link/* called */.Ab)(next.by);
    const where = next.address === undefined ? '' : ` (${(0,render_link/* quietLink */.lb)('here', next.address)})`;
    return `**Next:** ${who}: ${(0,safe_markdown/* sentence */.em)(next.message)}${where}.`;
}
/** To the owner and the SIG, who decide; nobody is called by it (W-3). */
function check_in_proposed({ retarget, sig, next, reasons: all }) {
    if (!retarget || next?.id === 'retarget')
        return '';
    const whom = `the owner and ${sig === undefined ? 'the maintainers' : `SIG ${(0,safe_markdown/* sentence */.em)(sig)}`}`;
    if (retarget.to !== 'rejected') {
        // Why stands below.
        const isSaid = all.slice(0, MOST_REASONS).some(({ message }) => message === retarget.reason);
        return `**Proposed** to ${whom}: move the target to ${retarget.to}.${isSaid ? '' : ` ${(0,safe_markdown/* sentence */.em)(retarget.reason)}`}`;
    }
    const instead = retarget.instead === undefined ? '' : ` Or move the target to ${retarget.instead}.`;
    return `**Proposed** to ${whom}: give it up, with the status ${(0,safe_markdown/* codeSpan */.SS)('rejected')} or ${(0,safe_markdown/* codeSpan */.SS)('withdrawn')}. ${(0,safe_markdown/* sentence */.em)(retarget.reason)}${instead} Only you decide: nothing changes until the proposal does.`;
}
function reasons({ reasons: all }) {
    const told = all.slice(0, MOST_REASONS);
    const lines = told.map(({ message, address }) => item(message, address));
    return lines.length === 0 ? '' : ['Why:', ...lines].join('\n');
}
function item(message, address) {
    return `- ${(0,safe_markdown/* sentence */.em)(message)}${address === undefined ? '' : ` ${(0,render_link/* quietLink */.lb)('↗', address)}`}`;
}
function changes({ changes: all, previous }) {
    const told = all.filter(({ id }) => id !== 'new').slice(0, MOST_CHANGES);
    if (told.length === 0)
        return '';
    const since = previous ? `Since ${previous.week}:` : 'What changed:';
    const more = all.length - told.length;
    const rest = more > 0 && told.length === MOST_CHANGES ? [`- and ${(0,domain_words/* count */.U9)(more, 'further change')}`] : [];
    return [since, ...told.map(({ message, address }) => item(message, address)), ...rest].join('\n');
}
function waits(all) {
    const told = all.filter(({ what }) => what !== 'answer').slice(0, MOST_WAITS);
    if (told.length === 0)
        return '';
    const rows = told.map(({ what, for: by, since, days, address, contact }) => `| ${address === undefined ? check_in_WAITED[what] : (0,render_link/* quietLink */.lb)(check_in_WAITED[what], address)} | ${(0,render_link/* named */.KT)(by)} | ${since.slice(0, 10)} (${(0,domain_words/* count */.U9)(days, 'day')}) | ${contact ? contactSaid(contact) : ''} |`);
    return ['| waited for | from | since | where to reach them |', '|---|---|---|---|', ...rows].join('\n');
}
const check_in_WAITED = {
    review: 'a review',
    changes: 'an answer to the review',
    'sign-off': 'a sign-off',
    merge: 'the merge',
    answer: 'the author',
};
/** From `sigs.yaml`: text from outside. */
function contactSaid({ meetings, mailingList }) {
    const [meeting] = meetings;
    const met = meeting ? `meets ${(0,safe_markdown/* codeSpan */.SS)(`${meeting.day} ${meeting.time} ${meeting.zone}`.trim())}` : '';
    const list = mailingList === undefined ? '' : addressSaid(mailingList);
    return [met, list].filter((part) => part !== '').join(', ');
}
function addressSaid(text) {
    return /^https:\/\/[^\s()<>|]+$/.test(text) ? (0,render_link/* quietLink */.lb)('mailing list', text) : (0,safe_markdown/* codeSpan */.SS)(text);
}
const POINTS = {
    'pulls-merged': 'all pull requests merged into the release',
    'docs-merged': 'documentation merged',
    'as-proposed': 'implemented as proposed, no exception needed',
    'bugs-and-feedback': 'bugs tracked and user feedback linked',
    'tracker-complete': 'the tracker lists all pull requests and issues',
};
const BOXES = { yes: '✅', no: '❌', unknown: '❔' };
function checks(all) {
    if (all.length === 0)
        return '';
    const rows = all.map(({ id, state, evidence, address }) => `| ${BOXES[state]} | ${POINTS[id]} | ${(0,safe_markdown/* sentence */.em)(evidence)}${address === undefined ? '' : ` ${(0,render_link/* quietLink */.lb)('↗', address)}`} |`);
    return ['| | after code freeze | what shows it |', '|---|---|---|', ...rows].join('\n');
}
function drift({ drift: all }) {
    const lines = all.slice(0, MOST_REASONS).map(({ message, address }) => item(message, address));
    return lines.length === 0 ? '' : ['What disagrees:', ...lines].join('\n');
}
/** What makes the tracker itself disappear (W-9); what is only untidy stands in the report. */
function endangered(cleanup) {
    return cleanup
        .filter(({ id }) => id === 'closed-by-bot' || id === 'about-to-be-closed')
        .map(({ message, hint }) => `⚠️ ${(0,safe_markdown/* sentence */.em)(message)} ${(0,safe_markdown/* sentence */.em)(hint)}`)
        .join('\n\n');
}
function deadline(release) {
    if (!release?.next)
        return '';
    return `${release.name}: ${(0,vocabulary/* deadlineSaid */.Os)(release)}.`;
}

;// CONCATENATED MODULE: ./build/weekly-report/plan.js
// What is to be said on the trackers this week that does not stand there already? Pure: looks in, words in the order of their weight out.










const NOTE = '> This comment was edited by hand. It is kept up to date by a program: the edit stands in the history of the comment, behind "edited" above.';
/** All trackers, the gravest first: where not everything fits, the rest can wait for tomorrow. */
function planCheckIns(looks, setting) {
    return looks
        .map((look) => planCheckIn(look, setting))
        .sort(({ look: a }, { look: b }) => weightOf(a) - weightOf(b) || untilOf(a) - untilOf(b) || a.subject.number - b.subject.number);
}
/** Of equally grave ones the one whose deadline is nearest cannot wait for tomorrow. */
function untilOf({ situation: { timeline, phase } }) {
    const moment = timeline && momentOf(timeline, phase);
    return moment ? Date.parse(moment.at) : Number.MAX_VALUE;
}
function weightOf({ judged, changes }) {
    // What is seen for the first time and is fine can wait longest.
    const isNew = changes.some(({ id }) => id === 'new');
    return concern_GRAVITY.indexOf(judged.state) + (isNew && isFine(judged.state) ? concern_GRAVITY.length : 0);
}
function planCheckIn(look, setting) {
    const { subject, judged } = look;
    const { tracker } = subject;
    const [standing, ...doubled] = subject.own.filter(({ week }) => week === setting.week);
    // Two runs at once may have said it twice: the first stays.
    const removals = tracker
        ? doubled.map(({ id }) => ({ kind: 'delete', tracker: tracker.number, id }))
        : [];
    const none = { look, outcome: 'none', isEdited: false, words: removals };
    if (!tracker || tracker.isLocked || judged.state === 'dropped' || judged.state === 'untracked')
        return none;
    const { number } = tracker;
    if (setting.unread?.has(number))
        return { ...none, words: [] };
    const now = composed(look, setting);
    if (!standing) {
        if (setting.said.has(number))
            return { ...none, outcome: 'deleted' };
        // What is healthy and unchanged is quiet (W-1).
        if (isFine(judged.state) && look.changes.length === 0)
            return { ...none, outcome: 'quiet' };
        return {
            ...none,
            outcome: 'posted',
            words: [{ kind: 'post', tracker: number, body: now.body(''), marker: checkInMarker(setting.week) }],
        };
    }
    const { address, id, written, memory, text } = standing;
    const isEdited = written !== hash(text.replace(NOTE, '').trim());
    const stands = { ...none, outcome: 'stands', address, isEdited };
    if (written === now.hash || (memory && isSameThen(look, memory, written, setting)))
        return stands;
    return {
        ...stands,
        outcome: 'updated',
        words: [...removals, { kind: 'update', tracker: number, id, body: now.body(isEdited ? NOTE : '') }],
    };
}
/** Whether nothing but counts of days went on since it was written. A freeze that passed meanwhile, or came near, is more than that. */
function isSameThen(look, memory, written, setting) {
    if (memory.phase !== look.memory.phase)
        return false;
    const then = setting.lookThen(look, memory.at);
    return composed(then, setting).hash === written && outlineOf(then.proposal) === outlineOf(look.proposal);
}
function composed(look, { week, lastWeek, releases }) {
    const { situation, proposal, subject, memory, cleanup } = look;
    const name = situation.aim && (0,domain_release/* renderRelease */.c)(situation.aim.release);
    const release = releases.find((each) => each.name === name);
    const { before } = looksOf(subject, week);
    const isAfterGap = before !== undefined && before.week < lastWeek && !isQuietGap(look);
    const then = release && (0,vocabulary/* releaseSeenAt */.IP)(release, memory.at);
    const text = renderCheckInText(proposal, then, week, isAfterGap, cleanup);
    const hashed = hash(text);
    return {
        hash: hashed,
        body: (note) => renderCheckIn(week, note === '' ? text : `${text}\n\n${note}`, memory, hashed),
    };
}
/** A week without a check-in is no gap where the last one said that all is well: then silence was the outcome. */
function isQuietGap({ proposal }) {
    return proposal.previous !== undefined && isFine(proposal.previous.state);
}
function hash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./build/weekly-report/render/gantt.js
// The release as a picture: its phases, its days, and a line for today. Mermaid, which GitHub draws.
/** Empty where no release has two dates. Mermaid draws the line for today by itself, on the day on which somebody looks. */
function renderGantt(releases) {
    const drawn = releases.flatMap((release) => {
        const lines = linesOf(release);
        return lines.length === 0 ? [] : [`  section ${release.name}`, ...lines];
    });
    if (drawn.length === 0)
        return '';
    return [
        '```mermaid',
        'gantt',
        '  dateFormat YYYY-MM-DD',
        '  axisFormat %d %b',
        '  todayMarker stroke-width:3px,stroke:#d1242f',
        ...drawn,
        '```',
    ].join('\n');
}
function linesOf({ enhancementFreeze, codeFreeze, branchCut, ga, candidates = [] }) {
    const freeze = enhancementFreeze?.day;
    const code = codeFreeze?.day;
    const out = ga?.day;
    const bar = (name, from, to) => from !== undefined && to !== undefined && from < to ? [`  ${name} :${from}, ${to}`] : [];
    const point = (name, day) => day === undefined ? [] : [`  ${name} :milestone, ${day}, 0d`];
    return [
        ...point('Enhancement freeze', freeze),
        ...bar('Implementation', freeze, code),
        ...point('Code freeze', code),
        ...point('Branch cut', branchCut?.day === code ? undefined : branchCut?.day),
        ...bar('Stabilisation', code, out),
        ...candidates.flatMap(({ number, day }) => point(`RC ${number}`, day)),
        ...point('General availability', out),
    ];
}

;// CONCATENATED MODULE: ./build/weekly-report/render/sections.js
// Pieces of the report as lists and tables, so that a long one can be shortened between its rows and never inside one.

/** What the omission sentence needs, and the titles. */
const RESERVE = 200;
/**
 * Sections in their order, within so many characters. Where they do not fit the lighter ones are shortened first, to a few rows each and then to their
 * count; what is left out is counted, and `where` says where all of it is.
 */
function renderSections(sections, longest, where) {
    const told = sections.filter(({ rows, isOptional }) => rows.length > 0 || !isOptional);
    const limits = new Map(told.map((section) => [section, section.rows.length]));
    const sizeOf = () => told.reduce((sum, section) => sum + sizeOfSection(section, limits.get(section) ?? 0), 0);
    let size = sizeOf();
    for (const keep of [50, 20, 5, 0]) {
        for (const section of [...told].sort((a, b) => a.weight - b.weight)) {
            if (size <= longest)
                break;
            const before = limits.get(section) ?? 0;
            if (before <= keep)
                continue;
            limits.set(section, keep);
            size += sizeOfSection(section, keep) - sizeOfSection(section, before);
        }
    }
    const text = told.map((section) => renderSection(section, limits.get(section) ?? 0, where)).join('\n\n');
    // More sections than fit even without their rows there are not: this is the last resort of a text that must be taken.
    return text.length <= longest
        ? text
        : `${text.slice(0, Math.max(0, longest - where.length - 2))}\n\n${where}`;
}
function sizeOfSection({ title, head, rows, none = '' }, limit) {
    const shown = rows.slice(0, limit).reduce((sum, row) => sum + row.length + 1, 0);
    return title.length + head.length + (rows.length === 0 ? none.length : shown) + RESERVE;
}
function renderSection({ title, head, rows, none = 'Nothing.' }, limit, where) {
    if (rows.length === 0)
        return `### ${title}\n\n${none}`;
    const left = rows.length - limit;
    const more = left > 0 ? `\n\n${limit > 0 ? `${(0,domain_words/* count */.U9)(left, 'further row')}` : (0,domain_words/* count */.U9)(left, 'row')}: ${where}` : '';
    if (limit === 0)
        return `### ${title}${more}`;
    // A table begins after its title, a list needs nothing above it.
    const above = head === '' ? '' : `${head}\n`;
    return `### ${title}\n\n${above}${rows.slice(0, limit).join('\n')}${more}`;
}
function table(...names) {
    return `| ${names.join(' | ')} |\n|${names.map(() => '---').join('|')}|`;
}
function tableRow(...cells) {
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/weekly-report/render/report.js
// The week on one page: what needs somebody first, then what changed, then what is only to be known.








const STATES = [
    'needs-exception',
    'off-track',
    'no-activity',
    'at-risk',
    'on-track',
    'done',
    'untracked',
    'dropped',
];
const URGENT = ['needs-exception', 'off-track', 'no-activity', 'at-risk'];
/** At most so many characters; `where` is a sentence that says where the whole is. */
function renderReport(report, longest, where) {
    const head = [`## ${(0,safe_markdown/* sentence */.em)(report.series)}s in ${report.week}`, summary(report), ...warnings(report)]
        .filter((part) => part !== '')
        .join('\n\n');
    return `${head}\n\n${renderSections(sectionsOf(report), longest - head.length - 2, where)}`;
}
function summary({ releases, counts, proposals, current }) {
    const dates = releases
        .filter(({ next }) => next)
        .map((release) => `${release.isCurrent ? `**${release.name}**` : release.name}: ${release.phase}, ${(0,vocabulary/* deadlineSaid */.Os)(release)}`);
    const states = STATES.filter((state) => (counts[state] ?? 0) > 0).map((state) => `${stateSaid(state)} ${counts[state]}`);
    const about = current === undefined ? 'No release is under way.' : '';
    return [
        about,
        ...dates.map((date) => `- ${date}`),
        `- ${(0,domain_words/* count */.U9)(proposals.length, 'proposal')}: ${states.join(', ')}`,
    ]
        .filter((line) => line !== '')
        .join('\n');
}
/** What whoever runs this has to look after. */
function warnings({ sweep, skippedWeeks, work, errors }) {
    const lines = [];
    if (skippedWeeks.length > 0)
        lines.push(`> There was no report in ${(0,domain_words/* enumerate */.HL)(skippedWeeks)}: this one tells of all weeks since the last.`);
    if (work.carriedOver > 0)
        lines.push(`> ${(0,vocabulary/* carriedSaid */.EJ)(work)}`);
    if (work.failed > 0)
        lines.push(`> ${(0,domain_words/* count */.U9)(work.failed, 'check-in')} could not be written: see the errors at the end.`);
    if (sweep?.isLate) {
        const words = sweep.at === undefined
            ? 'have not looked at all pull requests lately'
            : `last looked at all pull requests at ${sweep.at.slice(0, 16).replace('T', ' ')} UTC`;
        lines.push(`> The gates ${words}: check that the schedule of their workflow is enabled.`);
    }
    if (errors.length > 0)
        lines.push(`> ${(0,domain_words/* count */.U9)(errors.length, 'thing')} could not be read: see the errors at the end.`);
    return lines;
}
function sectionsOf(report) {
    return [
        ...URGENT.map((state, index) => urgent(report, state, 100 - index)),
        retargets(report),
        dates(report),
        perSig(report),
        changed(report),
        lag(report),
        debts(report),
        silentSigs(report),
        pending(report),
        exceptions(report),
        answers(report),
        report_drift(report),
        limits(report),
        cleanup(report),
        report_errors(report),
    ];
}
function report_link({ series, number, address }) {
    return (0,render_link/* numberLink */.Oe)(series ?? '', number, address);
}
const indexes = new WeakMap();
function of(report, number) {
    const index = indexes.get(report) ?? new Map(report.proposals.map((proposal) => [proposal.number, proposal]));
    indexes.set(report, index);
    const proposal = index.get(number);
    return proposal ? report_link(proposal) : `${number}`;
}
function urgent({ proposals }, state, weight) {
    return {
        title: (0,render_link/* capital */.Nx)(stateSaid(state)),
        head: table('proposal', 'SIG', 'target', 'why', 'next'),
        rows: proposals
            .filter((proposal) => proposal.state === state)
            .map((proposal) => {
            const { title, sig = '', target, reasons, next } = proposal;
            const why = reasons[0] ? (0,safe_markdown/* sentence */.em)(reasons[0].message) : '';
            const step = next ? `${(0,render_link/* named */.KT)(next.by)}: ${(0,safe_markdown/* sentence */.em)(next.message)}` : '';
            const aim = target ? `${target.stage === 'none' ? '' : `${target.stage} `}${target.release}` : '';
            return tableRow(`${report_link(proposal)} ${(0,render_link/* titleSaid */.aS)(title)}`, (0,safe_markdown/* sentence */.em)(sig), aim, why, step);
        }),
        isOptional: true,
        weight,
    };
}
/** Who has ten seconds looks for what needs somebody, and knows the dates from the first line. */
function dates({ releases }) {
    const gantt = renderGantt(releases);
    return {
        title: 'Dates',
        head: '',
        rows: gantt === '' ? [] : [gantt],
        isOptional: true,
        weight: 58,
    };
}
/** Proposals to owners and SIGs, who decide (W-3). Where that is the next step anyway it stands above. */
function retargets({ proposals }) {
    return {
        title: 'Proposed to be moved, or given up',
        head: table('proposal', 'SIG', 'to', 'why'),
        rows: [...proposals]
            .sort((a, b) => Number(b.retarget?.to === 'rejected') - Number(a.retarget?.to === 'rejected'))
            .flatMap((proposal) => {
            const { title, sig = '', retarget } = proposal;
            if (!retarget || proposal.next?.id === 'retarget')
                return [];
            const instead = retarget.instead === undefined ? '' : `, or ${retarget.instead}`;
            const to = retarget.to === 'rejected' ? `give it up${instead}` : retarget.to;
            return [
                tableRow(`${report_link(proposal)} ${(0,render_link/* titleSaid */.aS)(title)}`, (0,safe_markdown/* sentence */.em)(sig), to, (0,safe_markdown/* sentence */.em)(retarget.reason)),
            ];
        }),
        isOptional: true,
        weight: 85,
    };
}
function perSig({ sigs }) {
    const shown = STATES.filter((state) => sigs.some(({ counts }) => (counts[state] ?? 0) > 0));
    return {
        title: 'By SIG',
        head: table('SIG', ...shown.map(stateSaid), 'overdue reviews'),
        rows: sigs.map(({ name, counts, waiting }) => tableRow(name === 'none' ? '*nobody*' : (0,safe_markdown/* sentence */.em)(name), ...shown.map((state) => `${counts[state] ?? ''}`), waiting === 0 ? '' : `${waiting}`)),
        weight: 90,
        none: 'No SIG owns a proposal.',
    };
}
function changed({ proposals, previous }) {
    return {
        title: 'What changed',
        head: '',
        rows: proposals.flatMap((proposal) => {
            const told = proposal.changes.filter(({ id }) => id !== 'new');
            if (told.length === 0)
                return [];
            const words = told.slice(0, 5).map(({ message }) => (0,safe_markdown/* sentence */.em)(message));
            const more = told.length > words.length ? ` (and ${told.length - words.length} more)` : '';
            return [`- ${report_link(proposal)} ${(0,render_link/* titleSaid */.aS)(proposal.title)}: ${words.join(' ')}${more}`];
        }),
        none: previous ? 'Nothing.' : 'This is the first report: there is nothing to compare with.',
        weight: 60,
    };
}
function lag(report) {
    return {
        title: 'Reviews that wait for more than a week',
        head: table('pull request', 'proposal', 'waits for', 'days', 'where to reach them'),
        rows: report.lag.map(({ repository, pull, title, address, proposal, for: by, days, contact }) => tableRow(`${(0,render_link/* quietLink */.lb)(`${(0,safe_markdown/* sentence */.em)(repository)}&nbsp;${pull}`, address)} ${(0,render_link/* titleSaid */.aS)(title)}`, proposal === undefined ? '' : of(report, proposal), (0,render_link/* named */.KT)(by), `${days}`, contact ? contactSaid(contact) : '')),
        none: 'None.',
        weight: 80,
    };
}
function debts(report) {
    return {
        title: 'Who owes what',
        head: table('who', 'what'),
        rows: report.debts.map(({ by, items }) => {
            const told = items.slice(0, 5).map(({ proposal, message, days }) => {
                const since = days === undefined ? '' : ` (${(0,domain_words/* count */.U9)(days, 'day')})`;
                return `${of(report, proposal)}: ${(0,safe_markdown/* sentence */.em)(message)}${since}`;
            });
            const more = items.length > told.length ? `<br>and ${items.length - told.length} more` : '';
            return tableRow((0,render_link/* named */.KT)(by), `${told.join('<br>')}${more}`);
        }),
        isOptional: true,
        weight: 70,
    };
}
/** There is always an active representative of a SIG (W-4). */
function silentSigs({ sigs }) {
    const isSilent = ({ isActive, name }) => !isActive && name !== 'none';
    return {
        title: 'SIGs without an active representative',
        head: '',
        rows: sigs.filter(isSilent).map(({ name, representatives, lastActiveAt }) => {
            const people = representatives.length === 0
                ? 'nobody represents it in any source'
                : (0,domain_words/* enumerate */.HL)(representatives.slice(0, 10).map((login) => (0,safe_markdown/* codeSpan */.SS)(login)));
            const last = lastActiveAt === undefined
                ? 'no word that we have seen'
                : `last heard of on ${lastActiveAt.slice(0, 10)}`;
            return `- SIG ${(0,safe_markdown/* sentence */.em)(name)}: ${people}; ${last}`;
        }),
        isOptional: true,
        weight: 75,
    };
}
function pending(report) {
    const { decisions } = report;
    const took = decisions ? ` ${tookSaid(decisions)}` : '';
    return {
        title: 'Proposals that wait for a decision',
        head: `The oldest first.${took}\n\n${table('pull request', 'proposal', 'days', 'review', 'sign-off', 'waits for')}`,
        rows: report.pending.map(({ pull, title, address, proposals, days, isDraft, review, signOff, waitingFor }) => tableRow(`${(0,render_link/* quietLink */.lb)(`${pull}`, address)} ${(0,render_link/* titleSaid */.aS)(title)}${isDraft ? ' (draft)' : ''}`, proposals
            .slice(0, 3)
            .map((number) => of(report, number))
            .join(', '), `${days}`, REVIEWS[review ?? 'none'], signOffSaid(signOff), waitingFor === undefined ? '' : (0,render_link/* named */.KT)(waitingFor))),
        none: `None.${took}`,
        weight: 65,
    };
}
function tookSaid({ count: decided, medianDays, longestDays }) {
    return decided === 1
        ? `The one that was decided in the last 90 days took ${(0,domain_words/* count */.U9)(longestDays, 'day')}.`
        : `Of ${decided} that were decided in the last 90 days half took at most ${(0,domain_words/* count */.U9)(medianDays, 'day')}, the longest ${longestDays}.`;
}
/** Which sign-offs are missing; where the gate does not name them, its words. */
function signOffSaid(signOff) {
    if (!signOff)
        return '';
    const { missing, description, state } = signOff;
    if (missing === undefined)
        return (0,safe_markdown/* codeSpan */.SS)(description || state);
    return missing.length === 0
        ? 'complete'
        : `missing: ${(0,domain_words/* enumerate */.HL)(missing.map((sig) => `SIG ${(0,safe_markdown/* sentence */.em)(sig)}`))}`;
}
const REVIEWS = {
    none: 'none',
    commented: 'comments',
    'changes-requested': 'changes requested',
    approved: 'approved',
};
function exceptions(report) {
    return {
        title: 'Exceptions',
        head: table('proposal', 'from', 'state', 'until', 'request'),
        rows: (0,vocabulary/* exceptionsInOrder */.eW)(report.exceptions).map((exception) => {
            const { proposal, release, freeze, until, daysLeft, thread } = exception;
            const left = daysLeft === undefined ? '' : ` (${(0,days_ahead/* aheadSaid */.t)(daysLeft)})`;
            return tableRow(of(report, proposal), `${freeze} freeze of ${release}`, (0,vocabulary/* exceptionSaid */.H2)(exception, safe_markdown/* codeSpan */.SS), `${until ?? ''}${left}`, (0,render_link/* quietLink */.lb)('thread', thread));
        }),
        isOptional: true,
        weight: 66,
    };
}
function answers({ proposals }) {
    return {
        title: 'What owners and approvers say',
        head: '',
        rows: proposals.flatMap((proposal) => {
            const { tldr } = proposal;
            if (!tldr)
                return [];
            return [
                `- ${report_link(proposal)} ${(0,safe_markdown/* codeSpan */.SS)(tldr.by)} (${tldr.as}, ${tldr.at.slice(0, 10)}): ${(0,safe_markdown/* codeSpan */.SS)(tldr.text, 500)} ${(0,render_link/* quietLink */.lb)('↗', tldr.address)}`,
            ];
        }),
        isOptional: true,
        weight: 62,
    };
}
function report_drift({ proposals }) {
    return {
        title: 'Where proposal, tracker, labels and code disagree',
        head: '',
        rows: proposals.flatMap((proposal) => proposal.drift.map(({ message }) => `- ${report_link(proposal)}: ${(0,safe_markdown/* sentence */.em)(message)}`)),
        isOptional: true,
        weight: 40,
    };
}
function limits({ proposals }) {
    return {
        title: 'Stages that last too long',
        head: '',
        rows: proposals.flatMap((proposal) => {
            const { limit } = proposal;
            if (!limit?.isOver)
                return [];
            const words = `${limit.stage} since ${limit.since}; the next stage was to be reached by ${limit.last}`;
            return [
                `- ${report_link(proposal)}: ${words}. Propose to remove the feature, or ask the maintainers for an exception.`,
            ];
        }),
        isOptional: true,
        weight: 45,
    };
}
function cleanup(report) {
    return {
        title: 'Trackers to put right',
        head: table('tracker', 'what is found', 'what to do'),
        rows: report.cleanup.map(({ tracker, address, message, hint }) => tableRow((0,render_link/* quietLink */.lb)(`${tracker}`, address), (0,safe_markdown/* sentence */.em)(message), (0,safe_markdown/* sentence */.em)(hint))),
        isOptional: true,
        weight: 30,
    };
}
function report_errors(report) {
    return {
        title: 'What could not be read or written',
        head: table('what', 'problem', 'what to do'),
        rows: report.errors.map(({ what, number, path, message, hint }) => {
            const place = path === undefined ? (number === undefined ? '' : ` ${number}`) : ` ${(0,safe_markdown/* codeSpan */.SS)(path)}`;
            return tableRow(`${(0,safe_markdown/* sentence */.em)(what)}${place}`, (0,safe_markdown/* sentence */.em)(message), (0,safe_markdown/* sentence */.em)(hint));
        }),
        isOptional: true,
        weight: 50,
    };
}

// EXTERNAL MODULE: ./build/shared/github/failure.js
var failure = __webpack_require__(6112);
// EXTERNAL MODULE: ./build/weekly-report/pace.js
var pace = __webpack_require__(6996);
;// CONCATENATED MODULE: ./build/weekly-report/say.js
// Says what was planned, at a pace that GitHub takes. What fails on one tracker does not stop the others; what does not fit waits for the next run.




/** After so many failures one after the other nothing else is tried: that is no trouble of one tracker. */
const MOST_IN_A_ROW = 5;
const say_PROGRESS = 50;
/** `written` are the times of texts that were written in the last hour. */
async function sayCheckIns(planned, written, room) {
    const { github, say } = room;
    const todo = planned.filter(({ words }) => words.length > 0);
    const times = [...written].sort((a, b) => a - b);
    const clock = makeClock(room);
    const done = new Set();
    const carriedOver = new Set();
    const failed = new Map();
    let inARow = 0;
    let stopped;
    let isFull = false;
    for (const { words } of todo) {
        const tracker = words[0]?.tracker ?? 0;
        if (stopped) {
            failed.set(tracker, stopped);
            continue;
        }
        // What makes no new text may go on: only texts are counted.
        const isText = words.some(({ kind }) => kind === 'post');
        if (isFull && isText) {
            carriedOver.add(tracker);
            continue;
        }
        try {
            for (const word of words) {
                if (word.kind === 'post' && !(await clock.turn(times))) {
                    isFull = true;
                    carriedOver.add(tracker);
                    break;
                }
                await write(word, github);
                if (word.kind === 'post')
                    times.push(clock.now());
            }
            if (carriedOver.has(tracker))
                continue;
            done.add(tracker);
            inARow = 0;
            if (done.size % say_PROGRESS === 0)
                say(`Wrote ${done.size} of ${todo.length} check-ins.`);
        }
        catch (problem) {
            if (!(problem instanceof errors/* UserError */.y))
                throw problem;
            const kind = problem instanceof failure/* GitHubError */.y_ ? problem.kind : undefined;
            if (kind === 'limited') {
                isFull = true;
                carriedOver.add(tracker);
                continue;
            }
            failed.set(tracker, problem);
            inARow += 1;
            if (kind === 'unauthorized' || inARow >= MOST_IN_A_ROW)
                stopped = problem;
        }
    }
    return { done, carriedOver, failed };
}
function write(word, github) {
    switch (word.kind) {
        case 'post':
            return github.onIssue.comment(word.tracker, word.body, word.marker);
        case 'update':
            return github.onIssue.editComment(word.id, word.body);
        case 'delete':
            return github.onIssue.deleteComment(word.id);
    }
}
/** GitHub's time, and what was waited since its last answer. */
function makeClock({ github, wait }) {
    let seen = github.serverTime() ?? 0;
    let waited = 0;
    const now = () => {
        const told = github.serverTime() ?? seen;
        if (told !== seen) {
            seen = told;
            waited = 0;
        }
        return seen + waited;
    };
    return {
        now,
        /** False where no more fits into this hour. */
        turn: async (times) => {
            const pause = (0,pace/* waitBefore */.f)(times, now());
            if (pause === undefined)
                return false;
            if (pause > 0) {
                await wait(pause);
                waited += pause;
            }
            return true;
        },
    };
}
/** Where each of those stands now; of a check-in that another run wrote as well the first stays, and the other is taken away. */
async function settleCheckIns(trackers, week, github) {
    const addresses = new Map();
    if (trackers.length === 0)
        return addresses;
    const marker = checkInMarker(week);
    for (const { number, comments } of await github.trackersByNumber(trackers)) {
        const [first, ...doubled] = comments
            .filter(({ isOwn, body }) => isOwn && body.startsWith(marker) && parseCheckIn(body)?.week === week)
            .sort((a, b) => Number(a.id) - Number(b.id));
        if (first)
            addresses.set(number, first.address);
        for (const { id } of doubled)
            await github.onIssue.deleteComment(id);
    }
    return addresses;
}

;// CONCATENATED MODULE: ./build/weekly-report/main.js
// weekly-report, top to bottom: read everything, look at each proposal, say what is due on the trackers, then tell the release team on one page.












/** GitHub takes 65,536 characters, of which the ledger needs its share. */
const LONGEST_ISSUE = 64_000;
async function tellWeek(room) {
    const { door, github, voice } = room;
    const home = await github.reportHome(door.inputs.config);
    const config = readConfig(home, door.inputs.config);
    const now = github.serverTime() ?? Date.now();
    const week = weekOfReport(config, now);
    const issues = await readIssues(room, config, week);
    const facts = await gatherFacts(github, config, {
        repository: `${door.repository.owner}/${door.repository.name}`,
        server: door.server,
        home,
        now,
        begins: week.begins,
        say: voice.say,
        ...(issues.since === undefined ? {} : { since: issues.since }),
        ...(issues.heard ? { heard: issues.heard } : {}),
        ...(room.trusted === undefined ? {} : { trusted: room.trusted }),
    });
    const assembled = assemble_assemble(facts, config, issues.before);
    const planned = planAll(assembled, facts, config, week, issues.standing?.ledger);
    const said = withUnread(await sayAll(planned, assembled, facts, room), facts);
    const told = await publish({ facts, config, week, issues, planned, said, assembled }, room);
    // What is accepted is not announced while some of it could not be read.
    if (facts.isWhole) {
        const { announceFreezes } = await __webpack_require__.e(/* import() */ 3).then(__webpack_require__.bind(__webpack_require__, 1003));
        await announceFreezes(told.report, { github, say: voice.say, dryRun: door.inputs.dryRun, now });
    }
    await voice.summarize(`${renderReport(told.report, LONGEST_SUMMARY, whole(door))}\n`);
    room.keep(told.report);
    const { reads, writes, points } = github.used();
    voice.say(`Asked GitHub ${reads} times (${points} points of GraphQL) and wrote ${writes} times.`);
    const { failed } = said;
    for (const [number, problem] of failed)
        voice.complain(new errors/* UserError */.y(`Check-in of ${number}: ${problem.message}`, problem.hint));
    for (const { message, hint } of facts.problems.filter(({ what }) => what !== 'proposal' && what !== 'tracker'))
        voice.complain(new errors/* UserError */.y(message, hint));
    const exit = failed.size > 0 || !facts.isWhole ? 1 : 0;
    return { ...told, planned, exit };
}
function whole({ run }) {
    return `all of it stands in the summary and the files of [the run](${run}).`;
}
function readConfig({ config, branch }, path) {
    if (!config) {
        throw new errors/* UserError */.y(`There is no configuration ${path} on the branch ${branch}.`, 'Add it there; `preset: vep` alone is enough to begin. If it is there, give the job `contents: read`.');
    }
    if ('unreadable' in config.source)
        throw new errors/* UserError */.y(`The configuration ${path} on the branch ${branch}: ${config.source.unreadable.message}`, config.source.unreadable.hint);
    return requireConfig(config.source.text, path);
}
async function readIssues({ github, trusted }, config, week) {
    const listed = await github.reports(config.report.label);
    const own = listed
        .filter(({ isOwn, author }) => isOwn || (trusted !== undefined && author?.login === trusted))
        .flatMap((issue) => {
        const parsed = parseReportBody(issue.body);
        return parsed ? [{ ...parsed, issue }] : [];
    });
    const present = own
        .filter(({ ledger }) => ledger.week === week.name)
        .sort((a, b) => a.issue.number - b.issue.number);
    const earlier = own
        .filter(({ ledger }) => ledger.week < week.name)
        .sort((a, b) => (a.ledger.week < b.ledger.week ? 1 : -1));
    const [standing, ...doubled] = present;
    const [before] = earlier;
    const since = standing?.ledger.since ?? before?.ledger.since;
    const { heard } = (standing ?? before)?.ledger ?? {};
    return {
        ...(standing ? { standing } : {}),
        doubled: doubled.map(({ issue }) => issue).filter(({ state }) => state === 'open'),
        open: earlier.map(({ issue }) => issue).filter(({ state }) => state === 'open'),
        ...(before ? { before: { week: before.ledger.week, address: before.issue.address } } : {}),
        ...(since === undefined ? {} : { since }),
        ...(heard ? { heard } : {}),
    };
}
function planAll({ looks, report }, facts, config, week, ledger) {
    const setting = lookSetting(facts, config, facts.now);
    return planCheckIns(looks, {
        week: week.name,
        lastWeek: weekAt(week.begins - 1, config.report.day, config.releases.zone).name,
        releases: report.releases,
        lookThen: ({ subject }, at) => lookAt(subject, { ...setting, now: at }),
        said: new Set(ledger?.said ?? []),
        unread: facts.unread,
    });
}
/** What could not be read to its end has failed: it is listed, makes the run red, and the next run reads it again. */
function withUnread(said, { unread }) {
    if (unread.size === 0)
        return said;
    const failed = new Map(said.failed);
    for (const [number, { message, hint }] of unread)
        failed.set(number, new errors/* UserError */.y(message, hint));
    return { ...said, failed };
}
const NOTHING = { done: new Set(), carriedOver: new Set(), failed: new Map(), addresses: new Map() };
const HOUR = 3_600_000;
async function sayAll(planned, { week, looks }, facts, { door, github, voice, wait }) {
    const todo = planned.filter(({ words }) => words.length > 0);
    if (todo.length === 0)
        return NOTHING;
    if (!facts.isWhole) {
        voice.say('No check-in is written: something that they rest on could not be read.');
        return { ...NOTHING, carriedOver: new Set(todo.map(({ look }) => look.subject.tracker?.number ?? 0)) };
    }
    if (door.inputs.dryRun) {
        for (const { words } of todo)
            for (const word of words)
                voice.say(`dry run: would write ${JSON.stringify(word)}`);
        return NOTHING;
    }
    const written = looks
        .flatMap(({ subject }) => subject.own.map(({ at }) => at))
        .filter((at) => at > facts.now - HOUR);
    const said = await sayCheckIns(planned, written, { github, say: voice.say, wait });
    const posted = todo.flatMap(({ outcome, look }) => {
        const number = look.subject.tracker?.number;
        return outcome === 'posted' && number !== undefined && said.done.has(number) ? [number] : [];
    });
    try {
        return { ...said, addresses: await settleCheckIns(posted, week.name, github) };
    }
    catch (problem) {
        // The next run takes doubled ones away.
        if (!(problem instanceof errors/* UserError */.y))
            throw problem;
        voice.complain(problem);
        return { ...said, addresses: new Map() };
    }
}
/** Writes the issue of the week where it does not stand as it should. */
async function publish(work, room) {
    const { facts, config, week, issues, said, planned, assembled } = work;
    const { door, github, voice } = room;
    const { standing } = issues;
    const ledger = ledgerOf(work);
    const reserve = renderReportBody(ledger, '', hash('')).length;
    const render = (report) => renderReport(report, LONGEST_ISSUE - reserve, whole(door));
    const report = complete(assembled.report, planned, said, facts);
    const text = render(report);
    const then = standing && assemble_assemble(facts, config, issues.before, standing.ledger.at);
    const isSameThen = then !== undefined && outlineOfAll(then.report) === outlineOfAll(report);
    const isSame = standing?.written === hash(text) ||
        (isSameThen && standing?.written === hash(render(complete(then.report, planned, said, facts))));
    const isKnown = standing !== undefined &&
        standing.ledger.isComplete === ledger.isComplete &&
        standing.ledger.said.join() === ledger.said.join();
    const body = renderReportBody(isSame && standing ? { ...ledger, at: standing.ledger.at } : ledger, isSame && standing ? standing.text : text, isSame && standing?.written !== undefined ? standing.written : hash(text));
    if (door.inputs.dryRun) {
        if (!isSame)
            voice.say(`dry run: would write the report of ${week.name}.`);
        return { report, text };
    }
    if (!standing) {
        const title = `Weekly report ${week.name}`;
        await github.openIssue({ title, body, label: config.report.label, marker: reportMarker(week.name) });
    }
    else if (!isSame || !isKnown)
        await github.editIssue(standing.issue.number, { body });
    const after = standing ? issues : await readIssues(room, config, week);
    for (const { number } of [...issues.open, ...after.doubled])
        await github.editIssue(number, { state: 'closed' });
    const issue = after.standing?.issue;
    return {
        report: issue ? { ...report, issue: { number: issue.number, address: issue.address } } : report,
        text,
    };
}
/** A freeze that passed, or came near, is more than another count of days. */
function outlineOfAll({ releases, proposals }) {
    return [...releases.map(({ phase }) => phase), ...proposals.map(outlineOf)].join('\n');
}
function ledgerOf({ facts, week, issues, planned, said, assembled }) {
    const before = issues.standing?.ledger;
    const numbers = planned.flatMap(({ look, outcome }) => {
        const number = look.subject.tracker?.number;
        if (number === undefined)
            return [];
        const stands = outcome === 'stands' || outcome === 'updated' || outcome === 'deleted' || said.done.has(number);
        return stands ? [number] : [];
    });
    const isComplete = said.carriedOver.size === 0 && said.failed.size === 0 && facts.isWhole;
    const since = isComplete ? facts.now : issues.since;
    return {
        week: week.name,
        at: facts.now,
        ...(since === undefined ? {} : { since }),
        isComplete,
        said: [...new Set([...(before?.said ?? []), ...numbers])].sort((a, b) => a - b),
        heard: new Map(assembled.report.sigs.flatMap(({ name, lastActiveAt }) => lastActiveAt === undefined ? [] : [[name, Date.parse(lastActiveAt)]])),
    };
}
/** The report with what became of the check-ins. */
function complete(report, planned, said, { isWhole }) {
    const work = { due: 0, posted: 0, updated: 0, standing: 0, quiet: 0, carriedOver: 0, failed: 0 };
    const outcomes = new Map();
    for (const { look, outcome, address, isEdited } of planned) {
        const number = look.subject.tracker?.number ?? 0;
        const became = said.failed.has(number)
            ? 'failed'
            : said.carriedOver.has(number)
                ? 'carried-over'
                : outcome;
        if (became !== 'quiet' && became !== 'none' && became !== 'deleted')
            work.due += 1;
        if (became === 'posted')
            work.posted += 1;
        if (became === 'updated')
            work.updated += 1;
        if (became === 'stands')
            work.standing += 1;
        if (became === 'quiet')
            work.quiet += 1;
        if (became === 'carried-over')
            work.carriedOver += 1;
        if (became === 'failed')
            work.failed += 1;
        const place = said.addresses.get(number) ?? address;
        outcomes.set(look.subject.number, {
            outcome: became,
            ...(place === undefined ? {} : { address: place }),
            ...(isEdited ? { isEdited } : {}),
        });
    }
    const failures = [...said.failed].map(([number, { message, hint }]) => ({
        what: 'check-in',
        number,
        message,
        hint,
    }));
    return {
        ...report,
        proposals: report.proposals.map((proposal) => ({
            ...proposal,
            checkIn: { ...proposal.checkIn, ...outcomes.get(proposal.number) },
        })),
        errors: [...report.errors, ...failures],
        work: isWhole ? work : { ...work, isHeld: true },
    };
}


/***/ })

};
