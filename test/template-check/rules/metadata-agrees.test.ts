import type { Finding } from '../../../actions/shared/domain/rule.ts';
import { metadataAgrees } from '../../../actions/template-check/rules/metadata-agrees.ts';
import { edit, GOOD, GOOD_FRONT_MATTER, placeOf, setFields, setTarget } from '../../support/proposal.ts';
import { describeRule } from '../../support/rule.ts';

/** Front matter and target lines, both. */
const BOTH = GOOD_FRONT_MATTER.slice(0, GOOD_FRONT_MATTER.indexOf('# VEP')) + GOOD;
const LATER = setTarget(BOTH, 'alpha', 'v1.11');
const HINT = 'Remove the target lines, or make them equal.';

function differs(subject: string, message: string, text: string): Finding {
  const label = subject === 'ga' ? 'GA' : subject;
  return { outcome: 'failed', subject, message, hint: HINT, at: placeOf(text, `This VEP targets ${label}`) };
}

function titleDiffers(field: string, heading: string, text: string): Finding {
  return {
    outcome: 'warning',
    subject: 'title',
    message: `The front matter's title is \`${field}\`; the heading says \`${heading}\`.`,
    hint: 'Make them equal.',
    at: placeOf(text, field),
  };
}

const RENAMED = setFields(GOOD_FRONT_MATTER, { title: 'Lent memory' });

describeRule(metadataAgrees, [
  {
    name: 'another release in the text',
    job: { text: LATER },
    found: [
      differs(
        'alpha',
        'Alpha is targeted to v1.11 in the text and to v1.10 in the front matter, which rules.',
        LATER,
      ),
    ],
  },
  {
    name: 'the text names a stage that the front matter leaves out',
    job: { text: setTarget(BOTH, 'ga', 'v1.12') },
    found: [
      differs(
        'ga',
        'GA is targeted to v1.12 in the text and to no release in the front matter, which rules.',
        BOTH,
      ),
    ],
  },
  {
    name: 'the text leaves a stage open that the front matter names',
    job: { text: setFields(BOTH, { milestone: '\n  alpha: "v1.10"\n  beta: "v1.12"' }) },
    found: [
      {
        ...differs(
          'beta',
          'Beta is targeted to no release in the text and to v1.12 in the front matter, which rules.',
          BOTH,
        ),
        at: placeOf(
          setFields(BOTH, { milestone: '\n  alpha: "v1.10"\n  beta: "v1.12"' }),
          'This VEP targets beta',
        ),
      },
    ],
  },
  { name: 'both say the same', job: { text: BOTH }, found: [] },
  {
    name: 'the same release in another spelling',
    job: { text: setTarget(BOTH, 'alpha', '1.10.0') },
    found: [],
  },
  {
    name: 'one of two blocks agrees',
    job: {
      text: edit(
        LATER,
        '- This VEP targets beta for version:',
        '- This VEP targets alpha for version: v1.10\n- This VEP targets beta for version:',
      ),
    },
    found: [],
  },
  {
    name: 'front matter without milestones leaves the targets to the text',
    job: { text: setFields(LATER, { milestone: undefined }) },
    found: [],
  },
  { name: 'target lines alone', job: { text: setTarget(GOOD, 'alpha', 'v1.11') }, found: [] },
  {
    name: 'another title',
    job: { text: RENAMED },
    found: [titleDiffers('Lent memory', 'Memory lease for paused machines', RENAMED)],
  },
  {
    name: 'the same title in other decoration',
    job: { text: setFields(GOOD_FRONT_MATTER, { title: '"*Memory*  `LEASE` for _paused_ machines "' }) },
    found: [],
  },
  {
    name: 'no title in the heading',
    job: { text: edit(RENAMED, '# VEP #42: Memory lease for paused machines', '# VEP #42') },
    found: [],
  },
  { name: 'no heading at all', job: { text: edit(RENAMED, '# VEP #42:', '## VEP #42:') }, found: [] },
  {
    name: 'no title in the front matter',
    job: { text: setFields(GOOD_FRONT_MATTER, { title: undefined }) },
    found: [],
  },
]);
