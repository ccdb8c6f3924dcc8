// Does GraphQL answer by GitHub's schema, page by cursor, and count its points?

/* oxlint-disable typescript/no-unsafe-return -- answers of every shape are looked into */

import { beforeEach, describe, expect, test } from '@jest/globals';
import { anIssue } from './builders/issue.ts';
import { aPull } from './builders/pull.ts';
import { aRepository } from './builders/repository.ts';
import { type Client, makeClient } from './client.ts';
import { comment, deleteComment, editComment, minimize } from './deeds/issues.ts';
import { dismissReview, enqueue, forcePush, review } from './deeds/pulls.ts';
import { addTeam } from './deeds/repositories.ts';
import { setStatus } from './deeds/statuses.ts';
import type { Pull, Repository } from './state/model.ts';
import { account } from './state/world.ts';
import { useStandIn } from './use-stand-in.ts';

const standIn = useStandIn();
let repository: Repository;
let pull: Pull;
let client: Client;

beforeEach(() => {
  const { world, url, token } = standIn();
  repository = aRepository().holding({ 'veps/a/vep.md': '# A\n' }).letting('alice', 'write').in(world);
  pull = aPull()
    .by('bob')
    .fromFork()
    .changing({ 'veps/b/vep.md': '# B\n' })
    .labelled('kind/vep')
    .commented('alice', '/lgtm')
    .reviewed('alice', 'APPROVED')
    .askedOf('carol')
    .in(world, repository);
  client = makeClient(
    url,
    token(repository, { contents: 'read', issues: 'write', 'pull-requests': 'write' }),
  );
});

const inRepository = (selection: string) =>
  `query($number: Int = ${pull.number}, $after: String) { repository(owner: "kubevirt", name: "enhancements") { ${selection} } }`;

/** Every variable is used once, whatever is selected besides. */
async function ask(selection: string) {
  const all = `n: pullRequest(number: $number) { id } i: issues(first: 1, after: $after) { totalCount } ${selection}`;
  const { body } = await client.query(inRepository(all));
  expect(body.errors).toBeUndefined();
  return body.data.repository;
}

describe('a pull request', () => {
  test('is read with one query: texts and their edits, reviews, requests, statuses, files, commits', async () => {
    const { world, clock } = standIn();
    const [said] = pull.comments;
    clock.advance(60_000);
    if (said) {
      editComment(world, said, '/lgtm cancel', { by: 'carol' });
      minimize(said, 'off-topic');
    }
    setStatus(world, repository, pull.head.sha, {
      state: 'failure',
      context: 'enhancements/freeze',
      description: 'EF',
      targetUrl: 'https://example.org/',
    });
    const own = await ask(`pullRequest(number: $number) {
      id number title body state isDraft merged mergedAt createdAt updatedAt closed url mergeable isCrossRepository viewerDidAuthor
      author { login __typename } authorAssociation headRefName headRefOid baseRefName baseRefOid changedFiles additions
      headRepository { nameWithOwner } headRepositoryOwner { login } baseRef { name target { oid } }
      labels(first: 10) { nodes { name } }
      comments(first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes {
        databaseId body createdAt updatedAt lastEditedAt includesCreatedEdit isMinimized minimizedReason editor { login } author { login } viewerDidAuthor url } }
      reviews(first: 100) { totalCount nodes { state submittedAt body author { login } commit { oid } isMinimized lastEditedAt } }
      reviewRequests(first: 100) { nodes { requestedReviewer { __typename ... on User { login } } } }
      files(first: 100) { nodes { path changeType additions } }
      commits(last: 1) { totalCount nodes { commit { oid committedDate pushedDate status { state contexts { context state description targetUrl createdAt } context(name: "enhancements/freeze") { state } } statusCheckRollup { state } } } }
    }`);
    expect(own.pullRequest).toMatchObject({
      author: { login: 'bob', __typename: 'User' },
      isCrossRepository: true,
      headRepository: { nameWithOwner: 'bob/enhancements' },
      comments: {
        nodes: [
          {
            body: '/lgtm cancel',
            lastEditedAt: '2026-11-20T10:01:00Z',
            createdAt: '2026-11-20T10:00:00Z',
            includesCreatedEdit: true,
            isMinimized: true,
            minimizedReason: 'off-topic',
            editor: { login: 'carol' },
            viewerDidAuthor: false,
          },
        ],
      },
      reviews: { nodes: [{ state: 'APPROVED', commit: { oid: pull.head.sha } }] },
      reviewRequests: { nodes: [{ requestedReviewer: { __typename: 'User', login: 'carol' } }] },
      files: { nodes: [{ path: 'veps/b/vep.md', changeType: 'ADDED' }] },
      commits: {
        nodes: [
          { commit: { pushedDate: null, status: { state: 'FAILURE', context: { state: 'FAILURE' } } } },
        ],
      },
    });
  });

  test('shows its timeline by type', async () => {
    const { world } = standIn();
    const before = pull.head.sha;
    forcePush(world, pull, { 'veps/b/vep.md': '# B, again\n' });
    dismissReview(world, review(world, pull, 'CHANGES_REQUESTED', { by: 'carol' }), 'settled', {
      by: 'alice',
    });
    const { pullRequest } =
      await ask(`pullRequest(number: $number) { timelineItems(first: 50, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT, REVIEW_DISMISSED_EVENT, LABELED_EVENT, PULL_REQUEST_COMMIT]) {
      totalCount nodes { __typename
        ... on HeadRefForcePushedEvent { createdAt actor { login } beforeCommit { oid } afterCommit { oid } }
        ... on ReviewDismissedEvent { previousReviewState dismissalMessage actor { login } review { author { login } } }
        ... on LabeledEvent { label { name } actor { login } } } } }`);
    expect(pullRequest.timelineItems.nodes).toMatchObject([
      { __typename: 'PullRequestCommit' },
      { __typename: 'LabeledEvent', label: { name: 'kind/vep' } },
      { beforeCommit: { oid: before }, afterCommit: { oid: pull.head.sha }, actor: { login: 'bob' } },
      { previousReviewState: 'CHANGES_REQUESTED', dismissalMessage: 'settled', actor: { login: 'alice' } },
    ]);
  });

  test('in the merge queue is found there', async () => {
    const entry = enqueue(standIn().world, pull);
    const { mergeQueue } = await ask(
      'mergeQueue(branch: "main") { entries(first: 10) { nodes { position headCommit { oid } pullRequest { number } } } }',
    );
    expect(mergeQueue.entries.nodes).toEqual([
      { position: 1, headCommit: { oid: entry.head }, pullRequest: { number: pull.number } },
    ]);
  });
});

