// Is nothing believed that did not come whole, and nothing said twice? Each fault on a read, a query and a write, over real sockets.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { GitHubError } from '../../../actions/shared/github/failure.ts';
import type { GitHub } from '../../../actions/shared/github/github.ts';
import { openGitHub } from '../../../actions/shared/github/octokit.ts';
import type { Patience } from '../../../actions/shared/github/transport.ts';
import type { Permissions } from '../../github/access/tokens.ts';
import { aPull } from '../../github/builders/pull.ts';
import { aRepository } from '../../github/builders/repository.ts';
import { deleteIssue, comment as say } from '../../github/deeds/issues.ts';
import { setStatus } from '../../github/deeds/statuses.ts';
import type { Failure } from '../../github/faults/faults.ts';
import type { Pull, Repository } from '../../github/state/model.ts';
import { useStandIn } from '../../github/use-stand-in.ts';
import { TRUSTED } from '../../support/room.ts';

const standIn = useStandIn();
const FOR_EVER = 1_000;
const PATIENT: Patience = { attempt: 2_000, retries: 200, settle: 5 };
/** Where an answer that never comes is waited for. */
const HASTY: Patience = { attempt: 150, retries: 250, settle: 5 };
const MARKER = '<!-- enhancement-actions: template -->';
const BODY = `${MARKER}\nWhat is missing.`;
const FAILURE = {
  context: 'enhancements/template',
  state: 'failure',
  description: 'no',
  address: '',
} as const;

let repository: Repository;
let pull: Pull;

beforeEach(() => {
  repository = aRepository().labelled('kind/vep').in(standIn().world);
  pull = aPull().in(standIn().world, repository);
});

function open(patience: Patience = PATIENT, permissions: Permissions = TRUSTED): GitHub {
  const { url, token } = standIn();
  const place = { apiUrl: url, owner: repository.owner.login, name: repository.name };
  return openGitHub({ ...place, token: token(repository, permissions) }, patience);
}

interface Way {
  readonly operation: string;
  /** What a message says that was asked. */
  readonly what: string;
  readonly needs: string;
  readonly ask: (github: GitHub) => Promise<unknown>;
}

const READ: Way = {
  operation: 'pulls/get',
  what: 'the head of pull request 1',
  needs: 'pull-requests: read',
  ask: (github) => github.headOf(1),
};
const QUERY: Way = {
  operation: 'graphql:Pull',
  what: 'pull request 1',
  needs: 'pull-requests: read',
  ask: (github) => github.pull(1, 'config.yaml'),
};
const COMMENT: Way = {
  operation: 'issues/create-comment',
  what: 'a comment on 1',
  needs: 'pull-requests: write',
  ask: (github) => github.comment(1, BODY, MARKER),
};
const STATUS: Way = {
  operation: 'repos/create-commit-status',
  what: 'the status enhancements/template',
  needs: 'statuses: write',
  ask: (github) => github.setStatus(pull.head.sha, FAILURE),
};
const WAYS = [READ, QUERY, COMMENT, STATUS];

const failing = ({ operation }: Way, fails: Failure, times = 1, more = {}) =>
  standIn().faults.add({ on: operation, fails, times, ...more });
const asked = ({ operation }: Way) =>
  standIn().asked.filter((each) => each.operation === operation.replace(/:.*/, '')).length;
const posted = () => pull.comments.map(({ body }) => body);
const history = () => repository.statuses.get(pull.head.sha) ?? [];

/** The error, after a look that no token stands in it. */
async function refusal(way: Way, github: GitHub): Promise<GitHubError> {
  const error: unknown = await way.ask(github).then(
    () => undefined,
    (problem: unknown) => problem,
  );
  if (!(error instanceof GitHubError)) throw new Error(`expected a refusal, not ${error}`);
  for (const secret of standIn().secrets())
    expect(`${error.message} ${error.hint} ${error.stack}`).not.toContain(secret);
  return error;
}

