// What `init` refuses, and what goes wrong while it writes: the reason, the next step, and nothing half-written.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { createFiles } from '../../actions/cli/writing.ts';
import { CONFIG_PATH, requireConfig } from '../../actions/shared/config.ts';
import { checkout, filesIn } from '../support/checkout.ts';
import { GOOD, TEMPLATE } from '../support/proposal.ts';
import { BUNDLE, folderWith, run, runBundle } from '../support/terminal.ts';

const TEMPLATE_PATH = 'veps/NNNN-vep-template/vep.md';
const VEP = { [TEMPLATE_PATH]: TEMPLATE, 'veps/sig-compute/42-memory-lease/vep.md': GOOD };
const CI = { OWNERS_ALIASES: 'aliases:\n  ci-maintainers: [cleo]\n' };
const GATES = '.github/workflows/gates.yml';
const OTHER = 'name: Mine\non: push\njobs: {}\n';

describe('2, and nothing written', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[], string, string]>([
    ['an unknown kind', VEP, ['--kind', 'kep'], "There is no kind 'kep'.", '--kind vep'],
    ['nothing that tells the kind', {}, [], 'What kind of repository is this?', '--kind'],
    [
      'two kinds',
      { ...VEP, 'docs/ci-enhancements/1-a/cep.md': GOOD },
      [],
      'two kinds of proposals',
      'Say it with `--kind`',
    ],
    ['no template', { 'veps/notes.md': '# Notes\n' }, [], "There is no template below 'veps'", TEMPLATE_PATH],
    [
      'several templates',
      { 'veps/template-a.md': TEMPLATE, 'veps/template-b.md': TEMPLATE },
      [],
      '`veps/template-a.md` and `veps/template-b.md`',
      '--template PATH',
    ],
    [
      'a template without headings',
      { ...VEP, [TEMPLATE_PATH]: 'Nothing.\n' },
      [],
      `The template '${TEMPLATE_PATH}' has no sections`,
      'Restore its headings.',
    ],
    [
      'a template that is not there',
      VEP,
      ['--template', 'veps/gone.md'],
      "The template 'veps/gone.md' is not there",
      'Restore it',
    ],
    [
      'no template of another series',
      {},
      ['--kind', 'none'],
      'There is no template of proposals',
      '--template PATH',
    ],
    [
      'a configuration that is half written',
      { ...VEP, [CONFIG_PATH]: 'preset: vep\npeople: {maintainers: [' },
      [],
      `${CONFIG_PATH}:`,
      'docs/configuration.md',
    ],
    [
      'a configuration of another kind',
      { ...VEP, [CONFIG_PATH]: 'preset: cep\n' },
      ['--kind', 'vep'],
      'stands already, for the kind `cep`',
      'it is never replaced',
    ],
    ['a short commit', VEP, ['--pin', 'abc123'], "'abc123' is no whole commit.", '40 hexadecimal digits'],
    ['a release that is none', VEP, ['--release', 'soon'], "'soon' is no release.", '--release v1.10'],
    [
      'a schedule nowhere',
      VEP,
      ['--schedule', 'dates'],
      "'dates' does not say where",
      '--schedule owner/name',
    ],
    [
      'a schedule without a release',
      VEP,
      ['--schedule', 'o/n:all.yaml'],
      'does not say where schedules are',
      '{release}',
    ],
    ['proposals nowhere', VEP, ['--proposals', 'x'], "'x' is no repository.", '--proposals owner/name'],
    ['a root outside', VEP, ['--root', '../x'], "'../x' is no path inside the repository.", '--root'],
    ['a template outside', VEP, ['--template', '/etc/passwd'], 'is no path inside', '--template'],
    ['a path', VEP, ['veps'], "`init` takes no path: 'veps'.", '--repository'],
    [
      'a folder without a repository',
      VEP,
      ['--output', 'x'],
      '`--output` goes with `--repository`.',
      '--dry-run',
    ],
    [
      'labels without a token',
      VEP,
      ['--create-labels'],
      'This checkout has no remote on GitHub.',
      'git remote add origin',
    ],
    ['a format', VEP, ['--format', 'html'], "`init` has no format 'html'.", 'text, json'],
    [
      'two other workflows with the names of ours',
      { ...VEP, [GATES]: OTHER, '.github/workflows/enhancement-gates.yml': OTHER },
      [],
      'are other workflows of yours',
      'Rename one of them',
    ],
    [
      'a file where a folder has to be',
      { ...VEP, '.github': 'x' },
      [],
      `'.github' is a file, and '${CONFIG_PATH}' is to be written below it.`,
      'Rename it',
    ],
    [
      'a file where the last folder has to be',
      { ...CI, docs: 'x' },
      [],
      "'docs' is a file, and 'docs/ci-enhancements/NNNN-cep-template/cep.md' is to be written below it.",
      'Rename it',
    ],
  ])('%s', async (_name, files, argv, message, next) => {
    const folder = checkout(files);
    const before = filesIn(folder);
    const said = await run(folder, 'init', ...argv);
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toContain(message);
    expect(said.err).toContain(next);
    expect(said.err).not.toContain('This is a bug');
    expect(filesIn(folder)).toEqual(before);
  });

  test('no git repository', async () => {
    const folder = folderWith(VEP);
    const said = await run(folder, 'init');
    expect([said.code, said.err]).toEqual([
      2,
      `error: ${folder} is in no git repository.\nRun it in a clone, begin one with \`git init\`, or name one on GitHub with \`--repository owner/name\`.\n`,
    ]);
  });

  test.each([
    ['.github', '.github'],
    ['.github/workflows', '.github/workflows'],
    [CONFIG_PATH, CONFIG_PATH],
  ])('%s is a symbolic link', async (path, named) => {
    const elsewhere = folderWith({ 'keep.md': '# Keep\n' });
    const folder = checkout(VEP);
    if (path !== '.github') mkdirSync(join(folder, '.github'));
    symlinkSync(path === CONFIG_PATH ? join(elsewhere, 'gone.yaml') : elsewhere, join(folder, path));
    const said = await run(folder, 'init');
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toContain(
      path === CONFIG_PATH ? 'The file is a symbolic link.' : `'${named}' is a symbolic link`,
    );
    expect(filesIn(elsewhere)).toEqual({ 'keep.md': '# Keep\n' });
  });

  test('a folder in the place of a workflow', async () => {
    const folder = checkout(VEP);
    mkdirSync(join(folder, GATES), { recursive: true });
    const said = await run(folder, 'init');
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toContain(`'${GATES}': This is no regular file.`);
  });

  test('text of others cannot steer the terminal', async () => {
    const folder = checkout(
      {
        'rfcs/\u001b[2J0000-template.md': '# RFC-NNNN: x\n\n## Goals\n',
        'rfcs/1-a.md': '# RFC-1: A\n\n## Goals\n\nX.\n',
      },
      { remotes: { origin: 'octo/rfcs' } },
    );
    const said = await run(
      folder,
      'init',
      '--dry-run',
      '--template',
      'rfcs/\u001b[2J0000-template.md',
      '--kind',
      'none',
    );
    expect(said.code).toBe(0);
    expect(said.out).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test('through the bundle', () => {
    const said = runBundle(folderWith({}), ['init']);
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toContain('is in no git repository.');
  });
});

