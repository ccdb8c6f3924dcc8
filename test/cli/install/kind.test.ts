// What kind of repository is it? Evidence and its answers; where another series keeps its proposals; who approves; and whether Prow is there.

import { describe, expect, test } from '@jest/globals';
import { findKind } from '../../../actions/cli/install/kind.ts';
import { maintainersIn } from '../../../actions/cli/install/maintainers.ts';
import { findProw } from '../../../actions/cli/install/prow.ts';
import { findSeries, templatesIn } from '../../../actions/cli/install/series.ts';

const NOTHING = { documents: ['README.md'], aliases: [], releaseBranches: [] };

describe('the kind', () => {
  test.each<[string, Parameters<typeof findKind>[0], string, RegExp]>([
    ['a folder of VEPs', { ...NOTHING, documents: ['veps/sig-compute/1-a/vep.md'] }, 'vep', /folder `veps`/],
    [
      'a folder of CEPs',
      { ...NOTHING, documents: ['docs/ci-enhancements/x.md'] },
      'cep',
      /docs\/ci-enhancements/,
    ],
    ['people of CI', { ...NOTHING, aliases: ['CI-Maintainers'] }, 'cep', /ci-maintainers/],
    [
      'the repository of CI',
      { ...NOTHING, remote: { name: 'origin', repository: 'kubevirt/project-infra' } },
      'cep',
      /kubevirt\/project-infra/,
    ],
    [
      'branches of releases, and no proposals',
      { ...NOTHING, releaseBranches: ['release-1.9'] },
      'implementation',
      /release-1\.9/,
    ],
    [
      'another series that has proposals, whatever branches there are',
      {
        ...NOTHING,
        documents: ['keps/NNNN-template/README.md', 'keps/sig-node/12-a/README.md'],
        releaseBranches: ['release-1.9'],
      },
      'none',
      /1 document below `keps`/,
    ],
    [
      'another series that begins',
      { ...NOTHING, documents: ['proposals/NNNN-template/README.md'] },
      'none',
      /the template `proposals\/NNNN-template\/README\.md`/,
    ],
  ])('%s', (_name, sight, kind, because) => {
    expect(findKind(sight)).toMatchObject({ kind, because: expect.stringMatching(because) });
  });

  test.each<[string, Parameters<typeof findKind>[0], RegExp]>([
    ['nothing', NOTHING, /no proposals, no template, and no branch/],
    [
      'two kinds',
      { ...NOTHING, documents: ['veps/a.md', 'docs/ci-enhancements/a.md'] },
      /`veps` and `docs\/ci-enhancements`: two kinds/,
    ],
    [
      'the forms of GitHub are no templates',
      { ...NOTHING, documents: ['.github/PULL_REQUEST_TEMPLATE.md'] },
      /no template/,
    ],
    [
      'nor is what others wrote',
      { ...NOTHING, documents: ['vendor/x/NNNN-template/README.md'] },
      /no template/,
    ],
  ])('%s is not guessed', (_name, sight, why) => {
    expect(findKind(sight)).toEqual({ unclear: expect.stringMatching(why) });
  });
});

