// What do `roadmap`, `announce` and `planning` print, and what do they refuse?

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { releaseReport } from '../support/release-report.ts';
import { folderWith, run } from '../support/terminal.ts';
import { exampleReport } from '../support/weekly-report.ts';

const folder = folderWith({
  'report.json': JSON.stringify(releaseReport({ errors: [] })),
  'errors.json': JSON.stringify(exampleReport()),
  'planning.json': JSON.stringify(
    releaseReport({
      errors: [],
      releases: exampleReport().releases.map((release) => ({ ...release, phase: 'planning' })),
    }),
  ),
  'broken.json': '{',
  'other.json': '{"schema": 2}',
});
const from = (...argv: readonly string[]) => run(folder, ...argv, '--from', 'report.json');

describe('roadmap', () => {
  test('as text', async () => {
    const { code, out, err } = await from('roadmap', 'v1.10');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`Roadmap of v1.10
6 VEPs are accepted for v1.10: 1 beta and 5 alpha.
Enhancement freeze on 2026-09-02, code freeze on 2026-10-21, branch cut on 2026-10-28 and release
(GA) on 2026-11-18.
Acceptance of a VEP does not guarantee that the enhancement will be in v1.10 or in a later release.

SIG compute
  VEP 13  alpha  on track         Came late, with leave  new

SIG network
  VEP  6  beta   on track         Is further than it was  changed
  VEP  3  alpha  on track         Stays as it was
  VEP  4  alpha  on track         Came since last week  new
  VEP 14  alpha  on track         Nobody looked before

SIG storage
  VEP  5  alpha  on track         Came from another release  new

Not accepted
  VEP 16  Not accepted yet. It is provisional: it is not accepted for v1.10 yet.

Since 2026-W37
  VEP 13  is accepted at alpha.
  VEP 6  is accepted at beta; it was alpha v1.10.
  VEP 4  is accepted at alpha.
  VEP 5  is accepted at alpha, and was for alpha v1.9.
  VEP 8  is not accepted for v1.10 any more. Its target moved to alpha v1.11.
  VEP 10  is not accepted for v1.10 any more. Its status is \`deferred\`.
  Of 1 VEP it is not known whether the last report had it.
`);
  });

  test('of the release that the report is about, in whatever spelling', async () => {
    const named = await from('roadmap', 'v1.10');
    expect((await from('roadmap')).out).toBe(named.out);
    expect((await from('roadmap', '1.10.0')).out).toBe(named.out);
  });

  test('as JSON, Markdown and a page', async () => {
    expect(JSON.parse((await from('roadmap', '--format', 'json')).out)).toMatchObject({
      schema: 1,
      release: 'v1.10',
    });
    expect((await from('roadmap', '--format', 'markdown')).out).toMatch(/^# Roadmap of v1\.10\n/);
    expect((await from('roadmap', '--format', 'html')).out).toMatch(/^<!doctype html>/);
  });

  test('into a file', async () => {
    const { code, out } = await from('roadmap', '--format', 'html', '--output', 'roadmap.html');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readFileSync(join(folder, 'roadmap.html'), 'utf8')).toContain('<title>Roadmap of v1.10</title>');
  });

  test('of a report with errors says that it may be incomplete', async () => {
    const { code, err } = await run(folder, 'roadmap', '--from', 'errors.json');
    expect({ code, err }).toEqual({
      code: 0,
      err: '1 thing could not be read for the report of 2026-W38: what follows may be incomplete.\n',
    });
  });
});

describe('announce', () => {
  test('prints the mail', async () => {
    const expected = new URL('../weekly-report/expected/announcement.txt', import.meta.url);
    expect(await from('announce', 'v1.10')).toEqual({
      code: 0,
      out: readFileSync(expected, 'utf8'),
      err: '',
    });
  });

  test('before the freeze says that it is a draft', async () => {
    const { err, out } = await run(folder, 'announce', '--from', 'planning.json');
    expect(err).toBe('The enhancement freeze of v1.10 has not begun: this is a draft.\n');
    expect(out).toContain('Subject: Draft: [v1.10] 6 VEPs accepted');
  });

  test('as JSON, as an issue and as a page', async () => {
    const { subject } = JSON.parse((await from('announce', '--format', 'json')).out) as { subject: string };
    expect(subject).toBe('[v1.10] Enhancement freeze: 6 VEPs accepted');
    expect((await from('announce', '--format', 'markdown')).out).toContain(
      'Send this mail to `lighthouse-dev`',
    );
    expect((await from('announce', '--format', 'html')).out).toContain(
      '<pre class="mail" tabindex="0">Hello,\n',
    );
  });
});

describe('planning', () => {
  test('as text', async () => {
    const { code, out } = await from('planning', 'v1.11');
    expect(code).toBe(0);
    expect(out).toBe(`Planning of v1.11
There is no schedule yet.

SIG network: 1 candidate, 1 of them tracked; 1 without a target
  VEP 8  Moved on: alpha, tracked, accepted, priority/high; reviewers noor-cordouan; approvers
         sam-skerryvore

Who is named
  noor-cordouan            reviews   1, approves   0
  sam-skerryvore           reviews   0, approves   1
`);
  });

  test('as JSON, Markdown and a page', async () => {
    expect(JSON.parse((await from('planning', '--format', 'json')).out)).toMatchObject({ release: 'v1.10' });
    expect((await from('planning', '--format', 'markdown')).out).toMatch(/^# Planning of v1\.10\n/);
    expect((await from('planning', '--format', 'html')).out).toMatch(/^<!doctype html>/);
  });
});

test.each([
  {
    name: 'a release that the report does not know',
    argv: ['roadmap', 'v9.9', '--from', 'report.json'],
    said: 'The report of 2026-W38 knows no release v9.9.\nIt knows v1.10 and v1.11.',
  },
  {
    name: 'what is no release',
    argv: ['announce', 'soon', '--from', 'report.json'],
    said: "'soon' is no release.\nWrite `enhancements announce v1.10`.",
  },
  {
    name: 'two releases',
    argv: ['planning', 'v1.10', 'v1.11', '--from', 'report.json'],
    said: "`planning` takes one release, and got 'v1.11' as well.\nWrite `enhancements planning v1.10`.",
  },
  {
    name: 'a file that is not there',
    argv: ['roadmap', '--from', 'none.json'],
    said: "'none.json' is not there, or cannot be read.\nName the file that the weekly report keeps, or that `report --format json` prints.",
  },
  {
    name: 'what is no JSON',
    argv: ['roadmap', '--from', 'broken.json'],
    said: "'broken.json' is no JSON.\nName the file that the weekly report keeps, or that `report --format json` prints.",
  },
  {
    name: 'what is no report',
    argv: ['roadmap', '--from', 'other.json'],
    said: "'other.json' is no weekly report: `repository` is missing.\nName the file that the weekly report keeps, or that `report --format json` prints.",
  },
  {
    name: 'a format that it does not have',
    argv: ['roadmap', '--format', 'github', '--from', 'report.json'],
    said: "`roadmap` has no format 'github'.\nThere are text, json, markdown, html: write `--format json`, for one.",
  },
  {
    name: 'a file that cannot be written',
    argv: ['roadmap', '--from', 'report.json', '--output', 'none/roadmap.txt'],
    said: expect.stringMatching(/^'none\/roadmap\.txt' cannot be written: ENOENT.*\nCheck the path\.$/),
  },
])('refuses $name', async ({ argv, said }) => {
  const { code, out, err } = await run(folder, ...argv);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.replace(/^error: /, '').trimEnd()).toEqual(said);
});
