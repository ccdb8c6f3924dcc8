// Which of all open pull requests have to be judged now, though no event told? A look at all of them, within the requests that an hour allows.

import { createHash } from 'node:crypto';
import { requireConfig } from './config.ts';
import type { Instant } from './domain/conversation.ts';
import { parseWitnesses } from './domain/witness.ts';
import { UserError } from './errors.ts';
import { addressOf, evaluatePull, type Room } from './evaluate.ts';
import type { Gate } from './gate.ts';
import { GitHubError } from './github/failure.ts';
import type { OpenPull, OpenPulls } from './github/github.ts';

const MINUTE = 60_000;
/** The hour's 1,000 requests are shared by all gates and events: a sweep that needs more goes on in the next one. */
const MOST_READS = 200;
/** Sweeps in which every standing success is judged once: deleted comments do not always show. */
const ROUNDS = 4;
const ROUND = 15 * MINUTE;

export interface Mark {
  /** When the last sweep that got through began. */
  readonly since?: Instant;
  /** What its verdicts rested on beside the pull requests. */
  readonly sources?: string;
}

/** Judges what has to be; the problems of some do not keep the others from it. Returns what went wrong. */
export async function sweep(gate: Gate, room: Room): Promise<unknown[]> {
  const { github, voice, door } = room;
  const heartbeat = `enhancements/sweep/${gate.name}`;
  const open = await github.openPulls({ config: door.inputs.config, context: gate.context, heartbeat });
  const now = github.serverTime() ?? Date.now();
  const mark = parseMark(open.heartbeat?.address ?? '');
  const sources = await sourcesOf(gate, open, room);
  const isDue = await dueByTime(gate, open, room, mark.since ?? now, now);
  const all = mark.since === undefined || mark.sources !== sources || isDue;
  const due = open.pulls.filter((pull) => all || needsLook(pull, mark.since ?? 0, now, addressOf(door)));
  const problems: unknown[] = [];
  const before = github.used().reads;
  let judged = 0;
  // Each sweep begins at another place, so that none is left out for ever where not all can be judged.
  const turn = due.length === 0 ? 0 : (Math.floor(now / ROUND) * 37) % due.length;
  for (const { number } of [...due.slice(turn), ...due.slice(0, turn)]) {
    if (github.used().reads - before > MOST_READS) break;
    try {
      await evaluatePull(gate, number, room);
    } catch (problem) {
      problems.push(problem);
      if (problem instanceof GitHubError && (problem.kind === 'limited' || problem.kind === 'unauthorized'))
        break;
    }
    judged += 1;
  }
  const isDone = judged === due.length && problems.length === 0;
  voice.say(`Sweep: ${open.pulls.length} open, ${due.length} may have changed, ${judged} judged.`);
  const description = isDone
    ? `${open.pulls.length} open pull requests looked at`
    : `${judged} of ${due.length} judged: the next sweep goes on`;
  const address = renderMark(addressOf(door), isDone ? { since: now, sources } : mark);
  if (!door.inputs.dryRun && !(judged === 0 && isDone && isFresh(open, now))) {
    await github.setStatus(open.defaultBranch.tip, {
      context: heartbeat,
      state: 'success',
      description,
      address,
    });
  }
  return problems;
}

/** A pull request whose facts may have changed since it was last judged. */
export function needsLook(pull: OpenPull, since: Instant, now: Instant, repositoryAddress: string): boolean {
  const { status } = pull;
  // One that is in trouble was not judged; one that changed in the minute in which the last sweep began may not have been.
  if (!status || status.state === 'error' || pull.updatedAt >= since - MINUTE) return true;
  const isIdle = parseWitnesses(repositoryAddress, status.address).every(({ idle }) => idle);
  return status.state === 'success' && !isIdle && pull.number % ROUNDS === Math.floor(now / ROUND) % ROUNDS;
}

/** On one commit there is room for a thousand: where nothing happened, once an hour is enough to show life. */
function isFresh({ heartbeat }: OpenPulls, now: Instant): boolean {
  return heartbeat !== undefined && now - heartbeat.at < 60 * MINUTE;
}

async function sourcesOf(gate: Gate, open: OpenPulls, { github, door }: Room): Promise<string> {
  const config = configOf(open, door.inputs.config);
  const named = await gate.sourcesOf(github, config, open.defaultBranch.tip);
  return createHash('sha256').update(`${open.config?.oid}\n${named}`).digest('hex').slice(0, 16);
}

async function dueByTime(
  gate: Gate,
  open: OpenPulls,
  { github, door }: Room,
  from: Instant,
  to: Instant,
): Promise<boolean> {
  return await gate.isDue(github, configOf(open, door.inputs.config), from, to);
}

function configOf({ config, defaultBranch }: OpenPulls, path: string) {
  if (!config || 'unreadable' in config.source) {
    throw new UserError(
      `There is no readable configuration ${path} on the branch ${defaultBranch.name}.`,
      'Add it there; `preset: vep` alone is enough to begin.',
    );
  }
  return requireConfig(config.source.text, path);
}

function renderMark(repositoryAddress: string, { since, sources }: Mark): string {
  const time = since === undefined ? '' : `since=${new Date(since).toISOString().slice(0, 19)}Z`;
  return `${repositoryAddress}/pulls#${[time, sources === undefined ? '' : `sources=${sources}`].filter(Boolean).join('&')}`;
}

export function parseMark(address: string): Mark {
  const since = /[#&]since=(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)(?:&|$)/.exec(address)?.[1];
  const sources = /[#&]sources=([0-9a-f]{16})(?:&|$)/.exec(address)?.[1];
  return {
    ...(since === undefined ? {} : { since: Date.parse(since) }),
    ...(sources === undefined ? {} : { sources }),
  };
}
