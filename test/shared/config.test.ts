// What did the repository's admin configure? Every key, and what holds beside it; presets.test.ts has the defaults, config-problems.test.ts the mistakes.

import { describe, expect, test } from '@jest/globals';
import { CONFIG_PATH, type Config, requireConfig } from '../../actions/shared/config.ts';
import { PRESETS } from '../../actions/shared/presets.ts';

function config(...lines: readonly string[]): Config {
  return requireConfig(lines.join('\n'), 'x.yaml');
}

test('the file has one path', () => {
  expect(CONFIG_PATH).toBe('.github/enhancements.yaml');
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
        'people:',
        '  maintainers: ["@octo"]',
        '  release-team: [cat, " @dog "]',
        'template:',
        '  mode: advisory',
        '  rules: { title-format: "off", owning-sig: warning }',
        'sigs:',
        '  required: [X, sig-y]',
        '  sources: [{ repository: a/b, path: "{sig}/OWNERS", sig: y }]',
        '  representatives: { sig-X: { add: [c, { login: "@d", id: 7 }], remove: ["@e"] } }',
        'sign-off:',
        '  mode: advisory',
        '  author: true',
        '  distinct: true',
        '  edited: true',
        '  contributors: false',
        '  deletions: false',
        '  hold-is-veto: true',
        '  request-reviewers: true',
        '  stale-after-days: 3',
        '  trusted-before: 2026-11-20T00:00:00Z',
        '  label: "signoff/{sig}"',
        '  rules: { no-standing-veto: warning }',
        'releases:',
        '  schedule: { repository: a/s, path: "r/{release}.yaml" }',
        '  zone: Europe/Berlin',
        '  who: Us',
        '  override:',
        '    v1.8: { enhancement-freeze: 2026-01-14, code-freeze: 2026-02-25, branch-cut: 2026-02-26, ga: 2026-03-25 }',
        '    "1.9": {}',
        'freeze:',
        '  mode: "off"',
        '  exceptions: { file: e.yaml, label: leave }',
        '  rules: { freeze-ahead: "off" }',
        '  code:',
        '    proposals: a/p',
        '    main: trunk',
        '    branch: "r-{release}"',
        '    allowed-labels: [bug]',
        '    allowed-paths: [docs/**]',
        'labels:',
        '  tracker: l1',
        '  tracker-extra: [l2]',
        '  proposal: l3',
        '  target: l4/{release}',
        '  needs-owner: l5',
        '  sig: l6/{sig}',
        'commands:',
        '  labels: [stage, sig]',
        'report:',
        '  code-repositories: [a/c, a/d]',
        '  day: friday',
        '  label: l7',
        '  mailing-list: list',
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
      people: { maintainers: ['octo'], releaseTeam: ['cat', 'dog'] },
      template: { mode: 'advisory', rules: { 'title-format': 'off', 'owning-sig': 'warning' } },
      requiredSigs: ['x', 'y'],
      sigs: {
        isStated: true,
        sources: [{ repository: 'a/b', path: '{sig}/OWNERS', sig: 'y' }],
        representatives: { x: { add: [{ login: 'c' }, { login: 'd', id: 7 }], remove: ['e'] } },
      },
      signOff: {
        mode: 'advisory',
        author: true,
        distinct: true,
        edited: true,
        contributors: false,
        deletions: false,
        holdIsVeto: true,
        requestReviewers: true,
        staleAfterDays: 3,
        trustedBefore: Date.UTC(2026, 10, 20),
        label: 'signoff/{sig}',
        rules: { 'no-standing-veto': 'warning' },
      },
      releases: {
        schedule: { repository: 'a/s', path: 'r/{release}.yaml' },
        zone: 'Europe/Berlin',
        who: 'Us',
        override: [
          {
            release: { major: 1, minor: 8, patch: 0 },
            days: {
              enhancementFreeze: '2026-01-14',
              codeFreeze: '2026-02-25',
              branchCut: '2026-02-26',
              ga: '2026-03-25',
            },
          },
          { release: { major: 1, minor: 9, patch: 0 }, days: {} },
        ],
      },
      freeze: {
        mode: 'off',
        exceptions: { file: 'e.yaml', label: 'leave' },
        rules: { 'freeze-ahead': 'off' },
        code: {
          proposals: 'a/p',
          main: 'trunk',
          branch: 'r-{release}',
          allowedLabels: ['bug'],
          allowedPaths: ['docs/**'],
        },
      },
      labels: {
        tracker: 'l1',
        trackerExtra: ['l2'],
        proposal: 'l3',
        target: 'l4/{release}',
        needsOwner: 'l5',
        sig: 'l6/{sig}',
      },
      commands: { labels: ['stage', 'sig'] },
      report: { codeRepositories: ['a/c', 'a/d'], day: 'friday', label: 'l7', mailingList: 'list' },
    });
  });

  test('what is not configured keeps the default of the preset', () => {
    expect(
      config(
        'preset: cep',
        'proposals: { series: X }',
        'template: { mode: "off" }',
        'sign-off: { distinct: true }',
        'releases: { zone: Asia/Tokyo }',
        'freeze: { exceptions: { file: e.yaml } }',
        'people: { maintainers: [octo] }',
      ),
    ).toEqual({
      ...PRESETS.cep,
      proposals: { ...PRESETS.cep.proposals, series: 'X' },
      template: { mode: 'off', rules: {} },
      signOff: { ...PRESETS.cep.signOff, distinct: true },
      releases: { ...PRESETS.cep.releases, zone: 'Asia/Tokyo' },
      freeze: { ...PRESETS.cep.freeze, exceptions: { file: 'e.yaml', label: 'freeze-exception' } },
      people: { ...PRESETS.cep.people, maintainers: ['octo'] },
    });
  });

  test('code freeze has defaults of its own where the proposals are named', () => {
    expect(config('freeze: { code: { proposals: a/p } }').freeze.code).toEqual({
      proposals: 'a/p',
      main: 'main',
      branch: 'release-{release}',
      allowedLabels: ['kind/bug', 'kind/flake'],
      allowedPaths: [],
    });
    expect(config('freeze: { code: { main: trunk } }').freeze.code).toBeUndefined();
  });

  test.each([
    {
      name: 'case 23: none are named and none are in the preset: nobody said that there are none',
      lines: ['preset: none'],
      required: [],
      isStated: false,
    },
    {
      name: 'case 23: `required: []` says that only the owning SIG signs',
      lines: ['preset: none', 'sigs: { required: [] }'],
      required: [],
      isStated: true,
    },
    {
      name: 'it replaces those of the preset',
      lines: ['sigs: { required: [] }'],
      required: [],
      isStated: true,
    },
    {
      name: 'other keys of `sigs` say nothing about it',
      lines: ['preset: none', 'sigs: { representatives: { a: { add: [b] } } }'],
      required: [],
      isStated: false,
    },
    {
      name: 'those of the preset are stated',
      lines: ['preset: cep', 'sigs: { sources: [] }'],
      required: ['ci'],
      isStated: true,
    },
    {
      name: 'case 22: a name in no source is kept as it stands, without `sig-`, for the gate to miss',
      lines: ['sigs: { required: [SIG-Netwrok] }'],
      required: ['netwrok'],
      isStated: true,
    },
  ])('$name', ({ lines, required, isStated }) => {
    const { requiredSigs, sigs } = config(...lines);
    expect([requiredSigs, sigs.isStated]).toEqual([required, isStated]);
  });

  test('an empty list is a list', () => {
    expect(config('sigs: { required: [], sources: [] }', 'proposals: { meta: [] }')).toEqual({
      ...PRESETS.vep,
      proposals: { ...PRESETS.vep.proposals, meta: [] },
      requiredSigs: [],
      sigs: { isStated: true, sources: [], representatives: {} },
    });
  });
});
