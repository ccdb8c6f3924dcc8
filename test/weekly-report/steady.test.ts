// A later run reads less than the first: only what was touched since. What it says is the same, because what it does not read again is remembered.

import { beforeEach, expect, test } from '@jest/globals';
import { comment } from '../github/deeds/issues.ts';
import { merge, review } from '../github/deeds/pulls.ts';
import type { PlainIssue } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { tellHere } from '../support/reporting.ts';
import { DAY, type Tracked, tracked } from '../support/tracked.ts';

const standIn = useStandIn({ now: '2026-11-16T08:00:00Z' });
let project: Tracked;
let tracker: PlainIssue;

beforeEach(() => {
  project = tracked(standIn());
  tracker = project.track();
});

const tell = () => tellHere(standIn(), project.repository);
const writes = () => standIn().asked.flatMap(({ isWrite, target }) => (isWrite ? [target] : []));
/** A fix that names the tracker and was merged so many days ago. */
const fix = (days: number) => {
  const { world, clock } = standIn();
  const pull = project.pull(days + 3, (builder) =>
    builder
      .titled('Do not lose memory')
      .saying(`For kubevirt/enhancements#${tracker.number}`)
      .labelled('kind/bug'),
  );
  review(world, pull, 'APPROVED', { by: 'cal', at: clock.now() - days * DAY });
  merge(world, pull, { by: 'cal', at: clock.now() - days * DAY });
  return pull;
};
const rolesIn = async () =>
  (await tell()).report?.proposals.flatMap(({ pulls }) => pulls.map(({ role }) => role));

test('a fix stays a fix when its labels are not read any more', async () => {
  fix(3);
  expect(await rolesIn()).toEqual(['bug']);
  standIn().forgetAsked();
  for (let run = 0; run < 2; run += 1) {
    expect(await rolesIn()).toEqual(['bug']);
    standIn().clock.advance(7 * DAY);
    comment(standIn().world, tracker, 'Still here.', { by: 'olga' });
  }
});

test('a fix that is merged in a quiet week is told, and remembered', async () => {
  await tell();
  standIn().clock.advance(7 * DAY);
  comment(standIn().world, tracker, 'Still here.', { by: 'olga' });
  fix(2);
  expect(await rolesIn()).toEqual(['bug']);
  standIn().clock.advance(5 * DAY);
  expect(await rolesIn()).toEqual(['bug']);
});

test('who was heard of in a review stays so when that review is not read again', async () => {
  fix(3);
  const heard = async () => {
    const sigs = (await tell()).report?.sigs ?? [];
    return sigs.map(({ name, isActive, lastActiveAt }) => `${name} ${isActive} ${lastActiveAt}`);
  };
  const first = await heard();
  expect(first).toEqual(['compute true 2026-11-13T08:00:00Z']);
  standIn().clock.advance(3 * DAY);
  standIn().forgetAsked();
  expect(await heard()).toEqual(first);
  expect(writes()).toEqual([]);
  standIn().clock.advance(7 * DAY);
  expect(await heard()).toEqual(first);
  standIn().clock.advance(21 * DAY);
  expect(await heard()).toEqual(['compute false 2026-11-13T08:00:00Z']);
});
