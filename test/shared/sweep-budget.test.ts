// Do an hour's sweeps over a large repository fit into what GitHub allows a workflow in an hour?

import { beforeEach, expect, test } from '@jest/globals';
import { sigSignoff } from '../../actions/sig-signoff-gate/main.ts';
import { aPull } from '../github/builders/pull.ts';
import { MINUTE } from '../github/clock.ts';
import { comment } from '../github/deeds/issues.ts';
import { currentStatuses } from '../github/deeds/statuses.ts';
import type { Pull, Repository } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { GOOD } from '../support/proposal.ts';
import { statusOf } from '../support/pulls.ts';
import { runGateHere } from '../support/room.ts';
import { CONTEXT, project } from '../support/signing.ts';

const standIn = useStandIn({ now: '2026-11-20T05:00:00Z' });
const OPEN = 200;
const PATIENT = { attempt: 10_000, retries: 1_000, settle: 5 };
let repository: Repository;
let pulls: Pull[];

beforeEach(() => {
  repository = project(standIn());
});

/** The first `proposals` of them change a proposal, on which people have talked; half of these have all their sign-offs in the end. */
function open(proposals: number): void {
  pulls = Array.from({ length: OPEN }, (_, index) => {
    const number = repository.nextNumber;
    const [path, text] =
      index < proposals ? [`veps/sig-compute/${number}-lease/vep.md`, GOOD] : [`docs/${number}.md`, 'x\n'];
    const made = aPull()
      .by('bob')
      .fromFork()
      .changing({ [path]: text })
      .in(standIn().world, repository);
    if (index < proposals) for (const body of ['Why?', 'Because.', 'I see.']) talk(made, 'nick', body);
    return made;
  });
}

function talk(on: Pull, by: string, body: string): void {
  comment(standIn().world, on, body, { by });
}

const sweep = async () => {
  const heard = await runGateHere(sigSignoff, standIn(), repository, { pull: 'all', patience: PATIENT });
  expect(heard.complaints).toEqual([]);
  standIn().clock.advance(15 * MINUTE);
};

/** Requests and points of an hour with four sweeps. */
async function hour(between: (sweep: number) => void) {
  standIn().forgetAsked();
  for (let round = 0; round < 4; round += 1) {
    between(round);
    await sweep();
  }
  const { asked } = standIn();
  return {
    requests: asked.length,
    points: asked.filter(({ graphql }) => graphql).reduce((sum, { cost }) => sum + cost, 0),
  };
}

const isUnderWay = () =>
  !/#since=[^&]+&sources=[0-9a-f]+$/.test(
    currentStatuses(repository, repository.refs.get('heads/main') ?? '')[0]?.targetUrl ?? '',
  );

async function begin(): Promise<number> {
  let hours = 0;
  while (isUnderWay()) {
    const { requests, points } = await hour(() => undefined);
    expect(requests).toBeLessThanOrEqual(900);
    expect(points).toBeLessThanOrEqual(900);
    hours += 1;
  }
  return hours;
}

test.each([
  { name: '20 proposals among them', proposals: 20 },
  { name: 'all of them proposals', proposals: OPEN },
])(
  '200 open pull requests, $name, ten of which change in the hour',
  async ({ proposals }) => {
    open(proposals);
    standIn().limits.enforce('requests', 'points');
    expect(await begin()).toBeLessThanOrEqual(5);
    for (const pull of pulls.slice(0, 10)) for (const by of ['cal', 'nick', 'stan']) talk(pull, by, '/lgtm');
    for (let round = 0; round < 4; round += 1) await sweep();
    expect(
      pulls.filter((pull) => statusOf(pull, CONTEXT)?.state === 'success').length,
    ).toBeGreaterThanOrEqual(10);
    const { requests, points } = await hour((round) => {
      for (const pull of pulls.slice(round * 3, round * 3 + 3).slice(0, round === 3 ? 1 : 3))
        talk(pull, 'scout', '/veto not yet');
    });
    expect(requests).toBeLessThanOrEqual(700);
    expect(points).toBeLessThanOrEqual(700);
    expect(pulls.filter((pull) => statusOf(pull, CONTEXT)?.state === 'failure')).toHaveLength(10);
  },
  120_000,
);
