// The one implementation of the questions and words of `github.ts`, over GitHub's client.

import type { Oid } from '../domain/conversation.ts';
import { readUnknownLogins } from './accounts.ts';
import { GitHubError } from './failure.ts';
import { readAnswers, readElsewhere } from './files.ts';
import type { ChangedFile, Comparison, GitHub, Pull } from './github.ts';
import { issueWords } from './issue-words.ts';
import { findOwnIssues, readLabelNames, readTalk } from './issues.ts';
import { readLanded } from './landed.ts';
import { readListing } from './listing.ts';
import { readOpenPulls } from './open-pulls.ts';
import { readHeads, readPulls } from './pull.ts';
import { reportReading } from './report-reading.ts';
import { readStatusesBelow } from './statuses-below.ts';
import { type Connection, connect, type Here, type Patience } from './transport.ts';
import { words } from './words.ts';

/** GitHub lists no more files of a pull request than this, without a word. */
const MOST_FILES = 3_000;
/** A comparison lists no more. */
const MOST_COMPARED = 300;

export interface Place {
  readonly token: string;
  /** `https://api.github.com`. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly name: string;
}

export function openGitHub(place: Place, patience?: Patience): GitHub {
  const connection = connect(place.token, place.apiUrl, patience);
  const here = { owner: place.owner, repo: place.name };
  return {
    pull: async (number, config) => (await readPulls(connection, here, [number], config))[0],
    severalPulls: (numbers, config) => readPulls(connection, here, numbers, config),
    openPulls: (question) => readOpenPulls(connection, here, question),
    statusesBelow: (commits, context) => readStatusesBelow(connection, here, commits, context),
    headOf: (number) => readHead(connection, here, number),
    headsOf: (numbers) => readHeads(connection, here, numbers),
    compare: (pull) => readComparison(connection, here, pull),
    changesBetween: (from, to) => readBetween(connection, here, from, to),
    read: (questions) => readAnswers(connection, here, questions),
    readElsewhere: (questions) => readElsewhere(connection, questions),
    pullsWithHead: (owner, branch, oid) => readPullsWithHead(connection, here, owner, branch, oid),
    unknownLogins: (logins) => readUnknownLogins(connection, logins),
    listing: ({ repository, root }) => readListing(connection, repository, root),
    landed: (question) => readLanded(connection, here, question),
    talk: (number, config) => readTalk(connection, here, number, config),
    ownIssues: (title, since) => findOwnIssues(connection, here, title, since),
    labelNames: () => readLabelNames(connection, here),
    ...words(connection, here),
    ...reportReading(connection, here),
    ...issueWords(connection, here),
    used: connection.used,
    serverTime: connection.serverTime,
  };
}

async function readHead(connection: Connection, here: Here, number: number) {
  try {
    const pull = await connection.read(
      { what: `the head of pull request ${number}`, needs: 'pull-requests: read' },
      ({ rest }, request) => rest.pulls.get({ ...here, pull_number: number, request }),
    );
    return { oid: pull.head.sha, isOpen: pull.state === 'open' };
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'missing') return undefined;
    throw error;
  }
}

/** What is listed is cut at {@link MOST_COMPARED} files. */
async function readCompared(connection: Connection, here: Here, from: string, to: string, what: string) {
  const compared = await connection.read(
    { what, needs: 'contents: read' },
    // The files stand on the first page, whatever its size.
    ({ rest }, request) =>
      rest.repos.compareCommitsWithBasehead({
        ...here,
        basehead: `${from}...${to}`,
        per_page: 1,
        page: 1,
        request,
      }),
  );
  return { mergeBase: compared.merge_base_commit.sha, files: (compared.files ?? []).map(toChangedFile) };
}

async function readBetween(connection: Connection, here: Here, from: Oid, to: Oid): Promise<Comparison> {
  const compared = await readCompared(connection, here, from, to, `what changed since ${from}`);
  if (compared.files.length < MOST_COMPARED) return compared;
  throw new GitHubError(
    'refused',
    `Too much changed since ${from}: GitHub lists ${MOST_COMPARED} files and no more.`,
    'Nothing need be done: what comes next is looked at again.',
  );
}

async function readComparison(connection: Connection, here: Here, pull: Pull): Promise<Comparison> {
  const what = `what pull request ${pull.number} changes`;
  const { mergeBase, files } = await readCompared(connection, here, pull.base.tip, pull.landing, what);
  if (files.length < MOST_COMPARED) return { mergeBase, files };
  if (pull.changedFiles > MOST_FILES) throw tooManyFiles(pull);
  const all: ChangedFile[] = [];
  for (let page = 1; page <= MOST_FILES / 100; page += 1) {
    const next = await connection.read({ what, needs: 'pull-requests: read' }, ({ rest }, request) =>
      rest.pulls.listFiles({ ...here, pull_number: pull.number, per_page: 100, page, request }),
    );
    all.push(...next.map(toChangedFile));
    if (next.length < 100) break;
  }
  // Of a large pull request GitHub may still be counting.
  if (all.length === pull.changedFiles && all.length >= files.length) return { mergeBase, files: all };
  throw new GitHubError(
    'unreachable',
    `GitHub listed ${all.length} of ${pull.changedFiles} files when asked for ${what}.`,
    'Run the job again.',
  );
}

function tooManyFiles({ number, changedFiles }: Pull): GitHubError {
  return new GitHubError(
    'refused',
    `Pull request ${number} is too large to judge: it changes ${changedFiles} files, and GitHub lists ${MOST_FILES}.`,
    'Split it.',
  );
}

interface FileEntry {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: string;
}

function toChangedFile({ filename, previous_filename, status }: FileEntry): ChangedFile {
  return {
    path: filename,
    // A copy has a previous path as well, which is still there.
    ...(status === 'renamed' && previous_filename !== undefined ? { previous: previous_filename } : {}),
    status:
      status === 'added' || status === 'copied' ? 'added' : status === 'removed' ? 'removed' : 'changed',
  };
}

async function readPullsWithHead(
  connection: Connection,
  here: Here,
  owner: string,
  branch: string,
  oid: string,
): Promise<number[]> {
  const numbers: number[] = [];
  for (let page = 1; ; page += 1) {
    const pulls = await connection.read(
      {
        what: `the open pull requests of ${JSON.stringify(`${owner}:${branch}`)}`,
        needs: 'pull-requests: read',
      },
      ({ rest }, request) =>
        rest.pulls.list({ ...here, state: 'open', head: `${owner}:${branch}`, per_page: 100, page, request }),
    );
    numbers.push(...pulls.filter(({ head }) => head.sha === oid).map(({ number }) => number));
    if (pulls.length < 100) return numbers;
  }
}
