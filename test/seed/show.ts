// What do the actions say to a whole project? Runs their bundles, as GitHub's runner does, against a GitHub of our own, and shows what stands there then.
//
//   node --import ./test/github/strip-types.mjs test/seed/show.ts

import { comment } from '../github/deeds/issues.ts';
import type { Fault } from '../github/faults/faults.ts';
import {
  issueCommentEvent,
  pullRequestEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '../github/runner/events.ts';
import { runAction } from '../github/runner/run-action.ts';
import { startStandIn } from '../github/stand-in.ts';
import type { Pull } from '../github/state/model.ts';
import { ownComments, statusOf } from '../support/pulls.ts';
import { READ_ONLY, TRUSTED } from '../support/room.ts';
import { people } from './people.ts';
import { PULLS } from './pulls.ts';
import { seed } from './seed.ts';

const TEMPLATE = 'enhancements/template';
const SIGNOFF = 'enhancements/sig-signoff';
const FREEZE = 'enhancements/freeze';
const MARKS: Readonly<Record<string, string>> = { success: '✔', failure: '✘', pending: '…', error: '!' };
const problems: string[] = [];
const say = (text = '') => process.stdout.write(`${text}\n`);

const github = await startStandIn();
const { pulls, repositories } = seed(github.world);
const repository = repositories.enhancements;
github.clock.advance(60_000);

const run = (
  name: string,
  pull: Pull,
  event = workflowRunEvent(github, pull),
  token = github.token(repository, TRUSTED),
) => runAction(`actions/${name}`, { github, event, token });

// As the author sees it first: from a fork, with a token that may only read.
const fork = await run(
  'template-check',
  pulls.newcomer,
  pullRequestEvent(github, pulls.newcomer),
  github.token(repository, READ_ONLY),
);
const silence = fork.log.split('\n').find((line) => line.startsWith('Nothing was posted'));
if (fork.exitCode !== 1 || !silence) problems.push('the run from the fork is not red, or posted something');

const everything = { github, event: workflowDispatchEvent(github, repository), inputs: { pull: 'all' } };
for (const name of ['template-check', 'sig-signoff-gate', 'freeze-gate']) {
  await runAction(`actions/${name}`, { ...everything, token: github.token(repository, TRUSTED) });
}

say(
  'The same check as an action, with sign-off and freeze beside it, on every open pull request of that project',
);
say('(a GitHub of our own: nothing leaves this machine):\n');
const names = Object.keys(pulls) as (keyof typeof pulls)[];
for (const name of names) {
  const pull = pulls[name];
  say(`  #${`${pull.number}`.padEnd(4)} ${name.padEnd(9)} ${PULLS[name]}`);
  for (const context of [TEMPLATE, SIGNOFF, FREEZE]) {
    const { state = 'none', description = '' } = statusOf(pull, context) ?? {};
    say(`        ${MARKS[state] ?? '?'} ${context.padEnd(25)} ${description}`);
    if (state === 'none' || state === 'error')
      problems.push(`#${pull.number}: ${context} is ${state}: ${description}`);
  }
}

const { newcomer, ready } = pulls;
say(`\nWhat the author of #${newcomer.number} reads there\n`);
for (const line of (ownComments(newcomer).find((body) => body.includes('Template check')) ?? '')
  .split('\n')
  .slice(2))
  say(`  ${line}`);

say(`\nA storage approver answers on #${ready.number}, and the gate runs on the comment\n`);
github.clock.advance(60_000);
const said = comment(github.world, ready, 'Thanks!\n/lgtm', { by: people.lars });
await run('sig-signoff-gate', ready, issueCommentEvent(github, said));
say(
  `  ${MARKS[statusOf(ready, SIGNOFF)?.state ?? ''] ?? '?'} ${SIGNOFF}  ${statusOf(ready, SIGNOFF)?.description}`,
);

say('\nThe same from its fork, with a token that may only read\n');
say(`  ${fork.annotations.length} annotations at their lines, a summary, exit ${fork.exitCode}`);
say(`  ${silence}`);

say('\nWhat if GitHub falters? Each fault while a changed proposal is judged, and the run after it\n');
const FAULTS: readonly [string, Fault][] = [
  ['a server error', { on: 'graphql', fails: { as: 'server-error' } }],
  [
    'an error page',
    { on: 'repos/compare-commits-with-basehead', fails: { as: 'server-error', status: 503, html: true } },
  ],
  ['a connection that breaks', { on: 'graphql', fails: { as: 'reset' } }],
  ['half an answer', { on: 'graphql', fails: { as: 'truncated' } }],
  ['a limit for a second', { on: 'pulls/get', fails: { as: 'secondary-limit', retryAfter: 1 } }],
  ['a permission that is missing', { on: 'repos/create-commit-status', fails: { as: 'not-accessible' } }],
  ['a token that has expired', { on: 'graphql', fails: { as: 'bad-credentials' } }],
  ['a comment whose answer is lost', { on: 'issues/update-comment', fails: { as: 'reset' }, phase: 'after' }],
  [
    'a status whose answer is lost',
    { on: 'repos/create-commit-status', fails: { as: 'reset' }, phase: 'after' },
  ],
];
for (const [name, fault] of FAULTS) {
  // Something has to be said anew, so that every operation is used.
  repository.statuses.delete(newcomer.head.sha);
  for (const each of newcomer.comments)
    if (each.body.includes('Template check')) each.body = each.body.replace(/sha256: \w+/, 'sha256: 0');
  github.faults.add(fault);
  const faulty = await run('template-check', newcomer);
  github.faults.clear();
  const after = await run('template-check', newcomer);
  const state = statusOf(newcomer, TEMPLATE)?.state;
  const comments = ownComments(newcomer).filter((body) => body.includes('Template check')).length;
  const complaint = faulty.annotations
    .find(({ message }) => /GitHub|token/.test(message))
    ?.message.split('\n')[0];
  say(`  ${name.padEnd(31)} ${faulty.exitCode === 0 ? 'went on' : `red: ${complaint?.slice(0, 70)}`}`);
  if (after.exitCode !== 0 || state !== 'failure' || comments !== 1)
    problems.push(`${name}: the next run left exit ${after.exitCode}, status ${state}, ${comments} comments`);
}

await github.close();
try {
  github.assertClean();
} catch (error) {
  problems.push(String(error));
}
if (problems.length > 0) {
  process.stderr.write(
    `\nThis is not as it should be:\n${problems.map((problem) => `  ${problem}`).join('\n')}\n`,
  );
  process.exitCode = 1;
} else say('\nAfter each of them one more run left the right status and one comment.');
