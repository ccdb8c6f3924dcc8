// Runs a workflow that has started: its jobs in the order of their needs, each with a token of its own.

import type { WorkflowEvent } from '../github/runner/events.ts';
import type { StandIn } from '../github/stand-in.ts';
import { fullName } from '../github/state/world.ts';
import { type Group, readGroup } from './concurrency.ts';
import { calledInputs, dispatchInputs, githubContext } from './contexts.ts';
import { type Contexts, holds, type Status, scalarOf, textOf } from './expressions.ts';
import { runSteps, type StepRun } from './job.ts';
import { type Granted, readOnly, toTokenPermissions } from './permissions.ts';
import { type Policy, refusedActions } from './policy.ts';
import type { Published } from './references.ts';
import { NotModelled } from './refusal.ts';
import type { Started, StartedJob } from './start.ts';

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface JobRun {
  /** As in the list of checks: `gates / judge`. */
  readonly name: string;
  readonly conclusion: Conclusion;
  /** Of its token. */
  readonly permissions: Granted;
  /** Its own, and those of what it is part of. */
  readonly groups: readonly Group[];
  readonly steps: readonly StepRun[];
  /** Why it ended before its first step. */
  readonly problem?: string;
}

export interface RunPlace {
  readonly github: StandIn;
  readonly event: WorkflowEvent;
  readonly published: readonly Published[];
  /** The workflow that the event started. */
  readonly root: Started;
  readonly policy: Policy;
}

interface Scope {
  readonly name: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly groups: readonly Group[];
}

interface Outcome {
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
}

/** No test waits longer than this for an action, whatever its job allows. */
const PATIENCE = 60_000;

/** With `only: 'plan'` nothing is run, and every job that a condition lets through is said to have succeeded. */
export async function runStarted(place: RunPlace, only?: 'plan'): Promise<JobRun[]> {
  const { root, event } = place;
  const inputs = dispatchInputs(root.workflow.on.get('workflow_dispatch'), event);
  const { runs } = await runJobs(place, root, { name: '', inputs, groups: [] }, only);
  return runs;
}

async function runJobs(
  place: RunPlace,
  { workflow, source, jobs }: Started,
  scope: Scope,
  only?: 'plan',
): Promise<{ readonly runs: JobRun[]; readonly conclusion: Conclusion }> {
  const { github, event, root } = place;
  const base = githubContext(github, event, root.workflow, root.source);
  const outcomes = new Map<string, Outcome>();
  const runs: JobRun[] = [];
  const around = { github: base, inputs: scope.inputs, vars: {} };
  const groups = [...scope.groups, ...groupOf(workflow.concurrency, around)];
  for (const started of inOrder(jobs)) {
    const { job, called } = started;
    const needs = Object.fromEntries(
      job.needs.map((id) => [
        id,
        { result: outcomes.get(id)?.conclusion, outputs: outcomes.get(id)?.outputs ?? {} },
      ]),
    );
    const contexts: Contexts = { ...around, needs };
    const name = `${scope.name}${textOf(job.name ?? job.id, contexts)}`;
    const status = statusOf(job.needs.map((id) => outcomes.get(id)?.conclusion ?? 'skipped'));
    if (!holds(job.if, contexts, status)) {
      outcomes.set(job.id, { conclusion: 'skipped', outputs: {} });
      runs.push({ name, conclusion: 'skipped', permissions: started.permissions, groups: [], steps: [] });
      continue;
    }
    const own = [...groups, ...groupOf(job.concurrency, contexts)];
    requireNoDeadlock(own, name);
    if (called) {
      const inputs = calledInputs(job.uses ?? '', called.inputs, job.with, contexts);
      const inner = await runJobs(place, called, { name: `${name} / `, inputs, groups: own }, only);
      runs.push(...inner.runs);
      outcomes.set(job.id, { conclusion: inner.conclusion, outputs: {} });
      continue;
    }
    const permissions = isFromFork(event) ? readOnly(started.permissions) : started.permissions;
    const { conclusion, outputs, ...ran } =
      only === 'plan'
        ? { conclusion: 'success' as const, outputs: {}, steps: [] }
        : await runJob(place, started, { workflow, source, jobs }, permissions, contexts);
    outcomes.set(job.id, { conclusion, outputs });
    runs.push({ name, conclusion, permissions, groups: own, ...ran });
  }
  return { runs, conclusion: together([...outcomes.values()].map(({ conclusion }) => conclusion)) };
}