describe.each(WAYS)('$operation', (way) => {
  test.each<[string, Failure]>([
    ['a 500', { as: 'server-error', status: 500 }],
    ['a 502', { as: 'server-error' }],
    ['an error page', { as: 'server-error', status: 503, html: true }],
    ['a reset', { as: 'reset' }],
    ['an answer that ends in the middle', { as: 'cut' }],
    ['half an answer', { as: 'truncated' }],
    ['an empty answer', { as: 'truncated', share: 0 }],
    ['case 178: a 429', { as: 'too-many', retryAfter: 0 }],
    ['case 178: a secondary limit', { as: 'secondary-limit', retryAfter: 0 }],
    ['case 179: the hourly limit, about to end', { as: 'primary-limit', resetsIn: 0 }],
  ])('case 176: gets over %s', async (_name, fails) => {
    failing(way, fails, 1);
    await way.ask(open());
    // What was written although half of the answer is missing is not written again.
    const hasLanded = (fails.as === 'cut' || fails.as === 'truncated') && way !== READ && way !== QUERY;
    expect(asked(way)).toBe(hasLanded ? 1 : 2);
    if (way === COMMENT) expect(posted()).toEqual([BODY]);
    if (way === STATUS) expect(history()).toHaveLength(1);
  });

  test('case 176: gets over an answer that never comes', async () => {
    failing(way, { as: 'hang' });
    await way.ask(open(HASTY));
    if (way === COMMENT) expect(posted()).toEqual([BODY]);
  });

  test.each<[string, Failure, RegExp]>([
    ['502', { as: 'server-error' }, /\(status 502\): Server Error$/],
    ['error pages', { as: 'server-error', status: 503, html: true }, /\(status 503\)$/],
    ['resets', { as: 'reset' }, /: \S/],
  ])('case 177: gives up after %s for ever, and says what was asked', async (_name, fails, words) => {
    failing(way, fails, FOR_EVER);
    const start = performance.now();
    const { kind, message, hint } = await refusal(way, open());
    expect(kind).toBe('unreachable');
    expect(message).toContain(`GitHub gave no whole answer when asked for ${way.what}`);
    expect(message).toMatch(words);
    expect(hint).toContain('Run the job again');
    // Pauses that double: far fewer requests than would fit into the time. A write that may have landed is tried once more, no oftener.
    expect(asked(way)).toBeGreaterThan(1);
    expect(asked(way)).toBeLessThan(way === READ || way === QUERY ? 10 : 3);
    expect(performance.now() - start).toBeLessThan(PATIENT.retries + PATIENT.attempt);
  });

  test('silence for ever ends within one attempt more than the patience, looks included', async () => {
    standIn().faults.add({ on: '*', fails: { as: 'hang' }, times: FOR_EVER });
    const patience = { attempt: 400, retries: 100, settle: 5 };
    const start = performance.now();
    expect((await refusal(way, open(patience))).kind).toBe('unreachable');
    expect(performance.now() - start).toBeLessThan(patience.retries + patience.attempt + 200);
  });

  test.each<[string, Failure, string]>([
    ['case 178: a secondary limit', { as: 'secondary-limit', retryAfter: 60 }, '10:01'],
    ['case 178: a 429', { as: 'too-many', retryAfter: 120 }, '10:02'],
    ['case 179: the hourly limit', { as: 'primary-limit', resetsIn: 1_800 }, '10:30'],
  ])('%s beyond the patience: at once, with the time when to go on', async (_name, fails, until) => {
    failing(way, fails);
    const { kind, message, hint } = await refusal(way, open());
    expect(kind).toBe('limited');
    expect(message).toContain(`no further requests until ${until} UTC when asked for ${way.what}: `);
    expect(hint).toContain('run the job again after that time');
    expect(asked(way)).toBe(1);
  });

  test('case 180: what the token may not do is not tried again, and the permission is named', async () => {
    failing(way, { as: 'not-accessible' });
    const { kind, message, hint } = await refusal(way, open());
    expect([kind, asked(way)]).toEqual(['forbidden', 1]);
    expect(message).toBe(
      `The token may not do this: GitHub refused when asked for ${way.what}: Resource not accessible by integration`,
    );
    expect(hint).toContain(`\`${way.needs}\``);
  });

  test('case 181: an expired token is not tried again', async () => {
    failing(way, { as: 'bad-credentials' });
    const { kind, message, hint } = await refusal(way, open());
    expect([kind, asked(way)]).toEqual(['unauthorized', 1]);
    expect(message).toContain(way.what);
    expect(hint).toContain('run the job again');
  });
});

