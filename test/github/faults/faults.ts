// What goes wrong, for which operation, how often, and when: before the request is looked at, or after it was carried out.

/** What the client sees instead of the answer. */
export type Failure =
  /** An error of GitHub's servers; `html` as its load balancers write it. */
  | { readonly as: 'server-error'; readonly status?: number; readonly html?: boolean }
  /** Status 429. */
  | { readonly as: 'too-many'; readonly retryAfter?: number }
  /** Status 403 with `retry-after`. */
  | { readonly as: 'secondary-limit'; readonly retryAfter?: number }
  /** Status 403 with nothing remaining until a number of seconds from now. */
  | { readonly as: 'primary-limit'; readonly resetsIn?: number }
  /** Status 401 for a token that was good a moment ago. */
  | { readonly as: 'bad-credentials' }
  | { readonly as: 'not-accessible' }
  /** The connection is reset without an answer. */
  | { readonly as: 'reset' }
  /** A whole answer whose JSON ends in the middle: `content-length` agrees with what was sent. */
  | { readonly as: 'truncated'; readonly share?: number }
  /** The connection ends in the middle of the body. */
  | { readonly as: 'cut'; readonly share?: number }
  /** No answer, ever. */
  | { readonly as: 'hang' }
  /** The right answer, late; in milliseconds of the machine. */
  | { readonly as: 'delay'; readonly by: number }
  /** GraphQL: null at `path`, and an error that says so. */
  | { readonly as: 'partial'; readonly path: readonly (string | number)[]; readonly message?: string }
  /** Lists do not show what was made after this fault was added. */
  | { readonly as: 'stale' };

export interface Fault {
  /**
   * An operation (`issues/create-comment`), `graphql`, a named GraphQL operation (`graphql:Trackers`), a kind (`reads`, `writes`), or `*`.
   */
  readonly on: string;
  readonly fails: Failure;
  /** Requests that go well before it begins. Default: none. */
  readonly after?: number;
  /** How many requests fail. Default: one. */
  readonly times?: number;
  /** `after`: the request is carried out, and then the answer is lost or replaced. Default: before. */
  readonly phase?: 'before' | 'after';
}

export interface Hit {
  readonly failure: Failure;
  readonly phase: 'before' | 'after';
  /** The newest id when the fault was added: what stale lists still show. */
  readonly newest: number;
}

export interface Faults {
  readonly add: (fault: Fault) => void;
  /** The write lands, the answer is lost. */
  readonly loseAnswer: (on: string, times?: number) => void;
  readonly clear: () => void;
  /** Counts the request against every fault that it meets; the first that is due strikes. */
  readonly strike: (names: readonly string[]) => Hit | undefined;
}

export function makeFaults(newestId: () => number): Faults {
  let pending: { readonly fault: Fault; readonly newest: number; seen: number }[] = [];
  const add = (fault: Fault) => {
    pending.push({ fault, newest: newestId(), seen: 0 });
  };
  return {
    add,
    loseAnswer: (on, times = 1) => add({ on, fails: { as: 'reset' }, phase: 'after', times }),
    clear: () => {
      pending = [];
    },
    strike: (names) => {
      let hit: Hit | undefined;
      for (const each of pending) {
        const { fault } = each;
        if (!names.includes(fault.on)) continue;
        const first = fault.after ?? 0;
        // A fault that did not get its turn because another struck keeps its count.
        if (hit && each.seen >= first) continue;
        each.seen += 1;
        if (each.seen <= first) continue;
        hit = { failure: fault.fails, phase: fault.phase ?? 'before', newest: each.newest };
      }
      pending = pending.filter(({ fault, seen }) => seen < (fault.after ?? 0) + (fault.times ?? 1));
      return hit;
    },
  };
}
