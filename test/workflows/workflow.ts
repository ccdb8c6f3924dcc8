// A workflow as the runner runs it: the keys that are modelled, and the names of all others.

import { type Granted, readPermissions } from './permissions.ts';
import { NotModelled } from './refusal.ts';
import { isMapping, type Mapping, partsOf, type Tree, textsOf } from './syntax.ts';

export interface Workflow {
  readonly path: string;
  readonly name: string;
  /** Each event with what is said of it. */
  readonly on: ReadonlyMap<string, Tree>;
  readonly permissions?: Granted;
  readonly concurrency?: Tree;
  readonly jobs: readonly Job[];
  /** Keys that keep it from being run here. */
  readonly unmodelled: readonly string[];
}

export interface Job {
  readonly id: string;
  readonly name: Tree | undefined;
  readonly if: Tree | undefined;
  readonly needs: readonly string[];
  readonly permissions?: Granted;
  readonly concurrency?: Tree;
  readonly timeout: Tree | undefined;
  readonly runsOn: Tree | undefined;
  readonly outputs: Mapping;
  readonly steps: readonly Step[];
  /** The workflow that it calls. */
  readonly uses: string | undefined;
  readonly with: Mapping;
  readonly unmodelled: readonly string[];
}

export interface Step {
  readonly id: string | undefined;
  readonly name: Tree | undefined;
  readonly if: Tree | undefined;
  readonly uses: string | undefined;
  readonly with: Mapping;
  readonly unmodelled: readonly string[];
}

const WORKFLOW_KEYS = ['name', 'on', 'permissions', 'concurrency', 'jobs'];
const JOB_KEYS = [
  'name',
  'if',
  'needs',
  'permissions',
  'concurrency',
  'timeout-minutes',
  'runs-on',
  'outputs',
  'steps',
  'uses',
  'with',
];
const STEP_KEYS = ['id', 'name', 'if', 'uses', 'with'];

export function readWorkflow(path: string, tree: Mapping): Workflow {
  const name = tree.get('name');
  const permissions = readPermissions(tree.get('permissions'));
  return {
    path,
    name: typeof name === 'string' ? name : path,
    on: readTriggers(tree.get('on')),
    ...(permissions ? { permissions } : {}),
    ...optional('concurrency', tree.get('concurrency')),
    jobs: [...partsOf(tree.get('jobs'))].map(([id, job]) => readJob(id, partsOf(job))),
    unmodelled: others(tree, WORKFLOW_KEYS),
  };
}

function readJob(id: string, tree: Mapping): Job {
  const permissions = readPermissions(tree.get('permissions'));
  const steps = (tree.get('steps') ?? []) as readonly Tree[];
  return {
    id,
    name: tree.get('name'),
    if: tree.get('if'),
    needs: textsOf(tree.get('needs')),
    ...(permissions ? { permissions } : {}),
    ...optional('concurrency', tree.get('concurrency')),
    timeout: tree.get('timeout-minutes'),
    runsOn: tree.get('runs-on'),
    outputs: partsOf(tree.get('outputs')),
    steps: readSteps(steps),
    uses: textsOf(tree.get('uses'))[0],
    with: partsOf(tree.get('with')),
    unmodelled: others(tree, JOB_KEYS).map((key) => `jobs.${id}.${key}`),
  };
}

/** Of a job, or of a composite action. */
export function readSteps(trees: readonly Tree[]): Step[] {
  return trees.map((each, index) => {
    const tree = partsOf(each);
    return {
      id: textsOf(tree.get('id'))[0],
      name: tree.get('name'),
      if: tree.get('if'),
      uses: textsOf(tree.get('uses'))[0],
      with: partsOf(tree.get('with')),
      unmodelled: others(tree, STEP_KEYS).map((key) => `steps[${index}].${key}`),
    };
  });
}

function readTriggers(tree: Tree | undefined): ReadonlyMap<string, Tree> {
  if (isMapping(tree)) return tree;
  return new Map(textsOf(tree).map((name) => [name, null]));
}

function others(tree: Mapping, known: readonly string[]): string[] {
  return [...tree.keys()].filter((key) => !known.includes(key));
}

function optional(name: 'concurrency', tree: Tree | undefined): { concurrency?: Tree } {
  return tree === undefined ? {} : { [name]: tree };
}

/** Refuses what would be left out. */
export function requireModelled(
  place: string,
  { unmodelled }: { readonly unmodelled: readonly string[] },
): void {
  if (unmodelled.length > 0) throw new NotModelled(`${place}: ${unmodelled.join(', ')}`);
}
