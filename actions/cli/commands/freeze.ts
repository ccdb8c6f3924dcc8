// When does a release freeze, and what would a freeze have held? The calendar of a release, and recorded merges decided again.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assembleFacts, parseChanges, releasesIn, type Side } from '../../freeze-gate/facts.ts';
import { headlineOf, judgeProposals } from '../../freeze-gate/main.ts';
import type { Config } from '../../shared/config.ts';
import { kindOfPath } from '../../shared/domain/path.ts';
import { compareReleases, parseRelease, type Release, renderRelease } from '../../shared/domain/release.ts';
import type { Source } from '../../shared/domain/source.ts';
import { dayAt, endOfDay, parseDay, renderInstant } from '../../shared/domain/zone.ts';
import { UserError } from '../../shared/errors.ts';
import { PRESETS } from '../../shared/presets.ts';
import { type Schedules, schedulesFrom } from '../../shared/schedules.ts';
import { toVerdict } from '../../shared/verdict.ts';
import type { Arguments } from '../arguments.ts';
import { listFolder, readSource } from '../files.ts';
import type { ExitCode } from '../main.ts';
import { painter, type Terminal } from '../terminal.ts';
import { findTree, folderOf } from '../tree.ts';

export async function freeze(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const cwd = terminal.cwd();
  const { config } = findTree(
    folderOf('.', cwd, () => true),
    cwd,
    args.config,
  );
  const merges = args.replay === undefined ? [] : readMerges(resolve(cwd, args.replay), args.replay);
  const effective = config.releases.schedule ? config : presetOf(merges);
  const schedules = readSchedules(args.schedules, cwd, effective);
  if (args.replay !== undefined) return replay(merges, schedules, effective, args, terminal);
  return calendar(schedules, effective, args, terminal);
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
  readonly title: string;
  readonly files: readonly {
    readonly path: string;
    readonly previous: string | null;
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
    return { merge, facts, verdict, releases: releasesIn(changes) };
  });
  if (args.format === 'json') {
    const verdict = {
      schema: 1,
      gate: 'freeze',
      outcome: results.some(({ verdict: { outcome } }) => outcome === 'failed' || outcome === 'error')
        ? 'failed'
        : 'passed',
      results: results.map(({ merge, verdict }) => ({
        pull: merge.pull,
        commit: merge.commit,
        outcome: verdict.outcome,
        findings: verdict.results.flatMap(({ findings }) => findings),
        known: [],
      })),
    };
    terminal.stdout.write(`${JSON.stringify(verdict, null, 2)}\n`);
  } else {
    const paint = painter(terminal);
    for (const { merge, facts, verdict } of results) {
      const style = verdict.outcome === 'failed' ? 'red' : verdict.outcome === 'passed' ? 'green' : 'yellow';
      const day = new Date(merge.merged_at).toISOString().slice(0, 16).replace('T', ' ');
      terminal.stdout.write(
        `${day}  ${`#${merge.pull}`.padStart(5)}  ${paint(style, verdict.outcome.padEnd(7))}  ${headlineOf(facts)}\n`,
      );
    }
  }
  return results.some(({ verdict }) => verdict.outcome === 'failed' || verdict.outcome === 'error') ? 1 : 0;
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
    let merge: Partial<Merge> | undefined;
    try {
      merge = JSON.parse(line) as Partial<Merge>;
    } catch {
      // said below
    }
    if (!Array.isArray(merge?.files) || Number.isNaN(Date.parse(merge.merged_at ?? '')))
      throw new UserError(`Line ${index + 1} of '${shown}' is no merge.`, hint);
    return [merge as Merge];
  });
}

/** A line for each date of a release, with today's between them. */
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
  const shown = wanted ? releases : releases.slice(-3);
  for (const release of shown) {
    const known = schedules.known(release);
    terminal.stdout.write(`${paint('bold', renderRelease(release))}\n`);
    if (known.state !== 'known') {
      terminal.stdout.write(`  ${known.state === 'unreadable' ? known.why : 'no schedule'}\n\n`);
      continue;
    }
    const { days, ...instants } = known.timeline;
    const rows: [number, string][] = [];
    const add = (instant: number | undefined, text: string) => {
      if (instant !== undefined) rows.push([instant, text]);
    };
    add(instants.enhancementFreeze, `enhancement freeze: ${days.enhancementFreeze} ends`);
    add(instants.codeFreeze, `code freeze: ${days.codeFreeze} ends`);
    add(instants.branchCut, `branch is cut: ${days.branchCut} ends`);
    add(instants.ga, `general availability: ${days.ga} begins`);
    rows.push([now, `today, ${dayAt(now, config.releases.zone)}`]);
    for (const [instant, text] of rows.sort((a, b) => a[0] - b[0])) {
      const line = `  ${renderInstant(instant)}  ${text}`;
      terminal.stdout.write(
        `${instant === now ? paint('green', line) : instant < now ? paint('dim', line) : line}\n`,
      );
    }
    terminal.stdout.write('\n');
  }
  return 0;
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
