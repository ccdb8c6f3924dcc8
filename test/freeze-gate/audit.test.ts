// What landed in a freeze without leave: named in one issue, which is kept up to date by pushes.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { AUDIT_TITLE } from '../../actions/freeze-gate/audit.ts';
import type { Permissions } from '../github/access/tokens.ts';
import { aPull } from '../github/builders/pull.ts';
import { HOUR, MINUTE } from '../github/clock.ts';
import { close, comment, openIssue } from '../github/deeds/issues.ts';
import { merge } from '../github/deeds/pulls.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import type { PlainIssue, Pull } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { exception, type Freezing, freezing, RELEASES } from '../support/freezing.ts';
import { GOOD, PATH, setTarget } from '../support/proposal.ts';

const standIn = useStandIn();
const FREEZE = RELEASES['v1.10'].freeze;
/** Those of the audit's workflow. */
const AUDITOR: Permissions = {
  contents: 'read',
  'pull-requests': 'read',
  issues: 'write',
  statuses: 'write',
};
let told: Freezing;

beforeEach(() => {
  told = freezing(standIn());
});

function aPullTargeting(release: string, number = 42): Pull {
  const text = setTarget(GOOD, 'alpha', release).replaceAll('42', `${number}`);
  return aPull()
    .by('bob')
    .fromFork()
    .changing({ [PATH.replace('42-', `${number}-`)]: text })
    .in(standIn().world, told.repository);
}

async function push(permissions = AUDITOR) {
  const { pull } = { pull: anyPull() };
  const heard = await told.look(pull, {
    event: { name: 'push', payload: { ref: 'refs/heads/main' } },
    pull: undefined as never,
    permissions,
  });
  standIn().clock.advance(MINUTE);
  return heard;
}

function anyPull(): Pull {
  return [...told.repository.issues.values()].find(({ kind }) => kind === 'PullRequest') as Pull;
}

const audits = (): PlainIssue[] =>
  [...told.repository.issues.values()].filter(
    (issue): issue is PlainIssue => issue.kind === 'Issue' && issue.title === AUDIT_TITLE,
  );
