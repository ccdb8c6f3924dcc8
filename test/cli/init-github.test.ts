// `init` with a token: what GitHub adds to a checkout, labels that are made, and a repository that lies on GitHub only.

import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { CONFIG_PATH, requireConfig } from '../../actions/shared/config.ts';
import { aRepository } from '../github/builders/repository.ts';
import type { Changes } from '../github/deeds/repositories.ts';
import type { Repository } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { checkout, filesIn } from '../support/checkout.ts';
import { freezing } from '../support/freezing.ts';
import { GOOD, setTarget, TEMPLATE } from '../support/proposal.ts';
import { ALIASES, SIGS_YAML } from '../support/signing.ts';
import { folderWith, runWith, type Said } from '../support/terminal.ts';
import { filesFor } from '../workflows/installed.ts';

const standIn = useStandIn();
const NAME = 'kubevirt/enhancements';
const OLD = setTarget(GOOD.replaceAll('#42', '#7'), 'alpha', 'v1.8');
const FILES = {
  'veps/NNNN-vep-template/vep.md': TEMPLATE,
  'veps/sig-compute/42-memory-lease/vep.md': setTarget(GOOD, 'alpha', 'v1.11'),
  'veps/sig-network/7-plug/vep.md': OLD,
  OWNERS: 'approvers: [ida]\n',
};
const LABELS = ['Kind/Tracker', 'kind/enhancement', 'sig/compute', 'sig/network', 'lgtm', 'approved'];
let repository: Repository;

/** The project on GitHub, with its releases and its people; `ida` may write. */
function project(files: Changes = FILES): Repository {
  const { world } = standIn();
  freezing(standIn());
  world.repositories.delete(NAME);
  aRepository('kubevirt/community').holding({ 'sigs.yaml': SIGS_YAML }).in(world);
  aRepository('kubevirt/kubevirt').holding({ OWNERS_ALIASES: ALIASES }).in(world);
  return aRepository(NAME)
    .onBranch('trunk')
    .holding(files)
    .letting('ida', 'write')
    .labelled(...LABELS)
    .in(world);
}

beforeEach(() => {
  repository = project();
});

const environment = (login = 'ida') => ({
  GITHUB_API_URL: standIn().url,
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_TOKEN: standIn().personalToken(login),
});
const init = (folder: string, ...argv: readonly string[]): Promise<Said> =>
  runWith(environment(), folder, 'init', ...argv);
const clone = () => checkout(FILES, { remotes: { origin: NAME } });
const writes = () => standIn().asked.filter(({ isWrite }) => isWrite);
const names = () => [...repository.labels.values()].map(({ name }) => name);

describe('a checkout', () => {
  test('default branch, planned release, people and labels come from GitHub; nothing is written there', async () => {
    const folder = clone();
    const said = await init(folder);
    expect([said.code, said.err]).toEqual([0, '']);
    expect(said.out).toContain('Default branch: trunk, as GitHub says.');
    expect(said.out).toContain(
      'Prow is at work: it has `OWNERS` and it has the labels `lgtm` and `approved`.',
    );
    expect(said.out).toContain('Schedules: kubevirt/sig-release has 4; planned now is v1.10.');
    expect(said.out).toContain('May sign off: 2 for compute, 3 for network and 2 for storage.');
    const config = requireConfig(readFileSync(join(folder, CONFIG_PATH), 'utf8'), CONFIG_PATH);
    // Not the latest that somebody aims at.
    expect(config.since).toEqual({ major: 1, minor: 10, patch: 0 });
    expect(filesIn(folder)['.github/workflows/audit.yml']).toContain('branches: [trunk]');
    expect(said.out).toMatch(
      /Labels that are missing; nothing needs them, and `--create-labels` makes them:\n {2}kind\/vep /,
    );
    expect(said.out).not.toMatch(/^ {2}(?:kind\/tracker|sig\/compute) /im);
    expect(writes()).toEqual([]);
    expect(standIn().asked.length).toBeLessThanOrEqual(6);
  });

  test('a SIG for which nobody may sign off is named', async () => {
    standIn().world.repositories.delete('kubevirt/kubevirt');
    aRepository('kubevirt/kubevirt')
      .holding({ OWNERS_ALIASES: 'aliases:\n  sig-compute-approvers: [cal]\n' })
      .in(standIn().world);
    const said = await init(clone());
    expect(said.code).toBe(0);
    expect(said.out).toContain('Nobody may sign off for storage: no source of the people names anybody.');
  });

  test.each([
    ['schedules', 'kubevirt/sig-release', 'Schedules could not be read. GitHub does not have it'],
    ['people', 'kubevirt/community', 'Who may sign off could not be read. GitHub does not have it'],
  ])('%s that cannot be read are said, and stop nothing', async (_name, gone, words) => {
    standIn().world.repositories.delete(gone);
    const folder = clone();
    const said = await init(folder);
    expect([said.code, said.err]).toEqual([0, '']);
    expect(said.out).toContain(words);
    expect(existsSync(join(folder, CONFIG_PATH))).toBe(true);
  });

  test('a repository that is not on GitHub (yet)', async () => {
    const folder = checkout(FILES, { remotes: { origin: 'octo/new' } });
    const said = await init(folder);
    expect([said.code, said.err]).toEqual([0, '']);
    expect(said.out).toContain('Default branch: main, because there is a branch of that name.');
    expect(said.out).toContain('Labels that help, where they are missing:');
    expect(existsSync(join(folder, CONFIG_PATH))).toBe(true);
  });
});

