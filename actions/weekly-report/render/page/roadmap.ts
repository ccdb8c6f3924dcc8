// What is accepted for a release? The roadmap as part of the report's page, and as a page of its own.

import type { Roadmap, RoadmapEntry } from '../../../shared/generated/roadmap.types.ts';
import type { WeeklyReport } from '../../../shared/generated/weekly-report.types.ts';
import { NOBODY, STAGE_WORDS, sigOf, sigSaid, timeSaid } from '../../vocabulary.ts';
import { differencesOf, headlineOf, missingSaid, sigsOf, unknownSaid } from '../roadmap.ts';
import { type Html, html, link, outside, prose, sentenceOf } from './html.ts';
import { proposalName, stateBadge } from './parts.ts';
import { groupedTable, table } from './sections.ts';
import { renderShell } from './shell.ts';
import { renderTimeline } from './timeline.ts';

/** A whole page. */
export function renderRoadmapPage(roadmap: Roadmap, { releases }: Pick<WeeklyReport, 'releases'>): string {
  const { release, repository, server, week, generatedAt } = roadmap;
  const timeline = renderTimeline(
    releases.filter(({ name }) => name === release),
    generatedAt,
  );
  return renderShell({
    title: `Roadmap of ${release}`,
    skip: { to: 'accepted', text: 'Skip to what is accepted' },
    head: html`<header class="head">
<p class="quiet">${link(`${server}/${repository}`, outside(repository))}</p>
<h1>Roadmap of ${release}</h1>
<p class="lead">${headlineOf(roadmap)}</p>
<p class="callout">${roadmap.note}</p>
${timeline}
</header>`,
    main: html`<section id="accepted" aria-labelledby="accepted-title"><h2 id="accepted-title">Accepted</h2>${renderRoadmapBody(roadmap)}</section>`,
    foot: html`<p>From the report of ${week}, read ${timeSaid(generatedAt)}${commitSaid(roadmap)}.</p>`,
  });
}

/** For a section: the difference to last week, what is accepted, and what is not yet. */
export function renderRoadmapBody(roadmap: Roadmap): Html {
  const { accepted, open, series, release } = roadmap;
  return html`${renderDifference(roadmap)}
${
  accepted.length > 0
    ? groupedTable(
        `Accepted for ${release}, by SIG`,
        ['proposal', 'stage', 'state', 'accepted', 'target set in', 'code'],
        sigsOf(accepted).map(({ sig, entries }) => ({
          title: html`${sigSaid(sig)} <span class="tally" data-tally>${entries.length}</span>`,
          rows: entries.map((entry) => renderRow(entry, roadmap)),
        })),
      )
    : ''
}
${
  open.length > 0
    ? html`<section data-group><h3>Aims at ${release}, not accepted</h3>${table(
        `Proposals that aim at ${release} and are not accepted`,
        ['proposal', 'stage', 'SIG', 'what is missing'],
        open.map(
          (
            each,
          ) => html`<tr data-sig="${sigOf(each)}" data-stage="${each.stages.join(' ')}" data-release="${release}"><th scope="row">${proposalName(each, series)}</th>
<td>${each.stages.map((stage) => STAGE_WORDS[stage]).join(', ')}</td><td>${sigSaid(each.sig)}</td>
<td>${each.pull ? link(each.pull.address, prose(missingSaid(each))) : prose(missingSaid(each))}</td></tr>`,
        ),
      )}</section>`
    : ''
}`;
}

function renderDifference(roadmap: Roadmap): Html {
  const differences = differencesOf(roadmap);
  const unknown = unknownSaid(roadmap);
  if (!differences) return html`<p class="quiet">There is no earlier report to compare with.</p>`;
  const since = roadmap.comparedWith === undefined ? 'Since last week' : `Since ${roadmap.comparedWith}`;
  return html`<h3>${since}</h3>${
    differences.length === 0
      ? html`<p class="quiet">Nothing changed.</p>`
      : html`<ul>${differences.map(
          (each) =>
            html`<li data-sig="${each.sig ?? NOBODY}">${proposalName(each, roadmap.series)} <span class="quiet">${sigSaid(each.sig)}</span> ${prose(each.message)}</li>`,
        )}</ul>`
  }${unknown === undefined ? '' : html`<p class="quiet">${unknown}</p>`}`;
}

const MARKS = { new: 'new', changed: 'changed', same: undefined, unknown: undefined } as const;

function renderRow(entry: RoadmapEntry, { series, release }: Roadmap): Html {
  const { stages, state, since, pull, source, pulls, exceptions, difference, tracker } = entry;
  const mark = MARKS[difference];
  const shown = pulls.filter((each) => each.state !== 'closed');
  const merged = shown.filter((each) => each.state === 'merged').length;
  return html`<tr data-sig="${sigOf(entry)}" data-stage="${stages.join(' ')}" data-release="${release}" data-state="${state}">
<th scope="row">${proposalName(entry, series)}${mark === undefined ? '' : html` <span class="new small">${mark}</span>`}</th>
<td>${stages.map((stage) => STAGE_WORDS[stage]).join(', ')}</td>
<td>${stateBadge(state)}</td>
<td>${since?.slice(0, 10) ?? ''}${pull ? html` ${link(pull.address, `by ${pull.number}`)}` : ''}${exceptions.map(
    ({ freeze, until, thread }) =>
      html`<br>${link(thread, `exception from the ${freeze} freeze`)}${until === undefined ? '' : ` until ${until}`}`,
  )}</td>
<td class="small">${
    source.path === undefined
      ? source.from
      : html`${link(source.address, outside(source.path))}${source.commit === undefined ? '' : html` at <code>${source.commit.slice(0, 12)}</code>`}`
  }${tracker ? html`; ${link(tracker.address, `tracker ${tracker.number}`)}` : ''}</td>
<td class="small">${
    shown.length === 0
      ? html`<span class="quiet">none</span>`
      : html`${merged} of ${shown.length} merged<ul>${shown.map((each) => html`<li>${link(each.address, html`${outside(each.repository)} ${each.number}`)} ${each.state}</li>`)}</ul>`
  }</td></tr>`;
}

function commitSaid({ commit }: Roadmap): Html {
  return commit === undefined ? html`` : html` at commit <code>${commit.slice(0, 12)}</code>`;
}

/** Of the whole sentence only what a reader of one line wants. */
export function roadmapLead(roadmap: Roadmap): Html {
  return html`<p>${headlineOf(roadmap)} <span class="quiet">${sentenceOf(roadmap.note)}</span></p>`;
}
