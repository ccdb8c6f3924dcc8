// @ts-nocheck
// Generated from schemas/exceptions.schema.json by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import runtime_ucs2length from 'ajv/dist/runtime/ucs2length.js';
import type { ExceptionsFile } from './exceptions.types.ts';

/** The keys that each object of the schema knows, by the place of the object in the schema. */
export const keys: Readonly<Record<string, readonly string[]>> = {
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

export const validate = validate10 as unknown as ValidateFunction<ExceptionsFile>;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"exceptions.schema.json","title":"ExceptionsFile","description":"Exceptions from freezes: what was granted or denied, to which proposal, for which release and freeze, until when, and by whom.","type":"array","items":{"title":"ExceptionEntry","type":"object","additionalProperties":false,"required":["proposal","release","freeze","justification","impact","thread"],"properties":{"proposal":{"type":"integer","minimum":1,"description":"Its number."},"release":{"type":"string","pattern":"^v?\\d{1,4}\\.\\d{1,4}$","description":"The release, in quotes: \"v1.9\"."},"freeze":{"enum":["enhancement","code"],"description":"Which freeze it is from."},"justification":{"type":"string","minLength":1,"description":"Why it is needed."},"until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"The last day of the additional time, in the zone of the freeze."},"impact":{"type":"string","minLength":1,"description":"What happens if it is refused."},"granted-by":{"type":"string","minLength":1,"description":"Login of a member of the release team or of a maintainer."},"denied-by":{"type":"string","minLength":1,"description":"The same, where it was refused."},"reason":{"type":"string","minLength":1,"description":"Why it was refused."},"thread":{"type":"string","pattern":"^https://","description":"Address of the request on the mailing list: without it a request is not complete."}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (runtime_ucs2length.default ?? runtime_ucs2length);
const pattern0 = new RegExp("^v?\\d{1,4}\\.\\d{1,4}$", "u");
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern2 = new RegExp("^https://", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="exceptions.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.proposal === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "proposal"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.release === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "release"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.freeze === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "freeze"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.justification === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "justification"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.impact === undefined){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "impact"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.thread === undefined){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "thread"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data0){
if(!(func2.call(schema11.items.properties, key0))){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.proposal !== undefined){
let data1 = data0.proposal;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/" + i0+"/proposal",schemaPath:"#/items/properties/proposal/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/" + i0+"/proposal",schemaPath:"#/items/properties/proposal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data0.release !== undefined){
let data2 = data0.release;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/" + i0+"/release",schemaPath:"#/items/properties/release/pattern",keyword:"pattern",params:{pattern: "^v?\\d{1,4}\\.\\d{1,4}$"}};
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
const err10 = {instancePath:instancePath+"/" + i0+"/release",schemaPath:"#/items/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.freeze !== undefined){
let data3 = data0.freeze;
if(!((data3 === "enhancement") || (data3 === "code"))){
const err11 = {instancePath:instancePath+"/" + i0+"/freeze",schemaPath:"#/items/properties/freeze/enum",keyword:"enum",params:{allowedValues: schema11.items.properties.freeze.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.justification !== undefined){
let data4 = data0.justification;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err12 = {instancePath:instancePath+"/" + i0+"/justification",schemaPath:"#/items/properties/justification/minLength",keyword:"minLength",params:{limit: 1}};
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
const err13 = {instancePath:instancePath+"/" + i0+"/justification",schemaPath:"#/items/properties/justification/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.until !== undefined){
let data5 = data0.until;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err14 = {instancePath:instancePath+"/" + i0+"/until",schemaPath:"#/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/" + i0+"/until",schemaPath:"#/items/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.impact !== undefined){
let data6 = data0.impact;
if(typeof data6 === "string"){
if(func3(data6) < 1){
const err16 = {instancePath:instancePath+"/" + i0+"/impact",schemaPath:"#/items/properties/impact/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/" + i0+"/impact",schemaPath:"#/items/properties/impact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data0["granted-by"] !== undefined){
let data7 = data0["granted-by"];
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err18 = {instancePath:instancePath+"/" + i0+"/granted-by",schemaPath:"#/items/properties/granted-by/minLength",keyword:"minLength",params:{limit: 1}};
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
const err19 = {instancePath:instancePath+"/" + i0+"/granted-by",schemaPath:"#/items/properties/granted-by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data0["denied-by"] !== undefined){
let data8 = data0["denied-by"];
if(typeof data8 === "string"){
if(func3(data8) < 1){
const err20 = {instancePath:instancePath+"/" + i0+"/denied-by",schemaPath:"#/items/properties/denied-by/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/" + i0+"/denied-by",schemaPath:"#/items/properties/denied-by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data0.reason !== undefined){
let data9 = data0.reason;
if(typeof data9 === "string"){
if(func3(data9) < 1){
const err22 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data0.thread !== undefined){
let data10 = data0.thread;
if(typeof data10 === "string"){
if(!pattern2.test(data10)){
const err24 = {instancePath:instancePath+"/" + i0+"/thread",schemaPath:"#/items/properties/thread/pattern",keyword:"pattern",params:{pattern: "^https://"}};
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
const err25 = {instancePath:instancePath+"/" + i0+"/thread",schemaPath:"#/items/properties/thread/type",keyword:"type",params:{type: "string"}};
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
const err26 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}};
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
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
