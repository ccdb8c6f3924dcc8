// Where the gate ends: schedules that are not there or cannot be read, failing reads, wrong clocks, what is exempt, the queue, and how much is asked.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { freezeGate } from '../../actions/freeze-gate/main.ts';
import type { Door } from '../../actions/shared/door.ts';
import { MINUTE } from '../github/clock.ts';
import { enqueue } from '../github/deeds/pulls.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import { currentStatuses } from '../github/deeds/statuses.ts';
import type { Failure } from '../github/faults/faults.ts';
import { mergeGroupEvent } from '../github/runner/events.ts';
import type { Pull } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { CONTEXT, exception, type Freezing, freezing, RELEASES } from '../support/freezing.ts';
import { GOOD, PATH, setTarget } from '../support/proposal.ts';
import { aGoodPull, ownComments, statusOf } from '../support/pulls.ts';
import { runGateHere } from '../support/room.ts';

const standIn = useStandIn();
const FREEZE = RELEASES['v1.10'].freeze;
let told: Freezing;

beforeEach(() => {
  told = freezing(standIn());
});

const targeting = (release: string, path = PATH): Pull =>
  aGoodPull()
    .changing({ [PATH]: null })
    .changing({ [path]: setTarget(GOOD, 'alpha', release) })
    .in(standIn().world, told.repository);

describe('case 119: a schedule', () => {
  test.each([
    [
      'of a release newer than the newest: passed, with a notice',
      'v1.12',
      'success: targets v1.12, not frozen',
      'No schedule of v1.12 is published yet',
    ],
    [
      'of an older release that is not there',
      'v1.7',
      'error: could not tell whether v1.7 is frozen',
      'there is no schedule of v1.7, though one of v1.11 is published',
    ],
    ['of a patch release: that of its release', 'v1.9.3', 'success: records v1.9.3, which came out', ''],
  ])('%s', async (_name, release, status, words) => {
    const pull = targeting(release);
    const { verdict, summary } = await told.look(pull);
    expect(told.status(pull)).toBe(status);
    expect(`${summary}${JSON.stringify(verdict)}`).toContain(words);
  });

  test.each([
    ['that was taken away', null, 'there is no schedule of v1.10, though one of v1.11 is published'],
    [
      'that is no list',
      'when: never\n',
      'the schedule of v1.10, line 1: The whole is a map; expected a list.',
    ],
    ['with a day that is none', '- {when: 2026/02/30, who: KubeVirt}\n', '`2026/02/30` is no day'],
    [
      'that names no freeze',
      '- {when: 2026/02/28, who: KubeVirt, what: Rest}\n',
      'The schedule of v1.10 names no enhancement freeze',
    ],
    ['with an alias', '- &a {when: 2026/02/28}\n- *a\n', 'The alias `*a` is not allowed here'],
    ['that is too large', `# ${'x'.repeat(70_000)}\n`, 'The YAML is too large'],
    ['that is no text', '\u0000'.repeat(9), 'the schedule of v1.10'],
  ])('%s: nobody can tell, of what targets it; the others can be told', async (_name, text, words) => {
    const [pull, other, none] = [targeting('v1.10'), targeting('v1.11'), targeting('')];
    told.publish('v1.10', text);
    const { exit } = await told.look(pull);
    expect([exit, told.status(pull)]).toEqual([1, 'error: could not tell whether v1.10 is frozen']);
    expect(ownComments(pull)[0]).toContain(words);
    for (const each of [other, none]) expect((await told.look(each)).exit).toBe(0);
    expect(told.status(other)).toMatch(/^success/);
    // The remedy that the finding names.
    told.configure(`releases: {override: {v1.10: {enhancement-freeze: ${told.day(FREEZE)}}}}\n`);
    expect((await told.look(pull)).exit).toBe(0);
    expect(told.status(pull)).toMatch(/^success/);
    standIn().clock.set(told.endOf(FREEZE));
    await told.look(pull);
    expect(told.status(pull)).toMatch(/^failure/);
  });

  test('a repository of schedules that is not shown to the token is an error, and the next run heals it', async () => {
    const pull = targeting('v1.10');
    told.configure(
      'releases: {schedule: {repository: kubevirt/gone, path: "releases/v{release}/schedule.yaml"}}\n',
    );
    expect((await told.look(pull)).exit).toBe(1);
    expect(told.status(pull)).toMatch(/^error: could not tell: /);
    told.configure('');
    expect((await told.look(pull)).exit).toBe(0);
    expect(told.status(pull)).toMatch(/^success/);
  });
});

