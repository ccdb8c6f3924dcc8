// What is a scene? A short story in steps, each of which can be watched: what is told, what is done, where to look, and what is seen there.

import type { Issue } from '../../github/state/model.ts';
import type { Doing } from '../../workflows/doing.ts';
import type { Lighthouse } from '../lighthouse.ts';
import type { Spot } from '../places.ts';

export interface Scene {
  /** Part of its address. */
  readonly id: string;
  readonly title: string;
  /** What it is about, in a sentence. */
  readonly about: string;
  readonly steps: readonly Step[];
}

export interface Step {
  /** What happens, in a sentence or two. */
  readonly tell: string;
  /** None where there is only something more to look at. A sentence that it gives back is its outcome. */
  readonly deed?: (doing: Doing, stage: Stage) => Promise<unknown>;
  /** The address of the page to look at then. */
  readonly look: (stage: Stage) => string;
  /** The spot of that page; a link leads there. */
  readonly at: Spot;
  /** What to look for there, in a sentence or two. */
  readonly see: string;
  /** Words that the suite or the page says there then, and did not say there before. */
  readonly shows: readonly string[];
  /** Words that were there before, and have to be there still. */
  readonly keeps?: readonly string[];
  /** Words that were there before, and are gone. */
  readonly drops?: readonly string[];
}

export interface Stage {
  readonly lighthouse: Lighthouse;
  /** What steps leave for later ones, by a name of their own. */
  readonly kept: Map<string, Issue>;
}
