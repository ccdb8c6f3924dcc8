// Does REST answer as GitHub describes it, for each operation of the slice, and as it behaves where nothing describes it?

import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { anIssue } from './builders/issue.ts';
import { aPull } from './builders/pull.ts';
import { aRepository } from './builders/repository.ts';
import { type Client, makeClient } from './client.ts';
import {
  addLabel,
  comment,
  deleteComment,
  deleteIssue,
  editComment,
  milestone,
  rename,
  setMilestone,
} from './deeds/issues.ts';
import {
  dismissReview,
  enqueue,
  forcePush,
  merge,
  repointReviews,
  requestReview,
  review,
} from './deeds/pulls.ts';
import { addTeam, commitFiles } from './deeds/repositories.ts';
import { setStatus } from './deeds/statuses.ts';
import { slice } from './referee/slice.ts';
import type { Pull, Repository } from './state/model.ts';
import { account } from './state/world.ts';
import { useStandIn } from './use-stand-in.ts';

const standIn = useStandIn();
const HOME = '/repos/kubevirt/enhancements';
let repository: Repository;
let pull: Pull;
let client: Client;

beforeEach(() => {
  const { world, url } = standIn();
  repository = aRepository()
    .holding({
      'veps/a/vep.md': '# A\n',
      link: { mode: '120000', content: 'veps/a/vep.md' },
      away: { mode: '120000', content: '/etc/passwd' },
      module: { mode: '160000', content: 'a'.repeat(40) },
    })
    .letting('alice', 'write')
    .withMembers('alice')
    .labelled('kind/tracker')
    .protecting('main')
    .in(world);
  addTeam(world, 'kubevirt', 'sig-compute', ['alice']);
  pull = aPull()
    .by('bob')
    .fromFork()
    .titled('VEP 42')
    .labelled('kind/vep')
    .changing({ 'veps/b/vep.md': '# B\n' })
    .commented('alice', '/lgtm')
    .reviewed('alice', 'APPROVED', 'fine')
    .in(world, repository);
  client = makeClient(url, standIn().personalToken('kubevirt'));
});

