// The bundle as the runner runs it, and the terminal beside it, which writes nothing.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { scheduleEvent } from '../github/runner/events.ts';
import { runAction } from '../github/runner/run-action.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { checkInsOn, reportsIn, schemaFaults } from '../support/reporting.ts';
import { folderWith, runWith } from '../support/terminal.ts';
import { tracked } from '../support/tracked.ts';

const standIn = useStandIn({ now: '2026-11-18T08:00:00Z' });
const REPORTING = { contents: 'read', issues: 'write', 'pull-requests': 'read' } as const;

async function act(dryRun = false) {
  const project = tracked(standIn());
  const trackers = [project.track({ opened: 60 }), project.track()];
  const folder = folderWith({});
  const [file, page] = [join(folder, 'weekly-report.json'), join(folder, 'weekly-report.html')];
  const result = await runAction('actions/weekly-report', {
    github: standIn(),
    event: scheduleEvent(standIn(), project.repository),
    token: standIn().token(project.repository, REPORTING),
    inputs: { file, page, ...(dryRun ? { 'dry-run': 'true' } : {}) },
  });
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return { project, trackers, result, report, page: readFileSync(page, 'utf8') };
}

test('from the schedule to check-ins, the issue, the summary, and JSON in its form', async () => {
  const { project, trackers, result, report, page } = await act();
  expect([result.exitCode, trackers.map((issue) => checkInsOn(issue).length)]).toEqual([0, [1, 1]]);
  expect(schemaFaults(report)).toEqual([]);
  expect(page).toMatch(/^<!doctype html>/i);
  const [issue] = reportsIn(project.repository);
  expect(result.outputs['issue']).toBe(`${issue?.number}`);
  expect(result.outputs['report']).toMatch(/weekly-report\.json$/);
  expect(result.summary).toContain('## VEPs in 2026-W47');
});

test('a dry run writes nothing but the JSON', async () => {
  const { trackers, result, report } = await act(true);
  expect([result.exitCode, trackers.map((issue) => checkInsOn(issue).length)]).toEqual([0, [0, 0]]);
  expect(report.proposals).toHaveLength(2);
  expect(standIn().asked.flatMap(({ isWrite, target }) => (isWrite ? [target] : []))).toEqual([]);
});

test('the terminal tells the same, believes what the workflow remembers, and writes nothing', async () => {
  await act();
  standIn().forgetAsked();
  const env = {
    GITHUB_API_URL: standIn().url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_TOKEN: standIn().personalToken('mo'),
  };
  const tell = (...more: string[]) =>
    runWith(env, folderWith({}), 'report', '-R', 'kubevirt/enhancements', ...more);
  const { code, out, err } = await tell();
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('### ⚪ no activity');
  const { report } = { report: JSON.parse((await tell('--format', 'json')).out) };
  expect(report.proposals.map(({ checkIn }: { checkIn: { outcome: string } }) => checkIn.outcome)).toEqual([
    'stands',
    'stands',
  ]);
  expect((await tell('--format', 'html')).out).toMatch(/^<!doctype html>/i);
  expect((await tell('--week', '2026-W47')).out).toBe(out);
  expect(await tell('--week', '2026-W46')).toMatchObject({
    code: 2,
    err: expect.stringContaining('no report of 2026-W46'),
  });
  expect(await tell('--week', '2027-W53')).toMatchObject({
    code: 2,
    err: expect.stringContaining('is no week'),
  });
  expect(standIn().asked.flatMap(({ isWrite, target }) => (isWrite ? [target] : []))).toEqual([]);
});
