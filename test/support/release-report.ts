// The example report with everything in it that a roadmap tells apart: accepted, moved, given up, taken in late, not accepted, and nobody knows.

import type { ReportProposal, WeeklyReport } from '../../actions/shared/generated/weekly-report.types.ts';
import { exampleProposal } from './weekly-proposals.ts';
import { exampleReport } from './weekly-report.ts';

const NEXT = 'v1.10';
const alpha = { stage: 'alpha', release: NEXT } as const;
const beta = { stage: 'beta', release: NEXT } as const;

/** What it is accepted for, now and at the last look. */
export function accepted(
  releases: ReportProposal['acceptance']['releases'],
  before?: ReportProposal['acceptance']['releases'],
  since?: string,
): ReportProposal['acceptance'] {
  return {
    isAccepted: releases.length > 0,
    releases,
    ...(before ? { before } : {}),
    ...(since === undefined ? {} : { since }),
  };
}

export function releaseReport(changes: Partial<WeeklyReport> = {}): WeeklyReport {
  return exampleReport({
    proposals: [
      exampleProposal(3, { title: 'Stays as it was' }),
      exampleProposal(4, { title: 'Came since last week', acceptance: accepted([alpha], []) }),
      exampleProposal(5, {
        title: 'Came from another release',
        sig: 'storage',
        acceptance: accepted([alpha], [{ stage: 'alpha', release: 'v1.9' }]),
      }),
      exampleProposal(6, {
        title: 'Is further than it was',
        target: beta,
        stage: 'beta',
        acceptance: accepted([beta], [alpha]),
      }),
      exampleProposal(8, {
        title: 'Moved on',
        target: { stage: 'alpha', release: 'v1.11' },
        acceptance: accepted([{ stage: 'alpha', release: 'v1.11' }], [alpha]),
      }),
      exampleProposal(10, {
        title: 'Was given up',
        status: 'deferred',
        state: 'dropped',
        acceptance: accepted([], [alpha]),
        planning: { decision: 'not-tracked', reviewers: [], approvers: [] },
      }),
      exampleProposal(13, {
        title: 'Came late, with leave',
        sig: 'compute',
        participating: ['network'],
        acceptance: accepted([alpha], [], '2026-09-10T09:00:00Z'),
        exceptions: [
          {
            proposal: 13,
            release: NEXT,
            freeze: 'enhancement',
            state: 'over',
            until: '2026-09-12',
            thread: 'https://groups.lighthouse.example/t/2',
          },
        ],
        planning: {
          decision: 'tracked',
          priority: 'priority/low',
          reviewers: ['@Noor-Cordouan'],
          approvers: [],
        },
      }),
      exampleProposal(14, { title: 'Nobody looked before', acceptance: accepted([alpha]) }),
      exampleProposal(16, {
        title: 'Not accepted yet',
        status: 'provisional',
        state: 'needs-exception',
        reasons: [{ id: 'provisional', message: 'It is provisional: it is not accepted for v1.10 yet.' }],
        acceptance: accepted([]),
        planning: { decision: 'undecided', reviewers: [], approvers: [] },
      }),
      exampleProposal(17, {
        title: 'Aims at nothing',
        state: 'untracked',
        targets: [],
        acceptance: accepted([]),
        planning: { decision: 'undecided', reviewers: [], approvers: [] },
      }),
    ].map((proposal) => {
      if (proposal.number !== 17) return proposal;
      const { target: _, ...rest } = proposal;
      return rest;
    }),
    ...changes,
  });
}
