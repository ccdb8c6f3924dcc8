// What can be done to an issue or a pull request alike? Each deed has an author and a server time, and leaves its trace in the timeline.

import type {
  Account,
  Comment,
  Issue,
  Label,
  Milestone,
  PlainIssue,
  Repository,
  StateReason,
  TimelineEvent,
  World,
} from '../state/model.ts';
import { account, nextId, register } from '../state/world.ts';
import { change, touch } from './change.ts';
import { noteReferences } from './references.ts';

/** Who and when; the default is `octocat`, now. `null` is a deleted account. */
export interface Deed {
  readonly by?: string | Account | null;
  readonly at?: number;
}

export function doer(world: World, by: Deed['by']): Account | null {
  if (by === null) return null;
  return typeof by === 'object' ? by : account(world, by ?? 'octocat');
}

type Trace = TimelineEvent extends infer Event
  ? Event extends TimelineEvent
    ? Omit<Event, 'kind' | 'id' | 'issue' | 'actor' | 'at'>
    : never
  : never;

/** Writes an event into the timeline. */
export function trace(world: World, issue: Issue, what: Trace, { by, at = world.clock.now() }: Deed): void {
  const id = nextId(world);
  const event = { kind: 'event', id, issue, actor: doer(world, by), at, ...what } as TimelineEvent;
  issue.events.push(event);
  touch(issue, at);
}

export interface IssueOptions extends Deed {
  readonly title?: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly milestone?: string;
  readonly assignees?: readonly string[];
  readonly number?: number;
}

/** What issues and pull requests have in common when they are opened. */
export function openBase(world: World, repository: Repository, options: IssueOptions) {
  const at = options.at ?? world.clock.now();
  const number = options.number ?? repository.nextNumber;
  if (repository.issues.has(number)) throw new Error(`#${number} exists already`);
  repository.nextNumber = Math.max(repository.nextNumber, number + 1);
  return {
    id: nextId(world),
    repository,
    number,
    title: options.title ?? 'Something to do',
    body: options.body ?? '',
    author: doer(world, options.by),
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    state: 'open' as const,
    stateReason: null,
    labels: [],
    assignees: [],
    milestone: null,
    locked: false,
    edit: null,
    comments: [],
    events: [],
  };
}

/** Registers what was opened, with its labels and what its text sets off. */
export function settle<Opened extends Issue>(world: World, issue: Opened, options: IssueOptions): Opened {
  const deed = { by: issue.author, at: issue.createdAt };
  issue.repository.issues.set(issue.number, issue);
  issue.repository.openIssues += 1;
  issue.repository.revision += 1;
  for (const label of options.labels ?? []) addLabel(world, issue, label, deed);
  if (options.milestone !== undefined)
    setMilestone(world, issue, milestone(world, issue.repository, options.milestone), deed);
  for (const login of options.assignees ?? []) assign(world, issue, login, deed);
  noteReferences(world, issue, issue.author, issue.body, issue.createdAt);
  return register(world, issue);
}

export function openIssue(world: World, repository: Repository, options: IssueOptions = {}): PlainIssue {
  return settle(world, { kind: 'Issue', ...openBase(world, repository, options) }, options);
}

export function comment(
  world: World,
  issue: Issue,
  body: string,
  { by, at = world.clock.now() }: Deed = {},
): Comment {
  const made: Comment = {
    kind: 'IssueComment',
    id: nextId(world),
    issue,
    author: doer(world, by),
    body,
    createdAt: at,
    updatedAt: at,
    edit: null,
    minimized: null,
  };
  issue.comments.push(made);
  touch(issue, at);
  noteReferences(world, issue, made.author, body, at);
  return register(world, made);
}

export function editComment(
  world: World,
  target: Comment,
  body: string,
  { by, at = world.clock.now() }: Deed = {},
): void {
  const editor = by === undefined ? target.author : doer(world, by);
  target.body = body;
  target.edit = { at, by: editor };
  target.updatedAt = at;
  touch(target.issue, at);
  noteReferences(world, target.issue, editor, body, at);
}

/** Leaves no trace: neither an event nor a new `updated_at` of the issue. */
export function deleteComment(world: World, target: Comment): void {
  const { comments } = target.issue;
  comments.splice(comments.indexOf(target), 1);
  world.byId.delete(target.id);
}

