// What do these proposals lack? Finds them, reads them, has them judged on all cores, and says what was found.

import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAnnotations } from '../../shared/annotations.ts';
import type { Config } from '../../shared/config.ts';
import { isHazardous } from '../../shared/domain/hazard.ts';
import { kindOfPath, parseProposalPath } from '../../shared/domain/path.ts';
import { parseRelease, type Release } from '../../shared/domain/release.ts';
import { parseSource, type Source } from '../../shared/domain/source.ts';
import type { Template } from '../../shared/domain/template.ts';
import { parseTrackerTemplate, type Tracker } from '../../shared/domain/tracker.ts';
import { UserError } from '../../shared/errors.ts';
import { judgeAll, serveJobs, type Work, whyUnjudged } from '../../shared/judges.ts';
import { toVerdict } from '../../shared/verdict.ts';
import {
  type CheckJob,
  type CheckResult,
  checkProposal,
  type FileText,
  unjudged,
} from '../../template-check/check.ts';
import type { SharedFacts } from '../../template-check/facts.ts';
import { requireTemplate } from '../../template-check/template.ts';
import type { Arguments } from '../arguments.ts';
import { type FoundDocument, findDocuments } from '../documents.ts';
import { readSource, requireText } from '../files.ts';
import { renderText } from '../format/text.ts';
import { type Comparison, compareWith, readAt } from '../git.ts';
import { readPull, readTracker } from '../issue-files.ts';
import type { ExitCode } from '../main.ts';
import { painter, type Terminal } from '../terminal.ts';
import { findTree, folderOf } from '../tree.ts';

/** A job whose document is still in its file, so that many are read where they are judged. */
interface Job extends Omit<CheckJob, 'head'> {
  readonly file: string;
  readonly tracker?: Tracker;
}

export async function check(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const cwd = terminal.cwd();
  const tree = findTree(folderOf(args.paths[0] ?? '.', cwd, isFolder), cwd, args.config);
  const { top } = tree;
  const named = args.template === undefined ? undefined : resolve(cwd, args.template);
  const documents = findDocuments(args.paths, cwd, top, tree.config.proposals, named);
  const comparison =
    args.base === undefined ? undefined : compareWith(top, args.base, rootOf(args, tree.config));
  const { template, title } = findTemplate(args, top, cwd, tree.config, comparison);
  const config = title
    ? { ...tree.config, proposals: { ...tree.config.proposals, series: title } }
    : tree.config;
  const notices = [
    ...(tree.notice ? [tree.notice] : []),
    ...(comparison
      ? [`Compared with ${comparison.mergeBase.slice(0, 12)}, the merge base of ${args.base} and HEAD.`]
      : []),
  ];
  const upcoming = releaseOf(args.release);
  if (!upcoming)
    notices.push(
      'How long a stage lasts, and whether a target is too early, is judged with --release v1.10, the release that is planned now.',
    );
  const trackers = args.tracker.map((file) => readTracker(file, cwd, config.proposals.series));
  const jobs = jobsOf(documents, args, top, config, comparison, trackers);
  const shared: SharedFacts = {
    config,
    template,
    ...(args.pull === undefined ? {} : { pull: readPull(args.pull, cwd) }),
    ...(trackers.length > 0 ? trackerTemplateOf(top, config) : {}),
    ...(upcoming ? { upcoming } : {}),
  };
  const results = await judgeAll<Job, CheckResult>(jobs, {
    ...judgeWith(shared),
    weigh: ({ file, base }) => sizeOf(file) + (typeof base === 'string' ? 0 : textOf(base.file).length),
    fail: (job, reason) => unjudged(job.path, whyUnjudged(reason)),
    ...(isBundled() ? { child: { file: fileURLToPath(import.meta.url), data: shared } } : {}),
    ...progress(terminal),
  });
  if (jobs.length === 0) notices.push('No proposal changed: there is nothing to check.');
  const notes = new Map(results.flatMap(({ path, note }) => (note ? [[path, note] as const] : [])));
  const said = [...notes].map(([path, note]) => `${path}: ${note}`);
  const verdict = toVerdict('template', results, args.format === 'text' ? notices : [...notices, ...said]);
  if (args.format === 'json') terminal.stdout.write(`${JSON.stringify(verdict, null, 2)}\n`);
  else if (args.format === 'github') terminal.stdout.write(renderAnnotations(verdict));
  else {
    const files = new Map(jobs.map((job) => [job.path, job.file]));
    const sourceOf = (path: string) => textOf(readSource(files.get(path) ?? ''));
    terminal.stdout.write(renderText(verdict, sourceOf, painter(terminal), notes));
  }
  return verdict.outcome === 'passed' || verdict.outcome === 'warning'
    ? 0
    : verdict.outcome === 'error'
      ? 2
      : 1;
}

