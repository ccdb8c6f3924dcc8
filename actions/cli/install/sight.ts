// What does a repository show of itself? Its files, its remotes and branches, who approves in it, and what is installed already.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_PATH } from '../../shared/config.ts';
import { matchesGlob } from '../../shared/domain/path.ts';
import type { Source } from '../../shared/domain/source.ts';
import { findFiles, pathBelow, readSource, statOf } from '../files.ts';
import { type Remote, remoteAt } from '../github-place.ts';
import { said } from '../program.ts';
import { type Maintainers, maintainersIn } from './maintainers.ts';

/** A file with its path in the repository. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export interface Sight {
  /** Absolute: where the files lie that were looked at. */
  readonly top: string;
  readonly remote?: Remote;
  /** `from` ends the sentence "The default branch is …": `as the remote says`. */
  readonly branch: { readonly name: string; readonly from: string };
  /** Such as `release-1.9`. */
  readonly releaseBranches: readonly string[];
  /** Paths of all Markdown files, sorted. */
  readonly documents: readonly string[];
  readonly maintainers: Maintainers;
  /** Names of the lists in OWNERS_ALIASES. */
  readonly aliases: readonly string[];
  /** Files that only Prow reads. */
  readonly prowFiles: readonly string[];
  readonly workflows: readonly TextFile[];
  /** What stands as the configuration; none where there is none. */
  readonly configuration?: Source;
  /** Files that look like the configuration, and that nobody reads. */
  readonly unread: readonly string[];
  /** What a run that was ended has left. */
  readonly leftovers: readonly string[];
}

const PROW = ['OWNERS', 'OWNERS_ALIASES', '.prow.yaml', '.prow'];

/** Of a checkout. */
export function lookAt(top: string): Sight {
  const git = (...args: string[]) => said('git', args, top);
  const remote = remoteAt('upstream', top) ?? remoteAt('origin', top);
  const refs = git('for-each-ref', '--format=%(refname)', 'refs/remotes', 'refs/heads')?.split('\n') ?? [];
  const names = refs.map((ref) => ref.replace(/^refs\/(?:heads|remotes\/[^/]+)\//, ''));
  return sightOf(top, {
    ...(remote ? { remote } : {}),
    branch: branchOf(git, remote, names),
    releaseBranches: [...new Set(names.filter((name) => /^release-v?\d+\.\d+$/.test(name)))],
  });
}

/** The same of files without git, such as those that GitHub gave. */
export function sightOf(top: string, known: Pick<Sight, 'remote' | 'branch' | 'releaseBranches'>): Sight {
  const textOf = (path: string) => {
    const source = existsSync(join(top, path)) ? readSource(join(top, path)) : undefined;
    return source && 'text' in source ? source.text : undefined;
  };
  const configuration = statOf(join(top, CONFIG_PATH)) ? readSource(join(top, CONFIG_PATH)) : undefined;
  const { aliases, ...maintainers } = maintainersIn(textOf('OWNERS'), textOf('OWNERS_ALIASES'));
  const github = listFiles(top, '.github');
  return {
    ...known,
    top,
    documents: documentsIn(top),
    maintainers,
    aliases,
    prowFiles: PROW.filter((path) => existsSync(join(top, path))),
    workflows: github
      .filter((path) => matchesGlob(path, '.github/workflows/*') && /\.ya?ml$/.test(path))
      .flatMap((path) => {
        const text = textOf(path);
        return text === undefined ? [] : [{ path, text }];
      }),
    ...(configuration ? { configuration } : {}),
    unread: github.filter((path) => /^\.github\/enhancements\.(?:yml|json)$/i.test(path)),
    leftovers: github.filter((path) => /\/\.[^/]+\.\d+\.tmp$/.test(path)),
  };
}

function documentsIn(top: string): string[] {
  try {
    return findFiles([top], top).map(({ file }) => pathBelow(top, file));
  } catch {
    // There is no Markdown at all.
    return [];
  }
}

function listFiles(top: string, folder: string): string[] {
  if (!statOf(join(top, folder))?.isDirectory()) return [];
  return readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => pathBelow(top, join(entry.parentPath, entry.name)))
    .sort();
}

function branchOf(
  git: (...args: string[]) => string | undefined,
  remote: Remote | undefined,
  names: readonly string[],
): Sight['branch'] {
  const head = remote && git('symbolic-ref', '--short', `refs/remotes/${remote.name}/HEAD`);
  if (remote && head?.startsWith(`${remote.name}/`))
    return { name: head.slice(remote.name.length + 1), from: `as the remote \`${remote.name}\` says` };
  const usual = ['main', 'master'].find((name) => names.includes(name));
  if (usual !== undefined) return { name: usual, from: 'because there is a branch of that name' };
  const present = git('symbolic-ref', '--short', 'HEAD');
  if (present) return { name: present, from: 'because this checkout is on it' };
  return { name: 'main', from: 'because nothing says otherwise' };
}
