// Issues and their comments: lists, and what can be changed.

import {
  comment as addComment,
  addLabel,
  assign,
  close,
  deleteComment,
  editBody,
  editComment,
  openIssue,
  removeLabel,
  rename,
  reopen,
  setMilestone,
} from '../deeds/issues.ts';
import type { Comment, Issue, StateReason } from '../state/model.ts';
import { issuesOf, mayPush, restLogin } from '../state/world.ts';
import { type Call, type Handler, invalid, NO_CONTENT, ok, Refusal } from './call.ts';
import { paged } from './paging.ts';
import { event, timelineItem, timelineOf } from './render/event.ts';
import { comment, issue } from './render/issue.ts';

const LONGEST_BODY = 65_536;
const LONGEST_TITLE = 256;

export function checkBody(body: unknown, resource = 'Issue'): string {
  const text = String(body ?? '');
  if ([...text].length > LONGEST_BODY) {
    const message = `body is too long (maximum is ${LONGEST_BODY} characters)`;
    throw invalid({ resource, field: 'body', code: 'custom', message });
  }
  return text;
}

function checkCommentBody(body: unknown): string {
  const text = String(body ?? '');
  if (text.trim() === '') {
    throw invalid({
      resource: 'IssueComment',
      field: 'body',
      code: 'custom',
      message: "Body can't be blank",
    });
  }
  if ([...text].length > LONGEST_BODY) {
    const message = `Body is too long (maximum is ${LONGEST_BODY} characters)`;
    throw invalid({ resource: 'IssueComment', field: 'data', code: 'unprocessable', message });
  }
  return text;
}

/** The labels of a body, which may be words or objects. */
export function namesIn(list: unknown, key = 'name'): string[] {
  if (!Array.isArray(list)) return [];
  return list.map((each: unknown) =>
    typeof each === 'object' && each !== null ? String((each as Record<string, unknown>)[key]) : String(each),
  );
}

function sorted<Item extends { createdAt: number; updatedAt: number; id: number }>(
  call: Call,
  items: Item[],
): Item[] {
  const by = call.query['sort'] === 'updated' ? 'updatedAt' : 'createdAt';
  const sign = call.query['direction'] === 'asc' ? 1 : -1;
  return items.sort((a, b) => sign * (a[by] - b[by] || a.id - b.id));
}

function listed(call: Call, items: readonly Issue[]): Issue[] {
  const { query } = call;
  const state = query['state'] ?? 'open';
  const since = query['since'] === undefined ? 0 : Date.parse(String(query['since']));
  const labels = typeof query['labels'] === 'string' ? query['labels'].toLowerCase().split(',') : [];
  const { milestone, creator, assignee } = query;
  return items.filter((each) => {
    if (state !== 'all' && each.state !== state) return false;
    if (each.updatedAt < since) return false;
    if (!labels.every((name) => each.labels.some((label) => label.name.toLowerCase() === name))) return false;
    if (milestone !== undefined && milestone !== '*' && milestone !== `${each.milestone?.number ?? 'none'}`)
      return false;
    if (milestone === '*' && !each.milestone) return false;
    if (creator !== undefined && (!each.author || restLogin(each.author) !== creator)) return false;
    return assignee === undefined || each.assignees.some(({ login }) => login === assignee);
  });
}

/** What PATCH and POST share. */
function change(call: Call, target: Issue): void {
  const { world, body, token } = call;
  const deed = { by: token.account };
  if (typeof body['title'] === 'string') rename(world, target, checkTitle(body['title']), deed);
  if ('body' in body) editBody(world, target, checkBody(body['body']), deed);
  if (Array.isArray(body['labels'])) setLabels(call, target, namesIn(body['labels']));
  if (Array.isArray(body['assignees']))
    for (const login of namesIn(body['assignees'], 'login')) assign(world, target, login, deed);
  if ('milestone' in body) {
    const { milestone: number } = body;
    const found = target.repository.milestones.find((each) => each.number === Number(number));
    if (number !== null && !found) throw invalid({ resource: 'Issue', field: 'milestone', code: 'invalid' });
    setMilestone(world, target, found ?? null, deed);
  }
  if (body['state'] === 'closed')
    close(world, target, (body['state_reason'] ?? 'completed') as StateReason, deed);
  if (body['state'] === 'open') reopen(world, target, deed);
}

