// GitHub Actions for the stand-in: an event happens, and the workflows run that the repository holds, with whatever their runs set off.

import { type WorkflowEvent, workflowRunEvent } from '../github/runner/events.ts';
import type { StandIn } from '../github/stand-in.ts';
import type { Pull } from '../github/state/model.ts';
import type { Group } from './concurrency.ts';
import type { Policy } from './policy.ts';
import { type Published, sourceOf } from './references.ts';
import { NotModelled, StartupFailure } from './refusal.ts';
import { Deadlock, type JobRun, runStarted } from './run.ts';
import { loadWorkflow, start } from './start.ts';
import { partsOf, textsOf } from './syntax.ts';
import { filtersOf, isStartedBy } from './triggers.ts';
import type { Workflow } from './workflow.ts';

export interface Run {
  readonly workflow: string;
  readonly path: string;
  /** With its action: `issue_comment created`. */
  readonly event: string;
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | 'startup_failure';
  /** Why it did not start, or was cancelled. */
  readonly problem?: string;
  readonly jobs: readonly JobRun[];
}

export interface Hosted {
  /** What GitHub runs for it, in the order in which it ends; runs set off by runs are among them. */
  readonly deliver: (event: WorkflowEvent) => Promise<Run[]>;
  /** The concurrency groups of the jobs that would run for it. */
  readonly groups: (event: WorkflowEvent) => Promise<Group[]>;
}

/** Events whose workflows come from the commit that they are about; those of all others come from the default branch. */
const OF_THEIR_COMMIT = ['pull_request', 'pull_request_review', 'push', 'merge_group'];
/** "You can't use workflow_run to chain together more than three levels of workflows": documentation. */
const LONGEST_CHAIN = 3;

export function hostActions(github: StandIn, published: readonly Published[], policy: Policy = {}): Hosted {
  const started = async (event: WorkflowEvent) => {
    const { repository } = event;
    filtersOf(event.name);
    const tip = repository.refs.get(`heads/${repository.defaultBranch}`) ?? '';
    const source = sourceOf(repository, OF_THEIR_COMMIT.includes(event.name) ? event.sha : tip);
    const found: { readonly workflow?: Workflow; readonly path: string; readonly problem?: string }[] = [];
    if (isSkipped(event)) return { source, found };
    for (const path of source.paths.filter((each) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(each))) {
      try {
        const workflow = await loadWorkflow(path, source);
        // By hand one workflow is started, where the event says which.
        const named = event.name === 'workflow_dispatch' ? event.payload['workflow'] : undefined;
        if (typeof named === 'string' && named !== path) continue;
        if (isStartedBy(workflow.on, event)) found.push({ workflow, path });
      } catch (problem) {
        if (!(problem instanceof StartupFailure)) throw problem;
        found.push({ path, problem: problem.message });
      }
    }
    return { source, found };
  };

  const listeners = async (event: WorkflowEvent, name: string): Promise<boolean> => {
    const { repository } = event;
    const source = sourceOf(repository, repository.refs.get(`heads/${repository.defaultBranch}`) ?? '');
    const paths = source.paths.filter((each) => each.startsWith('.github/workflows/'));
    const all = await Promise.all(paths.map((path) => loadWorkflow(path, source).catch(() => undefined)));
    return all.some((each) => textsOf(partsOf(each?.on.get('workflow_run')).get('workflows')).includes(name));
  };

  const deliver = async (event: WorkflowEvent, depth = 0): Promise<Run[]> => {
    const { source, found } = await started(event);
    const runs: Run[] = [];
    const words = [event.name, event.payload['action']].filter(Boolean).join(' ');
    for (const { workflow, path, problem } of found) {
      const about = { workflow: workflow?.name ?? path, path, event: words };
      if (!workflow) {
        runs.push({ ...about, conclusion: 'startup_failure', problem: problem ?? '', jobs: [] });
        continue;
      }
      const chains = depth < LONGEST_CHAIN && (await listeners(event, workflow.name));
      if (chains) runs.push(...(await deliver(chained(event, workflow, 'requested'), depth + 1)));
      const run = await runOne({ ...about, workflow: workflow.name }, async () => {
        const root = await start(workflow, source, published);
        return runStarted({ github, event, published, root, policy });
      });
      runs.push(run);
      if (chains) runs.push(...(await deliver(chained(event, workflow, 'completed', run), depth + 1)));
    }
    return runs;
  };

  const chained = (
    { payload, repository, name }: WorkflowEvent,
    workflow: Workflow,
    action: 'requested' | 'completed',
    run?: Run,
  ): WorkflowEvent => {
    const number = (payload['pull_request'] as { readonly number?: number } | undefined)?.number;
    const pull = number === undefined ? undefined : repository.issues.get(number);
    if (pull?.kind !== 'PullRequest')
      throw new NotModelled(`a workflow_run of '${workflow.name}' on ${name}`);
    const event = workflowRunEvent(github, pull as Pull, action, workflow.name);
    const told = {
      ...(event.payload['workflow_run'] as object),
      event: name,
      conclusion: run?.conclusion ?? null,
    };
    return { ...event, payload: { ...event.payload, workflow_run: told } };
  };

  return {
    deliver: (event) => deliver(event),
    groups: async (event) => {
      const { source, found } = await started(event);
      const jobs: JobRun[] = [];
      for (const { workflow, problem } of found) {
        if (!workflow) throw new StartupFailure(problem);
        const root = await start(workflow, source, published);
        jobs.push(...(await runStarted({ github, event, published, root, policy }, 'plan')));
      }
      return jobs.flatMap(({ groups }) => groups);
    },
  };
}

async function runOne(
  about: Pick<Run, 'workflow' | 'path' | 'event'>,
  work: () => Promise<JobRun[]>,
): Promise<Run> {
  try {
    const jobs = await work();
    const conclusions = jobs.map(({ conclusion }) => conclusion);
    const isSkipped = conclusions.every((each) => each === 'skipped');
    const worst = (['failure', 'cancelled'] as const).find((each) => conclusions.includes(each));
    return { ...about, conclusion: worst ?? (isSkipped ? 'skipped' : 'success'), jobs };
  } catch (problem) {
    if (problem instanceof StartupFailure) {
      return { ...about, conclusion: 'startup_failure', problem: problem.message, jobs: [] };
    }
    if (problem instanceof Deadlock) {
      return { ...about, conclusion: 'cancelled', problem: problem.message, jobs: [] };
    }
    throw problem;
  }
}

/** Runs of `pull_request` need a merge commit, and an author can keep them away (documentation, "Skipping workflow runs"). */
function isSkipped({ name, payload, repository, sha }: WorkflowEvent): boolean {
  if (name !== 'pull_request' && name !== 'pull_request_review' && name !== 'push') return false;
  const pull = payload['pull_request'] as { number: number; head: { sha: string } } | undefined;
  const issue = pull && repository.issues.get(pull.number);
  if (issue?.kind === 'PullRequest' && issue.mergeable === false) return true;
  if (name === 'pull_request_review') return false;
  const message = repository.objects.commits.get(pull?.head.sha ?? sha)?.message ?? '';
  return /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/.test(message);
}
