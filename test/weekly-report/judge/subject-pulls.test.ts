// Which pull requests belong to a proposal, as what, and how is that known?

import { describe, expect, test } from '@jest/globals';
import { checkInMarker, type Memory, renderCheckIn } from '../../../actions/shared/domain/check-in.ts';
import type { PullFacts, TrackerComment } from '../../../actions/weekly-report/facts.ts';
import { ago, aPullTo, type Given, look, merged, person, proposing, said } from '../../support/subject.ts';

const subject = (given: Given = {}) => look(given).subject;

describe('what kind of pull request it is', () => {
  const kind = (changes: Partial<PullFacts>) => subject({ pulls: [aPullTo(12, changes)] }).pulls[0]?.role;
  test.each<[string, Partial<PullFacts>, unknown]>([
    ['to the code', {}, 'implementation'],
    ['to the proposals', { repository: 'O/E' }, 'proposal'],
    ['to the proposals, a bug', { repository: 'o/e', labels: ['kind/bug'] }, 'proposal'],
    ...['kind/bug', 'Kind/Flake', 'kind/regression'].map((label): [string, Partial<PullFacts>, unknown] => [
      label,
      { labels: ['x', label] },
      'bug',
    ]),
    ...['kind/bugs', 'a-kind/bug', 'kind/feature'].map((label): [string, Partial<PullFacts>, unknown] => [
      label,
      { labels: [label] },
      'implementation',
    ]),
    ...['kind/documentation', 'Kind/Doc', 'kind/docs'].map((label): [string, Partial<PullFacts>, unknown] => [
      label,
      { labels: ['x', label] },
      'documentation',
    ]),
    ...['kind/docker', 'my-kind/doc'].map((label): [string, Partial<PullFacts>, unknown] => [
      label,
      { labels: [label] },
      'implementation',
    ]),
    ...['doc', 'docs', 'o-docs', 'Docs.io', 'documentation', 'user-guide', 'a_website', 'site'].map(
      (name): [string, Partial<PullFacts>, unknown] => [
        `to ${name}`,
        { repository: `o/${name}` },
        'documentation',
      ],
    ),
    ...['docker', 'mydocs', 'user-guides', 'sites'].map((name): [string, Partial<PullFacts>, unknown] => [
      `to ${name}`,
      { repository: `o/${name}` },
      'implementation',
    ]),
    ['to the code of an owner called docs', { repository: 'docs/code' }, 'implementation'],
    ...['docs: x', 'Doc: x', 'docs(api): x', 'doc(): x'].map(
      (title): [string, Partial<PullFacts>, unknown] => [title, { title }, 'documentation'],
    ),
    ...['a docs: x', 'docs x', 'docs (api): x', 'docker: x'].map(
      (title): [string, Partial<PullFacts>, unknown] => [title, { title }, 'implementation'],
    ),
  ])('%s', (_, changes, found) => {
    expect(kind(changes)).toEqual(found);
  });

  test.each<['proposal' | 'implementation' | 'documentation' | 'other', Partial<PullFacts>, string]>([
    ['documentation', {}, 'documentation'],
    ['documentation', { labels: ['kind/bug'] }, 'documentation'],
    ['documentation', { repository: 'o/e' }, 'proposal'],
    ['implementation', { labels: ['kind/bug'] }, 'bug'],
    ['implementation', { repository: 'o/docs' }, 'documentation'],
    ['proposal', {}, 'implementation'],
    ['other', {}, 'implementation'],
  ])('listed as %s, %j: %s', (as, changes, role) => {
    const pull = aPullTo(12, { names: [], ...changes });
    const { repository, number } = pull;
    const { pulls } = subject({ pulls: [pull], tracker: { listed: [{ repository, number, as }] } });
    expect(pulls.map((each) => [each.role, each.foundBy])).toEqual([[role, ['tracker']]]);
  });
});

describe('how a pull request is found', () => {
  const MEMORY: Memory = {
    ...look({}).memory,
    pulls: [
      ['O/Code#12', 'open'],
      ['nonsense', 'open'],
    ],
  };
  const own = (week: string, id: number, memory: Memory = MEMORY): TrackerComment =>
    said('us', 7, { id: `${id}`, isOwn: true, body: renderCheckIn(week, 'Text', memory, 'a') });
  const name = { repository: 'O/Code', number: 12 };
  const unnamed = [aPullTo(12, { names: [] })];
  test.each<[string, Given, unknown]>([
    ['not at all', { pulls: unnamed }, []],
    ['by its title', { pulls: [aPullTo(12)] }, ['implementation title']],
    ['by a reference', { pulls: unnamed, tracker: { references: [name] } }, ['implementation reference']],
    ['by the document', { pulls: unnamed, document: { linked: [name] } }, ['implementation body']],
    [
      'by a check-in',
      { pulls: unnamed, tracker: { comments: [own('2026-W45', 1)] } },
      ['implementation memory'],
    ],
    [
      'by the last check-in alone',
      {
        pulls: unnamed,
        tracker: { comments: [own('2026-W45', 1), own('2026-W46', 2, { ...MEMORY, pulls: [] })] },
      },
      [],
    ],
    [
      'by one before the last, which lost its memory',
      {
        pulls: unnamed,
        tracker: {
          comments: [
            own('2026-W45', 1),
            said('us', 1, { id: '2', isOwn: true, body: checkInMarker('2026-W46') }),
          ],
        },
      },
      ['implementation memory'],
    ],
    [
      'in every way, once',
      {
        pulls: [aPullTo(12)],
        document: { linked: [name] },
        tracker: {
          references: [name],
          listed: [
            { ...name, as: 'other' },
            { ...name, as: 'documentation' },
            { ...name, as: 'implementation' },
          ],
          comments: [own('2026-W45', 1)],
        },
      },
      ['documentation reference tracker title body memory'],
    ],
    ['not where it was not read', { tracker: { references: [{ repository: 'o/code', number: 99 }] } }, []],
  ])('%s', (_, given, found) => {
    expect(subject(given).pulls.map(({ role, foundBy }) => [role, ...foundBy].join(' '))).toEqual(found);
  });

  test('the newest first', () => {
    const pulls = [aPullTo(12), aPullTo(14, { createdAt: ago(1) }), aPullTo(13), merged(15, 20)];
    expect(subject({ pulls }).pulls.map(({ number }) => number)).toEqual([14, 13, 12, 15]);
  });
});

