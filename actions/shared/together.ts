// What many ask at the same time is asked once, and what is the same for all is asked once and for all: GitHub counts questions, not their size.

import { GitHubError } from './github/failure.ts';
import type { Answers, GitHub, Questions } from './github/github.ts';

/** Milliseconds in which others may join a question, where they are busy with something else. */
const GATHER = 20;
/** After these the next question would fail as well. */
export const ENDS_ALL: readonly GitHubError['kind'][] = ['limited', 'unauthorized'];

export interface Together {
  /** The same GitHub for tasks that run side by side, of which each has its own questions about the same time. */
  readonly github: GitHub;
  /** Runs them; their results in their order. A question waits for the others until all of them wait. */
  readonly sideBySide: <Result>(
    tasks: readonly (() => Promise<Result>)[],
  ) => Promise<PromiseSettledResult<Result>[]>;
}

/** `gather`: milliseconds for which a question waits at most. */
export function askTogether(github: GitHub, gather = GATHER): Together {
  const round = roundOf(gather);
  const pullsWith = new Map<string, (number: number) => ReturnType<GitHub['pull']>>();
  return {
    github: {
      ...github,
      pull: (number, config) => {
        const ask =
          pullsWith.get(config) ??
          joined(round, (numbers: readonly number[]) => github.severalPulls(numbers, config));
        pullsWith.set(config, ask);
        return ask(number);
      },
      headOf: joined(round, github.headsOf),
      read: joined(round, async (all: readonly Questions[]) => shareOut(await github.read(merge(all)), all)),
      readElsewhere: once(github.readElsewhere),
      listing: once(github.listing),
      unknownLogins: once(github.unknownLogins),
    },
    sideBySide: (tasks) => {
      round.begin(tasks.length);
      return Promise.allSettled(tasks.map((task) => task().finally(round.end)));
    },
  };
}

/** Who may still have a question that others wait to join. */
interface Round {
  readonly begin: (tasks: number) => void;
  readonly end: () => void;
  /** Asks at the latest when `gather` is over. */
  readonly whenAllWait: (ask: () => void) => void;
  readonly wait: () => void;
  readonly goOn: (tasks: number) => void;
}

function roundOf(gather: number): Round {
  /** Tasks that do not wait for an answer to a question like these. */
  let busy = 0;
  const pending = new Set<() => void>();
  const leave = () => {
    busy -= 1;
    // Not at once: who has several questions asks them one after the other.
    setImmediate(() => {
      if (busy > 0) return;
      for (const ask of [...pending]) ask();
    });
  };
  return {
    begin: (tasks) => {
      busy += tasks;
    },
    end: leave,
    whenAllWait: (ask) => {
      const first = () => {
        clearTimeout(timer);
        pending.delete(first);
        ask();
      };
      const timer = setTimeout(first, gather);
      pending.add(first);
    },
    wait: leave,
    goOn: (tasks) => {
      busy += tasks;
    },
  };
}

/** Those who wait at the same time ask together. Where that fails each asks alone, so that nobody suffers for another. */
function joined<Question, Answer>(
  round: Round,
  ask: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): (question: Question) => Promise<Answer> {
  type Asker = {
    readonly question: Question;
    readonly resolve: (answer: Answer) => void;
    readonly reject: (problem: unknown) => void;
  };
  let waiting: Asker[] = [];
  const askFor = async (askers: readonly Asker[]): Promise<void> => {
    try {
      const answers = await ask(askers.map(({ question }) => question));
      round.goOn(askers.length);
      askers.forEach(({ resolve }, index) => {
        resolve(answers[index] as Answer);
      });
    } catch (problem) {
      const isFinal = problem instanceof GitHubError && ENDS_ALL.includes(problem.kind);
      if (askers.length > 1 && !isFinal) {
        for (const asker of askers) await askFor([asker]);
        return;
      }
      round.goOn(askers.length);
      for (const { reject } of askers) reject(problem);
    }
  };
  return (question) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) {
        round.whenAllWait(() => {
          const askers = waiting;
          waiting = [];
          void askFor(askers);
        });
      }
      waiting.push({ question, resolve, reject });
      round.wait();
    });
}

function merge(all: readonly Questions[]): Questions {
  return {
    files: all.flatMap(({ files }) => files),
    issues: all.flatMap(({ issues }) => issues),
    labels: all.flatMap(({ labels }) => labels),
  };
}

/** To each what it asked for. */
function shareOut(answers: Answers, all: readonly Questions[]): Answers[] {
  let file = 0;
  let issue = 0;
  return all.map(({ files, issues, labels }) => {
    const asked = new Set(labels.map((label) => label.toLowerCase()));
    const own: Answers = {
      files: answers.files.slice(file, file + files.length),
      issues: answers.issues.slice(issue, issue + issues.length),
      labels: answers.labels.filter((label) => asked.has(label.toLowerCase())),
      missing: answers.missing,
    };
    file += files.length;
    issue += issues.length;
    return own;
  });
}

/** The answer to a question that stays the same for as long as a run lasts. */
function once<Question, Answer>(ask: (question: Question) => Promise<Answer>) {
  const known = new Map<string, Promise<Answer>>();
  return (question: Question): Promise<Answer> => {
    const key = JSON.stringify(question);
    const answer = known.get(key) ?? ask(question);
    known.set(key, answer);
    // What went wrong may go well the next time.
    answer.catch(() => known.delete(key));
    return answer;
  };
}
