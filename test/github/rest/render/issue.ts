// Issues and what hangs on them, as REST shows them.

import { toTimestamp } from '../../clock.ts';
import type { Comment, Issue, Label, Milestone } from '../../state/model.ts';
import { associationOf } from '../../state/world.ts';
import { appOf, simpleUser } from './account.ts';
import { nodeId } from './node-id.ts';
import { apiUrl, webUrl } from './repository.ts';

const orNull = (instant: number | null) => (instant === null ? null : toTimestamp(instant));

export function label(base: string, shown: Label) {
  return {
    id: shown.id,
    node_id: nodeId(shown),
    url: `${apiUrl(base, shown.repository)}/labels/${encodeURIComponent(shown.name)}`,
    name: shown.name,
    color: shown.color,
    default: false,
    description: shown.description,
  };
}

export function milestone(base: string, shown: Milestone) {
  const url = `${apiUrl(base, shown.repository)}/milestones/${shown.number}`;
  const issues = [...shown.repository.issues.values()].filter((issue) => issue.milestone === shown);
  const open = issues.filter(({ state }) => state === 'open').length;
  return {
    url,
    html_url: `${webUrl(shown.repository)}/milestone/${shown.number}`,
    labels_url: `${url}/labels`,
    id: shown.id,
    node_id: nodeId(shown),
    number: shown.number,
    title: shown.title,
    description: null,
    creator: simpleUser(base, shown.repository.owner),
    open_issues: open,
    closed_issues: issues.length - open,
    state: shown.state,
    created_at: toTimestamp(shown.createdAt),
    updated_at: toTimestamp(shown.createdAt),
    due_on: orNull(shown.dueAt),
    closed_at: shown.state === 'closed' ? toTimestamp(shown.createdAt) : null,
  };
}

function reactions(url: string) {
  const none = { '+1': 0, '-1': 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 };
  return { url: `${url}/reactions`, total_count: 0, ...none };
}

export function webUrlOf(shown: Issue): string {
  return `${webUrl(shown.repository)}/${shown.kind === 'Issue' ? 'issues' : 'pull'}/${shown.number}`;
}

export function issue(base: string, shown: Issue) {
  const repository = apiUrl(base, shown.repository);
  const url = `${repository}/issues/${shown.number}`;
  const web = webUrlOf(shown);
  return {
    url,
    repository_url: repository,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: web,
    id: shown.id,
    node_id: nodeId(shown),
    number: shown.number,
    title: shown.title,
    user: simpleUser(base, shown.author),
    labels: shown.labels.map((each) => label(base, each)),
    state: shown.state,
    locked: shown.locked,
    assignee: shown.assignees[0] ? simpleUser(base, shown.assignees[0]) : null,
    assignees: shown.assignees.map((each) => simpleUser(base, each)),
    milestone: shown.milestone ? milestone(base, shown.milestone) : null,
    comments: shown.comments.length,
    created_at: toTimestamp(shown.createdAt),
    updated_at: toTimestamp(shown.updatedAt),
    closed_at: orNull(shown.closedAt),
    author_association: associationOf(shown.repository, shown.author),
    active_lock_reason: null,
    ...(shown.kind === 'PullRequest'
      ? {
          draft: shown.draft,
          pull_request: {
            url: `${repository}/pulls/${shown.number}`,
            html_url: web,
            diff_url: `${web}.diff`,
            patch_url: `${web}.patch`,
            merged_at: orNull(shown.mergedAt),
          },
        }
      : {}),
    body: shown.body === '' ? null : shown.body,
    closed_by: null,
    reactions: reactions(url),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: appOf(base, shown.author),
    state_reason: shown.stateReason,
  };
}

export function comment(base: string, shown: Comment) {
  const repository = apiUrl(base, shown.issue.repository);
  const url = `${repository}/issues/comments/${shown.id}`;
  return {
    url,
    html_url: `${webUrlOf(shown.issue)}#issuecomment-${shown.id}`,
    issue_url: `${repository}/issues/${shown.issue.number}`,
    id: shown.id,
    node_id: nodeId(shown),
    user: simpleUser(base, shown.author),
    created_at: toTimestamp(shown.createdAt),
    updated_at: toTimestamp(shown.updatedAt),
    body: shown.body,
    author_association: associationOf(shown.issue.repository, shown.author),
    reactions: reactions(url),
    performed_via_github_app: appOf(base, shown.author),
    minimized: shown.minimized === null ? null : { reason: shown.minimized },
  };
}
