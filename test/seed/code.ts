// Which pull requests to the code are there? Those that the proposals' histories name, and open ones for each case of a code freeze.

import { aPull } from '../github/builders/pull.ts';
import { addLabel } from '../github/deeds/issues.ts';
import { merge } from '../github/deeds/pulls.ts';
import type { Pull } from '../github/state/model.ts';
import { type PersonName, people } from './people.ts';
import type { LaterRepositories } from './repositories.ts';
import type { Later, Story } from './story.ts';
import { obey, type Said, talk } from './talk.ts';

/** What each of the open ones is to show. */
export const CODE_PULLS = {
  planned: 'Into main, names an accepted proposal for v1.10',
  frozen: 'Into release-1.9 after code freeze, a feature',
  bugFix: 'Into release-1.9 after code freeze, a bug fix by its label',
  premature: 'Into main, names a proposal that is not merged',
  manual: 'Into release-1.9 after code freeze, documentation by its path',
  unrelated: 'Into main, names no proposal',
} as const;

export type CodePullName = keyof typeof CODE_PULLS;
export type LaterCodePulls = Readonly<Record<CodePullName, Later<Pull>>>;

interface Code {
  readonly number: number;
  readonly title: string;
  readonly by: PersonName;
  readonly opened: number;
  readonly merged?: number;
  readonly onto?: string;
  readonly body: string;
  readonly file: string;
  readonly label?: string;
  readonly said?: readonly Said[];
}

/** People name a tracker in three ways; GitHub makes a link of the first two alone. */
const TRACKER = 'https://github.com/lighthouse/enhancements/issues/';
const SHORT = 'lighthouse/enhancements#';

const MERGED: readonly Code[] = [
  {
    number: 1702,
    title: 'Move beacons',
    by: 'max',
    opened: 486,
    merged: 477,
    body: `Alpha of ${TRACKER}9`,
    file: 'pkg/move/move.go',
  },
  {
    number: 1988,
    title: 'Read the gauge and raise the alarm',
    by: 'lin',
    opened: 380,
    merged: 365,
    body: `Alpha of ${SHORT}8`,
    file: 'pkg/tide/gauge.go',
  },
  {
    number: 2411,
    title: 'A second interface with its link down',
    by: 'lin',
    opened: 160,
    merged: 141,
    body: `Alpha of ${TRACKER}7`,
    file: 'pkg/cable/cable.go',
  },
  {
    number: 2598,
    title: 'Compress what is copied',
    by: 'max',
    opened: 48,
    merged: 37,
    body: `For ${TRACKER}9`,
    file: 'pkg/move/compress.go',
    said: [[40, 'kofi', '', 'APPROVED']],
  },
  {
    number: 2602,
    title: 'Gauges of a second maker',
    by: 'lin',
    opened: 47,
    merged: 40,
    body: `For ${SHORT}8`,
    file: 'pkg/tide/maker.go',
  },
  {
    number: 2621,
    title: 'The keeper holds the first packet',
    by: 'eva',
    opened: 12,
    merged: 5,
    body: `Part of ${TRACKER}12`,
    file: 'pkg/rest/watch.go',
    label: 'approved-vep',
    said: [
      [10, 'yuki', 'Is ten seconds measured from the first packet?', 'COMMENTED'],
      [6, 'piet', '', 'APPROVED'],
    ],
  },
];

const OPEN: Readonly<Record<CodePullName, Code>> = {
  planned: {
    number: 2633,
    title: 'Send fog warnings to all keepers at once',
    by: 'lin',
    opened: 9,
    body: 'Implements lighthouse/enhancements/issues/24\n\n/sig network\n',
    file: 'pkg/fog/multicast.go',
    label: 'approved-vep',
    said: [[8, 'sam', 'The retry needs a limit.', 'CHANGES_REQUESTED']],
  },
  frozen: {
    number: 2637,
    title: '[release-1.9] Count the changes of the second cable',
    by: 'lin',
    opened: 7,
    onto: 'release-1.9',
    body: `A metric for ${TRACKER}7, which harbours with v1.9 would like to have.\n`,
    file: 'pkg/cable/metric.go',
    said: [[6, 'vera', 'We are after code freeze of v1.9.']],
  },
  bugFix: {
    number: 2638,
    title: '[release-1.9] Do not lose a volume in an update',
    by: 'tove',
    opened: 6,
    onto: 'release-1.9',
    body: 'Fixes what made v1.8 late.\n\n/kind bug\n',
    file: 'pkg/volume/update.go',
    label: 'kind/bug',
    said: [[5, 'lars', '/lgtm']],
  },
  premature: {
    number: 2640,
    title: 'Read the battery',
    by: 'eva',
    opened: 4,
    body: `First step of ${SHORT}36\n\n/sig compute\n`,
    file: 'pkg/power/battery.go',
  },
  manual: {
    number: 2641,
    title: '[release-1.9] How to read the log of the keeper',
    by: 'noor',
    opened: 3,
    onto: 'release-1.9',
    body: 'Documentation only.\n',
    file: 'docs/log.md',
  },
  unrelated: {
    number: 2642,
    title: 'A newer compiler',
    by: 'bot',
    opened: 1,
    body: 'Bumps the compiler.\n',
    file: 'go.mod',
  },
};

export function tellCode(
  story: Story,
  { lighthouse }: LaterRepositories,
): { readonly open: LaterCodePulls; readonly merged: ReadonlyMap<number, Later<Pull>> } {
  const merged = MERGED.map((code) => [code.number, write(story, lighthouse, code)] as const);
  const open = Object.entries(OPEN).map(([name, code]) => [name, write(story, lighthouse, code)]);
  return { open: Object.fromEntries(open) as Record<CodePullName, Later<Pull>>, merged: new Map(merged) };
}

function write(story: Story, lighthouse: LaterRepositories['lighthouse'], code: Code): Later<Pull> {
  const { world } = story;
  const pull = story.tell(code.opened, () => {
    const made = aPull()
      .numbered(code.number)
      .titled(code.title)
      .saying(code.body)
      .by(people[code.by])
      .fromFork()
      .fromBranch(`change-${code.number}`)
      .changing({ [code.file]: `${code.title}.\n` });
    return (code.onto ? made.onto(code.onto) : made).in(world, lighthouse());
  });
  obey(story, pull, code.opened, code.by, code.body);
  const { label, merged } = code;
  if (label) story.tell(code.opened - 0.1, () => addLabel(world, pull(), label, { by: people.mo }));
  talk(story, pull, code.said ?? []);
  if (merged !== undefined) story.tell(merged, () => merge(world, pull(), { by: people.bot }));
  return pull;
}
