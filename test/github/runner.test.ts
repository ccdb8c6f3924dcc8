// Does the runner run a bundle as GitHub's does, and see what a bundle must not do?

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { aPull } from './builders/pull.ts';
import { aRepository } from './builders/repository.ts';
import { enqueue } from './deeds/pulls.ts';
import { readOutput } from './runner/commands.ts';
import {
  issueCommentEvent,
  issuesEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestReviewEvent,
  pushEvent,
  scheduleEvent,
  type WorkflowEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from './runner/events.ts';
import { readPairs } from './runner/file-commands.ts';
import { node24 } from './runner/node-24.ts';
import { type RunOptions, runAction } from './runner/run-action.ts';
import type { Pull, Repository } from './state/model.ts';
import { useStandIn } from './use-stand-in.ts';

const standIn = useStandIn();
const folder = mkdtempSync(join(tmpdir(), 'stand-in-action-'));
let repository: Repository;
let pull: Pull;

afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  const { world } = standIn();
  repository = aRepository().in(world);
  pull = aPull()
    .by('bob')
    .fromFork()
    .commented('alice', '/lgtm')
    .reviewed('alice', 'APPROVED')
    .in(world, repository);
});

writeFileSync(
  join(folder, 'action.yml'),
  `name: tiny
description: A bundle of the test's own.
inputs:
  token: { description: The token., default: '\${{ github.token }}' }
  greeting: { description: What to say., default: hello }
  pull: { description: A number. }
outputs:
  verdict: { description: The verdict. }
runs: { using: node24, main: index.js }
`,
);
writeFileSync(join(folder, 'package.json'), '{"type":"module"}');

/** Runs these lines as the action. \`env\`, \`say\`, \`api\` and \`event\` are there for them. */
function run(source: string, more: Partial<RunOptions> = {}) {
  const { token } = standIn();
  const head = `import { appendFileSync, readFileSync } from 'node:fs';
const { env } = process;
const say = (name, text) => appendFileSync(env['GITHUB_' + name], text + '\\n');
const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
const api = (path, options) => fetch(env.GITHUB_API_URL + path, { headers: { 'user-agent': 'tiny', authorization: 'token ' + env.INPUT_TOKEN }, ...options });
`;
  writeFileSync(join(folder, 'index.js'), head + source);
  return runAction(folder, {
    github: standIn(),
    event: pullRequestEvent(standIn(), pull),
    token: token(repository, { 'pull-requests': 'write' }),
    ...more,
  });
}

describe('a bundle', () => {
  test('finds its inputs, its event, the API and its files', async () => {
    const { exitCode, outputs, summary, annotations, state, env, path, log } = await run(
      `const comment = await api('/repos/kubevirt/enhancements/issues/' + event.number + '/comments', { method: 'POST', body: JSON.stringify({ body: env.INPUT_GREETING }) });
       say('OUTPUT', 'verdict<<x\\n{"a":\\n1}\\nx');
       say('STEP_SUMMARY', '# Done');
       say('STATE', 'seen=1'); say('ENV', 'A=b'); say('PATH', '/opt');
       console.log('::warning file=a%2Cb.md,line=3,col=2,title=T::two%0Alines');
       console.log([comment.status, env.INPUT_PULL, env.GITHUB_REF, env.GITHUB_BASE_REF, Object.keys(env).some((name) => name.startsWith('JEST'))].join());
       process.exitCode = 3;`,
      { inputs: { greeting: 'good morning' } },
    );
    expect([exitCode, log]).toEqual([3, `201,,refs/pull/${pull.number}/merge,main,false`]);
    expect([outputs, state, env, path, summary]).toEqual([
      { verdict: '{"a":\n1}' },
      { seen: '1' },
      { A: 'b' },
      ['/opt'],
      '# Done\n',
    ]);
    expect(annotations).toEqual([
      { level: 'warning', message: 'two\nlines', title: 'T', file: 'a,b.md', line: 3, column: 2 },
    ]);
    expect(pull.comments.at(-1)?.body).toBe('good morning');
  });

  test.each([
    ['an undeclared output', `say('OUTPUT', 'other=1');`, "the output 'other'"],
    ['an undeclared input', 'env.INPUT_SECRET;', 'it reads INPUT_SECRET'],
    ['the old command for outputs', `console.log('x ##[set-output name=verdict;]pass');`, '::set-output::'],
    ['a command that is disabled', `console.log('::set-env name=A::b');`, '::set-env::'],
    ['its token in the log', 'console.log(env.INPUT_TOKEN);', 'standard output'],
    [
      'its token, encoded, on standard error',
      `console.error(Buffer.from('x-access-token:' + env.INPUT_TOKEN).toString('base64'));`,
      'standard error',
    ],
    ['its token in the summary', `say('STEP_SUMMARY', env.INPUT_TOKEN);`, 'the summary'],
    [
      'its token in a comment',
      `await api('/repos/kubevirt/enhancements/issues/1/comments', { method: 'POST', body: JSON.stringify({ body: env.INPUT_TOKEN }) });`,
      'enhancements#1',
    ],
    ['a summary that is too large', `say('STEP_SUMMARY', 'x'.repeat(1024 * 1024));`, 'upload aborted'],
    ['an output without its end', `say('OUTPUT', 'verdict<<x');`, 'Matching delimiter not found'],
  ])('is caught with %s', async (_, source, message) => {
    await expect(run(source)).rejects.toThrow(message);
  });

  test('is refused an input that it does not declare', async () => {
    await expect(run('', { inputs: { grreting: 'x' } })).rejects.toThrow("Unexpected input(s) 'grreting'");
  });

  test('that does not end is ended, with its children', async () => {
    const source = `import { spawn } from 'node:child_process'; spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }); setInterval(() => {}, 1000);`;
    const { exitCode, problems } = await run(source, { deadline: 700, tolerant: true });
    expect([exitCode, problems]).toEqual([null, ['it did not end within 700 ms']]);
  });

  const node = node24();
  (node === undefined ? test.skip : test)('runs under Node 24', async () => {
    const { log } = await run(
      'console.log(process.version.slice(0, 4));',
      node === undefined ? {} : { node },
    );
    expect(log).toBe('v24.');
  });
});