describe('the ledger', () => {
  test.each([
    [
      'with an entry that is not complete',
      exception('2027-01-01').replace(/ {2}thread: .*\n/, ''),
      'exceptions.yaml:1:3: `0.thread` is missing.',
    ],
    ['that is no YAML', '- [\n', 'exceptions.yaml:'],
  ])(
    '%s: an error where a release is targeted, with its line; nothing to others',
    async (_name, text, words) => {
      told.record(text);
      const [pull, none] = [targeting('v1.10'), targeting('')];
      const { exit, complaints } = await told.look(pull);
      expect([exit, told.status(pull).slice(0, 5)]).toEqual([1, 'error']);
      expect(complaints.join()).toContain(words);
      expect((await told.look(none)).exit).toBe(0);
      expect(told.status(none)).toMatch(/^success/);
    },
  );

  test('a release team that cannot be read is an error where leave was granted', async () => {
    told.record(exception(told.day(FREEZE + 5), 'rita'));
    commitFiles(standIn().world, told.repository, 'main', {
      '.github/enhancements.yaml':
        'preset: vep\npeople: {release-team: {repository: kubevirt/sig-release, path: GONE, alias: a}}\n',
    });
    const pull = targeting('v1.10');
    const { exit, complaints } = await told.look(pull);
    expect([exit, complaints.length]).toEqual([1, 1]);
    expect(complaints[0]).toContain(
      'The release team is read from kubevirt/sig-release GONE, which is not there',
    );
  });

  test('a release team without an alias of its own is that of the release, and not the people of every SIG', async () => {
    commitFiles(standIn().world, told.repository, 'main', {
      '.github/enhancements.yaml':
        'preset: vep\npeople: {release-team: {repository: kubevirt/sig-release, path: OWNERS_ALIASES}}\n',
    });
    standIn().clock.set(told.endOf(FREEZE));
    const pull = targeting('v1.10');
    told.record(exception(told.day(FREEZE + 5), 'cal'));
    await told.look(pull);
    expect(told.status(pull)).toMatch(/^failure/);
    told.record(exception(told.day(FREEZE + 5), 'rita'));
    await told.look(pull);
    expect(told.status(pull)).toMatch(/^success/);
  });
});

describe('no answer about schedules', () => {
  const FOR_EVER = 1_000;
  const troubles: readonly (readonly [string, Failure, number, boolean])[] = [
    ['case 176: one 502', { as: 'server-error' }, 1, true],
    ['case 176: one reset', { as: 'reset' }, 1, true],
    ['one half answer', { as: 'truncated' }, 1, true],
    [
      'one answer without a schedule',
      { as: 'partial', path: ['r2', 'defaultBranchRef', 'target', 'file'] },
      FOR_EVER,
      false,
    ],
    ['one answer without the list', { as: 'partial', path: ['r0'] }, FOR_EVER, false],
    ['case 177: error pages for ever', { as: 'server-error', status: 503, html: true }, FOR_EVER, false],
    ['half answers for ever', { as: 'truncated' }, FOR_EVER, false],
    ['case 178: the secondary limit', { as: 'secondary-limit', retryAfter: 60 }, 1, false],
    ['case 179: the hourly limit', { as: 'primary-limit' }, FOR_EVER, false],
    ['case 180: not accessible', { as: 'not-accessible' }, FOR_EVER, false],
  ];
  test.each(troubles)(
    '%s: no success that was not earned, and the next run heals it',
    async (_name, fails, times, passes) => {
      const pull = targeting('v1.10');
      await told.look(pull);
      standIn().clock.set(told.endOf(FREEZE));
      standIn().faults.add({ on: 'graphql:Elsewhere', fails, times });
      const { exit } = await told.look(pull);
      expect(exit).toBe(passes ? 0 : 1);
      expect(told.status(pull)).toMatch(passes ? /^failure: held/ : /^error: could not tell/);
      standIn().faults.clear();
      expect((await told.look(pull)).exit).toBe(0);
      expect(told.status(pull)).toMatch(/^failure: held/);
    },
  );
});

