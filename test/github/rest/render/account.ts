// An account as REST shows it.

import { toTimestamp } from '../../clock.ts';
import type { Account, Team } from '../../state/model.ts';
import { ACTIONS, restLogin } from '../../state/world.ts';
import { nodeId } from './node-id.ts';

const GHOST = { id: 10137, login: 'ghost' };

/** A deleted account's writings are shown as those of `ghost`. */
export function simpleUser(base: string, who: Account | null) {
  const login = who ? restLogin(who) : GHOST.login;
  const url = `${base}/users/${encodeURIComponent(login)}`;
  const kind = who?.kind ?? 'User';
  return {
    login,
    id: who?.id ?? GHOST.id,
    node_id: who ? nodeId(who) : 'MDQ6VXNlcjEwMTM3',
    avatar_url: `https://avatars.githubusercontent.com/u/${who?.id ?? GHOST.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${kind === 'Bot' ? `apps/${who?.login}` : login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: kind,
    user_view_type: 'public',
    site_admin: false,
  };
}

export function publicUser(base: string, who: Account) {
  return {
    ...simpleUser(base, who),
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: toTimestamp(who.createdAt),
    updated_at: toTimestamp(who.createdAt),
  };
}

/** The App behind what GITHUB_TOKEN writes; null for people and other bots. */
export function appOf(base: string, who: Account | null) {
  if (who?.kind !== 'Bot' || who.login !== ACTIONS) return null;
  return {
    id: 15368,
    slug: ACTIONS,
    node_id: 'MDM6QXBwMTUzNjg=',
    owner: { ...simpleUser(base, null), login: 'github', id: 9919, type: 'Organization' },
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: 'https://github.com/apps/github-actions',
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2026-01-01T00:00:00Z',
    permissions: {
      contents: 'write',
      issues: 'write',
      metadata: 'read',
      pull_requests: 'write',
      statuses: 'write',
    },
    events: [],
  };
}

export function team(base: string, shown: Team) {
  return {
    id: shown.id,
    node_id: nodeId(shown),
    name: shown.slug,
    slug: shown.slug,
    description: null,
    privacy: 'closed',
    permission: 'pull',
    url: `${base}/organizations/${shown.organization.id}/team/${shown.id}`,
    html_url: `https://github.com/orgs/${shown.organization.login}/teams/${shown.slug}`,
    members_url: `${base}/organizations/${shown.organization.id}/team/${shown.id}/members{/member}`,
    repositories_url: `${base}/organizations/${shown.organization.id}/team/${shown.id}/repos`,
    type: 'organization',
    organization_id: shown.organization.id,
    parent: null,
  };
}
