// Do `roadmap`, `announce` and `planning` tell the same from GitHub as from the report of the action?

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { useStandIn } from '../github/use-stand-in.ts';
import { type Seed, seed } from '../seed/seed.ts';
import { REPORTING, tellHere } from '../support/reporting.ts';
import { folderWith, runWith } from '../support/terminal.ts';

const standIn = useStandIn();
let project: Seed;

beforeEach(() => {
  project = seed(standIn().world);
});

test('of a project in the middle of its year', async () => {
  const { enhancements } = project.repositories;
  const folder = folderWith({});
  const env = {
    GITHUB_TOKEN: standIn().token(enhancements, REPORTING),
    GITHUB_API_URL: standIn().url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: `${enhancements.owner.login}/${enhancements.name}`,
  };
  const { report } = await tellHere(standIn(), enhancements, { dryRun: true });
  writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
  const written = standIn().asked.filter(({ isWrite }) => isWrite).length;
  for (const command of ['roadmap', 'announce', 'planning']) {
    const live = await runWith(env, folder, command);
    const kept = await runWith({}, folder, command, '--from', 'report.json');
    expect(live).toEqual(kept);
    expect(live.code).toBe(0);
    expect(live.out.length).toBeGreaterThan(100);
  }
  expect(standIn().asked.filter(({ isWrite }) => isWrite)).toHaveLength(written);
});
