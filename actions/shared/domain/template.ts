// What does a template ask for, and which section of a document answers which of its sections?

import { type Content, isVisible, judgeContent, type TemplateWords, templateKey } from './content.ts';
import { type HiddenHeading, type Markdown, type Section, subsections } from './markdown.ts';
import { parseTargetLine, type Stage, stageOf } from './target.ts';

/** What the process says about a section beyond "fill it". */
export type Role = 'text' | 'targets' | 'checklist' | 'history' | 'stage';

export interface TemplateSection {
  readonly heading: string;
  readonly level: number;
  /** Index of the enclosing template section; -1 for the outermost. */
  readonly parent: number;
  /** `(Optional)` in its heading: may be left out. */
  readonly optional: boolean;
  readonly role: Role;
  /** Only for the role `stage`: the stage whose requirements stand here. */
  readonly stage?: Stage;
  /** The heading as {@link looseHeading} reads it. */
  readonly loose: string;
  /** True where the template says or asks something in the section itself, not only in sections below it. */
  readonly asks: boolean;
}

export interface Template {
  readonly sections: readonly TemplateSection[];
  /** Every line of the template, visible or in its comments. */
  readonly words: TemplateWords;
  /** Whether the template keeps its metadata in front matter or in target lines; none in a template without any. */
  readonly metadata?: 'front-matter' | 'target-lines';
  /** The form of the title, from `# VEP #NNNN: Your short, descriptive title`; none in a template whose title has no number. */
  readonly title?: TitleForm;
}

/** What stands before the number, and between it and the title: `VEP #` and `: `. Without a series the number stands alone. */
export interface TitleForm {
  readonly series: string;
  readonly before: string;
  readonly after: string;
}

/** How a heading differs from the template's, from "not" to "another name". */
export type Spelling = 'exact' | 'variant' | 'former';

export interface Match {
  /** Index in {@link Markdown.sections}. */
  readonly section: number;
  readonly spelling: Spelling;
}

const TITLE = /N{3,}|your short, descriptive title/i;
const LONGEST_HEADING = 300;
const ON_BY_DEFAULT = /^on.by.default readiness$/i;

/** Reads a template with the same eyes as a proposal. Headings in its comments are examples and not asked for. */
export function parseTemplate(document: Markdown): Template {
  const sections: TemplateSection[] = [];
  const words = new Set<string>();
  const position = new Map<number, number>();
  for (const section of document.sections) {
    for (const line of section.lines) words.add(templateKey(line.text));
    for (const comment of section.comments)
      for (const line of comment.text.split('\n')) words.add(templateKey(line));
  }
  for (const index of askedSections(document)) {
    const section = document.sections[index] as Section;
    position.set(index, sections.length);
    sections.push(templateSection(section, position.get(section.parent) ?? -1));
  }
  words.delete('');
  const title = titleForm(document.sections.find((section) => section.level === 1)?.heading ?? '');
  const targetLines = document.sections.some((section) =>
    section.lines.some((line) => parseTargetLine(line)),
  );
  const metadata = document.frontMatter ? 'front-matter' : targetLines ? 'target-lines' : undefined;
  return { sections, words, ...(metadata ? { metadata } : {}), ...(title ? { title } : {}) };
}

/** The sections of a template's document that proposals are asked for: neither what stands before the first heading, nor the title. */
export function askedSections(document: Markdown): number[] {
  const asked: number[] = [];
  document.sections.forEach((section, index) => {
    if (section.level > 0 && !isTitle(section, asked.length)) asked.push(index);
  });
  return asked;
}

