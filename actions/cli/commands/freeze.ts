// When does a release freeze, and what would a freeze have held? The calendar of a release, and recorded merges decided again.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assembleFacts, parseChanges, type Side } from '../../freeze-gate/facts.ts';
import { headlineOf, judgeProposals } from '../../freeze-gate/main.ts';
import type { Config } from '../../shared/config.ts';
import type { KnownTimeline } from '../../shared/domain/enhancement-freeze.ts';
import { kindOfPath } from '../../shared/domain/path.ts';
import { compareReleases, parseRelease, type Release, renderRelease } from '../../shared/domain/release.ts';
import { gravest, type Outcome } from '../../shared/domain/rule.ts';
import type { Timeline } from '../../shared/domain/schedule.ts';
import type { Source } from '../../shared/domain/source.ts';
import { dayAt, endOfDay, parseDay, renderInstant } from '../../shared/domain/zone.ts';
import { UserError } from '../../shared/errors.ts';
import { PRESETS } from '../../shared/presets.ts';
import { type Schedules, schedulesFrom } from '../../shared/schedules.ts';
import { toVerdict } from '../../shared/verdict.ts';
import type { Arguments } from '../arguments.ts';
import { listFolder, readSource } from '../files.ts';
import type { ExitCode } from '../main.ts';
import { painter, type Style, type Terminal } from '../terminal.ts';
import { findTree, folderOf } from '../tree.ts';

export async function freeze(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const cwd = terminal.cwd();
  refuseOthers(args);
  if (args.preview || args.paths.length > 0) {
    const { freezeOfPull, previewFreeze } = await import('./freeze-live.ts');
    return args.preview ? previewFreeze(args, terminal) : freezeOfPull(args, terminal);
  }
  const { config, notice } = findTree(
    folderOf('.', cwd, () => true),
    cwd,
    args.config,
  );
  const merges = args.replay === undefined ? [] : readMerges(resolve(cwd, args.replay), args.replay);
  const effective = notice !== undefined && config.preset === 'none' ? presetOf(merges) : config;
  const schedules = readSchedules(args.schedules, cwd, effective);
  if (args.replay !== undefined) return replay(merges, schedules, effective, args, terminal);
  return calendar(schedules, effective, args, terminal);
}

function refuseOthers({ paths, replay: file, at, release, preview, schedules }: Arguments): void {
  const [, second] = paths;
  const hint = 'Run `enhancements freeze --help`.';
  if (second !== undefined)
    throw new UserError(`\`freeze\` takes one pull request, and got '${second}' as well.`, hint);
  const isLive = preview || paths.length > 0;
  if (preview && paths.length > 0)
    throw new UserError('`--preview` is about all pull requests.', 'Leave the number or the option out.');
  if (isLive && (file !== undefined || schedules !== undefined || at !== undefined))
    throw new UserError(
      'What stands on GitHub is judged by the schedules there, and now.',
      'Leave `--replay`, `--schedules` and `--at` out.',
    );
  if (file !== undefined && (at !== undefined || release !== undefined))
    throw new UserError(
      '`--replay` decides on each merge at its own time.',
      'Leave `--at` and `--release` out.',
    );
}

/** Without a configuration the merges say whose they are. */
function presetOf(merges: readonly Merge[]): Config {
  const { vep, cep } = PRESETS;
  const below = (root: string) =>
    merges.some(({ files }) => files.some(({ path }) => path.startsWith(`${root}/`)));
  return !below(vep.proposals.root) && below(cep.proposals.root) ? cep : vep;
}

/** Files `v1.9.yaml` in a folder. */
function readSchedules(folder: string | undefined, cwd: string, config: Config): Schedules {
  if (folder === undefined) {
    throw new UserError(
      'Where are the schedules?',
      'Name a folder with files `v1.9.yaml`: `--schedules DIR`.',
    );
  }
  const sources = new Map<string, Source>();
  const published: Release[] = [];
  for (const name of listFolder(resolve(cwd, folder))) {
    const release = parseRelease(/^(v\d+\.\d+)\.ya?ml$/.exec(name)?.[1] ?? '');
    if (!release) continue;
    published.push(release);
    sources.set(renderRelease(release), readSource(join(resolve(cwd, folder), name)));
  }
  if (published.length === 0) {
    throw new UserError(
      `'${folder}' holds no schedule.`,
      'Its files are called `v1.9.yaml`, one for each release.',
    );
  }
  return schedulesFrom(config, sources, published, '');
}

