// Which repository is this, and how is it configured? Finds the top and the configuration, or guesses the preset from the tree.

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CONFIG_PATH, type Config, requireConfig } from '../shared/config.ts';
import { PRESETS } from '../shared/presets.ts';
import { findAbove, requireText } from './files.ts';

export interface Tree {
  /** Absolute. */
  readonly top: string;
  readonly config: Config;
  /** Where the configuration comes from, in one line; none where it was read from its usual place. */
  readonly notice?: string;
}

/** `from` is the folder where the first path lies; `named` a configuration file that was given. */
export function findTree(from: string, cwd: string, named: string | undefined): Tree {
  if (named !== undefined) {
    const text = requireText(named, cwd, 'The configuration', 'Name a file that is there.');
    return { top: topOf(from) ?? topOf(cwd) ?? cwd, config: requireConfig(text, named) };
  }
  const configured = findAbove(from, (folder) => existsSync(join(folder, CONFIG_PATH)));
  if (configured) {
    const text = requireText(CONFIG_PATH, configured, 'The configuration', 'Name a file that is there.');
    return { top: configured, config: requireConfig(text, CONFIG_PATH) };
  }
  for (const preset of ['vep', 'cep'] as const) {
    const { root } = PRESETS[preset].proposals;
    // What lies beside the folder of proposals is none of the preset's.
    const top = findAbove(
      from,
      (folder) =>
        existsSync(join(folder, root)) &&
        (from === folder || `${from}/`.startsWith(`${join(folder, root)}/`)),
    );
    if (!top) continue;
    const notice = `No ${CONFIG_PATH}: the folder \`${root}\` suggests the preset \`${preset}\`.`;
    return { top, config: PRESETS[preset], notice };
  }
  return {
    top: topOf(from) ?? (`${from}/`.startsWith(`${cwd}/`) ? cwd : from),
    config: PRESETS.none,
    notice: `No ${CONFIG_PATH} and no folder of a known preset: the preset \`none\` is taken.`,
  };
}

function topOf(from: string): string | undefined {
  return findAbove(from, (folder) => existsSync(join(folder, '.git')));
}

/** The folder in which to look: of a file its own, of a folder itself, of a glob the part before its first star. */
export function folderOf(path: string, cwd: string, isFolder: (path: string) => boolean): string {
  const whole = resolve(cwd, path.split(/[*?]/)[0] ?? '');
  return isFolder(whole) ? whole : dirname(whole);
}
