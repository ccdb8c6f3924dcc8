// `config`: every problem with its place and the accepted values; what holds, and whether the file or the preset says so.

import { describe, expect, test } from '@jest/globals';
import { folderWith, run } from '../support/terminal.ts';

const PATH = '.github/enhancements.yaml';
const explain = (yaml: string, ...argv: string[]) => run(folderWith({ [PATH]: yaml }), 'config', ...argv);

describe('config', () => {
  test.each([
    [
      'case 93: an unknown key',
      'preset: vep\ntemplates: x\n',
      `${PATH}:2:1: Unknown key \`templates\`; accepted are \`preset\`, \`since\``,
    ],
    [
      'an unknown key further down',
      'template:\n  mood: off\n',
      `${PATH}:2:3: Unknown key \`mood\` in \`template\`; accepted are \`mode\`, \`rules\`.`,
    ],
    [
      'an unknown rule',
      'template:\n  rules:\n    section-fill: off\n',
      `${PATH}:3:5: Unknown key \`section-fill\` in \`template.rules\`; accepted are \`section-required\``,
    ],
    [
      'a value that is none of the accepted',
      'preset: kep\n',
      `${PATH}:1:9: \`preset\` is \`kep\`; accepted are \`vep\`, \`cep\`, \`none\`.`,
    ],
    [
      'a checklist that is to fail',
      'template: {rules: {sign-off-checklist: failure}}\n',
      'accepted are `warning`, `off`.',
    ],
    [
      'case 96: a release without quotes',
      'since: 1.10\n',
      `${PATH}:1:8: \`since\` is \`1.1\`; expected a string (put it in quotes).`,
    ],
    [
      'case 96: a boolean where a name is expected',
      'people:\n  maintainers: [no, yes, true]\n',
      `${PATH}:2:26: \`people.maintainers.2\` is \`true\`; expected a string (put it in quotes).`,
    ],
    [
      'case 93: a duplicate key',
      'preset: vep\npreset: cep\n',
      `${PATH}:2:1: The key \`preset\` stands here for the second time.`,
    ],
    [
      'case 93: no YAML',
      'preset: [vep\n',
      `${PATH}:2:1: Flow sequence in block collection must be sufficiently indented`,
    ],
    [
      'case 94: an alias',
      'sigs:\n  required: &a [compute]\nlabels: *a\n',
      `${PATH}:3:9: The alias \`*a\` is not allowed here`,
    ],
    [
      'case 94: a thousand brackets',
      `preset: ${'['.repeat(1000)}\n`,
      `${PATH}:1:1: The YAML has 1000 opening brackets, at most 100 are read.`,
    ],
    [
      'a list in place of keys',
      '- vep\n',
      `${PATH}:1:1: The whole is a list; expected a map of keys and values.`,
    ],
    [
      'a path that leaves the repository',
      'proposals:\n  root: ../veps\n',
      `${PATH}:2:9: \`proposals.root\` is no path inside the repository`,
    ],
    ['two problems at once', 'preset: kep\nsince: next\n', `${PATH}:2:8: \`since\` is \`next\``],
  ])('%s', async (_name, yaml, message) => {
    const said = await explain(yaml);
    expect(said.code).toBe(2);
    expect(said.out).toContain(message);
  });

  test('case 97: more than 64 KiB', async () => {
    expect((await explain(`# ${'x'.repeat(70_000)}\n`)).out).toContain('The YAML is too large');
  });

  test('says what holds, and why', async () => {
    const said = await explain(
      'preset: cep\nsince: v1.10\nsign-off: {trusted-before: 2026-11-20T00:00:00Z}\ntemplate:\n  mode: advisory\n',
    );
    expect(said.code).toBe(0);
    const lines = said.out.split('\n').map((line) => line.replace(/ +/g, ' '));
    expect(lines[0]).toBe(`${PATH} is valid.`);
    expect(lines).toContain(' proposals.root "docs/ci-enhancements"');
    expect(lines).toContain(' template.mode * "advisory"');
    expect(lines).toContain(' since * "v1.10"');
    expect(lines).toContain(' sign-off.trusted-before * "2026-11-20T00:00:00Z"');
    expect(lines).toContain(' sigs.required ["ci"]');
  });

  test('an empty file is the preset vep', async () => {
    const said = await explain('', '--format', 'json');
    const { valid, settings } = JSON.parse(said.out);
    expect([said.code, valid]).toEqual([0, true]);
    expect(settings).toContainEqual({ key: 'preset', value: 'vep', from: 'preset' });
  });

  test('problems as json', async () => {
    const said = await explain('preset: kep\n', '--format', 'json');
    expect(JSON.parse(said.out)).toEqual({
      valid: false,
      problems: [{ line: 1, column: 9, message: '`preset` is `kep`; accepted are `vep`, `cep`, `none`.' }],
    });
  });

  test('case 92: no file is an error that names the remedy', async () => {
    const said = await run(folderWith({ 'README.md': '' }), 'config');
    expect([said.code, said.err]).toEqual([
      2,
      expect.stringMatching(/There is no .github\/enhancements.yaml.*\nName the file/),
    ]);
  });

  test('a broken configuration stops a check', async () => {
    const said = await run(folderWith({ [PATH]: 'presets: vep\n', 'veps/a.md': '# A\n' }), 'check');
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toContain(`${PATH}:1:1: Unknown key \`presets\``);
  });

  test('case 92: without a file, check guesses the preset and says so', async () => {
    const said = await run(
      folderWith({
        'docs/ci-enhancements/NNNN-cep-template/cep.md': '# CEP #NNNN: T\n\n## Overview\n',
        'docs/ci-enhancements/3-lint/cep.md': '# CEP #3: Lint\n\n## Overview\n\nWe lint.\n',
      }),
      'check',
      '--format',
      'json',
    );
    expect(JSON.parse(said.out)).toMatchObject({
      outcome: 'passed',
      notices: [
        'No .github/enhancements.yaml: the folder `docs/ci-enhancements` suggests the preset `cep`.',
        expect.stringContaining('--release'),
      ],
    });
  });
});
