// Where do proposal, tracker, labels and code disagree, and how long may a feature stay in its stage?

import { describe, expect, test } from '@jest/globals';
import type { Release } from '../../../actions/shared/domain/release.ts';
import type { StageTarget } from '../../../actions/weekly-report/facts.ts';
import { driftOf, limitOf } from '../../../actions/weekly-report/judge/drift.ts';
import {
  aPullTo,
  type Given,
  look,
  merged,
  PLANNING,
  proposing,
  STABILISING,
  target,
  V110,
} from '../../support/subject.ts';

const SETTING = {
  labelOf: (release: string) => `Target/${release}-Plan`,
  sigLabelOf: (sig: string) => `SIG/${sig}`,
  series: 'VEP',
};
/** `id at address: message` */
const drift = (given: Given, setting = SETTING) =>
  driftOf(look(given).situation, setting).map(
    ({ id, message, address }) => `${id}${address === undefined ? '' : ` at ${address}`}: ${message}`,
  );
const patch = (stage: StageTarget['stage'], minor: number, of: number): StageTarget => ({
  ...target(stage, minor),
  release: { ...V110, minor, patch: of },
});

describe('what disagrees', () => {
  test.each<[string, Given, string[]]>([
    ['nothing', {}, []],
    [
      'nothing that is given up',
      { document: { status: 'rejected' }, tracker: { labels: [], titleNumber: 9 } },
      [],
    ],
    [
      'targets',
      { tracker: { targets: [target('alpha', 11), target('beta', 12)] } },
      [
        'tracker-target: The tracker wishes Alpha in v1.11; the proposal targets v1.10.',
        'tracker-target: The tracker wishes Beta in v1.12; the proposal targets no release.',
      ],
    ],
    [
      'several targets of one stage',
      {
        document: { targets: [target('alpha', 9), target('alpha', 10)] },
        tracker: { targets: [target('alpha', 11), target('alpha', 12)] },
      },
      ['tracker-target: The tracker wishes Alpha in v1.11 and v1.12; the proposal targets v1.9 and v1.10.'],
    ],
    ['no targets of which one agrees', { tracker: { targets: [target('alpha', 11), target('alpha')] } }, []],
    [
      'no targets that are patches of one release',
      { document: { targets: [patch('alpha', 10, 2)] }, tracker: { targets: [patch('alpha', 10, 1)] } },
      [],
    ],
    ['no targets that the tracker does not wish', { tracker: { targets: [] } }, []],
    ['no targets without a document', { document: null, tracker: { targets: [target('alpha', 11)] } }, []],
    [
      'labels of releases',
      { tracker: { labels: ['sig/compute', 'Target/v1.9-plan', 'target/V1.10-plan', 'TARGET/v1.8-PLAN'] } },
      [
        'target-label: The tracker has the label `Target/v1.9-plan`, which the proposal does not target.',
        'target-label: The tracker has the label `TARGET/v1.8-PLAN`, which the proposal does not target.',
      ],
    ],
    [
      'labels that are none of a release',
      {
        tracker: {
          labels: ['sig/compute', 'target/soon-plan', 'target/v1.9', 'v1.9-plan', 'a-target/v1.9-plan'],
        },
      },
      [],
    ],
    [
      'the label of a patch is that of its release',
      {
        document: { targets: [patch('alpha', 10, 2)] },
        tracker: { labels: ['sig/compute', 'target/v1.10-plan'] },
      },
      [],
    ],
    [
      'labels before it is accepted',
      { document: { status: 'provisional' }, tracker: { labels: ['sig/compute', 'target/v1.10-plan'] } },
      ['target-label: The tracker has the label `target/v1.10-plan`, which the proposal does not target.'],
    ],
    [
      'no labels without a document',
      { document: null, tracker: { labels: ['sig/compute', 'target/v1.9-plan'] } },
      [],
    ],
    [
      'the label of the owner',
      { tracker: { labels: ['sig/network', 'my-sig/compute'] } },
      ['sig-label: The tracker lacks the label `SIG/compute` of its owner.'],
    ],
    ['no label without a tracker', { tracker: null }, []],
    ['no label of an owner that the document does not name', { document: null, tracker: { labels: [] } }, []],
    [
      'the number in the title',
      { tracker: { titleNumber: 21 } },
      ['title-number: The title of tracker 7 says VEP 21.'],
    ],
    ['no number that agrees', { tracker: { titleNumber: 7 } }, []],
    [
      'the number of the proposal',
      { document: { number: 72 }, tracker: { links: ['veps/sig-compute/7-cable'] } },
      ['number: The proposal is number 72, its tracker 7.'],
    ],
    [
      'code before the proposal, while it is planned',
      { dates: PLANNING, document: null, pulls: [aPullTo(13), merged(12, 2)] },
      [
        'code-before-proposal at https://github.com/o/code/pull/12: `o/code#12` is merged, and the proposal is not accepted for v1.10.',
      ],
    ],
    [
      'code before the proposal, after the freeze',
      { document: null, pulls: [merged(12, 2)] },
      [
        'code-before-proposal at https://github.com/o/code/pull/12: `o/code#12` is merged, and the proposal is not accepted for v1.10.',
      ],
    ],
    [
      'code before the proposal, after code freeze',
      { dates: STABILISING, document: null, pulls: [merged(12, 2)] },
      [],
    ],
    ['open code before the proposal', { document: null, pulls: [aPullTo(12)] }, []],
    [
      'code of a proposal without an aim',
      { document: { targets: [] }, tracker: { targets: [] }, pulls: [merged(12, 2)] },
      [],
    ],
    [
      'code while the proposal is changed',
      { pulls: [merged(13, 2), aPullTo(12), proposing(8)] },
      [
        'update-open at https://github.com/o/e/pull/8: `o/code#12` implements it while `o/e#8` would still change it.',
      ],
    ],
    ['merged code while the proposal is changed', { pulls: [merged(12, 2), proposing(8)] }, []],
    ['code while the proposal is not', { pulls: [aPullTo(12)] }, []],
  ])('%s', (_, given, found) => {
    expect(drift(given)).toEqual(found);
  });

  test('no label where labels of releases begin with their release', () => {
    const tracker = { labels: ['sig/compute', 'v1.9'] };
    expect(drift({ tracker }, { ...SETTING, labelOf: (release) => release })).toEqual([]);
  });

  test('labels that have nothing behind the release', () => {
    const tracker = { labels: ['sig/compute', 'target/v1.9'] };
    expect(drift({ tracker }, { ...SETTING, labelOf: (release) => `target/${release}` })).toEqual([
      'target-label: The tracker has the label `target/v1.9`, which the proposal does not target.',
    ]);
  });
});

