// What does a proposal become when its metadata goes from target lines to front matter? Pure: what the document says in, a draft out.
//
// A migration is given back only if the document reads the same afterwards: targets, number, owner, stage, and every line but the target lines.

import { isPlaceholder, templateKey } from './content.ts';
import { type Draft, draftOf, draftText, type Edit, edited, newLines } from './draft.ts';
import { type KnownMetadata, type Milestone, targetLine, writeFrontMatter } from './front-matter-text.ts';
import { keptFrontMatter, restore } from './kept-front-matter.ts';
import type { Section } from './markdown.ts';
import { numberOf, owningSigOf, type Proposal, type ProposalOptions, parseProposal } from './proposal.ts';
import { renderRelease } from './release.ts';
import { furthestStage, parseTargetValue, STAGES, type Stage, type Target, targetsOf } from './target.ts';
import { looseHeading, type Template } from './template.ts';
import { quote } from './words.ts';

export interface MigrationJob {
  readonly path: string;
  readonly kind: Proposal['kind'];
  readonly text: string;
  readonly options: ProposalOptions;
  readonly template?: Template;
  /** What is known from elsewhere: the tracking issue, the history of the file. */
  readonly known: Partial<
    Pick<KnownMetadata, 'title' | 'created' | 'authors' | 'reviewers' | 'approvers' | 'featureGate' | 'stage'>
  >;
}

export type Migration =
  | {
      readonly draft: Draft /** What stays for a person to do or to know. */;
      readonly notes: readonly string[];
    }
  | { readonly refused: string; readonly hint: string }
  | { readonly already: string };

/** To front matter; a document that has it already is left alone. */
export function toFrontMatter(job: MigrationJob): Migration {
  const proposal = parse(job, job.text);
  const { document, metadata } = proposal;
  if (document.strayFrontMatter !== undefined) {
    return {
      refused: 'It has front matter that is never closed, or that does not begin at the first line.',
      hint: `See line ${document.strayFrontMatter}: close it with a line \`---\`, or move it to the top.`,
    };
  }
  if (metadata || document.frontMatter) return { already: 'It has front matter already.' };
  const draft = draftOf(job.text);
  const { milestones, stays } = milestonesOf(proposal, draft, job.options.series);
  const notes = stays === undefined ? [] : [stays];
  const known = knownOf(proposal, job, milestones);
  const kept = keptFrontMatter(document, job.text);
  const removed = milestones ? removeTargetLines(proposal, draft, job.template, kept) : undefined;
  if (milestones && removed === undefined && proposal.targetLines.length > 0)
    notes.push('The target lines stay beside the front matter: other text hangs on them.');
  const withTop = (lines: readonly string[]) => {
    const inserts = newLines([...lines, ...(draft[0]?.text.trim() === '' ? [] : [''])]);
    const top: Edit = { at: 0, removes: 0, inserts };
    const out = edited(draft, [top, ...(removed ?? []), ...(kept && !removed ? [kept.edit] : [])]);
    return verified(job, proposal, out, notes);
  };
  if (!kept) return withTop(writeFrontMatter(known));
  // Milestones beside target lines that stay would rule over them: they come back only where they still say the same.
  const whole = milestones ? undefined : withTop(restore(kept.lines, known, true));
  return whole && 'draft' in whole ? whole : withTop(restore(kept.lines, known));
}

/** What the gates read of a proposal, in one line: equal for two versions that promise the same. */
export function readingOf(proposal: Proposal): string {
  const said = ({ stage, label, state, value, releases }: Target) => {
    const name = stage ?? label.toLowerCase();
    return state === 'set'
      ? releases.map((release) => `${name} ${renderRelease(release)}`)
      : [`${name} ${state === 'skipped' ? state : value}`];
  };
  const targets = proposal.targets.filter(({ state }) => state !== 'open').flatMap(said);
  return JSON.stringify({
    targets: [...new Set(targets)].sort(),
    number: numberOf(proposal) ?? null,
    sig: owningSigOf(proposal) ?? null,
    stage: furthestStage(proposal.targets) ?? null,
  });
}

/** The draft, if it reads as the document did and has lost no line but those that the metadata says now. */
export function verified(
  job: MigrationJob,
  before: Proposal,
  draft: Draft,
  notes: readonly string[],
): Migration {
  const after = parse(job, draftText(draft));
  if (
    readingOf(before) !== readingOf(after) ||
    after.metadata?.problems.some(({ field }) => field === 'yaml')
  ) {
    return {
      refused: 'Its metadata would not read the same afterwards.',
      hint: 'Bring title and target lines into the form of the template (`check --fix`), then try again.',
    };
  }
  const counts = new Map<string, number>();
  const shown = ({ document, targetLines }: Proposal) => {
    const own = new Set(targetLines.map(({ line }) => line));
    return document.sections.flatMap(({ lines }) =>
      lines.filter(({ line }) => !own.has(line)).map(({ kind, text }) => `${kind} ${text}`),
    );
  };
  for (const line of shown(after)) counts.set(line, (counts.get(line) ?? 0) + 1);
  const isWhole = shown(before).every((line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left > 0;
  });
  if (isWhole) return { draft, notes };
  return {
    refused: 'Some of its text would be hidden afterwards.',
    hint: 'Close what is open above the target lines, such as a comment or a code block, then try again.',
  };
}

