// What many ask at the same time is asked once, and what is the same for all is asked once and for all: GitHub counts questions, not their size.

import { GitHubError } from './github/failure.ts';
import type { Answers, GitHub, Questions } from './github/github.ts';

/** Milliseconds in which others may join a question. */
const GATHER = 20;
/** After these the next question would fail as well. */
export const ENDS_ALL: readonly GitHubError['kind'][] = ['limited', 'unauthorized'];

/** The same GitHub for pull requests that are judged side by side, of which each has its own questions about the same time. */
export function askTogether(github: GitHub): GitHub {
  const pullsWith = new Map<string, (number: number) => ReturnType<GitHub['pull']>>();
  return {
    ...github,
    pull: (number, config) => {
      const ask =
        pullsWith.get(config) ?? joined((numbers: readonly number[]) => github.severalPulls(numbers, config));
      pullsWith.set(config, ask);
      return ask(number);
    },
    headOf: joined(github.headsOf),
    read: joined(async (all: readonly Questions[]) => shareOut(await github.read(merge(all)), all)),
    readElsewhere: once(github.readElsewhere),
    listing: once(github.listing),
    unknownLogins: once(github.unknownLogins),
  };
}

/** Those who ask within a moment ask together. Where that fails each asks alone, so that nobody suffers for another. */
function joined<Question, Answer>(
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
      askers.forEach(({ resolve }, index) => {
        resolve(answers[index] as Answer);
      });
    } catch (problem) {
      const isFinal = problem instanceof GitHubError && ENDS_ALL.includes(problem.kind);
      if (askers.length > 1 && !isFinal) {
        for (const asker of askers) await askFor([asker]);
        return;
      }
      for (const { reject } of askers) reject(problem);
    }
  };
  return (question) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) {
        setTimeout(() => {
          const askers = waiting;
          waiting = [];
          void askFor(askers);
        }, GATHER);
      }
      waiting.push({ question, resolve, reject });
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
