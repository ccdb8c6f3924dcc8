// The proposals of the example report: one for each state, with what each of them can say.

import type {
  ReportParty,
  ReportProposal,
  ReportPull,
} from '../../actions/shared/generated/weekly-report.types.ts';

export const HOME = 'https://github.com/lighthouse';
export const CONTACT = {
  meetings: [
    { day: 'Thursday', time: '12:30', zone: 'UTC', url: 'https://meet.lighthouse.example/sig-network' },
  ],
  mailingList: 'https://groups.lighthouse.example/lighthouse-dev',
};

export const party = (kind: ReportParty['kind'], ...logins: string[]): ReportParty => ({ kind, logins });
export const sigParty = (sig: string, ...logins: string[]): ReportParty => ({ kind: 'sig', sig, logins });

export function exampleProposal(number: number, changes: Partial<ReportProposal> = {}): ReportProposal {
  const sig = changes.sig ?? 'network';
  const path = `veps/sig-${sig}/${number}-example/vep.md`;
  const target = changes.target ?? { stage: 'alpha', release: 'v1.10' };
  return {
    number,
    title: `Proposal ${number}`,
    address: `${HOME}/enhancements/issues/${number}`,
    document: { path, address: `${HOME}/enhancements/blob/main/${path}`, format: 'front-matter' },
    series: 'VEP',
    sig,
    participating: [],
    status: 'implementable',
    stage: 'alpha',
    featureGate: `Example${number}`,
    targets: [target],
    target,
    targetSource: {
      from: 'front-matter',
      path,
      line: 14,
      commit: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
      address: `${HOME}/enhancements/blob/main/${path}?plain=1#L14`,
    },
    phase: 'implementation',
    state: 'on-track',
    reasons: [
      { id: 'accepted', message: 'It is accepted for v1.10, and its first pull request is in review.' },
    ],
    waits: [],
    changes: [],
    pulls: [],
    tracker: {
      number,
      address: `${HOME}/enhancements/issues/${number}`,
      title: `VEP ${number}: Proposal ${number}`,
      state: 'open',
      labels: ['kind/tracker', `sig/${sig}`, 'target/v1.10'],
      assignees: ['lin-hookhead'],
      lastActivityAt: '2026-09-10T12:00:00Z',
      isReadable: true,
    },
    exceptions: [],
    drift: [],
    acceptance: {
      isAccepted: true,
      releases: [target],
      since: '2026-08-20T09:00:00Z',
      pull: number + 1,
      before: [target],
      source: { from: 'front-matter', path, line: 14 },
    },
    planning: {
      decision: 'tracked',
      isCommitted: true,
      priority: 'priority/high',
      reviewers: ['noor-cordouan'],
      approvers: ['sam-skerryvore'],
    },
    people: { owners: ['lin-hookhead'], authors: ['lin-hookhead'] },
    checkIn: { outcome: 'quiet', previousWeek: '2026-W37' },
    previous: { week: '2026-W37', state: 'on-track' },
    ...changes,
  };
}

export function examplePull(number: number, changes: Partial<ReportPull> = {}): ReportPull {
  return {
    repository: 'lighthouse/lighthouse',
    number,
    title: `Change ${number}`,
    address: `${HOME}/lighthouse/pull/${number}`,
    role: 'implementation',
    state: 'open',
    base: 'main',
    author: 'lin-hookhead',
    openedAt: '2026-09-01T10:00:00Z',
    updatedAt: '2026-09-08T10:00:00Z',
    labels: ['approved-vep'],
    requested: ['sam-skerryvore'],
    review: 'none',
    foundBy: ['reference'],
    releases: ['v1.10'],
    ...changes,
  };
}

