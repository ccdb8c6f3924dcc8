// What stands on a pull request by mode, by what could be told, and by who shares its head?

import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Door } from '../../actions/shared/door.ts';
import { sigSignoff } from '../../actions/sig-signoff-gate/main.ts';
import { templateCheck } from '../../actions/template-check/main.ts';
import { comment, editComment } from '../github/deeds/issues.ts';
import { enqueue, openPull, push } from '../github/deeds/pulls.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import { currentStatuses } from '../github/deeds/statuses.ts';
import { mergeGroupEvent, pullRequestEvent, type WorkflowEvent } from '../github/runner/events.ts';
import type { Pull, Repository } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { GOOD, PATH } from '../support/proposal.ts';
import { aGoodPull, CONFIG_PATH, ownComments, statusOf } from '../support/pulls.ts';
import { READ_ONLY, type RoomOptions, runGateHere } from '../support/room.ts';
import { CONTEXT, project, type Scene, sceneOf } from '../support/signing.ts';

const standIn = useStandIn();
const NO_GOALS = GOOD.replace(/## Goals\n[^#]*/, '## Goals\n\n');
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
const addressOn = (sha: string) =>
  currentStatuses(repository, sha).find(({ context }) => context === CONTEXT)?.targetUrl;

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

describe('pull requests that share a head', () => {
  test('case 73: the gravest verdict stands there, and the address lists both', async () => {
    const other = sibling();
    await run({ pull: other.number });
    expect(statusOf(pull, CONTEXT)).toEqual({ state: 'pending', description: `#${pull.number}: ${WAITING}` });
    expect(addressOn(pull.head.sha)).toMatch(
      new RegExp(
        `/pull/${pull.number}#from=[^&]+&first&seen=\\w+&pull=${other.number}&from=[^&]+&first&seen=\\w+$`,
      ),
    );
    scene.wait();
    comment(standIn().world, other, '/veto it is a twin', { by: 'scout' });
    await run({ pull: pull.number });
    expect(statusOf(pull, CONTEXT)).toEqual({
      state: 'failure',
      description: `#${other.number}: vetoed by scout; 0 of 3 SIGs signed off`,
    });
    expect(ownComments(other)).toHaveLength(1);
    standIn().forgetAsked();
    await run({ pull: other.number });
    expect(writes()).toEqual([]);
  });

  test('one that cannot be judged makes an error of all, and every one is named', async () => {
    const { world } = standIn();
    repository.refs.set('heads/bare', repository.refs.get('heads/main') ?? '');
    commitFiles(world, repository, 'bare', { [CONFIG_PATH]: 'preset: [\n' });
    const other = sibling('bare');
    const { exit, complaints } = await run({ pull: pull.number });
    expect(exit).toBe(1);
    expect(complaints[0]).toContain('The configuration cannot be used.\n.github/enhancements.yaml:');
    expect(statusOf(pull, CONTEXT)).toMatchObject({
      state: 'error',
      description: expect.stringContaining(
        `#${other.number}: could not tell: The configuration cannot be used.`,
      ),
    });
  });

  test('a branch without a configuration is judged by that of the default branch', async () => {
    const { world } = standIn();
    repository.refs.set('heads/bare', repository.refs.get('heads/main') ?? '');
    commitFiles(world, repository, 'bare', { [CONFIG_PATH]: null });
    sibling('bare');
    expect((await run({ pull: pull.number })).exit).toBe(0);
    expect(statusOf(pull, CONTEXT)?.state).toBe('pending');
  });
});

describe('modes', () => {
  const withMode = (mode: string, more = '') => {
    commitFiles(standIn().world, repository, 'main', {
      [CONFIG_PATH]: `preset: vep\n${more}sign-off: {mode: ${mode}}\n`,
    });
  };
  const MISSPELT = 'sigs: {required: [compute, netwrok]}\n';

  test('off: nothing is said', async () => {
    withMode('off');
    const { exit, said } = await run({ pull: pull.number });
    expect([exit, writes()]).toEqual([0, []]);
    expect(said.join('\n')).toContain('SIG sign-off is off in .github/enhancements.yaml');
    expect((await run({ pull: 'all' })).exit).toBe(0);
    expect(writes()).toEqual([]);
  });

  test('advisory: success, and what is missing', async () => {
    withMode('advisory');
    expect((await run({ pull: pull.number })).exit).toBe(0);
    expect(statusOf(pull, CONTEXT)).toEqual({ state: 'success', description: `Not blocking: ${WAITING}` });
  });

  test('case 22: required, and nobody can tell who represents a SIG: error, and a red job', async () => {
    withMode('required', MISSPELT);
    const { exit, verdict } = await run({ pull: pull.number });
    expect([exit, verdict?.outcome]).toEqual([1, 'error']);
    expect(statusOf(pull, CONTEXT)?.state).toBe('error');
  });

  test('advisory, and nobody can tell: success says so, and the job is red', async () => {
    withMode('advisory', MISSPELT);
    const { exit } = await run({ pull: pull.number });
    expect(exit).toBe(1);
    expect(statusOf(pull, CONTEXT)).toMatchObject({ state: 'success' });
    expect(statusOf(pull, CONTEXT)?.description).toMatch(/^Not blocking: /);
    expect(ownComments(pull)[0]).toContain('Nobody is known who represents `sig-netwrok`');
  });

  test('advisory, and GitHub does not answer: success says so, and the job is red', async () => {
    withMode('advisory');
    standIn().faults.add({
      on: 'repos/compare-commits-with-basehead',
      fails: { as: 'server-error' },
      times: 99,
    });
    expect((await run({ pull: pull.number })).exit).toBe(1);
    const { state, description } = statusOf(pull, CONTEXT) ?? {};
    expect([state, description]).toEqual([
      'success',
      expect.stringMatching(/^Not blocking: could not tell: /),
    ]);
  });

  test('advisory: a template check that fails leaves the trusted run green and the signal run red', async () => {
    const bad = aGoodPull(NO_GOALS).by('carl').in(standIn().world, repository);
    expect((await run({ pull: bad.number }, templateCheck)).exit).toBe(0);
    const event = given(pullRequestEvent(standIn(), bad));
    expect((await run({ ...event, permissions: READ_ONLY }, templateCheck)).exit).toBe(1);
  });
});

test('dry-run: everything is decided, nothing is written', async () => {
  const heard = await run({ pull: pull.number, dryRun: true });
  expect([heard.exit, heard.verdict?.outcome, writes()]).toEqual([0, 'pending', []]);
  expect(heard.said.join('\n')).toContain('dry run: would write {"kind":"status"');
  expect((await run({ pull: 'all', dryRun: true })).exit).toBe(0);
  const queued = given(mergeGroupEvent(standIn(), enqueue(standIn().world, pull)));
  expect((await run({ ...queued, dryRun: true })).said.join('\n')).toContain('dry run: would write');
  expect(writes()).toEqual([]);
});

test('a look that could not tell does not make people sign off again', async () => {
  const { world } = standIn();
  push(world, pull, { [PATH]: OTHER });
  await scene.look();
  for (const by of ['cal', 'nick', 'stan']) await scene.say(by, '/lgtm');
  standIn().faults.add({
    on: 'repos/compare-commits-with-basehead',
    fails: { as: 'server-error' },
    times: 99,
  });
  scene.wait();
  await scene.look();
  expect(statusOf(pull, CONTEXT)?.state).toBe('error');
  standIn().faults.clear();
  scene.wait();
  await scene.look();
  expect(statusOf(pull, CONTEXT)).toEqual({ state: 'success', description: '3 of 3 SIGs signed off' });
});

test('case 199: a token that may not post leaves the job red, with the permission that is missing', async () => {
  const permissions = { contents: 'read', 'pull-requests': 'write' } as const;
  const { exit, complaints } = await run({ pull: pull.number, permissions });
  expect(exit).toBe(1);
  expect(complaints[0]).toContain('Give the job the permission `statuses: write`');
});

test('many pull requests: one verdict with all results', async () => {
  aGoodPull().by('carl').in(standIn().world, repository);
  const { verdict } = await run({ pull: 'all' });
  expect(verdict).toMatchObject({
    schema: 1,
    gate: 'sig-signoff',
    outcome: 'pending',
    results: [{ pull: 43 }, { pull: 44 }],
  });
  expect(verdict).not.toHaveProperty('facts');
});

test('an edit by hand of our comment stands until there is news', async () => {
  const { world } = standIn();
  await scene.look();
  const own = pull.comments[0];
  if (!own) throw new Error('no comment');
  editComment(world, own, own.body.replace('waiting', 'WAITING'), { by: 'maintainer' });
  standIn().forgetAsked();
  await scene.look();
  expect(writes()).toEqual([]);
});
