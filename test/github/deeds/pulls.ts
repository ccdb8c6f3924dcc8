// What can be done to a pull request alone? Pushes, reviews and their withdrawal, the merge queue, the merge.

import type {
  Account,
  Pull,
  QueueEntry,
  Repository,
  Review,
  ReviewState,
  Team,
  World,
} from '../state/model.ts';
import { type Commit, commitsBetween, filesOf, mergeBase, writeCommit, writeTree } from '../state/objects.ts';
import { type ChangedFile, diffTrees } from '../state/tree-diff.ts';
import { account, nextId, register } from '../state/world.ts';
import { change, touch } from './change.ts';
import { close, type Deed, doer, type IssueOptions, openBase, settle, trace } from './issues.ts';
import { noteReferences } from './references.ts';
import { type Changes, type CommitOptions, commitFiles, writeChanges } from './repositories.ts';

export interface PullOptions extends IssueOptions {
  /** The repository that holds the head; default: the same. */
  readonly from?: Repository;
  readonly head: string;
  readonly base?: string;
  readonly draft?: boolean;
}

/** Opens a pull request for a branch that exists. */
export function openPull(world: World, repository: Repository, options: PullOptions): Pull {
  const from = options.from ?? repository;
  const ref = options.base ?? repository.defaultBranch;
  const pull: Pull = {
    kind: 'PullRequest',
    ...openBase(world, repository, options),
    draft: options.draft ?? false,
    head: {
      repository: from,
      ref: options.head,
      label: `${from.owner.login}:${options.head}`,
      sha: tip(from, options.head),
    },
    base: { ref, sha: tip(repository, ref) },
    mergeable: true,
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
    reviews: [],
    requested: [],
    pushes: 0,
  };
  repository.refs.set(`pull/${pull.number}/head`, pull.head.sha);
  return settle(world, pull, options);
}

function tip(repository: Repository, branch: string): string {
  const sha = repository.refs.get(`heads/${branch}`);
  if (sha === undefined) throw new Error(`${repository.name} has no branch ${branch}`);
  return sha;
}

/** The base branch's commit that the pull request is shown against: its present tip, after the merge the one it had before. */
export function baseOf(pull: Pull): string {
  if (pull.mergedAt !== null || pull.state === 'closed') return pull.base.sha;
  return pull.repository.refs.get(`heads/${pull.base.ref}`) ?? pull.base.sha;
}

const remembered = new WeakMap<object, Map<string, ChangedFile[]>>();

/** What a pull request changes since it left its base; remembered for each pair of commits. */
export function filesBetween({ objects }: Repository, base: string, head: string): ChangedFile[] {
  const known = remembered.get(objects) ?? new Map<string, ChangedFile[]>();
  remembered.set(objects, known);
  const key = `${base} ${head}`;
  const files = known.get(key);
  if (files) return files;
  const tree = (sha: string | undefined) => objects.commits.get(sha ?? '')?.tree ?? '';
  const made = diffTrees(objects, tree(mergeBase(objects, base, head)), tree(head));
  known.set(key, made);
  return made;
}

export function pullFiles(pull: Pull): ChangedFile[] {
  return filesBetween(pull.repository, baseOf(pull), pull.head.sha);
}

export function pullCommits(pull: Pull): Commit[] {
  return commitsBetween(pull.repository.objects, baseOf(pull), pull.head.sha);
}

function moveHead(pull: Pull, sha: string, at: number): void {
  pull.head.sha = sha;
  pull.base.sha = baseOf(pull);
  pull.pushes += 1;
  pull.head.repository?.refs.set(`heads/${pull.head.ref}`, sha);
  pull.repository.refs.set(`pull/${pull.number}/head`, sha);
  touch(pull, at);
}

/** Adds a commit to the head. */
export function push(world: World, pull: Pull, changes: Changes, options: CommitOptions = {}): Commit {
  const home = pull.head.repository ?? pull.repository;
  const by = options.by ?? pull.author?.login ?? 'octocat';
  const commit = commitFiles(world, home, pull.head.ref, changes, {
    ...options,
    by,
    parents: [pull.head.sha],
  });
  moveHead(pull, commit.id, options.at ?? world.clock.now());
  return commit;
}

/** Replaces the head: by one commit on the base's tip with `changes`, or by a commit that exists. */
export function forcePush(
  world: World,
  pull: Pull,
  to: string | Changes,
  options: CommitOptions = {},
): string {
  const before = pull.head.sha;
  const by = options.by ?? pull.author?.login ?? 'octocat';
  const at = options.at ?? world.clock.now();
  const after =
    typeof to === 'string'
      ? to
      : writeChanges(world, pull.repository, to, { parents: [baseOf(pull)], ...options, by }).id;
  moveHead(pull, after, at);
  trace(world, pull, { event: 'head_ref_force_pushed', before, after }, { by, at });
  return after;
}

/** "Update branch": merges the base into the head. */
export function updateBranch(world: World, pull: Pull, options: CommitOptions = {}): string {
  const commit = mergeTrees(world, pull, baseOf(pull), [pull.head.sha, baseOf(pull)], options);
  moveHead(pull, commit.id, options.at ?? world.clock.now());
  return commit.id;
}

/** A commit that holds the files of `onto` with the pull request's changes. */
function mergeTrees(
  world: World,
  pull: Pull,
  onto: string,
  parents: string[],
  options: CommitOptions,
): Commit {
  const { objects } = pull.repository;
  const files = new Map(filesOf(objects, objects.commits.get(onto)?.tree ?? ''));
  for (const file of pullFiles(pull)) {
    if (file.previous !== undefined || file.status === 'removed') files.delete(file.previous ?? file.path);
    if (file.after) files.set(file.path, file.after);
  }
  const by = options.by ?? 'octocat';
  const person = {
    name: by,
    email: `${by}@users.noreply.github.com`,
    login: account(world, by).login,
    at: options.at ?? world.clock.now(),
  };
  const message =
    options.message ?? `Merge pull request #${pull.number} from ${pull.head.label.replace(':', '/')}`;
  return writeCommit(objects, {
    tree: writeTree(objects, files),
    parents,
    message,
    author: person,
    committer: person,
  });
}

