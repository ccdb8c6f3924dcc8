// What happened when? Told one subject after the other, done in the order of time, because ids and timelines grow with it.

import type { World } from '../github/state/model.ts';

export const DAY = 24 * 60 * 60 * 1_000;

/** What a deed made, once it has happened. */
export type Later<Made> = () => Made;

export interface Story {
  readonly world: World;
  /** The instant at which the story ends. */
  readonly now: number;
  /** A deed that many days before now; while it is done, the clock stands there. */
  readonly tell: <Made>(daysAgo: number, deed: () => Made) => Later<Made>;
  /** Does everything that was told, and sets the clock back to now. */
  readonly happen: () => void;
}

export function aStory(world: World): Story {
  const now = world.clock.now();
  const told: { readonly at: number; readonly happens: () => void }[] = [];
  return {
    world,
    now,
    tell: <Made>(daysAgo: number, deed: () => Made): Later<Made> => {
      let made: { readonly value: Made } | undefined;
      told.push({
        // Whole seconds, as GitHub writes them.
        at: Math.round((now - daysAgo * DAY) / 1_000) * 1_000,
        happens: () => {
          made = { value: deed() };
        },
      });
      return () => {
        if (!made) throw new Error(`what is told for ${daysAgo} days ago has not happened yet`);
        return made.value;
      };
    },
    happen: () => {
      // What is told for one instant stays in the order in which it was told.
      for (const { at, happens } of told.toSorted((a, b) => a.at - b.at)) {
        world.clock.set(at);
        happens();
      }
      world.clock.set(now);
    },
  };
}
