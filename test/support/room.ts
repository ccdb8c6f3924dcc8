// A gate run in this process against a stand-in: what the runner would hand in, short patience, and everything that was said.

import type { Door } from '../../actions/shared/door.ts';
import type { Room } from '../../actions/shared/evaluate.ts';
import type { Gate } from '../../actions/shared/gate.ts';
import type { Verdict } from '../../actions/shared/generated/verdict.types.ts';
import { openGitHub } from '../../actions/shared/github/octokit.ts';
import type { Patience } from '../../actions/shared/github/transport.ts';
import { evaluateAll } from '../../actions/shared/run.ts';
import type { Permissions } from '../github/access/tokens.ts';
import type { StandIn } from '../github/stand-in.ts';
import type { Repository } from '../github/state/model.ts';

/** The permissions of the gates' workflow. */
export const TRUSTED: Permissions = { contents: 'read', statuses: 'write', 'pull-requests': 'write' };
/** The permissions of a run from a fork. */
export const READ_ONLY: Permissions = { contents: 'read', 'pull-requests': 'read' };

/** Long for an answer, because machines can be busy; short for tries, because faults do not go away by waiting. */
const SHORT: Patience = { attempt: 8_000, retries: 1_500, settle: 20 };

export interface RoomOptions {
  readonly event?: Door['event'];
  readonly pull?: number | 'all';
  readonly dryRun?: boolean;
  readonly permissions?: Permissions;
  readonly patience?: Patience;
  readonly slowAfter?: number;
}

export interface Heard {
  readonly exit: number;
  readonly verdict?: Verdict;
  readonly summary: string;
  readonly said: readonly string[];
  readonly complaints: readonly string[];
}

/** One run of a gate, from its event to the exit code. */
export function runGateHere(
  gate: Gate,
  github: StandIn,
  repository: Repository,
  options: RoomOptions,
): Promise<Heard> {
  return runHere((room) => evaluateAll(gate, room), github, repository, options);
}

/** The same of anything else that an action does. */
export async function runHere(
  work: (room: Room) => Promise<number>,
  github: StandIn,
  repository: Repository,
  options: RoomOptions,
): Promise<Heard> {
  const said: string[] = [];
  const complaints: string[] = [];
  let verdict: Verdict | undefined;
  let summary = '';
  const owner = repository.owner.login;
  const token = github.token(repository, options.permissions ?? TRUSTED);
  const room: Room = {
    ...(options.slowAfter === undefined ? {} : { slowAfter: options.slowAfter }),
    door: {
      inputs: {
        token,
        config: '.github/enhancements.yaml',
        ...(options.pull === undefined ? {} : { pull: options.pull }),
        dryRun: options.dryRun ?? false,
      },
      event: options.event ?? { name: 'workflow_dispatch', payload: {} },
      repository: { owner, name: repository.name },
      apiUrl: github.url,
      server: 'https://github.com',
      run: `https://github.com/${owner}/${repository.name}/actions/runs/1`,
    },
    github: openGitHub(
      { token, apiUrl: github.url, owner, name: repository.name },
      // Where a run has to wait, the stand-in's clock moves on.
      {
        pause: (milliseconds) => Promise.resolve(github.clock.advance(milliseconds)),
        ...(options.patience ?? SHORT),
      },
    ),
    voice: {
      say: (text) => {
        said.push(text);
      },
      decide: (decided) => {
        verdict = decided;
      },
      summarize: (markdown) => {
        summary += markdown;
        return Promise.resolve();
      },
      complain: (problem) => {
        complaints.push(
          problem instanceof Error
            ? `${problem.message} ${'hint' in problem ? String(problem.hint) : ''}`
            : String(problem),
        );
      },
    },
  };
  let exit = 1;
  try {
    exit = await work(room);
  } catch (problem) {
    room.voice.complain(problem);
  }
  return { exit, ...(verdict ? { verdict } : {}), summary, said, complaints };
}