const rows = (): string[] =>
  (audits().at(-1)?.body ?? '').split('\n').filter((line) => /^\| (?:\[#|`)/.test(line));

describe('case 137: what was merged in the gap between two sweeps', () => {
  let pull: Pull;
  beforeEach(async () => {
    pull = aPullTargeting('v1.10');
    await told.look(pull);
    standIn().clock.set(told.endOf(FREEZE) + MINUTE);
    merge(standIn().world, pull);
    standIn().clock.advance(MINUTE);
  });

  test('is named in an issue, with its reason, and once', async () => {
    expect(await push()).toMatchObject({ exit: 0, complaints: [] });
    expect(rows()).toHaveLength(1);
    expect(rows()[0]).toContain(
      `[#${pull.number}](https://github.com/kubevirt/enhancements/pull/${pull.number})`,
    );
    expect(rows()[0]).toContain('sets Alpha `v1.10`, which is frozen since 2026-12-21 12:00 UTC');
    const before = audits()[0]?.body;
    await push();
    expect(audits()).toHaveLength(1);
    expect(audits()[0]).toMatchObject({ body: before, state: 'open' });
  });

  test('a second one comes beside it', async () => {
    await push();
    const other = aPullTargeting('v1.10', 43);
    merge(standIn().world, other);
    await push();
    expect(audits()).toHaveLength(1);
    expect(rows().map((row) => /\[#(\d+)\]/.exec(row)?.[1])).toEqual([`${pull.number}`, `${other.number}`]);
  });

  test.each([
    ['an entry of the ledger', () => told.record(exception(told.day(FREEZE + 10), 'rita'))],
    [
      'a word of the release team',
      () => comment(standIn().world, pull, `/exception grant until ${told.day(FREEZE + 10)}`, { by: 'rita' }),
    ],
  ])('%s settles it, and the issue is closed', async (_name, settle) => {
    await push();
    settle();
    await push();
    expect(audits().map(({ state }) => state)).toEqual(['closed']);
    expect(audits()[0]?.body).toContain('All that was listed here has leave by now');
    await push();
    expect(audits()).toHaveLength(1);
  });

  test.each<[string, () => Readonly<Record<string, string | null>>]>([
    ['its target moved to the next release', () => ({ [PATH]: setTarget(GOOD, 'alpha', 'v1.11') })],
    ['its target taken away', () => ({ [PATH]: setTarget(GOOD, 'alpha', '') })],
    ['the whole change reverted', () => ({ [PATH]: null })],
  ])('%s settles it as well, as the issue says', async (_name, changes) => {
    await push();
    commitFiles(standIn().world, told.repository, 'main', changes());
    await push();
    expect(audits().map(({ state }) => state)).toEqual(['closed']);
  });

  test.each<[string, () => Readonly<Record<string, string | null>>]>([
    ['a typo', () => ({ [PATH]: GOOD.replace('A machine that', 'Any machine that') })],
    ['another place', () => ({ [PATH]: null, [PATH.replace('memory-lease', 'lease')]: GOOD })],
    ['a text that nobody can read', () => ({ [PATH]: Buffer.from([0xff, 0xfe, 0x00]).toString('latin1') })],
  ])('%s settles nothing', async (_name, changes) => {
    await push();
    commitFiles(standIn().world, told.repository, 'main', changes());
    await push();
    expect(audits().map(({ state }) => state)).toEqual(['open']);
    expect(rows()[0]).toContain(`[#${pull.number}]`);
  });

  test('an issue that somebody closed is not opened again for what it named; for new ones there is a new one', async () => {
    await push();
    const [issue] = audits();
    if (issue) close(standIn().world, issue, 'completed', { by: 'rita' });
    commitFiles(standIn().world, told.repository, 'main', { 'README.md': 'more\n' });
    await push();
    expect(audits()).toHaveLength(1);
    merge(standIn().world, aPullTargeting('v1.10', 43));
    await push();
    expect(audits().map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  test('an issue of that title by somebody else is left alone', async () => {
    openIssue(standIn().world, told.repository, { title: AUDIT_TITLE, by: 'mallory', body: 'Nothing here.' });
    await push();
    expect(audits()).toHaveLength(2);
    expect(audits()[0]?.body).toBe('Nothing here.');
  });

  test('without the permission to write issues the job is red and says which is missing', async () => {
    const { exit, complaints } = await push({ ...AUDITOR, issues: 'read' });
    expect(exit).toBe(1);
    expect(complaints.join()).toContain('`issues: write`');
    await push();
    expect(audits()).toHaveLength(1);
  });

  test('a run that ends before it could remember finds its issue again', async () => {
    const { exit, complaints } = await push({ ...AUDITOR, statuses: 'read' });
    expect([exit, complaints.join().includes('`statuses: write`')]).toEqual([1, true]);
    await push();
    expect(audits()).toHaveLength(1);
  });

  test('a dry run writes nothing', async () => {
    const heard = await told.look(pull, {
      event: { name: 'push', payload: { ref: 'refs/heads/main' } },
      pull: undefined as never,
      permissions: AUDITOR,
      dryRun: true,
    });
    expect(heard.said.join('\n')).toContain(`dry run: would write {"title":"${AUDIT_TITLE}"`);
    expect(audits()).toEqual([]);
  });
});

describe('nothing is named', () => {
  test('case 136: what was merged seconds before the freeze, however late the audit comes', async () => {
    const pull = aPullTargeting('v1.10');
    standIn().clock.set(told.endOf(FREEZE) - 2_000);
    merge(standIn().world, pull);
    standIn().clock.advance(5 * HOUR);
    expect(await push()).toMatchObject({ exit: 0, complaints: [] });
    expect(audits()).toEqual([]);
  });

  test.each([
    ['another release', 'v1.11'],
    ['no target', ''],
    ['one that is out', 'v1.9'],
  ])('%s', async (_name, release) => {
    const pull = aPullTargeting(release);
    standIn().clock.set(told.endOf(FREEZE) + MINUTE);
    merge(standIn().world, pull);
    await push();
    expect(audits()).toEqual([]);
  });

  test('where the gate is off', async () => {
    told.configure('freeze: {mode: "off"}\n');
    const pull = aPullTargeting('v1.10');
    standIn().clock.set(told.endOf(FREEZE) + MINUTE);
    merge(standIn().world, pull);
    await push();
    expect(audits()).toEqual([]);
  });

  test('that landed before the last audit', async () => {
    const pull = aPullTargeting('v1.10');
    standIn().clock.set(told.endOf(FREEZE) + MINUTE);
    await push();
    merge(standIn().world, pull);
    await push();
    const [issue] = audits();
    expect(rows()).toHaveLength(1);
    if (issue) close(standIn().world, issue);
    standIn().clock.advance(3 * HOUR);
    standIn().forgetAsked();
    await push();
    expect(standIn().asked.filter(({ graphql }) => graphql?.name === 'Pull')).toHaveLength(0);
  });
});

test('a push past all pull requests is named by its commit', async () => {
  anyPullIn();
  standIn().clock.set(told.endOf(FREEZE) + MINUTE);
  commitFiles(standIn().world, told.repository, 'main', { [PATH]: setTarget(GOOD, 'alpha', 'v1.10') });
  expect(await push()).toMatchObject({ exit: 0, complaints: [] });
  expect(rows()).toHaveLength(1);
  expect(rows()[0]).toContain('pushed past all pull requests');
});

test('what could not be judged is judged by the next audit, and the job is red', async () => {
  const pull = aPullTargeting('v1.10');
  standIn().clock.set(told.endOf(FREEZE) + MINUTE);
  merge(standIn().world, pull);
  told.publish('v1.10', 'no: [list');
  expect(await push()).toMatchObject({ exit: 1 });
  expect(audits()).toEqual([]);
  told.publish('v1.10', RELEASES['v1.10']);
  standIn().clock.advance(5 * HOUR);
  expect(await push()).toMatchObject({ exit: 0 });
  expect(rows()).toHaveLength(1);
});

function anyPullIn(): Pull {
  return aPullTargeting('');
}
