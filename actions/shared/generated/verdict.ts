// @ts-nocheck
// Generated from schemas/verdict.schema.json by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { Verdict } from './verdict.types.ts';

/** The keys that each object of the schema knows, by the place of the object in the schema. */
export const keys: Readonly<Record<string, readonly string[]>> = {
  "#": [
    "schema",
    "gate",
    "outcome",
    "results",
    "notices",
    "facts"
  ],
  "#/definitions/finding": [
    "rule",
    "outcome",
    "message",
    "hint",
    "at",
    "reference"
  ],
  "#/definitions/finding/properties/at": [
    "path",
    "line",
    "column"
  ],
  "#/definitions/result": [
    "path",
    "pull",
    "commit",
    "outcome",
    "findings",
    "known"
  ]
};

export const validate = validate10 as unknown as ValidateFunction<Verdict>;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"verdict.schema.json","title":"Verdict","description":"What a gate decided and why: the output `verdict` of an action and what `--format json` prints.","type":"object","additionalProperties":false,"required":["schema","gate","outcome","results"],"properties":{"schema":{"const":1},"gate":{"type":"string"},"outcome":{"$ref":"#/definitions/outcome"},"results":{"type":"array","items":{"$ref":"#/definitions/result"}},"notices":{"type":"array","items":{"type":"string"}},"facts":{"description":"Everything that the verdict rests on, in the gate's own form: `enhancements signoff --replay` decides on it again.","type":"object"}},"definitions":{"outcome":{"title":"Outcome","enum":["passed","warning","pending","failed","error"]},"finding":{"title":"VerdictFinding","type":"object","additionalProperties":false,"required":["rule","outcome","message","reference"],"properties":{"rule":{"type":"string"},"outcome":{"enum":["warning","pending","failed","error"]},"message":{"type":"string"},"hint":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["path","line","column"],"properties":{"path":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}},"reference":{"type":"string"}}},"result":{"title":"VerdictResult","type":"object","additionalProperties":false,"required":["outcome","findings","known"],"properties":{"path":{"type":"string"},"pull":{"type":"integer"},"commit":{"type":"string"},"outcome":{"$ref":"#/definitions/outcome"},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"}},"known":{"type":"array","description":"What was there before this pull request.","items":{"$ref":"#/definitions/finding"}}}}}};
const schema12 = {"title":"Outcome","enum":["passed","warning","pending","failed","error"]};
const schema13 = {"title":"VerdictResult","type":"object","additionalProperties":false,"required":["outcome","findings","known"],"properties":{"path":{"type":"string"},"pull":{"type":"integer"},"commit":{"type":"string"},"outcome":{"$ref":"#/definitions/outcome"},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"}},"known":{"type":"array","description":"What was there before this pull request.","items":{"$ref":"#/definitions/finding"}}}};
const schema15 = {"title":"VerdictFinding","type":"object","additionalProperties":false,"required":["rule","outcome","message","reference"],"properties":{"rule":{"type":"string"},"outcome":{"enum":["warning","pending","failed","error"]},"message":{"type":"string"},"hint":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["path","line","column"],"properties":{"path":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}},"reference":{"type":"string"}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcome === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.findings === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.known === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "known"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "path") || (key0 === "pull")) || (key0 === "commit")) || (key0 === "outcome")) || (key0 === "findings")) || (key0 === "known"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.pull !== undefined){
let data1 = data.pull;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.commit !== undefined){
if(typeof data.commit !== "string"){
const err6 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.outcome !== undefined){
let data3 = data.outcome;
if(!(((((data3 === "passed") || (data3 === "warning")) || (data3 === "pending")) || (data3 === "failed")) || (data3 === "error"))){
const err7 = {instancePath:instancePath+"/outcome",schemaPath:"#/definitions/outcome/enum",keyword:"enum",params:{allowedValues: schema12.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.findings !== undefined){
let data4 = data.findings;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.rule === undefined){
const err8 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/definitions/finding/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5.outcome === undefined){
const err9 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/definitions/finding/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.message === undefined){
const err10 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/definitions/finding/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.reference === undefined){
const err11 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/definitions/finding/required",keyword:"required",params:{missingProperty: "reference"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data5){
if(!((((((key1 === "rule") || (key1 === "outcome")) || (key1 === "message")) || (key1 === "hint")) || (key1 === "at")) || (key1 === "reference"))){
const err12 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/definitions/finding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.rule !== undefined){
if(typeof data5.rule !== "string"){
const err13 = {instancePath:instancePath+"/findings/" + i0+"/rule",schemaPath:"#/definitions/finding/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.outcome !== undefined){
let data7 = data5.outcome;
if(!((((data7 === "warning") || (data7 === "pending")) || (data7 === "failed")) || (data7 === "error"))){
const err14 = {instancePath:instancePath+"/findings/" + i0+"/outcome",schemaPath:"#/definitions/finding/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema15.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.message !== undefined){
if(typeof data5.message !== "string"){
const err15 = {instancePath:instancePath+"/findings/" + i0+"/message",schemaPath:"#/definitions/finding/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.hint !== undefined){
if(typeof data5.hint !== "string"){
const err16 = {instancePath:instancePath+"/findings/" + i0+"/hint",schemaPath:"#/definitions/finding/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.at !== undefined){
let data10 = data5.at;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.path === undefined){
const err17 = {instancePath:instancePath+"/findings/" + i0+"/at",schemaPath:"#/definitions/finding/properties/at/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data10.line === undefined){
const err18 = {instancePath:instancePath+"/findings/" + i0+"/at",schemaPath:"#/definitions/finding/properties/at/required",keyword:"required",params:{missingProperty: "line"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data10.column === undefined){
const err19 = {instancePath:instancePath+"/findings/" + i0+"/at",schemaPath:"#/definitions/finding/properties/at/required",keyword:"required",params:{missingProperty: "column"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data10){
if(!(((key2 === "path") || (key2 === "line")) || (key2 === "column"))){
const err20 = {instancePath:instancePath+"/findings/" + i0+"/at",schemaPath:"#/definitions/finding/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data10.path !== undefined){
if(typeof data10.path !== "string"){
const err21 = {instancePath:instancePath+"/findings/" + i0+"/at/path",schemaPath:"#/definitions/finding/properties/at/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.line !== undefined){
let data12 = data10.line;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err22 = {instancePath:instancePath+"/findings/" + i0+"/at/line",schemaPath:"#/definitions/finding/properties/at/properties/line/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err23 = {instancePath:instancePath+"/findings/" + i0+"/at/line",schemaPath:"#/definitions/finding/properties/at/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data10.column !== undefined){
let data13 = data10.column;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err24 = {instancePath:instancePath+"/findings/" + i0+"/at/column",schemaPath:"#/definitions/finding/properties/at/properties/column/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err25 = {instancePath:instancePath+"/findings/" + i0+"/at/column",schemaPath:"#/definitions/finding/properties/at/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err26 = {instancePath:instancePath+"/findings/" + i0+"/at",schemaPath:"#/definitions/finding/properties/at/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data5.reference !== undefined){
if(typeof data5.reference !== "string"){
const err27 = {instancePath:instancePath+"/findings/" + i0+"/reference",schemaPath:"#/definitions/finding/properties/reference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/definitions/finding/type",keyword:"type",params:{type: "object"}};
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
const err29 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.known !== undefined){
let data15 = data.known;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.rule === undefined){
const err30 = {instancePath:instancePath+"/known/" + i1,schemaPath:"#/definitions/finding/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data16.outcome === undefined){
const err31 = {instancePath:instancePath+"/known/" + i1,schemaPath:"#/definitions/finding/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data16.message === undefined){
const err32 = {instancePath:instancePath+"/known/" + i1,schemaPath:"#/definitions/finding/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data16.reference === undefined){
const err33 = {instancePath:instancePath+"/known/" + i1,schemaPath:"#/definitions/finding/required",keyword:"required",params:{missingProperty: "reference"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key3 in data16){
if(!((((((key3 === "rule") || (key3 === "outcome")) || (key3 === "message")) || (key3 === "hint")) || (key3 === "at")) || (key3 === "reference"))){
const err34 = {instancePath:instancePath+"/known/" + i1,schemaPath:"#/definitions/finding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data16.rule !== undefined){
if(typeof data16.rule !== "string"){
const err35 = {instancePath:instancePath+"/known/" + i1+"/rule",schemaPath:"#/definitions/finding/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data16.outcome !== undefined){
let data18 = data16.outcome;
if(!((((data18 === "warning") || (data18 === "pending")) || (data18 === "failed")) || (data18 === "error"))){
const err36 = {instancePath:instancePath+"/known/" + i1+"/outcome",schemaPath:"#/definitions/finding/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema15.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data16.message !== undefined){
if(typeof data16.message !== "string"){
const err37 = {instancePath:instancePath+"/known/" + i1+"/message",schemaPath:"#/definitions/finding/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data16.hint !== undefined){
if(typeof data16.hint !== "string"){
const err38 = {instancePath:instancePath+"/known/" + i1+"/hint",schemaPath:"#/definitions/finding/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data16.at !== undefined){
let data21 = data16.at;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.path === undefined){
const err39 = {instancePath:instancePath+"/known/" + i1+"/at",schemaPath:"#/definitions/finding/properties/at/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data21.line === undefined){
const err40 = {instancePath:instancePath+"/known/" + i1+"/at",schemaPath:"#/definitions/finding/properties/at/required",keyword:"required",params:{missingProperty: "line"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data21.column === undefined){
const err41 = {instancePath:instancePath+"/known/" + i1+"/at",schemaPath:"#/definitions/finding/properties/at/required",keyword:"required",params:{missingProperty: "column"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key4 in data21){
if(!(((key4 === "path") || (key4 === "line")) || (key4 === "column"))){
const err42 = {instancePath:instancePath+"/known/" + i1+"/at",schemaPath:"#/definitions/finding/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data21.path !== undefined){
if(typeof data21.path !== "string"){
const err43 = {instancePath:instancePath+"/known/" + i1+"/at/path",schemaPath:"#/definitions/finding/properties/at/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data21.line !== undefined){
let data23 = data21.line;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err44 = {instancePath:instancePath+"/known/" + i1+"/at/line",schemaPath:"#/definitions/finding/properties/at/properties/line/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
const err45 = {instancePath:instancePath+"/known/" + i1+"/at/line",schemaPath:"#/definitions/finding/properties/at/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data21.column !== undefined){
let data24 = data21.column;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err46 = {instancePath:instancePath+"/known/" + i1+"/at/column",schemaPath:"#/definitions/finding/properties/at/properties/column/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
const err47 = {instancePath:instancePath+"/known/" + i1+"/at/column",schemaPath:"#/definitions/finding/properties/at/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/known/" + i1+"/at",schemaPath:"#/definitions/finding/properties/at/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data16.reference !== undefined){
if(typeof data16.reference !== "string"){
const err49 = {instancePath:instancePath+"/known/" + i1+"/reference",schemaPath:"#/definitions/finding/properties/reference/type",keyword:"type",params:{type: "string"}};
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
const err50 = {instancePath:instancePath+"/known/" + i1,schemaPath:"#/definitions/finding/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/known",schemaPath:"#/properties/known/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="verdict.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.gate === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gate"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.outcome === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.results === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "schema") || (key0 === "gate")) || (key0 === "outcome")) || (key0 === "results")) || (key0 === "notices")) || (key0 === "facts"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.schema !== undefined){
if(1 !== data.schema){
const err5 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.gate !== undefined){
if(typeof data.gate !== "string"){
const err6 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.outcome !== undefined){
let data2 = data.outcome;
if(!(((((data2 === "passed") || (data2 === "warning")) || (data2 === "pending")) || (data2 === "failed")) || (data2 === "error"))){
const err7 = {instancePath:instancePath+"/outcome",schemaPath:"#/definitions/outcome/enum",keyword:"enum",params:{allowedValues: schema12.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.results !== undefined){
let data3 = data.results;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data3[i0], {instancePath:instancePath+"/results/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.notices !== undefined){
let data5 = data.notices;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err9 = {instancePath:instancePath+"/notices/" + i1,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err10 = {instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.facts !== undefined){
let data7 = data.facts;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err11 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "object"}};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
