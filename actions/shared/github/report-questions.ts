// What the weekly report asks of GitHub, and what it says there.

import type { Account, Instant, Oid } from '../domain/conversation.ts';
import type { RepositoryFile } from './github.ts';
import type { ThreadWords } from './thread-words.ts';

export interface ReportHome {
  /** With whose token is asked. */
  readonly viewer: string;
  readonly branch: string;
  readonly tip: Oid;
  /** None where there is no such file. */
  readonly config?: RepositoryFile;
  readonly lastSweep?: Instant;
}

/** An issue of an earlier report, or of this one. */
export interface ReportIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly address: string;
  readonly state: 'open' | 'closed';
  readonly at: Instant;
  readonly isOwn: boolean;
  readonly author?: Account;
}

export interface RawComment {
  readonly id: string;
  readonly author?: Account;
  readonly body: string;
  readonly at: Instant;
  readonly address: string;
  readonly isOwn: boolean;
  readonly isHidden: boolean;
}

export interface RawTracker {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly isLocked: boolean;
  readonly closed?: { readonly at: Instant; readonly by?: Account };
  readonly author?: Account;
  readonly createdAt: Instant;
  readonly assignees: readonly string[];
  readonly labels: readonly string[];
  /** The last ones, oldest first. */
  readonly comments: readonly RawComment[];
  /** Where further ones are, if there are any. */
  readonly earlierComments?: string;
  readonly pulls: readonly RawPull[];
  /** Issues that name it: `owner/name` and number. */
  readonly issues: readonly { readonly repository: string; readonly number: number }[];
  readonly earlierReferences?: string;
}

export interface RawPull {
  readonly repository: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly branch: string;
  readonly address: string;
  readonly state: 'open' | 'draft' | 'merged' | 'closed';
  readonly author?: Account;
  readonly base: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly mergedAt?: Instant;
  readonly closedAt?: Instant;
  /** None where it was only met as a reference. */
  readonly labels?: readonly string[];
  readonly reviews?: readonly {
    readonly author?: Account;
    readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed';
    readonly at: Instant;
  }[];
  readonly requested?: readonly string[];
  readonly comments?: readonly { readonly author?: Account; readonly body: string; readonly at: Instant }[];
  /** `isAdded` is known of what was decided. */
  readonly files?: readonly { readonly path: string; readonly isAdded: boolean }[];
  /** What the last commit says of itself; of open ones. */
  readonly pushedAt?: Instant;
  readonly statuses?: readonly {
    readonly context: string;
    readonly state: string;
    readonly description: string;
  }[];
}

/** `proposing` and `decided` are of the proposals' repository: with the files that they change. */
export type PullKind = 'open' | 'closed' | 'proposing' | 'decided';

export interface ReportQuestions {
  readonly reportHome: (config: string) => Promise<ReportHome>;
  /** The newest issues with that label, newest first. */
  readonly reports: (label: string) => Promise<readonly ReportIssue[]>;
  /** All issues with that label, a hundred at a time; `total` is how many there are. */
  readonly trackers: (
    label: string,
    take: (trackers: readonly RawTracker[], total: number) => void,
  ) => Promise<void>;
  /** Issues by number; those that are none are left out. */
  readonly trackersByNumber: (numbers: readonly number[]) => Promise<readonly RawTracker[]>;
  readonly earlierComments: (
    number: number,
    before: string,
  ) => Promise<{ readonly comments: readonly RawComment[]; readonly before?: string }>;
  readonly earlierReferences: (
    number: number,
    before: string,
  ) => Promise<Pick<RawTracker, 'pulls' | 'issues' | 'earlierReferences'>>;
  /** Open ones, all; those that are over as long as they were touched since. `owner/name`. */
  readonly pulls: (
    repository: string,
    kind: PullKind,
    since: Instant,
    take: (pulls: readonly RawPull[], total: number) => void,
  ) => Promise<void>;
  /** Those that are not there are left out. */
  readonly pullsByNumber: (repository: string, numbers: readonly number[]) => Promise<readonly RawPull[]>;
  /** All files at a commit, as one archive, unpacked. */
  readonly archive: (commit: Oid) => Promise<Uint8Array>;
  /** What needs the permission for issues, where a pull request needs its own. */
  readonly onIssue: ThreadWords;
  /** `marker` is a line of the body by which it is known again. Returns its number. */
  readonly openIssue: (issue: {
    readonly title: string;
    readonly body: string;
    readonly label?: string;
    readonly marker: string;
  }) => Promise<number>;
  readonly editIssue: (
    number: number,
    change: { readonly body?: string; readonly state?: 'open' | 'closed' },
  ) => Promise<void>;
}
