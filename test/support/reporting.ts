// The weekly report run in this process against a stand-in, as the action runs it: waiting moves the stand-in's clock.

import { validate } from '../../actions/shared/generated/weekly-report.ts';
import type { WeeklyReport } from '../../actions/shared/generated/weekly-report.types.ts';
import { openGitHub } from '../../actions/shared/github/octokit.ts';
import type { Patience } from '../../actions/shared/github/transport.ts';
import { type Told, tellWeek } from '../../actions/weekly-report/main.ts';
import type { Permissions } from '../github/access/tokens.ts';
import type { StandIn } from '../github/stand-in.ts';
import type { Comment, PlainIssue, Repository } from '../github/state/model.ts';

/** The permissions of the workflow. */
export const REPORTING: Permissions = { contents: 'read', issues: 'write', 'pull-requests': 'read' };
const SHORT: Patience = { attempt: 8_000, retries: 1_500, settle: 20 };

export interface ReportOptions {
  readonly dryRun?: boolean;
  readonly permissions?: Permissions;
  readonly patience?: Patience;
  /** Called before each write waits for its turn. */
  readonly onWait?: (milliseconds: number) => void;
}

export interface HeardReport {
  readonly exit: 0 | 1;
  readonly report?: WeeklyReport;
  readonly told?: Told;
  readonly summary: string;
  readonly said: readonly string[];
  readonly complaints: readonly string[];
}

export async function tellHere(
  github: StandIn,
  repository: Repository,
  options: ReportOptions = {},
): Promise<HeardReport> {
  const said: string[] = [];
  const complaints: string[] = [];
  let report: WeeklyReport | undefined;
  let summary = '';
  const owner = repository.owner.login;
  const token = github.token(repository, options.permissions ?? REPORTING);
  const place = { token, apiUrl: github.url, owner, name: repository.name };
  const complain = (problem: unknown) => {
    complaints.push(
      problem instanceof Error
        ? `${problem.message} ${'hint' in problem ? String(problem.hint) : (problem.stack ?? '')}`
        : String(problem),
    );
  };
  let told: Told | undefined;
  try {
    told = await tellWeek({
      door: {
        inputs: { token, config: '.github/enhancements.yaml', dryRun: options.dryRun ?? false },
        event: { name: 'schedule', payload: {} },
        repository: { owner, name: repository.name },
        apiUrl: github.url,
        server: 'https://github.com',
        run: `https://github.com/${owner}/${repository.name}/actions/runs/1`,
      },
      // Where a run has to wait, the stand-in's clock moves on.
      github: openGitHub(place, {
        pause: (milliseconds) => Promise.resolve(github.clock.advance(milliseconds)),
        ...(options.patience ?? SHORT),
      }),
      voice: {
        say: (text) => {
          said.push(text);
        },
        summarize: (markdown) => {
          summary += markdown;
          return Promise.resolve();
        },
        complain,
      },
      wait: (milliseconds) => {
        options.onWait?.(milliseconds);
        github.clock.advance(milliseconds);
        return Promise.resolve();
      },
      keep: (kept) => {
        report = kept;
      },
    });
  } catch (problem) {
    complain(problem);
  }
  return {
    exit: told?.exit ?? 1,
    ...(report ? { report } : {}),
    ...(told ? { told } : {}),
    summary,
    said,
    complaints,
  };
}

/** What the schema objects to in a report; nothing as a rule. */
export function schemaFaults(report: WeeklyReport | undefined): string[] {
  validate(JSON.parse(JSON.stringify(report ?? null)));
  return (validate.errors ?? []).map(
    ({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${JSON.stringify(params)}`,
  );
}

/** Our check-ins on an issue. */
export function checkInsOn(issue: PlainIssue | undefined): Comment[] {
  return (issue?.comments ?? []).filter(({ body }) => body.startsWith('<!-- enhancement-actions: check-in '));
}

/** Our reports, oldest first. */
export function reportsIn(repository: Repository): PlainIssue[] {
  return [...repository.issues.values()].filter(
    (issue): issue is PlainIssue =>
      issue.kind === 'Issue' && issue.body.startsWith('<!-- enhancement-actions: weekly-report '),
  );
}
