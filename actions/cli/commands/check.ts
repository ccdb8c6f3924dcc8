// What do these proposals lack? Finds them, reads them, has them judged on all cores, and says what was found.

import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderAnnotations } from '../../shared/annotations.ts';
import { isHazardous } from '../../shared/domain/hazard.ts';
import type { Verdict } from '../../shared/generated/verdict.types.ts';
import { judgeAll, serveJobs, type Work, whyUnjudged } from '../../shared/judges.ts';
import { toVerdict } from '../../shared/verdict.ts';
import { type CheckResult, checkProposal, type FileText, unjudged } from '../../template-check/check.ts';
import type { SharedFacts } from '../../template-check/facts.ts';
import type { Arguments } from '../arguments.ts';
import { readSource } from '../files.ts';
import { renderText } from '../format/text.ts';
import type { ExitCode } from '../main.ts';
import { type Job, prepare } from '../preparation.ts';
import { painter, type Terminal } from '../terminal.ts';

export async function check(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  // What mends is loaded where it is asked for.
  if (args.fix || args.dryRun) return (await import('./fix.ts')).fix(args, terminal);
  const { jobs, shared, notices } = prepare(args, terminal);
  const results = await judgeJobs(jobs, shared, terminal);
  const files = new Map(jobs.map((job) => [job.path, job.file]));
  const verdict = sayVerdict(results, notices, args, terminal, (path) => readSource(files.get(path) ?? ''));
  return exitCodeOf(verdict);
}

export function judgeJobs(
  jobs: readonly Job[],
  shared: SharedFacts,
  terminal: Terminal,
): Promise<readonly CheckResult[]> {
  return judgeAll<Job, CheckResult>(jobs, {
    ...judgeWith(shared),
    weigh: ({ file, base }) => sizeOf(file) + (typeof base === 'string' ? 0 : textOf(base.file).length),
    fail: (job, reason) => unjudged(job.path, whyUnjudged(reason)),
    ...(isBundled() ? { child: { file: fileURLToPath(import.meta.url), data: shared } } : {}),
    ...progress(terminal),
  });
}

/** Says in the format that was asked for what was found; `sourceOf` gives the text of a path. */
export function sayVerdict(
  results: readonly CheckResult[],
  notices: readonly string[],
  { format }: Pick<Arguments, 'format'>,
  terminal: Terminal,
  sourceOf: (path: string) => FileText,
): Verdict {
  const notes = new Map(results.flatMap(({ path, note }) => (note ? [[path, note] as const] : [])));
  const said = [...notes].map(([path, note]) => `${path}: ${note}`);
  const verdict = toVerdict('template', results, format === 'text' ? notices : [...notices, ...said]);
  if (format === 'json') terminal.stdout.write(`${JSON.stringify(verdict, null, 2)}\n`);
  else if (format === 'github') terminal.stdout.write(renderAnnotations(verdict));
  else {
    const shown = renderText(verdict, (path) => textOf(sourceOf(path)), painter(terminal), notes);
    terminal.stdout.write(shown);
  }
  return verdict;
}

export function exitCodeOf({ outcome }: Verdict): ExitCode {
  return outcome === 'passed' || outcome === 'warning' ? 0 : outcome === 'error' ? 2 : 1;
}

/** In a child process: the same judge, with the shared facts that came with it. */
export function serveChecks(): void {
  serveJobs<Job, CheckResult>((shared) => judgeWith(shared as SharedFacts));
}

function judgeWith(shared: SharedFacts): Pick<Work<Job, CheckResult>, 'judge' | 'isHazardous'> {
  // A job is asked about its hazards and then judged: its file is read once for both.
  let last: { job: Job; head: FileText } | undefined;
  const read = (job: Job): FileText => {
    if (last?.job !== job)
      last = { job, head: job.text === undefined ? readSource(job.file) : { text: job.text } };
    return last.head;
  };
  return {
    isHazardous: (job) =>
      isHazardous(textOf(read(job))) || (typeof job.base !== 'string' && isHazardous(textOf(job.base.file))),
    judge: (job) => {
      const { file: _file, text: _text, tracker, ...rest } = job;
      return checkProposal({ ...rest, head: read(job) }, tracker ? { ...shared, tracker } : shared);
    },
  };
}

function textOf(file: FileText): string {
  return 'text' in file ? file.text : '';
}

function progress({ stderr }: Terminal): { progress?: (done: number, total: number) => void } {
  if (!stderr.isTTY) return {};
  return {
    progress: (done, total) => {
      if (total > 20) stderr.write(done === total ? '\r\u001b[K' : `\rchecked ${done} of ${total}`);
    },
  };
}

/** Sources run in tests without a bundle have no file to start a child from. */
function isBundled(): boolean {
  return import.meta.url.endsWith('.js');
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
