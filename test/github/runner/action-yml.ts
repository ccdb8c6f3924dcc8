// What an action declares: its inputs with their defaults, its outputs, its entry.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface Declared {
  readonly inputs: Readonly<
    Record<string, { readonly required?: boolean; readonly default?: string | number | boolean } | null>
  >;
  readonly outputs: readonly string[];
  /** The file that is run. */
  readonly main: string;
}

export function readActionYml(folder: string): Declared {
  const path = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find(existsSync);
  if (path === undefined) throw new Error(`${folder} has no action.yml`);
  const yml = parse(readFileSync(path, 'utf8')) as {
    inputs?: Declared['inputs'];
    outputs?: Record<string, unknown>;
    runs: { using: string; main?: string };
  };
  if (!/^node\d+$/.test(yml.runs.using) || !yml.runs.main) throw new Error(`${path} is no JavaScript action`);
  return {
    inputs: yml.inputs ?? {},
    outputs: Object.keys(yml.outputs ?? {}),
    main: join(folder, yml.runs.main),
  };
}

/** What the runner sets for the inputs: what is given, else the default, else nothing. Undeclared ones are refused here, where the runner only warns. */
export function inputEnvironment(
  { inputs }: Declared,
  given: Readonly<Record<string, string>>,
  github: Readonly<Record<string, string>>,
): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in inputs));
  if (unknown.length > 0) {
    throw new Error(
      `Unexpected input(s) '${unknown.join("', '")}', valid inputs are ['${Object.keys(inputs).join("', '")}']`,
    );
  }
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [
      inputName(name),
      given[name] ?? evaluated(String(input?.default ?? ''), github),
    ]),
  );
}

export function inputName(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** Defaults may name what stands in the `github` context; other expressions are not understood here. */
function evaluated(text: string, github: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (whole, expression: string) => {
    const value = /^github\.(\w+)$/.exec(expression)?.[1];
    if (value === undefined || github[value] === undefined)
      throw new Error(`the default ${whole} is not understood here`);
    return github[value];
  });
}
