// What `init` has written, in a repository on GitHub: read by GitHub's own parser, with the permissions that are called for, and run to a verdict.

import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, jest, test } from '@jest/globals';
import { requireConfig } from '../../actions/shared/config.ts';
import { aPull } from '../github/builders/pull.ts';
import { aRepository } from '../github/builders/repository.ts';
import { currentStatuses } from '../github/deeds/statuses.ts';
import { pullRequestEvent, scheduleEvent, type WorkflowEvent } from '../github/runner/events.ts';
import type { Pull } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { checkout, filesIn } from '../support/checkout.ts';
import { dropSection, GOOD } from '../support/proposal.ts';
import { aGoodPull, ownComments } from '../support/pulls.ts';
import { run } from '../support/terminal.ts';
import { hostActions } from './hosted.ts';
import {
  aGoodCepPull,
  COMMIT,
  CONFIG,
  type Files,
  type Flavour,
  GATES,
  type Installed,
  install,
  SUITE,
} from './installed.ts';
import { parseWorkflowText } from './syntax.ts';
import { readWorkflow } from './workflow.ts';

// An event is up to seven processes, and the machine may be busy.
jest.setTimeout(180_000);
const standIn = useStandIn();
const SAMPLE = fileURLToPath(new URL('../sample/', import.meta.url));

/** A repository without the suite, of each kind, and what is said to `init` there. */
const KINDS: readonly {
  readonly kind: Flavour;
  readonly make: () => string;
  readonly said: readonly string[];
}[] = [
  { kind: 'vep', make: sampleWithoutConfiguration, said: ['--pin', COMMIT] },
  {
    kind: 'cep',
    make: () => checkout({ OWNERS_ALIASES: 'aliases:\n  ci-maintainers: [cleo]\n' }),
    said: [],
  },
  { kind: 'implementation', make: () => checkout({}, { branches: ['main', 'release-1.9'] }), said: [] },
  { kind: 'enterprise-server', make: sampleWithoutConfiguration, said: ['--enterprise-server'] },
];

function sampleWithoutConfiguration(): string {
  const folder = checkout({ OWNERS: 'approvers: [ida]\n' });
  cpSync(join(SAMPLE, 'veps'), join(folder, 'veps'), { recursive: true });
  return folder;
}

/** The files that it has written. */
async function written({ make, said }: (typeof KINDS)[number]): Promise<Files> {
  const folder = make();
  const before = filesIn(folder);
  const { code, err } = await run(folder, 'init', ...said);
  expect([code, err]).toEqual([0, '']);
  return Object.fromEntries(Object.entries(filesIn(folder)).filter(([path]) => !(path in before)));
}

describe.each(KINDS)('$kind', (repository) => {
  test('its configuration is valid, and its workflows are read and grant nothing but to their jobs', async () => {
    const files = await written(repository);
    expect(requireConfig(files[CONFIG] ?? '', CONFIG).preset).toBe(repository.kind === 'cep' ? 'cep' : 'vep');
    const workflows = Object.entries(files).filter(([path]) => path.includes('/workflows/'));
    expect(workflows.length).toBeGreaterThan(1);
    for (const [path, text] of workflows) {
      const { tree, problems } = await parseWorkflowText(path, text);
      expect(problems).toEqual([]);
      const { permissions, jobs } = readWorkflow(path, tree ?? new Map());
      expect([permissions?.size, jobs.length]).toEqual([0, 1]);
    }
  });
});

async function installWritten(kind: Flavour): Promise<Installed> {
  const repository = KINDS.find((each) => each.kind === kind);
  const files = repository ? await written(repository) : {};
  return install(standIn(), {
    flavour: kind,
    // Only what was written, and what no file of ours is: people, templates, trackers stand in the stand-in.
    change: () => files,
    suite: { ...SUITE, refs: { ...SUITE.refs, [COMMIT]: COMMIT } },
  });
}

const opened = (pull: Pull): WorkflowEvent => pullRequestEvent(standIn(), pull, 'opened');

