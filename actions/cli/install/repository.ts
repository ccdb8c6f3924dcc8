// Which repository is it, and how is it looked at? The checkout in which somebody stands, or one on GitHub that was named.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { GitHub } from '../../shared/github/github.ts';
import { openGitHub } from '../../shared/github/octokit.ts';
import type { Patience } from '../../shared/github/transport.ts';
import type { Arguments } from '../arguments.ts';
import { findAbove } from '../files.ts';
import { findPlace, isOwnServer } from '../github-place.ts';
import type { Terminal } from '../terminal.ts';
import { lookAt, type Sight, sightOf } from './sight.ts';
import { takeSnapshot } from './snapshot.ts';

/** All files of a repository of code can take longer than an answer usually may. */
const PATIENCE: Patience = { attempt: 120_000, retries: 20_000, settle: 1_000 };

export interface Repository {
  readonly sight: Sight;
  /** `owner/name`; none where nothing says it. */
  readonly name?: string;
  /** None where GitHub cannot be asked. */
  readonly github?: GitHub;
  /** Absolute: where files are written; none where they are only shown. */
  readonly target?: string;
  /** What says that it is on a server of its own; none for github.com. */
  readonly server?: string;
  readonly notices: readonly string[];
  /** Takes away what was only put down to be looked at. */
  readonly leave: () => void;
}

/** Throws a {@link UserError} where there is no repository, or none that can be read. */
export async function findRepository(args: Arguments, terminal: Terminal): Promise<Repository> {
  return args.repository === undefined ? inCheckout(args, terminal) : onGitHub(args, terminal);
}

async function inCheckout(args: Arguments, terminal: Terminal): Promise<Repository> {
  const cwd = terminal.cwd();
  const top = findAbove(cwd, (folder) => existsSync(join(folder, '.git')));
  if (top === undefined)
    throw new UserError(
      `${cwd} is in no git repository.`,
      'Run it in a clone, begin one with `git init`, or name one on GitHub with `--repository owner/name`.',
    );
  const sight = lookAt(top);
  const { remote } = sight;
  const server = serverSaid(args, terminal, remote?.host);
  const notices: string[] = [];
  let github: GitHub | undefined;
  try {
    if (!remote)
      throw new UserError(
        'This checkout has no remote on GitHub.',
        'Add it: `git remote add origin https://github.com/owner/name`.',
      );
    if (server !== undefined && terminal.env['GITHUB_API_URL'] === undefined)
      throw new UserError(
        'The address of the server is not known.',
        'Set GITHUB_API_URL, such as https://github.example.com/api/v3.',
      );
    github = openGitHub(findPlace({ ...args, repository: remote.repository }, terminal));
  } catch (problem) {
    if (!(problem instanceof UserError) || args.createLabels) throw problem;
    notices.push(`Labels, schedules and people were not looked at. ${problem.message} ${problem.hint}`);
  }
  return {
    sight,
    target: top,
    ...(remote ? { name: remote.repository } : {}),
    ...(github ? { github } : {}),
    ...(server === undefined ? {} : { server }),
    notices,
    leave: () => undefined,
  };
}

async function onGitHub(args: Arguments, terminal: Terminal): Promise<Repository> {
  const place = findPlace(args, terminal);
  const github = openGitHub(place, PATIENCE);
  const { top, branch, leave } = await takeSnapshot(github);
  const name = `${place.owner}/${place.name}`;
  const server = serverSaid(args, terminal, undefined);
  return {
    sight: sightOf(top, {
      remote: { name, repository: name },
      branch: { name: branch, from: 'as GitHub says' },
      releaseBranches: [],
    }),
    name,
    github,
    ...(args.output === undefined ? {} : { target: resolve(terminal.cwd(), args.output) }),
    ...(server === undefined ? {} : { server }),
    notices: args.output === undefined ? ['Only shown: `--output FOLDER` writes the files there.'] : [],
    leave,
  };
}

function serverSaid(
  { enterpriseServer }: Arguments,
  { env }: Terminal,
  host: string | undefined,
): string | undefined {
  if (enterpriseServer) return 'it was said';
  const own = env['GITHUB_SERVER_URL'];
  if (own !== undefined && own !== 'https://github.com') return `GITHUB_SERVER_URL is ${own}`;
  if (isOwnServer(host)) return `the remote is at ${host}`;
  return undefined;
}