describe('every operation', () => {
  test('of the slice is answered, and nothing violates its description', async () => {
    const { world } = standIn();
    const issue = anIssue()
      .titled('Track')
      .labelled('kind/tracker')
      .dueIn('v1.10')
      .commented('alice', `see #${pull.number}`)
      .in(world, repository);
    const { sha } = pull.head;
    const main = repository.refs.get('heads/main') ?? '';
    const tree = repository.objects.commits.get(main)?.tree ?? '';
    const blob = repository.objects.trees.get(tree)?.get('README.md')?.id ?? '';
    const [said] = pull.comments;
    const [approved] = pull.reviews;
    setStatus(world, repository, sha, { state: 'success', context: 'ci', creator: account(world, 'alice') });
    for (const path of [
      '/',
      '/rate_limit',
      '/user',
      '/users/alice',
      '/orgs/kubevirt/teams/sig-compute/members',
      '/orgs/kubevirt/members/alice',
      HOME,
      ...['', '/', '/veps', '/veps/a/vep.md?ref=main', '/link', '/away', '/module'].map(
        (path) => `${HOME}/contents${path || '/'}`,
      ),
      `${HOME}/branches?protected=true`,
      `${HOME}/branches/main`,
      `${HOME}/commits?path=README.md&per_page=1`,
      `${HOME}/commits/main`,
      `${HOME}/commits/${sha}/branches-where-head`,
      `${HOME}/commits/${sha}/pulls`,
      `${HOME}/commits/${sha}/status`,
      `${HOME}/commits/refs%2Fheads%2Fmain/statuses`,
      `${HOME}/compare/main...bob:${pull.head.ref}`,
      `${HOME}/collaborators/alice/permission`,
      `${HOME}/collaborators/alice`,
      `${HOME}/git/blobs/${blob}`,
      `${HOME}/git/trees/main?recursive=1`,
      `${HOME}/git/trees/${tree}`,
      `${HOME}/git/commits/${main}`,
      `${HOME}/git/ref/heads/main`,
      `${HOME}/git/matching-refs/heads`,
      `${HOME}/issues?state=all&labels=kind/tracker&sort=updated`,
      `${HOME}/issues/${issue.number}`,
      `${HOME}/issues/${pull.number}`,
      `${HOME}/issues/${pull.number}/comments`,
      `${HOME}/issues/comments?since=2020-01-01T00:00:00Z`,
      `${HOME}/issues/comments/${said?.id}`,
      `${HOME}/labels`,
      `${HOME}/labels/kind%2Ftracker`,
      `${HOME}/issues/${issue.number}/labels`,
      `${HOME}/milestones?state=all`,
      `${HOME}/milestones/1`,
      `${HOME}/issues/${issue.number}/events`,
      `${HOME}/issues/${pull.number}/timeline`,
      `${HOME}/pulls?state=open&head=bob:${pull.head.ref}`,
      `${HOME}/pulls/${pull.number}`,
      `${HOME}/pulls/${pull.number}/files`,
      `${HOME}/pulls/${pull.number}/commits`,
      `${HOME}/pulls/${pull.number}/reviews`,
      `${HOME}/pulls/${pull.number}/reviews/${approved?.id}`,
      `${HOME}/pulls/${pull.number}/requested_reviewers`,
    ]) {
      const { status, text } = await client.get(path);
      expect([path, status, status < 300 ? '' : text]).toEqual([path, status === 204 ? 204 : 200, '']);
    }
    expect((await client.get(`${HOME}/pulls/${pull.number}/merge`)).status).toBe(404);
    expect((await client.get(`${HOME}/tarball/main`)).status).toBe(200);
    const number = pull.number;
    const made = await client.post(`${HOME}/issues`, {
      title: 'New',
      body: 'Text',
      labels: ['new/label'],
      milestone: 1,
    });
    expect(made.body).toMatchObject({
      number: 3,
      labels: [{ name: 'new/label' }],
      milestone: { title: 'v1.10' },
    });
    for (const [method, path, body, status] of [
      ['PATCH', `${HOME}/issues/3`, { state: 'closed', state_reason: 'not_planned' }, 200],
      ['POST', `${HOME}/issues/3/assignees`, { assignees: ['alice'] }, 201],
      ['POST', `${HOME}/issues/${number}/comments`, { body: 'Hello' }, 201],
      ['PATCH', `${HOME}/issues/comments/${said?.id}`, { body: 'Edited' }, 200],
      ['DELETE', `${HOME}/issues/comments/${said?.id}`, undefined, 204],
      ['POST', `${HOME}/labels`, { name: 'target/v1.10', color: 'ff0000' }, 201],
      ['POST', `${HOME}/labels`, { name: 'TARGET/v1.10' }, 422],
      ['POST', `${HOME}/issues/${number}/labels`, { labels: ['target/v1.10'] }, 200],
      ['PUT', `${HOME}/issues/${number}/labels`, { labels: ['kind/vep'] }, 200],
      ['DELETE', `${HOME}/issues/${number}/labels/kind%2Fvep`, undefined, 200],
      ['DELETE', `${HOME}/issues/${number}/labels/kind%2Fvep`, undefined, 404],
      ['DELETE', `${HOME}/issues/${number}/labels`, undefined, 204],
      ['PATCH', `${HOME}/pulls/${number}`, { title: 'VEP-42', body: 'More' }, 200],
      ['POST', `${HOME}/pulls/${number}/reviews`, { event: 'COMMENT', body: 'Hm' }, 200],
      ['PUT', `${HOME}/pulls/${number}/reviews/${approved?.id}`, { body: 'Very fine' }, 200],
      ['PUT', `${HOME}/pulls/${number}/reviews/${approved?.id}/dismissals`, { message: 'Outdated' }, 200],
      [
        'POST',
        `${HOME}/pulls/${number}/requested_reviewers`,
        { reviewers: ['alice'], team_reviewers: ['sig-compute'] },
        201,
      ],
      ['DELETE', `${HOME}/pulls/${number}/requested_reviewers`, { reviewers: ['alice'] }, 200],
      [
        'POST',
        `${HOME}/statuses/${sha}`,
        { state: 'pending', context: 'enhancements/template', target_url: 'https://example.org/' },
        201,
      ],
    ] as const) {
      const answer = await client.call(method, path, body);
      expect([method, path, answer.status, answer.status === status ? '' : answer.text]).toEqual([
        method,
        path,
        status,
        '',
      ]);
    }
    const timeline = await client.get(`${HOME}/issues/${number}/timeline?per_page=100`);
    expect(timeline.body.map(({ event }: { event: string }) => event)).toEqual(
      expect.arrayContaining([
        'committed',
        'labeled',
        'unlabeled',
        'reviewed',
        'commented',
        'cross-referenced',
        'renamed',
        'review_dismissed',
        'review_requested',
        'review_request_removed',
      ]),
    );
    const seen = new Set(standIn().asked.map(({ operation }) => operation));
    expect(Object.keys(slice.operations).filter((name) => !seen.has(name))).toEqual([]);
  });
});

