// What would each SIG take on? The planning of a release as part of the report's page, and as a page of its own.

import type { WeeklyReport } from '../../../shared/generated/weekly-report.types.ts';
import type { Candidate, Planning } from '../../planning.ts';
import { datesSaid, STAGE_WORDS, sigSaid } from '../../vocabulary.ts';
import { decisionSaid, loadSaid } from '../planning.ts';
import { type Html, html, link, outside, prose } from './html.ts';
import { proposalName } from './parts.ts';
import { groupedTable, table } from './sections.ts';
import { renderShell } from './shell.ts';
import { renderTimeline } from './timeline.ts';

/** A whole page. */
export function renderPlanningPage(
  planning: Planning,
  { releases, server }: Pick<WeeklyReport, 'releases' | 'server'>,
): string {
  const { release, repository, week, generatedAt, dates } = planning;
  return renderShell({
    title: `Planning of ${release}`,
    skip: { to: 'planning', text: 'Skip to the candidates' },
    head: html`<header class="head">
<p class="quiet">${link(`${server}/${repository}`, outside(repository))}</p>
<h1>Planning of ${release}</h1>
<p class="lead">${prose(datesSaid(dates))}</p>
${renderTimeline(
  releases.filter(({ name }) => name === release),
  generatedAt,
)}
</header>`,
    main: html`<section id="planning" aria-labelledby="planning-title"><h2 id="planning-title">Candidates by SIG</h2>${renderPlanningBody(planning)}</section>`,
    foot: html`<p>From the report of ${week}.</p>`,
  });
}

/** For a section. */
export function renderPlanningBody(planning: Planning): Html {
  const { sigs, people, series, release } = planning;
  const own = sigs.filter(({ candidates }) => candidates.length > 0);
  if (own.length === 0) return html`<p class="quiet">No ${series} aims at ${release}.</p>`;
  return html`${groupedTable(
    `Candidates for ${release} by SIG, the highest priority first`,
    ['proposal', 'stage', 'decision', 'priority', 'reviewers', 'approvers'],
    own.map((sig) => ({
      title: html`${sigSaid(sig.name)} <span class="quiet">${loadSaid(sig)}</span>`,
      rows: sig.candidates.map((candidate) => renderRow(candidate, planning)),
    })),
  )}${
    people.length === 0
      ? ''
      : html`<h3>Who is named</h3>${table(
          'People by the number of candidates that they are to review or to approve',
          ['who', 'reviews', 'approves'],
          people.map(
            ({ name, reviews, approves }) =>
              html`<tr><th scope="row">${outside(name)}</th><td>${numbers(reviews)}</td><td>${numbers(approves)}</td></tr>`,
          ),
        )}`
  }`;
}

function renderRow(candidate: Candidate, { series, release }: Planning): Html {
  const { sig, stages, priority, reviewers, approvers } = candidate;
  return html`<tr data-sig="${sig}" data-stage="${stages.join(' ')}" data-release="${release}"><th scope="row">${proposalName(candidate, series)}</th>
<td>${stages.map((stage) => STAGE_WORDS[stage]).join(', ')}</td>
<td>${decisionSaid(candidate)}</td>
<td>${priority === undefined ? html`<span class="quiet">none</span>` : outside(priority)}</td>
<td>${names(reviewers)}</td><td>${names(approvers)}</td></tr>`;
}

function names(people: readonly string[]): Html {
  if (people.length === 0) return html`<strong>nobody</strong>`;
  return html`${people.map((name, index) => html`${index > 0 ? ', ' : ''}${outside(name)}`)}`;
}

/** `3: 7, 9, 12` */
function numbers(proposals: readonly number[]): Html {
  return proposals.length === 0
    ? html`<span class="quiet">0</span>`
    : html`${proposals.length} <span class="quiet">(${proposals.join(', ')})</span>`;
}
