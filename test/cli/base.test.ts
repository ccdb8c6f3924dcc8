// `check --base`: what a branch brought, told from what was there before, in real git repositories.

import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../actions/shared/generated/verdict.types.ts';
import { dropSection, GOOD, TEMPLATE } from '../support/proposal.ts';
import { folderWith, run } from '../support/terminal.ts';

const TEMPLATE_PATH = 'veps/NNNN-vep-template/vep.md';
const PATH = 'veps/sig-compute/42-memory-lease/vep.md';
const OLD = dropSection(GOOD, 'Goals');

function repository(files: Record<string, string>) {
  const folder = folderWith(files);
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
      stdio: 'ignore',
    });
  const commit = (message: string) => {
    git('add', '-A');
    git('commit', '-q', '-m', message);
  };
  git('init', '-q', '-b', 'main');
  commit('base');
  git('checkout', '-q', '-b', 'change');
  return {
    folder,
    git,
    commit,
    write: (path: string, text: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
  };
}

async function verdictOf(folder: string, ...argv: string[]): Promise<Verdict> {
  const said = await run(folder, 'check', '--base', 'main', '--format', 'json', ...argv);
  expect(said.err).toBe('');
  return JSON.parse(said.out) as Verdict;
}

const shortOf = (verdict: Verdict) =>
  verdict.results.map(({ path, outcome, findings, known }) => [
    path,
    outcome,
    findings.map((f) => f.message),
    known.map((k) => k.message),
  ]);

describe('check --base', () => {
  test('what the base had too is known and does not fail', async () => {
    const { folder, write, commit } = repository({ [TEMPLATE_PATH]: TEMPLATE, [PATH]: OLD });
    write(PATH, OLD.replace('## Motivation\n', '## Motivation\n\nOne more reason.\n'));
    commit('reason');
    expect(shortOf(await verdictOf(folder))).toEqual([[PATH, 'passed', [], ['Section `Goals` is missing.']]]);
  });

  test('what the change breaks fails, also before it is committed', async () => {
    const { folder, write } = repository({ [TEMPLATE_PATH]: TEMPLATE, [PATH]: GOOD });
    write(PATH, OLD);
    expect(shortOf(await verdictOf(folder))).toEqual([[PATH, 'failed', ['Section `Goals` is missing.'], []]]);
  });

  test('untouched proposals are not asked, unless they are named', async () => {
    const { folder } = repository({ [TEMPLATE_PATH]: TEMPLATE, [PATH]: OLD });
    const verdict = await verdictOf(folder);
    expect([verdict.outcome, verdict.results]).toEqual(['passed', []]);
    expect(verdict.notices).toContain('No proposal changed: there is nothing to check.');
    expect(shortOf(await verdictOf(folder, PATH))).toEqual([
      [PATH, 'passed', [], ['Section `Goals` is missing.']],
    ]);
  });

  test('a rename carries its past along', async () => {
    const { folder, commit } = repository({ [TEMPLATE_PATH]: TEMPLATE, 'veps/sig-compute/memory.md': OLD });
    mkdirSync(join(folder, dirname(PATH)), { recursive: true });
    renameSync(join(folder, 'veps/sig-compute/memory.md'), join(folder, PATH));
    commit('move');
    expect(shortOf(await verdictOf(folder))).toEqual([[PATH, 'passed', [], ['Section `Goals` is missing.']]]);
  });

  test('a new file has no past, committed or not', async () => {
    const { folder, write } = repository({ [TEMPLATE_PATH]: TEMPLATE });
    write(PATH, OLD);
    expect(shortOf(await verdictOf(folder))).toEqual([[PATH, 'failed', ['Section `Goals` is missing.'], []]]);
  });

  test('a deleted proposal is no document to check', async () => {
    const { folder, commit, write } = repository({
      [TEMPLATE_PATH]: TEMPLATE,
      [PATH]: OLD,
      'veps/sig-compute/7-x/vep.md': GOOD,
    });
    rmSync(join(folder, PATH));
    write('veps/sig-compute/7-x/vep.md', GOOD.replaceAll('#42', '#7'));
    commit('drop');
    expect((await verdictOf(folder)).results.map((result) => result.path)).toEqual([
      'veps/sig-compute/7-x/vep.md',
    ]);
  });

  test('case 89: the template of the base counts, not that of the change', async () => {
    const { folder, write, commit } = repository({ [TEMPLATE_PATH]: TEMPLATE });
    write(TEMPLATE_PATH, dropSection(TEMPLATE, 'Goals'));
    write(PATH, OLD);
    commit('lower the bar');
    expect(shortOf(await verdictOf(folder))).toEqual([[PATH, 'failed', ['Section `Goals` is missing.'], []]]);
  });

  test('the merge base counts: what landed on main since is not held against the change', async () => {
    const { folder, git, write, commit } = repository({ [TEMPLATE_PATH]: TEMPLATE, [PATH]: OLD });
    write(PATH, `${OLD}\n`);
    commit('newline');
    git('checkout', '-q', 'main');
    write(PATH, GOOD);
    commit('goals on main');
    git('checkout', '-q', 'change');
    expect(shortOf(await verdictOf(folder))).toEqual([[PATH, 'passed', [], ['Section `Goals` is missing.']]]);
  });

  test('a template that is not there at the base is an error', async () => {
    const { folder } = repository({ [PATH]: OLD });
    const said = await run(folder, 'check', '--base', 'main');
    expect([said.code, said.err]).toEqual([
      2,
      expect.stringContaining(`The template '${TEMPLATE_PATH}' is not there at main.`),
    ]);
  });

  test('text names what was there before, apart', async () => {
    const { folder, write } = repository({ [TEMPLATE_PATH]: TEMPLATE, [PATH]: OLD });
    write(PATH, `${OLD}\n`);
    const said = await run(folder, 'check', '--base', 'main');
    expect(said.out).toContain('Was there before and does not count (1):');
    expect(said.out).toContain('1 document: 1 passed, 0 findings, 1 more from before.');
  });
});
