// Who is waited for, since when, and where can they be met?

import type { Sig } from '../../shared/domain/people.ts';
import type { ReportContact, ReportWait } from '../../shared/generated/weekly-report.types.ts';
import { daysSince, renderTime } from './phase.ts';
import type { Situation } from './situation.ts';
import { turnOf } from './turn.ts';

/** "Reviews must not lag by more than a week" (S-7, W-4). */
const LAG_DAYS = 7;

/** Of every open pull request that matters now; the longest first. Contacts are added where they are told. */
export function waitsOf(situation: Situation): ReportWait[] {
  const { proposing, implementing, documenting, parties, now } = situation;
  return [...proposing, ...implementing, ...documenting]
    .flatMap((pull): ReportWait[] => {
      const turn = turnOf(pull);
      if (!turn) return [];
      const days = daysSince(turn.since, now);
      const common = {
        since: renderTime(turn.since),
        days,
        isOverdue: days > LAG_DAYS,
        address: pull.address,
      };
      // A draft is nobody's turn but its author's, and nobody waits for it.
      if (pull.state === 'draft')
        return [{ ...common, what: 'answer', for: parties.authorOf(pull), isOverdue: false }];
      if (turn.of === 'author') return [{ ...common, what: 'changes', for: parties.authorOf(pull) }];
      const signers = turn.of === 'reviewers' ? parties.signersOf(pull) : [];
      if (signers.length > 0)
        return signers.map((by): ReportWait => ({ ...common, what: 'sign-off', for: by }));
      if (turn.of === 'merge') return [{ ...common, what: 'merge', for: parties.sig() }];
      return [{ ...common, what: 'review', for: parties.reviewersOf(pull) }];
    })
    .sort((a, b) => b.days - a.days || (a.address ?? '').localeCompare(b.address ?? ''));
}

/** Whoever waits longer than a week is told where the SIG meets and is written to (W-2). */
export function contactOf(sig: Sig | undefined): ReportContact | undefined {
  if (!sig || (sig.meetings.length === 0 && sig.mailingList === undefined)) return undefined;
  return {
    meetings: sig.meetings.map((meeting) => ({ ...meeting })),
    ...(sig.mailingList === undefined ? {} : { mailingList: sig.mailingList }),
  };
}
