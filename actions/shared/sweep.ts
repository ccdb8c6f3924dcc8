// Which of all open pull requests have to be judged now, though no event told? A look at all of them, within the requests that an hour allows.

import { createHash } from 'node:crypto';
import { type Config, requireConfig } from './config.ts';
import type { Instant } from './domain/conversation.ts';
import { parseWitnesses } from './domain/witness.ts';
import { UserError } from './errors.ts';
import { addressOf, evaluatePull, type Room, type Verdicted } from './evaluate.ts';
import type { Gate } from './gate.ts';
import { GitHubError } from './github/failure.ts';
import type { OpenPull, OpenPulls } from './github/github.ts';
import { type Mark, parseMark, type Reason, renderMark } from './sweep-mark.ts';
import { askTogether, ENDS_ALL } from './together.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The hour's 1,000 requests are shared by three gates with four sweeps each, and all events: a sweep that needs more goes on in the next one. */
const MOST_READS = 150;
/** What changed while a pass over many is under way comes first, with so much of the requests that the pass gets on all the same. */
const MOST_READS_BEFORE = MOST_READS / 2;
/** A freeze waits for nobody: two hundred pull requests turn in one sweep. It happens a few times in a release. */
const MOST_READS_WHEN_DUE = 400;
/** Pull requests that are judged side by side, so that one question to GitHub is for all of them. */
const AT_ONCE = 8;
const ROUND = 15 * MINUTE;
/** Every standing success is judged once an hour: deleted comments do not always show. */
const ROUNDS_OF_SUCCESSES = 4;
/** Everything is judged once a day: whatever else does not show, and what time alone changes in the words. */
const ROUNDS_OF_ALL = 96;

/** Judges what has to be; the problems of some do not keep the others from it. Returns what went wrong. */
export async function sweep(
  gate: Gate,
  room: Room,
  hear: (verdicted: Verdicted | undefined) => void = () => undefined,
): Promise<unknown[]> {
  const { github, voice, door } = room;
  const together = askTogether(github);
  const sweeping: Room = { ...room, github: together.github };
  const context = `enhancements/sweep/${gate.name}`;
  const open = await github.openPulls({
    config: door.inputs.config,
    context: gate.context,
    heartbeat: context,
  });
  const now = github.serverTime() ?? Date.now();
  const mark = parseMark(open.heartbeat?.address ?? '');
  const problems: unknown[] = [];
  const config = await configOf(open, door.inputs.config).catch(keepIn(problems));
  if (config && gate.modeOf(config) === 'off') {
    voice.say(`${gate.title} is off in ${door.inputs.config}: nothing is judged.`);
    return problems;
  }
  const sources = await sourcesOf(gate, open, config, sweeping).catch(keepIn(problems));
  const { first, rest, pass } = await planSweep(open, mark, {
    now,
    sources: nameOf(open.config?.oid) + nameOf(sources),
    isDue: async (from) =>
      (config && (await gate.isDue(sweeping.github, config, from, now).catch(keepIn(problems)))) ?? false,
    repositoryAddress: addressOf(door),
  });
  const before = github.used().reads;
  const failed: number[] = [];
  const judged: number[] = [];
  let stop: GitHubError['kind'] | undefined;
  const judge = async (numbers: readonly number[], most: number) => {
    for (const some of sideBySide(numbers, open)) {
      if (stop || github.used().reads - before >= most) return;
      const results = await together.sideBySide(
        some.map((number) => (own) => evaluatePull(gate, number, { ...room, github: own })),
      );
      for (const [index, result] of results.entries()) {
        const number = some[index] ?? 0;
        if (result.status === 'fulfilled') hear(result.value);
        else {
          const problem: unknown = result.reason;
          // Who waits with others for the same refusal has nothing to add.
          if (!stop) problems.push(problem);
          if (problem instanceof GitHubError && ENDS_ALL.includes(problem.kind)) stop = problem.kind;
          if (stop) continue;
          failed.push(number);
        }
        judged.push(number);
      }
    }
  };
  await judge(first, MOST_READS_BEFORE);
  await judge(rest, pass.reason === 'due' ? MOST_READS_WHEN_DUE : MOST_READS);
  const untried = (numbers: readonly number[]) => numbers.filter((number) => !judged.includes(number));
  const [next] = untried(rest);
  const due = first.length + rest.length;
  voice.say(`Sweep: ${open.pulls.length} open, ${due} may have changed, ${judged.length} judged.`);
  if (door.inputs.dryRun || stop === 'unauthorized') return problems;
  if (judged.length === 0 && due === 0 && !mark.pass && isFresh(open, now)) return problems;
  const again = [...failed, ...untried(first).filter((number) => mark.again.includes(number))];
  const address = renderMark(
    addressOf(door),
    next === undefined
      ? { since: pass.began, sources: pass.sources, again }
      : { ...mark, pass: { ...pass, after: next - 1 }, again },
  );
  const description =
    next === undefined
      ? `${open.pulls.length} open pull requests looked at`
      : `${judged.length} of ${due} judged: the next sweep goes on`;
  const heartbeat = { context: `${context}/${weekOf(now)}`, state: 'success', description, address } as const;
  try {
    await github.setStatus(open.defaultBranch.tip, heartbeat);
  } catch (problem) {
    // Of a limit enough was said.
    if (!stop) problems.push(problem);
  }
  return problems;
}

