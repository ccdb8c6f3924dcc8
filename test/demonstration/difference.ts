// What did the suite change? What stands on every pull request and issue before and after, and the difference.

import { currentStatuses } from '../github/deeds/statuses.ts';
import type { Issue, Repository, StatusState } from '../github/state/model.ts';

/** The account under which workflows speak. */
export const SUITE = 'github-actions';

export interface Verdict {
  readonly state: StatusState;
  readonly words: string;
}

interface Standing {
  readonly statuses: ReadonlyMap<string, Verdict>;
  /** What the suite wrote, by the comment's id. */
  readonly comments: ReadonlyMap<number, string>;
  /** How much of its timeline there was. */
  readonly events: number;
}

export type Picture = ReadonlyMap<Issue, Standing>;

export type Change = { readonly issue: Issue } & (
  | { readonly what: 'opened' }
  | {
      readonly what: 'status';
      readonly context: string;
      readonly before?: Verdict;
      readonly after: Verdict;
      /** A new head has no statuses; what stood on the one before is shown as before. */
    }
  | { readonly what: 'comment'; readonly how: 'new' | 'changed' | 'gone'; readonly text: string }
  | { readonly what: 'label'; readonly name: string; readonly isSet: boolean }
  | { readonly what: 'asked'; readonly login: string }
  | { readonly what: 'closed' | 'reopened' }
);

export function pictureOf(repositories: readonly Repository[]): Picture {
  return new Map(
    repositories.flatMap((repository) =>
      [...repository.issues.values()].map((issue): [Issue, Standing] => [issue, standingOf(issue)]),
    ),
  );
}

function standingOf(issue: Issue): Standing {
  const statuses = issue.kind === 'PullRequest' ? currentStatuses(issue.repository, issue.head.sha) : [];
  return {
    statuses: new Map(
      statuses.map(({ context, state, description }) => [context, { state, words: description ?? '' }]),
    ),
    comments: new Map(
      issue.comments.filter(({ author }) => author?.login === SUITE).map(({ id, body }) => [id, body]),
    ),
    events: issue.events.length,
  };
}

/** In the order of the issues; of one issue verdicts first. */
export function changesBetween(before: Picture, after: Picture): Change[] {
  return [...after].flatMap(([issue, now]) => {
    const then = before.get(issue);
    return [
      ...(then === undefined && issue.author?.login === SUITE ? [{ issue, what: 'opened' as const }] : []),
      ...statusChanges(issue, then?.statuses, now.statuses),
      ...commentChanges(issue, then?.comments, now.comments),
      ...eventChanges(issue, then?.events ?? 0),
    ];
  });
}

function statusChanges(
  issue: Issue,
  then: Standing['statuses'] = new Map(),
  now: Standing['statuses'],
): Change[] {
  return [...now].flatMap(([context, after]): Change[] => {
    const before = then.get(context);
    if (before && before.state === after.state && before.words === after.words) return [];
    return [{ issue, what: 'status', context, ...(before ? { before } : {}), after }];
  });
}

function commentChanges(
  issue: Issue,
  then: Standing['comments'] = new Map(),
  now: Standing['comments'],
): Change[] {
  const written = [...now].flatMap(([id, text]): Change[] => {
    const earlier = then.get(id);
    if (earlier === undefined) return [{ issue, what: 'comment', how: 'new', text }];
    return earlier === text ? [] : [{ issue, what: 'comment', how: 'changed', text }];
  });
  const gone = [...then].filter(([id]) => !now.has(id));
  return [...written, ...gone.map(([, text]): Change => ({ issue, what: 'comment', how: 'gone', text }))];
}

function eventChanges(issue: Issue, from: number): Change[] {
  return issue.events.slice(from).flatMap((event): Change[] => {
    if (event.actor?.login !== SUITE) return [];
    switch (event.event) {
      case 'labeled':
      case 'unlabeled':
        return [{ issue, what: 'label', name: event.label.name, isSet: event.event === 'labeled' }];
      case 'review_requested':
        return 'login' in event.reviewer ? [{ issue, what: 'asked', login: event.reviewer.login }] : [];
      case 'closed':
      case 'reopened':
        return [{ issue, what: event.event }];
      default:
        return [];
    }
  });
}
