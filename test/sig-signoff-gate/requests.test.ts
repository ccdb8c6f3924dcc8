// How much is asked of GitHub, with which permissions, and is everything read where there is much of it?

import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Door } from '../../actions/shared/door.ts';
import { sigSignoff } from '../../actions/sig-signoff-gate/main.ts';
import { aRepository } from '../github/builders/repository.ts';
import { MINUTE } from '../github/clock.ts';
import { comment } from '../github/deeds/issues.ts';
import { push, review } from '../github/deeds/pulls.ts';
import { issueCommentEvent, workflowRunEvent } from '../github/runner/events.ts';
import type { Pull, Repository } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { PATH } from '../support/proposal.ts';
import { aGoodPull, CONFIG_PATH, enhancements, ownComments, statusOf } from '../support/pulls.ts';
import { type RoomOptions, runGateHere, TRUSTED } from '../support/room.ts';
import { ALIASES, CONTEXT, project, SIGS_YAML, sceneOf } from '../support/signing.ts';

const standIn = useStandIn();
let repository: Repository;
let pull: Pull;

beforeEach(() => {
  repository = project(standIn());
  pull = aGoodPull().in(standIn().world, repository);
  standIn().clock.advance(MINUTE);
});

async function run(options: RoomOptions = {}, on = repository) {
  standIn().forgetAsked();
  const patience = { attempt: 10_000, retries: 700, settle: 20 };
  const event = workflowRunEvent(standIn(), pull);
  const given = { name: event.name, payload: event.payload as Door['event']['payload'] };
  const heard = await runGateHere(sigSignoff, standIn(), on, { event: given, patience, ...options });
  standIn().clock.advance(MINUTE);
  const { asked } = standIn();
  const writes = asked.filter(({ isWrite }) => isWrite).length;
  return { ...heard, reads: asked.length - writes, writes };
}

/** Of a comment the event names the pull request itself. */
const onComment = (): RoomOptions => {
  const said = comment(standIn().world, pull, 'hello', { by: 'bob' });
  const { name, payload } = issueCommentEvent(standIn(), said);
  return { event: { name, payload: payload as Door['event']['payload'] } };
};

test('case 84: without a proposal three reads and one write, and then two reads and none', async () => {
  push(standIn().world, pull, { [PATH]: null, 'README.md': 'Better.\n' });
  expect(await run(onComment())).toMatchObject({ exit: 0, reads: 3, writes: 1 });
  expect(statusOf(pull, CONTEXT)).toEqual({
    state: 'success',
    description: 'nothing to sign off: no proposal is changed',
  });
  expect(await run(onComment())).toMatchObject({ exit: 0, reads: 2, writes: 0 });
  expect(ownComments(pull)).toEqual([]);
});

describe('one proposal, 100 comments and 100 reviews', () => {
  beforeEach(() => {
    for (let number = 1; number <= 100; number += 1) {
      comment(standIn().world, pull, `Remark ${number}`, { by: `reader${number}` });
      review(standIn().world, pull, 'COMMENTED', { by: `reader${number}`, body: 'Hm.' });
    }
  });

  test('eight reads, and then no write where nothing changed', async () => {
    const first = await run();
    expect([first.exit, first.writes]).toEqual([0, 2]);
    expect(first.reads).toBeLessThanOrEqual(8);
    const second = await run();
    expect([second.exit, second.writes]).toEqual([0, 0]);
    expect(second.reads).toBeLessThanOrEqual(8);
  });

  test('eight reads also where a sign-off is stale, and the sections are named', async () => {
    await run();
    for (const by of ['cal', 'nick', 'stan']) comment(standIn().world, pull, '/lgtm', { by });
    standIn().clock.advance(MINUTE);
    await run();
    push(standIn().world, pull, { [PATH]: 'A text without sections.\n' });
    const { reads } = await run();
    // One more page of comments: ours is the 101st, the sign-offs come after it.
    expect(reads).toBeLessThanOrEqual(9);
    expect(statusOf(pull, CONTEXT)?.state).toBe('pending');
    expect(ownComments(pull)[0]).toContain('signed off an earlier version');
  });
});

