// What is different from the last look? What a check-in remembers, and the difference of two.

import type { Memory } from '../../shared/domain/check-in.ts';
import { renderRelease } from '../../shared/domain/release.ts';
import { quote } from '../../shared/domain/words.ts';
import type { ReportChange, ReportState } from '../../shared/generated/weekly-report.types.ts';
import { defined, targetText } from './phase.ts';
import type { Situation } from './situation.ts';
import { type Linked, nameOfPull } from './subject.ts';
import { reviewOf } from './turn.ts';

export const STATE_NAMES: Readonly<Record<ReportState, string>> = {
  'on-track': 'on track',
  'at-risk': 'at risk',
  'off-track': 'off track',
  'no-activity': 'no activity',
  'needs-exception': 'needs an exception',
  done: 'done',
  dropped: 'dropped',
  untracked: 'not tracked',
};

/** More than one release of any proposal has had. */
const MOST_REMEMBERED = 50;

function pullState(pull: Linked): string {
  if (pull.state !== 'open') return pull.state;
  const review = reviewOf(pull);
  return review === 'none' || review === 'commented' ? 'open' : review;
}

export function memoryOf(situation: Situation, state: ReportState, at: number): Memory {
  const { subject, targets, phase, isAccepted, proposing, implementing, documenting, fixing, history } =
    situation;
  const { accepted, moves, approvers } = history;
  const { document, tracker, exceptions } = subject;
  const linked = [...proposing, ...implementing, ...documenting, ...fixing].slice(0, MOST_REMEMBERED);
  const pulls = linked.map((pull) => [nameOfPull(pull), pullState(pull)] as const);
  const roles = linked.flatMap((pull) =>
    pull.role === 'bug' || pull.role === 'documentation' ? [[nameOfPull(pull), pull.role] as const] : [],
  );
  return {
    at,
    state,
    phase,
    ...defined({ status: document?.status, stage: document?.stage }),
    targets: [...new Set(targets.map(targetText))].sort(),
    isAccepted,
    pulls: pulls.sort(([a], [b]) => (a < b ? -1 : 1)),
    exceptions: exceptions.map(
      ({ release, freeze, grantedBy, deniedBy, lastDay }) =>
        `${freeze} ${renderRelease(release)} ${grantedBy === undefined ? (deniedBy === undefined ? 'open' : 'denied') : `until ${lastDay ?? ''}`}`,
    ),
    ...(tracker?.state === 'closed' ? { isClosed: true } : {}),
    ...(accepted ? { accepted: [accepted.pull, accepted.at] as const } : {}),
    ...(moves > 0 ? { moves } : {}),
    ...(approvers.length > 0 ? { approvers } : {}),
    ...(roles.length > 0 ? { roles } : {}),
  };
}

/** Without a memory everything is new, and that is one change. */
export function changesOf(situation: Situation, now: Memory, before: Memory | undefined): ReportChange[] {
  if (!before) return [{ id: 'new', message: 'This is the first look at it.' }];
  return [
    ...stateChanges(now, before),
    ...fieldChange('status', 'status', now.status, before.status),
    ...fieldChange('stage', 'stage', now.stage, before.stage),
    ...targetChanges(now, before),
    ...acceptance(now, before),
    ...pullChanges(situation, now, before),
    ...exceptionChanges(now, before),
    ...trackerChanges(now, before),
  ];
}

function stateChanges(now: Memory, before: Memory): ReportChange[] {
  if (now.state === before.state) return [];
  const name = (state: string) => STATE_NAMES[state as ReportState] ?? 'something else';
  const message = `It went from ${quote(name(before.state))} to ${quote(name(now.state))}.`;
  return [{ id: 'state', message, before: before.state, after: now.state }];
}

