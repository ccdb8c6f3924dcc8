import type { Finding } from '../../../actions/shared/domain/rule.ts';
import { sectionFilled } from '../../../actions/template-check/rules/section-filled.ts';
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

const FILL = 'Fill it, or write `N/A` and the reason.';
const PROVISIONAL = setFields(GOOD_FRONT_MATTER, { status: 'provisional' });
const UNTICKED = GOOD.replaceAll('[x]', '[ ]');
const UNTARGETED = setTarget(GOOD, 'alpha', '');

function unfilled(
  heading: string,
  message: string,
  text = GOOD,
  outcome: Finding['outcome'] = 'failed',
): Finding {
  const at = { line: placeOf(text, `# ${heading}`).line, column: 1 };
  return {
    outcome,
    subject: heading.toLowerCase(),
    message: `Section \`${heading}\` ${message}`,
    hint: FILL,
    at,
  };
}

const goals = (body: string) => ({ text: setSection(GOOD, 'Goals', body) });
const BARE: Finding = {
  ...unfilled('Goals', 'says only `N/A`.'),
  outcome: 'warning',
  hint: 'Add the reason in a few words: `N/A: no API changes`.',
};
const UNTARGETED_ALPHA = setTarget(GOOD, 'alpha', 'N/A (see below)');
const NO_RELEASE: Finding = {
  outcome: 'failed',
  subject: 'target releases',
  message: 'Section `Target releases` names no release: every target is empty.',
  hint:
    'Write the upcoming release behind the stage that you plan for it, such as `v1.10`, ' +
    'or `N/A` and the reason.',
  at: placeOf(GOOD, '### Target releases'),
};
const UNTOUCHED: Finding = {
  outcome: 'warning',
  subject: 'release signoff checklist',
  message: 'Section `Release Signoff Checklist`: no item is ticked or struck out.',
  hint: 'Tick what is done; strike out what does not apply.',
  at: placeOf(GOOD, '### Release Signoff Checklist'),
};

