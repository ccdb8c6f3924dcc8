// Where do proposal, tracker, labels and code disagree? And does the feature stay in one stage for too long?

import { compareReleases, laterRelease, type Release, renderRelease } from '../../shared/domain/release.ts';
import { STAGE_NAMES, STAGES, type Stage } from '../../shared/domain/target.ts';
import { differingTargets } from '../../shared/domain/tracker.ts';
import { enumerate, quote } from '../../shared/domain/words.ts';
import type { ReportReason, ReportStageLimit } from '../../shared/generated/weekly-report.types.ts';
import type { StageTarget } from '../facts.ts';
import { type Concern, pullSaid } from './concern.ts';
import { isDropped, type Situation } from './situation.ts';

export interface DriftSetting {
  /** `target/v1.10` of `v1.10`. */
  readonly labelOf: (release: string) => string;
  /** `sig/network` of `network`. */
  readonly sigLabelOf: (sig: string) => string;
  readonly series: string;
}

/** The proposal is the commitment; each of these says what is to follow it. */
export function driftOf(situation: Situation, setting: DriftSetting): ReportReason[] {
  if (isDropped(situation.subject)) return [];
  return [
    ...targetDrift(situation),
    ...labelDrift(situation, setting),
    ...ownerDrift(situation, setting),
    ...numberDrift(situation, setting),
    ...codeDrift(situation),
  ].map(({ id, message, address }) => ({ id, message, ...(address === undefined ? {} : { address }) }));
}

type Drift = Omit<Concern, 'state'>;

function releasesOf(targets: readonly StageTarget[], stage: Stage): Release[] {
  return targets.flatMap((target) => (target.stage === stage ? [{ ...target.release, patch: 0 }] : []));
}

function targetDrift({ subject }: Situation): Drift[] {
  const { document, tracker } = subject;
  if (!document || !tracker) return [];
  const differences = differingTargets(
    (stage) => releasesOf(tracker.targets, stage),
    (stage) => releasesOf(document.targets, stage),
  );
  return differences.flatMap(({ stage, wished, committed }): Drift[] => {
    if (wished.length === 0) return [];
    const plan = committed.length === 0 ? 'no release' : enumerate(committed.map(renderRelease));
    const message = `The tracker wishes ${STAGE_NAMES[stage]} in ${enumerate(wished.map(renderRelease))}; the proposal targets ${plan}.`;
    return [{ id: 'tracker-target', message }];
  });
}

/** The label follows the document (P-11). */
function labelDrift({ subject, acceptedFor }: Situation, { labelOf }: DriftSetting): Drift[] {
  const { document, tracker } = subject;
  const [before = '', after = ''] = labelOf('\0').split('\0');
  if (!document || !tracker || before === '') return [];
  const named = tracker.labels.filter(
    (label) =>
      label.toLowerCase().startsWith(before.toLowerCase()) &&
      label.toLowerCase().endsWith(after.toLowerCase()) &&
      /\d+\.\d+/.test(label),
  );
  const planned = acceptedFor.map(({ release }) =>
    labelOf(renderRelease({ ...release, patch: 0 })).toLowerCase(),
  );
  return named
    .filter((label) => !planned.includes(label.toLowerCase()))
    .map((label) => ({
      id: 'target-label',
      message: `The tracker has the label ${quote(label)}, which the proposal does not target.`,
    }));
}

function ownerDrift({ subject }: Situation, { sigLabelOf }: DriftSetting): Drift[] {
  const { document, tracker } = subject;
  const owner = document?.sig;
  if (owner === undefined || !tracker) return [];
  const label = sigLabelOf(owner);
  if (tracker.labels.some((other) => other.toLowerCase() === label.toLowerCase())) return [];
  return [{ id: 'sig-label', message: `The tracker lacks the label ${quote(label)} of its owner.` }];
}

function numberDrift({ subject }: Situation, { series }: DriftSetting): Drift[] {
  const { tracker, document } = subject;
  if (!tracker) return [];
  const found: Drift[] = [];
  if (tracker.titleNumber !== undefined && tracker.titleNumber !== tracker.number)
    found.push({
      id: 'title-number',
      message: `The title of tracker ${tracker.number} says ${series} ${tracker.titleNumber}.`,
    });
  if (document?.number !== undefined && document.number !== tracker.number)
    found.push({
      id: 'number',
      message: `The proposal is number ${document.number}, its tracker ${tracker.number}.`,
    });
  return found;
}

/** Work on what is not accepted may be reverted: the update is merged before it is implemented (F-8). */
function codeDrift({ isAccepted, implementing, proposing, phase, aim }: Situation): Drift[] {
  if (!aim || (phase !== 'planning' && phase !== 'implementation')) return [];
  const merged = implementing.find(({ state }) => state === 'merged');
  const found: Drift[] = [];
  if (!isAccepted && merged)
    found.push({
      id: 'code-before-proposal',
      message: `${pullSaid(merged)} is merged, and the proposal is not accepted for ${renderRelease(aim.release)}.`,
      address: merged.address,
    });
  const [update] = proposing;
  const open = implementing.find(({ state }) => state !== 'merged');
  if (isAccepted && update && open)
    found.push({
      id: 'update-open',
      message: `${pullSaid(open)} implements it while ${pullSaid(update)} would still change it.`,
      address: update.address,
    });
  return found;
}

/** In releases, from the table of the feature lifecycle. */
const MOST: Readonly<Record<'alpha' | 'beta', number>> = { alpha: 2, beta: 3 };

/** Of the stage that was reached last, as long as no further one is; `upcoming` is the release that is planned now. */
export function limitOf({ subject }: Situation, upcoming: Release | undefined): ReportStageLimit | undefined {
  const { document } = subject;
  if (!document || !upcoming || isDropped(subject) || document.isMeta || document.status === 'implemented')
    return undefined;
  for (const stage of ['beta', 'alpha'] as const) {
    const [since] = releasesOf(document.targets, stage).sort(compareReleases);
    // What is targeted to the release that is planned is not reached yet.
    if (!since || compareReleases(since, upcoming) >= 0) continue;
    const further = STAGES.slice(STAGES.indexOf(stage) + 1).flatMap((next) =>
      releasesOf(document.targets, next),
    );
    const last = laterRelease(since, MOST[stage]);
    const isOver = compareReleases(upcoming, last) > 0;
    // A further stage that is planned in time is what the limit asks for.
    if (further.some((release) => compareReleases(release, last) <= 0)) return undefined;
    return { stage, since: renderRelease(since), last: renderRelease(last), isOver };
  }
  return undefined;
}
