import type { Finding } from '../../../actions/shared/domain/rule.ts';
import { graduationReady } from '../../../actions/template-check/rules/graduation-ready.ts';
import {
  dropSection,
  edit,
  GOOD,
  GOOD_FRONT_MATTER,
  placeOf,
  setFields,
  setSection,
  setTarget,
  TEMPLATE,
} from '../../support/proposal.ts';
import { describeRule } from '../../support/rule.ts';

const NO_ALPHA = setSection(GOOD, 'Alpha', '');
const BARE_ALPHA = setSection(GOOD, 'Alpha', 'N/A');
const META = 'veps/meta-VEPs/42-process/vep.md';

const BETA_TARGETED = setTarget(GOOD, 'beta', 'v1.10');
const BETA_READY = setSection(
  setSection(BETA_TARGETED, 'Beta', '- [ ] Two machines'),
  'On-By-Default Readiness',
  'Measured.',
);
const GA_READY = setSection(setTarget(BETA_READY, 'ga', 'v1.11'), 'GA', '- [ ] All machines');

function unfilled(stage: string, line: number, section: string, text: string): Finding {
  return {
    outcome: 'failed',
    subject: section.toLowerCase(),
    message: `${stage} is targeted in line ${line}, but section \`${section}\` is not filled.`,
    hint: 'Write what must be done for this stage, or take the target back.',
    at: placeOf(text, `## ${section}\n`.replace('## ', section.includes(' ') ? '#### ' : '### ')),
  };
}

function open(left: string, message: string, at: Finding['at']): Finding {
  const hint = 'Tick what is done, or move the rest to a later stage.';
  return { outcome: 'warning', subject: `open ${left}`, message, hint, ...(at ? { at } : {}) };
}

const TWO_OPEN = open(
  'alpha',
  'Beta is targeted, but 2 requirements of Alpha are not ticked: `(R) none` and others.'.replace(
    '(R) none',
    'The feature gate guards every change',
  ),
  placeOf(GOOD, '[ ] The feature gate guards'),
);

describeRule(graduationReady, [
  {
    name: 'a targeted stage is empty',
    job: { text: NO_ALPHA },
    found: [unfilled('Alpha', 7, 'Alpha', NO_ALPHA)],
  },
  {
    name: 'a targeted stage holds only a placeholder',
    job: { text: setSection(GOOD, 'Alpha', 'TBD') },
    found: [unfilled('Alpha', 7, 'Alpha', GOOD)],
  },
  {
    name: 'a targeted stage says a bare N/A',
    job: { text: BARE_ALPHA },
    found: [
      {
        outcome: 'warning',
        subject: 'alpha',
        message: 'Section `Alpha` says only `N/A`, but Alpha is targeted.',
        hint: 'Add the reason in a few words.',
        at: placeOf(BARE_ALPHA, '### Alpha'),
      },
    ],
  },
  {
    name: 'a targeted stage says N/A and why',
    job: { text: setSection(GOOD, 'Alpha', 'N/A: began before there were stages') },
    found: [],
  },
  {
    name: 'beta wants its readiness as well, and names what alpha leaves open',
    job: { text: BETA_TARGETED },
    found: [
      unfilled('Beta', 8, 'Beta', BETA_TARGETED),
      unfilled('Beta', 8, 'On-By-Default Readiness', BETA_TARGETED),
      TWO_OPEN,
    ],
  },
  { name: 'beta is ready, alpha is not', job: { text: BETA_READY }, found: [TWO_OPEN] },
  {
    name: 'one requirement is left, after one that is done and one that is struck out',
    job: {
      text: edit(
        edit(BETA_READY, '- [ ] The feature gate', '- [x] The feature gate'),
        '- [ ] One machine',
        '- ~[ ] Two machines~\n- [ ] One machine',
      ),
    },
    found: [
      open(
        'alpha',
        'Beta is targeted, but 1 requirement of Alpha is not ticked: `One machine can lend its memory`.',
        {
          line: placeOf(BETA_READY, '[ ] One machine').line + 1,
          column: 3,
        },
      ),
    ],
  },
  {
    name: 'every requirement of alpha is done',
    job: { text: BETA_READY.replace('[ ] The feature gate', '[x] The').replace('[ ] One', '[X] One') },
    found: [],
  },
  {
    name: 'GA names what beta leaves open, apart from what alpha does',
    job: { text: GA_READY },
    found: [
      TWO_OPEN,
      open(
        'beta',
        'GA is targeted, but 1 requirement of Beta is not ticked: `Two machines`.',
        placeOf(GA_READY, '[ ] Two machines'),
      ),
    ],
  },
  {
    name: 'GA without beta leaves nothing open',
    job: { text: setSection(setTarget(GOOD, 'ga', 'v1.11'), 'GA', '- [ ] All machines') },
    found: [],
  },
  {
    name: 'the last requirement of the document counts too',
    job: {
      text: `${dropSection(BETA_READY, 'Alpha')}\n### Alpha\n\n- [ ] Last\n`,
    },
    found: [
      open(
        'alpha',
        'Beta is targeted, but 1 requirement of Alpha is not ticked: `Last`.',
        placeOf(`${dropSection(BETA_READY, 'Alpha')}\n### Alpha\n\n- [ ] Last\n`, '[ ] Last'),
      ),
    ],
  },
  {
    name: 'boxes of other sections are not the stage’s',
    job: {
      text: setSection(
        setSection(setSection(BETA_READY, 'Alpha', 'Done.'), 'Goals', '- [ ] Before'),
        'Beta',
        '- [ ] Behind',
      ),
    },
    found: [],
  },
  {
    name: 'a milestone asks as a target line does',
    job: { text: setSection(GOOD_FRONT_MATTER, 'Alpha', '') },
    found: [unfilled('Alpha', 17, 'Alpha', setSection(GOOD_FRONT_MATTER, 'Alpha', ''))],
  },
  {
    name: 'an open milestone asks for nothing',
    job: {
      text: setFields(setSection(GOOD_FRONT_MATTER, 'Alpha', ''), { milestone: '\n  alpha: TBD' }),
    },
    found: [],
  },
  {
    name: 'a stage that is not targeted may be empty',
    job: { text: setTarget(NO_ALPHA, 'alpha', '') },
    found: [],
  },
  {
    name: 'a stage that is skipped may be empty',
    job: { text: setTarget(NO_ALPHA, 'alpha', 'N/A') },
    found: [],
  },
  { name: 'a missing section is said elsewhere', job: { text: dropSection(GOOD, 'Alpha') }, found: [] },
  {
    name: 'a stage that the template marks as optional may be empty',
    job: { text: NO_ALPHA, template: edit(TEMPLATE, '\n\n### Alpha\n\n', '\n\n### Alpha (optional)\n\n') },
    found: [],
  },
  {
    name: 'a proposal about the process has no stages',
    job: { text: setTarget(NO_ALPHA, 'beta', 'v1.10'), path: META },
    found: [],
  },
]);
