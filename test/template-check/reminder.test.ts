// After a push: what a tracking issue is told, when it is told nothing, and that one comment is all there ever is.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { templateCheck } from '../../actions/template-check/main.ts';
import type { Permissions } from '../github/access/tokens.ts';
import { anIssue } from '../github/builders/issue.ts';
import { MINUTE } from '../github/clock.ts';
import {
  addLabel,
  close,
  comment,
  deleteIssue,
  editBody,
  removeLabel,
  rename,
} from '../github/deeds/issues.ts';
import { type Changes, commitFiles } from '../github/deeds/repositories.ts';
import { currentStatuses } from '../github/deeds/statuses.ts';
import type { PlainIssue, Repository } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import {
  edit,
  GOOD,
  GOOD_FRONT_MATTER,
  GOOD_TRACKER,
  PATH,
  setFields,
  setTarget,
} from '../support/proposal.ts';
import { aGoodPull, CONFIG_PATH, enhancements, ownComments } from '../support/pulls.ts';
import { type Heard, type RoomOptions, runGateHere } from '../support/room.ts';

const standIn = useStandIn();
/** Those of the audit's workflow. */
const AUDITOR: Permissions = {
  contents: 'read',
  'pull-requests': 'read',
  issues: 'write',
  statuses: 'write',
};
const MARKER = '<!-- enhancement-actions: sync-reminder -->';
const OTHER = PATH.replace('42-', '43-');
let repository: Repository;
let tracker: PlainIssue;

beforeEach(() => {
  repository = enhancements(standIn().world);
  tracker = issue(42);
  onMain({ [PATH]: GOOD, [OTHER]: GOOD.replaceAll('42', '43') });
});

const issue = (number: number) => repository.issues.get(number) as PlainIssue;
const tip = () => repository.refs.get('heads/main') ?? '';
const onMain = (changes: Changes) => commitFiles(standIn().world, repository, 'main', changes);
const writes = () => standIn().asked.filter(({ isWrite }) => isWrite);
const mark = () =>
  currentStatuses(repository, tip()).find(({ context }) => context === 'enhancements/sync')?.targetUrl;
