// What does a published schedule say, in each form that schedules have had? And where does it say nothing that can be used?

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parseRelease, type Release } from '../../../actions/shared/domain/release.ts';
import { parseSchedule, type Schedule, timelineOf } from '../../../actions/shared/domain/schedule.ts';

const release = (text: string): Release => parseRelease(text) ?? { major: 0, minor: 0, patch: 0 };

function read(text: string, of = 'v1.9', who = 'KubeVirt'): Omit<Schedule, 'release'> {
  const parsed = parseSchedule(text, release(of), who);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  const { release: own, ...days } = parsed.schedule;
  expect(own).toEqual(release(of));
  return days;
}
function problems(text: string): string[] {
  const parsed = parseSchedule(text, release('v1.9'), 'KubeVirt');
  return 'problems' in parsed
    ? parsed.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)
    : [];
}

/** As up to v1.5: no notes, days that YAML might take for dates, no row for a freeze. */
const OLDEST = `- when: 2023-03-24
  milestone: Alpha 0
  who: KubeVirt
  what: Tag v0.60.0-alpha.0
- when: 2023-04-11
  milestone: Kubernetes Release
  who: Kubernetes
  what: 1.27.0 release
- when: 2023-04-26
  milestone: Alpha 0 (0.60)
  who: KubeVirt
  what: Tag v1.0.0-alpha.0
- when: 2023-06-13
  milestone: Feature Freeze
  who: KubeVirt
  what: Branch release-1.0
- when: 2023-06-20
  milestone: RC 0
  who: KubeVirt
  what: Tag v1.0.0-rc.0 on release-1.0
- when: 2023-06-27
  milestone: RC 1
  who: KubeVirt
  what: Tag v1.0.0-rc.1 on release-1.0
- when: 2023-07-11
  milestone: GA
  who: KubeVirt
  what: Tag v1.0.0 on release-1.0
`;

/** As from v1.6: stars, slashes, two rows a day, another product's GA. */
const LATER = `- when: 2026/04/22
  milestone: Kubernetes Release
  who: Kubernetes
  what: 1.36.0 release
  notes: null
- when: 2026/04/30
  milestone: KubeVirt Alpha 0
  who: KubeVirt
  what: Tag v1.9.0-alpha.0
  notes: null
- when: 2026/04/30
  milestone: KubeVirt Alpha 0
  who: "**KubeVirt**"
  what: "**Virtualization Enhancement Proposal (VEP) Freeze**"
  notes: "Begin [the checklist](../checklist.md)"
- when: 2026/05/14
  milestone: null
  who: KubeVirt CI
  what: Code Freeze of lanes
  notes: null
- when: 2026/06/24
  milestone: KubeVirt Code Freeze
  who: KubeVirt
  what: Branch release-1.9 and tag v1.9.0-rc.0 on release-1.9
  notes: null
- when: 2026/07/15
  milestone: KubeVirt RC 1
  who: KubeVirt
  what: Tag v1.9.0-rc.1 on release-1.9
  notes: null
- when: 2026/07/22
  milestone: "**KubeVirt GA**"
  who: KubeVirt
  what: Tag v1.9.0 on release-1.9
  notes: null
- when: 2026/07/29
  milestone: "**CDI GA**"
  who: CDI
  what: v1.66.0 release
  notes: null
`;

/** As from v1.10: the branch is cut at a thaw of its own. */
const NEWEST = `- {when: 2026/09/02, milestone: Enhancement Freeze, who: KubeVirt, what: Tag v1.10.0-alpha.0}
- {when: 2026/10/21, milestone: KubeVirt Code Freeze, who: KubeVirt, what: Tag v1.10.0-rc.0}
- {when: 2026/10/28, milestone: KubeVirt Code Thaw, who: KubeVirt, what: Branch release-1.10 and tag v1.10.0-rc.1}
- {when: 2026/11/18, milestone: KubeVirt GA, who: KubeVirt, what: Tag v1.10.0 on release-1.10}
`;