describe('another series', () => {
  test.each<[string, readonly string[], Parameters<typeof findSeries>[1], object | undefined]>([
    [
      'by SIG, in folders',
      [
        'keps/NNNN-kep/README.md',
        'keps/sig-a/1-x/README.md',
        'keps/sig-b/0002-y/README.md',
        'keps/sig-a/notes.md',
      ],
      {},
      {
        root: 'keps',
        path: '{sig}/{number}-{name}/README.md',
        template: 'keps/NNNN-kep/README.md',
        proposals: 2,
      },
    ],
    [
      'in folders',
      ['proposals/template/doc.md', 'proposals/12-x/doc.md'],
      {},
      {
        root: 'proposals',
        path: '{number}-{name}/doc.md',
        template: 'proposals/template/doc.md',
        proposals: 1,
      },
    ],
    [
      'as files',
      ['rfcs/0000-template.md', 'rfcs/0001-a.md', 'rfcs/0002-b.md'],
      {},
      { root: 'rfcs', path: '{number}-{name}.md', template: 'rfcs/0000-template.md', proposals: 2 },
    ],
    [
      'the series with most proposals, of several',
      ['docs/template.md', 'docs/1-a.md', 'rfcs/0000-template.md', 'rfcs/0001-a.md', 'rfcs/0002-b.md'],
      {},
      { root: 'rfcs', path: '{number}-{name}.md', template: 'rfcs/0000-template.md', proposals: 2 },
    ],
    [
      'with a root that was said',
      ['templates/0000-t.md', 'text/0001-a.md'],
      { root: 'text' },
      { root: 'text', path: '{number}-{name}.md', template: 'templates/0000-t.md', proposals: 1 },
    ],
    [
      'with a template that was said',
      ['drafts/form.md', 'drafts/3-a.md'],
      { template: 'drafts/form.md' },
      { root: 'drafts', path: '{number}-{name}.md', template: 'drafts/form.md', proposals: 1 },
    ],
    ['a template at the top has no root', ['0000-template.md', 'text/0001-a.md'], {}, undefined],
    [
      'a template of something else, and no proposals',
      ['docs/email-template.md', 'docs/a.md'],
      {},
      undefined,
    ],
    ['nothing', [], {}, undefined],
  ])('%s', (_name, documents, said, expected) => {
    expect(findSeries(documents, said)).toEqual(expected);
  });

  test('templates by their name or that of their folder', () => {
    expect(
      templatesIn([
        'a/NNNN-x/b.md',
        'a/XXXX.md',
        'a/0000-b.md',
        'a/00001-b.md',
        'a/my-Template/b.md',
        'a/b.md',
      ]),
    ).toEqual(['a/NNNN-x/b.md', 'a/XXXX.md', 'a/0000-b.md', 'a/my-Template/b.md']);
  });
});

describe('maintainers', () => {
  const ALIASES = 'aliases:\n  ci-maintainers: [cleo, "@Carl"]\n  emeritus: [otto]\n';

  test.each<[string, string | undefined, string | undefined, readonly string[], string | undefined]>([
    [
      'approvers',
      'approvers: [ida, mo]\nreviewers: [ruth]\n',
      undefined,
      ['ida', 'mo'],
      'approvers in OWNERS',
    ],
    [
      'aliases are their people, each once',
      'approvers: [ida, CI-maintainers, carl]\n',
      ALIASES,
      ['ida', 'cleo', 'carl'],
      'approvers in OWNERS, with OWNERS_ALIASES',
    ],
    [
      'of the whole repository, by filter',
      'filters:\n  ".*":\n    approvers: [ci-maintainers]\n    emeritus_approvers: [otto]\n  "docs/.*":\n    approvers: [dora]\n',
      ALIASES,
      ['cleo', 'Carl'],
      'approvers in OWNERS, with OWNERS_ALIASES',
    ],
    [
      'what is no login is nobody',
      'approvers: ["not a login", ida]\n',
      undefined,
      ['ida'],
      'approvers in OWNERS',
    ],
    ['no approvers', 'approvers:\n', undefined, [], undefined],
    ['no file', undefined, ALIASES, [], undefined],
  ])('%s', (_name, owners, aliases, logins, from) => {
    const found = maintainersIn(owners, aliases);
    expect([found.logins, found.from, found.problems]).toEqual([logins, from, []]);
  });

  test('a file that cannot be read is said', () => {
    expect(maintainersIn('approvers: {', 'aliases: [x]\n').problems).toEqual([
      'OWNERS_ALIASES cannot be read: nobody is taken from it.',
      'OWNERS cannot be read: nobody is taken from it.',
    ]);
  });
});

describe('Prow', () => {
  test.each<[readonly string[], readonly string[] | undefined, boolean, string]>([
    [['OWNERS'], undefined, true, 'it has `OWNERS`'],
    [
      ['OWNERS', '.prow.yaml'],
      ['lgtm', 'approved'],
      true,
      'it has `OWNERS` and `.prow.yaml` and it has the labels `lgtm` and `approved`',
    ],
    [[], ['lgtm', 'approved'], true, 'it has the labels `lgtm` and `approved`'],
    [[], ['approved'], false, 'neither OWNERS, .prow nor its labels are there'],
    [[], undefined, false, 'neither OWNERS nor .prow is there'],
  ])('%j and %j', (prowFiles, labels, isThere, because) => {
    expect(findProw({ prowFiles }, labels)).toEqual({ isThere, because });
  });
});
