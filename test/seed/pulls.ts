// Which pull requests to the proposals are open? One for each thing that a gate has to tell apart.

import { aPull } from '../github/builders/pull.ts';
import { requestReview } from '../github/deeds/pulls.ts';
import type { Changes } from '../github/deeds/repositories.ts';
import type { Pull } from '../github/state/model.ts';
import { account } from '../github/state/world.ts';
import { changesOf } from './changes.ts';
import { type PersonName, people } from './people.ts';
import type { Documents } from './proposals.ts';
import type { LaterRepositories } from './repositories.ts';
import type { Later, Story } from './story.ts';
import { COMMITMENT, describePull, obey, pushLater, type Said, talk } from './talk.ts';

/** What each of them is to show. */
export const PULLS = {
  vetoed: 'A good new proposal; a chair of SIG network requested changes and has not come back',
  stale: 'A good new proposal, signed by all three SIGs; then its Design was changed',
  docs: 'The README alone: nothing to gate',
  ready: 'A good new proposal; compute and network have signed, storage has not',
  late: 'Sets a target to v1.9, whose enhancement freeze has passed',
  rename: 'Moves a proposal from a wrong path to its place, and changes no letter of it',
  typo: 'Corrects a sentence of an old proposal that does not pass the template',
  two: 'Changes the content of two proposals of two SIGs',
  retarget: 'Moves a target from v1.10 to v1.11; from a branch, by somebody who may write',
  history: 'Adds a line to an Implementation History',
  newcomer: 'A first proposal, half of it still the template; nobody has signed',
} as const;

export type PullName = keyof typeof PULLS;
export type LaterPulls = Readonly<Record<PullName, Later<Pull>>>;

interface Opened {
  readonly number: number;
  readonly title: string;
  readonly by: PersonName;
  /** Days ago. */
  readonly opened: number;
  readonly branch: string;
  /** Default: the author's fork. */
  readonly fromBranch?: true;
  readonly body: string;
  readonly changes: Changes;
  readonly asked?: readonly PersonName[];
  readonly said: readonly Said[];
}

export function tellPulls(
  story: Story,
  { enhancements }: LaterRepositories,
  documents: Documents,
): LaterPulls {
  const plans = planned(changesOf(story.now, documents));
  const pulls = Object.fromEntries(
    Object.entries(plans).map(([name, plan]) => [name, open(story, enhancements, plan)]),
  ) as Record<PullName, Later<Pull>>;
  const { dimmed } = changesOf(story.now, documents);
  pushLater(story, pulls.stale, 6, 'Give processors back after five minutes, not at once', dimmed.later);
  talk(story, pulls.stale, [
    [5.9, 'kofi', 'Did the power come back too often? I would have liked to know why.'],
  ]);
  return pulls;
}

function open(story: Story, enhancements: LaterRepositories['enhancements'], plan: Opened): Later<Pull> {
  const { world } = story;
  const pull = story.tell(plan.opened, () => {
    const from = aPull()
      .numbered(plan.number)
      .titled(plan.title)
      .saying(plan.body)
      .by(people[plan.by])
      .fromBranch(plan.branch)
      .changing(plan.changes);
    return (plan.fromBranch ? from : from.fromFork()).in(world, enhancements());
  });
  obey(story, pull, plan.opened, plan.by, plan.body);
  story.tell(plan.opened - 0.01, () => {
    for (const name of plan.asked ?? [])
      requestReview(world, pull(), account(world, people[name]), { by: people.bot });
  });
  talk(story, pull, plan.said);
  return pull;
}

