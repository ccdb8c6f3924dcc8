// Reads what the weekly report rests on: trackers and pull requests a hundred at a time, proposals as one archive.

import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type About, GitHubError } from './failure.ts';
import { readEntry } from './files.ts';
import { lastBeat } from './pull.ts';
import { toRawComment, toRawPull, toRawTracker, toReferences, toReportIssue } from './report-nodes.ts';
import {
  type BackwardPage,
  type CommentNode,
  EARLIER,
  EARLIER_REFERENCES,
  HOME,
  type HomeNode,
  type Page,
  pullsByNumber,
  pullsQuery,
  REPORTS,
  type ReportIssueNode,
  type ReportPullNode,
  TRACKERS,
  type TrackerEventNode,
  type TrackerNode,
  trackersByNumber,
} from './report-queries.ts';
import type { ReportQuestions } from './report-questions.ts';
import type { Connection, Here } from './transport.ts';

const SWEEP = 'enhancements/sweep';
/** A page; and a smaller one, for where GitHub takes too long over it. */
const MOST = 100;
const FEW = 25;
const BY_NUMBER = 50;
/** Of pull requests that are over, the newest hundreds: a SIG that reviewed none of them is not active there. */
const REVIEWED_PAGES = 5;
/** An archive that is larger holds something else than proposals. */
const LARGEST_ARCHIVE = 512 * 1024 * 1024;
const unpack = promisify(gunzip);

type Reading = Omit<ReportQuestions, 'onIssue' | 'openIssue' | 'editIssue'>;

export function reportReading(connection: Connection, here: Here): Reading {
  const place = { owner: here.owner, name: here.repo };
  return {
    reportHome: (config) => readHome(connection, here, config),
    reports: async (label) => {
      const data = await connection.query<{ repository: { issues: { nodes: readonly ReportIssueNode[] } } }>(
        { what: 'the issues of earlier reports', needs: 'issues: read' },
        REPORTS,
        { ...place, label },
      );
      return data.repository.issues.nodes.map(toReportIssue);
    },
    trackers: (label, take) =>
      readPages<TrackerNode, { repository: { issues: Page<TrackerNode> } }>(
        connection,
        { what: `the trackers, by the label ${JSON.stringify(label)}`, needs: 'issues: read' },
        () => TRACKERS,
        { ...place, label },
        ({ repository }) => repository.issues,
        (nodes, total) => {
          take(nodes.map(toRawTracker), total);
          return true;
        },
      ),
    trackersByNumber: (numbers) =>
      inParts(numbers, async (part) => {
        const { query, variables } = trackersByNumber(part);
        const data = await connection.query<{ repository: Record<string, TrackerNode | null> }>(
          { what: 'the trackers of the proposals', needs: 'issues: read' },
          query,
          { ...place, ...variables },
          /^repository\.i\d+$/,
        );
        return part.flatMap((_, index) => {
          const node = data.repository[`i${index}`];
          return node?.__typename === 'Issue' ? [toRawTracker(node)] : [];
        });
      }),
    earlierComments: async (number, before) => {
      const data = await connection.query<{
        repository: { issue: { comments: BackwardPage<CommentNode> } };
      }>({ what: `the comments of ${number}`, needs: 'issues: read' }, EARLIER, { ...place, number, before });
      const { nodes, pageInfo } = data.repository.issue.comments;
      const next = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
      return { comments: nodes.map(toRawComment), ...(next === null ? {} : { before: next }) };
    },
    earlierReferences: async (number, before) => {
      const data = await connection.query<{
        repository: { issue: { timelineItems: BackwardPage<TrackerEventNode> } };
      }>({ what: `the references of ${number}`, needs: 'issues: read' }, EARLIER_REFERENCES, {
        ...place,
        number,
        before,
      });
      const { nodes, pageInfo } = data.repository.issue.timelineItems;
      const next = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
      return { ...toReferences(nodes), ...(next === null ? {} : { earlierReferences: next }) };
    },
    pulls: async (repository, kind, since, take) => {
      const [owner = '', name = ''] = repository.split('/');
      const isOver = kind === 'closed' || kind === 'decided';
      await readPages<ReportPullNode, { repository: { pullRequests: Page<ReportPullNode> } }>(
        connection,
        { what: `the pull requests of ${repository}`, needs: 'pull-requests: read' },
        // Who reviewed what was over long ago matters to nobody, and costs a point a page.
        (page) => pullsQuery(kind === 'closed' && page >= REVIEWED_PAGES ? 'past' : kind),
        { owner, name },
        (data) => data.repository.pullRequests,
        (nodes, total) => {
          const wanted = isOver ? nodes.filter((node) => Date.parse(node.updatedAt) >= since) : nodes;
          take(
            wanted.map((node) => toRawPull(node, repository)),
            total,
          );
          // They come as they were touched last: from the first that is older on all are.
          return wanted.length === nodes.length;
        },
      );
    },
    pullsByNumber: (repository, numbers) => {
      const [owner = '', name = ''] = repository.split('/');
      return inParts(numbers, async (part) => {
        const { query, variables } = pullsByNumber(part);
        const data = await connection.query<{ repository: Record<string, ReportPullNode | null> | null }>(
          { what: `pull requests of ${repository}`, needs: 'pull-requests: read' },
          query,
          { owner, name, ...variables },
          /^repository(?:\.p\d+)?$/,
        );
        return part.flatMap((_, index) => {
          const node = data.repository?.[`p${index}`];
          return node ? [toRawPull(node, repository)] : [];
        });
      });
    },
    archive: (commit) => readArchive(connection, here, commit),
  };
}

