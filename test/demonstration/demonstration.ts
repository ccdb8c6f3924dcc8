// The demonstration as a whole: one project at a time, who acted last, and the scene that is played.

import { UserError } from '../../actions/shared/errors.ts';
import { type Acted, act } from './acts.ts';
import { type Lighthouse, startLighthouse } from './lighthouse.ts';
import type { View } from './pages/view.ts';
import { begin, type Playing, takeStep } from './play.ts';
import { SCENES } from './scenes/scenes.ts';

export interface Demonstration {
  readonly view: () => View;
  readonly act: (fields: URLSearchParams) => Promise<Acted>;
  /** A fresh project, with or without a scene to play in it. */
  readonly beginAnew: (scene?: string) => Promise<void>;
  /** The next step of the scene; the address to look at, and the number of what happened. */
  readonly next: () => Promise<{ readonly look: string; readonly happening: number }>;
  readonly close: () => Promise<void>;
}

export async function startDemonstration(): Promise<Demonstration> {
  let lighthouse: Lighthouse = await startLighthouse();
  let actor: string = lighthouse.people.lars;
  let playing: Playing | undefined;
  return {
    view: () => ({ lighthouse, actor, ...(playing ? { playing } : {}) }),
    act: async (fields) => {
      const acted = await act(lighthouse, fields);
      actor = acted.as ?? actor;
      return acted;
    },
    beginAnew: async (id) => {
      const scene = id === undefined ? undefined : SCENES.find((each) => each.id === id);
      if (id !== undefined && !scene)
        throw new UserError(
          `There is no scene '${id}'.`,
          `There are: ${SCENES.map((each) => each.id).join(', ')}.`,
        );
      const fresh = await startLighthouse();
      const old = lighthouse;
      lighthouse = fresh;
      playing = scene ? begin(scene, fresh) : undefined;
      await old.close();
    },
    next: async () => {
      const taken = playing && (await takeStep(playing));
      if (!taken) throw new UserError('No scene is played, or it is over.', 'Choose one from the menu.');
      playing = taken.playing;
      return { look: taken.look, happening: taken.happening.number };
    },
    close: () => lighthouse.close(),
  };
}
