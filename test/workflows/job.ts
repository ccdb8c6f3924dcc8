// Runs a job: its steps one after the other, composite actions step by step, JavaScript actions as processes with the token of the job.

import { join } from 'node:path';
import type { WorkflowEvent } from '../github/runner/events.ts';
import { type RunResult, runAction } from '../github/runner/run-action.ts';
import type { StandIn } from '../github/stand-in.ts';
import { type Contexts, holds, type Status, textOf } from './expressions.ts';
import { type Published, resolve, type Source } from './references.ts';
import { NotModelled, StartupFailure } from './refusal.ts';
import { parseActionText, partsOf, type Tree } from './syntax.ts';
import { readSteps, requireModelled, type Step } from './workflow.ts';

export interface StepRun {
  /** What it uses, as the workflow or the composite action writes it. */
  readonly uses: string;
  readonly conclusion: 'success' | 'failure' | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
  /** Of a JavaScript action. */
  readonly result?: RunResult;
  /** Of a composite one. */
  readonly steps?: readonly StepRun[];
}

export interface JobPlace {
  readonly github: StandIn;
  readonly event: WorkflowEvent;
  readonly published: readonly Published[];
  readonly token: string;
  /** What the process finds beside its inputs. */
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly deadline: number;
}

/** A composite action in a composite action, and so on: the runner's own limit. */
export const DEEPEST = 9;

export async function runSteps(
  steps: readonly Step[],
  from: Source,
  contexts: Contexts,
  place: JobPlace,
  depth = 0,
): Promise<{ readonly runs: readonly StepRun[]; readonly status: Status; readonly contexts: Contexts }> {
  const done: Record<string, unknown> = {};
  const runs: StepRun[] = [];
  let status: Status = 'success';
  for (const step of steps) {
    requireModelled(from.name, step);
    const known = { ...contexts, steps: { ...done } };
    const uses = step.uses ?? '';
    const run: StepRun = holds(step.if, known, status)
      ? await runStep(uses, step, from, known, place, depth)
      : { uses, conclusion: 'skipped', outputs: {} };
    runs.push(run);
    if (run.conclusion === 'failure') status = 'failure';
    if (step.id !== undefined) {
      done[step.id] = { outputs: run.outputs, conclusion: run.conclusion, outcome: run.conclusion };
    }
  }
  return { runs, status, contexts: { ...contexts, steps: done } };
}

async function runStep(
  uses: string,
  step: Step,
  from: Source,
  contexts: Contexts,
  place: JobPlace,
  depth: number,
): Promise<StepRun> {
  const { source, path } = resolve(uses, from, place.published, 'step');
  const given = Object.fromEntries([...step.with].map(([name, value]) => [name, textOf(value, contexts)]));
  const file = ['action.yml', 'action.yaml']
    .map((name) => join(path, name))
    .find((each) => source.read(each));
  if (file === undefined)
    throw new StartupFailure(`Can't find 'action.yml' or 'action.yaml' for action '${uses}'.`);
  const { tree, problems } = parseActionText(`${source.name}/${file}`, source.read(file) ?? '');
  if (!tree) throw new StartupFailure(`The action is not valid. ${problems.join('\n')}`);
  const runs = partsOf(tree.get('runs'));
  if (runs.get('using') === 'composite') {
    const action = { inputs: partsOf(tree.get('inputs')), outputs: partsOf(tree.get('outputs')), runs };
    return runComposite(uses, action, given, source, contexts, place, depth);
  }
  const unknown = [...runs.keys()].filter((key) => !['using', 'main'].includes(key));
  if (unknown.length > 0) throw new NotModelled(`runs.${unknown.join(', ')} of '${uses}'`);
  if (source.folder === undefined)
    throw new NotModelled(`'${uses}', an action in the files of ${source.name},`);
  const result = await runAction(join(source.folder, path), {
    github: place.github,
    event: place.event,
    token: place.token,
    inputs: given,
    env: { ...place.env, GITHUB_ACTION_REPOSITORY: source.name, GITHUB_ACTION_REF: source.commit },
    deadline: place.deadline,
  });
  return {
    uses,
    conclusion: result.exitCode === 0 ? 'success' : 'failure',
    outputs: result.outputs,
    result,
  };
}

interface Composite {
  readonly inputs: ReadonlyMap<string, Tree>;
  readonly outputs: ReadonlyMap<string, Tree>;
  readonly runs: ReadonlyMap<string, Tree>;
}

async function runComposite(
  uses: string,
  action: Composite,
  given: Readonly<Record<string, string>>,
  source: Source,
  contexts: Contexts,
  place: JobPlace,
  depth: number,
): Promise<StepRun> {
  if (depth >= DEEPEST)
    throw new StartupFailure(`Composite actions can not be nested deeper than ${DEEPEST}.`);
  const unknown = Object.keys(given).filter((name) => !action.inputs.has(name));
  if (unknown.length > 0)
    throw new StartupFailure(`Unexpected input(s) '${unknown.join("', '")}' of '${uses}'`);
  // The contexts that a composite action does not get: those of the workflow that uses it.
  const { needs: _, vars: __, ...outer } = contexts;
  const inputs = Object.fromEntries(
    [...action.inputs].map(([name, said]) => [
      name,
      given[name] ?? textOf(partsOf(said).get('default'), { github: contexts['github'] }),
    ]),
  );
  const steps = readSteps((action.runs.get('steps') ?? []) as readonly Tree[]);
  const inner = await runSteps(steps, source, { ...outer, inputs }, place, depth + 1);
  return {
    uses,
    conclusion: inner.status === 'success' ? 'success' : 'failure',
    outputs: Object.fromEntries(
      [...action.outputs].map(([name, said]) => [name, textOf(partsOf(said).get('value'), inner.contexts)]),
    ),
    steps: inner.runs,
  };
}

/** Every JavaScript action that ran, with those inside composite ones. */
export function leavesOf(runs: readonly StepRun[]): StepRun[] {
  return runs.flatMap((run) => (run.steps ? leavesOf(run.steps) : [run]));
}
