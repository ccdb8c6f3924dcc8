// @ts-nocheck
// Generated from schemas/owners.schema.json by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import runtime_ucs2length from 'ajv/dist/runtime/ucs2length.js';
import type { OwnersFile } from './owners.types.ts';

/** The keys that each object of the schema knows, by the place of the object in the schema. */
export const keys: Readonly<Record<string, readonly string[]>> = {
  "#": [
    "approvers",
    "filters"
  ],
  "#/properties/filters/additionalProperties": [
    "approvers"
  ]
};

export const validate = validate21 as unknown as ValidateFunction<OwnersFile>;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"owners.schema.json","type":"object","properties":{"approvers":{"type":["array","null"],"items":{"type":"string","minLength":1}},"filters":{"type":"object","additionalProperties":{"type":"object","properties":{"approvers":{"type":["array","null"],"items":{"type":"string","minLength":1}}}}}},"definitions":{}};
const func2 = (runtime_ucs2length.default ?? runtime_ucs2length);

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="owners.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approvers !== undefined){
let data0 = data.approvers;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/approvers",schemaPath:"#/properties/approvers/type",keyword:"type",params:{type: schema6.properties.approvers.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err1 = {instancePath:instancePath+"/approvers/" + i0,schemaPath:"#/properties/approvers/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err2 = {instancePath:instancePath+"/approvers/" + i0,schemaPath:"#/properties/approvers/items/type",keyword:"type",params:{type: "string"}};
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
}
if(data.filters !== undefined){
let data2 = data.filters;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
let data3 = data2[key0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.approvers !== undefined){
let data4 = data3.approvers;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err3 = {instancePath:instancePath+"/filters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/approvers",schemaPath:"#/properties/filters/additionalProperties/properties/approvers/type",keyword:"type",params:{type: schema6.properties.filters.additionalProperties.properties.approvers.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err4 = {instancePath:instancePath+"/filters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/approvers/" + i1,schemaPath:"#/properties/filters/additionalProperties/properties/approvers/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/filters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/approvers/" + i1,schemaPath:"#/properties/filters/additionalProperties/properties/approvers/items/type",keyword:"type",params:{type: "string"}};
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
}
}
else {
const err6 = {instancePath:instancePath+"/filters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/filters/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
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
const err7 = {instancePath:instancePath+"/filters",schemaPath:"#/properties/filters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
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
