// Is no target set or moved into a release whose enhancement freeze has passed?

import type { Decision } from '../../shared/domain/enhancement-freeze.ts';
import type { Leave } from '../../shared/domain/exception.ts';
import { renderRelease } from '../../shared/domain/release.ts';
import type { Finding, Rule } from '../../shared/domain/rule.ts';
import { stageSaid } from '../../shared/domain/target-move.ts';
import { quote } from '../../shared/domain/words.ts';
import { renderInstant } from '../../shared/domain/zone.ts';
import type { ChangedProposal, DecidedMove, Facts } from '../facts.ts';

export const targetBeforeEnhancementFreeze: Rule<Facts> = {
  id: 'target-before-enhancement-freeze',
  description:
    'A target is set or moved to a release before its enhancement freeze, or with an exception that has not ended.',
  why: 'After the freeze a release is planned with what was accepted; what comes later needs leave, or the next release.',
  reference: 'F-3',
  check: (facts) =>
    facts.proposals.flatMap((proposal) => [
      ...(proposal.unjudged === undefined ? [] : [unjudged(proposal)]),
      ...proposal.moves.flatMap((decided) => toFinding(proposal, decided, facts)),
    ]),
};

const AHEAD_OF_RELEASE: readonly Decision['state'][] = ['open', 'unpublished', 'excepted'];

function unjudged({ path, unjudged: why }: ChangedProposal): Finding {
  return {
    outcome: 'failed',
    subject: path,
    message: `Nobody can tell which release ${quote(path)} targets: ${why}`,
    hint: 'Mend the file; template-check says how.',
  };
}

function toFinding(proposal: ChangedProposal, { move, decision }: DecidedMove, facts: Facts): Finding[] {
  const { path, number, moves } = proposal;
  const release = renderRelease(move.release);
  const target = `${stageSaid(move.stage)} ${quote(release)}`;
  const verb = move.how === 'moved' ? 'moves' : move.how === 'set' ? 'sets' : 'becomes implementable with';
  const base = { subject: `${path} ${release} ${move.stage}`, at: { line: move.line, column: move.column } };
  switch (decision.state) {
    case 'held':
      return [
        {
          ...base,
          outcome: 'failed',
          message: `${quote(path)} ${verb} ${target}, which is frozen since ${renderInstant(decision.since)}${leaveSaid(decision.leave, decision)}.`,
          hint: `Target ${nextRelease(move.release, facts)}, or ask the release team for an exception: ${howToAsk(number, release, decision, facts)}.`,
        },
      ];
    case 'unreadable':
      return [
        {
          ...base,
          outcome: 'error',
          message: `Nobody can tell whether ${release} is frozen: ${decision.why}.`,
          hint: 'The release team mends the schedule; until then the dates can be set in `releases.override`.',
        },
      ];
    case 'undated':
      return [
        {
          ...base,
          outcome: 'error',
          message: `The schedule of ${release} names no enhancement freeze.`,
          hint: 'The release team adds the row; until then the date can be set in `releases.override`.',
        },
      ];
    case 'retroactive':
      // A proposal for the next stage says where the last one came out: that is no late record.
      if (moves.some((other) => AHEAD_OF_RELEASE.includes(other.decision.state))) return [];
      return [
        {
          ...base,
          outcome: 'warning',
          message: `${quote(path)} ${verb} ${target} after that release came out: a retroactive record.`,
          hint: 'Check that it is what was released.',
        },
      ];
    default:
      return [];
  }
}

function leaveSaid(leave: Leave, { isCodeFrozen }: Extract<Decision, { readonly state: 'held' }>): string {
  switch (leave.state) {
    case 'over':
      return `; its exception ended after ${leave.exception.lastDay ?? 'its time'}`;
    case 'denied':
      return `; an exception was refused${leave.exception.reason ? `: ${quote(leave.exception.reason)}` : ''}`;
    case 'unauthorized':
      return `; its exception was granted by ${quote(leave.exception.grantedBy ?? '')}, who is neither of the release team nor a maintainer`;
    case 'open':
      return '; an exception was asked for, and nobody has decided';
    default:
      return isCodeFrozen ? '; code freeze has begun as well' : '';
  }
}

function nextRelease(release: DecidedMove['move']['release'], facts: Facts): string {
  const next = facts.nextOpen(release);
  return next?.state === 'known'
    ? renderRelease(next.timeline.release)
    : renderRelease({ ...release, minor: release.minor + 1, patch: 0 });
}

function howToAsk(
  number: number | undefined,
  release: string,
  { isCodeFrozen }: Extract<Decision, { readonly state: 'held' }>,
  { exceptionsFile }: Facts,
): string {
  const freeze = isCodeFrozen ? 'code' : 'enhancement';
  return `say on the mailing list why, how much time, and what happens if it is refused; they record it in ${quote(exceptionsFile)} for proposal ${number ?? '<number>'}, ${release}, freeze ${freeze}`;
}
