// What does a pull request change, line by line, with what was found at each line, and each section ready to be written anew?

import type { VerdictFinding } from '../../../actions/shared/generated/verdict.types.ts';
import { type Html, html, outside, prose } from '../../../actions/weekly-report/render/page/html.ts';
import { pullFiles } from '../../github/deeds/pulls.ts';
import type { Pull } from '../../github/state/model.ts';
import { textAt } from '../heads.ts';
import { anchorOf } from '../places.ts';
import { headingsOf, sectionAt } from '../section.ts';
import type { Reason } from '../verdicts.ts';
import { hidden, kept, type View } from './view.ts';

/** The section that is edited: its file, and the line of its heading. */
export interface Editing {
  readonly path: string;
  readonly line: number;
}

/** Longer files are not what this page is about. */
const MOST_LINES = 2_000;

export function renderFiles(
  view: View,
  pull: Pull,
  reasons: readonly Reason[],
  editing: Editing | undefined,
): Html {
  const findings = reasons.flatMap(({ results }) => results.flatMap((result) => result.findings));
  const files = pullFiles(pull);
  return html`${files.map(({ path, previous, status }) => {
    const about = findings.filter(({ at }) => at?.path === path);
    return html`<article class="box"><header><strong>${outside(path)}</strong> <span class="quiet">${status}${
      previous === undefined ? '' : html`, was ${outside(previous)}`
    }</span></header><div class="inside">${
      status === 'removed' ? '' : lines(view, pull, path, about, editing?.path === path ? editing : undefined)
    }</div></article>`;
  })}`;
}

function lines(
  view: View,
  pull: Pull,
  path: string,
  findings: readonly VerdictFinding[],
  editing: Editing | undefined,
): Html {
  const text = textAt(pull, path);
  const all = text.split('\n');
  if (all.length > MOST_LINES) return html`<p>${all.length} lines.</p>`;
  const headings: ReadonlyMap<number, string> = path.endsWith('.md') ? headingsOf(text) : new Map();
  const edited = editing ? sectionAt(text, editing.line) : undefined;
  return html`<table class="source-lines"><tbody>${all.map((shown, index) => {
    const number = index + 1;
    if (edited && number > edited.from && number <= edited.to) return html``;
    const heading = headings.get(number);
    const isEdited = edited?.from === number;
    return html`<tr id="${anchorOf(path, number)}"${heading === undefined ? '' : html` class="heading"`}><td class="n">${number}</td><td>${shown}${
      heading === undefined || isEdited || pull.state !== 'open'
        ? ''
        : html` <a class="small" href="?edit=${number}&amp;path=${encodeURIComponent(path)}#edit" aria-label="edit section ${heading}">edit</a>`
    }</td></tr>${findings.filter(({ at }) => at?.line === number).map(renderNote)}${
      isEdited ? renderEditor(view, pull, path, all.slice(edited.from, edited.to).join('\n'), number) : ''
    }`;
  })}</tbody></table>`;
}

function renderNote({ outcome, message, hint }: VerdictFinding): Html {
  return html`<tr class="note"><td></td><td><div class="callout ${outcome}">${prose(message)}${hint === undefined ? '' : html` <em>${prose(hint)}</em>`}</div></td></tr>`;
}

function renderEditor(view: View, pull: Pull, path: string, text: string, line: number): Html {
  return html`<tr class="note"><td></td><td><form class="form" id="edit" method="post" action="/act">
${hidden({ do: 'push', pull: pull.number, path, line, head: pull.head.sha })}
<label for="section">What the section says</label>
<textarea class="source" id="section" name="text" autofocus spellcheck="false">
${kept(view, 'push', 'text', text)}</textarea>
<span class="row"><button class="main">Push</button> <a href="?">not now</a></span>
</form></td></tr>`;
}
