// Does the runner read and run workflows as GitHub does?

import { describe, expect, test } from '@jest/globals';
import { aPull } from '../github/builders/pull.ts';
import { comment } from '../github/deeds/issues.ts';
import {
  issueCommentEvent,
  issuesEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  type WorkflowEvent,
  workflowRunEvent,
} from '../github/runner/events.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { fatesOf } from './concurrency.ts';
import type { Run } from './hosted.ts';
import { leavesOf } from './job.ts';
import { COMMIT, job, SAY, useShop } from './shop.ts';

const standIn = useStandIn();
const shop = useShop(standIn);
const saidBy = (runs: readonly Run[]) =>
  runs.flatMap(({ jobs }) =>
    jobs.flatMap(({ steps }) => leavesOf(steps).map(({ outputs }) => outputs['said'])),
  );

describe('an event starts', () => {
  const PULL = (action: string) => () => pullRequestEvent(standIn(), shop().pull, action);
  test.each<[string, string, () => WorkflowEvent, boolean]>([
    ['what names it', 'on: workflow_dispatch', () => shop().dispatch(), true],
    ['what has it in a list', 'on: [push, workflow_dispatch]', () => shop().dispatch(), true],
    ['nothing else', 'on: push', () => shop().dispatch(), false],
    ['a type that is named', 'on: { pull_request: { types: [labeled] } }', PULL('labeled'), true],
    ['no type that is not', 'on: { pull_request: { types: [labeled] } }', PULL('opened'), false],
    ['of pull requests, three types by default', 'on: pull_request', PULL('synchronize'), true],
    ['and no other', 'on: pull_request', PULL('labeled'), false],
    ['every type of others', 'on: issues', () => issuesEvent(standIn(), shop().pull, 'closed'), true],
    ['a branch', 'on: { pull_request: { branches: [main] } }', PULL('opened'), true],
    ['no other branch', 'on: { pull_request: { branches: ["release-*"] } }', PULL('opened'), false],
    [
      'a branch by pattern',
      'on: { push: { branches: ["m**"] } }',
      () => pushEvent(standIn(), shop().repository, COMMIT),
      true,
    ],
    [
      'a line of the schedule',
      'on: { schedule: [{ cron: "1 * * * *" }] }',
      () => scheduleEvent(standIn(), shop().repository, '1 * * * *'),
      true,
    ],
    [
      'no other line',
      'on: { schedule: [{ cron: "1 * * * *" }] }',
      () => scheduleEvent(standIn(), shop().repository, '2 * * * *'),
      false,
    ],
    [
      'a run by the name of its workflow',
      'on: { workflow_run: { workflows: [S], types: [completed] } }',
      () => workflowRunEvent(standIn(), shop().pull, 'completed', 'S'),
      true,
    ],
    [
      'no run of another',
      'on: { workflow_run: { workflows: [S] } }',
      () => workflowRunEvent(standIn(), shop().pull, 'completed', 'T'),
      false,
    ],
  ])('%s', async (_, on, event, starts) => {
    shop().holding(`${on}${job(SAY)}`);
    expect((await shop().actions.deliver(event())).length).toBe(starts ? 1 : 0);
  });

  test('of a pull request the file that it brings, of a comment that of the default branch', async () => {
    const text = (say: string) =>
      `on: [pull_request, issue_comment]${job(`[{ uses: o/tools/say@v1, with: { text: ${say} } }]`)}`;
    shop().holding(text('base'));
    const pull = aPull()
      .by('eve')
      .fromFork()
      .changing({ '.github/workflows/w.yml': text('head') })
      .in(standIn().world, shop().repository);
    expect(saidBy(await shop().actions.deliver(pullRequestEvent(standIn(), pull)))).toEqual(['head']);
    const said = comment(standIn().world, pull, 'Hello');
    expect(saidBy(await shop().actions.deliver(issueCommentEvent(standIn(), said)))).toEqual(['base']);
  });
});

