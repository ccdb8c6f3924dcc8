// Where a query begins: repositories, nodes, the viewer, and the mutations.

import { canSee } from '../access/permissions.ts';
import { comment, deleteComment, editComment, minimize } from '../deeds/issues.ts';
import { idOfNode, nodeId } from '../rest/render/node-id.ts';
import { webUrl } from '../rest/render/repository.ts';
import type { Comment, Issue, Label, Repository, Review } from '../state/model.ts';
import { entryAt } from '../state/objects.ts';
import { fullName, issuesOf, repositoryNamed, resolveRef } from '../state/world.ts';
import { connection, type Paging } from './connection.ts';
import {
  type Context,
  commitNode,
  Declined,
  forbidden,
  guardRead,
  guardWrite,
  type Models,
} from './context.ts';
import { gitObject } from './models-git.ts';

interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

interface IssueFilter extends Paging {
  readonly labels?: readonly string[] | null;
  readonly states?: readonly string[] | null;
  readonly orderBy?: Order | null;
  readonly filterBy?: { labels?: readonly string[]; since?: string; states?: readonly string[] } | null;
  readonly headRefName?: string | null;
  readonly baseRefName?: string | null;
}

function isIn(states: ReadonlySet<string>, issue: Issue): boolean {
  if (issue.kind === 'PullRequest' && issue.mergedAt !== null) return states.has('MERGED');
  return states.has(issue.state === 'open' ? 'OPEN' : 'CLOSED');
}

function hasOne(wanted: readonly (Label | undefined)[], labels: readonly Label[]): boolean {
  return labels.some((label) => wanted.includes(label));
}

interface Remembered {
  readonly revision: number;
  readonly items: readonly Issue[];
}

const remembered = new WeakMap<Repository, Map<string, Remembered>>();
const MOST_REMEMBERED = 50;

/** Remembered until something in the repository changes: who reads 10,000 trackers asks for a hundred pages of one list. */
function listed<Kind extends Issue['kind']>(
  repository: Repository,
  kind: Kind,
  { states, labels, orderBy, filterBy }: IssueFilter,
): readonly Extract<Issue, { kind: Kind }>[] {
  const key = JSON.stringify([kind, states, labels, orderBy, filterBy]);
  const lists = remembered.get(repository) ?? new Map<string, Remembered>();
  remembered.set(repository, lists);
  const { revision } = repository;
  let list = lists.get(key);
  if (list?.revision !== revision) {
    if (lists.size >= MOST_REMEMBERED) lists.clear();
    list = {
      revision,
      items: filtered(repository, kind, { states, labels, orderBy, filterBy } as IssueFilter),
    };
    lists.set(key, list);
  }
  return list.items as Extract<Issue, { kind: Kind }>[];
}

function filtered(repository: Repository, kind: Issue['kind'], filter: IssueFilter): Issue[] {
  const asked = filter.filterBy?.states ?? filter.states;
  const states = asked && new Set(asked);
  const names = filter.filterBy?.labels ?? filter.labels;
  // One of them is enough, unlike REST (assumed from the argument's description).
  const labels = names?.map((name) => repository.labels.get(name.toLowerCase()));
  const since = filter.filterBy?.since === undefined ? 0 : Date.parse(filter.filterBy.since);
  const { field, direction } = filter.orderBy ?? { field: 'CREATED_AT', direction: 'ASC' };
  const by = field === 'UPDATED_AT' ? 'updatedAt' : 'createdAt';
  const sign = direction === 'DESC' ? -1 : 1;
  return issuesOf(repository)
    .filter((item) => item.kind === kind && item.updatedAt >= since)
    .filter((item) => !states || isIn(states, item))
    .filter((item) => !labels || hasOne(labels, item.labels))
    .sort((a, b) => sign * (a[by] - b[by] || a.id - b.id));
}

function notFound(what: string): Declined {
  return new Declined('NOT_FOUND', `Could not resolve to ${what}.`);
}

function numbered(repository: Repository, number: number, kind?: Issue['kind']): Issue {
  const found = repository.issues.get(number);
  if (found && (kind === undefined || found.kind === kind)) return found;
  throw notFound(`${kind === 'PullRequest' ? 'a PullRequest' : 'an Issue'} with the number of ${number}`);
}

function node({ world }: Context, id: string): object {
  const found = world.byId.get(idOfNode(id) ?? -1);
  if (found) return found;
  throw notFound(`a node with the global id of '${id}'`);
}

