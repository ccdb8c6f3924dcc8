// A git repository in a folder of its own, as somebody would have cloned it.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from './terminal.ts';

export interface CheckoutOptions {
  /** Addresses of remotes, by name; `owner/name` is one on github.com. */
  readonly remotes?: Readonly<Record<string, string>>;
  /** The first is the one that is checked out. */
  readonly branches?: readonly string[];
}

/** Nothing is committed but an empty beginning: what `init` looks at are files. */
export function checkout(
  files: Readonly<Record<string, string | Uint8Array>>,
  { remotes = {}, branches = ['main'] }: CheckoutOptions = {},
): string {
  const folder = folderWith(files);
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'ignore' });
  const [first = 'main', ...others] = branches;
  git('init', '-b', first);
  git('-c', 'user.name=ida', '-c', 'user.email=ida@example.com', 'commit', '--allow-empty', '-m', 'Begin');
  for (const name of others) git('branch', name);
  for (const [name, address] of Object.entries(remotes)) {
    git(
      'remote',
      'add',
      name,
      /^[\w.-]+\/[\w.-]+$/.test(address) ? `git@github.com:${address}.git` : address,
    );
  }
  return folder;
}

/** The texts of all files by their path, without git's own. */
export function filesIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !`${entry.parentPath}/`.startsWith(`${join(folder, '.git')}/`))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  );
}
