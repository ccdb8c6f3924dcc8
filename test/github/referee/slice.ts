// What does GitHub's own description say? The committed slice of it, read once for each process.

import { readFileSync } from 'node:fs';

export type Schema = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: Schema;
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  /** Path parameters that may hold slashes. */
  readonly multi: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly schema: Schema };
  /** By status; null where the answer has no JSON. */
  readonly answers: Readonly<Record<string, Schema | null>>;
}

export interface Slice {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly schemas: Readonly<Record<string, Schema>>;
  /** `GET /repos/{owner}/{repo}`: every route of GitHub, to tell "not modelled" from "no such thing". */
  readonly routes: readonly string[];
}

export const slice: Slice = JSON.parse(
  readFileSync(new URL('../generated/openapi.json', import.meta.url), 'utf8'),
);