async function runJob(
  { github, event, published, root, policy }: RunPlace,
  { job }: StartedJob,
  { workflow, source }: Started,
  permissions: Granted,
  outer: Contexts,
): Promise<Outcome & Pick<JobRun, 'steps' | 'problem'>> {
  if (!/^ubuntu-/.test(textOf(job.runsOn, outer)))
    throw new NotModelled(`runs-on: ${textOf(job.runsOn, outer)}`);
  if (policy.requiresPinned) {
    const problem = refusedActions(job.steps, source, published, fullName(event.repository));
    if (problem !== undefined) return { conclusion: 'failure', outputs: {}, steps: [], problem };
  }
  const token = github.token(event.repository, toTokenPermissions(permissions));
  const minutes = Number(scalarOf(job.timeout, outer) ?? 360);
  const contexts = {
    ...outer,
    github: { ...(outer['github'] as object), token, job: job.id },
    job: {
      status: 'success',
      workflow_repository: source.name,
      workflow_sha: source.commit,
      workflow_file_path: workflow.path,
    },
    runner: { os: 'Linux', arch: 'X64', environment: 'github-hosted' },
    secrets: { GITHUB_TOKEN: token },
    env: {},
  };
  const {
    runs,
    status,
    contexts: after,
  } = await runSteps(job.steps, source, contexts, {
    github,
    event,
    published,
    token,
    env: { GITHUB_JOB: job.id, GITHUB_WORKFLOW: root.workflow.name, GITHUB_WORKFLOW_SHA: root.source.commit },
    deadline: Math.min(minutes * 60_000, PATIENCE),
  });
  return {
    conclusion: status === 'success' ? 'success' : 'failure',
    outputs: Object.fromEntries([...job.outputs].map(([name, value]) => [name, textOf(value, after)])),
    steps: runs,
  };
}

/** Every job behind those that it needs. GitHub's parser has seen to it that there is such an order. */
function inOrder(jobs: readonly StartedJob[]): StartedJob[] {
  const left = [...jobs];
  const ordered: StartedJob[] = [];
  while (left.length > 0) {
    const next = left.findIndex(({ job }) => !left.some((other) => job.needs.includes(other.job.id)));
    ordered.push(...left.splice(Math.max(0, next), 1));
  }
  return ordered;
}

function statusOf(needs: readonly Conclusion[]): Status {
  return together(needs, needs.includes('skipped') ? 'skipped' : 'success');
}

function together(conclusions: readonly Conclusion[], otherwise: Conclusion = 'success'): Conclusion {
  return (['failure', 'cancelled'] as const).find((each) => conclusions.includes(each)) ?? otherwise;
}

function groupOf(tree: Parameters<typeof readGroup>[0], contexts: Contexts): Group[] {
  const group = readGroup(tree, contexts);
  return group ? [group] : [];
}

/** A job that waits for a group which what it is part of holds waits for ever; GitHub sees it and cancels. */
function requireNoDeadlock(groups: readonly Group[], job: string): void {
  const names = groups.map(({ name }) => name.toLowerCase());
  const twice = groups.find(({ name }, index) => names.indexOf(name.toLowerCase()) !== index);
  if (!twice) return;
  throw new Deadlock(
    `Canceling since a deadlock was detected for concurrency group: '${twice.name}' between a top level workflow and '${job}'`,
  );
}

export class Deadlock extends Error {}

/** Their runs get a token that reads only; "Send write tokens to workflows from pull requests" is off by default. */
function isFromFork({ name, payload }: WorkflowEvent): boolean {
  if (name !== 'pull_request' && name !== 'pull_request_review') return false;
  const { head, base } = payload['pull_request'] as Record<
    'head' | 'base',
    { repo: { full_name: string } | null }
  >;
  return head.repo?.full_name !== base.repo?.full_name;
}
