// What stands around every page: where one is, what time it is there, what happened last, and the scene that is played.

import {
  type Html,
  html,
  markupOf,
  outside,
  prose,
} from '../../../actions/weekly-report/render/page/html.ts';
import { CURRENT } from '../../seed/schedules.ts';
import { issueAt, SPOTS } from '../places.ts';
import { comingSaid, renderInstant } from '../when.ts';
import { renderHappening } from './happening.ts';
import type { Body, View } from './view.ts';

const MENU: readonly (readonly [path: string, name: string])[] = [
  ['/', 'Pull requests'],
  ['/trackers', 'Issues'],
  ['/report', 'Weekly report'],
  ['/roadmap', 'Roadmap'],
  ['/announcement', 'Announcement'],
  ['/calendar', 'Calendar'],
  ['/scenes', 'Scenes'],
  ['/happened', 'What happened'],
];

export function renderPage(view: View, { title, menu, main }: Body): string {
  return `${markupOf(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Lighthouse</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="data:,">
<script defer src="/mermaid.js"></script>
<script defer src="/client.js"></script>
</head>
<body>
<a class="skip" href="#main">To the page</a>
<div class="top"><div class="wrap">
<strong><a href="/">Lighthouse</a></strong>
<nav aria-label="Pages"><ul>${MENU.map(
    ([path, name]) =>
      html`<li><a href="${path}"${path === menu ? html` aria-current="page"` : ''}>${name}</a></li>`,
  )}</ul></nav>
</div></div>
${clock(view)}
<div class="wrap">
<main id="main" tabindex="-1">
${scene(view)}
${problem(view)}
${
  view.after
    ? renderHappening(view.after, view.lighthouse, {
        isTold: view.after !== view.playing?.last,
        own: issueAt(view.path, view.lighthouse),
      })
    : ''
}
<h1>${title}</h1>
${main}
</main>
<footer><p>An imaginary project on a GitHub of its own: nothing of it leaves this machine, and the actions are the bundles that a repository would run.</p></footer>
</div>
</body>
</html>`)}\n`;
}

const MOVES: readonly (readonly [value: string, name: string])[] = [
  ['hour', '+ 1 hour'],
  ['day', '+ 1 day'],
  ['week', 'to Monday'],
  ['freeze', `past the enhancement freeze of ${CURRENT}`],
  ['code-freeze', `past the code freeze of ${CURRENT}`],
];

function clock({ lighthouse }: View): Html {
  const now = lighthouse.github.clock.now();
  return html`<div class="clock"><div class="wrap">
<span>Here it is <time datetime="${new Date(now).toISOString()}">${renderInstant(now)}</time>; ${comingSaid(lighthouse, now)}.</span>
<form method="post" action="/act"><input type="hidden" name="do" value="clock">
<label for="to">Move the clock</label>
<select id="to" name="to">${MOVES.map(([value, name]) => html`<option value="${value}">${name}</option>`)}</select>
<button>Move</button></form>
</div></div>`;
}

function scene({ playing, after, path }: View): Html {
  if (!playing) return html``;
  const { steps, title, about } = playing.scene;
  const step = steps[playing.taken - 1];
  const next = steps[playing.taken];
  // What is told is told where the scene looks: elsewhere somebody has gone a way of their own.
  const isAtStep = path === playing.look && (after === undefined || after === playing.last);
  return html`<section class="scene" aria-labelledby="scene">
<h2 id="scene">Scene: ${title}, ${step ? html`step ${playing.taken} of ${steps.length}` : html`${steps.length} steps`}</h2>
${step ? '' : html`<p class="told">${about}</p><p>Below is the project as it is before the first step.</p>`}
${step && !isAtStep ? html`<p><a href="${playing.look ?? '/'}">Back to the scene</a></p>` : ''}
${step && isAtStep ? html`<p class="told">${prose(step.tell)}</p><p><strong>Look:</strong> ${prose(step.see)} <a href="#at-${step.at}" accesskey="l">Go to ${SPOTS[step.at]}</a></p>` : ''}
${
  next
    ? html`<form class="row" method="post" action="/scene/next"><input type="hidden" name="taken" value="${playing.taken}"><button class="main" accesskey="n" autofocus>Next</button> <span>${prose(next.tell)}</span></form>`
    : html`<p><strong>The end.</strong></p>`
}
<form method="post" action="/scene/leave"><button class="small">${next ? 'Leave the scene' : 'Back to the menu'}</button></form>
</section>`;
}

function problem({ problem: said }: View): Html {
  if (!said) return html``;
  return html`<div class="error" role="alert"><p><strong>${outside(said.message)}</strong></p><p>${prose(said.hint)}</p></div>`;
}
