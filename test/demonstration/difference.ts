// What did the suite change, and what was merged or closed? What stands on every pull request and issue before and after, and the difference.

import { currentStatuses } from '../github/deeds/statuses.ts';
import type { Issue, Repository } from '../github/state/model.ts';
import type { Standing } from './heads.ts';

/** The account under which workflows speak. */
export const SUITE_LOGIN = 'github-actions';

interface Snapshot {
  /** Of what the suite opened. */
  readonly text?: string;
  readonly statuses: ReadonlyMap<string, Standing>;
  /** What the suite wrote, by the comment's id. */
  readonly comments: ReadonlyMap<number, string>;
  /** How much of its timeline there was. */
  readonly events: number;
}

export type Picture = ReadonlyMap<Issue, Snapshot>;

export type Change = { readonly issue: Issue } & (
  | { readonly what: 'opened'; readonly text: string }
  | { readonly what: 'written anew'; readonly before: string; readonly text: string }
  | {
      readonly what: 'status';
      readonly context: string;
      readonly before?: Standing;
      readonly after: Standing;
    }
  | { readonly what: 'comment'; readonly how: 'new' | 'gone'; readonly id: number; readonly text: string }
  | {
      readonly what: 'comment';
      readonly how: 'changed';
      readonly id: number;
      readonly before: string;
      readonly text: string;
    }
  | { readonly what: 'label'; readonly name: string; readonly isSet: boolean }
  | { readonly what: 'asked'; readonly login: string }
  /** Whoever did it; `by` is the login where it was not the suite. */
  | { readonly what: 'merged' }
  | { readonly what: 'closed' | 'reopened'; readonly by?: string }
);

export function pictureOf(repositories: readonly Repository[]): Picture {
  return new Map(
    repositories.flatMap((repository) =>
      [...repository.issues.values()].map((issue): [Issue, Snapshot] => [issue, snapshotOf(issue)]),
    ),
  );
}

function snapshotOf(issue: Issue): Snapshot {
  const statuses = issue.kind === 'PullRequest' ? currentStatuses(issue.repository, issue.head.sha) : [];
  return {
    ...(issue.author?.login === SUITE_LOGIN ? { text: `${issue.title}\n${issue.body}` } : {}),
    statuses: new Map(
      statuses.map(({ context, state, description }) => [context, { state, words: description ?? '' }]),
    ),
    comments: new Map(
      issue.comments.filter(({ author }) => author?.login === SUITE_LOGIN).map(({ id, body }) => [id, body]),
    ),
    events: issue.events.length,
  };
}

/** In the order of the issues; of one issue verdicts first, and how it ended before them. */
export function changesBetween(before: Picture, after: Picture): Change[] {
  return [...after].flatMap(([issue, now]) => {
    const then = before.get(issue);
    const events = eventChanges(issue, then?.events ?? 0);
    const isEnd = ({ what }: Change) => what === 'merged' || what === 'closed' || what === 'reopened';
    return [
      ...writtenChanges(issue, then, now),
      ...events.filter(isEnd),
      ...statusChanges(issue, then?.statuses, now.statuses),
      ...commentChanges(issue, then?.comments, now.comments),
      ...events.filter((change) => !isEnd(change)),
    ];
  });
}

function writtenChanges(issue: Issue, then: Snapshot | undefined, now: Snapshot): Change[] {
  const { text } = now;
  if (text === undefined || text === then?.text) return [];
  return [
    then === undefined
      ? { issue, what: 'opened', text }
      : { issue, what: 'written anew', before: then.text ?? '', text },
  ];
}

/** A new head has no statuses yet; what stood on the one before it is shown as before. */
function statusChanges(
  issue: Issue,
  then: Snapshot['statuses'] = new Map(),
  now: Snapshot['statuses'],
): Change[] {
  return [...now].flatMap(([context, after]): Change[] => {
    const before = then.get(context);
    if (before && before.state === after.state && before.words === after.words) return [];
    return [{ issue, what: 'status', context, ...(before ? { before } : {}), after }];
  });
}

function commentChanges(
  issue: Issue,
  then: Snapshot['comments'] = new Map(),
  now: Snapshot['comments'],
): Change[] {
  const written = [...now].flatMap(([id, text]): Change[] => {
    const earlier = then.get(id);
    if (earlier === undefined) return [{ issue, what: 'comment', how: 'new', id, text }];
    return earlier === text ? [] : [{ issue, what: 'comment', how: 'changed', id, before: earlier, text }];
  });
  const gone = [...then].filter(([id]) => !now.has(id));
  return [
    ...written,
    ...gone.map(([id, text]): Change => ({ issue, what: 'comment', how: 'gone', id, text })),
  ];
}

function eventChanges(issue: Issue, from: number): Change[] {
  const events = issue.events.slice(from);
  const isMerged = events.some(({ event }) => event === 'merged');
  return events.flatMap((event): Change[] => {
    const login = event.actor?.login;
    if (event.event === 'merged') return [{ issue, what: 'merged' }];
    if (event.event === 'closed' || event.event === 'reopened') {
      // A merge closes.
      if (isMerged && event.event === 'closed') return [];
      return [
        { issue, what: event.event, ...(login === SUITE_LOGIN || login === undefined ? {} : { by: login }) },
      ];
    }
    if (login !== SUITE_LOGIN) return [];
    switch (event.event) {
      case 'labeled':
      case 'unlabeled':
        return [{ issue, what: 'label', name: event.label.name, isSet: event.event === 'labeled' }];
      case 'review_requested':
        return 'login' in event.reviewer ? [{ issue, what: 'asked', login: event.reviewer.login }] : [];
      default:
        return [];
    }
  });
}