describe('case 126: the clock', () => {
  test("is GitHub's: that of the runner plays no part, or these instants, months apart, would be one", async () => {
    const pull = targeting('v1.10');
    for (const [instant, state] of [
      [told.endOf(FREEZE) - 1_000, /^success/],
      [told.endOf(FREEZE), /^failure/],
      [told.endOf(RELEASES['v1.10'].ga), /^success: records/],
    ] as const) {
      standIn().clock.set(instant);
      await told.look(pull);
      expect(told.status(pull)).toMatch(state);
    }
  });
});

describe('what is exempt', () => {
  beforeEach(() => standIn().clock.set(told.endOf(FREEZE)));

  test.each([
    [
      'a proposal about the process',
      'veps/meta-VEPs/42-lighter/vep.md',
      'success: no target is set or moved',
    ],
    [
      'the template',
      'veps/NNNN-vep-template/vep.md',
      'success: nothing is frozen here: no proposal is changed',
    ],
    [
      'a file outside the folder of proposals',
      'docs/vep.md',
      'success: nothing is frozen here: no proposal is changed',
    ],
  ])('%s', async (_name, path, status) => {
    const pull = targeting('v1.10', path);
    expect((await told.look(pull)).complaints).toEqual([]);
    expect(told.status(pull)).toBe(status);
    expect(ownComments(pull)).toEqual([]);
  });

  test.each([
    ['a proposal at a wrong path', 'veps/sig-compute/lease.md'],
    ['an appendix', 'veps/sig-compute/42-memory-lease/notes.md'],
  ])('%s is not', async (_name, path) => {
    const pull = targeting('v1.10', path);
    await told.look(pull);
    expect(told.status(pull)).toMatch(/^failure: held/);
  });

  test('what comes from the process sets its targets with its new place', async () => {
    const meta = 'veps/meta-VEPs/42-lighter/vep.md';
    const { world } = standIn();
    commitFiles(world, told.repository, 'main', { [meta]: setTarget(GOOD, 'alpha', 'v1.10') });
    const pull = aGoodPull(setTarget(GOOD, 'alpha', 'v1.10'))
      .changing({ [meta]: null })
      .in(world, told.repository);
    await told.look(pull);
    expect(told.status(pull)).toMatch(/^failure: held/);
  });

  test('a rename is no move, with or without other words', async () => {
    const { world } = standIn();
    const old = 'veps/sig-compute/lease.md';
    commitFiles(world, told.repository, 'main', { [old]: setTarget(GOOD, 'alpha', 'v1.10') });
    const pull = aGoodPull(`# VEP #42: Other\n\n- This VEP targets alpha for version: 1.10.0\n`)
      .changing({ [old]: null })
      .in(world, told.repository);
    await told.look(pull);
    expect(told.status(pull)).toBe('success: no target is set or moved');
  });

  test('releases before the first one under the process', async () => {
    told.configure('since: v1.11\n');
    const pull = targeting('v1.10');
    await told.look(pull);
    expect(told.status(pull)).toMatch(/^success/);
  });
});

