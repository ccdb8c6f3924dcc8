// Are the documented limits counted always, and kept when they are switched on?

import { beforeEach, describe, expect, test } from '@jest/globals';
import { anIssue } from './builders/issue.ts';
import { aRepository } from './builders/repository.ts';
import { type Client, makeClient } from './client.ts';
import { HOUR, MINUTE } from './clock.ts';
import { useStandIn } from './use-stand-in.ts';

const standIn = useStandIn();
const ISSUE = '/repos/kubevirt/enhancements/issues/1';
let client: Client;

beforeEach(() => {
  const { world, url, token } = standIn();
  const repository = aRepository().in(world);
  anIssue().in(world, repository);
  client = makeClient(url, token(repository, { issues: 'write' }));
});

describe('the hourly limit', () => {
  test('is shown in every answer, and counts requests and points apart', async () => {
    await client.get(ISSUE);
    const { headers } = await client.get(ISSUE);
    expect(
      ['limit', 'used', 'remaining', 'resource'].map((name) => headers.get(`x-ratelimit-${name}`)),
    ).toEqual(['1000', '2', '998', 'core']);
    expect(Number(headers.get('x-ratelimit-reset')) * 1000).toBe(standIn().clock.now() + HOUR);
    await client.query('{ viewer { login } }');
    const { body } = await client.get('/rate_limit');
    expect([body.resources.core.used, body.resources.graphql.used]).toEqual([2, 1]);
  });

  test('refuses only when it is switched on, and ends with its hour', async () => {
    const { limits, clock } = standIn();
    limits.allow(2);
    for (let index = 0; index < 3; index += 1) expect((await client.get(ISSUE)).status).toBe(200);
    limits.enforce('requests', 'points');
    const refused = await client.get(ISSUE);
    expect([refused.status, refused.headers.get('x-ratelimit-remaining'), refused.body.message]).toEqual([
      403,
      '0',
      expect.stringContaining('API rate limit exceeded'),
    ]);
    expect(refused.headers.get('retry-after')).toBeNull();
    for (let index = 0; index < 2; index += 1) await client.query('{ viewer { login } }');
    const query = await client.query('{ viewer { login } }');
    expect([query.status, query.body.errors[0].type]).toEqual([200, 'RATE_LIMITED']);
    clock.advance(HOUR);
    expect((await client.get(ISSUE)).status).toBe(200);
  });
});

describe('the limits of content', () => {
  test('are 80 a minute and 500 an hour', async () => {
    const { limits, clock } = standIn();
    limits.enforce('content');
    const write = () => client.post(`${ISSUE}/comments`, { body: 'x' });
    for (let index = 0; index < 80; index += 1) expect((await write()).status).toBe(201);
    const refused = await write();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([403, '60']);
    expect(refused.body.message).toContain('secondary rate limit');
    for (let minute = 0; minute < 5; minute += 1) {
      clock.advance(MINUTE + 1);
      for (let index = 0; index < 80; index += 1) await write();
    }
    clock.advance(MINUTE + 1);
    const last = await Promise.all(Array.from({ length: 21 }, write));
    expect(last.filter(({ status }) => status === 201)).toHaveLength(20);
    expect((await client.get(ISSUE)).status).toBe(200);
  });

  test('a write counts five of the 900 points of a minute', async () => {
    standIn().limits.enforce('minute');
    for (let index = 0; index < 179; index += 1) await client.post(`${ISSUE}/comments`, { body: 'x' });
    for (let index = 0; index < 5; index += 1) expect((await client.get(ISSUE)).status).toBe(200);
    expect((await client.get(ISSUE)).status).toBe(403);
  });
});

test('a hundred requests at once are the most', async () => {
  const { limits, faults } = standIn();
  limits.enforce('concurrent');
  faults.add({ on: 'issues/get', fails: { as: 'delay', by: 3_000 }, times: 150 });
  const answers = await Promise.all(Array.from({ length: 120 }, () => client.get(ISSUE)));
  const statuses = answers.map(({ status }) => status);
  expect([
    statuses.filter((status) => status === 200).length,
    statuses.filter((status) => status === 403).length,
  ]).toEqual([100, 20]);
});
