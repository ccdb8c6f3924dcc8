// What is accepted for a release, and what changed?

import { describe, expect, test } from '@jest/globals';
import { validate } from '../../actions/shared/generated/roadmap.ts';
import type { RoadmapEntry } from '../../actions/shared/generated/roadmap.types.ts';
import type { ReportProposal, WeeklyReport } from '../../actions/shared/generated/weekly-report.types.ts';
import { differencesOf, renderRoadmap } from '../../actions/weekly-report/render/roadmap.ts';
import { roadmapOf } from '../../actions/weekly-report/roadmap.ts';
import { expectGolden } from '../support/golden.ts';
import { accepted, releaseReport } from '../support/release-report.ts';
import { exampleProposal, examplePull } from '../support/weekly-proposals.ts';
import { exampleReport } from '../support/weekly-report.ts';

const alpha = { stage: 'alpha', release: 'v1.10' } as const;
const beta = { stage: 'beta', release: 'v1.10' } as const;
const old = { stage: 'alpha', release: 'v1.9' } as const;

describe('a roadmap', () => {
  const roadmap = roadmapOf(releaseReport(), 'v1.10');

  test('has the form of its schema', () => {
    for (const release of ['v1.9', 'v1.10', 'v1.11'])
      for (const report of [releaseReport(), exampleReport()]) {
        validate(JSON.parse(JSON.stringify(roadmapOf(report, release))));
        expect(validate.errors ?? []).toEqual([]);
      }
  });

  test('lists what is accepted by SIG, the furthest stage first, then by number', () => {
    expect(roadmap.accepted.map(({ sig, stages, number }) => `${sig} ${stages.join()} ${number}`)).toEqual([
      'compute alpha 13',
      'network beta 6',
      'network alpha 3',
      'network alpha 4',
      'network alpha 14',
      'storage alpha 5',
    ]);
  });

  test('says where each target stands, at the commit that was read', () => {
    expect(roadmapOf(exampleReport(), 'v1.10').accepted[0]?.source).toEqual({
      from: 'front-matter',
      path: 'veps/sig-compute/9-example/vep.md',
      line: 14,
      commit: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
      address:
        'https://github.com/lighthouse/enhancements/blob/4b825dc642cb6eb9a060e54bf8d69288fbee4904/veps/sig-compute/9-example/vep.md?plain=1#L14',
    });
  });

  test('tells what is gone, and why', () => {
    expect(roadmap.gone.map(({ number, reason }) => `${number} ${reason}`)).toEqual([
      '8 Its target moved to alpha v1.11.',
      '10 Its status is `deferred`.',
    ]);
  });

  test('tells what aims at the release without being accepted, and nothing that was given up', () => {
    expect(roadmap.open.map(({ number, status }) => `${number} ${status}`)).toEqual(['16 provisional']);
  });

  test('of a release that nobody aims at is empty', () => {
    const { accepted: none, gone, open } = roadmapOf(releaseReport(), 'v1.12');
    expect({ none, gone, open }).toEqual({ none: [], gone: [], open: [] });
  });

  interface Case {
    readonly name: string;
    readonly acceptance: ReportProposal['acceptance'];
    readonly report?: Partial<WeeklyReport>;
    readonly found: RoadmapEntry['difference'];
  }

  test.each<Case>([
    { name: 'accepted now and at the last look', acceptance: accepted([alpha], [alpha]), found: 'same' },
    { name: 'accepted now, for nothing at the last look', acceptance: accepted([alpha], []), found: 'new' },
    { name: 'accepted for another release then', acceptance: accepted([alpha], [old]), found: 'new' },
    { name: 'accepted at another stage then', acceptance: accepted([beta], [alpha]), found: 'changed' },
    { name: 'accepted at one stage more', acceptance: accepted([alpha, beta], [alpha]), found: 'changed' },
    {
      name: 'two stages in another order',
      acceptance: accepted([alpha, beta], [beta, alpha]),
      found: 'same',
    },
    {
      name: 'no memory, merged this week',
      acceptance: accepted([alpha], undefined, '2026-09-12T00:00:00Z'),
      found: 'new',
    },
    {
      name: 'no memory, merged before the last report',
      acceptance: accepted([alpha], undefined, '2026-09-06T23:59:59Z'),
      found: 'same',
    },
    {
      name: 'no memory, merged in a week without a report',
      acceptance: accepted([alpha], undefined, '2026-09-01T00:00:00Z'),
      report: { skippedWeeks: ['2026-W37'], previous: { week: '2026-W36' } },
      found: 'new',
    },
    { name: 'no memory, and no day', acceptance: accepted([alpha]), found: 'unknown' },
  ])('$name: $found', ({ acceptance, report, found }) => {
    const { accepted: entries } = roadmapOf(
      exampleReport({ proposals: [exampleProposal(1, { acceptance })], ...report }),
      'v1.10',
    );
    expect(entries.map(({ difference }) => difference)).toEqual([found]);
  });

  test('without an earlier report nothing is new', () => {
    const { previous: _, ...first } = exampleReport({
      proposals: [exampleProposal(1, { acceptance: accepted([alpha], undefined, '2026-09-12T00:00:00Z') })],
    });
    const told = roadmapOf(first, 'v1.10');
    expect(told.accepted.map(({ difference }) => difference)).toEqual(['unknown']);
    expect(differencesOf(told)).toBeUndefined();
    expect(renderRoadmap(told)).toContain('There is no earlier report to compare with.');
  });
});

describe('as Markdown', () => {
  test('of a release with everything that can be told apart', () => {
    const text = renderRoadmap(roadmapOf(releaseReport(), 'v1.10'));
    expectGolden(text, new URL('expected/roadmap.md', import.meta.url));
  });

  test('pings nobody, refers to nothing and stays in its table', () => {
    const text = renderRoadmap(roadmapOf(exampleReport(), 'v1.10'));
    const row = text.split('\n').find((line) => line.includes('everybody'));
    expect(row).toContain(
      '``@everybody <img src=x onerror=alert(1)> \\| `close` #1 lighthouse/enhancements#3``',
    );
    expect(row?.match(/(?<!\\)\|/g)).toHaveLength(6);
    // Links to issues and pull requests would make an event there every week.
    expect(text).not.toMatch(/\(https:\/\/github\.com\/[^)]*\/(?:issues|pull)\//);
  });
});

test('counts the pull requests that are work for its release, and no others', () => {
  const entry = exampleProposal(3, {
    pulls: [
      examplePull(11, { state: 'merged', releases: ['v1.9'] }),
      examplePull(12, { state: 'merged', releases: ['v1.10'] }),
      examplePull(13, { state: 'open', releases: ['v1.9', 'v1.10'] }),
      examplePull(14, { role: 'proposal', releases: [] }),
    ],
  });
  const { accepted: entries } = roadmapOf(releaseReport({ proposals: [entry] }), 'v1.10');
  expect(entries.map(({ pulls }) => pulls.map(({ number }) => number))).toEqual([[12, 13]]);
});
