// What was said on an issue or a pull request, in the order of time, and by whom.

import { type Html, html, outside } from '../../../actions/weekly-report/render/page/html.ts';
import type { Comment, Issue, Review, TimelineEvent } from '../../github/state/model.ts';
import { SUITE_LOGIN } from '../difference.ts';
import { GATES } from '../heads.ts';
import { called, somebody } from '../who.ts';
import { renderMarkdown } from './markdown.ts';
import { hidden, person, timeOf } from './view.ts';

const STATES: Readonly<Record<string, string>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'requested changes',
  COMMENTED: 'reviewed',
  DISMISSED: 'reviewed; the review was dismissed',
};

/** What the suite keeps there, the newest first. */
export function renderSuite({ comments, author, body, createdAt }: Issue): Html {
  const own = comments.filter((comment) => comment.author?.login === SUITE_LOGIN);
  if (author?.login === SUITE_LOGIN)
    return html`<article class="box suite"><header>${SUITE} opened this ${timeOf(createdAt)}</header>
${renderMarkdown(body)}</article>${own.toReversed().map(renderComment)}`;
  return own.length > 0
    ? html`${own.toReversed().map(renderComment)}`
    : html`<p class="quiet">Nothing yet.</p>`;
}

const SUITE = html`<strong>${SUITE_LOGIN}</strong> <span class="quiet">the suite</span>`;

/** What people said, and what happened. */
export function renderConversation(issue: Issue): Html {
  const people = issue.comments.filter(({ author }) => author?.login !== SUITE_LOGIN);
  const said = [
    ...people.map((comment) => ({ at: comment.createdAt, shown: renderComment(comment) })),
    ...(issue.kind === 'PullRequest'
      ? issue.reviews.map((review) => ({
          at: review.submittedAt ?? review.createdAt,
          shown: renderReview(review),
        }))
      : []),
    ...issue.events.flatMap((event) => {
      const shown = renderEvent(event);
      return shown ? [{ at: event.at, shown }] : [];
    }),
  ].sort((a, b) => a.at - b.at);
  return html`<section class="conversation">${
    issue.author?.login === SUITE_LOGIN
      ? ''
      : html`<article class="box"><header>${person(issue.author?.login)} opened this ${timeOf(issue.createdAt)}</header>
${renderMarkdown(issue.body)}</article>`
  }
${said.map(({ shown }) => shown)}</section>`;
}

function renderComment({ author, body, createdAt, id }: Comment): Html {
  const isSuite = author?.login === SUITE_LOGIN;
  const gate = GATES.find((name) => isSuite && body.startsWith(`<!-- enhancement-actions: ${name} -->`));
  return html`<article class="box${isSuite ? ' suite' : ''}" id="c${id}"><header${gate === undefined ? '' : html` id="at-${gate}"`}>${
    isSuite ? SUITE : person(author?.login)
  } ${timeOf(createdAt)}</header>
${renderMarkdown(body)}
${
  isSuite || !somebody(author?.login ?? '')
    ? ''
    : html`<form class="inside" method="post" action="/act">${hidden({ do: 'unsay', comment: id })}<button class="small">Take back</button></form>`
}</article>`;
}

function renderReview({ author, body, state, createdAt, submittedAt }: Review): Html {
  return html`<article class="box"><header>${person(author?.login)} <strong>${STATES[state] ?? state}</strong> ${timeOf(submittedAt ?? createdAt)}</header>
${body === '' ? '' : renderMarkdown(body)}</article>`;
}

/** Of what happens on its own, only what a reader would ask about. */
function renderEvent(event: TimelineEvent): Html | undefined {
  const who = called(event.actor?.login ?? 'ghost');
  switch (event.event) {
    case 'head_ref_force_pushed':
      return line(html`${who} force-pushed <code>${event.after.slice(0, 12)}</code>`, event.at);
    case 'labeled':
      return line(html`${who} set <span class="label">${event.label.name}</span>`, event.at);
    case 'unlabeled':
      return line(html`${who} took away <span class="label">${event.label.name}</span>`, event.at);
    case 'merged':
    case 'closed':
    case 'reopened':
      return line(html`${who} ${event.event} this`, event.at);
    case 'renamed':
      return line(html`${who} renamed it to ${outside(event.to)}`, event.at);
    default:
      return undefined;
  }
}

function line(what: Html, at: number): Html {
  return html`<p class="small quiet">${what} ${timeOf(at)}</p>`;
}
