// What is said on issues: comments, and the issue of the report. Said once, also where the answer is lost.

import type { ReportQuestions } from './report-questions.ts';
import { linesOf, sayAgain, threadWords } from './thread-words.ts';
import type { Connection, Here } from './transport.ts';

const NEEDS = 'issues: write';
const MINUTE = 60_000;

export function issueWords(
  connection: Connection,
  here: Here,
): Pick<ReportQuestions, 'onIssue' | 'openIssue' | 'editIssue'> {
  return {
    onIssue: threadWords(connection, here, 'issues', (standing, _body, marker) =>
      hasMarker(standing, marker),
    ),
    openIssue: async ({ title, body, label, marker }) => {
      const since = new Date((connection.serverTime() ?? 0) - MINUTE).toISOString();
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
                since,
                sort: 'created',
                per_page: 100,
                request,
              }),
          );
          const made = recent.find((issue) => hasMarker(issue.body, marker));
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

/** Whatever else it says: of two runs at once one text is enough. */
function hasMarker(standing: string | null | undefined, marker: string): boolean {
  return linesOf(standing ?? '').includes(marker);
}