const rows = (of: PlainIssue = tracker) =>
  (ownComments(of)[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1);

/** Lands the changes, and lets the job of the push run. */
async function land(changes: Changes, options: RoomOptions = {}): Promise<Heard> {
  const before = tip();
  onMain(changes);
  standIn().clock.advance(MINUTE);
  return pushed(before, options);
}

function pushed(before: string, options: RoomOptions = {}): Promise<Heard> {
  standIn().forgetAsked();
  return runGateHere(templateCheck, standIn(), repository, {
    permissions: AUDITOR,
    event: { name: 'push', payload: { ref: 'refs/heads/main', before } },
    ...options,
  });
}

async function told(changes: Changes): Promise<string[]> {
  expect(await land(changes)).toMatchObject({ exit: 0, complaints: [] });
  return rows();
}

/** Somebody edits the issue, and the job of that event runs. */
async function edited(body: string): Promise<void> {
  editBody(standIn().world, tracker, body, { by: 'ann' });
  standIn().forgetAsked();
  const heard = await runGateHere(templateCheck, standIn(), repository, {
    permissions: AUDITOR,
    event: { name: 'issues', payload: { action: 'edited', issue: { number: 42 } } },
  });
  expect(heard).toMatchObject({ exit: 0, complaints: [] });
}

describe('a target that moved', () => {
  const MOVED = setTarget(GOOD, 'alpha', 'v1.11');

  test('is said on the tracker, with what to do', async () => {
    expect(await told({ [PATH]: MOVED })).toEqual([
      '| Tracking issue `#42` has Alpha in v1.10; the proposal targets v1.11. | The proposal is the commitment: correct the issue, or re-target the proposal. |',
      '| Tracking issue `#42` has `target/v1.10`, which the proposal does not target. | The label follows the document: remove it, or re-target the proposal. |',
    ]);
    const [body = ''] = ownComments(tracker);
    expect(body.split('\n').slice(0, 5)).toEqual([
      MARKER,
      expect.stringMatching(/^<!-- sha256: /),
      `<!-- proposal: ${encodeURIComponent(PATH)} -->`,
      '',
      '### The proposal changed: 2 differences to this issue',
    ]);
    expect(body).toContain(`[\`${PATH}\`](https://github.com/kubevirt/enhancements/blob/HEAD/${PATH})`);
  });

  test('in four questions and two words; the same push again costs one', async () => {
    await land({ [PATH]: MOVED });
    expect([standIn().asked.length - writes().length, writes().length]).toEqual([4, 2]);
    await pushed(tip());
    expect([standIn().asked.length, writes().length]).toEqual([1, 0]);
  });

  test('and moves again: the same comment says it', async () => {
    await land({ [PATH]: MOVED });
    expect((await told({ [PATH]: setTarget(GOOD, 'alpha', 'v1.12') }))[0]).toContain('targets v1.12');
    expect(ownComments(tracker)).toHaveLength(1);
  });

  test('until somebody edits the issue: then what is left, and at last that all is in step', async () => {
    await land({ [PATH]: MOVED });
    await edited(GOOD_TRACKER.body.replace('(x.y): 1.10', '(x.y): 1.11'));
    expect(rows()).toHaveLength(1);
    removeLabel(standIn().world, tracker, 'target/v1.10');
    await edited(`${GOOD_TRACKER.body.replace('(x.y): 1.10', '(x.y): 1.11')}\n`);
    expect([standIn().asked.length, writes().length]).toEqual([3, 1]);
    expect(ownComments(tracker)).toHaveLength(1);
    expect(ownComments(tracker)[0]).toContain('### In step with the proposal');
    // Behind again: with the next merge.
    expect(await told({ [PATH]: GOOD })).toHaveLength(1);
    expect(ownComments(tracker)).toHaveLength(1);
  });

  test('taken back in the next push: the comment says that all is in step', async () => {
    await land({ [PATH]: MOVED });
    await land({ [PATH]: GOOD });
    expect(ownComments(tracker)).toEqual([expect.stringContaining('### In step with the proposal')]);
  });

  test('two pushes, of which the first one had no run: both are told', async () => {
    await land({ 'README.md': 'x\n' });
    onMain({ [PATH]: MOVED });
    await land({ 'README.md': 'y\n' });
    expect(rows()).toHaveLength(2);
    expect(mark()).toBe(`https://github.com/kubevirt/enhancements/commit/${tip()}#told`);
  });
});

describe('what is said', () => {
  test('a target that is set for the first time, and a stage for which the issue names none', async () => {
    expect(await told({ [PATH]: setTarget(GOOD, 'beta', 'v1.11') })).toEqual([
      '| The issue names no release for Beta; the proposal targets v1.11. | Write v1.11 there. |',
    ]);
  });

  test('the status, in the field of the coming template', async () => {
    editBody(standIn().world, tracker, `Proposal status: provisional\n\n${GOOD_TRACKER.body}`);
    onMain({ [PATH]: setFields(GOOD_FRONT_MATTER, { status: 'provisional' }) });
    expect(await told({ [PATH]: GOOD_FRONT_MATTER })).toEqual([
      '| The field `Proposal status` says `provisional`; the proposal is `implementable`. | Write `implementable` there. |',
    ]);
  });

  test.each<[string, string]>([
    ['of something else', 'Documentation status: done'],
    ['that is none', '**VEP status**: provisional'],
  ])('no status %s', async (name, line) => {
    editBody(
      standIn().world,
      tracker,
      `**${line.replaceAll('*', '').replace(':', ':**')}\n\n${GOOD_TRACKER.body}`,
    );
    onMain({ [PATH]: setFields(GOOD_FRONT_MATTER, { status: 'provisional' }) });
    const status = name === 'that is none' ? 'accepted-soon' : 'implementable';
    expect(await told({ [PATH]: setFields(GOOD_FRONT_MATTER, { status }) })).toEqual([]);
  });

  test('the stage, in its field and its label', async () => {
    addLabel(standIn().world, tracker, 'stage/alpha');
    onMain({ [PATH]: GOOD_FRONT_MATTER });
    const [field, label] = await told({
      [PATH]: setFields(GOOD_FRONT_MATTER, { stage: 'beta' }),
    });
    expect(field).toBe(
      '| The field `Current Feature Stage` says `Alpha`; the proposal is at Beta. | Write `Beta` there. |',
    );
    expect(label).toBe(
      '| The issue has the label `stage/alpha`; the proposal is at Beta. | The label follows the document. |',
    );
  });

  test('title and owner as well, once something is to be said', async () => {
    rename(standIn().world, tracker, 'VEP NNNN: a lease');
    removeLabel(standIn().world, tracker, 'sig/compute');
    const all = await told({ [PATH]: setTarget(GOOD, 'beta', 'v1.11') });
    expect(all.map((row) => /(?:names no release|lacks `sig\/compute`|title of)/.exec(row)?.[0])).toEqual([
      'names no release',
      'title of',
      'lacks `sig/compute`',
    ]);
  });

  test('a proposal that is over asks for nothing but the end of its issue', async () => {
    onMain({ [PATH]: GOOD_FRONT_MATTER });
    expect(await told({ [PATH]: setFields(GOOD_FRONT_MATTER, { status: 'withdrawn' }) })).toEqual([
      '| The proposal is `withdrawn`, and this issue is open. | Close it when nobody has anything left to do here. |',
    ]);
  });

  test('a new proposal whose issue wishes for something else', async () => {
    anIssue()
      .numbered(44)
      .titled('VEP 44: X')
      .saying('* Alpha release target (x.y): 1.9\n')
      .in(standIn().world, repository);
    await land({ [PATH.replace('42-', '44-')]: GOOD.replaceAll('42', '44') });
    expect(rows(issue(44)).join()).toContain('has Alpha in v1.9; the proposal targets v1.10');
  });
});

describe('nothing is said', () => {
  test.each<[string, string]>([
    ['text', edit(GOOD, '## Goals\n', '## Goals\n\nOne more.\n')],
    ['the form of a target', GOOD.replace('alpha for version: v1.10', 'alpha for version: 1.10.0')],
  ])('where only %s changed, though the tracker is behind', async (_name, text) => {
    removeLabel(standIn().world, tracker, 'sig/compute');
    expect(await told({ [PATH]: text })).toEqual([]);
    expect(ownComments(tracker)).toEqual([]);
    expect([standIn().asked.length, writes().length]).toEqual([4, 1]);
  });

  test('where the tracker agrees already', async () => {
    editBody(standIn().world, tracker, GOOD_TRACKER.body.replace('(x.y): 1.10', '(x.y): 1.11'));
    removeLabel(standIn().world, tracker, 'target/v1.10');
    await land({ [PATH]: setTarget(GOOD, 'alpha', 'v1.11') });
    expect(ownComments(tracker)).toEqual([]);
  });

  test('where no proposal changed: two questions and the mark', async () => {
    await land({ 'README.md': 'x\n' });
    expect([standIn().asked.length, writes().length]).toEqual([3, 1]);
  });

  test.each<[string, () => unknown, RegExp]>([
    ['is closed', () => close(standIn().world, tracker), /Tracking issue 42 is closed/],
    ['is locked', () => Object.assign(tracker, { locked: true }), /Tracking issue 42 is locked/],
    ['is gone', () => deleteIssue(standIn().world, tracker), /has no tracking issue 42/],
    [
      'is too deep to be read',
      () => editBody(standIn().world, tracker, `${'> '.repeat(5_000)}x`),
      /Tracking issue 42 is nested too deeply/,
    ],
  ])('where the tracker %s, but in the log', async (_name, happens, words) => {
    happens();
    const { exit, said } = await land({ [PATH]: setTarget(GOOD, 'alpha', 'v1.11') });
    expect([exit, said.join('\n')]).toEqual([0, expect.stringMatching(words)]);
    expect(ownComments(tracker)).toEqual([]);
  });

  test('where a pull request has the number', async () => {
    const pull = aGoodPull().in(standIn().world, repository);
    const { said } = await land({ [PATH.replace('42-memory-lease', `${pull.number}-another`)]: GOOD });
    expect(said.join()).toContain(`has no tracking issue ${pull.number}`);
    expect(ownComments(pull)).toEqual([]);
  });

  test.each([
    ['the gate is off', 'template: {mode: "off"}'],
    [
      'the rules about trackers are',
      'template: {rules: {tracker-agrees: "off", tracker-labels: "off", tracker-linked: "off"}}',
    ],
    ['the release lies before the process', 'since: v1.20'],
  ])('where %s', async (_name, lines) => {
    onMain({ [CONFIG_PATH]: `preset: vep\n${lines}\n` });
    await land({ [PATH]: setTarget(GOOD, 'alpha', 'v1.11') });
    expect(ownComments(tracker)).toEqual([]);
  });

  test('where a proposal is taken away, misplaced, or cannot be read', async () => {
    const astray = 'veps/sig-compute/astray.md';
    const { exit, said } = await land({ [PATH]: null, [astray]: GOOD, [OTHER]: `${'> '.repeat(5_000)}x\n` });
    expect([exit, said.join()]).toEqual([
      0,
      expect.stringContaining('43-memory-lease/vep.md` cannot be read'),
    ]);
    expect(ownComments(tracker)).toEqual([]);
  });

  test('on an edit where no reminder of ours stands', async () => {
    comment(standIn().world, tracker, `${MARKER}\nx\n<!-- proposal: ${encodeURIComponent(PATH)} -->`, {
      by: 'mallory',
    });
    await edited('Nothing is left.');
    expect([standIn().asked.length, writes()]).toEqual([1, []]);
  });

  test('in a dry run', async () => {
    const { said } = await land({ [PATH]: setTarget(GOOD, 'alpha', 'v1.11') }, { dryRun: true });
    expect(said.filter((line) => line.startsWith('dry run'))).toHaveLength(2);
    expect(writes()).toEqual([]);
  });
});

describe('trouble', () => {
  const BOTH = {
    [PATH]: setTarget(GOOD, 'alpha', 'v1.11'),
    [OTHER]: setTarget(GOOD.replaceAll('42', '43'), 'beta', 'v1.11'),
  };

  beforeEach(() => {
    anIssue().numbered(43).titled('VEP 43: X').saying(GOOD_TRACKER.body).in(standIn().world, repository);
  });

  test('with one tracker does not keep the other from being told, and is made good by the next push', async () => {
    await land({ 'README.md': 'x\n' });
    const before = tip();
    standIn().faults.add({ on: 'issues/create-comment', fails: { as: 'not-accessible' }, times: 1 });
    const { exit, complaints } = await land(BOTH);
    expect([exit, complaints.length]).toEqual([1, 1]);
    expect([ownComments(tracker).length, ownComments(issue(43)).length].sort()).toEqual([0, 1]);
    expect(mark()).toBe(`https://github.com/kubevirt/enhancements/commit/${before}#told`);
    const claimed = currentStatuses(repository, tip()).find(({ context }) => context === 'enhancements/sync');
    expect(claimed?.description).toContain('could not be told');
    expect(await land({ 'README.md': 'y\n' })).toMatchObject({ exit: 0 });
    expect([ownComments(tracker).length, ownComments(issue(43)).length]).toEqual([1, 1]);
  });

  test('with what changed is made good by the next push, also by the first run of all', async () => {
    const before = tip();
    standIn().faults.add({
      on: 'repos/compare-commits-with-basehead',
      fails: { as: 'server-error' },
      times: 1_000,
    });
    expect(await land(BOTH)).toMatchObject({
      exit: 1,
      complaints: [expect.stringContaining('what changed since')],
    });
    expect(mark()).toBe(`https://github.com/kubevirt/enhancements/commit/${before}#told`);
    standIn().faults.clear();
    await land({ 'README.md': 'y\n' });
    expect([ownComments(tracker).length, ownComments(issue(43)).length]).toEqual([1, 1]);
  });

  test.each(['reset', 'server-error'] as const)('a lost answer (%s): said once', async (as) => {
    standIn().faults.add({ on: 'writes', fails: { as }, times: 1, phase: 'after' });
    await land(BOTH);
    await land({ 'README.md': 'y\n' });
    expect([ownComments(tracker).length, ownComments(issue(43)).length]).toEqual([1, 1]);
  });

  test('a permission that is missing is named', async () => {
    const { exit, complaints } = await land(BOTH, { permissions: { ...AUDITOR, issues: 'read' } });
    expect([exit, complaints.join()]).toEqual([1, expect.stringContaining('`issues: write`')]);
  });

  test('a commit that nobody has any more, and a branch that is new', async () => {
    onMain(BOTH);
    expect((await pushed('1'.repeat(40))).said.join()).toContain('No tracking issue is reminded');
    expect(mark()).toContain(tip());
    onMain({ 'README.md': 'x\n' });
    expect(await pushed('0'.repeat(40))).toMatchObject({ exit: 0, complaints: [] });
  });

  test('more than GitHub lists: said in the log, and the next push goes on from there', async () => {
    const many = Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`docs/${index}.md`, 'x\n']));
    const { exit, said } = await land({ ...many, ...BOTH });
    expect([exit, said.join()]).toEqual([0, expect.stringContaining('Too much changed')]);
    await land({ [PATH]: setTarget(GOOD, 'alpha', 'v1.12') });
    expect(rows()[0]).toContain('targets v1.12');
  });
});

test('hostile words of tracker and proposal stay words', async () => {
  const { world } = standIn();
  const hostile = '| x |\n</details> @torvalds #1 ![](https://example.org/x.png)';
  editBody(
    world,
    tracker,
    `**Current Feature Stage**: Alpha ${hostile}\n\nProposal status: ${hostile}\n\n${GOOD_TRACKER.body}`,
  );
  rename(world, tracker, '@kubevirt/maintainers `` | <img src=x> kubevirt/enhancements#1');
  onMain({ [PATH]: setFields(GOOD_FRONT_MATTER, { status: 'provisional' }) });
  await land({ [PATH]: GOOD_FRONT_MATTER });
  const [body = ''] = ownComments(tracker);
  for (const row of rows()) expect(row.replace(/\\[\\|]/g, '').split('|')).toHaveLength(4);
  expect(body.replace(/`[^`]*`/g, '')).not.toMatch(/@|<img|!\[|<\/details>/);
  expect(world.mentions.filter(({ by }) => by === 'github-actions[bot]')).toEqual([]);
});
