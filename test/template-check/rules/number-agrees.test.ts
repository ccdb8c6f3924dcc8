import type { Finding } from '../../../actions/shared/domain/rule.ts';
import { numberAgrees } from '../../../actions/template-check/rules/number-agrees.ts';
import { edit, GOOD, GOOD_FRONT_MATTER, type Job, placeOf, setFields } from '../../support/proposal.ts';
import { describeRule } from '../../support/rule.ts';

const TITLE = '# VEP #42: Memory lease';
const OTHER_TITLE = edit(GOOD, TITLE, '# VEP #43: Memory lease');
const UNNUMBERED = edit(GOOD, TITLE, '# Memory lease');
const OTHER_FIELD = setFields(GOOD_FRONT_MATTER, { 'vep-number': '"#0044"' });
const ELSEWHERE = 'veps/sig-compute/memory-lease.md';

function differs(subject: string, number: number, source: string, at?: Finding['at']): Finding {
  return {
    outcome: 'failed',
    subject,
    message: `The number in ${subject} is ${number}; ${source} says 42.`,
    hint: 'Both are the number of the tracking issue: correct the one that is wrong.',
    ...(at ? { at } : {}),
  };
}

function unnamed(title: string, number: string): Finding {
  return {
    outcome: 'warning',
    subject: 'pull request title',
    message: `The title of the pull request names no proposal: \`${title}\`.`,
    hint: `Begin it with \`VEP-${number}\`.`,
  };
}

function pull(title: string, more: Partial<Job> = {}): Job {
  return { text: GOOD, pull: { title }, ...more };
}

describeRule(numberAgrees, [
  {
    name: 'another number in the title',
    job: { text: OTHER_TITLE },
    found: [differs('the title', 43, 'the directory', { line: 1, column: 1 })],
  },
  {
    name: 'another number in the front matter',
    job: { text: OTHER_FIELD },
    found: [differs('the front matter', 44, 'the directory', placeOf(OTHER_FIELD, '"#0044"'))],
  },
  {
    name: 'at a path without a number the title rules',
    job: { text: OTHER_FIELD, path: ELSEWHERE },
    found: [differs('the front matter', 44, 'the title', placeOf(OTHER_FIELD, '"#0044"'))],
  },
  {
    name: 'another tracker',
    job: { text: GOOD, tracker: { number: 45 } },
    found: [differs('the address of the tracking issue', 45, 'the directory')],
  },
  {
    name: 'another number in the title of the pull request',
    job: pull('VEP-46: lease'),
    found: [differs('the title of the pull request', 46, 'the directory')],
  },
  {
    name: 'a pull request that names no proposal',
    job: pull('Add a lease'),
    found: [unnamed('Add a lease', '42')],
  },
  { name: 'a word that ends like the series', job: pull('STEVEP 42'), found: [unnamed('STEVEP 42', '42')] },
  {
    name: 'a pull request that names none, for a proposal without a number',
    job: pull('Add a lease', { text: UNNUMBERED, path: ELSEWHERE }),
    found: [unnamed('Add a lease', '<number>')],
  },
  {
    name: 'a proposal without a number agrees with any pull request',
    job: pull('VEP-46: lease', { text: UNNUMBERED, path: ELSEWHERE }),
    found: [],
  },
  ...['vep 42', 'VEP #42', 'VEP-0042', 'VEP42', 'Re-target VEP-17 and VEP-42'].map((title) => ({
    name: `a pull request titled ${title}`,
    job: pull(title),
    found: [],
  })),
  { name: 'leading zeros', job: { text: edit(GOOD, TITLE, '# VEP #0042: Memory lease') }, found: [] },
  { name: 'no number in the title', job: { text: UNNUMBERED }, found: [] },
  { name: 'no title', job: { text: edit(GOOD, TITLE, '## Memory lease') }, found: [] },
  {
    name: 'the placeholder in the front matter is said elsewhere',
    job: { text: setFields(GOOD_FRONT_MATTER, { 'vep-number': 'NNNN' }) },
    found: [],
  },
  {
    name: 'a path without a number and a title with any',
    job: { text: OTHER_TITLE, path: ELSEWHERE },
    found: [],
  },
]);
