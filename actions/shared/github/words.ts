// What is said on GitHub, so that it is said once.

import { GitHubError } from './failure.ts';
import type { GitHub } from './github.ts';
import { linesOf, sayAgain, type ThreadWords, threadWords } from './thread-words.ts';
import type { Connection, Here } from './transport.ts';

/** What is said. Statuses are looked for before they are said again, and so are comments. */
export function words(
  connection: Connection,
  here: Here,
): ThreadWords & Pick<GitHub, 'setStatus' | 'createLabel' | 'requestReviewers'> {
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
    ...threadWords(connection, here, 'pull-requests', isSameText),
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
  };
}

/** With its marker, and whatever became of line ends and blanks on the way. */
function isSameText(standing: string, body: string, marker: string): boolean {
  const plain = (text: string) => linesOf(text.trim()).join('\n');
  return linesOf(standing).includes(marker) && plain(standing) === plain(body);
}
