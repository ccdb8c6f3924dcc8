// Which repository on GitHub is meant, and with whose token is it read?

import { UserError } from '../shared/errors.ts';
import type { Place } from '../shared/github/octokit.ts';
import type { Arguments } from './arguments.ts';
import { said } from './program.ts';
import type { Terminal } from './terminal.ts';

/** Throws a {@link UserError} where either cannot be found. */
export function findPlace(args: Arguments, { env, cwd }: Terminal): Place {
  const named = args.repository ?? env['GITHUB_REPOSITORY'] ?? remoteAt('origin', cwd())?.repository;
  const [, owner = '', name = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(named ?? '') ?? [];
  if (owner === '') {
    throw new UserError(
      named === undefined ? 'There is no remote `origin` on GitHub here.' : `'${named}' is no repository.`,
      'Name it with `--repository owner/name`.',
    );
  }
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'] || said('gh', ['auth', 'token'], cwd(), env);
  if (!token) {
    throw new UserError(
      'There is no token to read GitHub with.',
      'Set GITHUB_TOKEN, or log in with `gh auth login`.',
    );
  }
  return { owner, name, token, apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com' };
}

/** The address of the site beside its API: `https://github.com`, or that of a server of one's own. */
export function serverOf(apiUrl: string, { env }: Terminal): string {
  return (
    env['GITHUB_SERVER_URL'] ??
    (apiUrl === 'https://api.github.com' ? 'https://github.com' : apiUrl.replace(/\/api\/v3\/?$/, ''))
  );
}

export interface Remote {
  readonly name: string;
  /** `owner/name` */
  readonly repository: string;
  /** `github.com`; none for a folder. */
  readonly host?: string;
}

/** A remote, as git knows it; undefined where there is none of that name that could be on GitHub. */
export function remoteAt(name: string, cwd: string): Remote | undefined {
  const url = said('git', ['remote', 'get-url', name], cwd) ?? '';
  const repository = /[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1];
  const host = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]+@)?([\w.-]+)[:/](?!\/)/i.exec(url)?.[1];
  return repository === undefined ? undefined : { name, repository, ...(host === undefined ? {} : { host }) };
}

/** A server of one's own. A name without a dot is somebody's, for a key; others begin with that of GitHub. */
export function isOwnServer(host = ''): boolean {
  return host.includes('.') && !/(?:^|\.)github\.com/.test(host);
}
