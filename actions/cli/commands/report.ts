// How do the proposals stand this week? The report as the action would write it, from a terminal, which writes nothing.

import { CONFIG_PATH, requireConfig } from '../../shared/config.ts';
import { parseReportBody } from '../../shared/domain/ledger.ts';
import { isWeek } from '../../shared/domain/week.ts';
import { UserError } from '../../shared/errors.ts';
import { openGitHub, type Place } from '../../shared/github/octokit.ts';
import { tellWeek } from '../../weekly-report/main.ts';
import type { Arguments } from '../arguments.ts';
import { findPlace, serverOf } from '../github-place.ts';
import type { ExitCode } from '../main.ts';
import type { Terminal } from '../terminal.ts';

/** In GraphQL the account of a workflow has no `[bot]`. */
const WORKFLOW = 'github-actions';
const PATIENCE = { attempt: 30_000, retries: 60_000, settle: 1_000 };

export async function report(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [path] = args.paths;
  if (path !== undefined)
    throw new UserError(
      `\`report\` takes no argument, and got '${path}'.`,
      'Run `enhancements report --help`.',
    );
  if (args.format === 'github')
    throw new UserError("`report` has no format 'github'.", 'Write `--format json`, or leave it out.');
  const place = findPlace(args, terminal);
  if (args.week !== undefined) return published(args.week, place, args, terminal);
  const say = (text: string) => {
    if (terminal.stderr.isTTY || (args.dryRun && text.startsWith('dry run:')))
      terminal.stderr.write(`${text}\n`);
  };
  const server = serverOf(place.apiUrl, terminal);
  const told = await tellWeek({
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
  terminal.stdout.write(
    args.format === 'json' ? `${JSON.stringify(told.report, null, 2)}\n` : `${told.text}\n`,
  );
  return told.exit === 0 ? 0 : 2;
}

/** A week that is over is not made up again: its report is shown as it was published. */
async function published(week: string, place: Place, args: Arguments, terminal: Terminal): Promise<ExitCode> {
  if (!isWeek(week)) throw new UserError(`'${week}' is no week.`, 'Write it as `--week 2026-W47`.');
  if (args.format === 'json')
    throw new UserError(
      'The JSON of a week is kept by its run, not by its issue.',
      'Download it from the run that the issue names, or leave `--week` out.',
    );
  const github = openGitHub(place, PATIENCE);
  const { config } = await github.reportHome(args.config ?? CONFIG_PATH);
  const label = config && 'text' in config.source ? labelIn(config.source.text, args) : undefined;
  const issues = label === undefined ? [] : await github.reports(label);
  for (const issue of issues) {
    const parsed = parseReportBody(issue.body);
    if (parsed?.ledger.week !== week) continue;
    terminal.stdout.write(`${parsed.text}\n`);
    return 0;
  }
  throw new UserError(
    `There is no report of ${week} among the last twenty.`,
    'See the closed issues of the repository.',
  );
}

function labelIn(text: string, args: Arguments): string {
  return requireConfig(text, args.config ?? CONFIG_PATH).report.label;
}
