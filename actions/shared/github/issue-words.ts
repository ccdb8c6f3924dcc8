// What is said on issues: comments, and the issue of the report. Said once, also where the answer is lost.

import { GitHubError } from './failure.ts';
import type { ReportQuestions } from './report-questions.ts';
import type { Connection, Here } from './transport.ts';

const NEEDS = 'issues: write';
const MINUTE = 60_000;

export function issueWords(
  connection: Connection,
  here: Here,
): Pick<
  ReportQuestions,
  'commentOnIssue' | 'editIssueComment' | 'deleteIssueComment' | 'openIssue' | 'editIssue'
> {
  const sayAgain = () => Promise.resolve(false);
  const since = () => new Date((connection.serverTime() ?? 0) - MINUTE).toISOString();
  const has = (text: string | null | undefined, marker: string) =>
    (text ?? '').split(/\r?\n/).includes(marker);
  return {
    commentOnIssue: (number, body, marker) => {
      const from = since();
      return connection.write(
        { what: `a comment on ${number}`, needs: NEEDS },
        ({ rest }, request) => rest.issues.createComment({ ...here, issue_number: number, body, request }),
        async (read) => {
          for (let page = 1; ; page += 1) {
            const recent = await read(
              { what: `the comments of ${number}`, needs: 'issues: read' },
              ({ rest }, request) =>
                rest.issues.listComments({
                  ...here,
                  issue_number: number,
                  since: from,
                  per_page: 100,
                  page,
                  request,
                }),
            );
            if (recent.some((comment) => has(comment.body, marker))) return true;
            if (recent.length < 100) return false;
          }
        },
      );
    },
    editIssueComment: (id, body) =>
      connection.write(
        { what: `the comment ${id}`, needs: NEEDS },
        ({ rest }, request) => rest.issues.updateComment({ ...here, comment_id: Number(id), body, request }),
        sayAgain,
      ),
    deleteIssueComment: async (id) => {
      try {
        await connection.write(
          { what: `the removal of comment ${id}`, needs: NEEDS },
          ({ rest }, request) => rest.issues.deleteComment({ ...here, comment_id: Number(id), request }),
          sayAgain,
        );
      } catch (problem) {
        // Gone already: by the other run, or by somebody.
        if (!(problem instanceof GitHubError && problem.kind === 'missing')) throw problem;
      }
    },
    openIssue: async ({ title, body, label, marker }) => {
      const from = since();
      let number = 0;
      await connection.write(
        { what: `the issue ${JSON.stringify(title)}`, needs: NEEDS },
        async ({ rest }, request) => {
          const labels = label === undefined ? {} : { labels: [label] };
          const answer = await rest.issues.create({ ...here, title, body, ...labels, request });
          number = answer.data.number;
          return answer;
        },
        async (read) => {
          const recent = await read(
            { what: 'the newest issues', needs: 'issues: read' },
            ({ rest }, request) =>
              rest.issues.listForRepo({
                ...here,
                state: 'all',
                since: from,
                sort: 'created',
                per_page: 100,
                request,
              }),
          );
          const made = recent.find((issue) => has(issue.body, marker));
          number = made?.number ?? 0;
          return made !== undefined;
        },
      );
      return number;
    },
    editIssue: (number, { body, state }) =>
      connection.write(
        { what: `the issue ${number}`, needs: NEEDS },
        ({ rest }, request) =>
          rest.issues.update({
            ...here,
            issue_number: number,
            ...(body === undefined ? {} : { body }),
            ...(state === undefined ? {} : { state }),
            ...(state === 'closed' ? { state_reason: 'completed' as const } : {}),
            request,
          }),
        sayAgain,
      ),
  };
}
