// Is each error of a schema said once, in one sentence, with the accepted values?

import { describe, expect, test } from '@jest/globals';
import type { ErrorObject } from 'ajv';
import { explainSchemaErrors, type SchemaProblem } from '../../../actions/shared/domain/schema-message.ts';

const KEYS = { '#': ['a', 'b'], '#/properties/deep': ['c'] };

function error(keyword: string, rest: Partial<ErrorObject> = {}): ErrorObject {
  return { keyword, instancePath: '', schemaPath: `#/${keyword}`, params: {}, ...rest };
}

function explain(data: unknown, ...errors: readonly ErrorObject[]): SchemaProblem[] {
  return explainSchemaErrors(errors, data, KEYS);
}

describe('one error', () => {
  test.each<{ name: string; data: unknown; of: ErrorObject; problem: SchemaProblem }>([
    {
      name: 'an unknown key at the top',
      data: { x: 1 },
      of: error('additionalProperties', {
        schemaPath: '#/additionalProperties',
        params: { additionalProperty: 'x' },
      }),
      problem: { path: ['x'], aboutKey: true, message: 'Unknown key `x`; accepted are `a`, `b`.' },
    },
    {
      name: 'an unknown key below',
      data: { deep: { x: 1 } },
      of: error('additionalProperties', {
        instancePath: '/deep',
        schemaPath: '#/properties/deep/additionalProperties',
        params: { additionalProperty: 'x' },
      }),
      problem: {
        path: ['deep', 'x'],
        aboutKey: true,
        message: 'Unknown key `x` in `deep`; accepted are `c`.',
      },
    },
    {
      name: 'an unknown key of an object that nobody lists',
      data: { other: { x: 1 } },
      of: error('additionalProperties', {
        instancePath: '/other',
        schemaPath: '#/properties/other/additionalProperties',
        params: { additionalProperty: 'x' },
      }),
      problem: { path: ['other', 'x'], aboutKey: true, message: 'Unknown key `x` in `other`.' },
    },
    {
      name: 'a missing key at the top',
      data: {},
      of: error('required', { params: { missingProperty: 'a' } }),
      problem: { path: [], aboutKey: true, message: '`a` is missing.' },
    },
    {
      name: 'a missing key below',
      data: { list: [{}] },
      of: error('required', { instancePath: '/list/0', params: { missingProperty: 'a' } }),
      problem: { path: ['list', '0'], aboutKey: true, message: '`list.0.a` is missing.' },
    },
    {
      name: 'a value out of a list',
      data: { a: 'z' },
      of: error('enum', { instancePath: '/a', params: { allowedValues: ['x', 1, true] } }),
      problem: { path: ['a'], aboutKey: false, message: '`a` is `z`; accepted are `x`, `1`, `true`.' },
    },
    {
      name: 'another value than the one',
      data: { a: 2 },
      of: error('const', { instancePath: '/a', params: { allowedValue: 1 } }),
      problem: { path: ['a'], aboutKey: false, message: '`a` is `2`; expected `1`.' },
    },
    {
      name: 'an empty text',
      data: { a: '' },
      of: error('minLength', { instancePath: '/a', params: { limit: 1 } }),
      problem: { path: ['a'], aboutKey: false, message: '`a` is empty.' },
    },
    {
      name: 'an empty list',
      data: { a: [] },
      of: error('minItems', { instancePath: '/a', params: { limit: 1 } }),
      problem: {
        path: ['a'],
        aboutKey: false,
        message: '`a` is an empty list; it needs at least one entry.',
      },
    },
    {
      name: 'a number that is too small',
      data: { a: 0 },
      of: error('minimum', { instancePath: '/a', params: { limit: 1 } }),
      problem: { path: ['a'], aboutKey: false, message: '`a` is `0`; at least 1 is expected.' },
    },
    {
      name: 'a text without its form',
      data: { a: 'x' },
      of: error('pattern', { instancePath: '/a', params: { pattern: '^y$' } }),
      problem: { path: ['a'], aboutKey: false, message: '`a` is `x`; expected the form `^y$`.' },
    },
    {
      name: 'a key without its form',
      data: { a: { x: 1 } },
      of: error('pattern', { instancePath: '/a', propertyName: 'x', params: { pattern: '^y$' } }),
      problem: {
        path: ['a', 'x'],
        aboutKey: true,
        message: 'The key `x` in `a` does not have the form `^y$`.',
      },
    },
    {
      name: 'a key at the top without its form',
      data: { x: 1 },
      of: error('pattern', { propertyName: 'x', params: { pattern: '^y$' } }),
      problem: { path: ['x'], aboutKey: true, message: 'The key `x` does not have the form `^y$`.' },
    },
    {
      name: 'anything else',
      data: { a: 1 },
      of: error('multipleOf', { instancePath: '/a', message: 'must be multiple of 2' }),
      problem: { path: ['a'], aboutKey: false, message: '`a` must be multiple of 2.' },
    },
    {
      name: 'anything else without a message',
      data: 1,
      of: error('multipleOf'),
      problem: { path: [], aboutKey: false, message: 'The whole is not as the schema says.' },
    },
    {
      name: 'a key with a slash and a tilde',
      data: { 'a/b~c': '' },
      of: error('minLength', { instancePath: '/a~1b~0c' }),
      problem: { path: ['a/b~c'], aboutKey: false, message: '`a/b~c` is empty.' },
    },
    {
      name: 'a value that is not there',
      data: {},
      of: error('enum', { instancePath: '/a/b', params: { allowedValues: [] } }),
      problem: { path: ['a', 'b'], aboutKey: false, message: '`a.b` is `undefined`.' },
    },
  ])('$name', ({ data, of, problem }) => {
    expect(explain(data, of)).toEqual([problem]);
  });

  test.each<{ name: string; value: unknown; type: string; sentence: string }>([
    { name: 'a list', value: [1], type: 'string', sentence: 'is a list; expected a string.' },
    { name: 'a map', value: { b: 1 }, type: 'string', sentence: 'is a map; expected a string.' },
    { name: 'nothing', value: null, type: 'string', sentence: 'is empty; expected a string.' },
    {
      name: 'a number',
      value: 1.1,
      type: 'string',
      sentence: 'is `1.1`; expected a string (put it in quotes).',
    },
    {
      name: 'a truth',
      value: true,
      type: 'string',
      sentence: 'is `true`; expected a string (put it in quotes).',
    },
    { name: 'a text for a list', value: 'x', type: 'array', sentence: 'is `x`; expected a list.' },
    {
      name: 'a text for a map',
      value: 'x',
      type: 'object',
      sentence: 'is `x`; expected a map of keys and values.',
    },
    {
      name: 'a text for a truth',
      value: 'x',
      type: 'boolean',
      sentence: 'is `x`; expected `true` or `false`.',
    },
    {
      name: 'a text for an integer',
      value: 'x',
      type: 'integer',
      sentence: 'is `x`; expected a whole number.',
    },
    { name: 'a text for a number', value: 'x', type: 'number', sentence: 'is `x`; expected a number.' },
    { name: 'a number for a list', value: 1, type: 'array', sentence: 'is `1`; expected a list.' },
    {
      name: 'a text of sixty characters',
      value: 'x'.repeat(60),
      type: 'array',
      sentence: `is \`${'x'.repeat(60)}\`; expected a list.`,
    },
    {
      name: 'a longer text',
      value: 'x'.repeat(61),
      type: 'array',
      sentence: `is \`${'x'.repeat(60)}…\`; expected a list.`,
    },
  ])('another type: $name', ({ value, type, sentence }) => {
    expect(explain({ a: value }, error('type', { instancePath: '/a', params: { type } }))).toEqual([
      { path: ['a'], aboutKey: false, message: `\`a\` ${sentence}` },
    ]);
  });
});

