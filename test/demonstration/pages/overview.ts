// Which pull requests are open, and what does each gate say of them?

import { type Html, html, outside } from '../../../actions/weekly-report/render/page/html.ts';
import type { Pull, Repository } from '../../github/state/model.ts';
import { CODE_PULLS } from '../../seed/code.ts';
import { PULLS } from '../../seed/pulls.ts';
import type { Lighthouse } from '../lighthouse.ts';
import { called } from '../who.ts';
import { type Body, badge, inOrder, pathOf, type View, verdictOf } from './view.ts';

const CONTEXTS = [
  ['enhancements/template', 'template check'],
  ['enhancements/sig-signoff', 'SIG sign-off'],
  ['enhancements/freeze', 'freeze'],
] as const;

export function renderOverview({ lighthouse }: View): Body {
  const { home, source, pulls, code } = lighthouse;
  const main = html`<p>An <strong>enhancement proposal</strong> says what a feature will be before its code is written. It lands by pull request, once every special interest group (SIG) has
signed off exactly what would land; it aims at a release, and releases freeze. People looked after all of this by hand. Here four GitHub Actions do, each run as the process that GitHub would start.</p>
<p>Act yourself: open a pull request below, comment as somebody, change a section, move the clock. Or watch a <a href="/scenes">scene</a>.</p>
<h2>Open proposals</h2>
${table(lighthouse, home, CONTEXTS, shows(pulls, PULLS))}
<h2>Open pull requests of the code</h2>
${table(lighthouse, source, CONTEXTS.slice(2), shows(code, CODE_PULLS))}
<h2>Landed or closed since this began</h2>
${closedOf(lighthouse)}`;
  return { title: 'Pull requests', menu: '/', main };
}

/** What each of the seeded ones is there to show. */
function shows<Name extends string>(
  pulls: Readonly<Record<Name, Pull>>,
  words: Readonly<Record<Name, string>>,
): ReadonlyMap<Pull, string> {
  return new Map((Object.keys(words) as Name[]).map((name) => [pulls[name], words[name]]));
}

function table(
  lighthouse: Lighthouse,
  repository: Repository,
  contexts: readonly (readonly [context: string, name: string])[],
  words: ReadonlyMap<Pull, string>,
): Html {
  const open = inOrder(repository).filter(
    (issue): issue is Pull => issue.kind === 'PullRequest' && issue.state === 'open',
  );
  return html`<div class="scroll"><table class="table-wide">
<thead><tr><th scope="col">pull request</th>${contexts.map(([, name]) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${open.map(
    (pull) => html`<tr>
<th scope="row"><a href="${pathOf(pull, lighthouse)}">#${pull.number}</a> ${outside(pull.title)}
<div class="small quiet">by ${called(pull.author?.login ?? 'ghost')}${words.has(pull) ? html`. ${words.get(pull)}` : ''}</div></th>
${contexts.map(([context]) => {
  const verdict = verdictOf(pull, context);
  return html`<td>${badge(verdict?.state)}<div class="small">${outside(verdict?.words ?? '')}</div></td>`;
})}</tr>`,
  )}</tbody></table></div>`;
}

function closedOf(lighthouse: Lighthouse): Html {
  const { home, now } = lighthouse;
  const closed = inOrder(home).filter(
    (issue) => issue.kind === 'PullRequest' && issue.state === 'closed' && (issue.closedAt ?? 0) > now,
  );
  if (closed.length === 0) return html`<p class="quiet">None yet.</p>`;
  return html`<ul>${closed.map(
    (issue) =>
      html`<li><a href="${pathOf(issue, lighthouse)}">#${issue.number}</a> ${outside(issue.title)}</li>`,
  )}</ul>`;
}
