// How are many texts judged on all cores, and a hostile one without a hang? Few calm texts here, many in child processes side by side, and each
// text that could blow up in a child that is ended at its deadline.
//
// Processes, not threads: two threads of one process parse hardly faster than one (measured on Node 20: they share collector and compiler
// threads), and a parser that aborts its process cannot take the verdict with it.

import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { Unreadable } from './domain/source.ts';

/** With the start of the process, a verdict stands within two seconds. An honest text of the largest allowed size needs a third of it. */
const DEADLINE_MS = 1_300;
/** Characters below which a further process costs more than it saves. */
const WORTH_A_PROCESS = 1_500_000;
/** Characters from which on the settings of {@link CHILD_FLAGS} pay here as well. */
const WORTH_SETTINGS = 300_000;
/** Characters that a child is sent at once. */
const BATCH = 200_000;
/**
 * A parser makes much garbage that dies young, and many short functions that V8 would otherwise compile, discard and compile again: with these a
 * child takes two thirds of the time.
 */
const CHILD_FLAGS = ['--max-semi-space-size=64', '--interrupt-budget=1000000', '--max-old-space-size=1024'];
const CHILD_MARK = 'ENHANCEMENTS_JUDGE';

export interface Work<Job, Result> {
  readonly judge: (job: Job) => Result;
  /** True for a job that is to be judged under a deadline. Asked where the job is judged, because only there its text is read. */
  readonly isHazardous: (job: Job) => boolean;
  /** Characters to parse. */
  readonly weigh: (job: Job) => number;
  /** The result for a job whose judge threw or did not end in time. */
  readonly fail: (job: Job, reason: 'threw' | 'too slow') => Result;
  /** Milliseconds that a hazardous job may take, with the start of its process; default: {@link DEADLINE_MS}. */
  readonly deadline?: number;
  /** The file that a child runs, and what it needs to judge; without it everything is judged here, without a deadline. */
  readonly child?: { readonly file: string; readonly data: unknown };
  readonly progress?: (done: number, total: number) => void;
}

/** Judges every job; the results stand in the order of the jobs. */
export async function judgeAll<Job, Result>(
  jobs: readonly Job[],
  work: Work<Job, Result>,
): Promise<Result[]> {
  const results = new Map<Job, Result>();
  const put = (job: Job, result: Result) => {
    results.set(job, result);
    work.progress?.(results.size, jobs.length);
  };
  const wild: Job[] = [];
  const total = jobs.reduce((sum, job) => sum + work.weigh(job), 0);
  const children = work.child ? Math.min(availableParallelism(), Math.floor(total / WORTH_A_PROCESS)) : 0;
  if (children < 2) {
    if (total > WORTH_SETTINGS) setFlagsFromString('--interrupt-budget=600000');
    for (const job of jobs) {
      if (work.child && work.isHazardous(job)) wild.push(job);
      else put(job, judgeHere(job, work));
    }
  } else {
    const batches = batchesOf(jobs, work.weigh);
    await Promise.all(Array.from({ length: children }, () => judgeBatches(batches, work, put, wild)));
  }
  await Promise.all(Array.from({ length: Math.min(2, wild.length) }, () => judgeWild(wild, work, put)));
  return jobs.map((job) => results.get(job) as Result);
}

/** What is said of a document whose judge threw, or did not end in time. */
export function whyUnjudged(reason: 'threw' | 'too slow'): Unreadable {
  return {
    message:
      reason === 'threw'
        ? 'The document could not be parsed.'
        : `The document could not be parsed within ${DEADLINE_MS / 1000} seconds.`,
    hint: 'Look for very deep nesting or very long runs of one character, and write them another way.',
  };
}

/** True in a process that another one started to judge for it. */
export function isJudge(): boolean {
  return process.env[CHILD_MARK] === '1' && process.send !== undefined;
}

