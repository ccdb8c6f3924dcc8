// Everything that the rules may know about one proposal. Once this is assembled nothing more is read.

import type { Config } from '../shared/config.ts';
import type { Content } from '../shared/domain/content.ts';
import { type Proposal, statedStage } from '../shared/domain/proposal.ts';
import { compareReleases, type Release, renderRelease } from '../shared/domain/release.ts';
import { STAGE_NAMES, STAGES, type Stage, type Target, targetsOf } from '../shared/domain/target.ts';
import {
  contentOf,
  type Match,
  matchSections,
  type Template,
  type TemplateSection,
} from '../shared/domain/template.ts';
import type { Tracker, TrackerTemplate } from '../shared/domain/tracker.ts';

/** A pull request as its author wrote it. */
export interface PullText {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** How the document answers one section of the template. */
export interface Answer {
  readonly wanted: TemplateSection;
  /** Index of the answered section in the template. */
  readonly index: number;
  readonly match?: Match;
  readonly content: Content;
  /** False where the process does not ask for this section of this proposal. */
  readonly required: boolean;
}

export interface Facts {
  readonly proposal: Proposal;
  /** The version at the merge base; `none` for a new proposal; `unknown` where nobody compared. */
  readonly base: Proposal | 'none' | 'unknown';
  readonly config: Config;
  readonly template?: Template;
  readonly answers: readonly Answer[];
  readonly pull?: PullText;
  readonly tracker?: Tracker;
  /** Looked for, and not there: the number of the issue that would be the tracker. */
  readonly missingTracker?: number;
  readonly trackerTemplate?: TrackerTemplate;
  /** The release that is being planned now. */
  readonly upcoming?: Release;
}

/** What is the same for every proposal of one run. */
export type SharedFacts = Omit<Facts, 'proposal' | 'base' | 'answers'>;

export function assembleFacts(proposal: Proposal, base: Facts['base'], shared: SharedFacts): Facts {
  return {
    ...shared,
    proposal,
    base,
    answers: shared.template ? answer(proposal, shared.template, shared.config) : [],
  };
}

function answer(proposal: Proposal, template: Template, config: Config): Answer[] {
  const matches = matchSections(template, proposal.document, config.proposals.formerHeadings);
  return template.sections.map((wanted, index) => {
    const match = matches[index];
    return {
      wanted,
      index,
      ...(match ? { match } : {}),
      content: contentOf(index, template, matches, proposal.document),
      required: isRequired(wanted, index, proposal, template),
    };
  });
}

function isRequired(wanted: TemplateSection, index: number, proposal: Proposal, template: Template): boolean {
  if (wanted.optional) return false;
  const hasMilestones =
    (proposal.metadata?.milestones.length ?? 0) > 0 || proposal.metadata?.status !== undefined;
  if (hasMilestones && (wanted.role === 'targets' || wanted.role === 'checklist')) return false;
  if (wanted.stage) return graduates(proposal) && !isSkipped(proposal.targets, wanted.stage);
  if (wanted.asks) return true;
  // A heading that only holds others is asked for as long as one of them is.
  const below = template.sections.flatMap((section, other) => (section.parent === index ? [other] : []));
  return (
    below.length === 0 ||
    below.some((other) => isRequired(template.sections[other] as TemplateSection, other, proposal, template))
  );
}

/** False for proposals about the process, and for those whose targets name no stage: `Ship target version: v1.9`. */
function graduates({ isMeta, targets }: Proposal): boolean {
  return !isMeta && (targets.length === 0 || targets.some((target) => target.stage !== undefined));
}

function isSkipped(targets: readonly Target[], stage: Stage): boolean {
  const own = targetsOf(targets, stage);
  return own.length > 0 && own.every((target) => target.state === 'skipped');
}

/** True where a release is named for a stage. */
export function isTargeted(proposal: Proposal, stage: Stage): boolean {
  return targetsOf(proposal.targets, stage).some((target) => target.state === 'set');
}

/** The release that is planned now, where it is known; else a form that nobody copies by mistake. */
export function nextRelease({ upcoming }: Facts): string {
  return upcoming ? renderRelease(upcoming) : 'v1.N';
}

/** The heading of the section that answers, as the author wrote it, with its place. */
export function sectionOf(facts: Facts, answered: Answer) {
  return answered.match && facts.proposal.document.sections[answered.match.section];
}

/**
 * Why a change has to meet the newest template as a whole (P-3): it targets a stage that had no release, or states a further stage. Metadata
 * added to a document that had none, and a target moved to another release, are no advance.
 */
export function advanceOf(proposal: Proposal, base: Proposal): string | undefined {
  const before = statedStage(base)?.stage;
  const after = statedStage(proposal)?.stage;
  if (before && after && STAGES.indexOf(after) > STAGES.indexOf(before))
    return `the stage goes from ${before} to ${after}`;
  if (base.targets.length === 0) return undefined;
  const reached = STAGES.find((stage) => isTargeted(proposal, stage) && !isTargeted(base, stage));
  if (reached) return `${STAGE_NAMES[reached]} is targeted`;
  const shipped = (targets: readonly Target[]) =>
    targets.some((target) => !target.stage && target.state === 'set');
  return shipped(proposal.targets) && !shipped(base.targets) ? 'a release is targeted' : undefined;
}

/**
 * The release for which the proposal is tracked (P-11): the target of the stage that it states; else the nearest one that is still ahead; where nobody
 * knows what is ahead, the nearest one that the change sets, or the last of all.
 */
export function trackedRelease({ proposal, base, upcoming }: Facts): Release | undefined {
  const releasesOf = (targets: readonly Target[]) =>
    targets.flatMap((target) => target.releases).sort(compareReleases);
  const stated = statedStage(proposal)?.stage;
  const ofStage = stated && releasesOf(targetsOf(proposal.targets, stated)).at(0);
  if (ofStage) return ofStage;
  const releases = releasesOf(proposal.targets);
  if (upcoming) return releases.find((release) => compareReleases(release, upcoming) >= 0) ?? releases.at(-1);
  const before = typeof base === 'string' ? [] : releasesOf(base.targets);
  const isNew = (release: Release) => before.every((other) => compareReleases(release, other) !== 0);
  return (before.length > 0 ? releases.find(isNew) : undefined) ?? releases.at(-1);
}

/** True where every target lies before the release at which the project began to follow the process. */
export function isBeforeProcess(proposal: Proposal, since: Release | undefined): boolean {
  const releases = proposal.targets.flatMap((target) => target.releases);
  return (
    since !== undefined &&
    releases.length > 0 &&
    releases.every((release) => compareReleases(release, since) < 0)
  );
}
