// One GraphQL request answered. Apart from `exchange.ts` because it brings the schema with it, which tests of REST need not wait for.

import type { Token } from './access/tokens.ts';
import { toTimestamp } from './clock.ts';
import type { Exchanged, Hub } from './exchange.ts';
import type { Hit } from './faults/faults.ts';
import { prepare, run } from './graphql/execute.ts';
import { type Answer, DOCUMENTATION } from './rest/call.ts';

export function graphql(
  hub: Hub,
  method: string,
  body: unknown,
  token: Token,
  hit: Hit | undefined,
  out: Exchanged,
): ReturnType<Exchanged> {
  const { limits, violations, world } = hub;
  if (method !== 'POST') {
    violations.add('request', `GraphQL takes POST, not ${method}`);
    return out({
      status: 404,
      body: { message: 'Not Found', documentation_url: DOCUMENTATION, status: '404' },
    });
  }
  if (token.kind === 'anonymous') {
    const message = 'This endpoint requires you to be authenticated.';
    return out({ status: 401, body: { message, documentation_url: DOCUMENTATION, status: '401' } });
  }
  const prepared = prepare(body);
  if ('problems' in prepared) {
    violations.add('request', ...prepared.problems);
    return out(prepared.answer);
  }
  const { request, operation, cost } = prepared;
  const isWrite = operation.operation === 'mutation';
  const refused = limits.charge(token, {
    resource: 'graphql',
    cost: cost.points,
    isWrite,
    isContent: isWrite,
  });
  if (refused?.kind === 'primary') {
    return out(
      { status: 200, body: { errors: [{ type: 'RATE_LIMITED', message: refused.message }] } },
      { free: true },
    );
  }
  if (refused) {
    const headers = { 'retry-after': `${refused.retryAfter ?? 60}` };
    const { message } = refused;
    return out({ status: 403, body: { message, documentation_url: DOCUMENTATION }, headers }, { free: true });
  }
  const { limit, used, remaining, reset } = limits.state(token, 'graphql');
  const { answer, problems, crashes } = run(prepared, {
    world,
    token,
    newest: hit?.failure.as === 'stale' ? hit.newest : Number.POSITIVE_INFINITY,
    mergeQueue: hub.mergeQueue,
    rateLimit: {
      cost: cost.points,
      nodeCount: cost.nodes,
      limit,
      used,
      remaining,
      resetAt: toTimestamp(reset * 1000),
    },
  });
  violations.add('request', ...problems);
  violations.add('handler', ...crashes);
  const name = operation.name?.value;
  const more = { cost: cost.points, graphql: { name, variables: request.variables } };
  return out(hit?.failure.as === 'partial' ? withHole(answer, hit.failure) : answer, more);
}

/** `data` with null at a path, and the error that goes with it. */
function withHole(
  answer: Answer,
  { path, message }: { path: readonly (string | number)[]; message?: string },
): Answer {
  const body = structuredClone(answer.body) as { data: unknown; errors?: object[] };
  let at = body.data as Record<string | number, unknown> | null;
  for (const step of path.slice(0, -1)) at = (at?.[step] ?? null) as typeof at;
  const last = path.at(-1);
  if (at && last !== undefined) at[last] = null;
  const text =
    message ?? 'Something went wrong while executing your query. This may be the result of a timeout.';
  return { ...answer, body: { data: body.data, errors: [...(body.errors ?? []), { path, message: text }] } };
}
