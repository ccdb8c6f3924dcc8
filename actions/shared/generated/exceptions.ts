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

export const validate = validate21 as unknown as ValidateFunction<ExceptionsFile>;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"exceptions.schema.json","type":"array","items":{"type":"object","additionalProperties":false,"required":["proposal","release","freeze","justification","impact","thread"],"properties":{"proposal":{"type":"integer","minimum":1},"release":{"type":"string","pattern":"^v?\\d{1,4}\\.\\d{1,4}$"},"freeze":{"enum":["enhancement","code"]},"justification":{"$ref":"#/definitions/form1"},"until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"impact":{"$ref":"#/definitions/form1"},"granted-by":{"$ref":"#/definitions/form1"},"denied-by":{"$ref":"#/definitions/form1"},"reason":{"$ref":"#/definitions/form1"},"thread":{"type":"string","pattern":"^https://"}}},"definitions":{"form1":{"type":"string","minLength":1}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^v?\\d{1,4}\\.\\d{1,4}$", "u");
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern2 = new RegExp("^https://", "u");
const schema7 = {"type":"string","minLength":1};
const func3 = (runtime_ucs2length.default ?? runtime_ucs2length);

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


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema6.items.properties, key0))){
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
const err11 = {instancePath:instancePath+"/" + i0+"/freeze",schemaPath:"#/items/properties/freeze/enum",keyword:"enum",params:{allowedValues: schema6.items.properties.freeze.enum}};
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
if(!(validate22(data0.justification, {instancePath:instancePath+"/" + i0+"/justification",parentData:data0,parentDataProperty:"justification",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data0.until !== undefined){
let data5 = data0.until;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err12 = {instancePath:instancePath+"/" + i0+"/until",schemaPath:"#/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
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
const err13 = {instancePath:instancePath+"/" + i0+"/until",schemaPath:"#/items/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.impact !== undefined){
if(!(validate22(data0.impact, {instancePath:instancePath+"/" + i0+"/impact",parentData:data0,parentDataProperty:"impact",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data0["granted-by"] !== undefined){
if(!(validate22(data0["granted-by"], {instancePath:instancePath+"/" + i0+"/granted-by",parentData:data0,parentDataProperty:"granted-by",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data0["denied-by"] !== undefined){
if(!(validate22(data0["denied-by"], {instancePath:instancePath+"/" + i0+"/denied-by",parentData:data0,parentDataProperty:"denied-by",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data0.reason !== undefined){
if(!(validate22(data0.reason, {instancePath:instancePath+"/" + i0+"/reason",parentData:data0,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data0.thread !== undefined){
let data10 = data0.thread;
if(typeof data10 === "string"){
if(!pattern2.test(data10)){
const err14 = {instancePath:instancePath+"/" + i0+"/thread",schemaPath:"#/items/properties/thread/pattern",keyword:"pattern",params:{pattern: "^https://"}};
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
const err15 = {instancePath:instancePath+"/" + i0+"/thread",schemaPath:"#/items/properties/thread/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err16 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
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
