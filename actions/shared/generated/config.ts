// @ts-nocheck
// Generated from schemas/config.schema.json by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import runtime_ucs2length from 'ajv/dist/runtime/ucs2length.js';
import type { ConfigFile } from './config.types.ts';

/** The keys that each object of the schema knows, by the place of the object in the schema. */
export const keys: Readonly<Record<string, readonly string[]>> = {
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

export const validate = validate21 as unknown as ValidateFunction<ConfigFile>;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"config.schema.json","type":"object","additionalProperties":false,"properties":{"preset":{"enum":["vep","cep","none"]},"since":{"type":"string","minLength":1,"pattern":"^v?\\d{1,4}\\.\\d{1,4}(\\.\\d{1,4})?$"},"proposals":{"type":"object","additionalProperties":false,"properties":{"series":{"type":"string","minLength":1,"pattern":"^[A-Za-z]{1,10}$"},"root":{"$ref":"#/definitions/form1"},"path":{"$ref":"#/definitions/form1"},"template":{"$ref":"#/definitions/form1"},"tracker-template":{"$ref":"#/definitions/form1"},"metadata":{"enum":["auto","target-lines","front-matter"]},"meta":{"$ref":"#/definitions/form2"},"ignore":{"$ref":"#/definitions/form2"},"former-headings":{"type":"object","additionalProperties":{"$ref":"#/definitions/form2"}},"nested-headings":{"$ref":"#/definitions/form3"}}},"people":{"type":"object","additionalProperties":false,"properties":{"maintainers":{"$ref":"#/definitions/form2"},"release-team":{"oneOf":[{"$ref":"#/definitions/form2"},{"type":"object","additionalProperties":false,"properties":{"repository":{"$ref":"#/definitions/form4"},"path":{"$ref":"#/definitions/form1"},"alias":{"$ref":"#/definitions/form1"}},"required":["repository","path"]}]}}},"sigs":{"type":"object","additionalProperties":false,"properties":{"required":{"$ref":"#/definitions/form2"},"sources":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"repository":{"$ref":"#/definitions/form4"},"path":{"$ref":"#/definitions/form1"},"alias":{"$ref":"#/definitions/form1"},"sig":{"$ref":"#/definitions/form1"}},"required":["repository","path"]}},"representatives":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"add":{"type":"array","items":{"oneOf":[{"$ref":"#/definitions/form1"},{"type":"object","additionalProperties":false,"required":["login","id"],"properties":{"login":{"$ref":"#/definitions/form1"},"id":{"type":"integer","minimum":1}}}]}},"remove":{"$ref":"#/definitions/form2"}}}}}},"template":{"type":"object","additionalProperties":false,"properties":{"mode":{"$ref":"#/definitions/form5"},"rules":{"type":"object","additionalProperties":false,"properties":{"section-required":{"$ref":"#/definitions/form6"},"section-filled":{"$ref":"#/definitions/form6"},"section-heading":{"$ref":"#/definitions/form6"},"section-order":{"$ref":"#/definitions/form6"},"section-placeholder":{"$ref":"#/definitions/form6"},"title-format":{"$ref":"#/definitions/form6"},"path-format":{"$ref":"#/definitions/form6"},"number-agrees":{"$ref":"#/definitions/form6"},"target-release":{"$ref":"#/definitions/form6"},"front-matter-schema":{"$ref":"#/definitions/form6"},"metadata-agrees":{"$ref":"#/definitions/form6"},"status-transition":{"$ref":"#/definitions/form6"},"status-complete":{"$ref":"#/definitions/form6"},"graduation-ready":{"$ref":"#/definitions/form6"},"stage-duration":{"$ref":"#/definitions/form6"},"implementation-history":{"$ref":"#/definitions/form6"},"feature-gate":{"$ref":"#/definitions/form6"},"sign-off-checklist":{"enum":["warning","off"]},"owning-sig":{"$ref":"#/definitions/form6"},"tracker-linked":{"$ref":"#/definitions/form6"},"tracker-agrees":{"$ref":"#/definitions/form6"},"tracker-filled":{"$ref":"#/definitions/form6"},"tracker-labels":{"$ref":"#/definitions/form6"},"metadata-in-pull-request":{"$ref":"#/definitions/form6"},"appendix-without-targets":{"$ref":"#/definitions/form6"}}}}},"sign-off":{"type":"object","additionalProperties":false,"properties":{"mode":{"$ref":"#/definitions/form5"},"author":{"$ref":"#/definitions/form3"},"distinct":{"$ref":"#/definitions/form3"},"edited":{"$ref":"#/definitions/form3"},"hold-is-veto":{"$ref":"#/definitions/form3"},"stale-after-days":{"type":"integer","minimum":1},"trusted-before":{"type":"string","minLength":1,"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},"contributors":{"$ref":"#/definitions/form3"},"deletions":{"$ref":"#/definitions/form3"},"request-reviewers":{"$ref":"#/definitions/form3"},"label":{"$ref":"#/definitions/form1"},"rules":{"type":"object","additionalProperties":false,"properties":{"no-standing-veto":{"$ref":"#/definitions/form6"},"owning-sig-named":{"$ref":"#/definitions/form6"},"sign-off-from-every-sig":{"$ref":"#/definitions/form6"},"reviewer-assigned":{"$ref":"#/definitions/form6"},"review-not-lagging":{"$ref":"#/definitions/form6"}}}}},"releases":{"type":"object","additionalProperties":false,"properties":{"schedule":{"type":"object","additionalProperties":false,"properties":{"repository":{"$ref":"#/definitions/form4"},"path":{"$ref":"#/definitions/form1"},"alias":{"$ref":"#/definitions/form1"}},"required":["repository","path"]},"zone":{"$ref":"#/definitions/form1"},"override":{"type":"object","propertyNames":{"pattern":"^v?\\d{1,4}\\.\\d{1,4}(\\.\\d{1,4})?$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"enhancement-freeze":{"$ref":"#/definitions/form7"},"code-freeze":{"$ref":"#/definitions/form7"},"ga":{"$ref":"#/definitions/form7"},"branch-cut":{"$ref":"#/definitions/form7"}}}},"who":{"$ref":"#/definitions/form1"}}},"freeze":{"type":"object","additionalProperties":false,"properties":{"mode":{"$ref":"#/definitions/form5"},"exceptions":{"type":"object","additionalProperties":false,"properties":{"file":{"$ref":"#/definitions/form1"},"label":{"$ref":"#/definitions/form1"}}},"code":{"type":"object","additionalProperties":false,"properties":{"main":{"$ref":"#/definitions/form1"},"branch":{"$ref":"#/definitions/form1"},"allowed-labels":{"$ref":"#/definitions/form2"},"approved-label":{"$ref":"#/definitions/form1"},"allowed-paths":{"$ref":"#/definitions/form2"},"proposals":{"$ref":"#/definitions/form4"}}},"rules":{"type":"object","additionalProperties":false,"properties":{"target-before-enhancement-freeze":{"$ref":"#/definitions/form6"},"freeze-ahead":{"$ref":"#/definitions/form6"},"merged-before-code-freeze":{"$ref":"#/definitions/form6"},"named-proposal-merged":{"enum":["warning","off"]}}}}},"labels":{"type":"object","additionalProperties":false,"properties":{"tracker":{"$ref":"#/definitions/form1"},"tracker-extra":{"$ref":"#/definitions/form2"},"proposal":{"$ref":"#/definitions/form1"},"target":{"$ref":"#/definitions/form1"},"needs-owner":{"$ref":"#/definitions/form1"},"sig":{"$ref":"#/definitions/form1"}}},"commands":{"type":"object","additionalProperties":false,"properties":{"labels":{"type":"array","items":{"enum":["sig","kind","stage"]}}}},"report":{"type":"object","additionalProperties":false,"properties":{"code-repositories":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"}},"day":{"enum":["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]},"label":{"type":"string","minLength":1,"maxLength":50},"mailing-list":{"$ref":"#/definitions/form1"}}}},"definitions":{"form1":{"type":"string","minLength":1},"form2":{"type":"array","items":{"type":"string","minLength":1}},"form3":{"type":"boolean"},"form4":{"type":"string","minLength":1,"pattern":"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"},"form5":{"enum":["off","advisory","required"]},"form6":{"enum":["failure","warning","off"]},"form7":{"type":"string","minLength":1,"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (runtime_ucs2length.default ?? runtime_ucs2length);
const pattern0 = new RegExp("^v?\\d{1,4}\\.\\d{1,4}(\\.\\d{1,4})?$", "u");
const pattern1 = new RegExp("^[A-Za-z]{1,10}$", "u");
const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$", "u");
const schema7 = {"type":"string","minLength":1};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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

const schema8 = {"type":"array","items":{"type":"string","minLength":1}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
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

const schema9 = {"type":"boolean"};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
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

const schema10 = {"type":"string","minLength":1,"pattern":"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern2.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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

const schema11 = {"enum":["off","advisory","required"]};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "off") || (data === "advisory")) || (data === "required"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema11.enum}};
if(vErrors === null){
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

const schema12 = {"enum":["failure","warning","off"]};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "failure") || (data === "warning")) || (data === "off"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema12.enum}};
if(vErrors === null){
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

const schema13 = {"type":"string","minLength":1,"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="config.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.preset !== undefined){
let data0 = data.preset;
if(!(((data0 === "vep") || (data0 === "cep")) || (data0 === "none"))){
const err1 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/enum",keyword:"enum",params:{allowedValues: schema6.properties.preset.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.since !== undefined){
let data1 = data.since;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err2 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/pattern",keyword:"pattern",params:{pattern: "^v?\\d{1,4}\\.\\d{1,4}(\\.\\d{1,4})?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.proposals !== undefined){
let data2 = data.proposals;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(func2.call(schema6.properties.proposals.properties, key1))){
const err5 = {instancePath:instancePath+"/proposals",schemaPath:"#/properties/proposals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.series !== undefined){
let data3 = data2.series;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err6 = {instancePath:instancePath+"/proposals/series",schemaPath:"#/properties/proposals/properties/series/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern1.test(data3)){
const err7 = {instancePath:instancePath+"/proposals/series",schemaPath:"#/properties/proposals/properties/series/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{1,10}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/proposals/series",schemaPath:"#/properties/proposals/properties/series/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.root !== undefined){
if(!(validate22(data2.root, {instancePath:instancePath+"/proposals/root",parentData:data2,parentDataProperty:"root",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data2.path !== undefined){
if(!(validate22(data2.path, {instancePath:instancePath+"/proposals/path",parentData:data2,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data2.template !== undefined){
if(!(validate22(data2.template, {instancePath:instancePath+"/proposals/template",parentData:data2,parentDataProperty:"template",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data2["tracker-template"] !== undefined){
if(!(validate22(data2["tracker-template"], {instancePath:instancePath+"/proposals/tracker-template",parentData:data2,parentDataProperty:"tracker-template",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data2.metadata !== undefined){
let data8 = data2.metadata;
if(!(((data8 === "auto") || (data8 === "target-lines")) || (data8 === "front-matter"))){
const err9 = {instancePath:instancePath+"/proposals/metadata",schemaPath:"#/properties/proposals/properties/metadata/enum",keyword:"enum",params:{allowedValues: schema6.properties.proposals.properties.metadata.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.meta !== undefined){
if(!(validate27(data2.meta, {instancePath:instancePath+"/proposals/meta",parentData:data2,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data2.ignore !== undefined){
if(!(validate27(data2.ignore, {instancePath:instancePath+"/proposals/ignore",parentData:data2,parentDataProperty:"ignore",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data2["former-headings"] !== undefined){
let data11 = data2["former-headings"];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!(validate27(data11[key2], {instancePath:instancePath+"/proposals/former-headings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/proposals/former-headings",schemaPath:"#/properties/proposals/properties/former-headings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2["nested-headings"] !== undefined){
if(!(validate31(data2["nested-headings"], {instancePath:instancePath+"/proposals/nested-headings",parentData:data2,parentDataProperty:"nested-headings",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/proposals",schemaPath:"#/properties/proposals/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.people !== undefined){
let data14 = data.people;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
if(!((key3 === "maintainers") || (key3 === "release-team"))){
const err12 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data14.maintainers !== undefined){
if(!(validate27(data14.maintainers, {instancePath:instancePath+"/people/maintainers",parentData:data14,parentDataProperty:"maintainers",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data14["release-team"] !== undefined){
let data16 = data14["release-team"];
const _errs27 = errors;
let valid4 = false;
let passing0 = null;
const _errs28 = errors;
if(!(validate27(data16, {instancePath:instancePath+"/people/release-team",parentData:data14,parentDataProperty:"release-team",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var _valid0 = _errs28 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs29 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.repository === undefined){
const err13 = {instancePath:instancePath+"/people/release-team",schemaPath:"#/properties/people/properties/release-team/oneOf/1/required",keyword:"required",params:{missingProperty: "repository"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data16.path === undefined){
const err14 = {instancePath:instancePath+"/people/release-team",schemaPath:"#/properties/people/properties/release-team/oneOf/1/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key4 in data16){
if(!(((key4 === "repository") || (key4 === "path")) || (key4 === "alias"))){
const err15 = {instancePath:instancePath+"/people/release-team",schemaPath:"#/properties/people/properties/release-team/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data16.repository !== undefined){
if(!(validate35(data16.repository, {instancePath:instancePath+"/people/release-team/repository",parentData:data16,parentDataProperty:"repository",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data16.path !== undefined){
if(!(validate22(data16.path, {instancePath:instancePath+"/people/release-team/path",parentData:data16,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data16.alias !== undefined){
if(!(validate22(data16.alias, {instancePath:instancePath+"/people/release-team/alias",parentData:data16,parentDataProperty:"alias",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/people/release-team",schemaPath:"#/properties/people/properties/release-team/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs29 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err17 = {instancePath:instancePath+"/people/release-team",schemaPath:"#/properties/people/properties/release-team/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
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
const err18 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.sigs !== undefined){
let data20 = data.sigs;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key5 in data20){
if(!(((key5 === "required") || (key5 === "sources")) || (key5 === "representatives"))){
const err19 = {instancePath:instancePath+"/sigs",schemaPath:"#/properties/sigs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data20.required !== undefined){
if(!(validate27(data20.required, {instancePath:instancePath+"/sigs/required",parentData:data20,parentDataProperty:"required",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data20.sources !== undefined){
let data22 = data20.sources;
if(Array.isArray(data22)){
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.repository === undefined){
const err20 = {instancePath:instancePath+"/sigs/sources/" + i0,schemaPath:"#/properties/sigs/properties/sources/items/required",keyword:"required",params:{missingProperty: "repository"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data23.path === undefined){
const err21 = {instancePath:instancePath+"/sigs/sources/" + i0,schemaPath:"#/properties/sigs/properties/sources/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key6 in data23){
if(!((((key6 === "repository") || (key6 === "path")) || (key6 === "alias")) || (key6 === "sig"))){
const err22 = {instancePath:instancePath+"/sigs/sources/" + i0,schemaPath:"#/properties/sigs/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data23.repository !== undefined){
if(!(validate35(data23.repository, {instancePath:instancePath+"/sigs/sources/" + i0+"/repository",parentData:data23,parentDataProperty:"repository",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data23.path !== undefined){
if(!(validate22(data23.path, {instancePath:instancePath+"/sigs/sources/" + i0+"/path",parentData:data23,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data23.alias !== undefined){
if(!(validate22(data23.alias, {instancePath:instancePath+"/sigs/sources/" + i0+"/alias",parentData:data23,parentDataProperty:"alias",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data23.sig !== undefined){
if(!(validate22(data23.sig, {instancePath:instancePath+"/sigs/sources/" + i0+"/sig",parentData:data23,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/sigs/sources/" + i0,schemaPath:"#/properties/sigs/properties/sources/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
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
const err24 = {instancePath:instancePath+"/sigs/sources",schemaPath:"#/properties/sigs/properties/sources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data20.representatives !== undefined){
let data28 = data20.representatives;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key7 in data28){
let data29 = data28[key7];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key8 in data29){
if(!((key8 === "add") || (key8 === "remove"))){
const err25 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data29.add !== undefined){
let data30 = data29.add;
if(Array.isArray(data30)){
const len1 = data30.length;
for(let i1=0; i1<len1; i1++){
let data31 = data30[i1];
const _errs57 = errors;
let valid14 = false;
let passing1 = null;
const _errs58 = errors;
if(!(validate22(data31, {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/add/" + i1,parentData:data30,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid1 = _errs58 === errors;
if(_valid1){
valid14 = true;
passing1 = 0;
}
const _errs59 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.login === undefined){
const err26 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/add/" + i1,schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf/1/required",keyword:"required",params:{missingProperty: "login"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data31.id === undefined){
const err27 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/add/" + i1,schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf/1/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key9 in data31){
if(!((key9 === "login") || (key9 === "id"))){
const err28 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/add/" + i1,schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data31.login !== undefined){
if(!(validate22(data31.login, {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/add/" + i1+"/login",parentData:data31,parentDataProperty:"login",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data31.id !== undefined){
let data33 = data31.id;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err29 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/add/" + i1+"/id",schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf/1/properties/id/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 1 || isNaN(data33)){
const err30 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/add/" + i1+"/id",schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf/1/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
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
const err31 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/add/" + i1,schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid1 = _errs59 === errors;
if(_valid1 && valid14){
valid14 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid14 = true;
passing1 = 1;
}
}
if(!valid14){
const err32 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/add/" + i1,schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
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
const err33 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/add",schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/properties/add/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data29.remove !== undefined){
if(!(validate27(data29.remove, {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/remove",parentData:data29,parentDataProperty:"remove",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
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
const err35 = {instancePath:instancePath+"/sigs/representatives",schemaPath:"#/properties/sigs/properties/representatives/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
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
const err36 = {instancePath:instancePath+"/sigs",schemaPath:"#/properties/sigs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.template !== undefined){
let data35 = data.template;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key10 in data35){
if(!((key10 === "mode") || (key10 === "rules"))){
const err37 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data35.mode !== undefined){
if(!(validate47(data35.mode, {instancePath:instancePath+"/template/mode",parentData:data35,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data35.rules !== undefined){
let data37 = data35.rules;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key11 in data37){
if(!(func2.call(schema6.properties.template.properties.rules.properties, key11))){
const err38 = {instancePath:instancePath+"/template/rules",schemaPath:"#/properties/template/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data37["section-required"] !== undefined){
if(!(validate49(data37["section-required"], {instancePath:instancePath+"/template/rules/section-required",parentData:data37,parentDataProperty:"section-required",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data37["section-filled"] !== undefined){
if(!(validate49(data37["section-filled"], {instancePath:instancePath+"/template/rules/section-filled",parentData:data37,parentDataProperty:"section-filled",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data37["section-heading"] !== undefined){
if(!(validate49(data37["section-heading"], {instancePath:instancePath+"/template/rules/section-heading",parentData:data37,parentDataProperty:"section-heading",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data37["section-order"] !== undefined){
if(!(validate49(data37["section-order"], {instancePath:instancePath+"/template/rules/section-order",parentData:data37,parentDataProperty:"section-order",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data37["section-placeholder"] !== undefined){
if(!(validate49(data37["section-placeholder"], {instancePath:instancePath+"/template/rules/section-placeholder",parentData:data37,parentDataProperty:"section-placeholder",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data37["title-format"] !== undefined){
if(!(validate49(data37["title-format"], {instancePath:instancePath+"/template/rules/title-format",parentData:data37,parentDataProperty:"title-format",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data37["path-format"] !== undefined){
if(!(validate49(data37["path-format"], {instancePath:instancePath+"/template/rules/path-format",parentData:data37,parentDataProperty:"path-format",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data37["number-agrees"] !== undefined){
if(!(validate49(data37["number-agrees"], {instancePath:instancePath+"/template/rules/number-agrees",parentData:data37,parentDataProperty:"number-agrees",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data37["target-release"] !== undefined){
if(!(validate49(data37["target-release"], {instancePath:instancePath+"/template/rules/target-release",parentData:data37,parentDataProperty:"target-release",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data37["front-matter-schema"] !== undefined){
if(!(validate49(data37["front-matter-schema"], {instancePath:instancePath+"/template/rules/front-matter-schema",parentData:data37,parentDataProperty:"front-matter-schema",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data37["metadata-agrees"] !== undefined){
if(!(validate49(data37["metadata-agrees"], {instancePath:instancePath+"/template/rules/metadata-agrees",parentData:data37,parentDataProperty:"metadata-agrees",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data37["status-transition"] !== undefined){
if(!(validate49(data37["status-transition"], {instancePath:instancePath+"/template/rules/status-transition",parentData:data37,parentDataProperty:"status-transition",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data37["status-complete"] !== undefined){
if(!(validate49(data37["status-complete"], {instancePath:instancePath+"/template/rules/status-complete",parentData:data37,parentDataProperty:"status-complete",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data37["graduation-ready"] !== undefined){
if(!(validate49(data37["graduation-ready"], {instancePath:instancePath+"/template/rules/graduation-ready",parentData:data37,parentDataProperty:"graduation-ready",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data37["stage-duration"] !== undefined){
if(!(validate49(data37["stage-duration"], {instancePath:instancePath+"/template/rules/stage-duration",parentData:data37,parentDataProperty:"stage-duration",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data37["implementation-history"] !== undefined){
if(!(validate49(data37["implementation-history"], {instancePath:instancePath+"/template/rules/implementation-history",parentData:data37,parentDataProperty:"implementation-history",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data37["feature-gate"] !== undefined){
if(!(validate49(data37["feature-gate"], {instancePath:instancePath+"/template/rules/feature-gate",parentData:data37,parentDataProperty:"feature-gate",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data37["sign-off-checklist"] !== undefined){
let data55 = data37["sign-off-checklist"];
if(!((data55 === "warning") || (data55 === "off"))){
const err39 = {instancePath:instancePath+"/template/rules/sign-off-checklist",schemaPath:"#/properties/template/properties/rules/properties/sign-off-checklist/enum",keyword:"enum",params:{allowedValues: schema6.properties.template.properties.rules.properties["sign-off-checklist"].enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data37["owning-sig"] !== undefined){
if(!(validate49(data37["owning-sig"], {instancePath:instancePath+"/template/rules/owning-sig",parentData:data37,parentDataProperty:"owning-sig",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data37["tracker-linked"] !== undefined){
if(!(validate49(data37["tracker-linked"], {instancePath:instancePath+"/template/rules/tracker-linked",parentData:data37,parentDataProperty:"tracker-linked",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data37["tracker-agrees"] !== undefined){
if(!(validate49(data37["tracker-agrees"], {instancePath:instancePath+"/template/rules/tracker-agrees",parentData:data37,parentDataProperty:"tracker-agrees",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data37["tracker-filled"] !== undefined){
if(!(validate49(data37["tracker-filled"], {instancePath:instancePath+"/template/rules/tracker-filled",parentData:data37,parentDataProperty:"tracker-filled",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data37["tracker-labels"] !== undefined){
if(!(validate49(data37["tracker-labels"], {instancePath:instancePath+"/template/rules/tracker-labels",parentData:data37,parentDataProperty:"tracker-labels",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data37["metadata-in-pull-request"] !== undefined){
if(!(validate49(data37["metadata-in-pull-request"], {instancePath:instancePath+"/template/rules/metadata-in-pull-request",parentData:data37,parentDataProperty:"metadata-in-pull-request",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data37["appendix-without-targets"] !== undefined){
if(!(validate49(data37["appendix-without-targets"], {instancePath:instancePath+"/template/rules/appendix-without-targets",parentData:data37,parentDataProperty:"appendix-without-targets",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/template/rules",schemaPath:"#/properties/template/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
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
const err41 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data["sign-off"] !== undefined){
let data63 = data["sign-off"];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key12 in data63){
if(!(func2.call(schema6.properties["sign-off"].properties, key12))){
const err42 = {instancePath:instancePath+"/sign-off",schemaPath:"#/properties/sign-off/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data63.mode !== undefined){
if(!(validate47(data63.mode, {instancePath:instancePath+"/sign-off/mode",parentData:data63,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data63.author !== undefined){
if(!(validate31(data63.author, {instancePath:instancePath+"/sign-off/author",parentData:data63,parentDataProperty:"author",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data63.distinct !== undefined){
if(!(validate31(data63.distinct, {instancePath:instancePath+"/sign-off/distinct",parentData:data63,parentDataProperty:"distinct",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data63.edited !== undefined){
if(!(validate31(data63.edited, {instancePath:instancePath+"/sign-off/edited",parentData:data63,parentDataProperty:"edited",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data63["hold-is-veto"] !== undefined){
if(!(validate31(data63["hold-is-veto"], {instancePath:instancePath+"/sign-off/hold-is-veto",parentData:data63,parentDataProperty:"hold-is-veto",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data63["stale-after-days"] !== undefined){
let data69 = data63["stale-after-days"];
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err43 = {instancePath:instancePath+"/sign-off/stale-after-days",schemaPath:"#/properties/sign-off/properties/stale-after-days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 1 || isNaN(data69)){
const err44 = {instancePath:instancePath+"/sign-off/stale-after-days",schemaPath:"#/properties/sign-off/properties/stale-after-days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data63["trusted-before"] !== undefined){
let data70 = data63["trusted-before"];
if(typeof data70 === "string"){
if(func3(data70) < 1){
const err45 = {instancePath:instancePath+"/sign-off/trusted-before",schemaPath:"#/properties/sign-off/properties/trusted-before/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!pattern3.test(data70)){
const err46 = {instancePath:instancePath+"/sign-off/trusted-before",schemaPath:"#/properties/sign-off/properties/trusted-before/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/sign-off/trusted-before",schemaPath:"#/properties/sign-off/properties/trusted-before/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data63.contributors !== undefined){
if(!(validate31(data63.contributors, {instancePath:instancePath+"/sign-off/contributors",parentData:data63,parentDataProperty:"contributors",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data63.deletions !== undefined){
if(!(validate31(data63.deletions, {instancePath:instancePath+"/sign-off/deletions",parentData:data63,parentDataProperty:"deletions",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data63["request-reviewers"] !== undefined){
if(!(validate31(data63["request-reviewers"], {instancePath:instancePath+"/sign-off/request-reviewers",parentData:data63,parentDataProperty:"request-reviewers",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data63.label !== undefined){
if(!(validate22(data63.label, {instancePath:instancePath+"/sign-off/label",parentData:data63,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data63.rules !== undefined){
let data75 = data63.rules;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key13 in data75){
if(!(((((key13 === "no-standing-veto") || (key13 === "owning-sig-named")) || (key13 === "sign-off-from-every-sig")) || (key13 === "reviewer-assigned")) || (key13 === "review-not-lagging"))){
const err48 = {instancePath:instancePath+"/sign-off/rules",schemaPath:"#/properties/sign-off/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data75["no-standing-veto"] !== undefined){
if(!(validate49(data75["no-standing-veto"], {instancePath:instancePath+"/sign-off/rules/no-standing-veto",parentData:data75,parentDataProperty:"no-standing-veto",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data75["owning-sig-named"] !== undefined){
if(!(validate49(data75["owning-sig-named"], {instancePath:instancePath+"/sign-off/rules/owning-sig-named",parentData:data75,parentDataProperty:"owning-sig-named",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data75["sign-off-from-every-sig"] !== undefined){
if(!(validate49(data75["sign-off-from-every-sig"], {instancePath:instancePath+"/sign-off/rules/sign-off-from-every-sig",parentData:data75,parentDataProperty:"sign-off-from-every-sig",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data75["reviewer-assigned"] !== undefined){
if(!(validate49(data75["reviewer-assigned"], {instancePath:instancePath+"/sign-off/rules/reviewer-assigned",parentData:data75,parentDataProperty:"reviewer-assigned",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data75["review-not-lagging"] !== undefined){
if(!(validate49(data75["review-not-lagging"], {instancePath:instancePath+"/sign-off/rules/review-not-lagging",parentData:data75,parentDataProperty:"review-not-lagging",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/sign-off/rules",schemaPath:"#/properties/sign-off/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
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
const err50 = {instancePath:instancePath+"/sign-off",schemaPath:"#/properties/sign-off/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.releases !== undefined){
let data81 = data.releases;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key14 in data81){
if(!((((key14 === "schedule") || (key14 === "zone")) || (key14 === "override")) || (key14 === "who"))){
const err51 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data81.schedule !== undefined){
let data82 = data81.schedule;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.repository === undefined){
const err52 = {instancePath:instancePath+"/releases/schedule",schemaPath:"#/properties/releases/properties/schedule/required",keyword:"required",params:{missingProperty: "repository"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data82.path === undefined){
const err53 = {instancePath:instancePath+"/releases/schedule",schemaPath:"#/properties/releases/properties/schedule/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key15 in data82){
if(!(((key15 === "repository") || (key15 === "path")) || (key15 === "alias"))){
const err54 = {instancePath:instancePath+"/releases/schedule",schemaPath:"#/properties/releases/properties/schedule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data82.repository !== undefined){
if(!(validate35(data82.repository, {instancePath:instancePath+"/releases/schedule/repository",parentData:data82,parentDataProperty:"repository",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data82.path !== undefined){
if(!(validate22(data82.path, {instancePath:instancePath+"/releases/schedule/path",parentData:data82,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data82.alias !== undefined){
if(!(validate22(data82.alias, {instancePath:instancePath+"/releases/schedule/alias",parentData:data82,parentDataProperty:"alias",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/releases/schedule",schemaPath:"#/properties/releases/properties/schedule/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data81.zone !== undefined){
if(!(validate22(data81.zone, {instancePath:instancePath+"/releases/zone",parentData:data81,parentDataProperty:"zone",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data81.override !== undefined){
let data87 = data81.override;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key16 in data87){
const _errs134 = errors;
if(typeof key16 === "string"){
if(!pattern0.test(key16)){
const err56 = {instancePath:instancePath+"/releases/override",schemaPath:"#/properties/releases/properties/override/propertyNames/pattern",keyword:"pattern",params:{pattern: "^v?\\d{1,4}\\.\\d{1,4}(\\.\\d{1,4})?$"},propertyName:key16};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
var valid22 = _errs134 === errors;
if(!valid22){
const err57 = {instancePath:instancePath+"/releases/override",schemaPath:"#/properties/releases/properties/override/propertyNames",keyword:"propertyNames",params:{propertyName: key16}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
for(const key17 in data87){
let data88 = data87[key17];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key18 in data88){
if(!((((key18 === "enhancement-freeze") || (key18 === "code-freeze")) || (key18 === "ga")) || (key18 === "branch-cut"))){
const err58 = {instancePath:instancePath+"/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/releases/properties/override/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data88["enhancement-freeze"] !== undefined){
if(!(validate92(data88["enhancement-freeze"], {instancePath:instancePath+"/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/enhancement-freeze",parentData:data88,parentDataProperty:"enhancement-freeze",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data88["code-freeze"] !== undefined){
if(!(validate92(data88["code-freeze"], {instancePath:instancePath+"/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/code-freeze",parentData:data88,parentDataProperty:"code-freeze",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data88.ga !== undefined){
if(!(validate92(data88.ga, {instancePath:instancePath+"/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/ga",parentData:data88,parentDataProperty:"ga",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data88["branch-cut"] !== undefined){
if(!(validate92(data88["branch-cut"], {instancePath:instancePath+"/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/branch-cut",parentData:data88,parentDataProperty:"branch-cut",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath:instancePath+"/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/releases/properties/override/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
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
const err60 = {instancePath:instancePath+"/releases/override",schemaPath:"#/properties/releases/properties/override/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data81.who !== undefined){
if(!(validate22(data81.who, {instancePath:instancePath+"/releases/who",parentData:data81,parentDataProperty:"who",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err61 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.freeze !== undefined){
let data94 = data.freeze;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key19 in data94){
if(!((((key19 === "mode") || (key19 === "exceptions")) || (key19 === "code")) || (key19 === "rules"))){
const err62 = {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data94.mode !== undefined){
if(!(validate47(data94.mode, {instancePath:instancePath+"/freeze/mode",parentData:data94,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data94.exceptions !== undefined){
let data96 = data94.exceptions;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key20 in data96){
if(!((key20 === "file") || (key20 === "label"))){
const err63 = {instancePath:instancePath+"/freeze/exceptions",schemaPath:"#/properties/freeze/properties/exceptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data96.file !== undefined){
if(!(validate22(data96.file, {instancePath:instancePath+"/freeze/exceptions/file",parentData:data96,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data96.label !== undefined){
if(!(validate22(data96.label, {instancePath:instancePath+"/freeze/exceptions/label",parentData:data96,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err64 = {instancePath:instancePath+"/freeze/exceptions",schemaPath:"#/properties/freeze/properties/exceptions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data94.code !== undefined){
let data99 = data94.code;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key21 in data99){
if(!((((((key21 === "main") || (key21 === "branch")) || (key21 === "allowed-labels")) || (key21 === "approved-label")) || (key21 === "allowed-paths")) || (key21 === "proposals"))){
const err65 = {instancePath:instancePath+"/freeze/code",schemaPath:"#/properties/freeze/properties/code/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data99.main !== undefined){
if(!(validate22(data99.main, {instancePath:instancePath+"/freeze/code/main",parentData:data99,parentDataProperty:"main",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data99.branch !== undefined){
if(!(validate22(data99.branch, {instancePath:instancePath+"/freeze/code/branch",parentData:data99,parentDataProperty:"branch",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data99["allowed-labels"] !== undefined){
if(!(validate27(data99["allowed-labels"], {instancePath:instancePath+"/freeze/code/allowed-labels",parentData:data99,parentDataProperty:"allowed-labels",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data99["approved-label"] !== undefined){
if(!(validate22(data99["approved-label"], {instancePath:instancePath+"/freeze/code/approved-label",parentData:data99,parentDataProperty:"approved-label",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data99["allowed-paths"] !== undefined){
if(!(validate27(data99["allowed-paths"], {instancePath:instancePath+"/freeze/code/allowed-paths",parentData:data99,parentDataProperty:"allowed-paths",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data99.proposals !== undefined){
if(!(validate35(data99.proposals, {instancePath:instancePath+"/freeze/code/proposals",parentData:data99,parentDataProperty:"proposals",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err66 = {instancePath:instancePath+"/freeze/code",schemaPath:"#/properties/freeze/properties/code/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data94.rules !== undefined){
let data106 = data94.rules;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key22 in data106){
if(!((((key22 === "target-before-enhancement-freeze") || (key22 === "freeze-ahead")) || (key22 === "merged-before-code-freeze")) || (key22 === "named-proposal-merged"))){
const err67 = {instancePath:instancePath+"/freeze/rules",schemaPath:"#/properties/freeze/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data106["target-before-enhancement-freeze"] !== undefined){
if(!(validate49(data106["target-before-enhancement-freeze"], {instancePath:instancePath+"/freeze/rules/target-before-enhancement-freeze",parentData:data106,parentDataProperty:"target-before-enhancement-freeze",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data106["freeze-ahead"] !== undefined){
if(!(validate49(data106["freeze-ahead"], {instancePath:instancePath+"/freeze/rules/freeze-ahead",parentData:data106,parentDataProperty:"freeze-ahead",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data106["merged-before-code-freeze"] !== undefined){
if(!(validate49(data106["merged-before-code-freeze"], {instancePath:instancePath+"/freeze/rules/merged-before-code-freeze",parentData:data106,parentDataProperty:"merged-before-code-freeze",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data106["named-proposal-merged"] !== undefined){
let data110 = data106["named-proposal-merged"];
if(!((data110 === "warning") || (data110 === "off"))){
const err68 = {instancePath:instancePath+"/freeze/rules/named-proposal-merged",schemaPath:"#/properties/freeze/properties/rules/properties/named-proposal-merged/enum",keyword:"enum",params:{allowedValues: schema6.properties.freeze.properties.rules.properties["named-proposal-merged"].enum}};
if(vErrors === null){
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
const err69 = {instancePath:instancePath+"/freeze/rules",schemaPath:"#/properties/freeze/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
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
const err70 = {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.labels !== undefined){
let data111 = data.labels;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key23 in data111){
if(!((((((key23 === "tracker") || (key23 === "tracker-extra")) || (key23 === "proposal")) || (key23 === "target")) || (key23 === "needs-owner")) || (key23 === "sig"))){
const err71 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data111.tracker !== undefined){
if(!(validate22(data111.tracker, {instancePath:instancePath+"/labels/tracker",parentData:data111,parentDataProperty:"tracker",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data111["tracker-extra"] !== undefined){
if(!(validate27(data111["tracker-extra"], {instancePath:instancePath+"/labels/tracker-extra",parentData:data111,parentDataProperty:"tracker-extra",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data111.proposal !== undefined){
if(!(validate22(data111.proposal, {instancePath:instancePath+"/labels/proposal",parentData:data111,parentDataProperty:"proposal",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data111.target !== undefined){
if(!(validate22(data111.target, {instancePath:instancePath+"/labels/target",parentData:data111,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data111["needs-owner"] !== undefined){
if(!(validate22(data111["needs-owner"], {instancePath:instancePath+"/labels/needs-owner",parentData:data111,parentDataProperty:"needs-owner",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data111.sig !== undefined){
if(!(validate22(data111.sig, {instancePath:instancePath+"/labels/sig",parentData:data111,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err72 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.commands !== undefined){
let data118 = data.commands;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key24 in data118){
if(!(key24 === "labels")){
const err73 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data118.labels !== undefined){
let data119 = data118.labels;
if(Array.isArray(data119)){
const len2 = data119.length;
for(let i2=0; i2<len2; i2++){
let data120 = data119[i2];
if(!(((data120 === "sig") || (data120 === "kind")) || (data120 === "stage"))){
const err74 = {instancePath:instancePath+"/commands/labels/" + i2,schemaPath:"#/properties/commands/properties/labels/items/enum",keyword:"enum",params:{allowedValues: schema6.properties.commands.properties.labels.items.enum}};
if(vErrors === null){
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
const err75 = {instancePath:instancePath+"/commands/labels",schemaPath:"#/properties/commands/properties/labels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
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
const err76 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.report !== undefined){
let data121 = data.report;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key25 in data121){
if(!((((key25 === "code-repositories") || (key25 === "day")) || (key25 === "label")) || (key25 === "mailing-list"))){
const err77 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data121["code-repositories"] !== undefined){
let data122 = data121["code-repositories"];
if(Array.isArray(data122)){
const len3 = data122.length;
for(let i3=0; i3<len3; i3++){
let data123 = data122[i3];
if(typeof data123 === "string"){
if(!pattern2.test(data123)){
const err78 = {instancePath:instancePath+"/report/code-repositories/" + i3,schemaPath:"#/properties/report/properties/code-repositories/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/report/code-repositories/" + i3,schemaPath:"#/properties/report/properties/code-repositories/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err80 = {instancePath:instancePath+"/report/code-repositories",schemaPath:"#/properties/report/properties/code-repositories/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data121.day !== undefined){
let data124 = data121.day;
if(!(((((((data124 === "monday") || (data124 === "tuesday")) || (data124 === "wednesday")) || (data124 === "thursday")) || (data124 === "friday")) || (data124 === "saturday")) || (data124 === "sunday"))){
const err81 = {instancePath:instancePath+"/report/day",schemaPath:"#/properties/report/properties/day/enum",keyword:"enum",params:{allowedValues: schema6.properties.report.properties.day.enum}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data121.label !== undefined){
let data125 = data121.label;
if(typeof data125 === "string"){
if(func3(data125) > 50){
const err82 = {instancePath:instancePath+"/report/label",schemaPath:"#/properties/report/properties/label/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(func3(data125) < 1){
const err83 = {instancePath:instancePath+"/report/label",schemaPath:"#/properties/report/properties/label/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/report/label",schemaPath:"#/properties/report/properties/label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data121["mailing-list"] !== undefined){
if(!(validate22(data121["mailing-list"], {instancePath:instancePath+"/report/mailing-list",parentData:data121,parentDataProperty:"mailing-list",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err85 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
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
const err86 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
