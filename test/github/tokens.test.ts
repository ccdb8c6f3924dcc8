// Does a token open what its workflow's `permissions:` name, and nothing else?

import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Permissions } from './access/tokens.ts';
import { anIssue } from './builders/issue.ts';
import { aPull } from './builders/pull.ts';
import { aRepository } from './builders/repository.ts';
import { makeClient } from './client.ts';
import { addTeam } from './deeds/repositories.ts';
import type { Pull, Repository } from './state/model.ts';
import { useStandIn } from './use-stand-in.ts';

const standIn = useStandIn();
const HOME = '/repos/kubevirt/enhancements';
let repository: Repository;
let pull: Pull;

beforeEach(() => {
  const { world } = standIn();
  repository = aRepository().letting('alice', 'write').letting('trudy', 'triage').in(world);
  anIssue().commented('bob', 'hello').in(world, repository);
  pull = aPull().in(world, repository);
});

const withToken = (permissions: Permissions, of = repository) =>
  makeClient(standIn().url, standIn().token(of, permissions));

const WRITES: readonly [string, string, () => string, unknown, Permissions, number][] = [
  [
    'a comment on a pull request',
    'POST',
    () => `${HOME}/issues/2/comments`,
    { body: 'x' },
    { 'pull-requests': 'write' },
    201,
  ],
  [
    'a comment on an issue',
    'POST',
    () => `${HOME}/issues/1/comments`,
    { body: 'x' },
    { issues: 'write' },
    201,
  ],
  [
    'an edit of another’s comment',
    'PATCH',
    () => `${HOME}/issues/comments/${standIn().world.lastId && repository.issues.get(1)?.comments[0]?.id}`,
    { body: 'x' },
    { issues: 'write' },
    200,
  ],
  [
    'a status',
    'POST',
    () => `${HOME}/statuses/${pull.head.sha}`,
    { state: 'success' },
    { statuses: 'write' },
    201,
  ],
  [
    'a label on a pull request',
    'POST',
    () => `${HOME}/issues/2/labels`,
    { labels: ['x'] },
    { 'pull-requests': 'write' },
    200,
  ],
  [
    'a label on an issue',
    'POST',
    () => `${HOME}/issues/1/labels`,
    { labels: ['x'] },
    { issues: 'write' },
    200,
  ],
  ['an issue', 'POST', () => `${HOME}/issues`, { title: 'x' }, { issues: 'write' }, 201],
  [
    'a review',
    'POST',
    () => `${HOME}/pulls/2/reviews`,
    { event: 'APPROVE' },
    { 'pull-requests': 'write' },
    200,
  ],
];

describe('GITHUB_TOKEN', () => {
  test.each(WRITES)(
    'writes %s with its permission alone',
    async (_, method, path, body, permissions, status) => {
      expect((await withToken(permissions).call(method, path(), body)).status).toBe(status);
      const everythingElse: Permissions = {
        contents: 'write',
        issues: permissions.issues ? 'read' : 'write',
        'pull-requests': permissions['pull-requests'] ? 'read' : 'write',
        statuses: permissions.statuses ? 'read' : 'write',
      };
      const refused = await withToken(everythingElse).call(method, path(), body);
      expect([refused.status, refused.body.message]).toEqual([403, 'Resource not accessible by integration']);
    },
  );

  test('reads what is public without a permission, what is private only with it', async () => {
    const { world } = standIn();
    const secret = aRepository('kubevirt/secret').private().in(world);
    aPull().in(world, secret);
    expect((await withToken({}).get(`${HOME}/pulls/2/files`)).status).toBe(200);
    expect((await withToken({}).get('/repos/kubevirt/secret/pulls/1')).status).toBe(404);
    expect((await withToken({}, secret).get('/repos/kubevirt/secret/pulls/1')).status).toBe(403);
    expect(
      (await withToken({ 'pull-requests': 'read' }, secret).get('/repos/kubevirt/secret/pulls/1')).status,
    ).toBe(200);
    const query = '{ repository(owner: "kubevirt", name: "secret") { pullRequest(number: 1) { id } } }';
    expect((await withToken({}, secret).query(query)).body.errors[0].type).toBe('FORBIDDEN');
    expect((await withToken({}).query(query)).body.errors[0].type).toBe('NOT_FOUND');
  });

  test('writes to its own repository only', async () => {
    const other = aRepository('kubevirt/kubevirt').in(standIn().world);
    anIssue().in(standIn().world, other);
    const { status } = await withToken({ issues: 'write' }).post(
      '/repos/kubevirt/kubevirt/issues/1/comments',
      { body: 'x' },
    );
    expect(status).toBe(403);
  });

  test('reads neither teams nor itself, and cannot ask for more', async () => {
    addTeam(standIn().world, 'kubevirt', 'maintainers', ['alice']);
    const client = withToken({ contents: 'read' });
    expect((await client.get('/orgs/kubevirt/teams/maintainers/members')).status).toBe(403);
    expect((await client.get('/user')).status).toBe(403);
    expect(() => standIn().token(repository, { members: 'read' })).toThrow("'members'");
  });

  test('of an unknown value is 401, as is one that was revoked', async () => {
    const { url, token, revoke } = standIn();
    const value = token(repository, {});
    expect((await makeClient(url, 'ghs_wrong').get(HOME)).body).toMatchObject({
      message: 'Bad credentials',
      status: '401',
    });
    revoke(value);
    expect((await makeClient(url, value).get(HOME)).status).toBe(401);
  });

  test('writes nothing to an archive', async () => {
    repository.archived = true;
    const { status, body } = await withToken({ issues: 'write' }).post(`${HOME}/issues/1/comments`, {
      body: 'x',
    });
    expect([status, body.message]).toEqual([403, 'Repository was archived so is read-only.']);
  });
});

describe('a person', () => {
  const as = (login: string) => makeClient(standIn().url, standIn().personalToken(login));

  test('may do what their access allows', async () => {
    expect((await as('mallory').post(`${HOME}/issues/1/comments`, { body: 'x' })).status).toBe(201);
    expect((await as('mallory').post(`${HOME}/issues/1/labels`, { labels: ['x'] })).status).toBe(403);
    expect((await as('trudy').post(`${HOME}/issues/1/labels`, { labels: ['x'] })).status).toBe(200);
    expect((await as('trudy').post(`${HOME}/statuses/${pull.head.sha}`, { state: 'success' })).status).toBe(
      403,
    );
    expect((await as('alice').post(`${HOME}/statuses/${pull.head.sha}`, { state: 'success' })).status).toBe(
      201,
    );
  });

  test('without a token reads what is public, sixty times an hour', async () => {
    const nobody = makeClient(standIn().url);
    const { status, headers } = await nobody.get(HOME);
    expect([status, headers.get('x-ratelimit-limit')]).toEqual([200, '60']);
    expect((await nobody.post(`${HOME}/issues`, { title: 'x' })).status).toBe(401);
    expect((await nobody.query('{ viewer { login } }')).status).toBe(401);
  });
});