export function exampleProposals(): ReportProposal[] {
  const merged = examplePull(2411, { state: 'merged', mergedAt: '2026-09-11T10:00:00Z', review: 'approved' });
  const waiting = examplePull(2633, {
    waitingFor: sigParty('network', 'sam-skerryvore', 'yuki-inubosaki'),
    waitingSince: '2026-09-01T10:00:00Z',
  });
  const { document: _, ...rest } = exampleProposal(36, { sig: 'compute' });
  const unmerged: ReportProposal = rest;
  const all: ReportProposal[] = [
    exampleProposal(7, {
      title: 'A second cable for beacons',
      stage: 'beta',
      target: { stage: 'beta', release: 'v1.10' },
      targets: [
        { stage: 'alpha', release: 'v1.9' },
        { stage: 'beta', release: 'v1.10' },
        { stage: 'ga', release: 'v1.12' },
      ],
      pulls: [merged],
      changes: [
        {
          id: 'pull-merged',
          message: '`Change 2411` was merged into `main`.',
          address: `${HOME}/lighthouse/pull/2411`,
        },
      ],
      tldr: {
        by: 'lin-hookhead',
        at: '2026-09-09T10:00:00Z',
        text: 'The metric is in; documentation follows on Friday.',
        address: `${HOME}/enhancements/issues/7#issuecomment-9`,
        as: 'owner',
      },
      checkIn: { outcome: 'posted', address: `${HOME}/enhancements/issues/7#issuecomment-12` },
    }),
    exampleProposal(9, {
      title: 'Moving a beacon without turning it off',
      sig: 'compute',
      state: 'off-track',
      reasons: [
        { id: 'no-pull-request', message: 'No pull request implements it, nine days before code freeze.' },
      ],
      next: {
        id: 'retarget',
        message: 'Move the target to v1.11, or say what can still be done before code freeze.',
        by: party('owner', 'max-taterdu'),
        until: { day: '2026-10-21', at: '2026-10-22T12:00:00Z' },
      },
      retarget: { to: 'v1.11', reason: 'No pull request implements it, nine days before code freeze.' },
      drift: [
        {
          id: 'tracker-target',
          message: 'The tracker wishes GA for v1.11, the proposal targets it to v1.9.',
        },
      ],
      limit: { stage: 'beta', since: 'v1.6', last: 'v1.9', isOver: true },
    }),
    exampleProposal(12, {
      title: 'Night rest for idle beacons',
      sig: 'compute',
      participating: ['network'],
      state: 'done',
      reasons: [{ id: 'all-merged', message: 'Code and documentation are merged.' }],
      checks: [
        { id: 'pulls-merged', state: 'yes', evidence: 'Both pull requests are merged into `main`.' },
        { id: 'docs-merged', state: 'yes', evidence: 'lighthouse/user-guide 81 is merged.' },
        { id: 'as-proposed', state: 'unknown', evidence: 'Nobody has said so yet.' },
        { id: 'bugs-and-feedback', state: 'no', evidence: 'The tracker links no bug and no feedback.' },
        { id: 'tracker-complete', state: 'yes', evidence: 'It lists both pull requests.' },
      ],
    }),
    exampleProposal(15, {
      title: 'Copy a volume before it is repaired',
      sig: 'storage',
      state: 'no-activity',
      reasons: [{ id: 'silent', message: 'Nobody has said or pushed anything since 2026-08-10.' }],
      next: {
        id: 'say-something',
        message: 'Say whether it is still wanted for v1.10.',
        by: party('owner', 'noor-cordouan'),
      },
    }),
    exampleProposal(24, {
      title: '@everybody <img src=x onerror=alert(1)> | `close` #1 ‮ lighthouse/enhancements#3',
      state: 'at-risk',
      reasons: [{ id: 'review-late', message: 'A review has been waited for since 2026-09-01.' }],
      next: {
        id: 'review',
        message: 'Review lighthouse/lighthouse 2633.',
        by: sigParty('network', 'sam-skerryvore'),
      },
      waits: [
        {
          what: 'review',
          for: sigParty('network', 'sam-skerryvore', 'yuki-inubosaki'),
          since: '2026-09-01T10:00:00Z',
          days: 12,
          isOverdue: true,
          address: waiting.address,
          contact: CONTACT,
        },
      ],
      pulls: [waiting],
    }),
    {
      ...unmerged,
      title: 'Dimmed beacons in a power cut',
      state: 'needs-exception',
      reasons: [{ id: 'not-merged', message: 'It was not merged before the enhancement freeze of v1.10.' }],
      acceptance: { isAccepted: false, releases: [] },
      planning: { decision: 'undecided', reviewers: [], approvers: [] },
      exceptions: [
        {
          proposal: 36,
          release: 'v1.10',
          freeze: 'enhancement',
          state: 'granted',
          until: '2026-09-20',
          endsAt: '2026-09-21T12:00:00Z',
          daysLeft: 6,
          by: 'mo-eddystone',
          thread: 'https://groups.lighthouse.example/t/1',
        },
      ],
      signOff: {
        pull: 37,
        state: 'pending',
        description: 'waits for network and storage',
        missing: ['network', 'storage'],
      },
    },
    exampleProposal(11, {
      title: 'Beacons that talk to each other',
      sig: 'compute',
      status: 'rejected',
      state: 'dropped',
      reasons: [{ id: 'rejected', message: 'Its status is `rejected`.' }],
      acceptance: { isAccepted: false, releases: [] },
      planning: { decision: 'not-tracked', reviewers: [], approvers: [] },
      checkIn: { outcome: 'none' },
    }),
  ];
  return all.sort((a, b) => a.number - b.number);
}
