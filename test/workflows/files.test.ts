// The workflows of this repository and those that others copy: read by GitHub's own parser, and held to what the guide promises of them.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { freezeGate } from '../../actions/freeze-gate/main.ts';
import { requireConfig } from '../../actions/shared/config.ts';
import { sigSignoff } from '../../actions/sig-signoff-gate/main.ts';
import { templateCheck } from '../../actions/template-check/main.ts';
import {
  ADDITIONS,
  type Addition,
  CONFIG,
  FLAVOURS,
  type Flavour,
  filesFor,
  GATES,
  SIGNAL,
  SUITE,
  VERSION,
} from './installed.ts';
import { type Mapping, parseWorkflowText, partsOf, textsOf } from './syntax.ts';
import { readWorkflow, type Workflow } from './workflow.ts';

const TOP = fileURLToPath(new URL('../..', import.meta.url));
const OURS = readdirSync(join(TOP, '.github/workflows')).map((name) => ({
  path: `.github/workflows/${name}`,
  text: readFileSync(join(TOP, '.github/workflows', name), 'utf8'),
}));
const COPIED = [...FLAVOURS, ...ADDITIONS].flatMap((flavour) =>
  Object.entries(filesFor(flavour as Flavour | Addition))
    .filter(([path]) => path.includes('/workflows/'))
    .map(([path, text]) => ({ path: `docs/install/${flavour}/${path}`, text })),
);
const REUSABLE = OURS.filter(({ text }) => text.includes('workflow_call'));
const ALL = [...OURS, ...COPIED];
/** Those that only this repository runs: the runner refuses them by name, because what they use is not published in the tests. */
const OWN = OURS.filter((file) => !REUSABLE.includes(file));
const AUDIT = '.github/workflows/audit.yml';
const COMMANDS = '.github/workflows/commands.yml';
const TEMPLATE_CHECK = '.github/workflows/template-check.yml';
const WEEKLY = '.github/workflows/weekly-report.yml';
/** Its caller has a shorter name. */
const WEEKLY_CALLER = '.github/workflows/weekly.yml';

/** One that others call, by its path. */
function called(path: string): { path: string; text: string } {
  const file = REUSABLE.find((each) => each.path === path);
  if (!file) throw new Error(`there is no ${path}`);
  return file;
}

async function treeOf({ path, text }: { path: string; text: string }): Promise<Mapping> {
  const { tree, problems } = await parseWorkflowText(path, text);
  expect(problems).toEqual([]);
  return tree ?? new Map();
}

async function read(file: { path: string; text: string }): Promise<Workflow> {
  return readWorkflow(file.path, await treeOf(file));
}

function copied(flavour: Flavour | Addition, path: string): { path: string; text: string } {
  return { path, text: filesFor(flavour)[path] ?? '' };
}

test('there are the reusable ones, and a set for each kind of repository', () => {
  expect(REUSABLE.map(({ path }) => path)).toEqual([AUDIT, COMMANDS, GATES, TEMPLATE_CHECK, WEEKLY]);
  expect(OWN.map(({ path }) => path.replace(/.*\//, ''))).toEqual([
    'ci.yml',
    'codeql.yml',
    'release.yml',
    'scorecard.yml',
  ]);
  expect(FLAVOURS).toEqual(['cep', 'enterprise-server', 'implementation', 'vep']);
  expect(ADDITIONS).toEqual(['commands']);
  expect(COPIED).toHaveLength(14);
});

describe.each(ALL)('$path', (file) => {
  test("is read by GitHub's parser", async () => {
    expect((await read(file)).jobs.length).toBeGreaterThan(0);
  });

  test('every action is our own, or pinned', async () => {
    const { jobs } = await read(file);
    const used = jobs.flatMap(({ uses, steps }) => [uses, ...steps.map((step) => step.uses)]);
    const [own, foreign] = [
      /^\$\/actions\/[\w-]+$/,
      /^(?!kubevirt\/enhancement-actions)[\w./-]+@[0-9a-f]{40}$/,
    ];
    const suite = new RegExp(
      `^${SUITE.name}/(?:\\.github/workflows/[\\w-]+\\.yml|actions/[\\w-]+)@${VERSION.replaceAll('.', '\\.')}$`,
    );
    const loose = used.filter(
      (each) =>
        each !== undefined &&
        !(COPIED.includes(file) ? suite.test(each) : own.test(each) || foreign.test(each)),
    );
    expect(loose).toEqual([]);
  });
});

describe.each(OWN)('$path', (file) => {
  test('grants nothing but to its jobs, each of which ends by itself', async () => {
    const { permissions, jobs } = await read(file);
    expect(permissions?.size).toBe(0);
    for (const { permissions: own, timeout } of jobs) {
      expect(own?.size).toBeGreaterThan(0);
      expect(timeout).toEqual(expect.any(Number));
    }
  });

  test('pins every action to a commit and says which version that is', () => {
    const used = [...file.text.matchAll(/uses: (.*)/g)].map(([, what]) => what ?? '');
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((what) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what))).toEqual([]);
  });

  test('keeps no token in a checkout, and puts no text from outside into a shell', () => {
    const { jobs } = parse(file.text) as {
      jobs: Record<string, { steps: { uses?: string; run?: string; with?: Record<string, unknown> }[] }>;
    };
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    for (const { uses, with: inputs } of steps)
      if (uses?.startsWith('actions/checkout@')) expect(inputs?.['persist-credentials']).toBe(false);
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
    expect(file.text).not.toMatch(/secrets\.|pull_request_target|write-all|read-all/);
  });
});

