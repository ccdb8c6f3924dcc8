// What the actions declare: one contract for all gates, the front door that passes it on, and bundles that are there.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const top = fileURLToPath(new URL('..', import.meta.url));

interface ActionFile {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value?: string }>>;
  readonly runs: {
    readonly using: string;
    readonly main?: string;
    readonly steps?: readonly {
      readonly id: string;
      readonly if?: string;
      readonly uses: string;
      readonly with: Readonly<Record<string, string>>;
    }[];
  };
}

/** As a workflow writes it. */
const expression = (inner: string) => ['${', `{ ${inner} }}`].join('');
const read = (path: string) => parse(readFileSync(join(top, path), 'utf8')) as ActionFile;
const folders = readdirSync(join(top, 'actions')).filter((name) =>
  existsSync(join(top, 'actions', name, 'action.yml')),
);
const GATES = ['freeze-gate', 'sig-signoff-gate', 'template-check'];

test('the gates are there', () => {
  expect(folders).toEqual(expect.arrayContaining(GATES));
});

describe.each(folders)('%s', (folder) => {
  const action = read(`actions/${folder}/action.yml`);

  test('runs a bundle that is there, on the runtime of the runner', () => {
    expect(action.runs.using).toBe('node24');
    expect(existsSync(join(top, 'actions', folder, action.runs.main ?? ''))).toBe(true);
  });

  test('says what it is for, and what each input and output means', () => {
    const said = [action.description, ...Object.values(action.inputs), ...Object.values(action.outputs)];
    for (const each of said) expect(typeof each === 'string' ? each : each.description).toMatch(/\S.*\.$/);
  });

  test('its page has every input, with its default, and every output', () => {
    const page = readFileSync(join(top, 'actions', folder, 'README.md'), 'utf8');
    for (const [name, input] of Object.entries(action.inputs)) {
      expect(page).toContain(`| \`${name}\` | ${input.default === '' ? '' : `\`${input.default}\` `}|`);
    }
    for (const name of Object.keys(action.outputs)) expect(page).toContain(`| \`${name}\` |`);
  });
});

describe('the gates', () => {
  test.each(GATES)('%s has the inputs and the output of all of them', (folder) => {
    const { inputs, outputs } = read(`actions/${folder}/action.yml`);
    expect(Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default]))).toEqual({
      // Of another workflow, commands.yml.
      ...(folder === 'template-check' ? { commands: 'false' } : {}),
      token: expression('github.token'),
      config: '.github/enhancements.yaml',
      pull: '',
      'dry-run': 'false',
    });
    expect(Object.keys(outputs)).toEqual(['verdict']);
  });
});

describe('the front door', () => {
  const door = read('action.yml');
  const steps = door.runs.steps ?? [];

  test('runs every gate, each whatever became of the one before', () => {
    expect(door.runs.using).toBe('composite');
    expect(steps.map(({ uses }) => uses).sort()).toEqual(GATES.map((gate) => `$/actions/${gate}`));
    expect(steps.slice(1).map((step) => step.if)).toEqual(
      steps.slice(1).map(() => expression('!cancelled()')),
    );
  });

  test('passes every input on, and gives every verdict back', () => {
    const { inputs } = read('actions/freeze-gate/action.yml');
    expect(Object.keys(door.inputs)).toEqual(Object.keys(inputs));
    for (const step of steps) {
      expect(step.with).toEqual(
        Object.fromEntries(Object.keys(inputs).map((name) => [name, expression(`inputs.${name}`)])),
      );
    }
    expect(Object.values(door.outputs).map(({ value }) => value)).toEqual(
      steps.map(({ id }) => expression(`steps.${id}.outputs.verdict`)),
    );
  });
});
