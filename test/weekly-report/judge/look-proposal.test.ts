// What does the report carry of a proposal, for those who read it by machine?

import { describe, expect, test } from '@jest/globals';
import { type Memory, renderCheckIn } from '../../../actions/shared/domain/check-in.ts';
import type { ReportProposal } from '../../../actions/shared/generated/weekly-report.types.ts';
import type { TrackerComment } from '../../../actions/weekly-report/facts.ts';
import { leave } from '../../support/leave.ts';
import {
  ago,
  type Given,
  look,
  NOW,
  PLANNING,
  person,
  proposing,
  STABILISING,
  said,
  target,
  V110,
} from '../../support/subject.ts';

const proposal = (given: Given = {}): ReportProposal => look(given).proposal;
const BLOB = `https://github.com/o/e/blob/${'a'.repeat(40)}`;
const earlier = (changes: Partial<Memory>, week = '2026-W46', id = '1'): TrackerComment =>
  said('us', 7, {
    id,
    isOwn: true,
    body: renderCheckIn(week, 'Text', { ...look({}).memory, at: ago(7), ...changes }, 'a'),
  });

test('what it is', () => {
  const given: Given = {
    document: {
      status: 'implementable',
      stage: 'alpha',
      featureGate: 'Cable',
      authors: ['ann'],
      participating: ['network'],
    },
  };
  expect(proposal(given)).toMatchObject({
    number: 7,
    title: 'A second cable',
    series: 'VEP',
    address: 'https://github.com/o/e/issues/7',
    sig: 'compute',
    participating: ['network'],
    status: 'implementable',
    stage: 'alpha',
    featureGate: 'Cable',
    phase: 'implementation',
    target: { stage: 'alpha', release: 'v1.10' },
    targets: [{ stage: 'alpha', release: 'v1.10' }],
    people: { owners: ['olga'], authors: ['ann'] },
    state: 'on-track',
    reasons: [{ id: 'accepted' }, { id: 'not-begun' }],
    changes: [{ id: 'new' }],
    checkIn: { outcome: 'none' },
    document: {
      path: 'veps/sig-compute/7-cable/vep.md',
      address: `${BLOB}/veps/sig-compute/7-cable/vep.md`,
      isMisplaced: false,
      isMeta: false,
      format: 'target-lines',
    },
    tracker: {
      number: 7,
      address: 'https://github.com/o/e/issues/7',
      title: 'VEP 7: A second cable',
      state: 'open',
      labels: ['kind/tracker', 'sig/compute'],
      assignees: ['olga'],
      isReadable: true,
      lastActivityAt: '2026-11-13T08:00:00Z',
    },
  });
});

test('what is not there is not said', () => {
  const keys = Object.keys(proposal({ document: null, tracker: { targets: [] } }));
  const optional = [
    'status',
    'stage',
    'featureGate',
    'target',
    'phase',
    'next',
    'tldr',
    'limit',
    'retarget',
    'signOff',
    'document',
    'previous',
    'checks',
  ];
  expect(keys.filter((key) => optional.includes(key))).toEqual([]);
  expect(Object.keys(proposal({ tracker: null }))).not.toContain('tracker');
});

describe('its title and address', () => {
  test.each<[string, string, string]>([
    ['VEP 12: A cable', 'VEP', 'A cable'],
    ['vep-12 – A cable', 'VEP', 'A cable'],
    ['  VEP #0012 A cable', 'VEP', 'A cable'],
    ['VEP NNNN: A cable', 'VEP', 'A cable'],
    ['A VEP 12: cable', 'VEP', 'A VEP 12: cable'],
    ['VEP 12', 'VEP', 'VEP 12'],
    ['A cable', 'VEP', 'A cable'],
    ['CEP 3 — x', 'CEP', 'x'],
  ])('of a tracker %j, without the number of a %s: %j', (title, series, bare) => {
    expect(proposal({ document: null, tracker: { title }, facts: { series } }).title).toBe(bare);
  });

  test('without a tracker it is found by its document', () => {
    const path = 'veps/sig-compute/7-a b#c/vep.md';
    expect(proposal({ tracker: null, document: { path } })).toMatchObject({
      title: 'A second cable',
      address: `${BLOB}/veps/sig-compute/7-a%20b%23c/vep.md`,
    });
    expect(proposal({ document: { title: '' } }).title).toBe('A second cable');
  });
});

