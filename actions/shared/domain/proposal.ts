// What does one proposal say about itself? Title, number, owner, status, targets, checklist and history, from either metadata format.

import { templateKey } from './content.ts';
import { type Field, type Metadata, parseMetadata } from './front-matter.ts';
import { type Line, type Markdown, type Place, parseMarkdown } from './markdown.ts';
import {
  matchesGlob,
  type PathKind,
  type PathPattern,
  type ProposalPath,
  parseProposalPath,
} from './path.ts';
import { parseTargetLine, type Stage, stageOf, type Target } from './target.ts';

export interface Title extends Place {
  /** The whole heading. */
  readonly heading: string;
  /** The title without series and number; empty where there is none. */
  readonly text: string;
  readonly number?: number;
  /** The heading begins with the series' name. */
  readonly series: boolean;
}

/** An item `- [x] (R) …` of a checklist. */
export interface Box extends Place {
  readonly text: string;
  readonly ticked: boolean;
  /** Struck out: it does not apply. */
  readonly struck: boolean;
  /** Marked `(R)`: required before a release is targeted. */
  readonly required: boolean;
}

export interface ProposalOptions {
  readonly series: string;
  readonly pattern: PathPattern;
  /** Globs of proposals about the process itself. */
  readonly meta: readonly string[];
  readonly nestedHeadings: boolean;
}

export interface Proposal {
  readonly path: string;
  readonly kind: Exclude<PathKind, 'none'>;
  /** What the path says; empty for a proposal at a wrong path. */
  readonly place: ProposalPath;
  readonly isMeta: boolean;
  readonly document: Markdown;
  readonly title?: Title;
  readonly metadata?: Metadata;
  readonly targetLines: readonly Target[];
  /** What holds: the milestones where there is front matter with any, else the target lines. */
  readonly targets: readonly Target[];
  readonly boxes: readonly Box[];
}

/** Parses one proposal. Never throws on what an author can write; the parser itself may run out of stack, which its caller answers for. */
export function parseProposal(
  path: string,
  kind: Proposal['kind'],
  text: string,
  options: ProposalOptions,
): Proposal {
  const document = parseMarkdown(text, { nested: options.nestedHeadings });
  const title = parseTitle(document, options.series);
  const metadata = document.frontMatter && parseMetadata(document.frontMatter, options.series);
  const lines = document.sections.flatMap((section) => section.lines);
  const targetLines = lines.flatMap((line) => parseTargetLine(line) ?? []);
  const milestones = metadata?.milestones ?? [];
  return {
    path,
    kind,
    place: parseProposalPath(path, options.pattern) ?? {},
    isMeta: options.meta.some((glob) => matchesGlob(path, glob)),
    document,
    ...(title ? { title } : {}),
    ...(metadata ? { metadata } : {}),
    targetLines,
    targets: milestones.length > 0 ? milestones : targetLines,
    boxes: parseBoxes(lines),
  };
}

/** The number of a proposal, from the first source that has one: front matter, title, path. */
export function numberOf(proposal: Proposal): number | undefined {
  return parseNumber(proposal.metadata?.number?.value) ?? proposal.title?.number ?? proposal.place.number;
}

/** `0171` and `#171` are 171. */
export function parseNumber(text: string | undefined): number | undefined {
  const match = /^#?0*(\d{1,9})$/.exec(text?.trim() ?? '');
  return match ? Number(match[1]) : undefined;
}

/** The owning SIG without `sig-`, in lower case, from the front matter or else the path. */
export function owningSigOf(proposal: Proposal): string | undefined {
  // A proposal at a wrong path still stands in the directory of its owner.
  const fromPath = proposal.place.sig ?? proposal.path.split('/').find((folder) => /^sig-/i.test(folder));
  const named = proposal.metadata?.owningSig?.value;
  if (named !== undefined && named.trim() !== '') return sigName(named);
  return fromPath !== undefined && /^sig-/i.test(fromPath) ? sigName(fromPath) : undefined;
}

export function sigName(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^sig[-/ ]/, '');
}

/** The stage the proposal says it is at, where its front matter has one. */
export function statedStage(proposal: Proposal): { stage: Stage; field: Field } | undefined {
  const field = proposal.metadata?.stage;
  const { stage } = stageOf(field?.value ?? '');
  return field && stage ? { stage, field } : undefined;
}

/** What the lines of a section say, without order or decoration: a line that is in one set and not in the other is new. */
export function lineKeys(lines: readonly Line[]): Set<string> {
  return new Set(lines.map((line) => templateKey(line.text)));
}

/** Reads `# VEP #25: T`, `# VEP 25: T`, `# KEP-25: T`, `# T`. The title is the first heading, at the first level. */
function parseTitle(document: Markdown, series: string): Title | undefined {
  const section = document.sections.find((candidate) => candidate.level === 1);
  const first = document.sections.findIndex((candidate) => candidate.level > 0);
  if (!section || document.sections[first] !== section) return undefined;
  const match = new RegExp(`^(${series})?[\\s-]*(?:#\\s*)?(\\d{1,9})?\\s*(?:[:.–—-]\\s*)?(.*)$`, 'is').exec(
    section.heading,
  );
  const named = match?.[1] !== undefined;
  const number = match?.[2];
  const numbered = number !== undefined && (named || /^#?\s*\d+\s*:/.test(section.heading));
  return {
    heading: section.heading,
    text: (named || numbered ? match?.[3] : section.heading)?.trim() ?? '',
    ...(numbered ? { number: Number(number) } : {}),
    series: named,
    line: section.line,
    column: section.column,
  };
}

const BOX = /^(?<before>~*\s*)\[(?<mark>[\sxX+✓*-]{0,3})\](?<text>.*)$/u;

/** Reads `[x] [X] [ ] [] [+] [X ] ~[ ] (R)…~ [ ] ~(R)…~` at the head of list items; the text of a wrapped item is its first line. */
function parseBoxes(lines: readonly Line[]): Box[] {
  return lines.flatMap((line) => {
    if (line.kind !== 'item') return [];
    const match = BOX.exec(line.text.trim());
    if (!match?.groups) return [];
    const text = (match.groups['text'] ?? '').trim();
    return [
      {
        line: line.line,
        column: line.column,
        text: text.replace(/~/g, '').trim(),
        ticked: /[xX+✓*]/u.test(match.groups['mark'] ?? ''),
        struck: (match.groups['before'] ?? '').includes('~') || /^~.*~$/.test(text),
        required: /\(R\)/i.test(text),
      },
    ];
  });
}