/** Hides a comment or a review, with GitHub's word for why; null shows it again. */
export function minimize(target: { minimized: string | null }, reason: string | null = 'outdated'): void {
  target.minimized = reason;
}

const COLORS = ['d73a4a', '0075ca', 'a2eeef', '7057ff'];

/** The label of that name; made where there is none. Names compare without case. */
export function label(world: World, repository: Repository, name: string): Label {
  const known = repository.labels.get(name.toLowerCase());
  if (known) return known;
  const color = COLORS[repository.labels.size % COLORS.length] ?? 'ededed';
  const made: Label = { kind: 'Label', id: nextId(world), repository, name, color, description: null };
  repository.labels.set(name.toLowerCase(), made);
  return register(world, made);
}

export function addLabel(world: World, issue: Issue, name: string, deed: Deed = {}): void {
  const added = label(world, issue.repository, name);
  if (issue.labels.includes(added)) return;
  change(issue, { labels: [...issue.labels, added] });
  trace(world, issue, { event: 'labeled', label: added }, deed);
}

export function removeLabel(world: World, issue: Issue, name: string, deed: Deed = {}): boolean {
  const found = issue.labels.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!found) return false;
  change(issue, { labels: issue.labels.filter((each) => each !== found) });
  trace(world, issue, { event: 'unlabeled', label: found }, deed);
  return true;
}

/** The milestone of that title; made where there is none. */
export function milestone(
  world: World,
  repository: Repository,
  title: string,
  dueAt: number | null = null,
): Milestone {
  const known = repository.milestones.find((candidate) => candidate.title === title);
  if (known) return known;
  const number = repository.milestones.length + 1;
  const createdAt = world.clock.now();
  const made: Milestone = {
    kind: 'Milestone',
    id: nextId(world),
    repository,
    number,
    title,
    state: 'open',
    dueAt,
    createdAt,
  };
  repository.milestones.push(made);
  return register(world, made);
}

export function setMilestone(world: World, issue: Issue, to: Milestone | null, deed: Deed = {}): void {
  if (issue.milestone === to) return;
  if (issue.milestone) trace(world, issue, { event: 'demilestoned', milestone: issue.milestone.title }, deed);
  if (to) trace(world, issue, { event: 'milestoned', milestone: to.title }, deed);
  issue.milestone = to;
}

export function assign(world: World, issue: Issue, login: string, deed: Deed = {}): void {
  const assignee = account(world, login);
  if (issue.assignees.includes(assignee)) return;
  issue.assignees.push(assignee);
  trace(world, issue, { event: 'assigned', assignee }, deed);
}

export function rename(world: World, issue: Issue, title: string, deed: Deed = {}): void {
  if (issue.title === title) return;
  trace(world, issue, { event: 'renamed', from: issue.title, to: title }, deed);
  issue.title = title;
}

export function editBody(
  world: World,
  issue: Issue,
  body: string,
  { by, at = world.clock.now() }: Deed = {},
): void {
  const editor = by === undefined ? issue.author : doer(world, by);
  issue.body = body;
  issue.edit = { at, by: editor };
  touch(issue, at);
  noteReferences(world, issue, editor, body, at);
}

export function close(world: World, issue: Issue, reason: StateReason = 'completed', deed: Deed = {}): void {
  if (issue.state === 'closed') return;
  const closedAt = deed.at ?? world.clock.now();
  change(issue, { state: 'closed', stateReason: issue.kind === 'Issue' ? reason : null, closedAt });
  issue.repository.openIssues -= 1;
  trace(world, issue, { event: 'closed', reason: issue.stateReason }, deed);
}

export function reopen(world: World, issue: Issue, deed: Deed = {}): void {
  if (issue.state === 'open') return;
  change(issue, { state: 'open', stateReason: issue.kind === 'Issue' ? 'reopened' : null, closedAt: null });
  issue.repository.openIssues += 1;
  trace(world, issue, { event: 'reopened' }, deed);
}

/** As an administrator can: from then on GitHub answers 410. */
export function deleteIssue(world: World, issue: Issue): void {
  const { repository, number } = issue;
  repository.issues.delete(number);
  repository.gone.add(number);
  repository.revision += 1;
  if (issue.state === 'open') repository.openIssues -= 1;
  world.byId.delete(issue.id);
}
