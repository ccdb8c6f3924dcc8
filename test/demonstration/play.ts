// Where in a scene are we? Each begins in a project of its own, so that it is the same every time.

import type { Happening, Lighthouse } from './lighthouse.ts';
import type { Scene, Stage, Step } from './scenes/scene.ts';

export interface Playing {
  readonly scene: Scene;
  readonly stage: Stage;
  /** How many steps were taken. */
  readonly taken: number;
}

export function begin(scene: Scene, lighthouse: Lighthouse): Playing {
  return { scene, stage: { lighthouse, kept: new Map() }, taken: 0 };
}

export interface Taken {
  readonly playing: Playing;
  readonly step: Step;
  readonly happening: Happening;
  /** Where to look. */
  readonly look: string;
}

/** Undefined where the scene is over. */
export async function takeStep({ scene, stage, taken }: Playing): Promise<Taken | undefined> {
  const step = scene.steps[taken];
  if (!step) return undefined;
  const happening = await stage.lighthouse.happen(step.tell, (doing) => step.deed(doing, stage));
  return { playing: { scene, stage, taken: taken + 1 }, step, happening, look: step.look(stage) };
}
