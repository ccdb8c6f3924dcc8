// What is a gate? A judge with a name and a mode; everything else is the same for all of them.

import type { Config, Mode } from './config.ts';
import type { Instant, Oid } from './domain/conversation.ts';
import type { Outcome } from './domain/rule.ts';
import type { Room } from './evaluate.ts';
import type { Verdict } from './generated/verdict.types.ts';
import type { GitHub, Pull, StatusState } from './github/github.ts';
import type { Once } from './plan.ts';
import type { ReportPlace } from './report.ts';

export interface Gate {
  /** In the verdict, and in the marker of its comment. */
  readonly name: string;
  /** Of its commit status. */
  readonly context: string;
  /** Heads its comment. */
  readonly title: string;
  readonly modeOf: (config: Config) => Mode;
  /** Gathers the facts and decides. Throws an error for whoever runs it where it could not tell. */
  readonly judge: (github: GitHub, pull: Pull, config: Config, setting: Setting) => Promise<Judgement>;
  /**
   * A name of everything beside the pull requests that its verdicts rest on (people, templates, schedules): where it changed since the last sweep, all
   * are judged anew.
   */
  readonly sourcesOf: (github: GitHub, config: Config, tip: Oid) => Promise<string>;
  /** What it does after a push, beside the pull requests; returns what went wrong. */
  readonly afterPush?: (branch: string, room: Room) => Promise<readonly unknown[]>;
  /** What it says to an issue that is no pull request; returns what went wrong. */
  readonly answer?: (issue: number, room: Room) => Promise<readonly unknown[]>;
  /** Whether time alone can have changed verdicts between two instants. */
  readonly isDue: (github: GitHub, config: Config, from: Instant, to: Instant) => Promise<boolean>;
}

export interface Setting {
  /** GitHub's time. */
  readonly now: Instant;
  /** `https://github.com/owner/name` */
  readonly repositoryAddress: string;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** In one line, for the status: `2 findings to fix`. */
  readonly headline: string;
  /** The pull request changes nothing that is gated. */
  readonly nothingToGate: boolean;
  /** Nobody has to act, so that no comment need be begun. */
  readonly quiet: boolean;
  /** What the address of the status is to remember. */
  readonly from?: Instant;
  readonly isFirst?: boolean;
  readonly seen?: string;
  /** Said once, beside the comment that is kept up to date. */
  readonly once?: readonly Once[];
  /** Who is asked for a review. */
  readonly reviewers?: readonly string[];
  /** The report without its heading, in at most that many characters. */
  readonly render: (place: ReportPlace, longest: number) => string;
  readonly labels: {
    /** Only such as exist. */
    readonly add: readonly string[];
    readonly remove: readonly string[];
  };
}

const STATES: Readonly<Record<Outcome, StatusState>> = {
  passed: 'success',
  warning: 'success',
  pending: 'pending',
  failed: 'failure',
  error: 'error',
};

/** An advisory gate never blocks; what it would have said stands in its words. */
export function stateOf(outcome: Outcome, mode: Mode): StatusState {
  return mode === 'required' ? STATES[outcome] : 'success';
}

export function describe(outcome: Outcome, mode: Mode, headline: string): string {
  const blocks = STATES[outcome] !== 'success';
  return mode === 'advisory' && blocks ? `Not blocking: ${headline}` : headline;
}
