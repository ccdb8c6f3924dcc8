// Reads all open pull requests, as far as a sweep has to know them.

import { readEntry } from './files.ts';
import type { OpenPull, OpenPulls } from './github.ts';
import { lastBeat, ownStatusesOf, PARTS, restOf, statusesOf } from './pull.ts';
import {
  type BeatsNode,
  type EntryNode,
  MORE_OF_OPEN,
  OPEN,
  type OpenPullNode,
  type Page,
} from './queries.ts';
import type { Connection, Here } from './transport.ts';

export async function readOpenPulls(
  connection: Connection,
  here: Here,
  question: { readonly config: string; readonly context: string; readonly heartbeat: string },
): Promise<OpenPulls> {
  const repository = { owner: here.owner, name: here.repo };
  const about = { what: 'the open pull requests', needs: 'pull-requests: read', parts: PARTS };
  const data = await connection.query<{
    viewer: { login: string };
    repository: {
      defaultBranchRef: {
        name: string;
        target: BeatsNode & { oid: string; file: EntryNode | null };
      };
      pullRequests: Page<OpenPullNode>;
    };
  }>(about, OPEN, { ...repository, config: question.config });
  const { defaultBranchRef, pullRequests } = data.repository;
  const { target, name } = defaultBranchRef;
  const nodes = await restOf(pullRequests, 'open pull requests', about, async (after) => {
    const next = await connection.query<{ repository: { pullRequests: Page<OpenPullNode> } }>(
      about,
      MORE_OF_OPEN,
      {
        ...repository,
        after,
      },
    );
    return next.repository.pullRequests;
  });
  const viewer = data.viewer.login;
  const file = target.file && (await readEntry(connection, here, target.file, question.config));
  const heartbeat = lastBeat(target, question.heartbeat, viewer);
  return {
    pulls: nodes.map((node) => toOpenPull(node, question.context, viewer)),
    defaultBranch: { name, tip: target.oid },
    ...(file ? { config: file } : {}),
    ...(heartbeat ? { heartbeat } : {}),
  };
}

function toOpenPull({ number, updatedAt, commits }: OpenPullNode, context: string, viewer: string): OpenPull {
  const head = commits.nodes.at(-1)?.commit;
  const own = head && ownStatusesOf(head, viewer).find((status) => status.context === context);
  const status = own && statusesOf(head).find((each) => each.context === context);
  return {
    number,
    updatedAt: Date.parse(updatedAt),
    head: head?.oid ?? '',
    ...(own && status ? { status: { state: status.state, address: status.address, at: own.at } } : {}),
  };
}
