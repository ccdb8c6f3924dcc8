// What does the runner hand to an action? Inputs, event and place, read once; nothing behind this door looks at the environment.

import { getBooleanInput, getInput, setSecret } from '@actions/core';
import { context } from '@actions/github';
import { UserError } from './errors.ts';

export interface Door {
  readonly inputs: {
    readonly token: string;
    /** The path of the configuration in the repository. */
    readonly config: string;
    /** None where the event says it. */
    readonly pull?: number | 'all';
    readonly dryRun: boolean;
  };
  readonly event: { readonly name: string; readonly payload: EventPayload };
  readonly repository: { readonly owner: string; readonly name: string };
  readonly apiUrl: string;
  /** `https://github.com`. */
  readonly server: string;
  /** The address of this run. */
  readonly run: string;
}

/** What of an event's payload is looked at: numbers and names. Whatever else it says is read afresh. */
export interface EventPayload {
  readonly action?: string;
  /** Of a push: `refs/heads/main`. */
  readonly ref?: string;
  /** Of a push: the commit that the branch was at; zeros where there was none. */
  readonly before?: string;
  readonly issue?: { readonly number: number; readonly pull_request?: unknown };
  readonly pull_request?: { readonly number: number };
  readonly merge_group?: {
    readonly head_ref: string;
    readonly head_sha: string;
    readonly base_sha: string;
  };
  readonly workflow_run?: {
    readonly head_branch: string | null;
    readonly head_sha: string;
    readonly head_repository: { readonly owner: { readonly login: string } } | null;
  };
}

export function openDoor(): Door {
  const door = openBareDoor();
  const pull = readPullInput(getInput('pull'));
  return { ...door, inputs: { ...door.inputs, ...(pull === undefined ? {} : { pull }) } };
}

/** Of an action that is about no pull request. */
export function openBareDoor(): Door {
  const token = getInput('token', { required: true });
  setSecret(token);
  const { owner, repo: name } = context.repo;
  return {
    inputs: {
      token,
      config: getInput('config', { required: true }),
      dryRun: getBooleanInput('dry-run'),
    },
    event: { name: context.eventName, payload: context.payload as EventPayload },
    repository: { owner, name },
    apiUrl: context.apiUrl,
    server: context.serverUrl,
    run: `${context.serverUrl}/${owner}/${name}/actions/runs/${context.runId}`,
  };
}

function readPullInput(text: string): number | 'all' | undefined {
  if (text === '') return undefined;
  if (text === 'all') return 'all';
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UserError(
    `The input \`pull\` is '${text}', expected the number of a pull request, or \`all\`.`,
    'Leave it out where the event says which pull request is meant.',
  );
}
