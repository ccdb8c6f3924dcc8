// The demonstration as a whole: one project at a time, who acted last, the scene that is played, and one deed after the other.

import { UserError } from '../../actions/shared/errors.ts';
import { type Acted, act } from './acts.ts';
import { type Happening, type Lighthouse, startLighthouse } from './lighthouse.ts';
import type { Problem, View } from './pages/view.ts';
import { begin, type Playing, takeStep } from './play.ts';
import { SCENES } from './scenes/scenes.ts';

export interface Demonstration {
  /** What every page knows. */
  readonly view: () => Omit<View, 'path'>;
  /** A deed of the project that is shown, by the name that {@link nameOf} gave it; of an earlier project there is none. */
  readonly happening: (name: string) => Happening | undefined;
  readonly nameOf: (happening: Happening) => string;
  readonly act: (fields: URLSearchParams) => Promise<Acted>;
  /** A fresh project, with or without a scene to play in it. */
  readonly beginAnew: (scene?: string) => Promise<void>;
  /** The step of the scene after so many that were taken; the address to look at. */
  readonly next: (taken: number) => Promise<{ readonly look: string; readonly happening?: Happening }>;
  /** Keeps what could not be done for the page that says so; gives its name. */
  readonly keep: (problem: Problem) => string;
  readonly problem: (name: string) => Problem | undefined;
  readonly close: () => Promise<void>;
}

const MOST_KEPT = 20;

export async function startDemonstration(): Promise<Demonstration> {
  let lighthouse: Lighthouse = await startLighthouse();
  let project = 1;
  let actor: string = lighthouse.people.lars;
  let playing: Playing | undefined;
  const problems = new Map<string, Problem>();
  let kept = 0;
  let before: Promise<unknown> = Promise.resolve();
  /** Nothing happens in a project that another deed is about to end. */
  const inTurn = <Done>(deed: () => Promise<Done>): Promise<Done> => {
    const next = before.then(deed);
    before = next.catch(() => {});
    return next;
  };
  const replace = async (scene?: (typeof SCENES)[number]) => {
    const fresh = await startLighthouse();
    const old = lighthouse;
    lighthouse = fresh;
    project += 1;
    playing = scene ? begin(scene, fresh) : undefined;
    await old.close();
  };
  return {
    view: () => ({ lighthouse, actor, ...(playing ? { playing } : {}) }),
    nameOf: ({ number }) => `${project}-${number}`,
    happening: (name) => {
      const [, of, number] = /^(\d+)-(\d+)$/.exec(name) ?? [];
      return Number(of) === project ? lighthouse.happened[Number(number) - 1] : undefined;
    },
    act: (fields) =>
      inTurn(async () => {
        const acted = await act(lighthouse, fields);
        actor = acted.as ?? actor;
        return acted;
      }),
    beginAnew: (id) =>
      inTurn(async () => {
        const scene = SCENES.find((each) => each.id === id);
        if (id !== undefined && !scene)
          throw new UserError(
            `There is no scene '${id}'.`,
            `There are: ${SCENES.map((each) => each.id).join(', ')}.`,
          );
        await replace(scene);
      }),
    next: (taken) =>
      inTurn(async () => {
        if (!playing || playing.taken >= playing.scene.steps.length)
          throw new UserError('No scene is played, or it is over.', 'Choose one from the menu.');
        if (playing.taken !== taken)
          throw new UserError('This step was taken already.', 'Go on from where the scene is now.');
        const step = await takeStep(playing);
        playing = step.playing;
        return step;
      }),
    keep: (problem) => {
      kept += 1;
      const name = `${kept}`;
      problems.set(name, problem);
      problems.delete(`${kept - MOST_KEPT}`);
      return name;
    },
    problem: (name) => problems.get(name),
    close: () => lighthouse.close(),
  };
}
