// Does every event lead to the same words on the pull request, and none of them where nothing may be said?

import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Door } from '../../actions/shared/door.ts';
import { sigSignoff } from '../../actions/sig-signoff-gate/main.ts';
import { close, comment, deleteComment } from '../github/deeds/issues.ts';
import { openPull, push, review } from '../github/deeds/pulls.ts';
import { currentStatuses } from '../github/deeds/statuses.ts';
import {
  issueCommentEvent,
  issuesEvent,
  pullRequestEvent,
  pullRequestReviewEvent,
  pushEvent,
  scheduleEvent,
  type WorkflowEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '../github/runner/events.ts';
import type { Pull, Repository } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { GOOD, PATH } from '../support/proposal.ts';
import { aGoodPull, ownComments, statusOf } from '../support/pulls.ts';
import { type Heard, type RoomOptions, runGateHere } from '../support/room.ts';
import { CONTEXT, project, type Scene, sceneOf } from '../support/signing.ts';

const standIn = useStandIn();
const OTHER = GOOD.replace(/## Design\n/, '## Design\n\nAnother way.\n');
const WAITING = '0 of 3 SIGs signed off; waiting for compute, network and storage';

let repository: Repository;
let pull: Pull;
let scene: Scene;

beforeEach(() => {
  repository = project(standIn());
  pull = aGoodPull().in(standIn().world, repository);
  scene = sceneOf(standIn(), pull);
  scene.wait();
});

const given = ({ name, payload }: WorkflowEvent): RoomOptions => ({
  event: { name, payload: payload as Door['event']['payload'] },
});
const run = (options: RoomOptions, gate = sigSignoff) => runGateHere(gate, standIn(), repository, options);
const writes = () => standIn().asked.filter(({ isWrite }) => isWrite);
const reads = () => standIn().asked.filter(({ isWrite }) => !isWrite);
const addressOn = (sha: string) =>
  currentStatuses(repository, sha).find(({ context }) => context === CONTEXT)?.targetUrl;
const sayHello = () => comment(standIn().world, pull, 'hello', { by: 'bob' });

/** What stands in the end, but for the instant at which somebody looked. */
const endState = () => ({ status: statusOf(pull, CONTEXT), comments: ownComments(pull) });

const EVENTS: readonly { readonly name: string; readonly options: () => RoomOptions }[] = [
  { name: 'issue_comment created', options: () => given(issueCommentEvent(standIn(), sayHello())) },
  { name: 'issue_comment edited', options: () => given(issueCommentEvent(standIn(), sayHello(), 'edited')) },
  {
    name: 'issue_comment deleted',
    options: () => {
      const gone = sayHello();
      deleteComment(standIn().world, gone);
      return given(issueCommentEvent(standIn(), gone, 'deleted'));
    },
  },
  {
    name: 'workflow_run of a fork, requested',
    options: () => given(workflowRunEvent(standIn(), pull, 'requested')),
  },
  {
    name: 'workflow_run of a fork, completed',
    options: () => given(workflowRunEvent(standIn(), pull, 'completed')),
  },
  { name: 'pull_request', options: () => given(pullRequestEvent(standIn(), pull)) },
  { name: 'pull_request closed', options: () => given(pullRequestEvent(standIn(), pull, 'edited')) },
  {
    name: 'pull_request_review',
    options: () => {
      const said = review(standIn().world, pull, 'COMMENTED', { by: 'stranger', body: 'nice' });
      return given(pullRequestReviewEvent(standIn(), said));
    },
  },
  { name: 'schedule', options: () => given(scheduleEvent(standIn(), repository)) },
  {
    name: 'workflow_dispatch with the number',
    options: () => ({ ...given(workflowDispatchEvent(standIn(), repository)), pull: pull.number }),
  },
  {
    name: 'workflow_dispatch with all',
    options: () => ({ ...given(workflowDispatchEvent(standIn(), repository)), pull: 'all' }),
  },
];

describe('level-triggered: an event says only that something may have changed', () => {
  test.each(EVENTS)('$name', async ({ options }) => {
    await scene.look();
    scene.wait();
    for (const by of ['cal', 'nick', 'stan']) comment(standIn().world, pull, '/lgtm', { by });
    scene.wait();
    const { exit, complaints } = await run(options());
    expect([exit, complaints]).toEqual([0, []]);
    expect(endState()).toEqual({
      status: { state: 'success', description: '3 of 3 SIGs signed off' },
      comments: [expect.stringContaining('### SIG sign-off: 3 of 3 SIGs signed off')],
    });
    standIn().forgetAsked();
    await run({ pull: pull.number });
    expect(writes()).toEqual([]);
  });

  test('workflow_run of a branch of the repository itself', async () => {
    const own = aGoodPull().by('bob').fromBranch('topic').in(standIn().world, repository);
    expect((await run(given(workflowRunEvent(standIn(), own)))).exit).toBe(0);
    expect(statusOf(own, CONTEXT)?.state).toBe('pending');
    expect(statusOf(pull, CONTEXT)).toBeUndefined();
  });

  test('case 99 and case 100: what a workflow_run claims to be about is not believed', async () => {
    const other = aGoodPull().by('mallory').in(standIn().world, repository);
    const { name, payload } = workflowRunEvent(standIn(), other);
    const claimed = payload['workflow_run'] as object;
    const forged = { ...claimed, pull_requests: [{ number: pull.number }] };
    const { exit } = await run({
      event: { name, payload: { workflow_run: forged } as unknown as Door['event']['payload'] },
    });
    expect([exit, statusOf(pull, CONTEXT), statusOf(other, CONTEXT)?.state]).toEqual([
      0,
      undefined,
      'pending',
    ]);
  });

  test('the same words in another order of events', async () => {
    const { world } = standIn();
    await scene.look();
    scene.wait();
    comment(world, pull, '/lgtm', { by: 'cal' });
    review(world, pull, 'APPROVED', { by: 'nick' });
    await run({ pull: 'all' });
    const before = endState();
    await run(given(issueCommentEvent(standIn(), sayHello())));
    await run(given(workflowRunEvent(standIn(), pull)));
    expect(endState()).toEqual(before);
  });
});

describe('events that say nothing', () => {
  const quiet: readonly { readonly name: string; readonly options: () => RoomOptions; said: string }[] = [
    {
      name: 'case 53: a comment on an issue',
      options: () => {
        const issue = repository.issues.get(42);
        if (!issue) throw new Error('the tracker is gone');
        return given(issueCommentEvent(standIn(), comment(standIn().world, issue, '/lgtm', { by: 'cal' })));
      },
      said: 'Issue 42 is no pull request: nothing is judged.',
    },
    {
      name: 'an issue that was opened',
      options: () => given(issuesEvent(standIn(), [...repository.issues.values()][0] ?? pull)),
      said: 'Issue 42 is no pull request: nothing is judged.',
    },
    {
      name: 'a run on a commit that is no head any more',
      options: () => {
        const event = given(workflowRunEvent(standIn(), pull));
        push(standIn().world, pull, { [PATH]: OTHER });
        return event;
      },
      said: 'No open pull request has the head',
    },
    {
      name: 'a number that nobody has',
      options: () => ({ pull: 4_711 }),
      said: 'Pull request 4711 is not there any more: nothing is judged.',
    },
    { name: 'the number of an issue', options: () => ({ pull: 42 }), said: 'Pull request 42 is not there' },
  ];
  test.each(quiet)('$name', async ({ options, said }) => {
    const heard = await run(options());
    expect([heard.exit, heard.complaints]).toEqual([0, []]);
    expect(heard.said.join('\n')).toContain(said);
    expect(writes()).toEqual([]);
  });

  test('a push says nothing about a pull request: the remedy is named', async () => {
    const heard = await run(given(pushEvent(standIn(), repository, repository.refs.get('heads/main') ?? '')));
    expect(heard.exit).toBe(1);
    expect(heard.complaints[0]).toContain('Set the input `pull` to its number, or to `all`.');
  });
});

describe('case 54: closed, merged and locked pull requests', () => {
  const ends: readonly { readonly name: string; readonly end: () => void; readonly said: string }[] = [
    { name: 'closed', end: () => close(standIn().world, pull, null), said: 'is closed' },
    {
      name: 'locked',
      end: () => {
        pull.locked = true;
      },
      said: 'is locked',
    },
  ];
  test.each(ends)('$name: nothing is written, whatever is said there', async ({ end, said }) => {
    await scene.look();
    const before = endState();
    end();
    for (const by of ['cal', 'nick', 'stan']) await scene.say(by, '/lgtm');
    standIn().forgetAsked();
    const heard = await run({ pull: pull.number });
    expect([heard.exit, endState(), writes()]).toEqual([0, before, []]);
    expect(heard.said.join('\n')).toContain(said);
  });

  test('closed while it is judged: nothing is written', async () => {
    standIn().faults.add({
      on: 'repos/compare-commits-with-basehead',
      fails: { as: 'delay', by: 150 },
    });
    const running = run({ pull: pull.number });
    await until(() => standIn().asked.some(({ operation }) => operation === 'graphql'));
    close(standIn().world, pull, null);
    expect([(await running).exit, writes()]).toEqual([0, []]);
  });
});

const until = async (holds: () => boolean) => {
  while (!holds()) await wait(5);
};

describe('a push between reading and writing', () => {
  /** One push in each of the first `times` attempts. */
  const pushWhileJudging = async (times: number): Promise<Heard> => {
    standIn().forgetAsked();
    standIn().faults.add({
      on: 'repos/compare-commits-with-basehead',
      fails: { as: 'delay', by: 150 },
      times,
    });
    const pulls = () => reads().filter(({ graphql }) => graphql?.name === 'Pull').length;
    const running = run({ pull: pull.number });
    for (let count = 1; count <= times; count += 1) {
      await until(() => pulls() === count);
      push(standIn().world, pull, { [PATH]: `${OTHER}\n${count}\n` });
    }
    const heard = await running;
    return heard;
  };

  test('is judged, and not what was there before', async () => {
    await scene.look();
    const old = pull.head.sha;
    scene.wait();
    comment(standIn().world, pull, '/lgtm', { by: 'cal' });
    scene.wait();
    const said = (repository.statuses.get(old) ?? []).length;
    expect((await pushWhileJudging(1)).exit).toBe(0);
    expect(statusOf(pull, CONTEXT)).toEqual({ state: 'pending', description: WAITING });
    expect(repository.statuses.get(old)).toHaveLength(said);
  });

  test('after three of them the next run goes on', async () => {
    const heard = await pushWhileJudging(3);
    expect([heard.exit, writes()]).toEqual([1, []]);
    expect(heard.complaints[0]).toContain('was pushed to 3 times while it was judged');
    expect((await run({ pull: pull.number })).exit).toBe(0);
  });

  test('to another one with the same head, whose commit this is no longer', async () => {
    const other = sibling();
    standIn().faults.add({ on: 'repos/compare-commits-with-basehead', fails: { as: 'delay', by: 150 } });
    standIn().forgetAsked();
    const running = run({ pull: pull.number });
    await until(() => reads().filter(({ graphql }) => graphql?.name === 'Pull').length === 2);
    push(standIn().world, other, { [PATH]: OTHER });
    await running;
    expect(addressOn(pull.head.sha)).not.toContain('pull=');
  });
});

/** Open from another branch of the same fork, with the same head. */
function sibling(base = 'main'): Pull {
  const from = pull.head.repository ?? repository;
  from.refs.set('heads/twin', pull.head.sha);
  return openPull(standIn().world, repository, {
    from,
    head: 'twin',
    base,
    by: 'bob',
    title: 'VEP 42: twin',
  });
}
