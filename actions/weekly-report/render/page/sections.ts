// What else does a release team look at? Who owes what, what waits, what has no decision, exceptions, and what the report could not do.

import { aheadSaid } from '../../../shared/domain/days-ahead.ts';
import { count, enumerate } from '../../../shared/domain/words.ts';
import type {
  ReportContact,
  ReportSignOff,
  WeeklyReport,
} from '../../../shared/generated/weekly-report.types.ts';
import { daysSaid, exceptionSaid, exceptionsInOrder, NOBODY, sigSaid } from '../../vocabulary.ts';
import { type Html, html, link, outside, sentenceOf } from './html.ts';
import { partyNamed } from './parts.ts';

export interface Section {
  readonly id: string;
  readonly title: string;
  /** For the list of contents. */
  readonly short: string;
  readonly body: Html;
}

/** Those that have something in them, in the order of the page. */
export function furtherSections(report: WeeklyReport): Section[] {
  return [
    { id: 'debts', title: 'Who owes what', short: 'Who owes what', body: renderDebts(report) },
    {
      id: 'lag',
      title: 'Reviews that wait longer than a week',
      short: 'Late reviews',
      body: renderLag(report),
    },
    {
      id: 'pending',
      title: 'Proposal pull requests without a decision',
      short: 'Pull requests',
      body: renderPending(report),
    },
    { id: 'exceptions', title: 'Exceptions', short: 'Exceptions', body: renderExceptions(report) },
    { id: 'cleanup', title: 'Trackers to put right', short: 'Trackers', body: renderCleanup(report) },
    { id: 'errors', title: 'What the report could not do', short: 'Errors', body: renderErrors(report) },
  ].flatMap(({ body, ...section }) => (body === undefined ? [] : [{ ...section, body }]));
}

/** Where nothing of it fits the filter it says so, so that a link to it leads somewhere. */
export function renderSection({ id, title, body }: Section): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
<p class="quiet" data-empty hidden>Nothing here fits the filter.</p>
</section>`;
}

/** A table that scrolls sideways by itself on a narrow screen, also by keyboard. */
export function table(caption: string, columns: readonly string[], rows: readonly Html[]): Html {
  return scrolling(caption, columns, html`<tbody>${rows}</tbody>`);
}

export interface Group {
  readonly title: Html;
  readonly rows: readonly Html[];
}

/** The same with its rows in groups, so that columns stand below one another through all of them. */
export function groupedTable(caption: string, columns: readonly string[], groups: readonly Group[]): Html {
  const bodies = groups.map(
    ({ title, rows }) =>
      html`<tbody data-group><tr><th class="group" scope="rowgroup" colspan="${columns.length}">${title}</th></tr>${rows}</tbody>`,
  );
  return scrolling(caption, columns, html`${bodies}`);
}

function scrolling(caption: string, columns: readonly string[], bodies: Html): Html {
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table class="table-wide">
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
${bodies}</table></div>`;
}

function renderDebts({ debts, series }: WeeklyReport): Html | undefined {
  if (debts.length === 0) return undefined;
  return table(
    'Each person or SIG with what it is waited for, the most first',
    ['who', 'what'],
    debts.map(
      ({ by, items }) => html`<tr${by.sig === undefined ? '' : html` data-sig="${by.sig}"`}>
<th scope="row">${partyNamed(by)}</th>
<td><ul>${items.map(
        ({ proposal, message, days, address }) =>
          html`<li>${link(address, sentenceOf(message))} <span class="quiet">${series} ${proposal}${days === undefined ? '' : `, ${daysSaid(days)}`}</span></li>`,
      )}</ul></td></tr>`,
    ),
  );
}

function renderLag({ lag, series }: WeeklyReport): Html | undefined {
  if (lag.length === 0) return undefined;
  return table(
    'Reviews that are waited for longer than seven days, the longest first',
    ['pull request', 'waits', 'for', 'where to ask'],
    lag.map(
      ({
        repository,
        pull,
        title,
        address,
        days,
        since,
        for: party,
        sig,
        contact,
        proposal,
      }) => html`<tr data-sig="${sig ?? NOBODY}">
<th scope="row">${link(address, html`${outside(repository)} ${pull}: ${outside(title)}`)}${proposal === undefined ? '' : html` <span class="quiet nowrap">${series} ${proposal}</span>`}</th>
<td class="nowrap">${daysSaid(days)} <span class="quiet">since ${since.slice(0, 10)}</span></td>
<td>${partyNamed(party)}</td>
<td>${contactSaid(contact)}</td></tr>`,
    ),
  );
}

