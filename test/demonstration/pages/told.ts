// Pages that the suite's own terminal writes: report, roadmap, announcement; and the calendar with its preview.

import { type Html, html, outside } from '../../../actions/weekly-report/render/page/html.ts';
import { renderInstant } from '../lighthouse.ts';
import { codeFreezeOf, freezeOf } from '../scenes/when.ts';
import { renderMarkdown } from './markdown.ts';
import { type Body, inOrder, type View } from './view.ts';

export function renderReport({ lighthouse }: View): Body {
  const newest = inOrder(lighthouse.home).findLast(({ title }) => title.startsWith('Weekly report'));
  const main = html`<p>What the release team reads: as an issue, and <a href="#page">as a page</a>. Both come from one report.</p>
<h2>The issue</h2>
${
  newest
    ? html`<article class="box suite"><header><strong>github-actions</strong> <a href="/trackers/${newest.number}">#${newest.number}</a> ${outside(newest.title)}</header>${renderMarkdown(newest.body)}</article>`
    : html`<p class="quiet">No week has been reported yet: move the clock to Monday. The page below is what would be said now.</p>`
}
<h2 id="page">The page</h2>
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
  return html`<p><a href="${address}">Open it alone</a></p><iframe src="${address}" title="${title}"></iframe>`;
}

/** `preview` is what the terminal says: who would be held if the next freeze were now. */
export function renderCalendar({ lighthouse }: View, preview: string): Body {
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
<pre class="mail" tabindex="0">${preview}</pre>`;
  return { title: 'Calendar', menu: '/calendar', main };
}
