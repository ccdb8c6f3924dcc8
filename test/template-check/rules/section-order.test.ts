import { expect, test } from '@jest/globals';
import type { Finding } from '../../../actions/shared/domain/rule.ts';
import { sectionOrder } from '../../../actions/template-check/rules/section-order.ts';
import { check, dropSection, edit, GOOD, placeOf } from '../../support/proposal.ts';
import { describeRule } from '../../support/rule.ts';

/** Moves a section with everything below it in front of another one, or to the end. */
function move(text: string, heading: string, before?: string): string {
  const rest = dropSection(text, heading);
  const start = text
    .split('\n')
    .findIndex((line) => line.replace(/^#+ /, '') === heading && line !== heading);
  const length = text.split('\n').length - rest.split('\n').length;
  const lines = text
    .split('\n')
    .slice(start, start + length)
    .join('\n');
  return before === undefined
    ? `${rest}\n${lines}\n`
    : edit(rest, `\n${before}\n`, `\n${lines}\n${before}\n`);
}

function misplaced(heading: string, place: string, text: string): Finding {
  const at = { line: placeOf(text, `# ${heading}\n`).line, column: 1 };
  return {
    outcome: 'warning',
    subject: heading.toLowerCase(),
    message: `Section \`${heading}\` is out of order: the template has it ${place}.`,
    hint: `Move it ${place}.`,
    at,
  };
}

const GOALS_LATE = move(GOOD, 'Goals', '## Repos');
const SWAPPED = move(GOOD, 'Goals', '## Motivation');
const OVERVIEW_LATE = move(GOOD, 'Overview');
const STATUS_LATE = move(GOOD, 'VEP Status Metadata');
const GA_EARLY = move(GOOD, 'GA', '### Beta');
const TWO_LATE = move(move(GOOD, 'Goals', '## Scalability'), 'Repos', '## Overview');

describeRule(sectionOrder, [
  {
    name: 'only the section that has to move is named',
    job: { text: GOALS_LATE },
    found: [misplaced('Goals', 'after `Motivation`', GOALS_LATE)],
  },
  {
    name: 'of two neighbours that changed places the later one moves',
    job: { text: SWAPPED },
    found: [misplaced('Goals', 'after `Motivation`', SWAPPED)],
  },
  {
    name: 'the second section of the template stands last',
    job: { text: OVERVIEW_LATE },
    found: [misplaced('Overview', 'after `VEP Status Metadata`', OVERVIEW_LATE)],
  },
  {
    name: 'the first section of the template stands last',
    job: { text: STATUS_LATE },
    found: [misplaced('VEP Status Metadata', 'before `Overview`', STATUS_LATE)],
  },
  {
    name: 'two sections',
    job: { text: TWO_LATE },
    found: [
      misplaced('Goals', 'after `Motivation`', TWO_LATE),
      misplaced('Repos', 'after `User Stories`', TWO_LATE),
    ],
  },
  {
    name: 'sections below others have an order of their own',
    job: { text: GA_EARLY },
    found: [misplaced('GA', 'after `Beta`', GA_EARLY)],
  },
  {
    name: 'a heading is quoted as the author wrote it, its neighbour as the template does',
    job: { text: edit(edit(GOALS_LATE, '## Goals', '## GOALS'), '## Motivation', '## MOTIVATION') },
    found: [
      {
        ...misplaced('Goals', 'after `Motivation`', GOALS_LATE),
        message: 'Section `GOALS` is out of order: the template has it after `Motivation`.',
      },
    ],
  },
  { name: 'a missing section is no disorder', job: { text: dropSection(GOOD, 'Goals') }, found: [] },
  {
    name: 'one heading may answer two stages',
    job: { text: edit(dropSection(GOOD, 'GA'), '### Beta\n', '### Beta / GA\n') },
    found: [],
  },
  {
    name: 'sections of one’s own stand where they like',
    job: { text: edit(GOOD, '## Goals', '## Background\n\nNone.\n\n## Goals') },
    found: [],
  },
]);

test('the report names the rule and its requirement', () => {
  expect(check({ text: GOALS_LATE }).findings).toMatchObject([{ rule: 'section-order', reference: 'P-1' }]);
});
