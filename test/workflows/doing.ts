// What people do on a GitHub where the suite is installed: the deed itself, and the event by which GitHub tells the workflows of it.

import {
  addLabel,
  comment,
  deleteComment,
  editBody,
  openIssue,
  removeLabel,
} from '../github/deeds/issues.ts';
import { dequeue, enqueue, forcePush, merge, push, review } from '../github/deeds/pulls.ts';
import { type Changes, commitFiles } from '../github/deeds/repositories.ts';
import { currentStatuses } from '../github/deeds/statuses.ts';
import {
  issueCommentEvent,
  issuesEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestReviewEvent,
  pushEvent,
  scheduleEvent,
  type WorkflowEvent,
} from '../github/runner/events.ts';
import type { StandIn } from '../github/stand-in.ts';
import type { Comment, Issue, PlainIssue, Pull, Repository, ReviewState } from '../github/state/model.ts';
import type { Run } from './hosted.ts';
import { gatesByHand } from './installed.ts';

/** When the copied workflows run by themselves. */
const EVERY_QUARTER = '7,22,37,52 * * * *';
const EVERY_DAY = '41 5 * * *';
const REQUIRED = ['enhancements/template', 'enhancements/sig-signoff', 'enhancements/freeze'];

export type Deliver = (event: WorkflowEvent) => Promise<readonly Run[]>;

export interface Doing {
  /** Opened already; GitHub tells the workflows. */
  readonly open: (pull: Pull) => Promise<readonly Run[]>;
  readonly ask: (home: Repository, by: string, title: string, body: string) => Promise<PlainIssue>;
  readonly edit: (issue: PlainIssue, body: string) => Promise<void>;
  readonly push: (pull: Pull, changes: Changes) => Promise<void>;
  /** Replaces the head by one commit with these changes. */
  readonly forcePush: (pull: Pull, changes: Changes) => Promise<void>;
  readonly say: (by: string, where: Issue, body: string) => Promise<Comment>;
  /** Takes a comment back. */
  readonly unsay: (said: Comment) => Promise<void>;
  readonly review: (by: string, pull: Pull, state: ReviewState, body?: string) => Promise<void>;
  readonly label: (by: string, pull: Pull, name: string, isSet: boolean) => Promise<void>;
  readonly sweep: (repository: Repository) => Promise<void>;
  /** The daily run of the weekly report. */
  readonly week: (repository: Repository) => Promise<void>;
  readonly byHand: (repository: Repository, inputs?: Readonly<Record<string, string>>) => Promise<void>;
  /** Whoever may write commits to the default branch. */
  readonly commit: (repository: Repository, changes: Changes) => Promise<void>;
  /** Through the merge queue, as branch protection lets it: undefined when it landed, else what was not green. */
  readonly land: (pull: Pull) => Promise<string | undefined>;
  /** An administrator's merge, past branch protection. */
  readonly force: (pull: Pull) => Promise<void>;
}

export function doingOn(github: StandIn, deliver: Deliver): Doing {
  const { world } = github;
  const tip = ({ refs, defaultBranch }: Repository) => refs.get(`heads/${defaultBranch}`) ?? '';
  const landed = async (pull: Pull) => {
    const before = tip(pull.repository);
    merge(world, pull);
    await deliver(pushEvent(github, pull.repository, before));
  };
  return {
    open: (pull) => deliver(pullRequestEvent(github, pull, 'opened')),
    ask: async (home, by, title, body) => {
      const issue = openIssue(world, home, { by, title, body });
      await deliver(issuesEvent(github, issue));
      return issue;
    },
    edit: async (issue, body) => {
      editBody(world, issue, body);
      await deliver(issuesEvent(github, issue, 'edited'));
    },
    push: async (pull, changes) => {
      push(world, pull, changes);
      await deliver(pullRequestEvent(github, pull, 'synchronize'));
    },
    forcePush: async (pull, changes) => {
      forcePush(world, pull, changes);
      await deliver(pullRequestEvent(github, pull, 'synchronize'));
    },
    say: async (by, where, body) => {
      const said = comment(world, where, body, { by });
      await deliver(issueCommentEvent(github, said));
      return said;
    },
    unsay: async (said) => {
      const event = issueCommentEvent(github, said, 'deleted');
      deleteComment(world, said);
      await deliver(event);
    },
    review: async (by, pull, state, body = '') => {
      await deliver(pullRequestReviewEvent(github, review(world, pull, state, { by, body })));
    },
    label: async (by, pull, name, isSet) => {
      if (isSet) addLabel(world, pull, name, { by });
      else removeLabel(world, pull, name, { by });
      await deliver(pullRequestEvent(github, pull, isSet ? 'labeled' : 'unlabeled'));
    },
    sweep: async (repository) => {
      await deliver(scheduleEvent(github, repository, EVERY_QUARTER));
    },
    week: async (repository) => {
      await deliver(scheduleEvent(github, repository, EVERY_DAY));
    },
    byHand: async (repository, inputs = {}) => {
      await deliver(gatesByHand(github, repository, inputs));
    },
    commit: async (repository, changes) => {
      const before = tip(repository);
      commitFiles(world, repository, repository.defaultBranch, changes);
      await deliver(pushEvent(github, repository, before));
    },
    land: async (pull) => {
      const blocked = notGreen(pull.repository, pull.head.sha);
      if (blocked) return blocked;
      const entry = enqueue(world, pull);
      await deliver(mergeGroupEvent(github, entry));
      const stopped = notGreen(pull.repository, entry.head);
      dequeue(world, entry);
      if (stopped) return `in the queue ${stopped}`;
      await landed(pull);
      return undefined;
    },
    force: landed,
  };
}

/** What branch protection would name. */
function notGreen(repository: Repository, sha: string): string | undefined {
  const standing = currentStatuses(repository, sha);
  const states = REQUIRED.map((context) => standing.find((status) => status.context === context));
  const wrong = states.map((status, index) =>
    status?.state === 'success' ? '' : `${REQUIRED[index]}: ${status?.state ?? 'missing'}`,
  );
  return wrong.filter((each) => each !== '').join(', ') || undefined;
}
