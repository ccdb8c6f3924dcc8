// One request answered, apart from sockets: who calls, what is meant, may it be, is it well said, and what is the answer?

import type { Limits } from './access/limits.ts';
import { ANONYMOUS, type Token } from './access/tokens.ts';
import { failureAnswer } from './faults/answer.ts';
import type { Faults, Hit } from './faults/faults.ts';
import type { Context } from './graphql/context.ts';
import { checkAnswer, checkRequest } from './referee/rest.ts';
import { type Route, routeOf } from './referee/routes.ts';
import type { Violations } from './referee/violations.ts';
import { archive } from './rest/archive.ts';
import { type Answer, DOCUMENTATION, Refusal } from './rest/call.ts';
import { dispatch } from './rest/dispatch.ts';
import { archiveFiles } from './rest/repositories.ts';
import type { Repository, World } from './state/model.ts';
import { fullName, repositoryNamed } from './state/world.ts';

export interface Incoming {
  readonly method: string;
  /** Path and query, as they came. */
  readonly target: string;
  /** `http://127.0.0.1:4711`. */
  readonly base: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  readonly tooLarge: boolean;
}

export interface Outgoing {
  readonly answer: Answer;
  /** `issues/get`, `graphql`, or the path where it is neither. */
  readonly operation: string;
  readonly token: Token;
  readonly resource: 'core' | 'graphql';
  readonly hit: Hit | undefined;
  /** Rate limits do not count this one. */
  readonly free: boolean;
  readonly cost: number;
  readonly isWrite: boolean;
  readonly graphql?: { readonly name: string | undefined; readonly variables: unknown };
}

export type Exchanged = (answer: Answer, more?: Partial<Outgoing>) => Outgoing;

export interface Hub {
  readonly world: World;
  readonly tokens: ReadonlyMap<string, Token>;
  readonly limits: Limits;
  readonly faults: Faults;
  readonly violations: Violations;
  readonly mergeQueue: Context['mergeQueue'];
}

/** What creates content and so notifies people. */
const CONTENT = new Set([
  'issues/create',
  'issues/create-comment',
  'pulls/create-review',
  'pulls/request-reviewers',
]);

function header(incoming: Incoming, name: string): string {
  const value = incoming.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

function error(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: DOCUMENTATION, status: `${status}` } };
}

const FORBIDDEN_AGENT =
  'Request forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com/en/rest/overview/resources-in-the-rest-api#user-agent-required). Check https://developer.github.com for other possible causes.\n';
const TOO_LARGE = '<html>\r\n<head><title>413 Request Entity Too Large</title></head>\r\n</html>\r\n';

function tokenOf(hub: Hub, incoming: Incoming): Token | undefined {
  const given = header(incoming, 'authorization');
  if (given === '') return ANONYMOUS;
  const [scheme = '', value = ''] = given.split(' ');
  const secret = /^basic$/i.test(scheme)
    ? Buffer.from(value, 'base64')
        .toString()
        .replace(/^[^:]*:/, '')
    : value;
  return hub.tokens.get(secret);
}

/** GitHub names repositories by number in its `Link` headers. */
function named(world: World, path: string): string {
  const match = /^\/repositories\/(\d+)(?=\/|$)/.exec(path);
  const found = match && (world.byId.get(Number(match[1])) as Repository | undefined);
  return found && match && found.kind === 'Repository'
    ? `/repos/${fullName(found)}${path.slice(match[0].length)}`
    : path;
}

