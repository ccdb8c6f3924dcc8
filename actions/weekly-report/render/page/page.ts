// What does a release team look at in a browser? The whole report as one file: what needs attention, then everything, with a filter.

import { compareReleases, parseReleases, renderRelease } from '../../../shared/domain/release.ts';
import { count } from '../../../shared/domain/words.ts';
import type {
  ReportDeadline,
  ReportRelease,
  WeeklyReport,
} from '../../../shared/generated/weekly-report.types.ts';
import { planningOf } from '../../planning.ts';
import { roadmapOf } from '../../roadmap.ts';
import {
  compareSigs,
  phaseSaid,
  releasesAhead,
  releasesInPlanning,
  STAGE_WORDS,
  STAGES,
  STATE_WORDS,
  STATES,
  sigOf,
  sigSaid,
  timeSaid,
} from '../../vocabulary.ts';
import { renderAttention, renderStates, urgentOf } from './attention.ts';
import { type Html, html, link, outside } from './html.ts';
import { renderPlanningBody } from './planning.ts';
import { renderProposals } from './proposals.ts';
import { renderRoadmapBody, roadmapLead } from './roadmap.ts';
import { SCRIPT } from './script.ts';
import { furtherSections, renderSection, type Section } from './sections.ts';
import { renderShell } from './shell.ts';
import { renderTimeline } from './timeline.ts';

/** A whole page. It asks nothing of the network, and text from outside cannot run in it. */
export function renderPage(report: WeeklyReport): string {
  const { series, week, work, generatedAt } = report;
  const sections = sectionsOf(report);
  return renderShell({
    title: `${series} report ${week}`,
    skip: { to: 'attention', text: 'Skip to what needs attention' },
    head: renderHead(report, sections),
    main: html`${renderFilter(report)}
${sections.map(renderSection)}`,
    foot: html`<p>Read from GitHub at ${timeSaid(generatedAt)}. Check-ins of ${week}: ${work.posted} posted, ${work.updated} updated, ${work.standing} standing, ${work.quiet} quiet${
      work.failed > 0 ? html`, <strong>${work.failed} failed</strong>` : ''
    }.</p>`,
    script: SCRIPT,
  });
}

function sectionsOf(report: WeeklyReport): Section[] {
  const timeline = renderTimeline(report.releases, report.generatedAt);
  return [
    { id: 'attention', title: 'Needs attention', short: 'Attention', body: renderAttention(report) },
    ...(timeline ? [{ id: 'dates', title: 'Dates', short: 'Dates', body: timeline }] : []),
    {
      id: 'proposals',
      title: 'Proposals by SIG and state',
      short: 'Proposals',
      body: renderProposals(report),
    },
    ...releasesAhead(report.releases).flatMap((release) => roadmapSection(report, release)),
    ...releasesInPlanning(report.releases).flatMap((release) => planningSection(report, release)),
    ...furtherSections(report),
  ];
}

/** A release that nobody aims at, and nobody did, has no roadmap to show. */
function roadmapSection(report: WeeklyReport, { name }: ReportRelease): Section[] {
  const roadmap = roadmapOf(report, name);
  const { accepted, open, gone } = roadmap;
  if (accepted.length + open.length + gone.length === 0) return [];
  return [
    {
      id: `roadmap-${name}`,
      title: `Roadmap of ${name}`,
      short: `Roadmap ${name}`,
      body: html`${roadmapLead(roadmap)}${renderRoadmapBody(roadmap)}`,
    },
  ];
}

function planningSection(report: WeeklyReport, { name }: ReportRelease): Section[] {
  const planning = planningOf(report, name);
  if (planning.sigs.every(({ candidates }) => candidates.length === 0)) return [];
  return [
    {
      id: `planning-${name}`,
      title: `Planning of ${name}`,
      short: `Planning ${name}`,
      body: renderPlanningBody(planning),
    },
  ];
}

function renderHead(report: WeeklyReport, sections: readonly Section[]): Html {
  const { repository, server, series, week, commit, generatedAt, previous, issue } = report;
  const facts = [
    html`as of <time datetime="${generatedAt}">${timeSaid(generatedAt)}</time>`,
    commit === undefined ? undefined : html`proposals at <code>${commit.slice(0, 12)}</code>`,
    issue ? link(issue.address, `issue ${issue.number}`) : undefined,
    previous ? html`before: ${link(previous.address, previous.week)}` : undefined,
  ].filter((fact) => fact !== undefined);
  return html`<header class="head">
<p class="quiet small">${link(`${server}/${repository}`, outside(repository))}${facts.map((fact) => html` · ${fact}`)}</p>
<h1>${series} report ${week}</h1>
<p class="lead">${renderLead(report)}</p>
${renderStates(report)}
</header>
<nav aria-label="On this page"><ul>${sections.map(({ id, short }) => html`<li><a href="#${id}">${short}</a></li>`)}</ul></nav>`;
}

/** Of more releases nobody wants to hear first of all. */
const TOLD = 2;

/** The report in one sentence. */
function renderLead({ releases, series, ...report }: WeeklyReport): Html {
  const urgent = urgentOf(report.proposals).length;
  const need = html`<strong>${urgent === 0 ? 'nothing needs attention' : `${count(urgent, series)} ${urgent === 1 ? 'needs' : 'need'} attention`}</strong>`;
  const dated = releasesAhead(releases)
    .filter(({ isCurrent, next }) => isCurrent || next)
    .slice(0, TOLD);
  if (dated.length === 0) return html`No release has dates; ${need}.`;
  const told = dated.map(({ name, phase, next }) => {
    return html`${name} ${phaseSaid(phase)}${next ? `, ${untilSaid(next)}` : ''}; `;
  });
  return html`${told}${need}.`;
}

function untilSaid({ what, days }: ReportDeadline): string {
  if (days === 0) return what === 'release' ? 'to be released today' : `${what} is today`;
  return `${count(days, 'day')} until ${what === 'release' ? 'it is released' : what}`;
}

function renderFilter(report: WeeklyReport): Html {
  const { proposals, sigs } = report;
  const releases = [...new Set(proposals.flatMap(({ target }) => (target ? [target.release] : [])))]
    .flatMap((name) => parseReleases(name))
    .sort(compareReleases)
    .map(renderRelease);
  const names = [...new Set([...proposals.map(sigOf), ...sigs.map(({ name }) => name)])].sort(compareSigs);
  const states = STATES.filter((state) => proposals.some((proposal) => proposal.state === state));
  const select = (
    name: string,
    label: string,
    options: readonly (readonly [value: string, text: string])[],
  ) =>
    html`<label>${label}<select name="${name}"><option value="">all</option>${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>`;
  return html`<div id="filter" class="filter" role="search" aria-label="Filter proposals" hidden>
<form id="filter-form" autocomplete="off">
${select(
  'sig',
  'SIG',
  names.map((name) => [name, sigSaid(name)]),
)}
${select(
  'stage',
  'Stage',
  STAGES.map((stage) => [stage, STAGE_WORDS[stage]]),
)}
${
  releases.length > 1
    ? select(
        'release',
        'Release',
        releases.map((name) => [name, name]),
      )
    : ''
}
${select(
  'state',
  'State',
  states.map((state) => [state, STATE_WORDS[state]]),
)}
<label>Number, title or owner<input type="search" name="text" spellcheck="false"></label>
<button type="reset" name="reset" hidden>Show all</button>
<output id="filter-count" role="status" aria-live="polite"></output>
</form>
</div>`;
}
