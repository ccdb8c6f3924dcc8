import type { Finding } from '../../../actions/shared/domain/rule.ts';
import { sectionRequired } from '../../../actions/template-check/rules/section-required.ts';
import {
  dropSection,
  edit,
  GOOD,
  GOOD_FRONT_MATTER,
  placeOf,
  setFields,
  setTarget,
  TEMPLATE,
} from '../../support/proposal.ts';
import { describeRule } from '../../support/rule.ts';

const META = 'veps/meta-VEPs/42-process/vep.md';
const NO_GOALS = dropSection(GOOD, 'Goals');

function missing(
  heading: string,
  hint = `Add \`${heading}\` and fill it, or write \`N/A\` and the reason.`,
): Finding {
  const name = heading.replace(/^#+ /, '');
  return { outcome: 'failed', subject: name.toLowerCase(), message: `Section \`${name}\` is missing.`, hint };
}

/** The good proposal with its goals inside of something, and what is said of them. */
function hidden(name: string, goals: string, what: string, needle: string, hint: string) {
  const text = edit(NO_GOALS, '## Non Goals', `${goals}\n\n## Non Goals`);
  const at = placeOf(text, needle);
  const column = what.includes('comment') || what.includes('code') ? 1 : at.column;
  const opened = placeOf(text, goals).line;
  const holder = what.replace('LINE', String(opened));
  const message = `Section \`Goals\` is missing: it was found in line ${at.line}, but ${holder}.`;
  const finding: Finding = {
    outcome: 'failed',
    subject: 'goals',
    message,
    hint: hint.replace('AT', String(at.line)),
    at: { line: at.line, column },
  };
  return { name, job: { text }, found: [finding] };
}

const TESTING = placeOf(GOOD, '## Functional');
const GOALS = placeOf(GOOD, '## Goals').line;
const OUTSIDE = 'Write `## Goals` outside of the ';
const LATER = (heading: string, stage: string) =>
  `Add \`${heading}\`; it may stay empty until ${stage} is targeted.`;
const UNCLOSED = dropSection(dropSection(GOOD, 'Graduation Requirements'), 'Implementation History');
/** The line on which the fence behind it opens. */
const FENCE = UNCLOSED.split('\n').length + 1;

describeRule(sectionRequired, [
  {
    name: 'a section is missing, and Non Goals is not meant',
    job: { text: NO_GOALS },
    found: [missing('## Goals')],
  },
  {
    name: 'a section below others is missing',
    job: { text: dropSection(GOOD, 'On-By-Default Readiness') },
    found: [missing('#### On-By-Default Readiness', LATER('#### On-By-Default Readiness', 'Beta'))],
  },
  {
    name: 'with its parent every section below is missing',
    job: { text: dropSection(GOOD, 'VEP Status Metadata') },
    found: [missing('### Target releases'), missing('### Release Signoff Checklist')],
  },
  hidden(
    'in a fence (case 141)',
    '```\n## Goals\n```',
    'inside the code block opened at line LINE',
    '## Goals',
    'Close the code block before line AT if it should end there, or write `## Goals` outside of it.',
  ),
  hidden(
    'in a comment (case 142)',
    '<!--\n## Goals\n-->',
    'inside the comment opened at line LINE',
    '## Goals',
    `${OUTSIDE}comment.`,
  ),
  hidden(
    'in a quote (case 150)',
    '> ## Goals\n>\n> Less.',
    'inside the quote opened at line LINE',
    '## Goals',
    `${OUTSIDE}quote.`,
  ),
  hidden(
    'in a list (case 150)',
    '- ## Goals',
    'inside the list item opened at line LINE',
    '## Goals',
    `${OUTSIDE}list item.`,
  ),
  hidden(
    'in details (case 150)',
    '<details>\n\n## Goals\n\n</details>',
    'inside the <details> opened at line LINE',
    '## Goals',
    `${OUTSIDE}<details>.`,
  ),
  hidden('as bold text', '**Goals**', 'as bold text', '**Goals**', 'Write `## Goals` instead of bold text.'),
  {
    name: 'behind a fence that is never closed',
    job: { text: `${UNCLOSED}\n   \`\`\`yaml\n   a: b\n\n## Implementation History\n\nBegun.\n` },
    found: [
      {
        outcome: 'failed',
        subject: 'swallowed: implementation history',
        message:
          `Section \`Implementation History\` is missing: the code block opened at line ${FENCE} is never ` +
          'closed and swallows everything below it.',
        hint: 'Close the code block.',
        at: { line: FENCE, column: 1 },
      },
      missing('## Graduation Requirements'),
      missing('### Alpha'),
      missing('#### On-By-Default Readiness', LATER('#### On-By-Default Readiness', 'Beta')),
      missing('### GA', LATER('### GA', 'GA')),
    ],
  },
  {
    name: 'behind a comment that is never closed: one finding for all that it swallows',
    job: { text: edit(GOOD, '## Functional', '<!--\n## Functional').replace(/### Beta\n[\s\S]*$/, '') },
    found: [
      {
        outcome: 'failed',
        subject:
          'swallowed: functional testing approach, implementation history, graduation requirements, alpha',
        message:
          'Sections `Functional Testing Approach`, `Implementation History`, `Graduation Requirements` and ' +
          `\`Alpha\` are missing: the comment opened at line ${TESTING.line} is never ` +
          'closed and swallows everything below it.',
        hint: 'Close the comment.',
        at: TESTING,
      },
      missing('#### On-By-Default Readiness', LATER('#### On-By-Default Readiness', 'Beta')),
      missing('### GA', LATER('### GA', 'GA')),
    ],
  },
  {
    name: 'a quoted heading counts where the configuration says so (case 150)',
    job: {
      text: edit(NO_GOALS, '## Non Goals', '> ## Goals\n>\n> Less.\n\n## Non Goals'),
      config: 'proposals: { nested-headings: true }',
    },
    found: [],
  },
  {
    name: 'another heading has the words and more',
    job: { text: edit(GOOD, '## Goals', '## The goals of this') },
    found: [
      missing('## Goals', `If \`The goals of this\` in line ${GOALS} is meant, rename it to \`## Goals\`.`),
    ],
  },
  {
    name: 'optional sections may be left out',
    job: { text: NO_GOALS, template: edit(TEMPLATE, '## Goals', '## Goals (Optional)') },
    found: [],
  },
  {
    name: 'headings in a comment of the template are examples',
    job: { text: GOOD, template: edit(TEMPLATE, '## Goals', '<!--\n## Risks\n-->\n\n## Goals') },
    found: [],
  },
  {
    name: 'a new section of the template is wanted',
    job: { text: GOOD, template: edit(TEMPLATE, '## Goals', '## Risks\n\n<!-- Which? -->\n\n## Goals') },
    found: [missing('## Risks')],
  },
  {
    name: 'front matter takes the place of targets and checklist',
    job: { text: GOOD_FRONT_MATTER },
    found: [],
  },
  {
    name: 'front matter without status and milestones does not',
    job: { text: setFields(GOOD_FRONT_MATTER, { status: undefined, milestone: undefined }) },
    found: [missing('### Target releases'), missing('### Release Signoff Checklist')],
  },
  {
    name: 'front matter with milestones alone does',
    job: { text: setFields(GOOD_FRONT_MATTER, { status: undefined }) },
    found: [],
  },
  {
    name: 'a skipped stage needs no section',
    job: { text: dropSection(setTarget(GOOD, 'ga', 'N/A (tooling change)'), 'GA') },
    found: [],
  },
  {
    name: 'a stage of two blocks is needed while one is not skipped',
    job: {
      text: dropSection(
        edit(GOOD, 'GA for version:', 'GA for version: N/A\n- This VEP targets GA for version:'),
        'GA',
      ),
    },
    found: [missing('### GA', LATER('### GA', 'GA'))],
  },
  {
    name: 'without targets every stage is needed',
    job: { text: dropSection(setTarget(GOOD, 'alpha', ''), 'Alpha') },
    found: [missing('### Alpha', LATER('### Alpha', 'Alpha'))],
  },
  {
    name: 'a targeted stage is to be filled',
    job: { text: dropSection(GOOD, 'Alpha') },
    found: [missing('### Alpha')],
  },
  {
    name: 'a heading that only holds others is named where the others are there',
    job: { text: edit(GOOD, '## VEP Status Metadata\n', '') },
    found: [missing('## VEP Status Metadata', 'Add `## VEP Status Metadata`.')],
  },
  {
    name: 'a proposal about the process has no stages',
    job: { text: dropSection(GOOD, 'Graduation Requirements'), path: META },
    found: [missing('## Graduation Requirements')],
  },
  {
    name: 'a proposal that ships without graduation has no stages',
    job: {
      text: edit(
        edit(
          edit(GOOD, '- This VEP targets alpha for version: v1.10', '- Ship target version: v1.10'),
          '- This VEP targets beta for version:\n',
          '',
        ),
        '- This VEP targets GA for version:\n',
        '',
      ).replace(/\n### Alpha[\s\S]*$/, '\nShipped at once.\n'),
    },
    found: [],
  },
]);
