// What is the case with one proposal now: its aim, what it is accepted for, its leave, its pull requests, and who is called?

import { describe, expect, test } from '@jest/globals';
import { isAboutProcess, isDropped, situationOf } from '../../../actions/weekly-report/judge/situation.ts';
import { leave } from '../../support/leave.ts';
import {
  ago,
  aPullTo,
  documenting,
  type Given,
  IMPLEMENTING,
  look,
  merged,
  NOW,
  PLANNING,
  person,
  proposing,
  RELEASED,
  STABILISING,
  target,
  V110,
} from '../../support/subject.ts';

const situation = (given: Given = {}) => look(given).situation;

describe('a proposal', () => {
  test.each([
    ['deferred', true],
    ['rejected', true],
    ['withdrawn', true],
    ['replaced', true],
    ['implemented', false],
    ['provisional', false],
  ])('of the status %s is dropped: %s', (status, dropped) => {
    expect(isDropped(situation({ document: { status } }).subject)).toBe(dropped);
  });

  test('without a status, or without a document, is not', () => {
    expect(isDropped(situation().subject)).toBe(false);
    expect(isDropped(situation({ document: null }).subject)).toBe(false);
  });

  test('is about the process where its document says so', () => {
    expect(isAboutProcess(situation({ document: { isMeta: true } }).subject)).toBe(true);
    expect(isAboutProcess(situation().subject)).toBe(false);
    expect(isAboutProcess(situation({ document: null }).subject)).toBe(false);
  });
});

describe('what it aims at', () => {
  const AIMLESS: Given = { document: { targets: [] }, tracker: { targets: [] } };
  test.each<[string, Given, unknown]>([
    [
      'its document',
      { tracker: { targets: [target('beta', 12)] } },
      'document 1 alpha 10 11 implementation 10',
    ],
    [
      'its tracker',
      { document: { targets: [] }, tracker: { targets: [target('beta')] } },
      'tracker 1 beta 10 11 implementation 10',
    ],
    [
      'labels of releases',
      { ...AIMLESS, tracker: { targets: [], labels: ['Target/V1.9', 'target/v1.10', 'target/v1.8'] } },
      'label 2 none 10 11 implementation 10',
    ],
    ['nothing', AIMLESS, 'none 0 none none none unscheduled none'],
    [
      'nothing, without a tracker',
      { document: { targets: [] }, tracker: null },
      'none 0 none none none unscheduled none',
    ],
    [
      'a patch is its release',
      { document: { targets: [{ stage: 'alpha', release: { ...V110, patch: 3 } }] } },
      'document 1 alpha 10 11 implementation 10',
    ],
  ])('%s', (_, given, found) => {
    const { targets, from, aim, later, phase, timeline } = situation(given);
    const said = [
      from,
      targets.length,
      aim?.stage,
      aim?.release.minor,
      later?.minor,
      phase,
      timeline?.release.minor,
    ];
    expect(said.map((each) => each ?? 'none').join(' ')).toEqual(found);
  });

  test.each<[string, Given, unknown]>([
    ['a schedule that is known', {}, [false, true]],
    [
      'one that cannot be read',
      { facts: { known: () => ({ state: 'unreadable', why: 'garbled' }) } },
      [true, false],
    ],
    ['one that is not published', { facts: { known: () => ({ state: 'unpublished' }) } }, [false, false]],
  ])('%s', (_, given, found) => {
    const { isUnreadable, timeline } = situation(given);
    expect([isUnreadable, timeline !== undefined]).toEqual(found);
  });
});

describe('what it is accepted for', () => {
  test.each<[string, Given, unknown]>([
    ['its targets', { document: { targets: [target('alpha', 9), target('beta')] } }, [true, 2]],
    [
      'a patch of its aim',
      { document: { targets: [{ stage: 'alpha', release: { ...V110, patch: 3 } }] } },
      [true, 1],
    ],
    ['nothing while it is provisional', { document: { status: 'provisional' } }, [false, 0]],
    ['nothing once it is dropped', { document: { status: 'deferred' } }, [false, 0]],
    ['nothing without a document', { document: null }, [false, 0]],
    ['nothing that its tracker alone wishes', { document: { targets: [] } }, [false, 0]],
    ['nothing without an aim', { document: { targets: [] }, tracker: { targets: [] } }, [false, 0]],
  ])('%s', (_, given, found) => {
    const { isAccepted, acceptedFor } = situation(given);
    expect([isAccepted, acceptedFor.length]).toEqual(found);
  });
});

