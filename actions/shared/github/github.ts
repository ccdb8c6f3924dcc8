// What do the actions ask of GitHub, and what do they say there? Every question and every word, in the words of the process.

import type {
  Account,
  Comment,
  ForcePush,
  Instant,
  Oid,
  OwnStatus,
  Review,
  ReviewRequest,
} from '../domain/conversation.ts';
import type { Source } from '../domain/source.ts';
import type { Talk } from './issues.ts';
import type { Landed, LandedQuestion } from './landed.ts';
import type { Listing } from './listing.ts';
import type { ReportQuestions } from './report-questions.ts';
import type { ThreadWords } from './thread-words.ts';
import type { Usage } from './transport.ts';

export type StatusState = 'success' | 'pending' | 'failure' | 'error';

/** What a gate says about a commit. */
export interface CommitStatus {
  readonly context: string;
  readonly state: StatusState;
  /** At most 140 characters. */
  readonly description: string;
  /** Empty where there is none. */
  readonly address: string;
}

export interface Pull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly isLocked: boolean;
  readonly author?: Account;
  readonly labels: readonly string[];
  readonly head: {
    readonly oid: Oid;
    readonly branch: string;
    /** `owner/name`; none where the fork is gone. */
    readonly repository?: string;
    readonly isFork: boolean;
  };
  /** The tip is empty where the branch is gone, which that of an open pull request is not. */
  readonly base: { readonly branch: string; readonly tip: Oid };
  /** The commit whose content would land: the head, or what the merge queue made of it. */
  readonly landing: Oid;
  readonly changedFiles: number;
  /** The newest status of each context on the head. */
  readonly statuses: readonly CommitStatus[];
  readonly createdAt: Instant;
  readonly isDraft: boolean;
  /** All of them, oldest first. */
  readonly comments: readonly Comment[];
  readonly reviews: readonly Review[];
  readonly forcePushes: readonly ForcePush[];
  /** The newest status of each of our contexts on each commit of the pull request, and on those that force-pushes left or brought. */
  readonly ownStatuses: readonly OwnStatus[];
  /** It has more commits than are looked at: the last hundred. */
  readonly hasMoreCommits: boolean;
  /** Who set which label when, from the first time on. */
  readonly labelings: readonly { readonly label: string; readonly at: Instant; readonly by?: Account }[];
  /** Of people, from the first one on, also where it was taken back. */
  readonly requests: readonly ReviewRequest[];
  /** Logins of those who wrote or committed its commits. */
  readonly contributors: readonly string[];
  /** Other open pull requests with the same head, which share its statuses. */
  readonly siblings: readonly number[];
  /** When a sweep last ended; none where that is long ago, or never was. */
  readonly lastSweep?: Instant;
  /** The configuration at the base branch's tip; none where there is no such file. */
  readonly config?: RepositoryFile;
}

/** What one entry of a tree is. A file's text is strict UTF-8, or the reason why it cannot be judged. */
export interface RepositoryFile {
  readonly type: 'file' | 'link' | 'submodule' | 'folder';
  /** The name of its content: the same for the same content. A folder's covers everything below it. */
  readonly oid: Oid;
  readonly source: Source;
  /** Names in a folder. */
  readonly entries?: readonly string[];
}

/** What a sweep looks at to know whether a pull request has to be judged. */
export interface OpenPull {
  readonly number: number;
  readonly updatedAt: Instant;
  /** The commit that is its head. */
  readonly head: Oid;
  /** Ours, of the context that was asked for, on its head. */
  readonly status?: { readonly state: StatusState; readonly address: string; readonly at: Instant };
}

export interface OpenPulls {
  readonly pulls: readonly OpenPull[];
  readonly defaultBranch: { readonly name: string; readonly tip: Oid };
  /** Of the default branch; none where there is no such file. */
  readonly config?: RepositoryFile;
  /** The newest heartbeat of that context among the last commits of the default branch. */
  readonly heartbeat?: { readonly at: Instant; readonly address: string };
}

export interface ChangedFile {
  readonly path: string;
  /** Before a rename. */
  readonly previous?: string;
  readonly status: 'added' | 'removed' | 'changed';
}

export interface Comparison {
  readonly mergeBase: Oid;
  readonly files: readonly ChangedFile[];
}

export interface FileQuestion {
  readonly commit: Oid;
  readonly path: string;
  /** A commit that nobody has any more is no fault. */
  readonly mayMiss?: true;
}

