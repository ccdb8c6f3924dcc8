// What a person gets from `check`: the files that were meant, the formats, the exit codes, and errors that name the remedy.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { validate } from '../../actions/shared/generated/verdict.ts';
import { dropSection, GOOD, GOOD_PULL, GOOD_TRACKER, ISSUE_TEMPLATE, TEMPLATE } from '../support/proposal.ts';
import { folderWith, run, runBundle } from '../support/terminal.ts';

const TEMPLATE_PATH = 'veps/NNNN-vep-template/vep.md';
const PATH = 'veps/sig-compute/42-memory-lease/vep.md';
const BAD = dropSection(GOOD, 'Goals');
const tree = (files: Record<string, string> = {}) =>
  folderWith({ [TEMPLATE_PATH]: TEMPLATE, [PATH]: GOOD, ...files });

describe('exit codes', () => {
  test('0 for a good proposal', async () => {
    const said = await run(tree(), 'check');
    expect([said.code, said.err]).toEqual([0, '']);
    expect(said.out).toContain('1 document: 1 passed, 0 findings.');
  });

  test('1 for findings', async () => {
    const said = await run(tree({ [PATH]: BAD }), 'check');
    expect(said.code).toBe(1);
    expect(said.out).toContain('Section `Goals` is missing.');
  });

  test.each([
    ['an unknown command', ['chekc'], "Unknown command 'chekc'"],
    ['an unknown option', ['check', '--bas', 'x'], "Unknown option '--bas'"],
    ['an option of another command', ['config', '--base', 'x'], "`config` has no option '--base'"],
    ['an unknown format', ['check', '--format', 'xml'], "Unknown format 'xml'"],
    ['a path that is not there', ['check', 'veps/nothing.md'], "'veps/nothing.md' is neither a file"],
    [
      'case 89: a template that is not there',
      ['check', '--template', 'gone.md'],
      "The template 'gone.md' is not there",
    ],
    [
      'a template that is empty',
      ['check', '--template', 'empty.md'],
      'has no sections: with it everything would pass',
    ],
    ['a release that is none', ['check', '--release', 'next'], "'next' is no release"],
    ['a tracker that is no JSON', ['check', '--tracker', 'empty.md'], 'is not JSON of a tracking issue'],
    [
      'a tracker without a number',
      ['check', '--tracker', 'list.json'],
      'is no issue: it has no number and title',
    ],
    ['a pull request that is none', ['check', '--pull', 'list.json'], 'is no pull request'],
    ['a base outside a git repository', ['check', '--base', 'main'], "'main' names no commit here"],
    ['a base that looks like an option', ['check', '--base=--exec=touch x'], 'names no commit here'],
  ])('2 for %s', async (_name, argv, message) => {
    const said = await run(tree({ 'empty.md': '\n', 'list.json': '{}' }), ...argv);
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toContain(message);
    expect(said.err.split('\n').length).toBeGreaterThan(2);
  });

  test.each([
    ['nothing at all', [], 0],
    ['--help', ['--help'], 0],
    ['check --help', ['check', '--help'], 0],
  ])('help for %s', async (_name, argv, code) => {
    const said = await run(tree(), ...argv);
    expect(said.code).toBe(code);
    expect(said.out).toMatch(/^enhancements/);
  });
});

describe('files', () => {
  const two = {
    'veps/sig-network/7-plug/vep.md': GOOD.replaceAll('#42', '#7'),
    'veps/sig-network/7-plug/notes.md': '# Notes\n',
    'veps/sig-network/late.md': GOOD,
    'README.md': '# Read me\n',
  };
  const pathsOf = (out: string) =>
    (JSON.parse(out).results as { path: string }[]).map((result) => result.path);

  test.each([
    [
      'no path: all below the root',
      [],
      [
        PATH,
        'veps/sig-network/7-plug/notes.md',
        'veps/sig-network/7-plug/vep.md',
        'veps/sig-network/late.md',
      ],
    ],
    ['a folder', ['veps/sig-compute'], [PATH]],
    ['a glob', ['veps/*/7-*/vep.md'], ['veps/sig-network/7-plug/vep.md']],
    ['a glob over folders', ['veps/**/vep.md'], [PATH, 'veps/sig-network/7-plug/vep.md']],
    ['a file twice', [PATH, PATH], [PATH]],
    ['a file outside the root, because it was named', ['README.md'], ['README.md']],
  ])('%s', async (_name, paths, expected) => {
    const said = await run(tree(two), 'check', '--format', 'json', ...paths);
    expect(pathsOf(said.out)).toEqual(expected);
  });

  test('case 160: the template itself is no proposal', async () => {
    const said = await run(tree(), 'check', '--format', 'json', 'veps');
    expect(pathsOf(said.out)).toEqual([PATH]);
  });

  test('case 159: two proposals are judged each for itself', async () => {
    const said = await run(
      tree({ 'veps/sig-network/7-plug/vep.md': BAD.replaceAll('#42', '#7') }),
      'check',
      '--format',
      'json',
    );
    expect((JSON.parse(said.out).results as { outcome: string }[]).map((result) => result.outcome)).toEqual([
      'passed',
      'failed',
    ]);
  });

  test('any documents against any template', async () => {
    const folder = folderWith({
      'template.md':
        '# KEP-NNNN: Your short, descriptive title\n\n## Summary\n\n<!-- what -->\n\n## Drawbacks (Optional)\n',
      'docs/a.md': '# KEP-12: Twelve\n\n## Summary\n\nIt counts.\n',
      'docs/b.md': '# Twelve\n\n## Summary\n',
    });
    const said = await run(folder, 'check', 'docs', '--template', 'template.md', '--format', 'json');
    const results = JSON.parse(said.out).results as { path: string; findings: { message: string }[] }[];
    expect(results.map((result) => [result.path, result.findings.map((finding) => finding.message)])).toEqual(
      [
        ['docs/a.md', []],
        ['docs/b.md', ['The title has no number: `Twelve`.', 'Section `Summary` is empty.']],
      ],
    );
  });
});

