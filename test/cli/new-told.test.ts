// What `new` tells who has never seen a proposal: where the number comes from, which SIG is none, what a box is, and every step up to the pull request.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FRONT_MATTER_TEMPLATE, GOOD, TEMPLATE } from '../support/proposal.ts';
import { folderWith, run, typed } from '../support/terminal.ts';

const TEMPLATE_PATH = 'veps/NNNN-vep-template/vep.md';
const PATH = 'veps/sig-compute/42-memory-lease/vep.md';
const FORM = '.github/ISSUE_TEMPLATE/vep.md';
const KNOWN = ['new', 'Memory lease', '--number', '42', '--sig', 'compute'];
const IDEA = ['--idea', 'yyyyyyn'];
const tree = (files: Record<string, string> = {}) =>
  folderWith({
    [TEMPLATE_PATH]: TEMPLATE,
    'veps/sig-network/7-plug/vep.md': GOOD.replaceAll('#42', '#7'),
    ...files,
  });
const read = (folder: string) => readFileSync(join(folder, PATH), 'utf8');

function cloned(remotes: Readonly<Record<string, string>>, files: Record<string, string> = {}): string {
  const folder = tree(files);
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'ignore' });
  git('init');
  for (const [name, url] of Object.entries(remotes)) git('remote', 'add', name, url);
  return folder;
}

const SECTIONS = [
  'Overview',
  'Motivation',
  'Goals',
  'Non Goals',
  'Definition of Users',
  'User Stories',
  'Repos',
  'Design',
  'API Examples',
  'Alternatives',
  'Scalability',
  'Update/Rollback Compatibility',
  'Functional Testing Approach',
];
const ANSWERS = SECTIONS.flatMap((heading) => ['--section', `${heading}=What is to be said about it.`]);

describe('where the tracking issue is opened', () => {
  const NO_NUMBER = ['new', 'Memory lease', '--sig', 'compute'];
  test.each<[string, Record<string, string>, Record<string, string>, readonly string[], string]>([
    [
      'upstream goes before a fork',
      { origin: 'git@github.com:ada/e.git', upstream: 'https://github.com/octo/e' },
      { [FORM]: '---\nname: VEP\n---\n' },
      [],
      'https://github.com/octo/e/issues/new?template=vep.md',
    ],
    [
      'where the form is not there, its choice',
      { origin: 'git@github.com:octo/e.git' },
      {},
      [],
      'https://github.com/octo/e/issues/new/choose',
    ],
    [
      'a repository that is named',
      {},
      { [FORM]: 'x' },
      ['--repository', 'octo/named'],
      'https://github.com/octo/named/issues/new?template=vep.md',
    ],
    [
      'a server of its own',
      { origin: 'https://git.example.com/octo/e.git' },
      { [FORM]: 'x' },
      [],
      'https://git.example.com/octo/e/issues/new?template=vep.md',
    ],
  ])('%s', async (_name, remotes, files, argv, address) => {
    const said = await run(cloned(remotes, files), ...NO_NUMBER, ...argv);
    expect(said.err).toContain(
      `Open the tracking issue first, at ${address}: its number is that of the VEP.`,
    );
  });

  test.each([
    ['no remote', {}],
    ['a folder', { origin: '/srv/octo/e.git' }],
  ])('%s: only the form is named', async (_name, remotes) => {
    const said = await run(cloned(remotes), ...NO_NUMBER);
    expect(said.err).toContain('from the template "VEP" of the repository\'s issues');
  });
});

test('what is about the process is no SIG, and said to be none', async () => {
  const folder = tree();
  mkdirSync(join(folder, 'veps/meta-VEPs'));
  const said = await typed(folder, ['new', 'Memory lease', '--number', '42', ...IDEA], [undefined]);
  expect(said.out).toContain(
    'Owning SIG (sig-compute, sig-network, sig-storage; or meta-VEPs: about the process itself): ',
  );
});

