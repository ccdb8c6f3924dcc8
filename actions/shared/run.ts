// One run of an action, from the event to the exit code.

import { type Door, type EventPayload, openDoor } from './door.ts';
import { UserError } from './errors.ts';
import { evaluateGroup, evaluatePull, type Room } from './evaluate.ts';
import type { Gate } from './gate.ts';
import type { GitHub } from './github/github.ts';
import { openGitHub } from './github/octokit.ts';
import { isSignal } from './publish.ts';
import { sweep } from './sweep.ts';
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
  const { door, github, voice } = room;
  const problems: unknown[] = [];
  let isRed = false;
  const target = await targetOf(door, github, voice);
  if (target === 'all') problems.push(...(await sweep(gate, room)));
  else if ('group' in target) await evaluateGroup(gate, target.number, target.group, room);
  else {
    for (const number of target.numbers) {
      try {
        const judgement = await evaluatePull(gate, number, room);
        // The run from the pull request itself is what the author looks at: red at once.
        isRed ||= isSignal(door) && judgement?.verdict.outcome === 'failed';
      } catch (problem) {
        problems.push(problem);
      }
    }
  }
  for (const problem of problems) voice.complain(problem);
  const { reads, writes, points } = github.used();
  voice.say(`Asked GitHub ${reads} times (${points} points of GraphQL) and wrote ${writes} times.`);
  return problems.length > 0 || isRed ? 1 : 0;
}

type Target =
  | 'all'
  | { readonly numbers: readonly number[] }
  | { readonly number: number; readonly group: { readonly head: string; readonly base: string } };

/** An event says only that something may have changed, and where. */
async function targetOf(door: Door, github: GitHub, voice: Voice): Promise<Target> {
  const { name, payload } = door.event;
  const { pull } = door.inputs;
  if (pull === 'all') return 'all';
  if (pull !== undefined) return { numbers: [pull] };
  if (payload.pull_request) return { numbers: [payload.pull_request.number] };
  if (payload.issue) {
    if (payload.issue.pull_request) return { numbers: [payload.issue.number] };
    voice.say(`Issue ${payload.issue.number} is no pull request: nothing is judged.`);
    return { numbers: [] };
  }
  if (payload.merge_group) return groupOf(payload.merge_group);
  const run = payload.workflow_run;
  if (run) {
    if (run.head_branch === null || !run.head_repository) return { numbers: [] };
    const numbers = await github.pullsWithHead(
      run.head_repository.owner.login,
      run.head_branch,
      run.head_sha,
    );
    if (numbers.length === 0)
      voice.say(`No open pull request has the head ${run.head_sha}: nothing is judged.`);
    return { numbers };
  }
  if (name === 'schedule') return 'all';
  throw new UserError(
    `The event '${name}' does not say which pull request is meant.`,
    'Set the input `pull` to its number, or to `all`.',
  );
}

/** The queue's branch names its pull request; one that nobody can find must not pass. */
function groupOf(group: NonNullable<EventPayload['merge_group']>): Target {
  const number = /^refs\/heads\/gh-readonly-queue\/.+\/pr-([1-9]\d{0,8})-[0-9a-f]{40}$/.exec(
    group.head_ref,
  )?.[1];
  if (number !== undefined)
    return { number: Number(number), group: { head: group.head_sha, base: group.base_sha } };
  throw new UserError(
    `The branch of the merge queue names no pull request: ${JSON.stringify(group.head_ref)}.`,
    'Expected refs/heads/gh-readonly-queue/<base>/pr-<number>-<commit>.',
  );
}
