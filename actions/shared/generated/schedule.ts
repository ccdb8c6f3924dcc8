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
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"schedule.schema.json","type":"array","items":{"type":"object","required":["when"],"properties":{"when":{"type":"string"},"milestone":{"$ref":"#/definitions/form1"},"who":{"$ref":"#/definitions/form1"},"what":{"$ref":"#/definitions/form1"},"notes":{"$ref":"#/definitions/form1"}}},"definitions":{"form1":{"type":["string","null"]}}};
const schema7 = {"type":["string","null"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema7.type}};
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
if(typeof data0.when !== "string"){
const err1 = {instancePath:instancePath+"/" + i0+"/when",schemaPath:"#/items/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.milestone !== undefined){
if(!(validate22(data0.milestone, {instancePath:instancePath+"/" + i0+"/milestone",parentData:data0,parentDataProperty:"milestone",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data0.who !== undefined){
if(!(validate22(data0.who, {instancePath:instancePath+"/" + i0+"/who",parentData:data0,parentDataProperty:"who",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data0.what !== undefined){
if(!(validate22(data0.what, {instancePath:instancePath+"/" + i0+"/what",parentData:data0,parentDataProperty:"what",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data0.notes !== undefined){
if(!(validate22(data0.notes, {instancePath:instancePath+"/" + i0+"/notes",parentData:data0,parentDataProperty:"notes",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}};
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
validate21.errors = vErrors;
return errors === 0;
}
