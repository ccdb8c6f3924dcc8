// Bad input is normal input: each of these ends with a verdict that blocks, in time, and says why.

import { symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../actions/shared/generated/verdict.types.ts';
import { GOOD, TEMPLATE } from '../support/proposal.ts';
import { folderWith, runBundle } from '../support/terminal.ts';

const TEMPLATE_PATH = 'veps/NNNN-vep-template/vep.md';
const PATH = 'veps/sig-compute/42-memory-lease/vep.md';
const deep = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');
const frontMatter = (yaml: string) => `---\n${yaml}\n---\n\n${GOOD}`;

/** Judged by a bundle with a deadline of its own; the limit here is generous, because the machine may be busy. */
function judge(content: string | Uint8Array): Verdict {
  const folder = folderWith({ [TEMPLATE_PATH]: TEMPLATE, [PATH]: content });
  const said = runBundle(folder, ['check', '--format', 'json'], 10_000);
  expect([said.code, said.err]).toEqual([1, '']);
  return JSON.parse(said.out) as Verdict;
}

const TIMEOUT = /^The document could not be parsed(?: within 1\.3 seconds)?\.$/;

describe('a document that could hang the parser fails, and says so', () => {
  test.each([
    ['case 154: 65,536 quote markers in one line', '>'.repeat(65_536)],
    ['case 154: 20,000 list markers in one line', `${'- '.repeat(20_000)}a\n`],
    ['case 154: a list nested 700 deep', deep(700, (index) => `${' '.repeat(index)}- a`)],
    ['case 154: comments opened and never closed', 'a <!-- '.repeat(9_000)],
    ['case 154: 60,000 list items', '- a\n'.repeat(60_000)],
    ['case 154: 40,000 setext headings', 'a\n===\n'.repeat(40_000)],
    ['case 161: 36,000 reference definitions', '[a]: b\n'.repeat(36_000)],
    ['case 154: 250,000 blank lines', '\n'.repeat(250_000)],
  ])('%s', (_name, text) => {
    const [result] = judge(text).results;
    expect(result?.outcome).toBe('failed');
    const messages = result?.findings.map((finding) => finding.message) ?? [];
    // A fast machine may get through; then it is an ordinary document without a title.
    expect(
      messages.some((message) => TIMEOUT.test(message) || message.startsWith('The proposal has no title')),
    ).toBe(true);
  });
});

describe('a document that only looks hostile is judged as it is', () => {
  test.each([
    ['case 154: 64 KiB of `*_`', '*_'.repeat(32_768)],
    ['case 154: nested emphasis', `${'**a *a '.repeat(9_000)}b${' *a a**'.repeat(9_000)}`],
    ['case 161: a table of 10,000 columns', `|${'a|'.repeat(10_000)}\n|${'-|'.repeat(10_000)}\n`],
    ['case 154: a heading of 100,000 underscores', `## ${'_'.repeat(100_000)}`],
    ['case 154: a heading of 50,000 parentheses', `## ${' ('.repeat(50_000)}`],
    [
      'case 154: a target line of 30,000 words',
      `- This VEP targets ${'alpha '.repeat(30_000)}for version: v1.9`,
    ],
    [
      'case 154: backtick runs of all lengths',
      deep(600, (index) => `${'`'.repeat(index + 1)}a`).replace(/\n/g, ' '),
    ],
  ])('%s', (_name, text) => {
    const [result] = judge(text).results;
    expect(result?.findings.map((finding) => finding.message)).toContain(
      'The proposal has no title: its first heading is not at level 1.',
    );
  });
});

describe('a file that is no text fails before it is parsed', () => {
  test.each([
    [
      'case 153: 50 MB',
      new Uint8Array(50_000_000).fill(97),
      'The file is too large to judge: 50000000 bytes, at most 262144 are read.',
    ],
    [
      'case 153: one line of 10 MB',
      new Uint8Array(10_000_000).fill(97),
      'The file is too large to judge: 10000000 bytes, at most 262144 are read.',
    ],
    [
      'not UTF-8',
      Buffer.from('# VEP #42: caf\xe9\n', 'latin1'),
      'The file is not UTF-8 text: the first byte that cannot be read is in line 1.',
    ],
    [
      'with a NUL',
      Buffer.from('# VEP #42: x\n\0\n'),
      'The file holds a NUL character in line 2: it is not a text.',
    ],
  ])('%s', (_name, content, message) => {
    expect(judge(content).results[0]?.findings).toMatchObject([
      { rule: 'readable', outcome: 'failed', message },
    ]);
  });

  test('case 156: a symbolic link', () => {
    const folder = folderWith({ [TEMPLATE_PATH]: TEMPLATE, [PATH]: '' });
    unlinkSync(join(folder, PATH));
    symlinkSync('/etc/hostname', join(folder, PATH));
    const said = runBundle(folder, ['check', '--format', 'json']);
    expect(said.code).toBe(1);
    expect(JSON.parse(said.out).results[0].findings).toMatchObject([
      { rule: 'readable', message: 'The file is a symbolic link.' },
    ]);
  });
});

describe('broken front matter is named with its place, and nothing else is lost', () => {
  test.each([
    ['a duplicate key', 'title: a\ntitle: b', 3, /The key `title` stands here for the second time/],
    ['case 94: an alias', 'title: &a x\nstatus: *a', 3, /The alias `\*a` is not allowed here/],
    ['case 94: a thousand brackets', `title: ${'['.repeat(1000)}`, 2, /1000 opening brackets, at most 100/],
    ['case 94: 20,000 nested sequences', '- '.repeat(20_000), 2, /nested deeper than 30 levels/],
    ['more than 64 KiB', `title: ${'x'.repeat(70_000)}`, 2, /The YAML is too large: \d+ bytes/],
    [
      'case 96: an unquoted release',
      'title: x\nmilestone:\n  alpha: 1.10',
      4,
      /`milestone.alpha` is `1.1`; expected a string \(put it in quotes\)/,
    ],
    ['a list where keys are expected', '- a\n- b', 2, /The front matter holds no keys/],
  ])('%s', (_name, yaml, line, message) => {
    const findings = judge(frontMatter(yaml)).results[0]?.findings ?? [];
    const own = findings.filter(
      (finding) => finding.rule === 'front-matter-schema' && message.test(finding.message),
    );
    expect(own.map((finding) => [finding.outcome, finding.at?.line])).toEqual([['failed', line]]);
  });

  test('front matter that is never closed', () => {
    const [first] = judge(`---\ntitle: x\n\n${GOOD}`).results[0]?.findings ?? [];
    expect(first).toMatchObject({ message: 'The front matter is never closed.', at: { line: 1, column: 1 } });
  });
});

describe('case 151: BOM, CRLF and a missing last newline change nothing', () => {
  test.each([
    ['BOM', `\ufeff${GOOD}`],
    ['CRLF', GOOD.replaceAll('\n', '\r\n')],
    ['CR', GOOD.replaceAll('\n', '\r')],
    ['no last newline', GOOD.trimEnd()],
  ])('%s', (_name, text) => {
    const folder = folderWith({ [TEMPLATE_PATH]: TEMPLATE, [PATH]: text });
    const said = runBundle(folder, ['check', '--format', 'json']);
    expect([said.code, JSON.parse(said.out).results]).toEqual([
      0,
      [{ path: PATH, outcome: 'passed', findings: [], known: [] }],
    ]);
  });
});
