// After a push that moves, removes or fills in proposals: what a reminder says of the old place, and when nobody is told.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { templateCheck } from '../../actions/template-check/main.ts';
import type { Permissions } from '../github/access/tokens.ts';
import { anIssue } from '../github/builders/issue.ts';
import { MINUTE } from '../github/clock.ts';
import { editBody } from '../github/deeds/issues.ts';
import { type Changes, commitFiles } from '../github/deeds/repositories.ts';
import { currentStatuses } from '../github/deeds/statuses.ts';
import type { PlainIssue, Repository } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { GOOD, GOOD_TRACKER, PATH, setTarget } from '../support/proposal.ts';
import { enhancements, ownComments } from '../support/pulls.ts';
import { type Heard, type RoomOptions, runGateHere } from '../support/room.ts';

const standIn = useStandIn();
/** Those of the audit's workflow. */
const AUDITOR: Permissions = {
  contents: 'read',
  'pull-requests': 'read',
  issues: 'write',
  statuses: 'write',
};
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

describe('a reminder of a proposal that is elsewhere now', () => {
  const MOVED = setTarget(GOOD, 'alpha', 'v1.11');
  const RENAMED = PATH.replace('memory-lease', 'memory-loan');

  beforeEach(async () => {
    await land({ [PATH]: MOVED });
  });

  test('names the new place after the push, and after an edit', async () => {
    await land({ [PATH]: null, [RENAMED]: MOVED });
    expect(ownComments(tracker)[0]).toContain(`[\`${RENAMED}\`]`);
    await edited(GOOD_TRACKER.body.replace('(x.y): 1.10', '(x.y): 1.11'));
    // The link to the old place, and the label.
    expect(rows().map((row) => /target\/v1\.10|link/.exec(row)?.[0])).toEqual(['link', 'target/v1.10']);
    expect(ownComments(tracker)).toHaveLength(1);
  });

  test.each<[string, Changes]>([
    ['is taken away', { [PATH]: null }],
    ['has another number', { [PATH]: null, [OTHER.replace('lease', 'loan')]: MOVED.replaceAll('42', '43') }],
  ])('says so where the proposal %s', async (_name, changes) => {
    expect(await land(changes)).toMatchObject({ exit: 0, complaints: [] });
    expect(ownComments(tracker)).toEqual([expect.stringContaining('### The proposal is not there any more')]);
    expect(await land({ [PATH]: MOVED })).toMatchObject({ exit: 0 });
    expect(rows()).toHaveLength(2);
  });
});

test.each([
  [15, 15],
  [16, 0],
])(
  'of %i proposals that change at once %i trackers are told, and the mark moves on',
  async (many, expected) => {
    const numbers = Array.from({ length: many }, (_, index) => 100 + index);
    for (const number of numbers)
      anIssue()
        .numbered(number)
        .titled(`VEP ${number}`)
        .saying('* Alpha release target (x.y): 1.8\n')
        .in(standIn().world, repository);
    const { exit, said } = await land(
      Object.fromEntries(
        numbers.map((number) => [PATH.replace('42-', `${number}-`), GOOD.replaceAll('42', String(number))]),
      ),
    );
    expect([exit, numbers.filter((number) => ownComments(issue(number)).length > 0).length]).toEqual([
      0,
      expected,
    ]);
    expect(said.join().includes('changed at once')).toBe(expected === 0);
    expect(mark()).toContain(tip());
  },
);

test('two proposals of one number in one push: nobody is reminded, and that is said', async () => {
  const { said } = await land({
    [PATH]: setTarget(GOOD, 'alpha', 'v1.11'),
    [PATH.replace('memory-lease', 'other')]: setTarget(GOOD, 'alpha', 'v1.12'),
  });
  expect(ownComments(tracker)).toEqual([]);
  expect(said.join()).toContain('has the number 42 of another one that changed');
});