export function parse({ path, kind, options }: MigrationJob, text: string): Proposal {
  return parseProposal(path, kind, text, options);
}

/** The milestones that say what the target lines say; undefined, with the reason, where front matter has no room for it. */
function milestonesOf(
  { targetLines }: Proposal,
  draft: Draft,
  series: string,
): { milestones?: Milestone[]; stays?: string } {
  // `TBD (after the first design)` says more than that nothing is decided.
  const said = targetLines.filter(
    ({ state, value }) => state !== 'open' || (value !== '' && !isPlaceholder(value)),
  );
  // Also where it is empty: that there is no stage says that the stages are not asked for.
  const without = targetLines.find(({ stage }) => stage === undefined);
  if (without) {
    return {
      stays: `The target lines stay: front matter has no milestone for ${without.label === '' ? 'a target without a stage' : quote(without.label)}.`,
    };
  }
  for (const stage of STAGES) {
    const own = targetsOf(said, stage);
    if (own.length > 1)
      return {
        stays: `The target lines stay: front matter has one milestone for ${stage}, and they name ${own.length}.`,
      };
  }
  const milestones = STAGES.flatMap((stage): Milestone[] => {
    const own = targetsOf(targetLines, stage);
    const target = own.find(({ state }) => state !== 'open') ?? own.find(({ value }) => value !== '');
    return target ? [milestoneOf(stage, target, draft[target.line - 1]?.text ?? '', series)] : [];
  });
  return { milestones };
}

function milestoneOf(key: Stage, target: Target, line: string, series: string): Milestone {
  const said = line.replace(/^\s*[-*+]\s+/, '').trimEnd();
  const raw = said.slice(said.indexOf(':') + 1).trim();
  // Struck out is the whole line: its value alone would stand.
  const value = target.state === 'skipped' && parseTargetValue(raw).state !== 'skipped' ? 'N/A' : raw;
  const isUsual = said === targetLine(series, key, value);
  return { key, value, ...(isUsual ? {} : { was: line }) };
}

function knownOf(
  proposal: Proposal,
  { known, options, template }: MigrationJob,
  milestones: readonly Milestone[] | undefined,
): KnownMetadata {
  const { title, isMeta, place } = proposal;
  const isSection = template?.sections.some(({ loose }) => title && loose === looseHeading(title.heading));
  const text = title && !isSection && title.text !== '' ? title.text : known.title;
  const number = numberOf(proposal);
  const sig = owningSigOf(proposal);
  return {
    series: options.series,
    ...(text === undefined ? {} : { title: text }),
    ...(number === undefined ? {} : { number }),
    ...(known.created === undefined ? {} : { created: known.created }),
    authors: known.authors ?? [],
    reviewers: known.reviewers ?? [],
    approvers: known.approvers ?? [],
    ...(sig === undefined ? {} : { owningSig: place.sig ?? `sig-${sig}` }),
    ...(known.featureGate === undefined ? {} : { featureGate: known.featureGate }),
    ...(known.stage === undefined ? {} : { stage: known.stage }),
    ...(milestones ? { milestones } : {}),
    isMeta,
  };
}

