// From an idea to a proposal that passes: by options in a pipe, by questions on a terminal; and nothing half-written, whatever goes wrong.

import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { describeCorpus, fromCorpus, NEWEST_TEMPLATE } from '../support/corpus.ts';
import { FRONT_MATTER_TEMPLATE, GOOD, TEMPLATE } from '../support/proposal.ts';
import { folderWith, run, typed } from '../support/terminal.ts';

const TEMPLATE_PATH = 'veps/NNNN-vep-template/vep.md';
const OTHER = 'veps/sig-network/7-plug/vep.md';
const PATH = 'veps/sig-compute/42-memory-lease/vep.md';
const tree = (files: Record<string, string> = {}) =>
  folderWith({ [TEMPLATE_PATH]: TEMPLATE, [OTHER]: GOOD.replaceAll('#42', '#7'), ...files });
const read = (folder: string, path = PATH) => readFileSync(join(folder, path), 'utf8');

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
const KNOWN = ['new', 'Memory lease', '--number', '42', '--sig', 'compute'];

describe('in a pipe', () => {
  test('what is known is filled in; what is left is named with its line, and what comes next', async () => {
    const folder = tree();
    const said = await run(folder, ...KNOWN);
    expect([said.code, said.err]).toEqual([0, '']);
    const lines = said.out.split('\n');
    expect(lines[0]).toBe(`Written: ${PATH}`);
    expect(lines).toContain('Still to write before it passes (15):');
    const line = read(folder).split('\n').indexOf('## Goals') + 1;
    expect(said.out).toContain(`  line ${line}   Section \`Goals\` is empty: it holds only a comment.`);
    expect(lines).toContain(`  enhancements check ${PATH}`);
    expect(said.out).toContain('open a pull request whose title begins with "VEP-42:"');
    expect(read(folder)).toBe(TEMPLATE.replace('#NNNN: Your short, descriptive title', '#42: Memory lease'));
  });

  test('what it names is what check finds', async () => {
    const folder = tree();
    const said = await run(folder, ...KNOWN);
    const checked = await run(folder, 'check', PATH, '--format', 'json');
    const failed = (
      JSON.parse(checked.out).results[0].findings as { outcome: string; message: string }[]
    ).filter(({ outcome }) => outcome === 'failed');
    expect(failed.length).toBe(15);
    for (const { message } of failed) expect(said.out).toContain(message);
  });

  test.each([
    ['target lines', TEMPLATE],
    ['front matter', FRONT_MATTER_TEMPLATE],
  ])('new, then check passes: %s', async (_name, template) => {
    const folder = tree({ [TEMPLATE_PATH]: template });
    const said = await run(
      folder,
      ...KNOWN,
      ...ANSWERS,
      '--target',
      'alpha=v1.10',
      '--author',
      '@ada',
      '--section',
      'Alpha=- [ ] The feature gate `MemoryLease` guards it',
      '--section',
      'Implementation History=- 2026-11-20: proposed',
    );
    expect([said.code, said.err]).toEqual([0, '']);
    expect(said.out).toMatch(/^It passes the check/m);
    const checked = await run(folder, 'check', PATH, '--release', 'v1.10');
    expect(checked.out).not.toContain('failed');
    expect(checked.code).toBe(0);
  });

  test('with front matter Design, API Examples and Alternatives can wait', async () => {
    const folder = tree({ [TEMPLATE_PATH]: FRONT_MATTER_TEMPLATE });
    const later = ['Design', 'API Examples', 'Alternatives'];
    const answers = SECTIONS.filter((heading) => !later.includes(heading)).flatMap((heading) => [
      '--section',
      `${heading}=Said.`,
    ]);
    const said = await run(folder, ...KNOWN, ...answers, '--section', 'Graduation Requirements=Later.');
    expect(said.out).toContain('It passes the check, with 3 pieces of advice:\n');
    for (const heading of later) expect(said.out).toContain(`Section \`${heading}\` is empty`);
  });

  test('--dry-run prints the proposal, and writes nothing', async () => {
    const folder = tree();
    const said = await run(folder, ...KNOWN, '--dry-run');
    expect(said.out.startsWith('# VEP #42: Memory lease\n')).toBe(true);
    expect(existsSync(join(folder, 'veps/sig-compute'))).toBe(false);
  });

  test.each([
    [
      'series and number before the title',
      ['VEP 42: Memory lease', '--number', '0042', '--sig', 'SIG-Compute'],
      PATH,
    ],
    [
      'a name of its own',
      ['Memory lease', '--number', '42', '--sig', 'compute', '--name', 'lease'],
      'veps/sig-compute/42-lease/vep.md',
    ],
    [
      'a SIG that has a folder and is not required',
      ['Memory lease', '--number', '42', '--sig', 'scale'],
      'veps/sig-scale/42-memory-lease/vep.md',
    ],
    [
      'a proposal about the process',
      ['Memory lease', '--number', '42', '--sig', 'meta-VEPs'],
      'veps/meta-VEPs/42-memory-lease/vep.md',
    ],
  ])('%s', async (_name, argv, path) => {
    const folder = tree();
    for (const name of ['sig-scale', 'meta-VEPs']) mkdirSync(join(folder, 'veps', name));
    const said = await run(folder, 'new', ...argv);
    expect([said.err, said.out.split('\n')[0]]).toEqual(['', `Written: ${path}`]);
    expect(read(folder, path)).toContain('# VEP #42: Memory lease\n');
  });

  test('a path without a SIG', async () => {
    const folder = folderWith({
      'docs/ci-enhancements/NNNN-cep-template/cep.md':
        '# CEP #NNNN: Your short, descriptive title\n\n## Goals\n',
    });
    const said = await run(folder, 'new', 'Faster lanes', '--number', '3', '--section', 'Goals=Fast lanes.');
    expect(said.err).toBe('');
    expect(read(folder, 'docs/ci-enhancements/3-faster-lanes/cep.md')).toBe(
      '# CEP #3: Faster lanes\n\n## Goals\n\nFast lanes.\n',
    );
  });

  test('the questions whether it is an enhancement can be answered by option; they block nothing', async () => {
    const said = await run(tree(), ...KNOWN, '--idea', 'nnnnnny');
    expect(said.code).toBe(0);
    expect(said.out).toContain('No, this is hardly an enhancement: it is a change that needs none.');
  });
});