test('one version of each action in all of them', () => {
  const used = OWN.flatMap(({ text }) => [...text.matchAll(/uses: ([\w-]+\/[\w-]+)\S*@(\S+)/g)]);
  const versions = new Map<string, Set<string>>();
  for (const [, name = '', commit = ''] of used)
    versions.set(name, new Set([...(versions.get(name) ?? []), commit]));
  expect([...versions].filter(([, commits]) => commits.size > 1)).toEqual([]);
});

describe.each([...REUSABLE, ...COPIED])('$path', (file) => {
  test('grants nothing but to its jobs, each of which ends by itself', async () => {
    const { permissions, jobs } = await read(file);
    expect(permissions?.size).toBe(0);
    for (const { permissions: own, timeout, uses } of jobs) {
      expect(own?.size).toBeGreaterThan(0);
      expect(typeof timeout === 'number' ? timeout : uses).toBeTruthy();
    }
  });

  test('case 101, case 104: runs no line of shell, checks nothing out, takes no secret, and looks at nobody’s name', () => {
    expect(file.text).not.toMatch(/^\s*(?:- )?run:/m);
    expect(file.text).not.toMatch(/actions\/checkout|secrets|pull_request_target|write-all|read-all/);
    expect(file.text).not.toMatch(/github\.(?:actor|head_ref)|paths(?:-ignore)?:/);
    // GitHub's parser keeps the line breaks of a folded text that holds an expression.
    expect(file.text).not.toMatch(/: [>|][-+]?$/m);
  });

  test('no job has the name of a status', async () => {
    const contexts = [templateCheck, sigSignoff, freezeGate].map(({ context }) => context);
    const { jobs } = await read(file);
    expect(jobs.filter(({ id, name }) => contexts.includes(`${name ?? id}`))).toEqual([]);
  });
});

describe('gates.yml', () => {
  const gates = called(GATES);

  test('has the steps of the action at the top, which `$/` cannot name', async () => {
    const action = parse(readFileSync(join(TOP, 'action.yml'), 'utf8')) as {
      runs: { steps: { id: string; if?: string; uses: string; with: Record<string, string> }[] };
    };
    const workflow = parse(gates.text) as { jobs: { judge: { steps: typeof action.runs.steps } } };
    // The token is that of the job by default; an input would show it to the caller's expressions.
    const steps = action.runs.steps.map(({ with: { token: _, ...rest }, ...step }) => ({
      ...step,
      with: rest,
    }));
    expect(workflow.jobs.judge.steps).toEqual(steps);
  });

  test('its inputs have types, defaults and words', async () => {
    for (const file of REUSABLE) {
      const call = partsOf((await read(file)).on.get('workflow_call'));
      for (const [, input] of partsOf(call.get('inputs'))) {
        expect([...partsOf(input).keys()]).toEqual(['description', 'type', 'default']);
      }
    }
  });
});

