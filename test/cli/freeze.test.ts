// What a person gets from `freeze`: the calendar of releases, merges decided again at their own time, and errors that name the remedy.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { validate } from '../../actions/shared/generated/verdict.ts';
import type { Verdict } from '../../actions/shared/generated/verdict.types.ts';
import { GOOD, PATH, setTarget } from '../support/proposal.ts';
import { folderWith, run, runBundle } from '../support/terminal.ts';

const SCHEDULE_9 = `- {when: 2026/04/30, milestone: Alpha 0, who: KubeVirt, what: VEP Freeze}
- {when: 2026/06/24, milestone: KubeVirt Code Freeze, who: KubeVirt, what: Branch release-1.9}
- {when: 2026/07/22, milestone: "**KubeVirt GA**", who: KubeVirt, what: Tag v1.9.0}
`;
const SCHEDULE_10 = SCHEDULE_9.replace('04/30', '09/02')
  .replace('06/24', '10/21')
  .replace('07/22', '11/18')
  .replace('1.9', '1.10');

const targeting = (value: string) => setTarget(GOOD, 'alpha', value);

interface Recorded {
  readonly pull: number;
  readonly merged_at: string;
  readonly files: readonly Record<string, unknown>[];
}
const merged = (pull: number, merged_at: string, before: string | null, after: string | null): Recorded => ({
  pull,
  merged_at,
  files: [{ path: PATH, previous: null, before, after }],
});
const lines = (...merges: readonly Recorded[]) =>
  merges.map((merge) => JSON.stringify({ commit: 'c0ffee0', title: 'A change', ...merge })).join('\n');

const folder = (merges = '', more: Readonly<Record<string, string>> = {}) =>
  folderWith({
    'schedules/v1.9.yaml': SCHEDULE_9,
    'schedules/v1.10.yaml': SCHEDULE_10,
    'schedules/README.md': 'Not a schedule.\n',
    'merges.jsonl': merges,
    ...more,
  });
const HERE = ['freeze', '--schedules', 'schedules'] as const;
const REPLAY = [...HERE, '--replay', 'merges.jsonl'] as const;

describe('the calendar', () => {
  test('of the last releases, with the day that it is between their dates', async () => {
    const said = await run(folder(), ...HERE, '--at', '2026-06-24');
    expect([said.code, said.err]).toEqual([0, '']);
    expect(said.out).toBe(`v1.9
  2026-05-01 12:00 UTC  enhancement freeze: 2026-04-30 ends
  2026-06-25 11:59 UTC  today, 2026-06-24
  2026-06-25 12:00 UTC  code freeze: 2026-06-24 ends
  2026-06-25 12:00 UTC  branch is cut: 2026-06-24 ends
  2026-07-21 10:00 UTC  general availability: 2026-07-22 begins

v1.10
  2026-06-25 11:59 UTC  today, 2026-06-24
  2026-09-03 12:00 UTC  enhancement freeze: 2026-09-02 ends
  2026-10-22 12:00 UTC  code freeze: 2026-10-21 ends
  2026-10-22 12:00 UTC  branch is cut: 2026-10-21 ends
  2026-11-17 10:00 UTC  general availability: 2026-11-18 begins

`);
  });

  test.each([
    ['2026-04-30', 'today, 2026-04-30', '2026-05-01 11:59 UTC'],
    ['2026/04/30', 'today, 2026-04-30', '2026-05-01 11:59 UTC'],
    ['2026-05-01T11:59Z', 'today, 2026-04-30', '2026-05-01 11:59 UTC'],
    ['2026-05-01T12:00:00Z', 'today, 2026-05-01', '2026-05-01 12:00 UTC'],
  ])('--at %s', async (at, today, instant) => {
    const { out } = await run(folder(), ...HERE, '--release', 'v1.9', '--at', at);
    expect(out).toContain(`  ${instant}  ${today}\n`);
  });

  test('of one release, as JSON', async () => {
    const { out, code } = await run(
      folder(),
      ...HERE,
      '--release',
      '1.10',
      '--at',
      '2026-09-01T00:00Z',
      '--format',
      'json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      schema: 1,
      now: '2026-09-01T00:00:00.000Z',
      releases: [
        {
          release: 'v1.10',
          dates: [
            { what: 'enhancement freeze', day: '2026-09-02', instant: '2026-09-03T12:00:00.000Z' },
            { what: 'code freeze', day: '2026-10-21', instant: '2026-10-22T12:00:00.000Z' },
            { what: 'branch is cut', day: '2026-10-21', instant: '2026-10-22T12:00:00.000Z' },
            { what: 'general availability', day: '2026-11-18', instant: '2026-11-17T10:00:00.000Z' },
          ],
        },
      ],
    });
  });

  test('zone and corrected dates of the configuration hold', async () => {
    const config =
      'preset: none\nreleases: {zone: Europe/Berlin, override: {v1.9: {enhancement-freeze: 2026-05-07}}}\n';
    const at = folder('', { '.github/enhancements.yaml': config });
    const { out } = await run(at, ...HERE, '--release', 'v1.9', '--at', '2026-05-07');
    expect(out).toContain(`  2026-05-07 21:59 UTC  today, 2026-05-07
  2026-05-07 22:00 UTC  enhancement freeze: 2026-05-07 ends\n`);
  });

  test('case 119: a schedule that cannot be read is said, and nobody can tell', async () => {
    const at = folder('', { 'schedules/v1.10.yaml': '- {when: 2026/13/40, who: KubeVirt}\n' });
    const said = await run(at, ...HERE, '--at', '2026-04-30');
    expect(said.code).toBe(2);
    expect(said.out).toContain('v1.9\n  2026-05-01 11:59 UTC  today');
    expect(said.out).toContain(
      'v1.10\n  the schedule of v1.10, line 1: `2026/13/40` is no day: expected `2026-04-30` or `2026/04/30`.\n',
    );
  });

  test('case 117: on a machine in Tokyo the same instants', () => {
    const said = runBundle(folder(), [...HERE, '--release', 'v1.9', '--at', '2026-04-30']);
    expect([said.code, said.err]).toEqual([0, '']);
    expect(said.out).toContain(`  2026-05-01 11:59 UTC  today, 2026-04-30
  2026-05-01 12:00 UTC  enhancement freeze: 2026-04-30 ends\n`);
  });
});