/** W-2: who waits longer than a week is told the SIG's meeting and contact. */
function contactSaid(contact: ReportContact | undefined): Html {
  const [meeting] = contact?.meetings ?? [];
  const parts = [
    meeting
      ? link(
          meeting.url,
          outside([meeting.day, meeting.time, meeting.zone].filter((part) => part !== '').join(' ')),
        )
      : undefined,
    contact?.mailingList === undefined ? undefined : link(contact.mailingList, 'mailing list'),
  ].filter((part) => part !== undefined);
  return html`${parts.map((part, index) => html`${index > 0 ? ', ' : ''}${part}`)}`;
}

function renderPending({ pending, decisions, series }: WeeklyReport): Html | undefined {
  const speed =
    decisions && decisions.count > 0
      ? html`<p>${count(decisions.count, 'pull request')} to the proposals ${decisions.count === 1 ? 'was' : 'were'} decided in the last 90 days: half of them within ${daysSaid(decisions.medianDays)}, the slowest in ${daysSaid(decisions.longestDays)}.</p>`
      : undefined;
  if (pending.length === 0) return speed;
  return html`${speed}${table(
    'Open pull requests to the proposals, the oldest first',
    ['pull request', 'open for', 'SIG', 'sign-off', 'waits for'],
    pending.map(
      ({
        pull,
        title,
        address,
        author,
        days,
        isDraft,
        proposals,
        sig,
        signOff,
        waitingFor,
        review,
      }) => html`<tr data-sig="${sig ?? NOBODY}">
<th scope="row">${link(address, html`${pull}: ${outside(title)}`)} <span class="quiet">${[
        author === undefined ? '' : `by ${author}`,
        isDraft ? 'draft' : '',
        proposals.length > 0 ? `${series} ${proposals.join(', ')}` : '',
      ]
        .filter((part) => part !== '')
        .join(', ')}</span></th>
<td class="nowrap">${daysSaid(days)}</td>
<td>${sig === undefined ? '' : sigSaid(sig)}</td>
<td>${signOff ? signOffSaid(signOff) : review === 'changes-requested' ? 'changes requested' : ''}</td>
<td>${waitingFor ? partyNamed(waitingFor) : ''}</td></tr>`,
    ),
  )}`;
}

/** Which sign-offs are missing; where the gate does not name them, its words. */
function signOffSaid({ state, description, missing }: ReportSignOff): Html {
  if (missing === undefined)
    return html`${state}${description === undefined ? '' : html`: ${outside(description)}`}`;
  return missing.length === 0 ? html`complete` : html`missing: ${enumerate(missing.map(sigSaid))}`;
}

function renderExceptions({ exceptions, series, proposals }: WeeklyReport): Html | undefined {
  if (exceptions.length === 0) return undefined;
  return table(
    'Exceptions of releases that are not out',
    ['proposal', 'from', 'state', 'ends'],
    exceptionsInOrder(exceptions).map((exception) => {
      const { proposal, release, freeze, until, daysLeft, thread } = exception;
      const known = proposals.find(({ number }) => number === proposal);
      return html`<tr data-sig="${known?.sig ?? NOBODY}"><th scope="row">${link(thread, `${series} ${proposal}`)} ${known ? outside(known.title) : ''}</th>
<td>${freeze} freeze of ${release}</td>
<td>${exceptionSaid(exception, (login) => login)}</td>
<td>${until ?? ''}${daysLeft === undefined ? '' : html` <span class="quiet">${aheadSaid(daysLeft)}</span>`}</td></tr>`;
    }),
  );
}

function renderCleanup({ cleanup }: WeeklyReport): Html | undefined {
  if (cleanup.length === 0) return undefined;
  return table(
    'Trackers that say something else than is the case',
    ['tracker', 'what is found', 'what to do'],
    cleanup.map(
      ({ tracker, address, message, hint, by }) => html`<tr>
<th scope="row">${link(address, `${tracker}`)}</th>
<td>${sentenceOf(message)}</td>
<td>${sentenceOf(hint)}${by ? html` <span class="quiet">By ${partyNamed(by)}.</span>` : ''}</td></tr>`,
    ),
  );
}

function renderErrors({ errors }: WeeklyReport): Html | undefined {
  if (errors.length === 0) return undefined;
  return table(
    'Errors of this report',
    ['about', 'what is wrong', 'what to do'],
    errors.map(
      ({ what, number, path, message, hint }) => html`<tr>
<th scope="row">${outside(what)}${number === undefined ? '' : ` ${number}`}${path === undefined ? '' : html` <code>${outside(path)}</code>`}</th>
<td>${sentenceOf(message)}</td>
<td>${sentenceOf(hint)}</td></tr>`,
    ),
  );
}
