// How would these proposals carry their metadata in the other format? Shows the difference of each file; writes it only where that is asked for.

import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { isVisible } from '../../shared/domain/content.ts';
import { draftText, renderDraft } from '../../shared/domain/draft.ts';
import { isHazardous } from '../../shared/domain/hazard.ts';
import { type Migration, type MigrationJob, toFrontMatter } from '../../shared/domain/migration.ts';
import { toTargetLines } from '../../shared/domain/migration-back.ts';
import { patchOf } from '../../shared/domain/patch.ts';
import { stageOf } from '../../shared/domain/target.ts';
import { type Tracker, trackerField } from '../../shared/domain/tracker.ts';
import { count } from '../../shared/domain/words.ts';
import { proposalOptions } from '../../shared/proposal-options.ts';
import { checkProposal } from '../../template-check/check.ts';
import type { SharedFacts } from '../../template-check/facts.ts';
import type { Arguments } from '../arguments.ts';
import { readBytes } from '../files.ts';
import { renderChange } from '../format/changes.ts';
import type { ExitCode } from '../main.ts';
import { type Job, type Preparation, prepare } from '../preparation.ts';
import { painter, type Terminal } from '../terminal.ts';
import { type Replacement, replaceFiles } from '../writing.ts';

interface Report {
  readonly path: string;
  readonly state: 'migrated' | 'unchanged' | 'refused';
  /** Why nothing changes, or what stays to do. */
  readonly said: readonly string[];
  readonly patch: readonly string[];
}

interface Planned extends Report {
  readonly replacement?: Replacement;
}

export async function migrate(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const preparation = prepare(args, terminal);
  const plans = preparation.jobs.map((job) => plan(job, args, preparation));
  const paint = painter(terminal);
  const reports: Report[] = plans.map(({ path, state, said, patch }) => ({ path, state, said, patch }));
  if (args.format !== 'json') {
    for (const { path, state, said, patch } of reports)
      terminal.stdout.write(`${renderChange({ path: `${path}  ${state}`, said, patch }, paint)}\n`);
  }
  if (args.write) replaceFiles(plans.flatMap(({ replacement }) => replacement ?? []));
  if (args.format === 'json') {
    const files = reports.map(({ patch, ...rest }) => ({
      ...rest,
      ...(patch.length > 0 ? { patch: `${patch.join('\n')}\n` } : {}),
    }));
    terminal.stdout.write(
      `${JSON.stringify({ schema: 1, to: args.to, written: args.write, files }, null, 2)}\n`,
    );
  } else terminal.stdout.write(`${summary(reports, args)}\n`);
  return reports.some(({ state }) => state === 'refused') ? 1 : 0;
}

function plan(job: Job, args: Arguments, { shared }: Preparation): Planned {
  const { path, kind, file, tracker } = job;
  const none = { path, patch: [] };
  if (kind === 'appendix')
    return {
      ...none,
      state: 'unchanged',
      said: ['An appendix carries no metadata: only the proposal does.'],
    };
  const read = readBytes(file);
  const source = 'unreadable' in read ? read : read.source;
  if ('unreadable' in source || 'unreadable' in read)
    return {
      ...none,
      state: 'refused',
      said: 'unreadable' in source ? [source.unreadable.message, source.unreadable.hint] : [],
    };
  const { text } = source;
  if (isHazardous(text))
    return {
      ...none,
      state: 'refused',
      said: ['It is nested too deeply, or too long.', 'Migrate it by hand.'],
    };
  const created = args.to === 'front-matter' ? dayOfFirstCommit(file) : undefined;
  const own: MigrationJob = {
    path,
    kind,
    text,
    options: proposalOptions(shared.config),
    template: shared.template,
    known: { ...(tracker ? knownFrom(tracker) : {}), ...(created === undefined ? {} : { created }) },
  };
  const made: Migration = args.to === 'front-matter' ? toFrontMatter(own) : toTargetLines(own);
  if ('already' in made) return { ...none, state: 'unchanged', said: [made.already] };
  if ('refused' in made) return { ...none, state: 'refused', said: [made.refused, made.hint] };
  return {
    path,
    state: 'migrated',
    said: [...made.notes, ...moreAsked(own, draftText(made.draft), shared)],
    patch: patchOf(path, text, made.draft),
    replacement: { file, path, before: read.bytes, after: renderDraft(made.draft, read.bytes) },
  };
}

/** The other format may have sections of its own in the template. */
function moreAsked({ path, kind, text }: MigrationJob, after: string, shared: SharedFacts): string[] {
  const missing = (some: string) =>
    checkProposal({ path, kind, head: { text: some }, base: 'unknown' }, shared).findings.filter(
      ({ rule }) => rule === 'section-required',
    ).length;
  return missing(after) > missing(text)
    ? ['With target lines the template asks for more: `enhancements check --fix` adds it.']
    : [];
}

function summary(reports: readonly Report[], { to, write }: Arguments): string {
  const by = (state: Report['state']) => reports.filter((report) => report.state === state).length;
  const migrated = `${count(by('migrated'), 'file')} ${write ? 'changed' : 'would be changed'} to ${to}`;
  const rest = [
    by('unchanged') > 0 ? `${by('unchanged')} left as they are` : '',
    by('refused') > 0 ? `${by('refused')} refused` : '',
  ].filter((part) => part !== '');
  const next = !write && by('migrated') > 0 ? ' Write them with --write.' : '';
  return `${[migrated, ...rest].join(', ')}.${next}`;
}

/** What a tracking issue says about its proposal beyond the targets, which are only its wish. */
function knownFrom(tracker: Tracker): MigrationJob['known'] {
  const said = (name: string) =>
    (trackerField(tracker, name)?.lines ?? []).map(({ text }) => text.trim()).filter(isVisible);
  const logins = (name: string) => [
    ...new Set(
      said(name).flatMap((line) => line.match(/@[A-Za-z\d](?:[A-Za-z\d]|-(?=[A-Za-z\d])){0,38}/g) ?? []),
    ),
  ];
  const [gate, more] = said('Feature Gate');
  const { stage } = stageOf(said('Current Feature Stage')[0] ?? '');
  const title = tracker.title.replace(/^\s*[A-Za-z]{1,10}[\s#-]*\d{1,9}\s*[:.–—-]*\s*/, '').trim();
  return {
    authors: logins('Primary contact (assignee)'),
    reviewers: logins('Reviewers'),
    approvers: logins('Approvers'),
    ...(gate !== undefined && more === undefined && /^`?\w+`?$/.test(gate)
      ? { featureGate: gate.replaceAll('`', '') }
      : {}),
    ...(stage ? { stage } : {}),
    ...(title === '' ? {} : { title }),
  };
}

/** When the file came into the repository, also under another name; undefined outside of one, and where git does not know. */
function dayOfFirstCommit(file: string): string | undefined {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', dirname(file), ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  try {
    // The oldest commit of a shallow clone seems to add every file.
    if (git('rev-parse', '--is-shallow-repository') !== 'false') return undefined;
    const days = git('log', '--follow', '--diff-filter=A', '--format=%as', '--', file).split('\n');
    const day = days.at(-1) ?? '';
    return /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined;
  } catch {
    return undefined;
  }
}