describe('a pull request gets its verdicts, and none of them blocks', () => {
  test.each([
    ['vep', (text: string) => aGoodPull(text)],
    ['cep', undefined],
    ['enterprise-server', (text: string) => aGoodPull(text)],
  ] as const)('%s', async (kind, pullOf) => {
    const installed = await installWritten(kind);
    const { world } = standIn();
    const good = (pullOf ? pullOf(GOOD) : aGoodCepPull()).in(world, installed.repository);
    const runs = await installed.actions.deliver(opened(good));
    expect(runs.map(({ workflow, conclusion, problem }) => [workflow, conclusion, problem])).toEqual(
      expect.arrayContaining([
        ['Enhancement signal', 'success', undefined],
        ['Enhancement gates', 'success', undefined],
      ]),
    );
    expect(runs.filter(({ conclusion }) => conclusion !== 'success')).toEqual([]);
    expect(installed.standing(good.head.sha)).toEqual({
      'enhancements/template': expect.stringMatching(/^success: 1 document checked/),
      'enhancements/sig-signoff': expect.stringMatching(/^success: Not blocking: 0 of \d SIGs? signed off/),
      'enhancements/freeze': expect.stringMatching(/^success/),
    });
  });

  test('also one that lacks a section: it is told, and not held', async () => {
    const installed = await installWritten('vep');
    const pull = aGoodPull(dropSection(GOOD, 'Goals')).in(standIn().world, installed.repository);
    await installed.actions.deliver(opened(pull));
    expect(installed.standing(pull.head.sha)['enhancements/template']).toMatch(/^success: Not blocking: /);
    expect(ownComments(pull).some((body) => body.includes('Goals'))).toBe(true);
  });
});

test('another series: its own template is held against, what nobody knows is off, and the week is reported', async () => {
  const template =
    '# RFC-NNNN: Your short, descriptive title\n\n## Goals\n\n<!-- What for? -->\n\n## Design\n\n<!-- How? -->\n';
  const own = {
    'rfcs/0000-template.md': template,
    'rfcs/0001-plug.md': '# RFC-1: Plug\n\n## Goals\n\nX.\n\n## Design\n\nY.\n',
  };
  const folder = checkout(own);
  expect((await run(folder, 'init')).code).toBe(0);
  const { world } = standIn();
  const repository = aRepository('octo/rfcs').holding(filesIn(folder)).in(world);
  const actions = hostActions(standIn(), [SUITE]);
  const pull = aPull()
    .by('bob')
    .fromFork()
    .titled('RFC-2: lease')
    .saying('A lease.')
    .changing({ 'rfcs/0002-lease.md': '# RFC-2: Lease\n\n## Goals\n\nLeases end.\n\n## Design\n' })
    .in(world, repository);
  const runs = await actions.deliver(opened(pull));
  expect(runs.filter(({ conclusion }) => conclusion !== 'success')).toEqual([]);
  const standing = Object.fromEntries(
    currentStatuses(repository, pull.head.sha).map(({ context, state, description }) => [
      context,
      `${state}: ${description}`,
    ]),
  );
  expect(standing).toEqual({ 'enhancements/template': expect.stringMatching(/^success: Not blocking: /) });
  expect(ownComments(pull).some((body) => body.includes('Design'))).toBe(true);
  const [weekly] = await actions.deliver(scheduleEvent(standIn(), repository, '41 5 * * *'));
  expect([weekly?.workflow, weekly?.conclusion]).toEqual(['Enhancement weekly', 'success']);
});

test('the commit that was said is the one that runs', async () => {
  const { [GATES]: gates = '' } = await written(KINDS[0] as (typeof KINDS)[number]);
  expect(gates).toContain(`gates.yml@${COMMIT} # ${Object.keys(SUITE.refs)[0]}`);
  expect(readFileSync(join(SAMPLE, '.github/enhancements.yaml'), 'utf8')).toContain('preset: vep');
});
