import type { Finding } from '../../../actions/shared/domain/rule.ts';
import { statusComplete } from '../../../actions/template-check/rules/status-complete.ts';
import { GOOD_FRONT_MATTER, placeOf, setFields } from '../../support/proposal.ts';
import { describeRule } from '../../support/rule.ts';

const set = (fields: Record<string, string | undefined>) => setFields(GOOD_FRONT_MATTER, fields);
const META = 'veps/meta-VEPs/42-process/vep.md';

function people(role: string, open: string, text: string, needle: string): Finding {
  return {
    outcome: 'failed',
    subject: role,
    message: `The status is \`implementable\`, but \`${role}\` ${open}.`,
    hint: 'Ask the owning SIG to assign people, or keep the status `provisional` until it has.',
    at: placeOf(text, needle),
  };
}

function untargeted(text: string): Finding {
  return {
    outcome: 'failed',
    subject: 'target',
    message: 'The status is `implementable`, but no release is targeted.',
    hint: 'Set the release of the next stage under `milestone`.',
    at: placeOf(text, 'implementable'),
  };
}

function unfollowed(text: string): Finding {
  return {
    outcome: 'failed',
    subject: 'superseded-by',
    message: 'The status is `replaced`, but `superseded-by` is empty.',
    hint: 'Write the number of the proposal that takes its place.',
    at: placeOf(text, 'replaced'),
  };
}

const TBD = set({ reviewers: '\n  - "@ben"\n  - TBD', approvers: '\n  - " "' });
const NOBODY = set({ reviewers: '[]', approvers: undefined });
const REPLACED = set({ status: 'replaced' });
const REPLACED_BLANK = set({ status: 'replaced', 'superseded-by': '""' });
const UNTARGETED = set({ milestone: undefined });
const OPEN = set({ milestone: '\n  alpha: TBD' });

describeRule(statusComplete, [
  {
    name: 'somebody is still to be found',
    job: { text: TBD },
    found: [
      people('reviewers', 'still has a `TBD`', TBD, '"@ben"'),
      people('approvers', 'still has a `TBD`', TBD, '" "'),
    ],
  },
  {
    name: 'nobody is named',
    job: { text: NOBODY },
    found: [
      people('reviewers', 'names nobody', NOBODY, 'implementable'),
      people('approvers', 'names nobody', NOBODY, 'implementable'),
    ],
  },
  { name: 'nothing is targeted', job: { text: UNTARGETED }, found: [untargeted(UNTARGETED)] },
  { name: 'only a placeholder is targeted', job: { text: OPEN }, found: [untargeted(OPEN)] },
  {
    name: 'a proposal about the process targets nothing, but names people',
    job: { text: setFields(UNTARGETED, { approvers: '\n  - TBD' }), path: META },
    found: [
      people('approvers', 'still has a `TBD`', setFields(UNTARGETED, { approvers: '\n  - TBD' }), 'TBD'),
    ],
  },
  ...['provisional', 'deferred', 'rejected', 'implemented'].map((status) => ({
    name: `a proposal that is ${status} promises nothing`,
    job: { text: setFields(NOBODY, { status, milestone: undefined }) },
    found: [],
  })),
  { name: 'replaced by nobody knows what', job: { text: REPLACED }, found: [unfollowed(REPLACED)] },
  { name: 'replaced by nothing', job: { text: REPLACED_BLANK }, found: [unfollowed(REPLACED_BLANK)] },
  {
    name: 'replaced by a proposal',
    job: { text: setFields(REPLACED, { 'superseded-by': '"57"' }) },
    found: [],
  },
  { name: 'no status', job: { text: setFields(NOBODY, { status: undefined }) }, found: [] },
]);
