// What a person gets from `check --fix`: the difference, the files, what is left; and that no file is ever half-written or lost.

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { createFile, replaceFile, replaceFiles } from '../../actions/cli/writing.ts';
import { dropSection, edit, GOOD, TEMPLATE } from '../support/proposal.ts';
import { folderWith, run, runBundle } from '../support/terminal.ts';

const TEMPLATE_PATH = 'veps/NNNN-vep-template/vep.md';
const PATH = 'veps/sig-compute/42-memory-lease/vep.md';
const SPELLED = edit(GOOD, '## Non Goals', '## Non-Goals');
const tree = (files: Record<string, string | Uint8Array> = {}) =>
  folderWith({ [TEMPLATE_PATH]: TEMPLATE, [PATH]: SPELLED, ...files });
const read = (folder: string, path = PATH) => readFileSync(join(folder, path), 'utf8');
const bytes = (text: string) => new TextEncoder().encode(text);

describe('fix', () => {
  test('shows the difference, writes it, and passes', async () => {
    const folder = tree();
    const said = await run(folder, 'check', '--fix');
    expect([said.code, said.err]).toEqual([0, '']);
    expect(said.out).toContain(`${PATH}\n  line 32   heading \`## Non-Goals\` is \`## Non Goals\` now\n`);
    expect(said.out).toContain('\n-## Non-Goals\n+## Non Goals\n');
    expect(said.out).toContain('1 repair in 1 file. What is left stands above, and is for the author.');
    expect(read(folder)).toBe(GOOD);
    expect((await run(folder, 'check')).code).toBe(0);
  });

  test('--dry-run writes nothing, and tells so with 1', async () => {
    const folder = tree();
    const said = await run(folder, 'check', '--fix', '--dry-run');
    expect(said.code).toBe(1);
    expect(said.out).toContain('+## Non Goals');
    expect(said.out).toContain('1 repair in 1 file would be made; no file was changed.');
    expect(read(folder)).toBe(SPELLED);
  });

  test('a second run has nothing to do', async () => {
    const folder = tree();
    await run(folder, 'check', '--fix');
    const said = await run(folder, 'check', '--fix', '--dry-run');
    expect([said.code, said.out]).toEqual([
      0,
      expect.stringContaining('There is nothing to mend without the author.'),
    ]);
  });

  test('1 where something is left for the author, with the lines of the text as it is now', async () => {
    const folder = tree({ [PATH]: dropSection(GOOD, 'Scalability') });
    const said = await run(folder, 'check', '--fix');
    expect(said.code).toBe(1);
    const line = read(folder).split('\n').indexOf('## Scalability') + 1;
    expect(said.out).toContain(
      `  ${line}:1    failed  Section \`Scalability\` is empty: it holds only a comment.`,
    );
  });

  test('json: what was mended, as a patch that git takes, and the verdict of what is left', () => {
    const folder = tree();
    const said = runBundle(folder, ['check', '--fix', '--dry-run', '--format', 'json']);
    const { schema, written, repaired, verdict } = JSON.parse(said.out);
    expect([schema, written, verdict.outcome]).toEqual([1, false, 'passed']);
    expect(repaired).toMatchObject([
      { path: PATH, repairs: [{ line: 32, what: 'heading `## Non-Goals` is `## Non Goals` now' }] },
    ]);
    const applied = spawnSync('git', ['apply', '-'], {
      cwd: folder,
      input: repaired[0].patch,
      encoding: 'utf8',
    });
    expect([applied.status, applied.stderr]).toEqual([0, '']);
    expect(read(folder)).toBe(GOOD);
  });

  test.each([
    ['BOM', `\ufeff${SPELLED}`, `\ufeff${GOOD}`],
    ['CRLF', SPELLED.replaceAll('\n', '\r\n'), GOOD.replaceAll('\n', '\r\n')],
    ['CR', SPELLED.replaceAll('\n', '\r'), GOOD.replaceAll('\n', '\r')],
    ['no last newline', SPELLED.trimEnd(), GOOD.trimEnd()],
  ])('case 151: %s stays', async (_name, before, after) => {
    const folder = tree({ [PATH]: before });
    expect((await run(folder, 'check', '--fix')).code).toBe(0);
    expect(readFileSync(join(folder, PATH))).toEqual(Buffer.from(after));
  });

  test('the mode of the file stays', async () => {
    const folder = tree();
    chmodSync(join(folder, PATH), 0o640);
    await run(folder, 'check', '--fix');
    expect(statSync(join(folder, PATH)).mode & 0o777).toBe(0o640);
    expect(readdirSync(dirname(join(folder, PATH)))).toEqual(['vep.md']);
  });

  test('appendices, proposals at a wrong path and the template are left alone', async () => {
    const others = {
      'veps/sig-compute/42-memory-lease/notes.md': '# Notes\n',
      'veps/sig-compute/late.md': SPELLED,
    };
    const folder = tree(others);
    const said = await run(folder, 'check', '--fix');
    for (const [path, text] of Object.entries(others)) expect(read(folder, path)).toBe(text);
    expect(read(folder, TEMPLATE_PATH)).toBe(TEMPLATE);
    expect(said.out).toContain(
      '`veps/sig-compute/late.md` was not mended: it does not stand where a proposal belongs.',
    );
  });

  test('text of a document cannot steer the terminal', async () => {
    const folder = tree({
      [PATH]: edit(
        SPELLED,
        '- Machines that run',
        '- \u001b]0;owned\u0007 \u001b[2J \u202eMachines that run',
      ),
    });
    const said = await run(folder, 'check', '--fix');
    expect(said.out).toContain('+## Non Goals');
    expect(said.out).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
  });

  test.each([
    ['--dry-run alone', ['check', '--dry-run'], '`--dry-run` goes with `--fix`.'],
    ['--write', ['check', '--write'], "`check` has no option '--write'."],
    ['a template without headings', ['check', '--fix', '--template', 'empty.md'], 'has no sections'],
  ])('2 for %s, and nothing is written', async (_name, argv, message) => {
    const folder = tree({ 'empty.md': 'Nothing.\n' });
    const said = await run(folder, ...argv);
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toContain(message);
    expect(read(folder)).toBe(SPELLED);
  });
});

