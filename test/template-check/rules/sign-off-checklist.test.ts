import type { Finding } from '../../../actions/shared/domain/rule.ts';
import { signOffChecklist } from '../../../actions/template-check/rules/sign-off-checklist.ts';
import { edit, GOOD, placeOf, setTarget } from '../../support/proposal.ts';
import { describeRule } from '../../support/rule.ts';

const ALPHA = '[x] (R) Alpha target version is named and agreed';
const GA = '[ ] (R) GA target version is named and agreed';
const ISSUE = '[x] (R) Tracking issue is open and links the directory of this proposal';
const ALPHA_LINE = placeOf(GOOD, 'This VEP targets alpha').line;
const UNTARGETED = setTarget(GOOD, 'alpha', '');

function unticked(subject: string, box: string, text: string): Finding {
  const what = subject === 'alpha' ? 'Alpha' : 'a release';
  return {
    outcome: 'warning',
    subject,
    message: `\`${box}\` is not ticked, but ${what} is targeted in line ${ALPHA_LINE}.`,
    hint: 'Tick it when it is done: it is required before a release is targeted.',
    at: { line: placeOf(text, box).line, column: 3 },
  };
}

function ticked(subject: string, box: string, text: string): Finding {
  return {
    outcome: 'warning',
    subject,
    message: `\`${box}\` is ticked, but no release is named for it.`,
    hint: 'Name the release, or take the tick back.',
    at: { line: placeOf(text, box).line, column: 3 },
  };
}

const box = (from: string, to: string, text = GOOD) => edit(text, from, to);
const ALPHA_OPEN = box(ALPHA, ALPHA.replace('[x]', '[ ]'));
const ISSUE_OPEN = box(ISSUE, ISSUE.replace('[x]', '[ ]'));
const GA_TICKED = box(GA, GA.replace('[ ]', '[X ]'));
const WORDS = '(R) Alpha target version is named and agreed';
const OLD = edit(GOOD, `- ${ALPHA}`, '- [x] (R) Target version is explicitly mentioned');
const LOUD = box(ALPHA, '[ ] (r) ALPHA is agreed');
const SHORT = box(GA, '[x] (R) GA is agreed');
const DOCS = box(ISSUE, '[ ] (R) Docs for Beta target version', box(ALPHA, '[x] (r)  ALPHA'));

describeRule(signOffChecklist, [
  {
    name: 'alpha is targeted and not ticked',
    job: { text: ALPHA_OPEN },
    found: [unticked('alpha', WORDS, ALPHA_OPEN)],
  },
  {
    name: 'an item without a stage is not ticked, and any release is targeted',
    job: { text: ISSUE_OPEN },
    found: [
      {
        ...unticked('(r) tracking issue is open and', '(R) Tracking issue', ISSUE_OPEN),
        message:
          '`(R) Tracking issue is open and links the directory of this proposal` is not ' +
          `ticked, but a release is targeted in line ${ALPHA_LINE}.`,
      },
    ],
  },
  {
    name: 'GA is ticked and not targeted',
    job: { text: GA_TICKED },
    found: [ticked('ga', '(R) GA target version is named and agreed', GA_TICKED)],
  },
  {
    name: 'alpha is ticked and only a placeholder stands behind it',
    job: { text: setTarget(GOOD, 'alpha', 'TBD') },
    found: [ticked('alpha', WORDS, GOOD)],
  },
  {
    name: 'the item of the old template is ticked and nothing is targeted',
    job: { text: setTarget(OLD, 'alpha', '') },
    found: [ticked('(r) target version is explicit', '(R) Target version is explicitly mentioned', OLD)],
  },
  { name: 'the item of the old template is ticked and something is targeted', job: { text: OLD }, found: [] },
  {
    name: 'other items may be ticked at any time',
    job: { text: box(ALPHA, ALPHA.replace('x', ' '), UNTARGETED) },
    found: [],
  },
  {
    name: 'a document without target lines says nothing about its boxes',
    job: { text: GOOD.replace(/- This VEP targets .*\n/g, '') },
    found: [],
  },
  {
    name: 'nothing is targeted and nothing ticked',
    job: { text: UNTARGETED.replaceAll('[x]', '[ ]') },
    found: [],
  },
  { name: 'an item without (R)', job: { text: box(ALPHA, '[ ] Alpha target version') }, found: [] },
  { name: 'a struck out item', job: { text: box(ALPHA, '~[ ] (R) Alpha target version~') }, found: [] },
  {
    name: 'an item with its words struck out',
    job: { text: box(ALPHA, '[ ] ~(R) Alpha target version~') },
    found: [],
  },
  {
    name: 'a stage is read from the words behind (R) alone',
    job: { text: DOCS },
    found: [unticked('(r) docs for beta target versi', '(R) Docs for Beta target version', DOCS)],
  },
  {
    name: 'a stage that is skipped may stay unticked',
    job: { text: setTarget(GOOD, 'beta', 'N/A') },
    found: [],
  },
  {
    name: 'one of two blocks is skipped, the other targeted',
    job: {
      text: edit(
        ALPHA_OPEN,
        '- This VEP targets beta',
        '- This VEP targets alpha for version: N/A\n- This VEP targets beta',
      ),
    },
    found: [
      {
        ...unticked('alpha', WORDS, ALPHA_OPEN),
        at: { line: placeOf(ALPHA_OPEN, WORDS).line + 1, column: 3 },
      },
    ],
  },
  {
    name: 'the line that is named is the one that targets',
    job: {
      text: edit(
        ALPHA_OPEN,
        '- This VEP targets alpha',
        '- This VEP targets alpha for version: N/A\n- This VEP targets alpha',
      ),
    },
    found: [
      {
        ...unticked('alpha', WORDS, ALPHA_OPEN),
        message: `\`${WORDS}\` is not ticked, but Alpha is targeted in line ${ALPHA_LINE + 1}.`,
        at: { line: placeOf(ALPHA_OPEN, WORDS).line + 1, column: 3 },
      },
    ],
  },
  {
    name: 'a stage in other letters',
    job: { text: LOUD },
    found: [unticked('alpha', '(r) ALPHA is agreed', LOUD)],
  },
  {
    name: 'an item that names only the stage is ticked and the stage is not targeted',
    job: { text: SHORT },
    found: [ticked('ga', '(R) GA is agreed', SHORT)],
  },
  ...['[X]', '[+]', '[x ]', '[ x]', '[✓]', '[*]'].map((mark) => ({
    name: `ticked as ${mark}`,
    job: { text: box(ALPHA, ALPHA.replace('[x]', mark)) },
    found: [],
  })),
  ...['[]', '[ ]', '[-]'].map((mark) => ({
    name: `not ticked as ${mark}`,
    job: { text: box(ALPHA, ALPHA.replace('[x]', mark)) },
    found: [unticked('alpha', WORDS, GOOD)],
  })),
]);