describe('how long a stage may last', () => {
  const limit = (given: Given, upcoming: Release | undefined = V110) => {
    const found = limitOf(look(given).situation, upcoming);
    return found && `${found.stage} since ${found.since}, until ${found.last}${found.isOver ? ', over' : ''}`;
  };
  const of = (...targets: StageTarget[]): Given => ({ document: { targets } });
  test.each<[string, Given, unknown]>([
    ['alpha, two releases', of(target('alpha', 9)), 'alpha since v1.9, until v1.11'],
    ['alpha, in its last release', of(target('alpha', 8)), 'alpha since v1.8, until v1.10'],
    ['alpha, for too long', of(target('alpha', 7)), 'alpha since v1.7, until v1.9, over'],
    ['beta, three releases', of(target('beta', 7)), 'beta since v1.7, until v1.10'],
    ['beta, for too long', of(target('beta', 6)), 'beta since v1.6, until v1.9, over'],
    [
      'the stage that was reached last',
      of(target('alpha', 5), target('beta', 8)),
      'beta since v1.8, until v1.11',
    ],
    [
      'from its first release',
      of(target('alpha', 9), target('alpha', 7)),
      'alpha since v1.7, until v1.9, over',
    ],
    ['from the release of a patch', of(patch('alpha', 8, 4)), 'alpha since v1.8, until v1.10'],
    ['not what is planned now', of(target('alpha')), 'none'],
    ['not what is planned later', of(target('alpha', 11)), 'none'],
    ['alpha, where beta is planned in time', of(target('alpha', 8), target('beta', 10)), 'none'],
    [
      'alpha, where beta is planned too late',
      of(target('alpha', 8), target('beta', 11)),
      'alpha since v1.8, until v1.10',
    ],
    ['alpha, where GA is planned in time', of(target('alpha', 8), target('ga', 10)), 'none'],
    [
      'beta, where alpha comes again',
      of(target('beta', 7), target('alpha', 10)),
      'beta since v1.7, until v1.10',
    ],
    ['not GA', of(target('ga', 5)), 'none'],
    ['not what is outside of the graduation', of(target(undefined, 5)), 'none'],
    ['not what is given up', { document: { targets: [target('alpha', 5)], status: 'deferred' } }, 'none'],
    ['not what is about the process', { document: { targets: [target('alpha', 5)], isMeta: true } }, 'none'],
    [
      'not what is implemented',
      { document: { targets: [target('alpha', 5)], status: 'implemented' } },
      'none',
    ],
    ['not what has no document', { document: null, tracker: { targets: [target('alpha', 5)] } }, 'none'],
  ])('%s', (_, given, found) => {
    expect(limit(given) ?? 'none').toEqual(found);
  });

  test('nobody can tell where nothing is planned', () => {
    expect(limitOf(look(of(target('alpha', 5))).situation, undefined)).toBeUndefined();
  });
});
