// The project of the story: three SIGs, a release from planning to its candidates, and what people do on GitHub in one line each.

import { renderSignOffLine } from '../../../actions/shared/domain/sign-off-line.ts';
import { anIssue } from '../../github/builders/issue.ts';
import { aPull } from '../../github/builders/pull.ts';
import { aRepository } from '../../github/builders/repository.ts';
import { close, comment } from '../../github/deeds/issues.ts';
import { merge, push, requestReview, review } from '../../github/deeds/pulls.ts';
import { commitFiles } from '../../github/deeds/repositories.ts';
import { setStatus } from '../../github/deeds/statuses.ts';
import type { StandIn } from '../../github/stand-in.ts';
import type { PlainIssue, Pull, Repository, ReviewState } from '../../github/state/model.ts';
import { account } from '../../github/state/world.ts';

const CONFIG = `preset: vep
people: { maintainers: [mo], release-team: [rita] }
sigs:
  required: [compute, network, storage]
  sources: [{ repository: kubevirt/community, path: sigs.yaml }]
releases:
  schedule: { repository: kubevirt/sig-release, path: "releases/v{release}/schedule.yaml" }
report: { code-repositories: [kubevirt/kubevirt, kubevirt/user-guide], mailing-list: kubevirt-dev }
`;

const SIGS = ([name, day, ...chairs]: readonly string[]) => `    - name: ${name}
      dir: sig-${name}
      leadership: { chairs: [${chairs.map((chair) => `{ github: ${chair} }`).join(', ')}] }
      meetings: [{ day: ${day}, time: "15:00", tz: UTC, url: https://meet.example/${name} }]
      contact: { mailing_list: https://groups.example/${name} }
`;

const schedule = (release: string, [freeze, code, ga]: readonly [string, string, string]) =>
  `- { when: ${freeze}, milestone: Alpha, who: KubeVirt, what: VEP Freeze }
- { when: ${code}, milestone: Code Freeze, who: KubeVirt, what: "Branch release-${release}, Tag v${release}.0-rc.0" }
- { when: ${ga}, milestone: GA, who: KubeVirt, what: "Tag v${release}.0" }
`;

export interface Planned {
  readonly number: number;
  readonly name: string;
  readonly sig: string;
  readonly owner: string;
  readonly stage: 'Alpha' | 'Beta';
}

export interface Project {
  readonly home: Repository;
  readonly trackers: ReadonlyMap<number, PlainIssue>;
  /** Its tracker; the proposal comes later. */
  readonly track: (planned: Planned) => void;
  /** A pull request with the document, or with a change of it. */
  readonly propose: (planned: Planned, release?: string, title?: string) => Pull;
  /** The gate’s word on its head: whose sign-off is missing. */
  readonly gate: (pull: Pull, ...waiting: string[]) => void;
  /** To the code: names its proposal. */
  readonly code: (planned: Planned, title: string, base?: string) => Pull;
  readonly docs: (planned: Planned) => Pull;
  readonly ask: (pull: Pull, login: string) => void;
  readonly review: (by: string, pull: Pull, state: ReviewState) => void;
  readonly push: (pull: Pull) => void;
  readonly merge: (pull: Pull) => void;
  readonly say: (by: string, number: number, body: string) => void;
  /** Under “PRs” on the tracker. */
  readonly list: (number: number, kind: 'code' | 'docs', pull: Pull) => void;
  readonly closeByBot: (number: number) => void;
  readonly ledger: (entries: readonly string[]) => void;
  /** The gates have looked at everything. */
  readonly sweep: () => void;
}

