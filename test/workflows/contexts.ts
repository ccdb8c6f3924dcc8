// What do expressions see? The contexts of a run, of its jobs and of their inputs, with what the documentation's page "Contexts" says is there.

import type { WorkflowEvent } from '../github/runner/events.ts';
import type { StandIn } from '../github/stand-in.ts';
import { fullName } from '../github/state/world.ts';
import { type Contexts, scalarOf } from './expressions.ts';
import type { Source } from './references.ts';
import { StartupFailure } from './refusal.ts';
import type { Input } from './start.ts';
import { type Mapping, partsOf, type Tree, textsOf } from './syntax.ts';
import type { Workflow } from './workflow.ts';

const RUN_ID = '4242';

/** `workflow` is the one that the event started, also inside what it calls. */
export function githubContext(
  github: StandIn,
  event: WorkflowEvent,
  workflow: Workflow,
  source: Source,
): Record<string, unknown> {
  const { repository, ref, sha, actor } = event;
  return {
    event_name: event.name,
    event: event.payload,
    repository: fullName(repository),
    repository_owner: repository.owner.login,
    repository_id: `${repository.id}`,
    ref,
    ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    sha,
    head_ref: event.headRef ?? '',
    base_ref: event.baseRef ?? '',
    actor,
    triggering_actor: actor,
    workflow: workflow.name,
    workflow_ref: `${source.name}/${workflow.path}@${ref}`,
    workflow_sha: source.commit,
    run_id: RUN_ID,
    run_number: '42',
    run_attempt: '1',
    server_url: 'https://github.com',
    api_url: github.url,
    graphql_url: `${github.url}/graphql`,
  };
}

/** The `inputs` of a run that somebody started by hand; empty for every other event. */
export function dispatchInputs(on: Tree | undefined, event: WorkflowEvent): Record<string, unknown> {
  if (event.name !== 'workflow_dispatch') return {};
  const declared = partsOf(partsOf(on).get('inputs'));
  const given = (event.payload['inputs'] ?? {}) as Readonly<Record<string, string>>;
  const unknown = Object.keys(given).filter((name) => !declared.has(name));
  if (unknown.length > 0) throw new StartupFailure(`Unexpected inputs provided: ${JSON.stringify(unknown)}`);
  return Object.fromEntries(
    [...declared].map(([name, said]) => {
      const about = partsOf(said);
      const text = given[name] ?? `${about.get('default') ?? ''}`;
      if (about.get('required') === true && text === '') {
        throw new StartupFailure(`Required input '${name}' not provided`);
      }
      const options = textsOf(about.get('options'));
      if (about.get('type') === 'choice' && !options.includes(text)) {
        throw new StartupFailure(
          `Provided value '${text}' for input '${name}' not in the list of allowed values`,
        );
      }
      // In `inputs` a boolean is one, in `github.event.inputs` it is a text.
      return [name, about.get('type') === 'boolean' ? text === 'true' : text];
    }),
  );
}

/** The `inputs` of a called workflow: what is given has to be of the type that is declared, also where an expression makes it. */
export function calledInputs(
  uses: string,
  declared: ReadonlyMap<string, Input>,
  given: Mapping,
  contexts: Contexts,
): Record<string, unknown> {
  return Object.fromEntries(
    [...declared].map(([name, { type, default: initial }]) => {
      if (!given.has(name)) return [name, initial];
      const value = scalarOf(given.get(name), contexts);
      if (type === 'string') return [name, value === null ? '' : `${value}`];
      if (typeof value === type) return [name, value];
      throw new StartupFailure(`'${uses}', input '${name}': Unexpected value '${value ?? ''}'`);
    }),
  );
}