describe('what is copied', () => {
  test.each<[Flavour | Addition, string, string]>([
    ['commands', COMMANDS, COMMANDS],
    ['vep', GATES, GATES],
    ['vep', SIGNAL, TEMPLATE_CHECK],
    ['vep', AUDIT, AUDIT],
    ['cep', GATES, GATES],
    ['cep', AUDIT, AUDIT],
    ['vep', WEEKLY_CALLER, WEEKLY],
    ['cep', WEEKLY_CALLER, WEEKLY],
    ['implementation', GATES, GATES],
    ['implementation', SIGNAL, TEMPLATE_CHECK],
    ['implementation', AUDIT, AUDIT],
  ])('%s/%s grants exactly what %s asks for', async (flavour, path, wanted) => {
    const [caller] = (await read(copied(flavour, path))).jobs;
    const [job] = (await read(called(wanted))).jobs;
    expect(caller?.uses).toBe(`${SUITE.name}/${wanted}@${VERSION}`);
    expect(caller?.permissions).toEqual(job?.permissions);
  });

  test.each(FLAVOURS as Flavour[])('%s: the gates listen to the signal by its name', async (flavour) => {
    const signal = await read(copied(flavour, SIGNAL));
    const gates = await read(copied(flavour, GATES));
    expect(textsOf(partsOf(gates.on.get('workflow_run')).get('workflows'))).toEqual([signal.name]);
  });

  test('proposals of both kinds have the same workflows, on Enterprise Server with the same triggers', async () => {
    expect(filesFor('cep')[GATES]).toBe(filesFor('vep')[GATES]);
    expect(filesFor('cep')[SIGNAL]).toBe(filesFor('vep')[SIGNAL]);
    expect(filesFor('cep')[AUDIT]).toBe(filesFor('vep')[AUDIT]);
    expect(filesFor('cep')[WEEKLY_CALLER]).toBe(filesFor('vep')[WEEKLY_CALLER]);
    const form = '.github/ISSUE_TEMPLATE/exception.yml';
    expect(filesFor('cep')[form]).toBe(filesFor('vep')[form]);
    for (const path of [GATES, SIGNAL]) {
      expect((await read(copied('enterprise-server', path))).on).toEqual(
        (await read(copied('vep', path))).on,
      );
    }
  });

  test('on Enterprise Server the job is that of the reusable workflow', async () => {
    const [job] = (await read(called(GATES))).jobs;
    const [own] = (await read(copied('enterprise-server', GATES))).jobs;
    expect([own?.if, own?.permissions, own?.concurrency]).toEqual([
      job?.if,
      job?.permissions,
      job?.concurrency,
    ]);
    expect(own?.steps.map(({ uses }) => uses?.replace(/^.*\/(actions\/[\w-]+)@.*$/, '$/$1'))).toEqual(
      job?.steps.map(({ uses }) => uses),
    );
  });

  test('the code is not told of comments and reviews, because its freeze asks nothing of them', async () => {
    expect([...(await read(copied('implementation', SIGNAL))).on.keys()]).toEqual(['pull_request']);
    expect([...(await read(copied('implementation', GATES))).on.keys()]).not.toContain('issue_comment');
  });

  test.each(['vep', 'cep', 'implementation'] as const)(
    '%s: the configuration is valid and blocks nothing',
    (flavour) => {
      const config = requireConfig(filesFor(flavour)[CONFIG] ?? '', CONFIG);
      // A name in its place could be somebody's who then grants exceptions.
      expect(config.people.maintainers).toEqual([]);
      const modes = [config.template.mode, config.signOff.mode, config.freeze.mode];
      expect(modes).toEqual(
        flavour === 'implementation' ? ['off', 'off', 'advisory'] : ['advisory', 'advisory', 'advisory'],
      );
    },
  );
});

describe('docs/install.md', () => {
  const page = readFileSync(join(TOP, 'docs/install.md'), 'utf8');

  test('has every folder, every status, and the version', () => {
    for (const flavour of [...FLAVOURS, ...ADDITIONS])
      expect(page).toContain(`| [${flavour}](install/${flavour}) |`);
    for (const { context } of [templateCheck, sigSignoff, freezeGate])
      expect(page).toContain(`| \`${context}\` |`);
    const versions = [...page.matchAll(/\bv\d+\.\d+\.\d+/g)].map(([version]) => version);
    expect(new Set(versions)).toEqual(new Set([VERSION]));
  });

  test('its table of permissions is what the workflows ask for', async () => {
    const [gates, signal, audit, weekly] = await Promise.all(
      [GATES, TEMPLATE_CHECK, AUDIT, WEEKLY].map(
        async (path) => (await read(called(path))).jobs[0]?.permissions,
      ),
    );
    for (const [name, level] of gates ?? []) {
      expect(page).toContain(
        `| \`${name}\` | ${level} | ${signal?.get(name)} | ${audit?.get(name)} | ${weekly?.get(name)} |`,
      );
    }
    for (const other of [signal, audit, weekly])
      expect([...(other?.keys() ?? [])]).toEqual([...(gates?.keys() ?? [])]);
  });

  test('names every input of what is called', async () => {
    for (const file of REUSABLE) {
      const inputs = partsOf(partsOf((await read(file)).on.get('workflow_call')).get('inputs'));
      for (const name of inputs.keys()) expect(page).toContain(`\`${name}\``);
    }
  });

  test('says of Tide the name that the check of the signal has', async () => {
    const [caller] = (await read(copied('vep', SIGNAL))).jobs;
    const [check] = (await read(called(TEMPLATE_CHECK))).jobs;
    expect(page).toContain(`optional-contexts: [${caller?.id} / ${check?.id}]`);
  });
});
