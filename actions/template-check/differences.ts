// What does a tracking issue say otherwise than its proposal, once that has landed? The tracker's own rules, and what only the issue has to follow. Pure.

import { STATUSES } from '../shared/domain/front-matter.ts';
import { statedStage } from '../shared/domain/proposal.ts';
import { renderRelease } from '../shared/domain/release.ts';
import { evaluate, type Finding } from '../shared/domain/rule.ts';
import { STAGE_NAMES, stageOf, targetsOf } from '../shared/domain/target.ts';
import { differingTargets, fieldKey, type TrackerField } from '../shared/domain/tracker.ts';
import { enumerate, quote } from '../shared/domain/words.ts';
import type { Facts } from './facts.ts';
import { rules } from './rules/index.ts';

const OF_TRACKERS = rules.filter(({ id }) =>
  ['tracker-agrees', 'tracker-labels', 'tracker-linked'].includes(id),
);
/** Whose tracking issue nobody needs any more (W-9). */
const OVER = ['rejected', 'withdrawn', 'replaced'];

export type Difference = Pick<Finding, 'message' | 'hint'>;

/** A rule that is off finds nothing here either. */
export function differencesOf(facts: Facts): Difference[] {
  const { tracker, config, proposal } = facts;
  if (!tracker) return [];
  const status = proposal.metadata?.status?.value.trim().toLowerCase();
  const isOff = config.template.rules['tracker-agrees'] === 'off';
  if (status !== undefined && OVER.includes(status) && !isOff)
    return [
      ...statusDifference(facts, status),
      {
        message: `The proposal is ${quote(status)}, and this issue is open.`,
        hint: 'Close it when nobody has anything left to do here.',
      },
    ];
  return [
    ...(isOff
      ? []
      : [...statusDifference(facts, status), ...stageDifferences(facts), ...unsaidTargets(facts)]),
    ...evaluate(OF_TRACKERS, facts, config.template.rules),
  ];
}

/** Other fields are of another status: that of the documentation. What is no status of a proposal nobody has to write anywhere. */
function statusDifference({ tracker, config }: Facts, status: string | undefined): Difference[] {
  const series = config.proposals.series.toLowerCase();
  const keys = ['', 'proposal ', "proposal's ", 'proposal’s ', `${series} `].map((whose) => `${whose}status`);
  const field = tracker?.fields.find(({ name }) => keys.includes(fieldKey(name)));
  if (!field || status === undefined || !STATUSES.some((known) => known === status)) return [];
  const said = wordsIn(field);
  if (
    said
      .toLowerCase()
      .split(/[^a-z]+/)
      .includes(status)
  )
    return [];
  return [
    {
      message: `The field ${quote(field.name)} says ${said === '' ? 'nothing' : quote(said)}; the proposal is ${quote(status)}.`,
      hint: `Write ${quote(status)} there.`,
    },
  ];
}

/** A stage that the front matter states; target lines state none. */
function stageDifferences({ proposal, tracker }: Facts): Difference[] {
  const stated = statedStage(proposal)?.stage;
  if (!tracker || !stated) return [];
  const field = tracker.fields.find(({ name }) => /\bstage$/.test(fieldKey(name)));
  const said = field ? wordsIn(field) : '';
  const found = stageOf(said).stage;
  const labels = tracker.labels.filter((label) => /^stage\//i.test(label));
  const isLabelled = labels.some((label) => stageOf(label.slice('stage/'.length)).stage === stated);
  return [
    ...(field && found && found !== stated
      ? [
          {
            message: `The field ${quote(field.name)} says ${quote(said)}; the proposal is at ${STAGE_NAMES[stated]}.`,
            hint: `Write ${quote(STAGE_NAMES[stated])} there.`,
          },
        ]
      : []),
    ...(labels.length > 0 && !isLabelled
      ? [
          {
            message: `The issue has the label ${enumerate(labels.map(quote))}; the proposal is at ${STAGE_NAMES[stated]}.`,
            hint: 'The label follows the document.',
          },
        ]
      : []),
  ];
}

/** A release that the proposal targets, and the issue names none, though it has a place for releases. */
function unsaidTargets({ proposal, tracker }: Facts): Difference[] {
  if (!tracker || tracker.targets.length === 0) return [];
  const differences = differingTargets(
    (stage) => targetsOf(tracker.targets, stage).flatMap(({ releases }) => releases),
    (stage) => targetsOf(proposal.targets, stage).flatMap(({ releases }) => releases),
  );
  return differences
    .filter(({ wished }) => wished.length === 0)
    .map(({ stage, committed }) => {
      const releases = enumerate(committed.map(renderRelease));
      return {
        message: `The issue names no release for ${STAGE_NAMES[stage]}; the proposal targets ${releases}.`,
        hint: `Write ${releases} there.`,
      };
    });
}

function wordsIn({ lines }: TrackerField): string {
  return lines
    .map(({ text }) => text.replace(/^[\s*_-]+|(?<![\s*_])[\s*_]+$/g, ''))
    .filter((text) => text !== '')
    .join(' ');
}
