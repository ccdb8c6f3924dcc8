// Does one sweep turn two hundred pull requests when a freeze begins, with what GitHub allows in an hour?

import { expect, test } from '@jest/globals';
import { MINUTE } from '../github/clock.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { freezing, RELEASES } from '../support/freezing.ts';
import { GOOD, setTarget } from '../support/proposal.ts';
import { aGoodPull } from '../support/pulls.ts';

const standIn = useStandIn();
const OPEN = 200;

test('F-6: one sweep after the freeze turns two hundred red, within what an hour allows', async () => {
  const told = freezing(standIn());
  const pulls = Array.from({ length: OPEN }, (_, index) =>
    aGoodPull(`${setTarget(GOOD, 'alpha', 'v1.10')}\n${index}\n`).in(standIn().world, told.repository),
  );
  // They were judged in the hours before.
  for (let round = 0; round < 4; round += 1) await told.sweep();
  expect(new Set(pulls.map(told.status))).toEqual(new Set(['success: targets v1.10, not frozen']));
  standIn().clock.set(told.endOf(RELEASES['v1.10'].freeze) - MINUTE);
  standIn().limits.allow(1_000);
  standIn().limits.enforce('requests', 'points', 'content');
  const { complaints } = await told.sweep();
  expect(complaints).toEqual([]);
  expect(pulls.filter((pull) => /^failure: held/.test(told.status(pull)))).toHaveLength(OPEN);
  const { asked } = standIn();
  const points = asked.reduce((sum, { cost, graphql }) => sum + (graphql ? cost : 0), 0);
  // The rest is for the other gates, and for the events of that hour.
  expect(asked.length).toBeLessThanOrEqual(750);
  expect(points).toBeLessThanOrEqual(250);
}, 240_000);