describe('where its target stands', () => {
  test.each<[string, Given, unknown]>([
    [
      'a line of the document',
      { document: { targets: [{ ...target('alpha'), line: 12 }] } },
      {
        from: 'target-lines',
        path: 'veps/sig-compute/7-cable/vep.md',
        commit: 'a'.repeat(40),
        address: `${BLOB}/veps/sig-compute/7-cable/vep.md?plain=1#L12`,
        line: 12,
      },
    ],
    [
      'the document',
      { document: { format: 'front-matter' } },
      {
        from: 'front-matter',
        path: 'veps/sig-compute/7-cable/vep.md',
        commit: 'a'.repeat(40),
        address: `${BLOB}/veps/sig-compute/7-cable/vep.md`,
      },
    ],
    [
      'the tracker, where the document names no release',
      { document: { targets: [] } },
      { from: 'tracker', address: 'https://github.com/o/e/issues/7' },
    ],
    ['the tracker', { document: null }, { from: 'tracker', address: 'https://github.com/o/e/issues/7' }],
    [
      'a label',
      { document: null, tracker: { targets: [], labels: ['target/v1.10'] } },
      { from: 'label', address: 'https://github.com/o/e/issues/7' },
    ],
    ['nowhere', { document: null, tracker: { targets: [] } }, { from: 'none' }],
  ])('%s', (_, given, found) => {
    expect(proposal(given).targetSource).toEqual(found);
  });

  test('outside of the graduation, and of a patch', () => {
    const targets = [{ release: { ...V110, patch: 3 } }];
    expect(proposal({ document: { targets } }).targets).toEqual([{ stage: 'none', release: 'v1.10' }]);
  });
});

describe('its tracker', () => {
  const tracker = (given: Given) => {
    const found = proposal(given).tracker;
    return [found?.state, found?.closedBy ?? '-', found?.isClosedByBot ?? '-'];
  };
  test.each<[string, Given, unknown]>([
    ['open', {}, ['open', '-', '-']],
    [
      'closed by a person',
      { tracker: { state: 'closed', closed: { at: ago(1), by: person('mo') } } },
      ['closed', 'mo', false],
    ],
    [
      'closed by a machine',
      { tracker: { state: 'closed', closed: { at: ago(1), by: { login: 'k-bot', kind: 'bot' } } } },
      ['closed', 'k-bot', true],
    ],
    [
      'closed by nobody knows whom',
      { tracker: { state: 'closed', closed: { at: ago(1) } } },
      ['closed', '-', false],
    ],
  ])('%s', (_, given, found) => {
    expect(tracker(given)).toEqual(found);
  });

  test('says the feature gate where the document does not', () => {
    expect(proposal({ tracker: { featureGate: 'Wire' } }).featureGate).toBe('Wire');
    expect(
      proposal({ document: { featureGate: 'Cable' }, tracker: { featureGate: 'Wire' } }).featureGate,
    ).toBe('Cable');
  });
});

describe('what it is accepted for', () => {
  test.each<[string, Given, unknown]>([
    ['now', {}, [true, 'alpha v1.10', 'target-lines', '-']],
    [
      'before, and now',
      {
        tracker: {
          comments: [earlier({ targets: ['alpha v1.10', 'v12.8', 'ga v1.10.2', 'mega v1.9', 'nonsense'] })],
        },
      },
      [true, 'alpha v1.10', 'target-lines', 'alpha v1.10,none v12.8'],
    ],
    [
      'not before',
      { tracker: { comments: [earlier({ isAccepted: false })] } },
      [true, 'alpha v1.10', 'target-lines', ''],
    ],
    ['not now', { document: { status: 'provisional' } }, [false, '', 'target-lines', '-']],
  ])('%s', (_, given, found) => {
    const { isAccepted, releases, source, before } = proposal(given).acceptance;
    const all = (list: typeof releases | undefined) =>
      list?.map(({ stage, release }) => `${stage} ${release}`).join();
    expect([isAccepted, all(releases), source?.from, all(before) ?? '-']).toEqual(found);
  });
});

describe('its planning', () => {
  test.each<[string, Given, unknown]>([
    ['tracked', {}, ['tracked', '-', '', '']],
    ['undecided without a document', { document: null }, ['undecided', '-', '', '']],
    [
      'undecided while it is provisional',
      { document: { status: 'provisional' } },
      ['undecided', '-', '', ''],
    ],
    [
      'not tracked where the document took its target back',
      { document: { targets: [] } },
      ['not-tracked', '-', '', ''],
    ],
    [
      'with a priority',
      { tracker: { labels: ['x', 'Priority/important-soon', 'priority/backlog'] } },
      ['tracked', 'Priority/important-soon', '', ''],
    ],
    [
      'with what only looks like a priority',
      { tracker: { labels: ['no-priority/x', 'priority'] } },
      ['tracked', '-', '', ''],
    ],
    [
      'with the people of the document',
      { document: { reviewers: ['r'], approvers: ['a'] }, tracker: { reviewers: ['s'], approvers: ['b'] } },
      ['tracked', '-', 'r', 'a'],
    ],
    [
      'with the people of the tracker',
      { tracker: { reviewers: ['s'], approvers: ['b'] } },
      ['tracked', '-', 's', 'b'],
    ],
  ])('%s', (_, given, found) => {
    const { decision, priority, reviewers, approvers } = proposal(given).planning;
    expect([decision, priority ?? '-', reviewers.join(), approvers.join()]).toEqual(found);
  });
});

