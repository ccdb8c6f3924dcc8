// From an operation to its answer: finds what the path names, asks whether the token may, and calls the handler.

import { canSee, isAllowed, NEEDS } from '../access/permissions.ts';
import type { Issue, Repository } from '../state/model.ts';
import { repositoryNamed } from '../state/world.ts';
import { type Answer, type Call, type Handler, notFound, Refusal, type Subject } from './call.ts';
import { commitHandlers } from './commits.ts';
import { contentHandlers } from './contents.ts';
import { gitHandlers } from './git.ts';
import { issueHandlers } from './issues.ts';
import { labelHandlers } from './labels.ts';
import { pullHandlers } from './pulls.ts';
import { repositoryHandlers } from './repositories.ts';
import { statusHandlers } from './statuses.ts';

export const handlers: Readonly<Record<string, Handler>> = {
  ...repositoryHandlers,
  ...contentHandlers,
  ...gitHandlers,
  ...commitHandlers,
  ...statusHandlers,
  ...issueHandlers,
  ...labelHandlers,
  ...pullHandlers,
};

function findIssue(call: Call, repository: Repository): Issue | undefined {
  const { issue_number: issue, pull_number: pull } = call.parameters;
  if (issue === undefined && pull === undefined) return undefined;
  const number = Number(issue ?? pull);
  const found = repository.issues.get(number);
  if (pull !== undefined && found?.kind !== 'PullRequest') throw notFound();
  if (found) return found;
  if (repository.gone.has(number)) throw new Refusal(410, 'This issue was deleted');
  throw notFound();
}

function findSubject(call: Call): Partial<Subject> {
  const { owner, repo, comment_id: commentId, review_id: reviewId } = call.parameters;
  if (owner === undefined || repo === undefined) return {};
  const repository = repositoryNamed(call.world, owner, repo);
  if (!repository || !canSee(call.token, repository)) throw notFound();
  const issue = findIssue(call, repository);
  const pull = issue?.kind === 'PullRequest' ? { pull: issue } : {};
  if (commentId !== undefined) {
    const comment = call.world.byId.get(Number(commentId)) as Subject['comment'] | undefined;
    if (comment?.kind !== 'IssueComment' || comment.issue.repository !== repository) throw notFound();
    return { repository, comment, issue: comment.issue };
  }
  if (reviewId !== undefined) {
    const review = pull.pull?.reviews.find(({ id }) => id === Number(reviewId));
    if (!review) throw notFound();
    return { repository, review, issue: review.pull, ...pull };
  }
  return { repository, ...(issue ? { issue } : {}), ...pull };
}

function authorize(call: Call, id: string, subject: Partial<Subject>): void {
  const need = NEEDS[id];
  if (!need) return;
  const { token } = call;
  const { repository } = subject;
  const author = subject.comment?.author ?? subject.review?.author ?? subject.issue?.author;
  if (!repository) {
    // Teams: GITHUB_TOKEN can never read them.
    if (need.any.includes('members') && token.kind !== 'user') {
      throw new Refusal(403, 'Resource not accessible by integration');
    }
    return;
  }
  const mine = author !== undefined && author !== null && author === token.account;
  if (!isAllowed(token, id, need, repository, subject.issue, mine)) {
    if (token.kind === 'anonymous') throw new Refusal(401, 'Requires authentication');
    if (token.kind === 'user') throw new Refusal(403, 'Must have admin rights to Repository.');
    throw new Refusal(403, 'Resource not accessible by integration');
  }
  if (need.level === 'write' && repository.archived) {
    throw new Refusal(403, 'Repository was archived so is read-only.');
  }
}

export function dispatch(id: string, call: Call): Answer {
  const handler = handlers[id];
  if (!handler) throw new Error(`${id} is in the slice but has no handler`);
  const subject = findSubject(call);
  authorize(call, id, subject);
  // A handler reads only what its path names, and that is found by now.
  return handler(call, subject as Subject);
}
