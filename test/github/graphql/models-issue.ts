// Issues, comments, labels and what pull requests share with them, as GraphQL shows them.

import { toTimestamp } from '../clock.ts';
import { timelineOf } from '../rest/render/event.ts';
import { webUrlOf } from '../rest/render/issue.ts';
import { nodeId } from '../rest/render/node-id.ts';
import type { Account, Comment, Edit, Issue, Label, Milestone, PlainIssue } from '../state/model.ts';
import { associationOf } from '../state/world.ts';
import { connection, type Paging } from './connection.ts';
import type { Context, Models } from './context.ts';
import { itemTypeOf } from './types.ts';

export const orNull = (instant: number | null) => (instant === null ? null : toTimestamp(instant));

/** A text with an author, whom others may have corrected. */
interface Written {
  readonly author: Account | null;
  readonly body: string;
  readonly edit: Edit | null;
}

export const written = {
  author: ({ author }: Written) => author,
  body: ({ body }: Written) => body,
  editor: ({ edit }: Written) => edit?.by ?? null,
  lastEditedAt: ({ edit }: Written) => orNull(edit?.at ?? null),
  includesCreatedEdit: ({ edit }: Written) => edit !== null,
  viewerDidAuthor: ({ author }: Written, _: never, { token }: Context) =>
    author !== null && author === token.account,
};

export const minimizable = {
  isMinimized: ({ minimized }: { minimized: string | null }) => minimized !== null,
  minimizedReason: ({ minimized }: { minimized: string | null }) => minimized,
};

/** Fields that an issue and a pull request share. */
export const issueFields = {
  ...written,
  id: nodeId,
  databaseId: ({ id }: Issue) => id,
  fullDatabaseId: ({ id }: Issue) => `${id}`,
  number: ({ number }: Issue) => number,
  title: ({ title }: Issue) => title,
  url: webUrlOf,
  createdAt: ({ createdAt }: Issue) => toTimestamp(createdAt),
  updatedAt: ({ updatedAt }: Issue) => toTimestamp(updatedAt),
  closedAt: ({ closedAt }: Issue) => orNull(closedAt),
  closed: ({ state }: Issue) => state === 'closed',
  locked: ({ locked }: Issue) => locked,
  repository: ({ repository }: Issue) => repository,
  milestone: ({ milestone }: Issue) => milestone,
  authorAssociation: ({ repository, author }: Issue) => associationOf(repository, author),
  labels: ({ labels }: Issue, args: Paging, context: Context) => connection(context, labels, args),
  assignees: ({ assignees }: Issue, args: Paging, context: Context) => connection(context, assignees, args),
  comments: ({ comments }: Issue, args: Paging & { orderBy?: { direction: string } }, context: Context) =>
    connection(context, args.orderBy?.direction === 'DESC' ? [...comments].reverse() : comments, args),
  timelineItems: (
    of: Issue,
    { itemTypes, since, skip, ...args }: Paging & { itemTypes?: string[]; since?: string; skip?: number },
    context: Context,
  ) => {
    const from = since === undefined ? 0 : Date.parse(since);
    const items = timelineOf(of)
      .map((item) =>
        item.kind === 'Commit'
          ? { kind: 'PullRequestCommit', pull: of, commit: item, at: item.committer.at }
          : item,
      )
      .filter((item) => !itemTypes || itemTypes.includes(itemTypeOf(item)))
      .filter((item) => ('at' in item ? item.at : item.createdAt) >= from);
    return connection(context, items.slice(skip ?? 0), args);
  },
};

export const issueModels: Models = {
  Issue: {
    ...issueFields,
    state: ({ state }: PlainIssue) => state.toUpperCase(),
    stateReason: ({ stateReason }: PlainIssue) => stateReason?.toUpperCase() ?? null,
  },
  IssueComment: {
    ...written,
    ...minimizable,
    id: nodeId,
    databaseId: ({ id }: Comment) => id,
    fullDatabaseId: ({ id }: Comment) => `${id}`,
    url: ({ issue, id }: Comment) => `${webUrlOf(issue)}#issuecomment-${id}`,
    createdAt: ({ createdAt }: Comment) => toTimestamp(createdAt),
    updatedAt: ({ updatedAt }: Comment) => toTimestamp(updatedAt),
    authorAssociation: ({ issue, author }: Comment) => associationOf(issue.repository, author),
    issue: ({ issue }: Comment) => (issue.kind === 'Issue' ? issue : null),
    pullRequest: ({ issue }: Comment) => (issue.kind === 'PullRequest' ? issue : null),
    repository: ({ issue }: Comment) => issue.repository,
  },
  Label: {
    id: nodeId,
    name: ({ name }: Label) => name,
    color: ({ color }: Label) => color,
    description: ({ description }: Label) => description,
  },
  Milestone: {
    id: nodeId,
    number: ({ number }: Milestone) => number,
    title: ({ title }: Milestone) => title,
    state: ({ state }: Milestone) => state.toUpperCase(),
    dueOn: ({ dueAt }: Milestone) => orNull(dueAt),
  },
};
