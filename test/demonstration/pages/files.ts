// What does a pull request change, line by line, with what was found at each line, and each section ready to be written anew?

import { parseMarkdown } from '../../../actions/shared/domain/markdown.ts';
import type { VerdictFinding } from '../../../actions/shared/generated/verdict.types.ts';
import { type Html, html, outside, prose } from '../../../actions/weekly-report/render/page/html.ts';
import { pullFiles } from '../../github/deeds/pulls.ts';
import type { Pull } from '../../github/state/model.ts';
import { textAt } from '../scenes/scene.ts';
import type { Reason } from '../verdicts.ts';
import { hidden } from './view.ts';

/** The section that is edited: its file, and the line of its heading. */
export interface Editing {
  readonly path: string;
  readonly line: number;
}

/** Longer files are not what this page is about. */
const MOST_LINES = 2_000;

export function renderFiles(pull: Pull, reasons: readonly Reason[], editing: Editing | undefined): Html {
  const findings = reasons.flatMap(({ results }) => results.flatMap((result) => result.findings));
  const files = pullFiles(pull);
  return html`${files.map(({ path, previous, status }, index) => {
    const about = findings.filter(({ at }) => at?.path === path);
    return html`<article class="box"><header><strong>${outside(path)}</strong> <span class="quiet">${status}${
      previous === undefined ? '' : html`, was ${outside(previous)}`
    }</span></header><div class="inside">${
      status === 'removed'
        ? ''
        : lines(pull, path, about, editing?.path === path ? editing : undefined, index === 0)
    }</div></article>`;
  })}`;
}

/** From a heading to the line before the next one, whatever its level. Lines are counted from 1. */
export function sectionAt(
  text: string,
  line: number,
): { readonly from: number; readonly to: number } | undefined {
  const { sections } = parseMarkdown(text);
  const starts = sections.filter(({ level }) => level > 0).map((section) => section.line);
  if (!starts.includes(line)) return undefined;
  const next = starts.find((start) => start > line);
  return { from: line, to: next === undefined ? text.split('\n').length : next - 1 };
}

function lines(
  pull: Pull,
  path: string,
  findings: readonly VerdictFinding[],
  editing: Editing | undefined,
  isFirst: boolean,
): Html {
  const text = textAt(pull, path);
  const all = text.split('\n');
  if (all.length > MOST_LINES) return html`<p>${all.length} lines.</p>`;
  const headings = new Map(
    path.endsWith('.md')
      ? parseMarkdown(text)
          .sections.filter(({ level }) => level > 0)
          .map(({ line, heading }) => [line, heading] as const)
      : [],
  );
  const edited = editing ? sectionAt(text, editing.line) : undefined;
  return html`<table class="source-lines"><tbody>${all.map((shown, index) => {
    const number = index + 1;
    if (edited && number > edited.from && number <= edited.to) return html``;
    const heading = headings.get(number);
    const isEdited = edited?.from === number;
    return html`<tr${isFirst ? html` id="L${number}"` : ''}${heading === undefined ? '' : html` class="heading"`}><td class="n">${number}</td><td>${shown}${
      heading === undefined || isEdited || pull.state !== 'open'
        ? ''
        : html` <a class="small" href="?edit=${number}&amp;path=${encodeURIComponent(path)}#edit" aria-label="edit section ${heading}">edit</a>`
    }</td></tr>${findings.filter(({ at }) => at?.line === number).map(renderNote)}${
      isEdited ? renderEditor(pull, path, all.slice(edited.from, edited.to).join('\n'), number) : ''
    }`;
  })}</tbody></table>`;
}

function renderNote({ outcome, message, hint }: VerdictFinding): Html {
  return html`<tr class="note"><td></td><td><div class="callout ${outcome}">${prose(message)}${hint === undefined ? '' : html` <em>${prose(hint)}</em>`}</div></td></tr>`;
}

function renderEditor(pull: Pull, path: string, text: string, line: number): Html {
  return html`<tr class="note"><td></td><td><form class="form" id="edit" method="post" action="/act">
${hidden({ do: 'push', pull: pull.number, path, line, head: pull.head.sha })}
<label for="section">What the section says</label>
<textarea class="source" id="section" name="text" autofocus spellcheck="false">
${text}</textarea>
<span class="row"><button class="main">Push</button> <a href="?">not now</a></span>
</form></td></tr>`;
}