describe('a published schedule', () => {
  test('the oldest form: the freeze is the day of the first alpha of this release', () => {
    expect(read(OLDEST, 'v1.0')).toEqual({
      enhancementFreeze: '2023-04-26',
      codeFreeze: '2023-06-13',
      branchCut: '2023-06-13',
      ga: '2023-07-11',
      candidates: [
        { number: 0, day: '2023-06-20' },
        { number: 1, day: '2023-06-27' },
      ],
    });
  });

  test('the later form: two rows on one day, stars, and other products', () => {
    expect(read(LATER)).toEqual({
      enhancementFreeze: '2026-04-30',
      codeFreeze: '2026-06-24',
      branchCut: '2026-06-24',
      ga: '2026-07-22',
      candidates: [
        { number: 0, day: '2026-06-24' },
        { number: 1, day: '2026-07-15' },
      ],
    });
  });

  test('the newest form: the branch is cut at the thaw', () => {
    expect(read(NEWEST, 'v1.10')).toEqual({
      enhancementFreeze: '2026-09-02',
      codeFreeze: '2026-10-21',
      branchCut: '2026-10-28',
      ga: '2026-11-18',
      candidates: [
        { number: 0, day: '2026-10-21' },
        { number: 1, day: '2026-10-28' },
      ],
    });
  });

  const row = (fields: string) => `- {when: 2026/01/02, who: KubeVirt, ${fields}}\n`;
  test.each([
    ['`VEP Freeze`', row('what: VEP Freeze'), { enhancementFreeze: '2026-01-02' }],
    ['`(VEP) freeze`', row('what: "Proposal (VEP)  freeze"'), { enhancementFreeze: '2026-01-02' }],
    [
      'a milestone `Enhancement Freeze`',
      row('milestone: Enhancement Freeze'),
      { enhancementFreeze: '2026-01-02' },
    ],
    ['the alpha of another release', row('what: Tag v1.8.0-alpha.0'), {}],
    ['a later alpha', row('what: Tag v1.9.0-alpha.1'), {}],
    [
      'a row for the freeze wins over an earlier alpha',
      `${row('what: Tag v1.9.0-alpha.0')}- {when: 2026/01/14, who: KubeVirt, what: VEP Freeze}\n`,
      { enhancementFreeze: '2026-01-14' },
    ],
    ['`Feature Freeze`', row('milestone: Feature Freeze'), { codeFreeze: '2026-01-02' }],
    ['a freeze with two blanks', row('milestone: Code  Freeze'), { codeFreeze: '2026-01-02' }],
    ['a thaw with two blanks', row('milestone: Code  Thaw'), { branchCut: '2026-01-02' }],
    ['`Code Freeze` only in what is done', row('what: Announce Code Freeze'), {}],
    ['`Code Thaw` is no freeze', row('milestone: Code Thaw'), { branchCut: '2026-01-02' }],
    ['a branch that is only spoken of', row('what: Announce "Branch release-1.9"'), {}],
    ['blanks and stars around a name', row('milestone: " ** GA ** "'), { ga: '2026-01-02' }],
    ['`CDI GA`, done by us', row('milestone: CDI GA'), {}],
    ['`CDI GA` of somebody else', '- {when: 2026/01/02, who: CDI, milestone: CDI GA}\n', {}],
    ['a candidate of another release', row('what: Tag v1.10.0-rc.0'), {}],
    ['a candidate whose dots are none', row('what: Tag v1x9x0-rc.0'), {}],
    [
      'a candidate of two digits',
      row('what: Tag v1.9.0-rc.12'),
      { candidates: [{ number: 12, day: '2026-01-02' }] },
    ],
    ['who, in another case', '- {when: 2026/01/02, who: Kubevirt, milestone: GA}\n', { ga: '2026-01-02' }],
    ['nobody', '- {when: 2026/01/02, who: null, milestone: GA}\n', {}],
    ['a row without who', '- {when: 2026/01/02, milestone: GA}\n', {}],
    ['a row of others with a day that is none', '- {when: soon, who: CDI}\n', {}],
    ['no row', '[]\n', {}],
  ])('%s', (_name, text, days) => {
    expect(read(text)).toEqual({ candidates: [], ...days });
  });

  test('of a project that is called otherwise', () => {
    expect(read(LATER, 'v1.9', 'CDI')).toEqual({ ga: '2026-07-29', candidates: [] });
  });
});

