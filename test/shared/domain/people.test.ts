// Who represents which SIG? What each kind of file says, what it cannot say, and what they say together.

import { describe, expect, test } from '@jest/globals';
import {
  mergePeople,
  type Overrides,
  type PeopleFile,
  type PeopleSource,
  parsePeople,
  type Sig,
} from '../../../actions/shared/domain/people.ts';

type Readable = Exclude<PeopleFile, { readonly problems: unknown }>;

const SIGS_SOURCE: PeopleSource = { repository: 'o/community', path: 'sigs.yaml' };
const ALIASES_SOURCE: PeopleSource = {
  repository: 'o/code',
  path: 'OWNERS_ALIASES',
  alias: 'sig-{sig}-approvers',
};
const OWNERS_SOURCE: PeopleSource = { repository: 'o/code', path: 'net/OWNERS', sig: 'network' };

function read(text: string, source: PeopleSource, sigs: readonly string[] = []): Readable {
  const file = parsePeople(text, source, sigs);
  if ('problems' in file) throw new Error(file.problems.map(({ message }) => message).join('\n'));
  return file;
}
/** `network: nick, Nora` */
const shown = (sigs: Iterable<Sig>) =>
  [...sigs].map(
    ({ name, representatives }) => `${name}: ${representatives.map(({ login }) => login).join(', ')}`,
  );
const said = (text: string, source: PeopleSource, sigs?: readonly string[]) =>
  shown(read(text, source, sigs).sigs);
const problems = (text: string, source: PeopleSource) => {
  const file = parsePeople(text, source, []);
  return 'problems' in file ? file.problems : [];
};

describe('sigs.yaml', () => {
  const text = `sigs:
  - name: KubeVirt Perf and Scale SIG
    dir: sig-scale
    leadership:
      chairs:
        - github: RThallisey
          name: R
        - github: " @alay "
    meetings:
      - {day: Tuesday, time: "16:00", tz: UTC, url: https://meet.example}
      - description: none yet
    contact: {slack: x, mailing_list: https://list.example}
  - name: without a dir
    leadership: {chairs: [{github: nobody}]}
  - dir: sig-empty
    leadership: {chairs: []}
  - dir: sig-null
    leadership:
    meetings:
    contact:
  - dir: WG-Arch
    leadership: {chairs: [{name: no login}, {github: zed}], tech_leads: [{github: tech}]}
    subprojects: [{name: sub, leads: [{github: lead}]}]
`;

  test('names the chairs of each SIG by its directory', () => {
    expect(said(text, SIGS_SOURCE)).toEqual(['scale: RThallisey, alay', 'empty: ', 'null: ', 'wg-arch: zed']);
  });

  test('keeps the source, the meetings and the list', () => {
    expect(read(text, SIGS_SOURCE).sigs[0]).toEqual({
      name: 'scale',
      representatives: [
        { login: 'RThallisey', sources: ['chair in o/community sigs.yaml'] },
        { login: 'alay', sources: ['chair in o/community sigs.yaml'] },
      ],
      meetings: [
        { day: 'Tuesday', time: '16:00', zone: 'UTC', url: 'https://meet.example' },
        { day: '', time: '', zone: '', url: '' },
      ],
      mailingList: 'https://list.example',
    });
  });

  test.each<[string, string, object]>([
    [
      'case 96: a number for a login',
      'sigs:\n  - dir: sig-x\n    leadership: {chairs: [{github: 0123}]}',
      { line: 3 },
    ],
    ['case 96: a release for a directory', 'sigs:\n  - dir: 1.10', { line: 2 }],
    ['no list of SIGs', 'people: []', { line: 1 }],
    ['nothing', '', { line: 1 }],
    ['a list that is none', 'sigs: {compute: []}', { line: 1 }],
    ['case 93: a key twice', 'sigs: []\nsigs: []', { line: 2 }],
    ['case 94: aliases of YAML', 'a: &a [x, x]\nb: &b [*a, *a]\nsigs: *b', { line: 2 }],
    ['case 94: deep nesting', `sigs: ${'['.repeat(20_000)}`, { line: 1 }],
    ['case 94: too large', `sigs: []\n# ${'x'.repeat(70_000)}`, { line: 1 }],
  ])('%s is a problem with a place', (_name, broken, place) => {
    expect(problems(broken, SIGS_SOURCE)[0]).toMatchObject(place);
  });
});

