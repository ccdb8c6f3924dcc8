// One REST request on its way: what a handler is given, and what it gives back.

import type { Token } from '../access/tokens.ts';
import type { Comment, Issue, Pull, Repository, Review, World } from '../state/model.ts';

export interface Call {
  readonly world: World;
  readonly token: Token;
  /** `http://127.0.0.1:4711`, as the client called it. */
  readonly base: string;
  /** The path of the request, still encoded, without its query. */
  readonly path: string;
  readonly search: URLSearchParams;
  readonly accept: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** Lists show nothing that is newer than this id: what "eventually consistent" comes to. */
  readonly newest: number;
  readonly rate: () => unknown;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of JSON. */
  readonly bytes?: Buffer;
  readonly type?: string;
}

/** What the path of a request names; the dispatcher has found it, or answered 404 before. */
export interface Subject {
  readonly repository: Repository;
  readonly issue: Issue;
  readonly pull: Pull;
  readonly comment: Comment;
  readonly review: Review;
}

export type Handler = (call: Call, subject: Subject) => Answer;

export const DOCUMENTATION = 'https://docs.github.com/rest';

/** Thrown by handlers for every answer that is not a success. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(status: number, message: string, more: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.answer = {
      status,
      body: { message, ...more, documentation_url: DOCUMENTATION, status: `${status}` },
    };
  }
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found');
}

export interface FieldError {
  readonly resource: string;
  readonly field: string;
  readonly code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'unprocessable' | 'custom';
  readonly message?: string;
}

export function invalid(...errors: readonly FieldError[]): Refusal {
  return new Refusal(422, 'Validation Failed', { errors });
}

export function ok(body: unknown, status = 200): Answer {
  return { status, body };
}

export const NO_CONTENT: Answer = { status: 204 };
