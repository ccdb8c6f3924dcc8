// Pull requests: lists, files, commits, reviews and who is asked for one.

import { close, editBody, rename, reopen } from '../deeds/issues.ts';
import {
  review as addReview,
  dismissReview,
  editReview,
  pullCommits,
  pullFiles,
  requestReview,
  retarget,
  unrequestReview,
} from '../deeds/pulls.ts';
import type { Account, Pull, ReviewState, Team } from '../state/model.ts';
import { issuesOf } from '../state/world.ts';
import { type Call, type Handler, invalid, NO_CONTENT, notFound, ok, Refusal } from './call.ts';
import { checkBody, namesIn } from './issues.ts';
import { paged } from './paging.ts';
import { commit } from './render/commit.ts';
import { file, pull, requestedReviewers, review, simplePull } from './render/pull.ts';

/** What the pages of the operation hold together; beyond it the list ends without a word. */
const MOST_FILES = 3_000;
const MOST_COMMITS = 250;

const REVIEW_EVENTS: Readonly<Record<string, ReviewState>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

function listed({ query }: Call, pulls: readonly Pull[]): Pull[] {
  const state = query['state'] ?? 'open';
  const by = query['sort'] === 'updated' ? 'updatedAt' : 'createdAt';
  const direction =
    query['direction'] ?? (query['sort'] === undefined || query['sort'] === 'created' ? 'desc' : 'asc');
  const sign = direction === 'asc' ? 1 : -1;
  // `head` is `owner:branch`; without an owner the filter is ignored (assumed from its documented form).
  const head = String(query['head'] ?? '').includes(':') ? String(query['head']).toLowerCase() : undefined;
  return pulls
    .filter((each) => state === 'all' || each.state === state)
    .filter((each) => query['base'] === undefined || each.base.ref === query['base'])
    .filter((each) => head === undefined || each.head.label.toLowerCase() === head)
    .sort((a, b) => sign * (a[by] - b[by] || a.id - b.id));
}

function reviewersIn({ world, body }: Call, { repository }: Pull): (Account | Team)[] {
  const people = namesIn(body['reviewers']).map((login) => world.accounts.get(login.toLowerCase()));
  const teams = namesIn(body['team_reviewers']).map((slug) => repository.owner.teams.get(slug));
  return [...people, ...teams].map((found) => {
    if (found) return found;
    throw new Refusal(422, 'Reviews may only be requested from collaborators.');
  });
}

export const pullHandlers: Readonly<Record<string, Handler>> = {
  'pulls/list': (call, { repository }) => {
    const all = issuesOf(repository).flatMap((each) => (each.kind === 'PullRequest' ? [each] : []));
    return paged(call, listed(call, all), (each) => simplePull(call.base, each), repository);
  },

  'pulls/get': ({ base }, { pull: shown }) => ok(pull(base, shown)),

  'pulls/update': ({ world, base, token, body }, { pull: target }) => {
    const deed = { by: token.account };
    if (typeof body['title'] === 'string') rename(world, target, body['title'], deed);
    if ('body' in body) editBody(world, target, checkBody(body['body'], 'PullRequest'), deed);
    if (typeof body['base'] === 'string') {
      if (!target.repository.refs.has(`heads/${body['base']}`)) {
        throw invalid({ resource: 'PullRequest', field: 'base', code: 'invalid' });
      }
      retarget(world, target, body['base'], deed);
    }
    if (body['state'] === 'closed') close(world, target, null, deed);
    if (body['state'] === 'open') reopen(world, target, deed);
    return ok(pull(base, target));
  },

  'pulls/list-files': (call, { pull: of }) => {
    const files = pullFiles(of).slice(0, MOST_FILES);
    return paged(call, files, (each) => file(call.base, of.repository, of.head.sha, each), of.repository);
  },

  'pulls/list-commits': (call, { pull: of }) => {
    const commits = pullCommits(of).slice(0, MOST_COMMITS);
    return paged(call, commits, (each) => commit(call.world, call.base, of.repository, each), of.repository);
  },

  'pulls/check-if-merged': (_, { pull: of }) => {
    if (of.mergedAt === null) throw notFound();
    return NO_CONTENT;
  },

  'pulls/list-reviews': (call, { pull: of }) => {
    // A pending review is shown to its author alone.
    const shown = of.reviews.filter(
      ({ state, author }) => state !== 'PENDING' || author === call.token.account,
    );
    return paged(call, shown, (each) => review(call.base, each), of.repository);
  },

  'pulls/get-review': ({ base }, { review: shown }) => ok(review(base, shown)),

  'pulls/create-review': ({ world, base, token, body }, { pull: target }) => {
    const event = String(body['event'] ?? 'PENDING');
    const state = REVIEW_EVENTS[event] ?? 'PENDING';
    const text = checkBody(body['body'], 'PullRequestReview');
    if (state !== 'APPROVED' && state !== 'PENDING' && text === '') {
      throw new Refusal(422, 'Unprocessable Entity', { errors: ['Body is required'] });
    }
    if (state !== 'COMMENTED' && state !== 'PENDING' && token.account === target.author) {
      const deed = state === 'APPROVED' ? 'approve' : 'request changes on';
      throw new Refusal(422, 'Unprocessable Entity', { errors: [`Can not ${deed} your own pull request`] });
    }
    const commitId = body['commit_id'];
    const commit = typeof commitId === 'string' ? commitId : target.head.sha;
    return ok(review(base, addReview(world, target, state, { by: token.account, body: text, commit })));
  },

  'pulls/update-review': ({ world, base, token, body }, { review: target }) => {
    editReview(world, target, checkBody(body['body'], 'PullRequestReview'), { by: token.account });
    return ok(review(base, target));
  },

  'pulls/dismiss-review': ({ world, base, token, body }, { review: target }) => {
    if (!['APPROVED', 'CHANGES_REQUESTED'].includes(target.state)) {
      throw new Refusal(422, 'Unprocessable Entity', {
        errors: ['Can not dismiss a commented pull request review'],
      });
    }
    dismissReview(world, target, String(body['message'] ?? ''), { by: token.account });
    return ok(review(base, target));
  },

  'pulls/list-requested-reviewers': ({ base }, { pull: of }) => ok(requestedReviewers(base, of.requested)),

  'pulls/request-reviewers': (call, { pull: target }) => {
    for (const each of reviewersIn(call, target)) {
      if (each === target.author)
        throw new Refusal(422, 'Review cannot be requested from pull request author.');
      requestReview(call.world, target, each, { by: call.token.account });
    }
    return ok(simplePull(call.base, target), 201);
  },

  'pulls/remove-requested-reviewers': (call, { pull: target }) => {
    for (const each of reviewersIn(call, target))
      unrequestReview(call.world, target, each, { by: call.token.account });
    return ok(simplePull(call.base, target));
  },
};
