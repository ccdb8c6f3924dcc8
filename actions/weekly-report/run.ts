// One run of the action, from the door to the exit code.

import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { setOutput } from '@actions/core';
import { openBareDoor } from '../shared/door.ts';
import { openGitHub } from '../shared/github/octokit.ts';
import { runnerVoice } from '../shared/voice.ts';
import { tellWeek } from './main.ts';

/** Patience for pages that take GitHub longer than one pull request does. */
const PATIENCE = { attempt: 30_000, retries: 60_000, settle: 1_000 };

export async function runReport(file: string): Promise<void> {
  try {
    const door = openBareDoor();
    const github = openGitHub(
      { token: door.inputs.token, apiUrl: door.apiUrl, ...door.repository },
      PATIENCE,
    );
    const { exit } = await tellWeek({
      door,
      github,
      voice: runnerVoice,
      wait: async (milliseconds) => {
        runnerVoice.say(`Waiting ${Math.ceil(milliseconds / 1_000)} seconds, as GitHub's limits ask.`);
        await wait(milliseconds);
      },
      keep: (report) => {
        writeFileSync(file, `${JSON.stringify(report)}\n`);
        setOutput('report', file);
        setOutput('issue', report.issue ? `${report.issue.number}` : '');
      },
    });
    process.exitCode = exit;
  } catch (problem) {
    runnerVoice.complain(problem);
    process.exitCode = 1;
  }
}
