// What is checked against what? Everything that the arguments of `check` mean, read and in order, before anything is judged.

import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Config } from '../shared/config.ts';
import { kindOfPath, parseProposalPath } from '../shared/domain/path.ts';
import { parseRelease, type Release } from '../shared/domain/release.ts';
import { parseSource, type Source } from '../shared/domain/source.ts';
import type { Template } from '../shared/domain/template.ts';
import { parseTrackerTemplate, type Tracker } from '../shared/domain/tracker.ts';
import { UserError } from '../shared/errors.ts';
import type { CheckJob } from '../template-check/check.ts';
import type { SharedFacts } from '../template-check/facts.ts';
import { requireTemplate } from '../template-check/template.ts';
import type { Arguments } from './arguments.ts';
import { type FoundDocument, findDocuments } from './documents.ts';
import { requireText } from './files.ts';
import { type Comparison, compareWith, readAt } from './git.ts';
import { readPull, readTracker } from './issue-files.ts';
import type { Terminal } from './terminal.ts';
import { findTree, folderOf, type Tree } from './tree.ts';

/** A job whose document is still in its file, so that many are read where they are judged. */
export interface Job extends Omit<CheckJob, 'head'> {
  readonly file: string;
  /** What the file would hold, where that is judged in its place. */
  readonly text?: string;
  readonly tracker?: Tracker;
}

export interface Preparation {
  readonly jobs: readonly Job[];
  readonly shared: SharedFacts & { readonly template: Template };
  /** The template word for word, with `\n` as its line end. */
  readonly templateText: string;
  readonly notices: readonly string[];
}

/** Throws a {@link UserError} for what cannot be found or read. */
export function prepare(args: Arguments, terminal: Terminal): Preparation {
  const cwd = terminal.cwd();
  const tree = findTree(folderOf(args.paths[0] ?? '.', cwd, isFolder), cwd, args.config);
  const { top } = tree;
  const named = args.template === undefined ? undefined : resolve(cwd, args.template);
  const documents = findDocuments(args.paths, cwd, top, tree.config.proposals, named);
  const comparison =
    args.base === undefined ? undefined : compareWith(top, args.base, rootOf(args, tree.config));
  const { template, text: templateText, title } = findTemplate(args, tree, cwd, comparison);
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
  if (jobs.length === 0)
    notices.push(
      comparison
        ? 'No proposal changed: there is nothing to check.'
        : 'There is no proposal yet: `enhancements new` begins one.',
    );
  const shared = {
    config,
    template,
    ...(args.pull === undefined ? {} : { pull: readPull(args.pull, cwd) }),
    ...(trackers.length > 0 ? trackerTemplateOf(top, config) : {}),
    ...(upcoming ? { upcoming } : {}),
  };
  return { jobs, shared, templateText, notices };
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

export function findTemplate(
  args: Pick<Arguments, 'template' | 'base'>,
  { top, config, notice }: Pick<Tree, 'top' | 'config' | 'notice'>,
  cwd: string,
  comparison?: Comparison,
): { template: Template; text: string; title?: string } {
  const { template: usual } = config.proposals;
  // Where the preset was guessed, the folder may simply be another one than was meant.
  const guessed = notice === undefined ? '' : `${notice} Stand in the repository of the proposals. `;
  const hint = `${guessed}Name it with --template, or set \`proposals.template\` in the configuration.`;
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
  return { template, text: source && 'text' in source ? source.text : '', ...(title ? { title } : {}) };
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

/** As it was said. Throws a {@link UserError} for what is no release. */
export function releaseOf(text: string | undefined): Release | undefined {
  if (text === undefined) return undefined;
  const release = parseRelease(text);
  if (!release) throw new UserError(`'${text}' is no release.`, 'Write it as `--release v1.10`.');
  return release;
}

function rootOf(args: Arguments, config: Config): string {
  return args.paths.length > 0 ? '.' : config.proposals.root;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function statOrNothing(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
