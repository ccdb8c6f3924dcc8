// Repositories, branches, people: what REST answers about them.

import { slice } from '../referee/slice.ts';
import type { Repository } from '../state/model.ts';
import { type Commit, filesOf } from '../state/objects.ts';
import { accessOf, resolveRef, restLogin } from '../state/world.ts';
import { type Call, type Handler, NO_CONTENT, notFound, ok, Refusal } from './call.ts';
import { paged } from './paging.ts';
import { publicUser, simpleUser } from './render/account.ts';
import { commit } from './render/commit.ts';
import { apiUrl, fullRepository } from './render/repository.ts';

function accountOf({ world, parameters }: Call, name = 'username') {
  return world.accounts.get((parameters[name] ?? '').toLowerCase());
}

export function commitNamed(repository: Repository, name: string): Commit {
  const found = repository.objects.commits.get(resolveRef(repository, name) ?? '');
  if (found) return found;
  throw new Refusal(422, `No commit found for SHA: ${name}`);
}

function branch(call: Call, home: Repository, name: string, sha: string) {
  const url = `${apiUrl(call.base, home)}/branches/${encodeURIComponent(name)}/protection`;
  const isProtected = home.protected.has(name);
  return {
    name,
    commit: { sha, url: `${apiUrl(call.base, home)}/commits/${sha}` },
    protected: isProtected,
    protection: { enabled: isProtected },
    protection_url: url,
  };
}

function branchesOf(repository: Repository): [string, string][] {
  return [...repository.refs].flatMap(([ref, sha]) =>
    ref.startsWith('heads/') ? [[ref.slice(6), sha] as [string, string]] : [],
  );
}

export const repositoryHandlers: Readonly<Record<string, Handler>> = {
  'meta/root': ({ base }) => {
    const names = slice.schemas['root']?.['required'] as string[];
    return ok(Object.fromEntries(names.map((name) => [name, `${base}/${name.replace(/_url$/, '')}`])));
  },

  'rate-limit/get': ({ rate }) => ok(rate()),

  'users/get-authenticated': ({ base, token }) => {
    if (token.kind === 'anonymous') throw new Refusal(401, 'Requires authentication');
    if (token.kind === 'installation' || !token.account) {
      throw new Refusal(403, 'Resource not accessible by integration');
    }
    return ok(publicUser(base, token.account));
  },

  'users/get-by-username': (call) => {
    const who = accountOf(call);
    if (!who) throw notFound();
    return ok(publicUser(call.base, who));
  },

  'orgs/check-membership-for-user': (call) => {
    const who = accountOf(call);
    if (!who || !accountOf(call, 'org')?.members.has(who.login.toLowerCase())) throw notFound();
    return NO_CONTENT;
  },

  'teams/list-members-in-org': (call) => {
    const team = accountOf(call, 'org')?.teams.get(call.parameters['team_slug'] ?? '');
    if (!team) throw notFound();
    const members = team.members.flatMap((login) => call.world.accounts.get(login.toLowerCase()) ?? []);
    return paged(call, members, (member) => simpleUser(call.base, member));
  },

  'repos/get': ({ base, token }, { repository }) => ok(fullRepository(base, repository, token.account)),

  'repos/list-branches': (call, { repository }) => {
    const wanted = call.query['protected'];
    const found = branchesOf(repository)
      .filter(([name]) => wanted === undefined || repository.protected.has(name) === wanted)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return paged(call, found, ([name, sha]) => branch(call, repository, name, sha), repository);
  },

  'repos/get-branch': (call, { repository }) => {
    const name = call.parameters['branch'] ?? '';
    const sha = repository.refs.get(`heads/${name}`);
    const tip = repository.objects.commits.get(sha ?? '');
    if (!tip) throw new Refusal(404, 'Branch not found');
    const url = `${apiUrl(call.base, repository)}/branches/${encodeURIComponent(name)}`;
    return ok({
      ...branch(call, repository, name, tip.id),
      commit: commit(call.world, call.base, repository, tip),
      _links: { self: url, html: `https://github.com/${repository.name}/tree/${name}` },
    });
  },

  'repos/check-collaborator': (call, { repository }) => {
    const who = accountOf(call);
    if (!who || (!repository.collaborators.has(who.login.toLowerCase()) && who !== repository.owner))
      throw notFound();
    return NO_CONTENT;
  },

  'repos/get-collaborator-permission-level': (call, { repository }) => {
    const who = accountOf(call);
    if (!who) throw notFound();
    const access = accessOf(repository, who);
    // The old name of the field knows four values only.
    const permission = access === 'maintain' ? 'write' : access === 'triage' ? 'read' : access;
    const rank = ['none', 'read', 'triage', 'write', 'maintain', 'admin'].indexOf(access);
    const permissions = {
      pull: rank >= 1,
      triage: rank >= 2,
      push: rank >= 3,
      maintain: rank >= 4,
      admin: rank >= 5,
    };
    const user = { ...simpleUser(call.base, who), login: restLogin(who), permissions, role_name: access };
    return ok({ permission, role_name: access, user });
  },

  'repos/download-tarball-archive': (call, { repository }) => {
    const { id } = commitNamed(repository, call.parameters['ref'] || repository.defaultBranch);
    const path = `${repository.owner.login}/${repository.name}/legacy.tar.gz/${id}`;
    return { status: 302, headers: { Location: `${call.base}/codeload/${path}` } };
  },
};

/** Files of a commit for an archive: path, mode and bytes; submodules are left out. */
export function archiveFiles(
  repository: Repository,
  sha: string,
): { path: string; mode: string; bytes: Buffer }[] {
  const tree = repository.objects.commits.get(sha)?.tree ?? '';
  return [...filesOf(repository.objects, tree)].flatMap(([path, { mode, id }]) => {
    const bytes = repository.objects.blobs.get(id);
    return bytes ? [{ path, mode, bytes }] : [];
  });
}