describe('what the check says', () => {
  test('advice is counted, and the boxes of the sign-off are explained', async () => {
    const said = await run(
      tree(),
      ...KNOWN,
      ...ANSWERS,
      '--target',
      'alpha=v1.10',
      '--section',
      'Alpha=- [ ] It works',
    );
    expect(said.out).toMatch(/^It passes the check, with \d+ pieces? of advice:\n {2}line /m);
    expect(said.out).toContain(
      'A box with (R) is ticked when what it says is done; until then its line is only a reminder.',
    );
    expect(said.out).not.toContain('Can wait:');
  });

  test('every step up to the pull request is named', async () => {
    const said = await run(tree(), ...KNOWN);
    expect(said.out.slice(said.out.indexOf('Next:')).split('\n').slice(1, -1)).toEqual([
      `  enhancements check ${PATH}`,
      '  git switch -c vep-42',
      '  git add veps/sig-compute/42-memory-lease',
      "  git commit --signoff -m 'VEP-42: Memory lease'",
      '  git push -u origin HEAD    and open a pull request whose title begins with "VEP-42:"',
    ]);
  });
});

describe('a stage takes boxes', () => {
  const alpha = (text: string) => ['--target', 'alpha=v1.10', '--section', `Alpha=${text}`];
  test.each([
    ['x', '- [ ] x'],
    ['- x', '- [ ] x'],
    ['* x', '- [ ] x'],
    ['- [x] x', '- [x] x'],
    ['- [ ] x', '- [ ] x'],
    ['N/A', 'N/A'],
    ['- x\n- y', '- x\n- y'],
  ])('%j becomes %j', async (text, expected) => {
    const folder = tree();
    const said = await run(folder, ...KNOWN, ...alpha(text));
    expect(read(folder)).toContain(`\n\n${expected}\n`);
    expect(said.out.includes('`Alpha` got a box to tick')).toBe(text !== expected);
  });

  test('on a terminal it is said at once', async () => {
    const folder = tree();
    const said = await typed(folder, [...KNOWN, ...IDEA, ...ANSWERS, '--target', 'v1.10'], ['x']);
    expect(said.out).toContain('`Alpha` got a box to tick: - [ ] x');
    expect(read(folder)).toContain('- [ ] x');
  });
});

describe('text that would hide what comes after it', () => {
  const HIDING = ['<!--', 'a\n```', '~~~ go', '<details>', '<script>', '<pre>\nx'];
  test.each(HIDING)('%j is refused', async (text) => {
    const folder = tree();
    const said = await run(folder, ...KNOWN, '--section', `Overview=${text}`);
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toContain('What `Overview` says would hide what comes after it.');
    expect(existsSync(join(folder, PATH))).toBe(false);
  });

  test.each([
    '<!-- a -->',
    '```\na\n```',
    'a `<!--` b',
    'Yes. <!-- and',
    '<details>\n\nx\n\n</details>',
    '# A heading',
  ])('%j is taken', async (text) => {
    expect((await run(tree(), ...KNOWN, '--section', `Overview=${text}`)).code).toBe(0);
  });

  test('on a terminal it is asked again', async () => {
    const folder = tree();
    const said = await typed(
      folder,
      [...KNOWN, ...IDEA, ...ANSWERS.slice(2), '--target', 'v1.10'],
      ['<!--', 'Said.', '- [ ] x'],
    );
    expect([said.code, said.left]).toEqual([0, []]);
    expect(said.out).toContain('would hide what comes after it');
    expect(read(folder)).toContain('## Overview\n\nSaid.\n');
  });
});

describe('the release', () => {
  const ASKED = [...KNOWN, ...IDEA, ...ANSWERS];
  test('without one it does not pass: that is said where it is asked, and counted', async () => {
    const said = await typed(tree(), [...KNOWN, ...IDEA, ...ANSWERS.slice(2)], ['', 'Said.', 'Said.']);
    expect(said.out).toContain('(Enter: later; it does not pass without one): ');
    expect(said.out).toContain(
      '2 sections must say something, and a release must be targeted, before the proposal passes.',
    );
    expect(said.out).toContain('Still to write before it passes (1):');
  });

  test('in front matter it may be none', async () => {
    const said = await typed(tree({ [TEMPLATE_PATH]: FRONT_MATTER_TEMPLATE }), ASKED, [
      '',
      undefined,
      undefined,
    ]);
    expect(said.out).toContain('(Enter: none yet): ');
  });

  test('which one is planned now is said', async () => {
    const said = await typed(tree(), [...ASKED, '--release', 'v1.11'], ['', undefined]);
    expect(said.out).toContain(
      'Release that alpha is planned for, such as v1.11, which is planned now (Enter',
    );
  });

  test('a release that is none', async () => {
    const said = await run(tree(), ...KNOWN, '--release', 'soon');
    expect([said.code, said.err]).toEqual([2, expect.stringContaining("'soon' is no release.")]);
  });
});