export async function exchange(hub: Hub, incoming: Incoming): Promise<Outgoing> {
  const [rawPath = '', search = ''] = incoming.target.split(/\?(.*)/s);
  const path = named(hub.world, rawPath.replace(/^\/api\/v3(?=\/|$)/, '') || '/').replace(/(?<=[^/])\/$/, '');
  const isGraphql = path === '/graphql' || path === '/api/graphql';
  const route = isGraphql ? undefined : routeOf(incoming.method, path);
  const operation = isGraphql
    ? 'graphql'
    : typeof route === 'object'
      ? route.id
      : `${incoming.method} ${path}`;
  const token = tokenOf(hub, incoming);
  const isRead = incoming.method === 'GET' || incoming.method === 'HEAD';
  const parsed = parseBody(incoming);
  const query = isGraphql && parsed ? (parsed as { query?: unknown; operationName?: unknown }) : {};
  const words = typeof query.query === 'string' ? /^\s*(query|mutation)\b\s*(\w+)?/.exec(query.query) : null;
  const name = typeof query.operationName === 'string' ? query.operationName : words?.[2];
  const reads = isGraphql ? words?.[1] !== 'mutation' : isRead;
  const hit = hub.faults.strike([
    '*',
    operation,
    reads ? 'reads' : 'writes',
    ...(name ? [`graphql:${name}`] : []),
  ]);
  const out: Exchanged = (answer, more = {}) => ({
    answer,
    operation,
    token: token ?? ANONYMOUS,
    resource: isGraphql ? 'graphql' : 'core',
    hit,
    free: false,
    cost: 0,
    isWrite: !reads,
    ...more,
  });
  if (hit?.phase === 'before') {
    const failed = failureAnswer(hit.failure, hub.world.clock);
    if (failed) return out(failed);
    if (hit.failure.as === 'reset' || hit.failure.as === 'hang') return out({ status: 502 });
  }
  if (incoming.tooLarge) return out({ status: 413, bytes: Buffer.from(TOO_LARGE), type: 'text/html' });
  if (header(incoming, 'user-agent') === '') {
    hub.violations.add('request', `${operation}: no User-Agent`);
    return out({ status: 403, bytes: Buffer.from(FORBIDDEN_AGENT), type: 'text/plain' });
  }
  if (!token) return out(error(401, 'Bad credentials'));
  const replaced = (outgoing: Outgoing): Outgoing => {
    if (hit?.phase !== 'after') return outgoing;
    const failed = failureAnswer(hit.failure, hub.world.clock);
    return failed ? { ...outgoing, answer: failed } : outgoing;
  };
  if (path.startsWith('/codeload/')) return out(download(hub, path), { free: true });
  if (parsed === undefined) {
    hub.violations.add('request', `${operation}: the body is no JSON`);
    return out(error(400, 'Problems parsing JSON'));
  }
  if (isGraphql) {
    const { graphql } = await import('./graphql-exchange.ts');
    return replaced(graphql(hub, incoming.method, parsed, token, hit, out));
  }
  if (route === 'unknown' || route === undefined) {
    hub.violations.add('request', `GitHub has no ${incoming.method} ${path}`);
    return out(error(404, 'Not Found'));
  }
  if (route === 'not-modelled') {
    hub.violations.add(
      'request',
      `${incoming.method} ${path} is not in the slice: see referee/operations.mjs`,
    );
    return out(error(501, 'Not modelled by the stand-in'));
  }
  return replaced(out(...rest(hub, incoming, route, path, new URLSearchParams(search), parsed, token, hit)));
}

/** Undefined where it is no JSON, null where there is none. */
function parseBody({ body }: Incoming): unknown {
  if (body.length === 0) return null;
  try {
    return JSON.parse(body.toString()) as unknown;
  } catch {
    return undefined;
  }
}

function rest(
  hub: Hub,
  incoming: Incoming,
  route: Route,
  path: string,
  search: URLSearchParams,
  body: unknown,
  token: Token,
  hit: Hit | undefined,
): [Answer, Partial<Outgoing>] {
  const isRead = incoming.method === 'GET' || incoming.method === 'HEAD';
  const free = route.id === 'rate-limit/get';
  const charge = { resource: 'core' as const, cost: 1, isWrite: !isRead, isContent: CONTENT.has(route.id) };
  const refused = free ? undefined : hub.limits.charge(token, charge);
  if (refused) {
    const headers = refused.retryAfter === undefined ? {} : { 'retry-after': `${refused.retryAfter}` };
    return [{ ...error(403, refused.message), headers }, { free: true }];
  }
  const checked = checkRequest(route, search, body ?? undefined);
  const more = { free, cost: 1 };
  if (checked.problems.length > 0) {
    hub.violations.add('request', ...checked.problems);
    return [error(422, `Invalid request.\n\n${checked.problems.join('\n')}`), more];
  }
  const answer = called(hub, incoming, route, path, search, checked.query, body, token, hit);
  const problems = checkAnswer(route, answer.status, answer.body);
  if (answer.bytes === undefined) hub.violations.add('answer', ...problems);
  return [answer, more];
}

function called(
  hub: Hub,
  incoming: Incoming,
  route: Route,
  path: string,
  search: URLSearchParams,
  query: Readonly<Record<string, unknown>>,
  body: unknown,
  token: Token,
  hit: Hit | undefined,
): Answer {
  const rate = () => {
    const core = hub.limits.state(token, 'core');
    const graphql = hub.limits.state(token, 'graphql');
    const search = { limit: 30, used: 0, remaining: 30, reset: core.reset };
    return { resources: { core, search, graphql }, rate: core };
  };
  try {
    return dispatch(route.id, {
      world: hub.world,
      token,
      base: incoming.base,
      path,
      search,
      accept: header(incoming, 'accept'),
      parameters: route.parameters,
      query,
      body: (body ?? {}) as Record<string, unknown>,
      newest: hit?.failure.as === 'stale' ? hit.newest : Number.POSITIVE_INFINITY,
      rate,
    });
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.answer;
    hub.violations.add('handler', `${route.id} crashed: ${(thrown as Error).stack ?? thrown}`);
    return error(500, 'Server Error');
  }
}

/** Where the archive operations send the client: an address of its own that takes no token. */
function download(hub: Hub, path: string): Answer {
  const [, , owner = '', name = '', , sha = ''] = path.split('/');
  const repository = repositoryNamed(hub.world, owner, name);
  const commit = repository?.objects.commits.get(sha);
  if (!repository || !commit)
    return { status: 404, bytes: Buffer.from('404: Not Found'), type: 'text/plain' };
  const folder = `${owner}-${name}-${sha.slice(0, 7)}`;
  const bytes = archive(folder, sha, commit.committer.at, archiveFiles(repository, sha));
  return { status: 200, bytes, type: 'application/x-gzip' };
}
