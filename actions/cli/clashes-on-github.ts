// What on GitHub has a number already? Open pull requests, and folders that this checkout does not have yet. It helps, and is no gate: where it
// cannot be asked, that is said.

import type { Config } from '../shared/config.ts';
import type { Release } from '../shared/domain/release.ts';
import { count } from '../shared/domain/words.ts';
import { UserError } from '../shared/errors.ts';
import { GitHubError } from '../shared/github/failure.ts';
import type { Listing } from '../shared/github/listing.ts';
import { openGitHub, type Place } from '../shared/github/octokit.ts';
import type { Patience } from '../shared/github/transport.ts';
import { gatherCalendar } from '../shared/schedules.ts';
import type { Arguments } from './arguments.ts';
import type { Clash } from './clashes.ts';
import { findPlace, remoteAt } from './github-place.ts';
import { releaseAhead } from './install/on-github.ts';
import type { Terminal } from './terminal.ts';

/** Somebody waits at the terminal for an answer that is only a help. */
const PATIENCE: Patience = { attempt: 10_000, retries: 0, settle: 0 };

export interface NumbersOnGitHub {
  readonly clashes: (number: number) => readonly Clash[];
  /** What was looked at, or why nothing was, in one line. */
  readonly said: (number: number) => string;
}

function placeOf(args: Arguments, terminal: Terminal): Place {
  const named = args.repository ?? remoteAt('upstream', terminal.cwd())?.repository;
  return findPlace(named === undefined ? args : { ...args, repository: named }, terminal);
}

/** The first whose enhancement freeze lies ahead; undefined where nobody can say it. */
export async function releasePlannedOnGitHub(
  args: Arguments,
  terminal: Terminal,
  config: Config,
): Promise<Release | undefined> {
  try {
    const github = openGitHub(placeOf(args, terminal), PATIENCE);
    const calendar = await gatherCalendar(github, config);
    return releaseAhead(calendar, github.serverTime() ?? Date.now());
  } catch (problem) {
    if (problem instanceof UserError) return undefined;
    throw problem;
  }
}

/** Of the remote `upstream`, where there is one: a fork's own pull requests are not those that a number clashes with. */
export async function numbersOnGitHub(
  args: Arguments,
  terminal: Terminal,
  { root }: Pick<Config['proposals'], 'root'>,
): Promise<NumbersOnGitHub> {
  try {
    const place = placeOf(args, terminal);
    const repository = `${place.owner}/${place.name}`;
    const listing = await openGitHub(place, PATIENCE).listing({ repository, root });
    return {
      clashes: (number) => clashesIn(listing, number, root),
      said: (number) =>
        `Nothing in ${repository} has the number ${number}, nor in its ${count(listing.open.length, 'open pull request')}.`,
    };
  } catch (problem) {
    if (!(problem instanceof UserError)) throw problem;
    const hint = problem instanceof GitHubError && problem.kind === 'missing' ? '' : ` ${problem.hint}`;
    return {
      clashes: () => [],
      said: (number) =>
        `Whether an open pull request has the number ${number} was not looked at. ${problem.message}${hint}`,
    };
  }
}

function clashesIn({ folders, open }: Listing, number: number, root: string): Clash[] {
  const isTaken = (path: string) =>
    path.startsWith(`${root}/`) &&
    path.split('/').some((part) => new RegExp(`^0*${number}(?:-|$)`).test(part));
  return [
    ...folders.filter(isTaken).map((path) => ({ what: `the folder ${path}` })),
    ...open
      .filter(({ paths }) => paths.some(isTaken))
      .map((pull) => ({ what: `the open pull request #${pull.number}` })),
  ];
}
