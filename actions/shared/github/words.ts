// What is said on GitHub, so that it is said once.

import { GitHubError } from './failure.ts';
import type { GitHub } from './github.ts';
import type { Connection, Here } from './transport.ts';

/** What is said. Labels and edits are the same said twice; a comment and a status are looked for before they are said again. */
export function words(
  connection: Connection,
  here: Here,
): Pick<
  GitHub,
  | 'setStatus'
  | 'comment'
  | 'editComment'
  | 'deleteComment'
  | 'createLabel'
  | 'addLabels'
  | 'removeLabel'
  | 'requestReviewers'
> {
  const sayAgain = () => Promise.resolve(false);
  return {
    setStatus: (oid, { context, state, description, address }) =>
      connection.write(
        { what: `the status ${context}`, needs: 'statuses: write' },
        ({ rest }, request) =>
          rest.repos.createCommitStatus({
            ...here,
            sha: oid,
            context,
            state,
            description,
            ...(address === '' ? {} : { target_url: address }),
            request,
          }),
        async (read) => {
          const [newest] = (
            await read({ what: `the statuses of ${oid}`, needs: 'statuses: read' }, ({ rest }, request) =>
              rest.repos.listCommitStatusesForRef({ ...here, ref: oid, per_page: 100, request }),
            )
          ).filter((status) => status.context === context);
          return (
            newest?.state === state &&
            newest.description === description &&
            (newest.target_url ?? '') === address
          );
        },
      ),
    comment: (number, body, marker) => {
      const since = new Date((connection.serverTime() ?? 0) - 60_000).toISOString();
      return connection.write(
        { what: `a comment on ${number}`, needs: 'pull-requests: write' },
        ({ rest }, request) => rest.issues.createComment({ ...here, issue_number: number, body, request }),
        async (read) => {
          const isOurs = (text = '') => linesOf(text).includes(marker) && same(text, body);
          for (let page = 1; ; page += 1) {
            const recent = await read(
              { what: `the comments of ${number}`, needs: 'pull-requests: read' },
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
            if (recent.some((comment) => isOurs(comment.body))) return true;
            if (recent.length < 100) return false;
          }
        },
      );
    },
    editComment: (id, body) =>
      connection.write(
        { what: `the comment ${id}`, needs: 'pull-requests: write' },
        ({ rest }, request) => rest.issues.updateComment({ ...here, comment_id: Number(id), body, request }),
        sayAgain,
      ),
    deleteComment: (id) =>
      unlessMissing(
        connection.write(
          { what: `the removal of comment ${id}`, needs: 'pull-requests: write' },
          ({ rest }, request) => rest.issues.deleteComment({ ...here, comment_id: Number(id), request }),
          sayAgain,
        ),
      ),
    createLabel: (label) => {
      const what = `the label ${JSON.stringify(label.name)}`;
      return connection.write(
        { what, needs: 'issues: write' },
        ({ rest }, request) => rest.issues.createLabel({ ...here, ...label, request }),
        async (read) => {
          try {
            await read({ what, needs: 'issues: read' }, ({ rest }, request) =>
              rest.issues.getLabel({ ...here, name: label.name, request }),
            );
            return true;
          } catch (problem) {
            if (problem instanceof GitHubError && problem.kind === 'missing') return false;
            throw problem;
          }
        },
      );
    },
    addLabels: (number, names) =>
      connection.write(
        { what: `the labels of ${number}`, needs: 'pull-requests: write' },
        ({ rest }, request) =>
          rest.issues.addLabels({ ...here, issue_number: number, labels: [...names], request }),
        sayAgain,
      ),
    requestReviewers: async (number, logins) => {
      const request = (reviewers: readonly string[]) =>
        connection.write(
          { what: `reviewers of ${number}`, needs: 'pull-requests: write' },
          ({ rest }, options) =>
            rest.pulls.requestReviewers({
              ...here,
              pull_number: number,
              reviewers: [...reviewers],
              request: options,
            }),
          sayAgain,
        );
      const isRefused = (problem: unknown) => problem instanceof GitHubError && problem.kind === 'refused';
      try {
        await request(logins);
      } catch (problem) {
        if (!isRefused(problem)) throw problem;
        // One who may not be asked, because the repository does not know the account, must not keep the others from it.
        for (const login of logins) {
          await request([login]).catch((other: unknown) => {
            if (!isRefused(other)) throw other;
          });
        }
      }
    },
    removeLabel: (number, name) =>
      unlessMissing(
        connection.write(
          { what: `the removal of a label from ${number}`, needs: 'pull-requests: write' },
          ({ rest }, request) => rest.issues.removeLabel({ ...here, issue_number: number, name, request }),
          sayAgain,
        ),
      ),
  };
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}

/** Whatever became of line ends and blanks on the way. */
function same(a: string, b: string): boolean {
  const plain = (text: string) => linesOf(text.trim()).join('\n');
  return plain(a) === plain(b);
}

/** What was to be removed is gone: by an earlier try, or by somebody else. */
async function unlessMissing(write: Promise<void>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (!(error instanceof GitHubError && error.kind === 'missing')) throw error;
  }
}
