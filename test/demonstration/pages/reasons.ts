// Why does a gate say what it says? Its findings with their rules, and the facts that it decided on.

import type { VerdictFinding } from '../../../actions/shared/generated/verdict.types.ts';
import { type Html, html, outside, prose } from '../../../actions/weekly-report/render/page/html.ts';
import type { Reason } from '../verdicts.ts';

const SIGNS = { warning: '⚠', pending: '…', failed: '✘', error: '!' } as const;
/** Facts may be long; whoever wants all of them has the output of the run. */
const LONGEST_FACTS = 20_000;

export function renderReason(reason: Reason | undefined): Html {
  if (!reason) return html``;
  const findings = reason.results.flatMap((result) => result.findings);
  const known = reason.results.flatMap((result) => result.known);
  const facts = reason.facts ? JSON.stringify(reason.facts, null, 1).slice(0, LONGEST_FACTS) : undefined;
  return html`<details><summary>Why</summary>
${findings.length === 0 ? html`<p class="small">Every rule is content.</p>` : html`<ul class="why">${findings.map(renderFinding)}</ul>`}
${known.length === 0 ? '' : html`<p class="small">There before this pull request, so not its author’s to mend:</p><ul class="why">${known.map(renderFinding)}</ul>`}
${(reason.notices ?? []).map((notice) => html`<p class="small">${prose(notice)}</p>`)}
${facts === undefined ? '' : html`<details><summary>The facts it rests on</summary><pre class="facts" tabindex="0">${facts}</pre></details>`}
</details>`;
}

function renderFinding({ rule, outcome, message, hint, at, reference }: VerdictFinding): Html {
  return html`<li>${SIGNS[outcome]} ${prose(message)} ${hint === undefined ? '' : html`<em>${prose(hint)}</em>`}
<span class="quiet small">rule <code>${rule}</code>, ${reference}${at ? html`, <a href="#L${at.line}">line ${at.line}</a> of ${outside(at.path)}` : ''}</span></li>`;
}
