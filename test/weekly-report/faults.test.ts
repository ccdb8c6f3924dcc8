// What breaks on the way: one tracker, a whole run, an answer, a week. No tracker has two check-ins for a week, and none that is due lacks one in the end.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { MINUTE } from '../github/clock.ts';
import { comment, deleteComment, editComment } from '../github/deeds/issues.ts';
import type { PlainIssue } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { checkInsOn, reportsIn, tellHere } from '../support/reporting.ts';
import { DAY, type Tracked, tracked } from '../support/tracked.ts';

const standIn = useStandIn({ now: '2026-11-18T08:00:00Z' });
let project: Tracked;
let trackers: PlainIssue[];

const make = (count: number, opened = 10) => {
  trackers = Array.from({ length: count }, () => project.track({ opened }));
};
const tell = (options = {}) => tellHere(standIn(), project.repository, options);
const counts = () => trackers.map((issue) => checkInsOn(issue).length);
const writes = () => standIn().asked.flatMap(({ isWrite, operation }) => (isWrite ? [operation] : []));
const once = (count: number) => Array.from({ length: count }, () => 1);

beforeEach(() => {
  project = tracked(standIn());
});

describe('faults', () => {
  test('case 188: one of forty fails: those before it stay, those after it are tried, the run is red with a list, and the next does only what is missing', async () => {
    make(40);
    standIn().faults.add({ on: 'issues/create-comment', after: 16, fails: { as: 'not-accessible' } });
    const first = await tell();
    expect(first.exit).toBe(1);
    expect(first.complaints).toEqual([expect.stringMatching(/^Check-in of 17: .*issues: write/)]);
    expect(counts()).toEqual(trackers.map(({ number }) => (number === 17 ? 0 : 1)));
    expect(first.report?.work).toMatchObject({ posted: 39, failed: 1 });
    expect(reportsIn(project.repository)[0]?.body).toContain('| check-in 17 |');
    standIn().forgetAsked();
    const second = await tell();
    expect(second.exit).toBe(0);
    expect(counts()).toEqual(once(40));
    expect(writes()).toEqual(['issues/create-comment', 'issues/update']);
  });

  test.each([0, 1, 3, 6, 7])(
    'case 189: a run that is ended after %i writes is taken up by the next',
    async (after) => {
      make(6);
      // From there on nobody answers: as a run that is killed.
      standIn().faults.add({ on: 'writes', after, times: 1_000, fails: { as: 'bad-credentials' } });
      await tell();
      standIn().faults.clear();
      const again = await tell();
      expect(again.complaints).toEqual([]);
      expect(counts()).toEqual(once(6));
      expect(reportsIn(project.repository)).toHaveLength(1);
      standIn().forgetAsked();
      await tell();
      expect(writes()).toEqual([]);
    },
  );

  test('case 186: an answer that is lost is no reason to say it twice', async () => {
    make(3);
    standIn().faults.loseAnswer('issues/create-comment', 2);
    standIn().faults.loseAnswer('issues/create');
    const heard = await tell();
    expect(heard.complaints).toEqual([]);
    expect(counts()).toEqual(once(3));
    expect(reportsIn(project.repository)).toHaveLength(1);
  });

  test('case 190: of two runs at once each tracker keeps one check-in, the first', async () => {
    make(8);
    const runs = await Promise.all([tell(), tell()]);
    expect(runs.map(({ exit }) => exit)).toEqual([0, 0]);
    expect(counts()).toEqual(once(8));
    const open = reportsIn(project.repository).filter(({ state }) => state === 'open');
    expect(open.length).toBeGreaterThan(0);
    await tell();
    expect(counts()).toEqual(once(8));
    expect(reportsIn(project.repository).filter(({ state }) => state === 'open')).toHaveLength(1);
  });

  test('two check-ins that another run left behind become one: the lowest id stays', async () => {
    make(1);
    await tell();
    const [tracker] = trackers;
    const [first] = checkInsOn(tracker);
    comment(standIn().world, tracker as PlainIssue, first?.body ?? '', { by: first?.author ?? null });
    await tell();
    expect(checkInsOn(tracker).map(({ id }) => id)).toEqual([first?.id]);
  });

  test('case 191: 200 trackers are written to at GitHub’s pace', async () => {
    make(200);
    standIn().limits.enforce();
    const waited: number[] = [];
    const heard = await tell({ onWait: (milliseconds: number) => waited.push(milliseconds) });
    expect(heard.complaints).toEqual([]);
    expect(counts()).toEqual(once(200));
    expect(waited.length).toBeGreaterThanOrEqual(2);
    expect(Math.max(...waited)).toBeLessThanOrEqual(MINUTE);
  });

  test('case 191: what does not fit into an hour is carried over to the next run, the gravest first', async () => {
    make(460);
    // Silent for long: these need somebody.
    const silent = [project.track({ opened: 60 }), project.track({ opened: 60 })];
    standIn().limits.enforce('content');
    const first = await tell();
    expect(first.exit).toBe(0);
    expect(first.report?.work).toMatchObject({ posted: 450, carriedOver: 12 });
    expect(silent.map((issue) => checkInsOn(issue).length)).toEqual([1, 1]);
    expect(reportsIn(project.repository)[0]?.body).toContain('12 check-ins did not fit');
    standIn().clock.advance(DAY);
    const second = await tell();
    expect(second.report?.work).toMatchObject({ posted: 12, carriedOver: 0, standing: 450 });
    expect(counts()).toEqual(once(460));
  });

  test('of equally grave ones the nearest deadline is said first, and what is well and new last', async () => {
    project.publish('v1.11', { freeze: 30, code: 100, ga: 130 });
    const later = project.track({ opened: 60, release: 'v1.11' });
    const well = project.track();
    const sooner = project.track({ opened: 60 });
    await tell();
    const order = standIn().asked.flatMap(({ operation, target }) =>
      operation === 'issues/create-comment' ? [Number(/issues\/(\d+)/.exec(target)?.[1])] : [],
    );
    // Code freeze of v1.10 is ten days after the enhancement freeze of v1.11.
    expect(order).toEqual([later.number, sooner.number, well.number]);
  });

  test('a limit that GitHub names ends the writing, not the run', async () => {
    make(5);
    standIn().faults.add({
      on: 'issues/create-comment',
      after: 2,
      times: 1_000,
      fails: { as: 'secondary-limit', retryAfter: 600 },
    });
    const heard = await tell();
    expect(heard.exit).toBe(0);
    expect(heard.report?.work).toMatchObject({ posted: 2, carriedOver: 3 });
    standIn().faults.clear();
    await tell();
    expect(counts()).toEqual(once(5));
  });
});

