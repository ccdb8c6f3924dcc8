// Is my thing an enhancement? The heuristics of the backlog README (P-13) as questions, and what their answers come to. It advises and never blocks.

import { enumerate } from './words.ts';

export type IdeaAnswer = 'yes' | 'no' | 'unsure';

export interface IdeaQuestion {
  readonly text: string;
  /** In a sentence that gives reasons. */
  readonly reason: string;
  readonly speaks: 'for' | 'against';
}

export const IDEA_QUESTIONS: readonly IdeaQuestion[] = [
  {
    text: 'Would somebody write a blog post about it after its release?',
    reason: 'it is worth a blog post',
    speaks: 'for',
  },
  {
    text: 'Do several SIGs or owners have to take part?',
    reason: 'several SIGs take part',
    speaks: 'for',
  },
  {
    text: 'Will it graduate from stage to stage (alpha, beta, GA)?',
    reason: 'it graduates through stages',
    speaks: 'for',
  },
  {
    text: 'Is it ten person-weeks of work, a redesign of a component, or a change of the API?',
    reason: 'it is much work, or changes the API',
    speaks: 'for',
  },
  {
    text: 'Do people who use or operate the project have to learn anew?',
    reason: 'people have to learn anew',
    speaks: 'for',
  },
  {
    text: 'Will users notice it and come to rely on it?',
    reason: 'users will rely on it',
    speaks: 'for',
  },
  {
    text: 'Is it only one of these: code of Kubernetes, a flaky test, refactoring, speed that nobody sees but in faster calls, messages or events?',
    reason: 'it is a change that needs none',
    speaks: 'against',
  },
];

export interface IdeaVerdict {
  readonly answer: 'yes' | 'no' | 'ask';
  readonly reasons: readonly string[];
}

/** One reason for it is enough, unless one speaks against it; where nobody is sure, the SIG is asked. */
export function judgeIdea(answers: readonly IdeaAnswer[]): IdeaVerdict {
  const given = IDEA_QUESTIONS.map((question, index) => ({
    ...question,
    answer: answers[index] ?? 'unsure',
  }));
  const reasons = (speaks: IdeaQuestion['speaks']) =>
    given.filter((each) => each.speaks === speaks && each.answer === 'yes').map(({ reason }) => reason);
  const [pro, contra] = [reasons('for'), reasons('against')];
  if (pro.length > 0 && contra.length > 0) return { answer: 'ask', reasons: [...pro, ...contra] };
  if (pro.length > 0) return { answer: 'yes', reasons: pro };
  if (contra.length > 0) return { answer: 'no', reasons: contra };
  const isUnsure = given.some(({ answer, speaks }) => answer === 'unsure' && speaks === 'for');
  return isUnsure ? { answer: 'ask', reasons: [] } : { answer: 'no', reasons: ['nothing speaks for it'] };
}

/** One sentence; `sig` is the SIG to ask, as `SIG compute`. */
export function renderIdea({ answer, reasons }: IdeaVerdict, sig: string): string {
  const why = reasons.length > 0 ? `: ${enumerate(reasons)}` : '';
  if (answer === 'yes') return `Yes, this is an enhancement${why}.`;
  if (answer === 'no') return `No, this is hardly an enhancement${why}. An issue and a pull request will do.`;
  return `Ask ${sig} whether this is an enhancement${why}.`;
}

/** `yn?` as answers; undefined for anything else, or for too many. */
export function parseIdeaAnswers(text: string): IdeaAnswer[] | undefined {
  if (!/^[yn?]+$/i.test(text) || text.length > IDEA_QUESTIONS.length) return undefined;
  return [...text.toLowerCase()].map((letter) => (letter === 'y' ? 'yes' : letter === 'n' ? 'no' : 'unsure'));
}