export interface ElsewhereQuestion {
  /** `owner/name` */
  readonly repository: string;
  readonly path: string;
}

export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
}

export interface Label {
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
  /** Six hexadecimal digits. */
  readonly color: string;
}

/** Many small questions that are asked at once. */
export interface Questions {
  readonly files: readonly FileQuestion[];
  readonly issues: readonly number[];
  readonly labels: readonly string[];
}

/** In the order of the questions; undefined for what is not there. */
export interface Answers {
  readonly files: readonly (RepositoryFile | undefined)[];
  readonly issues: readonly (Issue | undefined)[];
  /** The names of those that exist. */
  readonly labels: readonly string[];
  /** Commits that nobody has (any more), of those that may be missed. */
  readonly missing: ReadonlySet<Oid>;
}

export interface Standing {
  readonly oid: Oid;
  readonly isOpen: boolean;
}

/**
 * Every method throws a {@link GitHubError} for what could not be read whole or said: nothing missing looks like nothing there. What is said is
 * said once, also where the answer is lost.
 */
export interface GitHub extends ReportQuestions, ThreadWords {
  /** Undefined where there is no such pull request (any more). `config` is the path of the configuration. */
  readonly pull: (number: number, config: string) => Promise<Pull | undefined>;
  /** Several at once, in their order. A problem with one is a problem with all. */
  readonly severalPulls: (
    numbers: readonly number[],
    config: string,
  ) => Promise<readonly (Pull | undefined)[]>;
  /** All open pull requests, with the newest of our statuses of one context and the last heartbeat of another. */
  readonly openPulls: (question: {
    readonly config: string;
    readonly context: string;
    readonly heartbeat: string;
  }) => Promise<OpenPulls>;
  /** The newest of our statuses of a context on each of those commits, and on the hundred below each. */
  readonly statusesBelow: (commits: readonly Oid[], context: string) => Promise<readonly OwnStatus[]>;
  /** Where the pull request stands now, for a last look before something is said; undefined where it is gone. */
  readonly headOf: (number: number) => Promise<Standing | undefined>;
  readonly headsOf: (numbers: readonly number[]) => Promise<readonly (Standing | undefined)[]>;
  /** What the head changes since its merge base with the base branch. */
  readonly compare: (pull: Pull) => Promise<Comparison>;
  /** What a branch changed between two of its commits; refused where it is more than GitHub lists. */
  readonly changesBetween: (from: Oid, to: Oid) => Promise<Comparison>;
  readonly read: (questions: Questions) => Promise<Answers>;
  /** Files of other repositories at the tips of their default branches; undefined for a file that is not there. */
  readonly readElsewhere: (
    questions: readonly ElsewhereQuestion[],
  ) => Promise<readonly (RepositoryFile | undefined)[]>;
  /** What another repository holds below the root of its proposals, and what its open pull requests change. */
  readonly listing: (question: { readonly repository: string; readonly root: string }) => Promise<Listing>;
  /** The open pull request whose head is that branch at that commit; several have it where it is open against several bases. */
  readonly pullsWithHead: (owner: string, branch: string, oid: Oid) => Promise<readonly number[]>;
  /** What has landed on a branch since an instant. */
  readonly landed: (question: LandedQuestion) => Promise<Landed>;
  /** An issue or a pull request with what was said on it; undefined where there is none. `config` is the path of the configuration. */
  readonly talk: (number: number, config: string) => Promise<Talk | undefined>;
  /** Issues with that title that were opened with this token, the newest first: open ones, or, with `since`, all that were opened since. */
  readonly ownIssues: (
    title: string,
    since?: Instant,
  ) => Promise<readonly { readonly number: number; readonly isOpen: boolean }[]>;
  /** Of all labels of the repository. */
  readonly labelNames: () => Promise<readonly string[]>;
  readonly setStatus: (oid: Oid, status: CommitStatus) => Promise<void>;
  /** A new one of the repository; refused where there is one of that name. */
  readonly createLabel: (label: Label) => Promise<void>;
  readonly requestReviewers: (number: number, logins: readonly string[]) => Promise<void>;
  /** Those of the logins that nobody has. */
  readonly unknownLogins: (logins: readonly string[]) => Promise<readonly string[]>;
  readonly used: () => Usage;
  /** Milliseconds since the epoch, at the last answer. */
  readonly serverTime: () => number | undefined;
}
