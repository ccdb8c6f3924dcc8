// Does the sample repository still teach what its expected.json says, in process and as `npm start` shows it?

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { main } from '../actions/cli/main.ts';
import type { Verdict } from '../actions/shared/generated/verdict.types.ts';

interface Expected {
  readonly release: string;
  /** The document that is shown in full. */
  readonly read: string;
  readonly documents: Readonly<
    Record<string, { readonly outcome: string; readonly because: readonly string[]; readonly shows: string }>
  >;
}

const TOP = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE = join(TOP, 'test/sample');
const expected = JSON.parse(readFileSync(join(SAMPLE, 'expected.json'), 'utf8')) as Expected;

async function runMain(...args: string[]) {
  const written = { stdout: '', stderr: '' };
  const code = await main(args, {
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
    env: {},
    cwd: () => SAMPLE,
  });
  return { code, ...written };
}

function start(...args: string[]) {
  return spawnSync(process.execPath, [join(TOP, '.ci/start.mjs'), ...args], { encoding: 'utf8' });
}

describe('the sample repository', () => {
  test('its configuration is valid', async () => {
    const { code, stderr } = await runMain('config');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('every document has its outcome, for its reason', async () => {
    const { code, stdout, stderr } = await runMain(
      'check',
      '--release',
      expected.release,
      '--format',
      'json',
    );
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const { results } = JSON.parse(stdout) as Verdict;
    const outcomes = results.map(({ path, outcome }) => [path, outcome]);
    expect(Object.fromEntries(outcomes)).toEqual(
      Object.fromEntries(Object.entries(expected.documents).map(([path, { outcome }]) => [path, outcome])),
    );
    for (const { path, findings } of results) {
      const { because = [] } = expected.documents[path ?? ''] ?? {};
      expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...because]));
    }
  });
});

describe('npm start', () => {
  test('shows every document and ends well', () => {
    const { status, stdout, stderr } = start('--once');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const [path, { outcome, shows }] of Object.entries(expected.documents)) {
      const name = path.replace(/^veps\//, '').replace(/\/vep\.md$/, '');
      const row = stdout.split('\n').find((line) => line.trimStart().startsWith(`${name} `));
      expect(row).toContain(` ${outcome} `);
      expect(row).toContain(shows);
    }
    expect(stdout).toContain(`\n${expected.read}  `);
    // Of the project around it, too.
    expect(stdout).toMatch(/#48 +✘…✔ +A first proposal/);
    expect(stdout).not.toContain('\u001b');
  });

  test('says what differs, and fails', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sample-'));
    try {
      cpSync(SAMPLE, folder, { recursive: true });
      const [first = '', second = '', third = ''] = Object.keys(expected.documents);
      const { [first]: _unnamed, ...named } = expected.documents;
      const documents = {
        ...named,
        [second]: { outcome: 'failed', because: [], shows: '' },
        [third]: { outcome: 'passed', because: ['title-format'], shows: '' },
        'veps/sig-compute/1-gone/vep.md': { outcome: 'passed', because: [], shows: '' },
      };
      writeFileSync(join(folder, 'expected.json'), JSON.stringify({ ...expected, documents }));
      const { status, stderr } = start(folder);
      expect(status).toBe(1);
      expect(stderr.trim().split('\n')).toEqual([
        'This is not what the sample expects:',
        `  ${second}: expected failed, found passed (nothing).`,
        `  ${third}: expected a finding of title-format.`,
        '  veps/sig-compute/1-gone/vep.md: expected passed, but it was not checked.',
        `  ${first}: was checked, but expected.json does not name it.`,
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