describe('several errors', () => {
  const empty = (path: string) => error('minLength', { instancePath: path });
  const choice = (path: string) =>
    error('oneOf', { instancePath: path, message: 'must match exactly one schema in oneOf' });
  const messages = (...errors: readonly ErrorObject[]) =>
    explain({}, ...errors).map((problem) => problem.message);

  test('none', () => {
    expect(explain({})).toEqual([]);
  });

  test('each stands in its order, once', () => {
    expect(messages(empty('/b'), empty('/a'), empty('/b'))).toEqual(['`b` is empty.', '`a` is empty.']);
  });

  test('of a choice only the sentence about the whole is kept', () => {
    expect(messages(empty('/a'), empty('/a/b'), choice('/a'), empty('/ab'), empty('/c'))).toEqual([
      '`a` must match exactly one schema in oneOf.',
      '`ab` is empty.',
      '`c` is empty.',
    ]);
  });

  test('two choices', () => {
    expect(messages(choice('/a'), choice('/b'), empty('/b/0'))).toEqual([
      '`a` must match exactly one schema in oneOf.',
      '`b` must match exactly one schema in oneOf.',
    ]);
  });

  test('what only frames another error is left out', () => {
    expect(messages(error('if'), error('propertyNames'), empty('/a'))).toEqual(['`a` is empty.']);
  });
});
