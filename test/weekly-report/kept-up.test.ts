// A check-in is kept up to date until its week ends: also where nobody did anything, and only the calendar made something else of it.

import { describe, expect, test } from '@jest/globals';
import { useStandIn } from '../github/use-stand-in.ts';
import { checkInsOn, reportsIn, tellHere } from '../support/reporting.ts';
import { DAY, type Tracked, tracked } from '../support/tracked.ts';

// A Monday.
const standIn = useStandIn({ now: '2026-11-16T08:00:00Z' });
let project: Tracked;

/** Runs, and says what was written and what stands then: in the file, on the tracker, and in the issue. */
const tell = async () => {
  standIn().forgetAsked();
  const { report, complaints } = await tellHere(standIn(), project.repository);
  expect(complaints).toEqual([]);
  const checkIns = [...project.repository.issues.values()].flatMap((issue) =>
    issue.kind === 'Issue' ? checkInsOn(issue) : [],
  );
  const [issue] = reportsIn(project.repository);
  return {
    writes: standIn().asked.flatMap(({ isWrite, operation }) => (isWrite ? [operation] : [])),
    report: report?.proposals.map(({ state }) => state),
    checkIns: checkIns.map(({ body }) => /^### Check-in \S+ for v1\.10: \S+ (.*)$/m.exec(body)?.[1]),
    issue: /^- 1 proposal: \S+ (.*) 1$/m.exec(issue?.body ?? '')?.[1],
  };
};
const on = (state: string, ...writes: string[]) => ({
  writes,
  report: [state.replaceAll(' ', '-')],
  checkIns: [state],
  issue: state,
});
const FIRST = ['issues/create-comment', 'issues/create'];
const AGAIN = ['issues/update-comment', 'issues/update'];

describe('in the middle of a week', () => {
  test('a review comes to be late, because code freeze comes to be near', async () => {
    project = tracked(standIn(), { freeze: -50, code: 14, ga: 60 });
    const tracker = project.track();
    project.pull(1, (builder) =>
      builder.titled('The code').saying(`For kubevirt/enhancements#${tracker.number}`),
    );
    expect(await tell()).toEqual(on('on track', ...FIRST));
    standIn().clock.advance(DAY);
    // 14 days and some hours are left: nothing but the calendar went on.
    expect(await tell()).toEqual(on('on track'));
    standIn().clock.advance(DAY);
    expect(await tell()).toEqual(on('at risk', ...AGAIN));
    standIn().clock.advance(DAY);
    expect(await tell()).toEqual(on('at risk'));
  });

  test('a review comes to be waited for longer than a week', async () => {
    project = tracked(standIn());
    const tracker = project.track();
    project.pull(6.5, (builder) =>
      builder.titled('The code').saying(`For kubevirt/enhancements#${tracker.number}`),
    );
    expect(await tell()).toEqual(on('on track', ...FIRST));
    standIn().clock.advance(DAY);
    expect(await tell()).toEqual(on('on track'));
    standIn().clock.advance(DAY);
    expect(await tell()).toEqual(on('at risk', ...AGAIN));
  });

  test('what is at risk gets another reason to be', async () => {
    project = tracked(standIn(), { freeze: -50, code: 12, ga: 60 });
    const tracker = project.track();
    project.pull(6.5, (builder) =>
      builder.titled('The code').saying(`For kubevirt/enhancements#${tracker.number}`),
    );
    expect(await tell()).toEqual(on('at risk', ...FIRST));
    standIn().clock.advance(2 * DAY);
    expect(await tell()).toEqual(on('at risk', ...AGAIN));
  });
});