describe('its leave', () => {
  const granted = { grantedBy: 'rita', until: NOW + 1 };
  const exceptions = [leave(granted), leave({ freeze: 'code', grantedBy: 'mo', until: NOW })];
  test.each<[string, Given, unknown]>([
    ['is none before the enhancement freeze', { dates: PLANNING, exceptions }, 'none'],
    ['is from the enhancement freeze until code freeze', { dates: IMPLEMENTING, exceptions }, 'granted'],
    ['is from code freeze after it', { dates: STABILISING, exceptions }, 'over'],
    ['is none after the release', { dates: RELEASED, exceptions }, 'none'],
    ['is none without an aim', { document: { targets: [] }, tracker: { targets: [] }, exceptions }, 'none'],
    [
      'is that of its release',
      { exceptions: [leave({ ...granted, release: { ...V110, minor: 11 } })] },
      'none',
    ],
    [
      'counts for its patches',
      { document: { targets: [{ stage: 'alpha', release: { ...V110, patch: 3 } }] }, exceptions },
      'granted',
    ],
    [
      'is granted by those who may',
      { exceptions: [leave({ ...granted, grantedBy: 'olga' })] },
      'unauthorized',
    ],
    ['may be a maintainer’s', { exceptions: [leave({ ...granted, grantedBy: 'mo' })] }, 'granted'],
  ])('%s', (_, given, found) => {
    expect(situation(given).leave.state).toEqual(found);
  });
});

describe('its pull requests', () => {
  const PATH = 'veps/sig-compute/7-cable/vep.md';
  const OTHER = { touches: ['veps/sig-compute/8-other/vep.md'] };
  test.each<[string, Given, unknown]>([
    ['to its document', { pulls: [proposing(8), proposing(9, { state: 'draft' })] }, [[8, 9], [], []]],
    [
      'to its document, merged or closed',
      { pulls: [proposing(8, { state: 'merged' }), proposing(9, { state: 'closed' })] },
      [[], [], []],
    ],
    [
      'to what lies beside its document',
      { pulls: [proposing(8, { touches: ['veps/sig-compute/7-cable/plan.md'] })] },
      [[8], [], []],
    ],
    ['to another proposal that names it', { pulls: [proposing(8, OTHER)] }, [[], [], []]],
    [
      'to another proposal that names it, without a document',
      { document: null, pulls: [proposing(8, OTHER)] },
      [[], [], []],
    ],
    [
      'to a folder of its number',
      { document: null, pulls: [proposing(8, { touches: ['veps/sig-x/0007-y/vep.md'] })] },
      [[8], [], []],
    ],
    [
      'to several, of which one is its own',
      { document: null, pulls: [proposing(8, { touches: [...OTHER.touches, 'veps/sig-x/7-y/vep.md'] })] },
      [[8], [], []],
    ],
    [
      'to a folder without a number',
      { pulls: [proposing(8, { touches: ['veps/sig-x/cable/vep.md'] })] },
      [[], [], []],
    ],
    [
      'to a folder without a number, without a document',
      { document: null, pulls: [proposing(8, { touches: ['veps/sig-x/cable/vep.md'] })] },
      [[8], [], []],
    ],
    ['to nothing that is known', { document: null, pulls: [proposing(8, { touches: [] })] }, [[], [], []]],
    [
      'to its document, which is misplaced',
      {
        document: { path: 'veps/vep.md', isMisplaced: true },
        pulls: [proposing(8, { touches: ['veps/vep.md'] })],
      },
      [[8], [], []],
    ],
    [
      'to what lies beside a misplaced document',
      {
        document: { path: 'veps/vep.md', isMisplaced: true },
        pulls: [proposing(8, { touches: ['veps/README.md'] })],
      },
      [[], [], []],
    ],
    [
      'to its document among others',
      { pulls: [proposing(8, { touches: ['veps/OWNERS', PATH] })] },
      [[8], [], []],
    ],
    [
      'to what lies beside a document whose folder has no number',
      {
        document: { path: 'veps/sig-x/cable/vep.md' },
        pulls: [proposing(8, { touches: ['veps/OWNERS', 'veps/sig-x/cable/plan.md'] })],
      },
      [[8], [], []],
    ],
    [
      'to a folder that begins like its own',
      {
        document: { path: 'veps/sig-x/cable/vep.md' },
        pulls: [proposing(8, { touches: ['veps/sig-x/cable-two/vep.md'] })],
      },
      [[], [], []],
    ],
    [
      'to a folder of its number, which has two digits',
      {
        document: { number: 72, path: 'veps/vep.md' },
        tracker: null,
        pulls: [proposing(8, { names: [72], touches: ['veps/sig-x/072-y/vep.md'] })],
      },
      [[8], [], []],
    ],
    [
      'to a file of the code that is called so',
      { pulls: [aPullTo(12, { touches: [PATH] })] },
      [[], [12], []],
    ],
    [
      'that implement it',
      {
        pulls: [
          aPullTo(12),
          aPullTo(13, { state: 'draft' }),
          merged(14, 2),
          aPullTo(15, { state: 'closed' }),
        ],
      },
      [[], [12, 13, 14], []],
    ],
    [
      'merged when the branch before was cut, and just before',
      { pulls: [merged(12, 150), merged(13, 150.1)] },
      [[], [12], []],
    ],
    [
      'merged nobody knows when',
      {
        pulls: [
          aPullTo(12, { state: 'merged', updatedAt: ago(149) }),
          aPullTo(13, { state: 'merged', updatedAt: ago(151) }),
        ],
      },
      [[], [12], []],
    ],
    [
      'opened in the cycle before, and still open',
      { pulls: [aPullTo(12, { createdAt: ago(300), updatedAt: ago(300) })] },
      [[], [12], []],
    ],
    [
      'that document it',
      { pulls: [documenting(3), documenting(4, { state: 'open' }), documenting(5, { mergedAt: ago(200) })] },
      [[], [], [3, 4]],
    ],
    [
      'of any time, where it aims at nothing',
      { document: { targets: [] }, tracker: { targets: [] }, pulls: [merged(12, 900)] },
      [[], [12], []],
    ],
    ['that fix bugs are none of these', { pulls: [aPullTo(12, { labels: ['kind/bug'] })] }, [[], [], []]],
  ])('%s', (_, given, found) => {
    const { proposing: open, implementing, documenting: docs } = situation(given);
    expect([open, implementing, docs].map((pulls) => pulls.map(({ number }) => number).sort())).toEqual(
      found,
    );
  });
});

