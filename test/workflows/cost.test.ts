// What does an hour of it cost? The numbers of docs/install.md, measured.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, jest, test } from '@jest/globals';
import { aPull } from '../github/builders/pull.ts';
import { MINUTE } from '../github/clock.ts';
import { comment } from '../github/deeds/issues.ts';
import {
  issueCommentEvent,
  scheduleEvent,
  type WorkflowEvent,
  workflowRunEvent,
} from '../github/runner/events.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { aGoodPull } from '../support/pulls.ts';
import { install } from './installed.ts';

// An event is up to seven processes, and the machine may be busy.
jest.setTimeout(180_000);
const standIn = useStandIn();
const PAGE = readFileSync(fileURLToPath(new URL('../../docs/install.md', import.meta.url)), 'utf8');

test('requests and writes of all gates together', async () => {
  const { world, clock } = standIn();
  const { repository, actions } = install(standIn());
  const pull = aGoodPull().in(world, repository);
  const ran = (of = pull) => workflowRunEvent(standIn(), of, 'completed', 'Enhancement signal');
  const rows: string[] = [];
  const cost = async (what: string, event: WorkflowEvent) => {
    clock.advance(MINUTE);
    standIn().forgetAsked();
    await actions.deliver(event);
    const { asked } = standIn();
    rows.push(`| ${what} | ${asked.length} | ${asked.filter(({ isWrite }) => isWrite).length} |`);
  };
  await cost('the first look at a pull request with one proposal', ran());
  await cost('the next look, nothing new', ran());
  clock.advance(MINUTE);
  await cost(
    'a comment that changes the verdict',
    issueCommentEvent(standIn(), comment(world, pull, '/lgtm', { by: 'cal' })),
  );
  const sweep = () => scheduleEvent(standIn(), repository, '7,22,37,52 * * * *');
  await actions.deliver(sweep());
  // Each standing success has its turn once an hour: of two sweeps, one has nothing to judge.
  for (const _ of ['one', 'the other']) {
    clock.advance(15 * MINUTE);
    await cost('a sweep with nothing to judge', sweep());
  }
  const asked = (row: string) => Number(row.split('|')[2]);
  const [calm] = rows.splice(-2).sort((a, b) => asked(a) - asked(b));
  rows.push(calm ?? '');
  await cost('a pull request without a proposal', ran(aPull().by('ann').fromFork().in(world, repository)));
  expect(rows.filter((row) => !PAGE.includes(row))).toEqual([]);
});