describe('its exceptions', () => {
  const granted = { grantedBy: 'rita', until: NOW + 2.5 * 86_400_000, lastDay: '2026-11-18' };
  test('each with what became of it', () => {
    const exceptions = [
      leave(),
      leave({ freeze: 'code', ...granted }),
      leave({ ...granted, until: NOW, grantedBy: 'mo' }),
      leave({ deniedBy: 'mo', release: { ...V110, minor: 9 } }),
    ];
    expect(proposal({ exceptions }).exceptions).toEqual([
      {
        proposal: 7,
        release: 'v1.10',
        freeze: 'enhancement',
        state: 'open',
        thread: 'https://groups.example/t/1',
      },
      {
        proposal: 7,
        release: 'v1.10',
        freeze: 'code',
        state: 'granted',
        thread: 'https://groups.example/t/1',
        until: '2026-11-18',
        endsAt: '2026-11-18T20:00:00Z',
        daysLeft: 2,
        by: 'rita',
      },
      {
        proposal: 7,
        release: 'v1.10',
        freeze: 'enhancement',
        state: 'over',
        thread: 'https://groups.example/t/1',
        until: '2026-11-18',
        endsAt: '2026-11-16T08:00:00Z',
        by: 'mo',
      },
      {
        proposal: 7,
        release: 'v1.9',
        freeze: 'enhancement',
        state: 'denied',
        thread: 'https://groups.example/t/1',
        by: 'mo',
      },
    ]);
  });
});

describe('what was said before', () => {
  test('the week of the last look, and its state', () => {
    const { previous, checkIn } = proposal({ tracker: { comments: [earlier({ state: 'at-risk' })] } });
    expect(previous).toEqual({ week: '2026-W46', state: 'at-risk' });
    expect(checkIn).toEqual({ outcome: 'none', previousWeek: '2026-W46' });
  });

  test('sign-offs of the pull request to it', () => {
    const signOff = { state: 'pending' as const, description: 'compute is missing' };
    expect(proposal({ dates: PLANNING, pulls: [proposing(8, { signOff })] }).signOff).toMatchObject({
      pull: 8,
      ...signOff,
    });
    expect(proposal({ dates: PLANNING, pulls: [proposing(8)] }).signOff).toBeUndefined();
  });

  test('the five points after code freeze', () => {
    expect(proposal({ dates: STABILISING }).checks).toHaveLength(5);
    expect(proposal()).not.toHaveProperty('checks');
  });
});

describe('what was answered', () => {
  const body = 'TL;DR: on Friday';
  const by = (login: string, given: Given = {}) =>
    proposal({ ...given, tracker: { comments: [said(login, 2, { body })], ...given.tracker } }).tldr?.as;
  test.each<[string, string, Given, unknown]>([
    ['an author of the document', 'ANN', { document: { authors: ['ann'] } }, 'owner'],
    ['who owns it, and represents its SIG', 'cal', { tracker: { assignees: ['Cal'] } }, 'owner'],
    [
      'who represents a SIG that takes part',
      'nora',
      { document: { participating: ['network'] } },
      'approver',
    ],
    ['who represents another SIG', 'nora', {}, undefined],
    [
      'who represents its SIG, and is in the release team',
      'cora',
      { facts: { releaseTeam: ['cora'] } },
      'approver',
    ],
    [
      'who is in the release team, and a maintainer',
      'Rita',
      { facts: { maintainers: ['rita'] } },
      'release-team',
    ],
    ['a maintainer', 'MO', {}, 'maintainer'],
    ['anybody else', 'nick', {}, undefined],
  ])('%s', (_, login, given, found) => {
    expect(by(login, given)).toEqual(found);
  });

  test('by somebody who has a say, before others said more', () => {
    const comments = [said('olga', 2, { body }), said('nick', 1, { body: 'TL;DR: never' })];
    expect(proposal({ tracker: { comments } }).tldr?.text).toBe('on Friday');
  });

  test('is quoted with its place', () => {
    expect(proposal({ tracker: { comments: [said('olga', 2, { body })] } }).tldr).toEqual({
      by: 'olga',
      at: '2026-11-14T08:00:00Z',
      text: 'on Friday',
      address: 'https://github.com/o/e/issues/7#issuecomment-998',
      as: 'owner',
    });
  });

  test('counts for two weeks, and not from before the check-in before the last', () => {
    const answered = (days: number, ...own: TrackerComment[]) =>
      proposal({ tracker: { comments: [...own, said('olga', days, { body })] } }).tldr?.text;
    expect(answered(14)).toBe('on Friday');
    expect(answered(14.1)).toBeUndefined();
    const at = (days: number, id: string) => ({ ...earlier({}, '2026-W44', id), at: ago(days) });
    expect(answered(20, at(21, '1'), at(7, '2'))).toBeUndefined();
    expect(answered(6, at(7, '1'), at(0, '2'))).toBe('on Friday');
    expect(answered(8, at(7, '1'), at(0, '2'))).toBeUndefined();
    expect(answered(10, at(1, '1'))).toBe('on Friday');
  });
});