describe('OWNERS_ALIASES', () => {
  const text = `aliases:
  sig-network-approvers: [Nora, "@nick"]
  sig-network-reviewers: [ron]
  sig-network-emeritus_approvers: [olga]
  sig-storage-emeritus-approvers: [olga]
  emeritus-approvers: [olga]
  SIG-Storage-Approvers:
    - stan
  sig-compute-virtctl-approvers: [virt]
  sig-api-approvers: []
  sig-null-approvers:
  sig--approvers: [none]
  approvers: [root]
  ci-maintainers: [dan]
`;

  test('names the approvers of each SIG, of sub-projects as well, and nobody emeritus', () => {
    expect(said(text, ALIASES_SOURCE)).toEqual([
      'network: Nora, nick',
      'storage: stan',
      'compute-virtctl: virt',
      'api: ',
      'null: ',
    ]);
  });

  test('says so', () => {
    expect(read(text, ALIASES_SOURCE).sigs[0]?.representatives[1]).toEqual({
      login: 'nick',
      sources: ['sig-network-approvers in o/code OWNERS_ALIASES'],
    });
  });

  test.each<[string, Partial<PeopleSource>, string[], string[]]>([
    ['of a SIG that is named', { alias: 'ci-maintainers', sig: 'sig-ci' }, [], ['ci: dan']],
    ['of the one SIG that is required', { alias: 'ci-maintainers' }, ['ci'], ['ci: dan']],
    ['of nobody where several are required', { alias: 'ci-maintainers' }, ['ci', 'compute'], []],
    ['that is not there', { alias: 'other', sig: 'ci' }, [], []],
    ['of other names', { alias: '{sig}-maintainers' }, [], ['ci: dan']],
  ])('an alias %s', (_name, source, sigs, expected) => {
    expect(said(text, { ...ALIASES_SOURCE, ...source }, sigs)).toEqual(expected);
  });

  test.each<[string, string, number]>([
    ['case 96: a number for a login', 'aliases:\n  a: [0123]', 2],
    ['case 96: a date for a login', 'aliases:\n  a:\n  - 2026-04-30\n  - 1.10', 4],
    ['a word for a list', 'aliases:\n  a: ada', 2],
    ['case 94: aliases of YAML', 'aliases:\n  a: &a [x]\n  b: *a', 3],
  ])('%s is a problem with a place', (_name, broken, line) => {
    expect(problems(broken, ALIASES_SOURCE)[0]).toMatchObject({ line });
  });
});

describe('OWNERS', () => {
  test.each<[string, string, string[]]>([
    [
      'approvers',
      'approvers: [Nora, "@nick"]\nreviewers: [ron]\nemeritus_approvers: [olga]',
      ['network: Nora, nick'],
    ],
    [
      'a filter for all files',
      'filters:\n  ".*":\n    approvers: [nora]\n    emeritus_approvers: [olga]\n  "\\\\.go$":\n    approvers: [gopher]',
      ['network: nora'],
    ],
    ['nobody', '# empty\n', ['network: ']],
    ['an empty list', 'approvers:\n', ['network: ']],
    [
      'names of aliases, which anybody could register',
      'approvers: [sig-network-approvers, ci-maintainers, approvers, code-reviewers, emeritus_approvers, nora]',
      ['network: nora'],
    ],
  ])('names %s', (_name, text, expected) => {
    expect(said(text, OWNERS_SOURCE)).toEqual(expected);
  });

  test('without a SIG it names nobody; of the one that is required it may', () => {
    const { sig: _, ...source } = OWNERS_SOURCE;
    expect(said('approvers: [nora]', source)).toEqual([]);
    expect(said('approvers: [nora]', source, ['network'])).toEqual(['network: nora']);
  });

  test('case 96: a number for a login is a problem with a place', () => {
    expect(problems('approvers:\n- nora\n- 1e3', OWNERS_SOURCE)[0]).toMatchObject({ line: 3 });
  });
});

