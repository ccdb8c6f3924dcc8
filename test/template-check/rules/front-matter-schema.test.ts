import type { Finding } from '../../../actions/shared/domain/rule.ts';
import { frontMatterSchema } from '../../../actions/template-check/rules/front-matter-schema.ts';
import {
  FRONT_MATTER_TEMPLATE,
  GOOD,
  GOOD_FRONT_MATTER,
  placeOf,
  setFields,
} from '../../support/proposal.ts';
import { describeRule, type RuleCase } from '../../support/rule.ts';

const CORRECT = 'Correct the field as the template shows it.';
const REPLACE = 'Replace the value of the template.';
const ABSENT: Finding = {
  outcome: 'failed',
  subject: 'front matter',
  message: 'The proposal has no front matter; the template has one.',
  hint: 'Copy the block between the two `---` from the template and fill it.',
  at: { line: 1, column: 1 },
};
const KNOWN = [
  'vep-number',
  'title',
  'creation-date',
  'last-updated',
  'status',
  'authors',
  'owning-sig',
  'participating-sigs',
  'reviewers',
  'approvers',
  'feature-gate',
  'stage',
  'milestone',
  'replaces',
  'superseded-by',
  'see-also',
];
const KNOWN_LIST = KNOWN.map((key) => `\`${key}\``).join(', ');

/** A field with a wrong value, and the finding about it; `needle` is where it stands. */
function wrong(
  name: string,
  fields: Record<string, string | undefined>,
  needle: string,
  finding: Pick<Finding, 'outcome' | 'subject' | 'message'>,
): RuleCase {
  const text = setFields(GOOD_FRONT_MATTER, fields);
  const hint = finding.subject.startsWith('placeholder') ? REPLACE : CORRECT;
  return { name, job: { text }, found: [{ ...finding, hint, at: placeOf(text, needle) }] };
}

describeRule(frontMatterSchema, [
  {
    name: 'the template has front matter and the proposal none',
    job: { text: GOOD, template: FRONT_MATTER_TEMPLATE },
    found: [ABSENT],
  },
  {
    name: 'the configuration asks for front matter and the template has none',
    job: { text: GOOD, config: 'proposals: { metadata: front-matter }' },
    found: [ABSENT],
  },
  {
    name: 'the configuration asks for target lines, whatever the template has',
    job: { text: GOOD, template: FRONT_MATTER_TEMPLATE, config: 'proposals: { metadata: target-lines }' },
    found: [],
  },
  { name: 'without a template nobody asks for it', job: { text: GOOD, template: 'none' }, found: [] },
  {
    name: 'front matter that is never closed',
    job: { text: `---\ntitle: Memory lease\n\n${GOOD}` },
    found: [
      {
        outcome: 'failed',
        subject: 'front matter',
        message: 'The front matter is never closed.',
        hint: 'Close it with a line `---`.',
        at: { line: 1, column: 1 },
      },
    ],
  },
  {
    name: 'front matter behind a comment',
    job: { text: `<!-- ours -->\n\n${GOOD_FRONT_MATTER}`, template: FRONT_MATTER_TEMPLATE },
    found: [
      {
        outcome: 'failed',
        subject: 'front matter',
        message: 'The front matter begins at line 3, not at the first line.',
        hint: 'Move it to the top of the file.',
        at: { line: 3, column: 1 },
      },
    ],
  },
  wrong('an unknown key', { priority: 'high' }, 'priority', {
    outcome: 'warning',
    subject: 'priority',
    message: `Front matter: Unknown key \`priority\`; known are ${KNOWN_LIST}.`,
  }),
  wrong('a misspelt key whose targets would be lost', { milestones: '{ alpha: v1.10 }' }, 'milestones', {
    outcome: 'failed',
    subject: 'milestones',
    message: `Front matter: Unknown key \`milestones\`; known are ${KNOWN_LIST}.`,
  }),
  wrong('an unknown stage below milestone', { milestone: '\n  alpha: "v1.10"\n  gamma: "v1.11"' }, 'gamma', {
    outcome: 'failed',
    subject: 'milestone.gamma',
    message:
      'Front matter: Unknown key `gamma` in `milestone`; accepted are `alpha`, `beta`, `ga`, `stable`.',
  }),
  wrong('a release without quotes', { milestone: '\n  alpha: 1.10' }, '1.10', {
    outcome: 'failed',
    subject: 'milestone.alpha',
    message: 'Front matter: `milestone.alpha` is `1.1`; expected a string (put it in quotes).',
  }),
  wrong('a date that is none', { 'creation-date': '2026-13-01' }, '2026-13-01', {
    outcome: 'failed',
    subject: 'creation-date',
    message: 'Front matter: `creation-date` is `2026-13-01`; expected a date such as `2026-03-04`.',
  }),
  wrong('an unknown status', { status: 'accepted' }, 'accepted', {
    outcome: 'failed',
    subject: 'status',
    message:
      'Front matter: `status` is `accepted`; accepted are `provisional`, `implementable`, ' +
      '`implemented`, `deferred`, `rejected`, `withdrawn`, `replaced`.',
  }),
  wrong('no authors', { authors: '[]' }, '[]\nowning-sig', {
    outcome: 'failed',
    subject: 'authors',
    message: 'Front matter: `authors` is an empty list; it needs at least one entry.',
  }),
  wrong('no number', { 'vep-number': undefined }, 'title', {
    outcome: 'failed',
    subject: 'vep-number',
    message: 'Front matter: `vep-number` is missing.',
  }),
  wrong('no creation date', { 'creation-date': undefined }, 'title', {
    outcome: 'failed',
    subject: '`creation-date` is missing.',
    message: 'Front matter: `creation-date` is missing.',
  }),
  wrong('the number of the template', { 'vep-number': 'NNNN' }, 'NNNN', {
    outcome: 'failed',
    subject: 'placeholder the number',
    message: 'Front matter: the number is `NNNN`; expected the number of the tracking issue.',
  }),
  wrong('the title of the template', { title: 'Your Short, descriptive title' }, 'Your Short', {
    outcome: 'failed',
    subject: 'placeholder the title',
    message:
      'Front matter: the title is `Your Short, descriptive title`; expected the title of the proposal.',
  }),
  wrong('the feature gate of the template', { 'feature-gate': 'FeatureName' }, 'FeatureName', {
    outcome: 'failed',
    subject: 'placeholder the feature gate',
    message: 'Front matter: the feature gate is `FeatureName`; expected its name.',
  }),
  wrong('the author of the template', { authors: '\n  - "@ada"\n  - "@github-handle"' }, '"@github-handle"', {
    outcome: 'failed',
    subject: 'placeholder the author',
    message: 'Front matter: the author is `@github-handle`; expected a login.',
  }),
  {
    name: 'a key that stands twice',
    job: { text: GOOD_FRONT_MATTER.replace('status:', 'title: Again\nstatus:') },
    found: [
      {
        outcome: 'failed',
        subject: 'yaml',
        message: 'Front matter: The key `title` stands here for the second time.',
        hint: CORRECT,
        at: { line: 5, column: 1 },
      },
    ],
  },
  {
    name: 'front matter without keys',
    job: { text: `---\njust words\n---\n\n${GOOD}` },
    found: [
      {
        outcome: 'failed',
        subject: 'yaml',
        message: 'Front matter: The front matter holds no keys: expected `title:`, `status:` and the others.',
        hint: CORRECT,
        at: { line: 2, column: 1 },
      },
    ],
  },
]);
