// A project that lives: the seeded repositories with the suite installed, deeds of its people one after the other, and what each of them led to.

import { dayAt } from '../../actions/shared/domain/zone.ts';
import { MINUTE } from '../github/clock.ts';
import type { WorkflowEvent } from '../github/runner/events.ts';
import { type StandIn, startStandIn } from '../github/stand-in.ts';
import type { Repository } from '../github/state/model.ts';
import { type Seed, seed } from '../seed/seed.ts';
import { type Doing, doingOn } from '../workflows/doing.ts';
import { hostActions, type Run } from '../workflows/hosted.ts';
import { CONFIG, type Files, type Flavour, filesFor, SUITE } from '../workflows/installed.ts';
import { type Change, changesBetween, pictureOf } from './difference.ts';
import { type Reason, reasonsIn } from './verdicts.ts';

/** One deed, and everything that followed. */
export interface Happening {
  /** Counted from 1. */
  readonly number: number;
  /** What was done, as a sentence. */
  readonly sentence: string;
  readonly at: number;
  readonly runs: readonly Run[];
  readonly changes: readonly Change[];
  /** What the deed itself came to, where that is not what it set out to do. */
  readonly outcome?: string;
  /** Milliseconds that it took on this machine. */
  readonly took: number;
}

/** What somebody does; a sentence that it gives back is its outcome. */
export type Deed = (doing: Doing) => Promise<unknown>;

export interface Lighthouse extends Seed {
  readonly github: StandIn;
  readonly home: Repository;
  readonly source: Repository;
  readonly happened: readonly Happening[];
  /** Why the gates last said what they said, of a pull request of a repository. */
  readonly reasonsOf: (repository: Repository, pull: number) => readonly Reason[];
  /** Something happens, and the workflows answer. One at a time, in the order in which it was asked for. */
  readonly happen: (sentence: string, deed: Deed) => Promise<Happening>;
  /** Part of a deed: the clock moves, and what is due by the schedule runs then; of many days only the last. */
  readonly passTo: (instant: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** `docs/install/` as it stands, but for the configuration, which this project has. */
function workflowsOf(flavour: Flavour): Files {
  const { [CONFIG]: _, ...files } = filesFor(flavour);
  return Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith('.github/')));
}

const RUNNER_STARTS = 20_000;

export async function startLighthouse(): Promise<Lighthouse> {
  const github = await startStandIn();
  const { world, clock } = github;
  const seeded = seed(world);
  clock.advance(MINUTE);
  const { enhancements: home, lighthouse: source } = seeded.repositories;
  const happened: Happening[] = [];
  const reasons = new Map<string, Map<string, Reason>>();
  const actions = hostActions(github, [SUITE]);
  let runs: Run[] = [];
  const deliver = async (event: WorkflowEvent) => {
    // A runner begins some seconds after what it runs for.
    clock.advance(RUNNER_STARTS);
    const told = await actions.deliver(event);
    runs.push(...told);
    for (const [pull, own] of reasonsIn(told)) {
      const key = `${event.repository.name}#${pull}`;
      const known = reasons.get(key) ?? new Map<string, Reason>();
      reasons.set(key, known);
      for (const reason of own) known.set(reason.gate, reason);
    }
    clock.advance(MINUTE - RUNNER_STARTS);
    return told;
  };
  const doing = doingOn(github, deliver);
  let before = Promise.resolve<unknown>(undefined);
  const happen: Lighthouse['happen'] = (sentence, deed) => {
    const next = before.then(async () => {
      const started = performance.now();
      const picture = pictureOf([home, source]);
      const at = clock.now();
      runs = [];
      const outcome = await deed(doing);
      const happening: Happening = {
        number: happened.length + 1,
        sentence,
        at,
        runs,
        changes: changesBetween(picture, pictureOf([home, source])),
        ...(typeof outcome === 'string' ? { outcome } : {}),
        took: performance.now() - started,
      };
      happened.push(happening);
      return happening;
    });
    // What went wrong is its caller's; the next deed happens all the same.
    before = next.catch(() => {});
    return next;
  };
  const lighthouse: Lighthouse = {
    ...seeded,
    github,
    home,
    source,
    happened,
    reasonsOf: ({ name }, pull) => [...(reasons.get(`${name}#${pull}`)?.values() ?? [])],
    happen,
    passTo: async (instant) => {
      const isAnotherDay = dayAt(instant, 'UTC') !== dayAt(clock.now(), 'UTC');
      clock.set(instant);
      await Promise.all([doing.sweep(home), doing.sweep(source)]);
      if (isAnotherDay) await doing.week(home);
    },
    close: github.close,
  };
  await happen(
    'Ida copies the files of the suite into both repositories, and the first sweep begins.',
    async () => {
      const begin = async (repository: Repository, flavour: Flavour) => {
        await doing.commit(repository, workflowsOf(flavour));
        await doing.sweep(repository);
      };
      await Promise.all([begin(home, 'vep'), begin(source, 'implementation')]);
    },
  );
  return lighthouse;
}
