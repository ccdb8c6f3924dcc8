// Would GitHub start it? A workflow with everything that it calls, and what each of its jobs may do; or why it does not start.

import { type Granted, RESTRICTED, requireWithin } from './permissions.ts';
import { type Published, resolve, type Source } from './references.ts';
import { NotModelled, StartupFailure } from './refusal.ts';
import { isExpression, type Mapping, parseWorkflowText, partsOf } from './syntax.ts';
import { type Job, readWorkflow, requireModelled, type Workflow } from './workflow.ts';

/** A workflow that can be run. */
export interface Started {
  readonly workflow: Workflow;
  readonly source: Source;
  readonly jobs: readonly StartedJob[];
}

export interface StartedJob {
  readonly job: Job;
  readonly permissions: Granted;
  /** The workflow that it calls, with the inputs that it declares. */
  readonly called?: Started & { readonly inputs: ReadonlyMap<string, Input> };
}

export interface Input {
  readonly type: 'string' | 'boolean' | 'number';
  readonly required: boolean;
  readonly default: string | number | boolean;
}

/** GitHub allows more; ours needs one. */
const DEEPEST = 4;
const NOTHING = { string: '', boolean: false, number: 0 } as const;

export async function loadWorkflow(path: string, source: Source): Promise<Workflow> {
  const text = source.read(path);
  if (text === undefined)
    throw new StartupFailure(
      `error parsing called workflow: "${source.name}/${path}": workflow was not found.`,
    );
  const { tree, problems } = await parseWorkflowText(path, text);
  if (!tree) throw new StartupFailure(`The workflow is not valid. ${problems.join('\n')}`);
  return readWorkflow(path, tree);
}

/** Throws a {@link StartupFailure} where GitHub would say "startup failure". */
export async function start(
  workflow: Workflow,
  source: Source,
  published: readonly Published[],
  allowed?: Granted,
  depth = 0,
): Promise<Started> {
  if (depth > DEEPEST) throw new NotModelled(`more than ${DEEPEST} workflows that call one another`);
  requireModelled(workflow.path, workflow);
  const jobs: StartedJob[] = [];
  for (const job of workflow.jobs) {
    requireModelled(workflow.path, job);
    for (const step of job.steps) requireModelled(`${workflow.path}: jobs.${job.id}`, step);
    const permissions = job.permissions ?? workflow.permissions ?? allowed ?? RESTRICTED;
    const called =
      job.uses === undefined ? undefined : await call(job, source, published, permissions, depth);
    jobs.push({ job, permissions, ...(called ? { called } : {}) });
  }
  return { workflow, source, jobs };
}

async function call(
  job: Job,
  from: Source,
  published: readonly Published[],
  permissions: Granted,
  depth: number,
): Promise<NonNullable<StartedJob['called']>> {
  const uses = job.uses ?? '';
  const { source, path } = resolve(uses, from, published, 'job');
  if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) {
    throw new StartupFailure(`invalid value workflow reference: '${uses}' is not in .github/workflows`);
  }
  const workflow = await loadWorkflow(path, source);
  const trigger = workflow.on.get('workflow_call');
  if (trigger === undefined) {
    throw new StartupFailure(`Error calling workflow '${uses}'. The workflow has no 'on.workflow_call'.`);
  }
  const started = await start(workflow, source, published, permissions, depth + 1);
  for (const each of started.jobs) requireWithin(each.permissions, permissions, uses, each.job.id);
  return { ...started, inputs: readInputs(uses, partsOf(trigger), job.with) };
}

function readInputs(uses: string, call: Mapping, given: Mapping): ReadonlyMap<string, Input> {
  const unknown = [...call.keys()].filter((key) => key !== 'inputs');
  if (unknown.length > 0) throw new NotModelled(`on.workflow_call.${unknown.join(', ')} of '${uses}'`);
  const inputs = new Map<string, Input>();
  for (const [name, said] of partsOf(call.get('inputs'))) {
    const about = partsOf(said);
    const type = (['string', 'boolean', 'number'] as const).find((each) => each === about.get('type'));
    if (!type) throw new NotModelled(`the type of the input '${name}' of '${uses}'`);
    const initial = about.get('default') ?? NOTHING[type];
    if (isExpression(initial) || typeof initial === 'object')
      throw new NotModelled(`the default of '${name}' of '${uses}'`);
    inputs.set(name, { type, required: about.get('required') === true, default: initial });
  }
  for (const name of given.keys()) {
    if (!inputs.has(name)) {
      throw new StartupFailure(`Invalid input, ${name} is not defined in the referenced workflow.`);
    }
  }
  for (const [name, { required }] of inputs) {
    if (required && !given.has(name)) {
      throw new StartupFailure(`Input ${name} is required, but not provided while calling.`);
    }
  }
  return inputs;
}
