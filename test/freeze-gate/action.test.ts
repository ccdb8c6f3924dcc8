// The bundle as the runner runs it: each event with exactly the permissions that the page names, and without one of them.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { AUDIT_TITLE } from '../../actions/freeze-gate/audit.ts';
import { validate } from '../../actions/shared/generated/verdict.ts';
import type { Permissions } from '../github/access/tokens.ts';
import { MINUTE } from '../github/clock.ts';
import { comment, openIssue } from '../github/deeds/issues.ts';
import { enqueue, merge } from '../github/deeds/pulls.ts';
import { currentStatuses } from '../github/deeds/statuses.ts';
import {
  issueCommentEvent,
  issuesEvent,
  mergeGroupEvent,
  pushEvent,
  scheduleEvent,
  workflowRunEvent,
} from '../github/runner/events.ts';
import { type RunOptions, runAction } from '../github/runner/run-action.ts';
import type { Issue, Pull } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { aRequest } from '../support/exception-request.ts';
import { CONTEXT, type Freezing, freezing, RELEASES } from '../support/freezing.ts';
import { GOOD, setTarget } from '../support/proposal.ts';
import { aGoodPull, ownComments } from '../support/pulls.ts';
import { TRUSTED } from '../support/room.ts';

const standIn = useStandIn();
const AUDITOR: Permissions = {
  contents: 'read',
  'pull-requests': 'read',
  statuses: 'write',
  issues: 'write',
};
const DESK: Permissions = { contents: 'read', issues: 'write' };
let told: Freezing;
let pull: Pull;

beforeEach(() => {
  begin(false);
});

function begin(isPrivate: boolean): void {
  told = freezing(standIn(), isPrivate);
  pull = aGoodPull(setTarget(GOOD, 'alpha', 'v1.10')).in(standIn().world, told.repository);
  standIn().clock.set(told.endOf(RELEASES['v1.10'].freeze) + MINUTE);
}

async function act(event: RunOptions['event'], permissions = TRUSTED) {
  const result = await runAction('actions/freeze-gate', {
    github: standIn(),
    event,
    token: standIn().token(told.repository, permissions),
  });
  standIn().clock.advance(MINUTE);
  return result;
}

const tip = () => told.repository.refs.get('heads/main') ?? '';
const audits = () =>
  [...told.repository.issues.values()].filter(({ title }: Issue) => title === AUDIT_TITLE).length;

test('from the freeze to an exception, by its events', async () => {
  const { exitCode, outputs } = await act(workflowRunEvent(standIn(), pull));
  expect([exitCode, told.status(pull)]).toEqual([
    0,
    'failure: held: targets v1.10, frozen since 2026-12-21 12:00 UTC',
  ]);
  expect(validate(JSON.parse(outputs['verdict'] ?? ''))).toBe(true);
  const word = comment(standIn().world, pull, '/exception grant until 2027-01-08', { by: 'rita' });
  expect((await act(issueCommentEvent(standIn(), word))).exitCode).toBe(0);
  expect(told.status(pull)).toBe('success: v1.10 by exception, until 2027-01-09 12:00 UTC');
  const entry = enqueue(standIn().world, pull);
  expect((await act(mergeGroupEvent(standIn(), entry))).exitCode).toBe(0);
  expect(currentStatuses(told.repository, entry.head)).toMatchObject([
    { context: CONTEXT, state: 'success' },
  ]);
  expect((await act(scheduleEvent(standIn(), told.repository))).exitCode).toBe(0);
});

test('a push brings the audit, and an issue its answer', async () => {
  merge(standIn().world, pull);
  const pushed = await act(pushEvent(standIn(), told.repository, tip()), AUDITOR);
  expect([pushed.exitCode, audits()]).toEqual([0, 1]);
  const issue = openIssue(standIn().world, told.repository, {
    by: 'bob',
    title: 'More time',
    body: aRequest(),
  });
  const answered = await act(issuesEvent(standIn(), issue), DESK);
  expect([answered.exitCode, ownComments(issue).length]).toEqual([0, 1]);
});

describe('one permission less: the job is red and says which, also where nothing is shown without one', () => {
  beforeEach(() => {
    begin(true);
  });

  const without = (permissions: Permissions, name: string): Permissions =>
    Object.fromEntries(Object.entries(permissions).filter(([key]) => key !== name));

  test.each(['contents', 'pull-requests', 'statuses'])('for a pull request: %s', async (name) => {
    const { exitCode, annotations } = await act(workflowRunEvent(standIn(), pull), without(TRUSTED, name));
    expect(exitCode).toBe(1);
    expect(annotations.map(({ message }) => message).join('\n')).toContain(`\`${name}: `);
  });

  test.each(['contents', 'pull-requests', 'statuses', 'issues'])('for a push: %s', async (name) => {
    merge(standIn().world, pull);
    const { exitCode, annotations } = await act(
      pushEvent(standIn(), told.repository, tip()),
      without(AUDITOR, name),
    );
    expect(exitCode).toBe(1);
    expect(annotations.map(({ message }) => message).join('\n')).toContain(`\`${name}: `);
  });

  test.each(['contents', 'issues'])('for an issue: %s', async (name) => {
    const issue = openIssue(standIn().world, told.repository, { by: 'bob', title: 'Time', body: aRequest() });
    const { exitCode, annotations } = await act(issuesEvent(standIn(), issue), without(DESK, name));
    expect(exitCode).toBe(1);
    expect(annotations.map(({ message }) => message).join('\n')).toContain(`\`${name}: `);
  });
});
