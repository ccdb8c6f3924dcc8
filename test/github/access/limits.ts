// How much may be asked, and how fast? Everything is counted and shown in the headers; what is refused is switched on by the test.
//
// Numbers and messages: "Rate limits for the REST API" and "Rate limits and query limits for the GraphQL API" in GitHub's documentation.

import { type Clock, HOUR, MINUTE } from '../clock.ts';
import type { Token } from './tokens.ts';

export type LimitName = 'requests' | 'points' | 'content' | 'minute' | 'concurrent';
type Resource = 'core' | 'graphql';

const PER_HOUR = { installation: 1_000, user: 5_000, anonymous: 60 } as const;
const CONTENT_PER_MINUTE = 80;
const CONTENT_PER_HOUR = 500;
const POINTS_PER_MINUTE = { core: 900, graphql: 2_000 } as const;
const POINTS_OF_A_WRITE = 5;
const MOST_AT_ONCE = 100;
/** What GitHub names as the wait after a secondary limit. */
const SECONDARY_WAIT = 60;

interface Window {
  used: number;
  resetAt: number;
}

interface Account {
  readonly windows: Record<Resource, Window>;
  /** Instants of the content that was made. */
  content: number[];
  recent: { readonly at: number; readonly points: number }[];
  underWay: number;
}

export interface Charge {
  readonly resource: Resource;
  /** Requests, or points of a query. */
  readonly cost: number;
  readonly isWrite: boolean;
  /** Comments, issues, reviews: what notifies people. */
  readonly isContent: boolean;
}

export interface LimitRefusal {
  readonly kind: 'primary' | 'secondary';
  readonly message: string;
  readonly retryAfter?: number;
}

export interface Limits {
  /** From here on these refuse; without names, all of them. */
  readonly enforce: (...names: readonly LimitName[]) => void;
  /** Another hourly number than the documented one, for tests of what happens at the end of it. */
  readonly allow: (perHour: number) => void;
  readonly begin: (token: Token) => void;
  readonly end: (token: Token) => void;
  /** Counts a request, or says why it is refused. */
  readonly charge: (token: Token, charge: Charge) => LimitRefusal | undefined;
  readonly refund: (token: Token, resource: Resource, cost: number) => void;
  readonly state: (
    token: Token,
    resource: Resource,
  ) => {
    readonly limit: number;
    readonly used: number;
    readonly remaining: number;
    /** Seconds since the epoch. */
    readonly reset: number;
  };
}

export function makeLimits(clock: Clock): Limits {
  const enforced = new Set<LimitName>();
  const accounts = new Map<string, Account>();
  let allowed: number | undefined;

  const accountOf = (token: Token): Account => {
    const key =
      token.kind === 'installation' ? `installation ${token.repository?.id}` : `${token.account?.id}`;
    const known = accounts.get(key);
    if (known) return known;
    const window = () => ({ used: 0, resetAt: 0 });
    const made = { windows: { core: window(), graphql: window() }, content: [], recent: [], underWay: 0 };
    accounts.set(key, made);
    return made;
  };
  const windowOf = (token: Token, resource: Resource): Window => {
    const window = accountOf(token).windows[resource];
    if (clock.now() >= window.resetAt) {
      window.used = 0;
      window.resetAt = clock.now() + HOUR;
    }
    return window;
  };
  const limitOf = (token: Token) => allowed ?? PER_HOUR[token.kind];
  const secondary = (what: string): LimitRefusal => ({
    kind: 'secondary',
    message: `You have exceeded a secondary rate limit${what}. Please wait a few minutes before you try again.`,
    retryAfter: SECONDARY_WAIT,
  });

  const tooFast = (account: Account, { resource, isWrite, isContent }: Charge): LimitRefusal | undefined => {
    const now = clock.now();
    account.content = account.content.filter((at) => at > now - HOUR);
    account.recent = account.recent.filter(({ at }) => at > now - MINUTE);
    const inMinute = account.content.filter((at) => at > now - MINUTE).length;
    const points = account.recent.reduce((sum, each) => sum + each.points, isWrite ? POINTS_OF_A_WRITE : 1);
    if (enforced.has('content') && isContent) {
      if (inMinute >= CONTENT_PER_MINUTE || account.content.length >= CONTENT_PER_HOUR) {
        return secondary(' and have been temporarily blocked from content creation');
      }
    }
    if (enforced.has('minute') && points > POINTS_PER_MINUTE[resource]) return secondary('');
    return undefined;
  };

  return {
    enforce: (...names) => {
      const all: readonly LimitName[] = ['requests', 'points', 'content', 'minute', 'concurrent'];
      for (const name of names.length > 0 ? names : all) enforced.add(name);
    },
    allow: (perHour) => {
      allowed = perHour;
    },
    begin: (token) => {
      accountOf(token).underWay += 1;
    },
    end: (token) => {
      accountOf(token).underWay -= 1;
    },
    charge: (token, charge) => {
      const window = windowOf(token, charge.resource);
      const account = accountOf(token);
      const name = charge.resource === 'core' ? 'requests' : 'points';
      if (enforced.has(name) && window.used + charge.cost > limitOf(token)) {
        window.used = limitOf(token);
        const whose = token.kind === 'installation' ? 'installation' : 'user';
        return {
          kind: 'primary',
          message: `API rate limit exceeded for ${whose} ID ${token.account?.id ?? 0}.`,
        };
      }
      if (enforced.has('concurrent') && account.underWay >= MOST_AT_ONCE) return secondary('');
      if (enforced.has('content') || enforced.has('minute')) {
        const refusal = tooFast(account, charge);
        if (refusal) return refusal;
        account.recent.push({ at: clock.now(), points: charge.isWrite ? POINTS_OF_A_WRITE : 1 });
        if (charge.isContent) account.content.push(clock.now());
      }
      window.used += charge.cost;
      return undefined;
    },
    refund: (token, resource, cost) => {
      windowOf(token, resource).used -= cost;
    },
    state: (token, resource) => {
      const { used, resetAt } = windowOf(token, resource);
      const limit = limitOf(token);
      return { limit, used, remaining: Math.max(0, limit - used), reset: Math.ceil(resetAt / 1000) };
    },
  };
}
