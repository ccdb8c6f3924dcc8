// What is installed: the files of docs/install/, fresh in the bundle, fitted to branch, commit, server and kind; and configurations that say what those
// say that are copied by hand.

import { describe, expect, test } from '@jest/globals';
import { callersFor } from '../../../actions/cli/install/callers.ts';
import { callsOf } from '../../../actions/cli/install/calls.ts';
import { renderConfiguration, type Settings } from '../../../actions/cli/install/configuration.ts';
import { KINDS, type Kind } from '../../../actions/cli/install/kind.ts';
import { type Config, requireConfig } from '../../../actions/shared/config.ts';
import { VERSION as EMBEDDED, INSTALLATION } from '../../../actions/shared/generated/installation.ts';
import { PRESETS } from '../../../actions/shared/presets.ts';
import { ADDITIONS, CONFIG, FLAVOURS, type Flavour, filesFor, VERSION } from '../../workflows/installed.ts';

const NOW = Date.parse('2026-11-20T10:00:00.789Z');
const BASE: Omit<Settings, 'kind'> = {
  because: 'it was said',
  maintainers: { logins: [], problems: [] },
  proposals: 'kubevirt/enhancements',
  branch: 'main',
  commands: false,
  now: NOW,
};
const OPTIONS = { branch: 'main', isEnterprise: false, hasSchedule: true, hasCommands: false };
const paths = (options: Partial<Parameters<typeof callersFor>[0]> & { kind: Kind }) =>
  callersFor({ ...OPTIONS, ...options }).map(({ path }) => path.replace(/^.*\//, ''));

describe('the files in the bundle', () => {
  test('are those of docs/install/; otherwise `npm run generate`', () => {
    const embedded = Object.fromEntries(
      Object.entries(INSTALLATION).map(([kind, files]) => [
        kind,
        Object.fromEntries(
          Object.entries(files as Record<string, readonly string[]>).map(([path, lines]) => [
            path,
            lines.join('\n'),
          ]),
        ),
      ]),
    );
    expect(embedded).toEqual(
      Object.fromEntries([...ADDITIONS, ...FLAVOURS].map((name) => [name, filesFor(name as Flavour)])),
    );
    expect(EMBEDDED).toBe(VERSION);
  });

  test.each(['vep', 'cep', 'implementation'] as const)(
    '%s: all but the configuration, word for word',
    (kind) => {
      const { [CONFIG]: _own, ...copied } = filesFor(kind);
      const files = callersFor({ ...OPTIONS, kind });
      expect(Object.fromEntries(files.map(({ path, text }) => [path, text]))).toEqual(copied);
    },
  );
});

describe('fitted', () => {
  test('a commit stands in place of the tag, with the tag behind it', () => {
    const pin = 'a'.repeat(40);
    for (const kind of KINDS) {
      for (const isEnterprise of [false, true]) {
        const uses = callersFor({ ...OPTIONS, kind, pin, isEnterprise }).flatMap(({ text }) =>
          [...text.matchAll(/^\s*(?:- )?uses: (.*)/gm)].map(([, what = '']) => what),
        );
        expect(uses.length).toBeGreaterThan(1);
        for (const what of uses)
          expect(what).toMatch(new RegExp(`^kubevirt/enhancement-actions/[\\w./-]+@${pin} # ${VERSION}$`));
      }
    }
  });

  test.each([
    ['vep', '    branches: [trunk]'],
    ['implementation', "    branches: [trunk, 'release-*']"],
  ] as const)('%s: the audit follows the default branch', (kind, line) => {
    const audit = callersFor({ ...OPTIONS, kind, branch: 'trunk' }).find(({ path }) =>
      path.endsWith('audit.yml'),
    );
    expect(audit?.text.split('\n')).toContain(line);
  });

  test.each<[string, Parameters<typeof paths>[0], readonly string[]]>([
    [
      'another series without a schedule has no audit, and no form that names other people’s SIGs',
      { kind: 'none', hasSchedule: false },
      ['gates.yml', 'signal.yml', 'weekly.yml'],
    ],
    [
      'another series with a schedule has freezes',
      { kind: 'none' },
      ['exception.yml', 'audit.yml', 'gates.yml', 'signal.yml', 'weekly.yml'],
    ],
    [
      'Enterprise Server has what runs there',
      { kind: 'vep', isEnterprise: true },
      ['is-it-an-enhancement.yml', 'gates.yml', 'signal.yml'],
    ],
  ])('%s', (_name, options, expected) => {
    expect(paths(options)).toEqual(expected);
  });

  test('Enterprise Server: no `$/` and no reusable workflow', () => {
    const calls = callersFor({ ...OPTIONS, kind: 'vep', isEnterprise: true }).flatMap(({ text }) =>
      callsOf(text),
    );
    expect(calls.length).toBe(4);
    for (const call of calls) expect(call).toMatch(/^actions\//);
  });

  test.each([
    [
      'uses: kubevirt/enhancement-actions/.github/workflows/gates.yml@v0.1.0',
      ['.github/workflows/gates.yml'],
    ],
    ['uses: "octo/enhancement-actions/actions/freeze-gate@main" # x', ['actions/freeze-gate']],
    ['# uses: kubevirt/enhancement-actions/actions/freeze-gate@main', []],
    ['uses: actions/checkout@v5', []],
  ])('%s calls %j', (text, calls) => {
    expect(callsOf(`jobs:\n  a:\n    steps:\n      - ${text}`)).toEqual(calls);
  });
});

/** What a repository may have of its own. */
function withoutOwn(config: Config): Config {
  const { since: _since, ...rest } = config;
  const { trustedBefore, ...signOff } = rest.signOff;
  return { ...rest, signOff: { ...signOff, ...(trustedBefore === undefined ? {} : { trustedBefore: 0 }) } };
}

describe('the configuration', () => {
  test.each(['vep', 'cep', 'implementation'] as const)('%s: says what the copied one says', (kind) => {
    const own = requireConfig(renderConfiguration({ ...BASE, kind }), 'own');
    const copied = requireConfig(filesFor(kind)[CONFIG] ?? '', 'copied');
    expect(withoutOwn(own)).toEqual(withoutOwn(copied));
  });

  test('every remark stands beside what it is about', () => {
    const text = renderConfiguration({
      ...BASE,
      kind: 'vep',
      release: { release: { major: 1, minor: 10, patch: 0 }, from: 'as it was said' },
      maintainers: { logins: ['ida', 'Mo-2'], from: 'approvers in OWNERS', problems: [] },
      template: 'veps/templates/vep.md',
    });
    expect(
      text,
    ).toBe(`# Written by \`enhancements init\`. What is not said here has the default of the preset; \`enhancements config\` explains all of it.
preset: vep # it was said
since: v1.10 # as it was said; proposals that only target earlier releases are only shown

proposals:
  template: veps/templates/vep.md # it stands at another place than the preset's

people:
  maintainers: [ida, Mo-2] # approvers in OWNERS; they may grant exceptions, and are called where a SIG does not answer

# advisory shows and does not block; required blocks. Begin with the first, one gate after the other.
template: { mode: advisory }
sign-off:
  mode: advisory
  trusted-before: 2026-11-20T10:00:00Z # when this was written: what was said before counts for the heads of that time
freeze: { mode: advisory }
`);
  });

  test('another series: what is not known is off, and says what is missing', () => {
    const series = {
      root: 'rfcs',
      path: '{number}-{name}.md',
      template: 'rfcs/0000-template.md',
      proposals: 3,
    };
    const text = renderConfiguration({ ...BASE, kind: 'none', series, seriesName: 'RFC' });
    const config = requireConfig(text, 'own');
    expect(config).toEqual({
      ...PRESETS.none,
      proposals: {
        ...PRESETS.none.proposals,
        series: 'RFC',
        root: 'rfcs',
        path: series.path,
        template: series.template,
      },
      template: { mode: 'advisory', rules: {} },
      sigs: { ...PRESETS.none.sigs, isStated: true },
      signOff: { ...PRESETS.none.signOff, mode: 'off' },
      freeze: { ...PRESETS.none.freeze, mode: 'off' },
    });
    expect(text).toContain('name it in `sigs.sources`');
    expect(text).toContain('name it in `releases.schedule`');
  });

  test('another series with people and a schedule begins all gates', () => {
    const series = {
      root: 'rfcs',
      path: '{sig}/{number}-{name}/README.md',
      template: 'rfcs/NNNN/README.md',
      proposals: 1,
    };
    const config = requireConfig(
      renderConfiguration({
        ...BASE,
        kind: 'none',
        series,
        source: { repository: 'octo/rfcs', path: 'OWNERS_ALIASES', alias: 'sig-{sig}-approvers' },
        schedule: { repository: 'octo/dates', path: 'r/{release}.yaml' },
      }),
      'own',
    );
    expect([config.signOff.mode, config.freeze.mode, config.signOff.trustedBefore]).toEqual([
      'advisory',
      'advisory',
      Date.parse('2026-11-20T10:00:00Z'),
    ]);
    expect(config.sigs.sources).toEqual([
      { repository: 'octo/rfcs', path: 'OWNERS_ALIASES', alias: 'sig-{sig}-approvers' },
    ]);
    expect(config.releases.schedule).toEqual({ repository: 'octo/dates', path: 'r/{release}.yaml' });
  });

  test.each(['true', 'null', '007', '1e5', 'no', 'a_corp', 'y'])('the login %s stays one', (login) => {
    const text = renderConfiguration({
      ...BASE,
      kind: 'vep',
      maintainers: { logins: [login], from: 'approvers in OWNERS', problems: [] },
    });
    expect(requireConfig(text, 'own').people.maintainers).toEqual([login]);
  });

  test('text from outside ends no line and no value', () => {
    const hostile = 'x"\n  maintainers: [mallory]\n# \u202e';
    const series = { root: hostile, path: '{number}-{name}.md', template: `${hostile}/t.md`, proposals: 0 };
    const text = renderConfiguration({
      ...BASE,
      kind: 'none',
      because: hostile,
      series,
    });
    const config = requireConfig(text, 'own');
    expect([config.people.maintainers, config.proposals.root]).toEqual([[], hostile]);
    expect(text).not.toMatch(/\u202e/);
  });
});