async function readHome(connection: Connection, here: Here, config: string) {
  const data = await connection.query<{
    viewer: { login: string };
    repository: { defaultBranchRef: HomeNode };
  }>({ what: 'the default branch', needs: 'contents: read' }, HOME, {
    owner: here.owner,
    name: here.repo,
    config,
  });
  const { name, target } = data.repository.defaultBranchRef;
  const file = target.file && (await readEntry(connection, here, target.file, config));
  const sweep = lastBeat(target, SWEEP, data.viewer.login);
  return {
    viewer: data.viewer.login,
    branch: name,
    tip: target.oid,
    ...(file ? { config: file } : {}),
    ...(sweep ? { lastSweep: sweep.at } : {}),
  };
}

/** A list page by page, until `take` has enough. Where a page does not come in time smaller ones are asked for from there on. */
async function readPages<Node, Data>(
  connection: Connection,
  about: About,
  queryOf: (page: number) => string,
  variables: Readonly<Record<string, unknown>>,
  pageOf: (data: Data) => Page<Node>,
  take: (nodes: readonly Node[], total: number) => boolean,
): Promise<void> {
  let first = MOST;
  let after: string | null = null;
  let count = 0;
  let pages = 0;
  for (;;) {
    let page: Page<Node>;
    try {
      page = pageOf(await connection.query<Data>(about, queryOf(pages), { ...variables, first, after }));
    } catch (problem) {
      if (!(problem instanceof GitHubError) || problem.kind !== 'unreachable' || first === FEW) throw problem;
      first = FEW;
      continue;
    }
    count += page.nodes.length;
    pages += 1;
    if (!take(page.nodes, page.totalCount) || !page.pageInfo.hasNextPage) {
      // A list that ends before its own count is not whole.
      if (!page.pageInfo.hasNextPage && count < page.totalCount)
        throw notWhole(about, count, page.totalCount);
      return;
    }
    after = page.pageInfo.endCursor;
  }
}

function notWhole({ what }: About, count: number, total: number): GitHubError {
  return new GitHubError(
    'unreachable',
    `GitHub listed ${count} of ${total} when asked for ${what}.`,
    'Run the job again.',
  );
}

async function inParts<Found>(
  numbers: readonly number[],
  read: (part: readonly number[]) => Promise<readonly Found[]>,
): Promise<Found[]> {
  const found: Found[] = [];
  for (let at = 0; at < numbers.length; at += BY_NUMBER)
    found.push(...(await read(numbers.slice(at, at + BY_NUMBER))));
  return found;
}

/** A download that ends in the middle is no archive: it is asked for again like any other garbled answer. */
async function readArchive(connection: Connection, here: Here, commit: string): Promise<Uint8Array> {
  const { bytes } = await connection.read(
    { what: `the files at ${commit.slice(0, 12)}`, needs: 'contents: read' },
    async ({ rest }, request) => {
      const answer = await rest.repos.downloadTarballArchive({ ...here, ref: commit, request });
      const packed = Buffer.from(answer.data as ArrayBuffer);
      const unpacked = await unpack(packed, { maxOutputLength: LARGEST_ARCHIVE }).catch(() => undefined);
      return { ...answer, data: (unpacked ? { bytes: unpacked } : '') as { bytes: Buffer } };
    },
  );
  return bytes;
}
