import type { Finding } from '../../../actions/shared/domain/rule.ts';
import { targetRelease } from '../../../actions/template-check/rules/target-release.ts';
import {
  edit,
  GOOD,
  GOOD_FRONT_MATTER,
  placeOf,
  setFields,
  setSection,
  setTarget,
  TEMPLATE,
} from '../../support/proposal.ts';
import { describeRule } from '../../support/rule.ts';

const ALPHA = placeOf(GOOD, 'This VEP targets alpha');
const BETA = placeOf(GOOD, 'This VEP targets beta');
const GA = placeOf(GOOD, 'This VEP targets GA');

function targets(alpha: string, beta = '', ga = ''): string {
  return setTarget(setTarget(setTarget(GOOD, 'alpha', alpha), 'beta', beta), 'ga', ga);
}

function unreadable(
  label: string,
  value: string,
  at: Finding['at'],
  name = `The target for \`${label}\``,
): Finding {
  return {
    outcome: 'failed',
    subject: `unreadable ${label.toLowerCase()}`,
    message: `${name} is \`${value}\`, which is no release.`,
    hint:
      'Write a release such as `v1.10`; leave it out until it is planned; or write ' +
      '`N/A` and the reason.',
    ...(at ? { at } : {}),
  };
}

function future(label: string, release: string, at: Finding['at']): Finding {
  return {
    outcome: 'warning',
    subject: `future ${label.toLowerCase()}`,
    message: `The target for \`${label}\` is ${release}; the upcoming release is v1.10.`,
    hint: 'Target only the upcoming release, and set this one when its planning begins.',
    ...(at ? { at } : {}),
  };
}

function disorder(stage: string, message: string, at: Finding['at']): Finding {
  return {
    outcome: 'failed',
    subject: `order ${stage}`,
    message,
    hint: 'Correct the release that is wrong: releases compare as numbers, v1.10 comes after v1.9.',
    ...(at ? { at } : {}),
  };
}

const several: Finding = {
  outcome: 'warning',
  subject: 'several alpha',
  message: 'The target for `alpha` names v1.9 and v1.10: expected one release.',
  hint: 'Keep the release that holds; a remark goes into parentheses.',
  at: ALPHA,
};
const SHIP = edit(GOOD, 'This VEP targets alpha for version: v1.10', 'Ship target version: soon');
const MILESTONES = setFields(GOOD_FRONT_MATTER, { milestone: '\n  alpha: "soon"\n  ga: "v1.12"' });
const TWO_BLOCKS = edit(
  targets('v1.10', 'v1.7'),
  '- This VEP targets GA',
  '- This VEP targets beta for version: v1.8\n- This VEP targets GA',
);

/** Words where the target lines are wanted. */
const words = (body: string) => ({ text: setSection(GOOD, 'Target releases', body) });
const NO_TARGET_LINE: Finding = {
  outcome: 'failed',
  subject: 'no target line',
  message: 'Section `Target releases` has no target line.',
  hint: 'Write `- This VEP targets alpha for version:` and the release, as the template has it.',
  at: placeOf(GOOD, '### Target releases'),
};

