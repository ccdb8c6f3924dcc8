// Says what was planned, after a last look at the head, and tells where a token may not.

import type { Room } from './evaluate.ts';
import { GitHubError } from './github/failure.ts';
import type { GitHub, Pull } from './github/github.ts';
import type { Word } from './plan.ts';
import { sayWord } from './say-words.ts';

export interface PlannedWord {
  readonly word: Word;
  readonly pull: Pull;
}

/** `superseded`: the head of one that was judged moved on, and nothing was written. Any other text says why nothing was posted where nothing need be. */
export async function publish(
  words: readonly PlannedWord[],
  pulls: readonly Pull[],
  { github, voice, door }: Room,
): Promise<'published' | 'superseded' | string> {
  if (words.length === 0) return 'published';
  if (door.inputs.dryRun) {
    for (const { word } of words) voice.say(`dry run: would write ${JSON.stringify(word)}`);
    return 'Nothing was posted: this is a dry run.';
  }
  const now = await Promise.all(pulls.map(({ number }) => github.headOf(number)));
  if (pulls.some(({ head }, index) => now[index]?.oid !== head.oid || !now[index]?.isOpen))
    return 'superseded';
  for (const { word, pull: on } of words) {
    try {
      await write(word, on, github);
    } catch (problem) {
      if (!(problem instanceof GitHubError)) throw problem;
      const isForbidden = problem.kind === 'forbidden';
      if (isForbidden && isSignal(door)) {
        return 'Nothing was posted: the token of this run may only read. The gates that run from the default branch post it.';
      }
      // Labels and requests are a convenience: the verdict does not depend on them.
      if (!CONVENIENCES.includes(word.kind) || !(isForbidden || problem.kind === 'refused')) throw problem;
      voice.say(`Left as it was: ${problem.message} ${problem.hint}`);
    }
  }
  return 'published';
}

const CONVENIENCES: readonly Word['kind'][] = ['add-labels', 'remove-label', 'request-reviewers'];

function write(word: Word, pull: Pull, github: GitHub): Promise<void> {
  switch (word.kind) {
    case 'status':
      return github.setStatus(pull.head.oid, word.status);
    case 'request-reviewers':
      return github.requestReviewers(pull.number, word.logins);
    default:
      return sayWord(word, pull.number, github);
  }
}

/** Runs from the pull request itself, with a token that reads only where it comes from a fork. */
export function isSignal({ event }: Room['door']): boolean {
  return event.name === 'pull_request' || event.name === 'pull_request_review';
}
