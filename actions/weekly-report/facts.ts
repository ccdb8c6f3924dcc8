// What may the report know? Everything that was read, before anything is decided; after it nothing is read.

import type { Account, Instant, Oid } from '../shared/domain/conversation.ts';
import type { KnownTimeline } from '../shared/domain/enhancement-freeze.ts';
import type { Exception } from '../shared/domain/exception.ts';
import type { Sig } from '../shared/domain/people.ts';
import type { Release } from '../shared/domain/release.ts';
import type { Stage } from '../shared/domain/target.ts';

export interface Facts {
  /** Of the proposals, `owner/name`. */
  readonly repository: string;
  readonly server: string;
  readonly series: string;
  /** GitHub's time. */
  readonly now: Instant;
  /** At which the proposals were read. */
  readonly commit: Oid;
  readonly documents: readonly DocumentFacts[];
  readonly trackers: readonly TrackerFacts[];
  /** To the code and to the proposals. */
  readonly pulls: readonly PullFacts[];
  readonly known: (release: Release) => KnownTimeline;
  /** Ascending. */
  readonly published: readonly Release[];
  readonly sigs: ReadonlyMap<string, Sig>;
  readonly requiredSigs: readonly string[];
  readonly exceptions: readonly Exception[];
  /** Release team and maintainers. */
  readonly releaseTeam: readonly string[];
  readonly maintainers: readonly string[];
  /** When the gates last looked at everything; none where they never did. */
  readonly lastSweep?: Instant;
  /** When a representative of each SIG was heard of, as the last report remembers. */
  readonly heard?: ReadonlyMap<string, Instant>;
  /** What could not be read. */
  readonly problems: readonly Problem[];
  /** Trackers of which what was said could not be read to its end: nobody can tell whether their check-in stands. */
  readonly unread: ReadonlyMap<number, { readonly message: string; readonly hint: string }>;
  /** Schedules, people and exceptions are known: without them a check-in would be a guess. */
  readonly isWhole: boolean;
}

export interface StageTarget {
  /** None for a target outside of the graduation. */
  readonly stage?: Stage;
  readonly release: Release;
  readonly line?: number;
}

/** A proposal as it stands on the default branch. Of its text only what is needed is kept: there may be thousands. */
export interface DocumentFacts {
  readonly path: string;
  readonly number?: number;
  readonly title: string;
  readonly isMisplaced: boolean;
  readonly isMeta: boolean;
  readonly format: 'front-matter' | 'target-lines' | 'none';
  readonly sig?: string;
  readonly participating: readonly string[];
  readonly status?: string;
  readonly stage?: Stage;
  readonly featureGate?: string;
  readonly targets: readonly StageTarget[];
  readonly authors: readonly string[];
  readonly reviewers: readonly string[];
  readonly approvers: readonly string[];
  /** Pull requests that its Implementation History names. */
  readonly linked: readonly PullName[];
}

/** `owner/name` and number. */
export interface PullName {
  readonly repository: string;
  readonly number: number;
}

export interface TrackerFacts {
  readonly number: number;
  readonly title: string;
  readonly state: 'open' | 'closed';
  readonly closed?: { readonly at: Instant; readonly by?: Account };
  readonly author?: Account;
  readonly assignees: readonly string[];
  readonly labels: readonly string[];
  readonly createdAt: Instant;
  /** What its text says, read as a person would read it. */
  readonly titleNumber?: number;
  readonly sig?: string;
  readonly otherSigs: readonly string[];
  readonly stage?: string;
  readonly featureGate?: string;
  readonly targets: readonly StageTarget[];
  /** Lines that look like targets and say no release. */
  readonly openTargets: readonly string[];
  /** Of proposals that it links. */
  readonly links: readonly string[];
  readonly reviewers: readonly string[];
  readonly approvers: readonly string[];
  /** What it lists, by what it calls them. */
  readonly listed: readonly (PullName & {
    readonly as: 'proposal' | 'implementation' | 'documentation' | 'other';
  })[];
  /** Issues that it links as bugs or feedback. */
  readonly issues: readonly PullName[];
  /** Pull requests that name it. */
  readonly references: readonly PullName[];
  readonly comments: readonly TrackerComment[];
  /** Nobody may comment on it. */
  readonly isLocked: boolean;
  /** Fields of the template that say nothing. */
  readonly unfilled: readonly string[];
  /** Nothing in it looks like a tracker. */
  readonly isReadable: boolean;
}

/** What of a comment matters: who, when, and, where it is ours or an answer, what. */
export interface TrackerComment {
  readonly id: string;
  readonly author?: Account;
  readonly at: Instant;
  readonly address: string;
  readonly isOwn: boolean;
  readonly isHidden: boolean;
  /** Of our check-ins and of answers to them; others are not kept. */
  readonly body?: string;
}

export interface PullFacts extends PullName {
  readonly title: string;
  readonly address: string;
  readonly state: 'open' | 'draft' | 'merged' | 'closed';
  readonly author?: Account;
  /** Only met where it names a tracker: its labels and reviews are not known. */
  readonly isMet?: boolean;
  readonly base: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly mergedAt?: Instant;
  readonly closedAt?: Instant;
  readonly labels: readonly string[];
  /** Numbers of proposals that it names in title, text or branch. */
  readonly names: readonly number[];
  /** The last ones, with comments as reviews that decide nothing; oldest first. */
  readonly reviews: readonly ReviewFacts[];
  readonly requested: readonly string[];
  /** When its author last changed it, as the commit says; of open ones. */
  readonly pushedAt?: Instant;
  /** What it changes below the proposals' root. */
  readonly touches: readonly string[];
  /** What of it was not there before; of those that are merged. */
  readonly adds?: readonly string[];
  /** Of those to the proposals: its description says that it will be implemented in time. */
  readonly isCommitted?: boolean;
  /** Of those to the proposals, on the head. */
  readonly signOff?: {
    readonly state: 'success' | 'pending' | 'failure' | 'error';
    readonly description: string;
    /** SIGs; none where the words do not name all of them. */
    readonly missing?: readonly string[];
  };
}

export interface ReviewFacts {
  readonly author?: Account;
  readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed';
  readonly at: Instant;
}

/** Something that could not be read; the report lists it, and what it would have said is not guessed. */
export interface Problem {
  readonly what: 'tracker' | 'proposal' | 'schedule' | 'people' | 'exceptions' | 'pulls';
  readonly number?: number;
  readonly path?: string;
  readonly message: string;
  readonly hint: string;
}