/** In a child process: the same judge, with the shared facts that came with it. */
export function serveChecks(): void {
  serveJobs<Job, CheckResult>((shared) => judgeWith(shared as SharedFacts));
}

function judgeWith(shared: SharedFacts): Pick<Work<Job, CheckResult>, 'judge' | 'isHazardous'> {
  // A job is asked about its hazards and then judged: its file is read once for both.
  let last: { job: Job; head: FileText } | undefined;
  const read = (job: Job): FileText => {
    if (last?.job !== job) last = { job, head: readSource(job.file) };
    return last.head;
  };
  return {
    isHazardous: (job) =>
      isHazardous(textOf(read(job))) || (typeof job.base !== 'string' && isHazardous(textOf(job.base.file))),
    judge: (job) => {
      const { file: _file, tracker, ...rest } = job;
      return checkProposal({ ...rest, head: read(job) }, tracker ? { ...shared, tracker } : shared);
    },
  };
}

/** One job a document; with a comparison and without paths, only for what changed. */
function jobsOf(
  documents: readonly FoundDocument[],
  args: Arguments,
  top: string,
  config: Config,
  comparison: Comparison | undefined,
  trackers: readonly Tracker[],
): Job[] {
  return documents.flatMap(({ path, kind, file }): Job[] => {
    if (comparison && !comparison.changed.has(path) && args.paths.length === 0) return [];
    const base = comparison ? baseOf(path, top, config, comparison) : 'unknown';
    const tracker = trackerOf(path, config, trackers, documents.length);
    return [{ path, kind, file, base, ...(tracker ? { tracker } : {}) }];
  });
}

function baseOf(
  path: string,
  top: string,
  config: Config,
  { mergeBase, changed, before }: Comparison,
): CheckJob['base'] {
  const previous = changed.has(path) ? changed.get(path)?.previous : path;
  const bytes = previous === undefined ? undefined : readAt(top, mergeBase, previous);
  if (previous === undefined || !bytes) return 'none';
  const kind = kindOfPath(previous, config.proposals, (other) => before.has(other));
  return { path: previous, kind: kind === 'none' ? 'proposal' : kind, file: parseSource(bytes) };
}

function findTemplate(
  args: Arguments,
  top: string,
  cwd: string,
  config: Config,
  comparison: Comparison | undefined,
): { template: Template; title?: string } {
  const { template: usual } = config.proposals;
  const hint = 'Name it with --template, or set `proposals.template` in the configuration.';
  let source: Source | undefined;
  if (args.template !== undefined) source = { text: requireText(args.template, cwd, 'The template', hint) };
  else if (comparison) {
    const bytes = readAt(top, comparison.tip, usual);
    source = bytes && parseSource(bytes);
  } else source = { text: requireText(usual, top, 'The template', hint) };
  const where = comparison && args.template === undefined ? ` at ${args.base}` : '';
  const template = requireTemplate(source, args.template ?? usual, where);
  // Without a configuration nobody said what the series is called: the template does.
  const title = config.preset === 'none' ? template.title?.series : undefined;
  return { template, ...(title ? { title } : {}) };
}

function trackerOf(
  path: string,
  config: Config,
  trackers: readonly Tracker[],
  files: number,
): Tracker | undefined {
  const number = parseProposalPath(path, config.proposals)?.number;
  return trackers.find((tracker) => tracker.number === number) ?? (files === 1 ? trackers[0] : undefined);
}

function trackerTemplateOf(top: string, config: Config): Pick<SharedFacts, 'trackerTemplate'> {
  const path = config.proposals.trackerTemplate;
  if (!statOrNothing(join(top, path))) return {};
  return {
    trackerTemplate: parseTrackerTemplate(requireText(path, top, 'The issue template', 'Restore it.')),
  };
}

function releaseOf(text: string | undefined): Release | undefined {
  if (text === undefined) return undefined;
  const release = parseRelease(text);
  if (!release) throw new UserError(`'${text}' is no release.`, 'Write it as `--release v1.10`.');
  return release;
}

function rootOf(args: Arguments, config: Config): string {
  return args.paths.length > 0 ? '.' : config.proposals.root;
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

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function statOrNothing(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
