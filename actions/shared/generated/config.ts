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
  "#/properties/report": [
    "code-repositories",
    "day",
    "mailing-list"
  ]
};

export const validate = validate10 as unknown as ValidateFunction<ConfigFile>;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"config.schema.json","title":"ConfigFile","description":"The configuration of a repository with enhancement proposals, `.github/enhancements.yaml`.","type":"object","additionalProperties":false,"properties":{"preset":{"enum":["vep","cep","none"],"description":"Where every default comes from: vep as in kubevirt/enhancements, cep as in kubevirt/project-infra, none for other projects."},"since":{"type":"string","minLength":1,"description":"The first release under the process: proposals that target earlier releases only are shown and not judged.","pattern":"^v?\\d{1,4}\\.\\d{1,4}(\\.\\d{1,4})?$"},"proposals":{"description":"Where the proposals are and what they are called.","type":"object","additionalProperties":false,"properties":{"series":{"type":"string","minLength":1,"description":"The name of the series, as it stands in titles: VEP, CEP, KEP.","pattern":"^[A-Za-z]{1,10}$"},"root":{"type":"string","minLength":1,"description":"The folder of the proposals. Every Markdown file below it is a proposal or an appendix of one."},"path":{"type":"string","minLength":1,"description":"The path of a proposal below the root, with {sig}, {number} and {name}."},"template":{"type":"string","minLength":1,"description":"The template, a path from the top of the repository."},"tracker-template":{"type":"string","minLength":1,"description":"The issue template of the tracking issue, a path from the top of the repository."},"metadata":{"enum":["auto","target-lines","front-matter"],"description":"Which format of targets is asked for. auto: the one that the template has."},"meta":{"type":"array","description":"Globs of proposals about the process itself: they need no owning SIG, feature gate or stage.","items":{"type":"string","minLength":1}},"ignore":{"type":"array","description":"Globs of Markdown files below the root that are no proposals.","items":{"type":"string","minLength":1}},"former-headings":{"type":"object","description":"Names that a section had in earlier templates, by its present heading.","additionalProperties":{"type":"array","items":{"type":"string","minLength":1}}},"nested-headings":{"type":"boolean","description":"Headings in quotes, list items and <details> count as headings."}}},"people":{"description":"Who runs the project and its releases.","type":"object","additionalProperties":false,"properties":{"maintainers":{"type":"array","description":"Logins of the maintainers.","items":{"type":"string","minLength":1}},"release-team":{"oneOf":[{"type":"array","description":"Logins of the release team.","items":{"type":"string","minLength":1}},{"description":"A file in a named repository, read at its default branch.","type":"object","additionalProperties":false,"properties":{"repository":{"type":"string","minLength":1,"description":"owner/name","pattern":"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"},"path":{"type":"string","minLength":1,"description":"The file in that repository, at its default branch."},"alias":{"type":"string","minLength":1,"description":"In an OWNERS_ALIASES file: the alias; `{sig}` stands for the name of the SIG."}},"required":["repository","path"]}]}}},"sigs":{"description":"SIGs and who represents them.","type":"object","additionalProperties":false,"properties":{"required":{"type":"array","description":"The SIGs that sign off every proposal, without `sig-`.","items":{"type":"string","minLength":1}},"sources":{"type":"array","description":"Where SIGs and representatives are read.","items":{"description":"A file in a named repository, read at its default branch.","type":"object","additionalProperties":false,"properties":{"repository":{"type":"string","minLength":1,"description":"owner/name","pattern":"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"},"path":{"type":"string","minLength":1,"description":"The file in that repository, at its default branch."},"alias":{"type":"string","minLength":1,"description":"In an OWNERS_ALIASES file: the alias; `{sig}` stands for the name of the SIG."},"sig":{"type":"string","minLength":1,"description":"The SIG whose people the alias or file names, where `{sig}` does not say it."}},"required":["repository","path"]}},"representatives":{"type":"object","description":"Corrections, by SIG.","additionalProperties":{"description":"Logins to add and to remove.","type":"object","additionalProperties":false,"properties":{"add":{"type":"array","description":"Logins to add.","items":{"oneOf":[{"type":"string","minLength":1},{"type":"object","description":"A login with the number of its account, which stays when the account is renamed.","additionalProperties":false,"required":["login","id"],"properties":{"login":{"type":"string","minLength":1,"description":"The login."},"id":{"type":"integer","minimum":1,"description":"The number of the account: https://api.github.com/users/<login>."}}}]}},"remove":{"type":"array","description":"Logins to remove.","items":{"type":"string","minLength":1}}}}}}},"template":{"description":"template-check.","type":"object","additionalProperties":false,"properties":{"mode":{"enum":["off","advisory","required"],"description":"off: template-check does nothing. advisory: it shows what it finds and blocks nothing. required: it blocks."},"rules":{"description":"The severity of a rule. failure: each of its findings fails. warning: none does. off: it does not run. Not named: as its page says.","type":"object","additionalProperties":false,"properties":{"section-required":{"enum":["failure","warning","off"]},"section-filled":{"enum":["failure","warning","off"]},"section-heading":{"enum":["failure","warning","off"]},"section-order":{"enum":["failure","warning","off"]},"section-placeholder":{"enum":["failure","warning","off"]},"title-format":{"enum":["failure","warning","off"]},"path-format":{"enum":["failure","warning","off"]},"number-agrees":{"enum":["failure","warning","off"]},"target-release":{"enum":["failure","warning","off"]},"front-matter-schema":{"enum":["failure","warning","off"]},"metadata-agrees":{"enum":["failure","warning","off"]},"status-transition":{"enum":["failure","warning","off"]},"status-complete":{"enum":["failure","warning","off"]},"graduation-ready":{"enum":["failure","warning","off"]},"stage-duration":{"enum":["failure","warning","off"]},"implementation-history":{"enum":["failure","warning","off"]},"feature-gate":{"enum":["failure","warning","off"]},"sign-off-checklist":{"enum":["warning","off"],"description":"Boxes and values disagree in practice: never a failure."},"owning-sig":{"enum":["failure","warning","off"]},"tracker-linked":{"enum":["failure","warning","off"]},"tracker-agrees":{"enum":["failure","warning","off"]},"tracker-filled":{"enum":["failure","warning","off"]},"tracker-labels":{"enum":["failure","warning","off"]},"metadata-in-pull-request":{"enum":["failure","warning","off"]},"appendix-without-targets":{"enum":["failure","warning","off"]}}}}},"sign-off":{"description":"sig-signoff-gate.","type":"object","additionalProperties":false,"properties":{"mode":{"enum":["off","advisory","required"],"description":"off: sig-signoff-gate does nothing. advisory: it shows what it finds and blocks nothing. required: it blocks."},"author":{"type":"boolean","description":"The author's own sign-off counts."},"distinct":{"type":"boolean","description":"One person signs off for one SIG only."},"edited":{"type":"boolean","description":"A comment counts from its last edit by its author; otherwise edited comments do not count."},"hold-is-veto":{"type":"boolean","description":"/hold counts as a veto."},"stale-after-days":{"type":"integer","minimum":1,"description":"After how many days of waiting a SIG is named."},"trusted-before":{"type":"string","minLength":1,"description":"An instant, ISO 8601 in UTC: older sign-offs bind to the head of that instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},"contributors":{"type":"boolean","description":"Sign-offs of people who wrote or committed commits of the pull request count."},"deletions":{"type":"boolean","description":"Taking a proposal away asks for sign-offs."},"request-reviewers":{"type":"boolean","description":"The representatives of SIGs that have not signed off are asked for a review, once."},"label":{"type":"string","minLength":1,"description":"Marks the SIGs that signed off, with {sig}: `signoff/sig-{sig}`. Not set: no labels."},"rules":{"description":"The severity of a rule. failure: each of its findings fails. warning: none does. off: it does not run. Not named: as its page says.","type":"object","additionalProperties":false,"properties":{"no-standing-veto":{"enum":["failure","warning","off"]},"owning-sig-named":{"enum":["failure","warning","off"]},"sign-off-from-every-sig":{"enum":["failure","warning","off"]},"reviewer-assigned":{"enum":["failure","warning","off"]},"review-not-lagging":{"enum":["failure","warning","off"]}}}}},"releases":{"description":"Release schedules.","type":"object","additionalProperties":false,"properties":{"schedule":{"description":"A file in a named repository, read at its default branch.","type":"object","additionalProperties":false,"properties":{"repository":{"type":"string","minLength":1,"description":"owner/name","pattern":"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"},"path":{"type":"string","minLength":1,"description":"The file in that repository, at its default branch."},"alias":{"type":"string","minLength":1,"description":"In an OWNERS_ALIASES file: the alias; `{sig}` stands for the name of the SIG."}},"required":["repository","path"]},"zone":{"type":"string","minLength":1,"description":"AoE (Anywhere on Earth, UTC-12) or an IANA time zone: in which zone a day ends."},"override":{"type":"object","description":"Corrected dates, by release.","propertyNames":{"pattern":"^v?\\d{1,4}\\.\\d{1,4}(\\.\\d{1,4})?$"},"additionalProperties":{"description":"Dates of one release.","type":"object","additionalProperties":false,"properties":{"enhancement-freeze":{"type":"string","minLength":1,"description":"YYYY-MM-DD","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"code-freeze":{"type":"string","minLength":1,"description":"YYYY-MM-DD","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"ga":{"type":"string","minLength":1,"description":"YYYY-MM-DD","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"branch-cut":{"type":"string","minLength":1,"description":"YYYY-MM-DD","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}}}},"who":{"type":"string","minLength":1,"description":"Whose rows of a schedule are the project's own."}}},"freeze":{"description":"freeze-gate.","type":"object","additionalProperties":false,"properties":{"mode":{"enum":["off","advisory","required"],"description":"off: freeze-gate does nothing. advisory: it shows what it finds and blocks nothing. required: it blocks."},"exceptions":{"description":"Where exceptions stand.","type":"object","additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"description":"The file of granted exceptions."},"label":{"type":"string","minLength":1,"description":"The label that grants one."}}},"code":{"description":"Code freeze of an implementation repository.","type":"object","additionalProperties":false,"properties":{"main":{"type":"string","minLength":1,"description":"The development branch."},"branch":{"type":"string","minLength":1,"description":"The name of a release branch, with {release}."},"allowed-labels":{"type":"array","description":"Labels of pull requests that may land after code freeze.","items":{"type":"string","minLength":1}},"approved-label":{"type":"string","minLength":1,"description":"A label that is kept on pull requests whose proposal is accepted for the release: approved-vep. Not named: none is."},"allowed-paths":{"type":"array","description":"Globs of files that may change after code freeze.","items":{"type":"string","minLength":1}},"proposals":{"type":"string","minLength":1,"pattern":"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$","description":"The repository of the proposals that pull requests name, owner/name; set where this repository holds the implementation."}}},"rules":{"description":"The severity of a rule. failure: each of its findings fails. warning: none does. off: it does not run. Not named: as its page says.","type":"object","additionalProperties":false,"properties":{"target-before-enhancement-freeze":{"enum":["failure","warning","off"]},"freeze-ahead":{"enum":["failure","warning","off"]},"merged-before-code-freeze":{"enum":["failure","warning","off"]},"named-proposal-merged":{"enum":["warning","off"],"description":"Never fails: which proposal a change implements is read from words."}}}}},"labels":{"description":"Names of labels.","type":"object","additionalProperties":false,"properties":{"tracker":{"type":"string","minLength":1,"description":"Marks tracking issues."},"tracker-extra":{"type":"array","description":"Labels that a tracking issue carries beside it.","items":{"type":"string","minLength":1}},"proposal":{"type":"string","minLength":1,"description":"Marks pull requests that touch a valid proposal."},"target":{"type":"string","minLength":1,"description":"Marks the release, with {release}."},"needs-owner":{"type":"string","minLength":1,"description":"Marks proposals without an owning SIG."},"sig":{"type":"string","minLength":1,"description":"Marks the SIG, with {sig}."}}},"report":{"description":"weekly-report.","type":"object","additionalProperties":false,"properties":{"code-repositories":{"type":"array","description":"Repositories with implementations, owner/name.","items":{"type":"string","minLength":1}},"day":{"enum":["monday","tuesday","wednesday","thursday","friday","saturday","sunday"],"description":"The day of the weekly report."},"mailing-list":{"type":"string","minLength":1,"description":"The mailing list of announcements."}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (runtime_ucs2length.default ?? runtime_ucs2length);
const pattern0 = new RegExp("^v?\\d{1,4}\\.\\d{1,4}(\\.\\d{1,4})?$", "u");
const pattern1 = new RegExp("^[A-Za-z]{1,10}$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$", "u");
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$", "u");
const pattern7 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="config.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
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
const err1 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/enum",keyword:"enum",params:{allowedValues: schema11.properties.preset.enum}};
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
if(!(func2.call(schema11.properties.proposals.properties, key1))){
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
let data4 = data2.root;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err9 = {instancePath:instancePath+"/proposals/root",schemaPath:"#/properties/proposals/properties/root/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/proposals/root",schemaPath:"#/properties/proposals/properties/root/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.path !== undefined){
let data5 = data2.path;
if(typeof data5 === "string"){
if(func3(data5) < 1){
const err11 = {instancePath:instancePath+"/proposals/path",schemaPath:"#/properties/proposals/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/proposals/path",schemaPath:"#/properties/proposals/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.template !== undefined){
let data6 = data2.template;
if(typeof data6 === "string"){
if(func3(data6) < 1){
const err13 = {instancePath:instancePath+"/proposals/template",schemaPath:"#/properties/proposals/properties/template/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/proposals/template",schemaPath:"#/properties/proposals/properties/template/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2["tracker-template"] !== undefined){
let data7 = data2["tracker-template"];
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err15 = {instancePath:instancePath+"/proposals/tracker-template",schemaPath:"#/properties/proposals/properties/tracker-template/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/proposals/tracker-template",schemaPath:"#/properties/proposals/properties/tracker-template/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.metadata !== undefined){
let data8 = data2.metadata;
if(!(((data8 === "auto") || (data8 === "target-lines")) || (data8 === "front-matter"))){
const err17 = {instancePath:instancePath+"/proposals/metadata",schemaPath:"#/properties/proposals/properties/metadata/enum",keyword:"enum",params:{allowedValues: schema11.properties.proposals.properties.metadata.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.meta !== undefined){
let data9 = data2.meta;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(func3(data10) < 1){
const err18 = {instancePath:instancePath+"/proposals/meta/" + i0,schemaPath:"#/properties/proposals/properties/meta/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/proposals/meta/" + i0,schemaPath:"#/properties/proposals/properties/meta/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/proposals/meta",schemaPath:"#/properties/proposals/properties/meta/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.ignore !== undefined){
let data11 = data2.ignore;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(func3(data12) < 1){
const err21 = {instancePath:instancePath+"/proposals/ignore/" + i1,schemaPath:"#/properties/proposals/properties/ignore/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/proposals/ignore/" + i1,schemaPath:"#/properties/proposals/properties/ignore/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err23 = {instancePath:instancePath+"/proposals/ignore",schemaPath:"#/properties/proposals/properties/ignore/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2["former-headings"] !== undefined){
let data13 = data2["former-headings"];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
let data14 = data13[key2];
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(typeof data15 === "string"){
if(func3(data15) < 1){
const err24 = {instancePath:instancePath+"/proposals/former-headings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/proposals/properties/former-headings/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/proposals/former-headings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/proposals/properties/former-headings/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err26 = {instancePath:instancePath+"/proposals/former-headings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/proposals/properties/former-headings/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
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
const err27 = {instancePath:instancePath+"/proposals/former-headings",schemaPath:"#/properties/proposals/properties/former-headings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data2["nested-headings"] !== undefined){
if(typeof data2["nested-headings"] !== "boolean"){
const err28 = {instancePath:instancePath+"/proposals/nested-headings",schemaPath:"#/properties/proposals/properties/nested-headings/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/proposals",schemaPath:"#/properties/proposals/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.people !== undefined){
let data17 = data.people;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key3 in data17){
if(!((key3 === "maintainers") || (key3 === "release-team"))){
const err30 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data17.maintainers !== undefined){
let data18 = data17.maintainers;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(func3(data19) < 1){
const err31 = {instancePath:instancePath+"/people/maintainers/" + i3,schemaPath:"#/properties/people/properties/maintainers/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/people/maintainers/" + i3,schemaPath:"#/properties/people/properties/maintainers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/people/maintainers",schemaPath:"#/properties/people/properties/maintainers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data17["release-team"] !== undefined){
let data20 = data17["release-team"];
const _errs44 = errors;
let valid12 = false;
let passing0 = null;
const _errs45 = errors;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(typeof data21 === "string"){
if(func3(data21) < 1){
const err34 = {instancePath:instancePath+"/people/release-team/" + i4,schemaPath:"#/properties/people/properties/release-team/oneOf/0/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/people/release-team/" + i4,schemaPath:"#/properties/people/properties/release-team/oneOf/0/items/type",keyword:"type",params:{type: "string"}};
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
const err36 = {instancePath:instancePath+"/people/release-team",schemaPath:"#/properties/people/properties/release-team/oneOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid0 = _errs45 === errors;
if(_valid0){
valid12 = true;
passing0 = 0;
}
const _errs49 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.repository === undefined){
const err37 = {instancePath:instancePath+"/people/release-team",schemaPath:"#/properties/people/properties/release-team/oneOf/1/required",keyword:"required",params:{missingProperty: "repository"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data20.path === undefined){
const err38 = {instancePath:instancePath+"/people/release-team",schemaPath:"#/properties/people/properties/release-team/oneOf/1/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key4 in data20){
if(!(((key4 === "repository") || (key4 === "path")) || (key4 === "alias"))){
const err39 = {instancePath:instancePath+"/people/release-team",schemaPath:"#/properties/people/properties/release-team/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data20.repository !== undefined){
let data22 = data20.repository;
if(typeof data22 === "string"){
if(func3(data22) < 1){
const err40 = {instancePath:instancePath+"/people/release-team/repository",schemaPath:"#/properties/people/properties/release-team/oneOf/1/properties/repository/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern2.test(data22)){
const err41 = {instancePath:instancePath+"/people/release-team/repository",schemaPath:"#/properties/people/properties/release-team/oneOf/1/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/people/release-team/repository",schemaPath:"#/properties/people/properties/release-team/oneOf/1/properties/repository/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data20.path !== undefined){
let data23 = data20.path;
if(typeof data23 === "string"){
if(func3(data23) < 1){
const err43 = {instancePath:instancePath+"/people/release-team/path",schemaPath:"#/properties/people/properties/release-team/oneOf/1/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/people/release-team/path",schemaPath:"#/properties/people/properties/release-team/oneOf/1/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data20.alias !== undefined){
let data24 = data20.alias;
if(typeof data24 === "string"){
if(func3(data24) < 1){
const err45 = {instancePath:instancePath+"/people/release-team/alias",schemaPath:"#/properties/people/properties/release-team/oneOf/1/properties/alias/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/people/release-team/alias",schemaPath:"#/properties/people/properties/release-team/oneOf/1/properties/alias/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/people/release-team",schemaPath:"#/properties/people/properties/release-team/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid0 = _errs49 === errors;
if(_valid0 && valid12){
valid12 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid12 = true;
passing0 = 1;
}
}
if(!valid12){
const err48 = {instancePath:instancePath+"/people/release-team",schemaPath:"#/properties/people/properties/release-team/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err49 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.sigs !== undefined){
let data25 = data.sigs;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key5 in data25){
if(!(((key5 === "required") || (key5 === "sources")) || (key5 === "representatives"))){
const err50 = {instancePath:instancePath+"/sigs",schemaPath:"#/properties/sigs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data25.required !== undefined){
let data26 = data25.required;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
let data27 = data26[i5];
if(typeof data27 === "string"){
if(func3(data27) < 1){
const err51 = {instancePath:instancePath+"/sigs/required/" + i5,schemaPath:"#/properties/sigs/properties/required/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/sigs/required/" + i5,schemaPath:"#/properties/sigs/properties/required/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/sigs/required",schemaPath:"#/properties/sigs/properties/required/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data25.sources !== undefined){
let data28 = data25.sources;
if(Array.isArray(data28)){
const len6 = data28.length;
for(let i6=0; i6<len6; i6++){
let data29 = data28[i6];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.repository === undefined){
const err54 = {instancePath:instancePath+"/sigs/sources/" + i6,schemaPath:"#/properties/sigs/properties/sources/items/required",keyword:"required",params:{missingProperty: "repository"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data29.path === undefined){
const err55 = {instancePath:instancePath+"/sigs/sources/" + i6,schemaPath:"#/properties/sigs/properties/sources/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key6 in data29){
if(!((((key6 === "repository") || (key6 === "path")) || (key6 === "alias")) || (key6 === "sig"))){
const err56 = {instancePath:instancePath+"/sigs/sources/" + i6,schemaPath:"#/properties/sigs/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data29.repository !== undefined){
let data30 = data29.repository;
if(typeof data30 === "string"){
if(func3(data30) < 1){
const err57 = {instancePath:instancePath+"/sigs/sources/" + i6+"/repository",schemaPath:"#/properties/sigs/properties/sources/items/properties/repository/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!pattern2.test(data30)){
const err58 = {instancePath:instancePath+"/sigs/sources/" + i6+"/repository",schemaPath:"#/properties/sigs/properties/sources/items/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/sigs/sources/" + i6+"/repository",schemaPath:"#/properties/sigs/properties/sources/items/properties/repository/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data29.path !== undefined){
let data31 = data29.path;
if(typeof data31 === "string"){
if(func3(data31) < 1){
const err60 = {instancePath:instancePath+"/sigs/sources/" + i6+"/path",schemaPath:"#/properties/sigs/properties/sources/items/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/sigs/sources/" + i6+"/path",schemaPath:"#/properties/sigs/properties/sources/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data29.alias !== undefined){
let data32 = data29.alias;
if(typeof data32 === "string"){
if(func3(data32) < 1){
const err62 = {instancePath:instancePath+"/sigs/sources/" + i6+"/alias",schemaPath:"#/properties/sigs/properties/sources/items/properties/alias/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/sigs/sources/" + i6+"/alias",schemaPath:"#/properties/sigs/properties/sources/items/properties/alias/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data29.sig !== undefined){
let data33 = data29.sig;
if(typeof data33 === "string"){
if(func3(data33) < 1){
const err64 = {instancePath:instancePath+"/sigs/sources/" + i6+"/sig",schemaPath:"#/properties/sigs/properties/sources/items/properties/sig/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/sigs/sources/" + i6+"/sig",schemaPath:"#/properties/sigs/properties/sources/items/properties/sig/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/sigs/sources/" + i6,schemaPath:"#/properties/sigs/properties/sources/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/sigs/sources",schemaPath:"#/properties/sigs/properties/sources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data25.representatives !== undefined){
let data34 = data25.representatives;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key7 in data34){
let data35 = data34[key7];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key8 in data35){
if(!((key8 === "add") || (key8 === "remove"))){
const err68 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data35.add !== undefined){
let data36 = data35.add;
if(Array.isArray(data36)){
const len7 = data36.length;
for(let i7=0; i7<len7; i7++){
let data37 = data36[i7];
const _errs87 = errors;
let valid26 = false;
let passing1 = null;
const _errs88 = errors;
if(typeof data37 === "string"){
if(func3(data37) < 1){
const err69 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/add/" + i7,schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/add/" + i7,schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid1 = _errs88 === errors;
if(_valid1){
valid26 = true;
passing1 = 0;
}
const _errs90 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.login === undefined){
const err71 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/add/" + i7,schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf/1/required",keyword:"required",params:{missingProperty: "login"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data37.id === undefined){
const err72 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/add/" + i7,schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf/1/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key9 in data37){
if(!((key9 === "login") || (key9 === "id"))){
const err73 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/add/" + i7,schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data37.login !== undefined){
let data38 = data37.login;
if(typeof data38 === "string"){
if(func3(data38) < 1){
const err74 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/add/" + i7+"/login",schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf/1/properties/login/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/add/" + i7+"/login",schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf/1/properties/login/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data37.id !== undefined){
let data39 = data37.id;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err76 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/add/" + i7+"/id",schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf/1/properties/id/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 1 || isNaN(data39)){
const err77 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/add/" + i7+"/id",schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf/1/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/add/" + i7,schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid1 = _errs90 === errors;
if(_valid1 && valid26){
valid26 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid26 = true;
passing1 = 1;
}
}
if(!valid26){
const err79 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/add/" + i7,schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/properties/add/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
else {
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err80 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/add",schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/properties/add/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data35.remove !== undefined){
let data40 = data35.remove;
if(Array.isArray(data40)){
const len8 = data40.length;
for(let i8=0; i8<len8; i8++){
let data41 = data40[i8];
if(typeof data41 === "string"){
if(func3(data41) < 1){
const err81 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/remove/" + i8,schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/properties/remove/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/remove/" + i8,schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/properties/remove/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/remove",schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/properties/remove/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/sigs/representatives/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sigs/properties/representatives/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/sigs/representatives",schemaPath:"#/properties/sigs/properties/representatives/type",keyword:"type",params:{type: "object"}};
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
const err86 = {instancePath:instancePath+"/sigs",schemaPath:"#/properties/sigs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.template !== undefined){
let data42 = data.template;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key10 in data42){
if(!((key10 === "mode") || (key10 === "rules"))){
const err87 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data42.mode !== undefined){
let data43 = data42.mode;
if(!(((data43 === "off") || (data43 === "advisory")) || (data43 === "required"))){
const err88 = {instancePath:instancePath+"/template/mode",schemaPath:"#/properties/template/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.mode.enum}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data42.rules !== undefined){
let data44 = data42.rules;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key11 in data44){
if(!(func2.call(schema11.properties.template.properties.rules.properties, key11))){
const err89 = {instancePath:instancePath+"/template/rules",schemaPath:"#/properties/template/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data44["section-required"] !== undefined){
let data45 = data44["section-required"];
if(!(((data45 === "failure") || (data45 === "warning")) || (data45 === "off"))){
const err90 = {instancePath:instancePath+"/template/rules/section-required",schemaPath:"#/properties/template/properties/rules/properties/section-required/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["section-required"].enum}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data44["section-filled"] !== undefined){
let data46 = data44["section-filled"];
if(!(((data46 === "failure") || (data46 === "warning")) || (data46 === "off"))){
const err91 = {instancePath:instancePath+"/template/rules/section-filled",schemaPath:"#/properties/template/properties/rules/properties/section-filled/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["section-filled"].enum}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data44["section-heading"] !== undefined){
let data47 = data44["section-heading"];
if(!(((data47 === "failure") || (data47 === "warning")) || (data47 === "off"))){
const err92 = {instancePath:instancePath+"/template/rules/section-heading",schemaPath:"#/properties/template/properties/rules/properties/section-heading/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["section-heading"].enum}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data44["section-order"] !== undefined){
let data48 = data44["section-order"];
if(!(((data48 === "failure") || (data48 === "warning")) || (data48 === "off"))){
const err93 = {instancePath:instancePath+"/template/rules/section-order",schemaPath:"#/properties/template/properties/rules/properties/section-order/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["section-order"].enum}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data44["section-placeholder"] !== undefined){
let data49 = data44["section-placeholder"];
if(!(((data49 === "failure") || (data49 === "warning")) || (data49 === "off"))){
const err94 = {instancePath:instancePath+"/template/rules/section-placeholder",schemaPath:"#/properties/template/properties/rules/properties/section-placeholder/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["section-placeholder"].enum}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data44["title-format"] !== undefined){
let data50 = data44["title-format"];
if(!(((data50 === "failure") || (data50 === "warning")) || (data50 === "off"))){
const err95 = {instancePath:instancePath+"/template/rules/title-format",schemaPath:"#/properties/template/properties/rules/properties/title-format/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["title-format"].enum}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data44["path-format"] !== undefined){
let data51 = data44["path-format"];
if(!(((data51 === "failure") || (data51 === "warning")) || (data51 === "off"))){
const err96 = {instancePath:instancePath+"/template/rules/path-format",schemaPath:"#/properties/template/properties/rules/properties/path-format/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["path-format"].enum}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data44["number-agrees"] !== undefined){
let data52 = data44["number-agrees"];
if(!(((data52 === "failure") || (data52 === "warning")) || (data52 === "off"))){
const err97 = {instancePath:instancePath+"/template/rules/number-agrees",schemaPath:"#/properties/template/properties/rules/properties/number-agrees/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["number-agrees"].enum}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data44["target-release"] !== undefined){
let data53 = data44["target-release"];
if(!(((data53 === "failure") || (data53 === "warning")) || (data53 === "off"))){
const err98 = {instancePath:instancePath+"/template/rules/target-release",schemaPath:"#/properties/template/properties/rules/properties/target-release/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["target-release"].enum}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data44["front-matter-schema"] !== undefined){
let data54 = data44["front-matter-schema"];
if(!(((data54 === "failure") || (data54 === "warning")) || (data54 === "off"))){
const err99 = {instancePath:instancePath+"/template/rules/front-matter-schema",schemaPath:"#/properties/template/properties/rules/properties/front-matter-schema/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["front-matter-schema"].enum}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data44["metadata-agrees"] !== undefined){
let data55 = data44["metadata-agrees"];
if(!(((data55 === "failure") || (data55 === "warning")) || (data55 === "off"))){
const err100 = {instancePath:instancePath+"/template/rules/metadata-agrees",schemaPath:"#/properties/template/properties/rules/properties/metadata-agrees/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["metadata-agrees"].enum}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data44["status-transition"] !== undefined){
let data56 = data44["status-transition"];
if(!(((data56 === "failure") || (data56 === "warning")) || (data56 === "off"))){
const err101 = {instancePath:instancePath+"/template/rules/status-transition",schemaPath:"#/properties/template/properties/rules/properties/status-transition/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["status-transition"].enum}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data44["status-complete"] !== undefined){
let data57 = data44["status-complete"];
if(!(((data57 === "failure") || (data57 === "warning")) || (data57 === "off"))){
const err102 = {instancePath:instancePath+"/template/rules/status-complete",schemaPath:"#/properties/template/properties/rules/properties/status-complete/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["status-complete"].enum}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data44["graduation-ready"] !== undefined){
let data58 = data44["graduation-ready"];
if(!(((data58 === "failure") || (data58 === "warning")) || (data58 === "off"))){
const err103 = {instancePath:instancePath+"/template/rules/graduation-ready",schemaPath:"#/properties/template/properties/rules/properties/graduation-ready/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["graduation-ready"].enum}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data44["stage-duration"] !== undefined){
let data59 = data44["stage-duration"];
if(!(((data59 === "failure") || (data59 === "warning")) || (data59 === "off"))){
const err104 = {instancePath:instancePath+"/template/rules/stage-duration",schemaPath:"#/properties/template/properties/rules/properties/stage-duration/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["stage-duration"].enum}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data44["implementation-history"] !== undefined){
let data60 = data44["implementation-history"];
if(!(((data60 === "failure") || (data60 === "warning")) || (data60 === "off"))){
const err105 = {instancePath:instancePath+"/template/rules/implementation-history",schemaPath:"#/properties/template/properties/rules/properties/implementation-history/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["implementation-history"].enum}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data44["feature-gate"] !== undefined){
let data61 = data44["feature-gate"];
if(!(((data61 === "failure") || (data61 === "warning")) || (data61 === "off"))){
const err106 = {instancePath:instancePath+"/template/rules/feature-gate",schemaPath:"#/properties/template/properties/rules/properties/feature-gate/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["feature-gate"].enum}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data44["sign-off-checklist"] !== undefined){
let data62 = data44["sign-off-checklist"];
if(!((data62 === "warning") || (data62 === "off"))){
const err107 = {instancePath:instancePath+"/template/rules/sign-off-checklist",schemaPath:"#/properties/template/properties/rules/properties/sign-off-checklist/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["sign-off-checklist"].enum}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data44["owning-sig"] !== undefined){
let data63 = data44["owning-sig"];
if(!(((data63 === "failure") || (data63 === "warning")) || (data63 === "off"))){
const err108 = {instancePath:instancePath+"/template/rules/owning-sig",schemaPath:"#/properties/template/properties/rules/properties/owning-sig/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["owning-sig"].enum}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data44["tracker-linked"] !== undefined){
let data64 = data44["tracker-linked"];
if(!(((data64 === "failure") || (data64 === "warning")) || (data64 === "off"))){
const err109 = {instancePath:instancePath+"/template/rules/tracker-linked",schemaPath:"#/properties/template/properties/rules/properties/tracker-linked/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["tracker-linked"].enum}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data44["tracker-agrees"] !== undefined){
let data65 = data44["tracker-agrees"];
if(!(((data65 === "failure") || (data65 === "warning")) || (data65 === "off"))){
const err110 = {instancePath:instancePath+"/template/rules/tracker-agrees",schemaPath:"#/properties/template/properties/rules/properties/tracker-agrees/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["tracker-agrees"].enum}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data44["tracker-filled"] !== undefined){
let data66 = data44["tracker-filled"];
if(!(((data66 === "failure") || (data66 === "warning")) || (data66 === "off"))){
const err111 = {instancePath:instancePath+"/template/rules/tracker-filled",schemaPath:"#/properties/template/properties/rules/properties/tracker-filled/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["tracker-filled"].enum}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data44["tracker-labels"] !== undefined){
let data67 = data44["tracker-labels"];
if(!(((data67 === "failure") || (data67 === "warning")) || (data67 === "off"))){
const err112 = {instancePath:instancePath+"/template/rules/tracker-labels",schemaPath:"#/properties/template/properties/rules/properties/tracker-labels/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["tracker-labels"].enum}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data44["metadata-in-pull-request"] !== undefined){
let data68 = data44["metadata-in-pull-request"];
if(!(((data68 === "failure") || (data68 === "warning")) || (data68 === "off"))){
const err113 = {instancePath:instancePath+"/template/rules/metadata-in-pull-request",schemaPath:"#/properties/template/properties/rules/properties/metadata-in-pull-request/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["metadata-in-pull-request"].enum}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data44["appendix-without-targets"] !== undefined){
let data69 = data44["appendix-without-targets"];
if(!(((data69 === "failure") || (data69 === "warning")) || (data69 === "off"))){
const err114 = {instancePath:instancePath+"/template/rules/appendix-without-targets",schemaPath:"#/properties/template/properties/rules/properties/appendix-without-targets/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.rules.properties["appendix-without-targets"].enum}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/template/rules",schemaPath:"#/properties/template/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data["sign-off"] !== undefined){
let data70 = data["sign-off"];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key12 in data70){
if(!(func2.call(schema11.properties["sign-off"].properties, key12))){
const err117 = {instancePath:instancePath+"/sign-off",schemaPath:"#/properties/sign-off/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data70.mode !== undefined){
let data71 = data70.mode;
if(!(((data71 === "off") || (data71 === "advisory")) || (data71 === "required"))){
const err118 = {instancePath:instancePath+"/sign-off/mode",schemaPath:"#/properties/sign-off/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties["sign-off"].properties.mode.enum}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data70.author !== undefined){
if(typeof data70.author !== "boolean"){
const err119 = {instancePath:instancePath+"/sign-off/author",schemaPath:"#/properties/sign-off/properties/author/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data70.distinct !== undefined){
if(typeof data70.distinct !== "boolean"){
const err120 = {instancePath:instancePath+"/sign-off/distinct",schemaPath:"#/properties/sign-off/properties/distinct/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data70.edited !== undefined){
if(typeof data70.edited !== "boolean"){
const err121 = {instancePath:instancePath+"/sign-off/edited",schemaPath:"#/properties/sign-off/properties/edited/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data70["hold-is-veto"] !== undefined){
if(typeof data70["hold-is-veto"] !== "boolean"){
const err122 = {instancePath:instancePath+"/sign-off/hold-is-veto",schemaPath:"#/properties/sign-off/properties/hold-is-veto/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data70["stale-after-days"] !== undefined){
let data76 = data70["stale-after-days"];
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
const err123 = {instancePath:instancePath+"/sign-off/stale-after-days",schemaPath:"#/properties/sign-off/properties/stale-after-days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 < 1 || isNaN(data76)){
const err124 = {instancePath:instancePath+"/sign-off/stale-after-days",schemaPath:"#/properties/sign-off/properties/stale-after-days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
if(data70["trusted-before"] !== undefined){
let data77 = data70["trusted-before"];
if(typeof data77 === "string"){
if(func3(data77) < 1){
const err125 = {instancePath:instancePath+"/sign-off/trusted-before",schemaPath:"#/properties/sign-off/properties/trusted-before/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(!pattern4.test(data77)){
const err126 = {instancePath:instancePath+"/sign-off/trusted-before",schemaPath:"#/properties/sign-off/properties/trusted-before/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/sign-off/trusted-before",schemaPath:"#/properties/sign-off/properties/trusted-before/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data70.contributors !== undefined){
if(typeof data70.contributors !== "boolean"){
const err128 = {instancePath:instancePath+"/sign-off/contributors",schemaPath:"#/properties/sign-off/properties/contributors/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data70.deletions !== undefined){
if(typeof data70.deletions !== "boolean"){
const err129 = {instancePath:instancePath+"/sign-off/deletions",schemaPath:"#/properties/sign-off/properties/deletions/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data70["request-reviewers"] !== undefined){
if(typeof data70["request-reviewers"] !== "boolean"){
const err130 = {instancePath:instancePath+"/sign-off/request-reviewers",schemaPath:"#/properties/sign-off/properties/request-reviewers/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data70.label !== undefined){
let data81 = data70.label;
if(typeof data81 === "string"){
if(func3(data81) < 1){
const err131 = {instancePath:instancePath+"/sign-off/label",schemaPath:"#/properties/sign-off/properties/label/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/sign-off/label",schemaPath:"#/properties/sign-off/properties/label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data70.rules !== undefined){
let data82 = data70.rules;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key13 in data82){
if(!(((((key13 === "no-standing-veto") || (key13 === "owning-sig-named")) || (key13 === "sign-off-from-every-sig")) || (key13 === "reviewer-assigned")) || (key13 === "review-not-lagging"))){
const err133 = {instancePath:instancePath+"/sign-off/rules",schemaPath:"#/properties/sign-off/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data82["no-standing-veto"] !== undefined){
let data83 = data82["no-standing-veto"];
if(!(((data83 === "failure") || (data83 === "warning")) || (data83 === "off"))){
const err134 = {instancePath:instancePath+"/sign-off/rules/no-standing-veto",schemaPath:"#/properties/sign-off/properties/rules/properties/no-standing-veto/enum",keyword:"enum",params:{allowedValues: schema11.properties["sign-off"].properties.rules.properties["no-standing-veto"].enum}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data82["owning-sig-named"] !== undefined){
let data84 = data82["owning-sig-named"];
if(!(((data84 === "failure") || (data84 === "warning")) || (data84 === "off"))){
const err135 = {instancePath:instancePath+"/sign-off/rules/owning-sig-named",schemaPath:"#/properties/sign-off/properties/rules/properties/owning-sig-named/enum",keyword:"enum",params:{allowedValues: schema11.properties["sign-off"].properties.rules.properties["owning-sig-named"].enum}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data82["sign-off-from-every-sig"] !== undefined){
let data85 = data82["sign-off-from-every-sig"];
if(!(((data85 === "failure") || (data85 === "warning")) || (data85 === "off"))){
const err136 = {instancePath:instancePath+"/sign-off/rules/sign-off-from-every-sig",schemaPath:"#/properties/sign-off/properties/rules/properties/sign-off-from-every-sig/enum",keyword:"enum",params:{allowedValues: schema11.properties["sign-off"].properties.rules.properties["sign-off-from-every-sig"].enum}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data82["reviewer-assigned"] !== undefined){
let data86 = data82["reviewer-assigned"];
if(!(((data86 === "failure") || (data86 === "warning")) || (data86 === "off"))){
const err137 = {instancePath:instancePath+"/sign-off/rules/reviewer-assigned",schemaPath:"#/properties/sign-off/properties/rules/properties/reviewer-assigned/enum",keyword:"enum",params:{allowedValues: schema11.properties["sign-off"].properties.rules.properties["reviewer-assigned"].enum}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data82["review-not-lagging"] !== undefined){
let data87 = data82["review-not-lagging"];
if(!(((data87 === "failure") || (data87 === "warning")) || (data87 === "off"))){
const err138 = {instancePath:instancePath+"/sign-off/rules/review-not-lagging",schemaPath:"#/properties/sign-off/properties/rules/properties/review-not-lagging/enum",keyword:"enum",params:{allowedValues: schema11.properties["sign-off"].properties.rules.properties["review-not-lagging"].enum}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/sign-off/rules",schemaPath:"#/properties/sign-off/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/sign-off",schemaPath:"#/properties/sign-off/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data.releases !== undefined){
let data88 = data.releases;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key14 in data88){
if(!((((key14 === "schedule") || (key14 === "zone")) || (key14 === "override")) || (key14 === "who"))){
const err141 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data88.schedule !== undefined){
let data89 = data88.schedule;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.repository === undefined){
const err142 = {instancePath:instancePath+"/releases/schedule",schemaPath:"#/properties/releases/properties/schedule/required",keyword:"required",params:{missingProperty: "repository"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data89.path === undefined){
const err143 = {instancePath:instancePath+"/releases/schedule",schemaPath:"#/properties/releases/properties/schedule/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
for(const key15 in data89){
if(!(((key15 === "repository") || (key15 === "path")) || (key15 === "alias"))){
const err144 = {instancePath:instancePath+"/releases/schedule",schemaPath:"#/properties/releases/properties/schedule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data89.repository !== undefined){
let data90 = data89.repository;
if(typeof data90 === "string"){
if(func3(data90) < 1){
const err145 = {instancePath:instancePath+"/releases/schedule/repository",schemaPath:"#/properties/releases/properties/schedule/properties/repository/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!pattern2.test(data90)){
const err146 = {instancePath:instancePath+"/releases/schedule/repository",schemaPath:"#/properties/releases/properties/schedule/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/releases/schedule/repository",schemaPath:"#/properties/releases/properties/schedule/properties/repository/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data89.path !== undefined){
let data91 = data89.path;
if(typeof data91 === "string"){
if(func3(data91) < 1){
const err148 = {instancePath:instancePath+"/releases/schedule/path",schemaPath:"#/properties/releases/properties/schedule/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/releases/schedule/path",schemaPath:"#/properties/releases/properties/schedule/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data89.alias !== undefined){
let data92 = data89.alias;
if(typeof data92 === "string"){
if(func3(data92) < 1){
const err150 = {instancePath:instancePath+"/releases/schedule/alias",schemaPath:"#/properties/releases/properties/schedule/properties/alias/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/releases/schedule/alias",schemaPath:"#/properties/releases/properties/schedule/properties/alias/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/releases/schedule",schemaPath:"#/properties/releases/properties/schedule/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data88.zone !== undefined){
let data93 = data88.zone;
if(typeof data93 === "string"){
if(func3(data93) < 1){
const err153 = {instancePath:instancePath+"/releases/zone",schemaPath:"#/properties/releases/properties/zone/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/releases/zone",schemaPath:"#/properties/releases/properties/zone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data88.override !== undefined){
let data94 = data88.override;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key16 in data94){
const _errs181 = errors;
if(typeof key16 === "string"){
if(!pattern0.test(key16)){
const err155 = {instancePath:instancePath+"/releases/override",schemaPath:"#/properties/releases/properties/override/propertyNames/pattern",keyword:"pattern",params:{pattern: "^v?\\d{1,4}\\.\\d{1,4}(\\.\\d{1,4})?$"},propertyName:key16};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
var valid36 = _errs181 === errors;
if(!valid36){
const err156 = {instancePath:instancePath+"/releases/override",schemaPath:"#/properties/releases/properties/override/propertyNames",keyword:"propertyNames",params:{propertyName: key16}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
for(const key17 in data94){
let data95 = data94[key17];
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key18 in data95){
if(!((((key18 === "enhancement-freeze") || (key18 === "code-freeze")) || (key18 === "ga")) || (key18 === "branch-cut"))){
const err157 = {instancePath:instancePath+"/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/releases/properties/override/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data95["enhancement-freeze"] !== undefined){
let data96 = data95["enhancement-freeze"];
if(typeof data96 === "string"){
if(func3(data96) < 1){
const err158 = {instancePath:instancePath+"/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/enhancement-freeze",schemaPath:"#/properties/releases/properties/override/additionalProperties/properties/enhancement-freeze/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(!pattern7.test(data96)){
const err159 = {instancePath:instancePath+"/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/enhancement-freeze",schemaPath:"#/properties/releases/properties/override/additionalProperties/properties/enhancement-freeze/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/enhancement-freeze",schemaPath:"#/properties/releases/properties/override/additionalProperties/properties/enhancement-freeze/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data95["code-freeze"] !== undefined){
let data97 = data95["code-freeze"];
if(typeof data97 === "string"){
if(func3(data97) < 1){
const err161 = {instancePath:instancePath+"/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/code-freeze",schemaPath:"#/properties/releases/properties/override/additionalProperties/properties/code-freeze/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(!pattern7.test(data97)){
const err162 = {instancePath:instancePath+"/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/code-freeze",schemaPath:"#/properties/releases/properties/override/additionalProperties/properties/code-freeze/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/code-freeze",schemaPath:"#/properties/releases/properties/override/additionalProperties/properties/code-freeze/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data95.ga !== undefined){
let data98 = data95.ga;
if(typeof data98 === "string"){
if(func3(data98) < 1){
const err164 = {instancePath:instancePath+"/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/ga",schemaPath:"#/properties/releases/properties/override/additionalProperties/properties/ga/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(!pattern7.test(data98)){
const err165 = {instancePath:instancePath+"/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/ga",schemaPath:"#/properties/releases/properties/override/additionalProperties/properties/ga/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/ga",schemaPath:"#/properties/releases/properties/override/additionalProperties/properties/ga/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data95["branch-cut"] !== undefined){
let data99 = data95["branch-cut"];
if(typeof data99 === "string"){
if(func3(data99) < 1){
const err167 = {instancePath:instancePath+"/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/branch-cut",schemaPath:"#/properties/releases/properties/override/additionalProperties/properties/branch-cut/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!pattern7.test(data99)){
const err168 = {instancePath:instancePath+"/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/branch-cut",schemaPath:"#/properties/releases/properties/override/additionalProperties/properties/branch-cut/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/branch-cut",schemaPath:"#/properties/releases/properties/override/additionalProperties/properties/branch-cut/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/releases/override/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/releases/properties/override/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/releases/override",schemaPath:"#/properties/releases/properties/override/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data88.who !== undefined){
let data100 = data88.who;
if(typeof data100 === "string"){
if(func3(data100) < 1){
const err172 = {instancePath:instancePath+"/releases/who",schemaPath:"#/properties/releases/properties/who/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/releases/who",schemaPath:"#/properties/releases/properties/who/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data.freeze !== undefined){
let data101 = data.freeze;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key19 in data101){
if(!((((key19 === "mode") || (key19 === "exceptions")) || (key19 === "code")) || (key19 === "rules"))){
const err175 = {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data101.mode !== undefined){
let data102 = data101.mode;
if(!(((data102 === "off") || (data102 === "advisory")) || (data102 === "required"))){
const err176 = {instancePath:instancePath+"/freeze/mode",schemaPath:"#/properties/freeze/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.freeze.properties.mode.enum}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data101.exceptions !== undefined){
let data103 = data101.exceptions;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key20 in data103){
if(!((key20 === "file") || (key20 === "label"))){
const err177 = {instancePath:instancePath+"/freeze/exceptions",schemaPath:"#/properties/freeze/properties/exceptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data103.file !== undefined){
let data104 = data103.file;
if(typeof data104 === "string"){
if(func3(data104) < 1){
const err178 = {instancePath:instancePath+"/freeze/exceptions/file",schemaPath:"#/properties/freeze/properties/exceptions/properties/file/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/freeze/exceptions/file",schemaPath:"#/properties/freeze/properties/exceptions/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data103.label !== undefined){
let data105 = data103.label;
if(typeof data105 === "string"){
if(func3(data105) < 1){
const err180 = {instancePath:instancePath+"/freeze/exceptions/label",schemaPath:"#/properties/freeze/properties/exceptions/properties/label/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/freeze/exceptions/label",schemaPath:"#/properties/freeze/properties/exceptions/properties/label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/freeze/exceptions",schemaPath:"#/properties/freeze/properties/exceptions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data101.code !== undefined){
let data106 = data101.code;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key21 in data106){
if(!((((((key21 === "main") || (key21 === "branch")) || (key21 === "allowed-labels")) || (key21 === "approved-label")) || (key21 === "allowed-paths")) || (key21 === "proposals"))){
const err183 = {instancePath:instancePath+"/freeze/code",schemaPath:"#/properties/freeze/properties/code/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data106.main !== undefined){
let data107 = data106.main;
if(typeof data107 === "string"){
if(func3(data107) < 1){
const err184 = {instancePath:instancePath+"/freeze/code/main",schemaPath:"#/properties/freeze/properties/code/properties/main/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/freeze/code/main",schemaPath:"#/properties/freeze/properties/code/properties/main/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data106.branch !== undefined){
let data108 = data106.branch;
if(typeof data108 === "string"){
if(func3(data108) < 1){
const err186 = {instancePath:instancePath+"/freeze/code/branch",schemaPath:"#/properties/freeze/properties/code/properties/branch/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/freeze/code/branch",schemaPath:"#/properties/freeze/properties/code/properties/branch/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data106["allowed-labels"] !== undefined){
let data109 = data106["allowed-labels"];
if(Array.isArray(data109)){
const len9 = data109.length;
for(let i9=0; i9<len9; i9++){
let data110 = data109[i9];
if(typeof data110 === "string"){
if(func3(data110) < 1){
const err188 = {instancePath:instancePath+"/freeze/code/allowed-labels/" + i9,schemaPath:"#/properties/freeze/properties/code/properties/allowed-labels/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/freeze/code/allowed-labels/" + i9,schemaPath:"#/properties/freeze/properties/code/properties/allowed-labels/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/freeze/code/allowed-labels",schemaPath:"#/properties/freeze/properties/code/properties/allowed-labels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data106["approved-label"] !== undefined){
let data111 = data106["approved-label"];
if(typeof data111 === "string"){
if(func3(data111) < 1){
const err191 = {instancePath:instancePath+"/freeze/code/approved-label",schemaPath:"#/properties/freeze/properties/code/properties/approved-label/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/freeze/code/approved-label",schemaPath:"#/properties/freeze/properties/code/properties/approved-label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data106["allowed-paths"] !== undefined){
let data112 = data106["allowed-paths"];
if(Array.isArray(data112)){
const len10 = data112.length;
for(let i10=0; i10<len10; i10++){
let data113 = data112[i10];
if(typeof data113 === "string"){
if(func3(data113) < 1){
const err193 = {instancePath:instancePath+"/freeze/code/allowed-paths/" + i10,schemaPath:"#/properties/freeze/properties/code/properties/allowed-paths/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/freeze/code/allowed-paths/" + i10,schemaPath:"#/properties/freeze/properties/code/properties/allowed-paths/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/freeze/code/allowed-paths",schemaPath:"#/properties/freeze/properties/code/properties/allowed-paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data106.proposals !== undefined){
let data114 = data106.proposals;
if(typeof data114 === "string"){
if(func3(data114) < 1){
const err196 = {instancePath:instancePath+"/freeze/code/proposals",schemaPath:"#/properties/freeze/properties/code/properties/proposals/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(!pattern2.test(data114)){
const err197 = {instancePath:instancePath+"/freeze/code/proposals",schemaPath:"#/properties/freeze/properties/code/properties/proposals/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/freeze/code/proposals",schemaPath:"#/properties/freeze/properties/code/properties/proposals/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/freeze/code",schemaPath:"#/properties/freeze/properties/code/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data101.rules !== undefined){
let data115 = data101.rules;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key22 in data115){
if(!((((key22 === "target-before-enhancement-freeze") || (key22 === "freeze-ahead")) || (key22 === "merged-before-code-freeze")) || (key22 === "named-proposal-merged"))){
const err200 = {instancePath:instancePath+"/freeze/rules",schemaPath:"#/properties/freeze/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data115["target-before-enhancement-freeze"] !== undefined){
let data116 = data115["target-before-enhancement-freeze"];
if(!(((data116 === "failure") || (data116 === "warning")) || (data116 === "off"))){
const err201 = {instancePath:instancePath+"/freeze/rules/target-before-enhancement-freeze",schemaPath:"#/properties/freeze/properties/rules/properties/target-before-enhancement-freeze/enum",keyword:"enum",params:{allowedValues: schema11.properties.freeze.properties.rules.properties["target-before-enhancement-freeze"].enum}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data115["freeze-ahead"] !== undefined){
let data117 = data115["freeze-ahead"];
if(!(((data117 === "failure") || (data117 === "warning")) || (data117 === "off"))){
const err202 = {instancePath:instancePath+"/freeze/rules/freeze-ahead",schemaPath:"#/properties/freeze/properties/rules/properties/freeze-ahead/enum",keyword:"enum",params:{allowedValues: schema11.properties.freeze.properties.rules.properties["freeze-ahead"].enum}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data115["merged-before-code-freeze"] !== undefined){
let data118 = data115["merged-before-code-freeze"];
if(!(((data118 === "failure") || (data118 === "warning")) || (data118 === "off"))){
const err203 = {instancePath:instancePath+"/freeze/rules/merged-before-code-freeze",schemaPath:"#/properties/freeze/properties/rules/properties/merged-before-code-freeze/enum",keyword:"enum",params:{allowedValues: schema11.properties.freeze.properties.rules.properties["merged-before-code-freeze"].enum}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data115["named-proposal-merged"] !== undefined){
let data119 = data115["named-proposal-merged"];
if(!((data119 === "warning") || (data119 === "off"))){
const err204 = {instancePath:instancePath+"/freeze/rules/named-proposal-merged",schemaPath:"#/properties/freeze/properties/rules/properties/named-proposal-merged/enum",keyword:"enum",params:{allowedValues: schema11.properties.freeze.properties.rules.properties["named-proposal-merged"].enum}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/freeze/rules",schemaPath:"#/properties/freeze/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data.labels !== undefined){
let data120 = data.labels;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key23 in data120){
if(!((((((key23 === "tracker") || (key23 === "tracker-extra")) || (key23 === "proposal")) || (key23 === "target")) || (key23 === "needs-owner")) || (key23 === "sig"))){
const err207 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data120.tracker !== undefined){
let data121 = data120.tracker;
if(typeof data121 === "string"){
if(func3(data121) < 1){
const err208 = {instancePath:instancePath+"/labels/tracker",schemaPath:"#/properties/labels/properties/tracker/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/labels/tracker",schemaPath:"#/properties/labels/properties/tracker/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data120["tracker-extra"] !== undefined){
let data122 = data120["tracker-extra"];
if(Array.isArray(data122)){
const len11 = data122.length;
for(let i11=0; i11<len11; i11++){
let data123 = data122[i11];
if(typeof data123 === "string"){
if(func3(data123) < 1){
const err210 = {instancePath:instancePath+"/labels/tracker-extra/" + i11,schemaPath:"#/properties/labels/properties/tracker-extra/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/labels/tracker-extra/" + i11,schemaPath:"#/properties/labels/properties/tracker-extra/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/labels/tracker-extra",schemaPath:"#/properties/labels/properties/tracker-extra/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data120.proposal !== undefined){
let data124 = data120.proposal;
if(typeof data124 === "string"){
if(func3(data124) < 1){
const err213 = {instancePath:instancePath+"/labels/proposal",schemaPath:"#/properties/labels/properties/proposal/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/labels/proposal",schemaPath:"#/properties/labels/properties/proposal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data120.target !== undefined){
let data125 = data120.target;
if(typeof data125 === "string"){
if(func3(data125) < 1){
const err215 = {instancePath:instancePath+"/labels/target",schemaPath:"#/properties/labels/properties/target/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/labels/target",schemaPath:"#/properties/labels/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data120["needs-owner"] !== undefined){
let data126 = data120["needs-owner"];
if(typeof data126 === "string"){
if(func3(data126) < 1){
const err217 = {instancePath:instancePath+"/labels/needs-owner",schemaPath:"#/properties/labels/properties/needs-owner/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/labels/needs-owner",schemaPath:"#/properties/labels/properties/needs-owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data120.sig !== undefined){
let data127 = data120.sig;
if(typeof data127 === "string"){
if(func3(data127) < 1){
const err219 = {instancePath:instancePath+"/labels/sig",schemaPath:"#/properties/labels/properties/sig/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/labels/sig",schemaPath:"#/properties/labels/properties/sig/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data.report !== undefined){
let data128 = data.report;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key24 in data128){
if(!(((key24 === "code-repositories") || (key24 === "day")) || (key24 === "mailing-list"))){
const err222 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data128["code-repositories"] !== undefined){
let data129 = data128["code-repositories"];
if(Array.isArray(data129)){
const len12 = data129.length;
for(let i12=0; i12<len12; i12++){
let data130 = data129[i12];
if(typeof data130 === "string"){
if(func3(data130) < 1){
const err223 = {instancePath:instancePath+"/report/code-repositories/" + i12,schemaPath:"#/properties/report/properties/code-repositories/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/report/code-repositories/" + i12,schemaPath:"#/properties/report/properties/code-repositories/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/report/code-repositories",schemaPath:"#/properties/report/properties/code-repositories/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data128.day !== undefined){
let data131 = data128.day;
if(!(((((((data131 === "monday") || (data131 === "tuesday")) || (data131 === "wednesday")) || (data131 === "thursday")) || (data131 === "friday")) || (data131 === "saturday")) || (data131 === "sunday"))){
const err226 = {instancePath:instancePath+"/report/day",schemaPath:"#/properties/report/properties/day/enum",keyword:"enum",params:{allowedValues: schema11.properties.report.properties.day.enum}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data128["mailing-list"] !== undefined){
let data132 = data128["mailing-list"];
if(typeof data132 === "string"){
if(func3(data132) < 1){
const err227 = {instancePath:instancePath+"/report/mailing-list",schemaPath:"#/properties/report/properties/mailing-list/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/report/mailing-list",schemaPath:"#/properties/report/properties/mailing-list/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
