// `init` beside what others have written: the suite in any form of YAML, workflows and files that would be mistaken for ours, and names that YAML would split.

import { describe, expect, test } from '@jest/globals';
import { CONFIG_PATH } from '../../actions/shared/config.ts';
import { checkout, filesIn } from '../support/checkout.ts';
import { GOOD, TEMPLATE } from '../support/proposal.ts';
import { run } from '../support/terminal.ts';
import { filesFor } from '../workflows/installed.ts';

const VEP = {
  'veps/NNNN-vep-template/vep.md': TEMPLATE,
  'veps/sig-compute/42-memory-lease/vep.md': GOOD,
};
const GATES = '.github/workflows/gates.yml';
const SIGNAL = '.github/workflows/signal.yml';
const OURS = '.github/workflows/ours.yml';
const CALL = 'kubevirt/enhancement-actions/.github/workflows/gates.yml@v0.1.0';
const STEP = 'kubevirt/enhancement-actions@v0.1.0';

describe('the suite is recognised, and not installed a second time', () => {
  test.each([
    ['as one line of YAML', `jobs: {a: {uses: "${CALL}"}}`, 'calls'],
    ['with the key in quotes', `jobs:\n  a:\n    "uses": ${CALL}`, 'calls'],
    ['on a line of its own', `jobs:\n  a:\n    uses:\n      ${CALL}`, 'calls'],
    ['in other letters', `jobs:\n  a:\n    uses: ${CALL.replace('kubevirt/e', 'KubeVirt/E')}`, 'calls'],
    ['in a list of steps', `jobs:\n  a:\n    steps:\n      - name: Gates\n        uses: ${STEP}`, 'runs'],
    ['as one line of steps', `jobs: {a: {steps: [{uses: ${STEP}}]}}`, 'runs'],
    ['with an alias, which is not parsed', `jobs:\n  a: &a\n    uses: ${CALL}\n  b: *a`, 'calls'],
    [
      'as three actions',
      `jobs: {a: {steps: [${['template-check', 'sig-signoff-gate', 'freeze-gate'].map((name) => `{uses: ${STEP.replace('@', `/actions/${name}@`)}}`).join(', ')}]}}`,
      'runs',
    ],
  ])('%s', async (_name, jobs, verb) => {
    const folder = checkout({ ...VEP, [OURS]: `name: Ours\non: push\n${jobs}\n` });
    const said = await run(folder, 'init');
    expect([said.code, said.err]).toEqual([0, '']);
    expect(said.out).toContain(
      verb === 'calls'
        ? `left as it is: it calls ${GATES} already`
        : 'left as it is: it runs the gates already',
    );
    expect(filesIn(folder)).not.toHaveProperty([GATES]);
    expect(filesIn(folder)).toHaveProperty([SIGNAL]);
  });

  test.each([
    ['a remark', `jobs:\n  a:\n    # uses: ${CALL}\n    uses: o/n/.github/workflows/w.yml@v1`],
    ['a text', `jobs:\n  a:\n    steps:\n      - run: |\n          uses: ${CALL}`],
    ['something else of that name', `jobs:\n  a:\n    uses: ${CALL}\n`.replace('-actions/', '-actions-old/')],
  ])('%s is no call', async (_name, jobs) => {
    const folder = checkout({ ...VEP, [OURS]: `name: Ours\non: push\n${jobs}\n` });
    await run(folder, 'init');
    expect(filesIn(folder)).toHaveProperty([GATES]);
  });

  test('on Enterprise Server signal and gates are two, though both check the template', async () => {
    const whole = filesFor('enterprise-server');
    for (const [there, wanted] of [
      [SIGNAL, GATES],
      [GATES, SIGNAL],
    ] as const) {
      const folder = checkout({ ...VEP, [there]: whole[there] ?? '' });
      await run(folder, 'init', '--enterprise-server');
      expect(filesIn(folder)[wanted]).toBe(whole[wanted]);
    }
  });
});

