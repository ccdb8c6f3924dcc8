// One run of an action, from the event to the exit code.

import { type Door, openDoor } from './door.ts';
import { UserError } from './errors.ts';
import { evaluatePull, isSignal, type Room } from './evaluate.ts';
import type { Gate } from './gate.ts';
import type { GitHub } from './github/github.ts';
import { openGitHub } from './github/octokit.ts';
import { runnerVoice, type Voice } from './voice.ts';

/** 0: a verdict is published, or there was nothing to decide. 1: nobody could tell, or nothing could be published. */
export type ExitCode = 0 | 1;

/** The whole action as the runner starts it. */
export async function runGate(gate: Gate): Promise<void> {
  try {
    const door = openDoor();
    const github = openGitHub({ token: door.inputs.token, apiUrl: door.apiUrl, ...door.repository });
    process.exitCode = await evaluateAll(gate, { door, github, voice: runnerVoice });
  } catch (problem) {
    runnerVoice.complain(problem);
    process.exitCode = 1;
  }
}

/** Every pull request that the event may be about; one that fails does not keep the others from being judged. */
export async function evaluateAll(gate: Gate, room: Room): Promise<ExitCode> {
  const numbers = await pullsOf(room.door, room.github, room.voice);
  let exit: ExitCode = 0;
  for (const number of numbers) {
    try {
      const { judgement } = await evaluatePull(gate, number, room);
      // The run from the pull request itself is what the author looks at: red at once.
      if (isSignal(room.door) && judgement?.verdict.outcome === 'failed') exit = 1;
    } catch (problem) {
      room.voice.complain(problem);
      exit = 1;
    }
  }
  const { reads, writes, points } = room.github.used();
  room.voice.say(`Asked GitHub ${reads} times (${points} points of GraphQL) and wrote ${writes} times.`);
  return exit;
}

/** An event says only that something may have changed, and where. */
async function pullsOf(door: Door, github: GitHub, voice: Voice): Promise<readonly number[]> {
  const { name, payload } = door.event;
  if (door.inputs.pull !== undefined) return [door.inputs.pull];
  if (payload.pull_request) return [payload.pull_request.number];
  if (payload.issue) {
    if (payload.issue.pull_request) return [payload.issue.number];
    voice.say(`Issue ${payload.issue.number} is no pull request: nothing is judged.`);
    return [];
  }
  const run = payload.workflow_run;
  if (run) {
    if (run.head_branch === null || !run.head_repository) return [];
    const numbers = await github.pullsWithHead(
      run.head_repository.owner.login,
      run.head_branch,
      run.head_sha,
    );
    if (numbers.length === 0)
      voice.say(`No open pull request has the head ${run.head_sha}: nothing is judged.`);
    return numbers;
  }
  throw new UserError(
    `The event '${name}' does not say which pull request is meant.`,
    'Set the input `pull` to its number.',
  );
}
