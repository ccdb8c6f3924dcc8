// What every resolver is given besides its object, and the ways in which it can refuse.

import { canSee, isAllowed } from '../access/permissions.ts';
import type { PermissionName, Token } from '../access/tokens.ts';
import type { Issue, Repository, World } from '../state/model.ts';
import type { Commit } from '../state/objects.ts';

export interface Context {
  readonly world: World;
  readonly token: Token;
  /** Connections show nothing that is newer. */
  readonly newest: number;
  readonly rateLimit: object;
  /** What `mergeQueue` answers to an App's token: not settled on live GitHub (github.md, section 3). */
  readonly mergeQueue: 'readable' | 'null' | 'forbidden';
}

/** Resolvers of one type, by field. `never` lets each name its own source and arguments. */
export type Model = Readonly<Record<string, (source: never, args: never, context: Context) => unknown>>;
export type Models = Readonly<Record<string, Model>>;

/** A git object of GraphQL knows its repository. */
export interface CommitNode {
  readonly kind: 'CommitNode';
  readonly repository: Repository;
  readonly commit: Commit;
}

export interface TreeNode {
  readonly kind: 'Tree' | 'Blob';
  readonly repository: Repository;
  readonly id: string;
}

/** An error that GitHub answers beside the data. */
export class Declined extends Error {
  readonly type: string;

  constructor(type: 'NOT_FOUND' | 'FORBIDDEN' | 'UNPROCESSABLE', message: string) {
    super(message);
    this.type = type;
  }
}

/** A field that GitHub has and the stand-in has not. */
export class Unmodelled extends Error {}

export function forbidden(): Declined {
  return new Declined('FORBIDDEN', 'Resource not accessible by integration');
}

export function guardRead({ token }: Context, repository: Repository, ...any: PermissionName[]): void {
  if (!canSee(token, repository) || !isAllowed(token, 'read', { level: 'read', any }, repository))
    throw forbidden();
}

export function guardWrite(
  { token }: Context,
  name: string,
  any: readonly PermissionName[],
  issue: Issue,
  mine = false,
): void {
  if (!isAllowed(token, name, { level: 'write', any }, issue.repository, issue, mine)) throw forbidden();
}

export function commitNode(repository: Repository, sha: string | null | undefined): CommitNode | null {
  const commit = repository.objects.commits.get(sha ?? '');
  return commit ? { kind: 'CommitNode', repository, commit } : null;
}
