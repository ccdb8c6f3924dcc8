// @ts-nocheck
// Generated from schemas/sigs.schema.json by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import runtime_ucs2length from 'ajv/dist/runtime/ucs2length.js';
import type { SigsFile } from './sigs.types.ts';

/** The keys that each object of the schema knows, by the place of the object in the schema. */
export const keys: Readonly<Record<string, readonly string[]>> = {
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

export const validate = validate21 as unknown as ValidateFunction<SigsFile>;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"sigs.schema.json","type":"object","required":["sigs"],"properties":{"sigs":{"type":"array","items":{"type":"object","properties":{"name":{"$ref":"#/definitions/form1"},"dir":{"type":"string","minLength":1},"label":{"$ref":"#/definitions/form1"},"leadership":{"type":["object","null"],"properties":{"chairs":{"type":["array","null"],"items":{"type":"object","properties":{"github":{"type":"string","minLength":1},"name":{"$ref":"#/definitions/form1"}}}}}},"meetings":{"type":["array","null"],"items":{"type":"object","properties":{"description":{"$ref":"#/definitions/form1"},"day":{"$ref":"#/definitions/form1"},"time":{"$ref":"#/definitions/form1"},"tz":{"$ref":"#/definitions/form1"},"frequency":{"$ref":"#/definitions/form1"},"url":{"$ref":"#/definitions/form1"}}}},"contact":{"type":["object","null"],"properties":{"slack":{"$ref":"#/definitions/form1"},"mailing_list":{"$ref":"#/definitions/form1"}}}}}}},"definitions":{"form1":{"type":"string"}}};
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

const func2 = (runtime_ucs2length.default ?? runtime_ucs2length);

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="sigs.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sigs === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sigs"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sigs !== undefined){
let data0 = data.sigs;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name !== undefined){
if(!(validate22(data1.name, {instancePath:instancePath+"/sigs/" + i0+"/name",parentData:data1,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data1.dir !== undefined){
let data3 = data1.dir;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err1 = {instancePath:instancePath+"/sigs/" + i0+"/dir",schemaPath:"#/properties/sigs/items/properties/dir/minLength",keyword:"minLength",params:{limit: 1}};
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
const err2 = {instancePath:instancePath+"/sigs/" + i0+"/dir",schemaPath:"#/properties/sigs/items/properties/dir/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.label !== undefined){
if(!(validate22(data1.label, {instancePath:instancePath+"/sigs/" + i0+"/label",parentData:data1,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data1.leadership !== undefined){
let data5 = data1.leadership;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err3 = {instancePath:instancePath+"/sigs/" + i0+"/leadership",schemaPath:"#/properties/sigs/items/properties/leadership/type",keyword:"type",params:{type: schema6.properties.sigs.items.properties.leadership.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.chairs !== undefined){
let data6 = data5.chairs;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err4 = {instancePath:instancePath+"/sigs/" + i0+"/leadership/chairs",schemaPath:"#/properties/sigs/items/properties/leadership/properties/chairs/type",keyword:"type",params:{type: schema6.properties.sigs.items.properties.leadership.properties.chairs.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.github !== undefined){
let data8 = data7.github;
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err5 = {instancePath:instancePath+"/sigs/" + i0+"/leadership/chairs/" + i1+"/github",schemaPath:"#/properties/sigs/items/properties/leadership/properties/chairs/items/properties/github/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/sigs/" + i0+"/leadership/chairs/" + i1+"/github",schemaPath:"#/properties/sigs/items/properties/leadership/properties/chairs/items/properties/github/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data7.name !== undefined){
if(!(validate22(data7.name, {instancePath:instancePath+"/sigs/" + i0+"/leadership/chairs/" + i1+"/name",parentData:data7,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/sigs/" + i0+"/leadership/chairs/" + i1,schemaPath:"#/properties/sigs/items/properties/leadership/properties/chairs/items/type",keyword:"type",params:{type: "object"}};
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
}
}
}
if(data1.meetings !== undefined){
let data10 = data1.meetings;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err8 = {instancePath:instancePath+"/sigs/" + i0+"/meetings",schemaPath:"#/properties/sigs/items/properties/meetings/type",keyword:"type",params:{type: schema6.properties.sigs.items.properties.meetings.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.description !== undefined){
if(!(validate22(data11.description, {instancePath:instancePath+"/sigs/" + i0+"/meetings/" + i2+"/description",parentData:data11,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data11.day !== undefined){
if(!(validate22(data11.day, {instancePath:instancePath+"/sigs/" + i0+"/meetings/" + i2+"/day",parentData:data11,parentDataProperty:"day",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data11.time !== undefined){
if(!(validate22(data11.time, {instancePath:instancePath+"/sigs/" + i0+"/meetings/" + i2+"/time",parentData:data11,parentDataProperty:"time",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data11.tz !== undefined){
if(!(validate22(data11.tz, {instancePath:instancePath+"/sigs/" + i0+"/meetings/" + i2+"/tz",parentData:data11,parentDataProperty:"tz",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data11.frequency !== undefined){
if(!(validate22(data11.frequency, {instancePath:instancePath+"/sigs/" + i0+"/meetings/" + i2+"/frequency",parentData:data11,parentDataProperty:"frequency",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data11.url !== undefined){
if(!(validate22(data11.url, {instancePath:instancePath+"/sigs/" + i0+"/meetings/" + i2+"/url",parentData:data11,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/sigs/" + i0+"/meetings/" + i2,schemaPath:"#/properties/sigs/items/properties/meetings/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
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
if(data1.contact !== undefined){
let data18 = data1.contact;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
const err10 = {instancePath:instancePath+"/sigs/" + i0+"/contact",schemaPath:"#/properties/sigs/items/properties/contact/type",keyword:"type",params:{type: schema6.properties.sigs.items.properties.contact.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.slack !== undefined){
if(!(validate22(data18.slack, {instancePath:instancePath+"/sigs/" + i0+"/contact/slack",parentData:data18,parentDataProperty:"slack",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data18.mailing_list !== undefined){
if(!(validate22(data18.mailing_list, {instancePath:instancePath+"/sigs/" + i0+"/contact/mailing_list",parentData:data18,parentDataProperty:"mailing_list",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/sigs/" + i0,schemaPath:"#/properties/sigs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
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
const err12 = {instancePath:instancePath+"/sigs",schemaPath:"#/properties/sigs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
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
