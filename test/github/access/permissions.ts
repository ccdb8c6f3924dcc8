// Which operation needs which permission? A table, and the one place that refuses.
//
// Source of the table: "Permissions required for GitHub Apps" in GitHub's documentation, in machine-readable form @octokit/app-permissions 2.1.0,
// with which every line was compared; lines that it lacks (newer operations) are marked and follow the documentation's page.

import type { Issue, Repository } from '../state/model.ts';
import { accessOf, mayPush } from '../state/world.ts';
import { grants, type PermissionName, type Token } from './tokens.ts';

export interface Need {
  readonly level: 'read' | 'write';
  /** Any of them will do, unless the object decides: see {@link isAllowed}. */
  readonly any: readonly PermissionName[];
}

const need = (level: Need['level'], ...any: PermissionName[]): Need => ({ level, any });
const METADATA = need('read', 'metadata');
const CONTENTS = need('read', 'contents');
const PULLS = need('read', 'pull-requests');
const WRITE_PULLS = need('write', 'pull-requests');
const TALK = need('read', 'issues', 'pull-requests');
const WRITE_TALK = need('write', 'issues', 'pull-requests');

export const NEEDS: Readonly<Record<string, Need | undefined>> = {
  'meta/root': METADATA,
  'rate-limit/get': METADATA,
  'users/get-by-username': METADATA,
  'orgs/check-membership-for-user': METADATA,
  'teams/list-members-in-org': need('read', 'members'), // documentation
  'repos/get': METADATA,
  'repos/check-collaborator': METADATA,
  'repos/get-collaborator-permission-level': METADATA, // documentation
  'repos/get-content': CONTENTS,
  'repos/list-branches': CONTENTS,
  'repos/get-branch': CONTENTS,
  'repos/list-commits': CONTENTS,
  'repos/get-commit': CONTENTS,
  'repos/list-branches-for-head-commit': CONTENTS, // documentation
  'repos/compare-commits-with-basehead': CONTENTS, // documentation
  'repos/download-tarball-archive': CONTENTS, // documentation
  'repos/list-pull-requests-associated-with-commit': PULLS, // documentation
  'repos/get-combined-status-for-ref': need('read', 'statuses'),
  'repos/list-commit-statuses-for-ref': need('read', 'statuses'),
  'repos/create-commit-status': need('write', 'statuses'),
  'git/get-blob': CONTENTS,
  'git/get-tree': CONTENTS,
  'git/get-commit': CONTENTS,
  'git/get-ref': CONTENTS,
  'git/list-matching-refs': CONTENTS,
  'issues/list-for-repo': need('read', 'issues'),
  'issues/create': need('write', 'issues'),
  'issues/get': TALK,
  'issues/update': WRITE_TALK,
  'issues/list-comments': TALK,
  'issues/list-comments-for-repo': TALK,
  'issues/create-comment': WRITE_TALK,
  'issues/get-comment': TALK,
  'issues/update-comment': WRITE_TALK,
  'issues/delete-comment': WRITE_TALK,
  'issues/list-labels-for-repo': TALK,
  'issues/get-label': TALK,
  'issues/create-label': WRITE_TALK,
  'issues/list-labels-on-issue': TALK,
  'issues/add-labels': WRITE_TALK,
  'issues/set-labels': WRITE_TALK,
  'issues/remove-label': WRITE_TALK,
  'issues/remove-all-labels': WRITE_TALK,
  'issues/list-milestones': TALK,
  'issues/get-milestone': TALK,
  'issues/list-events': TALK,
  'issues/list-events-for-timeline': TALK,
  'issues/add-assignees': WRITE_TALK,
  'pulls/list': PULLS,
  'pulls/get': PULLS,
  'pulls/update': WRITE_PULLS,
  'pulls/list-files': PULLS,
  'pulls/list-commits': PULLS,
  'pulls/check-if-merged': PULLS,
  'pulls/list-reviews': PULLS,
  'pulls/get-review': PULLS,
  'pulls/create-review': WRITE_PULLS,
  'pulls/update-review': WRITE_PULLS,
  'pulls/dismiss-review': WRITE_PULLS,
  'pulls/list-requested-reviewers': PULLS,
  'pulls/request-reviewers': WRITE_PULLS,
  'pulls/remove-requested-reviewers': WRITE_PULLS,
};

/** What everybody who can see a repository may do there; the rest asks a person for triage or write access. */
const FOR_EVERYBODY = new Set([
  'issues/create',
  'issues/create-comment',
  'pulls/create-review',
  'addComment',
]);
const FOR_TRIAGE = /label|minimize|assignees|issues\/update$|requested|request-/i;

/** True where the token sees the repository at all; otherwise GitHub says 404. */
export function canSee(token: Token, repository: Repository): boolean {
  if (!repository.private) return true;
  if (token.kind === 'installation') return token.repository === repository;
  return accessOf(repository, token.account) !== 'none';
}

/**
 * `name` is the operation or mutation. Where issues and pull requests share an operation, a write to a pull request takes `pull-requests` and one to
 * an issue takes `issues` (github.md, section 3: `issues: write` alone gives 403 on a pull request). Public things are read without a permission
 * (documentation: "can be used without … the aforementioned permissions if only public resources are requested").
 */
export function isAllowed(
  token: Token,
  name: string,
  { level, any }: Need,
  repository: Repository,
  subject?: Issue,
  mine = false,
): boolean {
  if (token.kind !== 'installation') {
    if (level === 'read') return canSee(token, repository);
    if (token.kind === 'anonymous') return false;
    if (FOR_EVERYBODY.has(name) || mine) return true;
    return (
      mayPush(repository, token.account) ||
      (FOR_TRIAGE.test(name) && accessOf(repository, token.account) === 'triage')
    );
  }
  if (level === 'read' && !repository.private && !any.includes('members')) return true;
  if (token.repository !== repository) return false;
  const taken =
    subject && any.length > 1 ? [subject.kind === 'Issue' ? 'issues' : ('pull-requests' as const)] : any;
  return (level === 'write' ? taken : any).some((permission) =>
    grants(token, permission as PermissionName, level),
  );
}
