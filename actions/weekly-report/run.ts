// One run of the action, from the door to the exit code.

import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { setOutput } from '@actions/core';
import { openBareDoor } from '../shared/door.ts';
import type { WeeklyReport } from '../shared/generated/weekly-report.types.ts';
import { openGitHub } from '../shared/github/octokit.ts';
import { runnerVoice } from '../shared/voice.ts';

/** Patience for pages that take GitHub longer than one pull request does. */
const PATIENCE = { attempt: 30_000, retries: 60_000, settle: 1_000 };

/** `page` is empty where none is wanted. */
export async function runReport(file: string, page: string): Promise<void> {
  try {
    const door = openBareDoor();
    const github = openGitHub(
      { token: door.inputs.token, apiUrl: door.apiUrl, ...door.repository },
      PATIENCE,
    );
    // A part of its own, so that each file of the bundle is one that can be read.
    const { tellWeek } = await import('./main.ts');
    const { exit, report: told } = await tellWeek({
      door,
      github,
      voice: runnerVoice,
      wait: async (milliseconds) => {
        runnerVoice.say(`Waiting ${Math.ceil(milliseconds / 1_000)} seconds, as GitHub's limits ask.`);
        await wait(milliseconds);
      },
      keep: (report) => {
        writeReport(file, report);
        setOutput('report', file);
        setOutput('issue', report.issue ? `${report.issue.number}` : '');
      },
    });
    if (page !== '') {
      // A part of its own: runs without a page do not read it.
      const { renderPage } = await import('./render/page/page.ts');
      writeFileSync(page, renderPage(told));
    }
    process.exitCode = exit;
  } catch (problem) {
    runnerVoice.complain(problem);
    process.exitCode = 1;
  }
}

/** Proposal by proposal: as one text ten thousand of them need more memory than all the rest. */
function writeReport(path: string, { proposals, ...rest }: WeeklyReport): void {
  const file = openSync(path, 'w');
  try {
    writeSync(file, `${JSON.stringify(rest).slice(0, -1)},"proposals":[`);
    for (const [index, proposal] of proposals.entries())
      writeSync(file, `${index === 0 ? '' : ','}\n${JSON.stringify(proposal)}`);
    writeSync(file, '\n]}\n');
  } finally {
    closeSync(file);
  }
}
