// How is the suite installed in a repository? Looks at it, decides, shows what would be written, and writes what is not there yet; everything begins as
// advisory.

import { join } from 'node:path';
import { CONFIG_PATH, type Config } from '../../shared/config.ts';
import { parseProposalPath } from '../../shared/domain/path.ts';
import { sigName } from '../../shared/domain/proposal.ts';
import { UserError } from '../../shared/errors.ts';
import type { GitHub, Label } from '../../shared/github/github.ts';
import type { Arguments } from '../arguments.ts';
import { type InitReport, renderInit, toJson } from '../format/init.ts';
import { shellWord } from '../format/next.ts';
import { printable } from '../format/text.ts';
import { callersFor } from '../install/callers.ts';
import { type Choices, choicesFrom, kindFrom } from '../install/choices.ts';
import { type Decided, decide, kindOf, presetOf, standingConfig, statedKind } from '../install/decide.ts';
import { type FoundKind, KIND_WORDS, KINDS } from '../install/kind.ts';
import { labelsFor } from '../install/labels.ts';
import { mistakenIn } from '../install/mistaken.ts';
import { askGitHub, missingLabels, type OnGitHub } from '../install/on-github.ts';
import { findProw, PROW_LABELS } from '../install/prow.ts';
import { findRepository, type Repository } from '../install/repository.ts';
import { compareWithStanding, type PlannedFile, refuseOtherPlaces } from '../install/standing.ts';
import { checkToday } from '../install/today.ts';
import type { ExitCode } from '../main.ts';
import { painter, type Terminal } from '../terminal.ts';
import { createFiles } from '../writing.ts';

export async function init(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const choices = choicesFrom(args);
  const repository = await findRepository(args, terminal);
  try {
    // What calls reusable workflows cannot run on a server of one's own.
    const possible = repository.server === undefined ? choices : { ...choices, commands: false };
    return await install(repository, possible, args, terminal, Date.now());
  } finally {
    repository.leave();
  }
}

async function install(
  repository: Repository,
  choices: Choices,
  args: Arguments,
  terminal: Terminal,
  now: number,
): Promise<ExitCode> {
  const { sight, github, target } = repository;
  const standing = standingConfig(sight, choices);
  const found = await requireKind(repository, choices, standing, args, terminal);
  const asked: OnGitHub = github
    ? await askGitHub(github, standing ?? presetOf(found, choices), now)
    : { said: [], notices: [] };
  const branch = asked.branch ?? sight.branch.name;
  const decided = decide(found, sight, choices, standing, {
    branch,
    now,
    ...(asked.release ? { release: asked.release } : {}),
    ...(repository.name === undefined ? {} : { name: repository.name }),
  });
  const { config, template, release } = decided;
  const files = planFiles(found, decided, branch, repository, choices);
  const today = template ? await checkToday(sight, config, template, terminal) : undefined;
  const wanted = labelsFor(found.kind, config, sigsIn(repository, config), release?.release);
  const labels = await lookAtLabels(github, wanted);
  const prow = findProw(sight, labels.prow);
  const isShown = args.dryRun || target === undefined;
  const report: InitReport = {
    found,
    ...(repository.name === undefined ? {} : { repository: repository.name }),
    ...(repository.server === undefined ? {} : { server: repository.server }),
    branch: { name: branch, from: asked.branch === undefined ? sight.branch.from : 'as GitHub says' },
    prow,
    maintainers: sight.maintainers,
    sources: {
      people: config.sigs.sources.map((source) => source.repository),
      schedules: config.releases.schedule ? [config.releases.schedule.repository] : [],
    },
    ...(release && config.since ? { release } : {}),
    files,
    ...(target === undefined || target === sight.top ? {} : { folder: args.output ?? target }),
    isShown,
    isPinned: choices.pin !== undefined,
    absent: decided.absent,
    ...(today ? { today } : {}),
    labels: { isAsked: labels.isAsked, missing: labels.missing, created: [] },
    said: asked.said,
    notices: [
      ...repository.notices,
      ...asked.notices,
      ...labels.notices,
      ...sight.maintainers.problems,
      ...mistakenIn(sight, {
        kind: found.kind,
        config,
        files,
        name: repository.name,
        prow,
        commands: choices.commands,
      }),
    ],
    leftovers: sight.leftovers,
  };
  const fresh = files.filter(({ state }) => state === 'new');
  const isTold = terminal.ask !== undefined && !isShown && fresh.length > 0 && args.format === 'text';
  const paint = painter(terminal);
  if (isTold) {
    terminal.stdout.write(`${renderInit({ ...report, isShown: true }, paint, 'before')}\n`);
    await confirm(
      `Write ${fresh.length === 1 ? 'this file' : `these ${fresh.length} files`}? [Y/n] `,
      args,
      found,
      terminal,
    );
  }
  if (!isShown && target !== undefined) {
    // It need not be the folder that was looked at.
    for (const { path } of fresh) refuseOtherPlaces(target, path);
    createFiles(
      fresh.map(({ path, text }) => ({
        file: join(target, path),
        content: new TextEncoder().encode(text),
        path,
      })),
    );
  }
  const made =
    args.createLabels && !args.dryRun && github
      ? await createLabels(github, labels.missing)
      : { created: [] };
  const done: InitReport = {
    ...report,
    labels: { ...report.labels, ...made },
    notices: [...report.notices, ...(made.problem === undefined ? [] : [made.problem])],
  };
  terminal.stdout.write(
    args.format === 'json'
      ? `${JSON.stringify(toJson(done), null, 2)}\n`
      : renderInit(done, paint, isTold ? 'after' : 'all'),
  );
  return made.problem === undefined ? 0 : 2;
}