/** A few at a time, in their order; of two with one head each judges the other as well, so that they come one after the other. */
function sideBySide(numbers: readonly number[], { pulls }: OpenPulls): number[][] {
  const heads = new Map(pulls.map(({ number, head }) => [number, head]));
  const groups: number[][] = [];
  for (const number of numbers) {
    const last = groups.at(-1);
    const isApart = last?.every((other) => heads.get(other) !== heads.get(number));
    if (last && last.length < AT_ONCE && isApart) last.push(number);
    else groups.push([number]);
  }
  return groups;
}

/** What somebody has to put right makes every verdict that rests on it an error: it is kept. Where GitHub does not answer the sweep ends. */
function keepIn(problems: unknown[]): (problem: unknown) => undefined {
  return (problem) => {
    const isOfGitHub =
      problem instanceof GitHubError && problem.kind !== 'missing' && problem.kind !== 'refused';
    if (isOfGitHub || !(problem instanceof UserError)) throw problem;
    problems.push(problem);
    return undefined;
  };
}

interface Setting {
  readonly now: Instant;
  readonly sources: string;
  /** Whether time alone can have changed verdicts since then. */
  readonly isDue: (from: Instant) => Promise<boolean>;
  readonly repositoryAddress: string;
}

interface Plan {
  /** What changed again, or failed, behind the place at which a pass over many goes on. */
  readonly first: readonly number[];
  readonly rest: readonly number[];
  readonly pass: NonNullable<Mark['pass']>;
}

/** A pass that was not finished goes on where it ended, unless everything has to be judged anew. */
async function planSweep(open: OpenPulls, mark: Mark, setting: Setting): Promise<Plan> {
  const { now, sources, isDue, repositoryAddress } = setting;
  const reasonSince = async (since: Instant | undefined, known: string | undefined): Promise<Reason> => {
    if (since === undefined || known?.slice(0, NAME) !== sources.slice(0, NAME)) return 'all';
    if (await isDue(since)) return 'due';
    return known === sources ? 'changed' : 'gated';
  };
  const goesOn = mark.pass && (await reasonSince(mark.pass.began, mark.pass.sources)) === 'changed';
  const pass =
    goesOn && mark.pass
      ? mark.pass
      : { began: now, sources, reason: await reasonSince(mark.since, mark.sources), after: 0 };
  const needs = (pull: OpenPull, reason: Reason, since: Instant) =>
    mark.again.includes(pull.number) || needsLook(pull, reason, since, now, repositoryAddress);
  const pulls = [...open.pulls].sort((a, b) => a.number - b.number);
  const numbers = (wanted: (pull: OpenPull) => boolean) => pulls.filter(wanted).map(({ number }) => number);
  return {
    pass,
    first: numbers((pull) => pull.number <= pass.after && needs(pull, 'changed', pass.began)),
    rest: numbers((pull) => pull.number > pass.after && needs(pull, pass.reason, mark.since ?? 0)),
  };
}

/** A pull request whose facts may have changed since it was last judged. */
function needsLook(
  { number, status, updatedAt }: OpenPull,
  reason: Reason,
  since: Instant,
  now: Instant,
  repositoryAddress: string,
): boolean {
  if (!status || reason === 'all') return true;
  // One that is in trouble was not judged; one that changed in the minute in which the last sweep began may not have been. A status is the last that
  // we say: what came before it was read, or is our own.
  if (status.state === 'error' || (updatedAt >= since - MINUTE && updatedAt > status.at)) return true;
  const isTurn = (rounds: number) => {
    const passed = Math.floor(now / ROUND) - Math.floor(since / ROUND);
    const behind = (((Math.floor(now / ROUND) - number) % rounds) + rounds) % rounds;
    return behind < passed;
  };
  if (isTurn(ROUNDS_OF_ALL)) return true;
  const witnesses = parseWitnesses(repositoryAddress, status.address);
  if (witnesses.length > 0 && witnesses.every(({ idle }) => idle)) return false;
  return reason !== 'changed' || (status.state === 'success' && isTurn(ROUNDS_OF_SUCCESSES));
}

/** The day on which the week began, in UTC. A commit has room for a thousand statuses of one context, and a quiet branch stays on one for long. */
function weekOf(now: Instant): string {
  const day = Math.floor(now / DAY);
  // The epoch began on a Thursday.
  return new Date((day - ((day + 3) % 7)) * DAY).toISOString().slice(0, 10);
}

/** Where nothing happened, once an hour is enough to show life. */
function isFresh({ heartbeat }: OpenPulls, now: Instant): boolean {
  return heartbeat !== undefined && now - heartbeat.at < 60 * MINUTE;
}

async function sourcesOf(
  gate: Gate,
  { defaultBranch }: OpenPulls,
  config: Config | undefined,
  { github }: Room,
): Promise<string | undefined> {
  return config && (await gate.sourcesOf(github, config, defaultBranch.tip));
}

const NAME = 8;

function nameOf(text: string | undefined): string {
  return createHash('sha256').update(`${text}`).digest('hex').slice(0, NAME);
}

/** That of the default branch; each pull request is judged by that of its own base branch. */
function configOf({ config, defaultBranch }: OpenPulls, path: string): Promise<Config> {
  if (config && 'text' in config.source) {
    const { text } = config.source;
    return Promise.resolve().then(() => requireConfig(text, path));
  }
  return Promise.reject(
    new UserError(
      `There is no readable configuration ${path} on the branch ${defaultBranch.name}.`,
      'Add it there; `preset: vep` alone is enough to begin.',
    ),
  );
}
