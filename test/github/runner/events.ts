// The payload with which a workflow is started: GitHub's own example, re-pointed at what stands in the stand-in.

import { readFileSync } from 'node:fs';
import { testMerge } from '../deeds/pulls.ts';
import { simpleUser } from '../rest/render/account.ts';
import { commit as renderCommit } from '../rest/render/commit.ts';
import { comment as renderComment, issue as renderIssue } from '../rest/render/issue.ts';
import { pull as renderPull, review as renderReview } from '../rest/render/pull.ts';
import { fullRepository } from '../rest/render/repository.ts';
import type { StandIn } from '../stand-in.ts';
import type { Account, Comment, Issue, Pull, QueueEntry, Repository, Review } from '../state/model.ts';
import { fullName, restLogin } from '../state/world.ts';

export interface WorkflowEvent {
  readonly name: string;
  readonly repository: Repository;
  readonly payload: Readonly<Record<string, unknown>>;
  /** `GITHUB_REF`, `GITHUB_SHA`, and the two that only pull requests have. */
  readonly ref: string;
  readonly sha: string;
  readonly headRef?: string;
  readonly baseRef?: string;
  readonly actor: string;
}

type Json = Record<string, unknown>;

// 2.5 MB, read when the first event is made.
const FILE = new URL(
  '../../../node_modules/@octokit/webhooks-examples/api.github.com/index.json',
  import.meta.url,
);
let examples: readonly { readonly name: string; readonly examples: readonly Json[] }[] | undefined;

/** GitHub's example of that event, with that action where it has one. */
function exampleOf(name: string, action?: string): Json {
  examples ??= JSON.parse(readFileSync(FILE, 'utf8')) as NonNullable<typeof examples>;
  const found = examples.find((event) => event.name === name)?.examples ?? [];
  const example = found.find((each) => each['action'] === action) ?? found[0];
  if (!example) throw new Error(`GitHub's examples have no '${name}'`);
  return structuredClone(example);
}

/** The example with our repository and sender, and with `own` in the place of what it tells of. */
function payload(
  github: StandIn,
  repository: Repository,
  name: string,
  action: string | undefined,
  sender: Account | null,
  own: Json,
): Json {
  const { installation: _, organization: __, ...example } = exampleOf(name, action);
  const { owner } = repository;
  return {
    ...example,
    ...(action === undefined ? {} : { action }),
    ...own,
    repository: fullRepository(github.url, repository, null),
    ...(owner.kind === 'Organization' ? { organization: simpleUser(github.url, owner) } : {}),
    sender: simpleUser(github.url, sender),
  };
}

function tipOf(repository: Repository): { ref: string; sha: string } {
  const ref = `refs/heads/${repository.defaultBranch}`;
  return { ref, sha: repository.refs.get(`heads/${repository.defaultBranch}`) ?? '' };
}

function event(
  github: StandIn,
  repository: Repository,
  name: string,
  action: string | undefined,
  sender: Account | null,
  own: Json,
): WorkflowEvent {
  return {
    name,
    repository,
    payload: payload(github, repository, name, action, sender, own),
    ...tipOf(repository),
    actor: sender ? restLogin(sender) : 'ghost',
  };
}

export function issueCommentEvent(
  github: StandIn,
  comment: Comment,
  action: 'created' | 'edited' | 'deleted' = 'created',
): WorkflowEvent {
  const { issue, author } = comment;
  const own = { issue: renderIssue(github.url, issue), comment: renderComment(github.url, comment) };
  return event(github, issue.repository, 'issue_comment', action, author, own);
}

export function issuesEvent(github: StandIn, issue: Issue, action = 'opened'): WorkflowEvent {
  return event(github, issue.repository, 'issues', action, issue.author, {
    issue: renderIssue(github.url, issue),
  });
}

/** Runs on the merge commit, with the workflow file that the pull request brings. */
export function pullRequestEvent(github: StandIn, pull: Pull, action = 'synchronize'): WorkflowEvent {
  const own = { number: pull.number, pull_request: renderPull(github.url, pull) };
  return onPull(github, event(github, pull.repository, 'pull_request', action, pull.author, own), pull);
}

