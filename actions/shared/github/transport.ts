// How is GitHub asked so that nothing is believed that did not come whole, and nothing is said twice? Time-outs, retries, and looking before a
// second try.
//
// GitHub's client has none of it: it waits for ever, takes half an answer for a whole one, and its retry plug-in repeats writes.

import { setTimeout as wait } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import {
  type About,
  type Failed,
  GARBLED,
  GitHubError,
  isAmbiguous,
  toGitHubError,
  waitOf,
} from './failure.ts';

export type Octokit = ReturnType<typeof getOctokit>;

/** The repository that is asked about, as REST names it. */
export interface Here {
  readonly owner: string;
  readonly repo: string;
}

/** Goes into the `request` of each call. */
export interface RequestOptions {
  readonly signal: AbortSignal;
}

export interface Patience {
  /** Milliseconds for one attempt. */
  readonly attempt: number;
  /** Milliseconds from the first attempt within which a further one may begin. */
  readonly retries: number;
  /** Milliseconds that a list may need to show what was just written. */
  readonly settle: number;
}

export const PATIENCE: Patience = { attempt: 10_000, retries: 20_000, settle: 1_000 };

export interface Usage {
  readonly reads: number;
  readonly writes: number;
  /** Of GraphQL. */
  readonly points: number;
}

interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

export interface Connection {
  /** Asks, and asks again where that can help. */
  readonly read: <Data>(
    about: About,
    call: (octokit: Octokit, request: RequestOptions) => Promise<Answer<Data>>,
  ) => Promise<Data>;
  /** `landed` looks whether the write was carried out all the same, before it is tried a second and last time. */
  readonly write: <Data>(
    about: About,
    call: (octokit: Octokit, request: RequestOptions) => Promise<Answer<Data>>,
    landed: () => Promise<boolean>,
  ) => Promise<void>;
  /** A GraphQL query. Errors on the fields named in `mayMiss` leave null there; any other is an error: half of the data is none. */
  readonly query: <Data>(
    about: About,
    query: string,
    variables: Readonly<Record<string, unknown>>,
    mayMiss?: RegExp,
  ) => Promise<Data>;
  readonly used: () => Usage;
  /** The server's time at its last answer, in milliseconds; undefined before the first. */
  readonly serverTime: () => number | undefined;
}

/** The client writes GitHub's words to the log as they are. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {
  // nothing
}

interface QueryError {
  readonly type?: string;
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

export function connect(token: string, apiUrl: string, patience: Patience = PATIENCE): Connection {
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: 'enhancement-actions', log: SILENT });
  const used = { reads: 0, writes: 0, points: 0 };
  let clock: number | undefined;

  /** The data, or how the attempt failed. */
  async function attempt<Data>(
    call: (octokit: Octokit, request: RequestOptions) => Promise<Answer<Data>>,
  ): Promise<{ data: Data } | Failed> {
    try {
      const answer = await call(octokit, { signal: AbortSignal.timeout(patience.attempt) });
      tell(answer.headers['date']);
      if (typeof answer.data === 'string' && answer.status !== 204) return { message: GARBLED, headers: {} };
      return { data: answer.data };
    } catch (error) {
      const failed = toFailed(error);
      tell(failed.headers['date']);
      return failed;
    }
  }

  function tell(date: unknown): void {
    const instant = typeof date === 'string' ? Date.parse(date) : Number.NaN;
    if (!Number.isNaN(instant)) clock = instant;
  }

  const now = () => clock ?? Date.now();

  async function read<Data>(
    about: About,
    call: (octokit: Octokit, request: RequestOptions) => Promise<Answer<Data>>,
    judge: (data: Data) => Failed | undefined = () => undefined,
  ): Promise<Data> {
    const start = performance.now();
    for (let tries = 0; ; tries += 1) {
      used.reads += 1;
      const result = await attempt(call);
      const failed = 'data' in result ? judge(result.data) : result;
      if (!failed) return (result as { data: Data }).data;
      const pause = waitOf(failed, tries, now());
      if (pause === undefined || performance.now() - start + pause > patience.retries)
        throw toGitHubError(failed, about, now());
      await wait(pause);
    }
  }

  async function write<Data>(
    about: About,
    call: (octokit: Octokit, request: RequestOptions) => Promise<Answer<Data>>,
    landed: () => Promise<boolean>,
  ): Promise<void> {
    const start = performance.now();
    for (let tries = 0; ; tries += 1) {
      used.writes += 1;
      const result = await attempt(call);
      if ('data' in result) return;
      const ambiguous = isAmbiguous(result) || result.message === GARBLED;
      if (ambiguous) {
        // A list may lag behind what was written: one look is not enough to write again.
        if (await landed()) return;
        await wait(patience.settle);
        if (await landed()) return;
      }
      const pause = waitOf(result, tries, now());
      const isLast = ambiguous && tries > 0;
      if (isLast || pause === undefined || performance.now() - start + pause > patience.retries)
        throw toGitHubError(result, about, now());
      await wait(pause);
    }
  }

  async function query<Data>(
    about: About,
    text: string,
    variables: Readonly<Record<string, unknown>>,
    mayMiss?: RegExp,
  ): Promise<Data> {
    // On GitHub Enterprise Server the one is `/api/v3`, the other `/api/graphql`.
    const url = `${apiUrl.replace(/\/v3\/?$/, '')}/graphql`;
    const answer = await read(
      about,
      (client, request) =>
        client.request(`POST ${url}`, { query: text, variables, request }) as Promise<
          Answer<{ data?: Data & { rateLimit?: { cost: number } }; errors?: readonly QueryError[] }>
        >,
      ({ data, errors = [] }) => judgeQuery(data, errors, mayMiss),
    );
    used.points += answer.data?.rateLimit?.cost ?? 0;
    return answer.data as Data;
  }

  return { read, write, query, used: () => ({ ...used }), serverTime: () => clock };
}

function judgeQuery(
  data: unknown,
  errors: readonly QueryError[],
  mayMiss: RegExp | undefined,
): Failed | undefined {
  const error = errors.find(
    ({ type, path }) => type !== 'NOT_FOUND' || !mayMiss?.test((path ?? []).join('.')),
  );
  if (error) {
    const status = QUERY_STATUS.get(error.type ?? '');
    return { message: error.message, headers: {}, ...(status === undefined ? {} : { status }) };
  }
  return data === undefined || data === null ? { message: GARBLED, headers: {} } : undefined;
}

/** What REST would have said. An error of another type is one of GitHub's servers, and may pass. */
const QUERY_STATUS: ReadonlyMap<string, number> = new Map([
  ['FORBIDDEN', 403],
  ['INSUFFICIENT_SCOPES', 403],
  ['NOT_FOUND', 404],
  ['RATE_LIMITED', 429],
  ['MAX_NODE_LIMIT_EXCEEDED', 422],
]);

/** Of Octokit's errors those with a response come from GitHub; all others from the connection, though they say `status: 500`. */
function toFailed(error: unknown): Failed {
  if (error instanceof GitHubError) throw error;
  const { message, response, name } = error as {
    message?: unknown;
    name?: unknown;
    response?: { status: number; headers: Record<string, string>; data: unknown };
  };
  if (!response) {
    // What is no error of a request is a bug of ours, and stays one.
    if (name !== 'HttpError' && name !== 'AbortError' && name !== 'TimeoutError') throw error;
    return { message: String(message), headers: {} };
  }
  const said = (response.data as { message?: unknown } | undefined)?.message;
  return {
    status: response.status,
    message: typeof said === 'string' ? said : '',
    headers: response.headers,
  };
}
