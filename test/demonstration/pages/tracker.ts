// Which issues are there, and one of them with its check-ins.

import { html, outside } from '../../../actions/weekly-report/render/page/html.ts';
import type { PlainIssue } from '../../github/state/model.ts';
import { SUITE_LOGIN } from '../difference.ts';
import { ledgerEntryIn } from '../ledger.ts';
import { renderConversation, renderSuite } from './conversation.ts';
import { type Body, hidden, inOrder, kept, peopleSelect, person, type View } from './view.ts';

export function renderTrackers({ lighthouse }: View): Body {
  const issues = inOrder(lighthouse.home).filter(({ kind }) => kind === 'Issue');
  const main = html`<p>Each proposal has a tracking issue, which follows it to general availability. Once a week the report leaves its check-in there; its own issues stand among them.</p>
<div class="scroll"><table class="table-wide"><thead><tr><th scope="col">issue</th><th scope="col">state</th><th scope="col">labels</th><th scope="col">said by the suite</th></tr></thead>
<tbody>${issues.map(
    (
      issue,
    ) => html`<tr><th scope="row"><a href="/trackers/${issue.number}">#${issue.number}</a> ${outside(issue.title)}</th>
<td>${issue.state}</td><td>${issue.labels.map(({ name }) => html`<span class="label">${name}</span>`)}</td>
<td class="number">${issue.comments.filter(({ author }) => author?.login === SUITE_LOGIN).length}</td></tr>`,
  )}</tbody></table></div>`;
  return { title: 'Trackers and other issues', menu: '/trackers', main };
}

export function renderTracker(view: View, issue: PlainIssue): Body {
  const { actor } = view;
  const about = { repo: 'home', issue: issue.number };
  const entry = ledgerEntryIn(issue);
  const main = html`<p><span class="label">${issue.state}</span> by ${person(issue.author?.login)} ${issue.labels.map(({ name }) => html`<span class="label">${name}</span>`)}</p>
<div class="two"><div><h2 id="at-written">What the suite wrote here</h2>
${renderSuite(issue)}
<h2>Conversation</h2>
${renderConversation(issue)}</div><div>
<form method="post" action="/act"><fieldset><legend>Say something</legend>
${hidden({ do: 'say', ...about })}
<div class="row">${peopleSelect('say-as', actor)}</div>
<div class="form"><label for="text">Text</label><textarea id="text" name="text" placeholder="TL;DR: …">
${kept(view, 'say', 'text')}</textarea></div>
<button name="way" value="comment">Comment</button></fieldset></form>
${
  entry === undefined
    ? ''
    : html`<form method="post" action="/act"><fieldset><legend>The ledger</legend>${hidden({ do: 'record', ...about })}
<p class="small">The suite has written the entry out. Whoever may write commits it to <code>exceptions.yaml</code>.</p><button>Record it</button></fieldset></form>`
}
</div></div>`;
  return { title: `#${issue.number} ${issue.title}`, menu: '/trackers', main };
}
