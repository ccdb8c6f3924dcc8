// Where does everything of one GitHub lie, and how is it found? Accounts and repositories by name without case, anything else by its id.

import type { Clock } from '../clock.ts';
import type { Access, Account, AccountKind, Issue, Repository, World } from './model.ts';

/** Made in every world: the author of whatever GITHUB_TOKEN writes. */
export const ACTIONS = 'github-actions';
const FIRST_ID = 1_000;

export function makeWorld(clock: Clock): World {
  const world: World = {
    clock,
    accounts: new Map(),
    repositories: new Map(),
    byId: new Map(),
    mentions: [],
    lastId: FIRST_ID,
  };
  account(world, `${ACTIONS}[bot]`);
  return world;
}

export function nextId(world: World): number {
  world.lastId += 1;
  return world.lastId;
}

/** Gives an object its number. The object is remembered under it until `forget`. */
export function register<Made extends { readonly id: number }>(world: World, made: Made): Made {
  world.byId.set(made.id, made);
  return made;
}

const WITHOUT_BOT = /\[bot\]$/;

/** The account of that login; made where there is none. `hubot[bot]` is a bot. */
export function account(world: World, login: string, kind?: AccountKind): Account {
  const name = login.replace(WITHOUT_BOT, '');
  const isBot = kind === 'Bot' || WITHOUT_BOT.test(login);
  const key = isBot ? `${name.toLowerCase()}[bot]` : name.toLowerCase();
  const known = world.accounts.get(key);
  if (known) return known;
  const made: Account = {
    kind: kind ?? (isBot ? 'Bot' : 'User'),
    id: nextId(world),
    login: name,
    createdAt: world.clock.now(),
    members: new Set(),
    teams: new Map(),
  };
  world.accounts.set(key, made);
  return register(world, made);
}

/** As REST writes it. */
export function restLogin({ kind, login }: Account): string {
  return kind === 'Bot' ? `${login}[bot]` : login;
}

export function repositoryNamed(world: World, owner: string, name: string): Repository | undefined {
  return world.repositories.get(`${owner}/${name}`.toLowerCase());
}

export function fullName({ owner, name }: Repository): string {
  return `${owner.login}/${name}`;
}

export function accessOf(repository: Repository, who: Account | null): Access {
  if (!who) return 'none';
  if (who.id === repository.owner.id) return 'admin';
  const granted = repository.collaborators.get(who.login.toLowerCase());
  return granted ?? (repository.private ? 'none' : 'read');
}

export function mayPush(repository: Repository, who: Account | null): boolean {
  return ['admin', 'maintain', 'write'].includes(accessOf(repository, who));
}

/** As GitHub's `author_association`; private memberships are taken for public ones. */
export function associationOf(repository: Repository, who: Account | null): string {
  if (!who) return 'NONE';
  if (who.id === repository.owner.id) return 'OWNER';
  const login = who.login.toLowerCase();
  if (repository.owner.members.has(login)) return 'MEMBER';
  if (repository.collaborators.has(login)) return 'COLLABORATOR';
  return repository.contributors.has(who.id) ? 'CONTRIBUTOR' : 'NONE';
}

/** The commit that a branch, a ref, a tag or an (abbreviated) commit id names. */
export function resolveRef(repository: Repository, name: string): string | undefined {
  const short = name.replace(/^refs\//, '');
  const found =
    repository.refs.get(short) ??
    repository.refs.get(`heads/${short}`) ??
    repository.refs.get(`tags/${short}`);
  if (found !== undefined) return found;
  if (name === 'HEAD') return repository.refs.get(`heads/${repository.defaultBranch}`);
  if (repository.objects.commits.has(name)) return name;
  if (!/^[0-9a-f]{7,39}$/.test(name)) return undefined;
  const matches = [...repository.objects.commits.keys()].filter((id) => id.startsWith(name));
  return matches.length === 1 ? matches[0] : undefined;
}

/** In the order of their numbers. */
export function issuesOf(repository: Repository): Issue[] {
  return [...repository.issues.values()];
}
