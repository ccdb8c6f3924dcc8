// How did the proposals that are there come to be there? By pull requests that were merged, mostly with a single LGTM as in practice.

import { aPull } from '../github/builders/pull.ts';
import { close, comment } from '../github/deeds/issues.ts';
import { merge } from '../github/deeds/pulls.ts';
import type { Changes } from '../github/deeds/repositories.ts';
import type { Pull } from '../github/state/model.ts';
import { firstCable, firstMigration, provisionalRepair } from './drafts.ts';
import { type PersonName, people, type SigName } from './people.ts';
import { type Documents, PATHS } from './proposals.ts';
import { commitLater, type LaterRepositories } from './repositories.ts';
import type { Later, Story } from './story.ts';
import { describePull, obey, type Said, talk } from './talk.ts';

interface Landed {
  readonly number: number;
  readonly tracker: number;
  readonly title: string;
  readonly by: PersonName;
  readonly sig: SigName;
  /** Days ago. */
  readonly opened: number;
  readonly merged: number;
  readonly changes: Changes;
  readonly said: readonly Said[];
}

/** Merged pull requests by number. */
export type LaterLanded = ReadonlyMap<number, Later<Pull>>;

export function tellHistory(
  story: Story,
  { enhancements }: LaterRepositories,
  documents: Documents,
): LaterLanded {
  const direct = (daysAgo: number, by: PersonName, message: string, changes: Changes) =>
    commitLater(story, enhancements, daysAgo, by, message, changes);
  direct(476, 'max', 'Add the proposal of beacon migration', {
    [PATHS.migration]: firstMigration(story.now, documents),
  });
  direct(360, 'lin', 'Add the proposal of the tide alarm', { [PATHS.tide]: documents.tide });
  direct(36, 'max', 'Plan beta of beacon migration', { [PATHS.migration]: documents.migration });
  direct(30, 'lars', 'Add the proposal of volumes for logbooks', { [PATHS.logbook]: documents.logbook });
  tellAbandoned(story, enhancements);
  return new Map(
    landed(story.now, documents).map((each) => [each.number, land(story, enhancements, each)] as const),
  );
}

function land(story: Story, enhancements: LaterRepositories['enhancements'], each: Landed): Later<Pull> {
  const { number, by, opened, merged, said } = each;
  const body = describePull(`${each.title}.`, each.tracker, each.sig);
  const pull = story.tell(opened, () =>
    aPull()
      .numbered(number)
      .titled(`VEP-${each.tracker}: ${each.title}`)
      .saying(body)
      .by(people[by])
      .fromFork()
      .fromBranch(`vep-${each.tracker}-${number}`)
      .changing(each.changes)
      .in(story.world, enhancements()),
  );
  obey(story, pull, opened, by, body);
  talk(story, pull, said);
  talk(story, pull, [[merged + 0.1, 'ida', '/approve']]);
  story.tell(merged, () => merge(story.world, pull(), { by: people.bot }));
  return pull;
}

/** Closed without a merge: a change of the process for which nobody had time. */
function tellAbandoned(story: Story, enhancements: LaterRepositories['enhancements']): void {
  const pull = story.tell(80, () =>
    aPull()
      .numbered(17)
      .titled('Ask for a drawing in every proposal')
      .by(people.eva)
      .fromFork()
      .fromBranch('drawings')
      .changing({ 'README.md': '# Proposals\n\nPlease draw something.\n' })
      .in(story.world, enhancements()),
  );
  story.tell(50, () => comment(story.world, pull(), 'No time for it now.', { by: people.eva }));
  story.tell(50, () => close(story.world, pull(), null, { by: people.eva }));
}