describe('a query', () => {
  test.each([
    [['repository']],
    [['repository', 'pullRequest']],
    [['repository', 'pullRequest', 'comments']],
    [['repository', 'pullRequest', 'labels']],
  ])('without %j is asked again, and is then an error', async (path) => {
    failing(QUERY, { as: 'partial', path });
    await expect(QUERY.ask(open())).resolves.toMatchObject({ number: 1 });
    failing(QUERY, { as: 'partial', path }, FOR_EVER);
    expect((await refusal(QUERY, open())).message).toContain('Something went wrong');
  });

  test('case 179: the hourly limit of GraphQL comes as a 200; the time stands in its headers', async () => {
    const github = open();
    standIn().limits.enforce('points');
    standIn().limits.allow(3);
    standIn().clock.advance(600_000);
    for (let count = 0; count < 3; count += 1) await QUERY.ask(github);
    const { kind, message } = await refusal(QUERY, github);
    // An hour after the first one.
    expect([kind, message]).toEqual(['limited', expect.stringContaining('until 11:10 UTC')]);
  });

  test.each([
    ['statuses', { contents: 'read', 'pull-requests': 'read' }, 'statuses: read'],
    ['pull-requests', { statuses: 'read', contents: 'read' }, 'pull-requests: read'],
  ] as const)(
    'case 183: in a private repository without %s the right permission is named',
    async (_, permissions, needs) => {
      repository = aRepository('kubevirt/secret')
        .holding({ 'config.yaml': 'preset: vep\n' })
        .private()
        .in(standIn().world);
      pull = aPull().in(standIn().world, repository);
      const { kind, hint } = await refusal(QUERY, open(PATIENT, permissions));
      expect([kind, hint]).toEqual(['forbidden', expect.stringContaining(`\`${needs}\``)]);
    },
  );
});

describe('a write whose answer is lost', () => {
  const answers: [string, Failure][] = [
    ['a reset', { as: 'reset' }],
    ['a 502', { as: 'server-error' }],
    ['half an answer', { as: 'truncated' }],
    ['silence', { as: 'hang' }],
  ];

  test.each(answers)('case 186: one comment, though %s came', async (_name, fails) => {
    failing(COMMENT, fails, 1, { phase: 'after' });
    await COMMENT.ask(open(HASTY));
    expect([posted(), asked(COMMENT)]).toEqual([[BODY], 1]);
  });

  test.each(answers)('one status, though %s came', async (_name, fails) => {
    failing(STATUS, fails, 1, { phase: 'after' });
    await STATUS.ask(open(HASTY));
    expect([history().length, asked(STATUS)]).toEqual([1, 1]);
  });

  test('case 187: one comment, though the list lags behind it', async () => {
    standIn().faults.loseAnswer(COMMENT.operation);
    standIn().faults.add({ on: 'issues/list-comments', fails: { as: 'stale' } });
    await COMMENT.ask(open());
    expect([posted(), asked(COMMENT)]).toEqual([[BODY], 1]);
  });

  test('the comment is found behind a hundred others of the same minute', async () => {
    for (let count = 0; count < 120; count += 1) say(standIn().world, pull, `${count}`);
    standIn().faults.loseAnswer(COMMENT.operation);
    const github = open();
    await READ.ask(github);
    await COMMENT.ask(github);
    expect(posted().filter((body) => body === BODY)).toHaveLength(1);
  });

  test('a comment with our words by somebody else, without the marker as a line, is not taken for ours', async () => {
    say(standIn().world, pull, `> ${BODY}`);
    failing(COMMENT, { as: 'server-error' });
    await COMMENT.ask(open());
    expect(posted()).toEqual([`> ${BODY}`, BODY]);
  });

  test('nothing is written again where nobody can look, and the error is that of the write', async () => {
    standIn().faults.loseAnswer(COMMENT.operation);
    standIn().faults.add({ on: 'reads', fails: { as: 'server-error' }, times: FOR_EVER });
    expect((await refusal(COMMENT, open())).message).toContain('when asked for a comment on 1');
    expect([posted(), asked(COMMENT)]).toEqual([[BODY], 1]);
  });

  test('an older status of the same context is no proof', async () => {
    const { world } = standIn();
    setStatus(world, repository, pull.head.sha, { ...FAILURE, targetUrl: null });
    setStatus(world, repository, pull.head.sha, { context: FAILURE.context, state: 'success' });
    failing(STATUS, { as: 'server-error' });
    await STATUS.ask(open());
    expect(history().map(({ state }) => state)).toEqual(['failure', 'success', 'failure']);
  });

  test('what is the same said twice is said twice: edits, removals and labels', async () => {
    const github = open();
    await COMMENT.ask(github);
    const [made] = pull.comments;
    for (const on of [
      'issues/update-comment',
      'issues/add-labels',
      'issues/remove-label',
      'issues/delete-comment',
    ])
      standIn().faults.loseAnswer(on);
    await github.editComment(`${made?.id}`, 'Better.');
    expect(posted()).toEqual(['Better.']);
    await github.addLabels(1, ['kind/vep']);
    expect(pull.labels.map(({ name }) => name)).toEqual(['kind/vep']);
    await github.removeLabel(1, 'kind/vep');
    await github.deleteComment(`${made?.id}`);
    expect([pull.labels, posted()]).toEqual([[], []]);
  });
});

