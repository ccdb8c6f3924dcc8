// How do the proposals stand this week? The report as the action would write it, from a terminal, which writes nothing.

import { resolve } from 'node:path';
import { CONFIG_PATH, requireConfig } from '../../shared/config.ts';
import { parseReportBody } from '../../shared/domain/ledger.ts';
import { isWeek } from '../../shared/domain/week.ts';
import { UserError } from '../../shared/errors.ts';
import { openGitHub, type Place } from '../../shared/github/octokit.ts';
import { renderPage } from '../../weekly-report/render/page/page.ts';
import type { Arguments } from '../arguments.ts';
import { findPlace } from '../github-place.ts';
import { PATIENCE, tellFromGitHub } from '../live-report.ts';
import type { ExitCode } from '../main.ts';
import type { Terminal } from '../terminal.ts';
import { writeOut } from '../write-out.ts';

export async function report(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [path] = args.paths;
  if (path !== undefined)
    throw new UserError(
      `\`report\` takes no argument, and got '${path}'.`,
      'Run `enhancements report --help`.',
    );
  const place = findPlace(args, terminal);
  if (args.week !== undefined) return published(args.week, place, args, terminal);
  const told = await tellFromGitHub(place, args, terminal);
  const text =
    args.format === 'json'
      ? `${JSON.stringify(told.report, null, 2)}\n`
      : args.format === 'html'
        ? renderPage(told.report)
        : `${told.text}\n`;
  if (args.output === undefined) terminal.stdout.write(text);
  else writeOut(resolve(terminal.cwd(), args.output), args.output, text);
  return told.exit === 0 ? 0 : 2;
}

/** A week that is over is not made up again: its report is shown as it was published. */
async function published(week: string, place: Place, args: Arguments, terminal: Terminal): Promise<ExitCode> {
  if (!isWeek(week)) throw new UserError(`'${week}' is no week.`, 'Write it as `--week 2026-W47`.');
  if (args.format !== 'text')
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
