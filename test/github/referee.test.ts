// Does the referee see what is wrong? Each case here must be refused, and be named.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { NEEDS } from './access/permissions.ts';
import { aPull } from './builders/pull.ts';
import { aRepository } from './builders/repository.ts';
import { type Client, makeClient } from './client.ts';
import { checkAnswer } from './referee/rest.ts';
import { type Route, routeOf } from './referee/routes.ts';
import { slice } from './referee/slice.ts';
import { makeViolations } from './referee/violations.ts';
import { handlers } from './rest/dispatch.ts';
import { useStandIn } from './use-stand-in.ts';

const standIn = useStandIn();
const HOME = '/repos/kubevirt/enhancements';
let client: Client;
let sha: string;

beforeEach(() => {
  const { world, url, personalToken } = standIn();
  const repository = aRepository().in(world);
  sha = aPull().in(world, repository).head.sha;
  client = makeClient(url, personalToken('kubevirt'));
});

describe('a request', () => {
  test.each([
    [
      'a wrong enum of the query',
      'GET',
      `${HOME}/issues?state=closd`,
      undefined,
      422,
      /state=closd: .*allowed values/,
    ],
    ['an unknown parameter', 'GET', `${HOME}/issues?label=x`, undefined, 422, /no query parameter 'label'/],
    ['a number that is none', 'GET', `${HOME}/issues?page=two`, undefined, 422, /page=two: .*integer/],
    ['more than a page holds', 'GET', `${HOME}/issues?per_page=500`, undefined, 422, /at most 100/],
    [
      'a date that is none',
      'GET',
      `${HOME}/issues?since=yesterday`,
      undefined,
      422,
      /since=yesterday: .*date-time/,
    ],
    ['an issue number that is none', 'GET', `${HOME}/issues/first`, undefined, 422, /issue_number/],
    [
      'an unknown field of the body',
      'POST',
      `${HOME}/issues/1/comments`,
      { body: 'x', text: 'y' },
      422,
      /additional properties \(text\)/,
    ],
    ['a missing field', 'POST', `${HOME}/issues/1/comments`, {}, 422, /required property 'body'/],
    ['a wrong type', 'POST', `${HOME}/issues`, { title: ['x'] }, 422, /title/],
    [
      'a wrong enum of the body',
      'POST',
      `${HOME}/statuses/SHA`,
      { state: 'passed' },
      422,
      /state .*allowed values/,
    ],
    ['a body where none is taken', 'DELETE', `${HOME}/issues/1/labels`, { name: 'x' }, 422, /takes no body/],
    ['a mistyped path', 'GET', `${HOME}/isues`, undefined, 404, /GitHub has no GET .*isues/],
    ['a wrong method', 'POST', `${HOME}/issues/comments/1`, {}, 404, /GitHub has no POST/],
    [
      'an operation that GitHub has and the slice has not',
      'GET',
      `${HOME}/releases`,
      undefined,
      501,
      /not in the slice/,
    ],
    ['malformed JSON', 'POST', `${HOME}/issues`, '{"title":', 400, /no JSON/],
  ])('with %s is refused', async (_, method, path, body, status, message) => {
    const answer = await client.call(method, path.replace('SHA', sha), body);
    expect(answer.status).toBe(status);
    standIn().violations.expect(message);
  });

  test('without a user agent is refused', async () => {
    const { status } = await client.get(HOME, { 'user-agent': '' });
    expect(status).toBe(403);
    standIn().violations.expect(/no User-Agent/);
  });

  test('that is larger than anything GitHub takes is refused before it is read', async () => {
    const { status, text } = await client.post(`${HOME}/issues`, { title: 'x', body: 'y'.repeat(9_000_000) });
    expect([status, text.startsWith('<html>')]).toEqual([413, true]);
  });
});

