// Who is calling, and what may they do? Tokens as a workflow gets them, minted with the `permissions:` of its job, and tokens of people.

import { createHash } from 'node:crypto';
import type { Account, Repository, World } from '../state/model.ts';
import { ACTIONS, account } from '../state/world.ts';

/** The keys of `permissions:` in a workflow that matter here, and those that only an App can have. */
export type PermissionName =
  | 'contents'
  | 'issues'
  | 'pull-requests'
  | 'statuses'
  | 'checks'
  | 'actions'
  | 'metadata'
  | 'members'
  | 'merge-queues';
export type Level = 'none' | 'read' | 'write';
export type Permissions = Readonly<Partial<Record<PermissionName, Level>>>;

export interface Token {
  readonly value: string;
  readonly kind: 'installation' | 'user' | 'anonymous';
  readonly account: Account | null;
  /** The one repository that an installation token may write to. */
  readonly repository: Repository | null;
  readonly permissions: Permissions;
}

/** Keys that GITHUB_TOKEN can never have: a workflow that asks for them does not start. */
const NOT_FOR_WORKFLOWS: readonly string[] = ['members', 'metadata', 'merge-queues'];

export interface TokenOptions {
  /** As in the workflow; what is not named is `none`, as on GitHub once one key is named. */
  readonly permissions: Permissions;
  readonly repository: Repository;
  /** For an App of its own, which may hold more than GITHUB_TOKEN can. */
  readonly app?: string;
}

function secret(prefix: string, seed: string): string {
  return `${prefix}_${createHash('sha256').update(seed).digest('base64url').replace(/[-_]/g, 'x').slice(0, 36)}`;
}

/** GITHUB_TOKEN of a job in `repository`. */
export function workflowToken(
  world: World,
  { permissions, repository, app }: TokenOptions,
  serial: number,
): Token {
  const forbidden = Object.keys(permissions).filter((name) => NOT_FOR_WORKFLOWS.includes(name));
  if (app === undefined && forbidden.length > 0) {
    throw new Error(`a workflow cannot ask for the permission '${forbidden[0]}'`);
  }
  return {
    value: secret('ghs', `installation ${serial}`),
    kind: 'installation',
    account: account(world, `${app ?? ACTIONS}[bot]`),
    repository,
    permissions: { ...permissions, metadata: 'read' },
  };
}

/** A classic token of a person: may do what the person may. */
export function personalToken(world: World, login: string, serial: number): Token {
  return {
    value: secret('ghp', `personal ${serial}`),
    kind: 'user',
    account: account(world, login),
    repository: null,
    permissions: {},
  };
}

export const ANONYMOUS: Token = {
  value: '',
  kind: 'anonymous',
  account: null,
  repository: null,
  permissions: {},
};

export function grants(token: Token, name: PermissionName, level: 'read' | 'write'): boolean {
  const given = token.permissions[name] ?? 'none';
  return given === 'write' || given === level;
}
