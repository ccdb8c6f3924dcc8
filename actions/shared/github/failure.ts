// Why did GitHub not answer as promised, and who can put it right? Every refusal becomes one error with its remedy.

import { UserError } from '../errors.ts';

/**
 * `missing`: what was asked for is not there. `forbidden`: the token may not. `unauthorized`: the token is not, or no longer, good. `limited`: no
 * more requests for a while. `unreachable`: no whole answer came. `refused`: GitHub understood and declined.
 */
export type FailureKind = 'missing' | 'forbidden' | 'unauthorized' | 'limited' | 'unreachable' | 'refused';

export class GitHubError extends UserError {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string, hint: string) {
    super(message, hint);
    this.kind = kind;
  }
}

/** What is asked, in words that follow "asked for", and the permission that it needs. */
export interface About {
  readonly what: string;
  /** `pull-requests: write`. */
  readonly needs: string;
  /** Parts of a query, by their path in the answer, that need another one. */
  readonly parts?: readonly (readonly [path: RegExp, needs: string])[];
}

/** How an attempt failed, before anybody decided whether to try again. */
export interface Failed {
  /** None where no answer came. */
  readonly status?: number;
  /** GitHub's words, or those of the connection. */
  readonly message: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Of a query: the path of what failed. */
  readonly at?: string;
}

/** What came instead of an answer that was promised in JSON: GitHub's client takes half of it for the whole. */
export const GARBLED = 'the answer ended in the middle';

/**
 * Milliseconds to wait before another attempt can go well; undefined where none can. `now` is the server's time, `pause` the first of those that
 * nobody prescribes.
 */
export function waitOf(failed: Failed, attempt: number, now: number, pause: number): number | undefined {
  const { status, headers } = failed;
  if (status === undefined || status >= 500) return pause * 2 ** attempt;
  if (!isLimit(failed)) return undefined;
  const after = Number(headers['retry-after']);
  if (headers['retry-after'] !== undefined && Number.isFinite(after)) return after * 1_000;
  const reset = Number(headers['x-ratelimit-reset']) * 1_000;
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) return Math.max(0, reset - now);
  return 60_000 * 2 ** attempt;
}

/** True where nobody knows whether a write was carried out. */
export function isAmbiguous({ status }: Failed): boolean {
  return status === undefined || status >= 500;
}

export function toGitHubError(failed: Failed, about: About, now: number): GitHubError {
  const { status, message } = failed;
  const asked = `when asked for ${about.what}`;
  const said = message === '' ? '' : `: ${message}`;
  if (isLimit(failed)) {
    const until = new Date(now + (waitOf(failed, 0, now, 0) ?? 0)).toISOString().slice(11, 16);
    return new GitHubError(
      'limited',
      `GitHub allows no further requests until ${until} UTC ${asked}${said}`,
      'The next scheduled run goes on from here; or run the job again after that time.',
    );
  }
  if (status === undefined || status >= 500) {
    return new GitHubError(
      'unreachable',
      `GitHub gave no whole answer ${asked}${status === undefined ? '' : ` (status ${status})`}${said}`,
      'Run the job again; https://www.githubstatus.com says whether GitHub has trouble.',
    );
  }
  if (status === 401) {
    return new GitHubError(
      'unauthorized',
      `GitHub does not accept the token ${asked}${said}`,
      'A token lives as long as its job: run the job again. A token of your own may have expired.',
    );
  }
  const needs = about.parts?.find(([path]) => path.test(failed.at ?? ''))?.[1] ?? about.needs;
  if (status === 403) {
    return new GitHubError(
      'forbidden',
      `The token may not do this: GitHub refused ${asked}${said}`,
      `Give the job the permission \`${needs}\`, also in the workflow that calls it.`,
    );
  }
  if (status === 404 || status === 410) {
    return new GitHubError(
      'missing',
      `GitHub does not have it, or does not show it to this token, ${asked}${said}`,
      `Check that it is there, and that the job has the permission \`${needs}\`.`,
    );
  }
  return new GitHubError(
    'refused',
    `GitHub refused ${asked} (status ${status})${said}`,
    'This is for the maintainers of enhancement-actions, unless the message says what to correct.',
  );
}

function isLimit({ status, message, headers }: Failed): boolean {
  if (status === 429) return true;
  return (
    status === 403 &&
    (headers['retry-after'] !== undefined ||
      headers['x-ratelimit-remaining'] === '0' ||
      /rate limit/i.test(message))
  );
}
