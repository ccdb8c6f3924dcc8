// What a proposal's state is made of: each thing that is the case, how grave it is, and what would put it right.

import { renderRelease } from '../../shared/domain/release.ts';
import { quote } from '../../shared/domain/words.ts';
import type { ReportAction, ReportParty, ReportState } from '../../shared/generated/weekly-report.types.ts';
import { momentOf, renderDay } from './phase.ts';
import type { Situation } from './situation.ts';
import { type Linked, nameOfPull } from './subject.ts';

export interface Concern {
  readonly state: ReportState;
  readonly id: string;
  readonly message: string;
  readonly address?: string;
  readonly next?: ReportAction;
}

/** Gravest first. What is done comes before what is on track, so that one sentence is enough. */
export const GRAVITY: readonly ReportState[] = [
  'needs-exception',
  'off-track',
  'no-activity',
  'at-risk',
  'done',
  'on-track',
  'untracked',
  'dropped',
];

export function action(
  situation: Situation,
  id: string,
  message: string,
  by: ReportParty,
  address?: string,
): ReportAction {
  const until = situation.timeline && momentOf(situation.timeline, situation.phase);
  return { id, message, by, ...(until ? { until } : {}), ...(address === undefined ? {} : { address }) };
}

/** `` `kubevirt/kubevirt#12` ``: as code GitHub makes no reference of it. */
export function pullSaid(pull: Linked): string {
  return quote(nameOfPull(pull));
}

export function releaseSaid({ aim }: Situation): string {
  return aim ? renderRelease(aim.release) : 'no release';
}

export function laterSaid({ later }: Situation): string {
  return later ? renderRelease(later) : 'a later release';
}

/** The day on which a freeze, or the release, falls as published. */
export function deadlineSaid({ timeline, phase }: Situation): string {
  const moment = timeline && momentOf(timeline, phase);
  if (!moment) return 'the next deadline';
  const what =
    phase === 'planning'
      ? 'the enhancement freeze'
      : phase === 'implementation'
        ? 'code freeze'
        : 'the release';
  return `${what} on ${moment.day}`;
}

export function sinceSaid(instant: number): string {
  return `since ${renderDay(instant)}`;
}
