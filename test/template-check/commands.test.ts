// Labels by a word: what stands on an issue or a pull request after somebody asked for it, once, and when nothing is touched.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { carryOutCommands } from '../../actions/template-check/commands.ts';
import type { Permissions } from '../github/access/tokens.ts';
import { anIssue } from '../github/builders/issue.ts';
import { HOUR, MINUTE } from '../github/clock.ts';
import {
  addLabel,
  close,
  comment,
  editComment,
  minimize,
  openIssue,
  removeLabel,
} from '../github/deeds/issues.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import { issueCommentEvent } from '../github/runner/events.ts';
import { runAction } from '../github/runner/run-action.ts';
import type { Issue, Repository } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { aGoodPull, CONFIG_PATH, enhancements, ownComments } from '../support/pulls.ts';
import { type Heard, type RoomOptions, runHere } from '../support/room.ts';

const standIn = useStandIn();
const DESK: Permissions = { contents: 'read', issues: 'write', 'pull-requests': 'write' };
const ON = 'preset: vep\ncommands: {labels: [sig, kind, stage]}\n';
const NEEDS_OWNER = 'triage/needs-owning-sig';
let repository: Repository;

beforeEach(() => {
  repository = enhancements(standIn().world, (builder) =>
    builder.labelled('sig/network', 'kind/bug', 'kind/tracker', 'stage/alpha', 'stage/beta'),
  );
  configured(ON);
});

const configured = (text: string) =>
  commitFiles(standIn().world, repository, 'main', { [CONFIG_PATH]: text });
const open = (body = 'It breaks.', labels: readonly string[] = []): Issue =>
  openIssue(standIn().world, repository, { by: 'bob', title: 'Something', body, labels });
const pull = (): Issue => aGoodPull().in(standIn().world, repository);
const say = (issue: Issue, text: string, by = 'ann') => {
  standIn().clock.advance(MINUTE);
  return comment(standIn().world, issue, text, { by });
};
const labels = (issue: Issue) => issue.labels.map(({ name }) => name).sort();
const writes = () => standIn().asked.filter(({ isWrite }) => isWrite);

function run(issue: Issue, options: RoomOptions = {}): Promise<Heard> {
  standIn().clock.advance(MINUTE);
  return runHere(carryOutCommands, standIn(), repository, {
    permissions: DESK,
    event: { name: 'issue_comment', payload: { issue: { number: issue.number } } },
    ...options,
  });
}

async function carriedOut(issue: Issue): Promise<string[]> {
  const { exit, complaints } = await run(issue);
  expect([exit, complaints]).toEqual([0, []]);
  return labels(issue);
}

describe('off', () => {
  test('by default: one question, no word', async () => {
    configured('preset: vep\n');
    const issue = open();
    say(issue, '/sig network');
    standIn().forgetAsked();
    expect(await carriedOut(issue)).toEqual([]);
    expect(standIn().asked).toHaveLength(1);
  });

  test('a family that is not named', async () => {
    configured('preset: vep\ncommands: {labels: [kind]}\n');
    const issue = open('It breaks.', ['kind/tracker']);
    say(issue, '/sig network\n/kind bug');
    expect(await carriedOut(issue)).toEqual(['kind/bug', 'kind/tracker']);
  });

  test('without a configuration nobody can tell', async () => {
    configured('preset: [\n');
    const issue = open();
    say(issue, '/sig network');
    expect((await run(issue)).exit).toBe(1);
    expect(labels(issue)).toEqual([]);
  });
});