describeRule(targetRelease, [
  { name: 'no release', job: { text: targets('next one') }, found: [unreadable('alpha', 'next one', ALPHA)] },
  {
    name: 'no release for GA, as the author spells it',
    job: { text: targets('', '', 'soon') },
    found: [unreadable('GA', 'soon', GA)],
  },
  {
    name: 'no release for no stage',
    job: { text: SHIP },
    found: [unreadable('', 'soon', ALPHA, 'The target')],
  },
  {
    name: 'no release, and nobody knows which one is planned',
    job: { text: targets('next one'), upcoming: 'none' },
    found: [
      {
        ...unreadable('alpha', 'next one', ALPHA),
        hint:
          'Write a release such as `v1.N`; leave it out until it is planned; ' +
          'or write `N/A` and the reason.',
      },
    ],
  },
  {
    name: 'milestones are targets as well',
    job: { text: MILESTONES },
    found: [
      unreadable('alpha', 'soon', placeOf(MILESTONES, '"soon"')),
      future('ga', 'v1.12', placeOf(MILESTONES, '"v1.12"')),
    ],
  },
  { name: 'two releases', job: { text: targets('v1.9, v1.10') }, found: [several] },
  {
    name: 'two releases, one of them too far away',
    job: { text: targets('v1.10 or v1.11') },
    found: [
      { ...several, message: 'The target for `alpha` names v1.10 and v1.11: expected one release.' },
      future('alpha', 'v1.11', ALPHA),
    ],
  },
  {
    name: 'a release after the upcoming one',
    job: { text: targets('v1.10', 'v1.11') },
    found: [future('beta', 'v1.11', BETA)],
  },
  {
    name: 'nobody knows which release is planned',
    job: { text: targets('v1.10', 'v1.11'), upcoming: 'none' },
    found: [],
  },
  ...[
    'v1.10',
    '1.10',
    'v1.10.0',
    'v1.10. ',
    'V1.10',
    'v1.9',
    'v1.6 (VMI-status based design)',
    'v1.10.2',
  ].map((value) => ({
    name: `a release: ${value}`,
    job: { text: targets(value) },
    found: [],
  })),
  ...['TBD', 'N/A', 'N/A (tooling change)', '-', 'none', '?'].map((value) => ({
    name: `no release yet, or none at all: ${value}`,
    job: { text: targets(value) },
    found: [],
  })),
  {
    name: 'beta before alpha',
    job: { text: targets('v1.10', 'v1.9') },
    found: [disorder('beta', 'Beta is targeted to v1.9, before Alpha in v1.10.', BETA)],
  },
  {
    name: 'GA before alpha, and no beta between',
    job: { text: targets('v1.10', 'N/A', 'v1.9') },
    found: [disorder('ga', 'GA is targeted to v1.9, before Alpha in v1.10.', GA)],
  },
  {
    name: 'GA before beta',
    job: { text: targets('v1.8', 'v1.10', 'v1.9') },
    found: [disorder('ga', 'GA is targeted to v1.9, before Beta in v1.10.', GA)],
  },
  { name: 'two stages in one release', job: { text: targets('v1.10', 'v1.10', 'v1.10') }, found: [] },
  { name: 'two blocks have no common order', job: { text: TWO_BLOCKS }, found: [] },
  {
    name: 'a second block that is open does not count',
    job: { text: edit(TWO_BLOCKS, 'beta for version: v1.8', 'beta for version: TBD') },
    found: [disorder('beta', 'Beta is targeted to v1.7, before Alpha in v1.10.', BETA)],
  },
  { name: 'words in place of target lines', job: words('The next one.'), found: [NO_TARGET_LINE] },
  {
    name: 'words that only begin like N/A',
    job: words('Name it later.'),
    found: [NO_TARGET_LINE],
  },
  {
    name: 'words in place of target lines, in another series',
    job: { ...words('Soon.'), config: 'proposals: { series: KEP }' },
    found: [{ ...NO_TARGET_LINE, hint: String(NO_TARGET_LINE.hint).replace('VEP', 'KEP') }],
  },
  ...['N/A: only the tooling changes', '- n/a (tooling)', 'NA: tooling', 'Not applicable: tooling'].map(
    (text) => ({
      name: `no target lines, because ${text}`,
      job: words(text),
      found: [],
    }),
  ),
  { name: 'an empty section is said elsewhere', job: words(''), found: [] },
  {
    name: 'a proposal about the process targets nothing',
    job: { ...words('The next one.'), path: 'veps/meta-VEPs/42-process/vep.md' },
    found: [],
  },
  {
    name: 'milestones take the place of target lines',
    job: { text: edit(GOOD_FRONT_MATTER, '## Overview', '### Target releases\n\nSee above.\n\n## Overview') },
    found: [],
  },
  {
    name: 'an optional section may hold words',
    job: {
      ...words('The next one.'),
      template: edit(TEMPLATE, '### Target releases', '### Target releases (optional)'),
    },
    found: [],
  },
]);