describe('what cannot be used, with its place', () => {
  test.each([
    [
      'no day',
      '- {when: 2026/02/30, who: KubeVirt}\n',
      ['1:10 `2026/02/30` is no day: expected `2026-04-30` or `2026/04/30`.'],
    ],
    [
      'a day in words, in the second row',
      `- {when: 2026/02/20, who: KubeVirt}\n- {when: TBD, who: KubeVirt}\n`,
      ['2:10 `TBD` is no day: expected `2026-04-30` or `2026/04/30`.'],
    ],
    ['no when', '- who: KubeVirt\n', ['1:3 `0.when` is missing.']],
    [
      'a number',
      '- {when: 20260430, who: KubeVirt}\n',
      ['1:10 `0.when` is `20260430`; expected a string (put it in quotes).'],
    ],
    ['no list', 'schedule: []\n', ['1:1 The whole is a map; expected a list.']],
    ['nothing', '', ['1:1 The whole is empty; expected a list.']],
    ['no rows but words', '- soon\n', ['1:3 `0` is `soon`; expected a map of keys and values.']],
    [
      'a page of somebody else',
      '<!DOCTYPE html>\n<html></html>\n',
      [expect.stringMatching(/^1:1 The whole is /)],
    ],
    [
      'case 94: an alias',
      '- &a {when: 2026/02/20}\n- *a\n',
      ['2:3 The alias `*a` is not allowed here: write the value out.'],
    ],
    [
      'case 94: brackets',
      `${'['.repeat(20_000)}\n`,
      ['1:1 The YAML has 20000 opening brackets, at most 100 are read.'],
    ],
  ])('%s', (_name, text, found) => {
    expect(problems(text)).toEqual(found);
  });
});

describe('instants', () => {
  const days = {
    enhancementFreeze: '2026-04-30',
    codeFreeze: '2026-06-24',
    branchCut: '2026-06-24',
    ga: '2026-07-22',
  };
  const v19 = release('v1.9');
  const utc = (text: string) => Date.parse(`${text}Z`);

  test('case 115: a freeze begins when its day has ended; the release is out from its first instant anywhere', () => {
    expect(timelineOf(v19, days, {}, 'AoE')).toEqual({
      release: v19,
      days,
      enhancementFreeze: utc('2026-05-01T12:00:00'),
      codeFreeze: utc('2026-06-25T12:00:00'),
      branchCut: utc('2026-06-25T12:00:00'),
      ga: utc('2026-07-21T10:00:00'),
    });
  });

  test('in a zone', () => {
    expect(timelineOf(v19, days, {}, 'Europe/Berlin')).toMatchObject({
      enhancementFreeze: utc('2026-04-30T22:00:00'),
      ga: utc('2026-07-21T10:00:00'),
    });
  });

  test('what is corrected is right, and the rest stays', () => {
    const corrected = timelineOf(v19, days, { enhancementFreeze: '2026-05-07' }, 'AoE');
    expect(corrected.days).toEqual({ ...days, enhancementFreeze: '2026-05-07' });
    expect(corrected.enhancementFreeze).toBe(utc('2026-05-08T12:00:00'));
  });

  test('carries the release candidates that are published', () => {
    const candidates = [{ number: 0, day: '2026-06-25' }];
    expect(timelineOf(v19, { ...days, candidates }, {}, 'AoE')).toMatchObject({ days, candidates });
  });

  test('of what is not known there is no instant', () => {
    expect(timelineOf(v19, {}, {}, 'AoE')).toEqual({ release: v19, days: {} });
  });
});

const corpus = fileURLToPath(new URL('../../../../shared/corpus/schedules/', import.meta.url));
const describeCorpus = existsSync(corpus) ? describe : describe.skip;
const PUBLISHED: Readonly<Record<string, readonly [string, string, string]>> = {
  'v1.0': ['2023-04-26', '2023-06-13', '2023-07-11'],
  'v1.1': ['2023-08-22', '2023-10-17', '2023-11-07'],
  'v1.2': ['2023-12-20', '2024-02-06', '2024-03-05'],
  'v1.3': ['2024-05-01', '2024-06-12', '2024-07-17'],
  'v1.4': ['2024-08-27', '2024-10-22', '2024-11-12'],
  'v1.5': ['2024-12-18', '2025-02-12', '2025-03-05'],
  'v1.6': ['2025-04-30', '2025-06-25', '2025-07-30'],
  'v1.7': ['2025-09-03', '2025-10-29', '2025-11-19'],
  'v1.8': ['2026-01-07', '2026-02-25', '2026-03-25'],
  'v1.9': ['2026-04-30', '2026-06-24', '2026-07-22'],
  'v1.10': ['2026-09-02', '2026-10-21', '2026-11-18'],
};

describeCorpus('the schedules that were published', () => {
  const names = existsSync(corpus)
    ? readdirSync(corpus).map((file) => file.replace(/\.yaml$/, ''))
    : ['none'];

  test.each(names)('%s has its freezes and its release', (name) => {
    const { enhancementFreeze, codeFreeze, ga, branchCut, candidates } = read(
      readFileSync(`${corpus}${name}.yaml`, 'utf8'),
      name,
    );
    expect([enhancementFreeze, codeFreeze, ga]).toEqual(PUBLISHED[name]);
    expect(branchCut && branchCut >= (codeFreeze ?? '')).toBe(true);
    expect(candidates.length).toBeGreaterThan(0);
  });
});