describe.each<[string, () => Issue, string[]]>([
  ['an issue', () => open(), []],
  ['a pull request', pull, ['sig/compute']],
])('on %s', (_name, make, before) => {
  let issue: Issue;
  beforeEach(() => {
    issue = make();
  });

  test('anybody sets labels and takes them away, each once', async () => {
    say(issue, 'Ours, I think.\n/sig network\n/kind bug\n/stage alpha', 'passer-by');
    expect(await carriedOut(issue)).toEqual([...before, 'kind/bug', 'sig/network', 'stage/alpha'].sort());
    standIn().forgetAsked();
    expect(await carriedOut(issue)).toEqual([...before, 'kind/bug', 'sig/network', 'stage/alpha'].sort());
    expect([standIn().asked.length, writes()]).toEqual([1, []]);
    say(issue, '/remove-kind bug\n/stage beta');
    expect(await carriedOut(issue)).toEqual([...before, 'sig/network', 'stage/beta'].sort());
    expect(ownComments(issue)).toEqual([]);
  });

  test('what somebody changed by hand since stays as it is', async () => {
    say(issue, '/sig network');
    await carriedOut(issue);
    standIn().clock.advance(MINUTE);
    removeLabel(standIn().world, issue, 'sig/network', { by: 'ann' });
    say(issue, 'Not ours.');
    expect(await carriedOut(issue)).toEqual(before);
    say(issue, '/sig network');
    expect(await carriedOut(issue)).toEqual([...before, 'sig/network']);
  });

  test('the later of two words holds, also where the first one was carried out after the second was said', async () => {
    const { world, clock } = standIn();
    say(issue, '/sig network');
    const later = clock.now() + 1_000;
    await run(issue);
    comment(world, issue, '/remove-sig network', { by: 'ann', at: later });
    expect(await carriedOut(issue)).toEqual(before);
  });

  test('a label that does not exist is answered once, with those that exist; the others are set', async () => {
    say(issue, '/sig netwrok\n/kind bug');
    expect(await carriedOut(issue)).toEqual([...before, 'kind/bug'].sort());
    await carriedOut(issue);
    expect(ownComments(issue)).toEqual([
      '<!-- enhancement-actions: no label sig%2Fnetwrok -->\nThis repository has no label `sig/netwrok`, so it was not set. There are `sig/compute` and `sig/network`. Say it again with one of those; who may change labels here can make another.',
    ]);
    say(issue, '/sig netwrok\n/stage gamma');
    await carriedOut(issue);
    expect(ownComments(issue)).toHaveLength(2);
    expect(ownComments(issue)[1]).toContain('no label `stage/gamma`,');
    expect(repository.labels.has('sig/netwrok')).toBe(false);
  });

  test('answers come to an end', async () => {
    for (let index = 0; index < 8; index += 1) {
      say(issue, `/kind none${index}`);
      await carriedOut(issue);
    }
    expect(ownComments(issue)).toHaveLength(5);
  });

  test('case 45, case 48, and who is nobody: edited, hidden, or of a bot', async () => {
    const { world } = standIn();
    editComment(world, say(issue, 'Hello.'), '/sig network');
    minimize(say(issue, '/kind bug'), 'spam');
    comment(world, issue, '/stage alpha', { by: null });
    say(issue, '/stage beta', 'github-actions[bot]');
    expect(await carriedOut(issue)).toEqual(before);
  });

  test('an old thread stays as it is when a repository begins with this', async () => {
    say(issue, '/sig network\n/kind none');
    standIn().clock.advance(8 * 24 * HOUR);
    say(issue, 'Still there?');
    expect(await carriedOut(issue)).toEqual(before);
    expect(ownComments(issue)).toEqual([]);
  });

  test.each<[string, (each: Issue) => unknown]>([
    ['closed', (each) => close(standIn().world, each)],
    ['locked', (each) => Object.assign(each, { locked: true })],
  ])('case 54: a %s one is left alone', async (_state, happens) => {
    say(issue, '/sig network\n/kind none');
    happens(issue);
    standIn().forgetAsked();
    expect(await carriedOut(issue)).toEqual(before);
    expect(writes()).toEqual([]);
  });

  test('dry: only said', async () => {
    say(issue, '/sig network\n/kind none');
    standIn().forgetAsked();
    const { said } = await run(issue, { dryRun: true });
    expect(said.filter((line) => line.startsWith('dry run: would write'))).toHaveLength(2);
    expect([labels(issue), writes()]).toEqual([before, []]);
  });

  test('a permission that is missing is named, and the next run goes on', async () => {
    say(issue, '/sig network');
    const { exit, complaints } = await run(issue, {
      permissions: { contents: 'read', issues: 'read', 'pull-requests': 'read' },
    });
    expect(exit).toBe(1);
    expect(complaints[0]).toContain(issue.kind === 'Issue' ? '`issues: write`' : '`pull-requests: write`');
    expect(await carriedOut(issue)).toEqual([...before, 'sig/network']);
  });

  test.each(['reset', 'server-error'] as const)(
    'the answer to a write is lost (%s): it is not said twice',
    async (as) => {
      say(issue, '/kind bug none');
      standIn().faults.add({ on: 'writes', fails: { as }, times: 2, phase: 'after' });
      await run(issue);
      expect(await carriedOut(issue)).toEqual([...before, 'kind/bug'].sort());
      expect(ownComments(issue)).toHaveLength(1);
    },
  );
});

describe('the text itself', () => {
  test('of an issue says it when it is opened', async () => {
    const issue = open('Primary SIG:\n/sig network\n\nAdditional:\n/sig $SIG\n');
    expect(await carriedOut(issue)).toEqual(['sig/network']);
  });

  test('case 52: of a pull request says nothing', async () => {
    const { world } = standIn();
    const issue = aGoodPull().saying('/sig network\n').in(world, repository);
    expect(await carriedOut(issue)).toEqual(['sig/compute']);
  });

  test('the label that the gate keeps on proposals is not for a word to change', async () => {
    const issue = pull();
    addLabel(standIn().world, issue, 'kind/vep');
    say(issue, '/remove-kind vep');
    expect(await carriedOut(issue)).toEqual(['kind/vep', 'sig/compute']);
  });
});

