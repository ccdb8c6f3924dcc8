// The variables that a step finds: those of the runner and nothing of the machine that runs the test.
//
// Source: "Default environment variables" in GitHub's documentation. GITHUB_TOKEN is not among them: an action has it from its input.

import type { StandIn } from '../stand-in.ts';
import { fullName } from '../state/world.ts';
import type { WorkflowEvent } from './events.ts';

export interface Folders {
  readonly workspace: string;
  readonly temp: string;
  readonly home: string;
  readonly eventPath: string;
}

export function runnerEnvironment(
  github: StandIn,
  event: WorkflowEvent,
  action: string,
  folders: Folders,
): Record<string, string> {
  const { repository, ref, sha } = event;
  const name = fullName(repository);
  const workflow = `${name}/.github/workflows/enhancements.yml@refs/heads/${repository.defaultBranch}`;
  return {
    CI: 'true',
    HOME: folders.home,
    LANG: 'C.UTF-8',
    PATH: '/usr/local/bin:/usr/bin:/bin',
    GITHUB_ACTION: `__${action}`,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_REF: '',
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTOR: event.actor,
    GITHUB_ACTOR_ID: '1',
    GITHUB_API_URL: github.url,
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: folders.eventPath,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_JOB: 'gates',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: name,
    GITHUB_REPOSITORY_ID: `${repository.id}`,
    GITHUB_REPOSITORY_OWNER: repository.owner.login,
    GITHUB_REPOSITORY_OWNER_ID: `${repository.owner.id}`,
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: sha,
    GITHUB_TRIGGERING_ACTOR: event.actor,
    GITHUB_WORKFLOW: 'enhancements',
    GITHUB_WORKFLOW_REF: workflow,
    GITHUB_WORKFLOW_SHA: repository.refs.get(`heads/${repository.defaultBranch}`) ?? '',
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'stand-in',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.temp,
  };
}