describe('merges, each at its own time', () => {
  const OPEN = targeting('');
  const merges = lines(
    merged(1, '2026-04-30T20:00:00-07:00', OPEN, targeting('v1.9')),
    merged(2, '2026-05-01T12:00:00Z', OPEN, targeting('v1.9')),
    merged(3, '2026-05-01T14:00:00+02:00', targeting('v1.9'), targeting('v1.10')),
    merged(4, '2026-08-01T00:00:00Z', null, targeting('v1.9')),
    merged(5, '2026-05-02T00:00:00Z', targeting('v1.9'), null),
  );

  test('one line for each, and 1 where one was held', async () => {
    const said = await run(folder(merges), ...REPLAY);
    expect([said.code, said.err]).toEqual([1, '']);
    expect(said.out).toBe(`2026-05-01 03:00     #1  passed   targets v1.9, not frozen
2026-05-01 12:00     #2  failed   held: targets v1.9, frozen since 2026-05-01 12:00 UTC
2026-05-01 12:00     #3  passed   targets v1.10, not frozen
2026-08-01 00:00     #4  warning  records v1.9, which came out
2026-05-02 00:00     #5  passed   no target is set or moved
`);
  });

  test('as a verdict', async () => {
    const { out, code } = await run(folder(merges), ...REPLAY, '--format', 'json');
    expect(code).toBe(1);
    const verdict = JSON.parse(out) as Verdict;
    expect(validate(verdict)).toBe(true);
    expect(verdict.outcome).toBe('failed');
    expect(verdict.results.map(({ pull, outcome }) => [pull, outcome])).toEqual([
      [1, 'passed'],
      [2, 'failed'],
      [3, 'passed'],
      [4, 'warning'],
      [5, 'passed'],
    ]);
  });

  test('0 where nothing was held', async () => {
    const { code } = await run(folder(merges.split('\n')[0]), ...REPLAY);
    expect(code).toBe(0);
  });

  test('2 where nobody could tell, and the verdict says error', async () => {
    const at = folder(merges.split('\n')[0], { 'schedules/v1.9.yaml': 'who: nobody\n' });
    const said = await run(at, ...REPLAY);
    expect([said.code, said.out]).toEqual([
      2,
      '2026-05-01 03:00     #1  error    could not tell whether v1.9 is frozen\n',
    ]);
    const { out } = await run(at, ...REPLAY, '--format', 'json');
    expect((JSON.parse(out) as Verdict).outcome).toBe('error');
  });

  test('a renamed file is compared with what it was', async () => {
    const file = { path: PATH, previous: 'veps/sig-compute/memory.md', before: targeting('v1.9') };
    const renamed = { pull: 6, merged_at: '2026-05-02T00:00:00Z' };
    const at = folder(
      lines(
        { ...renamed, files: [{ ...file, after: targeting('1.9.0') }] },
        { ...renamed, files: [{ ...file, after: targeting('v1.9'), before: OPEN }] },
      ),
    );
    const { out } = await run(at, ...REPLAY);
    expect(out.split('\n').map((line) => line.slice(25, 31))).toEqual(['passed', 'failed', '']);
  });

  test('without a configuration the merges say which preset is meant', async () => {
    const path = 'docs/ci-enhancements/4-lanes/cep.md';
    const file = {
      path,
      before: null,
      after: GOOD.replaceAll('VEP', 'CEP').replace('version: v1.10', 'version: v1.9'),
    };
    const at = folder(lines({ pull: 7, merged_at: '2026-05-02T00:00:00Z', files: [file] }));
    expect((await run(at, ...REPLAY)).code).toBe(1);
  });
});

