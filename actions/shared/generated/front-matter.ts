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

export const validate = validate21 as unknown as ValidateFunction<FrontMatterValues>;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"front-matter.schema.json","type":"object","additionalProperties":true,"required":["title","status","creation-date","authors","reviewers","approvers"],"properties":{"title":{"$ref":"#/definitions/form1"},"creation-date":{"type":"string","pattern":"^(\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])|TBD)$"},"status":{"enum":["provisional","implementable","implemented","deferred","rejected","withdrawn","replaced"]},"authors":{"$ref":"#/definitions/handles"},"owning-sig":{"$ref":"#/definitions/form1"},"participating-sigs":{"type":"array","items":{"$ref":"#/definitions/form1"}},"reviewers":{"$ref":"#/definitions/handles"},"approvers":{"$ref":"#/definitions/handles"},"feature-gate":{"$ref":"#/definitions/form2"},"stage":{"enum":["alpha","beta","ga","stable","deprecated"]},"milestone":{"type":"object","additionalProperties":false,"properties":{"alpha":{"$ref":"#/definitions/form2"},"beta":{"$ref":"#/definitions/form2"},"ga":{"$ref":"#/definitions/form2"},"stable":{"$ref":"#/definitions/form2"}}},"replaces":{"$ref":"#/definitions/form2"},"superseded-by":{"$ref":"#/definitions/form2"}},"definitions":{"handles":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"form1":{"type":"string","minLength":1},"form2":{"type":"string"}}};
const schema7 = {"type":"string","minLength":1};
const func2 = (runtime_ucs2length.default ?? runtime_ucs2length);

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
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

const schema8 = {"type":"array","minItems":1,"items":{"type":"string","minLength":1}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
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

const schema9 = {"type":"string"};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data["creation-date"] !== undefined){
let data1 = data["creation-date"];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/creation-date",schemaPath:"#/properties/creation-date/pattern",keyword:"pattern",params:{pattern: "^(\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])|TBD)$"}};
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
const err7 = {instancePath:instancePath+"/creation-date",schemaPath:"#/properties/creation-date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((((((data2 === "provisional") || (data2 === "implementable")) || (data2 === "implemented")) || (data2 === "deferred")) || (data2 === "rejected")) || (data2 === "withdrawn")) || (data2 === "replaced"))){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema6.properties.status.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.authors !== undefined){
if(!(validate24(data.authors, {instancePath:instancePath+"/authors",parentData:data,parentDataProperty:"authors",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data["owning-sig"] !== undefined){
if(!(validate22(data["owning-sig"], {instancePath:instancePath+"/owning-sig",parentData:data,parentDataProperty:"owning-sig",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data["participating-sigs"] !== undefined){
let data5 = data["participating-sigs"];
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data5[i0], {instancePath:instancePath+"/participating-sigs/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/participating-sigs",schemaPath:"#/properties/participating-sigs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.reviewers !== undefined){
if(!(validate24(data.reviewers, {instancePath:instancePath+"/reviewers",parentData:data,parentDataProperty:"reviewers",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.approvers !== undefined){
if(!(validate24(data.approvers, {instancePath:instancePath+"/approvers",parentData:data,parentDataProperty:"approvers",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data["feature-gate"] !== undefined){
if(!(validate30(data["feature-gate"], {instancePath:instancePath+"/feature-gate",parentData:data,parentDataProperty:"feature-gate",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.stage !== undefined){
let data10 = data.stage;
if(!(((((data10 === "alpha") || (data10 === "beta")) || (data10 === "ga")) || (data10 === "stable")) || (data10 === "deprecated"))){
const err10 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema6.properties.stage.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.milestone !== undefined){
let data11 = data.milestone;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key0 in data11){
if(!((((key0 === "alpha") || (key0 === "beta")) || (key0 === "ga")) || (key0 === "stable"))){
const err11 = {instancePath:instancePath+"/milestone",schemaPath:"#/properties/milestone/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data11.alpha !== undefined){
if(!(validate30(data11.alpha, {instancePath:instancePath+"/milestone/alpha",parentData:data11,parentDataProperty:"alpha",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data11.beta !== undefined){
if(!(validate30(data11.beta, {instancePath:instancePath+"/milestone/beta",parentData:data11,parentDataProperty:"beta",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data11.ga !== undefined){
if(!(validate30(data11.ga, {instancePath:instancePath+"/milestone/ga",parentData:data11,parentDataProperty:"ga",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data11.stable !== undefined){
if(!(validate30(data11.stable, {instancePath:instancePath+"/milestone/stable",parentData:data11,parentDataProperty:"stable",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/milestone",schemaPath:"#/properties/milestone/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.replaces !== undefined){
if(!(validate30(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data["superseded-by"] !== undefined){
if(!(validate30(data["superseded-by"], {instancePath:instancePath+"/superseded-by",parentData:data,parentDataProperty:"superseded-by",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
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
