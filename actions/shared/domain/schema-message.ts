// What is wrong with data, in words: one sentence for each error of a schema, with the accepted values.

import type { ErrorObject } from 'ajv';
import { quote } from './words.ts';

export interface SchemaProblem {
  /** Keys and indexes from the top of the data to what is wrong. */
  readonly path: readonly (string | number)[];
  /** True where the key itself is wrong, not its value. */
  readonly aboutKey: boolean;
  readonly message: string;
}

/** The keys that the objects of a schema know, as the generated validators list them. */
export type KnownKeys = Readonly<Record<string, readonly string[]>>;

/** Turns ajv's errors into problems, each said once. */
export function explainSchemaErrors(
  errors: readonly ErrorObject[],
  data: unknown,
  keys: KnownKeys,
): SchemaProblem[] {
  // The branches of a `oneOf` that was not meant explain nothing: only the sentence about the whole is kept.
  const choices = errors.filter((error) => error.keyword === 'oneOf').map((error) => error.instancePath);
  const seen = new Set<string>();
  const problems: SchemaProblem[] = [];
  for (const error of errors) {
    const inChoice = choices.some(
      (choice) => `${error.instancePath}/`.startsWith(`${choice}/`) && error.keyword !== 'oneOf',
    );
    if (inChoice || error.keyword === 'if' || error.keyword === 'propertyNames') continue;
    const problem = explain(error, data, keys);
    const key = JSON.stringify(problem);
    if (!seen.has(key)) problems.push(problem);
    seen.add(key);
  }
  return problems;
}

function explain(error: ErrorObject, data: unknown, keys: KnownKeys): SchemaProblem {
  const path = error.instancePath.split('/').slice(1).map(unescapePointer);
  const name = path.length === 0 ? 'The whole' : quote(path.join('.'));
  const value = valueAt(data, path);
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = keys[error.schemaPath.slice(0, error.schemaPath.lastIndexOf('/'))] ?? [];
      return {
        path: [...path, key],
        aboutKey: true,
        message: `Unknown key ${quote(key)}${where(path)}${accepted(known)}.`,
      };
    }
    case 'required':
      return {
        path,
        aboutKey: true,
        message: `${quote([...path, String(params['missingProperty'])].join('.'))} is missing.`,
      };
    case 'enum':
      return {
        path,
        aboutKey: false,
        message: `${name} is ${show(value)}${accepted((params['allowedValues'] as unknown[]).map(String))}.`,
      };
    case 'const':
      return {
        path,
        aboutKey: false,
        message: `${name} is ${show(value)}; expected ${show(params['allowedValue'])}.`,
      };
    case 'type':
      return {
        path,
        aboutKey: false,
        message: `${name} is ${show(value)}; expected ${article(String(params['type']))}${quoting(value, params['type'])}.`,
      };
    case 'minLength':
      return { path, aboutKey: false, message: `${name} is empty.` };
    case 'minItems':
      return { path, aboutKey: false, message: `${name} is an empty list; it needs at least one entry.` };
    case 'minimum':
      return {
        path,
        aboutKey: false,
        message: `${name} is ${show(value)}; at least ${String(params['limit'])} is expected.`,
      };
    case 'pattern': {
      const key = error.propertyName;
      if (key !== undefined)
        return {
          path: [...path, key],
          aboutKey: true,
          message: `The key ${quote(key)}${where(path)} does not have the form \`${String(params['pattern'])}\`.`,
        };
      return {
        path,
        aboutKey: false,
        message: `${name} is ${show(value)}; expected the form \`${String(params['pattern'])}\`.`,
      };
    }
    default:
      return { path, aboutKey: false, message: `${name} ${error.message ?? 'is not as the schema says'}.` };
  }
}

function unescapePointer(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], data);
}

function where(path: readonly string[]): string {
  return path.length === 0 ? '' : ` in ${quote(path.join('.'))}`;
}

function accepted(values: readonly string[]): string {
  return values.length === 0 ? '' : `; accepted are ${values.map((value) => `\`${value}\``).join(', ')}`;
}

function article(type: string): string {
  if (type === 'array') return 'a list';
  if (type === 'object') return 'a map of keys and values';
  if (type === 'boolean') return '`true` or `false`';
  return type === 'integer' ? 'a whole number' : `a ${type}`;
}

/** YAML reads `1.10` as the number 1.1: the usual slip, with its remedy. */
function quoting(value: unknown, type: unknown): string {
  return type === 'string' && (typeof value === 'number' || typeof value === 'boolean')
    ? ' (put it in quotes)'
    : '';
}

function show(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  const text = String(value);
  return quote(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
