import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../actions/shared/domain/rule.ts';
import type { Facts } from '../../../actions/template-check/facts.ts';
import { trackerLinked } from '../../../actions/template-check/rules/tracker-linked.ts';
import { ask, edit, GOOD, GOOD_TRACKER, PATH } from '../../support/proposal.ts';
import { describeRule } from '../../support/rule.ts';

const REPOSITORY = 'https://github.com/kubevirt/enhancements';
const LINK = `${REPOSITORY}/blob/main/${PATH}`;
const FOLDER = PATH.replace('/vep.md', '');

const link = (to: string) => ({ body: edit(GOOD_TRACKER.body, LINK, to) });
const title = (text: string) => ({ title: text });

function titled(found: string, title: string, series = 'VEP'): Finding {
  return {
    outcome: 'warning',
    subject: 'tracker title',
    message: `The title of tracking issue #42 carries ${found}: \`${title}\`.`,
    hint: `Begin it with \`${series} 42:\`.`,
  };
}

function linked(message: string, hint: string): Finding {
  return { outcome: 'warning', subject: 'tracker link', message: `Tracking issue #42 ${message}`, hint };
}

const UNLINKED = linked(
  'does not link the proposal.',
  `Put the address of \`${PATH}\` into its field "Enhancement link".`,
);
const elsewhere = (address: string) =>
  linked(
    `links \`${address.replace('https://github.com/', '')}\`; the proposal is \`${PATH}\`.`,
    'Correct its field "Enhancement link".',
  );
const OLD = `${REPOSITORY}/blob/main/veps/sig-compute/lease.md`;

describeRule(trackerLinked, [
  { name: 'without a tracker nothing is asked', job: { text: GOOD }, found: [] },
  {
    name: 'no number in the title',
    job: { text: GOOD, tracker: title('Memory lease') },
    found: [titled('no number', 'Memory lease')],
  },
  {
    name: 'the number of the template in the title',
    job: { text: GOOD, tracker: title('VEP NNNN: Memory lease') },
    found: [titled('no number', 'VEP NNNN: Memory lease')],
  },
  {
    name: 'another number in the title',
    job: { text: GOOD, tracker: title('VEP 43: Memory lease') },
    found: [titled('the number 43', 'VEP 43: Memory lease')],
  },
  ...['VEP #42: Lease', 'vep-0042 Lease', 'VEP42: Lease'].map((text) => ({
    name: `titled ${text}`,
    job: { text: GOOD, tracker: title(text) },
    found: [],
  })),
  {
    name: 'the series is the configured one',
    job: { text: GOOD, tracker: {}, config: 'proposals: { series: KEP }' },
    found: [titled('no number', GOOD_TRACKER.title, 'KEP')],
  },
  { name: 'no link', job: { text: GOOD, tracker: link('') }, found: [UNLINKED] },
  {
    name: 'neither number nor link',
    job: { text: GOOD, tracker: { ...title('Lease'), ...link('later') } },
    found: [titled('no number', 'Lease'), UNLINKED],
  },
  { name: 'a link to another path', job: { text: GOOD, tracker: link(OLD) }, found: [elsewhere(OLD)] },
  {
    name: 'a link to a directory that only ends alike',
    job: { text: GOOD, tracker: link(`${REPOSITORY}/tree/main/${FOLDER}-too`) },
    found: [elsewhere(`${REPOSITORY}/tree/main/${FOLDER}-too`)],
  },
  ...[
    { address: 'http://github.com/a/b', shown: 'a/b' },
    { address: 'https://forge.example/github.com/a/b', shown: 'https://forge.example/github.com/a/b' },
  ].map(({ address, shown }) => ({
    name: `a link to ${address} is shown as ${shown}`,
    job: { text: GOOD, tracker: link(address) },
    found: [elsewhere(shown)],
  })),
  {
    name: 'another number and another path',
    job: { text: GOOD, tracker: { ...title('VEP 4: Lease'), ...link(OLD) } },
    found: [titled('the number 4', 'VEP 4: Lease'), elsewhere(OLD)],
  },
  {
    name: 'another number, but the right path',
    job: { text: GOOD, tracker: title('VEP 4: Lease') },
    found: [titled('the number 4', 'VEP 4: Lease')],
  },
  ...[
    `${REPOSITORY}/tree/main/${FOLDER}`,
    `${REPOSITORY}/tree/main/${FOLDER}/`,
    `github.com/kubevirt/enhancements/blob/main/${PATH}`,
    `${OLD} ${LINK}`,
    `${REPOSITORY}/pull/43`,
    `${OLD} ${REPOSITORY}/pull/43`,
  ].map((address) => ({
    name: `linked as ${address}`,
    job: { text: GOOD, tracker: link(address) },
    found: [],
  })),
]);

describe('an issue that is not there', () => {
  const rule = {
    ...trackerLinked,
    check: (facts: Facts) => trackerLinked.check({ ...facts, missingTracker: 42 }),
  };

  test.each([
    { name: 'is said', config: '', series: 'VEP' },
    { name: 'is said, with the name of the series', config: 'proposals: { series: KEP }', series: 'KEP' },
  ])('$name', ({ config, series }) => {
    expect(ask(rule, { text: GOOD, config })).toEqual([
      {
        outcome: 'warning',
        subject: 'tracker',
        message: 'There is no issue #42 that tracks the proposal.',
        hint: `Open the tracking issue from its template; its number is the number of the ${series}.`,
      },
    ]);
  });
});
