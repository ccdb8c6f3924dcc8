// Is the configuration valid, and what holds because of it?

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_PATH, type Config, parseConfig } from '../../shared/config.ts';
import { type Release, renderRelease } from '../../shared/domain/release.ts';
import { parseYaml } from '../../shared/domain/yaml.ts';
import { UserError } from '../../shared/errors.ts';
import type { Arguments } from '../arguments.ts';
import { findAbove, requireText } from '../files.ts';
import type { ExitCode } from '../main.ts';
import type { Terminal } from '../terminal.ts';

/** One line of the explanation: a key, its value, and whether the file or the preset says so. */
interface Setting {
  readonly key: string;
  readonly value: unknown;
  readonly from: 'file' | 'preset';
}

export async function config(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const cwd = terminal.cwd();
  const above = findAbove(cwd, (folder) => existsSync(join(folder, CONFIG_PATH)));
  const named = args.paths[0] ?? args.config;
  if (named === undefined && above === undefined) {
    throw new UserError(
      `There is no ${CONFIG_PATH} in ${cwd} or above it.`,
      'Name the file: `enhancements config <file>`.',
    );
  }
  const shown = named ?? CONFIG_PATH;
  const text = requireText(
    shown,
    named === undefined ? (above ?? cwd) : cwd,
    'The configuration',
    'Name a file that is there.',
  );
  const parsed = parseConfig(text);
  if ('problems' in parsed) {
    if (args.format === 'json')
      terminal.stdout.write(`${JSON.stringify({ valid: false, problems: parsed.problems }, null, 2)}\n`);
    else {
      for (const problem of parsed.problems) {
        terminal.stdout.write(`${shown}:${problem.line}:${problem.column}: ${problem.message}\n`);
      }
    }
    return 2;
  }
  const settings = explain(parsed.config, text);
  if (args.format === 'json') {
    terminal.stdout.write(`${JSON.stringify({ valid: true, settings }, null, 2)}\n`);
    return 0;
  }
  const width = Math.max(...settings.map((setting) => setting.key.length));
  terminal.stdout.write(`${shown} is valid.\n\n`);
  for (const { key, value, from } of settings) {
    terminal.stdout.write(
      `  ${key.padEnd(width)}  ${from === 'file' ? '*' : ' '} ${JSON.stringify(value)}\n`,
    );
  }
  terminal.stdout.write(
    `\n* set in the file; everything else comes from the preset \`${parsed.config.preset}\`.\n`,
  );
  return 0;
}

function explain(config: Config, text: string): Setting[] {
  const parsed = parseYaml(text);
  const file = 'yaml' in parsed ? parsed.yaml.value : undefined;
  const known = flatten(config, []).map(({ path, value }) => ({
    key: path.join('.'),
    value,
    from: has(file, path) ? ('file' as const) : ('preset' as const),
  }));
  // What the file sets for the gates and the report holds as it stands.
  const keys = new Set(known.map(({ key }) => key));
  const further = isObject(file) ? flatten(file, []).filter(({ path }) => !keys.has(path.join('.'))) : [];
  return [
    ...known,
    ...further.map(({ path, value }) => ({ key: path.join('.'), value, from: 'file' as const })),
  ];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keys in the spelling of the file; `requiredSigs` is `sigs.required` there. */
function flatten(value: object, above: readonly string[]): { path: string[]; value: unknown }[] {
  return Object.entries(value).flatMap(([key, below]) => {
    const spelled =
      key === 'requiredSigs'
        ? ['sigs', 'required']
        : [key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)];
    const path = [...above, ...spelled];
    const isLeaf = !isObject(below) || isRelease(below) || path.at(-1) === 'former-headings';
    return isLeaf ? [{ path, value: asWritten(path, below) }] : flatten(below, path);
  });
}

function isRelease(value: unknown): value is Release {
  return isObject(value) && 'major' in value;
}

/** What the file would say: a release and an instant are numbers only inside. */
function asWritten(path: readonly string[], value: unknown): unknown {
  if (isRelease(value)) return renderRelease(value);
  return path.at(-1) === 'trusted-before' && typeof value === 'number'
    ? new Date(value).toISOString().replace('.000Z', 'Z')
    : value;
}

function has(value: unknown, path: readonly string[]): boolean {
  let at: unknown = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false;
    at = (at as Record<string, unknown>)[key];
  }
  return true;
}
