import type { Finding } from '../../../actions/shared/domain/rule.ts';
import { stageDuration } from '../../../actions/template-check/rules/stage-duration.ts';
import { edit, GOOD, GOOD_FRONT_MATTER, placeOf, setFields, setTarget } from '../../support/proposal.ts';
import { describeRule } from '../../support/rule.ts';

function targets(alpha: string, beta = '', ga = ''): string {
  return setTarget(setTarget(setTarget(GOOD, 'alpha', alpha), 'beta', beta), 'ga', ga);
}

function finding(subject: string, message: string, hint: string, needle = subject): Finding {
  return { outcome: 'warning', subject, message, hint, at: placeOf(GOOD, `This VEP targets ${needle}`) };
}

const UP = 'Propose removing the feature, or ask the maintainers for an exception.';
const last = (stage: string, next: string, began: string, most: number) =>
  `${stage} began in ${began} and lasts at most ${most} releases: v1.10, which is planned now, ` +
  `is the last release by which ${next} must be reached.`;
const late = (stage: string, release: string) =>
  `${stage} was to end by ${release}. If that release is out, ask the maintainers for an exception ` +
  'or propose removing the feature.';
const withdrawn = (status: string) =>
  setFields(GOOD_FRONT_MATTER, { status, milestone: '\n  alpha: "v1.5"' });

describeRule(stageDuration, [
  { name: 'alpha in its first release', job: { text: targets('v1.10') }, found: [] },
  { name: 'alpha in its second release', job: { text: targets('v1.9') }, found: [] },
  {
    name: 'alpha whose time is up now',
    job: { text: targets('v1.8') },
    found: [
      finding(
        'alpha',
        last('Alpha', 'Beta', 'v1.8', 2),
        'Target Beta to v1.10, or propose removing the feature.',
      ),
    ],
  },
  {
    name: 'alpha whose time was up',
    job: { text: targets('v1.7') },
    found: [
      finding(
        'alpha',
        'Alpha began in v1.7 and lasts at most 2 releases: the time was up with v1.9, and ' +
          'v1.10 is planned now.',
        UP,
      ),
    ],
  },
  {
    name: 'nobody knows which release is planned',
    job: { text: targets('v1.7'), upcoming: 'none' },
    found: [],
  },
  { name: 'beta in its third release', job: { text: targets('v1.7', 'v1.8') }, found: [] },
  {
    name: 'beta whose time is up now',
    job: { text: targets('v1.6', 'v1.7') },
    found: [
      finding('beta', last('Beta', 'GA', 'v1.7', 3), 'Target GA to v1.10, or propose removing the feature.'),
    ],
  },
  {
    name: 'beta whose time was up',
    job: { text: targets('v1.5', 'v1.6') },
    found: [
      finding(
        'beta',
        'Beta began in v1.6 and lasts at most 3 releases: the time was up with v1.9, and ' +
          'v1.10 is planned now.',
        UP,
      ),
    ],
  },
  { name: 'beta in time', job: { text: targets('v1.8', 'v1.10') }, found: [] },
  {
    name: 'beta too late, also where nobody knows what is planned',
    job: { text: targets('v1.8', 'v1.11'), upcoming: 'none' },
    found: [
      finding(
        'alpha',
        'Alpha began in v1.8 and lasts at most 2 releases, but Beta is targeted to v1.11, 3 releases later.',
        late('Alpha', 'v1.10'),
        'beta',
      ),
    ],
  },
  { name: 'GA in time', job: { text: targets('', 'v1.7', 'v1.10') }, found: [] },
  {
    name: 'GA too late',
    job: { text: targets('v1.5', 'v1.6', 'v1.10') },
    found: [
      finding(
        'beta',
        'Beta began in v1.6 and lasts at most 3 releases, but GA is targeted to v1.10, 4 releases later.',
        late('Beta', 'v1.9'),
        'GA',
      ),
    ],
  },
  { name: 'GA in time where beta is skipped', job: { text: targets('v1.8', 'N/A', 'v1.10') }, found: [] },
  {
    name: 'GA too late where beta is skipped',
    job: { text: targets('v1.7', 'N/A', 'v1.10') },
    found: [
      finding(
        'alpha',
        'Alpha began in v1.7 and lasts at most 2 releases, but GA is targeted to v1.10, 3 releases later.',
        late('Alpha', 'v1.9'),
        'GA',
      ),
    ],
  },
  { name: 'GA alone', job: { text: targets('', '', 'v1.2') }, found: [] },
  {
    name: 'an earlier release for the later stage is said elsewhere',
    job: { text: targets('v1.9', 'v1.2', 'v1.3') },
    found: [],
  },
  {
    name: 'across a major release nobody can count',
    job: { text: targets('v1.9', 'v2.9', 'v2.10') },
    found: [],
  },
  { name: 'patches do not count', job: { text: targets('v1.8.3', 'v1.10.5') }, found: [] },
  {
    name: 'of two blocks the first release counts',
    job: {
      text: edit(
        targets('v1.10'),
        '- This VEP targets beta',
        '- This VEP targets alpha for version: v1.8\n- This VEP targets beta',
      ),
    },
    found: [
      {
        ...finding(
          'alpha',
          last('Alpha', 'Beta', 'v1.8', 2),
          'Target Beta to v1.10, or propose removing the feature.',
        ),
        at: placeOf(GOOD, 'This VEP targets beta'),
      },
    ],
  },
  {
    name: 'a proposal about the process',
    job: { text: targets('v1.5'), path: 'veps/meta-VEPs/42-process/vep.md' },
    found: [],
  },
  ...['withdrawn', 'rejected', 'replaced'].map((status) => ({
    name: `a proposal that is ${status}`,
    job: { text: withdrawn(status) },
    found: [],
  })),
  {
    name: 'a proposal that is deferred still stands in the code',
    job: { text: withdrawn('deferred') },
    found: [
      {
        ...finding(
          'alpha',
          'Alpha began in v1.5 and lasts at most 2 releases: the time was up with v1.7, ' +
            'and v1.10 is planned now.',
          UP,
        ),
        at: placeOf(withdrawn('deferred'), '"v1.5"'),
      },
    ],
  },
]);
