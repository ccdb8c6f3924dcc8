// Is a number taken already? Each source that can know is asked; the tree is one, GitHub another.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../shared/config.ts';
import { findFiles, readSource } from './files.ts';

export interface Clash {
  /** What has the number, for a sentence: `the folder veps/sig-compute/42-lease`. */
  readonly what: string;
}

/** What has a number, as far as this source can see. */
export type ClashSource = (number: number) => Promise<readonly Clash[]>;

export async function findClashes(
  number: number,
  sources: readonly ClashSource[],
): Promise<readonly Clash[]> {
  const found = (await Promise.all(sources.map((source) => source(number)))).flat();
  // The tree and GitHub have most folders in common.
  return [...new Map(found.map((clash) => [clash.what, clash])).values()];
}

/** Folders below the root that carry the number, and proposals that say it in their title or front matter. */
export function clashesInTree(top: string, { root, template, series }: Config['proposals']): ClashSource {
  return async (number) => {
    const folders = readdirSync(join(top, root), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isDirectory() && new RegExp(`^0*${number}(?:-|$)`).test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    const said = new RegExp(
      `^(?:# *${series}[\\s#-]*0*${number}\\b|${series}-number: *["']?#?0*${number}\\b)`,
      'im',
    );
    const documents = findAll(join(top, root)).filter((file) => {
      if (file === join(top, template) || folders.some((folder) => file.startsWith(`${folder}/`)))
        return false;
      const source = readSource(file);
      return 'text' in source && said.test(source.text.slice(0, 4_000));
    });
    const below = (path: string) => path.slice(top.length + 1);
    return [
      ...folders.map((path) => ({ what: `the folder ${below(path)}` })),
      ...documents.map((path) => ({ what: `the title of ${below(path)}` })),
    ];
  };
}

function findAll(folder: string): string[] {
  try {
    return findFiles([folder], folder).map(({ file }) => file);
  } catch {
    // An empty folder: nothing is taken.
    return [];
  }
}