function checkTitle(title: string): string {
  if ([...title].length > LONGEST_TITLE) {
    const message = `title is too long (maximum is ${LONGEST_TITLE} characters)`;
    throw invalid({ resource: 'Issue', field: 'title', code: 'custom', message });
  }
  return title;
}

export function setLabels({ world, token }: Call, target: Issue, names: readonly string[]): void {
  const wanted = names.map((name) => name.toLowerCase());
  for (const { name } of [...target.labels]) {
    if (!wanted.includes(name.toLowerCase())) removeLabel(world, target, name, { by: token.account });
  }
  for (const name of names) addLabel(world, target, name, { by: token.account });
}

function since(call: Call, items: readonly Comment[]): Comment[] {
  const from = call.query['since'] === undefined ? 0 : Date.parse(String(call.query['since']));
  return items.filter(({ updatedAt }) => updatedAt >= from);
}

export const issueHandlers: Readonly<Record<string, Handler>> = {
  'issues/list-for-repo': (call, { repository }) =>
    paged(
      call,
      sorted(call, listed(call, issuesOf(repository))),
      (each) => issue(call.base, each),
      repository,
    ),

  'issues/create': (call, { repository }) => {
    const { world, token, body, base } = call;
    const title = checkTitle(String(body['title'] ?? ''));
    if (title.trim() === '') throw invalid({ resource: 'Issue', field: 'title', code: 'missing_field' });
    const made = openIssue(world, repository, { by: token.account, title, body: checkBody(body['body']) });
    // Who cannot push may open an issue; labels and the rest are then silently dropped (documentation).
    if (token.kind === 'installation' || mayPush(repository, token.account)) {
      const { title: _title, body: _body, ...rest } = body;
      change({ ...call, body: rest }, made);
    }
    const shown = issue(base, made);
    return { ...ok(shown, 201), headers: { Location: shown.url } };
  },

  'issues/get': ({ base }, { issue: shown }) => ok(issue(base, shown)),

  'issues/update': (call, { issue: target }) => {
    change(call, target);
    return ok(issue(call.base, target));
  },

  'issues/add-assignees': (call, { issue: target }) => {
    for (const login of namesIn(call.body['assignees']))
      assign(call.world, target, login, { by: call.token.account });
    return ok(issue(call.base, target), 201);
  },

  'issues/list-comments': (call, { issue: { comments, repository } }) =>
    paged(call, since(call, comments), (each) => comment(call.base, each), repository),

  'issues/list-comments-for-repo': (call, { repository }) => {
    const all = since(
      call,
      issuesOf(repository).flatMap(({ comments }) => comments),
    );
    if (call.query['sort'] === undefined) all.sort((a, b) => a.id - b.id);
    else sorted(call, all);
    return paged(call, all, (each) => comment(call.base, each), repository);
  },

  'issues/create-comment': ({ world, base, token, body }, { issue: target }) => {
    if (target.locked && token.kind !== 'installation' && !mayPush(target.repository, token.account)) {
      throw new Refusal(403, 'Unable to create comment because issue is locked.');
    }
    const made = addComment(world, target, checkCommentBody(body['body']), { by: token.account });
    const shown = comment(base, made);
    return { ...ok(shown, 201), headers: { Location: shown.url } };
  },

  'issues/get-comment': ({ base }, { comment: shown }) => ok(comment(base, shown)),

  'issues/update-comment': ({ world, base, token, body }, { comment: target }) => {
    editComment(world, target, checkCommentBody(body['body']), { by: token.account });
    return ok(comment(base, target));
  },

  'issues/delete-comment': ({ world }, { comment: target }) => {
    deleteComment(world, target);
    return NO_CONTENT;
  },

  // Cross-references stand in the timeline only (assumed).
  'issues/list-events': (call, { issue: { events, repository } }) => {
    const shown = events.filter((each) => each.event !== 'cross-referenced');
    return paged(call, shown, (each) => event(call.base, each), repository);
  },

  'issues/list-events-for-timeline': (call, { issue: of }) =>
    paged(call, timelineOf(of), (each) => timelineItem(call.base, of, each), of.repository),
};
