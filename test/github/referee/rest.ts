// Do a request and its answer say what GitHub's description says? Checked with ajv against the slice, each shape compiled when it is first met.

import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Route } from './routes.ts';
import { type Parameter, type Schema, slice } from './slice.ts';

const DATE_TIME =
  /^\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const MOST_A_PAGE = 100;

const ajv = new Ajv({
  strict: false,
  allErrors: false,
  validateSchema: false,
  // Six times as fast to compile, and no slower to run: most shapes are met a few times in a process.
  inlineRefs: false,
  code: { optimize: false },
  formats: { 'date-time': DATE_TIME, date: /^\d{4}-\d\d-\d\d$/, uri: /^[a-z][a-z\d+.-]*:\S*$/i },
});
ajv.addSchema({ $id: 'github', schemas: slice.schemas });

const compiled = new Map<string, ValidateFunction>();

function validator(key: string, schema: () => Schema): ValidateFunction {
  const known = compiled.get(key);
  if (known) return known;
  // References of the slice are relative to its root.
  const text = JSON.stringify(schema()).replaceAll('"#/schemas/', '"github#/schemas/');
  const made = ajv.compile(JSON.parse(text) as Schema);
  compiled.set(key, made);
  return made;
}

function explain(errors: readonly ErrorObject[] | null | undefined): string {
  const [error] = errors ?? [];
  if (!error) return 'does not fit';
  const extra = Object.values(error.params).flat().join(', ');
  return `${error.instancePath || '/'} ${error.message}${extra ? ` (${extra})` : ''}`;
}

/** A query value as its parameter's schema understands it; a value that does not fit stays text, so that the check names it. */
function coerce(parameter: Parameter, value: string): unknown {
  const types = [parameter.schema['type'] ?? alternatives(parameter.schema)].flat();
  if ((types.includes('integer') || types.includes('number')) && /^-?\d+$/.test(value)) return Number(value);
  if (types.includes('boolean') && /^(?:true|false)$/.test(value)) return value === 'true';
  if (types.includes('array')) return value.split(',');
  return value;
}

function alternatives(schema: Schema): unknown[] {
  const list = (schema['oneOf'] ?? schema['anyOf'] ?? []) as Schema[];
  return list.flatMap((choice) => choice['type'] ?? []);
}

export interface CheckedRequest {
  readonly query: Readonly<Record<string, unknown>>;
  readonly problems: readonly string[];
}

export function checkRequest(route: Route, query: URLSearchParams, body: unknown): CheckedRequest {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, text] of query) {
    const parameter = route.operation.parameters.find((known) => known.in === 'query' && known.name === name);
    if (!parameter) {
      problems.push(`${route.id} knows no query parameter '${name}'`);
      continue;
    }
    const value = coerce(parameter, text);
    const check = validator(`${route.id}?${name}`, () => parameter.schema);
    if (!check(value)) problems.push(`${route.id}?${name}=${text}: ${explain(check.errors)}`);
    if (name === 'per_page' && Number(text) > MOST_A_PAGE) {
      problems.push(`${route.id}: per_page=${text}, GitHub gives at most ${MOST_A_PAGE} without a word`);
    }
    values[name] = value;
  }
  for (const parameter of route.operation.parameters) {
    if (parameter.in === 'query') {
      if (parameter.required && !(parameter.name in values))
        problems.push(`${route.id} needs ?${parameter.name}=`);
      continue;
    }
    const value = coerce(parameter, route.parameters[parameter.name] ?? '');
    const check = validator(`${route.id}/${parameter.name}`, () => parameter.schema);
    if (!check(value)) problems.push(`${route.id} {${parameter.name}}: ${explain(check.errors)}`);
  }
  const expected = route.operation.body;
  if (body === undefined) {
    if (expected?.required) problems.push(`${route.id} needs a body`);
  } else if (!expected) {
    // Octokit sends an empty object with some DELETE requests; GitHub takes it.
    if (Object.keys(body as object).length > 0) problems.push(`${route.id} takes no body`);
  } else {
    const check = validator(`${route.id} body`, () => expected.schema);
    if (!check(body)) problems.push(`${route.id} body: ${explain(check.errors)}`);
  }
  return { query: values, problems };
}

const ANY_ERROR: Schema = {
  anyOf: [{ $ref: '#/schemas/basic-error' }, { $ref: '#/schemas/validation-error' }],
};

/** `body` is undefined where nothing, or no JSON, is answered. */
export function checkAnswer(route: Route, status: number, body: unknown): readonly string[] {
  const { id, operation } = route;
  const described = operation.answers[status];
  if (described === undefined && status < 400) {
    return status === 304 ? [] : [`${id} answers ${status}, which GitHub does not describe`];
  }
  if (described === null && status < 400)
    return body === undefined ? [] : [`${id} answers ${status} with a body`];
  if (body === undefined) return status === 302 ? [] : [`${id} answers ${status} without a body`];
  const check = validator(`${id} ${status}`, () => described ?? ANY_ERROR);
  return check(body) ? [] : [`${id} ${status}: ${explain(check.errors)}`];
}
