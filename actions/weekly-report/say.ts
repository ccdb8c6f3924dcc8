// Says what was planned, at a pace that GitHub takes. What fails on one tracker does not stop the others; what does not fit waits for the next run.

import { checkInMarker, parseCheckIn } from '../shared/domain/check-in.ts';
import { UserError } from '../shared/errors.ts';
import { GitHubError } from '../shared/github/failure.ts';
import type { GitHub } from '../shared/github/github.ts';
import { waitBefore } from './pace.ts';
import type { CheckInWord, PlannedCheckIn } from './plan.ts';

export interface SayRoom {
  readonly github: GitHub;
  readonly say: (progress: string) => void;
  /** Milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

export interface Said {
  /** Trackers on which everything stands as planned. */
  readonly done: ReadonlySet<number>;
  readonly carriedOver: ReadonlySet<number>;
  readonly failed: ReadonlyMap<number, UserError>;
}

/** After so many failures one after the other nothing else is tried: that is no trouble of one tracker. */
const MOST_IN_A_ROW = 5;
const PROGRESS = 50;

/** `written` are the times of texts that were written in the last hour. */
export async function sayCheckIns(
  planned: readonly PlannedCheckIn[],
  written: readonly number[],
  room: SayRoom,
): Promise<Said> {
  const { github, say } = room;
  const todo = planned.filter(({ words }) => words.length > 0);
  const times = [...written].sort((a, b) => a - b);
  const clock = makeClock(room);
  const done = new Set<number>();
  const carriedOver = new Set<number>();
  const failed = new Map<number, UserError>();
  let inARow = 0;
  let stopped: UserError | undefined;
  let isFull = false;
  for (const { words } of todo) {
    const tracker = words[0]?.tracker ?? 0;
    if (stopped) {
      failed.set(tracker, stopped);
      continue;
    }
    // What makes no new text may go on: only texts are counted.
    const isText = words.some(({ kind }) => kind === 'post');
    if (isFull && isText) {
      carriedOver.add(tracker);
      continue;
    }
    try {
      for (const word of words) {
        if (word.kind === 'post' && !(await clock.turn(times))) {
          isFull = true;
          carriedOver.add(tracker);
          break;
        }
        await write(word, github);
        if (word.kind === 'post') times.push(clock.now());
      }
      if (carriedOver.has(tracker)) continue;
      done.add(tracker);
      inARow = 0;
      if (done.size % PROGRESS === 0) say(`Wrote ${done.size} of ${todo.length} check-ins.`);
    } catch (problem) {
      if (!(problem instanceof UserError)) throw problem;
      const kind = problem instanceof GitHubError ? problem.kind : undefined;
      if (kind === 'limited') {
        isFull = true;
        carriedOver.add(tracker);
        continue;
      }
      failed.set(tracker, problem);
      inARow += 1;
      if (kind === 'unauthorized' || inARow >= MOST_IN_A_ROW) stopped = problem;
    }
  }
  return { done, carriedOver, failed };
}

function write(word: CheckInWord, github: GitHub): Promise<void> {
  switch (word.kind) {
    case 'post':
      return github.onIssue.comment(word.tracker, word.body, word.marker);
    case 'update':
      return github.onIssue.editComment(word.id, word.body);
    case 'delete':
      return github.onIssue.deleteComment(word.id);
  }
}

/** GitHub's time, and what was waited since its last answer. */
function makeClock({ github, wait }: SayRoom) {
  let seen = github.serverTime() ?? 0;
  let waited = 0;
  const now = () => {
    const told = github.serverTime() ?? seen;
    if (told !== seen) {
      seen = told;
      waited = 0;
    }
    return seen + waited;
  };
  return {
    now,
    /** False where no more fits into this hour. */
    turn: async (times: readonly number[]): Promise<boolean> => {
      const pause = waitBefore(times, now());
      if (pause === undefined) return false;
      if (pause > 0) {
        await wait(pause);
        waited += pause;
      }
      return true;
    },
  };
}

/** Where each of those stands now; of a check-in that another run wrote as well the first stays, and the other is taken away. */
export async function settleCheckIns(
  trackers: readonly number[],
  week: string,
  github: GitHub,
): Promise<ReadonlyMap<number, string>> {
  const addresses = new Map<number, string>();
  if (trackers.length === 0) return addresses;
  const marker = checkInMarker(week);
  for (const { number, comments } of await github.trackersByNumber(trackers)) {
    const [first, ...doubled] = comments
      .filter(({ isOwn, body }) => isOwn && body.startsWith(marker) && parseCheckIn(body)?.week === week)
      .sort((a, b) => Number(a.id) - Number(b.id));
    if (first) addresses.set(number, first.address);
    for (const { id } of doubled) await github.onIssue.deleteComment(id);
  }
  return addresses;
}
