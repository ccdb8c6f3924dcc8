// What does `uses:` mean? Files of a repository at a commit: the one that holds the reference, or another one that is published.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from '../github/state/model.ts';
import { filesOf } from '../github/state/objects.ts';
import { fullName } from '../github/state/world.ts';
import { NotModelled, StartupFailure } from './refusal.ts';

/** A repository at a commit. */
export interface Source {
  readonly name: string;
  readonly commit: string;
  readonly read: (path: string) => string | undefined;
  /** Where it lies on this machine, so that its actions can be run. */
  readonly folder?: string;
}

/** A repository of actions on this machine, and the commits that its tags and branches name. */
export interface Published {
  readonly name: string;
  readonly folder: string;
  readonly refs: Readonly<Record<string, string>>;
}

export function sourceOf(
  repository: Repository,
  commit: string,
): Source & { readonly paths: readonly string[] } {
  const { objects } = repository;
  const tree = objects.commits.get(commit)?.tree;
  if (tree === undefined) throw new Error(`${fullName(repository)} has no commit ${commit}`);
  const files = filesOf(objects, tree);
  return {
    name: fullName(repository),
    commit,
    paths: [...files.keys()],
    read: (path) => {
      const file = files.get(path);
      return file && objects.blobs.get(file.id)?.toString();
    },
  };
}

function publishedSource({ name, folder, refs }: Published, ref: string): Source {
  const commit = /^[0-9a-f]{40}$/.test(ref) && Object.values(refs).includes(ref) ? ref : refs[ref];
  if (commit === undefined) {
    throw new StartupFailure(`Unable to resolve action '${name}@${ref}', unable to find version '${ref}'`);
  }
  return {
    name,
    commit,
    folder,
    read: (path) => {
      const file = join(folder, path);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
  };
}

export interface Place {
  readonly source: Source;
  /** Of the file or folder, in its repository. */
  readonly path: string;
}

/**
 * `from` holds the reference. `$/` is that repository at that commit (GitHub's changelog of 2026-07-30); a ref behind it, or nothing behind it, is
 * refused by the runner (actions/runner, PipelineConstants.TryParseSelfRepository).
 */
export function resolve(
  uses: string,
  from: Source,
  published: readonly Published[],
  what: 'step' | 'job',
): Place {
  if (uses.startsWith('$/')) {
    const path = uses.slice(2).replace(/^\/+/, '');
    if (path.includes('@')) {
      throw new StartupFailure(
        `A version cannot be specified for self-references. Expected format $/{path}. Actual '${uses}'`,
      );
    }
    if (path === '') {
      throw new StartupFailure(`Expected format {org}/{repo}[/path]@ref. Actual '${uses}'`);
    }
    return { source: from, path };
  }
  if (uses.startsWith('./')) {
    // The workspace of a step is what was checked out, and nothing is; a workflow comes from the commit of the file that calls it.
    if (what === 'step') throw new NotModelled(`'${uses}' in a workspace without a checkout`);
    return { source: from, path: uses.slice(2) };
  }
  const found = /^([\w.-]+\/[\w.-]+)((?:\/[\w.-]+)*)@(.+)$/.exec(uses);
  if (!found) throw new NotModelled(`'${uses}'`);
  const [, name = '', path = '', ref = ''] = found;
  const home = published.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!home) throw new NotModelled(`'${uses}', which is not published here,`);
  return { source: publishedSource(home, ref), path: path.slice(1) };
}
