import type { Finding } from '../../../actions/shared/domain/rule.ts';
import { metadataInPullRequest } from '../../../actions/template-check/rules/metadata-in-pull-request.ts';
import { edit, GOOD, GOOD_PULL, setTarget } from '../../support/proposal.ts';
import { describeRule } from '../../support/rule.ts';

const noLink = (number: string): Finding => ({
  outcome: 'warning',
  subject: 'tracking issue',
  message: 'The description of the pull request does not link the tracking issue.',
  hint: `Add a line \`Tracking issue: #${number}\`.`,
});
const NO_LABEL: Finding = {
  outcome: 'warning',
  subject: 'sig label',
  message: 'The pull request has no SIG label, and its description sets none.',
  hint: 'Add a line `/sig <name>` to the description.',
};
const NO_COMMITMENT: Finding = {
  outcome: 'warning',
  subject: 'commitment',
  message: 'The pull request sets a target, but its description states no commitment to code freeze.',
  hint: 'Add a sentence: "I commit to implement this before code freeze."',
};

const SIG_LINE = '\n/sig compute\n';
const PROMISE = 'I commit to implement this before code freeze.';
const body = (link: string) => ({ body: edit(GOOD_PULL.body, '#42', link) });
const UNNUMBERED = edit(GOOD, '# VEP #42: Memory', '# Memory');
const ELSEWHERE = 'veps/sig-compute/memory-lease.md';
const silent = { body: edit(GOOD_PULL.body, PROMISE, '') };

describeRule(metadataInPullRequest, [
  { name: 'without a pull request nothing is asked', job: { text: GOOD, base: 'none' }, found: [] },
  {
    name: 'an empty description of a new proposal',
    job: { text: GOOD, base: 'none', pull: { body: '', labels: [] } },
    found: [noLink('42'), NO_LABEL, NO_COMMITMENT],
  },
  { name: 'another number', job: { text: GOOD, pull: body('#420') }, found: [noLink('42')] },
  { name: 'a number that only ends alike', job: { text: GOOD, pull: body('#142') }, found: [noLink('42')] },
  { name: 'a number without a link', job: { text: GOOD, pull: body('42') }, found: [noLink('42')] },
  ...['https://github.com/kubevirt/enhancements/issues/42', '#0042', 'VEP-42', 'vep 42', 'VEP #42'].map(
    (link) => ({ name: `linked as ${link}`, job: { text: GOOD, pull: body(link) }, found: [] }),
  ),
  {
    name: 'the series is the configured one',
    job: { text: GOOD, pull: body('VEP-42'), config: 'proposals: { series: KEP }' },
    found: [noLink('42')],
  },
  {
    name: 'a proposal without a number wants any issue',
    job: { text: UNNUMBERED, path: ELSEWHERE, pull: body('none') },
    found: [noLink('<number>')],
  },
  {
    name: 'a proposal without a number has any issue',
    job: { text: UNNUMBERED, path: ELSEWHERE, pull: body('issues/7') },
    found: [],
  },
  {
    name: 'no label and no command',
    job: { text: GOOD, pull: { labels: ['kind/vep'], body: edit(GOOD_PULL.body, SIG_LINE, '') } },
    found: [NO_LABEL],
  },
  {
    name: 'a command without a name, and one inside a line',
    job: {
      text: GOOD,
      pull: { labels: [], body: edit(GOOD_PULL.body, SIG_LINE, 'please /sig compute\n/sig') },
    },
    found: [NO_LABEL],
  },
  { name: 'the command is enough', job: { text: GOOD, pull: { labels: [] } }, found: [] },
  {
    name: 'the label is enough',
    job: { text: GOOD, pull: { body: edit(GOOD_PULL.body, SIG_LINE, '') } },
    found: [],
  },
  {
    name: 'the label is the configured one',
    job: {
      text: GOOD,
      pull: { body: edit(GOOD_PULL.body, SIG_LINE, '') },
      config: 'labels: { sig: "area/{sig}" }',
    },
    found: [NO_LABEL],
  },
  {
    name: 'labels without a prefix cannot be told from others',
    job: {
      text: GOOD,
      pull: { labels: [], body: edit(GOOD_PULL.body, SIG_LINE, '') },
      config: 'labels: { sig: "{sig}" }',
    },
    found: [],
  },
  {
    name: 'a proposal about the process belongs to no SIG',
    job: {
      text: GOOD,
      path: 'veps/meta-VEPs/42-process/vep.md',
      pull: { labels: [], body: edit(GOOD_PULL.body, SIG_LINE, '') },
    },
    found: [],
  },
  {
    name: 'a new proposal with a target',
    job: { text: GOOD, base: 'none', pull: silent },
    found: [NO_COMMITMENT],
  },
  {
    name: 'a new proposal without a target',
    job: { text: setTarget(GOOD, 'alpha', ''), base: 'none', pull: silent },
    found: [],
  },
  {
    name: 'a target is moved',
    job: { text: GOOD, base: { text: setTarget(GOOD, 'alpha', 'v1.9') }, pull: silent },
    found: [NO_COMMITMENT],
  },
  {
    name: 'another stage is set to the release of the first',
    job: { text: setTarget(GOOD, 'beta', 'v1.10'), base: { text: GOOD }, pull: silent },
    found: [NO_COMMITMENT],
  },
  {
    name: 'a target is only written another way',
    job: { text: setTarget(GOOD, 'alpha', '1.10.0'), base: { text: GOOD }, pull: silent },
    found: [],
  },
  {
    name: 'a target is taken back',
    job: { text: setTarget(GOOD, 'alpha', ''), base: { text: GOOD }, pull: silent },
    found: [],
  },
  { name: 'nobody compared', job: { text: GOOD, base: 'unknown', pull: silent }, found: [] },
  ...['Code Freeze', 'codefreeze', 'code-freeze', 'CODE  FREEZE'].map((words) => ({
    name: `the commitment says ${words}`,
    job: { text: GOOD, base: 'none' as const, pull: { body: edit(GOOD_PULL.body, 'code freeze', words) } },
    found: [],
  })),
]);
