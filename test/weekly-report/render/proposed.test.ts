// How does a proposal to move on or to give up read, and who is it for? And a sign-off that is missing?

import { describe, expect, test } from '@jest/globals';
import type { ReportProposal, WeeklyReport } from '../../../actions/shared/generated/weekly-report.types.ts';
import { renderCheckInText } from '../../../actions/weekly-report/render/check-in.ts';
import { renderPage } from '../../../actions/weekly-report/render/page/page.ts';
import { renderReport } from '../../../actions/weekly-report/render/report.ts';
import { exampleReport } from '../../support/weekly-report.ts';

const REASON = '`cal` has objected to `o/e#8` since 2026-08-01, and still does.';

function having(changes: Partial<ReportProposal>): { readonly report: WeeklyReport; readonly text: string } {
  const report = exampleReport();
  const [first] = report.proposals.filter(({ state }) => state === 'at-risk');
  if (!first) throw new Error('no proposal is at risk');
  const proposal: ReportProposal = {
    ...first,
    sig: 'network',
    next: {
      id: 'decide-whether-it-goes-on',
      message: 'settle with SIG network whether it goes on',
      by: { kind: 'owner', logins: ['olga'] },
    },
    ...changes,
  };
  return {
    report: { ...report, proposals: [proposal] },
    text: renderCheckInText(proposal, undefined, '2026-W38', false),
  };
}

const page = ({ report }: { readonly report: WeeklyReport }) => renderPage(report).replace(/<[^>]*>/g, '');
const issue = ({ report }: { readonly report: WeeklyReport }) => renderReport(report, 64_000, 'elsewhere.');

describe('to give it up', () => {
  const given = having({ retarget: { to: 'rejected', instead: 'v1.11', reason: REASON } });

  test('on the tracker, to owner and SIG, calling nobody but the owner for the next step', () => {
    expect(given.text).toContain(
      `**Proposed** to the owner and SIG network: give it up, with the status \`rejected\` or \`withdrawn\`. ${REASON} Or move the target to v1.11. Only you decide: nothing changes until the proposal does.`,
    );
    expect(given.text.match(/@\w+/g)).toEqual(['@olga']);
  });

  test('in the report', () => {
    expect(issue(given)).toMatch(
      /### Proposed to be moved, or given up[\s\S]*\| network \| give it up, or v1\.11 \| `cal` has objected/,
    );
  });

  test('on the page', () => {
    expect(page(given)).toContain('Proposed: give it up, or move it to v1.11. cal has objected');
  });

  test('without an owning SIG the maintainers are told', () => {
    const { sig: _, ...rest } = given.report.proposals[0] as ReportProposal;
    expect(renderCheckInText(rest, undefined, '2026-W38', false)).toContain(
      '**Proposed** to the owner and the maintainers: give it up',
    );
  });
});

describe('to move it', () => {
  test('says why where that is not said below', () => {
    const given = having({ retarget: { to: 'v1.11', reason: REASON } });
    expect(given.text).toContain(
      `**Proposed** to the owner and SIG network: move the target to v1.11. ${REASON}\n`,
    );
    expect(page(given)).toContain('Proposed: move it to v1.11.');
  });

  test('says it once', () => {
    const given = having({
      retarget: { to: 'v1.11', reason: REASON },
      reasons: [{ id: 'objection-stands', message: REASON }],
    });
    expect(given.text.split(REASON)).toHaveLength(2);
  });

  test('is not proposed beside itself: neither on the tracker nor in the list', () => {
    const next = {
      id: 'retarget',
      message: 'move the target to v1.11',
      by: { kind: 'owner' as const, logins: ['olga'] },
    };
    const given = having({ retarget: { to: 'v1.11', reason: REASON }, next });
    expect(given.text).not.toContain('Proposed');
    expect(issue(given)).not.toContain('Proposed to be moved');
  });
});

describe('missing sign-offs', () => {
  const pending = (missing: string[] | undefined, description = 'as the gate says') => {
    const report = exampleReport();
    const [first] = report.pending;
    if (!first) throw new Error('nothing is pending');
    const signOff = {
      pull: first.pull,
      state: 'pending' as const,
      description,
      ...(missing ? { missing } : {}),
    };
    return { report: { ...report, pending: [{ ...first, signOff }] } };
  };

  test.each<[string[] | undefined, string, string]>([
    [['network'], 'missing: SIG network', 'missing: SIG network'],
    [['network', 'storage'], 'missing: SIG network and SIG storage', 'missing: SIG network and SIG storage'],
    [[], 'complete', 'complete'],
    [undefined, '`vetoed by cal`', 'pending: vetoed by cal'],
  ])('%j', (missing, markdown, words) => {
    const given = pending(missing, 'vetoed by cal');
    expect(issue(given)).toContain(`| ${markdown} |`);
    expect(page(given)).toContain(words);
  });
});