describe('together', () => {
  const listed = (text: string) => read(text, SIGS_SOURCE);
  const aliases = (text: string) => read(`aliases: ${text}`, ALIASES_SOURCE);
  const merge = (files: Readable[], overrides: Record<string, Overrides> = {}, sigs: string[] = []) =>
    mergePeople(files, overrides, sigs);
  const chairs = listed('sigs: [{dir: sig-compute, leadership: {chairs: [{github: Cora}]}}, {dir: sig-api}]');

  test.each<[string, Readable[], Record<string, Overrides>, string[], string[]]>([
    [
      'a person once, whatever the case',
      [chairs, aliases('{sig-compute-approvers: [cora, cal, cal]}')],
      {},
      [],
      ['compute: cora, cal', 'api: '],
    ],
    [
      'a sub-project is no SIG',
      [chairs, aliases('{sig-compute-virtctl-approvers: [virt]}')],
      {},
      [],
      ['compute: Cora', 'api: '],
    ],
    [
      'unless it is asked',
      [chairs, aliases('{sig-compute-virtctl-approvers: [virt]}')],
      {},
      ['compute-virtctl'],
      ['compute: Cora', 'api: ', 'compute-virtctl: virt'],
    ],
    [
      'without a list of SIGs every alias is one',
      [aliases('{sig-a-approvers: [x], sig-b-approvers: []}')],
      {},
      [],
      ['a: x', 'b: '],
    ],
    [
      'an alias is nobody in OWNERS',
      [
        aliases('{sig-network-approvers: [nora], netpeople: [nick]}'),
        read('approvers: [netpeople, ned]', OWNERS_SOURCE),
      ],
      {},
      [],
      ['network: nora, ned'],
    ],
    [
      'additions',
      [chairs],
      { compute: { add: [{ login: 'octo' }], remove: [] } },
      [],
      ['compute: Cora, octo', 'api: '],
    ],
    [
      'removals, whatever the case',
      [chairs],
      { 'sig-compute': { add: [], remove: ['cORA'] } },
      [],
      ['compute: ', 'api: '],
    ],
    [
      'a removal wins over an addition',
      [chairs],
      { compute: { add: [{ login: 'Octo' }], remove: ['octo'] } },
      [],
      ['compute: Cora', 'api: '],
    ],
    [
      'a SIG that only the configuration knows',
      [],
      { docs: { add: [{ login: 'dora' }], remove: [] } },
      [],
      ['docs: dora'],
    ],
    ['nothing', [], {}, ['compute'], []],
  ])('%s', (_name, files, overrides, sigs, expected) => {
    expect(shown(merge(files, overrides, sigs).values())).toEqual(expected);
  });

  test('each source is kept, once', () => {
    const files = [chairs, aliases('{sig-compute-approvers: [cora, cora]}')];
    expect(
      merge(files, { compute: { add: [{ login: 'cora' }], remove: [] } }).get('compute')?.representatives,
    ).toEqual([
      {
        login: 'cora',
        sources: [
          'chair in o/community sigs.yaml',
          'sig-compute-approvers in o/code OWNERS_ALIASES',
          'the configuration',
        ],
      },
    ]);
  });

  test('case 4: an addition with a number pins the account, also of somebody whom a file names', () => {
    const overrides = { compute: { add: [{ login: 'cora', id: 5 }], remove: [] } };
    const [cora] = merge([chairs], overrides).get('compute')?.representatives ?? [];
    expect(cora).toMatchObject({ login: 'cora', id: 5 });
    const again = merge([read('approvers: [Nora]', OWNERS_SOURCE)], {
      network: { add: [{ login: 'nora', id: 6 }, { login: 'nora' }], remove: [] },
    });
    expect(again.get('network')?.representatives).toMatchObject([{ login: 'nora', id: 6 }]);
  });

  test('meetings and lists of all files stand together', () => {
    const more = listed('sigs: [{dir: sig-compute, meetings: [{day: Monday}], contact: {mailing_list: a}}]');
    expect(merge([chairs, more]).get('compute')).toMatchObject({
      meetings: [{ day: 'Monday' }],
      mailingList: 'a',
    });
  });
});
