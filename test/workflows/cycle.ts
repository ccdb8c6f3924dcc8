// A whole release cycle, told step by step: people do what they do on GitHub, and only the workflows that are installed answer.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MINUTE } from '../github/clock.ts';
import { type Changes, commitFiles } from '../github/deeds/repositories.ts';
import { currentStatuses } from '../github/deeds/statuses.ts';
import type { WorkflowEvent } from '../github/runner/events.ts';
import { type StandIn, startStandIn } from '../github/stand-in.ts';
import type { PlainIssue, Pull, Repository } from '../github/state/model.ts';
import { type Doing, doingOn } from './doing.ts';
import type { Run } from './hosted.ts';
import { type Flavour, filesFor, type Installed, install, required } from './installed.ts';

const DAY = 24 * 60 * MINUTE;
/** A step is up to thirty processes, and the machine may be busy. */
const PATIENCE = 300_000;
/** Workflows that speak for the project: the signal alone is red where its author has something to mend. */
const OURS = ['Enhancement gates', 'Enhancement audit', 'Enhancement weekly'];

/** People's deeds; where nothing else is said, in the repository of the proposals. */
export interface Cycle extends Omit<Doing, 'ask' | 'sweep' | 'week' | 'byHand' | 'commit'> {
  readonly github: StandIn;
  readonly home: Repository;
  readonly code: Repository;
  /** Noon, so many days from the first. */
  readonly goTo: (day: number) => void;
  readonly ask: (by: string, title: string, body: string) => Promise<PlainIssue>;
  readonly sweep: (repository?: Repository) => Promise<void>;
  readonly week: () => Promise<void>;
  readonly byHand: (inputs?: Readonly<Record<string, string>>) => Promise<void>;
  readonly commit: (changes: Changes) => Promise<void>;
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
  const doing = doingOn(github, deliver);
  return {
    ...doing,
    github,
    home,
    code,
    goTo: (day) => clock.set(start + day * DAY + 2 * 60 * MINUTE),
    ask: (by, title, body) => doing.ask(home, by, title, body),
    sweep: (repository = home) => doing.sweep(repository),
    week: () => doing.week(home),
    byHand: (inputs) => doing.byHand(home, inputs),
    commit: (changes) => doing.commit(home, changes),
    on: ({ repository, head }) =>
      Object.fromEntries(
        currentStatuses(repository, head.sha).map(({ context, state, description }) => [
          context.slice(context.lastIndexOf('/') + 1),
          `${state}: ${description}`,
        ]),
      ),
  };
}
