// People and their sources in the stand-in, and a pull request that waits for their sign-off.

import { sigSignoff } from '../../actions/sig-signoff-gate/main.ts';
import { aRepository } from '../github/builders/repository.ts';
import { MINUTE } from '../github/clock.ts';
import { comment } from '../github/deeds/issues.ts';
import type { StandIn } from '../github/stand-in.ts';
import type { Comment, Pull, Repository } from '../github/state/model.ts';
import { CONFIG_PATH, enhancements, statusOf } from './pulls.ts';
import { type Heard, type RoomOptions, runGateHere } from './room.ts';

export const CONTEXT = 'enhancements/sig-signoff';

/** Who represents which SIG: `cora` two of them, `nick` by the list of chairs, the others by alias. */
export const SIGS_YAML = `sigs:
  - name: compute
    dir: sig-compute
    leadership:
      chairs:
        - github: Cora
          name: Cora Compute
  - name: network
    dir: sig-network
    leadership:
      chairs:
        - github: nick
  - name: storage
    dir: sig-storage
  - name: scale
    dir: sig-scale
    leadership:
      chairs:
        - github: scout
  - name: a working group without a directory
`;
export const ALIASES = `aliases:
  sig-compute-approvers: [cal]
  sig-network-approvers: [nora, cora]
  sig-storage-approvers:
    - stan
    - sue
  sig-network-subproject-approvers: [subby]
  sig-storage-emeritus-approvers: [olga]
`;

export interface Scene {
  readonly repository: Repository;
  /** One run of the gate; default: on the pull request. */
  readonly look: (options?: Partial<RoomOptions>) => Promise<Heard>;
  /** Somebody writes, and the gate runs on it, as `issue_comment` makes it. Time passes before and after. */
  readonly say: (by: string, body: string) => Promise<Comment>;
  readonly wait: (minutes?: number) => void;
  readonly status: () => { state: string; description: string } | undefined;
  readonly pull: Pull;
}

/** Repositories of a project with its people; `config` is appended to the configuration. */
export function project(github: StandIn, config = '', sigs = SIGS_YAML, aliases = ALIASES): Repository {
  const { world } = github;
  aRepository('kubevirt/community').holding({ 'sigs.yaml': sigs }).in(world);
  aRepository('kubevirt/kubevirt').holding({ OWNERS_ALIASES: aliases }).in(world);
  aRepository('kubevirt/sig-release')
    .holding({ OWNERS_ALIASES: 'aliases:\n  sig-release-approvers: [rita]\n' })
    .in(world);
  return enhancements(world, (builder) => builder.holding({ [CONFIG_PATH]: `preset: vep\n${config}` }));
}

export function sceneOf(github: StandIn, pull: Pull): Scene {
  const { world, clock } = github;
  const { repository } = pull;
  const look = (options: Partial<RoomOptions> = {}) =>
    runGateHere(sigSignoff, github, repository, { pull: pull.number, ...options });
  return {
    repository,
    pull,
    look,
    wait: (minutes = 1) => clock.advance(minutes * MINUTE),
    say: async (by, body) => {
      clock.advance(MINUTE);
      const said = comment(world, pull, body, { by });
      clock.advance(MINUTE / 4);
      await look();
      return said;
    },
    status: () => statusOf(pull, CONTEXT),
  };
}
