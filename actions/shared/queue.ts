// What is the verdict on what the merge queue is about to land? Its content as the queue merged it, the people's words on its pull request.

import { type Mode, requireConfig } from './config.ts';
import type { Oid } from './domain/conversation.ts';
import { renderWitnesses } from './domain/witness.ts';
import type { Door } from './door.ts';
import { UserError } from './errors.ts';
import {
  addressOf,
  type Judged,
  judgePull,
  type Room,
  report,
  statusFor,
  type Verdicted,
  wordsOf,
} from './evaluate.ts';
import { describe, type Gate, stateOf } from './gate.ts';
import type { CommitStatus, Pull, RepositoryFile } from './github/github.ts';
import { descriptionOf } from './plan.ts';

/** A commit on a branch of the queue's own, on top of another commit. */
export interface Group {
  readonly ref: string;
  readonly head: Oid;
  readonly base: Oid;
}

/**
 * Judges it; the verdict stands on the queue's commit. Where nobody can tell which pull request that is, or what is right, the error stands there, so
 * that the queue does not wait for it, and is thrown.
 */
export async function evaluateGroup(gate: Gate, group: Group, room: Room): Promise<Verdicted | undefined> {
  const { github, voice, door } = room;
  let config: RepositoryFile | undefined;
  let judged: Judged | undefined;
  let problem: unknown;
  try {
    const { files } = await github.read({
      files: [{ commit: group.base, path: door.inputs.config }],
      issues: [],
      labels: [],
    });
    config = files[0];
    const { config: present, ...queued } = await queuedPull(group, room);
    // A branch without one has that of the default branch.
    config ??= present;
    const base = { branch: queued.base.branch, tip: group.base };
    judged = await judgePull(
      gate,
      { ...queued, landing: group.head, base, ...(config ? { config } : {}) },
      room,
    );
    problem = judged.problem;
  } catch (error) {
    problem = error;
  }
  const mode = judged?.mode ?? modeOf(gate, config, door);
  if (mode === 'off') {
    voice.say(`${gate.title} is off in ${door.inputs.config}: nothing is judged.`);
    return undefined;
  }
  const status = judged
    ? // The queue's commit was the head of no pull request: its status witnesses nothing.
      {
        ...statusFor(gate, [judged], room),
        address: renderWitnesses(addressOf(door), [{ pull: judged.pull.number }]),
      }
    : unknownStatus(gate, mode, problem, door);
  if (door.inputs.dryRun) voice.say(`dry run: would write ${JSON.stringify({ kind: 'status', status })}`);
  else await github.setStatus(group.head, status);
  if (judged?.judgement) await report(gate, judged.judgement, judged.pull, room);
  if (problem) throw problem;
  return judged?.judgement && { ...judged.judgement, mode };
}

/** The queue's branch names its pull request. */
async function queuedPull({ ref }: Group, { github, door }: Room): Promise<Pull> {
  const number = /^refs\/heads\/gh-readonly-queue\/.+\/pr-([1-9]\d{0,8})-[0-9a-f]{40}$/.exec(ref)?.[1];
  if (number === undefined) {
    throw new UserError(
      `The branch of the merge queue names no pull request: ${JSON.stringify(ref)}.`,
      'Expected refs/heads/gh-readonly-queue/<base>/pr-<number>-<commit>.',
    );
  }
  const pull = await github.pull(Number(number), door.inputs.config);
  if (pull?.state === 'open') return pull;
  throw new UserError(
    `The merge queue names pull request ${number}, which is ${pull ? pull.state : 'not there'}.`,
    'Take it out of the queue and add it again.',
  );
}

/** Where even the configuration cannot be read, the gate is taken for one that blocks. */
function modeOf(gate: Gate, config: RepositoryFile | undefined, { inputs }: Door): Mode {
  try {
    return config && 'text' in config.source
      ? gate.modeOf(requireConfig(config.source.text, inputs.config))
      : 'required';
  } catch {
    return 'required';
  }
}

function unknownStatus(gate: Gate, mode: Mode, problem: unknown, door: Door): CommitStatus {
  return {
    context: gate.context,
    state: stateOf('error', mode),
    description: descriptionOf(describe('error', mode, `could not tell: ${wordsOf(problem)}`)),
    address: addressOf(door),
  };
}
