// A whole release cycle, told step by step: people do what they do on GitHub, and only the workflows that are installed answer.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MINUTE } from '../github/clock.ts';
import { comment, editBody, openIssue } from '../github/deeds/issues.ts';
import { dequeue, enqueue, merge, push, review } from '../github/deeds/pulls.ts';
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
import { type StandIn, startStandIn } from '../github/stand-in.ts';
import type { Issue, PlainIssue, Pull, Repository, ReviewState } from '../github/state/model.ts';
import type { Run } from './hosted.ts';
import { type Flavour, filesFor, gatesByHand, type Installed, install, required } from './installed.ts';

const DAY = 24 * 60 * MINUTE;
/** A step is up to thirty processes, and the machine may be busy. */
const PATIENCE = 300_000;
const REQUIRED = ['enhancements/template', 'enhancements/sig-signoff', 'enhancements/freeze'];
/** Workflows that speak for the project: the signal alone is red where its author has something to mend. */
const OURS = ['Enhancement gates', 'Enhancement audit', 'Enhancement weekly'];

export interface Cycle {
  readonly github: StandIn;
  readonly home: Repository;
  readonly code: Repository;
  /** Noon, so many days from the first. */
  readonly goTo: (day: number) => void;
  /** Opens it, as its author does; GitHub tells the workflows. */
  readonly open: (pull: Pull) => Promise<readonly Run[]>;
  readonly ask: (by: string, title: string, body: string) => Promise<PlainIssue>;
  readonly edit: (issue: PlainIssue, body: string) => Promise<void>;
  readonly push: (pull: Pull, changes: Changes) => Promise<void>;
  readonly say: (by: string, where: Issue, body: string) => Promise<void>;
  readonly review: (by: string, pull: Pull, state: ReviewState, body?: string) => Promise<void>;
  readonly sweep: (repository?: Repository) => Promise<void>;
  /** The daily run of the weekly report. */
  readonly week: () => Promise<void>;
  readonly byHand: (inputs?: Readonly<Record<string, string>>) => Promise<void>;
  /** Whoever may write commits to the default branch. */
  readonly commit: (changes: Changes) => Promise<void>;
  /** Through the merge queue, as branch protection lets it: undefined when it landed, else what was not green. */
  readonly land: (pull: Pull) => Promise<string | undefined>;
  /** An administrator's merge, past branch protection. */
  readonly force: (pull: Pull) => Promise<void>;
  /** State and words on the head of a pull request, by the last part of the context. */
  readonly on: (pull: Pull) => { readonly [Gate in 'template' | 'sig-signoff' | 'freeze']?: string };
}

export interface Story {
  /** One step. Behind one that failed none is told. */
  readonly tell: (sentence: string, deed: (cycle: Cycle) => Promise<void> | void) => void;
}

/** Both repositories have the files of docs/install/: that of the proposals as they stand, the code with its gate required already. */
export function useCycle(flavour: Flavour, ofCode: (files: Changes) => Changes = (files) => files): Story {
  let cycle: Cycle | undefined;
  let told: string | undefined;
  beforeAll(async () => {
    cycle = begin(await startStandIn(), flavour, ofCode);
  });
  afterAll(async () => {
    await cycle?.github.close();
    cycle?.github.assertClean();
  });
  return {
    tell: (sentence, deed) => {
      test(
        sentence,
        async () => {
          if (!cycle || told !== undefined) throw new Error(`The story ended at: ${told ?? 'its beginning'}`);
          told = sentence;
          await deed(cycle);
          told = undefined;
        },
        PATIENCE,
      );
    },
  };
}

function begin(github: StandIn, flavour: Flavour, ofCode: (files: Changes) => Changes): Cycle {
  const { world, clock } = github;
  const start = clock.now();
  const installed: Installed = install(github, { flavour, change: (files) => files });
  const { repository: home } = installed;
  const code = world.repositories.get('kubevirt/kubevirt');
  if (!code) throw new Error('there is no repository of the code');
  commitFiles(world, code, 'main', ofCode(required(filesFor('implementation'))));

  const deliver = async (event: WorkflowEvent): Promise<readonly Run[]> => {
    const runs = await installed.actions.deliver(event);
    const broken = runs.filter(
      ({ workflow, conclusion }) =>
        OURS.includes(workflow) && conclusion !== 'success' && conclusion !== 'skipped',
    );
    // In short: a whole run is a thousand lines.
    expect(broken.map(({ workflow, event, problem }) => [workflow, event, problem])).toEqual([]);
    clock.advance(MINUTE);
    return runs;
  };
  const pushed = async (repository: Repository, before: string) => {
    await deliver(pushEvent(github, repository, before));
  };
  const tip = (repository: Repository) => repository.refs.get(`heads/${repository.defaultBranch}`) ?? '';
  const red = (repository: Repository, sha: string) => {
    const standing = currentStatuses(repository, sha);
    const states = REQUIRED.map((context) => standing.find((status) => status.context === context));
    const wrong = states.map((status, index) =>
      status?.state === 'success' ? '' : `${REQUIRED[index]}: ${status?.state ?? 'missing'}`,
    );
    return wrong.filter((each) => each !== '').join(', ') || undefined;
  };
  return {
    github,
    home,
    code,
    goTo: (day) => clock.set(start + day * DAY + 2 * 60 * MINUTE),
    open: (pull) => deliver(pullRequestEvent(github, pull, 'opened')),
    ask: async (by, title, body) => {
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
    say: async (by, where, body) => {
      await deliver(issueCommentEvent(github, comment(world, where, body, { by })));
    },
    review: async (by, pull, state, body = '') => {
      await deliver(pullRequestReviewEvent(github, review(world, pull, state, { by, body })));
    },
    sweep: async (repository = home) => {
      await deliver(scheduleEvent(github, repository, '7,22,37,52 * * * *'));
    },
    week: async () => {
      await deliver(scheduleEvent(github, home, '41 5 * * *'));
    },
    byHand: async (inputs = {}) => {
      await deliver(gatesByHand(github, home, inputs));
    },
    commit: async (changes) => {
      const before = tip(home);
      commitFiles(world, home, 'main', changes);
      await pushed(home, before);
    },
    land: async (pull) => {
      const { repository } = pull;
      const blocked = red(repository, pull.head.sha);
      if (blocked) return blocked;
      const entry = enqueue(world, pull);
      await deliver(mergeGroupEvent(github, entry));
      const stopped = red(repository, entry.head);
      dequeue(world, entry);
      if (stopped) return `in the queue ${stopped}`;
      const before = tip(repository);
      merge(world, pull);
      await pushed(repository, before);
      return undefined;
    },
    force: async (pull) => {
      const before = tip(pull.repository);
      merge(world, pull);
      await pushed(pull.repository, before);
    },
    on: ({ repository, head }) =>
      Object.fromEntries(
        currentStatuses(repository, head.sha).map(({ context, state, description }) => [
          context.slice(context.lastIndexOf('/') + 1),
          `${state}: ${description}`,
        ]),
      ),
  };
}
