// After code freeze a SIG goes through five points for each proposal (W-5). What can be seen is said with what shows it; what cannot is unknown.

import { count } from '../../shared/domain/words.ts';
import type { ReportCheck } from '../../shared/generated/weekly-report.types.ts';
import { pullSaid, releaseSaid } from './concern.ts';
import { defined } from './phase.ts';
import type { Situation } from './situation.ts';
import { landingOf } from './stabilisation.ts';

type Point = Omit<ReportCheck, 'id'>;

/** None before code freeze. */
export function checksOf(situation: Situation): ReportCheck[] {
  if (situation.phase !== 'stabilisation') return [];
  return [
    { id: 'pulls-merged', ...pullsMerged(situation) },
    { id: 'docs-merged', ...docsMerged(situation) },
    { id: 'as-proposed', ...asProposed(situation) },
    { id: 'bugs-and-feedback', ...bugs(situation) },
    { id: 'tracker-complete', ...trackerComplete(situation) },
  ];
}

function pullsMerged(situation: Situation): Point {
  const { merged, open, elsewhere } = landingOf(situation);
  const [first] = open;
  if (first) return { state: 'no', evidence: `${pullSaid(first)} is not merged.`, address: first.address };
  const [other] = elsewhere;
  if (other)
    return {
      state: 'no',
      evidence: `${pullSaid(other)} is not on the branch of ${releaseSaid(situation)}.`,
      address: other.address,
    };
  const last = merged[0];
  if (!last)
    return {
      state: 'no',
      evidence: `No pull request that implements it is known for ${releaseSaid(situation)}.`,
    };
  const evidence =
    merged.length === 1
      ? `${pullSaid(last)} is merged.`
      : `${count(merged.length, 'pull request')} merged, the last one is ${pullSaid(last)}.`;
  return { state: 'yes', evidence, address: last.address };
}

function docsMerged({ documenting }: Situation): Point {
  const open = documenting.find(({ state }) => state !== 'merged');
  if (open) return { state: 'no', evidence: `${pullSaid(open)} is not merged.`, address: open.address };
  const [last] = documenting;
  return last
    ? { state: 'yes', evidence: `${pullSaid(last)} is merged.`, address: last.address }
    : { state: 'no', evidence: 'No pull request with documentation is known.' };
}

/** A proposal that is still being changed may not be what was implemented. */
function asProposed({ proposing, leave }: Situation): Point {
  const [update] = proposing;
  if (update)
    return {
      state: 'no',
      evidence: `${pullSaid(update)} would change the proposal, and is not merged.`,
      address: update.address,
    };
  if (leave.state === 'granted')
    return {
      state: 'no',
      evidence: `It goes on under an exception until ${leave.exception.lastDay ?? 'its end'}.`,
      address: leave.exception.thread,
    };
  return { state: 'unknown', evidence: 'Only people can tell whether it was implemented as proposed.' };
}

function bugs({ subject }: Situation): Point {
  const { tracker, pulls } = subject;
  const fixes = pulls.filter(({ role }) => role === 'bug');
  const open = fixes.find(({ state }) => state === 'open' || state === 'draft');
  if (open)
    return {
      state: 'no',
      evidence: `${pullSaid(open)} fixes a bug, and is not merged.`,
      address: open.address,
    };
  const issues = tracker?.issues.length ?? 0;
  const linked = fixes.length + issues;
  if (linked === 0)
    return { state: 'unknown', evidence: 'No bug and no feedback is linked; there may be none.' };
  const evidence = linked === 1 ? '1 bug or report is linked.' : `${linked} bugs or reports are linked.`;
  return { state: 'yes', evidence };
}

/** Whoever plans the next release reads the tracker alone. */
function trackerComplete({ subject, implementing, documenting }: Situation): Point {
  const { tracker } = subject;
  if (!tracker) return { state: 'no', evidence: 'There is no tracker.' };
  const listed = new Set(
    tracker.listed.map(({ repository, number }) => `${repository}#${number}`.toLowerCase()),
  );
  const missing = [...implementing, ...documenting].filter(
    ({ repository, number }) => !listed.has(`${repository}#${number}`.toLowerCase()),
  );
  const [first] = missing;
  if (first) {
    const others = missing.length > 1 ? ` and ${count(missing.length - 1, 'other')}` : '';
    const verb = missing.length > 1 ? 'are' : 'is';
    return {
      state: 'no',
      evidence: `${pullSaid(first)}${others} ${verb} not listed on the tracker.`,
      ...defined({ address: first.address }),
    };
  }
  // Of nothing everything is listed: that shows nothing.
  if (implementing.length + documenting.length === 0)
    return { state: 'unknown', evidence: 'No pull request is known that it could list.' };
  return { state: 'yes', evidence: 'The tracker lists every pull request that is known.' };
}
