// Which pull requests matter, and what is known of each? Met as a reference, read with its reviews, or asked for by its number.

import type { Config } from '../shared/config.ts';
import { statesCommitment } from '../shared/domain/commitment.ts';
import { namedProposals } from '../shared/domain/named-proposals.ts';
import { missingIn } from '../shared/domain/sign-off-line.ts';
import type { RawPull } from '../shared/github/report-questions.ts';
import type { Problem, PullFacts } from './facts.ts';
import { nameOfPull } from './judge/subject.ts';

export type Pulls = ReturnType<typeof makePulls>;

/** Every pull request that matters, each once: one that was read with its reviews is better known than one that was met as a reference. */
export function makePulls(repository: string, config: Config) {
  const { series, root } = config.proposals;
  const known = new Map<string, PullFacts>();
  const detailed = new Set<string>();
  const naming = new Map<string, Set<number>>();
  const problems: Problem[] = [];
  const keyOf = (name: string) => name.toLowerCase();
  return {
    /** `by` is the tracker that it names. */
    note: (raw: RawPull, by?: number) => {
      const key = keyOf(nameOfPull(raw));
      // Elsewhere the reference itself is what is known of it.
      if (by !== undefined && raw.repository === repository)
        naming.set(key, (naming.get(key) ?? new Set()).add(by));
      const isDetailed = raw.labels !== undefined;
      if (detailed.has(key) && !isDetailed) return;
      const pull = toPull(raw, repository, series, root);
      // Of the many pull requests to the code most have nothing to do with a proposal.
      if (isDetailed && !known.has(key) && pull.names.length === 0 && pull.repository !== repository) return;
      if (isDetailed) detailed.add(key);
      known.set(key, pull);
    },
    /** Also one of those that were passed over because they name nothing. */
    want: (raw: RawPull) => {
      const key = keyOf(nameOfPull(raw));
      detailed.add(key);
      known.set(key, toPull(raw, repository, series, root));
    },
    has: (name: string) => known.has(keyOf(name)),
    isDetailed: (name: string) => detailed.has(keyOf(name)),
    get: (name: string) => known.get(keyOf(name)),
    complain: (problem: Problem) => {
      problems.push(problem);
    },
    problems: () => problems,
    all: (): PullFacts[] =>
      [...known].map(([key, pull]) => ({
        ...pull,
        names: [...new Set([...pull.names, ...(naming.get(key) ?? [])])].sort((a, b) => a - b),
      })),
  };
}

/** Commands to machines are no word of a review. */
function isCommandsAlone(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.every((line) => /^\s*\/[a-z-]/i.test(line));
}

function toPull(raw: RawPull, repository: string, series: string, root: string): PullFacts {
  const { title, body, branch, files = [], comments = [], statuses, ...rest } = raw;
  const said = comments
    .filter(({ body: text }) => !isCommandsAlone(text))
    .map(({ author, at }) => ({ ...(author ? { author } : {}), at, state: 'commented' as const }));
  const gate = statuses?.find(({ context }) => context === 'enhancements/sig-signoff');
  const below = files.filter(({ path }) => path.startsWith(`${root}/`));
  return {
    repository: rest.repository,
    number: rest.number,
    title,
    address: rest.address,
    state: rest.state,
    ...(rest.author ? { author: rest.author } : {}),
    ...(rest.labels ? {} : { isMet: true }),
    base: rest.base,
    createdAt: rest.createdAt,
    updatedAt: rest.updatedAt,
    ...(rest.mergedAt === undefined ? {} : { mergedAt: rest.mergedAt }),
    ...(rest.closedAt === undefined ? {} : { closedAt: rest.closedAt }),
    labels: rest.labels ?? [],
    names: namedProposals({ title, body, branch }, repository, series),
    reviews: [...(rest.reviews ?? []), ...said].sort((a, b) => a.at - b.at),
    requested: rest.requested ?? [],
    // Commits say of themselves what their authors like; none was pushed after it was seen.
    ...(rest.pushedAt === undefined ? {} : { pushedAt: Math.min(rest.pushedAt, rest.updatedAt) }),
    touches: below.map(({ path }) => path),
    ...(below.length > 0
      ? {
          adds: below.filter(({ isAdded }) => isAdded).map(({ path }) => path),
          isCommitted: statesCommitment(body),
        }
      : {}),
    ...(gate ? { signOff: signOffOf(gate) } : {}),
  };
}

function signOffOf({
  state,
  description,
}: {
  readonly state: string;
  readonly description: string;
}): NonNullable<PullFacts['signOff']> {
  const missing = missingIn(description);
  return { state: signOffState(state), description, ...(missing ? { missing } : {}) };
}

function signOffState(state: string): NonNullable<PullFacts['signOff']>['state'] {
  const known = (['success', 'pending', 'failure'] as const).find((each) => each === state.toLowerCase());
  return known ?? 'error';
}
