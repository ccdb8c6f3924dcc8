// A repository as REST shows it.

import { toTimestamp } from '../../clock.ts';
import type { Account, Repository } from '../../state/model.ts';
import { accessOf, fullName } from '../../state/world.ts';
import { simpleUser } from './account.ts';
import { nodeId } from './node-id.ts';

/** Addresses below the repository's own, by the word before `_url`. */
const BELOW: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};

export function apiUrl(base: string, repository: Repository): string {
  return `${base}/repos/${fullName(repository)}`;
}

export function webUrl(repository: Repository): string {
  return `https://github.com/${fullName(repository)}`;
}

export function minimalRepository(base: string, repository: Repository) {
  const url = apiUrl(base, repository);
  return {
    id: repository.id,
    node_id: nodeId(repository),
    name: repository.name,
    full_name: fullName(repository),
    private: repository.private,
    owner: simpleUser(base, repository.owner),
    html_url: webUrl(repository),
    description: null,
    fork: repository.parent !== null,
    url,
    ...Object.fromEntries(Object.entries(BELOW).map(([name, path]) => [`${name}_url`, url + path])),
  };
}

export function repository(base: string, shown: Repository) {
  const web = webUrl(shown);
  return {
    ...minimalRepository(base, shown),
    created_at: toTimestamp(shown.createdAt),
    updated_at: toTimestamp(shown.pushedAt),
    pushed_at: toTimestamp(shown.pushedAt),
    git_url: web.replace('https', 'git'),
    ssh_url: `git@github.com:${fullName(shown)}.git`,
    clone_url: `${web}.git`,
    svn_url: web,
    mirror_url: null,
    homepage: null,
    size: 1,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    language: null,
    has_issues: true,
    has_projects: false,
    has_downloads: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    forks_count: 0,
    forks: 0,
    archived: shown.archived,
    disabled: false,
    open_issues_count: shown.openIssues,
    open_issues: shown.openIssues,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: shown.private ? 'private' : 'public',
    default_branch: shown.defaultBranch,
  };
}

export function fullRepository(base: string, shown: Repository, viewer: Account | null) {
  const access = accessOf(shown, viewer);
  const rank = ['none', 'read', 'triage', 'write', 'maintain', 'admin'].indexOf(access);
  const inner = repository(base, shown);
  const { parent } = shown;
  return {
    ...inner,
    network_count: 0,
    subscribers_count: 0,
    permissions: {
      admin: rank >= 5,
      maintain: rank >= 4,
      push: rank >= 3,
      triage: rank >= 2,
      pull: rank >= 1,
    },
    ...(shown.owner.kind === 'Organization' ? { organization: simpleUser(base, shown.owner) } : {}),
    ...(parent ? { parent: repository(base, parent), source: repository(base, parent) } : {}),
  };
}