describe('on a terminal', () => {
  const IDEA = ['y', 'n', '?', 'n', 'n', 'n', 'n'];

  test('who has never seen a proposal is led to one that passes', async () => {
    const folder = tree();
    const said = await typed(
      folder,
      ['new'],
      [
        ...IDEA,
        'Memory lease',
        '7',
        'x',
        '42',
        'scale',
        'compute',
        'soon',
        'v1.10',
        ...SECTIONS.map(() => 'A sentence.'),
        '- [ ] It works',
      ],
    );
    expect([said.code, said.err, said.left]).toEqual([0, '', []]);
    expect(said.out).toContain('Yes, this is an enhancement: it is worth a blog post.');
    // What cannot be is said, and asked again.
    expect(said.out).toContain('The number 7 is taken by the folder veps/sig-network/7-plug.');
    expect(said.out).toContain("There is no SIG 'scale' here.");
    expect(said.out).toContain('Goals (3 of 14)\n  What is true when the work is done?\n> ');
    expect(said.out).toContain('Alpha (14 of 14)\n  What has to be true before this stage is reached?');
    expect(said.out).toMatch(/^It passes the check/m);
    expect((await run(folder, 'check')).code).toBe(0);
  });

  test('only what is not given is asked; Enter leaves a section for later', async () => {
    const folder = tree();
    const said = await typed(
      folder,
      [...KNOWN, '--idea', 'yyyyyyn', ...ANSWERS.slice(2), '--target', 'v1.10'],
      ['', '- [ ] It works'],
    );
    expect([said.code, said.left]).toEqual([0, []]);
    expect(said.out).toContain('Still to write before it passes (1):');
    expect(read(folder)).toContain('## Overview\n\n<!--\n');
  });

  test('a doubt is said, and the proposal written all the same', async () => {
    const said = await typed(
      tree(),
      [...KNOWN, ...ANSWERS, '--target', 'beta=v1.10'],
      ['n', 'n', '?', 'n', 'n', 'n', 'n', '', '- [ ] x', 'safe'],
    );
    expect(said.out).toContain('Ask SIG compute whether this is an enhancement.');
    expect([said.code, said.left]).toEqual([0, []]);
  });

  test('or not', async () => {
    const folder = tree();
    const said = await typed(folder, KNOWN, ['n', 'n', 'n', 'n', 'n', 'n', 'y', 'n']);
    expect([said.code, said.err]).toEqual([2, expect.stringContaining('Nothing was written.')]);
    expect(existsSync(join(folder, PATH))).toBe(false);
  });

  test('Ctrl-C in the middle: nothing is written, and nothing that was typed is lost', async () => {
    const folder = tree();
    const said = await typed(
      folder,
      ['new', 'Memory lease'],
      [...IDEA, '42', 'compute', '', "It's a lease.", undefined],
    );
    expect(said.code).toBe(2);
    expect(said.err).toBe(
      `error: Stopped: nothing was written.\nTo go on with what is answered:\n  enhancements new 'Memory lease' --idea 'yn?nnnn' --number 42 --sig compute --section 'Overview=It'\\''s a lease.'\n`,
    );
    expect(existsSync(join(folder, 'veps/sig-compute'))).toBe(false);
  });
});

describeCorpus('with the template of KubeVirt', () => {
  test('new, then check passes', async () => {
    const folder = tree({ [TEMPLATE_PATH]: fromCorpus(NEWEST_TEMPLATE) });
    const said = await run(
      folder,
      ...KNOWN,
      ...ANSWERS,
      '--target',
      'alpha=v1.10',
      '--section',
      'Alpha=- [ ] It works',
    );
    expect([said.code, said.err]).toEqual([0, '']);
    expect((await run(folder, 'check', PATH)).code).toBe(0);
  });
});
