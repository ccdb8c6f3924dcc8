import type { Finding } from '../../../actions/shared/domain/rule.ts';
import { trackerAgrees } from '../../../actions/template-check/rules/tracker-agrees.ts';
import { edit, GOOD, GOOD_FRONT_MATTER, GOOD_TRACKER, setTarget } from '../../support/proposal.ts';
import { describeRule } from '../../support/rule.ts';

const ALPHA = '* Alpha release target (x.y): 1.10';
const BETA = '* Beta release target (x.y):';
const GA = '* GA release target (x.y):';
const body = (from: string, to: string) => ({ body: edit(GOOD_TRACKER.body, from, to) });

function differs(subject: string, stage: string, wished: string, plan: string): Finding {
  return {
    outcome: 'warning',
    subject,
    message: `Tracking issue #42 has ${stage} in ${wished}; the proposal targets ${plan}.`,
    hint: 'The proposal is the commitment: correct the issue, or re-target the proposal.',
  };
}

describeRule(trackerAgrees, [
  {
    name: 'without a tracker nothing is compared',
    job: { text: setTarget(GOOD, 'alpha', 'v1.9') },
    found: [],
  },
  {
    name: 'the proposal targets another release',
    job: { text: setTarget(GOOD, 'alpha', 'v1.9'), tracker: {} },
    found: [differs('alpha', 'Alpha', 'v1.10', 'v1.9')],
  },
  {
    name: 'the proposal targets none',
    job: { text: setTarget(GOOD, 'alpha', ''), tracker: {} },
    found: [differs('alpha', 'Alpha', 'v1.10', 'no release')],
  },
  {
    name: 'two of each',
    job: {
      text: setTarget(GOOD, 'alpha', 'v1.6 and v1.7'),
      tracker: body(ALPHA, `${ALPHA}\n* Alpha release target (1.9):`),
    },
    found: [differs('alpha', 'Alpha', 'v1.10 and v1.9', 'v1.6 and v1.7')],
  },
  {
    name: 'further stages of the tracker are wishes',
    job: { text: GOOD, tracker: body(`${BETA}\n${GA}`, `${BETA} v1.11\n* Stable release target (1.12):`) },
    found: [differs('beta', 'Beta', 'v1.11', 'no release'), differs('ga', 'GA', 'v1.12', 'no release')],
  },
  {
    name: 'the tracker says nothing',
    job: { text: GOOD, tracker: body(ALPHA, '* Alpha release target (x.y):') },
    found: [],
  },
  {
    name: 'the same release in another spelling',
    job: { text: GOOD, tracker: body(ALPHA, '* [ ] Alpha (v1.10.0?)') },
    found: [],
  },
  {
    name: 'one of two is the same',
    job: { text: setTarget(GOOD, 'alpha', 'v1.9 (first), v1.10'), tracker: {} },
    found: [],
  },
  {
    name: 'the tracker wishes for two, and one of them is targeted',
    job: { text: GOOD, tracker: body(ALPHA, `${ALPHA}\n* Alpha release target (1.9):`) },
    found: [],
  },
  {
    name: 'milestones are what holds',
    job: { text: GOOD_FRONT_MATTER.replace('"v1.10"', '"v1.11"'), tracker: {} },
    found: [differs('alpha', 'Alpha', 'v1.10', 'v1.11')],
  },
]);
