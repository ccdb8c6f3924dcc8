// Which pull requests are open, and what does each gate say of them?

import { type Html, html, outside } from '../../../actions/weekly-report/render/page/html.ts';
import type { Pull, Repository } from '../../github/state/model.ts';
import { CODE_PULLS } from '../../seed/code.ts';
import { PULLS } from '../../seed/pulls.ts';
import { type GateName, standingOf } from '../heads.ts';
import type { Lighthouse } from '../lighthouse.ts';
import { pathOf } from '../places.ts';
import { called } from '../who.ts';
import { type Body, badge, inOrder, type View } from './view.ts';

const GATE_NAMES = [
  ['template', 'template check'],
  ['sig-signoff', 'SIG sign-off'],
  ['freeze', 'freeze'],
] as const;

export function renderOverview({ lighthouse }: View): Body {
  const { home, source, pulls, code } = lighthouse;
  const main = html`<p>An <strong>enhancement proposal</strong> says what a feature will be before its code is written. It lands by pull request, once every special interest group (SIG) has
signed off exactly what would land; it aims at a release, and releases freeze. People looked after all of this by hand. Here three gates and a weekly report do: GitHub Actions, each run as the process that GitHub would start.
The tables below say what each gate says of each pull request.</p>
<p>Act yourself: open a pull request below, comment as somebody, change a section, move the clock. Or watch a <a href="/scenes">scene</a>.</p>
<details><summary>The words</summary><dl>
<dt>VEP</dt><dd>An enhancement proposal of this project: a document, and the number that everything about it carries.</dd>
<dt>target</dt><dd>The release in which a proposal wants to reach its next stage; it stands in the document.</dd>
<dt>alpha, beta, GA</dt><dd>The stages of a feature: to try out, to rely on soon, and generally available.</dd>
<dt>gate</dt><dd>An action that says of a pull request whether it may land: template check, SIG sign-off, freeze.</dd>
<dt>sweep</dt><dd>The run every quarter of an hour that looks at every open pull request again, also where nobody did anything.</dd>
<dt>SIG</dt><dd>A special interest group, such as compute, network or storage. One owns a proposal, others take part.</dd>
<dt>sign-off</dt><dd>A representative of a SIG (a chair or an approver) says <code>/lgtm</code> or approves: the SIG has seen what would land.</dd>
<dt>veto</dt><dd>A representative objects. It stands until it is lifted.</dd>
<dt>tracking issue, or tracker</dt><dd>The issue that follows one proposal to GA.</dd>
<dt>enhancement freeze, code freeze</dt><dd>After the one no proposal sets a target to the release any more, after the other no feature goes into its code.</dd>
<dt>exception</dt><dd>Leave to go on after a freeze, until a day.</dd>
<dt>ledger</dt><dd>The file <code>exceptions.yaml</code>, in which every exception is recorded.</dd>
<dt>release team</dt><dd>The people who look after a release: they grant exceptions, and read the weekly report.</dd>
</dl></details>
<h2 id="at-proposals">Open proposals</h2>
${table(lighthouse, home, GATE_NAMES, shows(pulls, PULLS))}
<h2>Open pull requests of the code</h2>
${table(lighthouse, source, GATE_NAMES.slice(2), shows(code, CODE_PULLS))}
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
  gates: readonly (readonly [gate: GateName, name: string])[],
  words: ReadonlyMap<Pull, string>,
): Html {
  const open = inOrder(repository).filter(
    (issue): issue is Pull => issue.kind === 'PullRequest' && issue.state === 'open',
  );
  return html`<div class="scroll"><table class="table-wide">
<thead><tr><th scope="col">pull request</th>${gates.map(([, name]) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${open.map(
    (pull) => html`<tr>
<th scope="row"><a href="${pathOf(pull, lighthouse)}">#${pull.number}</a> ${outside(pull.title)}
<div class="small quiet">by ${called(pull.author?.login ?? 'ghost')}${words.has(pull) ? html`. ${words.get(pull)}` : ''}</div></th>
${gates.map(([gate]) => {
  const verdict = standingOf(pull, gate);
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