describe('a query', () => {
  const inRepository = (selection: string) =>
    `{ repository(owner: "kubevirt", name: "enhancements") { ${selection} } }`;

  test.each([
    ['an unknown field', inRepository('titel'), {}, /Cannot query field "titel"/],
    [
      'an unknown argument',
      inRepository('issues(firts: 1) { nodes { id } }'),
      {},
      /Unknown argument "firts"/,
    ],
    ['a wrong enum', inRepository('issues(first: 1, states: [OPENED]) { nodes { id } }'), {}, /OPENED/],
    [
      'a connection without a size',
      inRepository('issues { nodes { id } }'),
      {},
      /must provide a `first` or `last`/,
    ],
    [
      'too large a page',
      inRepository('issues(first: 101) { nodes { id } }'),
      {},
      /exceeds the `first` limit/,
    ],
    [
      'too large a page in a variable',
      'query($n: Int!) { repository(owner: "kubevirt", name: "enhancements") { issues(last: $n) { nodes { id } } } }',
      { n: 500 },
      /Requesting 500 records/,
    ],
    [
      'a variable of a wrong type',
      'query($n: Int!) { repository(owner: "kubevirt", name: "enhancements") { issue(number: $n) { id } } }',
      { n: '1' },
      /\$n" got invalid value/,
    ],
    [
      'a variable that is missing',
      'query($n: Int!) { repository(owner: "kubevirt", name: "enhancements") { issue(number: $n) { id } } }',
      {},
      /\$n" of required type/,
    ],
    ['a variable that nobody declared', inRepository('id'), { stray: 1 }, /declares no variable \$stray/],
    ['a syntax error', '{ repository(', {}, /Syntax Error/],
    ['a fragment on a wrong type', inRepository('... on Issue { id }'), {}, /can never be of type "Issue"/],
  ])('with %s is refused', async (_, query, variables, message) => {
    const { status, body } = await client.query(query, variables);
    expect(status).toBe(200);
    expect(body.errors.length).toBeGreaterThan(0);
    standIn().violations.expect(message);
  });

  test('of what the stand-in does not model fails, and says which field', async () => {
    const { status } = await client.query(inRepository('stargazerCount'));
    expect(status).toBe(501);
    standIn().violations.expect(/Repository.stargazerCount is not modelled/);
  });

  test('of a total alone needs no size', async () => {
    expect(
      (await client.query(inRepository('issues { totalCount }'))).body.data.repository.issues.totalCount,
    ).toBe(0);
  });
});

describe('an answer', () => {
  const route = routeOf('GET', `${HOME}/issues/comments/1`) as Route;
  const good = {
    id: 1,
    node_id: 'x',
    url: 'https://x',
    html_url: 'https://x',
    issue_url: 'https://x',
    user: null,
    body: '',
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  };

  test.each([
    ['as described', 200, good, []],
    ['with a field that GitHub has not', 200, { ...good, color: 'red' }, [expect.stringContaining('color')]],
    [
      'without a field that it promises',
      200,
      { ...good, user: undefined },
      [expect.stringContaining('user')],
    ],
    [
      'with a wrong enum',
      200,
      { ...good, author_association: 'FRIEND' },
      [expect.stringContaining('allowed values')],
    ],
    [
      'with a time that is none',
      200,
      { ...good, created_at: '2026-01-01' },
      [expect.stringContaining('date-time')],
    ],
    ['with a status that is not described', 202, good, [expect.stringContaining('202')]],
    ['without its body', 200, undefined, [expect.stringContaining('without a body')]],
    ['of an error', 404, { message: 'Not Found', documentation_url: 'x', status: '404' }, []],
    ['of an error in no form of GitHub’s', 403, { error: 'no' }, [expect.any(String)]],
  ])('%s is judged', (_, status, body, problems) => {
    expect(checkAnswer(route, status, body)).toEqual(problems);
  });
});

describe('a handler', () => {
  test('that crashes fails the test that caused it', async () => {
    const { world } = standIn();
    const repository = world.repositories.get('kubevirt/enhancements');
    repository?.issues.set(99, { kind: 'Issue', number: 99 } as never);
    expect((await client.get(`${HOME}/issues/99`)).status).toBe(500);
    standIn().violations.expect(/issues\/get crashed: TypeError/);
    repository?.issues.delete(99);
  });

  test('is there for every operation of the slice, with its permission', () => {
    const operations = Object.keys(slice.operations).sort();
    expect(Object.keys(handlers).sort()).toEqual(operations);
    expect(operations.filter((id) => !NEEDS[id])).toEqual(['users/get-authenticated']);
    expect(Object.keys(NEEDS).filter((id) => !operations.includes(id))).toEqual([]);
  });
});

describe('violations', () => {
  test('fail the test unless they were expected', () => {
    const violations = makeViolations();
    violations.add('request', 'one', 'two');
    violations.expect(/one/);
    expect(() => violations.assertNone()).toThrow('- request: two');
    expect(() => violations.expect(/one/)).toThrow('no violation matches');
    expect(() => violations.assertNone()).not.toThrow();
  });
});
