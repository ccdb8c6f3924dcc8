// Which of our statuses stand on commits that were heads once, and that a force-push left behind?

import type { Oid, OwnStatus } from '../domain/conversation.ts';
import { ownStatusesOf } from './pull.ts';
import { HEAD, type HeadNode } from './queries.ts';
import type { Connection, Here } from './transport.ts';

/** The newest of those that are asked for: who was force-pushed more often has had older words to repeat long ago. */
const MOST = 10;

interface Below {
  readonly history?: { readonly nodes: readonly HeadNode[] };
}

/** The newest status of that context on each of the commits, and on the hundred below each. A commit that is gone has none. */
export async function readStatusesBelow(
  connection: Connection,
  here: Here,
  commits: readonly Oid[],
  context: string,
): Promise<OwnStatus[]> {
  const asked = commits.slice(0, MOST);
  if (asked.length === 0) return [];
  const data = await connection.query<{
    viewer: { login: string };
    repository: Readonly<Record<string, Below | null>>;
  }>(
    { what: 'the former heads of a pull request', needs: 'contents: read' },
    below(asked.length),
    { owner: here.owner, name: here.repo, ...Object.fromEntries(asked.map((oid, at) => [`c${at}`, oid])) },
    /^repository\.c\d+$/,
  );
  const heads = asked.flatMap((_, at) => data.repository[`c${at}`]?.history?.nodes ?? []);
  return [...new Map(heads.map((head) => [head.oid, head])).values()]
    .flatMap((head) => ownStatusesOf(head, data.viewer.login))
    .filter((status) => status.context === context);
}

function below(count: number): string {
  const each = Array.from({ length: count }, (_, at) => at);
  return `query Below($owner: String!, $name: String!, ${each.map((at) => `$c${at}: GitObjectID!`).join(', ')}) {
  rateLimit { cost }
  viewer { login }
  repository(owner: $owner, name: $name) {
    ${each.map((at) => `c${at}: object(oid: $c${at}) { ... on Commit { history(first: 100) { nodes { ...Head } } } }`).join('\n    ')}
  }
}
${HEAD}`;
}
