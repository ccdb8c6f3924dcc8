// @ts-nocheck
// Generated from schemas/front-matter.schema.json by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import runtime_ucs2length from 'ajv/dist/runtime/ucs2length.js';
import type { FrontMatterValues } from './front-matter.types.ts';

/** The keys that each object of the schema knows, by the place of the object in the schema. */
export const keys: Readonly<Record<string, readonly string[]>> = {
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

export const validate = validate10 as unknown as ValidateFunction<FrontMatterValues>;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"front-matter.schema.json","title":"FrontMatterValues","description":"The front matter of a proposal (VEP-282).","type":"object","additionalProperties":true,"required":["title","status","creation-date","authors","reviewers","approvers"],"properties":{"title":{"type":"string","minLength":1},"creation-date":{"type":"string","pattern":"^(\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])|TBD)$","description":"YYYY-MM-DD, or TBD as long as nobody has looked it up"},"status":{"enum":["provisional","implementable","implemented","deferred","rejected","withdrawn","replaced"]},"authors":{"$ref":"#/definitions/handles"},"owning-sig":{"type":"string","minLength":1},"participating-sigs":{"type":"array","items":{"type":"string","minLength":1}},"reviewers":{"$ref":"#/definitions/handles"},"approvers":{"$ref":"#/definitions/handles"},"feature-gate":{"type":"string"},"stage":{"enum":["alpha","beta","ga","stable","deprecated"]},"milestone":{"type":"object","additionalProperties":false,"properties":{"alpha":{"type":"string"},"beta":{"type":"string"},"ga":{"type":"string"},"stable":{"type":"string"}}},"replaces":{"type":"string"},"superseded-by":{"type":"string"}},"definitions":{"handles":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}}};
const schema12 = {"type":"array","minItems":1,"items":{"type":"string","minLength":1}};
const func2 = (runtime_ucs2length.default ?? runtime_ucs2length);
const pattern0 = new RegExp("^(\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])|TBD)$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="front-matter.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["creation-date"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "creation-date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.authors === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authors"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.reviewers === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reviewers"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.approvers === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approvers"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["creation-date"] !== undefined){
let data1 = data["creation-date"];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err8 = {instancePath:instancePath+"/creation-date",schemaPath:"#/properties/creation-date/pattern",keyword:"pattern",params:{pattern: "^(\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])|TBD)$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/creation-date",schemaPath:"#/properties/creation-date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((((((data2 === "provisional") || (data2 === "implementable")) || (data2 === "implemented")) || (data2 === "deferred")) || (data2 === "rejected")) || (data2 === "withdrawn")) || (data2 === "replaced"))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.status.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.authors !== undefined){
let data3 = data.authors;
if(Array.isArray(data3)){
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/authors",schemaPath:"#/definitions/handles/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err12 = {instancePath:instancePath+"/authors/" + i0,schemaPath:"#/definitions/handles/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/authors/" + i0,schemaPath:"#/definitions/handles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err14 = {instancePath:instancePath+"/authors",schemaPath:"#/definitions/handles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["owning-sig"] !== undefined){
let data5 = data["owning-sig"];
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err15 = {instancePath:instancePath+"/owning-sig",schemaPath:"#/properties/owning-sig/minLength",keyword:"minLength",params:{limit: 1}};
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
const err16 = {instancePath:instancePath+"/owning-sig",schemaPath:"#/properties/owning-sig/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["participating-sigs"] !== undefined){
let data6 = data["participating-sigs"];
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err17 = {instancePath:instancePath+"/participating-sigs/" + i1,schemaPath:"#/properties/participating-sigs/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/participating-sigs/" + i1,schemaPath:"#/properties/participating-sigs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err19 = {instancePath:instancePath+"/participating-sigs",schemaPath:"#/properties/participating-sigs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.reviewers !== undefined){
let data8 = data.reviewers;
if(Array.isArray(data8)){
if(data8.length < 1){
const err20 = {instancePath:instancePath+"/reviewers",schemaPath:"#/definitions/handles/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err21 = {instancePath:instancePath+"/reviewers/" + i2,schemaPath:"#/definitions/handles/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err22 = {instancePath:instancePath+"/reviewers/" + i2,schemaPath:"#/definitions/handles/items/type",keyword:"type",params:{type: "string"}};
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
const err23 = {instancePath:instancePath+"/reviewers",schemaPath:"#/definitions/handles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.approvers !== undefined){
let data10 = data.approvers;
if(Array.isArray(data10)){
if(data10.length < 1){
const err24 = {instancePath:instancePath+"/approvers",schemaPath:"#/definitions/handles/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err25 = {instancePath:instancePath+"/approvers/" + i3,schemaPath:"#/definitions/handles/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/approvers/" + i3,schemaPath:"#/definitions/handles/items/type",keyword:"type",params:{type: "string"}};
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
const err27 = {instancePath:instancePath+"/approvers",schemaPath:"#/definitions/handles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["feature-gate"] !== undefined){
if(typeof data["feature-gate"] !== "string"){
const err28 = {instancePath:instancePath+"/feature-gate",schemaPath:"#/properties/feature-gate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.stage !== undefined){
let data13 = data.stage;
if(!(((((data13 === "alpha") || (data13 === "beta")) || (data13 === "ga")) || (data13 === "stable")) || (data13 === "deprecated"))){
const err29 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema11.properties.stage.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.milestone !== undefined){
let data14 = data.milestone;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key0 in data14){
if(!((((key0 === "alpha") || (key0 === "beta")) || (key0 === "ga")) || (key0 === "stable"))){
const err30 = {instancePath:instancePath+"/milestone",schemaPath:"#/properties/milestone/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14.alpha !== undefined){
if(typeof data14.alpha !== "string"){
const err31 = {instancePath:instancePath+"/milestone/alpha",schemaPath:"#/properties/milestone/properties/alpha/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data14.beta !== undefined){
if(typeof data14.beta !== "string"){
const err32 = {instancePath:instancePath+"/milestone/beta",schemaPath:"#/properties/milestone/properties/beta/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data14.ga !== undefined){
if(typeof data14.ga !== "string"){
const err33 = {instancePath:instancePath+"/milestone/ga",schemaPath:"#/properties/milestone/properties/ga/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.stable !== undefined){
if(typeof data14.stable !== "string"){
const err34 = {instancePath:instancePath+"/milestone/stable",schemaPath:"#/properties/milestone/properties/stable/type",keyword:"type",params:{type: "string"}};
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
const err35 = {instancePath:instancePath+"/milestone",schemaPath:"#/properties/milestone/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.replaces !== undefined){
if(typeof data.replaces !== "string"){
const err36 = {instancePath:instancePath+"/replaces",schemaPath:"#/properties/replaces/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data["superseded-by"] !== undefined){
if(typeof data["superseded-by"] !== "string"){
const err37 = {instancePath:instancePath+"/superseded-by",schemaPath:"#/properties/superseded-by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
