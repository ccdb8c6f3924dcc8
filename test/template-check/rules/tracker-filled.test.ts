import { expect, test } from '@jest/globals';
import type { Finding } from '../../../actions/shared/domain/rule.ts';
import { parseTrackerTemplate } from '../../../actions/shared/domain/tracker.ts';
import type { Facts } from '../../../actions/template-check/facts.ts';
import { trackerFilled } from '../../../actions/template-check/rules/tracker-filled.ts';
import { ask, check, edit, GOOD, GOOD_TRACKER, ISSUE_TEMPLATE } from '../../support/proposal.ts';
import { describeRule } from '../../support/rule.ts';

function finding(name: string, key: string, state = 'is not filled'): Finding {
  return {
    outcome: 'warning',
    subject: key,
    message: `Field \`${name}\` of tracking issue #42 ${state}.`,
    hint: 'Edit the description of the issue.',
  };
}

const body = (from: string, to: string) => ({ body: edit(GOOD_TRACKER.body, from, to) });
const CONTACT = finding('Primary contact (assignee)', 'primary contact');

describeRule(trackerFilled, [
  { name: 'without a tracker nothing is asked', job: { text: GOOD }, found: [] },
  {
    name: 'a text that could keep the parser for ever',
    job: { text: GOOD, tracker: { body: `${GOOD_TRACKER.body}\n${'- '.repeat(20_000)}` } },
    found: [
      {
        outcome: 'warning',
        subject: 'tracker',
        message:
          'Tracking issue #42 cannot be read: its text is nested too deeply, or has very long runs of one sign.',
        hint: 'Edit the description of the issue.',
      },
    ],
  },
  { name: 'nobody is the contact', job: { text: GOOD, tracker: body('/assign @ada', '') }, found: [CONTACT] },
  {
    name: 'the command of the template is left over',
    job: { text: GOOD, tracker: body('/assign @ada', '/assign $ASSIGNEE') },
    found: [CONTACT],
  },
  {
    name: 'the command lost its name',
    job: { text: GOOD, tracker: body('/assign @ada', '/assign') },
    found: [CONTACT],
  },
  {
    name: 'only a placeholder',
    job: { text: GOOD, tracker: body('**Feature Gate**: MemoryLease', '**Feature Gate**: TBD') },
    found: [finding('Feature Gate', 'feature gate')],
  },
  {
    name: 'N/A is an answer',
    job: { text: GOOD, tracker: body('**Feature Gate**: MemoryLease', '**Feature Gate**: N/A') },
    found: [],
  },
  {
    name: 'a field is missing',
    job: { text: GOOD, tracker: body('**Current Feature Stage**: Alpha\n', '') },
    found: [finding('Current Feature Stage', 'current feature stage', 'is missing')],
  },
  {
    name: 'no owner, and further SIGs may be left out',
    job: { text: GOOD, tracker: body('Primary SIG:\n/sig compute\n\nAdditional SIGs (optional):\n', '') },
    found: [finding('Primary SIG', 'primary sig', 'is missing')],
  },
  {
    name: 'the template itself, untouched',
    job: { text: GOOD, tracker: { body: ISSUE_TEMPLATE.slice(ISSUE_TEMPLATE.indexOf('<!--')) } },
    found: [
      CONTACT,
      finding('Current Feature Stage', 'current feature stage'),
      finding('Feature Gate', 'feature gate'),
      finding('Primary SIG', 'primary sig'),
      finding('Enhancement link', 'enhancement link'),
      finding('Timeline', 'timeline'),
    ],
  },
  {
    name: 'fields as the headings of an issue form',
    job: { text: GOOD, tracker: body('**Feature Gate**: MemoryLease', '### FEATURE GATE\n\nMemoryLease') },
    found: [],
  },
]);

test.each([
  { name: 'Notes (optional)', isAsked: false },
  { name: 'OPTIONAL notes', isAsked: false },
  { name: 'Additional context', isAsked: false },
  { name: 'Responsible SIGs', isAsked: false },
  { name: 'Additional SIGs', isAsked: false },
  { name: 'Formerly responsible SIGs', isAsked: true },
  { name: 'Responsible SIGs and people', isAsked: true },
  { name: 'No additional SIGs', isAsked: true },
])('a template with the field $name asks for it: $isAsked', ({ name, isAsked }) => {
  const trackerTemplate = parseTrackerTemplate(`**${name}**:\n`);
  const rule = {
    ...trackerFilled,
    check: (facts: Facts) => trackerFilled.check({ ...facts, trackerTemplate }),
  };
  const missing = finding(name, name.toLowerCase(), 'is missing');
  expect(ask(rule, { text: GOOD, tracker: { body: '' } })).toEqual(isAsked ? [missing] : []);
});

test('the report names the rule and its requirement', () => {
  const tracker = body('**Feature Gate**: MemoryLease', '**Feature Gate**: TBD');
  expect(check({ text: GOOD, tracker }).findings).toMatchObject([
    { rule: 'tracker-filled', reference: 'P-9' },
  ]);
});
