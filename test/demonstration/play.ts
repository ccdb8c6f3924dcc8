// Where in a scene are we? Each begins in a project of its own, so that it is the same every time.

import { UserError } from '../../actions/shared/errors.ts';
import type { Happening, Lighthouse } from './lighthouse.ts';
import type { Scene, Stage, Step } from './scenes/scene.ts';

export interface Playing {
  readonly scene: Scene;
  readonly stage: Stage;
  /** How many steps were taken. */
  readonly taken: number;
  /** What the last of them led to; none where it only looked. */
  readonly last?: Happening;
  /** Where the last of them looks. */
  readonly look?: string;
}

export function begin(scene: Scene, lighthouse: Lighthouse): Playing {
  return { scene, stage: { lighthouse, kept: new Map() }, taken: 0 };
}

export interface Taken {
  readonly playing: Playing;
  readonly happening?: Happening;
  /** Where to look. */
  readonly look: string;
}

/** Throws a {@link UserError} where the scene cannot go on. */
export async function takeStep({ scene, stage, taken }: Playing): Promise<Taken> {
  const step = scene.steps[taken];
  if (!step) throw new UserError('The scene is over.', 'Choose another one from the menu.');
  try {
    const happening = await perform(step, stage);
    const look = step.look(stage);
    return {
      playing: { scene, stage, taken: taken + 1, look, ...(happening ? { last: happening } : {}) },
      look,
      ...(happening ? { happening } : {}),
    };
  } catch (problem) {
    throw new UserError(
      `The scene cannot go on: ${problem instanceof Error ? problem.message : String(problem)}.`,
      'Deeds of your own have changed its story. Leave it, and begin it anew.',
    );
  }
}

function perform(step: Step, stage: Stage): Promise<Happening | undefined> {
  const { deed } = step;
  if (!deed) return Promise.resolve(undefined);
  return stage.lighthouse.happen(step.tell, (doing) => deed(doing, stage));
}
