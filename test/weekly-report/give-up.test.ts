// What does not converge for three releases: in the end it is proposed to give it up, with the reasons, and nothing else happens (W-3).

import { expect, test } from '@jest/globals';
import { close } from '../github/deeds/issues.ts';
import { review } from '../github/deeds/pulls.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { checkInsOn, tellHere } from '../support/reporting.ts';
import { DAY, tracked } from '../support/tracked.ts';

const standIn = useStandIn({ now: '2026-11-16T08:00:00Z' });

test('moved twice, and its code refused', async () => {
  const { world, clock } = standIn();
  const project = tracked(standIn(), { freeze: -20, code: 10, ga: 20 });
  project.publish('v1.11', { freeze: 12, code: 30, ga: 40 });
  project.publish('v1.12', { freeze: 32, code: 80, ga: 110 });
  const tracker = project.track();
  const begun = clock.now();
  const moveTo = (release: string) =>
    commitFiles(world, project.repository, 'main', {
      [`veps/sig-compute/${tracker.number}-a-proposal/vep.md`]: `# VEP #${tracker.number}: A proposal\n\n## Target\n\n- This VEP targets alpha for version: ${release}\n`,
    });
  const tell = async (day: number) => {
    clock.set(begun + day * DAY);
    const { report, complaints } = await tellHere(standIn(), project.repository);
    expect(complaints).toEqual([]);
    return report?.proposals[0]?.retarget;
  };
  // Nobody has begun shortly before code freeze: that asks for the next release only.
  expect((await tell(0))?.to).toBe('v1.11');
  moveTo('v1.11');
  expect(await tell(8)).toBeUndefined();
  moveTo('v1.12');
  expect(await tell(15)).toBeUndefined();

  clock.set(begun + 33 * DAY);
  const pull = project.pull(-33, (builder) => builder.saying(`For kubevirt/enhancements#${tracker.number}`));
  review(world, pull, 'CHANGES_REQUESTED', { by: 'cal', at: begun + 34 * DAY });
  close(world, pull, null, { by: 'olga', at: begun + 35 * DAY });
  // It may come back.
  expect(await tell(42)).toBeUndefined();
  standIn().forgetAsked();
  expect(await tell(50)).toEqual({
    to: 'rejected',
    instead: 'v1.13',
    reason:
      '`kubevirt/kubevirt#1` was closed without a merge on 2026-12-21 while changes were requested, and nothing has taken its place. Its target was moved to a later release 2 times since the first look at it.',
  });
  const text = checkInsOn(tracker).at(-1)?.body ?? '';
  expect(text).toContain('**Proposed** to the owner and SIG compute: give it up');
  expect(text).toContain('Only you decide: nothing changes until the proposal does.');
  // Words on the tracker and in the report are all there is.
  const writes = standIn().asked.flatMap(({ isWrite, operation }) => (isWrite ? [operation] : []));
  expect(writes).toEqual(['issues/create-comment', 'issues/create', 'issues/update']);
  expect([tracker.state, tracker.labels.map(({ name }) => name)]).toEqual([
    'open',
    ['kind/tracker', 'kind/enhancement', 'sig/compute'],
  ]);
});
