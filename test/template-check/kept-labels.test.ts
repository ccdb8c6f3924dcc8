// Which labels no word sets or takes away: those that a gate keeps or rests on, as the default branch or the base branch names them.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { carryOutCommands } from '../../actions/template-check/commands.ts';
import { MINUTE } from '../github/clock.ts';
import { comment, openIssue } from '../github/deeds/issues.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import type { Issue, Repository } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { aGoodPull, CONFIG_PATH, enhancements } from '../support/pulls.ts';
import { type Heard, runHere } from '../support/room.ts';

const standIn = useStandIn();
const ON = 'preset: vep\ncommands: {labels: [sig, kind, stage]}\n';
let repository: Repository;

beforeEach(() => {
  repository = enhancements(standIn().world, (builder) =>
    builder.labelled('sig/network', 'kind/bug', 'kind/tracker', 'stage/alpha'),
  );
});

const configured = (text: string) =>
  commitFiles(standIn().world, repository, 'main', { [CONFIG_PATH]: text });
/** A label that exists beside the others. */
const aLabel = (name: string) => {
  const [any] = [...repository.labels.values()];
  if (any) repository.labels.set(name, { ...any, name, id: 900_000 + repository.labels.size });
};
const open = (body = 'It breaks.', labels: readonly string[] = []): Issue =>
  openIssue(standIn().world, repository, { by: 'bob', title: 'Something', body, labels });
const pull = (): Issue => aGoodPull().in(standIn().world, repository);
const labels = (issue: Issue) => issue.labels.map(({ name }) => name).sort();

function say(issue: Issue, text: string, by = 'ann'): void {
  standIn().clock.advance(MINUTE);
  comment(standIn().world, issue, text, { by });
}

function run(issue: Issue): Promise<Heard> {
  standIn().clock.advance(MINUTE);
  return runHere(carryOutCommands, standIn(), repository, {
    permissions: { contents: 'read', issues: 'write', 'pull-requests': 'write' },
    event: { name: 'issue_comment', payload: { issue: { number: issue.number } } },
  });
}

async function carriedOut(issue: Issue): Promise<string[]> {
  expect(await run(issue)).toMatchObject({ exit: 0, complaints: [] });
  return labels(issue);
}

describe('on a pull request to a release branch, whose gates read the configuration there', () => {
  const allowing = (label: string) =>
    `${ON}freeze: {code: {proposals: kubevirt/other, branch: "release-{release}", allowed-labels: [${label}]}}\n`;
  const toRelease = (text: string | null, onMain = allowing('kind/bug')): Issue => {
    const { world } = standIn();
    commitFiles(world, repository, 'main', { [CONFIG_PATH]: text });
    repository.refs.set('heads/release-1.9', repository.refs.get('heads/main') ?? '');
    configured(onMain);
    const change = aGoodPull().onto('release-1.9').in(world, repository);
    say(change, '/kind regression bug\n/stage alpha', 'mallory');
    return change;
  };

  beforeEach(() => {
    aLabel('kind/regression');
  });

  test('no label that either allows through the freeze is set', async () => {
    expect(await carriedOut(toRelease(allowing('kind/regression')))).toEqual(['sig/compute', 'stage/alpha']);
  });

  test('where it has none, that of the default branch holds, as for the gates', async () => {
    expect(await carriedOut(toRelease(null))).toEqual(['kind/regression', 'sig/compute', 'stage/alpha']);
  });

  test('where it cannot be read, nothing is set, and that is said', async () => {
    const change = toRelease('preset: [\n');
    const { exit, complaints } = await run(change);
    expect([exit, complaints.join(), labels(change)]).toEqual([
      1,
      expect.stringContaining('.github/enhancements.yaml:'),
      ['sig/compute'],
    ]);
  });

  test('where the branch is gone, nothing is set', async () => {
    const change = toRelease(allowing('kind/regression'));
    repository.refs.delete('heads/release-1.9');
    expect((await run(change)).said.join()).toContain('base branch `release-1.9` is gone');
    expect(labels(change)).toEqual(['sig/compute']);
  });
});

test('no label that the configuration names is set on a pull request by a word', async () => {
  configured(
    `${ON}sign-off: {label: 'kind/signed-{sig}'}\nlabels: {target: 'stage/v{release}', tracker: kind/tracker, tracker-extra: [kind/more], needs-owner: kind/unowned}\nfreeze: {exceptions: {label: kind/leave}, code: {proposals: a/b, approved-label: kind/approved-vep}}\n`,
  );
  const names = ['signed-network', 'tracker', 'more', 'unowned', 'leave', 'approved-vep', 'vep'];
  for (const name of ['stage/v1.9', ...names.map((each) => `kind/${each}`)]) {
    if (!repository.labels.has(name)) aLabel(name);
  }
  aLabel('kind/else');
  const change = pull();
  say(change, `/kind ${names.join(' ')}\n/stage v1.9\n/kind else`, 'mallory');
  expect(await carriedOut(change)).toEqual(['kind/else', 'sig/compute']);
});

test('an issue stays a tracking issue whatever is said', async () => {
  configured(`${ON}labels: {tracker-extra: [kind/enhancement]}\n`);
  const issue = open('x', ['kind/enhancement', 'kind/tracker', 'sig/network', 'kind/bug']);
  say(issue, '/remove-kind tracker enhancement bug', 'mallory');
  expect(await carriedOut(issue)).toEqual(['kind/enhancement', 'kind/tracker', 'sig/network']);
});

test('where the label of a SIG is its name alone, `/sig` could set any label: it sets none', async () => {
  configured(`${ON}labels: {sig: '{sig}'}\n`);
  aLabel('network');
  const issue = open();
  say(issue, '/sig network\n/kind bug');
  const { exit, said } = await run(issue);
  expect([exit, labels(issue), said.join()]).toEqual([
    0,
    ['kind/bug'],
    expect.stringContaining('`labels.sig`'),
  ]);
});

test('where no directory names the owner, a word sets no label of a SIG on a pull request', async () => {
  configured(`${ON}proposals: {path: '{number}-{name}/vep.md'}\n`);
  const change = pull();
  say(change, '/sig network\n/remove-sig compute\n/kind bug', 'mallory');
  expect(await carriedOut(change)).toEqual(['kind/bug', 'sig/compute']);
});