export function pullRequestReviewEvent(github: StandIn, review: Review, action = 'submitted'): WorkflowEvent {
  const { pull, author } = review;
  const own = {
    review: { ...renderReview(github.url, review), state: review.state.toLowerCase() },
    pull_request: renderPull(github.url, pull),
  };
  return onPull(github, event(github, pull.repository, 'pull_request_review', action, author, own), pull);
}

function onPull(github: StandIn, made: WorkflowEvent, pull: Pull): WorkflowEvent {
  return {
    ...made,
    ref: `refs/pull/${pull.number}/merge`,
    sha: testMerge(github.world, pull),
    headRef: pull.head.ref,
    baseRef: pull.base.ref,
  };
}

/** A run of a workflow for that pull request; `pull_requests` is empty for forks (github.md, section 3). */
export function workflowRunEvent(
  github: StandIn,
  pull: Pull,
  action: 'requested' | 'completed' = 'completed',
  workflow = 'signal',
): WorkflowEvent {
  const { repository, head } = pull;
  const example = exampleOf('workflow_run', action)['workflow_run'] as Json;
  const home = head.repository ?? repository;
  const { html_url: _, ...headRepository } = fullRepository(github.url, home, null);
  const sha = repository.objects.commits.get(head.sha);
  const run = {
    ...example,
    name: workflow,
    event: 'pull_request',
    head_branch: head.ref,
    head_sha: head.sha,
    head_repository: headRepository,
    repository: fullRepository(github.url, repository, null),
    head_commit: sha ? { ...renderCommit(github.world, github.url, home, sha).commit, id: head.sha } : null,
    status: action === 'completed' ? 'completed' : 'queued',
    conclusion: action === 'completed' ? 'success' : null,
    pull_requests:
      home === repository
        ? [
            {
              number: pull.number,
              head: { ref: head.ref, sha: head.sha },
              base: { ref: pull.base.ref, sha: pull.base.sha },
            },
          ]
        : [],
  };
  return event(github, repository, 'workflow_run', action, pull.author, { workflow_run: run });
}

export function mergeGroupEvent(github: StandIn, entry: QueueEntry): WorkflowEvent {
  const { repository, base } = entry.pull;
  const example = exampleOf('merge_group', 'checks_requested')['merge_group'] as Json;
  const ref = `refs/heads/${entry.ref}`;
  const group = {
    ...example,
    head_sha: entry.head,
    head_ref: ref,
    base_sha: entry.base,
    base_ref: `refs/heads/${base.ref}`,
  };
  return {
    ...event(github, repository, 'merge_group', 'checks_requested', entry.enqueuer, { merge_group: group }),
    ref,
    sha: entry.head,
  };
}

export function scheduleEvent(
  github: StandIn,
  repository: Repository,
  schedule = '*/15 * * * *',
): WorkflowEvent {
  // GitHub's examples have none: what its documentation says is the cron line, and the repository.
  const own = { schedule, repository: fullRepository(github.url, repository, null) };
  return {
    name: 'schedule',
    repository,
    payload: own,
    ...tipOf(repository),
    actor: restLogin(repository.owner),
  };
}

export function workflowDispatchEvent(
  github: StandIn,
  repository: Repository,
  inputs: Readonly<Record<string, string>> = {},
  by: Account = repository.owner,
  workflow?: string,
): WorkflowEvent {
  const { ref } = tipOf(repository);
  return event(github, repository, 'workflow_dispatch', undefined, by, {
    inputs,
    ref,
    workflow: workflow ?? null,
  });
}

export function pushEvent(
  github: StandIn,
  repository: Repository,
  before: string,
  by: Account = repository.owner,
): WorkflowEvent {
  const { ref, sha } = tipOf(repository);
  return event(github, repository, 'push', undefined, by, {
    ref,
    before,
    after: sha,
    compare: `https://github.com/${fullName(repository)}/compare`,
    commits: [],
    head_commit: null,
    forced: false,
    created: false,
    deleted: false,
  });
}