describe('formats', () => {
  test('json: one object that its schema accepts', async () => {
    const said = await run(tree({ [PATH]: BAD }), 'check', '--format', 'json');
    const verdict: unknown = JSON.parse(said.out);
    expect(validate(verdict)).toBe(true);
    expect(verdict).toMatchObject({ schema: 1, gate: 'template', outcome: 'failed' });
  });

  test('text: the line of the source with a caret, and what to do', async () => {
    const text = GOOD.replace('# VEP #42: ', '# VEP 42: ');
    const said = await run(tree({ [PATH]: text }), 'check');
    const [title = ''] = text.split('\n');
    expect(said.out).toContain(`       1 | ${title}\n         | ${'^'.repeat(Math.min(60, title.length))}\n`);
    expect(said.out).toContain('[title-format, P-4]');
  });

  test('case 163: github: no text of a proposal becomes a workflow command', async () => {
    const hostile = GOOD.replace(
      /^# .*/,
      '# VEP 42: x%0A::error::y\u2028::stop-commands::z ##[set-output name=verdict]passed',
    );
    const said = await run(tree({ [PATH]: hostile }), 'check', '--format', 'github');
    const lines = said.out.split('\n').filter((line) => line !== '');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=veps\/[^,]*,line=\d+,col=\d+,title=[a-z-]+::[^\n]*$/,
      );
    expect(said.out).toContain('x%250A');
  });

  test('case 157: a path with commas, colons and a line break is escaped', async () => {
    const odd = 'veps/sig-compute/a,b::c\n::error::d.md';
    const said = await run(tree({ [odd]: GOOD }), 'check', '--format', 'github');
    expect(said.out).toContain('file=veps/sig-compute/a%2Cb%3A%3Cc'.replace('%3C', '%3A'));
    expect(said.out.split('\n').filter((line) => line.startsWith('::error::'))).toEqual([]);
  });

  test('case 171: control and bidirectional characters never reach the terminal', async () => {
    const text = GOOD.replace(/^# .*/, '# VEP 42: \u001b[31mred\u202egnp.exe\u200b');
    const said = await run(tree({ [PATH]: text }), 'check');
    expect(said.out).toContain('VEP 42');
    expect(['\u001b', '\u202e', '\u200b'].filter((character) => said.out.includes(character))).toEqual([]);
  });
});

describe('pull request and tracking issue', () => {
  const files = {
    'pull.json': JSON.stringify({ ...GOOD_PULL, labels: GOOD_PULL.labels.map((name) => ({ name })) }),
    'tracker.json': JSON.stringify({
      ...GOOD_TRACKER,
      labels: GOOD_TRACKER.labels.map((name) => ({ name })),
      state: 'OPEN',
    }),
    '.github/ISSUE_TEMPLATE/vep.md': ISSUE_TEMPLATE,
  };

  test('good ones add nothing', async () => {
    const said = await run(tree(files), 'check', '--pull', 'pull.json', '--tracker', 'tracker.json');
    expect([said.code, said.out]).toEqual([0, expect.stringContaining('1 passed, 0 findings')]);
  });

  test('each is judged', async () => {
    const folder = tree(files);
    writeFileSync(
      join(folder, 'pull.json'),
      JSON.stringify({ title: 'Add a proposal', body: '', labels: [] }),
    );
    writeFileSync(
      join(folder, 'tracker.json'),
      JSON.stringify({ number: 42, title: 'VEP 41: x', body: '', labels: [], state: 'OPEN' }),
    );
    const said = await run(
      folder,
      'check',
      '--pull',
      'pull.json',
      '--tracker',
      'tracker.json',
      '--format',
      'json',
    );
    const found = (JSON.parse(said.out).results[0].findings as { rule: string }[]).map(
      (finding) => finding.rule,
    );
    expect(new Set(found)).toEqual(
      new Set([
        'number-agrees',
        'metadata-in-pull-request',
        'tracker-linked',
        'tracker-filled',
        'tracker-labels',
      ]),
    );
  });
});

describe('many documents', () => {
  test('are spread over processes, and nothing changes but the time', async () => {
    const filler = `\n${'The lease is renewed while the machine is paused, and ends with it.\n'.repeat(2_000)}\n`;
    const files: Record<string, string> = {};
    for (let number = 1; number <= 30; number += 1) {
      const text = (number % 3 === 0 ? BAD : GOOD)
        .replaceAll('#42', `#${number}`)
        .replace('## Motivation\n', `## Motivation\n${filler}`);
      files[`veps/sig-compute/${number}-many/vep.md`] = text;
    }
    const folder = folderWith({ [TEMPLATE_PATH]: TEMPLATE, ...files });
    const spread = runBundle(folder, ['check', '--format', 'json'], 60_000);
    const here = await run(folder, 'check', '--format', 'json');
    expect(spread.err).toBe('');
    expect(JSON.parse(spread.out)).toEqual(JSON.parse(here.out));
    expect([spread.code, here.code]).toEqual([1, 1]);
  }, 60_000);
});