describe('a run', () => {
  test('goes through jobs by their needs, conditions and outputs', async () => {
    const { jobs, conclusion } = await shop().run(`on: workflow_dispatch
jobs:
  last: { needs: [bad, good], if: "\${{ always() }}", runs-on: ubuntu-24.04, steps: [{ uses: o/tools/say@v1, with: { text: "\${{ needs.good.outputs.it }} \${{ needs.bad.result }}" } }] }
  good: { name: "The \${{ github.event_name }}", runs-on: ubuntu-24.04, outputs: { it: "\${{ steps.say.outputs.said }}" }, steps: ${SAY} }
  bad: { runs-on: ubuntu-24.04, steps: [{ uses: o/tools/say@v1, with: { text: 'no' } }, { uses: o/tools/say@v1 }, { if: failure(), uses: o/tools/say@v1 }] }
  never: { needs: bad, runs-on: ubuntu-24.04, steps: ${SAY} }
  neither: { needs: never, runs-on: ubuntu-24.04, steps: ${SAY} }
`);
    expect(conclusion).toBe('failure');
    expect(
      jobs.map(({ name, conclusion: each, steps }) => [name, each, steps.map((step) => step.conclusion)]),
    ).toEqual([
      ['The workflow_dispatch', 'success', ['success']],
      ['bad', 'failure', ['failure', 'skipped', 'success']],
      ['last', 'success', ['success']],
      ['never', 'skipped', []],
      ['neither', 'skipped', []],
    ]);
    expect(jobs[2]?.steps[0]?.outputs).toEqual({ said: 'nothing failure' });
  });

  test.each([
    ['true', true],
    ["github.event_name == 'WORKFLOW_DISPATCH'", true],
    ["format('{0}', 'false')", true],
    ["'false'", false],
    ["''", true],
    ['0', false],
    ['inputs.missing', false],
    ['github.event.issue.pull_request', false],
    ['failure()', false],
    ['always() && !cancelled()', true],
  ])('if: %s', async (condition, holds) => {
    const { conclusion } = await shop().run(
      `on: workflow_dispatch${job('[{ uses: o/tools/say@v1 }]', `if: \${{ ${condition} }}`)}`,
    );
    expect(conclusion).toBe(holds ? 'success' : 'skipped');
  });

  test('calls a workflow of another repository, whose `$/` is that repository', async () => {
    const { jobs, conclusion } = await shop().run(
      `name: Caller
on: { workflow_dispatch: { inputs: { loud: { type: boolean } } } }
jobs:
  outer: { permissions: { contents: read, statuses: write, issues: write }, uses: o/tools/.github/workflows/called.yml@${COMMIT}, with: { text: hi, loud: "\${{ inputs.loud }}" } }
`,
      shop().dispatch({ loud: 'true' }),
    );
    expect([
      conclusion,
      jobs.map(({ name, permissions }) => [name, Object.fromEntries(permissions)]),
    ]).toEqual(['success', [['outer / inner', { contents: 'read', statuses: 'write' }]]]);
    expect(jobs[0]?.steps[0]?.outputs).toEqual({ said: 'hi true Caller o/tools' });
  });

  test('of a composite action has its steps and outputs', async () => {
    const { jobs } = await shop().run(`on: workflow_dispatch${job('[{ uses: o/tools/twice@v1 }]')}`);
    expect(jobs[0]?.steps[0]).toMatchObject({ outputs: { both: 'o/r again' }, conclusion: 'success' });
    const failing = await shop().run(
      `on: workflow_dispatch${job("[{ uses: o/tools/twice@v1, with: { text: 'no' } }]")}`,
    );
    expect(failing.jobs[0]?.steps[0]).toMatchObject({ outputs: { both: 'no again' }, conclusion: 'failure' });
  });

  test.each([
    ['none said: the restricted default', '', { contents: 'read', packages: 'read' }],
    ['of the workflow', 'permissions: { issues: write }', { issues: 'write' }],
    ['nothing', 'permissions: {}', {}],
  ])('permissions: %s', async (_, said, granted) => {
    const { jobs } = await shop().run(`on: workflow_dispatch\n${said}${job(SAY)}`);
    expect(Object.fromEntries(jobs[0]?.permissions ?? [])).toEqual(granted);
  });

  test('of a pull request from a fork reads only, from a branch it may write', async () => {
    shop().holding(`on: pull_request\npermissions: { statuses: write }${job(SAY)}`);
    const own = aPull().by('ann').in(standIn().world, shop().repository);
    const levels: unknown[] = [];
    for (const each of [shop().pull, own]) {
      const [only] = await shop().actions.deliver(pullRequestEvent(standIn(), each));
      levels.push(Object.fromEntries(only?.jobs[0]?.permissions ?? []));
    }
    expect(levels).toEqual([{ statuses: 'read' }, { statuses: 'write' }]);
  });
});

describe('concurrency', () => {
  const group = (name: string, cancelsRunning = false) => ({ name, cancelsRunning });
  test.each([
    [
      'one group: one runs, the newest waits',
      [group('a'), group('a'), group('A')],
      ['runs', 'cancelled while it waited', 'runs'],
    ],
    ['two groups do not meet', [group('a'), group('b'), undefined], ['runs', 'runs', 'runs']],
    [
      'who runs is cancelled only where it is said',
      [group('a'), group('a', true)],
      ['cancelled while it ran', 'runs'],
    ],
  ])('%s', (_, groups, fates) => {
    expect(fatesOf(groups)).toEqual(fates);
  });

  test('groups are known before anything runs, also those of what is called', async () => {
    shop().holding(`on: workflow_dispatch
concurrency: "outer-\${{ github.ref_name }}"
jobs:
  outer: { permissions: { contents: read, statuses: write }, uses: o/tools/.github/workflows/called.yml@v1 }
`);
    expect(await shop().actions.groups(shop().dispatch())).toEqual([
      group('outer-main'),
      group('called-quiet'),
    ]);
  });

  test('what waits for itself is cancelled', async () => {
    const { conclusion, problem } = await shop().run(`on: workflow_dispatch
concurrency: Called-quiet
jobs:
  outer: { permissions: { contents: read, statuses: write }, uses: o/tools/.github/workflows/called.yml@v1 }
`);
    expect([conclusion, problem]).toEqual([
      'cancelled',
      "Canceling since a deadlock was detected for concurrency group: 'called-quiet' between a top level workflow and 'outer / inner'",
    ]);
  });
});