describe('who is called', () => {
  const party = ({ kind, sig, logins }: { kind: string; sig?: string; logins: readonly string[] }) =>
    `${kind} ${sig ?? '-'} ${logins.join('+')}`;
  const MANY = ['a', 'b', 'A', 'c', 'd', 'e', 'f'];

  test('the owner, each once and not too many', () => {
    expect(party(situation().parties.owner)).toBe('owner - olga');
    expect(party(situation({ tracker: { assignees: MANY } }).parties.owner)).toBe('owner - A+b+c+d+e');
  });

  test('the release team', () => {
    expect(party(situation().parties.releaseTeam)).toBe('release-team - rita');
    expect(party(situation({ facts: { releaseTeam: MANY } }).parties.releaseTeam)).toBe(
      'release-team - A+b+c+d+e',
    );
  });

  test('the SIG, without somebody', () => {
    const { parties } = situation();
    expect(party(parties.sig())).toBe('sig compute cal+cora');
    expect(party(parties.sig('Cal'))).toBe('sig compute cora');
    expect(party(situation({ document: { sig: 'storage' } }).parties.sig())).toBe('sig storage ');
    const representatives = MANY.map((login) => ({ login, sources: [] }));
    const sigs = new Map([['compute', { name: 'compute', representatives, meetings: [] }]]);
    expect(party(situation({ facts: { sigs } }).parties.sig())).toBe('sig compute a+b+A+c+d');
  });

  test('maintainers, where nobody knows the SIG', () => {
    const { subject, implementing } = situation({ pulls: [aPullTo(12, { requested: ['nora'] })] });
    const { sig: _, ...nobodys } = subject;
    const setting = {
      known: () => ({ state: 'unpublished' }) as const,
      published: [],
      now: NOW,
      week: '2026-W47',
      labelOf: (release: string) => release,
      facts: { sigs: new Map(), releaseTeam: [], maintainers: MANY },
    };
    const { parties } = situationOf(nobodys, setting);
    expect(party(parties.sig())).toBe('maintainers - a+b+A+c+d');
    expect(implementing.map((pull) => party(parties.reviewersOf(pull)))).toEqual(['reviewers - nora']);
  });

  test.each<[string, Given, unknown]>([
    [
      'those who are asked',
      { pulls: [aPullTo(12, { requested: ['nora', 'Olga', 'NORA'] })] },
      'reviewers compute NORA',
    ],
    ['not too many', { pulls: [aPullTo(12, { requested: MANY })] }, 'reviewers compute A+b+c+d+e'],
    [
      'the SIG without the author, where the author alone is asked',
      { pulls: [aPullTo(12, { author: person('cal'), requested: ['cal'] })] },
      'sig compute cora',
    ],
    ['the SIG where nobody is asked', { pulls: [aPullTo(12)] }, 'sig compute cal+cora'],
  ])('as reviewers %s', (_, given, found) => {
    const { parties, implementing } = situation(given);
    expect(implementing.map((pull) => party(parties.reviewersOf(pull))).join()).toEqual(found);
  });

  test.each<[string, Given, unknown]>([
    ['a person', { pulls: [aPullTo(12, { author: person('dora') })] }, 'author - dora'],
    ['a machine', { pulls: [aPullTo(12, { author: { login: 'k-bot', kind: 'bot' } })] }, 'owner - olga'],
  ])('as author %s', (_, given, found) => {
    const { parties, implementing } = situation(given);
    expect(implementing.map((pull) => party(parties.authorOf(pull))).join()).toEqual(found);
  });
});
