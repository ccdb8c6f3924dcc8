// Pages that the suite's own terminal writes: report, roadmap, announcement; and the calendar with its preview.

import { type Html, html, outside } from '../../../actions/weekly-report/render/page/html.ts';
import { SUITE_LOGIN } from '../difference.ts';
import { standingOf } from '../heads.ts';
import type { Lighthouse } from '../lighthouse.ts';
import { newestReport } from '../places.ts';
import { codeFreezeOf, freezeOf, renderInstant } from '../when.ts';
import { renderMarkdown } from './markdown.ts';
import { type Body, inOrder, nameOf, type View } from './view.ts';

export function renderReport({ lighthouse }: View): Body {
  const newest = newestReport(lighthouse);
  const main = html`<p>What the release team reads: as an issue, and <a href="#at-frame">as a page</a>. Both come from one report.</p>
<h2 id="at-issue">The issue</h2>
${
  newest
    ? html`<article class="box suite"><header><strong>${SUITE_LOGIN}</strong> <a href="/trackers/${newest.number}">#${newest.number}</a> ${outside(newest.title)}</header>${renderMarkdown(newest.body)}</article>`
    : html`<p class="quiet">No week has been reported yet: move the clock to Monday. The page below is what would be said now.</p>`
}
<h2>The page</h2>
${frame('/told/report.html', 'The weekly report as a page')}`;
  return { title: 'Weekly report', menu: '/report', main };
}

export function renderRoadmap(): Body {
  return {
    title: 'Roadmap',
    menu: '/roadmap',
    main: frame('/told/roadmap.html', 'The roadmap of the release'),
  };
}

export function renderAnnouncement(): Body {
  return {
    title: 'Announcement',
    menu: '/announcement',
    main: frame('/told/announcement.html', 'The mail that announces what is accepted'),
  };
}

function frame(address: string, title: string): Html {
  return html`<p id="at-frame"><a href="${address}">Open it by itself</a></p><iframe src="${address}" title="${title}"></iframe>`;
}

/** `preview` is what the terminal says: which pull requests would be held if the next freeze were now, or why it cannot tell. */
export function renderCalendar({ lighthouse }: View, preview: readonly number[] | string): Body {
  const now = lighthouse.github.clock.now();
  const when = (instant: number) =>
    html`${renderInstant(instant)}${instant <= now ? html` <span class="label">passed</span>` : ''}`;
  const main = html`<div class="scroll"><table class="table-wide"><thead><tr><th scope="col">release</th><th scope="col">enhancement freeze holds from</th><th scope="col">code freeze holds from</th><th scope="col">general availability</th></tr></thead>
<tbody>${Object.values(lighthouse.releases).map(
    ({ release, ga }) =>
      html`<tr><th scope="row">${release}</th><td>${when(freezeOf(lighthouse, release))}</td><td>${when(codeFreezeOf(lighthouse, release))}</td><td>${ga}</td></tr>`,
  )}</tbody></table></div>
<p class="small quiet">The dates stand in <code>lighthouse/sig-release</code>, as days. A day ends where it ends last: Anywhere on Earth (UTC-12).</p>
<h2>If the next freeze were now</h2>
${typeof preview === 'string' ? html`<pre class="mail" tabindex="0">${preview}</pre>` : previewOf(lighthouse, preview)}`;
  return { title: 'Calendar', menu: '/calendar', main };
}

/** What is held already says nothing of the next freeze. */
function previewOf(lighthouse: Lighthouse, held: readonly number[]): Html {
  const open = inOrder(lighthouse.home).flatMap((issue) =>
    issue.kind === 'PullRequest' && issue.state === 'open' ? [issue] : [],
  );
  const already = open.filter((pull) => standingOf(pull, 'freeze')?.state === 'failure');
  const more = open.filter((pull) => held.includes(pull.number) && !already.includes(pull));
  const said = html`<p>${more.length} of ${open.length} open pull requests would be held by it${
    already.length === 0
      ? ''
      : html`; ${already.length} more ${already.length === 1 ? 'is' : 'are'} held already`
  }.</p>`;
  return more.length === 0
    ? said
    : html`${said}<ul>${more.map((pull) => html`<li>${nameOf(pull, lighthouse)}</li>`)}</ul>`;
}
