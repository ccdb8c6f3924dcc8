// One run of an action, from the event to the exit code.

import { gravest } from './domain/rule.ts';
import { openDoor } from './door.ts';
import { UserError } from './errors.ts';
import { evaluatePull, type Room, type Verdicted } from './evaluate.ts';
import type { Gate } from './gate.ts';
import type { Verdict } from './generated/verdict.types.ts';
import { openGitHub } from './github/octokit.ts';
import { isSignal } from './publish.ts';
import { evaluateGroup, type Group } from './queue.ts';
import { LONGEST_SUMMARY } from './report.ts';
import { sweep } from './sweep.ts';
import { runnerVoice, type Voice } from './voice.ts';

/** 0: a verdict is published, or there was nothing to decide. 1: nobody could tell, or nothing could be published. */
export type ExitCode = 0 | 1;

/** The whole action as the runner starts it. */
export async function runGate(gate: Gate): Promise<void> {
  await runIn((room) => evaluateAll(gate, room));
}

/** Anything else that an action does with what the runner hands in. */
export async function runIn(work: (room: Room) => Promise<ExitCode>): Promise<void> {
  try {
    const door = openDoor();
    const github = openGitHub({ token: door.inputs.token, apiUrl: door.apiUrl, ...door.repository });
    process.exitCode = await work({ door, github, voice: runnerVoice });
  } catch (problem) {
    runnerVoice.complain(problem);
    process.exitCode = 1;
  }
}

/** Every pull request that the event may be about; one that fails does not keep the others from being judged. */
export async function evaluateAll(gate: Gate, room: Room): Promise<ExitCode> {
  const verdicts: Verdict[] = [];
  try {
    return await evaluateTarget(gate, { ...room, voice: chorus(room.voice, verdicts) });
  } finally {
    const verdict = together(gate, verdicts);
    if (verdict) room.voice.decide(verdict);
  }
}

/** Of many pull requests one verdict is said, and a summary that GitHub takes. */
function chorus(voice: Voice, verdicts: Verdict[]): Voice {
  let left = LONGEST_SUMMARY;
  return {
    ...voice,
    decide: (verdict) => {
      verdicts.push(verdict);
    },
    summarize: async (markdown) => {
      if (markdown.length <= left) await voice.summarize(markdown);
      left -= markdown.length;
    },
  };
}

/** What each rests on is too much for many at once; each notice says of which pull request it is, and that there is nothing to judge is none of many. */
function together({ name }: Gate, verdicts: readonly Verdict[]): Verdict | undefined {
  const [first, second] = verdicts;
  if (!second) return first;
  const notices = verdicts.flatMap(({ results: [result], notices: own = [] }) =>
    result ? own.map((notice) => (result.pull === undefined ? notice : `#${result.pull}: ${notice}`)) : [],
  );
  return {
    schema: 1,
    gate: name,
    outcome: gravest(verdicts.map(({ outcome }) => outcome)),
    results: verdicts.flatMap(({ results }) => results).sort((a, b) => (a.pull ?? 0) - (b.pull ?? 0)),
    ...(notices.length > 0 ? { notices } : {}),
  };
}

async function evaluateTarget(gate: Gate, room: Room): Promise<ExitCode> {
  const { door, github, voice } = room;
  const problems: unknown[] = [];
  let isRed = false;
  const hear = (verdicted: Verdicted | undefined) => {
    const outcome = verdicted?.verdict.outcome;
    // Where nobody could tell somebody has to look. The run from the pull request itself is what the author looks at: red at once, unless the gate only
    // shows, because Prow's Tide takes every red check for a block.
    isRed ||=
      outcome === 'error' || (isSignal(door) && outcome === 'failed' && verdicted?.mode === 'required');
  };
  const target = await targetOf(gate, room);
  if (target === 'all') problems.push(...(await sweep(gate, room, hear)));
  else if ('branch' in target) problems.push(...((await gate.afterPush?.(target.branch, room)) ?? []));
  else if ('issue' in target) problems.push(...((await gate.answer?.(target.issue, room)) ?? []));
  else {
    const judge =
      'group' in target
        ? [() => evaluateGroup(gate, target.group, room)]
        : target.numbers.map((number) => () => evaluatePull(gate, number, room));
    for (const each of judge) {
      try {
        hear(await each());
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
  | { readonly group: Group }
  /** Pushed to. */
  | { readonly branch: string }
  /** No pull request. */
  | { readonly issue: number };

/** An event says only that something may have changed, and where. */
async function targetOf(gate: Gate, { door, github, voice }: Room): Promise<Target> {
  const { name, payload } = door.event;
  const { pull } = door.inputs;
  if (pull === 'all') return 'all';
  if (pull !== undefined) return { numbers: [pull] };
  if (payload.pull_request) return { numbers: [payload.pull_request.number] };
  if (payload.issue) {
    if (payload.issue.pull_request) return { numbers: [payload.issue.number] };
    voice.say(`Issue ${payload.issue.number} is no pull request: nothing is judged.`);
    return { issue: payload.issue.number };
  }
  if (payload.merge_group) {
    const { head_ref: ref, head_sha: head, base_sha: base } = payload.merge_group;
    return { group: { ref, head, base } };
  }
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
  const [, branch] = /^refs\/heads\/(.+)$/.exec(payload.ref ?? '') ?? [];
  if (name === 'push' && gate.afterPush) return branch === undefined ? { numbers: [] } : { branch };
  throw new UserError(
    `The event '${name}' does not say which pull request is meant.`,
    'Set the input `pull` to its number, or to `all`.',
  );
}
