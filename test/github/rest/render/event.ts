// A timeline as REST shows it: events in order with comments, reviews and commits between them.

import { toTimestamp } from '../../clock.ts';
import { pullCommits } from '../../deeds/pulls.ts';
import type { Comment, Issue, Review, TimelineEvent } from '../../state/model.ts';
import type { Commit } from '../../state/objects.ts';
import { appOf, simpleUser, team } from './account.ts';
import { gitCommit } from './commit.ts';
import { comment, issue } from './issue.ts';
import { nodeId } from './node-id.ts';
import { review } from './pull.ts';
import { apiUrl } from './repository.ts';

export type TimelineItem = TimelineEvent | Comment | Review | Commit;

function instantOf(item: TimelineItem): number {
  if (item.kind === 'event') return item.at;
  if (item.kind === 'Commit') return item.committer.at;
  return item.kind === 'PullRequestReview' ? (item.submittedAt ?? item.createdAt) : item.createdAt;
}

/** Oldest first; at the same instant in the order in which things were made, commits before all. */
export function timelineOf(of: Issue): TimelineItem[] {
  const items: TimelineItem[] = [...of.events, ...of.comments];
  if (of.kind === 'PullRequest') {
    items.push(...of.reviews.filter(({ state }) => state !== 'PENDING'), ...pullCommits(of));
  }
  const order = (item: TimelineItem) => (item.kind === 'Commit' ? 0 : item.id);
  return items.sort((a, b) => instantOf(a) - instantOf(b) || order(a) - order(b));
}

export function timelineItem(base: string, of: Issue, item: TimelineItem): unknown {
  switch (item.kind) {
    case 'Commit':
      return { event: 'committed', ...gitCommit(base, of.repository, item) };
    case 'IssueComment': {
      const user = simpleUser(base, item.author);
      return { event: 'commented', actor: user, ...comment(base, item), user };
    }
    case 'PullRequestReview': {
      const shown = review(base, item);
      return { event: 'reviewed', ...shown, user: simpleUser(base, item.author), commit_id: item.commit };
    }
    case 'event':
      return event(base, item);
  }
}

export function event(base: string, item: TimelineEvent): unknown {
  if (item.event === 'cross-referenced') {
    return {
      event: item.event,
      actor: simpleUser(base, item.actor),
      created_at: toTimestamp(item.at),
      updated_at: toTimestamp(item.at),
      source: { type: 'issue', issue: issue(base, item.source) },
    };
  }
  return {
    id: item.id,
    node_id: nodeId(item),
    url: `${apiUrl(base, item.issue.repository)}/issues/events/${item.id}`,
    actor: simpleUser(base, item.actor),
    event: item.event,
    commit_id: item.event === 'merged' ? item.commit : null,
    commit_url: null,
    created_at: toTimestamp(item.at),
    performed_via_github_app: appOf(base, item.actor),
    ...details(base, item),
  };
}

function details(base: string, item: TimelineEvent): object {
  switch (item.event) {
    case 'labeled':
    case 'unlabeled':
      return { label: { name: item.label.name, color: item.label.color } };
    case 'milestoned':
    case 'demilestoned':
      return { milestone: { title: item.milestone } };
    case 'renamed':
      return { rename: { from: item.from, to: item.to } };
    case 'assigned':
    case 'unassigned':
      return { assignee: simpleUser(base, item.assignee) };
    case 'closed':
      return { state_reason: item.reason };
    case 'review_requested':
    case 'review_request_removed':
      return {
        review_requester: simpleUser(base, item.actor),
        ...(item.reviewer.kind === 'Team'
          ? { requested_team: team(base, item.reviewer) }
          : { requested_reviewer: simpleUser(base, item.reviewer) }),
      };
    case 'review_dismissed':
      return {
        dismissed_review: {
          state: item.previous.toLowerCase(),
          review_id: item.review.id,
          dismissal_message: item.message,
        },
      };
    case 'reopened':
    case 'merged':
    case 'ready_for_review':
    case 'convert_to_draft':
    case 'head_ref_force_pushed':
    case 'base_ref_changed':
    case 'cross-referenced':
    case 'added_to_merge_queue':
    case 'removed_from_merge_queue':
      return {};
  }
}
