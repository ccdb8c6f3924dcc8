// What would the action report now? Read from GitHub as the action reads it, and nothing written.

import { CONFIG_PATH } from '../shared/config.ts';
import { UserError } from '../shared/errors.ts';
import { openGitHub, type Place } from '../shared/github/octokit.ts';
import { type Told, tellWeek } from '../weekly-report/main.ts';
import type { Arguments } from './arguments.ts';
import { serverOf } from './github-place.ts';
import type { Terminal } from './terminal.ts';

/** In GraphQL the account of a workflow has no `[bot]`. */
const WORKFLOW = 'github-actions';
export const PATIENCE = { attempt: 30_000, retries: 60_000, settle: 1_000 };

export function tellFromGitHub(place: Place, args: Arguments, terminal: Terminal): Promise<Told> {
  const say = (text: string) => {
    if (terminal.stderr.isTTY || (args.dryRun && text.startsWith('dry run:')))
      terminal.stderr.write(`${text}\n`);
  };
  const server = serverOf(place.apiUrl, terminal);
  return tellWeek({
    door: {
      // A person's token would say everything a second time, beside what the workflow says.
      inputs: { token: place.token, config: args.config ?? CONFIG_PATH, dryRun: true },
      event: { name: 'terminal', payload: {} },
      repository: { owner: place.owner, name: place.name },
      apiUrl: place.apiUrl,
      server,
      run: `${server}/${place.owner}/${place.name}/actions`,
    },
    github: openGitHub(place, PATIENCE),
    voice: {
      say,
      summarize: () => Promise.resolve(),
      complain: (problem) => {
        if (!(problem instanceof UserError)) throw problem;
        terminal.stderr.write(`error: ${problem.message}\n${problem.hint}\n`);
      },
    },
    wait: () => Promise.resolve(),
    keep: () => undefined,
    trusted: WORKFLOW,
  });
}
