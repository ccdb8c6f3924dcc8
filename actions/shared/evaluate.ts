// What is the verdict on this pull request now, and does it stand there? Reads everything afresh, decides, looks at the head once more, and writes
// only what differs.

import { type Config, type Mode, requireConfig } from './config.ts';
import { codeSpan, sentence } from './domain/safe-markdown.ts';
import { parseWitnesses, renderWitnesses, type Witness } from './domain/witness.ts';
import type { Door } from './door.ts';
import { UserError } from './errors.ts';
import { describe, type Gate, type Judgement, stateOf } from './gate.ts';
import type { CommitStatus, GitHub, Pull, StatusState } from './github/github.ts';
import { descriptionOf, planWords } from './plan.ts';
import { isSignal, publish } from './publish.ts';
import { LONGEST_COMMENT, LONGEST_SUMMARY, type ReportPlace, renderNotices } from './report.ts';
import type { Voice } from './voice.ts';

export interface Room {
  readonly door: Door;
  readonly github: GitHub;
  readonly voice: Voice;
  /** Milliseconds after which a judgement is slow; default: {@link SLOW}. */
  readonly slowAfter?: number;
}

/** A pull request that was judged; without a judgement nobody could tell, and the problem says why. */
export interface Judged {
  readonly pull: Pull;
  readonly mode: Mode;
  readonly judgement?: Judgement;
  readonly problem?: unknown;
}

/** What was decided, and whether it blocks. */
export type Verdicted = Judgement & { readonly mode: Mode };

/** A run that is ended by its time-out was slow before: then no success is left standing that may not hold any more. */
const SLOW = 8_000;
/** Pushes that arrive while we decide make us decide again; after so many times the next run does. */
const MOST_TRIES = 3;
const HOUR = 3_600_000;

/**
 * Judges a pull request, and with it every other open one that has the same head: they share its statuses, and the gravest verdict stands there.
 * Undefined where there is nothing to judge: it is gone, closed or locked, or the gate is off. Throws where nobody could tell or nothing could be
 * published; the status then says so, if it can be said at all.
 */
export async function evaluatePull(gate: Gate, number: number, room: Room): Promise<Verdicted | undefined> {
  const { voice } = room;
  for (let tries = 1; ; tries += 1) {
    const pull = await openPull(number, room);
    if (!pull) return undefined;
    const siblings = await Promise.all(pull.siblings.map((sibling) => openPull(sibling, room)));
    const judged: Judged[] = [];
    const unsettled = unsettleWhenSlow(gate, pull, room);
    for (const each of [pull, ...siblings]) {
      if (each?.head.oid === pull.head.oid) judged.push(await judgePull(gate, each, room));
    }
    const isUnsettled = await unsettled.end();
    const own = judged[0];
    if (own?.mode === 'off') {
      voice.say(`${gate.title} is off in ${room.door.inputs.config}: nothing is judged.`);
      return undefined;
    }
    const status = statusFor(gate, judged, room);
    const words = judged.flatMap(({ pull: each, judgement }) =>
      planWords(isUnsettled ? { ...each, statuses: [] } : each, {
        gate: gate.name,
        ...(each === pull ? { status } : {}),
        comment: judgement
          ? renderComment(gate, judgement, placeOf(each, room.door), LONGEST_COMMENT)
          : undefined,
        quiet: judgement?.quiet ?? true,
        labels: judgement?.labels ?? { add: [], remove: [] },
        once: judgement?.once ?? [],
        reviewers: judgement?.reviewers ?? [],
      }).map((word) => ({ word, pull: each })),
    );
    const heads = judged.map((each) => each.pull);
    const said = await publish(words, heads, room).catch(async (problem: unknown) => {
      // Who looks at the run sees the verdict all the same.
      if (own?.judgement) await report(gate, own.judgement, pull, room);
      throw problem;
    });
    if (said === 'superseded') {
      if (tries < MOST_TRIES) continue;
      throw new UserError(
        `Pull request ${number} was pushed to ${tries} times while it was judged.`,
        'The next run judges its newest state.',
      );
    }
    if (said !== 'published') voice.say(said);
    const problem = judged.find((each) => each.problem)?.problem;
    if (own?.judgement) await report(gate, own.judgement, pull, room);
    if (problem) throw problem;
    return own?.judgement && { ...own.judgement, mode: own.mode };
  }
}

/** While a judgement takes long, a success that stands is made pending; `end` says whether that happened. */
function unsettleWhenSlow(
  { context }: Gate,
  { head, statuses }: Pull,
  { github, door, slowAfter = SLOW }: Room,
): { readonly end: () => Promise<boolean> } {
  const standing = statuses.find((status) => status.context === context);
  let writing: Promise<boolean> = Promise.resolve(false);
  if (standing?.state !== 'success' || door.inputs.dryRun || isSignal(door)) return { end: () => writing };
  const timer = setTimeout(() => {
    const status = {
      ...standing,
      state: 'pending',
      description: 'is judged again, and GitHub is slow',
    } as const;
    // Where it cannot be said nothing is lost: the verdict follows.
    writing = github.setStatus(head.oid, status).then(
      () => true,
      () => false,
    );
  }, slowAfter);
  return {
    end: () => {
      clearTimeout(timer);
      return writing;
    },
  };
}

