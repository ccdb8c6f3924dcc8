// Does each fault look as it does from the other end of a real connection, and strike when it should?

import { getOctokit } from '@actions/github';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { anIssue } from './builders/issue.ts';
import { aRepository } from './builders/repository.ts';
import { type Client, makeClient } from './client.ts';
import { comment } from './deeds/issues.ts';
import type { Failure } from './faults/faults.ts';
import type { PlainIssue } from './state/model.ts';
import { useStandIn } from './use-stand-in.ts';

const standIn = useStandIn();
const ISSUE = '/repos/kubevirt/enhancements/issues/1';
let client: Client;
let issue: PlainIssue;

beforeEach(() => {
  const { world, url, token } = standIn();
  const repository = aRepository().in(world);
  issue = anIssue().commented('bob', 'x'.repeat(500)).in(world, repository);
  client = makeClient(url, token(repository, { issues: 'write' }));
});

const failing = (fails: Failure, more = {}) => standIn().faults.add({ on: 'issues/get', fails, ...more });

describe('an answer', () => {
  test.each([
    [{ as: 'server-error' }, 502, {}, /Server Error/],
    [
      { as: 'server-error', status: 503, html: true },
      503,
      { 'content-type': 'text/html; charset=utf-8' },
      /<html>/,
    ],
    [{ as: 'too-many', retryAfter: 7 }, 429, { 'retry-after': '7' }, /Too many/],
    [{ as: 'secondary-limit' }, 403, { 'retry-after': '60' }, /secondary rate limit/],
    [
      { as: 'primary-limit', resetsIn: 60 },
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795168860' },
      /API rate limit exceeded/,
    ],
    [{ as: 'bad-credentials' }, 401, {}, /Bad credentials/],
    [{ as: 'not-accessible' }, 403, {}, /not accessible by integration/],
  ] as const)('%j', async (fails, status, headers, text) => {
    failing(fails);
    const answer = await client.get(ISSUE);
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(text);
    for (const [name, value] of Object.entries(headers)) expect(answer.headers.get(name)).toBe(value);
    expect((await client.get(ISSUE)).status).toBe(200);
  });
});