function planned(changes: ReturnType<typeof changesOf>): Readonly<Record<PullName, Opened>> {
  return {
    vetoed: {
      number: 35,
      title: 'VEP-34: Beacons announce themselves by radio',
      by: 'lin',
      opened: 22,
      branch: 'radio',
      body: describePull('A beacon says by radio who it is.', 34, 'network', COMMITMENT),
      changes: changes.radio,
      asked: ['sam', 'yuki'],
      said: [
        [21, 'tove', 'Nothing for storage in it.\n/lgtm'],
        [20, 'ana', '/lgtm'],
        [
          18,
          'sam',
          'One channel for all harbours means that two harbours in sight of each other talk at once. I want to see how they take turns before this goes on.',
          'CHANGES_REQUESTED',
        ],
        [17, 'lin', 'They are sixty bytes a minute; does it happen often enough to matter?'],
        [10, 'lin', '@sam-skerryvore ping: what would be enough for alpha?'],
        [9, 'yuki', 'I could live with it for alpha, but it is not only mine to say.'],
      ],
    },
    stale: {
      number: 37,
      title: 'VEP-36: Dimmed beacons in a power cut',
      by: 'eva',
      opened: 20,
      branch: 'dimmed',
      body: describePull('Half the processors, twice the time on battery.', 36, 'compute', COMMITMENT),
      changes: changes.dimmed.first,
      asked: ['kofi', 'yuki', 'tove'],
      said: [
        [18, 'kofi', 'What does an owner see while the beacon is dimmed?', 'COMMENTED'],
        [17, 'eva', 'Fewer processors in its status; nothing else changes.'],
        [16, 'kofi', '', 'APPROVED'],
        [14, 'yuki', 'The network plugin does not notice.', 'APPROVED'],
        [12, 'tove', 'Fine with storage.', 'APPROVED'],
      ],
    },
    docs: {
      number: 38,
      title: 'README: where the meetings are',
      by: 'noor',
      opened: 16,
      branch: 'meetings',
      body: 'People ask every week.\n',
      changes: changes.docs,
      said: [[15, 'mo', 'Could you add the time zone?']],
    },
    ready: {
      number: 40,
      title: 'VEP-39: Lamps warm up before a beacon is lit',
      by: 'max',
      opened: 12,
      branch: 'warm-up',
      body: describePull('A beacon counts as lit when its lamp is steady.', 39, 'compute', COMMITMENT),
      changes: changes.warmUp,
      asked: ['ana', 'yuki', 'tove'],
      said: [
        [11, 'lin', '/lgtm thanks!'],
        [10, 'ana', 'Who says how long a lamp takes?', 'COMMENTED'],
        [9.5, 'max', '> Who says how long a lamp takes?\n\nThe owner. The makers print it on the box.'],
        [9, 'ana', 'Thank you!\n/lgtm'],
        [
          8,
          'max',
          '> /lgtm\n\nThanks! Is there somebody from storage who could look at it, @tove-lindesnes?',
        ],
        [7, 'yuki', 'No change for the network, and a good idea.', 'APPROVED'],
        [2, 'max', 'The freeze is next week. Is anything missing from my side?'],
      ],
    },
    late: {
      number: 41,
      title: 'VEP-8: Beta of the tide alarm in v1.9',
      by: 'lin',
      opened: 10,
      branch: 'tide-beta',
      body: describePull(
        'The gauges of two makers work, and the code is in v1.9 already. The proposal never said so.',
        8,
        'network',
        'I commit to the work that is left before code freeze.',
      ),
      changes: changes.late,
      said: [
        [9, 'yuki', '/lgtm'],
        [8, 'vera', 'The enhancement freeze of v1.9 was three months ago. Can it not be v1.10?'],
        [
          7.5,
          'lin',
          'I would like to ask for an exception: the code is merged, it needs no additional time, and without it harbours keep an alpha for another four months.',
        ],
      ],
    },
    rename: {
      number: 42,
      title: 'VEP-26: Move names for harbours to where proposals are',
      by: 'eva',
      opened: 9,
      branch: 'move-names',
      body: describePull('Only the path changes.', 26, 'network'),
      changes: changes.rename,
      said: [[8, 'sam', '/lgtm']],
    },
    typo: {
      number: 43,
      title: 'VEP-9: Say what the fuses do',
      by: 'finn',
      opened: 8,
      branch: 'fuses',
      body: describePull('I did not understand this sentence, so I asked and wrote it down.', 9, 'compute'),
      changes: changes.typo,
      said: [
        [7, 'piet', 'Nice. lgtm but I am on holiday, somebody else please.'],
        [6.5, 'finn', '/lgtm'],
      ],
    },
    two: {
      number: 44,
      title: 'VEP-7, VEP-12: The probe wakes nobody',
      by: 'yuki',
      opened: 7,
      branch: 'probe-and-rest',
      body: `${describePull('The probe of the second cable woke beacons at rest. Both proposals say now who gives way.', 7, 'network')}\nAlso: https://github.com/lighthouse/enhancements/issues/12\n\n/sig compute\n`,
      changes: changes.two,
      asked: ['ana', 'sam'],
      said: [[5, 'sam', '', 'APPROVED']],
    },
    retarget: {
      number: 45,
      title: 'VEP-15: Copy before repair moves to v1.11',
      by: 'noor',
      opened: 6,
      branch: 'repair-v1.11',
      fromBranch: true,
      body: describePull('Snapshots need one more release.', 15, 'storage', COMMITMENT),
      changes: changes.retarget,
      asked: ['ruth', 'lars'],
      said: [[4, 'mo', 'Better now than after the freeze. Ruth, Lars?']],
    },
    history: {
      number: 46,
      title: 'VEP-12: The keeper holds the first packet',
      by: 'eva',
      opened: 4,
      branch: 'rest-history',
      body: describePull('What was merged since.', 12, 'compute'),
      changes: changes.history,
      said: [[3, 'piet', '/lgtm']],
    },
    newcomer: {
      number: 48,
      title: 'Shared sea charts',
      by: 'finn',
      opened: 3,
      branch: 'patch-1',
      body: 'My first proposal. I hope this is the right place!\n',
      changes: changes.charts,
      said: [
        [2.5, 'lin', 'Welcome! There are parts of the template left; the headings say what they ask for.'],
        [2, 'finn', 'Do I need all of them for such a small thing?'],
      ],
    },
  };
}
