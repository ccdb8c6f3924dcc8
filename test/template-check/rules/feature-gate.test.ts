import { featureGate } from '../../../actions/template-check/rules/feature-gate.ts';
import {
  GOOD,
  GOOD_FRONT_MATTER,
  placeOf,
  setFields,
  setSection,
  setTarget,
} from '../../support/proposal.ts';
import { describeRule, type RuleCase } from '../../support/rule.ts';

const HINT = 'Name the feature gate, or say in a sentence why the feature needs none.';
const ungate = (text: string) =>
  setSection(setSection(text, 'Design', 'Balloons.'), 'Alpha', '- [ ] It works');
const UNGATED = ungate(GOOD);
const UNGATED_FRONT_MATTER = setFields(ungate(GOOD_FRONT_MATTER), { 'feature-gate': undefined });
const BETA = setTarget(UNGATED, 'beta', 'v1.10');
const LATER = setTarget(UNGATED, 'ga', 'v1.12');
const ONLY_LATER = setTarget(setTarget(UNGATED, 'alpha', ''), 'beta', 'v1.11');

function missing(stage: string, text: string, needle: string): RuleCase['found'] {
  const message = `${stage} is targeted, but no feature gate is named.`;
  return [{ outcome: 'warning', subject: 'feature gate', message, hint: HINT, at: placeOf(text, needle) }];
}

describeRule(featureGate, [
  {
    name: 'alpha without a gate',
    job: { text: UNGATED },
    found: missing('Alpha', UNGATED, 'This VEP targets alpha'),
  },
  {
    name: 'beta without a gate, at the line of beta',
    job: { text: BETA },
    found: missing('Beta', BETA, 'This VEP targets beta'),
  },
  {
    name: 'a milestone without a gate',
    job: { text: UNGATED_FRONT_MATTER },
    found: missing('Alpha', UNGATED_FRONT_MATTER, '"v1.10"'),
  },
  {
    name: 'an empty field names none',
    job: { text: setFields(UNGATED_FRONT_MATTER, { 'feature-gate': '""' }) },
    found: missing('Alpha', UNGATED_FRONT_MATTER, '"v1.10"'),
  },
  {
    name: 'a word that only begins like an abbreviation is no mention',
    job: { text: setSection(UNGATED, 'Motivation', 'FGX and LFG.') },
    found: missing('Alpha', UNGATED, 'This VEP targets alpha'),
  },
  {
    name: 'the field alone is enough',
    job: { text: setFields(UNGATED_FRONT_MATTER, { 'feature-gate': 'MemoryLease' }) },
    found: [],
  },
  ...[
    'feature gate',
    'FeatureGate',
    'Feature-Gate',
    'feature gating',
    'a feature\ngate',
    'an FG',
    'two FGs',
  ].map((words) => ({
    name: `the text mentions ${words}`,
    job: { text: setSection(UNGATED, 'Motivation', `It has ${words} somewhere.`) },
    found: [],
  })),
  {
    name: 'a heading mentions it',
    job: { text: setSection(UNGATED, 'Motivation', '### Feature Gate\n\nNone: no code changes.') },
    found: [],
  },
  {
    name: 'GA in a later release does not say that the feature is there now',
    job: { text: LATER },
    found: missing('Alpha', LATER, 'This VEP targets alpha'),
  },
  {
    name: 'only a later release is targeted',
    job: { text: ONLY_LATER },
    found: missing('Beta', ONLY_LATER, 'This VEP targets beta'),
  },
  { name: 'GA needs none', job: { text: setTarget(UNGATED, 'ga', 'v1.10') }, found: [] },
  {
    name: 'GA needs none, in a patch release',
    job: { text: setTarget(UNGATED, 'ga', 'v1.10.2') },
    found: [],
  },
  { name: 'GA needs none, whenever it is', job: { text: LATER, upcoming: 'none' }, found: [] },
  { name: 'nothing is targeted yet', job: { text: setTarget(UNGATED, 'alpha', '') }, found: [] },
  {
    name: 'a proposal about the process needs none',
    job: { text: UNGATED, path: 'veps/meta-VEPs/42-process/vep.md' },
    found: [],
  },
  ...['rejected', 'withdrawn', 'replaced', 'deferred'].map((status) => ({
    name: `a proposal that is ${status} needs none`,
    job: { text: setFields(UNGATED_FRONT_MATTER, { status }) },
    found: [],
  })),
]);