/** The other side: judges what it is sent, until its parent ends it. `prepare` gets the data of {@link Work.child}. */
export function serveJobs<Job, Result>(
  prepare: (data: unknown) => Pick<Work<Job, Result>, 'judge' | 'isHazardous'>,
): void {
  let work: Pick<Work<Job, Result>, 'judge' | 'isHazardous'> | undefined;
  process.on('disconnect', () => process.exit());
  process.on('message', (message: { data: unknown } | Question<Job>) => {
    if ('data' in message) {
      work = prepare(message.data);
      return;
    }
    const answers = message.jobs.map((job): Answer<Result> => {
      try {
        if (!work) return {};
        return !message.hazards && work.isHazardous(job) ? { hazardous: true } : { result: work.judge(job) };
      } catch {
        return {}; // No result says it.
      }
    });
    process.send?.(answers);
  });
}

interface Question<Job> {
  readonly jobs: readonly Job[];
  /** Whether hazardous jobs are to be judged too, because somebody watches the clock. */
  readonly hazards: boolean;
}

/** No result where the judge threw. */
interface Answer<Result> {
  readonly result?: Result;
  readonly hazardous?: true;
}

function judgeHere<Job, Result>(job: Job, work: Work<Job, Result>): Result {
  try {
    return work.judge(job);
  } catch {
    return work.fail(job, 'threw');
  }
}

/** The heaviest first: the last batches to end are then light ones, and no core waits for long. */
function batchesOf<Job>(jobs: readonly Job[], weigh: (job: Job) => number): Job[][] {
  const batches: Job[][] = [];
  let weight = BATCH;
  for (const job of [...jobs].sort((a, b) => weigh(b) - weigh(a))) {
    if (weight >= BATCH) {
      batches.push([]);
      weight = 0;
    }
    batches.at(-1)?.push(job);
    weight += weigh(job);
  }
  return batches;
}

async function judgeBatches<Job, Result>(
  batches: Job[][],
  work: Work<Job, Result>,
  put: (job: Job, result: Result) => void,
  wild: Job[],
): Promise<void> {
  const child = startChild<Job, Result>(work);
  try {
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      const answers = await child.ask({ jobs: batch, hazards: false });
      batch.forEach((job, index) => {
        const answer = answers?.[index];
        // Where a child died nobody knows over which job: each of the batch is judged again, alone.
        if (!answers || answer?.hazardous) wild.push(job);
        else put(job, answer?.result ?? work.fail(job, 'threw'));
      });
      if (!answers) return await judgeBatches(batches, work, put, wild);
    }
  } finally {
    child.end();
  }
}

async function judgeWild<Job, Result>(
  queue: Job[],
  work: Work<Job, Result>,
  put: (job: Job, result: Result) => void,
): Promise<void> {
  for (let job = queue.pop(); job !== undefined; job = queue.pop()) {
    const child = startChild<Job, Result>(work);
    let slow = false;
    const timer = setTimeout(() => {
      slow = true;
      child.end();
    }, work.deadline ?? DEADLINE_MS);
    const answers = await child.ask({ jobs: [job], hazards: true });
    clearTimeout(timer);
    child.end();
    put(job, answers?.[0]?.result ?? work.fail(job, slow ? 'too slow' : 'threw'));
  }
}

interface Child<Job, Result> {
  /** One question at a time; nothing where the child died. */
  ask(question: Question<Job>): Promise<Answer<Result>[] | undefined>;
  end(): void;
}

function startChild<Job, Result>({ child: entry }: Work<Job, Result>): Child<Job, Result> {
  if (!entry) throw new Error('no file to start a child from');
  const child: ChildProcess = fork(entry.file, [], {
    execArgv: CHILD_FLAGS,
    serialization: 'advanced',
    env: { ...process.env, [CHILD_MARK]: '1' },
    // What a dying parser prints helps nobody.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let died = false;
  let settle: ((answers: Answer<Result>[] | undefined) => void) | undefined;
  const die = () => {
    died = true;
    settle?.(undefined);
  };
  child.on('message', (answers) => settle?.(answers as Answer<Result>[]));
  child.on('error', die);
  child.on('exit', die);
  child.send({ data: entry.data }, () => undefined);
  return {
    ask: (question) =>
      new Promise((resolve) => {
        settle = resolve;
        if (died) resolve(undefined);
        else child.send(question, () => undefined);
      }),
    end: () => {
      child.kill('SIGKILL');
    },
  };
}
