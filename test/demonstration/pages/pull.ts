// One pull request: what the gates say and why, what one can do, what was said, and what it changes.

import { type Html, html, outside } from '../../../actions/weekly-report/render/page/html.ts';
import type { Pull, Repository } from '../../github/state/model.ts';
import { GATES, standingOf } from '../heads.ts';
import type { Reason } from '../verdicts.ts';
import { called } from '../who.ts';
import { renderConversation, renderSuite } from './conversation.ts';
import { type Editing, renderFiles } from './files.ts';
import { renderReason } from './reasons.ts';
import { type Body, badge, hidden, kept, peopleSelect, person, type View } from './view.ts';

export function renderPull(view: View, pull: Pull, editing: Editing | undefined): Body {
  const { lighthouse } = view;
  const { repository } = pull;
  const isHome = repository === lighthouse.home;
  const reasons = lighthouse.reasonsOf(repository, pull.number);
  const state = pull.mergedAt === null ? pull.state : 'merged';
  const main = html`<p>${badgeOf(state)} by ${person(pull.author?.login)}, from <code>${outside(pull.head.label)}</code> into <code>${pull.base.ref}</code>
${pull.labels.map(({ name }) => html`<span class="label">${name}</span>`)}</p>
<div class="two"><div>
<h2 id="at-gates">What the gates say</h2>
${statuses(pull, reasons)}
<h2 id="at-written">What the suite wrote here</h2>
${renderSuite(pull)}
<h2>Conversation</h2>
${renderConversation(pull)}
</div><div>
${pull.state === 'open' ? deeds(view, pull, repository, isHome) : html`<p class="quiet">It is ${state}: nothing is judged any more.</p>`}
</div></div>
<h2>Files</h2>
${isHome ? renderFiles(view, pull, reasons, editing) : html`<p class="quiet">Code: the freeze alone looks at it, by base branch, labels, paths and the proposals that it names.</p>`}`;
  return { title: `${isHome ? '' : 'code '}#${pull.number} ${pull.title}`, menu: '/', main };
}

function badgeOf(state: string): Html {
  return html`<span class="label">${state}</span>`;
}

function statuses(pull: Pull, reasons: readonly Reason[]): Html {
  const shown = GATES.flatMap((gate) => {
    const verdict = standingOf(pull, gate);
    if (!verdict) return [];
    const reason = reasons.find((each) => each.gate === gate);
    return [
      html`<li>${badge(verdict.state)} ${outside(verdict.words)} <span class="quiet small"><code>enhancements/${gate}</code></span>${renderReason(reason)}</li>`,
    ];
  });
  return shown.length === 0
    ? html`<p class="quiet">Nothing stands on this head yet.</p>`
    : html`<ul class="statuses">${shown}</ul>`;
}

/** What a comment can be sent as. */
const WAYS: readonly (readonly [way: string, name: string])[] = [
  ['comment', 'Comment'],
  ['lgtm', '/lgtm'],
  ['cancel', '/lgtm cancel'],
  ['veto', '/veto'],
  ['unveto', '/veto cancel'],
  ['approve', 'Approve'],
  ['request-changes', 'Request changes'],
];

function deeds(view: View, pull: Pull, repository: Repository, isHome: boolean): Html {
  const { actor, lighthouse } = view;
  const repo = isHome ? 'home' : 'code';
  const about = { repo, pull: pull.number };
  const labels = [...repository.labels.values()].map(({ name }) => name).sort();
  const set = new Set(pull.labels.map(({ name }) => name));
  return html`<h2>Do something</h2>
<form method="post" action="/act"><fieldset><legend>Say something</legend>
${hidden({ do: 'say', ...about })}
<div class="row">${peopleSelect('say-as', actor)}</div>
<div class="form"><label for="text">Text</label><textarea id="text" name="text">
${kept(view, 'say', 'text')}</textarea></div>
<div class="row">${WAYS.map(([way, name]) => html`<button name="way" value="${way}">${name}</button>`)}</div>
</fieldset></form>
${
  isHome
    ? html`<form method="post" action="/act"><fieldset><legend>Push</legend>
${hidden({ do: 'rebase', ...about })}
<p class="small">Change a section below, at its heading. Or rebase without changing a letter.</p>
<button>Rebase, as ${called(pull.author?.login ?? 'ghost')}</button></fieldset></form>`
    : ''
}
<form method="post" action="/act"><fieldset><legend>Label</legend>
${hidden({ do: 'label', ...about })}
<div class="row">${peopleSelect('label-as', 'ida-fastnet')}
<label for="label">label</label><select id="label" name="label">${labels.map(
    (name) => html`<option value="${name}">${name}${set.has(name) ? ' (set)' : ''}</option>`,
  )}</select>
<button>Add it, or remove it where it is set</button></div></fieldset></form>
<form method="post" action="/act"><fieldset><legend>Grant an exception</legend>
${hidden({ do: 'grant', ...about })}
<div class="row">${peopleSelect('grant-as', 'vera-rotersand')}
<label for="until">until</label><input type="date" id="until" name="until" required value="${new Date(lighthouse.github.clock.now() + 14 * 86_400_000).toISOString().slice(0, 10)}">
<button>Grant</button></div></fieldset></form>
${
  isHome
    ? html`<form method="post" action="/act"><fieldset><legend>Merge</legend>${hidden({ do: 'merge', ...about })}
<div class="row"><button class="main" name="way" value="queue">Merge when green</button>
<button name="way" value="force">Merge past protection, as an administrator</button></div></fieldset></form>`
    : ''
}`;
}
