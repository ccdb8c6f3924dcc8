// How are many texts judged on all cores, and a hostile one without a hang? Calm texts here and in workers side by side, the others each in a
// worker that is ended at its deadline.

import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';

/** Long enough for every honest text on a slow runner, short enough for a verdict within two seconds. */
export const DEADLINE_MS = 1_500;
/** Below this much text another thread costs more than it saves. */
const WORTH_A_WORKER = 700 * 1024;

export interface Work<Job, Result> {
  readonly judge: (job: Job) => Result;
  /** Characters to parse. */
  readonly weigh: (job: Job) => number;
  readonly isHazardous: (job: Job) => boolean;
  /** The result for a job whose judge threw or did not end in time. */
  readonly fail: (job: Job, reason: 'threw' | 'too slow') => Result;
  /** The file that serves as a worker, and what it needs to judge; without it everything is judged here, without a deadline. */
  readonly worker?: { readonly file: URL; readonly data: unknown };
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
  const wild = work.worker ? jobs.filter(work.isHazardous) : [];
  const calm = jobs.filter((job) => !wild.includes(job));
  // The longest first: the last jobs to end are then short ones, and no core waits for long.
  const queue = [...calm].sort((a, b) => work.weigh(a) - work.weigh(b));
  const total = calm.reduce((sum, job) => sum + work.weigh(job), 0);
  const helpers = work.worker ? Math.min(availableParallelism() - 1, Math.floor(total / WORTH_A_WORKER)) : 0;
  await Promise.all([
    ...Array.from({ length: helpers }, () => helpOut(queue, work, put)),
    judgeHere(queue, work, put),
  ]);
  for (const job of wild) put(job, await judgeUnderDeadline(job, work));
  return jobs.map((job) => results.get(job) as Result);
}

/** The other side of a worker: judges what it is sent. */
export function serveJobs<Job, Result>(prepare: (data: unknown) => (job: Job) => Result): void {
  const judge = prepare(workerData);
  parentPort?.on('message', (job: Job) => {
    let answer: { result: Result } | { threw: true };
    try {
      answer = { result: judge(job) };
    } catch {
      answer = { threw: true };
    }
    parentPort?.postMessage(answer);
  });
}

async function judgeHere<Job, Result>(
  queue: Job[],
  work: Work<Job, Result>,
  put: (job: Job, result: Result) => void,
): Promise<void> {
  for (let job = queue.pop(); job !== undefined; job = queue.pop()) {
    put(job, tryHere(job, work));
    // Lets the answers of the workers in.
    await new Promise(setImmediate);
  }
}

function tryHere<Job, Result>(job: Job, work: Work<Job, Result>): Result {
  try {
    return work.judge(job);
  } catch {
    return work.fail(job, 'threw');
  }
}

async function helpOut<Job, Result>(
  queue: Job[],
  work: Work<Job, Result>,
  put: (job: Job, result: Result) => void,
): Promise<void> {
  const worker = startWorker(work);
  try {
    for (let job = queue.pop(); job !== undefined; job = queue.pop()) {
      const answer = await ask<Job, Result>(worker, job);
      put(job, answer === 'died' ? work.fail(job, 'threw') : (answer ?? work.fail(job, 'threw')));
      if (answer === 'died') return;
    }
  } finally {
    await worker.terminate();
  }
}

async function judgeUnderDeadline<Job, Result>(job: Job, work: Work<Job, Result>): Promise<Result> {
  const worker = startWorker(work);
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<'too slow'>((resolve) => {
    timer = setTimeout(resolve, DEADLINE_MS, 'too slow');
  });
  try {
    const answer = await Promise.race([ask<Job, Result>(worker, job), deadline]);
    if (answer === 'too slow') return work.fail(job, 'too slow');
    return answer === 'died' || answer === undefined ? work.fail(job, 'threw') : answer;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function startWorker<Job, Result>({ worker }: Work<Job, Result>): Worker {
  if (!worker) throw new Error('no file to start a worker from');
  // A generous heap for one text of at most 256 KiB; more is a blow-up, and the worker dies instead of the machine.
  return new Worker(worker.file, {
    workerData: worker.data,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
}

/** The result, nothing where the judge threw, `died` where the worker ended (out of memory, out of stack). */
async function ask<Job, Result>(worker: Worker, job: Job): Promise<Result | undefined | 'died'> {
  return await new Promise((resolve) => {
    const settle = (value: Result | undefined | 'died') => {
      worker.removeAllListeners();
      worker.on('error', () => undefined);
      resolve(value);
    };
    worker.once('message', (answer: { result?: Result }) => settle(answer.result));
    worker.once('error', () => settle('died'));
    worker.once('exit', () => settle('died'));
    worker.postMessage(job);
  });
}