describe('lists', () => {
  test('are paged with Link, by the address that GitHub gives, which is read as well', async () => {
    const { world } = standIn();
    for (let index = 0; index < 7; index += 1) comment(world, pull, `comment ${index}`, { by: 'alice' });
    const first = await client.get(`${HOME}/issues/${pull.number}/comments?per_page=3`);
    const link = first.headers.get('link') ?? '';
    expect(link).toContain(
      `/repositories/${repository.id}/issues/${pull.number}/comments?per_page=3&page=2>; rel="next"`,
    );
    expect(link).toContain('page=3>; rel="last"');
    const next = /<([^>]+)>; rel="next"/.exec(link)?.[1] ?? '';
    expect((await client.get(next)).body).toHaveLength(3);
    expect((await client.get(`${HOME}/issues/${pull.number}/comments?per_page=3&page=9`)).body).toEqual([]);
  });

  test('of files end at 3,000, of a comparison at 300, of commits at 250', async () => {
    const { world } = standIn();
    const files = Object.fromEntries(
      Array.from({ length: 3_100 }, (_, index) => [`many/${index}`, `${index}\n`]),
    );
    const large = aPull().in(world, repository);
    for (let index = 0; index < 255; index += 1)
      commitFiles(world, repository, large.head.ref, { x: `${index}` });
    commitFiles(world, repository, large.head.ref, files);
    forcePush(world, large, repository.refs.get(`heads/${large.head.ref}`) ?? '');
    const path = `${HOME}/pulls/${large.number}`;
    const last = await client.get(`${path}/files?per_page=100&page=30`);
    expect([last.body.length, last.headers.get('link')?.includes('next')]).toEqual([100, false]);
    expect((await client.get(`${path}/files?per_page=100&page=31`)).body).toEqual([]);
    expect((await client.get(path)).body).toMatchObject({ changed_files: 3_102, commits: 257 });
    expect((await client.get(`${path}/commits?per_page=100&page=3`)).body).toHaveLength(50);
    const compared = (await client.get(`${HOME}/compare/main...${large.head.ref}`)).body;
    expect([compared.files.length, compared.commits.length, compared.total_commits]).toEqual([300, 250, 257]);
  });

  test('of open pull requests by a fork’s branch find it; a fork’s commit does not', async () => {
    const found = await client.get(`${HOME}/pulls?state=open&head=bob:${pull.head.ref}`);
    expect(found.body).toMatchObject([{ number: pull.number, head: { sha: pull.head.sha } }]);
    expect((await client.get(`${HOME}/commits/${pull.head.sha}/pulls`)).body).toEqual([]);
  });

  test('a queue’s commit belongs to no pull request, its ref names one', async () => {
    const entry = enqueue(standIn().world, pull);
    expect((await client.get(`${HOME}/commits/${entry.head}/pulls`)).body).toEqual([]);
    const refs = await client.get(`${HOME}/git/matching-refs/heads/gh-readonly-queue/`);
    expect(refs.body).toMatchObject([{ ref: expect.stringContaining(`/main/pr-${pull.number}-`) }]);
  });
});

