// What needs somebody, first of all? The proposals that do not go well with the one thing to do about each, and whatever else should not wait.

import { aheadSaid } from '../../../shared/domain/days-ahead.ts';
import { count, enumerate } from '../../../shared/domain/words.ts';
import type {
  ReportProposal,
  ReportRetarget,
  WeeklyReport,
} from '../../../shared/generated/weekly-report.types.ts';
import {
  carriedSaid,
  daysSaid,
  STATE_WORDS,
  STATES,
  sigOf,
  sigSaid,
  timeSaid,
  URGENT,
} from '../../vocabulary.ts';
import { type Html, html, link, sentenceOf } from './html.ts';
import { actionSaid, filterable, proposalName, sigName, stateBadge, stateSign, targetOf } from './parts.ts';

/** As many as somebody reads at once; what follows is folded, group by group. */
const SHOWN = 30;

export function renderStates({ counts }: WeeklyReport): Html {
  const items = STATES.map((state) => {
    const number = counts[state] ?? 0;
    const inside = html`<a class="${state}${number === 0 ? ' none' : ''}" href="#proposals" data-filter-key="state" data-filter-value="${state}"><b>${number}</b> ${stateSign(state)} ${STATE_WORDS[state]}</a>`;
    return html`<li>${inside}</li>`;
  });
  return html`<ul class="states" aria-label="Proposals by state">${items}</ul>`;
}

export function urgentOf(proposals: readonly ReportProposal[]): ReportProposal[] {
  return proposals.filter(({ state }) => URGENT.includes(state));
}

export function renderAttention(report: WeeklyReport): Html {
  const urgent = urgentOf(report.proposals);
  let shown = 0;
  const groups = URGENT.flatMap((state) => {
    const own = urgent.filter((proposal) => proposal.state === state).sort(byDeadline);
    if (own.length === 0) return [];
    const isFolded = shown > 0 && shown + own.length > SHOWN;
    shown += own.length;
    const cards = html`<ol class="cards">${own.map((proposal) => renderCard(proposal, report))}</ol>`;
    const heading = html`<h3>${stateBadge(state)} <span class="tally" data-tally>${own.length}</span></h3>`;
    return [
      html`<div data-group>${heading}${isFolded ? html`<details data-fold><summary>Show ${count(own.length, 'proposal')}</summary>${cards}</details>` : cards}</div>`,
    ];
  });
  const alerts = alertsOf(report);
  return html`<div class="split">
<div>${groups.length > 0 ? groups : html`<p>Every proposal is on track.</p>`}</div>
<div>${alerts.length > 0 ? html`<h3>Should not wait either</h3><ul class="alerts">${alerts.map((alert) => html`<li>${alert}</li>`)}</ul>` : ''}</div>
</div>`;
}

function renderCard(proposal: ReportProposal, { series }: WeeklyReport): Html {
  const { state, reasons, next, waits, retarget } = proposal;
  const [reason] = reasons;
  const [longest] = waits;
  return html`<li class="card edge-${state}" ${filterable(proposal)}>
<div><h4>${proposalName(proposal, series)}</h4>
<p class="meta small quiet"><span>${sigName(sigOf(proposal))}</span><span>${targetOf(proposal)}</span>${
    longest?.isOverdue ? html`<span>waiting for ${daysSaid(longest.days)}</span>` : ''
  }</p></div>
<div>${reason ? html`<p>${sentenceOf(reason.message)}</p>` : ''}
${next ? html`<p>${actionSaid(next)}</p>` : ''}
${retarget && next?.id !== 'retarget' ? proposed(retarget) : ''}</div>
</li>`;
}

/** What owner and SIG are asked to decide (W-3). */
function proposed({ to, instead, reason }: ReportRetarget): Html {
  if (to !== 'rejected') return html`<p class="small">Proposed: move it to ${to}.</p>`;
  const other = instead === undefined ? '' : `, or move it to ${instead}`;
  return html`<p class="small">Proposed: <strong>give it up</strong>${other}. ${sentenceOf(reason)}</p>`;
}

/** Who has a deadline first; without one by number. */
function byDeadline(a: ReportProposal, b: ReportProposal): number {
  const [left, right] = [a.next?.until?.at ?? '~', b.next?.until?.at ?? '~'];
  return left === right ? a.number - b.number : left < right ? -1 : 1;
}

const SOON = 7;

function alertsOf(report: WeeklyReport): Html[] {
  const { lag, sigs, exceptions, cleanup, errors, sweep, skippedWeeks, pending, work } = report;
  const silent = sigs.filter(
    ({ isActive, isRequired, counts }) =>
      !isActive && (isRequired === true || Object.values(counts).some((each) => each > 0)),
  );
  const ending = exceptions.filter(
    ({ state, daysLeft }) => state === 'granted' && daysLeft !== undefined && daysLeft <= SOON,
  );
  const asked = exceptions.filter(({ state }) => state === 'open');
  const old = pending.filter(({ days, isDraft }) => days > SOON && !isDraft);
  const alerts: (Html | undefined)[] = [
    errors.length > 0
      ? html`<a href="#errors">${count(errors.length, 'thing')} could not be read or said</a>: the report may be incomplete.`
      : undefined,
    sweep?.isLate
      ? html`The gates ${sweep.at === undefined ? 'have never looked at all pull requests' : `last looked at all pull requests at ${timeSaid(sweep.at)}`}: their schedule may be off.`
      : undefined,
    ...ending.map(
      (each) =>
        html`The ${link(each.thread, html`exception of ${report.series} ${each.proposal}`)} from the ${each.freeze} freeze of ${each.release} ends ${aheadSaid(each.daysLeft ?? 0)}.`,
    ),
    asked.length > 0
      ? html`<a href="#exceptions">${count(asked.length, 'request')} for an exception</a> ${asked.length === 1 ? 'waits' : 'wait'} for the release team.`
      : undefined,
    lag.length > 0
      ? html`<a href="#lag">${count(lag.length, 'review')}</a> ${lag.length === 1 ? 'has' : 'have'} waited longer than a week, the longest ${daysSaid(Math.max(...lag.map(({ days }) => days)))}.`
      : undefined,
    silent.length > 0
      ? html`No representative of ${enumerate(silent.map(({ name }) => sigSaid(name)))} has said anything for four weeks.`
      : undefined,
    old.length > 0
      ? html`<a href="#pending">${count(old.length, 'proposal pull request')}</a> ${old.length === 1 ? 'has' : 'have'} been open for more than a week without a decision.`
      : undefined,
    cleanup.length > 0
      ? html`<a href="#cleanup">${count(cleanup.length, 'tracker')}</a> to put right.`
      : undefined,
    skippedWeeks.length > 0 ? html`There is no report of ${enumerate(skippedWeeks)}.` : undefined,
    work.carriedOver > 0 ? html`${carriedSaid(work)}` : undefined,
  ];
  return alerts.filter((alert) => alert !== undefined);
}