function repositoryOf(node: Issue | Comment | Review): Repository {
  if ('repository' in node) return node.repository;
  return 'issue' in node ? node.issue.repository : node.pull.repository;
}

/** A thing of a kind that the token can see. */
function the<Wanted extends Issue | Comment | Review>(
  context: Context,
  id: string,
  ...kinds: Wanted['kind'][]
): Wanted {
  const found = node(context, id) as Wanted;
  if (!kinds.includes(found.kind) || !canSee(context.token, repositoryOf(found))) {
    throw notFound(`a node with the global id of '${id}'`);
  }
  return found;
}

interface Input<Fields> {
  readonly input: Fields & { readonly clientMutationId?: string };
}

const TALK = ['issues', 'pull-requests'] as const;
const issueOf = (of: Comment | Review): Issue => (of.kind === 'IssueComment' ? of.issue : of.pull);
const echo = {
  clientMutationId: ({ clientMutationId }: { clientMutationId?: string }) => clientMutationId ?? null,
};

function minimized(context: Context, name: string, id: string, reason: string | null) {
  const target = the<Comment | Review>(context, id, 'IssueComment', 'PullRequestReview');
  guardWrite(context, name, TALK, issueOf(target));
  minimize(target, reason);
  return target;
}

export const rootModels: Models = {
  Query: {
    repository: (_: never, { owner, name }: { owner: string; name: string }, { world, token }: Context) => {
      const found = repositoryNamed(world, owner, name);
      if (found && canSee(token, found)) return found;
      throw notFound(`a Repository with the name '${owner}/${name}'`);
    },
    viewer: (_: never, __: never, { token }: Context) => {
      if (!token.account) throw forbidden();
      // An App's own account stands here as a user with REST's login.
      const { account } = token;
      return account.kind === 'Bot' ? { ...account, kind: 'User', login: `${account.login}[bot]` } : account;
    },
    user: (_: never, { login }: { login: string }, { world }: Context) => {
      const found = world.accounts.get(login.toLowerCase());
      if (found?.kind === 'User') return found;
      throw notFound(`a User with the login of '${login}'`);
    },
    organization: (_: never, { login }: { login: string }, { world }: Context) => {
      const found = world.accounts.get(login.toLowerCase());
      if (found?.kind === 'Organization') return found;
      throw notFound(`an Organization with the login of '${login}'`);
    },
    node: (_: never, { id }: { id: string }, context: Context) => node(context, id),
    nodes: (_: never, { ids }: { ids: string[] }, context: Context) => ids.map((id) => node(context, id)),
    rateLimit: (_: never, __: never, { rateLimit }: Context) => rateLimit,
  },
  RateLimit: Object.fromEntries(
    ['cost', 'limit', 'remaining', 'resetAt', 'used', 'nodeCount'].map((name) => [
      name,
      (source: Record<string, unknown>) => source[name],
    ]),
  ),
  Repository: {
    id: nodeId,
    databaseId: ({ id }: Repository) => id,
    name: ({ name }: Repository) => name,
    nameWithOwner: fullName,
    owner: ({ owner }: Repository) => owner,
    url: webUrl,
    isFork: ({ parent }: Repository) => parent !== null,
    isPrivate: (repository: Repository) => repository.private,
    isArchived: ({ archived }: Repository) => archived,
    parent: ({ parent }: Repository) => parent,
    defaultBranchRef: (repository: Repository, _: never, context: Context) => {
      guardRead(context, repository, 'contents');
      const name = `refs/heads/${repository.defaultBranch}`;
      const sha = resolveRef(repository, name);
      return sha === undefined ? null : { repository, name, sha };
    },
    ref: (repository: Repository, { qualifiedName }: { qualifiedName: string }, context: Context) => {
      guardRead(context, repository, 'contents');
      const sha = resolveRef(repository, qualifiedName);
      if (sha === undefined || repository.objects.commits.has(qualifiedName)) return null;
      const name = qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`;
      return { repository, name, sha };
    },
    object: (
      repository: Repository,
      { expression, oid }: { expression?: string; oid?: string },
      context: Context,
    ) => {
      guardRead(context, repository, 'contents');
      if (oid) {
        if (repository.objects.blobs.has(oid)) return gitObject(repository, { mode: '100644', id: oid });
        if (repository.objects.trees.has(oid)) return gitObject(repository, { mode: '040000', id: oid });
        return commitNode(repository, oid);
      }
      const [name = '', path] = (expression ?? '').split(/:(.*)/s);
      const commit = commitNode(repository, resolveRef(repository, name));
      if (!commit || path === undefined) return commit;
      const found = entryAt(repository.objects, commit.commit.tree, path);
      return found ? gitObject(repository, found) : null;
    },
    issue: (repository: Repository, { number }: { number: number }, context: Context) => {
      guardRead(context, repository, 'issues');
      return numbered(repository, number, 'Issue');
    },
    pullRequest: (repository: Repository, { number }: { number: number }, context: Context) => {
      guardRead(context, repository, 'pull-requests');
      return numbered(repository, number, 'PullRequest');
    },
    issueOrPullRequest: (repository: Repository, { number }: { number: number }, context: Context) => {
      guardRead(context, repository, 'issues', 'pull-requests');
      return numbered(repository, number);
    },
    issues: (repository: Repository, args: IssueFilter, context: Context) => {
      guardRead(context, repository, 'issues');
      return connection(context, listed(repository, 'Issue', args), args);
    },
    pullRequests: (repository: Repository, args: IssueFilter, context: Context) => {
      guardRead(context, repository, 'pull-requests');
      const pulls = listed(repository, 'PullRequest', args)
        .filter(({ head }) => !args.headRefName || head.ref === args.headRefName)
        .filter(({ base }) => !args.baseRefName || base.ref === args.baseRefName);
      return connection(context, pulls, args);
    },
    label: ({ labels }: Repository, { name }: { name: string }) => labels.get(name.toLowerCase()) ?? null,
    labels: ({ labels }: Repository, args: Paging, context: Context) =>
      connection(context, [...labels.values()], args),
    milestones: ({ milestones }: Repository, args: Paging, context: Context) =>
      connection(context, milestones, args),
    mergeQueue: (repository: Repository, { branch }: { branch?: string }, { token, mergeQueue }: Context) => {
      if (token.kind !== 'user' && mergeQueue === 'forbidden') throw forbidden();
      if (token.kind !== 'user' && mergeQueue === 'null') return null;
      return branch && branch !== repository.defaultBranch ? null : repository;
    },
  },
  Mutation: {
    addComment: (_: never, { input }: Input<{ subjectId: string; body: string }>, context: Context) => {
      const subject = the<Issue>(context, input.subjectId, 'Issue', 'PullRequest');
      guardWrite(context, 'addComment', TALK, subject);
      return {
        ...input,
        subject,
        made: comment(context.world, subject, input.body, { by: context.token.account }),
      };
    },
    updateIssueComment: (_: never, { input }: Input<{ id: string; body: string }>, context: Context) => {
      const target = the<Comment>(context, input.id, 'IssueComment');
      guardWrite(context, 'updateIssueComment', TALK, target.issue, target.author === context.token.account);
      editComment(context.world, target, input.body, { by: context.token.account });
      return { ...input, target };
    },
    deleteIssueComment: (_: never, { input }: Input<{ id: string }>, context: Context) => {
      const target = the<Comment>(context, input.id, 'IssueComment');
      guardWrite(context, 'deleteIssueComment', TALK, target.issue, target.author === context.token.account);
      deleteComment(context.world, target);
      return input;
    },
    minimizeComment: (
      _: never,
      { input }: Input<{ subjectId: string; classifier: string }>,
      context: Context,
    ) => ({
      ...input,
      target: minimized(
        context,
        'minimizeComment',
        input.subjectId,
        input.classifier.toLowerCase().replace('_', '-'),
      ),
    }),
    unminimizeComment: (_: never, { input }: Input<{ subjectId: string }>, context: Context) => ({
      ...input,
      target: minimized(context, 'unminimizeComment', input.subjectId, null),
    }),
  },
  AddCommentPayload: {
    ...echo,
    subject: ({ subject }: { subject: Issue }) => subject,
    commentEdge: ({ made }: { made: Comment }, _: never, context: Context) => ({
      of: connection(context, [made], {}),
      index: 0,
    }),
  },
  UpdateIssueCommentPayload: { ...echo, issueComment: ({ target }: { target: Comment }) => target },
  DeleteIssueCommentPayload: echo,
  MinimizeCommentPayload: { ...echo, minimizedComment: ({ target }: { target: Comment }) => target },
  UnminimizeCommentPayload: { ...echo, unminimizedComment: ({ target }: { target: Comment }) => target },
};