describe('labels', () => {
  test('are made where that is asked for: those that are missing, with what they are for', async () => {
    const said = await init(clone(), '--create-labels');
    expect([said.code, said.err]).toEqual([0, '']);
    expect(names()).toEqual([
      ...LABELS,
      'kind/vep',
      'sig/storage',
      'triage/needs-owning-sig',
      'target/v1.10',
      'freeze-exception',
      'weekly-report',
    ]);
    expect(repository.labels.get('target/v1.10')).toMatchObject({
      description: 'Targets v1.10',
      color: expect.stringMatching(/^[0-9a-f]{6}$/),
    });
    expect(said.out).toContain('Labels that were made: kind/vep, sig/storage, ');
    standIn().forgetAsked();
    const again = await init(clone(), '--create-labels', '--format', 'json');
    expect(JSON.parse(again.out).labels).toEqual({ asked: true, missing: [], created: [] });
    expect(writes()).toEqual([]);
  });

  test('are not made by --dry-run', async () => {
    const said = await init(clone(), '--create-labels', '--dry-run');
    expect(said.code).toBe(0);
    expect(names()).toEqual(LABELS);
    expect(said.out).toContain('Labels that are missing');
  });

  test('one that is refused: 2, with what was made and what was not; the files stand', async () => {
    standIn().faults.add({ on: 'issues/create-label', fails: { as: 'not-accessible' }, after: 2 });
    const folder = clone();
    const said = await init(folder, '--create-labels');
    expect(said.code).toBe(2);
    expect(said.out).toContain('Labels that were made: kind/vep and sig/storage.');
    expect(said.out).toContain('target/v1.10');
    expect(said.out).toContain('issues: write');
    expect(existsSync(join(folder, CONFIG_PATH))).toBe(true);
  });

  test('an answer that is lost is looked for before anything is said again', async () => {
    standIn().faults.loseAnswer('issues/create-label');
    const said = await init(clone(), '--create-labels');
    expect([said.code, said.err]).toEqual([0, '']);
    expect(names()).toContain('kind/vep');
  });
});

describe('a repository on GitHub', () => {
  test('is looked at without a checkout; what would be written is shown', async () => {
    const folder = folderWith({});
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('enhancements-init-'));
    const said = await init(folder, '-R', NAME, '--format', 'json');
    expect([said.code, said.err]).toEqual([0, '']);
    const report = JSON.parse(said.out);
    expect(report).toMatchObject({
      repository: NAME,
      kind: 'vep',
      branch: 'trunk',
      maintainers: ['ida'],
      release: 'v1.10',
      written: false,
      today: { proposals: 2, before: 1 },
      notices: ['Only shown: `--output FOLDER` writes the files there.'],
    });
    expect(report.files).toHaveLength(7);
    expect(filesIn(folder)).toEqual({});
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('enhancements-init-'))).toEqual(before);
    expect(writes()).toEqual([]);
  });

  test('--output writes what it does not have into a folder', async () => {
    standIn().world.repositories.delete(NAME);
    const { '.github/workflows/gates.yml': gates = '' } = filesFor('vep');
    repository = project({ ...FILES, '.github/workflows/gates.yml': gates });
    const folder = folderWith({});
    const said = await init(folder, '-R', NAME, '--output', 'new/files');
    expect([said.code, said.err]).toEqual([0, '']);
    const { '.github/workflows/gates.yml': _stands, ...others } = filesFor('vep');
    expect(Object.keys(filesIn(join(folder, 'new/files')))).toEqual(Object.keys(others).sort());
    expect(said.out).toContain('Written below new/files:');
    expect(said.out).toContain('Copy what is in new/files into the repository, and merge it into trunk');
    expect(said.out).toContain('There already, as it would be written:\n  .github/workflows/gates.yml');
  });

  test('--output never replaces what stands in that folder, and then writes nothing', async () => {
    const folder = folderWith({ 'x/.github/workflows/weekly.yml': 'mine\n' });
    const said = await init(folder, '-R', NAME, '--output', 'x');
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toContain(
      "'.github/workflows/weekly.yml' cannot be written: something stands there already.",
    );
    expect(filesIn(folder)).toEqual({ 'x/.github/workflows/weekly.yml': 'mine\n' });
  });

  test('--output through a link is refused', async () => {
    const elsewhere = folderWith({});
    const folder = folderWith({});
    mkdirSync(join(folder, 'x'));
    symlinkSync(elsewhere, join(folder, 'x/.github'));
    const said = await init(folder, '-R', NAME, '--output', 'x');
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toContain("'.github' is a symbolic link");
    expect(filesIn(elsewhere)).toEqual({});
  });

  test('a link in it is not followed', async () => {
    standIn().world.repositories.delete(NAME);
    repository = project({ ...FILES, '.github': { mode: '120000', content: 'veps' } });
    const said = await init(folderWith({}), '-R', NAME);
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toContain("'.github' is a symbolic link");
  });

  test.each([
    ['octo/gone', 'octo/gone'],
    ['gone', "'gone' is no repository."],
  ])('%s', async (name, words) => {
    const said = await init(folderWith({}), '-R', name);
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toContain(words);
  });

  test('without a token', async () => {
    const said = await runWith({}, folderWith({}), 'init', '-R', NAME);
    expect([said.code, said.err]).toEqual([
      2,
      'error: There is no token to read GitHub with.\nSet GITHUB_TOKEN, or log in with `gh auth login`.\n',
    ]);
  });
});