async function openPull(number: number, { github, voice, door }: Room): Promise<Pull | undefined> {
  const pull = await github.pull(number, door.inputs.config);
  if (pull?.state === 'open' && !pull.isLocked) return pull;
  const state = pull ? (pull.state === 'open' ? 'locked' : pull.state) : 'not there any more';
  voice.say(`Pull request ${number} is ${state}: nothing is judged.`);
  return undefined;
}

export async function judgePull(gate: Gate, pull: Pull, { github, door }: Room): Promise<Judged> {
  let mode: Mode = 'required';
  try {
    const config = readConfig(pull, door.inputs.config);
    mode = gate.modeOf(config);
    if (mode === 'off') return { pull, mode };
    const setting = { now: github.serverTime() ?? Date.now(), repositoryAddress: addressOf(door) };
    return { pull, mode, judgement: await gate.judge(github, pull, config, setting) };
  } catch (problem) {
    return { pull, mode, problem };
  }
}

function readConfig(pull: Pull, path: string): Config {
  const branch = pull.base.branch;
  if (!pull.config) {
    throw new UserError(
      `There is no configuration ${path} on the branch ${branch}.`,
      `Add it there; \`preset: vep\` alone is enough to begin. If it is there, give the job \`contents: read\`.`,
    );
  }
  if ('unreadable' in pull.config.source) {
    const { message, hint } = pull.config.source.unreadable;
    throw new UserError(`The configuration ${path} on the branch ${branch}: ${message}`, hint);
  }
  return requireConfig(pull.config.source.text, path);
}

const GRAVITY: readonly StatusState[] = ['success', 'pending', 'failure', 'error'];

/** One status for all that share the commit: the gravest, with the others in its address. */
export function statusFor(gate: Gate, judged: readonly Judged[], { door }: Room): CommitStatus {
  const statuses = judged
    .filter(({ mode }) => mode !== 'off')
    .map(({ pull, mode, judgement, problem }) => {
      const outcome = judgement?.verdict.outcome ?? 'error';
      const headline = judgement?.headline ?? `could not tell: ${wordsOf(problem)}`;
      const witness = judgement ? toWitness(pull, judgement) : standingWitness(gate, pull, door);
      return { pull, state: stateOf(outcome, mode), description: describe(outcome, mode, headline), witness };
    });
  // Of equal ones the first, so that each of them writes the same.
  const [gravest] = [...statuses].sort(
    (a, b) => GRAVITY.indexOf(b.state) - GRAVITY.indexOf(a.state) || a.pull.number - b.pull.number,
  );
  const shared = statuses.length > 1 ? `#${gravest?.pull.number}: ` : '';
  return {
    context: gate.context,
    state: gravest?.state ?? 'error',
    description: descriptionOf(`${shared}${gravest?.description ?? ''}`),
    address: renderWitnesses(
      addressOf(door),
      statuses.map(({ witness }) => witness).sort((a, b) => a.pull - b.pull),
    ),
  };
}

function toWitness({ number }: Pull, { from, isFirst, seen, nothingToGate }: Judgement): Witness {
  return {
    pull: number,
    ...(from === undefined ? {} : { from }),
    ...(isFirst ? { isFirst } : {}),
    ...(seen === undefined ? {} : { seen }),
    ...(nothingToGate ? { idle: true } : {}),
  };
}

/** Where nobody could tell, what was witnessed before stays so: sign-offs need not be given again because GitHub had trouble. */
function standingWitness({ context }: Gate, { number, head, ownStatuses }: Pull, door: Door): Witness {
  const standing = ownStatuses.find((status) => status.oid === head.oid && status.context === context);
  const witnesses = parseWitnesses(addressOf(door), standing?.address ?? '');
  const { idle: _, ...witness } = witnesses.find(({ pull }) => pull === number) ?? { pull: number };
  return witness;
}

export function wordsOf(problem: unknown): string {
  return problem instanceof UserError
    ? problem.message.split('\n').join(' ')
    : 'this is a bug of enhancement-actions, see the log';
}

export async function report(gate: Gate, judgement: Judgement, pull: Pull, room: Room): Promise<void> {
  const { voice, github, door } = room;
  voice.decide(judgement.verdict);
  const now = github.serverTime() ?? 0;
  const late = pull.lastSweep !== undefined && now - pull.lastSweep > 2 * HOUR;
  const sweep = late
    ? `\n\nThe last scheduled sweep ended ${Math.floor((now - (pull.lastSweep ?? 0)) / HOUR)} hours ago: check that the schedule of the workflow is enabled.`
    : '';
  await voice.summarize(`${renderComment(gate, judgement, placeOf(pull, door), LONGEST_SUMMARY)}${sweep}`);
}

/** `https://github.com/owner/name` */
export function addressOf({ server, repository }: Door): string {
  return `${server}/${repository.owner}/${repository.name}`;
}

function placeOf(pull: Pull, { server, run }: Door): ReportPlace {
  const { oid, repository } = pull.head;
  return { server, ...(repository === undefined ? {} : { repository }), head: oid, run };
}

function renderComment(gate: Gate, judgement: Judgement, place: ReportPlace, longest: number): string {
  const heading = `### ${gate.title}: ${sentence(judgement.headline)}`;
  const notices = renderNotices(judgement.verdict.notices ?? [], longest / 4);
  const report = judgement.render(place, longest - heading.length - notices.length - 500);
  const closing = `<sub>Judged at ${codeSpan(place.head.slice(0, 12))}. This comment is kept up to date.</sub>`;
  return [heading, report, notices, closing].filter((part) => part !== '').join('\n\n');
}
