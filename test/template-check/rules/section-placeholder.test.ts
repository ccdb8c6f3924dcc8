import { expect, test } from '@jest/globals';
import type { Finding } from '../../../actions/shared/domain/rule.ts';
import { sectionPlaceholder } from '../../../actions/template-check/rules/section-placeholder.ts';
import {
  check,
  dropSection,
  edit,
  GOOD,
  GOOD_FRONT_MATTER,
  placeOf,
  setFields,
  setSection,
  setTarget,
  summary,
  TEMPLATE,
} from '../../support/proposal.ts';
import { describeRule } from '../../support/rule.ts';

const goals = (body: string) => setSection(GOOD, 'Goals', body);

function only(text: string, placeholder: string, outcome: Finding['outcome'] = 'failed'): Finding {
  const at = { line: placeOf(text, '## Goals').line + 2, column: 1 };
  return {
    outcome,
    subject: 'goals',
    message: `Section \`Goals\` holds only a placeholder: \`${placeholder}\`.`,
    hint: 'Replace it, or write `N/A` and the reason.',
    at,
  };
}

function leftOver(text: string, section: string, placeholder: string, needle: string): Finding {
  return {
    outcome: 'warning',
    subject: `left over: ${section.toLowerCase()}: ${placeholder}`,
    message: `The template's placeholder \`${placeholder}\` is still in section \`${section}\`.`,
    hint: 'Replace it with the real value, or remove it.',
    at: placeOf(text, needle),
  };
}

const LINK = goals('See <LINK> and <LINK>.\n\nBy $SIG for #NNNN.');
const BELOW = goals('### Ours\n\nTBD');
const LINK_BELOW = goals('### Ours\n\n<LINK>');
const BEHIND = goals('What is it for?\n\nTBD');
const FINE = '2026-08-11: proposal opened';
const HISTORY = edit(GOOD, FINE, `${FINE}\n- 03-04-1922: more. PR: <LINK>.`);
const PROVISIONAL = setFields(setSection(GOOD_FRONT_MATTER, 'Goals', 'TBD'), { status: 'provisional' });

describeRule(sectionPlaceholder, [
  ...['TBD', 'tbd.', 'TODO', '<describe the goal>', '$SIG', 'To be done', '…'].map((words) => ({
    name: `only ${words} (case 148)`,
    job: { text: goals(words) },
    found: [only(goals(words), words)],
  })),
  {
    name: 'of several lines the first is quoted, and none is named twice',
    job: { text: goals('<LINK>\n\nTBD') },
    found: [only(goals('<LINK>'), '<LINK>')],
  },
  {
    name: 'the place is that of the text',
    job: { text: goals('- TBD') },
    found: [{ ...only(goals('- TBD'), 'TBD'), at: placeOf(goals('- TBD'), 'TBD') }],
  },
  {
    name: 'below a heading of its own',
    job: { text: BELOW },
    found: [{ ...only(BELOW, 'TBD'), at: placeOf(BELOW, 'TBD') }],
  },
  {
    name: 'below a heading of its own, one of the template, named once',
    job: { text: LINK_BELOW },
    found: [{ ...only(LINK_BELOW, '<LINK>'), at: placeOf(LINK_BELOW, '<LINK>\n') }],
  },
  {
    name: "behind the template's own words",
    job: { text: BEHIND, template: setSection(TEMPLATE, 'Goals', 'What is it for?') },
    found: [{ ...only(BEHIND, 'TBD'), at: placeOf(BEHIND, 'TBD') }],
  },
  {
    name: 'a provisional proposal is only warned',
    job: { text: PROVISIONAL },
    found: [only(PROVISIONAL, 'TBD', 'warning')],
  },
  {
    name: 'an implementable proposal is not',
    job: { text: setSection(GOOD_FRONT_MATTER, 'Goals', 'TBD') },
    found: [only(setSection(GOOD_FRONT_MATTER, 'Goals', 'TBD'), 'TBD')],
  },
  {
    name: 'a stage may hold one until it is targeted',
    job: { text: setSection(GOOD, 'Beta', 'TBD') },
    found: [],
  },
  {
    name: 'the history may hold one',
    job: { text: setSection(GOOD, 'Implementation History', 'TBD') },
    found: [],
  },
  {
    name: 'an optional section may hold one',
    job: { text: goals('TBD'), template: edit(TEMPLATE, '## Goals', '## Goals (optional)') },
    found: [],
  },
  {
    name: 'placeholders of the template inside other text, one of a kind and line',
    job: { text: LINK },
    found: [leftOver(LINK, 'Goals', '<LINK>', 'See <LINK>'), leftOver(LINK, 'Goals', '$SIG', 'By $SIG')],
  },
  {
    name: 'a line of the example in the history',
    job: { text: HISTORY },
    found: [leftOver(HISTORY, 'Implementation History', '<LINK>', '03-04-1922')],
  },
  { name: 'TBD inside other text is an answer', job: { text: goals('The name is TBD for now.') }, found: [] },
  {
    name: 'code is shown, not filled in',
    job: { text: goals('`<LINK>` stands for it.\n\n```\n$SIG <LINK>\n```') },
    found: [],
  },
  { name: 'N/A is no placeholder', job: { text: goals('N/A') }, found: [] },
]);

test('the report names the rule and its requirement', () => {
  expect(check({ text: goals('TBD') }).findings).toMatchObject([
    { rule: 'section-placeholder', reference: 'P-1' },
  ]);
});

test('a section that was missing and holds a placeholder now is no new fault', () => {
  const { findings, known } = summary({ text: goals('TBD'), base: { text: dropSection(GOOD, 'Goals') } });
  expect({ findings, known }).toEqual({ findings: [], known: ['section-placeholder: goals'] });
});

test('a placeholder that was there before counts when the proposal advances', () => {
  const { findings, known } = summary({
    text: goals('TBD'),
    base: { text: setTarget(goals('TBD'), 'alpha', 'TBD') },
  });
  expect({ findings, known }).toEqual({ findings: ['section-placeholder: goals'], known: [] });
});