describe('output', () => {
  test.each([
    ['::error::x', 1],
    ['  \t::error::x', 1],
    ['\u0085::error::x', 1],
    ['\ufeff::error::x', 0],
    ['text ::error::x', 0],
    ['text\r::error::x', 1],
    ['text ##[error]x', 1],
    ['::ERROR::x', 1],
    ['::unknown::x', 0],
    ['::stop-commands::t\n::error::x\n::t::\n::error::y', 1],
  ])('%j holds %i annotations', (text, count) => {
    expect(readOutput(text).annotations).toHaveLength(count);
  });

  test('unescapes each form as the runner does', () => {
    expect(readOutput('::notice title=a%3Ab%25::50%25%0A').annotations).toEqual([
      { level: 'notice', title: 'a:b%', message: '50%\n' },
    ]);
    expect(readOutput('##[notice title=a%3Bb]c%5D').annotations).toEqual([
      { level: 'notice', title: 'a;b', message: 'c]' },
    ]);
  });

  test('files hold lines and blocks', () => {
    expect([...readPairs('a=1=2\nb<<E\nx\n\ny\nE\n\nc=\n')]).toEqual([
      ['a', '1=2'],
      ['b', 'x\n\ny'],
      ['c', ''],
    ]);
    expect(() => readPairs('nothing')).toThrow('Invalid format');
  });
});

describe('events', () => {
  const cases: readonly [string, () => WorkflowEvent, object][] = [
    [
      'issue_comment',
      () => issueCommentEvent(standIn(), pull.comments[0] as never),
      { action: 'created', issue: { number: 1, pull_request: {} }, comment: { body: '/lgtm' } },
    ],
    ['issues', () => issuesEvent(standIn(), pull), { action: 'opened', issue: { number: 1 } }],
    [
      'pull_request',
      () => pullRequestEvent(standIn(), pull),
      {
        action: 'synchronize',
        number: 1,
        pull_request: { head: { repo: { full_name: 'bob/enhancements' } } },
      },
    ],
    [
      'pull_request_review',
      () => pullRequestReviewEvent(standIn(), pull.reviews[0] as never),
      { review: { state: 'approved' } },
    ],
    [
      'workflow_run',
      () => workflowRunEvent(standIn(), pull),
      { workflow_run: { pull_requests: [], head_repository: { full_name: 'bob/enhancements' } } },
    ],
    [
      'merge_group',
      () => mergeGroupEvent(standIn(), enqueue(standIn().world, pull)),
      { merge_group: { base_ref: 'refs/heads/main' } },
    ],
    ['schedule', () => scheduleEvent(standIn(), repository), { schedule: '*/15 * * * *' }],
    [
      'workflow_dispatch',
      () => workflowDispatchEvent(standIn(), repository, { pull: '1' }),
      { inputs: { pull: '1' } },
    ],
    ['push', () => pushEvent(standIn(), repository, pull.base.sha), { ref: 'refs/heads/main' }],
  ];

  test.each(cases)('%s is GitHub’s example, told of our repository', (name, make, payload) => {
    const event = make();
    expect(event.name).toBe(name);
    expect(event.payload).toMatchObject({ ...payload, repository: { full_name: 'kubevirt/enhancements' } });
    expect(event.sha).toMatch(/^[0-9a-f]{40}$/);
  });
});