describe('objects', () => {
  test('a renamed file names where it came from', async () => {
    const { world } = standIn();
    const moved = aPull().changing({ 'veps/a/vep.md': null, 'veps/c/vep.md': '# A\n' }).in(world, repository);
    const files = (await client.get(`${HOME}/pulls/${moved.number}/files`)).body;
    expect(files).toMatchObject([
      { status: 'renamed', filename: 'veps/c/vep.md', previous_filename: 'veps/a/vep.md', changes: 0 },
    ]);
  });

  test('a file above a megabyte has no content, and a link to a file is that file', async () => {
    commitFiles(standIn().world, repository, 'main', { big: 'x'.repeat(1_100_000) });
    expect((await client.get(`${HOME}/contents/big`)).body).toMatchObject({
      content: '',
      encoding: 'none',
      size: 1_100_000,
    });
    expect((await client.get(`${HOME}/contents/link`)).body).toMatchObject({
      type: 'file',
      content: 'IyBBCg==\n',
    });
    expect(
      (await client.get(`${HOME}/contents/veps%2Fa%2Fvep.md`, { accept: 'application/vnd.github.raw+json' }))
        .text,
    ).toBe('# A\n');
  });

  test('an archive holds the files of the commit below one folder', async () => {
    const response = await fetch(`${standIn().url}${HOME}/tarball/main`, {
      headers: { 'user-agent': 'test' },
    });
    const tar = gunzipSync(Buffer.from(await response.arrayBuffer())).toString('latin1');
    const main = repository.refs.get('heads/main') ?? '';
    expect(tar).toContain(`comment=${main}`);
    expect(tar).toContain(`kubevirt-enhancements-${main.slice(0, 7)}/veps/a/vep.md`);
  });

  test('statuses keep their history, and a thousand of one context is the end', async () => {
    const { world } = standIn();
    const { sha } = pull.head;
    for (let index = 0; index < 1_000; index += 1)
      setStatus(world, repository, sha, { state: 'pending', context: 'gate' });
    const refused = await client.post(`${HOME}/statuses/${sha}`, { state: 'success', context: 'GATE' });
    expect([refused.status, refused.body.errors[0].message]).toEqual([
      422,
      expect.stringContaining('maximum number'),
    ]);
    expect(
      (await client.post(`${HOME}/statuses/${sha}`, { state: 'success', context: 'other' })).status,
    ).toBe(201);
    const history = await client.get(`${HOME}/commits/${sha}/statuses?per_page=100`);
    expect(history.body[0]).toMatchObject({ context: 'other' });
    expect(history.headers.get('link')).toContain('page=11>; rel="last"');
    expect((await client.get(`${HOME}/commits/${sha}/status`)).body).toMatchObject({
      state: 'pending',
      total_count: 2,
    });
  });

  test('a dismissed, an edited and a re-pointed review', async () => {
    const { world } = standIn();
    const requested = review(world, pull, 'CHANGES_REQUESTED', { by: 'carol', body: 'no' });
    dismissReview(world, requested, 'settled', { by: 'alice' });
    const before = pull.head.sha;
    forcePush(world, pull, { 'veps/b/vep.md': '# B, better\n' });
    repointReviews(pull);
    const reviews = (await client.get(`${HOME}/pulls/${pull.number}/reviews`)).body;
    expect(reviews).toMatchObject([{ state: 'APPROVED', commit_id: pull.head.sha }, { state: 'DISMISSED' }]);
    expect(pull.head.sha).not.toBe(before);
  });

  test('a deleted issue is gone, a deleted account is ghost, a deleted comment leaves no trace', async () => {
    const { world } = standIn();
    const issue = anIssue().by(null).commented(null, 'gone').in(world, repository);
    expect((await client.get(`${HOME}/issues/${issue.number}`)).body.user.login).toBe('ghost');
    const updated = issue.updatedAt;
    standIn().clock.advance(5_000);
    for (const each of [...issue.comments]) deleteComment(world, each);
    expect(issue.updatedAt).toBe(updated);
    deleteIssue(world, issue);
    expect((await client.get(`${HOME}/issues/${issue.number}`)).status).toBe(410);
  });

  test('server times are the clock’s', async () => {
    const { world, clock } = standIn();
    const [said] = pull.comments;
    clock.set('2026-12-01T00:00:00Z');
    if (said) editComment(world, said, 'changed', { by: 'carol' });
    addLabel(world, pull, 'x', { by: 'carol' });
    rename(world, pull, 'other');
    setMilestone(world, pull, milestone(world, repository, 'v1.10'));
    requestReview(world, pull, account(world, 'carol'));
    merge(world, pull, { by: 'alice' });
    const answer = await client.get(`${HOME}/issues/comments/${said?.id}`);
    expect(answer.body).toMatchObject({
      created_at: '2026-11-20T10:00:00Z',
      updated_at: '2026-12-01T00:00:00Z',
    });
    expect(answer.headers.get('date')).toBe('Tue, 01 Dec 2026 00:00:00 GMT');
    expect((await client.get(`${HOME}/pulls/${pull.number}`)).body).toMatchObject({
      merged: true,
      merged_at: '2026-12-01T00:00:00Z',
    });
    expect((await client.get(`${HOME}/issues/${pull.number}/events?per_page=100`)).status).toBe(200);
  });
});

