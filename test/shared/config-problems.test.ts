// What does a mistake in the configuration say? Each at its place, with what is expected instead.

import { describe, expect, test } from '@jest/globals';
import { type Config, type ConfigProblem, parseConfig, requireConfig } from '../../actions/shared/config.ts';
import { UserError } from '../../actions/shared/errors.ts';

function config(...lines: readonly string[]): Config {
  return requireConfig(lines.join('\n'), 'x.yaml');
}

function problems(...lines: readonly string[]): readonly ConfigProblem[] {
  const parsed = parseConfig(lines.join('\n'));
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

interface Case {
  readonly name: string;
  readonly lines: readonly string[];
  readonly found: readonly ConfigProblem[];
}
const one = (line: number, column: number, message: string): readonly ConfigProblem[] => [
  { line, column, message },
];

describe('form', () => {
  test.each<Case>([
    {
      name: 'case 93: no YAML, here a key twice',
      lines: ['preset: vep', 'preset: cep'],
      found: one(2, 1, 'The key `preset` stands here for the second time.'),
    },
    {
      name: 'case 93: no map',
      lines: ['- a'],
      found: one(1, 1, 'The whole is a list; expected a map of keys and values.'),
    },
    {
      name: 'an unknown preset',
      lines: ['preset: kep'],
      found: one(1, 9, '`preset` is `kep`; accepted are `vep`, `cep`, `none`.'),
    },
    {
      name: 'case 93: an unknown key, at the key',
      lines: ['sigs:', '  needed: [a]'],
      found: one(
        2,
        3,
        'Unknown key `needed` in `sigs`; accepted are `required`, `sources`, `representatives`.',
      ),
    },
    {
      name: 'case 93: an unknown key of a freeze',
      lines: ['releases:', '  override:', '    v1.8: { enhancement_freeze: 2026-01-14 }'],
      found: one(
        3,
        13,
        'Unknown key `enhancement_freeze` in `releases.override.v1.8`; accepted are `enhancement-freeze`, `code-freeze`, `ga`, `branch-cut`.',
      ),
    },
    {
      name: 'case 93: an unknown rule',
      lines: ['freeze:', '  rules:', '    freeze-behind: failure'],
      found: one(
        3,
        5,
        'Unknown key `freeze-behind` in `freeze.rules`; accepted are `target-before-enhancement-freeze`, `freeze-ahead`, `merged-before-code-freeze`, `named-proposal-merged`.',
      ),
    },
    {
      name: 'case 93: a wrong type',
      lines: ['sign-off:', '  author: "yes"', '  stale-after-days: soon'],
      found: [
        { line: 2, column: 11, message: '`sign-off.author` is `yes`; expected `true` or `false`.' },
        { line: 3, column: 21, message: '`sign-off.stale-after-days` is `soon`; expected a whole number.' },
      ],
    },
    {
      name: 'case 93: `off` without quotes is a string for YAML 1.2',
      lines: ['freeze: { mode: off }'],
      found: [],
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
      found: one(1, 8, '`since` is `next`; expected the form `^v?\\d{1,4}\\.\\d{1,4}(\\.\\d{1,4})?$`.'),
    },
  ])('$name', ({ lines, found }) => {
    expect(problems(...lines)).toEqual(found);
  });

  test.each<Case>([
    {
      name: '`github: no` is a word, and a login could be called so',
      lines: ['people: { maintainers: [no] }'],
      found: [],
    },
    {
      name: '`true` is none',
      lines: ['people:', '  maintainers: [true]'],
      found: one(2, 17, '`people.maintainers.0` is `true`; expected a string (put it in quotes).'),
    },
    {
      name: '`0123` is a number',
      lines: ['sigs:', '  required: [0123]'],
      found: one(2, 14, '`sigs.required.0` is `123`; expected a string (put it in quotes).'),
    },
    {
      name: '`1.10` is a number',
      lines: ['since: 1.10'],
      found: one(1, 8, '`since` is `1.1`; expected a string (put it in quotes).'),
    },
    {
      name: '`2026-04-30` is a string',
      lines: ['releases: { override: { v1.9: { enhancement-freeze: 2026-04-30 } } }'],
      found: [],
    },
    {
      name: '`20260430` is a number',
      lines: ['releases:', '  override:', '    v1.9:', '      ga: 20260430'],
      found: one(4, 11, '`releases.override.v1.9.ga` is `20260430`; expected a string (put it in quotes).'),
    },
  ])('case 96: $name', ({ lines, found }) => {
    expect(problems(...lines)).toEqual(found);
  });

  test('case 94: what is nested too deeply, or has aliases, is refused before it is read', () => {
    expect(problems(`sigs: ${'['.repeat(20_000)}`)[0]?.message).toContain('at most 100 are read');
    expect(problems('people: &a { maintainers: [] }', 'sigs: *a')[0]?.message).toContain(
      'The alias `*a` is not allowed here',
    );
  });
});

describe('paths', () => {
  test.each(['/veps', 'veps/', 'a//b', 'a\\b', '..', 'a/../b', './a', 'a/.', '.'])('none: %s', (path) => {
    const hint = 'is no path inside the repository: expected folders and names joined by single `/`.';
    expect(problems('proposals:', `  root: '${path}'`, `  tracker-template: '${path}'`)).toEqual([
      { line: 2, column: 9, message: `\`proposals.root\` ${hint}` },
      { line: 3, column: 21, message: `\`proposals.tracker-template\` ${hint}` },
    ]);
    expect(problems('proposals:', `  path: '${path}'`, `  template: '${path}'`)).toEqual([
      { line: 2, column: 9, message: `\`proposals.path\` ${hint}` },
      { line: 3, column: 13, message: `\`proposals.template\` ${hint}` },
    ]);
    expect(problems('freeze:', '  exceptions:', `    file: '${path}'`)).toEqual(
      one(3, 11, `\`freeze.exceptions.file\` ${hint}`),
    );
    expect(
      problems('releases:', '  schedule:', '    repository: a/b', `    path: '${path}/{release}'`),
    ).toEqual(
      one(
        4,
        11,
        `\`releases.schedule.path\` is no path inside the repository: expected folders and names joined by single \`/\`.`,
      ),
    );
  });

  test.each(['veps', 'a/b', '.github/veps', 'a..b/c', 'a.b'])('one: %s', (path) => {
    expect(config('proposals:', `  root: '${path}'`).proposals.root).toBe(path);
  });

  test('no branch of releases', () => {
    expect(problems('freeze:', '  code:', '    proposals: a/b', '    branch: release')).toEqual(
      one(4, 13, '`freeze.code.branch` needs `{release}`, such as `release-{release}`.'),
    );
  });

  test.each(['schedule.yaml', 'releases/schedule.yaml', 'v{release}.yaml', 'v{release}/schedule.yaml'])(
    'no path of schedules: %s',
    (path) => {
      expect(problems('releases:', '  schedule:', '    repository: a/b', `    path: '${path}'`)).toEqual(
        one(
          4,
          11,
          '`releases.schedule.path` needs `{release}` below a folder, such as `releases/v{release}/schedule.yaml`: the folder lists what is published.',
        ),
      );
    },
  );
});

describe('logins', () => {
  const strange = (login: string) =>
    `\`${login}\` is no login of GitHub: expected letters, digits and single hyphens.`;

  test.each(['@octo', ' octo ', 'Octo-Cat', 'a--b', 'a_corp'])('case 2: %j is one', (login) => {
    expect(problems(`people: { maintainers: ['${login}'] }`)).toEqual([]);
  });

  test.each<Case>([
    {
      name: 'a maintainer',
      lines: ['people:', '  maintainers: [octo, "octo cat"]'],
      found: one(2, 23, strange('octo cat')),
    },
    {
      name: 'one of the release team',
      lines: ['people:', '  release-team: ["@@octo"]'],
      found: one(2, 18, strange('@@octo')),
    },
    {
      name: 'a team',
      lines: ['people:', '  release-team: ["@kubevirt/maintainers"]'],
      found: one(2, 18, strange('@kubevirt/maintainers')),
    },
    {
      name: 'a representative',
      lines: ['sigs:', '  representatives:', '    network:', '      add: ["über"]', '      remove: ["-a"]'],
      found: [
        { line: 4, column: 13, message: strange('über') },
        { line: 5, column: 16, message: strange('-a') },
      ],
    },
    {
      name: 'a representative with the number of the account, at the login',
      lines: [
        'sigs:',
        '  representatives:',
        '    network:',
        '      add:',
        '        - { login: "a b", id: 7 }',
      ],
      found: one(5, 20, strange('a b')),
    },
    {
      name: 'the number alone',
      lines: ['sigs:', '  representatives:', '    network: { add: [{ id: 7 }] }'],
      found: one(3, 22, '`sigs.representatives.network.add.0` is not as the schema says.'),
    },
  ])('case 2: $name', ({ lines, found }) => {
    expect(problems(...lines)).toEqual(found);
  });

  test('case 4: the number of an account stays with its login', () => {
    const { representatives } = config(
      'sigs: { representatives: { a: { add: [{ login: "@B", id: 583231 }] } } }',
    ).sigs;
    expect(representatives).toEqual({ a: { add: [{ login: 'B', id: 583231 }], remove: [] } });
  });
});

describe('times', () => {
  const overrides = (...lines: readonly string[]) => ['releases:', '  override:', ...lines];

  test.each<Case>([
    {
      name: 'a zone that is none',
      lines: ['releases:', '  zone: Europe/Atlantis'],
      found: one(
        2,
        9,
        '`Europe/Atlantis` is no time zone: expected `AoE` or a name such as `Europe/Berlin`.',
      ),
    },
    {
      name: 'an offset, which the clocks are put back and forth around',
      lines: ['releases:', '  zone: "+02:00"'],
      found: one(2, 9, '`+02:00` is no time zone: expected `AoE` or a name such as `Europe/Berlin`.'),
    },
    {
      name: '30 February',
      lines: overrides('    v1.9:', '      enhancement-freeze: 2026-02-30'),
      found: one(4, 27, '`2026-02-30` is no day of the calendar.'),
    },
    {
      name: '29 February of a year that has none',
      lines: overrides('    v1.9: { ga: 2027-02-29, branch-cut: 2028-02-29 }'),
      found: one(3, 17, '`2027-02-29` is no day of the calendar.'),
    },
    {
      name: 'a day in the form of schedules',
      lines: overrides('    v1.9: { ga: 2026/04/30 }'),
      found: one(
        3,
        17,
        '`releases.override.v1.9.ga` is `2026/04/30`; expected the form `^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$`.',
      ),
    },
    {
      name: 'no release',
      lines: overrides('    next: { ga: 2026-04-30 }'),
      found: one(
        3,
        5,
        'The key `next` in `releases.override` does not have the form `^v?\\d{1,4}\\.\\d{1,4}(\\.\\d{1,4})?$`.',
      ),
    },
    {
      name: 'a release that has no schedule of its own',
      lines: overrides('    v1.9.1: { ga: 2026-04-30 }'),
      found: one(3, 5, '`v1.9.1` has no freeze of its own: name the release `v1.9`.'),
    },
    {
      name: 'one release twice, in two ways',
      lines: overrides('    v1.9: { ga: 2026-04-30 }', '    "1.9.0": { ga: 2026-05-30 }'),
      found: one(4, 5, '`1.9.0` is `v1.9`, which stands here for the second time.'),
    },
    {
      name: 'an instant that is none',
      lines: ['sign-off:', '  trusted-before: 2026-02-30T00:00:00Z'],
      found: one(2, 19, '`2026-02-30T00:00:00Z` is no instant.'),
    },
    {
      name: 'an hour that is none',
      lines: ['sign-off:', '  trusted-before: 2026-02-20T24:30:00Z'],
      found: one(2, 19, '`2026-02-20T24:30:00Z` is no instant.'),
    },
  ])('$name', ({ lines, found }) => {
    expect(problems(...lines)).toEqual(found);
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