/** The edits that take the target lines away, with their section where it held nothing else; undefined where other text hangs on them. */
function removeTargetLines(
  { document, targetLines }: Proposal,
  draft: Draft,
  template: Template | undefined,
  kept: { readonly edit: Edit } | undefined,
): Edit[] | undefined {
  const lines = new Set(targetLines.map(({ line }) => line - 1));
  const isKept = (at: number) =>
    kept !== undefined && at >= kept.edit.at && at < kept.edit.at + kept.edit.removes;
  if (targetLines.length === 0 || ![...lines].every((at) => standsAlone(at, lines, draft))) return undefined;
  const gone = new Set<number>();
  const isGone = (index: number) => gone.has(index);
  const range = (index: number): [number, number] => {
    const last = draft.at(-1)?.text === '' ? draft.length - 1 : draft.length;
    return [(document.sections[index]?.line ?? 1) - 1, (document.sections[index + 1]?.line ?? last + 1) - 1];
  };
  // From the inside out: a section that only held one that is gone goes too.
  for (let index = document.sections.length - 1; index > 0; index -= 1) {
    const section = document.sections[index] as Section;
    const below = document.sections.flatMap((other, at) => (other.parent === index ? [at] : []));
    const held = below.some(isGone) || section.lines.some(({ line }) => lines.has(line - 1));
    // Asked of the source, line by line: a thematic break or the definition of a link shows no text, and is missed all the same.
    const [start, end] = range(index);
    const known = new Set([
      ...lines,
      ...headingLines(section, draft),
      ...templateComments(section, draft, template),
    ]);
    const saysMore = draft
      .slice(start, end)
      .some(({ text }, at) => text.trim() !== '' && !known.has(start + at) && !isKept(start + at));
    if (held && !saysMore && below.every(isGone) && isAboutTargets(section, template)) gone.add(index);
  }
  const edits = [...gone].map((index): Edit => {
    const [start, end] = range(index);
    return { at: start, removes: end - start, inserts: [] };
  });
  const isCovered = (at: number) => edits.some((edit) => at >= edit.at && at < edit.at + edit.removes);
  for (const at of [...lines].filter((each) => !isCovered(each))) {
    // The blank line behind the last of them is one too many.
    const closes = !lines.has(at + 1) && draft[at + 1]?.text.trim() === '' && at + 2 < draft.length;
    let first = at;
    while (lines.has(first - 1)) first -= 1;
    const removes = closes && draft[first - 1]?.text.trim() === '' ? 2 : 1;
    edits.push({ at, removes, inserts: [] });
  }
  if (kept) {
    // The blank line before it may have gone with the target lines.
    const { at, removes } = kept.edit;
    const first = isCovered(at) ? at + 1 : at;
    if (!isCovered(first)) edits.push({ at: first, removes: removes - (first - at), inserts: [] });
  }
  return edits;
}

/** Where the heading of a section stands; nowhere if it holds more than its name, such as a link, a comment or a suffix in parentheses. */
function headingLines({ line }: Section, draft: Draft): number[] {
  const text = (index: number) => draft[index]?.text ?? '';
  let end = line;
  // One without number signs is underlined, and may go over more than one line.
  if (!/^\s*#/.test(text(line - 1))) {
    while (end < draft.length && !/^ {0,3}(?:=+|-+)\s*$/.test(text(end))) end += 1;
    end += 1;
  }
  const own = Array.from({ length: end - line + 1 }, (_none, index) => line - 1 + index);
  return own.some((index) => /[(<[]/.test(text(index))) ? [] : own;
}

/** The lines that hold a comment of the template, and nothing else. */
function templateComments({ comments }: Section, draft: Draft, template: Template | undefined): number[] {
  return comments.flatMap(({ text, line }) => {
    const words = text.split('\n');
    const own = words.map((_words, index) => line - 1 + index);
    const source = own.map((index) => draft[index]?.text ?? '').join('\n');
    return source.trim() === `<!--${text}-->` &&
      words.every((each) => each.trim() === '' || template?.words.has(templateKey(each)))
      ? own
      : [];
  });
}

/** Level 2 and deeper: the title is never a section about targets. */
function isAboutTargets({ heading, level }: Section, template: Template | undefined): boolean {
  const loose = looseHeading(heading);
  const own = template?.sections.filter(
    ({ role, asks }, index) =>
      role === 'targets' ||
      (!asks && template.sections.some(({ parent, role: part }) => parent === index && part === 'targets')),
  );
  // A template that has gone over to front matter knows their names no more.
  return (
    level > 1 &&
    (own?.some((section) => section.loose === loose) ||
      /^(?:target releases?|\w+ status metadata)$/.test(loose))
  );
}

/** True for a line on which nothing else hangs: an item, or lines of a paragraph that are all target lines. */
function standsAlone(at: number, lines: ReadonlySet<number>, draft: Draft): boolean {
  const text = (index: number) => draft[index]?.text ?? '';
  const indent = (line: string) => line.search(/\S|$/);
  const isItem = /^\s*[-*+]\s/.test(text(at));
  const isBreak = (line: string) => line.trim() === '' || /^ {0,3}(?:#{1,6}(?:\s|$)|<!--)/.test(line);
  if (!isItem && !lines.has(at - 1) && !isBreak(text(at - 1)) && at > 0) return false;
  if (isItem && indent(text(at)) > 1) return false;
  let next = at + 1;
  while (next < draft.length && text(next).trim() === '') next += 1;
  if (next >= draft.length || lines.has(next)) return true;
  const following = text(next);
  if (next === at + 1 && !isBreak(following) && !(isItem && /^ {0,1}[-*+]\s/.test(following))) return false;
  // What is indented behind a blank line is still part of the item.
  return !isItem || indent(following) < 2;
}
