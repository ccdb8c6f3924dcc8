// What followed from a deed? The workflows that ran, and what stands differently now.

import { type Html, html, outside, prose } from '../../../actions/weekly-report/render/page/html.ts';
import type { Issue } from '../../github/state/model.ts';
import type { Run } from '../../workflows/hosted.ts';
import { leavesOf } from '../../workflows/job.ts';
import type { Change } from '../difference.ts';
import type { Happening, Lighthouse } from '../lighthouse.ts';
import { called } from '../who.ts';
import { renderMarkdown } from './markdown.ts';
import { badge, nameOf, timeOf } from './view.ts';

/** More of them are folded. */
const MOST_SHOWN = 6;

/** Without its sentence where a scene tells it. */
export function renderHappening(happening: Happening, lighthouse: Lighthouse, isTold = true): Html {
  const { sentence, runs, changes, took, at, number } = happening;
  const ran = runs.filter(({ conclusion }) => conclusion !== 'skipped');
  const actions = ran.flatMap(({ jobs }) => jobs.flatMap(({ steps }) => leavesOf(steps))).length;
  return html`<section class="happened" aria-labelledby="happened-${number}">
<h2 id="happened-${number}">What happened</h2>
${isTold ? html`<p>${prose(sentence)} <span class="quiet small">${timeOf(at)}</span></p>` : ''}
<p class="small">${
    actions === 0
      ? 'No workflow had anything to do.'
      : html`${actions} ${actions === 1 ? 'action' : 'actions'} ran in ${ran.length} ${ran.length === 1 ? 'workflow' : 'workflows'}, in ${(took / 1_000).toFixed(1)} seconds on this machine.`
  }</p>
${changes.length === 0 ? html`<p>Nothing had to be said: what stands is still true.</p>` : changesOf(changes, lighthouse)}
<details><summary>Which workflows ran</summary><ul>${runs.map(renderRun)}</ul></details>
</section>`;
}

function renderRun({ workflow, event, conclusion, problem, jobs }: Run): Html {
  const steps = jobs.flatMap((job) => leavesOf(job.steps));
  return html`<li><strong>${workflow}</strong> on <code>${event}</code>: ${conclusion}${problem === undefined ? '' : html`, ${problem}`}
${
  steps.length === 0
    ? ''
    : html`<ul>${steps.map(
        ({ uses, result }) =>
          html`<li><code>${uses}</code> exit ${result?.exitCode ?? 'none'}; ${outside(lastLine(result?.log ?? ''))}</li>`,
      )}</ul>`
}</li>`;
}

function lastLine(log: string): string {
  return log.trim().split('\n').at(-1) ?? '';
}

function changesOf(changes: readonly Change[], lighthouse: Lighthouse): Html {
  const issues = [...new Set(changes.map(({ issue }) => issue))];
  const shown = issues.slice(0, MOST_SHOWN);
  const folded = issues.slice(MOST_SHOWN);
  const render = (some: readonly Issue[]) =>
    html`<ul>${some.map(
      (issue) =>
        html`<li>${nameOf(issue, lighthouse)}<ul>${changes.filter((change) => change.issue === issue).map(renderChange)}</ul></li>`,
    )}</ul>`;
  return html`${render(shown)}${
    folded.length === 0
      ? ''
      : html`<details><summary>and on ${folded.length} more</summary>${render(folded)}</details>`
  }`;
}

function renderChange(change: Change): Html {
  switch (change.what) {
    case 'status':
      return html`<li><code>${change.context}</code> ${
        change.before && change.before.state !== change.after.state
          ? html`${badge(change.before.state)} → `
          : ''
      }${badge(change.after.state)} ${outside(change.after.words)}</li>`;
    case 'comment':
      return change.how === 'gone'
        ? html`<li>a comment of the suite is gone</li>`
        : html`<li><details><summary>${change.how === 'new' ? 'a new comment' : 'the comment, brought up to date'}</summary>${renderMarkdown(change.text)}</details></li>`;
    case 'label':
      return html`<li>label <span class="label">${change.name}</span> ${change.isSet ? 'set' : 'taken away'}</li>`;
    case 'asked':
      return html`<li>${called(change.login)} is asked for a review</li>`;
    default:
      return html`<li>${change.what} by the suite</li>`;
  }
}
