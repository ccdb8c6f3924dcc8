// What is said on an issue or a pull request, so that it is said once: comments and labels. The two differ in the permission that they need.

import { GitHubError } from './failure.ts';
import type { Connection, Here } from './transport.ts';

export interface ThreadWords {
  /** `marker` is a line of the body by which it is known again. */
  readonly comment: (number: number, body: string, marker: string) => Promise<void>;
  readonly editComment: (id: string, body: string) => Promise<void>;
  readonly deleteComment: (id: string) => Promise<void>;
  readonly addLabels: (number: number, names: readonly string[]) => Promise<void>;
  readonly removeLabel: (number: number, name: string) => Promise<void>;
}

/** Whether a comment that stands is the one that was to be said, where nobody knows whether it was. */
export type IsSaid = (standing: string, body: string, marker: string) => boolean;

const MINUTE = 60_000;

/** Labels and edits are the same said twice; a comment is looked for before it is said again. */
export function threadWords(
  connection: Connection,
  here: Here,
  permission: 'issues' | 'pull-requests',
  isSaid: IsSaid,
): ThreadWords {
  const needs = `${permission}: write`;
  return {
    comment: (number, body, marker) => {
      const since = new Date((connection.serverTime() ?? 0) - MINUTE).toISOString();
      return connection.write(
        { what: `a comment on ${number}`, needs },
        ({ rest }, request) => rest.issues.createComment({ ...here, issue_number: number, body, request }),
        async (read) => {
          for (let page = 1; ; page += 1) {
            const recent = await read(
              { what: `the comments of ${number}`, needs: `${permission}: read` },
              ({ rest }, request) =>
                rest.issues.listComments({
                  ...here,
                  issue_number: number,
                  since,
                  per_page: 100,
                  page,
                  request,
                }),
            );
            if (recent.some((comment) => isSaid(comment.body ?? '', body, marker))) return true;
            if (recent.length < 100) return false;
          }
        },
      );
    },
    editComment: (id, body) =>
      connection.write(
        { what: `the comment ${id}`, needs },
        ({ rest }, request) => rest.issues.updateComment({ ...here, comment_id: Number(id), body, request }),
        sayAgain,
      ),
    deleteComment: (id) =>
      unlessMissing(
        connection.write(
          { what: `the removal of comment ${id}`, needs },
          ({ rest }, request) => rest.issues.deleteComment({ ...here, comment_id: Number(id), request }),
          sayAgain,
        ),
      ),
    addLabels: (number, names) =>
      connection.write(
        { what: `the labels of ${number}`, needs },
        ({ rest }, request) =>
          rest.issues.addLabels({ ...here, issue_number: number, labels: [...names], request }),
        sayAgain,
      ),
    removeLabel: (number, name) =>
      unlessMissing(
        connection.write(
          { what: `the removal of a label from ${number}`, needs },
          ({ rest }, request) => rest.issues.removeLabel({ ...here, issue_number: number, name, request }),
          sayAgain,
        ),
      ),
  };
}

export function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}

export function sayAgain(): Promise<boolean> {
  return Promise.resolve(false);
}

/** What was to be removed is gone: by an earlier try, or by somebody else. */
async function unlessMissing(write: Promise<void>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (!(error instanceof GitHubError && error.kind === 'missing')) throw error;
  }
}
