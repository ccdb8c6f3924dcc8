// Everything that the rules may know about a pull request and the freezes. Once this is assembled nothing more is read.

import type { Config } from '../shared/config.ts';
import type { NamedProposal } from '../shared/domain/acceptance.ts';
import type { CodeDecision } from '../shared/domain/code-freeze.ts';
import {
  type Decision,
  decideTarget,
  type KnownTimeline,
  type LabelLeave,
} from '../shared/domain/enhancement-freeze.ts';
import type { Exception } from '../shared/domain/exception.ts';
import type { Saying } from '../shared/domain/exception-command.ts';
import { isHazardous } from '../shared/domain/hazard.ts';
import { numberOf, type Proposal, parseNumber, parseProposal } from '../shared/domain/proposal.ts';
import { compareReleases, laterRelease, type Release } from '../shared/domain/release.ts';
import type { Source } from '../shared/domain/source.ts';
import { movesOf, type TargetMove } from '../shared/domain/target-move.ts';
import { proposalOptions } from '../shared/proposal-options.ts';
import { AROUND, type Schedules } from '../shared/schedules.ts';

/** One side of a changed file. */
export interface Side {
  readonly path: string;
  readonly kind: Proposal['kind'];
  readonly source: Source;
}

/** A target that the change sets or moves, and what is decided about it. */
export interface DecidedMove {
  readonly move: TargetMove;
  readonly decision: Decision;
}

export interface ChangedProposal {
  readonly path: string;
  readonly number?: number;
  readonly moves: readonly DecidedMove[];
  /** Why nobody can tell which targets it has. */
  readonly unjudged?: string;
}

export interface Facts {
  readonly proposals: readonly ChangedProposal[];
  readonly now: number;
  readonly zone: string;
  /** The releases after one that are published and not frozen yet. */
  readonly nextOpen: (release: Release) => KnownTimeline | undefined;
  readonly exceptionsFile: string;
  readonly saying?: Saying;
}

/** What the rules may know in a repository of implementations. */
export interface CodeFacts {
  readonly decision: CodeDecision;
  readonly branch: string;
  readonly allowedLabels: readonly string[];
  /** The repository of the proposals, and the file of exceptions there. */
  readonly proposals: string;
  readonly exceptionsFile: string;
  /** Those that the change names, as far as they could be read. */
  readonly named: readonly NamedProposal[];
}

/** What is known beside the files. */
export interface Surroundings {
  readonly config: Config;
  readonly schedules: Schedules;
  readonly now: number;
  readonly exceptions: readonly Exception[];
  readonly authorities: readonly string[];
  readonly label?: LabelLeave;
  /** What was said about leave on the pull request; what counts of it is among the exceptions. */
  readonly saying?: Saying;
}

/** The targets that each file sets or moves, before anything is known of releases. */
export interface ParsedChange {
  readonly path: string;
  readonly number?: number;
  readonly moves: readonly TargetMove[];
  readonly unjudged?: string;
}

/**
 * The difference of each proposal. A file that is taken away in one place and added in another is one proposal that moved, where both have its
 * number; proposals about the process are left out.
 */
export function parseChanges(
  changes: readonly { readonly head?: Side; readonly base?: Side }[],
  config: Config,
): ParsedChange[] {
  const parse = (side: Side | undefined) =>
    side && 'text' in side.source && !isHazardous(side.source.text)
      ? parseProposal(side.path, side.kind, side.source.text, proposalOptions(config))
      : undefined;
  const parsed = changes.map(({ head, base }) => ({
    side: head,
    before: base,
    head: parse(head),
    base: parse(base),
  }));
  const gone = parsed.flatMap(({ side, base }) => (!side && base ? [base] : []));
  return parsed.flatMap(({ side, before, head, base }): ParsedChange[] => {
    if (!side) return [];
    if (!head) {
      const why =
        'unreadable' in side.source
          ? side.source.unreadable.message
          : 'The document is nested too deeply, or too long.';
      return [{ path: side.path, moves: [], unjudged: why }];
    }
    if (head.isMeta) return [];
    const named = numberOf(head);
    const moved =
      before === undefined && named !== undefined
        ? gone.find((other) => numberOf(other) === named)
        : undefined;
    const old = base ?? moved;
    const number = soleNumberOf(head);
    return [
      {
        path: side.path,
        ...(number === undefined ? {} : { number }),
        // What was about the process was never judged: with its new place it sets its targets.
        moves: movesOf(old?.isMeta ? undefined : old, head),
      },
    ];
  });
}

/** None where title, metadata and path disagree: leave for one proposal is none for another that takes its number. */
function soleNumberOf({ metadata, title, place }: Proposal): number | undefined {
  const [number, ...others] = [parseNumber(metadata?.number?.value), title?.number, place.number].filter(
    (each) => each !== undefined,
  );
  return others.every((other) => other === number) ? number : undefined;
}

/** Every release that any change aims at, once. */
export function releasesIn(changes: readonly ParsedChange[]): Release[] {
  const all = changes.flatMap(({ moves }) => moves.map(({ release }) => release));
  return all.filter(
    (release, index) => all.findIndex((other) => compareReleases(other, release) === 0) === index,
  );
}

export function assembleFacts(changes: readonly ParsedChange[], around: Surroundings): Facts {
  const { config, schedules, now, exceptions, authorities, label, saying } = around;
  const freezes = freezesIn(schedules, releasesIn(changes));
  return {
    now,
    zone: config.releases.zone,
    exceptionsFile: config.freeze.exceptions.file,
    ...(saying ? { saying } : {}),
    nextOpen: (release) => nextOpen(release, schedules, now),
    proposals: changes.map(({ moves, ...change }) => ({
      ...change,
      moves: moves.map((move) => ({
        move,
        decision: decideTarget({
          move,
          proposal: change.number,
          known: schedules.known(move.release),
          now,
          exceptions,
          authorities,
          freezes,
          ...(label ? { label } : {}),
          ...(config.since ? { since: config.since } : {}),
        }),
      })),
    })),
  };
}

/** The freezes of the releases that were asked for, and of those around them, ascending. */
function freezesIn(schedules: Schedules, releases: readonly Release[]): number[] {
  return releases
    .flatMap((release) => AROUND.map((count) => laterRelease(release, count)))
    .filter(({ minor }) => minor >= 0)
    .flatMap((release) => {
      const known = schedules.known(release);
      if (known.state !== 'known') return [];
      return [known.timeline.enhancementFreeze ?? [], known.timeline.codeFreeze ?? []].flat();
    })
    .sort((a, b) => a - b);
}

function nextOpen(release: Release, schedules: Schedules, now: number): KnownTimeline | undefined {
  return [1, 2]
    .map((count) => schedules.known({ ...release, minor: release.minor + count }))
    .find((known) => known.state === 'known' && now < (known.timeline.enhancementFreeze ?? 0));
}
