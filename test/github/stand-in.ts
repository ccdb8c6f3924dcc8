// A GitHub of one's own: `startStandIn()`, seed it with the builders, point a client at `url`, and see with `assertClean()` that nothing was said
// that GitHub would not have understood.

import { type Limits, makeLimits } from './access/limits.ts';
import {
  type Permissions,
  personalToken,
  type Token,
  type TokenOptions,
  workflowToken,
} from './access/tokens.ts';
import { type Clock, makeClock } from './clock.ts';
import { type Faults, makeFaults } from './faults/faults.ts';
import type { Context } from './graphql/context.ts';
import { makeViolations, type Violations } from './referee/violations.ts';
import { serve } from './server.ts';
import type { Repository, World } from './state/model.ts';
import { makeWorld } from './state/world.ts';

export interface StandInOptions {
  /** The server's time; default: 2026-11-20T10:00:00Z. It stands still until the test moves it. */
  readonly now?: string | number;
  /** Default: readable. */
  readonly mergeQueue?: Context['mergeQueue'];
}

/** What was asked, in the order in which it was answered. */
export interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly operation: string;
  /** 0 where no answer was given. */
  readonly status: number;
  readonly isWrite: boolean;
  /** Points of a query, 1 for a REST request. */
  readonly cost: number;
  readonly token: Token;
  readonly graphql?: { readonly name: string | undefined; readonly variables: unknown };
}

export interface StandIn {
  readonly world: World;
  readonly clock: Clock;
  readonly url: string;
  readonly port: number;
  readonly faults: Faults;
  readonly limits: Limits;
  readonly violations: Violations;
  readonly asked: readonly Asked[];
  readonly forgetAsked: () => void;
  /** GITHUB_TOKEN of a job in that repository. */
  readonly token: (
    repository: Repository,
    permissions: Permissions,
    more?: Pick<TokenOptions, 'app'>,
  ) => string;
  /** The token of a person. */
  readonly personalToken: (login: string) => string;
  /** The token is unknown from now on. */
  readonly revoke: (token: string) => void;
  /** Every token that was given out, for a search for leaks. */
  readonly secrets: () => readonly string[];
  readonly assertClean: () => void;
  readonly close: () => Promise<void>;
}

export async function startStandIn({ now, mergeQueue = 'readable' }: StandInOptions = {}): Promise<StandIn> {
  const clock = makeClock(now);
  const world = makeWorld(clock);
  const tokens = new Map<string, Token>();
  const secrets: string[] = [];
  const limits = makeLimits(clock);
  const faults = makeFaults(() => world.lastId);
  const violations = makeViolations();
  const asked: Asked[] = [];
  const hub = { world, tokens, limits, faults, violations, mergeQueue };
  const served = await serve(hub, (incoming, { operation, token, cost, isWrite, graphql }, status) => {
    asked.push({
      method: incoming.method,
      target: incoming.target,
      operation,
      status,
      isWrite,
      cost,
      token,
      ...(graphql ? { graphql } : {}),
    });
  });
  const mint = (token: Token): string => {
    tokens.set(token.value, token);
    secrets.push(token.value);
    return token.value;
  };
  return {
    world,
    clock,
    url: served.url,
    port: served.port,
    faults,
    limits,
    violations,
    asked,
    forgetAsked: () => {
      asked.length = 0;
    },
    token: (repository, permissions, more) =>
      mint(workflowToken(world, { repository, permissions, ...more }, secrets.length)),
    personalToken: (login) => mint(personalToken(world, login, secrets.length)),
    revoke: (token) => {
      tokens.delete(token);
    },
    secrets: () => secrets,
    assertClean: violations.assertNone,
    close: served.close,
  };
}
