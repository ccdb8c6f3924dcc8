// Releases around the clock of a stand-in: their schedules in a repository, a ledger of exceptions, and pull requests that aim at them.

import { freezeGate } from '../../actions/freeze-gate/main.ts';
import { type Day, dayAt, endOfDay } from '../../actions/shared/domain/zone.ts';
import { aRepository } from '../github/builders/repository.ts';
import { HOUR, MINUTE } from '../github/clock.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import type { StandIn } from '../github/stand-in.ts';
import type { Pull, Repository } from '../github/state/model.ts';
import { CONFIG_PATH, enhancements, statusOf } from './pulls.ts';
import { type Heard, type RoomOptions, runGateHere } from './room.ts';

export const CONTEXT = 'enhancements/freeze';
const SIG_RELEASE = 'kubevirt/sig-release';
const AOE = 'AoE';

/** Days from today on which a release freezes, and comes out. */
export interface Dates {
  readonly freeze: number;
  readonly code: number;
  readonly ga: number;
}

/** v1.9 is out, v1.10 freezes in thirty days, v1.11 long after it. */
export const RELEASES = {
  'v1.8': { freeze: -300, code: -250, ga: -220 },
  'v1.9': { freeze: -180, code: -120, ga: -90 },
  'v1.10': { freeze: 30, code: 80, ga: 110 },
  'v1.11': { freeze: 150, code: 200, ga: 230 },
} as const satisfies Readonly<Record<string, Dates>>;

export interface Freezing {
  readonly repository: Repository;
  /** The day that is so many days from the day on which the project was made. */
  readonly day: (days: number) => Day;
  /** The instant at which that day ends. */
  readonly endOf: (days: number) => number;
  /** Writes the configuration on the default branch: the preset, and these lines. */
  readonly configure: (lines: string) => void;
  /** Publishes a schedule, or takes it away. */
  readonly publish: (release: string, schedule: Dates | string | null) => void;
  /** Writes the ledger on the default branch. */
  readonly record: (text: string) => void;
  /** One run of the gate on a pull request; its exit and what it complained of. */
  readonly look: (pull: Pull, options?: Partial<RoomOptions>) => Promise<Heard>;
  /** One sweep, with the patience of one. */
  readonly sweep: () => Promise<Heard>;
  /** State and words of the status. */
  readonly status: (pull: Pull) => string;
}

const BASE_CONFIG = 'preset: vep\npeople: {maintainers: ["@mo"]}\n';

/** `isPrivate`: nothing is shown without a permission. */
export function freezing(github: StandIn, isPrivate = false): Freezing {
  const { world, clock } = github;
  const start = clock.now();
  const day = (days: number) => dayAt(start + days * 24 * HOUR, 'UTC');
  const schedule = (
    release: string,
    { freeze, code, ga }: Dates,
  ) => `- when: ${day(freeze).replaceAll('-', '/')}
  milestone: KubeVirt Alpha 0
  who: KubeVirt
  what: Virtualization Enhancement Proposal (VEP) Freeze
- when: ${day(code).replaceAll('-', '/')}
  milestone: KubeVirt Code Freeze
  who: KubeVirt
  what: Branch release-${release.slice(1)} and tag ${release}.0-rc.0
- when: ${day(ga).replaceAll('-', '/')}
  milestone: "**KubeVirt GA**"
  who: KubeVirt
  what: Tag ${release}.0
`;
  const pathOf = (release: string) => `releases/${release}/schedule.yaml`;
  const sigRelease = aRepository(SIG_RELEASE)
    .holding({
      OWNERS_ALIASES: 'aliases:\n  sig-release-approvers: [Rita]\n  sig-compute-approvers: [cal]\n',
      ...Object.fromEntries(
        Object.entries(RELEASES).map(([release, dates]) => [pathOf(release), schedule(release, dates)]),
      ),
    })
    .in(world);
  const repository = enhancements(world, (builder) =>
    (isPrivate ? builder.private() : builder).holding({ [CONFIG_PATH]: BASE_CONFIG }),
  );
  return {
    repository,
    day,
    endOf: (days) => endOfDay(day(days), AOE),
    configure: (lines) => {
      commitFiles(world, repository, 'main', { [CONFIG_PATH]: `${BASE_CONFIG}${lines}` });
    },
    publish: (release, text) => {
      const written = text === null || typeof text === 'string' ? text : schedule(release, text);
      commitFiles(world, sigRelease, 'main', { [pathOf(release)]: written });
    },
    record: (text) => {
      commitFiles(world, repository, 'main', { 'exceptions.yaml': text });
    },
    look: (pull, options = {}) =>
      runGateHere(freezeGate, github, repository, { pull: pull.number, ...options }),
    sweep: () => {
      clock.advance(2 * MINUTE);
      github.forgetAsked();
      return runGateHere(freezeGate, github, repository, {
        pull: 'all',
        patience: { attempt: 10_000, retries: 20, settle: 5 },
      });
    },
    status: (pull) => {
      const { state, description } = statusOf(pull, CONTEXT) ?? {};
      return `${state}: ${description}`;
    },
  };
}

/** A complete request; granted where somebody is named. */
export function exception(
  until: Day,
  grantedBy?: string,
  change: Readonly<Record<string, string>> = {},
): string {
  const entry = {
    proposal: '42',
    release: '"v1.10"',
    freeze: 'enhancement',
    justification: 'The reviewer was away.',
    impact: 'Another release without it.',
    thread: 'https://groups.example/t/1',
    ...(grantedBy === undefined ? {} : { until, 'granted-by': grantedBy }),
    ...change,
  };
  return `- ${Object.entries(entry)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n  ')}\n`;
}