describe('case 105 and case 106: 1,000 comments and 300 reviews', () => {
  const fill = (from: number, to: number) => {
    for (let number = from; number <= to; number += 1)
      comment(standIn().world, pull, `Remark ${number}`, { by: `reader${number % 100}` });
  };

  test('a sign-off at place 101 and one at place 1,001, in 25 reads', async () => {
    await run();
    fill(2, 100);
    comment(standIn().world, pull, '/lgtm', { by: 'cal' });
    fill(102, 1_000);
    comment(standIn().world, pull, '/lgtm', { by: 'stan' });
    for (let number = 1; number <= 300; number += 1)
      review(standIn().world, pull, 'COMMENTED', { by: `reviewer${number}`, body: 'Hm.' });
    expect(
      pull.comments.map(({ body }, index) => (body === '/lgtm' ? index + 1 : 0)).filter(Boolean),
    ).toEqual([101, 1_001]);
    standIn().clock.advance(MINUTE);
    const { exit, reads } = await run();
    expect([exit, statusOf(pull, CONTEXT)?.description]).toEqual([
      0,
      '2 of 3 SIGs signed off; waiting for network',
    ]);
    expect(reads).toBeLessThanOrEqual(25);
    expect(await run()).toMatchObject({ exit: 0, writes: 0 });
  });

  test('approvals by many, and a veto on the third page', async () => {
    await run();
    for (let number = 1; number <= 250; number += 1)
      review(standIn().world, pull, 'APPROVED', { by: `reviewer${number}` });
    for (const by of ['cal', 'nick', 'stan']) review(standIn().world, pull, 'APPROVED', { by });
    review(standIn().world, pull, 'CHANGES_REQUESTED', { by: 'scout', body: 'no' });
    standIn().clock.advance(MINUTE);
    const { reads } = await run();
    expect(statusOf(pull, CONTEXT)).toEqual({
      state: 'failure',
      description: 'vetoed by scout; 3 of 3 SIGs signed off',
    });
    expect(reads).toBeLessThanOrEqual(12);
  });

  test('case 111: a comment that comes while the pages are read gets lost in none of them', async () => {
    await run();
    fill(2, 150);
    comment(standIn().world, pull, '/lgtm', { by: 'cal' });
    standIn().clock.advance(MINUTE);
    standIn().faults.add({ on: 'graphql:MoreComments', fails: { as: 'delay', by: 100 } });
    const running = run();
    while (!standIn().asked.some(({ graphql }) => graphql?.name === 'Pull')) await wait(5);
    comment(standIn().world, pull, '/lgtm', { by: 'stan' });
    expect((await running).exit).toBe(0);
    expect(statusOf(pull, CONTEXT)?.description).toMatch(/^[12] of 3 SIGs signed off; waiting for network/);
    await run();
    expect(statusOf(pull, CONTEXT)?.description).toBe('2 of 3 SIGs signed off; waiting for network');
  });
});

describe('permissions', () => {
  test('of a public repository: contents, statuses and pull requests, and nothing else', async () => {
    const permissions = { contents: 'read', statuses: 'write', 'pull-requests': 'write' } as const;
    expect(TRUSTED).toEqual(permissions);
    expect((await run({ permissions })).exit).toBe(0);
  });

  const secret = () => {
    const { world } = standIn();
    const config = `preset: vep
sigs:
  sources: [{repository: kubevirt/secret, path: sigs.yaml}, {repository: kubevirt/secret, path: OWNERS_ALIASES}]
`;
    const held = enhancements(world, (builder) =>
      builder.private().holding({ [CONFIG_PATH]: config, 'sigs.yaml': SIGS_YAML, OWNERS_ALIASES: ALIASES }),
    );
    pull = aGoodPull().by('dave').fromFork().in(world, held);
    return held;
  };

  test('of a private repository: the same three are enough, where the people are named in public ones', async () => {
    const { world } = standIn();
    const held = enhancements(world, (builder) => builder.private());
    pull = aGoodPull().by('dave').fromFork().in(world, held);
    const { exit, complaints } = await run({}, held);
    expect([exit, complaints]).toEqual([0, []]);
    expect(statusOf(pull, CONTEXT)?.state).toBe('pending');
  });

  test('people in another private repository are not shown to the token of a workflow: an error that names the place', async () => {
    aRepository('kubevirt/secret')
      .holding({ 'sigs.yaml': SIGS_YAML, OWNERS_ALIASES: ALIASES })
      .private()
      .in(standIn().world);
    const { exit, complaints } = await run({}, secret());
    expect([exit, statusOf(pull, CONTEXT)?.state]).toEqual([1, 'error']);
    expect(complaints.join('\n')).toContain('kubevirt/secret');
  });

  test.each([
    ['contents', 'contents: read'],
    ['pull-requests', 'pull-requests: '],
    ['statuses', 'statuses: '],
  ])('case 180: without %s the job is red and says what is missing', async (name, says) => {
    const { world } = standIn();
    const held = enhancements(world, (builder) => builder.private());
    pull = aGoodPull().by('dave').fromFork().in(world, held);
    const { exit, complaints } = await run(
      { permissions: { ...TRUSTED, [name]: 'none' }, pull: pull.number },
      held,
    );
    expect([exit, statusOf(pull, CONTEXT)?.state === 'success']).toEqual([1, false]);
    expect(complaints.join('\n')).toContain(says);
  });
});

test('the same run twice says nothing a second time', async () => {
  const scene = sceneOf(standIn(), pull);
  await scene.look();
  await scene.say('cal', '/lgtm');
  expect(await run()).toMatchObject({ exit: 0, writes: 0 });
});
