// One permission taken away at a time: whoever installs the suite is told which one is missing, and nobody is told that all is well.

import { describe, expect, jest, test } from '@jest/globals';
import { pullRequestEvent, pushEvent, scheduleEvent, type WorkflowEvent } from '../github/runner/events.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { aGoodPull } from '../support/pulls.ts';
import type { Run } from './hosted.ts';
import {
  type Files,
  type Flavour,
  filesFor,
  GATES,
  gatesByHand,
  type Installed,
  install,
  required,
  SIGNAL,
  VERSION,
} from './installed.ts';
import { leavesOf } from './job.ts';

// An event is up to seven processes, and the machine may be busy.
jest.setTimeout(180_000);
const standIn = useStandIn();
const SCHEDULE = '7,22,37,52 * * * *';
const AUDIT = '.github/workflows/audit.yml';
const WEEKLY = '.github/workflows/weekly.yml';

const without = (path: string, permission: string) => (files: Files) => ({
  ...required(files),
  [path]: (files[path] ?? '').replace(new RegExp(`^ +${permission}: \\w+.*\\n`, 'm'), ''),
});

function granted(flavour: Flavour, path: string): [string, string][] {
  return [...(filesFor(flavour)[path] ?? '').matchAll(/^ {6}([a-z-]+): (read|write)\b/gm)].map(
    ([, name = '', level = '']) => [name, level],
  );
}

/** Every error that the log of a run shows, without what is to be said of the proposals. */
function errorsOf(run: Run | undefined): string {
  const leaves = (run?.jobs ?? []).flatMap(({ steps }) => leavesOf(steps));
  return leaves
    .flatMap(({ result }) => result?.annotations ?? [])
    .filter(({ level, message }) => level === 'error' && !message.includes('has not signed off'))
    .map(({ message }) => message)
    .join('\n');
}

describe('of a caller: GitHub starts nothing, and says which', () => {
  const CALLED: Readonly<Record<string, { readonly called: string; readonly job: string }>> = {
    [GATES]: { called: 'gates', job: 'judge' },
    [SIGNAL]: { called: 'template-check', job: 'check' },
    [AUDIT]: { called: 'audit', job: 'audit' },
    [WEEKLY]: { called: 'weekly-report', job: 'report' },
  };
  const callers = (['vep', 'cep', 'implementation'] as const).flatMap((flavour) =>
    Object.keys(CALLED).flatMap((path) =>
      granted(flavour, path).map(([name, level]) => ({ flavour, path, name, level })),
    ),
  );

  test('there are four in each; the code has no weekly report', () => {
    expect(callers).toHaveLength(3 * 4 * 4 - 4);
  });

  test.each(callers)('$flavour $path: $name', async ({ flavour, path, name, level }) => {
    const lacking = without(path, name);
    // Alone: nothing else has to run for it.
    const others = Object.keys(CALLED).filter((other) => other !== path);
    const { actions, repository } = install(standIn(), {
      flavour,
      change: (files) =>
        Object.fromEntries(Object.entries(lacking(files)).filter(([file]) => !others.includes(file))),
    });
    const pull = aGoodPull().in(standIn().world, repository);
    const events: Readonly<Record<string, () => WorkflowEvent>> = {
      [GATES]: () => scheduleEvent(standIn(), repository, SCHEDULE),
      [SIGNAL]: () => pullRequestEvent(standIn(), pull, 'opened'),
      [AUDIT]: () => pushEvent(standIn(), repository, repository.refs.get('heads/main') ?? ''),
      [WEEKLY]: () => scheduleEvent(standIn(), repository, '41 5 * * *'),
    };
    const event = events[path]?.();
    const [run] = event ? await actions.deliver(event) : [];
    const { called, job } = CALLED[path] ?? {};
    expect([run?.conclusion, run?.problem]).toEqual([
      'startup_failure',
      `Error calling workflow 'kubevirt/enhancement-actions/.github/workflows/${called}.yml@${VERSION}'. The nested job '${job}' is requesting '${name}: ${level}', but is only allowed '${name}: none'.`,
    ]);
  });
});

describe('of a job of one’s own, with the action at the top', () => {
  const own = (permissions: Readonly<Record<string, string>>) => (files: Files) => ({
    '.github/enhancements.yaml': required(files)['.github/enhancements.yaml'] ?? '',
    [GATES]: `name: Gates
on: workflow_dispatch
permissions: {}
jobs:
  gates:
    runs-on: ubuntu-24.04
    permissions: ${JSON.stringify(permissions)}
    steps:
      - uses: kubevirt/enhancement-actions@${VERSION}
        with: { pull: all }
`,
  });
  const ALL = { contents: 'read', issues: 'read', 'pull-requests': 'write', statuses: 'write' };

  async function run(
    permissions: Readonly<Record<string, string>>,
  ): Promise<{ run: Run | undefined; installed: Installed; sha: string }> {
    const installed = install(standIn(), { change: own(permissions), build: (builder) => builder.private() });
    const pull = aGoodPull().in(standIn().world, installed.repository);
    const [only] = await installed.actions.deliver(gatesByHand(standIn(), installed.repository));
    return { run: only, installed, sha: pull.head.sha };
  }

  test('a private repository: these are enough', async () => {
    const { run: only, installed, sha } = await run(ALL);
    expect(errorsOf(only)).toBe('');
    expect(only?.conclusion).toBe('success');
    expect(Object.keys(installed.standing(sha))).toHaveLength(3);
  });

  test.each([
    ['contents', 'none', 'contents: read'],
    // Without `issues: read` the stand-in still shows issues, because GitHub's page says that `pull-requests: read` is enough.
    ['pull-requests', 'none', 'pull-requests: read'],
    ['pull-requests', 'read', 'pull-requests: write'],
    ['statuses', 'none', 'statuses: '],
    ['statuses', 'read', 'statuses: write'],
  ])('%s: %s', async (name, level, named) => {
    const { run: only, installed, sha } = await run({ ...ALL, [name]: level });
    expect(only?.conclusion).toBe('failure');
    expect(errorsOf(only)).toContain(`\`${named}`);
    // Nobody was told that the SIGs are content.
    expect(installed.standing(sha)['enhancements/sig-signoff'] ?? '').not.toMatch(/^success/);
  });
});
