// What is to be put right on a tracker? Closed though alive, open though over, without what it is found by, half a template.

import { enumerate, quote } from '../../shared/domain/words.ts';
import type { ReportCleanUp, ReportParty } from '../../shared/generated/weekly-report.types.ts';
import { releaseSaid } from './concern.ts';
import { isDropped, type Situation } from './situation.ts';
import type { Judged } from './state.ts';

type Found = Pick<ReportCleanUp, 'id' | 'message' | 'hint'> & { readonly by?: ReportParty };

export interface CleanUpSetting {
  /** By which trackers are found. */
  readonly trackerLabel: string;
  readonly addressOf: (tracker: number) => string;
}

export function cleanUpOf(situation: Situation, judged: Judged, setting: CleanUpSetting): ReportCleanUp[] {
  const { subject } = situation;
  const number = subject.tracker?.number ?? subject.number;
  return [...lifecycle(situation, judged), ...form(situation, setting)].map((found) => ({
    tracker: number,
    address: setting.addressOf(number),
    ...found,
  }));
}

/** A tracker stays open until GA, or until the proposal is dropped (W-9). */
function lifecycle(situation: Situation, { state, reasons }: Judged): Found[] {
  const { subject, parties, phase } = situation;
  const { tracker, document } = subject;
  const { owner, releaseTeam } = parties;
  if (!tracker) {
    return document && !document.isMeta && !isDropped(subject) && state !== 'done'
      ? [
          {
            id: 'no-tracker',
            message: `The proposal ${quote(document.path)} has no tracker.`,
            hint: 'Open the tracking issue that its number names, or correct the number.',
            by: owner,
          },
        ]
      : [];
  }
  const isOver =
    isDropped(subject) || document?.status === 'implemented' || reasons.some(({ id }) => id === 'released');
  if (tracker.state === 'closed') {
    if (isOver || tracker.closed?.by?.kind !== 'bot') return [];
    return [
      {
        id: 'closed-by-bot',
        message: 'A bot closed the tracker, and the proposal is still alive.',
        hint: 'Open it again, or set the status of the proposal to `deferred` or `withdrawn`.',
        by: owner,
      },
    ];
  }
  const found: Found[] = [];
  if (isOver)
    found.push({
      id: 'open-though-over',
      message: 'The tracker is open, and the proposal is over.',
      hint: 'Close it.',
      by: releaseTeam,
    });
  const stale = tracker.labels.find((label) => /^lifecycle\/(?:stale|rotten)$/i.test(label));
  if (stale !== undefined && !isOver)
    found.push({
      id: 'about-to-be-closed',
      message: `The tracker has the label ${quote(stale)}: a bot will close it.`,
      hint: 'Take the label away, or freeze its lifecycle.',
      by: owner,
    });
  if (phase === 'released' && reasons.some(({ id }) => id === 'target-past'))
    found.push({
      id: 'target-past',
      message: `It aims at ${releaseSaid(situation)}, which is out.`,
      hint: 'Set the next target in the proposal, or its status to `deferred`; where it was in the release, list what implements it.',
      by: owner,
    });
  return found;
}

function form({ subject, parties }: Situation, { trackerLabel }: CleanUpSetting): Found[] {
  const { tracker } = subject;
  if (!tracker || tracker.state === 'closed' || isDropped(subject)) return [];
  const { owner: by } = parties;
  const found: Found[] = [];
  if (!tracker.isReadable) {
    const message = 'Nothing in the tracker reads like one: it has no field of the template.';
    return [{ id: 'unreadable', message, hint: 'Fill in the template of the tracking issue.', by }];
  }
  if (!tracker.labels.some((label) => label.toLowerCase() === trackerLabel.toLowerCase()))
    found.push({
      id: 'no-label',
      message: `The tracker lacks the label ${quote(trackerLabel)}.`,
      hint: 'Set it: lists and boards are made from labels.',
      by,
    });
  if (tracker.openTargets.length > 0)
    found.push({
      id: 'target-unread',
      message: `What the tracker says about ${enumerate(tracker.openTargets.slice(0, 3).map(quote))} names no release.`,
      hint: 'Write a release such as `v1.10`.',
      by,
    });
  if (tracker.unfilled.length > 0)
    found.push({
      id: 'unfilled',
      message: `The tracker does not say: ${enumerate(tracker.unfilled.slice(0, 5).map(quote))}.`,
      hint: 'Edit the description of the issue.',
      by,
    });
  if (subject.sig === undefined)
    found.push({
      id: 'no-owner',
      message: 'Nobody knows which SIG owns it.',
      hint: 'Name the owning SIG in the proposal, or set one `sig/…` label.',
      by,
    });
  return found;
}