describe('what would be mistaken for ours is said', () => {
  test('another workflow with the name that sets off the gates', async () => {
    const other = '.github/workflows/other.yml';
    const folder = checkout({ ...VEP, [other]: 'name: "Enhancement signal"\non: push\njobs: {}\n' });
    const said = await run(folder, 'init');
    expect(said.out).toContain(
      `${other} is called \`Enhancement signal\` too: both would set off ${GATES}. Give it another name.`,
    );
  });

  test('ours under another path is no other one', async () => {
    const folder = checkout({ ...VEP, [OURS]: filesFor('vep')[SIGNAL] ?? '' });
    expect((await run(folder, 'init')).out).not.toContain('both would set off');
  });

  test('a configuration with the other ending', async () => {
    const folder = checkout({ ...VEP, '.github/enhancements.yml': 'preset: vep\n' });
    const said = await run(folder, 'init');
    expect(said.out).toContain(
      `.github/enhancements.yml is read by nobody: the configuration is ${CONFIG_PATH}.`,
    );
  });
});

test.each(['a,b', 'a{b}', '1.10'])('the branch %s is one branch', async (branch) => {
  const folder = checkout(VEP, { branches: [branch] });
  expect((await run(folder, 'init')).code).toBe(0);
  expect(filesIn(folder)['.github/workflows/audit.yml']).toContain(`branches: ["${branch}"]`);
});

test('what was written is named for git, and nothing else', async () => {
  const folder = checkout({ ...VEP, '.github/mine.txt': 'Unfinished.\n' });
  const before = filesIn(folder);
  const said = await run(folder, 'init');
  const written = Object.keys(filesIn(folder)).filter((path) => !(path in before));
  const [, named = ''] = /`git add ([^`]+)`/.exec(said.out) ?? [];
  expect(named.split(' ').sort()).toEqual(written.sort());
});

describe('whose people and schedules a preset brings', () => {
  const NOTICE = "acme/eps is not of KubeVirt, and the preset `vep` brings KubeVirt's";
  test('to others, with the keys that change them', async () => {
    const said = await run(checkout(VEP, { remotes: { origin: 'acme/eps' } }), 'init');
    expect(said.out).toContain(NOTICE);
    for (const key of ['`sigs.required`', '`sigs.sources`', '`releases.schedule`'])
      expect(said.out).toContain(key);
  });

  test.each<[string, string, Record<string, string>]>([
    ["not in KubeVirt's own", 'KubeVirt/enhancements', {}],
    [
      'not where the configuration names others',
      'acme/eps',
      {
        [CONFIG_PATH]:
          'preset: vep\nsigs:\n  required: [core]\n  sources: [{ repository: acme/eps, path: OWNERS_ALIASES, alias: "sig-{sig}" }]\nreleases: { schedule: { repository: acme/r, path: "r/{release}.yaml" } }\n',
      },
    ],
  ])('%s', async (_name, origin, files) => {
    const said = await run(checkout({ ...VEP, ...files }, { remotes: { origin } }), 'init');
    expect(said.code).toBe(0);
    expect(said.out).not.toContain('is not of KubeVirt');
  });
});

describe('labels for words', () => {
  const labels = async (folder: string, ...argv: string[]) => {
    const said = await run(folder, 'init', '--dry-run', '--format', 'json', ...argv);
    const { labels } = JSON.parse(said.out) as { labels: { missing: { name: string }[] } };
    return labels.missing.map(({ name }) => name);
  };
  const STAGES = ['stage/alpha', 'stage/beta', 'stage/ga'];
  const SIGS = ['sig/compute', 'sig/network', 'sig/storage'];
  const KINDS = ['kind/bug', 'kind/cleanup', 'kind/documentation', 'kind/enhancement'];

  test('with --commands, each family in a repository of proposals', async () => {
    const folder = checkout(VEP);
    expect(await labels(folder, '--commands')).toEqual(
      expect.arrayContaining([...STAGES, ...SIGS, ...KINDS]),
    );
    expect(await labels(folder)).not.toEqual(expect.arrayContaining(['stage/alpha']));
    expect(await labels(folder)).not.toEqual(expect.arrayContaining(['kind/bug']));
  });

  test('with --commands, each family in a repository of code', async () => {
    const folder = checkout({}, { branches: ['main', 'release-1.9'] });
    expect(await labels(folder, '--commands')).toEqual(
      expect.arrayContaining([...STAGES, ...SIGS, ...KINDS]),
    );
    expect(await labels(folder)).toEqual(['kind/bug', 'kind/flake', 'freeze-exception']);
  });

  test('of the families that the configuration names only', async () => {
    const folder = checkout({ ...VEP, [CONFIG_PATH]: 'preset: vep\ncommands: { labels: [stage] }\n' });
    expect(await labels(folder)).toEqual(expect.arrayContaining(STAGES));
    expect(await labels(folder)).not.toEqual(expect.arrayContaining(['kind/bug']));
  });
});
