// The audit as it is installed: what landed in a freeze is named after the push, and a request for an exception is answered on its issue.

import { beforeEach, expect, jest, test } from '@jest/globals';
import { AUDIT_TITLE } from '../../actions/freeze-gate/audit.ts';
import { HOUR, MINUTE } from '../github/clock.ts';
import { comment, editBody, openIssue, removeLabel } from '../github/deeds/issues.ts';
import { merge } from '../github/deeds/pulls.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import { issueCommentEvent, issuesEvent, pushEvent } from '../github/runner/events.ts';
import type { Issue, PlainIssue } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { aRequest } from '../support/exception-request.ts';
import { RELEASES } from '../support/freezing.ts';
import { GOOD, GOOD_TRACKER, PATH, setTarget } from '../support/proposal.ts';
import { aGoodPull, ownComments } from '../support/pulls.ts';
import type { Run } from './hosted.ts';
import { CONFIG, type Installed, install, required } from './installed.ts';

jest.setTimeout(120_000);
const standIn = useStandIn();
let installed: Installed;

beforeEach(() => {
  installed = install(standIn(), {
    change: (files) => {
      const all = required(files);
      return { ...all, [CONFIG]: (all[CONFIG] ?? '').replace('maintainers: []', 'maintainers: [mo]') };
    },
  });
});

const inShort = (runs: readonly Run[]) =>
  runs.map(({ workflow, event, conclusion, jobs }) => `${workflow}: ${event}: ${conclusion}, ${jobs.length}`);
const tip = () => installed.repository.refs.get('heads/main') ?? '';
const audit = () =>
  [...installed.repository.issues.values()].find(({ title }: Issue) => title === AUDIT_TITLE) as
    | PlainIssue
    | undefined;

async function pushed(before = tip()): Promise<readonly Run[]> {
  standIn().clock.advance(MINUTE);
  return installed.actions.deliver(pushEvent(standIn(), installed.repository, before));
}

test('from a merge in the freeze to the decision of the release team', async () => {
  const { world, clock } = standIn();
  const pull = aGoodPull(setTarget(GOOD, 'alpha', 'v1.10')).in(world, installed.repository);
  clock.advance(RELEASES['v1.10'].freeze * 24 * HOUR + 36 * HOUR);
  merge(world, pull);
  expect(inShort(await pushed())).toEqual(['Enhancement audit: push: success, 1']);
  expect(audit()).toMatchObject({ state: 'open', body: expect.stringContaining(`[#${pull.number}]`) });

  const request = openIssue(world, installed.repository, { by: 'bob', title: 'More time', body: aRequest() });
  expect(inShort(await installed.actions.deliver(issuesEvent(standIn(), request)))).toEqual([
    'Enhancement audit: issues opened: success, 1',
  ]);
  const word = comment(world, request, '/exception grant until 2027-01-10', { by: 'mo' });
  await installed.actions.deliver(issueCommentEvent(standIn(), word));
  const [, entry = ''] = /```yaml\n([^`]*)```/.exec(ownComments(request)[0] ?? '') ?? [];
  commitFiles(world, installed.repository, 'main', { 'exceptions.yaml': entry });
  await pushed();
  expect(audit()?.state).toBe('closed');
});

test('a target that moves is told to the tracker, and the comment follows when somebody edits it', async () => {
  const { world, clock } = standIn();
  commitFiles(world, installed.repository, 'main', { [PATH]: GOOD });
  const pull = aGoodPull(setTarget(GOOD, 'alpha', 'v1.11')).in(world, installed.repository);
  const before = tip();
  clock.advance(MINUTE);
  merge(world, pull);
  expect(inShort(await pushed(before))).toEqual(['Enhancement audit: push: success, 1']);
  const tracker = installed.repository.issues.get(42) as PlainIssue;
  const [reminder = ''] = ownComments(tracker);
  expect(reminder).toContain('has Alpha in v1.10; the proposal targets v1.11');
  removeLabel(world, tracker, 'target/v1.10');
  editBody(world, tracker, GOOD_TRACKER.body.replace('(x.y): 1.10', '(x.y): 1.11'), { by: 'ann' });
  const [run] = await installed.actions.deliver(issuesEvent(standIn(), tracker, 'edited'));
  expect(inShort(run ? [run] : [])).toEqual(['Enhancement audit: issues edited: success, 1']);
  expect(ownComments(tracker)).toEqual([expect.stringContaining('### In step with the proposal')]);
});

test('an issue that is no request, or a comment on a pull request, starts no runner of the audit', async () => {
  const { world } = standIn();
  const bug = openIssue(world, installed.repository, { by: 'bob', title: 'A bug', body: 'It breaks.' });
  const opened = await installed.actions.deliver(issuesEvent(standIn(), bug));
  expect(opened.flatMap(({ jobs }) => jobs.map(({ conclusion }) => conclusion))).toEqual(['skipped']);
  const pull = aGoodPull().in(world, installed.repository);
  const said = comment(world, pull, 'Hello.', { by: 'bob' });
  const runs = await installed.actions.deliver(issueCommentEvent(standIn(), said));
  const ran = runs.filter(({ jobs }) => jobs.some(({ conclusion }) => conclusion === 'success'));
  expect(ran.map(({ workflow }) => workflow)).toEqual(['Enhancement gates']);
});
