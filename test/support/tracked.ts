// A project whose proposals are tracked: v1.9 is out, v1.10 is being implemented, and each proposal has a tracker that a test can change.

import { dayAt } from '../../actions/shared/domain/zone.ts';
import { anIssue, type IssueBuilder } from '../github/builders/issue.ts';
import { aPull, type PullBuilder } from '../github/builders/pull.ts';
import { aRepository } from '../github/builders/repository.ts';
import { HOUR } from '../github/clock.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import type { StandIn } from '../github/stand-in.ts';
import type { PlainIssue, Pull, Repository } from '../github/state/model.ts';

export const DAY = 24 * HOUR;

/** Days from the beginning. */
interface Dates {
  readonly freeze: number;
  readonly code: number;
  readonly ga: number;
}

export interface Tracked {
  readonly repository: Repository;
  readonly code: Repository;
  readonly sigRelease: Repository;
  /** A proposal for that release with its tracker, opened so many days ago. */
  readonly track: (options?: TrackOptions) => PlainIssue;
  /** A pull request to the code, opened so many days ago. */
  readonly pull: (opened: number, more: (builder: PullBuilder) => PullBuilder) => Pull;
  readonly publish: (release: string, dates: Dates) => void;
  /** Adds lines, or changes the text. */
  readonly configure: (lines: string | ((text: string) => string)) => void;
}

interface TrackOptions {
  readonly opened?: number;
  readonly title?: string;
  readonly sig?: string;
  /** Null where the proposal is not merged. */
  readonly document?: string | null;
  readonly body?: string;
  readonly release?: string;
  readonly more?: (builder: IssueBuilder) => IssueBuilder;
}

const CONFIG = `preset: vep
people: { maintainers: [mo], release-team: [rita] }
sigs:
  required: [compute]
  sources: [{ repository: kubevirt/community, path: sigs.yaml }]
releases:
  schedule: { repository: kubevirt/sig-release, path: "releases/v{release}/schedule.yaml" }
report: { code-repositories: [kubevirt/kubevirt] }
`;

const sigOf = (name: string, ...chairs: string[]) => `    - name: ${name}
      dir: sig-${name}
      leadership: { chairs: [${chairs.map((chair) => `{ github: ${chair} }`).join(', ')}] }
      meetings: [{ day: Monday, time: "15:00", tz: UTC, url: https://meet.example/${name} }]
      contact: { mailing_list: https://groups.example/${name} }
`;

export function tracked(github: StandIn, dates: Dates = { freeze: -20, code: 40, ga: 70 }): Tracked {
  const { world, clock } = github;
  const start = clock.now();
  const day = (days: number) => dayAt(start + days * DAY, 'UTC').replaceAll('-', '/');
  const schedule = (
    release: string,
    { freeze, code, ga }: Dates,
  ) => `- { when: ${day(freeze)}, milestone: Alpha, who: KubeVirt, what: VEP Freeze }
- { when: ${day(code)}, milestone: Code Freeze, who: KubeVirt, what: Branch release-${release.slice(1)} }
- { when: ${day(ga)}, milestone: GA, who: KubeVirt, what: Tag }
`;
  aRepository('kubevirt/community')
    .holding({ 'sigs.yaml': `sigs:\n${sigOf('compute', 'cal', 'cora')}${sigOf('network', 'nora')}` })
    .in(world);
  const sigRelease = aRepository('kubevirt/sig-release')
    .holding({
      'releases/v1.9/schedule.yaml': schedule('v1.9', { freeze: -150, code: -100, ga: -60 }),
      'releases/v1.10/schedule.yaml': schedule('v1.10', dates),
    })
    .in(world);
  const code = aRepository('kubevirt/kubevirt').in(world);
  const repository = aRepository('kubevirt/enhancements')
    .holding({ '.github/enhancements.yaml': CONFIG })
    .labelled('kind/tracker', 'kind/enhancement', 'sig/compute', 'sig/network')
    .in(world);
  return {
    repository,
    code,
    sigRelease,
    track: ({
      opened = 10,
      title = 'A proposal',
      sig = 'compute',
      document,
      body,
      release = 'v1.10',
      more,
    } = {}) => {
      const number = repository.nextNumber;
      const text =
        document === undefined
          ? `# VEP #${number}: ${title}\n\n## Target\n\n- This VEP targets alpha for version: ${release}\n`
          : document;
      if (text !== null)
        commitFiles(world, repository, 'main', { [`veps/sig-${sig}/${number}-a-proposal/vep.md`]: text });
      const builder = anIssue()
        .numbered(number)
        .titled(`VEP ${number}: ${title}`)
        .saying(
          body ??
            `**Responsible SIGs**:\n\n/sig ${sig}\n\n**Timeline**:\n\n* Alpha release target: ${release}\n`,
        )
        .by('olga')
        .assignedTo('olga')
        .labelled('kind/tracker', 'kind/enhancement', `sig/${sig}`)
        .at(start - opened * DAY);
      return (more ? more(builder) : builder).in(world, repository);
    },
    pull: (opened, more) =>
      more(
        aPull()
          .by('olga')
          .fromFork()
          .at(start - opened * DAY)
          .changing({ [`pkg/${code.nextNumber}.go`]: 'package main\n' }),
      ).in(world, code),
    publish: (release, published) => {
      commitFiles(world, sigRelease, 'main', {
        [`releases/${release}/schedule.yaml`]: schedule(release, published),
      });
    },
    configure: (lines) => {
      const text = typeof lines === 'string' ? `${CONFIG}${lines}` : lines(CONFIG);
      commitFiles(world, repository, 'main', { '.github/enhancements.yaml': text });
    },
  };
}