describe('hostile files are left as they are, and named', () => {
  test.each([
    ['case 153: too large', new Uint8Array(300_000).fill(97)],
    ['a NUL', Buffer.from(`${SPELLED}\0`)],
    ['not UTF-8', Buffer.from('# caf\xe9\n', 'latin1')],
    ['case 154: quote markers nested 10,000 deep', `${SPELLED}\n${'>'.repeat(10_000)}\n`],
    [
      'case 154: a list nested 700 deep',
      `${SPELLED}\n${Array.from({ length: 700 }, (_, i) => `${' '.repeat(i)}- a`).join('\n')}`,
    ],
  ])('%s', (_name, content) => {
    const folder = tree({ [PATH]: content });
    const before = readFileSync(join(folder, PATH));
    const said = runBundle(folder, ['check', '--fix', '--format', 'json'], 20_000);
    expect(said.err).toBe('');
    expect(JSON.parse(said.out)).toMatchObject({
      repaired: [],
      verdict: { outcome: expect.stringMatching(/failed|warning/) },
    });
    expect(readFileSync(join(folder, PATH))).toEqual(before);
  });

  test('case 156: a symbolic link is neither followed nor replaced', () => {
    const folder = folderWith({ [TEMPLATE_PATH]: TEMPLATE, 'elsewhere.md': SPELLED });
    mkdirSync(dirname(join(folder, PATH)), { recursive: true });
    symlinkSync(join(folder, 'elsewhere.md'), join(folder, PATH));
    const said = runBundle(folder, ['check', '--fix']);
    expect(said.code).toBe(1);
    expect(said.out).toContain('The file is a symbolic link.');
    expect(read(folder, 'elsewhere.md')).toBe(SPELLED);
  });
});

describe('writing', () => {
  test('a file that somebody else changed meanwhile stays as they left it', () => {
    const folder = tree();
    const file = join(folder, PATH);
    expect(() => replaceFile(file, bytes('what was read'), bytes('new'), PATH)).toThrow(
      /was changed meanwhile/,
    );
    expect(read(folder)).toBe(SPELLED);
  });

  test('of several files those before the one that cannot be written stay written, and the error says so', () => {
    const folder = folderWith({ 'a.md': 'a', 'b.md': 'b' });
    const change = (path: string, before: string) => ({
      file: join(folder, path),
      path,
      before: bytes(before),
      after: bytes('new'),
    });
    expect(() => replaceFiles([change('a.md', 'a'), change('b.md', 'other')])).toThrow(
      expect.objectContaining({
        hint: expect.stringContaining('1 of 2 files are written, the others as they were.'),
      }),
    );
    expect([read(folder, 'a.md'), read(folder, 'b.md')]).toEqual(['new', 'b']);
  });

  test('a new file takes the place of none, and leaves no folder behind where it cannot be written', () => {
    const folder = tree();
    expect(() => createFile(join(folder, PATH), bytes('new'), PATH)).toThrow(
      /something stands there already/,
    );
    expect(() => createFile(join(folder, `${PATH}/below/vep.md`), bytes('new'), PATH)).toThrow(
      /is no folder|cannot be written/,
    );
    expect(read(folder)).toBe(SPELLED);
    expect(readdirSync(dirname(join(folder, PATH)))).toEqual(['vep.md']);
  });

  const isRoot = process.getuid?.() === 0;
  test('a folder that is read-only: the reason, the next step, and the file as it was', () => {
    const folder = tree();
    chmodSync(folder, 0o755);
    const place = dirname(join(folder, PATH));
    chmodSync(place, 0o555);
    const bundle = fileURLToPath(new URL('../../actions/cli/dist/index.js', import.meta.url));
    // Nothing is read-only to root.
    const said = spawnSync(process.execPath, [bundle, 'check', '--fix'], {
      cwd: folder,
      encoding: 'utf8',
      ...(isRoot ? { uid: 65_534 } : {}),
    });
    chmodSync(place, 0o755);
    // Where others may not even enter the checkout there is nothing to be seen of it.
    if (said.status === null || /Cannot find module|EACCES.*index\.js/.test(said.stderr)) return;
    expect([said.status, said.stderr]).toEqual([
      2,
      `error: '${PATH}' cannot be written: permission is denied.\nCheck who may write in its folder.\n`,
    ]);
    expect(read(folder)).toBe(SPELLED);
    expect(readdirSync(place)).toEqual(['vep.md']);
  });

  test('killed at any moment, a file is the old one or the new one', () => {
    const bundle = fileURLToPath(new URL('../../actions/cli/dist/index.js', import.meta.url));
    for (const timeout of [150, 250, 350, 450]) {
      const folder = tree();
      spawnSync(process.execPath, [bundle, 'check', '--fix'], {
        cwd: folder,
        timeout,
        killSignal: 'SIGKILL',
      });
      expect([SPELLED, GOOD]).toContain(read(folder));
    }
  });

  test('what a run that was killed left behind is no proposal', async () => {
    const folder = tree();
    writeFileSync(join(dirname(join(folder, PATH)), '.vep.md.1.tmp'), 'half');
    const said = await run(folder, 'check', '--format', 'json');
    expect((JSON.parse(said.out).results as { path: string }[]).map(({ path }) => path)).toEqual([PATH]);
  });
});
