// What does a template say word for word? Its source in pieces, one for each section that proposals are asked for, so that they can be copied.

import { type Markdown, parseMarkdown } from './markdown.ts';
import { parseTargetLine, type Stage } from './target.ts';
import { askedSections, parseTemplate, type Template } from './template.ts';

export interface TemplateText {
  readonly template: Template;
  readonly document: Markdown;
  readonly lines: readonly string[];
  /** For each section of the template the index of its first line. */
  readonly starts: readonly number[];
  /** For each section of the template its own lines, from its heading to the next one, without blank lines at the end. */
  readonly blocks: readonly (readonly string[])[];
  /** What stands before the colon in the target line of a stage, without its bullet: `This VEP targets alpha for version`. */
  readonly targetForms: ReadonlyMap<Stage, string>;
}

/** Reads a template whose line ends are `\n`. */
export function readTemplateText(text: string): TemplateText {
  const document = parseMarkdown(text);
  const lines = text.split('\n');
  const starts = askedSections(document).map((index) => (document.sections[index]?.line ?? 1) - 1);
  const blocks = starts.map((start, index) => withoutBlankEnd(lines.slice(start, starts[index + 1])));
  const targetForms = new Map<Stage, string>();
  for (const line of document.sections.flatMap((section) => section.lines)) {
    const stage = parseTargetLine(line)?.stage;
    const form = line.text.slice(0, line.text.indexOf(':')).trim();
    if (stage && !targetForms.has(stage)) targetForms.set(stage, form);
  }
  return { template: parseTemplate(document), document, lines, starts, blocks, targetForms };
}

function withoutBlankEnd(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
}