describe('an outage', () => {
  test('is waited for once, not at every step; an answer ends it', async () => {
    const github = open();
    standIn().faults.add({ on: '*', fails: { as: 'server-error' }, times: FOR_EVER });
    await refusal(READ, github);
    standIn().forgetAsked();
    await refusal(READ, github);
    await refusal(QUERY, github);
    expect(standIn().asked).toHaveLength(2);
    standIn().faults.clear();
    await READ.ask(github);
    failing(READ, { as: 'server-error' });
    await expect(READ.ask(github)).resolves.toMatchObject({ isOpen: true });
  });
});

describe('what is refused', () => {
  test('case 199: without statuses: write the message names the permission', async () => {
    const { kind, hint } = await refusal(STATUS, open(PATIENT, { contents: 'read', statuses: 'read' }));
    expect([kind, hint]).toEqual(['forbidden', expect.stringContaining('`statuses: write`')]);
    expect(asked(STATUS)).toBe(1);
  });

  test("case 113: a commit without room for statuses: each of GitHub's words, once", async () => {
    const { world } = standIn();
    for (let count = 0; count < 1_000; count += 1)
      setStatus(world, repository, pull.head.sha, { context: FAILURE.context, state: 'pending' });
    const { kind, message } = await refusal(STATUS, open());
    expect(kind).toBe('refused');
    expect(message).toContain(
      'Validation Failed: This SHA and context has reached the maximum number of statuses.',
    );
    expect(asked(STATUS)).toBe(1);
  });

  test('case 182: a pull request that was deleted is not there; a repository that is not shown is an error', async () => {
    deleteIssue(standIn().world, pull);
    const github = open();
    expect([await github.headOf(1), await github.pull(1, 'config.yaml')]).toEqual([undefined, undefined]);
    expect((await refusal(COMMENT, github)).kind).toBe('missing');
    const stranger = openGitHub({
      token: standIn().token(repository, TRUSTED),
      apiUrl: standIn().url,
      owner: 'x',
      name: 'y',
    });
    expect(await refusal(QUERY, stranger)).toMatchObject({ kind: 'missing' });
  });
});

test('counts what it asked, wrote and spent, and knows the time of the server', async () => {
  const github = open();
  expect(github.serverTime()).toBeUndefined();
  failing(READ, { as: 'server-error' });
  await READ.ask(github);
  await QUERY.ask(github);
  await COMMENT.ask(github);
  expect(github.used()).toEqual({ reads: 3, writes: 1, points: 1 });
  expect(github.serverTime()).toBe(standIn().clock.now());
});
