// Can a heading be written as the template has it, without a word of the author's going lost?

import type { Draft, DraftLine, Edit } from '../../shared/domain/draft.ts';
import { subsections } from '../../shared/domain/markdown.ts';
import { looseHeading } from '../../shared/domain/template.ts';
import { quote } from '../../shared/domain/words.ts';
import type { Answer } from '../facts.ts';
import { answered, type Proposed, subjectsOf, type View } from './view.ts';

const ATX = /^(?<indent> {0,3})#{1,6}(?<gap>[ \t]+)(?<content>.*)$/s;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;

/** Level and spelling of headings that are read as those of the template. */
export function repairHeadings(view: View): readonly Proposed[] {
  const subjects = subjectsOf(view, 'section-heading');
  return view.facts.answers.flatMap((answer): Proposed[] => {
    const subject = answer.wanted.heading.toLowerCase();
    return subjects.has(subject) ? proposed(view, answer, subject) : [];
  });
}

function proposed(view: View, answer: Answer, subject: string): Proposed[] {
  const { wanted, match } = answer;
  const section = answered(view, answer);
  if (!section || !match) return [];
  // `Beta / GA` answers two questions: which one it should become, only its author knows.
  if (view.facts.answers.some((other) => other !== answer && other.match?.section === match.section))
    return [];
  const raw = headingText(view.draft, section.line - 1);
  if (raw === undefined) return [];
  const spelled = section.heading.normalize('NFC') === wanted.heading.normalize('NFC');
  if (!spelled && (!isSameName(raw, answer, view) || isLinked(section.heading, wanted.heading, view)))
    return [];
  const edits = [
    rewriteHeading(view.draft, section.line - 1, wanted.level, spelled ? undefined : wanted.heading),
  ];
  const shift = wanted.level - section.level;
  for (const index of shift === 0 ? [] : subsections(view.facts.proposal.document, match.section)) {
    // What answers another question has its own level, and what stands in it goes with it.
    const below = view.facts.proposal.document.sections[index];
    if (!below || view.owners[below.line - 1] !== answer.index) continue;
    edits.push(rewriteHeading(view.draft, below.line - 1, below.level + shift));
  }
  if (edits.some((edit) => edit === undefined)) return [];
  return [
    {
      at: section.line - 1,
      what: `heading ${quote(`${'#'.repeat(section.level)} ${raw}`)} is ${quote(`${'#'.repeat(wanted.level)} ${wanted.heading}`)} now`,
      mends: { rule: 'section-heading', subject },
      edits: edits.flatMap((edit) => edit ?? []),
    },
  ];
}

/** Bold text that poses as a heading, on a line of its own. */
export function repairBoldHeadings(view: View): readonly Proposed[] {
  const subjects = subjectsOf(view, 'section-required');
  const { hidden } = view.facts.proposal.document;
  return view.facts.answers.flatMap(({ wanted, match, required, index }): Proposed[] => {
    const subject = wanted.heading.toLowerCase();
    if (match || !required || !subjects.has(subject)) return [];
    const bold = hidden.filter(
      ({ heading, inside }) => inside === 'bold text' && looseHeading(heading) === wanted.loose,
    );
    // Of several nobody knows which one is meant, and one that stands in another section is perhaps only emphasis.
    const [only] = bold;
    const line = only && view.draft[only.line - 1]?.text;
    const [, , text = ''] = /^ {0,3}(\*\*|__)(\S.*?):?\1:?[ \t]*$/.exec(line ?? '') ?? [];
    if (!only || bold.length > 1 || nameKey(text) !== nameKey(wanted.heading)) return [];
    if (!mayComeFrom(view.owners[only.line - 1] ?? -1, index, view)) return [];
    const heading = `${'#'.repeat(wanted.level)} ${wanted.heading}`;
    return [
      {
        at: only.line - 1,
        what: `bold text ${quote(wanted.heading)} is the heading ${quote(heading)} now`,
        mends: { rule: 'section-required', subject },
        edits: [{ at: only.line - 1, removes: 1, inserts: [{ text: heading, from: only.line }] }].map(
          (edit) => withOrigin(view.draft, edit),
        ),
        opens: [subject],
        claims: [index],
      },
    ];
  });
}