function titleForm(heading: string): TitleForm | undefined {
  const match = /^(?<before>(?<series>(?!N{3})[A-Za-z]{1,10}?)?[\s#-]*)N{3,}(?<after>\s*[:.–—-]\s*)/.exec(
    heading,
  );
  const { series = '', before = '', after = '' } = match?.groups ?? {};
  return match ? { series, before, after } : undefined;
}

function isTitle(section: Section, before: number): boolean {
  return section.level === 1 && (TITLE.test(section.heading) || before === 0);
}

function templateSection(section: Section, parent: number): TemplateSection {
  const heading = section.heading.replace(/(?<!\s)\s*\(optional\)$/i, '');
  const stage = ON_BY_DEFAULT.test(heading) ? 'beta' : stageOf(heading).stage;
  const boxes = section.lines.filter((line) => /^\[[ x]?\]/i.test(line.text.trim())).length;
  const items = section.lines.filter((line) => line.kind === 'item').length;
  const role: Role = stage
    ? 'stage'
    : section.lines.some((line) => parseTargetLine(line))
      ? 'targets'
      : boxes > 0 && boxes === items
        ? 'checklist'
        : /^implementation history$/i.test(heading)
          ? 'history'
          : 'text';
  return {
    heading,
    loose: looseHeading(heading),
    level: section.level,
    parent,
    optional: heading !== section.heading,
    role,
    ...(stage ? { stage } : {}),
    asks: section.comments.length > 0 || section.lines.some((line) => isVisible(line.text)),
  };
}

/** Former names of sections, by their present heading. */
export type FormerHeadings = Readonly<Record<string, readonly string[]>>;

/**
 * For each section of the template the section of the document that answers it, or `undefined`. A heading counts in any case, at any level,
 * with a colon, a hyphen or a suffix in parentheses, under a former name; `Beta / GA` answers both. Of several, the one below the right parent
 * wins, then the better spelling, then the level, then the first that says anything.
 */
export function matchSections(
  template: Template,
  document: Markdown,
  former: FormerHeadings = {},
): (Match | undefined)[] {
  const matches: (Match | undefined)[] = [];
  const taken = new Set<number>();
  const candidates = candidatesByName(document);
  const stages = stageParents(document);
  template.sections.forEach((wanted, position) => {
    const parent = wanted.parent < 0 ? undefined : matches[wanted.parent]?.section;
    let best: (Match & { shared: boolean; score: number }) | undefined;
    const weigh = (index: number, spelling: Spelling, shared: boolean) => {
      const section = document.sections[index];
      const off = Math.abs((section?.level ?? 0) - wanted.level);
      const isBelow = parent !== undefined && subsectionOf(document, index, parent);
      const score =
        (isBelow ? 8 : 0) +
        { exact: 4, variant: 2, former: 0 }[spelling] +
        // A heading far below its level is rather a part of another section; at the first level it is only a slip.
        (off === 0 ? 1 : off > 1 && section?.level !== 1 ? -5 : 0) +
        (saysAnything(document, index) ? 0.5 : 0);
      const isBetter = !best || score > best.score || (score === best.score && index < best.section);
      if (isBetter) best = { section: index, spelling, shared, score };
    };
    for (const { index, shared } of candidates.get(wanted.loose) ?? []) {
      if (shared ? wanted.role !== 'stage' : taken.has(index)) continue;
      const isExact = document.sections[index]?.heading.normalize('NFC') === wanted.heading.normalize('NFC');
      weigh(index, isExact ? 'exact' : 'variant', shared);
    }
    for (const name of former[wanted.heading] ?? []) {
      for (const { index, shared } of candidates.get(looseHeading(name)) ?? []) {
        // "Implementation Phases" with the stages below it is what is now "Graduation Requirements".
        const isPlan = wanted.role === 'history' && stages.has(index);
        if (!shared && !taken.has(index) && !isPlan) weigh(index, 'former', false);
      }
    }
    const hasStages = template.sections.some((section) => section.parent === position && section.stage);
    if (!best && hasStages) for (const index of stages) if (!taken.has(index)) weigh(index, 'former', false);
    if (best && !best.shared) taken.add(best.section);
    matches.push(best && { section: best.section, spelling: best.spelling });
  });
  return matches;
}

/** The sections that have stages right below them. */
function stageParents(document: Markdown): Set<number> {
  const parents = document.sections
    .filter((section) => stageOf(looseHeading(section.heading)).stage)
    .map((section) => section.parent);
  return new Set(parents.filter((parent) => (document.sections[parent]?.level ?? 0) > 1));
}

function saysAnything(document: Markdown, index: number): boolean {
  return [index, ...subsections(document, index)].some((at) => document.sections[at]?.lines.length);
}

interface Candidate {
  readonly index: number;
  /** One heading for several stages. */
  readonly shared: boolean;
}

/** The sections of a document by every name that their heading may mean. */
function candidatesByName(document: Markdown): Map<string, Candidate[]> {
  const names = new Map<string, Candidate[]>();
  const add = (name: string, candidate: Candidate) => {
    const known = names.get(name);
    if (known) known.push(candidate);
    else names.set(name, [candidate]);
  };
  document.sections.forEach(({ heading, level }, index) => {
    if (level === 0) return;
    const loose = looseHeading(heading);
    add(loose, { index, shared: false });
    // `Beta / GA` answers both; `GA v1.10` names its release.
    if (loose.includes('/')) for (const part of loose.split('/')) add(part.trim(), { index, shared: true });
    const bare = loose.replace(/[\s:,]+v?\d+\.\d+(?:\.\d+)?$/, '');
    if (bare !== loose && stageOf(bare).stage) add(bare, { index, shared: false });
  });
  return names;
}

/** The place where a missing section was perhaps meant to be: text that reads like its heading and is none. */
export function findHidden(document: Markdown, heading: string): HiddenHeading | undefined {
  const wanted = looseHeading(heading);
  return document.hidden.find((hidden) => looseHeading(hidden.heading) === wanted);
}

/**
 * What a matched section and everything below it says, apart from sections at the wrong level that answer another question of the template.
 */
export function contentOf(
  index: number,
  template: Template,
  matches: readonly (Match | undefined)[],
  document: Markdown,
): Content {
  const start = matches[index]?.section;
  if (start === undefined) return 'empty';
  const others = new Set<number>();
  const level = template.sections[index]?.level ?? 0;
  matches.forEach((match, other) => {
    // What the template has deeper may stand below this section, also where the template has it below another.
    if (match && other !== index && (template.sections[other]?.level ?? 0) <= level)
      others.add(match.section);
  });
  const included = [start];
  let skipped: number | undefined;
  for (const next of subsections(document, start)) {
    if (skipped !== undefined && subsectionOf(document, next, skipped)) continue;
    skipped = others.has(next) ? next : undefined;
    if (skipped === undefined) included.push(next);
  }
  // Headings of one's own are content of the section that they stand in, but only with text below them.
  return judgeContent(
    included
      .flatMap((section) => document.sections[section]?.lines ?? [])
      .filter((line) => !isOpenTarget(line)),
    template.words,
  );
}

/** True for `- This VEP targets beta for version:` with nothing or a placeholder behind it: the template's own line. */
function isOpenTarget(line: Section['lines'][number]): boolean {
  return parseTargetLine(line)?.state === 'open';
}

function subsectionOf(document: Markdown, index: number, ancestor: number): boolean {
  for (let at = document.sections[index]?.parent ?? -1; at >= 0; at = document.sections[at]?.parent ?? -1) {
    if (at === ancestor) return true;
  }
  return false;
}

/** The heading that a missing section was perhaps meant to be: one with the same words and more. */
export function findNearest(
  document: Markdown,
  wanted: TemplateSection,
  taken: ReadonlySet<number>,
): Section | undefined {
  const singular = (heading: string) => ` ${looseHeading(heading).replace(/s\b/g, '')} `;
  const name = singular(wanted.heading);
  // `Alternative 1: …` is one of them, not the section.
  const isOneOfThem = (heading: string) => /^\S+ \d/.test(heading);
  const similar = document.sections.filter(
    ({ heading, level }, index) =>
      level > 0 &&
      !taken.has(index) &&
      !isOneOfThem(heading) &&
      name.length >= 6 &&
      singular(heading).includes(name),
  );
  const off = (section: Section) => Math.abs(section.level - wanted.level);
  return similar.sort((a, b) => off(a) - off(b))[0];
}

/** A heading without case, emoji, numbering, hyphens, closing punctuation and a suffix in parentheses. */
export function looseHeading(heading: string): string {
  // No heading of a template is this long, and the patterns below are not made for more.
  return heading
    .slice(0, LONGEST_HEADING)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{DI}/gu, '')
    .replace(/\p{Extended_Pictographic}|:[a-z0-9_+-]+:/gu, ' ')
    .replace(/^\s*\d+(?:\.\d+)*[.)]?\s+(?=\S)/, '')
    .replace(/\s*\([^)]*\)\s*[:.]?\s*$/, '')
    .replace(/&/g, ' and ')
    .replace(/[-_‐‑–]/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/[\s:.]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