export function makeProject(github: StandIn): Project {
  const { world, clock } = github;
  aRepository('kubevirt/community')
    .holding({
      'sigs.yaml': `sigs:\n${[
        ['compute', 'Monday', 'cal', 'cora'],
        ['network', 'Wednesday', 'nora', 'nils'],
        ['storage', 'Friday', 'stan'],
      ]
        .map(SIGS)
        .join('')}`,
    })
    .in(world);
  aRepository('kubevirt/sig-release')
    .holding({
      'releases/v1.9/schedule.yaml': schedule('1.9', ['2026/07/29', '2026/10/14', '2026/11/11']),
      'releases/v1.10/schedule.yaml': schedule('1.10', ['2026/12/16', '2027/02/03', '2027/03/03']),
    })
    .in(world);
  const code = aRepository('kubevirt/kubevirt').in(world);
  const guide = aRepository('kubevirt/user-guide').in(world);
  const home = aRepository('kubevirt/enhancements')
    .holding({ '.github/enhancements.yaml': CONFIG, 'exceptions.yaml': '[]\n' })
    .labelled('kind/tracker', 'sig/compute', 'sig/network', 'sig/storage')
    .in(world);
  const trackers = new Map<number, PlainIssue>();
  const pathOf = ({ sig, number, name }: Planned) =>
    `veps/sig-${sig}/${number}-${name.toLowerCase().replaceAll(' ', '-')}/vep.md`;
  const textOf = ({ number, name, stage }: Planned, release: string) =>
    `# VEP #${number}: ${name}\n\n## Target\n\n- This VEP targets ${stage.toLowerCase()} for version: ${release}\n`;
  const trackerOf = (number: number) => {
    const tracker = trackers.get(number);
    if (!tracker) throw new Error(`nobody tracks ${number}`);
    return tracker;
  };
  const open = (repository: Repository, { owner, number }: Planned, title: string, changes: object) =>
    aPull()
      .by(owner)
      .fromFork()
      .titled(title)
      .saying(`For kubevirt/enhancements#${number}. I commit to merge it before code freeze.`)
      .changing(changes as Record<string, string>)
      .at(clock.now())
      .onto(repository.defaultBranch);
  return {
    home,
    trackers,
    track: (planned) => {
      const { number, name, sig, owner, stage } = planned;
      const tracker = anIssue()
        .numbered(number)
        .titled(`VEP ${number}: ${name}`)
        .saying(
          `**Responsible SIGs**:\n\n/sig ${sig}\n\n**Timeline**:\n\n* ${stage} release target: v1.10\n\n**PRs**:\n`,
        )
        .by(owner)
        .assignedTo(owner)
        .labelled('kind/tracker', `sig/${sig}`)
        .at(clock.now())
        .in(world, home);
      trackers.set(number, tracker);
    },
    propose: (planned, release = 'v1.10', title = planned.name) =>
      open(home, planned, `VEP-${planned.number}: ${title}`, {
        [pathOf(planned)]: textOf(planned, release),
      }).in(world, home),
    gate: (pull, ...waiting) => {
      setStatus(world, home, pull.head.sha, {
        state: waiting.length === 0 ? 'success' : 'pending',
        context: 'enhancements/sig-signoff',
        description: renderSignOffLine({
          signed: 3 - waiting.length,
          total: 3,
          waiting,
          vetoedBy: [],
          isOwnerless: false,
        }),
        creator: account(world, 'github-actions[bot]'),
      });
    },
    code: (planned, title, base = 'main') =>
      open(code, planned, title, { [`pkg/${code.nextNumber}.go`]: `// ${title}\n` })
        .onto(base)
        .in(world, code),
    docs: (planned) =>
      open(guide, planned, `docs: ${planned.name}`, {
        [`docs/${planned.number}.md`]: `# ${planned.name}\n`,
      }).in(world, guide),
    ask: (pull, login) => {
      requestReview(world, pull, account(world, login));
    },
    review: (by, pull, state) => {
      review(world, pull, state, { by });
    },
    push: (pull) => {
      push(world, pull, { [`pkg/${pull.number}-${clock.now()}.go`]: 'package more\n' });
    },
    merge: (pull) => {
      merge(world, pull);
    },
    say: (by, number, body) => {
      comment(world, trackerOf(number), body, { by });
    },
    list: (number, kind, pull) => {
      const tracker = trackerOf(number);
      const word = kind === 'code' ? 'Implementation' : 'Documentation';
      tracker.body += `- ${word}: ${pull.repository.owner.login}/${pull.repository.name}#${pull.number}\n`;
    },
    closeByBot: (number) => {
      close(world, trackerOf(number), 'not_planned', { by: 'kubevirt-bot' });
    },
    ledger: (entries) => {
      const rest = 'justification: It takes longer., impact: Another release without it.';
      const text = entries.map((entry) => `- { ${entry}, ${rest} }\n`).join('');
      commitFiles(world, home, 'main', { 'exceptions.yaml': text });
    },
    sweep: () => {
      setStatus(world, home, home.refs.get('heads/main') ?? '', {
        state: 'success',
        context: 'enhancements/sweep',
        creator: account(world, 'github-actions[bot]'),
      });
    },
  };
}
