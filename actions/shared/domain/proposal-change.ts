// What kind of change is this to a proposal, and which sections does it touch? The process asks different people for different kinds (S-1).

import { templateKey } from './content.ts';
import { type Markdown, subsections } from './markdown.ts';
import { owningSigOf, type Proposal, sigName } from './proposal.ts';
import { renderRelease } from './release.ts';
import type { Target } from './target.ts';

/** The whole source beside its parsed form: every character of a section counts, also what nobody sees. */
export interface Version {
  readonly text: string;
  readonly proposal: Proposal;
}

export type ChangeKind =
  | 'new'
  | 'removed'
  | 'owner'
  | 'status'
  | 'target'
  | 'content'
  /** Only the Implementation History. */
  | 'history'
  /** The same text at another path. */
  | 'rename'
  /** The same metadata in the other format. */
  | 'conversion';

/** Kinds for which the owning SIG alone is asked; every other kind asks all. */
export const OWNERS_ALONE: readonly ChangeKind[] = ['history', 'rename', 'conversion'];

/** What stands before the first heading, and the title. No heading has such a key: all others end in a number. */
const FRONT_MATTER = '# front matter';
const BEGINNING = '# beginning';
const TITLE = '# title';

/** The gravest kind that fits. */
export function kindOfChange(base: Version | undefined, head: Version | undefined): ChangeKind {
  if (!head) return 'removed';
  if (!base) return 'new';
  const [before, after] = [base.proposal, head.proposal];
  if (owningSigOf(before) !== owningSigOf(after)) return 'owner';
  if (base.text === head.text) return 'rename';
  const isConversion = (before.metadata === undefined) !== (after.metadata === undefined);
  if (statusOf(before, isConversion) !== statusOf(after, isConversion)) return 'status';
  if (targetsOf(before) !== targetsOf(after)) return 'target';
  // A conversion may name what only the front matter has room for; taking part in a proposal is more than a form.
  if (participants(before) !== participants(after)) return 'content';
  const changed = sectionsThatDiffer(base, head);
  // What was elsewhere before, or is elsewhere now, is no history: a section does not become one by where it is moved.
  const isHistory = (key: string) => [base, head].every((version) => isOf(key, version, historyOf));
  if (changed.length > 0 && changed.every(isHistory)) return 'history';
  if (!isConversion) return 'content';
  const withLines = before.metadata === undefined ? base : head;
  // Target lines that came with the pull request make no metadata of a section that was there without them.
  const isMetadata = (key: string) =>
    key === FRONT_MATTER ||
    (metadataOf(withLines).includes(key) && (withLines === base || isOf(key, base, metadataOf)));
  return changed.every(isMetadata) ? 'conversion' : 'content';
}

/** True where a version has that section only among some. */
function isOf(key: string, version: Version, some: (version: Version) => readonly string[]): boolean {
  return !cut(version).has(key) || some(version).includes(key);
}

/** The headings of the sections that are not the same in both, as the later version spells them; `the front matter` for what stands before all. */
export function changedSections(base: Version, head: Version): string[] {
  const [before, after] = [cut(base), cut(head)];
  return sectionsThatDiffer(base, head).map(
    (key) => after.get(key)?.heading ?? before.get(key)?.heading ?? '',
  );
}

function sectionsThatDiffer(base: Version, head: Version): string[] {
  const [before, after] = [cut(base), cut(head)];
  return [...new Set([...after.keys(), ...before.keys()])].filter(
    (key) => before.get(key)?.text !== after.get(key)?.text,
  );
}

/** Each section's own source, without the sections below it. The second of two with one heading is known as such. */
function cut({ text, proposal: { document } }: Version): Map<string, { heading: string; text: string }> {
  const lines = text.split('\n');
  const headed = document.sections.flatMap((section, index) =>
    section.level > 0 ? [{ section, index }] : [],
  );
  const preface = lines.slice(0, (headed[0]?.section.line ?? lines.length + 1) - 1);
  const { frontMatter } = document;
  // With the line that closes it.
  const end = frontMatter ? frontMatter.line + frontMatter.text.split('\n').length : 0;
  const parts = new Map([
    [FRONT_MATTER, { heading: 'the front matter', text: preface.slice(0, end).join('\n') }],
    [BEGINNING, { heading: 'the beginning', text: preface.slice(end).join('\n').trim() }],
  ]);
  headed.forEach(({ section, index }, at) => {
    const next = headed[at + 1]?.section.line;
    parts.set(keyOf(document, index), {
      heading: section.heading,
      text: lines.slice(section.line - 1, next === undefined ? undefined : next - 1).join('\n'),
    });
  });
  return parts;
}

function keyOf({ sections }: Markdown, index: number): string {
  const section = sections[index];
  // The title is one section, whatever it says; a later heading of its level is a section like any other.
  if (section?.level === 1 && sections.findIndex(({ level }) => level > 0) === index) return TITLE;
  const name = templateKey(section?.heading ?? '');
  const earlier = sections.slice(0, index).filter((other) => templateKey(other.heading) === name).length;
  return `${name} ${earlier}`;
}

function historyOf({ proposal: { document } }: Version): string[] {
  return document.sections.flatMap((section, index) =>
    /^implementation (?:history|phases)$/.test(templateKey(section.heading)) ? subtree(document, index) : [],
  );
}

/** The sections around the target lines. */
function metadataOf({ proposal: { document, targetLines } }: Version): string[] {
  const keys: string[] = [];
  for (const { line } of targetLines) {
    let index = document.sections.findLastIndex((section) => section.line <= line && section.level > 0);
    for (let up = document.sections[index]; up && up.level > 2; up = document.sections[index])
      index = up.parent;
    if ((document.sections[index]?.level ?? 0) >= 2) keys.push(...subtree(document, index));
  }
  return keys;
}

function subtree(document: Markdown, index: number): string[] {
  return [index, ...subsections(document, index)].map((each) => keyOf(document, each));
}

/** Front matter that is new may say any status. */
function statusOf({ metadata }: Proposal, isConversion: boolean): string {
  if (isConversion) return '';
  return [metadata?.status?.value ?? '', metadata?.stage?.value ?? ''].join(' ').toLowerCase();
}

function targetsOf({ targets }: Proposal): string {
  const said = (target: Target) =>
    `${target.stage ?? target.label.toLowerCase()} ${target.releases.map(renderRelease).join(' ')}`;
  return targets
    .filter(({ state }) => state === 'set')
    .map(said)
    .sort()
    .join(', ');
}

function participants({ metadata }: Proposal): string {
  return (metadata?.participatingSigs ?? [])
    .map(({ value }) => sigName(value))
    .sort()
    .join(' ');
}
