// What `new` refuses: the reason, the next step, and nothing written.

import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { GOOD, TEMPLATE } from '../support/proposal.ts';
import { folderWith, run, runBundle } from '../support/terminal.ts';

const TEMPLATE_PATH = 'veps/NNNN-vep-template/vep.md';
const OTHER = 'veps/sig-network/7-plug/vep.md';
const tree = (files: Record<string, string> = {}) =>
  folderWith({ [TEMPLATE_PATH]: TEMPLATE, [OTHER]: GOOD.replaceAll('#42', '#7'), ...files });
const KNOWN = ['new', 'Memory lease', '--number', '42', '--sig', 'compute'];

describe('in a pipe', () => {
  const taken = { 'veps/sig-storage/0042-old/notes.md': '# Notes\n' };
  test.each<[string, Record<string, string>, readonly string[], string, string]>([
    ['no title', {}, ['new'], 'The proposal needs a title.', 'enhancements new "'],
    [
      'a title without quotes',
      {},
      ['new', 'Memory', 'lease', '--number', '42'],
      'The title has several parts.',
      'Put it in quotes',
    ],
    [
      'no number',
      {},
      ['new', 'Lease', '--sig', 'compute'],
      'The proposal needs a number.',
      'Open the tracking issue first',
    ],
    [
      'a number that is none',
      {},
      ['new', 'Lease', '--number', 'x', '--sig', 'compute'],
      "'x' is no number.",
      '--number 42',
    ],
    [
      'a number that a folder has',
      taken,
      [...KNOWN],
      'The number 42 is taken by the folder veps/sig-storage/0042-old.',
      'your own tracking issue',
    ],
    [
      'a number that a title has',
      { 'veps/late.md': GOOD },
      [...KNOWN],
      'The number 42 is taken by the title of veps/late.md.',
      'Is it the same proposal?',
    ],
    [
      'no SIG',
      {},
      ['new', 'Lease', '--number', '42'],
      'Which SIG owns the proposal?',
      'Known are sig-compute, sig-network, sig-storage',
    ],
    [
      'an unknown SIG',
      {},
      ['new', 'Lease', '--number', '42', '--sig', 'comptue'],
      "There is no SIG 'comptue' here.",
      'mkdir veps/sig-comptue',
    ],
    [
      'a name that is none',
      {},
      [...KNOWN, '--name', 'Lease_1'],
      'is no path of a proposal',
      '--name memory-lease',
    ],
    [
      'a title without letters of a name',
      {},
      ['new', '内存', '--number', '42', '--sig', 'compute'],
      'The title gives no name for the folder.',
      '--name',
    ],
    [
      'an unknown section',
      {},
      [...KNOWN, '--section', 'Purpose=x'],
      "'Purpose' is no section of the template.",
      '`Goals`'.replaceAll('`', ''),
    ],
    [
      'a target that is none',
      {},
      [...KNOWN, '--target', 'alpha=soon'],
      "'alpha=soon' is no target.",
      '--target beta=v1.10',
    ],
    [
      'a login that is none',
      {},
      [...KNOWN, '--author', 'Ada Lovelace'],
      "'Ada Lovelace' is no login of GitHub.",
      '--author @ada',
    ],
    ['answers that are none', {}, [...KNOWN, '--idea', 'maybe'], "'maybe' are no answers.", '--idea yynn??n'],
    [
      'a template without headings',
      { [TEMPLATE_PATH]: 'Nothing.\n' },
      [...KNOWN],
      'has no sections',
      'Restore its headings.',
    ],
    [
      'a template that is not there',
      {},
      [...KNOWN, '--template', 'gone.md'],
      "The template 'gone.md' is not there",
      '--template',
    ],
    [
      'an option of another command',
      {},
      [...KNOWN, '--write'],
      "`new` has no option '--write'.",
      'enhancements new --help',
    ],
  ])(
    '2 for %s: the reason, the next step, and nothing written',
    async (_name, files, argv, message, next) => {
      const folder = tree(files);
      const before = readdirSync(folder, { recursive: true });
      const said = await run(folder, ...argv);
      expect([said.code, said.out]).toEqual([2, '']);
      expect(said.err).toContain(message);
      expect(said.err).toContain(next);
      expect(readdirSync(folder, { recursive: true })).toEqual(before);
    },
  );

  test('in a folder where nothing is: where to stand is said', async () => {
    const said = await run(folderWith({}), ...KNOWN);
    expect(said.code).toBe(2);
    expect(said.err).toContain("The template 'proposals/NNNN-template/README.md' is not there.");
    expect(said.err).toContain('Stand in the repository of the proposals.');
  });

  test('text of others cannot steer the terminal', async () => {
    const folder = tree({ 'veps/sig-storage/42-\u001b[2J/vep.md': GOOD });
    const said = await run(folder, ...KNOWN);
    expect(said.code).toBe(2);
    expect(said.err).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test('a folder that cannot be written', () => {
    const folder = tree();
    writeFileSync(join(folder, 'veps/sig-compute'), 'a file in its place');
    const said = runBundle(folder, KNOWN);
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toMatch(
      /cannot be written: (?:a part of its path is no folder|something stands there already)/,
    );
    chmodSync(dirname(join(folder, OTHER)), 0o755);
  });
});
