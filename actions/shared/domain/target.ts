// In which release does a proposal want to reach which stage? Target lines as people write them, and the milestones of front matter.

import { isNotApplicable, isPlaceholder } from './content.ts';
import type { Line, Place } from './markdown.ts';
import { parseReleases, type Release } from './release.ts';

export type Stage = 'alpha' | 'beta' | 'ga';
export const STAGES: readonly Stage[] = ['alpha', 'beta', 'ga'];
export const STAGE_NAMES: Readonly<Record<Stage, string>> = { alpha: 'Alpha', beta: 'Beta', ga: 'GA' };

/**
 * What a target says: a release; nothing yet (empty, `TBD`); that the stage is skipped (struck out, `N/A`); or something that
 * nobody can compare with a release.
 */
export type TargetState = 'set' | 'open' | 'skipped' | 'unreadable';

export interface Target extends Place {
  /** As written: `alpha`, `alpha2`, `GA`, `announcement`; empty for `targets version:`. */
  readonly label: string;
  /** The stage that the label names; none for a target outside the graduation, such as `Ship target version:`. */
  readonly stage?: Stage;
  readonly value: string;
  readonly state: TargetState;
  /** Usually one; two where a line names two. Empty unless `state` is `set`. */
  readonly releases: readonly Release[];
}

const STRUCK = /~{1,2}[^~]*~{1,2}|<(del|s|strike)>.{0,200}?<\/\1>/gi;
const TARGET_LINE =
  /^(?<owner>this\s+\S{1,20}\s+|ship\s+)?(?:(?:is\s+)?target(?:s|ed|ing)?)\s+(?:for\s+)?(?<label>[\w.-]{1,30}(?:\s[\w.-]{1,30}){0,2}?)??\s*(?:for\s+)?(?:version|release)\s*:\s*(?<value>.*)$/i;

/**
 * Reads one line of a document: `This VEP targets alpha for version: v1.9`, also struck out, in the past tense, without a stage, or
 * without its first words in a list item. Anything else is no target line.
 */
export function parseTargetLine(line: Line): Target | undefined {
  if (line.kind !== 'item' && line.kind !== 'text') return undefined;
  const text = line.text.replace(/[*_`]/g, '').trim();
  const whole = text
    .replace(/^[-+•]\s+/, '')
    .replace(/~/g, '')
    // One blank for many: the pattern looks through each run of them from several places.
    .replace(/\s{2,}/g, ' ')
    .trim();
  const match = TARGET_LINE.exec(whole);
  if (!match?.groups) return undefined;
  if (!match.groups['owner'] && line.kind !== 'item') return undefined;
  const label = (match.groups['label'] ?? '').replace(/\bfor$/i, '').trim();
  const value = (match.groups['value'] ?? '').trim();
  const struck = isStruck(text);
  return {
    line: line.line,
    column: line.column,
    label,
    ...stageOf(label),
    ...(struck ? { value, state: 'skipped' as const, releases: [] } : parseTargetValue(standing(text))),
  };
}

/** The value of a milestone, or what follows the colon of a target line. */
export function parseTargetValue(value: string): Pick<Target, 'value' | 'state' | 'releases'> {
  const text = value.trim();
  // What stands in parentheses explains: `v1.8 (KEP-5304 device-metadata-file based design)`.
  const outside = text.replace(/\([^)]*\)?/g, ' ').trim();
  const releases = parseReleases(outside);
  if (releases.length > 0) return { value: text, state: 'set', releases };
  if (outside === '' || isPlaceholder(outside) || /^[-–—?]+$/.test(outside)) {
    const named = parseReleases(text);
    return named.length > 0
      ? { value: text, state: 'set', releases: named }
      : { value: text, state: 'open', releases: [] };
  }
  if (isNotApplicable(outside) || /^(?:n\s?\/\s?a|not applicable|none|skipped)\b/i.test(outside)) {
    return { value: text, state: 'skipped', releases: [] };
  }
  return { value: text, state: 'unreadable', releases: [] };
}

/** The stage that a word names: `stable` is GA; `alpha2` is still alpha. */
export function stageOf(label: string): { stage?: Stage } {
  const word = label.trim().toLowerCase();
  if (/^alpha[\s-]?\d*$/.test(word)) return { stage: 'alpha' };
  if (/^beta[\s-]?\d*$/.test(word)) return { stage: 'beta' };
  if (/^(?:ga|stable|general availability)$/.test(word)) return { stage: 'ga' };
  return {};
}

/** The targets of one stage, in document order. */
export function targetsOf(targets: readonly Target[], stage: Stage): Target[] {
  return targets.filter((target) => target.stage === stage);
}

/** The furthest stage that is targeted to a release; none where no stage is. */
export function furthestStage(targets: readonly Target[]): Stage | undefined {
  return STAGES.findLast((stage) => targetsOf(targets, stage).some((target) => target.state === 'set'));
}

/** Struck out before its colon: the sentence itself is withdrawn, so the stage is skipped. */
function isStruck(text: string): boolean {
  const kept = text.replace(STRUCK, '');
  return kept !== text && !/target/i.test(kept);
}

/** What follows the first colon and is not struck out. */
function standing(text: string): string {
  return text
    .slice(text.indexOf(':') + 1)
    .replace(STRUCK, '')
    .replace(/~/g, '');
}
