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
  /** Milliseconds from the first attempt within which a further one may begin. Whatever is asked ends within this and one attempt more. */
  readonly retries: number;
  /** Milliseconds that a list may need to show what was just written. */
  readonly settle: number;
  /** How a run waits until it may write on; default: it does. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

const PATIENCE: Patience = { attempt: 10_000, retries: 20_000, settle: 1_000 };
/** The first pause, as a share of the patience; each further one is twice as long. */
const FIRST_PAUSE = 1 / 64;

/** GitHub takes 80 writes a minute, and refuses all for longer where there are more. */
const MOST_WRITES = 70;
const MINUTE = 60_000;

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

type Call<Data> = (octokit: Octokit, request: RequestOptions) => Promise<Answer<Data>>;

/** Asks, and asks again where that can help. */
export type Read = <Data>(about: About, call: Call<Data>) => Promise<Data>;

export interface Connection {
  readonly read: Read;
  /** `landed` looks whether the write was carried out all the same, before it is tried a second and last time. */
  readonly write: <Data>(
    about: About,
    call: Call<Data>,
    landed: (read: Read) => Promise<boolean>,
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

type Headers = Failed['headers'];

export function connect(token: string, apiUrl: string, patience: Patience = PATIENCE): Connection {
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: 'enhancement-actions', log: SILENT });
  const used = { reads: 0, writes: 0, points: 0 };
  let clock: number | undefined;
  // Where GitHub let one question wait in vain, the next are asked once each until one is answered: an outage is not waited for at every step.
  let isDown = false;

  const now = () => clock ?? Date.now();
  const begin = () => ({ start: performance.now(), retries: isDown ? 0 : patience.retries });
  type Span = ReturnType<typeof begin>;
  const elapsed = ({ start }: Span) => performance.now() - start;

  const turns = paced(now, patience.pause ?? wait);

  /** The data, or how the attempt failed. */
  async function attempt<Data>(
    call: Call<Data>,
    span: Span,
  ): Promise<{ data: Data; headers: Headers } | Failed> {
    const left = span.retries + patience.attempt - elapsed(span);
    if (left < 1) return { message: 'no time is left to ask', headers: {} };
    try {
      const answer = await call(octokit, {
        signal: AbortSignal.timeout(Math.ceil(Math.min(patience.attempt, left))),
      });
      const headers = toHeaders(answer.headers);
      tell(headers);
      if (answer.status !== 204 && !isJson(answer.data)) return { message: GARBLED, headers: {} };
      isDown = false;
      return { data: answer.data, headers };
    } catch (error) {
      const failed = toFailed(error);
      tell(failed.headers);
      if (failed.status !== undefined && failed.status < 500) isDown = false;
      return failed;
    }
  }

  function tell({ date }: Headers): void {
    const instant = date === undefined ? Number.NaN : Date.parse(date);
    if (!Number.isNaN(instant)) clock = instant;
  }

  /** Waits until another attempt can go well; throws where none can, or not in time. */
  async function waitAfter(failed: Failed, tries: number, about: About, span: Span): Promise<void> {
    const pause = waitOf(failed, tries, now(), patience.retries * FIRST_PAUSE);
    if (pause === undefined) throw toGitHubError(failed, about, now());
    if (elapsed(span) + pause > span.retries) {
      isDown = true;
      throw toGitHubError(failed, about, now());
    }
    await wait(pause);
  }

  async function readWithin<Data>(
    span: Span,
    about: About,
    call: Call<Data>,
    judge: (data: Data, headers: Headers) => Failed | undefined = () => undefined,
  ): Promise<Data> {
    for (let tries = 0; ; tries += 1) {
      used.reads += 1;
      const result = await attempt(call, span);
      const failed = 'data' in result ? judge(result.data, result.headers) : result;
      if (!failed) return (result as { data: Data }).data;
      await waitAfter(failed, tries, about, span);
    }
  }

  async function write<Data>(
    about: About,
    call: Call<Data>,
    landed: (read: Read) => Promise<boolean>,
  ): Promise<void> {
    await turns();
    const span = begin();
    let doubts = 0;
    for (let tries = 0; ; tries += 1) {
      used.writes += 1;
      const result = await attempt(call, span);
      if ('data' in result) return;
      if (isAmbiguous(result)) {
        if (await hasLanded(landed, span, () => toGitHubError(result, about, now()))) return;
        doubts += 1;
        if (doubts > 1) throw toGitHubError(result, about, now());
      }
      await waitAfter(result, tries, about, span);
    }
  }

  /** Where nobody can look either, nothing is written again; the error is that of the write. */
  async function hasLanded(
    landed: (read: Read) => Promise<boolean>,
    span: Span,
    problem: () => GitHubError,
  ): Promise<boolean> {
    const look: Read = (about, call) => readWithin(span, about, call);
    try {
      // A list may lag behind what was written: one look is not enough to write again.
      if (await landed(look)) return true;
      await wait(patience.settle);
      return await landed(look);
    } catch (error) {
      if (error instanceof GitHubError) throw problem();
      throw error;
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
    const answer = await readWithin(
      begin(),
      about,
      (client, request) =>
        client.request(`POST ${url}`, { query: text, variables, request }) as Promise<
          Answer<{ data?: Data & { rateLimit?: { cost: number } }; errors?: readonly QueryError[] }>
        >,
      ({ data, errors = [] }, headers) => judgeQuery(data, errors, headers, mayMiss),
    );
    used.points += answer.data?.rateLimit?.cost ?? 0;
    return answer.data as Data;
  }

  return {
    read: (about, call) => readWithin(begin(), about, call),
    write,
    query,
    used: () => ({ ...used }),
    serverTime: () => clock,
  };
}

/** Lets through what may be written in each minute of the server's, one after the other. */
function paced(now: () => number, pause: (milliseconds: number) => Promise<unknown>): () => Promise<void> {
  let began = 0;
  let written = 0;
  const turn = async () => {
    if (now() - began >= MINUTE) {
      began = now();
      written = 0;
    }
    if (written >= MOST_WRITES) {
      const left = MINUTE - (now() - began);
      await pause(left);
      began += MINUTE;
      written = 0;
    }
    written += 1;
  };
  let last = Promise.resolve();
  return () => {
    last = last.then(turn);
    return last;
  };
}

/** Every answer that has a body is JSON: an object or a list. */
function isJson(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer);
}

function toHeaders(headers: Readonly<Record<string, string | number | undefined>>): Headers {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value === undefined ? value : `${value}`]),
  );
}

function judgeQuery(
  data: unknown,
  errors: readonly QueryError[],
  headers: Headers,
  mayMiss: RegExp | undefined,
): Failed | undefined {
  const place = ({ path }: QueryError) => (path ?? []).join('.');
  const error = errors.find((each) => each.type !== 'NOT_FOUND' || !mayMiss?.test(place(each)));
  if (error) {
    const status = QUERY_STATUS.get(error.type ?? '');
    return { message: error.message, headers, at: place(error), ...(status === undefined ? {} : { status }) };
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
  return { status: response.status, message: wordsOf(response.data), headers: response.headers };
}

/** GitHub's words; of what it calls invalid each fault too. */
function wordsOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '';
  const { message, errors } = data as { message?: unknown; errors?: unknown };
  const faults = (Array.isArray(errors) ? errors : []).map((fault: unknown) =>
    typeof fault === 'string' ? fault : (fault as { message?: unknown } | null)?.message,
  );
  return [message, ...faults].filter((text) => typeof text === 'string' && text !== '').join(': ');
}
