// Which targets does a change set or move? The difference between two versions of a proposal, in whatever format each is written.

import type { Proposal } from './proposal.ts';
import { compareReleases, type Release } from './release.ts';
import { STAGE_NAMES, type Target } from './target.ts';
import { quote } from './words.ts';

export interface TargetMove {
  /** `Alpha`, or the label of a target outside the graduation; empty where it has none. */
  readonly stage: string;
  readonly release: Release;
  /** `accepted`: the target stood there, and the proposal becomes implementable with it. */
  readonly how: 'set' | 'moved' | 'accepted';
  readonly line: number;
  readonly column: number;
}

/**
 * Without a base the proposal is new: every target is set. Taken back, struck out, written another way, or moved with the file is no move; a target
 * that two blocks of one document share is one.
 */
export function movesOf(base: Proposal | undefined, head: Proposal | undefined): TargetMove[] {
  if (!head) return [];
  const moves: TargetMove[] = [];
  const becomesImplementable =
    isImplementable(head) && base?.metadata?.status !== undefined && !isImplementable(base);
  for (const target of head.targets) {
    const before = (base?.targets ?? [])
      .filter((other) => keyOf(other) === keyOf(target))
      .flatMap(({ releases }) => releases);
    // A target without a stage is for whichever stage that is: to name the stage, or to leave it out, is to write it in another way.
    const other = (base?.targets ?? [])
      .filter((each) => keyOf(each) === '' || keyOf(target) === '')
      .flatMap(({ releases }) => releases);
    for (const release of target.releases) {
      const stood = [...before, ...other].some((each) => compareReleases(each, release) === 0);
      if (stood && !becomesImplementable) continue;
      const stage = target.stage ? STAGE_NAMES[target.stage] : target.label;
      const isKnown = moves.some(
        (move) => move.stage === stage && compareReleases(move.release, release) === 0,
      );
      if (isKnown) continue;
      moves.push({
        stage,
        release,
        how: stood ? 'accepted' : before.length > 0 ? 'moved' : 'set',
        line: target.line,
        column: target.column,
      });
    }
  }
  return moves;
}

/** For a sentence: a label outside the graduation is the author's own word. */
export function stageSaid(stage: string): string {
  if (stage === '') return 'the target';
  return Object.values(STAGE_NAMES).includes(stage) ? stage : quote(stage);
}

function keyOf({ stage, label }: Target): string {
  return stage ?? label.toLowerCase();
}

function isImplementable({ metadata }: Proposal): boolean {
  return metadata?.status?.value.toLowerCase() === 'implementable';
}
