// Labels by a word, as it is installed: for whom a runner starts, with which token, and that nobody else pays for it.

import { describe, expect, jest, test } from '@jest/globals';
import { addLabel, comment, openIssue } from '../github/deeds/issues.ts';
import { issueCommentEvent, issuesEvent } from '../github/runner/events.ts';
import type { Issue } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { aGoodPull } from '../support/pulls.ts';
import type { Run } from './hosted.ts';
import { CONFIG, type Files, filesFor, type Installed, install, required, VERSION } from './installed.ts';

jest.setTimeout(120_000);
const standIn = useStandIn();
const COMMANDS = '.github/workflows/commands.yml';

/** What a repository of proposals has that copied the addition, and named the labels. */
function withCommands(files: Files): Files {
  const all = required(files);
  return {
    [CONFIG]: `${all[CONFIG] ?? ''}\ncommands: { labels: [sig, kind, stage] }\n`,
    ...filesFor('commands'),
  };
}

const ready = (change = withCommands): Installed =>
  install(standIn(), {
    change,
    build: (builder) => builder.labelled('sig/network', 'kind/bug', 'kind/tracker', 'stage/alpha'),
  });
const inShort = (runs: readonly Run[]) =>
  runs.flatMap(({ workflow, jobs }) => jobs.map(({ conclusion }) => `${workflow}: ${conclusion}`));
const labels = ({ labels: all }: Issue) => all.map(({ name }) => name).sort();
const say = (installed: Installed, issue: Issue, body: string) =>
  installed.actions.deliver(
    issueCommentEvent(standIn(), comment(standIn().world, issue, body, { by: 'passer-by' })),
  );

test('on an issue and on a pull request, from its opening on', async () => {
  const { world } = standIn();
  const installed = ready();
  const body = 'Primary SIG:\n/sig network\n';
  const issue = openIssue(world, installed.repository, {
    by: 'bob',
    title: 'VEP 50',
    body,
    labels: ['kind/tracker'],
  });
  expect(inShort(await installed.actions.deliver(issuesEvent(standIn(), issue)))).toEqual([
    'Enhancement commands: success',
  ]);
  expect(labels(issue)).toEqual(['kind/tracker', 'sig/network']);
  const pull = aGoodPull().in(world, installed.repository);
  expect(inShort(await say(installed, pull, '/kind bug\n/stage alpha'))).toEqual([
    'Enhancement commands: success',
  ]);
  expect(labels(pull)).toEqual(['kind/bug', 'sig/compute', 'stage/alpha']);
});

test('a comment without a command, and what is closed, start no runner', async () => {
  const { world } = standIn();
  const installed = ready();
  const issue = openIssue(world, installed.repository, { by: 'bob' });
  expect(inShort(await say(installed, issue, 'Hello, see veps/sig-network/7.'))).toEqual([
    'Enhancement commands: skipped',
  ]);
  Object.assign(issue, { state: 'closed', stateReason: 'completed', closedAt: standIn().clock.now() });
  expect(inShort(await say(installed, issue, '/sig network'))).toEqual(['Enhancement commands: skipped']);
});

test('a label that somebody takes away leaves a tracking issue that asks for an owner', async () => {
  const { world } = standIn();
  const installed = ready();
  const issue = openIssue(world, installed.repository, { by: 'bob', title: 'VEP 50' });
  addLabel(world, issue, 'kind/tracker', { by: 'bob' });
  await installed.actions.deliver(issuesEvent(standIn(), issue, 'labeled'));
  expect(labels(issue)).toEqual(['kind/tracker', 'triage/needs-owning-sig']);
});

test('who did not install it asks GitHub nothing for such a comment', async () => {
  const { world } = standIn();
  const installed = ready(required);
  const issue = openIssue(world, installed.repository, { by: 'bob' });
  standIn().forgetAsked();
  const runs = await say(installed, issue, '/sig network');
  expect(inShort(runs).filter((run) => !run.endsWith('skipped'))).toEqual([]);
  expect([standIn().asked, labels(issue)]).toEqual([[], []]);
});

describe('one permission less: GitHub starts nothing, and says which', () => {
  test.each([
    ['contents', 'read'],
    ['issues', 'write'],
    ['pull-requests', 'write'],
  ])('%s', async (name, level) => {
    const installed = ready((files) => {
      const all = withCommands(files);
      return {
        ...all,
        [COMMANDS]: (all[COMMANDS] ?? '').replace(new RegExp(`^ +${name}: \\w+.*\\n`, 'm'), ''),
      };
    });
    const issue = openIssue(standIn().world, installed.repository, { by: 'bob' });
    const [run] = await say(installed, issue, '/sig network');
    expect([run?.conclusion, run?.problem]).toEqual([
      'startup_failure',
      `Error calling workflow 'kubevirt/enhancement-actions/.github/workflows/commands.yml@${VERSION}'. The nested job 'labels' is requesting '${name}: ${level}', but is only allowed '${name}: none'.`,
    ]);
  });
});