describeRule(sectionFilled, [
  { name: 'nothing (case 148)', job: goals(''), found: [unfilled('Goals', 'is empty.')] },
  {
    name: 'only a comment (case 149)',
    job: goals('<!--\nSoon.\n-->'),
    found: [unfilled('Goals', 'is empty: it holds only a comment.')],
  },
  {
    name: 'only the comment of the template (case 148)',
    job: goals('<!--\nWhat is true when the work is done?\n-->'),
    found: [unfilled('Goals', 'is empty: it holds only a comment.')],
  },
  {
    name: 'only the text of the template, taken out of its comment (case 148)',
    job: goals('**What is true when the work is done?**'),
    found: [unfilled('Goals', "is not filled: it holds only the template's own text.")],
  },
  {
    name: 'only invisible characters (case 149)',
    job: goals('&nbsp;&ZeroWidthSpace;\u200b\u2060'),
    found: [unfilled('Goals', 'is empty.')],
  },
  { name: 'only an empty fence', job: goals('```yaml\n```'), found: [unfilled('Goals', 'is empty.')] },
  { name: 'a bare N/A', job: goals('N/A.'), found: [BARE] },
  { name: 'a bare not applicable', job: goals('*Not applicable*'), found: [BARE] },
  { name: 'N/A and the reason', job: goals('N/A: nothing changes for users'), found: [] },
  { name: 'a placeholder is said elsewhere', job: goals('TBD'), found: [] },
  { name: 'text below a heading of its own', job: goals('#### First\n\nLess memory.'), found: [] },
  {
    name: 'a heading of its own without text',
    job: { text: edit(setSection(GOOD, 'Goals', ''), '## Goals\n', '## Goals\n\n#### First\n') },
    found: [unfilled('Goals', 'is empty.')],
  },
  {
    name: 'the heading is quoted as the author wrote it',
    job: { text: edit(setSection(GOOD, 'Goals', ''), '## Goals', '## GOALS:') },
    found: [{ ...unfilled('Goals', ''), message: 'Section `GOALS:` is empty.' }],
  },
  { name: 'no release at all', job: { text: UNTARGETED }, found: [NO_RELEASE] },
  {
    name: 'only a placeholder for a release',
    job: { text: setTarget(GOOD, 'alpha', 'TBD') },
    found: [NO_RELEASE],
  },
  {
    name: 'a stage that is skipped says something',
    job: { text: setTarget(GOOD, 'alpha', 'N/A') },
    found: [],
  },
  {
    name: 'target lines in a section that the template wants for something else',
    job: goals('- This VEP targets alpha for version:'),
    found: [unfilled('Goals', 'is empty.')],
  },
  { name: 'the checklist of the template', job: { text: UNTICKED }, found: [UNTOUCHED] },
  {
    name: 'a checklist with one item struck out',
    job: { text: edit(UNTICKED, '- [ ] (R) GA', '- ~[ ]~ (R) Nothing: GA') },
    found: [],
  },
  {
    name: 'one stage may be empty, all of them may not',
    job: { text: setSection(UNTARGETED_ALPHA, 'Alpha', '') },
    found: [unfilled('Graduation Requirements', 'is empty.', UNTARGETED_ALPHA)],
  },
  {
    name: 'of a targeted stage graduation-ready speaks',
    job: { text: setSection(GOOD, 'Alpha', '') },
    found: [],
  },
  {
    name: 'words beside empty target lines name no release',
    job: {
      text: edit(
        setTarget(GOOD, 'alpha', ''),
        '### Target releases\n',
        '### Target releases\n\nNot graduated.\n',
      ),
    },
    found: [NO_RELEASE],
  },
  {
    name: 'a checklist of other items, none of them ticked',
    job: { text: edit(UNTICKED, '- [ ] (R) GA target', '- [ ] (R) Other target') },
    found: [UNTOUCHED],
  },
  {
    name: 'the history may be empty',
    job: { text: setSection(GOOD, 'Implementation History', '') },
    found: [],
  },
  {
    name: 'a heading that only holds others may be empty, one that asks may not',
    job: { text: setSection(GOOD, 'Overview', ''), template: edit(TEMPLATE, '## VEP Status', '## Status') },
    found: [unfilled('Overview', 'is empty.')],
  },
  {
    name: 'stages beside their empty parent fill it',
    job: { text: GOOD.replace('### Alpha', '## Alpha') },
    found: [],
  },
  {
    name: 'of two sections with one heading the one that says anything counts',
    job: { text: edit(GOOD, '## Goals', '## Goals\n\n## Goals') },
    found: [],
  },
  {
    name: 'stages beside their empty parent fill it, also where nothing is targeted',
    job: { text: UNTARGETED.replace('### Alpha', '## Alpha') },
    found: [NO_RELEASE],
  },
  {
    name: 'empty stages do not fill their parent where nothing is targeted',
    job: { text: setSection(UNTARGETED, 'Alpha', '') },
    found: [NO_RELEASE, unfilled('Graduation Requirements', 'is empty.')],
  },
  {
    name: 'a stage that is missing does not speak for its parent',
    job: { text: dropSection(GOOD, 'Alpha') },
    found: [unfilled('Graduation Requirements', 'is empty.')],
  },
  {
    name: 'a checklist without items is an empty section',
    job: { text: setSection(GOOD, 'Release Signoff Checklist', '') },
    found: [unfilled('Release Signoff Checklist', 'is empty.')],
  },
  {
    name: 'target releases without a line are an empty section',
    job: { text: setSection(GOOD, 'Target releases', '') },
    found: [unfilled('Target releases', 'is empty.')],
  },
  { name: 'open boxes elsewhere are text', job: goals('- [ ] Less memory'), found: [] },
  {
    name: 'ticks elsewhere are not those of the checklist',
    job: {
      text: setSection(
        setSection(UNTICKED, 'VEP Status Metadata', '- [x] Read'),
        'Goals',
        '- [x] Less memory',
      ),
    },
    found: [{ ...UNTOUCHED, at: { line: placeOf(GOOD, '### Release').line + 2, column: 1 } }],
  },
  {
    name: 'an optional section may be empty',
    job: { text: setSection(GOOD, 'Goals', ''), template: edit(TEMPLATE, '## Goals', '## Goals (Optional)') },
    found: [],
  },
  {
    name: 'front matter takes the place of targets and checklist',
    job: {
      text: edit(
        GOOD_FRONT_MATTER,
        '## Overview',
        '### Target releases\n\n- This VEP targets alpha for version:\n\n### Release ' +
          'Signoff Checklist\n\n## Overview',
      ),
    },
    found: [],
  },
  ...['Design', 'API Examples', 'Alternatives'].flatMap((heading) => {
    const text = setSection(PROVISIONAL, heading, '');
    return [
      {
        name: `${heading} may still be open while the proposal is provisional`,
        job: { text },
        found: [unfilled(heading, 'is empty.', text, 'warning')],
      },
      {
        name: `${heading} is wanted once it is implementable`,
        job: { text: setSection(GOOD_FRONT_MATTER, heading, '') },
        found: [unfilled(heading, 'is empty.', setSection(GOOD_FRONT_MATTER, heading, ''))],
      },
    ];
  }),
  {
    name: 'what else is provisional is wanted',
    job: { text: setSection(PROVISIONAL, 'Goals', '') },
    found: [unfilled('Goals', 'is empty.', setSection(PROVISIONAL, 'Goals', ''))],
  },
  { name: 'without a template nothing is asked', job: { text: UNTARGETED, template: 'none' }, found: [] },
]);