test('ended in the middle, at whatever moment: what stands is whole, and the next run completes it', async () => {
  const whole = checkout(CI);
  await run(whole, 'init');
  const { [CONFIG_PATH]: _instant, ...wanted } = filesIn(whole);
  for (const seen of [CONFIG_PATH, GATES, 'docs/ci-enhancements/NNNN-cep-template/cep.md']) {
    const folder = checkout(CI);
    const child = spawn(process.execPath, [BUNDLE, 'init'], { cwd: folder, stdio: 'ignore' });
    const over = once(child, 'exit');
    while (child.exitCode === null && !existsSync(join(folder, seen))) await turn();
    child.kill('SIGINT');
    await over;
    const { [CONFIG_PATH]: config, ...stands } = filesIn(folder);
    // What begins with a dot and ends with `.tmp` is a draft that never got to its place.
    for (const [path, text] of Object.entries(stands))
      if (!path.endsWith('.tmp')) expect([path, text]).toEqual([path, wanted[path]]);
    if (config !== undefined) expect(requireConfig(config, CONFIG_PATH).preset).toBe('cep');
    const said = await run(folder, 'init');
    expect([said.code, said.err]).toEqual([0, '']);
    expect(filesIn(folder)).toMatchObject(wanted);
  }
});

describe('files that are written together', () => {
  const of = (folder: string, paths: readonly string[]) =>
    paths.map((path) => ({ file: join(folder, path), path, content: new TextEncoder().encode(`${path}\n`) }));

  test('all of them', () => {
    const folder = folderWith({});
    createFiles(of(folder, ['a/b/one', 'a/two', 'three']));
    expect(filesIn(folder)).toEqual({ 'a/b/one': 'a/b/one\n', 'a/two': 'a/two\n', three: 'three\n' });
  });

  test('or none: what was there stays, with what somebody put beside it meanwhile', () => {
    const folder = folderWith({ 'b/taken': 'mine\n' });
    expect(() => createFiles(of(folder, ['a/one', 'b/c/two', 'b/taken']))).toThrow(
      expect.objectContaining({
        message: "'b/taken' cannot be written: something stands there already.",
        hint: expect.stringMatching(/Nothing was written\.$/),
      }),
    );
    expect(filesIn(folder)).toEqual({ 'b/taken': 'mine\n' });
  });

  test('a folder that may only be read', () => {
    const folder = folderWith({ 'closed/keep': 'mine\n' });
    chmodSync(folder, 0o777);
    chmodSync(join(folder, 'closed'), 0o555);
    // Root may write everywhere: then somebody else tries.
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      expect(() => createFiles(of(folder, ['open/one', 'closed/two']))).toThrow(
        expect.objectContaining({
          message: "'closed/two' cannot be written: permission is denied.",
          hint: 'Check who may write in its folder. Nothing was written.',
        }),
      );
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
    expect(filesIn(folder)).toEqual({ 'closed/keep': 'mine\n' });
  });

  test('one that was changed at once by somebody else is not taken away', () => {
    const folder = folderWith({ taken: 'mine\n' });
    const first = join(folder, 'one');
    const [one, taken] = of(folder, ['one', 'taken']);
    const changing = {
      get file() {
        // As if somebody saved it between the two.
        writeFileSync(first, 'theirs\n');
        return taken?.file ?? '';
      },
      path: 'taken',
      content: new Uint8Array(),
    };
    expect(() => createFiles(one ? [one, changing] : [])).toThrow('something stands there already');
    expect(filesIn(folder)).toEqual({ one: 'theirs\n', taken: 'mine\n' });
  });
});