function landed(now: number, documents: Documents): Landed[] {
  return [
    {
      number: 4,
      tracker: 3,
      title: 'Lighter proposals for small changes',
      by: 'vera',
      sig: 'release',
      opened: 520,
      merged: 309,
      changes: { [PATHS.meta]: documents.meta },
      said: [
        [500, 'ida', 'I like it. Let us talk about it in the community meeting.'],
        [309.5, 'mo', 'Agreed in the meeting.\n\n/lgtm'],
      ],
    },
    {
      number: 10,
      tracker: 7,
      title: 'A second cable for beacons',
      by: 'lin',
      sig: 'network',
      opened: 230,
      merged: 218,
      changes: { [PATHS.cable]: firstCable(now, documents) },
      said: [
        [228, 'yuki', 'What happens with a loose plug?', 'COMMENTED'],
        [219, 'sam', '', 'APPROVED'],
      ],
    },
    {
      number: 14,
      tracker: 11,
      title: 'Beacons that talk to each other',
      by: 'piet',
      sig: 'compute',
      opened: 176,
      merged: 148,
      changes: { [PATHS.talking]: documents.talking },
      said: [
        [170, 'sam', 'A ring breaks where it is needed most. I cannot support this.', 'CHANGES_REQUESTED'],
        [149, 'ana', 'Let us keep it as rejected, with the reasons.\n/lgtm'],
        [148.5, 'sam', 'As rejected: yes.', 'APPROVED'],
      ],
    },
    {
      number: 16,
      tracker: 15,
      title: 'Copy a volume before it is repaired',
      by: 'noor',
      sig: 'storage',
      opened: 90,
      merged: 84,
      changes: { [PATHS.repair]: provisionalRepair(now, documents) },
      said: [[85, 'tove', 'Good to start with.\n/lgtm']],
    },
    {
      number: 19,
      tracker: 15,
      title: 'Copy before repair is implementable',
      by: 'noor',
      sig: 'storage',
      opened: 72,
      merged: 69,
      changes: { [PATHS.repair]: documents.repair },
      said: [[70, 'ruth', '', 'APPROVED']],
    },
    {
      number: 20,
      tracker: 18,
      title: 'Images that anybody can build again',
      by: 'vera',
      sig: 'release',
      opened: 71,
      merged: 62,
      changes: { [PATHS.images]: documents.images },
      said: [
        [66, 'piet', 'Eleven minutes each night are fine with compute.\n\n/lgtm'],
        [63, 'mo', '/lgtm'],
      ],
    },
    {
      number: 22,
      tracker: 12,
      title: 'Night rest for idle beacons',
      by: 'eva',
      sig: 'compute',
      opened: 43,
      merged: 37,
      changes: { [PATHS.rest]: documents.rest },
      said: [
        [42, 'yuki', 'Who answers the first packet while the machine is paused?', 'COMMENTED'],
        [41.5, 'eva', '@yuki-inubosaki the keeper holds it until the machine answers; it is in Design now.'],
        [41, 'yuki', 'Thank you!\n/lgtm'],
        [39, 'tove', 'Volumes stay attached, fine with storage.\n/lgtm'],
        [38, 'ana', '', 'APPROVED'],
      ],
    },
    {
      number: 25,
      tracker: 7,
      title: 'Beta of the second cable',
      by: 'lin',
      sig: 'network',
      opened: 35,
      merged: 32,
      changes: { [PATHS.cable]: documents.cable, [PATHS.measurements]: documents.measurements },
      said: [
        [34, 'kofi', '/lgtm'],
        [33, 'yuki', 'The numbers convince me.', 'APPROVED'],
      ],
    },
    {
      number: 28,
      tracker: 23,
      title: 'Brightness as a resource',
      by: 'max',
      sig: 'compute',
      opened: 28,
      merged: 25,
      changes: { [PATHS.lamp]: documents.lamp },
      said: [[26, 'piet', '/lgtm']],
    },
    {
      number: 30,
      tracker: 24,
      title: 'One call of the fog horn for all',
      by: 'lin',
      sig: 'network',
      opened: 27,
      merged: 24,
      changes: { [PATHS.horn]: documents.horn },
      said: [
        [26, 'sam', '/lgtm'],
        [25, 'ana', '/lgtm'],
      ],
    },
    {
      number: 31,
      tracker: 26,
      title: 'Names for harbours',
      by: 'eva',
      sig: 'network',
      opened: 26,
      merged: 23.5,
      changes: { [PATHS.names]: documents.names },
      said: [[24, 'yuki', '/lgtm']],
    },
    {
      number: 32,
      tracker: 27,
      title: 'Spare bulbs in stock',
      by: 'noor',
      sig: 'storage',
      opened: 25.9,
      merged: 22,
      changes: { [PATHS.bulbs]: documents.bulbs },
      said: [[23, 'tove', '/lgtm']],
    },
    {
      number: 33,
      tracker: 29,
      title: 'Two keepers on one node',
      by: 'piet',
      sig: 'compute',
      opened: 23,
      merged: 16,
      changes: { [PATHS.keepers]: documents.keepers },
      said: [[17, 'kofi', '/lgtm\n\nThe reviewers can come later.']],
    },
  ];
}
