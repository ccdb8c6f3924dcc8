// What of a front matter has no place in target lines? It is kept in a comment, word for word, and found again when the document goes back.

import type { Edit } from './draft.ts';
import { type KnownMetadata, writeFrontMatter, writeMilestone, yamlText } from './front-matter-text.ts';
import type { Markdown } from './markdown.ts';

/** The first line of the comment, by which it is known. */
const MARK = '<!-- Front matter that target lines have no place for; `enhancements migrate` puts it back.';
/** Its last line. */
export const END_OF_KEPT = '-->';

/** The lines of the comment; undefined where the front matter would end it early. */
export function keep(frontMatter: string): string[] | undefined {
  return frontMatter.includes(END_OF_KEPT) ? undefined : [MARK, ...frontMatter.split('\n'), END_OF_KEPT];
}

/** The front matter that a document keeps in a comment, and the edit that takes the comment out. */
export function keptFrontMatter(
  { sections }: Markdown,
  text: string,
): { readonly lines: readonly string[]; readonly edit: Edit } | undefined {
  const lines = text.split('\n');
  for (const { line, column, closed, text: comment } of sections.flatMap(({ comments }) => comments)) {
    if (!closed || column !== 1 || lines[line - 1] !== MARK) continue;
    // What someone wrote behind an end of their own is text.
    const end = line + comment.split('\n').length - 2;
    if (lines[end] !== END_OF_KEPT) continue;
    // One blank line belongs to it: that behind it, and where nothing stands behind it that before it.
    const isLast = lines.slice(end + 1).every((each) => each.trim() === '');
    const behind = !isLast && lines[end + 1]?.trim() === '' ? 1 : 0;
    const before = isLast && line > 1 && lines[line - 2]?.trim() === '' ? 1 : 0;
    return {
      lines: lines.slice(line, end),
      edit: { at: line - 1 - before, removes: end - line + 2 + before + behind, inserts: [] },
    };
  }
  return undefined;
}

/**
 * The kept front matter with what the document says now where it says something else. `keepsMilestones`: those that it has stay, though the document
 * names none that front matter could have.
 */
export function restore(lines: readonly string[], known: KnownMetadata, keepsMilestones = false): string[] {
  const fresh = fieldsOf(writeFrontMatter(known).slice(1, -1));
  let yaml = [...lines];
  const set = (key: string, value: readonly string[]) => {
    const field = fieldsOf(yaml).get(key);
    if (field) yaml = [...yaml.slice(0, field.start), ...value, ...yaml.slice(field.end)];
    else yaml.push(...value);
  };
  const number = `${known.series.toLowerCase()}-number`;
  const said = (key: string) => fieldsOf(yaml).get(key)?.lines.join('\n') ?? '';
  // What it left out it need not say now: title and path say it still.
  const isOther = (key: string, isSaid: (field: string) => boolean) => said(key) !== '' && !isSaid(said(key));
  const sameNumber = new RegExp(`:\\s*["']?#?0*${known.number}\\b`);
  if (known.number !== undefined && isOther(number, (field) => sameNumber.test(field)))
    set(number, fresh.get(number)?.lines ?? []);
  const { owningSig } = known;
  if (owningSig !== undefined && isOther('owning-sig', (field) => field.includes(owningSig)))
    set('owning-sig', [`owning-sig: ${yamlText(owningSig)}`]);
  if (keepsMilestones) return ['---', ...yaml, '---'];
  const milestones = known.milestones ?? [];
  const isSame = milestones.every(({ key, value }) =>
    said('milestone')
      .split('\n')
      .some(
        (line) =>
          new RegExp(`^\\s+${key === 'ga' ? '(?:ga|stable)' : key}:`).test(line) && line.includes(value),
      ),
  );
  const count = said('milestone')
    .split('\n')
    .filter((line) => /^\s+\w+:\s*\S/.test(line)).length;
  // No target line was made of a list, so that there is none does not say that the list is gone.
  const isList = /^[ \t]*-(?:\s|$)/m.test(said('milestone'));
  if (!isSame || (count !== milestones.length && !(isList && milestones.length === 0)))
    set('milestone', milestones.length > 0 ? ['milestone:', ...milestones.map(writeMilestone)] : []);
  return ['---', ...yaml, '---'];
}

interface FieldLines {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** The lines of each key at the first level, without blank lines and remarks behind it. */
function fieldsOf(lines: readonly string[]): Map<string, FieldLines> {
  const fields = new Map<string, FieldLines>();
  lines.forEach((line, start) => {
    const key = /^([A-Za-z][\w-]*)\s*:/.exec(line)?.[1];
    if (key === undefined) return;
    let end = start + 1;
    while (end < lines.length && /^\s+\S|^-\s/.test(lines[end] ?? '')) end += 1;
    fields.set(key, { start, end, lines: lines.slice(start, end) });
  });
  return fields;
}
