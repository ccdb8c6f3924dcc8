// What is to be put right on a tracker, by whom, and how?

import { describe, expect, test } from '@jest/globals';
import { cleanUpOf } from '../../../actions/weekly-report/judge/cleanup.ts';
import { ago, type Given, look, merged, PLANNING, person, RELEASED, target } from '../../support/subject.ts';

const LABELS = ['kind/tracker', 'sig/compute'];
const bot = { at: ago(1), by: { login: 'k-bot', kind: 'bot' as const } };

/** `id by kind: message hint` */
function asked(given: Given): string[] {
  const { situation, judged } = look(given);
  const setting = { trackerLabel: 'Kind/Tracker', addressOf: (number: number) => `to ${number}` };
  return cleanUpOf(situation, judged, setting).map(
    ({ id, by, message, hint }) => `${id} by ${by?.kind ?? 'nobody'}: ${message} ${hint}`,
  );
}

describe('what is to be put right', () => {
  test.each<[string, Given, string[]]>([
    ['nothing', {}, []],
    [
      'no tracker',
      { tracker: null },
      [
        'no-tracker by owner: The proposal `veps/sig-compute/7-cable/vep.md` has no tracker. Open the tracking issue that its number names, or correct the number.',
      ],
    ],
    ['no tracker, about the process', { tracker: null, document: { isMeta: true } }, []],
    ['no tracker, and given up', { tracker: null, document: { status: 'rejected' } }, []],
    ['no tracker, and done', { tracker: null, document: { status: 'implemented' } }, []],
    [
      'closed by a machine',
      { tracker: { state: 'closed', closed: bot } },
      [
        'closed-by-bot by owner: A bot closed the tracker, and the proposal is still alive. Open it again, or set the status of the proposal to `deferred` or `withdrawn`.',
      ],
    ],
    ['closed by a person', { tracker: { state: 'closed', closed: { at: ago(1), by: person('mo') } } }, []],
    ['closed by nobody knows whom', { tracker: { state: 'closed', closed: { at: ago(1) } } }, []],
    ['closed, and nobody knows how', { tracker: { state: 'closed' } }, []],
    [
      'closed by a machine, and given up',
      { document: { status: 'withdrawn' }, tracker: { state: 'closed', closed: bot } },
      [],
    ],
    [
      'closed by a machine, and implemented',
      { document: { status: 'implemented' }, tracker: { state: 'closed', closed: bot } },
      [],
    ],
    [
      'closed by a machine, and in its release',
      {
        dates: RELEASED,
        document: { targets: [target('ga')] },
        pulls: [merged(12, 50)],
        tracker: { state: 'closed', closed: bot, labels: [] },
      },
      [],
    ],
    [
      'open though given up',
      { document: { status: 'deferred' }, tracker: { labels: ['lifecycle/stale'] } },
      ['open-though-over by release-team: The tracker is open, and the proposal is over. Close it.'],
    ],
    [
      'open though implemented',
      { document: { status: 'implemented' } },
      ['open-though-over by release-team: The tracker is open, and the proposal is over. Close it.'],
    ],
    [
      'open though in its release',
      { dates: RELEASED, document: { targets: [target('ga')] }, pulls: [merged(12, 50)] },
      ['open-though-over by release-team: The tracker is open, and the proposal is over. Close it.'],
    ],
    [
      'stale',
      { tracker: { labels: [...LABELS, 'lifecycle/stale'] } },
      [
        'about-to-be-closed by owner: The tracker has the label `lifecycle/stale`: a bot will close it. Take the label away, or freeze its lifecycle.',
      ],
    ],
    [
      'rotten, in capitals',
      { tracker: { labels: [...LABELS, 'Lifecycle/Rotten'] } },
      [
        'about-to-be-closed by owner: The tracker has the label `Lifecycle/Rotten`: a bot will close it. Take the label away, or freeze its lifecycle.',
      ],
    ],
    [
      'frozen, and what only looks stale',
      { tracker: { labels: [...LABELS, 'lifecycle/frozen', 'lifecycle/stale-not', 'no-lifecycle/stale'] } },
      [],
    ],
    [
      'stale though implemented',
      { document: { status: 'implemented' }, tracker: { labels: [...LABELS, 'lifecycle/stale'] } },
      ['open-though-over by release-team: The tracker is open, and the proposal is over. Close it.'],
    ],
    [
      'a target that is out',
      { dates: RELEASED },
      [
        'target-past by owner: It aims at v1.10, which is out. Set the next target in the proposal, or its status to `deferred`; where it was in the release, list what implements it.',
      ],
    ],
    ['a target that is out and reached', { dates: RELEASED, pulls: [merged(12, 50)] }, []],
    [
      'without its label',
      { tracker: { labels: ['sig/compute', 'kind/other'] } },
      [
        'no-label by owner: The tracker lacks the label `Kind/Tracker`. Set it: lists and boards are made from labels.',
      ],
    ],
    [
      'a target that says nothing',
      { tracker: { openTargets: ['Alpha: soon'] } },
      [
        'target-unread by owner: What the tracker says about `Alpha: soon` names no release. Write a release such as `v1.10`.',
      ],
    ],
    [
      'four targets that say nothing',
      { tracker: { openTargets: ['a', 'b', 'c', 'd'] } },
      [
        'target-unread by owner: What the tracker says about `a`, `b` and `c` names no release. Write a release such as `v1.10`.',
      ],
    ],
    [
      'a field that says nothing',
      { tracker: { unfilled: ['Feature Gate'] } },
      ['unfilled by owner: The tracker does not say: `Feature Gate`. Edit the description of the issue.'],
    ],
    [
      'six fields that say nothing',
      { tracker: { unfilled: ['a', 'b', 'c', 'd', 'e', 'f'] } },
      [
        'unfilled by owner: The tracker does not say: `a`, `b`, `c`, `d` and `e`. Edit the description of the issue.',
      ],
    ],
    [
      'nothing like a tracker',
      { tracker: { isReadable: false, labels: [], unfilled: ['a'], openTargets: ['b'] } },
      [
        'unreadable by owner: Nothing in the tracker reads like one: it has no field of the template. Fill in the template of the tracking issue.',
      ],
    ],
    [
      'of what is closed the form is nobody’s concern',
      { tracker: { state: 'closed', closed: { at: ago(1), by: person('mo') }, labels: [], unfilled: ['a'] } },
      [],
    ],
    [
      'all of its form',
      { tracker: { labels: [], openTargets: ['a'], unfilled: ['b'] } },
      [
        'no-label by owner: The tracker lacks the label `Kind/Tracker`. Set it: lists and boards are made from labels.',
        'target-unread by owner: What the tracker says about `a` names no release. Write a release such as `v1.10`.',
        'unfilled by owner: The tracker does not say: `b`. Edit the description of the issue.',
      ],
    ],
  ])('%s', (_, given, found) => {
    expect(asked(given)).toEqual(found);
  });

  test('nobody’s SIG', () => {
    const { situation, judged } = look({ dates: PLANNING });
    const { sig: _, ...subject } = situation.subject;
    const setting = { trackerLabel: 'kind/tracker', addressOf: () => '' };
    expect(cleanUpOf({ ...situation, subject }, judged, setting)).toEqual([
      {
        tracker: 7,
        address: '',
        id: 'no-owner',
        message: 'Nobody knows which SIG owns it.',
        hint: 'Name the owning SIG in the proposal, or set one `sig/…` label.',
        by: { kind: 'owner', logins: ['olga'] },
      },
    ]);
  });

  test('each names its tracker, or the number that it should have', () => {
    const places = (given: Given) => {
      const { situation, judged } = look(given);
      const setting = { trackerLabel: 'kind/tracker', addressOf: (number: number) => `to ${number}` };
      return cleanUpOf(situation, judged, setting).map(({ tracker, address }) => [tracker, address]);
    };
    expect(places({ tracker: null })).toEqual([[7, 'to 7']]);
    const linked = { number: 72, links: ['veps/sig-compute/7-cable'], labels: [] };
    expect(places({ tracker: linked })).toEqual([[72, 'to 72']]);
  });
});