describe('connections', () => {
  test('are paged without loss or repetition while the list changes', async () => {
    const { world } = standIn();
    const issue = anIssue().in(world, repository);
    for (let index = 0; index < 10; index += 1) comment(world, issue, `${index}`);
    const page = async (after?: string) => {
      const query = `query($after: String) { repository(owner: "kubevirt", name: "enhancements") { issue(number: ${issue.number}) { comments(first: 4, after: $after) { totalCount nodes { body } pageInfo { hasNextPage endCursor } edges { cursor } } } } }`;
      return (await client.query(query, after === undefined ? {} : { after })).body.data.repository.issue
        .comments;
    };
    const first = await page();
    const [one, , , four] = issue.comments;
    if (one && four) for (const each of [one, four]) deleteComment(world, each);
    const second = await page(first.pageInfo.endCursor);
    const third = await page(second.pageInfo.endCursor);
    const bodies = [first, second, third].flatMap(({ nodes }) =>
      nodes.map(({ body }: { body: string }) => body),
    );
    expect(bodies).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect([third.pageInfo.hasNextPage, third.totalCount]).toEqual([false, 8]);
  });

  test('of issues are filtered, ordered, and follow what changes', async () => {
    const { world } = standIn();
    for (const name of ['a', 'b']) anIssue().titled(name).labelled('kind/tracker', 'x').in(world, repository);
    anIssue().titled('c').labelled('kind/tracker').closed().in(world, repository);
    const titles = async (args: string) =>
      (await ask(`issues(first: 10, ${args}) { nodes { title } }`)).issues.nodes.map(
        ({ title }: { title: string }) => title,
      );
    expect(await titles('labels: ["KIND/tracker"], states: [OPEN]')).toEqual(['a', 'b']);
    expect(await titles('labels: ["kind/tracker"], orderBy: { field: CREATED_AT, direction: DESC }')).toEqual(
      ['c', 'b', 'a'],
    );
    anIssue().titled('d').labelled('kind/tracker').in(world, repository);
    expect(await titles('labels: ["kind/tracker"], states: [OPEN]')).toEqual(['a', 'b', 'd']);
    expect(await titles('filterBy: { since: "2027-01-01T00:00:00Z" }')).toEqual([]);
  });
});

