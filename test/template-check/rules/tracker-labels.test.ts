import type { Finding } from '../../../actions/shared/domain/rule.ts';
import { trackerLabels } from '../../../actions/template-check/rules/tracker-labels.ts';
import { GOOD, GOOD_FRONT_MATTER, setFields, setTarget } from '../../support/proposal.ts';
import { describeRule } from '../../support/rule.ts';

const ALL = ['kind/tracker', 'kind/enhancement', 'sig/compute'];

function lacks(labels: string): Finding {
  return {
    outcome: 'warning',
    subject: 'labels',
    message: `Tracking issue #42 lacks ${labels}.`,
    hint: 'Set the labels; who may not can ask in a comment.',
  };
}

function stale(labels: string): Finding {
  return {
    outcome: 'warning',
    subject: 'target label',
    message: `Tracking issue #42 has ${labels}, which the proposal does not target.`,
    hint: 'The label follows the document: remove it, or re-target the proposal.',
  };
}

describeRule(trackerLabels, [
  { name: 'without a tracker nothing is asked', job: { text: GOOD }, found: [] },
  {
    name: 'no label at all',
    job: { text: GOOD, tracker: { labels: [] } },
    found: [lacks('`kind/tracker`, `kind/enhancement` and `sig/compute`')],
  },
  {
    name: 'one label is missing',
    job: { text: GOOD, tracker: { labels: ALL.slice(1) } },
    found: [lacks('`kind/tracker`')],
  },
  {
    name: 'other labels are welcome',
    job: { text: GOOD, tracker: { labels: [...ALL, 'area/memory'] } },
    found: [],
  },
  {
    name: 'the label of the owner follows the front matter',
    job: { text: setFields(GOOD_FRONT_MATTER, { 'owning-sig': 'SIG Network' }), tracker: { labels: ALL } },
    found: [lacks('`sig/network`')],
  },
  {
    name: 'without an owner there is none to label',
    job: { text: GOOD, path: 'veps/memory-lease.md', tracker: { labels: ALL.slice(0, 2) } },
    found: [],
  },
  {
    name: 'a label that is asked for twice is named once',
    job: {
      text: setFields(GOOD_FRONT_MATTER, { 'owning-sig': 'sig-ci' }),
      path: 'docs/ci-enhancements/42-memory-lease/cep.md',
      tracker: { labels: [] },
      config: 'preset: cep',
    },
    found: [lacks('`kind/tracker` and `sig/ci`')],
  },
  {
    name: 'labels are configured',
    job: {
      text: GOOD,
      tracker: { labels: ['for-v1.9-release', 'for-v1.10-release', 'for-all', 'old-release'] },
      config:
        'labels: { tracker: follow, tracker-extra: [], sig: "area/{sig}", target: "for-{release}-release" }',
    },
    found: [lacks('`follow` and `area/compute`'), stale('`for-v1.9-release`')],
  },
  {
    name: 'the label of another release',
    job: { text: GOOD, tracker: { labels: [...ALL, 'target/v1.9', 'target/v1.10', 'target/v1.11'] } },
    found: [stale('`target/v1.9` and `target/v1.11`')],
  },
  {
    name: 'the label of any stage is right',
    job: { text: setTarget(GOOD, 'beta', 'v1.11'), tracker: { labels: [...ALL, 'target/v1.11'] } },
    found: [],
  },
  {
    name: 'a label without a prefix cannot be told from others',
    job: { text: GOOD, tracker: { labels: [...ALL, 'v1.9'] }, config: 'labels: { target: "{release}" }' },
    found: [],
  },
]);
