// Commits, trees and statuses as REST shows them.

import { toTimestamp } from '../../clock.ts';
import type { Repository, Status, World } from '../../state/model.ts';
import type { Commit, Person } from '../../state/objects.ts';
import { simpleUser } from './account.ts';
import { nodeId } from './node-id.ts';
import { apiUrl, webUrl } from './repository.ts';

function person({ name, email, at }: Person) {
  return { name, email, date: toTimestamp(at) };
}

const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

export function gitCommit(base: string, home: Repository, shown: Commit) {
  const url = `${apiUrl(base, home)}/git`;
  return {
    sha: shown.id,
    node_id: nodeId(shown),
    url: `${url}/commits/${shown.id}`,
    html_url: `${webUrl(home)}/commit/${shown.id}`,
    author: person(shown.author),
    committer: person(shown.committer),
    tree: { sha: shown.tree, url: `${url}/trees/${shown.tree}` },
    message: shown.message,
    parents: shown.parents.map((sha) => ({
      sha,
      url: `${url}/commits/${sha}`,
      html_url: `${webUrl(home)}/commit/${sha}`,
    })),
    verification: UNSIGNED,
  };
}

export function commit(world: World, base: string, home: Repository, shown: Commit) {
  const url = `${apiUrl(base, home)}/commits`;
  const inner = gitCommit(base, home, shown);
  const user = (login: string | null) => {
    const known = login === null ? undefined : world.accounts.get(login.toLowerCase());
    return known ? simpleUser(base, known) : null;
  };
  return {
    sha: shown.id,
    node_id: nodeId(shown),
    commit: {
      author: inner.author,
      committer: inner.committer,
      message: shown.message,
      tree: inner.tree,
      url: inner.url,
      comment_count: 0,
      verification: UNSIGNED,
    },
    url: `${url}/${shown.id}`,
    html_url: inner.html_url,
    comments_url: `${url}/${shown.id}/comments`,
    author: user(shown.author.login),
    committer: user(shown.committer.login),
    parents: shown.parents.map((sha) => ({
      sha,
      url: `${url}/${sha}`,
      html_url: `${webUrl(home)}/commit/${sha}`,
    })),
  };
}

export function simpleStatus(base: string, shown: Status) {
  return {
    url: `${apiUrl(base, shown.repository)}/statuses/${shown.sha}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${shown.creator?.id ?? 0}?v=4`,
    id: shown.id,
    node_id: nodeId(shown),
    state: shown.state,
    description: shown.description,
    target_url: shown.targetUrl,
    context: shown.context,
    created_at: toTimestamp(shown.at),
    updated_at: toTimestamp(shown.at),
  };
}

export function status(base: string, shown: Status) {
  return { ...simpleStatus(base, shown), creator: simpleUser(base, shown.creator) };
}
