// Which lines does a section have, and what is the file when it says something else?

import { parseMarkdown } from '../../actions/shared/domain/markdown.ts';

export interface Lines {
  /** The last line of its heading, which has two where it is underlined. Counted from 1. */
  readonly from: number;
  /** The line before the next heading, whatever its level. */
  readonly to: number;
}

/** Lines of headings, with their words. */
export function headingsOf(text: string): ReadonlyMap<number, string> {
  return new Map(
    parseMarkdown(text)
      .sections.filter(({ level }) => level > 0)
      .map(({ line, heading }) => [line, heading] as const),
  );
}

/** Of the heading that begins on that line; undefined where none does. */
export function sectionAt(text: string, line: number): Lines | undefined {
  const starts = [...headingsOf(text).keys()];
  if (!starts.includes(line)) return undefined;
  const lines = text.split('\n');
  const isUnderlined =
    !/^ {0,3}#/.test(lines[line - 1] ?? '') && /^ {0,3}(?:=+|-+)\s*$/.test(lines[line] ?? '');
  const next = starts.find((start) => start > line);
  return { from: isUnderlined ? line + 1 : line, to: next === undefined ? lines.length : next - 1 };
}

/** The file with another text in that section; its line ends stay what they are. */
export function withSection(text: string, { from, to }: Lines, said: string): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(end);
  const written = said.replace(/^\n+|\n+$/g, '');
  const body = written === '' ? [''] : ['', ...written.split('\n'), ''];
  return [...lines.slice(0, from), ...body, ...lines.slice(to)].join(end);
}
