// A whole project in the middle of its year: what stands on its trackers and in its report after one run, and after another one?

import { beforeEach, describe, expect, test } from '@jest/globals';
import { useStandIn } from '../github/use-stand-in.ts';
import { type Seed, seed } from '../seed/seed.ts';
import { checkInsOn, type HeardReport, reportsIn, schemaFaults, tellHere } from '../support/reporting.ts';

const standIn = useStandIn();
let project: Seed;

beforeEach(() => {
  project = seed(standIn().world);
  standIn().limits.enforce();
});

const tell = () => tellHere(standIn(), project.repositories.enhancements);
/** Never the objects themselves: all of the world hangs on them. */
const writes = () => standIn().asked.flatMap(({ isWrite, target }) => (isWrite ? [target] : []));
const states = ({ report }: HeardReport) =>
  Object.fromEntries((report?.proposals ?? []).map(({ number, state }) => [number, state]));

describe('a project in the middle of its year', () => {
  test('each proposal has the state that people would give it', async () => {
    const heard = await tell();
    expect(heard.complaints).toEqual([]);
    expect(heard.exit).toBe(0);
    expect(schemaFaults(heard.report)).toEqual([]);
    expect(states(heard)).toEqual({
      // About the process.
      3: 'untracked',
      // Code that names it is open against a frozen branch.
      7: 'needs-exception',
      // Its stage came out long ago.
      8: 'untracked',
      // Merged, and not documented two weeks before the release.
      9: 'at-risk',
      11: 'dropped',
      12: 'on-track',
      15: 'on-track',
      18: 'untracked',
      21: 'no-activity',
      23: 'on-track',
      // Changes were requested more than a week ago.
      24: 'at-risk',
      26: 'at-risk',
      29: 'on-track',
      // Not merged a week before the freeze.
      34: 'at-risk',
      36: 'at-risk',
      39: 'at-risk',
      47: 'untracked',
      72: 'on-track',
    });
  });

  test('a check-in stands on every tracker that is tracked, and on no other', async () => {
    await tell();
    const numbers = [...project.trackers]
      .filter(([, issue]) => checkInsOn(issue).length > 0)
      .map(([number]) => number)
      .sort((a, b) => a - b);
    expect(numbers).toEqual([7, 9, 12, 15, 21, 23, 24, 26, 27, 29, 34, 36, 39]);
    for (const issue of project.trackers.values()) expect(checkInsOn(issue).length).toBeLessThan(2);
  });

  test('nobody is mentioned who need not act, and nothing that is named hears of it', async () => {
    const before = [...project.repositories.lighthouse.issues.values()].map(({ events }) => events.length);
    await tell();
    expect(standIn().world.mentions.map(({ name, issue }) => `${name} on ${issue.number}`)).toEqual([
      'lin-hookhead on 7',
      'lars-kiipsaare on 21',
      'lin-hookhead on 24',
      'sam-skerryvore on 26',
      'yuki-inubosaki on 26',
      'yuki-inubosaki on 34',
      'ana-hercules on 36',
      'Kofi-Jamestown on 36',
      'piet-brandaris on 36',
      'tove-lindesnes on 39',
      // The release is a week later than the freeze of the others.
      'max-taterdu on 9',
    ]);
    const after = [...project.repositories.lighthouse.issues.values()].map(({ events }) => events.length);
    expect(after).toEqual(before);
  });

  test('a second run in the same week writes nothing, and a day later only what came to be otherwise', async () => {
    const first = await tell();
    const runs: string[][] = [];
    for (const hours of [0, 30, 0]) {
      standIn().clock.advance(hours * 3_600_000);
      standIn().forgetAsked();
      const again = await tell();
      expect(again.complaints).toEqual([]);
      expect(states(again)).toEqual(states(first));
      const updated = again.report?.proposals.filter(({ checkIn }) => checkIn.outcome === 'updated') ?? [];
      expect(writes()).toHaveLength(updated.length === 0 ? 0 : updated.length + 1);
      runs.push(updated.map(({ number, reasons }) => `${number} ${reasons.map(({ id }) => id).join()}`));
    }
    // Nobody did anything: two have been waited for longer than a week meanwhile.
    expect(runs).toEqual([[], ['9 no-documentation,changes-waits', '39 proposed,merge-waits'], []]);
  });

  test('a dry run renders all of it and writes nothing', async () => {
    const heard = await tellHere(standIn(), project.repositories.enhancements, {
      dryRun: true,
      permissions: { contents: 'read', 'pull-requests': 'read' },
    });
    expect(heard.exit).toBe(0);
    expect(heard.said.filter((line) => line.startsWith('dry run:'))).toHaveLength(14);
    expect(heard.summary).toContain('## VEPs in 2026-W47');
    expect(writes()).toEqual([]);
  });

  test('one issue holds the report, in no more than GitHub takes', async () => {
    const { summary } = await tell();
    const [issue, ...others] = reportsIn(project.repositories.enhancements);
    expect(others).toHaveLength(0);
    expect([issue?.title, issue?.state]).toEqual(['Weekly report 2026-W47', 'open']);
    expect(issue?.labels.map(({ name }) => name)).toEqual(['weekly-report']);
    expect(issue?.body.split('\n').slice(3).join('\n').trim()).toBe(summary.trim());
    expect(issue?.body).not.toMatch(/^\//m);
  });
});