describe('requests', () => {
  test('that are conditional cost nothing when nothing is new', async () => {
    const first = await client.get(`${HOME}/issues/${pull.number}`);
    const etag = first.headers.get('etag') ?? '';
    const again = await client.get(`${HOME}/issues/${pull.number}`, { 'if-none-match': etag });
    expect([again.status, again.text, again.headers.get('x-ratelimit-used')]).toEqual([
      304,
      '',
      first.headers.get('x-ratelimit-used'),
    ]);
    comment(standIn().world, pull, 'new');
    expect((await client.get(`${HOME}/issues/${pull.number}`, { 'if-none-match': etag })).status).toBe(200);
  });

  test('with too long a text are refused in GitHub’s words', async () => {
    const refused = await client.post(`${HOME}/issues/${pull.number}/comments`, { body: 'x'.repeat(65_537) });
    expect([refused.status, refused.body.errors[0].message]).toEqual([
      422,
      'Body is too long (maximum is 65536 characters)',
    ]);
    const status = await client.post(`${HOME}/statuses/${pull.head.sha}`, {
      state: 'success',
      description: 'x'.repeat(141),
    });
    expect([status.status, status.body.errors[0].field]).toEqual([422, 'description']);
  });

  test('a reference and a mention are noticed once written, not in code or comments', async () => {
    const { world } = standIn();
    const issue = anIssue().in(world, repository);
    const text = `\`@nobody #${issue.number}\` <!-- @nobody --> @kubevirt/maintainers &#64;carol kubevirt/enhancements#${issue.number}`;
    await client.post(`${HOME}/issues/${pull.number}/comments`, { body: text });
    expect(world.mentions.map(({ name }) => name)).toEqual(['kubevirt/maintainers', 'carol']);
    expect(issue.events).toMatchObject([{ event: 'cross-referenced', source: { number: pull.number } }]);
  });
});
