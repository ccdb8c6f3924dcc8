// A project of proposals in the middle of its year: `const { pulls, trackers } = seed(github().world)`.

import type { PlainIssue, Pull, World } from '../github/state/model.ts';
import { type CodePullName, tellCode } from './code.ts';
import { tellHistory } from './history.ts';
import { people } from './people.ts';
import { readDocuments } from './proposals.ts';
import { type PullName, tellPulls } from './pulls.ts';
import { type Repositories, tellRepositories } from './repositories.ts';
import { type Releases, releasesAround } from './schedules.ts';
import { aStory } from './story.ts';
import { tellTrackers } from './trackers.ts';

export interface Seed {
  /** The instant around which everything lies. */
  readonly now: number;
  readonly people: typeof people;
  readonly releases: Releases;
  readonly repositories: Repositories;
  /** Open pull requests to the proposals, by what they show. */
  readonly pulls: Readonly<Record<PullName, Pull>>;
  /** Merged pull requests to the proposals, by number. */
  readonly merged: ReadonlyMap<number, Pull>;
  /** Tracking issues, by the number that they share with their proposal. */
  readonly trackers: ReadonlyMap<number, PlainIssue>;
  /** Open pull requests to the code, by what they show. */
  readonly code: Readonly<Record<CodePullName, Pull>>;
  /** Merged pull requests to the code, by number. */
  readonly mergedCode: ReadonlyMap<number, Pull>;
}

/** Fills a world that has no repository `lighthouse/…` yet. Everything lies in the past of its clock, which is left as it was. */
export function seed(world: World): Seed {
  const story = aStory(world);
  const { now } = story;
  const documents = readDocuments(now);
  const releases = releasesAround(now);
  const repositories = tellRepositories(story, documents, releases);
  const trackers = tellTrackers(story, repositories, documents);
  const merged = tellHistory(story, repositories, documents);
  const pulls = tellPulls(story, repositories, documents);
  const code = tellCode(story, repositories);
  story.happen();
  // Whoever was mentioned was told long ago: what a test finds there was caused by what it tests.
  world.mentions.length = 0;
  return {
    now,
    people,
    releases,
    repositories: happened(repositories),
    pulls: happened(pulls),
    merged: happenedByNumber(merged),
    trackers: happenedByNumber(trackers),
    code: happened(code.open),
    mergedCode: happenedByNumber(code.merged),
  };
}

type LaterAll = Readonly<Record<string, () => unknown>>;

function happened<All extends LaterAll>(all: All): { readonly [Name in keyof All]: ReturnType<All[Name]> } {
  const made = Object.entries(all).map(([name, later]) => [name, later()]);
  return Object.fromEntries(made) as { readonly [Name in keyof All]: ReturnType<All[Name]> };
}

function happenedByNumber<Made>(all: ReadonlyMap<number, () => Made>): ReadonlyMap<number, Made> {
  return new Map([...all].map(([number, later]) => [number, later()] as const));
}
