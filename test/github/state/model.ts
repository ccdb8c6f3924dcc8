// What does this GitHub know? Plain objects; `deeds/` changes them, `rest/` and `graphql/` show them.

import type { Clock } from '../clock.ts';
import type { Objects } from './objects.ts';

export type AccountKind = 'User' | 'Bot' | 'Organization' | 'Mannequin';
export type Access = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';
export type StatusState = 'error' | 'failure' | 'pending' | 'success';
export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null;

export interface Account {
  readonly kind: AccountKind;
  readonly id: number;
  /** Of a bot without `[bot]`: REST adds it, GraphQL does not. */
  readonly login: string;
  readonly createdAt: number;
  /** Of an organisation: logins of its members in lower case, and its teams by slug. */
  readonly members: Set<string>;
  readonly teams: Map<string, Team>;
}

export interface Team {
  readonly kind: 'Team';
  readonly id: number;
  readonly organization: Account;
  readonly slug: string;
  readonly members: readonly string[];
}

export interface Label {
  readonly kind: 'Label';
  readonly id: number;
  readonly repository: Repository;
  name: string;
  color: string;
  description: string | null;
}

export interface Milestone {
  readonly kind: 'Milestone';
  readonly id: number;
  readonly repository: Repository;
  readonly number: number;
  title: string;
  state: 'open' | 'closed';
  dueAt: number | null;
  readonly createdAt: number;
}

/** Who changed a text last. The author's own edit counts as one too. */
export interface Edit {
  readonly at: number;
  readonly by: Account | null;
}

export interface Comment {
  readonly kind: 'IssueComment';
  readonly id: number;
  readonly issue: Issue;
  readonly author: Account | null;
  body: string;
  readonly createdAt: number;
  updatedAt: number;
  edit: Edit | null;
  minimized: string | null;
}

export interface Review {
  readonly kind: 'PullRequestReview';
  readonly id: number;
  readonly pull: Pull;
  readonly author: Account | null;
  body: string;
  state: ReviewState;
  commit: string | null;
  readonly createdAt: number;
  submittedAt: number | null;
  updatedAt: number;
  edit: Edit | null;
  minimized: string | null;
}

interface EventOf<Name extends string> {
  readonly kind: 'event';
  readonly event: Name;
  readonly id: number;
  readonly issue: Issue;
  readonly actor: Account | null;
  readonly at: number;
}

/** What happened to an issue or a pull request, by the name that REST gives it. */
export type TimelineEvent =
  | (EventOf<'labeled' | 'unlabeled'> & { readonly label: Label })
  | (EventOf<'milestoned' | 'demilestoned'> & { readonly milestone: string })
  | (EventOf<'assigned' | 'unassigned'> & { readonly assignee: Account })
  | (EventOf<'renamed'> & { readonly from: string; readonly to: string })
  | (EventOf<'closed'> & { readonly reason: StateReason })
  | EventOf<'reopened' | 'ready_for_review' | 'convert_to_draft'>
  | (EventOf<'merged'> & { readonly commit: string })
  | (EventOf<'head_ref_force_pushed'> & { readonly before: string; readonly after: string })
  | (EventOf<'base_ref_changed'> & { readonly from: string; readonly to: string })
  | (EventOf<'review_requested' | 'review_request_removed'> & { readonly reviewer: Account | Team })
  | (EventOf<'review_dismissed'> & {
      readonly review: Review;
      readonly previous: ReviewState;
      readonly message: string;
    })
  | (EventOf<'cross-referenced'> & { readonly source: Issue })
  | EventOf<'added_to_merge_queue' | 'removed_from_merge_queue'>;

/** What lists filter and sort by. Only `change` of deeds/change.ts writes it, so that lists know when to look again. */
export interface Listed {
  readonly state: 'open' | 'closed';
  readonly stateReason: StateReason;
  readonly closedAt: number | null;
  readonly updatedAt: number;
  readonly labels: readonly Label[];
}

export interface IssueBase extends Listed {
  readonly id: number;
  readonly repository: Repository;
  readonly number: number;
  title: string;
  body: string;
  readonly author: Account | null;
  readonly createdAt: number;
  assignees: Account[];
  milestone: Milestone | null;
  locked: boolean;
  edit: Edit | null;
  readonly comments: Comment[];
  readonly events: TimelineEvent[];
}

export interface PlainIssue extends IssueBase {
  readonly kind: 'Issue';
}

export interface Pull extends IssueBase {
  readonly kind: 'PullRequest';
  draft: boolean;
  /** `repository` is null once the fork is gone. */
  readonly head: { repository: Repository | null; readonly ref: string; readonly label: string; sha: string };
  readonly base: { ref: string; sha: string };
  mergeable: boolean | null;
  /** Written by `change` as well. */
  readonly mergedAt: number | null;
  mergedBy: Account | null;
  mergeCommit: string | null;
  readonly reviews: Review[];
  requested: (Account | Team)[];
  /** How often the head moved; part of the key under which files are remembered. */
  pushes: number;
}

export type Issue = PlainIssue | Pull;

export interface Status {
  readonly kind: 'StatusContext';
  readonly id: number;
  readonly repository: Repository;
  readonly sha: string;
  readonly state: StatusState;
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: Account | null;
  readonly at: number;
}

export interface QueueEntry {
  readonly kind: 'MergeQueueEntry';
  readonly id: number;
  readonly pull: Pull;
  /** The queue's commit, which no pull request is listed for. */
  readonly head: string;
  readonly base: string;
  readonly ref: string;
  readonly enqueuedAt: number;
  readonly enqueuer: Account;
}

export interface Repository {
  readonly kind: 'Repository';
  readonly id: number;
  readonly owner: Account;
  readonly name: string;
  readonly private: boolean;
  archived: boolean;
  readonly parent: Repository | null;
  readonly defaultBranch: string;
  /** Shared by a repository and its forks, as on GitHub. */
  readonly objects: Objects;
  /** Full names without `refs/`: `heads/main`, `pull/7/head`. */
  readonly refs: Map<string, string>;
  readonly labels: Map<string, Label>;
  readonly milestones: Milestone[];
  readonly issues: Map<number, Issue>;
  nextNumber: number;
  /** Grows with every change of what lists depend on. */
  revision: number;
  openIssues: number;
  /** Numbers of issues that were deleted: 410, not 404. */
  readonly gone: Set<number>;
  /** Newest last, by commit. */
  readonly statuses: Map<string, Status[]>;
  readonly collaborators: Map<string, Access>;
  /** Ids of accounts whose pull requests were merged. */
  readonly contributors: Set<number>;
  readonly protected: Set<string>;
  readonly queue: QueueEntry[];
  readonly createdAt: number;
  pushedAt: number;
}

/** Somebody was pinged: `@login` or `@organization/team` in visible text. */
export interface Mention {
  readonly name: string;
  readonly by: string;
  readonly issue: Issue;
}

export interface World {
  readonly clock: Clock;
  readonly accounts: Map<string, Account>;
  readonly repositories: Map<string, Repository>;
  /** Everything that has a number of its own: what node ids and comment ids are looked up in. */
  readonly byId: Map<number, object>;
  readonly mentions: Mention[];
  /** Ids grow with time, so they also say what is newer. */
  lastId: number;
}
