// What does the report carry of a proposal's pull requests, and of those who are waited for on them?

import { describe, expect, test } from '@jest/globals';
import type { ReportProposal } from '../../../actions/shared/generated/weekly-report.types.ts';
import { ago, aPullTo, documenting, type Given, look, merged, person } from '../../support/subject.ts';

const proposal = (given: Given = {}): ReportProposal => look(given).proposal;

describe('its pull requests', () => {
  test('all that is known of one', () => {
    const reviews = [{ author: person('cal'), state: 'changes-requested' as const, at: ago(2) }];
    const pull = merged(12, 1, {
      state: 'open',
      closedAt: ago(0.5),
      labels: ['size/L'],
      requested: ['nora'],
      reviews,
      author: person('dora'),
    });
    expect(proposal({ pulls: [pull] }).pulls).toEqual([
      {
        repository: 'o/code',
        number: 12,
        title: 'Change 12',
        address: 'https://github.com/o/code/pull/12',
        role: 'implementation',
        state: 'open',
        base: 'main',
        openedAt: '2026-11-13T08:00:00Z',
        updatedAt: '2026-11-15T08:00:00Z',
        mergedAt: '2026-11-15T08:00:00Z',
        closedAt: '2026-11-15T20:00:00Z',
        reviewedAt: '2026-11-14T08:00:00Z',
        labels: ['size/L'],
        requested: ['nora'],
        review: 'changes-requested',
        foundBy: ['title'],
        releases: ['v1.10'],
        author: 'dora',
        waitingFor: { kind: 'author', logins: ['dora'] },
        waitingSince: '2026-11-14T08:00:00Z',
      },
    ]);
  });

  test('what is not known of one is not said', () => {
    const [pull] = proposal({
      pulls: [aPullTo(12, { state: 'closed', author: { login: 'k-bot', kind: 'bot' } })],
    }).pulls;
    const optional = ['author', 'mergedAt', 'closedAt', 'reviewedAt', 'waitingFor', 'waitingSince'];
    expect(Object.keys(pull ?? {}).filter((key) => optional.includes(key))).toEqual([]);
  });

  test('who is waited for', () => {
    const pulls = [aPullTo(12, { requested: ['nora'] }), documenting(3)];
    expect(proposal({ pulls }).pulls.map(({ waitingFor }) => waitingFor?.logins)).toEqual([
      ['nora'],
      undefined,
    ]);
  });
});

describe('where whoever waits too long is met', () => {
  const met = (given: Given) =>
    proposal(given).waits.map(({ what, contact }) => `${what} ${contact?.mailingList ?? '-'}`);
  const changes = { reviews: [{ author: person('cal'), state: 'changes-requested' as const, at: ago(9) }] };
  test.each<[string, Given, unknown]>([
    ['reviewers', { pulls: [aPullTo(12, { createdAt: ago(9) })] }, ['review https://groups.example/compute']],
    [
      'reviewers who are asked',
      { pulls: [aPullTo(12, { createdAt: ago(9), requested: ['nora'] })] },
      ['review https://groups.example/compute'],
    ],
    ['nobody within a week', { pulls: [aPullTo(12)] }, ['review -']],
    ['no author', { pulls: [aPullTo(12, changes)] }, ['changes -']],
    [
      'no owner',
      { pulls: [aPullTo(12, { ...changes, author: { login: 'k-bot', kind: 'bot' } })] },
      ['changes -'],
    ],
    [
      'nobody where the SIG is met nowhere',
      { document: { sig: 'storage' }, pulls: [aPullTo(12, { createdAt: ago(9) })] },
      ['review -'],
    ],
  ])('%s', (_, given, found) => {
    expect(met(given)).toEqual(found);
  });
});
