// Which scenes can be watched, and everything that has happened so far.

import { count } from '../../../actions/shared/domain/words.ts';
import { html, prose } from '../../../actions/weekly-report/render/page/html.ts';
import { SCENES } from '../scenes/scenes.ts';
import { renderHappening } from './happening.ts';
import { type Body, timeOf, type View } from './view.ts';

export function renderScenes(): Body {
  const main = html`<p>Five short stories, step by step. Each begins with a fresh project, so what you did before is gone.
By keyboard: the access key <kbd>N</kbd> takes the next step, <kbd>L</kbd> goes to what it is about (with <kbd>Alt</kbd>; in Firefox with <kbd>Alt</kbd> and <kbd>Shift</kbd>, on a Mac with <kbd>Control</kbd> and <kbd>Option</kbd>).</p>
<ul class="menu">${SCENES.map(
    ({ id, title, about, steps }) => html`<li><h3>${title}</h3><p>${about}</p>
<form method="post" action="/scene/begin"><input type="hidden" name="scene" value="${id}"><button class="main">Watch: ${title}</button> <span class="quiet small">${steps.length} steps</span></form></li>`,
  )}</ul>
<h2>Begin anew</h2>
<form method="post" action="/scene/leave"><p>The project as it was at first, without a scene.</p><button>Begin anew</button></form>`;
  return { title: 'Scenes', menu: '/scenes', main };
}

export function renderHappened({ lighthouse }: View): Body {
  const main = html`<p>Every deed since this project began, the newest first, and what the actions made of it.</p>
<ol reversed>${lighthouse.happened
    .toReversed()
    .map(
      ({ number, sentence, at, changes }) =>
        html`<li value="${number}"><a href="/happened/${number}">${prose(sentence)}</a> <span class="quiet small">${timeOf(at)}, ${count(changes.length, 'change')}</span></li>`,
    )}</ol>`;
  return { title: 'What happened', menu: '/happened', main };
}

export function renderOneHappening({ lighthouse }: View, number: number): Body | undefined {
  const happening = lighthouse.happened[number - 1];
  return (
    happening && { title: `Deed ${number}`, menu: '/happened', main: renderHappening(happening, lighthouse) }
  );
}