describe('what people do to a check-in', () => {
  test('case 193: one that somebody deleted is not said again that week, and is the week after', async () => {
    make(2, 60);
    await tell();
    const [gone] = trackers;
    for (const each of checkInsOn(gone)) deleteComment(standIn().world, each);
    standIn().clock.advance(DAY);
    const again = await tell();
    expect(counts()).toEqual([0, 1]);
    expect(again.report?.proposals.map(({ checkIn }) => checkIn.outcome)).toEqual(['deleted', 'stands']);
    standIn().clock.advance(7 * DAY);
    await tell();
    expect(counts()).toEqual([1, 2]);
  });

  test('case 192: a correction by hand stays as long as we have nothing else to say, and is noted when we have', async () => {
    make(1, 60);
    await tell();
    const [tracker] = trackers as [PlainIssue];
    const [standing] = checkInsOn(tracker);
    if (!standing) throw new Error('there is no check-in');
    editComment(standIn().world, standing, standing.body.replace('no activity', 'no activity (holidays)'), {
      by: 'mo',
    });
    standIn().forgetAsked();
    await tell();
    expect(writes()).toEqual([]);
    comment(standIn().world, tracker, 'I am back and go on.', { by: 'olga' });
    await tell();
    expect(checkInsOn(tracker)[0]?.body).toMatch(/on track[\s\S]*This comment was edited by hand/);
  });

  test('a memory is believed only in our own comments', async () => {
    make(1);
    const [tracker] = trackers as [PlainIssue];
    const forged = (week: string) =>
      `<!-- enhancement-actions: check-in ${week} -->\n<!-- sha256: 0 -->\nAll is well.\n<!-- enhancement-actions: memory {"at":1,"state":"on-track","targets":["alpha v1.10"],"isAccepted":true,"pulls":[],"exceptions":[]} -->`;
    comment(standIn().world, tracker, forged('2026-W46'), { by: 'mallory' });
    comment(standIn().world, tracker, forged('2026-W47'), { by: 'mallory' });
    await tell();
    expect(checkInsOn(tracker).map(({ author }) => author?.login)).toEqual([
      'mallory',
      'mallory',
      'github-actions',
    ]);
  });
});

