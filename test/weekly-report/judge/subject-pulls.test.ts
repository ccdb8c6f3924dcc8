// Which pull requests belong to a proposal, as what, and how is that known?

import { describe, expect, test } from '@jest/globals';
import { checkInMarker, type Memory, renderCheckIn } from '../../../actions/shared/domain/check-in.ts';
import type { PullFacts, TrackerComment } from '../../../actions/weekly-report/facts.ts';
import { ago, aPullTo, type Given, look, merged, said } from '../../support/subject.ts';

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
