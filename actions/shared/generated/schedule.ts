// @ts-nocheck
// Generated from schemas/schedule.schema.json by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { ScheduleFile } from './schedule.types.ts';

/** The keys that each object of the schema knows, by the place of the object in the schema. */
export const keys: Readonly<Record<string, readonly string[]>> = {
  "#/items": [
    "when",
    "milestone",
    "who",
    "what",
    "notes"
  ]
};

export const validate = validate21 as unknown as ValidateFunction<ScheduleFile>;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"schedule.schema.json","title":"ScheduleFile","description":"The published schedule of one release: its rows, whoever they concern.","type":"array","items":{"type":"object","required":["when"],"properties":{"when":{"$ref":"#/definitions/part0"},"milestone":{"type":["string","null"]},"who":{"type":["string","null"]},"what":{"type":["string","null"]},"notes":{"type":["string","null"]}}},"definitions":{"part0":{"type":"string"}}};
const schema7 = {"type":"string"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schedule.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.when === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.when !== undefined){
if(!(validate22(data0.when, {instancePath:instancePath+"/" + i0+"/when",parentData:data0,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data0.milestone !== undefined){
let data2 = data0.milestone;
if((typeof data2 !== "string") && (data2 !== null)){
const err1 = {instancePath:instancePath+"/" + i0+"/milestone",schemaPath:"#/items/properties/milestone/type",keyword:"type",params:{type: schema6.items.properties.milestone.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.who !== undefined){
let data3 = data0.who;
if((typeof data3 !== "string") && (data3 !== null)){
const err2 = {instancePath:instancePath+"/" + i0+"/who",schemaPath:"#/items/properties/who/type",keyword:"type",params:{type: schema6.items.properties.who.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.what !== undefined){
let data4 = data0.what;
if((typeof data4 !== "string") && (data4 !== null)){
const err3 = {instancePath:instancePath+"/" + i0+"/what",schemaPath:"#/items/properties/what/type",keyword:"type",params:{type: schema6.items.properties.what.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.notes !== undefined){
let data5 = data0.notes;
if((typeof data5 !== "string") && (data5 !== null)){
const err4 = {instancePath:instancePath+"/" + i0+"/notes",schemaPath:"#/items/properties/notes/type",keyword:"type",params:{type: schema6.items.properties.notes.type}};
if(vErrors === null){
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
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