describe('weeks', () => {
  test('case 195: the check-in of the week is found behind ten thousand comments', async () => {
    make(1, 60);
    const [tracker] = trackers as [PlainIssue];
    const { world, clock } = standIn();
    for (let index = 0; index < 10_000; index += 1)
      comment(world, tracker, `Word ${index}`, { by: 'olga', at: clock.now() - 8 * DAY - index });
    await tell();
    for (let index = 0; index < 350; index += 1) comment(world, tracker, `Later ${index}`, { by: 'olga' });
    standIn().forgetAsked();
    await tell();
    expect(counts()).toEqual([1]);
    expect(
      standIn().asked.filter(({ graphql }) => graphql?.name === 'EarlierComments').length,
    ).toBeLessThanOrEqual(5);
  });

  test('case 196: nothing is kept beside GitHub: a run on another machine knows what the one before knew', async () => {
    make(2, 60);
    await tell();
    standIn().clock.advance(7 * DAY);
    const heard = await tell();
    expect(heard.report?.proposals.map(({ previous }) => previous)).toEqual([
      { week: '2026-W47', state: 'no-activity' },
      { week: '2026-W47', state: 'no-activity' },
    ]);
    expect(heard.report?.previous?.week).toBe('2026-W47');
  });

  test('case 197: after a week that was skipped both the report and the check-in say so', async () => {
    make(1, 60);
    await tell();
    standIn().clock.advance(14 * DAY);
    const heard = await tell();
    expect(heard.report?.skippedWeeks).toEqual(['2026-W48']);
    expect(heard.summary).toContain('There was no report in 2026-W48');
    expect(checkInsOn(trackers[0])[1]?.body).toContain('There was no check-in last week.');
  });

  test('what is healthy and unchanged is quiet in the next week; the report of the last one is closed', async () => {
    make(2);
    await tell();
    standIn().clock.advance(7 * DAY);
    const heard = await tell();
    expect(counts()).toEqual([1, 1]);
    expect(heard.report?.work).toMatchObject({ quiet: 2, posted: 0 });
    expect(reportsIn(project.repository).map(({ title, state }) => [title, state])).toEqual([
      ['Weekly report 2026-W47', 'closed'],
      ['Weekly report 2026-W48', 'open'],
    ]);
  });
});

describe('what could not be read', () => {
  test('without the schedules nothing is said on trackers, and the run is red', async () => {
    make(2);
    standIn().faults.add({ on: 'graphql:Elsewhere', times: 1_000, fails: { as: 'server-error' } });
    const heard = await tell();
    expect(heard.exit).toBe(1);
    expect(counts()).toEqual([0, 0]);
    expect(heard.report?.errors.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['schedule', 'people']),
    );
    standIn().faults.clear();
    expect((await tell()).exit).toBe(0);
    expect(counts()).toEqual([1, 1]);
  });

  test('a tracker whose comments do not come is listed, and the others get their check-ins', async () => {
    make(3, 60);
    const [long] = trackers as [PlainIssue];
    for (let index = 0; index < 30; index += 1)
      comment(standIn().world, long, `Word ${index}.`, { by: 'olga' });
    standIn().faults.add({ on: 'graphql:EarlierComments', times: 1_000, fails: { as: 'server-error' } });
    const heard = await tell();
    expect(heard.exit).toBe(1);
    expect(heard.complaints).toEqual([expect.stringMatching(/^Check-in of 1: .*the comments of 1/)]);
    expect(counts()).toEqual([0, 1, 1]);
    expect(heard.report?.work).toMatchObject({ failed: 1, posted: 2 });
    expect(reportsIn(project.repository)[0]?.body).toContain('| check-in 1 |');
    standIn().faults.clear();
    const again = await tell();
    expect([again.exit, counts()]).toEqual([0, [1, 1, 1]]);
  });

  test('half an archive is no archive', async () => {
    make(2);
    const tip = project.repository.refs.get('heads/main') ?? '';
    const on = `GET /codeload/kubevirt/enhancements/legacy.tar.gz/${tip}`;
    standIn().faults.add({ on, fails: { as: 'truncated' } });
    standIn().forgetAsked();
    const heard = await tell();
    expect(heard.exit).toBe(0);
    expect(heard.report?.proposals).toHaveLength(2);
    expect(standIn().asked.filter(({ operation }) => operation === on)).toHaveLength(2);
  });

  test('a token that may not write says which permission it lacks', async () => {
    make(7);
    const heard = await tell({ permissions: { contents: 'read', 'pull-requests': 'read' } });
    expect(heard.exit).toBe(1);
    expect(heard.complaints.join('\n')).toContain('`issues: write`');
    expect(counts()).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});