function fieldChange(
  id: ReportChange['id'],
  noun: string,
  now: string | undefined,
  before: string | undefined,
): ReportChange[] {
  if (now === before) return [];
  const message =
    now === undefined
      ? `Its ${noun} ${quote(before ?? '')} is gone.`
      : before === undefined
        ? `Its ${noun} is ${quote(now)}.`
        : `Its ${noun} was ${quote(before)}, and is ${quote(now)}.`;
  return [{ id, message, ...defined({ before, after: now }) }];
}

function targetChanges(now: Memory, before: Memory): ReportChange[] {
  const set = now.targets.filter((target) => !before.targets.includes(target));
  const gone = before.targets.filter((target) => !now.targets.includes(target));
  return [
    ...set.map(
      (target): ReportChange => ({
        id: 'target',
        message: `It targets ${quote(target)} now.`,
        after: target,
      }),
    ),
    ...gone.map(
      (target): ReportChange => ({
        id: 'target',
        message: `It does not target ${quote(target)} any more.`,
        before: target,
      }),
    ),
  ];
}

function acceptance(now: Memory, before: Memory): ReportChange[] {
  if (now.isAccepted === before.isAccepted) return [];
  const message = now.isAccepted ? 'It is accepted now.' : 'It is not accepted any more for what it aims at.';
  return [{ id: 'document', message }];
}

function pullChanges({ subject }: Situation, now: Memory, before: Memory): ReportChange[] {
  const known = new Map(before.pulls);
  const addresses = new Map(subject.pulls.map((pull) => [nameOfPull(pull), pull.address]));
  const present = new Set(now.pulls.map(([name]) => name));
  const changed = now.pulls.flatMap(([name, state]): ReportChange[] => {
    const was = known.get(name);
    if (was === state) return [];
    const { id, words } = PULL_WORDS[state] ?? { id: 'pull-opened', words: 'is open' };
    const isNew = was === undefined && id === 'pull-reviewed';
    return [
      {
        id: isNew ? 'pull-opened' : id,
        message: `${quote(name)} ${words}.`,
        ...defined({ before: was, address: addresses.get(name) }),
        after: state,
      },
    ];
  });
  // Closed without a merge it is none of those that count any more.
  const closed = before.pulls.flatMap(([name, was]): ReportChange[] => {
    const pull = subject.pulls.find((each) => nameOfPull(each) === name);
    if (present.has(name) || was === 'closed' || was === 'merged' || pull?.state !== 'closed') return [];
    return [
      {
        id: 'pull-closed',
        message: `${quote(name)} was closed without a merge.`,
        address: pull.address,
        before: was,
        after: 'closed',
      },
    ];
  });
  return [...changed, ...closed];
}

const PULL_WORDS: Readonly<
  Record<string, { readonly id: ReportChange['id']; readonly words: string } | undefined>
> = {
  open: { id: 'pull-opened', words: 'is in review' },
  draft: { id: 'pull-opened', words: 'is a draft' },
  approved: { id: 'pull-reviewed', words: 'is approved' },
  'changes-requested': { id: 'pull-reviewed', words: 'has changes requested' },
  merged: { id: 'pull-merged', words: 'is merged' },
  closed: { id: 'pull-closed', words: 'was closed without a merge' },
};

function exceptionChanges(now: Memory, before: Memory): ReportChange[] {
  return now.exceptions
    .filter((exception) => !before.exceptions.includes(exception))
    .map((exception) => ({ id: 'exception', message: exceptionChanged(exception), after: exception }));
}

function exceptionChanged(remembered: string): string {
  const [freeze = '', release = '', state, until = ''] = remembered.split(' ');
  const which = `An exception from the ${freeze} freeze of ${release}`;
  if (state === 'open') return `${which} was asked for.`;
  if (state === 'denied') return `${which} was denied.`;
  return until === '' ? `${which} was granted.` : `${which} was granted until ${until}.`;
}

function trackerChanges(now: Memory, before: Memory): ReportChange[] {
  if (now.isClosed === before.isClosed) return [];
  return [
    { id: 'tracker', message: now.isClosed ? 'Its tracker was closed.' : 'Its tracker is open again.' },
  ];
}