describe('2, with a remedy, for', () => {
  const good = lines(merged(1, '2026-05-01T00:00:00Z', null, GOOD));
  const bad = (change: Record<string, unknown>) => JSON.stringify({ ...JSON.parse(good), ...change });

  test.each([
    ['no schedules', ['freeze'], 'Where are the schedules?'],
    ['a folder that is not there', ['freeze', '--schedules', 'gone'], "gone' is no folder that can be read."],
    ['a folder without schedules', ['freeze', '--schedules', '.'], "'.' holds no schedule."],
    ['a release that is none', [...HERE, '--release', 'next'], "'next' is no release."],
    ['a release without a schedule', [...HERE, '--release', 'v2.0'], 'There is no schedule of v2.0.'],
    ['a day that is none', [...HERE, '--at', '2026-02-30'], "'2026-02-30' is no date."],
    ['an instant without a zone', [...HERE, '--at', '2026-04-30T18:00'], "'2026-04-30T18:00' is no date."],
    ['an hour that is none', [...HERE, '--at', '2026-04-30T25:00Z'], "'2026-04-30T25:00Z' is no date."],
    ['merges that are not there', [...HERE, '--replay', 'gone'], "'gone' is not there, or cannot be read."],
    [
      'a time for what has its own',
      [...REPLAY, '--at', '2026-04-30'],
      '`--replay` decides on each merge at its own',
    ],
    [
      'a release beside merges',
      [...REPLAY, '--release', 'v1.9'],
      '`--replay` decides on each merge at its own',
    ],
    ['two pull requests', ['freeze', '12', '13'], "`freeze` takes one pull request, and got '13' as well."],
    ['what is no pull request', ['freeze', 'twelve'], "'twelve' is no number of a pull request."],
    [
      'a pull request and a folder',
      [...HERE, '12'],
      'What stands on GitHub is judged by the schedules there',
    ],
    ['a preview of one', ['freeze', '12', '--preview'], '`--preview` is about all pull requests.'],
    ['a preview on a day', ['freeze', '--preview', '--at', '2026-04-30'], 'What stands on GitHub is judged'],
    ['annotations', [...HERE, '--format', 'github'], "`freeze` has no format 'github'."],
  ])('%s', async (_name, argv, message) => {
    const said = await run(folder(good), ...argv);
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toContain(message);
    expect(said.err.split('\n').length).toBeGreaterThan(2);
  });

  test.each([
    ['no JSON', '{'],
    ['no object', '7'],
    ['null', 'null'],
    ['no files', bad({ files: undefined })],
    ['a file without a path', bad({ files: [{ before: null, after: null }] })],
    ['a file that is nothing', bad({ files: [null] })],
    ['a file whose text is none', bad({ files: [{ path: PATH, before: null, after: 7 }] })],
    ['no time', bad({ merged_at: undefined })],
    [
      'case 117: a time without a zone, which is another instant elsewhere',
      bad({ merged_at: '2026-05-01T00:00:00' }),
    ],
    ['a day', bad({ merged_at: '2026-05-01' })],
    ['a number that is text with a colour in it', bad({ pull: '\u001b[31m1' })],
    ['a commit that is none', bad({ commit: 'HEAD' })],
  ])('a line that is no merge: %s', async (_name, line) => {
    const said = await run(folder(`${good}\n\n${line}\n`), ...REPLAY);
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toContain("Line 3 of 'merges.jsonl' is no merge.");
    expect(said.err).toContain('Expected one JSON object a line');
  });
});

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const describeCorpus = existsSync(corpus) ? describe : describe.skip;

describeCorpus('the real history', () => {
  test('holds pull requests 303 and 299, warns at most of 238, and passes everything else', async () => {
    const argv = ['--schedules', 'schedules', '--replay', 'history/merges.jsonl', '--format', 'json'];
    const { out, code } = await run(corpus, 'freeze', ...argv);
    expect(code).toBe(1);
    const { results } = JSON.parse(out) as Verdict;
    expect(results.length).toBeGreaterThan(60);
    const noted = results.filter(({ outcome }) => outcome !== 'passed');
    expect(noted.map(({ pull, outcome }) => [pull, outcome])).toEqual([
      [238, 'warning'],
      [303, 'failed'],
      [299, 'failed'],
    ]);
    const held = noted.slice(1).map(({ findings }) => findings.map(({ message }) => message).join());
    for (const message of held) expect(message).toContain('which is frozen since 2026-05-01 12:00 UTC');
  });
});
