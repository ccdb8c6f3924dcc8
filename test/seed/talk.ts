// Who says what, and what does the project's bot make of it? Commands set labels, as Prow does it.

import { addLabel, comment, removeLabel } from '../github/deeds/issues.ts';
import { push, review } from '../github/deeds/pulls.ts';
import type { Changes } from '../github/deeds/repositories.ts';
import type { Issue, Pull, ReviewState } from '../github/state/model.ts';
import { type PersonName, people } from './people.ts';
import type { Later, Story } from './story.ts';

/** A comment, or a review where it has a state. */
export type Said =
  | readonly [daysAgo: number, by: PersonName, says: string]
  | readonly [daysAgo: number, by: PersonName, says: string, state: ReviewState];

/** The bot answers after a minute. */
const MINUTE = 1 / (24 * 60);

const LABELS: readonly (readonly [command: RegExp, label: (argument: string) => string])[] = [
  [/^\/lgtm *$/gm, () => 'lgtm'],
  [/^\/approve *$/gm, () => 'approved'],
  [/^\/hold *$/gm, () => 'do-not-merge/hold'],
  [/^\/sig +([a-z-]+) *$/gm, (sig) => `sig/${sig}`],
];

/** Everything that is said about an issue or a pull request. */
export function talk(story: Story, about: Later<Issue>, said: readonly Said[]): void {
  const { world } = story;
  for (const [daysAgo, by, text, state] of said) {
    story.tell(daysAgo, () => {
      if (state === undefined) comment(world, about(), text, { by: people[by] });
      else review(world, about() as Pull, state, { by: people[by], body: text });
    });
    if (by === 'bot') continue;
    obey(story, about, daysAgo, by, state === 'APPROVED' ? `${text}\n/lgtm` : text);
    if (state !== 'CHANGES_REQUESTED') continue;
    story.tell(daysAgo - MINUTE, () => {
      removeLabel(world, about(), 'lgtm', { by: people.bot });
    });
  }
}

/** What the bot does a minute after a text with commands. */
export function obey(story: Story, about: Later<Issue>, daysAgo: number, by: PersonName, text: string): void {
  const labels = LABELS.flatMap(([command, label]) =>
    [...text.matchAll(command)].map((match) => label(match[1] ?? '')),
  );
  if (labels.length === 0) return;
  story.tell(daysAgo - MINUTE, () => {
    const isAuthor = about().author?.login === people[by];
    for (const label of labels) {
      // One's own LGTM is none.
      if (label !== 'lgtm' || !isAuthor) addLabel(story.world, about(), label, { by: people.bot });
    }
  });
}

/** Another commit on the head; the bot takes `lgtm` away, as it does whatever was changed. */
export function pushLater(
  story: Story,
  pull: Later<Pull>,
  daysAgo: number,
  message: string,
  changes: Changes,
): void {
  story.tell(daysAgo, () => {
    push(story.world, pull(), changes, { message });
  });
  story.tell(daysAgo - MINUTE, () => {
    if (!removeLabel(story.world, pull(), 'lgtm', { by: people.bot })) return;
    comment(story.world, pull(), 'The head has changed, so I took the label `lgtm` away.', {
      by: people.bot,
    });
  });
}

/** The description of a pull request to the proposals, in the manner of the project's own template. */
export function describePull(what: string, tracker: number, sig: string, more = ''): string {
  return `### VEP metadata

Tracking issue: https://github.com/lighthouse/enhancements/issues/${tracker}
SIG label:
/sig ${sig}

### What this PR does

${what}
${more === '' ? '' : `\n${more}\n`}`;
}

export const COMMITMENT = 'I commit to have this implemented before code freeze.';