describe('what changes its document', () => {
  const PATH = 'veps/sig-compute/7-cable/vep.md';
  const landed = (number: number, touches: readonly string[]) =>
    merged(number, 2, { repository: 'o/e', names: [], touches });

  test.each<[string, Partial<PullFacts>, string[]]>([
    ['alone', { touches: [PATH] }, ['path']],
    ['and what lies beside it', { touches: [PATH, 'veps/sig-compute/7-cable/notes.md'] }, ['path']],
    ['and a picture below it', { touches: [PATH, 'veps/sig-compute/7-cable/images/plan.png'] }, ['path']],
    [
      'and a proposal whose folder begins alike',
      { touches: [PATH, 'veps/sig-compute/7-cable-2/vep.md'] },
      [],
    ],
    ['a draft', { state: 'draft', touches: [PATH] }, ['path']],
    ['given up', { state: 'closed', touches: [PATH] }, ['path']],
    ['and names it', { names: [7], touches: [PATH] }, ['title', 'path']],
    ['and another proposal', { touches: [PATH, 'veps/sig-compute/8-other/vep.md'] }, []],
    ['what lies beside it alone', { touches: ['veps/sig-compute/7-cable/notes.md'] }, []],
    ['no more, for it is merged', { state: 'merged', touches: [PATH] }, []],
  ])('%s', (_, changes, found) => {
    const { pulls } = subject({ pulls: [proposing(8, { names: [], ...changes })] });
    expect(pulls.flatMap(({ foundBy }) => foundBy)).toEqual(found);
  });

  test.each([
    ['beside others', ['veps/sig-compute/cable.md'], ['path']],
    [
      'beside others, with one of another folder',
      ['veps/sig-compute/cable.md', 'veps/sig-compute/8-other/vep.md'],
      [],
    ],
  ])('which lies where it should not, %s', (_, touches, found) => {
    const document = { path: 'veps/sig-compute/cable.md', isMisplaced: true };
    const { pulls } = subject({ document, pulls: [proposing(8, { names: [], touches })] });
    expect(pulls.flatMap(({ foundBy }) => foundBy)).toEqual(found);
  });

  test('has landed where it is merged, whatever it names', () => {
    const pulls = [
      landed(8, [PATH, 'README.md']),
      landed(9, ['README.md']),
      proposing(10),
      landed(11, [PATH]),
    ];
    expect(subject({ pulls }).landed.map(({ number }) => number)).toEqual([8, 11]);
    expect(subject({ pulls, document: null }).landed).toEqual([]);
  });
});

describe('what is only met', () => {
  const remembering = (memory: Partial<Memory>) => {
    const body = renderCheckIn('2026-W46', 'Text', { ...look({}).memory, ...memory }, 'a');
    return { comments: [said('us', 7, { isOwn: true, body })] };
  };
  const refusing = {
    state: 'closed',
    reviews: [{ author: person('cal'), state: 'changes-requested', at: ago(5) }],
  } as const;

  test.each<[string, Partial<PullFacts>, string | undefined, boolean]>([
    ['closed while changes were requested', refusing, undefined, true],
    ['closed, and nobody asked for anything', { state: 'closed' }, undefined, false],
    ['closed, whatever it was', { state: 'closed' }, 'refused', false],
    ['open while changes are requested', { ...refusing, state: 'open' }, undefined, false],
    ['met, and remembered', { state: 'closed', isMet: true }, 'refused', true],
    ['met, and remembered otherwise', { state: 'closed', isMet: true }, 'open', false],
    ['met, and not remembered: its reviews are not known', { ...refusing, isMet: true }, undefined, false],
    ['met, and open again', { isMet: true }, 'refused', false],
  ])('%s: whether it was refused', (_, changes, state, expected) => {
    const tracker = remembering({ pulls: state === undefined ? [] : [['O/Code#12', state]] });
    const { pulls } = subject({ pulls: [aPullTo(12, changes)], tracker });
    expect(pulls.map(({ isRefused }) => isRefused)).toEqual([expected]);
  });

  test.each<[string, Partial<PullFacts>, string, string]>([
    ['met', { isMet: true }, 'bug', 'bug'],
    ['met', { isMet: true }, 'documentation', 'documentation'],
    ['met', { isMet: true }, 'proposal', 'implementation'],
    ['read, whose labels are known', {}, 'bug', 'implementation'],
  ])('%s %j, remembered as %s: %s', (_, changes, remembered, role) => {
    const tracker = remembering({ roles: [['O/Code#12', remembered]] });
    const { pulls } = subject({ pulls: [aPullTo(12, changes)], tracker });
    expect(pulls.map((pull) => pull.role)).toEqual([role]);
  });

  test('where it is listed says more than what is remembered', () => {
    const listed = [{ repository: 'o/code', number: 12, as: 'documentation' }] as const;
    const tracker = { ...remembering({ roles: [['o/code#12', 'bug']] }), listed };
    const { pulls } = subject({ pulls: [aPullTo(12, { isMet: true })], tracker });
    expect(pulls.map((pull) => pull.role)).toEqual(['documentation']);
  });
});
