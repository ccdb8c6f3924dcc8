// What a person gets from `migrate`: the difference of each file, a report, and files only where that was asked for.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { edit, GOOD, GOOD_FRONT_MATTER, GOOD_TRACKER, TEMPLATE } from '../support/proposal.ts';
import { folderWith, run, runBundle } from '../support/terminal.ts';

const TEMPLATE_PATH = 'veps/NNNN-vep-template/vep.md';
const PATH = 'veps/sig-compute/42-memory-lease/vep.md';
const tree = (files: Record<string, string | Uint8Array> = {}) =>
  folderWith({ [TEMPLATE_PATH]: TEMPLATE, [PATH]: GOOD, ...files });
const read = (folder: string, path = PATH) => readFileSync(join(folder, path), 'utf8');

describe('migrate', () => {
  test('shows the difference and writes nothing', async () => {
    const folder = tree();
    const said = await run(folder, 'migrate');
    expect([said.code, said.err]).toEqual([0, '']);
    expect(said.out).toContain(`${PATH}  migrated\n`);
    expect(said.out).toContain('\n+owning-sig: sig-compute\n');
    expect(said.out).toContain('\n-- This VEP targets alpha for version: v1.10\n');
    expect(said.out).toContain('1 file would be changed to front-matter. Write them with --write.');
    expect(read(folder)).toBe(GOOD);
  });

  test('--write, then check: it passes; and back it is what it was', async () => {
    const folder = tree();
    expect((await run(folder, 'migrate', '--write')).out).toContain('1 file changed to front-matter.');
    expect(read(folder)).toContain('\nvep-number: 42\n');
    const checked = await run(folder, 'check', '--release', 'v1.10');
    expect([checked.code, checked.out]).toEqual([
      0,
      expect.stringContaining('`creation-date` is still `TBD`'),
    ]);
    await run(folder, 'migrate', '--write', '--to', 'target-lines');
    expect(read(folder)).toBe(GOOD);
  });

  test('front matter to target lines and back, to the byte', async () => {
    const folder = tree({ [PATH]: GOOD_FRONT_MATTER });
    const said = await run(folder, 'migrate', '--write', '--to', 'target-lines');
    expect(read(folder)).toContain('- This VEP targets alpha for version: v1.10');
    expect(said.out).toContain(
      'With target lines the template asks for more: `enhancements check --fix` adds it.',
    );
    await run(folder, 'migrate', '--write');
    expect(read(folder)).toBe(GOOD_FRONT_MATTER);
  });

  test('front matter to target lines: with what the template asks for then, it passes', async () => {
    const folder = tree({ [PATH]: GOOD_FRONT_MATTER });
    await run(folder, 'migrate', '--write', '--to', 'target-lines');
    expect((await run(folder, 'check', '--fix')).code).toBe(0);
    expect(read(folder)).toContain('\n### Release Signoff Checklist\n');
  });

  test('the tracking issue knows people, gate and stage', async () => {
    const folder = tree({ 'issue.json': JSON.stringify(GOOD_TRACKER) });
    await run(folder, 'migrate', '--write', '--tracker', 'issue.json');
    expect(read(folder)).toContain('authors:\n  - "@ada"\n');
    expect(read(folder)).toContain('\nfeature-gate: MemoryLease\nstage: alpha\n');
  });

  test('git knows the day', async () => {
    const folder = tree();
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
        cwd: folder,
        env: {
          ...process.env,
          GIT_AUTHOR_DATE: '2026-03-04T12:00:00Z',
          GIT_COMMITTER_DATE: '2026-03-04T12:00:00Z',
        },
      });
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'first');
    const said = await run(folder, 'migrate');
    expect(said.out).toContain('\n+creation-date: "2026-03-04"\n');
  });

  test('a report for each file, and 1 where one cannot be migrated', async () => {
    const folder = tree({
      'veps/sig-compute/42-memory-lease/notes.md': '# Notes\n',
      'veps/sig-network/7-plug/vep.md': GOOD_FRONT_MATTER.replaceAll('42', '7'),
      'veps/sig-network/8-open/vep.md': `---\ntitle: x\n\n${GOOD}`,
      'veps/sig-network/9-ship/vep.md': edit(
        GOOD.replaceAll('#42', '#9'),
        '- This VEP targets alpha for version: v1.10',
        '- Ship target version: v1.9',
      ),
    });
    const said = await run(folder, 'migrate', '--format', 'json');
    expect(said.code).toBe(1);
    const { schema, to, written, files } = JSON.parse(said.out);
    expect([schema, to, written]).toEqual([1, 'front-matter', false]);
    expect(
      (files as { path: string; state: string; said: string[] }[]).map(({ path, state, said: why }) => [
        path.split('/').at(-2),
        state,
        why[0],
      ]),
    ).toEqual([
      ['42-memory-lease', 'unchanged', 'An appendix carries no metadata: only the proposal does.'],
      ['42-memory-lease', 'migrated', undefined],
      ['7-plug', 'unchanged', 'It has front matter already.'],
      [
        '8-open',
        'refused',
        'It has front matter that is never closed, or that does not begin at the first line.',
      ],
      [
        '9-ship',
        'migrated',
        'The target lines stay: front matter has no milestone for a target without a stage.',
      ],
    ]);
  });

  test.each([
    ['BOM', `\ufeff${GOOD}`],
    ['CRLF', GOOD.replaceAll('\n', '\r\n')],
    ['CR', GOOD.replaceAll('\n', '\r')],
    ['no last newline', GOOD.trimEnd()],
  ])('case 151: %s stays, there and back', async (_name, text) => {
    const folder = tree({ [PATH]: text });
    await run(folder, 'migrate', '--write');
    const there = read(folder);
    expect([there.startsWith('\ufeff'), /\n/.test(there), there.endsWith('\n')]).toEqual([
      text.startsWith('\ufeff'),
      /\n/.test(text),
      text.endsWith('\n'),
    ]);
    expect((await run(folder, 'check')).code).toBe(0);
    await run(folder, 'migrate', '--write', '--to', 'target-lines');
    expect(readFileSync(join(folder, PATH))).toEqual(Buffer.from(text));
  });

  test.each([
    ['case 153: too large', new Uint8Array(300_000).fill(97), 'too large'],
    ['a NUL', Buffer.from(`${GOOD}\0`), 'NUL'],
    ['case 154: quote markers nested 10,000 deep', `${GOOD}\n${'>'.repeat(10_000)}\n`, 'nested too deeply'],
  ])('%s is refused with the reason', (_name, content, why) => {
    const folder = tree({ [PATH]: content });
    const before = readFileSync(join(folder, PATH));
    const said = runBundle(folder, ['migrate', '--write']);
    expect([said.code, said.out]).toEqual([1, expect.stringContaining(why)]);
    expect(readFileSync(join(folder, PATH))).toEqual(before);
  });

  test('case 156: a symbolic link is neither followed nor replaced', () => {
    const folder = folderWith({ [TEMPLATE_PATH]: TEMPLATE, 'elsewhere.md': GOOD });
    mkdirSync(dirname(join(folder, PATH)), { recursive: true });
    symlinkSync(join(folder, 'elsewhere.md'), join(folder, PATH));
    const said = runBundle(folder, ['migrate', '--write']);
    expect([said.code, said.out]).toEqual([1, expect.stringContaining('The file is a symbolic link.')]);
    expect(read(folder, 'elsewhere.md')).toBe(GOOD);
  });

  test.each([
    ['another form', ['migrate', '--to', 'yaml'], "Unknown form of metadata 'yaml'"],
    ['--fix', ['migrate', '--fix'], "`migrate` has no option '--fix'."],
    ['a path that is not there', ['migrate', 'veps/nothing.md'], "'veps/nothing.md' is neither a file"],
  ])('2 for %s', async (_name, argv, message) => {
    const said = await run(tree(), ...argv);
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toContain(message);
  });

  test('a title cannot steer the terminal, nor leave its line in the front matter', async () => {
    const title = 'Memory \u001b[2J"\u2028status: implemented';
    const folder = tree({ [PATH]: edit(GOOD, 'Memory lease for paused machines', title) });
    const said = await run(folder, 'migrate', '--write');
    expect(said.out).not.toMatch(/(?!\n)\p{Cc}|\p{Zl}/u);
    expect(read(folder)).toContain('\nstatus: provisional');
    const checked = await run(folder, 'check', '--format', 'json');
    const messages = (JSON.parse(checked.out).results[0].findings as { message: string }[]).map(
      ({ message }) => message,
    );
    expect(messages).toEqual(['Front matter: `creation-date` is still `TBD`.']);
  });
});