test('a label that lets a pull request through the code freeze is not for anybody’s word; on an issue it is', async () => {
  configured(`${ON}freeze: {code: {proposals: kubevirt/other, allowed-labels: [Kind/Bug]}}\n`);
  const [change, bug] = [pull(), open()];
  for (const each of [change, bug]) say(each, '/kind bug');
  expect([await carriedOut(change), await carriedOut(bug)]).toEqual([['sig/compute'], ['kind/bug']]);
});

describe('a word that was carried out stays so', () => {
  test('when the newer one is edited', async () => {
    const issue = open();
    say(issue, '/sig network');
    await carriedOut(issue);
    const newer = say(issue, 'Not ours, se below\n/remove-sig network', 'cas');
    expect(await carriedOut(issue)).toEqual([]);
    standIn().clock.advance(MINUTE);
    editComment(standIn().world, newer, 'Not ours, see below\n/remove-sig network', { by: 'cas' });
    expect(await carriedOut(issue)).toEqual([]);
  });

  test('when the newer one is deleted', async () => {
    const issue = open('/stage alpha');
    expect(await carriedOut(issue)).toEqual(['stage/alpha']);
    const newer = say(issue, '/stage beta');
    expect(await carriedOut(issue)).toEqual(['stage/beta']);
    issue.comments.splice(issue.comments.indexOf(newer), 1);
    expect(await carriedOut(issue)).toEqual(['stage/beta']);
  });
});

describe('a tracking issue without an owner', () => {
  test('that a program takes the label from is not told again, until a SIG comes and goes', async () => {
    const issue = open('It breaks.', ['kind/tracker']);
    expect(await carriedOut(issue)).toEqual(['kind/tracker', NEEDS_OWNER]);
    standIn().clock.advance(MINUTE);
    removeLabel(standIn().world, issue, NEEDS_OWNER, { by: 'prow' });
    expect(await carriedOut(issue)).toEqual(['kind/tracker']);
    say(issue, '/sig network');
    await carriedOut(issue);
    say(issue, '/remove-sig network');
    expect(await carriedOut(issue)).toEqual(['kind/tracker', NEEDS_OWNER]);
  });

  test('says so until it has one', async () => {
    const issue = open('It breaks.', ['kind/tracker']);
    expect(await carriedOut(issue)).toEqual(['kind/tracker', NEEDS_OWNER]);
    say(issue, '/sig network');
    expect(await carriedOut(issue)).toEqual(['kind/tracker', 'sig/network']);
    say(issue, '/remove-sig network');
    expect(await carriedOut(issue)).toEqual(['kind/tracker', NEEDS_OWNER]);
    addLabel(standIn().world, issue, 'sig/compute', { by: 'ann' });
    expect(await carriedOut(issue)).toEqual(['kind/tracker', 'sig/compute']);
  });

  test('where that label does not exist, nothing is made', async () => {
    repository.labels.delete(NEEDS_OWNER);
    expect(await carriedOut(open('It breaks.', ['kind/tracker']))).toEqual(['kind/tracker']);
    expect(repository.labels.has(NEEDS_OWNER)).toBe(false);
  });

  test('another issue needs none', async () => {
    expect(await carriedOut(open())).toEqual([]);
  });
});

test('case 105: the word is comment 150, and it was carried out long ago in the eyes of 120 changes of labels', async () => {
  const { world } = standIn();
  const issue = anIssue().by('bob').in(world, repository);
  for (let index = 0; index < 149; index += 1) comment(world, issue, `Comment ${index}.`, { by: 'bob' });
  say(issue, '/sig network');
  for (let index = 0; index < 60; index += 1) {
    addLabel(world, issue, 'kind/bug', { by: 'ann' });
    removeLabel(world, issue, 'kind/bug', { by: 'ann' });
  }
  expect(await carriedOut(issue)).toEqual(['sig/network']);
  standIn().clock.advance(MINUTE);
  removeLabel(world, issue, 'sig/network', { by: 'ann' });
  expect(await carriedOut(issue)).toEqual([]);
});

test('a flood of names is one question, one answer', async () => {
  const issue = open();
  for (let index = 0; index < 30; index += 1) {
    comment(
      standIn().world,
      issue,
      `/kind ${Array.from({ length: 20 }, (_, at) => `x${index}y${at}`).join(' ')}`,
      { by: 'mallory' },
    );
  }
  standIn().forgetAsked();
  await carriedOut(issue);
  expect(ownComments(issue)).toHaveLength(1);
  expect(standIn().asked.length).toBeLessThanOrEqual(4);
});

test('the bundle does it, where it is told to, and judges nothing', async () => {
  const issue = pull();
  const word = say(issue, '/sig network');
  const { exitCode, log, outputs } = await runAction('actions/template-check', {
    github: standIn(),
    event: issueCommentEvent(standIn(), word),
    token: standIn().token(repository, DESK),
    inputs: { commands: 'true' },
  });
  expect([exitCode, labels(issue), outputs]).toEqual([0, ['sig/compute', 'sig/network'], {}]);
  expect(log).toContain(`Pull request ${issue.number}: 1 label set, 0 taken away.`);
});
