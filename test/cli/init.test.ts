// `init` in a checkout: what is found, what is written, what would fail today; a second run, and what stands already.

import { cpSync, mkdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { CONFIG_PATH, requireConfig } from '../../actions/shared/config.ts';
import { checkout, filesIn } from '../support/checkout.ts';
import { describeCorpus, fromCorpus, NEWEST_TEMPLATE, realProposals } from '../support/corpus.ts';
import { GOOD, TEMPLATE } from '../support/proposal.ts';
import { run, runBundle, typed } from '../support/terminal.ts';
import { filesFor } from '../workflows/installed.ts';

const SAMPLE = fileURLToPath(new URL('../sample/', import.meta.url));
const TEMPLATE_PATH = 'veps/NNNN-vep-template/vep.md';
const GATES = '.github/workflows/gates.yml';
const VEP = { [TEMPLATE_PATH]: TEMPLATE, 'veps/sig-compute/42-memory-lease/vep.md': GOOD };

/** The sample repository as it was before anybody configured it. */
function sample(): string {
  const folder = checkout({});
  cpSync(join(SAMPLE, 'veps'), join(folder, 'veps'), { recursive: true });
  return folder;
}

const configIn = (folder: string) =>
  requireConfig(readFileSync(join(folder, CONFIG_PATH), 'utf8'), CONFIG_PATH);
const put = (folder: string, path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

describe('a repository of proposals', () => {
  test('gets its configuration, workflows and forms; it is valid, and what would fail today is what check finds', async () => {
    const folder = sample();
    put(folder, 'OWNERS', 'approvers: [ida, leads]\n');
    put(folder, 'OWNERS_ALIASES', 'aliases:\n  leads: [mo]\n');
    const before = filesIn(folder);
    const said = await run(folder, 'init');
    expect([said.code, said.err]).toEqual([0, '']);
    const { [CONFIG_PATH]: _config, ...copied } = filesFor('vep');
    const { [CONFIG_PATH]: written = '', ...after } = filesIn(folder);
    expect(after).toEqual({ ...before, ...copied });
    expect(written).toContain('maintainers: [ida, mo] # approvers in OWNERS, with OWNERS_ALIASES;');
    expect(Math.abs(Date.now() - (configIn(folder).signOff.trustedBefore ?? 0))).toBeLessThan(600_000);
    const valid = await run(folder, 'config');
    expect([valid.code, valid.out.split('\n')[0]]).toEqual([0, `${CONFIG_PATH} is valid.`]);

    expect(said.out).toContain('Prow is at work: it has `OWNERS` and `OWNERS_ALIASES`.');
    expect(said.out).toContain('Maintainers: ida, mo (approvers in OWNERS, with OWNERS_ALIASES).');
    expect(said.out).toContain(
      'People of the SIGs come from kubevirt/community, kubevirt/kubevirt and kubevirt/sig-release, schedules from kubevirt/sig-release.',
    );
    const [, all, failed] = /Today, of (\d+) proposals: (\d+) would fail/.exec(said.out) ?? [];
    const checked = await run(folder, 'check', '--format', 'json');
    const { results } = JSON.parse(checked.out) as { results: { path: string; outcome: string }[] };
    const proposals = results.filter(({ path }) => !path.endsWith('measurements.md'));
    expect([Number(all), Number(failed)]).toEqual([
      proposals.length,
      proposals.filter(({ outcome }) => outcome === 'failed').length,
    ]);
  });

  test('a second run writes nothing, and says what stands', async () => {
    const folder = sample();
    await run(folder, 'init');
    const before = filesIn(folder);
    const said = await run(folder, 'init');
    expect([said.code, said.err]).toEqual([0, '']);
    expect(said.out).toContain('Nothing is to be written.');
    expect(said.out).toContain(`${CONFIG_PATH}\n  left as it is: it is valid\n`);
    expect(filesIn(folder)).toEqual(before);
  });

  test('--dry-run shows all of it, and writes nothing', async () => {
    const folder = sample();
    const before = filesIn(folder);
    const said = await run(folder, 'init', '--dry-run');
    expect([said.code, said.err]).toEqual([0, '']);
    for (const [path, text] of Object.entries(filesFor('vep'))) {
      expect(said.out).toContain(`=== ${path}\n`);
      if (path !== CONFIG_PATH) expect(said.out).toContain(text);
    }
    expect(filesIn(folder)).toEqual(before);
  });

  test('json says the same: what is shown with its text, what is written without', async () => {
    const folder = sample();
    const shown = JSON.parse((await run(folder, 'init', '--dry-run', '--format', 'json')).out);
    expect(shown).toMatchObject({
      schema: 1,
      kind: 'vep',
      branch: 'main',
      written: false,
      prow: { isThere: false },
    });
    const { files } = shown as { files: { path: string; state: string; text?: string }[] };
    expect(files.map(({ path, text }) => [path, text !== undefined])).toEqual(
      Object.keys(filesFor('vep'))
        .sort((a, b) => Number(b === CONFIG_PATH) - Number(a === CONFIG_PATH) || (a < b ? -1 : 1))
        .map((path) => [path, true]),
    );
    const written = JSON.parse((await run(folder, 'init', '--format', 'json')).out);
    expect(written).toMatchObject({ written: true, today: shown.today });
    expect(new Set(written.files.map((file: { state: string }) => file.state))).toEqual(new Set(['written']));
    expect(written.files[0]).not.toHaveProperty('text');
    expect(written.labels).toMatchObject({ asked: false, created: [] });
  });

  test('from a folder inside it, and at another default branch and commit', async () => {
    const pin = 'b'.repeat(40);
    const folder = checkout(VEP, { branches: ['trunk'] });
    const said = await run(join(folder, 'veps/sig-compute'), 'init', '--pin', pin, '--release', 'v1.11');
    expect([said.code, said.err]).toEqual([0, '']);
    const files = filesIn(folder);
    expect(files['.github/workflows/audit.yml']).toContain('branches: [trunk]');
    expect(files[GATES]).toContain(`gates.yml@${pin} # v`);
    expect(configIn(folder).since).toEqual({ major: 1, minor: 11, patch: 0 });
    expect(said.out).toContain(
      '0 would fail, 0 would only warn, 0 pass; 1 target earlier releases alone, and are only shown.',
    );
  });

  test('no proposal yet', async () => {
    const folder = checkout({ [TEMPLATE_PATH]: TEMPLATE });
    const said = await run(folder, 'init');
    expect([said.code, said.err]).toEqual([0, '']);
    expect(said.out).toContain('There is no proposal yet: nothing would fail today.');
    expect((await run(folder, 'check')).out).toContain(
      'There is no proposal yet: `enhancements new` begins one.',
    );
  });

  test('a template at another place is found, and named in the configuration', async () => {
    const folder = checkout({
      'veps/template.md': TEMPLATE,
      'veps/sig-compute/42-memory-lease/vep.md': GOOD,
    });
    expect((await run(folder, 'init')).code).toBe(0);
    expect(configIn(folder).proposals.template).toBe('veps/template.md');
    expect((await run(folder, 'check')).code).toBe(0);
  });
});

describe('other kinds', () => {
  test('CI proposals: with the templates of proposal and tracker, from which `new` goes on', async () => {
    const folder = checkout({ OWNERS_ALIASES: 'aliases:\n  ci-maintainers: [cleo]\n' });
    const said = await run(folder, 'init');
    expect([said.code, said.err]).toEqual([0, '']);
    const { OWNERS_ALIASES: _, [CONFIG_PATH]: _own, ...files } = filesIn(folder);
    const { [CONFIG_PATH]: _config, ...copied } = filesFor('cep');
    expect(files).toEqual(copied);
    expect(said.out).toContain('docs/ci-enhancements/NNNN-cep-template/cep.md');
    expect((await run(folder, 'config')).code).toBe(0);
    expect((await run(folder, 'new', 'Faster lanes', '--number', '3')).code).toBe(0);
  });

  test('code: what was said of its proposals, and the branch that is frozen', async () => {
    const folder = checkout({ 'README.md': '# Code\n' }, { branches: ['trunk', 'release-1.9'] });
    const said = await run(folder, 'init', '--proposals', 'octo/enhancements');
    expect([said.code, said.err]).toEqual([0, '']);
    expect(configIn(folder).freeze.code).toMatchObject({ proposals: 'octo/enhancements', main: 'trunk' });
    expect(said.out).not.toContain('Today');
  });

  test('another series: check finds its documents', async () => {
    const series = '# RFC-NNNN: Your short, descriptive title\n\n## Goals\n\n<!-- What for? -->\n';
    const folder = checkout({
      'rfcs/0000-template.md': series,
      'rfcs/0001-lease.md': '# RFC-1: Lease\n\n## Goals\n\nLeases end.\n',
      'rfcs/0002-plug.md': '# RFC-2: Plug\n\n## Goals\n',
    });
    const said = await run(folder, 'init');
    expect([said.code, said.err]).toEqual([0, '']);
    expect(configIn(folder).proposals).toMatchObject({
      series: 'RFC',
      root: 'rfcs',
      path: '{number}-{name}.md',
    });
    expect(said.out).toContain('Today, of 2 proposals: 1 would fail');
    const checked = await run(folder, 'check');
    expect(checked.out).toContain('2 documents: 1 passed, 1 failed');
  });

  test.each([
    ['said', ['--enterprise-server'], 'octo/enhancements', 'it was said'],
    ['of the remote', [], 'git@git.example.com:octo/enhancements.git', 'the remote is at git.example.com'],
    [
      'of the remote, by its address',
      [],
      'https://git.example.com/octo/enhancements',
      'the remote is at git.example.com',
    ],
  ])('Enterprise Server, %s', async (_name, argv, origin, because) => {
    const folder = checkout(VEP, { remotes: { origin } });
    const said = await run(folder, 'init', ...argv);
    expect([said.code, said.err]).toEqual([0, '']);
    expect(said.out).toContain(`Enterprise Server, because ${because}`);
    const { [GATES]: gates } = filesFor('enterprise-server');
    expect(filesIn(folder)[GATES]).toBe(gates);
    expect(filesIn(folder)).not.toHaveProperty(['.github/workflows/weekly.yml']);
  });

  test.each([
    'git@github.com:octo/a.git',
    'https://user@github.com/octo/a',
    'work:octo/a.git',
    '/srv/octo/a.git',
  ])('%s is on no server of its own', async (origin) => {
    const said = await run(checkout(VEP, { remotes: { origin } }), 'init', '--dry-run');
    expect(said.out).not.toContain('Enterprise Server,');
  });
});

describe('--commands: labels by a word', () => {
  const COMMANDS = '.github/workflows/commands.yml';

  test('the workflow, and the labels in the configuration', async () => {
    const folder = checkout(VEP);
    const said = await run(folder, 'init', '--commands');
    expect([said.code, said.err]).toEqual([0, '']);
    expect(filesIn(folder)[COMMANDS]).toBe(filesFor('commands')[COMMANDS]);
    expect(configIn(folder).commands.labels).toEqual(['sig', 'kind', 'stage']);
    expect(said.out).not.toContain('Prow sets labels by a word already');
  });

  test('into a configuration that stands nothing is written: what it lacks is said', async () => {
    const folder = checkout({ ...VEP, [CONFIG_PATH]: 'preset: vep\n' });
    const said = await run(folder, 'init', '--commands');
    expect(said.out).toContain('it does not have commands.labels: [sig, kind, stage]');
    expect(filesIn(folder)).toHaveProperty([COMMANDS]);
  });

  test('where Prow does it already, that is said', async () => {
    const said = await run(checkout({ ...VEP, OWNERS: 'approvers: [ida]\n' }), 'init', '--commands');
    expect(said.out).toContain('Prow sets labels by a word already');
  });

  test('on Enterprise Server it cannot run, and that is said', async () => {
    const folder = checkout(VEP);
    const said = await run(folder, 'init', '--commands', '--enterprise-server');
    expect(said.out).toContain('without audit, weekly report and commands');
    expect(filesIn(folder)).not.toHaveProperty([COMMANDS]);
    expect(configIn(folder).commands.labels).toEqual([]);
  });
});

describe('what stands already is never replaced', () => {
  test('a configuration: left, with what it does not have', async () => {
    const own = 'preset: vep # mine\n';
    const folder = checkout({ ...VEP, OWNERS: 'approvers: [ida]\n', [CONFIG_PATH]: own });
    const said = await run(folder, 'init');
    expect([said.code, said.err]).toEqual([0, '']);
    expect(filesIn(folder)[CONFIG_PATH]).toBe(own);
    expect(said.out).toContain(
      [
        CONFIG_PATH,
        '  left as it is: it is valid',
        '  it does not have people.maintainers: [ida]',
        '  it does not have sign-off.trusted-before, the moment at which the gates land',
      ].join('\n'),
    );
    expect(filesIn(folder)).toHaveProperty([GATES]);
  });

  test('a workflow of ours that differs: left, with the difference', async () => {
    const own = (filesFor('vep')[GATES] ?? '').replace("'7,22,37,52 * * * *'", "'7 * * * *'");
    const folder = checkout({ ...VEP, [GATES]: own });
    const said = await run(folder, 'init');
    expect([said.code, said.err]).toEqual([0, '']);
    expect(filesIn(folder)[GATES]).toBe(own);
    expect(said.out).toMatch(/^-.*'7 \* \* \* \*'.*\n\+.*'7,22,37,52/m);
  });

  test('under another name: not a second time', async () => {
    const folder = checkout({ ...VEP, '.github/workflows/ours.yaml': filesFor('vep')[GATES] ?? '' });
    const said = await run(folder, 'init');
    expect(said.out).toContain(
      '  .github/workflows/ours.yaml (it calls .github/workflows/gates.yml already)',
    );
    expect(filesIn(folder)).not.toHaveProperty([GATES]);
  });

  test('another workflow with the name of ours: ours gets another one', async () => {
    const other = 'name: Gates\non: push\njobs: {}\n';
    const folder = checkout({ ...VEP, [GATES]: other });
    const said = await run(folder, 'init');
    expect([said.code, said.err]).toEqual([0, '']);
    const files = filesIn(folder);
    expect(files[GATES]).toBe(other);
    expect(files['.github/workflows/enhancement-gates.yml']).toBe(filesFor('vep')[GATES]);
    expect((await run(folder, 'init')).out).toContain('Nothing is to be written.');
  });

  test('whatever part a run that was ended has left, the next one completes it', async () => {
    const whole = checkout(VEP);
    await run(whole, 'init');
    const { [CONFIG_PATH]: _instant, ...wanted } = filesIn(whole);
    for (const path of Object.keys(filesIn(whole)).filter((each) => each.startsWith('.github/'))) {
      const folder = checkout(VEP);
      cpSync(join(whole, '.github'), join(folder, '.github'), { recursive: true });
      unlinkSync(join(folder, path));
      put(folder, '.github/workflows/.gates.yml.77.tmp', 'half');
      const said = await run(folder, 'init');
      expect([said.code, said.err]).toEqual([0, '']);
      expect(said.out).toContain(
        '.github/workflows/.gates.yml.77.tmp was left by a run that was ended: take it away.',
      );
      rmSync(join(folder, '.github/workflows/.gates.yml.77.tmp'));
      const { [CONFIG_PATH]: _own, ...files } = filesIn(folder);
      expect(files).toEqual(wanted);
      expect((await run(folder, 'config')).code).toBe(0);
    }
  });
});

describe('on a terminal', () => {
  test('what nothing tells is asked, and nothing is written before a yes', async () => {
    const folder = checkout({});
    const said = await typed(folder, ['init'], ['vip', 'CEP', '']);
    expect([said.code, said.err, said.left]).toEqual([0, '', []]);
    expect(said.out).toContain("There is no kind 'vip'. There are vep, cep, implementation and none");
    expect(said.out).toMatch(/Would be written:\n(?: {2}\S+\n){9}\n?.*Write these 9 files\? \[Y\/n\] /s);
    expect(said.out).toContain('Written:\n');
    expect(said.out.match(/^Default branch/gm)).toHaveLength(1);
  });

  test.each([
    ['no', 'n'],
    ['Ctrl-C', undefined],
  ])('%s: nothing is written, and how to go on is said', async (_name, answer) => {
    const folder = checkout(VEP);
    const before = filesIn(folder);
    const said = await typed(folder, ['init', '--pin', 'c'.repeat(40), '--release', 'v1.10'], [answer]);
    expect([said.code, said.err]).toEqual([
      2,
      `error: Stopped: nothing was written.\nTo go on:\n  enhancements init --kind vep --release v1.10 --pin ${'c'.repeat(40)}\n`,
    ]);
    expect(filesIn(folder)).toEqual(before);
  });

  test('Ctrl-C where the kind is asked', async () => {
    const said = await typed(checkout({}), ['init'], [undefined]);
    expect([said.code, said.err]).toEqual([
      2,
      'error: Stopped: nothing was written.\nTo go on:\n  enhancements init\n',
    ]);
  });

  test('where nothing is to be written nothing is asked', async () => {
    const folder = checkout(VEP);
    await run(folder, 'init');
    expect((await typed(folder, ['init'], [])).code).toBe(0);
    expect((await typed(checkout(VEP), ['init', '--dry-run'], [])).code).toBe(0);
  });
});

describeCorpus('on the real proposals', () => {
  test('every one is judged, and the bundle says the same', async () => {
    const files = Object.fromEntries(realProposals().map(({ path, bytes }) => [path, bytes]));
    const folder = checkout({
      ...files,
      [TEMPLATE_PATH]: fromCorpus(NEWEST_TEMPLATE),
      OWNERS: fromCorpus('people/OWNERS.enhancements'),
    });
    const said = await run(folder, 'init', '--dry-run', '--format', 'json');
    expect([said.code, said.err]).toEqual([0, '']);
    const { today } = JSON.parse(said.out) as { today: Record<string, number> };
    const { proposals = 0, failed = 0, warned = 0, passed = 0, before = 0 } = today;
    expect(proposals).toBe(Object.keys(files).length);
    expect(failed + warned + passed + before).toBe(proposals);
    const bundled = runBundle(folder, ['init', '--dry-run', '--format', 'json'], 60_000);
    expect(JSON.parse(bundled.out).today).toEqual(today);
  });
});
