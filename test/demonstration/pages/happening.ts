// What followed from a deed? The workflows that ran, and what stands differently now.

import { count } from '../../../actions/shared/domain/words.ts';
import { type Html, html, outside, prose } from '../../../actions/weekly-report/render/page/html.ts';
import type { Issue } from '../../github/state/model.ts';
import type { Run } from '../../workflows/hosted.ts';
import { leavesOf } from '../../workflows/job.ts';
import type { Change } from '../difference.ts';
import type { Happening, Lighthouse } from '../lighthouse.ts';
import { pathOf } from '../places.ts';
import { called } from '../who.ts';
import { changedLines } from './changed-lines.ts';
import { badge, nameOf, timeOf } from './view.ts';

/** More of them are folded. */
const MOST_SHOWN = 6;
/** Of one comment; the rest of them are counted. */
const MOST_LINES = 8;

export interface Around {
  /** Without its sentence where a scene tells it. */
  readonly isTold: boolean;
  /** What the page is about: its changes come first, line by line. */
  readonly own?: Issue | undefined;
}

export function renderHappening(
  happening: Happening,
  lighthouse: Lighthouse,
  { isTold, own }: Around = { isTold: true },
): Html {
  const { sentence, runs, changes, took, at, number, outcome } = happening;
  const ran = runs.filter(({ conclusion }) => conclusion !== 'skipped');
  const actions = ran.flatMap(({ jobs }) => jobs.flatMap(({ steps }) => leavesOf(steps))).length;
  return html`<section class="happened" aria-labelledby="happened-${number}">
<h2 id="happened-${number}">What happened</h2>
${isTold ? html`<p>${prose(sentence)} <span class="quiet small">${timeOf(at)}</span></p>` : ''}
${outcome === undefined ? '' : html`<p><strong>${prose(outcome)}</strong></p>`}
<p class="small">${
    actions === 0
      ? html`No workflow listens to this; the next sweep looks at it. ${sweepButton}`
      : html`${count(actions, 'action')} ran in ${count(ran.length, 'workflow')}, in ${(took / 1_000).toFixed(1)} seconds on this machine.`
  }</p>
${changes.length > 0 ? changesOf(changes, lighthouse, own) : actions > 0 ? html`<p>The actions looked: what they say here is the same as before.</p>` : ''}
<details><summary>Which workflows ran</summary><ul>${runs.map(renderRun)}</ul></details>
</section>`;
}

const sweepButton = html`<form class="inline" method="post" action="/act"><button class="small" name="do" value="sweep">Run the sweep now</button></form>`;

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

function changesOf(changes: readonly Change[], lighthouse: Lighthouse, own: Issue | undefined): Html {
  const weigh = (issue: Issue) => (issue === own ? 5 : weightOf(issue, changes));
  const issues = [...new Set(changes.map(({ issue }) => issue))].sort((a, b) => weigh(b) - weigh(a));
  const shown = issues.slice(0, MOST_SHOWN);
  const folded = issues.slice(MOST_SHOWN);
  const render = (some: readonly Issue[]) =>
    html`<ul>${some.map(
      (issue) =>
        html`<li>${nameOf(issue, lighthouse)}<ul>${changes
          .filter((change) => change.issue === issue)
          .map((change) => renderChange(change, issue === own, lighthouse))}</ul></li>`,
    )}</ul>`;
  return html`${render(shown)}${
    folded.length === 0
      ? ''
      : html`<details><summary>and on ${folded.length} more</summary>${render(folded)}</details>`
  }`;
}

/** What was merged, or closed by somebody, comes first, then verdicts that turned, then other verdicts, then what was written. */
function weightOf(issue: Issue, changes: readonly Change[]): number {
  const own = changes.filter((change) => change.issue === issue);
  const isEnd = (change: Change) =>
    change.what === 'merged' || (change.what === 'closed' && change.by !== undefined);
  if (own.some(isEnd)) return 4;
  const statuses = own.flatMap((change) => (change.what === 'status' ? [change] : []));
  if (statuses.some(({ before, after }) => before?.state !== after.state)) return 3;
  if (statuses.length > 0) return 2;
  return own.some(({ what }) => what === 'opened' || what === 'written anew') ? 1 : 0;
}

/** A comment is shown on its page, and named here with a link; where that is this page (`isOwn`), with the lines that changed. */
function renderChange(change: Change, isOwn: boolean, lighthouse: Lighthouse): Html {
  switch (change.what) {
    case 'status':
      return html`<li><code>${change.context}</code> ${
        change.before === undefined
          ? ''
          : change.before.state === change.after.state
            ? html`<del>${outside(change.before.words)}</del> → `
            : html`${badge(change.before.state)} → `
      }${badge(change.after.state)} ${outside(change.after.words)}</li>`;
    case 'comment': {
      const { how, text, id } = change;
      if (how === 'gone') return html`<li>${saidBy('the comment', text)} is gone</li>`;
      const name =
        how === 'new'
          ? saidBy('a new comment', text)
          : html`${saidBy('the comment', text)}, brought up to date`;
      return isOwn
        ? html`<li><a href="#c${id}">${name}</a>${renderLines(change.how === 'changed' ? change.before : '', text)}</li>`
        : html`<li><a href="${pathOf(change.issue, lighthouse)}#c${id}">${name}</a></li>`;
    }
    case 'label':
      return html`<li>label <span class="label">${change.name}</span> ${change.isSet ? 'set' : 'taken away'}</li>`;
    case 'asked':
      return html`<li>${called(change.login)} is asked for a review</li>`;
    case 'merged':
      return html`<li><strong>merged</strong></li>`;
    case 'closed':
    case 'reopened':
      return html`<li><strong>${change.what}</strong> by ${change.by === undefined ? 'the suite' : called(change.by)}</li>`;
    case 'opened':
      return html`<li>opened by the suite</li>`;
    case 'written anew':
      return html`<li>written anew by the suite${isOwn ? renderLines(change.before, change.text) : ''}</li>`;
  }
}

/** By the marker on the first line of a comment. */
const SPEAKERS: readonly (readonly [marker: string, name: string])[] = [
  ['template', 'the template check'],
  ['sig-signoff', 'SIG sign-off'],
  ['freeze', 'the freeze'],
  ['exception', 'the freeze'],
  ['check-in', 'the weekly report'],
];

function saidBy(what: string, text: string): Html {
  const [, marker = ''] = /^<!-- enhancement-actions: ([a-z-]+)/.exec(text) ?? [];
  const speaker = SPEAKERS.find(([name]) => marker.startsWith(name))?.[1];
  return html`${what} of ${speaker ?? 'the suite'}`;
}

function renderLines(before: string, after: string): Html {
  const changed = changedLines(before, after);
  if (changed.length === 0) return html``;
  const more = changed.length - MOST_LINES;
  return html`<ul class="lines">${changed
    .slice(0, MOST_LINES)
    .map(({ sign, text }) =>
      sign === '-'
        ? html`<li class="removed"><span aria-hidden="true">−</span> <del>${outside(text)}</del></li>`
        : html`<li class="added"><span aria-hidden="true">+</span> <ins>${outside(text)}</ins></li>`,
    )}${more > 0 ? html`<li class="quiet">and ${count(more, 'more line')}</li>` : ''}</ul>`;
}
