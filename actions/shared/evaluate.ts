// What is the verdict on this pull request now, and does it stand there? Reads everything afresh, decides, looks at the head once more, and writes
// only what differs.

import { type Config, requireConfig } from './config.ts';
import { codeSpan, sentence } from './domain/safe-markdown.ts';
import type { Door } from './door.ts';
import { UserError } from './errors.ts';
import { describe, type Gate, type Judgement, stateOf } from './gate.ts';
import { GitHubError } from './github/failure.ts';
import type { GitHub, Pull } from './github/github.ts';
import { planWords, type Wanted, type Word } from './plan.ts';
import { LONGEST_COMMENT, LONGEST_SUMMARY, type ReportPlace } from './report.ts';
import type { Voice } from './voice.ts';

export interface Room {
  readonly door: Door;
  readonly github: GitHub;
  readonly voice: Voice;
}

export interface Evaluated {
  /** None where there was nothing to decide: the pull request is gone, closed, or the gate is off. */
  readonly judgement?: Judgement;
  readonly published: boolean;
}

/** Pushes that arrive while we decide make us decide again; after so many times the next run does. */
const MOST_TRIES = 3;

/** Throws where nobody could tell or nothing could be published; the status then says so, if it can be said at all. */
export async function evaluatePull(gate: Gate, number: number, room: Room): Promise<Evaluated> {
  const { github, voice, door } = room;
  for (let tries = 1; ; tries += 1) {
    const pull = await github.pull(number, door.inputs.config);
    if (pull?.state !== 'open' || pull.isLocked) {
      const state = pull ? (pull.isLocked ? 'locked' : pull.state) : 'not there any more';
      voice.say(`Pull request ${number} is ${state}: nothing is judged.`);
      return { published: false };
    }
    const config = await orErrorStatus(gate, pull, room, 'required', () =>
      readConfig(pull, door.inputs.config),
    );
    const mode = gate.modeOf(config);
    if (mode === 'off') {
      voice.say(`${gate.title} is off in ${door.inputs.config}: nothing is judged.`);
      return { published: false };
    }
    const judgement = await orErrorStatus(gate, pull, room, mode, () => gate.judge(github, pull, config));
    const { outcome } = judgement.verdict;
    const place = placeOf(pull, door);
    const wanted: Wanted = {
      gate: gate.name,
      status: {
        context: gate.context,
        state: stateOf(outcome, mode),
        description: describe(outcome, mode, judgement.headline),
        address: addressOf(pull, door),
      },
      comment: renderComment(gate, judgement, place, LONGEST_COMMENT),
      quiet: judgement.quiet,
      labels: judgement.labels,
    };
    const said = await publish(planWords(pull, wanted), pull, room);
    if (said === 'superseded' && tries < MOST_TRIES) continue;
    if (said === 'superseded') {
      throw new UserError(
        `Pull request ${number} was pushed to ${tries} times while it was judged.`,
        'The next run judges its newest state.',
      );
    }
    voice.decide(judgement.verdict);
    await voice.summarize(renderComment(gate, judgement, place, LONGEST_SUMMARY));
    if (said !== 'published') voice.say(said);
    return { judgement, published: said === 'published' };
  }
}

function readConfig(pull: Pull, path: string): Config {
  const branch = pull.base.branch;
  if (!pull.config) {
    throw new UserError(
      `There is no configuration ${path} on the branch ${branch}.`,
      `Add it there; \`preset: vep\` alone is enough to begin. If it is there, give the job \`contents: read\`.`,
    );
  }
  if ('unreadable' in pull.config.source) {
    const { message, hint } = pull.config.source.unreadable;
    throw new UserError(`The configuration ${path} on the branch ${branch}: ${message}`, hint);
  }
  return requireConfig(pull.config.source.text, path);
}

/** Where nobody could tell, the commit must not look as if somebody had. */
async function orErrorStatus<Result>(
  gate: Gate,
  pull: Pull,
  room: Room,
  mode: 'advisory' | 'required',
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (problem) {
    const why =
      problem instanceof UserError ? problem.message.split('\n').join(' ') : 'a bug of enhancement-actions';
    const status = {
      context: gate.context,
      state: stateOf('error', mode),
      description: describe('error', mode, `could not tell: ${why}`),
      address: addressOf(pull, room.door),
    };
    const words = planWords(
      { ...pull, comments: [] },
      { gate: gate.name, status, comment: '', quiet: true, labels: { add: [], remove: [] } },
    );
    try {
      await publish(words, pull, room);
    } catch (second) {
      room.voice.complain(second);
    }
    throw problem;
  }
}

/** `superseded`: the head moved on, and nothing was written. Any other text says why nothing was posted where nothing need be. */
async function publish(words: readonly Word[], pull: Pull, { github, voice, door }: Room): Promise<string> {
  if (words.length === 0) return 'published';
  if (door.inputs.dryRun) {
    for (const word of words) voice.say(`dry run: would write ${JSON.stringify(word)}`);
    return 'Nothing was posted: this is a dry run.';
  }
  const now = await github.headOf(pull.number);
  if (now?.oid !== pull.head.oid || !now.isOpen) return 'superseded';
  for (const word of words) {
    try {
      await write(word, pull, github);
    } catch (problem) {
      if (!(problem instanceof GitHubError) || problem.kind !== 'forbidden') throw problem;
      if (isSignal(door)) {
        return 'Nothing was posted: the token of this run may only read. The gates that run from the default branch post it.';
      }
      // A label is a convenience: the verdict does not depend on it.
      if (word.kind !== 'add-labels' && word.kind !== 'remove-label') throw problem;
      voice.say(`The labels were left as they are: ${problem.message} ${problem.hint}`);
    }
  }
  return 'published';
}

async function write(word: Word, pull: Pull, github: GitHub): Promise<void> {
  switch (word.kind) {
    case 'status':
      return await github.setStatus(pull.head.oid, word.status);
    case 'comment':
      return await github.comment(pull.number, word.body, word.marker);
    case 'edit-comment':
      return await github.editComment(word.id, word.body);
    case 'delete-comment':
      return await github.deleteComment(word.id);
    case 'add-labels':
      return await github.addLabels(pull.number, word.names);
    case 'remove-label':
      return await github.removeLabel(pull.number, word.name);
  }
}

/** Runs from the pull request itself, with a token that reads only where it comes from a fork. */
export function isSignal({ event }: Door): boolean {
  return event.name === 'pull_request' || event.name === 'pull_request_review';
}

function addressOf(pull: Pull, { server, repository }: Door): string {
  return `${server}/${repository.owner}/${repository.name}/pull/${pull.number}`;
}

function placeOf(pull: Pull, { server, run }: Door): ReportPlace {
  const { oid, repository } = pull.head;
  return { server, ...(repository === undefined ? {} : { repository }), head: oid, run };
}

function renderComment(gate: Gate, judgement: Judgement, place: ReportPlace, longest: number): string {
  const heading = `### ${gate.title}: ${sentence(judgement.headline)}`;
  const notices = (judgement.verdict.notices ?? []).map((notice) => `- ${sentence(notice)}`).join('\n');
  const report = judgement.render(place, longest - heading.length - notices.length - 500);
  const closing = `<sub>Judged at ${codeSpan(place.head.slice(0, 12))}. This comment is kept up to date.</sub>`;
  return [heading, report, notices, closing].filter((part) => part !== '').join('\n\n');
}
