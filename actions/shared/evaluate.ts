// What is the verdict on this pull request now, and does it stand there? Reads everything afresh, decides, looks at the head once more, and writes
// only what differs.

import { type Config, type Mode, requireConfig } from './config.ts';
import { codeSpan, sentence } from './domain/safe-markdown.ts';
import { renderWitnesses, type Witness } from './domain/witness.ts';
import type { Door } from './door.ts';
import { UserError } from './errors.ts';
import { describe, type Gate, type Judgement, stateOf } from './gate.ts';
import type { CommitStatus, GitHub, Pull, StatusState } from './github/github.ts';
import { planWords } from './plan.ts';
import { publish } from './publish.ts';
import { LONGEST_COMMENT, LONGEST_SUMMARY, type ReportPlace, renderNotices } from './report.ts';
import type { Voice } from './voice.ts';

export interface Room {
  readonly door: Door;
  readonly github: GitHub;
  readonly voice: Voice;
}

/** A pull request that was judged; without a judgement nobody could tell, and the problem says why. */
interface Judged {
  readonly pull: Pull;
  readonly mode: Mode;
  readonly judgement?: Judgement;
  readonly problem?: unknown;
}

/** Pushes that arrive while we decide make us decide again; after so many times the next run does. */
const MOST_TRIES = 3;
const HOUR = 3_600_000;

/**
 * Judges a pull request, and with it every other open one that has the same head: they share its statuses, and the gravest verdict stands there.
 * Undefined where there is nothing to judge: it is gone, closed or locked, or the gate is off. Throws where nobody could tell or nothing could be
 * published; the status then says so, if it can be said at all.
 */
export async function evaluatePull(gate: Gate, number: number, room: Room): Promise<Judgement | undefined> {
  const { voice } = room;
  for (let tries = 1; ; tries += 1) {
    const pull = await openPull(number, room);
    if (!pull) return undefined;
    const siblings = await Promise.all(pull.siblings.map((sibling) => openPull(sibling, room)));
    const judged: Judged[] = [];
    for (const each of [pull, ...siblings]) {
      if (each?.head.oid === pull.head.oid) judged.push(await judgePull(gate, each, room));
    }
    const own = judged[0];
    if (own?.mode === 'off') {
      voice.say(`${gate.title} is off in ${room.door.inputs.config}: nothing is judged.`);
      return undefined;
    }
    const status = statusFor(gate, judged, room);
    const words = judged.flatMap(({ pull: each, judgement }) =>
      planWords(each, {
        gate: gate.name,
        ...(each === pull ? { status } : {}),
        comment: judgement
          ? renderComment(gate, judgement, placeOf(each, room.door), LONGEST_COMMENT)
          : undefined,
        quiet: judgement?.quiet ?? true,
        labels: judgement?.labels ?? { add: [], remove: [] },
      }).map((word) => ({ word, pull: each })),
    );
    const said = await publish(words, pull, room);
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
    return own?.judgement;
  }
}

/**
 * Judges what the merge queue is about to land for one pull request: its content as the queue merged it, the people's words on the pull request. The
 * verdict stands on the queue's commit.
 */
export async function evaluateGroup(
  gate: Gate,
  number: number,
  group: { readonly head: string; readonly base: string },
  room: Room,
): Promise<Judgement | undefined> {
  const { github, door } = room;
  const queued = await github.pull(number, door.inputs.config);
  if (queued?.state !== 'open') {
    throw new UserError(
      `The merge queue names pull request ${number}, which is ${queued ? queued.state : 'not there'}.`,
      'Take it out of the queue and add it again.',
    );
  }
  const { files } = await github.read({
    files: [{ commit: group.base, path: door.inputs.config }],
    issues: [],
    labels: [],
  });
  const { config: _, ...rest } = queued;
  const pull: Pull = {
    ...rest,
    landing: group.head,
    base: { branch: queued.base.branch, tip: group.base },
    statuses: [],
    ...(files[0] ? { config: files[0] } : {}),
  };
  const judged = await judgePull(gate, pull, room);
  if (judged.mode === 'off') return undefined;
  const status = statusFor(gate, [judged], room);
  if (door.inputs.dryRun) room.voice.say(`dry run: would write ${JSON.stringify(status)}`);
  else await github.setStatus(group.head, status);
  if (judged.judgement) await report(gate, judged.judgement, pull, room);
  if (judged.problem) throw judged.problem;
  return judged.judgement;
}

async function openPull(number: number, { github, voice, door }: Room): Promise<Pull | undefined> {
  const pull = await github.pull(number, door.inputs.config);
  if (pull?.state === 'open' && !pull.isLocked) return pull;
  const state = pull ? (pull.state === 'open' ? 'locked' : pull.state) : 'not there any more';
  voice.say(`Pull request ${number} is ${state}: nothing is judged.`);
  return undefined;
}

async function judgePull(gate: Gate, pull: Pull, { github, door }: Room): Promise<Judged> {
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
function statusFor(gate: Gate, judged: readonly Judged[], { door }: Room): CommitStatus {
  const statuses = judged
    .filter(({ mode }) => mode !== 'off')
    .map(({ pull, mode, judgement, problem }) => {
      const outcome = judgement?.verdict.outcome ?? 'error';
      const headline = judgement?.headline ?? `could not tell: ${wordsOf(problem)}`;
      const witness: Witness = {
        pull: pull.number,
        ...(judgement?.from === undefined ? {} : { from: judgement.from }),
        ...(judgement?.seen === undefined ? {} : { seen: judgement.seen }),
        ...(judgement?.nothingToGate ? { idle: true } : {}),
      };
      return { pull, state: stateOf(outcome, mode), description: describe(outcome, mode, headline), witness };
    });
  const gravest = [...statuses].sort((a, b) => GRAVITY.indexOf(b.state) - GRAVITY.indexOf(a.state))[0];
  const shared = statuses.length > 1 ? `#${gravest?.pull.number}: ` : '';
  return {
    context: gate.context,
    state: gravest?.state ?? 'error',
    description: `${shared}${gravest?.description ?? ''}`,
    // In the order of their numbers, so that every one of them writes the same.
    address: renderWitnesses(
      addressOf(door),
      statuses.map(({ witness }) => witness).sort((a, b) => a.pull - b.pull),
    ),
  };
}

function wordsOf(problem: unknown): string {
  return problem instanceof UserError
    ? problem.message.split('\n').join(' ')
    : 'this is a bug of enhancement-actions, see the log';
}

async function report(gate: Gate, judgement: Judgement, pull: Pull, room: Room): Promise<void> {
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
