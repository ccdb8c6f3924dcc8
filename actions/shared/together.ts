// What many ask at the same time is asked once, and what is the same for all is asked once and for all: GitHub counts questions, not their size.

import { GitHubError } from './github/failure.ts';
import type { Answers, GitHub, Questions } from './github/github.ts';

/** Milliseconds for which a question waits for those who are busy with something else, such as a request of their own: it ends before where all wait. */
const GATHER = 400;
/** After these the next question would fail as well. */
export const ENDS_ALL: readonly GitHubError['kind'][] = ['limited', 'unauthorized'];

export interface Together {
  /** The same GitHub outside of any task. */
  readonly github: GitHub;
  /**
   * Runs tasks, each of which has its own questions about the same time and asks them of the GitHub that it is given; their results in their order. A
   * question waits for the others until all of them wait.
   */
  readonly sideBySide: <Result>(
    tasks: readonly ((github: GitHub) => Promise<Result>)[],
  ) => Promise<PromiseSettledResult<Result>[]>;
}

/** `gather`: milliseconds for which a question waits at most. */
export function askTogether(github: GitHub, gather = GATHER): Together {
  const round = roundOf(gather);
  const pullsWith = new Map<string, Joined<number, Awaited<ReturnType<GitHub['pull']>>>>();
  const heads = joined(round, github.headsOf);
  const reads = joined(round, async (all: readonly Questions[]) =>
    shareOut(await github.read(merge(all)), all),
  );
  const shared = {
    ...github,
    readElsewhere: once(github.readElsewhere),
    listing: once(github.listing),
    unknownLogins: once(github.unknownLogins),
  };
  const askedBy = (who: Asking): GitHub => ({
    ...shared,
    pull: (number, config) => {
      const ask =
        pullsWith.get(config) ??
        joined(round, (numbers: readonly number[]) => github.severalPulls(numbers, config));
      pullsWith.set(config, ask);
      return ask(number, who);
    },
    headOf: (number) => heads(number, who),
    read: (questions) => reads(questions, who),
  });
  return {
    github: askedBy(round.outside),
    sideBySide: (tasks) => {
      // All of them begin before the first one asks.
      const begun = tasks.map((task) => ({ task, who: round.begin() }));
      return Promise.allSettled(begun.map(({ task, who }) => task(askedBy(who)).finally(who.end)));
    },
  };
}

/** One of those who have questions: it waits from the first that is not answered until all are. */
interface Asking {
  readonly wait: () => void;
  readonly goOn: () => void;
  readonly end: () => void;
}

/** Who may still have a question that others wait to join. */
interface Round {
  readonly begin: () => Asking;
  /** Nobody waits for it. */
  readonly outside: Asking;
  /** Asks at the latest when `gather` is over. */
  readonly whenAllWait: (ask: () => void) => void;
}

function roundOf(gather: number): Round {
  /** Tasks that do not wait for an answer to a question like these. */
  let busy = 0;
  const pending = new Set<() => void>();
  const look = () => {
    // Not at once: who has several questions asks them one after the other.
    setImmediate(() => {
      if (busy > 0) return;
      for (const ask of [...pending]) ask();
    });
  };
  const begin = (): Asking => {
    busy += 1;
    let open = 0;
    let ended = false;
    const count = (by: number) => {
      busy += by;
      look();
    };
    return {
      wait: () => {
        open += 1;
        if (open === 1) count(-1);
      },
      goOn: () => {
        open -= 1;
        if (open === 0 && !ended) count(1);
      },
      end: () => {
        ended = true;
        if (open === 0) count(-1);
      },
    };
  };
  return {
    begin,
    outside: { wait: look, goOn: () => undefined, end: () => undefined },
    whenAllWait: (ask) => {
      const first = () => {
        clearTimeout(timer);
        pending.delete(first);
        ask();
      };
      const timer = setTimeout(first, gather);
      pending.add(first);
    },
  };
}

type Joined<Question, Answer> = (question: Question, who: Asking) => Promise<Answer>;

/** Those who wait at the same time ask together. Where that fails each asks alone, so that nobody suffers for another. */
function joined<Question, Answer>(
  round: Round,
  ask: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): Joined<Question, Answer> {
  type Asker = {
    readonly question: Question;
    readonly who: Asking;
    readonly resolve: (answer: Answer) => void;
    readonly reject: (problem: unknown) => void;
  };
  let waiting: Asker[] = [];
  const askAlone = async (askers: readonly Asker[]): Promise<(() => void)[]> => {
    const replies: (() => void)[] = [];
    for (const [index, { question, resolve, reject }] of askers.entries()) {
      try {
        const [answer] = await ask([question]);
        replies.push(() => resolve(answer as Answer));
      } catch (problem) {
        if (endsAll(problem))
          return [...replies, ...askers.slice(index).map((each) => () => each.reject(problem))];
        replies.push(() => reject(problem));
      }
    }
    return replies;
  };
  const askFor = async (askers: readonly Asker[]): Promise<(() => void)[]> => {
    try {
      const answers = await ask(askers.map(({ question }) => question));
      return askers.map(
        ({ resolve }, index) =>
          () =>
            resolve(answers[index] as Answer),
      );
    } catch (problem) {
      if (askers.length > 1 && !endsAll(problem)) return askAlone(askers);
      return askers.map(
        ({ reject }) =>
          () =>
            reject(problem),
      );
    }
  };
  const answerAll = async (): Promise<void> => {
    const askers = waiting;
    waiting = [];
    const replies = await askFor(askers);
    // All of them go on before the first one asks again, so that they stay in step.
    for (const { who } of askers) who.goOn();
    for (const reply of replies) reply();
  };
  return (question, who) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) round.whenAllWait(() => void answerAll());
      waiting.push({ question, who, resolve, reject });
      who.wait();
    });
}

function endsAll(problem: unknown): boolean {
  return problem instanceof GitHubError && ENDS_ALL.includes(problem.kind);
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
