import type { Finding } from '../../../actions/shared/domain/rule.ts';
import { sectionHeading } from '../../../actions/template-check/rules/section-heading.ts';
import { dropSection, edit, GOOD, placeOf, TEMPLATE } from '../../support/proposal.ts';
import { describeRule, type RuleCase } from '../../support/rule.ts';

/** A heading of the good proposal written another way. */
function written(
  name: string,
  from: string,
  to: string,
  finding?: Pick<Finding, 'message' | 'hint'>,
): RuleCase {
  const text = edit(GOOD, `\n${from}\n`, `\n${to}\n`);
  const place = placeOf(text, `\n${to}\n`);
  const subject = from.replace(/^#+ /, '').toLowerCase();
  const at = { line: place.line + 1, column: 1 };
  return { name, job: { text }, found: finding ? [{ outcome: 'warning', subject, ...finding, at }] : [] };
}

function variant(name: string, from: string, to: string): RuleCase {
  return written(name, from, to, {
    message: `Heading \`${to}\` is read as \`${from}\`.`,
    hint: `Write \`${from}\`.`,
  });
}

function level(name: string, from: string, to: string): RuleCase {
  const [is, wanted] = [to.indexOf(' '), from.indexOf(' ')];
  return written(name, from, to, {
    message: `Heading \`${to}\` is at level ${is}; the template has it at level ${wanted}.`,
    hint: `Write \`${from}\`.`,
  });
}

function former(from: string, to: string): RuleCase {
  return written(`the former name ${to}`, from, to, {
    message: `Heading \`${to}\` is read as \`${from}\`.`,
    hint: `Write \`${from}\`.`,
  });
}

describeRule(sectionHeading, [
  variant('other letters (case 146)', '## Goals', '## GOALS'),
  variant('a hyphen', '## Non Goals', '## Non-Goals'),
  variant('a colon', '## Motivation', '## Motivation:'),
  variant('a number', '## Design', '## 3. Design'),
  variant('a remark', '## Design', '## Design (draft)'),
  variant('an emoji (case 145)', '## Repos', '## :books: Repos'),
  variant('blanks around a slash', '## Update/Rollback Compatibility', '## Update / Rollback Compatibility'),
  written('inner blanks (case 146)', '## User Stories', '## User   Stories'),
  written('closing hashes and blanks behind (case 145)', '## Goals', '## Goals ##  '),
  written('emphasis (case 145)', '## Goals', '## **Goals**'),
  written('a link (case 145)', '## Goals', '## [Goals](#goals)'),
  written('an entity (case 145)', '## Goals', '## G&#111;als'),
  written('underlined (case 143)', '## Goals', 'Goals\n-----'),
  level('a level too high', '## Overview', '# Overview'),
  level('a level too deep', '## Alternatives', '##### Alternatives'),
  level('a stage at the level of its parent', '### GA', '## GA'),
  former('## Implementation History', '## Implementation Phases'),
  former('## Alternatives', '## Alternatives Considered'),
  former('## Functional Testing Approach', '## Functional Testing'),
  {
    name: 'former names are configured',
    job: {
      text: edit(GOOD, '## Motivation', '## Reasons'),
      config: 'proposals: { former-headings: { Motivation: [Reasons] } }',
    },
    found: [
      {
        outcome: 'warning',
        subject: 'motivation',
        message: 'Heading `## Reasons` is read as `## Motivation`.',
        hint: 'Write `## Motivation`.',
        at: placeOf(edit(GOOD, '## Motivation', '## Reasons'), '## Reasons'),
      },
    ],
  },
  ...[
    '### Alpha (v1.6)',
    '### Alpha v1.6',
    '### Alpha 1.6.0',
    '### Alpha v12.34.56',
    '### Alpha (first)',
  ].map((heading) => written(`a stage with its release: ${heading}`, '### Alpha', heading)),
  variant('a stage with its release and a colon', '### Alpha', '### Alpha (v1.6):'),
  variant('a stage with its release behind a colon', '### Alpha', '### Alpha: v1.6'),
  written('a stage with its release at another level', '### Alpha', '## Alpha (v1.6)', {
    message: 'Heading `## Alpha (v1.6)` is at level 2; the template has it at level 3.',
    hint: 'Write `### Alpha`.',
  }),
  {
    name: 'one heading for two stages is named for each',
    job: { text: edit(dropSection(GOOD, 'GA'), '### Beta\n', '### Beta / GA (future)\n') },
    found: ['Beta', 'GA'].map((stage) => ({
      outcome: 'warning',
      subject: stage.toLowerCase(),
      message: `Heading \`### Beta / GA (future)\` is read as \`### ${stage}\`.`,
      hint: `Give \`### ${stage}\` a heading of its own.`,
      at: placeOf(GOOD, '### Beta'),
    })),
  },
  { name: 'a missing section is said elsewhere', job: { text: dropSection(GOOD, 'Goals') }, found: [] },
  {
    name: 'a template in brackets and other characters of patterns is compared literally (case 162)',
    job: {
      text: edit(GOOD, '## Goals', '## Goals [a-z]+ (.*'),
      template: edit(TEMPLATE, '## Goals', '## Goals [a-z]+ (.*'),
    },
    found: [],
  },
]);