/** A heading may appear in the section that holds it, and a stage behind the stage before it. Elsewhere bold text is perhaps only emphasis. */
export function mayComeFrom(owner: number, index: number, { template }: View): boolean {
  const { sections } = template.template;
  const [from, to] = [sections[owner], sections[index]];
  if (!to) return false;
  return (
    owner === to.parent ||
    (to.role === 'stage' && from?.role === 'stage' && from.parent === to.parent && owner < index)
  );
}

/** The edit that gives a heading another level, and another text where one is given; undefined for a heading that is not simply written. */
export function rewriteHeading(draft: Draft, at: number, level: number, text?: string): Edit | undefined {
  const line = draft[at];
  if (!line || level < 1 || level > 6) return undefined;
  const marks = '#'.repeat(level);
  const parts = partsOf(line.text);
  if (parts) {
    const close = parts.close === '' ? '' : ` ${marks}`;
    const written = `${parts.indent}${marks}${parts.gap}${text ?? parts.text}${close}${parts.rest}`;
    return { at, removes: 1, inserts: [{ ...line, text: written }] };
  }
  const under = draft[at + 1];
  const said = text ?? line.text.trim();
  if (!under || !UNDERLINE.test(under.text) || said === '') return undefined;
  const lines: DraftLine[] =
    level > 2
      ? [{ ...line, text: `${marks} ${said}` }]
      : [
          { ...line, text: text ?? line.text },
          { ...under, text: under.text.replace(/[=-]/g, level === 1 ? '=' : '-') },
        ];
  return { at, removes: 2, inserts: lines };
}

/** `## Goals ##`: what stands before, between and behind its words. */
function partsOf(line: string) {
  const { indent = '', gap = '', content } = ATX.exec(line)?.groups ?? {};
  if (content === undefined) return undefined;
  // Runs are looked through only where they begin.
  const [rest = ''] = /(?<![ \t])[ \t]+$/.exec(content) ?? [];
  const said = content.slice(0, content.length - rest.length);
  const [close = ''] = /(?<![ \t])[ \t]+#+$/.exec(said) ?? [];
  return { indent, gap, text: said.slice(0, said.length - close.length), close, rest };
}

/** The text of a heading as its author wrote it; undefined where it is no simple line. */
export function headingText(draft: Draft, at: number): string | undefined {
  const line = draft[at]?.text ?? '';
  const parts = partsOf(line);
  if (parts) return parts.text;
  return UNDERLINE.test(draft[at + 1]?.text ?? '') ? line.trim() : undefined;
}

/** An edit whose lines stand for the ones that they replace. */
function withOrigin(draft: Draft, edit: Edit): Edit {
  return {
    ...edit,
    inserts: edit.inserts.map(({ text }, index) => ({ ...draft[edit.at + index], text })),
  };
}

/** The template's name, or a former one that the configuration knows, apart from case, markup, hyphens, blanks and a colon. */
function isSameName(raw: string, { wanted }: Answer, { facts }: View): boolean {
  const names = [wanted.heading, ...(facts.config.proposals.formerHeadings[wanted.heading] ?? [])];
  return names.some((name) => nameKey(name) === nameKey(raw));
}

/** Two names with one key differ in nothing that says anything: a number, a remark or a picture would go lost. */
function nameKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[\s\p{DI}\p{Cf}*_`~:.\-‐‑–]/gu, '');
}

/** True where the document itself leads to a heading by a name that it would no longer have. */
function isLinked(before: string, after: string, { draft }: View): boolean {
  const old = anchorOf(before);
  return (
    old !== anchorOf(after) &&
    draft.some(
      ({ text }) => text.toLowerCase().includes(`#${old})`) || text.toLowerCase().includes(`#${old}"`),
    )
  );
}

/** As GitHub makes it of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replace(/ /g, '-');
}