describe('objects', () => {
  test('are read by expression, with their modes', async () => {
    const own =
      await ask(`blob: object(expression: "main:veps/a/vep.md") { ... on Blob { text oid byteSize isBinary isTruncated } }
      tree: object(expression: "main:veps") { ... on Tree { entries { name mode type } } }
      commit: object(expression: "main") { ... on Commit { file(path: "veps/a/vep.md") { mode path oid } history(first: 1) { nodes { messageHeadline } } } }
      missing: object(expression: "main:nowhere") { id }
      defaultBranchRef { name prefix target { oid } }`);
    expect(own).toMatchObject({
      blob: { text: '# A\n', byteSize: 4, isBinary: false },
      tree: { entries: [{ name: 'a', mode: 0o040000, type: 'tree' }] },
      commit: { file: { mode: 0o100644 }, history: { nodes: [{ messageHeadline: 'Begin' }] } },
      missing: null,
      defaultBranchRef: { name: 'main', prefix: 'refs/heads/' },
    });
  });

  test('a bot is named without [bot], a deleted account is null', async () => {
    const { world } = standIn();
    comment(world, pull, 'bump', { by: 'dependabot[bot]' });
    comment(world, pull, 'gone', { by: null });
    const { pullRequest } = await ask(
      'pullRequest(number: $number) { comments(last: 2) { nodes { author { __typename login } } } }',
    );
    expect(pullRequest.comments.nodes).toEqual([
      { author: { __typename: 'Bot', login: 'dependabot' } },
      { author: null },
    ]);
  });

  test('what REST made is found by its node id, and the viewer knows its own', async () => {
    const { body: made } = await client.post(`/repos/kubevirt/enhancements/issues/${pull.number}/comments`, {
      body: 'ours',
    });
    const { body } = await client.query(
      'query($id: ID!) { viewer { login } node(id: $id) { ... on IssueComment { body viewerDidAuthor author { login } pullRequest { number } } } }',
      { id: made.node_id },
    );
    expect(made.user.login).toBe('github-actions[bot]');
    expect(body.data).toEqual({
      viewer: { login: 'github-actions[bot]' },
      node: {
        body: 'ours',
        viewerDidAuthor: true,
        author: { login: 'github-actions' },
        pullRequest: { number: pull.number },
      },
    });
  });

  test('teams are not for workflows', async () => {
    addTeam(standIn().world, 'kubevirt', 'maintainers', ['alice']);
    const { body } = await client.query(
      '{ organization(login: "kubevirt") { login team(slug: "maintainers") { slug } } }',
    );
    expect(body).toMatchObject({ data: { organization: { team: null } }, errors: [{ type: 'FORBIDDEN' }] });
  });

  test('what is not there is null, with an error that says so', async () => {
    const { body } = await client.query('{ repository(owner: "kubevirt", name: "nothing") { id } }');
    expect(body).toMatchObject({
      data: { repository: null },
      errors: [{ type: 'NOT_FOUND', path: ['repository'] }],
    });
  });
});

describe('mutations', () => {
  test('write comments and hide them', async () => {
    const subject = (await ask('pullRequest(number: $number) { id }')).pullRequest.id;
    const added = await client.query(
      'mutation($input: AddCommentInput!) { addComment(input: $input) { clientMutationId commentEdge { node { id body } } subject { id } } }',
      { input: { subjectId: subject, body: 'hello', clientMutationId: 'x' } },
    );
    const { id } = added.body.data.addComment.commentEdge.node;
    const hidden = await client.query(
      'mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized minimizedReason } } }',
      { id },
    );
    expect(hidden.body.data.minimizeComment.minimizedComment).toEqual({
      isMinimized: true,
      minimizedReason: 'outdated',
    });
    await client.query(
      'mutation($id: ID!) { updateIssueComment(input: { id: $id, body: "bye" }) { issueComment { body lastEditedAt } } }',
      { id },
    );
    expect(pull.comments.at(-1)).toMatchObject({
      body: 'bye',
      author: account(standIn().world, 'github-actions[bot]'),
    });
    await client.query('mutation($id: ID!) { deleteIssueComment(input: { id: $id }) { clientMutationId } }', {
      id,
    });
    expect(pull.comments).toHaveLength(1);
    expect(standIn().asked.map(({ isWrite }) => isWrite)).toEqual([false, true, true, true, true]);
  });
});

describe('points', () => {
  test.each([
    ['a query of one connection', 'issues(first: 100) { nodes { title } }', 1, 100],
    ['a nested one', 'issues(first: 100) { nodes { comments(first: 50) { nodes { id } } } }', 1, 5_100],
    [
      'a deeply nested one',
      'issues(first: 100) { nodes { comments(first: 2) { nodes { id } } timelineItems(first: 60) { nodes { ... on CrossReferencedEvent { source { ... on PullRequest { reviews(first: 10) { nodes { id } } } } } } } } }',
      62,
      66_300,
    ],
  ])('%s costs what the documentation says', async (_, selection, cost, nodes) => {
    const { body } = await client.query(
      `{ rateLimit { cost nodeCount limit remaining resetAt used } repository(owner: "kubevirt", name: "enhancements") { ${selection} } }`,
    );
    expect(body.data.rateLimit).toMatchObject({ cost, nodeCount: nodes, limit: 1_000 });
  });

  test('half a million nodes are the most', async () => {
    const { body } = await client.query(
      '{ repository(owner: "kubevirt", name: "enhancements") { issues(first: 100) { nodes { comments(first: 100) { nodes { id } } timelineItems(first: 100) { nodes { ... on CrossReferencedEvent { source { ... on PullRequest { reviews(first: 100) { nodes { id } } } } } } } } } } }',
    );
    expect(body.errors[0].type).toBe('MAX_NODE_LIMIT_EXCEEDED');
    standIn().violations.expect(/exceeds the maximum limit of 500000/);
  });
});