interface Merge {
  readonly commit: string;
  readonly merged_at: string;
  readonly pull: number;
  readonly files: readonly {
    readonly path: string;
    readonly previous?: string | null;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** Each merge at its own time, by the same code as the gate. */
function replay(
  merges: readonly Merge[],
  schedules: Schedules,
  config: Config,
  args: Arguments,
  terminal: Terminal,
): ExitCode {
  const results = merges.map((merge) => {
    const now = Date.parse(merge.merged_at);
    const changes = parseChanges(changesOf(merge, config), config);
    const facts = assembleFacts(changes, { config, schedules, now, exceptions: [], authorities: [] });
    // What was merged needs no warning of what was ahead.
    const documents = judgeProposals(facts, {
      ...config,
      freeze: { ...config.freeze, rules: { ...config.freeze.rules, 'freeze-ahead': 'off' } },
    });
    const verdict = toVerdict('freeze', documents, []);
    return { merge, facts, verdict };
  });
  const outcome = gravest(results.map(({ verdict }) => verdict.outcome));
  if (args.format === 'json') {
    writeJson(terminal, {
      schema: 1,
      gate: 'freeze',
      outcome,
      results: results.map(({ merge, verdict }) => ({
        pull: merge.pull,
        commit: merge.commit,
        outcome: verdict.outcome,
        findings: verdict.results.flatMap(({ findings }) => findings),
        known: [],
      })),
    });
  } else {
    const paint = painter(terminal);
    for (const { merge, facts, verdict } of results) {
      const style = STYLES[verdict.outcome];
      const day = new Date(merge.merged_at).toISOString().slice(0, 16).replace('T', ' ');
      terminal.stdout.write(
        `${day}  ${`#${merge.pull}`.padStart(5)}  ${paint(style, verdict.outcome.padEnd(7))}  ${headlineOf(facts)}\n`,
      );
    }
  }
  if (results.some(({ verdict }) => verdict.outcome === 'failed')) return 1;
  return outcome === 'error' ? 2 : 0;
}

const STYLES: Readonly<Record<Outcome, Style>> = {
  passed: 'green',
  warning: 'yellow',
  pending: 'yellow',
  failed: 'red',
  error: 'red',
};

function writeJson({ stdout }: Terminal, value: unknown): void {
  stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

function changesOf(merge: Merge, config: Config): { head?: Side; base?: Side }[] {
  const after = new Set(merge.files.flatMap(({ path, after: text }) => (text === null ? [] : [path])));
  const side = (path: string, text: string | null): Side | undefined => {
    const kind = kindOfPath(path, config.proposals, (other) => after.has(other));
    return text === null || kind === 'none'
      ? undefined
      : { path, kind, source: { text: text.replace(/\r\n?/g, '\n') } };
  };
  return merge.files.flatMap(({ path, previous, before, after: text }) => {
    const head = side(path, text);
    const base = side(previous ?? path, before);
    return head || base ? [{ ...(head ? { head } : {}), ...(base ? { base } : {}) }] : [];
  });
}

function readMerges(path: string, shown: string): Merge[] {
  const hint =
    'Expected one JSON object a line: {commit, merged_at, pull, title, files: [{path, previous, before, after}]}.';
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UserError(`'${shown}' is not there, or cannot be read.`, hint);
  }
  return text.split('\n').flatMap((line, index): Merge[] => {
    if (line.trim() === '') return [];
    let merge: unknown;
    try {
      merge = JSON.parse(line);
    } catch {
      // said below
    }
    if (!isMerge(merge)) throw new UserError(`Line ${index + 1} of '${shown}' is no merge.`, hint);
    return [merge];
  });
}

/** A time without a zone would be another instant on another machine. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
const OID = /^[0-9a-f]{7,64}$/;

function isMerge(value: unknown): value is Merge {
  if (typeof value !== 'object' || value === null) return false;
  const { commit, merged_at: at, pull, files } = value as Partial<Record<keyof Merge, unknown>>;
  const isText = (text: unknown) => text === null || typeof text === 'string';
  return (
    typeof commit === 'string' &&
    OID.test(commit) &&
    typeof at === 'string' &&
    INSTANT.test(at) &&
    !Number.isNaN(Date.parse(at)) &&
    Number.isSafeInteger(pull) &&
    Array.isArray(files) &&
    files.every(
      (file: Partial<Merge['files'][number]> | null) =>
        typeof file?.path === 'string' &&
        isText(file.previous ?? null) &&
        isText(file.before) &&
        isText(file.after),
    )
  );
}

/** Each date of a release, with today's between them. */
function calendar(schedules: Schedules, config: Config, args: Arguments, terminal: Terminal): ExitCode {
  const now = args.at === undefined ? Date.now() : instantOf(args.at, config);
  const wanted = args.release === undefined ? undefined : parseRelease(args.release);
  if (args.release !== undefined && !wanted)
    throw new UserError(`'${args.release}' is no release.`, 'Write it as `--release v1.10`.');
  const paint = painter(terminal);
  const releases = schedules.published.filter(
    (release) => wanted === undefined || compareReleases(release, wanted) === 0,
  );
  if (releases.length === 0)
    throw new UserError(
      `There is no schedule of ${args.release}.`,
      'See which are there: leave `--release` out.',
    );
  const shown = (wanted ? releases : releases.slice(-3)).map((release) => ({
    release,
    known: schedules.known(release),
  }));
  if (args.format === 'json') {
    writeJson(terminal, {
      schema: 1,
      now: new Date(now).toISOString(),
      releases: shown.map(({ release, known }) => ({
        release: renderRelease(release),
        ...(known.state === 'known'
          ? {
              dates: datesOf(known.timeline).map(({ instant, what, day }) => ({
                what,
                day,
                instant: new Date(instant).toISOString(),
              })),
            }
          : { problem: problemOf(known) }),
      })),
    });
  } else {
    for (const { release, known } of shown) {
      terminal.stdout.write(`${paint('bold', renderRelease(release))}\n`);
      if (known.state !== 'known') {
        terminal.stdout.write(`  ${problemOf(known)}\n\n`);
        continue;
      }
      const rows = [
        ...datesOf(known.timeline).map(({ instant, what, day, edge }) => ({
          instant,
          text: `${what}: ${day} ${edge}`,
        })),
        { instant: now, text: `today, ${dayAt(now, config.releases.zone)}` },
      ].sort((a, b) => a.instant - b.instant);
      for (const { instant, text } of rows) {
        const line = `  ${renderInstant(instant)}  ${text}`;
        terminal.stdout.write(
          `${instant === now ? paint('green', line) : instant < now ? paint('dim', line) : line}\n`,
        );
      }
      terminal.stdout.write('\n');
    }
  }
  return shown.some(({ known }) => known.state === 'unreadable') ? 2 : 0;
}

function problemOf(known: Exclude<KnownTimeline, { readonly state: 'known' }>): string {
  return known.state === 'unreadable' ? known.why : 'no schedule';
}

interface ShownDate {
  readonly instant: number;
  readonly what: string;
  readonly day: string | undefined;
  readonly edge: 'begins' | 'ends';
}

function datesOf({ days, ...instants }: Timeline): ShownDate[] {
  const dates = [
    [instants.enhancementFreeze, 'enhancement freeze', days.enhancementFreeze, 'ends'],
    [instants.codeFreeze, 'code freeze', days.codeFreeze, 'ends'],
    [instants.branchCut, 'branch is cut', days.branchCut, 'ends'],
    [instants.ga, 'general availability', days.ga, 'begins'],
  ] as const;
  return dates.flatMap(([instant, what, day, edge]) =>
    instant === undefined ? [] : [{ instant, what, day, edge }],
  );
}

function instantOf(text: string, config: Config): number {
  const day = parseDay(text);
  // The last instant of the day: whatever ends with it has not begun.
  if (day !== undefined) return endOfDay(day, config.releases.zone) - 1;
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?Z$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant)) {
    throw new UserError(`'${text}' is no date.`, 'Write `--at 2026-04-30` or `--at 2026-04-30T18:00Z`.');
  }
  return instant;
}
