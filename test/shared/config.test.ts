// What did the repository's admin configure, and what does a mistake in it say?

import { describe, expect, test } from '@jest/globals';
import { CONFIG_PATH, type Config, type ConfigProblem, parseConfig, requireConfig } from '../../actions/shared/config.ts';
import { PRESETS } from '../../actions/shared/presets.ts';
import { UserError } from '../../actions/shared/errors.ts';

function text(...lines: readonly string[]): string {
  return lines.join('\n');
}

function config(...lines: readonly string[]): Config {
  return requireConfig(text(...lines), 'x.yaml');
}

function problems(...lines: readonly string[]): readonly ConfigProblem[] {
  const parsed = parseConfig(text(...lines));
  return 'problems' in parsed ? parsed.problems : [];
}

/** The error that a function throws. */
function thrown(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

test('the file has one path', () => {
  expect(CONFIG_PATH).toBe('.github/enhancements.yaml');
});

describe('presets', () => {
  test.each([
    { name: 'nothing', source: '', preset: PRESETS.vep },
    { name: 'a comment', source: '# a', preset: PRESETS.vep },
    { name: 'an empty map', source: '{}', preset: PRESETS.vep },
    { name: 'vep', source: 'preset: vep', preset: PRESETS.vep },
    { name: 'cep', source: 'preset: cep', preset: PRESETS.cep },
    { name: 'none', source: 'preset: none', preset: PRESETS.none },
    {
      name: 'sections without keys',
      source: 'proposals: {}\ntemplate: {}\nlabels: {}\nsigs: {}',
      preset: PRESETS.vep,
    },
  ])('$name', ({ source, preset }) => {
    expect(parseConfig(source)).toEqual({ config: preset });
  });

  test('vep', () => {
    expect(PRESETS.vep).toEqual({
      preset: 'vep',
      proposals: {
        series: 'VEP',
        root: 'veps',
        path: '{sig}/{number}-{name}/vep.md',
        template: 'veps/NNNN-vep-template/vep.md',
        trackerTemplate: '.github/ISSUE_TEMPLATE/vep.md',
        ignore: [],
        metadata: 'auto',
        meta: ['veps/meta-VEPs/**'],
        formerHeadings: {
          'Implementation History': ['Implementation Phases'],
          'Graduation Requirements': ['Feature lifecycle Phases', 'Feature Lifecycle'],
          'Functional Testing Approach': ['Functional Testing', 'Testing', 'Test Plan'],
          'Update/Rollback Compatibility': [
            'Update / Compatibility',
            'Upgrade/Rollback Compatibility',
            'Update Compatibility',
          ],
          Alternatives: ['Alternatives Considered', 'Considered Alternatives'],
          'Release Signoff Checklist': ['Release Sign-off Checklist'],
          'API Examples': ['API Example'],
        },
        nestedHeadings: false,
      },
      template: { mode: 'required', rules: {} },
      requiredSigs: ['compute', 'network', 'storage'],
      labels: {
        tracker: 'kind/tracker',
        trackerExtra: ['kind/enhancement'],
        proposal: 'kind/vep',
        target: 'target/{release}',
        needsOwner: 'triage/needs-owning-sig',
        sig: 'sig/{sig}',
      },
    });
  });

  test('cep differs in', () => {
    expect(PRESETS.cep).toEqual({
      ...PRESETS.vep,
      preset: 'cep',
      proposals: {
        ...PRESETS.vep.proposals,
        series: 'CEP',
        root: 'docs/ci-enhancements',
        path: '{number}-{name}/cep.md',
        template: 'docs/ci-enhancements/NNNN-cep-template/cep.md',
        trackerTemplate: '.github/ISSUE_TEMPLATE/cep.md',
        meta: [],
      },
      requiredSigs: ['ci'],
      labels: { ...PRESETS.vep.labels, trackerExtra: ['sig/ci'], proposal: 'kind/cep' },
    });
  });

  test('none leaves out what only KubeVirt has', () => {
    expect(PRESETS.none).toEqual({
      ...PRESETS.vep,
      preset: 'none',
      proposals: {
        ...PRESETS.vep.proposals,
        series: 'EP',
        root: 'proposals',
        path: '{number}-{name}/README.md',
        template: 'proposals/NNNN-template/README.md',
        trackerTemplate: '.github/ISSUE_TEMPLATE/enhancement.md',
        meta: [],
        formerHeadings: {},
      },
      requiredSigs: [],
      labels: { ...PRESETS.vep.labels, trackerExtra: [], proposal: 'kind/enhancement' },
    });
  });
});

describe('keys', () => {
  test('every one replaces its default', () => {
    expect(
      config(
        'preset: cep',
        'since: "v1.9"',
        'proposals:',
        '  series: KEP',
        '  root: keps',
        '  path: "{name}.md"',
        '  template: keps/t.md',
        '  tracker-template: issue.md',
        '  metadata: front-matter',
        '  meta: [keps/m/**]',
        '  ignore: [keps/i/**]',
        '  former-headings: { A: [B] }',
        '  nested-headings: true',
        'template:',
        '  mode: advisory',
        '  rules: { title-format: off, owning-sig: warning }'.replace('off', '"off"'),
        'sigs: { required: [x] }',
        'labels:',
        '  tracker: l1',
        '  tracker-extra: [l2]',
        '  proposal: l3',
        '  target: l4/{release}',
        '  needs-owner: l5',
        '  sig: l6/{sig}',
      ),
    ).toEqual({
      preset: 'cep',
      since: { major: 1, minor: 9, patch: 0 },
      proposals: {
        series: 'KEP',
        root: 'keps',
        path: '{name}.md',
        template: 'keps/t.md',
        trackerTemplate: 'issue.md',
        metadata: 'front-matter',
        meta: ['keps/m/**'],
        ignore: ['keps/i/**'],
        formerHeadings: { A: ['B'] },
        nestedHeadings: true,
      },
      template: { mode: 'advisory', rules: { 'title-format': 'off', 'owning-sig': 'warning' } },
      requiredSigs: ['x'],
      labels: {
        tracker: 'l1',
        trackerExtra: ['l2'],
        proposal: 'l3',
        target: 'l4/{release}',
        needsOwner: 'l5',
        sig: 'l6/{sig}',
      },
    });
  });

  test('what is not configured keeps the default of the preset', () => {
    expect(config('preset: cep', 'proposals: { series: X }', 'template: { mode: "off" }')).toEqual({
      ...PRESETS.cep,
      proposals: { ...PRESETS.cep.proposals, series: 'X' },
      template: { mode: 'off', rules: {} },
    });
  });

  test('an empty list is a list', () => {
    expect(config('sigs: { required: [] }', 'proposals: { meta: [] }')).toEqual({
      ...PRESETS.vep,
      proposals: { ...PRESETS.vep.proposals, meta: [] },
      requiredSigs: [],
    });
  });
});

describe('problems', () => {
  test.each<{ name: string; lines: readonly string[]; found: readonly ConfigProblem[] }>([
    {
      name: 'no YAML',
      lines: ['preset: vep', 'preset: cep'],
      found: [{ line: 2, column: 1, message: 'The key `preset` stands here for the second time.' }],
    },
    {
      name: 'no map',
      lines: ['- a'],
      found: [{ line: 1, column: 1, message: 'The whole is a list; expected a map of keys and values.' }],
    },
    {
      name: 'an unknown preset',
      lines: ['preset: kep'],
      found: [{ line: 1, column: 9, message: '`preset` is `kep`; accepted are `vep`, `cep`, `none`.' }],
    },
    {
      name: 'an unknown key, at the key',
      lines: ['sigs:', '  needed: [a]'],
      found: [
        {
          line: 2,
          column: 3,
          message: 'Unknown key `needed` in `sigs`; accepted are `required`, `sources`, `representatives`.',
        },
      ],
    },
    {
      name: 'every problem at once',
      lines: ['since: 1.10', 'labels:', '  tracker: ""'],
      found: [
        { line: 1, column: 8, message: '`since` is `1.1`; expected a string (put it in quotes).' },
        { line: 3, column: 12, message: '`labels.tracker` is empty.' },
      ],
    },
    {
      name: 'a release that is none',
      lines: ['since: next'],
      found: [
        {
          line: 1,
          column: 8,
          message: '`since` is `next`; expected the form `^v?\\d{1,4}\\.\\d{1,4}(\\.\\d{1,4})?$`.',
        },
      ],
    },
  ])('$name', ({ lines, found }) => {
    expect(problems(...lines)).toEqual(found);
  });

  test.each(['/veps', 'veps/', 'a//b', 'a\\b', '..', 'a/../b', './a', 'a/.', '.'])('no path: %s', (path) => {
    const hint = 'is no path inside the repository: expected folders and names joined by single `/`.';
    expect(problems('proposals:', `  root: '${path}'`, `  tracker-template: '${path}'`)).toEqual([
      { line: 2, column: 9, message: `\`proposals.root\` ${hint}` },
      { line: 3, column: 21, message: `\`proposals.tracker-template\` ${hint}` },
    ]);
    expect(problems('proposals:', `  path: '${path}'`, `  template: '${path}'`)).toEqual([
      { line: 2, column: 9, message: `\`proposals.path\` ${hint}` },
      { line: 3, column: 13, message: `\`proposals.template\` ${hint}` },
    ]);
  });

  test.each(['veps', 'a/b', '.github/veps', 'a..b/c', 'a.b'])('a path: %s', (path) => {
    expect(config('proposals:', `  root: '${path}'`).proposals.root).toBe(path);
  });
});

describe('requireConfig', () => {
  test('names every problem with its place, and who can put it right', () => {
    const error = thrown(() => requireConfig('preset: a\nother: b', 'some/path.yaml'));
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      message: expect.stringMatching(
        /^The configuration cannot be used\.\nsome\/path\.yaml:2:1: Unknown key.*\nsome\/path\.yaml:1:9: /,
      ),
      hint: 'Correct some/path.yaml; docs/configuration.md lists every key.',
    });
  });
});