/** The commit that a `pull_request` workflow runs on: neither the head nor the base. */
export function testMerge(world: World, pull: Pull): string {
  const base = baseOf(pull);
  const { id } = mergeTrees(world, pull, base, [base, pull.head.sha], { at: pull.updatedAt });
  pull.repository.refs.set(`pull/${pull.number}/merge`, id);
  return id;
}

/** With a merge commit. Conflicts are not modelled: the pull request's files win. */
export function merge(
  world: World,
  pull: Pull,
  { by = 'octocat', at = world.clock.now() }: CommitOptions = {},
): string {
  const base = baseOf(pull);
  const commit = mergeTrees(world, pull, base, [base, pull.head.sha], { by, at });
  pull.base.sha = base;
  pull.repository.refs.set(`heads/${pull.base.ref}`, commit.id);
  pull.mergeCommit = commit.id;
  pull.mergedBy = account(world, by);
  if (pull.author) pull.repository.contributors.add(pull.author.id);
  trace(world, pull, { event: 'merged', commit: commit.id }, { by, at });
  close(world, pull, null, { by, at });
  change(pull, { mergedAt: at });
  return commit.id;
}

export function review(
  world: World,
  pull: Pull,
  state: ReviewState,
  {
    by,
    at = world.clock.now(),
    body = '',
    commit = pull.head.sha,
  }: Deed & { body?: string; commit?: string } = {},
): Review {
  const made: Review = {
    kind: 'PullRequestReview',
    id: nextId(world),
    pull,
    author: doer(world, by),
    body,
    state,
    commit,
    createdAt: at,
    submittedAt: state === 'PENDING' ? null : at,
    updatedAt: at,
    edit: null,
    minimized: null,
  };
  pull.reviews.push(made);
  pull.requested = pull.requested.filter((reviewer) => reviewer !== made.author);
  touch(pull, at);
  noteReferences(world, pull, made.author, body, at);
  return register(world, made);
}

export function editReview(
  world: World,
  target: Review,
  body: string,
  { by, at = world.clock.now() }: Deed = {},
): void {
  target.body = body;
  target.edit = { at, by: by === undefined ? target.author : doer(world, by) };
  target.updatedAt = at;
  touch(target.pull, at);
}

export function dismissReview(world: World, target: Review, message: string, deed: Deed = {}): void {
  const previous = target.state;
  target.state = 'DISMISSED';
  target.updatedAt = deed.at ?? world.clock.now();
  trace(world, target.pull, { event: 'review_dismissed', review: target, previous, message }, deed);
}

/** What GitHub does after identical force-pushes and "Update branch": reviews name a commit that they never saw. */
export function repointReviews(pull: Pull): void {
  for (const target of pull.reviews) target.commit = pull.head.sha;
}

export function requestReview(world: World, pull: Pull, reviewer: Account | Team, deed: Deed = {}): void {
  if (pull.requested.includes(reviewer)) return;
  pull.requested.push(reviewer);
  trace(world, pull, { event: 'review_requested', reviewer }, deed);
}

export function unrequestReview(world: World, pull: Pull, reviewer: Account | Team, deed: Deed = {}): void {
  if (!pull.requested.includes(reviewer)) return;
  pull.requested = pull.requested.filter((candidate) => candidate !== reviewer);
  trace(world, pull, { event: 'review_request_removed', reviewer }, deed);
}

export function retarget(world: World, pull: Pull, base: string, deed: Deed = {}): void {
  const from = pull.base.ref;
  pull.base.ref = base;
  pull.base.sha = tip(pull.repository, base);
  trace(world, pull, { event: 'base_ref_changed', from, to: base }, deed);
}

export function setDraft(world: World, pull: Pull, draft: boolean, deed: Deed = {}): void {
  if (pull.draft === draft) return;
  pull.draft = draft;
  trace(world, pull, { event: draft ? 'convert_to_draft' : 'ready_for_review' }, deed);
}

/** Puts a pull request into the merge queue: a commit on a branch of the queue's own, which `commits/{sha}/pulls` does not know. */
export function enqueue(world: World, pull: Pull, deed: Deed = {}): QueueEntry {
  const { repository } = pull;
  const base = repository.queue.at(-1)?.head ?? baseOf(pull);
  const at = deed.at ?? world.clock.now();
  const head = mergeTrees(world, pull, base, [base], { at }).id;
  const entry: QueueEntry = {
    kind: 'MergeQueueEntry',
    id: nextId(world),
    pull,
    head,
    base,
    ref: `gh-readonly-queue/${pull.base.ref}/pr-${pull.number}-${base}`,
    enqueuedAt: at,
    enqueuer: doer(world, deed.by) ?? account(world, 'octocat'),
  };
  repository.queue.push(entry);
  repository.refs.set(`heads/${entry.ref}`, head);
  trace(world, pull, { event: 'added_to_merge_queue' }, deed);
  return register(world, entry);
}

export function dequeue(world: World, entry: QueueEntry, deed: Deed = {}): void {
  const { repository } = entry.pull;
  repository.queue.splice(repository.queue.indexOf(entry), 1);
  repository.refs.delete(`heads/${entry.ref}`);
  trace(world, entry.pull, { event: 'removed_from_merge_queue' }, deed);
}
