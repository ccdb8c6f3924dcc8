// docs/configuration.md and its example: every key of the schema, and nothing that is not valid.

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { parseConfig, requireConfig } from '../actions/shared/config.ts';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const page = read('docs/configuration.md');
const example = read('schemas/config.example.yaml');
const schema = JSON.parse(read('schemas/config.schema.json')) as object;
// Plain JavaScript, as all of .ci/: a build needs no types.
const { keysOf, renderConfiguration } = (await import(
  new URL('../.ci/configuration.mjs', import.meta.url).href
)) as {
  keysOf: (schema: object) => { key: string; part: { properties?: object } }[];
  renderConfiguration: (schema: object, example: string, defaultsOf: (preset: string) => object) => string;
};

test('the example is a valid configuration', () => {
  expect(parseConfig(example)).toHaveProperty('config');
});

test('the example names every key of the schema, in its section', () => {
  const named = new Set<string>();
  const walk = (value: unknown) => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    else if (typeof value === 'object' && value !== null)
      for (const [key, below] of Object.entries(value)) {
        named.add(key);
        walk(below);
      }
  };
  walk(parse(example));
  const missing = keysOf(schema).filter(({ key }) => !named.has(key.slice(key.lastIndexOf('.') + 1)));
  expect(missing.map(({ key }) => key)).toEqual([]);
});

test('the page is what `npm run build` writes', () => {
  const written = renderConfiguration(schema, example, (preset) =>
    requireConfig(`preset: ${preset}\nfreeze: {code: {proposals: owner/name}}\n`, preset),
  );
  expect(page).toBe(written);
});

test('the page has a row for every key that holds a value', () => {
  const values = keysOf(schema).filter(({ part }) => !part.properties);
  expect(values.length).toBeGreaterThan(50);
  expect(values.filter(({ key }) => !page.includes(`| \`${key}\` |`)).map(({ key }) => key)).toEqual([]);
});
