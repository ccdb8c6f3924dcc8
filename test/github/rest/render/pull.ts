// Pull requests, their reviews and files, as REST shows them.

import { toTimestamp } from '../../clock.ts';
import { baseOf, pullCommits, pullFiles } from '../../deeds/pulls.ts';
import type { Account, Pull, Repository, Review, Team } from '../../state/model.ts';
import type { ChangedFile } from '../../state/tree-diff.ts';
import { associationOf } from '../../state/world.ts';
import { simpleUser, team } from './account.ts';
import { issue } from './issue.ts';
import { nodeId } from './node-id.ts';
import { apiUrl, repository, webUrl } from './repository.ts';

export function requestedReviewers(base: string, requested: readonly (Account | Team)[]) {
  return {
    users: requested.flatMap((each) => (each.kind === 'Team' ? [] : [simpleUser(base, each)])),
    teams: requested.flatMap((each) => (each.kind === 'Team' ? [team(base, each)] : [])),
  };
}

export function simplePull(base: string, shown: Pull) {
  const {
    repository_url: home,
    labels_url: _labels,
    events_url: _events,
    timeline_url: _timeline,
    comments: _comments,
    closed_by: _closer,
    reactions: _reactions,
    performed_via_github_app: _app,
    state_reason: _reason,
    pull_request: _pull,
    url: issueUrl,
    ...common
  } = issue(base, shown) as ReturnType<typeof issue> & { pull_request?: unknown };
  const url = `${home}/pulls/${shown.number}`;
  const web = common.html_url;
  const links = {
    self: url,
    html: web,
    issue: issueUrl,
    comments: `${issueUrl}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${home}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${home}/statuses/${shown.head.sha}`,
  };
  const { users, teams } = requestedReviewers(base, shown.requested);
  return {
    ...common,
    url,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    issue_url: issueUrl,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    merged_at: shown.mergedAt === null ? null : toTimestamp(shown.mergedAt),
    merge_commit_sha: shown.mergeCommit,
    requested_reviewers: users,
    requested_teams: teams,
    head: {
      label: shown.head.label,
      ref: shown.head.ref,
      sha: shown.head.sha,
      user: shown.head.repository ? simpleUser(base, shown.head.repository.owner) : null,
      repo: shown.head.repository ? repository(base, shown.head.repository) : null,
    },
    base: {
      label: `${shown.repository.owner.login}:${shown.base.ref}`,
      ref: shown.base.ref,
      sha: baseOf(shown),
      user: simpleUser(base, shown.repository.owner),
      repo: repository(base, shown.repository),
    },
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    auto_merge: null,
    draft: shown.draft,
  };
}

export function pull(base: string, shown: Pull) {
  const files = pullFiles(shown);
  const sum = (count: (file: ChangedFile) => number) => files.reduce((total, file) => total + count(file), 0);
  const open = shown.state === 'open';
  return {
    ...simplePull(base, shown),
    merged: shown.mergedAt !== null,
    mergeable: open ? shown.mergeable : null,
    rebaseable: open ? shown.mergeable : null,
    mergeable_state: open && shown.mergeable !== null ? (shown.mergeable ? 'clean' : 'dirty') : 'unknown',
    merged_by: shown.mergedBy ? simpleUser(base, shown.mergedBy) : null,
    comments: shown.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: pullCommits(shown).length,
    additions: sum(({ additions }) => additions),
    deletions: sum(({ deletions }) => deletions),
    changed_files: files.length,
  };
}

export function review(base: string, shown: Review) {
  const { pull: of } = shown;
  const html = `${webUrl(of.repository)}/pull/${of.number}#pullrequestreview-${shown.id}`;
  const url = `${apiUrl(base, of.repository)}/pulls/${of.number}`;
  return {
    id: shown.id,
    node_id: nodeId(shown),
    user: shown.author ? simpleUser(base, shown.author) : null,
    body: shown.body,
    state: shown.state,
    html_url: html,
    pull_request_url: url,
    author_association: associationOf(of.repository, shown.author),
    _links: { html: { href: html }, pull_request: { href: url } },
    ...(shown.submittedAt === null ? {} : { submitted_at: toTimestamp(shown.submittedAt) }),
    commit_id: shown.commit,
  };
}

/** GitHub leaves the patch out of large files and of files beyond a total. */
const LARGEST_PATCH = 400_000;

export function file(base: string, home: Repository, commit: string, shown: ChangedFile) {
  const path = shown.path.split('/').map(encodeURIComponent).join('/');
  const { patch } = shown;
  return {
    sha: (shown.after ?? shown.before)?.id ?? null,
    filename: shown.path,
    status: shown.status,
    additions: shown.additions,
    deletions: shown.deletions,
    changes: shown.additions + shown.deletions,
    blob_url: `${webUrl(home)}/blob/${commit}/${path}`,
    raw_url: `${webUrl(home)}/raw/${commit}/${path}`,
    contents_url: `${apiUrl(base, home)}/contents/${path}?ref=${commit}`,
    ...(patch === undefined || patch === '' || patch.length > LARGEST_PATCH ? {} : { patch }),
    ...(shown.previous === undefined ? {} : { previous_filename: shown.previous }),
  };
}
