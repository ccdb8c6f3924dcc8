// Is the number taken on GitHub? Open pull requests and folders that the checkout does not have; and what is said where nobody can ask.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { aPull } from '../github/builders/pull.ts';
import { aRepository } from '../github/builders/repository.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { freezing } from '../support/freezing.ts';
import { GOOD, TEMPLATE } from '../support/proposal.ts';
import { folderWith, runWith, typed } from '../support/terminal.ts';

const standIn = useStandIn();
const TEMPLATE_PATH = 'veps/NNNN-vep-template/vep.md';
const PATH = 'veps/sig-compute/42-memory-lease/vep.md';
const KNOWN = ['new', 'Memory lease', '--number', '42', '--sig', 'compute'];

const environment = () => ({
  GITHUB_API_URL: standIn().url,
  GITHUB_TOKEN: standIn().personalToken('cal'),
});

/** A checkout with remotes by name. */
function checkout(remotes: Readonly<Record<string, string>>): string {
  const folder = folderWith({ [TEMPLATE_PATH]: TEMPLATE });
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'ignore' });
  git('init');
  for (const [name, repository] of Object.entries(remotes))
    git('remote', 'add', name, `git@github.com:${repository}.git`);
  return folder;
}

function project(files: Readonly<Record<string, string>> = {}) {
  return aRepository('kubevirt/enhancements')
    .holding({ [TEMPLATE_PATH]: TEMPLATE, ...files })
    .in(standIn().world);
}

describe('with a token', () => {
  beforeEach(() => {
    const repository = project({ 'veps/sig-network/0043-plug/vep.md': GOOD });
    aPull()
      .by('bob')
      .fromFork()
      .changing({ 'veps/sig-storage/44-shelf/vep.md': GOOD, 'README.md': '# 45-lease\n' })
      .in(standIn().world, repository);
  });

  test('a number that is free is written, and what was looked at is said; nothing is written on GitHub', async () => {
    const folder = checkout({ origin: 'kubevirt/enhancements' });
    const { code, out, err } = await runWith(environment(), folder, ...KNOWN);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n').slice(0, 2)).toEqual([
      `Written: ${PATH}`,
      'Nothing in kubevirt/enhancements has the number 42, nor in its 1 open pull request.',
    ]);
    expect(standIn().asked.map(({ isWrite }) => isWrite)).toEqual([false]);
  });

  test.each([
    ['43', 'the folder veps/sig-network/0043-plug'],
    ['44', 'the open pull request #1'],
  ])('%s is taken by %s', async (number, what) => {
    const folder = checkout({ origin: 'kubevirt/enhancements' });
    const { code, err } = await runWith(environment(), folder, ...KNOWN, '--number', number);
    expect(code).toBe(2);
    expect(err).toBe(
      `error: The number ${number} is taken by ${what}.\nIs it the same proposal? Then change it there. Otherwise take the number of your own tracking issue.\n`,
    );
    expect(existsSync(join(folder, 'veps/sig-compute'))).toBe(false);
  });

  test('in a fork the upstream is asked', async () => {
    const folder = checkout({ origin: 'bob/enhancements', upstream: 'kubevirt/enhancements' });
    const { err } = await runWith(environment(), folder, ...KNOWN, '--number', '44');
    expect(err).toContain('is taken by the open pull request #1');
  });

  test('a repository can be named', async () => {
    const folder = checkout({ origin: 'bob/enhancements' });
    const said = await runWith(
      environment(),
      folder,
      ...KNOWN,
      '--number',
      '44',
      '-R',
      'kubevirt/enhancements',
    );
    expect(said.err).toContain('is taken by the open pull request #1');
  });

  test('--dry-run prints the proposal alone; what was looked at goes beside it', async () => {
    const folder = checkout({ origin: 'kubevirt/enhancements' });
    const { out, err } = await runWith(environment(), folder, ...KNOWN, '--dry-run');
    expect(out.startsWith('# VEP #42: Memory lease\n')).toBe(true);
    expect(err).toContain('has the number 42');
  });
});

describe('what cannot be looked at stops nobody, and is said', () => {
  const NOT = 'Whether an open pull request has the number 42 was not looked at.';

  test.each<[string, Readonly<Record<string, string>>, () => Record<string, string>, string]>([
    ['no remote', {}, environment, 'There is no remote `origin` on GitHub here.'],
    [
      'no token',
      { origin: 'kubevirt/enhancements' },
      () => ({}),
      'There is no token to read GitHub with. Set GITHUB_TOKEN',
    ],
    ['a repository that is not there', { origin: 'kubevirt/gone' }, environment, 'kubevirt/gone'],
    [
      'a server that is not there',
      { origin: 'kubevirt/enhancements' },
      () => ({ GITHUB_API_URL: 'http://127.0.0.1:9', GITHUB_TOKEN: 'x' }),
      'GitHub',
    ],
    [
      'no folder of proposals on the default branch',
      { origin: 'kubevirt/kubevirt' },
      environment,
      'There is no folder "veps" in kubevirt/kubevirt.\n',
    ],
  ])('%s', async (_name, remotes, env, reason) => {
    aRepository('kubevirt/kubevirt').in(standIn().world);
    const folder = checkout(remotes);
    const { code, out, err } = await runWith(env(), folder, ...KNOWN);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n')[1]).toContain(NOT);
    expect(`${out.split('\n')[1]}\n`).toContain(reason);
    expect(existsSync(join(folder, PATH))).toBe(true);
  });
});

test('which release is planned now comes from the schedules', async () => {
  freezing(standIn());
  const folder = checkout({ origin: 'kubevirt/enhancements' });
  const argv = [...KNOWN, '--idea', 'yyyyyyn'];
  const said = await typed(folder, argv, [undefined], environment());
  expect(said.out).toContain('Release that alpha is planned for, such as v1.10, which is planned now (Enter');
  standIn().world.repositories.delete('kubevirt/sig-release');
  const unknown = await typed(folder, argv, [undefined], environment());
  expect(unknown.out).toContain('Release that alpha is planned for, such as v1.10 (Enter');
});
