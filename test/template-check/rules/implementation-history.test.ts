import type { Finding } from '../../../actions/shared/domain/rule.ts';
import { implementationHistory } from '../../../actions/template-check/rules/implementation-history.ts';
import { dropSection, edit, GOOD, placeOf, setSection, setTarget } from '../../support/proposal.ts';
import { describeRule } from '../../support/rule.ts';

const HINT = 'Add a line with the date, what was done, and its pull request.';
const HEADING = 'Implementation History';
const EMPTY = setSection(GOOD, HEADING, '');
const BETA = setTarget(GOOD, 'beta', 'v1.10');
const LINE = '- 2026-08-11: proposal opened';

function finding(outcome: Finding['outcome'], subject: string, message: string, text: string): Finding {
  return { outcome, subject, message, hint: HINT, at: placeOf(text, '## Implementation') };
}

const notFilled = (outcome: Finding['outcome'], stage: string, text = GOOD) =>
  finding(outcome, 'empty', `Section \`${HEADING}\` is not filled, but ${stage} is targeted.`, text);

function noNewLine(stage: string, heading = HEADING): Finding {
  const message = `${stage} is newly targeted, but section \`${heading}\` has no new line.`;
  return finding('failed', 'new line', message, GOOD);
}

describeRule(implementationHistory, [
  { name: 'empty at alpha', job: { text: EMPTY }, found: [notFilled('warning', 'Alpha')] },
  {
    name: 'empty at beta',
    job: { text: setTarget(EMPTY, 'beta', 'v1.10') },
    found: [notFilled('failed', 'Beta')],
  },
  { name: 'empty at GA', job: { text: setTarget(EMPTY, 'ga', 'v1.10') }, found: [notFilled('failed', 'GA')] },
  {
    name: 'a bare N/A at beta',
    job: { text: setSection(BETA, HEADING, 'N/A') },
    found: [
      {
        ...notFilled('warning', 'Beta'),
        message: `Section \`${HEADING}\` says only \`N/A\`, but Beta is targeted.`,
      },
    ],
  },
  { name: 'empty without a target', job: { text: setTarget(EMPTY, 'alpha', '') }, found: [] },
  { name: 'missing', job: { text: dropSection(BETA, HEADING) }, found: [] },
  {
    name: 'a proposal about the process',
    job: { text: EMPTY, path: 'veps/meta-VEPs/42-process/vep.md' },
    found: [],
  },
  { name: 'beta without a new line', job: { text: BETA, base: { text: GOOD } }, found: [noNewLine('Beta')] },
  {
    name: 'GA without a new line',
    job: { text: setTarget(BETA, 'ga', 'v1.12'), base: { text: BETA } },
    found: [noNewLine('GA')],
  },
  {
    name: 'a line that is only decorated and moved is not new',
    job: {
      text: edit(BETA, LINE, '* **2026-08-11**: Proposal  opened'),
      base: { text: GOOD },
    },
    found: [noNewLine('Beta')],
  },
  {
    name: 'under a former heading, which the base has too',
    job: {
      text: edit(BETA, `## ${HEADING}`, '## Implementation Phases'),
      base: { text: edit(GOOD, `## ${HEADING}`, '## Implementation Phases') },
    },
    found: [noNewLine('Beta', 'Implementation Phases')],
  },
  {
    name: 'the heading was renamed and nothing added',
    job: { text: BETA, base: { text: edit(GOOD, `## ${HEADING}`, `## **${HEADING}:**`) } },
    found: [noNewLine('Beta')],
  },
  {
    name: 'beta with a new line',
    job: { text: edit(BETA, LINE, `- 2026-08-20: alpha merged\n${LINE}`), base: { text: GOOD } },
    found: [],
  },
  {
    name: 'beta with a new line below a heading of its own',
    job: { text: edit(BETA, LINE, `${LINE}\n\n### Beta phase\n\n- 2026-09-01: begun`), base: { text: GOOD } },
    found: [],
  },
  {
    name: 'beta where the base had no history at all',
    job: { text: BETA, base: { text: dropSection(GOOD, HEADING) } },
    found: [],
  },
  { name: 'a new proposal may begin at beta', job: { text: BETA, base: 'none' }, found: [] },
  { name: 'nobody compared', job: { text: BETA, base: 'unknown' }, found: [] },
  {
    name: 'alpha is newly targeted: nothing has happened yet',
    job: { text: GOOD, base: { text: setTarget(GOOD, 'alpha', '') } },
    found: [],
  },
  {
    name: 'beta is moved to another release',
    job: { text: BETA, base: { text: setTarget(GOOD, 'beta', 'v1.9') } },
    found: [],
  },
]);