describe('a connection', () => {
  test('is reset', async () => {
    failing({ as: 'reset' });
    await expect(client.get(ISSUE)).rejects.toThrow('fetch failed');
  });

  test('ends in the middle of the body', async () => {
    failing({ as: 'cut' });
    await expect(client.get(ISSUE)).rejects.toThrow('terminated');
  });

  test('carries JSON that ends too soon', async () => {
    failing({ as: 'truncated' });
    const { status, text, body, headers } = await client.get(ISSUE);
    expect([status, body, text.length > 0]).toEqual([200, undefined, true]);
    expect(headers.get('content-length')).toBe(`${Buffer.byteLength(text)}`);
  });

  test('hangs until the client gives up', async () => {
    failing({ as: 'hang' });
    const late = fetch(standIn().url + ISSUE, {
      headers: { 'user-agent': 'x' },
      signal: AbortSignal.timeout(100),
    });
    await expect(late).rejects.toThrow('timeout');
  });

  test('is slow', async () => {
    failing({ as: 'delay', by: 120 });
    const start = performance.now();
    expect((await client.get(ISSUE)).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(100);
  });
});

describe('a write', () => {
  test('lands, and its answer is lost', async () => {
    standIn().faults.loseAnswer('issues/create-comment');
    await expect(client.post(`${ISSUE}/comments`, { body: 'once' })).rejects.toThrow('fetch failed');
    expect(issue.comments.map(({ body }) => body)).toContain('once');
  });

  test('lands, and the answer is an error', async () => {
    standIn().faults.add({ on: 'writes', fails: { as: 'server-error' }, phase: 'after' });
    expect((await client.post(`${ISSUE}/comments`, { body: 'once' })).status).toBe(502);
    expect(issue.comments).toHaveLength(2);
  });

  test('does not land when it fails before', async () => {
    standIn().faults.add({ on: 'writes', fails: { as: 'server-error' } });
    expect((await client.post(`${ISSUE}/comments`, { body: 'never' })).status).toBe(502);
    expect(issue.comments).toHaveLength(1);
  });

  test('is not in the list for a while', async () => {
    standIn().faults.add({ on: 'issues/list-comments', fails: { as: 'stale' }, times: 2 });
    await client.post(`${ISSUE}/comments`, { body: 'new' });
    const lengths = [];
    for (let index = 0; index < 3; index += 1)
      lengths.push((await client.get(`${ISSUE}/comments`)).body.length);
    expect(lengths).toEqual([1, 1, 2]);
  });
});

describe('GraphQL', () => {
  const QUERY =
    'query Trackers { repository(owner: "kubevirt", name: "enhancements") { name issues(first: 5) { nodes { comments(first: 5) { totalCount nodes { body } } } } } }';

  test('gives part of the data, with an error', async () => {
    standIn().faults.add({
      on: 'graphql:Trackers',
      fails: { as: 'partial', path: ['repository', 'issues', 'nodes', 0, 'comments'] },
    });
    const { body } = await client.query(QUERY);
    expect(body).toMatchObject({
      data: { repository: { name: 'enhancements', issues: { nodes: [{ comments: null }] } } },
      errors: [{ message: expect.stringContaining('Something went wrong') }],
    });
  });

  test('lags behind as lists do', async () => {
    standIn().faults.add({ on: 'graphql', fails: { as: 'stale' } });
    comment(standIn().world, issue, 'new');
    const totals = [];
    for (let index = 0; index < 2; index += 1) {
      totals.push((await client.query(QUERY)).body.data.repository.issues.nodes[0].comments.totalCount);
    }
    expect(totals).toEqual([1, 2]);
  });

  test('a fault for one named query leaves the others alone', async () => {
    standIn().faults.add({ on: 'graphql:Others', fails: { as: 'server-error' } });
    expect((await client.query(QUERY)).status).toBe(200);
    standIn().faults.clear();
  });
});

describe('when', () => {
  test('a fault waits, strikes as often as it was told, and is over', async () => {
    failing({ as: 'server-error', status: 500 }, { after: 1, times: 2 });
    const statuses = [];
    for (let index = 0; index < 5; index += 1) statuses.push((await client.get(ISSUE)).status);
    expect(statuses).toEqual([200, 500, 500, 200, 200]);
  });

  test('two faults of one operation strike one after the other', async () => {
    failing({ as: 'server-error', status: 500 });
    failing({ as: 'server-error', status: 503 });
    const statuses = [];
    for (let index = 0; index < 3; index += 1) statuses.push((await client.get(ISSUE)).status);
    expect(statuses).toEqual([500, 503, 200]);
  });
});

describe('Octokit', () => {
  const octokit = () =>
    getOctokit(standIn().token(issue.repository, { issues: 'write' }), { baseUrl: standIn().url });
  const at = { owner: 'kubevirt', repo: 'enhancements', issue_number: 1 };

  test('pages, queries and writes', async () => {
    for (let index = 0; index < 4; index += 1) comment(standIn().world, issue, `${index}`);
    const all = await octokit().paginate(octokit().rest.issues.listComments, { ...at, per_page: 2 });
    expect(all).toHaveLength(5);
    const found = await octokit().graphql(
      'query($n: Int!) { repository(owner: "kubevirt", name: "enhancements") { issue(number: $n) { title } } }',
      { n: 1 },
    );
    expect(found).toEqual({ repository: { issue: { title: 'Something to do' } } });
    expect((await octokit().rest.issues.createComment({ ...at, body: 'x' })).status).toBe(201);
  });

  test('takes truncated JSON for text, without an error: why ours must look', async () => {
    failing({ as: 'truncated' });
    expect(typeof (await octokit().rest.issues.get(at)).data).toBe('string');
  });

  test('calls a reset a 500', async () => {
    failing({ as: 'reset' });
    await expect(octokit().rest.issues.get(at)).rejects.toMatchObject({ status: 500 });
  });
});
