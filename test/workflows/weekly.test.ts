// The weekly report as it is installed: check-ins and one report, by the schedule, and once.

import { expect, jest, test } from '@jest/globals';
import { scheduleEvent, workflowDispatchEvent } from '../github/runner/events.ts';
import type { PlainIssue } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { type Installed, install } from './installed.ts';

jest.setTimeout(120_000);
const standIn = useStandIn();
const DAILY = '41 5 * * *';

const reports = ({ repository }: Installed) =>
  [...repository.issues.values()].filter(
    (issue): issue is PlainIssue => issue.kind === 'Issue' && issue.title.startsWith('Weekly report'),
  );

test.each(['vep', 'cep'] as const)(
  '%s: one report a week, however often it runs, and none when it is dry',
  async (flavour) => {
    const installed = install(standIn(), { flavour });
    const { actions, repository } = installed;
    const weekly = '.github/workflows/weekly.yml';
    const dry = workflowDispatchEvent(standIn(), repository, { 'dry-run': 'true' }, repository.owner, weekly);
    const tried = await actions.deliver(dry);
    expect(tried.map(({ conclusion }) => conclusion)).toContain('success');
    expect(reports(installed)).toEqual([]);
    for (let day = 0; day < 2; day += 1) {
      const runs = await actions.deliver(scheduleEvent(standIn(), repository, DAILY));
      expect(runs.map(({ workflow, conclusion }) => `${workflow}: ${conclusion}`)).toEqual([
        'Enhancement weekly: success',
      ]);
    }
    expect(reports(installed)).toHaveLength(1);
  },
);
