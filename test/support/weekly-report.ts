// A report as a project in the middle of its cycle has it. For tests of whatever is written from a report; the same each time.

import type { ReportSig, WeeklyReport } from '../../actions/shared/generated/weekly-report.types.ts';
import { CONTACT, exampleProposals, HOME, party, sigParty } from './weekly-proposals.ts';

const NOW = '2026-09-14T08:00:00Z';

function sigs(): ReportSig[] {
  return [
    {
      name: 'compute',
      counts: { 'off-track': 1, done: 1, 'needs-exception': 1, dropped: 1 },
      representatives: ['ana-hercules', 'kofi-jamestown', 'piet-brandaris'],
      lastActiveAt: '2026-09-12T10:00:00Z',
      isActive: true,
      isRequired: true,
      contact: CONTACT,
      waiting: 0,
    },
    {
      name: 'network',
      counts: { 'on-track': 1, 'at-risk': 1 },
      representatives: ['sam-skerryvore', 'yuki-inubosaki'],
      lastActiveAt: '2026-08-30T10:00:00Z',
      isActive: true,
      isRequired: true,
      contact: CONTACT,
      waiting: 1,
    },
    {
      name: 'storage',
      counts: { 'no-activity': 1 },
      representatives: ['lars-kiipsaare', 'ruth-bellrock', 'tove-lindesnes'],
      lastActiveAt: '2026-07-30T10:00:00Z',
      isActive: false,
      isRequired: true,
      waiting: 0,
    },
  ];
}

export function exampleReport(changes: Partial<WeeklyReport> = {}): WeeklyReport {
  const sam = sigParty('network', 'sam-skerryvore', 'yuki-inubosaki');
  return {
    schema: 1,
    repository: 'lighthouse/enhancements',
    series: 'VEP',
    server: 'https://github.com',
    week: '2026-W38',
    begins: '2026-09-14T00:00:00Z',
    ends: '2026-09-21T00:00:00Z',
    generatedAt: NOW,
    commit: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    previous: { week: '2026-W37', address: `${HOME}/enhancements/issues/50` },
    skippedWeeks: [],
    current: 'v1.10',
    releases: [
      {
        name: 'v1.10',
        phase: 'implementation',
        isCurrent: true,
        enhancementFreeze: { day: '2026-09-02', at: '2026-09-03T12:00:00Z' },
        codeFreeze: { day: '2026-10-21', at: '2026-10-22T12:00:00Z' },
        branchCut: { day: '2026-10-28', at: '2026-10-29T12:00:00Z' },
        ga: { day: '2026-11-18', at: '2026-11-17T10:00:00Z' },
        candidates: [{ number: 1, day: '2026-11-04' }],
        next: { what: 'code freeze', at: '2026-10-22T12:00:00Z', days: 37 },
      },
      { name: 'v1.11', phase: 'unscheduled', isCurrent: false, problem: 'There is no schedule yet.' },
    ],
    counts: {
      'on-track': 1,
      'at-risk': 1,
      'off-track': 1,
      'no-activity': 1,
      'needs-exception': 1,
      done: 1,
      dropped: 1,
      untracked: 0,
    },
    proposals: exampleProposals(),
    sigs: sigs(),
    lag: [
      {
        proposal: 24,
        sig: 'network',
        repository: 'lighthouse/lighthouse',
        pull: 2633,
        title: 'Send fog warnings to all keepers at once',
        address: `${HOME}/lighthouse/pull/2633`,
        days: 12,
        since: '2026-09-01T10:00:00Z',
        for: sam,
        contact: CONTACT,
      },
    ],
    pending: [
      {
        pull: 37,
        title: 'VEP-36: Dimmed beacons in a power cut',
        address: `${HOME}/enhancements/pull/37`,
        author: 'eva-souter',
        openedAt: '2026-08-20T10:00:00Z',
        days: 24,
        isDraft: false,
        proposals: [36],
        sig: 'compute',
        review: 'commented',
        signOff: {
          pull: 37,
          state: 'pending',
          description: 'waits for network and storage',
          missing: ['network', 'storage'],
        },
      },
    ],
    decisions: { count: 9, medianDays: 6, longestDays: 309 },
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
    debts: [
      {
        by: sam,
        items: [
          {
            proposal: 24,
            message: 'Review lighthouse/lighthouse 2633.',
            days: 12,
            address: `${HOME}/lighthouse/pull/2633`,
          },
        ],
      },
    ],
    cleanup: [
      {
        id: 'closed-by-bot',
        tracker: 18,
        address: `${HOME}/enhancements/issues/18`,
        message: 'A bot closed the tracker, and the proposal is still alive.',
        hint: 'Open it again, or set the status of the proposal to `deferred` or `withdrawn`.',
        by: party('owner', 'vera-rotersand'),
      },
    ],
    errors: [
      {
        what: 'proposal',
        path: 'veps/sig-network/harbour-names.md',
        message: 'The proposal names no number in its path.',
        hint: 'Move it to `veps/<sig>/<number>-<name>/vep.md`.',
      },
    ],
    sweep: { at: '2026-09-14T07:45:00Z', isLate: false },
    mailingList: 'lighthouse-dev',
    issue: { number: 51, address: `${HOME}/enhancements/issues/51` },
    work: { due: 5, posted: 3, updated: 1, standing: 1, quiet: 1, carriedOver: 0, failed: 0 },
    ...changes,
  };
}