async function requireKind(
  { sight }: Repository,
  choices: Choices,
  standing: Config | undefined,
  args: Arguments,
  terminal: Terminal,
): Promise<FoundKind> {
  const answer = kindOf(sight, choices, standing);
  if ('kind' in answer) return answer;
  const list = KINDS.map((kind) => `  ${kind.padEnd(15)} ${KIND_WORDS[kind]}`).join('\n');
  if (!terminal.ask)
    throw new UserError(
      `What kind of repository is this? ${answer.unclear}`,
      `Say it with \`--kind\`:\n${list}`,
    );
  terminal.stdout.write(`What kind of repository is this? ${answer.unclear}\n${list}\n`);
  for (;;) {
    const line = await terminal.ask('Kind: ');
    if (line === undefined) throw stopped(args);
    try {
      return statedKind(kindFrom(line), 'it was said', sight, choices);
    } catch (problem) {
      if (!(problem instanceof UserError)) throw problem;
      terminal.stdout.write(`${printable(problem.message)} ${printable(problem.hint)}\n`);
    }
  }
}

async function confirm(
  question: string,
  args: Arguments,
  { kind }: FoundKind,
  terminal: Terminal,
): Promise<void> {
  const answer = await terminal.ask?.(question);
  if (answer !== undefined && !/^n/i.test(answer.trim())) return;
  if (answer === undefined) terminal.stdout.write('\n');
  throw stopped({ ...args, kind });
}

/** What was said or answered need not be said again. */
function stopped(args: Arguments): UserError {
  const named = (
    ['kind', 'root', 'template', 'release', 'pin', 'schedule', 'proposals', 'repository', 'output'] as const
  ).flatMap((key) => (args[key] === undefined ? [] : [`--${key}`, args[key]]));
  const flags = [
    ...(args.enterpriseServer ? ['--enterprise-server'] : []),
    ...(args.createLabels ? ['--create-labels'] : []),
    ...(args.commands ? ['--commands'] : []),
  ];
  return new UserError(
    'Stopped: nothing was written.',
    `To go on:\n  enhancements init ${[...named, ...flags].map(shellWord).join(' ')}`.trimEnd(),
  );
}

/** The configuration first: a second run finds in it what was decided. */
function planFiles(
  { kind }: FoundKind,
  { config, text }: Decided,
  branch: string,
  { sight, server }: Repository,
  { pin, commands }: Choices,
): PlannedFile[] {
  const callers = callersFor({
    kind,
    branch,
    isEnterprise: server !== undefined,
    hasCommands: commands,
    hasSchedule: config.releases.schedule !== undefined || config.releases.override.length > 0,
    ...(pin === undefined ? {} : { pin }),
  });
  if (text !== undefined) return compareWithStanding(sight, [{ path: CONFIG_PATH, text }, ...callers]);
  const [own] = compareWithStanding(sight, [{ path: CONFIG_PATH, text: '' }]);
  return [
    ...(own ? [{ ...own, state: 'kept' as const, patch: [], note: 'it is valid' }] : []),
    ...compareWithStanding(sight, callers),
  ];
}

/** Those that have proposals. */
function sigsIn({ sight }: Repository, { proposals }: Config): string[] {
  const folders = sight.documents.flatMap((path) => parseProposalPath(path, proposals)?.sig ?? []);
  return [...new Set(folders.filter((folder) => /^sig-/i.test(folder)).map(sigName))].sort();
}

interface LabelsSeen {
  readonly isAsked: boolean;
  readonly missing: readonly Label[];
  /** Prow's that are there. */
  readonly prow: readonly string[] | undefined;
  readonly notices: readonly string[];
}

async function lookAtLabels(github: GitHub | undefined, wanted: readonly Label[]): Promise<LabelsSeen> {
  const unknown = { isAsked: false, missing: wanted, prow: undefined };
  if (!github) return { ...unknown, notices: [] };
  try {
    const missing = await missingLabels(github, [...wanted.map(({ name }) => name), ...PROW_LABELS]);
    return {
      isAsked: true,
      missing: wanted.filter(({ name }) => missing.includes(name)),
      prow: PROW_LABELS.filter((name) => !missing.includes(name)),
      notices: [],
    };
  } catch (problem) {
    if (!(problem instanceof UserError)) throw problem;
    return { ...unknown, notices: [`Labels could not be read. ${problem.message}`] };
  }
}

/** One after the other; where one is refused, those after it are not tried. */
async function createLabels(
  github: GitHub,
  labels: readonly Label[],
): Promise<{ readonly created: readonly string[]; readonly problem?: string }> {
  const created: string[] = [];
  try {
    for (const label of labels) {
      await github.createLabel(label);
      created.push(label.name);
    }
    return { created };
  } catch (problem) {
    if (!(problem instanceof UserError)) throw problem;
    return { created, problem: `${problem.message} ${problem.hint}` };
  }
}