test('more releases than any project has had are not looked up', async () => {
  const lines = Array.from({ length: 31 }, (_, minor) => `- This VEP targets alpha for version: v2.${minor}`);
  const pull = aGoodPull(`# VEP #42: T\n\n${lines.join('\n')}\n`).in(standIn().world, told.repository);
  const { complaints } = await told.look(pull);
  expect(complaints[0]).toContain('targets 31 releases; at most 30 are looked up at once');
  expect(told.status(pull)).toMatch(/^error/);
});

test('the merge queue is judged at its own time, on its own commit', async () => {
  const { world } = standIn();
  const pull = targeting('v1.10');
  await told.look(pull);
  standIn().clock.set(told.endOf(FREEZE));
  const entry = enqueue(world, pull);
  const { name, payload } = mergeGroupEvent(standIn(), entry);
  const event = { name, payload: payload as Door['event']['payload'] };
  const { exit } = await runGateHere(freezeGate, standIn(), told.repository, { event });
  expect(exit).toBe(0);
  const [status] = currentStatuses(told.repository, entry.head);
  expect(status).toMatchObject({ context: CONTEXT, state: 'failure' });
  expect(statusOf(pull, CONTEXT)?.state).toBe('success');
});

describe('requests', () => {
  const counted = async (act: () => Promise<unknown>) => {
    standIn().forgetAsked();
    await act();
    const { asked } = standIn();
    const writes = asked.filter(({ isWrite }) => isWrite).length;
    return { reads: asked.length - writes, writes };
  };

  test('on a pull request that targets a release five, with an exception six; then nothing is written again', async () => {
    const pull = targeting('v1.10');
    expect(await counted(() => told.look(pull))).toEqual({ reads: 5, writes: 1 });
    standIn().clock.set(told.endOf(FREEZE));
    expect(await counted(() => told.look(pull))).toEqual({ reads: 5, writes: 2 });
    told.record(exception(told.day(FREEZE + 9), 'rita'));
    expect(await counted(() => told.look(pull))).toEqual({ reads: 6, writes: 2 });
    const again = await counted(() => told.look(pull));
    expect(again).toEqual({ reads: 5, writes: 0 });
  });

  test('on one that changes no proposal three, then two', async () => {
    const pull = targeting('v1.10', 'docs/vep.md');
    expect(await counted(() => told.look(pull))).toEqual({ reads: 3, writes: 1 });
    expect(await counted(() => told.look(pull))).toEqual({ reads: 2, writes: 0 });
  });

  test('case 123: of 200 open pull requests 25 aim at the release: one sweep after its freeze turns them all', async () => {
    const { world } = standIn();
    const pulls = Array.from({ length: 200 }, (_, index) => {
      const path = index % 8 === 0 ? `veps/sig-compute/${index + 100}-lease/vep.md` : `docs/${index}.md`;
      return aGoodPull()
        .changing({ [PATH]: null })
        .changing({ [path]: setTarget(GOOD, 'alpha', 'v1.10') })
        .in(world, told.repository);
    });
    const SWEEPS = 12;
    standIn().clock.set(told.endOf(FREEZE) - SWEEPS * 15 * MINUTE - MINUTE);
    standIn().limits.enforce('requests', 'points');
    for (let round = 0; round < SWEEPS; round += 1) {
      expect((await told.sweep()).complaints).toEqual([]);
      standIn().clock.advance(13 * MINUTE);
    }
    const red = () => pulls.filter((pull) => /^failure/.test(told.status(pull))).length;
    expect([pulls.filter((pull) => /^success/.test(told.status(pull))).length, red()]).toEqual([200, 0]);
    const { reads, writes } = await counted(() => told.sweep());
    expect(red()).toBe(25);
    expect(reads).toBeLessThanOrEqual(150);
    expect(writes).toBe(25 * 2 + 1);
  }, 120_000);
});
